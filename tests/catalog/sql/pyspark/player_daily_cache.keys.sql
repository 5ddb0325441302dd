WITH `t30` AS (
  SELECT
    `t29`.`game_id`,
    `t29`.`team_abbr`,
    `t29`.`player_lookup`,
    `t29`.`player_id`,
    `t29`.`player_name`,
    `t29`.`player_status`,
    `t29`.`status_reason`,
    `t29`.`is_starter`,
    `t29`.`is_dressed`,
    `t29`.`_row`,
    `t29`.`entity_type`,
    `t29`.`population_basis`,
    `t23`.`game_code`,
    `t23`.`game_date`,
    `t23`.`season_year`,
    `t23`.`season_type`,
    `t23`.`opponent_team_abbr`,
    `t23`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t24`.`game_id`,
        `t24`.`team_abbr`,
        `t24`.`player_lookup`,
        `t24`.`player_id`,
        `t24`.`player_name`,
        IF(
          (
            `t24`.`line_row` IS NOT NULL
          ) AND (
            `t24`.`player_status` <> 'active'
          ),
          'active',
          `t24`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t24`.`line_row` IS NOT NULL
          ) AND (
            `t24`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t24`.`status_reason`
        ) AS `status_reason`,
        `t24`.`is_starter`,
        (
          (
            `t24`.`line_row` IS NOT NULL
          ) AND (
            `t24`.`player_status` <> 'active'
          )
        )
        OR `t24`.`is_dressed` AS `is_dressed`,
        `t24`.`_row` + IF(
          (
            `t24`.`line_row` IS NOT NULL
          ) AND (
            `t24`.`player_status` <> 'active'
          ),
          `t24`.`line_row`,
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
      ) AS `t24`
    ) AS `t27`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t25`.`game_id`,
        `t25`.`team_abbr`,
        `t25`.`player_lookup`,
        `t25`.`player_id`,
        `t25`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t25`.`is_starter`,
        TRUE AS `is_dressed`,
        `t25`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t25`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
          `t21`.`has_list`
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
        ) AS `t21`
          ON `t6`.`game_id` = `t21`.`game_id`
      ) AS `t25`
    ) AS `t26`
  ) AS `t29`
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
  ) AS `t23`
    ON `t29`.`game_id` = `t23`.`game_id` AND `t29`.`team_abbr` = `t23`.`team_abbr`
)
SELECT
  `t39`.`_date`,
  `t39`.`game_id`,
  `t39`.`season_year`,
  `t39`.`season_type`,
  `t39`.`team_abbr`,
  `t39`.`opponent_team_abbr`,
  `t39`.`home_game`,
  `t39`.`player_lookup`,
  `t39`.`player_id`,
  `t39`.`entity_type`,
  `t39`.`population_basis`,
  `t39`.`entity_id`,
  `t39`.`zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t39`.`_date` ASC NULLS LAST, `t39`.`entity_type` ASC NULLS LAST, `t39`.`entity_id` ASC NULLS LAST, `t39`.`player_lookup` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    `t38`.`_date`,
    `t38`.`game_id`,
    `t38`.`season_year`,
    `t38`.`season_type`,
    `t38`.`team_abbr`,
    `t38`.`opponent_team_abbr`,
    `t38`.`home_game`,
    `t38`.`player_lookup`,
    `t38`.`player_id`,
    `t38`.`entity_type`,
    `t38`.`population_basis`,
    `t38`.`entity_id`,
    `t38`.`zones_outcome`
  FROM (
    SELECT
      `t37`.`_date`,
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
      `t37`.`expected`,
      `t37`.`entity_id`,
      `t17`.`_failed_category` AS `zones_outcome`
    FROM (
      SELECT
        `t35`.`game_date` AS `_date`,
        `t35`.`game_id`,
        `t35`.`game_date`,
        `t35`.`season_year`,
        `t35`.`season_type`,
        `t35`.`team_abbr`,
        `t35`.`opponent_team_abbr`,
        `t35`.`home_game`,
        `t35`.`player_lookup`,
        `t35`.`player_id`,
        `t35`.`entity_type`,
        `t35`.`population_basis`,
        `t35`.`is_dressed` AS `expected`,
        IF(`t35`.`entity_type` = 'GAME', `t35`.`game_id`, `t35`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM `t30` AS `t31`
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
            LEFT ANTI JOIN `t30` AS `t32`
              ON `t18`.`game_id` = `t32`.`game_id`
          ) AS `t33`
        ) AS `t34`
      ) AS `t35`
      WHERE
        `t35`.`is_dressed` OR (
          `t35`.`entity_type` = 'GAME'
        )
    ) AS `t37`
    LEFT SEMI JOIN `due` AS `t5`
      ON `t37`.`_date` = `t5`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t17`
      ON `t37`.`_date` = `t17`.`analysis_date`
      AND `t37`.`player_lookup` = `t17`.`_failed_0`
  ) AS `t38`
) AS `t39`
