WITH `t25` AS (
  SELECT
    `t20`.`_key`,
    `t20`.`_entity`,
    `t20`.`_spine_date`,
    `t20`.`_spine_game`,
    `t20`.`_days_before`,
    (
      ROW_NUMBER() OVER (
        PARTITION BY `t20`.`_key`, `t20`.`_entity`
        ORDER BY `t20`.`_spine_date` DESC, `t20`.`_spine_game` DESC
      ) - 1
    ) + 1 AS `_rank`
  FROM (
    SELECT
      `t7`.`_key`,
      `t13`.`entity` AS `_entity`,
      `t13`.`game_date` AS `_spine_date`,
      `t13`.`game_id` AS `_spine_game`,
      DATE_DIFF(`t7`.`_date`, `t13`.`game_date`, DAY) AS `_days_before`
    FROM `keys` AS `t7`
    INNER JOIN `nba_reference`.`player_spine` AS `t13`
      ON `t7`.`season_year` = `t13`.`season_year`
      AND `t13`.`game_date` < `t7`.`_date`
      AND `t7`.`player_lookup` = `t13`.`entity`
  ) AS `t20`
)
SELECT
  `t42`.`_date`,
  `t42`.`game_id`,
  `t42`.`season_year`,
  `t42`.`season_type`,
  `t42`.`team_abbr`,
  `t42`.`opponent_team_abbr`,
  `t42`.`home_game`,
  `t42`.`player_lookup`,
  `t42`.`player_id`,
  `t42`.`entity_type`,
  `t42`.`population_basis`,
  `t42`.`entity_id`,
  `t42`.`zones_outcome`,
  `t42`.`_key`,
  `t42`.`n_latest`,
  `t42`.`m_latest`,
  `t42`.`s_latest`,
  `t42`.`n_games`,
  `t42`.`m_games`,
  `t42`.`s_games`,
  `t42`.`n_form`,
  `t42`.`m_form`,
  `t42`.`s_form`,
  `t42`.`n_context`,
  `t42`.`m_context`,
  `t42`.`s_context`,
  `t42`.`n_factors`,
  `t42`.`m_factors`,
  `t42`.`s_factors`,
  `t42`.`n_zones`,
  `t42`.`m_zones`,
  `t42`.`s_zones`,
  CASE
    WHEN `t42`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t42`.`n_games` + `t42`.`m_games`
    ) < 5
    THEN 1
    WHEN (
      `t42`.`n_context` + `t42`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t42`.`n_factors` + `t42`.`m_factors`
    ) < 1
    THEN 3
    WHEN (
      `t42`.`n_form` + `t42`.`m_form`
    ) < 1
    THEN 4
    WHEN (
      (
        `t42`.`n_zones` + `t42`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t42`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t42`.`m_latest` > 0
    THEN 6
    WHEN `t42`.`m_games` > 0
    THEN 7
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`_date`,
    `t7`.`game_id`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`player_lookup`,
    `t7`.`player_id`,
    `t7`.`entity_type`,
    `t7`.`population_basis`,
    `t7`.`entity_id`,
    `t7`.`zones_outcome`,
    `t7`.`_key`,
    COALESCE(`t41`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t41`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t41`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t39`.`n_games`, 0) AS `n_games`,
    COALESCE(`t39`.`m_games`, 0) AS `m_games`,
    COALESCE(`t39`.`s_games`, 0) AS `s_games`,
    COALESCE(`t26`.`n_form`, 0) AS `n_form`,
    COALESCE(`t26`.`m_form`, 0) AS `m_form`,
    COALESCE(`t26`.`s_form`, 0) AS `s_form`,
    COALESCE(`t27`.`n_context`, 0) AS `n_context`,
    COALESCE(`t27`.`m_context`, 0) AS `m_context`,
    COALESCE(`t27`.`s_context`, 0) AS `s_context`,
    COALESCE(`t28`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t28`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t28`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t29`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t29`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t29`.`s_zones`, 0) AS `s_zones`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t37`.`_key`,
      SUM(CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `m_latest`,
      SUM(CAST(COALESCE(`t37`.`_row`, 0) AS NUMERIC)) AS `s_latest`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t33`.`_key`,
          `t33`.`_rank`,
          `t33`.`_spine_date`,
          `t33`.`_spine_game`,
          `t33`.`_days_before`,
          `t15`.`_present_game` IS NULL AS `_missing`,
          `t12`.`player_lookup`,
          `t12`.`player_id`,
          `t12`.`universal_player_id`,
          `t12`.`player_full_name`,
          `t12`.`game_id`,
          `t12`.`game_code`,
          `t12`.`game_date`,
          `t12`.`season_year`,
          `t12`.`season_type`,
          `t12`.`team_abbr`,
          `t12`.`opponent_team_abbr`,
          `t12`.`home_game`,
          `t12`.`player_status`,
          `t12`.`is_active`,
          `t12`.`is_dressed`,
          `t12`.`dnp_reason`,
          `t12`.`starter_flag`,
          `t12`.`win_flag`,
          `t12`.`points`,
          `t12`.`assists`,
          `t12`.`steals`,
          `t12`.`blocks`,
          `t12`.`turnovers`,
          `t12`.`personal_fouls`,
          `t12`.`offensive_rebounds`,
          `t12`.`defensive_rebounds`,
          `t12`.`rebounds`,
          `t12`.`fg_attempts`,
          `t12`.`fg_makes`,
          `t12`.`three_pt_attempts`,
          `t12`.`three_pt_makes`,
          `t12`.`ft_attempts`,
          `t12`.`ft_makes`,
          `t12`.`plus_minus`,
          `t12`.`seconds_played`,
          `t12`.`minutes_played`,
          `t12`.`paint_attempts`,
          `t12`.`paint_makes`,
          `t12`.`mid_range_attempts`,
          `t12`.`mid_range_makes`,
          `t12`.`three_pt_attempts_pbp`,
          `t12`.`three_pt_makes_pbp`,
          `t12`.`unknown_zone_attempts`,
          `t12`.`unknown_zone_makes`,
          `t12`.`paint_blocks`,
          `t12`.`mid_range_blocks`,
          `t12`.`three_pt_blocks`,
          `t12`.`unknown_zone_blocks`,
          `t12`.`and1_count`,
          `t12`.`assisted_fg_makes`,
          `t12`.`unassisted_fg_makes`,
          `t12`.`fg_attempts_blocked`,
          `t12`.`plays_x100`,
          `t12`.`team_plays_on_court_x100`,
          `t12`.`team_possessions_x100`,
          `t12`.`usage_rate`,
          `t12`.`ts_pct`,
          `t12`.`efg_pct`,
          `t12`.`zones_source`,
          `t12`.`box_source`,
          `t12`.`_row`,
          `t12`.`_inputs`
        FROM (
          SELECT
            *
          FROM `t25` AS `t30`
          WHERE
            `t30`.`_rank` <= 10
        ) AS `t33`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t5`.`game_id` AS `_present_game`,
            `t5`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t5`
        ) AS `t15`
          ON `t33`.`_spine_game` = `t15`.`_present_game`
          AND `t33`.`_entity` = `t15`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t12`
          ON `t33`.`_spine_game` = `t12`.`game_id` AND `t33`.`_entity` = `t12`.`player_lookup`
      ) AS `t35`
      WHERE
        `t35`.`_missing` OR (
          `t35`.`game_id` IS NOT NULL
        )
    ) AS `t37`
    GROUP BY
      1
  ) AS `t41`
    ON `t7`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t36`.`_key`,
      SUM(CAST(NOT (
        `t36`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t36`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t36`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t31`.`_key`,
          `t31`.`_rank`,
          `t31`.`_spine_date`,
          `t31`.`_spine_game`,
          `t31`.`_days_before`,
          `t15`.`_present_game` IS NULL AS `_missing`,
          `t12`.`player_lookup`,
          `t12`.`player_id`,
          `t12`.`universal_player_id`,
          `t12`.`player_full_name`,
          `t12`.`game_id`,
          `t12`.`game_code`,
          `t12`.`game_date`,
          `t12`.`season_year`,
          `t12`.`season_type`,
          `t12`.`team_abbr`,
          `t12`.`opponent_team_abbr`,
          `t12`.`home_game`,
          `t12`.`player_status`,
          `t12`.`is_active`,
          `t12`.`is_dressed`,
          `t12`.`dnp_reason`,
          `t12`.`starter_flag`,
          `t12`.`win_flag`,
          `t12`.`points`,
          `t12`.`assists`,
          `t12`.`steals`,
          `t12`.`blocks`,
          `t12`.`turnovers`,
          `t12`.`personal_fouls`,
          `t12`.`offensive_rebounds`,
          `t12`.`defensive_rebounds`,
          `t12`.`rebounds`,
          `t12`.`fg_attempts`,
          `t12`.`fg_makes`,
          `t12`.`three_pt_attempts`,
          `t12`.`three_pt_makes`,
          `t12`.`ft_attempts`,
          `t12`.`ft_makes`,
          `t12`.`plus_minus`,
          `t12`.`seconds_played`,
          `t12`.`minutes_played`,
          `t12`.`paint_attempts`,
          `t12`.`paint_makes`,
          `t12`.`mid_range_attempts`,
          `t12`.`mid_range_makes`,
          `t12`.`three_pt_attempts_pbp`,
          `t12`.`three_pt_makes_pbp`,
          `t12`.`unknown_zone_attempts`,
          `t12`.`unknown_zone_makes`,
          `t12`.`paint_blocks`,
          `t12`.`mid_range_blocks`,
          `t12`.`three_pt_blocks`,
          `t12`.`unknown_zone_blocks`,
          `t12`.`and1_count`,
          `t12`.`assisted_fg_makes`,
          `t12`.`unassisted_fg_makes`,
          `t12`.`fg_attempts_blocked`,
          `t12`.`plays_x100`,
          `t12`.`team_plays_on_court_x100`,
          `t12`.`team_possessions_x100`,
          `t12`.`usage_rate`,
          `t12`.`ts_pct`,
          `t12`.`efg_pct`,
          `t12`.`zones_source`,
          `t12`.`box_source`,
          `t12`.`_row`,
          `t12`.`_inputs`
        FROM `t25` AS `t31`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t5`.`game_id` AS `_present_game`,
            `t5`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t5`
        ) AS `t15`
          ON `t31`.`_spine_game` = `t15`.`_present_game`
          AND `t31`.`_entity` = `t15`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t12`
          ON `t31`.`_spine_game` = `t12`.`game_id` AND `t31`.`_entity` = `t12`.`player_lookup`
      ) AS `t34`
      WHERE
        `t34`.`_missing` OR (
          `t34`.`game_id` IS NOT NULL
        )
    ) AS `t36`
    GROUP BY
      1
  ) AS `t39`
    ON `t7`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t16`.`_key`,
      SUM(CAST(NOT (
        `t16`.`_missing`
      ) AS INT64)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t16`.`_missing`
      ) AS INT64)) AS `m_form`,
      SUM(CAST(COALESCE(`t16`.`_row`, 0) AS NUMERIC)) AS `s_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`as_of_date`,
        `t8`.`team_abbr`,
        `t8`.`season_year`,
        `t8`.`games_in_sample_10`,
        `t8`.`points_scored_last_10`,
        `t8`.`points_allowed_last_10`,
        `t8`.`possessions_x100_last_10`,
        `t8`.`opponent_possessions_x100_last_10`,
        `t8`.`team_seconds_last_10`,
        `t8`.`team_pace_last_10`,
        `t8`.`team_off_rating_last_10`,
        `t8`.`team_def_rating_last_10`,
        `t8`.`opp_ft_attempts_last_10`,
        `t8`.`opp_fg_attempts_last_10`,
        `t8`.`ft_rate_allowed_last_10`,
        `t8`.`games_played_season`,
        `t8`.`wins_season`,
        `t8`.`team_win_pct_season`,
        `t8`.`league_team_games`,
        `t8`.`league_pace`,
        `t8`.`_row`,
        `t8`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t8`
        ON `t7`.`team_abbr` = `t8`.`team_abbr` AND `t7`.`_date` = `t8`.`as_of_date`
    ) AS `t16`
    GROUP BY
      1
  ) AS `t26`
    ON `t7`.`_key` = `t26`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t17`.`_key`,
      SUM(CAST(NOT (
        `t17`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t17`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t17`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`player_lookup`,
        `t9`.`player_id`,
        `t9`.`game_id`,
        `t9`.`game_date`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`season_year`,
        `t9`.`population_basis`,
        `t9`.`home_game`,
        `t9`.`season_phase`,
        `t9`.`games_played_season`,
        `t9`.`days_rest`,
        `t9`.`back_to_back`,
        `t9`.`days_rest_before_last_game`,
        `t9`.`days_since_2_plus_days_rest`,
        `t9`.`games_in_last_7_days`,
        `t9`.`games_in_last_14_days`,
        `t9`.`seconds_in_last_7_days`,
        `t9`.`seconds_in_last_14_days`,
        `t9`.`minutes_in_last_7_days`,
        `t9`.`minutes_in_last_14_days`,
        `t9`.`avg_minutes_per_game_last_7`,
        `t9`.`back_to_backs_last_14_days`,
        `t9`.`points_avg_last_5`,
        `t9`.`points_avg_last_10`,
        `t9`.`l5_games_used`,
        `t9`.`l10_games_used`,
        `t9`.`avg_usage_rate_last_7_games`,
        `t9`.`avg_usage_rate_last_10_games`,
        `t9`.`fourth_quarter_minutes_last_7`,
        `t9`.`clutch_minutes_last_7_games`,
        `t9`.`fourth_quarter_production_last_7`,
        `t9`.`shooting_pct_decline_last_5`,
        `t9`.`projected_usage_rate`,
        `t9`.`star_teammates_out`,
        `t9`.`questionable_teammates`,
        `t9`.`probable_teammates`,
        `t9`.`team_pace_last_10`,
        `t9`.`opponent_pace_last_10`,
        `t9`.`league_pace`,
        `t9`.`pace_differential`,
        `t9`.`opponent_def_rating_last_10`,
        `t9`.`opponent_ft_rate_allowed`,
        `t9`.`travel_miles`,
        `t9`.`time_zone_change`,
        `t9`.`consecutive_road_games`,
        `t9`.`miles_traveled_last_14_days`,
        `t9`.`time_zones_crossed_last_14_days`,
        `t9`.`altitude_gain_m`,
        `t9`.`opponent_days_rest`,
        `t9`.`opponent_next_game_days_rest`,
        `t9`.`opponent_games_in_next_7_days`,
        `t9`.`next_game_days_rest`,
        `t9`.`games_in_next_7_days`,
        `t9`.`next_opponent_win_pct`,
        `t9`.`next_game_is_primetime`,
        `t9`.`player_status`,
        `t9`.`injury_report`,
        `t9`.`player_age`,
        `t9`.`game_start_time_local`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t9`
        ON `t7`.`player_lookup` = `t9`.`player_lookup` AND `t7`.`_date` = `t9`.`game_date`
    ) AS `t17`
    GROUP BY
      1
  ) AS `t27`
    ON `t7`.`_key` = `t27`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `m_factors`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS NUMERIC)) AS `s_factors`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`game_date`,
        `t10`.`analysis_date`,
        `t10`.`game_id`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`fatigue_score`,
        `t10`.`shot_zone_mismatch_score`,
        `t10`.`pace_score`,
        `t10`.`usage_spike_score`,
        `t10`.`travel_impact_score`,
        `t10`.`opponent_strength_score`,
        `t10`.`referee_favorability_score`,
        `t10`.`look_ahead_pressure_score`,
        `t10`.`fatigue_adjustment`,
        `t10`.`total_composite_adjustment`,
        `t10`.`factors_in_total`,
        `t10`.`missing_factors`,
        `t10`.`has_warnings`,
        `t10`.`warning_details`,
        `t10`.`fatigue_context_json`,
        `t10`.`shot_zone_context_json`,
        `t10`.`pace_context_json`,
        `t10`.`usage_context_json`,
        `t10`.`travel_context_json`,
        `t10`.`calculation_version`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t10`
        ON `t7`.`player_lookup` = `t10`.`player_lookup` AND `t7`.`_date` = `t10`.`game_date`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t28`
    ON `t7`.`_key` = `t28`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`analysis_date`,
        `t11`.`team_abbr`,
        `t11`.`season_year`,
        `t11`.`games_in_sample_10`,
        `t11`.`games_in_sample_20`,
        `t11`.`total_shots_last_10`,
        `t11`.`unknown_zone_shots_last_10`,
        `t11`.`paint_rate_last_10`,
        `t11`.`mid_range_rate_last_10`,
        `t11`.`three_pt_rate_last_10`,
        `t11`.`paint_pct_last_10`,
        `t11`.`mid_range_pct_last_10`,
        `t11`.`three_pt_pct_last_10`,
        `t11`.`paint_attempts_per_game`,
        `t11`.`mid_range_attempts_per_game`,
        `t11`.`three_pt_attempts_per_game`,
        `t11`.`paint_rate_last_20`,
        `t11`.`mid_range_rate_last_20`,
        `t11`.`three_pt_rate_last_20`,
        `t11`.`paint_pct_last_20`,
        `t11`.`mid_range_pct_last_20`,
        `t11`.`three_pt_pct_last_20`,
        `t11`.`assisted_rate_last_10`,
        `t11`.`unassisted_rate_last_10`,
        `t11`.`fg_makes_last_10`,
        `t11`.`sample_quality_10`,
        `t11`.`sample_quality_20`,
        `t11`.`primary_scoring_zone`,
        `t11`.`player_position`,
        `t11`.`data_quality_tier`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t11`
        ON `t7`.`player_lookup` = `t11`.`player_lookup`
        AND `t7`.`_date` = `t11`.`analysis_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t29`
    ON `t7`.`_key` = `t29`.`_key`
) AS `t42`
