SELECT
  `t54`.`_date`,
  `t54`.`game_id`,
  `t54`.`game_date`,
  `t54`.`season_year`,
  `t54`.`season_type`,
  `t54`.`team_abbr`,
  `t54`.`opponent_team_abbr`,
  `t54`.`home_game`,
  `t54`.`player_lookup`,
  `t54`.`player_id`,
  `t54`.`entity_type`,
  `t54`.`population_basis`,
  `t54`.`entity_id`,
  `t54`.`cache_outcome`,
  `t54`.`factors_outcome`,
  `t54`.`zones_outcome`,
  `t54`.`opponent_zones_outcome`,
  `t54`.`_key`,
  `t54`.`n_cache`,
  `t54`.`m_cache`,
  `t54`.`s_cache`,
  `t54`.`n_factors`,
  `t54`.`m_factors`,
  `t54`.`s_factors`,
  `t54`.`n_zones`,
  `t54`.`m_zones`,
  `t54`.`s_zones`,
  `t54`.`n_opponent_zones`,
  `t54`.`m_opponent_zones`,
  `t54`.`s_opponent_zones`,
  `t54`.`n_context`,
  `t54`.`m_context`,
  `t54`.`s_context`,
  `t54`.`n_team_context`,
  `t54`.`m_team_context`,
  `t54`.`s_team_context`,
  `t54`.`n_latest`,
  `t54`.`m_latest`,
  `t54`.`s_latest`,
  `t54`.`n_games`,
  `t54`.`m_games`,
  `t54`.`s_games`,
  CASE
    WHEN `t54`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      (
        `t54`.`n_cache` + `t54`.`m_cache`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`cache_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 1
    WHEN (
      `t54`.`n_cache` + `t54`.`m_cache`
    ) < 1
    THEN 2
    WHEN (
      (
        `t54`.`n_factors` + `t54`.`m_factors`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`factors_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 3
    WHEN (
      `t54`.`n_factors` + `t54`.`m_factors`
    ) < 1
    THEN 4
    WHEN (
      (
        `t54`.`n_opponent_zones` + `t54`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`opponent_zones_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN (
      `t54`.`n_opponent_zones` + `t54`.`m_opponent_zones`
    ) < 1
    THEN 6
    WHEN (
      (
        `t54`.`n_zones` + `t54`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 7
    WHEN (
      `t54`.`n_context` + `t54`.`m_context`
    ) < 1
    THEN 8
    WHEN (
      `t54`.`n_team_context` + `t54`.`m_team_context`
    ) < 1
    THEN 9
    WHEN `t54`.`m_latest` > 0
    THEN 10
    WHEN `t54`.`m_games` > 0
    THEN 11
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t9`.`_date`,
    `t9`.`game_id`,
    `t9`.`game_date`,
    `t9`.`season_year`,
    `t9`.`season_type`,
    `t9`.`team_abbr`,
    `t9`.`opponent_team_abbr`,
    `t9`.`home_game`,
    `t9`.`player_lookup`,
    `t9`.`player_id`,
    `t9`.`entity_type`,
    `t9`.`population_basis`,
    `t9`.`entity_id`,
    `t9`.`cache_outcome`,
    `t9`.`factors_outcome`,
    `t9`.`zones_outcome`,
    `t9`.`opponent_zones_outcome`,
    `t9`.`_key`,
    COALESCE(`t37`.`n_cache`, 0) AS `n_cache`,
    COALESCE(`t37`.`m_cache`, 0) AS `m_cache`,
    COALESCE(`t37`.`s_cache`, 0) AS `s_cache`,
    COALESCE(`t38`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t38`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t38`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t39`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t39`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t39`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t40`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t40`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t40`.`s_opponent_zones`, 0) AS `s_opponent_zones`,
    COALESCE(`t41`.`n_context`, 0) AS `n_context`,
    COALESCE(`t41`.`m_context`, 0) AS `m_context`,
    COALESCE(`t41`.`s_context`, 0) AS `s_context`,
    COALESCE(`t42`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t42`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t42`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t53`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t53`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t53`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t51`.`n_games`, 0) AS `n_games`,
    COALESCE(`t51`.`m_games`, 0) AS `m_games`,
    COALESCE(`t51`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t9`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_cache`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_cache`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_cache`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`cache_date`,
        `t11`.`game_id`,
        `t11`.`team_abbr`,
        `t11`.`opponent_team_abbr`,
        `t11`.`season_year`,
        `t11`.`points_avg_last_5`,
        `t11`.`points_avg_last_10`,
        `t11`.`points_avg_season`,
        `t11`.`games_in_sample_5`,
        `t11`.`games_in_sample_10`,
        `t11`.`games_played_season`,
        `t11`.`points_std_last_10`,
        `t11`.`minutes_avg_last_10`,
        `t11`.`minutes_avg_season`,
        `t11`.`usage_rate_last_10`,
        `t11`.`player_usage_rate_season`,
        `t11`.`ts_pct_last_10`,
        `t11`.`ft_points_share_last_10`,
        `t11`.`assisted_rate_last_10`,
        `t11`.`team_pace_last_10`,
        `t11`.`team_off_rating_last_10`,
        `t11`.`team_games_in_sample_10`,
        `t11`.`games_in_last_7_days`,
        `t11`.`games_in_last_14_days`,
        `t11`.`minutes_in_last_7_days`,
        `t11`.`minutes_in_last_14_days`,
        `t11`.`back_to_backs_last_14_days`,
        `t11`.`avg_minutes_per_game_last_7`,
        `t11`.`fourth_quarter_minutes_last_7`,
        `t11`.`player_age`,
        `t11`.`primary_scoring_zone`,
        `t11`.`paint_rate_last_10`,
        `t11`.`mid_range_rate_last_10`,
        `t11`.`three_pt_rate_last_10`,
        `t11`.`shot_zone_data_available`,
        `t11`.`total_composite_adjustment`,
        `t11`.`fatigue_score`,
        `t11`.`data_quality_tier`,
        `t11`.`cache_version`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_daily_cache` AS `t11`
        ON `t9`.`player_lookup` = `t11`.`player_lookup`
        AND `t9`.`_date` = `t11`.`cache_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t37`
    ON `t9`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_factors`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_factors`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t12`.`player_lookup`,
        `t12`.`player_id`,
        `t12`.`game_date`,
        `t12`.`analysis_date`,
        `t12`.`game_id`,
        `t12`.`team_abbr`,
        `t12`.`opponent_team_abbr`,
        `t12`.`fatigue_score`,
        `t12`.`shot_zone_mismatch_score`,
        `t12`.`pace_score`,
        `t12`.`usage_spike_score`,
        `t12`.`travel_impact_score`,
        `t12`.`opponent_strength_score`,
        `t12`.`referee_favorability_score`,
        `t12`.`look_ahead_pressure_score`,
        `t12`.`fatigue_adjustment`,
        `t12`.`total_composite_adjustment`,
        `t12`.`factors_in_total`,
        `t12`.`missing_factors`,
        `t12`.`has_warnings`,
        `t12`.`warning_details`,
        `t12`.`fatigue_context_json`,
        `t12`.`shot_zone_context_json`,
        `t12`.`pace_context_json`,
        `t12`.`usage_context_json`,
        `t12`.`travel_context_json`,
        `t12`.`calculation_version`,
        `t12`.`_row`,
        `t12`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t12`
        ON `t9`.`game_date` = `t12`.`game_date`
        AND `t9`.`player_lookup` = `t12`.`player_lookup`
        AND `t9`.`_date` = `t12`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t38`
    ON `t9`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t13`.`player_lookup`,
        `t13`.`player_id`,
        `t13`.`analysis_date`,
        `t13`.`team_abbr`,
        `t13`.`season_year`,
        `t13`.`games_in_sample_10`,
        `t13`.`games_in_sample_20`,
        `t13`.`total_shots_last_10`,
        `t13`.`unknown_zone_shots_last_10`,
        `t13`.`paint_rate_last_10`,
        `t13`.`mid_range_rate_last_10`,
        `t13`.`three_pt_rate_last_10`,
        `t13`.`paint_pct_last_10`,
        `t13`.`mid_range_pct_last_10`,
        `t13`.`three_pt_pct_last_10`,
        `t13`.`paint_attempts_per_game`,
        `t13`.`mid_range_attempts_per_game`,
        `t13`.`three_pt_attempts_per_game`,
        `t13`.`paint_rate_last_20`,
        `t13`.`mid_range_rate_last_20`,
        `t13`.`three_pt_rate_last_20`,
        `t13`.`paint_pct_last_20`,
        `t13`.`mid_range_pct_last_20`,
        `t13`.`three_pt_pct_last_20`,
        `t13`.`assisted_rate_last_10`,
        `t13`.`unassisted_rate_last_10`,
        `t13`.`fg_makes_last_10`,
        `t13`.`sample_quality_10`,
        `t13`.`sample_quality_20`,
        `t13`.`primary_scoring_zone`,
        `t13`.`player_position`,
        `t13`.`data_quality_tier`,
        `t13`.`_row`,
        `t13`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t13`
        ON `t9`.`player_lookup` = `t13`.`player_lookup`
        AND `t9`.`_date` = `t13`.`analysis_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t39`
    ON `t9`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_opponent_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t14`.`team_abbr`,
        `t14`.`analysis_date`,
        `t14`.`season_year`,
        `t14`.`games_in_sample`,
        `t14`.`first_game_date_in_sample`,
        `t14`.`last_game_date_in_sample`,
        `t14`.`paint_pct_allowed_last_15`,
        `t14`.`mid_range_pct_allowed_last_15`,
        `t14`.`three_pt_pct_allowed_last_15`,
        `t14`.`paint_attempts_allowed_per_game`,
        `t14`.`mid_range_attempts_allowed_per_game`,
        `t14`.`three_pt_attempts_allowed_per_game`,
        `t14`.`paint_points_allowed_per_game`,
        `t14`.`paint_blocks_per_game`,
        `t14`.`mid_range_blocks_per_game`,
        `t14`.`three_pt_blocks_per_game`,
        `t14`.`paint_defense_vs_league_avg`,
        `t14`.`mid_range_defense_vs_league_avg`,
        `t14`.`three_pt_defense_vs_league_avg`,
        `t14`.`league_paint_pct`,
        `t14`.`league_mid_range_pct`,
        `t14`.`league_three_pt_pct`,
        `t14`.`league_team_games_in_sample`,
        `t14`.`league_window`,
        `t14`.`defensive_rating_last_15`,
        `t14`.`league_defensive_rating`,
        `t14`.`opponent_points_per_game`,
        `t14`.`opponent_pace`,
        `t14`.`strongest_zone`,
        `t14`.`weakest_zone`,
        `t14`.`data_quality_tier`,
        `t14`.`calculation_notes`,
        `t14`.`_row`,
        `t14`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t14`
        ON `t9`.`opponent_team_abbr` = `t14`.`team_abbr`
        AND `t9`.`_date` = `t14`.`analysis_date`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t40`
    ON `t9`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t15`.`player_lookup`,
        `t15`.`player_id`,
        `t15`.`game_id`,
        `t15`.`game_date`,
        `t15`.`team_abbr`,
        `t15`.`opponent_team_abbr`,
        `t15`.`season_year`,
        `t15`.`population_basis`,
        `t15`.`home_game`,
        `t15`.`season_phase`,
        `t15`.`games_played_season`,
        `t15`.`days_rest`,
        `t15`.`back_to_back`,
        `t15`.`days_rest_before_last_game`,
        `t15`.`days_since_2_plus_days_rest`,
        `t15`.`games_in_last_7_days`,
        `t15`.`games_in_last_14_days`,
        `t15`.`seconds_in_last_7_days`,
        `t15`.`seconds_in_last_14_days`,
        `t15`.`minutes_in_last_7_days`,
        `t15`.`minutes_in_last_14_days`,
        `t15`.`avg_minutes_per_game_last_7`,
        `t15`.`back_to_backs_last_14_days`,
        `t15`.`points_avg_last_5`,
        `t15`.`points_avg_last_10`,
        `t15`.`l5_games_used`,
        `t15`.`l10_games_used`,
        `t15`.`avg_usage_rate_last_7_games`,
        `t15`.`avg_usage_rate_last_10_games`,
        `t15`.`fourth_quarter_minutes_last_7`,
        `t15`.`clutch_minutes_last_7_games`,
        `t15`.`fourth_quarter_production_last_7`,
        `t15`.`shooting_pct_decline_last_5`,
        `t15`.`projected_usage_rate`,
        `t15`.`star_teammates_out`,
        `t15`.`questionable_teammates`,
        `t15`.`probable_teammates`,
        `t15`.`team_pace_last_10`,
        `t15`.`opponent_pace_last_10`,
        `t15`.`league_pace`,
        `t15`.`pace_differential`,
        `t15`.`opponent_def_rating_last_10`,
        `t15`.`opponent_ft_rate_allowed`,
        `t15`.`travel_miles`,
        `t15`.`time_zone_change`,
        `t15`.`consecutive_road_games`,
        `t15`.`miles_traveled_last_14_days`,
        `t15`.`time_zones_crossed_last_14_days`,
        `t15`.`altitude_gain_m`,
        `t15`.`opponent_days_rest`,
        `t15`.`opponent_next_game_days_rest`,
        `t15`.`opponent_games_in_next_7_days`,
        `t15`.`next_game_days_rest`,
        `t15`.`games_in_next_7_days`,
        `t15`.`next_opponent_win_pct`,
        `t15`.`next_game_is_primetime`,
        `t15`.`player_status`,
        `t15`.`injury_report`,
        `t15`.`player_age`,
        `t15`.`game_start_time_local`,
        `t15`.`_row`,
        `t15`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t15`
        ON `t9`.`game_date` = `t15`.`game_date`
        AND `t9`.`player_lookup` = `t15`.`player_lookup`
        AND `t9`.`_date` = `t15`.`game_date`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t41`
    ON `t9`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS NUMERIC)) AS `s_team_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t16`.`game_date`,
        `t16`.`team_abbr`,
        `t16`.`game_id`,
        `t16`.`opponent_team_abbr`,
        `t16`.`home_game`,
        `t16`.`is_neutral`,
        `t16`.`season_year`,
        `t16`.`season_type`,
        `t16`.`is_season_opener`,
        `t16`.`game_number_in_season`,
        `t16`.`team_days_rest`,
        `t16`.`team_back_to_back`,
        `t16`.`is_back_to_back`,
        `t16`.`games_in_last_7_days`,
        `t16`.`games_in_last_14_days`,
        `t16`.`opponent_days_rest`,
        `t16`.`opponent_back_to_back`,
        `t16`.`opponent_games_in_last_7_days`,
        `t16`.`team_win_streak_entering`,
        `t16`.`team_loss_streak_entering`,
        `t16`.`last_game_margin`,
        `t16`.`last_game_result`,
        `t16`.`team_pace_last_10`,
        `t16`.`team_off_rating_last_10`,
        `t16`.`team_def_rating_last_10`,
        `t16`.`team_games_played_season`,
        `t16`.`team_win_pct_season`,
        `t16`.`travel_miles`,
        `t16`.`time_zone_change`,
        `t16`.`travel_miles_last_14_days`,
        `t16`.`time_zones_crossed_last_14_days`,
        `t16`.`consecutive_road_games`,
        `t16`.`altitude_gain_m`,
        `t16`.`starters_out_count`,
        `t16`.`questionable_players_count`,
        `t16`.`next_game_days_rest`,
        `t16`.`games_in_next_7_days`,
        `t16`.`next_game_is_primetime`,
        `t16`.`next_opponent_win_pct`,
        `t16`.`_row`,
        `t16`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t16`
        ON `t9`.`team_abbr` = `t16`.`team_abbr` AND `t9`.`_date` = `t16`.`game_date`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t42`
    ON `t9`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t49`.`_key`,
      SUM(CAST(NOT (
        `t49`.`_missing`
      ) AS INT64)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t49`.`_missing`
      ) AS INT64)) AS `m_latest`,
      SUM(CAST(COALESCE(`t49`.`_row`, 0) AS NUMERIC)) AS `s_latest`
    FROM (
      SELECT
        `t47`.`_key`,
        `t47`.`_rank`,
        `t47`.`_spine_date`,
        `t47`.`_spine_game`,
        `t47`.`_days_before`,
        `t47`.`_missing`,
        `t47`.`player_lookup`,
        `t47`.`player_id`,
        `t47`.`universal_player_id`,
        `t47`.`player_full_name`,
        `t47`.`game_id`,
        `t47`.`game_code`,
        `t47`.`game_date`,
        `t47`.`season_year`,
        `t47`.`season_type`,
        `t47`.`team_abbr`,
        `t47`.`opponent_team_abbr`,
        `t47`.`home_game`,
        `t47`.`player_status`,
        `t47`.`is_active`,
        `t47`.`is_dressed`,
        `t47`.`dnp_reason`,
        `t47`.`starter_flag`,
        `t47`.`win_flag`,
        `t47`.`points`,
        `t47`.`assists`,
        `t47`.`steals`,
        `t47`.`blocks`,
        `t47`.`turnovers`,
        `t47`.`personal_fouls`,
        `t47`.`offensive_rebounds`,
        `t47`.`defensive_rebounds`,
        `t47`.`rebounds`,
        `t47`.`fg_attempts`,
        `t47`.`fg_makes`,
        `t47`.`three_pt_attempts`,
        `t47`.`three_pt_makes`,
        `t47`.`ft_attempts`,
        `t47`.`ft_makes`,
        `t47`.`plus_minus`,
        `t47`.`seconds_played`,
        `t47`.`minutes_played`,
        `t47`.`paint_attempts`,
        `t47`.`paint_makes`,
        `t47`.`mid_range_attempts`,
        `t47`.`mid_range_makes`,
        `t47`.`three_pt_attempts_pbp`,
        `t47`.`three_pt_makes_pbp`,
        `t47`.`unknown_zone_attempts`,
        `t47`.`unknown_zone_makes`,
        `t47`.`paint_blocks`,
        `t47`.`mid_range_blocks`,
        `t47`.`three_pt_blocks`,
        `t47`.`unknown_zone_blocks`,
        `t47`.`and1_count`,
        `t47`.`assisted_fg_makes`,
        `t47`.`unassisted_fg_makes`,
        `t47`.`fg_attempts_blocked`,
        `t47`.`plays_x100`,
        `t47`.`team_plays_on_court_x100`,
        `t47`.`team_possessions_x100`,
        `t47`.`usage_rate`,
        `t47`.`ts_pct`,
        `t47`.`efg_pct`,
        `t47`.`zones_source`,
        `t47`.`box_source`,
        `t47`.`_row`,
        `t47`.`_inputs`
      FROM (
        SELECT
          `t45`.`_key`,
          DATE_DIFF(`t45`.`_day`, `t43`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t45`.`_played` - `t43`.`_nth`
          ) + 1 AS `_rank`,
          `t43`.`_entity`,
          `t43`.`_season`,
          `t43`.`_spine_date`,
          `t43`.`_spine_game`,
          `t43`.`_missing`,
          `t43`.`player_lookup`,
          `t43`.`player_id`,
          `t43`.`universal_player_id`,
          `t43`.`player_full_name`,
          `t43`.`game_id`,
          `t43`.`game_code`,
          `t43`.`game_date`,
          `t43`.`season_year`,
          `t43`.`season_type`,
          `t43`.`team_abbr`,
          `t43`.`opponent_team_abbr`,
          `t43`.`home_game`,
          `t43`.`player_status`,
          `t43`.`is_active`,
          `t43`.`is_dressed`,
          `t43`.`dnp_reason`,
          `t43`.`starter_flag`,
          `t43`.`win_flag`,
          `t43`.`points`,
          `t43`.`assists`,
          `t43`.`steals`,
          `t43`.`blocks`,
          `t43`.`turnovers`,
          `t43`.`personal_fouls`,
          `t43`.`offensive_rebounds`,
          `t43`.`defensive_rebounds`,
          `t43`.`rebounds`,
          `t43`.`fg_attempts`,
          `t43`.`fg_makes`,
          `t43`.`three_pt_attempts`,
          `t43`.`three_pt_makes`,
          `t43`.`ft_attempts`,
          `t43`.`ft_makes`,
          `t43`.`plus_minus`,
          `t43`.`seconds_played`,
          `t43`.`minutes_played`,
          `t43`.`paint_attempts`,
          `t43`.`paint_makes`,
          `t43`.`mid_range_attempts`,
          `t43`.`mid_range_makes`,
          `t43`.`three_pt_attempts_pbp`,
          `t43`.`three_pt_makes_pbp`,
          `t43`.`unknown_zone_attempts`,
          `t43`.`unknown_zone_makes`,
          `t43`.`paint_blocks`,
          `t43`.`mid_range_blocks`,
          `t43`.`three_pt_blocks`,
          `t43`.`unknown_zone_blocks`,
          `t43`.`and1_count`,
          `t43`.`assisted_fg_makes`,
          `t43`.`unassisted_fg_makes`,
          `t43`.`fg_attempts_blocked`,
          `t43`.`plays_x100`,
          `t43`.`team_plays_on_court_x100`,
          `t43`.`team_possessions_x100`,
          `t43`.`usage_rate`,
          `t43`.`ts_pct`,
          `t43`.`efg_pct`,
          `t43`.`zones_source`,
          `t43`.`box_source`,
          `t43`.`_row`,
          `t43`.`_inputs`,
          `t43`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t28`.`_entity`,
              `t28`.`_season`,
              `t28`.`_day`,
              `t28`.`_is_game`,
              `t28`.`_key`,
              SUM(CAST(`t28`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_day` ASC, `t28`.`_is_game` ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`player_lookup` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t19`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t17`.`entity` AS `_entity`,
                  `t17`.`season_year` AS `_season`,
                  `t17`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t17`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t10`
                    WHERE
                      `t10`.`season_year` = `t17`.`season_year`
                      AND `t10`.`player_lookup` = `t17`.`entity`
                  )
              ) AS `t26`
            ) AS `t28`
          ) AS `t35`
          WHERE
            NOT (
              `t35`.`_is_game`
            )
        ) AS `t45`
        INNER JOIN (
          SELECT
            `t27`.`_entity`,
            `t27`.`_season`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_missing`,
            `t27`.`player_lookup`,
            `t27`.`player_id`,
            `t27`.`universal_player_id`,
            `t27`.`player_full_name`,
            `t27`.`game_id`,
            `t27`.`game_code`,
            `t27`.`game_date`,
            `t27`.`season_year`,
            `t27`.`season_type`,
            `t27`.`team_abbr`,
            `t27`.`opponent_team_abbr`,
            `t27`.`home_game`,
            `t27`.`player_status`,
            `t27`.`is_active`,
            `t27`.`is_dressed`,
            `t27`.`dnp_reason`,
            `t27`.`starter_flag`,
            `t27`.`win_flag`,
            `t27`.`points`,
            `t27`.`assists`,
            `t27`.`steals`,
            `t27`.`blocks`,
            `t27`.`turnovers`,
            `t27`.`personal_fouls`,
            `t27`.`offensive_rebounds`,
            `t27`.`defensive_rebounds`,
            `t27`.`rebounds`,
            `t27`.`fg_attempts`,
            `t27`.`fg_makes`,
            `t27`.`three_pt_attempts`,
            `t27`.`three_pt_makes`,
            `t27`.`ft_attempts`,
            `t27`.`ft_makes`,
            `t27`.`plus_minus`,
            `t27`.`seconds_played`,
            `t27`.`minutes_played`,
            `t27`.`paint_attempts`,
            `t27`.`paint_makes`,
            `t27`.`mid_range_attempts`,
            `t27`.`mid_range_makes`,
            `t27`.`three_pt_attempts_pbp`,
            `t27`.`three_pt_makes_pbp`,
            `t27`.`unknown_zone_attempts`,
            `t27`.`unknown_zone_makes`,
            `t27`.`paint_blocks`,
            `t27`.`mid_range_blocks`,
            `t27`.`three_pt_blocks`,
            `t27`.`unknown_zone_blocks`,
            `t27`.`and1_count`,
            `t27`.`assisted_fg_makes`,
            `t27`.`unassisted_fg_makes`,
            `t27`.`fg_attempts_blocked`,
            `t27`.`plays_x100`,
            `t27`.`team_plays_on_court_x100`,
            `t27`.`team_possessions_x100`,
            `t27`.`usage_rate`,
            `t27`.`ts_pct`,
            `t27`.`efg_pct`,
            `t27`.`zones_source`,
            `t27`.`box_source`,
            `t27`.`_row`,
            `t27`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_spine_date` ASC, `t27`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`entity` AS `_entity`,
              `t17`.`season_year` AS `_season`,
              `t17`.`game_date` AS `_spine_date`,
              `t17`.`game_id` AS `_spine_game`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`player_lookup`,
              `t18`.`player_id`,
              `t18`.`universal_player_id`,
              `t18`.`player_full_name`,
              `t18`.`game_id`,
              `t18`.`game_code`,
              `t18`.`game_date`,
              `t18`.`season_year`,
              `t18`.`season_type`,
              `t18`.`team_abbr`,
              `t18`.`opponent_team_abbr`,
              `t18`.`home_game`,
              `t18`.`player_status`,
              `t18`.`is_active`,
              `t18`.`is_dressed`,
              `t18`.`dnp_reason`,
              `t18`.`starter_flag`,
              `t18`.`win_flag`,
              `t18`.`points`,
              `t18`.`assists`,
              `t18`.`steals`,
              `t18`.`blocks`,
              `t18`.`turnovers`,
              `t18`.`personal_fouls`,
              `t18`.`offensive_rebounds`,
              `t18`.`defensive_rebounds`,
              `t18`.`rebounds`,
              `t18`.`fg_attempts`,
              `t18`.`fg_makes`,
              `t18`.`three_pt_attempts`,
              `t18`.`three_pt_makes`,
              `t18`.`ft_attempts`,
              `t18`.`ft_makes`,
              `t18`.`plus_minus`,
              `t18`.`seconds_played`,
              `t18`.`minutes_played`,
              `t18`.`paint_attempts`,
              `t18`.`paint_makes`,
              `t18`.`mid_range_attempts`,
              `t18`.`mid_range_makes`,
              `t18`.`three_pt_attempts_pbp`,
              `t18`.`three_pt_makes_pbp`,
              `t18`.`unknown_zone_attempts`,
              `t18`.`unknown_zone_makes`,
              `t18`.`paint_blocks`,
              `t18`.`mid_range_blocks`,
              `t18`.`three_pt_blocks`,
              `t18`.`unknown_zone_blocks`,
              `t18`.`and1_count`,
              `t18`.`assisted_fg_makes`,
              `t18`.`unassisted_fg_makes`,
              `t18`.`fg_attempts_blocked`,
              `t18`.`plays_x100`,
              `t18`.`team_plays_on_court_x100`,
              `t18`.`team_possessions_x100`,
              `t18`.`usage_rate`,
              `t18`.`ts_pct`,
              `t18`.`efg_pct`,
              `t18`.`zones_source`,
              `t18`.`box_source`,
              `t18`.`_row`,
              `t18`.`_inputs`
            FROM `nba_reference`.`player_spine` AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t17`.`game_id` = `t18`.`game_id` AND `t17`.`entity` = `t18`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t10`
                WHERE
                  `t10`.`season_year` = `t17`.`season_year`
                  AND `t10`.`player_lookup` = `t17`.`entity`
              )
          ) AS `t27`
        ) AS `t43`
          ON `t45`.`_entity` = `t43`.`_entity`
          AND `t45`.`_season` = `t43`.`_season`
          AND `t43`.`_nth` <= `t45`.`_played`
          AND `t43`.`_nth` > (
            `t45`.`_played` - 10
          )
      ) AS `t47`
    ) AS `t49`
    GROUP BY
      1
  ) AS `t53`
    ON `t9`.`_key` = `t53`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t48`.`_key`,
      SUM(CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t48`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        `t46`.`_key`,
        `t46`.`_rank`,
        `t46`.`_spine_date`,
        `t46`.`_spine_game`,
        `t46`.`_days_before`,
        `t46`.`_missing`,
        `t46`.`player_lookup`,
        `t46`.`player_id`,
        `t46`.`universal_player_id`,
        `t46`.`player_full_name`,
        `t46`.`game_id`,
        `t46`.`game_code`,
        `t46`.`game_date`,
        `t46`.`season_year`,
        `t46`.`season_type`,
        `t46`.`team_abbr`,
        `t46`.`opponent_team_abbr`,
        `t46`.`home_game`,
        `t46`.`player_status`,
        `t46`.`is_active`,
        `t46`.`is_dressed`,
        `t46`.`dnp_reason`,
        `t46`.`starter_flag`,
        `t46`.`win_flag`,
        `t46`.`points`,
        `t46`.`assists`,
        `t46`.`steals`,
        `t46`.`blocks`,
        `t46`.`turnovers`,
        `t46`.`personal_fouls`,
        `t46`.`offensive_rebounds`,
        `t46`.`defensive_rebounds`,
        `t46`.`rebounds`,
        `t46`.`fg_attempts`,
        `t46`.`fg_makes`,
        `t46`.`three_pt_attempts`,
        `t46`.`three_pt_makes`,
        `t46`.`ft_attempts`,
        `t46`.`ft_makes`,
        `t46`.`plus_minus`,
        `t46`.`seconds_played`,
        `t46`.`minutes_played`,
        `t46`.`paint_attempts`,
        `t46`.`paint_makes`,
        `t46`.`mid_range_attempts`,
        `t46`.`mid_range_makes`,
        `t46`.`three_pt_attempts_pbp`,
        `t46`.`three_pt_makes_pbp`,
        `t46`.`unknown_zone_attempts`,
        `t46`.`unknown_zone_makes`,
        `t46`.`paint_blocks`,
        `t46`.`mid_range_blocks`,
        `t46`.`three_pt_blocks`,
        `t46`.`unknown_zone_blocks`,
        `t46`.`and1_count`,
        `t46`.`assisted_fg_makes`,
        `t46`.`unassisted_fg_makes`,
        `t46`.`fg_attempts_blocked`,
        `t46`.`plays_x100`,
        `t46`.`team_plays_on_court_x100`,
        `t46`.`team_possessions_x100`,
        `t46`.`usage_rate`,
        `t46`.`ts_pct`,
        `t46`.`efg_pct`,
        `t46`.`zones_source`,
        `t46`.`box_source`,
        `t46`.`_row`,
        `t46`.`_inputs`
      FROM (
        SELECT
          `t45`.`_key`,
          DATE_DIFF(`t45`.`_day`, `t43`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t45`.`_played` - `t43`.`_nth`
          ) + 1 AS `_rank`,
          `t43`.`_entity`,
          `t43`.`_season`,
          `t43`.`_spine_date`,
          `t43`.`_spine_game`,
          `t43`.`_missing`,
          `t43`.`player_lookup`,
          `t43`.`player_id`,
          `t43`.`universal_player_id`,
          `t43`.`player_full_name`,
          `t43`.`game_id`,
          `t43`.`game_code`,
          `t43`.`game_date`,
          `t43`.`season_year`,
          `t43`.`season_type`,
          `t43`.`team_abbr`,
          `t43`.`opponent_team_abbr`,
          `t43`.`home_game`,
          `t43`.`player_status`,
          `t43`.`is_active`,
          `t43`.`is_dressed`,
          `t43`.`dnp_reason`,
          `t43`.`starter_flag`,
          `t43`.`win_flag`,
          `t43`.`points`,
          `t43`.`assists`,
          `t43`.`steals`,
          `t43`.`blocks`,
          `t43`.`turnovers`,
          `t43`.`personal_fouls`,
          `t43`.`offensive_rebounds`,
          `t43`.`defensive_rebounds`,
          `t43`.`rebounds`,
          `t43`.`fg_attempts`,
          `t43`.`fg_makes`,
          `t43`.`three_pt_attempts`,
          `t43`.`three_pt_makes`,
          `t43`.`ft_attempts`,
          `t43`.`ft_makes`,
          `t43`.`plus_minus`,
          `t43`.`seconds_played`,
          `t43`.`minutes_played`,
          `t43`.`paint_attempts`,
          `t43`.`paint_makes`,
          `t43`.`mid_range_attempts`,
          `t43`.`mid_range_makes`,
          `t43`.`three_pt_attempts_pbp`,
          `t43`.`three_pt_makes_pbp`,
          `t43`.`unknown_zone_attempts`,
          `t43`.`unknown_zone_makes`,
          `t43`.`paint_blocks`,
          `t43`.`mid_range_blocks`,
          `t43`.`three_pt_blocks`,
          `t43`.`unknown_zone_blocks`,
          `t43`.`and1_count`,
          `t43`.`assisted_fg_makes`,
          `t43`.`unassisted_fg_makes`,
          `t43`.`fg_attempts_blocked`,
          `t43`.`plays_x100`,
          `t43`.`team_plays_on_court_x100`,
          `t43`.`team_possessions_x100`,
          `t43`.`usage_rate`,
          `t43`.`ts_pct`,
          `t43`.`efg_pct`,
          `t43`.`zones_source`,
          `t43`.`box_source`,
          `t43`.`_row`,
          `t43`.`_inputs`,
          `t43`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t28`.`_entity`,
              `t28`.`_season`,
              `t28`.`_day`,
              `t28`.`_is_game`,
              `t28`.`_key`,
              SUM(CAST(`t28`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_day` ASC, `t28`.`_is_game` ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`player_lookup` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t19`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t17`.`entity` AS `_entity`,
                  `t17`.`season_year` AS `_season`,
                  `t17`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t17`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t10`
                    WHERE
                      `t10`.`season_year` = `t17`.`season_year`
                      AND `t10`.`player_lookup` = `t17`.`entity`
                  )
              ) AS `t26`
            ) AS `t28`
          ) AS `t35`
          WHERE
            NOT (
              `t35`.`_is_game`
            )
        ) AS `t45`
        INNER JOIN (
          SELECT
            `t27`.`_entity`,
            `t27`.`_season`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_missing`,
            `t27`.`player_lookup`,
            `t27`.`player_id`,
            `t27`.`universal_player_id`,
            `t27`.`player_full_name`,
            `t27`.`game_id`,
            `t27`.`game_code`,
            `t27`.`game_date`,
            `t27`.`season_year`,
            `t27`.`season_type`,
            `t27`.`team_abbr`,
            `t27`.`opponent_team_abbr`,
            `t27`.`home_game`,
            `t27`.`player_status`,
            `t27`.`is_active`,
            `t27`.`is_dressed`,
            `t27`.`dnp_reason`,
            `t27`.`starter_flag`,
            `t27`.`win_flag`,
            `t27`.`points`,
            `t27`.`assists`,
            `t27`.`steals`,
            `t27`.`blocks`,
            `t27`.`turnovers`,
            `t27`.`personal_fouls`,
            `t27`.`offensive_rebounds`,
            `t27`.`defensive_rebounds`,
            `t27`.`rebounds`,
            `t27`.`fg_attempts`,
            `t27`.`fg_makes`,
            `t27`.`three_pt_attempts`,
            `t27`.`three_pt_makes`,
            `t27`.`ft_attempts`,
            `t27`.`ft_makes`,
            `t27`.`plus_minus`,
            `t27`.`seconds_played`,
            `t27`.`minutes_played`,
            `t27`.`paint_attempts`,
            `t27`.`paint_makes`,
            `t27`.`mid_range_attempts`,
            `t27`.`mid_range_makes`,
            `t27`.`three_pt_attempts_pbp`,
            `t27`.`three_pt_makes_pbp`,
            `t27`.`unknown_zone_attempts`,
            `t27`.`unknown_zone_makes`,
            `t27`.`paint_blocks`,
            `t27`.`mid_range_blocks`,
            `t27`.`three_pt_blocks`,
            `t27`.`unknown_zone_blocks`,
            `t27`.`and1_count`,
            `t27`.`assisted_fg_makes`,
            `t27`.`unassisted_fg_makes`,
            `t27`.`fg_attempts_blocked`,
            `t27`.`plays_x100`,
            `t27`.`team_plays_on_court_x100`,
            `t27`.`team_possessions_x100`,
            `t27`.`usage_rate`,
            `t27`.`ts_pct`,
            `t27`.`efg_pct`,
            `t27`.`zones_source`,
            `t27`.`box_source`,
            `t27`.`_row`,
            `t27`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_spine_date` ASC, `t27`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`entity` AS `_entity`,
              `t17`.`season_year` AS `_season`,
              `t17`.`game_date` AS `_spine_date`,
              `t17`.`game_id` AS `_spine_game`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`player_lookup`,
              `t18`.`player_id`,
              `t18`.`universal_player_id`,
              `t18`.`player_full_name`,
              `t18`.`game_id`,
              `t18`.`game_code`,
              `t18`.`game_date`,
              `t18`.`season_year`,
              `t18`.`season_type`,
              `t18`.`team_abbr`,
              `t18`.`opponent_team_abbr`,
              `t18`.`home_game`,
              `t18`.`player_status`,
              `t18`.`is_active`,
              `t18`.`is_dressed`,
              `t18`.`dnp_reason`,
              `t18`.`starter_flag`,
              `t18`.`win_flag`,
              `t18`.`points`,
              `t18`.`assists`,
              `t18`.`steals`,
              `t18`.`blocks`,
              `t18`.`turnovers`,
              `t18`.`personal_fouls`,
              `t18`.`offensive_rebounds`,
              `t18`.`defensive_rebounds`,
              `t18`.`rebounds`,
              `t18`.`fg_attempts`,
              `t18`.`fg_makes`,
              `t18`.`three_pt_attempts`,
              `t18`.`three_pt_makes`,
              `t18`.`ft_attempts`,
              `t18`.`ft_makes`,
              `t18`.`plus_minus`,
              `t18`.`seconds_played`,
              `t18`.`minutes_played`,
              `t18`.`paint_attempts`,
              `t18`.`paint_makes`,
              `t18`.`mid_range_attempts`,
              `t18`.`mid_range_makes`,
              `t18`.`three_pt_attempts_pbp`,
              `t18`.`three_pt_makes_pbp`,
              `t18`.`unknown_zone_attempts`,
              `t18`.`unknown_zone_makes`,
              `t18`.`paint_blocks`,
              `t18`.`mid_range_blocks`,
              `t18`.`three_pt_blocks`,
              `t18`.`unknown_zone_blocks`,
              `t18`.`and1_count`,
              `t18`.`assisted_fg_makes`,
              `t18`.`unassisted_fg_makes`,
              `t18`.`fg_attempts_blocked`,
              `t18`.`plays_x100`,
              `t18`.`team_plays_on_court_x100`,
              `t18`.`team_possessions_x100`,
              `t18`.`usage_rate`,
              `t18`.`ts_pct`,
              `t18`.`efg_pct`,
              `t18`.`zones_source`,
              `t18`.`box_source`,
              `t18`.`_row`,
              `t18`.`_inputs`
            FROM `nba_reference`.`player_spine` AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t17`.`game_id` = `t18`.`game_id` AND `t17`.`entity` = `t18`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t10`
                WHERE
                  `t10`.`season_year` = `t17`.`season_year`
                  AND `t10`.`player_lookup` = `t17`.`entity`
              )
          ) AS `t27`
        ) AS `t43`
          ON `t45`.`_entity` = `t43`.`_entity`
          AND `t45`.`_season` = `t43`.`_season`
          AND `t43`.`_nth` <= `t45`.`_played`
      ) AS `t46`
    ) AS `t48`
    GROUP BY
      1
  ) AS `t51`
    ON `t9`.`_key` = `t51`.`_key`
) AS `t54`
