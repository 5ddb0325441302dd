WITH `t17` AS (
  SELECT
    `t16`.`_entity`,
    `t16`.`_season`,
    `t16`.`_spine_date`,
    `t16`.`_spine_game`,
    IF(`t16`.`_missing`, `t16`.`_nth`, `t16`.`_nth`) AS `_nth`,
    `t16`.`_missing`,
    `t16`.`game_id`,
    `t16`.`game_code`,
    `t16`.`game_date`,
    `t16`.`season_year`,
    `t16`.`season_type`,
    `t16`.`defending_team_abbr`,
    `t16`.`opponent_team_abbr`,
    `t16`.`points_allowed`,
    `t16`.`opp_fg_attempts`,
    `t16`.`opp_fg_makes`,
    `t16`.`opp_three_pt_attempts`,
    `t16`.`opp_three_pt_makes`,
    `t16`.`opp_ft_attempts`,
    `t16`.`opp_ft_makes`,
    `t16`.`opp_rebounds`,
    `t16`.`opp_offensive_rebounds`,
    `t16`.`opp_assists`,
    `t16`.`turnovers_forced`,
    `t16`.`fouls_committed`,
    `t16`.`opp_paint_attempts`,
    `t16`.`opp_paint_makes`,
    `t16`.`opp_mid_range_attempts`,
    `t16`.`opp_mid_range_makes`,
    `t16`.`opp_three_pt_attempts_pbp`,
    `t16`.`opp_three_pt_makes_pbp`,
    `t16`.`opp_unknown_zone_attempts`,
    `t16`.`opp_unknown_zone_makes`,
    `t16`.`points_in_paint_allowed`,
    `t16`.`mid_range_points_allowed`,
    `t16`.`three_pt_points_allowed`,
    `t16`.`second_chance_points_allowed`,
    `t16`.`fast_break_points_allowed`,
    `t16`.`blocks_paint`,
    `t16`.`blocks_mid_range`,
    `t16`.`blocks_three_pt`,
    `t16`.`blocks_unknown_zone`,
    `t16`.`steals`,
    `t16`.`blocks`,
    `t16`.`defensive_rebounds`,
    `t16`.`possessions_x100`,
    `t16`.`own_possessions_x100`,
    `t16`.`team_seconds`,
    `t16`.`defensive_rating`,
    `t16`.`opponent_pace`,
    `t16`.`opponent_ts_pct`,
    `t16`.`home_game`,
    `t16`.`win_flag`,
    `t16`.`margin_of_victory`,
    `t16`.`overtime_periods`,
    `t16`.`players_inactive`,
    `t16`.`starters_inactive`,
    `t16`.`referee_crew_id`,
    `t16`.`zones_source`,
    `t16`.`_row`,
    `t16`.`_inputs`
  FROM (
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
  ) AS `t16`
), `t26` AS (
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
    'first' AS `_window`
  FROM (
    SELECT
      `t13`.`_date`,
      DATEDIFF(DAY, `t20`.`_spine_date`, `t13`.`_date`) AS `_days_before`,
      (
        `t6`.`nth` - `t20`.`_nth`
      ) + 1 AS `_rank`,
      `t20`.`_spine_date`,
      `t20`.`_spine_game`,
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
    INNER JOIN `t17` AS `t20`
      ON `t6`.`entity` = `t20`.`_entity`
      AND `t6`.`season_year` = `t20`.`_season`
      AND `t20`.`_nth` <= `t6`.`nth`
      AND DATEDIFF(DAY, `t20`.`_spine_date`, `t13`.`_date`) <= 30
  ) AS `t23`
  WHERE
    NOT (
      `t23`.`_missing`
    )
)
SELECT
  `t45`.`_key`,
  `t45`.`team_abbr`,
  `t45`.`analysis_date`,
  `t45`.`season_year`,
  `t45`.`games_in_sample`,
  `t45`.`first_game_date_in_sample`,
  `t45`.`last_game_date_in_sample`,
  `t45`.`paint_pct_allowed_last_15`,
  `t45`.`mid_range_pct_allowed_last_15`,
  `t45`.`three_pt_pct_allowed_last_15`,
  `t45`.`paint_attempts_allowed_per_game`,
  `t45`.`mid_range_attempts_allowed_per_game`,
  `t45`.`three_pt_attempts_allowed_per_game`,
  `t45`.`paint_points_allowed_per_game`,
  `t45`.`paint_blocks_per_game`,
  `t45`.`mid_range_blocks_per_game`,
  `t45`.`three_pt_blocks_per_game`,
  `t45`.`paint_defense_vs_league_avg`,
  `t45`.`mid_range_defense_vs_league_avg`,
  `t45`.`three_pt_defense_vs_league_avg`,
  `t45`.`league_paint_pct`,
  `t45`.`league_mid_range_pct`,
  `t45`.`league_three_pt_pct`,
  `t45`.`league_team_games_in_sample`,
  `t45`.`league_window`,
  `t45`.`defensive_rating_last_15`,
  `t45`.`league_defensive_rating`,
  `t45`.`opponent_points_per_game`,
  `t45`.`opponent_pace`,
  `t45`.`strongest_zone`,
  `t45`.`weakest_zone`,
  `t45`.`data_quality_tier`,
  `t45`.`calculation_notes`,
  `t12`.`_inputs`
