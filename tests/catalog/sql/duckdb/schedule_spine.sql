SELECT
  "t0"."team_abbr" AS "entity",
  "t0"."season_year",
  "t0"."game_date",
  "t0"."game_id"
FROM "nba_reference"."team_games" AS "t0"
