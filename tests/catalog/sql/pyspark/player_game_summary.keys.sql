WITH `t11` AS (
  SELECT
    `t1`.`analysis_date`,
    `t1`.`entity_id` AS `_failed_0`,
    `t1`.`failure_category` AS `_failed_category`
  FROM `nba_processing`.`precompute_failures` AS `t1`
  WHERE
    `t1`.`table_name` = 'shot_events' AND `t1`.`resolution_status` = 'OPEN'
), `t32` AS (
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
          `t16`.`game_id`,
          `t16`.`team_abbr`,
          `t16`.`player_lookup`,
          `t16`.`player_id`,
          `t16`.`player_name`,
          `t16`.`player_status`,
          `t16`.`status_reason`,
          `t16`.`is_starter`,
          `t16`.`is_dressed`,
          `t16`.`_row`,
          `t15`.`line_row`
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
        ) AS `t16`
        LEFT OUTER JOIN (
          SELECT
            `t3`.`game_id`,
            `t3`.`player_lookup`,
            `t3`.`_row` AS `line_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t3`
        ) AS `t15`
          ON `t16`.`game_id` = `t15`.`game_id`
          AND `t16`.`player_lookup` = `t15`.`player_lookup`
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
        LEFT ANTI JOIN `nba_raw`.`game_status` AS `t7`
          ON `t6`.`game_id` = `t7`.`game_id` AND `t6`.`player_lookup` = `t7`.`player_lookup`
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
      ) AS `t27`
    ) AS `t28`
  ) AS `t31`
  INNER JOIN (
    SELECT
      `t19`.`game_id`,
      `t19`.`game_code`,
      `t19`.`game_date`,
      `t19`.`season_year`,
      `t19`.`season_type`,
      `t19`.`team_abbr`,
      `t19`.`opponent_team_abbr`,
      `t19`.`home_game`
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
      ) AS `t13`
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
      ) AS `t14`
    ) AS `t19`
  ) AS `t25`
    ON `t31`.`game_id` = `t25`.`game_id` AND `t31`.`team_abbr` = `t25`.`team_abbr`
)
SELECT
  `t40`.`game_id`,
  `t40`.`team_abbr`,
  `t40`.`player_lookup`,
  `t40`.`player_id`,
  `t40`.`player_name`,
  `t40`.`player_status`,
  `t40`.`status_reason`,
  `t40`.`is_starter`,
  `t40`.`is_dressed`,
  `t40`.`_row`,
  `t40`.`entity_type`,
  `t40`.`population_basis`,
  `t40`.`game_code`,
  `t40`.`game_date`,
  `t40`.`season_year`,
  `t40`.`season_type`,
  `t40`.`opponent_team_abbr`,
  `t40`.`home_game`,
  `t40`.`_date`,
  `t40`.`entity_id`,
  `t40`.`shots_outcome`,
  `t40`.`blocked_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t40`.`_date` ASC NULLS LAST, `t40`.`entity_type` ASC NULLS LAST, `t40`.`entity_id` ASC NULLS LAST, `t40`.`game_id` ASC NULLS LAST, `t40`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
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
    `t39`.`_date`,
    `t39`.`entity_id`,
    `t21`.`_failed_category` AS `shots_outcome`,
    `t22`.`_failed_category` AS `blocked_outcome`
  FROM (
    SELECT
      `t37`.`game_id`,
      `t37`.`team_abbr`,
      `t37`.`player_lookup`,
      `t37`.`player_id`,
      `t37`.`player_name`,
      `t37`.`player_status`,
      `t37`.`status_reason`,
      `t37`.`is_starter`,
      `t37`.`is_dressed`,
      `t37`.`_row`,
      `t37`.`entity_type`,
      `t37`.`population_basis`,
      `t37`.`game_code`,
      `t37`.`game_date`,
      `t37`.`season_year`,
      `t37`.`season_type`,
      `t37`.`opponent_team_abbr`,
      `t37`.`home_game`,
      `t37`.`game_date` AS `_date`,
      IF(
        `t37`.`entity_type` = 'GAME',
        `t37`.`game_id`,
        CONCAT(CONCAT(`t37`.`player_lookup`, '|'), `t37`.`game_id`)
      ) AS `entity_id`
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
            `t18`.`game_id`,
            CAST(NULL AS STRING) AS `team_abbr`,
            CAST(NULL AS STRING) AS `player_lookup`,
            CAST(NULL AS BIGINT) AS `player_id`,
            CAST(NULL AS STRING) AS `player_name`,
            CAST(NULL AS STRING) AS `player_status`,
            CAST(NULL AS STRING) AS `status_reason`,
            CAST(NULL AS BOOLEAN) AS `is_starter`,
            CAST(NULL AS BOOLEAN) AS `is_dressed`,
            `t18`.`_row`,
            'GAME' AS `entity_type`,
            'none' AS `population_basis`,
            `t18`.`game_code`,
            `t18`.`game_date`,
            `t18`.`season_year`,
            `t18`.`season_type`,
            CAST(NULL AS STRING) AS `opponent_team_abbr`,
            CAST(NULL AS BOOLEAN) AS `home_game`
          FROM (
            SELECT
              *
            FROM `nba_reference`.`schedule` AS `t2`
            WHERE
              `t2`.`is_counted` AND `t2`.`game_status` = 'final'
          ) AS `t18`
          LEFT ANTI JOIN `t32` AS `t34`
            ON `t18`.`game_id` = `t34`.`game_id`
        ) AS `t35`
      ) AS `t36`
    ) AS `t37`
  ) AS `t39`
  LEFT SEMI JOIN `due` AS `t5`
    ON `t39`.`_date` = `t5`.`_date`
  LEFT OUTER JOIN `t11` AS `t21`
    ON `t39`.`_date` = `t21`.`analysis_date` AND `t39`.`game_id` = `t21`.`_failed_0`
  LEFT OUTER JOIN `t11` AS `t22`
    ON `t39`.`_date` = `t22`.`analysis_date` AND `t39`.`game_id` = `t22`.`_failed_0`
) AS `t40`