FROM (
  SELECT
    `t43`.`_key`,
    `t43`.`team_abbr`,
    `t43`.`analysis_date`,
    `t43`.`season_year`,
    `t43`.`games_in_sample`,
    `t43`.`first_game_date_in_sample`,
    `t43`.`last_game_date_in_sample`,
    CAST(`t43`.`paint_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `paint_pct_allowed_last_15`,
    CAST(`t43`.`mid_range_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `mid_range_pct_allowed_last_15`,
    CAST(`t43`.`three_pt_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `three_pt_pct_allowed_last_15`,
    CAST(`t43`.`paint_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `paint_attempts_allowed_per_game`,
    CAST(`t43`.`mid_range_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `mid_range_attempts_allowed_per_game`,
    CAST(`t43`.`three_pt_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `three_pt_attempts_allowed_per_game`,
    CAST(`t43`.`paint_points_allowed_per_game` AS DECIMAL(5, 1)) AS `paint_points_allowed_per_game`,
    CAST(`t43`.`paint_blocks_per_game` AS DECIMAL(4, 2)) AS `paint_blocks_per_game`,
    CAST(`t43`.`mid_range_blocks_per_game` AS DECIMAL(4, 2)) AS `mid_range_blocks_per_game`,
    CAST(`t43`.`three_pt_blocks_per_game` AS DECIMAL(4, 2)) AS `three_pt_blocks_per_game`,
    CAST(`t43`.`paint_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `paint_defense_vs_league_avg`,
    CAST(`t43`.`mid_range_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `mid_range_defense_vs_league_avg`,
    CAST(`t43`.`three_pt_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `three_pt_defense_vs_league_avg`,
    CAST(`t43`.`league_paint_pct` AS DECIMAL(5, 3)) AS `league_paint_pct`,
    CAST(`t43`.`league_mid_range_pct` AS DECIMAL(5, 3)) AS `league_mid_range_pct`,
    CAST(`t43`.`league_three_pt_pct` AS DECIMAL(5, 3)) AS `league_three_pt_pct`,
    `t43`.`league_team_games_in_sample`,
    `t43`.`league_window`,
    CAST(`t43`.`defensive_rating_last_15` AS DECIMAL(6, 2)) AS `defensive_rating_last_15`,
    CAST(`t43`.`league_defensive_rating` AS DECIMAL(6, 2)) AS `league_defensive_rating`,
    CAST(`t43`.`opponent_points_per_game` AS DECIMAL(5, 1)) AS `opponent_points_per_game`,
    CAST(`t43`.`opponent_pace` AS DECIMAL(5, 1)) AS `opponent_pace`,
    CASE
      WHEN `t43`.`paint_defense_vs_league_avg` = LEAST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t43`.`mid_range_defense_vs_league_avg` = LEAST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t43`.`three_pt_defense_vs_league_avg` = LEAST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `strongest_zone`,
    CASE
      WHEN `t43`.`paint_defense_vs_league_avg` = GREATEST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t43`.`mid_range_defense_vs_league_avg` = GREATEST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t43`.`three_pt_defense_vs_league_avg` = GREATEST(
        `t43`.`paint_defense_vs_league_avg`,
        `t43`.`mid_range_defense_vs_league_avg`,
        `t43`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `weakest_zone`,
    `t43`.`data_quality_tier`,
    `t43`.`calculation_notes`
  FROM (
    SELECT
      `t42`.`season_year`,
      `t42`.`team_abbr`,
      `t42`.`_key`,
      `t42`.`games_in_sample`,
      `t42`.`first_game_date_in_sample`,
      `t42`.`last_game_date_in_sample`,
      `t42`.`_date` AS `analysis_date`,
      COALESCE(`t42`.`league_size`, 0) AS `league_team_games_in_sample`,
      IF(`t42`.`window` = 'first', 'last_30_days', 'season_to_date') AS `league_window`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`paint_points`) * 20
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`paint_points`) * 20
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`paint_points` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `paint_points_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`points` * 10000) * 200
              ) + ABS(`t42`.`possessions`)
            ) - (
              (
                (
                  ABS(`t42`.`points` * 10000) * 200
                ) + ABS(`t42`.`possessions`)
              ) % (
                NULLIF(ABS(`t42`.`possessions`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`possessions`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        (
          `t42`.`points` * 10000
        ) < 0
      ) <> (
        `t42`.`possessions` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `defensive_rating_last_15`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t42`.`l_points` * 10000) * 200
                ) + ABS(`t42`.`l_possessions`)
              ) - (
                (
                  (
                    ABS(`t42`.`l_points` * 10000) * 200
                  ) + ABS(`t42`.`l_possessions`)
                ) % (
                  NULLIF(ABS(`t42`.`l_possessions`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`l_possessions`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t42`.`l_points` * 10000
            ) < 0
          ) <> (
            `t42`.`l_possessions` < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `league_defensive_rating`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`points`) * 20
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`points`) * 20
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`points` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `opponent_points_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS((
                  `t42`.`possessions` + `t42`.`own_possessions`
                ) * 14400) * 20
              ) + ABS(`t42`.`seconds` * 200)
            ) - (
              (
                (
                  ABS((
                    `t42`.`possessions` + `t42`.`own_possessions`
                  ) * 14400) * 20
                ) + ABS(`t42`.`seconds` * 200)
              ) % (
                NULLIF(ABS(`t42`.`seconds` * 200), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`seconds` * 200), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            (
              `t42`.`possessions` + `t42`.`own_possessions`
            ) * 14400
          ) < 0
        ) <> (
          (
            `t42`.`seconds` * 200
          ) < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `opponent_pace`,
      IF(`t42`.`games_in_sample` = 15, 'production_ready', 'limited') AS `data_quality_tier`,
      IF(COALESCE(`t42`.`league_size`, 0) >= 100, CAST(NULL AS STRING), 'league sample < 100') AS `calculation_notes`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`paint_makes`) * 2000
              ) + ABS(`t42`.`paint_attempts`)
            ) - (
              (
                (
                  ABS(`t42`.`paint_makes`) * 2000
                ) + ABS(`t42`.`paint_attempts`)
              ) % (
                NULLIF(ABS(`t42`.`paint_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`paint_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`paint_makes` < 0
      ) <> (
        `t42`.`paint_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `paint_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`paint_attempts`) * 20
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`paint_attempts`) * 20
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`paint_attempts` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `paint_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`paint_blocks`) * 200
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`paint_blocks`) * 200
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`paint_blocks` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `paint_blocks_per_game`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t42`.`paint_makes` * `t42`.`l_paint_attempts`
                      ) - (
                        `t42`.`l_paint_makes` * `t42`.`paint_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t42`.`paint_attempts` * `t42`.`l_paint_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t42`.`paint_makes` * `t42`.`l_paint_attempts`
                        ) - (
                          `t42`.`l_paint_makes` * `t42`.`paint_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t42`.`paint_attempts` * `t42`.`l_paint_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`paint_attempts` * `t42`.`l_paint_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`paint_attempts` * `t42`.`l_paint_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t42`.`paint_makes` * `t42`.`l_paint_attempts`
                ) - (
                  `t42`.`l_paint_makes` * `t42`.`paint_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t42`.`paint_attempts` * `t42`.`l_paint_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `paint_defense_vs_league_avg`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t42`.`l_paint_makes`) * 2000
                ) + ABS(`t42`.`l_paint_attempts`)
              ) - (
                (
                  (
                    ABS(`t42`.`l_paint_makes`) * 2000
                  ) + ABS(`t42`.`l_paint_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`l_paint_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`l_paint_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t42`.`l_paint_makes` < 0
        ) <> (
          `t42`.`l_paint_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
      ) AS `league_paint_pct`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`mid_range_makes`) * 2000
              ) + ABS(`t42`.`mid_range_attempts`)
            ) - (
              (
                (
                  ABS(`t42`.`mid_range_makes`) * 2000
                ) + ABS(`t42`.`mid_range_attempts`)
              ) % (
                NULLIF(ABS(`t42`.`mid_range_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`mid_range_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`mid_range_makes` < 0
      ) <> (
        `t42`.`mid_range_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `mid_range_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`mid_range_attempts`) * 20
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`mid_range_attempts`) * 20
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`mid_range_attempts` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `mid_range_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`mid_range_blocks`) * 200
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`mid_range_blocks`) * 200
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`mid_range_blocks` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `mid_range_blocks_per_game`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t42`.`mid_range_makes` * `t42`.`l_mid_range_attempts`
                      ) - (
                        `t42`.`l_mid_range_makes` * `t42`.`mid_range_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t42`.`mid_range_attempts` * `t42`.`l_mid_range_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t42`.`mid_range_makes` * `t42`.`l_mid_range_attempts`
                        ) - (
                          `t42`.`l_mid_range_makes` * `t42`.`mid_range_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t42`.`mid_range_attempts` * `t42`.`l_mid_range_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`mid_range_attempts` * `t42`.`l_mid_range_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`mid_range_attempts` * `t42`.`l_mid_range_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t42`.`mid_range_makes` * `t42`.`l_mid_range_attempts`
                ) - (
                  `t42`.`l_mid_range_makes` * `t42`.`mid_range_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t42`.`mid_range_attempts` * `t42`.`l_mid_range_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `mid_range_defense_vs_league_avg`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t42`.`l_mid_range_makes`) * 2000
                ) + ABS(`t42`.`l_mid_range_attempts`)
              ) - (
                (
                  (
                    ABS(`t42`.`l_mid_range_makes`) * 2000
                  ) + ABS(`t42`.`l_mid_range_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`l_mid_range_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`l_mid_range_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t42`.`l_mid_range_makes` < 0
        ) <> (
          `t42`.`l_mid_range_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
      ) AS `league_mid_range_pct`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`three_pt_makes`) * 2000
              ) + ABS(`t42`.`three_pt_attempts`)
            ) - (
              (
                (
                  ABS(`t42`.`three_pt_makes`) * 2000
                ) + ABS(`t42`.`three_pt_attempts`)
              ) % (
                NULLIF(ABS(`t42`.`three_pt_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`three_pt_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`three_pt_makes` < 0
      ) <> (
        `t42`.`three_pt_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `three_pt_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`three_pt_attempts`) * 20
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`three_pt_attempts`) * 20
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`three_pt_attempts` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `three_pt_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t42`.`three_pt_blocks`) * 200
              ) + ABS(`t42`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t42`.`three_pt_blocks`) * 200
                ) + ABS(`t42`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t42`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t42`.`three_pt_blocks` < 0
      ) <> (
        `t42`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `three_pt_blocks_per_game`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t42`.`three_pt_makes` * `t42`.`l_three_pt_attempts`
                      ) - (
                        `t42`.`l_three_pt_makes` * `t42`.`three_pt_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t42`.`three_pt_attempts` * `t42`.`l_three_pt_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t42`.`three_pt_makes` * `t42`.`l_three_pt_attempts`
                        ) - (
                          `t42`.`l_three_pt_makes` * `t42`.`three_pt_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t42`.`three_pt_attempts` * `t42`.`l_three_pt_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`three_pt_attempts` * `t42`.`l_three_pt_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`three_pt_attempts` * `t42`.`l_three_pt_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t42`.`three_pt_makes` * `t42`.`l_three_pt_attempts`
                ) - (
                  `t42`.`l_three_pt_makes` * `t42`.`three_pt_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t42`.`three_pt_attempts` * `t42`.`l_three_pt_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `three_pt_defense_vs_league_avg`,
      IF(
        COALESCE(`t42`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t42`.`l_three_pt_makes`) * 2000
                ) + ABS(`t42`.`l_three_pt_attempts`)
              ) - (
                (
                  (
                    ABS(`t42`.`l_three_pt_makes`) * 2000
                  ) + ABS(`t42`.`l_three_pt_attempts`)
                ) % (
                  NULLIF(ABS(`t42`.`l_three_pt_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t42`.`l_three_pt_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t42`.`l_three_pt_makes` < 0
        ) <> (
          `t42`.`l_three_pt_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
      ) AS `league_three_pt_pct`
    FROM (
      SELECT
        `t5`.`season_year`,
        `t5`.`team_abbr`,
        `t5`.`_date`,
        `t5`.`_key`,
        `t30`.`games_in_sample`,
        `t30`.`first_game_date_in_sample`,
        `t30`.`last_game_date_in_sample`,
        `t30`.`paint_attempts`,
        `t30`.`paint_makes`,
        `t30`.`mid_range_attempts`,
        `t30`.`mid_range_makes`,
        `t30`.`three_pt_attempts`,
        `t30`.`three_pt_makes`,
        `t30`.`points`,
        `t30`.`possessions`,
        `t30`.`paint_blocks`,
        `t30`.`mid_range_blocks`,
        `t30`.`three_pt_blocks`,
        `t30`.`paint_points`,
        `t30`.`own_possessions`,
        `t30`.`seconds`,
        `t41`.`league_size`,
        `t41`.`window`,
        `t41`.`l_paint_attempts`,
        `t41`.`l_paint_makes`,
        `t41`.`l_mid_range_attempts`,
        `t41`.`l_mid_range_makes`,
        `t41`.`l_three_pt_attempts`,
        `t41`.`l_three_pt_makes`,
        `t41`.`l_points`,
        `t41`.`l_possessions`
      FROM `standing_keys` AS `t5`
      LEFT OUTER JOIN (
        SELECT
          `t24`.`_key`,
          COUNT(*) AS `games_in_sample`,
          MIN(`t24`.`_spine_date`) AS `first_game_date_in_sample`,
          MAX(`t24`.`_spine_date`) AS `last_game_date_in_sample`,
          SUM(`t24`.`opp_paint_attempts`) AS `paint_attempts`,
          SUM(`t24`.`opp_paint_makes`) AS `paint_makes`,
          SUM(`t24`.`opp_mid_range_attempts`) AS `mid_range_attempts`,
          SUM(`t24`.`opp_mid_range_makes`) AS `mid_range_makes`,
          SUM(`t24`.`opp_three_pt_attempts`) AS `three_pt_attempts`,
          SUM(`t24`.`opp_three_pt_makes`) AS `three_pt_makes`,
          SUM(`t24`.`points_allowed`) AS `points`,
          SUM(`t24`.`possessions_x100`) AS `possessions`,
          SUM(`t24`.`blocks_paint`) AS `paint_blocks`,
          SUM(`t24`.`blocks_mid_range`) AS `mid_range_blocks`,
          SUM(`t24`.`blocks_three_pt`) AS `three_pt_blocks`,
          SUM(`t24`.`points_in_paint_allowed`) AS `paint_points`,
          SUM(`t24`.`own_possessions_x100`) AS `own_possessions`,
          SUM(`t24`.`team_seconds`) AS `seconds`
        FROM (
          SELECT
            `t21`.`_key`,
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
            `t21`.`_inputs`
          FROM (
            SELECT
              `t14`.`_key`,
              DATEDIFF(DAY, `t19`.`_spine_date`, `t14`.`_day`) AS `_days_before`,
              (
                `t14`.`_played` - `t19`.`_nth`
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
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t14`
            INNER JOIN `t17` AS `t19`
              ON `t14`.`_entity` = `t19`.`_entity`
              AND `t14`.`_season` = `t19`.`_season`
              AND `t19`.`_nth` <= `t14`.`_played`
              AND `t19`.`_nth` > (
                `t14`.`_played` - 15
              )
          ) AS `t21`
        ) AS `t24`
        GROUP BY
          1
      ) AS `t30`
        ON `t5`.`_key` = `t30`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t39`.`_date`,
          COUNT(*) AS `league_size`,
          MAX(`t39`.`_window`) AS `window`,
          SUM(`t39`.`opp_paint_attempts`) AS `l_paint_attempts`,
          SUM(`t39`.`opp_paint_makes`) AS `l_paint_makes`,
          SUM(`t39`.`opp_mid_range_attempts`) AS `l_mid_range_attempts`,
          SUM(`t39`.`opp_mid_range_makes`) AS `l_mid_range_makes`,
          SUM(`t39`.`opp_three_pt_attempts`) AS `l_three_pt_attempts`,
          SUM(`t39`.`opp_three_pt_makes`) AS `l_three_pt_makes`,
          SUM(`t39`.`points_allowed`) AS `l_points`,
          SUM(`t39`.`possessions_x100`) AS `l_possessions`
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
              FROM `t26` AS `t31`
              INNER JOIN (
                SELECT
                  `t32`.`_date` AS `_enough`
                FROM (
                  SELECT
                    `t29`.`_date`,
                    SUM(CAST(NOT (
                      `t29`.`_missing`
                    ) AS BIGINT)) AS `_held`
                  FROM `t26` AS `t29`
                  GROUP BY
                    1
                ) AS `t32`
                WHERE
                  `t32`.`_held` >= 100
              ) AS `t34`
                ON `t31`.`_date` = `t34`.`_enough`
            ) AS `t35`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t36`.`_date`,
                `t36`.`_rank`,
                `t36`.`_spine_date`,
                `t36`.`_spine_game`,
                `t36`.`_days_before`,
                `t36`.`_missing`,
                `t36`.`game_id`,
                `t36`.`game_code`,
                `t36`.`game_date`,
                `t36`.`season_year`,
                `t36`.`season_type`,
                `t36`.`defending_team_abbr`,
                `t36`.`opponent_team_abbr`,
                `t36`.`points_allowed`,
                `t36`.`opp_fg_attempts`,
                `t36`.`opp_fg_makes`,
                `t36`.`opp_three_pt_attempts`,
                `t36`.`opp_three_pt_makes`,
                `t36`.`opp_ft_attempts`,
                `t36`.`opp_ft_makes`,
                `t36`.`opp_rebounds`,
                `t36`.`opp_offensive_rebounds`,
                `t36`.`opp_assists`,
                `t36`.`turnovers_forced`,
                `t36`.`fouls_committed`,
                `t36`.`opp_paint_attempts`,
                `t36`.`opp_paint_makes`,
                `t36`.`opp_mid_range_attempts`,
                `t36`.`opp_mid_range_makes`,
                `t36`.`opp_three_pt_attempts_pbp`,
                `t36`.`opp_three_pt_makes_pbp`,
                `t36`.`opp_unknown_zone_attempts`,
                `t36`.`opp_unknown_zone_makes`,
                `t36`.`points_in_paint_allowed`,
                `t36`.`mid_range_points_allowed`,
                `t36`.`three_pt_points_allowed`,
                `t36`.`second_chance_points_allowed`,
                `t36`.`fast_break_points_allowed`,
                `t36`.`blocks_paint`,
                `t36`.`blocks_mid_range`,
                `t36`.`blocks_three_pt`,
                `t36`.`blocks_unknown_zone`,
                `t36`.`steals`,
                `t36`.`blocks`,
                `t36`.`defensive_rebounds`,
                `t36`.`possessions_x100`,
                `t36`.`own_possessions_x100`,
                `t36`.`team_seconds`,
                `t36`.`defensive_rating`,
                `t36`.`opponent_pace`,
                `t36`.`opponent_ts_pct`,
                `t36`.`home_game`,
                `t36`.`win_flag`,
                `t36`.`margin_of_victory`,
                `t36`.`overtime_periods`,
                `t36`.`players_inactive`,
                `t36`.`starters_inactive`,
                `t36`.`referee_crew_id`,
                `t36`.`zones_source`,
                `t36`.`_row`,
                `t36`.`_inputs`,
                `t36`.`_window`
              FROM (
                SELECT
                  `t27`.`_date`,
                  `t27`.`_rank`,
                  `t27`.`_spine_date`,
                  `t27`.`_spine_game`,
                  `t27`.`_days_before`,
                  `t27`.`_missing`,
                  `t27`.`game_id`,
                  `t27`.`game_code`,
                  `t27`.`game_date`,
                  `t27`.`season_year`,
                  `t27`.`season_type`,
                  `t27`.`defending_team_abbr`,
                  `t27`.`opponent_team_abbr`,
                  `t27`.`points_allowed`,
                  `t27`.`opp_fg_attempts`,
                  `t27`.`opp_fg_makes`,
                  `t27`.`opp_three_pt_attempts`,
                  `t27`.`opp_three_pt_makes`,
                  `t27`.`opp_ft_attempts`,
                  `t27`.`opp_ft_makes`,
                  `t27`.`opp_rebounds`,
                  `t27`.`opp_offensive_rebounds`,
                  `t27`.`opp_assists`,
                  `t27`.`turnovers_forced`,
                  `t27`.`fouls_committed`,
                  `t27`.`opp_paint_attempts`,
                  `t27`.`opp_paint_makes`,
                  `t27`.`opp_mid_range_attempts`,
                  `t27`.`opp_mid_range_makes`,
                  `t27`.`opp_three_pt_attempts_pbp`,
                  `t27`.`opp_three_pt_makes_pbp`,
                  `t27`.`opp_unknown_zone_attempts`,
                  `t27`.`opp_unknown_zone_makes`,
                  `t27`.`points_in_paint_allowed`,
                  `t27`.`mid_range_points_allowed`,
                  `t27`.`three_pt_points_allowed`,
                  `t27`.`second_chance_points_allowed`,
                  `t27`.`fast_break_points_allowed`,
                  `t27`.`blocks_paint`,
                  `t27`.`blocks_mid_range`,
                  `t27`.`blocks_three_pt`,
                  `t27`.`blocks_unknown_zone`,
                  `t27`.`steals`,
                  `t27`.`blocks`,
                  `t27`.`defensive_rebounds`,
                  `t27`.`possessions_x100`,
                  `t27`.`own_possessions_x100`,
                  `t27`.`team_seconds`,
                  `t27`.`defensive_rating`,
                  `t27`.`opponent_pace`,
                  `t27`.`opponent_ts_pct`,
                  `t27`.`home_game`,
                  `t27`.`win_flag`,
                  `t27`.`margin_of_victory`,
                  `t27`.`overtime_periods`,
                  `t27`.`players_inactive`,
                  `t27`.`starters_inactive`,
                  `t27`.`referee_crew_id`,
                  `t27`.`zones_source`,
                  `t27`.`_row`,
                  `t27`.`_inputs`,
                  `t27`.`_window`,
                  `t34`.`_enough`
                FROM (
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
                    'otherwise' AS `_window`
                  FROM (
                    SELECT
                      `t13`.`_date`,
                      DATEDIFF(DAY, `t20`.`_spine_date`, `t13`.`_date`) AS `_days_before`,
                      (
                        `t6`.`nth` - `t20`.`_nth`
                      ) + 1 AS `_rank`,
                      `t20`.`_spine_date`,
                      `t20`.`_spine_game`,
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
                    INNER JOIN `t17` AS `t20`
                      ON `t6`.`entity` = `t20`.`_entity`
                      AND `t6`.`season_year` = `t20`.`_season`
                      AND `t20`.`_nth` <= `t6`.`nth`
                  ) AS `t22`
                  WHERE
                    NOT (
                      `t22`.`_missing`
                    )
                ) AS `t27`
                LEFT OUTER JOIN (
                  SELECT
                    `t32`.`_date` AS `_enough`
                  FROM (
                    SELECT
                      `t29`.`_date`,
                      SUM(CAST(NOT (
                        `t29`.`_missing`
                      ) AS BIGINT)) AS `_held`
                    FROM `t26` AS `t29`
                    GROUP BY
                      1
                  ) AS `t32`
                  WHERE
                    `t32`.`_held` >= 100
                ) AS `t34`
                  ON `t27`.`_date` = `t34`.`_enough`
              ) AS `t36`
              WHERE
                `t36`.`_enough` IS NULL
            ) AS `t37`
          ) AS `t38`
        ) AS `t39`
        GROUP BY
          1
      ) AS `t41`
        ON `t5`.`_date` = `t41`.`_date`
    ) AS `t42`
  ) AS `t43`
) AS `t45`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t12`
  ON `t45`.`_key` = `t12`.`_key`
