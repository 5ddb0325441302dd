WITH `t35` AS (
  SELECT
    `t34`.`_key`,
    `t34`.`_rank`,
    `t34`.`_spine_date`,
    `t34`.`_spine_game`,
    `t34`.`_days_before`,
    `t34`.`_missing`,
    `t34`.`player_lookup`,
    `t34`.`player_id`,
    `t34`.`universal_player_id`,
    `t34`.`player_full_name`,
    `t34`.`game_id`,
    `t34`.`game_code`,
    `t34`.`game_date`,
    `t34`.`season_year`,
    `t34`.`season_type`,
    `t34`.`team_abbr`,
    `t34`.`opponent_team_abbr`,
    `t34`.`home_game`,
    `t34`.`player_status`,
    `t34`.`is_active`,
    `t34`.`is_dressed`,
    `t34`.`dnp_reason`,
    `t34`.`starter_flag`,
    `t34`.`win_flag`,
    `t34`.`points`,
    `t34`.`assists`,
    `t34`.`steals`,
    `t34`.`blocks`,
    `t34`.`turnovers`,
    `t34`.`personal_fouls`,
    `t34`.`offensive_rebounds`,
    `t34`.`defensive_rebounds`,
    `t34`.`rebounds`,
    `t34`.`fg_attempts`,
    `t34`.`fg_makes`,
    `t34`.`three_pt_attempts`,
    `t34`.`three_pt_makes`,
    `t34`.`ft_attempts`,
    `t34`.`ft_makes`,
    `t34`.`plus_minus`,
    `t34`.`seconds_played`,
    `t34`.`minutes_played`,
    `t34`.`paint_attempts`,
    `t34`.`paint_makes`,
    `t34`.`mid_range_attempts`,
    `t34`.`mid_range_makes`,
    `t34`.`three_pt_attempts_pbp`,
    `t34`.`three_pt_makes_pbp`,
    `t34`.`unknown_zone_attempts`,
    `t34`.`unknown_zone_makes`,
    `t34`.`paint_blocks`,
    `t34`.`mid_range_blocks`,
    `t34`.`three_pt_blocks`,
    `t34`.`unknown_zone_blocks`,
    `t34`.`and1_count`,
    `t34`.`assisted_fg_makes`,
    `t34`.`unassisted_fg_makes`,
    `t34`.`fg_attempts_blocked`,
    `t34`.`plays_x100`,
    `t34`.`team_plays_on_court_x100`,
    `t34`.`team_possessions_x100`,
    `t34`.`usage_rate`,
    `t34`.`ts_pct`,
    `t34`.`efg_pct`,
    `t34`.`zones_source`,
    `t34`.`box_source`,
    `t34`.`_row`,
    `t34`.`_inputs`
  FROM (
    SELECT
      `t20`.`_key`,
      DATE_DIFF(`t20`.`_day`, `t30`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t20`.`_played` - `t30`.`_nth`
      ) + 1 AS `_rank`,
      `t30`.`_spine_date`,
      `t30`.`_spine_game`,
      `t30`.`_missing`,
      `t30`.`player_lookup`,
      `t30`.`player_id`,
      `t30`.`universal_player_id`,
      `t30`.`player_full_name`,
      `t30`.`game_id`,
      `t30`.`game_code`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
      `t30`.`team_abbr`,
      `t30`.`opponent_team_abbr`,
      `t30`.`home_game`,
      `t30`.`player_status`,
      `t30`.`is_active`,
      `t30`.`is_dressed`,
      `t30`.`dnp_reason`,
      `t30`.`starter_flag`,
      `t30`.`win_flag`,
      `t30`.`points`,
      `t30`.`assists`,
      `t30`.`steals`,
      `t30`.`blocks`,
      `t30`.`turnovers`,
      `t30`.`personal_fouls`,
      `t30`.`offensive_rebounds`,
      `t30`.`defensive_rebounds`,
      `t30`.`rebounds`,
      `t30`.`fg_attempts`,
      `t30`.`fg_makes`,
      `t30`.`three_pt_attempts`,
      `t30`.`three_pt_makes`,
      `t30`.`ft_attempts`,
      `t30`.`ft_makes`,
      `t30`.`plus_minus`,
      `t30`.`seconds_played`,
      `t30`.`minutes_played`,
      `t30`.`paint_attempts`,
      `t30`.`paint_makes`,
      `t30`.`mid_range_attempts`,
      `t30`.`mid_range_makes`,
      `t30`.`three_pt_attempts_pbp`,
      `t30`.`three_pt_makes_pbp`,
      `t30`.`unknown_zone_attempts`,
      `t30`.`unknown_zone_makes`,
      `t30`.`paint_blocks`,
      `t30`.`mid_range_blocks`,
      `t30`.`three_pt_blocks`,
      `t30`.`unknown_zone_blocks`,
      `t30`.`and1_count`,
      `t30`.`assisted_fg_makes`,
      `t30`.`unassisted_fg_makes`,
      `t30`.`fg_attempts_blocked`,
      `t30`.`plays_x100`,
      `t30`.`team_plays_on_court_x100`,
      `t30`.`team_possessions_x100`,
      `t30`.`usage_rate`,
      `t30`.`ts_pct`,
      `t30`.`efg_pct`,
      `t30`.`zones_source`,
      `t30`.`box_source`,
      `t30`.`_row`,
      `t30`.`_inputs`
    FROM (
      SELECT
        `t2`.`_key`,
        `t2`.`_date` AS `_day`,
        `t2`.`player_lookup` AS `_entity`,
        `t2`.`season_year` AS `_season`,
        `t2`.`_played_player_player_lookup` AS `_played`
      FROM `standing_keys` AS `t2`
    ) AS `t20`
    INNER JOIN (
      SELECT
        `t27`.`_entity`,
        `t27`.`_season`,
        `t27`.`_spine_date`,
        `t27`.`_spine_game`,
        IF(`t27`.`_missing`, `t27`.`_nth`, `t27`.`_nth`) AS `_nth`,
        `t27`.`_missing`,
        `t27`.`player_lookup`,
        `t27`.`player_id`,
        `t27`.`universal_player_id`,
        `t27`.`player_full_name`,
        `t27`.`game_id`,
        `t27`.`game_code`,
        `t27`.`game_date`,
        `t27`.`season_year`,
        `t27`.`season_type`,
        `t27`.`team_abbr`,
        `t27`.`opponent_team_abbr`,
        `t27`.`home_game`,
        `t27`.`player_status`,
        `t27`.`is_active`,
        `t27`.`is_dressed`,
        `t27`.`dnp_reason`,
        `t27`.`starter_flag`,
        `t27`.`win_flag`,
        `t27`.`points`,
        `t27`.`assists`,
        `t27`.`steals`,
        `t27`.`blocks`,
        `t27`.`turnovers`,
        `t27`.`personal_fouls`,
        `t27`.`offensive_rebounds`,
        `t27`.`defensive_rebounds`,
        `t27`.`rebounds`,
        `t27`.`fg_attempts`,
        `t27`.`fg_makes`,
        `t27`.`three_pt_attempts`,
        `t27`.`three_pt_makes`,
        `t27`.`ft_attempts`,
        `t27`.`ft_makes`,
        `t27`.`plus_minus`,
        `t27`.`seconds_played`,
        `t27`.`minutes_played`,
        `t27`.`paint_attempts`,
        `t27`.`paint_makes`,
        `t27`.`mid_range_attempts`,
        `t27`.`mid_range_makes`,
        `t27`.`three_pt_attempts_pbp`,
        `t27`.`three_pt_makes_pbp`,
        `t27`.`unknown_zone_attempts`,
        `t27`.`unknown_zone_makes`,
        `t27`.`paint_blocks`,
        `t27`.`mid_range_blocks`,
        `t27`.`three_pt_blocks`,
        `t27`.`unknown_zone_blocks`,
        `t27`.`and1_count`,
        `t27`.`assisted_fg_makes`,
        `t27`.`unassisted_fg_makes`,
        `t27`.`fg_attempts_blocked`,
        `t27`.`plays_x100`,
        `t27`.`team_plays_on_court_x100`,
        `t27`.`team_possessions_x100`,
        `t27`.`usage_rate`,
        `t27`.`ts_pct`,
        `t27`.`efg_pct`,
        `t27`.`zones_source`,
        `t27`.`box_source`,
        `t27`.`_row`,
        `t27`.`_inputs`
      FROM (
        SELECT
          `t22`.`_entity`,
          `t22`.`_season`,
          `t22`.`_spine_date`,
          `t22`.`_spine_game`,
          `t22`.`_nth`,
          `t10`.`game_id` IS NULL AS `_missing`,
          `t10`.`player_lookup`,
          `t10`.`player_id`,
          `t10`.`universal_player_id`,
          `t10`.`player_full_name`,
          `t10`.`game_id`,
          `t10`.`game_code`,
          `t10`.`game_date`,
          `t10`.`season_year`,
          `t10`.`season_type`,
          `t10`.`team_abbr`,
          `t10`.`opponent_team_abbr`,
          `t10`.`home_game`,
          `t10`.`player_status`,
          `t10`.`is_active`,
          `t10`.`is_dressed`,
          `t10`.`dnp_reason`,
          `t10`.`starter_flag`,
          `t10`.`win_flag`,
          `t10`.`points`,
          `t10`.`assists`,
          `t10`.`steals`,
          `t10`.`blocks`,
          `t10`.`turnovers`,
          `t10`.`personal_fouls`,
          `t10`.`offensive_rebounds`,
          `t10`.`defensive_rebounds`,
          `t10`.`rebounds`,
          `t10`.`fg_attempts`,
          `t10`.`fg_makes`,
          `t10`.`three_pt_attempts`,
          `t10`.`three_pt_makes`,
          `t10`.`ft_attempts`,
          `t10`.`ft_makes`,
          `t10`.`plus_minus`,
          `t10`.`seconds_played`,
          `t10`.`minutes_played`,
          `t10`.`paint_attempts`,
          `t10`.`paint_makes`,
          `t10`.`mid_range_attempts`,
          `t10`.`mid_range_makes`,
          `t10`.`three_pt_attempts_pbp`,
          `t10`.`three_pt_makes_pbp`,
          `t10`.`unknown_zone_attempts`,
          `t10`.`unknown_zone_makes`,
          `t10`.`paint_blocks`,
          `t10`.`mid_range_blocks`,
          `t10`.`three_pt_blocks`,
          `t10`.`unknown_zone_blocks`,
          `t10`.`and1_count`,
          `t10`.`assisted_fg_makes`,
          `t10`.`unassisted_fg_makes`,
          `t10`.`fg_attempts_blocked`,
          `t10`.`plays_x100`,
          `t10`.`team_plays_on_court_x100`,
          `t10`.`team_possessions_x100`,
          `t10`.`usage_rate`,
          `t10`.`ts_pct`,
          `t10`.`efg_pct`,
          `t10`.`zones_source`,
          `t10`.`box_source`,
          `t10`.`_row`,
          `t10`.`_inputs`
        FROM (
          SELECT
            `t5`.`entity` AS `_entity`,
            `t5`.`season_year` AS `_season`,
            `t5`.`game_date` AS `_spine_date`,
            `t5`.`game_id` AS `_spine_game`,
            `t5`.`nth` AS `_nth`
          FROM `numbered_player_games` AS `t5`
        ) AS `t22`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t10`
          ON `t22`.`_spine_game` = `t10`.`game_id`
          AND `t22`.`_entity` = `t10`.`player_lookup`
          AND `t22`.`_spine_date` = `t10`.`game_date`
      ) AS `t27`
    ) AS `t30`
      ON `t20`.`_entity` = `t30`.`_entity`
      AND `t20`.`_season` = `t30`.`_season`
      AND `t30`.`_nth` <= `t20`.`_played`
  ) AS `t34`
)
SELECT
  `t51`.`_key`,
  `t51`.`as_of_date`,
  `t51`.`team_abbr`,
  `t51`.`player_lookup`,
  `t51`.`player_id`,
  `t51`.`game_id`,
  `t51`.`season_year`,
  `t51`.`expected`,
  `t51`.`population_basis`,
  `t51`.`starts_last_10`,
  `t51`.`is_usual_starter`,
  `t51`.`games_with_team`,
  `t51`.`games_season`,
  `t51`.`seconds_season`,
  `t51`.`plays_x100_season`,
  `t51`.`team_plays_on_court_x100_season`,
  `t51`.`usage_season`,
  `t51`.`is_star`,
  `t51`.`games_with_team_last_10`,
  `t51`.`plays_x100_with_team_last_10`,
  `t51`.`rotation_weight`,
  `t17`.`_inputs`
