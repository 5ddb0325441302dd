WITH `t9` AS (
  SELECT
    `t5`.`game_id`,
    `t5`.`game_code`,
    `t5`.`season_year`,
    `t5`.`is_counted`,
    `t5`.`season_type`,
    `t5`.`game_date`,
    `t5`.`home_team_abbr`,
    `t5`.`away_team_abbr`,
    `t5`.`game_status`,
    `t5`.`home_score`,
    `t5`.`away_score`,
    `t5`.`_row`
  FROM `nba_reference`.`schedule` AS `t5`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t5`.`game_date` = `t4`.`_date`
    )
), `t23` AS (
  SELECT
    `t7`.`game_id`,
    `t7`.`player_lookup`,
    `t7`.`source`,
    `t7`.`team_abbr`,
    `t7`.`seconds_played`,
    `t7`.`seconds_precision`,
    `t7`.`pts`,
    `t7`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t7`
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t5`.`game_id` AS `_due_game`
        FROM `nba_reference`.`schedule` AS `t5`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t4`
            WHERE
              `t5`.`game_date` = `t4`.`_date`
          )
      ) AS `t13`
      WHERE
        `t7`.`game_id` = `t13`.`_due_game`
    )
), `t31` AS (
  SELECT
    `t25`.`game_id`,
    `t25`.`source`,
    `t25`.`team_abbr`,
    SUM(`t25`.`pts`) AS `points`
  FROM `t23` AS `t25`
  GROUP BY
    1,
    2,
    3
), `t57` AS (
  SELECT
    `t56`.`game_id`,
    `t56`.`team_abbr`,
    `t56`.`player_lookup`,
    `t56`.`player_id`,
    `t56`.`player_name`,
    `t56`.`player_status`,
    `t56`.`status_reason`,
    `t56`.`is_starter`,
    `t56`.`is_dressed`,
    `t56`.`_row`,
    `t56`.`entity_type`,
    `t56`.`population_basis`,
    `t28`.`game_code`,
    `t28`.`game_date`,
    `t28`.`season_year`,
    `t28`.`season_type`,
    `t28`.`opponent_team_abbr`,
    `t28`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t53`.`game_id`,
        `t53`.`team_abbr`,
        `t53`.`player_lookup`,
        `t53`.`player_id`,
        `t53`.`player_name`,
        IF(
          (
            `t53`.`line_row` IS NOT NULL
          ) AND (
            `t53`.`player_status` <> 'active'
          ),
          'active',
          `t53`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t53`.`line_row` IS NOT NULL
          ) AND (
            `t53`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t53`.`status_reason`
        ) AS `status_reason`,
        `t53`.`is_starter`,
        (
          (
            `t53`.`line_row` IS NOT NULL
          ) AND (
            `t53`.`player_status` <> 'active'
          )
        )
        OR `t53`.`is_dressed` AS `is_dressed`,
        `t53`.`_row` + IF(
          (
            `t53`.`line_row` IS NOT NULL
          ) AND (
            `t53`.`player_status` <> 'active'
          ),
          `t53`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`team_abbr`,
          `t6`.`player_lookup`,
          `t6`.`player_id`,
          `t6`.`player_name`,
          `t6`.`player_status`,
          `t6`.`status_reason`,
          `t6`.`is_starter`,
          `t6`.`is_dressed`,
          `t6`.`_row`,
          `t51`.`line_row`
        FROM `nba_raw`.`game_status` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t49`.`game_id`,
            `t49`.`player_lookup`,
            `t49`.`_row` AS `line_row`
          FROM (
            SELECT
              `t7`.`game_id`,
              `t7`.`player_lookup`,
              `t7`.`_row` + IF(
                COALESCE(
                  (
                    `t7`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t7`.`seconds_played` - `t40`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t40`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t7`
            LEFT OUTER JOIN (
              SELECT
                `t38`.`game_id`,
                `t38`.`player_lookup`,
                `t38`.`seconds_played` AS `finer_seconds`,
                `t38`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t30`.`game_id`,
                  `t30`.`player_lookup`,
                  `t30`.`seconds_played`,
                  `t30`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t30`.`game_id`, `t30`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t30`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t30`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t30`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t30`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t30`.`source` = 'archive'
                      THEN 4
                      WHEN `t30`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t30`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t23` AS `t25`
                  WHERE
                    `t25`.`seconds_precision` = 'second'
                ) AS `t30`
              ) AS `t38`
              WHERE
                `t38`.`_nth` = 0
            ) AS `t40`
              ON `t7`.`game_id` = `t40`.`game_id` AND `t7`.`player_lookup` = `t40`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    `t5`.`game_id` AS `_due_game`
                  FROM `nba_reference`.`schedule` AS `t5`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `due` AS `t4`
                      WHERE
                        `t5`.`game_date` = `t4`.`_date`
                    )
                ) AS `t13`
                WHERE
                  `t7`.`game_id` = `t13`.`_due_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t44`.`game_id`,
                      `t44`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t44`.`game_id`
                        ORDER BY `t44`.`complete` DESC, CASE
                          WHEN `t44`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t44`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t44`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t44`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t44`.`source` = 'archive'
                          THEN 4
                          WHEN `t44`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t44`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t36`.`game_id`,
                        `t36`.`source`,
                        COALESCE(`t43`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t33`.`game_id`,
                          `t33`.`source`
                        FROM `t31` AS `t33`
                      ) AS `t36`
                      LEFT OUTER JOIN (
                        SELECT
                          `t41`.`game_id`,
                          `t41`.`source`,
                          SUM(`t41`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t37`.`game_id`,
                            `t37`.`source`,
                            CAST((
                              (
                                `t37`.`team_abbr` = `t37`.`home_team_abbr`
                              )
                              AND (
                                `t37`.`points` = `t37`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t37`.`team_abbr` = `t37`.`away_team_abbr`
                              )
                              AND (
                                `t37`.`points` = `t37`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t34`.`game_id`,
                              `t34`.`source`,
                              `t34`.`team_abbr`,
                              `t34`.`points`,
                              `t20`.`home_team_abbr`,
                              `t20`.`home_score`,
                              `t20`.`away_team_abbr`,
                              `t20`.`away_score`
                            FROM `t31` AS `t34`
                            INNER JOIN (
                              SELECT
                                `t12`.`game_id`,
                                `t12`.`home_team_abbr`,
                                `t12`.`home_score`,
                                `t12`.`away_team_abbr`,
                                `t12`.`away_score`
                              FROM `t9` AS `t12`
                              WHERE
                                `t12`.`is_counted` AND `t12`.`game_status` = 'final'
                            ) AS `t20`
                              ON `t34`.`game_id` = `t20`.`game_id`
                          ) AS `t37`
                        ) AS `t41`
                        GROUP BY
                          1,
                          2
                      ) AS `t43`
                        ON `t36`.`game_id` = `t43`.`game_id` AND `t36`.`source` = `t43`.`source`
                    ) AS `t44`
                  ) AS `t45`
                  WHERE
                    `t45`.`_nth` = 0
                ) AS `t47`
                WHERE
                  `t7`.`game_id` = `t47`.`game_id` AND `t7`.`source` = `t47`.`source`
              )
          ) AS `t49`
        ) AS `t51`
          ON `t6`.`game_id` = `t51`.`game_id` AND `t6`.`player_lookup` = `t51`.`player_lookup`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t5`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t5`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t4`
                  WHERE
                    `t5`.`game_date` = `t4`.`_date`
                )
            ) AS `t13`
            WHERE
              `t6`.`game_id` = `t13`.`_due_game`
          )
      ) AS `t53`
    ) AS `t54`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t48`.`game_id`,
        `t48`.`team_abbr`,
        `t48`.`player_lookup`,
        `t48`.`player_id`,
        `t48`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t48`.`is_starter`,
        TRUE AS `is_dressed`,
        `t48`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t48`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t7`.`game_id`,
          `t7`.`player_lookup`,
          `t7`.`player_id`,
          `t7`.`player_name`,
          `t7`.`team_abbr`,
          `t7`.`is_starter`,
          `t7`.`_row` + IF(
            COALESCE(
              (
                `t7`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t7`.`seconds_played` - `t40`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t40`.`finer_row`,
            0
          ) AS `_row`,
          `t32`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t7`
        LEFT OUTER JOIN (
          SELECT
            `t38`.`game_id`,
            `t38`.`player_lookup`,
            `t38`.`seconds_played` AS `finer_seconds`,
            `t38`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t30`.`game_id`,
              `t30`.`player_lookup`,
              `t30`.`seconds_played`,
              `t30`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t30`.`game_id`, `t30`.`player_lookup`
                ORDER BY CASE
                  WHEN `t30`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t30`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t30`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t30`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t30`.`source` = 'archive'
                  THEN 4
                  WHEN `t30`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t30`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t23` AS `t25`
              WHERE
                `t25`.`seconds_precision` = 'second'
            ) AS `t30`
          ) AS `t38`
          WHERE
            `t38`.`_nth` = 0
        ) AS `t40`
          ON `t7`.`game_id` = `t40`.`game_id` AND `t7`.`player_lookup` = `t40`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t27`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t6`.`game_id`
              FROM `nba_raw`.`game_status` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t5`.`game_id` AS `_due_game`
                    FROM `nba_reference`.`schedule` AS `t5`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t4`
                        WHERE
                          `t5`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t13`
                  WHERE
                    `t6`.`game_id` = `t13`.`_due_game`
                )
            ) AS `t22`
          ) AS `t27`
        ) AS `t32`
          ON `t7`.`game_id` = `t32`.`game_id`
        WHERE
          (
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t5`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t5`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t4`
                    WHERE
                      `t5`.`game_date` = `t4`.`_date`
                  )
              ) AS `t13`
              WHERE
                `t7`.`game_id` = `t13`.`_due_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t44`.`game_id`,
                    `t44`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t44`.`game_id`
                      ORDER BY `t44`.`complete` DESC, CASE
                        WHEN `t44`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t44`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t44`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t44`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t44`.`source` = 'archive'
                        THEN 4
                        WHEN `t44`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t44`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t36`.`game_id`,
                      `t36`.`source`,
                      COALESCE(`t43`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t33`.`game_id`,
                        `t33`.`source`
                      FROM `t31` AS `t33`
                    ) AS `t36`
                    LEFT OUTER JOIN (
                      SELECT
                        `t41`.`game_id`,
                        `t41`.`source`,
                        SUM(`t41`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t37`.`game_id`,
                          `t37`.`source`,
                          CAST((
                            (
                              `t37`.`team_abbr` = `t37`.`home_team_abbr`
                            )
                            AND (
                              `t37`.`points` = `t37`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t37`.`team_abbr` = `t37`.`away_team_abbr`
                            )
                            AND (
                              `t37`.`points` = `t37`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t34`.`game_id`,
                            `t34`.`source`,
                            `t34`.`team_abbr`,
                            `t34`.`points`,
                            `t20`.`home_team_abbr`,
                            `t20`.`home_score`,
                            `t20`.`away_team_abbr`,
                            `t20`.`away_score`
                          FROM `t31` AS `t34`
                          INNER JOIN (
                            SELECT
                              `t12`.`game_id`,
                              `t12`.`home_team_abbr`,
                              `t12`.`home_score`,
                              `t12`.`away_team_abbr`,
                              `t12`.`away_score`
                            FROM `t9` AS `t12`
                            WHERE
                              `t12`.`is_counted` AND `t12`.`game_status` = 'final'
                          ) AS `t20`
                            ON `t34`.`game_id` = `t20`.`game_id`
                        ) AS `t37`
                      ) AS `t41`
                      GROUP BY
                        1,
                        2
                    ) AS `t43`
                      ON `t36`.`game_id` = `t43`.`game_id` AND `t36`.`source` = `t43`.`source`
                  ) AS `t44`
                ) AS `t45`
                WHERE
                  `t45`.`_nth` = 0
              ) AS `t47`
              WHERE
                `t7`.`game_id` = `t47`.`game_id` AND `t7`.`source` = `t47`.`source`
            )
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id`,
                `t6`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t5`.`game_id` AS `_due_game`
                    FROM `nba_reference`.`schedule` AS `t5`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t4`
                        WHERE
                          `t5`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t13`
                  WHERE
                    `t6`.`game_id` = `t13`.`_due_game`
                )
            ) AS `t24`
            WHERE
              `t7`.`game_id` = `t24`.`game_id` AND `t7`.`player_lookup` = `t24`.`player_lookup`
          )
      ) AS `t48`
    ) AS `t52`
  ) AS `t56`
  INNER JOIN (
    SELECT
      `t19`.`game_id`,
      `t19`.`game_code`,
      `t19`.`game_date`,
      `t19`.`season_year`,
      `t19`.`season_type`,
      `t19`.`team_abbr`,
      `t19`.`opponent_team_abbr`,
      `t19`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t12`.`game_id`,
          `t12`.`game_code`,
          `t12`.`game_date`,
          `t12`.`season_year`,
          `t12`.`season_type`,
          `t12`.`_row`,
          `t12`.`home_team_abbr` AS `team_abbr`,
          `t12`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `t9` AS `t12`
        WHERE
          `t12`.`is_counted` AND `t12`.`game_status` = 'final'
      ) AS `t15`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t12`.`game_id`,
          `t12`.`game_code`,
          `t12`.`game_date`,
          `t12`.`season_year`,
          `t12`.`season_type`,
          `t12`.`_row`,
          `t12`.`away_team_abbr` AS `team_abbr`,
          `t12`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `t9` AS `t12`
        WHERE
          `t12`.`is_counted` AND `t12`.`game_status` = 'final'
      ) AS `t16`
    ) AS `t19`
  ) AS `t28`
    ON `t56`.`game_id` = `t28`.`game_id` AND `t56`.`team_abbr` = `t28`.`team_abbr`
), `t62` AS (
  SELECT
    *
  FROM `t57` AS `t58`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t18`.`game_id`,
        CAST(NULL AS STRING) AS `team_abbr`,
        CAST(NULL AS STRING) AS `player_lookup`,
        CAST(NULL AS INT64) AS `player_id`,
        CAST(NULL AS STRING) AS `player_name`,
        CAST(NULL AS STRING) AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        CAST(NULL AS BOOL) AS `is_starter`,
        CAST(NULL AS BOOL) AS `is_dressed`,
        `t18`.`_row`,
        'GAME' AS `entity_type`,
        'none' AS `population_basis`,
        `t18`.`game_code`,
        `t18`.`game_date`,
        `t18`.`season_year`,
        `t18`.`season_type`,
        CAST(NULL AS STRING) AS `opponent_team_abbr`,
        CAST(NULL AS BOOL) AS `home_game`
      FROM (
        SELECT
          *
        FROM `t9` AS `t12`
        WHERE
          `t12`.`is_counted` AND `t12`.`game_status` = 'final'
      ) AS `t18`
      WHERE
        NOT EXISTS(
          SELECT
            1
          FROM `t57` AS `t59`
          WHERE
            `t18`.`game_id` = `t59`.`game_id`
        )
    ) AS `t60`
  ) AS `t61`
)
SELECT
  `t75`.`_date`,
  `t75`.`game_id`,
  `t75`.`game_date`,
  `t75`.`season_year`,
  `t75`.`season_type`,
  `t75`.`team_abbr`,
  `t75`.`opponent_team_abbr`,
  `t75`.`home_game`,
  `t75`.`player_lookup`,
  `t75`.`player_id`,
  `t75`.`entity_type`,
  `t75`.`population_basis`,
  `t75`.`market`,
  `t75`.`tipoff_utc`,
  `t75`.`entity_id`,
  ROW_NUMBER() OVER (
    ORDER BY `t75`.`_date` ASC, `t75`.`entity_type` ASC, `t75`.`entity_id` ASC, `t75`.`game_date` ASC, `t75`.`player_lookup` ASC, `t75`.`market` ASC
  ) - 1 AS `_key`
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
    `t74`.`market`,
    `t74`.`tipoff_utc`,
    `t74`.`entity_id`
  FROM (
    SELECT
      `t72`.`_date`,
      `t72`.`game_id`,
      `t72`.`game_date`,
      `t72`.`season_year`,
      `t72`.`season_type`,
      `t72`.`team_abbr`,
      `t72`.`opponent_team_abbr`,
      `t72`.`home_game`,
      `t72`.`player_lookup`,
      `t72`.`player_id`,
      `t72`.`entity_type`,
      `t72`.`population_basis`,
      `t72`.`market`,
      `t72`.`tipoff_utc`,
      IF(
        `t72`.`market` IS NULL,
        `t72`.`game_id`,
        CONCAT(CONCAT(`t72`.`player_lookup`, '|'), `t72`.`market`)
      ) AS `entity_id`
    FROM (
      SELECT
        `t71`.`_date`,
        `t71`.`game_id`,
        `t71`.`game_date`,
        `t71`.`season_year`,
        `t71`.`season_type`,
        `t71`.`team_abbr`,
        `t71`.`opponent_team_abbr`,
        `t71`.`home_game`,
        `t71`.`player_lookup`,
        `t71`.`player_id`,
        `t71`.`entity_type`,
        `t71`.`population_basis`,
        `t71`.`market`,
        `t11`.`tipoff_utc`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t63`.`game_date` AS `_date`,
              `t63`.`game_id`,
              `t63`.`game_date`,
              `t63`.`season_year`,
              `t63`.`season_type`,
              `t63`.`team_abbr`,
              `t63`.`opponent_team_abbr`,
              `t63`.`home_game`,
              `t63`.`player_lookup`,
              `t63`.`player_id`,
              `t63`.`entity_type`,
              `t63`.`population_basis`,
              `t63`.`is_dressed` AS `expected`,
              CAST(NULL AS STRING) AS `market`
            FROM `t62` AS `t63`
            WHERE
              (
                `t63`.`is_dressed` OR (
                  `t63`.`entity_type` = 'GAME'
                )
              )
              AND `t63`.`entity_type` = 'GAME'
          ) AS `t64`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t63`.`game_date` AS `_date`,
              `t63`.`game_id`,
              `t63`.`game_date`,
              `t63`.`season_year`,
              `t63`.`season_type`,
              `t63`.`team_abbr`,
              `t63`.`opponent_team_abbr`,
              `t63`.`home_game`,
              `t63`.`player_lookup`,
              `t63`.`player_id`,
              `t63`.`entity_type`,
              `t63`.`population_basis`,
              `t63`.`is_dressed` AS `expected`,
              'points' AS `market`
            FROM `t62` AS `t63`
            WHERE
              (
                `t63`.`is_dressed` OR (
                  `t63`.`entity_type` = 'GAME'
                )
              )
              AND `t63`.`entity_type` <> 'GAME'
          ) AS `t65`
        ) AS `t68`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t63`.`game_date` AS `_date`,
              `t63`.`game_id`,
              `t63`.`game_date`,
              `t63`.`season_year`,
              `t63`.`season_type`,
              `t63`.`team_abbr`,
              `t63`.`opponent_team_abbr`,
              `t63`.`home_game`,
              `t63`.`player_lookup`,
              `t63`.`player_id`,
              `t63`.`entity_type`,
              `t63`.`population_basis`,
              `t63`.`is_dressed` AS `expected`,
              'rebounds' AS `market`
            FROM `t62` AS `t63`
            WHERE
              (
                `t63`.`is_dressed` OR (
                  `t63`.`entity_type` = 'GAME'
                )
              )
              AND `t63`.`entity_type` <> 'GAME'
          ) AS `t66`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t63`.`game_date` AS `_date`,
              `t63`.`game_id`,
              `t63`.`game_date`,
              `t63`.`season_year`,
              `t63`.`season_type`,
              `t63`.`team_abbr`,
              `t63`.`opponent_team_abbr`,
              `t63`.`home_game`,
              `t63`.`player_lookup`,
              `t63`.`player_id`,
              `t63`.`entity_type`,
              `t63`.`population_basis`,
              `t63`.`is_dressed` AS `expected`,
              'assists' AS `market`
            FROM `t62` AS `t63`
            WHERE
              (
                `t63`.`is_dressed` OR (
                  `t63`.`entity_type` = 'GAME'
                )
              )
              AND `t63`.`entity_type` <> 'GAME'
          ) AS `t67`
        ) AS `t69`
      ) AS `t71`
      LEFT OUTER JOIN (
        SELECT
          `t5`.`game_id`,
          `t5`.`tipoff_utc`
        FROM `nba_reference`.`schedule` AS `t5`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t4`
            WHERE
              `t5`.`game_date` = `t4`.`_date`
          )
      ) AS `t11`
        ON `t71`.`game_id` = `t11`.`game_id`
    ) AS `t72`
  ) AS `t74`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t74`.`_date` = `t4`.`_date`
    )
) AS `t75`
