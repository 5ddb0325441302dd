WITH `t54` AS (
  SELECT
    *
  FROM (
    SELECT
      `t23`.`_key`,
      DATEDIFF(DAY, `t42`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
      `t42`.`trip_miles`,
      `t42`.`time_zone_change`
    FROM (
      SELECT
        `t2`.`_key`,
        `t2`.`_date` AS `_day`,
        `t2`.`team_abbr` AS `_entity`,
        `t2`.`season_year` AS `_season`,
        `t2`.`_played_schedule_team_abbr` AS `_played`
      FROM `standing_keys` AS `t2`
    ) AS `t23`
    INNER JOIN (
      SELECT
        `t25`.`_entity`,
        `t25`.`_season`,
        `t25`.`_spine_date`,
        `t25`.`_spine_game`,
        `t25`.`_nth`,
        `t11`.`game_id` IS NULL AS `_missing`,
        `t11`.`team_abbr`,
        `t11`.`game_id`,
        `t11`.`game_date`,
        `t11`.`season_year`,
        `t11`.`season_type`,
        `t11`.`opponent_team_abbr`,
        `t11`.`home_game`,
        `t11`.`is_neutral`,
        `t11`.`arena_id`,
        `t11`.`game_start_time_local`,
        `t11`.`national_tv`,
        `t11`.`game_number_in_season`,
        `t11`.`previous_game_id`,
        `t11`.`previous_game_date`,
        `t11`.`previous_arena_id`,
        `t11`.`team_days_rest`,
        `t11`.`trip_miles`,
        `t11`.`time_zone_change`,
        `t11`.`altitude_gain_m`,
        `t11`.`next_game_id`,
        `t11`.`next_opponent_team_abbr`,
        `t11`.`next_game_date`,
        `t11`.`next_game_national_tv`,
        `t11`.`_row`
      FROM (
        SELECT
          `t6`.`entity` AS `_entity`,
          `t6`.`season_year` AS `_season`,
          `t6`.`game_date` AS `_spine_date`,
          `t6`.`game_id` AS `_spine_game`,
          `t6`.`nth` AS `_nth`
        FROM `numbered_schedule_games` AS `t6`
      ) AS `t25`
      LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
        ON `t25`.`_spine_game` = `t11`.`game_id` AND `t25`.`_entity` = `t11`.`team_abbr`
    ) AS `t42`
      ON `t23`.`_entity` = `t42`.`_entity`
      AND `t23`.`_season` = `t42`.`_season`
      AND `t42`.`_nth` <= `t23`.`_played`
      AND DATEDIFF(DAY, `t42`.`_spine_date`, `t23`.`_day`) <= 14
  ) AS `t49`
)
SELECT
  `t70`.`_key`,
  `t70`.`game_date`,
  `t70`.`team_abbr`,
  `t70`.`game_id`,
  `t70`.`opponent_team_abbr`,
  `t70`.`home_game`,
  `t70`.`is_neutral`,
  `t70`.`season_year`,
  `t70`.`season_type`,
  `t70`.`is_season_opener`,
  `t70`.`game_number_in_season`,
  `t70`.`team_days_rest`,
  `t70`.`team_back_to_back`,
  `t70`.`is_back_to_back`,
  `t70`.`games_in_last_7_days`,
  `t70`.`games_in_last_14_days`,
  `t70`.`opponent_days_rest`,
  `t70`.`opponent_back_to_back`,
  `t70`.`opponent_games_in_last_7_days`,
  `t70`.`team_win_streak_entering`,
  `t70`.`team_loss_streak_entering`,
  `t70`.`last_game_margin`,
  `t70`.`last_game_result`,
  `t70`.`team_pace_last_10`,
  `t70`.`team_off_rating_last_10`,
  `t70`.`team_def_rating_last_10`,
  `t70`.`team_games_played_season`,
  `t70`.`team_win_pct_season`,
  `t70`.`travel_miles`,
  `t70`.`time_zone_change`,
  `t70`.`travel_miles_last_14_days`,
  `t70`.`time_zones_crossed_last_14_days`,
  `t70`.`consecutive_road_games`,
  `t70`.`altitude_gain_m`,
  `t70`.`starters_out_count`,
  `t70`.`questionable_players_count`,
  `t70`.`next_game_days_rest`,
  `t70`.`games_in_next_7_days`,
  `t70`.`next_game_is_primetime`,
  `t70`.`next_opponent_win_pct`,
  `t21`.`_inputs`
FROM (
  SELECT
    `t68`.`_key`,
    `t68`.`game_date`,
    `t68`.`team_abbr`,
    `t68`.`game_id`,
    `t68`.`opponent_team_abbr`,
    `t68`.`home_game`,
    `t68`.`is_neutral`,
    `t68`.`season_year`,
    `t68`.`season_type`,
    `t68`.`game_number_in_season` = 1 AS `is_season_opener`,
    `t68`.`game_number_in_season`,
    `t68`.`team_days_rest`,
    COALESCE(`t68`.`team_days_rest` = 0, FALSE) AS `team_back_to_back`,
    COALESCE(`t68`.`team_days_rest` = 0, FALSE) AS `is_back_to_back`,
    COALESCE(`t68`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t68`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    `t68`.`opponent_days_rest`,
    COALESCE(`t68`.`opponent_days_rest` = 0, FALSE) AS `opponent_back_to_back`,
    COALESCE(`t68`.`opponent_games_in_last_7_days`, 0) AS `opponent_games_in_last_7_days`,
    COALESCE(`t68`.`win_streak`, 0) AS `team_win_streak_entering`,
    COALESCE(`t68`.`loss_streak`, 0) AS `team_loss_streak_entering`,
    `t68`.`last_game_margin`,
    `t68`.`last_game_result`,
    `t68`.`team_pace_last_10`,
    `t68`.`team_off_rating_last_10`,
    `t68`.`team_def_rating_last_10`,
    `t68`.`team_games_played_season`,
    `t68`.`team_win_pct_season`,
    `t68`.`trip_miles` AS `travel_miles`,
    `t68`.`time_zone_change`,
    IF(
      COALESCE(`t68`.`miles_unknown`, 0) = 0,
      COALESCE(`t68`.`miles_before`, 0) + `t68`.`trip_miles`,
      CAST(NULL AS BIGINT)
    ) AS `travel_miles_last_14_days`,
    IF(
      COALESCE(`t68`.`zones_unknown`, 0) = 0,
      COALESCE(`t68`.`zones_before`, 0) + ABS(`t68`.`time_zone_change`),
      CAST(NULL AS BIGINT)
    ) AS `time_zones_crossed_last_14_days`,
    CASE
      WHEN `t68`.`home_game` AND NOT (
        `t68`.`is_neutral`
      )
      THEN 0
      WHEN (
        (
          `t68`.`home_game` AND NOT (
            `t68`.`is_neutral`
          )
        ) IS NOT NULL
      )
      AND COALESCE(
        `t68`.`last_unknown_rank` > (
          COALESCE(COALESCE(`t68`.`last_home_rank`, `t68`.`games_before` + 1), 1) - 1
        ),
        TRUE
      )
      THEN (
        COALESCE(COALESCE(`t68`.`last_home_rank`, `t68`.`games_before` + 1), 1) - 1
      ) + 1
      ELSE CAST(NULL AS BIGINT)
    END AS `consecutive_road_games`,
    `t68`.`altitude_gain_m`,
    IF(
      `t68`.`clear` AND (
        `t68`.`members_outcome` IS NULL
      ),
      `t68`.`starters_out`,
      CAST(NULL AS BIGINT)
    ) AS `starters_out_count`,
    CAST(NULL AS BIGINT) AS `questionable_players_count`,
    DATEDIFF(DAY, `t68`.`game_date`, `t68`.`next_game_date`) - 1 AS `next_game_days_rest`,
    IF(`t68`.`next_game_id` IS NOT NULL, COALESCE(`t68`.`ahead`, 0), CAST(NULL AS BIGINT)) AS `games_in_next_7_days`,
    `t68`.`next_game_national_tv` AS `next_game_is_primetime`,
    `t68`.`next_opponent_win_pct`
  FROM (
    SELECT
      `t9`.`team_abbr`,
      `t9`.`game_id`,
      `t9`.`game_date`,
      `t9`.`season_year`,
      `t9`.`season_type`,
      `t9`.`opponent_team_abbr`,
      `t9`.`home_game`,
      `t9`.`is_neutral`,
      `t9`.`game_number_in_season`,
      `t9`.`team_days_rest`,
      `t9`.`trip_miles`,
      `t9`.`time_zone_change`,
      `t9`.`altitude_gain_m`,
      `t9`.`next_game_id`,
      `t9`.`next_game_date`,
      `t9`.`next_game_national_tv`,
      `t9`.`members_outcome`,
      `t9`.`_key`,
      `t65`.`games_in_last_7_days`,
      `t65`.`games_in_last_14_days`,
      `t64`.`miles_before`,
      `t64`.`miles_unknown`,
      `t64`.`zones_before`,
      `t64`.`zones_unknown`,
      `t60`.`opponent_games_in_last_7_days`,
      `t38`.`opponent_days_rest`,
      `t63`.`games_before`,
      `t63`.`last_home_rank`,
      `t63`.`last_unknown_rank`,
      `t67`.`last_game_margin`,
      `t67`.`last_game_result`,
      `t67`.`win_streak`,
      `t67`.`loss_streak`,
      `t40`.`team_pace_last_10`,
      `t40`.`team_off_rating_last_10`,
      `t40`.`team_def_rating_last_10`,
      `t40`.`team_win_pct_season`,
      `t40`.`team_games_played_season`,
      `t41`.`next_opponent_win_pct`,
      `t55`.`starters_out`,
      `t55`.`clear`,
      `t45`.`ahead`
    FROM `standing_keys` AS `t9`
    LEFT OUTER JOIN (
      SELECT
        `t56`.`_key`,
        SUM(CAST(`t56`.`_days_before` <= 7 AS BIGINT)) AS `games_in_last_7_days`,
        SUM(CAST(`t56`.`_days_before` <= 14 AS BIGINT)) AS `games_in_last_14_days`
      FROM `t54` AS `t56`
      GROUP BY
        1
    ) AS `t65`
      ON `t9`.`_key` = `t65`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t56`.`_key`,
        SUM(`t56`.`trip_miles`) AS `miles_before`,
        SUM(CAST(`t56`.`trip_miles` IS NULL AS BIGINT)) AS `miles_unknown`,
        SUM(ABS(`t56`.`time_zone_change`)) AS `zones_before`,
        SUM(CAST(`t56`.`time_zone_change` IS NULL AS BIGINT)) AS `zones_unknown`
      FROM `t54` AS `t56`
      GROUP BY
        1
    ) AS `t64`
      ON `t9`.`_key` = `t64`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t53`.`_key`,
        SUM(CAST(`t53`.`_days_before` <= 7 AS BIGINT)) AS `opponent_games_in_last_7_days`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t22`.`_key`,
            DATEDIFF(DAY, `t42`.`_spine_date`, `t22`.`_day`) AS `_days_before`
          FROM (
            SELECT
              `t2`.`_key`,
              `t2`.`_date` AS `_day`,
              `t2`.`opponent_team_abbr` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`_played_schedule_opponent_team_abbr` AS `_played`
            FROM `standing_keys` AS `t2`
          ) AS `t22`
          INNER JOIN (
            SELECT
              `t25`.`_entity`,
              `t25`.`_season`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
              `t25`.`_nth`,
              `t11`.`game_id` IS NULL AS `_missing`,
              `t11`.`team_abbr`,
              `t11`.`game_id`,
              `t11`.`game_date`,
              `t11`.`season_year`,
              `t11`.`season_type`,
              `t11`.`opponent_team_abbr`,
              `t11`.`home_game`,
              `t11`.`is_neutral`,
              `t11`.`arena_id`,
              `t11`.`game_start_time_local`,
              `t11`.`national_tv`,
              `t11`.`game_number_in_season`,
              `t11`.`previous_game_id`,
              `t11`.`previous_game_date`,
              `t11`.`previous_arena_id`,
              `t11`.`team_days_rest`,
              `t11`.`trip_miles`,
              `t11`.`time_zone_change`,
              `t11`.`altitude_gain_m`,
              `t11`.`next_game_id`,
              `t11`.`next_opponent_team_abbr`,
              `t11`.`next_game_date`,
              `t11`.`next_game_national_tv`,
              `t11`.`_row`
            FROM (
              SELECT
                `t6`.`entity` AS `_entity`,
                `t6`.`season_year` AS `_season`,
                `t6`.`game_date` AS `_spine_date`,
                `t6`.`game_id` AS `_spine_game`,
                `t6`.`nth` AS `_nth`
              FROM `numbered_schedule_games` AS `t6`
            ) AS `t25`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
              ON `t25`.`_spine_game` = `t11`.`game_id` AND `t25`.`_entity` = `t11`.`team_abbr`
          ) AS `t42`
            ON `t22`.`_entity` = `t42`.`_entity`
            AND `t22`.`_season` = `t42`.`_season`
            AND `t42`.`_nth` <= `t22`.`_played`
            AND DATEDIFF(DAY, `t42`.`_spine_date`, `t22`.`_day`) <= 14
        ) AS `t48`
      ) AS `t53`
      GROUP BY
        1
    ) AS `t60`
      ON `t9`.`_key` = `t60`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t27`.`_key`,
        `t27`.`team_days_rest` AS `opponent_days_rest`
      FROM (
        SELECT
          `t10`.`_key`,
          `t11`.`team_days_rest`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_reference`.`team_games` AS `t11`
          ON `t10`.`opponent_team_abbr` = `t11`.`team_abbr`
          AND `t10`.`game_id` = `t11`.`game_id`
      ) AS `t27`
    ) AS `t38`
      ON `t9`.`_key` = `t38`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t50`.`_key`,
        COUNT(*) AS `games_before`,
        MIN(IF(`t50`.`home_game` AND NOT (
          `t50`.`is_neutral`
        ), `t50`.`_rank`, NULL)) AS `last_home_rank`,
        MIN(
          IF(
            (
              `t50`.`home_game` AND NOT (
                `t50`.`is_neutral`
              )
            ) IS NULL,
            `t50`.`_rank`,
            NULL
          )
        ) AS `last_unknown_rank`
      FROM (
        SELECT
          `t46`.`_key`,
          `t46`.`_rank`,
          `t46`.`_spine_date`,
          `t46`.`_spine_game`,
          `t46`.`_days_before`,
          `t46`.`_missing`,
          `t46`.`team_abbr`,
          `t46`.`game_id`,
          `t46`.`game_date`,
          `t46`.`season_year`,
          `t46`.`season_type`,
          `t46`.`opponent_team_abbr`,
          `t46`.`home_game`,
          `t46`.`is_neutral`,
          `t46`.`arena_id`,
          `t46`.`game_start_time_local`,
          `t46`.`national_tv`,
          `t46`.`game_number_in_season`,
          `t46`.`previous_game_id`,
          `t46`.`previous_game_date`,
          `t46`.`previous_arena_id`,
          `t46`.`team_days_rest`,
          `t46`.`trip_miles`,
          `t46`.`time_zone_change`,
          `t46`.`altitude_gain_m`,
          `t46`.`next_game_id`,
          `t46`.`next_opponent_team_abbr`,
          `t46`.`next_game_date`,
          `t46`.`next_game_national_tv`,
          `t46`.`_row`
        FROM (
          SELECT
            `t23`.`_key`,
            DATEDIFF(DAY, `t42`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
            (
              `t23`.`_played` - `t42`.`_nth`
            ) + 1 AS `_rank`,
            `t42`.`_spine_date`,
            `t42`.`_spine_game`,
            `t42`.`_missing`,
            `t42`.`team_abbr`,
            `t42`.`game_id`,
            `t42`.`game_date`,
            `t42`.`season_year`,
            `t42`.`season_type`,
            `t42`.`opponent_team_abbr`,
            `t42`.`home_game`,
            `t42`.`is_neutral`,
            `t42`.`arena_id`,
            `t42`.`game_start_time_local`,
            `t42`.`national_tv`,
            `t42`.`game_number_in_season`,
            `t42`.`previous_game_id`,
            `t42`.`previous_game_date`,
            `t42`.`previous_arena_id`,
            `t42`.`team_days_rest`,
            `t42`.`trip_miles`,
            `t42`.`time_zone_change`,
            `t42`.`altitude_gain_m`,
            `t42`.`next_game_id`,
            `t42`.`next_opponent_team_abbr`,
            `t42`.`next_game_date`,
            `t42`.`next_game_national_tv`,
            `t42`.`_row`
          FROM (
            SELECT
              `t2`.`_key`,
              `t2`.`_date` AS `_day`,
              `t2`.`team_abbr` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`_played_schedule_team_abbr` AS `_played`
            FROM `standing_keys` AS `t2`
          ) AS `t23`
          INNER JOIN (
            SELECT
              `t25`.`_entity`,
              `t25`.`_season`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
              `t25`.`_nth`,
              `t11`.`game_id` IS NULL AS `_missing`,
              `t11`.`team_abbr`,
              `t11`.`game_id`,
              `t11`.`game_date`,
              `t11`.`season_year`,
              `t11`.`season_type`,
              `t11`.`opponent_team_abbr`,
              `t11`.`home_game`,
              `t11`.`is_neutral`,
              `t11`.`arena_id`,
              `t11`.`game_start_time_local`,
              `t11`.`national_tv`,
              `t11`.`game_number_in_season`,
              `t11`.`previous_game_id`,
              `t11`.`previous_game_date`,
              `t11`.`previous_arena_id`,
              `t11`.`team_days_rest`,
              `t11`.`trip_miles`,
              `t11`.`time_zone_change`,
              `t11`.`altitude_gain_m`,
              `t11`.`next_game_id`,
              `t11`.`next_opponent_team_abbr`,
              `t11`.`next_game_date`,
              `t11`.`next_game_national_tv`,
              `t11`.`_row`
            FROM (
              SELECT
                `t6`.`entity` AS `_entity`,
                `t6`.`season_year` AS `_season`,
                `t6`.`game_date` AS `_spine_date`,
                `t6`.`game_id` AS `_spine_game`,
                `t6`.`nth` AS `_nth`
              FROM `numbered_schedule_games` AS `t6`
            ) AS `t25`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
              ON `t25`.`_spine_game` = `t11`.`game_id` AND `t25`.`_entity` = `t11`.`team_abbr`
          ) AS `t42`
            ON `t23`.`_entity` = `t42`.`_entity`
            AND `t23`.`_season` = `t42`.`_season`
            AND `t42`.`_nth` <= `t23`.`_played`
        ) AS `t46`
      ) AS `t50`
      GROUP BY
        1
    ) AS `t63`
      ON `t9`.`_key` = `t63`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        `t59`.`last_game_margin`,
        IF(`t59`.`won` = 1, 'W', 'L') AS `last_game_result`,
        COALESCE(`t59`.`last_loss`, `t59`.`played` + 1) - 1 AS `win_streak`,
        COALESCE(`t59`.`last_win`, `t59`.`played` + 1) - 1 AS `loss_streak`
      FROM (
        SELECT
          `t51`.`_key`,
          COUNT(*) AS `played`,
          MIN(IF(`t51`.`win_flag`, CAST(NULL AS BIGINT), `t51`.`_rank`)) AS `last_loss`,
          MIN(IF(`t51`.`win_flag`, `t51`.`_rank`, CAST(NULL AS BIGINT))) AS `last_win`,
          MAX(IF(`t51`.`_rank` = 1, `t51`.`margin_of_victory`, CAST(NULL AS BIGINT))) AS `last_game_margin`,
          MAX(CAST((
            `t51`.`_rank` = 1
          ) AND `t51`.`win_flag` AS BIGINT)) AS `won`
        FROM (
          SELECT
            `t47`.`_key`,
            `t47`.`_rank`,
            `t47`.`_spine_date`,
            `t47`.`_spine_game`,
            `t47`.`_days_before`,
            `t47`.`_missing`,
            `t47`.`game_id`,
            `t47`.`nba_game_id`,
            `t47`.`game_code`,
            `t47`.`game_date`,
            `t47`.`season_year`,
            `t47`.`season_type`,
            `t47`.`team_abbr`,
            `t47`.`opponent_team_abbr`,
            `t47`.`points_scored`,
            `t47`.`fg_attempts`,
            `t47`.`fg_makes`,
            `t47`.`three_pt_attempts`,
            `t47`.`three_pt_makes`,
            `t47`.`ft_attempts`,
            `t47`.`ft_makes`,
            `t47`.`rebounds`,
            `t47`.`offensive_rebounds`,
            `t47`.`defensive_rebounds`,
            `t47`.`assists`,
            `t47`.`steals`,
            `t47`.`blocks`,
            `t47`.`personal_fouls`,
            `t47`.`turnovers`,
            `t47`.`player_turnovers`,
            `t47`.`team_turnovers`,
            `t47`.`team_paint_attempts`,
            `t47`.`team_paint_makes`,
            `t47`.`team_mid_range_attempts`,
            `t47`.`team_mid_range_makes`,
            `t47`.`team_three_pt_attempts_pbp`,
            `t47`.`team_three_pt_makes_pbp`,
            `t47`.`team_unknown_zone_attempts`,
            `t47`.`team_unknown_zone_makes`,
            `t47`.`team_assisted_fg_makes`,
            `t47`.`team_and1_count`,
            `t47`.`points_in_paint_scored`,
            `t47`.`second_chance_points_scored`,
            `t47`.`possessions_x100`,
            `t47`.`opponent_possessions_x100`,
            `t47`.`possessions`,
            `t47`.`team_seconds`,
            `t47`.`offensive_rating`,
            `t47`.`pace`,
            `t47`.`ts_pct`,
            `t47`.`home_game`,
            `t47`.`win_flag`,
            `t47`.`margin_of_victory`,
            `t47`.`overtime_periods`,
            `t47`.`players_inactive`,
            `t47`.`starters_inactive`,
            `t47`.`referee_crew_id`,
            `t47`.`zones_source`,
            `t47`.`box_source`,
            `t47`.`_row`,
            `t47`.`_inputs`
          FROM (
            SELECT
              `t24`.`_key`,
              DATEDIFF(DAY, `t43`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
              (
                `t24`.`_played` - `t43`.`_nth`
              ) + 1 AS `_rank`,
              `t43`.`_spine_date`,
              `t43`.`_spine_game`,
              `t43`.`_missing`,
              `t43`.`game_id`,
              `t43`.`nba_game_id`,
              `t43`.`game_code`,
              `t43`.`game_date`,
              `t43`.`season_year`,
              `t43`.`season_type`,
              `t43`.`team_abbr`,
              `t43`.`opponent_team_abbr`,
              `t43`.`points_scored`,
              `t43`.`fg_attempts`,
              `t43`.`fg_makes`,
              `t43`.`three_pt_attempts`,
              `t43`.`three_pt_makes`,
              `t43`.`ft_attempts`,
              `t43`.`ft_makes`,
              `t43`.`rebounds`,
              `t43`.`offensive_rebounds`,
              `t43`.`defensive_rebounds`,
              `t43`.`assists`,
              `t43`.`steals`,
              `t43`.`blocks`,
              `t43`.`personal_fouls`,
              `t43`.`turnovers`,
              `t43`.`player_turnovers`,
              `t43`.`team_turnovers`,
              `t43`.`team_paint_attempts`,
              `t43`.`team_paint_makes`,
              `t43`.`team_mid_range_attempts`,
              `t43`.`team_mid_range_makes`,
              `t43`.`team_three_pt_attempts_pbp`,
              `t43`.`team_three_pt_makes_pbp`,
              `t43`.`team_unknown_zone_attempts`,
              `t43`.`team_unknown_zone_makes`,
              `t43`.`team_assisted_fg_makes`,
              `t43`.`team_and1_count`,
              `t43`.`points_in_paint_scored`,
              `t43`.`second_chance_points_scored`,
              `t43`.`possessions_x100`,
              `t43`.`opponent_possessions_x100`,
              `t43`.`possessions`,
              `t43`.`team_seconds`,
              `t43`.`offensive_rating`,
              `t43`.`pace`,
              `t43`.`ts_pct`,
              `t43`.`home_game`,
              `t43`.`win_flag`,
              `t43`.`margin_of_victory`,
              `t43`.`overtime_periods`,
              `t43`.`players_inactive`,
              `t43`.`starters_inactive`,
              `t43`.`referee_crew_id`,
              `t43`.`zones_source`,
              `t43`.`box_source`,
              `t43`.`_row`,
              `t43`.`_inputs`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t24`
            INNER JOIN (
              SELECT
                `t26`.`_entity`,
                `t26`.`_season`,
                `t26`.`_spine_date`,
                `t26`.`_spine_game`,
                `t26`.`_nth`,
                `t14`.`game_id` IS NULL AS `_missing`,
                `t14`.`game_id`,
                `t14`.`nba_game_id`,
                `t14`.`game_code`,
                `t14`.`game_date`,
                `t14`.`season_year`,
                `t14`.`season_type`,
                `t14`.`team_abbr`,
                `t14`.`opponent_team_abbr`,
                `t14`.`points_scored`,
                `t14`.`fg_attempts`,
                `t14`.`fg_makes`,
                `t14`.`three_pt_attempts`,
                `t14`.`three_pt_makes`,
                `t14`.`ft_attempts`,
                `t14`.`ft_makes`,
                `t14`.`rebounds`,
                `t14`.`offensive_rebounds`,
                `t14`.`defensive_rebounds`,
                `t14`.`assists`,
                `t14`.`steals`,
                `t14`.`blocks`,
                `t14`.`personal_fouls`,
                `t14`.`turnovers`,
                `t14`.`player_turnovers`,
                `t14`.`team_turnovers`,
                `t14`.`team_paint_attempts`,
                `t14`.`team_paint_makes`,
                `t14`.`team_mid_range_attempts`,
                `t14`.`team_mid_range_makes`,
                `t14`.`team_three_pt_attempts_pbp`,
                `t14`.`team_three_pt_makes_pbp`,
                `t14`.`team_unknown_zone_attempts`,
                `t14`.`team_unknown_zone_makes`,
                `t14`.`team_assisted_fg_makes`,
                `t14`.`team_and1_count`,
                `t14`.`points_in_paint_scored`,
                `t14`.`second_chance_points_scored`,
                `t14`.`possessions_x100`,
                `t14`.`opponent_possessions_x100`,
                `t14`.`possessions`,
                `t14`.`team_seconds`,
                `t14`.`offensive_rating`,
                `t14`.`pace`,
                `t14`.`ts_pct`,
                `t14`.`home_game`,
                `t14`.`win_flag`,
                `t14`.`margin_of_victory`,
                `t14`.`overtime_periods`,
                `t14`.`players_inactive`,
                `t14`.`starters_inactive`,
                `t14`.`referee_crew_id`,
                `t14`.`zones_source`,
                `t14`.`box_source`,
                `t14`.`_row`,
                `t14`.`_inputs`
              FROM (
                SELECT
                  `t7`.`entity` AS `_entity`,
                  `t7`.`season_year` AS `_season`,
                  `t7`.`game_date` AS `_spine_date`,
                  `t7`.`game_id` AS `_spine_game`,
                  `t7`.`nth` AS `_nth`
                FROM `numbered_team_games` AS `t7`
              ) AS `t26`
              LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t14`
                ON `t26`.`_spine_game` = `t14`.`game_id`
                AND `t26`.`_entity` = `t14`.`team_abbr`
                AND `t26`.`_spine_date` = `t14`.`game_date`
            ) AS `t43`
              ON `t24`.`_entity` = `t43`.`_entity`
              AND `t24`.`_season` = `t43`.`_season`
              AND `t43`.`_nth` <= `t24`.`_played`
          ) AS `t47`
        ) AS `t51`
        GROUP BY
          1
      ) AS `t59`
    ) AS `t67`
      ON `t9`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`_key`,
        `t28`.`team_pace_last_10`,
        `t28`.`team_off_rating_last_10`,
        `t28`.`team_def_rating_last_10`,
        `t28`.`team_win_pct_season`,
        `t28`.`games_played_season` AS `team_games_played_season`
      FROM (
        SELECT
          `t10`.`_key`,
          `t12`.`team_pace_last_10`,
          `t12`.`team_off_rating_last_10`,
          `t12`.`team_def_rating_last_10`,
          `t12`.`games_played_season`,
          `t12`.`team_win_pct_season`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_analytics`.`team_form` AS `t12`
          ON `t10`.`team_abbr` = `t12`.`team_abbr` AND `t10`.`_date` = `t12`.`as_of_date`
      ) AS `t28`
    ) AS `t40`
      ON `t9`.`_key` = `t40`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`_key`,
        `t29`.`team_win_pct_season` AS `next_opponent_win_pct`
      FROM (
        SELECT
          `t10`.`_key`,
          `t12`.`team_win_pct_season`
        FROM `standing_keys` AS `t10`
        INNER JOIN `nba_analytics`.`team_form` AS `t12`
          ON `t10`.`next_opponent_team_abbr` = `t12`.`team_abbr`
          AND `t10`.`_date` = `t12`.`as_of_date`
      ) AS `t29`
    ) AS `t41`
      ON `t9`.`_key` = `t41`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t35`.`_key`,
        SUM(
          CAST(COALESCE(`t35`.`is_usual_starter` AND NOT (
            `t35`.`expected`
          ), FALSE) AS BIGINT)
        ) AS `starters_out`,
        MIN(
          CAST(COALESCE(
            (
              `t35`.`population_basis` = 'box_status'
            )
            AND (
              `t35`.`is_usual_starter` IS NOT NULL
            ),
            FALSE
          ) AS BIGINT)
        ) = 1 AS `clear`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t10`.`_key`,
            `t13`.`expected`,
            `t13`.`population_basis`,
            `t13`.`is_usual_starter`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_analytics`.`team_rotation` AS `t13`
            ON `t10`.`team_abbr` = `t13`.`team_abbr` AND `t10`.`_date` = `t13`.`as_of_date`
        ) AS `t30`
      ) AS `t35`
      GROUP BY
        1
    ) AS `t55`
      ON `t9`.`_key` = `t55`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t39`.`_key`,
        COUNT(*) AS `ahead`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t11`.`team_abbr`,
            `t11`.`game_id`,
            `t11`.`game_date`,
            `t11`.`season_year`,
            `t11`.`season_type`,
            `t11`.`opponent_team_abbr`,
            `t11`.`home_game`,
            `t11`.`is_neutral`,
            `t11`.`arena_id`,
            `t11`.`game_start_time_local`,
            `t11`.`national_tv`,
            `t11`.`game_number_in_season`,
            `t11`.`previous_game_id`,
            `t11`.`previous_game_date`,
            `t11`.`previous_arena_id`,
            `t11`.`team_days_rest`,
            `t11`.`trip_miles`,
            `t11`.`time_zone_change`,
            `t11`.`altitude_gain_m`,
            `t11`.`next_game_id`,
            `t11`.`next_opponent_team_abbr`,
            `t11`.`next_game_date`,
            `t11`.`next_game_national_tv`,
            `t11`.`_row`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_reference`.`team_games` AS `t11`
            ON `t10`.`team_abbr` = `t11`.`team_abbr`
            AND DATEDIFF(DAY, `t10`.`_date`, `t11`.`game_date`) > 0
            AND DATEDIFF(DAY, `t10`.`_date`, `t11`.`game_date`) <= 7
        ) AS `t31`
      ) AS `t39`
      GROUP BY
        1
    ) AS `t45`
      ON `t9`.`_key` = `t45`.`_key`
  ) AS `t68`
) AS `t70`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t21`
  ON `t70`.`_key` = `t21`.`_key`
