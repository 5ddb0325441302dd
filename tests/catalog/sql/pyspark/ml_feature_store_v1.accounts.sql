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
    COALESCE(`t52`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t52`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t52`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t53`.`n_games`, 0) AS `n_games`,
    COALESCE(`t53`.`m_games`, 0) AS `m_games`,
    COALESCE(`t53`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t9`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_cache`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_cache`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_cache`
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
    ) AS `t22`
    GROUP BY
      1
  ) AS `t37`
    ON `t9`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `m_factors`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_factors`
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
    ) AS `t23`
    GROUP BY
      1
  ) AS `t38`
    ON `t9`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `m_zones`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_zones`
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
    ) AS `t24`
    GROUP BY
      1
  ) AS `t39`
    ON `t9`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_zones`
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
    ) AS `t25`
    GROUP BY
      1
  ) AS `t40`
    ON `t9`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `m_context`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_context`
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
    ) AS `t26`
    GROUP BY
      1
  ) AS `t41`
    ON `t9`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t27`.`_key`,
      SUM(CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t27`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_context`
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
    ) AS `t27`
    GROUP BY
      1
  ) AS `t42`
    ON `t9`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t48`.`_key`,
      SUM(CAST(NOT (
        `t48`.`_missing`
      ) AS BIGINT)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t48`.`_missing`
      ) AS BIGINT)) AS `m_latest`,
      SUM(CAST(COALESCE(`t48`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_latest`
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
          `t43`.`_key`,
          DATEDIFF(DAY, `t45`.`_spine_date`, `t43`.`_day`) AS `_days_before`,
          (
            `t43`.`_played` - `t45`.`_nth`
          ) + 1 AS `_rank`,
          `t45`.`_entity`,
          `t45`.`_season`,
          `t45`.`_spine_date`,
          `t45`.`_spine_game`,
          `t45`.`_missing`,
          `t45`.`player_lookup`,
          `t45`.`player_id`,
          `t45`.`universal_player_id`,
          `t45`.`player_full_name`,
          `t45`.`game_id`,
          `t45`.`game_code`,
          `t45`.`game_date`,
          `t45`.`season_year`,
          `t45`.`season_type`,
          `t45`.`team_abbr`,
          `t45`.`opponent_team_abbr`,
          `t45`.`home_game`,
          `t45`.`player_status`,
          `t45`.`is_active`,
          `t45`.`is_dressed`,
          `t45`.`dnp_reason`,
          `t45`.`starter_flag`,
          `t45`.`win_flag`,
          `t45`.`points`,
          `t45`.`assists`,
          `t45`.`steals`,
          `t45`.`blocks`,
          `t45`.`turnovers`,
          `t45`.`personal_fouls`,
          `t45`.`offensive_rebounds`,
          `t45`.`defensive_rebounds`,
          `t45`.`rebounds`,
          `t45`.`fg_attempts`,
          `t45`.`fg_makes`,
          `t45`.`three_pt_attempts`,
          `t45`.`three_pt_makes`,
          `t45`.`ft_attempts`,
          `t45`.`ft_makes`,
          `t45`.`plus_minus`,
          `t45`.`seconds_played`,
          `t45`.`minutes_played`,
          `t45`.`paint_attempts`,
          `t45`.`paint_makes`,
          `t45`.`mid_range_attempts`,
          `t45`.`mid_range_makes`,
          `t45`.`three_pt_attempts_pbp`,
          `t45`.`three_pt_makes_pbp`,
          `t45`.`unknown_zone_attempts`,
          `t45`.`unknown_zone_makes`,
          `t45`.`paint_blocks`,
          `t45`.`mid_range_blocks`,
          `t45`.`three_pt_blocks`,
          `t45`.`unknown_zone_blocks`,
          `t45`.`and1_count`,
          `t45`.`assisted_fg_makes`,
          `t45`.`unassisted_fg_makes`,
          `t45`.`fg_attempts_blocked`,
          `t45`.`plays_x100`,
          `t45`.`team_plays_on_court_x100`,
          `t45`.`team_possessions_x100`,
          `t45`.`usage_rate`,
          `t45`.`ts_pct`,
          `t45`.`efg_pct`,
          `t45`.`zones_source`,
          `t45`.`box_source`,
          `t45`.`_row`,
          `t45`.`_inputs`,
          `t45`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`_entity`,
              `t20`.`_season`,
              `t20`.`_day`,
              `t20`.`_is_game`,
              `t20`.`_key`,
              SUM(CAST(`t20`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t20`.`_entity`, `t20`.`_season`
                ORDER BY `t20`.`_day` ASC NULLS LAST, `t20`.`_is_game` ASC NULLS LAST
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
              ) AS `t17`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t7`.`entity` AS `_entity`,
                  `t7`.`season_year` AS `_season`,
                  `t7`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t7`
              ) AS `t18`
            ) AS `t20`
          ) AS `t29`
          WHERE
            NOT (
              `t29`.`_is_game`
            )
        ) AS `t43`
        INNER JOIN (
          SELECT
            `t28`.`_entity`,
            `t28`.`_season`,
            `t28`.`_spine_date`,
            `t28`.`_spine_game`,
            `t28`.`_missing`,
            `t28`.`player_lookup`,
            `t28`.`player_id`,
            `t28`.`universal_player_id`,
            `t28`.`player_full_name`,
            `t28`.`game_id`,
            `t28`.`game_code`,
            `t28`.`game_date`,
            `t28`.`season_year`,
            `t28`.`season_type`,
            `t28`.`team_abbr`,
            `t28`.`opponent_team_abbr`,
            `t28`.`home_game`,
            `t28`.`player_status`,
            `t28`.`is_active`,
            `t28`.`is_dressed`,
            `t28`.`dnp_reason`,
            `t28`.`starter_flag`,
            `t28`.`win_flag`,
            `t28`.`points`,
            `t28`.`assists`,
            `t28`.`steals`,
            `t28`.`blocks`,
            `t28`.`turnovers`,
            `t28`.`personal_fouls`,
            `t28`.`offensive_rebounds`,
            `t28`.`defensive_rebounds`,
            `t28`.`rebounds`,
            `t28`.`fg_attempts`,
            `t28`.`fg_makes`,
            `t28`.`three_pt_attempts`,
            `t28`.`three_pt_makes`,
            `t28`.`ft_attempts`,
            `t28`.`ft_makes`,
            `t28`.`plus_minus`,
            `t28`.`seconds_played`,
            `t28`.`minutes_played`,
            `t28`.`paint_attempts`,
            `t28`.`paint_makes`,
            `t28`.`mid_range_attempts`,
            `t28`.`mid_range_makes`,
            `t28`.`three_pt_attempts_pbp`,
            `t28`.`three_pt_makes_pbp`,
            `t28`.`unknown_zone_attempts`,
            `t28`.`unknown_zone_makes`,
            `t28`.`paint_blocks`,
            `t28`.`mid_range_blocks`,
            `t28`.`three_pt_blocks`,
            `t28`.`unknown_zone_blocks`,
            `t28`.`and1_count`,
            `t28`.`assisted_fg_makes`,
            `t28`.`unassisted_fg_makes`,
            `t28`.`fg_attempts_blocked`,
            `t28`.`plays_x100`,
            `t28`.`team_plays_on_court_x100`,
            `t28`.`team_possessions_x100`,
            `t28`.`usage_rate`,
            `t28`.`ts_pct`,
            `t28`.`efg_pct`,
            `t28`.`zones_source`,
            `t28`.`box_source`,
            `t28`.`_row`,
            `t28`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_spine_date` ASC NULLS LAST, `t28`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t16`.`game_id` IS NULL AS `_missing`,
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
                `t7`.`entity` AS `_entity`,
                `t7`.`season_year` AS `_season`,
                `t7`.`game_date` AS `_spine_date`,
                `t7`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t7`
            ) AS `t21`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t16`
              ON `t21`.`_spine_game` = `t16`.`game_id` AND `t21`.`_entity` = `t16`.`player_lookup`
          ) AS `t28`
        ) AS `t45`
          ON `t43`.`_entity` = `t45`.`_entity`
          AND `t43`.`_season` = `t45`.`_season`
          AND `t45`.`_nth` <= `t43`.`_played`
          AND `t45`.`_nth` > (
            `t43`.`_played` - 10
          )
      ) AS `t46`
    ) AS `t48`
    GROUP BY
      1
  ) AS `t52`
    ON `t9`.`_key` = `t52`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t49`.`_key`,
      SUM(CAST(NOT (
        `t49`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t49`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t49`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
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
          `t43`.`_key`,
          DATEDIFF(DAY, `t45`.`_spine_date`, `t43`.`_day`) AS `_days_before`,
          (
            `t43`.`_played` - `t45`.`_nth`
          ) + 1 AS `_rank`,
          `t45`.`_entity`,
          `t45`.`_season`,
          `t45`.`_spine_date`,
          `t45`.`_spine_game`,
          `t45`.`_missing`,
          `t45`.`player_lookup`,
          `t45`.`player_id`,
          `t45`.`universal_player_id`,
          `t45`.`player_full_name`,
          `t45`.`game_id`,
          `t45`.`game_code`,
          `t45`.`game_date`,
          `t45`.`season_year`,
          `t45`.`season_type`,
          `t45`.`team_abbr`,
          `t45`.`opponent_team_abbr`,
          `t45`.`home_game`,
          `t45`.`player_status`,
          `t45`.`is_active`,
          `t45`.`is_dressed`,
          `t45`.`dnp_reason`,
          `t45`.`starter_flag`,
          `t45`.`win_flag`,
          `t45`.`points`,
          `t45`.`assists`,
          `t45`.`steals`,
          `t45`.`blocks`,
          `t45`.`turnovers`,
          `t45`.`personal_fouls`,
          `t45`.`offensive_rebounds`,
          `t45`.`defensive_rebounds`,
          `t45`.`rebounds`,
          `t45`.`fg_attempts`,
          `t45`.`fg_makes`,
          `t45`.`three_pt_attempts`,
          `t45`.`three_pt_makes`,
          `t45`.`ft_attempts`,
          `t45`.`ft_makes`,
          `t45`.`plus_minus`,
          `t45`.`seconds_played`,
          `t45`.`minutes_played`,
          `t45`.`paint_attempts`,
          `t45`.`paint_makes`,
          `t45`.`mid_range_attempts`,
          `t45`.`mid_range_makes`,
          `t45`.`three_pt_attempts_pbp`,
          `t45`.`three_pt_makes_pbp`,
          `t45`.`unknown_zone_attempts`,
          `t45`.`unknown_zone_makes`,
          `t45`.`paint_blocks`,
          `t45`.`mid_range_blocks`,
          `t45`.`three_pt_blocks`,
          `t45`.`unknown_zone_blocks`,
          `t45`.`and1_count`,
          `t45`.`assisted_fg_makes`,
          `t45`.`unassisted_fg_makes`,
          `t45`.`fg_attempts_blocked`,
          `t45`.`plays_x100`,
          `t45`.`team_plays_on_court_x100`,
          `t45`.`team_possessions_x100`,
          `t45`.`usage_rate`,
          `t45`.`ts_pct`,
          `t45`.`efg_pct`,
          `t45`.`zones_source`,
          `t45`.`box_source`,
          `t45`.`_row`,
          `t45`.`_inputs`,
          `t45`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`_entity`,
              `t20`.`_season`,
              `t20`.`_day`,
              `t20`.`_is_game`,
              `t20`.`_key`,
              SUM(CAST(`t20`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t20`.`_entity`, `t20`.`_season`
                ORDER BY `t20`.`_day` ASC NULLS LAST, `t20`.`_is_game` ASC NULLS LAST
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
              ) AS `t17`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t7`.`entity` AS `_entity`,
                  `t7`.`season_year` AS `_season`,
                  `t7`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t7`
              ) AS `t18`
            ) AS `t20`
          ) AS `t29`
          WHERE
            NOT (
              `t29`.`_is_game`
            )
        ) AS `t43`
        INNER JOIN (
          SELECT
            `t28`.`_entity`,
            `t28`.`_season`,
            `t28`.`_spine_date`,
            `t28`.`_spine_game`,
            `t28`.`_missing`,
            `t28`.`player_lookup`,
            `t28`.`player_id`,
            `t28`.`universal_player_id`,
            `t28`.`player_full_name`,
            `t28`.`game_id`,
            `t28`.`game_code`,
            `t28`.`game_date`,
            `t28`.`season_year`,
            `t28`.`season_type`,
            `t28`.`team_abbr`,
            `t28`.`opponent_team_abbr`,
            `t28`.`home_game`,
            `t28`.`player_status`,
            `t28`.`is_active`,
            `t28`.`is_dressed`,
            `t28`.`dnp_reason`,
            `t28`.`starter_flag`,
            `t28`.`win_flag`,
            `t28`.`points`,
            `t28`.`assists`,
            `t28`.`steals`,
            `t28`.`blocks`,
            `t28`.`turnovers`,
            `t28`.`personal_fouls`,
            `t28`.`offensive_rebounds`,
            `t28`.`defensive_rebounds`,
            `t28`.`rebounds`,
            `t28`.`fg_attempts`,
            `t28`.`fg_makes`,
            `t28`.`three_pt_attempts`,
            `t28`.`three_pt_makes`,
            `t28`.`ft_attempts`,
            `t28`.`ft_makes`,
            `t28`.`plus_minus`,
            `t28`.`seconds_played`,
            `t28`.`minutes_played`,
            `t28`.`paint_attempts`,
            `t28`.`paint_makes`,
            `t28`.`mid_range_attempts`,
            `t28`.`mid_range_makes`,
            `t28`.`three_pt_attempts_pbp`,
            `t28`.`three_pt_makes_pbp`,
            `t28`.`unknown_zone_attempts`,
            `t28`.`unknown_zone_makes`,
            `t28`.`paint_blocks`,
            `t28`.`mid_range_blocks`,
            `t28`.`three_pt_blocks`,
            `t28`.`unknown_zone_blocks`,
            `t28`.`and1_count`,
            `t28`.`assisted_fg_makes`,
            `t28`.`unassisted_fg_makes`,
            `t28`.`fg_attempts_blocked`,
            `t28`.`plays_x100`,
            `t28`.`team_plays_on_court_x100`,
            `t28`.`team_possessions_x100`,
            `t28`.`usage_rate`,
            `t28`.`ts_pct`,
            `t28`.`efg_pct`,
            `t28`.`zones_source`,
            `t28`.`box_source`,
            `t28`.`_row`,
            `t28`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_spine_date` ASC NULLS LAST, `t28`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t16`.`game_id` IS NULL AS `_missing`,
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
                `t7`.`entity` AS `_entity`,
                `t7`.`season_year` AS `_season`,
                `t7`.`game_date` AS `_spine_date`,
                `t7`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t7`
            ) AS `t21`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t16`
              ON `t21`.`_spine_game` = `t16`.`game_id` AND `t21`.`_entity` = `t16`.`player_lookup`
          ) AS `t28`
        ) AS `t45`
          ON `t43`.`_entity` = `t45`.`_entity`
          AND `t43`.`_season` = `t45`.`_season`
          AND `t45`.`_nth` <= `t43`.`_played`
      ) AS `t47`
    ) AS `t49`
    GROUP BY
      1
  ) AS `t53`
    ON `t9`.`_key` = `t53`.`_key`
) AS `t54`
