SELECT
  `t8`.`season_year`,
  `t8`.`team_abbr`,
  `t8`.`_date`,
  `t8`.`entity_type`,
  `t8`.`entity_id`,
  `t8`.`population_basis`,
  `t8`.`_key`,
  `t3`.`nth` AS `_played_team_team_abbr`
FROM (
  SELECT
    `t6`.`season_year`,
    `t6`.`team_abbr`,
    `t6`.`_date`,
    `t6`.`entity_type`,
    `t6`.`entity_id`,
    `t6`.`population_basis`,
    ROW_NUMBER() OVER (
      ORDER BY `t6`.`_date` ASC, `t6`.`entity_type` ASC, `t6`.`entity_id` ASC, `t6`.`team_abbr` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      `t4`.`season_year`,
      `t4`.`team_abbr`,
      `t4`.`_date`,
      `t4`.`entity_type`,
      `t4`.`entity_id`,
      `t4`.`population_basis`
    FROM `all_teams` AS `t4`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t5`
        WHERE
          `t4`.`_date` = `t5`.`_date`
      )
  ) AS `t6`
) AS `t8`
LEFT OUTER JOIN `numbered_team_games` AS `t3`
  ON `t8`.`season_year` = `t3`.`season_year`
  AND `t8`.`team_abbr` = `t3`.`entity`
  AND `t3`.`game_date` < `t8`.`_date`
  AND (
    (
      `t3`.`next_date` IS NULL
    ) OR NOT (
      `t3`.`next_date` < `t8`.`_date`
    )
  )
