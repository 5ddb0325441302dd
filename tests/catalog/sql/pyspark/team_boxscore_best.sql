WITH `t22` AS (
  SELECT
    `t19`.`game_id`,
    `t19`.`team_abbr`,
    `t19`.`source`,
    `t19`.`fgm`,
    `t19`.`fga`,
    `t19`.`fg3m`,
    `t19`.`fg3a`,
    `t19`.`ftm`,
    `t19`.`fta`,
    `t19`.`oreb`,
    `t19`.`dreb`,
    `t19`.`reb`,
    `t19`.`ast`,
    `t19`.`stl`,
    `t19`.`blk`,
    `t19`.`pf`,
    `t19`.`pts`,
    `t19`.`player_turnovers`,
    `t19`.`_row`,
    `t19`.`game_date`,
    `t19`.`home_team_abbr`,
    `t19`.`home_score`,
    `t19`.`away_score`,
    `t19`.`overtime_periods`,
    CAST(`t19`.`pts` = IF(`t19`.`team_abbr` = `t19`.`home_team_abbr`, `t19`.`home_score`, `t19`.`away_score`) AS BIGINT) AS `_right`
  FROM (
    SELECT
      `t17`.`game_id`,
      `t17`.`team_abbr`,
      `t17`.`source`,
      `t17`.`fgm`,
      `t17`.`fga`,
      `t17`.`fg3m`,
      `t17`.`fg3a`,
      `t17`.`ftm`,
      `t17`.`fta`,
      `t17`.`oreb`,
      `t17`.`dreb`,
      `t17`.`reb`,
      `t17`.`ast`,
      `t17`.`stl`,
      `t17`.`blk`,
      `t17`.`pf`,
      `t17`.`pts`,
      `t17`.`player_turnovers`,
      `t17`.`_row`,
      `t10`.`game_date`,
      `t10`.`home_team_abbr`,
      `t10`.`home_score`,
      `t10`.`away_score`,
      `t10`.`overtime_periods`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t0`.`game_id`,
          `t0`.`team_abbr`,
          `t0`.`source`,
          `t0`.`fgm`,
          `t0`.`fga`,
          `t0`.`fg3m`,
          `t0`.`fg3a`,
          `t0`.`ftm`,
          `t0`.`fta`,
          `t0`.`oreb`,
          `t0`.`dreb`,
          `t0`.`reb`,
          `t0`.`ast`,
          `t0`.`stl`,
          `t0`.`blk`,
          `t0`.`pf`,
          `t0`.`pts`,
          `t0`.`player_turnovers`,
          `t0`.`_row`
        FROM `nba_raw`.`team_boxscore` AS `t0`
      ) AS `t4`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t3`.`game_id`,
            `t3`.`team_abbr`,
            'derived_from_players' AS `source`,
            SUM(`t3`.`fgm`) AS `fgm`,
            SUM(`t3`.`fga`) AS `fga`,
            SUM(`t3`.`fg3m`) AS `fg3m`,
            SUM(`t3`.`fg3a`) AS `fg3a`,
            SUM(`t3`.`ftm`) AS `ftm`,
            SUM(`t3`.`fta`) AS `fta`,
            SUM(`t3`.`oreb`) AS `oreb`,
            SUM(`t3`.`dreb`) AS `dreb`,
            SUM(`t3`.`reb`) AS `reb`,
            SUM(`t3`.`ast`) AS `ast`,
            SUM(`t3`.`stl`) AS `stl`,
            SUM(`t3`.`blk`) AS `blk`,
            SUM(`t3`.`pf`) AS `pf`,
            SUM(`t3`.`pts`) AS `pts`,
            SUM(`t3`.`tov`) AS `player_turnovers`,
            SUM(`t3`.`_row`) % 1152921504606846976 AS `_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t3`
          GROUP BY
            1,
            2
        ) AS `t11`
      ) AS `t13`
    ) AS `t17`
    INNER JOIN (
      SELECT
        `t2`.`game_id`,
        `t2`.`game_date`,
        `t2`.`home_team_abbr`,
        `t2`.`home_score`,
        `t2`.`away_score`,
        `t2`.`overtime_periods`
      FROM `nba_reference`.`schedule` AS `t2`
      WHERE
        `t2`.`is_counted` AND `t2`.`game_status` = 'final'
    ) AS `t10`
      ON `t17`.`game_id` = `t10`.`game_id`
  ) AS `t19`
)
SELECT
  `t39`.`game_id`,
  `t39`.`team_abbr`,
  `t39`.`source`,
  `t39`.`fgm`,
  `t39`.`fga`,
  `t39`.`fg3m`,
  `t39`.`fg3a`,
  `t39`.`ftm`,
  `t39`.`fta`,
  `t39`.`oreb`,
  `t39`.`dreb`,
  `t39`.`reb`,
  `t39`.`ast`,
  `t39`.`stl`,
  `t39`.`blk`,
  `t39`.`pf`,
  `t39`.`pts`,
  `t39`.`player_turnovers`,
  `t39`.`game_date`,
  IF(
    COALESCE(`t39`.`has_events`, FALSE),
    COALESCE(`t39`.`events_lost`, 0),
    `t39`.`other_lost`
  ) AS `team_turnovers`,
  `t39`.`player_turnovers` + COALESCE(
    IF(
      COALESCE(`t39`.`has_events`, FALSE),
      COALESCE(`t39`.`events_lost`, 0),
      `t39`.`other_lost`
    ),
    0
  ) AS `tov`,
  (
    `t39`.`overtime_periods` * 1500
  ) + 14400 AS `minutes_total_seconds`,
  `t39`.`_row` + IF(
    COALESCE(`t39`.`has_events`, FALSE),
    COALESCE(`t39`.`events_row`, 0),
    COALESCE(`t39`.`other_row`, 0)
  ) AS `_row`
