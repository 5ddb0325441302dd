SELECT
  "t4"."game_id",
  "t4"."team_abbr",
  "t4"."player_lookup",
  "t4"."player_id",
  "t4"."player_name",
  "t4"."player_status",
  "t4"."status_reason",
  "t4"."is_starter",
  "t4"."is_dressed",
  "t4"."_row",
  "t4"."entity_type",
  "t4"."population_basis",
  "t4"."game_code",
  "t4"."game_date",
  "t4"."season_year",
  "t4"."season_type",
  "t4"."opponent_team_abbr",
  "t4"."home_game",
  "t4"."_date",
  "t4"."market",
  "t4"."tipoff_utc",
  "t4"."entity_id",
  ROW_NUMBER() OVER (
    ORDER BY "t4"."_date" ASC, "t4"."entity_type" ASC, "t4"."entity_id" ASC, "t4"."game_id" ASC, "t4"."player_lookup" ASC, "t4"."market" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t2"."game_id",
    "t2"."team_abbr",
    "t2"."player_lookup",
    "t2"."player_id",
    "t2"."player_name",
    "t2"."player_status",
    "t2"."status_reason",
    "t2"."is_starter",
    "t2"."is_dressed",
    "t2"."_row",
    "t2"."entity_type",
    "t2"."population_basis",
    "t2"."game_code",
    "t2"."game_date",
    "t2"."season_year",
    "t2"."season_type",
    "t2"."opponent_team_abbr",
    "t2"."home_game",
    "t2"."_date",
    "t2"."market",
    "t2"."tipoff_utc",
    "t2"."entity_id"
  FROM "markets_of_final_games" AS "t2"
  SEMI JOIN "due" AS "t3"
    ON "t2"."_date" = "t3"."_date"
) AS "t4"
