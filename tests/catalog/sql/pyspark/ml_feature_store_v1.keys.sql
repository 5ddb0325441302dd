WITH `t17` AS (
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
), `t30` AS (
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
  ) AS `t20`
    ON `t7`.`game_id` = `t20`.`_due_game`
), `t38` AS (
  SELECT
    `t32`.`game_id`,
    `t32`.`source`,
    `t32`.`team_abbr`,
    SUM(`t32`.`pts`) AS `points`
  FROM `t30` AS `t32`
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
          `t58`.`line_row`
        FROM `nba_raw`.`game_status` AS `t6`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t8`.`game_date` = `t5`.`_date`
        ) AS `t20`
          ON `t6`.`game_id` = `t20`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t56`.`game_id`,
            `t56`.`player_lookup`,
            `t56`.`_row` AS `line_row`
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
                    ABS(`t7`.`seconds_played` - `t47`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t47`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t7`
            LEFT SEMI JOIN (
              SELECT
                `t8`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t8`
              LEFT SEMI JOIN `due` AS `t5`
                ON `t8`.`game_date` = `t5`.`_date`
            ) AS `t20`
              ON `t7`.`game_id` = `t20`.`_due_game`
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
                      `t40`.`game_id`,
                      `t40`.`source`
                    FROM `t38` AS `t40`
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
                          `t27`.`home_team_abbr`,
                          `t27`.`home_score`,
                          `t27`.`away_team_abbr`,
                          `t27`.`away_score`
                        FROM `t38` AS `t41`
                        INNER JOIN (
                          SELECT
                            `t19`.`game_id`,
                            `t19`.`home_team_abbr`,
                            `t19`.`home_score`,
                            `t19`.`away_team_abbr`,
                            `t19`.`away_score`
                          FROM `t17` AS `t19`
                          WHERE
                            `t19`.`is_counted` AND `t19`.`game_status` = 'final'
                        ) AS `t27`
                          ON `t41`.`game_id` = `t27`.`game_id`
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
              ON `t7`.`game_id` = `t54`.`game_id` AND `t7`.`source` = `t54`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t45`.`game_id`,
                `t45`.`player_lookup`,
                `t45`.`seconds_played` AS `finer_seconds`,
                `t45`.`_row` AS `finer_row`
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
                    END ASC NULLS LAST, `t37`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t30` AS `t32`
                  WHERE
                    `t32`.`seconds_precision` = 'second'
                ) AS `t37`
              ) AS `t45`
              WHERE
                `t45`.`_nth` = 0
            ) AS `t47`
              ON `t7`.`game_id` = `t47`.`game_id` AND `t7`.`player_lookup` = `t47`.`player_lookup`
          ) AS `t56`
        ) AS `t58`
          ON `t6`.`game_id` = `t58`.`game_id` AND `t6`.`player_lookup` = `t58`.`player_lookup`
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
                ABS(`t7`.`seconds_played` - `t47`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t47`.`finer_row`,
            0
          ) AS `_row`,
          `t39`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t7`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t8`.`game_date` = `t5`.`_date`
        ) AS `t20`
          ON `t7`.`game_id` = `t20`.`_due_game`
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
                  `t40`.`game_id`,
                  `t40`.`source`
                FROM `t38` AS `t40`
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
                      `t27`.`home_team_abbr`,
                      `t27`.`home_score`,
                      `t27`.`away_team_abbr`,
                      `t27`.`away_score`
                    FROM `t38` AS `t41`
                    INNER JOIN (
                      SELECT
                        `t19`.`game_id`,
                        `t19`.`home_team_abbr`,
                        `t19`.`home_score`,
                        `t19`.`away_team_abbr`,
                        `t19`.`away_score`
                      FROM `t17` AS `t19`
                      WHERE
                        `t19`.`is_counted` AND `t19`.`game_status` = 'final'
                    ) AS `t27`
                      ON `t41`.`game_id` = `t27`.`game_id`
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
          ON `t7`.`game_id` = `t54`.`game_id` AND `t7`.`source` = `t54`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t45`.`game_id`,
            `t45`.`player_lookup`,
            `t45`.`seconds_played` AS `finer_seconds`,
            `t45`.`_row` AS `finer_row`
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
                END ASC NULLS LAST, `t37`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t30` AS `t32`
              WHERE
                `t32`.`seconds_precision` = 'second'
            ) AS `t37`
          ) AS `t45`
          WHERE
            `t45`.`_nth` = 0
        ) AS `t47`
          ON `t7`.`game_id` = `t47`.`game_id` AND `t7`.`player_lookup` = `t47`.`player_lookup`
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
          ) AS `t20`
            ON `t6`.`game_id` = `t20`.`_due_game`
        ) AS `t31`
          ON `t7`.`game_id` = `t31`.`game_id` AND `t7`.`player_lookup` = `t31`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t34`.`game_id`,
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
              ) AS `t20`
                ON `t6`.`game_id` = `t20`.`_due_game`
            ) AS `t29`
          ) AS `t34`
        ) AS `t39`
          ON `t7`.`game_id` = `t39`.`game_id`
      ) AS `t55`
    ) AS `t59`
  ) AS `t63`
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
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t19`.`game_id`,
          `t19`.`game_code`,
          `t19`.`game_date`,
          `t19`.`season_year`,
          `t19`.`season_type`,
          `t19`.`_row`,
          `t19`.`home_team_abbr` AS `team_abbr`,
          `t19`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `t17` AS `t19`
        WHERE
          `t19`.`is_counted` AND `t19`.`game_status` = 'final'
      ) AS `t22`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t19`.`game_id`,
          `t19`.`game_code`,
          `t19`.`game_date`,
          `t19`.`season_year`,
          `t19`.`season_type`,
          `t19`.`_row`,
          `t19`.`away_team_abbr` AS `team_abbr`,
          `t19`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `t17` AS `t19`
        WHERE
          `t19`.`is_counted` AND `t19`.`game_status` = 'final'
      ) AS `t23`
    ) AS `t26`
  ) AS `t35`
    ON `t63`.`game_id` = `t35`.`game_id` AND `t63`.`team_abbr` = `t35`.`team_abbr`
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
  `t73`.`entity_id`,
  `t73`.`cache_outcome`,
  `t73`.`factors_outcome`,
  `t73`.`zones_outcome`,
  `t73`.`opponent_zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t73`.`_date` ASC NULLS LAST, `t73`.`entity_type` ASC NULLS LAST, `t73`.`entity_id` ASC NULLS LAST, `t73`.`game_date` ASC NULLS LAST, `t73`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    *
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
      `t71`.`entity_id`,
      `t13`.`_failed_category` AS `cache_outcome`,
      `t14`.`_failed_category` AS `factors_outcome`,
      `t15`.`_failed_category` AS `zones_outcome`,
      `t16`.`_failed_category` AS `opponent_zones_outcome`
    FROM (
      SELECT
        `t69`.`game_date` AS `_date`,
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
        IF(`t69`.`entity_type` = 'GAME', `t69`.`game_id`, `t69`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM `t64` AS `t65`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t25`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS BIGINT) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOLEAN) AS `is_starter`,
              CAST(NULL AS BOOLEAN) AS `is_dressed`,
              `t25`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t25`.`game_code`,
              `t25`.`game_date`,
              `t25`.`season_year`,
              `t25`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOLEAN) AS `home_game`
            FROM (
              SELECT
                *
              FROM `t17` AS `t19`
              WHERE
                `t19`.`is_counted` AND `t19`.`game_status` = 'final'
            ) AS `t25`
            LEFT ANTI JOIN `t64` AS `t66`
              ON `t25`.`game_id` = `t66`.`game_id`
          ) AS `t67`
        ) AS `t68`
      ) AS `t69`
      WHERE
        `t69`.`is_dressed` OR (
          `t69`.`entity_type` = 'GAME'
        )
    ) AS `t71`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t71`.`_date` = `t5`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_daily_cache' AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t13`
      ON `t71`.`_date` = `t13`.`analysis_date`
      AND `t71`.`player_lookup` = `t13`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_composite_factors'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t14`
      ON `t71`.`_date` = `t14`.`analysis_date`
      AND `t71`.`player_lookup` = `t14`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t15`
      ON `t71`.`_date` = `t15`.`analysis_date`
      AND `t71`.`player_lookup` = `t15`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_defense_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t16`
      ON `t71`.`_date` = `t16`.`analysis_date`
      AND `t71`.`opponent_team_abbr` = `t16`.`_failed_0`
  ) AS `t72`
) AS `t73`
