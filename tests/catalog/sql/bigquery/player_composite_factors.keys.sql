WITH `t32` AS (
  SELECT
    `t31`.`game_id`,
    `t31`.`team_abbr`,
    `t31`.`player_lookup`,
    `t31`.`player_id`,
    `t31`.`player_name`,
    `t31`.`player_status`,
    `t31`.`status_reason`,
    `t31`.`is_starter`,
    `t31`.`is_dressed`,
    `t31`.`_row`,
    `t31`.`entity_type`,
    `t31`.`population_basis`,
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
        `t26`.`game_id`,
        `t26`.`team_abbr`,
        `t26`.`player_lookup`,
        `t26`.`player_id`,
        `t26`.`player_name`,
        IF(
          (
            `t26`.`line_row` IS NOT NULL
          ) AND (
            `t26`.`player_status` <> 'active'
          ),
          'active',
          `t26`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t26`.`line_row` IS NOT NULL
          ) AND (
            `t26`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t26`.`status_reason`
        ) AS `status_reason`,
        `t26`.`is_starter`,
        (
          (
            `t26`.`line_row` IS NOT NULL
          ) AND (
            `t26`.`player_status` <> 'active'
          )
        )
        OR `t26`.`is_dressed` AS `is_dressed`,
        `t26`.`_row` + IF(
          (
            `t26`.`line_row` IS NOT NULL
          ) AND (
            `t26`.`player_status` <> 'active'
          ),
          `t26`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t17`.`game_id`,
          `t17`.`team_abbr`,
          `t17`.`player_lookup`,
          `t17`.`player_id`,
          `t17`.`player_name`,
          `t17`.`player_status`,
          `t17`.`status_reason`,
          `t17`.`is_starter`,
          `t17`.`is_dressed`,
          `t17`.`_row`,
          `t16`.`line_row`
        FROM (
          SELECT
            `t4`.`game_id`,
            `t4`.`team_abbr`,
            `t4`.`player_lookup`,
            `t4`.`player_id`,
            `t4`.`player_name`,
            `t4`.`player_status`,
            `t4`.`status_reason`,
            `t4`.`is_starter`,
            `t4`.`is_dressed`,
            `t4`.`_row`
          FROM `nba_raw`.`game_status` AS `t4`
        ) AS `t17`
        LEFT OUTER JOIN (
          SELECT
            `t3`.`game_id`,
            `t3`.`player_lookup`,
            `t3`.`_row` AS `line_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t3`
        ) AS `t16`
          ON `t17`.`game_id` = `t16`.`game_id`
          AND `t17`.`player_lookup` = `t16`.`player_lookup`
      ) AS `t26`
    ) AS `t29`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t27`.`game_id`,
        `t27`.`team_abbr`,
        `t27`.`player_lookup`,
        `t27`.`player_id`,
        `t27`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t27`.`is_starter`,
        TRUE AS `is_dressed`,
        `t27`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t27`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t6`.`game_id`,
          `t6`.`player_lookup`,
          `t6`.`source`,
          `t6`.`game_date`,
          `t6`.`player_id`,
          `t6`.`player_name`,
          `t6`.`team_abbr`,
          `t6`.`fgm`,
          `t6`.`fga`,
          `t6`.`fg3m`,
          `t6`.`fg3a`,
          `t6`.`ftm`,
          `t6`.`fta`,
          `t6`.`oreb`,
          `t6`.`dreb`,
          `t6`.`reb`,
          `t6`.`ast`,
          `t6`.`stl`,
          `t6`.`blk`,
          `t6`.`tov`,
          `t6`.`pf`,
          `t6`.`pts`,
          `t6`.`plus_minus`,
          `t6`.`is_starter`,
          `t6`.`source_file_id`,
          `t6`.`source_row`,
          `t6`.`seconds_played`,
          `t6`.`seconds_precision`,
          `t6`.`seconds_source`,
          `t6`.`_row`,
          `t23`.`has_list`
        FROM `nba_raw`.`player_boxscore_best` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t9`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              `t4`.`game_id`
            FROM `nba_raw`.`game_status` AS `t4`
          ) AS `t9`
        ) AS `t23`
          ON `t6`.`game_id` = `t23`.`game_id`
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM `nba_raw`.`game_status` AS `t7`
            WHERE
              `t6`.`game_id` = `t7`.`game_id` AND `t6`.`player_lookup` = `t7`.`player_lookup`
          )
      ) AS `t27`
    ) AS `t28`
  ) AS `t31`
  INNER JOIN (
    SELECT
      `t21`.`game_id`,
      `t21`.`game_code`,
      `t21`.`game_date`,
      `t21`.`season_year`,
      `t21`.`season_type`,
      `t21`.`team_abbr`,
      `t21`.`opponent_team_abbr`,
      `t21`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t2`.`game_id`,
          `t2`.`game_code`,
          `t2`.`game_date`,
          `t2`.`season_year`,
          `t2`.`season_type`,
          `t2`.`_row`,
          `t2`.`home_team_abbr` AS `team_abbr`,
          `t2`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t2`
        WHERE
          `t2`.`is_counted` AND `t2`.`game_status` = 'final'
      ) AS `t14`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t2`.`game_id`,
          `t2`.`game_code`,
          `t2`.`game_date`,
          `t2`.`season_year`,
          `t2`.`season_type`,
          `t2`.`_row`,
          `t2`.`away_team_abbr` AS `team_abbr`,
          `t2`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t2`
        WHERE
          `t2`.`is_counted` AND `t2`.`game_status` = 'final'
      ) AS `t15`
    ) AS `t21`
  ) AS `t25`
    ON `t31`.`game_id` = `t25`.`game_id` AND `t31`.`team_abbr` = `t25`.`team_abbr`
)
SELECT
  `t41`.`_date`,
  `t41`.`game_id`,
  `t41`.`game_date`,
  `t41`.`season_year`,
  `t41`.`season_type`,
  `t41`.`team_abbr`,
  `t41`.`opponent_team_abbr`,
  `t41`.`home_game`,
  `t41`.`player_lookup`,
  `t41`.`player_id`,
  `t41`.`entity_type`,
  `t41`.`population_basis`,
  `t41`.`entity_id`,
  `t41`.`zones_outcome`,
  `t41`.`opponent_zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t41`.`_date` ASC, `t41`.`entity_type` ASC, `t41`.`entity_id` ASC, `t41`.`game_date` ASC, `t41`.`player_lookup` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t40`.`_date`,
    `t40`.`game_id`,
    `t40`.`game_date`,
    `t40`.`season_year`,
    `t40`.`season_type`,
    `t40`.`team_abbr`,
    `t40`.`opponent_team_abbr`,
    `t40`.`home_game`,
    `t40`.`player_lookup`,
    `t40`.`player_id`,
    `t40`.`entity_type`,
    `t40`.`population_basis`,
    `t40`.`entity_id`,
    `t40`.`zones_outcome`,
    `t40`.`opponent_zones_outcome`
  FROM (
    SELECT
      `t39`.`_date`,
      `t39`.`game_id`,
      `t39`.`game_date`,
      `t39`.`season_year`,
      `t39`.`season_type`,
      `t39`.`team_abbr`,
      `t39`.`opponent_team_abbr`,
      `t39`.`home_game`,
      `t39`.`player_lookup`,
      `t39`.`player_id`,
      `t39`.`entity_type`,
      `t39`.`population_basis`,
      `t39`.`expected`,
      `t39`.`entity_id`,
      `t18`.`_failed_category` AS `zones_outcome`,
      `t19`.`_failed_category` AS `opponent_zones_outcome`
    FROM (
      SELECT
        `t37`.`game_date` AS `_date`,
        `t37`.`game_id`,
        `t37`.`game_date`,
        `t37`.`season_year`,
        `t37`.`season_type`,
        `t37`.`team_abbr`,
        `t37`.`opponent_team_abbr`,
        `t37`.`home_game`,
        `t37`.`player_lookup`,
        `t37`.`player_id`,
        `t37`.`entity_type`,
        `t37`.`population_basis`,
        `t37`.`is_dressed` AS `expected`,
        IF(`t37`.`entity_type` = 'GAME', `t37`.`game_id`, `t37`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM `t32` AS `t33`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS INT64) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOL) AS `is_starter`,
              CAST(NULL AS BOOL) AS `is_dressed`,
              `t20`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t20`.`game_code`,
              `t20`.`game_date`,
              `t20`.`season_year`,
              `t20`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOL) AS `home_game`
            FROM (
              SELECT
                *
              FROM `nba_reference`.`schedule` AS `t2`
              WHERE
                `t2`.`is_counted` AND `t2`.`game_status` = 'final'
            ) AS `t20`
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM `t32` AS `t34`
                WHERE
                  `t20`.`game_id` = `t34`.`game_id`
              )
          ) AS `t35`
        ) AS `t36`
      ) AS `t37`
      WHERE
        `t37`.`is_dressed` OR (
          `t37`.`entity_type` = 'GAME'
        )
    ) AS `t39`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t18`
      ON `t39`.`_date` = `t18`.`analysis_date`
      AND `t39`.`player_lookup` = `t18`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_defense_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t19`
      ON `t39`.`_date` = `t19`.`analysis_date`
      AND `t39`.`opponent_team_abbr` = `t19`.`_failed_0`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t5`
        WHERE
          `t39`.`_date` = `t5`.`_date`
      )
  ) AS `t40`
) AS `t41`
