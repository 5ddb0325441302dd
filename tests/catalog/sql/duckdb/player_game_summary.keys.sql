WITH "t5" AS (
  SELECT
    "t2"."analysis_date",
    "t2"."entity_id" AS "_failed_0",
    "t2"."failure_category" AS "_failed_category"
  FROM "nba_processing"."precompute_failures" AS "t2"
  WHERE
    "t2"."table_name" = 'shot_events' AND "t2"."resolution_status" = 'OPEN'
)
SELECT
  "t9"."game_id",
  "t9"."team_abbr",
  "t9"."player_lookup",
  "t9"."player_id",
  "t9"."player_name",
  "t9"."player_status",
  "t9"."status_reason",
  "t9"."is_starter",
  "t9"."is_dressed",
  "t9"."_row",
  "t9"."entity_type",
  "t9"."population_basis",
  "t9"."game_code",
  "t9"."game_date",
  "t9"."season_year",
  "t9"."season_type",
  "t9"."opponent_team_abbr",
  "t9"."home_game",
  "t9"."_date",
  "t9"."entity_id",
  "t9"."shots_outcome",
  "t9"."blocked_outcome",
  ROW_NUMBER() OVER (
    ORDER BY "t9"."_date" ASC, "t9"."entity_type" ASC, "t9"."entity_id" ASC, "t9"."game_id" ASC, "t9"."player_lookup" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t3"."game_id",
    "t3"."team_abbr",
    "t3"."player_lookup",
    "t3"."player_id",
    "t3"."player_name",
    "t3"."player_status",
    "t3"."status_reason",
    "t3"."is_starter",
    "t3"."is_dressed",
    "t3"."_row",
    "t3"."entity_type",
    "t3"."population_basis",
    "t3"."game_code",
    "t3"."game_date",
    "t3"."season_year",
    "t3"."season_type",
    "t3"."opponent_team_abbr",
    "t3"."home_game",
    "t3"."_date",
    "t3"."entity_id",
    "t7"."_failed_category" AS "shots_outcome",
    "t8"."_failed_category" AS "blocked_outcome"
  FROM "players_of_final_games" AS "t3"
  SEMI JOIN "due" AS "t4"
    ON "t3"."_date" = "t4"."_date"
  LEFT OUTER JOIN "t5" AS "t7"
    ON "t3"."_date" = "t7"."analysis_date" AND "t3"."game_id" = "t7"."_failed_0"
  LEFT OUTER JOIN "t5" AS "t8"
    ON "t3"."_date" = "t8"."analysis_date" AND "t3"."game_id" = "t8"."_failed_0"
) AS "t9"
