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
  "t4"."population_basis",
  ROW_NUMBER() OVER (
    ORDER BY "t4"."_date" ASC, "t4"."entity_type" ASC, "t4"."entity_id" ASC, "t4"."game_id" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t2"."game_id",
    "t2"."game_code",
    "t2"."game_date",
    "t2"."season_year",
    "t2"."season_type",
    "t2"."home_team_abbr",
    "t2"."away_team_abbr",
    "t2"."_row",
    "t2"."_date",
    "t2"."entity_type",
    "t2"."entity_id",
    "t2"."population_basis"
  FROM "final_counted_games" AS "t2"
  SEMI JOIN "due" AS "t3"
    ON "t2"."_date" = "t3"."_date"
) AS "t4"
