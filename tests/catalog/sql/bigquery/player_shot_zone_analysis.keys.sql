WITH `t27` AS (
  SELECT
    `t26`.`game_id`,
    `t26`.`team_abbr`,
    `t26`.`player_lookup`,
    `t26`.`player_id`,
    `t26`.`player_name`,
    `t26`.`player_status`,
    `t26`.`status_reason`,
    `t26`.`is_starter`,
    `t26`.`is_dressed`,
    `t26`.`_row`,
    `t26`.`entity_type`,
    `t26`.`population_basis`,
    `t20`.`game_code`,
    `t20`.`game_date`,
    `t20`.`season_year`,
    `t20`.`season_type`,
    `t20`.`opponent_team_abbr`,
    `t20`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t21`.`game_id`,
        `t21`.`team_abbr`,
        `t21`.`player_lookup`,
        `t21`.`player_id`,
        `t21`.`player_name`,
        IF(
          (
            `t21`.`line_row` IS NOT NULL
          ) AND (
            `t21`.`player_status` <> 'active'
          ),
          'active',
          `t21`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t21`.`line_row` IS NOT NULL
          ) AND (
            `t21`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t21`.`status_reason`
        ) AS `status_reason`,
        `t21`.`is_starter`,
        (
          (
            `t21`.`line_row` IS NOT NULL
          ) AND (
            `t21`.`player_status` <> 'active'
          )
        )
        OR `t21`.`is_dressed` AS `is_dressed`,
        `t21`.`_row` + IF(
          (
            `t21`.`line_row` IS NOT NULL
          ) AND (
            `t21`.`player_status` <> 'active'
          ),
          `t21`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t14`.`game_id`,
          `t14`.`team_abbr`,
          `t14`.`player_lookup`,
          `t14`.`player_id`,
          `t14`.`player_name`,
          `t14`.`player_status`,
          `t14`.`status_reason`,
          `t14`.`is_starter`,
          `t14`.`is_dressed`,
          `t14`.`_row`,
          `t13`.`line_row`
        FROM (
          SELECT
            `t3`.`game_id`,
            `t3`.`team_abbr`,
            `t3`.`player_lookup`,
            `t3`.`player_id`,
            `t3`.`player_name`,
            `t3`.`player_status`,
            `t3`.`status_reason`,
            `t3`.`is_starter`,
            `t3`.`is_dressed`,
            `t3`.`_row`
          FROM `nba_raw`.`game_status` AS `t3`
        ) AS `t14`
        LEFT OUTER JOIN (
          SELECT
            `t2`.`game_id`,
            `t2`.`player_lookup`,
            `t2`.`_row` AS `line_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t2`
        ) AS `t13`
          ON `t14`.`game_id` = `t13`.`game_id`
          AND `t14`.`player_lookup` = `t13`.`player_lookup`
      ) AS `t21`
    ) AS `t24`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t22`.`game_id`,
        `t22`.`team_abbr`,
        `t22`.`player_lookup`,
        `t22`.`player_id`,
        `t22`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t22`.`is_starter`,
        TRUE AS `is_dressed`,
        `t22`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t22`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t5`.`game_id`,
          `t5`.`player_lookup`,
          `t5`.`source`,
          `t5`.`game_date`,
          `t5`.`player_id`,
          `t5`.`player_name`,
          `t5`.`team_abbr`,
          `t5`.`fgm`,
          `t5`.`fga`,
          `t5`.`fg3m`,
          `t5`.`fg3a`,
          `t5`.`ftm`,
          `t5`.`fta`,
          `t5`.`oreb`,
          `t5`.`dreb`,
          `t5`.`reb`,
          `t5`.`ast`,
          `t5`.`stl`,
          `t5`.`blk`,
          `t5`.`tov`,
          `t5`.`pf`,
          `t5`.`pts`,
          `t5`.`plus_minus`,
          `t5`.`is_starter`,
          `t5`.`source_file_id`,
          `t5`.`source_row`,
          `t5`.`seconds_played`,
          `t5`.`seconds_precision`,
          `t5`.`seconds_source`,
          `t5`.`_row`,
          `t18`.`has_list`
        FROM `nba_raw`.`player_boxscore_best` AS `t5`
        LEFT OUTER JOIN (
          SELECT
            `t8`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              `t3`.`game_id`
            FROM `nba_raw`.`game_status` AS `t3`
          ) AS `t8`
        ) AS `t18`
          ON `t5`.`game_id` = `t18`.`game_id`
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM `nba_raw`.`game_status` AS `t6`
            WHERE
              `t5`.`game_id` = `t6`.`game_id` AND `t5`.`player_lookup` = `t6`.`player_lookup`
          )
      ) AS `t22`
    ) AS `t23`
  ) AS `t26`
  INNER JOIN (
    SELECT
      `t16`.`game_id`,
      `t16`.`game_code`,
      `t16`.`game_date`,
      `t16`.`season_year`,
      `t16`.`season_type`,
      `t16`.`team_abbr`,
      `t16`.`opponent_team_abbr`,
      `t16`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t1`.`game_id`,
          `t1`.`game_code`,
          `t1`.`game_date`,
          `t1`.`season_year`,
          `t1`.`season_type`,
          `t1`.`_row`,
          `t1`.`home_team_abbr` AS `team_abbr`,
          `t1`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t1`
        WHERE
          `t1`.`is_counted` AND `t1`.`game_status` = 'final'
      ) AS `t11`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t1`.`game_id`,
          `t1`.`game_code`,
          `t1`.`game_date`,
          `t1`.`season_year`,
          `t1`.`season_type`,
          `t1`.`_row`,
          `t1`.`away_team_abbr` AS `team_abbr`,
          `t1`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t1`
        WHERE
          `t1`.`is_counted` AND `t1`.`game_status` = 'final'
      ) AS `t12`
    ) AS `t16`
  ) AS `t20`
    ON `t26`.`game_id` = `t20`.`game_id` AND `t26`.`team_abbr` = `t20`.`team_abbr`
)
SELECT
  `t35`.`_date`,
  `t35`.`game_id`,
  `t35`.`season_year`,
  `t35`.`season_type`,
  `t35`.`team_abbr`,
  `t35`.`opponent_team_abbr`,
  `t35`.`home_game`,
  `t35`.`player_lookup`,
  `t35`.`player_id`,
  `t35`.`entity_type`,
  `t35`.`population_basis`,
  `t35`.`entity_id`,
  ROW_NUMBER() OVER (
    ORDER BY `t35`.`_date` ASC, `t35`.`entity_type` ASC, `t35`.`entity_id` ASC, `t35`.`player_lookup` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t34`.`_date`,
    `t34`.`game_id`,
    `t34`.`season_year`,
    `t34`.`season_type`,
    `t34`.`team_abbr`,
    `t34`.`opponent_team_abbr`,
    `t34`.`home_game`,
    `t34`.`player_lookup`,
    `t34`.`player_id`,
    `t34`.`entity_type`,
    `t34`.`population_basis`,
    `t34`.`entity_id`
  FROM (
    SELECT
      `t32`.`game_date` AS `_date`,
      `t32`.`game_id`,
      `t32`.`game_date`,
      `t32`.`season_year`,
      `t32`.`season_type`,
      `t32`.`team_abbr`,
      `t32`.`opponent_team_abbr`,
      `t32`.`home_game`,
      `t32`.`player_lookup`,
      `t32`.`player_id`,
      `t32`.`entity_type`,
      `t32`.`population_basis`,
      `t32`.`is_dressed` AS `expected`,
      IF(`t32`.`entity_type` = 'GAME', `t32`.`game_id`, `t32`.`player_lookup`) AS `entity_id`
    FROM (
      SELECT
        *
      FROM `t27` AS `t28`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t15`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS INT64) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOL) AS `is_starter`,
            CAST(NULL AS BOOL) AS `is_dressed`,
            `t15`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t15`.`game_code`,
            `t15`.`game_date`,
            `t15`.`season_year`,
            `t15`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOL) AS `home_game`
          FROM (
            SELECT
              *
            FROM `nba_reference`.`schedule` AS `t1`
            WHERE
              `t1`.`is_counted` AND `t1`.`game_status` = 'final'
          ) AS `t15`
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM `t27` AS `t29`
              WHERE
                `t15`.`game_id` = `t29`.`game_id`
            )
        ) AS `t30`
      ) AS `t31`
    ) AS `t32`
    WHERE
      `t32`.`is_dressed` OR (
        `t32`.`entity_type` = 'GAME'
      )
  ) AS `t34`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t34`.`_date` = `t4`.`_date`
    )
) AS `t35`
