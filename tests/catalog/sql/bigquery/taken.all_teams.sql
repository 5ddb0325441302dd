SELECT
  `t18`.`game_date`,
  `t18`.`season_year`,
  `t18`.`team_abbr`,
  `t18`.`_date`,
  `t18`.`entity_type`,
  `t18`.`entity_id`,
  `t18`.`population_basis`
FROM (
  SELECT
    `t16`.`game_date`,
    `t16`.`season_year`,
    `t16`.`team_abbr`,
    `t16`.`game_date` AS `_date`,
    'TEAM' AS `entity_type`,
    `t16`.`team_abbr` AS `entity_id`,
    'schedule' AS `population_basis`
  FROM (
    SELECT
      `t15`.`game_date`,
      `t15`.`season_year`,
      `t8`.`team_abbr`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t9`.`game_date`,
          `t9`.`season_year`
        FROM (
          SELECT
            `t6`.`season_year`,
            `t6`.`is_counted`,
            `t6`.`game_date`,
            `t6`.`game_status`
          FROM `nba_reference`.`schedule` AS `t6`
          WHERE
            EXISTS(
              SELECT
                1
              FROM `due` AS `t4`
              WHERE
                `t6`.`game_date` = `t4`.`_date`
            )
        ) AS `t9`
        WHERE
          `t9`.`is_counted` AND `t9`.`game_status` = 'final'
      ) AS `t12`
      UNION DISTINCT
      SELECT
        *
      FROM (
        SELECT
          `t5`.`game_date`,
          `t5`.`season_year`
        FROM `nba_reference`.`next_rosters` AS `t5`
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                `t6`.`game_id` AS `_of_game`
              FROM `nba_reference`.`schedule` AS `t6`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `due` AS `t4`
                  WHERE
                    `t6`.`game_date` = `t4`.`_date`
                )
            ) AS `t11`
            WHERE
              `t5`.`game_id` = `t11`.`_of_game`
          )
      ) AS `t13`
    ) AS `t15`
    CROSS JOIN (
      SELECT
        `t1`.`team_abbr`
      FROM `nba_reference`.`teams` AS `t1`
    ) AS `t8`
  ) AS `t16`
) AS `t18`
WHERE
  EXISTS(
    SELECT
      1
    FROM `due` AS `t4`
    WHERE
      `t18`.`_date` = `t4`.`_date`
  )
