WITH `t22` AS (
  SELECT
    `t10`.`game_id`,
    `t10`.`game_code`,
    `t10`.`season_year`,
    `t10`.`is_counted`,
    `t10`.`season_type`,
    `t10`.`game_date`,
    `t10`.`home_team_abbr`,
    `t10`.`away_team_abbr`,
    `t10`.`game_status`,
    `t10`.`home_score`,
    `t10`.`away_score`,
    `t10`.`_row`
  FROM `nba_reference`.`schedule` AS `t10`
  LEFT SEMI JOIN `due` AS `t8`
    ON `t10`.`game_date` = `t8`.`_date`
), `t28` AS (
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
  LEFT SEMI JOIN (
    SELECT
      `t10`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t10`
    LEFT SEMI JOIN `due` AS `t8`
      ON `t10`.`game_date` = `t8`.`_date`
  ) AS `t23`
    ON `t9`.`game_id` = `t23`.`_due_game`
), `t31` AS (
  SELECT
    `t12`.`game_id`,
    `t12`.`player_lookup`,
    `t12`.`source`,
    `t12`.`team_abbr`,
    `t12`.`seconds_played`,
    `t12`.`seconds_precision`,
    `t12`.`pts`,
    `t12`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t12`
  LEFT SEMI JOIN (
    SELECT
      `t10`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t10`
    LEFT SEMI JOIN `due` AS `t8`
      ON `t10`.`game_date` = `t8`.`_date`
  ) AS `t23`
    ON `t12`.`game_id` = `t23`.`_due_game`
), `t32` AS (
  SELECT
    *
  FROM (
    SELECT
      `t24`.`game_id`,
      `t24`.`game_code`,
      `t24`.`game_date`,
      `t24`.`season_year`,
      `t24`.`season_type`,
      `t24`.`_row`,
      `t24`.`home_team_abbr` AS `team_abbr`,
      `t24`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t22` AS `t24`
    WHERE
      `t24`.`is_counted` AND `t24`.`game_status` = 'final'
  ) AS `t25`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t24`.`game_id`,
      `t24`.`game_code`,
      `t24`.`game_date`,
      `t24`.`season_year`,
      `t24`.`season_type`,
      `t24`.`_row`,
      `t24`.`away_team_abbr` AS `team_abbr`,
      `t24`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t22` AS `t24`
    WHERE
      `t24`.`is_counted` AND `t24`.`game_status` = 'final'
  ) AS `t26`
), `t45` AS (
  SELECT
    `t36`.`game_id`,
    `t36`.`source`,
    `t36`.`team_abbr`,
    SUM(`t36`.`pts`) AS `points`
  FROM `t31` AS `t36`
  GROUP BY
    1,
    2,
    3
), `t73` AS (
  SELECT
    `t72`.`game_id`,
    `t72`.`team_abbr`,
    `t72`.`player_lookup`,
    `t72`.`player_id`,
    `t72`.`player_name`,
    `t72`.`player_status`,
    `t72`.`status_reason`,
    `t72`.`is_starter`,
    `t72`.`is_dressed`,
    `t72`.`_row`,
    `t72`.`entity_type`,
    `t72`.`population_basis`,
    `t46`.`game_code`,
    `t46`.`game_date`,
    `t46`.`season_year`,
    `t46`.`season_type`,
    `t46`.`opponent_team_abbr`,
    `t46`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t69`.`game_id`,
        `t69`.`team_abbr`,
        `t69`.`player_lookup`,
        `t69`.`player_id`,
        `t69`.`player_name`,
        IF(
          (
            `t69`.`line_row` IS NOT NULL
          ) AND (
            `t69`.`player_status` <> 'active'
          ),
          'active',
          `t69`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t69`.`line_row` IS NOT NULL
          ) AND (
            `t69`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t69`.`status_reason`
        ) AS `status_reason`,
        `t69`.`is_starter`,
        (
          (
            `t69`.`line_row` IS NOT NULL
          ) AND (
            `t69`.`player_status` <> 'active'
          )
        )
        OR `t69`.`is_dressed` AS `is_dressed`,
        `t69`.`_row` + IF(
          (
            `t69`.`line_row` IS NOT NULL
          ) AND (
            `t69`.`player_status` <> 'active'
          ),
          `t69`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t11`.`game_id`,
          `t11`.`team_abbr`,
          `t11`.`player_lookup`,
          `t11`.`player_id`,
          `t11`.`player_name`,
          `t11`.`player_status`,
          `t11`.`status_reason`,
          `t11`.`is_starter`,
          `t11`.`is_dressed`,
          `t11`.`_row`,
          `t67`.`line_row`
        FROM `nba_raw`.`game_status` AS `t11`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t23`
          ON `t11`.`game_id` = `t23`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t65`.`game_id`,
            `t65`.`player_lookup`,
            `t65`.`_row` AS `line_row`
          FROM (
            SELECT
              `t12`.`game_id`,
              `t12`.`player_lookup`,
              `t12`.`_row` + IF(
                COALESCE(
                  (
                    `t12`.`seconds_precision` = 'minute'
                  )
                  AND (
                    ABS(`t12`.`seconds_played` - `t56`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t56`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t12`
            LEFT SEMI JOIN (
              SELECT
                `t10`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t10`
              LEFT SEMI JOIN `due` AS `t8`
                ON `t10`.`game_date` = `t8`.`_date`
            ) AS `t23`
              ON `t12`.`game_id` = `t23`.`_due_game`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t60`.`game_id`,
                  `t60`.`source`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t60`.`game_id`
                    ORDER BY `t60`.`complete` DESC, CASE
                      WHEN `t60`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t60`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t60`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t60`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t60`.`source` = 'archive'
                      THEN 4
                      WHEN `t60`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t60`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t52`.`game_id`,
                    `t52`.`source`,
                    COALESCE(`t59`.`right` = 2, FALSE) AS `complete`
                  FROM (
                    SELECT DISTINCT
                      `t48`.`game_id`,
                      `t48`.`source`
                    FROM `t45` AS `t48`
                  ) AS `t52`
                  LEFT OUTER JOIN (
                    SELECT
                      `t57`.`game_id`,
                      `t57`.`source`,
                      SUM(`t57`.`right`) AS `right`
                    FROM (
                      SELECT
                        `t53`.`game_id`,
                        `t53`.`source`,
                        CAST((
                          (
                            `t53`.`team_abbr` = `t53`.`home_team_abbr`
                          )
                          AND (
                            `t53`.`points` = `t53`.`home_score`
                          )
                        )
                        OR (
                          (
                            `t53`.`team_abbr` = `t53`.`away_team_abbr`
                          )
                          AND (
                            `t53`.`points` = `t53`.`away_score`
                          )
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t50`.`game_id`,
                          `t50`.`source`,
                          `t50`.`team_abbr`,
                          `t50`.`points`,
                          `t33`.`home_team_abbr`,
                          `t33`.`home_score`,
                          `t33`.`away_team_abbr`,
                          `t33`.`away_score`
                        FROM `t45` AS `t50`
                        INNER JOIN (
                          SELECT
                            `t24`.`game_id`,
                            `t24`.`home_team_abbr`,
                            `t24`.`home_score`,
                            `t24`.`away_team_abbr`,
                            `t24`.`away_score`
                          FROM `t22` AS `t24`
                          WHERE
                            `t24`.`is_counted` AND `t24`.`game_status` = 'final'
                        ) AS `t33`
                          ON `t50`.`game_id` = `t33`.`game_id`
                      ) AS `t53`
                    ) AS `t57`
                    GROUP BY
                      1,
                      2
                  ) AS `t59`
                    ON `t52`.`game_id` = `t59`.`game_id` AND `t52`.`source` = `t59`.`source`
                ) AS `t60`
              ) AS `t61`
              WHERE
                `t61`.`_nth` = 0
            ) AS `t63`
              ON `t12`.`game_id` = `t63`.`game_id` AND `t12`.`source` = `t63`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t54`.`game_id`,
                `t54`.`player_lookup`,
                `t54`.`seconds_played` AS `finer_seconds`,
                `t54`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t44`.`game_id`,
                  `t44`.`player_lookup`,
                  `t44`.`seconds_played`,
                  `t44`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t44`.`game_id`, `t44`.`player_lookup`
                    ORDER BY CASE
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
                    END ASC NULLS LAST, `t44`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t31` AS `t36`
                  WHERE
                    `t36`.`seconds_precision` = 'second'
                ) AS `t44`
              ) AS `t54`
              WHERE
                `t54`.`_nth` = 0
            ) AS `t56`
              ON `t12`.`game_id` = `t56`.`game_id`
              AND `t12`.`player_lookup` = `t56`.`player_lookup`
          ) AS `t65`
        ) AS `t67`
          ON `t11`.`game_id` = `t67`.`game_id`
          AND `t11`.`player_lookup` = `t67`.`player_lookup`
      ) AS `t69`
    ) AS `t70`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t64`.`game_id`,
        `t64`.`team_abbr`,
        `t64`.`player_lookup`,
        `t64`.`player_id`,
        `t64`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t64`.`is_starter`,
        TRUE AS `is_dressed`,
        `t64`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t64`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t12`.`game_id`,
          `t12`.`player_lookup`,
          `t12`.`player_id`,
          `t12`.`player_name`,
          `t12`.`team_abbr`,
          `t12`.`is_starter`,
          `t12`.`_row` + IF(
            COALESCE(
              (
                `t12`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t12`.`seconds_played` - `t56`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t56`.`finer_row`,
            0
          ) AS `_row`,
          `t47`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t12`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t23`
          ON `t12`.`game_id` = `t23`.`_due_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t60`.`game_id`,
              `t60`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t60`.`game_id`
                ORDER BY `t60`.`complete` DESC, CASE
                  WHEN `t60`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t60`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t60`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t60`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t60`.`source` = 'archive'
                  THEN 4
                  WHEN `t60`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t60`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t52`.`game_id`,
                `t52`.`source`,
                COALESCE(`t59`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t48`.`game_id`,
                  `t48`.`source`
                FROM `t45` AS `t48`
              ) AS `t52`
              LEFT OUTER JOIN (
                SELECT
                  `t57`.`game_id`,
                  `t57`.`source`,
                  SUM(`t57`.`right`) AS `right`
                FROM (
                  SELECT
                    `t53`.`game_id`,
                    `t53`.`source`,
                    CAST((
                      (
                        `t53`.`team_abbr` = `t53`.`home_team_abbr`
                      )
                      AND (
                        `t53`.`points` = `t53`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t53`.`team_abbr` = `t53`.`away_team_abbr`
                      )
                      AND (
                        `t53`.`points` = `t53`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t50`.`game_id`,
                      `t50`.`source`,
                      `t50`.`team_abbr`,
                      `t50`.`points`,
                      `t33`.`home_team_abbr`,
                      `t33`.`home_score`,
                      `t33`.`away_team_abbr`,
                      `t33`.`away_score`
                    FROM `t45` AS `t50`
                    INNER JOIN (
                      SELECT
                        `t24`.`game_id`,
                        `t24`.`home_team_abbr`,
                        `t24`.`home_score`,
                        `t24`.`away_team_abbr`,
                        `t24`.`away_score`
                      FROM `t22` AS `t24`
                      WHERE
                        `t24`.`is_counted` AND `t24`.`game_status` = 'final'
                    ) AS `t33`
                      ON `t50`.`game_id` = `t33`.`game_id`
                  ) AS `t53`
                ) AS `t57`
                GROUP BY
                  1,
                  2
              ) AS `t59`
                ON `t52`.`game_id` = `t59`.`game_id` AND `t52`.`source` = `t59`.`source`
            ) AS `t60`
          ) AS `t61`
          WHERE
            `t61`.`_nth` = 0
        ) AS `t63`
          ON `t12`.`game_id` = `t63`.`game_id` AND `t12`.`source` = `t63`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t54`.`game_id`,
            `t54`.`player_lookup`,
            `t54`.`seconds_played` AS `finer_seconds`,
            `t54`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t44`.`game_id`,
              `t44`.`player_lookup`,
              `t44`.`seconds_played`,
              `t44`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t44`.`game_id`, `t44`.`player_lookup`
                ORDER BY CASE
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
                END ASC NULLS LAST, `t44`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t31` AS `t36`
              WHERE
                `t36`.`seconds_precision` = 'second'
            ) AS `t44`
          ) AS `t54`
          WHERE
            `t54`.`_nth` = 0
        ) AS `t56`
          ON `t12`.`game_id` = `t56`.`game_id`
          AND `t12`.`player_lookup` = `t56`.`player_lookup`
        LEFT ANTI JOIN (
          SELECT
            `t11`.`game_id`,
            `t11`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t11`
          LEFT SEMI JOIN (
            SELECT
              `t10`.`game_id` AS `_due_game`
            FROM `nba_reference`.`schedule` AS `t10`
            LEFT SEMI JOIN `due` AS `t8`
              ON `t10`.`game_date` = `t8`.`_date`
          ) AS `t23`
            ON `t11`.`game_id` = `t23`.`_due_game`
        ) AS `t35`
          ON `t12`.`game_id` = `t35`.`game_id`
          AND `t12`.`player_lookup` = `t35`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t38`.`game_id`,
            `t38`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t11`.`game_id`,
                `t11`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t11`
              LEFT SEMI JOIN (
                SELECT
                  `t10`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t10`
                LEFT SEMI JOIN `due` AS `t8`
                  ON `t10`.`game_date` = `t8`.`_date`
              ) AS `t23`
                ON `t11`.`game_id` = `t23`.`_due_game`
            ) AS `t30`
          ) AS `t38`
        ) AS `t47`
          ON `t12`.`game_id` = `t47`.`game_id` AND `t12`.`team_abbr` = `t47`.`team_abbr`
      ) AS `t64`
    ) AS `t68`
  ) AS `t72`
  INNER JOIN (
    SELECT
      `t37`.`game_id`,
      `t37`.`game_code`,
      `t37`.`game_date`,
      `t37`.`season_year`,
      `t37`.`season_type`,
      `t37`.`team_abbr`,
      `t37`.`opponent_team_abbr`,
      `t37`.`home_game`
    FROM `t32` AS `t37`
  ) AS `t46`
    ON `t72`.`game_id` = `t46`.`game_id` AND `t72`.`team_abbr` = `t46`.`team_abbr`
)
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
  `t88`.`entity_id`,
  `t88`.`cache_outcome`,
  `t88`.`factors_outcome`,
  `t88`.`zones_outcome`,
  `t88`.`opponent_zones_outcome`,
  `t88`.`_key`,
  `t7`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t86`.`_date`,
    `t86`.`game_id`,
    `t86`.`game_date`,
    `t86`.`season_year`,
    `t86`.`season_type`,
    `t86`.`team_abbr`,
    `t86`.`opponent_team_abbr`,
    `t86`.`home_game`,
    `t86`.`player_lookup`,
    `t86`.`player_id`,
    `t86`.`entity_type`,
    `t86`.`population_basis`,
    `t86`.`entity_id`,
    `t86`.`cache_outcome`,
    `t86`.`factors_outcome`,
    `t86`.`zones_outcome`,
    `t86`.`opponent_zones_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t86`.`_date` ASC NULLS LAST, `t86`.`entity_type` ASC NULLS LAST, `t86`.`entity_id` ASC NULLS LAST, `t86`.`game_date` ASC NULLS LAST, `t86`.`player_lookup` ASC NULLS LAST
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
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
        `t84`.`entity_id`,
        `t17`.`_failed_category` AS `cache_outcome`,
        `t18`.`_failed_category` AS `factors_outcome`,
        `t19`.`_failed_category` AS `zones_outcome`,
        `t20`.`_failed_category` AS `opponent_zones_outcome`
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
          IF(`t82`.`entity_type` = 'GAME', `t82`.`game_id`, `t82`.`player_lookup`) AS `entity_id`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t41`.`game_date` AS `_date`,
              `t41`.`game_id`,
              `t41`.`game_date`,
              `t41`.`season_year`,
              `t41`.`season_type`,
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
                `t34`.`game_id`,
                `t34`.`game_date`,
                `t34`.`season_year`,
                `t34`.`season_type`
              FROM `t28` AS `t34`
              WHERE
                `t34`.`player_lookup` IS NULL
            ) AS `t41`
          ) AS `t49`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t79`.`game_date` AS `_date`,
                `t79`.`game_id`,
                `t79`.`game_date`,
                `t79`.`season_year`,
                `t79`.`season_type`,
                `t79`.`team_abbr`,
                `t79`.`opponent_team_abbr`,
                `t79`.`home_game`,
                `t79`.`player_lookup`,
                `t79`.`player_id`,
                `t79`.`entity_type`,
                `t79`.`population_basis`,
                `t79`.`is_dressed` AS `expected`
              FROM (
                SELECT
                  *
                FROM `t73` AS `t74`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t77`.`game_id`,
                    CAST(NULL AS STRING) AS `team_abbr`,
                    CAST(NULL AS STRING) AS `player_lookup`,
                    CAST(NULL AS BIGINT) AS `player_id`,
                    CAST(NULL AS STRING) AS `player_name`,
                    CAST(NULL AS STRING) AS `player_status`,
                    CAST(NULL AS STRING) AS `status_reason`,
                    CAST(NULL AS BOOLEAN) AS `is_starter`,
                    CAST(NULL AS BOOLEAN) AS `is_dressed`,
                    `t77`.`_row`,
                    'GAME' AS `entity_type`,
                    'none' AS `population_basis`,
                    `t77`.`game_code`,
                    `t77`.`game_date`,
                    `t77`.`season_year`,
                    `t77`.`season_type`,
                    CAST(NULL AS STRING) AS `opponent_team_abbr`,
                    CAST(NULL AS BOOLEAN) AS `home_game`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t39`.`game_id`,
                        `t39`.`game_code`,
                        `t39`.`game_date`,
                        `t39`.`season_year`,
                        `t39`.`season_type`,
                        `t39`.`_row`
                      FROM `t32` AS `t39`
                      LEFT ANTI JOIN `t73` AS `t75`
                        ON `t39`.`game_id` = `t75`.`game_id` AND `t39`.`team_abbr` = `t75`.`team_abbr`
                    ) AS `t76`
                  ) AS `t77`
                ) AS `t78`
              ) AS `t79`
            ) AS `t80`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t34`.`game_date` AS `_date`,
                `t34`.`game_id`,
                `t34`.`game_date`,
                `t34`.`season_year`,
                `t34`.`season_type`,
                `t34`.`team_abbr`,
                `t34`.`opponent_team_abbr`,
                `t34`.`home_game`,
                `t34`.`player_lookup`,
                `t34`.`player_id`,
                'PLAYER' AS `entity_type`,
                `t34`.`population_basis`,
                `t34`.`is_expected` AS `expected`
              FROM `t28` AS `t34`
              WHERE
                `t34`.`player_lookup` IS NOT NULL
            ) AS `t42`
          ) AS `t81`
        ) AS `t82`
        WHERE
          `t82`.`expected` OR (
            `t82`.`entity_type` = 'GAME'
          )
      ) AS `t84`
      LEFT SEMI JOIN `due` AS `t8`
        ON `t84`.`_date` = `t8`.`_date`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'player_daily_cache' AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t17`
        ON `t84`.`_date` = `t17`.`analysis_date`
        AND `t84`.`player_lookup` = `t17`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'player_composite_factors'
          AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t18`
        ON `t84`.`_date` = `t18`.`analysis_date`
        AND `t84`.`player_lookup` = `t18`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'player_shot_zone_analysis'
          AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t19`
        ON `t84`.`_date` = `t19`.`analysis_date`
        AND `t84`.`player_lookup` = `t19`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_defense_zone_analysis'
          AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t20`
        ON `t84`.`_date` = `t20`.`analysis_date`
        AND `t84`.`opponent_team_abbr` = `t20`.`_failed_0`
    ) AS `t85`
  ) AS `t86`
) AS `t88`
LEFT OUTER JOIN `numbered_player_games` AS `t7`
  ON `t88`.`season_year` = `t7`.`season_year`
  AND `t88`.`player_lookup` = `t7`.`entity`
  AND `t7`.`game_date` < `t88`.`_date`
  AND (
    (
      `t7`.`next_date` IS NULL
    ) OR NOT (
      `t7`.`next_date` < `t88`.`_date`
    )
  )
