WITH `t40` AS (
  SELECT
    `t38`.`_key`,
    DATE_DIFF(`t38`.`_day`, `t36`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t38`.`_played` - `t36`.`_nth`
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
      *
    FROM (
      SELECT
        `t25`.`_entity`,
        `t25`.`_season`,
        `t25`.`_day`,
        `t25`.`_is_game`,
        `t25`.`_key`,
        SUM(CAST(`t25`.`_is_game` AS INT64)) OVER (
          PARTITION BY `t25`.`_entity`, `t25`.`_season`
          ORDER BY `t25`.`_day` ASC, `t25`.`_is_game` ASC
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
        ) AS `t17`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t14`.`entity` AS `_entity`,
            `t14`.`season_year` AS `_season`,
            `t14`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS INT64) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t14`
          WHERE
            EXISTS(
              SELECT
                1
              FROM `standing_keys` AS `t9`
              WHERE
                `t9`.`season_year` = `t14`.`season_year`
                AND `t9`.`player_lookup` = `t14`.`entity`
            )
        ) AS `t23`
      ) AS `t25`
    ) AS `t34`
    WHERE
      NOT (
        `t34`.`_is_game`
      )
  ) AS `t38`
  INNER JOIN (
    SELECT
      `t24`.`_entity`,
      `t24`.`_season`,
      `t24`.`_spine_date`,
      `t24`.`_spine_game`,
      `t24`.`_missing`,
      `t24`.`player_lookup`,
      `t24`.`player_id`,
      `t24`.`universal_player_id`,
      `t24`.`player_full_name`,
      `t24`.`game_id`,
      `t24`.`game_code`,
      `t24`.`game_date`,
      `t24`.`season_year`,
      `t24`.`season_type`,
      `t24`.`team_abbr`,
      `t24`.`opponent_team_abbr`,
      `t24`.`home_game`,
      `t24`.`player_status`,
      `t24`.`is_active`,
      `t24`.`is_dressed`,
      `t24`.`dnp_reason`,
      `t24`.`starter_flag`,
      `t24`.`win_flag`,
      `t24`.`points`,
      `t24`.`assists`,
      `t24`.`steals`,
      `t24`.`blocks`,
      `t24`.`turnovers`,
      `t24`.`personal_fouls`,
      `t24`.`offensive_rebounds`,
      `t24`.`defensive_rebounds`,
      `t24`.`rebounds`,
      `t24`.`fg_attempts`,
      `t24`.`fg_makes`,
      `t24`.`three_pt_attempts`,
      `t24`.`three_pt_makes`,
      `t24`.`ft_attempts`,
      `t24`.`ft_makes`,
      `t24`.`plus_minus`,
      `t24`.`seconds_played`,
      `t24`.`minutes_played`,
      `t24`.`paint_attempts`,
      `t24`.`paint_makes`,
      `t24`.`mid_range_attempts`,
      `t24`.`mid_range_makes`,
      `t24`.`three_pt_attempts_pbp`,
      `t24`.`three_pt_makes_pbp`,
      `t24`.`unknown_zone_attempts`,
      `t24`.`unknown_zone_makes`,
      `t24`.`paint_blocks`,
      `t24`.`mid_range_blocks`,
      `t24`.`three_pt_blocks`,
      `t24`.`unknown_zone_blocks`,
      `t24`.`and1_count`,
      `t24`.`assisted_fg_makes`,
      `t24`.`unassisted_fg_makes`,
      `t24`.`fg_attempts_blocked`,
      `t24`.`plays_x100`,
      `t24`.`team_plays_on_court_x100`,
      `t24`.`team_possessions_x100`,
      `t24`.`usage_rate`,
      `t24`.`ts_pct`,
      `t24`.`efg_pct`,
      `t24`.`zones_source`,
      `t24`.`box_source`,
      `t24`.`_row`,
      `t24`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t24`.`_entity`, `t24`.`_season`
          ORDER BY `t24`.`_spine_date` ASC, `t24`.`_spine_game` ASC
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t14`.`entity` AS `_entity`,
        `t14`.`season_year` AS `_season`,
        `t14`.`game_date` AS `_spine_date`,
        `t14`.`game_id` AS `_spine_game`,
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
      FROM `nba_reference`.`player_spine` AS `t14`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t15`
        ON `t14`.`game_id` = `t15`.`game_id`
        AND `t14`.`entity` = `t15`.`player_lookup`
        AND `t14`.`game_date` = `t15`.`game_date`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `standing_keys` AS `t9`
          WHERE
            `t9`.`season_year` = `t14`.`season_year`
            AND `t9`.`player_lookup` = `t14`.`entity`
        )
    ) AS `t24`
  ) AS `t36`
    ON `t38`.`_entity` = `t36`.`_entity`
    AND `t38`.`_season` = `t36`.`_season`
    AND `t36`.`_nth` <= `t38`.`_played`
    AND `t36`.`_nth` > (
      `t38`.`_played` - 10
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
      `t8`.`team_abbr`,
      `t8`.`opponent_team_abbr`,
      `t8`.`player_lookup`,
      `t8`.`player_id`,
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
        `t45`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t45`.`points`) AS `points_5`
      FROM (
        SELECT
          `t42`.`_key`,
          `t42`.`_rank`,
          `t42`.`_spine_date`,
          `t42`.`_spine_game`,
          `t42`.`_days_before`,
          `t42`.`_missing`,
          `t42`.`player_lookup`,
          `t42`.`player_id`,
          `t42`.`universal_player_id`,
          `t42`.`player_full_name`,
          `t42`.`game_id`,
          `t42`.`game_code`,
          `t42`.`game_date`,
          `t42`.`season_year`,
          `t42`.`season_type`,
          `t42`.`team_abbr`,
          `t42`.`opponent_team_abbr`,
          `t42`.`home_game`,
          `t42`.`player_status`,
          `t42`.`is_active`,
          `t42`.`is_dressed`,
          `t42`.`dnp_reason`,
          `t42`.`starter_flag`,
          `t42`.`win_flag`,
          `t42`.`points`,
          `t42`.`assists`,
          `t42`.`steals`,
          `t42`.`blocks`,
          `t42`.`turnovers`,
          `t42`.`personal_fouls`,
          `t42`.`offensive_rebounds`,
          `t42`.`defensive_rebounds`,
          `t42`.`rebounds`,
          `t42`.`fg_attempts`,
          `t42`.`fg_makes`,
          `t42`.`three_pt_attempts`,
          `t42`.`three_pt_makes`,
          `t42`.`ft_attempts`,
          `t42`.`ft_makes`,
          `t42`.`plus_minus`,
          `t42`.`seconds_played`,
          `t42`.`minutes_played`,
          `t42`.`paint_attempts`,
          `t42`.`paint_makes`,
          `t42`.`mid_range_attempts`,
          `t42`.`mid_range_makes`,
          `t42`.`three_pt_attempts_pbp`,
          `t42`.`three_pt_makes_pbp`,
          `t42`.`unknown_zone_attempts`,
          `t42`.`unknown_zone_makes`,
          `t42`.`paint_blocks`,
          `t42`.`mid_range_blocks`,
          `t42`.`three_pt_blocks`,
          `t42`.`unknown_zone_blocks`,
          `t42`.`and1_count`,
          `t42`.`assisted_fg_makes`,
          `t42`.`unassisted_fg_makes`,
          `t42`.`fg_attempts_blocked`,
          `t42`.`plays_x100`,
          `t42`.`team_plays_on_court_x100`,
          `t42`.`team_possessions_x100`,
          `t42`.`usage_rate`,
          `t42`.`ts_pct`,
          `t42`.`efg_pct`,
          `t42`.`zones_source`,
          `t42`.`box_source`,
          `t42`.`_row`,
          `t42`.`_inputs`
        FROM `t40` AS `t42`
        WHERE
          `t42`.`_rank` <= 5
      ) AS `t45`
      GROUP BY
        1
    ) AS `t51`
      ON `t8`.`_key` = `t51`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t46`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t46`.`points`) AS `points_10`,
        SUM(`t46`.`points_squared`) AS `points_squared_10`,
        SUM(`t46`.`seconds_played`) AS `seconds_10`,
        SUM(`t46`.`plays_x100`) AS `plays_10`,
        SUM(`t46`.`team_plays_on_court_x100`) AS `team_plays_10`,
        SUM(`t46`.`fg_attempts`) AS `attempts_10`,
        SUM(`t46`.`ft_attempts`) AS `free_throws_10`,
        SUM(`t46`.`ft_makes`) AS `free_throws_made_10`,
        SUM(`t46`.`assisted_fg_makes`) AS `assisted_10`,
        SUM(`t46`.`unassisted_fg_makes`) AS `unassisted_10`
      FROM (
        SELECT
          `t42`.`_key`,
          `t42`.`_rank`,
          `t42`.`_spine_date`,
          `t42`.`_spine_game`,
          `t42`.`_days_before`,
          `t42`.`_missing`,
          `t42`.`player_lookup`,
          `t42`.`player_id`,
          `t42`.`universal_player_id`,
          `t42`.`player_full_name`,
          `t42`.`game_id`,
          `t42`.`game_code`,
          `t42`.`game_date`,
          `t42`.`season_year`,
          `t42`.`season_type`,
          `t42`.`team_abbr`,
          `t42`.`opponent_team_abbr`,
          `t42`.`home_game`,
          `t42`.`player_status`,
          `t42`.`is_active`,
          `t42`.`is_dressed`,
          `t42`.`dnp_reason`,
          `t42`.`starter_flag`,
          `t42`.`win_flag`,
          `t42`.`points`,
          `t42`.`assists`,
          `t42`.`steals`,
          `t42`.`blocks`,
          `t42`.`turnovers`,
          `t42`.`personal_fouls`,
          `t42`.`offensive_rebounds`,
          `t42`.`defensive_rebounds`,
          `t42`.`rebounds`,
          `t42`.`fg_attempts`,
          `t42`.`fg_makes`,
          `t42`.`three_pt_attempts`,
          `t42`.`three_pt_makes`,
          `t42`.`ft_attempts`,
          `t42`.`ft_makes`,
          `t42`.`plus_minus`,
          `t42`.`seconds_played`,
          `t42`.`minutes_played`,
          `t42`.`paint_attempts`,
          `t42`.`paint_makes`,
          `t42`.`mid_range_attempts`,
          `t42`.`mid_range_makes`,
          `t42`.`three_pt_attempts_pbp`,
          `t42`.`three_pt_makes_pbp`,
          `t42`.`unknown_zone_attempts`,
          `t42`.`unknown_zone_makes`,
          `t42`.`paint_blocks`,
          `t42`.`mid_range_blocks`,
          `t42`.`three_pt_blocks`,
          `t42`.`unknown_zone_blocks`,
          `t42`.`and1_count`,
          `t42`.`assisted_fg_makes`,
          `t42`.`unassisted_fg_makes`,
          `t42`.`fg_attempts_blocked`,
          `t42`.`plays_x100`,
          `t42`.`team_plays_on_court_x100`,
          `t42`.`team_possessions_x100`,
          `t42`.`usage_rate`,
          `t42`.`ts_pct`,
          `t42`.`efg_pct`,
          `t42`.`zones_source`,
          `t42`.`box_source`,
          `t42`.`_row`,
          `t42`.`_inputs`,
          `t42`.`points` * `t42`.`points` AS `points_squared`
        FROM `t40` AS `t42`
        WHERE
          `t42`.`_rank` <= 10
      ) AS `t46`
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
          `t42`.`_key`,
          `t42`.`_rank`,
          `t42`.`_spine_date`,
          `t42`.`_spine_game`,
          `t42`.`_days_before`,
          `t42`.`_missing`,
          `t42`.`player_lookup`,
          `t42`.`player_id`,
          `t42`.`universal_player_id`,
          `t42`.`player_full_name`,
          `t42`.`game_id`,
          `t42`.`game_code`,
          `t42`.`game_date`,
          `t42`.`season_year`,
          `t42`.`season_type`,
          `t42`.`team_abbr`,
          `t42`.`opponent_team_abbr`,
          `t42`.`home_game`,
          `t42`.`player_status`,
          `t42`.`is_active`,
          `t42`.`is_dressed`,
          `t42`.`dnp_reason`,
          `t42`.`starter_flag`,
          `t42`.`win_flag`,
          `t42`.`points`,
          `t42`.`assists`,
          `t42`.`steals`,
          `t42`.`blocks`,
          `t42`.`turnovers`,
          `t42`.`personal_fouls`,
          `t42`.`offensive_rebounds`,
          `t42`.`defensive_rebounds`,
          `t42`.`rebounds`,
          `t42`.`fg_attempts`,
          `t42`.`fg_makes`,
          `t42`.`three_pt_attempts`,
          `t42`.`three_pt_makes`,
          `t42`.`ft_attempts`,
          `t42`.`ft_makes`,
          `t42`.`plus_minus`,
          `t42`.`seconds_played`,
          `t42`.`minutes_played`,
          `t42`.`paint_attempts`,
          `t42`.`paint_makes`,
          `t42`.`mid_range_attempts`,
          `t42`.`mid_range_makes`,
          `t42`.`three_pt_attempts_pbp`,
          `t42`.`three_pt_makes_pbp`,
          `t42`.`unknown_zone_attempts`,
          `t42`.`unknown_zone_makes`,
          `t42`.`paint_blocks`,
          `t42`.`mid_range_blocks`,
          `t42`.`three_pt_blocks`,
          `t42`.`unknown_zone_blocks`,
          `t42`.`and1_count`,
          `t42`.`assisted_fg_makes`,
          `t42`.`unassisted_fg_makes`,
          `t42`.`fg_attempts_blocked`,
          `t42`.`plays_x100`,
          `t42`.`team_plays_on_court_x100`,
          `t42`.`team_possessions_x100`,
          `t42`.`usage_rate`,
          `t42`.`ts_pct`,
          `t42`.`efg_pct`,
          `t42`.`zones_source`,
          `t42`.`box_source`,
          `t42`.`_row`,
          `t42`.`_inputs`
        FROM `t40` AS `t42`
      ) AS `t43`
      GROUP BY
        1
    ) AS `t53`
      ON `t8`.`_key` = `t53`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t41`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t41`.`points`) AS `points_season`,
        SUM(`t41`.`seconds_played`) AS `seconds_season`,
        SUM(`t41`.`plays_x100`) AS `plays_season`,
        SUM(`t41`.`team_plays_on_court_x100`) AS `team_plays_season`
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
            `t38`.`_key`,
            DATE_DIFF(`t38`.`_day`, `t36`.`_spine_date`, DAY) AS `_days_before`,
            (
              `t38`.`_played` - `t36`.`_nth`
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
              *
            FROM (
              SELECT
                `t25`.`_entity`,
                `t25`.`_season`,
                `t25`.`_day`,
                `t25`.`_is_game`,
                `t25`.`_key`,
                SUM(CAST(`t25`.`_is_game` AS INT64)) OVER (
                  PARTITION BY `t25`.`_entity`, `t25`.`_season`
                  ORDER BY `t25`.`_day` ASC, `t25`.`_is_game` ASC
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
                ) AS `t17`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t14`.`entity` AS `_entity`,
                    `t14`.`season_year` AS `_season`,
                    `t14`.`game_date` AS `_day`,
                    TRUE AS `_is_game`,
                    CAST(NULL AS INT64) AS `_key`
                  FROM `nba_reference`.`player_spine` AS `t14`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `standing_keys` AS `t9`
                      WHERE
                        `t9`.`season_year` = `t14`.`season_year`
                        AND `t9`.`player_lookup` = `t14`.`entity`
                    )
                ) AS `t23`
              ) AS `t25`
            ) AS `t34`
            WHERE
              NOT (
                `t34`.`_is_game`
              )
          ) AS `t38`
          INNER JOIN (
            SELECT
              `t24`.`_entity`,
              `t24`.`_season`,
              `t24`.`_spine_date`,
              `t24`.`_spine_game`,
              `t24`.`_missing`,
              `t24`.`player_lookup`,
              `t24`.`player_id`,
              `t24`.`universal_player_id`,
              `t24`.`player_full_name`,
              `t24`.`game_id`,
              `t24`.`game_code`,
              `t24`.`game_date`,
              `t24`.`season_year`,
              `t24`.`season_type`,
              `t24`.`team_abbr`,
              `t24`.`opponent_team_abbr`,
              `t24`.`home_game`,
              `t24`.`player_status`,
              `t24`.`is_active`,
              `t24`.`is_dressed`,
              `t24`.`dnp_reason`,
              `t24`.`starter_flag`,
              `t24`.`win_flag`,
              `t24`.`points`,
              `t24`.`assists`,
              `t24`.`steals`,
              `t24`.`blocks`,
              `t24`.`turnovers`,
              `t24`.`personal_fouls`,
              `t24`.`offensive_rebounds`,
              `t24`.`defensive_rebounds`,
              `t24`.`rebounds`,
              `t24`.`fg_attempts`,
              `t24`.`fg_makes`,
              `t24`.`three_pt_attempts`,
              `t24`.`three_pt_makes`,
              `t24`.`ft_attempts`,
              `t24`.`ft_makes`,
              `t24`.`plus_minus`,
              `t24`.`seconds_played`,
              `t24`.`minutes_played`,
              `t24`.`paint_attempts`,
              `t24`.`paint_makes`,
              `t24`.`mid_range_attempts`,
              `t24`.`mid_range_makes`,
              `t24`.`three_pt_attempts_pbp`,
              `t24`.`three_pt_makes_pbp`,
              `t24`.`unknown_zone_attempts`,
              `t24`.`unknown_zone_makes`,
              `t24`.`paint_blocks`,
              `t24`.`mid_range_blocks`,
              `t24`.`three_pt_blocks`,
              `t24`.`unknown_zone_blocks`,
              `t24`.`and1_count`,
              `t24`.`assisted_fg_makes`,
              `t24`.`unassisted_fg_makes`,
              `t24`.`fg_attempts_blocked`,
              `t24`.`plays_x100`,
              `t24`.`team_plays_on_court_x100`,
              `t24`.`team_possessions_x100`,
              `t24`.`usage_rate`,
              `t24`.`ts_pct`,
              `t24`.`efg_pct`,
              `t24`.`zones_source`,
              `t24`.`box_source`,
              `t24`.`_row`,
              `t24`.`_inputs`,
              (
                DENSE_RANK() OVER (
                  PARTITION BY `t24`.`_entity`, `t24`.`_season`
                  ORDER BY `t24`.`_spine_date` ASC, `t24`.`_spine_game` ASC
                ) - 1
              ) + 1 AS `_nth`
            FROM (
              SELECT
                `t14`.`entity` AS `_entity`,
                `t14`.`season_year` AS `_season`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`,
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
              FROM `nba_reference`.`player_spine` AS `t14`
              LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t15`
                ON `t14`.`game_id` = `t15`.`game_id`
                AND `t14`.`entity` = `t15`.`player_lookup`
                AND `t14`.`game_date` = `t15`.`game_date`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `standing_keys` AS `t9`
                  WHERE
                    `t9`.`season_year` = `t14`.`season_year`
                    AND `t9`.`player_lookup` = `t14`.`entity`
                )
            ) AS `t24`
          ) AS `t36`
            ON `t38`.`_entity` = `t36`.`_entity`
            AND `t38`.`_season` = `t36`.`_season`
            AND `t36`.`_nth` <= `t38`.`_played`
        ) AS `t39`
      ) AS `t41`
      GROUP BY
        1
    ) AS `t47`
      ON `t8`.`_key` = `t47`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t19`.`_key`,
        `t19`.`team_pace_last_10`,
        `t19`.`team_off_rating_last_10`,
        `t19`.`games_in_sample_10` AS `team_games_in_sample_10`
      FROM (
        SELECT
          `t8`.`_key`,
          `t10`.`games_in_sample_10`,
          `t10`.`team_pace_last_10`,
          `t10`.`team_off_rating_last_10`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t10`
          ON `t8`.`team_abbr` = `t10`.`team_abbr` AND `t8`.`_date` = `t10`.`as_of_date`
      ) AS `t19`
    ) AS `t30`
      ON `t8`.`_key` = `t30`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t20`.`_key`,
        `t20`.`games_in_last_7_days`,
        `t20`.`games_in_last_14_days`,
        `t20`.`minutes_in_last_7_days`,
        `t20`.`minutes_in_last_14_days`,
        `t20`.`back_to_backs_last_14_days`,
        `t20`.`avg_minutes_per_game_last_7`,
        `t20`.`fourth_quarter_minutes_last_7`,
        `t20`.`player_age`
      FROM (
        SELECT
          `t8`.`_key`,
          `t11`.`games_in_last_7_days`,
          `t11`.`games_in_last_14_days`,
          `t11`.`minutes_in_last_7_days`,
          `t11`.`minutes_in_last_14_days`,
          `t11`.`avg_minutes_per_game_last_7`,
          `t11`.`back_to_backs_last_14_days`,
          `t11`.`fourth_quarter_minutes_last_7`,
          `t11`.`player_age`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t11`
          ON `t8`.`player_lookup` = `t11`.`player_lookup` AND `t8`.`_date` = `t11`.`game_date`
      ) AS `t20`
    ) AS `t31`
      ON `t8`.`_key` = `t31`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t21`.`_key`,
        `t21`.`total_composite_adjustment`,
        `t21`.`fatigue_score`
      FROM (
        SELECT
          `t8`.`_key`,
          `t12`.`fatigue_score`,
          `t12`.`total_composite_adjustment`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_precompute`.`player_composite_factors` AS `t12`
          ON `t8`.`player_lookup` = `t12`.`player_lookup` AND `t8`.`_date` = `t12`.`game_date`
      ) AS `t21`
    ) AS `t32`
      ON `t8`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`primary_scoring_zone`,
        `t22`.`paint_rate_last_10`,
        `t22`.`mid_range_rate_last_10`,
        `t22`.`three_pt_rate_last_10`,
        `t22`.`games_in_sample_10` AS `_has_zones`
      FROM (
        SELECT
          `t8`.`_key`,
          `t13`.`games_in_sample_10`,
          `t13`.`paint_rate_last_10`,
          `t13`.`mid_range_rate_last_10`,
          `t13`.`three_pt_rate_last_10`,
          `t13`.`primary_scoring_zone`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t13`
          ON `t8`.`player_lookup` = `t13`.`player_lookup`
          AND `t8`.`_date` = `t13`.`analysis_date`
      ) AS `t22`
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
