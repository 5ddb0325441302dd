WITH `t4` AS (
  SELECT
    `t0`.`game_id`,
    `t0`.`source`,
    `t0`.`team_abbr`,
    SUM(`t0`.`pts`) AS `points`
  FROM `nba_raw`.`player_boxscore` AS `t0`
  GROUP BY
    1,
    2,
    3
)
SELECT
  `t2`.`game_id`,
  `t2`.`player_lookup`,
  `t2`.`source`,
  `t2`.`game_date`,
  `t2`.`player_id`,
  `t2`.`player_name`,
  `t2`.`team_abbr`,
  `t2`.`fgm`,
  `t2`.`fga`,
  `t2`.`fg3m`,
  `t2`.`fg3a`,
  `t2`.`ftm`,
  `t2`.`fta`,
  `t2`.`oreb`,
  `t2`.`dreb`,
  `t2`.`reb`,
  `t2`.`ast`,
  `t2`.`stl`,
  `t2`.`blk`,
  `t2`.`tov`,
  `t2`.`pf`,
  `t2`.`pts`,
  `t2`.`plus_minus`,
  `t2`.`is_starter`,
  `t2`.`source_file_id`,
  `t2`.`source_row`,
  IF(
    COALESCE(
      (
        `t2`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t2`.`seconds_played` - `t14`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t14`.`finer_seconds`,
    `t2`.`seconds_played`
  ) AS `seconds_played`,
  IF(
    COALESCE(
      (
        `t2`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t2`.`seconds_played` - `t14`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    'second',
    `t2`.`seconds_precision`
  ) AS `seconds_precision`,
  IF(
    COALESCE(
      (
        `t2`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t2`.`seconds_played` - `t14`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t14`.`finer_source`,
    `t2`.`source`
  ) AS `seconds_source`,
  `t2`.`_row` + IF(
    COALESCE(
      (
        `t2`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t2`.`seconds_played` - `t14`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t14`.`finer_row`,
    0
  ) AS `_row`
FROM `nba_raw`.`player_boxscore` AS `t2`
LEFT SEMI JOIN (
  SELECT
    *
  FROM (
    SELECT
      `t18`.`game_id`,
      `t18`.`source`,
      ROW_NUMBER() OVER (
        PARTITION BY `t18`.`game_id`
        ORDER BY `t18`.`complete` DESC, CASE
          WHEN `t18`.`source` = 'nba_stats'
          THEN 0
          WHEN `t18`.`source` = 'nba_stats_box'
          THEN 1
          WHEN `t18`.`source` = 'nba_live'
          THEN 2
          WHEN `t18`.`source` = 'gamebook'
          THEN 3
          WHEN `t18`.`source` = 'archive'
          THEN 4
          WHEN `t18`.`source` = 'bdl'
          THEN 5
          ELSE 6
        END ASC NULLS LAST, `t18`.`source` ASC NULLS LAST
      ) - 1 AS `_nth`
    FROM (
      SELECT
        `t10`.`game_id`,
        `t10`.`source`,
        COALESCE(`t17`.`right` = 2, FALSE) AS `complete`
      FROM (
        SELECT DISTINCT
          `t6`.`game_id`,
          `t6`.`source`
        FROM `t4` AS `t6`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t15`.`game_id`,
          `t15`.`source`,
          SUM(`t15`.`right`) AS `right`
        FROM (
          SELECT
            `t11`.`game_id`,
            `t11`.`source`,
            CAST((
              (
                `t11`.`team_abbr` = `t11`.`home_team_abbr`
              )
              AND (
                `t11`.`points` = `t11`.`home_score`
              )
            )
            OR (
              (
                `t11`.`team_abbr` = `t11`.`away_team_abbr`
              )
              AND (
                `t11`.`points` = `t11`.`away_score`
              )
            ) AS BIGINT) AS `right`
          FROM (
            SELECT
              `t8`.`game_id`,
              `t8`.`source`,
              `t8`.`team_abbr`,
              `t8`.`points`,
              `t7`.`home_team_abbr`,
              `t7`.`home_score`,
              `t7`.`away_team_abbr`,
              `t7`.`away_score`
            FROM `t4` AS `t8`
            INNER JOIN (
              SELECT
                `t1`.`game_id`,
                `t1`.`home_team_abbr`,
                `t1`.`home_score`,
                `t1`.`away_team_abbr`,
                `t1`.`away_score`
              FROM `nba_reference`.`schedule` AS `t1`
              WHERE
                `t1`.`is_counted` AND `t1`.`game_status` = 'final'
            ) AS `t7`
              ON `t8`.`game_id` = `t7`.`game_id`
          ) AS `t11`
        ) AS `t15`
        GROUP BY
          1,
          2
      ) AS `t17`
        ON `t10`.`game_id` = `t17`.`game_id` AND `t10`.`source` = `t17`.`source`
    ) AS `t18`
  ) AS `t19`
  WHERE
    `t19`.`_nth` = 0
) AS `t21`
  ON `t2`.`game_id` = `t21`.`game_id` AND `t2`.`source` = `t21`.`source`
LEFT OUTER JOIN (
  SELECT
    `t12`.`game_id`,
    `t12`.`player_lookup`,
    `t12`.`seconds_played` AS `finer_seconds`,
    `t12`.`source` AS `finer_source`,
    `t12`.`_row` AS `finer_row`
  FROM (
    SELECT
      `t3`.`game_id`,
      `t3`.`player_lookup`,
      `t3`.`source`,
      `t3`.`seconds_played`,
      `t3`.`_row`,
      ROW_NUMBER() OVER (
        PARTITION BY `t3`.`game_id`, `t3`.`player_lookup`
        ORDER BY CASE
          WHEN `t3`.`source` = 'nba_stats'
          THEN 0
          WHEN `t3`.`source` = 'nba_stats_box'
          THEN 1
          WHEN `t3`.`source` = 'nba_live'
          THEN 2
          WHEN `t3`.`source` = 'gamebook'
          THEN 3
          WHEN `t3`.`source` = 'archive'
          THEN 4
          WHEN `t3`.`source` = 'bdl'
          THEN 5
          ELSE 6
        END ASC NULLS LAST, `t3`.`source` ASC NULLS LAST
      ) - 1 AS `_nth`
    FROM (
      SELECT
        *
      FROM `nba_raw`.`player_boxscore` AS `t0`
      WHERE
        `t0`.`seconds_precision` = 'second'
    ) AS `t3`
  ) AS `t12`
  WHERE
    `t12`.`_nth` = 0
) AS `t14`
  ON `t2`.`game_id` = `t14`.`game_id` AND `t2`.`player_lookup` = `t14`.`player_lookup`
