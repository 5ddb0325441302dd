SELECT
  `t12`.`game_id`,
  `t12`.`game_code`,
  `t12`.`game_date`,
  `t12`.`season_year`,
  `t12`.`season_type`,
  `t12`.`home_team_abbr`,
  `t12`.`away_team_abbr`,
  `t12`.`_row`,
  `t12`.`_date`,
  `t12`.`entity_type`,
  `t12`.`entity_id`,
  `t12`.`population_basis`,
  `t12`.`_key`,
  `t12`.`n_events`,
  `t12`.`m_events`,
  `t12`.`s_events`,
  `t12`.`n_chart`,
  `t12`.`m_chart`,
  `t12`.`s_chart`,
  CASE
    WHEN `t12`.`entity_type` <> 'GAME'
    THEN 0
    WHEN (
      `t12`.`n_events` + `t12`.`m_events`
    ) < 1
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t3`.`game_id`,
    `t3`.`game_code`,
    `t3`.`game_date`,
    `t3`.`season_year`,
    `t3`.`season_type`,
    `t3`.`home_team_abbr`,
    `t3`.`away_team_abbr`,
    `t3`.`_row`,
    `t3`.`_date`,
    `t3`.`entity_type`,
    `t3`.`entity_id`,
    `t3`.`population_basis`,
    `t3`.`_key`,
    COALESCE(`t10`.`n_events`, 0) AS `n_events`,
    COALESCE(`t10`.`m_events`, 0) AS `m_events`,
    COALESCE(`t10`.`s_events`, 0) AS `s_events`,
    COALESCE(`t11`.`n_chart`, 0) AS `n_chart`,
    COALESCE(`t11`.`m_chart`, 0) AS `m_chart`,
    COALESCE(`t11`.`s_chart`, 0) AS `s_chart`
  FROM `keys` AS `t3`
  LEFT OUTER JOIN (
    SELECT
      `t6`.`_key`,
      SUM(CAST(NOT (
        `t6`.`_missing`
      ) AS BIGINT)) AS `n_events`,
      SUM(1 - CAST(NOT (
        `t6`.`_missing`
      ) AS BIGINT)) AS `m_events`,
      SUM(CAST(COALESCE(`t6`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_events`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t4`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_raw`.`play_by_play_best` AS `t4`
        ON `t3`.`game_id` = `t4`.`game_id`
    ) AS `t6`
    GROUP BY
      1
  ) AS `t10`
    ON `t3`.`_key` = `t10`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t7`.`_key`,
      SUM(CAST(NOT (
        `t7`.`_missing`
      ) AS BIGINT)) AS `n_chart`,
      SUM(1 - CAST(NOT (
        `t7`.`_missing`
      ) AS BIGINT)) AS `m_chart`,
      SUM(CAST(COALESCE(`t7`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_chart`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t5`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_raw`.`shots` AS `t5`
        ON `t3`.`game_id` = `t5`.`game_id`
    ) AS `t7`
    GROUP BY
      1
  ) AS `t11`
    ON `t3`.`_key` = `t11`.`_key`
) AS `t12`
