SELECT
  `t53`.`_key`,
  `t53`.`as_of_date`,
  `t53`.`team_abbr`,
  `t53`.`season_year`,
  `t53`.`games_in_sample_10`,
  `t53`.`points_scored_last_10`,
  `t53`.`points_allowed_last_10`,
  `t53`.`possessions_x100_last_10`,
  `t53`.`opponent_possessions_x100_last_10`,
  `t53`.`team_seconds_last_10`,
  `t53`.`team_pace_last_10`,
  `t53`.`team_off_rating_last_10`,
  `t53`.`team_def_rating_last_10`,
  `t53`.`opp_ft_attempts_last_10`,
  `t53`.`opp_fg_attempts_last_10`,
  `t53`.`ft_rate_allowed_last_10`,
  `t53`.`games_played_season`,
  `t53`.`wins_season`,
  `t53`.`team_win_pct_season`,
  `t53`.`league_team_games`,
  `t53`.`league_pace`,
  `t15`.`_inputs`
FROM (
  SELECT
    `t51`.`_key`,
    `t51`.`_date` AS `as_of_date`,
    `t51`.`team_abbr`,
    `t51`.`season_year`,
    `t51`.`games_in_sample_10`,
    `t51`.`points_scored_last_10`,
    `t51`.`points_allowed_last_10`,
    `t51`.`possessions_x100_last_10`,
    `t51`.`opponent_possessions_x100_last_10`,
    `t51`.`team_seconds_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(
              (
                `t51`.`possessions_x100_last_10` + `t51`.`opponent_possessions_x100_last_10`
              ) * 14400
            ) * 20
          ) + ABS(`t51`.`team_seconds_last_10` * 200)
        ) - (
          MOD(
            (
              ABS(
                (
                  `t51`.`possessions_x100_last_10` + `t51`.`opponent_possessions_x100_last_10`
                ) * 14400
              ) * 20
            ) + ABS(`t51`.`team_seconds_last_10` * 200),
            NULLIF(ABS(`t51`.`team_seconds_last_10` * 200), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`team_seconds_last_10` * 200), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t51`.`possessions_x100_last_10` + `t51`.`opponent_possessions_x100_last_10`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t51`.`team_seconds_last_10` * 200
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `team_pace_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t51`.`points_scored_last_10` * 10000) * 200
          ) + ABS(`t51`.`possessions_x100_last_10`)
        ) - (
          MOD(
            (
              ABS(`t51`.`points_scored_last_10` * 10000) * 200
            ) + ABS(`t51`.`possessions_x100_last_10`),
            NULLIF(ABS(`t51`.`possessions_x100_last_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`possessions_x100_last_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t51`.`points_scored_last_10` * 10000
        ) < 0
      ) <> (
        `t51`.`possessions_x100_last_10` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `team_off_rating_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t51`.`points_allowed_last_10` * 10000) * 200
          ) + ABS(`t51`.`opponent_possessions_x100_last_10`)
        ) - (
          MOD(
            (
              ABS(`t51`.`points_allowed_last_10` * 10000) * 200
            ) + ABS(`t51`.`opponent_possessions_x100_last_10`),
            NULLIF(ABS(`t51`.`opponent_possessions_x100_last_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`opponent_possessions_x100_last_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t51`.`points_allowed_last_10` * 10000
        ) < 0
      ) <> (
        `t51`.`opponent_possessions_x100_last_10` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `team_def_rating_last_10`,
    `t51`.`opp_ft_attempts_last_10`,
    `t51`.`opp_fg_attempts_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t51`.`opp_ft_attempts_last_10`) * 2000
          ) + ABS(`t51`.`opp_fg_attempts_last_10`)
        ) - (
          MOD(
            (
              ABS(`t51`.`opp_ft_attempts_last_10`) * 2000
            ) + ABS(`t51`.`opp_fg_attempts_last_10`),
            NULLIF(ABS(`t51`.`opp_fg_attempts_last_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`opp_fg_attempts_last_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        `t51`.`opp_ft_attempts_last_10` < 0
      ) <> (
        `t51`.`opp_fg_attempts_last_10` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ft_rate_allowed_last_10`,
    `t51`.`games_played_season`,
    `t51`.`wins_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t51`.`wins_season`) * 2000
          ) + ABS(`t51`.`games_played_season`)
        ) - (
          MOD(
            (
              ABS(`t51`.`wins_season`) * 2000
            ) + ABS(`t51`.`games_played_season`),
            NULLIF(ABS(`t51`.`games_played_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`games_played_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t51`.`wins_season` < 0
    ) <> (
      `t51`.`games_played_season` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `team_win_pct_season`,
    `t51`.`league_team_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t51`.`league_possessions` * 14400) * 20
          ) + ABS(`t51`.`league_seconds` * 100)
        ) - (
          MOD(
            (
              ABS(`t51`.`league_possessions` * 14400) * 20
            ) + ABS(`t51`.`league_seconds` * 100),
            NULLIF(ABS(`t51`.`league_seconds` * 100), 0) * 2
          )
        ),
        NULLIF(ABS(`t51`.`league_seconds` * 100), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t51`.`league_possessions` * 14400
        ) < 0
      ) <> (
        (
          `t51`.`league_seconds` * 100
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `league_pace`
  FROM (
    SELECT
      `t50`.`season_year`,
      `t50`.`team_abbr`,
      `t50`.`_date`,
      `t50`.`entity_type`,
      `t50`.`entity_id`,
      `t50`.`population_basis`,
      `t50`.`_key`,
      COALESCE(`t50`.`games_in_sample_10`, 0) AS `games_in_sample_10`,
      COALESCE(`t50`.`points_scored_last_10`, 0) AS `points_scored_last_10`,
      COALESCE(`t50`.`possessions_x100_last_10`, 0) AS `possessions_x100_last_10`,
      COALESCE(`t50`.`team_seconds_last_10`, 0) AS `team_seconds_last_10`,
      COALESCE(`t50`.`points_allowed_last_10`, 0) AS `points_allowed_last_10`,
      COALESCE(`t50`.`opponent_possessions_x100_last_10`, 0) AS `opponent_possessions_x100_last_10`,
      COALESCE(`t50`.`opp_ft_attempts_last_10`, 0) AS `opp_ft_attempts_last_10`,
      COALESCE(`t50`.`opp_fg_attempts_last_10`, 0) AS `opp_fg_attempts_last_10`,
      COALESCE(`t50`.`games_played_season`, 0) AS `games_played_season`,
      COALESCE(`t50`.`wins_season`, 0) AS `wins_season`,
      COALESCE(`t50`.`league_team_games`, 0) AS `league_team_games`,
      `t50`.`league_possessions`,
      `t50`.`league_seconds`
    FROM (
      SELECT
        `t5`.`season_year`,
        `t5`.`team_abbr`,
        `t5`.`_date`,
        `t5`.`entity_type`,
        `t5`.`entity_id`,
        `t5`.`population_basis`,
        `t5`.`_key`,
        `t44`.`games_in_sample_10`,
        `t44`.`points_scored_last_10`,
        `t44`.`possessions_x100_last_10`,
        `t44`.`team_seconds_last_10`,
        `t46`.`points_allowed_last_10`,
        `t46`.`opponent_possessions_x100_last_10`,
        `t46`.`opp_ft_attempts_last_10`,
        `t46`.`opp_fg_attempts_last_10`,
        `t47`.`games_played_season`,
        `t47`.`wins_season`,
        `t49`.`league_team_games`,
        `t49`.`league_possessions`,
        `t49`.`league_seconds`
      FROM `standing_keys` AS `t5`
      LEFT OUTER JOIN (
        SELECT
          `t37`.`_key`,
          COUNT(*) AS `games_in_sample_10`,
          SUM(`t37`.`points_scored`) AS `points_scored_last_10`,
          SUM(`t37`.`possessions_x100`) AS `possessions_x100_last_10`,
          SUM(`t37`.`team_seconds`) AS `team_seconds_last_10`
        FROM (
          SELECT
            `t34`.`_key`,
            `t34`.`_rank`,
            `t34`.`_spine_date`,
            `t34`.`_spine_game`,
            `t34`.`_days_before`,
            `t34`.`_missing`,
            `t34`.`game_id`,
            `t34`.`nba_game_id`,
            `t34`.`game_code`,
            `t34`.`game_date`,
            `t34`.`season_year`,
            `t34`.`season_type`,
            `t34`.`team_abbr`,
            `t34`.`opponent_team_abbr`,
            `t34`.`points_scored`,
            `t34`.`fg_attempts`,
            `t34`.`fg_makes`,
            `t34`.`three_pt_attempts`,
            `t34`.`three_pt_makes`,
            `t34`.`ft_attempts`,
            `t34`.`ft_makes`,
            `t34`.`rebounds`,
            `t34`.`offensive_rebounds`,
            `t34`.`defensive_rebounds`,
            `t34`.`assists`,
            `t34`.`steals`,
            `t34`.`blocks`,
            `t34`.`personal_fouls`,
            `t34`.`turnovers`,
            `t34`.`player_turnovers`,
            `t34`.`team_turnovers`,
            `t34`.`team_paint_attempts`,
            `t34`.`team_paint_makes`,
            `t34`.`team_mid_range_attempts`,
            `t34`.`team_mid_range_makes`,
            `t34`.`team_three_pt_attempts_pbp`,
            `t34`.`team_three_pt_makes_pbp`,
            `t34`.`team_unknown_zone_attempts`,
            `t34`.`team_unknown_zone_makes`,
            `t34`.`team_assisted_fg_makes`,
            `t34`.`team_and1_count`,
            `t34`.`points_in_paint_scored`,
            `t34`.`second_chance_points_scored`,
            `t34`.`possessions_x100`,
            `t34`.`opponent_possessions_x100`,
            `t34`.`possessions`,
            `t34`.`team_seconds`,
            `t34`.`offensive_rating`,
            `t34`.`pace`,
            `t34`.`ts_pct`,
            `t34`.`home_game`,
            `t34`.`win_flag`,
            `t34`.`margin_of_victory`,
            `t34`.`overtime_periods`,
            `t34`.`players_inactive`,
            `t34`.`starters_inactive`,
            `t34`.`referee_crew_id`,
            `t34`.`zones_source`,
            `t34`.`box_source`,
            `t34`.`_row`,
            `t34`.`_inputs`
          FROM (
            SELECT
              `t26`.`_key`,
              DATE_DIFF(`t26`.`_day`, `t30`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t26`.`_played` - `t30`.`_nth`
              ) + 1 AS `_rank`,
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_spine_date`,
              `t30`.`_spine_game`,
              `t30`.`_missing`,
              `t30`.`game_id`,
              `t30`.`nba_game_id`,
              `t30`.`game_code`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`,
              `t30`.`team_abbr`,
              `t30`.`opponent_team_abbr`,
              `t30`.`points_scored`,
              `t30`.`fg_attempts`,
              `t30`.`fg_makes`,
              `t30`.`three_pt_attempts`,
              `t30`.`three_pt_makes`,
              `t30`.`ft_attempts`,
              `t30`.`ft_makes`,
              `t30`.`rebounds`,
              `t30`.`offensive_rebounds`,
              `t30`.`defensive_rebounds`,
              `t30`.`assists`,
              `t30`.`steals`,
              `t30`.`blocks`,
              `t30`.`personal_fouls`,
              `t30`.`turnovers`,
              `t30`.`player_turnovers`,
              `t30`.`team_turnovers`,
              `t30`.`team_paint_attempts`,
              `t30`.`team_paint_makes`,
              `t30`.`team_mid_range_attempts`,
              `t30`.`team_mid_range_makes`,
              `t30`.`team_three_pt_attempts_pbp`,
              `t30`.`team_three_pt_makes_pbp`,
              `t30`.`team_unknown_zone_attempts`,
              `t30`.`team_unknown_zone_makes`,
              `t30`.`team_assisted_fg_makes`,
              `t30`.`team_and1_count`,
              `t30`.`points_in_paint_scored`,
              `t30`.`second_chance_points_scored`,
              `t30`.`possessions_x100`,
              `t30`.`opponent_possessions_x100`,
              `t30`.`possessions`,
              `t30`.`team_seconds`,
              `t30`.`offensive_rating`,
              `t30`.`pace`,
              `t30`.`ts_pct`,
              `t30`.`home_game`,
              `t30`.`win_flag`,
              `t30`.`margin_of_victory`,
              `t30`.`overtime_periods`,
              `t30`.`players_inactive`,
              `t30`.`starters_inactive`,
              `t30`.`referee_crew_id`,
              `t30`.`zones_source`,
              `t30`.`box_source`,
              `t30`.`_row`,
              `t30`.`_inputs`,
              `t30`.`_nth`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t18`.`_entity`,
                  `t18`.`_season`,
                  `t18`.`_day`,
                  `t18`.`_is_game`,
                  `t18`.`_key`,
                  SUM(CAST(`t18`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t18`.`_entity`, `t18`.`_season`
                    ORDER BY `t18`.`_day` ASC, `t18`.`_is_game` ASC
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
                  ) AS `t10`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t2`.`entity` AS `_entity`,
                      `t2`.`season_year` AS `_season`,
                      `t2`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`
                    FROM `nba_reference`.`team_spine` AS `t2`
                  ) AS `t12`
                ) AS `t18`
              ) AS `t24`
              WHERE
                NOT (
                  `t24`.`_is_game`
                )
            ) AS `t26`
            INNER JOIN (
              SELECT
                `t21`.`_entity`,
                `t21`.`_season`,
                `t21`.`_spine_date`,
                `t21`.`_spine_game`,
                `t21`.`_missing`,
                `t21`.`game_id`,
                `t21`.`nba_game_id`,
                `t21`.`game_code`,
                `t21`.`game_date`,
                `t21`.`season_year`,
                `t21`.`season_type`,
                `t21`.`team_abbr`,
                `t21`.`opponent_team_abbr`,
                `t21`.`points_scored`,
                `t21`.`fg_attempts`,
                `t21`.`fg_makes`,
                `t21`.`three_pt_attempts`,
                `t21`.`three_pt_makes`,
                `t21`.`ft_attempts`,
                `t21`.`ft_makes`,
                `t21`.`rebounds`,
                `t21`.`offensive_rebounds`,
                `t21`.`defensive_rebounds`,
                `t21`.`assists`,
                `t21`.`steals`,
                `t21`.`blocks`,
                `t21`.`personal_fouls`,
                `t21`.`turnovers`,
                `t21`.`player_turnovers`,
                `t21`.`team_turnovers`,
                `t21`.`team_paint_attempts`,
                `t21`.`team_paint_makes`,
                `t21`.`team_mid_range_attempts`,
                `t21`.`team_mid_range_makes`,
                `t21`.`team_three_pt_attempts_pbp`,
                `t21`.`team_three_pt_makes_pbp`,
                `t21`.`team_unknown_zone_attempts`,
                `t21`.`team_unknown_zone_makes`,
                `t21`.`team_assisted_fg_makes`,
                `t21`.`team_and1_count`,
                `t21`.`points_in_paint_scored`,
                `t21`.`second_chance_points_scored`,
                `t21`.`possessions_x100`,
                `t21`.`opponent_possessions_x100`,
                `t21`.`possessions`,
                `t21`.`team_seconds`,
                `t21`.`offensive_rating`,
                `t21`.`pace`,
                `t21`.`ts_pct`,
                `t21`.`home_game`,
                `t21`.`win_flag`,
                `t21`.`margin_of_victory`,
                `t21`.`overtime_periods`,
                `t21`.`players_inactive`,
                `t21`.`starters_inactive`,
                `t21`.`referee_crew_id`,
                `t21`.`zones_source`,
                `t21`.`box_source`,
                `t21`.`_row`,
                `t21`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t21`.`_entity`, `t21`.`_season`
                    ORDER BY `t21`.`_spine_date` ASC, `t21`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t19`.`_entity`,
                  `t19`.`_season`,
                  `t19`.`_spine_date`,
                  `t19`.`_spine_game`,
                  `t6`.`game_id` IS NULL AS `_missing`,
                  `t6`.`game_id`,
                  `t6`.`nba_game_id`,
                  `t6`.`game_code`,
                  `t6`.`game_date`,
                  `t6`.`season_year`,
                  `t6`.`season_type`,
                  `t6`.`team_abbr`,
                  `t6`.`opponent_team_abbr`,
                  `t6`.`points_scored`,
                  `t6`.`fg_attempts`,
                  `t6`.`fg_makes`,
                  `t6`.`three_pt_attempts`,
                  `t6`.`three_pt_makes`,
                  `t6`.`ft_attempts`,
                  `t6`.`ft_makes`,
                  `t6`.`rebounds`,
                  `t6`.`offensive_rebounds`,
                  `t6`.`defensive_rebounds`,
                  `t6`.`assists`,
                  `t6`.`steals`,
                  `t6`.`blocks`,
                  `t6`.`personal_fouls`,
                  `t6`.`turnovers`,
                  `t6`.`player_turnovers`,
                  `t6`.`team_turnovers`,
                  `t6`.`team_paint_attempts`,
                  `t6`.`team_paint_makes`,
                  `t6`.`team_mid_range_attempts`,
                  `t6`.`team_mid_range_makes`,
                  `t6`.`team_three_pt_attempts_pbp`,
                  `t6`.`team_three_pt_makes_pbp`,
                  `t6`.`team_unknown_zone_attempts`,
                  `t6`.`team_unknown_zone_makes`,
                  `t6`.`team_assisted_fg_makes`,
                  `t6`.`team_and1_count`,
                  `t6`.`points_in_paint_scored`,
                  `t6`.`second_chance_points_scored`,
                  `t6`.`possessions_x100`,
                  `t6`.`opponent_possessions_x100`,
                  `t6`.`possessions`,
                  `t6`.`team_seconds`,
                  `t6`.`offensive_rating`,
                  `t6`.`pace`,
                  `t6`.`ts_pct`,
                  `t6`.`home_game`,
                  `t6`.`win_flag`,
                  `t6`.`margin_of_victory`,
                  `t6`.`overtime_periods`,
                  `t6`.`players_inactive`,
                  `t6`.`starters_inactive`,
                  `t6`.`referee_crew_id`,
                  `t6`.`zones_source`,
                  `t6`.`box_source`,
                  `t6`.`_row`,
                  `t6`.`_inputs`
                FROM (
                  SELECT
                    `t2`.`entity` AS `_entity`,
                    `t2`.`season_year` AS `_season`,
                    `t2`.`game_date` AS `_spine_date`,
                    `t2`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`team_spine` AS `t2`
                ) AS `t19`
                LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t6`
                  ON `t19`.`_spine_game` = `t6`.`game_id` AND `t19`.`_entity` = `t6`.`team_abbr`
              ) AS `t21`
            ) AS `t30`
              ON `t26`.`_entity` = `t30`.`_entity`
              AND `t26`.`_season` = `t30`.`_season`
              AND `t30`.`_nth` <= `t26`.`_played`
              AND `t30`.`_nth` > (
                `t26`.`_played` - 10
              )
          ) AS `t34`
        ) AS `t37`
        GROUP BY
          1
      ) AS `t44`
        ON `t5`.`_key` = `t44`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t39`.`_key`,
          SUM(`t39`.`points_allowed`) AS `points_allowed_last_10`,
          SUM(`t39`.`possessions_x100`) AS `opponent_possessions_x100_last_10`,
          SUM(`t39`.`opp_ft_attempts`) AS `opp_ft_attempts_last_10`,
          SUM(`t39`.`opp_fg_attempts`) AS `opp_fg_attempts_last_10`
        FROM (
          SELECT
            `t36`.`_key`,
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
            `t36`.`_inputs`
          FROM (
            SELECT
              `t26`.`_key`,
              DATE_DIFF(`t26`.`_day`, `t31`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t26`.`_played` - `t31`.`_nth`
              ) + 1 AS `_rank`,
              `t31`.`_entity`,
              `t31`.`_season`,
              `t31`.`_spine_date`,
              `t31`.`_spine_game`,
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
              `t31`.`_nth`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t18`.`_entity`,
                  `t18`.`_season`,
                  `t18`.`_day`,
                  `t18`.`_is_game`,
                  `t18`.`_key`,
                  SUM(CAST(`t18`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t18`.`_entity`, `t18`.`_season`
                    ORDER BY `t18`.`_day` ASC, `t18`.`_is_game` ASC
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
                  ) AS `t10`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t2`.`entity` AS `_entity`,
                      `t2`.`season_year` AS `_season`,
                      `t2`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`
                    FROM `nba_reference`.`team_spine` AS `t2`
                  ) AS `t12`
                ) AS `t18`
              ) AS `t24`
              WHERE
                NOT (
                  `t24`.`_is_game`
                )
            ) AS `t26`
            INNER JOIN (
              SELECT
                `t22`.`_entity`,
                `t22`.`_season`,
                `t22`.`_spine_date`,
                `t22`.`_spine_game`,
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
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t22`.`_entity`, `t22`.`_season`
                    ORDER BY `t22`.`_spine_date` ASC, `t22`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t19`.`_entity`,
                  `t19`.`_season`,
                  `t19`.`_spine_date`,
                  `t19`.`_spine_game`,
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
                    `t2`.`entity` AS `_entity`,
                    `t2`.`season_year` AS `_season`,
                    `t2`.`game_date` AS `_spine_date`,
                    `t2`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`team_spine` AS `t2`
                ) AS `t19`
                LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t7`
                  ON `t19`.`_spine_game` = `t7`.`game_id`
                  AND `t19`.`_entity` = `t7`.`defending_team_abbr`
              ) AS `t22`
            ) AS `t31`
              ON `t26`.`_entity` = `t31`.`_entity`
              AND `t26`.`_season` = `t31`.`_season`
              AND `t31`.`_nth` <= `t26`.`_played`
              AND `t31`.`_nth` > (
                `t26`.`_played` - 10
              )
          ) AS `t36`
        ) AS `t39`
        GROUP BY
          1
      ) AS `t46`
        ON `t5`.`_key` = `t46`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t38`.`_key`,
          COUNT(*) AS `games_played_season`,
          SUM(CAST(`t38`.`win_flag` AS INT64)) AS `wins_season`
        FROM (
          SELECT
            `t35`.`_key`,
            `t35`.`_rank`,
            `t35`.`_spine_date`,
            `t35`.`_spine_game`,
            `t35`.`_days_before`,
            `t35`.`_missing`,
            `t35`.`game_id`,
            `t35`.`nba_game_id`,
            `t35`.`game_code`,
            `t35`.`game_date`,
            `t35`.`season_year`,
            `t35`.`season_type`,
            `t35`.`team_abbr`,
            `t35`.`opponent_team_abbr`,
            `t35`.`points_scored`,
            `t35`.`fg_attempts`,
            `t35`.`fg_makes`,
            `t35`.`three_pt_attempts`,
            `t35`.`three_pt_makes`,
            `t35`.`ft_attempts`,
            `t35`.`ft_makes`,
            `t35`.`rebounds`,
            `t35`.`offensive_rebounds`,
            `t35`.`defensive_rebounds`,
            `t35`.`assists`,
            `t35`.`steals`,
            `t35`.`blocks`,
            `t35`.`personal_fouls`,
            `t35`.`turnovers`,
            `t35`.`player_turnovers`,
            `t35`.`team_turnovers`,
            `t35`.`team_paint_attempts`,
            `t35`.`team_paint_makes`,
            `t35`.`team_mid_range_attempts`,
            `t35`.`team_mid_range_makes`,
            `t35`.`team_three_pt_attempts_pbp`,
            `t35`.`team_three_pt_makes_pbp`,
            `t35`.`team_unknown_zone_attempts`,
            `t35`.`team_unknown_zone_makes`,
            `t35`.`team_assisted_fg_makes`,
            `t35`.`team_and1_count`,
            `t35`.`points_in_paint_scored`,
            `t35`.`second_chance_points_scored`,
            `t35`.`possessions_x100`,
            `t35`.`opponent_possessions_x100`,
            `t35`.`possessions`,
            `t35`.`team_seconds`,
            `t35`.`offensive_rating`,
            `t35`.`pace`,
            `t35`.`ts_pct`,
            `t35`.`home_game`,
            `t35`.`win_flag`,
            `t35`.`margin_of_victory`,
            `t35`.`overtime_periods`,
            `t35`.`players_inactive`,
            `t35`.`starters_inactive`,
            `t35`.`referee_crew_id`,
            `t35`.`zones_source`,
            `t35`.`box_source`,
            `t35`.`_row`,
            `t35`.`_inputs`
          FROM (
            SELECT
              `t26`.`_key`,
              DATE_DIFF(`t26`.`_day`, `t30`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t26`.`_played` - `t30`.`_nth`
              ) + 1 AS `_rank`,
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_spine_date`,
              `t30`.`_spine_game`,
              `t30`.`_missing`,
              `t30`.`game_id`,
              `t30`.`nba_game_id`,
              `t30`.`game_code`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`,
              `t30`.`team_abbr`,
              `t30`.`opponent_team_abbr`,
              `t30`.`points_scored`,
              `t30`.`fg_attempts`,
              `t30`.`fg_makes`,
              `t30`.`three_pt_attempts`,
              `t30`.`three_pt_makes`,
              `t30`.`ft_attempts`,
              `t30`.`ft_makes`,
              `t30`.`rebounds`,
              `t30`.`offensive_rebounds`,
              `t30`.`defensive_rebounds`,
              `t30`.`assists`,
              `t30`.`steals`,
              `t30`.`blocks`,
              `t30`.`personal_fouls`,
              `t30`.`turnovers`,
              `t30`.`player_turnovers`,
              `t30`.`team_turnovers`,
              `t30`.`team_paint_attempts`,
              `t30`.`team_paint_makes`,
              `t30`.`team_mid_range_attempts`,
              `t30`.`team_mid_range_makes`,
              `t30`.`team_three_pt_attempts_pbp`,
              `t30`.`team_three_pt_makes_pbp`,
              `t30`.`team_unknown_zone_attempts`,
              `t30`.`team_unknown_zone_makes`,
              `t30`.`team_assisted_fg_makes`,
              `t30`.`team_and1_count`,
              `t30`.`points_in_paint_scored`,
              `t30`.`second_chance_points_scored`,
              `t30`.`possessions_x100`,
              `t30`.`opponent_possessions_x100`,
              `t30`.`possessions`,
              `t30`.`team_seconds`,
              `t30`.`offensive_rating`,
              `t30`.`pace`,
              `t30`.`ts_pct`,
              `t30`.`home_game`,
              `t30`.`win_flag`,
              `t30`.`margin_of_victory`,
              `t30`.`overtime_periods`,
              `t30`.`players_inactive`,
              `t30`.`starters_inactive`,
              `t30`.`referee_crew_id`,
              `t30`.`zones_source`,
              `t30`.`box_source`,
              `t30`.`_row`,
              `t30`.`_inputs`,
              `t30`.`_nth`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t18`.`_entity`,
                  `t18`.`_season`,
                  `t18`.`_day`,
                  `t18`.`_is_game`,
                  `t18`.`_key`,
                  SUM(CAST(`t18`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t18`.`_entity`, `t18`.`_season`
                    ORDER BY `t18`.`_day` ASC, `t18`.`_is_game` ASC
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
                  ) AS `t10`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t2`.`entity` AS `_entity`,
                      `t2`.`season_year` AS `_season`,
                      `t2`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`
                    FROM `nba_reference`.`team_spine` AS `t2`
                  ) AS `t12`
                ) AS `t18`
              ) AS `t24`
              WHERE
                NOT (
                  `t24`.`_is_game`
                )
            ) AS `t26`
            INNER JOIN (
              SELECT
                `t21`.`_entity`,
                `t21`.`_season`,
                `t21`.`_spine_date`,
                `t21`.`_spine_game`,
                `t21`.`_missing`,
                `t21`.`game_id`,
                `t21`.`nba_game_id`,
                `t21`.`game_code`,
                `t21`.`game_date`,
                `t21`.`season_year`,
                `t21`.`season_type`,
                `t21`.`team_abbr`,
                `t21`.`opponent_team_abbr`,
                `t21`.`points_scored`,
                `t21`.`fg_attempts`,
                `t21`.`fg_makes`,
                `t21`.`three_pt_attempts`,
                `t21`.`three_pt_makes`,
                `t21`.`ft_attempts`,
                `t21`.`ft_makes`,
                `t21`.`rebounds`,
                `t21`.`offensive_rebounds`,
                `t21`.`defensive_rebounds`,
                `t21`.`assists`,
                `t21`.`steals`,
                `t21`.`blocks`,
                `t21`.`personal_fouls`,
                `t21`.`turnovers`,
                `t21`.`player_turnovers`,
                `t21`.`team_turnovers`,
                `t21`.`team_paint_attempts`,
                `t21`.`team_paint_makes`,
                `t21`.`team_mid_range_attempts`,
                `t21`.`team_mid_range_makes`,
                `t21`.`team_three_pt_attempts_pbp`,
                `t21`.`team_three_pt_makes_pbp`,
                `t21`.`team_unknown_zone_attempts`,
                `t21`.`team_unknown_zone_makes`,
                `t21`.`team_assisted_fg_makes`,
                `t21`.`team_and1_count`,
                `t21`.`points_in_paint_scored`,
                `t21`.`second_chance_points_scored`,
                `t21`.`possessions_x100`,
                `t21`.`opponent_possessions_x100`,
                `t21`.`possessions`,
                `t21`.`team_seconds`,
                `t21`.`offensive_rating`,
                `t21`.`pace`,
                `t21`.`ts_pct`,
                `t21`.`home_game`,
                `t21`.`win_flag`,
                `t21`.`margin_of_victory`,
                `t21`.`overtime_periods`,
                `t21`.`players_inactive`,
                `t21`.`starters_inactive`,
                `t21`.`referee_crew_id`,
                `t21`.`zones_source`,
                `t21`.`box_source`,
                `t21`.`_row`,
                `t21`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t21`.`_entity`, `t21`.`_season`
                    ORDER BY `t21`.`_spine_date` ASC, `t21`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t19`.`_entity`,
                  `t19`.`_season`,
                  `t19`.`_spine_date`,
                  `t19`.`_spine_game`,
                  `t6`.`game_id` IS NULL AS `_missing`,
                  `t6`.`game_id`,
                  `t6`.`nba_game_id`,
                  `t6`.`game_code`,
                  `t6`.`game_date`,
                  `t6`.`season_year`,
                  `t6`.`season_type`,
                  `t6`.`team_abbr`,
                  `t6`.`opponent_team_abbr`,
                  `t6`.`points_scored`,
                  `t6`.`fg_attempts`,
                  `t6`.`fg_makes`,
                  `t6`.`three_pt_attempts`,
                  `t6`.`three_pt_makes`,
                  `t6`.`ft_attempts`,
                  `t6`.`ft_makes`,
                  `t6`.`rebounds`,
                  `t6`.`offensive_rebounds`,
                  `t6`.`defensive_rebounds`,
                  `t6`.`assists`,
                  `t6`.`steals`,
                  `t6`.`blocks`,
                  `t6`.`personal_fouls`,
                  `t6`.`turnovers`,
                  `t6`.`player_turnovers`,
                  `t6`.`team_turnovers`,
                  `t6`.`team_paint_attempts`,
                  `t6`.`team_paint_makes`,
                  `t6`.`team_mid_range_attempts`,
                  `t6`.`team_mid_range_makes`,
                  `t6`.`team_three_pt_attempts_pbp`,
                  `t6`.`team_three_pt_makes_pbp`,
                  `t6`.`team_unknown_zone_attempts`,
                  `t6`.`team_unknown_zone_makes`,
                  `t6`.`team_assisted_fg_makes`,
                  `t6`.`team_and1_count`,
                  `t6`.`points_in_paint_scored`,
                  `t6`.`second_chance_points_scored`,
                  `t6`.`possessions_x100`,
                  `t6`.`opponent_possessions_x100`,
                  `t6`.`possessions`,
                  `t6`.`team_seconds`,
                  `t6`.`offensive_rating`,
                  `t6`.`pace`,
                  `t6`.`ts_pct`,
                  `t6`.`home_game`,
                  `t6`.`win_flag`,
                  `t6`.`margin_of_victory`,
                  `t6`.`overtime_periods`,
                  `t6`.`players_inactive`,
                  `t6`.`starters_inactive`,
                  `t6`.`referee_crew_id`,
                  `t6`.`zones_source`,
                  `t6`.`box_source`,
                  `t6`.`_row`,
                  `t6`.`_inputs`
                FROM (
                  SELECT
                    `t2`.`entity` AS `_entity`,
                    `t2`.`season_year` AS `_season`,
                    `t2`.`game_date` AS `_spine_date`,
                    `t2`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`team_spine` AS `t2`
                ) AS `t19`
                LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t6`
                  ON `t19`.`_spine_game` = `t6`.`game_id` AND `t19`.`_entity` = `t6`.`team_abbr`
              ) AS `t21`
            ) AS `t30`
              ON `t26`.`_entity` = `t30`.`_entity`
              AND `t26`.`_season` = `t30`.`_season`
              AND `t30`.`_nth` <= `t26`.`_played`
          ) AS `t35`
        ) AS `t38`
        GROUP BY
          1
      ) AS `t47`
        ON `t5`.`_key` = `t47`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t43`.`_date`,
          COUNT(*) AS `league_team_games`,
          SUM(`t43`.`possessions_x100`) AS `league_possessions`,
          SUM(`t43`.`team_seconds`) AS `league_seconds`
        FROM (
          SELECT
            `t40`.`_date`,
            `t40`.`_rank`,
            `t40`.`_spine_date`,
            `t40`.`_spine_game`,
            `t40`.`_days_before`,
            `t40`.`_missing`,
            `t40`.`game_id`,
            `t40`.`nba_game_id`,
            `t40`.`game_code`,
            `t40`.`game_date`,
            `t40`.`season_year`,
            `t40`.`season_type`,
            `t40`.`team_abbr`,
            `t40`.`opponent_team_abbr`,
            `t40`.`points_scored`,
            `t40`.`fg_attempts`,
            `t40`.`fg_makes`,
            `t40`.`three_pt_attempts`,
            `t40`.`three_pt_makes`,
            `t40`.`ft_attempts`,
            `t40`.`ft_makes`,
            `t40`.`rebounds`,
            `t40`.`offensive_rebounds`,
            `t40`.`defensive_rebounds`,
            `t40`.`assists`,
            `t40`.`steals`,
            `t40`.`blocks`,
            `t40`.`personal_fouls`,
            `t40`.`turnovers`,
            `t40`.`player_turnovers`,
            `t40`.`team_turnovers`,
            `t40`.`team_paint_attempts`,
            `t40`.`team_paint_makes`,
            `t40`.`team_mid_range_attempts`,
            `t40`.`team_mid_range_makes`,
            `t40`.`team_three_pt_attempts_pbp`,
            `t40`.`team_three_pt_makes_pbp`,
            `t40`.`team_unknown_zone_attempts`,
            `t40`.`team_unknown_zone_makes`,
            `t40`.`team_assisted_fg_makes`,
            `t40`.`team_and1_count`,
            `t40`.`points_in_paint_scored`,
            `t40`.`second_chance_points_scored`,
            `t40`.`possessions_x100`,
            `t40`.`opponent_possessions_x100`,
            `t40`.`possessions`,
            `t40`.`team_seconds`,
            `t40`.`offensive_rating`,
            `t40`.`pace`,
            `t40`.`ts_pct`,
            `t40`.`home_game`,
            `t40`.`win_flag`,
            `t40`.`margin_of_victory`,
            `t40`.`overtime_periods`,
            `t40`.`players_inactive`,
            `t40`.`starters_inactive`,
            `t40`.`referee_crew_id`,
            `t40`.`zones_source`,
            `t40`.`box_source`,
            `t40`.`_row`,
            `t40`.`_inputs`
          FROM (
            SELECT
              `t33`.`_date`,
              DATE_DIFF(`t33`.`_day`, `t30`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t33`.`_played` - `t30`.`_nth`
              ) + 1 AS `_rank`,
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_spine_date`,
              `t30`.`_spine_game`,
              `t30`.`_missing`,
              `t30`.`game_id`,
              `t30`.`nba_game_id`,
              `t30`.`game_code`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`,
              `t30`.`team_abbr`,
              `t30`.`opponent_team_abbr`,
              `t30`.`points_scored`,
              `t30`.`fg_attempts`,
              `t30`.`fg_makes`,
              `t30`.`three_pt_attempts`,
              `t30`.`three_pt_makes`,
              `t30`.`ft_attempts`,
              `t30`.`ft_makes`,
              `t30`.`rebounds`,
              `t30`.`offensive_rebounds`,
              `t30`.`defensive_rebounds`,
              `t30`.`assists`,
              `t30`.`steals`,
              `t30`.`blocks`,
              `t30`.`personal_fouls`,
              `t30`.`turnovers`,
              `t30`.`player_turnovers`,
              `t30`.`team_turnovers`,
              `t30`.`team_paint_attempts`,
              `t30`.`team_paint_makes`,
              `t30`.`team_mid_range_attempts`,
              `t30`.`team_mid_range_makes`,
              `t30`.`team_three_pt_attempts_pbp`,
              `t30`.`team_three_pt_makes_pbp`,
              `t30`.`team_unknown_zone_attempts`,
              `t30`.`team_unknown_zone_makes`,
              `t30`.`team_assisted_fg_makes`,
              `t30`.`team_and1_count`,
              `t30`.`points_in_paint_scored`,
              `t30`.`second_chance_points_scored`,
              `t30`.`possessions_x100`,
              `t30`.`opponent_possessions_x100`,
              `t30`.`possessions`,
              `t30`.`team_seconds`,
              `t30`.`offensive_rating`,
              `t30`.`pace`,
              `t30`.`ts_pct`,
              `t30`.`home_game`,
              `t30`.`win_flag`,
              `t30`.`margin_of_victory`,
              `t30`.`overtime_periods`,
              `t30`.`players_inactive`,
              `t30`.`starters_inactive`,
              `t30`.`referee_crew_id`,
              `t30`.`zones_source`,
              `t30`.`box_source`,
              `t30`.`_row`,
              `t30`.`_inputs`,
              `t30`.`_nth`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t23`.`_entity`,
                  `t23`.`_season`,
                  `t23`.`_day`,
                  `t23`.`_is_game`,
                  `t23`.`_date`,
                  SUM(CAST(`t23`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t23`.`_entity`, `t23`.`_season`
                    ORDER BY `t23`.`_day` ASC, `t23`.`_is_game` ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS `_played`
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t17`.`_whose` AS `_entity`,
                      `t16`.`season_year` AS `_season`,
                      `t16`.`_date` AS `_day`,
                      FALSE AS `_is_game`,
                      `t16`.`_date`
                    FROM (
                      SELECT DISTINCT
                        `t1`.`_date`,
                        `t1`.`season_year`
                      FROM `standing_keys` AS `t1`
                    ) AS `t16`
                    INNER JOIN (
                      SELECT DISTINCT
                        `t2`.`season_year`,
                        `t2`.`entity` AS `_whose`
                      FROM `nba_reference`.`team_spine` AS `t2`
                    ) AS `t17`
                      ON `t16`.`season_year` = `t17`.`season_year`
                  ) AS `t20`
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
                  ) AS `t13`
                ) AS `t23`
              ) AS `t27`
              WHERE
                NOT (
                  `t27`.`_is_game`
                )
            ) AS `t33`
            INNER JOIN (
              SELECT
                `t21`.`_entity`,
                `t21`.`_season`,
                `t21`.`_spine_date`,
                `t21`.`_spine_game`,
                `t21`.`_missing`,
                `t21`.`game_id`,
                `t21`.`nba_game_id`,
                `t21`.`game_code`,
                `t21`.`game_date`,
                `t21`.`season_year`,
                `t21`.`season_type`,
                `t21`.`team_abbr`,
                `t21`.`opponent_team_abbr`,
                `t21`.`points_scored`,
                `t21`.`fg_attempts`,
                `t21`.`fg_makes`,
                `t21`.`three_pt_attempts`,
                `t21`.`three_pt_makes`,
                `t21`.`ft_attempts`,
                `t21`.`ft_makes`,
                `t21`.`rebounds`,
                `t21`.`offensive_rebounds`,
                `t21`.`defensive_rebounds`,
                `t21`.`assists`,
                `t21`.`steals`,
                `t21`.`blocks`,
                `t21`.`personal_fouls`,
                `t21`.`turnovers`,
                `t21`.`player_turnovers`,
                `t21`.`team_turnovers`,
                `t21`.`team_paint_attempts`,
                `t21`.`team_paint_makes`,
                `t21`.`team_mid_range_attempts`,
                `t21`.`team_mid_range_makes`,
                `t21`.`team_three_pt_attempts_pbp`,
                `t21`.`team_three_pt_makes_pbp`,
                `t21`.`team_unknown_zone_attempts`,
                `t21`.`team_unknown_zone_makes`,
                `t21`.`team_assisted_fg_makes`,
                `t21`.`team_and1_count`,
                `t21`.`points_in_paint_scored`,
                `t21`.`second_chance_points_scored`,
                `t21`.`possessions_x100`,
                `t21`.`opponent_possessions_x100`,
                `t21`.`possessions`,
                `t21`.`team_seconds`,
                `t21`.`offensive_rating`,
                `t21`.`pace`,
                `t21`.`ts_pct`,
                `t21`.`home_game`,
                `t21`.`win_flag`,
                `t21`.`margin_of_victory`,
                `t21`.`overtime_periods`,
                `t21`.`players_inactive`,
                `t21`.`starters_inactive`,
                `t21`.`referee_crew_id`,
                `t21`.`zones_source`,
                `t21`.`box_source`,
                `t21`.`_row`,
                `t21`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t21`.`_entity`, `t21`.`_season`
                    ORDER BY `t21`.`_spine_date` ASC, `t21`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t19`.`_entity`,
                  `t19`.`_season`,
                  `t19`.`_spine_date`,
                  `t19`.`_spine_game`,
                  `t6`.`game_id` IS NULL AS `_missing`,
                  `t6`.`game_id`,
                  `t6`.`nba_game_id`,
                  `t6`.`game_code`,
                  `t6`.`game_date`,
                  `t6`.`season_year`,
                  `t6`.`season_type`,
                  `t6`.`team_abbr`,
                  `t6`.`opponent_team_abbr`,
                  `t6`.`points_scored`,
                  `t6`.`fg_attempts`,
                  `t6`.`fg_makes`,
                  `t6`.`three_pt_attempts`,
                  `t6`.`three_pt_makes`,
                  `t6`.`ft_attempts`,
                  `t6`.`ft_makes`,
                  `t6`.`rebounds`,
                  `t6`.`offensive_rebounds`,
                  `t6`.`defensive_rebounds`,
                  `t6`.`assists`,
                  `t6`.`steals`,
                  `t6`.`blocks`,
                  `t6`.`personal_fouls`,
                  `t6`.`turnovers`,
                  `t6`.`player_turnovers`,
                  `t6`.`team_turnovers`,
                  `t6`.`team_paint_attempts`,
                  `t6`.`team_paint_makes`,
                  `t6`.`team_mid_range_attempts`,
                  `t6`.`team_mid_range_makes`,
                  `t6`.`team_three_pt_attempts_pbp`,
                  `t6`.`team_three_pt_makes_pbp`,
                  `t6`.`team_unknown_zone_attempts`,
                  `t6`.`team_unknown_zone_makes`,
                  `t6`.`team_assisted_fg_makes`,
                  `t6`.`team_and1_count`,
                  `t6`.`points_in_paint_scored`,
                  `t6`.`second_chance_points_scored`,
                  `t6`.`possessions_x100`,
                  `t6`.`opponent_possessions_x100`,
                  `t6`.`possessions`,
                  `t6`.`team_seconds`,
                  `t6`.`offensive_rating`,
                  `t6`.`pace`,
                  `t6`.`ts_pct`,
                  `t6`.`home_game`,
                  `t6`.`win_flag`,
                  `t6`.`margin_of_victory`,
                  `t6`.`overtime_periods`,
                  `t6`.`players_inactive`,
                  `t6`.`starters_inactive`,
                  `t6`.`referee_crew_id`,
                  `t6`.`zones_source`,
                  `t6`.`box_source`,
                  `t6`.`_row`,
                  `t6`.`_inputs`
                FROM (
                  SELECT
                    `t2`.`entity` AS `_entity`,
                    `t2`.`season_year` AS `_season`,
                    `t2`.`game_date` AS `_spine_date`,
                    `t2`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`team_spine` AS `t2`
                ) AS `t19`
                LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t6`
                  ON `t19`.`_spine_game` = `t6`.`game_id` AND `t19`.`_entity` = `t6`.`team_abbr`
              ) AS `t21`
            ) AS `t30`
              ON `t33`.`_entity` = `t30`.`_entity`
              AND `t33`.`_season` = `t30`.`_season`
              AND `t30`.`_nth` <= `t33`.`_played`
          ) AS `t40`
          WHERE
            NOT (
              `t40`.`_missing`
            )
        ) AS `t43`
        GROUP BY
          1
      ) AS `t49`
        ON `t5`.`_date` = `t49`.`_date`
    ) AS `t50`
  ) AS `t51`
) AS `t53`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t15`
  ON `t53`.`_key` = `t15`.`_key`
