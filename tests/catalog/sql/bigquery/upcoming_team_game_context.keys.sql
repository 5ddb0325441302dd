SELECT
  `t30`.`team_abbr`,
  `t30`.`game_id`,
  `t30`.`game_date`,
  `t30`.`season_year`,
  `t30`.`season_type`,
  `t30`.`opponent_team_abbr`,
  `t30`.`home_game`,
  `t30`.`is_neutral`,
  `t30`.`arena_id`,
  `t30`.`game_start_time_local`,
  `t30`.`national_tv`,
  `t30`.`game_number_in_season`,
  `t30`.`previous_game_id`,
  `t30`.`previous_game_date`,
  `t30`.`previous_arena_id`,
  `t30`.`team_days_rest`,
  `t30`.`trip_miles`,
  `t30`.`time_zone_change`,
  `t30`.`altitude_gain_m`,
  `t30`.`next_game_id`,
  `t30`.`next_opponent_team_abbr`,
  `t30`.`next_game_date`,
  `t30`.`next_game_national_tv`,
  `t30`.`_date`,
  `t30`.`entity_type`,
  `t30`.`entity_id`,
  `t30`.`population_basis`,
  `t30`.`members_outcome`,
  `t30`.`_key`,
  `t7`.`nth` AS `_played_schedule_team_abbr`,
  `t8`.`nth` AS `_played_schedule_opponent_team_abbr`,
  `t9`.`nth` AS `_played_team_team_abbr`
