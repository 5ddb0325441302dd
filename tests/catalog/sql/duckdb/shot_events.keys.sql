SELECT
  "t5"."game_id",
  "t5"."game_code",
  "t5"."game_date",
  "t5"."season_year",
  "t5"."season_type",
  "t5"."home_team_abbr",
  "t5"."away_team_abbr",
  "t5"."_row",
  "t5"."_date",
  "t5"."entity_type",
  "t5"."entity_id",
  "t5"."population_basis",
  ROW_NUMBER() OVER (
    ORDER BY "t5"."_date" ASC, "t5"."entity_type" ASC, "t5"."entity_id" ASC, "t5"."game_id" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t4"."game_id",
    "t4"."game_code",
    "t4"."game_date",
    "t4"."season_year",
    "t4"."season_type",
    "t4"."home_team_abbr",
    "t4"."away_team_abbr",
    "t4"."_row",
    "t4"."_date",
    "t4"."entity_type",
    "t4"."entity_id",
    "t4"."population_basis"
  FROM (
    SELECT
      "t0"."game_id",
      "t0"."game_code",
      "t0"."game_date",
      "t0"."season_year",
      "t0"."season_type",
      "t0"."home_team_abbr",
      "t0"."away_team_abbr",
      "t0"."_row",
      "t0"."game_date" AS "_date",
      'GAME' AS "entity_type",
      "t0"."game_id" AS "entity_id",
      'schedule' AS "population_basis"
    FROM "nba_reference"."schedule" AS "t0"
    WHERE
      "t0"."is_counted" AND "t0"."game_status" = 'final'
  ) AS "t4"
  SEMI JOIN "due" AS "t2"
    ON "t4"."_date" = "t2"."_date"
) AS "t5"
