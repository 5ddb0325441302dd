SELECT
  `t12`.`game_id`,
  `t12`.`team_abbr`,
  `t12`.`player_lookup`,
  `t12`.`player_id`,
  `t12`.`player_name`,
  `t12`.`player_status`,
  `t12`.`status_reason`,
  `t12`.`is_starter`,
  `t12`.`is_dressed`,
  `t12`.`_row`,
  `t12`.`entity_type`,
  `t12`.`population_basis`,
  `t12`.`game_code`,
  `t12`.`game_date`,
  `t12`.`season_year`,
  `t12`.`season_type`,
  `t12`.`opponent_team_abbr`,
  `t12`.`home_game`,
  `t12`.`_date`,
  `t12`.`market`,
  `t12`.`tipoff_utc`,
  `t12`.`entity_id`,
  `t12`.`_key`,
  `t12`.`n_game`,
  `t12`.`m_game`,
  `t12`.`s_game`,
  `t12`.`n_props`,
  `t12`.`m_props`,
  `t12`.`s_props`,
  CASE
    WHEN `t12`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t12`.`n_game` + `t12`.`m_game`
    ) < 1
    THEN 1
    WHEN `t12`.`m_props` > 0
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t3`.`game_id`,
    `t3`.`team_abbr`,
    `t3`.`player_lookup`,
    `t3`.`player_id`,
    `t3`.`player_name`,
    `t3`.`player_status`,
    `t3`.`status_reason`,
    `t3`.`is_starter`,
    `t3`.`is_dressed`,
    `t3`.`_row`,
    `t3`.`entity_type`,
    `t3`.`population_basis`,
    `t3`.`game_code`,
    `t3`.`game_date`,
    `t3`.`season_year`,
    `t3`.`season_type`,
    `t3`.`opponent_team_abbr`,
    `t3`.`home_game`,
    `t3`.`_date`,
    `t3`.`market`,
    `t3`.`tipoff_utc`,
    `t3`.`entity_id`,
    `t3`.`_key`,
    COALESCE(`t9`.`n_game`, 0) AS `n_game`,
    COALESCE(`t9`.`m_game`, 0) AS `m_game`,
    COALESCE(`t9`.`s_game`, 0) AS `s_game`,
    COALESCE(`t11`.`n_props`, 0) AS `n_props`,
    COALESCE(`t11`.`m_props`, 0) AS `m_props`,
    COALESCE(`t11`.`s_props`, 0) AS `s_props`
  FROM `keys` AS `t3`
  LEFT OUTER JOIN (
    SELECT
      `t6`.`_key`,
      SUM(CAST(NOT (
        `t6`.`_missing`
      ) AS BIGINT)) AS `n_game`,
      SUM(1 - CAST(NOT (
        `t6`.`_missing`
      ) AS BIGINT)) AS `m_game`,
      SUM(CAST(COALESCE(`t6`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_game`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t4`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_analytics`.`player_game_summary` AS `t4`
        ON `t3`.`player_lookup` = `t4`.`player_lookup`
        AND `t3`.`game_id` = `t4`.`game_id`
        AND `t3`.`_date` = `t4`.`game_date`
    ) AS `t6`
    GROUP BY
      1
  ) AS `t9`
    ON `t3`.`_key` = `t9`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t7`.`_key`,
      SUM(CAST(NOT (
        `t7`.`_missing`
      ) AS BIGINT)) AS `n_props`,
      SUM(1 - CAST(NOT (
        `t7`.`_missing`
      ) AS BIGINT)) AS `m_props`,
      SUM(CAST(COALESCE(`t7`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_props`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t5`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_raw`.`player_props` AS `t5`
        ON `t3`.`game_id` = `t5`.`game_id`
        AND `t3`.`player_lookup` = `t5`.`player_lookup`
        AND `t3`.`market` = `t5`.`market`
        AND (
          (
            `t5`.`snapshot_utc` IS NULL
          )
          OR (
            `t5`.`snapshot_utc` <= `t3`.`tipoff_utc`
          )
        )
    ) AS `t7`
    GROUP BY
      1
  ) AS `t11`
    ON `t3`.`_key` = `t11`.`_key`
) AS `t12`
