WITH `t18` AS (
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
), `t24` AS (
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
  ) AS `t19`
    ON `t9`.`game_id` = `t19`.`_due_game`
), `t27` AS (
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
  ) AS `t19`
    ON `t12`.`game_id` = `t19`.`_due_game`
), `t28` AS (
  SELECT
    *
  FROM (
    SELECT
      `t20`.`game_id`,
      `t20`.`game_code`,
      `t20`.`game_date`,
      `t20`.`season_year`,
      `t20`.`season_type`,
      `t20`.`_row`,
      `t20`.`home_team_abbr` AS `team_abbr`,
      `t20`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t18` AS `t20`
    WHERE
      `t20`.`is_counted` AND `t20`.`game_status` = 'final'
  ) AS `t21`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t20`.`game_id`,
      `t20`.`game_code`,
      `t20`.`game_date`,
      `t20`.`season_year`,
      `t20`.`season_type`,
      `t20`.`_row`,
      `t20`.`away_team_abbr` AS `team_abbr`,
      `t20`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t18` AS `t20`
    WHERE
      `t20`.`is_counted` AND `t20`.`game_status` = 'final'
  ) AS `t22`
), `t41` AS (
  SELECT
    `t32`.`game_id`,
    `t32`.`source`,
    `t32`.`team_abbr`,
    SUM(`t32`.`pts`) AS `points`
  FROM `t27` AS `t32`
  GROUP BY
    1,
    2,
    3
), `t69` AS (
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
    `t42`.`game_code`,
    `t42`.`game_date`,
    `t42`.`season_year`,
    `t42`.`season_type`,
    `t42`.`opponent_team_abbr`,
    `t42`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t65`.`game_id`,
        `t65`.`team_abbr`,
        `t65`.`player_lookup`,
        `t65`.`player_id`,
        `t65`.`player_name`,
        IF(
          (
            `t65`.`line_row` IS NOT NULL
          ) AND (
            `t65`.`player_status` <> 'active'
          ),
          'active',
          `t65`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t65`.`line_row` IS NOT NULL
          ) AND (
            `t65`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t65`.`status_reason`
        ) AS `status_reason`,
        `t65`.`is_starter`,
        (
          (
            `t65`.`line_row` IS NOT NULL
          ) AND (
            `t65`.`player_status` <> 'active'
          )
        )
        OR `t65`.`is_dressed` AS `is_dressed`,
        `t65`.`_row` + IF(
          (
            `t65`.`line_row` IS NOT NULL
          ) AND (
            `t65`.`player_status` <> 'active'
          ),
          `t65`.`line_row`,
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
          `t63`.`line_row`
        FROM `nba_raw`.`game_status` AS `t11`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t19`
          ON `t11`.`game_id` = `t19`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t61`.`game_id`,
            `t61`.`player_lookup`,
            `t61`.`_row` AS `line_row`
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
                    ABS(`t12`.`seconds_played` - `t52`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t52`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t12`
            LEFT SEMI JOIN (
              SELECT
                `t10`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t10`
              LEFT SEMI JOIN `due` AS `t8`
                ON `t10`.`game_date` = `t8`.`_date`
            ) AS `t19`
              ON `t12`.`game_id` = `t19`.`_due_game`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t56`.`game_id`,
                  `t56`.`source`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t56`.`game_id`
                    ORDER BY `t56`.`complete` DESC, CASE
                      WHEN `t56`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t56`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t56`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t56`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t56`.`source` = 'archive'
                      THEN 4
                      WHEN `t56`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t56`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t48`.`game_id`,
                    `t48`.`source`,
                    COALESCE(`t55`.`right` = 2, FALSE) AS `complete`
                  FROM (
                    SELECT DISTINCT
                      `t44`.`game_id`,
                      `t44`.`source`
                    FROM `t41` AS `t44`
                  ) AS `t48`
                  LEFT OUTER JOIN (
                    SELECT
                      `t53`.`game_id`,
                      `t53`.`source`,
                      SUM(`t53`.`right`) AS `right`
                    FROM (
                      SELECT
                        `t49`.`game_id`,
                        `t49`.`source`,
                        CAST((
                          (
                            `t49`.`team_abbr` = `t49`.`home_team_abbr`
                          )
                          AND (
                            `t49`.`points` = `t49`.`home_score`
                          )
                        )
                        OR (
                          (
                            `t49`.`team_abbr` = `t49`.`away_team_abbr`
                          )
                          AND (
                            `t49`.`points` = `t49`.`away_score`
                          )
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t46`.`game_id`,
                          `t46`.`source`,
                          `t46`.`team_abbr`,
                          `t46`.`points`,
                          `t29`.`home_team_abbr`,
                          `t29`.`home_score`,
                          `t29`.`away_team_abbr`,
                          `t29`.`away_score`
                        FROM `t41` AS `t46`
                        INNER JOIN (
                          SELECT
                            `t20`.`game_id`,
                            `t20`.`home_team_abbr`,
                            `t20`.`home_score`,
                            `t20`.`away_team_abbr`,
                            `t20`.`away_score`
                          FROM `t18` AS `t20`
                          WHERE
                            `t20`.`is_counted` AND `t20`.`game_status` = 'final'
                        ) AS `t29`
                          ON `t46`.`game_id` = `t29`.`game_id`
                      ) AS `t49`
                    ) AS `t53`
                    GROUP BY
                      1,
                      2
                  ) AS `t55`
                    ON `t48`.`game_id` = `t55`.`game_id` AND `t48`.`source` = `t55`.`source`
                ) AS `t56`
              ) AS `t57`
              WHERE
                `t57`.`_nth` = 0
            ) AS `t59`
              ON `t12`.`game_id` = `t59`.`game_id` AND `t12`.`source` = `t59`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t50`.`game_id`,
                `t50`.`player_lookup`,
                `t50`.`seconds_played` AS `finer_seconds`,
                `t50`.`_row` AS `finer_row`
              FROM (
                SELECT
                  `t40`.`game_id`,
                  `t40`.`player_lookup`,
                  `t40`.`seconds_played`,
                  `t40`.`_row`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t40`.`game_id`, `t40`.`player_lookup`
                    ORDER BY CASE
                      WHEN `t40`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t40`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t40`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t40`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t40`.`source` = 'archive'
                      THEN 4
                      WHEN `t40`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t40`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    *
                  FROM `t27` AS `t32`
                  WHERE
                    `t32`.`seconds_precision` = 'second'
                ) AS `t40`
              ) AS `t50`
              WHERE
                `t50`.`_nth` = 0
            ) AS `t52`
              ON `t12`.`game_id` = `t52`.`game_id`
              AND `t12`.`player_lookup` = `t52`.`player_lookup`
          ) AS `t61`
        ) AS `t63`
          ON `t11`.`game_id` = `t63`.`game_id`
          AND `t11`.`player_lookup` = `t63`.`player_lookup`
      ) AS `t65`
    ) AS `t66`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t60`.`game_id`,
        `t60`.`team_abbr`,
        `t60`.`player_lookup`,
        `t60`.`player_id`,
        `t60`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t60`.`is_starter`,
        TRUE AS `is_dressed`,
        `t60`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t60`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
                ABS(`t12`.`seconds_played` - `t52`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t52`.`finer_row`,
            0
          ) AS `_row`,
          `t43`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t12`
        LEFT SEMI JOIN (
          SELECT
            `t10`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t10`
          LEFT SEMI JOIN `due` AS `t8`
            ON `t10`.`game_date` = `t8`.`_date`
        ) AS `t19`
          ON `t12`.`game_id` = `t19`.`_due_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t56`.`game_id`,
              `t56`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t56`.`game_id`
                ORDER BY `t56`.`complete` DESC, CASE
                  WHEN `t56`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t56`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t56`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t56`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t56`.`source` = 'archive'
                  THEN 4
                  WHEN `t56`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t56`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t48`.`game_id`,
                `t48`.`source`,
                COALESCE(`t55`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t44`.`game_id`,
                  `t44`.`source`
                FROM `t41` AS `t44`
              ) AS `t48`
              LEFT OUTER JOIN (
                SELECT
                  `t53`.`game_id`,
                  `t53`.`source`,
                  SUM(`t53`.`right`) AS `right`
                FROM (
                  SELECT
                    `t49`.`game_id`,
                    `t49`.`source`,
                    CAST((
                      (
                        `t49`.`team_abbr` = `t49`.`home_team_abbr`
                      )
                      AND (
                        `t49`.`points` = `t49`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t49`.`team_abbr` = `t49`.`away_team_abbr`
                      )
                      AND (
                        `t49`.`points` = `t49`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t46`.`game_id`,
                      `t46`.`source`,
                      `t46`.`team_abbr`,
                      `t46`.`points`,
                      `t29`.`home_team_abbr`,
                      `t29`.`home_score`,
                      `t29`.`away_team_abbr`,
                      `t29`.`away_score`
                    FROM `t41` AS `t46`
                    INNER JOIN (
                      SELECT
                        `t20`.`game_id`,
                        `t20`.`home_team_abbr`,
                        `t20`.`home_score`,
                        `t20`.`away_team_abbr`,
                        `t20`.`away_score`
                      FROM `t18` AS `t20`
                      WHERE
                        `t20`.`is_counted` AND `t20`.`game_status` = 'final'
                    ) AS `t29`
                      ON `t46`.`game_id` = `t29`.`game_id`
                  ) AS `t49`
                ) AS `t53`
                GROUP BY
                  1,
                  2
              ) AS `t55`
                ON `t48`.`game_id` = `t55`.`game_id` AND `t48`.`source` = `t55`.`source`
            ) AS `t56`
          ) AS `t57`
          WHERE
            `t57`.`_nth` = 0
        ) AS `t59`
          ON `t12`.`game_id` = `t59`.`game_id` AND `t12`.`source` = `t59`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t50`.`game_id`,
            `t50`.`player_lookup`,
            `t50`.`seconds_played` AS `finer_seconds`,
            `t50`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t40`.`game_id`,
              `t40`.`player_lookup`,
              `t40`.`seconds_played`,
              `t40`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t40`.`game_id`, `t40`.`player_lookup`
                ORDER BY CASE
                  WHEN `t40`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t40`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t40`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t40`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t40`.`source` = 'archive'
                  THEN 4
                  WHEN `t40`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t40`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t27` AS `t32`
              WHERE
                `t32`.`seconds_precision` = 'second'
            ) AS `t40`
          ) AS `t50`
          WHERE
            `t50`.`_nth` = 0
        ) AS `t52`
          ON `t12`.`game_id` = `t52`.`game_id`
          AND `t12`.`player_lookup` = `t52`.`player_lookup`
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
          ) AS `t19`
            ON `t11`.`game_id` = `t19`.`_due_game`
        ) AS `t31`
          ON `t12`.`game_id` = `t31`.`game_id`
          AND `t12`.`player_lookup` = `t31`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t34`.`game_id`,
            `t34`.`team_abbr`,
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
              ) AS `t19`
                ON `t11`.`game_id` = `t19`.`_due_game`
            ) AS `t26`
          ) AS `t34`
        ) AS `t43`
          ON `t12`.`game_id` = `t43`.`game_id` AND `t12`.`team_abbr` = `t43`.`team_abbr`
      ) AS `t60`
    ) AS `t64`
  ) AS `t68`
  INNER JOIN (
    SELECT
      `t33`.`game_id`,
      `t33`.`game_code`,
      `t33`.`game_date`,
      `t33`.`season_year`,
      `t33`.`season_type`,
      `t33`.`team_abbr`,
      `t33`.`opponent_team_abbr`,
      `t33`.`home_game`
    FROM `t28` AS `t33`
  ) AS `t42`
    ON `t68`.`game_id` = `t42`.`game_id` AND `t68`.`team_abbr` = `t42`.`team_abbr`
)
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
  `t84`.`zones_outcome`,
  `t84`.`opponent_zones_outcome`,
  `t84`.`_key`,
  `t7`.`nth` AS `_played_player_player_lookup`
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
    `t82`.`entity_id`,
    `t82`.`zones_outcome`,
    `t82`.`opponent_zones_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t82`.`_date` ASC NULLS LAST, `t82`.`entity_type` ASC NULLS LAST, `t82`.`entity_id` ASC NULLS LAST, `t82`.`game_date` ASC NULLS LAST, `t82`.`player_lookup` ASC NULLS LAST
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
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
        `t15`.`_failed_category` AS `zones_outcome`,
        `t16`.`_failed_category` AS `opponent_zones_outcome`
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
          IF(`t78`.`entity_type` = 'GAME', `t78`.`game_id`, `t78`.`player_lookup`) AS `entity_id`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t37`.`game_date` AS `_date`,
              `t37`.`game_id`,
              `t37`.`game_date`,
              `t37`.`season_year`,
              `t37`.`season_type`,
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
                `t30`.`game_id`,
                `t30`.`game_date`,
                `t30`.`season_year`,
                `t30`.`season_type`
              FROM `t24` AS `t30`
              WHERE
                `t30`.`player_lookup` IS NULL
            ) AS `t37`
          ) AS `t45`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t75`.`game_date` AS `_date`,
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
                `t75`.`is_dressed` AS `expected`
              FROM (
                SELECT
                  *
                FROM `t69` AS `t70`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t73`.`game_id`,
                    CAST(NULL AS STRING) AS `team_abbr`,
                    CAST(NULL AS STRING) AS `player_lookup`,
                    CAST(NULL AS BIGINT) AS `player_id`,
                    CAST(NULL AS STRING) AS `player_name`,
                    CAST(NULL AS STRING) AS `player_status`,
                    CAST(NULL AS STRING) AS `status_reason`,
                    CAST(NULL AS BOOLEAN) AS `is_starter`,
                    CAST(NULL AS BOOLEAN) AS `is_dressed`,
                    `t73`.`_row`,
                    'GAME' AS `entity_type`,
                    'none' AS `population_basis`,
                    `t73`.`game_code`,
                    `t73`.`game_date`,
                    `t73`.`season_year`,
                    `t73`.`season_type`,
                    CAST(NULL AS STRING) AS `opponent_team_abbr`,
                    CAST(NULL AS BOOLEAN) AS `home_game`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t35`.`game_id`,
                        `t35`.`game_code`,
                        `t35`.`game_date`,
                        `t35`.`season_year`,
                        `t35`.`season_type`,
                        `t35`.`_row`
                      FROM `t28` AS `t35`
                      LEFT ANTI JOIN `t69` AS `t71`
                        ON `t35`.`game_id` = `t71`.`game_id` AND `t35`.`team_abbr` = `t71`.`team_abbr`
                    ) AS `t72`
                  ) AS `t73`
                ) AS `t74`
              ) AS `t75`
            ) AS `t76`
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
              FROM `t24` AS `t30`
              WHERE
                `t30`.`player_lookup` IS NOT NULL
            ) AS `t38`
          ) AS `t77`
        ) AS `t78`
        WHERE
          `t78`.`expected` OR (
            `t78`.`entity_type` = 'GAME'
          )
      ) AS `t80`
      LEFT SEMI JOIN `due` AS `t8`
        ON `t80`.`_date` = `t8`.`_date`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'player_shot_zone_analysis'
          AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t15`
        ON `t80`.`_date` = `t15`.`analysis_date`
        AND `t80`.`player_lookup` = `t15`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t2`.`analysis_date`,
          `t2`.`entity_id` AS `_failed_0`,
          `t2`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_defense_zone_analysis'
          AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t16`
        ON `t80`.`_date` = `t16`.`analysis_date`
        AND `t80`.`opponent_team_abbr` = `t16`.`_failed_0`
    ) AS `t81`
  ) AS `t82`
) AS `t84`
LEFT OUTER JOIN `numbered_player_games` AS `t7`
  ON `t84`.`season_year` = `t7`.`season_year`
  AND `t84`.`player_lookup` = `t7`.`entity`
  AND `t7`.`game_date` < `t84`.`_date`
  AND (
    (
      `t7`.`next_date` IS NULL
    ) OR NOT (
      `t7`.`next_date` < `t84`.`_date`
    )
  )
