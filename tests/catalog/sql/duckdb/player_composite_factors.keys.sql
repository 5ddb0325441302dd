SELECT
  "t14"."_date",
  "t14"."game_id",
  "t14"."game_date",
  "t14"."season_year",
  "t14"."season_type",
  "t14"."team_abbr",
  "t14"."opponent_team_abbr",
  "t14"."home_game",
  "t14"."player_lookup",
  "t14"."player_id",
  "t14"."entity_type",
  "t14"."population_basis",
  "t14"."entity_id",
  "t14"."zones_outcome",
  "t14"."opponent_zones_outcome",
  "t14"."_key",
  "t4"."nth" AS "_played_player_player_lookup"
FROM (
  SELECT
    "t12"."_date",
    "t12"."game_id",
    "t12"."game_date",
    "t12"."season_year",
    "t12"."season_type",
    "t12"."team_abbr",
    "t12"."opponent_team_abbr",
    "t12"."home_game",
    "t12"."player_lookup",
    "t12"."player_id",
    "t12"."entity_type",
    "t12"."population_basis",
    "t12"."entity_id",
    "t12"."zones_outcome",
    "t12"."opponent_zones_outcome",
    ROW_NUMBER() OVER (
      ORDER BY "t12"."_date" ASC, "t12"."entity_type" ASC, "t12"."entity_id" ASC, "t12"."game_date" ASC, "t12"."player_lookup" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t5"."_date",
        "t5"."game_id",
        "t5"."game_date",
        "t5"."season_year",
        "t5"."season_type",
        "t5"."team_abbr",
        "t5"."opponent_team_abbr",
        "t5"."home_game",
        "t5"."player_lookup",
        "t5"."player_id",
        "t5"."entity_type",
        "t5"."population_basis",
        "t5"."entity_id",
        "t9"."_failed_category" AS "zones_outcome",
        "t10"."_failed_category" AS "opponent_zones_outcome"
      FROM "expected_players" AS "t5"
      SEMI JOIN "due" AS "t6"
        ON "t5"."_date" = "t6"."_date"
      LEFT OUTER JOIN (
        SELECT
          "t3"."analysis_date",
          "t3"."entity_id" AS "_failed_0",
          "t3"."failure_category" AS "_failed_category"
        FROM "nba_processing"."precompute_failures" AS "t3"
        WHERE
          "t3"."table_name" = 'player_shot_zone_analysis'
          AND "t3"."resolution_status" = 'OPEN'
      ) AS "t9"
        ON "t5"."_date" = "t9"."analysis_date" AND "t5"."player_lookup" = "t9"."_failed_0"
      LEFT OUTER JOIN (
        SELECT
          "t3"."analysis_date",
          "t3"."entity_id" AS "_failed_0",
          "t3"."failure_category" AS "_failed_category"
        FROM "nba_processing"."precompute_failures" AS "t3"
        WHERE
          "t3"."table_name" = 'team_defense_zone_analysis'
          AND "t3"."resolution_status" = 'OPEN'
      ) AS "t10"
        ON "t5"."_date" = "t10"."analysis_date"
        AND "t5"."opponent_team_abbr" = "t10"."_failed_0"
    ) AS "t11"
  ) AS "t12"
) AS "t14"
LEFT OUTER JOIN "numbered_player_games" AS "t4"
  ON "t14"."season_year" = "t4"."season_year"
  AND "t14"."player_lookup" = "t4"."entity"
  AND "t4"."game_date" < "t14"."_date"
  AND (
    (
      "t4"."next_date" IS NULL
    ) OR NOT (
      "t4"."next_date" < "t14"."_date"
    )
  )
