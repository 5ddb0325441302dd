SELECT
  `t24`.`_date`,
  `t24`.`game_id`,
  `t24`.`game_date`,
  `t24`.`season_year`,
  `t24`.`season_type`,
  `t24`.`team_abbr`,
  `t24`.`opponent_team_abbr`,
  `t24`.`home_game`,
  `t24`.`player_lookup`,
  `t24`.`player_id`,
  `t24`.`entity_type`,
  `t24`.`population_basis`,
  `t24`.`market`,
  `t24`.`tipoff_utc`,
  `t24`.`entity_id`,
  `t24`.`_key`,
  `t24`.`n_props`,
  `t24`.`m_props`,
  `t24`.`s_props`,
  `t24`.`n_games`,
  `t24`.`m_games`,
  `t24`.`s_games`,
  CASE
    WHEN `t24`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN `t24`.`m_props` > 0
    THEN 1
    WHEN `t24`.`m_games` > 0
    THEN 2
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t5`.`_date`,
    `t5`.`game_id`,
    `t5`.`game_date`,
    `t5`.`season_year`,
    `t5`.`season_type`,
    `t5`.`team_abbr`,
    `t5`.`opponent_team_abbr`,
    `t5`.`home_game`,
    `t5`.`player_lookup`,
    `t5`.`player_id`,
    `t5`.`entity_type`,
    `t5`.`population_basis`,
    `t5`.`market`,
    `t5`.`tipoff_utc`,
    `t5`.`entity_id`,
    `t5`.`_key`,
    COALESCE(`t19`.`n_props`, 0) AS `n_props`,
    COALESCE(`t19`.`m_props`, 0) AS `m_props`,
    COALESCE(`t19`.`s_props`, 0) AS `s_props`,
    COALESCE(`t23`.`n_games`, 0) AS `n_games`,
    COALESCE(`t23`.`m_games`, 0) AS `m_games`,
    COALESCE(`t23`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t14`.`_key`,
      SUM(CAST(NOT (
        `t14`.`_missing`
      ) AS INT64)) AS `n_props`,
      SUM(1 - CAST(NOT (
        `t14`.`_missing`
      ) AS INT64)) AS `m_props`,
      SUM(CAST(COALESCE(`t14`.`_row`, 0) AS NUMERIC)) AS `s_props`
    FROM (
      SELECT
        `t6`.`_key`,
        FALSE AS `_missing`,
        `t7`.`_row`
      FROM `keys` AS `t6`
      INNER JOIN `nba_raw`.`player_props` AS `t7`
        ON `t6`.`game_id` = `t7`.`game_id`
        AND `t6`.`player_lookup` = `t7`.`player_lookup`
        AND `t6`.`market` = `t7`.`market`
        AND (
          (
            `t7`.`snapshot_utc` IS NULL
          )
          OR (
            `t7`.`snapshot_utc` <= `t6`.`tipoff_utc`
          )
        )
    ) AS `t14`
    GROUP BY
      1
  ) AS `t19`
    ON `t5`.`_key` = `t19`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t11`.`_key`,
          `t17`.`_missing`,
          `t17`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t11`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            IF(`t15`.`_missing`, `t15`.`_nth`, `t15`.`_nth`) AS `_nth`,
            `t15`.`_missing`,
            `t15`.`_row`
          FROM (
            SELECT
              `t12`.`_entity`,
              `t12`.`_season`,
              `t12`.`_nth`,
              `t13`.`game_id` IS NULL AS `_missing`,
              `t13`.`_row`
            FROM (
              SELECT
                `t3`.`entity` AS `_entity`,
                `t3`.`season_year` AS `_season`,
                `t3`.`game_date` AS `_spine_date`,
                `t3`.`game_id` AS `_spine_game`,
                `t3`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t3`
            ) AS `t12`
            LEFT OUTER JOIN (
              SELECT
                `t4`.`game_id`,
                `t4`.`game_date`,
                `t4`.`player_lookup`,
                `t4`.`_row`
              FROM `nba_analytics`.`player_game_summary` AS `t4`
            ) AS `t13`
              ON `t12`.`_spine_game` = `t13`.`game_id`
              AND `t12`.`_entity` = `t13`.`player_lookup`
              AND `t12`.`_spine_date` = `t13`.`game_date`
          ) AS `t15`
        ) AS `t17`
          ON `t11`.`_entity` = `t17`.`_entity`
          AND `t11`.`_season` = `t17`.`_season`
          AND `t17`.`_nth` <= `t11`.`_played`
      ) AS `t20`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t23`
    ON `t5`.`_key` = `t23`.`_key`
) AS `t24`
