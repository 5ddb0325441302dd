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
), `t53` AS (
  SELECT
    `t24`.`_key`,
    DATEDIFF(DAY, `t49`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
    (
      `t24`.`_played` - `t49`.`_nth`
    ) + 1 AS `_rank`,
    `t49`.`_spine_date`,
    `t49`.`_spine_game`,
    `t49`.`_missing`,
    `t49`.`player_lookup`,
    `t49`.`player_id`,
    `t49`.`universal_player_id`,
    `t49`.`player_full_name`,
    `t49`.`game_id`,
    `t49`.`game_code`,
    `t49`.`game_date`,
    `t49`.`season_year`,
    `t49`.`season_type`,
    `t49`.`team_abbr`,
    `t49`.`opponent_team_abbr`,
    `t49`.`home_game`,
    `t49`.`player_status`,
    `t49`.`is_active`,
    `t49`.`is_dressed`,
    `t49`.`dnp_reason`,
    `t49`.`starter_flag`,
    `t49`.`win_flag`,
    `t49`.`points`,
    `t49`.`assists`,
    `t49`.`steals`,
    `t49`.`blocks`,
    `t49`.`turnovers`,
    `t49`.`personal_fouls`,
    `t49`.`offensive_rebounds`,
    `t49`.`defensive_rebounds`,
    `t49`.`rebounds`,
    `t49`.`fg_attempts`,
    `t49`.`fg_makes`,
    `t49`.`three_pt_attempts`,
    `t49`.`three_pt_makes`,
    `t49`.`ft_attempts`,
    `t49`.`ft_makes`,
    `t49`.`plus_minus`,
    `t49`.`seconds_played`,
    `t49`.`minutes_played`,
    `t49`.`paint_attempts`,
    `t49`.`paint_makes`,
    `t49`.`mid_range_attempts`,
    `t49`.`mid_range_makes`,
    `t49`.`three_pt_attempts_pbp`,
    `t49`.`three_pt_makes_pbp`,
    `t49`.`unknown_zone_attempts`,
    `t49`.`unknown_zone_makes`,
    `t49`.`paint_blocks`,
    `t49`.`mid_range_blocks`,
    `t49`.`three_pt_blocks`,
    `t49`.`unknown_zone_blocks`,
    `t49`.`and1_count`,
    `t49`.`assisted_fg_makes`,
    `t49`.`unassisted_fg_makes`,
    `t49`.`fg_attempts_blocked`,
    `t49`.`plays_x100`,
    `t49`.`team_plays_on_court_x100`,
    `t49`.`team_possessions_x100`,
    `t49`.`usage_rate`,
    `t49`.`ts_pct`,
    `t49`.`efg_pct`,
    `t49`.`zones_source`,
    `t49`.`box_source`,
    `t49`.`_row`,
    `t49`.`_inputs`
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
  ) AS `t49`
    ON `t24`.`_entity` = `t49`.`_entity`
    AND `t24`.`_season` = `t49`.`_season`
    AND `t49`.`_nth` <= `t24`.`_played`
), `t55` AS (
  SELECT
    `t54`.`_key`,
    `t54`.`_rank`,
    `t54`.`_spine_date`,
    `t54`.`_spine_game`,
    `t54`.`_days_before`,
    `t54`.`_missing`,
    `t54`.`player_lookup`,
    `t54`.`player_id`,
    `t54`.`universal_player_id`,
    `t54`.`player_full_name`,
    `t54`.`game_id`,
    `t54`.`game_code`,
    `t54`.`game_date`,
    `t54`.`season_year`,
    `t54`.`season_type`,
    `t54`.`team_abbr`,
    `t54`.`opponent_team_abbr`,
    `t54`.`home_game`,
    `t54`.`player_status`,
    `t54`.`is_active`,
    `t54`.`is_dressed`,
    `t54`.`dnp_reason`,
    `t54`.`starter_flag`,
    `t54`.`win_flag`,
    `t54`.`points`,
    `t54`.`assists`,
    `t54`.`steals`,
    `t54`.`blocks`,
    `t54`.`turnovers`,
    `t54`.`personal_fouls`,
    `t54`.`offensive_rebounds`,
    `t54`.`defensive_rebounds`,
    `t54`.`rebounds`,
    `t54`.`fg_attempts`,
    `t54`.`fg_makes`,
    `t54`.`three_pt_attempts`,
    `t54`.`three_pt_makes`,
    `t54`.`ft_attempts`,
    `t54`.`ft_makes`,
    `t54`.`plus_minus`,
    `t54`.`seconds_played`,
    `t54`.`minutes_played`,
    `t54`.`paint_attempts`,
    `t54`.`paint_makes`,
    `t54`.`mid_range_attempts`,
    `t54`.`mid_range_makes`,
    `t54`.`three_pt_attempts_pbp`,
    `t54`.`three_pt_makes_pbp`,
    `t54`.`unknown_zone_attempts`,
    `t54`.`unknown_zone_makes`,
    `t54`.`paint_blocks`,
    `t54`.`mid_range_blocks`,
    `t54`.`three_pt_blocks`,
    `t54`.`unknown_zone_blocks`,
    `t54`.`and1_count`,
    `t54`.`assisted_fg_makes`,
    `t54`.`unassisted_fg_makes`,
    `t54`.`fg_attempts_blocked`,
    `t54`.`plays_x100`,
    `t54`.`team_plays_on_court_x100`,
    `t54`.`team_possessions_x100`,
    `t54`.`usage_rate`,
    `t54`.`ts_pct`,
    `t54`.`efg_pct`,
    `t54`.`zones_source`,
    `t54`.`box_source`,
    `t54`.`_row`,
    `t54`.`_inputs`
  FROM `t53` AS `t54`
)
SELECT
  `t79`.`_key`,
  `t79`.`player_lookup`,
  `t79`.`player_id`,
  `t79`.`game_id`,
  `t79`.`game_date`,
  `t79`.`team_abbr`,
  `t79`.`opponent_team_abbr`,
  `t79`.`season_year`,
  `t79`.`population_basis`,
  `t79`.`home_game`,
  `t79`.`season_phase`,
  `t79`.`games_played_season`,
  `t79`.`days_rest`,
  `t79`.`back_to_back`,
  `t79`.`days_rest_before_last_game`,
  `t79`.`days_since_2_plus_days_rest`,
  `t79`.`games_in_last_7_days`,
  `t79`.`games_in_last_14_days`,
  `t79`.`seconds_in_last_7_days`,
  `t79`.`seconds_in_last_14_days`,
  `t79`.`minutes_in_last_7_days`,
  `t79`.`minutes_in_last_14_days`,
  `t79`.`avg_minutes_per_game_last_7`,
  `t79`.`back_to_backs_last_14_days`,
  `t79`.`points_avg_last_5`,
  `t79`.`points_avg_last_10`,
  `t79`.`l5_games_used`,
  `t79`.`l10_games_used`,
  `t79`.`avg_usage_rate_last_7_games`,
  `t79`.`avg_usage_rate_last_10_games`,
  `t79`.`fourth_quarter_minutes_last_7`,
  `t79`.`clutch_minutes_last_7_games`,
  `t79`.`fourth_quarter_production_last_7`,
  `t79`.`shooting_pct_decline_last_5`,
  `t79`.`projected_usage_rate`,
  `t79`.`star_teammates_out`,
  `t79`.`questionable_teammates`,
  `t79`.`probable_teammates`,
  `t79`.`team_pace_last_10`,
  `t79`.`opponent_pace_last_10`,
  `t79`.`league_pace`,
  `t79`.`pace_differential`,
  `t79`.`opponent_def_rating_last_10`,
  `t79`.`opponent_ft_rate_allowed`,
  `t79`.`travel_miles`,
  `t79`.`time_zone_change`,
  `t79`.`consecutive_road_games`,
  `t79`.`miles_traveled_last_14_days`,
  `t79`.`time_zones_crossed_last_14_days`,
  `t79`.`altitude_gain_m`,
  `t79`.`opponent_days_rest`,
  `t79`.`opponent_next_game_days_rest`,
  `t79`.`opponent_games_in_next_7_days`,
  `t79`.`next_game_days_rest`,
  `t79`.`games_in_next_7_days`,
  `t79`.`next_opponent_win_pct`,
  `t79`.`next_game_is_primetime`,
  `t79`.`player_status`,
  `t79`.`injury_report`,
  `t79`.`player_age`,
  `t79`.`game_start_time_local`,
  `t22`.`_inputs`
