WITH `t27` AS (
  SELECT
    `t11`.`_key`,
    `t12`.`team_days_rest`,
    `t12`.`next_game_days_rest`,
    `t12`.`games_in_next_7_days`
  FROM `standing_keys` AS `t11`
  INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t12`
    ON `t11`.`opponent_team_abbr` = `t12`.`team_abbr`
    AND `t11`.`_date` = `t12`.`game_date`
), `t54` AS (
  SELECT
    `t24`.`_key`,
    DATEDIFF(DAY, `t52`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
    (
      `t24`.`_played` - `t52`.`_nth`
    ) + 1 AS `_rank`,
    `t52`.`_spine_date`,
    `t52`.`_spine_game`,
    `t52`.`_missing`,
    `t52`.`player_lookup`,
    `t52`.`player_id`,
    `t52`.`universal_player_id`,
    `t52`.`player_full_name`,
    `t52`.`game_id`,
    `t52`.`game_code`,
    `t52`.`game_date`,
    `t52`.`season_year`,
    `t52`.`season_type`,
    `t52`.`team_abbr`,
    `t52`.`opponent_team_abbr`,
    `t52`.`home_game`,
    `t52`.`player_status`,
    `t52`.`is_active`,
    `t52`.`is_dressed`,
    `t52`.`dnp_reason`,
    `t52`.`starter_flag`,
    `t52`.`win_flag`,
    `t52`.`points`,
    `t52`.`assists`,
    `t52`.`steals`,
    `t52`.`blocks`,
    `t52`.`turnovers`,
    `t52`.`personal_fouls`,
    `t52`.`offensive_rebounds`,
    `t52`.`defensive_rebounds`,
    `t52`.`rebounds`,
    `t52`.`fg_attempts`,
    `t52`.`fg_makes`,
    `t52`.`three_pt_attempts`,
    `t52`.`three_pt_makes`,
    `t52`.`ft_attempts`,
    `t52`.`ft_makes`,
    `t52`.`plus_minus`,
    `t52`.`seconds_played`,
    `t52`.`minutes_played`,
    `t52`.`paint_attempts`,
    `t52`.`paint_makes`,
    `t52`.`mid_range_attempts`,
    `t52`.`mid_range_makes`,
    `t52`.`three_pt_attempts_pbp`,
    `t52`.`three_pt_makes_pbp`,
    `t52`.`unknown_zone_attempts`,
    `t52`.`unknown_zone_makes`,
    `t52`.`paint_blocks`,
    `t52`.`mid_range_blocks`,
    `t52`.`three_pt_blocks`,
    `t52`.`unknown_zone_blocks`,
    `t52`.`and1_count`,
    `t52`.`assisted_fg_makes`,
    `t52`.`unassisted_fg_makes`,
    `t52`.`fg_attempts_blocked`,
    `t52`.`plays_x100`,
    `t52`.`team_plays_on_court_x100`,
    `t52`.`team_possessions_x100`,
    `t52`.`usage_rate`,
    `t52`.`ts_pct`,
    `t52`.`efg_pct`,
    `t52`.`zones_source`,
    `t52`.`box_source`,
    `t52`.`_row`,
    `t52`.`_inputs`
  FROM (
    SELECT
      `t2`.`_key`,
      `t2`.`_date` AS `_day`,
      `t2`.`player_lookup` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`_played_player_player_lookup` AS `_played`
    FROM `standing_keys` AS `t2`
  ) AS `t24`
  INNER JOIN (
    SELECT
      `t40`.`_entity`,
      `t40`.`_season`,
      `t40`.`_spine_date`,
      `t40`.`_spine_game`,
      IF(`t40`.`_missing`, `t40`.`_nth`, `t40`.`_nth`) AS `_nth`,
      `t40`.`_missing`,
      `t40`.`player_lookup`,
      `t40`.`player_id`,
      `t40`.`universal_player_id`,
      `t40`.`player_full_name`,
      `t40`.`game_id`,
      `t40`.`game_code`,
      `t40`.`game_date`,
      `t40`.`season_year`,
      `t40`.`season_type`,
      `t40`.`team_abbr`,
      `t40`.`opponent_team_abbr`,
      `t40`.`home_game`,
      `t40`.`player_status`,
      `t40`.`is_active`,
      `t40`.`is_dressed`,
      `t40`.`dnp_reason`,
      `t40`.`starter_flag`,
      `t40`.`win_flag`,
      `t40`.`points`,
      `t40`.`assists`,
      `t40`.`steals`,
      `t40`.`blocks`,
      `t40`.`turnovers`,
      `t40`.`personal_fouls`,
      `t40`.`offensive_rebounds`,
      `t40`.`defensive_rebounds`,
      `t40`.`rebounds`,
      `t40`.`fg_attempts`,
      `t40`.`fg_makes`,
      `t40`.`three_pt_attempts`,
      `t40`.`three_pt_makes`,
      `t40`.`ft_attempts`,
      `t40`.`ft_makes`,
      `t40`.`plus_minus`,
      `t40`.`seconds_played`,
      `t40`.`minutes_played`,
      `t40`.`paint_attempts`,
      `t40`.`paint_makes`,
      `t40`.`mid_range_attempts`,
      `t40`.`mid_range_makes`,
      `t40`.`three_pt_attempts_pbp`,
      `t40`.`three_pt_makes_pbp`,
      `t40`.`unknown_zone_attempts`,
      `t40`.`unknown_zone_makes`,
      `t40`.`paint_blocks`,
      `t40`.`mid_range_blocks`,
      `t40`.`three_pt_blocks`,
      `t40`.`unknown_zone_blocks`,
      `t40`.`and1_count`,
      `t40`.`assisted_fg_makes`,
      `t40`.`unassisted_fg_makes`,
      `t40`.`fg_attempts_blocked`,
      `t40`.`plays_x100`,
      `t40`.`team_plays_on_court_x100`,
      `t40`.`team_possessions_x100`,
      `t40`.`usage_rate`,
      `t40`.`ts_pct`,
      `t40`.`efg_pct`,
      `t40`.`zones_source`,
      `t40`.`box_source`,
      `t40`.`_row`,
      `t40`.`_inputs`
    FROM (
      SELECT
        `t25`.`_entity`,
        `t25`.`_season`,
        `t25`.`_spine_date`,
        `t25`.`_spine_game`,
        `t25`.`_nth`,
        `t17`.`game_id` IS NULL AS `_missing`,
        `t17`.`player_lookup`,
        `t17`.`player_id`,
        `t17`.`universal_player_id`,
        `t17`.`player_full_name`,
        `t17`.`game_id`,
        `t17`.`game_code`,
        `t17`.`game_date`,
        `t17`.`season_year`,
        `t17`.`season_type`,
        `t17`.`team_abbr`,
        `t17`.`opponent_team_abbr`,
        `t17`.`home_game`,
        `t17`.`player_status`,
        `t17`.`is_active`,
        `t17`.`is_dressed`,
        `t17`.`dnp_reason`,
        `t17`.`starter_flag`,
        `t17`.`win_flag`,
        `t17`.`points`,
        `t17`.`assists`,
        `t17`.`steals`,
        `t17`.`blocks`,
        `t17`.`turnovers`,
        `t17`.`personal_fouls`,
        `t17`.`offensive_rebounds`,
        `t17`.`defensive_rebounds`,
        `t17`.`rebounds`,
        `t17`.`fg_attempts`,
        `t17`.`fg_makes`,
        `t17`.`three_pt_attempts`,
        `t17`.`three_pt_makes`,
        `t17`.`ft_attempts`,
        `t17`.`ft_makes`,
        `t17`.`plus_minus`,
        `t17`.`seconds_played`,
        `t17`.`minutes_played`,
        `t17`.`paint_attempts`,
        `t17`.`paint_makes`,
        `t17`.`mid_range_attempts`,
        `t17`.`mid_range_makes`,
        `t17`.`three_pt_attempts_pbp`,
        `t17`.`three_pt_makes_pbp`,
        `t17`.`unknown_zone_attempts`,
        `t17`.`unknown_zone_makes`,
        `t17`.`paint_blocks`,
        `t17`.`mid_range_blocks`,
        `t17`.`three_pt_blocks`,
        `t17`.`unknown_zone_blocks`,
        `t17`.`and1_count`,
        `t17`.`assisted_fg_makes`,
        `t17`.`unassisted_fg_makes`,
        `t17`.`fg_attempts_blocked`,
        `t17`.`plays_x100`,
        `t17`.`team_plays_on_court_x100`,
        `t17`.`team_possessions_x100`,
        `t17`.`usage_rate`,
        `t17`.`ts_pct`,
        `t17`.`efg_pct`,
        `t17`.`zones_source`,
        `t17`.`box_source`,
        `t17`.`_row`,
        `t17`.`_inputs`
      FROM (
        SELECT
          `t8`.`entity` AS `_entity`,
          `t8`.`season_year` AS `_season`,
          `t8`.`game_date` AS `_spine_date`,
          `t8`.`game_id` AS `_spine_game`,
          `t8`.`nth` AS `_nth`
        FROM `numbered_player_games` AS `t8`
      ) AS `t25`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t17`
        ON `t25`.`_spine_game` = `t17`.`game_id`
        AND `t25`.`_entity` = `t17`.`player_lookup`
        AND `t25`.`_spine_date` = `t17`.`game_date`
    ) AS `t40`
  ) AS `t52`
    ON `t24`.`_entity` = `t52`.`_entity`
    AND `t24`.`_season` = `t52`.`_season`
    AND `t52`.`_nth` <= `t24`.`_played`
), `t56` AS (
  SELECT
    `t55`.`_key`,
    `t55`.`_rank`,
    `t55`.`_spine_date`,
    `t55`.`_spine_game`,
    `t55`.`_days_before`,
    `t55`.`_missing`,
    `t55`.`player_lookup`,
    `t55`.`player_id`,
    `t55`.`universal_player_id`,
    `t55`.`player_full_name`,
    `t55`.`game_id`,
    `t55`.`game_code`,
    `t55`.`game_date`,
    `t55`.`season_year`,
    `t55`.`season_type`,
    `t55`.`team_abbr`,
    `t55`.`opponent_team_abbr`,
    `t55`.`home_game`,
    `t55`.`player_status`,
    `t55`.`is_active`,
    `t55`.`is_dressed`,
    `t55`.`dnp_reason`,
    `t55`.`starter_flag`,
    `t55`.`win_flag`,
    `t55`.`points`,
    `t55`.`assists`,
    `t55`.`steals`,
    `t55`.`blocks`,
    `t55`.`turnovers`,
    `t55`.`personal_fouls`,
    `t55`.`offensive_rebounds`,
    `t55`.`defensive_rebounds`,
    `t55`.`rebounds`,
    `t55`.`fg_attempts`,
    `t55`.`fg_makes`,
    `t55`.`three_pt_attempts`,
    `t55`.`three_pt_makes`,
    `t55`.`ft_attempts`,
    `t55`.`ft_makes`,
    `t55`.`plus_minus`,
    `t55`.`seconds_played`,
    `t55`.`minutes_played`,
    `t55`.`paint_attempts`,
    `t55`.`paint_makes`,
    `t55`.`mid_range_attempts`,
    `t55`.`mid_range_makes`,
    `t55`.`three_pt_attempts_pbp`,
    `t55`.`three_pt_makes_pbp`,
    `t55`.`unknown_zone_attempts`,
    `t55`.`unknown_zone_makes`,
    `t55`.`paint_blocks`,
    `t55`.`mid_range_blocks`,
    `t55`.`three_pt_blocks`,
    `t55`.`unknown_zone_blocks`,
    `t55`.`and1_count`,
    `t55`.`assisted_fg_makes`,
    `t55`.`unassisted_fg_makes`,
    `t55`.`fg_attempts_blocked`,
    `t55`.`plays_x100`,
    `t55`.`team_plays_on_court_x100`,
    `t55`.`team_possessions_x100`,
    `t55`.`usage_rate`,
    `t55`.`ts_pct`,
    `t55`.`efg_pct`,
    `t55`.`zones_source`,
    `t55`.`box_source`,
    `t55`.`_row`,
    `t55`.`_inputs`
  FROM `t54` AS `t55`
)
SELECT
  `t80`.`_key`,
  `t80`.`player_lookup`,
  `t80`.`player_id`,
  `t80`.`game_id`,
  `t80`.`game_date`,
  `t80`.`team_abbr`,
  `t80`.`opponent_team_abbr`,
  `t80`.`season_year`,
  `t80`.`population_basis`,
  `t80`.`home_game`,
  `t80`.`season_phase`,
  `t80`.`games_played_season`,
  `t80`.`days_rest`,
  `t80`.`back_to_back`,
  `t80`.`days_rest_before_last_game`,
  `t80`.`days_since_2_plus_days_rest`,
  `t80`.`games_in_last_7_days`,
  `t80`.`games_in_last_14_days`,
  `t80`.`seconds_in_last_7_days`,
  `t80`.`seconds_in_last_14_days`,
  `t80`.`minutes_in_last_7_days`,
  `t80`.`minutes_in_last_14_days`,
  `t80`.`avg_minutes_per_game_last_7`,
  `t80`.`back_to_backs_last_14_days`,
  `t80`.`points_avg_last_5`,
  `t80`.`points_avg_last_10`,
  `t80`.`l5_games_used`,
  `t80`.`l10_games_used`,
  `t80`.`avg_usage_rate_last_7_games`,
  `t80`.`avg_usage_rate_last_10_games`,
  `t80`.`fourth_quarter_minutes_last_7`,
  `t80`.`clutch_minutes_last_7_games`,
  `t80`.`fourth_quarter_production_last_7`,
  `t80`.`shooting_pct_decline_last_5`,
  `t80`.`projected_usage_rate`,
  `t80`.`star_teammates_out`,
  `t80`.`questionable_teammates`,
  `t80`.`probable_teammates`,
  `t80`.`team_pace_last_10`,
  `t80`.`opponent_pace_last_10`,
  `t80`.`league_pace`,
  `t80`.`pace_differential`,
  `t80`.`opponent_def_rating_last_10`,
  `t80`.`opponent_ft_rate_allowed`,
  `t80`.`travel_miles`,
  `t80`.`time_zone_change`,
  `t80`.`consecutive_road_games`,
  `t80`.`miles_traveled_last_14_days`,
  `t80`.`time_zones_crossed_last_14_days`,
  `t80`.`altitude_gain_m`,
  `t80`.`opponent_days_rest`,
  `t80`.`opponent_next_game_days_rest`,
  `t80`.`opponent_games_in_next_7_days`,
  `t80`.`next_game_days_rest`,
  `t80`.`games_in_next_7_days`,
  `t80`.`next_opponent_win_pct`,
  `t80`.`next_game_is_primetime`,
  `t80`.`player_status`,
  `t80`.`injury_report`,
  `t80`.`player_age`,
  `t80`.`game_start_time_local`,
  `t22`.`_inputs`
