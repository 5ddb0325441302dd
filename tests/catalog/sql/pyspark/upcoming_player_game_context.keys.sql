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
  LEFT SEMI JOIN `due` AS `t6`
    ON `t8`.`game_date` = `t6`.`_date`
), `t21` AS (
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
  LEFT SEMI JOIN (
    SELECT
      `t8`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t8`
    LEFT SEMI JOIN `due` AS `t6`
      ON `t8`.`game_date` = `t6`.`_date`
  ) AS `t15`
    ON `t7`.`game_id` = `t15`.`_due_game`
), `t24` AS (
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
  LEFT SEMI JOIN (
    SELECT
      `t8`.`game_id` AS `_due_game`
    FROM `nba_reference`.`schedule` AS `t8`
    LEFT SEMI JOIN `due` AS `t6`
      ON `t8`.`game_date` = `t6`.`_date`
  ) AS `t15`
    ON `t10`.`game_id` = `t15`.`_due_game`
), `t38` AS (
  SELECT
    `t30`.`game_id`,
    `t30`.`source`,
    `t30`.`team_abbr`,
    SUM(`t30`.`pts`) AS `points`
  FROM `t24` AS `t30`
  GROUP BY
    1,
    2,
    3
), `t65` AS (
  SELECT
    `t64`.`game_id`,
    `t64`.`team_abbr`,
    `t64`.`player_lookup`,
    `t64`.`player_id`,
    `t64`.`player_name`,
    `t64`.`player_status`,
    `t64`.`status_reason`,
    `t64`.`is_starter`,
    `t64`.`is_dressed`,
    `t64`.`_row`,
    `t64`.`entity_type`,
    `t64`.`population_basis`,
    `t33`.`game_code`,
    `t33`.`game_date`,
    `t33`.`season_year`,
    `t33`.`season_type`,
    `t33`.`opponent_team_abbr`,
    `t33`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t61`.`game_id`,
        `t61`.`team_abbr`,
        `t61`.`player_lookup`,
        `t61`.`player_id`,
        `t61`.`player_name`,
        IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          'active',
          `t61`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t61`.`status_reason`
        ) AS `status_reason`,
        `t61`.`is_starter`,
        (
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          )
        )
        OR `t61`.`is_dressed` AS `is_dressed`,
        `t61`.`_row` + IF(
          (
            `t61`.`line_row` IS NOT NULL
          ) AND (
            `t61`.`player_status` <> 'active'
          ),
          `t61`.`line_row`,
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
          `t59`.`line_row`
        FROM `nba_raw`.`game_status` AS `t9`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t6`
            ON `t8`.`game_date` = `t6`.`_date`
        ) AS `t15`
          ON `t9`.`game_id` = `t15`.`_due_game`
        LEFT OUTER JOIN (
          SELECT
            `t57`.`game_id`,
            `t57`.`player_lookup`,
            `t57`.`_row` AS `line_row`
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
                    ABS(`t10`.`seconds_played` - `t48`.`finer_seconds`) <= 60
                  ),
                  FALSE
                ),
                `t48`.`finer_row`,
                0
              ) AS `_row`
            FROM `nba_raw`.`player_boxscore` AS `t10`
            LEFT SEMI JOIN (
              SELECT
                `t8`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t8`
              LEFT SEMI JOIN `due` AS `t6`
                ON `t8`.`game_date` = `t6`.`_date`
            ) AS `t15`
              ON `t10`.`game_id` = `t15`.`_due_game`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t52`.`game_id`,
                  `t52`.`source`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t52`.`game_id`
                    ORDER BY `t52`.`complete` DESC, CASE
                      WHEN `t52`.`source` = 'nba_stats'
                      THEN 0
                      WHEN `t52`.`source` = 'nba_stats_box'
                      THEN 1
                      WHEN `t52`.`source` = 'nba_live'
                      THEN 2
                      WHEN `t52`.`source` = 'gamebook'
                      THEN 3
                      WHEN `t52`.`source` = 'archive'
                      THEN 4
                      WHEN `t52`.`source` = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC NULLS LAST, `t52`.`source` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t44`.`game_id`,
                    `t44`.`source`,
                    COALESCE(`t51`.`right` = 2, FALSE) AS `complete`
                  FROM (
                    SELECT DISTINCT
                      `t40`.`game_id`,
                      `t40`.`source`
                    FROM `t38` AS `t40`
                  ) AS `t44`
                  LEFT OUTER JOIN (
                    SELECT
                      `t49`.`game_id`,
                      `t49`.`source`,
                      SUM(`t49`.`right`) AS `right`
                    FROM (
                      SELECT
                        `t45`.`game_id`,
                        `t45`.`source`,
                        CAST((
                          (
                            `t45`.`team_abbr` = `t45`.`home_team_abbr`
                          )
                          AND (
                            `t45`.`points` = `t45`.`home_score`
                          )
                        )
                        OR (
                          (
                            `t45`.`team_abbr` = `t45`.`away_team_abbr`
                          )
                          AND (
                            `t45`.`points` = `t45`.`away_score`
                          )
                        ) AS BIGINT) AS `right`
                      FROM (
                        SELECT
                          `t42`.`game_id`,
                          `t42`.`source`,
                          `t42`.`team_abbr`,
                          `t42`.`points`,
                          `t27`.`home_team_abbr`,
                          `t27`.`home_score`,
                          `t27`.`away_team_abbr`,
                          `t27`.`away_score`
                        FROM `t38` AS `t42`
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
                        ) AS `t27`
                          ON `t42`.`game_id` = `t27`.`game_id`
                      ) AS `t45`
                    ) AS `t49`
                    GROUP BY
                      1,
                      2
                  ) AS `t51`
                    ON `t44`.`game_id` = `t51`.`game_id` AND `t44`.`source` = `t51`.`source`
                ) AS `t52`
              ) AS `t53`
              WHERE
                `t53`.`_nth` = 0
            ) AS `t55`
              ON `t10`.`game_id` = `t55`.`game_id` AND `t10`.`source` = `t55`.`source`
            LEFT OUTER JOIN (
              SELECT
                `t46`.`game_id`,
                `t46`.`player_lookup`,
                `t46`.`seconds_played` AS `finer_seconds`,
                `t46`.`_row` AS `finer_row`
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
                  FROM `t24` AS `t30`
                  WHERE
                    `t30`.`seconds_precision` = 'second'
                ) AS `t37`
              ) AS `t46`
              WHERE
                `t46`.`_nth` = 0
            ) AS `t48`
              ON `t10`.`game_id` = `t48`.`game_id`
              AND `t10`.`player_lookup` = `t48`.`player_lookup`
          ) AS `t57`
        ) AS `t59`
          ON `t9`.`game_id` = `t59`.`game_id` AND `t9`.`player_lookup` = `t59`.`player_lookup`
      ) AS `t61`
    ) AS `t62`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t56`.`game_id`,
        `t56`.`team_abbr`,
        `t56`.`player_lookup`,
        `t56`.`player_id`,
        `t56`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t56`.`is_starter`,
        TRUE AS `is_dressed`,
        `t56`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t56`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
                ABS(`t10`.`seconds_played` - `t48`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t48`.`finer_row`,
            0
          ) AS `_row`,
          `t39`.`has_list`
        FROM `nba_raw`.`player_boxscore` AS `t10`
        LEFT SEMI JOIN (
          SELECT
            `t8`.`game_id` AS `_due_game`
          FROM `nba_reference`.`schedule` AS `t8`
          LEFT SEMI JOIN `due` AS `t6`
            ON `t8`.`game_date` = `t6`.`_date`
        ) AS `t15`
          ON `t10`.`game_id` = `t15`.`_due_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t52`.`game_id`,
              `t52`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t52`.`game_id`
                ORDER BY `t52`.`complete` DESC, CASE
                  WHEN `t52`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t52`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t52`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t52`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t52`.`source` = 'archive'
                  THEN 4
                  WHEN `t52`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t52`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t44`.`game_id`,
                `t44`.`source`,
                COALESCE(`t51`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t40`.`game_id`,
                  `t40`.`source`
                FROM `t38` AS `t40`
              ) AS `t44`
              LEFT OUTER JOIN (
                SELECT
                  `t49`.`game_id`,
                  `t49`.`source`,
                  SUM(`t49`.`right`) AS `right`
                FROM (
                  SELECT
                    `t45`.`game_id`,
                    `t45`.`source`,
                    CAST((
                      (
                        `t45`.`team_abbr` = `t45`.`home_team_abbr`
                      )
                      AND (
                        `t45`.`points` = `t45`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t45`.`team_abbr` = `t45`.`away_team_abbr`
                      )
                      AND (
                        `t45`.`points` = `t45`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t42`.`game_id`,
                      `t42`.`source`,
                      `t42`.`team_abbr`,
                      `t42`.`points`,
                      `t27`.`home_team_abbr`,
                      `t27`.`home_score`,
                      `t27`.`away_team_abbr`,
                      `t27`.`away_score`
                    FROM `t38` AS `t42`
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
                    ) AS `t27`
                      ON `t42`.`game_id` = `t27`.`game_id`
                  ) AS `t45`
                ) AS `t49`
                GROUP BY
                  1,
                  2
              ) AS `t51`
                ON `t44`.`game_id` = `t51`.`game_id` AND `t44`.`source` = `t51`.`source`
            ) AS `t52`
          ) AS `t53`
          WHERE
            `t53`.`_nth` = 0
        ) AS `t55`
          ON `t10`.`game_id` = `t55`.`game_id` AND `t10`.`source` = `t55`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t46`.`game_id`,
            `t46`.`player_lookup`,
            `t46`.`seconds_played` AS `finer_seconds`,
            `t46`.`_row` AS `finer_row`
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
              FROM `t24` AS `t30`
              WHERE
                `t30`.`seconds_precision` = 'second'
            ) AS `t37`
          ) AS `t46`
          WHERE
            `t46`.`_nth` = 0
        ) AS `t48`
          ON `t10`.`game_id` = `t48`.`game_id`
          AND `t10`.`player_lookup` = `t48`.`player_lookup`
        LEFT ANTI JOIN (
          SELECT
            `t9`.`game_id`,
            `t9`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t9`
          LEFT SEMI JOIN (
            SELECT
              `t8`.`game_id` AS `_due_game`
            FROM `nba_reference`.`schedule` AS `t8`
            LEFT SEMI JOIN `due` AS `t6`
              ON `t8`.`game_date` = `t6`.`_date`
          ) AS `t15`
            ON `t9`.`game_id` = `t15`.`_due_game`
        ) AS `t29`
          ON `t10`.`game_id` = `t29`.`game_id`
          AND `t10`.`player_lookup` = `t29`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t31`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t9`.`game_id`
              FROM `nba_raw`.`game_status` AS `t9`
              LEFT SEMI JOIN (
                SELECT
                  `t8`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t8`
                LEFT SEMI JOIN `due` AS `t6`
                  ON `t8`.`game_date` = `t6`.`_date`
              ) AS `t15`
                ON `t9`.`game_id` = `t15`.`_due_game`
            ) AS `t23`
          ) AS `t31`
        ) AS `t39`
          ON `t10`.`game_id` = `t39`.`game_id`
      ) AS `t56`
    ) AS `t60`
  ) AS `t64`
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
      ) AS `t18`
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
      ) AS `t19`
    ) AS `t26`
  ) AS `t33`
    ON `t64`.`game_id` = `t33`.`game_id` AND `t64`.`team_abbr` = `t33`.`team_abbr`
)
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
  `t77`.`members_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t77`.`_date` ASC NULLS LAST, `t77`.`entity_type` ASC NULLS LAST, `t77`.`entity_id` ASC NULLS LAST, `t77`.`game_date` ASC NULLS LAST, `t77`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    *
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
      `t75`.`entity_id`,
      `t12`.`_failed_category` AS `members_outcome`
    FROM (
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
        IF(`t73`.`entity_type` = 'GAME', `t73`.`game_id`, `t73`.`player_lookup`) AS `entity_id`
      FROM (
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
            FROM `t21` AS `t28`
            WHERE
              `t28`.`player_lookup` IS NULL
          ) AS `t34`
        ) AS `t41`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t70`.`game_date` AS `_date`,
              `t70`.`game_id`,
              `t70`.`game_date`,
              `t70`.`season_year`,
              `t70`.`season_type`,
              `t70`.`team_abbr`,
              `t70`.`opponent_team_abbr`,
              `t70`.`home_game`,
              `t70`.`player_lookup`,
              `t70`.`player_id`,
              `t70`.`entity_type`,
              `t70`.`population_basis`,
              `t70`.`is_dressed` AS `expected`
            FROM (
              SELECT
                *
              FROM `t65` AS `t66`
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
                    FROM `t14` AS `t16`
                    WHERE
                      `t16`.`is_counted` AND `t16`.`game_status` = 'final'
                  ) AS `t25`
                  LEFT ANTI JOIN `t65` AS `t67`
                    ON `t25`.`game_id` = `t67`.`game_id`
                ) AS `t68`
              ) AS `t69`
            ) AS `t70`
          ) AS `t71`
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
            FROM `t21` AS `t28`
            WHERE
              `t28`.`player_lookup` IS NOT NULL
          ) AS `t35`
        ) AS `t72`
      ) AS `t73`
      WHERE
        `t73`.`expected` OR (
          `t73`.`entity_type` = 'GAME'
        )
    ) AS `t75`
    LEFT SEMI JOIN `due` AS `t6`
      ON `t75`.`_date` = `t6`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_rotation' AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t12`
      ON `t75`.`_date` = `t12`.`analysis_date`
      AND CONCAT(CONCAT(`t75`.`player_lookup`, '|'), `t75`.`team_abbr`) = `t12`.`_failed_0`
  ) AS `t76`
) AS `t77`
