WITH `t14` AS (
  SELECT
    `t8`.`game_id`,
    `t8`.`game_code`,
    `t8`.`season_year`,
    `t8`.`is_counted`,
    `t8`.`season_type`,
    `t8`.`game_date`,
    `t8`.`home_team_abbr`,
    `t8`.`away_team_abbr`,
    `t8`.`game_status`,
    `t8`.`home_score`,
    `t8`.`away_score`,
    `t8`.`_row`
  FROM `nba_reference`.`schedule` AS `t8`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t6`
      WHERE
        `t8`.`game_date` = `t6`.`_date`
    )
), `t20` AS (
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
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t8`.`game_id` AS `_due_game`
        FROM `nba_reference`.`schedule` AS `t8`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t6`
            WHERE
              `t8`.`game_date` = `t6`.`_date`
          )
      ) AS `t15`
      WHERE
        `t7`.`game_id` = `t15`.`_due_game`
    )
), `t23` AS (
  SELECT
    `t10`.`game_id`,
    `t10`.`player_lookup`,
    `t10`.`source`,
    `t10`.`team_abbr`,
    `t10`.`seconds_played`,
    `t10`.`seconds_precision`,
    `t10`.`pts`,
    `t10`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t10`
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t8`.`game_id` AS `_due_game`
        FROM `nba_reference`.`schedule` AS `t8`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t6`
            WHERE
              `t8`.`game_date` = `t6`.`_date`
          )
      ) AS `t15`
      WHERE
        `t10`.`game_id` = `t15`.`_due_game`
    )
), `t24` AS (
  SELECT
    *
  FROM (
    SELECT
      `t16`.`game_id`,
      `t16`.`game_code`,
      `t16`.`game_date`,
      `t16`.`season_year`,
      `t16`.`season_type`,
      `t16`.`_row`,
      `t16`.`home_team_abbr` AS `team_abbr`,
      `t16`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t14` AS `t16`
    WHERE
      `t16`.`is_counted` AND `t16`.`game_status` = 'final'
  ) AS `t17`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t16`.`game_id`,
      `t16`.`game_code`,
      `t16`.`game_date`,
      `t16`.`season_year`,
      `t16`.`season_type`,
      `t16`.`_row`,
      `t16`.`away_team_abbr` AS `team_abbr`,
      `t16`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t14` AS `t16`
    WHERE
      `t16`.`is_counted` AND `t16`.`game_status` = 'final'
  ) AS `t18`
), `t37` AS (
  SELECT
    `t28`.`game_id`,
    `t28`.`source`,
    `t28`.`team_abbr`,
    SUM(`t28`.`pts`) AS `points`
  FROM `t23` AS `t28`
  GROUP BY
    1,
    2,
    3
), `t65` AS (
  SELECT
    `t64`.`game_id`,
    `t64`.`team_abbr`,
    `t64`.`player_lookup`,
    `t64`.`player_id`,
    `t64`.`player_name`,
    `t64`.`player_status`,
    `t64`.`status_reason`,
    `t64`.`is_starter`,
    `t64`.`is_dressed`,
    `t64`.`_row`,
    `t64`.`entity_type`,
    `t64`.`population_basis`,
    `t38`.`game_code`,
    `t38`.`game_date`,
    `t38`.`season_year`,
    `t38`.`season_type`,
    `t38`.`opponent_team_abbr`,
    `t38`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t61`.`game_id`,
        `t61`.`team_abbr`,
        `t61`.`player_lookup`,
        `t61`.`player_id`,
        `t61`.`player_name`,
        IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          'active',
          `t61`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t61`.`status_reason`
        ) AS `status_reason`,
        `t61`.`is_starter`,
        (
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          )
        )
        OR `t61`.`is_dressed` AS `is_dressed`,
        `t61`.`_row` + IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          `t61`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t9`.`game_id`,
          `t9`.`team_abbr`,
          `t9`.`player_lookup`,
          `t9`.`player_id`,
          `t9`.`player_name`,
          `t9`.`player_status`,
          `t9`.`status_reason`,
          `t9`.`is_starter`,
          `t9`.`is_dressed`,
          `t9`.`_row`,
          `t59`.`line_row`
        FROM `nba_raw`.`game_status` AS `t9`
        LEFT OUTER JOIN (
          SELECT
            `t57`.`game_id`,
            `t57`.`player_lookup`,
            `t57`.`_row` AS `line_row`
          FROM (
            SELECT
              `t10`.`game_id`,
              `t10`.`player_lookup`,
              `t10`.`_row` + IF(
                COALESCE(
                  (
                    `t10`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t10`.`seconds_played` - `t48`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t48`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t10`
            LEFT OUTER JOIN (
              SELECT
                `t46`.`game_id`,
                `t46`.`player_lookup`,
                `t46`.`seconds_played` AS `finer_seconds`,
                `t46`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t36`.`game_id`,
                  `t36`.`player_lookup`,
                  `t36`.`seconds_played`,
                  `t36`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t36`.`game_id`, `t36`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t36`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t36`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t36`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t36`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t36`.`source` = 'archive'
                      THEN 4
                      WHEN `t36`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t36`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t23` AS `t28`
                  WHERE
                    `t28`.`seconds_precision` = 'second'
                ) AS `t36`
              ) AS `t46`
              WHERE
                `t46`.`_nth` = 0
            ) AS `t48`
              ON `t10`.`game_id` = `t48`.`game_id`
              AND `t10`.`player_lookup` = `t48`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    `t8`.`game_id` AS `_due_game`
                  FROM `nba_reference`.`schedule` AS `t8`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `due` AS `t6`
                      WHERE
                        `t8`.`game_date` = `t6`.`_date`
                    )
                ) AS `t15`
                WHERE
                  `t10`.`game_id` = `t15`.`_due_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t52`.`game_id`,
                      `t52`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t52`.`game_id`
                        ORDER BY `t52`.`complete` DESC, CASE
                          WHEN `t52`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t52`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t52`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t52`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t52`.`source` = 'archive'
                          THEN 4
                          WHEN `t52`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t52`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t44`.`game_id`,
                        `t44`.`source`,
                        COALESCE(`t51`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t40`.`game_id`,
                          `t40`.`source`
                        FROM `t37` AS `t40`
                      ) AS `t44`
                      LEFT OUTER JOIN (
                        SELECT
                          `t49`.`game_id`,
                          `t49`.`source`,
                          SUM(`t49`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t45`.`game_id`,
                            `t45`.`source`,
                            CAST((
                              (
                                `t45`.`team_abbr` = `t45`.`home_team_abbr`
                              )
                              AND (
                                `t45`.`points` = `t45`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t45`.`team_abbr` = `t45`.`away_team_abbr`
                              )
                              AND (
                                `t45`.`points` = `t45`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t42`.`game_id`,
                              `t42`.`source`,
                              `t42`.`team_abbr`,
                              `t42`.`points`,
                              `t25`.`home_team_abbr`,
                              `t25`.`home_score`,
                              `t25`.`away_team_abbr`,
                              `t25`.`away_score`
                            FROM `t37` AS `t42`
                            INNER JOIN (
                              SELECT
                                `t16`.`game_id`,
                                `t16`.`home_team_abbr`,
                                `t16`.`home_score`,
                                `t16`.`away_team_abbr`,
                                `t16`.`away_score`
                              FROM `t14` AS `t16`
                              WHERE
                                `t16`.`is_counted` AND `t16`.`game_status` = 'final'
                            ) AS `t25`
                              ON `t42`.`game_id` = `t25`.`game_id`
                          ) AS `t45`
                        ) AS `t49`
                        GROUP BY
                          1,
                          2
                      ) AS `t51`
                        ON `t44`.`game_id` = `t51`.`game_id` AND `t44`.`source` = `t51`.`source`
                    ) AS `t52`
                  ) AS `t53`
                  WHERE
                    `t53`.`_nth` = 0
                ) AS `t55`
                WHERE
                  `t10`.`game_id` = `t55`.`game_id` AND `t10`.`source` = `t55`.`source`
              )
          ) AS `t57`
        ) AS `t59`
          ON `t9`.`game_id` = `t59`.`game_id` AND `t9`.`player_lookup` = `t59`.`player_lookup`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t8`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t6`
                  WHERE
                    `t8`.`game_date` = `t6`.`_date`
                )
            ) AS `t15`
            WHERE
              `t9`.`game_id` = `t15`.`_due_game`
          )
      ) AS `t61`
    ) AS `t62`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t56`.`game_id`,
        `t56`.`team_abbr`,
        `t56`.`player_lookup`,
        `t56`.`player_id`,
        `t56`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t56`.`is_starter`,
        TRUE AS `is_dressed`,
        `t56`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t56`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t10`.`game_id`,
          `t10`.`player_lookup`,
          `t10`.`player_id`,
          `t10`.`player_name`,
          `t10`.`team_abbr`,
          `t10`.`is_starter`,
          `t10`.`_row` + IF(
            COALESCE(
              (
                `t10`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t10`.`seconds_played` - `t48`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t48`.`finer_row`,
            0
          ) AS `_row`,
          `t39`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t10`
        LEFT OUTER JOIN (
          SELECT
            `t46`.`game_id`,
            `t46`.`player_lookup`,
            `t46`.`seconds_played` AS `finer_seconds`,
            `t46`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t36`.`game_id`,
              `t36`.`player_lookup`,
              `t36`.`seconds_played`,
              `t36`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t36`.`game_id`, `t36`.`player_lookup`
                ORDER BY CASE
                  WHEN `t36`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t36`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t36`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t36`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t36`.`source` = 'archive'
                  THEN 4
                  WHEN `t36`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t36`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t23` AS `t28`
              WHERE
                `t28`.`seconds_precision` = 'second'
            ) AS `t36`
          ) AS `t46`
          WHERE
            `t46`.`_nth` = 0
        ) AS `t48`
          ON `t10`.`game_id` = `t48`.`game_id`
          AND `t10`.`player_lookup` = `t48`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t30`.`game_id`,
            `t30`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t9`.`game_id`,
                `t9`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t9`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t8`.`game_id` AS `_due_game`
                    FROM `nba_reference`.`schedule` AS `t8`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t6`
                        WHERE
                          `t8`.`game_date` = `t6`.`_date`
                      )
                  ) AS `t15`
                  WHERE
                    `t9`.`game_id` = `t15`.`_due_game`
                )
            ) AS `t22`
          ) AS `t30`
        ) AS `t39`
          ON `t10`.`game_id` = `t39`.`game_id` AND `t10`.`team_abbr` = `t39`.`team_abbr`
        WHERE
          (
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t8`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t8`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t6`
                    WHERE
                      `t8`.`game_date` = `t6`.`_date`
                  )
              ) AS `t15`
              WHERE
                `t10`.`game_id` = `t15`.`_due_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t52`.`game_id`,
                    `t52`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t52`.`game_id`
                      ORDER BY `t52`.`complete` DESC, CASE
                        WHEN `t52`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t52`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t52`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t52`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t52`.`source` = 'archive'
                        THEN 4
                        WHEN `t52`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t52`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t44`.`game_id`,
                      `t44`.`source`,
                      COALESCE(`t51`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t40`.`game_id`,
                        `t40`.`source`
                      FROM `t37` AS `t40`
                    ) AS `t44`
                    LEFT OUTER JOIN (
                      SELECT
                        `t49`.`game_id`,
                        `t49`.`source`,
                        SUM(`t49`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t45`.`game_id`,
                          `t45`.`source`,
                          CAST((
                            (
                              `t45`.`team_abbr` = `t45`.`home_team_abbr`
                            )
                            AND (
                              `t45`.`points` = `t45`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t45`.`team_abbr` = `t45`.`away_team_abbr`
                            )
                            AND (
                              `t45`.`points` = `t45`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t42`.`game_id`,
                            `t42`.`source`,
                            `t42`.`team_abbr`,
                            `t42`.`points`,
                            `t25`.`home_team_abbr`,
                            `t25`.`home_score`,
                            `t25`.`away_team_abbr`,
                            `t25`.`away_score`
                          FROM `t37` AS `t42`
                          INNER JOIN (
                            SELECT
                              `t16`.`game_id`,
                              `t16`.`home_team_abbr`,
                              `t16`.`home_score`,
                              `t16`.`away_team_abbr`,
                              `t16`.`away_score`
                            FROM `t14` AS `t16`
                            WHERE
                              `t16`.`is_counted` AND `t16`.`game_status` = 'final'
                          ) AS `t25`
                            ON `t42`.`game_id` = `t25`.`game_id`
                        ) AS `t45`
                      ) AS `t49`
                      GROUP BY
                        1,
                        2
                    ) AS `t51`
                      ON `t44`.`game_id` = `t51`.`game_id` AND `t44`.`source` = `t51`.`source`
                  ) AS `t52`
                ) AS `t53`
                WHERE
                  `t53`.`_nth` = 0
              ) AS `t55`
              WHERE
                `t10`.`game_id` = `t55`.`game_id` AND `t10`.`source` = `t55`.`source`
            )
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t9`.`game_id`,
                `t9`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t9`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t8`.`game_id` AS `_due_game`
                    FROM `nba_reference`.`schedule` AS `t8`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t6`
                        WHERE
                          `t8`.`game_date` = `t6`.`_date`
                      )
                  ) AS `t15`
                  WHERE
                    `t9`.`game_id` = `t15`.`_due_game`
                )
            ) AS `t27`
            WHERE
              `t10`.`game_id` = `t27`.`game_id`
              AND `t10`.`player_lookup` = `t27`.`player_lookup`
          )
      ) AS `t56`
    ) AS `t60`
  ) AS `t64`
  INNER JOIN (
    SELECT
      `t29`.`game_id`,
      `t29`.`game_code`,
      `t29`.`game_date`,
      `t29`.`season_year`,
      `t29`.`season_type`,
      `t29`.`team_abbr`,
      `t29`.`opponent_team_abbr`,
      `t29`.`home_game`
    FROM `t24` AS `t29`
  ) AS `t38`
    ON `t64`.`game_id` = `t38`.`game_id` AND `t64`.`team_abbr` = `t38`.`team_abbr`
)
SELECT
  `t78`.`_date`,
  `t78`.`game_id`,
  `t78`.`season_year`,
  `t78`.`season_type`,
  `t78`.`team_abbr`,
  `t78`.`opponent_team_abbr`,
  `t78`.`home_game`,
  `t78`.`player_lookup`,
  `t78`.`player_id`,
  `t78`.`entity_type`,
  `t78`.`population_basis`,
  `t78`.`entity_id`,
  `t78`.`zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t78`.`_date` ASC, `t78`.`entity_type` ASC, `t78`.`entity_id` ASC, `t78`.`player_lookup` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t76`.`_date`,
      `t76`.`game_id`,
      `t76`.`season_year`,
      `t76`.`season_type`,
      `t76`.`team_abbr`,
      `t76`.`opponent_team_abbr`,
      `t76`.`home_game`,
      `t76`.`player_lookup`,
      `t76`.`player_id`,
      `t76`.`entity_type`,
      `t76`.`population_basis`,
      `t76`.`entity_id`,
      `t12`.`_failed_category` AS `zones_outcome`
    FROM (
      SELECT
        `t74`.`_date`,
        `t74`.`game_id`,
        `t74`.`season_year`,
        `t74`.`season_type`,
        `t74`.`team_abbr`,
        `t74`.`opponent_team_abbr`,
        `t74`.`home_game`,
        `t74`.`player_lookup`,
        `t74`.`player_id`,
        `t74`.`entity_type`,
        `t74`.`population_basis`,
        IF(`t74`.`entity_type` = 'GAME', `t74`.`game_id`, `t74`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t33`.`game_date` AS `_date`,
            `t33`.`game_id`,
            `t33`.`game_date`,
            `t33`.`season_year`,
            `t33`.`season_type`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOL) AS `home_game`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS INT64) AS `player_id`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            CAST(NULL AS BOOL) AS `expected`
          FROM (
            SELECT DISTINCT
              `t26`.`game_id`,
              `t26`.`game_date`,
              `t26`.`season_year`,
              `t26`.`season_type`
            FROM `t20` AS `t26`
            WHERE
              `t26`.`player_lookup` IS NULL
          ) AS `t33`
        ) AS `t41`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t71`.`game_date` AS `_date`,
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
              `t71`.`is_dressed` AS `expected`
            FROM (
              SELECT
                *
              FROM `t65` AS `t66`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t69`.`game_id`,
                  CAST(NULL AS STRING) AS `team_abbr`,
                  CAST(NULL AS STRING) AS `player_lookup`,
                  CAST(NULL AS INT64) AS `player_id`,
                  CAST(NULL AS STRING) AS `player_name`,
                  CAST(NULL AS STRING) AS `player_status`,
                  CAST(NULL AS STRING) AS `status_reason`,
                  CAST(NULL AS BOOL) AS `is_starter`,
                  CAST(NULL AS BOOL) AS `is_dressed`,
                  `t69`.`_row`,
                  'GAME' AS `entity_type`,
                  'none' AS `population_basis`,
                  `t69`.`game_code`,
                  `t69`.`game_date`,
                  `t69`.`season_year`,
                  `t69`.`season_type`,
                  CAST(NULL AS STRING) AS `opponent_team_abbr`,
                  CAST(NULL AS BOOL) AS `home_game`
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      `t31`.`game_id`,
                      `t31`.`game_code`,
                      `t31`.`game_date`,
                      `t31`.`season_year`,
                      `t31`.`season_type`,
                      `t31`.`_row`
                    FROM `t24` AS `t31`
                    WHERE
                      NOT EXISTS(
                        SELECT
                          1
                        FROM `t65` AS `t67`
                        WHERE
                          `t31`.`game_id` = `t67`.`game_id` AND `t31`.`team_abbr` = `t67`.`team_abbr`
                      )
                  ) AS `t68`
                ) AS `t69`
              ) AS `t70`
            ) AS `t71`
          ) AS `t72`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t26`.`game_date` AS `_date`,
              `t26`.`game_id`,
              `t26`.`game_date`,
              `t26`.`season_year`,
              `t26`.`season_type`,
              `t26`.`team_abbr`,
              `t26`.`opponent_team_abbr`,
              `t26`.`home_game`,
              `t26`.`player_lookup`,
              `t26`.`player_id`,
              'PLAYER' AS `entity_type`,
              `t26`.`population_basis`,
              `t26`.`is_expected` AS `expected`
            FROM `t20` AS `t26`
            WHERE
              `t26`.`player_lookup` IS NOT NULL
          ) AS `t34`
        ) AS `t73`
      ) AS `t74`
      WHERE
        `t74`.`expected` OR (
          `t74`.`entity_type` = 'GAME'
        )
    ) AS `t76`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t12`
      ON `t76`.`_date` = `t12`.`analysis_date`
      AND `t76`.`player_lookup` = `t12`.`_failed_0`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t6`
        WHERE
          `t76`.`_date` = `t6`.`_date`
      )
  ) AS `t77`
) AS `t78`
