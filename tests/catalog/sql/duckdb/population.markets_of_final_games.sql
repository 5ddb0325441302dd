WITH "t10" AS (
  SELECT
    "t5"."game_id",
    "t5"."game_code",
    "t5"."season_year",
    "t5"."is_counted",
    "t5"."season_type",
    "t5"."game_date",
    "t5"."home_team_abbr",
    "t5"."away_team_abbr",
    "t5"."game_status",
    "t5"."home_score",
    "t5"."away_score",
    "t5"."_row"
  FROM "nba_reference"."schedule" AS "t5"
  SEMI JOIN "due" AS "t4"
    ON "t5"."game_date" = "t4"."_date"
), "t19" AS (
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
      "t5"."game_id" AS "_of_game"
    FROM "nba_reference"."schedule" AS "t5"
    SEMI JOIN "due" AS "t4"
      ON "t5"."game_date" = "t4"."_date"
  ) AS "t12"
    ON "t7"."game_id" = "t12"."_of_game"
), "t20" AS (
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
    FROM "t10" AS "t13"
    WHERE
      "t13"."is_counted" AND "t13"."game_status" = 'final'
  ) AS "t14"
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
    FROM "t10" AS "t13"
    WHERE
      "t13"."is_counted" AND "t13"."game_status" = 'final'
  ) AS "t15"
), "t30" AS (
  SELECT
    "t23"."game_id",
    "t23"."source",
    "t23"."team_abbr",
    SUM("t23"."pts") AS "points"
  FROM "t19" AS "t23"
  GROUP BY
    1,
    2,
    3
), "t57" AS (
  SELECT
    "t56"."game_id",
    "t56"."team_abbr",
    "t56"."player_lookup",
    "t56"."player_id",
    "t56"."player_name",
    "t56"."player_status",
    "t56"."status_reason",
    "t56"."is_starter",
    "t56"."is_dressed",
    "t56"."_row",
    "t56"."entity_type",
    "t56"."population_basis",
    "t31"."game_code",
    "t31"."game_date",
    "t31"."season_year",
    "t31"."season_type",
    "t31"."opponent_team_abbr",
    "t31"."home_game"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t53"."game_id",
        "t53"."team_abbr",
        "t53"."player_lookup",
        "t53"."player_id",
        "t53"."player_name",
        CASE
          WHEN (
            "t53"."line_row" IS NOT NULL
          ) AND (
            "t53"."player_status" <> 'active'
          )
          THEN 'active'
          ELSE "t53"."player_status"
        END AS "player_status",
        CASE
          WHEN (
            "t53"."line_row" IS NOT NULL
          ) AND (
            "t53"."player_status" <> 'active'
          )
          THEN CAST(NULL AS TEXT)
          ELSE "t53"."status_reason"
        END AS "status_reason",
        "t53"."is_starter",
        (
          (
            "t53"."line_row" IS NOT NULL
          ) AND (
            "t53"."player_status" <> 'active'
          )
        )
        OR "t53"."is_dressed" AS "is_dressed",
        "t53"."_row" + CASE
          WHEN (
            "t53"."line_row" IS NOT NULL
          ) AND (
            "t53"."player_status" <> 'active'
          )
          THEN "t53"."line_row"
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
          "t51"."line_row"
        FROM "nba_raw"."game_status" AS "t6"
        SEMI JOIN (
          SELECT
            "t5"."game_id" AS "_of_game"
          FROM "nba_reference"."schedule" AS "t5"
          SEMI JOIN "due" AS "t4"
            ON "t5"."game_date" = "t4"."_date"
        ) AS "t12"
          ON "t6"."game_id" = "t12"."_of_game"
        LEFT OUTER JOIN (
          SELECT
            "t49"."game_id",
            "t49"."player_lookup",
            "t49"."_row" AS "line_row"
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
                    ABS("t7"."seconds_played" - "t40"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t40"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t7"
            SEMI JOIN (
              SELECT
                "t5"."game_id" AS "_of_game"
              FROM "nba_reference"."schedule" AS "t5"
              SEMI JOIN "due" AS "t4"
                ON "t5"."game_date" = "t4"."_date"
            ) AS "t12"
              ON "t7"."game_id" = "t12"."_of_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t44"."game_id",
                  "t44"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t44"."game_id"
                    ORDER BY "t44"."complete" DESC, CASE
                      WHEN "t44"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t44"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t44"."source" = 'nba_live'
                      THEN 2
                      WHEN "t44"."source" = 'gamebook'
                      THEN 3
                      WHEN "t44"."source" = 'archive'
                      THEN 4
                      WHEN "t44"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t44"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t36"."game_id",
                    "t36"."source",
                    COALESCE("t43"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t33"."game_id",
                      "t33"."source"
                    FROM "t30" AS "t33"
                  ) AS "t36"
                  LEFT OUTER JOIN (
                    SELECT
                      "t41"."game_id",
                      "t41"."source",
                      SUM("t41"."right") AS "right"
                    FROM (
                      SELECT
                        "t37"."game_id",
                        "t37"."source",
                        CAST((
                          (
                            "t37"."team_abbr" = "t37"."home_team_abbr"
                          )
                          AND (
                            "t37"."points" = "t37"."home_score"
                          )
                        )
                        OR (
                          (
                            "t37"."team_abbr" = "t37"."away_team_abbr"
                          )
                          AND (
                            "t37"."points" = "t37"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t34"."game_id",
                          "t34"."source",
                          "t34"."team_abbr",
                          "t34"."points",
                          "t21"."home_team_abbr",
                          "t21"."home_score",
                          "t21"."away_team_abbr",
                          "t21"."away_score"
                        FROM "t30" AS "t34"
                        INNER JOIN (
                          SELECT
                            "t13"."game_id",
                            "t13"."home_team_abbr",
                            "t13"."home_score",
                            "t13"."away_team_abbr",
                            "t13"."away_score"
                          FROM "t10" AS "t13"
                          WHERE
                            "t13"."is_counted" AND "t13"."game_status" = 'final'
                        ) AS "t21"
                          ON "t34"."game_id" = "t21"."game_id"
                      ) AS "t37"
                    ) AS "t41"
                    GROUP BY
                      1,
                      2
                  ) AS "t43"
                    ON "t36"."game_id" = "t43"."game_id" AND "t36"."source" = "t43"."source"
                ) AS "t44"
              ) AS "t45"
              WHERE
                "t45"."_nth" = 0
            ) AS "t47"
              ON "t7"."game_id" = "t47"."game_id" AND "t7"."source" = "t47"."source"
            LEFT OUTER JOIN (
              SELECT
                "t38"."game_id",
                "t38"."player_lookup",
                "t38"."seconds_played" AS "finer_seconds",
                "t38"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t29"."game_id",
                  "t29"."player_lookup",
                  "t29"."seconds_played",
                  "t29"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t29"."game_id", "t29"."player_lookup"
                    ORDER BY CASE
                      WHEN "t29"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t29"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t29"."source" = 'nba_live'
                      THEN 2
                      WHEN "t29"."source" = 'gamebook'
                      THEN 3
                      WHEN "t29"."source" = 'archive'
                      THEN 4
                      WHEN "t29"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t29"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t19" AS "t23"
                  WHERE
                    "t23"."seconds_precision" = 'second'
                ) AS "t29"
              ) AS "t38"
              WHERE
                "t38"."_nth" = 0
            ) AS "t40"
              ON "t7"."game_id" = "t40"."game_id" AND "t7"."player_lookup" = "t40"."player_lookup"
          ) AS "t49"
        ) AS "t51"
          ON "t6"."game_id" = "t51"."game_id" AND "t6"."player_lookup" = "t51"."player_lookup"
      ) AS "t53"
    ) AS "t54"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t48"."game_id",
        "t48"."team_abbr",
        "t48"."player_lookup",
        "t48"."player_id",
        "t48"."player_name",
        'active' AS "player_status",
        CAST(NULL AS TEXT) AS "status_reason",
        "t48"."is_starter",
        TRUE AS "is_dressed",
        "t48"."_row",
        'PLAYER' AS "entity_type",
        CASE WHEN "t48"."has_list" IS NOT NULL THEN 'box_status' ELSE 'box_only' END AS "population_basis"
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
                ABS("t7"."seconds_played" - "t40"."finer_seconds") <= 60
              ),
              FALSE
            )
            THEN "t40"."finer_row"
            ELSE 0
          END AS "_row",
          "t32"."has_list"
        FROM "nba_raw"."player_boxscore" AS "t7"
        SEMI JOIN (
          SELECT
            "t5"."game_id" AS "_of_game"
          FROM "nba_reference"."schedule" AS "t5"
          SEMI JOIN "due" AS "t4"
            ON "t5"."game_date" = "t4"."_date"
        ) AS "t12"
          ON "t7"."game_id" = "t12"."_of_game"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t44"."game_id",
              "t44"."source",
              ROW_NUMBER() OVER (
                PARTITION BY "t44"."game_id"
                ORDER BY "t44"."complete" DESC, CASE
                  WHEN "t44"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t44"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t44"."source" = 'nba_live'
                  THEN 2
                  WHEN "t44"."source" = 'gamebook'
                  THEN 3
                  WHEN "t44"."source" = 'archive'
                  THEN 4
                  WHEN "t44"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t44"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t36"."game_id",
                "t36"."source",
                COALESCE("t43"."right" = 2, FALSE) AS "complete"
              FROM (
                SELECT DISTINCT
                  "t33"."game_id",
                  "t33"."source"
                FROM "t30" AS "t33"
              ) AS "t36"
              LEFT OUTER JOIN (
                SELECT
                  "t41"."game_id",
                  "t41"."source",
                  SUM("t41"."right") AS "right"
                FROM (
                  SELECT
                    "t37"."game_id",
                    "t37"."source",
                    CAST((
                      (
                        "t37"."team_abbr" = "t37"."home_team_abbr"
                      )
                      AND (
                        "t37"."points" = "t37"."home_score"
                      )
                    )
                    OR (
                      (
                        "t37"."team_abbr" = "t37"."away_team_abbr"
                      )
                      AND (
                        "t37"."points" = "t37"."away_score"
                      )
                    ) AS BIGINT) AS "right"
                  FROM (
                    SELECT
                      "t34"."game_id",
                      "t34"."source",
                      "t34"."team_abbr",
                      "t34"."points",
                      "t21"."home_team_abbr",
                      "t21"."home_score",
                      "t21"."away_team_abbr",
                      "t21"."away_score"
                    FROM "t30" AS "t34"
                    INNER JOIN (
                      SELECT
                        "t13"."game_id",
                        "t13"."home_team_abbr",
                        "t13"."home_score",
                        "t13"."away_team_abbr",
                        "t13"."away_score"
                      FROM "t10" AS "t13"
                      WHERE
                        "t13"."is_counted" AND "t13"."game_status" = 'final'
                    ) AS "t21"
                      ON "t34"."game_id" = "t21"."game_id"
                  ) AS "t37"
                ) AS "t41"
                GROUP BY
                  1,
                  2
              ) AS "t43"
                ON "t36"."game_id" = "t43"."game_id" AND "t36"."source" = "t43"."source"
            ) AS "t44"
          ) AS "t45"
          WHERE
            "t45"."_nth" = 0
        ) AS "t47"
          ON "t7"."game_id" = "t47"."game_id" AND "t7"."source" = "t47"."source"
        LEFT OUTER JOIN (
          SELECT
            "t38"."game_id",
            "t38"."player_lookup",
            "t38"."seconds_played" AS "finer_seconds",
            "t38"."_row" AS "finer_row"
          FROM (
            SELECT
              "t29"."game_id",
              "t29"."player_lookup",
              "t29"."seconds_played",
              "t29"."_row",
              ROW_NUMBER() OVER (
                PARTITION BY "t29"."game_id", "t29"."player_lookup"
                ORDER BY CASE
                  WHEN "t29"."source" = 'nba_stats'
                  THEN 0
                  WHEN "t29"."source" = 'nba_stats_box'
                  THEN 1
                  WHEN "t29"."source" = 'nba_live'
                  THEN 2
                  WHEN "t29"."source" = 'gamebook'
                  THEN 3
                  WHEN "t29"."source" = 'archive'
                  THEN 4
                  WHEN "t29"."source" = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, "t29"."source" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                *
              FROM "t19" AS "t23"
              WHERE
                "t23"."seconds_precision" = 'second'
            ) AS "t29"
          ) AS "t38"
          WHERE
            "t38"."_nth" = 0
        ) AS "t40"
          ON "t7"."game_id" = "t40"."game_id" AND "t7"."player_lookup" = "t40"."player_lookup"
        ANTI JOIN (
          SELECT
            "t6"."game_id",
            "t6"."player_lookup"
          FROM "nba_raw"."game_status" AS "t6"
          SEMI JOIN (
            SELECT
              "t5"."game_id" AS "_of_game"
            FROM "nba_reference"."schedule" AS "t5"
            SEMI JOIN "due" AS "t4"
              ON "t5"."game_date" = "t4"."_date"
          ) AS "t12"
            ON "t6"."game_id" = "t12"."_of_game"
        ) AS "t22"
          ON "t7"."game_id" = "t22"."game_id" AND "t7"."player_lookup" = "t22"."player_lookup"
        LEFT OUTER JOIN (
          SELECT
            "t25"."game_id",
            "t25"."team_abbr",
            TRUE AS "has_list"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t6"."game_id",
                "t6"."team_abbr"
              FROM "nba_raw"."game_status" AS "t6"
              SEMI JOIN (
                SELECT
                  "t5"."game_id" AS "_of_game"
                FROM "nba_reference"."schedule" AS "t5"
                SEMI JOIN "due" AS "t4"
                  ON "t5"."game_date" = "t4"."_date"
              ) AS "t12"
                ON "t6"."game_id" = "t12"."_of_game"
            ) AS "t18"
          ) AS "t25"
        ) AS "t32"
          ON "t7"."game_id" = "t32"."game_id" AND "t7"."team_abbr" = "t32"."team_abbr"
      ) AS "t48"
    ) AS "t52"
  ) AS "t56"
  INNER JOIN (
    SELECT
      "t24"."game_id",
      "t24"."game_code",
      "t24"."game_date",
      "t24"."season_year",
      "t24"."season_type",
      "t24"."team_abbr",
      "t24"."opponent_team_abbr",
      "t24"."home_game"
    FROM "t20" AS "t24"
  ) AS "t31"
    ON "t56"."game_id" = "t31"."game_id" AND "t56"."team_abbr" = "t31"."team_abbr"
), "t63" AS (
  SELECT
    *
  FROM "t57" AS "t58"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t61"."game_id",
      CAST(NULL AS TEXT) AS "team_abbr",
      CAST(NULL AS TEXT) AS "player_lookup",
      CAST(NULL AS BIGINT) AS "player_id",
      CAST(NULL AS TEXT) AS "player_name",
      CAST(NULL AS TEXT) AS "player_status",
      CAST(NULL AS TEXT) AS "status_reason",
      CAST(NULL AS BOOLEAN) AS "is_starter",
      CAST(NULL AS BOOLEAN) AS "is_dressed",
      "t61"."_row",
      'GAME' AS "entity_type",
      'none' AS "population_basis",
      "t61"."game_code",
      "t61"."game_date",
      "t61"."season_year",
      "t61"."season_type",
      CAST(NULL AS TEXT) AS "opponent_team_abbr",
      CAST(NULL AS BOOLEAN) AS "home_game"
    FROM (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          "t26"."game_id",
          "t26"."game_code",
          "t26"."game_date",
          "t26"."season_year",
          "t26"."season_type",
          "t26"."_row"
        FROM "t20" AS "t26"
        ANTI JOIN "t57" AS "t59"
          ON "t26"."game_id" = "t59"."game_id" AND "t26"."team_abbr" = "t59"."team_abbr"
      ) AS "t60"
    ) AS "t61"
  ) AS "t62"
)
SELECT
  "t75"."game_id",
  "t75"."team_abbr",
  "t75"."player_lookup",
  "t75"."player_id",
  "t75"."player_name",
  "t75"."player_status",
  "t75"."status_reason",
  "t75"."is_starter",
  "t75"."is_dressed",
  "t75"."_row",
  "t75"."entity_type",
  "t75"."population_basis",
  "t75"."game_code",
  "t75"."game_date",
  "t75"."season_year",
  "t75"."season_type",
  "t75"."opponent_team_abbr",
  "t75"."home_game",
  "t75"."_date",
  "t75"."market",
  "t75"."tipoff_utc",
  "t75"."entity_id"
