SELECT
  `t44`.`_date`,
  `t44`.`game_id`,
  `t44`.`season_year`,
  `t44`.`season_type`,
  `t44`.`team_abbr`,
  `t44`.`opponent_team_abbr`,
  `t44`.`home_game`,
  `t44`.`player_lookup`,
  `t44`.`player_id`,
  `t44`.`entity_type`,
  `t44`.`population_basis`,
  `t44`.`entity_id`,
  `t44`.`zones_outcome`,
  `t44`.`_key`,
  `t44`.`n_latest`,
  `t44`.`m_latest`,
  `t44`.`s_latest`,
  `t44`.`n_games`,
  `t44`.`m_games`,
  `t44`.`s_games`,
  `t44`.`n_form`,
  `t44`.`m_form`,
  `t44`.`s_form`,
  `t44`.`n_context`,
  `t44`.`m_context`,
  `t44`.`s_context`,
  `t44`.`n_factors`,
  `t44`.`m_factors`,
  `t44`.`s_factors`,
  `t44`.`n_zones`,
  `t44`.`m_zones`,
  `t44`.`s_zones`,
  CASE
    WHEN `t44`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t44`.`n_games` + `t44`.`m_games`
    ) < 5
    THEN 1
    WHEN (
      `t44`.`n_context` + `t44`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t44`.`n_factors` + `t44`.`m_factors`
    ) < 1
    THEN 3
    WHEN (
      `t44`.`n_form` + `t44`.`m_form`
    ) < 1
    THEN 4
    WHEN (
      (
        `t44`.`n_zones` + `t44`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t44`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t44`.`m_latest` > 0
    THEN 6
    WHEN `t44`.`m_games` > 0
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`_date`,
    `t7`.`game_id`,
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
    `t7`.`_key`,
    COALESCE(`t43`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t43`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t43`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t41`.`n_games`, 0) AS `n_games`,
    COALESCE(`t41`.`m_games`, 0) AS `m_games`,
    COALESCE(`t41`.`s_games`, 0) AS `s_games`,
    COALESCE(`t29`.`n_form`, 0) AS `n_form`,
    COALESCE(`t29`.`m_form`, 0) AS `m_form`,
    COALESCE(`t29`.`s_form`, 0) AS `s_form`,
    COALESCE(`t30`.`n_context`, 0) AS `n_context`,
    COALESCE(`t30`.`m_context`, 0) AS `m_context`,
    COALESCE(`t30`.`s_context`, 0) AS `s_context`,
    COALESCE(`t31`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t31`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t31`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t32`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t32`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t32`.`s_zones`, 0) AS `s_zones`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t39`.`_key`,
      SUM(CAST(NOT (
        `t39`.`_missing`
      ) AS BIGINT)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t39`.`_missing`
      ) AS BIGINT)) AS `m_latest`,
      SUM(CAST(COALESCE(`t39`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_latest`
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
            `t35`.`_played` - 10
          )
      ) AS `t37`
    ) AS `t39`
    GROUP BY
      1
  ) AS `t43`
    ON `t7`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`_key`,
      SUM(CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t38`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
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
      ) AS `t36`
    ) AS `t38`
    GROUP BY
      1
  ) AS `t41`
    ON `t7`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t16`.`_key`,
      SUM(CAST(NOT (
        `t16`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t16`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t16`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t9`
        ON `t7`.`team_abbr` = `t9`.`team_abbr` AND `t7`.`_date` = `t9`.`as_of_date`
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
      ) AS BIGINT)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t17`.`_missing`
      ) AS BIGINT)) AS `m_context`,
      SUM(CAST(COALESCE(`t17`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_context`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t10`
        ON `t7`.`player_lookup` = `t10`.`player_lookup` AND `t7`.`_date` = `t10`.`game_date`
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
      ) AS BIGINT)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `m_factors`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_factors`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t11`
        ON `t7`.`player_lookup` = `t11`.`player_lookup` AND `t7`.`_date` = `t11`.`game_date`
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
      ) AS BIGINT)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_zones`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_zones`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t12`
        ON `t7`.`player_lookup` = `t12`.`player_lookup`
        AND `t7`.`_date` = `t12`.`analysis_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t32`
    ON `t7`.`_key` = `t32`.`_key`
) AS `t44`
