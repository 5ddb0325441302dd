WITH `t38` AS (
  SELECT
    `t20`.`_key`,
    DATE_DIFF(`t20`.`_day`, `t36`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t20`.`_played` - `t36`.`_nth`
    ) + 1 AS `_rank`,
    `t36`.`_spine_date`,
    `t36`.`_spine_game`,
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
      `t2`.`_key`,
      `t2`.`_date` AS `_day`,
      `t2`.`player_lookup` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`_played_player_player_lookup` AS `_played`
    FROM `standing_keys` AS `t2`
  ) AS `t20`
  INNER JOIN (
    SELECT
      `t30`.`_entity`,
      `t30`.`_season`,
      `t30`.`_spine_date`,
      `t30`.`_spine_game`,
      IF(`t30`.`_missing`, `t30`.`_nth`, `t30`.`_nth`) AS `_nth`,
      `t30`.`_missing`,
      `t30`.`player_lookup`,
      `t30`.`player_id`,
      `t30`.`universal_player_id`,
      `t30`.`player_full_name`,
      `t30`.`game_id`,
      `t30`.`game_code`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
      `t30`.`team_abbr`,
      `t30`.`opponent_team_abbr`,
      `t30`.`home_game`,
      `t30`.`player_status`,
      `t30`.`is_active`,
      `t30`.`is_dressed`,
      `t30`.`dnp_reason`,
      `t30`.`starter_flag`,
      `t30`.`win_flag`,
      `t30`.`points`,
      `t30`.`assists`,
      `t30`.`steals`,
      `t30`.`blocks`,
      `t30`.`turnovers`,
      `t30`.`personal_fouls`,
      `t30`.`offensive_rebounds`,
      `t30`.`defensive_rebounds`,
      `t30`.`rebounds`,
      `t30`.`fg_attempts`,
      `t30`.`fg_makes`,
      `t30`.`three_pt_attempts`,
      `t30`.`three_pt_makes`,
      `t30`.`ft_attempts`,
      `t30`.`ft_makes`,
      `t30`.`plus_minus`,
      `t30`.`seconds_played`,
      `t30`.`minutes_played`,
      `t30`.`paint_attempts`,
      `t30`.`paint_makes`,
      `t30`.`mid_range_attempts`,
      `t30`.`mid_range_makes`,
      `t30`.`three_pt_attempts_pbp`,
      `t30`.`three_pt_makes_pbp`,
      `t30`.`unknown_zone_attempts`,
      `t30`.`unknown_zone_makes`,
      `t30`.`paint_blocks`,
      `t30`.`mid_range_blocks`,
      `t30`.`three_pt_blocks`,
      `t30`.`unknown_zone_blocks`,
      `t30`.`and1_count`,
      `t30`.`assisted_fg_makes`,
      `t30`.`unassisted_fg_makes`,
      `t30`.`fg_attempts_blocked`,
      `t30`.`plays_x100`,
      `t30`.`team_plays_on_court_x100`,
      `t30`.`team_possessions_x100`,
      `t30`.`usage_rate`,
      `t30`.`ts_pct`,
      `t30`.`efg_pct`,
      `t30`.`zones_source`,
      `t30`.`box_source`,
      `t30`.`_row`,
      `t30`.`_inputs`
    FROM (
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
    ) AS `t30`
  ) AS `t36`
    ON `t20`.`_entity` = `t36`.`_entity`
    AND `t20`.`_season` = `t36`.`_season`
    AND `t36`.`_nth` <= `t20`.`_played`
    AND `t36`.`_nth` > (
      `t20`.`_played` - 10
    )
)
SELECT
  `t54`.`_key`,
  `t54`.`player_lookup`,
  `t54`.`player_id`,
  `t54`.`cache_date`,
  `t54`.`game_id`,
  `t54`.`team_abbr`,
  `t54`.`opponent_team_abbr`,
  `t54`.`season_year`,
  `t54`.`points_avg_last_5`,
  `t54`.`points_avg_last_10`,
  `t54`.`points_avg_season`,
  `t54`.`games_in_sample_5`,
  `t54`.`games_in_sample_10`,
  `t54`.`games_played_season`,
  `t54`.`points_std_last_10`,
  `t54`.`minutes_avg_last_10`,
  `t54`.`minutes_avg_season`,
  `t54`.`usage_rate_last_10`,
  `t54`.`player_usage_rate_season`,
  `t54`.`ts_pct_last_10`,
  `t54`.`ft_points_share_last_10`,
  `t54`.`assisted_rate_last_10`,
  `t54`.`team_pace_last_10`,
  `t54`.`team_off_rating_last_10`,
  `t54`.`team_games_in_sample_10`,
  `t54`.`games_in_last_7_days`,
  `t54`.`games_in_last_14_days`,
  `t54`.`minutes_in_last_7_days`,
  `t54`.`minutes_in_last_14_days`,
  `t54`.`back_to_backs_last_14_days`,
  `t54`.`avg_minutes_per_game_last_7`,
  `t54`.`fourth_quarter_minutes_last_7`,
  `t54`.`player_age`,
  `t54`.`primary_scoring_zone`,
  `t54`.`paint_rate_last_10`,
  `t54`.`mid_range_rate_last_10`,
  `t54`.`three_pt_rate_last_10`,
  `t54`.`shot_zone_data_available`,
  `t54`.`total_composite_adjustment`,
  `t54`.`fatigue_score`,
  `t54`.`data_quality_tier`,
  `t54`.`cache_version`,
  `t19`.`_inputs`
FROM (
  SELECT
    `t52`.`_key`,
    `t52`.`player_lookup`,
    `t52`.`player_id`,
    `t52`.`_date` AS `cache_date`,
    `t52`.`game_id`,
    `t52`.`team_abbr`,
    `t52`.`opponent_team_abbr`,
    `t52`.`season_year`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`points_5`) * 20000
          ) + ABS(`t52`.`games_5`)
        ) - (
          MOD(
            (
              ABS(`t52`.`points_5`) * 20000
            ) + ABS(`t52`.`games_5`),
            NULLIF(ABS(`t52`.`games_5`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`games_5`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t52`.`points_5` < 0
    ) <> (
      `t52`.`games_5` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`points_10`) * 20000
          ) + ABS(`t52`.`games_10`)
        ) - (
          MOD(
            (
              ABS(`t52`.`points_10`) * 20000
            ) + ABS(`t52`.`games_10`),
            NULLIF(ABS(`t52`.`games_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`games_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t52`.`points_10` < 0
    ) <> (
      `t52`.`games_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`points_season`) * 20000
          ) + ABS(`t52`.`games_season`)
        ) - (
          MOD(
            (
              ABS(`t52`.`points_season`) * 20000
            ) + ABS(`t52`.`games_season`),
            NULLIF(ABS(`t52`.`games_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`games_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t52`.`points_season` < 0
    ) <> (
      `t52`.`games_season` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_season`,
    `t52`.`games_5` AS `games_in_sample_5`,
    `t52`.`games_10` AS `games_in_sample_10`,
    `t52`.`games_season` AS `games_played_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        SQRT(
          ieee_divide(
            (
              `t52`.`games_10` * `t52`.`points_squared_10`
            ) - (
              `t52`.`points_10` * `t52`.`points_10`
            ),
            NULLIF(`t52`.`games_10` * (
              `t52`.`games_10` - 1
            ), 0)
          )
        ) * 10000
      ) + 0.5
    ) AS INT64) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_std_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`seconds_10`) * 20000
          ) + ABS(`t52`.`games_10` * 60)
        ) - (
          MOD(
            (
              ABS(`t52`.`seconds_10`) * 20000
            ) + ABS(`t52`.`games_10` * 60),
            NULLIF(ABS(`t52`.`games_10` * 60), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`games_10` * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t52`.`seconds_10` < 0
    ) <> (
      (
        `t52`.`games_10` * 60
      ) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`seconds_season`) * 20000
          ) + ABS(`t52`.`games_season` * 60)
        ) - (
          MOD(
            (
              ABS(`t52`.`seconds_season`) * 20000
            ) + ABS(`t52`.`games_season` * 60),
            NULLIF(ABS(`t52`.`games_season` * 60), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`games_season` * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        `t52`.`seconds_season` < 0
      ) <> (
        (
          `t52`.`games_season` * 60
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_avg_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`plays_10` * 100) * 200
          ) + ABS(`t52`.`team_plays_10`)
        ) - (
          MOD(
            (
              ABS(`t52`.`plays_10` * 100) * 200
            ) + ABS(`t52`.`team_plays_10`),
            NULLIF(ABS(`t52`.`team_plays_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`team_plays_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t52`.`plays_10` * 100
      ) < 0
    ) <> (
      `t52`.`team_plays_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_rate_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`plays_season` * 100) * 200
          ) + ABS(`t52`.`team_plays_season`)
        ) - (
          MOD(
            (
              ABS(`t52`.`plays_season` * 100) * 200
            ) + ABS(`t52`.`team_plays_season`),
            NULLIF(ABS(`t52`.`team_plays_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`team_plays_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t52`.`plays_season` * 100
        ) < 0
      ) <> (
        `t52`.`team_plays_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `player_usage_rate_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`points_10` * 100) * 2000
          ) + ABS(
            (
              (
                `t52`.`attempts_10` * 100
              ) + (
                `t52`.`free_throws_10` * 44
              )
            ) * 2
          )
        ) - (
          MOD(
            (
              ABS(`t52`.`points_10` * 100) * 2000
            ) + ABS(
              (
                (
                  `t52`.`attempts_10` * 100
                ) + (
                  `t52`.`free_throws_10` * 44
                )
              ) * 2
            ),
            NULLIF(
              ABS(
                (
                  (
                    `t52`.`attempts_10` * 100
                  ) + (
                    `t52`.`free_throws_10` * 44
                  )
                ) * 2
              ),
              0
            ) * 2
          )
        ),
        NULLIF(
          ABS(
            (
              (
                `t52`.`attempts_10` * 100
              ) + (
                `t52`.`free_throws_10` * 44
              )
            ) * 2
          ),
          0
        ) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t52`.`points_10` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t52`.`attempts_10` * 100
            ) + (
              `t52`.`free_throws_10` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ts_pct_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t52`.`free_throws_made_10`) * 2000
          ) + ABS(`t52`.`points_10`)
        ) - (
          MOD(
            (
              ABS(`t52`.`free_throws_made_10`) * 2000
            ) + ABS(`t52`.`points_10`),
            NULLIF(ABS(`t52`.`points_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t52`.`points_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t52`.`free_throws_made_10` < 0
    ) <> (
      `t52`.`points_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ft_points_share_last_10`,
    CAST(IF(
      `t52`.`all_with_zones`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t52`.`assisted_10` * 100) * 200
            ) + ABS(`t52`.`assisted_10` + `t52`.`unassisted_10`)
          ) - (
            MOD(
              (
                ABS(`t52`.`assisted_10` * 100) * 200
              ) + ABS(`t52`.`assisted_10` + `t52`.`unassisted_10`),
              NULLIF(ABS(`t52`.`assisted_10` + `t52`.`unassisted_10`), 0) * 2
            )
          ),
          NULLIF(ABS(`t52`.`assisted_10` + `t52`.`unassisted_10`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            `t52`.`assisted_10` * 100
          ) < 0
        ) <> (
          (
            `t52`.`assisted_10` + `t52`.`unassisted_10`
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `assisted_rate_last_10`,
    `t52`.`team_pace_last_10`,
    `t52`.`team_off_rating_last_10`,
    `t52`.`team_games_in_sample_10`,
    `t52`.`games_in_last_7_days`,
    `t52`.`games_in_last_14_days`,
    `t52`.`minutes_in_last_7_days`,
    `t52`.`minutes_in_last_14_days`,
    `t52`.`back_to_backs_last_14_days`,
    `t52`.`avg_minutes_per_game_last_7`,
    `t52`.`fourth_quarter_minutes_last_7`,
    `t52`.`player_age`,
    `t52`.`primary_scoring_zone`,
    `t52`.`paint_rate_last_10`,
    `t52`.`mid_range_rate_last_10`,
    `t52`.`three_pt_rate_last_10`,
    `t52`.`_has_zones` IS NOT NULL AS `shot_zone_data_available`,
    `t52`.`total_composite_adjustment`,
    `t52`.`fatigue_score`,
    IF(`t52`.`games_season` >= 10, 'production_ready', 'limited') AS `data_quality_tier`,
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
      `t49`.`games_5`,
      `t49`.`points_5`,
      `t50`.`games_10`,
      `t50`.`points_10`,
      `t50`.`points_squared_10`,
      `t50`.`seconds_10`,
      `t50`.`plays_10`,
      `t50`.`team_plays_10`,
      `t50`.`attempts_10`,
      `t50`.`free_throws_10`,
      `t50`.`free_throws_made_10`,
      `t50`.`assisted_10`,
      `t50`.`unassisted_10`,
      `t51`.`all_with_zones`,
      `t45`.`games_season`,
      `t45`.`points_season`,
      `t45`.`seconds_season`,
      `t45`.`plays_season`,
      `t45`.`team_plays_season`,
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
        `t42`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t42`.`points`) AS `points_5`
      FROM (
        SELECT
          `t39`.`_key`,
          `t39`.`_rank`,
          `t39`.`_spine_date`,
          `t39`.`_spine_game`,
          `t39`.`_days_before`,
          `t39`.`_missing`,
          `t39`.`player_lookup`,
          `t39`.`player_id`,
          `t39`.`universal_player_id`,
          `t39`.`player_full_name`,
          `t39`.`game_id`,
          `t39`.`game_code`,
          `t39`.`game_date`,
          `t39`.`season_year`,
          `t39`.`season_type`,
          `t39`.`team_abbr`,
          `t39`.`opponent_team_abbr`,
          `t39`.`home_game`,
          `t39`.`player_status`,
          `t39`.`is_active`,
          `t39`.`is_dressed`,
          `t39`.`dnp_reason`,
          `t39`.`starter_flag`,
          `t39`.`win_flag`,
          `t39`.`points`,
          `t39`.`assists`,
          `t39`.`steals`,
          `t39`.`blocks`,
          `t39`.`turnovers`,
          `t39`.`personal_fouls`,
          `t39`.`offensive_rebounds`,
          `t39`.`defensive_rebounds`,
          `t39`.`rebounds`,
          `t39`.`fg_attempts`,
          `t39`.`fg_makes`,
          `t39`.`three_pt_attempts`,
          `t39`.`three_pt_makes`,
          `t39`.`ft_attempts`,
          `t39`.`ft_makes`,
          `t39`.`plus_minus`,
          `t39`.`seconds_played`,
          `t39`.`minutes_played`,
          `t39`.`paint_attempts`,
          `t39`.`paint_makes`,
          `t39`.`mid_range_attempts`,
          `t39`.`mid_range_makes`,
          `t39`.`three_pt_attempts_pbp`,
          `t39`.`three_pt_makes_pbp`,
          `t39`.`unknown_zone_attempts`,
          `t39`.`unknown_zone_makes`,
          `t39`.`paint_blocks`,
          `t39`.`mid_range_blocks`,
          `t39`.`three_pt_blocks`,
          `t39`.`unknown_zone_blocks`,
          `t39`.`and1_count`,
          `t39`.`assisted_fg_makes`,
          `t39`.`unassisted_fg_makes`,
          `t39`.`fg_attempts_blocked`,
          `t39`.`plays_x100`,
          `t39`.`team_plays_on_court_x100`,
          `t39`.`team_possessions_x100`,
          `t39`.`usage_rate`,
          `t39`.`ts_pct`,
          `t39`.`efg_pct`,
          `t39`.`zones_source`,
          `t39`.`box_source`,
          `t39`.`_row`,
          `t39`.`_inputs`
        FROM `t38` AS `t39`
        WHERE
          `t39`.`_rank` <= 5
      ) AS `t42`
      GROUP BY
        1
    ) AS `t49`
      ON `t9`.`_key` = `t49`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t43`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t43`.`points`) AS `points_10`,
        SUM(`t43`.`points_squared`) AS `points_squared_10`,
        SUM(`t43`.`seconds_played`) AS `seconds_10`,
        SUM(`t43`.`plays_x100`) AS `plays_10`,
        SUM(`t43`.`team_plays_on_court_x100`) AS `team_plays_10`,
        SUM(`t43`.`fg_attempts`) AS `attempts_10`,
        SUM(`t43`.`ft_attempts`) AS `free_throws_10`,
        SUM(`t43`.`ft_makes`) AS `free_throws_made_10`,
        SUM(`t43`.`assisted_fg_makes`) AS `assisted_10`,
        SUM(`t43`.`unassisted_fg_makes`) AS `unassisted_10`
      FROM (
        SELECT
          `t39`.`_key`,
          `t39`.`_rank`,
          `t39`.`_spine_date`,
          `t39`.`_spine_game`,
          `t39`.`_days_before`,
          `t39`.`_missing`,
          `t39`.`player_lookup`,
          `t39`.`player_id`,
          `t39`.`universal_player_id`,
          `t39`.`player_full_name`,
          `t39`.`game_id`,
          `t39`.`game_code`,
          `t39`.`game_date`,
          `t39`.`season_year`,
          `t39`.`season_type`,
          `t39`.`team_abbr`,
          `t39`.`opponent_team_abbr`,
          `t39`.`home_game`,
          `t39`.`player_status`,
          `t39`.`is_active`,
          `t39`.`is_dressed`,
          `t39`.`dnp_reason`,
          `t39`.`starter_flag`,
          `t39`.`win_flag`,
          `t39`.`points`,
          `t39`.`assists`,
          `t39`.`steals`,
          `t39`.`blocks`,
          `t39`.`turnovers`,
          `t39`.`personal_fouls`,
          `t39`.`offensive_rebounds`,
          `t39`.`defensive_rebounds`,
          `t39`.`rebounds`,
          `t39`.`fg_attempts`,
          `t39`.`fg_makes`,
          `t39`.`three_pt_attempts`,
          `t39`.`three_pt_makes`,
          `t39`.`ft_attempts`,
          `t39`.`ft_makes`,
          `t39`.`plus_minus`,
          `t39`.`seconds_played`,
          `t39`.`minutes_played`,
          `t39`.`paint_attempts`,
          `t39`.`paint_makes`,
          `t39`.`mid_range_attempts`,
          `t39`.`mid_range_makes`,
          `t39`.`three_pt_attempts_pbp`,
          `t39`.`three_pt_makes_pbp`,
          `t39`.`unknown_zone_attempts`,
          `t39`.`unknown_zone_makes`,
          `t39`.`paint_blocks`,
          `t39`.`mid_range_blocks`,
          `t39`.`three_pt_blocks`,
          `t39`.`unknown_zone_blocks`,
          `t39`.`and1_count`,
          `t39`.`assisted_fg_makes`,
          `t39`.`unassisted_fg_makes`,
          `t39`.`fg_attempts_blocked`,
          `t39`.`plays_x100`,
          `t39`.`team_plays_on_court_x100`,
          `t39`.`team_possessions_x100`,
          `t39`.`usage_rate`,
          `t39`.`ts_pct`,
          `t39`.`efg_pct`,
          `t39`.`zones_source`,
          `t39`.`box_source`,
          `t39`.`_row`,
          `t39`.`_inputs`,
          `t39`.`points` * `t39`.`points` AS `points_squared`
        FROM `t38` AS `t39`
        WHERE
          `t39`.`_rank` <= 10
      ) AS `t43`
      GROUP BY
        1
    ) AS `t50`
      ON `t9`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t41`.`_key`,
        COUNT(`t41`.`zones_source`) = COUNT(*) AS `all_with_zones`
      FROM (
        SELECT
          `t39`.`_key`,
          `t39`.`_rank`,
          `t39`.`_spine_date`,
          `t39`.`_spine_game`,
          `t39`.`_days_before`,
          `t39`.`_missing`,
          `t39`.`player_lookup`,
          `t39`.`player_id`,
          `t39`.`universal_player_id`,
          `t39`.`player_full_name`,
          `t39`.`game_id`,
          `t39`.`game_code`,
          `t39`.`game_date`,
          `t39`.`season_year`,
          `t39`.`season_type`,
          `t39`.`team_abbr`,
          `t39`.`opponent_team_abbr`,
          `t39`.`home_game`,
          `t39`.`player_status`,
          `t39`.`is_active`,
          `t39`.`is_dressed`,
          `t39`.`dnp_reason`,
          `t39`.`starter_flag`,
          `t39`.`win_flag`,
          `t39`.`points`,
          `t39`.`assists`,
          `t39`.`steals`,
          `t39`.`blocks`,
          `t39`.`turnovers`,
          `t39`.`personal_fouls`,
          `t39`.`offensive_rebounds`,
          `t39`.`defensive_rebounds`,
          `t39`.`rebounds`,
          `t39`.`fg_attempts`,
          `t39`.`fg_makes`,
          `t39`.`three_pt_attempts`,
          `t39`.`three_pt_makes`,
          `t39`.`ft_attempts`,
          `t39`.`ft_makes`,
          `t39`.`plus_minus`,
          `t39`.`seconds_played`,
          `t39`.`minutes_played`,
          `t39`.`paint_attempts`,
          `t39`.`paint_makes`,
          `t39`.`mid_range_attempts`,
          `t39`.`mid_range_makes`,
          `t39`.`three_pt_attempts_pbp`,
          `t39`.`three_pt_makes_pbp`,
          `t39`.`unknown_zone_attempts`,
          `t39`.`unknown_zone_makes`,
          `t39`.`paint_blocks`,
          `t39`.`mid_range_blocks`,
          `t39`.`three_pt_blocks`,
          `t39`.`unknown_zone_blocks`,
          `t39`.`and1_count`,
          `t39`.`assisted_fg_makes`,
          `t39`.`unassisted_fg_makes`,
          `t39`.`fg_attempts_blocked`,
          `t39`.`plays_x100`,
          `t39`.`team_plays_on_court_x100`,
          `t39`.`team_possessions_x100`,
          `t39`.`usage_rate`,
          `t39`.`ts_pct`,
          `t39`.`efg_pct`,
          `t39`.`zones_source`,
          `t39`.`box_source`,
          `t39`.`_row`,
          `t39`.`_inputs`
        FROM `t38` AS `t39`
      ) AS `t41`
      GROUP BY
        1
    ) AS `t51`
      ON `t9`.`_key` = `t51`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t40`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t40`.`points`) AS `points_season`,
        SUM(`t40`.`seconds_played`) AS `seconds_season`,
        SUM(`t40`.`plays_x100`) AS `plays_season`,
        SUM(`t40`.`team_plays_on_court_x100`) AS `team_plays_season`
      FROM (
        SELECT
          `t37`.`_key`,
          `t37`.`_rank`,
          `t37`.`_spine_date`,
          `t37`.`_spine_game`,
          `t37`.`_days_before`,
          `t37`.`_missing`,
          `t37`.`player_lookup`,
          `t37`.`player_id`,
          `t37`.`universal_player_id`,
          `t37`.`player_full_name`,
          `t37`.`game_id`,
          `t37`.`game_code`,
          `t37`.`game_date`,
          `t37`.`season_year`,
          `t37`.`season_type`,
          `t37`.`team_abbr`,
          `t37`.`opponent_team_abbr`,
          `t37`.`home_game`,
          `t37`.`player_status`,
          `t37`.`is_active`,
          `t37`.`is_dressed`,
          `t37`.`dnp_reason`,
          `t37`.`starter_flag`,
          `t37`.`win_flag`,
          `t37`.`points`,
          `t37`.`assists`,
          `t37`.`steals`,
          `t37`.`blocks`,
          `t37`.`turnovers`,
          `t37`.`personal_fouls`,
          `t37`.`offensive_rebounds`,
          `t37`.`defensive_rebounds`,
          `t37`.`rebounds`,
          `t37`.`fg_attempts`,
          `t37`.`fg_makes`,
          `t37`.`three_pt_attempts`,
          `t37`.`three_pt_makes`,
          `t37`.`ft_attempts`,
          `t37`.`ft_makes`,
          `t37`.`plus_minus`,
          `t37`.`seconds_played`,
          `t37`.`minutes_played`,
          `t37`.`paint_attempts`,
          `t37`.`paint_makes`,
          `t37`.`mid_range_attempts`,
          `t37`.`mid_range_makes`,
          `t37`.`three_pt_attempts_pbp`,
          `t37`.`three_pt_makes_pbp`,
          `t37`.`unknown_zone_attempts`,
          `t37`.`unknown_zone_makes`,
          `t37`.`paint_blocks`,
          `t37`.`mid_range_blocks`,
          `t37`.`three_pt_blocks`,
          `t37`.`unknown_zone_blocks`,
          `t37`.`and1_count`,
          `t37`.`assisted_fg_makes`,
          `t37`.`unassisted_fg_makes`,
          `t37`.`fg_attempts_blocked`,
          `t37`.`plays_x100`,
          `t37`.`team_plays_on_court_x100`,
          `t37`.`team_possessions_x100`,
          `t37`.`usage_rate`,
          `t37`.`ts_pct`,
          `t37`.`efg_pct`,
          `t37`.`zones_source`,
          `t37`.`box_source`,
          `t37`.`_row`,
          `t37`.`_inputs`
        FROM (
          SELECT
            `t20`.`_key`,
            DATE_DIFF(`t20`.`_day`, `t36`.`_spine_date`, DAY) AS `_days_before`,
            (
              `t20`.`_played` - `t36`.`_nth`
            ) + 1 AS `_rank`,
            `t36`.`_spine_date`,
            `t36`.`_spine_game`,
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
              `t2`.`_key`,
              `t2`.`_date` AS `_day`,
              `t2`.`player_lookup` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`_played_player_player_lookup` AS `_played`
            FROM `standing_keys` AS `t2`
          ) AS `t20`
          INNER JOIN (
            SELECT
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_spine_date`,
              `t30`.`_spine_game`,
              IF(`t30`.`_missing`, `t30`.`_nth`, `t30`.`_nth`) AS `_nth`,
              `t30`.`_missing`,
              `t30`.`player_lookup`,
              `t30`.`player_id`,
              `t30`.`universal_player_id`,
              `t30`.`player_full_name`,
              `t30`.`game_id`,
              `t30`.`game_code`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`,
              `t30`.`team_abbr`,
              `t30`.`opponent_team_abbr`,
              `t30`.`home_game`,
              `t30`.`player_status`,
              `t30`.`is_active`,
              `t30`.`is_dressed`,
              `t30`.`dnp_reason`,
              `t30`.`starter_flag`,
              `t30`.`win_flag`,
              `t30`.`points`,
              `t30`.`assists`,
              `t30`.`steals`,
              `t30`.`blocks`,
              `t30`.`turnovers`,
              `t30`.`personal_fouls`,
              `t30`.`offensive_rebounds`,
              `t30`.`defensive_rebounds`,
              `t30`.`rebounds`,
              `t30`.`fg_attempts`,
              `t30`.`fg_makes`,
              `t30`.`three_pt_attempts`,
              `t30`.`three_pt_makes`,
              `t30`.`ft_attempts`,
              `t30`.`ft_makes`,
              `t30`.`plus_minus`,
              `t30`.`seconds_played`,
              `t30`.`minutes_played`,
              `t30`.`paint_attempts`,
              `t30`.`paint_makes`,
              `t30`.`mid_range_attempts`,
              `t30`.`mid_range_makes`,
              `t30`.`three_pt_attempts_pbp`,
              `t30`.`three_pt_makes_pbp`,
              `t30`.`unknown_zone_attempts`,
              `t30`.`unknown_zone_makes`,
              `t30`.`paint_blocks`,
              `t30`.`mid_range_blocks`,
              `t30`.`three_pt_blocks`,
              `t30`.`unknown_zone_blocks`,
              `t30`.`and1_count`,
              `t30`.`assisted_fg_makes`,
              `t30`.`unassisted_fg_makes`,
              `t30`.`fg_attempts_blocked`,
              `t30`.`plays_x100`,
              `t30`.`team_plays_on_court_x100`,
              `t30`.`team_possessions_x100`,
              `t30`.`usage_rate`,
              `t30`.`ts_pct`,
              `t30`.`efg_pct`,
              `t30`.`zones_source`,
              `t30`.`box_source`,
              `t30`.`_row`,
              `t30`.`_inputs`
            FROM (
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
            ) AS `t30`
          ) AS `t36`
            ON `t20`.`_entity` = `t36`.`_entity`
            AND `t20`.`_season` = `t36`.`_season`
            AND `t36`.`_nth` <= `t20`.`_played`
        ) AS `t37`
      ) AS `t40`
      GROUP BY
        1
    ) AS `t45`
      ON `t9`.`_key` = `t45`.`_key`
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
  ) AS `t52`
) AS `t54`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t19`
  ON `t54`.`_key` = `t19`.`_key`
