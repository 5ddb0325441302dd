SELECT
  "t12"."game_id",
  "t12"."game_code",
  "t12"."game_date",
  "t12"."season_year",
  "t12"."season_type",
  "t12"."home_team_abbr",
  "t12"."away_team_abbr",
  "t12"."_row",
  "t12"."_date",
  "t12"."entity_type",
  "t12"."entity_id",
  "t12"."population_basis",
  "t12"."_key",
  "t12"."n_events",
  "t12"."m_events",
  "t12"."s_events",
  "t12"."n_chart",
  "t12"."m_chart",
  "t12"."s_chart",
  CASE
    WHEN "t12"."entity_type" <> 'GAME'
    THEN 0
    WHEN (
      "t12"."n_events" + "t12"."m_events"
    ) < 1
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t3"."game_id",
    "t3"."game_code",
    "t3"."game_date",
    "t3"."season_year",
    "t3"."season_type",
    "t3"."home_team_abbr",
    "t3"."away_team_abbr",
    "t3"."_row",
    "t3"."_date",
    "t3"."entity_type",
    "t3"."entity_id",
    "t3"."population_basis",
    "t3"."_key",
    COALESCE("t10"."n_events", 0) AS "n_events",
    COALESCE("t10"."m_events", 0) AS "m_events",
    COALESCE("t10"."s_events", 0) AS "s_events",
    COALESCE("t11"."n_chart", 0) AS "n_chart",
    COALESCE("t11"."m_chart", 0) AS "m_chart",
    COALESCE("t11"."s_chart", 0) AS "s_chart"
  FROM "keys" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t6"."_key",
      SUM(CAST(NOT (
        "t6"."_missing"
      ) AS BIGINT)) AS "n_events",
      SUM(1 - CAST(NOT (
        "t6"."_missing"
      ) AS BIGINT)) AS "m_events",
      SUM(CAST(COALESCE("t6"."_row", 0) AS DECIMAL(38, 0))) AS "s_events"
    FROM (
      SELECT
        "t3"."_key",
        FALSE AS "_missing",
        "t4"."game_id",
        "t4"."source",
        "t4"."event_num",
        "t4"."season_year",
        "t4"."game_date",
        "t4"."period",
        "t4"."clock_seconds",
        "t4"."event_type",
        "t4"."event_subtype",
        "t4"."team_abbr",
        "t4"."player1_id",
        "t4"."player2_id",
        "t4"."player3_id",
        "t4"."player1_lookup",
        "t4"."assist_lookup",
        "t4"."block_lookup",
        "t4"."steal_lookup",
        "t4"."fouled_player_lookup",
        "t4"."other_player_lookup",
        "t4"."shot_value",
        "t4"."points_value",
        "t4"."shot_distance_ft",
        "t4"."x_legacy",
        "t4"."y_legacy",
        "t4"."free_throw_num",
        "t4"."free_throw_of",
        "t4"."foul_type",
        "t4"."home_lineup",
        "t4"."away_lineup",
        "t4"."description",
        "t4"."source_file_id",
        "t4"."source_row",
        "t4"."_row",
        "t4"."order_in_game",
        "t4"."score_home",
        "t4"."score_away"
      FROM "keys" AS "t3"
      INNER JOIN "nba_raw"."play_by_play_best" AS "t4"
        ON "t3"."game_id" = "t4"."game_id"
    ) AS "t6"
    GROUP BY
      1
  ) AS "t10"
    ON "t3"."_key" = "t10"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t7"."_key",
      SUM(CAST(NOT (
        "t7"."_missing"
      ) AS BIGINT)) AS "n_chart",
      SUM(1 - CAST(NOT (
        "t7"."_missing"
      ) AS BIGINT)) AS "m_chart",
      SUM(CAST(COALESCE("t7"."_row", 0) AS DECIMAL(38, 0))) AS "s_chart"
    FROM (
      SELECT
        "t3"."_key",
        FALSE AS "_missing",
        "t5"."game_id",
        "t5"."event_num",
        "t5"."game_date",
        "t5"."player_id",
        "t5"."player_lookup",
        "t5"."team_abbr",
        "t5"."period",
        "t5"."minutes_remaining",
        "t5"."seconds_remaining",
        "t5"."shot_made",
        "t5"."shot_value",
        "t5"."action_type",
        "t5"."zone_basic",
        "t5"."zone_area",
        "t5"."zone_range",
        "t5"."distance_ft",
        "t5"."loc_x",
        "t5"."loc_y",
        "t5"."on_court_ids",
        "t5"."source",
        "t5"."source_file_id",
        "t5"."source_row",
        "t5"."_row"
      FROM "keys" AS "t3"
      INNER JOIN "nba_raw"."shots" AS "t5"
        ON "t3"."game_id" = "t5"."game_id"
    ) AS "t7"
    GROUP BY
      1
  ) AS "t11"
    ON "t3"."_key" = "t11"."_key"
) AS "t12"
