WITH `t12` AS (
  SELECT
    `t6`.`game_id`,
    `t6`.`game_code`,
    `t6`.`season_year`,
    `t6`.`is_counted`,
    `t6`.`season_type`,
    `t6`.`game_date`,
    `t6`.`home_team_abbr`,
    `t6`.`away_team_abbr`,
    `t6`.`game_status`,
    `t6`.`home_score`,
    `t6`.`away_score`,
    `t6`.`_row`
  FROM `nba_reference`.`schedule` AS `t6`
  LEFT SEMI JOIN `due` AS `t5`
    ON `t6`.`game_date` = `t5`.`_date`
), `t19` AS (
  SELECT
    `t7`.`game_id`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`player_lookup`,
    `t7`.`player_id`,
    `t7`.`is_expected`,
    `t7`.`population_basis`
  FROM `nba_reference`.`next_rosters` AS `t7`
  LEFT SEMI JOIN (
    SELECT
      `t6`.`game_id` AS `_of_game`
    FROM `nba_reference`.`schedule` AS `t6`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t6`.`game_date` = `t5`.`_date`
  ) AS `t14`
    ON `t7`.`game_id` = `t14`.`_of_game`
), `t22` AS (
  SELECT
    `t9`.`game_id`,
    `t9`.`player_lookup`,
    `t9`.`source`,
    `t9`.`team_abbr`,
    `t9`.`seconds_played`,
    `t9`.`seconds_precision`,
    `t9`.`pts`,
    `t9`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t9`
  LEFT SEMI JOIN (
    SELECT
      `t6`.`game_id` AS `_of_game`
    FROM `nba_reference`.`schedule` AS `t6`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t6`.`game_date` = `t5`.`_date`
  ) AS `t14`
    ON `t9`.`game_id` = `t14`.`_of_game`
), `t23` AS (
  SELECT
    *
  FROM (
    SELECT
      `t15`.`game_id`,
      `t15`.`game_code`,
      `t15`.`game_date`,
      `t15`.`season_year`,
      `t15`.`season_type`,
      `t15`.`_row`,
      `t15`.`home_team_abbr` AS `team_abbr`,
      `t15`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t12` AS `t15`
    WHERE
      `t15`.`is_counted` AND `t15`.`game_status` = 'final'
  ) AS `t16`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t15`.`game_id`,
      `t15`.`game_code`,
      `t15`.`game_date`,
      `t15`.`season_year`,
      `t15`.`season_type`,
      `t15`.`_row`,
      `t15`.`away_team_abbr` AS `team_abbr`,
      `t15`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t12` AS `t15`
    WHERE
      `t15`.`is_counted` AND `t15`.`game_status` = 'final'
  ) AS `t17`
), `t36` AS (
  SELECT
    `t27`.`game_id`,
    `t27`.`source`,
    `t27`.`team_abbr`,
    SUM(`t27`.`pts`) AS `points`
  FROM `t22` AS `t27`
  GROUP BY
    1,
    2,
    3
), `t64` AS (
  SELECT
    `t63`.`game_id`,
    `t63`.`team_abbr`,
    `t63`.`player_lookup`,
    `t63`.`player_id`,
    `t63`.`player_name`,
    `t63`.`player_status`,
    `t63`.`status_reason`,
    `t63`.`is_starter`,
    `t63`.`is_dressed`,
    `t63`.`_row`,
    `t63`.`entity_type`,
    `t63`.`population_basis`,
    `t37`.`game_code`,
    `t37`.`game_date`,
    `t37`.`season_year`,
    `t37`.`season_type`,
    `t37`.`opponent_team_abbr`,
    `t37`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t60`.`game_id`,
        `t60`.`team_abbr`,
        `t60`.`player_lookup`,
        `t60`.`player_id`,
        `t60`.`player_name`,
        IF(
          (
            `t60`.`line_row` IS NOT NULL
          ) AND (
            `t60`.`player_status` <> 'active'
          ),
          'active',
          `t60`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t60`.`line_row` IS NOT NULL
          ) AND (
            `t60`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t60`.`status_reason`
        ) AS `status_reason`,
        `t60`.`is_starter`,
        (
          (
            `t60`.`line_row` IS NOT NULL
          ) AND (
            `t60`.`player_status` <> 'active'
          )
        )
        OR `t60`.`is_dressed` AS `is_dressed`,
        `t60`.`_row` + IF(
          (
            `t60`.`line_row` IS NOT NULL
          ) AND (
            `t60`.`player_status` <> 'active'
          ),
          `t60`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t8`.`game_id`,
          `t8`.`team_abbr`,
          `t8`.`player_lookup`,
          `t8`.`player_id`,
          `t8`.`player_name`,
          `t8`.`player_status`,
          `t8`.`status_reason`,
          `t8`.`is_starter`,
          `t8`.`is_dressed`,
          `t8`.`_row`,
          `t58`.`line_row`
        FROM `nba_raw`.`game_status` AS `t8`
        LEFT SEMI JOIN (
          SELECT
            `t6`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t6`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t6`.`game_date` = `t5`.`_date`
        ) AS `t14`
          ON `t8`.`game_id` = `t14`.`_of_game`
        LEFT OUTER JOIN (
          SELECT
            `t56`.`game_id`,
            `t56`.`player_lookup`,
            `t56`.`_row` AS `line_row`
          FROM (
            SELECT
              `t9`.`game_id`,
              `t9`.`player_lookup`,
              `t9`.`_row` + IF(
                COALESCE(
                  (
                    `t9`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t9`.`seconds_played` - `t47`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t47`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t9`
            LEFT SEMI JOIN (
              SELECT
                `t6`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t6`
              LEFT SEMI JOIN `due` AS `t5`
                ON `t6`.`game_date` = `t5`.`_date`
            ) AS `t14`
              ON `t9`.`game_id` = `t14`.`_of_game`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t51`.`game_id`,
                  `t51`.`source`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t51`.`game_id`
                    ORDER BY `t51`.`complete` DESC, CASE
                      WHEN `t51`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t51`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t51`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t51`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t51`.`source` = 'archive'
                      THEN 4
                      WHEN `t51`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t51`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t43`.`game_id`,
                    `t43`.`source`,
                    COALESCE(`t50`.`right` = 2, FALSE) AS `complete`
                  FROM (
                    SELECT DISTINCT
                      `t39`.`game_id`,
                      `t39`.`source`
                    FROM `t36` AS `t39`
                  ) AS `t43`
                  LEFT OUTER JOIN (
                    SELECT
                      `t48`.`game_id`,
                      `t48`.`source`,
                      SUM(`t48`.`right`) AS `right`
                    FROM (
                      SELECT
                        `t44`.`game_id`,
                        `t44`.`source`,
                        CAST((
                          (
                            `t44`.`team_abbr` = `t44`.`home_team_abbr`
                          )
                          AND (
                            `t44`.`points` = `t44`.`home_score`
                          )
                        )
                        OR (
                          (
                            `t44`.`team_abbr` = `t44`.`away_team_abbr`
                          )
                          AND (
                            `t44`.`points` = `t44`.`away_score`
                          )
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t41`.`game_id`,
                          `t41`.`source`,
                          `t41`.`team_abbr`,
                          `t41`.`points`,
                          `t24`.`home_team_abbr`,
                          `t24`.`home_score`,
                          `t24`.`away_team_abbr`,
                          `t24`.`away_score`
                        FROM `t36` AS `t41`
                        INNER JOIN (
                          SELECT
                            `t15`.`game_id`,
                            `t15`.`home_team_abbr`,
                            `t15`.`home_score`,
                            `t15`.`away_team_abbr`,
                            `t15`.`away_score`
                          FROM `t12` AS `t15`
                          WHERE
                            `t15`.`is_counted` AND `t15`.`game_status` = 'final'
                        ) AS `t24`
                          ON `t41`.`game_id` = `t24`.`game_id`
                      ) AS `t44`
                    ) AS `t48`
                    GROUP BY
                      1,
                      2
                  ) AS `t50`
                    ON `t43`.`game_id` = `t50`.`game_id` AND `t43`.`source` = `t50`.`source`
                ) AS `t51`
              ) AS `t52`
              WHERE
                `t52`.`_nth` = 0
            ) AS `t54`
              ON `t9`.`game_id` = `t54`.`game_id` AND `t9`.`source` = `t54`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t45`.`game_id`,
                `t45`.`player_lookup`,
                `t45`.`seconds_played` AS `finer_seconds`,
                `t45`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t35`.`game_id`,
                  `t35`.`player_lookup`,
                  `t35`.`seconds_played`,
                  `t35`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t35`.`game_id`, `t35`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t35`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t35`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t35`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t35`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t35`.`source` = 'archive'
                      THEN 4
                      WHEN `t35`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t35`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t22` AS `t27`
                  WHERE
                    `t27`.`seconds_precision` = 'second'
                ) AS `t35`
              ) AS `t45`
              WHERE
                `t45`.`_nth` = 0
            ) AS `t47`
              ON `t9`.`game_id` = `t47`.`game_id` AND `t9`.`player_lookup` = `t47`.`player_lookup`
          ) AS `t56`
        ) AS `t58`
          ON `t8`.`game_id` = `t58`.`game_id` AND `t8`.`player_lookup` = `t58`.`player_lookup`
      ) AS `t60`
    ) AS `t61`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t55`.`game_id`,
        `t55`.`team_abbr`,
        `t55`.`player_lookup`,
        `t55`.`player_id`,
        `t55`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t55`.`is_starter`,
        TRUE AS `is_dressed`,
        `t55`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t55`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t9`.`game_id`,
          `t9`.`player_lookup`,
          `t9`.`player_id`,
          `t9`.`player_name`,
          `t9`.`team_abbr`,
          `t9`.`is_starter`,
          `t9`.`_row` + IF(
            COALESCE(
              (
                `t9`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t9`.`seconds_played` - `t47`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t47`.`finer_row`,
            0
          ) AS `_row`,
          `t38`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t9`
        LEFT SEMI JOIN (
          SELECT
            `t6`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t6`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t6`.`game_date` = `t5`.`_date`
        ) AS `t14`
          ON `t9`.`game_id` = `t14`.`_of_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t51`.`game_id`,
              `t51`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t51`.`game_id`
                ORDER BY `t51`.`complete` DESC, CASE
                  WHEN `t51`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t51`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t51`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t51`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t51`.`source` = 'archive'
                  THEN 4
                  WHEN `t51`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t51`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t43`.`game_id`,
                `t43`.`source`,
                COALESCE(`t50`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t39`.`game_id`,
                  `t39`.`source`
                FROM `t36` AS `t39`
              ) AS `t43`
              LEFT OUTER JOIN (
                SELECT
                  `t48`.`game_id`,
                  `t48`.`source`,
                  SUM(`t48`.`right`) AS `right`
                FROM (
                  SELECT
                    `t44`.`game_id`,
                    `t44`.`source`,
                    CAST((
                      (
                        `t44`.`team_abbr` = `t44`.`home_team_abbr`
                      )
                      AND (
                        `t44`.`points` = `t44`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t44`.`team_abbr` = `t44`.`away_team_abbr`
                      )
                      AND (
                        `t44`.`points` = `t44`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t41`.`game_id`,
                      `t41`.`source`,
                      `t41`.`team_abbr`,
                      `t41`.`points`,
                      `t24`.`home_team_abbr`,
                      `t24`.`home_score`,
                      `t24`.`away_team_abbr`,
                      `t24`.`away_score`
                    FROM `t36` AS `t41`
                    INNER JOIN (
                      SELECT
                        `t15`.`game_id`,
                        `t15`.`home_team_abbr`,
                        `t15`.`home_score`,
                        `t15`.`away_team_abbr`,
                        `t15`.`away_score`
                      FROM `t12` AS `t15`
                      WHERE
                        `t15`.`is_counted` AND `t15`.`game_status` = 'final'
                    ) AS `t24`
                      ON `t41`.`game_id` = `t24`.`game_id`
                  ) AS `t44`
                ) AS `t48`
                GROUP BY
                  1,
                  2
              ) AS `t50`
                ON `t43`.`game_id` = `t50`.`game_id` AND `t43`.`source` = `t50`.`source`
            ) AS `t51`
          ) AS `t52`
          WHERE
            `t52`.`_nth` = 0
        ) AS `t54`
          ON `t9`.`game_id` = `t54`.`game_id` AND `t9`.`source` = `t54`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t45`.`game_id`,
            `t45`.`player_lookup`,
            `t45`.`seconds_played` AS `finer_seconds`,
            `t45`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t35`.`game_id`,
              `t35`.`player_lookup`,
              `t35`.`seconds_played`,
              `t35`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t35`.`game_id`, `t35`.`player_lookup`
                ORDER BY CASE
                  WHEN `t35`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t35`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t35`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t35`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t35`.`source` = 'archive'
                  THEN 4
                  WHEN `t35`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t35`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t22` AS `t27`
              WHERE
                `t27`.`seconds_precision` = 'second'
            ) AS `t35`
          ) AS `t45`
          WHERE
            `t45`.`_nth` = 0
        ) AS `t47`
          ON `t9`.`game_id` = `t47`.`game_id` AND `t9`.`player_lookup` = `t47`.`player_lookup`
        LEFT ANTI JOIN (
          SELECT
            `t8`.`game_id`,
            `t8`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t8`
          LEFT SEMI JOIN (
            SELECT
              `t6`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t6`
            LEFT SEMI JOIN `due` AS `t5`
              ON `t6`.`game_date` = `t5`.`_date`
          ) AS `t14`
            ON `t8`.`game_id` = `t14`.`_of_game`
        ) AS `t26`
          ON `t9`.`game_id` = `t26`.`game_id` AND `t9`.`player_lookup` = `t26`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t29`.`game_id`,
            `t29`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t8`
              LEFT SEMI JOIN (
                SELECT
                  `t6`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t6`
                LEFT SEMI JOIN `due` AS `t5`
                  ON `t6`.`game_date` = `t5`.`_date`
              ) AS `t14`
                ON `t8`.`game_id` = `t14`.`_of_game`
            ) AS `t21`
          ) AS `t29`
        ) AS `t38`
          ON `t9`.`game_id` = `t38`.`game_id` AND `t9`.`team_abbr` = `t38`.`team_abbr`
      ) AS `t55`
    ) AS `t59`
  ) AS `t63`
  INNER JOIN (
    SELECT
      `t28`.`game_id`,
      `t28`.`game_code`,
      `t28`.`game_date`,
      `t28`.`season_year`,
      `t28`.`season_type`,
      `t28`.`team_abbr`,
      `t28`.`opponent_team_abbr`,
      `t28`.`home_game`
    FROM `t23` AS `t28`
  ) AS `t37`
    ON `t63`.`game_id` = `t37`.`game_id` AND `t63`.`team_abbr` = `t37`.`team_abbr`
), `t73` AS (
  SELECT
    *
  FROM (
    SELECT
      `t32`.`game_date` AS `_date`,
      `t32`.`game_id`,
      `t32`.`game_date`,
      `t32`.`season_year`,
      `t32`.`season_type`,
      CAST(NULL AS STRING) AS `team_abbr`,
      CAST(NULL AS STRING) AS `opponent_team_abbr`,
      CAST(NULL AS BOOLEAN) AS `home_game`,
      CAST(NULL AS STRING) AS `player_lookup`,
      CAST(NULL AS BIGINT) AS `player_id`,
      'GAME' AS `entity_type`,
      'none' AS `population_basis`,
      CAST(NULL AS BOOLEAN) AS `expected`
    FROM (
      SELECT DISTINCT
        `t25`.`game_id`,
        `t25`.`game_date`,
        `t25`.`season_year`,
        `t25`.`season_type`
      FROM `t19` AS `t25`
      WHERE
        `t25`.`player_lookup` IS NULL
    ) AS `t32`
  ) AS `t40`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t70`.`game_date` AS `_date`,
        `t70`.`game_id`,
        `t70`.`game_date`,
        `t70`.`season_year`,
        `t70`.`season_type`,
        `t70`.`team_abbr`,
        `t70`.`opponent_team_abbr`,
        `t70`.`home_game`,
        `t70`.`player_lookup`,
        `t70`.`player_id`,
        `t70`.`entity_type`,
        `t70`.`population_basis`,
        `t70`.`is_dressed` AS `expected`
      FROM (
        SELECT
          *
        FROM `t64` AS `t65`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t68`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS BIGINT) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOLEAN) AS `is_starter`,
            CAST(NULL AS BOOLEAN) AS `is_dressed`,
            `t68`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t68`.`game_code`,
            `t68`.`game_date`,
            `t68`.`season_year`,
            `t68`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOLEAN) AS `home_game`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t30`.`game_id`,
                `t30`.`game_code`,
                `t30`.`game_date`,
                `t30`.`season_year`,
                `t30`.`season_type`,
                `t30`.`_row`
              FROM `t23` AS `t30`
              LEFT ANTI JOIN `t64` AS `t66`
                ON `t30`.`game_id` = `t66`.`game_id` AND `t30`.`team_abbr` = `t66`.`team_abbr`
            ) AS `t67`
          ) AS `t68`
        ) AS `t69`
      ) AS `t70`
    ) AS `t71`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t25`.`game_date` AS `_date`,
        `t25`.`game_id`,
        `t25`.`game_date`,
        `t25`.`season_year`,
        `t25`.`season_type`,
        `t25`.`team_abbr`,
        `t25`.`opponent_team_abbr`,
        `t25`.`home_game`,
        `t25`.`player_lookup`,
        `t25`.`player_id`,
        'PLAYER' AS `entity_type`,
        `t25`.`population_basis`,
        `t25`.`is_expected` AS `expected`
      FROM `t19` AS `t25`
      WHERE
        `t25`.`player_lookup` IS NOT NULL
    ) AS `t33`
  ) AS `t72`
)
SELECT
  `t85`.`_date`,
  `t85`.`game_id`,
  `t85`.`game_date`,
  `t85`.`season_year`,
  `t85`.`season_type`,
  `t85`.`team_abbr`,
  `t85`.`opponent_team_abbr`,
  `t85`.`home_game`,
  `t85`.`player_lookup`,
  `t85`.`player_id`,
  `t85`.`entity_type`,
  `t85`.`population_basis`,
  `t85`.`expected`,
  `t85`.`market`,
  `t85`.`tipoff_utc`,
  `t85`.`entity_id`
FROM (
  SELECT
    `t83`.`_date`,
    `t83`.`game_id`,
    `t83`.`game_date`,
    `t83`.`season_year`,
    `t83`.`season_type`,
    `t83`.`team_abbr`,
    `t83`.`opponent_team_abbr`,
    `t83`.`home_game`,
    `t83`.`player_lookup`,
    `t83`.`player_id`,
    `t83`.`entity_type`,
    `t83`.`population_basis`,
    `t83`.`expected`,
    `t83`.`market`,
    `t83`.`tipoff_utc`,
    IF(
      `t83`.`market` IS NULL,
      `t83`.`game_id`,
      CONCAT(CONCAT(`t83`.`player_lookup`, '|'), `t83`.`market`)
    ) AS `entity_id`
  FROM (
    SELECT
      `t82`.`_date`,
      `t82`.`game_id`,
      `t82`.`game_date`,
      `t82`.`season_year`,
      `t82`.`season_type`,
      `t82`.`team_abbr`,
      `t82`.`opponent_team_abbr`,
      `t82`.`home_game`,
      `t82`.`player_lookup`,
      `t82`.`player_id`,
      `t82`.`entity_type`,
      `t82`.`population_basis`,
      `t82`.`expected`,
      `t82`.`market`,
      `t13`.`tipoff_utc`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t74`.`_date`,
            `t74`.`game_id`,
            `t74`.`game_date`,
            `t74`.`season_year`,
            `t74`.`season_type`,
            `t74`.`team_abbr`,
            `t74`.`opponent_team_abbr`,
            `t74`.`home_game`,
            `t74`.`player_lookup`,
            `t74`.`player_id`,
            `t74`.`entity_type`,
            `t74`.`population_basis`,
            `t74`.`expected`,
            CAST(NULL AS STRING) AS `market`
          FROM `t73` AS `t74`
          WHERE
            (
              `t74`.`expected` OR (
                `t74`.`entity_type` = 'GAME'
              )
            )
            AND `t74`.`entity_type` = 'GAME'
        ) AS `t75`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t74`.`_date`,
            `t74`.`game_id`,
            `t74`.`game_date`,
            `t74`.`season_year`,
            `t74`.`season_type`,
            `t74`.`team_abbr`,
            `t74`.`opponent_team_abbr`,
            `t74`.`home_game`,
            `t74`.`player_lookup`,
            `t74`.`player_id`,
            `t74`.`entity_type`,
            `t74`.`population_basis`,
            `t74`.`expected`,
            'points' AS `market`
          FROM `t73` AS `t74`
          WHERE
            (
              `t74`.`expected` OR (
                `t74`.`entity_type` = 'GAME'
              )
            )
            AND `t74`.`entity_type` <> 'GAME'
        ) AS `t76`
      ) AS `t79`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t74`.`_date`,
            `t74`.`game_id`,
            `t74`.`game_date`,
            `t74`.`season_year`,
            `t74`.`season_type`,
            `t74`.`team_abbr`,
            `t74`.`opponent_team_abbr`,
            `t74`.`home_game`,
            `t74`.`player_lookup`,
            `t74`.`player_id`,
            `t74`.`entity_type`,
            `t74`.`population_basis`,
            `t74`.`expected`,
            'rebounds' AS `market`
          FROM `t73` AS `t74`
          WHERE
            (
              `t74`.`expected` OR (
                `t74`.`entity_type` = 'GAME'
              )
            )
            AND `t74`.`entity_type` <> 'GAME'
        ) AS `t77`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t74`.`_date`,
            `t74`.`game_id`,
            `t74`.`game_date`,
            `t74`.`season_year`,
            `t74`.`season_type`,
            `t74`.`team_abbr`,
            `t74`.`opponent_team_abbr`,
            `t74`.`home_game`,
            `t74`.`player_lookup`,
            `t74`.`player_id`,
            `t74`.`entity_type`,
            `t74`.`population_basis`,
            `t74`.`expected`,
            'assists' AS `market`
          FROM `t73` AS `t74`
          WHERE
            (
              `t74`.`expected` OR (
                `t74`.`entity_type` = 'GAME'
              )
            )
            AND `t74`.`entity_type` <> 'GAME'
        ) AS `t78`
      ) AS `t80`
    ) AS `t82`
    LEFT OUTER JOIN (
      SELECT
        `t6`.`game_id`,
        `t6`.`tipoff_utc`
      FROM `nba_reference`.`schedule` AS `t6`
      LEFT SEMI JOIN `due` AS `t5`
        ON `t6`.`game_date` = `t5`.`_date`
    ) AS `t13`
      ON `t82`.`game_id` = `t13`.`game_id`
  ) AS `t83`
) AS `t85`
LEFT SEMI JOIN `due` AS `t5`
  ON `t85`.`_date` = `t5`.`_date`
