SELECT
  `t23`.`team_abbr`,
  `t23`.`game_id`,
  `t23`.`game_date`,
  `t23`.`season_year`,
  `t23`.`season_type`,
  `t23`.`opponent_team_abbr`,
  `t23`.`home_game`,
  `t23`.`is_neutral`,
  `t23`.`arena_id`,
  `t23`.`game_start_time_local`,
  `t23`.`national_tv`,
  `t23`.`game_number_in_season`,
  `t23`.`previous_game_id`,
  `t23`.`previous_game_date`,
  `t23`.`previous_arena_id`,
  `t23`.`team_days_rest`,
  `t23`.`trip_miles`,
  `t23`.`time_zone_change`,
  `t23`.`altitude_gain_m`,
  `t23`.`next_game_id`,
  `t23`.`next_opponent_team_abbr`,
  `t23`.`next_game_date`,
  `t23`.`next_game_national_tv`,
  `t23`.`_date`,
  `t23`.`entity_type`,
  `t23`.`entity_id`,
  `t23`.`population_basis`,
  `t23`.`members_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t23`.`_date` ASC, `t23`.`entity_type` ASC, `t23`.`entity_id` ASC, `t23`.`game_date` ASC, `t23`.`team_abbr` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t21`.`team_abbr`,
      `t21`.`game_id`,
      `t21`.`game_date`,
      `t21`.`season_year`,
      `t21`.`season_type`,
      `t21`.`opponent_team_abbr`,
      `t21`.`home_game`,
      `t21`.`is_neutral`,
      `t21`.`arena_id`,
      `t21`.`game_start_time_local`,
      `t21`.`national_tv`,
      `t21`.`game_number_in_season`,
      `t21`.`previous_game_id`,
      `t21`.`previous_game_date`,
      `t21`.`previous_arena_id`,
      `t21`.`team_days_rest`,
      `t21`.`trip_miles`,
      `t21`.`time_zone_change`,
      `t21`.`altitude_gain_m`,
      `t21`.`next_game_id`,
      `t21`.`next_opponent_team_abbr`,
      `t21`.`next_game_date`,
      `t21`.`next_game_national_tv`,
      `t21`.`_date`,
      `t21`.`entity_type`,
      `t21`.`entity_id`,
      `t21`.`population_basis`,
      `t14`.`_failed_category` AS `members_outcome`
    FROM (
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
        `t19`.`game_date` AS `_date`,
        'TEAM' AS `entity_type`,
        `t19`.`team_abbr` AS `entity_id`,
        'schedule' AS `population_basis`
      FROM (
        SELECT
          `t6`.`team_abbr`,
          `t6`.`game_id`,
          `t6`.`game_date`,
          `t6`.`season_year`,
          `t6`.`season_type`,
          `t6`.`opponent_team_abbr`,
          `t6`.`home_game`,
          `t6`.`is_neutral`,
          `t6`.`arena_id`,
          `t6`.`game_start_time_local`,
          `t6`.`national_tv`,
          `t6`.`game_number_in_season`,
          `t6`.`previous_game_id`,
          `t6`.`previous_game_date`,
          `t6`.`previous_arena_id`,
          `t6`.`team_days_rest`,
          `t6`.`trip_miles`,
          `t6`.`time_zone_change`,
          `t6`.`altitude_gain_m`,
          `t6`.`next_game_id`,
          `t6`.`next_opponent_team_abbr`,
          `t6`.`next_game_date`,
          `t6`.`next_game_national_tv`
        FROM `nba_reference`.`team_games` AS `t6`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t7`.`game_id` AS `_due_game`
              FROM `nba_reference`.`schedule` AS `t7`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t5`
                  WHERE
                    `t7`.`game_date` = `t5`.`_date`
                )
            ) AS `t13`
            WHERE
              `t6`.`game_id` = `t13`.`_due_game`
          )
          AND EXISTS(
            SELECT
              1
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t11`.`game_date`,
                  `t11`.`season_year`
                FROM (
                  SELECT
                    `t7`.`season_year`,
                    `t7`.`is_counted`,
                    `t7`.`game_date`,
                    `t7`.`game_status`
                  FROM `nba_reference`.`schedule` AS `t7`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `due` AS `t5`
                      WHERE
                        `t7`.`game_date` = `t5`.`_date`
                    )
                ) AS `t11`
                WHERE
                  `t11`.`is_counted` AND `t11`.`game_status` = 'final'
              ) AS `t15`
              UNION DISTINCT
              SELECT
                *
              FROM (
                SELECT
                  `t8`.`game_date`,
                  `t8`.`season_year`
                FROM `nba_reference`.`next_rosters` AS `t8`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        `t7`.`game_id` AS `_due_game`
                      FROM `nba_reference`.`schedule` AS `t7`
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM `due` AS `t5`
                          WHERE
                            `t7`.`game_date` = `t5`.`_date`
                        )
                    ) AS `t13`
                    WHERE
                      `t8`.`game_id` = `t13`.`_due_game`
                  )
              ) AS `t16`
            ) AS `t18`
            WHERE
              `t6`.`game_date` = `t18`.`game_date`
          )
      ) AS `t19`
    ) AS `t21`
    LEFT OUTER JOIN (
      SELECT
        `t9`.`analysis_date`,
        IF(
          REGEXP_CONTAINS(`t9`.`entity_id`, '^(?:[^|]*\\|){1}([^|]*)'),
          IF(
            1 = 0,
            REGEXP_REPLACE(
              `t9`.`entity_id`,
              CONCAT('.*?', CONCAT('(', '^(?:[^|]*\\|){1}([^|]*)', ')'), '.*'),
              '\\1'
            ),
            REGEXP_REPLACE(
              `t9`.`entity_id`,
              CONCAT('.*?', '^(?:[^|]*\\|){1}([^|]*)', '.*'),
              CONCAT('\\', CAST(1 AS STRING))
            )
          ),
          NULL
        ) AS `_failed_1`,
        MAX(`t9`.`failure_category`) AS `_failed_category`
      FROM (
        SELECT
          *
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_rotation' AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t9`
      GROUP BY
        1,
        2
    ) AS `t14`
      ON `t21`.`_date` = `t14`.`analysis_date` AND `t21`.`team_abbr` = `t14`.`_failed_1`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t5`
        WHERE
          `t21`.`_date` = `t5`.`_date`
      )
  ) AS `t22`
) AS `t23`