FROM (
  SELECT
    `t77`.`_key`,
    `t77`.`player_lookup`,
    `t77`.`player_id`,
    `t77`.`game_id`,
    `t77`.`game_date`,
    `t77`.`team_abbr`,
    `t77`.`opponent_team_abbr`,
    `t77`.`season_year`,
    `t77`.`population_basis`,
    `t77`.`home_game`,
    CASE
      WHEN `t77`.`season_type` <> 'regular'
      THEN `t77`.`season_type`
      WHEN `t77`.`game_number_in_season` <= 20
      THEN 'early'
      WHEN `t77`.`game_number_in_season` <= 60
      THEN 'mid'
      ELSE 'late'
    END AS `season_phase`,
    COALESCE(`t77`.`games_played_season`, 0) AS `games_played_season`,
    `t77`.`days_rest`,
    COALESCE(`t77`.`days_rest` = 0, FALSE) AS `back_to_back`,
    `t77`.`days_rest_before_last_game`,
    `t77`.`days_since_2_plus_days_rest`,
    COALESCE(`t77`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t77`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    COALESCE(`t77`.`seconds_played_in_last_7_days`, 0) AS `seconds_in_last_7_days`,
    COALESCE(`t77`.`seconds_played_in_last_14_days`, 0) AS `seconds_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t77`.`seconds_played_in_last_7_days`, 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE(`t77`.`seconds_played_in_last_7_days`, 0)) * 20
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
      COALESCE(`t77`.`seconds_played_in_last_7_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS `minutes_in_last_7_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t77`.`seconds_played_in_last_14_days`, 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE(`t77`.`seconds_played_in_last_14_days`, 0)) * 20
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
      COALESCE(`t77`.`seconds_played_in_last_14_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS `minutes_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE(`t77`.`seconds_played_in_last_7_days`, 0)) * 200
            ) + ABS(COALESCE(`t77`.`games_in_last_7_days`, 0) * 60)
          ) - (
            (
              (
                ABS(COALESCE(`t77`.`seconds_played_in_last_7_days`, 0)) * 200
              ) + ABS(COALESCE(`t77`.`games_in_last_7_days`, 0) * 60)
            ) % (
              NULLIF(ABS(COALESCE(`t77`.`games_in_last_7_days`, 0) * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t77`.`games_in_last_7_days`, 0) * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        COALESCE(`t77`.`seconds_played_in_last_7_days`, 0) < 0
      ) <> (
        (
          COALESCE(`t77`.`games_in_last_7_days`, 0) * 60
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `avg_minutes_per_game_last_7`,
    COALESCE(`t77`.`back_to_backs_last_14_days`, 0) AS `back_to_backs_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t77`.`points_5`) * 200
            ) + ABS(COALESCE(`t77`.`games_5`, 0))
          ) - (
            (
              (
                ABS(`t77`.`points_5`) * 200
              ) + ABS(COALESCE(`t77`.`games_5`, 0))
            ) % (
              NULLIF(ABS(COALESCE(`t77`.`games_5`, 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t77`.`games_5`, 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t77`.`points_5` < 0
    ) <> (
      COALESCE(`t77`.`games_5`, 0) < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t77`.`points_10`) * 200
            ) + ABS(COALESCE(`t77`.`games_10`, 0))
          ) - (
            (
              (
                ABS(`t77`.`points_10`) * 200
              ) + ABS(COALESCE(`t77`.`games_10`, 0))
            ) % (
              NULLIF(ABS(COALESCE(`t77`.`games_10`, 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE(`t77`.`games_10`, 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t77`.`points_10` < 0
    ) <> (
      COALESCE(`t77`.`games_10`, 0) < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `points_avg_last_10`,
    COALESCE(`t77`.`games_5`, 0) AS `l5_games_used`,
    COALESCE(`t77`.`games_10`, 0) AS `l10_games_used`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t77`.`plays_7` * 100) * 200
            ) + ABS(`t77`.`team_plays_7`)
          ) - (
            (
              (
                ABS(`t77`.`plays_7` * 100) * 200
              ) + ABS(`t77`.`team_plays_7`)
            ) % (
              NULLIF(ABS(`t77`.`team_plays_7`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t77`.`team_plays_7`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t77`.`plays_7` * 100
      ) < 0
    ) <> (
      `t77`.`team_plays_7` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `avg_usage_rate_last_7_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t77`.`plays_10` * 100) * 200
            ) + ABS(`t77`.`team_plays_10`)
          ) - (
            (
              (
                ABS(`t77`.`plays_10` * 100) * 200
              ) + ABS(`t77`.`team_plays_10`)
            ) % (
              NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t77`.`plays_10` * 100
      ) < 0
    ) <> (
      `t77`.`team_plays_10` < 0
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
                  `t77`.`makes_5` * `t77`.`attempts_season`
                ) - (
                  `t77`.`makes_season` * `t77`.`attempts_5`
                )
              ) * 2000
            ) + ABS(`t77`.`attempts_5` * `t77`.`attempts_season`)
          ) - (
            (
              (
                ABS(
                  (
                    `t77`.`makes_5` * `t77`.`attempts_season`
                  ) - (
                    `t77`.`makes_season` * `t77`.`attempts_5`
                  )
                ) * 2000
              ) + ABS(`t77`.`attempts_5` * `t77`.`attempts_season`)
            ) % (
              NULLIF(ABS(`t77`.`attempts_5` * `t77`.`attempts_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t77`.`attempts_5` * `t77`.`attempts_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            `t77`.`makes_5` * `t77`.`attempts_season`
          ) - (
            `t77`.`makes_season` * `t77`.`attempts_5`
          )
        ) < 0
      ) <> (
        (
          `t77`.`attempts_5` * `t77`.`attempts_season`
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `shooting_pct_decline_last_5`,
    CAST(IF(
      COALESCE(`t77`.`games_played_season`, 0) >= 5,
      IF(
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t77`.`plays_10` * 100 * (
                    `t77`.`plays_available` + `t77`.`plays_of_all`
                  )) * 200
                ) + ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`)
              ) - (
                (
                  (
                    ABS(`t77`.`plays_10` * 100 * (
                      `t77`.`plays_available` + `t77`.`plays_of_all`
                    )) * 200
                  ) + ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`)
                ) % (
                  NULLIF(ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t77`.`plays_10` * 100 * (
                `t77`.`plays_available` + `t77`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t77`.`team_plays_10` * 2 * `t77`.`plays_available`
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
                    ABS(`t77`.`plays_10` * 100) * 200
                  ) + ABS(`t77`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t77`.`plays_10` * 100) * 200
                    ) + ABS(`t77`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t77`.`plays_10` * 100
            ) < 0
          ) <> (
            `t77`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45,
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t77`.`plays_10` * 100) * 200
                  ) + ABS(`t77`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t77`.`plays_10` * 100) * 200
                    ) + ABS(`t77`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t77`.`plays_10` * 100
            ) < 0
          ) <> (
            `t77`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
          CAST(45 AS DECIMAL(18, 2))
        ),
        IF(
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t77`.`plays_10` * 100) * 200
                  ) + ABS(`t77`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t77`.`plays_10` * 100) * 200
                    ) + ABS(`t77`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t77`.`plays_10` * 100
            ) < 0
          ) <> (
            `t77`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45,
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(`t77`.`plays_10` * 100) * 200
                  ) + ABS(`t77`.`team_plays_10`)
                ) - (
                  (
                    (
                      ABS(`t77`.`plays_10` * 100) * 200
                    ) + ABS(`t77`.`team_plays_10`)
                  ) % (
                    NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(`t77`.`team_plays_10`), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * IF((
            (
              `t77`.`plays_10` * 100
            ) < 0
          ) <> (
            `t77`.`team_plays_10` < 0
          ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
          CAST(45 AS DECIMAL(18, 2))
        ),
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t77`.`plays_10` * 100 * (
                    `t77`.`plays_available` + `t77`.`plays_of_all`
                  )) * 200
                ) + ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`)
              ) - (
                (
                  (
                    ABS(`t77`.`plays_10` * 100 * (
                      `t77`.`plays_available` + `t77`.`plays_of_all`
                    )) * 200
                  ) + ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`)
                ) % (
                  NULLIF(ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t77`.`team_plays_10` * 2 * `t77`.`plays_available`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t77`.`plays_10` * 100 * (
                `t77`.`plays_available` + `t77`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t77`.`team_plays_10` * 2 * `t77`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `projected_usage_rate`,
    `t77`.`star_teammates_out`,
    CAST(NULL AS BIGINT) AS `questionable_teammates`,
    CAST(NULL AS BIGINT) AS `probable_teammates`,
    `t77`.`team_pace_last_10`,
    `t77`.`opponent_pace_last_10`,
    `t77`.`league_pace`,
    `t77`.`opponent_pace_last_10` - `t77`.`league_pace` AS `pace_differential`,
    `t77`.`opponent_def_rating_last_10`,
    `t77`.`opponent_ft_rate_allowed`,
    `t77`.`travel_miles`,
    `t77`.`time_zone_change`,
    `t77`.`consecutive_road_games`,
    `t77`.`miles_traveled_last_14_days`,
    `t77`.`time_zones_crossed_last_14_days`,
    `t77`.`altitude_gain_m`,
    `t77`.`opponent_days_rest`,
    `t77`.`opponent_next_game_days_rest`,
    `t77`.`opponent_games_in_next_7_days`,
    `t77`.`next_game_days_rest`,
    `t77`.`games_in_next_7_days`,
    `t77`.`next_opponent_win_pct`,
    `t77`.`next_game_is_primetime`,
    CAST(NULL AS STRING) AS `player_status`,
    CAST(NULL AS STRING) AS `injury_report`,
    (
      EXTRACT(year FROM `t77`.`game_date`) - EXTRACT(year FROM `t77`.`birth_date`)
    ) - IF(
      (
        EXTRACT(month FROM `t77`.`game_date`) > EXTRACT(month FROM `t77`.`birth_date`)
      )
      OR (
        (
          EXTRACT(month FROM `t77`.`game_date`) = EXTRACT(month FROM `t77`.`birth_date`)
        )
        AND (
          EXTRACT(day FROM `t77`.`game_date`) >= EXTRACT(day FROM `t77`.`birth_date`)
        )
      ),
      0,
      1
    ) AS `player_age`,
    `t77`.`game_start_time_local`
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
      `t64`.`games_played_season`,
      `t76`.`days_rest`,
      `t76`.`days_rest_before_last_game`,
      `t76`.`days_since_2_plus_days_rest`,
      `t76`.`back_to_backs_last_14_days`,
      `t74`.`games_in_last_7_days`,
      `t74`.`games_in_last_14_days`,
      `t74`.`seconds_played_in_last_7_days`,
      `t74`.`seconds_played_in_last_14_days`,
      `t66`.`games_5`,
      `t66`.`points_5`,
      `t66`.`makes_5`,
      `t66`.`attempts_5`,
      `t67`.`plays_7`,
      `t67`.`team_plays_7`,
      `t68`.`games_10`,
      `t68`.`points_10`,
      `t68`.`plays_10`,
      `t68`.`team_plays_10`,
      `t69`.`makes_season`,
      `t69`.`attempts_season`,
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
      `t50`.`opponent_games_in_next_7_days`,
      `t50`.`opponent_next_game_days_rest`,
      `t51`.`opponent_days_rest`,
      `t44`.`team_pace_last_10`,
      `t44`.`league_pace`,
      `t45`.`opponent_pace_last_10`,
      `t45`.`opponent_def_rating_last_10`,
      `t45`.`opponent_ft_rate_allowed`,
      `t72`.`star_teammates_out`,
      `t72`.`plays_of_all`,
      `t72`.`plays_available`,
      `t46`.`game_start_time_local`,
      `t47`.`birth_date`
    FROM `standing_keys` AS `t10`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        COUNT(*) AS `games_played_season`
      FROM `t55` AS `t59`
      GROUP BY
        1
    ) AS `t64`
      ON `t10`.`_key` = `t64`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t73`.`_key`,
        MIN(`t73`.`_days_before`) - 1 AS `days_rest`,
        MAX(IF(`t73`.`_rank` = 1, `t73`.`_rest`, CAST(NULL AS BIGINT))) AS `days_rest_before_last_game`,
        MIN(IF(`t73`.`_rest` >= 2, `t73`.`_days_before`, CAST(NULL AS BIGINT))) AS `days_since_2_plus_days_rest`,
        SUM(
          CAST(COALESCE((
            `t73`.`_rest` = 0
          ) AND (
            `t73`.`_earlier` <= 14
          ), FALSE) AS BIGINT)
        ) AS `back_to_backs_last_14_days`
      FROM (
        SELECT
          `t59`.`_key`,
          `t59`.`_rank`,
          `t59`.`_days_before`,
          (
            LEAD(`t59`.`_days_before`) OVER (PARTITION BY `t59`.`_key` ORDER BY `t59`.`_rank` ASC NULLS LAST) - `t59`.`_days_before`
          ) - 1 AS `_rest`,
          LEAD(`t59`.`_days_before`) OVER (PARTITION BY `t59`.`_key` ORDER BY `t59`.`_rank` ASC NULLS LAST) AS `_earlier`
        FROM `t55` AS `t59`
      ) AS `t73`
      GROUP BY
        1
    ) AS `t76`
      ON `t10`.`_key` = `t76`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        SUM(CAST(`t59`.`_days_before` <= 7 AS BIGINT)) AS `games_in_last_7_days`,
        SUM(CAST(`t59`.`_days_before` <= 14 AS BIGINT)) AS `games_in_last_14_days`,
        SUM(IF(`t59`.`_days_before` <= 7, `t59`.`seconds_played`, 0)) AS `seconds_played_in_last_7_days`,
        SUM(IF(`t59`.`_days_before` <= 14, `t59`.`seconds_played`, 0)) AS `seconds_played_in_last_14_days`
      FROM `t55` AS `t59`
      GROUP BY
        1
    ) AS `t74`
      ON `t10`.`_key` = `t74`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t56`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t56`.`points`) AS `points_5`,
        SUM(`t56`.`fg_makes`) AS `makes_5`,
        SUM(`t56`.`fg_attempts`) AS `attempts_5`
      FROM (
        SELECT
          `t54`.`_key`,
          `t54`.`_rank`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_days_before`,
          `t54`.`_missing`,
          `t54`.`player_lookup`,
          `t54`.`player_id`,
          `t54`.`universal_player_id`,
          `t54`.`player_full_name`,
          `t54`.`game_id`,
          `t54`.`game_code`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`team_abbr`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`player_status`,
          `t54`.`is_active`,
          `t54`.`is_dressed`,
          `t54`.`dnp_reason`,
          `t54`.`starter_flag`,
          `t54`.`win_flag`,
          `t54`.`points`,
          `t54`.`assists`,
          `t54`.`steals`,
          `t54`.`blocks`,
          `t54`.`turnovers`,
          `t54`.`personal_fouls`,
          `t54`.`offensive_rebounds`,
          `t54`.`defensive_rebounds`,
          `t54`.`rebounds`,
          `t54`.`fg_attempts`,
          `t54`.`fg_makes`,
          `t54`.`three_pt_attempts`,
          `t54`.`three_pt_makes`,
          `t54`.`ft_attempts`,
          `t54`.`ft_makes`,
          `t54`.`plus_minus`,
          `t54`.`seconds_played`,
          `t54`.`minutes_played`,
          `t54`.`paint_attempts`,
          `t54`.`paint_makes`,
          `t54`.`mid_range_attempts`,
          `t54`.`mid_range_makes`,
          `t54`.`three_pt_attempts_pbp`,
          `t54`.`three_pt_makes_pbp`,
          `t54`.`unknown_zone_attempts`,
          `t54`.`unknown_zone_makes`,
          `t54`.`paint_blocks`,
          `t54`.`mid_range_blocks`,
          `t54`.`three_pt_blocks`,
          `t54`.`unknown_zone_blocks`,
          `t54`.`and1_count`,
          `t54`.`assisted_fg_makes`,
          `t54`.`unassisted_fg_makes`,
          `t54`.`fg_attempts_blocked`,
          `t54`.`plays_x100`,
          `t54`.`team_plays_on_court_x100`,
          `t54`.`team_possessions_x100`,
          `t54`.`usage_rate`,
          `t54`.`ts_pct`,
          `t54`.`efg_pct`,
          `t54`.`zones_source`,
          `t54`.`box_source`,
          `t54`.`_row`,
          `t54`.`_inputs`
        FROM `t53` AS `t54`
        WHERE
          `t54`.`_rank` <= 5
      ) AS `t56`
      GROUP BY
        1
    ) AS `t66`
      ON `t10`.`_key` = `t66`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`_key`,
        SUM(`t57`.`plays_x100`) AS `plays_7`,
        SUM(`t57`.`team_plays_on_court_x100`) AS `team_plays_7`
      FROM (
        SELECT
          `t54`.`_key`,
          `t54`.`_rank`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_days_before`,
          `t54`.`_missing`,
          `t54`.`player_lookup`,
          `t54`.`player_id`,
          `t54`.`universal_player_id`,
          `t54`.`player_full_name`,
          `t54`.`game_id`,
          `t54`.`game_code`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`team_abbr`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`player_status`,
          `t54`.`is_active`,
          `t54`.`is_dressed`,
          `t54`.`dnp_reason`,
          `t54`.`starter_flag`,
          `t54`.`win_flag`,
          `t54`.`points`,
          `t54`.`assists`,
          `t54`.`steals`,
          `t54`.`blocks`,
          `t54`.`turnovers`,
          `t54`.`personal_fouls`,
          `t54`.`offensive_rebounds`,
          `t54`.`defensive_rebounds`,
          `t54`.`rebounds`,
          `t54`.`fg_attempts`,
          `t54`.`fg_makes`,
          `t54`.`three_pt_attempts`,
          `t54`.`three_pt_makes`,
          `t54`.`ft_attempts`,
          `t54`.`ft_makes`,
          `t54`.`plus_minus`,
          `t54`.`seconds_played`,
          `t54`.`minutes_played`,
          `t54`.`paint_attempts`,
          `t54`.`paint_makes`,
          `t54`.`mid_range_attempts`,
          `t54`.`mid_range_makes`,
          `t54`.`three_pt_attempts_pbp`,
          `t54`.`three_pt_makes_pbp`,
          `t54`.`unknown_zone_attempts`,
          `t54`.`unknown_zone_makes`,
          `t54`.`paint_blocks`,
          `t54`.`mid_range_blocks`,
          `t54`.`three_pt_blocks`,
          `t54`.`unknown_zone_blocks`,
          `t54`.`and1_count`,
          `t54`.`assisted_fg_makes`,
          `t54`.`unassisted_fg_makes`,
          `t54`.`fg_attempts_blocked`,
          `t54`.`plays_x100`,
          `t54`.`team_plays_on_court_x100`,
          `t54`.`team_possessions_x100`,
          `t54`.`usage_rate`,
          `t54`.`ts_pct`,
          `t54`.`efg_pct`,
          `t54`.`zones_source`,
          `t54`.`box_source`,
          `t54`.`_row`,
          `t54`.`_inputs`
        FROM `t53` AS `t54`
        WHERE
          `t54`.`_rank` <= 7
      ) AS `t57`
      GROUP BY
        1
    ) AS `t67`
      ON `t10`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t58`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t58`.`points`) AS `points_10`,
        SUM(`t58`.`plays_x100`) AS `plays_10`,
        SUM(`t58`.`team_plays_on_court_x100`) AS `team_plays_10`
      FROM (
        SELECT
          `t54`.`_key`,
          `t54`.`_rank`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_days_before`,
          `t54`.`_missing`,
          `t54`.`player_lookup`,
          `t54`.`player_id`,
          `t54`.`universal_player_id`,
          `t54`.`player_full_name`,
          `t54`.`game_id`,
          `t54`.`game_code`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`team_abbr`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`player_status`,
          `t54`.`is_active`,
          `t54`.`is_dressed`,
          `t54`.`dnp_reason`,
          `t54`.`starter_flag`,
          `t54`.`win_flag`,
          `t54`.`points`,
          `t54`.`assists`,
          `t54`.`steals`,
          `t54`.`blocks`,
          `t54`.`turnovers`,
          `t54`.`personal_fouls`,
          `t54`.`offensive_rebounds`,
          `t54`.`defensive_rebounds`,
          `t54`.`rebounds`,
          `t54`.`fg_attempts`,
          `t54`.`fg_makes`,
          `t54`.`three_pt_attempts`,
          `t54`.`three_pt_makes`,
          `t54`.`ft_attempts`,
          `t54`.`ft_makes`,
          `t54`.`plus_minus`,
          `t54`.`seconds_played`,
          `t54`.`minutes_played`,
          `t54`.`paint_attempts`,
          `t54`.`paint_makes`,
          `t54`.`mid_range_attempts`,
          `t54`.`mid_range_makes`,
          `t54`.`three_pt_attempts_pbp`,
          `t54`.`three_pt_makes_pbp`,
          `t54`.`unknown_zone_attempts`,
          `t54`.`unknown_zone_makes`,
          `t54`.`paint_blocks`,
          `t54`.`mid_range_blocks`,
          `t54`.`three_pt_blocks`,
          `t54`.`unknown_zone_blocks`,
          `t54`.`and1_count`,
          `t54`.`assisted_fg_makes`,
          `t54`.`unassisted_fg_makes`,
          `t54`.`fg_attempts_blocked`,
          `t54`.`plays_x100`,
          `t54`.`team_plays_on_court_x100`,
          `t54`.`team_possessions_x100`,
          `t54`.`usage_rate`,
          `t54`.`ts_pct`,
          `t54`.`efg_pct`,
          `t54`.`zones_source`,
          `t54`.`box_source`,
          `t54`.`_row`,
          `t54`.`_inputs`
        FROM `t53` AS `t54`
        WHERE
          `t54`.`_rank` <= 10
      ) AS `t58`
      GROUP BY
        1
    ) AS `t68`
      ON `t10`.`_key` = `t68`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        SUM(`t59`.`fg_makes`) AS `makes_season`,
        SUM(`t59`.`fg_attempts`) AS `attempts_season`
      FROM `t55` AS `t59`
      GROUP BY
        1
    ) AS `t69`
      ON `t10`.`_key` = `t69`.`_key`
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
    ) AS `t50`
      ON `t10`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t33`.`_key`,
        `t33`.`team_days_rest` AS `opponent_days_rest`
      FROM `t27` AS `t33`
    ) AS `t51`
      ON `t10`.`_key` = `t51`.`_key`
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
        `t52`.`_key`,
        IF(
          MIN(CAST(`t52`.`population_basis` = 'box_status' AS BIGINT)) = 1,
          SUM(
            CAST(COALESCE(
              `t52`.`is_star`
              AND NOT (
                `t52`.`expected`
              )
              AND (
                `t52`.`player_lookup` <> `t52`.`_himself`
              ),
              FALSE
            ) AS BIGINT)
          ),
          CAST(NULL AS BIGINT)
        ) AS `star_teammates_out`,
        SUM(`t52`.`rotation_weight`) AS `plays_of_all`,
        IF(
          MIN(CAST(`t52`.`population_basis` = 'box_status' AS BIGINT)) = 1,
          SUM(IF(`t52`.`expected`, `t52`.`rotation_weight`, 0)),
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
      ) AS `t52`
      GROUP BY
        1
    ) AS `t72`
      ON `t10`.`_key` = `t72`.`_key`
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
  ) AS `t77`
) AS `t79`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t22`
  ON `t79`.`_key` = `t22`.`_key`
