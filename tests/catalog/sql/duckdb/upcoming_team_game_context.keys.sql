SELECT
  "t16"."team_abbr",
  "t16"."game_id",
  "t16"."game_date",
  "t16"."season_year",
  "t16"."season_type",
  "t16"."opponent_team_abbr",
  "t16"."home_game",
  "t16"."is_neutral",
  "t16"."arena_id",
  "t16"."game_start_time_local",
  "t16"."national_tv",
  "t16"."game_number_in_season",
  "t16"."previous_game_id",
  "t16"."previous_game_date",
  "t16"."previous_arena_id",
  "t16"."team_days_rest",
  "t16"."trip_miles",
  "t16"."time_zone_change",
  "t16"."altitude_gain_m",
  "t16"."next_game_id",
  "t16"."next_opponent_team_abbr",
  "t16"."next_game_date",
  "t16"."next_game_national_tv",
  "t16"."_date",
  "t16"."entity_type",
  "t16"."entity_id",
  "t16"."population_basis",
  "t16"."members_outcome",
  "t16"."_key",
  "t5"."nth" AS "_played_schedule_team_abbr",
  "t6"."nth" AS "_played_schedule_opponent_team_abbr",
  "t7"."nth" AS "_played_team_team_abbr"
FROM (
  SELECT
    "t14"."team_abbr",
    "t14"."game_id",
    "t14"."game_date",
    "t14"."season_year",
    "t14"."season_type",
    "t14"."opponent_team_abbr",
    "t14"."home_game",
    "t14"."is_neutral",
    "t14"."arena_id",
    "t14"."game_start_time_local",
    "t14"."national_tv",
    "t14"."game_number_in_season",
    "t14"."previous_game_id",
    "t14"."previous_game_date",
    "t14"."previous_arena_id",
    "t14"."team_days_rest",
    "t14"."trip_miles",
    "t14"."time_zone_change",
    "t14"."altitude_gain_m",
    "t14"."next_game_id",
    "t14"."next_opponent_team_abbr",
    "t14"."next_game_date",
    "t14"."next_game_national_tv",
    "t14"."_date",
    "t14"."entity_type",
    "t14"."entity_id",
    "t14"."population_basis",
    "t14"."members_outcome",
    ROW_NUMBER() OVER (
      ORDER BY "t14"."_date" ASC, "t14"."entity_type" ASC, "t14"."entity_id" ASC, "t14"."game_date" ASC, "t14"."team_abbr" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t8"."team_abbr",
        "t8"."game_id",
        "t8"."game_date",
        "t8"."season_year",
        "t8"."season_type",
        "t8"."opponent_team_abbr",
        "t8"."home_game",
        "t8"."is_neutral",
        "t8"."arena_id",
        "t8"."game_start_time_local",
        "t8"."national_tv",
        "t8"."game_number_in_season",
        "t8"."previous_game_id",
        "t8"."previous_game_date",
        "t8"."previous_arena_id",
        "t8"."team_days_rest",
        "t8"."trip_miles",
        "t8"."time_zone_change",
        "t8"."altitude_gain_m",
        "t8"."next_game_id",
        "t8"."next_opponent_team_abbr",
        "t8"."next_game_date",
        "t8"."next_game_national_tv",
        "t8"."_date",
        "t8"."entity_type",
        "t8"."entity_id",
        "t8"."population_basis",
        "t12"."_failed_category" AS "members_outcome"
      FROM "teams_with_a_game" AS "t8"
      SEMI JOIN "due" AS "t9"
        ON "t8"."_date" = "t9"."_date"
      LEFT OUTER JOIN (
        SELECT
          "t10"."analysis_date",
          REGEXP_EXTRACT("t10"."entity_id", '^(?:[^|]*\|){1}([^|]*)', 1) AS "_failed_1",
          MAX("t10"."failure_category") AS "_failed_category"
        FROM (
          SELECT
            *
          FROM "nba_processing"."precompute_failures" AS "t4"
          WHERE
            "t4"."table_name" = 'team_rotation' AND "t4"."resolution_status" = 'OPEN'
        ) AS "t10"
        GROUP BY
          1,
          2
      ) AS "t12"
        ON "t8"."_date" = "t12"."analysis_date" AND "t8"."team_abbr" = "t12"."_failed_1"
    ) AS "t13"
  ) AS "t14"
) AS "t16"
LEFT OUTER JOIN "numbered_schedule_games" AS "t5"
  ON "t16"."season_year" = "t5"."season_year"
  AND "t16"."team_abbr" = "t5"."entity"
  AND "t5"."game_date" < "t16"."_date"
  AND (
    (
      "t5"."next_date" IS NULL
    ) OR NOT (
      "t5"."next_date" < "t16"."_date"
    )
  )
LEFT OUTER JOIN "numbered_schedule_games" AS "t6"
  ON "t16"."season_year" = "t6"."season_year"
  AND "t16"."opponent_team_abbr" = "t6"."entity"
  AND "t6"."game_date" < "t16"."_date"
  AND (
    (
      "t6"."next_date" IS NULL
    ) OR NOT (
      "t6"."next_date" < "t16"."_date"
    )
  )
LEFT OUTER JOIN "numbered_team_games" AS "t7"
  ON "t16"."season_year" = "t7"."season_year"
  AND "t16"."team_abbr" = "t7"."entity"
  AND "t7"."game_date" < "t16"."_date"
  AND (
    (
      "t7"."next_date" IS NULL
    ) OR NOT (
      "t7"."next_date" < "t16"."_date"
    )
  )
