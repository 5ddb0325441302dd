SELECT
  `t8`.`_date`,
  `t8`.`game_id`,
  `t8`.`season_year`,
  `t8`.`season_type`,
  `t8`.`team_abbr`,
  `t8`.`opponent_team_abbr`,
  `t8`.`home_game`,
  `t8`.`player_lookup`,
  `t8`.`player_id`,
  `t8`.`entity_type`,
  `t8`.`population_basis`,
  `t8`.`entity_id`,
  `t8`.`_key`,
  `t3`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t6`.`_date`,
    `t6`.`game_id`,
    `t6`.`season_year`,
    `t6`.`season_type`,
    `t6`.`team_abbr`,
    `t6`.`opponent_team_abbr`,
    `t6`.`home_game`,
    `t6`.`player_lookup`,
    `t6`.`player_id`,
    `t6`.`entity_type`,
    `t6`.`population_basis`,
    `t6`.`entity_id`,
    ROW_NUMBER() OVER (
      ORDER BY `t6`.`_date` ASC, `t6`.`entity_type` ASC, `t6`.`entity_id` ASC, `t6`.`player_lookup` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      `t4`.`_date`,
      `t4`.`game_id`,
      `t4`.`season_year`,
      `t4`.`season_type`,
      `t4`.`team_abbr`,
      `t4`.`opponent_team_abbr`,
      `t4`.`home_game`,
      `t4`.`player_lookup`,
      `t4`.`player_id`,
      `t4`.`entity_type`,
      `t4`.`population_basis`,
      `t4`.`entity_id`
    FROM `expected_players` AS `t4`
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
LEFT OUTER JOIN `numbered_player_games` AS `t3`
  ON `t8`.`season_year` = `t3`.`season_year`
  AND `t8`.`player_lookup` = `t3`.`entity`
  AND `t3`.`game_date` < `t8`.`_date`
  AND (
    (
      `t3`.`next_date` IS NULL
    ) OR NOT (
      `t3`.`next_date` < `t8`.`_date`
    )
  )
