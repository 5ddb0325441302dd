SELECT
  "t36"."_date",
  "t36"."game_id",
  "t36"."game_date",
  "t36"."season_year",
  "t36"."season_type",
  "t36"."team_abbr",
  "t36"."opponent_team_abbr",
  "t36"."home_game",
  "t36"."player_lookup",
  "t36"."player_id",
  "t36"."entity_type",
  "t36"."population_basis",
  "t36"."entity_id",
  "t36"."zones_outcome",
  "t36"."opponent_zones_outcome",
  "t36"."_key",
  "t36"."n_latest_game",
  "t36"."m_latest_game",
  "t36"."s_latest_game",
  "t36"."n_context",
  "t36"."m_context",
  "t36"."s_context",
  "t36"."n_team_context",
  "t36"."m_team_context",
  "t36"."s_team_context",
  "t36"."n_zones",
  "t36"."m_zones",
  "t36"."s_zones",
  "t36"."n_opponent_zones",
  "t36"."m_opponent_zones",
  "t36"."s_opponent_zones",
  CASE
    WHEN "t36"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      "t36"."n_latest_game" + "t36"."m_latest_game"
    ) < 1
    THEN 1
    WHEN (
      "t36"."n_context" + "t36"."m_context"
    ) < 1
    THEN 2
    WHEN (
      "t36"."n_team_context" + "t36"."m_team_context"
    ) < 1
    THEN 3
    WHEN (
      (
        "t36"."n_zones" + "t36"."m_zones"
      ) < 1
    )
    AND COALESCE(COALESCE("t36"."zones_outcome", '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 4
    WHEN (
      (
        "t36"."n_opponent_zones" + "t36"."m_opponent_zones"
      ) < 1
    )
    AND COALESCE(COALESCE("t36"."opponent_zones_outcome", '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN "t36"."m_latest_game" > 0
    THEN 6
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t7"."_date",
    "t7"."game_id",
    "t7"."game_date",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."team_abbr",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."player_lookup",
    "t7"."player_id",
    "t7"."entity_type",
    "t7"."population_basis",
    "t7"."entity_id",
    "t7"."zones_outcome",
    "t7"."opponent_zones_outcome",
    "t7"."_key",
    COALESCE("t35"."n_latest_game", 0) AS "n_latest_game",
    COALESCE("t35"."m_latest_game", 0) AS "m_latest_game",
    COALESCE("t35"."s_latest_game", 0) AS "s_latest_game",
    COALESCE("t26"."n_context", 0) AS "n_context",
    COALESCE("t26"."m_context", 0) AS "m_context",
    COALESCE("t26"."s_context", 0) AS "s_context",
    COALESCE("t27"."n_team_context", 0) AS "n_team_context",
    COALESCE("t27"."m_team_context", 0) AS "m_team_context",
    COALESCE("t27"."s_team_context", 0) AS "s_team_context",
    COALESCE("t28"."n_zones", 0) AS "n_zones",
    COALESCE("t28"."m_zones", 0) AS "m_zones",
    COALESCE("t28"."s_zones", 0) AS "s_zones",
    COALESCE("t29"."n_opponent_zones", 0) AS "n_opponent_zones",
    COALESCE("t29"."m_opponent_zones", 0) AS "m_opponent_zones",
    COALESCE("t29"."s_opponent_zones", 0) AS "s_opponent_zones"
  FROM "keys" AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t33"."_key",
      SUM(CAST(NOT (
        "t33"."_missing"
      ) AS BIGINT)) AS "n_latest_game",
      SUM(1 - CAST(NOT (
        "t33"."_missing"
      ) AS BIGINT)) AS "m_latest_game",
      SUM(CAST(COALESCE("t33"."_row", 0) AS DECIMAL(38, 0))) AS "s_latest_game"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t31"."_key",
          "t31"."_rank",
          "t31"."_spine_date",
          "t31"."_spine_game",
          "t31"."_days_before",
          "t15"."_present_game" IS NULL AS "_missing",
          "t12"."player_lookup",
          "t12"."player_id",
          "t12"."universal_player_id",
          "t12"."player_full_name",
          "t12"."game_id",
          "t12"."game_code",
          "t12"."game_date",
          "t12"."season_year",
          "t12"."season_type",
          "t12"."team_abbr",
          "t12"."opponent_team_abbr",
          "t12"."home_game",
          "t12"."player_status",
          "t12"."is_active",
          "t12"."is_dressed",
          "t12"."dnp_reason",
          "t12"."starter_flag",
          "t12"."win_flag",
          "t12"."points",
          "t12"."assists",
          "t12"."steals",
          "t12"."blocks",
          "t12"."turnovers",
          "t12"."personal_fouls",
          "t12"."offensive_rebounds",
          "t12"."defensive_rebounds",
          "t12"."rebounds",
          "t12"."fg_attempts",
          "t12"."fg_makes",
          "t12"."three_pt_attempts",
          "t12"."three_pt_makes",
          "t12"."ft_attempts",
          "t12"."ft_makes",
          "t12"."plus_minus",
          "t12"."seconds_played",
          "t12"."minutes_played",
          "t12"."paint_attempts",
          "t12"."paint_makes",
          "t12"."mid_range_attempts",
          "t12"."mid_range_makes",
          "t12"."three_pt_attempts_pbp",
          "t12"."three_pt_makes_pbp",
          "t12"."unknown_zone_attempts",
          "t12"."unknown_zone_makes",
          "t12"."paint_blocks",
          "t12"."mid_range_blocks",
          "t12"."three_pt_blocks",
          "t12"."unknown_zone_blocks",
          "t12"."and1_count",
          "t12"."assisted_fg_makes",
          "t12"."unassisted_fg_makes",
          "t12"."fg_attempts_blocked",
          "t12"."plays_x100",
          "t12"."team_plays_on_court_x100",
          "t12"."team_possessions_x100",
          "t12"."usage_rate",
          "t12"."ts_pct",
          "t12"."efg_pct",
          "t12"."zones_source",
          "t12"."box_source",
          "t12"."_row",
          "t12"."_inputs"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."_key",
              "t20"."_entity",
              "t20"."_spine_date",
              "t20"."_spine_game",
              "t20"."_days_before",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t20"."_key", "t20"."_entity"
                  ORDER BY "t20"."_spine_date" DESC, "t20"."_spine_game" DESC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) + 1 AS "_rank"
            FROM (
              SELECT
                "t7"."_key",
                "t13"."entity" AS "_entity",
                "t13"."game_date" AS "_spine_date",
                "t13"."game_id" AS "_spine_game",
                DATE_DIFF('DAY', "t13"."game_date", "t7"."_date") AS "_days_before"
              FROM "keys" AS "t7"
              INNER JOIN "nba_reference"."player_spine" AS "t13"
                ON "t7"."season_year" = "t13"."season_year"
                AND "t13"."game_date" < "t7"."_date"
                AND "t7"."player_lookup" = "t13"."entity"
            ) AS "t20"
          ) AS "t25"
          WHERE
            "t25"."_rank" <= 1
        ) AS "t31"
        LEFT OUTER JOIN (
          SELECT DISTINCT
            "t5"."game_id" AS "_present_game",
            "t5"."player_lookup" AS "_present_entity"
          FROM "nba_analytics"."player_game_summary" AS "t5"
        ) AS "t15"
          ON "t31"."_spine_game" = "t15"."_present_game"
          AND "t31"."_entity" = "t15"."_present_entity"
        LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t12"
          ON "t31"."_spine_game" = "t12"."game_id" AND "t31"."_entity" = "t12"."player_lookup"
      ) AS "t32"
      WHERE
        "t32"."_missing" OR (
          "t32"."game_id" IS NOT NULL
        )
    ) AS "t33"
    GROUP BY
      1
  ) AS "t35"
    ON "t7"."_key" = "t35"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t16"."_key",
      SUM(CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "n_context",
      SUM(1 - CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "m_context",
      SUM(CAST(COALESCE("t16"."_row", 0) AS DECIMAL(38, 0))) AS "s_context"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t8"."player_lookup",
        "t8"."player_id",
        "t8"."game_id",
        "t8"."game_date",
        "t8"."team_abbr",
        "t8"."opponent_team_abbr",
        "t8"."season_year",
        "t8"."population_basis",
        "t8"."home_game",
        "t8"."season_phase",
        "t8"."games_played_season",
        "t8"."days_rest",
        "t8"."back_to_back",
        "t8"."days_rest_before_last_game",
        "t8"."days_since_2_plus_days_rest",
        "t8"."games_in_last_7_days",
        "t8"."games_in_last_14_days",
        "t8"."seconds_in_last_7_days",
        "t8"."seconds_in_last_14_days",
        "t8"."minutes_in_last_7_days",
        "t8"."minutes_in_last_14_days",
        "t8"."avg_minutes_per_game_last_7",
        "t8"."back_to_backs_last_14_days",
        "t8"."points_avg_last_5",
        "t8"."points_avg_last_10",
        "t8"."l5_games_used",
        "t8"."l10_games_used",
        "t8"."avg_usage_rate_last_7_games",
        "t8"."avg_usage_rate_last_10_games",
        "t8"."fourth_quarter_minutes_last_7",
        "t8"."clutch_minutes_last_7_games",
        "t8"."fourth_quarter_production_last_7",
        "t8"."shooting_pct_decline_last_5",
        "t8"."projected_usage_rate",
        "t8"."star_teammates_out",
        "t8"."questionable_teammates",
        "t8"."probable_teammates",
        "t8"."team_pace_last_10",
        "t8"."opponent_pace_last_10",
        "t8"."league_pace",
        "t8"."pace_differential",
        "t8"."opponent_def_rating_last_10",
        "t8"."opponent_ft_rate_allowed",
        "t8"."travel_miles",
        "t8"."time_zone_change",
        "t8"."consecutive_road_games",
        "t8"."miles_traveled_last_14_days",
        "t8"."time_zones_crossed_last_14_days",
        "t8"."altitude_gain_m",
        "t8"."opponent_days_rest",
        "t8"."opponent_next_game_days_rest",
        "t8"."opponent_games_in_next_7_days",
        "t8"."next_game_days_rest",
        "t8"."games_in_next_7_days",
        "t8"."next_opponent_win_pct",
        "t8"."next_game_is_primetime",
        "t8"."player_status",
        "t8"."injury_report",
        "t8"."player_age",
        "t8"."game_start_time_local",
        "t8"."_row",
        "t8"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t8"
        ON "t7"."game_date" = "t8"."game_date"
        AND "t7"."player_lookup" = "t8"."player_lookup"
        AND "t7"."_date" = "t8"."game_date"
    ) AS "t16"
    GROUP BY
      1
  ) AS "t26"
    ON "t7"."_key" = "t26"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t17"."_key",
      SUM(CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "n_team_context",
      SUM(1 - CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "m_team_context",
      SUM(CAST(COALESCE("t17"."_row", 0) AS DECIMAL(38, 0))) AS "s_team_context"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."game_date",
        "t9"."team_abbr",
        "t9"."game_id",
        "t9"."opponent_team_abbr",
        "t9"."home_game",
        "t9"."is_neutral",
        "t9"."season_year",
        "t9"."season_type",
        "t9"."is_season_opener",
        "t9"."game_number_in_season",
        "t9"."team_days_rest",
        "t9"."team_back_to_back",
        "t9"."is_back_to_back",
        "t9"."games_in_last_7_days",
        "t9"."games_in_last_14_days",
        "t9"."opponent_days_rest",
        "t9"."opponent_back_to_back",
        "t9"."opponent_games_in_last_7_days",
        "t9"."team_win_streak_entering",
        "t9"."team_loss_streak_entering",
        "t9"."last_game_margin",
        "t9"."last_game_result",
        "t9"."team_pace_last_10",
        "t9"."team_off_rating_last_10",
        "t9"."team_def_rating_last_10",
        "t9"."team_games_played_season",
        "t9"."team_win_pct_season",
        "t9"."travel_miles",
        "t9"."time_zone_change",
        "t9"."travel_miles_last_14_days",
        "t9"."time_zones_crossed_last_14_days",
        "t9"."consecutive_road_games",
        "t9"."altitude_gain_m",
        "t9"."starters_out_count",
        "t9"."questionable_players_count",
        "t9"."next_game_days_rest",
        "t9"."games_in_next_7_days",
        "t9"."next_game_is_primetime",
        "t9"."next_opponent_win_pct",
        "t9"."_row",
        "t9"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t9"
        ON "t7"."team_abbr" = "t9"."team_abbr" AND "t7"."_date" = "t9"."game_date"
    ) AS "t17"
    GROUP BY
      1
  ) AS "t27"
    ON "t7"."_key" = "t27"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t18"."_key",
      SUM(CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "n_zones",
      SUM(1 - CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "m_zones",
      SUM(CAST(COALESCE("t18"."_row", 0) AS DECIMAL(38, 0))) AS "s_zones"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t10"."player_lookup",
        "t10"."player_id",
        "t10"."analysis_date",
        "t10"."team_abbr",
        "t10"."season_year",
        "t10"."games_in_sample_10",
        "t10"."games_in_sample_20",
        "t10"."total_shots_last_10",
        "t10"."unknown_zone_shots_last_10",
        "t10"."paint_rate_last_10",
        "t10"."mid_range_rate_last_10",
        "t10"."three_pt_rate_last_10",
        "t10"."paint_pct_last_10",
        "t10"."mid_range_pct_last_10",
        "t10"."three_pt_pct_last_10",
        "t10"."paint_attempts_per_game",
        "t10"."mid_range_attempts_per_game",
        "t10"."three_pt_attempts_per_game",
        "t10"."paint_rate_last_20",
        "t10"."mid_range_rate_last_20",
        "t10"."three_pt_rate_last_20",
        "t10"."paint_pct_last_20",
        "t10"."mid_range_pct_last_20",
        "t10"."three_pt_pct_last_20",
        "t10"."assisted_rate_last_10",
        "t10"."unassisted_rate_last_10",
        "t10"."fg_makes_last_10",
        "t10"."sample_quality_10",
        "t10"."sample_quality_20",
        "t10"."primary_scoring_zone",
        "t10"."player_position",
        "t10"."data_quality_tier",
        "t10"."_row",
        "t10"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t10"
        ON "t7"."player_lookup" = "t10"."player_lookup"
        AND "t7"."_date" = "t10"."analysis_date"
    ) AS "t18"
    GROUP BY
      1
  ) AS "t28"
    ON "t7"."_key" = "t28"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_opponent_zones",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_opponent_zones",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_zones"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t11"."team_abbr",
        "t11"."analysis_date",
        "t11"."season_year",
        "t11"."games_in_sample",
        "t11"."first_game_date_in_sample",
        "t11"."last_game_date_in_sample",
        "t11"."paint_pct_allowed_last_15",
        "t11"."mid_range_pct_allowed_last_15",
        "t11"."three_pt_pct_allowed_last_15",
        "t11"."paint_attempts_allowed_per_game",
        "t11"."mid_range_attempts_allowed_per_game",
        "t11"."three_pt_attempts_allowed_per_game",
        "t11"."paint_points_allowed_per_game",
        "t11"."paint_blocks_per_game",
        "t11"."mid_range_blocks_per_game",
        "t11"."three_pt_blocks_per_game",
        "t11"."paint_defense_vs_league_avg",
        "t11"."mid_range_defense_vs_league_avg",
        "t11"."three_pt_defense_vs_league_avg",
        "t11"."league_paint_pct",
        "t11"."league_mid_range_pct",
        "t11"."league_three_pt_pct",
        "t11"."league_team_games_in_sample",
        "t11"."league_window",
        "t11"."defensive_rating_last_15",
        "t11"."league_defensive_rating",
        "t11"."opponent_points_per_game",
        "t11"."opponent_pace",
        "t11"."strongest_zone",
        "t11"."weakest_zone",
        "t11"."data_quality_tier",
        "t11"."calculation_notes",
        "t11"."_row",
        "t11"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_precompute"."team_defense_zone_analysis" AS "t11"
        ON "t7"."opponent_team_abbr" = "t11"."team_abbr"
        AND "t7"."_date" = "t11"."analysis_date"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t29"
    ON "t7"."_key" = "t29"."_key"
) AS "t36"
