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
  `t17`.`_row`,
  `t17`.`_date`,
  `t17`.`entity_type`,
  `t17`.`entity_id`,
  `t17`.`population_basis`
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
    `t15`.`_row`,
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
      `t5`.`next_game_national_tv`,
      `t5`.`_row`
    FROM `nba_reference`.`team_games` AS `t5`
    LEFT SEMI JOIN (
      SELECT
        `t6`.`game_id` AS `_of_game`
      FROM `nba_reference`.`schedule` AS `t6`
      LEFT SEMI JOIN `due` AS `t4`
        ON `t6`.`game_date` = `t4`.`_date`
    ) AS `t10`
      ON `t5`.`game_id` = `t10`.`_of_game`
    LEFT SEMI JOIN (
      SELECT
        *
      FROM (
        SELECT
          `t9`.`game_date`,
          `t9`.`season_year`
        FROM (
          SELECT
            `t6`.`season_year`,
            `t6`.`is_counted`,
            `t6`.`game_date`,
            `t6`.`game_status`
          FROM `nba_reference`.`schedule` AS `t6`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t6`.`game_date` = `t4`.`_date`
        ) AS `t9`
        WHERE
          `t9`.`is_counted` AND `t9`.`game_status` = 'final'
      ) AS `t11`
      UNION
      SELECT
        *
      FROM (
        SELECT
          `t7`.`game_date`,
          `t7`.`season_year`
        FROM `nba_reference`.`next_rosters` AS `t7`
        LEFT SEMI JOIN (
          SELECT
            `t6`.`game_id` AS `_of_game`
          FROM `nba_reference`.`schedule` AS `t6`
          LEFT SEMI JOIN `due` AS `t4`
            ON `t6`.`game_date` = `t4`.`_date`
        ) AS `t10`
          ON `t7`.`game_id` = `t10`.`_of_game`
      ) AS `t12`
    ) AS `t14`
      ON `t5`.`game_date` = `t14`.`game_date`
  ) AS `t15`
) AS `t17`
LEFT SEMI JOIN `due` AS `t4`
  ON `t17`.`_date` = `t4`.`_date`
