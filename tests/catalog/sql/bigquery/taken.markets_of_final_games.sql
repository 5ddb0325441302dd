WITH `t10` AS (
  SELECT
    `t5`.`game_id`,
    `t5`.`game_code`,
    `t5`.`season_year`,
    `t5`.`is_counted`,
    `t5`.`season_type`,
    `t5`.`game_date`,
    `t5`.`home_team_abbr`,
    `t5`.`away_team_abbr`,
    `t5`.`game_status`,
    `t5`.`_row`
  FROM `nba_reference`.`schedule` AS `t5`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t5`.`game_date` = `t4`.`_date`
    )
), `t19` AS (
  SELECT
    *
  FROM (
    SELECT
      `t13`.`game_id`,
      `t13`.`game_code`,
      `t13`.`game_date`,
      `t13`.`season_year`,
      `t13`.`season_type`,
      `t13`.`_row`,
      `t13`.`home_team_abbr` AS `team_abbr`,
      `t13`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t10` AS `t13`
    WHERE
      `t13`.`is_counted` AND `t13`.`game_status` = 'final'
  ) AS `t14`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t13`.`game_id`,
      `t13`.`game_code`,
      `t13`.`game_date`,
      `t13`.`season_year`,
      `t13`.`season_type`,
      `t13`.`_row`,
      `t13`.`away_team_abbr` AS `team_abbr`,
      `t13`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t10` AS `t13`
    WHERE
      `t13`.`is_counted` AND `t13`.`game_status` = 'final'
  ) AS `t15`
), `t35` AS (
  SELECT
    `t34`.`game_id`,
    `t34`.`team_abbr`,
    `t34`.`player_lookup`,
    `t34`.`player_id`,
    `t34`.`player_name`,
    `t34`.`player_status`,
    `t34`.`status_reason`,
    `t34`.`is_starter`,
    `t34`.`is_dressed`,
    `t34`.`_row`,
    `t34`.`entity_type`,
    `t34`.`population_basis`,
    `t27`.`game_code`,
    `t27`.`game_date`,
    `t27`.`season_year`,
    `t27`.`season_type`,
    `t27`.`opponent_team_abbr`,
    `t27`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t29`.`game_id`,
        `t29`.`team_abbr`,
        `t29`.`player_lookup`,
        `t29`.`player_id`,
        `t29`.`player_name`,
        IF(
          (
            `t29`.`line_row` IS NOT NULL
          ) AND (
            `t29`.`player_status` <> 'active'
          ),
          'active',
          `t29`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t29`.`line_row` IS NOT NULL
          ) AND (
            `t29`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t29`.`status_reason`
        ) AS `status_reason`,
        `t29`.`is_starter`,
        (
          (
            `t29`.`line_row` IS NOT NULL
          ) AND (
            `t29`.`player_status` <> 'active'
          )
        )
        OR `t29`.`is_dressed` AS `is_dressed`,
        `t29`.`_row` + IF(
          (
            `t29`.`line_row` IS NOT NULL
          ) AND (
            `t29`.`player_status` <> 'active'
          ),
          `t29`.`line_row`,
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
          `t21`.`line_row`
        FROM `nba_raw`.`game_status` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t7`.`game_id`,
            `t7`.`player_lookup`,
            `t7`.`_row` AS `line_row`
          FROM `player_boxscore_best_due` AS `t7`
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t5`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t5`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t4`
                    WHERE
                      `t5`.`game_date` = `t4`.`_date`
                  )
              ) AS `t12`
              WHERE
                `t7`.`game_id` = `t12`.`_of_game`
            )
        ) AS `t21`
          ON `t6`.`game_id` = `t21`.`game_id` AND `t6`.`player_lookup` = `t21`.`player_lookup`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t5`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t5`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t4`
                  WHERE
                    `t5`.`game_date` = `t4`.`_date`
                )
            ) AS `t12`
            WHERE
              `t6`.`game_id` = `t12`.`_of_game`
          )
      ) AS `t29`
    ) AS `t31`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t30`.`game_id`,
        `t30`.`team_abbr`,
        `t30`.`player_lookup`,
        `t30`.`player_id`,
        `t30`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t30`.`is_starter`,
        TRUE AS `is_dressed`,
        `t30`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t30`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t7`.`game_id`,
          `t7`.`player_lookup`,
          `t7`.`player_id`,
          `t7`.`player_name`,
          `t7`.`team_abbr`,
          `t7`.`is_starter`,
          `t7`.`_row`,
          `t28`.`has_list`
        FROM `player_boxscore_best_due` AS `t7`
        LEFT OUTER JOIN (
          SELECT
            `t23`.`game_id`,
            `t23`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t6`.`game_id`,
                `t6`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t5`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t5`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t4`
                        WHERE
                          `t5`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t12`
                  WHERE
                    `t6`.`game_id` = `t12`.`_of_game`
                )
            ) AS `t17`
          ) AS `t23`
        ) AS `t28`
          ON `t7`.`game_id` = `t28`.`game_id` AND `t7`.`team_abbr` = `t28`.`team_abbr`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t5`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t5`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t4`
                  WHERE
                    `t5`.`game_date` = `t4`.`_date`
                )
            ) AS `t12`
            WHERE
              `t7`.`game_id` = `t12`.`_of_game`
          )
          AND NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id`,
                `t6`.`player_lookup`
              FROM `nba_raw`.`game_status` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM (
                    SELECT
                      `t5`.`game_id` AS `_of_game`
                    FROM `nba_reference`.`schedule` AS `t5`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t4`
                        WHERE
                          `t5`.`game_date` = `t4`.`_date`
                      )
                  ) AS `t12`
                  WHERE
                    `t6`.`game_id` = `t12`.`_of_game`
                )
            ) AS `t20`
            WHERE
              `t7`.`game_id` = `t20`.`game_id` AND `t7`.`player_lookup` = `t20`.`player_lookup`
          )
      ) AS `t30`
    ) AS `t32`
  ) AS `t34`
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
    FROM `t19` AS `t22`
  ) AS `t27`
    ON `t34`.`game_id` = `t27`.`game_id` AND `t34`.`team_abbr` = `t27`.`team_abbr`
), `t41` AS (
  SELECT
    *
  FROM `t35` AS `t36`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t39`.`game_id`,
      CAST(NULL AS STRING) AS `team_abbr`,
      CAST(NULL AS STRING) AS `player_lookup`,
      CAST(NULL AS INT64) AS `player_id`,
      CAST(NULL AS STRING) AS `player_name`,
      CAST(NULL AS STRING) AS `player_status`,
      CAST(NULL AS STRING) AS `status_reason`,
      CAST(NULL AS BOOL) AS `is_starter`,
      CAST(NULL AS BOOL) AS `is_dressed`,
      `t39`.`_row`,
      'GAME' AS `entity_type`,
      'none' AS `population_basis`,
      `t39`.`game_code`,
      `t39`.`game_date`,
      `t39`.`season_year`,
      `t39`.`season_type`,
      CAST(NULL AS STRING) AS `opponent_team_abbr`,
      CAST(NULL AS BOOL) AS `home_game`
    FROM (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          `t24`.`game_id`,
          `t24`.`game_code`,
          `t24`.`game_date`,
          `t24`.`season_year`,
          `t24`.`season_type`,
          `t24`.`_row`
        FROM `t19` AS `t24`
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM `t35` AS `t37`
            WHERE
              `t24`.`game_id` = `t37`.`game_id` AND `t24`.`team_abbr` = `t37`.`team_abbr`
          )
      ) AS `t38`
    ) AS `t39`
  ) AS `t40`
)
SELECT
  `t53`.`game_id`,
  `t53`.`team_abbr`,
  `t53`.`player_lookup`,
  `t53`.`player_id`,
  `t53`.`player_name`,
  `t53`.`player_status`,
  `t53`.`status_reason`,
  `t53`.`is_starter`,
  `t53`.`is_dressed`,
  `t53`.`_row`,
  `t53`.`entity_type`,
  `t53`.`population_basis`,
  `t53`.`game_code`,
  `t53`.`game_date`,
  `t53`.`season_year`,
  `t53`.`season_type`,
  `t53`.`opponent_team_abbr`,
  `t53`.`home_game`,
  `t53`.`_date`,
  `t53`.`market`,
  `t53`.`tipoff_utc`,
  `t53`.`entity_id`
FROM (
  SELECT
    `t51`.`game_id`,
    `t51`.`team_abbr`,
    `t51`.`player_lookup`,
    `t51`.`player_id`,
    `t51`.`player_name`,
    `t51`.`player_status`,
    `t51`.`status_reason`,
    `t51`.`is_starter`,
    `t51`.`is_dressed`,
    `t51`.`_row`,
    `t51`.`entity_type`,
    `t51`.`population_basis`,
    `t51`.`game_code`,
    `t51`.`game_date`,
    `t51`.`season_year`,
    `t51`.`season_type`,
    `t51`.`opponent_team_abbr`,
    `t51`.`home_game`,
    `t51`.`_date`,
    `t51`.`market`,
    `t51`.`tipoff_utc`,
    IF(
      `t51`.`market` IS NULL,
      `t51`.`game_id`,
      CONCAT(
        CONCAT(CONCAT(CONCAT(`t51`.`player_lookup`, '|'), `t51`.`game_id`), '|'),
        `t51`.`market`
      )
    ) AS `entity_id`
  FROM (
    SELECT
      `t50`.`game_id`,
      `t50`.`team_abbr`,
      `t50`.`player_lookup`,
      `t50`.`player_id`,
      `t50`.`player_name`,
      `t50`.`player_status`,
      `t50`.`status_reason`,
      `t50`.`is_starter`,
      `t50`.`is_dressed`,
      `t50`.`_row`,
      `t50`.`entity_type`,
      `t50`.`population_basis`,
      `t50`.`game_code`,
      `t50`.`game_date`,
      `t50`.`season_year`,
      `t50`.`season_type`,
      `t50`.`opponent_team_abbr`,
      `t50`.`home_game`,
      `t50`.`_date`,
      `t50`.`market`,
      `t11`.`tipoff_utc`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t42`.`game_id`,
            `t42`.`team_abbr`,
            `t42`.`player_lookup`,
            `t42`.`player_id`,
            `t42`.`player_name`,
            `t42`.`player_status`,
            `t42`.`status_reason`,
            `t42`.`is_starter`,
            `t42`.`is_dressed`,
            `t42`.`_row`,
            `t42`.`entity_type`,
            `t42`.`population_basis`,
            `t42`.`game_code`,
            `t42`.`game_date`,
            `t42`.`season_year`,
            `t42`.`season_type`,
            `t42`.`opponent_team_abbr`,
            `t42`.`home_game`,
            `t42`.`game_date` AS `_date`,
            CAST(NULL AS STRING) AS `market`
          FROM `t41` AS `t42`
          WHERE
            `t42`.`entity_type` = 'GAME'
        ) AS `t43`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t42`.`game_id`,
            `t42`.`team_abbr`,
            `t42`.`player_lookup`,
            `t42`.`player_id`,
            `t42`.`player_name`,
            `t42`.`player_status`,
            `t42`.`status_reason`,
            `t42`.`is_starter`,
            `t42`.`is_dressed`,
            `t42`.`_row`,
            `t42`.`entity_type`,
            `t42`.`population_basis`,
            `t42`.`game_code`,
            `t42`.`game_date`,
            `t42`.`season_year`,
            `t42`.`season_type`,
            `t42`.`opponent_team_abbr`,
            `t42`.`home_game`,
            `t42`.`game_date` AS `_date`,
            'points' AS `market`
          FROM `t41` AS `t42`
          WHERE
            `t42`.`entity_type` <> 'GAME'
        ) AS `t44`
      ) AS `t47`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t42`.`game_id`,
            `t42`.`team_abbr`,
            `t42`.`player_lookup`,
            `t42`.`player_id`,
            `t42`.`player_name`,
            `t42`.`player_status`,
            `t42`.`status_reason`,
            `t42`.`is_starter`,
            `t42`.`is_dressed`,
            `t42`.`_row`,
            `t42`.`entity_type`,
            `t42`.`population_basis`,
            `t42`.`game_code`,
            `t42`.`game_date`,
            `t42`.`season_year`,
            `t42`.`season_type`,
            `t42`.`opponent_team_abbr`,
            `t42`.`home_game`,
            `t42`.`game_date` AS `_date`,
            'rebounds' AS `market`
          FROM `t41` AS `t42`
          WHERE
            `t42`.`entity_type` <> 'GAME'
        ) AS `t45`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t42`.`game_id`,
            `t42`.`team_abbr`,
            `t42`.`player_lookup`,
            `t42`.`player_id`,
            `t42`.`player_name`,
            `t42`.`player_status`,
            `t42`.`status_reason`,
            `t42`.`is_starter`,
            `t42`.`is_dressed`,
            `t42`.`_row`,
            `t42`.`entity_type`,
            `t42`.`population_basis`,
            `t42`.`game_code`,
            `t42`.`game_date`,
            `t42`.`season_year`,
            `t42`.`season_type`,
            `t42`.`opponent_team_abbr`,
            `t42`.`home_game`,
            `t42`.`game_date` AS `_date`,
            'assists' AS `market`
          FROM `t41` AS `t42`
          WHERE
            `t42`.`entity_type` <> 'GAME'
        ) AS `t46`
      ) AS `t48`
    ) AS `t50`
    LEFT OUTER JOIN (
      SELECT
        `t5`.`game_id`,
        `t5`.`tipoff_utc`
      FROM `nba_reference`.`schedule` AS `t5`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t4`
          WHERE
            `t5`.`game_date` = `t4`.`_date`
        )
    ) AS `t11`
      ON `t50`.`game_id` = `t11`.`game_id`
  ) AS `t51`
) AS `t53`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t4`
    WHERE
      `t53`.`_date` = `t4`.`_date`
  )
