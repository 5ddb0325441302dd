WITH `t36` AS (
  SELECT
    `t35`.`game_id`,
    `t35`.`team_abbr`,
    `t35`.`player_lookup`,
    `t35`.`player_id`,
    `t35`.`player_name`,
    `t35`.`player_status`,
    `t35`.`status_reason`,
    `t35`.`is_starter`,
    `t35`.`is_dressed`,
    `t35`.`_row`,
    `t35`.`entity_type`,
    `t35`.`population_basis`,
    `t29`.`game_code`,
    `t29`.`game_date`,
    `t29`.`season_year`,
    `t29`.`season_type`,
    `t29`.`opponent_team_abbr`,
    `t29`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t30`.`game_id`,
        `t30`.`team_abbr`,
        `t30`.`player_lookup`,
        `t30`.`player_id`,
        `t30`.`player_name`,
        IF(
          (
            `t30`.`line_row` IS NOT NULL
          ) AND (
            `t30`.`player_status` <> 'active'
          ),
          'active',
          `t30`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t30`.`line_row` IS NOT NULL
          ) AND (
            `t30`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t30`.`status_reason`
        ) AS `status_reason`,
        `t30`.`is_starter`,
        (
          (
            `t30`.`line_row` IS NOT NULL
          ) AND (
            `t30`.`player_status` <> 'active'
          )
        )
        OR `t30`.`is_dressed` AS `is_dressed`,
        `t30`.`_row` + IF(
          (
            `t30`.`line_row` IS NOT NULL
          ) AND (
            `t30`.`player_status` <> 'active'
          ),
          `t30`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t19`.`game_id`,
          `t19`.`team_abbr`,
          `t19`.`player_lookup`,
          `t19`.`player_id`,
          `t19`.`player_name`,
          `t19`.`player_status`,
          `t19`.`status_reason`,
          `t19`.`is_starter`,
          `t19`.`is_dressed`,
          `t19`.`_row`,
          `t18`.`line_row`
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
        ) AS `t19`
        LEFT OUTER JOIN (
          SELECT
            `t3`.`game_id`,
            `t3`.`player_lookup`,
            `t3`.`_row` AS `line_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t3`
        ) AS `t18`
          ON `t19`.`game_id` = `t18`.`game_id`
          AND `t19`.`player_lookup` = `t18`.`player_lookup`
      ) AS `t30`
    ) AS `t33`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t31`.`game_id`,
        `t31`.`team_abbr`,
        `t31`.`player_lookup`,
        `t31`.`player_id`,
        `t31`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t31`.`is_starter`,
        TRUE AS `is_dressed`,
        `t31`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t31`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
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
          `t27`.`has_list`
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
        ) AS `t27`
          ON `t6`.`game_id` = `t27`.`game_id`
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM `nba_raw`.`game_status` AS `t7`
            WHERE
              `t6`.`game_id` = `t7`.`game_id` AND `t6`.`player_lookup` = `t7`.`player_lookup`
          )
      ) AS `t31`
    ) AS `t32`
  ) AS `t35`
  INNER JOIN (
    SELECT
      `t25`.`game_id`,
      `t25`.`game_code`,
      `t25`.`game_date`,
      `t25`.`season_year`,
      `t25`.`season_type`,
      `t25`.`team_abbr`,
      `t25`.`opponent_team_abbr`,
      `t25`.`home_game`
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
      ) AS `t16`
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
      ) AS `t17`
    ) AS `t25`
  ) AS `t29`
    ON `t35`.`game_id` = `t29`.`game_id` AND `t35`.`team_abbr` = `t29`.`team_abbr`
)
SELECT
  `t45`.`_date`,
  `t45`.`game_id`,
  `t45`.`game_date`,
  `t45`.`season_year`,
  `t45`.`season_type`,
  `t45`.`team_abbr`,
  `t45`.`opponent_team_abbr`,
  `t45`.`home_game`,
  `t45`.`player_lookup`,
  `t45`.`player_id`,
  `t45`.`entity_type`,
  `t45`.`population_basis`,
  `t45`.`entity_id`,
  `t45`.`cache_outcome`,
  `t45`.`factors_outcome`,
  `t45`.`zones_outcome`,
  `t45`.`opponent_zones_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t45`.`_date` ASC, `t45`.`entity_type` ASC, `t45`.`entity_id` ASC, `t45`.`game_date` ASC, `t45`.`player_lookup` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t44`.`_date`,
    `t44`.`game_id`,
    `t44`.`game_date`,
    `t44`.`season_year`,
    `t44`.`season_type`,
    `t44`.`team_abbr`,
    `t44`.`opponent_team_abbr`,
    `t44`.`home_game`,
    `t44`.`player_lookup`,
    `t44`.`player_id`,
    `t44`.`entity_type`,
    `t44`.`population_basis`,
    `t44`.`entity_id`,
    `t44`.`cache_outcome`,
    `t44`.`factors_outcome`,
    `t44`.`zones_outcome`,
    `t44`.`opponent_zones_outcome`
  FROM (
    SELECT
      `t43`.`_date`,
      `t43`.`game_id`,
      `t43`.`game_date`,
      `t43`.`season_year`,
      `t43`.`season_type`,
      `t43`.`team_abbr`,
      `t43`.`opponent_team_abbr`,
      `t43`.`home_game`,
      `t43`.`player_lookup`,
      `t43`.`player_id`,
      `t43`.`entity_type`,
      `t43`.`population_basis`,
      `t43`.`expected`,
      `t43`.`entity_id`,
      `t20`.`_failed_category` AS `cache_outcome`,
      `t21`.`_failed_category` AS `factors_outcome`,
      `t22`.`_failed_category` AS `zones_outcome`,
      `t23`.`_failed_category` AS `opponent_zones_outcome`
    FROM (
      SELECT
        `t41`.`game_date` AS `_date`,
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
        `t41`.`is_dressed` AS `expected`,
        IF(`t41`.`entity_type` = 'GAME', `t41`.`game_id`, `t41`.`player_lookup`) AS `entity_id`
      FROM (
        SELECT
          *
        FROM `t36` AS `t37`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t24`.`game_id`,
              CAST(NULL AS STRING) AS `team_abbr`,
              CAST(NULL AS STRING) AS `player_lookup`,
              CAST(NULL AS INT64) AS `player_id`,
              CAST(NULL AS STRING) AS `player_name`,
              CAST(NULL AS STRING) AS `player_status`,
              CAST(NULL AS STRING) AS `status_reason`,
              CAST(NULL AS BOOL) AS `is_starter`,
              CAST(NULL AS BOOL) AS `is_dressed`,
              `t24`.`_row`,
              'GAME' AS `entity_type`,
              'none' AS `population_basis`,
              `t24`.`game_code`,
              `t24`.`game_date`,
              `t24`.`season_year`,
              `t24`.`season_type`,
              CAST(NULL AS STRING) AS `opponent_team_abbr`,
              CAST(NULL AS BOOL) AS `home_game`
            FROM (
              SELECT
                *
              FROM `nba_reference`.`schedule` AS `t2`
              WHERE
                `t2`.`is_counted` AND `t2`.`game_status` = 'final'
            ) AS `t24`
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM `t36` AS `t38`
                WHERE
                  `t24`.`game_id` = `t38`.`game_id`
              )
          ) AS `t39`
        ) AS `t40`
      ) AS `t41`
      WHERE
        `t41`.`is_dressed` OR (
          `t41`.`entity_type` = 'GAME'
        )
    ) AS `t43`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_daily_cache' AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t20`
      ON `t43`.`_date` = `t20`.`analysis_date`
      AND `t43`.`player_lookup` = `t20`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_composite_factors'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t21`
      ON `t43`.`_date` = `t21`.`analysis_date`
      AND `t43`.`player_lookup` = `t21`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'player_shot_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t22`
      ON `t43`.`_date` = `t22`.`analysis_date`
      AND `t43`.`player_lookup` = `t22`.`_failed_0`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`analysis_date`,
        `t1`.`entity_id` AS `_failed_0`,
        `t1`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t1`
      WHERE
        `t1`.`table_name` = 'team_defense_zone_analysis'
        AND `t1`.`resolution_status` = 'OPEN'
    ) AS `t23`
      ON `t43`.`_date` = `t23`.`analysis_date`
      AND `t43`.`opponent_team_abbr` = `t23`.`_failed_0`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t5`
        WHERE
          `t43`.`_date` = `t5`.`_date`
      )
  ) AS `t44`
) AS `t45`
