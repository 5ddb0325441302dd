SELECT
  `t27`.`game_id`,
  `t27`.`game_code`,
  `t27`.`game_date`,
  `t27`.`season_year`,
  `t27`.`season_type`,
  `t27`.`home_team_abbr`,
  `t27`.`away_team_abbr`,
  `t27`.`_row`,
  `t27`.`_date`,
  `t27`.`entity_type`,
  `t27`.`entity_id`,
  `t27`.`population_basis`,
  `t27`.`_key`,
  `t27`.`n_events`,
  `t27`.`m_events`,
  `t27`.`s_events`,
  `t27`.`n_chart`,
  `t27`.`m_chart`,
  `t27`.`s_chart`,
  CASE
    WHEN `t27`.`entity_type` <> 'GAME'
    THEN 0
    WHEN (
      `t27`.`n_events` + `t27`.`m_events`
    ) < 1
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t5`.`game_id`,
    `t5`.`game_code`,
    `t5`.`game_date`,
    `t5`.`season_year`,
    `t5`.`season_type`,
    `t5`.`home_team_abbr`,
    `t5`.`away_team_abbr`,
    `t5`.`_row`,
    `t5`.`_date`,
    `t5`.`entity_type`,
    `t5`.`entity_id`,
    `t5`.`population_basis`,
    `t5`.`_key`,
    COALESCE(`t26`.`n_events`, 0) AS `n_events`,
    COALESCE(`t26`.`m_events`, 0) AS `m_events`,
    COALESCE(`t26`.`s_events`, 0) AS `s_events`,
    COALESCE(`t19`.`n_chart`, 0) AS `n_chart`,
    COALESCE(`t19`.`m_chart`, 0) AS `m_chart`,
    COALESCE(`t19`.`s_chart`, 0) AS `s_chart`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `n_events`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `m_events`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_events`
    FROM (
      SELECT
        `t5`.`_key`,
        FALSE AS `_missing`,
        `t23`.`_row`
      FROM `keys` AS `t5`
      INNER JOIN (
        SELECT
          `t21`.`game_id`,
          `t21`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t7`.`game_id`,
              `t7`.`source`,
              `t7`.`_row`
            FROM `nba_raw`.`play_by_play` AS `t7`
            LEFT SEMI JOIN (
              SELECT
                `t0`.`game_id` AS `_of_game`
              FROM `keys` AS `t0`
            ) AS `t11`
              ON `t7`.`game_id` = `t11`.`_of_game`
            LEFT OUTER JOIN (
              SELECT
                `t9`.`game_id`
              FROM `nba_reference`.`schedule` AS `t9`
              LEFT SEMI JOIN (
                SELECT
                  `t0`.`game_id` AS `_of_game`
                FROM `keys` AS `t0`
              ) AS `t11`
                ON `t9`.`game_id` = `t11`.`_of_game`
            ) AS `t16`
              ON `t7`.`game_id` = `t16`.`game_id`
          ) AS `t18`
        ) AS `t21`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id`,
            `t8`.`source`
          FROM `nba_raw`.`pbp_choice` AS `t8`
          LEFT SEMI JOIN (
            SELECT
              `t0`.`game_id` AS `_of_game`
            FROM `keys` AS `t0`
          ) AS `t11`
            ON `t8`.`game_id` = `t11`.`_of_game`
        ) AS `t15`
          ON `t21`.`game_id` = `t15`.`game_id` AND `t21`.`source` = `t15`.`source`
      ) AS `t23`
        ON `t5`.`game_id` = `t23`.`game_id`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t26`
    ON `t5`.`_key` = `t26`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t12`.`_key`,
      SUM(CAST(NOT (
        `t12`.`_missing`
      ) AS BIGINT)) AS `n_chart`,
      SUM(1 - CAST(NOT (
        `t12`.`_missing`
      ) AS BIGINT)) AS `m_chart`,
      SUM(CAST(COALESCE(`t12`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_chart`
    FROM (
      SELECT
        `t5`.`_key`,
        FALSE AS `_missing`,
        `t6`.`_row`
      FROM `keys` AS `t5`
      INNER JOIN `nba_raw`.`shots` AS `t6`
        ON `t5`.`game_id` = `t6`.`game_id`
    ) AS `t12`
    GROUP BY
      1
  ) AS `t19`
    ON `t5`.`_key` = `t19`.`_key`
) AS `t27`
