WITH `t16` AS (
  SELECT
    `t14`.`_entity`,
    `t14`.`_season`,
    `t14`.`_nth`,
    `t8`.`game_id` IS NULL AS `_missing`,
    `t8`.`_row`
  FROM (
    SELECT
      `t2`.`entity` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`game_date` AS `_spine_date`,
      `t2`.`game_id` AS `_spine_game`,
      `t2`.`nth` AS `_nth`
    FROM `numbered_team_games` AS `t2`
  ) AS `t14`
  LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t8`
    ON `t14`.`_spine_game` = `t8`.`game_id`
    AND `t14`.`_entity` = `t8`.`team_abbr`
    AND `t14`.`_spine_date` = `t8`.`game_date`
)
SELECT
  `t37`.`season_year`,
  `t37`.`team_abbr`,
  `t37`.`_date`,
  `t37`.`entity_type`,
  `t37`.`entity_id`,
  `t37`.`population_basis`,
  `t37`.`_key`,
  `t37`.`n_offense`,
  `t37`.`m_offense`,
  `t37`.`s_offense`,
  `t37`.`n_defense`,
  `t37`.`m_defense`,
  `t37`.`s_defense`,
  `t37`.`n_season`,
  `t37`.`m_season`,
  `t37`.`s_season`,
  `t37`.`n_league`,
  `t37`.`m_league`,
  `t37`.`s_league`,
  CASE
    WHEN `t37`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t37`.`m_offense` > 0
    THEN 1
    WHEN `t37`.`m_defense` > 0
    THEN 2
    WHEN `t37`.`m_season` > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t5`.`season_year`,
    `t5`.`team_abbr`,
    `t5`.`_date`,
    `t5`.`entity_type`,
    `t5`.`entity_id`,
    `t5`.`population_basis`,
    `t5`.`_key`,
    COALESCE(`t34`.`n_offense`, 0) AS `n_offense`,
    COALESCE(`t34`.`m_offense`, 0) AS `m_offense`,
    COALESCE(`t34`.`s_offense`, 0) AS `s_offense`,
    COALESCE(`t30`.`n_defense`, 0) AS `n_defense`,
    COALESCE(`t30`.`m_defense`, 0) AS `m_defense`,
    COALESCE(`t30`.`s_defense`, 0) AS `s_defense`,
    COALESCE(`t33`.`n_season`, 0) AS `n_season`,
    COALESCE(`t33`.`m_season`, 0) AS `m_season`,
    COALESCE(`t33`.`s_season`, 0) AS `s_season`,
    COALESCE(`t36`.`n_league`, 0) AS `n_league`,
    COALESCE(`t36`.`m_league`, 0) AS `m_league`,
    COALESCE(`t36`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t27`.`_key`,
      SUM(CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `n_offense`,
      SUM(1 - CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `m_offense`,
      SUM(CAST(COALESCE(`t27`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_offense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t12`.`_key`,
          `t19`.`_missing`,
          `t19`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`team_abbr` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_team_team_abbr` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t12`
        INNER JOIN `t16` AS `t19`
          ON `t12`.`_entity` = `t19`.`_entity`
          AND `t12`.`_season` = `t19`.`_season`
          AND `t19`.`_nth` <= `t12`.`_played`
          AND `t19`.`_nth` > (
            `t12`.`_played` - 10
          )
      ) AS `t23`
    ) AS `t27`
    GROUP BY
      1
  ) AS `t34`
    ON `t5`.`_key` = `t34`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `n_defense`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `m_defense`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_defense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t12`.`_key`,
          `t17`.`_missing`,
          `t17`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`team_abbr` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_team_team_abbr` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t12`
        INNER JOIN (
          SELECT
            `t14`.`_entity`,
            `t14`.`_season`,
            `t14`.`_nth`,
            `t7`.`game_id` IS NULL AS `_missing`,
            `t7`.`_row`
          FROM (
            SELECT
              `t2`.`entity` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`game_date` AS `_spine_date`,
              `t2`.`game_id` AS `_spine_game`,
              `t2`.`nth` AS `_nth`
            FROM `numbered_team_games` AS `t2`
          ) AS `t14`
          LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t7`
            ON `t14`.`_spine_game` = `t7`.`game_id`
            AND `t14`.`_entity` = `t7`.`defending_team_abbr`
            AND `t14`.`_spine_date` = `t7`.`game_date`
        ) AS `t17`
          ON `t12`.`_entity` = `t17`.`_entity`
          AND `t12`.`_season` = `t17`.`_season`
          AND `t17`.`_nth` <= `t12`.`_played`
          AND `t17`.`_nth` > (
            `t12`.`_played` - 10
          )
      ) AS `t21`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t30`
    ON `t5`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `m_season`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_season`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t12`.`_key`,
          `t19`.`_missing`,
          `t19`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`team_abbr` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_team_team_abbr` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t12`
        INNER JOIN `t16` AS `t19`
          ON `t12`.`_entity` = `t19`.`_entity`
          AND `t12`.`_season` = `t19`.`_season`
          AND `t19`.`_nth` <= `t12`.`_played`
      ) AS `t22`
    ) AS `t26`
    GROUP BY
      1
  ) AS `t33`
    ON `t5`.`_key` = `t33`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t28`.`_date`,
      SUM(CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `m_league`,
      SUM(CAST(COALESCE(`t28`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_league`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t13`.`_date`,
          `t20`.`_missing`,
          `t20`.`_row`
        FROM (
          SELECT DISTINCT
            `t1`.`_date`,
            `t1`.`season_year`
          FROM `keys` AS `t1`
        ) AS `t13`
        INNER JOIN `numbered_team_games` AS `t6`
          ON `t13`.`season_year` = `t6`.`season_year`
          AND `t6`.`game_date` < `t13`.`_date`
          AND (
            (
              `t6`.`next_date` IS NULL
            ) OR NOT (
              `t6`.`next_date` < `t13`.`_date`
            )
          )
        INNER JOIN `t16` AS `t20`
          ON `t6`.`entity` = `t20`.`_entity`
          AND `t6`.`season_year` = `t20`.`_season`
          AND `t20`.`_nth` <= `t6`.`nth`
      ) AS `t24`
      WHERE
        NOT (
          `t24`.`_missing`
        )
    ) AS `t28`
    GROUP BY
      1
  ) AS `t36`
    ON `t5`.`_date` = `t36`.`_date`
) AS `t37`
