WITH `t27` AS (
  SELECT
    `t24`.`_date`,
    `t24`.`_rank`,
    `t24`.`_spine_date`,
    `t24`.`_spine_game`,
    `t24`.`_days_before`,
    `t24`.`_missing`,
    `t24`.`game_id`,
    `t24`.`game_code`,
    `t24`.`game_date`,
    `t24`.`season_year`,
    `t24`.`season_type`,
    `t24`.`defending_team_abbr`,
    `t24`.`opponent_team_abbr`,
    `t24`.`points_allowed`,
    `t24`.`opp_fg_attempts`,
    `t24`.`opp_fg_makes`,
    `t24`.`opp_three_pt_attempts`,
    `t24`.`opp_three_pt_makes`,
    `t24`.`opp_ft_attempts`,
    `t24`.`opp_ft_makes`,
    `t24`.`opp_rebounds`,
    `t24`.`opp_offensive_rebounds`,
    `t24`.`opp_assists`,
    `t24`.`turnovers_forced`,
    `t24`.`fouls_committed`,
    `t24`.`opp_paint_attempts`,
    `t24`.`opp_paint_makes`,
    `t24`.`opp_mid_range_attempts`,
    `t24`.`opp_mid_range_makes`,
    `t24`.`opp_three_pt_attempts_pbp`,
    `t24`.`opp_three_pt_makes_pbp`,
    `t24`.`opp_unknown_zone_attempts`,
    `t24`.`opp_unknown_zone_makes`,
    `t24`.`points_in_paint_allowed`,
    `t24`.`mid_range_points_allowed`,
    `t24`.`three_pt_points_allowed`,
    `t24`.`second_chance_points_allowed`,
    `t24`.`fast_break_points_allowed`,
    `t24`.`blocks_paint`,
    `t24`.`blocks_mid_range`,
    `t24`.`blocks_three_pt`,
    `t24`.`blocks_unknown_zone`,
    `t24`.`steals`,
    `t24`.`blocks`,
    `t24`.`defensive_rebounds`,
    `t24`.`possessions_x100`,
    `t24`.`own_possessions_x100`,
    `t24`.`team_seconds`,
    `t24`.`defensive_rating`,
    `t24`.`opponent_pace`,
    `t24`.`opponent_ts_pct`,
    `t24`.`home_game`,
    `t24`.`win_flag`,
    `t24`.`margin_of_victory`,
    `t24`.`overtime_periods`,
    `t24`.`players_inactive`,
    `t24`.`starters_inactive`,
    `t24`.`referee_crew_id`,
    `t24`.`zones_source`,
    `t24`.`_row`,
    `t24`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t21`.`_date`,
      `t21`.`_rank`,
      `t21`.`_spine_date`,
      `t21`.`_spine_game`,
      `t21`.`_days_before`,
      `t12`.`_present_game` IS NULL AS `_missing`,
      `t5`.`game_id`,
      `t5`.`game_code`,
      `t5`.`game_date`,
      `t5`.`season_year`,
      `t5`.`season_type`,
      `t5`.`defending_team_abbr`,
      `t5`.`opponent_team_abbr`,
      `t5`.`points_allowed`,
      `t5`.`opp_fg_attempts`,
      `t5`.`opp_fg_makes`,
      `t5`.`opp_three_pt_attempts`,
      `t5`.`opp_three_pt_makes`,
      `t5`.`opp_ft_attempts`,
      `t5`.`opp_ft_makes`,
      `t5`.`opp_rebounds`,
      `t5`.`opp_offensive_rebounds`,
      `t5`.`opp_assists`,
      `t5`.`turnovers_forced`,
      `t5`.`fouls_committed`,
      `t5`.`opp_paint_attempts`,
      `t5`.`opp_paint_makes`,
      `t5`.`opp_mid_range_attempts`,
      `t5`.`opp_mid_range_makes`,
      `t5`.`opp_three_pt_attempts_pbp`,
      `t5`.`opp_three_pt_makes_pbp`,
      `t5`.`opp_unknown_zone_attempts`,
      `t5`.`opp_unknown_zone_makes`,
      `t5`.`points_in_paint_allowed`,
      `t5`.`mid_range_points_allowed`,
      `t5`.`three_pt_points_allowed`,
      `t5`.`second_chance_points_allowed`,
      `t5`.`fast_break_points_allowed`,
      `t5`.`blocks_paint`,
      `t5`.`blocks_mid_range`,
      `t5`.`blocks_three_pt`,
      `t5`.`blocks_unknown_zone`,
      `t5`.`steals`,
      `t5`.`blocks`,
      `t5`.`defensive_rebounds`,
      `t5`.`possessions_x100`,
      `t5`.`own_possessions_x100`,
      `t5`.`team_seconds`,
      `t5`.`defensive_rating`,
      `t5`.`opponent_pace`,
      `t5`.`opponent_ts_pct`,
      `t5`.`home_game`,
      `t5`.`win_flag`,
      `t5`.`margin_of_victory`,
      `t5`.`overtime_periods`,
      `t5`.`players_inactive`,
      `t5`.`starters_inactive`,
      `t5`.`referee_crew_id`,
      `t5`.`zones_source`,
      `t5`.`_row`,
      `t5`.`_inputs`
    FROM (
      SELECT
        `t15`.`_date`,
        `t15`.`_entity`,
        `t15`.`_spine_date`,
        `t15`.`_spine_game`,
        `t15`.`_days_before`,
        (
          ROW_NUMBER() OVER (
            PARTITION BY `t15`.`_date`, `t15`.`_entity`
            ORDER BY `t15`.`_spine_date` DESC, `t15`.`_spine_game` DESC
          ) - 1
        ) + 1 AS `_rank`
      FROM (
        SELECT
          `t11`.`_date`,
          `t6`.`entity` AS `_entity`,
          `t6`.`game_date` AS `_spine_date`,
          `t6`.`game_id` AS `_spine_game`,
          DATE_DIFF(`t11`.`_date`, `t6`.`game_date`, DAY) AS `_days_before`
        FROM (
          SELECT DISTINCT
            `t1`.`_date`,
            `t1`.`season_year`
          FROM `standing_keys` AS `t1`
        ) AS `t11`
        INNER JOIN `nba_reference`.`team_spine` AS `t6`
          ON `t11`.`season_year` = `t6`.`season_year`
          AND `t6`.`game_date` < `t11`.`_date`
          AND DATE_DIFF(`t11`.`_date`, `t6`.`game_date`, DAY) <= 30
      ) AS `t15`
    ) AS `t21`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t2`.`game_id` AS `_present_game`,
        `t2`.`defending_team_abbr` AS `_present_entity`
      FROM `nba_analytics`.`team_defense_with_zones` AS `t2`
    ) AS `t12`
      ON `t21`.`_spine_game` = `t12`.`_present_game`
      AND `t21`.`_entity` = `t12`.`_present_entity`
    LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
      ON `t21`.`_spine_game` = `t5`.`game_id`
      AND `t21`.`_entity` = `t5`.`defending_team_abbr`
  ) AS `t24`
  WHERE
    (
      `t24`.`_missing` OR (
        `t24`.`game_id` IS NOT NULL
      )
    )
    AND NOT (
      `t24`.`_missing`
    )
)
SELECT
  `t47`.`_key`,
  `t47`.`team_abbr`,
  `t47`.`analysis_date`,
  `t47`.`season_year`,
  `t47`.`games_in_sample`,
  `t47`.`first_game_date_in_sample`,
  `t47`.`last_game_date_in_sample`,
  `t47`.`paint_pct_allowed_last_15`,
  `t47`.`mid_range_pct_allowed_last_15`,
  `t47`.`three_pt_pct_allowed_last_15`,
  `t47`.`paint_attempts_allowed_per_game`,
  `t47`.`mid_range_attempts_allowed_per_game`,
  `t47`.`three_pt_attempts_allowed_per_game`,
  `t47`.`paint_points_allowed_per_game`,
  `t47`.`paint_blocks_per_game`,
  `t47`.`mid_range_blocks_per_game`,
  `t47`.`three_pt_blocks_per_game`,
  `t47`.`paint_defense_vs_league_avg`,
  `t47`.`mid_range_defense_vs_league_avg`,
  `t47`.`three_pt_defense_vs_league_avg`,
  `t47`.`league_paint_pct`,
  `t47`.`league_mid_range_pct`,
  `t47`.`league_three_pt_pct`,
  `t47`.`league_team_games_in_sample`,
  `t47`.`league_window`,
  `t47`.`defensive_rating_last_15`,
  `t47`.`league_defensive_rating`,
  `t47`.`opponent_points_per_game`,
  `t47`.`opponent_pace`,
  `t47`.`strongest_zone`,
  `t47`.`weakest_zone`,
  `t47`.`data_quality_tier`,
  `t47`.`calculation_notes`,
  `t10`.`_inputs`
