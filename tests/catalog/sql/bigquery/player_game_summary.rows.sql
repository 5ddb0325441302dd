SELECT
  `t43`.`_key`,
  `t43`.`player_lookup`,
  `t43`.`player_id`,
  `t43`.`universal_player_id`,
  `t43`.`player_full_name`,
  `t43`.`game_id`,
  `t43`.`game_code`,
  `t43`.`game_date`,
  `t43`.`season_year`,
  `t43`.`season_type`,
  `t43`.`team_abbr`,
  `t43`.`opponent_team_abbr`,
  `t43`.`home_game`,
  `t43`.`player_status`,
  `t43`.`is_active`,
  `t43`.`is_dressed`,
  `t43`.`dnp_reason`,
  `t43`.`starter_flag`,
  `t43`.`win_flag`,
  `t43`.`points`,
  `t43`.`assists`,
  `t43`.`steals`,
  `t43`.`blocks`,
  `t43`.`turnovers`,
  `t43`.`personal_fouls`,
  `t43`.`offensive_rebounds`,
  `t43`.`defensive_rebounds`,
  `t43`.`rebounds`,
  `t43`.`fg_attempts`,
  `t43`.`fg_makes`,
  `t43`.`three_pt_attempts`,
  `t43`.`three_pt_makes`,
  `t43`.`ft_attempts`,
  `t43`.`ft_makes`,
  `t43`.`plus_minus`,
  `t43`.`seconds_played`,
  `t43`.`minutes_played`,
  `t43`.`paint_attempts`,
  `t43`.`paint_makes`,
  `t43`.`mid_range_attempts`,
  `t43`.`mid_range_makes`,
  `t43`.`three_pt_attempts_pbp`,
  `t43`.`three_pt_makes_pbp`,
  `t43`.`unknown_zone_attempts`,
  `t43`.`unknown_zone_makes`,
  `t43`.`paint_blocks`,
  `t43`.`mid_range_blocks`,
  `t43`.`three_pt_blocks`,
  `t43`.`unknown_zone_blocks`,
  `t43`.`and1_count`,
  `t43`.`assisted_fg_makes`,
  `t43`.`unassisted_fg_makes`,
  `t43`.`fg_attempts_blocked`,
  `t43`.`plays_x100`,
  `t43`.`team_plays_on_court_x100`,
  `t43`.`team_possessions_x100`,
  `t43`.`usage_rate`,
  `t43`.`ts_pct`,
  `t43`.`efg_pct`,
  `t43`.`zones_source`,
  `t43`.`box_source`,
  `t16`.`_inputs`
