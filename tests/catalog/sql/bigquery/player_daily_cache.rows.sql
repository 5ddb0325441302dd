WITH `t40` AS (
  SELECT
    `t36`.`_key`,
    DATE_DIFF(`t36`.`_day`, `t38`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t36`.`_played` - `t38`.`_nth`
    ) + 1 AS `_rank`,
    `t38`.`_entity`,
    `t38`.`_season`,
    `t38`.`_spine_date`,
    `t38`.`_spine_game`,
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
    `t38`.`_nth`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t19`.`_entity`,
        `t19`.`_season`,
        `t19`.`_day`,
        `t19`.`_is_game`,
        `t19`.`_key`,
        SUM(CAST(`t19`.`_is_game` AS INT64)) OVER (
          PARTITION BY `t19`.`_entity`, `t19`.`_season`
          ORDER BY `t19`.`_day` ASC, `t19`.`_is_game` ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS `_played`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_date` AS `_day`,
            FALSE AS `_is_game`,
            `t1`.`_key`
          FROM `standing_keys` AS `t1`
        ) AS `t15`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t6`.`entity` AS `_entity`,
            `t6`.`season_year` AS `_season`,
            `t6`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS INT64) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t6`
        ) AS `t16`
      ) AS `t19`
    ) AS `t34`
    WHERE
      NOT (
        `t34`.`_is_game`
      )
  ) AS `t36`
  INNER JOIN (
    SELECT
      `t29`.`_entity`,
      `t29`.`_season`,
      `t29`.`_spine_date`,
      `t29`.`_spine_game`,
      `t29`.`_missing`,
      `t29`.`player_lookup`,
      `t29`.`player_id`,
      `t29`.`universal_player_id`,
      `t29`.`player_full_name`,
      `t29`.`game_id`,
      `t29`.`game_code`,
      `t29`.`game_date`,
      `t29`.`season_year`,
      `t29`.`season_type`,
      `t29`.`team_abbr`,
      `t29`.`opponent_team_abbr`,
      `t29`.`home_game`,
      `t29`.`player_status`,
      `t29`.`is_active`,
      `t29`.`is_dressed`,
      `t29`.`dnp_reason`,
      `t29`.`starter_flag`,
      `t29`.`win_flag`,
      `t29`.`points`,
      `t29`.`assists`,
      `t29`.`steals`,
      `t29`.`blocks`,
      `t29`.`turnovers`,
      `t29`.`personal_fouls`,
      `t29`.`offensive_rebounds`,
      `t29`.`defensive_rebounds`,
      `t29`.`rebounds`,
      `t29`.`fg_attempts`,
      `t29`.`fg_makes`,
      `t29`.`three_pt_attempts`,
      `t29`.`three_pt_makes`,
      `t29`.`ft_attempts`,
      `t29`.`ft_makes`,
      `t29`.`plus_minus`,
      `t29`.`seconds_played`,
      `t29`.`minutes_played`,
      `t29`.`paint_attempts`,
      `t29`.`paint_makes`,
      `t29`.`mid_range_attempts`,
      `t29`.`mid_range_makes`,
      `t29`.`three_pt_attempts_pbp`,
      `t29`.`three_pt_makes_pbp`,
      `t29`.`unknown_zone_attempts`,
      `t29`.`unknown_zone_makes`,
      `t29`.`paint_blocks`,
      `t29`.`mid_range_blocks`,
      `t29`.`three_pt_blocks`,
      `t29`.`unknown_zone_blocks`,
      `t29`.`and1_count`,
      `t29`.`assisted_fg_makes`,
      `t29`.`unassisted_fg_makes`,
      `t29`.`fg_attempts_blocked`,
      `t29`.`plays_x100`,
      `t29`.`team_plays_on_court_x100`,
      `t29`.`team_possessions_x100`,
      `t29`.`usage_rate`,
      `t29`.`ts_pct`,
      `t29`.`efg_pct`,
      `t29`.`zones_source`,
      `t29`.`box_source`,
      `t29`.`_row`,
      `t29`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t29`.`_entity`, `t29`.`_season`
          ORDER BY `t29`.`_spine_date` ASC, `t29`.`_spine_game` ASC
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t20`.`_entity`,
        `t20`.`_season`,
        `t20`.`_spine_date`,
        `t20`.`_spine_game`,
        `t13`.`game_id` IS NULL AS `_missing`,
        `t13`.`player_lookup`,
        `t13`.`player_id`,
        `t13`.`universal_player_id`,
        `t13`.`player_full_name`,
        `t13`.`game_id`,
        `t13`.`game_code`,
        `t13`.`game_date`,
        `t13`.`season_year`,
        `t13`.`season_type`,
        `t13`.`team_abbr`,
        `t13`.`opponent_team_abbr`,
        `t13`.`home_game`,
        `t13`.`player_status`,
        `t13`.`is_active`,
        `t13`.`is_dressed`,
        `t13`.`dnp_reason`,
        `t13`.`starter_flag`,
        `t13`.`win_flag`,
        `t13`.`points`,
        `t13`.`assists`,
        `t13`.`steals`,
        `t13`.`blocks`,
        `t13`.`turnovers`,
        `t13`.`personal_fouls`,
        `t13`.`offensive_rebounds`,
        `t13`.`defensive_rebounds`,
        `t13`.`rebounds`,
        `t13`.`fg_attempts`,
        `t13`.`fg_makes`,
        `t13`.`three_pt_attempts`,
        `t13`.`three_pt_makes`,
        `t13`.`ft_attempts`,
        `t13`.`ft_makes`,
        `t13`.`plus_minus`,
        `t13`.`seconds_played`,
        `t13`.`minutes_played`,
        `t13`.`paint_attempts`,
        `t13`.`paint_makes`,
        `t13`.`mid_range_attempts`,
        `t13`.`mid_range_makes`,
        `t13`.`three_pt_attempts_pbp`,
        `t13`.`three_pt_makes_pbp`,
        `t13`.`unknown_zone_attempts`,
        `t13`.`unknown_zone_makes`,
        `t13`.`paint_blocks`,
        `t13`.`mid_range_blocks`,
        `t13`.`three_pt_blocks`,
        `t13`.`unknown_zone_blocks`,
        `t13`.`and1_count`,
        `t13`.`assisted_fg_makes`,
        `t13`.`unassisted_fg_makes`,
        `t13`.`fg_attempts_blocked`,
        `t13`.`plays_x100`,
        `t13`.`team_plays_on_court_x100`,
        `t13`.`team_possessions_x100`,
        `t13`.`usage_rate`,
        `t13`.`ts_pct`,
        `t13`.`efg_pct`,
        `t13`.`zones_source`,
        `t13`.`box_source`,
        `t13`.`_row`,
        `t13`.`_inputs`
      FROM (
        SELECT
          `t6`.`entity` AS `_entity`,
          `t6`.`season_year` AS `_season`,
          `t6`.`game_date` AS `_spine_date`,
          `t6`.`game_id` AS `_spine_game`
        FROM `nba_reference`.`player_spine` AS `t6`
      ) AS `t20`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t13`
        ON `t20`.`_spine_game` = `t13`.`game_id` AND `t20`.`_entity` = `t13`.`player_lookup`
    ) AS `t29`
  ) AS `t38`
    ON `t36`.`_entity` = `t38`.`_entity`
    AND `t36`.`_season` = `t38`.`_season`
    AND `t38`.`_nth` <= `t36`.`_played`
    AND `t38`.`_nth` > (
      `t36`.`_played` - 10
    )
)
SELECT
  `t56`.`_key`,
  `t56`.`player_lookup`,
  `t56`.`player_id`,
  `t56`.`cache_date`,
  `t56`.`game_id`,
  `t56`.`team_abbr`,
  `t56`.`opponent_team_abbr`,
  `t56`.`season_year`,
  `t56`.`points_avg_last_5`,
  `t56`.`points_avg_last_10`,
  `t56`.`points_avg_season`,
  `t56`.`games_in_sample_5`,
  `t56`.`games_in_sample_10`,
  `t56`.`games_played_season`,
  `t56`.`points_std_last_10`,
  `t56`.`minutes_avg_last_10`,
  `t56`.`minutes_avg_season`,
  `t56`.`usage_rate_last_10`,
  `t56`.`player_usage_rate_season`,
  `t56`.`ts_pct_last_10`,
  `t56`.`ft_points_share_last_10`,
  `t56`.`assisted_rate_last_10`,
  `t56`.`team_pace_last_10`,
  `t56`.`team_off_rating_last_10`,
  `t56`.`team_games_in_sample_10`,
  `t56`.`games_in_last_7_days`,
  `t56`.`games_in_last_14_days`,
  `t56`.`minutes_in_last_7_days`,
  `t56`.`minutes_in_last_14_days`,
  `t56`.`back_to_backs_last_14_days`,
  `t56`.`avg_minutes_per_game_last_7`,
  `t56`.`fourth_quarter_minutes_last_7`,
  `t56`.`player_age`,
  `t56`.`primary_scoring_zone`,
  `t56`.`paint_rate_last_10`,
  `t56`.`mid_range_rate_last_10`,
  `t56`.`three_pt_rate_last_10`,
  `t56`.`shot_zone_data_available`,
  `t56`.`total_composite_adjustment`,
  `t56`.`fatigue_score`,
  `t56`.`data_quality_tier`,
  `t56`.`cache_version`,
  `t18`.`_inputs`
