WITH `t57` AS (
  SELECT
    *
  FROM (
    SELECT
      `t23`.`_key`,
      DATEDIFF(DAY, `t46`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
      `t46`.`trip_miles`,
      `t46`.`time_zone_change`
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
        `t36`.`_entity`,
        `t36`.`_season`,
        `t36`.`_spine_date`,
        `t36`.`_spine_game`,
        IF(`t36`.`_missing`, `t36`.`_nth`, `t36`.`_nth`) AS `_nth`,
        `t36`.`_missing`,
        `t36`.`team_abbr`,
        `t36`.`game_id`,
        `t36`.`game_date`,
        `t36`.`season_year`,
        `t36`.`season_type`,
        `t36`.`opponent_team_abbr`,
        `t36`.`home_game`,
        `t36`.`is_neutral`,
        `t36`.`arena_id`,
        `t36`.`game_start_time_local`,
        `t36`.`national_tv`,
        `t36`.`game_number_in_season`,
        `t36`.`previous_game_id`,
        `t36`.`previous_game_date`,
        `t36`.`previous_arena_id`,
        `t36`.`team_days_rest`,
        `t36`.`trip_miles`,
        `t36`.`time_zone_change`,
        `t36`.`altitude_gain_m`,
        `t36`.`next_game_id`,
        `t36`.`next_opponent_team_abbr`,
        `t36`.`next_game_date`,
        `t36`.`next_game_national_tv`,
        `t36`.`_row`
      FROM (
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
      ) AS `t36`
    ) AS `t46`
      ON `t23`.`_entity` = `t46`.`_entity`
      AND `t23`.`_season` = `t46`.`_season`
      AND `t46`.`_nth` <= `t23`.`_played`
      AND DATEDIFF(DAY, `t46`.`_spine_date`, `t23`.`_day`) <= 14
  ) AS `t53`
)
SELECT
  `t72`.`_key`,
  `t72`.`game_date`,
  `t72`.`team_abbr`,
  `t72`.`game_id`,
  `t72`.`opponent_team_abbr`,
  `t72`.`home_game`,
  `t72`.`is_neutral`,
  `t72`.`season_year`,
  `t72`.`season_type`,
  `t72`.`is_season_opener`,
  `t72`.`game_number_in_season`,
  `t72`.`team_days_rest`,
  `t72`.`team_back_to_back`,
  `t72`.`is_back_to_back`,
  `t72`.`games_in_last_7_days`,
  `t72`.`games_in_last_14_days`,
  `t72`.`opponent_days_rest`,
  `t72`.`opponent_back_to_back`,
  `t72`.`opponent_games_in_last_7_days`,
  `t72`.`team_win_streak_entering`,
  `t72`.`team_loss_streak_entering`,
  `t72`.`last_game_margin`,
  `t72`.`last_game_result`,
  `t72`.`team_pace_last_10`,
  `t72`.`team_off_rating_last_10`,
  `t72`.`team_def_rating_last_10`,
  `t72`.`team_games_played_season`,
  `t72`.`team_win_pct_season`,
  `t72`.`travel_miles`,
  `t72`.`time_zone_change`,
  `t72`.`travel_miles_last_14_days`,
  `t72`.`time_zones_crossed_last_14_days`,
  `t72`.`consecutive_road_games`,
  `t72`.`altitude_gain_m`,
  `t72`.`starters_out_count`,
  `t72`.`questionable_players_count`,
  `t72`.`next_game_days_rest`,
  `t72`.`games_in_next_7_days`,
  `t72`.`next_game_is_primetime`,
  `t72`.`next_opponent_win_pct`,
  `t21`.`_inputs`