FROM (
  SELECT
    `t49`.`_key`,
    `t49`.`_date` AS `as_of_date`,
    `t49`.`team_abbr`,
    `t49`.`player_lookup`,
    `t49`.`player_id`,
    `t49`.`game_id`,
    `t49`.`season_year`,
    `t49`.`expected`,
    `t49`.`population_basis`,
    IF(COALESCE(`t49`.`unclear`, 0) = 0, COALESCE(`t49`.`starts`, 0), CAST(NULL AS INT64)) AS `starts_last_10`,
    IF(COALESCE(`t49`.`unclear`, 0) = 0, COALESCE(`t49`.`starts`, 0), CAST(NULL AS INT64)) >= 5 AS `is_usual_starter`,
    `t49`.`games_with_team`,
    `t49`.`games_season`,
    `t49`.`seconds_season`,
    `t49`.`plays_x100_season`,
    `t49`.`team_plays_on_court_x100_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t49`.`plays_x100_season` * 100) * 200
          ) + ABS(`t49`.`team_plays_on_court_x100_season`)
        ) - (
          MOD(
            (
              ABS(`t49`.`plays_x100_season` * 100) * 200
            ) + ABS(`t49`.`team_plays_on_court_x100_season`),
            NULLIF(ABS(`t49`.`team_plays_on_court_x100_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t49`.`team_plays_on_court_x100_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t49`.`plays_x100_season` * 100
        ) < 0
      ) <> (
        `t49`.`team_plays_on_court_x100_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_season`,
    (
      `t49`.`games_with_team` >= 5
    )
    AND (
      (
        `t49`.`plays_x100_season` * 100
      ) >= (
        `t49`.`team_plays_on_court_x100_season` * 24
      )
    )
    AND (
      `t49`.`seconds_season` >= (
        `t49`.`games_season` * 1680
      )
    ) AS `is_star`,
    `t49`.`games_with_team_last_10`,
    `t49`.`plays_x100_with_team_last_10`,
    CASE
      WHEN `t49`.`games_with_team_last_10` = 5
      THEN `t49`.`plays_x100_with_team_last_10` * 504
      WHEN `t49`.`games_with_team_last_10` = 6
      THEN `t49`.`plays_x100_with_team_last_10` * 420
      WHEN `t49`.`games_with_team_last_10` = 7
      THEN `t49`.`plays_x100_with_team_last_10` * 360
      WHEN `t49`.`games_with_team_last_10` = 8
      THEN `t49`.`plays_x100_with_team_last_10` * 315
      WHEN `t49`.`games_with_team_last_10` = 9
      THEN `t49`.`plays_x100_with_team_last_10` * 280
      WHEN `t49`.`games_with_team_last_10` = 10
      THEN `t49`.`plays_x100_with_team_last_10` * 252
      ELSE CAST(NULL AS INT64)
    END AS `rotation_weight`
  FROM (
    SELECT
      `t48`.`_date`,
      `t48`.`game_id`,
      `t48`.`season_year`,
      `t48`.`team_abbr`,
      `t48`.`player_lookup`,
      `t48`.`player_id`,
      `t48`.`population_basis`,
      `t48`.`expected`,
      `t48`.`_key`,
      `t48`.`starts`,
      `t48`.`unclear`,
      COALESCE(`t48`.`games_season`, 0) AS `games_season`,
      COALESCE(`t48`.`seconds_season`, 0) AS `seconds_season`,
      COALESCE(`t48`.`plays_x100_season`, 0) AS `plays_x100_season`,
      COALESCE(`t48`.`team_plays_on_court_x100_season`, 0) AS `team_plays_on_court_x100_season`,
      COALESCE(`t48`.`games_with_team`, 0) AS `games_with_team`,
      COALESCE(`t48`.`games_with_team_last_10`, 0) AS `games_with_team_last_10`,
      COALESCE(`t48`.`plays_x100_with_team_last_10`, 0) AS `plays_x100_with_team_last_10`
    FROM (
      SELECT
        `t7`.`_date`,
        `t7`.`game_id`,
        `t7`.`season_year`,
        `t7`.`team_abbr`,
        `t7`.`player_lookup`,
        `t7`.`player_id`,
        `t7`.`population_basis`,
        `t7`.`expected`,
        `t7`.`_key`,
        `t45`.`starts`,
        `t45`.`unclear`,
        `t40`.`games_season`,
        `t40`.`seconds_season`,
        `t40`.`plays_x100_season`,
        `t40`.`team_plays_on_court_x100_season`,
        `t47`.`games_with_team`,
        `t47`.`games_with_team_last_10`,
        `t47`.`plays_x100_with_team_last_10`
      FROM `standing_keys` AS `t7`
      LEFT OUTER JOIN (
        SELECT
          `t41`.`_key`,
          SUM(CAST(`t41`.`is_starter` AS INT64)) AS `starts`,
          SUM(CAST(`t41`.`_missing` OR (
            `t41`.`is_starter` IS NULL
          ) AS INT64)) AS `unclear`
        FROM (
          SELECT
            `t37`.`_key`,
            `t37`.`_missing`,
            `t37`.`is_starter`
          FROM (
            SELECT
              `t19`.`_key`,
              `t33`.`_missing`,
              `t25`.`game_id`,
              `t25`.`is_starter`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`player_lookup` AS `_by_player_lookup`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t19`
            INNER JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t21`.`_entity`,
                  `t21`.`_season`,
                  `t21`.`_spine_game`,
                  `t21`.`_nth`,
                  `t28`.`game_id` IS NULL AS `_missing`
                FROM (
                  SELECT
                    `t4`.`entity` AS `_entity`,
                    `t4`.`season_year` AS `_season`,
                    `t4`.`game_id` AS `_spine_game`,
                    `t4`.`nth` AS `_nth`
                  FROM `numbered_team_games` AS `t4`
                ) AS `t21`
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      `t8`.`game_id`,
                      `t8`.`team_abbr` AS `_whose`
                    FROM `nba_raw`.`game_status` AS `t8`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `numbered_team_games` AS `t9`
                        WHERE
                          `t8`.`game_id` = `t9`.`game_id`
                      )
                  ) AS `t24`
                ) AS `t28`
                  ON `t21`.`_spine_game` = `t28`.`game_id` AND `t21`.`_entity` = `t28`.`_whose`
              ) AS `t31`
            ) AS `t33`
              ON `t19`.`_entity` = `t33`.`_entity`
              AND `t19`.`_season` = `t33`.`_season`
              AND `t33`.`_nth` <= `t19`.`_played`
              AND `t33`.`_nth` > (
                `t19`.`_played` - 10
              )
            LEFT OUTER JOIN (
              SELECT
                `t8`.`game_id`,
                `t8`.`player_lookup`,
                `t8`.`team_abbr`,
                `t8`.`is_starter`
              FROM `nba_raw`.`game_status` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `numbered_team_games` AS `t9`
                  WHERE
                    `t8`.`game_id` = `t9`.`game_id`
                )
            ) AS `t25`
              ON `t33`.`_spine_game` = `t25`.`game_id`
              AND `t33`.`_entity` = `t25`.`team_abbr`
              AND `t19`.`_by_player_lookup` = `t25`.`player_lookup`
          ) AS `t37`
          WHERE
            `t37`.`_missing` OR (
              `t37`.`game_id` IS NOT NULL
            )
        ) AS `t41`
        GROUP BY
          1
      ) AS `t45`
        ON `t7`.`_key` = `t45`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t36`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t36`.`seconds_played`) AS `seconds_season`,
          SUM(`t36`.`plays_x100`) AS `plays_x100_season`,
          SUM(`t36`.`team_plays_on_court_x100`) AS `team_plays_on_court_x100_season`
        FROM `t35` AS `t36`
        GROUP BY
          1
      ) AS `t40`
        ON `t7`.`_key` = `t40`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t43`.`_key`,
          COUNT(*) AS `games_with_team`,
          SUM(CAST(`t43`.`_nth` < 10 AS INT64)) AS `games_with_team_last_10`,
          SUM(IF(`t43`.`_nth` < 10, `t43`.`plays_x100`, 0)) AS `plays_x100_with_team_last_10`
        FROM (
          SELECT
            `t42`.`_key`,
            `t42`.`_rank`,
            `t42`.`plays_x100`,
            ROW_NUMBER() OVER (PARTITION BY `t42`.`_key` ORDER BY `t42`.`_rank` ASC) - 1 AS `_nth`
          FROM (
            SELECT
              `t38`.`_key`,
              `t38`.`_rank`,
              `t38`.`plays_x100`
            FROM `t35` AS `t38`
            INNER JOIN (
              SELECT
                `t1`.`_key`,
                `t1`.`team_abbr`
              FROM `standing_keys` AS `t1`
            ) AS `t18`
              ON `t38`.`_key` = `t18`.`_key` AND `t38`.`team_abbr` = `t18`.`team_abbr`
          ) AS `t42`
        ) AS `t43`
        GROUP BY
          1
      ) AS `t47`
        ON `t7`.`_key` = `t47`.`_key`
    ) AS `t48`
  ) AS `t49`
) AS `t51`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t17`
  ON `t51`.`_key` = `t17`.`_key`
