SELECT
  `t13`.`_date`,
  `t13`.`game_id`,
  `t13`.`game_date`,
  `t13`.`season_year`,
  `t13`.`season_type`,
  `t13`.`team_abbr`,
  `t13`.`opponent_team_abbr`,
  `t13`.`home_game`,
  `t13`.`player_lookup`,
  `t13`.`player_id`,
  `t13`.`entity_type`,
  `t13`.`population_basis`,
  `t13`.`entity_id`,
  `t13`.`members_outcome`,
  `t13`.`_key`,
  `t4`.`nth` AS `_played_player_player_lookup`
FROM (
  SELECT
    `t11`.`_date`,
    `t11`.`game_id`,
    `t11`.`game_date`,
    `t11`.`season_year`,
    `t11`.`season_type`,
    `t11`.`team_abbr`,
    `t11`.`opponent_team_abbr`,
    `t11`.`home_game`,
    `t11`.`player_lookup`,
    `t11`.`player_id`,
    `t11`.`entity_type`,
    `t11`.`population_basis`,
    `t11`.`entity_id`,
    `t11`.`members_outcome`,
    ROW_NUMBER() OVER (
      ORDER BY `t11`.`_date` ASC NULLS LAST, `t11`.`entity_type` ASC NULLS LAST, `t11`.`entity_id` ASC NULLS LAST, `t11`.`game_date` ASC NULLS LAST, `t11`.`player_lookup` ASC NULLS LAST
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
        `t9`.`_failed_category` AS `members_outcome`
      FROM `expected_players` AS `t5`
      LEFT SEMI JOIN `due` AS `t6`
        ON `t5`.`_date` = `t6`.`_date`
      LEFT OUTER JOIN (
        SELECT
          `t7`.`analysis_date`,
          REGEXP_EXTRACT(`t7`.`entity_id`, '^(?:[^|]*\\|){1}([^|]*)') AS `_failed_1`,
          MAX(`t7`.`failure_category`) AS `_failed_category`
        FROM (
          SELECT
            *
          FROM `nba_processing`.`precompute_failures` AS `t3`
          WHERE
            `t3`.`table_name` = 'team_rotation' AND `t3`.`resolution_status` = 'OPEN'
        ) AS `t7`
        GROUP BY
          1,
          2
      ) AS `t9`
        ON `t5`.`_date` = `t9`.`analysis_date` AND `t5`.`team_abbr` = `t9`.`_failed_1`
    ) AS `t10`
  ) AS `t11`
) AS `t13`
LEFT OUTER JOIN `numbered_player_games` AS `t4`
  ON `t13`.`season_year` = `t4`.`season_year`
  AND `t13`.`player_lookup` = `t4`.`entity`
  AND `t4`.`game_date` < `t13`.`_date`
  AND (
    (
      `t4`.`next_date` IS NULL
    ) OR NOT (
      `t4`.`next_date` < `t13`.`_date`
    )
  )
