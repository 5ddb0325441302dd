WITH `t33` AS (
  SELECT
    `t26`.`_key`,
    `t26`.`_entity`,
    `t26`.`_spine_date`,
    `t26`.`_spine_game`,
    `t26`.`_days_before`,
    (
      ROW_NUMBER() OVER (
        PARTITION BY `t26`.`_key`, `t26`.`_entity`
        ORDER BY `t26`.`_spine_date` DESC, `t26`.`_spine_game` DESC
      ) - 1
    ) + 1 AS `_rank`
  FROM (
    SELECT
      `t9`.`_key`,
      `t17`.`entity` AS `_entity`,
      `t17`.`game_date` AS `_spine_date`,
      `t17`.`game_id` AS `_spine_game`,
      DATEDIFF(DAY, `t17`.`game_date`, `t9`.`_date`) AS `_days_before`
    FROM `keys` AS `t9`
    INNER JOIN `nba_reference`.`player_spine` AS `t17`
      ON `t9`.`season_year` = `t17`.`season_year`
      AND `t17`.`game_date` < `t9`.`_date`
      AND `t9`.`player_lookup` = `t17`.`entity`
  ) AS `t26`
)
SELECT
  `t52`.`_date`,
  `t52`.`game_id`,
  `t52`.`game_date`,
  `t52`.`season_year`,
  `t52`.`season_type`,
  `t52`.`team_abbr`,
  `t52`.`opponent_team_abbr`,
  `t52`.`home_game`,
  `t52`.`player_lookup`,
  `t52`.`player_id`,
  `t52`.`entity_type`,
  `t52`.`population_basis`,
  `t52`.`entity_id`,
  `t52`.`cache_outcome`,
  `t52`.`factors_outcome`,
  `t52`.`zones_outcome`,
  `t52`.`opponent_zones_outcome`,
  `t52`.`_key`,
  `t52`.`n_cache`,
  `t52`.`m_cache`,
  `t52`.`s_cache`,
  `t52`.`n_factors`,
  `t52`.`m_factors`,
  `t52`.`s_factors`,
  `t52`.`n_zones`,
  `t52`.`m_zones`,
  `t52`.`s_zones`,
  `t52`.`n_opponent_zones`,
  `t52`.`m_opponent_zones`,
  `t52`.`s_opponent_zones`,
  `t52`.`n_context`,
  `t52`.`m_context`,
  `t52`.`s_context`,
  `t52`.`n_team_context`,
  `t52`.`m_team_context`,
  `t52`.`s_team_context`,
  `t52`.`n_latest`,
  `t52`.`m_latest`,
  `t52`.`s_latest`,
  `t52`.`n_games`,
  `t52`.`m_games`,
  `t52`.`s_games`,
  CASE
    WHEN `t52`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      (
        `t52`.`n_cache` + `t52`.`m_cache`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`cache_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 1
    WHEN (
      `t52`.`n_cache` + `t52`.`m_cache`
    ) < 1
    THEN 2
    WHEN (
      (
        `t52`.`n_factors` + `t52`.`m_factors`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`factors_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 3
    WHEN (
      `t52`.`n_factors` + `t52`.`m_factors`
    ) < 1
    THEN 4
    WHEN (
      (
        `t52`.`n_opponent_zones` + `t52`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`opponent_zones_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN (
      `t52`.`n_opponent_zones` + `t52`.`m_opponent_zones`
    ) < 1
    THEN 6
    WHEN (
      (
        `t52`.`n_zones` + `t52`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 7
    WHEN (
      `t52`.`n_context` + `t52`.`m_context`
    ) < 1
    THEN 8
    WHEN (
      `t52`.`n_team_context` + `t52`.`m_team_context`
    ) < 1
    THEN 9
    WHEN `t52`.`m_latest` > 0
    THEN 10
    WHEN `t52`.`m_games` > 0
    THEN 11
    ELSE CAST(NULL AS BIGINT)
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
    COALESCE(`t34`.`n_cache`, 0) AS `n_cache`,
    COALESCE(`t34`.`m_cache`, 0) AS `m_cache`,
    COALESCE(`t34`.`s_cache`, 0) AS `s_cache`,
    COALESCE(`t35`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t35`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t35`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t36`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t36`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t36`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t37`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t37`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t37`.`s_opponent_zones`, 0) AS `s_opponent_zones`,
    COALESCE(`t38`.`n_context`, 0) AS `n_context`,
    COALESCE(`t38`.`m_context`, 0) AS `m_context`,
    COALESCE(`t38`.`s_context`, 0) AS `s_context`,
    COALESCE(`t39`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t39`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t39`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t51`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t51`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t51`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t49`.`n_games`, 0) AS `n_games`,
    COALESCE(`t49`.`m_games`, 0) AS `m_games`,
    COALESCE(`t49`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t9`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_cache`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_cache`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_cache`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`cache_date`,
        `t10`.`game_id`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`season_year`,
        `t10`.`points_avg_last_5`,
        `t10`.`points_avg_last_10`,
        `t10`.`points_avg_season`,
        `t10`.`games_in_sample_5`,
        `t10`.`games_in_sample_10`,
        `t10`.`games_played_season`,
        `t10`.`points_std_last_10`,
        `t10`.`minutes_avg_last_10`,
        `t10`.`minutes_avg_season`,
        `t10`.`usage_rate_last_10`,
        `t10`.`player_usage_rate_season`,
        `t10`.`ts_pct_last_10`,
        `t10`.`ft_points_share_last_10`,
        `t10`.`assisted_rate_last_10`,
        `t10`.`team_pace_last_10`,
        `t10`.`team_off_rating_last_10`,
        `t10`.`team_games_in_sample_10`,
        `t10`.`games_in_last_7_days`,
        `t10`.`games_in_last_14_days`,
        `t10`.`minutes_in_last_7_days`,
        `t10`.`minutes_in_last_14_days`,
        `t10`.`back_to_backs_last_14_days`,
        `t10`.`avg_minutes_per_game_last_7`,
        `t10`.`fourth_quarter_minutes_last_7`,
        `t10`.`player_age`,
        `t10`.`primary_scoring_zone`,
        `t10`.`paint_rate_last_10`,
        `t10`.`mid_range_rate_last_10`,
        `t10`.`three_pt_rate_last_10`,
        `t10`.`shot_zone_data_available`,
        `t10`.`total_composite_adjustment`,
        `t10`.`fatigue_score`,
        `t10`.`data_quality_tier`,
        `t10`.`cache_version`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_daily_cache` AS `t10`
        ON `t9`.`player_lookup` = `t10`.`player_lookup`
        AND `t9`.`_date` = `t10`.`cache_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t34`
    ON `t9`.`_key` = `t34`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_factors`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_factors`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`game_date`,
        `t11`.`analysis_date`,
        `t11`.`game_id`,
        `t11`.`team_abbr`,
        `t11`.`opponent_team_abbr`,
        `t11`.`fatigue_score`,
        `t11`.`shot_zone_mismatch_score`,
        `t11`.`pace_score`,
        `t11`.`usage_spike_score`,
        `t11`.`travel_impact_score`,
        `t11`.`opponent_strength_score`,
        `t11`.`referee_favorability_score`,
        `t11`.`look_ahead_pressure_score`,
        `t11`.`fatigue_adjustment`,
        `t11`.`total_composite_adjustment`,
        `t11`.`factors_in_total`,
        `t11`.`missing_factors`,
        `t11`.`has_warnings`,
        `t11`.`warning_details`,
        `t11`.`fatigue_context_json`,
        `t11`.`shot_zone_context_json`,
        `t11`.`pace_context_json`,
        `t11`.`usage_context_json`,
        `t11`.`travel_context_json`,
        `t11`.`calculation_version`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t11`
        ON `t9`.`game_date` = `t11`.`game_date`
        AND `t9`.`player_lookup` = `t11`.`player_lookup`
        AND `t9`.`_date` = `t11`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t35`
    ON `t9`.`_key` = `t35`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_zones`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t12`.`player_lookup`,
        `t12`.`player_id`,
        `t12`.`analysis_date`,
        `t12`.`team_abbr`,
        `t12`.`season_year`,
        `t12`.`games_in_sample_10`,
        `t12`.`games_in_sample_20`,
        `t12`.`total_shots_last_10`,
        `t12`.`unknown_zone_shots_last_10`,
        `t12`.`paint_rate_last_10`,
        `t12`.`mid_range_rate_last_10`,
        `t12`.`three_pt_rate_last_10`,
        `t12`.`paint_pct_last_10`,
        `t12`.`mid_range_pct_last_10`,
        `t12`.`three_pt_pct_last_10`,
        `t12`.`paint_attempts_per_game`,
        `t12`.`mid_range_attempts_per_game`,
        `t12`.`three_pt_attempts_per_game`,
        `t12`.`paint_rate_last_20`,
        `t12`.`mid_range_rate_last_20`,
        `t12`.`three_pt_rate_last_20`,
        `t12`.`paint_pct_last_20`,
        `t12`.`mid_range_pct_last_20`,
        `t12`.`three_pt_pct_last_20`,
        `t12`.`assisted_rate_last_10`,
        `t12`.`unassisted_rate_last_10`,
        `t12`.`fg_makes_last_10`,
        `t12`.`sample_quality_10`,
        `t12`.`sample_quality_20`,
        `t12`.`primary_scoring_zone`,
        `t12`.`player_position`,
        `t12`.`data_quality_tier`,
        `t12`.`_row`,
        `t12`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t12`
        ON `t9`.`player_lookup` = `t12`.`player_lookup`
        AND `t9`.`_date` = `t12`.`analysis_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t36`
    ON `t9`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t13`.`team_abbr`,
        `t13`.`analysis_date`,
        `t13`.`season_year`,
        `t13`.`games_in_sample`,
        `t13`.`first_game_date_in_sample`,
        `t13`.`last_game_date_in_sample`,
        `t13`.`paint_pct_allowed_last_15`,
        `t13`.`mid_range_pct_allowed_last_15`,
        `t13`.`three_pt_pct_allowed_last_15`,
        `t13`.`paint_attempts_allowed_per_game`,
        `t13`.`mid_range_attempts_allowed_per_game`,
        `t13`.`three_pt_attempts_allowed_per_game`,
        `t13`.`paint_points_allowed_per_game`,
        `t13`.`paint_blocks_per_game`,
        `t13`.`mid_range_blocks_per_game`,
        `t13`.`three_pt_blocks_per_game`,
        `t13`.`paint_defense_vs_league_avg`,
        `t13`.`mid_range_defense_vs_league_avg`,
        `t13`.`three_pt_defense_vs_league_avg`,
        `t13`.`league_paint_pct`,
        `t13`.`league_mid_range_pct`,
        `t13`.`league_three_pt_pct`,
        `t13`.`league_team_games_in_sample`,
        `t13`.`league_window`,
        `t13`.`defensive_rating_last_15`,
        `t13`.`league_defensive_rating`,
        `t13`.`opponent_points_per_game`,
        `t13`.`opponent_pace`,
        `t13`.`strongest_zone`,
        `t13`.`weakest_zone`,
        `t13`.`data_quality_tier`,
        `t13`.`calculation_notes`,
        `t13`.`_row`,
        `t13`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t13`
        ON `t9`.`opponent_team_abbr` = `t13`.`team_abbr`
        AND `t9`.`_date` = `t13`.`analysis_date`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t37`
    ON `t9`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `m_context`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t14`.`player_lookup`,
        `t14`.`player_id`,
        `t14`.`game_id`,
        `t14`.`game_date`,
        `t14`.`team_abbr`,
        `t14`.`opponent_team_abbr`,
        `t14`.`season_year`,
        `t14`.`population_basis`,
        `t14`.`home_game`,
        `t14`.`season_phase`,
        `t14`.`games_played_season`,
        `t14`.`days_rest`,
        `t14`.`back_to_back`,
        `t14`.`days_rest_before_last_game`,
        `t14`.`days_since_2_plus_days_rest`,
        `t14`.`games_in_last_7_days`,
        `t14`.`games_in_last_14_days`,
        `t14`.`seconds_in_last_7_days`,
        `t14`.`seconds_in_last_14_days`,
        `t14`.`minutes_in_last_7_days`,
        `t14`.`minutes_in_last_14_days`,
        `t14`.`avg_minutes_per_game_last_7`,
        `t14`.`back_to_backs_last_14_days`,
        `t14`.`points_avg_last_5`,
        `t14`.`points_avg_last_10`,
        `t14`.`l5_games_used`,
        `t14`.`l10_games_used`,
        `t14`.`avg_usage_rate_last_7_games`,
        `t14`.`avg_usage_rate_last_10_games`,
        `t14`.`fourth_quarter_minutes_last_7`,
        `t14`.`clutch_minutes_last_7_games`,
        `t14`.`fourth_quarter_production_last_7`,
        `t14`.`shooting_pct_decline_last_5`,
        `t14`.`projected_usage_rate`,
        `t14`.`star_teammates_out`,
        `t14`.`questionable_teammates`,
        `t14`.`probable_teammates`,
        `t14`.`team_pace_last_10`,
        `t14`.`opponent_pace_last_10`,
        `t14`.`league_pace`,
        `t14`.`pace_differential`,
        `t14`.`opponent_def_rating_last_10`,
        `t14`.`opponent_ft_rate_allowed`,
        `t14`.`travel_miles`,
        `t14`.`time_zone_change`,
        `t14`.`consecutive_road_games`,
        `t14`.`miles_traveled_last_14_days`,
        `t14`.`time_zones_crossed_last_14_days`,
        `t14`.`altitude_gain_m`,
        `t14`.`opponent_days_rest`,
        `t14`.`opponent_next_game_days_rest`,
        `t14`.`opponent_games_in_next_7_days`,
        `t14`.`next_game_days_rest`,
        `t14`.`games_in_next_7_days`,
        `t14`.`next_opponent_win_pct`,
        `t14`.`next_game_is_primetime`,
        `t14`.`player_status`,
        `t14`.`injury_report`,
        `t14`.`player_age`,
        `t14`.`game_start_time_local`,
        `t14`.`_row`,
        `t14`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t14`
        ON `t9`.`game_date` = `t14`.`game_date`
        AND `t9`.`player_lookup` = `t14`.`player_lookup`
        AND `t9`.`_date` = `t14`.`game_date`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t38`
    ON `t9`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t15`.`game_date`,
        `t15`.`team_abbr`,
        `t15`.`game_id`,
        `t15`.`opponent_team_abbr`,
        `t15`.`home_game`,
        `t15`.`is_neutral`,
        `t15`.`season_year`,
        `t15`.`season_type`,
        `t15`.`is_season_opener`,
        `t15`.`game_number_in_season`,
        `t15`.`team_days_rest`,
        `t15`.`team_back_to_back`,
        `t15`.`is_back_to_back`,
        `t15`.`games_in_last_7_days`,
        `t15`.`games_in_last_14_days`,
        `t15`.`opponent_days_rest`,
        `t15`.`opponent_back_to_back`,
        `t15`.`opponent_games_in_last_7_days`,
        `t15`.`team_win_streak_entering`,
        `t15`.`team_loss_streak_entering`,
        `t15`.`last_game_margin`,
        `t15`.`last_game_result`,
        `t15`.`team_pace_last_10`,
        `t15`.`team_off_rating_last_10`,
        `t15`.`team_def_rating_last_10`,
        `t15`.`team_games_played_season`,
        `t15`.`team_win_pct_season`,
        `t15`.`travel_miles`,
        `t15`.`time_zone_change`,
        `t15`.`travel_miles_last_14_days`,
        `t15`.`time_zones_crossed_last_14_days`,
        `t15`.`consecutive_road_games`,
        `t15`.`altitude_gain_m`,
        `t15`.`starters_out_count`,
        `t15`.`questionable_players_count`,
        `t15`.`next_game_days_rest`,
        `t15`.`games_in_next_7_days`,
        `t15`.`next_game_is_primetime`,
        `t15`.`next_opponent_win_pct`,
        `t15`.`_row`,
        `t15`.`_inputs`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t15`
        ON `t9`.`team_abbr` = `t15`.`team_abbr` AND `t9`.`_date` = `t15`.`game_date`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t39`
    ON `t9`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t47`.`_key`,
      SUM(CAST(NOT (
        `t47`.`_missing`
      ) AS BIGINT)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t47`.`_missing`
      ) AS BIGINT)) AS `m_latest`,
      SUM(CAST(COALESCE(`t47`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_latest`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t43`.`_key`,
          `t43`.`_rank`,
          `t43`.`_spine_date`,
          `t43`.`_spine_game`,
          `t43`.`_days_before`,
          `t19`.`_present_game` IS NULL AS `_missing`,
          `t16`.`player_lookup`,
          `t16`.`player_id`,
          `t16`.`universal_player_id`,
          `t16`.`player_full_name`,
          `t16`.`game_id`,
          `t16`.`game_code`,
          `t16`.`game_date`,
          `t16`.`season_year`,
          `t16`.`season_type`,
          `t16`.`team_abbr`,
          `t16`.`opponent_team_abbr`,
          `t16`.`home_game`,
          `t16`.`player_status`,
          `t16`.`is_active`,
          `t16`.`is_dressed`,
          `t16`.`dnp_reason`,
          `t16`.`starter_flag`,
          `t16`.`win_flag`,
          `t16`.`points`,
          `t16`.`assists`,
          `t16`.`steals`,
          `t16`.`blocks`,
          `t16`.`turnovers`,
          `t16`.`personal_fouls`,
          `t16`.`offensive_rebounds`,
          `t16`.`defensive_rebounds`,
          `t16`.`rebounds`,
          `t16`.`fg_attempts`,
          `t16`.`fg_makes`,
          `t16`.`three_pt_attempts`,
          `t16`.`three_pt_makes`,
          `t16`.`ft_attempts`,
          `t16`.`ft_makes`,
          `t16`.`plus_minus`,
          `t16`.`seconds_played`,
          `t16`.`minutes_played`,
          `t16`.`paint_attempts`,
          `t16`.`paint_makes`,
          `t16`.`mid_range_attempts`,
          `t16`.`mid_range_makes`,
          `t16`.`three_pt_attempts_pbp`,
          `t16`.`three_pt_makes_pbp`,
          `t16`.`unknown_zone_attempts`,
          `t16`.`unknown_zone_makes`,
          `t16`.`paint_blocks`,
          `t16`.`mid_range_blocks`,
          `t16`.`three_pt_blocks`,
          `t16`.`unknown_zone_blocks`,
          `t16`.`and1_count`,
          `t16`.`assisted_fg_makes`,
          `t16`.`unassisted_fg_makes`,
          `t16`.`fg_attempts_blocked`,
          `t16`.`plays_x100`,
          `t16`.`team_plays_on_court_x100`,
          `t16`.`team_possessions_x100`,
          `t16`.`usage_rate`,
          `t16`.`ts_pct`,
          `t16`.`efg_pct`,
          `t16`.`zones_source`,
          `t16`.`box_source`,
          `t16`.`_row`,
          `t16`.`_inputs`
        FROM (
          SELECT
            *
          FROM `t33` AS `t40`
          WHERE
            `t40`.`_rank` <= 10
        ) AS `t43`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t7`.`game_id` AS `_present_game`,
            `t7`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t7`
        ) AS `t19`
          ON `t43`.`_spine_game` = `t19`.`_present_game`
          AND `t43`.`_entity` = `t19`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t16`
          ON `t43`.`_spine_game` = `t16`.`game_id` AND `t43`.`_entity` = `t16`.`player_lookup`
      ) AS `t45`
      WHERE
        `t45`.`_missing` OR (
          `t45`.`game_id` IS NOT NULL
        )
    ) AS `t47`
    GROUP BY
      1
  ) AS `t51`
    ON `t9`.`_key` = `t51`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t46`.`_key`,
      SUM(CAST(NOT (
        `t46`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t46`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t46`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_rank`,
          `t41`.`_spine_date`,
          `t41`.`_spine_game`,
          `t41`.`_days_before`,
          `t19`.`_present_game` IS NULL AS `_missing`,
          `t16`.`player_lookup`,
          `t16`.`player_id`,
          `t16`.`universal_player_id`,
          `t16`.`player_full_name`,
          `t16`.`game_id`,
          `t16`.`game_code`,
          `t16`.`game_date`,
          `t16`.`season_year`,
          `t16`.`season_type`,
          `t16`.`team_abbr`,
          `t16`.`opponent_team_abbr`,
          `t16`.`home_game`,
          `t16`.`player_status`,
          `t16`.`is_active`,
          `t16`.`is_dressed`,
          `t16`.`dnp_reason`,
          `t16`.`starter_flag`,
          `t16`.`win_flag`,
          `t16`.`points`,
          `t16`.`assists`,
          `t16`.`steals`,
          `t16`.`blocks`,
          `t16`.`turnovers`,
          `t16`.`personal_fouls`,
          `t16`.`offensive_rebounds`,
          `t16`.`defensive_rebounds`,
          `t16`.`rebounds`,
          `t16`.`fg_attempts`,
          `t16`.`fg_makes`,
          `t16`.`three_pt_attempts`,
          `t16`.`three_pt_makes`,
          `t16`.`ft_attempts`,
          `t16`.`ft_makes`,
          `t16`.`plus_minus`,
          `t16`.`seconds_played`,
          `t16`.`minutes_played`,
          `t16`.`paint_attempts`,
          `t16`.`paint_makes`,
          `t16`.`mid_range_attempts`,
          `t16`.`mid_range_makes`,
          `t16`.`three_pt_attempts_pbp`,
          `t16`.`three_pt_makes_pbp`,
          `t16`.`unknown_zone_attempts`,
          `t16`.`unknown_zone_makes`,
          `t16`.`paint_blocks`,
          `t16`.`mid_range_blocks`,
          `t16`.`three_pt_blocks`,
          `t16`.`unknown_zone_blocks`,
          `t16`.`and1_count`,
          `t16`.`assisted_fg_makes`,
          `t16`.`unassisted_fg_makes`,
          `t16`.`fg_attempts_blocked`,
          `t16`.`plays_x100`,
          `t16`.`team_plays_on_court_x100`,
          `t16`.`team_possessions_x100`,
          `t16`.`usage_rate`,
          `t16`.`ts_pct`,
          `t16`.`efg_pct`,
          `t16`.`zones_source`,
          `t16`.`box_source`,
          `t16`.`_row`,
          `t16`.`_inputs`
        FROM `t33` AS `t41`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t7`.`game_id` AS `_present_game`,
            `t7`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t7`
        ) AS `t19`
          ON `t41`.`_spine_game` = `t19`.`_present_game`
          AND `t41`.`_entity` = `t19`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t16`
          ON `t41`.`_spine_game` = `t16`.`game_id` AND `t41`.`_entity` = `t16`.`player_lookup`
      ) AS `t44`
      WHERE
        `t44`.`_missing` OR (
          `t44`.`game_id` IS NOT NULL
        )
    ) AS `t46`
    GROUP BY
      1
  ) AS `t49`
    ON `t9`.`_key` = `t49`.`_key`
) AS `t52`
