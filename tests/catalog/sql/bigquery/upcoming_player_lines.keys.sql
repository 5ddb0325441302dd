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
      FROM `due` AS `t7`
      WHERE
        `t8`.`game_date` = `t7`.`_date`
    )
), `t21` AS (
  SELECT
    `t9`.`game_id`,
    `t9`.`game_date`,
    `t9`.`season_year`,
    `t9`.`season_type`,
    `t9`.`team_abbr`,
    `t9`.`opponent_team_abbr`,
    `t9`.`home_game`,
    `t9`.`player_lookup`,
    `t9`.`player_id`,
    `t9`.`is_expected`,
    `t9`.`population_basis`
  FROM `nba_reference`.`next_rosters` AS `t9`
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
            FROM `due` AS `t7`
            WHERE
              `t8`.`game_date` = `t7`.`_date`
          )
      ) AS `t16`
      WHERE
        `t9`.`game_id` = `t16`.`_due_game`
    )
), `t24` AS (
  SELECT
    `t11`.`game_id`,
    `t11`.`player_lookup`,
    `t11`.`source`,
    `t11`.`team_abbr`,
    `t11`.`seconds_played`,
    `t11`.`seconds_precision`,
    `t11`.`pts`,
    `t11`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t11`
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
            FROM `due` AS `t7`
            WHERE
              `t8`.`game_date` = `t7`.`_date`
          )
      ) AS `t16`
      WHERE
        `t11`.`game_id` = `t16`.`_due_game`
    )
), `t25` AS (
  SELECT
    *
  FROM (
    SELECT
      `t17`.`game_id`,
      `t17`.`game_code`,
      `t17`.`game_date`,
      `t17`.`season_year`,
      `t17`.`season_type`,
      `t17`.`_row`,
      `t17`.`home_team_abbr` AS `team_abbr`,
      `t17`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t14` AS `t17`
    WHERE
      `t17`.`is_counted` AND `t17`.`game_status` = 'final'
  ) AS `t18`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t17`.`game_id`,
      `t17`.`game_code`,
      `t17`.`game_date`,
      `t17`.`season_year`,
      `t17`.`season_type`,
      `t17`.`_row`,
      `t17`.`away_team_abbr` AS `team_abbr`,
      `t17`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t14` AS `t17`
    WHERE
      `t17`.`is_counted` AND `t17`.`game_status` = 'final'
  ) AS `t19`
), `t38` AS (
  SELECT
    `t29`.`game_id`,
    `t29`.`source`,
    `t29`.`team_abbr`,
    SUM(`t29`.`pts`) AS `points`
  FROM `t24` AS `t29`
  GROUP BY
    1,
    2,
    3
), `t66` AS (
  SELECT
    `t65`.`game_id`,
    `t65`.`team_abbr`,
    `t65`.`player_lookup`,
    `t65`.`player_id`,
    `t65`.`player_name`,
    `t65`.`player_status`,
    `t65`.`status_reason`,
    `t65`.`is_starter`,
    `t65`.`is_dressed`,
    `t65`.`_row`,
    `t65`.`entity_type`,
    `t65`.`population_basis`,
    `t39`.`game_code`,
    `t39`.`game_date`,
    `t39`.`season_year`,
    `t39`.`season_type`,
    `t39`.`opponent_team_abbr`,
    `t39`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t62`.`game_id`,
        `t62`.`team_abbr`,
        `t62`.`player_lookup`,
        `t62`.`player_id`,
        `t62`.`player_name`,
        IF(
          (
            `t62`.`line_row` IS NOT NULL
          ) AND (
            `t62`.`player_status` <> 'active'
          ),
          'active',
          `t62`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t62`.`line_row` IS NOT NULL
          ) AND (
            `t62`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t62`.`status_reason`
        ) AS `status_reason`,
        `t62`.`is_starter`,
        (
          (
            `t62`.`line_row` IS NOT NULL
          ) AND (
            `t62`.`player_status` <> 'active'
          )
        )
        OR `t62`.`is_dressed` AS `is_dressed`,
        `t62`.`_row` + IF(
          (
            `t62`.`line_row` IS NOT NULL
          ) AND (
            `t62`.`player_status` <> 'active'
          ),
          `t62`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t10`.`game_id`,
          `t10`.`team_abbr`,
          `t10`.`player_lookup`,
          `t10`.`player_id`,
          `t10`.`player_name`,
          `t10`.`player_status`,
          `t10`.`status_reason`,
          `t10`.`is_starter`,
          `t10`.`is_dressed`,
          `t10`.`_row`,
          `t60`.`line_row`
        FROM `nba_raw`.`game_status` AS `t10`
        LEFT OUTER JOIN (
          SELECT
            `t58`.`game_id`,
            `t58`.`player_lookup`,
            `t58`.`_row` AS `line_row`
          FROM (
            SELECT
              `t11`.`game_id`,
              `t11`.`player_lookup`,
              `t11`.`_row` + IF(
                COALESCE(
                  (
                    `t11`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t11`.`seconds_played` - `t49`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t49`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t11`
            LEFT OUTER JOIN (
              SELECT
                `t47`.`game_id`,
                `t47`.`player_lookup`,
                `t47`.`seconds_played` AS `finer_seconds`,
                `t47`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t37`.`game_id`,
                  `t37`.`player_lookup`,
                  `t37`.`seconds_played`,
                  `t37`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t37`.`game_id`, `t37`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t37`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t37`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t37`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t37`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t37`.`source` = 'archive'
                      THEN 4
                      WHEN `t37`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t37`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t24` AS `t29`
                  WHERE
                    `t29`.`seconds_precision` = 'second'
                ) AS `t37`
              ) AS `t47`
              WHERE
                `t47`.`_nth` = 0
            ) AS `t49`
              ON `t11`.`game_id` = `t49`.`game_id`
              AND `t11`.`player_lookup` = `t49`.`player_lookup`
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
                      FROM `due` AS `t7`
                      WHERE
                        `t8`.`game_date` = `t7`.`_date`
                    )
                ) AS `t16`
                WHERE
                  `t11`.`game_id` = `t16`.`_due_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t53`.`game_id`,
                      `t53`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t53`.`game_id`
                        ORDER BY `t53`.`complete` DESC, CASE
                          WHEN `t53`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t53`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t53`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t53`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t53`.`source` = 'archive'
                          THEN 4
                          WHEN `t53`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t53`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t45`.`game_id`,
                        `t45`.`source`,
                        COALESCE(`t52`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t41`.`game_id`,
                          `t41`.`source`
                        FROM `t38` AS `t41`
                      ) AS `t45`
                      LEFT OUTER JOIN (
                        SELECT
                          `t50`.`game_id`,
                          `t50`.`source`,
                          SUM(`t50`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t46`.`game_id`,
                            `t46`.`source`,
                            CAST((
                              (
                                `t46`.`team_abbr` = `t46`.`home_team_abbr`
                              )
                              AND (
                                `t46`.`points` = `t46`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t46`.`team_abbr` = `t46`.`away_team_abbr`
                              )
                              AND (
                                `t46`.`points` = `t46`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t43`.`game_id`,
                              `t43`.`source`,
                              `t43`.`team_abbr`,
                              `t43`.`points`,
                              `t26`.`home_team_abbr`,
                              `t26`.`home_score`,
                              `t26`.`away_team_abbr`,
                              `t26`.`away_score`
                            FROM `t38` AS `t43`
                            INNER JOIN (
                              SELECT
                                `t17`.`game_id`,
                                `t17`.`home_team_abbr`,
                                `t17`.`home_score`,
                                `t17`.`away_team_abbr`,
                                `t17`.`away_score`
                              FROM `t14` AS `t17`
                              WHERE
                                `t17`.`is_counted` AND `t17`.`game_status` = 'final'
                            ) AS `t26`
                              ON `t43`.`game_id` = `t26`.`game_id`
                          ) AS `t46`
                        ) AS `t50`
                        GROUP BY
                          1,
                          2
                      ) AS `t52`
                        ON `t45`.`game_id` = `t52`.`game_id` AND `t45`.`source` = `t52`.`source`
                    ) AS `t53`
                  ) AS `t54`
                  WHERE
                    `t54`.`_nth` = 0
                ) AS `t56`
                WHERE
                  `t11`.`game_id` = `t56`.`game_id` AND `t11`.`source` = `t56`.`source`
              )
          ) AS `t58`
        ) AS `t60`
          ON `t10`.`game_id` = `t60`.`game_id`
          AND `t10`.`player_lookup` = `t60`.`player_lookup`
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
                  FROM `due` AS `t7`
                  WHERE
                    `t8`.`game_date` = `t7`.`_date`
                )
            ) AS `t16`
            WHERE
              `t10`.`game_id` = `t16`.`_due_game`
          )
      ) AS `t62`
    ) AS `t63`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t57`.`game_id`,
        `t57`.`team_abbr`,
        `t57`.`player_lookup`,
        `t57`.`player_id`,
        `t57`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t57`.`is_starter`,
        TRUE AS `is_dressed`,
        `t57`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t57`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t11`.`game_id`,
          `t11`.`player_lookup`,
          `t11`.`player_id`,
          `t11`.`player_name`,
          `t11`.`team_abbr`,
          `t11`.`is_starter`,
          `t11`.`_row` + IF(
            COALESCE(
              (
                `t11`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t11`.`seconds_played` - `t49`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t49`.`finer_row`,
            0
          ) AS `_row`,
          `t40`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t11`
        LEFT OUTER JOIN (
          SELECT
            `t47`.`game_id`,
            `t47`.`player_lookup`,
            `t47`.`seconds_played` AS `finer_seconds`,
            `t47`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t37`.`game_id`,
              `t37`.`player_lookup`,
              `t37`.`seconds_played`,
              `t37`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t37`.`game_id`, `t37`.`player_lookup`
                ORDER BY CASE
                  WHEN `t37`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t37`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t37`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t37`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t37`.`source` = 'archive'
                  THEN 4
                  WHEN `t37`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t37`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t24` AS `t29`
              WHERE
                `t29`.`seconds_precision` = 'second'
            ) AS `t37`
          ) AS `t47`
          WHERE
            `t47`.`_nth` = 0
        ) AS `t49`
          ON `t11`.`game_id` = `t49`.`game_id`
          AND `t11`.`player_lookup` = `t49`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t31`.`game_id`,
            `t31`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t10`.`game_id`,
                `t10`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t10`
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
                        FROM `due` AS `t7`
                        WHERE
                          `t8`.`game_date` = `t7`.`_date`
                      )
                  ) AS `t16`
                  WHERE
                    `t10`.`game_id` = `t16`.`_due_game`
                )
            ) AS `t23`
          ) AS `t31`
        ) AS `t40`
          ON `t11`.`game_id` = `t40`.`game_id` AND `t11`.`team_abbr` = `t40`.`team_abbr`
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
                    FROM `due` AS `t7`
                    WHERE
                      `t8`.`game_date` = `t7`.`_date`
                  )
              ) AS `t16`
              WHERE
                `t11`.`game_id` = `t16`.`_due_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t53`.`game_id`,
                    `t53`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t53`.`game_id`
                      ORDER BY `t53`.`complete` DESC, CASE
                        WHEN `t53`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t53`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t53`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t53`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t53`.`source` = 'archive'
                        THEN 4
                        WHEN `t53`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t53`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t45`.`game_id`,
                      `t45`.`source`,
                      COALESCE(`t52`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t41`.`game_id`,
                        `t41`.`source`
                      FROM `t38` AS `t41`
                    ) AS `t45`
                    LEFT OUTER JOIN (
                      SELECT
                        `t50`.`game_id`,
                        `t50`.`source`,
                        SUM(`t50`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t46`.`game_id`,
                          `t46`.`source`,
                          CAST((
                            (
                              `t46`.`team_abbr` = `t46`.`home_team_abbr`
                            )
                            AND (
                              `t46`.`points` = `t46`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t46`.`team_abbr` = `t46`.`away_team_abbr`
                            )
                            AND (
                              `t46`.`points` = `t46`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t43`.`game_id`,
                            `t43`.`source`,
                            `t43`.`team_abbr`,
                            `t43`.`points`,
                            `t26`.`home_team_abbr`,
                            `t26`.`home_score`,
                            `t26`.`away_team_abbr`,
                            `t26`.`away_score`
                          FROM `t38` AS `t43`
                          INNER JOIN (
                            SELECT
                              `t17`.`game_id`,
                              `t17`.`home_team_abbr`,
                              `t17`.`home_score`,
                              `t17`.`away_team_abbr`,
                              `t17`.`away_score`
                            FROM `t14` AS `t17`
                            WHERE
                              `t17`.`is_counted` AND `t17`.`game_status` = 'final'
                          ) AS `t26`
                            ON `t43`.`game_id` = `t26`.`game_id`
                        ) AS `t46`
                      ) AS `t50`
                      GROUP BY
                        1,
                        2
                    ) AS `t52`
                      ON `t45`.`game_id` = `t52`.`game_id` AND `t45`.`source` = `t52`.`source`
                  ) AS `t53`
                ) AS `t54`
                WHERE
                  `t54`.`_nth` = 0
              ) AS `t56`
              WHERE
                `t11`.`game_id` = `t56`.`game_id` AND `t11`.`source` = `t56`.`source`
            )
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t10`.`game_id`,
                `t10`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t10`
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
                        FROM `due` AS `t7`
                        WHERE
                          `t8`.`game_date` = `t7`.`_date`
                      )
                  ) AS `t16`
                  WHERE
                    `t10`.`game_id` = `t16`.`_due_game`
                )
            ) AS `t28`
            WHERE
              `t11`.`game_id` = `t28`.`game_id`
              AND `t11`.`player_lookup` = `t28`.`player_lookup`
          )
      ) AS `t57`
    ) AS `t61`
  ) AS `t65`
  INNER JOIN (
    SELECT
      `t30`.`game_id`,
      `t30`.`game_code`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
      `t30`.`team_abbr`,
      `t30`.`opponent_team_abbr`,
      `t30`.`home_game`
    FROM `t25` AS `t30`
  ) AS `t39`
    ON `t65`.`game_id` = `t39`.`game_id` AND `t65`.`team_abbr` = `t39`.`team_abbr`
), `t75` AS (
  SELECT
    *
  FROM (
    SELECT
      `t34`.`game_date` AS `_date`,
      `t34`.`game_id`,
      `t34`.`game_date`,
      `t34`.`season_year`,
      `t34`.`season_type`,
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
        `t27`.`game_id`,
        `t27`.`game_date`,
        `t27`.`season_year`,
        `t27`.`season_type`
      FROM `t21` AS `t27`
      WHERE
        `t27`.`player_lookup` IS NULL
    ) AS `t34`
  ) AS `t42`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t72`.`game_date` AS `_date`,
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
        `t72`.`is_dressed` AS `expected`
      FROM (
        SELECT
          *
        FROM `t66` AS `t67`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t70`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS INT64) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOL) AS `is_starter`,
            CAST(NULL AS BOOL) AS `is_dressed`,
            `t70`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t70`.`game_code`,
            `t70`.`game_date`,
            `t70`.`season_year`,
            `t70`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOL) AS `home_game`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t32`.`game_id`,
                `t32`.`game_code`,
                `t32`.`game_date`,
                `t32`.`season_year`,
                `t32`.`season_type`,
                `t32`.`_row`
              FROM `t25` AS `t32`
              WHERE
                NOT EXISTS(
                  SELECT
                    1
                  FROM `t66` AS `t68`
                  WHERE
                    `t32`.`game_id` = `t68`.`game_id` AND `t32`.`team_abbr` = `t68`.`team_abbr`
                )
            ) AS `t69`
          ) AS `t70`
        ) AS `t71`
      ) AS `t72`
    ) AS `t73`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t27`.`game_date` AS `_date`,
        `t27`.`game_id`,
        `t27`.`game_date`,
        `t27`.`season_year`,
        `t27`.`season_type`,
        `t27`.`team_abbr`,
        `t27`.`opponent_team_abbr`,
        `t27`.`home_game`,
        `t27`.`player_lookup`,
        `t27`.`player_id`,
        'PLAYER' AS `entity_type`,
        `t27`.`population_basis`,
        `t27`.`is_expected` AS `expected`
      FROM `t21` AS `t27`
      WHERE
        `t27`.`player_lookup` IS NOT NULL
    ) AS `t35`
  ) AS `t74`
)
SELECT
  `t90`.`_date`,
  `t90`.`game_id`,
  `t90`.`game_date`,
  `t90`.`season_year`,
  `t90`.`season_type`,
  `t90`.`team_abbr`,
  `t90`.`opponent_team_abbr`,
  `t90`.`home_game`,
  `t90`.`player_lookup`,
  `t90`.`player_id`,
  `t90`.`entity_type`,
  `t90`.`population_basis`,
  `t90`.`market`,
  `t90`.`tipoff_utc`,
  `t90`.`entity_id`,
  `t90`.`_key`,
  `t6`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t88`.`_date`,
    `t88`.`game_id`,
    `t88`.`game_date`,
    `t88`.`season_year`,
    `t88`.`season_type`,
    `t88`.`team_abbr`,
    `t88`.`opponent_team_abbr`,
    `t88`.`home_game`,
    `t88`.`player_lookup`,
    `t88`.`player_id`,
    `t88`.`entity_type`,
    `t88`.`population_basis`,
    `t88`.`market`,
    `t88`.`tipoff_utc`,
    `t88`.`entity_id`,
    ROW_NUMBER() OVER (
      ORDER BY `t88`.`_date` ASC, `t88`.`entity_type` ASC, `t88`.`entity_id` ASC, `t88`.`game_date` ASC, `t88`.`player_lookup` ASC, `t88`.`market` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      `t87`.`_date`,
      `t87`.`game_id`,
      `t87`.`game_date`,
      `t87`.`season_year`,
      `t87`.`season_type`,
      `t87`.`team_abbr`,
      `t87`.`opponent_team_abbr`,
      `t87`.`home_game`,
      `t87`.`player_lookup`,
      `t87`.`player_id`,
      `t87`.`entity_type`,
      `t87`.`population_basis`,
      `t87`.`market`,
      `t87`.`tipoff_utc`,
      `t87`.`entity_id`
    FROM (
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
        `t85`.`market`,
        `t85`.`tipoff_utc`,
        IF(
          `t85`.`market` IS NULL,
          `t85`.`game_id`,
          CONCAT(CONCAT(`t85`.`player_lookup`, '|'), `t85`.`market`)
        ) AS `entity_id`
      FROM (
        SELECT
          `t84`.`_date`,
          `t84`.`game_id`,
          `t84`.`game_date`,
          `t84`.`season_year`,
          `t84`.`season_type`,
          `t84`.`team_abbr`,
          `t84`.`opponent_team_abbr`,
          `t84`.`home_game`,
          `t84`.`player_lookup`,
          `t84`.`player_id`,
          `t84`.`entity_type`,
          `t84`.`population_basis`,
          `t84`.`market`,
          `t15`.`tipoff_utc`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t76`.`_date`,
                `t76`.`game_id`,
                `t76`.`game_date`,
                `t76`.`season_year`,
                `t76`.`season_type`,
                `t76`.`team_abbr`,
                `t76`.`opponent_team_abbr`,
                `t76`.`home_game`,
                `t76`.`player_lookup`,
                `t76`.`player_id`,
                `t76`.`entity_type`,
                `t76`.`population_basis`,
                `t76`.`expected`,
                CAST(NULL AS STRING) AS `market`
              FROM `t75` AS `t76`
              WHERE
                (
                  `t76`.`expected` OR (
                    `t76`.`entity_type` = 'GAME'
                  )
                )
                AND `t76`.`entity_type` = 'GAME'
            ) AS `t77`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t76`.`_date`,
                `t76`.`game_id`,
                `t76`.`game_date`,
                `t76`.`season_year`,
                `t76`.`season_type`,
                `t76`.`team_abbr`,
                `t76`.`opponent_team_abbr`,
                `t76`.`home_game`,
                `t76`.`player_lookup`,
                `t76`.`player_id`,
                `t76`.`entity_type`,
                `t76`.`population_basis`,
                `t76`.`expected`,
                'points' AS `market`
              FROM `t75` AS `t76`
              WHERE
                (
                  `t76`.`expected` OR (
                    `t76`.`entity_type` = 'GAME'
                  )
                )
                AND `t76`.`entity_type` <> 'GAME'
            ) AS `t78`
          ) AS `t81`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t76`.`_date`,
                `t76`.`game_id`,
                `t76`.`game_date`,
                `t76`.`season_year`,
                `t76`.`season_type`,
                `t76`.`team_abbr`,
                `t76`.`opponent_team_abbr`,
                `t76`.`home_game`,
                `t76`.`player_lookup`,
                `t76`.`player_id`,
                `t76`.`entity_type`,
                `t76`.`population_basis`,
                `t76`.`expected`,
                'rebounds' AS `market`
              FROM `t75` AS `t76`
              WHERE
                (
                  `t76`.`expected` OR (
                    `t76`.`entity_type` = 'GAME'
                  )
                )
                AND `t76`.`entity_type` <> 'GAME'
            ) AS `t79`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t76`.`_date`,
                `t76`.`game_id`,
                `t76`.`game_date`,
                `t76`.`season_year`,
                `t76`.`season_type`,
                `t76`.`team_abbr`,
                `t76`.`opponent_team_abbr`,
                `t76`.`home_game`,
                `t76`.`player_lookup`,
                `t76`.`player_id`,
                `t76`.`entity_type`,
                `t76`.`population_basis`,
                `t76`.`expected`,
                'assists' AS `market`
              FROM `t75` AS `t76`
              WHERE
                (
                  `t76`.`expected` OR (
                    `t76`.`entity_type` = 'GAME'
                  )
                )
                AND `t76`.`entity_type` <> 'GAME'
            ) AS `t80`
          ) AS `t82`
        ) AS `t84`
        LEFT OUTER JOIN (
          SELECT
            `t8`.`game_id`,
            `t8`.`tipoff_utc`
          FROM `nba_reference`.`schedule` AS `t8`
          WHERE
            EXISTS(
              SELECT
                1
              FROM `due` AS `t7`
              WHERE
                `t8`.`game_date` = `t7`.`_date`
            )
        ) AS `t15`
          ON `t84`.`game_id` = `t15`.`game_id`
      ) AS `t85`
    ) AS `t87`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t7`
        WHERE
          `t87`.`_date` = `t7`.`_date`
      )
  ) AS `t88`
) AS `t90`
LEFT OUTER JOIN `numbered_player_games` AS `t6`
  ON `t90`.`season_year` = `t6`.`season_year`
  AND `t90`.`player_lookup` = `t6`.`entity`
  AND `t6`.`game_date` < `t90`.`_date`
  AND (
    (
      `t6`.`next_date` IS NULL
    ) OR NOT (
      `t6`.`next_date` < `t90`.`_date`
    )
  )
