SELECT
  `t18`.`_date`,
  `t18`.`game_id`,
  `t18`.`game_date`,
  `t18`.`season_year`,
  `t18`.`season_type`,
  `t18`.`team_abbr`,
  `t18`.`opponent_team_abbr`,
  `t18`.`home_game`,
  `t18`.`player_lookup`,
  `t18`.`player_id`,
  `t18`.`entity_type`,
  `t18`.`population_basis`,
  `t18`.`entity_id`,
  `t18`.`cache_outcome`,
  `t18`.`factors_outcome`,
  `t18`.`zones_outcome`,
  `t18`.`opponent_zones_outcome`,
  `t18`.`_key`,
  `t4`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t16`.`_date`,
    `t16`.`game_id`,
    `t16`.`game_date`,
    `t16`.`season_year`,
    `t16`.`season_type`,
    `t16`.`team_abbr`,
    `t16`.`opponent_team_abbr`,
    `t16`.`home_game`,
    `t16`.`player_lookup`,
    `t16`.`player_id`,
    `t16`.`entity_type`,
    `t16`.`population_basis`,
    `t16`.`entity_id`,
    `t16`.`cache_outcome`,
    `t16`.`factors_outcome`,
    `t16`.`zones_outcome`,
    `t16`.`opponent_zones_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t16`.`_date` ASC, `t16`.`entity_type` ASC, `t16`.`entity_id` ASC, `t16`.`game_date` ASC, `t16`.`player_lookup` ASC
    ) - 1 AS `_key`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t5`.`_date`,
        `t5`.`game_id`,
        `t5`.`game_date`,
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
        `t11`.`_failed_category` AS `cache_outcome`,
        `t12`.`_failed_category` AS `factors_outcome`,
        `t13`.`_failed_category` AS `zones_outcome`,
        `t14`.`_failed_category` AS `opponent_zones_outcome`
      FROM `expected_players` AS `t5`
      LEFT OUTER JOIN (
        SELECT
          `t3`.`analysis_date`,
          `t3`.`entity_id` AS `_failed_0`,
          `t3`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t3`
        WHERE
          `t3`.`table_name` = 'player_daily_cache' AND `t3`.`resolution_status` = 'OPEN'
      ) AS `t11`
        ON `t5`.`_date` = `t11`.`analysis_date` AND `t5`.`player_lookup` = `t11`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t3`.`analysis_date`,
          `t3`.`entity_id` AS `_failed_0`,
          `t3`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t3`
        WHERE
          `t3`.`table_name` = 'player_composite_factors'
          AND `t3`.`resolution_status` = 'OPEN'
      ) AS `t12`
        ON `t5`.`_date` = `t12`.`analysis_date` AND `t5`.`player_lookup` = `t12`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t3`.`analysis_date`,
          `t3`.`entity_id` AS `_failed_0`,
          `t3`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t3`
        WHERE
          `t3`.`table_name` = 'player_shot_zone_analysis'
          AND `t3`.`resolution_status` = 'OPEN'
      ) AS `t13`
        ON `t5`.`_date` = `t13`.`analysis_date` AND `t5`.`player_lookup` = `t13`.`_failed_0`
      LEFT OUTER JOIN (
        SELECT
          `t3`.`analysis_date`,
          `t3`.`entity_id` AS `_failed_0`,
          `t3`.`failure_category` AS `_failed_category`
        FROM `nba_processing`.`precompute_failures` AS `t3`
        WHERE
          `t3`.`table_name` = 'team_defense_zone_analysis'
          AND `t3`.`resolution_status` = 'OPEN'
      ) AS `t14`
        ON `t5`.`_date` = `t14`.`analysis_date`
        AND `t5`.`opponent_team_abbr` = `t14`.`_failed_0`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t6`
          WHERE
            `t5`.`_date` = `t6`.`_date`
        )
    ) AS `t15`
  ) AS `t16`
) AS `t18`
LEFT OUTER JOIN `numbered_player_games` AS `t4`
  ON `t18`.`season_year` = `t4`.`season_year`
  AND `t18`.`player_lookup` = `t4`.`entity`
  AND `t4`.`game_date` < `t18`.`_date`
  AND (
    (
      `t4`.`next_date` IS NULL
    ) OR NOT (
      `t4`.`next_date` < `t18`.`_date`
    )
  )
