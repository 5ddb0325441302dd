SELECT
  "t6"."game_id",
  "t6"."game_code",
  "t6"."game_date",
  "t6"."season_year",
  "t6"."season_type",
  "t6"."home_team_abbr",
  "t6"."away_team_abbr",
  "t6"."_row",
  "t6"."_date",
  "t6"."entity_type",
  "t6"."entity_id",
  "t6"."population_basis"
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
    "t4"."game_date" AS "_date",
    'GAME' AS "entity_type",
    "t4"."game_id" AS "entity_id",
    'schedule' AS "population_basis"
  FROM (
    SELECT
      "t3"."game_id",
      "t3"."game_code",
      "t3"."season_year",
      "t3"."is_counted",
      "t3"."season_type",
      "t3"."game_date",
      "t3"."home_team_abbr",
      "t3"."away_team_abbr",
      "t3"."game_status",
      "t3"."_row"
    FROM "nba_reference"."schedule" AS "t3"
    SEMI JOIN "due" AS "t2"
      ON "t3"."game_date" = "t2"."_date"
  ) AS "t4"
  WHERE
    "t4"."is_counted" AND "t4"."game_status" = 'final'
) AS "t6"
SEMI JOIN "due" AS "t2"
  ON "t6"."_date" = "t2"."_date"
