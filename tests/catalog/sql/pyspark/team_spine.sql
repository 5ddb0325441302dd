SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t0`.`home_team_abbr` AS `entity`,
      `t0`.`season_year`,
      `t0`.`game_date`,
      `t0`.`game_id`
    FROM `nba_reference`.`schedule` AS `t0`
    WHERE
      `t0`.`is_counted` AND `t0`.`game_status` = 'final'
  ) AS `t1`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t0`.`away_team_abbr` AS `entity`,
      `t0`.`season_year`,
      `t0`.`game_date`,
      `t0`.`game_id`
    FROM `nba_reference`.`schedule` AS `t0`
    WHERE
      `t0`.`is_counted` AND `t0`.`game_status` = 'final'
  ) AS `t2`
) AS `t3`
