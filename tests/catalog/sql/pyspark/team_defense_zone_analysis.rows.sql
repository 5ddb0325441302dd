WITH `t36` AS (
  SELECT
    `t32`.`_date`,
    `t32`.`_rank`,
    `t32`.`_spine_date`,
    `t32`.`_spine_game`,
    `t32`.`_days_before`,
    `t32`.`_missing`,
    `t32`.`game_id`,
    `t32`.`game_code`,
    `t32`.`game_date`,
    `t32`.`season_year`,
    `t32`.`season_type`,
    `t32`.`defending_team_abbr`,
    `t32`.`opponent_team_abbr`,
    `t32`.`points_allowed`,
    `t32`.`opp_fg_attempts`,
    `t32`.`opp_fg_makes`,
    `t32`.`opp_three_pt_attempts`,
    `t32`.`opp_three_pt_makes`,
    `t32`.`opp_ft_attempts`,
    `t32`.`opp_ft_makes`,
    `t32`.`opp_rebounds`,
    `t32`.`opp_offensive_rebounds`,
    `t32`.`opp_assists`,
    `t32`.`turnovers_forced`,
    `t32`.`fouls_committed`,
    `t32`.`opp_paint_attempts`,
    `t32`.`opp_paint_makes`,
    `t32`.`opp_mid_range_attempts`,
    `t32`.`opp_mid_range_makes`,
    `t32`.`opp_three_pt_attempts_pbp`,
    `t32`.`opp_three_pt_makes_pbp`,
    `t32`.`opp_unknown_zone_attempts`,
    `t32`.`opp_unknown_zone_makes`,
    `t32`.`points_in_paint_allowed`,
    `t32`.`mid_range_points_allowed`,
    `t32`.`three_pt_points_allowed`,
    `t32`.`second_chance_points_allowed`,
    `t32`.`fast_break_points_allowed`,
    `t32`.`blocks_paint`,
    `t32`.`blocks_mid_range`,
    `t32`.`blocks_three_pt`,
    `t32`.`blocks_unknown_zone`,
    `t32`.`steals`,
    `t32`.`blocks`,
    `t32`.`defensive_rebounds`,
    `t32`.`possessions_x100`,
    `t32`.`own_possessions_x100`,
    `t32`.`team_seconds`,
    `t32`.`defensive_rating`,
    `t32`.`opponent_pace`,
    `t32`.`opponent_ts_pct`,
    `t32`.`home_game`,
    `t32`.`win_flag`,
    `t32`.`margin_of_victory`,
    `t32`.`overtime_periods`,
    `t32`.`players_inactive`,
    `t32`.`starters_inactive`,
    `t32`.`referee_crew_id`,
    `t32`.`zones_source`,
    `t32`.`_row`,
    `t32`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t28`.`_date`,
      DATEDIFF(DAY, `t26`.`_spine_date`, `t28`.`_day`) AS `_days_before`,
      (
        `t28`.`_played` - `t26`.`_nth`
      ) + 1 AS `_rank`,
      `t26`.`_entity`,
      `t26`.`_season`,
      `t26`.`_spine_date`,
      `t26`.`_spine_game`,
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
      `t26`.`_nth`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t20`.`_entity`,
          `t20`.`_season`,
          `t20`.`_day`,
          `t20`.`_is_game`,
          `t20`.`_date`,
          SUM(CAST(`t20`.`_is_game` AS BIGINT)) OVER (
            PARTITION BY `t20`.`_entity`, `t20`.`_season`
            ORDER BY `t20`.`_day` ASC NULLS LAST, `t20`.`_is_game` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `_played`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t15`.`_whose` AS `_entity`,
              `t14`.`season_year` AS `_season`,
              `t14`.`_date` AS `_day`,
              FALSE AS `_is_game`,
              `t14`.`_date`
            FROM (
              SELECT DISTINCT
                `t1`.`_date`,
                `t1`.`season_year`
              FROM `standing_keys` AS `t1`
            ) AS `t14`
            INNER JOIN (
              SELECT DISTINCT
                `t2`.`season_year`,
                `t2`.`entity` AS `_whose`
              FROM `nba_reference`.`team_spine` AS `t2`
            ) AS `t15`
              ON `t14`.`season_year` = `t15`.`season_year`
          ) AS `t18`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t2`.`entity` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS DATE) AS `_date`
            FROM `nba_reference`.`team_spine` AS `t2`
          ) AS `t11`
        ) AS `t20`
      ) AS `t24`
      WHERE
        NOT (
          `t24`.`_is_game`
        )
    ) AS `t28`
    INNER JOIN (
      SELECT
        `t19`.`_entity`,
        `t19`.`_season`,
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
        `t19`.`_inputs`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t19`.`_entity`, `t19`.`_season`
            ORDER BY `t19`.`_spine_date` ASC NULLS LAST, `t19`.`_spine_game` ASC NULLS LAST
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t17`.`_entity`,
          `t17`.`_season`,
          `t17`.`_spine_date`,
          `t17`.`_spine_game`,
          `t5`.`game_id` IS NULL AS `_missing`,
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
            `t2`.`entity` AS `_entity`,
            `t2`.`season_year` AS `_season`,
            `t2`.`game_date` AS `_spine_date`,
            `t2`.`game_id` AS `_spine_game`
          FROM `nba_reference`.`team_spine` AS `t2`
        ) AS `t17`
        LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
          ON `t17`.`_spine_game` = `t5`.`game_id`
          AND `t17`.`_entity` = `t5`.`defending_team_abbr`
      ) AS `t19`
    ) AS `t26`
      ON `t28`.`_entity` = `t26`.`_entity`
      AND `t28`.`_season` = `t26`.`_season`
      AND `t26`.`_nth` <= `t28`.`_played`
      AND DATEDIFF(DAY, `t26`.`_spine_date`, `t28`.`_day`) <= 30
  ) AS `t32`
  WHERE
    NOT (
      `t32`.`_missing`
    )
)
SELECT
  `t53`.`_key`,
  `t53`.`team_abbr`,
  `t53`.`analysis_date`,
  `t53`.`season_year`,
  `t53`.`games_in_sample`,
  `t53`.`first_game_date_in_sample`,
  `t53`.`last_game_date_in_sample`,
  `t53`.`paint_pct_allowed_last_15`,
  `t53`.`mid_range_pct_allowed_last_15`,
  `t53`.`three_pt_pct_allowed_last_15`,
  `t53`.`paint_attempts_allowed_per_game`,
  `t53`.`mid_range_attempts_allowed_per_game`,
  `t53`.`three_pt_attempts_allowed_per_game`,
  `t53`.`paint_points_allowed_per_game`,
  `t53`.`paint_blocks_per_game`,
  `t53`.`mid_range_blocks_per_game`,
  `t53`.`three_pt_blocks_per_game`,
  `t53`.`paint_defense_vs_league_avg`,
  `t53`.`mid_range_defense_vs_league_avg`,
  `t53`.`three_pt_defense_vs_league_avg`,
  `t53`.`league_paint_pct`,
  `t53`.`league_mid_range_pct`,
  `t53`.`league_three_pt_pct`,
  `t53`.`league_team_games_in_sample`,
  `t53`.`league_window`,
  `t53`.`defensive_rating_last_15`,
  `t53`.`league_defensive_rating`,
  `t53`.`opponent_points_per_game`,
  `t53`.`opponent_pace`,
  `t53`.`strongest_zone`,
  `t53`.`weakest_zone`,
  `t53`.`data_quality_tier`,
  `t53`.`calculation_notes`,
  `t13`.`_inputs`
