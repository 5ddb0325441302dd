SELECT
  `t38`.`_date`,
  `t38`.`game_id`,
  `t38`.`game_date`,
  `t38`.`season_year`,
  `t38`.`season_type`,
  `t38`.`team_abbr`,
  `t38`.`opponent_team_abbr`,
  `t38`.`home_game`,
  `t38`.`player_lookup`,
  `t38`.`player_id`,
  `t38`.`entity_type`,
  `t38`.`population_basis`,
  `t38`.`entity_id`,
  `t38`.`zones_outcome`,
  `t38`.`opponent_zones_outcome`,
  `t38`.`_key`,
  `t38`.`n_latest_game`,
  `t38`.`m_latest_game`,
  `t38`.`s_latest_game`,
  `t38`.`n_context`,
  `t38`.`m_context`,
  `t38`.`s_context`,
  `t38`.`n_team_context`,
  `t38`.`m_team_context`,
  `t38`.`s_team_context`,
  `t38`.`n_zones`,
  `t38`.`m_zones`,
  `t38`.`s_zones`,
  `t38`.`n_opponent_zones`,
  `t38`.`m_opponent_zones`,
  `t38`.`s_opponent_zones`,
  CASE
    WHEN `t38`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t38`.`n_latest_game` + `t38`.`m_latest_game`
    ) < 1
    THEN 1
    WHEN (
      `t38`.`n_context` + `t38`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t38`.`n_team_context` + `t38`.`m_team_context`
    ) < 1
    THEN 3
    WHEN (
      (
        `t38`.`n_zones` + `t38`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t38`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 4
    WHEN (
      (
        `t38`.`n_opponent_zones` + `t38`.`m_opponent_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t38`.`opponent_zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t38`.`m_latest_game` > 0
    THEN 6
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t8`.`_date`,
    `t8`.`game_id`,
    `t8`.`game_date`,
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
    `t8`.`opponent_zones_outcome`,
    `t8`.`_key`,
    COALESCE(`t37`.`n_latest_game`, 0) AS `n_latest_game`,
    COALESCE(`t37`.`m_latest_game`, 0) AS `m_latest_game`,
    COALESCE(`t37`.`s_latest_game`, 0) AS `s_latest_game`,
    COALESCE(`t30`.`n_context`, 0) AS `n_context`,
    COALESCE(`t30`.`m_context`, 0) AS `m_context`,
    COALESCE(`t30`.`s_context`, 0) AS `s_context`,
    COALESCE(`t31`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t31`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t31`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t32`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t32`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t32`.`s_zones`, 0) AS `s_zones`,
    COALESCE(`t33`.`n_opponent_zones`, 0) AS `n_opponent_zones`,
    COALESCE(`t33`.`m_opponent_zones`, 0) AS `m_opponent_zones`,
    COALESCE(`t33`.`s_opponent_zones`, 0) AS `s_opponent_zones`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t35`.`_key`,
      SUM(CAST(NOT (
        `t35`.`_missing`
      ) AS INT64)) AS `n_latest_game`,
      SUM(1 - CAST(NOT (
        `t35`.`_missing`
      ) AS INT64)) AS `m_latest_game`,
      SUM(CAST(COALESCE(`t35`.`_row`, 0) AS NUMERIC)) AS `s_latest_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t17`.`_key`,
          `t29`.`_missing`,
          `t29`.`_row`
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
            `t23`.`_entity`,
            `t23`.`_season`,
            IF(`t23`.`_missing`, `t23`.`_nth`, `t23`.`_nth`) AS `_nth`,
            `t23`.`_missing`,
            `t23`.`_row`
          FROM (
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
          ) AS `t23`
        ) AS `t29`
          ON `t17`.`_entity` = `t29`.`_entity`
          AND `t17`.`_season` = `t29`.`_season`
          AND `t29`.`_nth` <= `t17`.`_played`
          AND `t29`.`_nth` > (
            `t17`.`_played` - 1
          )
      ) AS `t34`
    ) AS `t35`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t10`
        ON `t9`.`game_date` = `t10`.`game_date`
        AND `t9`.`player_lookup` = `t10`.`player_lookup`
        AND `t9`.`_date` = `t10`.`game_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t30`
    ON `t8`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_team_context`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t11`
        ON `t9`.`team_abbr` = `t11`.`team_abbr` AND `t9`.`_date` = `t11`.`game_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t31`
    ON `t8`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t12`
        ON `t9`.`player_lookup` = `t12`.`player_lookup`
        AND `t9`.`_date` = `t12`.`analysis_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t32`
    ON `t8`.`_key` = `t32`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_opponent_zones`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_opponent_zones`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_opponent_zones`
    FROM (
      SELECT
        `t9`.`_key`,
        FALSE AS `_missing`,
        `t13`.`_row`
      FROM `keys` AS `t9`
      INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t13`
        ON `t9`.`opponent_team_abbr` = `t13`.`team_abbr`
        AND `t9`.`_date` = `t13`.`analysis_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t33`
    ON `t8`.`_key` = `t33`.`_key`
) AS `t38`
