WITH `t16` AS (
  SELECT
    `t15`.`_entity`,
    `t15`.`_season`,
    `t15`.`_spine_date`,
    `t15`.`_spine_game`,
    `t15`.`_nth`,
    `t7`.`game_id` IS NULL AS `_missing`,
    `t7`.`game_id`,
    `t7`.`game_code`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`defending_team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`points_allowed`,
    `t7`.`opp_fg_attempts`,
    `t7`.`opp_fg_makes`,
    `t7`.`opp_three_pt_attempts`,
    `t7`.`opp_three_pt_makes`,
    `t7`.`opp_ft_attempts`,
    `t7`.`opp_ft_makes`,
    `t7`.`opp_rebounds`,
    `t7`.`opp_offensive_rebounds`,
    `t7`.`opp_assists`,
    `t7`.`turnovers_forced`,
    `t7`.`fouls_committed`,
    `t7`.`opp_paint_attempts`,
    `t7`.`opp_paint_makes`,
    `t7`.`opp_mid_range_attempts`,
    `t7`.`opp_mid_range_makes`,
    `t7`.`opp_three_pt_attempts_pbp`,
    `t7`.`opp_three_pt_makes_pbp`,
    `t7`.`opp_unknown_zone_attempts`,
    `t7`.`opp_unknown_zone_makes`,
    `t7`.`points_in_paint_allowed`,
    `t7`.`mid_range_points_allowed`,
    `t7`.`three_pt_points_allowed`,
    `t7`.`second_chance_points_allowed`,
    `t7`.`fast_break_points_allowed`,
    `t7`.`blocks_paint`,
    `t7`.`blocks_mid_range`,
    `t7`.`blocks_three_pt`,
    `t7`.`blocks_unknown_zone`,
    `t7`.`steals`,
    `t7`.`blocks`,
    `t7`.`defensive_rebounds`,
    `t7`.`possessions_x100`,
    `t7`.`own_possessions_x100`,
    `t7`.`team_seconds`,
    `t7`.`defensive_rating`,
    `t7`.`opponent_pace`,
    `t7`.`opponent_ts_pct`,
    `t7`.`home_game`,
    `t7`.`win_flag`,
    `t7`.`margin_of_victory`,
    `t7`.`overtime_periods`,
    `t7`.`players_inactive`,
    `t7`.`starters_inactive`,
    `t7`.`referee_crew_id`,
    `t7`.`zones_source`,
    `t7`.`_row`,
    `t7`.`_inputs`
  FROM (
    SELECT
      `t3`.`entity` AS `_entity`,
      `t3`.`season_year` AS `_season`,
      `t3`.`game_date` AS `_spine_date`,
      `t3`.`game_id` AS `_spine_game`,
      `t3`.`nth` AS `_nth`
    FROM `numbered_team_games` AS `t3`
  ) AS `t15`
  LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t7`
    ON `t15`.`_spine_game` = `t7`.`game_id`
    AND `t15`.`_entity` = `t7`.`defending_team_abbr`
    AND `t15`.`_spine_date` = `t7`.`game_date`
), `t25` AS (
  SELECT
    `t22`.`_date`,
    `t22`.`_rank`,
    `t22`.`_spine_date`,
    `t22`.`_spine_game`,
    `t22`.`_days_before`,
    `t22`.`_missing`,
    `t22`.`game_id`,
    `t22`.`game_code`,
    `t22`.`game_date`,
    `t22`.`season_year`,
    `t22`.`season_type`,
    `t22`.`defending_team_abbr`,
    `t22`.`opponent_team_abbr`,
    `t22`.`points_allowed`,
    `t22`.`opp_fg_attempts`,
    `t22`.`opp_fg_makes`,
    `t22`.`opp_three_pt_attempts`,
    `t22`.`opp_three_pt_makes`,
    `t22`.`opp_ft_attempts`,
    `t22`.`opp_ft_makes`,
    `t22`.`opp_rebounds`,
    `t22`.`opp_offensive_rebounds`,
    `t22`.`opp_assists`,
    `t22`.`turnovers_forced`,
    `t22`.`fouls_committed`,
    `t22`.`opp_paint_attempts`,
    `t22`.`opp_paint_makes`,
    `t22`.`opp_mid_range_attempts`,
    `t22`.`opp_mid_range_makes`,
    `t22`.`opp_three_pt_attempts_pbp`,
    `t22`.`opp_three_pt_makes_pbp`,
    `t22`.`opp_unknown_zone_attempts`,
    `t22`.`opp_unknown_zone_makes`,
    `t22`.`points_in_paint_allowed`,
    `t22`.`mid_range_points_allowed`,
    `t22`.`three_pt_points_allowed`,
    `t22`.`second_chance_points_allowed`,
    `t22`.`fast_break_points_allowed`,
    `t22`.`blocks_paint`,
    `t22`.`blocks_mid_range`,
    `t22`.`blocks_three_pt`,
    `t22`.`blocks_unknown_zone`,
    `t22`.`steals`,
    `t22`.`blocks`,
    `t22`.`defensive_rebounds`,
    `t22`.`possessions_x100`,
    `t22`.`own_possessions_x100`,
    `t22`.`team_seconds`,
    `t22`.`defensive_rating`,
    `t22`.`opponent_pace`,
    `t22`.`opponent_ts_pct`,
    `t22`.`home_game`,
    `t22`.`win_flag`,
    `t22`.`margin_of_victory`,
    `t22`.`overtime_periods`,
    `t22`.`players_inactive`,
    `t22`.`starters_inactive`,
    `t22`.`referee_crew_id`,
    `t22`.`zones_source`,
    `t22`.`_row`,
    `t22`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t13`.`_date`,
      DATE_DIFF(`t13`.`_date`, `t19`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t6`.`nth` - `t19`.`_nth`
      ) + 1 AS `_rank`,
      `t19`.`_spine_date`,
      `t19`.`_spine_game`,
      `t19`.`_missing`,
      `t19`.`game_id`,
      `t19`.`game_code`,
      `t19`.`game_date`,
      `t19`.`season_year`,
      `t19`.`season_type`,
      `t19`.`defending_team_abbr`,
      `t19`.`opponent_team_abbr`,
      `t19`.`points_allowed`,
      `t19`.`opp_fg_attempts`,
      `t19`.`opp_fg_makes`,
      `t19`.`opp_three_pt_attempts`,
      `t19`.`opp_three_pt_makes`,
      `t19`.`opp_ft_attempts`,
      `t19`.`opp_ft_makes`,
      `t19`.`opp_rebounds`,
      `t19`.`opp_offensive_rebounds`,
      `t19`.`opp_assists`,
      `t19`.`turnovers_forced`,
      `t19`.`fouls_committed`,
      `t19`.`opp_paint_attempts`,
      `t19`.`opp_paint_makes`,
      `t19`.`opp_mid_range_attempts`,
      `t19`.`opp_mid_range_makes`,
      `t19`.`opp_three_pt_attempts_pbp`,
      `t19`.`opp_three_pt_makes_pbp`,
      `t19`.`opp_unknown_zone_attempts`,
      `t19`.`opp_unknown_zone_makes`,
      `t19`.`points_in_paint_allowed`,
      `t19`.`mid_range_points_allowed`,
      `t19`.`three_pt_points_allowed`,
      `t19`.`second_chance_points_allowed`,
      `t19`.`fast_break_points_allowed`,
      `t19`.`blocks_paint`,
      `t19`.`blocks_mid_range`,
      `t19`.`blocks_three_pt`,
      `t19`.`blocks_unknown_zone`,
      `t19`.`steals`,
      `t19`.`blocks`,
      `t19`.`defensive_rebounds`,
      `t19`.`possessions_x100`,
      `t19`.`own_possessions_x100`,
      `t19`.`team_seconds`,
      `t19`.`defensive_rating`,
      `t19`.`opponent_pace`,
      `t19`.`opponent_ts_pct`,
      `t19`.`home_game`,
      `t19`.`win_flag`,
      `t19`.`margin_of_victory`,
      `t19`.`overtime_periods`,
      `t19`.`players_inactive`,
      `t19`.`starters_inactive`,
      `t19`.`referee_crew_id`,
      `t19`.`zones_source`,
      `t19`.`_row`,
      `t19`.`_inputs`
    FROM (
      SELECT DISTINCT
        `t2`.`_date`,
        `t2`.`season_year`
      FROM `standing_keys` AS `t2`
    ) AS `t13`
    INNER JOIN `numbered_team_games` AS `t6`
      ON `t13`.`season_year` = `t6`.`season_year`
      AND `t6`.`game_date` < `t13`.`_date`
      AND (
        (
          `t6`.`next_date` IS NULL
        ) OR NOT (
          `t6`.`next_date` < `t13`.`_date`
        )
      )
    INNER JOIN `t16` AS `t19`
      ON `t6`.`entity` = `t19`.`_entity`
      AND `t6`.`season_year` = `t19`.`_season`
      AND `t19`.`_nth` <= `t6`.`nth`
      AND DATE_DIFF(`t13`.`_date`, `t19`.`_spine_date`, DAY) <= 30
  ) AS `t22`
  WHERE
    NOT (
      `t22`.`_missing`
    )
)
SELECT
  `t44`.`_key`,
  `t44`.`team_abbr`,
  `t44`.`analysis_date`,
  `t44`.`season_year`,
  `t44`.`games_in_sample`,
  `t44`.`first_game_date_in_sample`,
  `t44`.`last_game_date_in_sample`,
  `t44`.`paint_pct_allowed_last_15`,
  `t44`.`mid_range_pct_allowed_last_15`,
  `t44`.`three_pt_pct_allowed_last_15`,
  `t44`.`paint_attempts_allowed_per_game`,
  `t44`.`mid_range_attempts_allowed_per_game`,
  `t44`.`three_pt_attempts_allowed_per_game`,
  `t44`.`paint_points_allowed_per_game`,
  `t44`.`paint_blocks_per_game`,
  `t44`.`mid_range_blocks_per_game`,
  `t44`.`three_pt_blocks_per_game`,
  `t44`.`paint_defense_vs_league_avg`,
  `t44`.`mid_range_defense_vs_league_avg`,
  `t44`.`three_pt_defense_vs_league_avg`,
  `t44`.`league_paint_pct`,
  `t44`.`league_mid_range_pct`,
  `t44`.`league_three_pt_pct`,
  `t44`.`league_team_games_in_sample`,
  `t44`.`league_window`,
  `t44`.`defensive_rating_last_15`,
  `t44`.`league_defensive_rating`,
  `t44`.`opponent_points_per_game`,
  `t44`.`opponent_pace`,
  `t44`.`strongest_zone`,
  `t44`.`weakest_zone`,
  `t44`.`data_quality_tier`,
  `t44`.`calculation_notes`,
  `t12`.`_inputs`
