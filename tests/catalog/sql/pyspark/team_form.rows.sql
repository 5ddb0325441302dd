WITH `t21` AS (
  SELECT
    `t19`.`_entity`,
    `t19`.`_season`,
    `t19`.`_spine_date`,
    `t19`.`_spine_game`,
    IF(`t19`.`_missing`, `t19`.`_nth`, `t19`.`_nth`) AS `_nth`,
    `t19`.`_missing`,
    `t19`.`game_id`,
    `t19`.`nba_game_id`,
    `t19`.`game_code`,
    `t19`.`game_date`,
    `t19`.`season_year`,
    `t19`.`season_type`,
    `t19`.`team_abbr`,
    `t19`.`opponent_team_abbr`,
    `t19`.`points_scored`,
    `t19`.`fg_attempts`,
    `t19`.`fg_makes`,
    `t19`.`three_pt_attempts`,
    `t19`.`three_pt_makes`,
    `t19`.`ft_attempts`,
    `t19`.`ft_makes`,
    `t19`.`rebounds`,
    `t19`.`offensive_rebounds`,
    `t19`.`defensive_rebounds`,
    `t19`.`assists`,
    `t19`.`steals`,
    `t19`.`blocks`,
    `t19`.`personal_fouls`,
    `t19`.`turnovers`,
    `t19`.`player_turnovers`,
    `t19`.`team_turnovers`,
    `t19`.`team_paint_attempts`,
    `t19`.`team_paint_makes`,
    `t19`.`team_mid_range_attempts`,
    `t19`.`team_mid_range_makes`,
    `t19`.`team_three_pt_attempts_pbp`,
    `t19`.`team_three_pt_makes_pbp`,
    `t19`.`team_unknown_zone_attempts`,
    `t19`.`team_unknown_zone_makes`,
    `t19`.`team_assisted_fg_makes`,
    `t19`.`team_and1_count`,
    `t19`.`points_in_paint_scored`,
    `t19`.`second_chance_points_scored`,
    `t19`.`possessions_x100`,
    `t19`.`opponent_possessions_x100`,
    `t19`.`possessions`,
    `t19`.`team_seconds`,
    `t19`.`offensive_rating`,
    `t19`.`pace`,
    `t19`.`ts_pct`,
    `t19`.`home_game`,
    `t19`.`win_flag`,
    `t19`.`margin_of_victory`,
    `t19`.`overtime_periods`,
    `t19`.`players_inactive`,
    `t19`.`starters_inactive`,
    `t19`.`referee_crew_id`,
    `t19`.`zones_source`,
    `t19`.`box_source`,
    `t19`.`_row`,
    `t19`.`_inputs`
  FROM (
    SELECT
      `t17`.`_entity`,
      `t17`.`_season`,
      `t17`.`_spine_date`,
      `t17`.`_spine_game`,
      `t17`.`_nth`,
      `t9`.`game_id` IS NULL AS `_missing`,
      `t9`.`game_id`,
      `t9`.`nba_game_id`,
      `t9`.`game_code`,
      `t9`.`game_date`,
      `t9`.`season_year`,
      `t9`.`season_type`,
      `t9`.`team_abbr`,
      `t9`.`opponent_team_abbr`,
      `t9`.`points_scored`,
      `t9`.`fg_attempts`,
      `t9`.`fg_makes`,
      `t9`.`three_pt_attempts`,
      `t9`.`three_pt_makes`,
      `t9`.`ft_attempts`,
      `t9`.`ft_makes`,
      `t9`.`rebounds`,
      `t9`.`offensive_rebounds`,
      `t9`.`defensive_rebounds`,
      `t9`.`assists`,
      `t9`.`steals`,
      `t9`.`blocks`,
      `t9`.`personal_fouls`,
      `t9`.`turnovers`,
      `t9`.`player_turnovers`,
      `t9`.`team_turnovers`,
      `t9`.`team_paint_attempts`,
      `t9`.`team_paint_makes`,
      `t9`.`team_mid_range_attempts`,
      `t9`.`team_mid_range_makes`,
      `t9`.`team_three_pt_attempts_pbp`,
      `t9`.`team_three_pt_makes_pbp`,
      `t9`.`team_unknown_zone_attempts`,
      `t9`.`team_unknown_zone_makes`,
      `t9`.`team_assisted_fg_makes`,
      `t9`.`team_and1_count`,
      `t9`.`points_in_paint_scored`,
      `t9`.`second_chance_points_scored`,
      `t9`.`possessions_x100`,
      `t9`.`opponent_possessions_x100`,
      `t9`.`possessions`,
      `t9`.`team_seconds`,
      `t9`.`offensive_rating`,
      `t9`.`pace`,
      `t9`.`ts_pct`,
      `t9`.`home_game`,
      `t9`.`win_flag`,
      `t9`.`margin_of_victory`,
      `t9`.`overtime_periods`,
      `t9`.`players_inactive`,
      `t9`.`starters_inactive`,
      `t9`.`referee_crew_id`,
      `t9`.`zones_source`,
      `t9`.`box_source`,
      `t9`.`_row`,
      `t9`.`_inputs`
    FROM (
      SELECT
        `t3`.`entity` AS `_entity`,
        `t3`.`season_year` AS `_season`,
        `t3`.`game_date` AS `_spine_date`,
        `t3`.`game_id` AS `_spine_game`,
        `t3`.`nth` AS `_nth`
      FROM `numbered_team_games` AS `t3`
    ) AS `t17`
    LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t9`
      ON `t17`.`_spine_game` = `t9`.`game_id`
      AND `t17`.`_entity` = `t9`.`team_abbr`
      AND `t17`.`_spine_date` = `t9`.`game_date`
  ) AS `t19`
)
SELECT
  `t45`.`_key`,
  `t45`.`as_of_date`,
  `t45`.`team_abbr`,
  `t45`.`season_year`,
  `t45`.`games_in_sample_10`,
  `t45`.`points_scored_last_10`,
  `t45`.`points_allowed_last_10`,
  `t45`.`possessions_x100_last_10`,
  `t45`.`opponent_possessions_x100_last_10`,
  `t45`.`team_seconds_last_10`,
  `t45`.`team_pace_last_10`,
  `t45`.`team_off_rating_last_10`,
  `t45`.`team_def_rating_last_10`,
  `t45`.`opp_ft_attempts_last_10`,
  `t45`.`opp_fg_attempts_last_10`,
  `t45`.`ft_rate_allowed_last_10`,
  `t45`.`games_played_season`,
  `t45`.`wins_season`,
  `t45`.`team_win_pct_season`,
  `t45`.`league_team_games`,
  `t45`.`league_pace`,
  `t14`.`_inputs`
FROM (
  SELECT
    `t43`.`_key`,
    `t43`.`_date` AS `as_of_date`,
    `t43`.`team_abbr`,
    `t43`.`season_year`,
    `t43`.`games_in_sample_10`,
    `t43`.`points_scored_last_10`,
    `t43`.`points_allowed_last_10`,
    `t43`.`possessions_x100_last_10`,
    `t43`.`opponent_possessions_x100_last_10`,
    `t43`.`team_seconds_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                `t43`.`_own` + `t43`.`_theirs`
              ) * 14400) * 20
            ) + ABS(`t43`.`team_seconds_last_10` * 200)
          ) - (
            (
              (
                ABS((
                  `t43`.`_own` + `t43`.`_theirs`
                ) * 14400) * 20
              ) + ABS(`t43`.`team_seconds_last_10` * 200)
            ) % (
              NULLIF(ABS(`t43`.`team_seconds_last_10` * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`team_seconds_last_10` * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            `t43`.`_own` + `t43`.`_theirs`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t43`.`team_seconds_last_10` * 200
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS `team_pace_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t43`.`points_scored_last_10` * 10000) * 200
            ) + ABS(`t43`.`possessions_x100_last_10`)
          ) - (
            (
              (
                ABS(`t43`.`points_scored_last_10` * 10000) * 200
              ) + ABS(`t43`.`possessions_x100_last_10`)
            ) % (
              NULLIF(ABS(`t43`.`possessions_x100_last_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`possessions_x100_last_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t43`.`points_scored_last_10` * 10000
        ) < 0
      ) <> (
        `t43`.`possessions_x100_last_10` < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `team_off_rating_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t43`.`points_allowed_last_10` * 10000) * 200
            ) + ABS(`t43`.`opponent_possessions_x100_last_10`)
          ) - (
            (
              (
                ABS(`t43`.`points_allowed_last_10` * 10000) * 200
              ) + ABS(`t43`.`opponent_possessions_x100_last_10`)
            ) % (
              NULLIF(ABS(`t43`.`opponent_possessions_x100_last_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`opponent_possessions_x100_last_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t43`.`points_allowed_last_10` * 10000
        ) < 0
      ) <> (
        `t43`.`opponent_possessions_x100_last_10` < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `team_def_rating_last_10`,
    `t43`.`opp_ft_attempts_last_10`,
    `t43`.`opp_fg_attempts_last_10`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t43`.`opp_ft_attempts_last_10`) * 2000
            ) + ABS(`t43`.`opp_fg_attempts_last_10`)
          ) - (
            (
              (
                ABS(`t43`.`opp_ft_attempts_last_10`) * 2000
              ) + ABS(`t43`.`opp_fg_attempts_last_10`)
            ) % (
              NULLIF(ABS(`t43`.`opp_fg_attempts_last_10`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`opp_fg_attempts_last_10`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        `t43`.`opp_ft_attempts_last_10` < 0
      ) <> (
        `t43`.`opp_fg_attempts_last_10` < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `ft_rate_allowed_last_10`,
    `t43`.`games_played_season`,
    `t43`.`wins_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t43`.`wins_season`) * 2000
            ) + ABS(`t43`.`games_played_season`)
          ) - (
            (
              (
                ABS(`t43`.`wins_season`) * 2000
              ) + ABS(`t43`.`games_played_season`)
            ) % (
              NULLIF(ABS(`t43`.`games_played_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`games_played_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t43`.`wins_season` < 0
    ) <> (
      `t43`.`games_played_season` < 0
    ), -1, 1) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `team_win_pct_season`,
    `t43`.`league_team_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t43`.`league_possessions` * 14400) * 20
            ) + ABS(`t43`.`league_seconds` * 100)
          ) - (
            (
              (
                ABS(`t43`.`league_possessions` * 14400) * 20
              ) + ABS(`t43`.`league_seconds` * 100)
            ) % (
              NULLIF(ABS(`t43`.`league_seconds` * 100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t43`.`league_seconds` * 100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t43`.`league_possessions` * 14400
        ) < 0
      ) <> (
        (
          `t43`.`league_seconds` * 100
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS `league_pace`
  FROM (
    SELECT
      `t42`.`season_year`,
      `t42`.`team_abbr`,
      `t42`.`_date`,
      `t42`.`_key`,
      COALESCE(`t42`.`games_in_sample_10`, 0) AS `games_in_sample_10`,
      COALESCE(`t42`.`points_scored_last_10`, 0) AS `points_scored_last_10`,
      COALESCE(`t42`.`possessions_x100_last_10`, 0) AS `possessions_x100_last_10`,
      COALESCE(`t42`.`team_seconds_last_10`, 0) AS `team_seconds_last_10`,
      `t42`.`_own`,
      COALESCE(`t42`.`points_allowed_last_10`, 0) AS `points_allowed_last_10`,
      COALESCE(`t42`.`opponent_possessions_x100_last_10`, 0) AS `opponent_possessions_x100_last_10`,
      COALESCE(`t42`.`opp_ft_attempts_last_10`, 0) AS `opp_ft_attempts_last_10`,
      COALESCE(`t42`.`opp_fg_attempts_last_10`, 0) AS `opp_fg_attempts_last_10`,
      `t42`.`_theirs`,
      COALESCE(`t42`.`games_played_season`, 0) AS `games_played_season`,
      COALESCE(`t42`.`wins_season`, 0) AS `wins_season`,
      COALESCE(`t42`.`league_team_games`, 0) AS `league_team_games`,
      `t42`.`league_possessions`,
      `t42`.`league_seconds`
    FROM (
      SELECT
        `t6`.`season_year`,
        `t6`.`team_abbr`,
        `t6`.`_date`,
        `t6`.`_key`,
        `t38`.`games_in_sample_10`,
        `t38`.`points_scored_last_10`,
        `t38`.`possessions_x100_last_10`,
        `t38`.`team_seconds_last_10`,
        `t38`.`_own`,
        `t35`.`points_allowed_last_10`,
        `t35`.`opponent_possessions_x100_last_10`,
        `t35`.`opp_ft_attempts_last_10`,
        `t35`.`opp_fg_attempts_last_10`,
        `t35`.`_theirs`,
        `t39`.`games_played_season`,
        `t39`.`wins_season`,
        `t41`.`league_team_games`,
        `t41`.`league_possessions`,
        `t41`.`league_seconds`
      FROM `standing_keys` AS `t6`
      LEFT OUTER JOIN (
        SELECT
          `t31`.`_key`,
          COUNT(*) AS `games_in_sample_10`,
          SUM(`t31`.`points_scored`) AS `points_scored_last_10`,
          SUM(`t31`.`possessions_x100`) AS `possessions_x100_last_10`,
          SUM(`t31`.`team_seconds`) AS `team_seconds_last_10`,
          SUM(IF(`t31`.`team_seconds` IS NOT NULL, `t31`.`possessions_x100`, NULL)) AS `_own`
        FROM (
          SELECT
            `t27`.`_key`,
            `t27`.`_rank`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_days_before`,
            `t27`.`_missing`,
            `t27`.`game_id`,
            `t27`.`nba_game_id`,
            `t27`.`game_code`,
            `t27`.`game_date`,
            `t27`.`season_year`,
            `t27`.`season_type`,
            `t27`.`team_abbr`,
            `t27`.`opponent_team_abbr`,
            `t27`.`points_scored`,
            `t27`.`fg_attempts`,
            `t27`.`fg_makes`,
            `t27`.`three_pt_attempts`,
            `t27`.`three_pt_makes`,
            `t27`.`ft_attempts`,
            `t27`.`ft_makes`,
            `t27`.`rebounds`,
            `t27`.`offensive_rebounds`,
            `t27`.`defensive_rebounds`,
            `t27`.`assists`,
            `t27`.`steals`,
            `t27`.`blocks`,
            `t27`.`personal_fouls`,
            `t27`.`turnovers`,
            `t27`.`player_turnovers`,
            `t27`.`team_turnovers`,
            `t27`.`team_paint_attempts`,
            `t27`.`team_paint_makes`,
            `t27`.`team_mid_range_attempts`,
            `t27`.`team_mid_range_makes`,
            `t27`.`team_three_pt_attempts_pbp`,
            `t27`.`team_three_pt_makes_pbp`,
            `t27`.`team_unknown_zone_attempts`,
            `t27`.`team_unknown_zone_makes`,
            `t27`.`team_assisted_fg_makes`,
            `t27`.`team_and1_count`,
            `t27`.`points_in_paint_scored`,
            `t27`.`second_chance_points_scored`,
            `t27`.`possessions_x100`,
            `t27`.`opponent_possessions_x100`,
            `t27`.`possessions`,
            `t27`.`team_seconds`,
            `t27`.`offensive_rating`,
            `t27`.`pace`,
            `t27`.`ts_pct`,
            `t27`.`home_game`,
            `t27`.`win_flag`,
            `t27`.`margin_of_victory`,
            `t27`.`overtime_periods`,
            `t27`.`players_inactive`,
            `t27`.`starters_inactive`,
            `t27`.`referee_crew_id`,
            `t27`.`zones_source`,
            `t27`.`box_source`,
            `t27`.`_row`,
            `t27`.`_inputs`
          FROM (
            SELECT
              `t16`.`_key`,
              DATEDIFF(DAY, `t24`.`_spine_date`, `t16`.`_day`) AS `_days_before`,
              (
                `t16`.`_played` - `t24`.`_nth`
              ) + 1 AS `_rank`,
              `t24`.`_spine_date`,
              `t24`.`_spine_game`,
              `t24`.`_missing`,
              `t24`.`game_id`,
              `t24`.`nba_game_id`,
              `t24`.`game_code`,
              `t24`.`game_date`,
              `t24`.`season_year`,
              `t24`.`season_type`,
              `t24`.`team_abbr`,
              `t24`.`opponent_team_abbr`,
              `t24`.`points_scored`,
              `t24`.`fg_attempts`,
              `t24`.`fg_makes`,
              `t24`.`three_pt_attempts`,
              `t24`.`three_pt_makes`,
              `t24`.`ft_attempts`,
              `t24`.`ft_makes`,
              `t24`.`rebounds`,
              `t24`.`offensive_rebounds`,
              `t24`.`defensive_rebounds`,
              `t24`.`assists`,
              `t24`.`steals`,
              `t24`.`blocks`,
              `t24`.`personal_fouls`,
              `t24`.`turnovers`,
              `t24`.`player_turnovers`,
              `t24`.`team_turnovers`,
              `t24`.`team_paint_attempts`,
              `t24`.`team_paint_makes`,
              `t24`.`team_mid_range_attempts`,
              `t24`.`team_mid_range_makes`,
              `t24`.`team_three_pt_attempts_pbp`,
              `t24`.`team_three_pt_makes_pbp`,
              `t24`.`team_unknown_zone_attempts`,
              `t24`.`team_unknown_zone_makes`,
              `t24`.`team_assisted_fg_makes`,
              `t24`.`team_and1_count`,
              `t24`.`points_in_paint_scored`,
              `t24`.`second_chance_points_scored`,
              `t24`.`possessions_x100`,
              `t24`.`opponent_possessions_x100`,
              `t24`.`possessions`,
              `t24`.`team_seconds`,
              `t24`.`offensive_rating`,
              `t24`.`pace`,
              `t24`.`ts_pct`,
              `t24`.`home_game`,
              `t24`.`win_flag`,
              `t24`.`margin_of_victory`,
              `t24`.`overtime_periods`,
              `t24`.`players_inactive`,
              `t24`.`starters_inactive`,
              `t24`.`referee_crew_id`,
              `t24`.`zones_source`,
              `t24`.`box_source`,
              `t24`.`_row`,
              `t24`.`_inputs`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t16`
            INNER JOIN `t21` AS `t24`
              ON `t16`.`_entity` = `t24`.`_entity`
              AND `t16`.`_season` = `t24`.`_season`
              AND `t24`.`_nth` <= `t16`.`_played`
              AND `t24`.`_nth` > (
                `t16`.`_played` - 10
              )
          ) AS `t27`
        ) AS `t31`
        GROUP BY
          1
      ) AS `t38`
        ON `t6`.`_key` = `t38`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          SUM(`t30`.`points_allowed`) AS `points_allowed_last_10`,
          SUM(`t30`.`possessions_x100`) AS `opponent_possessions_x100_last_10`,
          SUM(`t30`.`opp_ft_attempts`) AS `opp_ft_attempts_last_10`,
          SUM(`t30`.`opp_fg_attempts`) AS `opp_fg_attempts_last_10`,
          SUM(IF(`t30`.`team_seconds` IS NOT NULL, `t30`.`possessions_x100`, NULL)) AS `_theirs`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t16`.`_key`,
              `t22`.`points_allowed`,
              `t22`.`opp_fg_attempts`,
              `t22`.`opp_ft_attempts`,
              `t22`.`possessions_x100`,
              `t22`.`team_seconds`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t16`
            INNER JOIN (
              SELECT
                `t18`.`_entity`,
                `t18`.`_season`,
                IF(`t18`.`_missing`, `t18`.`_nth`, `t18`.`_nth`) AS `_nth`,
                `t18`.`points_allowed`,
                `t18`.`opp_fg_attempts`,
                `t18`.`opp_ft_attempts`,
                `t18`.`possessions_x100`,
                `t18`.`team_seconds`
              FROM (
                SELECT
                  `t17`.`_entity`,
                  `t17`.`_season`,
                  `t17`.`_nth`,
                  `t8`.`game_id` IS NULL AS `_missing`,
                  `t8`.`points_allowed`,
                  `t8`.`opp_fg_attempts`,
                  `t8`.`opp_ft_attempts`,
                  `t8`.`possessions_x100`,
                  `t8`.`team_seconds`
                FROM (
                  SELECT
                    `t3`.`entity` AS `_entity`,
                    `t3`.`season_year` AS `_season`,
                    `t3`.`game_date` AS `_spine_date`,
                    `t3`.`game_id` AS `_spine_game`,
                    `t3`.`nth` AS `_nth`
                  FROM `numbered_team_games` AS `t3`
                ) AS `t17`
                LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t8`
                  ON `t17`.`_spine_game` = `t8`.`game_id`
                  AND `t17`.`_entity` = `t8`.`defending_team_abbr`
                  AND `t17`.`_spine_date` = `t8`.`game_date`
              ) AS `t18`
            ) AS `t22`
              ON `t16`.`_entity` = `t22`.`_entity`
              AND `t16`.`_season` = `t22`.`_season`
              AND `t22`.`_nth` <= `t16`.`_played`
              AND `t22`.`_nth` > (
                `t16`.`_played` - 10
              )
          ) AS `t26`
        ) AS `t30`
        GROUP BY
          1
      ) AS `t35`
        ON `t6`.`_key` = `t35`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t32`.`_key`,
          COUNT(*) AS `games_played_season`,
          SUM(CAST(`t32`.`win_flag` AS BIGINT)) AS `wins_season`
        FROM (
          SELECT
            `t28`.`_key`,
            `t28`.`_rank`,
            `t28`.`_spine_date`,
            `t28`.`_spine_game`,
            `t28`.`_days_before`,
            `t28`.`_missing`,
            `t28`.`game_id`,
            `t28`.`nba_game_id`,
            `t28`.`game_code`,
            `t28`.`game_date`,
            `t28`.`season_year`,
            `t28`.`season_type`,
            `t28`.`team_abbr`,
            `t28`.`opponent_team_abbr`,
            `t28`.`points_scored`,
            `t28`.`fg_attempts`,
            `t28`.`fg_makes`,
            `t28`.`three_pt_attempts`,
            `t28`.`three_pt_makes`,
            `t28`.`ft_attempts`,
            `t28`.`ft_makes`,
            `t28`.`rebounds`,
            `t28`.`offensive_rebounds`,
            `t28`.`defensive_rebounds`,
            `t28`.`assists`,
            `t28`.`steals`,
            `t28`.`blocks`,
            `t28`.`personal_fouls`,
            `t28`.`turnovers`,
            `t28`.`player_turnovers`,
            `t28`.`team_turnovers`,
            `t28`.`team_paint_attempts`,
            `t28`.`team_paint_makes`,
            `t28`.`team_mid_range_attempts`,
            `t28`.`team_mid_range_makes`,
            `t28`.`team_three_pt_attempts_pbp`,
            `t28`.`team_three_pt_makes_pbp`,
            `t28`.`team_unknown_zone_attempts`,
            `t28`.`team_unknown_zone_makes`,
            `t28`.`team_assisted_fg_makes`,
            `t28`.`team_and1_count`,
            `t28`.`points_in_paint_scored`,
            `t28`.`second_chance_points_scored`,
            `t28`.`possessions_x100`,
            `t28`.`opponent_possessions_x100`,
            `t28`.`possessions`,
            `t28`.`team_seconds`,
            `t28`.`offensive_rating`,
            `t28`.`pace`,
            `t28`.`ts_pct`,
            `t28`.`home_game`,
            `t28`.`win_flag`,
            `t28`.`margin_of_victory`,
            `t28`.`overtime_periods`,
            `t28`.`players_inactive`,
            `t28`.`starters_inactive`,
            `t28`.`referee_crew_id`,
            `t28`.`zones_source`,
            `t28`.`box_source`,
            `t28`.`_row`,
            `t28`.`_inputs`
          FROM (
            SELECT
              `t16`.`_key`,
              DATEDIFF(DAY, `t24`.`_spine_date`, `t16`.`_day`) AS `_days_before`,
              (
                `t16`.`_played` - `t24`.`_nth`
              ) + 1 AS `_rank`,
              `t24`.`_spine_date`,
              `t24`.`_spine_game`,
              `t24`.`_missing`,
              `t24`.`game_id`,
              `t24`.`nba_game_id`,
              `t24`.`game_code`,
              `t24`.`game_date`,
              `t24`.`season_year`,
              `t24`.`season_type`,
              `t24`.`team_abbr`,
              `t24`.`opponent_team_abbr`,
              `t24`.`points_scored`,
              `t24`.`fg_attempts`,
              `t24`.`fg_makes`,
              `t24`.`three_pt_attempts`,
              `t24`.`three_pt_makes`,
              `t24`.`ft_attempts`,
              `t24`.`ft_makes`,
              `t24`.`rebounds`,
              `t24`.`offensive_rebounds`,
              `t24`.`defensive_rebounds`,
              `t24`.`assists`,
              `t24`.`steals`,
              `t24`.`blocks`,
              `t24`.`personal_fouls`,
              `t24`.`turnovers`,
              `t24`.`player_turnovers`,
              `t24`.`team_turnovers`,
              `t24`.`team_paint_attempts`,
              `t24`.`team_paint_makes`,
              `t24`.`team_mid_range_attempts`,
              `t24`.`team_mid_range_makes`,
              `t24`.`team_three_pt_attempts_pbp`,
              `t24`.`team_three_pt_makes_pbp`,
              `t24`.`team_unknown_zone_attempts`,
              `t24`.`team_unknown_zone_makes`,
              `t24`.`team_assisted_fg_makes`,
              `t24`.`team_and1_count`,
              `t24`.`points_in_paint_scored`,
              `t24`.`second_chance_points_scored`,
              `t24`.`possessions_x100`,
              `t24`.`opponent_possessions_x100`,
              `t24`.`possessions`,
              `t24`.`team_seconds`,
              `t24`.`offensive_rating`,
              `t24`.`pace`,
              `t24`.`ts_pct`,
              `t24`.`home_game`,
              `t24`.`win_flag`,
              `t24`.`margin_of_victory`,
              `t24`.`overtime_periods`,
              `t24`.`players_inactive`,
              `t24`.`starters_inactive`,
              `t24`.`referee_crew_id`,
              `t24`.`zones_source`,
              `t24`.`box_source`,
              `t24`.`_row`,
              `t24`.`_inputs`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t16`
            INNER JOIN `t21` AS `t24`
              ON `t16`.`_entity` = `t24`.`_entity`
              AND `t16`.`_season` = `t24`.`_season`
              AND `t24`.`_nth` <= `t16`.`_played`
          ) AS `t28`
        ) AS `t32`
        GROUP BY
          1
      ) AS `t39`
        ON `t6`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t33`.`_date`,
          COUNT(*) AS `league_team_games`,
          SUM(IF(`t33`.`team_seconds` IS NOT NULL, `t33`.`possessions_x100`, NULL)) AS `league_possessions`,
          SUM(`t33`.`team_seconds`) AS `league_seconds`
        FROM (
          SELECT
            `t29`.`_date`,
            `t29`.`_rank`,
            `t29`.`_spine_date`,
            `t29`.`_spine_game`,
            `t29`.`_days_before`,
            `t29`.`_missing`,
            `t29`.`game_id`,
            `t29`.`nba_game_id`,
            `t29`.`game_code`,
            `t29`.`game_date`,
            `t29`.`season_year`,
            `t29`.`season_type`,
            `t29`.`team_abbr`,
            `t29`.`opponent_team_abbr`,
            `t29`.`points_scored`,
            `t29`.`fg_attempts`,
            `t29`.`fg_makes`,
            `t29`.`three_pt_attempts`,
            `t29`.`three_pt_makes`,
            `t29`.`ft_attempts`,
            `t29`.`ft_makes`,
            `t29`.`rebounds`,
            `t29`.`offensive_rebounds`,
            `t29`.`defensive_rebounds`,
            `t29`.`assists`,
            `t29`.`steals`,
            `t29`.`blocks`,
            `t29`.`personal_fouls`,
            `t29`.`turnovers`,
            `t29`.`player_turnovers`,
            `t29`.`team_turnovers`,
            `t29`.`team_paint_attempts`,
            `t29`.`team_paint_makes`,
            `t29`.`team_mid_range_attempts`,
            `t29`.`team_mid_range_makes`,
            `t29`.`team_three_pt_attempts_pbp`,
            `t29`.`team_three_pt_makes_pbp`,
            `t29`.`team_unknown_zone_attempts`,
            `t29`.`team_unknown_zone_makes`,
            `t29`.`team_assisted_fg_makes`,
            `t29`.`team_and1_count`,
            `t29`.`points_in_paint_scored`,
            `t29`.`second_chance_points_scored`,
            `t29`.`possessions_x100`,
            `t29`.`opponent_possessions_x100`,
            `t29`.`possessions`,
            `t29`.`team_seconds`,
            `t29`.`offensive_rating`,
            `t29`.`pace`,
            `t29`.`ts_pct`,
            `t29`.`home_game`,
            `t29`.`win_flag`,
            `t29`.`margin_of_victory`,
            `t29`.`overtime_periods`,
            `t29`.`players_inactive`,
            `t29`.`starters_inactive`,
            `t29`.`referee_crew_id`,
            `t29`.`zones_source`,
            `t29`.`box_source`,
            `t29`.`_row`,
            `t29`.`_inputs`
          FROM (
            SELECT
              `t15`.`_date`,
              DATEDIFF(DAY, `t25`.`_spine_date`, `t15`.`_date`) AS `_days_before`,
              (
                `t7`.`nth` - `t25`.`_nth`
              ) + 1 AS `_rank`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
              `t25`.`_missing`,
              `t25`.`game_id`,
              `t25`.`nba_game_id`,
              `t25`.`game_code`,
              `t25`.`game_date`,
              `t25`.`season_year`,
              `t25`.`season_type`,
              `t25`.`team_abbr`,
              `t25`.`opponent_team_abbr`,
              `t25`.`points_scored`,
              `t25`.`fg_attempts`,
              `t25`.`fg_makes`,
              `t25`.`three_pt_attempts`,
              `t25`.`three_pt_makes`,
              `t25`.`ft_attempts`,
              `t25`.`ft_makes`,
              `t25`.`rebounds`,
              `t25`.`offensive_rebounds`,
              `t25`.`defensive_rebounds`,
              `t25`.`assists`,
              `t25`.`steals`,
              `t25`.`blocks`,
              `t25`.`personal_fouls`,
              `t25`.`turnovers`,
              `t25`.`player_turnovers`,
              `t25`.`team_turnovers`,
              `t25`.`team_paint_attempts`,
              `t25`.`team_paint_makes`,
              `t25`.`team_mid_range_attempts`,
              `t25`.`team_mid_range_makes`,
              `t25`.`team_three_pt_attempts_pbp`,
              `t25`.`team_three_pt_makes_pbp`,
              `t25`.`team_unknown_zone_attempts`,
              `t25`.`team_unknown_zone_makes`,
              `t25`.`team_assisted_fg_makes`,
              `t25`.`team_and1_count`,
              `t25`.`points_in_paint_scored`,
              `t25`.`second_chance_points_scored`,
              `t25`.`possessions_x100`,
              `t25`.`opponent_possessions_x100`,
              `t25`.`possessions`,
              `t25`.`team_seconds`,
              `t25`.`offensive_rating`,
              `t25`.`pace`,
              `t25`.`ts_pct`,
              `t25`.`home_game`,
              `t25`.`win_flag`,
              `t25`.`margin_of_victory`,
              `t25`.`overtime_periods`,
              `t25`.`players_inactive`,
              `t25`.`starters_inactive`,
              `t25`.`referee_crew_id`,
              `t25`.`zones_source`,
              `t25`.`box_source`,
              `t25`.`_row`,
              `t25`.`_inputs`
            FROM (
              SELECT DISTINCT
                `t2`.`_date`,
                `t2`.`season_year`
              FROM `standing_keys` AS `t2`
            ) AS `t15`
            INNER JOIN `numbered_team_games` AS `t7`
              ON `t15`.`season_year` = `t7`.`season_year`
              AND `t7`.`game_date` < `t15`.`_date`
              AND (
                (
                  `t7`.`next_date` IS NULL
                ) OR NOT (
                  `t7`.`next_date` < `t15`.`_date`
                )
              )
            INNER JOIN `t21` AS `t25`
              ON `t7`.`entity` = `t25`.`_entity`
              AND `t7`.`season_year` = `t25`.`_season`
              AND `t25`.`_nth` <= `t7`.`nth`
          ) AS `t29`
          WHERE
            NOT (
              `t29`.`_missing`
            )
        ) AS `t33`
        GROUP BY
          1
      ) AS `t41`
        ON `t6`.`_date` = `t41`.`_date`
    ) AS `t42`
  ) AS `t43`
) AS `t45`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t14`
  ON `t45`.`_key` = `t14`.`_key`
