SELECT
  "t13"."season_year",
  "t13"."team_abbr",
  "t13"."_date",
  "t13"."entity_type",
  "t13"."entity_id",
  "t13"."population_basis",
  ROW_NUMBER() OVER (
    ORDER BY "t13"."_date" ASC, "t13"."entity_type" ASC, "t13"."entity_id" ASC, "t13"."team_abbr" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t12"."season_year",
    "t12"."team_abbr",
    "t12"."_date",
    "t12"."entity_type",
    "t12"."entity_id",
    "t12"."population_basis"
  FROM (
    SELECT
      "t10"."season_year",
      "t10"."team_abbr",
      "t10"."game_date" AS "_date",
      'TEAM' AS "entity_type",
      "t10"."team_abbr" AS "entity_id",
      'schedule' AS "population_basis"
    FROM (
      SELECT
        "t9"."game_date",
        "t9"."season_year",
        "t6"."team_abbr"
      FROM (
        SELECT DISTINCT
          "t7"."game_date",
          "t7"."season_year"
        FROM (
          SELECT
            "t4"."season_year",
            "t4"."is_counted",
            "t4"."game_date",
            "t4"."game_status"
          FROM "nba_reference"."schedule" AS "t4"
          SEMI JOIN "due" AS "t3"
            ON "t4"."game_date" = "t3"."_date"
        ) AS "t7"
        WHERE
          "t7"."is_counted" AND "t7"."game_status" = 'final'
      ) AS "t9"
      CROSS JOIN (
        SELECT
          "t1"."team_abbr"
        FROM "nba_reference"."teams" AS "t1"
      ) AS "t6"
    ) AS "t10"
  ) AS "t12"
  SEMI JOIN "due" AS "t3"
    ON "t12"."_date" = "t3"."_date"
) AS "t13"
