WITH `t9` AS (
  SELECT
    `t7`.`game_id`,
    `t7`.`game_code`,
    `t7`.`season_year`,
    `t7`.`is_counted`,
    `t7`.`season_type`,
    `t7`.`game_date`,
    `t7`.`home_team_abbr`,
    `t7`.`away_team_abbr`,
    `t7`.`game_status`,
    `t7`.`_row`
  FROM `nba_reference`.`schedule` AS `t7`
  LEFT SEMI JOIN `due` AS `t4`
    ON `t7`.`game_date` = `t4`.`_date`
), `t17` AS (
  SELECT
    *
  FROM (
    SELECT
      `t11`.`game_id`,
      `t11`.`game_code`,
      `t11`.`game_date`,
      `t11`.`season_year`,
      `t11`.`season_type`,
      `t11`.`_row`,
      `t11`.`home_team_abbr` AS `team_abbr`,
      `t11`.`away_team_abbr` AS `opponent_team_abbr`,
      TRUE AS `home_game`
    FROM `t9` AS `t11`
    WHERE
      `t11`.`is_counted` AND `t11`.`game_status` = 'final'
  ) AS `t12`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t11`.`game_id`,
      `t11`.`game_code`,
      `t11`.`game_date`,
      `t11`.`season_year`,
      `t11`.`season_type`,
      `t11`.`_row`,
      `t11`.`away_team_abbr` AS `team_abbr`,
      `t11`.`home_team_abbr` AS `opponent_team_abbr`,
      FALSE AS `home_game`
    FROM `t9` AS `t11`
    WHERE
      `t11`.`is_counted` AND `t11`.`game_status` = 'final'
  ) AS `t13`
), `t33` AS (
  SELECT
    `t32`.`game_id`,
    `t32`.`team_abbr`,
    `t32`.`player_lookup`,
    `t32`.`player_id`,
    `t32`.`player_name`,
    `t32`.`player_status`,
    `t32`.`status_reason`,
    `t32`.`is_starter`,
    `t32`.`is_dressed`,
    `t32`.`_row`,
    `t32`.`entity_type`,
    `t32`.`population_basis`,
    `t25`.`game_code`,
    `t25`.`game_date`,
    `t25`.`season_year`,
    `t25`.`season_type`,
    `t25`.`opponent_team_abbr`,
    `t25`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t27`.`game_id`,
        `t27`.`team_abbr`,
        `t27`.`player_lookup`,
        `t27`.`player_id`,
        `t27`.`player_name`,
        IF(
          (
            `t27`.`line_row` IS NOT NULL
          ) AND (
            `t27`.`player_status` <> 'active'
          ),
          'active',
          `t27`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t27`.`line_row` IS NOT NULL
          ) AND (
            `t27`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t27`.`status_reason`
        ) AS `status_reason`,
        `t27`.`is_starter`,
        (
          (
            `t27`.`line_row` IS NOT NULL
          ) AND (
            `t27`.`player_status` <> 'active'
          )
        )
        OR `t27`.`is_dressed` AS `is_dressed`,
        `t27`.`_row` + IF(
          (
            `t27`.`line_row` IS NOT NULL
          ) AND (
            `t27`.`player_status` <> 'active'
          ),
          `t27`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t5`.`game_id`,
          `t5`.`team_abbr`,
          `t5`.`player_lookup`,
          `t5`.`player_id`,
          `t5`.`player_name`,
          `t5`.`player_status`,
          `t5`.`status_reason`,
          `t5`.`is_starter`,
          `t5`.`is_dressed`,
          `t5`.`_row`,
          `t19`.`line_row`
        FROM `nba_raw`.`game_status` AS `t5`
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t7`.`game_date` = `t4`.`_date`
        ) AS `t10`
          ON `t5`.`game_id` = `t10`.`_of_game`
        LEFT OUTER JOIN (
          SELECT
            `t6`.`game_id`,
            `t6`.`player_lookup`,
            `t6`.`_row` AS `line_row`
          FROM `player_boxscore_best_due` AS `t6`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t4`
              ON `t7`.`game_date` = `t4`.`_date`
          ) AS `t10`
            ON `t6`.`game_id` = `t10`.`_of_game`
        ) AS `t19`
          ON `t5`.`game_id` = `t19`.`game_id` AND `t5`.`player_lookup` = `t19`.`player_lookup`
      ) AS `t27`
    ) AS `t29`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t28`.`game_id`,
        `t28`.`team_abbr`,
        `t28`.`player_lookup`,
        `t28`.`player_id`,
        `t28`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t28`.`is_starter`,
        TRUE AS `is_dressed`,
        `t28`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t28`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`player_lookup`,
          `t6`.`player_id`,
          `t6`.`player_name`,
          `t6`.`team_abbr`,
          `t6`.`is_starter`,
          `t6`.`_row`,
          `t26`.`has_list`
        FROM `player_boxscore_best_due` AS `t6`
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t7`.`game_date` = `t4`.`_date`
        ) AS `t10`
          ON `t6`.`game_id` = `t10`.`_of_game`
        LEFT ANTI JOIN (
          SELECT
            `t5`.`game_id`,
            `t5`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t5`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t4`
              ON `t7`.`game_date` = `t4`.`_date`
          ) AS `t10`
            ON `t5`.`game_id` = `t10`.`_of_game`
        ) AS `t18`
          ON `t6`.`game_id` = `t18`.`game_id` AND `t6`.`player_lookup` = `t18`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t21`.`game_id`,
            `t21`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t5`.`game_id`,
                `t5`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t5`
              LEFT SEMI JOIN (
                SELECT
                  `t7`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t7`
                LEFT SEMI JOIN `due` AS `t4`
                  ON `t7`.`game_date` = `t4`.`_date`
              ) AS `t10`
                ON `t5`.`game_id` = `t10`.`_of_game`
            ) AS `t15`
          ) AS `t21`
        ) AS `t26`
          ON `t6`.`game_id` = `t26`.`game_id` AND `t6`.`team_abbr` = `t26`.`team_abbr`
      ) AS `t28`
    ) AS `t30`
  ) AS `t32`
  INNER JOIN (
    SELECT
      `t20`.`game_id`,
      `t20`.`game_code`,
      `t20`.`game_date`,
      `t20`.`season_year`,
      `t20`.`season_type`,
      `t20`.`team_abbr`,
      `t20`.`opponent_team_abbr`,
      `t20`.`home_game`
    FROM `t17` AS `t20`
  ) AS `t25`
    ON `t32`.`game_id` = `t25`.`game_id` AND `t32`.`team_abbr` = `t25`.`team_abbr`
)
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
  `t41`.`game_code`,
  `t41`.`game_date`,
  `t41`.`season_year`,
  `t41`.`season_type`,
  `t41`.`opponent_team_abbr`,
  `t41`.`home_game`,
  `t41`.`_date`,
  `t41`.`entity_id`
FROM (
  SELECT
    `t39`.`game_id`,
    `t39`.`team_abbr`,
    `t39`.`player_lookup`,
    `t39`.`player_id`,
    `t39`.`player_name`,
    `t39`.`player_status`,
    `t39`.`status_reason`,
    `t39`.`is_starter`,
    `t39`.`is_dressed`,
    `t39`.`_row`,
    `t39`.`entity_type`,
    `t39`.`population_basis`,
    `t39`.`game_code`,
    `t39`.`game_date`,
    `t39`.`season_year`,
    `t39`.`season_type`,
    `t39`.`opponent_team_abbr`,
    `t39`.`home_game`,
    `t39`.`game_date` AS `_date`,
    IF(
      `t39`.`entity_type` = 'GAME',
      `t39`.`game_id`,
      CONCAT(CONCAT(`t39`.`player_lookup`, '|'), `t39`.`game_id`)
    ) AS `entity_id`
  FROM (
    SELECT
      *
    FROM `t33` AS `t34`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t37`.`game_id`,
        CAST(NULL AS STRING) AS `team_abbr`,
        CAST(NULL AS STRING) AS `player_lookup`,
        CAST(NULL AS BIGINT) AS `player_id`,
        CAST(NULL AS STRING) AS `player_name`,
        CAST(NULL AS STRING) AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        CAST(NULL AS BOOLEAN) AS `is_starter`,
        CAST(NULL AS BOOLEAN) AS `is_dressed`,
        `t37`.`_row`,
        'GAME' AS `entity_type`,
        'none' AS `population_basis`,
        `t37`.`game_code`,
        `t37`.`game_date`,
        `t37`.`season_year`,
        `t37`.`season_type`,
        CAST(NULL AS STRING) AS `opponent_team_abbr`,
        CAST(NULL AS BOOLEAN) AS `home_game`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t22`.`game_id`,
            `t22`.`game_code`,
            `t22`.`game_date`,
            `t22`.`season_year`,
            `t22`.`season_type`,
            `t22`.`_row`
          FROM `t17` AS `t22`
          LEFT ANTI JOIN `t33` AS `t35`
            ON `t22`.`game_id` = `t35`.`game_id` AND `t22`.`team_abbr` = `t35`.`team_abbr`
        ) AS `t36`
      ) AS `t37`
    ) AS `t38`
  ) AS `t39`
) AS `t41`
LEFT SEMI JOIN `due` AS `t4`
  ON `t41`.`_date` = `t4`.`_date`
