SELECT
  *
FROM `nba_analytics`.`team_defense_game_summary` AS `t0`
WHERE
  `t0`.`zones_source` IS NOT NULL
