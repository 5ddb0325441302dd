WITH "t15" AS (
  SELECT
    "t11"."game_id",
    "t11"."game_code",
    "t11"."season_year",
    "t11"."is_counted",
    "t11"."season_type",
    "t11"."game_date",
    "t11"."home_team_abbr",
    "t11"."away_team_abbr",
    "t11"."game_status",
    "t11"."home_score",
    "t11"."away_score",
    "t11"."_row"
  FROM "nba_reference"."schedule" AS "t11"
  SEMI JOIN "due" AS "t9"
    ON "t11"."game_date" = "t9"."_date"
), "t21" AS (
  SELECT
    "t10"."game_id",
    "t10"."game_date",
    "t10"."season_year",
    "t10"."season_type",
    "t10"."team_abbr",
    "t10"."opponent_team_abbr",
    "t10"."home_game",
    "t10"."player_lookup",
    "t10"."player_id",
    "t10"."is_expected",
    "t10"."population_basis"
  FROM "nba_reference"."next_rosters" AS "t10"
  SEMI JOIN (
    SELECT
      "t11"."game_id" AS "_due_game"
    FROM "nba_reference"."schedule" AS "t11"
    SEMI JOIN "due" AS "t9"
      ON "t11"."game_date" = "t9"."_date"
  ) AS "t16"
    ON "t10"."game_id" = "t16"."_due_game"
), "t24" AS (
  SELECT
    "t13"."game_id",
    "t13"."player_lookup",
    "t13"."source",
    "t13"."team_abbr",
    "t13"."seconds_played",
    "t13"."seconds_precision",
    "t13"."pts",
    "t13"."_row"
  FROM "nba_raw"."player_boxscore" AS "t13"
  SEMI JOIN (
    SELECT
      "t11"."game_id" AS "_due_game"
    FROM "nba_reference"."schedule" AS "t11"
    SEMI JOIN "due" AS "t9"
      ON "t11"."game_date" = "t9"."_date"
  ) AS "t16"
    ON "t13"."game_id" = "t16"."_due_game"
), "t25" AS (
  SELECT
    *
  FROM (
    SELECT
      "t17"."game_id",
      "t17"."game_code",
      "t17"."game_date",
      "t17"."season_year",
      "t17"."season_type",
      "t17"."_row",
      "t17"."home_team_abbr" AS "team_abbr",
      "t17"."away_team_abbr" AS "opponent_team_abbr",
      TRUE AS "home_game"
    FROM "t15" AS "t17"
    WHERE
      "t17"."is_counted" AND "t17"."game_status" = 'final'
  ) AS "t18"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t17"."game_id",
      "t17"."game_code",
      "t17"."game_date",
      "t17"."season_year",
      "t17"."season_type",
      "t17"."_row",
      "t17"."away_team_abbr" AS "team_abbr",
      "t17"."home_team_abbr" AS "opponent_team_abbr",
      FALSE AS "home_game"
    FROM "t15" AS "t17"
    WHERE
      "t17"."is_counted" AND "t17"."game_status" = 'final'
  ) AS "t19"
), "t38" AS (
  SELECT
    "t29"."game_id",
    "t29"."source",
    "t29"."team_abbr",
    SUM("t29"."pts") AS "points"
  FROM "t24" AS "t29"
  GROUP BY
    1,
    2,
    3
), "t66" AS (
  SELECT
    "t65"."game_id",
    "t65"."team_abbr",
    "t65"."player_lookup",
    "t65"."player_id",
    "t65"."player_name",
    "t65"."player_status",
    "t65"."status_reason",
    "t65"."is_starter",
    "t65"."is_dressed",
    "t65"."_row",
    "t65"."entity_type",
    "t65"."population_basis",
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
        "t62"."game_id",
        "t62"."team_abbr",
        "t62"."player_lookup",
        "t62"."player_id",
        "t62"."player_name",
        CASE
          WHEN (
            "t62"."line_row" IS NOT NULL
          ) AND (
            "t62"."player_status" <> 'active'
          )
          THEN 'active'
          ELSE "t62"."player_status"
        END AS "player_status",
        CASE
          WHEN (
            "t62"."line_row" IS NOT NULL
          ) AND (
            "t62"."player_status" <> 'active'
          )
          THEN CAST(NULL AS TEXT)
          ELSE "t62"."status_reason"
        END AS "status_reason",
        "t62"."is_starter",
        (
          (
            "t62"."line_row" IS NOT NULL
          ) AND (
            "t62"."player_status" <> 'active'
          )
        )
        OR "t62"."is_dressed" AS "is_dressed",
        "t62"."_row" + CASE
          WHEN (
            "t62"."line_row" IS NOT NULL
          ) AND (
            "t62"."player_status" <> 'active'
          )
          THEN "t62"."line_row"
          ELSE 0
        END AS "_row",
        'PLAYER' AS "entity_type",
        'box_status' AS "population_basis"
      FROM (
        SELECT
          "t12"."game_id",
          "t12"."team_abbr",
          "t12"."player_lookup",
          "t12"."player_id",
          "t12"."player_name",
          "t12"."player_status",
          "t12"."status_reason",
          "t12"."is_starter",
          "t12"."is_dressed",
          "t12"."_row",
          "t60"."line_row"
        FROM "nba_raw"."game_status" AS "t12"
        SEMI JOIN (
          SELECT
            "t11"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t11"
          SEMI JOIN "due" AS "t9"
            ON "t11"."game_date" = "t9"."_date"
        ) AS "t16"
          ON "t12"."game_id" = "t16"."_due_game"
        LEFT OUTER JOIN (
          SELECT
            "t58"."game_id",
            "t58"."player_lookup",
            "t58"."_row" AS "line_row"
          FROM (
            SELECT
              "t13"."game_id",
              "t13"."player_lookup",
              "t13"."_row" + CASE
                WHEN COALESCE(
                  (
                    "t13"."seconds_precision" = 'minute'
                  )
                  AND (
                    ABS("t13"."seconds_played" - "t49"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t49"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t13"
            SEMI JOIN (
              SELECT
                "t11"."game_id" AS "_due_game"
              FROM "nba_reference"."schedule" AS "t11"
              SEMI JOIN "due" AS "t9"
                ON "t11"."game_date" = "t9"."_date"
            ) AS "t16"
              ON "t13"."game_id" = "t16"."_due_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t53"."game_id",
                  "t53"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t53"."game_id"
                    ORDER BY "t53"."complete" DESC, CASE
                      WHEN "t53"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t53"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t53"."source" = 'nba_live'
                      THEN 2
                      WHEN "t53"."source" = 'gamebook'
                      THEN 3
                      WHEN "t53"."source" = 'archive'
                      THEN 4
                      WHEN "t53"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t53"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t45"."game_id",
                    "t45"."source",
                    COALESCE("t52"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t41"."game_id",
                      "t41"."source"
                    FROM "t38" AS "t41"
                  ) AS "t45"
                  LEFT OUTER JOIN (
                    SELECT
                      "t50"."game_id",
                      "t50"."source",
                      SUM("t50"."right") AS "right"
                    FROM (
                      SELECT
                        "t46"."game_id",
                        "t46"."source",
                        CAST((
                          (
                            "t46"."team_abbr" = "t46"."home_team_abbr"
                          )
                          AND (
                            "t46"."points" = "t46"."home_score"
                          )
                        )
                        OR (
                          (
                            "t46"."team_abbr" = "t46"."away_team_abbr"
                          )
                          AND (
                            "t46"."points" = "t46"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t43"."game_id",
                          "t43"."source",
                          "t43"."team_abbr",
                          "t43"."points",
                          "t26"."home_team_abbr",
                          "t26"."home_score",
                          "t26"."away_team_abbr",
                          "t26"."away_score"
                        FROM "t38" AS "t43"
                        INNER JOIN (
                          SELECT
                            "t17"."game_id",
                            "t17"."home_team_abbr",
                            "t17"."home_score",
                            "t17"."away_team_abbr",
                            "t17"."away_score"
                          FROM "t15" AS "t17"
                          WHERE
                            "t17"."is_counted" AND "t17"."game_status" = 'final'
                        ) AS "t26"
                          ON "t43"."game_id" = "t26"."game_id"
                      ) AS "t46"
                    ) AS "t50"
                    GROUP BY
                      1,
                      2
                  ) AS "t52"
                    ON "t45"."game_id" = "t52"."game_id" AND "t45"."source" = "t52"."source"
                ) AS "t53"
              ) AS "t54"
              WHERE
                "t54"."_nth" = 0
            ) AS "t56"
              ON "t13"."game_id" = "t56"."game_id" AND "t13"."source" = "t56"."source"
            LEFT OUTER JOIN (
              SELECT
                "t47"."game_id",
                "t47"."player_lookup",
                "t47"."seconds_played" AS "finer_seconds",
                "t47"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t37"."game_id",
                  "t37"."player_lookup",
                  "t37"."seconds_played",
                  "t37"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t37"."game_id", "t37"."player_lookup"
                    ORDER BY CASE
                      WHEN "t37"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t37"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t37"."source" = 'nba_live'
                      THEN 2
                      WHEN "t37"."source" = 'gamebook'
                      THEN 3
                      WHEN "t37"."source" = 'archive'
                      THEN 4
                      WHEN "t37"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t37"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t24" AS "t29"
                  WHERE
                    "t29"."seconds_precision" = 'second'
                ) AS "t37"
              ) AS "t47"
              WHERE
                "t47"."_nth" = 0
            ) AS "t49"
              ON "t13"."game_id" = "t49"."game_id"
              AND "t13"."player_lookup" = "t49"."player_lookup"
          ) AS "t58"
        ) AS "t60"
          ON "t12"."game_id" = "t60"."game_id"
          AND "t12"."player_lookup" = "t60"."player_lookup"
      ) AS "t62"
    ) AS "t63"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t57"."game_id",
        "t57"."team_abbr",
        "t57"."player_lookup",
        "t57"."player_id",
        "t57"."player_name",
        'active' AS "player_status",
        CAST(NULL AS TEXT) AS "status_reason",
        "t57"."is_starter",
        TRUE AS "is_dressed",
        "t57"."_row",
        'PLAYER' AS "entity_type",
        CASE WHEN "t57"."has_list" IS NOT NULL THEN 'box_status' ELSE 'box_only' END AS "population_basis"
      FROM (
        SELECT
          "t13"."game_id",
          "t13"."player_lookup",
          "t13"."player_id",
          "t13"."player_name",
          "t13"."team_abbr",
          "t13"."is_starter",
          "t13"."_row" + CASE
            WHEN COALESCE(
              (
                "t13"."seconds_precision" = 'minute'
              )
              AND (
                ABS("t13"."seconds_played" - "t49"."finer_seconds") <= 60
              ),
              FALSE
            )
            THEN "t49"."finer_row"
            ELSE 0
          END AS "_row",
          "t40"."has_list"
        FROM "nba_raw"."player_boxscore" AS "t13"
        SEMI JOIN (
          SELECT
            "t11"."game_id" AS "_due_game"
          FROM "nba_reference"."schedule" AS "t11"
          SEMI JOIN "due" AS "t9"
            ON "t11"."game_date" = "t9"."_date"
        ) AS "t16"
          ON "t13"."game_id" = "t16"."_due_game"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t53"."game_id",
              "t53"."source",
              ROW_NUMBER() OVER (
                PARTITION BY "t53"."game_id"
                ORDER BY "t53"."complete" DESC, CASE
                  WHEN "t53"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t53"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t53"."source" = 'nba_live'
                  THEN 2
                  WHEN "t53"."source" = 'gamebook'
                  THEN 3
                  WHEN "t53"."source" = 'archive'
                  THEN 4
                  WHEN "t53"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t53"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t45"."game_id",
                "t45"."source",
                COALESCE("t52"."right" = 2, FALSE) AS "complete"
              FROM (
                SELECT DISTINCT
                  "t41"."game_id",
                  "t41"."source"
                FROM "t38" AS "t41"
              ) AS "t45"
              LEFT OUTER JOIN (
                SELECT
                  "t50"."game_id",
                  "t50"."source",
                  SUM("t50"."right") AS "right"
                FROM (
                  SELECT
                    "t46"."game_id",
                    "t46"."source",
                    CAST((
                      (
                        "t46"."team_abbr" = "t46"."home_team_abbr"
                      )
                      AND (
                        "t46"."points" = "t46"."home_score"
                      )
                    )
                    OR (
                      (
                        "t46"."team_abbr" = "t46"."away_team_abbr"
                      )
                      AND (
                        "t46"."points" = "t46"."away_score"
                      )
                    ) AS BIGINT) AS "right"
                  FROM (
                    SELECT
                      "t43"."game_id",
                      "t43"."source",
                      "t43"."team_abbr",
                      "t43"."points",
                      "t26"."home_team_abbr",
                      "t26"."home_score",
                      "t26"."away_team_abbr",
                      "t26"."away_score"
                    FROM "t38" AS "t43"
                    INNER JOIN (
                      SELECT
                        "t17"."game_id",
                        "t17"."home_team_abbr",
                        "t17"."home_score",
                        "t17"."away_team_abbr",
                        "t17"."away_score"
                      FROM "t15" AS "t17"
                      WHERE
                        "t17"."is_counted" AND "t17"."game_status" = 'final'
                    ) AS "t26"
                      ON "t43"."game_id" = "t26"."game_id"
                  ) AS "t46"
                ) AS "t50"
                GROUP BY
                  1,
                  2
              ) AS "t52"
                ON "t45"."game_id" = "t52"."game_id" AND "t45"."source" = "t52"."source"
            ) AS "t53"
          ) AS "t54"
          WHERE
            "t54"."_nth" = 0
        ) AS "t56"
          ON "t13"."game_id" = "t56"."game_id" AND "t13"."source" = "t56"."source"
        LEFT OUTER JOIN (
          SELECT
            "t47"."game_id",
            "t47"."player_lookup",
            "t47"."seconds_played" AS "finer_seconds",
            "t47"."_row" AS "finer_row"
          FROM (
            SELECT
              "t37"."game_id",
              "t37"."player_lookup",
              "t37"."seconds_played",
              "t37"."_row",
              ROW_NUMBER() OVER (
                PARTITION BY "t37"."game_id", "t37"."player_lookup"
                ORDER BY CASE
                  WHEN "t37"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t37"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t37"."source" = 'nba_live'
                  THEN 2
                  WHEN "t37"."source" = 'gamebook'
                  THEN 3
                  WHEN "t37"."source" = 'archive'
                  THEN 4
                  WHEN "t37"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t37"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                *
              FROM "t24" AS "t29"
              WHERE
                "t29"."seconds_precision" = 'second'
            ) AS "t37"
          ) AS "t47"
          WHERE
            "t47"."_nth" = 0
        ) AS "t49"
          ON "t13"."game_id" = "t49"."game_id"
          AND "t13"."player_lookup" = "t49"."player_lookup"
        ANTI JOIN (
          SELECT
            "t12"."game_id",
            "t12"."player_lookup"
          FROM "nba_raw"."game_status" AS "t12"
          SEMI JOIN (
            SELECT
              "t11"."game_id" AS "_due_game"
            FROM "nba_reference"."schedule" AS "t11"
            SEMI JOIN "due" AS "t9"
              ON "t11"."game_date" = "t9"."_date"
          ) AS "t16"
            ON "t12"."game_id" = "t16"."_due_game"
        ) AS "t28"
          ON "t13"."game_id" = "t28"."game_id"
          AND "t13"."player_lookup" = "t28"."player_lookup"
        LEFT OUTER JOIN (
          SELECT
            "t31"."game_id",
            "t31"."team_abbr",
            TRUE AS "has_list"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t12"."game_id",
                "t12"."team_abbr"
              FROM "nba_raw"."game_status" AS "t12"
              SEMI JOIN (
                SELECT
                  "t11"."game_id" AS "_due_game"
                FROM "nba_reference"."schedule" AS "t11"
                SEMI JOIN "due" AS "t9"
                  ON "t11"."game_date" = "t9"."_date"
              ) AS "t16"
                ON "t12"."game_id" = "t16"."_due_game"
            ) AS "t23"
          ) AS "t31"
        ) AS "t40"
          ON "t13"."game_id" = "t40"."game_id" AND "t13"."team_abbr" = "t40"."team_abbr"
      ) AS "t57"
    ) AS "t61"
  ) AS "t65"
  INNER JOIN (
    SELECT
      "t30"."game_id",
      "t30"."game_code",
      "t30"."game_date",
      "t30"."season_year",
      "t30"."season_type",
      "t30"."team_abbr",
      "t30"."opponent_team_abbr",
      "t30"."home_game"
    FROM "t25" AS "t30"
  ) AS "t39"
    ON "t65"."game_id" = "t39"."game_id" AND "t65"."team_abbr" = "t39"."team_abbr"
)
SELECT
  "t80"."_date",
  "t80"."game_id",
  "t80"."season_year",
  "t80"."season_type",
  "t80"."team_abbr",
  "t80"."opponent_team_abbr",
  "t80"."home_game",
  "t80"."player_lookup",
  "t80"."player_id",
  "t80"."entity_type",
  "t80"."population_basis",
  "t80"."expected",
  "t80"."entity_id",
  "t80"."_key",
  "t7"."nth" AS "_played_team_team_abbr",
  "t8"."nth" AS "_played_player_player_lookup"
