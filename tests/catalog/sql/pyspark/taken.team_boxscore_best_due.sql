WITH `t42` AS (
  SELECT
    `t37`.`game_id`,
    `t37`.`team_abbr`,
    `t37`.`source`,
    `t37`.`fgm`,
    `t37`.`fga`,
    `t37`.`fg3m`,
    `t37`.`fg3a`,
    `t37`.`ftm`,
    `t37`.`fta`,
    `t37`.`oreb`,
    `t37`.`dreb`,
    `t37`.`reb`,
    `t37`.`ast`,
    `t37`.`stl`,
    `t37`.`blk`,
    `t37`.`pf`,
    `t37`.`pts`,
    `t37`.`player_turnovers`,
    `t37`.`_row`,
    `t37`.`game_date`,
    `t37`.`home_team_abbr`,
    `t37`.`home_score`,
    `t37`.`away_score`,
    `t37`.`overtime_periods`,
    CAST(`t37`.`pts` = IF(`t37`.`team_abbr` = `t37`.`home_team_abbr`, `t37`.`home_score`, `t37`.`away_score`) AS BIGINT) AS `_right`
  FROM (
    SELECT
      `t32`.`game_id`,
      `t32`.`team_abbr`,
      `t32`.`source`,
      `t32`.`fgm`,
      `t32`.`fga`,
      `t32`.`fg3m`,
      `t32`.`fg3a`,
      `t32`.`ftm`,
      `t32`.`fta`,
      `t32`.`oreb`,
      `t32`.`dreb`,
      `t32`.`reb`,
      `t32`.`ast`,
      `t32`.`stl`,
      `t32`.`blk`,
      `t32`.`pf`,
      `t32`.`pts`,
      `t32`.`player_turnovers`,
      `t32`.`_row`,
      `t18`.`game_date`,
      `t18`.`home_team_abbr`,
      `t18`.`home_score`,
      `t18`.`away_score`,
      `t18`.`overtime_periods`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`team_abbr`,
          `t6`.`source`,
          `t6`.`fgm`,
          `t6`.`fga`,
          `t6`.`fg3m`,
          `t6`.`fg3a`,
          `t6`.`ftm`,
          `t6`.`fta`,
          `t6`.`oreb`,
          `t6`.`dreb`,
          `t6`.`reb`,
          `t6`.`ast`,
          `t6`.`stl`,
          `t6`.`blk`,
          `t6`.`pf`,
          `t6`.`pts`,
          `t6`.`player_turnovers`,
          `t6`.`_row`
        FROM `nba_raw`.`team_boxscore` AS `t6`
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t11`
            ON `t7`.`game_date` = `t11`.`_date`
        ) AS `t15`
          ON `t6`.`game_id` = `t15`.`_of_game`
      ) AS `t20`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t22`.`game_id`,
            `t22`.`team_abbr`,
            'derived_from_players' AS `source`,
            SUM(`t22`.`fgm`) AS `fgm`,
            SUM(`t22`.`fga`) AS `fga`,
            SUM(`t22`.`fg3m`) AS `fg3m`,
            SUM(`t22`.`fg3a`) AS `fg3a`,
            SUM(`t22`.`ftm`) AS `ftm`,
            SUM(`t22`.`fta`) AS `fta`,
            SUM(`t22`.`oreb`) AS `oreb`,
            SUM(`t22`.`dreb`) AS `dreb`,
            SUM(`t22`.`reb`) AS `reb`,
            SUM(`t22`.`ast`) AS `ast`,
            SUM(`t22`.`stl`) AS `stl`,
            SUM(`t22`.`blk`) AS `blk`,
            SUM(`t22`.`pf`) AS `pf`,
            SUM(`t22`.`pts`) AS `pts`,
            SUM(`t22`.`tov`) AS `player_turnovers`,
            CAST(SUM(CAST(`t22`.`_row` AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS `_row`
          FROM (
            SELECT
              `t10`.`game_id`,
              `t10`.`team_abbr`,
              `t10`.`fgm`,
              `t10`.`fga`,
              `t10`.`fg3m`,
              `t10`.`fg3a`,
              `t10`.`ftm`,
              `t10`.`fta`,
              `t10`.`oreb`,
              `t10`.`dreb`,
              `t10`.`reb`,
              `t10`.`ast`,
              `t10`.`stl`,
              `t10`.`blk`,
              `t10`.`tov`,
              `t10`.`pf`,
              `t10`.`pts`,
              `t10`.`_row`
            FROM `player_boxscore_best_due` AS `t10`
            LEFT SEMI JOIN (
              SELECT
                `t7`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t11`
                ON `t7`.`game_date` = `t11`.`_date`
            ) AS `t15`
              ON `t10`.`game_id` = `t15`.`_of_game`
          ) AS `t22`
          GROUP BY
            1,
            2
        ) AS `t26`
      ) AS `t27`
    ) AS `t32`
    INNER JOIN (
      SELECT
        `t12`.`game_id`,
        `t12`.`game_date`,
        `t12`.`home_team_abbr`,
        `t12`.`home_score`,
        `t12`.`away_score`,
        `t12`.`overtime_periods`
      FROM (
        SELECT
          `t7`.`game_id`,
          `t7`.`is_counted`,
          `t7`.`game_date`,
          `t7`.`home_team_abbr`,
          `t7`.`game_status`,
          `t7`.`home_score`,
          `t7`.`away_score`,
          `t7`.`overtime_periods`
        FROM `nba_reference`.`schedule` AS `t7`
        LEFT SEMI JOIN `due` AS `t11`
          ON `t7`.`game_date` = `t11`.`_date`
      ) AS `t12`
      WHERE
        `t12`.`is_counted` AND `t12`.`game_status` = 'final'
    ) AS `t18`
      ON `t32`.`game_id` = `t18`.`game_id`
  ) AS `t37`
)
SELECT
  `t51`.`game_id`,
  `t51`.`team_abbr`,
  `t51`.`source`,
  `t51`.`fgm`,
  `t51`.`fga`,
  `t51`.`fg3m`,
  `t51`.`fg3a`,
  `t51`.`ftm`,
  `t51`.`fta`,
  `t51`.`oreb`,
  `t51`.`dreb`,
  `t51`.`reb`,
  `t51`.`ast`,
  `t51`.`stl`,
  `t51`.`blk`,
  `t51`.`pf`,
  `t51`.`pts`,
  `t51`.`player_turnovers`,
  `t51`.`game_date`,
  IF(
    COALESCE(`t51`.`has_events`, FALSE),
    COALESCE(`t51`.`events_lost`, 0),
    `t51`.`other_lost`
  ) AS `team_turnovers`,
  `t51`.`player_turnovers` + COALESCE(
    IF(
      COALESCE(`t51`.`has_events`, FALSE),
      COALESCE(`t51`.`events_lost`, 0),
      `t51`.`other_lost`
    ),
    0
  ) AS `tov`,
  (
    `t51`.`overtime_periods` * 1500
  ) + 14400 AS `minutes_total_seconds`,
  `t51`.`_row` + IF(
    COALESCE(`t51`.`has_events`, FALSE),
    COALESCE(`t51`.`events_row`, 0),
    COALESCE(`t51`.`other_row`, 0)
  ) AS `_row`
FROM (
  SELECT
    `t44`.`game_id`,
    `t44`.`team_abbr`,
    `t44`.`source`,
    `t44`.`fgm`,
    `t44`.`fga`,
    `t44`.`fg3m`,
    `t44`.`fg3a`,
    `t44`.`ftm`,
    `t44`.`fta`,
    `t44`.`oreb`,
    `t44`.`dreb`,
    `t44`.`reb`,
    `t44`.`ast`,
    `t44`.`stl`,
    `t44`.`blk`,
    `t44`.`pf`,
    `t44`.`pts`,
    `t44`.`player_turnovers`,
    `t44`.`_row`,
    `t44`.`game_date`,
    `t44`.`overtime_periods`,
    `t41`.`has_events`,
    `t46`.`events_lost`,
    `t46`.`events_row`,
    `t36`.`other_lost`,
    `t36`.`other_row`
  FROM `t42` AS `t44`
  LEFT SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t47`.`game_id`,
        `t47`.`source`,
        ROW_NUMBER() OVER (
          PARTITION BY `t47`.`game_id`
          ORDER BY (
            `t47`.`_right` = 2
          ) AND (
            `t47`.`_teams` = 2
          ) DESC, CASE
            WHEN `t47`.`source` = 'nba_stats'
            THEN 0
            WHEN `t47`.`source` = 'nba_stats_box'
            THEN 1
            WHEN `t47`.`source` = 'nba_live'
            THEN 2
            WHEN `t47`.`source` = 'archive'
            THEN 3
            WHEN `t47`.`source` = 'scoreboard'
            THEN 4
            ELSE 5
          END ASC NULLS LAST, `t47`.`source` ASC NULLS LAST
        ) - 1 AS `_nth`
      FROM (
        SELECT
          `t43`.`game_id`,
          `t43`.`source`,
          SUM(`t43`.`_right`) AS `_right`,
          COUNT(*) AS `_teams`
        FROM `t42` AS `t43`
        GROUP BY
          1,
          2
      ) AS `t47`
    ) AS `t48`
    WHERE
      `t48`.`_nth` = 0
  ) AS `t50`
    ON `t44`.`game_id` = `t50`.`game_id` AND `t44`.`source` = `t50`.`source`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`game_id`,
      TRUE AS `has_events`
    FROM (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          `t30`.`game_id`
        FROM (
          SELECT
            `t23`.`game_id`,
            `t23`.`source`,
            `t23`.`event_num`,
            `t23`.`season_year`,
            `t23`.`game_date`,
            `t23`.`period`,
            `t23`.`clock_seconds`,
            `t23`.`event_type`,
            `t23`.`event_subtype`,
            `t23`.`team_abbr`,
            `t23`.`player1_id`,
            `t23`.`player2_id`,
            `t23`.`player3_id`,
            `t23`.`player1_lookup`,
            `t23`.`assist_lookup`,
            `t23`.`block_lookup`,
            `t23`.`steal_lookup`,
            `t23`.`fouled_player_lookup`,
            `t23`.`other_player_lookup`,
            `t23`.`shot_value`,
            `t23`.`points_value`,
            `t23`.`shot_distance_ft`,
            `t23`.`x_legacy`,
            `t23`.`y_legacy`,
            `t23`.`free_throw_num`,
            `t23`.`free_throw_of`,
            `t23`.`foul_type`,
            `t23`.`home_lineup`,
            `t23`.`away_lineup`,
            `t23`.`description`,
            `t23`.`source_file_id`,
            `t23`.`source_row`,
            `t23`.`_row`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t23`.`game_id`, `t23`.`source`
                ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                  WHEN `t23`.`event_type` = 'period_start'
                  THEN 0
                  WHEN `t23`.`event_type` = 'period_end'
                  THEN 2
                  ELSE 1
                END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ) - 1
            ) + 1 AS `order_in_game`,
            SUM(IF(`t23`.`team_abbr` = `t23`.`home_team_abbr`, `t23`.`points_value`, 0)) OVER (
              PARTITION BY `t23`.`game_id`, `t23`.`source`
              ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                WHEN `t23`.`event_type` = 'period_start'
                THEN 0
                WHEN `t23`.`event_type` = 'period_end'
                THEN 2
                ELSE 1
              END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `score_home`,
            SUM(IF(`t23`.`team_abbr` = `t23`.`home_team_abbr`, 0, `t23`.`points_value`)) OVER (
              PARTITION BY `t23`.`game_id`, `t23`.`source`
              ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                WHEN `t23`.`event_type` = 'period_start'
                THEN 0
                WHEN `t23`.`event_type` = 'period_end'
                THEN 2
                ELSE 1
              END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `score_away`
          FROM (
            SELECT
              `t8`.`game_id`,
              `t8`.`source`,
              `t8`.`event_num`,
              `t8`.`season_year`,
              `t8`.`game_date`,
              `t8`.`period`,
              `t8`.`clock_seconds`,
              `t8`.`event_type`,
              `t8`.`event_subtype`,
              `t8`.`team_abbr`,
              `t8`.`player1_id`,
              `t8`.`player2_id`,
              `t8`.`player3_id`,
              `t8`.`player1_lookup`,
              `t8`.`assist_lookup`,
              `t8`.`block_lookup`,
              `t8`.`steal_lookup`,
              `t8`.`fouled_player_lookup`,
              `t8`.`other_player_lookup`,
              `t8`.`shot_value`,
              `t8`.`points_value`,
              `t8`.`shot_distance_ft`,
              `t8`.`x_legacy`,
              `t8`.`y_legacy`,
              `t8`.`free_throw_num`,
              `t8`.`free_throw_of`,
              `t8`.`foul_type`,
              `t8`.`home_lineup`,
              `t8`.`away_lineup`,
              `t8`.`description`,
              `t8`.`source_file_id`,
              `t8`.`source_row`,
              `t8`.`_row`,
              `t16`.`home_team_abbr`
            FROM `nba_raw`.`play_by_play` AS `t8`
            LEFT SEMI JOIN (
              SELECT
                `t7`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t11`
                ON `t7`.`game_date` = `t11`.`_date`
            ) AS `t15`
              ON `t8`.`game_id` = `t15`.`_of_game`
            LEFT OUTER JOIN (
              SELECT
                `t7`.`game_id`,
                `t7`.`home_team_abbr`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t11`
                ON `t7`.`game_date` = `t11`.`_date`
            ) AS `t16`
              ON `t8`.`game_id` = `t16`.`game_id`
          ) AS `t23`
        ) AS `t30`
        LEFT SEMI JOIN (
          SELECT
            `t9`.`game_id`,
            `t9`.`source`
          FROM `nba_raw`.`pbp_choice` AS `t9`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t11`
              ON `t7`.`game_date` = `t11`.`_date`
          ) AS `t15`
            ON `t9`.`game_id` = `t15`.`_of_game`
        ) AS `t24`
          ON `t30`.`game_id` = `t24`.`game_id` AND `t30`.`source` = `t24`.`source`
      ) AS `t34`
    ) AS `t38`
  ) AS `t41`
    ON `t44`.`game_id` = `t41`.`game_id`
  LEFT OUTER JOIN (
    SELECT
      `t39`.`game_id`,
      `t39`.`team_abbr`,
      COUNT(*) AS `events_lost`,
      CAST(SUM(CAST(`t39`.`_row` AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS `events_row`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t30`.`game_id`,
          `t30`.`source`,
          `t30`.`event_num`,
          `t30`.`season_year`,
          `t30`.`game_date`,
          `t30`.`period`,
          `t30`.`clock_seconds`,
          `t30`.`event_type`,
          `t30`.`event_subtype`,
          `t30`.`team_abbr`,
          `t30`.`player1_id`,
          `t30`.`player2_id`,
          `t30`.`player3_id`,
          `t30`.`player1_lookup`,
          `t30`.`assist_lookup`,
          `t30`.`block_lookup`,
          `t30`.`steal_lookup`,
          `t30`.`fouled_player_lookup`,
          `t30`.`other_player_lookup`,
          `t30`.`shot_value`,
          `t30`.`points_value`,
          `t30`.`shot_distance_ft`,
          `t30`.`x_legacy`,
          `t30`.`y_legacy`,
          `t30`.`free_throw_num`,
          `t30`.`free_throw_of`,
          `t30`.`foul_type`,
          `t30`.`home_lineup`,
          `t30`.`away_lineup`,
          `t30`.`description`,
          `t30`.`source_file_id`,
          `t30`.`source_row`,
          `t30`.`_row`,
          `t30`.`order_in_game`,
          `t30`.`score_home`,
          `t30`.`score_away`
        FROM (
          SELECT
            `t23`.`game_id`,
            `t23`.`source`,
            `t23`.`event_num`,
            `t23`.`season_year`,
            `t23`.`game_date`,
            `t23`.`period`,
            `t23`.`clock_seconds`,
            `t23`.`event_type`,
            `t23`.`event_subtype`,
            `t23`.`team_abbr`,
            `t23`.`player1_id`,
            `t23`.`player2_id`,
            `t23`.`player3_id`,
            `t23`.`player1_lookup`,
            `t23`.`assist_lookup`,
            `t23`.`block_lookup`,
            `t23`.`steal_lookup`,
            `t23`.`fouled_player_lookup`,
            `t23`.`other_player_lookup`,
            `t23`.`shot_value`,
            `t23`.`points_value`,
            `t23`.`shot_distance_ft`,
            `t23`.`x_legacy`,
            `t23`.`y_legacy`,
            `t23`.`free_throw_num`,
            `t23`.`free_throw_of`,
            `t23`.`foul_type`,
            `t23`.`home_lineup`,
            `t23`.`away_lineup`,
            `t23`.`description`,
            `t23`.`source_file_id`,
            `t23`.`source_row`,
            `t23`.`_row`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t23`.`game_id`, `t23`.`source`
                ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                  WHEN `t23`.`event_type` = 'period_start'
                  THEN 0
                  WHEN `t23`.`event_type` = 'period_end'
                  THEN 2
                  ELSE 1
                END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ) - 1
            ) + 1 AS `order_in_game`,
            SUM(IF(`t23`.`team_abbr` = `t23`.`home_team_abbr`, `t23`.`points_value`, 0)) OVER (
              PARTITION BY `t23`.`game_id`, `t23`.`source`
              ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                WHEN `t23`.`event_type` = 'period_start'
                THEN 0
                WHEN `t23`.`event_type` = 'period_end'
                THEN 2
                ELSE 1
              END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `score_home`,
            SUM(IF(`t23`.`team_abbr` = `t23`.`home_team_abbr`, 0, `t23`.`points_value`)) OVER (
              PARTITION BY `t23`.`game_id`, `t23`.`source`
              ORDER BY `t23`.`period` ASC NULLS LAST, `t23`.`clock_seconds` DESC, CASE
                WHEN `t23`.`event_type` = 'period_start'
                THEN 0
                WHEN `t23`.`event_type` = 'period_end'
                THEN 2
                ELSE 1
              END ASC NULLS LAST, COALESCE(`t23`.`source_row`, `t23`.`event_num`) ASC NULLS LAST, `t23`.`event_num` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `score_away`
          FROM (
            SELECT
              `t8`.`game_id`,
              `t8`.`source`,
              `t8`.`event_num`,
              `t8`.`season_year`,
              `t8`.`game_date`,
              `t8`.`period`,
              `t8`.`clock_seconds`,
              `t8`.`event_type`,
              `t8`.`event_subtype`,
              `t8`.`team_abbr`,
              `t8`.`player1_id`,
              `t8`.`player2_id`,
              `t8`.`player3_id`,
              `t8`.`player1_lookup`,
              `t8`.`assist_lookup`,
              `t8`.`block_lookup`,
              `t8`.`steal_lookup`,
              `t8`.`fouled_player_lookup`,
              `t8`.`other_player_lookup`,
              `t8`.`shot_value`,
              `t8`.`points_value`,
              `t8`.`shot_distance_ft`,
              `t8`.`x_legacy`,
              `t8`.`y_legacy`,
              `t8`.`free_throw_num`,
              `t8`.`free_throw_of`,
              `t8`.`foul_type`,
              `t8`.`home_lineup`,
              `t8`.`away_lineup`,
              `t8`.`description`,
              `t8`.`source_file_id`,
              `t8`.`source_row`,
              `t8`.`_row`,
              `t16`.`home_team_abbr`
            FROM `nba_raw`.`play_by_play` AS `t8`
            LEFT SEMI JOIN (
              SELECT
                `t7`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t11`
                ON `t7`.`game_date` = `t11`.`_date`
            ) AS `t15`
              ON `t8`.`game_id` = `t15`.`_of_game`
            LEFT OUTER JOIN (
              SELECT
                `t7`.`game_id`,
                `t7`.`home_team_abbr`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t11`
                ON `t7`.`game_date` = `t11`.`_date`
            ) AS `t16`
              ON `t8`.`game_id` = `t16`.`game_id`
          ) AS `t23`
        ) AS `t30`
        LEFT SEMI JOIN (
          SELECT
            `t9`.`game_id`,
            `t9`.`source`
          FROM `nba_raw`.`pbp_choice` AS `t9`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t11`
              ON `t7`.`game_date` = `t11`.`_date`
          ) AS `t15`
            ON `t9`.`game_id` = `t15`.`_of_game`
        ) AS `t24`
          ON `t30`.`game_id` = `t24`.`game_id` AND `t30`.`source` = `t24`.`source`
      ) AS `t35`
      WHERE
        `t35`.`event_type` = 'turnover'
        AND `t35`.`player1_id` IS NULL
        AND `t35`.`team_abbr` IS NOT NULL
    ) AS `t39`
    GROUP BY
      1,
      2
  ) AS `t46`
    ON `t44`.`game_id` = `t46`.`game_id` AND `t44`.`team_abbr` = `t46`.`team_abbr`
  LEFT OUTER JOIN (
    SELECT
      `t31`.`game_id`,
      `t31`.`team_abbr`,
      `t31`.`team_turnovers` AS `other_lost`,
      `t31`.`_row` AS `other_row`
    FROM (
      SELECT
        `t25`.`game_id`,
        `t25`.`team_abbr`,
        `t25`.`team_turnovers`,
        `t25`.`_row`,
        ROW_NUMBER() OVER (
          PARTITION BY `t25`.`game_id`, `t25`.`team_abbr`
          ORDER BY CASE
            WHEN `t25`.`source` = 'nba_stats'
            THEN 0
            WHEN `t25`.`source` = 'nba_stats_box'
            THEN 1
            WHEN `t25`.`source` = 'nba_live'
            THEN 2
            WHEN `t25`.`source` = 'archive'
            THEN 3
            WHEN `t25`.`source` = 'scoreboard'
            THEN 4
            ELSE 5
          END ASC NULLS LAST, `t25`.`source` ASC NULLS LAST
        ) - 1 AS `_nth`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t6`.`game_id`,
            `t6`.`team_abbr`,
            `t6`.`source`,
            `t6`.`team_turnovers`,
            `t6`.`_row`
          FROM `nba_raw`.`team_boxscore` AS `t6`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t11`
              ON `t7`.`game_date` = `t11`.`_date`
          ) AS `t15`
            ON `t6`.`game_id` = `t15`.`_of_game`
        ) AS `t19`
        WHERE
          `t19`.`team_turnovers` IS NOT NULL
      ) AS `t25`
    ) AS `t31`
    WHERE
      `t31`.`_nth` = 0
  ) AS `t36`
    ON `t44`.`game_id` = `t36`.`game_id` AND `t44`.`team_abbr` = `t36`.`team_abbr`
) AS `t51`