FROM (
  SELECT
    "t73"."game_id",
    "t73"."team_abbr",
    "t73"."player_lookup",
    "t73"."player_id",
    "t73"."player_name",
    "t73"."player_status",
    "t73"."status_reason",
    "t73"."is_starter",
    "t73"."is_dressed",
    "t73"."_row",
    "t73"."entity_type",
    "t73"."population_basis",
    "t73"."game_code",
    "t73"."game_date",
    "t73"."season_year",
    "t73"."season_type",
    "t73"."opponent_team_abbr",
    "t73"."home_game",
    "t73"."_date",
    "t73"."market",
    "t73"."tipoff_utc",
    CASE
      WHEN "t73"."market" IS NULL
      THEN "t73"."game_id"
      ELSE "t73"."player_lookup" || '|' || "t73"."game_id" || '|' || "t73"."market"
    END AS "entity_id"
  FROM (
    SELECT
      "t72"."game_id",
      "t72"."team_abbr",
      "t72"."player_lookup",
      "t72"."player_id",
      "t72"."player_name",
      "t72"."player_status",
      "t72"."status_reason",
      "t72"."is_starter",
      "t72"."is_dressed",
      "t72"."_row",
      "t72"."entity_type",
      "t72"."population_basis",
      "t72"."game_code",
      "t72"."game_date",
      "t72"."season_year",
      "t72"."season_type",
      "t72"."opponent_team_abbr",
      "t72"."home_game",
      "t72"."_date",
      "t72"."market",
      "t11"."tipoff_utc"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t64"."game_id",
            "t64"."team_abbr",
            "t64"."player_lookup",
            "t64"."player_id",
            "t64"."player_name",
            "t64"."player_status",
            "t64"."status_reason",
            "t64"."is_starter",
            "t64"."is_dressed",
            "t64"."_row",
            "t64"."entity_type",
            "t64"."population_basis",
            "t64"."game_code",
            "t64"."game_date",
            "t64"."season_year",
            "t64"."season_type",
            "t64"."opponent_team_abbr",
            "t64"."home_game",
            "t64"."game_date" AS "_date",
            CAST(NULL AS TEXT) AS "market"
          FROM "t63" AS "t64"
          WHERE
            "t64"."entity_type" = 'GAME'
        ) AS "t65"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t64"."game_id",
            "t64"."team_abbr",
            "t64"."player_lookup",
            "t64"."player_id",
            "t64"."player_name",
            "t64"."player_status",
            "t64"."status_reason",
            "t64"."is_starter",
            "t64"."is_dressed",
            "t64"."_row",
            "t64"."entity_type",
            "t64"."population_basis",
            "t64"."game_code",
            "t64"."game_date",
            "t64"."season_year",
            "t64"."season_type",
            "t64"."opponent_team_abbr",
            "t64"."home_game",
            "t64"."game_date" AS "_date",
            'points' AS "market"
          FROM "t63" AS "t64"
          WHERE
            "t64"."entity_type" <> 'GAME'
        ) AS "t66"
      ) AS "t69"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t64"."game_id",
            "t64"."team_abbr",
            "t64"."player_lookup",
            "t64"."player_id",
            "t64"."player_name",
            "t64"."player_status",
            "t64"."status_reason",
            "t64"."is_starter",
            "t64"."is_dressed",
            "t64"."_row",
            "t64"."entity_type",
            "t64"."population_basis",
            "t64"."game_code",
            "t64"."game_date",
            "t64"."season_year",
            "t64"."season_type",
            "t64"."opponent_team_abbr",
            "t64"."home_game",
            "t64"."game_date" AS "_date",
            'rebounds' AS "market"
          FROM "t63" AS "t64"
          WHERE
            "t64"."entity_type" <> 'GAME'
        ) AS "t67"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t64"."game_id",
            "t64"."team_abbr",
            "t64"."player_lookup",
            "t64"."player_id",
            "t64"."player_name",
            "t64"."player_status",
            "t64"."status_reason",
            "t64"."is_starter",
            "t64"."is_dressed",
            "t64"."_row",
            "t64"."entity_type",
            "t64"."population_basis",
            "t64"."game_code",
            "t64"."game_date",
            "t64"."season_year",
            "t64"."season_type",
            "t64"."opponent_team_abbr",
            "t64"."home_game",
            "t64"."game_date" AS "_date",
            'assists' AS "market"
          FROM "t63" AS "t64"
          WHERE
            "t64"."entity_type" <> 'GAME'
        ) AS "t68"
      ) AS "t70"
    ) AS "t72"
    LEFT OUTER JOIN (
      SELECT
        "t5"."game_id",
        "t5"."tipoff_utc"
      FROM "nba_reference"."schedule" AS "t5"
      SEMI JOIN "due" AS "t4"
        ON "t5"."game_date" = "t4"."_date"
    ) AS "t11"
      ON "t72"."game_id" = "t11"."game_id"
  ) AS "t73"
) AS "t75"
SEMI JOIN "due" AS "t4"
  ON "t75"."_date" = "t4"."_date"
