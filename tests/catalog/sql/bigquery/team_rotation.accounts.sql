SELECT
  `t37`.`_date`,
  `t37`.`game_id`,
  `t37`.`season_year`,
  `t37`.`season_type`,
  `t37`.`team_abbr`,
  `t37`.`opponent_team_abbr`,
  `t37`.`home_game`,
  `t37`.`player_lookup`,
  `t37`.`player_id`,
  `t37`.`entity_type`,
  `t37`.`population_basis`,
  `t37`.`expected`,
  `t37`.`entity_id`,
  `t37`.`_key`,
  `t37`.`n_lists`,
  `t37`.`m_lists`,
  `t37`.`s_lists`,
  `t37`.`n_season`,
  `t37`.`m_season`,
  `t37`.`s_season`,
  CASE
    WHEN `t37`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN `t37`.`m_season` > 0
    THEN 1
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t6`.`_date`,
    `t6`.`game_id`,
    `t6`.`season_year`,
    `t6`.`season_type`,
    `t6`.`team_abbr`,
    `t6`.`opponent_team_abbr`,
    `t6`.`home_game`,
    `t6`.`player_lookup`,
    `t6`.`player_id`,
    `t6`.`entity_type`,
    `t6`.`population_basis`,
    `t6`.`expected`,
    `t6`.`entity_id`,
    `t6`.`_key`,
    COALESCE(`t36`.`n_lists`, 0) AS `n_lists`,
    COALESCE(`t36`.`m_lists`, 0) AS `m_lists`,
    COALESCE(`t36`.`s_lists`, 0) AS `s_lists`,
    COALESCE(`t34`.`n_season`, 0) AS `n_season`,
    COALESCE(`t34`.`m_season`, 0) AS `m_season`,
    COALESCE(`t34`.`s_season`, 0) AS `s_season`
  FROM `keys` AS `t6`
  LEFT OUTER JOIN (
    SELECT
      `t32`.`_key`,
      SUM(CAST(NOT (
        `t32`.`_missing`
      ) AS INT64)) AS `n_lists`,
      SUM(1 - CAST(NOT (
        `t32`.`_missing`
      ) AS INT64)) AS `m_lists`,
      SUM(CAST(COALESCE(`t32`.`_row`, 0) AS NUMERIC)) AS `s_lists`
    FROM (
      SELECT
        `t31`.`_key`,
        `t31`.`_missing`,
        `t31`.`_row`
      FROM (
        SELECT
          `t14`.`_key`,
          `t28`.`_missing`,
          `t20`.`game_id`,
          `t20`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_by_player_lookup`,
            `t1`.`team_abbr` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_team_team_abbr` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t14`
        INNER JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_spine_game`,
              `t16`.`_nth`,
              `t23`.`game_id` IS NULL AS `_missing`
            FROM (
              SELECT
                `t3`.`entity` AS `_entity`,
                `t3`.`season_year` AS `_season`,
                `t3`.`game_id` AS `_spine_game`,
                `t3`.`nth` AS `_nth`
              FROM `numbered_team_games` AS `t3`
            ) AS `t16`
            LEFT OUTER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  `t7`.`game_id`,
                  `t7`.`team_abbr` AS `_whose`
                FROM `nba_raw`.`game_status` AS `t7`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `numbered_team_games` AS `t8`
                    WHERE
                      `t7`.`game_id` = `t8`.`game_id`
                  )
              ) AS `t19`
            ) AS `t23`
              ON `t16`.`_spine_game` = `t23`.`game_id` AND `t16`.`_entity` = `t23`.`_whose`
          ) AS `t26`
        ) AS `t28`
          ON `t14`.`_entity` = `t28`.`_entity`
          AND `t14`.`_season` = `t28`.`_season`
          AND `t28`.`_nth` <= `t14`.`_played`
          AND `t28`.`_nth` > (
            `t14`.`_played` - 10
          )
        LEFT OUTER JOIN (
          SELECT
            `t7`.`game_id`,
            `t7`.`player_lookup`,
            `t7`.`team_abbr`,
            `t7`.`_row`
          FROM `nba_raw`.`game_status` AS `t7`
          WHERE
            EXISTS(
              SELECT
                1
              FROM `numbered_team_games` AS `t8`
              WHERE
                `t7`.`game_id` = `t8`.`game_id`
            )
        ) AS `t20`
          ON `t28`.`_spine_game` = `t20`.`game_id`
          AND `t28`.`_entity` = `t20`.`team_abbr`
          AND `t14`.`_by_player_lookup` = `t20`.`player_lookup`
      ) AS `t31`
      WHERE
        `t31`.`_missing` OR (
          `t31`.`game_id` IS NOT NULL
        )
    ) AS `t32`
    GROUP BY
      1
  ) AS `t36`
    ON `t6`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t30`.`_key`,
      SUM(CAST(NOT (
        `t30`.`_missing`
      ) AS INT64)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t30`.`_missing`
      ) AS INT64)) AS `m_season`,
      SUM(CAST(COALESCE(`t30`.`_row`, 0) AS NUMERIC)) AS `s_season`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t15`.`_key`,
          `t25`.`_missing`,
          `t25`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_player_player_lookup` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t15`
        INNER JOIN (
          SELECT
            `t22`.`_entity`,
            `t22`.`_season`,
            IF(`t22`.`_missing`, `t22`.`_nth`, `t22`.`_nth`) AS `_nth`,
            `t22`.`_missing`,
            `t22`.`_row`
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_nth`,
              `t9`.`game_id` IS NULL AS `_missing`,
              `t9`.`_row`
            FROM (
              SELECT
                `t4`.`entity` AS `_entity`,
                `t4`.`season_year` AS `_season`,
                `t4`.`game_date` AS `_spine_date`,
                `t4`.`game_id` AS `_spine_game`,
                `t4`.`nth` AS `_nth`
              FROM `numbered_player_games` AS `t4`
            ) AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t9`
              ON `t17`.`_spine_game` = `t9`.`game_id`
              AND `t17`.`_entity` = `t9`.`player_lookup`
              AND `t17`.`_spine_date` = `t9`.`game_date`
          ) AS `t22`
        ) AS `t25`
          ON `t15`.`_entity` = `t25`.`_entity`
          AND `t15`.`_season` = `t25`.`_season`
          AND `t25`.`_nth` <= `t15`.`_played`
      ) AS `t29`
    ) AS `t30`
    GROUP BY
      1
  ) AS `t34`
    ON `t6`.`_key` = `t34`.`_key`
) AS `t37`
