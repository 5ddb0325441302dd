WITH `t16` AS (
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
), `t23` AS (
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
      ) AS `t17`
      WHERE
        `t7`.`game_id` = `t17`.`_due_game`
    )
), `t26` AS (
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
      ) AS `t17`
      WHERE
        `t10`.`game_id` = `t17`.`_due_game`
    )
), `t40` AS (
  SELECT
    `t32`.`game_id`,
    `t32`.`source`,
    `t32`.`team_abbr`,
    SUM(`t32`.`pts`) AS `points`
  FROM `t26` AS `t32`
  GROUP BY
    1,
    2,
    3
), `t67` AS (
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
        `t63`.`game_id`,
        `t63`.`team_abbr`,
        `t63`.`player_lookup`,
        `t63`.`player_id`,
        `t63`.`player_name`,
        IF(
          (
            `t63`.`line_row` IS NOT NULL
          ) AND (
            `t63`.`player_status` <> 'active'
          ),
          'active',
          `t63`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t63`.`line_row` IS NOT NULL
          ) AND (
            `t63`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t63`.`status_reason`
        ) AS `status_reason`,
        `t63`.`is_starter`,
        (
          (
            `t63`.`line_row` IS NOT NULL
          ) AND (
            `t63`.`player_status` <> 'active'
          )
        )
        OR `t63`.`is_dressed` AS `is_dressed`,
        `t63`.`_row` + IF(
          (
            `t63`.`line_row` IS NOT NULL
          ) AND (
            `t63`.`player_status` <> 'active'
          ),
          `t63`.`line_row`,
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
          `t61`.`line_row`
        FROM `nba_raw`.`game_status` AS `t9`
        LEFT OUTER JOIN (
          SELECT
            `t59`.`game_id`,
            `t59`.`player_lookup`,
            `t59`.`_row` AS `line_row`
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
                    ABS(`t10`.`seconds_played` - `t50`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t50`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t10`
            LEFT OUTER JOIN (
              SELECT
                `t48`.`game_id`,
                `t48`.`player_lookup`,
                `t48`.`seconds_played` AS `finer_seconds`,
                `t48`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t39`.`game_id`,
                  `t39`.`player_lookup`,
                  `t39`.`seconds_played`,
                  `t39`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t39`.`game_id`, `t39`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t39`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t39`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t39`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t39`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t39`.`source` = 'archive'
                      THEN 4
                      WHEN `t39`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, `t39`.`source` ASC
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t26` AS `t32`
                  WHERE
                    `t32`.`seconds_precision` = 'second'
                ) AS `t39`
              ) AS `t48`
              WHERE
                `t48`.`_nth` = 0
            ) AS `t50`
              ON `t10`.`game_id` = `t50`.`game_id`
              AND `t10`.`player_lookup` = `t50`.`player_lookup`
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
                ) AS `t17`
                WHERE
                  `t10`.`game_id` = `t17`.`_due_game`
              )
              AND EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t54`.`game_id`,
                      `t54`.`source`,
                      ROW_NUMBER() OVER (
                        PARTITION BY `t54`.`game_id`
                        ORDER BY `t54`.`complete` DESC, CASE
                          WHEN `t54`.`source` = 'nba_stats'
                          THEN 0
                          WHEN `t54`.`source` = 'nba_stats_box'
                          THEN 1
                          WHEN `t54`.`source` = 'nba_live'
                          THEN 2
                          WHEN `t54`.`source` = 'gamebook'
                          THEN 3
                          WHEN `t54`.`source` = 'archive'
                          THEN 4
                          WHEN `t54`.`source` = 'bdl'
                          THEN 5
                          ELSE 6
                        END ASC, `t54`.`source` ASC
                      ) - 1 AS `_nth`
                    FROM (
                      SELECT
                        `t46`.`game_id`,
                        `t46`.`source`,
                        COALESCE(`t53`.`right` = 2, FALSE) AS `complete`
                      FROM (
                        SELECT DISTINCT
                          `t42`.`game_id`,
                          `t42`.`source`
                        FROM `t40` AS `t42`
                      ) AS `t46`
                      LEFT OUTER JOIN (
                        SELECT
                          `t51`.`game_id`,
                          `t51`.`source`,
                          SUM(`t51`.`right`) AS `right`
                        FROM (
                          SELECT
                            `t47`.`game_id`,
                            `t47`.`source`,
                            CAST((
                              (
                                `t47`.`team_abbr` = `t47`.`home_team_abbr`
                              )
                              AND (
                                `t47`.`points` = `t47`.`home_score`
                              )
                            )
                            OR (
                              (
                                `t47`.`team_abbr` = `t47`.`away_team_abbr`
                              )
                              AND (
                                `t47`.`points` = `t47`.`away_score`
                              )
                            ) AS INT64) AS `right`
                          FROM (
                            SELECT
                              `t44`.`game_id`,
                              `t44`.`source`,
                              `t44`.`team_abbr`,
                              `t44`.`points`,
                              `t29`.`home_team_abbr`,
                              `t29`.`home_score`,
                              `t29`.`away_team_abbr`,
                              `t29`.`away_score`
                            FROM `t40` AS `t44`
                            INNER JOIN (
                              SELECT
                                `t18`.`game_id`,
                                `t18`.`home_team_abbr`,
                                `t18`.`home_score`,
                                `t18`.`away_team_abbr`,
                                `t18`.`away_score`
                              FROM `t16` AS `t18`
                              WHERE
                                `t18`.`is_counted` AND `t18`.`game_status` = 'final'
                            ) AS `t29`
                              ON `t44`.`game_id` = `t29`.`game_id`
                          ) AS `t47`
                        ) AS `t51`
                        GROUP BY
                          1,
                          2
                      ) AS `t53`
                        ON `t46`.`game_id` = `t53`.`game_id` AND `t46`.`source` = `t53`.`source`
                    ) AS `t54`
                  ) AS `t55`
                  WHERE
                    `t55`.`_nth` = 0
                ) AS `t57`
                WHERE
                  `t10`.`game_id` = `t57`.`game_id` AND `t10`.`source` = `t57`.`source`
              )
          ) AS `t59`
        ) AS `t61`
          ON `t9`.`game_id` = `t61`.`game_id` AND `t9`.`player_lookup` = `t61`.`player_lookup`
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
            ) AS `t17`
            WHERE
              `t9`.`game_id` = `t17`.`_due_game`
          )
      ) AS `t63`
    ) AS `t64`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t58`.`game_id`,
        `t58`.`team_abbr`,
        `t58`.`player_lookup`,
        `t58`.`player_id`,
        `t58`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t58`.`is_starter`,
        TRUE AS `is_dressed`,
        `t58`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t58`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
                ABS(`t10`.`seconds_played` - `t50`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t50`.`finer_row`,
            0
          ) AS `_row`,
          `t41`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t10`
        LEFT OUTER JOIN (
          SELECT
            `t48`.`game_id`,
            `t48`.`player_lookup`,
            `t48`.`seconds_played` AS `finer_seconds`,
            `t48`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t39`.`game_id`,
              `t39`.`player_lookup`,
              `t39`.`seconds_played`,
              `t39`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t39`.`game_id`, `t39`.`player_lookup`
                ORDER BY CASE
                  WHEN `t39`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t39`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t39`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t39`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t39`.`source` = 'archive'
                  THEN 4
                  WHEN `t39`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC, `t39`.`source` ASC
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t26` AS `t32`
              WHERE
                `t32`.`seconds_precision` = 'second'
            ) AS `t39`
          ) AS `t48`
          WHERE
            `t48`.`_nth` = 0
        ) AS `t50`
          ON `t10`.`game_id` = `t50`.`game_id`
          AND `t10`.`player_lookup` = `t50`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t33`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t9`.`game_id`
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
                  ) AS `t17`
                  WHERE
                    `t9`.`game_id` = `t17`.`_due_game`
                )
            ) AS `t25`
          ) AS `t33`
        ) AS `t41`
          ON `t10`.`game_id` = `t41`.`game_id`
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
              ) AS `t17`
              WHERE
                `t10`.`game_id` = `t17`.`_due_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t54`.`game_id`,
                    `t54`.`source`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t54`.`game_id`
                      ORDER BY `t54`.`complete` DESC, CASE
                        WHEN `t54`.`source` = 'nba_stats'
                        THEN 0
                        WHEN `t54`.`source` = 'nba_stats_box'
                        THEN 1
                        WHEN `t54`.`source` = 'nba_live'
                        THEN 2
                        WHEN `t54`.`source` = 'gamebook'
                        THEN 3
                        WHEN `t54`.`source` = 'archive'
                        THEN 4
                        WHEN `t54`.`source` = 'bdl'
                        THEN 5
                        ELSE 6
                      END ASC, `t54`.`source` ASC
                    ) - 1 AS `_nth`
                  FROM (
                    SELECT
                      `t46`.`game_id`,
                      `t46`.`source`,
                      COALESCE(`t53`.`right` = 2, FALSE) AS `complete`
                    FROM (
                      SELECT DISTINCT
                        `t42`.`game_id`,
                        `t42`.`source`
                      FROM `t40` AS `t42`
                    ) AS `t46`
                    LEFT OUTER JOIN (
                      SELECT
                        `t51`.`game_id`,
                        `t51`.`source`,
                        SUM(`t51`.`right`) AS `right`
                      FROM (
                        SELECT
                          `t47`.`game_id`,
                          `t47`.`source`,
                          CAST((
                            (
                              `t47`.`team_abbr` = `t47`.`home_team_abbr`
                            )
                            AND (
                              `t47`.`points` = `t47`.`home_score`
                            )
                          )
                          OR (
                            (
                              `t47`.`team_abbr` = `t47`.`away_team_abbr`
                            )
                            AND (
                              `t47`.`points` = `t47`.`away_score`
                            )
                          ) AS INT64) AS `right`
                        FROM (
                          SELECT
                            `t44`.`game_id`,
                            `t44`.`source`,
                            `t44`.`team_abbr`,
                            `t44`.`points`,
                            `t29`.`home_team_abbr`,
                            `t29`.`home_score`,
                            `t29`.`away_team_abbr`,
                            `t29`.`away_score`
                          FROM `t40` AS `t44`
                          INNER JOIN (
                            SELECT
                              `t18`.`game_id`,
                              `t18`.`home_team_abbr`,
                              `t18`.`home_score`,
                              `t18`.`away_team_abbr`,
                              `t18`.`away_score`
                            FROM `t16` AS `t18`
                            WHERE
                              `t18`.`is_counted` AND `t18`.`game_status` = 'final'
                          ) AS `t29`
                            ON `t44`.`game_id` = `t29`.`game_id`
                        ) AS `t47`
                      ) AS `t51`
                      GROUP BY
                        1,
                        2
                    ) AS `t53`
                      ON `t46`.`game_id` = `t53`.`game_id` AND `t46`.`source` = `t53`.`source`
                  ) AS `t54`
                ) AS `t55`
                WHERE
                  `t55`.`_nth` = 0
              ) AS `t57`
              WHERE
                `t10`.`game_id` = `t57`.`game_id` AND `t10`.`source` = `t57`.`source`
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
                  ) AS `t17`
                  WHERE
                    `t9`.`game_id` = `t17`.`_due_game`
                )
            ) AS `t31`
            WHERE
              `t10`.`game_id` = `t31`.`game_id`
              AND `t10`.`player_lookup` = `t31`.`player_lookup`
          )
      ) AS `t58`
    ) AS `t62`
  ) AS `t66`
  INNER JOIN (
    SELECT
      `t28`.`game_id`,
      `t28`.`game_code`,
      `t28`.`game_date`,
      `t28`.`season_year`,
      `t28`.`season_type`,
      `t28`.`team_abbr`,
      `t28`.`opponent_team_abbr`,
      `t28`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t18`.`game_id`,
          `t18`.`game_code`,
          `t18`.`game_date`,
          `t18`.`season_year`,
          `t18`.`season_type`,
          `t18`.`_row`,
          `t18`.`home_team_abbr` AS `team_abbr`,
          `t18`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `t16` AS `t18`
        WHERE
          `t18`.`is_counted` AND `t18`.`game_status` = 'final'
      ) AS `t20`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t18`.`game_id`,
          `t18`.`game_code`,
          `t18`.`game_date`,
          `t18`.`season_year`,
          `t18`.`season_type`,
          `t18`.`_row`,
          `t18`.`away_team_abbr` AS `team_abbr`,
          `t18`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `t16` AS `t18`
        WHERE
          `t18`.`is_counted` AND `t18`.`game_status` = 'final'
      ) AS `t21`
    ) AS `t28`
  ) AS `t35`
    ON `t66`.`game_id` = `t35`.`game_id` AND `t66`.`team_abbr` = `t35`.`team_abbr`
)
SELECT
  `t79`.`_date`,
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
  `t79`.`entity_id`,
  `t79`.`zones_outcome`,
  `t79`.`opponent_zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t79`.`_date` ASC, `t79`.`entity_type` ASC, `t79`.`entity_id` ASC, `t79`.`game_date` ASC, `t79`.`player_lookup` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t77`.`_date`,
      `t77`.`game_id`,
      `t77`.`game_date`,
      `t77`.`season_year`,
      `t77`.`season_type`,
      `t77`.`team_abbr`,
      `t77`.`opponent_team_abbr`,
      `t77`.`home_game`,
      `t77`.`player_lookup`,
      `t77`.`player_id`,
      `t77`.`entity_type`,
      `t77`.`population_basis`,
      `t77`.`entity_id`,
      `t13`.`_failed_category` AS `zones_outcome`,
      `t14`.`_failed_category` AS `opponent_zones_outcome`
    FROM (
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
        IF(`t75`.`entity_type` = 'GAME', `t75`.`game_id`, `t75`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t36`.`game_date` AS `_date`,
            `t36`.`game_id`,
            `t36`.`game_date`,
            `t36`.`season_year`,
            `t36`.`season_type`,
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
              `t30`.`game_id`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`
            FROM `t23` AS `t30`
            WHERE
              `t30`.`player_lookup` IS NULL
          ) AS `t36`
        ) AS `t43`
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
              FROM `t67` AS `t68`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t27`.`game_id`,
                    CAST(NULL AS STRING) AS `team_abbr`,
                    CAST(NULL AS STRING) AS `player_lookup`,
                    CAST(NULL AS INT64) AS `player_id`,
                    CAST(NULL AS STRING) AS `player_name`,
                    CAST(NULL AS STRING) AS `player_status`,
                    CAST(NULL AS STRING) AS `status_reason`,
                    CAST(NULL AS BOOL) AS `is_starter`,
                    CAST(NULL AS BOOL) AS `is_dressed`,
                    `t27`.`_row`,
                    'GAME' AS `entity_type`,
                    'none' AS `population_basis`,
                    `t27`.`game_code`,
                    `t27`.`game_date`,
                    `t27`.`season_year`,
                    `t27`.`season_type`,
                    CAST(NULL AS STRING) AS `opponent_team_abbr`,
                    CAST(NULL AS BOOL) AS `home_game`
                  FROM (
                    SELECT
                      *
                    FROM `t16` AS `t18`
                    WHERE
                      `t18`.`is_counted` AND `t18`.`game_status` = 'final'
                  ) AS `t27`
                  WHERE
                    NOT EXISTS(
                      SELECT
                        1
                      FROM `t67` AS `t69`
                      WHERE
                        `t27`.`game_id` = `t69`.`game_id`
                    )
                ) AS `t70`
              ) AS `t71`
            ) AS `t72`
          ) AS `t73`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t30`.`game_date` AS `_date`,
              `t30`.`game_id`,
              `t30`.`game_date`,
              `t30`.`season_year`,
              `t30`.`season_type`,
              `t30`.`team_abbr`,
              `t30`.`opponent_team_abbr`,
              `t30`.`home_game`,
              `t30`.`player_lookup`,
              `t30`.`player_id`,
              'PLAYER' AS `entity_type`,
              `t30`.`population_basis`,
              `t30`.`is_expected` AS `expected`
            FROM `t23` AS `t30`
            WHERE
              `t30`.`player_lookup` IS NOT NULL
          ) AS `t37`
        ) AS `t74`
      ) AS `t75`
      WHERE
        `t75`.`expected` OR (
          `t75`.`entity_type` = 'GAME'
        )
    ) AS `t77`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t13`
      ON `t77`.`_date` = `t13`.`analysis_date`
      AND `t77`.`player_lookup` = `t13`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_defense_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t14`
      ON `t77`.`_date` = `t14`.`analysis_date`
      AND `t77`.`opponent_team_abbr` = `t14`.`_failed_0`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t6`
        WHERE
          `t77`.`_date` = `t6`.`_date`
      )
  ) AS `t78`
) AS `t79`
