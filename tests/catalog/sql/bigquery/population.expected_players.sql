WITH `t11` AS (
  SELECT
    `t7`.`game_id`,
    `t7`.`game_code`,
    `t7`.`season_year`,
    `t7`.`is_counted`,
    `t7`.`season_type`,
    `t7`.`game_date`,
    `t7`.`home_team_abbr`,
    `t7`.`away_team_abbr`,
    `t7`.`game_status`,
    `t7`.`home_score`,
    `t7`.`away_score`,
    `t7`.`_row`
  FROM `nba_reference`.`schedule` AS `t7`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t5`
      WHERE
        `t7`.`game_date` = `t5`.`_date`
    )
), `t17` AS (
  SELECT
    `t6`.`game_id`,
    `t6`.`game_date`,
    `t6`.`season_year`,
    `t6`.`season_type`,
    `t6`.`team_abbr`,
    `t6`.`opponent_team_abbr`,
    `t6`.`home_game`,
    `t6`.`player_lookup`,
    `t6`.`player_id`,
    `t6`.`is_expected`,
    `t6`.`population_basis`
  FROM `nba_reference`.`next_rosters` AS `t6`
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t7`.`game_id` AS `_of_game`
        FROM `nba_reference`.`schedule` AS `t7`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t5`
            WHERE
              `t7`.`game_date` = `t5`.`_date`
          )
      ) AS `t12`
      WHERE
        `t6`.`game_id` = `t12`.`_of_game`
    )
), `t20` AS (
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
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t7`.`game_id` AS `_of_game`
        FROM `nba_reference`.`schedule` AS `t7`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t5`
            WHERE
              `t7`.`game_date` = `t5`.`_date`
          )
      ) AS `t12`
      WHERE
        `t9`.`game_id` = `t12`.`_of_game`
    )
), `t21` AS (
  SELECT
    *
  FROM (
    SELECT
      `t13`.`game_id`,
      `t13`.`game_code`,
      `t13`.`game_date`,
      `t13`.`season_year`,
      `t13`.`season_type`,
      `t13`.`_row`,
      `t13`.`home_team_abbr` AS `team_abbr`,
      `t13`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t11` AS `t13`
    WHERE
      `t13`.`is_counted` AND `t13`.`game_status` = 'final'
  ) AS `t14`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t13`.`game_id`,
      `t13`.`game_code`,
      `t13`.`game_date`,
      `t13`.`season_year`,
      `t13`.`season_type`,
      `t13`.`_row`,
      `t13`.`away_team_abbr` AS `team_abbr`,
      `t13`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t11` AS `t13`
    WHERE
      `t13`.`is_counted` AND `t13`.`game_status` = 'final'
  ) AS `t15`
), `t34` AS (
  SELECT
    `t25`.`game_id`,
    `t25`.`source`,
    `t25`.`team_abbr`,
    SUM(`t25`.`pts`) AS `points`
  FROM `t20` AS `t25`
  GROUP BY
    1,
    2,
    3
), `t62` AS (
  SELECT
    `t61`.`game_id`,
    `t61`.`team_abbr`,
    `t61`.`player_lookup`,
    `t61`.`player_id`,
    `t61`.`player_name`,
    `t61`.`player_status`,
    `t61`.`status_reason`,
    `t61`.`is_starter`,
    `t61`.`is_dressed`,
    `t61`.`_row`,
    `t61`.`entity_type`,
    `t61`.`population_basis`,
    `t35`.`game_code`,
    `t35`.`game_date`,
    `t35`.`season_year`,
    `t35`.`season_type`,
    `t35`.`opponent_team_abbr`,
    `t35`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t58`.`game_id`,
        `t58`.`team_abbr`,
        `t58`.`player_lookup`,
        `t58`.`player_id`,
        `t58`.`player_name`,
        IF(
          (
            `t58`.`line_row` IS NOT NULL
          ) AND (
            `t58`.`player_status` <> 'active'
          ),
          'active',
          `t58`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t58`.`line_row` IS NOT NULL
          ) AND (
            `t58`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t58`.`status_reason`
        ) AS `status_reason`,
        `t58`.`is_starter`,
        (
          (
            `t58`.`line_row` IS NOT NULL
          ) AND (
            `t58`.`player_status` <> 'active'
          )
        )
        OR `t58`.`is_dressed` AS `is_dressed`,
        `t58`.`_row` + IF(
          (
            `t58`.`line_row` IS NOT NULL
          ) AND (
            `t58`.`player_status` <> 'active'
          ),
          `t58`.`line_row`,
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
          `t56`.`line_row`
        FROM `nba_raw`.`game_status` AS `t8`
        LEFT OUTER JOIN (
          SELECT
            `t54`.`game_id`,
            `t54`.`player_lookup`,
            `t54`.`_row` AS `line_row`
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
                    ABS(`t9`.`seconds_played` - `t45`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t45`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t9`
            LEFT OUTER JOIN (
              SELECT
                `t43`.`game_id`,
                `t43`.`player_lookup`,
                `t43`.`seconds_played` AS `finer_seconds`,
                `t43`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t33`.`game_id`,
                  `t33`.`player_lookup`,
                  `t33`.`seconds_played`,
                  `t33`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t33`.`game_id`, `t33`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t33`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t33`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t33`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t33`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t33`.`source` = 'archive'
                      THEN 4
                      WHEN `t33`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t33`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t20` AS `t25`
                  WHERE
                    `t25`.`seconds_precision` = 'second'
                ) AS `t33`
              ) AS `t43`
              WHERE
                `t43`.`_nth` = 0
            ) AS `t45`
              ON `t9`.`game_id` = `t45`.`game_id` AND `t9`.`player_lookup` = `t45`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    `t7`.`game_id` AS `_of_game`
                  FROM `nba_reference`.`schedule` AS `t7`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `due` AS `t5`
                      WHERE
                        `t7`.`game_date` = `t5`.`_date`
                    )
                ) AS `t12`
                WHERE
                  `t9`.`game_id` = `t12`.`_of_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t49`.`game_id`,
                      `t49`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t49`.`game_id`
                        ORDER BY `t49`.`complete` DESC, CASE
                          WHEN `t49`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t49`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t49`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t49`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t49`.`source` = 'archive'
                          THEN 4
                          WHEN `t49`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t49`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t41`.`game_id`,
                        `t41`.`source`,
                        COALESCE(`t48`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t37`.`game_id`,
                          `t37`.`source`
                        FROM `t34` AS `t37`
                      ) AS `t41`
                      LEFT OUTER JOIN (
                        SELECT
                          `t46`.`game_id`,
                          `t46`.`source`,
                          SUM(`t46`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t42`.`game_id`,
                            `t42`.`source`,
                            CAST((
                              (
                                `t42`.`team_abbr` = `t42`.`home_team_abbr`
                              )
                              AND (
                                `t42`.`points` = `t42`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t42`.`team_abbr` = `t42`.`away_team_abbr`
                              )
                              AND (
                                `t42`.`points` = `t42`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t39`.`game_id`,
                              `t39`.`source`,
                              `t39`.`team_abbr`,
                              `t39`.`points`,
                              `t22`.`home_team_abbr`,
                              `t22`.`home_score`,
                              `t22`.`away_team_abbr`,
                              `t22`.`away_score`
                            FROM `t34` AS `t39`
                            INNER JOIN (
                              SELECT
                                `t13`.`game_id`,
                                `t13`.`home_team_abbr`,
                                `t13`.`home_score`,
                                `t13`.`away_team_abbr`,
                                `t13`.`away_score`
                              FROM `t11` AS `t13`
                              WHERE
                                `t13`.`is_counted` AND `t13`.`game_status` = 'final'
                            ) AS `t22`
                              ON `t39`.`game_id` = `t22`.`game_id`
                          ) AS `t42`
                        ) AS `t46`
                        GROUP BY
                          1,
                          2
                      ) AS `t48`
                        ON `t41`.`game_id` = `t48`.`game_id` AND `t41`.`source` = `t48`.`source`
                    ) AS `t49`
                  ) AS `t50`
                  WHERE
                    `t50`.`_nth` = 0
                ) AS `t52`
                WHERE
                  `t9`.`game_id` = `t52`.`game_id` AND `t9`.`source` = `t52`.`source`
              )
          ) AS `t54`
        ) AS `t56`
          ON `t8`.`game_id` = `t56`.`game_id` AND `t8`.`player_lookup` = `t56`.`player_lookup`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t7`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t7`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t5`
                  WHERE
                    `t7`.`game_date` = `t5`.`_date`
                )
            ) AS `t12`
            WHERE
              `t8`.`game_id` = `t12`.`_of_game`
          )
      ) AS `t58`
    ) AS `t59`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t53`.`game_id`,
        `t53`.`team_abbr`,
        `t53`.`player_lookup`,
        `t53`.`player_id`,
        `t53`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t53`.`is_starter`,
        TRUE AS `is_dressed`,
        `t53`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t53`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
                ABS(`t9`.`seconds_played` - `t45`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t45`.`finer_row`,
            0
          ) AS `_row`,
          `t36`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t9`
        LEFT OUTER JOIN (
          SELECT
            `t43`.`game_id`,
            `t43`.`player_lookup`,
            `t43`.`seconds_played` AS `finer_seconds`,
            `t43`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t33`.`game_id`,
              `t33`.`player_lookup`,
              `t33`.`seconds_played`,
              `t33`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t33`.`game_id`, `t33`.`player_lookup`
                ORDER BY CASE
                  WHEN `t33`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t33`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t33`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t33`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t33`.`source` = 'archive'
                  THEN 4
                  WHEN `t33`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t33`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t20` AS `t25`
              WHERE
                `t25`.`seconds_precision` = 'second'
            ) AS `t33`
          ) AS `t43`
          WHERE
            `t43`.`_nth` = 0
        ) AS `t45`
          ON `t9`.`game_id` = `t45`.`game_id` AND `t9`.`player_lookup` = `t45`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t27`.`game_id`,
            `t27`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t7`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t7`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t5`
                        WHERE
                          `t7`.`game_date` = `t5`.`_date`
                      )
                  ) AS `t12`
                  WHERE
                    `t8`.`game_id` = `t12`.`_of_game`
                )
            ) AS `t19`
          ) AS `t27`
        ) AS `t36`
          ON `t9`.`game_id` = `t36`.`game_id` AND `t9`.`team_abbr` = `t36`.`team_abbr`
        WHERE
          (
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t7`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t7`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t5`
                    WHERE
                      `t7`.`game_date` = `t5`.`_date`
                  )
              ) AS `t12`
              WHERE
                `t9`.`game_id` = `t12`.`_of_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t49`.`game_id`,
                    `t49`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t49`.`game_id`
                      ORDER BY `t49`.`complete` DESC, CASE
                        WHEN `t49`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t49`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t49`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t49`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t49`.`source` = 'archive'
                        THEN 4
                        WHEN `t49`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t49`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t41`.`game_id`,
                      `t41`.`source`,
                      COALESCE(`t48`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t37`.`game_id`,
                        `t37`.`source`
                      FROM `t34` AS `t37`
                    ) AS `t41`
                    LEFT OUTER JOIN (
                      SELECT
                        `t46`.`game_id`,
                        `t46`.`source`,
                        SUM(`t46`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t42`.`game_id`,
                          `t42`.`source`,
                          CAST((
                            (
                              `t42`.`team_abbr` = `t42`.`home_team_abbr`
                            )
                            AND (
                              `t42`.`points` = `t42`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t42`.`team_abbr` = `t42`.`away_team_abbr`
                            )
                            AND (
                              `t42`.`points` = `t42`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t39`.`game_id`,
                            `t39`.`source`,
                            `t39`.`team_abbr`,
                            `t39`.`points`,
                            `t22`.`home_team_abbr`,
                            `t22`.`home_score`,
                            `t22`.`away_team_abbr`,
                            `t22`.`away_score`
                          FROM `t34` AS `t39`
                          INNER JOIN (
                            SELECT
                              `t13`.`game_id`,
                              `t13`.`home_team_abbr`,
                              `t13`.`home_score`,
                              `t13`.`away_team_abbr`,
                              `t13`.`away_score`
                            FROM `t11` AS `t13`
                            WHERE
                              `t13`.`is_counted` AND `t13`.`game_status` = 'final'
                          ) AS `t22`
                            ON `t39`.`game_id` = `t22`.`game_id`
                        ) AS `t42`
                      ) AS `t46`
                      GROUP BY
                        1,
                        2
                    ) AS `t48`
                      ON `t41`.`game_id` = `t48`.`game_id` AND `t41`.`source` = `t48`.`source`
                  ) AS `t49`
                ) AS `t50`
                WHERE
                  `t50`.`_nth` = 0
              ) AS `t52`
              WHERE
                `t9`.`game_id` = `t52`.`game_id` AND `t9`.`source` = `t52`.`source`
            )
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t7`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t7`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t5`
                        WHERE
                          `t7`.`game_date` = `t5`.`_date`
                      )
                  ) AS `t12`
                  WHERE
                    `t8`.`game_id` = `t12`.`_of_game`
                )
            ) AS `t24`
            WHERE
              `t9`.`game_id` = `t24`.`game_id` AND `t9`.`player_lookup` = `t24`.`player_lookup`
          )
      ) AS `t53`
    ) AS `t57`
  ) AS `t61`
  INNER JOIN (
    SELECT
      `t26`.`game_id`,
      `t26`.`game_code`,
      `t26`.`game_date`,
      `t26`.`season_year`,
      `t26`.`season_type`,
      `t26`.`team_abbr`,
      `t26`.`opponent_team_abbr`,
      `t26`.`home_game`
    FROM `t21` AS `t26`
  ) AS `t35`
    ON `t61`.`game_id` = `t35`.`game_id` AND `t61`.`team_abbr` = `t35`.`team_abbr`
)
SELECT
  `t73`.`_date`,
  `t73`.`game_id`,
  `t73`.`game_date`,
  `t73`.`season_year`,
  `t73`.`season_type`,
  `t73`.`team_abbr`,
  `t73`.`opponent_team_abbr`,
  `t73`.`home_game`,
  `t73`.`player_lookup`,
  `t73`.`player_id`,
  `t73`.`entity_type`,
  `t73`.`population_basis`,
  `t73`.`expected`,
  `t73`.`entity_id`
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
    `t71`.`expected`,
    IF(`t71`.`entity_type` = 'GAME', `t71`.`game_id`, `t71`.`player_lookup`) AS `entity_id`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t30`.`game_date` AS `_date`,
        `t30`.`game_id`,
        `t30`.`game_date`,
        `t30`.`season_year`,
        `t30`.`season_type`,
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
          `t23`.`game_id`,
          `t23`.`game_date`,
          `t23`.`season_year`,
          `t23`.`season_type`
        FROM `t17` AS `t23`
        WHERE
          `t23`.`player_lookup` IS NULL
      ) AS `t30`
    ) AS `t38`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t68`.`game_date` AS `_date`,
          `t68`.`game_id`,
          `t68`.`game_date`,
          `t68`.`season_year`,
          `t68`.`season_type`,
          `t68`.`team_abbr`,
          `t68`.`opponent_team_abbr`,
          `t68`.`home_game`,
          `t68`.`player_lookup`,
          `t68`.`player_id`,
          `t68`.`entity_type`,
          `t68`.`population_basis`,
          `t68`.`is_dressed` AS `expected`
        FROM (
          SELECT
            *
          FROM `t62` AS `t63`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t66`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS INT64) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOL) AS `is_starter`,
              CAST(NULL AS BOOL) AS `is_dressed`,
              `t66`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t66`.`game_code`,
              `t66`.`game_date`,
              `t66`.`season_year`,
              `t66`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOL) AS `home_game`
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  `t28`.`game_id`,
                  `t28`.`game_code`,
                  `t28`.`game_date`,
                  `t28`.`season_year`,
                  `t28`.`season_type`,
                  `t28`.`_row`
                FROM `t21` AS `t28`
                WHERE
                  NOT EXISTS(
                    SELECT
                      1
                    FROM `t62` AS `t64`
                    WHERE
                      `t28`.`game_id` = `t64`.`game_id` AND `t28`.`team_abbr` = `t64`.`team_abbr`
                  )
              ) AS `t65`
            ) AS `t66`
          ) AS `t67`
        ) AS `t68`
      ) AS `t69`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t23`.`game_date` AS `_date`,
          `t23`.`game_id`,
          `t23`.`game_date`,
          `t23`.`season_year`,
          `t23`.`season_type`,
          `t23`.`team_abbr`,
          `t23`.`opponent_team_abbr`,
          `t23`.`home_game`,
          `t23`.`player_lookup`,
          `t23`.`player_id`,
          'PLAYER' AS `entity_type`,
          `t23`.`population_basis`,
          `t23`.`is_expected` AS `expected`
        FROM `t17` AS `t23`
        WHERE
          `t23`.`player_lookup` IS NOT NULL
      ) AS `t31`
    ) AS `t70`
  ) AS `t71`
  WHERE
    `t71`.`expected` OR (
      `t71`.`entity_type` = 'GAME'
    )
) AS `t73`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t5`
    WHERE
      `t73`.`_date` = `t5`.`_date`
  )
