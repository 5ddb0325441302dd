WITH `t9` AS (
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
      FROM `due` AS `t4`
      WHERE
        `t7`.`game_date` = `t4`.`_date`
    )
), `t17` AS (
  SELECT
    `t6`.`game_id`,
    `t6`.`player_lookup`,
    `t6`.`source`,
    `t6`.`team_abbr`,
    `t6`.`seconds_played`,
    `t6`.`seconds_precision`,
    `t6`.`pts`,
    `t6`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t6`
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
            FROM `due` AS `t4`
            WHERE
              `t7`.`game_date` = `t4`.`_date`
          )
      ) AS `t10`
      WHERE
        `t6`.`game_id` = `t10`.`_of_game`
    )
), `t18` AS (
  SELECT
    *
  FROM (
    SELECT
      `t11`.`game_id`,
      `t11`.`game_code`,
      `t11`.`game_date`,
      `t11`.`season_year`,
      `t11`.`season_type`,
      `t11`.`_row`,
      `t11`.`home_team_abbr` AS `team_abbr`,
      `t11`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t9` AS `t11`
    WHERE
      `t11`.`is_counted` AND `t11`.`game_status` = 'final'
  ) AS `t12`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t11`.`game_id`,
      `t11`.`game_code`,
      `t11`.`game_date`,
      `t11`.`season_year`,
      `t11`.`season_type`,
      `t11`.`_row`,
      `t11`.`away_team_abbr` AS `team_abbr`,
      `t11`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t9` AS `t11`
    WHERE
      `t11`.`is_counted` AND `t11`.`game_status` = 'final'
  ) AS `t13`
), `t28` AS (
  SELECT
    `t21`.`game_id`,
    `t21`.`source`,
    `t21`.`team_abbr`,
    SUM(`t21`.`pts`) AS `points`
  FROM `t17` AS `t21`
  GROUP BY
    1,
    2,
    3
), `t55` AS (
  SELECT
    `t54`.`game_id`,
    `t54`.`team_abbr`,
    `t54`.`player_lookup`,
    `t54`.`player_id`,
    `t54`.`player_name`,
    `t54`.`player_status`,
    `t54`.`status_reason`,
    `t54`.`is_starter`,
    `t54`.`is_dressed`,
    `t54`.`_row`,
    `t54`.`entity_type`,
    `t54`.`population_basis`,
    `t29`.`game_code`,
    `t29`.`game_date`,
    `t29`.`season_year`,
    `t29`.`season_type`,
    `t29`.`opponent_team_abbr`,
    `t29`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t51`.`game_id`,
        `t51`.`team_abbr`,
        `t51`.`player_lookup`,
        `t51`.`player_id`,
        `t51`.`player_name`,
        IF(
          (
            `t51`.`line_row` IS NOT NULL
          ) AND (
            `t51`.`player_status` <> 'active'
          ),
          'active',
          `t51`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t51`.`line_row` IS NOT NULL
          ) AND (
            `t51`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t51`.`status_reason`
        ) AS `status_reason`,
        `t51`.`is_starter`,
        (
          (
            `t51`.`line_row` IS NOT NULL
          ) AND (
            `t51`.`player_status` <> 'active'
          )
        )
        OR `t51`.`is_dressed` AS `is_dressed`,
        `t51`.`_row` + IF(
          (
            `t51`.`line_row` IS NOT NULL
          ) AND (
            `t51`.`player_status` <> 'active'
          ),
          `t51`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t5`.`game_id`,
          `t5`.`team_abbr`,
          `t5`.`player_lookup`,
          `t5`.`player_id`,
          `t5`.`player_name`,
          `t5`.`player_status`,
          `t5`.`status_reason`,
          `t5`.`is_starter`,
          `t5`.`is_dressed`,
          `t5`.`_row`,
          `t49`.`line_row`
        FROM `nba_raw`.`game_status` AS `t5`
        LEFT OUTER JOIN (
          SELECT
            `t47`.`game_id`,
            `t47`.`player_lookup`,
            `t47`.`_row` AS `line_row`
          FROM (
            SELECT
              `t6`.`game_id`,
              `t6`.`player_lookup`,
              `t6`.`_row` + IF(
                COALESCE(
                  (
                    `t6`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t6`.`seconds_played` - `t38`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t38`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t6`
            LEFT OUTER JOIN (
              SELECT
                `t36`.`game_id`,
                `t36`.`player_lookup`,
                `t36`.`seconds_played` AS `finer_seconds`,
                `t36`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t27`.`game_id`,
                  `t27`.`player_lookup`,
                  `t27`.`seconds_played`,
                  `t27`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t27`.`game_id`, `t27`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t27`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t27`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t27`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t27`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t27`.`source` = 'archive'
                      THEN 4
                      WHEN `t27`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t27`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t17` AS `t21`
                  WHERE
                    `t21`.`seconds_precision` = 'second'
                ) AS `t27`
              ) AS `t36`
              WHERE
                `t36`.`_nth` = 0
            ) AS `t38`
              ON `t6`.`game_id` = `t38`.`game_id` AND `t6`.`player_lookup` = `t38`.`player_lookup`
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
                      FROM `due` AS `t4`
                      WHERE
                        `t7`.`game_date` = `t4`.`_date`
                    )
                ) AS `t10`
                WHERE
                  `t6`.`game_id` = `t10`.`_of_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t42`.`game_id`,
                      `t42`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t42`.`game_id`
                        ORDER BY `t42`.`complete` DESC, CASE
                          WHEN `t42`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t42`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t42`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t42`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t42`.`source` = 'archive'
                          THEN 4
                          WHEN `t42`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t42`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t34`.`game_id`,
                        `t34`.`source`,
                        COALESCE(`t41`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t31`.`game_id`,
                          `t31`.`source`
                        FROM `t28` AS `t31`
                      ) AS `t34`
                      LEFT OUTER JOIN (
                        SELECT
                          `t39`.`game_id`,
                          `t39`.`source`,
                          SUM(`t39`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t35`.`game_id`,
                            `t35`.`source`,
                            CAST((
                              (
                                `t35`.`team_abbr` = `t35`.`home_team_abbr`
                              )
                              AND (
                                `t35`.`points` = `t35`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t35`.`team_abbr` = `t35`.`away_team_abbr`
                              )
                              AND (
                                `t35`.`points` = `t35`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t32`.`game_id`,
                              `t32`.`source`,
                              `t32`.`team_abbr`,
                              `t32`.`points`,
                              `t19`.`home_team_abbr`,
                              `t19`.`home_score`,
                              `t19`.`away_team_abbr`,
                              `t19`.`away_score`
                            FROM `t28` AS `t32`
                            INNER JOIN (
                              SELECT
                                `t11`.`game_id`,
                                `t11`.`home_team_abbr`,
                                `t11`.`home_score`,
                                `t11`.`away_team_abbr`,
                                `t11`.`away_score`
                              FROM `t9` AS `t11`
                              WHERE
                                `t11`.`is_counted` AND `t11`.`game_status` = 'final'
                            ) AS `t19`
                              ON `t32`.`game_id` = `t19`.`game_id`
                          ) AS `t35`
                        ) AS `t39`
                        GROUP BY
                          1,
                          2
                      ) AS `t41`
                        ON `t34`.`game_id` = `t41`.`game_id` AND `t34`.`source` = `t41`.`source`
                    ) AS `t42`
                  ) AS `t43`
                  WHERE
                    `t43`.`_nth` = 0
                ) AS `t45`
                WHERE
                  `t6`.`game_id` = `t45`.`game_id` AND `t6`.`source` = `t45`.`source`
              )
          ) AS `t47`
        ) AS `t49`
          ON `t5`.`game_id` = `t49`.`game_id` AND `t5`.`player_lookup` = `t49`.`player_lookup`
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
                  FROM `due` AS `t4`
                  WHERE
                    `t7`.`game_date` = `t4`.`_date`
                )
            ) AS `t10`
            WHERE
              `t5`.`game_id` = `t10`.`_of_game`
          )
      ) AS `t51`
    ) AS `t52`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t46`.`game_id`,
        `t46`.`team_abbr`,
        `t46`.`player_lookup`,
        `t46`.`player_id`,
        `t46`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t46`.`is_starter`,
        TRUE AS `is_dressed`,
        `t46`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t46`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`player_lookup`,
          `t6`.`player_id`,
          `t6`.`player_name`,
          `t6`.`team_abbr`,
          `t6`.`is_starter`,
          `t6`.`_row` + IF(
            COALESCE(
              (
                `t6`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t6`.`seconds_played` - `t38`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t38`.`finer_row`,
            0
          ) AS `_row`,
          `t30`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t36`.`game_id`,
            `t36`.`player_lookup`,
            `t36`.`seconds_played` AS `finer_seconds`,
            `t36`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t27`.`game_id`,
              `t27`.`player_lookup`,
              `t27`.`seconds_played`,
              `t27`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t27`.`game_id`, `t27`.`player_lookup`
                ORDER BY CASE
                  WHEN `t27`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t27`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t27`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t27`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t27`.`source` = 'archive'
                  THEN 4
                  WHEN `t27`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t27`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t17` AS `t21`
              WHERE
                `t21`.`seconds_precision` = 'second'
            ) AS `t27`
          ) AS `t36`
          WHERE
            `t36`.`_nth` = 0
        ) AS `t38`
          ON `t6`.`game_id` = `t38`.`game_id` AND `t6`.`player_lookup` = `t38`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t23`.`game_id`,
            `t23`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t5`.`game_id`,
                `t5`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t5`
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
                        FROM `due` AS `t4`
                        WHERE
                          `t7`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t10`
                  WHERE
                    `t5`.`game_id` = `t10`.`_of_game`
                )
            ) AS `t16`
          ) AS `t23`
        ) AS `t30`
          ON `t6`.`game_id` = `t30`.`game_id` AND `t6`.`team_abbr` = `t30`.`team_abbr`
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
                    FROM `due` AS `t4`
                    WHERE
                      `t7`.`game_date` = `t4`.`_date`
                  )
              ) AS `t10`
              WHERE
                `t6`.`game_id` = `t10`.`_of_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t42`.`game_id`,
                    `t42`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t42`.`game_id`
                      ORDER BY `t42`.`complete` DESC, CASE
                        WHEN `t42`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t42`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t42`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t42`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t42`.`source` = 'archive'
                        THEN 4
                        WHEN `t42`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t42`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t34`.`game_id`,
                      `t34`.`source`,
                      COALESCE(`t41`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t31`.`game_id`,
                        `t31`.`source`
                      FROM `t28` AS `t31`
                    ) AS `t34`
                    LEFT OUTER JOIN (
                      SELECT
                        `t39`.`game_id`,
                        `t39`.`source`,
                        SUM(`t39`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t35`.`game_id`,
                          `t35`.`source`,
                          CAST((
                            (
                              `t35`.`team_abbr` = `t35`.`home_team_abbr`
                            )
                            AND (
                              `t35`.`points` = `t35`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t35`.`team_abbr` = `t35`.`away_team_abbr`
                            )
                            AND (
                              `t35`.`points` = `t35`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t32`.`game_id`,
                            `t32`.`source`,
                            `t32`.`team_abbr`,
                            `t32`.`points`,
                            `t19`.`home_team_abbr`,
                            `t19`.`home_score`,
                            `t19`.`away_team_abbr`,
                            `t19`.`away_score`
                          FROM `t28` AS `t32`
                          INNER JOIN (
                            SELECT
                              `t11`.`game_id`,
                              `t11`.`home_team_abbr`,
                              `t11`.`home_score`,
                              `t11`.`away_team_abbr`,
                              `t11`.`away_score`
                            FROM `t9` AS `t11`
                            WHERE
                              `t11`.`is_counted` AND `t11`.`game_status` = 'final'
                          ) AS `t19`
                            ON `t32`.`game_id` = `t19`.`game_id`
                        ) AS `t35`
                      ) AS `t39`
                      GROUP BY
                        1,
                        2
                    ) AS `t41`
                      ON `t34`.`game_id` = `t41`.`game_id` AND `t34`.`source` = `t41`.`source`
                  ) AS `t42`
                ) AS `t43`
                WHERE
                  `t43`.`_nth` = 0
              ) AS `t45`
              WHERE
                `t6`.`game_id` = `t45`.`game_id` AND `t6`.`source` = `t45`.`source`
            )
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t5`.`game_id`,
                `t5`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t5`
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
                        FROM `due` AS `t4`
                        WHERE
                          `t7`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t10`
                  WHERE
                    `t5`.`game_id` = `t10`.`_of_game`
                )
            ) AS `t20`
            WHERE
              `t6`.`game_id` = `t20`.`game_id` AND `t6`.`player_lookup` = `t20`.`player_lookup`
          )
      ) AS `t46`
    ) AS `t50`
  ) AS `t54`
  INNER JOIN (
    SELECT
      `t22`.`game_id`,
      `t22`.`game_code`,
      `t22`.`game_date`,
      `t22`.`season_year`,
      `t22`.`season_type`,
      `t22`.`team_abbr`,
      `t22`.`opponent_team_abbr`,
      `t22`.`home_game`
    FROM `t18` AS `t22`
  ) AS `t29`
    ON `t54`.`game_id` = `t29`.`game_id` AND `t54`.`team_abbr` = `t29`.`team_abbr`
)
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
  `t63`.`game_code`,
  `t63`.`game_date`,
  `t63`.`season_year`,
  `t63`.`season_type`,
  `t63`.`opponent_team_abbr`,
  `t63`.`home_game`,
  `t63`.`_date`,
  `t63`.`entity_id`
FROM (
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
    `t61`.`game_code`,
    `t61`.`game_date`,
    `t61`.`season_year`,
    `t61`.`season_type`,
    `t61`.`opponent_team_abbr`,
    `t61`.`home_game`,
    `t61`.`game_date` AS `_date`,
    IF(
      `t61`.`entity_type` = 'GAME',
      `t61`.`game_id`,
      CONCAT(CONCAT(`t61`.`player_lookup`, '|'), `t61`.`game_id`)
    ) AS `entity_id`
  FROM (
    SELECT
      *
    FROM `t55` AS `t56`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t59`.`game_id`,
        CAST(NULL AS STRING) AS `team_abbr`,
        CAST(NULL AS STRING) AS `player_lookup`,
        CAST(NULL AS INT64) AS `player_id`,
        CAST(NULL AS STRING) AS `player_name`,
        CAST(NULL AS STRING) AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        CAST(NULL AS BOOL) AS `is_starter`,
        CAST(NULL AS BOOL) AS `is_dressed`,
        `t59`.`_row`,
        'GAME' AS `entity_type`,
        'none' AS `population_basis`,
        `t59`.`game_code`,
        `t59`.`game_date`,
        `t59`.`season_year`,
        `t59`.`season_type`,
        CAST(NULL AS STRING) AS `opponent_team_abbr`,
        CAST(NULL AS BOOL) AS `home_game`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t24`.`game_id`,
            `t24`.`game_code`,
            `t24`.`game_date`,
            `t24`.`season_year`,
            `t24`.`season_type`,
            `t24`.`_row`
          FROM `t18` AS `t24`
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM `t55` AS `t57`
              WHERE
                `t24`.`game_id` = `t57`.`game_id` AND `t24`.`team_abbr` = `t57`.`team_abbr`
            )
        ) AS `t58`
      ) AS `t59`
    ) AS `t60`
  ) AS `t61`
) AS `t63`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t4`
    WHERE
      `t63`.`_date` = `t4`.`_date`
  )
