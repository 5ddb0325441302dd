SELECT
  `t15`.`game_id`,
  `t15`.`game_code`,
  `t15`.`game_date`,
  `t15`.`season_year`,
  `t15`.`season_type`,
  `t15`.`_row`,
  `t15`.`defending_team_abbr`,
  `t15`.`opponent_team_abbr`,
  `t15`.`home_game`,
  `t15`.`_date`,
  `t15`.`entity_type`,
  `t15`.`entity_id`,
  `t15`.`population_basis`,
  `t15`.`blocked_outcome`,
  `t15`.`_key`,
  `t15`.`n_theirs`,
  `t15`.`m_theirs`,
  `t15`.`s_theirs`,
  `t15`.`n_own`,
  `t15`.`m_own`,
  `t15`.`s_own`,
  `t15`.`n_blocked`,
  `t15`.`m_blocked`,
  `t15`.`s_blocked`,
  CASE
    WHEN `t15`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t15`.`n_theirs` + `t15`.`m_theirs`
    ) < 1
    THEN 1
    WHEN (
      `t15`.`n_own` + `t15`.`m_own`
    ) < 1
    THEN 2
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t3`.`game_id`,
    `t3`.`game_code`,
    `t3`.`game_date`,
    `t3`.`season_year`,
    `t3`.`season_type`,
    `t3`.`_row`,
    `t3`.`defending_team_abbr`,
    `t3`.`opponent_team_abbr`,
    `t3`.`home_game`,
    `t3`.`_date`,
    `t3`.`entity_type`,
    `t3`.`entity_id`,
    `t3`.`population_basis`,
    `t3`.`blocked_outcome`,
    `t3`.`_key`,
    COALESCE(`t12`.`n_theirs`, 0) AS `n_theirs`,
    COALESCE(`t12`.`m_theirs`, 0) AS `m_theirs`,
    COALESCE(`t12`.`s_theirs`, 0) AS `s_theirs`,
    COALESCE(`t13`.`n_own`, 0) AS `n_own`,
    COALESCE(`t13`.`m_own`, 0) AS `m_own`,
    COALESCE(`t13`.`s_own`, 0) AS `s_own`,
    COALESCE(`t14`.`n_blocked`, 0) AS `n_blocked`,
    COALESCE(`t14`.`m_blocked`, 0) AS `m_blocked`,
    COALESCE(`t14`.`s_blocked`, 0) AS `s_blocked`
  FROM `keys` AS `t3`
  LEFT OUTER JOIN (
    SELECT
      `t6`.`_key`,
      SUM(CAST(NOT (
        `t6`.`_missing`
      ) AS INT64)) AS `n_theirs`,
      SUM(1 - CAST(NOT (
        `t6`.`_missing`
      ) AS INT64)) AS `m_theirs`,
      SUM(CAST(COALESCE(`t6`.`_row`, 0) AS NUMERIC)) AS `s_theirs`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t4`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_analytics`.`team_offense_game_summary` AS `t4`
        ON `t3`.`opponent_team_abbr` = `t4`.`team_abbr`
        AND `t3`.`game_id` = `t4`.`game_id`
        AND `t3`.`_date` = `t4`.`game_date`
    ) AS `t6`
    GROUP BY
      1
  ) AS `t12`
    ON `t3`.`_key` = `t12`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t7`.`_key`,
      SUM(CAST(NOT (
        `t7`.`_missing`
      ) AS INT64)) AS `n_own`,
      SUM(1 - CAST(NOT (
        `t7`.`_missing`
      ) AS INT64)) AS `m_own`,
      SUM(CAST(COALESCE(`t7`.`_row`, 0) AS NUMERIC)) AS `s_own`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t4`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_analytics`.`team_offense_game_summary` AS `t4`
        ON `t3`.`defending_team_abbr` = `t4`.`team_abbr`
        AND `t3`.`game_id` = `t4`.`game_id`
        AND `t3`.`_date` = `t4`.`game_date`
    ) AS `t7`
    GROUP BY
      1
  ) AS `t13`
    ON `t3`.`_key` = `t13`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t8`.`_key`,
      SUM(CAST(NOT (
        `t8`.`_missing`
      ) AS INT64)) AS `n_blocked`,
      SUM(1 - CAST(NOT (
        `t8`.`_missing`
      ) AS INT64)) AS `m_blocked`,
      SUM(CAST(COALESCE(`t8`.`_row`, 0) AS NUMERIC)) AS `s_blocked`
    FROM (
      SELECT
        `t3`.`_key`,
        FALSE AS `_missing`,
        `t5`.`_row`
      FROM `keys` AS `t3`
      INNER JOIN `nba_analytics`.`shot_events` AS `t5`
        ON `t3`.`defending_team_abbr` = `t5`.`blocker_team_abbr`
        AND `t3`.`game_id` = `t5`.`game_id`
        AND `t3`.`_date` = `t5`.`game_date`
    ) AS `t8`
    GROUP BY
      1
  ) AS `t14`
    ON `t3`.`_key` = `t14`.`_key`
) AS `t15`
