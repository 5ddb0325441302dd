SELECT
  `t11`.`game_id`,
  `t11`.`game_code`,
  `t11`.`game_date`,
  `t11`.`season_year`,
  `t11`.`season_type`,
  `t11`.`_row`,
  `t11`.`team_abbr`,
  `t11`.`opponent_team_abbr`,
  `t11`.`home_game`,
  `t11`.`_date`,
  `t11`.`entity_type`,
  `t11`.`entity_id`,
  `t11`.`population_basis`,
  `t11`.`shots_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t11`.`_date` ASC, `t11`.`entity_type` ASC, `t11`.`entity_id` ASC, `t11`.`game_id` ASC, `t11`.`team_abbr` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t10`.`game_id`,
    `t10`.`game_code`,
    `t10`.`game_date`,
    `t10`.`season_year`,
    `t10`.`season_type`,
    `t10`.`_row`,
    `t10`.`team_abbr`,
    `t10`.`opponent_team_abbr`,
    `t10`.`home_game`,
    `t10`.`_date`,
    `t10`.`entity_type`,
    `t10`.`entity_id`,
    `t10`.`population_basis`,
    `t7`.`_failed_category` AS `shots_outcome`
  FROM (
    SELECT
      `t8`.`game_id`,
      `t8`.`game_code`,
      `t8`.`game_date`,
      `t8`.`season_year`,
      `t8`.`season_type`,
      `t8`.`_row`,
      `t8`.`team_abbr`,
      `t8`.`opponent_team_abbr`,
      `t8`.`home_game`,
      `t8`.`game_date` AS `_date`,
      'TEAM' AS `entity_type`,
      `t8`.`team_abbr` AS `entity_id`,
      'schedule' AS `population_basis`
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
      ) AS `t5`
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
      ) AS `t6`
    ) AS `t8`
  ) AS `t10`
  LEFT OUTER JOIN (
    SELECT
      `t1`.`analysis_date`,
      `t1`.`entity_id` AS `_failed_0`,
      `t1`.`failure_category` AS `_failed_category`
    FROM `nba_processing`.`precompute_failures` AS `t1`
    WHERE
      `t1`.`table_name` = 'shot_events' AND `t1`.`resolution_status` = 'OPEN'
  ) AS `t7`
    ON `t10`.`_date` = `t7`.`analysis_date` AND `t10`.`game_id` = `t7`.`_failed_0`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t3`
      WHERE
        `t10`.`_date` = `t3`.`_date`
    )
) AS `t11`
