SELECT
  `t19`.`team_abbr`,
  `t19`.`game_id`,
  `t19`.`game_date`,
  `t19`.`season_year`,
  `t19`.`season_type`,
  `t19`.`opponent_team_abbr`,
  `t19`.`home_game`,
  `t19`.`is_neutral`,
  `t19`.`arena_id`,
  `t19`.`game_start_time_local`,
  `t19`.`national_tv`,
  `t19`.`game_number_in_season`,
  `t19`.`previous_game_id`,
  `t19`.`previous_game_date`,
  `t19`.`previous_arena_id`,
  `t19`.`team_days_rest`,
  `t19`.`trip_miles`,
  `t19`.`time_zone_change`,
  `t19`.`altitude_gain_m`,
  `t19`.`next_game_id`,
  `t19`.`next_opponent_team_abbr`,
  `t19`.`next_game_date`,
  `t19`.`next_game_national_tv`,
  `t19`.`_date`,
  `t19`.`entity_type`,
  `t19`.`entity_id`,
  `t19`.`population_basis`,
  `t19`.`members_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t19`.`_date` ASC, `t19`.`entity_type` ASC, `t19`.`entity_id` ASC, `t19`.`game_date` ASC, `t19`.`team_abbr` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t17`.`team_abbr`,
      `t17`.`game_id`,
      `t17`.`game_date`,
      `t17`.`season_year`,
      `t17`.`season_type`,
      `t17`.`opponent_team_abbr`,
      `t17`.`home_game`,
      `t17`.`is_neutral`,
      `t17`.`arena_id`,
      `t17`.`game_start_time_local`,
      `t17`.`national_tv`,
      `t17`.`game_number_in_season`,
      `t17`.`previous_game_id`,
      `t17`.`previous_game_date`,
      `t17`.`previous_arena_id`,
      `t17`.`team_days_rest`,
      `t17`.`trip_miles`,
      `t17`.`time_zone_change`,
      `t17`.`altitude_gain_m`,
      `t17`.`next_game_id`,
      `t17`.`next_opponent_team_abbr`,
      `t17`.`next_game_date`,
      `t17`.`next_game_national_tv`,
      `t17`.`_date`,
      `t17`.`entity_type`,
      `t17`.`entity_id`,
      `t17`.`population_basis`,
      `t12`.`_failed_category` AS `members_outcome`
    FROM (
      SELECT
        `t15`.`team_abbr`,
        `t15`.`game_id`,
        `t15`.`game_date`,
        `t15`.`season_year`,
        `t15`.`season_type`,
        `t15`.`opponent_team_abbr`,
        `t15`.`home_game`,
        `t15`.`is_neutral`,
        `t15`.`arena_id`,
        `t15`.`game_start_time_local`,
        `t15`.`national_tv`,
        `t15`.`game_number_in_season`,
        `t15`.`previous_game_id`,
        `t15`.`previous_game_date`,
        `t15`.`previous_arena_id`,
        `t15`.`team_days_rest`,
        `t15`.`trip_miles`,
        `t15`.`time_zone_change`,
        `t15`.`altitude_gain_m`,
        `t15`.`next_game_id`,
        `t15`.`next_opponent_team_abbr`,
        `t15`.`next_game_date`,
        `t15`.`next_game_national_tv`,
        `t15`.`game_date` AS `_date`,
        'TEAM' AS `entity_type`,
        `t15`.`team_abbr` AS `entity_id`,
        'schedule' AS `population_basis`
      FROM (
        SELECT
          `t5`.`team_abbr`,
          `t5`.`game_id`,
          `t5`.`game_date`,
          `t5`.`season_year`,
          `t5`.`season_type`,
          `t5`.`opponent_team_abbr`,
          `t5`.`home_game`,
          `t5`.`is_neutral`,
          `t5`.`arena_id`,
          `t5`.`game_start_time_local`,
          `t5`.`national_tv`,
          `t5`.`game_number_in_season`,
          `t5`.`previous_game_id`,
          `t5`.`previous_game_date`,
          `t5`.`previous_arena_id`,
          `t5`.`team_days_rest`,
          `t5`.`trip_miles`,
          `t5`.`time_zone_change`,
          `t5`.`altitude_gain_m`,
          `t5`.`next_game_id`,
          `t5`.`next_opponent_team_abbr`,
          `t5`.`next_game_date`,
          `t5`.`next_game_national_tv`
        FROM `nba_reference`.`team_games` AS `t5`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t4`
                  WHERE
                    `t6`.`game_date` = `t4`.`_date`
                )
            ) AS `t11`
            WHERE
              `t5`.`game_id` = `t11`.`_due_game`
          )
          AND EXISTS(
            SELECT
              1
            FROM (
              SELECT DISTINCT
                `t9`.`game_date`
              FROM (
                SELECT
                  `t6`.`is_counted`,
                  `t6`.`game_date`,
                  `t6`.`game_status`
                FROM `nba_reference`.`schedule` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t4`
                    WHERE
                      `t6`.`game_date` = `t4`.`_date`
                  )
              ) AS `t9`
              WHERE
                `t9`.`is_counted` AND `t9`.`game_status` = 'final'
            ) AS `t14`
            WHERE
              `t5`.`game_date` = `t14`.`game_date`
          )
      ) AS `t15`
    ) AS `t17`
    LEFT OUTER JOIN (
      SELECT
        `t7`.`analysis_date`,
        IF(
          REGEXP_CONTAINS(`t7`.`entity_id`, '^(?:[^|]*\\|){1}([^|]*)'),
          IF(
            1 = 0,
            REGEXP_REPLACE(
              `t7`.`entity_id`,
              CONCAT('.*?', CONCAT('(', '^(?:[^|]*\\|){1}([^|]*)', ')'), '.*'),
              '\\1'
            ),
            REGEXP_REPLACE(
              `t7`.`entity_id`,
              CONCAT('.*?', '^(?:[^|]*\\|){1}([^|]*)', '.*'),
              CONCAT('\\', CAST(1 AS STRING))
            )
          ),
          NULL
        ) AS `_failed_1`,
        MAX(`t7`.`failure_category`) AS `_failed_category`
      FROM (
        SELECT
          *
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_rotation' AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t7`
      GROUP BY
        1,
        2
    ) AS `t12`
      ON `t17`.`_date` = `t12`.`analysis_date` AND `t17`.`team_abbr` = `t12`.`_failed_1`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t4`
        WHERE
          `t17`.`_date` = `t4`.`_date`
      )
  ) AS `t18`
) AS `t19`
