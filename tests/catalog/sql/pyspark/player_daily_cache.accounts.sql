SELECT
  `t41`.`_date`,
  `t41`.`game_id`,
  `t41`.`season_year`,
  `t41`.`season_type`,
  `t41`.`team_abbr`,
  `t41`.`opponent_team_abbr`,
  `t41`.`home_game`,
  `t41`.`player_lookup`,
  `t41`.`player_id`,
  `t41`.`entity_type`,
  `t41`.`population_basis`,
  `t41`.`entity_id`,
  `t41`.`zones_outcome`,
  `t41`.`_key`,
  `t41`.`n_latest`,
  `t41`.`m_latest`,
  `t41`.`s_latest`,
  `t41`.`n_games`,
  `t41`.`m_games`,
  `t41`.`s_games`,
  `t41`.`n_form`,
  `t41`.`m_form`,
  `t41`.`s_form`,
  `t41`.`n_context`,
  `t41`.`m_context`,
  `t41`.`s_context`,
  `t41`.`n_factors`,
  `t41`.`m_factors`,
  `t41`.`s_factors`,
  `t41`.`n_zones`,
  `t41`.`m_zones`,
  `t41`.`s_zones`,
  CASE
    WHEN `t41`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t41`.`n_games` + `t41`.`m_games`
    ) < 5
    THEN 1
    WHEN (
      `t41`.`n_context` + `t41`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t41`.`n_factors` + `t41`.`m_factors`
    ) < 1
    THEN 3
    WHEN (
      `t41`.`n_form` + `t41`.`m_form`
    ) < 1
    THEN 4
    WHEN (
      (
        `t41`.`n_zones` + `t41`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t41`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t41`.`m_latest` > 0
    THEN 6
    WHEN `t41`.`m_games` > 0
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t8`.`_date`,
    `t8`.`game_id`,
    `t8`.`season_year`,
    `t8`.`season_type`,
    `t8`.`team_abbr`,
    `t8`.`opponent_team_abbr`,
    `t8`.`home_game`,
    `t8`.`player_lookup`,
    `t8`.`player_id`,
    `t8`.`entity_type`,
    `t8`.`population_basis`,
    `t8`.`entity_id`,
    `t8`.`zones_outcome`,
    `t8`.`_key`,
    COALESCE(`t40`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t40`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t40`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t39`.`n_games`, 0) AS `n_games`,
    COALESCE(`t39`.`m_games`, 0) AS `m_games`,
    COALESCE(`t39`.`s_games`, 0) AS `s_games`,
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
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t36`.`_key`,
      SUM(CAST(NOT (
        `t36`.`_missing`
      ) AS BIGINT)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t36`.`_missing`
      ) AS BIGINT)) AS `m_latest`,
      SUM(CAST(COALESCE(`t36`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_latest`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t17`.`_key`,
          `t24`.`_missing`,
          `t24`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t17`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_nth`,
            `t14`.`game_id` IS NULL AS `_missing`,
            `t14`.`_row`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t6`.`nth` AS `_nth`
            FROM `numbered_player_games` AS `t6`
          ) AS `t18`
          LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
            ON `t18`.`_spine_game` = `t14`.`game_id`
            AND `t18`.`_entity` = `t14`.`player_lookup`
            AND `t18`.`_spine_date` = `t14`.`game_date`
        ) AS `t24`
          ON `t17`.`_entity` = `t24`.`_entity`
          AND `t17`.`_season` = `t24`.`_season`
          AND `t24`.`_nth` <= `t17`.`_played`
          AND `t24`.`_nth` > (
            `t17`.`_played` - 10
          )
      ) AS `t34`
    ) AS `t36`
    GROUP BY
      1
  ) AS `t40`
    ON `t8`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t35`.`_key`,
      SUM(CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t35`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t17`.`_key`,
          `t24`.`_missing`,
          `t24`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t17`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_nth`,
            `t14`.`game_id` IS NULL AS `_missing`,
            `t14`.`_row`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t6`.`nth` AS `_nth`
            FROM `numbered_player_games` AS `t6`
          ) AS `t18`
          LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
            ON `t18`.`_spine_game` = `t14`.`game_id`
            AND `t18`.`_entity` = `t14`.`player_lookup`
            AND `t18`.`_spine_date` = `t14`.`game_date`
        ) AS `t24`
          ON `t17`.`_entity` = `t24`.`_entity`
          AND `t17`.`_season` = `t24`.`_season`
          AND `t24`.`_nth` <= `t17`.`_played`
      ) AS `t33`
    ) AS `t35`
    GROUP BY
      1
  ) AS `t39`
    ON `t8`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`team_form` AS `t10`
        ON `t9`.`team_abbr` = `t10`.`team_abbr` AND `t9`.`_date` = `t10`.`as_of_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t29`
    ON `t8`.`_key` = `t29`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_context`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t11`
        ON `t9`.`player_lookup` = `t11`.`player_lookup` AND `t9`.`_date` = `t11`.`game_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t30`
    ON `t8`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_factors`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_factors`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t12`
        ON `t9`.`player_lookup` = `t12`.`player_lookup` AND `t9`.`_date` = `t12`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t31`
    ON `t8`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_zones`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_zones`
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
  ) AS `t32`
    ON `t8`.`_key` = `t32`.`_key`
) AS `t41`
