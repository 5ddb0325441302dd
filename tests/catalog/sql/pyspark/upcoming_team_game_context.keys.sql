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
  `t15`.`_date`,
  `t15`.`entity_type`,
  `t15`.`entity_id`,
  `t15`.`population_basis`,
  `t15`.`members_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t15`.`_date` ASC NULLS LAST, `t15`.`entity_type` ASC NULLS LAST, `t15`.`entity_id` ASC NULLS LAST, `t15`.`game_date` ASC NULLS LAST, `t15`.`team_abbr` ASC NULLS LAST
  ) - 1 AS `_key`
FROM (
  SELECT
    `t14`.`team_abbr`,
    `t14`.`game_id`,
    `t14`.`game_date`,
    `t14`.`season_year`,
    `t14`.`season_type`,
    `t14`.`opponent_team_abbr`,
    `t14`.`home_game`,
    `t14`.`is_neutral`,
    `t14`.`arena_id`,
    `t14`.`game_start_time_local`,
    `t14`.`national_tv`,
    `t14`.`game_number_in_season`,
    `t14`.`previous_game_id`,
    `t14`.`previous_game_date`,
    `t14`.`previous_arena_id`,
    `t14`.`team_days_rest`,
    `t14`.`trip_miles`,
    `t14`.`time_zone_change`,
    `t14`.`altitude_gain_m`,
    `t14`.`next_game_id`,
    `t14`.`next_opponent_team_abbr`,
    `t14`.`next_game_date`,
    `t14`.`next_game_national_tv`,
    `t14`.`_date`,
    `t14`.`entity_type`,
    `t14`.`entity_id`,
    `t14`.`population_basis`,
    `t14`.`members_outcome`
  FROM (
    SELECT
      `t13`.`team_abbr`,
      `t13`.`game_id`,
      `t13`.`game_date`,
      `t13`.`season_year`,
      `t13`.`season_type`,
      `t13`.`opponent_team_abbr`,
      `t13`.`home_game`,
      `t13`.`is_neutral`,
      `t13`.`arena_id`,
      `t13`.`game_start_time_local`,
      `t13`.`national_tv`,
      `t13`.`game_number_in_season`,
      `t13`.`previous_game_id`,
      `t13`.`previous_game_date`,
      `t13`.`previous_arena_id`,
      `t13`.`team_days_rest`,
      `t13`.`trip_miles`,
      `t13`.`time_zone_change`,
      `t13`.`altitude_gain_m`,
      `t13`.`next_game_id`,
      `t13`.`next_opponent_team_abbr`,
      `t13`.`next_game_date`,
      `t13`.`next_game_national_tv`,
      `t13`.`_row`,
      `t13`.`_date`,
      `t13`.`entity_type`,
      `t13`.`entity_id`,
      `t13`.`population_basis`,
      `t10`.`_failed_category` AS `members_outcome`
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
        `t11`.`next_game_national_tv`,
        `t11`.`_row`,
        `t11`.`game_date` AS `_date`,
        'TEAM' AS `entity_type`,
        `t11`.`team_abbr` AS `entity_id`,
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
          `t5`.`next_game_national_tv`,
          `t5`.`_row`
        FROM `nba_reference`.`team_games` AS `t5`
        LEFT SEMI JOIN (
          SELECT DISTINCT
            `t3`.`game_date`
          FROM `nba_reference`.`schedule` AS `t3`
          WHERE
            `t3`.`is_counted` AND `t3`.`game_status` = 'final'
        ) AS `t8`
          ON `t5`.`game_date` = `t8`.`game_date`
      ) AS `t11`
    ) AS `t13`
    LEFT SEMI JOIN `due` AS `t4`
      ON `t13`.`_date` = `t4`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t6`.`analysis_date`,
        REGEXP_EXTRACT(`t6`.`entity_id`, '^(?:[^|]*\\|){1}([^|]*)') AS `_failed_1`,
        MAX(`t6`.`failure_category`) AS `_failed_category`
      FROM (
        SELECT
          *
        FROM `nba_processing`.`precompute_failures` AS `t2`
        WHERE
          `t2`.`table_name` = 'team_rotation' AND `t2`.`resolution_status` = 'OPEN'
      ) AS `t6`
      GROUP BY
        1,
        2
    ) AS `t10`
      ON `t13`.`_date` = `t10`.`analysis_date` AND `t13`.`team_abbr` = `t10`.`_failed_1`
  ) AS `t14`
) AS `t15`
