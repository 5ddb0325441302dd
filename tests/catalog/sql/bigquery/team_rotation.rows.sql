WITH `t32` AS (
  SELECT
    `t31`.`_key`,
    `t31`.`_rank`,
    `t31`.`_spine_date`,
    `t31`.`_spine_game`,
    `t31`.`_days_before`,
    `t31`.`_missing`,
    `t31`.`player_lookup`,
    `t31`.`player_id`,
    `t31`.`universal_player_id`,
    `t31`.`player_full_name`,
    `t31`.`game_id`,
    `t31`.`game_code`,
    `t31`.`game_date`,
    `t31`.`season_year`,
    `t31`.`season_type`,
    `t31`.`team_abbr`,
    `t31`.`opponent_team_abbr`,
    `t31`.`home_game`,
    `t31`.`player_status`,
    `t31`.`is_active`,
    `t31`.`is_dressed`,
    `t31`.`dnp_reason`,
    `t31`.`starter_flag`,
    `t31`.`win_flag`,
    `t31`.`points`,
    `t31`.`assists`,
    `t31`.`steals`,
    `t31`.`blocks`,
    `t31`.`turnovers`,
    `t31`.`personal_fouls`,
    `t31`.`offensive_rebounds`,
    `t31`.`defensive_rebounds`,
    `t31`.`rebounds`,
    `t31`.`fg_attempts`,
    `t31`.`fg_makes`,
    `t31`.`three_pt_attempts`,
    `t31`.`three_pt_makes`,
    `t31`.`ft_attempts`,
    `t31`.`ft_makes`,
    `t31`.`plus_minus`,
    `t31`.`seconds_played`,
    `t31`.`minutes_played`,
    `t31`.`paint_attempts`,
    `t31`.`paint_makes`,
    `t31`.`mid_range_attempts`,
    `t31`.`mid_range_makes`,
    `t31`.`three_pt_attempts_pbp`,
    `t31`.`three_pt_makes_pbp`,
    `t31`.`unknown_zone_attempts`,
    `t31`.`unknown_zone_makes`,
    `t31`.`paint_blocks`,
    `t31`.`mid_range_blocks`,
    `t31`.`three_pt_blocks`,
    `t31`.`unknown_zone_blocks`,
    `t31`.`and1_count`,
    `t31`.`assisted_fg_makes`,
    `t31`.`unassisted_fg_makes`,
    `t31`.`fg_attempts_blocked`,
    `t31`.`plays_x100`,
    `t31`.`team_plays_on_court_x100`,
    `t31`.`team_possessions_x100`,
    `t31`.`usage_rate`,
    `t31`.`ts_pct`,
    `t31`.`efg_pct`,
    `t31`.`zones_source`,
    `t31`.`box_source`,
    `t31`.`_row`,
    `t31`.`_inputs`
  FROM (
    SELECT
      `t20`.`_key`,
      DATE_DIFF(`t20`.`_day`, `t29`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t20`.`_played` - `t29`.`_nth`
      ) + 1 AS `_rank`,
      `t29`.`_spine_date`,
      `t29`.`_spine_game`,
      `t29`.`_missing`,
      `t29`.`player_lookup`,
      `t29`.`player_id`,
      `t29`.`universal_player_id`,
      `t29`.`player_full_name`,
      `t29`.`game_id`,
      `t29`.`game_code`,
      `t29`.`game_date`,
      `t29`.`season_year`,
      `t29`.`season_type`,
      `t29`.`team_abbr`,
      `t29`.`opponent_team_abbr`,
      `t29`.`home_game`,
      `t29`.`player_status`,
      `t29`.`is_active`,
      `t29`.`is_dressed`,
      `t29`.`dnp_reason`,
      `t29`.`starter_flag`,
      `t29`.`win_flag`,
      `t29`.`points`,
      `t29`.`assists`,
      `t29`.`steals`,
      `t29`.`blocks`,
      `t29`.`turnovers`,
      `t29`.`personal_fouls`,
      `t29`.`offensive_rebounds`,
      `t29`.`defensive_rebounds`,
      `t29`.`rebounds`,
      `t29`.`fg_attempts`,
      `t29`.`fg_makes`,
      `t29`.`three_pt_attempts`,
      `t29`.`three_pt_makes`,
      `t29`.`ft_attempts`,
      `t29`.`ft_makes`,
      `t29`.`plus_minus`,
      `t29`.`seconds_played`,
      `t29`.`minutes_played`,
      `t29`.`paint_attempts`,
      `t29`.`paint_makes`,
      `t29`.`mid_range_attempts`,
      `t29`.`mid_range_makes`,
      `t29`.`three_pt_attempts_pbp`,
      `t29`.`three_pt_makes_pbp`,
      `t29`.`unknown_zone_attempts`,
      `t29`.`unknown_zone_makes`,
      `t29`.`paint_blocks`,
      `t29`.`mid_range_blocks`,
      `t29`.`three_pt_blocks`,
      `t29`.`unknown_zone_blocks`,
      `t29`.`and1_count`,
      `t29`.`assisted_fg_makes`,
      `t29`.`unassisted_fg_makes`,
      `t29`.`fg_attempts_blocked`,
      `t29`.`plays_x100`,
      `t29`.`team_plays_on_court_x100`,
      `t29`.`team_possessions_x100`,
      `t29`.`usage_rate`,
      `t29`.`ts_pct`,
      `t29`.`efg_pct`,
      `t29`.`zones_source`,
      `t29`.`box_source`,
      `t29`.`_row`,
      `t29`.`_inputs`
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
        `t25`.`_entity`,
        `t25`.`_season`,
        `t25`.`_spine_date`,
        `t25`.`_spine_game`,
        IF(`t25`.`_missing`, `t25`.`_nth`, `t25`.`_nth`) AS `_nth`,
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
      FROM (
        SELECT
          `t23`.`_entity`,
          `t23`.`_season`,
          `t23`.`_spine_date`,
          `t23`.`_spine_game`,
          `t23`.`_nth`,
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
        FROM (
          SELECT
            `t5`.`entity` AS `_entity`,
            `t5`.`season_year` AS `_season`,
            `t5`.`game_date` AS `_spine_date`,
            `t5`.`game_id` AS `_spine_game`,
            `t5`.`nth` AS `_nth`
          FROM `numbered_player_games` AS `t5`
        ) AS `t23`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t9`
          ON `t23`.`_spine_game` = `t9`.`game_id`
          AND `t23`.`_entity` = `t9`.`player_lookup`
          AND `t23`.`_spine_date` = `t9`.`game_date`
      ) AS `t25`
    ) AS `t29`
      ON `t20`.`_entity` = `t29`.`_entity`
      AND `t20`.`_season` = `t29`.`_season`
      AND `t29`.`_nth` <= `t20`.`_played`
  ) AS `t31`
)
SELECT
  `t47`.`_key`,
  `t47`.`as_of_date`,
  `t47`.`team_abbr`,
  `t47`.`player_lookup`,
  `t47`.`player_id`,
  `t47`.`game_id`,
  `t47`.`season_year`,
  `t47`.`expected`,
  `t47`.`population_basis`,
  `t47`.`starts_last_10`,
  `t47`.`is_usual_starter`,
  `t47`.`games_with_team`,
  `t47`.`games_season`,
  `t47`.`seconds_season`,
  `t47`.`plays_x100_season`,
  `t47`.`team_plays_on_court_x100_season`,
  `t47`.`usage_season`,
  `t47`.`is_star`,
  `t47`.`games_with_team_last_10`,
  `t47`.`plays_x100_with_team_last_10`,
  `t47`.`rotation_weight`,
  `t17`.`_inputs`
