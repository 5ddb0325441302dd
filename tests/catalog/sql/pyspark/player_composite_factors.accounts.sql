SELECT
  `t40`.`_date`,
  `t40`.`game_id`,
  `t40`.`game_date`,
  `t40`.`season_year`,
  `t40`.`season_type`,
  `t40`.`team_abbr`,
  `t40`.`opponent_team_abbr`,
  `t40`.`home_game`,
  `t40`.`player_lookup`,
  `t40`.`player_id`,
  `t40`.`entity_type`,
  `t40`.`population_basis`,
  `t40`.`entity_id`,
  `t40`.`zones_outcome`,
  `t40`.`opponent_zones_outcome`,
  `t40`.`_key`,
  `t40`.`n_latest_game`,
  `t40`.`m_latest_game`,
  `t40`.`s_latest_game`,
  `t40`.`n_context`,
  `t40`.`m_context`,
  `t40`.`s_context`,
  `t40`.`n_team_context`,
  `t40`.`m_team_context`,
  `t40`.`s_team_context`,
  `t40`.`n_zones`,
  `t40`.`m_zones`,
  `t40`.`s_zones`,
  `t40`.`n_opponent_zones`,
  `t40`.`m_opponent_zones`,
  `t40`.`s_opponent_zones`,
  CASE
    WHEN `t40`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t40`.`n_latest_game` + `t40`.`m_latest_game`
    ) < 1
    THEN 1
    WHEN (
      `t40`.`n_context` + `t40`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t40`.`n_team_context` + `t40`.`m_team_context`
    ) < 1
    THEN 3
    WHEN (
      (
        `t40`.`n_zones` + `t40`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t40`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 4
    WHEN (
      (
        `t40`.`n_opponent_zones` + `t40`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t40`.`opponent_zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t40`.`m_latest_game` > 0
    THEN 6
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`_date`,
    `t7`.`game_id`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`player_lookup`,
    `t7`.`player_id`,
    `t7`.`entity_type`,
    `t7`.`population_basis`,
    `t7`.`entity_id`,
    `t7`.`zones_outcome`,
    `t7`.`opponent_zones_outcome`,
    `t7`.`_key`,
    COALESCE(`t39`.`n_latest_game`, 0) AS `n_latest_game`,
    COALESCE(`t39`.`m_latest_game`, 0) AS `m_latest_game`,
    COALESCE(`t39`.`s_latest_game`, 0) AS `s_latest_game`,
    COALESCE(`t29`.`n_context`, 0) AS `n_context`,
    COALESCE(`t29`.`m_context`, 0) AS `m_context`,
    COALESCE(`t29`.`s_context`, 0) AS `s_context`,
    COALESCE(`t30`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t30`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t30`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t31`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t31`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t31`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t32`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t32`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t32`.`s_opponent_zones`, 0) AS `s_opponent_zones`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t37`.`_key`,
      SUM(CAST(NOT (
        `t37`.`_missing`
      ) AS BIGINT)) AS `n_latest_game`,
      SUM(1 - CAST(NOT (
        `t37`.`_missing`
      ) AS BIGINT)) AS `m_latest_game`,
      SUM(CAST(COALESCE(`t37`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_latest_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t35`.`_key`,
          `t33`.`_missing`,
          `t33`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t22`.`_entity`,
              `t22`.`_season`,
              `t22`.`_is_game`,
              `t22`.`_key`,
              SUM(CAST(`t22`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t22`.`_entity`, `t22`.`_season`
                ORDER BY `t22`.`_day` ASC NULLS LAST, `t22`.`_is_game` ASC NULLS LAST
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
              ) AS `t15`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t13`.`entity` AS `_entity`,
                  `t13`.`season_year` AS `_season`,
                  `t13`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t13`
                LEFT SEMI JOIN `keys` AS `t8`
                  ON `t8`.`season_year` = `t13`.`season_year`
                  AND `t8`.`player_lookup` = `t13`.`entity`
              ) AS `t20`
            ) AS `t22`
          ) AS `t27`
          WHERE
            NOT (
              `t27`.`_is_game`
            )
        ) AS `t35`
        INNER JOIN (
          SELECT
            `t21`.`_entity`,
            `t21`.`_season`,
            `t21`.`_missing`,
            `t21`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t21`.`_entity`, `t21`.`_season`
                ORDER BY `t21`.`_spine_date` ASC NULLS LAST, `t21`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t13`.`entity` AS `_entity`,
              `t13`.`season_year` AS `_season`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              `t14`.`game_id` IS NULL AS `_missing`,
              `t14`.`_row`
            FROM `nba_reference`.`player_spine` AS `t13`
            LEFT SEMI JOIN `keys` AS `t8`
              ON `t8`.`season_year` = `t13`.`season_year`
              AND `t8`.`player_lookup` = `t13`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
              ON `t13`.`game_id` = `t14`.`game_id`
              AND `t13`.`entity` = `t14`.`player_lookup`
              AND `t13`.`game_date` = `t14`.`game_date`
          ) AS `t21`
        ) AS `t33`
          ON `t35`.`_entity` = `t33`.`_entity`
          AND `t35`.`_season` = `t33`.`_season`
          AND `t33`.`_nth` <= `t35`.`_played`
          AND `t33`.`_nth` > (
            `t35`.`_played` - 1
          )
      ) AS `t36`
    ) AS `t37`
    GROUP BY
      1
  ) AS `t39`
    ON `t7`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t16`.`_key`,
      SUM(CAST(NOT (
        `t16`.`_missing`
      ) AS BIGINT)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t16`.`_missing`
      ) AS BIGINT)) AS `m_context`,
      SUM(CAST(COALESCE(`t16`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_context`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t9`
        ON `t7`.`game_date` = `t9`.`game_date`
        AND `t7`.`player_lookup` = `t9`.`player_lookup`
        AND `t7`.`_date` = `t9`.`game_date`
    ) AS `t16`
    GROUP BY
      1
  ) AS `t29`
    ON `t7`.`_key` = `t29`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t17`.`_key`,
      SUM(CAST(NOT (
        `t17`.`_missing`
      ) AS BIGINT)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t17`.`_missing`
      ) AS BIGINT)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t17`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_context`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t10`
        ON `t7`.`team_abbr` = `t10`.`team_abbr` AND `t7`.`_date` = `t10`.`game_date`
    ) AS `t17`
    GROUP BY
      1
  ) AS `t30`
    ON `t7`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `m_zones`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_zones`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t11`
        ON `t7`.`player_lookup` = `t11`.`player_lookup`
        AND `t7`.`_date` = `t11`.`analysis_date`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t31`
    ON `t7`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_zones`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t12`
        ON `t7`.`opponent_team_abbr` = `t12`.`team_abbr`
        AND `t7`.`_date` = `t12`.`analysis_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t32`
    ON `t7`.`_key` = `t32`.`_key`
) AS `t40`
