SELECT
  `t54`.`_date`,
  `t54`.`game_id`,
  `t54`.`game_date`,
  `t54`.`season_year`,
  `t54`.`season_type`,
  `t54`.`team_abbr`,
  `t54`.`opponent_team_abbr`,
  `t54`.`home_game`,
  `t54`.`player_lookup`,
  `t54`.`player_id`,
  `t54`.`entity_type`,
  `t54`.`population_basis`,
  `t54`.`entity_id`,
  `t54`.`cache_outcome`,
  `t54`.`factors_outcome`,
  `t54`.`zones_outcome`,
  `t54`.`opponent_zones_outcome`,
  `t54`.`_key`,
  `t54`.`n_cache`,
  `t54`.`m_cache`,
  `t54`.`s_cache`,
  `t54`.`n_factors`,
  `t54`.`m_factors`,
  `t54`.`s_factors`,
  `t54`.`n_zones`,
  `t54`.`m_zones`,
  `t54`.`s_zones`,
  `t54`.`n_opponent_zones`,
  `t54`.`m_opponent_zones`,
  `t54`.`s_opponent_zones`,
  `t54`.`n_context`,
  `t54`.`m_context`,
  `t54`.`s_context`,
  `t54`.`n_team_context`,
  `t54`.`m_team_context`,
  `t54`.`s_team_context`,
  `t54`.`n_latest`,
  `t54`.`m_latest`,
  `t54`.`s_latest`,
  `t54`.`n_games`,
  `t54`.`m_games`,
  `t54`.`s_games`,
  CASE
    WHEN `t54`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      (
        `t54`.`n_cache` + `t54`.`m_cache`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`cache_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 1
    WHEN (
      `t54`.`n_cache` + `t54`.`m_cache`
    ) < 1
    THEN 2
    WHEN (
      (
        `t54`.`n_factors` + `t54`.`m_factors`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`factors_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 3
    WHEN (
      `t54`.`n_factors` + `t54`.`m_factors`
    ) < 1
    THEN 4
    WHEN (
      (
        `t54`.`n_opponent_zones` + `t54`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`opponent_zones_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN (
      `t54`.`n_opponent_zones` + `t54`.`m_opponent_zones`
    ) < 1
    THEN 6
    WHEN (
      (
        `t54`.`n_zones` + `t54`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t54`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 7
    WHEN (
      `t54`.`n_context` + `t54`.`m_context`
    ) < 1
    THEN 8
    WHEN (
      `t54`.`n_team_context` + `t54`.`m_team_context`
    ) < 1
    THEN 9
    WHEN `t54`.`m_latest` > 0
    THEN 10
    WHEN `t54`.`m_games` > 0
    THEN 11
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t9`.`_date`,
    `t9`.`game_id`,
    `t9`.`game_date`,
    `t9`.`season_year`,
    `t9`.`season_type`,
    `t9`.`team_abbr`,
    `t9`.`opponent_team_abbr`,
    `t9`.`home_game`,
    `t9`.`player_lookup`,
    `t9`.`player_id`,
    `t9`.`entity_type`,
    `t9`.`population_basis`,
    `t9`.`entity_id`,
    `t9`.`cache_outcome`,
    `t9`.`factors_outcome`,
    `t9`.`zones_outcome`,
    `t9`.`opponent_zones_outcome`,
    `t9`.`_key`,
    COALESCE(`t37`.`n_cache`, 0) AS `n_cache`,
    COALESCE(`t37`.`m_cache`, 0) AS `m_cache`,
    COALESCE(`t37`.`s_cache`, 0) AS `s_cache`,
    COALESCE(`t38`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t38`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t38`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t39`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t39`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t39`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t40`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t40`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t40`.`s_opponent_zones`, 0) AS `s_opponent_zones`,
    COALESCE(`t41`.`n_context`, 0) AS `n_context`,
    COALESCE(`t41`.`m_context`, 0) AS `m_context`,
    COALESCE(`t41`.`s_context`, 0) AS `s_context`,
    COALESCE(`t42`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t42`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t42`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t53`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t53`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t53`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t51`.`n_games`, 0) AS `n_games`,
    COALESCE(`t51`.`m_games`, 0) AS `m_games`,
    COALESCE(`t51`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t9`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_cache`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_cache`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_cache`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_daily_cache` AS `t11`
        ON `t9`.`player_lookup` = `t11`.`player_lookup`
        AND `t9`.`_date` = `t11`.`cache_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t37`
    ON `t9`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_factors`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_factors`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t12`
        ON `t9`.`game_date` = `t12`.`game_date`
        AND `t9`.`player_lookup` = `t12`.`player_lookup`
        AND `t9`.`_date` = `t12`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t38`
    ON `t9`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t13`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t13`
        ON `t9`.`player_lookup` = `t13`.`player_lookup`
        AND `t9`.`_date` = `t13`.`analysis_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t39`
    ON `t9`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_opponent_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t14`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t14`
        ON `t9`.`opponent_team_abbr` = `t14`.`team_abbr`
        AND `t9`.`_date` = `t14`.`analysis_date`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t40`
    ON `t9`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t15`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t15`
        ON `t9`.`game_date` = `t15`.`game_date`
        AND `t9`.`player_lookup` = `t15`.`player_lookup`
        AND `t9`.`_date` = `t15`.`game_date`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t41`
    ON `t9`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS NUMERIC)) AS `s_team_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t16`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t16`
        ON `t9`.`team_abbr` = `t16`.`team_abbr` AND `t9`.`_date` = `t16`.`game_date`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t42`
    ON `t9`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t49`.`_key`,
      SUM(CAST(NOT (
        `t49`.`_missing`
      ) AS INT64)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t49`.`_missing`
      ) AS INT64)) AS `m_latest`,
      SUM(CAST(COALESCE(`t49`.`_row`, 0) AS NUMERIC)) AS `s_latest`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t45`.`_key`,
          `t43`.`_missing`,
          `t43`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t28`.`_entity`,
              `t28`.`_season`,
              `t28`.`_is_game`,
              `t28`.`_key`,
              SUM(CAST(`t28`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_day` ASC, `t28`.`_is_game` ASC
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
              ) AS `t19`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t17`.`entity` AS `_entity`,
                  `t17`.`season_year` AS `_season`,
                  `t17`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t17`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t10`
                    WHERE
                      `t10`.`season_year` = `t17`.`season_year`
                      AND `t10`.`player_lookup` = `t17`.`entity`
                  )
              ) AS `t26`
            ) AS `t28`
          ) AS `t35`
          WHERE
            NOT (
              `t35`.`_is_game`
            )
        ) AS `t45`
        INNER JOIN (
          SELECT
            `t27`.`_entity`,
            `t27`.`_season`,
            `t27`.`_missing`,
            `t27`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_spine_date` ASC, `t27`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`entity` AS `_entity`,
              `t17`.`season_year` AS `_season`,
              `t17`.`game_date` AS `_spine_date`,
              `t17`.`game_id` AS `_spine_game`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`_row`
            FROM `nba_reference`.`player_spine` AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t17`.`game_id` = `t18`.`game_id`
              AND `t17`.`entity` = `t18`.`player_lookup`
              AND `t17`.`game_date` = `t18`.`game_date`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t10`
                WHERE
                  `t10`.`season_year` = `t17`.`season_year`
                  AND `t10`.`player_lookup` = `t17`.`entity`
              )
          ) AS `t27`
        ) AS `t43`
          ON `t45`.`_entity` = `t43`.`_entity`
          AND `t45`.`_season` = `t43`.`_season`
          AND `t43`.`_nth` <= `t45`.`_played`
          AND `t43`.`_nth` > (
            `t45`.`_played` - 10
          )
      ) AS `t47`
    ) AS `t49`
    GROUP BY
      1
  ) AS `t53`
    ON `t9`.`_key` = `t53`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t48`.`_key`,
      SUM(CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t48`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t45`.`_key`,
          `t43`.`_missing`,
          `t43`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t28`.`_entity`,
              `t28`.`_season`,
              `t28`.`_is_game`,
              `t28`.`_key`,
              SUM(CAST(`t28`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_day` ASC, `t28`.`_is_game` ASC
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
              ) AS `t19`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t17`.`entity` AS `_entity`,
                  `t17`.`season_year` AS `_season`,
                  `t17`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t17`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t10`
                    WHERE
                      `t10`.`season_year` = `t17`.`season_year`
                      AND `t10`.`player_lookup` = `t17`.`entity`
                  )
              ) AS `t26`
            ) AS `t28`
          ) AS `t35`
          WHERE
            NOT (
              `t35`.`_is_game`
            )
        ) AS `t45`
        INNER JOIN (
          SELECT
            `t27`.`_entity`,
            `t27`.`_season`,
            `t27`.`_missing`,
            `t27`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_spine_date` ASC, `t27`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`entity` AS `_entity`,
              `t17`.`season_year` AS `_season`,
              `t17`.`game_date` AS `_spine_date`,
              `t17`.`game_id` AS `_spine_game`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`_row`
            FROM `nba_reference`.`player_spine` AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t17`.`game_id` = `t18`.`game_id`
              AND `t17`.`entity` = `t18`.`player_lookup`
              AND `t17`.`game_date` = `t18`.`game_date`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t10`
                WHERE
                  `t10`.`season_year` = `t17`.`season_year`
                  AND `t10`.`player_lookup` = `t17`.`entity`
              )
          ) AS `t27`
        ) AS `t43`
          ON `t45`.`_entity` = `t43`.`_entity`
          AND `t45`.`_season` = `t43`.`_season`
          AND `t43`.`_nth` <= `t45`.`_played`
      ) AS `t46`
    ) AS `t48`
    GROUP BY
      1
  ) AS `t51`
    ON `t9`.`_key` = `t51`.`_key`
) AS `t54`
