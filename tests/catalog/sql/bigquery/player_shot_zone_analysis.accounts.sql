SELECT
  `t23`.`_date`,
  `t23`.`game_id`,
  `t23`.`season_year`,
  `t23`.`season_type`,
  `t23`.`team_abbr`,
  `t23`.`opponent_team_abbr`,
  `t23`.`home_game`,
  `t23`.`player_lookup`,
  `t23`.`player_id`,
  `t23`.`entity_type`,
  `t23`.`population_basis`,
  `t23`.`entity_id`,
  `t23`.`_key`,
  `t23`.`n_games`,
  `t23`.`m_games`,
  `t23`.`s_games`,
  `t23`.`n_person`,
  `t23`.`m_person`,
  `t23`.`s_person`,
  CASE
    WHEN `t23`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t23`.`n_games` + `t23`.`m_games`
    ) < 10
    THEN 1
    WHEN `t23`.`m_games` > 0
    THEN 2
    WHEN `t23`.`m_person` > 0
    THEN 3
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t5`.`_date`,
    `t5`.`game_id`,
    `t5`.`season_year`,
    `t5`.`season_type`,
    `t5`.`team_abbr`,
    `t5`.`opponent_team_abbr`,
    `t5`.`home_game`,
    `t5`.`player_lookup`,
    `t5`.`player_id`,
    `t5`.`entity_type`,
    `t5`.`population_basis`,
    `t5`.`entity_id`,
    `t5`.`_key`,
    COALESCE(`t22`.`n_games`, 0) AS `n_games`,
    COALESCE(`t22`.`m_games`, 0) AS `m_games`,
    COALESCE(`t22`.`s_games`, 0) AS `s_games`,
    COALESCE(`t18`.`n_person`, 0) AS `n_person`,
    COALESCE(`t18`.`m_person`, 0) AS `m_person`,
    COALESCE(`t18`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_games`
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
            `t14`.`_entity`,
            `t14`.`_season`,
            IF(`t14`.`_missing`, `t14`.`_nth`, `t14`.`_nth`) AS `_nth`,
            `t14`.`_missing`,
            `t14`.`_row`
          FROM (
            SELECT
              `t12`.`_entity`,
              `t12`.`_season`,
              `t12`.`_nth`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`_row`
            FROM (
              SELECT
                `t3`.`entity` AS `_entity`,
                `t3`.`season_year` AS `_season`,
                `t3`.`game_date` AS `_spine_date`,
                `t3`.`game_id` AS `_spine_game`,
                `t3`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t3`
            ) AS `t12`
            LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t8`
              ON `t12`.`_spine_game` = `t8`.`game_id`
              AND `t12`.`_entity` = `t8`.`player_lookup`
              AND `t12`.`_spine_date` = `t8`.`game_date`
          ) AS `t14`
        ) AS `t17`
          ON `t11`.`_entity` = `t17`.`_entity`
          AND `t11`.`_season` = `t17`.`_season`
          AND `t17`.`_nth` <= `t11`.`_played`
          AND `t17`.`_nth` > (
            `t11`.`_played` - 20
          )
      ) AS `t19`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t22`
    ON `t5`.`_key` = `t22`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t13`.`_key`,
      SUM(CAST(NOT (
        `t13`.`_missing`
      ) AS INT64)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t13`.`_missing`
      ) AS INT64)) AS `m_person`,
      SUM(CAST(COALESCE(`t13`.`_row`, 0) AS NUMERIC)) AS `s_person`
    FROM (
      SELECT
        `t6`.`_key`,
        FALSE AS `_missing`,
        `t7`.`_row`
      FROM `keys` AS `t6`
      INNER JOIN `nba_reference`.`players` AS `t7`
        ON `t6`.`player_id` = `t7`.`player_id`
    ) AS `t13`
    GROUP BY
      1
  ) AS `t18`
    ON `t5`.`_key` = `t18`.`_key`
) AS `t23`
