SELECT
  `t12`.`_date`,
  `t12`.`game_id`,
  `t12`.`season_year`,
  `t12`.`season_type`,
  `t12`.`team_abbr`,
  `t12`.`opponent_team_abbr`,
  `t12`.`home_game`,
  `t12`.`player_lookup`,
  `t12`.`player_id`,
  `t12`.`entity_type`,
  `t12`.`population_basis`,
  `t12`.`entity_id`,
  `t12`.`zones_outcome`,
  `t12`.`_key`,
  `t4`.`nth` AS `_played_player_player_lookup`
FROM (
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
    `t10`.`entity_id`,
    `t10`.`zones_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t10`.`_date` ASC, `t10`.`entity_type` ASC, `t10`.`entity_id` ASC, `t10`.`player_lookup` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t5`.`_date`,
        `t5`.`game_id`,
        `t5`.`season_year`,
        `t5`.`season_type`,
        `t5`.`team_abbr`,
        `t5`.`opponent_team_abbr`,
        `t5`.`home_game`,
        `t5`.`player_lookup`,
        `t5`.`player_id`,
        `t5`.`entity_type`,
        `t5`.`population_basis`,
        `t5`.`entity_id`,
        `t8`.`_failed_category` AS `zones_outcome`
      FROM `expected_players` AS `t5`
      LEFT OUTER JOIN (
        SELECT
          `t3`.`analysis_date`,
          `t3`.`entity_id` AS `_failed_0`,
          `t3`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t3`
        WHERE
          `t3`.`table_name` = 'player_shot_zone_analysis'
          AND `t3`.`resolution_status` = 'OPEN'
      ) AS `t8`
        ON `t5`.`_date` = `t8`.`analysis_date` AND `t5`.`player_lookup` = `t8`.`_failed_0`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t6`
          WHERE
            `t5`.`_date` = `t6`.`_date`
        )
    ) AS `t9`
  ) AS `t10`
) AS `t12`
LEFT OUTER JOIN `numbered_player_games` AS `t4`
  ON `t12`.`season_year` = `t4`.`season_year`
  AND `t12`.`player_lookup` = `t4`.`entity`
  AND `t4`.`game_date` < `t12`.`_date`
  AND (
    (
      `t4`.`next_date` IS NULL
    ) OR NOT (
      `t4`.`next_date` < `t12`.`_date`
    )
  )
