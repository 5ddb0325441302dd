WITH `t37` AS (
  SELECT
    `t20`.`_key`,
    DATEDIFF(DAY, `t35`.`_spine_date`, `t20`.`_day`) AS `_days_before`,
    (
      `t20`.`_played` - `t35`.`_nth`
    ) + 1 AS `_rank`,
    `t35`.`_spine_date`,
    `t35`.`_spine_game`,
    `t35`.`_missing`,
    `t35`.`player_lookup`,
    `t35`.`player_id`,
    `t35`.`universal_player_id`,
    `t35`.`player_full_name`,
    `t35`.`game_id`,
    `t35`.`game_code`,
    `t35`.`game_date`,
    `t35`.`season_year`,
    `t35`.`season_type`,
    `t35`.`team_abbr`,
    `t35`.`opponent_team_abbr`,
    `t35`.`home_game`,
    `t35`.`player_status`,
    `t35`.`is_active`,
    `t35`.`is_dressed`,
    `t35`.`dnp_reason`,
    `t35`.`starter_flag`,
    `t35`.`win_flag`,
    `t35`.`points`,
    `t35`.`assists`,
    `t35`.`steals`,
    `t35`.`blocks`,
    `t35`.`turnovers`,
    `t35`.`personal_fouls`,
    `t35`.`offensive_rebounds`,
    `t35`.`defensive_rebounds`,
    `t35`.`rebounds`,
    `t35`.`fg_attempts`,
    `t35`.`fg_makes`,
    `t35`.`three_pt_attempts`,
    `t35`.`three_pt_makes`,
    `t35`.`ft_attempts`,
    `t35`.`ft_makes`,
    `t35`.`plus_minus`,
    `t35`.`seconds_played`,
    `t35`.`minutes_played`,
    `t35`.`paint_attempts`,
    `t35`.`paint_makes`,
    `t35`.`mid_range_attempts`,
    `t35`.`mid_range_makes`,
    `t35`.`three_pt_attempts_pbp`,
    `t35`.`three_pt_makes_pbp`,
    `t35`.`unknown_zone_attempts`,
    `t35`.`unknown_zone_makes`,
    `t35`.`paint_blocks`,
    `t35`.`mid_range_blocks`,
    `t35`.`three_pt_blocks`,
    `t35`.`unknown_zone_blocks`,
    `t35`.`and1_count`,
    `t35`.`assisted_fg_makes`,
    `t35`.`unassisted_fg_makes`,
    `t35`.`fg_attempts_blocked`,
    `t35`.`plays_x100`,
    `t35`.`team_plays_on_court_x100`,
    `t35`.`team_possessions_x100`,
    `t35`.`usage_rate`,
    `t35`.`ts_pct`,
    `t35`.`efg_pct`,
    `t35`.`zones_source`,
    `t35`.`box_source`,
    `t35`.`_row`,
    `t35`.`_inputs`
  FROM (
    SELECT
      `t2`.`_key`,
      `t2`.`_date` AS `_day`,
      `t2`.`player_lookup` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`_played_player_player_lookup` AS `_played`
    FROM `standing_keys` AS `t2`
  ) AS `t20`
  INNER JOIN (
    SELECT
      `t21`.`_entity`,
      `t21`.`_season`,
      `t21`.`_spine_date`,
      `t21`.`_spine_game`,
      `t21`.`_nth`,
      `t15`.`game_id` IS NULL AS `_missing`,
      `t15`.`player_lookup`,
      `t15`.`player_id`,
      `t15`.`universal_player_id`,
      `t15`.`player_full_name`,
      `t15`.`game_id`,
      `t15`.`game_code`,
      `t15`.`game_date`,
      `t15`.`season_year`,
      `t15`.`season_type`,
      `t15`.`team_abbr`,
      `t15`.`opponent_team_abbr`,
      `t15`.`home_game`,
      `t15`.`player_status`,
      `t15`.`is_active`,
      `t15`.`is_dressed`,
      `t15`.`dnp_reason`,
      `t15`.`starter_flag`,
      `t15`.`win_flag`,
      `t15`.`points`,
      `t15`.`assists`,
      `t15`.`steals`,
      `t15`.`blocks`,
      `t15`.`turnovers`,
      `t15`.`personal_fouls`,
      `t15`.`offensive_rebounds`,
      `t15`.`defensive_rebounds`,
      `t15`.`rebounds`,
      `t15`.`fg_attempts`,
      `t15`.`fg_makes`,
      `t15`.`three_pt_attempts`,
      `t15`.`three_pt_makes`,
      `t15`.`ft_attempts`,
      `t15`.`ft_makes`,
      `t15`.`plus_minus`,
      `t15`.`seconds_played`,
      `t15`.`minutes_played`,
      `t15`.`paint_attempts`,
      `t15`.`paint_makes`,
      `t15`.`mid_range_attempts`,
      `t15`.`mid_range_makes`,
      `t15`.`three_pt_attempts_pbp`,
      `t15`.`three_pt_makes_pbp`,
      `t15`.`unknown_zone_attempts`,
      `t15`.`unknown_zone_makes`,
      `t15`.`paint_blocks`,
      `t15`.`mid_range_blocks`,
      `t15`.`three_pt_blocks`,
      `t15`.`unknown_zone_blocks`,
      `t15`.`and1_count`,
      `t15`.`assisted_fg_makes`,
      `t15`.`unassisted_fg_makes`,
      `t15`.`fg_attempts_blocked`,
      `t15`.`plays_x100`,
      `t15`.`team_plays_on_court_x100`,
      `t15`.`team_possessions_x100`,
      `t15`.`usage_rate`,
      `t15`.`ts_pct`,
      `t15`.`efg_pct`,
      `t15`.`zones_source`,
      `t15`.`box_source`,
      `t15`.`_row`,
      `t15`.`_inputs`
    FROM (
      SELECT
        `t7`.`entity` AS `_entity`,
        `t7`.`season_year` AS `_season`,
        `t7`.`game_date` AS `_spine_date`,
        `t7`.`game_id` AS `_spine_game`,
        `t7`.`nth` AS `_nth`
      FROM `numbered_player_games` AS `t7`
    ) AS `t21`
    LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t15`
      ON `t21`.`_spine_game` = `t15`.`game_id`
      AND `t21`.`_entity` = `t15`.`player_lookup`
      AND `t21`.`_spine_date` = `t15`.`game_date`
  ) AS `t35`
    ON `t20`.`_entity` = `t35`.`_entity`
    AND `t20`.`_season` = `t35`.`_season`
    AND `t35`.`_nth` <= `t20`.`_played`
    AND `t35`.`_nth` > (
      `t20`.`_played` - 10
    )
)
SELECT
  `t53`.`_key`,
  `t53`.`player_lookup`,
  `t53`.`player_id`,
  `t53`.`cache_date`,
  `t53`.`game_id`,
  `t53`.`team_abbr`,
  `t53`.`opponent_team_abbr`,
  `t53`.`season_year`,
  `t53`.`points_avg_last_5`,
  `t53`.`points_avg_last_10`,
  `t53`.`points_avg_season`,
  `t53`.`games_in_sample_5`,
  `t53`.`games_in_sample_10`,
  `t53`.`games_played_season`,
  `t53`.`points_std_last_10`,
  `t53`.`minutes_avg_last_10`,
  `t53`.`minutes_avg_season`,
  `t53`.`usage_rate_last_10`,
  `t53`.`player_usage_rate_season`,
  `t53`.`ts_pct_last_10`,
  `t53`.`ft_points_share_last_10`,
  `t53`.`assisted_rate_last_10`,
  `t53`.`team_pace_last_10`,
  `t53`.`team_off_rating_last_10`,
  `t53`.`team_games_in_sample_10`,
  `t53`.`games_in_last_7_days`,
  `t53`.`games_in_last_14_days`,
  `t53`.`minutes_in_last_7_days`,
  `t53`.`minutes_in_last_14_days`,
  `t53`.`back_to_backs_last_14_days`,
  `t53`.`avg_minutes_per_game_last_7`,
  `t53`.`fourth_quarter_minutes_last_7`,
  `t53`.`player_age`,
  `t53`.`primary_scoring_zone`,
  `t53`.`paint_rate_last_10`,
  `t53`.`mid_range_rate_last_10`,
  `t53`.`three_pt_rate_last_10`,
  `t53`.`shot_zone_data_available`,
  `t53`.`total_composite_adjustment`,
  `t53`.`fatigue_score`,
  `t53`.`data_quality_tier`,
  `t53`.`cache_version`,
  `t19`.`_inputs`
FROM (
  SELECT
    `t51`.`_key`,
    `t51`.`player_lookup`,
    `t51`.`player_id`,
    `t51`.`_date` AS `cache_date`,
    `t51`.`game_id`,
    `t51`.`team_abbr`,
    `t51`.`opponent_team_abbr`,
    `t51`.`season_year`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`points_5`) * 20000
            ) + ABS(`t51`.`games_5`)
          ) - (
            (
              (
                ABS(`t51`.`points_5`) * 20000
              ) + ABS(`t51`.`games_5`)
            ) % (
              NULLIF(ABS(`t51`.`games_5`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`games_5`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t51`.`points_5` < 0
    ) <> (
      `t51`.`games_5` < 0
    ), -1, 1) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`points_10`) * 20000
            ) + ABS(`t51`.`games_10`)
          ) - (
            (
              (
                ABS(`t51`.`points_10`) * 20000
              ) + ABS(`t51`.`games_10`)
            ) % (
              NULLIF(ABS(`t51`.`games_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`games_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t51`.`points_10` < 0
    ) <> (
      `t51`.`games_10` < 0
    ), -1, 1) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `points_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`points_season`) * 20000
            ) + ABS(`t51`.`games_season`)
          ) - (
            (
              (
                ABS(`t51`.`points_season`) * 20000
              ) + ABS(`t51`.`games_season`)
            ) % (
              NULLIF(ABS(`t51`.`games_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`games_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t51`.`points_season` < 0
    ) <> (
      `t51`.`games_season` < 0
    ), -1, 1) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `points_avg_season`,
    `t51`.`games_5` AS `games_in_sample_5`,
    `t51`.`games_10` AS `games_in_sample_10`,
    `t51`.`games_season` AS `games_played_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        SQRT(
          (
            (
              `t51`.`games_10` * `t51`.`points_squared_10`
            ) - (
              `t51`.`points_10` * `t51`.`points_10`
            )
          ) / NULLIF(`t51`.`games_10` * (
            `t51`.`games_10` - 1
          ), 0)
        ) * 10000
      ) + 0.5
    ) AS BIGINT) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `points_std_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`seconds_10`) * 20000
            ) + ABS(`t51`.`games_10` * 60)
          ) - (
            (
              (
                ABS(`t51`.`seconds_10`) * 20000
              ) + ABS(`t51`.`games_10` * 60)
            ) % (
              NULLIF(ABS(`t51`.`games_10` * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`games_10` * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t51`.`seconds_10` < 0
    ) <> (
      (
        `t51`.`games_10` * 60
      ) < 0
    ), -1, 1) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `minutes_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`seconds_season`) * 20000
            ) + ABS(`t51`.`games_season` * 60)
          ) - (
            (
              (
                ABS(`t51`.`seconds_season`) * 20000
              ) + ABS(`t51`.`games_season` * 60)
            ) % (
              NULLIF(ABS(`t51`.`games_season` * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`games_season` * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        `t51`.`seconds_season` < 0
      ) <> (
        (
          `t51`.`games_season` * 60
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS `minutes_avg_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`plays_10` * 100) * 200
            ) + ABS(`t51`.`team_plays_10`)
          ) - (
            (
              (
                ABS(`t51`.`plays_10` * 100) * 200
              ) + ABS(`t51`.`team_plays_10`)
            ) % (
              NULLIF(ABS(`t51`.`team_plays_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`team_plays_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t51`.`plays_10` * 100
      ) < 0
    ) <> (
      `t51`.`team_plays_10` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `usage_rate_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`plays_season` * 100) * 200
            ) + ABS(`t51`.`team_plays_season`)
          ) - (
            (
              (
                ABS(`t51`.`plays_season` * 100) * 200
              ) + ABS(`t51`.`team_plays_season`)
            ) % (
              NULLIF(ABS(`t51`.`team_plays_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`team_plays_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t51`.`plays_season` * 100
        ) < 0
      ) <> (
        `t51`.`team_plays_season` < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `player_usage_rate_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`points_10` * 100) * 2000
            ) + ABS(
              (
                (
                  `t51`.`attempts_10` * 100
                ) + (
                  `t51`.`free_throws_10` * 44
                )
              ) * 2
            )
          ) - (
            (
              (
                ABS(`t51`.`points_10` * 100) * 2000
              ) + ABS(
                (
                  (
                    `t51`.`attempts_10` * 100
                  ) + (
                    `t51`.`free_throws_10` * 44
                  )
                ) * 2
              )
            ) % (
              NULLIF(
                ABS(
                  (
                    (
                      `t51`.`attempts_10` * 100
                    ) + (
                      `t51`.`free_throws_10` * 44
                    )
                  ) * 2
                ),
                0
              ) * 2
            )
          )
        ) / (
          NULLIF(
            ABS(
              (
                (
                  `t51`.`attempts_10` * 100
                ) + (
                  `t51`.`free_throws_10` * 44
                )
              ) * 2
            ),
            0
          ) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t51`.`points_10` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t51`.`attempts_10` * 100
            ) + (
              `t51`.`free_throws_10` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `ts_pct_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t51`.`free_throws_made_10`) * 2000
            ) + ABS(`t51`.`points_10`)
          ) - (
            (
              (
                ABS(`t51`.`free_throws_made_10`) * 2000
              ) + ABS(`t51`.`points_10`)
            ) % (
              NULLIF(ABS(`t51`.`points_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t51`.`points_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t51`.`free_throws_made_10` < 0
    ) <> (
      `t51`.`points_10` < 0
    ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `ft_points_share_last_10`,
    CAST(IF(
      `t51`.`all_with_zones`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t51`.`assisted_10` * 100) * 200
              ) + ABS(`t51`.`assisted_10` + `t51`.`unassisted_10`)
            ) - (
              (
                (
                  ABS(`t51`.`assisted_10` * 100) * 200
                ) + ABS(`t51`.`assisted_10` + `t51`.`unassisted_10`)
              ) % (
                NULLIF(ABS(`t51`.`assisted_10` + `t51`.`unassisted_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t51`.`assisted_10` + `t51`.`unassisted_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t51`.`assisted_10` * 100
          ) < 0
        ) <> (
          (
            `t51`.`assisted_10` + `t51`.`unassisted_10`
          ) < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `assisted_rate_last_10`,
    `t51`.`team_pace_last_10`,
    `t51`.`team_off_rating_last_10`,
    `t51`.`team_games_in_sample_10`,
    `t51`.`games_in_last_7_days`,
    `t51`.`games_in_last_14_days`,
    `t51`.`minutes_in_last_7_days`,
    `t51`.`minutes_in_last_14_days`,
    `t51`.`back_to_backs_last_14_days`,
    `t51`.`avg_minutes_per_game_last_7`,
    `t51`.`fourth_quarter_minutes_last_7`,
    `t51`.`player_age`,
    `t51`.`primary_scoring_zone`,
    `t51`.`paint_rate_last_10`,
    `t51`.`mid_range_rate_last_10`,
    `t51`.`three_pt_rate_last_10`,
    `t51`.`_has_zones` IS NOT NULL AS `shot_zone_data_available`,
    `t51`.`total_composite_adjustment`,
    `t51`.`fatigue_score`,
    IF(`t51`.`games_season` >= 10, 'production_ready', 'limited') AS `data_quality_tier`,
    'v2' AS `cache_version`
  FROM (
    SELECT
      `t9`.`_date`,
      `t9`.`game_id`,
      `t9`.`season_year`,
      `t9`.`team_abbr`,
      `t9`.`opponent_team_abbr`,
      `t9`.`player_lookup`,
      `t9`.`player_id`,
      `t9`.`_key`,
      `t48`.`games_5`,
      `t48`.`points_5`,
      `t49`.`games_10`,
      `t49`.`points_10`,
      `t49`.`points_squared_10`,
      `t49`.`seconds_10`,
      `t49`.`plays_10`,
      `t49`.`team_plays_10`,
      `t49`.`attempts_10`,
      `t49`.`free_throws_10`,
      `t49`.`free_throws_made_10`,
      `t49`.`assisted_10`,
      `t49`.`unassisted_10`,
      `t50`.`all_with_zones`,
      `t44`.`games_season`,
      `t44`.`points_season`,
      `t44`.`seconds_season`,
      `t44`.`plays_season`,
      `t44`.`team_plays_season`,
      `t31`.`team_pace_last_10`,
      `t31`.`team_off_rating_last_10`,
      `t31`.`team_games_in_sample_10`,
      `t32`.`games_in_last_7_days`,
      `t32`.`games_in_last_14_days`,
      `t32`.`minutes_in_last_7_days`,
      `t32`.`minutes_in_last_14_days`,
      `t32`.`back_to_backs_last_14_days`,
      `t32`.`avg_minutes_per_game_last_7`,
      `t32`.`fourth_quarter_minutes_last_7`,
      `t32`.`player_age`,
      `t33`.`total_composite_adjustment`,
      `t33`.`fatigue_score`,
      `t34`.`primary_scoring_zone`,
      `t34`.`paint_rate_last_10`,
      `t34`.`mid_range_rate_last_10`,
      `t34`.`three_pt_rate_last_10`,
      `t34`.`_has_zones`
    FROM `standing_keys` AS `t9`
    LEFT OUTER JOIN (
      SELECT
        `t41`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t41`.`points`) AS `points_5`
      FROM (
        SELECT
          `t38`.`_key`,
          `t38`.`_rank`,
          `t38`.`_spine_date`,
          `t38`.`_spine_game`,
          `t38`.`_days_before`,
          `t38`.`_missing`,
          `t38`.`player_lookup`,
          `t38`.`player_id`,
          `t38`.`universal_player_id`,
          `t38`.`player_full_name`,
          `t38`.`game_id`,
          `t38`.`game_code`,
          `t38`.`game_date`,
          `t38`.`season_year`,
          `t38`.`season_type`,
          `t38`.`team_abbr`,
          `t38`.`opponent_team_abbr`,
          `t38`.`home_game`,
          `t38`.`player_status`,
          `t38`.`is_active`,
          `t38`.`is_dressed`,
          `t38`.`dnp_reason`,
          `t38`.`starter_flag`,
          `t38`.`win_flag`,
          `t38`.`points`,
          `t38`.`assists`,
          `t38`.`steals`,
          `t38`.`blocks`,
          `t38`.`turnovers`,
          `t38`.`personal_fouls`,
          `t38`.`offensive_rebounds`,
          `t38`.`defensive_rebounds`,
          `t38`.`rebounds`,
          `t38`.`fg_attempts`,
          `t38`.`fg_makes`,
          `t38`.`three_pt_attempts`,
          `t38`.`three_pt_makes`,
          `t38`.`ft_attempts`,
          `t38`.`ft_makes`,
          `t38`.`plus_minus`,
          `t38`.`seconds_played`,
          `t38`.`minutes_played`,
          `t38`.`paint_attempts`,
          `t38`.`paint_makes`,
          `t38`.`mid_range_attempts`,
          `t38`.`mid_range_makes`,
          `t38`.`three_pt_attempts_pbp`,
          `t38`.`three_pt_makes_pbp`,
          `t38`.`unknown_zone_attempts`,
          `t38`.`unknown_zone_makes`,
          `t38`.`paint_blocks`,
          `t38`.`mid_range_blocks`,
          `t38`.`three_pt_blocks`,
          `t38`.`unknown_zone_blocks`,
          `t38`.`and1_count`,
          `t38`.`assisted_fg_makes`,
          `t38`.`unassisted_fg_makes`,
          `t38`.`fg_attempts_blocked`,
          `t38`.`plays_x100`,
          `t38`.`team_plays_on_court_x100`,
          `t38`.`team_possessions_x100`,
          `t38`.`usage_rate`,
          `t38`.`ts_pct`,
          `t38`.`efg_pct`,
          `t38`.`zones_source`,
          `t38`.`box_source`,
          `t38`.`_row`,
          `t38`.`_inputs`
        FROM `t37` AS `t38`
        WHERE
          `t38`.`_rank` <= 5
      ) AS `t41`
      GROUP BY
        1
    ) AS `t48`
      ON `t9`.`_key` = `t48`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t42`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t42`.`points`) AS `points_10`,
        SUM(`t42`.`points_squared`) AS `points_squared_10`,
        SUM(`t42`.`seconds_played`) AS `seconds_10`,
        SUM(`t42`.`plays_x100`) AS `plays_10`,
        SUM(`t42`.`team_plays_on_court_x100`) AS `team_plays_10`,
        SUM(`t42`.`fg_attempts`) AS `attempts_10`,
        SUM(`t42`.`ft_attempts`) AS `free_throws_10`,
        SUM(`t42`.`ft_makes`) AS `free_throws_made_10`,
        SUM(`t42`.`assisted_fg_makes`) AS `assisted_10`,
        SUM(`t42`.`unassisted_fg_makes`) AS `unassisted_10`
      FROM (
        SELECT
          `t38`.`_key`,
          `t38`.`_rank`,
          `t38`.`_spine_date`,
          `t38`.`_spine_game`,
          `t38`.`_days_before`,
          `t38`.`_missing`,
          `t38`.`player_lookup`,
          `t38`.`player_id`,
          `t38`.`universal_player_id`,
          `t38`.`player_full_name`,
          `t38`.`game_id`,
          `t38`.`game_code`,
          `t38`.`game_date`,
          `t38`.`season_year`,
          `t38`.`season_type`,
          `t38`.`team_abbr`,
          `t38`.`opponent_team_abbr`,
          `t38`.`home_game`,
          `t38`.`player_status`,
          `t38`.`is_active`,
          `t38`.`is_dressed`,
          `t38`.`dnp_reason`,
          `t38`.`starter_flag`,
          `t38`.`win_flag`,
          `t38`.`points`,
          `t38`.`assists`,
          `t38`.`steals`,
          `t38`.`blocks`,
          `t38`.`turnovers`,
          `t38`.`personal_fouls`,
          `t38`.`offensive_rebounds`,
          `t38`.`defensive_rebounds`,
          `t38`.`rebounds`,
          `t38`.`fg_attempts`,
          `t38`.`fg_makes`,
          `t38`.`three_pt_attempts`,
          `t38`.`three_pt_makes`,
          `t38`.`ft_attempts`,
          `t38`.`ft_makes`,
          `t38`.`plus_minus`,
          `t38`.`seconds_played`,
          `t38`.`minutes_played`,
          `t38`.`paint_attempts`,
          `t38`.`paint_makes`,
          `t38`.`mid_range_attempts`,
          `t38`.`mid_range_makes`,
          `t38`.`three_pt_attempts_pbp`,
          `t38`.`three_pt_makes_pbp`,
          `t38`.`unknown_zone_attempts`,
          `t38`.`unknown_zone_makes`,
          `t38`.`paint_blocks`,
          `t38`.`mid_range_blocks`,
          `t38`.`three_pt_blocks`,
          `t38`.`unknown_zone_blocks`,
          `t38`.`and1_count`,
          `t38`.`assisted_fg_makes`,
          `t38`.`unassisted_fg_makes`,
          `t38`.`fg_attempts_blocked`,
          `t38`.`plays_x100`,
          `t38`.`team_plays_on_court_x100`,
          `t38`.`team_possessions_x100`,
          `t38`.`usage_rate`,
          `t38`.`ts_pct`,
          `t38`.`efg_pct`,
          `t38`.`zones_source`,
          `t38`.`box_source`,
          `t38`.`_row`,
          `t38`.`_inputs`,
          `t38`.`points` * `t38`.`points` AS `points_squared`
        FROM `t37` AS `t38`
        WHERE
          `t38`.`_rank` <= 10
      ) AS `t42`
      GROUP BY
        1
    ) AS `t49`
      ON `t9`.`_key` = `t49`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t40`.`_key`,
        COUNT(`t40`.`zones_source`) = COUNT(*) AS `all_with_zones`
      FROM (
        SELECT
          `t38`.`_key`,
          `t38`.`_rank`,
          `t38`.`_spine_date`,
          `t38`.`_spine_game`,
          `t38`.`_days_before`,
          `t38`.`_missing`,
          `t38`.`player_lookup`,
          `t38`.`player_id`,
          `t38`.`universal_player_id`,
          `t38`.`player_full_name`,
          `t38`.`game_id`,
          `t38`.`game_code`,
          `t38`.`game_date`,
          `t38`.`season_year`,
          `t38`.`season_type`,
          `t38`.`team_abbr`,
          `t38`.`opponent_team_abbr`,
          `t38`.`home_game`,
          `t38`.`player_status`,
          `t38`.`is_active`,
          `t38`.`is_dressed`,
          `t38`.`dnp_reason`,
          `t38`.`starter_flag`,
          `t38`.`win_flag`,
          `t38`.`points`,
          `t38`.`assists`,
          `t38`.`steals`,
          `t38`.`blocks`,
          `t38`.`turnovers`,
          `t38`.`personal_fouls`,
          `t38`.`offensive_rebounds`,
          `t38`.`defensive_rebounds`,
          `t38`.`rebounds`,
          `t38`.`fg_attempts`,
          `t38`.`fg_makes`,
          `t38`.`three_pt_attempts`,
          `t38`.`three_pt_makes`,
          `t38`.`ft_attempts`,
          `t38`.`ft_makes`,
          `t38`.`plus_minus`,
          `t38`.`seconds_played`,
          `t38`.`minutes_played`,
          `t38`.`paint_attempts`,
          `t38`.`paint_makes`,
          `t38`.`mid_range_attempts`,
          `t38`.`mid_range_makes`,
          `t38`.`three_pt_attempts_pbp`,
          `t38`.`three_pt_makes_pbp`,
          `t38`.`unknown_zone_attempts`,
          `t38`.`unknown_zone_makes`,
          `t38`.`paint_blocks`,
          `t38`.`mid_range_blocks`,
          `t38`.`three_pt_blocks`,
          `t38`.`unknown_zone_blocks`,
          `t38`.`and1_count`,
          `t38`.`assisted_fg_makes`,
          `t38`.`unassisted_fg_makes`,
          `t38`.`fg_attempts_blocked`,
          `t38`.`plays_x100`,
          `t38`.`team_plays_on_court_x100`,
          `t38`.`team_possessions_x100`,
          `t38`.`usage_rate`,
          `t38`.`ts_pct`,
          `t38`.`efg_pct`,
          `t38`.`zones_source`,
          `t38`.`box_source`,
          `t38`.`_row`,
          `t38`.`_inputs`
        FROM `t37` AS `t38`
      ) AS `t40`
      GROUP BY
        1
    ) AS `t50`
      ON `t9`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t39`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t39`.`points`) AS `points_season`,
        SUM(`t39`.`seconds_played`) AS `seconds_season`,
        SUM(`t39`.`plays_x100`) AS `plays_season`,
        SUM(`t39`.`team_plays_on_court_x100`) AS `team_plays_season`
      FROM (
        SELECT
          `t36`.`_key`,
          `t36`.`_rank`,
          `t36`.`_spine_date`,
          `t36`.`_spine_game`,
          `t36`.`_days_before`,
          `t36`.`_missing`,
          `t36`.`player_lookup`,
          `t36`.`player_id`,
          `t36`.`universal_player_id`,
          `t36`.`player_full_name`,
          `t36`.`game_id`,
          `t36`.`game_code`,
          `t36`.`game_date`,
          `t36`.`season_year`,
          `t36`.`season_type`,
          `t36`.`team_abbr`,
          `t36`.`opponent_team_abbr`,
          `t36`.`home_game`,
          `t36`.`player_status`,
          `t36`.`is_active`,
          `t36`.`is_dressed`,
          `t36`.`dnp_reason`,
          `t36`.`starter_flag`,
          `t36`.`win_flag`,
          `t36`.`points`,
          `t36`.`assists`,
          `t36`.`steals`,
          `t36`.`blocks`,
          `t36`.`turnovers`,
          `t36`.`personal_fouls`,
          `t36`.`offensive_rebounds`,
          `t36`.`defensive_rebounds`,
          `t36`.`rebounds`,
          `t36`.`fg_attempts`,
          `t36`.`fg_makes`,
          `t36`.`three_pt_attempts`,
          `t36`.`three_pt_makes`,
          `t36`.`ft_attempts`,
          `t36`.`ft_makes`,
          `t36`.`plus_minus`,
          `t36`.`seconds_played`,
          `t36`.`minutes_played`,
          `t36`.`paint_attempts`,
          `t36`.`paint_makes`,
          `t36`.`mid_range_attempts`,
          `t36`.`mid_range_makes`,
          `t36`.`three_pt_attempts_pbp`,
          `t36`.`three_pt_makes_pbp`,
          `t36`.`unknown_zone_attempts`,
          `t36`.`unknown_zone_makes`,
          `t36`.`paint_blocks`,
          `t36`.`mid_range_blocks`,
          `t36`.`three_pt_blocks`,
          `t36`.`unknown_zone_blocks`,
          `t36`.`and1_count`,
          `t36`.`assisted_fg_makes`,
          `t36`.`unassisted_fg_makes`,
          `t36`.`fg_attempts_blocked`,
          `t36`.`plays_x100`,
          `t36`.`team_plays_on_court_x100`,
          `t36`.`team_possessions_x100`,
          `t36`.`usage_rate`,
          `t36`.`ts_pct`,
          `t36`.`efg_pct`,
          `t36`.`zones_source`,
          `t36`.`box_source`,
          `t36`.`_row`,
          `t36`.`_inputs`
        FROM (
          SELECT
            `t20`.`_key`,
            DATEDIFF(DAY, `t35`.`_spine_date`, `t20`.`_day`) AS `_days_before`,
            (
              `t20`.`_played` - `t35`.`_nth`
            ) + 1 AS `_rank`,
            `t35`.`_spine_date`,
            `t35`.`_spine_game`,
            `t35`.`_missing`,
            `t35`.`player_lookup`,
            `t35`.`player_id`,
            `t35`.`universal_player_id`,
            `t35`.`player_full_name`,
            `t35`.`game_id`,
            `t35`.`game_code`,
            `t35`.`game_date`,
            `t35`.`season_year`,
            `t35`.`season_type`,
            `t35`.`team_abbr`,
            `t35`.`opponent_team_abbr`,
            `t35`.`home_game`,
            `t35`.`player_status`,
            `t35`.`is_active`,
            `t35`.`is_dressed`,
            `t35`.`dnp_reason`,
            `t35`.`starter_flag`,
            `t35`.`win_flag`,
            `t35`.`points`,
            `t35`.`assists`,
            `t35`.`steals`,
            `t35`.`blocks`,
            `t35`.`turnovers`,
            `t35`.`personal_fouls`,
            `t35`.`offensive_rebounds`,
            `t35`.`defensive_rebounds`,
            `t35`.`rebounds`,
            `t35`.`fg_attempts`,
            `t35`.`fg_makes`,
            `t35`.`three_pt_attempts`,
            `t35`.`three_pt_makes`,
            `t35`.`ft_attempts`,
            `t35`.`ft_makes`,
            `t35`.`plus_minus`,
            `t35`.`seconds_played`,
            `t35`.`minutes_played`,
            `t35`.`paint_attempts`,
            `t35`.`paint_makes`,
            `t35`.`mid_range_attempts`,
            `t35`.`mid_range_makes`,
            `t35`.`three_pt_attempts_pbp`,
            `t35`.`three_pt_makes_pbp`,
            `t35`.`unknown_zone_attempts`,
            `t35`.`unknown_zone_makes`,
            `t35`.`paint_blocks`,
            `t35`.`mid_range_blocks`,
            `t35`.`three_pt_blocks`,
            `t35`.`unknown_zone_blocks`,
            `t35`.`and1_count`,
            `t35`.`assisted_fg_makes`,
            `t35`.`unassisted_fg_makes`,
            `t35`.`fg_attempts_blocked`,
            `t35`.`plays_x100`,
            `t35`.`team_plays_on_court_x100`,
            `t35`.`team_possessions_x100`,
            `t35`.`usage_rate`,
            `t35`.`ts_pct`,
            `t35`.`efg_pct`,
            `t35`.`zones_source`,
            `t35`.`box_source`,
            `t35`.`_row`,
            `t35`.`_inputs`
          FROM (
            SELECT
              `t2`.`_key`,
              `t2`.`_date` AS `_day`,
              `t2`.`player_lookup` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`_played_player_player_lookup` AS `_played`
            FROM `standing_keys` AS `t2`
          ) AS `t20`
          INNER JOIN (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t21`.`_nth`,
              `t15`.`game_id` IS NULL AS `_missing`,
              `t15`.`player_lookup`,
              `t15`.`player_id`,
              `t15`.`universal_player_id`,
              `t15`.`player_full_name`,
              `t15`.`game_id`,
              `t15`.`game_code`,
              `t15`.`game_date`,
              `t15`.`season_year`,
              `t15`.`season_type`,
              `t15`.`team_abbr`,
              `t15`.`opponent_team_abbr`,
              `t15`.`home_game`,
              `t15`.`player_status`,
              `t15`.`is_active`,
              `t15`.`is_dressed`,
              `t15`.`dnp_reason`,
              `t15`.`starter_flag`,
              `t15`.`win_flag`,
              `t15`.`points`,
              `t15`.`assists`,
              `t15`.`steals`,
              `t15`.`blocks`,
              `t15`.`turnovers`,
              `t15`.`personal_fouls`,
              `t15`.`offensive_rebounds`,
              `t15`.`defensive_rebounds`,
              `t15`.`rebounds`,
              `t15`.`fg_attempts`,
              `t15`.`fg_makes`,
              `t15`.`three_pt_attempts`,
              `t15`.`three_pt_makes`,
              `t15`.`ft_attempts`,
              `t15`.`ft_makes`,
              `t15`.`plus_minus`,
              `t15`.`seconds_played`,
              `t15`.`minutes_played`,
              `t15`.`paint_attempts`,
              `t15`.`paint_makes`,
              `t15`.`mid_range_attempts`,
              `t15`.`mid_range_makes`,
              `t15`.`three_pt_attempts_pbp`,
              `t15`.`three_pt_makes_pbp`,
              `t15`.`unknown_zone_attempts`,
              `t15`.`unknown_zone_makes`,
              `t15`.`paint_blocks`,
              `t15`.`mid_range_blocks`,
              `t15`.`three_pt_blocks`,
              `t15`.`unknown_zone_blocks`,
              `t15`.`and1_count`,
              `t15`.`assisted_fg_makes`,
              `t15`.`unassisted_fg_makes`,
              `t15`.`fg_attempts_blocked`,
              `t15`.`plays_x100`,
              `t15`.`team_plays_on_court_x100`,
              `t15`.`team_possessions_x100`,
              `t15`.`usage_rate`,
              `t15`.`ts_pct`,
              `t15`.`efg_pct`,
              `t15`.`zones_source`,
              `t15`.`box_source`,
              `t15`.`_row`,
              `t15`.`_inputs`
            FROM (
              SELECT
                `t7`.`entity` AS `_entity`,
                `t7`.`season_year` AS `_season`,
                `t7`.`game_date` AS `_spine_date`,
                `t7`.`game_id` AS `_spine_game`,
                `t7`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t7`
            ) AS `t21`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t15`
              ON `t21`.`_spine_game` = `t15`.`game_id`
              AND `t21`.`_entity` = `t15`.`player_lookup`
              AND `t21`.`_spine_date` = `t15`.`game_date`
          ) AS `t35`
            ON `t20`.`_entity` = `t35`.`_entity`
            AND `t20`.`_season` = `t35`.`_season`
            AND `t35`.`_nth` <= `t20`.`_played`
        ) AS `t36`
      ) AS `t39`
      GROUP BY
        1
    ) AS `t44`
      ON `t9`.`_key` = `t44`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`team_pace_last_10`,
        `t22`.`team_off_rating_last_10`,
        `t22`.`games_in_sample_10` AS `team_games_in_sample_10`
      FROM (
        SELECT
          `t10`.`_key`,
          `t11`.`games_in_sample_10`,
          `t11`.`team_pace_last_10`,
          `t11`.`team_off_rating_last_10`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_analytics`.`team_form` AS `t11`
          ON `t10`.`team_abbr` = `t11`.`team_abbr` AND `t10`.`_date` = `t11`.`as_of_date`
      ) AS `t22`
    ) AS `t31`
      ON `t9`.`_key` = `t31`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`_key`,
        `t23`.`games_in_last_7_days`,
        `t23`.`games_in_last_14_days`,
        `t23`.`minutes_in_last_7_days`,
        `t23`.`minutes_in_last_14_days`,
        `t23`.`back_to_backs_last_14_days`,
        `t23`.`avg_minutes_per_game_last_7`,
        `t23`.`fourth_quarter_minutes_last_7`,
        `t23`.`player_age`
      FROM (
        SELECT
          `t10`.`_key`,
          `t12`.`games_in_last_7_days`,
          `t12`.`games_in_last_14_days`,
          `t12`.`minutes_in_last_7_days`,
          `t12`.`minutes_in_last_14_days`,
          `t12`.`avg_minutes_per_game_last_7`,
          `t12`.`back_to_backs_last_14_days`,
          `t12`.`fourth_quarter_minutes_last_7`,
          `t12`.`player_age`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t12`
          ON `t10`.`player_lookup` = `t12`.`player_lookup`
          AND `t10`.`_date` = `t12`.`game_date`
      ) AS `t23`
    ) AS `t32`
      ON `t9`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`_key`,
        `t24`.`total_composite_adjustment`,
        `t24`.`fatigue_score`
      FROM (
        SELECT
          `t10`.`_key`,
          `t13`.`fatigue_score`,
          `t13`.`total_composite_adjustment`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_precompute`.`player_composite_factors` AS `t13`
          ON `t10`.`player_lookup` = `t13`.`player_lookup`
          AND `t10`.`_date` = `t13`.`game_date`
      ) AS `t24`
    ) AS `t33`
      ON `t9`.`_key` = `t33`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`_key`,
        `t25`.`primary_scoring_zone`,
        `t25`.`paint_rate_last_10`,
        `t25`.`mid_range_rate_last_10`,
        `t25`.`three_pt_rate_last_10`,
        `t25`.`games_in_sample_10` AS `_has_zones`
      FROM (
        SELECT
          `t10`.`_key`,
          `t14`.`games_in_sample_10`,
          `t14`.`paint_rate_last_10`,
          `t14`.`mid_range_rate_last_10`,
          `t14`.`three_pt_rate_last_10`,
          `t14`.`primary_scoring_zone`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t14`
          ON `t10`.`player_lookup` = `t14`.`player_lookup`
          AND `t10`.`_date` = `t14`.`analysis_date`
      ) AS `t25`
    ) AS `t34`
      ON `t9`.`_key` = `t34`.`_key`
  ) AS `t51`
) AS `t53`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t19`
  ON `t53`.`_key` = `t19`.`_key`
