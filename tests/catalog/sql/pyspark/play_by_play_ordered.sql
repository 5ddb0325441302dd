SELECT
  `t7`.`game_id`,
  `t7`.`source`,
  `t7`.`event_num`,
  `t7`.`season_year`,
  `t7`.`game_date`,
  `t7`.`period`,
  `t7`.`clock_seconds`,
  `t7`.`event_type`,
  `t7`.`event_subtype`,
  `t7`.`team_abbr`,
  `t7`.`player1_id`,
  `t7`.`player2_id`,
  `t7`.`player3_id`,
  `t7`.`player1_lookup`,
  `t7`.`assist_lookup`,
  `t7`.`block_lookup`,
  `t7`.`steal_lookup`,
  `t7`.`fouled_player_lookup`,
  `t7`.`other_player_lookup`,
  `t7`.`shot_value`,
  `t7`.`points_value`,
  `t7`.`shot_distance_ft`,
  `t7`.`x_legacy`,
  `t7`.`y_legacy`,
  `t7`.`free_throw_num`,
  `t7`.`free_throw_of`,
  `t7`.`foul_type`,
  `t7`.`home_lineup`,
  `t7`.`away_lineup`,
  `t7`.`description`,
  `t7`.`source_file_id`,
  `t7`.`source_row`,
  `t7`.`_row`,
  `t7`.`order_in_game`,
  `t7`.`score_home`,
  `t7`.`score_away`
FROM (
  SELECT
    `t6`.`game_id`,
    `t6`.`source`,
    `t6`.`event_num`,
    `t6`.`season_year`,
    `t6`.`game_date`,
    `t6`.`period`,
    `t6`.`clock_seconds`,
    `t6`.`event_type`,
    `t6`.`event_subtype`,
    `t6`.`team_abbr`,
    `t6`.`player1_id`,
    `t6`.`player2_id`,
    `t6`.`player3_id`,
    `t6`.`player1_lookup`,
    `t6`.`assist_lookup`,
    `t6`.`block_lookup`,
    `t6`.`steal_lookup`,
    `t6`.`fouled_player_lookup`,
    `t6`.`other_player_lookup`,
    `t6`.`shot_value`,
    `t6`.`points_value`,
    `t6`.`shot_distance_ft`,
    `t6`.`x_legacy`,
    `t6`.`y_legacy`,
    `t6`.`free_throw_num`,
    `t6`.`free_throw_of`,
    `t6`.`foul_type`,
    `t6`.`home_lineup`,
    `t6`.`away_lineup`,
    `t6`.`description`,
    `t6`.`source_file_id`,
    `t6`.`source_row`,
    `t6`.`_row`,
    `t6`.`_home`,
    (
      ROW_NUMBER() OVER (
        PARTITION BY `t6`.`game_id`, `t6`.`source`
        ORDER BY `t6`.`period` ASC NULLS LAST, `t6`.`clock_seconds` DESC, CASE
          WHEN `t6`.`event_type` = 'period_start'
          THEN 0
          WHEN `t6`.`event_type` = 'period_end'
          THEN 2
          ELSE 1
        END ASC NULLS LAST, COALESCE(`t6`.`source_row`, `t6`.`event_num`) ASC NULLS LAST, `t6`.`event_num` ASC NULLS LAST
      ) - 1
    ) + 1 AS `order_in_game`,
    SUM(IF(`t6`.`team_abbr` = `t6`.`_home`, `t6`.`points_value`, 0)) OVER (
      PARTITION BY `t6`.`game_id`, `t6`.`source`
      ORDER BY `t6`.`period` ASC NULLS LAST, `t6`.`clock_seconds` DESC, CASE
        WHEN `t6`.`event_type` = 'period_start'
        THEN 0
        WHEN `t6`.`event_type` = 'period_end'
        THEN 2
        ELSE 1
      END ASC NULLS LAST, COALESCE(`t6`.`source_row`, `t6`.`event_num`) ASC NULLS LAST, `t6`.`event_num` ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS `score_home`,
    SUM(IF(`t6`.`team_abbr` = `t6`.`_home`, 0, `t6`.`points_value`)) OVER (
      PARTITION BY `t6`.`game_id`, `t6`.`source`
      ORDER BY `t6`.`period` ASC NULLS LAST, `t6`.`clock_seconds` DESC, CASE
        WHEN `t6`.`event_type` = 'period_start'
        THEN 0
        WHEN `t6`.`event_type` = 'period_end'
        THEN 2
        ELSE 1
      END ASC NULLS LAST, COALESCE(`t6`.`source_row`, `t6`.`event_num`) ASC NULLS LAST, `t6`.`event_num` ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS `score_away`
  FROM (
    SELECT
      `t5`.`game_id`,
      `t5`.`source`,
      `t5`.`event_num`,
      `t5`.`season_year`,
      `t5`.`game_date`,
      `t5`.`period`,
      `t5`.`clock_seconds`,
      `t5`.`event_type`,
      `t5`.`event_subtype`,
      `t5`.`team_abbr`,
      `t5`.`player1_id`,
      `t5`.`player2_id`,
      `t5`.`player3_id`,
      `t5`.`player1_lookup`,
      `t5`.`assist_lookup`,
      `t5`.`block_lookup`,
      `t5`.`steal_lookup`,
      `t5`.`fouled_player_lookup`,
      `t5`.`other_player_lookup`,
      `t5`.`shot_value`,
      `t5`.`points_value`,
      `t5`.`shot_distance_ft`,
      `t5`.`x_legacy`,
      `t5`.`y_legacy`,
      `t5`.`free_throw_num`,
      `t5`.`free_throw_of`,
      `t5`.`foul_type`,
      `t5`.`home_lineup`,
      `t5`.`away_lineup`,
      `t5`.`description`,
      `t5`.`source_file_id`,
      `t5`.`source_row`,
      `t5`.`_row`,
      `t5`.`_home`
    FROM (
      SELECT
        `t2`.`game_id`,
        `t2`.`source`,
        `t2`.`event_num`,
        `t2`.`season_year`,
        `t2`.`game_date`,
        `t2`.`period`,
        `t2`.`clock_seconds`,
        `t2`.`event_type`,
        `t2`.`event_subtype`,
        `t2`.`team_abbr`,
        `t2`.`player1_id`,
        `t2`.`player2_id`,
        `t2`.`player3_id`,
        `t2`.`player1_lookup`,
        `t2`.`assist_lookup`,
        `t2`.`block_lookup`,
        `t2`.`steal_lookup`,
        `t2`.`fouled_player_lookup`,
        `t2`.`other_player_lookup`,
        `t2`.`shot_value`,
        `t2`.`points_value`,
        `t2`.`shot_distance_ft`,
        `t2`.`x_legacy`,
        `t2`.`y_legacy`,
        `t2`.`free_throw_num`,
        `t2`.`free_throw_of`,
        `t2`.`foul_type`,
        `t2`.`home_lineup`,
        `t2`.`away_lineup`,
        `t2`.`description`,
        `t2`.`source_file_id`,
        `t2`.`source_row`,
        `t2`.`_row`,
        `t4`.`game_id` AS `game_id_right`,
        `t4`.`_home`
      FROM `nba_raw`.`play_by_play` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          `t1`.`game_id`,
          `t1`.`home_team_abbr` AS `_home`
        FROM `nba_reference`.`schedule` AS `t1`
      ) AS `t4`
        ON `t2`.`game_id` = `t4`.`game_id`
    ) AS `t5`
  ) AS `t6`
) AS `t7`
