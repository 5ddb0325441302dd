WITH "t11" AS (
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
  SEMI JOIN "due" AS "t5"
    ON "t8"."game_date" = "t5"."_date"
), "t24" AS (
  SELECT
    "t7"."game_id",
    "t7"."player_lookup",
    "t7"."source",
    "t7"."team_abbr",
    "t7"."seconds_played",
    "t7"."seconds_precision",
    "t7"."pts",
    "t7"."_row"
  FROM "nba_raw"."player_boxscore" AS "t7"
  SEMI JOIN (
    SELECT
      "t8"."game_id" AS "_due_game"
    FROM "nba_reference"."schedule" AS "t8"
    SEMI JOIN "due" AS "t5"
      ON "t8"."game_date" = "t5"."_date"
  ) AS "t14"
    ON "t7"."game_id" = "t14"."_due_game"
), "t32" AS (
  SELECT
    "t26"."game_id",
    "t26"."source",
    "t26"."team_abbr",
    SUM("t26"."pts") AS "points"
  FROM "t24" AS "t26"
  GROUP BY
    1,
    2,
    3
), "t58" AS (
  SELECT
    "t57"."game_id",
    "t57"."team_abbr",
    "t57"."player_lookup",
    "t57"."player_id",
    "t57"."player_name",
    "t57"."player_status",
    "t57"."status_reason",
    "t57"."is_starter",
    "t57"."is_dressed",
    "t57"."_row",
    "t57"."entity_type",
    "t57"."population_basis",
    "t29"."game_code",
    "t29"."game_date",
    "t29"."season_year",
    "t29"."season_type",
    "t29"."opponent_team_abbr",
    "t29"."home_game"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t54"."game_id",
        "t54"."team_abbr",
        "t54"."player_lookup",
        "t54"."player_id",
        "t54"."player_name",
        CASE
          WHEN (
            "t54"."line_row" IS NOT NULL
          ) AND (
            "t54"."player_status" <> 'active'
          )
          THEN 'active'
          ELSE "t54"."player_status"
        END AS "player_status",
        CASE
          WHEN (
            "t54"."line_row" IS NOT NULL
          ) AND (
            "t54"."player_status" <> 'active'
          )
          THEN CAST(NULL AS TEXT)
          ELSE "t54"."status_reason"
        END AS "status_reason",
        "t54"."is_starter",
        (
          (
            "t54"."line_row" IS NOT NULL
          ) AND (
            "t54"."player_status" <> 'active'
          )
        )
        OR "t54"."is_dressed" AS "is_dressed",
        "t54"."_row" + CASE
          WHEN (
            "t54"."line_row" IS NOT NULL
          ) AND (
            "t54"."player_status" <> 'active'
          )
          THEN "t54"."line_row"
          ELSE 0
        END AS "_row",
        'PLAYER' AS "entity_type",
        'box_status' AS "population_basis"
      FROM (
        SELECT
          "t6"."game_id",
          "t6"."team_abbr",
          "t6"."player_lookup",
          "t6"."player_id",
          "t6"."player_name",
          "t6"."player_status",
          "t6"."status_reason",
          "t6"."is_starter",
          "t6"."is_dressed",
          "t6"."_row",
          "t52"."line_row"
        FROM "nba_raw"."game_status" AS "t6"
        SEMI JOIN (
          SELECT
            "t8"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t8"
          SEMI JOIN "due" AS "t5"
            ON "t8"."game_date" = "t5"."_date"
        ) AS "t14"
          ON "t6"."game_id" = "t14"."_due_game"
        LEFT OUTER JOIN (
          SELECT
            "t50"."game_id",
            "t50"."player_lookup",
            "t50"."_row" AS "line_row"
          FROM (
            SELECT
              "t7"."game_id",
              "t7"."player_lookup",
              "t7"."_row" + CASE
                WHEN COALESCE(
                  (
                    "t7"."seconds_precision" = 'minute'
                  )
                  AND (
                    ABS("t7"."seconds_played" - "t41"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t41"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t7"
            SEMI JOIN (
              SELECT
                "t8"."game_id" AS "_due_game"
              FROM "nba_reference"."schedule" AS "t8"
              SEMI JOIN "due" AS "t5"
                ON "t8"."game_date" = "t5"."_date"
            ) AS "t14"
              ON "t7"."game_id" = "t14"."_due_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t45"."game_id",
                  "t45"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t45"."game_id"
                    ORDER BY "t45"."complete" DESC, CASE
                      WHEN "t45"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t45"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t45"."source" = 'nba_live'
                      THEN 2
                      WHEN "t45"."source" = 'gamebook'
                      THEN 3
                      WHEN "t45"."source" = 'archive'
                      THEN 4
                      WHEN "t45"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t45"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t37"."game_id",
                    "t37"."source",
                    COALESCE("t44"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t34"."game_id",
                      "t34"."source"
                    FROM "t32" AS "t34"
                  ) AS "t37"
                  LEFT OUTER JOIN (
                    SELECT
                      "t42"."game_id",
                      "t42"."source",
                      SUM("t42"."right") AS "right"
                    FROM (
                      SELECT
                        "t38"."game_id",
                        "t38"."source",
                        CAST((
                          (
                            "t38"."team_abbr" = "t38"."home_team_abbr"
                          )
                          AND (
                            "t38"."points" = "t38"."home_score"
                          )
                        )
                        OR (
                          (
                            "t38"."team_abbr" = "t38"."away_team_abbr"
                          )
                          AND (
                            "t38"."points" = "t38"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t35"."game_id",
                          "t35"."source",
                          "t35"."team_abbr",
                          "t35"."points",
                          "t21"."home_team_abbr",
                          "t21"."home_score",
                          "t21"."away_team_abbr",
                          "t21"."away_score"
                        FROM "t32" AS "t35"
                        INNER JOIN (
                          SELECT
                            "t13"."game_id",
                            "t13"."home_team_abbr",
                            "t13"."home_score",
                            "t13"."away_team_abbr",
                            "t13"."away_score"
                          FROM "t11" AS "t13"
                          WHERE
                            "t13"."is_counted" AND "t13"."game_status" = 'final'
                        ) AS "t21"
                          ON "t35"."game_id" = "t21"."game_id"
                      ) AS "t38"
                    ) AS "t42"
                    GROUP BY
                      1,
                      2
                  ) AS "t44"
                    ON "t37"."game_id" = "t44"."game_id" AND "t37"."source" = "t44"."source"
                ) AS "t45"
              ) AS "t46"
              WHERE
                "t46"."_nth" = 0
            ) AS "t48"
              ON "t7"."game_id" = "t48"."game_id" AND "t7"."source" = "t48"."source"
            LEFT OUTER JOIN (
              SELECT
                "t39"."game_id",
                "t39"."player_lookup",
                "t39"."seconds_played" AS "finer_seconds",
                "t39"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t31"."game_id",
                  "t31"."player_lookup",
                  "t31"."seconds_played",
                  "t31"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t31"."game_id", "t31"."player_lookup"
                    ORDER BY CASE
                      WHEN "t31"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t31"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t31"."source" = 'nba_live'
                      THEN 2
                      WHEN "t31"."source" = 'gamebook'
                      THEN 3
                      WHEN "t31"."source" = 'archive'
                      THEN 4
                      WHEN "t31"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t31"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t24" AS "t26"
                  WHERE
                    "t26"."seconds_precision" = 'second'
                ) AS "t31"
              ) AS "t39"
              WHERE
                "t39"."_nth" = 0
            ) AS "t41"
              ON "t7"."game_id" = "t41"."game_id" AND "t7"."player_lookup" = "t41"."player_lookup"
          ) AS "t50"
        ) AS "t52"
          ON "t6"."game_id" = "t52"."game_id" AND "t6"."player_lookup" = "t52"."player_lookup"
      ) AS "t54"
    ) AS "t55"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t49"."game_id",
        "t49"."team_abbr",
        "t49"."player_lookup",
        "t49"."player_id",
        "t49"."player_name",
        'active' AS "player_status",
        CAST(NULL AS TEXT) AS "status_reason",
        "t49"."is_starter",
        TRUE AS "is_dressed",
        "t49"."_row",
        'PLAYER' AS "entity_type",
        CASE WHEN "t49"."has_list" IS NOT NULL THEN 'box_status' ELSE 'box_only' END AS "population_basis"
      FROM (
        SELECT
          "t7"."game_id",
          "t7"."player_lookup",
          "t7"."player_id",
          "t7"."player_name",
          "t7"."team_abbr",
          "t7"."is_starter",
          "t7"."_row" + CASE
            WHEN COALESCE(
              (
                "t7"."seconds_precision" = 'minute'
              )
              AND (
                ABS("t7"."seconds_played" - "t41"."finer_seconds") <= 60
              ),
              FALSE
            )
            THEN "t41"."finer_row"
            ELSE 0
          END AS "_row",
          "t33"."has_list"
        FROM "nba_raw"."player_boxscore" AS "t7"
        SEMI JOIN (
          SELECT
            "t8"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t8"
          SEMI JOIN "due" AS "t5"
            ON "t8"."game_date" = "t5"."_date"
        ) AS "t14"
          ON "t7"."game_id" = "t14"."_due_game"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t45"."game_id",
              "t45"."source",
              ROW_NUMBER() OVER (
                PARTITION BY "t45"."game_id"
                ORDER BY "t45"."complete" DESC, CASE
                  WHEN "t45"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t45"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t45"."source" = 'nba_live'
                  THEN 2
                  WHEN "t45"."source" = 'gamebook'
                  THEN 3
                  WHEN "t45"."source" = 'archive'
                  THEN 4
                  WHEN "t45"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t45"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t37"."game_id",
                "t37"."source",
                COALESCE("t44"."right" = 2, FALSE) AS "complete"
              FROM (
                SELECT DISTINCT
                  "t34"."game_id",
                  "t34"."source"
                FROM "t32" AS "t34"
              ) AS "t37"
              LEFT OUTER JOIN (
                SELECT
                  "t42"."game_id",
                  "t42"."source",
                  SUM("t42"."right") AS "right"
                FROM (
                  SELECT
                    "t38"."game_id",
                    "t38"."source",
                    CAST((
                      (
                        "t38"."team_abbr" = "t38"."home_team_abbr"
                      )
                      AND (
                        "t38"."points" = "t38"."home_score"
                      )
                    )
                    OR (
                      (
                        "t38"."team_abbr" = "t38"."away_team_abbr"
                      )
                      AND (
                        "t38"."points" = "t38"."away_score"
                      )
                    ) AS BIGINT) AS "right"
                  FROM (
                    SELECT
                      "t35"."game_id",
                      "t35"."source",
                      "t35"."team_abbr",
                      "t35"."points",
                      "t21"."home_team_abbr",
                      "t21"."home_score",
                      "t21"."away_team_abbr",
                      "t21"."away_score"
                    FROM "t32" AS "t35"
                    INNER JOIN (
                      SELECT
                        "t13"."game_id",
                        "t13"."home_team_abbr",
                        "t13"."home_score",
                        "t13"."away_team_abbr",
                        "t13"."away_score"
                      FROM "t11" AS "t13"
                      WHERE
                        "t13"."is_counted" AND "t13"."game_status" = 'final'
                    ) AS "t21"
                      ON "t35"."game_id" = "t21"."game_id"
                  ) AS "t38"
                ) AS "t42"
                GROUP BY
                  1,
                  2
              ) AS "t44"
                ON "t37"."game_id" = "t44"."game_id" AND "t37"."source" = "t44"."source"
            ) AS "t45"
          ) AS "t46"
          WHERE
            "t46"."_nth" = 0
        ) AS "t48"
          ON "t7"."game_id" = "t48"."game_id" AND "t7"."source" = "t48"."source"
        LEFT OUTER JOIN (
          SELECT
            "t39"."game_id",
            "t39"."player_lookup",
            "t39"."seconds_played" AS "finer_seconds",
            "t39"."_row" AS "finer_row"
          FROM (
            SELECT
              "t31"."game_id",
              "t31"."player_lookup",
              "t31"."seconds_played",
              "t31"."_row",
              ROW_NUMBER() OVER (
                PARTITION BY "t31"."game_id", "t31"."player_lookup"
                ORDER BY CASE
                  WHEN "t31"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t31"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t31"."source" = 'nba_live'
                  THEN 2
                  WHEN "t31"."source" = 'gamebook'
                  THEN 3
                  WHEN "t31"."source" = 'archive'
                  THEN 4
                  WHEN "t31"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t31"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                *
              FROM "t24" AS "t26"
              WHERE
                "t26"."seconds_precision" = 'second'
            ) AS "t31"
          ) AS "t39"
          WHERE
            "t39"."_nth" = 0
        ) AS "t41"
          ON "t7"."game_id" = "t41"."game_id" AND "t7"."player_lookup" = "t41"."player_lookup"
        ANTI JOIN (
          SELECT
            "t6"."game_id",
            "t6"."player_lookup"
          FROM "nba_raw"."game_status" AS "t6"
          SEMI JOIN (
            SELECT
              "t8"."game_id" AS "_due_game"
            FROM "nba_reference"."schedule" AS "t8"
            SEMI JOIN "due" AS "t5"
              ON "t8"."game_date" = "t5"."_date"
          ) AS "t14"
            ON "t6"."game_id" = "t14"."_due_game"
        ) AS "t25"
          ON "t7"."game_id" = "t25"."game_id" AND "t7"."player_lookup" = "t25"."player_lookup"
        LEFT OUTER JOIN (
          SELECT
            "t28"."game_id",
            TRUE AS "has_list"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t6"."game_id"
              FROM "nba_raw"."game_status" AS "t6"
              SEMI JOIN (
                SELECT
                  "t8"."game_id" AS "_due_game"
                FROM "nba_reference"."schedule" AS "t8"
                SEMI JOIN "due" AS "t5"
                  ON "t8"."game_date" = "t5"."_date"
              ) AS "t14"
                ON "t6"."game_id" = "t14"."_due_game"
            ) AS "t23"
          ) AS "t28"
        ) AS "t33"
          ON "t7"."game_id" = "t33"."game_id"
      ) AS "t49"
    ) AS "t53"
  ) AS "t57"
  INNER JOIN (
    SELECT
      "t20"."game_id",
      "t20"."game_code",
      "t20"."game_date",
      "t20"."season_year",
      "t20"."season_type",
      "t20"."team_abbr",
      "t20"."opponent_team_abbr",
      "t20"."home_game"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t13"."game_id",
          "t13"."game_code",
          "t13"."game_date",
          "t13"."season_year",
          "t13"."season_type",
          "t13"."_row",
          "t13"."home_team_abbr" AS "team_abbr",
          "t13"."away_team_abbr" AS "opponent_team_abbr",
          TRUE AS "home_game"
        FROM "t11" AS "t13"
        WHERE
          "t13"."is_counted" AND "t13"."game_status" = 'final'
      ) AS "t16"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t13"."game_id",
          "t13"."game_code",
          "t13"."game_date",
          "t13"."season_year",
          "t13"."season_type",
          "t13"."_row",
          "t13"."away_team_abbr" AS "team_abbr",
          "t13"."home_team_abbr" AS "opponent_team_abbr",
          FALSE AS "home_game"
        FROM "t11" AS "t13"
        WHERE
          "t13"."is_counted" AND "t13"."game_status" = 'final'
      ) AS "t17"
    ) AS "t20"
  ) AS "t29"
    ON "t57"."game_id" = "t29"."game_id" AND "t57"."team_abbr" = "t29"."team_abbr"
)
SELECT
  "t67"."_date",
  "t67"."game_id",
  "t67"."season_year",
  "t67"."season_type",
  "t67"."team_abbr",
  "t67"."opponent_team_abbr",
  "t67"."home_game",
  "t67"."player_lookup",
  "t67"."player_id",
  "t67"."entity_type",
  "t67"."population_basis",
  "t67"."entity_id",
  "t67"."zones_outcome",
  ROW_NUMBER() OVER (
    ORDER BY "t67"."_date" ASC, "t67"."entity_type" ASC, "t67"."entity_id" ASC, "t67"."player_lookup" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t65"."_date",
      "t65"."game_id",
      "t65"."season_year",
      "t65"."season_type",
      "t65"."team_abbr",
      "t65"."opponent_team_abbr",
      "t65"."home_game",
      "t65"."player_lookup",
      "t65"."player_id",
      "t65"."entity_type",
      "t65"."population_basis",
      "t65"."entity_id",
      "t10"."_failed_category" AS "zones_outcome"
    FROM (
      SELECT
        "t63"."game_date" AS "_date",
        "t63"."game_id",
        "t63"."season_year",
        "t63"."season_type",
        "t63"."team_abbr",
        "t63"."opponent_team_abbr",
        "t63"."home_game",
        "t63"."player_lookup",
        "t63"."player_id",
        "t63"."entity_type",
        "t63"."population_basis",
        CASE
          WHEN "t63"."entity_type" = 'GAME'
          THEN "t63"."game_id"
          ELSE "t63"."player_lookup"
        END AS "entity_id"
      FROM (
        SELECT
          *
        FROM "t58" AS "t59"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t19"."game_id",
              CAST(NULL AS TEXT) AS "team_abbr",
              CAST(NULL AS TEXT) AS "player_lookup",
              CAST(NULL AS BIGINT) AS "player_id",
              CAST(NULL AS TEXT) AS "player_name",
              CAST(NULL AS TEXT) AS "player_status",
              CAST(NULL AS TEXT) AS "status_reason",
              CAST(NULL AS BOOLEAN) AS "is_starter",
              CAST(NULL AS BOOLEAN) AS "is_dressed",
              "t19"."_row",
              'GAME' AS "entity_type",
              'none' AS "population_basis",
              "t19"."game_code",
              "t19"."game_date",
              "t19"."season_year",
              "t19"."season_type",
              CAST(NULL AS TEXT) AS "opponent_team_abbr",
              CAST(NULL AS BOOLEAN) AS "home_game"
            FROM (
              SELECT
                *
              FROM "t11" AS "t13"
              WHERE
                "t13"."is_counted" AND "t13"."game_status" = 'final'
            ) AS "t19"
            ANTI JOIN "t58" AS "t60"
              ON "t19"."game_id" = "t60"."game_id"
          ) AS "t61"
        ) AS "t62"
      ) AS "t63"
      WHERE
        "t63"."is_dressed" OR (
          "t63"."entity_type" = 'GAME'
        )
    ) AS "t65"
    SEMI JOIN "due" AS "t5"
      ON "t65"."_date" = "t5"."_date"
    LEFT OUTER JOIN (
      SELECT
        "t1"."analysis_date",
        "t1"."entity_id" AS "_failed_0",
        "t1"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t1"
      WHERE
        "t1"."table_name" = 'player_shot_zone_analysis'
        AND "t1"."resolution_status" = 'OPEN'
    ) AS "t10"
      ON "t65"."_date" = "t10"."analysis_date"
      AND "t65"."player_lookup" = "t10"."_failed_0"
  ) AS "t66"
) AS "t67"