FROM (
  SELECT
    `t38`.`game_id`,
    `t38`.`team_abbr`,
    `t38`.`source`,
    `t38`.`fgm`,
    `t38`.`fga`,
    `t38`.`fg3m`,
    `t38`.`fg3a`,
    `t38`.`ftm`,
    `t38`.`fta`,
    `t38`.`oreb`,
    `t38`.`dreb`,
    `t38`.`reb`,
    `t38`.`ast`,
    `t38`.`stl`,
    `t38`.`blk`,
    `t38`.`pf`,
    `t38`.`pts`,
    `t38`.`player_turnovers`,
    `t38`.`_row`,
    `t38`.`game_date`,
    `t38`.`home_team_abbr`,
    `t38`.`home_score`,
    `t38`.`away_score`,
    `t38`.`overtime_periods`,
    `t38`.`has_events`,
    `t38`.`events_lost`,
    `t38`.`events_row`,
    `t38`.`other_lost`,
    `t38`.`other_row`
  FROM (
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
      `t37`.`has_events`,
      `t37`.`events_lost`,
      `t37`.`events_row`,
      `t21`.`game_id` AS `game_id_right`,
      `t21`.`team_abbr` AS `team_abbr_right`,
      `t21`.`other_lost`,
      `t21`.`other_row`
    FROM (
      SELECT
        `t35`.`game_id`,
        `t35`.`team_abbr`,
        `t35`.`source`,
        `t35`.`fgm`,
        `t35`.`fga`,
        `t35`.`fg3m`,
        `t35`.`fg3a`,
        `t35`.`ftm`,
        `t35`.`fta`,
        `t35`.`oreb`,
        `t35`.`dreb`,
        `t35`.`reb`,
        `t35`.`ast`,
        `t35`.`stl`,
        `t35`.`blk`,
        `t35`.`pf`,
        `t35`.`pts`,
        `t35`.`player_turnovers`,
        `t35`.`_row`,
        `t35`.`game_date`,
        `t35`.`home_team_abbr`,
        `t35`.`home_score`,
        `t35`.`away_score`,
        `t35`.`overtime_periods`,
        `t35`.`has_events`,
        `t35`.`events_lost`,
        `t35`.`events_row`
      FROM (
        SELECT
          `t34`.`game_id`,
          `t34`.`team_abbr`,
          `t34`.`source`,
          `t34`.`fgm`,
          `t34`.`fga`,
          `t34`.`fg3m`,
          `t34`.`fg3a`,
          `t34`.`ftm`,
          `t34`.`fta`,
          `t34`.`oreb`,
          `t34`.`dreb`,
          `t34`.`reb`,
          `t34`.`ast`,
          `t34`.`stl`,
          `t34`.`blk`,
          `t34`.`pf`,
          `t34`.`pts`,
          `t34`.`player_turnovers`,
          `t34`.`_row`,
          `t34`.`game_date`,
          `t34`.`home_team_abbr`,
          `t34`.`home_score`,
          `t34`.`away_score`,
          `t34`.`overtime_periods`,
          `t34`.`has_events`,
          `t16`.`game_id` AS `game_id_right`,
          `t16`.`team_abbr` AS `team_abbr_right`,
          `t16`.`events_lost`,
          `t16`.`events_row`
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
            `t32`.`game_date`,
            `t32`.`home_team_abbr`,
            `t32`.`home_score`,
            `t32`.`away_score`,
            `t32`.`overtime_periods`,
            `t32`.`has_events`
          FROM (
            SELECT
              `t31`.`game_id`,
              `t31`.`team_abbr`,
              `t31`.`source`,
              `t31`.`fgm`,
              `t31`.`fga`,
              `t31`.`fg3m`,
              `t31`.`fg3a`,
              `t31`.`ftm`,
              `t31`.`fta`,
              `t31`.`oreb`,
              `t31`.`dreb`,
              `t31`.`reb`,
              `t31`.`ast`,
              `t31`.`stl`,
              `t31`.`blk`,
              `t31`.`pf`,
              `t31`.`pts`,
              `t31`.`player_turnovers`,
              `t31`.`_row`,
              `t31`.`game_date`,
              `t31`.`home_team_abbr`,
              `t31`.`home_score`,
              `t31`.`away_score`,
              `t31`.`overtime_periods`,
              `t12`.`game_id` AS `game_id_right`,
              `t12`.`has_events`
            FROM (
              SELECT
                `t29`.`game_id`,
                `t29`.`team_abbr`,
                `t29`.`source`,
                `t29`.`fgm`,
                `t29`.`fga`,
                `t29`.`fg3m`,
                `t29`.`fg3a`,
                `t29`.`ftm`,
                `t29`.`fta`,
                `t29`.`oreb`,
                `t29`.`dreb`,
                `t29`.`reb`,
                `t29`.`ast`,
                `t29`.`stl`,
                `t29`.`blk`,
                `t29`.`pf`,
                `t29`.`pts`,
                `t29`.`player_turnovers`,
                `t29`.`_row`,
                `t29`.`game_date`,
                `t29`.`home_team_abbr`,
                `t29`.`home_score`,
                `t29`.`away_score`,
                `t29`.`overtime_periods`
              FROM (
                SELECT
                  `t24`.`game_id`,
                  `t24`.`team_abbr`,
                  `t24`.`source`,
                  `t24`.`fgm`,
                  `t24`.`fga`,
                  `t24`.`fg3m`,
                  `t24`.`fg3a`,
                  `t24`.`ftm`,
                  `t24`.`fta`,
                  `t24`.`oreb`,
                  `t24`.`dreb`,
                  `t24`.`reb`,
                  `t24`.`ast`,
                  `t24`.`stl`,
                  `t24`.`blk`,
                  `t24`.`pf`,
                  `t24`.`pts`,
                  `t24`.`player_turnovers`,
                  `t24`.`_row`,
                  `t24`.`game_date`,
                  `t24`.`home_team_abbr`,
                  `t24`.`home_score`,
                  `t24`.`away_score`,
                  `t24`.`overtime_periods`,
                  `t24`.`_right`
                FROM `t22` AS `t24`
                LEFT SEMI JOIN (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t25`.`game_id`,
                      `t25`.`source`,
                      `t25`.`_right`,
                      `t25`.`_teams`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t25`.`game_id`
                        ORDER BY (
                          `t25`.`_right` = 2
                        ) AND (
                          `t25`.`_teams` = 2
                        ) DESC, CASE
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
                        `t23`.`game_id`,
                        `t23`.`source`,
                        SUM(`t23`.`_right`) AS `_right`,
                        COUNT(*) AS `_teams`
                      FROM `t22` AS `t23`
                      GROUP BY
                        1,
                        2
                    ) AS `t25`
                  ) AS `t26`
                  WHERE
                    `t26`.`_nth` = 0
                ) AS `t28`
                  ON `t24`.`game_id` = `t28`.`game_id` AND `t24`.`source` = `t28`.`source`
              ) AS `t29`
            ) AS `t31`
            LEFT OUTER JOIN (
              SELECT
                `t5`.`game_id`,
                TRUE AS `has_events`
              FROM (
                SELECT DISTINCT
                  `t1`.`game_id`
                FROM `nba_raw`.`play_by_play_best` AS `t1`
              ) AS `t5`
            ) AS `t12`
              ON `t31`.`game_id` = `t12`.`game_id`
          ) AS `t32`
        ) AS `t34`
        LEFT OUTER JOIN (
          SELECT
            `t7`.`game_id`,
            `t7`.`team_abbr`,
            COUNT(*) AS `events_lost`,
            SUM(`t7`.`_row`) % 1152921504606846976 AS `events_row`
          FROM (
            SELECT
              *
            FROM `nba_raw`.`play_by_play_best` AS `t1`
            WHERE
              `t1`.`event_type` = 'turnover'
              AND `t1`.`player1_id` IS NULL
              AND `t1`.`team_abbr` IS NOT NULL
          ) AS `t7`
          GROUP BY
            1,
            2
        ) AS `t16`
          ON `t34`.`game_id` = `t16`.`game_id` AND `t34`.`team_abbr` = `t16`.`team_abbr`
      ) AS `t35`
    ) AS `t37`
    LEFT OUTER JOIN (
      SELECT
        `t18`.`game_id`,
        `t18`.`team_abbr`,
        `t18`.`team_turnovers` AS `other_lost`,
        `t18`.`_row` AS `other_row`
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`team_abbr`,
          `t6`.`source`,
          `t6`.`game_date`,
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
          `t6`.`team_turnovers`,
          `t6`.`tov`,
          `t6`.`minutes_total_seconds`,
          `t6`.`source_file_id`,
          `t6`.`source_row`,
          `t6`.`_row`,
          ROW_NUMBER() OVER (
            PARTITION BY `t6`.`game_id`, `t6`.`team_abbr`
            ORDER BY CASE
              WHEN `t6`.`source` = 'nba_stats'
              THEN 0
              WHEN `t6`.`source` = 'nba_stats_box'
              THEN 1
              WHEN `t6`.`source` = 'nba_live'
              THEN 2
              WHEN `t6`.`source` = 'archive'
              THEN 3
              WHEN `t6`.`source` = 'scoreboard'
              THEN 4
              ELSE 5
            END ASC NULLS LAST, `t6`.`source` ASC NULLS LAST
          ) - 1 AS `_nth`
        FROM (
          SELECT
            *
          FROM `nba_raw`.`team_boxscore` AS `t0`
          WHERE
            `t0`.`team_turnovers` IS NOT NULL
        ) AS `t6`
      ) AS `t18`
      WHERE
        `t18`.`_nth` = 0
    ) AS `t21`
      ON `t37`.`game_id` = `t21`.`game_id` AND `t37`.`team_abbr` = `t21`.`team_abbr`
  ) AS `t38`
) AS `t39`
