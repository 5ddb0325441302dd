SELECT
  `t25`.`_date`,
  `t25`.`game_id`,
  `t25`.`season_year`,
  `t25`.`season_type`,
  `t25`.`team_abbr`,
  `t25`.`opponent_team_abbr`,
  `t25`.`home_game`,
  `t25`.`player_lookup`,
  `t25`.`player_id`,
  `t25`.`entity_type`,
  `t25`.`population_basis`,
  `t25`.`entity_id`,
  `t25`.`_key`,
  `t25`.`n_games`,
  `t25`.`m_games`,
  `t25`.`s_games`,
  `t25`.`n_person`,
  `t25`.`m_person`,
  `t25`.`s_person`,
  CASE
    WHEN `t25`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t25`.`n_games` + `t25`.`m_games`
    ) < 10
    THEN 1
    WHEN `t25`.`m_games` > 0
    THEN 2
    WHEN `t25`.`m_person` > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t4`.`_date`,
    `t4`.`game_id`,
    `t4`.`season_year`,
    `t4`.`season_type`,
    `t4`.`team_abbr`,
    `t4`.`opponent_team_abbr`,
    `t4`.`home_game`,
    `t4`.`player_lookup`,
    `t4`.`player_id`,
    `t4`.`entity_type`,
    `t4`.`population_basis`,
    `t4`.`entity_id`,
    `t4`.`_key`,
    COALESCE(`t24`.`n_games`, 0) AS `n_games`,
    COALESCE(`t24`.`m_games`, 0) AS `m_games`,
    COALESCE(`t24`.`s_games`, 0) AS `s_games`,
    COALESCE(`t17`.`n_person`, 0) AS `n_person`,
    COALESCE(`t17`.`m_person`, 0) AS `m_person`,
    COALESCE(`t17`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t20`.`_key`,
          `t18`.`_missing`,
          `t18`.`_row`
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
              ) AS `t9`
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
        ) AS `t20`
        INNER JOIN (
          SELECT
            `t12`.`_entity`,
            `t12`.`_season`,
            `t12`.`_missing`,
            `t12`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t12`.`_entity`, `t12`.`_season`
                ORDER BY `t12`.`_spine_date` ASC NULLS LAST, `t12`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t7`.`entity` AS `_entity`,
              `t7`.`season_year` AS `_season`,
              `t7`.`game_date` AS `_spine_date`,
              `t7`.`game_id` AS `_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`_row`
            FROM `nba_reference`.`player_spine` AS `t7`
            LEFT SEMI JOIN `keys` AS `t5`
              ON `t5`.`season_year` = `t7`.`season_year` AND `t5`.`player_lookup` = `t7`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t8`
              ON `t7`.`game_id` = `t8`.`game_id`
              AND `t7`.`entity` = `t8`.`player_lookup`
              AND `t7`.`game_date` = `t8`.`game_date`
          ) AS `t12`
        ) AS `t18`
          ON `t20`.`_entity` = `t18`.`_entity`
          AND `t20`.`_season` = `t18`.`_season`
          AND `t18`.`_nth` <= `t20`.`_played`
          AND `t18`.`_nth` > (
            `t20`.`_played` - 20
          )
      ) AS `t21`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t24`
    ON `t4`.`_key` = `t24`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t10`.`_key`,
      SUM(CAST(NOT (
        `t10`.`_missing`
      ) AS BIGINT)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t10`.`_missing`
      ) AS BIGINT)) AS `m_person`,
      SUM(CAST(COALESCE(`t10`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_person`
    FROM (
      SELECT
        `t4`.`_key`,
        FALSE AS `_missing`,
        `t6`.`_row`
      FROM `keys` AS `t4`
      INNER JOIN `nba_reference`.`players` AS `t6`
        ON `t4`.`player_id` = `t6`.`player_id`
    ) AS `t10`
    GROUP BY
      1
  ) AS `t17`
    ON `t4`.`_key` = `t17`.`_key`
) AS `t25`
