WITH "t20" AS (
  SELECT
    "t8"."game_id",
    "t8"."game_code",
    "t8"."season_year",
    "t8"."is_counted",
    "t8"."season_type",
    "t8"."game_date",
    "t8"."home_team_abbr",
    "t8"."away_team_abbr",
    "t8"."game_status",
    "t8"."home_score",
    "t8"."away_score",
    "t8"."_row"
  FROM "nba_reference"."schedule" AS "t8"
  SEMI JOIN "due" AS "t6"
    ON "t8"."game_date" = "t6"."_date"
), "t27" AS (
  SELECT
    "t7"."game_id",
    "t7"."game_date",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."team_abbr",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."player_lookup",
    "t7"."player_id",
    "t7"."is_expected",
    "t7"."population_basis"
  FROM "nba_reference"."next_rosters" AS "t7"
  SEMI JOIN (
    SELECT
      "t8"."game_id" AS "_due_game"
    FROM "nba_reference"."schedule" AS "t8"
    SEMI JOIN "due" AS "t6"
      ON "t8"."game_date" = "t6"."_date"
  ) AS "t21"
    ON "t7"."game_id" = "t21"."_due_game"
), "t30" AS (
  SELECT
    "t10"."game_id",
    "t10"."player_lookup",
    "t10"."source",
    "t10"."team_abbr",
    "t10"."seconds_played",
    "t10"."seconds_precision",
    "t10"."pts",
    "t10"."_row"
  FROM "nba_raw"."player_boxscore" AS "t10"
  SEMI JOIN (
    SELECT
      "t8"."game_id" AS "_due_game"
    FROM "nba_reference"."schedule" AS "t8"
    SEMI JOIN "due" AS "t6"
      ON "t8"."game_date" = "t6"."_date"
  ) AS "t21"
    ON "t10"."game_id" = "t21"."_due_game"
), "t44" AS (
  SELECT
    "t36"."game_id",
    "t36"."source",
    "t36"."team_abbr",
    SUM("t36"."pts") AS "points"
  FROM "t30" AS "t36"
  GROUP BY
    1,
    2,
    3
), "t71" AS (
  SELECT
    "t70"."game_id",
    "t70"."team_abbr",
    "t70"."player_lookup",
    "t70"."player_id",
    "t70"."player_name",
    "t70"."player_status",
    "t70"."status_reason",
    "t70"."is_starter",
    "t70"."is_dressed",
    "t70"."_row",
    "t70"."entity_type",
    "t70"."population_basis",
    "t39"."game_code",
    "t39"."game_date",
    "t39"."season_year",
    "t39"."season_type",
    "t39"."opponent_team_abbr",
    "t39"."home_game"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t67"."game_id",
        "t67"."team_abbr",
        "t67"."player_lookup",
        "t67"."player_id",
        "t67"."player_name",
        CASE
          WHEN (
            "t67"."line_row" IS NOT NULL
          ) AND (
            "t67"."player_status" <> 'active'
          )
          THEN 'active'
          ELSE "t67"."player_status"
        END AS "player_status",
        CASE
          WHEN (
            "t67"."line_row" IS NOT NULL
          ) AND (
            "t67"."player_status" <> 'active'
          )
          THEN CAST(NULL AS TEXT)
          ELSE "t67"."status_reason"
        END AS "status_reason",
        "t67"."is_starter",
        (
          (
            "t67"."line_row" IS NOT NULL
          ) AND (
            "t67"."player_status" <> 'active'
          )
        )
        OR "t67"."is_dressed" AS "is_dressed",
        "t67"."_row" + CASE
          WHEN (
            "t67"."line_row" IS NOT NULL
          ) AND (
            "t67"."player_status" <> 'active'
          )
          THEN "t67"."line_row"
          ELSE 0
        END AS "_row",
        'PLAYER' AS "entity_type",
        'box_status' AS "population_basis"
      FROM (
        SELECT
          "t9"."game_id",
          "t9"."team_abbr",
          "t9"."player_lookup",
          "t9"."player_id",
          "t9"."player_name",
          "t9"."player_status",
          "t9"."status_reason",
          "t9"."is_starter",
          "t9"."is_dressed",
          "t9"."_row",
          "t65"."line_row"
        FROM "nba_raw"."game_status" AS "t9"
        SEMI JOIN (
          SELECT
            "t8"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t8"
          SEMI JOIN "due" AS "t6"
            ON "t8"."game_date" = "t6"."_date"
        ) AS "t21"
          ON "t9"."game_id" = "t21"."_due_game"
        LEFT OUTER JOIN (
          SELECT
            "t63"."game_id",
            "t63"."player_lookup",
            "t63"."_row" AS "line_row"
          FROM (
            SELECT
              "t10"."game_id",
              "t10"."player_lookup",
              "t10"."_row" + CASE
                WHEN COALESCE(
                  (
                    "t10"."seconds_precision" = 'minute'
                  )
                  AND (
                    ABS("t10"."seconds_played" - "t54"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t54"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t10"
            SEMI JOIN (
              SELECT
                "t8"."game_id" AS "_due_game"
              FROM "nba_reference"."schedule" AS "t8"
              SEMI JOIN "due" AS "t6"
                ON "t8"."game_date" = "t6"."_date"
            ) AS "t21"
              ON "t10"."game_id" = "t21"."_due_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t58"."game_id",
                  "t58"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t58"."game_id"
                    ORDER BY "t58"."complete" DESC, CASE
                      WHEN "t58"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t58"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t58"."source" = 'nba_live'
                      THEN 2
                      WHEN "t58"."source" = 'gamebook'
                      THEN 3
                      WHEN "t58"."source" = 'archive'
                      THEN 4
                      WHEN "t58"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t58"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t50"."game_id",
                    "t50"."source",
                    COALESCE("t57"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t46"."game_id",
                      "t46"."source"
                    FROM "t44" AS "t46"
                  ) AS "t50"
                  LEFT OUTER JOIN (
                    SELECT
                      "t55"."game_id",
                      "t55"."source",
                      SUM("t55"."right") AS "right"
                    FROM (
                      SELECT
                        "t51"."game_id",
                        "t51"."source",
                        CAST((
                          (
                            "t51"."team_abbr" = "t51"."home_team_abbr"
                          )
                          AND (
                            "t51"."points" = "t51"."home_score"
                          )
                        )
                        OR (
                          (
                            "t51"."team_abbr" = "t51"."away_team_abbr"
                          )
                          AND (
                            "t51"."points" = "t51"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t48"."game_id",
                          "t48"."source",
                          "t48"."team_abbr",
                          "t48"."points",
                          "t33"."home_team_abbr",
                          "t33"."home_score",
                          "t33"."away_team_abbr",
                          "t33"."away_score"
                        FROM "t44" AS "t48"
                        INNER JOIN (
                          SELECT
                            "t22"."game_id",
                            "t22"."home_team_abbr",
                            "t22"."home_score",
                            "t22"."away_team_abbr",
                            "t22"."away_score"
                          FROM "t20" AS "t22"
                          WHERE
                            "t22"."is_counted" AND "t22"."game_status" = 'final'
                        ) AS "t33"
                          ON "t48"."game_id" = "t33"."game_id"
                      ) AS "t51"
                    ) AS "t55"
                    GROUP BY
                      1,
                      2
                  ) AS "t57"
                    ON "t50"."game_id" = "t57"."game_id" AND "t50"."source" = "t57"."source"
                ) AS "t58"
              ) AS "t59"
              WHERE
                "t59"."_nth" = 0
            ) AS "t61"
              ON "t10"."game_id" = "t61"."game_id" AND "t10"."source" = "t61"."source"
            LEFT OUTER JOIN (
              SELECT
                "t52"."game_id",
                "t52"."player_lookup",
                "t52"."seconds_played" AS "finer_seconds",
                "t52"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t43"."game_id",
                  "t43"."player_lookup",
                  "t43"."seconds_played",
                  "t43"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t43"."game_id", "t43"."player_lookup"
                    ORDER BY CASE
                      WHEN "t43"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t43"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t43"."source" = 'nba_live'
                      THEN 2
                      WHEN "t43"."source" = 'gamebook'
                      THEN 3
                      WHEN "t43"."source" = 'archive'
                      THEN 4
                      WHEN "t43"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t43"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t30" AS "t36"
                  WHERE
                    "t36"."seconds_precision" = 'second'
                ) AS "t43"
              ) AS "t52"
              WHERE
                "t52"."_nth" = 0
            ) AS "t54"
              ON "t10"."game_id" = "t54"."game_id"
              AND "t10"."player_lookup" = "t54"."player_lookup"
          ) AS "t63"
        ) AS "t65"
          ON "t9"."game_id" = "t65"."game_id" AND "t9"."player_lookup" = "t65"."player_lookup"
      ) AS "t67"
    ) AS "t68"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t62"."game_id",
        "t62"."team_abbr",
        "t62"."player_lookup",
        "t62"."player_id",
        "t62"."player_name",
        'active' AS "player_status",
        CAST(NULL AS TEXT) AS "status_reason",
        "t62"."is_starter",
        TRUE AS "is_dressed",
        "t62"."_row",
        'PLAYER' AS "entity_type",
        CASE WHEN "t62"."has_list" IS NOT NULL THEN 'box_status' ELSE 'box_only' END AS "population_basis"
      FROM (
        SELECT
          "t10"."game_id",
          "t10"."player_lookup",
          "t10"."player_id",
          "t10"."player_name",
          "t10"."team_abbr",
          "t10"."is_starter",
          "t10"."_row" + CASE
            WHEN COALESCE(
              (
                "t10"."seconds_precision" = 'minute'
              )
              AND (
                ABS("t10"."seconds_played" - "t54"."finer_seconds") <= 60
              ),
              FALSE
            )
            THEN "t54"."finer_row"
            ELSE 0
          END AS "_row",
          "t45"."has_list"
        FROM "nba_raw"."player_boxscore" AS "t10"
        SEMI JOIN (
          SELECT
            "t8"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t8"
          SEMI JOIN "due" AS "t6"
            ON "t8"."game_date" = "t6"."_date"
        ) AS "t21"
          ON "t10"."game_id" = "t21"."_due_game"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t58"."game_id",
              "t58"."source",
              ROW_NUMBER() OVER (
                PARTITION BY "t58"."game_id"
                ORDER BY "t58"."complete" DESC, CASE
                  WHEN "t58"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t58"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t58"."source" = 'nba_live'
                  THEN 2
                  WHEN "t58"."source" = 'gamebook'
                  THEN 3
                  WHEN "t58"."source" = 'archive'
                  THEN 4
                  WHEN "t58"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t58"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t50"."game_id",
                "t50"."source",
                COALESCE("t57"."right" = 2, FALSE) AS "complete"
              FROM (
                SELECT DISTINCT
                  "t46"."game_id",
                  "t46"."source"
                FROM "t44" AS "t46"
              ) AS "t50"
              LEFT OUTER JOIN (
                SELECT
                  "t55"."game_id",
                  "t55"."source",
                  SUM("t55"."right") AS "right"
                FROM (
                  SELECT
                    "t51"."game_id",
                    "t51"."source",
                    CAST((
                      (
                        "t51"."team_abbr" = "t51"."home_team_abbr"
                      )
                      AND (
                        "t51"."points" = "t51"."home_score"
                      )
                    )
                    OR (
                      (
                        "t51"."team_abbr" = "t51"."away_team_abbr"
                      )
                      AND (
                        "t51"."points" = "t51"."away_score"
                      )
                    ) AS BIGINT) AS "right"
                  FROM (
                    SELECT
                      "t48"."game_id",
                      "t48"."source",
                      "t48"."team_abbr",
                      "t48"."points",
                      "t33"."home_team_abbr",
                      "t33"."home_score",
                      "t33"."away_team_abbr",
                      "t33"."away_score"
                    FROM "t44" AS "t48"
                    INNER JOIN (
                      SELECT
                        "t22"."game_id",
                        "t22"."home_team_abbr",
                        "t22"."home_score",
                        "t22"."away_team_abbr",
                        "t22"."away_score"
                      FROM "t20" AS "t22"
                      WHERE
                        "t22"."is_counted" AND "t22"."game_status" = 'final'
                    ) AS "t33"
                      ON "t48"."game_id" = "t33"."game_id"
                  ) AS "t51"
                ) AS "t55"
                GROUP BY
                  1,
                  2
              ) AS "t57"
                ON "t50"."game_id" = "t57"."game_id" AND "t50"."source" = "t57"."source"
            ) AS "t58"
          ) AS "t59"
          WHERE
            "t59"."_nth" = 0
        ) AS "t61"
          ON "t10"."game_id" = "t61"."game_id" AND "t10"."source" = "t61"."source"
        LEFT OUTER JOIN (
          SELECT
            "t52"."game_id",
            "t52"."player_lookup",
            "t52"."seconds_played" AS "finer_seconds",
            "t52"."_row" AS "finer_row"
          FROM (
            SELECT
              "t43"."game_id",
              "t43"."player_lookup",
              "t43"."seconds_played",
              "t43"."_row",
              ROW_NUMBER() OVER (
                PARTITION BY "t43"."game_id", "t43"."player_lookup"
                ORDER BY CASE
                  WHEN "t43"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t43"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t43"."source" = 'nba_live'
                  THEN 2
                  WHEN "t43"."source" = 'gamebook'
                  THEN 3
                  WHEN "t43"."source" = 'archive'
                  THEN 4
                  WHEN "t43"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t43"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                *
              FROM "t30" AS "t36"
              WHERE
                "t36"."seconds_precision" = 'second'
            ) AS "t43"
          ) AS "t52"
          WHERE
            "t52"."_nth" = 0
        ) AS "t54"
          ON "t10"."game_id" = "t54"."game_id"
          AND "t10"."player_lookup" = "t54"."player_lookup"
        ANTI JOIN (
          SELECT
            "t9"."game_id",
            "t9"."player_lookup"
          FROM "nba_raw"."game_status" AS "t9"
          SEMI JOIN (
            SELECT
              "t8"."game_id" AS "_due_game"
            FROM "nba_reference"."schedule" AS "t8"
            SEMI JOIN "due" AS "t6"
              ON "t8"."game_date" = "t6"."_date"
          ) AS "t21"
            ON "t9"."game_id" = "t21"."_due_game"
        ) AS "t35"
          ON "t10"."game_id" = "t35"."game_id"
          AND "t10"."player_lookup" = "t35"."player_lookup"
        LEFT OUTER JOIN (
          SELECT
            "t37"."game_id",
            TRUE AS "has_list"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t9"."game_id"
              FROM "nba_raw"."game_status" AS "t9"
              SEMI JOIN (
                SELECT
                  "t8"."game_id" AS "_due_game"
                FROM "nba_reference"."schedule" AS "t8"
                SEMI JOIN "due" AS "t6"
                  ON "t8"."game_date" = "t6"."_date"
              ) AS "t21"
                ON "t9"."game_id" = "t21"."_due_game"
            ) AS "t29"
          ) AS "t37"
        ) AS "t45"
          ON "t10"."game_id" = "t45"."game_id"
      ) AS "t62"
    ) AS "t66"
  ) AS "t70"
  INNER JOIN (
    SELECT
      "t32"."game_id",
      "t32"."game_code",
      "t32"."game_date",
      "t32"."season_year",
      "t32"."season_type",
      "t32"."team_abbr",
      "t32"."opponent_team_abbr",
      "t32"."home_game"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t22"."game_id",
          "t22"."game_code",
          "t22"."game_date",
          "t22"."season_year",
          "t22"."season_type",
          "t22"."_row",
          "t22"."home_team_abbr" AS "team_abbr",
          "t22"."away_team_abbr" AS "opponent_team_abbr",
          TRUE AS "home_game"
        FROM "t20" AS "t22"
        WHERE
          "t22"."is_counted" AND "t22"."game_status" = 'final'
      ) AS "t24"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t22"."game_id",
          "t22"."game_code",
          "t22"."game_date",
          "t22"."season_year",
          "t22"."season_type",
          "t22"."_row",
          "t22"."away_team_abbr" AS "team_abbr",
          "t22"."home_team_abbr" AS "opponent_team_abbr",
          FALSE AS "home_game"
        FROM "t20" AS "t22"
        WHERE
          "t22"."is_counted" AND "t22"."game_status" = 'final'
      ) AS "t25"
    ) AS "t32"
  ) AS "t39"
    ON "t70"."game_id" = "t39"."game_id" AND "t70"."team_abbr" = "t39"."team_abbr"
)
SELECT
  "t83"."_date",
  "t83"."game_id",
  "t83"."game_date",
  "t83"."season_year",
  "t83"."season_type",
  "t83"."team_abbr",
  "t83"."opponent_team_abbr",
  "t83"."home_game",
  "t83"."player_lookup",
  "t83"."player_id",
  "t83"."entity_type",
  "t83"."population_basis",
  "t83"."entity_id",
  "t83"."cache_outcome",
  "t83"."factors_outcome",
  "t83"."zones_outcome",
  "t83"."opponent_zones_outcome",
  ROW_NUMBER() OVER (
    ORDER BY "t83"."_date" ASC, "t83"."entity_type" ASC, "t83"."entity_id" ASC, "t83"."game_date" ASC, "t83"."player_lookup" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t81"."_date",
      "t81"."game_id",
      "t81"."game_date",
      "t81"."season_year",
      "t81"."season_type",
      "t81"."team_abbr",
      "t81"."opponent_team_abbr",
      "t81"."home_game",
      "t81"."player_lookup",
      "t81"."player_id",
      "t81"."entity_type",
      "t81"."population_basis",
      "t81"."entity_id",
      "t15"."_failed_category" AS "cache_outcome",
      "t16"."_failed_category" AS "factors_outcome",
      "t17"."_failed_category" AS "zones_outcome",
      "t18"."_failed_category" AS "opponent_zones_outcome"
    FROM (
      SELECT
        "t79"."_date",
        "t79"."game_id",
        "t79"."game_date",
        "t79"."season_year",
        "t79"."season_type",
        "t79"."team_abbr",
        "t79"."opponent_team_abbr",
        "t79"."home_game",
        "t79"."player_lookup",
        "t79"."player_id",
        "t79"."entity_type",
        "t79"."population_basis",
        CASE
          WHEN "t79"."entity_type" = 'GAME'
          THEN "t79"."game_id"
          ELSE "t79"."player_lookup"
        END AS "entity_id"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t40"."game_date" AS "_date",
            "t40"."game_id",
            "t40"."game_date",
            "t40"."season_year",
            "t40"."season_type",
            CAST(NULL AS TEXT) AS "team_abbr",
            CAST(NULL AS TEXT) AS "opponent_team_abbr",
            CAST(NULL AS BOOLEAN) AS "home_game",
            CAST(NULL AS TEXT) AS "player_lookup",
            CAST(NULL AS BIGINT) AS "player_id",
            'GAME' AS "entity_type",
            'none' AS "population_basis",
            CAST(NULL AS BOOLEAN) AS "expected"
          FROM (
            SELECT DISTINCT
              "t34"."game_id",
              "t34"."game_date",
              "t34"."season_year",
              "t34"."season_type"
            FROM "t27" AS "t34"
            WHERE
              "t34"."player_lookup" IS NULL
          ) AS "t40"
        ) AS "t47"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t76"."game_date" AS "_date",
              "t76"."game_id",
              "t76"."game_date",
              "t76"."season_year",
              "t76"."season_type",
              "t76"."team_abbr",
              "t76"."opponent_team_abbr",
              "t76"."home_game",
              "t76"."player_lookup",
              "t76"."player_id",
              "t76"."entity_type",
              "t76"."population_basis",
              "t76"."is_dressed" AS "expected"
            FROM (
              SELECT
                *
              FROM "t71" AS "t72"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t31"."game_id",
                    CAST(NULL AS TEXT) AS "team_abbr",
                    CAST(NULL AS TEXT) AS "player_lookup",
                    CAST(NULL AS BIGINT) AS "player_id",
                    CAST(NULL AS TEXT) AS "player_name",
                    CAST(NULL AS TEXT) AS "player_status",
                    CAST(NULL AS TEXT) AS "status_reason",
                    CAST(NULL AS BOOLEAN) AS "is_starter",
                    CAST(NULL AS BOOLEAN) AS "is_dressed",
                    "t31"."_row",
                    'GAME' AS "entity_type",
                    'none' AS "population_basis",
                    "t31"."game_code",
                    "t31"."game_date",
                    "t31"."season_year",
                    "t31"."season_type",
                    CAST(NULL AS TEXT) AS "opponent_team_abbr",
                    CAST(NULL AS BOOLEAN) AS "home_game"
                  FROM (
                    SELECT
                      *
                    FROM "t20" AS "t22"
                    WHERE
                      "t22"."is_counted" AND "t22"."game_status" = 'final'
                  ) AS "t31"
                  ANTI JOIN "t71" AS "t73"
                    ON "t31"."game_id" = "t73"."game_id"
                ) AS "t74"
              ) AS "t75"
            ) AS "t76"
          ) AS "t77"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t34"."game_date" AS "_date",
              "t34"."game_id",
              "t34"."game_date",
              "t34"."season_year",
              "t34"."season_type",
              "t34"."team_abbr",
              "t34"."opponent_team_abbr",
              "t34"."home_game",
              "t34"."player_lookup",
              "t34"."player_id",
              'PLAYER' AS "entity_type",
              "t34"."population_basis",
              "t34"."is_expected" AS "expected"
            FROM "t27" AS "t34"
            WHERE
              "t34"."player_lookup" IS NOT NULL
          ) AS "t41"
        ) AS "t78"
      ) AS "t79"
      WHERE
        "t79"."expected" OR (
          "t79"."entity_type" = 'GAME'
        )
    ) AS "t81"
    SEMI JOIN "due" AS "t6"
      ON "t81"."_date" = "t6"."_date"
    LEFT OUTER JOIN (
      SELECT
        "t1"."analysis_date",
        "t1"."entity_id" AS "_failed_0",
        "t1"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t1"
      WHERE
        "t1"."table_name" = 'player_daily_cache' AND "t1"."resolution_status" = 'OPEN'
    ) AS "t15"
      ON "t81"."_date" = "t15"."analysis_date"
      AND "t81"."player_lookup" = "t15"."_failed_0"
    LEFT OUTER JOIN (
      SELECT
        "t1"."analysis_date",
        "t1"."entity_id" AS "_failed_0",
        "t1"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t1"
      WHERE
        "t1"."table_name" = 'player_composite_factors'
        AND "t1"."resolution_status" = 'OPEN'
    ) AS "t16"
      ON "t81"."_date" = "t16"."analysis_date"
      AND "t81"."player_lookup" = "t16"."_failed_0"
    LEFT OUTER JOIN (
      SELECT
        "t1"."analysis_date",
        "t1"."entity_id" AS "_failed_0",
        "t1"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t1"
      WHERE
        "t1"."table_name" = 'player_shot_zone_analysis'
        AND "t1"."resolution_status" = 'OPEN'
    ) AS "t17"
      ON "t81"."_date" = "t17"."analysis_date"
      AND "t81"."player_lookup" = "t17"."_failed_0"
    LEFT OUTER JOIN (
      SELECT
        "t1"."analysis_date",
        "t1"."entity_id" AS "_failed_0",
        "t1"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t1"
      WHERE
        "t1"."table_name" = 'team_defense_zone_analysis'
        AND "t1"."resolution_status" = 'OPEN'
    ) AS "t18"
      ON "t81"."_date" = "t18"."analysis_date"
      AND "t81"."opponent_team_abbr" = "t18"."_failed_0"
  ) AS "t82"
) AS "t83"
