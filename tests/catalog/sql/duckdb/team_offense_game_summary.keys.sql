WITH "t7" AS (
  SELECT
    "t4"."game_id",
    "t4"."game_code",
    "t4"."season_year",
    "t4"."is_counted",
    "t4"."season_type",
    "t4"."game_date",
    "t4"."home_team_abbr",
    "t4"."away_team_abbr",
    "t4"."game_status",
    "t4"."_row"
  FROM "nba_reference"."schedule" AS "t4"
  SEMI JOIN "due" AS "t3"
    ON "t4"."game_date" = "t3"."_date"
)
SELECT
  "t14"."game_id",
  "t14"."game_code",
  "t14"."game_date",
  "t14"."season_year",
  "t14"."season_type",
  "t14"."_row",
  "t14"."team_abbr",
  "t14"."opponent_team_abbr",
  "t14"."home_game",
  "t14"."_date",
  "t14"."entity_type",
  "t14"."entity_id",
  "t14"."population_basis",
  "t14"."shots_outcome",
  ROW_NUMBER() OVER (
    ORDER BY "t14"."_date" ASC, "t14"."entity_type" ASC, "t14"."entity_id" ASC, "t14"."game_id" ASC, "t14"."team_abbr" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t13"."game_id",
    "t13"."game_code",
    "t13"."game_date",
    "t13"."season_year",
    "t13"."season_type",
    "t13"."_row",
    "t13"."team_abbr",
    "t13"."opponent_team_abbr",
    "t13"."home_game",
    "t13"."_date",
    "t13"."entity_type",
    "t13"."entity_id",
    "t13"."population_basis",
    "t6"."_failed_category" AS "shots_outcome"
  FROM (
    SELECT
      "t11"."game_id",
      "t11"."game_code",
      "t11"."game_date",
      "t11"."season_year",
      "t11"."season_type",
      "t11"."_row",
      "t11"."team_abbr",
      "t11"."opponent_team_abbr",
      "t11"."home_game",
      "t11"."game_date" AS "_date",
      'TEAM' AS "entity_type",
      "t11"."team_abbr" AS "entity_id",
      'schedule' AS "population_basis"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t8"."game_id",
          "t8"."game_code",
          "t8"."game_date",
          "t8"."season_year",
          "t8"."season_type",
          "t8"."_row",
          "t8"."home_team_abbr" AS "team_abbr",
          "t8"."away_team_abbr" AS "opponent_team_abbr",
          TRUE AS "home_game"
        FROM "t7" AS "t8"
        WHERE
          "t8"."is_counted" AND "t8"."game_status" = 'final'
      ) AS "t9"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t8"."game_id",
          "t8"."game_code",
          "t8"."game_date",
          "t8"."season_year",
          "t8"."season_type",
          "t8"."_row",
          "t8"."away_team_abbr" AS "team_abbr",
          "t8"."home_team_abbr" AS "opponent_team_abbr",
          FALSE AS "home_game"
        FROM "t7" AS "t8"
        WHERE
          "t8"."is_counted" AND "t8"."game_status" = 'final'
      ) AS "t10"
    ) AS "t11"
  ) AS "t13"
  SEMI JOIN "due" AS "t3"
    ON "t13"."_date" = "t3"."_date"
  LEFT OUTER JOIN (
    SELECT
      "t1"."analysis_date",
      "t1"."entity_id" AS "_failed_0",
      "t1"."failure_category" AS "_failed_category"
    FROM "nba_processing"."precompute_failures" AS "t1"
    WHERE
      "t1"."table_name" = 'shot_events' AND "t1"."resolution_status" = 'OPEN'
  ) AS "t6"
    ON "t13"."_date" = "t6"."analysis_date" AND "t13"."game_id" = "t6"."_failed_0"
) AS "t14"
