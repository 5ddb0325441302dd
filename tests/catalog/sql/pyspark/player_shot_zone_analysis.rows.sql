WITH `t24` AS (
  SELECT
    `t21`.`_key`,
    DATEDIFF(DAY, `t23`.`_spine_date`, `t21`.`_day`) AS `_days_before`,
    (
      `t21`.`_played` - `t23`.`_nth`
    ) + 1 AS `_rank`,
    `t23`.`_entity`,
    `t23`.`_season`,
    `t23`.`_spine_date`,
    `t23`.`_spine_game`,
    `t23`.`_missing`,
    `t23`.`player_lookup`,
    `t23`.`player_id`,
    `t23`.`universal_player_id`,
    `t23`.`player_full_name`,
    `t23`.`game_id`,
    `t23`.`game_code`,
    `t23`.`game_date`,
    `t23`.`season_year`,
    `t23`.`season_type`,
    `t23`.`team_abbr`,
    `t23`.`opponent_team_abbr`,
    `t23`.`home_game`,
    `t23`.`player_status`,
    `t23`.`is_active`,
    `t23`.`is_dressed`,
    `t23`.`dnp_reason`,
    `t23`.`starter_flag`,
    `t23`.`win_flag`,
    `t23`.`points`,
    `t23`.`assists`,
    `t23`.`steals`,
    `t23`.`blocks`,
    `t23`.`turnovers`,
    `t23`.`personal_fouls`,
    `t23`.`offensive_rebounds`,
    `t23`.`defensive_rebounds`,
    `t23`.`rebounds`,
    `t23`.`fg_attempts`,
    `t23`.`fg_makes`,
    `t23`.`three_pt_attempts`,
    `t23`.`three_pt_makes`,
    `t23`.`ft_attempts`,
    `t23`.`ft_makes`,
    `t23`.`plus_minus`,
    `t23`.`seconds_played`,
    `t23`.`minutes_played`,
    `t23`.`paint_attempts`,
    `t23`.`paint_makes`,
    `t23`.`mid_range_attempts`,
    `t23`.`mid_range_makes`,
    `t23`.`three_pt_attempts_pbp`,
    `t23`.`three_pt_makes_pbp`,
    `t23`.`unknown_zone_attempts`,
    `t23`.`unknown_zone_makes`,
    `t23`.`paint_blocks`,
    `t23`.`mid_range_blocks`,
    `t23`.`three_pt_blocks`,
    `t23`.`unknown_zone_blocks`,
    `t23`.`and1_count`,
    `t23`.`assisted_fg_makes`,
    `t23`.`unassisted_fg_makes`,
    `t23`.`fg_attempts_blocked`,
    `t23`.`plays_x100`,
    `t23`.`team_plays_on_court_x100`,
    `t23`.`team_possessions_x100`,
    `t23`.`usage_rate`,
    `t23`.`ts_pct`,
    `t23`.`efg_pct`,
    `t23`.`zones_source`,
    `t23`.`box_source`,
    `t23`.`_row`,
    `t23`.`_inputs`,
    `t23`.`_nth`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t13`.`_entity`,
        `t13`.`_season`,
        `t13`.`_day`,
        `t13`.`_is_game`,
        `t13`.`_key`,
        SUM(CAST(`t13`.`_is_game` AS BIGINT)) OVER (
          PARTITION BY `t13`.`_entity`, `t13`.`_season`
          ORDER BY `t13`.`_day` ASC NULLS LAST, `t13`.`_is_game` ASC NULLS LAST
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
        ) AS `t9`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t3`.`entity` AS `_entity`,
            `t3`.`season_year` AS `_season`,
            `t3`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS BIGINT) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t3`
        ) AS `t10`
      ) AS `t13`
    ) AS `t19`
    WHERE
      NOT (
        `t19`.`_is_game`
      )
  ) AS `t21`
  INNER JOIN (
    SELECT
      `t17`.`_entity`,
      `t17`.`_season`,
      `t17`.`_spine_date`,
      `t17`.`_spine_game`,
      `t17`.`_missing`,
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
      `t17`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t17`.`_entity`, `t17`.`_season`
          ORDER BY `t17`.`_spine_date` ASC NULLS LAST, `t17`.`_spine_game` ASC NULLS LAST
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t14`.`_entity`,
        `t14`.`_season`,
        `t14`.`_spine_date`,
        `t14`.`_spine_game`,
        `t7`.`game_id` IS NULL AS `_missing`,
        `t7`.`player_lookup`,
        `t7`.`player_id`,
        `t7`.`universal_player_id`,
        `t7`.`player_full_name`,
        `t7`.`game_id`,
        `t7`.`game_code`,
        `t7`.`game_date`,
        `t7`.`season_year`,
        `t7`.`season_type`,
        `t7`.`team_abbr`,
        `t7`.`opponent_team_abbr`,
        `t7`.`home_game`,
        `t7`.`player_status`,
        `t7`.`is_active`,
        `t7`.`is_dressed`,
        `t7`.`dnp_reason`,
        `t7`.`starter_flag`,
        `t7`.`win_flag`,
        `t7`.`points`,
        `t7`.`assists`,
        `t7`.`steals`,
        `t7`.`blocks`,
        `t7`.`turnovers`,
        `t7`.`personal_fouls`,
        `t7`.`offensive_rebounds`,
        `t7`.`defensive_rebounds`,
        `t7`.`rebounds`,
        `t7`.`fg_attempts`,
        `t7`.`fg_makes`,
        `t7`.`three_pt_attempts`,
        `t7`.`three_pt_makes`,
        `t7`.`ft_attempts`,
        `t7`.`ft_makes`,
        `t7`.`plus_minus`,
        `t7`.`seconds_played`,
        `t7`.`minutes_played`,
        `t7`.`paint_attempts`,
        `t7`.`paint_makes`,
        `t7`.`mid_range_attempts`,
        `t7`.`mid_range_makes`,
        `t7`.`three_pt_attempts_pbp`,
        `t7`.`three_pt_makes_pbp`,
        `t7`.`unknown_zone_attempts`,
        `t7`.`unknown_zone_makes`,
        `t7`.`paint_blocks`,
        `t7`.`mid_range_blocks`,
        `t7`.`three_pt_blocks`,
        `t7`.`unknown_zone_blocks`,
        `t7`.`and1_count`,
        `t7`.`assisted_fg_makes`,
        `t7`.`unassisted_fg_makes`,
        `t7`.`fg_attempts_blocked`,
        `t7`.`plays_x100`,
        `t7`.`team_plays_on_court_x100`,
        `t7`.`team_possessions_x100`,
        `t7`.`usage_rate`,
        `t7`.`ts_pct`,
        `t7`.`efg_pct`,
        `t7`.`zones_source`,
        `t7`.`box_source`,
        `t7`.`_row`,
        `t7`.`_inputs`
      FROM (
        SELECT
          `t3`.`entity` AS `_entity`,
          `t3`.`season_year` AS `_season`,
          `t3`.`game_date` AS `_spine_date`,
          `t3`.`game_id` AS `_spine_game`
        FROM `nba_reference`.`player_spine` AS `t3`
      ) AS `t14`
      LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t7`
        ON `t14`.`_spine_game` = `t7`.`game_id` AND `t14`.`_entity` = `t7`.`player_lookup`
    ) AS `t17`
  ) AS `t23`
    ON `t21`.`_entity` = `t23`.`_entity`
    AND `t21`.`_season` = `t23`.`_season`
    AND `t23`.`_nth` <= `t21`.`_played`
    AND `t23`.`_nth` > (
      `t21`.`_played` - 20
    )
)
SELECT
  `t36`.`_key`,
  `t36`.`player_lookup`,
  `t36`.`player_id`,
  `t36`.`analysis_date`,
  `t36`.`team_abbr`,
  `t36`.`season_year`,
  `t36`.`games_in_sample_10`,
  `t36`.`games_in_sample_20`,
  `t36`.`total_shots_last_10`,
  `t36`.`unknown_zone_shots_last_10`,
  `t36`.`paint_rate_last_10`,
  `t36`.`mid_range_rate_last_10`,
  `t36`.`three_pt_rate_last_10`,
  `t36`.`paint_pct_last_10`,
  `t36`.`mid_range_pct_last_10`,
  `t36`.`three_pt_pct_last_10`,
  `t36`.`paint_attempts_per_game`,
  `t36`.`mid_range_attempts_per_game`,
  `t36`.`three_pt_attempts_per_game`,
  `t36`.`paint_rate_last_20`,
  `t36`.`mid_range_rate_last_20`,
  `t36`.`three_pt_rate_last_20`,
  `t36`.`paint_pct_last_20`,
  `t36`.`mid_range_pct_last_20`,
  `t36`.`three_pt_pct_last_20`,
  `t36`.`assisted_rate_last_10`,
  `t36`.`unassisted_rate_last_10`,
  `t36`.`fg_makes_last_10`,
  `t36`.`sample_quality_10`,
  `t36`.`sample_quality_20`,
  `t36`.`primary_scoring_zone`,
  `t36`.`player_position`,
  `t36`.`data_quality_tier`,
  `t12`.`_inputs`
