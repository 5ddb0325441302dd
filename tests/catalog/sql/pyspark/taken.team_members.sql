WITH `t11` AS (
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
  LEFT SEMI JOIN `due` AS `t5`
    ON `t7`.`game_date` = `t5`.`_date`
), `t16` AS (
  SELECT
    `t6`.`game_id`,
    `t6`.`game_date`,
    `t6`.`season_year`,
    `t6`.`season_type`,
    `t6`.`team_abbr`,
    `t6`.`opponent_team_abbr`,
    `t6`.`home_game`,
    `t6`.`player_lookup`,
    `t6`.`player_id`,
    `t6`.`is_expected`,
    `t6`.`population_basis`
  FROM `nba_reference`.`next_rosters` AS `t6`
  LEFT SEMI JOIN (
    SELECT
      `t7`.`game_id` AS `_of_game`
    FROM `nba_reference`.`schedule` AS `t7`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t7`.`game_date` = `t5`.`_date`
  ) AS `t12`
    ON `t6`.`game_id` = `t12`.`_of_game`
), `t20` AS (
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
    FROM `t11` AS `t13`
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
    FROM `t11` AS `t13`
    WHERE
      `t13`.`is_counted` AND `t13`.`game_status` = 'final'
  ) AS `t15`
), `t40` AS (
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
        `t33`.`game_id`,
        `t33`.`team_abbr`,
        `t33`.`player_lookup`,
        `t33`.`player_id`,
        `t33`.`player_name`,
        IF(
          (
            `t33`.`line_row` IS NOT NULL
          ) AND (
            `t33`.`player_status` <> 'active'
          ),
          'active',
          `t33`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t33`.`line_row` IS NOT NULL
          ) AND (
            `t33`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t33`.`status_reason`
        ) AS `status_reason`,
        `t33`.`is_starter`,
        (
          (
            `t33`.`line_row` IS NOT NULL
          ) AND (
            `t33`.`player_status` <> 'active'
          )
        )
        OR `t33`.`is_dressed` AS `is_dressed`,
        `t33`.`_row` + IF(
          (
            `t33`.`line_row` IS NOT NULL
          ) AND (
            `t33`.`player_status` <> 'active'
          ),
          `t33`.`line_row`,
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
          `t23`.`line_row`
        FROM `nba_raw`.`game_status` AS `t8`
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t7`.`game_date` = `t5`.`_date`
        ) AS `t12`
          ON `t8`.`game_id` = `t12`.`_of_game`
        LEFT OUTER JOIN (
          SELECT
            `t9`.`game_id`,
            `t9`.`player_lookup`,
            `t9`.`_row` AS `line_row`
          FROM `player_boxscore_best_due` AS `t9`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t5`
              ON `t7`.`game_date` = `t5`.`_date`
          ) AS `t12`
            ON `t9`.`game_id` = `t12`.`_of_game`
        ) AS `t23`
          ON `t8`.`game_id` = `t23`.`game_id` AND `t8`.`player_lookup` = `t23`.`player_lookup`
      ) AS `t33`
    ) AS `t36`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t35`.`game_id`,
        `t35`.`team_abbr`,
        `t35`.`player_lookup`,
        `t35`.`player_id`,
        `t35`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t35`.`is_starter`,
        TRUE AS `is_dressed`,
        `t35`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t35`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t9`.`game_id`,
          `t9`.`player_lookup`,
          `t9`.`player_id`,
          `t9`.`player_name`,
          `t9`.`team_abbr`,
          `t9`.`is_starter`,
          `t9`.`_row`,
          `t32`.`has_list`
        FROM `player_boxscore_best_due` AS `t9`
        LEFT SEMI JOIN (
          SELECT
            `t7`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t7`
          LEFT SEMI JOIN `due` AS `t5`
            ON `t7`.`game_date` = `t5`.`_date`
        ) AS `t12`
          ON `t9`.`game_id` = `t12`.`_of_game`
        LEFT ANTI JOIN (
          SELECT
            `t8`.`game_id`,
            `t8`.`player_lookup`
          FROM `nba_raw`.`game_status` AS `t8`
          LEFT SEMI JOIN (
            SELECT
              `t7`.`game_id` AS `_of_game`
            FROM `nba_reference`.`schedule` AS `t7`
            LEFT SEMI JOIN `due` AS `t5`
              ON `t7`.`game_date` = `t5`.`_date`
          ) AS `t12`
            ON `t8`.`game_id` = `t12`.`_of_game`
        ) AS `t22`
          ON `t9`.`game_id` = `t22`.`game_id` AND `t9`.`player_lookup` = `t22`.`player_lookup`
        LEFT OUTER JOIN (
          SELECT
            `t25`.`game_id`,
            `t25`.`team_abbr`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                `t8`.`game_id`,
                `t8`.`team_abbr`
              FROM `nba_raw`.`game_status` AS `t8`
              LEFT SEMI JOIN (
                SELECT
                  `t7`.`game_id` AS `_of_game`
                FROM `nba_reference`.`schedule` AS `t7`
                LEFT SEMI JOIN `due` AS `t5`
                  ON `t7`.`game_date` = `t5`.`_date`
              ) AS `t12`
                ON `t8`.`game_id` = `t12`.`_of_game`
            ) AS `t18`
          ) AS `t25`
        ) AS `t32`
          ON `t9`.`game_id` = `t32`.`game_id` AND `t9`.`team_abbr` = `t32`.`team_abbr`
      ) AS `t35`
    ) AS `t37`
  ) AS `t39`
  INNER JOIN (
    SELECT
      `t24`.`game_id`,
      `t24`.`game_code`,
      `t24`.`game_date`,
      `t24`.`season_year`,
      `t24`.`season_type`,
      `t24`.`team_abbr`,
      `t24`.`opponent_team_abbr`,
      `t24`.`home_game`
    FROM `t20` AS `t24`
  ) AS `t31`
    ON `t39`.`game_id` = `t31`.`game_id` AND `t39`.`team_abbr` = `t31`.`team_abbr`
)
SELECT
  `t51`.`_date`,
  `t51`.`game_id`,
  `t51`.`game_date`,
  `t51`.`season_year`,
  `t51`.`season_type`,
  `t51`.`team_abbr`,
  `t51`.`opponent_team_abbr`,
  `t51`.`home_game`,
  `t51`.`player_lookup`,
  `t51`.`player_id`,
  `t51`.`entity_type`,
  `t51`.`population_basis`,
  `t51`.`expected`,
  `t51`.`entity_id`
