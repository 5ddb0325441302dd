WITH `t8` AS (
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
  LEFT SEMI JOIN `due` AS `t4`
    ON `t7`.`game_date` = `t4`.`_date`
), `t21` AS (
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
  LEFT SEMI JOIN (
    SELECT
      `t7`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t7`
    LEFT SEMI JOIN `due` AS `t4`
      ON `t7`.`game_date` = `t4`.`_date`
  ) AS `t11`
    ON `t6`.`game_id` = `t11`.`_due_game`
), `t29` AS (
  SELECT
    `t23`.`game_id`,
    `t23`.`source`,
    `t23`.`team_abbr`,
    SUM(`t23`.`pts`) AS `points`
  FROM `t21` AS `t23`
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
    `t26`.`game_code`,
    `t26`.`game_date`,
    `t26`.`season_year`,
    `t26`.`season_type`,
    `t26`.`opponent_team_abbr`,
    `t26`.`home_game`
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
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t7`.`game_date` = `t4`.`_date`
        ) AS `t11`
          ON `t5`.`game_id` = `t11`.`_due_game`
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
            LEFT SEMI JOIN (
              SELECT
                `t7`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t7`
              LEFT SEMI JOIN `due` AS `t4`
                ON `t7`.`game_date` = `t4`.`_date`
            ) AS `t11`
              ON `t6`.`game_id` = `t11`.`_due_game`
            LEFT SEMI JOIN (
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
                    END ASC NULLS LAST, `t42`.`source` ASC NULLS LAST
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
                    FROM `t29` AS `t31`
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
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t32`.`game_id`,
                          `t32`.`source`,
                          `t32`.`team_abbr`,
                          `t32`.`points`,
                          `t18`.`home_team_abbr`,
                          `t18`.`home_score`,
                          `t18`.`away_team_abbr`,
                          `t18`.`away_score`
                        FROM `t29` AS `t32`
                        INNER JOIN (
                          SELECT
                            `t10`.`game_id`,
                            `t10`.`home_team_abbr`,
                            `t10`.`home_score`,
                            `t10`.`away_team_abbr`,
                            `t10`.`away_score`
                          FROM `t8` AS `t10`
                          WHERE
                            `t10`.`is_counted` AND `t10`.`game_status` = 'final'
                        ) AS `t18`
                          ON `t32`.`game_id` = `t18`.`game_id`
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
              ON `t6`.`game_id` = `t45`.`game_id` AND `t6`.`source` = `t45`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t36`.`game_id`,
                `t36`.`player_lookup`,
                `t36`.`seconds_played` AS `finer_seconds`,
                `t36`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t28`.`game_id`,
                  `t28`.`player_lookup`,
                  `t28`.`seconds_played`,
                  `t28`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t28`.`game_id`, `t28`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t28`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t28`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t28`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t28`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t28`.`source` = 'archive'
                      THEN 4
                      WHEN `t28`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t28`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t21` AS `t23`
                  WHERE
                    `t23`.`seconds_precision` = 'second'
                ) AS `t28`
              ) AS `t36`
              WHERE
                `t36`.`_nth` = 0
            ) AS `t38`
              ON `t6`.`game_id` = `t38`.`game_id` AND `t6`.`player_lookup` = `t38`.`player_lookup`
          ) AS `t47`
        ) AS `t49`
          ON `t5`.`game_id` = `t49`.`game_id` AND `t5`.`player_lookup` = `t49`.`player_lookup`
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
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t7`.`game_date` = `t4`.`_date`
        ) AS `t11`
          ON `t6`.`game_id` = `t11`.`_due_game`
        LEFT SEMI JOIN (
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
                END ASC NULLS LAST, `t42`.`source` ASC NULLS LAST
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
                FROM `t29` AS `t31`
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
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t32`.`game_id`,
                      `t32`.`source`,
                      `t32`.`team_abbr`,
                      `t32`.`points`,
                      `t18`.`home_team_abbr`,
                      `t18`.`home_score`,
                      `t18`.`away_team_abbr`,
                      `t18`.`away_score`
                    FROM `t29` AS `t32`
                    INNER JOIN (
                      SELECT
                        `t10`.`game_id`,
                        `t10`.`home_team_abbr`,
                        `t10`.`home_score`,
                        `t10`.`away_team_abbr`,
                        `t10`.`away_score`
                      FROM `t8` AS `t10`
                      WHERE
                        `t10`.`is_counted` AND `t10`.`game_status` = 'final'
                    ) AS `t18`
                      ON `t32`.`game_id` = `t18`.`game_id`
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
          ON `t6`.`game_id` = `t45`.`game_id` AND `t6`.`source` = `t45`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t36`.`game_id`,
            `t36`.`player_lookup`,
            `t36`.`seconds_played` AS `finer_seconds`,
            `t36`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t28`.`game_id`,
              `t28`.`player_lookup`,
              `t28`.`seconds_played`,
              `t28`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t28`.`game_id`, `t28`.`player_lookup`
                ORDER BY CASE
                  WHEN `t28`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t28`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t28`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t28`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t28`.`source` = 'archive'
                  THEN 4
                  WHEN `t28`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t28`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t21` AS `t23`
              WHERE
                `t23`.`seconds_precision` = 'second'
            ) AS `t28`
          ) AS `t36`
          WHERE
            `t36`.`_nth` = 0
        ) AS `t38`
          ON `t6`.`game_id` = `t38`.`game_id` AND `t6`.`player_lookup` = `t38`.`player_lookup`
        LEFT ANTI JOIN (
          SELECT
            `t5`.`game_id`,
            `t5`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t5`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_due_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t4`
              ON `t7`.`game_date` = `t4`.`_date`
          ) AS `t11`
            ON `t5`.`game_id` = `t11`.`_due_game`
        ) AS `t22`
          ON `t6`.`game_id` = `t22`.`game_id` AND `t6`.`player_lookup` = `t22`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t25`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t5`.`game_id`
              FROM `nba_raw`.`game_status` AS `t5`
              LEFT SEMI JOIN (
                SELECT
                  `t7`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t7`
                LEFT SEMI JOIN `due` AS `t4`
                  ON `t7`.`game_date` = `t4`.`_date`
              ) AS `t11`
                ON `t5`.`game_id` = `t11`.`_due_game`
            ) AS `t20`
          ) AS `t25`
        ) AS `t30`
          ON `t6`.`game_id` = `t30`.`game_id`
      ) AS `t46`
    ) AS `t50`
  ) AS `t54`
  INNER JOIN (
    SELECT
      `t17`.`game_id`,
      `t17`.`game_code`,
      `t17`.`game_date`,
      `t17`.`season_year`,
      `t17`.`season_type`,
      `t17`.`team_abbr`,
      `t17`.`opponent_team_abbr`,
      `t17`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t10`.`game_id`,
          `t10`.`game_code`,
          `t10`.`game_date`,
          `t10`.`season_year`,
          `t10`.`season_type`,
          `t10`.`_row`,
          `t10`.`home_team_abbr` AS `team_abbr`,
          `t10`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `t8` AS `t10`
        WHERE
          `t10`.`is_counted` AND `t10`.`game_status` = 'final'
      ) AS `t13`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t10`.`game_id`,
          `t10`.`game_code`,
          `t10`.`game_date`,
          `t10`.`season_year`,
          `t10`.`season_type`,
          `t10`.`_row`,
          `t10`.`away_team_abbr` AS `team_abbr`,
          `t10`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `t8` AS `t10`
        WHERE
          `t10`.`is_counted` AND `t10`.`game_status` = 'final'
      ) AS `t14`
    ) AS `t17`
  ) AS `t26`
    ON `t54`.`game_id` = `t26`.`game_id` AND `t54`.`team_abbr` = `t26`.`team_abbr`
)
SELECT
  `t63`.`_date`,
  `t63`.`game_id`,
  `t63`.`season_year`,
  `t63`.`season_type`,
  `t63`.`team_abbr`,
  `t63`.`opponent_team_abbr`,
  `t63`.`home_game`,
  `t63`.`player_lookup`,
  `t63`.`player_id`,
  `t63`.`entity_type`,
  `t63`.`population_basis`,
  `t63`.`entity_id`,
  ROW_NUMBER() OVER (
    ORDER BY `t63`.`_date` ASC NULLS LAST, `t63`.`entity_type` ASC NULLS LAST, `t63`.`entity_id` ASC NULLS LAST, `t63`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    `t62`.`_date`,
    `t62`.`game_id`,
    `t62`.`season_year`,
    `t62`.`season_type`,
    `t62`.`team_abbr`,
    `t62`.`opponent_team_abbr`,
    `t62`.`home_game`,
    `t62`.`player_lookup`,
    `t62`.`player_id`,
    `t62`.`entity_type`,
    `t62`.`population_basis`,
    `t62`.`entity_id`
  FROM (
    SELECT
      `t60`.`game_date` AS `_date`,
      `t60`.`game_id`,
      `t60`.`season_year`,
      `t60`.`season_type`,
      `t60`.`team_abbr`,
      `t60`.`opponent_team_abbr`,
      `t60`.`home_game`,
      `t60`.`player_lookup`,
      `t60`.`player_id`,
      `t60`.`entity_type`,
      `t60`.`population_basis`,
      IF(`t60`.`entity_type` = 'GAME', `t60`.`game_id`, `t60`.`player_lookup`) AS `entity_id`
    FROM (
      SELECT
        *
      FROM `t55` AS `t56`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t16`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS BIGINT) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOLEAN) AS `is_starter`,
            CAST(NULL AS BOOLEAN) AS `is_dressed`,
            `t16`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t16`.`game_code`,
            `t16`.`game_date`,
            `t16`.`season_year`,
            `t16`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOLEAN) AS `home_game`
          FROM (
            SELECT
              *
            FROM `t8` AS `t10`
            WHERE
              `t10`.`is_counted` AND `t10`.`game_status` = 'final'
          ) AS `t16`
          LEFT ANTI JOIN `t55` AS `t57`
            ON `t16`.`game_id` = `t57`.`game_id`
        ) AS `t58`
      ) AS `t59`
    ) AS `t60`
    WHERE
      `t60`.`is_dressed` OR (
        `t60`.`entity_type` = 'GAME'
      )
  ) AS `t62`
  LEFT SEMI JOIN `due` AS `t4`
    ON `t62`.`_date` = `t4`.`_date`
) AS `t63`
