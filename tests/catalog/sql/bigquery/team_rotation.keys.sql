SELECT
  `t10`.`_date`,
  `t10`.`game_id`,
  `t10`.`season_year`,
  `t10`.`season_type`,
  `t10`.`team_abbr`,
  `t10`.`opponent_team_abbr`,
  `t10`.`home_game`,
  `t10`.`player_lookup`,
  `t10`.`player_id`,
  `t10`.`entity_type`,
  `t10`.`population_basis`,
  `t10`.`expected`,
  `t10`.`entity_id`,
  `t10`.`_key`,
  `t4`.`nth` AS `_played_team_team_abbr`,
  `t5`.`nth` AS `_played_player_player_lookup`
FROM (
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
    `t8`.`expected`,
    `t8`.`entity_id`,
    ROW_NUMBER() OVER (
      ORDER BY `t8`.`_date` ASC, `t8`.`entity_type` ASC, `t8`.`entity_id` ASC, `t8`.`team_abbr` ASC, `t8`.`player_lookup` ASC
    ) - 1 AS `_key`
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
      `t6`.`expected`,
      `t6`.`entity_id`
    FROM `team_members` AS `t6`
    WHERE
      EXISTS(
        SELECT
          1
        FROM `due` AS `t7`
        WHERE
          `t6`.`_date` = `t7`.`_date`
      )
  ) AS `t8`
) AS `t10`
LEFT OUTER JOIN `numbered_team_games` AS `t4`
  ON `t10`.`season_year` = `t4`.`season_year`
  AND `t10`.`team_abbr` = `t4`.`entity`
  AND `t4`.`game_date` < `t10`.`_date`
  AND (
    (
      `t4`.`next_date` IS NULL
    ) OR NOT (
      `t4`.`next_date` < `t10`.`_date`
    )
  )
LEFT OUTER JOIN `numbered_player_games` AS `t5`
  ON `t10`.`season_year` = `t5`.`season_year`
  AND `t10`.`player_lookup` = `t5`.`entity`
  AND `t5`.`game_date` < `t10`.`_date`
  AND (
    (
      `t5`.`next_date` IS NULL
    ) OR NOT (
      `t5`.`next_date` < `t10`.`_date`
    )
  )