FROM (
  SELECT
    `t49`.`_date`,
    `t49`.`game_id`,
    `t49`.`game_date`,
    `t49`.`season_year`,
    `t49`.`season_type`,
    `t49`.`team_abbr`,
    `t49`.`opponent_team_abbr`,
    `t49`.`home_game`,
    `t49`.`player_lookup`,
    `t49`.`player_id`,
    `t49`.`entity_type`,
    `t49`.`population_basis`,
    `t49`.`expected`,
    IF(
      `t49`.`entity_type` = 'GAME',
      `t49`.`game_id`,
      CONCAT(CONCAT(`t49`.`player_lookup`, '|'), `t49`.`team_abbr`)
    ) AS `entity_id`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t28`.`game_date` AS `_date`,
        `t28`.`game_id`,
        `t28`.`game_date`,
        `t28`.`season_year`,
        `t28`.`season_type`,
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
          `t21`.`game_id`,
          `t21`.`game_date`,
          `t21`.`season_year`,
          `t21`.`season_type`
        FROM `t16` AS `t21`
        WHERE
          `t21`.`player_lookup` IS NULL
      ) AS `t28`
    ) AS `t34`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t46`.`game_date` AS `_date`,
          `t46`.`game_id`,
          `t46`.`game_date`,
          `t46`.`season_year`,
          `t46`.`season_type`,
          `t46`.`team_abbr`,
          `t46`.`opponent_team_abbr`,
          `t46`.`home_game`,
          `t46`.`player_lookup`,
          `t46`.`player_id`,
          `t46`.`entity_type`,
          `t46`.`population_basis`,
          `t46`.`is_dressed` AS `expected`
        FROM (
          SELECT
            *
          FROM `t40` AS `t41`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t44`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS BIGINT) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOLEAN) AS `is_starter`,
              CAST(NULL AS BOOLEAN) AS `is_dressed`,
              `t44`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t44`.`game_code`,
              `t44`.`game_date`,
              `t44`.`season_year`,
              `t44`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOLEAN) AS `home_game`
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  `t26`.`game_id`,
                  `t26`.`game_code`,
                  `t26`.`game_date`,
                  `t26`.`season_year`,
                  `t26`.`season_type`,
                  `t26`.`_row`
                FROM `t20` AS `t26`
                LEFT ANTI JOIN `t40` AS `t42`
                  ON `t26`.`game_id` = `t42`.`game_id` AND `t26`.`team_abbr` = `t42`.`team_abbr`
              ) AS `t43`
            ) AS `t44`
          ) AS `t45`
        ) AS `t46`
      ) AS `t47`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t21`.`game_date` AS `_date`,
          `t21`.`game_id`,
          `t21`.`game_date`,
          `t21`.`season_year`,
          `t21`.`season_type`,
          `t21`.`team_abbr`,
          `t21`.`opponent_team_abbr`,
          `t21`.`home_game`,
          `t21`.`player_lookup`,
          `t21`.`player_id`,
          'PLAYER' AS `entity_type`,
          `t21`.`population_basis`,
          `t21`.`is_expected` AS `expected`
        FROM `t16` AS `t21`
        WHERE
          `t21`.`player_lookup` IS NOT NULL
      ) AS `t29`
    ) AS `t48`
  ) AS `t49`
) AS `t51`
LEFT SEMI JOIN `due` AS `t5`
  ON `t51`.`_date` = `t5`.`_date`
