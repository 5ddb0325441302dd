WITH `t12` AS (
  SELECT
    `t6`.`game_id`,
    `t6`.`game_code`,
    `t6`.`season_year`,
    `t6`.`is_counted`,
    `t6`.`season_type`,
    `t6`.`game_date`,
    `t6`.`home_team_abbr`,
    `t6`.`away_team_abbr`,
    `t6`.`game_status`,
    `t6`.`_row`
  FROM `nba_reference`.`schedule` AS `t6`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t5`
      WHERE
        `t6`.`game_date` = `t5`.`_date`
    )
), `t18` AS (
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
          `t6`.`game_id` AS `_of_game`
        FROM `nba_reference`.`schedule` AS `t6`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t5`
            WHERE
              `t6`.`game_date` = `t5`.`_date`
          )
      ) AS `t14`
      WHERE
        `t7`.`game_id` = `t14`.`_of_game`
    )
), `t22` AS (
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
    FROM `t12` AS `t15`
    WHERE
      `t15`.`is_counted` AND `t15`.`game_status` = 'final'
  ) AS `t16`
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
    FROM `t12` AS `t15`
    WHERE
      `t15`.`is_counted` AND `t15`.`game_status` = 'final'
  ) AS `t17`
), `t42` AS (
  SELECT
    `t41`.`game_id`,
    `t41`.`team_abbr`,
    `t41`.`player_lookup`,
    `t41`.`player_id`,
    `t41`.`player_name`,
    `t41`.`player_status`,
    `t41`.`status_reason`,
    `t41`.`is_starter`,
    `t41`.`is_dressed`,
    `t41`.`_row`,
    `t41`.`entity_type`,
    `t41`.`population_basis`,
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
        `t35`.`game_id`,
        `t35`.`team_abbr`,
        `t35`.`player_lookup`,
        `t35`.`player_id`,
        `t35`.`player_name`,
        IF(
          (
            `t35`.`line_row` IS NOT NULL
          ) AND (
            `t35`.`player_status` <> 'active'
          ),
          'active',
          `t35`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t35`.`line_row` IS NOT NULL
          ) AND (
            `t35`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t35`.`status_reason`
        ) AS `status_reason`,
        `t35`.`is_starter`,
        (
          (
            `t35`.`line_row` IS NOT NULL
          ) AND (
            `t35`.`player_status` <> 'active'
          )
        )
        OR `t35`.`is_dressed` AS `is_dressed`,
        `t35`.`_row` + IF(
          (
            `t35`.`line_row` IS NOT NULL
          ) AND (
            `t35`.`player_status` <> 'active'
          ),
          `t35`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t8`.`game_id`,
          `t8`.`team_abbr`,
          `t8`.`player_lookup`,
          `t8`.`player_id`,
          `t8`.`player_name`,
          `t8`.`player_status`,
          `t8`.`status_reason`,
          `t8`.`is_starter`,
          `t8`.`is_dressed`,
          `t8`.`_row`,
          `t25`.`line_row`
        FROM `nba_raw`.`game_status` AS `t8`
        LEFT OUTER JOIN (
          SELECT
            `t9`.`game_id`,
            `t9`.`player_lookup`,
            `t9`.`_row` AS `line_row`
          FROM `player_boxscore_best_due` AS `t9`
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t6`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t5`
                    WHERE
                      `t6`.`game_date` = `t5`.`_date`
                  )
              ) AS `t14`
              WHERE
                `t9`.`game_id` = `t14`.`_of_game`
            )
        ) AS `t25`
          ON `t8`.`game_id` = `t25`.`game_id` AND `t8`.`player_lookup` = `t25`.`player_lookup`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t5`
                  WHERE
                    `t6`.`game_date` = `t5`.`_date`
                )
            ) AS `t14`
            WHERE
              `t8`.`game_id` = `t14`.`_of_game`
          )
      ) AS `t35`
    ) AS `t38`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t37`.`game_id`,
        `t37`.`team_abbr`,
        `t37`.`player_lookup`,
        `t37`.`player_id`,
        `t37`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t37`.`is_starter`,
        TRUE AS `is_dressed`,
        `t37`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t37`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t9`.`game_id`,
          `t9`.`player_lookup`,
          `t9`.`player_id`,
          `t9`.`player_name`,
          `t9`.`team_abbr`,
          `t9`.`is_starter`,
          `t9`.`_row`,
          `t34`.`has_list`
        FROM `player_boxscore_best_due` AS `t9`
        LEFT OUTER JOIN (
          SELECT
            `t27`.`game_id`,
            `t27`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t6`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t6`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t5`
                        WHERE
                          `t6`.`game_date` = `t5`.`_date`
                      )
                  ) AS `t14`
                  WHERE
                    `t8`.`game_id` = `t14`.`_of_game`
                )
            ) AS `t20`
          ) AS `t27`
        ) AS `t34`
          ON `t9`.`game_id` = `t34`.`game_id` AND `t9`.`team_abbr` = `t34`.`team_abbr`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t5`
                  WHERE
                    `t6`.`game_date` = `t5`.`_date`
                )
            ) AS `t14`
            WHERE
              `t9`.`game_id` = `t14`.`_of_game`
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t8`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t6`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t6`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t5`
                        WHERE
                          `t6`.`game_date` = `t5`.`_date`
                      )
                  ) AS `t14`
                  WHERE
                    `t8`.`game_id` = `t14`.`_of_game`
                )
            ) AS `t24`
            WHERE
              `t9`.`game_id` = `t24`.`game_id` AND `t9`.`player_lookup` = `t24`.`player_lookup`
          )
      ) AS `t37`
    ) AS `t39`
  ) AS `t41`
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
    FROM `t22` AS `t26`
  ) AS `t33`
    ON `t41`.`game_id` = `t33`.`game_id` AND `t41`.`team_abbr` = `t33`.`team_abbr`
), `t51` AS (
  SELECT
    *
  FROM (
    SELECT
      `t30`.`game_date` AS `_date`,
      `t30`.`game_id`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
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
        `t23`.`game_id`,
        `t23`.`game_date`,
        `t23`.`season_year`,
        `t23`.`season_type`
      FROM `t18` AS `t23`
      WHERE
        `t23`.`player_lookup` IS NULL
    ) AS `t30`
  ) AS `t36`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t48`.`game_date` AS `_date`,
        `t48`.`game_id`,
        `t48`.`game_date`,
        `t48`.`season_year`,
        `t48`.`season_type`,
        `t48`.`team_abbr`,
        `t48`.`opponent_team_abbr`,
        `t48`.`home_game`,
        `t48`.`player_lookup`,
        `t48`.`player_id`,
        `t48`.`entity_type`,
        `t48`.`population_basis`,
        `t48`.`is_dressed` AS `expected`
      FROM (
        SELECT
          *
        FROM `t42` AS `t43`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t46`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS INT64) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOL) AS `is_starter`,
            CAST(NULL AS BOOL) AS `is_dressed`,
            `t46`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t46`.`game_code`,
            `t46`.`game_date`,
            `t46`.`season_year`,
            `t46`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOL) AS `home_game`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t28`.`game_id`,
                `t28`.`game_code`,
                `t28`.`game_date`,
                `t28`.`season_year`,
                `t28`.`season_type`,
                `t28`.`_row`
              FROM `t22` AS `t28`
              WHERE
                NOT EXISTS(
                  SELECT
                    1
                  FROM `t42` AS `t44`
                  WHERE
                    `t28`.`game_id` = `t44`.`game_id` AND `t28`.`team_abbr` = `t44`.`team_abbr`
                )
            ) AS `t45`
          ) AS `t46`
        ) AS `t47`
      ) AS `t48`
    ) AS `t49`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t23`.`game_date` AS `_date`,
        `t23`.`game_id`,
        `t23`.`game_date`,
        `t23`.`season_year`,
        `t23`.`season_type`,
        `t23`.`team_abbr`,
        `t23`.`opponent_team_abbr`,
        `t23`.`home_game`,
        `t23`.`player_lookup`,
        `t23`.`player_id`,
        'PLAYER' AS `entity_type`,
        `t23`.`population_basis`,
        `t23`.`is_expected` AS `expected`
      FROM `t18` AS `t23`
      WHERE
        `t23`.`player_lookup` IS NOT NULL
    ) AS `t31`
  ) AS `t50`
)
SELECT
  `t63`.`_date`,
  `t63`.`game_id`,
  `t63`.`game_date`,
  `t63`.`season_year`,
  `t63`.`season_type`,
  `t63`.`team_abbr`,
  `t63`.`opponent_team_abbr`,
  `t63`.`home_game`,
  `t63`.`player_lookup`,
  `t63`.`player_id`,
  `t63`.`entity_type`,
  `t63`.`population_basis`,
  `t63`.`expected`,
  `t63`.`market`,
  `t63`.`tipoff_utc`,
  `t63`.`entity_id`
FROM (
  SELECT
    `t61`.`_date`,
    `t61`.`game_id`,
    `t61`.`game_date`,
    `t61`.`season_year`,
    `t61`.`season_type`,
    `t61`.`team_abbr`,
    `t61`.`opponent_team_abbr`,
    `t61`.`home_game`,
    `t61`.`player_lookup`,
    `t61`.`player_id`,
    `t61`.`entity_type`,
    `t61`.`population_basis`,
    `t61`.`expected`,
    `t61`.`market`,
    `t61`.`tipoff_utc`,
    IF(
      `t61`.`market` IS NULL,
      `t61`.`game_id`,
      CONCAT(CONCAT(`t61`.`player_lookup`, '|'), `t61`.`market`)
    ) AS `entity_id`
  FROM (
    SELECT
      `t60`.`_date`,
      `t60`.`game_id`,
      `t60`.`game_date`,
      `t60`.`season_year`,
      `t60`.`season_type`,
      `t60`.`team_abbr`,
      `t60`.`opponent_team_abbr`,
      `t60`.`home_game`,
      `t60`.`player_lookup`,
      `t60`.`player_id`,
      `t60`.`entity_type`,
      `t60`.`population_basis`,
      `t60`.`expected`,
      `t60`.`market`,
      `t13`.`tipoff_utc`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t52`.`_date`,
            `t52`.`game_id`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`entity_type`,
            `t52`.`population_basis`,
            `t52`.`expected`,
            CAST(NULL AS STRING) AS `market`
          FROM `t51` AS `t52`
          WHERE
            (
              `t52`.`expected` OR (
                `t52`.`entity_type` = 'GAME'
              )
            )
            AND `t52`.`entity_type` = 'GAME'
        ) AS `t53`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t52`.`_date`,
            `t52`.`game_id`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`entity_type`,
            `t52`.`population_basis`,
            `t52`.`expected`,
            'points' AS `market`
          FROM `t51` AS `t52`
          WHERE
            (
              `t52`.`expected` OR (
                `t52`.`entity_type` = 'GAME'
              )
            )
            AND `t52`.`entity_type` <> 'GAME'
        ) AS `t54`
      ) AS `t57`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t52`.`_date`,
            `t52`.`game_id`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`entity_type`,
            `t52`.`population_basis`,
            `t52`.`expected`,
            'rebounds' AS `market`
          FROM `t51` AS `t52`
          WHERE
            (
              `t52`.`expected` OR (
                `t52`.`entity_type` = 'GAME'
              )
            )
            AND `t52`.`entity_type` <> 'GAME'
        ) AS `t55`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t52`.`_date`,
            `t52`.`game_id`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`entity_type`,
            `t52`.`population_basis`,
            `t52`.`expected`,
            'assists' AS `market`
          FROM `t51` AS `t52`
          WHERE
            (
              `t52`.`expected` OR (
                `t52`.`entity_type` = 'GAME'
              )
            )
            AND `t52`.`entity_type` <> 'GAME'
        ) AS `t56`
      ) AS `t58`
    ) AS `t60`
    LEFT OUTER JOIN (
      SELECT
        `t6`.`game_id`,
        `t6`.`tipoff_utc`
      FROM `nba_reference`.`schedule` AS `t6`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t5`
          WHERE
            `t6`.`game_date` = `t5`.`_date`
        )
    ) AS `t13`
      ON `t60`.`game_id` = `t13`.`game_id`
  ) AS `t61`
) AS `t63`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t5`
    WHERE
      `t63`.`_date` = `t5`.`_date`
  )