FROM (
  SELECT
    `t42`.`_key`,
    `t42`.`team_abbr`,
    `t42`.`analysis_date`,
    `t42`.`season_year`,
    `t42`.`games_in_sample`,
    `t42`.`first_game_date_in_sample`,
    `t42`.`last_game_date_in_sample`,
    CAST(`t42`.`paint_pct_allowed_last_15` AS NUMERIC) AS `paint_pct_allowed_last_15`,
    CAST(`t42`.`mid_range_pct_allowed_last_15` AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
    CAST(`t42`.`three_pt_pct_allowed_last_15` AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
    CAST(`t42`.`paint_attempts_allowed_per_game` AS NUMERIC) AS `paint_attempts_allowed_per_game`,
    CAST(`t42`.`mid_range_attempts_allowed_per_game` AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
    CAST(`t42`.`three_pt_attempts_allowed_per_game` AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
    CAST(`t42`.`paint_points_allowed_per_game` AS NUMERIC) AS `paint_points_allowed_per_game`,
    CAST(`t42`.`paint_blocks_per_game` AS NUMERIC) AS `paint_blocks_per_game`,
    CAST(`t42`.`mid_range_blocks_per_game` AS NUMERIC) AS `mid_range_blocks_per_game`,
    CAST(`t42`.`three_pt_blocks_per_game` AS NUMERIC) AS `three_pt_blocks_per_game`,
    CAST(`t42`.`paint_defense_vs_league_avg` AS NUMERIC) AS `paint_defense_vs_league_avg`,
    CAST(`t42`.`mid_range_defense_vs_league_avg` AS NUMERIC) AS `mid_range_defense_vs_league_avg`,
    CAST(`t42`.`three_pt_defense_vs_league_avg` AS NUMERIC) AS `three_pt_defense_vs_league_avg`,
    CAST(`t42`.`league_paint_pct` AS NUMERIC) AS `league_paint_pct`,
    CAST(`t42`.`league_mid_range_pct` AS NUMERIC) AS `league_mid_range_pct`,
    CAST(`t42`.`league_three_pt_pct` AS NUMERIC) AS `league_three_pt_pct`,
    `t42`.`league_team_games_in_sample`,
    `t42`.`league_window`,
    CAST(`t42`.`defensive_rating_last_15` AS NUMERIC) AS `defensive_rating_last_15`,
    CAST(`t42`.`league_defensive_rating` AS NUMERIC) AS `league_defensive_rating`,
    CAST(`t42`.`opponent_points_per_game` AS NUMERIC) AS `opponent_points_per_game`,
    CAST(`t42`.`opponent_pace` AS NUMERIC) AS `opponent_pace`,
    CASE
      WHEN `t42`.`paint_defense_vs_league_avg` = LEAST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t42`.`mid_range_defense_vs_league_avg` = LEAST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t42`.`three_pt_defense_vs_league_avg` = LEAST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `strongest_zone`,
    CASE
      WHEN `t42`.`paint_defense_vs_league_avg` = GREATEST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t42`.`mid_range_defense_vs_league_avg` = GREATEST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t42`.`three_pt_defense_vs_league_avg` = GREATEST(
        `t42`.`paint_defense_vs_league_avg`,
        `t42`.`mid_range_defense_vs_league_avg`,
        `t42`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `weakest_zone`,
    `t42`.`data_quality_tier`,
    `t42`.`calculation_notes`
  FROM (
    SELECT
      `t41`.`season_year`,
      `t41`.`team_abbr`,
      `t41`.`_key`,
      `t41`.`games_in_sample`,
      `t41`.`first_game_date_in_sample`,
      `t41`.`last_game_date_in_sample`,
      `t41`.`_date` AS `analysis_date`,
      COALESCE(`t41`.`league_size`, 0) AS `league_team_games_in_sample`,
      IF(`t41`.`window` = 'first', 'last_30_days', 'season_to_date') AS `league_window`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`paint_points`) * 20
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`paint_points`) * 20
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`paint_points` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_points_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`points` * 10000) * 200
            ) + ABS(`t41`.`possessions`)
          ) - (
            MOD(
              (
                ABS(`t41`.`points` * 10000) * 200
              ) + ABS(`t41`.`possessions`),
              NULLIF(ABS(`t41`.`possessions`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`possessions`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        (
          `t41`.`points` * 10000
        ) < 0
      ) <> (
        `t41`.`possessions` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `defensive_rating_last_15`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t41`.`l_points` * 10000) * 200
              ) + ABS(`t41`.`l_possessions`)
            ) - (
              MOD(
                (
                  ABS(`t41`.`l_points` * 10000) * 200
                ) + ABS(`t41`.`l_possessions`),
                NULLIF(ABS(`t41`.`l_possessions`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`l_possessions`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t41`.`l_points` * 10000
            ) < 0
          ) <> (
            `t41`.`l_possessions` < 0
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
              ABS(`t41`.`points`) * 20
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`points`) * 20
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`points` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_points_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS((
                `t41`.`possessions` + `t41`.`own_possessions`
              ) * 14400) * 20
            ) + ABS(`t41`.`seconds` * 200)
          ) - (
            MOD(
              (
                ABS((
                  `t41`.`possessions` + `t41`.`own_possessions`
                ) * 14400) * 20
              ) + ABS(`t41`.`seconds` * 200),
              NULLIF(ABS(`t41`.`seconds` * 200), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`seconds` * 200), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              `t41`.`possessions` + `t41`.`own_possessions`
            ) * 14400
          ) < 0
        ) <> (
          (
            `t41`.`seconds` * 200
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_pace`,
      IF(`t41`.`games_in_sample` = 15, 'production_ready', 'limited') AS `data_quality_tier`,
      IF(COALESCE(`t41`.`league_size`, 0) >= 100, CAST(NULL AS STRING), 'league sample < 100') AS `calculation_notes`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`paint_makes`) * 2000
            ) + ABS(`t41`.`paint_attempts`)
          ) - (
            MOD(
              (
                ABS(`t41`.`paint_makes`) * 2000
              ) + ABS(`t41`.`paint_attempts`),
              NULLIF(ABS(`t41`.`paint_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`paint_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`paint_makes` < 0
      ) <> (
        `t41`.`paint_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `paint_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`paint_attempts`) * 20
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`paint_attempts`) * 20
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`paint_attempts` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`paint_blocks`) * 200
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`paint_blocks`) * 200
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`paint_blocks` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `paint_blocks_per_game`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t41`.`paint_makes` * `t41`.`l_paint_attempts`
                    ) - (
                      `t41`.`l_paint_makes` * `t41`.`paint_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t41`.`paint_attempts` * `t41`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t41`.`paint_makes` * `t41`.`l_paint_attempts`
                      ) - (
                        `t41`.`l_paint_makes` * `t41`.`paint_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t41`.`paint_attempts` * `t41`.`l_paint_attempts`),
                NULLIF(ABS(`t41`.`paint_attempts` * `t41`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`paint_attempts` * `t41`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t41`.`paint_makes` * `t41`.`l_paint_attempts`
                ) - (
                  `t41`.`l_paint_makes` * `t41`.`paint_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t41`.`paint_attempts` * `t41`.`l_paint_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `paint_defense_vs_league_avg`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t41`.`l_paint_makes`) * 2000
              ) + ABS(`t41`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t41`.`l_paint_makes`) * 2000
                ) + ABS(`t41`.`l_paint_attempts`),
                NULLIF(ABS(`t41`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t41`.`l_paint_makes` < 0
        ) <> (
          `t41`.`l_paint_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_paint_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`mid_range_makes`) * 2000
            ) + ABS(`t41`.`mid_range_attempts`)
          ) - (
            MOD(
              (
                ABS(`t41`.`mid_range_makes`) * 2000
              ) + ABS(`t41`.`mid_range_attempts`),
              NULLIF(ABS(`t41`.`mid_range_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`mid_range_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`mid_range_makes` < 0
      ) <> (
        `t41`.`mid_range_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`mid_range_attempts`) * 20
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`mid_range_attempts`) * 20
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`mid_range_attempts` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`mid_range_blocks`) * 200
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`mid_range_blocks`) * 200
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`mid_range_blocks` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `mid_range_blocks_per_game`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t41`.`mid_range_makes` * `t41`.`l_mid_range_attempts`
                    ) - (
                      `t41`.`l_mid_range_makes` * `t41`.`mid_range_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t41`.`mid_range_attempts` * `t41`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t41`.`mid_range_makes` * `t41`.`l_mid_range_attempts`
                      ) - (
                        `t41`.`l_mid_range_makes` * `t41`.`mid_range_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t41`.`mid_range_attempts` * `t41`.`l_mid_range_attempts`),
                NULLIF(ABS(`t41`.`mid_range_attempts` * `t41`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`mid_range_attempts` * `t41`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t41`.`mid_range_makes` * `t41`.`l_mid_range_attempts`
                ) - (
                  `t41`.`l_mid_range_makes` * `t41`.`mid_range_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t41`.`mid_range_attempts` * `t41`.`l_mid_range_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `mid_range_defense_vs_league_avg`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t41`.`l_mid_range_makes`) * 2000
              ) + ABS(`t41`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t41`.`l_mid_range_makes`) * 2000
                ) + ABS(`t41`.`l_mid_range_attempts`),
                NULLIF(ABS(`t41`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t41`.`l_mid_range_makes` < 0
        ) <> (
          `t41`.`l_mid_range_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_mid_range_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`three_pt_makes`) * 2000
            ) + ABS(`t41`.`three_pt_attempts`)
          ) - (
            MOD(
              (
                ABS(`t41`.`three_pt_makes`) * 2000
              ) + ABS(`t41`.`three_pt_attempts`),
              NULLIF(ABS(`t41`.`three_pt_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`three_pt_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`three_pt_makes` < 0
      ) <> (
        `t41`.`three_pt_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`three_pt_attempts`) * 20
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`three_pt_attempts`) * 20
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`three_pt_attempts` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t41`.`three_pt_blocks`) * 200
            ) + ABS(`t41`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t41`.`three_pt_blocks`) * 200
              ) + ABS(`t41`.`games_in_sample`),
              NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t41`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t41`.`three_pt_blocks` < 0
      ) <> (
        `t41`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `three_pt_blocks_per_game`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t41`.`three_pt_makes` * `t41`.`l_three_pt_attempts`
                    ) - (
                      `t41`.`l_three_pt_makes` * `t41`.`three_pt_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t41`.`three_pt_attempts` * `t41`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t41`.`three_pt_makes` * `t41`.`l_three_pt_attempts`
                      ) - (
                        `t41`.`l_three_pt_makes` * `t41`.`three_pt_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t41`.`three_pt_attempts` * `t41`.`l_three_pt_attempts`),
                NULLIF(ABS(`t41`.`three_pt_attempts` * `t41`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`three_pt_attempts` * `t41`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t41`.`three_pt_makes` * `t41`.`l_three_pt_attempts`
                ) - (
                  `t41`.`l_three_pt_makes` * `t41`.`three_pt_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t41`.`three_pt_attempts` * `t41`.`l_three_pt_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `three_pt_defense_vs_league_avg`,
      IF(
        COALESCE(`t41`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t41`.`l_three_pt_makes`) * 2000
              ) + ABS(`t41`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t41`.`l_three_pt_makes`) * 2000
                ) + ABS(`t41`.`l_three_pt_attempts`),
                NULLIF(ABS(`t41`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t41`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t41`.`l_three_pt_makes` < 0
        ) <> (
          `t41`.`l_three_pt_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_three_pt_pct`
    FROM (
      SELECT
        `t5`.`season_year`,
        `t5`.`team_abbr`,
        `t5`.`_date`,
        `t5`.`_key`,
        `t29`.`games_in_sample`,
        `t29`.`first_game_date_in_sample`,
        `t29`.`last_game_date_in_sample`,
        `t29`.`paint_attempts`,
        `t29`.`paint_makes`,
        `t29`.`mid_range_attempts`,
        `t29`.`mid_range_makes`,
        `t29`.`three_pt_attempts`,
        `t29`.`three_pt_makes`,
        `t29`.`points`,
        `t29`.`possessions`,
        `t29`.`paint_blocks`,
        `t29`.`mid_range_blocks`,
        `t29`.`three_pt_blocks`,
        `t29`.`paint_points`,
        `t29`.`own_possessions`,
        `t29`.`seconds`,
        `t40`.`league_size`,
        `t40`.`window`,
        `t40`.`l_paint_attempts`,
        `t40`.`l_paint_makes`,
        `t40`.`l_mid_range_attempts`,
        `t40`.`l_mid_range_makes`,
        `t40`.`l_three_pt_attempts`,
        `t40`.`l_three_pt_makes`,
        `t40`.`l_points`,
        `t40`.`l_possessions`
      FROM `standing_keys` AS `t5`
      LEFT OUTER JOIN (
        SELECT
          `t23`.`_key`,
          COUNT(*) AS `games_in_sample`,
          MIN(`t23`.`_spine_date`) AS `first_game_date_in_sample`,
          MAX(`t23`.`_spine_date`) AS `last_game_date_in_sample`,
          SUM(`t23`.`opp_paint_attempts`) AS `paint_attempts`,
          SUM(`t23`.`opp_paint_makes`) AS `paint_makes`,
          SUM(`t23`.`opp_mid_range_attempts`) AS `mid_range_attempts`,
          SUM(`t23`.`opp_mid_range_makes`) AS `mid_range_makes`,
          SUM(`t23`.`opp_three_pt_attempts`) AS `three_pt_attempts`,
          SUM(`t23`.`opp_three_pt_makes`) AS `three_pt_makes`,
          SUM(`t23`.`points_allowed`) AS `points`,
          SUM(`t23`.`possessions_x100`) AS `possessions`,
          SUM(`t23`.`blocks_paint`) AS `paint_blocks`,
          SUM(`t23`.`blocks_mid_range`) AS `mid_range_blocks`,
          SUM(`t23`.`blocks_three_pt`) AS `three_pt_blocks`,
          SUM(`t23`.`points_in_paint_allowed`) AS `paint_points`,
          SUM(`t23`.`own_possessions_x100`) AS `own_possessions`,
          SUM(`t23`.`team_seconds`) AS `seconds`
        FROM (
          SELECT
            `t20`.`_key`,
            `t20`.`_rank`,
            `t20`.`_spine_date`,
            `t20`.`_spine_game`,
            `t20`.`_days_before`,
            `t20`.`_missing`,
            `t20`.`game_id`,
            `t20`.`game_code`,
            `t20`.`game_date`,
            `t20`.`season_year`,
            `t20`.`season_type`,
            `t20`.`defending_team_abbr`,
            `t20`.`opponent_team_abbr`,
            `t20`.`points_allowed`,
            `t20`.`opp_fg_attempts`,
            `t20`.`opp_fg_makes`,
            `t20`.`opp_three_pt_attempts`,
            `t20`.`opp_three_pt_makes`,
            `t20`.`opp_ft_attempts`,
            `t20`.`opp_ft_makes`,
            `t20`.`opp_rebounds`,
            `t20`.`opp_offensive_rebounds`,
            `t20`.`opp_assists`,
            `t20`.`turnovers_forced`,
            `t20`.`fouls_committed`,
            `t20`.`opp_paint_attempts`,
            `t20`.`opp_paint_makes`,
            `t20`.`opp_mid_range_attempts`,
            `t20`.`opp_mid_range_makes`,
            `t20`.`opp_three_pt_attempts_pbp`,
            `t20`.`opp_three_pt_makes_pbp`,
            `t20`.`opp_unknown_zone_attempts`,
            `t20`.`opp_unknown_zone_makes`,
            `t20`.`points_in_paint_allowed`,
            `t20`.`mid_range_points_allowed`,
            `t20`.`three_pt_points_allowed`,
            `t20`.`second_chance_points_allowed`,
            `t20`.`fast_break_points_allowed`,
            `t20`.`blocks_paint`,
            `t20`.`blocks_mid_range`,
            `t20`.`blocks_three_pt`,
            `t20`.`blocks_unknown_zone`,
            `t20`.`steals`,
            `t20`.`blocks`,
            `t20`.`defensive_rebounds`,
            `t20`.`possessions_x100`,
            `t20`.`own_possessions_x100`,
            `t20`.`team_seconds`,
            `t20`.`defensive_rating`,
            `t20`.`opponent_pace`,
            `t20`.`opponent_ts_pct`,
            `t20`.`home_game`,
            `t20`.`win_flag`,
            `t20`.`margin_of_victory`,
            `t20`.`overtime_periods`,
            `t20`.`players_inactive`,
            `t20`.`starters_inactive`,
            `t20`.`referee_crew_id`,
            `t20`.`zones_source`,
            `t20`.`_row`,
            `t20`.`_inputs`
          FROM (
            SELECT
              `t14`.`_key`,
              DATE_DIFF(`t14`.`_day`, `t18`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t14`.`_played` - `t18`.`_nth`
              ) + 1 AS `_rank`,
              `t18`.`_spine_date`,
              `t18`.`_spine_game`,
              `t18`.`_missing`,
              `t18`.`game_id`,
              `t18`.`game_code`,
              `t18`.`game_date`,
              `t18`.`season_year`,
              `t18`.`season_type`,
              `t18`.`defending_team_abbr`,
              `t18`.`opponent_team_abbr`,
              `t18`.`points_allowed`,
              `t18`.`opp_fg_attempts`,
              `t18`.`opp_fg_makes`,
              `t18`.`opp_three_pt_attempts`,
              `t18`.`opp_three_pt_makes`,
              `t18`.`opp_ft_attempts`,
              `t18`.`opp_ft_makes`,
              `t18`.`opp_rebounds`,
              `t18`.`opp_offensive_rebounds`,
              `t18`.`opp_assists`,
              `t18`.`turnovers_forced`,
              `t18`.`fouls_committed`,
              `t18`.`opp_paint_attempts`,
              `t18`.`opp_paint_makes`,
              `t18`.`opp_mid_range_attempts`,
              `t18`.`opp_mid_range_makes`,
              `t18`.`opp_three_pt_attempts_pbp`,
              `t18`.`opp_three_pt_makes_pbp`,
              `t18`.`opp_unknown_zone_attempts`,
              `t18`.`opp_unknown_zone_makes`,
              `t18`.`points_in_paint_allowed`,
              `t18`.`mid_range_points_allowed`,
              `t18`.`three_pt_points_allowed`,
              `t18`.`second_chance_points_allowed`,
              `t18`.`fast_break_points_allowed`,
              `t18`.`blocks_paint`,
              `t18`.`blocks_mid_range`,
              `t18`.`blocks_three_pt`,
              `t18`.`blocks_unknown_zone`,
              `t18`.`steals`,
              `t18`.`blocks`,
              `t18`.`defensive_rebounds`,
              `t18`.`possessions_x100`,
              `t18`.`own_possessions_x100`,
              `t18`.`team_seconds`,
              `t18`.`defensive_rating`,
              `t18`.`opponent_pace`,
              `t18`.`opponent_ts_pct`,
              `t18`.`home_game`,
              `t18`.`win_flag`,
              `t18`.`margin_of_victory`,
              `t18`.`overtime_periods`,
              `t18`.`players_inactive`,
              `t18`.`starters_inactive`,
              `t18`.`referee_crew_id`,
              `t18`.`zones_source`,
              `t18`.`_row`,
              `t18`.`_inputs`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t14`
            INNER JOIN `t16` AS `t18`
              ON `t14`.`_entity` = `t18`.`_entity`
              AND `t14`.`_season` = `t18`.`_season`
              AND `t18`.`_nth` <= `t14`.`_played`
              AND `t18`.`_nth` > (
                `t14`.`_played` - 15
              )
          ) AS `t20`
        ) AS `t23`
        GROUP BY
          1
      ) AS `t29`
        ON `t5`.`_key` = `t29`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t38`.`_date`,
          COUNT(*) AS `league_size`,
          MAX(`t38`.`_window`) AS `window`,
          SUM(`t38`.`opp_paint_attempts`) AS `l_paint_attempts`,
          SUM(`t38`.`opp_paint_makes`) AS `l_paint_makes`,
          SUM(`t38`.`opp_mid_range_attempts`) AS `l_mid_range_attempts`,
          SUM(`t38`.`opp_mid_range_makes`) AS `l_mid_range_makes`,
          SUM(`t38`.`opp_three_pt_attempts`) AS `l_three_pt_attempts`,
          SUM(`t38`.`opp_three_pt_makes`) AS `l_three_pt_makes`,
          SUM(`t38`.`points_allowed`) AS `l_points`,
          SUM(`t38`.`possessions_x100`) AS `l_possessions`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t30`.`_date`,
                `t30`.`_rank`,
                `t30`.`_spine_date`,
                `t30`.`_spine_game`,
                `t30`.`_days_before`,
                `t30`.`_missing`,
                `t30`.`game_id`,
                `t30`.`game_code`,
                `t30`.`game_date`,
                `t30`.`season_year`,
                `t30`.`season_type`,
                `t30`.`defending_team_abbr`,
                `t30`.`opponent_team_abbr`,
                `t30`.`points_allowed`,
                `t30`.`opp_fg_attempts`,
                `t30`.`opp_fg_makes`,
                `t30`.`opp_three_pt_attempts`,
                `t30`.`opp_three_pt_makes`,
                `t30`.`opp_ft_attempts`,
                `t30`.`opp_ft_makes`,
                `t30`.`opp_rebounds`,
                `t30`.`opp_offensive_rebounds`,
                `t30`.`opp_assists`,
                `t30`.`turnovers_forced`,
                `t30`.`fouls_committed`,
                `t30`.`opp_paint_attempts`,
                `t30`.`opp_paint_makes`,
                `t30`.`opp_mid_range_attempts`,
                `t30`.`opp_mid_range_makes`,
                `t30`.`opp_three_pt_attempts_pbp`,
                `t30`.`opp_three_pt_makes_pbp`,
                `t30`.`opp_unknown_zone_attempts`,
                `t30`.`opp_unknown_zone_makes`,
                `t30`.`points_in_paint_allowed`,
                `t30`.`mid_range_points_allowed`,
                `t30`.`three_pt_points_allowed`,
                `t30`.`second_chance_points_allowed`,
                `t30`.`fast_break_points_allowed`,
                `t30`.`blocks_paint`,
                `t30`.`blocks_mid_range`,
                `t30`.`blocks_three_pt`,
                `t30`.`blocks_unknown_zone`,
                `t30`.`steals`,
                `t30`.`blocks`,
                `t30`.`defensive_rebounds`,
                `t30`.`possessions_x100`,
                `t30`.`own_possessions_x100`,
                `t30`.`team_seconds`,
                `t30`.`defensive_rating`,
                `t30`.`opponent_pace`,
                `t30`.`opponent_ts_pct`,
                `t30`.`home_game`,
                `t30`.`win_flag`,
                `t30`.`margin_of_victory`,
                `t30`.`overtime_periods`,
                `t30`.`players_inactive`,
                `t30`.`starters_inactive`,
                `t30`.`referee_crew_id`,
                `t30`.`zones_source`,
                `t30`.`_row`,
                `t30`.`_inputs`,
                `t30`.`_window`
              FROM `t25` AS `t30`
              INNER JOIN (
                SELECT
                  `t31`.`_date` AS `_enough`
                FROM (
                  SELECT
                    `t28`.`_date`,
                    SUM(CAST(NOT (
                      `t28`.`_missing`
                    ) AS INT64)) AS `_held`
                  FROM `t25` AS `t28`
                  GROUP BY
                    1
                ) AS `t31`
                WHERE
                  `t31`.`_held` >= 100
              ) AS `t33`
                ON `t30`.`_date` = `t33`.`_enough`
            ) AS `t34`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t35`.`_date`,
                `t35`.`_rank`,
                `t35`.`_spine_date`,
                `t35`.`_spine_game`,
                `t35`.`_days_before`,
                `t35`.`_missing`,
                `t35`.`game_id`,
                `t35`.`game_code`,
                `t35`.`game_date`,
                `t35`.`season_year`,
                `t35`.`season_type`,
                `t35`.`defending_team_abbr`,
                `t35`.`opponent_team_abbr`,
                `t35`.`points_allowed`,
                `t35`.`opp_fg_attempts`,
                `t35`.`opp_fg_makes`,
                `t35`.`opp_three_pt_attempts`,
                `t35`.`opp_three_pt_makes`,
                `t35`.`opp_ft_attempts`,
                `t35`.`opp_ft_makes`,
                `t35`.`opp_rebounds`,
                `t35`.`opp_offensive_rebounds`,
                `t35`.`opp_assists`,
                `t35`.`turnovers_forced`,
                `t35`.`fouls_committed`,
                `t35`.`opp_paint_attempts`,
                `t35`.`opp_paint_makes`,
                `t35`.`opp_mid_range_attempts`,
                `t35`.`opp_mid_range_makes`,
                `t35`.`opp_three_pt_attempts_pbp`,
                `t35`.`opp_three_pt_makes_pbp`,
                `t35`.`opp_unknown_zone_attempts`,
                `t35`.`opp_unknown_zone_makes`,
                `t35`.`points_in_paint_allowed`,
                `t35`.`mid_range_points_allowed`,
                `t35`.`three_pt_points_allowed`,
                `t35`.`second_chance_points_allowed`,
                `t35`.`fast_break_points_allowed`,
                `t35`.`blocks_paint`,
                `t35`.`blocks_mid_range`,
                `t35`.`blocks_three_pt`,
                `t35`.`blocks_unknown_zone`,
                `t35`.`steals`,
                `t35`.`blocks`,
                `t35`.`defensive_rebounds`,
                `t35`.`possessions_x100`,
                `t35`.`own_possessions_x100`,
                `t35`.`team_seconds`,
                `t35`.`defensive_rating`,
                `t35`.`opponent_pace`,
                `t35`.`opponent_ts_pct`,
                `t35`.`home_game`,
                `t35`.`win_flag`,
                `t35`.`margin_of_victory`,
                `t35`.`overtime_periods`,
                `t35`.`players_inactive`,
                `t35`.`starters_inactive`,
                `t35`.`referee_crew_id`,
                `t35`.`zones_source`,
                `t35`.`_row`,
                `t35`.`_inputs`,
                `t35`.`_window`
              FROM (
                SELECT
                  `t26`.`_date`,
                  `t26`.`_rank`,
                  `t26`.`_spine_date`,
                  `t26`.`_spine_game`,
                  `t26`.`_days_before`,
                  `t26`.`_missing`,
                  `t26`.`game_id`,
                  `t26`.`game_code`,
                  `t26`.`game_date`,
                  `t26`.`season_year`,
                  `t26`.`season_type`,
                  `t26`.`defending_team_abbr`,
                  `t26`.`opponent_team_abbr`,
                  `t26`.`points_allowed`,
                  `t26`.`opp_fg_attempts`,
                  `t26`.`opp_fg_makes`,
                  `t26`.`opp_three_pt_attempts`,
                  `t26`.`opp_three_pt_makes`,
                  `t26`.`opp_ft_attempts`,
                  `t26`.`opp_ft_makes`,
                  `t26`.`opp_rebounds`,
                  `t26`.`opp_offensive_rebounds`,
                  `t26`.`opp_assists`,
                  `t26`.`turnovers_forced`,
                  `t26`.`fouls_committed`,
                  `t26`.`opp_paint_attempts`,
                  `t26`.`opp_paint_makes`,
                  `t26`.`opp_mid_range_attempts`,
                  `t26`.`opp_mid_range_makes`,
                  `t26`.`opp_three_pt_attempts_pbp`,
                  `t26`.`opp_three_pt_makes_pbp`,
                  `t26`.`opp_unknown_zone_attempts`,
                  `t26`.`opp_unknown_zone_makes`,
                  `t26`.`points_in_paint_allowed`,
                  `t26`.`mid_range_points_allowed`,
                  `t26`.`three_pt_points_allowed`,
                  `t26`.`second_chance_points_allowed`,
                  `t26`.`fast_break_points_allowed`,
                  `t26`.`blocks_paint`,
                  `t26`.`blocks_mid_range`,
                  `t26`.`blocks_three_pt`,
                  `t26`.`blocks_unknown_zone`,
                  `t26`.`steals`,
                  `t26`.`blocks`,
                  `t26`.`defensive_rebounds`,
                  `t26`.`possessions_x100`,
                  `t26`.`own_possessions_x100`,
                  `t26`.`team_seconds`,
                  `t26`.`defensive_rating`,
                  `t26`.`opponent_pace`,
                  `t26`.`opponent_ts_pct`,
                  `t26`.`home_game`,
                  `t26`.`win_flag`,
                  `t26`.`margin_of_victory`,
                  `t26`.`overtime_periods`,
                  `t26`.`players_inactive`,
                  `t26`.`starters_inactive`,
                  `t26`.`referee_crew_id`,
                  `t26`.`zones_source`,
                  `t26`.`_row`,
                  `t26`.`_inputs`,
                  `t26`.`_window`,
                  `t33`.`_enough`
                FROM (
                  SELECT
                    `t21`.`_date`,
                    `t21`.`_rank`,
                    `t21`.`_spine_date`,
                    `t21`.`_spine_game`,
                    `t21`.`_days_before`,
                    `t21`.`_missing`,
                    `t21`.`game_id`,
                    `t21`.`game_code`,
                    `t21`.`game_date`,
                    `t21`.`season_year`,
                    `t21`.`season_type`,
                    `t21`.`defending_team_abbr`,
                    `t21`.`opponent_team_abbr`,
                    `t21`.`points_allowed`,
                    `t21`.`opp_fg_attempts`,
                    `t21`.`opp_fg_makes`,
                    `t21`.`opp_three_pt_attempts`,
                    `t21`.`opp_three_pt_makes`,
                    `t21`.`opp_ft_attempts`,
                    `t21`.`opp_ft_makes`,
                    `t21`.`opp_rebounds`,
                    `t21`.`opp_offensive_rebounds`,
                    `t21`.`opp_assists`,
                    `t21`.`turnovers_forced`,
                    `t21`.`fouls_committed`,
                    `t21`.`opp_paint_attempts`,
                    `t21`.`opp_paint_makes`,
                    `t21`.`opp_mid_range_attempts`,
                    `t21`.`opp_mid_range_makes`,
                    `t21`.`opp_three_pt_attempts_pbp`,
                    `t21`.`opp_three_pt_makes_pbp`,
                    `t21`.`opp_unknown_zone_attempts`,
                    `t21`.`opp_unknown_zone_makes`,
                    `t21`.`points_in_paint_allowed`,
                    `t21`.`mid_range_points_allowed`,
                    `t21`.`three_pt_points_allowed`,
                    `t21`.`second_chance_points_allowed`,
                    `t21`.`fast_break_points_allowed`,
                    `t21`.`blocks_paint`,
                    `t21`.`blocks_mid_range`,
                    `t21`.`blocks_three_pt`,
                    `t21`.`blocks_unknown_zone`,
                    `t21`.`steals`,
                    `t21`.`blocks`,
                    `t21`.`defensive_rebounds`,
                    `t21`.`possessions_x100`,
                    `t21`.`own_possessions_x100`,
                    `t21`.`team_seconds`,
                    `t21`.`defensive_rating`,
                    `t21`.`opponent_pace`,
                    `t21`.`opponent_ts_pct`,
                    `t21`.`home_game`,
                    `t21`.`win_flag`,
                    `t21`.`margin_of_victory`,
                    `t21`.`overtime_periods`,
                    `t21`.`players_inactive`,
                    `t21`.`starters_inactive`,
                    `t21`.`referee_crew_id`,
                    `t21`.`zones_source`,
                    `t21`.`_row`,
                    `t21`.`_inputs`,
                    'otherwise' AS `_window`
                  FROM (
                    SELECT
                      `t13`.`_date`,
                      DATE_DIFF(`t13`.`_date`, `t19`.`_spine_date`, DAY) AS `_days_before`,
                      (
                        `t6`.`nth` - `t19`.`_nth`
                      ) + 1 AS `_rank`,
                      `t19`.`_spine_date`,
                      `t19`.`_spine_game`,
                      `t19`.`_missing`,
                      `t19`.`game_id`,
                      `t19`.`game_code`,
                      `t19`.`game_date`,
                      `t19`.`season_year`,
                      `t19`.`season_type`,
                      `t19`.`defending_team_abbr`,
                      `t19`.`opponent_team_abbr`,
                      `t19`.`points_allowed`,
                      `t19`.`opp_fg_attempts`,
                      `t19`.`opp_fg_makes`,
                      `t19`.`opp_three_pt_attempts`,
                      `t19`.`opp_three_pt_makes`,
                      `t19`.`opp_ft_attempts`,
                      `t19`.`opp_ft_makes`,
                      `t19`.`opp_rebounds`,
                      `t19`.`opp_offensive_rebounds`,
                      `t19`.`opp_assists`,
                      `t19`.`turnovers_forced`,
                      `t19`.`fouls_committed`,
                      `t19`.`opp_paint_attempts`,
                      `t19`.`opp_paint_makes`,
                      `t19`.`opp_mid_range_attempts`,
                      `t19`.`opp_mid_range_makes`,
                      `t19`.`opp_three_pt_attempts_pbp`,
                      `t19`.`opp_three_pt_makes_pbp`,
                      `t19`.`opp_unknown_zone_attempts`,
                      `t19`.`opp_unknown_zone_makes`,
                      `t19`.`points_in_paint_allowed`,
                      `t19`.`mid_range_points_allowed`,
                      `t19`.`three_pt_points_allowed`,
                      `t19`.`second_chance_points_allowed`,
                      `t19`.`fast_break_points_allowed`,
                      `t19`.`blocks_paint`,
                      `t19`.`blocks_mid_range`,
                      `t19`.`blocks_three_pt`,
                      `t19`.`blocks_unknown_zone`,
                      `t19`.`steals`,
                      `t19`.`blocks`,
                      `t19`.`defensive_rebounds`,
                      `t19`.`possessions_x100`,
                      `t19`.`own_possessions_x100`,
                      `t19`.`team_seconds`,
                      `t19`.`defensive_rating`,
                      `t19`.`opponent_pace`,
                      `t19`.`opponent_ts_pct`,
                      `t19`.`home_game`,
                      `t19`.`win_flag`,
                      `t19`.`margin_of_victory`,
                      `t19`.`overtime_periods`,
                      `t19`.`players_inactive`,
                      `t19`.`starters_inactive`,
                      `t19`.`referee_crew_id`,
                      `t19`.`zones_source`,
                      `t19`.`_row`,
                      `t19`.`_inputs`
                    FROM (
                      SELECT DISTINCT
                        `t2`.`_date`,
                        `t2`.`season_year`
                      FROM `standing_keys` AS `t2`
                    ) AS `t13`
                    INNER JOIN `numbered_team_games` AS `t6`
                      ON `t13`.`season_year` = `t6`.`season_year`
                      AND `t6`.`game_date` < `t13`.`_date`
                      AND (
                        (
                          `t6`.`next_date` IS NULL
                        ) OR NOT (
                          `t6`.`next_date` < `t13`.`_date`
                        )
                      )
                    INNER JOIN `t16` AS `t19`
                      ON `t6`.`entity` = `t19`.`_entity`
                      AND `t6`.`season_year` = `t19`.`_season`
                      AND `t19`.`_nth` <= `t6`.`nth`
                  ) AS `t21`
                  WHERE
                    NOT (
                      `t21`.`_missing`
                    )
                ) AS `t26`
                LEFT OUTER JOIN (
                  SELECT
                    `t31`.`_date` AS `_enough`
                  FROM (
                    SELECT
                      `t28`.`_date`,
                      SUM(CAST(NOT (
                        `t28`.`_missing`
                      ) AS INT64)) AS `_held`
                    FROM `t25` AS `t28`
                    GROUP BY
                      1
                  ) AS `t31`
                  WHERE
                    `t31`.`_held` >= 100
                ) AS `t33`
                  ON `t26`.`_date` = `t33`.`_enough`
              ) AS `t35`
              WHERE
                `t35`.`_enough` IS NULL
            ) AS `t36`
          ) AS `t37`
        ) AS `t38`
        GROUP BY
          1
      ) AS `t40`
        ON `t5`.`_date` = `t40`.`_date`
    ) AS `t41`
  ) AS `t42`
) AS `t44`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t12`
  ON `t44`.`_key` = `t12`.`_key`
