WITH `t9` AS (
  SELECT DISTINCT
    `t0`.`_date`,
    `t0`.`season_year`
  FROM `keys` AS `t0`
)
SELECT
  `t53`.`season_year`,
  `t53`.`team_abbr`,
  `t53`.`_date`,
  `t53`.`entity_type`,
  `t53`.`entity_id`,
  `t53`.`population_basis`,
  `t53`.`_key`,
  `t53`.`n_offense`,
  `t53`.`m_offense`,
  `t53`.`s_offense`,
  `t53`.`n_defense`,
  `t53`.`m_defense`,
  `t53`.`s_defense`,
  `t53`.`n_season`,
  `t53`.`m_season`,
  `t53`.`s_season`,
  `t53`.`n_league`,
  `t53`.`m_league`,
  `t53`.`s_league`,
  CASE
    WHEN `t53`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t53`.`m_offense` > 0
    THEN 1
    WHEN `t53`.`m_defense` > 0
    THEN 2
    WHEN `t53`.`m_season` > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t4`.`season_year`,
    `t4`.`team_abbr`,
    `t4`.`_date`,
    `t4`.`entity_type`,
    `t4`.`entity_id`,
    `t4`.`population_basis`,
    `t4`.`_key`,
    COALESCE(`t48`.`n_offense`, 0) AS `n_offense`,
    COALESCE(`t48`.`m_offense`, 0) AS `m_offense`,
    COALESCE(`t48`.`s_offense`, 0) AS `s_offense`,
    COALESCE(`t49`.`n_defense`, 0) AS `n_defense`,
    COALESCE(`t49`.`m_defense`, 0) AS `m_defense`,
    COALESCE(`t49`.`s_defense`, 0) AS `s_defense`,
    COALESCE(`t44`.`n_season`, 0) AS `n_season`,
    COALESCE(`t44`.`m_season`, 0) AS `m_season`,
    COALESCE(`t44`.`s_season`, 0) AS `s_season`,
    COALESCE(`t52`.`n_league`, 0) AS `n_league`,
    COALESCE(`t52`.`m_league`, 0) AS `m_league`,
    COALESCE(`t52`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t39`.`_key`,
      SUM(CAST(NOT (
        `t39`.`_missing`
      ) AS BIGINT)) AS `n_offense`,
      SUM(1 - CAST(NOT (
        `t39`.`_missing`
      ) AS BIGINT)) AS `m_offense`,
      SUM(CAST(COALESCE(`t39`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_offense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t32`.`_key`,
          `t26`.`_missing`,
          `t26`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC NULLS LAST, `t17`.`_is_game` ASC NULLS LAST
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
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t10`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t6`
                LEFT SEMI JOIN `keys` AS `t5`
                  ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            `t15`.`_missing`,
            `t15`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_spine_date` ASC NULLS LAST, `t15`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`_row`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT SEMI JOIN `keys` AS `t5`
              ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id`
              AND `t6`.`entity` = `t7`.`team_abbr`
              AND `t6`.`game_date` = `t7`.`game_date`
          ) AS `t15`
        ) AS `t26`
          ON `t32`.`_entity` = `t26`.`_entity`
          AND `t32`.`_season` = `t26`.`_season`
          AND `t26`.`_nth` <= `t32`.`_played`
          AND `t26`.`_nth` > (
            `t32`.`_played` - 10
          )
      ) AS `t35`
    ) AS `t39`
    GROUP BY
      1
  ) AS `t48`
    ON `t4`.`_key` = `t48`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t40`.`_key`,
      SUM(CAST(NOT (
        `t40`.`_missing`
      ) AS BIGINT)) AS `n_defense`,
      SUM(1 - CAST(NOT (
        `t40`.`_missing`
      ) AS BIGINT)) AS `m_defense`,
      SUM(CAST(COALESCE(`t40`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_defense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t32`.`_key`,
          `t27`.`_missing`,
          `t27`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC NULLS LAST, `t17`.`_is_game` ASC NULLS LAST
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
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t10`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t6`
                LEFT SEMI JOIN `keys` AS `t5`
                  ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t16`.`_entity`,
            `t16`.`_season`,
            `t16`.`_missing`,
            `t16`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t16`.`_entity`, `t16`.`_season`
                ORDER BY `t16`.`_spine_date` ASC NULLS LAST, `t16`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`_row`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT SEMI JOIN `keys` AS `t5`
              ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t8`
              ON `t6`.`game_id` = `t8`.`game_id`
              AND `t6`.`entity` = `t8`.`defending_team_abbr`
              AND `t6`.`game_date` = `t8`.`game_date`
          ) AS `t16`
        ) AS `t27`
          ON `t32`.`_entity` = `t27`.`_entity`
          AND `t32`.`_season` = `t27`.`_season`
          AND `t27`.`_nth` <= `t32`.`_played`
          AND `t27`.`_nth` > (
            `t32`.`_played` - 10
          )
      ) AS `t36`
    ) AS `t40`
    GROUP BY
      1
  ) AS `t49`
    ON `t4`.`_key` = `t49`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`_key`,
      SUM(CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `m_season`,
      SUM(CAST(COALESCE(`t38`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_season`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t32`.`_key`,
          `t26`.`_missing`,
          `t26`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC NULLS LAST, `t17`.`_is_game` ASC NULLS LAST
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
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t10`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t6`
                LEFT SEMI JOIN `keys` AS `t5`
                  ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            `t15`.`_missing`,
            `t15`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_spine_date` ASC NULLS LAST, `t15`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`_row`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT SEMI JOIN `keys` AS `t5`
              ON `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id`
              AND `t6`.`entity` = `t7`.`team_abbr`
              AND `t6`.`game_date` = `t7`.`game_date`
          ) AS `t15`
        ) AS `t26`
          ON `t32`.`_entity` = `t26`.`_entity`
          AND `t32`.`_season` = `t26`.`_season`
          AND `t26`.`_nth` <= `t32`.`_played`
      ) AS `t34`
    ) AS `t38`
    GROUP BY
      1
  ) AS `t44`
    ON `t4`.`_key` = `t44`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t50`.`_date`,
      SUM(CAST(NOT (
        `t50`.`_missing`
      ) AS BIGINT)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t50`.`_missing`
      ) AS BIGINT)) AS `m_league`,
      SUM(CAST(COALESCE(`t50`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_league`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t42`.`_date`,
          `t30`.`_missing`,
          `t30`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t33`.`_entity`,
              `t33`.`_season`,
              `t33`.`_is_game`,
              `t33`.`_date`,
              SUM(CAST(`t33`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t33`.`_entity`, `t33`.`_season`
                ORDER BY `t33`.`_day` ASC NULLS LAST, `t33`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t22`.`_whose` AS `_entity`,
                  `t12`.`season_year` AS `_season`,
                  `t12`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t12`.`_date`
                FROM `t9` AS `t12`
                INNER JOIN (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      `t6`.`season_year`,
                      `t6`.`entity` AS `_whose`
                    FROM `nba_reference`.`team_spine` AS `t6`
                    LEFT SEMI JOIN `t9` AS `t13`
                      ON `t13`.`season_year` = `t6`.`season_year`
                  ) AS `t20`
                ) AS `t22`
                  ON `t12`.`season_year` = `t22`.`season_year`
              ) AS `t31`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS DATE) AS `_date`
                FROM `nba_reference`.`team_spine` AS `t6`
                LEFT SEMI JOIN `t9` AS `t13`
                  ON `t13`.`season_year` = `t6`.`season_year`
              ) AS `t19`
            ) AS `t33`
          ) AS `t37`
          WHERE
            NOT (
              `t37`.`_is_game`
            )
        ) AS `t42`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_missing`,
            `t18`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_spine_date` ASC NULLS LAST, `t18`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`_row`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT SEMI JOIN `t9` AS `t13`
              ON `t13`.`season_year` = `t6`.`season_year`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id`
              AND `t6`.`entity` = `t7`.`team_abbr`
              AND `t6`.`game_date` = `t7`.`game_date`
          ) AS `t18`
        ) AS `t30`
          ON `t42`.`_entity` = `t30`.`_entity`
          AND `t42`.`_season` = `t30`.`_season`
          AND `t30`.`_nth` <= `t42`.`_played`
      ) AS `t47`
      WHERE
        NOT (
          `t47`.`_missing`
        )
    ) AS `t50`
    GROUP BY
      1
  ) AS `t52`
    ON `t4`.`_date` = `t52`.`_date`
) AS `t53`