FROM (
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
    `t70`.`game_number_in_season` = 1 AS `is_season_opener`,
    `t70`.`game_number_in_season`,
    `t70`.`team_days_rest`,
    COALESCE(`t70`.`team_days_rest` = 0, FALSE) AS `team_back_to_back`,
    COALESCE(`t70`.`team_days_rest` = 0, FALSE) AS `is_back_to_back`,
    COALESCE(`t70`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t70`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    `t70`.`opponent_days_rest`,
    COALESCE(`t70`.`opponent_days_rest` = 0, FALSE) AS `opponent_back_to_back`,
    COALESCE(`t70`.`opponent_games_in_last_7_days`, 0) AS `opponent_games_in_last_7_days`,
    COALESCE(`t70`.`win_streak`, 0) AS `team_win_streak_entering`,
    COALESCE(`t70`.`loss_streak`, 0) AS `team_loss_streak_entering`,
    `t70`.`last_game_margin`,
    `t70`.`last_game_result`,
    `t70`.`team_pace_last_10`,
    `t70`.`team_off_rating_last_10`,
    `t70`.`team_def_rating_last_10`,
    `t70`.`team_games_played_season`,
    `t70`.`team_win_pct_season`,
    `t70`.`trip_miles` AS `travel_miles`,
    `t70`.`time_zone_change`,
    IF(
      COALESCE(`t70`.`miles_unknown`, 0) = 0,
      COALESCE(`t70`.`miles_before`, 0) + `t70`.`trip_miles`,
      CAST(NULL AS BIGINT)
    ) AS `travel_miles_last_14_days`,
    IF(
      COALESCE(`t70`.`zones_unknown`, 0) = 0,
      COALESCE(`t70`.`zones_before`, 0) + ABS(`t70`.`time_zone_change`),
      CAST(NULL AS BIGINT)
    ) AS `time_zones_crossed_last_14_days`,
    CASE
      WHEN `t70`.`home_game` AND NOT (
        `t70`.`is_neutral`
      )
      THEN 0
      WHEN (
        (
          `t70`.`home_game` AND NOT (
            `t70`.`is_neutral`
          )
        ) IS NOT NULL
      )
      AND COALESCE(
        `t70`.`last_unknown_rank` > (
          COALESCE(COALESCE(`t70`.`last_home_rank`, `t70`.`games_before` + 1), 1) - 1
        ),
        TRUE
      )
      THEN (
        COALESCE(COALESCE(`t70`.`last_home_rank`, `t70`.`games_before` + 1), 1) - 1
      ) + 1
      ELSE CAST(NULL AS BIGINT)
    END AS `consecutive_road_games`,
    `t70`.`altitude_gain_m`,
    IF(
      `t70`.`clear` AND (
        `t70`.`members_outcome` IS NULL
      ),
      `t70`.`starters_out`,
      CAST(NULL AS BIGINT)
    ) AS `starters_out_count`,
    CAST(NULL AS BIGINT) AS `questionable_players_count`,
    DATEDIFF(DAY, `t70`.`game_date`, `t70`.`next_game_date`) - 1 AS `next_game_days_rest`,
    IF(`t70`.`next_game_id` IS NOT NULL, COALESCE(`t70`.`ahead`, 0), CAST(NULL AS BIGINT)) AS `games_in_next_7_days`,
    `t70`.`next_game_national_tv` AS `next_game_is_primetime`,
    `t70`.`next_opponent_win_pct`
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
      `t67`.`games_in_last_7_days`,
      `t67`.`games_in_last_14_days`,
      `t66`.`miles_before`,
      `t66`.`miles_unknown`,
      `t66`.`zones_before`,
      `t66`.`zones_unknown`,
      `t62`.`opponent_games_in_last_7_days`,
      `t38`.`opponent_days_rest`,
      `t65`.`games_before`,
      `t65`.`last_home_rank`,
      `t65`.`last_unknown_rank`,
      `t69`.`last_game_margin`,
      `t69`.`last_game_result`,
      `t69`.`win_streak`,
      `t69`.`loss_streak`,
      `t40`.`team_pace_last_10`,
      `t40`.`team_off_rating_last_10`,
      `t40`.`team_def_rating_last_10`,
      `t40`.`team_win_pct_season`,
      `t40`.`team_games_played_season`,
      `t41`.`next_opponent_win_pct`,
      `t51`.`starters_out`,
      `t51`.`clear`,
      `t45`.`ahead`
    FROM `standing_keys` AS `t9`
    LEFT OUTER JOIN (
      SELECT
        `t58`.`_key`,
        SUM(CAST(`t58`.`_days_before` <= 7 AS BIGINT)) AS `games_in_last_7_days`,
        SUM(CAST(`t58`.`_days_before` <= 14 AS BIGINT)) AS `games_in_last_14_days`
      FROM `t57` AS `t58`
      GROUP BY
        1
    ) AS `t67`
      ON `t9`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t58`.`_key`,
        SUM(`t58`.`trip_miles`) AS `miles_before`,
        SUM(CAST(`t58`.`trip_miles` IS NULL AS BIGINT)) AS `miles_unknown`,
        SUM(ABS(`t58`.`time_zone_change`)) AS `zones_before`,
        SUM(CAST(`t58`.`time_zone_change` IS NULL AS BIGINT)) AS `zones_unknown`
      FROM `t57` AS `t58`
      GROUP BY
        1
    ) AS `t66`
      ON `t9`.`_key` = `t66`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t56`.`_key`,
        SUM(CAST(`t56`.`_days_before` <= 7 AS BIGINT)) AS `opponent_games_in_last_7_days`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t22`.`_key`,
            DATEDIFF(DAY, `t46`.`_spine_date`, `t22`.`_day`) AS `_days_before`
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
              `t36`.`_entity`,
              `t36`.`_season`,
              `t36`.`_spine_date`,
              `t36`.`_spine_game`,
              IF(`t36`.`_missing`, `t36`.`_nth`, `t36`.`_nth`) AS `_nth`,
              `t36`.`_missing`,
              `t36`.`team_abbr`,
              `t36`.`game_id`,
              `t36`.`game_date`,
              `t36`.`season_year`,
              `t36`.`season_type`,
              `t36`.`opponent_team_abbr`,
              `t36`.`home_game`,
              `t36`.`is_neutral`,
              `t36`.`arena_id`,
              `t36`.`game_start_time_local`,
              `t36`.`national_tv`,
              `t36`.`game_number_in_season`,
              `t36`.`previous_game_id`,
              `t36`.`previous_game_date`,
              `t36`.`previous_arena_id`,
              `t36`.`team_days_rest`,
              `t36`.`trip_miles`,
              `t36`.`time_zone_change`,
              `t36`.`altitude_gain_m`,
              `t36`.`next_game_id`,
              `t36`.`next_opponent_team_abbr`,
              `t36`.`next_game_date`,
              `t36`.`next_game_national_tv`,
              `t36`.`_row`
            FROM (
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
            ) AS `t36`
          ) AS `t46`
            ON `t22`.`_entity` = `t46`.`_entity`
            AND `t22`.`_season` = `t46`.`_season`
            AND `t46`.`_nth` <= `t22`.`_played`
            AND DATEDIFF(DAY, `t46`.`_spine_date`, `t22`.`_day`) <= 14
        ) AS `t52`
      ) AS `t56`
      GROUP BY
        1
    ) AS `t62`
      ON `t9`.`_key` = `t62`.`_key`
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
        `t54`.`_key`,
        COUNT(*) AS `games_before`,
        MIN(IF(`t54`.`home_game` AND NOT (
          `t54`.`is_neutral`
        ), `t54`.`_rank`, NULL)) AS `last_home_rank`,
        MIN(
          IF(
            (
              `t54`.`home_game` AND NOT (
                `t54`.`is_neutral`
              )
            ) IS NULL,
            `t54`.`_rank`,
            NULL
          )
        ) AS `last_unknown_rank`
      FROM (
        SELECT
          `t49`.`_key`,
          `t49`.`_rank`,
          `t49`.`_spine_date`,
          `t49`.`_spine_game`,
          `t49`.`_days_before`,
          `t49`.`_missing`,
          `t49`.`team_abbr`,
          `t49`.`game_id`,
          `t49`.`game_date`,
          `t49`.`season_year`,
          `t49`.`season_type`,
          `t49`.`opponent_team_abbr`,
          `t49`.`home_game`,
          `t49`.`is_neutral`,
          `t49`.`arena_id`,
          `t49`.`game_start_time_local`,
          `t49`.`national_tv`,
          `t49`.`game_number_in_season`,
          `t49`.`previous_game_id`,
          `t49`.`previous_game_date`,
          `t49`.`previous_arena_id`,
          `t49`.`team_days_rest`,
          `t49`.`trip_miles`,
          `t49`.`time_zone_change`,
          `t49`.`altitude_gain_m`,
          `t49`.`next_game_id`,
          `t49`.`next_opponent_team_abbr`,
          `t49`.`next_game_date`,
          `t49`.`next_game_national_tv`,
          `t49`.`_row`
        FROM (
          SELECT
            `t23`.`_key`,
            DATEDIFF(DAY, `t46`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
            (
              `t23`.`_played` - `t46`.`_nth`
            ) + 1 AS `_rank`,
            `t46`.`_spine_date`,
            `t46`.`_spine_game`,
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
              `t2`.`_key`,
              `t2`.`_date` AS `_day`,
              `t2`.`team_abbr` AS `_entity`,
              `t2`.`season_year` AS `_season`,
              `t2`.`_played_schedule_team_abbr` AS `_played`
            FROM `standing_keys` AS `t2`
          ) AS `t23`
          INNER JOIN (
            SELECT
              `t36`.`_entity`,
              `t36`.`_season`,
              `t36`.`_spine_date`,
              `t36`.`_spine_game`,
              IF(`t36`.`_missing`, `t36`.`_nth`, `t36`.`_nth`) AS `_nth`,
              `t36`.`_missing`,
              `t36`.`team_abbr`,
              `t36`.`game_id`,
              `t36`.`game_date`,
              `t36`.`season_year`,
              `t36`.`season_type`,
              `t36`.`opponent_team_abbr`,
              `t36`.`home_game`,
              `t36`.`is_neutral`,
              `t36`.`arena_id`,
              `t36`.`game_start_time_local`,
              `t36`.`national_tv`,
              `t36`.`game_number_in_season`,
              `t36`.`previous_game_id`,
              `t36`.`previous_game_date`,
              `t36`.`previous_arena_id`,
              `t36`.`team_days_rest`,
              `t36`.`trip_miles`,
              `t36`.`time_zone_change`,
              `t36`.`altitude_gain_m`,
              `t36`.`next_game_id`,
              `t36`.`next_opponent_team_abbr`,
              `t36`.`next_game_date`,
              `t36`.`next_game_national_tv`,
              `t36`.`_row`
            FROM (
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
            ) AS `t36`
          ) AS `t46`
            ON `t23`.`_entity` = `t46`.`_entity`
            AND `t23`.`_season` = `t46`.`_season`
            AND `t46`.`_nth` <= `t23`.`_played`
        ) AS `t49`
      ) AS `t54`
      GROUP BY
        1
    ) AS `t65`
      ON `t9`.`_key` = `t65`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t61`.`_key`,
        `t61`.`last_game_margin`,
        IF(`t61`.`won` = 1, 'W', 'L') AS `last_game_result`,
        COALESCE(`t61`.`last_loss`, `t61`.`played` + 1) - 1 AS `win_streak`,
        COALESCE(`t61`.`last_win`, `t61`.`played` + 1) - 1 AS `loss_streak`
      FROM (
        SELECT
          `t55`.`_key`,
          COUNT(*) AS `played`,
          MIN(IF(`t55`.`win_flag`, CAST(NULL AS BIGINT), `t55`.`_rank`)) AS `last_loss`,
          MIN(IF(`t55`.`win_flag`, `t55`.`_rank`, CAST(NULL AS BIGINT))) AS `last_win`,
          MAX(IF(`t55`.`_rank` = 1, `t55`.`margin_of_victory`, CAST(NULL AS BIGINT))) AS `last_game_margin`,
          MAX(CAST((
            `t55`.`_rank` = 1
          ) AND `t55`.`win_flag` AS BIGINT)) AS `won`
        FROM (
          SELECT
            `t50`.`_key`,
            `t50`.`_rank`,
            `t50`.`_spine_date`,
            `t50`.`_spine_game`,
            `t50`.`_days_before`,
            `t50`.`_missing`,
            `t50`.`game_id`,
            `t50`.`nba_game_id`,
            `t50`.`game_code`,
            `t50`.`game_date`,
            `t50`.`season_year`,
            `t50`.`season_type`,
            `t50`.`team_abbr`,
            `t50`.`opponent_team_abbr`,
            `t50`.`points_scored`,
            `t50`.`fg_attempts`,
            `t50`.`fg_makes`,
            `t50`.`three_pt_attempts`,
            `t50`.`three_pt_makes`,
            `t50`.`ft_attempts`,
            `t50`.`ft_makes`,
            `t50`.`rebounds`,
            `t50`.`offensive_rebounds`,
            `t50`.`defensive_rebounds`,
            `t50`.`assists`,
            `t50`.`steals`,
            `t50`.`blocks`,
            `t50`.`personal_fouls`,
            `t50`.`turnovers`,
            `t50`.`player_turnovers`,
            `t50`.`team_turnovers`,
            `t50`.`team_paint_attempts`,
            `t50`.`team_paint_makes`,
            `t50`.`team_mid_range_attempts`,
            `t50`.`team_mid_range_makes`,
            `t50`.`team_three_pt_attempts_pbp`,
            `t50`.`team_three_pt_makes_pbp`,
            `t50`.`team_unknown_zone_attempts`,
            `t50`.`team_unknown_zone_makes`,
            `t50`.`team_assisted_fg_makes`,
            `t50`.`team_and1_count`,
            `t50`.`points_in_paint_scored`,
            `t50`.`second_chance_points_scored`,
            `t50`.`possessions_x100`,
            `t50`.`opponent_possessions_x100`,
            `t50`.`possessions`,
            `t50`.`team_seconds`,
            `t50`.`offensive_rating`,
            `t50`.`pace`,
            `t50`.`ts_pct`,
            `t50`.`home_game`,
            `t50`.`win_flag`,
            `t50`.`margin_of_victory`,
            `t50`.`overtime_periods`,
            `t50`.`players_inactive`,
            `t50`.`starters_inactive`,
            `t50`.`referee_crew_id`,
            `t50`.`zones_source`,
            `t50`.`box_source`,
            `t50`.`_row`,
            `t50`.`_inputs`
          FROM (
            SELECT
              `t24`.`_key`,
              DATEDIFF(DAY, `t47`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
              (
                `t24`.`_played` - `t47`.`_nth`
              ) + 1 AS `_rank`,
              `t47`.`_spine_date`,
              `t47`.`_spine_game`,
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
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`team_abbr` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_team_team_abbr` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t24`
            INNER JOIN (
              SELECT
                `t37`.`_entity`,
                `t37`.`_season`,
                `t37`.`_spine_date`,
                `t37`.`_spine_game`,
                IF(`t37`.`_missing`, `t37`.`_nth`, `t37`.`_nth`) AS `_nth`,
                `t37`.`_missing`,
                `t37`.`game_id`,
                `t37`.`nba_game_id`,
                `t37`.`game_code`,
                `t37`.`game_date`,
                `t37`.`season_year`,
                `t37`.`season_type`,
                `t37`.`team_abbr`,
                `t37`.`opponent_team_abbr`,
                `t37`.`points_scored`,
                `t37`.`fg_attempts`,
                `t37`.`fg_makes`,
                `t37`.`three_pt_attempts`,
                `t37`.`three_pt_makes`,
                `t37`.`ft_attempts`,
                `t37`.`ft_makes`,
                `t37`.`rebounds`,
                `t37`.`offensive_rebounds`,
                `t37`.`defensive_rebounds`,
                `t37`.`assists`,
                `t37`.`steals`,
                `t37`.`blocks`,
                `t37`.`personal_fouls`,
                `t37`.`turnovers`,
                `t37`.`player_turnovers`,
                `t37`.`team_turnovers`,
                `t37`.`team_paint_attempts`,
                `t37`.`team_paint_makes`,
                `t37`.`team_mid_range_attempts`,
                `t37`.`team_mid_range_makes`,
                `t37`.`team_three_pt_attempts_pbp`,
                `t37`.`team_three_pt_makes_pbp`,
                `t37`.`team_unknown_zone_attempts`,
                `t37`.`team_unknown_zone_makes`,
                `t37`.`team_assisted_fg_makes`,
                `t37`.`team_and1_count`,
                `t37`.`points_in_paint_scored`,
                `t37`.`second_chance_points_scored`,
                `t37`.`possessions_x100`,
                `t37`.`opponent_possessions_x100`,
                `t37`.`possessions`,
                `t37`.`team_seconds`,
                `t37`.`offensive_rating`,
                `t37`.`pace`,
                `t37`.`ts_pct`,
                `t37`.`home_game`,
                `t37`.`win_flag`,
                `t37`.`margin_of_victory`,
                `t37`.`overtime_periods`,
                `t37`.`players_inactive`,
                `t37`.`starters_inactive`,
                `t37`.`referee_crew_id`,
                `t37`.`zones_source`,
                `t37`.`box_source`,
                `t37`.`_row`,
                `t37`.`_inputs`
              FROM (
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
              ) AS `t37`
            ) AS `t47`
              ON `t24`.`_entity` = `t47`.`_entity`
              AND `t24`.`_season` = `t47`.`_season`
              AND `t47`.`_nth` <= `t24`.`_played`
          ) AS `t50`
        ) AS `t55`
        GROUP BY
          1
      ) AS `t61`
    ) AS `t69`
      ON `t9`.`_key` = `t69`.`_key`
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
    ) AS `t51`
      ON `t9`.`_key` = `t51`.`_key`
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
  ) AS `t70`
) AS `t72`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t21`
  ON `t72`.`_key` = `t21`.`_key`