FROM (
  SELECT
    `t45`.`_key`,
    `t45`.`team_abbr`,
    `t45`.`analysis_date`,
    `t45`.`season_year`,
    `t45`.`games_in_sample`,
    `t45`.`first_game_date_in_sample`,
    `t45`.`last_game_date_in_sample`,
    CAST(`t45`.`paint_pct_allowed_last_15` AS NUMERIC) AS `paint_pct_allowed_last_15`,
    CAST(`t45`.`mid_range_pct_allowed_last_15` AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
    CAST(`t45`.`three_pt_pct_allowed_last_15` AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
    CAST(`t45`.`paint_attempts_allowed_per_game` AS NUMERIC) AS `paint_attempts_allowed_per_game`,
    CAST(`t45`.`mid_range_attempts_allowed_per_game` AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
    CAST(`t45`.`three_pt_attempts_allowed_per_game` AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
    CAST(`t45`.`paint_points_allowed_per_game` AS NUMERIC) AS `paint_points_allowed_per_game`,
    CAST(`t45`.`paint_blocks_per_game` AS NUMERIC) AS `paint_blocks_per_game`,
    CAST(`t45`.`mid_range_blocks_per_game` AS NUMERIC) AS `mid_range_blocks_per_game`,
    CAST(`t45`.`three_pt_blocks_per_game` AS NUMERIC) AS `three_pt_blocks_per_game`,
    CAST(`t45`.`paint_defense_vs_league_avg` AS NUMERIC) AS `paint_defense_vs_league_avg`,
    CAST(`t45`.`mid_range_defense_vs_league_avg` AS NUMERIC) AS `mid_range_defense_vs_league_avg`,
    CAST(`t45`.`three_pt_defense_vs_league_avg` AS NUMERIC) AS `three_pt_defense_vs_league_avg`,
    CAST(`t45`.`league_paint_pct` AS NUMERIC) AS `league_paint_pct`,
    CAST(`t45`.`league_mid_range_pct` AS NUMERIC) AS `league_mid_range_pct`,
    CAST(`t45`.`league_three_pt_pct` AS NUMERIC) AS `league_three_pt_pct`,
    `t45`.`league_team_games_in_sample`,
    `t45`.`league_window`,
    CAST(`t45`.`defensive_rating_last_15` AS NUMERIC) AS `defensive_rating_last_15`,
    CAST(`t45`.`league_defensive_rating` AS NUMERIC) AS `league_defensive_rating`,
    CAST(`t45`.`opponent_points_per_game` AS NUMERIC) AS `opponent_points_per_game`,
    CAST(`t45`.`opponent_pace` AS NUMERIC) AS `opponent_pace`,
    CASE
      WHEN `t45`.`paint_defense_vs_league_avg` = LEAST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t45`.`mid_range_defense_vs_league_avg` = LEAST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t45`.`three_pt_defense_vs_league_avg` = LEAST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `strongest_zone`,
    CASE
      WHEN `t45`.`paint_defense_vs_league_avg` = GREATEST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t45`.`mid_range_defense_vs_league_avg` = GREATEST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t45`.`three_pt_defense_vs_league_avg` = GREATEST(
        `t45`.`paint_defense_vs_league_avg`,
        `t45`.`mid_range_defense_vs_league_avg`,
        `t45`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `weakest_zone`,
    `t45`.`data_quality_tier`,
    `t45`.`calculation_notes`
  FROM (
    SELECT
      `t44`.`season_year`,
      `t44`.`team_abbr`,
      `t44`.`_date`,
      `t44`.`entity_type`,
      `t44`.`entity_id`,
      `t44`.`population_basis`,
      `t44`.`_key`,
      `t44`.`games_in_sample`,
      `t44`.`first_game_date_in_sample`,
      `t44`.`last_game_date_in_sample`,
      `t44`.`paint_attempts`,
      `t44`.`paint_makes`,
      `t44`.`mid_range_attempts`,
      `t44`.`mid_range_makes`,
      `t44`.`three_pt_attempts`,
      `t44`.`three_pt_makes`,
      `t44`.`points`,
      `t44`.`possessions`,
      `t44`.`paint_blocks`,
      `t44`.`mid_range_blocks`,
      `t44`.`three_pt_blocks`,
      `t44`.`paint_points`,
      `t44`.`own_possessions`,
      `t44`.`seconds`,
      `t44`.`league_size`,
      `t44`.`window`,
      `t44`.`l_paint_attempts`,
      `t44`.`l_paint_makes`,
      `t44`.`l_mid_range_attempts`,
      `t44`.`l_mid_range_makes`,
      `t44`.`l_three_pt_attempts`,
      `t44`.`l_three_pt_makes`,
      `t44`.`l_points`,
      `t44`.`l_possessions`,
      `t44`.`_date` AS `analysis_date`,
      COALESCE(`t44`.`league_size`, 0) AS `league_team_games_in_sample`,
      IF(`t44`.`window` = 'first', 'last_30_days', 'season_to_date') AS `league_window`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`paint_points`) * 20
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`paint_points`) * 20
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`paint_points` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_points_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`points` * 10000) * 200
            ) + ABS(`t44`.`possessions`)
          ) - (
            MOD(
              (
                ABS(`t44`.`points` * 10000) * 200
              ) + ABS(`t44`.`possessions`),
              NULLIF(ABS(`t44`.`possessions`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`possessions`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        (
          `t44`.`points` * 10000
        ) < 0
      ) <> (
        `t44`.`possessions` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `defensive_rating_last_15`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t44`.`l_points` * 10000) * 200
              ) + ABS(`t44`.`l_possessions`)
            ) - (
              MOD(
                (
                  ABS(`t44`.`l_points` * 10000) * 200
                ) + ABS(`t44`.`l_possessions`),
                NULLIF(ABS(`t44`.`l_possessions`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`l_possessions`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t44`.`l_points` * 10000
            ) < 0
          ) <> (
            `t44`.`l_possessions` < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_defensive_rating`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`points`) * 20
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`points`) * 20
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`points` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_points_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS((
                `t44`.`possessions` + `t44`.`own_possessions`
              ) * 14400) * 20
            ) + ABS(`t44`.`seconds` * 200)
          ) - (
            MOD(
              (
                ABS((
                  `t44`.`possessions` + `t44`.`own_possessions`
                ) * 14400) * 20
              ) + ABS(`t44`.`seconds` * 200),
              NULLIF(ABS(`t44`.`seconds` * 200), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`seconds` * 200), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              `t44`.`possessions` + `t44`.`own_possessions`
            ) * 14400
          ) < 0
        ) <> (
          (
            `t44`.`seconds` * 200
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_pace`,
      IF(`t44`.`games_in_sample` = 15, 'production_ready', 'limited') AS `data_quality_tier`,
      IF(COALESCE(`t44`.`league_size`, 0) >= 100, CAST(NULL AS STRING), 'league sample < 100') AS `calculation_notes`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`paint_makes`) * 2000
            ) + ABS(`t44`.`paint_attempts`)
          ) - (
            MOD(
              (
                ABS(`t44`.`paint_makes`) * 2000
              ) + ABS(`t44`.`paint_attempts`),
              NULLIF(ABS(`t44`.`paint_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`paint_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`paint_makes` < 0
      ) <> (
        `t44`.`paint_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `paint_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`paint_attempts`) * 20
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`paint_attempts`) * 20
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`paint_attempts` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`paint_blocks`) * 200
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`paint_blocks`) * 200
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`paint_blocks` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `paint_blocks_per_game`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t44`.`paint_makes` * `t44`.`l_paint_attempts`
                    ) - (
                      `t44`.`l_paint_makes` * `t44`.`paint_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t44`.`paint_attempts` * `t44`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t44`.`paint_makes` * `t44`.`l_paint_attempts`
                      ) - (
                        `t44`.`l_paint_makes` * `t44`.`paint_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t44`.`paint_attempts` * `t44`.`l_paint_attempts`),
                NULLIF(ABS(`t44`.`paint_attempts` * `t44`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`paint_attempts` * `t44`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t44`.`paint_makes` * `t44`.`l_paint_attempts`
                ) - (
                  `t44`.`l_paint_makes` * `t44`.`paint_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t44`.`paint_attempts` * `t44`.`l_paint_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `paint_defense_vs_league_avg`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t44`.`l_paint_makes`) * 2000
              ) + ABS(`t44`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t44`.`l_paint_makes`) * 2000
                ) + ABS(`t44`.`l_paint_attempts`),
                NULLIF(ABS(`t44`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t44`.`l_paint_makes` < 0
        ) <> (
          `t44`.`l_paint_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_paint_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`mid_range_makes`) * 2000
            ) + ABS(`t44`.`mid_range_attempts`)
          ) - (
            MOD(
              (
                ABS(`t44`.`mid_range_makes`) * 2000
              ) + ABS(`t44`.`mid_range_attempts`),
              NULLIF(ABS(`t44`.`mid_range_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`mid_range_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`mid_range_makes` < 0
      ) <> (
        `t44`.`mid_range_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`mid_range_attempts`) * 20
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`mid_range_attempts`) * 20
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`mid_range_attempts` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`mid_range_blocks`) * 200
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`mid_range_blocks`) * 200
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`mid_range_blocks` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `mid_range_blocks_per_game`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t44`.`mid_range_makes` * `t44`.`l_mid_range_attempts`
                    ) - (
                      `t44`.`l_mid_range_makes` * `t44`.`mid_range_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t44`.`mid_range_attempts` * `t44`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t44`.`mid_range_makes` * `t44`.`l_mid_range_attempts`
                      ) - (
                        `t44`.`l_mid_range_makes` * `t44`.`mid_range_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t44`.`mid_range_attempts` * `t44`.`l_mid_range_attempts`),
                NULLIF(ABS(`t44`.`mid_range_attempts` * `t44`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`mid_range_attempts` * `t44`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t44`.`mid_range_makes` * `t44`.`l_mid_range_attempts`
                ) - (
                  `t44`.`l_mid_range_makes` * `t44`.`mid_range_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t44`.`mid_range_attempts` * `t44`.`l_mid_range_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `mid_range_defense_vs_league_avg`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t44`.`l_mid_range_makes`) * 2000
              ) + ABS(`t44`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t44`.`l_mid_range_makes`) * 2000
                ) + ABS(`t44`.`l_mid_range_attempts`),
                NULLIF(ABS(`t44`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t44`.`l_mid_range_makes` < 0
        ) <> (
          `t44`.`l_mid_range_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_mid_range_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`three_pt_makes`) * 2000
            ) + ABS(`t44`.`three_pt_attempts`)
          ) - (
            MOD(
              (
                ABS(`t44`.`three_pt_makes`) * 2000
              ) + ABS(`t44`.`three_pt_attempts`),
              NULLIF(ABS(`t44`.`three_pt_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`three_pt_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`three_pt_makes` < 0
      ) <> (
        `t44`.`three_pt_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`three_pt_attempts`) * 20
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`three_pt_attempts`) * 20
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`three_pt_attempts` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t44`.`three_pt_blocks`) * 200
            ) + ABS(`t44`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t44`.`three_pt_blocks`) * 200
              ) + ABS(`t44`.`games_in_sample`),
              NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t44`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t44`.`three_pt_blocks` < 0
      ) <> (
        `t44`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `three_pt_blocks_per_game`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t44`.`three_pt_makes` * `t44`.`l_three_pt_attempts`
                    ) - (
                      `t44`.`l_three_pt_makes` * `t44`.`three_pt_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t44`.`three_pt_attempts` * `t44`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t44`.`three_pt_makes` * `t44`.`l_three_pt_attempts`
                      ) - (
                        `t44`.`l_three_pt_makes` * `t44`.`three_pt_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t44`.`three_pt_attempts` * `t44`.`l_three_pt_attempts`),
                NULLIF(ABS(`t44`.`three_pt_attempts` * `t44`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`three_pt_attempts` * `t44`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t44`.`three_pt_makes` * `t44`.`l_three_pt_attempts`
                ) - (
                  `t44`.`l_three_pt_makes` * `t44`.`three_pt_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t44`.`three_pt_attempts` * `t44`.`l_three_pt_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `three_pt_defense_vs_league_avg`,
      IF(
        COALESCE(`t44`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t44`.`l_three_pt_makes`) * 2000
              ) + ABS(`t44`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t44`.`l_three_pt_makes`) * 2000
                ) + ABS(`t44`.`l_three_pt_attempts`),
                NULLIF(ABS(`t44`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t44`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t44`.`l_three_pt_makes` < 0
        ) <> (
          `t44`.`l_three_pt_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_three_pt_pct`
    FROM (
      SELECT
        `t4`.`season_year`,
        `t4`.`team_abbr`,
        `t4`.`_date`,
        `t4`.`entity_type`,
        `t4`.`entity_id`,
        `t4`.`population_basis`,
        `t4`.`_key`,
        `t33`.`games_in_sample`,
        `t33`.`first_game_date_in_sample`,
        `t33`.`last_game_date_in_sample`,
        `t33`.`paint_attempts`,
        `t33`.`paint_makes`,
        `t33`.`mid_range_attempts`,
        `t33`.`mid_range_makes`,
        `t33`.`three_pt_attempts`,
        `t33`.`three_pt_makes`,
        `t33`.`points`,
        `t33`.`possessions`,
        `t33`.`paint_blocks`,
        `t33`.`mid_range_blocks`,
        `t33`.`three_pt_blocks`,
        `t33`.`paint_points`,
        `t33`.`own_possessions`,
        `t33`.`seconds`,
        `t43`.`league_size`,
        `t43`.`window`,
        `t43`.`l_paint_attempts`,
        `t43`.`l_paint_makes`,
        `t43`.`l_mid_range_attempts`,
        `t43`.`l_mid_range_makes`,
        `t43`.`l_three_pt_attempts`,
        `t43`.`l_three_pt_makes`,
        `t43`.`l_points`,
        `t43`.`l_possessions`
      FROM `standing_keys` AS `t4`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          COUNT(*) AS `games_in_sample`,
          MIN(`t29`.`_spine_date`) AS `first_game_date_in_sample`,
          MAX(`t29`.`_spine_date`) AS `last_game_date_in_sample`,
          SUM(`t29`.`opp_paint_attempts`) AS `paint_attempts`,
          SUM(`t29`.`opp_paint_makes`) AS `paint_makes`,
          SUM(`t29`.`opp_mid_range_attempts`) AS `mid_range_attempts`,
          SUM(`t29`.`opp_mid_range_makes`) AS `mid_range_makes`,
          SUM(`t29`.`opp_three_pt_attempts`) AS `three_pt_attempts`,
          SUM(`t29`.`opp_three_pt_makes`) AS `three_pt_makes`,
          SUM(`t29`.`points_allowed`) AS `points`,
          SUM(`t29`.`possessions_x100`) AS `possessions`,
          SUM(`t29`.`blocks_paint`) AS `paint_blocks`,
          SUM(`t29`.`blocks_mid_range`) AS `mid_range_blocks`,
          SUM(`t29`.`blocks_three_pt`) AS `three_pt_blocks`,
          SUM(`t29`.`points_in_paint_allowed`) AS `paint_points`,
          SUM(`t29`.`own_possessions_x100`) AS `own_possessions`,
          SUM(`t29`.`team_seconds`) AS `seconds`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t22`.`_key`,
              `t22`.`_rank`,
              `t22`.`_spine_date`,
              `t22`.`_spine_game`,
              `t22`.`_days_before`,
              `t12`.`_present_game` IS NULL AS `_missing`,
              `t5`.`game_id`,
              `t5`.`game_code`,
              `t5`.`game_date`,
              `t5`.`season_year`,
              `t5`.`season_type`,
              `t5`.`defending_team_abbr`,
              `t5`.`opponent_team_abbr`,
              `t5`.`points_allowed`,
              `t5`.`opp_fg_attempts`,
              `t5`.`opp_fg_makes`,
              `t5`.`opp_three_pt_attempts`,
              `t5`.`opp_three_pt_makes`,
              `t5`.`opp_ft_attempts`,
              `t5`.`opp_ft_makes`,
              `t5`.`opp_rebounds`,
              `t5`.`opp_offensive_rebounds`,
              `t5`.`opp_assists`,
              `t5`.`turnovers_forced`,
              `t5`.`fouls_committed`,
              `t5`.`opp_paint_attempts`,
              `t5`.`opp_paint_makes`,
              `t5`.`opp_mid_range_attempts`,
              `t5`.`opp_mid_range_makes`,
              `t5`.`opp_three_pt_attempts_pbp`,
              `t5`.`opp_three_pt_makes_pbp`,
              `t5`.`opp_unknown_zone_attempts`,
              `t5`.`opp_unknown_zone_makes`,
              `t5`.`points_in_paint_allowed`,
              `t5`.`mid_range_points_allowed`,
              `t5`.`three_pt_points_allowed`,
              `t5`.`second_chance_points_allowed`,
              `t5`.`fast_break_points_allowed`,
              `t5`.`blocks_paint`,
              `t5`.`blocks_mid_range`,
              `t5`.`blocks_three_pt`,
              `t5`.`blocks_unknown_zone`,
              `t5`.`steals`,
              `t5`.`blocks`,
              `t5`.`defensive_rebounds`,
              `t5`.`possessions_x100`,
              `t5`.`own_possessions_x100`,
              `t5`.`team_seconds`,
              `t5`.`defensive_rating`,
              `t5`.`opponent_pace`,
              `t5`.`opponent_ts_pct`,
              `t5`.`home_game`,
              `t5`.`win_flag`,
              `t5`.`margin_of_victory`,
              `t5`.`overtime_periods`,
              `t5`.`players_inactive`,
              `t5`.`starters_inactive`,
              `t5`.`referee_crew_id`,
              `t5`.`zones_source`,
              `t5`.`_row`,
              `t5`.`_inputs`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t13`.`_key`,
                  `t13`.`_entity`,
                  `t13`.`_spine_date`,
                  `t13`.`_spine_game`,
                  `t13`.`_days_before`,
                  (
                    ROW_NUMBER() OVER (
                      PARTITION BY `t13`.`_key`, `t13`.`_entity`
                      ORDER BY `t13`.`_spine_date` DESC, `t13`.`_spine_game` DESC
                    ) - 1
                  ) + 1 AS `_rank`
                FROM (
                  SELECT
                    `t4`.`_key`,
                    `t6`.`entity` AS `_entity`,
                    `t6`.`game_date` AS `_spine_date`,
                    `t6`.`game_id` AS `_spine_game`,
                    DATE_DIFF(`t4`.`_date`, `t6`.`game_date`, DAY) AS `_days_before`
                  FROM `standing_keys` AS `t4`
                  INNER JOIN `nba_reference`.`team_spine` AS `t6`
                    ON `t4`.`season_year` = `t6`.`season_year`
                    AND `t6`.`game_date` < `t4`.`_date`
                    AND `t4`.`team_abbr` = `t6`.`entity`
                ) AS `t13`
              ) AS `t16`
              WHERE
                `t16`.`_rank` <= 15
            ) AS `t22`
            LEFT OUTER JOIN (
              SELECT DISTINCT
                `t2`.`game_id` AS `_present_game`,
                `t2`.`defending_team_abbr` AS `_present_entity`
              FROM `nba_analytics`.`team_defense_with_zones` AS `t2`
            ) AS `t12`
              ON `t22`.`_spine_game` = `t12`.`_present_game`
              AND `t22`.`_entity` = `t12`.`_present_entity`
            LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
              ON `t22`.`_spine_game` = `t5`.`game_id`
              AND `t22`.`_entity` = `t5`.`defending_team_abbr`
          ) AS `t25`
          WHERE
            `t25`.`_missing` OR (
              `t25`.`game_id` IS NOT NULL
            )
        ) AS `t29`
        GROUP BY
          1
      ) AS `t33`
        ON `t4`.`_key` = `t33`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t41`.`_date`,
          COUNT(*) AS `league_size`,
          MAX(`t41`.`_window`) AS `window`,
          SUM(`t41`.`opp_paint_attempts`) AS `l_paint_attempts`,
          SUM(`t41`.`opp_paint_makes`) AS `l_paint_makes`,
          SUM(`t41`.`opp_mid_range_attempts`) AS `l_mid_range_attempts`,
          SUM(`t41`.`opp_mid_range_makes`) AS `l_mid_range_makes`,
          SUM(`t41`.`opp_three_pt_attempts`) AS `l_three_pt_attempts`,
          SUM(`t41`.`opp_three_pt_makes`) AS `l_three_pt_makes`,
          SUM(`t41`.`points_allowed`) AS `l_points`,
          SUM(`t41`.`possessions_x100`) AS `l_possessions`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t31`.`_date`,
                `t31`.`_rank`,
                `t31`.`_spine_date`,
                `t31`.`_spine_game`,
                `t31`.`_days_before`,
                `t31`.`_missing`,
                `t31`.`game_id`,
                `t31`.`game_code`,
                `t31`.`game_date`,
                `t31`.`season_year`,
                `t31`.`season_type`,
                `t31`.`defending_team_abbr`,
                `t31`.`opponent_team_abbr`,
                `t31`.`points_allowed`,
                `t31`.`opp_fg_attempts`,
                `t31`.`opp_fg_makes`,
                `t31`.`opp_three_pt_attempts`,
                `t31`.`opp_three_pt_makes`,
                `t31`.`opp_ft_attempts`,
                `t31`.`opp_ft_makes`,
                `t31`.`opp_rebounds`,
                `t31`.`opp_offensive_rebounds`,
                `t31`.`opp_assists`,
                `t31`.`turnovers_forced`,
                `t31`.`fouls_committed`,
                `t31`.`opp_paint_attempts`,
                `t31`.`opp_paint_makes`,
                `t31`.`opp_mid_range_attempts`,
                `t31`.`opp_mid_range_makes`,
                `t31`.`opp_three_pt_attempts_pbp`,
                `t31`.`opp_three_pt_makes_pbp`,
                `t31`.`opp_unknown_zone_attempts`,
                `t31`.`opp_unknown_zone_makes`,
                `t31`.`points_in_paint_allowed`,
                `t31`.`mid_range_points_allowed`,
                `t31`.`three_pt_points_allowed`,
                `t31`.`second_chance_points_allowed`,
                `t31`.`fast_break_points_allowed`,
                `t31`.`blocks_paint`,
                `t31`.`blocks_mid_range`,
                `t31`.`blocks_three_pt`,
                `t31`.`blocks_unknown_zone`,
                `t31`.`steals`,
                `t31`.`blocks`,
                `t31`.`defensive_rebounds`,
                `t31`.`possessions_x100`,
                `t31`.`own_possessions_x100`,
                `t31`.`team_seconds`,
                `t31`.`defensive_rating`,
                `t31`.`opponent_pace`,
                `t31`.`opponent_ts_pct`,
                `t31`.`home_game`,
                `t31`.`win_flag`,
                `t31`.`margin_of_victory`,
                `t31`.`overtime_periods`,
                `t31`.`players_inactive`,
                `t31`.`starters_inactive`,
                `t31`.`referee_crew_id`,
                `t31`.`zones_source`,
                `t31`.`_row`,
                `t31`.`_inputs`,
                `t31`.`_window`
              FROM `t27` AS `t31`
              INNER JOIN (
                SELECT
                  `t34`.`_date` AS `_enough`
                FROM (
                  SELECT
                    `t30`.`_date`,
                    SUM(CAST(NOT (
                      `t30`.`_missing`
                    ) AS INT64)) AS `_held`
                  FROM `t27` AS `t30`
                  GROUP BY
                    1
                ) AS `t34`
                WHERE
                  `t34`.`_held` >= 100
              ) AS `t36`
                ON `t31`.`_date` = `t36`.`_enough`
            ) AS `t37`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t38`.`_date`,
                `t38`.`_rank`,
                `t38`.`_spine_date`,
                `t38`.`_spine_game`,
                `t38`.`_days_before`,
                `t38`.`_missing`,
                `t38`.`game_id`,
                `t38`.`game_code`,
                `t38`.`game_date`,
                `t38`.`season_year`,
                `t38`.`season_type`,
                `t38`.`defending_team_abbr`,
                `t38`.`opponent_team_abbr`,
                `t38`.`points_allowed`,
                `t38`.`opp_fg_attempts`,
                `t38`.`opp_fg_makes`,
                `t38`.`opp_three_pt_attempts`,
                `t38`.`opp_three_pt_makes`,
                `t38`.`opp_ft_attempts`,
                `t38`.`opp_ft_makes`,
                `t38`.`opp_rebounds`,
                `t38`.`opp_offensive_rebounds`,
                `t38`.`opp_assists`,
                `t38`.`turnovers_forced`,
                `t38`.`fouls_committed`,
                `t38`.`opp_paint_attempts`,
                `t38`.`opp_paint_makes`,
                `t38`.`opp_mid_range_attempts`,
                `t38`.`opp_mid_range_makes`,
                `t38`.`opp_three_pt_attempts_pbp`,
                `t38`.`opp_three_pt_makes_pbp`,
                `t38`.`opp_unknown_zone_attempts`,
                `t38`.`opp_unknown_zone_makes`,
                `t38`.`points_in_paint_allowed`,
                `t38`.`mid_range_points_allowed`,
                `t38`.`three_pt_points_allowed`,
                `t38`.`second_chance_points_allowed`,
                `t38`.`fast_break_points_allowed`,
                `t38`.`blocks_paint`,
                `t38`.`blocks_mid_range`,
                `t38`.`blocks_three_pt`,
                `t38`.`blocks_unknown_zone`,
                `t38`.`steals`,
                `t38`.`blocks`,
                `t38`.`defensive_rebounds`,
                `t38`.`possessions_x100`,
                `t38`.`own_possessions_x100`,
                `t38`.`team_seconds`,
                `t38`.`defensive_rating`,
                `t38`.`opponent_pace`,
                `t38`.`opponent_ts_pct`,
                `t38`.`home_game`,
                `t38`.`win_flag`,
                `t38`.`margin_of_victory`,
                `t38`.`overtime_periods`,
                `t38`.`players_inactive`,
                `t38`.`starters_inactive`,
                `t38`.`referee_crew_id`,
                `t38`.`zones_source`,
                `t38`.`_row`,
                `t38`.`_inputs`,
                `t38`.`_window`
              FROM (
                SELECT
                  `t28`.`_date`,
                  `t28`.`_rank`,
                  `t28`.`_spine_date`,
                  `t28`.`_spine_game`,
                  `t28`.`_days_before`,
                  `t28`.`_missing`,
                  `t28`.`game_id`,
                  `t28`.`game_code`,
                  `t28`.`game_date`,
                  `t28`.`season_year`,
                  `t28`.`season_type`,
                  `t28`.`defending_team_abbr`,
                  `t28`.`opponent_team_abbr`,
                  `t28`.`points_allowed`,
                  `t28`.`opp_fg_attempts`,
                  `t28`.`opp_fg_makes`,
                  `t28`.`opp_three_pt_attempts`,
                  `t28`.`opp_three_pt_makes`,
                  `t28`.`opp_ft_attempts`,
                  `t28`.`opp_ft_makes`,
                  `t28`.`opp_rebounds`,
                  `t28`.`opp_offensive_rebounds`,
                  `t28`.`opp_assists`,
                  `t28`.`turnovers_forced`,
                  `t28`.`fouls_committed`,
                  `t28`.`opp_paint_attempts`,
                  `t28`.`opp_paint_makes`,
                  `t28`.`opp_mid_range_attempts`,
                  `t28`.`opp_mid_range_makes`,
                  `t28`.`opp_three_pt_attempts_pbp`,
                  `t28`.`opp_three_pt_makes_pbp`,
                  `t28`.`opp_unknown_zone_attempts`,
                  `t28`.`opp_unknown_zone_makes`,
                  `t28`.`points_in_paint_allowed`,
                  `t28`.`mid_range_points_allowed`,
                  `t28`.`three_pt_points_allowed`,
                  `t28`.`second_chance_points_allowed`,
                  `t28`.`fast_break_points_allowed`,
                  `t28`.`blocks_paint`,
                  `t28`.`blocks_mid_range`,
                  `t28`.`blocks_three_pt`,
                  `t28`.`blocks_unknown_zone`,
                  `t28`.`steals`,
                  `t28`.`blocks`,
                  `t28`.`defensive_rebounds`,
                  `t28`.`possessions_x100`,
                  `t28`.`own_possessions_x100`,
                  `t28`.`team_seconds`,
                  `t28`.`defensive_rating`,
                  `t28`.`opponent_pace`,
                  `t28`.`opponent_ts_pct`,
                  `t28`.`home_game`,
                  `t28`.`win_flag`,
                  `t28`.`margin_of_victory`,
                  `t28`.`overtime_periods`,
                  `t28`.`players_inactive`,
                  `t28`.`starters_inactive`,
                  `t28`.`referee_crew_id`,
                  `t28`.`zones_source`,
                  `t28`.`_row`,
                  `t28`.`_inputs`,
                  `t28`.`_window`,
                  `t36`.`_enough`
                FROM (
                  SELECT
                    `t23`.`_date`,
                    `t23`.`_rank`,
                    `t23`.`_spine_date`,
                    `t23`.`_spine_game`,
                    `t23`.`_days_before`,
                    `t23`.`_missing`,
                    `t23`.`game_id`,
                    `t23`.`game_code`,
                    `t23`.`game_date`,
                    `t23`.`season_year`,
                    `t23`.`season_type`,
                    `t23`.`defending_team_abbr`,
                    `t23`.`opponent_team_abbr`,
                    `t23`.`points_allowed`,
                    `t23`.`opp_fg_attempts`,
                    `t23`.`opp_fg_makes`,
                    `t23`.`opp_three_pt_attempts`,
                    `t23`.`opp_three_pt_makes`,
                    `t23`.`opp_ft_attempts`,
                    `t23`.`opp_ft_makes`,
                    `t23`.`opp_rebounds`,
                    `t23`.`opp_offensive_rebounds`,
                    `t23`.`opp_assists`,
                    `t23`.`turnovers_forced`,
                    `t23`.`fouls_committed`,
                    `t23`.`opp_paint_attempts`,
                    `t23`.`opp_paint_makes`,
                    `t23`.`opp_mid_range_attempts`,
                    `t23`.`opp_mid_range_makes`,
                    `t23`.`opp_three_pt_attempts_pbp`,
                    `t23`.`opp_three_pt_makes_pbp`,
                    `t23`.`opp_unknown_zone_attempts`,
                    `t23`.`opp_unknown_zone_makes`,
                    `t23`.`points_in_paint_allowed`,
                    `t23`.`mid_range_points_allowed`,
                    `t23`.`three_pt_points_allowed`,
                    `t23`.`second_chance_points_allowed`,
                    `t23`.`fast_break_points_allowed`,
                    `t23`.`blocks_paint`,
                    `t23`.`blocks_mid_range`,
                    `t23`.`blocks_three_pt`,
                    `t23`.`blocks_unknown_zone`,
                    `t23`.`steals`,
                    `t23`.`blocks`,
                    `t23`.`defensive_rebounds`,
                    `t23`.`possessions_x100`,
                    `t23`.`own_possessions_x100`,
                    `t23`.`team_seconds`,
                    `t23`.`defensive_rating`,
                    `t23`.`opponent_pace`,
                    `t23`.`opponent_ts_pct`,
                    `t23`.`home_game`,
                    `t23`.`win_flag`,
                    `t23`.`margin_of_victory`,
                    `t23`.`overtime_periods`,
                    `t23`.`players_inactive`,
                    `t23`.`starters_inactive`,
                    `t23`.`referee_crew_id`,
                    `t23`.`zones_source`,
                    `t23`.`_row`,
                    `t23`.`_inputs`,
                    'otherwise' AS `_window`
                  FROM (
                    SELECT
                      `t19`.`_date`,
                      `t19`.`_rank`,
                      `t19`.`_spine_date`,
                      `t19`.`_spine_game`,
                      `t19`.`_days_before`,
                      `t12`.`_present_game` IS NULL AS `_missing`,
                      `t5`.`game_id`,
                      `t5`.`game_code`,
                      `t5`.`game_date`,
                      `t5`.`season_year`,
                      `t5`.`season_type`,
                      `t5`.`defending_team_abbr`,
                      `t5`.`opponent_team_abbr`,
                      `t5`.`points_allowed`,
                      `t5`.`opp_fg_attempts`,
                      `t5`.`opp_fg_makes`,
                      `t5`.`opp_three_pt_attempts`,
                      `t5`.`opp_three_pt_makes`,
                      `t5`.`opp_ft_attempts`,
                      `t5`.`opp_ft_makes`,
                      `t5`.`opp_rebounds`,
                      `t5`.`opp_offensive_rebounds`,
                      `t5`.`opp_assists`,
                      `t5`.`turnovers_forced`,
                      `t5`.`fouls_committed`,
                      `t5`.`opp_paint_attempts`,
                      `t5`.`opp_paint_makes`,
                      `t5`.`opp_mid_range_attempts`,
                      `t5`.`opp_mid_range_makes`,
                      `t5`.`opp_three_pt_attempts_pbp`,
                      `t5`.`opp_three_pt_makes_pbp`,
                      `t5`.`opp_unknown_zone_attempts`,
                      `t5`.`opp_unknown_zone_makes`,
                      `t5`.`points_in_paint_allowed`,
                      `t5`.`mid_range_points_allowed`,
                      `t5`.`three_pt_points_allowed`,
                      `t5`.`second_chance_points_allowed`,
                      `t5`.`fast_break_points_allowed`,
                      `t5`.`blocks_paint`,
                      `t5`.`blocks_mid_range`,
                      `t5`.`blocks_three_pt`,
                      `t5`.`blocks_unknown_zone`,
                      `t5`.`steals`,
                      `t5`.`blocks`,
                      `t5`.`defensive_rebounds`,
                      `t5`.`possessions_x100`,
                      `t5`.`own_possessions_x100`,
                      `t5`.`team_seconds`,
                      `t5`.`defensive_rating`,
                      `t5`.`opponent_pace`,
                      `t5`.`opponent_ts_pct`,
                      `t5`.`home_game`,
                      `t5`.`win_flag`,
                      `t5`.`margin_of_victory`,
                      `t5`.`overtime_periods`,
                      `t5`.`players_inactive`,
                      `t5`.`starters_inactive`,
                      `t5`.`referee_crew_id`,
                      `t5`.`zones_source`,
                      `t5`.`_row`,
                      `t5`.`_inputs`
                    FROM (
                      SELECT
                        `t14`.`_date`,
                        `t14`.`_entity`,
                        `t14`.`_spine_date`,
                        `t14`.`_spine_game`,
                        `t14`.`_days_before`,
                        (
                          ROW_NUMBER() OVER (
                            PARTITION BY `t14`.`_date`, `t14`.`_entity`
                            ORDER BY `t14`.`_spine_date` DESC, `t14`.`_spine_game` DESC
                          ) - 1
                        ) + 1 AS `_rank`
                      FROM (
                        SELECT
                          `t11`.`_date`,
                          `t6`.`entity` AS `_entity`,
                          `t6`.`game_date` AS `_spine_date`,
                          `t6`.`game_id` AS `_spine_game`,
                          DATE_DIFF(`t11`.`_date`, `t6`.`game_date`, DAY) AS `_days_before`
                        FROM (
                          SELECT DISTINCT
                            `t1`.`_date`,
                            `t1`.`season_year`
                          FROM `standing_keys` AS `t1`
                        ) AS `t11`
                        INNER JOIN `nba_reference`.`team_spine` AS `t6`
                          ON `t11`.`season_year` = `t6`.`season_year` AND `t6`.`game_date` < `t11`.`_date`
                      ) AS `t14`
                    ) AS `t19`
                    LEFT OUTER JOIN (
                      SELECT DISTINCT
                        `t2`.`game_id` AS `_present_game`,
                        `t2`.`defending_team_abbr` AS `_present_entity`
                      FROM `nba_analytics`.`team_defense_with_zones` AS `t2`
                    ) AS `t12`
                      ON `t19`.`_spine_game` = `t12`.`_present_game`
                      AND `t19`.`_entity` = `t12`.`_present_entity`
                    LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
                      ON `t19`.`_spine_game` = `t5`.`game_id`
                      AND `t19`.`_entity` = `t5`.`defending_team_abbr`
                  ) AS `t23`
                  WHERE
                    (
                      `t23`.`_missing` OR (
                        `t23`.`game_id` IS NOT NULL
                      )
                    )
                    AND NOT (
                      `t23`.`_missing`
                    )
                ) AS `t28`
                LEFT OUTER JOIN (
                  SELECT
                    `t34`.`_date` AS `_enough`
                  FROM (
                    SELECT
                      `t30`.`_date`,
                      SUM(CAST(NOT (
                        `t30`.`_missing`
                      ) AS INT64)) AS `_held`
                    FROM `t27` AS `t30`
                    GROUP BY
                      1
                  ) AS `t34`
                  WHERE
                    `t34`.`_held` >= 100
                ) AS `t36`
                  ON `t28`.`_date` = `t36`.`_enough`
              ) AS `t38`
              WHERE
                `t38`.`_enough` IS NULL
            ) AS `t39`
          ) AS `t40`
        ) AS `t41`
        GROUP BY
          1
      ) AS `t43`
        ON `t4`.`_date` = `t43`.`_date`
    ) AS `t44`
  ) AS `t45`
) AS `t47`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t10`
  ON `t47`.`_key` = `t10`.`_key`
