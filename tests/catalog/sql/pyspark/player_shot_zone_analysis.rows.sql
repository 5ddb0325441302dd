WITH `t24` AS (
  SELECT
    `t23`.`_key`,
    DATEDIFF(DAY, `t21`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
    (
      `t23`.`_played` - `t21`.`_nth`
    ) + 1 AS `_rank`,
    `t21`.`_spine_date`,
    `t21`.`_spine_game`,
    `t21`.`_missing`,
    `t21`.`player_lookup`,
    `t21`.`player_id`,
    `t21`.`universal_player_id`,
    `t21`.`player_full_name`,
    `t21`.`game_id`,
    `t21`.`game_code`,
    `t21`.`game_date`,
    `t21`.`season_year`,
    `t21`.`season_type`,
    `t21`.`team_abbr`,
    `t21`.`opponent_team_abbr`,
    `t21`.`home_game`,
    `t21`.`player_status`,
    `t21`.`is_active`,
    `t21`.`is_dressed`,
    `t21`.`dnp_reason`,
    `t21`.`starter_flag`,
    `t21`.`win_flag`,
    `t21`.`points`,
    `t21`.`assists`,
    `t21`.`steals`,
    `t21`.`blocks`,
    `t21`.`turnovers`,
    `t21`.`personal_fouls`,
    `t21`.`offensive_rebounds`,
    `t21`.`defensive_rebounds`,
    `t21`.`rebounds`,
    `t21`.`fg_attempts`,
    `t21`.`fg_makes`,
    `t21`.`three_pt_attempts`,
    `t21`.`three_pt_makes`,
    `t21`.`ft_attempts`,
    `t21`.`ft_makes`,
    `t21`.`plus_minus`,
    `t21`.`seconds_played`,
    `t21`.`minutes_played`,
    `t21`.`paint_attempts`,
    `t21`.`paint_makes`,
    `t21`.`mid_range_attempts`,
    `t21`.`mid_range_makes`,
    `t21`.`three_pt_attempts_pbp`,
    `t21`.`three_pt_makes_pbp`,
    `t21`.`unknown_zone_attempts`,
    `t21`.`unknown_zone_makes`,
    `t21`.`paint_blocks`,
    `t21`.`mid_range_blocks`,
    `t21`.`three_pt_blocks`,
    `t21`.`unknown_zone_blocks`,
    `t21`.`and1_count`,
    `t21`.`assisted_fg_makes`,
    `t21`.`unassisted_fg_makes`,
    `t21`.`fg_attempts_blocked`,
    `t21`.`plays_x100`,
    `t21`.`team_plays_on_court_x100`,
    `t21`.`team_possessions_x100`,
    `t21`.`usage_rate`,
    `t21`.`ts_pct`,
    `t21`.`efg_pct`,
    `t21`.`zones_source`,
    `t21`.`box_source`,
    `t21`.`_row`,
    `t21`.`_inputs`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t16`.`_entity`,
        `t16`.`_season`,
        `t16`.`_day`,
        `t16`.`_is_game`,
        `t16`.`_key`,
        SUM(CAST(`t16`.`_is_game` AS BIGINT)) OVER (
          PARTITION BY `t16`.`_entity`, `t16`.`_season`
          ORDER BY `t16`.`_day` ASC NULLS LAST, `t16`.`_is_game` ASC NULLS LAST
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
        ) AS `t11`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t8`.`entity` AS `_entity`,
            `t8`.`season_year` AS `_season`,
            `t8`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS BIGINT) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t8`
          LEFT SEMI JOIN `standing_keys` AS `t6`
            ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
        ) AS `t14`
      ) AS `t16`
    ) AS `t19`
    WHERE
      NOT (
        `t19`.`_is_game`
      )
  ) AS `t23`
  INNER JOIN (
    SELECT
      `t15`.`_entity`,
      `t15`.`_season`,
      `t15`.`_spine_date`,
      `t15`.`_spine_game`,
      `t15`.`_missing`,
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
      `t15`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t15`.`_entity`, `t15`.`_season`
          ORDER BY `t15`.`_spine_date` ASC NULLS LAST, `t15`.`_spine_game` ASC NULLS LAST
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t8`.`entity` AS `_entity`,
        `t8`.`season_year` AS `_season`,
        `t8`.`game_date` AS `_spine_date`,
        `t8`.`game_id` AS `_spine_game`,
        `t9`.`game_id` IS NULL AS `_missing`,
        `t9`.`player_lookup`,
        `t9`.`player_id`,
        `t9`.`universal_player_id`,
        `t9`.`player_full_name`,
        `t9`.`game_id`,
        `t9`.`game_code`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`player_status`,
        `t9`.`is_active`,
        `t9`.`is_dressed`,
        `t9`.`dnp_reason`,
        `t9`.`starter_flag`,
        `t9`.`win_flag`,
        `t9`.`points`,
        `t9`.`assists`,
        `t9`.`steals`,
        `t9`.`blocks`,
        `t9`.`turnovers`,
        `t9`.`personal_fouls`,
        `t9`.`offensive_rebounds`,
        `t9`.`defensive_rebounds`,
        `t9`.`rebounds`,
        `t9`.`fg_attempts`,
        `t9`.`fg_makes`,
        `t9`.`three_pt_attempts`,
        `t9`.`three_pt_makes`,
        `t9`.`ft_attempts`,
        `t9`.`ft_makes`,
        `t9`.`plus_minus`,
        `t9`.`seconds_played`,
        `t9`.`minutes_played`,
        `t9`.`paint_attempts`,
        `t9`.`paint_makes`,
        `t9`.`mid_range_attempts`,
        `t9`.`mid_range_makes`,
        `t9`.`three_pt_attempts_pbp`,
        `t9`.`three_pt_makes_pbp`,
        `t9`.`unknown_zone_attempts`,
        `t9`.`unknown_zone_makes`,
        `t9`.`paint_blocks`,
        `t9`.`mid_range_blocks`,
        `t9`.`three_pt_blocks`,
        `t9`.`unknown_zone_blocks`,
        `t9`.`and1_count`,
        `t9`.`assisted_fg_makes`,
        `t9`.`unassisted_fg_makes`,
        `t9`.`fg_attempts_blocked`,
        `t9`.`plays_x100`,
        `t9`.`team_plays_on_court_x100`,
        `t9`.`team_possessions_x100`,
        `t9`.`usage_rate`,
        `t9`.`ts_pct`,
        `t9`.`efg_pct`,
        `t9`.`zones_source`,
        `t9`.`box_source`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `nba_reference`.`player_spine` AS `t8`
      LEFT SEMI JOIN `standing_keys` AS `t6`
        ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
      LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t9`
        ON `t8`.`game_id` = `t9`.`game_id`
        AND `t8`.`entity` = `t9`.`player_lookup`
        AND `t8`.`game_date` = `t9`.`game_date`
    ) AS `t15`
  ) AS `t21`
    ON `t23`.`_entity` = `t21`.`_entity`
    AND `t23`.`_season` = `t21`.`_season`
    AND `t21`.`_nth` <= `t23`.`_played`
    AND `t21`.`_nth` > (
      `t23`.`_played` - 20
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
      `t5`.`season_year`,
      `t5`.`team_abbr`,
      `t5`.`player_lookup`,
      `t5`.`player_id`,
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
          SUM(`t27`.`three_pt_makes_pbp`) AS `three_pt_makes_20`
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
        *
      FROM (
        SELECT
          `t5`.`_key`,
          `t7`.`position`
        FROM `standing_keys` AS `t5`
        INNER JOIN `nba_reference`.`players` AS `t7`
          ON `t5`.`player_id` = `t7`.`player_id`
      ) AS `t13`
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