FROM (
  SELECT
    `t78`.`_key`,
    `t78`.`player_lookup`,
    `t78`.`player_id`,
    `t78`.`game_id`,
    `t78`.`game_date`,
    `t78`.`team_abbr`,
    `t78`.`opponent_team_abbr`,
    `t78`.`season_year`,
    `t78`.`population_basis`,
    `t78`.`home_game`,
    CASE
      WHEN `t78`.`season_type` <> 'regular'
      THEN `t78`.`season_type`
      WHEN `t78`.`game_number_in_season` <= 20
      THEN 'early'
      WHEN `t78`.`game_number_in_season` <= 60
      THEN 'mid'
      ELSE 'late'
    END AS `season_phase`,
    COALESCE(`t78`.`games_played_season`, 0) AS `games_played_season`,
    `t78`.`days_rest`,
    COALESCE(`t78`.`days_rest` = 0, FALSE) AS `back_to_back`,
    `t78`.`days_rest_before_last_game`,
    `t78`.`days_since_2_plus_days_rest`,
    COALESCE(`t78`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t78`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    COALESCE(`t78`.`seconds_played_in_last_7_days`, 0) AS `seconds_in_last_7_days`,
    COALESCE(`t78`.`seconds_played_in_last_14_days`, 0) AS `seconds_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t78`.`seconds_played_in_last_7_days`, 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE(`t78`.`seconds_played_in_last_7_days`, 0)) * 20
              ) + ABS(60)
            ) % (
              NULLIF(ABS(60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      COALESCE(`t78`.`seconds_played_in_last_7_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS `minutes_in_last_7_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t78`.`seconds_played_in_last_14_days`, 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE(`t78`.`seconds_played_in_last_14_days`, 0)) * 20
              ) + ABS(60)
            ) % (
              NULLIF(ABS(60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      COALESCE(`t78`.`seconds_played_in_last_14_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS `minutes_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t78`.`seconds_played_in_last_7_days`, 0)) * 200
            ) + ABS(COALESCE(`t78`.`games_in_last_7_days`, 0) * 60)
          ) - (
            (
              (
                ABS(COALESCE(`t78`.`seconds_played_in_last_7_days`, 0)) * 200
              ) + ABS(COALESCE(`t78`.`games_in_last_7_days`, 0) * 60)
            ) % (
              NULLIF(ABS(COALESCE(`t78`.`games_in_last_7_days`, 0) * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t78`.`games_in_last_7_days`, 0) * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        COALESCE(`t78`.`seconds_played_in_last_7_days`, 0) < 0
      ) <> (
        (
          COALESCE(`t78`.`games_in_last_7_days`, 0) * 60
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `avg_minutes_per_game_last_7`,
    COALESCE(`t78`.`back_to_backs_last_14_days`, 0) AS `back_to_backs_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t78`.`points_5`) * 200
            ) + ABS(COALESCE(`t78`.`games_5`, 0))
          ) - (
            (
              (
                ABS(`t78`.`points_5`) * 200
              ) + ABS(COALESCE(`t78`.`games_5`, 0))
            ) % (
              NULLIF(ABS(COALESCE(`t78`.`games_5`, 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t78`.`games_5`, 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t78`.`points_5` < 0
    ) <> (
      COALESCE(`t78`.`games_5`, 0) < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t78`.`points_10`) * 200
            ) + ABS(COALESCE(`t78`.`games_10`, 0))
          ) - (
            (
              (
                ABS(`t78`.`points_10`) * 200
              ) + ABS(COALESCE(`t78`.`games_10`, 0))
            ) % (
              NULLIF(ABS(COALESCE(`t78`.`games_10`, 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t78`.`games_10`, 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t78`.`points_10` < 0
    ) <> (
      COALESCE(`t78`.`games_10`, 0) < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `points_avg_last_10`,
    COALESCE(`t78`.`games_5`, 0) AS `l5_games_used`,
    COALESCE(`t78`.`games_10`, 0) AS `l10_games_used`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t78`.`plays_7` * 100) * 200
            ) + ABS(`t78`.`team_plays_7`)
          ) - (
            (
              (
                ABS(`t78`.`plays_7` * 100) * 200
              ) + ABS(`t78`.`team_plays_7`)
            ) % (
              NULLIF(ABS(`t78`.`team_plays_7`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t78`.`team_plays_7`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t78`.`plays_7` * 100
      ) < 0
    ) <> (
      `t78`.`team_plays_7` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `avg_usage_rate_last_7_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t78`.`plays_10` * 100) * 200
            ) + ABS(`t78`.`team_plays_10`)
          ) - (
            (
              (
                ABS(`t78`.`plays_10` * 100) * 200
              ) + ABS(`t78`.`team_plays_10`)
            ) % (
              NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t78`.`plays_10` * 100
      ) < 0
    ) <> (
      `t78`.`team_plays_10` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `avg_usage_rate_last_10_games`,
    CAST(NULL AS DECIMAL(6, 2)) AS `fourth_quarter_minutes_last_7`,
    CAST(NULL AS DECIMAL(6, 2)) AS `clutch_minutes_last_7_games`,
    CAST(NULL AS DECIMAL(6, 2)) AS `fourth_quarter_production_last_7`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(
                (
                  `t78`.`makes_5` * `t78`.`attempts_season`
                ) - (
                  `t78`.`makes_season` * `t78`.`attempts_5`
                )
              ) * 2000
            ) + ABS(`t78`.`attempts_5` * `t78`.`attempts_season`)
          ) - (
            (
              (
                ABS(
                  (
                    `t78`.`makes_5` * `t78`.`attempts_season`
                  ) - (
                    `t78`.`makes_season` * `t78`.`attempts_5`
                  )
                ) * 2000
              ) + ABS(`t78`.`attempts_5` * `t78`.`attempts_season`)
            ) % (
              NULLIF(ABS(`t78`.`attempts_5` * `t78`.`attempts_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t78`.`attempts_5` * `t78`.`attempts_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            `t78`.`makes_5` * `t78`.`attempts_season`
          ) - (
            `t78`.`makes_season` * `t78`.`attempts_5`
          )
        ) < 0
      ) <> (
        (
          `t78`.`attempts_5` * `t78`.`attempts_season`
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `shooting_pct_decline_last_5`,
    CAST(IF(
      COALESCE(`t78`.`games_played_season`, 0) >= 5,
      IF(
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t78`.`plays_10` * 100 * (
                    `t78`.`plays_available` + `t78`.`plays_of_all`
                  )) * 200
                ) + ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`)
              ) - (
                (
                  (
                    ABS(`t78`.`plays_10` * 100 * (
                      `t78`.`plays_available` + `t78`.`plays_of_all`
                    )) * 200
                  ) + ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`)
                ) % (
                  NULLIF(ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t78`.`plays_10` * 100 * (
                `t78`.`plays_available` + `t78`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t78`.`team_plays_10` * 2 * `t78`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > IF(
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t78`.`plays_10` * 100) * 200
                  ) + ABS(`t78`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t78`.`plays_10` * 100) * 200
                    ) + ABS(`t78`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t78`.`plays_10` * 100
            ) < 0
          ) <> (
            `t78`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45,
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t78`.`plays_10` * 100) * 200
                  ) + ABS(`t78`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t78`.`plays_10` * 100) * 200
                    ) + ABS(`t78`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t78`.`plays_10` * 100
            ) < 0
          ) <> (
            `t78`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
          CAST(45 AS DECIMAL(18, 2))
        ),
        IF(
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t78`.`plays_10` * 100) * 200
                  ) + ABS(`t78`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t78`.`plays_10` * 100) * 200
                    ) + ABS(`t78`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t78`.`plays_10` * 100
            ) < 0
          ) <> (
            `t78`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45,
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t78`.`plays_10` * 100) * 200
                  ) + ABS(`t78`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t78`.`plays_10` * 100) * 200
                    ) + ABS(`t78`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t78`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t78`.`plays_10` * 100
            ) < 0
          ) <> (
            `t78`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
          CAST(45 AS DECIMAL(18, 2))
        ),
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t78`.`plays_10` * 100 * (
                    `t78`.`plays_available` + `t78`.`plays_of_all`
                  )) * 200
                ) + ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`)
              ) - (
                (
                  (
                    ABS(`t78`.`plays_10` * 100 * (
                      `t78`.`plays_available` + `t78`.`plays_of_all`
                    )) * 200
                  ) + ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`)
                ) % (
                  NULLIF(ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t78`.`team_plays_10` * 2 * `t78`.`plays_available`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t78`.`plays_10` * 100 * (
                `t78`.`plays_available` + `t78`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t78`.`team_plays_10` * 2 * `t78`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `projected_usage_rate`,
    `t78`.`star_teammates_out`,
    CAST(NULL AS BIGINT) AS `questionable_teammates`,
    CAST(NULL AS BIGINT) AS `probable_teammates`,
    `t78`.`team_pace_last_10`,
    `t78`.`opponent_pace_last_10`,
    `t78`.`league_pace`,
    `t78`.`opponent_pace_last_10` - `t78`.`league_pace` AS `pace_differential`,
    `t78`.`opponent_def_rating_last_10`,
    `t78`.`opponent_ft_rate_allowed`,
    `t78`.`travel_miles`,
    `t78`.`time_zone_change`,
    `t78`.`consecutive_road_games`,
    `t78`.`miles_traveled_last_14_days`,
    `t78`.`time_zones_crossed_last_14_days`,
    `t78`.`altitude_gain_m`,
    `t78`.`opponent_days_rest`,
    `t78`.`opponent_next_game_days_rest`,
    `t78`.`opponent_games_in_next_7_days`,
    `t78`.`next_game_days_rest`,
    `t78`.`games_in_next_7_days`,
    `t78`.`next_opponent_win_pct`,
    `t78`.`next_game_is_primetime`,
    CAST(NULL AS STRING) AS `player_status`,
    CAST(NULL AS STRING) AS `injury_report`,
    (
      EXTRACT(year FROM `t78`.`game_date`) - EXTRACT(year FROM `t78`.`birth_date`)
    ) - IF(
      (
        EXTRACT(month FROM `t78`.`game_date`) > EXTRACT(month FROM `t78`.`birth_date`)
      )
      OR (
        (
          EXTRACT(month FROM `t78`.`game_date`) = EXTRACT(month FROM `t78`.`birth_date`)
        )
        AND (
          EXTRACT(day FROM `t78`.`game_date`) >= EXTRACT(day FROM `t78`.`birth_date`)
        )
      ),
      0,
      1
    ) AS `player_age`,
    `t78`.`game_start_time_local`
  FROM (
    SELECT
      `t10`.`game_id`,
      `t10`.`game_date`,
      `t10`.`season_year`,
      `t10`.`season_type`,
      `t10`.`team_abbr`,
      `t10`.`opponent_team_abbr`,
      `t10`.`home_game`,
      `t10`.`player_lookup`,
      `t10`.`player_id`,
      `t10`.`population_basis`,
      `t10`.`_key`,
      `t67`.`games_played_season`,
      `t77`.`days_rest`,
      `t77`.`days_rest_before_last_game`,
      `t77`.`days_since_2_plus_days_rest`,
      `t77`.`back_to_backs_last_14_days`,
      `t75`.`games_in_last_7_days`,
      `t75`.`games_in_last_14_days`,
      `t75`.`seconds_played_in_last_7_days`,
      `t75`.`seconds_played_in_last_14_days`,
      `t69`.`games_5`,
      `t69`.`points_5`,
      `t69`.`makes_5`,
      `t69`.`attempts_5`,
      `t70`.`plays_7`,
      `t70`.`team_plays_7`,
      `t71`.`games_10`,
      `t71`.`points_10`,
      `t71`.`plays_10`,
      `t71`.`team_plays_10`,
      `t72`.`makes_season`,
      `t72`.`attempts_season`,
      `t41`.`travel_miles`,
      `t41`.`time_zone_change`,
      `t41`.`consecutive_road_games`,
      `t41`.`time_zones_crossed_last_14_days`,
      `t41`.`altitude_gain_m`,
      `t41`.`next_game_days_rest`,
      `t41`.`games_in_next_7_days`,
      `t41`.`next_opponent_win_pct`,
      `t41`.`next_game_is_primetime`,
      `t41`.`game_number_in_season`,
      `t41`.`miles_traveled_last_14_days`,
      `t49`.`opponent_games_in_next_7_days`,
      `t49`.`opponent_next_game_days_rest`,
      `t50`.`opponent_days_rest`,
      `t44`.`team_pace_last_10`,
      `t44`.`league_pace`,
      `t45`.`opponent_pace_last_10`,
      `t45`.`opponent_def_rating_last_10`,
      `t45`.`opponent_ft_rate_allowed`,
      `t63`.`star_teammates_out`,
      `t63`.`plays_of_all`,
      `t63`.`plays_available`,
      `t46`.`game_start_time_local`,
      `t47`.`birth_date`
    FROM `standing_keys` AS `t10`
    LEFT OUTER JOIN (
      SELECT
        `t60`.`_key`,
        COUNT(*) AS `games_played_season`
      FROM `t56` AS `t60`
      GROUP BY
        1
    ) AS `t67`
      ON `t10`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t74`.`_key`,
        MIN(`t74`.`_days_before`) - 1 AS `days_rest`,
        MAX(IF(`t74`.`_rank` = 1, `t74`.`_rest`, CAST(NULL AS BIGINT))) AS `days_rest_before_last_game`,
        MIN(IF(`t74`.`_rest` >= 2, `t74`.`_days_before`, CAST(NULL AS BIGINT))) AS `days_since_2_plus_days_rest`,
        SUM(
          CAST(COALESCE((
            `t74`.`_rest` = 0
          ) AND (
            `t74`.`_earlier` <= 14
          ), FALSE) AS BIGINT)
        ) AS `back_to_backs_last_14_days`
      FROM (
        SELECT
          `t60`.`_key`,
          `t60`.`_rank`,
          `t60`.`_days_before`,
          (
            LEAD(`t60`.`_days_before`) OVER (PARTITION BY `t60`.`_key` ORDER BY `t60`.`_rank` ASC NULLS LAST) - `t60`.`_days_before`
          ) - 1 AS `_rest`,
          LEAD(`t60`.`_days_before`) OVER (PARTITION BY `t60`.`_key` ORDER BY `t60`.`_rank` ASC NULLS LAST) AS `_earlier`
        FROM `t56` AS `t60`
      ) AS `t74`
      GROUP BY
        1
    ) AS `t77`
      ON `t10`.`_key` = `t77`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t60`.`_key`,
        SUM(CAST(`t60`.`_days_before` <= 7 AS BIGINT)) AS `games_in_last_7_days`,
        SUM(CAST(`t60`.`_days_before` <= 14 AS BIGINT)) AS `games_in_last_14_days`,
        SUM(IF(`t60`.`_days_before` <= 7, `t60`.`seconds_played`, 0)) AS `seconds_played_in_last_7_days`,
        SUM(IF(`t60`.`_days_before` <= 14, `t60`.`seconds_played`, 0)) AS `seconds_played_in_last_14_days`
      FROM `t56` AS `t60`
      GROUP BY
        1
    ) AS `t75`
      ON `t10`.`_key` = `t75`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t57`.`points`) AS `points_5`,
        SUM(`t57`.`fg_makes`) AS `makes_5`,
        SUM(`t57`.`fg_attempts`) AS `attempts_5`
      FROM (
        SELECT
          `t55`.`_key`,
          `t55`.`_rank`,
          `t55`.`_spine_date`,
          `t55`.`_spine_game`,
          `t55`.`_days_before`,
          `t55`.`_missing`,
          `t55`.`player_lookup`,
          `t55`.`player_id`,
          `t55`.`universal_player_id`,
          `t55`.`player_full_name`,
          `t55`.`game_id`,
          `t55`.`game_code`,
          `t55`.`game_date`,
          `t55`.`season_year`,
          `t55`.`season_type`,
          `t55`.`team_abbr`,
          `t55`.`opponent_team_abbr`,
          `t55`.`home_game`,
          `t55`.`player_status`,
          `t55`.`is_active`,
          `t55`.`is_dressed`,
          `t55`.`dnp_reason`,
          `t55`.`starter_flag`,
          `t55`.`win_flag`,
          `t55`.`points`,
          `t55`.`assists`,
          `t55`.`steals`,
          `t55`.`blocks`,
          `t55`.`turnovers`,
          `t55`.`personal_fouls`,
          `t55`.`offensive_rebounds`,
          `t55`.`defensive_rebounds`,
          `t55`.`rebounds`,
          `t55`.`fg_attempts`,
          `t55`.`fg_makes`,
          `t55`.`three_pt_attempts`,
          `t55`.`three_pt_makes`,
          `t55`.`ft_attempts`,
          `t55`.`ft_makes`,
          `t55`.`plus_minus`,
          `t55`.`seconds_played`,
          `t55`.`minutes_played`,
          `t55`.`paint_attempts`,
          `t55`.`paint_makes`,
          `t55`.`mid_range_attempts`,
          `t55`.`mid_range_makes`,
          `t55`.`three_pt_attempts_pbp`,
          `t55`.`three_pt_makes_pbp`,
          `t55`.`unknown_zone_attempts`,
          `t55`.`unknown_zone_makes`,
          `t55`.`paint_blocks`,
          `t55`.`mid_range_blocks`,
          `t55`.`three_pt_blocks`,
          `t55`.`unknown_zone_blocks`,
          `t55`.`and1_count`,
          `t55`.`assisted_fg_makes`,
          `t55`.`unassisted_fg_makes`,
          `t55`.`fg_attempts_blocked`,
          `t55`.`plays_x100`,
          `t55`.`team_plays_on_court_x100`,
          `t55`.`team_possessions_x100`,
          `t55`.`usage_rate`,
          `t55`.`ts_pct`,
          `t55`.`efg_pct`,
          `t55`.`zones_source`,
          `t55`.`box_source`,
          `t55`.`_row`,
          `t55`.`_inputs`
        FROM `t54` AS `t55`
        WHERE
          `t55`.`_rank` <= 5
      ) AS `t57`
      GROUP BY
        1
    ) AS `t69`
      ON `t10`.`_key` = `t69`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t58`.`_key`,
        SUM(`t58`.`plays_x100`) AS `plays_7`,
        SUM(`t58`.`team_plays_on_court_x100`) AS `team_plays_7`
      FROM (
        SELECT
          `t55`.`_key`,
          `t55`.`_rank`,
          `t55`.`_spine_date`,
          `t55`.`_spine_game`,
          `t55`.`_days_before`,
          `t55`.`_missing`,
          `t55`.`player_lookup`,
          `t55`.`player_id`,
          `t55`.`universal_player_id`,
          `t55`.`player_full_name`,
          `t55`.`game_id`,
          `t55`.`game_code`,
          `t55`.`game_date`,
          `t55`.`season_year`,
          `t55`.`season_type`,
          `t55`.`team_abbr`,
          `t55`.`opponent_team_abbr`,
          `t55`.`home_game`,
          `t55`.`player_status`,
          `t55`.`is_active`,
          `t55`.`is_dressed`,
          `t55`.`dnp_reason`,
          `t55`.`starter_flag`,
          `t55`.`win_flag`,
          `t55`.`points`,
          `t55`.`assists`,
          `t55`.`steals`,
          `t55`.`blocks`,
          `t55`.`turnovers`,
          `t55`.`personal_fouls`,
          `t55`.`offensive_rebounds`,
          `t55`.`defensive_rebounds`,
          `t55`.`rebounds`,
          `t55`.`fg_attempts`,
          `t55`.`fg_makes`,
          `t55`.`three_pt_attempts`,
          `t55`.`three_pt_makes`,
          `t55`.`ft_attempts`,
          `t55`.`ft_makes`,
          `t55`.`plus_minus`,
          `t55`.`seconds_played`,
          `t55`.`minutes_played`,
          `t55`.`paint_attempts`,
          `t55`.`paint_makes`,
          `t55`.`mid_range_attempts`,
          `t55`.`mid_range_makes`,
          `t55`.`three_pt_attempts_pbp`,
          `t55`.`three_pt_makes_pbp`,
          `t55`.`unknown_zone_attempts`,
          `t55`.`unknown_zone_makes`,
          `t55`.`paint_blocks`,
          `t55`.`mid_range_blocks`,
          `t55`.`three_pt_blocks`,
          `t55`.`unknown_zone_blocks`,
          `t55`.`and1_count`,
          `t55`.`assisted_fg_makes`,
          `t55`.`unassisted_fg_makes`,
          `t55`.`fg_attempts_blocked`,
          `t55`.`plays_x100`,
          `t55`.`team_plays_on_court_x100`,
          `t55`.`team_possessions_x100`,
          `t55`.`usage_rate`,
          `t55`.`ts_pct`,
          `t55`.`efg_pct`,
          `t55`.`zones_source`,
          `t55`.`box_source`,
          `t55`.`_row`,
          `t55`.`_inputs`
        FROM `t54` AS `t55`
        WHERE
          `t55`.`_rank` <= 7
      ) AS `t58`
      GROUP BY
        1
    ) AS `t70`
      ON `t10`.`_key` = `t70`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t59`.`points`) AS `points_10`,
        SUM(`t59`.`plays_x100`) AS `plays_10`,
        SUM(`t59`.`team_plays_on_court_x100`) AS `team_plays_10`
      FROM (
        SELECT
          `t55`.`_key`,
          `t55`.`_rank`,
          `t55`.`_spine_date`,
          `t55`.`_spine_game`,
          `t55`.`_days_before`,
          `t55`.`_missing`,
          `t55`.`player_lookup`,
          `t55`.`player_id`,
          `t55`.`universal_player_id`,
          `t55`.`player_full_name`,
          `t55`.`game_id`,
          `t55`.`game_code`,
          `t55`.`game_date`,
          `t55`.`season_year`,
          `t55`.`season_type`,
          `t55`.`team_abbr`,
          `t55`.`opponent_team_abbr`,
          `t55`.`home_game`,
          `t55`.`player_status`,
          `t55`.`is_active`,
          `t55`.`is_dressed`,
          `t55`.`dnp_reason`,
          `t55`.`starter_flag`,
          `t55`.`win_flag`,
          `t55`.`points`,
          `t55`.`assists`,
          `t55`.`steals`,
          `t55`.`blocks`,
          `t55`.`turnovers`,
          `t55`.`personal_fouls`,
          `t55`.`offensive_rebounds`,
          `t55`.`defensive_rebounds`,
          `t55`.`rebounds`,
          `t55`.`fg_attempts`,
          `t55`.`fg_makes`,
          `t55`.`three_pt_attempts`,
          `t55`.`three_pt_makes`,
          `t55`.`ft_attempts`,
          `t55`.`ft_makes`,
          `t55`.`plus_minus`,
          `t55`.`seconds_played`,
          `t55`.`minutes_played`,
          `t55`.`paint_attempts`,
          `t55`.`paint_makes`,
          `t55`.`mid_range_attempts`,
          `t55`.`mid_range_makes`,
          `t55`.`three_pt_attempts_pbp`,
          `t55`.`three_pt_makes_pbp`,
          `t55`.`unknown_zone_attempts`,
          `t55`.`unknown_zone_makes`,
          `t55`.`paint_blocks`,
          `t55`.`mid_range_blocks`,
          `t55`.`three_pt_blocks`,
          `t55`.`unknown_zone_blocks`,
          `t55`.`and1_count`,
          `t55`.`assisted_fg_makes`,
          `t55`.`unassisted_fg_makes`,
          `t55`.`fg_attempts_blocked`,
          `t55`.`plays_x100`,
          `t55`.`team_plays_on_court_x100`,
          `t55`.`team_possessions_x100`,
          `t55`.`usage_rate`,
          `t55`.`ts_pct`,
          `t55`.`efg_pct`,
          `t55`.`zones_source`,
          `t55`.`box_source`,
          `t55`.`_row`,
          `t55`.`_inputs`
        FROM `t54` AS `t55`
        WHERE
          `t55`.`_rank` <= 10
      ) AS `t59`
      GROUP BY
        1
    ) AS `t71`
      ON `t10`.`_key` = `t71`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t60`.`_key`,
        SUM(`t60`.`fg_makes`) AS `makes_season`,
        SUM(`t60`.`fg_attempts`) AS `attempts_season`
      FROM `t56` AS `t60`
      GROUP BY
        1
    ) AS `t72`
      ON `t10`.`_key` = `t72`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t26`.`_key`,
        `t26`.`travel_miles`,
        `t26`.`time_zone_change`,
        `t26`.`consecutive_road_games`,
        `t26`.`time_zones_crossed_last_14_days`,
        `t26`.`altitude_gain_m`,
        `t26`.`next_game_days_rest`,
        `t26`.`games_in_next_7_days`,
        `t26`.`next_opponent_win_pct`,
        `t26`.`next_game_is_primetime`,
        `t26`.`game_number_in_season`,
        `t26`.`travel_miles_last_14_days` AS `miles_traveled_last_14_days`
      FROM (
        SELECT
          `t11`.`_key`,
          `t12`.`game_number_in_season`,
          `t12`.`travel_miles`,
          `t12`.`time_zone_change`,
          `t12`.`travel_miles_last_14_days`,
          `t12`.`time_zones_crossed_last_14_days`,
          `t12`.`consecutive_road_games`,
          `t12`.`altitude_gain_m`,
          `t12`.`next_game_days_rest`,
          `t12`.`games_in_next_7_days`,
          `t12`.`next_game_is_primetime`,
          `t12`.`next_opponent_win_pct`
        FROM `standing_keys` AS `t11`
        INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t12`
          ON `t11`.`team_abbr` = `t12`.`team_abbr` AND `t11`.`_date` = `t12`.`game_date`
      ) AS `t26`
    ) AS `t41`
      ON `t10`.`_key` = `t41`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t33`.`_key`,
        `t33`.`games_in_next_7_days` AS `opponent_games_in_next_7_days`,
        `t33`.`next_game_days_rest` AS `opponent_next_game_days_rest`
      FROM `t27` AS `t33`
    ) AS `t49`
      ON `t10`.`_key` = `t49`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t33`.`_key`,
        `t33`.`team_days_rest` AS `opponent_days_rest`
      FROM `t27` AS `t33`
    ) AS `t50`
      ON `t10`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          `t11`.`_key`,
          `t13`.`team_pace_last_10`,
          `t13`.`league_pace`
        FROM `standing_keys` AS `t11`
        INNER JOIN `nba_analytics`.`team_form` AS `t13`
          ON `t11`.`team_abbr` = `t13`.`team_abbr` AND `t11`.`_date` = `t13`.`as_of_date`
      ) AS `t28`
    ) AS `t44`
      ON `t10`.`_key` = `t44`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`_key`,
        `t29`.`team_pace_last_10` AS `opponent_pace_last_10`,
        `t29`.`team_def_rating_last_10` AS `opponent_def_rating_last_10`,
        `t29`.`ft_rate_allowed_last_10` AS `opponent_ft_rate_allowed`
      FROM (
        SELECT
          `t11`.`_key`,
          `t13`.`team_pace_last_10`,
          `t13`.`team_def_rating_last_10`,
          `t13`.`ft_rate_allowed_last_10`
        FROM `standing_keys` AS `t11`
        INNER JOIN `nba_analytics`.`team_form` AS `t13`
          ON `t11`.`opponent_team_abbr` = `t13`.`team_abbr`
          AND `t11`.`_date` = `t13`.`as_of_date`
      ) AS `t29`
    ) AS `t45`
      ON `t10`.`_key` = `t45`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t53`.`_key`,
        IF(
          MIN(CAST(`t53`.`population_basis` = 'box_status' AS BIGINT)) = 1,
          SUM(
            CAST(COALESCE(
              `t53`.`is_star`
              AND NOT (
                `t53`.`expected`
              )
              AND (
                `t53`.`player_lookup` <> `t53`.`_himself`
              ),
              FALSE
            ) AS BIGINT)
          ),
          CAST(NULL AS BIGINT)
        ) AS `star_teammates_out`,
        SUM(`t53`.`rotation_weight`) AS `plays_of_all`,
        IF(
          MIN(CAST(`t53`.`population_basis` = 'box_status' AS BIGINT)) = 1,
          SUM(IF(`t53`.`expected`, `t53`.`rotation_weight`, 0)),
          CAST(NULL AS BIGINT)
        ) AS `plays_available`
      FROM (
        SELECT
          `t48`.`_key`,
          `t48`.`player_lookup`,
          `t48`.`expected`,
          `t48`.`population_basis`,
          `t48`.`is_star`,
          `t48`.`rotation_weight`,
          `t23`.`_himself`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t11`.`_key`,
              `t16`.`player_lookup`,
              `t16`.`expected`,
              `t16`.`population_basis`,
              `t16`.`is_star`,
              `t16`.`rotation_weight`
            FROM `standing_keys` AS `t11`
            INNER JOIN `nba_analytics`.`team_rotation` AS `t16`
              ON `t11`.`team_abbr` = `t16`.`team_abbr` AND `t11`.`_date` = `t16`.`as_of_date`
          ) AS `t32`
        ) AS `t48`
        LEFT OUTER JOIN (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_himself`
          FROM `standing_keys` AS `t1`
        ) AS `t23`
          ON `t48`.`_key` = `t23`.`_key`
      ) AS `t53`
      GROUP BY
        1
    ) AS `t63`
      ON `t10`.`_key` = `t63`.`_key`
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          `t11`.`_key`,
          `t14`.`game_start_time_local`
        FROM `standing_keys` AS `t11`
        INNER JOIN `nba_reference`.`team_games` AS `t14`
          ON `t11`.`team_abbr` = `t14`.`team_abbr` AND `t11`.`game_id` = `t14`.`game_id`
      ) AS `t30`
    ) AS `t46`
      ON `t10`.`_key` = `t46`.`_key`
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          `t11`.`_key`,
          `t15`.`birth_date`
        FROM `standing_keys` AS `t11`
        INNER JOIN `nba_reference`.`players` AS `t15`
          ON `t11`.`player_id` = `t15`.`player_id`
      ) AS `t31`
    ) AS `t47`
      ON `t10`.`_key` = `t47`.`_key`
  ) AS `t78`
) AS `t80`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t22`
  ON `t80`.`_key` = `t22`.`_key`
