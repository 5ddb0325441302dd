SELECT
  "t11"."season_year",
  "t11"."team_abbr",
  "t11"."_date",
  "t11"."entity_type",
  "t11"."entity_id",
  "t11"."population_basis",
  ROW_NUMBER() OVER (
    ORDER BY "t11"."_date" ASC, "t11"."entity_type" ASC, "t11"."entity_id" ASC, "t11"."team_abbr" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t10"."season_year",
    "t10"."team_abbr",
    "t10"."_date",
    "t10"."entity_type",
    "t10"."entity_id",
    "t10"."population_basis"
  FROM (
    SELECT
      "t8"."game_date",
      "t8"."season_year",
      "t8"."team_abbr",
      "t8"."game_date" AS "_date",
      'TEAM' AS "entity_type",
      "t8"."team_abbr" AS "entity_id",
      'schedule' AS "population_basis"
    FROM (
      SELECT
        "t7"."game_date",
        "t7"."season_year",
        "t6"."team_abbr"
      FROM (
        SELECT DISTINCT
          "t1"."game_date",
          "t1"."season_year"
        FROM "nba_reference"."schedule" AS "t1"
        WHERE
          "t1"."is_counted" AND "t1"."game_status" = 'final'
      ) AS "t7"
      CROSS JOIN (
        SELECT
          "t2"."team_abbr"
        FROM "nba_reference"."teams" AS "t2"
      ) AS "t6"
    ) AS "t8"
  ) AS "t10"
  SEMI JOIN "due" AS "t3"
    ON "t10"."_date" = "t3"."_date"
) AS "t11"