FROM (
  SELECT
    `t51`.`_key`,
    `t51`.`team_abbr`,
    `t51`.`analysis_date`,
    `t51`.`season_year`,
    `t51`.`games_in_sample`,
    `t51`.`first_game_date_in_sample`,
    `t51`.`last_game_date_in_sample`,
    CAST(`t51`.`paint_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `paint_pct_allowed_last_15`,
    CAST(`t51`.`mid_range_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `mid_range_pct_allowed_last_15`,
    CAST(`t51`.`three_pt_pct_allowed_last_15` AS DECIMAL(5, 3)) AS `three_pt_pct_allowed_last_15`,
    CAST(`t51`.`paint_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `paint_attempts_allowed_per_game`,
    CAST(`t51`.`mid_range_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `mid_range_attempts_allowed_per_game`,
    CAST(`t51`.`three_pt_attempts_allowed_per_game` AS DECIMAL(5, 1)) AS `three_pt_attempts_allowed_per_game`,
    CAST(`t51`.`paint_points_allowed_per_game` AS DECIMAL(5, 1)) AS `paint_points_allowed_per_game`,
    CAST(`t51`.`paint_blocks_per_game` AS DECIMAL(4, 2)) AS `paint_blocks_per_game`,
    CAST(`t51`.`mid_range_blocks_per_game` AS DECIMAL(4, 2)) AS `mid_range_blocks_per_game`,
    CAST(`t51`.`three_pt_blocks_per_game` AS DECIMAL(4, 2)) AS `three_pt_blocks_per_game`,
    CAST(`t51`.`paint_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `paint_defense_vs_league_avg`,
    CAST(`t51`.`mid_range_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `mid_range_defense_vs_league_avg`,
    CAST(`t51`.`three_pt_defense_vs_league_avg` AS DECIMAL(5, 2)) AS `three_pt_defense_vs_league_avg`,
    CAST(`t51`.`league_paint_pct` AS DECIMAL(5, 3)) AS `league_paint_pct`,
    CAST(`t51`.`league_mid_range_pct` AS DECIMAL(5, 3)) AS `league_mid_range_pct`,
    CAST(`t51`.`league_three_pt_pct` AS DECIMAL(5, 3)) AS `league_three_pt_pct`,
    `t51`.`league_team_games_in_sample`,
    `t51`.`league_window`,
    CAST(`t51`.`defensive_rating_last_15` AS DECIMAL(6, 2)) AS `defensive_rating_last_15`,
    CAST(`t51`.`league_defensive_rating` AS DECIMAL(6, 2)) AS `league_defensive_rating`,
    CAST(`t51`.`opponent_points_per_game` AS DECIMAL(5, 1)) AS `opponent_points_per_game`,
    CAST(`t51`.`opponent_pace` AS DECIMAL(5, 1)) AS `opponent_pace`,
    CASE
      WHEN `t51`.`paint_defense_vs_league_avg` = LEAST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t51`.`mid_range_defense_vs_league_avg` = LEAST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t51`.`three_pt_defense_vs_league_avg` = LEAST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `strongest_zone`,
    CASE
      WHEN `t51`.`paint_defense_vs_league_avg` = GREATEST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t51`.`mid_range_defense_vs_league_avg` = GREATEST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t51`.`three_pt_defense_vs_league_avg` = GREATEST(
        `t51`.`paint_defense_vs_league_avg`,
        `t51`.`mid_range_defense_vs_league_avg`,
        `t51`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `weakest_zone`,
    `t51`.`data_quality_tier`,
    `t51`.`calculation_notes`
  FROM (
    SELECT
      `t50`.`season_year`,
      `t50`.`team_abbr`,
      `t50`.`_date`,
      `t50`.`entity_type`,
      `t50`.`entity_id`,
      `t50`.`population_basis`,
      `t50`.`_key`,
      `t50`.`games_in_sample`,
      `t50`.`first_game_date_in_sample`,
      `t50`.`last_game_date_in_sample`,
      `t50`.`paint_attempts`,
      `t50`.`paint_makes`,
      `t50`.`mid_range_attempts`,
      `t50`.`mid_range_makes`,
      `t50`.`three_pt_attempts`,
      `t50`.`three_pt_makes`,
      `t50`.`points`,
      `t50`.`possessions`,
      `t50`.`paint_blocks`,
      `t50`.`mid_range_blocks`,
      `t50`.`three_pt_blocks`,
      `t50`.`paint_points`,
      `t50`.`own_possessions`,
      `t50`.`seconds`,
      `t50`.`league_size`,
      `t50`.`window`,
      `t50`.`l_paint_attempts`,
      `t50`.`l_paint_makes`,
      `t50`.`l_mid_range_attempts`,
      `t50`.`l_mid_range_makes`,
      `t50`.`l_three_pt_attempts`,
      `t50`.`l_three_pt_makes`,
      `t50`.`l_points`,
      `t50`.`l_possessions`,
      `t50`.`_date` AS `analysis_date`,
      COALESCE(`t50`.`league_size`, 0) AS `league_team_games_in_sample`,
      IF(`t50`.`window` = 'first', 'last_30_days', 'season_to_date') AS `league_window`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`paint_points`) * 20
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`paint_points`) * 20
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`paint_points` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `paint_points_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`points` * 10000) * 200
              ) + ABS(`t50`.`possessions`)
            ) - (
              (
                (
                  ABS(`t50`.`points` * 10000) * 200
                ) + ABS(`t50`.`possessions`)
              ) % (
                NULLIF(ABS(`t50`.`possessions`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`possessions`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        (
          `t50`.`points` * 10000
        ) < 0
      ) <> (
        `t50`.`possessions` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `defensive_rating_last_15`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t50`.`l_points` * 10000) * 200
                ) + ABS(`t50`.`l_possessions`)
              ) - (
                (
                  (
                    ABS(`t50`.`l_points` * 10000) * 200
                  ) + ABS(`t50`.`l_possessions`)
                ) % (
                  NULLIF(ABS(`t50`.`l_possessions`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`l_possessions`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              `t50`.`l_points` * 10000
            ) < 0
          ) <> (
            `t50`.`l_possessions` < 0
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
                ABS(`t50`.`points`) * 20
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`points`) * 20
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`points` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `opponent_points_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS((
                  `t50`.`possessions` + `t50`.`own_possessions`
                ) * 14400) * 20
              ) + ABS(`t50`.`seconds` * 200)
            ) - (
              (
                (
                  ABS((
                    `t50`.`possessions` + `t50`.`own_possessions`
                  ) * 14400) * 20
                ) + ABS(`t50`.`seconds` * 200)
              ) % (
                NULLIF(ABS(`t50`.`seconds` * 200), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`seconds` * 200), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            (
              `t50`.`possessions` + `t50`.`own_possessions`
            ) * 14400
          ) < 0
        ) <> (
          (
            `t50`.`seconds` * 200
          ) < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `opponent_pace`,
      IF(`t50`.`games_in_sample` = 15, 'production_ready', 'limited') AS `data_quality_tier`,
      IF(COALESCE(`t50`.`league_size`, 0) >= 100, CAST(NULL AS STRING), 'league sample < 100') AS `calculation_notes`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`paint_makes`) * 2000
              ) + ABS(`t50`.`paint_attempts`)
            ) - (
              (
                (
                  ABS(`t50`.`paint_makes`) * 2000
                ) + ABS(`t50`.`paint_attempts`)
              ) % (
                NULLIF(ABS(`t50`.`paint_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`paint_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`paint_makes` < 0
      ) <> (
        `t50`.`paint_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `paint_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`paint_attempts`) * 20
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`paint_attempts`) * 20
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`paint_attempts` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `paint_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`paint_blocks`) * 200
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`paint_blocks`) * 200
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`paint_blocks` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `paint_blocks_per_game`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t50`.`paint_makes` * `t50`.`l_paint_attempts`
                      ) - (
                        `t50`.`l_paint_makes` * `t50`.`paint_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t50`.`paint_attempts` * `t50`.`l_paint_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t50`.`paint_makes` * `t50`.`l_paint_attempts`
                        ) - (
                          `t50`.`l_paint_makes` * `t50`.`paint_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t50`.`paint_attempts` * `t50`.`l_paint_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`paint_attempts` * `t50`.`l_paint_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`paint_attempts` * `t50`.`l_paint_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t50`.`paint_makes` * `t50`.`l_paint_attempts`
                ) - (
                  `t50`.`l_paint_makes` * `t50`.`paint_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t50`.`paint_attempts` * `t50`.`l_paint_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `paint_defense_vs_league_avg`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t50`.`l_paint_makes`) * 2000
                ) + ABS(`t50`.`l_paint_attempts`)
              ) - (
                (
                  (
                    ABS(`t50`.`l_paint_makes`) * 2000
                  ) + ABS(`t50`.`l_paint_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`l_paint_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`l_paint_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t50`.`l_paint_makes` < 0
        ) <> (
          `t50`.`l_paint_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
      ) AS `league_paint_pct`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`mid_range_makes`) * 2000
              ) + ABS(`t50`.`mid_range_attempts`)
            ) - (
              (
                (
                  ABS(`t50`.`mid_range_makes`) * 2000
                ) + ABS(`t50`.`mid_range_attempts`)
              ) % (
                NULLIF(ABS(`t50`.`mid_range_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`mid_range_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`mid_range_makes` < 0
      ) <> (
        `t50`.`mid_range_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `mid_range_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`mid_range_attempts`) * 20
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`mid_range_attempts`) * 20
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`mid_range_attempts` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `mid_range_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`mid_range_blocks`) * 200
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`mid_range_blocks`) * 200
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`mid_range_blocks` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `mid_range_blocks_per_game`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t50`.`mid_range_makes` * `t50`.`l_mid_range_attempts`
                      ) - (
                        `t50`.`l_mid_range_makes` * `t50`.`mid_range_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t50`.`mid_range_attempts` * `t50`.`l_mid_range_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t50`.`mid_range_makes` * `t50`.`l_mid_range_attempts`
                        ) - (
                          `t50`.`l_mid_range_makes` * `t50`.`mid_range_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t50`.`mid_range_attempts` * `t50`.`l_mid_range_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`mid_range_attempts` * `t50`.`l_mid_range_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`mid_range_attempts` * `t50`.`l_mid_range_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t50`.`mid_range_makes` * `t50`.`l_mid_range_attempts`
                ) - (
                  `t50`.`l_mid_range_makes` * `t50`.`mid_range_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t50`.`mid_range_attempts` * `t50`.`l_mid_range_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `mid_range_defense_vs_league_avg`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t50`.`l_mid_range_makes`) * 2000
                ) + ABS(`t50`.`l_mid_range_attempts`)
              ) - (
                (
                  (
                    ABS(`t50`.`l_mid_range_makes`) * 2000
                  ) + ABS(`t50`.`l_mid_range_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`l_mid_range_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`l_mid_range_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t50`.`l_mid_range_makes` < 0
        ) <> (
          `t50`.`l_mid_range_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
      ) AS `league_mid_range_pct`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`three_pt_makes`) * 2000
              ) + ABS(`t50`.`three_pt_attempts`)
            ) - (
              (
                (
                  ABS(`t50`.`three_pt_makes`) * 2000
                ) + ABS(`t50`.`three_pt_attempts`)
              ) % (
                NULLIF(ABS(`t50`.`three_pt_attempts`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`three_pt_attempts`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`three_pt_makes` < 0
      ) <> (
        `t50`.`three_pt_attempts` < 0
      ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS `three_pt_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`three_pt_attempts`) * 20
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`three_pt_attempts`) * 20
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`three_pt_attempts` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS `three_pt_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(`t50`.`three_pt_blocks`) * 200
              ) + ABS(`t50`.`games_in_sample`)
            ) - (
              (
                (
                  ABS(`t50`.`three_pt_blocks`) * 200
                ) + ABS(`t50`.`games_in_sample`)
              ) % (
                NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(`t50`.`games_in_sample`), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF((
        `t50`.`three_pt_blocks` < 0
      ) <> (
        `t50`.`games_in_sample` < 0
      ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS `three_pt_blocks_per_game`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(
                    (
                      (
                        `t50`.`three_pt_makes` * `t50`.`l_three_pt_attempts`
                      ) - (
                        `t50`.`l_three_pt_makes` * `t50`.`three_pt_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t50`.`three_pt_attempts` * `t50`.`l_three_pt_attempts`)
              ) - (
                (
                  (
                    ABS(
                      (
                        (
                          `t50`.`three_pt_makes` * `t50`.`l_three_pt_attempts`
                        ) - (
                          `t50`.`l_three_pt_makes` * `t50`.`three_pt_attempts`
                        )
                      ) * 100
                    ) * 200
                  ) + ABS(`t50`.`three_pt_attempts` * `t50`.`l_three_pt_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`three_pt_attempts` * `t50`.`l_three_pt_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`three_pt_attempts` * `t50`.`l_three_pt_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF(
          (
            (
              (
                (
                  `t50`.`three_pt_makes` * `t50`.`l_three_pt_attempts`
                ) - (
                  `t50`.`l_three_pt_makes` * `t50`.`three_pt_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t50`.`three_pt_attempts` * `t50`.`l_three_pt_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)),
        CAST(NULL AS DECIMAL(18, 2))
      ) AS `three_pt_defense_vs_league_avg`,
      IF(
        COALESCE(`t50`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS(`t50`.`l_three_pt_makes`) * 2000
                ) + ABS(`t50`.`l_three_pt_attempts`)
              ) - (
                (
                  (
                    ABS(`t50`.`l_three_pt_makes`) * 2000
                  ) + ABS(`t50`.`l_three_pt_attempts`)
                ) % (
                  NULLIF(ABS(`t50`.`l_three_pt_attempts`), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(`t50`.`l_three_pt_attempts`), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * IF((
          `t50`.`l_three_pt_makes` < 0
        ) <> (
          `t50`.`l_three_pt_attempts` < 0
        ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)),
        CAST(NULL AS DECIMAL(18, 3))
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
        `t35`.`games_in_sample`,
        `t35`.`first_game_date_in_sample`,
        `t35`.`last_game_date_in_sample`,
        `t35`.`paint_attempts`,
        `t35`.`paint_makes`,
        `t35`.`mid_range_attempts`,
        `t35`.`mid_range_makes`,
        `t35`.`three_pt_attempts`,
        `t35`.`three_pt_makes`,
        `t35`.`points`,
        `t35`.`possessions`,
        `t35`.`paint_blocks`,
        `t35`.`mid_range_blocks`,
        `t35`.`three_pt_blocks`,
        `t35`.`paint_points`,
        `t35`.`own_possessions`,
        `t35`.`seconds`,
        `t49`.`league_size`,
        `t49`.`window`,
        `t49`.`l_paint_attempts`,
        `t49`.`l_paint_makes`,
        `t49`.`l_mid_range_attempts`,
        `t49`.`l_mid_range_makes`,
        `t49`.`l_three_pt_attempts`,
        `t49`.`l_three_pt_makes`,
        `t49`.`l_points`,
        `t49`.`l_possessions`
      FROM `standing_keys` AS `t4`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          COUNT(*) AS `games_in_sample`,
          MIN(`t30`.`_spine_date`) AS `first_game_date_in_sample`,
          MAX(`t30`.`_spine_date`) AS `last_game_date_in_sample`,
          SUM(`t30`.`opp_paint_attempts`) AS `paint_attempts`,
          SUM(`t30`.`opp_paint_makes`) AS `paint_makes`,
          SUM(`t30`.`opp_mid_range_attempts`) AS `mid_range_attempts`,
          SUM(`t30`.`opp_mid_range_makes`) AS `mid_range_makes`,
          SUM(`t30`.`opp_three_pt_attempts`) AS `three_pt_attempts`,
          SUM(`t30`.`opp_three_pt_makes`) AS `three_pt_makes`,
          SUM(`t30`.`points_allowed`) AS `points`,
          SUM(`t30`.`possessions_x100`) AS `possessions`,
          SUM(`t30`.`blocks_paint`) AS `paint_blocks`,
          SUM(`t30`.`blocks_mid_range`) AS `mid_range_blocks`,
          SUM(`t30`.`blocks_three_pt`) AS `three_pt_blocks`,
          SUM(`t30`.`points_in_paint_allowed`) AS `paint_points`,
          SUM(`t30`.`own_possessions_x100`) AS `own_possessions`,
          SUM(`t30`.`team_seconds`) AS `seconds`
        FROM (
          SELECT
            `t29`.`_key`,
            `t29`.`_rank`,
            `t29`.`_spine_date`,
            `t29`.`_spine_game`,
            `t29`.`_days_before`,
            `t29`.`_missing`,
            `t29`.`game_id`,
            `t29`.`game_code`,
            `t29`.`game_date`,
            `t29`.`season_year`,
            `t29`.`season_type`,
            `t29`.`defending_team_abbr`,
            `t29`.`opponent_team_abbr`,
            `t29`.`points_allowed`,
            `t29`.`opp_fg_attempts`,
            `t29`.`opp_fg_makes`,
            `t29`.`opp_three_pt_attempts`,
            `t29`.`opp_three_pt_makes`,
            `t29`.`opp_ft_attempts`,
            `t29`.`opp_ft_makes`,
            `t29`.`opp_rebounds`,
            `t29`.`opp_offensive_rebounds`,
            `t29`.`opp_assists`,
            `t29`.`turnovers_forced`,
            `t29`.`fouls_committed`,
            `t29`.`opp_paint_attempts`,
            `t29`.`opp_paint_makes`,
            `t29`.`opp_mid_range_attempts`,
            `t29`.`opp_mid_range_makes`,
            `t29`.`opp_three_pt_attempts_pbp`,
            `t29`.`opp_three_pt_makes_pbp`,
            `t29`.`opp_unknown_zone_attempts`,
            `t29`.`opp_unknown_zone_makes`,
            `t29`.`points_in_paint_allowed`,
            `t29`.`mid_range_points_allowed`,
            `t29`.`three_pt_points_allowed`,
            `t29`.`second_chance_points_allowed`,
            `t29`.`fast_break_points_allowed`,
            `t29`.`blocks_paint`,
            `t29`.`blocks_mid_range`,
            `t29`.`blocks_three_pt`,
            `t29`.`blocks_unknown_zone`,
            `t29`.`steals`,
            `t29`.`blocks`,
            `t29`.`defensive_rebounds`,
            `t29`.`possessions_x100`,
            `t29`.`own_possessions_x100`,
            `t29`.`team_seconds`,
            `t29`.`defensive_rating`,
            `t29`.`opponent_pace`,
            `t29`.`opponent_ts_pct`,
            `t29`.`home_game`,
            `t29`.`win_flag`,
            `t29`.`margin_of_victory`,
            `t29`.`overtime_periods`,
            `t29`.`players_inactive`,
            `t29`.`starters_inactive`,
            `t29`.`referee_crew_id`,
            `t29`.`zones_source`,
            `t29`.`_row`,
            `t29`.`_inputs`
          FROM (
            SELECT
              `t23`.`_key`,
              DATEDIFF(DAY, `t26`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
              (
                `t23`.`_played` - `t26`.`_nth`
              ) + 1 AS `_rank`,
              `t26`.`_entity`,
              `t26`.`_season`,
              `t26`.`_spine_date`,
              `t26`.`_spine_game`,
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
              `t26`.`_nth`
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
                      `t1`.`team_abbr` AS `_entity`,
                      `t1`.`season_year` AS `_season`,
                      `t1`.`_date` AS `_day`,
                      FALSE AS `_is_game`,
                      `t1`.`_key`
                    FROM `standing_keys` AS `t1`
                  ) AS `t8`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t2`.`entity` AS `_entity`,
                      `t2`.`season_year` AS `_season`,
                      `t2`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS BIGINT) AS `_key`
                    FROM `nba_reference`.`team_spine` AS `t2`
                  ) AS `t10`
                ) AS `t16`
              ) AS `t21`
              WHERE
                NOT (
                  `t21`.`_is_game`
                )
            ) AS `t23`
            INNER JOIN (
              SELECT
                `t19`.`_entity`,
                `t19`.`_season`,
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
                `t19`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t19`.`_entity`, `t19`.`_season`
                    ORDER BY `t19`.`_spine_date` ASC NULLS LAST, `t19`.`_spine_game` ASC NULLS LAST
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t17`.`_entity`,
                  `t17`.`_season`,
                  `t17`.`_spine_date`,
                  `t17`.`_spine_game`,
                  `t5`.`game_id` IS NULL AS `_missing`,
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
                    `t2`.`entity` AS `_entity`,
                    `t2`.`season_year` AS `_season`,
                    `t2`.`game_date` AS `_spine_date`,
                    `t2`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`team_spine` AS `t2`
                ) AS `t17`
                LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
                  ON `t17`.`_spine_game` = `t5`.`game_id`
                  AND `t17`.`_entity` = `t5`.`defending_team_abbr`
              ) AS `t19`
            ) AS `t26`
              ON `t23`.`_entity` = `t26`.`_entity`
              AND `t23`.`_season` = `t26`.`_season`
              AND `t26`.`_nth` <= `t23`.`_played`
              AND `t26`.`_nth` > (
                `t23`.`_played` - 15
              )
          ) AS `t29`
        ) AS `t30`
        GROUP BY
          1
      ) AS `t35`
        ON `t4`.`_key` = `t35`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t47`.`_date`,
          COUNT(*) AS `league_size`,
          MAX(`t47`.`_window`) AS `window`,
          SUM(`t47`.`opp_paint_attempts`) AS `l_paint_attempts`,
          SUM(`t47`.`opp_paint_makes`) AS `l_paint_makes`,
          SUM(`t47`.`opp_mid_range_attempts`) AS `l_mid_range_attempts`,
          SUM(`t47`.`opp_mid_range_makes`) AS `l_mid_range_makes`,
          SUM(`t47`.`opp_three_pt_attempts`) AS `l_three_pt_attempts`,
          SUM(`t47`.`opp_three_pt_makes`) AS `l_three_pt_makes`,
          SUM(`t47`.`points_allowed`) AS `l_points`,
          SUM(`t47`.`possessions_x100`) AS `l_possessions`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t39`.`_date`,
                `t39`.`_rank`,
                `t39`.`_spine_date`,
                `t39`.`_spine_game`,
                `t39`.`_days_before`,
                `t39`.`_missing`,
                `t39`.`game_id`,
                `t39`.`game_code`,
                `t39`.`game_date`,
                `t39`.`season_year`,
                `t39`.`season_type`,
                `t39`.`defending_team_abbr`,
                `t39`.`opponent_team_abbr`,
                `t39`.`points_allowed`,
                `t39`.`opp_fg_attempts`,
                `t39`.`opp_fg_makes`,
                `t39`.`opp_three_pt_attempts`,
                `t39`.`opp_three_pt_makes`,
                `t39`.`opp_ft_attempts`,
                `t39`.`opp_ft_makes`,
                `t39`.`opp_rebounds`,
                `t39`.`opp_offensive_rebounds`,
                `t39`.`opp_assists`,
                `t39`.`turnovers_forced`,
                `t39`.`fouls_committed`,
                `t39`.`opp_paint_attempts`,
                `t39`.`opp_paint_makes`,
                `t39`.`opp_mid_range_attempts`,
                `t39`.`opp_mid_range_makes`,
                `t39`.`opp_three_pt_attempts_pbp`,
                `t39`.`opp_three_pt_makes_pbp`,
                `t39`.`opp_unknown_zone_attempts`,
                `t39`.`opp_unknown_zone_makes`,
                `t39`.`points_in_paint_allowed`,
                `t39`.`mid_range_points_allowed`,
                `t39`.`three_pt_points_allowed`,
                `t39`.`second_chance_points_allowed`,
                `t39`.`fast_break_points_allowed`,
                `t39`.`blocks_paint`,
                `t39`.`blocks_mid_range`,
                `t39`.`blocks_three_pt`,
                `t39`.`blocks_unknown_zone`,
                `t39`.`steals`,
                `t39`.`blocks`,
                `t39`.`defensive_rebounds`,
                `t39`.`possessions_x100`,
                `t39`.`own_possessions_x100`,
                `t39`.`team_seconds`,
                `t39`.`defensive_rating`,
                `t39`.`opponent_pace`,
                `t39`.`opponent_ts_pct`,
                `t39`.`home_game`,
                `t39`.`win_flag`,
                `t39`.`margin_of_victory`,
                `t39`.`overtime_periods`,
                `t39`.`players_inactive`,
                `t39`.`starters_inactive`,
                `t39`.`referee_crew_id`,
                `t39`.`zones_source`,
                `t39`.`_row`,
                `t39`.`_inputs`,
                `t39`.`_window`
              FROM `t36` AS `t39`
              INNER JOIN (
                SELECT
                  `t40`.`_date` AS `_enough`
                FROM (
                  SELECT
                    `t38`.`_date`,
                    SUM(CAST(NOT (
                      `t38`.`_missing`
                    ) AS BIGINT)) AS `_held`
                  FROM `t36` AS `t38`
                  GROUP BY
                    1
                ) AS `t40`
                WHERE
                  `t40`.`_held` >= 100
              ) AS `t42`
                ON `t39`.`_date` = `t42`.`_enough`
            ) AS `t43`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t44`.`_date`,
                `t44`.`_rank`,
                `t44`.`_spine_date`,
                `t44`.`_spine_game`,
                `t44`.`_days_before`,
                `t44`.`_missing`,
                `t44`.`game_id`,
                `t44`.`game_code`,
                `t44`.`game_date`,
                `t44`.`season_year`,
                `t44`.`season_type`,
                `t44`.`defending_team_abbr`,
                `t44`.`opponent_team_abbr`,
                `t44`.`points_allowed`,
                `t44`.`opp_fg_attempts`,
                `t44`.`opp_fg_makes`,
                `t44`.`opp_three_pt_attempts`,
                `t44`.`opp_three_pt_makes`,
                `t44`.`opp_ft_attempts`,
                `t44`.`opp_ft_makes`,
                `t44`.`opp_rebounds`,
                `t44`.`opp_offensive_rebounds`,
                `t44`.`opp_assists`,
                `t44`.`turnovers_forced`,
                `t44`.`fouls_committed`,
                `t44`.`opp_paint_attempts`,
                `t44`.`opp_paint_makes`,
                `t44`.`opp_mid_range_attempts`,
                `t44`.`opp_mid_range_makes`,
                `t44`.`opp_three_pt_attempts_pbp`,
                `t44`.`opp_three_pt_makes_pbp`,
                `t44`.`opp_unknown_zone_attempts`,
                `t44`.`opp_unknown_zone_makes`,
                `t44`.`points_in_paint_allowed`,
                `t44`.`mid_range_points_allowed`,
                `t44`.`three_pt_points_allowed`,
                `t44`.`second_chance_points_allowed`,
                `t44`.`fast_break_points_allowed`,
                `t44`.`blocks_paint`,
                `t44`.`blocks_mid_range`,
                `t44`.`blocks_three_pt`,
                `t44`.`blocks_unknown_zone`,
                `t44`.`steals`,
                `t44`.`blocks`,
                `t44`.`defensive_rebounds`,
                `t44`.`possessions_x100`,
                `t44`.`own_possessions_x100`,
                `t44`.`team_seconds`,
                `t44`.`defensive_rating`,
                `t44`.`opponent_pace`,
                `t44`.`opponent_ts_pct`,
                `t44`.`home_game`,
                `t44`.`win_flag`,
                `t44`.`margin_of_victory`,
                `t44`.`overtime_periods`,
                `t44`.`players_inactive`,
                `t44`.`starters_inactive`,
                `t44`.`referee_crew_id`,
                `t44`.`zones_source`,
                `t44`.`_row`,
                `t44`.`_inputs`,
                `t44`.`_window`
              FROM (
                SELECT
                  `t37`.`_date`,
                  `t37`.`_rank`,
                  `t37`.`_spine_date`,
                  `t37`.`_spine_game`,
                  `t37`.`_days_before`,
                  `t37`.`_missing`,
                  `t37`.`game_id`,
                  `t37`.`game_code`,
                  `t37`.`game_date`,
                  `t37`.`season_year`,
                  `t37`.`season_type`,
                  `t37`.`defending_team_abbr`,
                  `t37`.`opponent_team_abbr`,
                  `t37`.`points_allowed`,
                  `t37`.`opp_fg_attempts`,
                  `t37`.`opp_fg_makes`,
                  `t37`.`opp_three_pt_attempts`,
                  `t37`.`opp_three_pt_makes`,
                  `t37`.`opp_ft_attempts`,
                  `t37`.`opp_ft_makes`,
                  `t37`.`opp_rebounds`,
                  `t37`.`opp_offensive_rebounds`,
                  `t37`.`opp_assists`,
                  `t37`.`turnovers_forced`,
                  `t37`.`fouls_committed`,
                  `t37`.`opp_paint_attempts`,
                  `t37`.`opp_paint_makes`,
                  `t37`.`opp_mid_range_attempts`,
                  `t37`.`opp_mid_range_makes`,
                  `t37`.`opp_three_pt_attempts_pbp`,
                  `t37`.`opp_three_pt_makes_pbp`,
                  `t37`.`opp_unknown_zone_attempts`,
                  `t37`.`opp_unknown_zone_makes`,
                  `t37`.`points_in_paint_allowed`,
                  `t37`.`mid_range_points_allowed`,
                  `t37`.`three_pt_points_allowed`,
                  `t37`.`second_chance_points_allowed`,
                  `t37`.`fast_break_points_allowed`,
                  `t37`.`blocks_paint`,
                  `t37`.`blocks_mid_range`,
                  `t37`.`blocks_three_pt`,
                  `t37`.`blocks_unknown_zone`,
                  `t37`.`steals`,
                  `t37`.`blocks`,
                  `t37`.`defensive_rebounds`,
                  `t37`.`possessions_x100`,
                  `t37`.`own_possessions_x100`,
                  `t37`.`team_seconds`,
                  `t37`.`defensive_rating`,
                  `t37`.`opponent_pace`,
                  `t37`.`opponent_ts_pct`,
                  `t37`.`home_game`,
                  `t37`.`win_flag`,
                  `t37`.`margin_of_victory`,
                  `t37`.`overtime_periods`,
                  `t37`.`players_inactive`,
                  `t37`.`starters_inactive`,
                  `t37`.`referee_crew_id`,
                  `t37`.`zones_source`,
                  `t37`.`_row`,
                  `t37`.`_inputs`,
                  `t37`.`_window`,
                  `t42`.`_enough`
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
                    'otherwise' AS `_window`
                  FROM (
                    SELECT
                      `t28`.`_date`,
                      DATEDIFF(DAY, `t26`.`_spine_date`, `t28`.`_day`) AS `_days_before`,
                      (
                        `t28`.`_played` - `t26`.`_nth`
                      ) + 1 AS `_rank`,
                      `t26`.`_entity`,
                      `t26`.`_season`,
                      `t26`.`_spine_date`,
                      `t26`.`_spine_game`,
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
                      `t26`.`_nth`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t20`.`_entity`,
                          `t20`.`_season`,
                          `t20`.`_day`,
                          `t20`.`_is_game`,
                          `t20`.`_date`,
                          SUM(CAST(`t20`.`_is_game` AS BIGINT)) OVER (
                            PARTITION BY `t20`.`_entity`, `t20`.`_season`
                            ORDER BY `t20`.`_day` ASC NULLS LAST, `t20`.`_is_game` ASC NULLS LAST
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS `_played`
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t15`.`_whose` AS `_entity`,
                              `t14`.`season_year` AS `_season`,
                              `t14`.`_date` AS `_day`,
                              FALSE AS `_is_game`,
                              `t14`.`_date`
                            FROM (
                              SELECT DISTINCT
                                `t1`.`_date`,
                                `t1`.`season_year`
                              FROM `standing_keys` AS `t1`
                            ) AS `t14`
                            INNER JOIN (
                              SELECT DISTINCT
                                `t2`.`season_year`,
                                `t2`.`entity` AS `_whose`
                              FROM `nba_reference`.`team_spine` AS `t2`
                            ) AS `t15`
                              ON `t14`.`season_year` = `t15`.`season_year`
                          ) AS `t18`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t2`.`entity` AS `_entity`,
                              `t2`.`season_year` AS `_season`,
                              `t2`.`game_date` AS `_day`,
                              TRUE AS `_is_game`,
                              CAST(NULL AS DATE) AS `_date`
                            FROM `nba_reference`.`team_spine` AS `t2`
                          ) AS `t11`
                        ) AS `t20`
                      ) AS `t24`
                      WHERE
                        NOT (
                          `t24`.`_is_game`
                        )
                    ) AS `t28`
                    INNER JOIN (
                      SELECT
                        `t19`.`_entity`,
                        `t19`.`_season`,
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
                        `t19`.`_inputs`,
                        (
                          DENSE_RANK() OVER (
                            PARTITION BY `t19`.`_entity`, `t19`.`_season`
                            ORDER BY `t19`.`_spine_date` ASC NULLS LAST, `t19`.`_spine_game` ASC NULLS LAST
                          ) - 1
                        ) + 1 AS `_nth`
                      FROM (
                        SELECT
                          `t17`.`_entity`,
                          `t17`.`_season`,
                          `t17`.`_spine_date`,
                          `t17`.`_spine_game`,
                          `t5`.`game_id` IS NULL AS `_missing`,
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
                            `t2`.`entity` AS `_entity`,
                            `t2`.`season_year` AS `_season`,
                            `t2`.`game_date` AS `_spine_date`,
                            `t2`.`game_id` AS `_spine_game`
                          FROM `nba_reference`.`team_spine` AS `t2`
                        ) AS `t17`
                        LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t5`
                          ON `t17`.`_spine_game` = `t5`.`game_id`
                          AND `t17`.`_entity` = `t5`.`defending_team_abbr`
                      ) AS `t19`
                    ) AS `t26`
                      ON `t28`.`_entity` = `t26`.`_entity`
                      AND `t28`.`_season` = `t26`.`_season`
                      AND `t26`.`_nth` <= `t28`.`_played`
                  ) AS `t31`
                  WHERE
                    NOT (
                      `t31`.`_missing`
                    )
                ) AS `t37`
                LEFT OUTER JOIN (
                  SELECT
                    `t40`.`_date` AS `_enough`
                  FROM (
                    SELECT
                      `t38`.`_date`,
                      SUM(CAST(NOT (
                        `t38`.`_missing`
                      ) AS BIGINT)) AS `_held`
                    FROM `t36` AS `t38`
                    GROUP BY
                      1
                  ) AS `t40`
                  WHERE
                    `t40`.`_held` >= 100
                ) AS `t42`
                  ON `t37`.`_date` = `t42`.`_enough`
              ) AS `t44`
              WHERE
                `t44`.`_enough` IS NULL
            ) AS `t45`
          ) AS `t46`
        ) AS `t47`
        GROUP BY
          1
      ) AS `t49`
        ON `t4`.`_date` = `t49`.`_date`
    ) AS `t50`
  ) AS `t51`
) AS `t53`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t13`
  ON `t53`.`_key` = `t13`.`_key`
