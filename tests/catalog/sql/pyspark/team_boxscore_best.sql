WITH `t22` AS (
  SELECT
    `t21`.`game_id`,
    `t21`.`team_abbr`,
    `t21`.`source`,
    `t21`.`fgm`,
    `t21`.`fga`,
    `t21`.`fg3m`,
    `t21`.`fg3a`,
    `t21`.`ftm`,
    `t21`.`fta`,
    `t21`.`oreb`,
    `t21`.`dreb`,
    `t21`.`reb`,
    `t21`.`ast`,
    `t21`.`stl`,
    `t21`.`blk`,
    `t21`.`pf`,
    `t21`.`pts`,
    `t21`.`player_turnovers`,
    `t21`.`_row`,
    `t21`.`game_date`,
    `t21`.`home_team_abbr`,
    `t21`.`home_score`,
    `t21`.`away_score`,
    `t21`.`overtime_periods`,
    CAST(`t21`.`pts` = IF(`t21`.`team_abbr` = `t21`.`home_team_abbr`, `t21`.`home_score`, `t21`.`away_score`) AS BIGINT) AS `_right`
  FROM (
    SELECT
      `t18`.`game_id`,
      `t18`.`team_abbr`,
      `t18`.`source`,
      `t18`.`fgm`,
      `t18`.`fga`,
      `t18`.`fg3m`,
      `t18`.`fg3a`,
      `t18`.`ftm`,
      `t18`.`fta`,
      `t18`.`oreb`,
      `t18`.`dreb`,
      `t18`.`reb`,
      `t18`.`ast`,
      `t18`.`stl`,
      `t18`.`blk`,
      `t18`.`pf`,
      `t18`.`pts`,
      `t18`.`player_turnovers`,
      `t18`.`_row`,
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
          `t1`.`game_id`,
          `t1`.`team_abbr`,
          `t1`.`source`,
          `t1`.`fgm`,
          `t1`.`fga`,
          `t1`.`fg3m`,
          `t1`.`fg3a`,
          `t1`.`ftm`,
          `t1`.`fta`,
          `t1`.`oreb`,
          `t1`.`dreb`,
          `t1`.`reb`,
          `t1`.`ast`,
          `t1`.`stl`,
          `t1`.`blk`,
          `t1`.`pf`,
          `t1`.`pts`,
          `t1`.`player_turnovers`,
          `t1`.`_row`
        FROM `nba_raw`.`team_boxscore` AS `t1`
      ) AS `t5`
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
            CAST(SUM(CAST(`t3`.`_row` AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS `_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t3`
          GROUP BY
            1,
            2
        ) AS `t12`
      ) AS `t13`
    ) AS `t18`
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
      ON `t18`.`game_id` = `t10`.`game_id`
  ) AS `t21`
)
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
  `t29`.`game_date`,
  IF(
    COALESCE(`t29`.`has_events`, FALSE),
    COALESCE(`t29`.`events_lost`, 0),
    `t29`.`other_lost`
  ) AS `team_turnovers`,
  `t29`.`player_turnovers` + COALESCE(
    IF(
      COALESCE(`t29`.`has_events`, FALSE),
      COALESCE(`t29`.`events_lost`, 0),
      `t29`.`other_lost`
    ),
    0
  ) AS `tov`,
  (
    `t29`.`overtime_periods` * 1500
  ) + 14400 AS `minutes_total_seconds`,
  `t29`.`_row` + IF(
    COALESCE(`t29`.`has_events`, FALSE),
    COALESCE(`t29`.`events_row`, 0),
    COALESCE(`t29`.`other_row`, 0)
  ) AS `_row`
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
    `t24`.`overtime_periods`,
    `t11`.`has_events`,
    `t16`.`events_lost`,
    `t16`.`events_row`,
    `t20`.`other_lost`,
    `t20`.`other_row`
  FROM `t22` AS `t24`
  LEFT SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t25`.`game_id`,
        `t25`.`source`,
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
  LEFT OUTER JOIN (
    SELECT
      `t4`.`game_id`,
      TRUE AS `has_events`
    FROM (
      SELECT DISTINCT
        `t0`.`game_id`
      FROM `nba_raw`.`play_by_play_best` AS `t0`
    ) AS `t4`
  ) AS `t11`
    ON `t24`.`game_id` = `t11`.`game_id`
  LEFT OUTER JOIN (
    SELECT
      `t6`.`game_id`,
      `t6`.`team_abbr`,
      COUNT(*) AS `events_lost`,
      CAST(SUM(CAST(`t6`.`_row` AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS `events_row`
    FROM (
      SELECT
        *
      FROM `nba_raw`.`play_by_play_best` AS `t0`
      WHERE
        `t0`.`event_type` = 'turnover'
        AND `t0`.`player1_id` IS NULL
        AND `t0`.`team_abbr` IS NOT NULL
    ) AS `t6`
    GROUP BY
      1,
      2
  ) AS `t16`
    ON `t24`.`game_id` = `t16`.`game_id` AND `t24`.`team_abbr` = `t16`.`team_abbr`
  LEFT OUTER JOIN (
    SELECT
      `t17`.`game_id`,
      `t17`.`team_abbr`,
      `t17`.`team_turnovers` AS `other_lost`,
      `t17`.`_row` AS `other_row`
    FROM (
      SELECT
        `t7`.`game_id`,
        `t7`.`team_abbr`,
        `t7`.`team_turnovers`,
        `t7`.`_row`,
        ROW_NUMBER() OVER (
          PARTITION BY `t7`.`game_id`, `t7`.`team_abbr`
          ORDER BY CASE
            WHEN `t7`.`source` = 'nba_stats'
            THEN 0
            WHEN `t7`.`source` = 'nba_stats_box'
            THEN 1
            WHEN `t7`.`source` = 'nba_live'
            THEN 2
            WHEN `t7`.`source` = 'archive'
            THEN 3
            WHEN `t7`.`source` = 'scoreboard'
            THEN 4
            ELSE 5
          END ASC NULLS LAST, `t7`.`source` ASC NULLS LAST
        ) - 1 AS `_nth`
      FROM (
        SELECT
          *
        FROM `nba_raw`.`team_boxscore` AS `t1`
        WHERE
          `t1`.`team_turnovers` IS NOT NULL
      ) AS `t7`
    ) AS `t17`
    WHERE
      `t17`.`_nth` = 0
  ) AS `t20`
    ON `t24`.`game_id` = `t20`.`game_id` AND `t24`.`team_abbr` = `t20`.`team_abbr`
) AS `t29`
