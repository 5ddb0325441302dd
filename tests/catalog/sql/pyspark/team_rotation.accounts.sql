SELECT
  `t40`.`_date`,
  `t40`.`game_id`,
  `t40`.`season_year`,
  `t40`.`season_type`,
  `t40`.`team_abbr`,
  `t40`.`opponent_team_abbr`,
  `t40`.`home_game`,
  `t40`.`player_lookup`,
  `t40`.`player_id`,
  `t40`.`entity_type`,
  `t40`.`population_basis`,
  `t40`.`expected`,
  `t40`.`entity_id`,
  `t40`.`_key`,
  `t40`.`n_lists`,
  `t40`.`m_lists`,
  `t40`.`s_lists`,
  `t40`.`n_season`,
  `t40`.`m_season`,
  `t40`.`s_season`,
  CASE
    WHEN `t40`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN `t40`.`m_season` > 0
    THEN 1
    ELSE CAST(NULL AS BIGINT)
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
    `t5`.`expected`,
    `t5`.`entity_id`,
    `t5`.`_key`,
    COALESCE(`t39`.`n_lists`, 0) AS `n_lists`,
    COALESCE(`t39`.`m_lists`, 0) AS `m_lists`,
    COALESCE(`t39`.`s_lists`, 0) AS `s_lists`,
    COALESCE(`t37`.`n_season`, 0) AS `n_season`,
    COALESCE(`t37`.`m_season`, 0) AS `m_season`,
    COALESCE(`t37`.`s_season`, 0) AS `s_season`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t35`.`_key`,
      SUM(CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `n_lists`,
      SUM(1 - CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `m_lists`,
      SUM(CAST(COALESCE(`t35`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_lists`
    FROM (
      SELECT
        `t33`.`_key`,
        `t33`.`_missing`,
        `t33`.`_row`
      FROM (
        SELECT
          `t30`.`_key`,
          `t31`.`_missing`,
          `t7`.`game_id`,
          `t7`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t19`.`_entity`,
              `t19`.`_season`,
              `t19`.`_is_game`,
              `t19`.`_key`,
              `t19`.`_by_player_lookup`,
              SUM(CAST(`t19`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t19`.`_entity`, `t19`.`_season`
                ORDER BY `t19`.`_day` ASC NULLS LAST, `t19`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`,
                  `t0`.`player_lookup` AS `_by_player_lookup`
                FROM `keys` AS `t0`
              ) AS `t11`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t9`.`entity` AS `_entity`,
                  `t9`.`season_year` AS `_season`,
                  `t9`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`,
                  CAST(NULL AS STRING) AS `_by_player_lookup`
                FROM `nba_reference`.`team_spine` AS `t9`
                LEFT SEMI JOIN `keys` AS `t6`
                  ON `t6`.`season_year` = `t9`.`season_year` AND `t6`.`team_abbr` = `t9`.`entity`
              ) AS `t16`
            ) AS `t19`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t30`
        INNER JOIN (
          SELECT
            `t21`.`_entity`,
            `t21`.`_season`,
            `t21`.`_spine_game`,
            `t21`.`_missing`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t21`.`_entity`, `t21`.`_season`
                ORDER BY `t21`.`_spine_date` ASC NULLS LAST, `t21`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t9`.`entity` AS `_entity`,
                `t9`.`season_year` AS `_season`,
                `t9`.`game_date` AS `_spine_date`,
                `t9`.`game_id` AS `_spine_game`,
                `t14`.`game_id` IS NULL AS `_missing`
              FROM `nba_reference`.`team_spine` AS `t9`
              LEFT SEMI JOIN `keys` AS `t6`
                ON `t6`.`season_year` = `t9`.`season_year` AND `t6`.`team_abbr` = `t9`.`entity`
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  `t1`.`game_id`,
                  `t1`.`team_abbr` AS `_whose`
                FROM `nba_raw`.`game_status` AS `t1`
              ) AS `t14`
                ON `t9`.`game_id` = `t14`.`game_id` AND `t9`.`entity` = `t14`.`_whose`
            ) AS `t20`
          ) AS `t21`
        ) AS `t31`
          ON `t30`.`_entity` = `t31`.`_entity`
          AND `t30`.`_season` = `t31`.`_season`
          AND `t31`.`_nth` <= `t30`.`_played`
          AND `t31`.`_nth` > (
            `t30`.`_played` - 10
          )
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t7`
          ON `t31`.`_spine_game` = `t7`.`game_id`
          AND `t31`.`_entity` = `t7`.`team_abbr`
          AND `t30`.`_by_player_lookup` = `t7`.`player_lookup`
      ) AS `t33`
      WHERE
        `t33`.`_missing` OR (
          `t33`.`game_id` IS NOT NULL
        )
    ) AS `t35`
    GROUP BY
      1
  ) AS `t39`
    ON `t5`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t34`.`_key`,
      SUM(CAST(NOT (
        `t34`.`_missing`
      ) AS BIGINT)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t34`.`_missing`
      ) AS BIGINT)) AS `m_season`,
      SUM(CAST(COALESCE(`t34`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_season`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t29`.`_key`,
          `t25`.`_missing`,
          `t25`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t18`.`_entity`,
              `t18`.`_season`,
              `t18`.`_is_game`,
              `t18`.`_key`,
              SUM(CAST(`t18`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_day` ASC NULLS LAST, `t18`.`_is_game` ASC NULLS LAST
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
              ) AS `t12`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t8`.`entity` AS `_entity`,
                  `t8`.`season_year` AS `_season`,
                  `t8`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t8`
                LEFT SEMI JOIN `keys` AS `t6`
                  ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
              ) AS `t15`
            ) AS `t18`
          ) AS `t22`
          WHERE
            NOT (
              `t22`.`_is_game`
            )
        ) AS `t29`
        INNER JOIN (
          SELECT
            `t17`.`_entity`,
            `t17`.`_season`,
            `t17`.`_missing`,
            `t17`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_spine_date` ASC NULLS LAST, `t17`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t8`.`entity` AS `_entity`,
              `t8`.`season_year` AS `_season`,
              `t8`.`game_date` AS `_spine_date`,
              `t8`.`game_id` AS `_spine_game`,
              `t10`.`game_id` IS NULL AS `_missing`,
              `t10`.`_row`
            FROM `nba_reference`.`player_spine` AS `t8`
            LEFT SEMI JOIN `keys` AS `t6`
              ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t10`
              ON `t8`.`game_id` = `t10`.`game_id`
              AND `t8`.`entity` = `t10`.`player_lookup`
              AND `t8`.`game_date` = `t10`.`game_date`
          ) AS `t17`
        ) AS `t25`
          ON `t29`.`_entity` = `t25`.`_entity`
          AND `t29`.`_season` = `t25`.`_season`
          AND `t25`.`_nth` <= `t29`.`_played`
      ) AS `t32`
    ) AS `t34`
    GROUP BY
      1
  ) AS `t37`
    ON `t5`.`_key` = `t37`.`_key`
) AS `t40`
