SELECT
  `t7`.`game_id`,
  `t7`.`game_code`,
  `t7`.`game_date`,
  `t7`.`season_year`,
  `t7`.`season_type`,
  `t7`.`_row`,
  `t7`.`defending_team_abbr`,
  `t7`.`opponent_team_abbr`,
  `t7`.`home_game`,
  `t7`.`_date`,
  `t7`.`entity_type`,
  `t7`.`entity_id`,
  `t7`.`population_basis`,
  `t7`.`blocked_outcome`,
  ROW_NUMBER() OVER (
    ORDER BY `t7`.`_date` ASC, `t7`.`entity_type` ASC, `t7`.`entity_id` ASC, `t7`.`game_id` ASC, `t7`.`defending_team_abbr` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t3`.`game_id`,
    `t3`.`game_code`,
    `t3`.`game_date`,
    `t3`.`season_year`,
    `t3`.`season_type`,
    `t3`.`_row`,
    `t3`.`defending_team_abbr`,
    `t3`.`opponent_team_abbr`,
    `t3`.`home_game`,
    `t3`.`_date`,
    `t3`.`entity_type`,
    `t3`.`entity_id`,
    `t3`.`population_basis`,
    `t6`.`_failed_category` AS `blocked_outcome`
  FROM `defences_of_final_games` AS `t3`
  LEFT OUTER JOIN (
    SELECT
      `t2`.`analysis_date`,
      `t2`.`entity_id` AS `_failed_0`,
      `t2`.`failure_category` AS `_failed_category`
    FROM `nba_processing`.`precompute_failures` AS `t2`
    WHERE
      `t2`.`table_name` = 'shot_events' AND `t2`.`resolution_status` = 'OPEN'
  ) AS `t6`
    ON `t3`.`_date` = `t6`.`analysis_date` AND `t3`.`game_id` = `t6`.`_failed_0`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t3`.`_date` = `t4`.`_date`
    )
) AS `t7`