FROM (
  SELECT
    `t34`.`_key`,
    `t34`.`player_lookup`,
    `t34`.`player_id`,
    `t34`.`_date` AS `analysis_date`,
    `t34`.`team_abbr`,
    `t34`.`season_year`,
    `t34`.`games_10` AS `games_in_sample_10`,
    `t34`.`games_20` AS `games_in_sample_20`,
    `t34`.`shots_10` AS `total_shots_last_10`,
    `t34`.`unknown_10` AS `unknown_zone_shots_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`paint_attempts_10` * 100) * 200
              ) + ABS(`t34`.`shots_10`)
            ) - (
              (
                (
                  ABS(`t34`.`paint_attempts_10` * 100) * 200
                ) + ABS(`t34`.`shots_10`)
              ) % (
                NULLIF(ABS(`t34`.`shots_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`paint_attempts_10` * 100
          ) < 0
        ) <> (
          `t34`.`shots_10` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `paint_rate_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`mid_range_attempts_10` * 100) * 200
              ) + ABS(`t34`.`shots_10`)
            ) - (
              (
                (
                  ABS(`t34`.`mid_range_attempts_10` * 100) * 200
                ) + ABS(`t34`.`shots_10`)
              ) % (
                NULLIF(ABS(`t34`.`shots_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`mid_range_attempts_10` * 100
          ) < 0
        ) <> (
          `t34`.`shots_10` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `mid_range_rate_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`three_pt_attempts_10` * 100) * 200
              ) + ABS(`t34`.`shots_10`)
            ) - (
              (
                (
                  ABS(`t34`.`three_pt_attempts_10` * 100) * 200
                ) + ABS(`t34`.`shots_10`)
              ) % (
                NULLIF(ABS(`t34`.`shots_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`three_pt_attempts_10` * 100
          ) < 0
        ) <> (
          `t34`.`shots_10` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `three_pt_rate_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`paint_makes_10`) * 2000
              ) + ABS(`t34`.`paint_attempts_10`)
            ) - (
              (
                (
                  ABS(`t34`.`paint_makes_10`) * 2000
                ) + ABS(`t34`.`paint_attempts_10`)
              ) % (
                NULLIF(ABS(`t34`.`paint_attempts_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`paint_attempts_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t34`.`paint_makes_10` < 0
      ) <> (
        `t34`.`paint_attempts_10` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `paint_pct_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`mid_range_makes_10`) * 2000
              ) + ABS(`t34`.`mid_range_attempts_10`)
            ) - (
              (
                (
                  ABS(`t34`.`mid_range_makes_10`) * 2000
                ) + ABS(`t34`.`mid_range_attempts_10`)
              ) % (
                NULLIF(ABS(`t34`.`mid_range_attempts_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`mid_range_attempts_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          `t34`.`mid_range_makes_10` < 0
        ) <> (
          `t34`.`mid_range_attempts_10` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `mid_range_pct_last_10`,
    CAST(IF(
      TRUE,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`three_pt_makes_10`) * 2000
              ) + ABS(`t34`.`three_pt_attempts_10`)
            ) - (
              (
                (
                  ABS(`t34`.`three_pt_makes_10`) * 2000
                ) + ABS(`t34`.`three_pt_attempts_10`)
              ) % (
                NULLIF(ABS(`t34`.`three_pt_attempts_10`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`three_pt_attempts_10`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t34`.`three_pt_makes_10` < 0
      ) <> (
        `t34`.`three_pt_attempts_10` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `three_pt_pct_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t34`.`paint_attempts_10`) * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS(`t34`.`paint_attempts_10`) * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t34`.`paint_attempts_10` < 0
    ) <> (
      10 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS `paint_attempts_per_game`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t34`.`mid_range_attempts_10`) * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS(`t34`.`mid_range_attempts_10`) * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t34`.`mid_range_attempts_10` < 0
    ) <> (
      10 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS `mid_range_attempts_per_game`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t34`.`three_pt_attempts_10`) * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS(`t34`.`three_pt_attempts_10`) * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t34`.`three_pt_attempts_10` < 0
    ) <> (
      10 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS `three_pt_attempts_per_game`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`paint_attempts_20` * 100) * 200
              ) + ABS(`t34`.`shots_20`)
            ) - (
              (
                (
                  ABS(`t34`.`paint_attempts_20` * 100) * 200
                ) + ABS(`t34`.`shots_20`)
              ) % (
                NULLIF(ABS(`t34`.`shots_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`paint_attempts_20` * 100
          ) < 0
        ) <> (
          `t34`.`shots_20` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `paint_rate_last_20`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`mid_range_attempts_20` * 100) * 200
              ) + ABS(`t34`.`shots_20`)
            ) - (
              (
                (
                  ABS(`t34`.`mid_range_attempts_20` * 100) * 200
                ) + ABS(`t34`.`shots_20`)
              ) % (
                NULLIF(ABS(`t34`.`shots_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`mid_range_attempts_20` * 100
          ) < 0
        ) <> (
          `t34`.`shots_20` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `mid_range_rate_last_20`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`three_pt_attempts_20` * 100) * 200
              ) + ABS(`t34`.`shots_20`)
            ) - (
              (
                (
                  ABS(`t34`.`three_pt_attempts_20` * 100) * 200
                ) + ABS(`t34`.`shots_20`)
              ) % (
                NULLIF(ABS(`t34`.`shots_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`shots_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            `t34`.`three_pt_attempts_20` * 100
          ) < 0
        ) <> (
          `t34`.`shots_20` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
      CAST(NULL AS DECIMAL(18, 2))
    ) AS DECIMAL(5, 2)) AS `three_pt_rate_last_20`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`paint_makes_20`) * 2000
              ) + ABS(`t34`.`paint_attempts_20`)
            ) - (
              (
                (
                  ABS(`t34`.`paint_makes_20`) * 2000
                ) + ABS(`t34`.`paint_attempts_20`)
              ) % (
                NULLIF(ABS(`t34`.`paint_attempts_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`paint_attempts_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t34`.`paint_makes_20` < 0
      ) <> (
        `t34`.`paint_attempts_20` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `paint_pct_last_20`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`mid_range_makes_20`) * 2000
              ) + ABS(`t34`.`mid_range_attempts_20`)
            ) - (
              (
                (
                  ABS(`t34`.`mid_range_makes_20`) * 2000
                ) + ABS(`t34`.`mid_range_attempts_20`)
              ) % (
                NULLIF(ABS(`t34`.`mid_range_attempts_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`mid_range_attempts_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          `t34`.`mid_range_makes_20` < 0
        ) <> (
          `t34`.`mid_range_attempts_20` < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `mid_range_pct_last_20`,
    CAST(IF(
      `t34`.`games_20` >= 15,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t34`.`three_pt_makes_20`) * 2000
              ) + ABS(`t34`.`three_pt_attempts_20`)
            ) - (
              (
                (
                  ABS(`t34`.`three_pt_makes_20`) * 2000
                ) + ABS(`t34`.`three_pt_attempts_20`)
              ) % (
                NULLIF(ABS(`t34`.`three_pt_attempts_20`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t34`.`three_pt_attempts_20`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t34`.`three_pt_makes_20` < 0
      ) <> (
        `t34`.`three_pt_attempts_20` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
      CAST(NULL AS DECIMAL(18, 3))
    ) AS DECIMAL(5, 3)) AS `three_pt_pct_last_20`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t34`.`assisted_10` * 100) * 200
            ) + ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`)
          ) - (
            (
              (
                ABS(`t34`.`assisted_10` * 100) * 200
              ) + ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`)
            ) % (
              NULLIF(ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t34`.`assisted_10` * 100
        ) < 0
      ) <> (
        (
          `t34`.`assisted_10` + `t34`.`unassisted_10`
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `assisted_rate_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t34`.`unassisted_10` * 100) * 200
            ) + ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`)
          ) - (
            (
              (
                ABS(`t34`.`unassisted_10` * 100) * 200
              ) + ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`)
            ) % (
              NULLIF(ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t34`.`assisted_10` + `t34`.`unassisted_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t34`.`unassisted_10` * 100
        ) < 0
      ) <> (
        (
          `t34`.`assisted_10` + `t34`.`unassisted_10`
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `unassisted_rate_last_10`,
    `t34`.`assisted_10` + `t34`.`unassisted_10` AS `fg_makes_last_10`,
    CASE
      WHEN `t34`.`games_10` >= 10
      THEN 'excellent'
      WHEN (
        `t34`.`games_10` * 10
      ) >= 70
      THEN 'good'
      WHEN (
        `t34`.`games_10` * 2
      ) >= 10
      THEN 'limited'
      ELSE 'insufficient'
    END AS `sample_quality_10`,
    CASE
      WHEN `t34`.`games_20` >= 20
      THEN 'excellent'
      WHEN (
        `t34`.`games_20` * 10
      ) >= 140
      THEN 'good'
      WHEN (
        `t34`.`games_20` * 2
      ) >= 20
      THEN 'limited'
      ELSE 'insufficient'
    END AS `sample_quality_20`,
    CASE
      WHEN `t34`.`shots_10` = 0
      THEN CAST(NULL AS STRING)
      WHEN (
        (
          `t34`.`paint_attempts_10` * 100
        ) >= (
          `t34`.`shots_10` * 40
        )
      )
      AND (
        IF(
          (
            `t34`.`paint_attempts_10` * 100
          ) >= (
            `t34`.`shots_10` * 40
          ),
          `t34`.`paint_attempts_10`,
          -1
        ) = GREATEST(
          IF(
            (
              `t34`.`paint_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`paint_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`three_pt_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`three_pt_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`mid_range_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 35
            ),
            `t34`.`mid_range_attempts_10`,
            -1
          )
        )
      )
      THEN 'paint'
      WHEN (
        (
          `t34`.`three_pt_attempts_10` * 100
        ) >= (
          `t34`.`shots_10` * 40
        )
      )
      AND (
        IF(
          (
            `t34`.`three_pt_attempts_10` * 100
          ) >= (
            `t34`.`shots_10` * 40
          ),
          `t34`.`three_pt_attempts_10`,
          -1
        ) = GREATEST(
          IF(
            (
              `t34`.`paint_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`paint_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`three_pt_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`three_pt_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`mid_range_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 35
            ),
            `t34`.`mid_range_attempts_10`,
            -1
          )
        )
      )
      THEN 'three_pt'
      WHEN (
        (
          `t34`.`mid_range_attempts_10` * 100
        ) >= (
          `t34`.`shots_10` * 35
        )
      )
      AND (
        IF(
          (
            `t34`.`mid_range_attempts_10` * 100
          ) >= (
            `t34`.`shots_10` * 35
          ),
          `t34`.`mid_range_attempts_10`,
          -1
        ) = GREATEST(
          IF(
            (
              `t34`.`paint_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`paint_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`three_pt_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 40
            ),
            `t34`.`three_pt_attempts_10`,
            -1
          ),
          IF(
            (
              `t34`.`mid_range_attempts_10` * 100
            ) >= (
              `t34`.`shots_10` * 35
            ),
            `t34`.`mid_range_attempts_10`,
            -1
          )
        )
      )
      THEN 'mid_range'
      ELSE 'balanced'
    END AS `primary_scoring_zone`,
    `t34`.`position` AS `player_position`,
    IF(`t34`.`games_20` >= 15, 'production_ready', 'limited') AS `data_quality_tier`
  FROM (
    SELECT
      `t5`.`_date`,
      `t5`.`game_id`,
      `t5`.`season_year`,
      `t5`.`season_type`,
      `t5`.`team_abbr`,
      `t5`.`opponent_team_abbr`,
      `t5`.`home_game`,
      `t5`.`player_lookup`,
      `t5`.`player_id`,
      `t5`.`entity_type`,
      `t5`.`population_basis`,
      `t5`.`entity_id`,
      `t5`.`_key`,
      `t32`.`games_10`,
      `t32`.`paint_attempts_10`,
      `t32`.`mid_range_attempts_10`,
      `t32`.`three_pt_attempts_10`,
      `t32`.`paint_makes_10`,
      `t32`.`mid_range_makes_10`,
      `t32`.`three_pt_makes_10`,
      `t32`.`unknown_10`,
      `t32`.`assisted_10`,
      `t32`.`unassisted_10`,
      `t32`.`shots_10`,
      `t33`.`games_20`,
      `t33`.`paint_attempts_20`,
      `t33`.`mid_range_attempts_20`,
      `t33`.`three_pt_attempts_20`,
      `t33`.`paint_makes_20`,
      `t33`.`mid_range_makes_20`,
      `t33`.`three_pt_makes_20`,
      `t33`.`unknown_20`,
      `t33`.`assisted_20`,
      `t33`.`unassisted_20`,
      `t33`.`shots_20`,
      `t18`.`position`
    FROM `standing_keys` AS `t5`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`_key`,
        `t28`.`games_10`,
        `t28`.`paint_attempts_10`,
        `t28`.`mid_range_attempts_10`,
        `t28`.`three_pt_attempts_10`,
        `t28`.`paint_makes_10`,
        `t28`.`mid_range_makes_10`,
        `t28`.`three_pt_makes_10`,
        `t28`.`unknown_10`,
        `t28`.`assisted_10`,
        `t28`.`unassisted_10`,
        `t28`.`paint_attempts_10` + 0 + `t28`.`mid_range_attempts_10` + `t28`.`three_pt_attempts_10` AS `shots_10`
      FROM (
        SELECT
          `t26`.`_key`,
          COUNT(*) AS `games_10`,
          SUM(`t26`.`paint_attempts`) AS `paint_attempts_10`,
          SUM(`t26`.`mid_range_attempts`) AS `mid_range_attempts_10`,
          SUM(`t26`.`three_pt_attempts_pbp`) AS `three_pt_attempts_10`,
          SUM(`t26`.`paint_makes`) AS `paint_makes_10`,
          SUM(`t26`.`mid_range_makes`) AS `mid_range_makes_10`,
          SUM(`t26`.`three_pt_makes_pbp`) AS `three_pt_makes_10`,
          SUM(`t26`.`unknown_zone_attempts`) AS `unknown_10`,
          SUM(`t26`.`assisted_fg_makes`) AS `assisted_10`,
          SUM(`t26`.`unassisted_fg_makes`) AS `unassisted_10`
        FROM (
          SELECT
            `t25`.`_key`,
            `t25`.`_rank`,
            `t25`.`_spine_date`,
            `t25`.`_spine_game`,
            `t25`.`_days_before`,
            `t25`.`_missing`,
            `t25`.`player_lookup`,
            `t25`.`player_id`,
            `t25`.`universal_player_id`,
            `t25`.`player_full_name`,
            `t25`.`game_id`,
            `t25`.`game_code`,
            `t25`.`game_date`,
            `t25`.`season_year`,
            `t25`.`season_type`,
            `t25`.`team_abbr`,
            `t25`.`opponent_team_abbr`,
            `t25`.`home_game`,
            `t25`.`player_status`,
            `t25`.`is_active`,
            `t25`.`is_dressed`,
            `t25`.`dnp_reason`,
            `t25`.`starter_flag`,
            `t25`.`win_flag`,
            `t25`.`points`,
            `t25`.`assists`,
            `t25`.`steals`,
            `t25`.`blocks`,
            `t25`.`turnovers`,
            `t25`.`personal_fouls`,
            `t25`.`offensive_rebounds`,
            `t25`.`defensive_rebounds`,
            `t25`.`rebounds`,
            `t25`.`fg_attempts`,
            `t25`.`fg_makes`,
            `t25`.`three_pt_attempts`,
            `t25`.`three_pt_makes`,
            `t25`.`ft_attempts`,
            `t25`.`ft_makes`,
            `t25`.`plus_minus`,
            `t25`.`seconds_played`,
            `t25`.`minutes_played`,
            `t25`.`paint_attempts`,
            `t25`.`paint_makes`,
            `t25`.`mid_range_attempts`,
            `t25`.`mid_range_makes`,
            `t25`.`three_pt_attempts_pbp`,
            `t25`.`three_pt_makes_pbp`,
            `t25`.`unknown_zone_attempts`,
            `t25`.`unknown_zone_makes`,
            `t25`.`paint_blocks`,
            `t25`.`mid_range_blocks`,
            `t25`.`three_pt_blocks`,
            `t25`.`unknown_zone_blocks`,
            `t25`.`and1_count`,
            `t25`.`assisted_fg_makes`,
            `t25`.`unassisted_fg_makes`,
            `t25`.`fg_attempts_blocked`,
            `t25`.`plays_x100`,
            `t25`.`team_plays_on_court_x100`,
            `t25`.`team_possessions_x100`,
            `t25`.`usage_rate`,
            `t25`.`ts_pct`,
            `t25`.`efg_pct`,
            `t25`.`zones_source`,
            `t25`.`box_source`,
            `t25`.`_row`,
            `t25`.`_inputs`
          FROM `t24` AS `t25`
          WHERE
            `t25`.`_rank` <= 10
        ) AS `t26`
        GROUP BY
          1
      ) AS `t28`
    ) AS `t32`
      ON `t5`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`_key`,
        `t29`.`games_20`,
        `t29`.`paint_attempts_20`,
        `t29`.`mid_range_attempts_20`,
        `t29`.`three_pt_attempts_20`,
        `t29`.`paint_makes_20`,
        `t29`.`mid_range_makes_20`,
        `t29`.`three_pt_makes_20`,
        `t29`.`unknown_20`,
        `t29`.`assisted_20`,
        `t29`.`unassisted_20`,
        `t29`.`paint_attempts_20` + 0 + `t29`.`mid_range_attempts_20` + `t29`.`three_pt_attempts_20` AS `shots_20`
      FROM (
        SELECT
          `t27`.`_key`,
          COUNT(*) AS `games_20`,
          SUM(`t27`.`paint_attempts`) AS `paint_attempts_20`,
          SUM(`t27`.`mid_range_attempts`) AS `mid_range_attempts_20`,
          SUM(`t27`.`three_pt_attempts_pbp`) AS `three_pt_attempts_20`,
          SUM(`t27`.`paint_makes`) AS `paint_makes_20`,
          SUM(`t27`.`mid_range_makes`) AS `mid_range_makes_20`,
          SUM(`t27`.`three_pt_makes_pbp`) AS `three_pt_makes_20`,
          SUM(`t27`.`unknown_zone_attempts`) AS `unknown_20`,
          SUM(`t27`.`assisted_fg_makes`) AS `assisted_20`,
          SUM(`t27`.`unassisted_fg_makes`) AS `unassisted_20`
        FROM (
          SELECT
            `t25`.`_key`,
            `t25`.`_rank`,
            `t25`.`_spine_date`,
            `t25`.`_spine_game`,
            `t25`.`_days_before`,
            `t25`.`_missing`,
            `t25`.`player_lookup`,
            `t25`.`player_id`,
            `t25`.`universal_player_id`,
            `t25`.`player_full_name`,
            `t25`.`game_id`,
            `t25`.`game_code`,
            `t25`.`game_date`,
            `t25`.`season_year`,
            `t25`.`season_type`,
            `t25`.`team_abbr`,
            `t25`.`opponent_team_abbr`,
            `t25`.`home_game`,
            `t25`.`player_status`,
            `t25`.`is_active`,
            `t25`.`is_dressed`,
            `t25`.`dnp_reason`,
            `t25`.`starter_flag`,
            `t25`.`win_flag`,
            `t25`.`points`,
            `t25`.`assists`,
            `t25`.`steals`,
            `t25`.`blocks`,
            `t25`.`turnovers`,
            `t25`.`personal_fouls`,
            `t25`.`offensive_rebounds`,
            `t25`.`defensive_rebounds`,
            `t25`.`rebounds`,
            `t25`.`fg_attempts`,
            `t25`.`fg_makes`,
            `t25`.`three_pt_attempts`,
            `t25`.`three_pt_makes`,
            `t25`.`ft_attempts`,
            `t25`.`ft_makes`,
            `t25`.`plus_minus`,
            `t25`.`seconds_played`,
            `t25`.`minutes_played`,
            `t25`.`paint_attempts`,
            `t25`.`paint_makes`,
            `t25`.`mid_range_attempts`,
            `t25`.`mid_range_makes`,
            `t25`.`three_pt_attempts_pbp`,
            `t25`.`three_pt_makes_pbp`,
            `t25`.`unknown_zone_attempts`,
            `t25`.`unknown_zone_makes`,
            `t25`.`paint_blocks`,
            `t25`.`mid_range_blocks`,
            `t25`.`three_pt_blocks`,
            `t25`.`unknown_zone_blocks`,
            `t25`.`and1_count`,
            `t25`.`assisted_fg_makes`,
            `t25`.`unassisted_fg_makes`,
            `t25`.`fg_attempts_blocked`,
            `t25`.`plays_x100`,
            `t25`.`team_plays_on_court_x100`,
            `t25`.`team_possessions_x100`,
            `t25`.`usage_rate`,
            `t25`.`ts_pct`,
            `t25`.`efg_pct`,
            `t25`.`zones_source`,
            `t25`.`box_source`,
            `t25`.`_row`,
            `t25`.`_inputs`
          FROM `t24` AS `t25`
          WHERE
            `t25`.`_rank` <= 20
        ) AS `t27`
        GROUP BY
          1
      ) AS `t29`
    ) AS `t33`
      ON `t5`.`_key` = `t33`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t15`.`_key`,
        `t15`.`position`
      FROM (
        SELECT
          `t5`.`_key`,
          FALSE AS `_missing`,
          `t6`.`player_id`,
          `t6`.`player_lookup`,
          `t6`.`full_name`,
          `t6`.`first_seen`,
          `t6`.`last_seen`,
          `t6`.`birth_date`,
          `t6`.`position`,
          `t6`.`height_cm`,
          `t6`.`_row`
        FROM `standing_keys` AS `t5`
        INNER JOIN `nba_reference`.`players` AS `t6`
          ON `t5`.`player_id` = `t6`.`player_id`
      ) AS `t15`
    ) AS `t18`
      ON `t5`.`_key` = `t18`.`_key`
  ) AS `t34`
) AS `t36`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t12`
  ON `t36`.`_key` = `t12`.`_key`