FROM (
  SELECT
    `t41`.`_key`,
    `t41`.`player_lookup`,
    `t41`.`player_id`,
    CONCAT(CONCAT(`t41`.`player_lookup`, '_'), CAST(`t41`.`player_id` AS STRING)) AS `universal_player_id`,
    COALESCE(`t41`.`full_name`, `t41`.`player_name`) AS `player_full_name`,
    `t41`.`game_id`,
    `t41`.`game_code`,
    `t41`.`game_date`,
    `t41`.`season_year`,
    `t41`.`season_type`,
    `t41`.`team_abbr`,
    `t41`.`opponent_team_abbr`,
    `t41`.`home_game`,
    `t41`.`player_status`,
    `t41`.`player_status` = 'active' AS `is_active`,
    `t41`.`is_dressed`,
    IF(`t41`.`player_status` = 'active', CAST(NULL AS STRING), `t41`.`status_reason`) AS `dnp_reason`,
    `t41`.`is_starter` AS `starter_flag`,
    `t41`.`winner` = `t41`.`team_abbr` AS `win_flag`,
    IF(`t41`.`player_status` = 'active', `t41`.`pts`, CAST(NULL AS INT64)) AS `points`,
    IF(`t41`.`player_status` = 'active', `t41`.`ast`, CAST(NULL AS INT64)) AS `assists`,
    IF(`t41`.`player_status` = 'active', `t41`.`stl`, CAST(NULL AS INT64)) AS `steals`,
    IF(`t41`.`player_status` = 'active', `t41`.`blk`, CAST(NULL AS INT64)) AS `blocks`,
    IF(`t41`.`player_status` = 'active', `t41`.`tov`, CAST(NULL AS INT64)) AS `turnovers`,
    IF(`t41`.`player_status` = 'active', `t41`.`pf`, CAST(NULL AS INT64)) AS `personal_fouls`,
    IF(`t41`.`player_status` = 'active', `t41`.`oreb`, CAST(NULL AS INT64)) AS `offensive_rebounds`,
    IF(`t41`.`player_status` = 'active', `t41`.`dreb`, CAST(NULL AS INT64)) AS `defensive_rebounds`,
    IF(`t41`.`player_status` = 'active', `t41`.`reb`, CAST(NULL AS INT64)) AS `rebounds`,
    IF(`t41`.`player_status` = 'active', `t41`.`fga`, CAST(NULL AS INT64)) AS `fg_attempts`,
    IF(`t41`.`player_status` = 'active', `t41`.`fgm`, CAST(NULL AS INT64)) AS `fg_makes`,
    IF(`t41`.`player_status` = 'active', `t41`.`fg3a`, CAST(NULL AS INT64)) AS `three_pt_attempts`,
    IF(`t41`.`player_status` = 'active', `t41`.`fg3m`, CAST(NULL AS INT64)) AS `three_pt_makes`,
    IF(`t41`.`player_status` = 'active', `t41`.`fta`, CAST(NULL AS INT64)) AS `ft_attempts`,
    IF(`t41`.`player_status` = 'active', `t41`.`ftm`, CAST(NULL AS INT64)) AS `ft_makes`,
    IF(`t41`.`player_status` = 'active', `t41`.`plus_minus`, CAST(NULL AS INT64)) AS `plus_minus`,
    IF(`t41`.`player_status` = 'active', `t41`.`seconds_played`, CAST(NULL AS INT64)) AS `seconds_played`,
    CAST(IF(
      `t41`.`player_status` = 'active',
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`seconds_played`) * 200
            ) + ABS(60)
          ) - (
            MOD((
              ABS(`t41`.`seconds_played`) * 200
            ) + ABS(60), NULLIF(ABS(60), 0) * 2)
          ),
          NULLIF(ABS(60), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`seconds_played` < 0
      ) <> (
        60 < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `minutes_played`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`paint_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `paint_attempts`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `paint_makes`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`mid_range_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `mid_range_attempts`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`mid_range_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `mid_range_makes`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`three_pt_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `three_pt_attempts_pbp`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`three_pt_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `three_pt_makes_pbp`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`unknown_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `unknown_zone_attempts`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`unknown_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `unknown_zone_makes`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`paint_blocks`, 0),
      CAST(NULL AS INT64)
    ) AS `paint_blocks`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`mid_range_blocks`, 0),
      CAST(NULL AS INT64)
    ) AS `mid_range_blocks`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`three_pt_blocks`, 0),
      CAST(NULL AS INT64)
    ) AS `three_pt_blocks`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`unknown_blocks`, 0),
      CAST(NULL AS INT64)
    ) AS `unknown_zone_blocks`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`and_ones`, 0),
      CAST(NULL AS INT64)
    ) AS `and1_count`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`assisted`, 0),
      CAST(NULL AS INT64)
    ) AS `assisted_fg_makes`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`unassisted`, 0),
      CAST(NULL AS INT64)
    ) AS `unassisted_fg_makes`,
    IF(
      (
        `t41`.`player_status` = 'active'
      )
      AND (
        IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) IS NOT NULL
      ),
      COALESCE(`t41`.`was_blocked`, 0),
      CAST(NULL AS INT64)
    ) AS `fg_attempts_blocked`,
    IF(
      `t41`.`player_status` = 'active',
      (
        `t41`.`fga` * 100
      ) + (
        `t41`.`fta` * 44
      ) + (
        `t41`.`tov` * 100
      ),
      CAST(NULL AS INT64)
    ) AS `plays_x100`,
    IF(
      `t41`.`player_status` = 'active',
      CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
            ) + ABS(`t41`.`team_seconds_sum`)
          ) - (
            MOD(
              (
                ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
              ) + ABS(`t41`.`team_seconds_sum`),
              NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            `t41`.`team_plays` * 5 * `t41`.`seconds_played`
          ) < 0
        ) <> (
          `t41`.`team_seconds_sum` < 0
        ),
        -1,
        1
      ),
      CAST(NULL AS INT64)
    ) AS `team_plays_on_court_x100`,
    IF(`t41`.`player_status` = 'active', `t41`.`team_possessions_x100`, CAST(NULL AS INT64)) AS `team_possessions_x100`,
    CAST(IF(
      `t41`.`player_status` = 'active',
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                (
                  (
                    `t41`.`fga` * 100
                  ) + (
                    `t41`.`fta` * 44
                  ) + (
                    `t41`.`tov` * 100
                  )
                ) * 100
              ) * 200
            ) + ABS(
              CAST(FLOOR(
                ieee_divide(
                  (
                    (
                      ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                    ) + ABS(`t41`.`team_seconds_sum`)
                  ) - (
                    MOD(
                      (
                        ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                      ) + ABS(`t41`.`team_seconds_sum`),
                      NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                    )
                  ),
                  NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                ) + 0.5
              ) AS INT64) * IF(
                (
                  (
                    `t41`.`team_plays` * 5 * `t41`.`seconds_played`
                  ) < 0
                ) <> (
                  `t41`.`team_seconds_sum` < 0
                ),
                -1,
                1
              )
            )
          ) - (
            MOD(
              (
                ABS(
                  (
                    (
                      `t41`.`fga` * 100
                    ) + (
                      `t41`.`fta` * 44
                    ) + (
                      `t41`.`tov` * 100
                    )
                  ) * 100
                ) * 200
              ) + ABS(
                CAST(FLOOR(
                  ieee_divide(
                    (
                      (
                        ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                      ) + ABS(`t41`.`team_seconds_sum`)
                    ) - (
                      MOD(
                        (
                          ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                        ) + ABS(`t41`.`team_seconds_sum`),
                        NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                      )
                    ),
                    NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                  ) + 0.5
                ) AS INT64) * IF(
                  (
                    (
                      `t41`.`team_plays` * 5 * `t41`.`seconds_played`
                    ) < 0
                  ) <> (
                    `t41`.`team_seconds_sum` < 0
                  ),
                  -1,
                  1
                )
              ),
              NULLIF(
                ABS(
                  CAST(FLOOR(
                    ieee_divide(
                      (
                        (
                          ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                        ) + ABS(`t41`.`team_seconds_sum`)
                      ) - (
                        MOD(
                          (
                            ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                          ) + ABS(`t41`.`team_seconds_sum`),
                          NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                        )
                      ),
                      NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                    ) + 0.5
                  ) AS INT64) * IF(
                    (
                      (
                        `t41`.`team_plays` * 5 * `t41`.`seconds_played`
                      ) < 0
                    ) <> (
                      `t41`.`team_seconds_sum` < 0
                    ),
                    -1,
                    1
                  )
                ),
                0
              ) * 2
            )
          ),
          NULLIF(
            ABS(
              CAST(FLOOR(
                ieee_divide(
                  (
                    (
                      ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                    ) + ABS(`t41`.`team_seconds_sum`)
                  ) - (
                    MOD(
                      (
                        ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                      ) + ABS(`t41`.`team_seconds_sum`),
                      NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                    )
                  ),
                  NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                ) + 0.5
              ) AS INT64) * IF(
                (
                  (
                    `t41`.`team_plays` * 5 * `t41`.`seconds_played`
                  ) < 0
                ) <> (
                  `t41`.`team_seconds_sum` < 0
                ),
                -1,
                1
              )
            ),
            0
          ) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              (
                `t41`.`fga` * 100
              ) + (
                `t41`.`fta` * 44
              ) + (
                `t41`.`tov` * 100
              )
            ) * 100
          ) < 0
        ) <> (
          (
            CAST(FLOOR(
              ieee_divide(
                (
                  (
                    ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                  ) + ABS(`t41`.`team_seconds_sum`)
                ) - (
                  MOD(
                    (
                      ABS(`t41`.`team_plays` * 5 * `t41`.`seconds_played`) * 2
                    ) + ABS(`t41`.`team_seconds_sum`),
                    NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
                  )
                ),
                NULLIF(ABS(`t41`.`team_seconds_sum`), 0) * 2
              ) + 0.5
            ) AS INT64) * IF(
              (
                (
                  `t41`.`team_plays` * 5 * `t41`.`seconds_played`
                ) < 0
              ) <> (
                `t41`.`team_seconds_sum` < 0
              ),
              -1,
              1
            )
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `usage_rate`,
    CAST(IF(
      `t41`.`player_status` = 'active',
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t41`.`fga` * 100
              ) + (
                `t41`.`fta` * 44
              )
            ) * 2)
          ) - (
            MOD(
              (
                ABS(`t41`.`pts` * 100) * 2000
              ) + ABS((
                (
                  `t41`.`fga` * 100
                ) + (
                  `t41`.`fta` * 44
                )
              ) * 2),
              NULLIF(ABS((
                (
                  `t41`.`fga` * 100
                ) + (
                  `t41`.`fta` * 44
                )
              ) * 2), 0) * 2
            )
          ),
          NULLIF(ABS((
            (
              `t41`.`fga` * 100
            ) + (
              `t41`.`fta` * 44
            )
          ) * 2), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            `t41`.`pts` * 100
          ) < 0
        ) <> (
          (
            (
              (
                `t41`.`fga` * 100
              ) + (
                `t41`.`fta` * 44
              )
            ) * 2
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `ts_pct`,
    CAST(IF(
      `t41`.`player_status` = 'active',
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS((
                `t41`.`fgm` * 2
              ) + `t41`.`fg3m`) * 2000
            ) + ABS(`t41`.`fga` * 2)
          ) - (
            MOD(
              (
                ABS((
                  `t41`.`fgm` * 2
                ) + `t41`.`fg3m`) * 2000
              ) + ABS(`t41`.`fga` * 2),
              NULLIF(ABS(`t41`.`fga` * 2), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`fga` * 2), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              `t41`.`fgm` * 2
            ) + `t41`.`fg3m`
          ) < 0
        ) <> (
          (
            `t41`.`fga` * 2
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `efg_pct`,
    IF(`t41`.`shots_outcome` IS NULL, `t41`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
    IF(`t41`.`player_status` = 'active', `t41`.`box_source`, CAST(NULL AS STRING)) AS `box_source`
  FROM (
    SELECT
      `t8`.`game_id`,
      `t8`.`team_abbr`,
      `t8`.`player_lookup`,
      `t8`.`player_id`,
      `t8`.`player_name`,
      `t8`.`player_status`,
      `t8`.`status_reason`,
      `t8`.`is_starter`,
      `t8`.`is_dressed`,
      `t8`.`game_code`,
      `t8`.`game_date`,
      `t8`.`season_year`,
      `t8`.`season_type`,
      `t8`.`opponent_team_abbr`,
      `t8`.`home_game`,
      `t8`.`shots_outcome`,
      `t8`.`_key`,
      `t30`.`pts`,
      `t30`.`ast`,
      `t30`.`stl`,
      `t30`.`blk`,
      `t30`.`tov`,
      `t30`.`pf`,
      `t30`.`oreb`,
      `t30`.`dreb`,
      `t30`.`reb`,
      `t30`.`fga`,
      `t30`.`fgm`,
      `t30`.`fg3a`,
      `t30`.`fg3m`,
      `t30`.`fta`,
      `t30`.`ftm`,
      `t30`.`plus_minus`,
      `t30`.`seconds_played`,
      `t30`.`box_source`,
      `t38`.`team_plays`,
      `t38`.`team_seconds_sum`,
      `t39`.`paint_attempts`,
      `t39`.`paint_makes`,
      `t39`.`mid_range_attempts`,
      `t39`.`mid_range_makes`,
      `t39`.`three_pt_attempts`,
      `t39`.`three_pt_makes`,
      `t39`.`unknown_attempts`,
      `t39`.`unknown_makes`,
      `t39`.`assisted`,
      `t39`.`unassisted`,
      `t39`.`and_ones`,
      `t39`.`was_blocked`,
      `t40`.`paint_blocks`,
      `t40`.`mid_range_blocks`,
      `t40`.`three_pt_blocks`,
      `t40`.`unknown_blocks`,
      `t31`.`events_source`,
      `t32`.`team_possessions_x100`,
      `t33`.`winner`,
      `t34`.`full_name`
    FROM `standing_keys` AS `t8`
    LEFT OUTER JOIN (
      SELECT
        `t17`.`_key`,
        `t17`.`pts`,
        `t17`.`ast`,
        `t17`.`stl`,
        `t17`.`blk`,
        `t17`.`tov`,
        `t17`.`pf`,
        `t17`.`oreb`,
        `t17`.`dreb`,
        `t17`.`reb`,
        `t17`.`fga`,
        `t17`.`fgm`,
        `t17`.`fg3a`,
        `t17`.`fg3m`,
        `t17`.`fta`,
        `t17`.`ftm`,
        `t17`.`plus_minus`,
        `t17`.`seconds_played`,
        `t17`.`source` AS `box_source`
      FROM (
        SELECT
          `t8`.`_key`,
          `t9`.`source`,
          `t9`.`fgm`,
          `t9`.`fga`,
          `t9`.`fg3m`,
          `t9`.`fg3a`,
          `t9`.`ftm`,
          `t9`.`fta`,
          `t9`.`oreb`,
          `t9`.`dreb`,
          `t9`.`reb`,
          `t9`.`ast`,
          `t9`.`stl`,
          `t9`.`blk`,
          `t9`.`tov`,
          `t9`.`pf`,
          `t9`.`pts`,
          `t9`.`plus_minus`,
          `t9`.`seconds_played`
        FROM `standing_keys` AS `t8`
        INNER JOIN `player_boxscore_best_due` AS `t9`
          ON `t8`.`player_lookup` = `t9`.`player_lookup` AND `t8`.`game_id` = `t9`.`game_id`
      ) AS `t17`
    ) AS `t30`
      ON `t8`.`_key` = `t30`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t18`.`_key`,
        SUM((
          `t18`.`fga` * 100
        ) + (
          `t18`.`fta` * 44
        ) + (
          `t18`.`tov` * 100
        )) AS `team_plays`,
        SUM(`t18`.`seconds_played`) AS `team_seconds_sum`
      FROM (
        SELECT
          `t8`.`_key`,
          `t9`.`fga`,
          `t9`.`fta`,
          `t9`.`tov`,
          `t9`.`seconds_played`
        FROM `standing_keys` AS `t8`
        INNER JOIN `player_boxscore_best_due` AS `t9`
          ON `t8`.`team_abbr` = `t9`.`team_abbr` AND `t8`.`game_id` = `t9`.`game_id`
      ) AS `t18`
      GROUP BY
        1
    ) AS `t38`
      ON `t8`.`_key` = `t38`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t19`.`_key`,
        SUM(CAST(`t19`.`zone` = 'paint' AS INT64)) AS `paint_attempts`,
        SUM(CAST((
          `t19`.`zone` = 'paint'
        ) AND `t19`.`is_made` AS INT64)) AS `paint_makes`,
        SUM(CAST(`t19`.`zone` = 'mid_range' AS INT64)) AS `mid_range_attempts`,
        SUM(CAST((
          `t19`.`zone` = 'mid_range'
        ) AND `t19`.`is_made` AS INT64)) AS `mid_range_makes`,
        SUM(CAST(`t19`.`zone` = 'three_pt' AS INT64)) AS `three_pt_attempts`,
        SUM(CAST((
          `t19`.`zone` = 'three_pt'
        ) AND `t19`.`is_made` AS INT64)) AS `three_pt_makes`,
        SUM(CAST(`t19`.`zone` = 'unknown' AS INT64)) AS `unknown_attempts`,
        SUM(CAST((
          `t19`.`zone` = 'unknown'
        ) AND `t19`.`is_made` AS INT64)) AS `unknown_makes`,
        SUM(CAST(`t19`.`is_made` AND `t19`.`is_assisted` AS INT64)) AS `assisted`,
        SUM(CAST(`t19`.`is_made` AND NOT (
          `t19`.`is_assisted`
        ) AS INT64)) AS `unassisted`,
        SUM(CAST(`t19`.`is_and_one` AS INT64)) AS `and_ones`,
        SUM(CAST(`t19`.`is_blocked` AS INT64)) AS `was_blocked`
      FROM (
        SELECT
          `t8`.`_key`,
          `t10`.`is_made`,
          `t10`.`zone`,
          `t10`.`is_assisted`,
          `t10`.`is_blocked`,
          `t10`.`is_and_one`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`shot_events` AS `t10`
          ON `t8`.`player_lookup` = `t10`.`shooter_lookup`
          AND `t8`.`game_id` = `t10`.`game_id`
          AND `t8`.`_date` = `t10`.`game_date`
      ) AS `t19`
      GROUP BY
        1
    ) AS `t39`
      ON `t8`.`_key` = `t39`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t20`.`_key`,
        SUM(CAST((
          `t20`.`zone` = 'paint'
        ) AND `t20`.`is_blocked` AS INT64)) AS `paint_blocks`,
        SUM(CAST((
          `t20`.`zone` = 'mid_range'
        ) AND `t20`.`is_blocked` AS INT64)) AS `mid_range_blocks`,
        SUM(CAST((
          `t20`.`zone` = 'three_pt'
        ) AND `t20`.`is_blocked` AS INT64)) AS `three_pt_blocks`,
        SUM(CAST((
          `t20`.`zone` = 'unknown'
        ) AND `t20`.`is_blocked` AS INT64)) AS `unknown_blocks`
      FROM (
        SELECT
          `t8`.`_key`,
          `t10`.`zone`,
          `t10`.`is_blocked`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`shot_events` AS `t10`
          ON `t8`.`player_lookup` = `t10`.`blocker_lookup`
          AND `t8`.`game_id` = `t10`.`game_id`
          AND `t8`.`_date` = `t10`.`game_date`
      ) AS `t20`
      GROUP BY
        1
    ) AS `t40`
      ON `t8`.`_key` = `t40`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t21`.`_key`,
        `t21`.`source` AS `events_source`
      FROM (
        SELECT
          `t8`.`_key`,
          `t11`.`source`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_raw`.`pbp_choice` AS `t11`
          ON `t8`.`game_id` = `t11`.`game_id`
      ) AS `t21`
    ) AS `t31`
      ON `t8`.`_key` = `t31`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`possessions_x100` AS `team_possessions_x100`
      FROM (
        SELECT
          `t8`.`_key`,
          `t12`.`possessions_x100`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_offense_game_summary` AS `t12`
          ON `t8`.`team_abbr` = `t12`.`team_abbr`
          AND `t8`.`game_id` = `t12`.`game_id`
          AND `t8`.`_date` = `t12`.`game_date`
      ) AS `t22`
    ) AS `t32`
      ON `t8`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`_key`,
        `t23`.`winner_abbr` AS `winner`
      FROM (
        SELECT
          `t8`.`_key`,
          `t13`.`winner_abbr`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_reference`.`schedule` AS `t13`
          ON `t8`.`game_id` = `t13`.`game_id`
      ) AS `t23`
    ) AS `t33`
      ON `t8`.`_key` = `t33`.`_key`
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          `t8`.`_key`,
          `t14`.`full_name`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_reference`.`players` AS `t14`
          ON `t8`.`player_id` = `t14`.`player_id`
      ) AS `t24`
    ) AS `t34`
      ON `t8`.`_key` = `t34`.`_key`
  ) AS `t41`
) AS `t43`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t16`
  ON `t43`.`_key` = `t16`.`_key`