FROM (
  SELECT
    `t45`.`_key`,
    `t45`.`_date` AS `as_of_date`,
    `t45`.`team_abbr`,
    `t45`.`player_lookup`,
    `t45`.`player_id`,
    `t45`.`game_id`,
    `t45`.`season_year`,
    `t45`.`expected`,
    `t45`.`population_basis`,
    IF(COALESCE(`t45`.`unclear`, 0) = 0, COALESCE(`t45`.`starts`, 0), CAST(NULL AS INT64)) AS `starts_last_10`,
    IF(COALESCE(`t45`.`unclear`, 0) = 0, COALESCE(`t45`.`starts`, 0), CAST(NULL AS INT64)) >= 5 AS `is_usual_starter`,
    `t45`.`games_with_team`,
    `t45`.`games_season`,
    `t45`.`seconds_season`,
    `t45`.`plays_x100_season`,
    `t45`.`team_plays_on_court_x100_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t45`.`plays_x100_season` * 100) * 200
          ) + ABS(`t45`.`team_plays_on_court_x100_season`)
        ) - (
          MOD(
            (
              ABS(`t45`.`plays_x100_season` * 100) * 200
            ) + ABS(`t45`.`team_plays_on_court_x100_season`),
            NULLIF(ABS(`t45`.`team_plays_on_court_x100_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t45`.`team_plays_on_court_x100_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t45`.`plays_x100_season` * 100
        ) < 0
      ) <> (
        `t45`.`team_plays_on_court_x100_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_season`,
    (
      `t45`.`games_with_team` >= 5
    )
    AND (
      (
        `t45`.`plays_x100_season` * 100
      ) >= (
        `t45`.`team_plays_on_court_x100_season` * 24
      )
    )
    AND (
      `t45`.`seconds_season` >= (
        `t45`.`games_season` * 1680
      )
    ) AS `is_star`,
    `t45`.`games_with_team_last_10`,
    `t45`.`plays_x100_with_team_last_10`,
    CASE
      WHEN `t45`.`games_with_team_last_10` = 5
      THEN `t45`.`plays_x100_with_team_last_10` * 504
      WHEN `t45`.`games_with_team_last_10` = 6
      THEN `t45`.`plays_x100_with_team_last_10` * 420
      WHEN `t45`.`games_with_team_last_10` = 7
      THEN `t45`.`plays_x100_with_team_last_10` * 360
      WHEN `t45`.`games_with_team_last_10` = 8
      THEN `t45`.`plays_x100_with_team_last_10` * 315
      WHEN `t45`.`games_with_team_last_10` = 9
      THEN `t45`.`plays_x100_with_team_last_10` * 280
      WHEN `t45`.`games_with_team_last_10` = 10
      THEN `t45`.`plays_x100_with_team_last_10` * 252
      ELSE CAST(NULL AS INT64)
    END AS `rotation_weight`
  FROM (
    SELECT
      `t44`.`_date`,
      `t44`.`game_id`,
      `t44`.`season_year`,
      `t44`.`team_abbr`,
      `t44`.`player_lookup`,
      `t44`.`player_id`,
      `t44`.`population_basis`,
      `t44`.`expected`,
      `t44`.`_key`,
      `t44`.`starts`,
      `t44`.`unclear`,
      COALESCE(`t44`.`games_season`, 0) AS `games_season`,
      COALESCE(`t44`.`seconds_season`, 0) AS `seconds_season`,
      COALESCE(`t44`.`plays_x100_season`, 0) AS `plays_x100_season`,
      COALESCE(`t44`.`team_plays_on_court_x100_season`, 0) AS `team_plays_on_court_x100_season`,
      COALESCE(`t44`.`games_with_team`, 0) AS `games_with_team`,
      COALESCE(`t44`.`games_with_team_last_10`, 0) AS `games_with_team_last_10`,
      COALESCE(`t44`.`plays_x100_with_team_last_10`, 0) AS `plays_x100_with_team_last_10`
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
        `t40`.`starts`,
        `t40`.`unclear`,
        `t37`.`games_season`,
        `t37`.`seconds_season`,
        `t37`.`plays_x100_season`,
        `t37`.`team_plays_on_court_x100_season`,
        `t43`.`games_with_team`,
        `t43`.`games_with_team_last_10`,
        `t43`.`plays_x100_with_team_last_10`
      FROM `standing_keys` AS `t7`
      LEFT OUTER JOIN (
        SELECT
          `t33`.`_key`,
          SUM(CAST(`t33`.`is_starter` AS INT64)) AS `starts`,
          SUM(CAST(`t33`.`_missing` OR (
            `t33`.`is_starter` IS NULL
          ) AS INT64)) AS `unclear`
        FROM (
          SELECT
            `t30`.`_key`,
            `t30`.`_missing`,
            `t30`.`is_starter`
          FROM (
            SELECT
              `t19`.`_key`,
              `t27`.`_missing`,
              `t8`.`game_id`,
              `t8`.`is_starter`
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
                  `t22`.`_entity`,
                  `t22`.`_season`,
                  `t22`.`_spine_game`,
                  `t22`.`_nth`,
                  `t21`.`game_id` IS NULL AS `_missing`
                FROM (
                  SELECT
                    `t4`.`entity` AS `_entity`,
                    `t4`.`season_year` AS `_season`,
                    `t4`.`game_id` AS `_spine_game`,
                    `t4`.`nth` AS `_nth`
                  FROM `numbered_team_games` AS `t4`
                ) AS `t22`
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    `t3`.`game_id`,
                    `t3`.`team_abbr` AS `_whose`
                  FROM `nba_raw`.`game_status` AS `t3`
                ) AS `t21`
                  ON `t22`.`_spine_game` = `t21`.`game_id` AND `t22`.`_entity` = `t21`.`_whose`
              ) AS `t24`
            ) AS `t27`
              ON `t19`.`_entity` = `t27`.`_entity`
              AND `t19`.`_season` = `t27`.`_season`
              AND `t27`.`_nth` <= `t19`.`_played`
              AND `t27`.`_nth` > (
                `t19`.`_played` - 10
              )
            LEFT OUTER JOIN `nba_raw`.`game_status` AS `t8`
              ON `t27`.`_spine_game` = `t8`.`game_id`
              AND `t27`.`_entity` = `t8`.`team_abbr`
              AND `t19`.`_by_player_lookup` = `t8`.`player_lookup`
          ) AS `t30`
          WHERE
            `t30`.`_missing` OR (
              `t30`.`game_id` IS NOT NULL
            )
        ) AS `t33`
        GROUP BY
          1
      ) AS `t40`
        ON `t7`.`_key` = `t40`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t34`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t34`.`seconds_played`) AS `seconds_season`,
          SUM(`t34`.`plays_x100`) AS `plays_x100_season`,
          SUM(`t34`.`team_plays_on_court_x100`) AS `team_plays_on_court_x100_season`
        FROM `t32` AS `t34`
        GROUP BY
          1
      ) AS `t37`
        ON `t7`.`_key` = `t37`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t41`.`_key`,
          COUNT(*) AS `games_with_team`,
          SUM(CAST(`t41`.`_nth` < 10 AS INT64)) AS `games_with_team_last_10`,
          SUM(IF(`t41`.`_nth` < 10, `t41`.`plays_x100`, 0)) AS `plays_x100_with_team_last_10`
        FROM (
          SELECT
            `t38`.`_key`,
            `t38`.`_rank`,
            `t38`.`plays_x100`,
            ROW_NUMBER() OVER (PARTITION BY `t38`.`_key` ORDER BY `t38`.`_rank` ASC) - 1 AS `_nth`
          FROM (
            SELECT
              `t35`.`_key`,
              `t35`.`_rank`,
              `t35`.`plays_x100`
            FROM `t32` AS `t35`
            INNER JOIN (
              SELECT
                `t1`.`_key`,
                `t1`.`team_abbr`
              FROM `standing_keys` AS `t1`
            ) AS `t18`
              ON `t35`.`_key` = `t18`.`_key` AND `t35`.`team_abbr` = `t18`.`team_abbr`
          ) AS `t38`
        ) AS `t41`
        GROUP BY
          1
      ) AS `t43`
        ON `t7`.`_key` = `t43`.`_key`
    ) AS `t44`
  ) AS `t45`
) AS `t47`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t17`
  ON `t47`.`_key` = `t17`.`_key`