FROM (
  SELECT
    `t54`.`_key`,
    `t54`.`player_lookup`,
    `t54`.`player_id`,
    `t54`.`_date` AS `cache_date`,
    `t54`.`game_id`,
    `t54`.`team_abbr`,
    `t54`.`opponent_team_abbr`,
    `t54`.`season_year`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`points_5`) * 20000
          ) + ABS(`t54`.`games_5`)
        ) - (
          MOD(
            (
              ABS(`t54`.`points_5`) * 20000
            ) + ABS(`t54`.`games_5`),
            NULLIF(ABS(`t54`.`games_5`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`games_5`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t54`.`points_5` < 0
    ) <> (
      `t54`.`games_5` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`points_10`) * 20000
          ) + ABS(`t54`.`games_10`)
        ) - (
          MOD(
            (
              ABS(`t54`.`points_10`) * 20000
            ) + ABS(`t54`.`games_10`),
            NULLIF(ABS(`t54`.`games_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`games_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t54`.`points_10` < 0
    ) <> (
      `t54`.`games_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`points_season`) * 20000
          ) + ABS(`t54`.`games_season`)
        ) - (
          MOD(
            (
              ABS(`t54`.`points_season`) * 20000
            ) + ABS(`t54`.`games_season`),
            NULLIF(ABS(`t54`.`games_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`games_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t54`.`points_season` < 0
    ) <> (
      `t54`.`games_season` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_season`,
    `t54`.`games_5` AS `games_in_sample_5`,
    `t54`.`games_10` AS `games_in_sample_10`,
    `t54`.`games_season` AS `games_played_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        SQRT(
          ieee_divide(
            (
              `t54`.`games_10` * `t54`.`points_squared_10`
            ) - (
              `t54`.`points_10` * `t54`.`points_10`
            ),
            NULLIF(`t54`.`games_10` * (
              `t54`.`games_10` - 1
            ), 0)
          )
        ) * 10000
      ) + 0.5
    ) AS INT64) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_std_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`seconds_10`) * 20000
          ) + ABS(`t54`.`games_10` * 60)
        ) - (
          MOD(
            (
              ABS(`t54`.`seconds_10`) * 20000
            ) + ABS(`t54`.`games_10` * 60),
            NULLIF(ABS(`t54`.`games_10` * 60), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`games_10` * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t54`.`seconds_10` < 0
    ) <> (
      (
        `t54`.`games_10` * 60
      ) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_avg_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`seconds_season`) * 20000
          ) + ABS(`t54`.`games_season` * 60)
        ) - (
          MOD(
            (
              ABS(`t54`.`seconds_season`) * 20000
            ) + ABS(`t54`.`games_season` * 60),
            NULLIF(ABS(`t54`.`games_season` * 60), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`games_season` * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        `t54`.`seconds_season` < 0
      ) <> (
        (
          `t54`.`games_season` * 60
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_avg_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`plays_10` * 100) * 200
          ) + ABS(`t54`.`team_plays_10`)
        ) - (
          MOD(
            (
              ABS(`t54`.`plays_10` * 100) * 200
            ) + ABS(`t54`.`team_plays_10`),
            NULLIF(ABS(`t54`.`team_plays_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`team_plays_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t54`.`plays_10` * 100
      ) < 0
    ) <> (
      `t54`.`team_plays_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_rate_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`plays_season` * 100) * 200
          ) + ABS(`t54`.`team_plays_season`)
        ) - (
          MOD(
            (
              ABS(`t54`.`plays_season` * 100) * 200
            ) + ABS(`t54`.`team_plays_season`),
            NULLIF(ABS(`t54`.`team_plays_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`team_plays_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t54`.`plays_season` * 100
        ) < 0
      ) <> (
        `t54`.`team_plays_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `player_usage_rate_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t54`.`points_10` * 100) * 2000
          ) + ABS(
            (
              (
                `t54`.`attempts_10` * 100
              ) + (
                `t54`.`free_throws_10` * 44
              )
            ) * 2
          )
        ) - (
          MOD(
            (
              ABS(`t54`.`points_10` * 100) * 2000
            ) + ABS(
              (
                (
                  `t54`.`attempts_10` * 100
                ) + (
                  `t54`.`free_throws_10` * 44
                )
              ) * 2
            ),
            NULLIF(
              ABS(
                (
                  (
                    `t54`.`attempts_10` * 100
                  ) + (
                    `t54`.`free_throws_10` * 44
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
                `t54`.`attempts_10` * 100
              ) + (
                `t54`.`free_throws_10` * 44
              )
            ) * 2
          ),
          0
        ) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t54`.`points_10` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t54`.`attempts_10` * 100
            ) + (
              `t54`.`free_throws_10` * 44
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
            ABS(`t54`.`free_throws_made_10`) * 2000
          ) + ABS(`t54`.`points_10`)
        ) - (
          MOD(
            (
              ABS(`t54`.`free_throws_made_10`) * 2000
            ) + ABS(`t54`.`points_10`),
            NULLIF(ABS(`t54`.`points_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t54`.`points_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t54`.`free_throws_made_10` < 0
    ) <> (
      `t54`.`points_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ft_points_share_last_10`,
    CAST(IF(
      `t54`.`all_with_zones`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t54`.`assisted_10` * 100) * 200
            ) + ABS(`t54`.`assisted_10` + `t54`.`unassisted_10`)
          ) - (
            MOD(
              (
                ABS(`t54`.`assisted_10` * 100) * 200
              ) + ABS(`t54`.`assisted_10` + `t54`.`unassisted_10`),
              NULLIF(ABS(`t54`.`assisted_10` + `t54`.`unassisted_10`), 0) * 2
            )
          ),
          NULLIF(ABS(`t54`.`assisted_10` + `t54`.`unassisted_10`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            `t54`.`assisted_10` * 100
          ) < 0
        ) <> (
          (
            `t54`.`assisted_10` + `t54`.`unassisted_10`
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `assisted_rate_last_10`,
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
    `t54`.`_has_zones` IS NOT NULL AS `shot_zone_data_available`,
    `t54`.`total_composite_adjustment`,
    `t54`.`fatigue_score`,
    IF(`t54`.`games_season` >= 10, 'production_ready', 'limited') AS `data_quality_tier`,
    'v2' AS `cache_version`
  FROM (
    SELECT
      `t8`.`_date`,
      `t8`.`game_id`,
      `t8`.`season_year`,
      `t8`.`season_type`,
      `t8`.`team_abbr`,
      `t8`.`opponent_team_abbr`,
      `t8`.`home_game`,
      `t8`.`player_lookup`,
      `t8`.`player_id`,
      `t8`.`entity_type`,
      `t8`.`population_basis`,
      `t8`.`entity_id`,
      `t8`.`zones_outcome`,
      `t8`.`_key`,
      `t51`.`games_5`,
      `t51`.`points_5`,
      `t52`.`games_10`,
      `t52`.`points_10`,
      `t52`.`points_squared_10`,
      `t52`.`seconds_10`,
      `t52`.`plays_10`,
      `t52`.`team_plays_10`,
      `t52`.`attempts_10`,
      `t52`.`free_throws_10`,
      `t52`.`free_throws_made_10`,
      `t52`.`assisted_10`,
      `t52`.`unassisted_10`,
      `t53`.`all_with_zones`,
      `t47`.`games_season`,
      `t47`.`points_season`,
      `t47`.`seconds_season`,
      `t47`.`plays_season`,
      `t47`.`team_plays_season`,
      `t30`.`team_pace_last_10`,
      `t30`.`team_off_rating_last_10`,
      `t30`.`team_games_in_sample_10`,
      `t31`.`games_in_last_7_days`,
      `t31`.`games_in_last_14_days`,
      `t31`.`minutes_in_last_7_days`,
      `t31`.`minutes_in_last_14_days`,
      `t31`.`back_to_backs_last_14_days`,
      `t31`.`avg_minutes_per_game_last_7`,
      `t31`.`fourth_quarter_minutes_last_7`,
      `t31`.`player_age`,
      `t32`.`total_composite_adjustment`,
      `t32`.`fatigue_score`,
      `t33`.`primary_scoring_zone`,
      `t33`.`paint_rate_last_10`,
      `t33`.`mid_range_rate_last_10`,
      `t33`.`three_pt_rate_last_10`,
      `t33`.`_has_zones`
    FROM `standing_keys` AS `t8`
    LEFT OUTER JOIN (
      SELECT
        `t44`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t44`.`points`) AS `points_5`
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_rank`,
          `t41`.`_spine_date`,
          `t41`.`_spine_game`,
          `t41`.`_days_before`,
          `t41`.`_missing`,
          `t41`.`player_lookup`,
          `t41`.`player_id`,
          `t41`.`universal_player_id`,
          `t41`.`player_full_name`,
          `t41`.`game_id`,
          `t41`.`game_code`,
          `t41`.`game_date`,
          `t41`.`season_year`,
          `t41`.`season_type`,
          `t41`.`team_abbr`,
          `t41`.`opponent_team_abbr`,
          `t41`.`home_game`,
          `t41`.`player_status`,
          `t41`.`is_active`,
          `t41`.`is_dressed`,
          `t41`.`dnp_reason`,
          `t41`.`starter_flag`,
          `t41`.`win_flag`,
          `t41`.`points`,
          `t41`.`assists`,
          `t41`.`steals`,
          `t41`.`blocks`,
          `t41`.`turnovers`,
          `t41`.`personal_fouls`,
          `t41`.`offensive_rebounds`,
          `t41`.`defensive_rebounds`,
          `t41`.`rebounds`,
          `t41`.`fg_attempts`,
          `t41`.`fg_makes`,
          `t41`.`three_pt_attempts`,
          `t41`.`three_pt_makes`,
          `t41`.`ft_attempts`,
          `t41`.`ft_makes`,
          `t41`.`plus_minus`,
          `t41`.`seconds_played`,
          `t41`.`minutes_played`,
          `t41`.`paint_attempts`,
          `t41`.`paint_makes`,
          `t41`.`mid_range_attempts`,
          `t41`.`mid_range_makes`,
          `t41`.`three_pt_attempts_pbp`,
          `t41`.`three_pt_makes_pbp`,
          `t41`.`unknown_zone_attempts`,
          `t41`.`unknown_zone_makes`,
          `t41`.`paint_blocks`,
          `t41`.`mid_range_blocks`,
          `t41`.`three_pt_blocks`,
          `t41`.`unknown_zone_blocks`,
          `t41`.`and1_count`,
          `t41`.`assisted_fg_makes`,
          `t41`.`unassisted_fg_makes`,
          `t41`.`fg_attempts_blocked`,
          `t41`.`plays_x100`,
          `t41`.`team_plays_on_court_x100`,
          `t41`.`team_possessions_x100`,
          `t41`.`usage_rate`,
          `t41`.`ts_pct`,
          `t41`.`efg_pct`,
          `t41`.`zones_source`,
          `t41`.`box_source`,
          `t41`.`_row`,
          `t41`.`_inputs`
        FROM `t40` AS `t41`
        WHERE
          `t41`.`_rank` <= 5
      ) AS `t44`
      GROUP BY
        1
    ) AS `t51`
      ON `t8`.`_key` = `t51`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t45`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t45`.`points`) AS `points_10`,
        SUM(`t45`.`points_squared`) AS `points_squared_10`,
        SUM(`t45`.`seconds_played`) AS `seconds_10`,
        SUM(`t45`.`plays_x100`) AS `plays_10`,
        SUM(`t45`.`team_plays_on_court_x100`) AS `team_plays_10`,
        SUM(`t45`.`fg_attempts`) AS `attempts_10`,
        SUM(`t45`.`ft_attempts`) AS `free_throws_10`,
        SUM(`t45`.`ft_makes`) AS `free_throws_made_10`,
        SUM(`t45`.`assisted_fg_makes`) AS `assisted_10`,
        SUM(`t45`.`unassisted_fg_makes`) AS `unassisted_10`
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_rank`,
          `t41`.`_spine_date`,
          `t41`.`_spine_game`,
          `t41`.`_days_before`,
          `t41`.`_missing`,
          `t41`.`player_lookup`,
          `t41`.`player_id`,
          `t41`.`universal_player_id`,
          `t41`.`player_full_name`,
          `t41`.`game_id`,
          `t41`.`game_code`,
          `t41`.`game_date`,
          `t41`.`season_year`,
          `t41`.`season_type`,
          `t41`.`team_abbr`,
          `t41`.`opponent_team_abbr`,
          `t41`.`home_game`,
          `t41`.`player_status`,
          `t41`.`is_active`,
          `t41`.`is_dressed`,
          `t41`.`dnp_reason`,
          `t41`.`starter_flag`,
          `t41`.`win_flag`,
          `t41`.`points`,
          `t41`.`assists`,
          `t41`.`steals`,
          `t41`.`blocks`,
          `t41`.`turnovers`,
          `t41`.`personal_fouls`,
          `t41`.`offensive_rebounds`,
          `t41`.`defensive_rebounds`,
          `t41`.`rebounds`,
          `t41`.`fg_attempts`,
          `t41`.`fg_makes`,
          `t41`.`three_pt_attempts`,
          `t41`.`three_pt_makes`,
          `t41`.`ft_attempts`,
          `t41`.`ft_makes`,
          `t41`.`plus_minus`,
          `t41`.`seconds_played`,
          `t41`.`minutes_played`,
          `t41`.`paint_attempts`,
          `t41`.`paint_makes`,
          `t41`.`mid_range_attempts`,
          `t41`.`mid_range_makes`,
          `t41`.`three_pt_attempts_pbp`,
          `t41`.`three_pt_makes_pbp`,
          `t41`.`unknown_zone_attempts`,
          `t41`.`unknown_zone_makes`,
          `t41`.`paint_blocks`,
          `t41`.`mid_range_blocks`,
          `t41`.`three_pt_blocks`,
          `t41`.`unknown_zone_blocks`,
          `t41`.`and1_count`,
          `t41`.`assisted_fg_makes`,
          `t41`.`unassisted_fg_makes`,
          `t41`.`fg_attempts_blocked`,
          `t41`.`plays_x100`,
          `t41`.`team_plays_on_court_x100`,
          `t41`.`team_possessions_x100`,
          `t41`.`usage_rate`,
          `t41`.`ts_pct`,
          `t41`.`efg_pct`,
          `t41`.`zones_source`,
          `t41`.`box_source`,
          `t41`.`_row`,
          `t41`.`_inputs`,
          `t41`.`points` * `t41`.`points` AS `points_squared`
        FROM `t40` AS `t41`
        WHERE
          `t41`.`_rank` <= 10
      ) AS `t45`
      GROUP BY
        1
    ) AS `t52`
      ON `t8`.`_key` = `t52`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t43`.`_key`,
        COUNT(`t43`.`zones_source`) = COUNT(*) AS `all_with_zones`
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_rank`,
          `t41`.`_spine_date`,
          `t41`.`_spine_game`,
          `t41`.`_days_before`,
          `t41`.`_missing`,
          `t41`.`player_lookup`,
          `t41`.`player_id`,
          `t41`.`universal_player_id`,
          `t41`.`player_full_name`,
          `t41`.`game_id`,
          `t41`.`game_code`,
          `t41`.`game_date`,
          `t41`.`season_year`,
          `t41`.`season_type`,
          `t41`.`team_abbr`,
          `t41`.`opponent_team_abbr`,
          `t41`.`home_game`,
          `t41`.`player_status`,
          `t41`.`is_active`,
          `t41`.`is_dressed`,
          `t41`.`dnp_reason`,
          `t41`.`starter_flag`,
          `t41`.`win_flag`,
          `t41`.`points`,
          `t41`.`assists`,
          `t41`.`steals`,
          `t41`.`blocks`,
          `t41`.`turnovers`,
          `t41`.`personal_fouls`,
          `t41`.`offensive_rebounds`,
          `t41`.`defensive_rebounds`,
          `t41`.`rebounds`,
          `t41`.`fg_attempts`,
          `t41`.`fg_makes`,
          `t41`.`three_pt_attempts`,
          `t41`.`three_pt_makes`,
          `t41`.`ft_attempts`,
          `t41`.`ft_makes`,
          `t41`.`plus_minus`,
          `t41`.`seconds_played`,
          `t41`.`minutes_played`,
          `t41`.`paint_attempts`,
          `t41`.`paint_makes`,
          `t41`.`mid_range_attempts`,
          `t41`.`mid_range_makes`,
          `t41`.`three_pt_attempts_pbp`,
          `t41`.`three_pt_makes_pbp`,
          `t41`.`unknown_zone_attempts`,
          `t41`.`unknown_zone_makes`,
          `t41`.`paint_blocks`,
          `t41`.`mid_range_blocks`,
          `t41`.`three_pt_blocks`,
          `t41`.`unknown_zone_blocks`,
          `t41`.`and1_count`,
          `t41`.`assisted_fg_makes`,
          `t41`.`unassisted_fg_makes`,
          `t41`.`fg_attempts_blocked`,
          `t41`.`plays_x100`,
          `t41`.`team_plays_on_court_x100`,
          `t41`.`team_possessions_x100`,
          `t41`.`usage_rate`,
          `t41`.`ts_pct`,
          `t41`.`efg_pct`,
          `t41`.`zones_source`,
          `t41`.`box_source`,
          `t41`.`_row`,
          `t41`.`_inputs`
        FROM `t40` AS `t41`
      ) AS `t43`
      GROUP BY
        1
    ) AS `t53`
      ON `t8`.`_key` = `t53`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t42`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t42`.`points`) AS `points_season`,
        SUM(`t42`.`seconds_played`) AS `seconds_season`,
        SUM(`t42`.`plays_x100`) AS `plays_season`,
        SUM(`t42`.`team_plays_on_court_x100`) AS `team_plays_season`
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
        FROM (
          SELECT
            `t36`.`_key`,
            DATE_DIFF(`t36`.`_day`, `t38`.`_spine_date`, DAY) AS `_days_before`,
            (
              `t36`.`_played` - `t38`.`_nth`
            ) + 1 AS `_rank`,
            `t38`.`_entity`,
            `t38`.`_season`,
            `t38`.`_spine_date`,
            `t38`.`_spine_game`,
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
            `t38`.`_nth`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t19`.`_entity`,
                `t19`.`_season`,
                `t19`.`_day`,
                `t19`.`_is_game`,
                `t19`.`_key`,
                SUM(CAST(`t19`.`_is_game` AS INT64)) OVER (
                  PARTITION BY `t19`.`_entity`, `t19`.`_season`
                  ORDER BY `t19`.`_day` ASC, `t19`.`_is_game` ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `_played`
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t1`.`player_lookup` AS `_entity`,
                    `t1`.`season_year` AS `_season`,
                    `t1`.`_date` AS `_day`,
                    FALSE AS `_is_game`,
                    `t1`.`_key`
                  FROM `standing_keys` AS `t1`
                ) AS `t15`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t6`.`entity` AS `_entity`,
                    `t6`.`season_year` AS `_season`,
                    `t6`.`game_date` AS `_day`,
                    TRUE AS `_is_game`,
                    CAST(NULL AS INT64) AS `_key`
                  FROM `nba_reference`.`player_spine` AS `t6`
                ) AS `t16`
              ) AS `t19`
            ) AS `t34`
            WHERE
              NOT (
                `t34`.`_is_game`
              )
          ) AS `t36`
          INNER JOIN (
            SELECT
              `t29`.`_entity`,
              `t29`.`_season`,
              `t29`.`_spine_date`,
              `t29`.`_spine_game`,
              `t29`.`_missing`,
              `t29`.`player_lookup`,
              `t29`.`player_id`,
              `t29`.`universal_player_id`,
              `t29`.`player_full_name`,
              `t29`.`game_id`,
              `t29`.`game_code`,
              `t29`.`game_date`,
              `t29`.`season_year`,
              `t29`.`season_type`,
              `t29`.`team_abbr`,
              `t29`.`opponent_team_abbr`,
              `t29`.`home_game`,
              `t29`.`player_status`,
              `t29`.`is_active`,
              `t29`.`is_dressed`,
              `t29`.`dnp_reason`,
              `t29`.`starter_flag`,
              `t29`.`win_flag`,
              `t29`.`points`,
              `t29`.`assists`,
              `t29`.`steals`,
              `t29`.`blocks`,
              `t29`.`turnovers`,
              `t29`.`personal_fouls`,
              `t29`.`offensive_rebounds`,
              `t29`.`defensive_rebounds`,
              `t29`.`rebounds`,
              `t29`.`fg_attempts`,
              `t29`.`fg_makes`,
              `t29`.`three_pt_attempts`,
              `t29`.`three_pt_makes`,
              `t29`.`ft_attempts`,
              `t29`.`ft_makes`,
              `t29`.`plus_minus`,
              `t29`.`seconds_played`,
              `t29`.`minutes_played`,
              `t29`.`paint_attempts`,
              `t29`.`paint_makes`,
              `t29`.`mid_range_attempts`,
              `t29`.`mid_range_makes`,
              `t29`.`three_pt_attempts_pbp`,
              `t29`.`three_pt_makes_pbp`,
              `t29`.`unknown_zone_attempts`,
              `t29`.`unknown_zone_makes`,
              `t29`.`paint_blocks`,
              `t29`.`mid_range_blocks`,
              `t29`.`three_pt_blocks`,
              `t29`.`unknown_zone_blocks`,
              `t29`.`and1_count`,
              `t29`.`assisted_fg_makes`,
              `t29`.`unassisted_fg_makes`,
              `t29`.`fg_attempts_blocked`,
              `t29`.`plays_x100`,
              `t29`.`team_plays_on_court_x100`,
              `t29`.`team_possessions_x100`,
              `t29`.`usage_rate`,
              `t29`.`ts_pct`,
              `t29`.`efg_pct`,
              `t29`.`zones_source`,
              `t29`.`box_source`,
              `t29`.`_row`,
              `t29`.`_inputs`,
              (
                DENSE_RANK() OVER (
                  PARTITION BY `t29`.`_entity`, `t29`.`_season`
                  ORDER BY `t29`.`_spine_date` ASC, `t29`.`_spine_game` ASC
                ) - 1
              ) + 1 AS `_nth`
            FROM (
              SELECT
                `t20`.`_entity`,
                `t20`.`_season`,
                `t20`.`_spine_date`,
                `t20`.`_spine_game`,
                `t13`.`game_id` IS NULL AS `_missing`,
                `t13`.`player_lookup`,
                `t13`.`player_id`,
                `t13`.`universal_player_id`,
                `t13`.`player_full_name`,
                `t13`.`game_id`,
                `t13`.`game_code`,
                `t13`.`game_date`,
                `t13`.`season_year`,
                `t13`.`season_type`,
                `t13`.`team_abbr`,
                `t13`.`opponent_team_abbr`,
                `t13`.`home_game`,
                `t13`.`player_status`,
                `t13`.`is_active`,
                `t13`.`is_dressed`,
                `t13`.`dnp_reason`,
                `t13`.`starter_flag`,
                `t13`.`win_flag`,
                `t13`.`points`,
                `t13`.`assists`,
                `t13`.`steals`,
                `t13`.`blocks`,
                `t13`.`turnovers`,
                `t13`.`personal_fouls`,
                `t13`.`offensive_rebounds`,
                `t13`.`defensive_rebounds`,
                `t13`.`rebounds`,
                `t13`.`fg_attempts`,
                `t13`.`fg_makes`,
                `t13`.`three_pt_attempts`,
                `t13`.`three_pt_makes`,
                `t13`.`ft_attempts`,
                `t13`.`ft_makes`,
                `t13`.`plus_minus`,
                `t13`.`seconds_played`,
                `t13`.`minutes_played`,
                `t13`.`paint_attempts`,
                `t13`.`paint_makes`,
                `t13`.`mid_range_attempts`,
                `t13`.`mid_range_makes`,
                `t13`.`three_pt_attempts_pbp`,
                `t13`.`three_pt_makes_pbp`,
                `t13`.`unknown_zone_attempts`,
                `t13`.`unknown_zone_makes`,
                `t13`.`paint_blocks`,
                `t13`.`mid_range_blocks`,
                `t13`.`three_pt_blocks`,
                `t13`.`unknown_zone_blocks`,
                `t13`.`and1_count`,
                `t13`.`assisted_fg_makes`,
                `t13`.`unassisted_fg_makes`,
                `t13`.`fg_attempts_blocked`,
                `t13`.`plays_x100`,
                `t13`.`team_plays_on_court_x100`,
                `t13`.`team_possessions_x100`,
                `t13`.`usage_rate`,
                `t13`.`ts_pct`,
                `t13`.`efg_pct`,
                `t13`.`zones_source`,
                `t13`.`box_source`,
                `t13`.`_row`,
                `t13`.`_inputs`
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_spine_date`,
                  `t6`.`game_id` AS `_spine_game`
                FROM `nba_reference`.`player_spine` AS `t6`
              ) AS `t20`
              LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t13`
                ON `t20`.`_spine_game` = `t13`.`game_id` AND `t20`.`_entity` = `t13`.`player_lookup`
            ) AS `t29`
          ) AS `t38`
            ON `t36`.`_entity` = `t38`.`_entity`
            AND `t36`.`_season` = `t38`.`_season`
            AND `t38`.`_nth` <= `t36`.`_played`
        ) AS `t39`
      ) AS `t42`
      GROUP BY
        1
    ) AS `t47`
      ON `t8`.`_key` = `t47`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t21`.`_key`,
        `t21`.`team_pace_last_10`,
        `t21`.`team_off_rating_last_10`,
        `t21`.`games_in_sample_10` AS `team_games_in_sample_10`
      FROM (
        SELECT
          `t8`.`_key`,
          FALSE AS `_missing`,
          `t9`.`as_of_date`,
          `t9`.`team_abbr`,
          `t9`.`season_year`,
          `t9`.`games_in_sample_10`,
          `t9`.`points_scored_last_10`,
          `t9`.`points_allowed_last_10`,
          `t9`.`possessions_x100_last_10`,
          `t9`.`opponent_possessions_x100_last_10`,
          `t9`.`team_seconds_last_10`,
          `t9`.`team_pace_last_10`,
          `t9`.`team_off_rating_last_10`,
          `t9`.`team_def_rating_last_10`,
          `t9`.`opp_ft_attempts_last_10`,
          `t9`.`opp_fg_attempts_last_10`,
          `t9`.`ft_rate_allowed_last_10`,
          `t9`.`games_played_season`,
          `t9`.`wins_season`,
          `t9`.`team_win_pct_season`,
          `t9`.`league_team_games`,
          `t9`.`league_pace`,
          `t9`.`_row`,
          `t9`.`_inputs`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t9`
          ON `t8`.`team_abbr` = `t9`.`team_abbr` AND `t8`.`_date` = `t9`.`as_of_date`
      ) AS `t21`
    ) AS `t30`
      ON `t8`.`_key` = `t30`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`games_in_last_7_days`,
        `t22`.`games_in_last_14_days`,
        `t22`.`minutes_in_last_7_days`,
        `t22`.`minutes_in_last_14_days`,
        `t22`.`back_to_backs_last_14_days`,
        `t22`.`avg_minutes_per_game_last_7`,
        `t22`.`fourth_quarter_minutes_last_7`,
        `t22`.`player_age`
      FROM (
        SELECT
          `t8`.`_key`,
          FALSE AS `_missing`,
          `t10`.`player_lookup`,
          `t10`.`player_id`,
          `t10`.`game_id`,
          `t10`.`game_date`,
          `t10`.`team_abbr`,
          `t10`.`opponent_team_abbr`,
          `t10`.`season_year`,
          `t10`.`population_basis`,
          `t10`.`home_game`,
          `t10`.`season_phase`,
          `t10`.`games_played_season`,
          `t10`.`days_rest`,
          `t10`.`back_to_back`,
          `t10`.`days_rest_before_last_game`,
          `t10`.`days_since_2_plus_days_rest`,
          `t10`.`games_in_last_7_days`,
          `t10`.`games_in_last_14_days`,
          `t10`.`seconds_in_last_7_days`,
          `t10`.`seconds_in_last_14_days`,
          `t10`.`minutes_in_last_7_days`,
          `t10`.`minutes_in_last_14_days`,
          `t10`.`avg_minutes_per_game_last_7`,
          `t10`.`back_to_backs_last_14_days`,
          `t10`.`points_avg_last_5`,
          `t10`.`points_avg_last_10`,
          `t10`.`l5_games_used`,
          `t10`.`l10_games_used`,
          `t10`.`avg_usage_rate_last_7_games`,
          `t10`.`avg_usage_rate_last_10_games`,
          `t10`.`fourth_quarter_minutes_last_7`,
          `t10`.`clutch_minutes_last_7_games`,
          `t10`.`fourth_quarter_production_last_7`,
          `t10`.`shooting_pct_decline_last_5`,
          `t10`.`projected_usage_rate`,
          `t10`.`star_teammates_out`,
          `t10`.`questionable_teammates`,
          `t10`.`probable_teammates`,
          `t10`.`team_pace_last_10`,
          `t10`.`opponent_pace_last_10`,
          `t10`.`league_pace`,
          `t10`.`pace_differential`,
          `t10`.`opponent_def_rating_last_10`,
          `t10`.`opponent_ft_rate_allowed`,
          `t10`.`travel_miles`,
          `t10`.`time_zone_change`,
          `t10`.`consecutive_road_games`,
          `t10`.`miles_traveled_last_14_days`,
          `t10`.`time_zones_crossed_last_14_days`,
          `t10`.`altitude_gain_m`,
          `t10`.`opponent_days_rest`,
          `t10`.`opponent_next_game_days_rest`,
          `t10`.`opponent_games_in_next_7_days`,
          `t10`.`next_game_days_rest`,
          `t10`.`games_in_next_7_days`,
          `t10`.`next_opponent_win_pct`,
          `t10`.`next_game_is_primetime`,
          `t10`.`player_status`,
          `t10`.`injury_report`,
          `t10`.`player_age`,
          `t10`.`game_start_time_local`,
          `t10`.`_row`,
          `t10`.`_inputs`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t10`
          ON `t8`.`player_lookup` = `t10`.`player_lookup` AND `t8`.`_date` = `t10`.`game_date`
      ) AS `t22`
    ) AS `t31`
      ON `t8`.`_key` = `t31`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`_key`,
        `t23`.`total_composite_adjustment`,
        `t23`.`fatigue_score`
      FROM (
        SELECT
          `t8`.`_key`,
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
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_precompute`.`player_composite_factors` AS `t11`
          ON `t8`.`player_lookup` = `t11`.`player_lookup` AND `t8`.`_date` = `t11`.`game_date`
      ) AS `t23`
    ) AS `t32`
      ON `t8`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`_key`,
        `t24`.`primary_scoring_zone`,
        `t24`.`paint_rate_last_10`,
        `t24`.`mid_range_rate_last_10`,
        `t24`.`three_pt_rate_last_10`,
        `t24`.`games_in_sample_10` AS `_has_zones`
      FROM (
        SELECT
          `t8`.`_key`,
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
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t12`
          ON `t8`.`player_lookup` = `t12`.`player_lookup`
          AND `t8`.`_date` = `t12`.`analysis_date`
      ) AS `t24`
    ) AS `t33`
      ON `t8`.`_key` = `t33`.`_key`
  ) AS `t54`
) AS `t56`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t18`
  ON `t56`.`_key` = `t18`.`_key`
