WITH `t32` AS (
  SELECT
    `t23`.`_key`,
    `t23`.`_entity`,
    `t23`.`_spine_date`,
    `t23`.`_spine_game`,
    `t23`.`_days_before`,
    (
      ROW_NUMBER() OVER (
        PARTITION BY `t23`.`_key`, `t23`.`_entity`
        ORDER BY `t23`.`_spine_date` DESC, `t23`.`_spine_game` DESC
      ) - 1
    ) + 1 AS `_rank`
  FROM (
    SELECT
      `t8`.`_key`,
      `t14`.`entity` AS `_entity`,
      `t14`.`game_date` AS `_spine_date`,
      `t14`.`game_id` AS `_spine_game`,
      DATE_DIFF(`t8`.`_date`, `t14`.`game_date`, DAY) AS `_days_before`
    FROM `standing_keys` AS `t8`
    INNER JOIN `nba_reference`.`player_spine` AS `t14`
      ON `t8`.`season_year` = `t14`.`season_year`
      AND `t14`.`game_date` < `t8`.`_date`
      AND `t8`.`player_lookup` = `t14`.`entity`
  ) AS `t23`
), `t38` AS (
  SELECT
    `t36`.`_key`,
    `t36`.`_rank`,
    `t36`.`_spine_date`,
    `t36`.`_spine_game`,
    `t36`.`_days_before`,
    `t18`.`_present_game` IS NULL AS `_missing`,
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
      *
    FROM `t32` AS `t33`
    WHERE
      `t33`.`_rank` <= 10
  ) AS `t36`
  LEFT OUTER JOIN (
    SELECT DISTINCT
      `t6`.`game_id` AS `_present_game`,
      `t6`.`player_lookup` AS `_present_entity`
    FROM `nba_analytics`.`player_game_summary` AS `t6`
  ) AS `t18`
    ON `t36`.`_spine_game` = `t18`.`_present_game`
    AND `t36`.`_entity` = `t18`.`_present_entity`
  LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t13`
    ON `t36`.`_spine_game` = `t13`.`game_id` AND `t36`.`_entity` = `t13`.`player_lookup`
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
  `t17`.`_inputs`
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
      `t51`.`all_with_zones`,
      `t42`.`games_season`,
      `t42`.`points_season`,
      `t42`.`seconds_season`,
      `t42`.`plays_season`,
      `t42`.`team_plays_season`,
      `t28`.`team_pace_last_10`,
      `t28`.`team_off_rating_last_10`,
      `t28`.`team_games_in_sample_10`,
      `t29`.`games_in_last_7_days`,
      `t29`.`games_in_last_14_days`,
      `t29`.`minutes_in_last_7_days`,
      `t29`.`minutes_in_last_14_days`,
      `t29`.`back_to_backs_last_14_days`,
      `t29`.`avg_minutes_per_game_last_7`,
      `t29`.`fourth_quarter_minutes_last_7`,
      `t29`.`player_age`,
      `t30`.`total_composite_adjustment`,
      `t30`.`fatigue_score`,
      `t31`.`primary_scoring_zone`,
      `t31`.`paint_rate_last_10`,
      `t31`.`mid_range_rate_last_10`,
      `t31`.`three_pt_rate_last_10`,
      `t31`.`_has_zones`
    FROM `standing_keys` AS `t8`
    LEFT OUTER JOIN (
      SELECT
        `t43`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t43`.`points`) AS `points_5`
      FROM (
        SELECT
          *
        FROM `t38` AS `t40`
        WHERE
          (
            `t40`.`_missing` OR (
              `t40`.`game_id` IS NOT NULL
            )
          )
          AND `t40`.`_rank` <= 5
      ) AS `t43`
      GROUP BY
        1
    ) AS `t48`
      ON `t8`.`_key` = `t48`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t44`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t44`.`points`) AS `points_10`,
        SUM(`t44`.`points_squared`) AS `points_squared_10`,
        SUM(`t44`.`seconds_played`) AS `seconds_10`,
        SUM(`t44`.`plays_x100`) AS `plays_10`,
        SUM(`t44`.`team_plays_on_court_x100`) AS `team_plays_10`,
        SUM(`t44`.`fg_attempts`) AS `attempts_10`,
        SUM(`t44`.`ft_attempts`) AS `free_throws_10`,
        SUM(`t44`.`ft_makes`) AS `free_throws_made_10`,
        SUM(`t44`.`assisted_fg_makes`) AS `assisted_10`,
        SUM(`t44`.`unassisted_fg_makes`) AS `unassisted_10`
      FROM (
        SELECT
          `t40`.`_key`,
          `t40`.`_rank`,
          `t40`.`_spine_date`,
          `t40`.`_spine_game`,
          `t40`.`_days_before`,
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
          `t40`.`_inputs`,
          `t40`.`points` * `t40`.`points` AS `points_squared`
        FROM `t38` AS `t40`
        WHERE
          (
            `t40`.`_missing` OR (
              `t40`.`game_id` IS NOT NULL
            )
          )
          AND `t40`.`_rank` <= 10
      ) AS `t44`
      GROUP BY
        1
    ) AS `t49`
      ON `t8`.`_key` = `t49`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t45`.`_key`,
        COUNT(`t45`.`zones_source`) = COUNT(*) AS `all_with_zones`
      FROM (
        SELECT
          *
        FROM `t38` AS `t40`
        WHERE
          `t40`.`_missing` OR (
            `t40`.`game_id` IS NOT NULL
          )
      ) AS `t45`
      GROUP BY
        1
    ) AS `t51`
      ON `t8`.`_key` = `t51`.`_key`
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
          *
        FROM (
          SELECT
            `t34`.`_key`,
            `t34`.`_rank`,
            `t34`.`_spine_date`,
            `t34`.`_spine_game`,
            `t34`.`_days_before`,
            `t18`.`_present_game` IS NULL AS `_missing`,
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
          FROM `t32` AS `t34`
          LEFT OUTER JOIN (
            SELECT DISTINCT
              `t6`.`game_id` AS `_present_game`,
              `t6`.`player_lookup` AS `_present_entity`
            FROM `nba_analytics`.`player_game_summary` AS `t6`
          ) AS `t18`
            ON `t34`.`_spine_game` = `t18`.`_present_game`
            AND `t34`.`_entity` = `t18`.`_present_entity`
          LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t13`
            ON `t34`.`_spine_game` = `t13`.`game_id` AND `t34`.`_entity` = `t13`.`player_lookup`
        ) AS `t37`
        WHERE
          `t37`.`_missing` OR (
            `t37`.`game_id` IS NOT NULL
          )
      ) AS `t39`
      GROUP BY
        1
    ) AS `t42`
      ON `t8`.`_key` = `t42`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t19`.`_key`,
        `t19`.`team_pace_last_10`,
        `t19`.`team_off_rating_last_10`,
        `t19`.`games_in_sample_10` AS `team_games_in_sample_10`
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
      ) AS `t19`
    ) AS `t28`
      ON `t8`.`_key` = `t28`.`_key`
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
      ) AS `t20`
    ) AS `t29`
      ON `t8`.`_key` = `t29`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t21`.`_key`,
        `t21`.`total_composite_adjustment`,
        `t21`.`fatigue_score`
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
      ) AS `t21`
    ) AS `t30`
      ON `t8`.`_key` = `t30`.`_key`
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
      ) AS `t22`
    ) AS `t31`
      ON `t8`.`_key` = `t31`.`_key`
  ) AS `t52`
) AS `t54`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t17`
  ON `t54`.`_key` = `t17`.`_key`
