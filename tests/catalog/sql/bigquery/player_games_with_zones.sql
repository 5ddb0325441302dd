SELECT
  *
FROM `nba_analytics`.`player_game_summary` AS `t0`
WHERE
  `t0`.`zones_source` IS NOT NULL
