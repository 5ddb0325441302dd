WITH `t4` AS (
  SELECT
    `t3`.`game_id`,
    `t3`.`game_code`,
    `t3`.`season_year`,
    `t3`.`is_counted`,
    `t3`.`season_type`,
    `t3`.`game_date`,
    `t3`.`home_team_abbr`,
    `t3`.`away_team_abbr`,
    `t3`.`game_status`,
    `t3`.`_row`
  FROM `nba_reference`.`schedule` AS `t3`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t2`
      WHERE
        `t3`.`game_date` = `t2`.`_date`
    )
)
SELECT
  `t10`.`game_id`,
  `t10`.`game_code`,
  `t10`.`game_date`,
  `t10`.`season_year`,
  `t10`.`season_type`,
  `t10`.`_row`,
  `t10`.`defending_team_abbr`,
  `t10`.`opponent_team_abbr`,
  `t10`.`home_game`,
  `t10`.`_date`,
  `t10`.`entity_type`,
  `t10`.`entity_id`,
  `t10`.`population_basis`
FROM (
  SELECT
    `t8`.`game_id`,
    `t8`.`game_code`,
    `t8`.`game_date`,
    `t8`.`season_year`,
    `t8`.`season_type`,
    `t8`.`_row`,
    `t8`.`team_abbr` AS `defending_team_abbr`,
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
        `t5`.`game_id`,
        `t5`.`game_code`,
        `t5`.`game_date`,
        `t5`.`season_year`,
        `t5`.`season_type`,
        `t5`.`_row`,
        `t5`.`home_team_abbr` AS `team_abbr`,
        `t5`.`away_team_abbr` AS `opponent_team_abbr`,
        TRUE AS `home_game`
      FROM `t4` AS `t5`
      WHERE
        `t5`.`is_counted` AND `t5`.`game_status` = 'final'
    ) AS `t6`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t5`.`game_id`,
        `t5`.`game_code`,
        `t5`.`game_date`,
        `t5`.`season_year`,
        `t5`.`season_type`,
        `t5`.`_row`,
        `t5`.`away_team_abbr` AS `team_abbr`,
        `t5`.`home_team_abbr` AS `opponent_team_abbr`,
        FALSE AS `home_game`
      FROM `t4` AS `t5`
      WHERE
        `t5`.`is_counted` AND `t5`.`game_status` = 'final'
    ) AS `t7`
  ) AS `t8`
) AS `t10`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t2`
    WHERE
      `t10`.`_date` = `t2`.`_date`
  )
