SELECT
  `t51`.`_date`,
  `t51`.`game_id`,
  `t51`.`game_date`,
  `t51`.`season_year`,
  `t51`.`season_type`,
  `t51`.`team_abbr`,
  `t51`.`opponent_team_abbr`,
  `t51`.`home_game`,
  `t51`.`player_lookup`,
  `t51`.`player_id`,
  `t51`.`entity_type`,
  `t51`.`population_basis`,
  `t51`.`entity_id`,
  `t51`.`members_outcome`,
  `t51`.`_key`,
  `t51`.`n_games`,
  `t51`.`m_games`,
  `t51`.`s_games`,
  `t51`.`n_team_context`,
  `t51`.`m_team_context`,
  `t51`.`s_team_context`,
  `t51`.`n_opponent_context`,
  `t51`.`m_opponent_context`,
  `t51`.`s_opponent_context`,
  `t51`.`n_form`,
  `t51`.`m_form`,
  `t51`.`s_form`,
  `t51`.`n_opponent_form`,
  `t51`.`m_opponent_form`,
  `t51`.`s_opponent_form`,
  `t51`.`n_members`,
  `t51`.`m_members`,
  `t51`.`s_members`,
  `t51`.`n_team_game`,
  `t51`.`m_team_game`,
  `t51`.`s_team_game`,
  `t51`.`n_person`,
  `t51`.`m_person`,
  `t51`.`s_person`,
  CASE
    WHEN `t51`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t51`.`n_team_context` + `t51`.`m_team_context`
    ) < 1
    THEN 1
    WHEN (
      `t51`.`n_opponent_context` + `t51`.`m_opponent_context`
    ) < 1
    THEN 2
    WHEN (
      `t51`.`n_form` + `t51`.`m_form`
    ) < 1
    THEN 3
    WHEN (
      `t51`.`n_opponent_form` + `t51`.`m_opponent_form`
    ) < 1
    THEN 4
    WHEN (
      `t51`.`n_members` + `t51`.`m_members`
    ) < 1
    THEN 5
    WHEN (
      `t51`.`n_team_game` + `t51`.`m_team_game`
    ) < 1
    THEN 6
    WHEN TRUE AND COALESCE(`t51`.`members_outcome` IS NOT NULL, FALSE)
    THEN 7
    WHEN `t51`.`m_games` > 0
    THEN 8
    WHEN `t51`.`m_person` > 0
    THEN 9
    ELSE CAST(NULL AS BIGINT)
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
    `t8`.`members_outcome`,
    `t8`.`_key`,
    COALESCE(`t50`.`n_games`, 0) AS `n_games`,
    COALESCE(`t50`.`m_games`, 0) AS `m_games`,
    COALESCE(`t50`.`s_games`, 0) AS `s_games`,
    COALESCE(`t37`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t37`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t37`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t38`.`n_opponent_context`, 0) AS `n_opponent_context`,
    COALESCE(`t38`.`m_opponent_context`, 0) AS `m_opponent_context`,
    COALESCE(`t38`.`s_opponent_context`, 0) AS `s_opponent_context`,
    COALESCE(`t39`.`n_form`, 0) AS `n_form`,
    COALESCE(`t39`.`m_form`, 0) AS `m_form`,
    COALESCE(`t39`.`s_form`, 0) AS `s_form`,
    COALESCE(`t40`.`n_opponent_form`, 0) AS `n_opponent_form`,
    COALESCE(`t40`.`m_opponent_form`, 0) AS `m_opponent_form`,
    COALESCE(`t40`.`s_opponent_form`, 0) AS `s_opponent_form`,
    COALESCE(`t41`.`n_members`, 0) AS `n_members`,
    COALESCE(`t41`.`m_members`, 0) AS `m_members`,
    COALESCE(`t41`.`s_members`, 0) AS `s_members`,
    COALESCE(`t42`.`n_team_game`, 0) AS `n_team_game`,
    COALESCE(`t42`.`m_team_game`, 0) AS `m_team_game`,
    COALESCE(`t42`.`s_team_game`, 0) AS `s_team_game`,
    COALESCE(`t43`.`n_person`, 0) AS `n_person`,
    COALESCE(`t43`.`m_person`, 0) AS `m_person`,
    COALESCE(`t43`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t48`.`_key`,
      SUM(CAST(NOT (
        `t48`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t48`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t48`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t46`.`_key`,
          `t44`.`_missing`,
          `t44`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t27`.`_entity`,
              `t27`.`_season`,
              `t27`.`_is_game`,
              `t27`.`_key`,
              SUM(CAST(`t27`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_day` ASC NULLS LAST, `t27`.`_is_game` ASC NULLS LAST
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
              ) AS `t17`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t15`.`entity` AS `_entity`,
                  `t15`.`season_year` AS `_season`,
                  `t15`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t15`
                LEFT SEMI JOIN `keys` AS `t9`
                  ON `t9`.`season_year` = `t15`.`season_year`
                  AND `t9`.`player_lookup` = `t15`.`entity`
              ) AS `t25`
            ) AS `t27`
          ) AS `t35`
          WHERE
            NOT (
              `t35`.`_is_game`
            )
        ) AS `t46`
        INNER JOIN (
          SELECT
            `t26`.`_entity`,
            `t26`.`_season`,
            `t26`.`_missing`,
            `t26`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t26`.`_entity`, `t26`.`_season`
                ORDER BY `t26`.`_spine_date` ASC NULLS LAST, `t26`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t15`.`entity` AS `_entity`,
              `t15`.`season_year` AS `_season`,
              `t15`.`game_date` AS `_spine_date`,
              `t15`.`game_id` AS `_spine_game`,
              `t16`.`game_id` IS NULL AS `_missing`,
              `t16`.`_row`
            FROM `nba_reference`.`player_spine` AS `t15`
            LEFT SEMI JOIN `keys` AS `t9`
              ON `t9`.`season_year` = `t15`.`season_year`
              AND `t9`.`player_lookup` = `t15`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t16`
              ON `t15`.`game_id` = `t16`.`game_id`
              AND `t15`.`entity` = `t16`.`player_lookup`
              AND `t15`.`game_date` = `t16`.`game_date`
          ) AS `t26`
        ) AS `t44`
          ON `t46`.`_entity` = `t44`.`_entity`
          AND `t46`.`_season` = `t44`.`_season`
          AND `t44`.`_nth` <= `t46`.`_played`
      ) AS `t47`
    ) AS `t48`
    GROUP BY
      1
  ) AS `t50`
    ON `t8`.`_key` = `t50`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_context`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t10`
        ON `t8`.`team_abbr` = `t10`.`team_abbr` AND `t8`.`_date` = `t10`.`game_date`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_opponent_context`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_opponent_context`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_context`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t10`
        ON `t8`.`opponent_team_abbr` = `t10`.`team_abbr`
        AND `t8`.`_date` = `t10`.`game_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t38`
    ON `t8`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_form` AS `t11`
        ON `t8`.`team_abbr` = `t11`.`team_abbr` AND `t8`.`_date` = `t11`.`as_of_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t39`
    ON `t8`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_opponent_form`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_opponent_form`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_form`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_form` AS `t11`
        ON `t8`.`opponent_team_abbr` = `t11`.`team_abbr`
        AND `t8`.`_date` = `t11`.`as_of_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t40`
    ON `t8`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_members`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_members`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_members`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t12`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_rotation` AS `t12`
        ON `t8`.`team_abbr` = `t12`.`team_abbr` AND `t8`.`_date` = `t12`.`as_of_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t41`
    ON `t8`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `n_team_game`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `m_team_game`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_game`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t13`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`team_games` AS `t13`
        ON `t8`.`team_abbr` = `t13`.`team_abbr` AND `t8`.`game_id` = `t13`.`game_id`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t42`
    ON `t8`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `m_person`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_person`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t14`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`players` AS `t14`
        ON `t8`.`player_id` = `t14`.`player_id`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t43`
    ON `t8`.`_key` = `t43`.`_key`
) AS `t51`
