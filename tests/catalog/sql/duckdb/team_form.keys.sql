SELECT
  "t23"."season_year",
  "t23"."team_abbr",
  "t23"."_date",
  "t23"."entity_type",
  "t23"."entity_id",
  "t23"."population_basis",
  "t23"."_key",
  "t5"."nth" AS "_played_team_team_abbr"
FROM (
  SELECT
    "t21"."season_year",
    "t21"."team_abbr",
    "t21"."_date",
    "t21"."entity_type",
    "t21"."entity_id",
    "t21"."population_basis",
    ROW_NUMBER() OVER (
      ORDER BY "t21"."_date" ASC, "t21"."entity_type" ASC, "t21"."entity_id" ASC, "t21"."team_abbr" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_key"
  FROM (
    SELECT
      "t20"."season_year",
      "t20"."team_abbr",
      "t20"."_date",
      "t20"."entity_type",
      "t20"."entity_id",
      "t20"."population_basis"
    FROM (
      SELECT
        "t18"."season_year",
        "t18"."team_abbr",
        "t18"."game_date" AS "_date",
        'TEAM' AS "entity_type",
        "t18"."team_abbr" AS "entity_id",
        'schedule' AS "population_basis"
      FROM (
        SELECT
          "t17"."game_date",
          "t17"."season_year",
          "t10"."team_abbr"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t11"."game_date",
              "t11"."season_year"
            FROM (
              SELECT
                "t8"."season_year",
                "t8"."is_counted",
                "t8"."game_date",
                "t8"."game_status"
              FROM "nba_reference"."schedule" AS "t8"
              SEMI JOIN "due" AS "t6"
                ON "t8"."game_date" = "t6"."_date"
            ) AS "t11"
            WHERE
              "t11"."is_counted" AND "t11"."game_status" = 'final'
          ) AS "t14"
          UNION
          SELECT
            *
          FROM (
            SELECT
              "t7"."game_date",
              "t7"."season_year"
            FROM "nba_reference"."next_rosters" AS "t7"
            SEMI JOIN (
              SELECT
                "t8"."game_id" AS "_due_game"
              FROM "nba_reference"."schedule" AS "t8"
              SEMI JOIN "due" AS "t6"
                ON "t8"."game_date" = "t6"."_date"
            ) AS "t13"
              ON "t7"."game_id" = "t13"."_due_game"
          ) AS "t15"
        ) AS "t17"
        CROSS JOIN (
          SELECT
            "t2"."team_abbr"
          FROM "nba_reference"."teams" AS "t2"
        ) AS "t10"
      ) AS "t18"
    ) AS "t20"
    SEMI JOIN "due" AS "t6"
      ON "t20"."_date" = "t6"."_date"
  ) AS "t21"
) AS "t23"
LEFT OUTER JOIN "numbered_team_games" AS "t5"
  ON "t23"."season_year" = "t5"."season_year"
  AND "t23"."team_abbr" = "t5"."entity"
  AND "t5"."game_date" < "t23"."_date"
  AND (
    (
      "t5"."next_date" IS NULL
    ) OR NOT (
      "t5"."next_date" < "t23"."_date"
    )
  )
