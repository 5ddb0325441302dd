WITH `t13` AS (
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
), `t26` AS (
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
  ) AS `t16`
    ON `t7`.`game_id` = `t16`.`_due_game`
), `t34` AS (
  SELECT
    `t28`.`game_id`,
    `t28`.`source`,
    `t28`.`team_abbr`,
    SUM(`t28`.`pts`) AS `points`
  FROM `t26` AS `t28`
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
    `t31`.`game_code`,
    `t31`.`game_date`,
    `t31`.`season_year`,
    `t31`.`season_type`,
    `t31`.`opponent_team_abbr`,
    `t31`.`home_game`
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
        ) AS `t16`
          ON `t6`.`game_id` = `t16`.`_due_game`
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
            ) AS `t16`
              ON `t7`.`game_id` = `t16`.`_due_game`
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
                    FROM `t34` AS `t36`
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
                          `t23`.`home_team_abbr`,
                          `t23`.`home_score`,
                          `t23`.`away_team_abbr`,
                          `t23`.`away_score`
                        FROM `t34` AS `t37`
                        INNER JOIN (
                          SELECT
                            `t15`.`game_id`,
                            `t15`.`home_team_abbr`,
                            `t15`.`home_score`,
                            `t15`.`away_team_abbr`,
                            `t15`.`away_score`
                          FROM `t13` AS `t15`
                          WHERE
                            `t15`.`is_counted` AND `t15`.`game_status` = 'final'
                        ) AS `t23`
                          ON `t37`.`game_id` = `t23`.`game_id`
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
                    END ASC NULLS LAST, `t33`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t26` AS `t28`
                  WHERE
                    `t28`.`seconds_precision` = 'second'
                ) AS `t33`
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
        ) AS `t16`
          ON `t7`.`game_id` = `t16`.`_due_game`
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
                FROM `t34` AS `t36`
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
                      `t23`.`home_team_abbr`,
                      `t23`.`home_score`,
                      `t23`.`away_team_abbr`,
                      `t23`.`away_score`
                    FROM `t34` AS `t37`
                    INNER JOIN (
                      SELECT
                        `t15`.`game_id`,
                        `t15`.`home_team_abbr`,
                        `t15`.`home_score`,
                        `t15`.`away_team_abbr`,
                        `t15`.`away_score`
                      FROM `t13` AS `t15`
                      WHERE
                        `t15`.`is_counted` AND `t15`.`game_status` = 'final'
                    ) AS `t23`
                      ON `t37`.`game_id` = `t23`.`game_id`
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
                END ASC NULLS LAST, `t33`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t26` AS `t28`
              WHERE
                `t28`.`seconds_precision` = 'second'
            ) AS `t33`
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
          ) AS `t16`
            ON `t6`.`game_id` = `t16`.`_due_game`
        ) AS `t27`
          ON `t7`.`game_id` = `t27`.`game_id` AND `t7`.`player_lookup` = `t27`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t30`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t6`.`game_id`
              FROM `nba_raw`.`game_status` AS `t6`
              LEFT SEMI JOIN (
                SELECT
                  `t8`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t8`
                LEFT SEMI JOIN `due` AS `t5`
                  ON `t8`.`game_date` = `t5`.`_date`
              ) AS `t16`
                ON `t6`.`game_id` = `t16`.`_due_game`
            ) AS `t25`
          ) AS `t30`
        ) AS `t35`
          ON `t7`.`game_id` = `t35`.`game_id`
      ) AS `t51`
    ) AS `t55`
  ) AS `t59`
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
    FROM (
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
        FROM `t13` AS `t15`
        WHERE
          `t15`.`is_counted` AND `t15`.`game_status` = 'final'
      ) AS `t18`
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
        FROM `t13` AS `t15`
        WHERE
          `t15`.`is_counted` AND `t15`.`game_status` = 'final'
      ) AS `t19`
    ) AS `t22`
  ) AS `t31`
    ON `t59`.`game_id` = `t31`.`game_id` AND `t59`.`team_abbr` = `t31`.`team_abbr`
)
SELECT
  `t69`.`_date`,
  `t69`.`game_id`,
  `t69`.`game_date`,
  `t69`.`season_year`,
  `t69`.`season_type`,
  `t69`.`team_abbr`,
  `t69`.`opponent_team_abbr`,
  `t69`.`home_game`,
  `t69`.`player_lookup`,
  `t69`.`player_id`,
  `t69`.`entity_type`,
  `t69`.`population_basis`,
  `t69`.`entity_id`,
  `t69`.`zones_outcome`,
  `t69`.`opponent_zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t69`.`_date` ASC NULLS LAST, `t69`.`entity_type` ASC NULLS LAST, `t69`.`entity_id` ASC NULLS LAST, `t69`.`game_date` ASC NULLS LAST, `t69`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t67`.`_date`,
      `t67`.`game_id`,
      `t67`.`game_date`,
      `t67`.`season_year`,
      `t67`.`season_type`,
      `t67`.`team_abbr`,
      `t67`.`opponent_team_abbr`,
      `t67`.`home_game`,
      `t67`.`player_lookup`,
      `t67`.`player_id`,
      `t67`.`entity_type`,
      `t67`.`population_basis`,
      `t67`.`entity_id`,
      `t11`.`_failed_category` AS `zones_outcome`,
      `t12`.`_failed_category` AS `opponent_zones_outcome`
    FROM (
      SELECT
        `t65`.`game_date` AS `_date`,
        `t65`.`game_id`,
        `t65`.`game_date`,
        `t65`.`season_year`,
        `t65`.`season_type`,
        `t65`.`team_abbr`,
        `t65`.`opponent_team_abbr`,
        `t65`.`home_game`,
        `t65`.`player_lookup`,
        `t65`.`player_id`,
        `t65`.`entity_type`,
        `t65`.`population_basis`,
        IF(`t65`.`entity_type` = 'GAME', `t65`.`game_id`, `t65`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM `t60` AS `t61`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t21`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS BIGINT) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOLEAN) AS `is_starter`,
              CAST(NULL AS BOOLEAN) AS `is_dressed`,
              `t21`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t21`.`game_code`,
              `t21`.`game_date`,
              `t21`.`season_year`,
              `t21`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOLEAN) AS `home_game`
            FROM (
              SELECT
                *
              FROM `t13` AS `t15`
              WHERE
                `t15`.`is_counted` AND `t15`.`game_status` = 'final'
            ) AS `t21`
            LEFT ANTI JOIN `t60` AS `t62`
              ON `t21`.`game_id` = `t62`.`game_id`
          ) AS `t63`
        ) AS `t64`
      ) AS `t65`
      WHERE
        `t65`.`is_dressed` OR (
          `t65`.`entity_type` = 'GAME'
        )
    ) AS `t67`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t67`.`_date` = `t5`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t11`
      ON `t67`.`_date` = `t11`.`analysis_date`
      AND `t67`.`player_lookup` = `t11`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_defense_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t12`
      ON `t67`.`_date` = `t12`.`analysis_date`
      AND `t67`.`opponent_team_abbr` = `t12`.`_failed_0`
  ) AS `t68`
) AS `t69`