FROM (
  SELECT
    `t28`.`team_abbr`,
    `t28`.`game_id`,
    `t28`.`game_date`,
    `t28`.`season_year`,
    `t28`.`season_type`,
    `t28`.`opponent_team_abbr`,
    `t28`.`home_game`,
    `t28`.`is_neutral`,
    `t28`.`arena_id`,
    `t28`.`game_start_time_local`,
    `t28`.`national_tv`,
    `t28`.`game_number_in_season`,
    `t28`.`previous_game_id`,
    `t28`.`previous_game_date`,
    `t28`.`previous_arena_id`,
    `t28`.`team_days_rest`,
    `t28`.`trip_miles`,
    `t28`.`time_zone_change`,
    `t28`.`altitude_gain_m`,
    `t28`.`next_game_id`,
    `t28`.`next_opponent_team_abbr`,
    `t28`.`next_game_date`,
    `t28`.`next_game_national_tv`,
    `t28`.`_date`,
    `t28`.`entity_type`,
    `t28`.`entity_id`,
    `t28`.`population_basis`,
    `t28`.`members_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t28`.`_date` ASC, `t28`.`entity_type` ASC, `t28`.`entity_id` ASC, `t28`.`game_date` ASC, `t28`.`team_abbr` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t26`.`team_abbr`,
        `t26`.`game_id`,
        `t26`.`game_date`,
        `t26`.`season_year`,
        `t26`.`season_type`,
        `t26`.`opponent_team_abbr`,
        `t26`.`home_game`,
        `t26`.`is_neutral`,
        `t26`.`arena_id`,
        `t26`.`game_start_time_local`,
        `t26`.`national_tv`,
        `t26`.`game_number_in_season`,
        `t26`.`previous_game_id`,
        `t26`.`previous_game_date`,
        `t26`.`previous_arena_id`,
        `t26`.`team_days_rest`,
        `t26`.`trip_miles`,
        `t26`.`time_zone_change`,
        `t26`.`altitude_gain_m`,
        `t26`.`next_game_id`,
        `t26`.`next_opponent_team_abbr`,
        `t26`.`next_game_date`,
        `t26`.`next_game_national_tv`,
        `t26`.`_date`,
        `t26`.`entity_type`,
        `t26`.`entity_id`,
        `t26`.`population_basis`,
        `t19`.`_failed_category` AS `members_outcome`
      FROM (
        SELECT
          `t24`.`team_abbr`,
          `t24`.`game_id`,
          `t24`.`game_date`,
          `t24`.`season_year`,
          `t24`.`season_type`,
          `t24`.`opponent_team_abbr`,
          `t24`.`home_game`,
          `t24`.`is_neutral`,
          `t24`.`arena_id`,
          `t24`.`game_start_time_local`,
          `t24`.`national_tv`,
          `t24`.`game_number_in_season`,
          `t24`.`previous_game_id`,
          `t24`.`previous_game_date`,
          `t24`.`previous_arena_id`,
          `t24`.`team_days_rest`,
          `t24`.`trip_miles`,
          `t24`.`time_zone_change`,
          `t24`.`altitude_gain_m`,
          `t24`.`next_game_id`,
          `t24`.`next_opponent_team_abbr`,
          `t24`.`next_game_date`,
          `t24`.`next_game_national_tv`,
          `t24`.`game_date` AS `_date`,
          'TEAM' AS `entity_type`,
          `t24`.`team_abbr` AS `entity_id`,
          'schedule' AS `population_basis`
        FROM (
          SELECT
            `t11`.`team_abbr`,
            `t11`.`game_id`,
            `t11`.`game_date`,
            `t11`.`season_year`,
            `t11`.`season_type`,
            `t11`.`opponent_team_abbr`,
            `t11`.`home_game`,
            `t11`.`is_neutral`,
            `t11`.`arena_id`,
            `t11`.`game_start_time_local`,
            `t11`.`national_tv`,
            `t11`.`game_number_in_season`,
            `t11`.`previous_game_id`,
            `t11`.`previous_game_date`,
            `t11`.`previous_arena_id`,
            `t11`.`team_days_rest`,
            `t11`.`trip_miles`,
            `t11`.`time_zone_change`,
            `t11`.`altitude_gain_m`,
            `t11`.`next_game_id`,
            `t11`.`next_opponent_team_abbr`,
            `t11`.`next_game_date`,
            `t11`.`next_game_national_tv`
          FROM `nba_reference`.`team_games` AS `t11`
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  `t12`.`game_id` AS `_due_game`
                FROM `nba_reference`.`schedule` AS `t12`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `due` AS `t10`
                    WHERE
                      `t12`.`game_date` = `t10`.`_date`
                  )
              ) AS `t18`
              WHERE
                `t11`.`game_id` = `t18`.`_due_game`
            )
            AND EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t16`.`game_date`,
                    `t16`.`season_year`
                  FROM (
                    SELECT
                      `t12`.`season_year`,
                      `t12`.`is_counted`,
                      `t12`.`game_date`,
                      `t12`.`game_status`
                    FROM `nba_reference`.`schedule` AS `t12`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t10`
                        WHERE
                          `t12`.`game_date` = `t10`.`_date`
                      )
                  ) AS `t16`
                  WHERE
                    `t16`.`is_counted` AND `t16`.`game_status` = 'final'
                ) AS `t20`
                UNION DISTINCT
                SELECT
                  *
                FROM (
                  SELECT
                    `t13`.`game_date`,
                    `t13`.`season_year`
                  FROM `nba_reference`.`next_rosters` AS `t13`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          `t12`.`game_id` AS `_due_game`
                        FROM `nba_reference`.`schedule` AS `t12`
                        WHERE
                          EXISTS(
                            SELECT
                              1
                            FROM `due` AS `t10`
                            WHERE
                              `t12`.`game_date` = `t10`.`_date`
                          )
                      ) AS `t18`
                      WHERE
                        `t13`.`game_id` = `t18`.`_due_game`
                    )
                ) AS `t21`
              ) AS `t23`
              WHERE
                `t11`.`game_date` = `t23`.`game_date`
            )
        ) AS `t24`
      ) AS `t26`
      LEFT OUTER JOIN (
        SELECT
          `t14`.`analysis_date`,
          IF(
            REGEXP_CONTAINS(`t14`.`entity_id`, '^(?:[^|]*\\|){1}([^|]*)'),
            IF(
              1 = 0,
              REGEXP_REPLACE(
                `t14`.`entity_id`,
                CONCAT('.*?', CONCAT('(', '^(?:[^|]*\\|){1}([^|]*)', ')'), '.*'),
                '\\1'
              ),
              REGEXP_REPLACE(
                `t14`.`entity_id`,
                CONCAT('.*?', '^(?:[^|]*\\|){1}([^|]*)', '.*'),
                CONCAT('\\', CAST(1 AS STRING))
              )
            ),
            NULL
          ) AS `_failed_1`,
          MAX(`t14`.`failure_category`) AS `_failed_category`
        FROM (
          SELECT
            *
          FROM `nba_processing`.`precompute_failures` AS `t4`
          WHERE
            `t4`.`table_name` = 'team_rotation' AND `t4`.`resolution_status` = 'OPEN'
        ) AS `t14`
        GROUP BY
          1,
          2
      ) AS `t19`
        ON `t26`.`_date` = `t19`.`analysis_date` AND `t26`.`team_abbr` = `t19`.`_failed_1`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t10`
          WHERE
            `t26`.`_date` = `t10`.`_date`
        )
    ) AS `t27`
  ) AS `t28`
) AS `t30`
LEFT OUTER JOIN `numbered_schedule_games` AS `t7`
  ON `t30`.`season_year` = `t7`.`season_year`
  AND `t30`.`team_abbr` = `t7`.`entity`
  AND `t7`.`game_date` < `t30`.`_date`
  AND (
    (
      `t7`.`next_date` IS NULL
    ) OR NOT (
      `t7`.`next_date` < `t30`.`_date`
    )
  )
LEFT OUTER JOIN `numbered_schedule_games` AS `t8`
  ON `t30`.`season_year` = `t8`.`season_year`
  AND `t30`.`opponent_team_abbr` = `t8`.`entity`
  AND `t8`.`game_date` < `t30`.`_date`
  AND (
    (
      `t8`.`next_date` IS NULL
    ) OR NOT (
      `t8`.`next_date` < `t30`.`_date`
    )
  )
LEFT OUTER JOIN `numbered_team_games` AS `t9`
  ON `t30`.`season_year` = `t9`.`season_year`
  AND `t30`.`team_abbr` = `t9`.`entity`
  AND `t9`.`game_date` < `t30`.`_date`
  AND (
    (
      `t9`.`next_date` IS NULL
    ) OR NOT (
      `t9`.`next_date` < `t30`.`_date`
    )
  )
