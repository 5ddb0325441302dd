WITH `t9` AS (
  SELECT
    `t1`.`analysis_date`,
    `t1`.`entity_id` AS `_failed_0`,
    `t1`.`failure_category` AS `_failed_category`
  FROM `nba_processing`.`precompute_failures` AS `t1`
  WHERE
    `t1`.`table_name` = 'shot_events' AND `t1`.`resolution_status` = 'OPEN'
), `t14` AS (
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
  LEFT SEMI JOIN `due` AS `t5`
    ON `t8`.`game_date` = `t5`.`_date`
), `t22` AS (
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
  LEFT SEMI JOIN (
    SELECT
      `t8`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t8`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t8`.`game_date` = `t5`.`_date`
  ) AS `t15`
    ON `t7`.`game_id` = `t15`.`_due_game`
), `t23` AS (
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
), `t33` AS (
  SELECT
    `t26`.`game_id`,
    `t26`.`source`,
    `t26`.`team_abbr`,
    SUM(`t26`.`pts`) AS `points`
  FROM `t22` AS `t26`
  GROUP BY
    1,
    2,
    3
), `t60` AS (
  SELECT
    `t59`.`game_id`,
    `t59`.`team_abbr`,
    `t59`.`player_lookup`,
    `t59`.`player_id`,
    `t59`.`player_name`,
    `t59`.`player_status`,
    `t59`.`status_reason`,
    `t59`.`is_starter`,
    `t59`.`is_dressed`,
    `t59`.`_row`,
    `t59`.`entity_type`,
    `t59`.`population_basis`,
    `t34`.`game_code`,
    `t34`.`game_date`,
    `t34`.`season_year`,
    `t34`.`season_type`,
    `t34`.`opponent_team_abbr`,
    `t34`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t56`.`game_id`,
        `t56`.`team_abbr`,
        `t56`.`player_lookup`,
        `t56`.`player_id`,
        `t56`.`player_name`,
        IF(
          (
            `t56`.`line_row` IS NOT NULL
          ) AND (
            `t56`.`player_status` <> 'active'
          ),
          'active',
          `t56`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t56`.`line_row` IS NOT NULL
          ) AND (
            `t56`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t56`.`status_reason`
        ) AS `status_reason`,
        `t56`.`is_starter`,
        (
          (
            `t56`.`line_row` IS NOT NULL
          ) AND (
            `t56`.`player_status` <> 'active'
          )
        )
        OR `t56`.`is_dressed` AS `is_dressed`,
        `t56`.`_row` + IF(
          (
            `t56`.`line_row` IS NOT NULL
          ) AND (
            `t56`.`player_status` <> 'active'
          ),
          `t56`.`line_row`,
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
          `t54`.`line_row`
        FROM `nba_raw`.`game_status` AS `t6`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t8`.`game_date` = `t5`.`_date`
        ) AS `t15`
          ON `t6`.`game_id` = `t15`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t52`.`game_id`,
            `t52`.`player_lookup`,
            `t52`.`_row` AS `line_row`
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
                    ABS(`t7`.`seconds_played` - `t43`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t43`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t7`
            LEFT SEMI JOIN (
              SELECT
                `t8`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t8`
              LEFT SEMI JOIN `due` AS `t5`
                ON `t8`.`game_date` = `t5`.`_date`
            ) AS `t15`
              ON `t7`.`game_id` = `t15`.`_due_game`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t47`.`game_id`,
                  `t47`.`source`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t47`.`game_id`
                    ORDER BY `t47`.`complete` DESC, CASE
                      WHEN `t47`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t47`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t47`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t47`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t47`.`source` = 'archive'
                      THEN 4
                      WHEN `t47`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t47`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t39`.`game_id`,
                    `t39`.`source`,
                    COALESCE(`t46`.`right` = 2, FALSE) AS `complete`
                  FROM (
                    SELECT DISTINCT
                      `t36`.`game_id`,
                      `t36`.`source`
                    FROM `t33` AS `t36`
                  ) AS `t39`
                  LEFT OUTER JOIN (
                    SELECT
                      `t44`.`game_id`,
                      `t44`.`source`,
                      SUM(`t44`.`right`) AS `right`
                    FROM (
                      SELECT
                        `t40`.`game_id`,
                        `t40`.`source`,
                        CAST((
                          (
                            `t40`.`team_abbr` = `t40`.`home_team_abbr`
                          )
                          AND (
                            `t40`.`points` = `t40`.`home_score`
                          )
                        )
                        OR (
                          (
                            `t40`.`team_abbr` = `t40`.`away_team_abbr`
                          )
                          AND (
                            `t40`.`points` = `t40`.`away_score`
                          )
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t37`.`game_id`,
                          `t37`.`source`,
                          `t37`.`team_abbr`,
                          `t37`.`points`,
                          `t24`.`home_team_abbr`,
                          `t24`.`home_score`,
                          `t24`.`away_team_abbr`,
                          `t24`.`away_score`
                        FROM `t33` AS `t37`
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
                        ) AS `t24`
                          ON `t37`.`game_id` = `t24`.`game_id`
                      ) AS `t40`
                    ) AS `t44`
                    GROUP BY
                      1,
                      2
                  ) AS `t46`
                    ON `t39`.`game_id` = `t46`.`game_id` AND `t39`.`source` = `t46`.`source`
                ) AS `t47`
              ) AS `t48`
              WHERE
                `t48`.`_nth` = 0
            ) AS `t50`
              ON `t7`.`game_id` = `t50`.`game_id` AND `t7`.`source` = `t50`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t41`.`game_id`,
                `t41`.`player_lookup`,
                `t41`.`seconds_played` AS `finer_seconds`,
                `t41`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t32`.`game_id`,
                  `t32`.`player_lookup`,
                  `t32`.`seconds_played`,
                  `t32`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t32`.`game_id`, `t32`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t32`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t32`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t32`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t32`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t32`.`source` = 'archive'
                      THEN 4
                      WHEN `t32`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t32`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t22` AS `t26`
                  WHERE
                    `t26`.`seconds_precision` = 'second'
                ) AS `t32`
              ) AS `t41`
              WHERE
                `t41`.`_nth` = 0
            ) AS `t43`
              ON `t7`.`game_id` = `t43`.`game_id` AND `t7`.`player_lookup` = `t43`.`player_lookup`
          ) AS `t52`
        ) AS `t54`
          ON `t6`.`game_id` = `t54`.`game_id` AND `t6`.`player_lookup` = `t54`.`player_lookup`
      ) AS `t56`
    ) AS `t57`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t51`.`game_id`,
        `t51`.`team_abbr`,
        `t51`.`player_lookup`,
        `t51`.`player_id`,
        `t51`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t51`.`is_starter`,
        TRUE AS `is_dressed`,
        `t51`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t51`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
                ABS(`t7`.`seconds_played` - `t43`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t43`.`finer_row`,
            0
          ) AS `_row`,
          `t35`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t7`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t8`.`game_date` = `t5`.`_date`
        ) AS `t15`
          ON `t7`.`game_id` = `t15`.`_due_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t47`.`game_id`,
              `t47`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t47`.`game_id`
                ORDER BY `t47`.`complete` DESC, CASE
                  WHEN `t47`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t47`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t47`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t47`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t47`.`source` = 'archive'
                  THEN 4
                  WHEN `t47`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t47`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t39`.`game_id`,
                `t39`.`source`,
                COALESCE(`t46`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t36`.`game_id`,
                  `t36`.`source`
                FROM `t33` AS `t36`
              ) AS `t39`
              LEFT OUTER JOIN (
                SELECT
                  `t44`.`game_id`,
                  `t44`.`source`,
                  SUM(`t44`.`right`) AS `right`
                FROM (
                  SELECT
                    `t40`.`game_id`,
                    `t40`.`source`,
                    CAST((
                      (
                        `t40`.`team_abbr` = `t40`.`home_team_abbr`
                      )
                      AND (
                        `t40`.`points` = `t40`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t40`.`team_abbr` = `t40`.`away_team_abbr`
                      )
                      AND (
                        `t40`.`points` = `t40`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t37`.`game_id`,
                      `t37`.`source`,
                      `t37`.`team_abbr`,
                      `t37`.`points`,
                      `t24`.`home_team_abbr`,
                      `t24`.`home_score`,
                      `t24`.`away_team_abbr`,
                      `t24`.`away_score`
                    FROM `t33` AS `t37`
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
                    ) AS `t24`
                      ON `t37`.`game_id` = `t24`.`game_id`
                  ) AS `t40`
                ) AS `t44`
                GROUP BY
                  1,
                  2
              ) AS `t46`
                ON `t39`.`game_id` = `t46`.`game_id` AND `t39`.`source` = `t46`.`source`
            ) AS `t47`
          ) AS `t48`
          WHERE
            `t48`.`_nth` = 0
        ) AS `t50`
          ON `t7`.`game_id` = `t50`.`game_id` AND `t7`.`source` = `t50`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t41`.`game_id`,
            `t41`.`player_lookup`,
            `t41`.`seconds_played` AS `finer_seconds`,
            `t41`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t32`.`game_id`,
              `t32`.`player_lookup`,
              `t32`.`seconds_played`,
              `t32`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t32`.`game_id`, `t32`.`player_lookup`
                ORDER BY CASE
                  WHEN `t32`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t32`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t32`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t32`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t32`.`source` = 'archive'
                  THEN 4
                  WHEN `t32`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t32`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t22` AS `t26`
              WHERE
                `t26`.`seconds_precision` = 'second'
            ) AS `t32`
          ) AS `t41`
          WHERE
            `t41`.`_nth` = 0
        ) AS `t43`
          ON `t7`.`game_id` = `t43`.`game_id` AND `t7`.`player_lookup` = `t43`.`player_lookup`
        LEFT ANTI JOIN (
          SELECT
            `t6`.`game_id`,
            `t6`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t6`
          LEFT SEMI JOIN (
            SELECT
              `t8`.`game_id` AS `_due_game`
            FROM `nba_reference`.`schedule` AS `t8`
            LEFT SEMI JOIN `due` AS `t5`
              ON `t8`.`game_date` = `t5`.`_date`
          ) AS `t15`
            ON `t6`.`game_id` = `t15`.`_due_game`
        ) AS `t25`
          ON `t7`.`game_id` = `t25`.`game_id` AND `t7`.`player_lookup` = `t25`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t28`.`game_id`,
            `t28`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t6`.`game_id`,
                `t6`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t6`
              LEFT SEMI JOIN (
                SELECT
                  `t8`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t8`
                LEFT SEMI JOIN `due` AS `t5`
                  ON `t8`.`game_date` = `t5`.`_date`
              ) AS `t15`
                ON `t6`.`game_id` = `t15`.`_due_game`
            ) AS `t21`
          ) AS `t28`
        ) AS `t35`
          ON `t7`.`game_id` = `t35`.`game_id` AND `t7`.`team_abbr` = `t35`.`team_abbr`
      ) AS `t51`
    ) AS `t55`
  ) AS `t59`
  INNER JOIN (
    SELECT
      `t27`.`game_id`,
      `t27`.`game_code`,
      `t27`.`game_date`,
      `t27`.`season_year`,
      `t27`.`season_type`,
      `t27`.`team_abbr`,
      `t27`.`opponent_team_abbr`,
      `t27`.`home_game`
    FROM `t23` AS `t27`
  ) AS `t34`
    ON `t59`.`game_id` = `t34`.`game_id` AND `t59`.`team_abbr` = `t34`.`team_abbr`
)
SELECT
  `t69`.`game_id`,
  `t69`.`team_abbr`,
  `t69`.`player_lookup`,
  `t69`.`player_id`,
  `t69`.`player_name`,
  `t69`.`player_status`,
  `t69`.`status_reason`,
  `t69`.`is_starter`,
  `t69`.`is_dressed`,
  `t69`.`_row`,
  `t69`.`entity_type`,
  `t69`.`population_basis`,
  `t69`.`game_code`,
  `t69`.`game_date`,
  `t69`.`season_year`,
  `t69`.`season_type`,
  `t69`.`opponent_team_abbr`,
  `t69`.`home_game`,
  `t69`.`_date`,
  `t69`.`entity_id`,
  `t69`.`shots_outcome`,
  `t69`.`blocked_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t69`.`_date` ASC NULLS LAST, `t69`.`entity_type` ASC NULLS LAST, `t69`.`entity_id` ASC NULLS LAST, `t69`.`game_id` ASC NULLS LAST, `t69`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    `t68`.`game_id`,
    `t68`.`team_abbr`,
    `t68`.`player_lookup`,
    `t68`.`player_id`,
    `t68`.`player_name`,
    `t68`.`player_status`,
    `t68`.`status_reason`,
    `t68`.`is_starter`,
    `t68`.`is_dressed`,
    `t68`.`_row`,
    `t68`.`entity_type`,
    `t68`.`population_basis`,
    `t68`.`game_code`,
    `t68`.`game_date`,
    `t68`.`season_year`,
    `t68`.`season_type`,
    `t68`.`opponent_team_abbr`,
    `t68`.`home_game`,
    `t68`.`_date`,
    `t68`.`entity_id`,
    `t11`.`_failed_category` AS `shots_outcome`,
    `t12`.`_failed_category` AS `blocked_outcome`
  FROM (
    SELECT
      `t66`.`game_id`,
      `t66`.`team_abbr`,
      `t66`.`player_lookup`,
      `t66`.`player_id`,
      `t66`.`player_name`,
      `t66`.`player_status`,
      `t66`.`status_reason`,
      `t66`.`is_starter`,
      `t66`.`is_dressed`,
      `t66`.`_row`,
      `t66`.`entity_type`,
      `t66`.`population_basis`,
      `t66`.`game_code`,
      `t66`.`game_date`,
      `t66`.`season_year`,
      `t66`.`season_type`,
      `t66`.`opponent_team_abbr`,
      `t66`.`home_game`,
      `t66`.`game_date` AS `_date`,
      IF(
        `t66`.`entity_type` = 'GAME',
        `t66`.`game_id`,
        CONCAT(CONCAT(`t66`.`player_lookup`, '|'), `t66`.`game_id`)
      ) AS `entity_id`
    FROM (
      SELECT
        *
      FROM `t60` AS `t61`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t64`.`game_id`,
          CAST(NULL AS STRING) AS `team_abbr`,
          CAST(NULL AS STRING) AS `player_lookup`,
          CAST(NULL AS BIGINT) AS `player_id`,
          CAST(NULL AS STRING) AS `player_name`,
          CAST(NULL AS STRING) AS `player_status`,
          CAST(NULL AS STRING) AS `status_reason`,
          CAST(NULL AS BOOLEAN) AS `is_starter`,
          CAST(NULL AS BOOLEAN) AS `is_dressed`,
          `t64`.`_row`,
          'GAME' AS `entity_type`,
          'none' AS `population_basis`,
          `t64`.`game_code`,
          `t64`.`game_date`,
          `t64`.`season_year`,
          `t64`.`season_type`,
          CAST(NULL AS STRING) AS `opponent_team_abbr`,
          CAST(NULL AS BOOLEAN) AS `home_game`
        FROM (
          SELECT DISTINCT
            *
          FROM (
            SELECT
              `t29`.`game_id`,
              `t29`.`game_code`,
              `t29`.`game_date`,
              `t29`.`season_year`,
              `t29`.`season_type`,
              `t29`.`_row`
            FROM `t23` AS `t29`
            LEFT ANTI JOIN `t60` AS `t62`
              ON `t29`.`game_id` = `t62`.`game_id` AND `t29`.`team_abbr` = `t62`.`team_abbr`
          ) AS `t63`
        ) AS `t64`
      ) AS `t65`
    ) AS `t66`
  ) AS `t68`
  LEFT SEMI JOIN `due` AS `t5`
    ON `t68`.`_date` = `t5`.`_date`
  LEFT OUTER JOIN `t9` AS `t11`
    ON `t68`.`_date` = `t11`.`analysis_date` AND `t68`.`game_id` = `t11`.`_failed_0`
  LEFT OUTER JOIN `t9` AS `t12`
    ON `t68`.`_date` = `t12`.`analysis_date` AND `t68`.`game_id` = `t12`.`_failed_0`
) AS `t69`
