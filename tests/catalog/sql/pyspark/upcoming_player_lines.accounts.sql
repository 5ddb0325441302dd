SELECT
  `t26`.`_date`,
  `t26`.`game_id`,
  `t26`.`game_date`,
  `t26`.`season_year`,
  `t26`.`season_type`,
  `t26`.`team_abbr`,
  `t26`.`opponent_team_abbr`,
  `t26`.`home_game`,
  `t26`.`player_lookup`,
  `t26`.`player_id`,
  `t26`.`entity_type`,
  `t26`.`population_basis`,
  `t26`.`market`,
  `t26`.`tipoff_utc`,
  `t26`.`entity_id`,
  `t26`.`_key`,
  `t26`.`n_props`,
  `t26`.`m_props`,
  `t26`.`s_props`,
  `t26`.`n_games`,
  `t26`.`m_games`,
  `t26`.`s_games`,
  CASE
    WHEN `t26`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN `t26`.`m_props` > 0
    THEN 1
    WHEN `t26`.`m_games` > 0
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t4`.`_date`,
    `t4`.`game_id`,
    `t4`.`game_date`,
    `t4`.`season_year`,
    `t4`.`season_type`,
    `t4`.`team_abbr`,
    `t4`.`opponent_team_abbr`,
    `t4`.`home_game`,
    `t4`.`player_lookup`,
    `t4`.`player_id`,
    `t4`.`entity_type`,
    `t4`.`population_basis`,
    `t4`.`market`,
    `t4`.`tipoff_utc`,
    `t4`.`entity_id`,
    `t4`.`_key`,
    COALESCE(`t17`.`n_props`, 0) AS `n_props`,
    COALESCE(`t17`.`m_props`, 0) AS `m_props`,
    COALESCE(`t17`.`s_props`, 0) AS `s_props`,
    COALESCE(`t25`.`n_games`, 0) AS `n_games`,
    COALESCE(`t25`.`m_games`, 0) AS `m_games`,
    COALESCE(`t25`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t12`.`_key`,
      SUM(CAST(NOT (
        `t12`.`_missing`
      ) AS BIGINT)) AS `n_props`,
      SUM(1 - CAST(NOT (
        `t12`.`_missing`
      ) AS BIGINT)) AS `m_props`,
      SUM(CAST(COALESCE(`t12`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_props`
    FROM (
      SELECT
        `t4`.`_key`,
        FALSE AS `_missing`,
        `t6`.`_row`
      FROM `keys` AS `t4`
      INNER JOIN `nba_raw`.`player_props` AS `t6`
        ON `t4`.`game_id` = `t6`.`game_id`
        AND `t4`.`player_lookup` = `t6`.`player_lookup`
        AND `t4`.`market` = `t6`.`market`
        AND (
          (
            `t6`.`snapshot_utc` IS NULL
          )
          OR (
            `t6`.`snapshot_utc` <= `t4`.`tipoff_utc`
          )
        )
    ) AS `t12`
    GROUP BY
      1
  ) AS `t17`
    ON `t4`.`_key` = `t17`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t21`.`_key`,
          `t20`.`_missing`,
          `t20`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t13`.`_entity`,
              `t13`.`_season`,
              `t13`.`_is_game`,
              `t13`.`_key`,
              SUM(CAST(`t13`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t13`.`_entity`, `t13`.`_season`
                ORDER BY `t13`.`_day` ASC NULLS LAST, `t13`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`player_lookup` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t8`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t7`.`entity` AS `_entity`,
                  `t7`.`season_year` AS `_season`,
                  `t7`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t7`
                LEFT SEMI JOIN `keys` AS `t5`
                  ON `t5`.`season_year` = `t7`.`season_year` AND `t5`.`player_lookup` = `t7`.`entity`
              ) AS `t11`
            ) AS `t13`
          ) AS `t15`
          WHERE
            NOT (
              `t15`.`_is_game`
            )
        ) AS `t21`
        INNER JOIN (
          SELECT
            `t14`.`_entity`,
            `t14`.`_season`,
            `t14`.`_missing`,
            `t14`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t14`.`_entity`, `t14`.`_season`
                ORDER BY `t14`.`_spine_date` ASC NULLS LAST, `t14`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t7`.`entity` AS `_entity`,
              `t7`.`season_year` AS `_season`,
              `t7`.`game_date` AS `_spine_date`,
              `t7`.`game_id` AS `_spine_game`,
              `t10`.`game_id` IS NULL AS `_missing`,
              `t10`.`_row`
            FROM `nba_reference`.`player_spine` AS `t7`
            LEFT SEMI JOIN `keys` AS `t5`
              ON `t5`.`season_year` = `t7`.`season_year` AND `t5`.`player_lookup` = `t7`.`entity`
            LEFT OUTER JOIN (
              SELECT
                `t3`.`game_id`,
                `t3`.`game_date`,
                `t3`.`player_lookup`,
                `t3`.`_row`
              FROM `nba_analytics`.`player_game_summary` AS `t3`
            ) AS `t10`
              ON `t7`.`game_id` = `t10`.`game_id`
              AND `t7`.`entity` = `t10`.`player_lookup`
              AND `t7`.`game_date` = `t10`.`game_date`
          ) AS `t14`
        ) AS `t20`
          ON `t21`.`_entity` = `t20`.`_entity`
          AND `t21`.`_season` = `t20`.`_season`
          AND `t20`.`_nth` <= `t21`.`_played`
      ) AS `t22`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t25`
    ON `t4`.`_key` = `t25`.`_key`
) AS `t26`
