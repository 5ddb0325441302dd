SELECT
  `t52`.`_date`,
  `t52`.`game_id`,
  `t52`.`game_date`,
  `t52`.`season_year`,
  `t52`.`season_type`,
  `t52`.`team_abbr`,
  `t52`.`opponent_team_abbr`,
  `t52`.`home_game`,
  `t52`.`player_lookup`,
  `t52`.`player_id`,
  `t52`.`entity_type`,
  `t52`.`population_basis`,
  `t52`.`entity_id`,
  `t52`.`cache_outcome`,
  `t52`.`factors_outcome`,
  `t52`.`zones_outcome`,
  `t52`.`opponent_zones_outcome`,
  `t52`.`_key`,
  `t52`.`n_cache`,
  `t52`.`m_cache`,
  `t52`.`s_cache`,
  `t52`.`n_factors`,
  `t52`.`m_factors`,
  `t52`.`s_factors`,
  `t52`.`n_zones`,
  `t52`.`m_zones`,
  `t52`.`s_zones`,
  `t52`.`n_opponent_zones`,
  `t52`.`m_opponent_zones`,
  `t52`.`s_opponent_zones`,
  `t52`.`n_context`,
  `t52`.`m_context`,
  `t52`.`s_context`,
  `t52`.`n_team_context`,
  `t52`.`m_team_context`,
  `t52`.`s_team_context`,
  `t52`.`n_latest`,
  `t52`.`m_latest`,
  `t52`.`s_latest`,
  `t52`.`n_games`,
  `t52`.`m_games`,
  `t52`.`s_games`,
  CASE
    WHEN `t52`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      (
        `t52`.`n_cache` + `t52`.`m_cache`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`cache_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 1
    WHEN (
      `t52`.`n_cache` + `t52`.`m_cache`
    ) < 1
    THEN 2
    WHEN (
      (
        `t52`.`n_factors` + `t52`.`m_factors`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`factors_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 3
    WHEN (
      `t52`.`n_factors` + `t52`.`m_factors`
    ) < 1
    THEN 4
    WHEN (
      (
        `t52`.`n_opponent_zones` + `t52`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`opponent_zones_outcome`, '') = 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN (
      `t52`.`n_opponent_zones` + `t52`.`m_opponent_zones`
    ) < 1
    THEN 6
    WHEN (
      (
        `t52`.`n_zones` + `t52`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t52`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 7
    WHEN (
      `t52`.`n_context` + `t52`.`m_context`
    ) < 1
    THEN 8
    WHEN (
      `t52`.`n_team_context` + `t52`.`m_team_context`
    ) < 1
    THEN 9
    WHEN `t52`.`m_latest` > 0
    THEN 10
    WHEN `t52`.`m_games` > 0
    THEN 11
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t10`.`_date`,
    `t10`.`game_id`,
    `t10`.`game_date`,
    `t10`.`season_year`,
    `t10`.`season_type`,
    `t10`.`team_abbr`,
    `t10`.`opponent_team_abbr`,
    `t10`.`home_game`,
    `t10`.`player_lookup`,
    `t10`.`player_id`,
    `t10`.`entity_type`,
    `t10`.`population_basis`,
    `t10`.`entity_id`,
    `t10`.`cache_outcome`,
    `t10`.`factors_outcome`,
    `t10`.`zones_outcome`,
    `t10`.`opponent_zones_outcome`,
    `t10`.`_key`,
    COALESCE(`t38`.`n_cache`, 0) AS `n_cache`,
    COALESCE(`t38`.`m_cache`, 0) AS `m_cache`,
    COALESCE(`t38`.`s_cache`, 0) AS `s_cache`,
    COALESCE(`t39`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t39`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t39`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t40`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t40`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t40`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t41`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t41`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t41`.`s_opponent_zones`, 0) AS `s_opponent_zones`,
    COALESCE(`t42`.`n_context`, 0) AS `n_context`,
    COALESCE(`t42`.`m_context`, 0) AS `m_context`,
    COALESCE(`t42`.`s_context`, 0) AS `s_context`,
    COALESCE(`t43`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t43`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t43`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t51`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t51`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t51`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t50`.`n_games`, 0) AS `n_games`,
    COALESCE(`t50`.`m_games`, 0) AS `m_games`,
    COALESCE(`t50`.`s_games`, 0) AS `s_games`
  FROM `keys` AS `t10`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_cache`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_cache`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_cache`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_precompute`.`player_daily_cache` AS `t12`
        ON `t11`.`player_lookup` = `t12`.`player_lookup`
        AND `t11`.`_date` = `t12`.`cache_date`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t38`
    ON `t10`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_factors`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_factors`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t13`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t13`
        ON `t11`.`game_date` = `t13`.`game_date`
        AND `t11`.`player_lookup` = `t13`.`player_lookup`
        AND `t11`.`_date` = `t13`.`game_date`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t39`
    ON `t10`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t14`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t14`
        ON `t11`.`player_lookup` = `t14`.`player_lookup`
        AND `t11`.`_date` = `t14`.`analysis_date`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t40`
    ON `t10`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS NUMERIC)) AS `s_opponent_zones`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t15`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t15`
        ON `t11`.`opponent_team_abbr` = `t15`.`team_abbr`
        AND `t11`.`_date` = `t15`.`analysis_date`
    ) AS `t26`
    GROUP BY
      1
  ) AS `t41`
    ON `t10`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t27`.`_key`,
      SUM(CAST(NOT (
        `t27`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t27`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t27`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t16`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t16`
        ON `t11`.`game_date` = `t16`.`game_date`
        AND `t11`.`player_lookup` = `t16`.`player_lookup`
        AND `t11`.`_date` = `t16`.`game_date`
    ) AS `t27`
    GROUP BY
      1
  ) AS `t42`
    ON `t10`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t28`.`_key`,
      SUM(CAST(NOT (
        `t28`.`_missing`
      ) AS INT64)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t28`.`_missing`
      ) AS INT64)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t28`.`_row`, 0) AS NUMERIC)) AS `s_team_context`
    FROM (
      SELECT
        `t11`.`_key`,
        FALSE AS `_missing`,
        `t17`.`_row`
      FROM `keys` AS `t11`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t17`
        ON `t11`.`team_abbr` = `t17`.`team_abbr` AND `t11`.`_date` = `t17`.`game_date`
    ) AS `t28`
    GROUP BY
      1
  ) AS `t43`
    ON `t10`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t47`.`_key`,
      SUM(CAST(NOT (
        `t47`.`_missing`
      ) AS INT64)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t47`.`_missing`
      ) AS INT64)) AS `m_latest`,
      SUM(CAST(COALESCE(`t47`.`_row`, 0) AS NUMERIC)) AS `s_latest`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t21`.`_key`,
          `t37`.`_missing`,
          `t37`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t21`
        INNER JOIN (
          SELECT
            `t29`.`_entity`,
            `t29`.`_season`,
            IF(`t29`.`_missing`, `t29`.`_nth`, `t29`.`_nth`) AS `_nth`,
            `t29`.`_missing`,
            `t29`.`_row`
          FROM (
            SELECT
              `t22`.`_entity`,
              `t22`.`_season`,
              `t22`.`_nth`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`_row`
            FROM (
              SELECT
                `t8`.`entity` AS `_entity`,
                `t8`.`season_year` AS `_season`,
                `t8`.`game_date` AS `_spine_date`,
                `t8`.`game_id` AS `_spine_game`,
                `t8`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t8`
            ) AS `t22`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t22`.`_spine_game` = `t18`.`game_id`
              AND `t22`.`_entity` = `t18`.`player_lookup`
              AND `t22`.`_spine_date` = `t18`.`game_date`
          ) AS `t29`
        ) AS `t37`
          ON `t21`.`_entity` = `t37`.`_entity`
          AND `t21`.`_season` = `t37`.`_season`
          AND `t37`.`_nth` <= `t21`.`_played`
          AND `t37`.`_nth` > (
            `t21`.`_played` - 10
          )
      ) AS `t45`
    ) AS `t47`
    GROUP BY
      1
  ) AS `t51`
    ON `t10`.`_key` = `t51`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t46`.`_key`,
      SUM(CAST(NOT (
        `t46`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t46`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t46`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t21`.`_key`,
          `t37`.`_missing`,
          `t37`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t21`
        INNER JOIN (
          SELECT
            `t29`.`_entity`,
            `t29`.`_season`,
            IF(`t29`.`_missing`, `t29`.`_nth`, `t29`.`_nth`) AS `_nth`,
            `t29`.`_missing`,
            `t29`.`_row`
          FROM (
            SELECT
              `t22`.`_entity`,
              `t22`.`_season`,
              `t22`.`_nth`,
              `t18`.`game_id` IS NULL AS `_missing`,
              `t18`.`_row`
            FROM (
              SELECT
                `t8`.`entity` AS `_entity`,
                `t8`.`season_year` AS `_season`,
                `t8`.`game_date` AS `_spine_date`,
                `t8`.`game_id` AS `_spine_game`,
                `t8`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t8`
            ) AS `t22`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t18`
              ON `t22`.`_spine_game` = `t18`.`game_id`
              AND `t22`.`_entity` = `t18`.`player_lookup`
              AND `t22`.`_spine_date` = `t18`.`game_date`
          ) AS `t29`
        ) AS `t37`
          ON `t21`.`_entity` = `t37`.`_entity`
          AND `t21`.`_season` = `t37`.`_season`
          AND `t37`.`_nth` <= `t21`.`_played`
      ) AS `t44`
    ) AS `t46`
    GROUP BY
      1
  ) AS `t50`
    ON `t10`.`_key` = `t50`.`_key`
) AS `t52`
