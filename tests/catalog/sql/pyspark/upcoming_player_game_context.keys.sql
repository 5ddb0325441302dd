WITH `t16` AS (
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
), `t22` AS (
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
  ) AS `t17`
    ON `t9`.`game_id` = `t17`.`_due_game`
), `t25` AS (
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
  ) AS `t17`
    ON `t12`.`game_id` = `t17`.`_due_game`
), `t26` AS (
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
  ) AS `t19`
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
  ) AS `t20`
), `t39` AS (
  SELECT
    `t30`.`game_id`,
    `t30`.`source`,
    `t30`.`team_abbr`,
    SUM(`t30`.`pts`) AS `points`
  FROM `t25` AS `t30`
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
    `t40`.`game_code`,
    `t40`.`game_date`,
    `t40`.`season_year`,
    `t40`.`season_type`,
    `t40`.`opponent_team_abbr`,
    `t40`.`home_game`
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
          `t61`.`line_row`
        FROM `nba_raw`.`game_status` AS `t11`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t17`
          ON `t11`.`game_id` = `t17`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t59`.`game_id`,
            `t59`.`player_lookup`,
            `t59`.`_row` AS `line_row`
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
                    ABS(`t12`.`seconds_played` - `t50`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t50`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t12`
            LEFT SEMI JOIN (
              SELECT
                `t10`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t10`
              LEFT SEMI JOIN `due` AS `t8`
                ON `t10`.`game_date` = `t8`.`_date`
            ) AS `t17`
              ON `t12`.`game_id` = `t17`.`_due_game`
            LEFT SEMI JOIN (
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
                    END ASC NULLS LAST, `t54`.`source` ASC NULLS LAST
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
                    FROM `t39` AS `t42`
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
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t44`.`game_id`,
                          `t44`.`source`,
                          `t44`.`team_abbr`,
                          `t44`.`points`,
                          `t27`.`home_team_abbr`,
                          `t27`.`home_score`,
                          `t27`.`away_team_abbr`,
                          `t27`.`away_score`
                        FROM `t39` AS `t44`
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
                        ) AS `t27`
                          ON `t44`.`game_id` = `t27`.`game_id`
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
              ON `t12`.`game_id` = `t57`.`game_id` AND `t12`.`source` = `t57`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t48`.`game_id`,
                `t48`.`player_lookup`,
                `t48`.`seconds_played` AS `finer_seconds`,
                `t48`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t38`.`game_id`,
                  `t38`.`player_lookup`,
                  `t38`.`seconds_played`,
                  `t38`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t38`.`game_id`, `t38`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t38`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t38`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t38`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t38`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t38`.`source` = 'archive'
                      THEN 4
                      WHEN `t38`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t38`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t25` AS `t30`
                  WHERE
                    `t30`.`seconds_precision` = 'second'
                ) AS `t38`
              ) AS `t48`
              WHERE
                `t48`.`_nth` = 0
            ) AS `t50`
              ON `t12`.`game_id` = `t50`.`game_id`
              AND `t12`.`player_lookup` = `t50`.`player_lookup`
          ) AS `t59`
        ) AS `t61`
          ON `t11`.`game_id` = `t61`.`game_id`
          AND `t11`.`player_lookup` = `t61`.`player_lookup`
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
                ABS(`t12`.`seconds_played` - `t50`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t50`.`finer_row`,
            0
          ) AS `_row`,
          `t41`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t12`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t17`
          ON `t12`.`game_id` = `t17`.`_due_game`
        LEFT SEMI JOIN (
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
                END ASC NULLS LAST, `t54`.`source` ASC NULLS LAST
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
                FROM `t39` AS `t42`
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
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t44`.`game_id`,
                      `t44`.`source`,
                      `t44`.`team_abbr`,
                      `t44`.`points`,
                      `t27`.`home_team_abbr`,
                      `t27`.`home_score`,
                      `t27`.`away_team_abbr`,
                      `t27`.`away_score`
                    FROM `t39` AS `t44`
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
                    ) AS `t27`
                      ON `t44`.`game_id` = `t27`.`game_id`
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
          ON `t12`.`game_id` = `t57`.`game_id` AND `t12`.`source` = `t57`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t48`.`game_id`,
            `t48`.`player_lookup`,
            `t48`.`seconds_played` AS `finer_seconds`,
            `t48`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t38`.`game_id`,
              `t38`.`player_lookup`,
              `t38`.`seconds_played`,
              `t38`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t38`.`game_id`, `t38`.`player_lookup`
                ORDER BY CASE
                  WHEN `t38`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t38`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t38`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t38`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t38`.`source` = 'archive'
                  THEN 4
                  WHEN `t38`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t38`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t25` AS `t30`
              WHERE
                `t30`.`seconds_precision` = 'second'
            ) AS `t38`
          ) AS `t48`
          WHERE
            `t48`.`_nth` = 0
        ) AS `t50`
          ON `t12`.`game_id` = `t50`.`game_id`
          AND `t12`.`player_lookup` = `t50`.`player_lookup`
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
          ) AS `t17`
            ON `t11`.`game_id` = `t17`.`_due_game`
        ) AS `t29`
          ON `t12`.`game_id` = `t29`.`game_id`
          AND `t12`.`player_lookup` = `t29`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t32`.`game_id`,
            `t32`.`team_abbr`,
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
              ) AS `t17`
                ON `t11`.`game_id` = `t17`.`_due_game`
            ) AS `t24`
          ) AS `t32`
        ) AS `t41`
          ON `t12`.`game_id` = `t41`.`game_id` AND `t12`.`team_abbr` = `t41`.`team_abbr`
      ) AS `t58`
    ) AS `t62`
  ) AS `t66`
  INNER JOIN (
    SELECT
      `t31`.`game_id`,
      `t31`.`game_code`,
      `t31`.`game_date`,
      `t31`.`season_year`,
      `t31`.`season_type`,
      `t31`.`team_abbr`,
      `t31`.`opponent_team_abbr`,
      `t31`.`home_game`
    FROM `t26` AS `t31`
  ) AS `t40`
    ON `t66`.`game_id` = `t40`.`game_id` AND `t66`.`team_abbr` = `t40`.`team_abbr`
)
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
  `t82`.`entity_id`,
  `t82`.`members_outcome`,
  `t82`.`_key`,
  `t7`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t80`.`_date`,
    `t80`.`game_id`,
    `t80`.`game_date`,
    `t80`.`season_year`,
    `t80`.`season_type`,
    `t80`.`team_abbr`,
    `t80`.`opponent_team_abbr`,
    `t80`.`home_game`,
    `t80`.`player_lookup`,
    `t80`.`player_id`,
    `t80`.`entity_type`,
    `t80`.`population_basis`,
    `t80`.`entity_id`,
    `t80`.`members_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t80`.`_date` ASC NULLS LAST, `t80`.`entity_type` ASC NULLS LAST, `t80`.`entity_id` ASC NULLS LAST, `t80`.`game_date` ASC NULLS LAST, `t80`.`player_lookup` ASC NULLS LAST
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t78`.`_date`,
        `t78`.`game_id`,
        `t78`.`game_date`,
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
        `t14`.`_failed_category` AS `members_outcome`
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
          IF(`t76`.`entity_type` = 'GAME', `t76`.`game_id`, `t76`.`player_lookup`) AS `entity_id`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t35`.`game_date` AS `_date`,
              `t35`.`game_id`,
              `t35`.`game_date`,
              `t35`.`season_year`,
              `t35`.`season_type`,
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
                `t28`.`game_id`,
                `t28`.`game_date`,
                `t28`.`season_year`,
                `t28`.`season_type`
              FROM `t22` AS `t28`
              WHERE
                `t28`.`player_lookup` IS NULL
            ) AS `t35`
          ) AS `t43`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t73`.`game_date` AS `_date`,
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
                `t73`.`is_dressed` AS `expected`
              FROM (
                SELECT
                  *
                FROM `t67` AS `t68`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t71`.`game_id`,
                    CAST(NULL AS STRING) AS `team_abbr`,
                    CAST(NULL AS STRING) AS `player_lookup`,
                    CAST(NULL AS BIGINT) AS `player_id`,
                    CAST(NULL AS STRING) AS `player_name`,
                    CAST(NULL AS STRING) AS `player_status`,
                    CAST(NULL AS STRING) AS `status_reason`,
                    CAST(NULL AS BOOLEAN) AS `is_starter`,
                    CAST(NULL AS BOOLEAN) AS `is_dressed`,
                    `t71`.`_row`,
                    'GAME' AS `entity_type`,
                    'none' AS `population_basis`,
                    `t71`.`game_code`,
                    `t71`.`game_date`,
                    `t71`.`season_year`,
                    `t71`.`season_type`,
                    CAST(NULL AS STRING) AS `opponent_team_abbr`,
                    CAST(NULL AS BOOLEAN) AS `home_game`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t33`.`game_id`,
                        `t33`.`game_code`,
                        `t33`.`game_date`,
                        `t33`.`season_year`,
                        `t33`.`season_type`,
                        `t33`.`_row`
                      FROM `t26` AS `t33`
                      LEFT ANTI JOIN `t67` AS `t69`
                        ON `t33`.`game_id` = `t69`.`game_id` AND `t33`.`team_abbr` = `t69`.`team_abbr`
                    ) AS `t70`
                  ) AS `t71`
                ) AS `t72`
              ) AS `t73`
            ) AS `t74`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t28`.`game_date` AS `_date`,
                `t28`.`game_id`,
                `t28`.`game_date`,
                `t28`.`season_year`,
                `t28`.`season_type`,
                `t28`.`team_abbr`,
                `t28`.`opponent_team_abbr`,
                `t28`.`home_game`,
                `t28`.`player_lookup`,
                `t28`.`player_id`,
                'PLAYER' AS `entity_type`,
                `t28`.`population_basis`,
                `t28`.`is_expected` AS `expected`
              FROM `t22` AS `t28`
              WHERE
                `t28`.`player_lookup` IS NOT NULL
            ) AS `t36`
          ) AS `t75`
        ) AS `t76`
        WHERE
          `t76`.`expected` OR (
            `t76`.`entity_type` = 'GAME'
          )
      ) AS `t78`
      LEFT SEMI JOIN `due` AS `t8`
        ON `t78`.`_date` = `t8`.`_date`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_rotation' AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t14`
        ON `t78`.`_date` = `t14`.`analysis_date`
        AND CONCAT(CONCAT(`t78`.`player_lookup`, '|'), `t78`.`team_abbr`) = `t14`.`_failed_0`
    ) AS `t79`
  ) AS `t80`
) AS `t82`
LEFT OUTER JOIN `numbered_player_games` AS `t7`
  ON `t82`.`season_year` = `t7`.`season_year`
  AND `t82`.`player_lookup` = `t7`.`entity`
  AND `t7`.`game_date` < `t82`.`_date`
  AND (
    (
      `t7`.`next_date` IS NULL
    ) OR NOT (
      `t7`.`next_date` < `t82`.`_date`
    )
  )
