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
  `t11`.`_key`,
  `t4`.`nth` AS `_played_team_team_abbr`
FROM (
  SELECT
    `t9`.`game_id`,
    `t9`.`game_code`,
    `t9`.`game_date`,
    `t9`.`season_year`,
    `t9`.`season_type`,
    `t9`.`_row`,
    `t9`.`team_abbr`,
    `t9`.`opponent_team_abbr`,
    `t9`.`home_game`,
    `t9`.`_date`,
    `t9`.`entity_type`,
    `t9`.`entity_id`,
    `t9`.`population_basis`,
    `t9`.`shots_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t9`.`_date` ASC NULLS LAST, `t9`.`entity_type` ASC NULLS LAST, `t9`.`entity_id` ASC NULLS LAST, `t9`.`game_id` ASC NULLS LAST, `t9`.`team_abbr` ASC NULLS LAST
    ) - 1 AS `_key`
  FROM (
    SELECT
      `t5`.`game_id`,
      `t5`.`game_code`,
      `t5`.`game_date`,
      `t5`.`season_year`,
      `t5`.`season_type`,
      `t5`.`_row`,
      `t5`.`team_abbr`,
      `t5`.`opponent_team_abbr`,
      `t5`.`home_game`,
      `t5`.`_date`,
      `t5`.`entity_type`,
      `t5`.`entity_id`,
      `t5`.`population_basis`,
      `t8`.`_failed_category` AS `shots_outcome`
    FROM `teams_of_final_games` AS `t5`
    LEFT SEMI JOIN `due` AS `t6`
      ON `t5`.`_date` = `t6`.`_date`
    LEFT OUTER JOIN (
      SELECT
        `t3`.`analysis_date`,
        `t3`.`entity_id` AS `_failed_0`,
        `t3`.`failure_category` AS `_failed_category`
      FROM `nba_processing`.`precompute_failures` AS `t3`
      WHERE
        `t3`.`table_name` = 'shot_events' AND `t3`.`resolution_status` = 'OPEN'
    ) AS `t8`
      ON `t5`.`_date` = `t8`.`analysis_date` AND `t5`.`game_id` = `t8`.`_failed_0`
  ) AS `t9`
) AS `t11`
LEFT OUTER JOIN `numbered_team_games` AS `t4`
  ON `t11`.`season_year` = `t4`.`season_year`
  AND `t11`.`team_abbr` = `t4`.`entity`
  AND `t4`.`game_date` < `t11`.`_date`
  AND (
    (
      `t4`.`next_date` IS NULL
    ) OR NOT (
      `t4`.`next_date` < `t11`.`_date`
    )
  )