FROM (
  SELECT
    "t78"."_date",
    "t78"."game_id",
    "t78"."season_year",
    "t78"."season_type",
    "t78"."team_abbr",
    "t78"."opponent_team_abbr",
    "t78"."home_game",
    "t78"."player_lookup",
    "t78"."player_id",
    "t78"."entity_type",
    "t78"."population_basis",
    "t78"."expected",
    "t78"."entity_id",
    ROW_NUMBER() OVER (
      ORDER BY "t78"."_date" ASC, "t78"."entity_type" ASC, "t78"."entity_id" ASC, "t78"."team_abbr" ASC, "t78"."player_lookup" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_key"
  FROM (
    SELECT
      "t77"."_date",
      "t77"."game_id",
      "t77"."season_year",
      "t77"."season_type",
      "t77"."team_abbr",
      "t77"."opponent_team_abbr",
      "t77"."home_game",
      "t77"."player_lookup",
      "t77"."player_id",
      "t77"."entity_type",
      "t77"."population_basis",
      "t77"."expected",
      "t77"."entity_id"
    FROM (
      SELECT
        "t75"."_date",
        "t75"."game_id",
        "t75"."season_year",
        "t75"."season_type",
        "t75"."team_abbr",
        "t75"."opponent_team_abbr",
        "t75"."home_game",
        "t75"."player_lookup",
        "t75"."player_id",
        "t75"."entity_type",
        "t75"."population_basis",
        "t75"."expected",
        CASE
          WHEN "t75"."entity_type" = 'GAME'
          THEN "t75"."game_id"
          ELSE "t75"."player_lookup" || '|' || "t75"."team_abbr"
        END AS "entity_id"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t34"."game_date" AS "_date",
            "t34"."game_id",
            "t34"."game_date",
            "t34"."season_year",
            "t34"."season_type",
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
              "t27"."game_id",
              "t27"."game_date",
              "t27"."season_year",
              "t27"."season_type"
            FROM "t21" AS "t27"
            WHERE
              "t27"."player_lookup" IS NULL
          ) AS "t34"
        ) AS "t42"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t72"."game_date" AS "_date",
              "t72"."game_id",
              "t72"."game_date",
              "t72"."season_year",
              "t72"."season_type",
              "t72"."team_abbr",
              "t72"."opponent_team_abbr",
              "t72"."home_game",
              "t72"."player_lookup",
              "t72"."player_id",
              "t72"."entity_type",
              "t72"."population_basis",
              "t72"."is_dressed" AS "expected"
            FROM (
              SELECT
                *
              FROM "t66" AS "t67"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t70"."game_id",
                  CAST(NULL AS TEXT) AS "team_abbr",
                  CAST(NULL AS TEXT) AS "player_lookup",
                  CAST(NULL AS BIGINT) AS "player_id",
                  CAST(NULL AS TEXT) AS "player_name",
                  CAST(NULL AS TEXT) AS "player_status",
                  CAST(NULL AS TEXT) AS "status_reason",
                  CAST(NULL AS BOOLEAN) AS "is_starter",
                  CAST(NULL AS BOOLEAN) AS "is_dressed",
                  "t70"."_row",
                  'GAME' AS "entity_type",
                  'none' AS "population_basis",
                  "t70"."game_code",
                  "t70"."game_date",
                  "t70"."season_year",
                  "t70"."season_type",
                  CAST(NULL AS TEXT) AS "opponent_team_abbr",
                  CAST(NULL AS BOOLEAN) AS "home_game"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      "t32"."game_id",
                      "t32"."game_code",
                      "t32"."game_date",
                      "t32"."season_year",
                      "t32"."season_type",
                      "t32"."_row"
                    FROM "t25" AS "t32"
                    ANTI JOIN "t66" AS "t68"
                      ON "t32"."game_id" = "t68"."game_id" AND "t32"."team_abbr" = "t68"."team_abbr"
                  ) AS "t69"
                ) AS "t70"
              ) AS "t71"
            ) AS "t72"
          ) AS "t73"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t27"."game_date" AS "_date",
              "t27"."game_id",
              "t27"."game_date",
              "t27"."season_year",
              "t27"."season_type",
              "t27"."team_abbr",
              "t27"."opponent_team_abbr",
              "t27"."home_game",
              "t27"."player_lookup",
              "t27"."player_id",
              'PLAYER' AS "entity_type",
              "t27"."population_basis",
              "t27"."is_expected" AS "expected"
            FROM "t21" AS "t27"
            WHERE
              "t27"."player_lookup" IS NOT NULL
          ) AS "t35"
        ) AS "t74"
      ) AS "t75"
    ) AS "t77"
    SEMI JOIN "due" AS "t9"
      ON "t77"."_date" = "t9"."_date"
  ) AS "t78"
) AS "t80"
LEFT OUTER JOIN "numbered_team_games" AS "t7"
  ON "t80"."season_year" = "t7"."season_year"
  AND "t80"."team_abbr" = "t7"."entity"
  AND "t7"."game_date" < "t80"."_date"
  AND (
    (
      "t7"."next_date" IS NULL
    ) OR NOT (
      "t7"."next_date" < "t80"."_date"
    )
  )
LEFT OUTER JOIN "numbered_player_games" AS "t8"
  ON "t80"."season_year" = "t8"."season_year"
  AND "t80"."player_lookup" = "t8"."entity"
  AND "t8"."game_date" < "t80"."_date"
  AND (
    (
      "t8"."next_date" IS NULL
    ) OR NOT (
      "t8"."next_date" < "t80"."_date"
    )
  )
