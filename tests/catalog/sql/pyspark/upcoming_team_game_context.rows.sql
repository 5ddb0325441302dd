WITH `t58` AS (
  SELECT
    *
  FROM (
    SELECT
      `t48`.`_key`,
      `t48`.`_rank`,
      `t48`.`_spine_date`,
      `t48`.`_spine_game`,
      `t48`.`_days_before`,
      `t20`.`_present_game` IS NULL AS `_missing`,
      `t10`.`team_abbr`,
      `t10`.`game_id`,
      `t10`.`game_date`,
      `t10`.`season_year`,
      `t10`.`season_type`,
      `t10`.`opponent_team_abbr`,
      `t10`.`home_game`,
      `t10`.`is_neutral`,
      `t10`.`arena_id`,
      `t10`.`game_start_time_local`,
      `t10`.`national_tv`,
      `t10`.`game_number_in_season`,
      `t10`.`previous_game_id`,
      `t10`.`previous_game_date`,
      `t10`.`previous_arena_id`,
      `t10`.`team_days_rest`,
      `t10`.`trip_miles`,
      `t10`.`time_zone_change`,
      `t10`.`altitude_gain_m`,
      `t10`.`next_game_id`,
      `t10`.`next_opponent_team_abbr`,
      `t10`.`next_game_date`,
      `t10`.`next_game_national_tv`,
      `t10`.`_row`
    FROM (
      SELECT
        `t30`.`_key`,
        `t30`.`_entity`,
        `t30`.`_spine_date`,
        `t30`.`_spine_game`,
        `t30`.`_days_before`,
        (
          ROW_NUMBER() OVER (
            PARTITION BY `t30`.`_key`, `t30`.`_entity`
            ORDER BY `t30`.`_spine_date` DESC, `t30`.`_spine_game` DESC
          ) - 1
        ) + 1 AS `_rank`
      FROM (
        SELECT
          `t8`.`_key`,
          `t14`.`entity` AS `_entity`,
          `t14`.`game_date` AS `_spine_date`,
          `t14`.`game_id` AS `_spine_game`,
          DATEDIFF(DAY, `t14`.`game_date`, `t8`.`_date`) AS `_days_before`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_reference`.`schedule_spine` AS `t14`
          ON `t8`.`season_year` = `t14`.`season_year`
          AND `t14`.`game_date` < `t8`.`_date`
          AND `t8`.`team_abbr` = `t14`.`entity`
          AND DATEDIFF(DAY, `t14`.`game_date`, `t8`.`_date`) <= 14
      ) AS `t30`
    ) AS `t48`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t2`.`game_id` AS `_present_game`,
        `t2`.`team_abbr` AS `_present_entity`
      FROM `nba_reference`.`team_games` AS `t2`
    ) AS `t20`
      ON `t48`.`_spine_game` = `t20`.`_present_game`
      AND `t48`.`_entity` = `t20`.`_present_entity`
    LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
      ON `t48`.`_spine_game` = `t10`.`game_id` AND `t48`.`_entity` = `t10`.`team_abbr`
  ) AS `t54`
  WHERE
    `t54`.`_missing` OR (
      `t54`.`game_id` IS NOT NULL
    )
)
SELECT
  `t73`.`_key`,
  `t73`.`game_date`,
  `t73`.`team_abbr`,
  `t73`.`game_id`,
  `t73`.`opponent_team_abbr`,
  `t73`.`home_game`,
  `t73`.`is_neutral`,
  `t73`.`season_year`,
  `t73`.`season_type`,
  `t73`.`is_season_opener`,
  `t73`.`game_number_in_season`,
  `t73`.`team_days_rest`,
  `t73`.`team_back_to_back`,
  `t73`.`is_back_to_back`,
  `t73`.`games_in_last_7_days`,
  `t73`.`games_in_last_14_days`,
  `t73`.`opponent_days_rest`,
  `t73`.`opponent_back_to_back`,
  `t73`.`opponent_games_in_last_7_days`,
  `t73`.`team_win_streak_entering`,
  `t73`.`team_loss_streak_entering`,
  `t73`.`last_game_margin`,
  `t73`.`last_game_result`,
  `t73`.`team_pace_last_10`,
  `t73`.`team_off_rating_last_10`,
  `t73`.`team_def_rating_last_10`,
  `t73`.`team_games_played_season`,
  `t73`.`team_win_pct_season`,
  `t73`.`travel_miles`,
  `t73`.`time_zone_change`,
  `t73`.`travel_miles_last_14_days`,
  `t73`.`time_zones_crossed_last_14_days`,
  `t73`.`consecutive_road_games`,
  `t73`.`altitude_gain_m`,
  `t73`.`starters_out_count`,
  `t73`.`questionable_players_count`,
  `t73`.`next_game_days_rest`,
  `t73`.`games_in_next_7_days`,
  `t73`.`next_game_is_primetime`,
  `t73`.`next_opponent_win_pct`,
  `t19`.`_inputs`
FROM (
  SELECT
    `t71`.`_key`,
    `t71`.`game_date`,
    `t71`.`team_abbr`,
    `t71`.`game_id`,
    `t71`.`opponent_team_abbr`,
    `t71`.`home_game`,
    `t71`.`is_neutral`,
    `t71`.`season_year`,
    `t71`.`season_type`,
    `t71`.`game_number_in_season` = 1 AS `is_season_opener`,
    `t71`.`game_number_in_season`,
    `t71`.`team_days_rest`,
    COALESCE(`t71`.`team_days_rest` = 0, FALSE) AS `team_back_to_back`,
    COALESCE(`t71`.`team_days_rest` = 0, FALSE) AS `is_back_to_back`,
    COALESCE(`t71`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t71`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    `t71`.`opponent_days_rest`,
    COALESCE(`t71`.`opponent_days_rest` = 0, FALSE) AS `opponent_back_to_back`,
    COALESCE(`t71`.`opponent_games_in_last_7_days`, 0) AS `opponent_games_in_last_7_days`,
    COALESCE(`t71`.`win_streak`, 0) AS `team_win_streak_entering`,
    COALESCE(`t71`.`loss_streak`, 0) AS `team_loss_streak_entering`,
    `t71`.`last_game_margin`,
    `t71`.`last_game_result`,
    `t71`.`team_pace_last_10`,
    `t71`.`team_off_rating_last_10`,
    `t71`.`team_def_rating_last_10`,
    `t71`.`team_games_played_season`,
    `t71`.`team_win_pct_season`,
    `t71`.`trip_miles` AS `travel_miles`,
    `t71`.`time_zone_change`,
    IF(
      COALESCE(`t71`.`miles_unknown`, 0) = 0,
      COALESCE(`t71`.`miles_before`, 0) + `t71`.`trip_miles`,
      CAST(NULL AS BIGINT)
    ) AS `travel_miles_last_14_days`,
    IF(
      COALESCE(`t71`.`zones_unknown`, 0) = 0,
      COALESCE(`t71`.`zones_before`, 0) + ABS(`t71`.`time_zone_change`),
      CAST(NULL AS BIGINT)
    ) AS `time_zones_crossed_last_14_days`,
    IF(
      NOT (
        `t71`.`home_game` AND NOT (
          COALESCE(`t71`.`is_neutral`, FALSE)
        )
      ),
      (
        COALESCE(COALESCE(`t71`.`last_home_rank`, `t71`.`games_before` + 1), 1) - 1
      ) + 1,
      0
    ) AS `consecutive_road_games`,
    `t71`.`altitude_gain_m`,
    IF(
      `t71`.`clear` AND (
        `t71`.`members_outcome` IS NULL
      ),
      `t71`.`starters_out`,
      CAST(NULL AS BIGINT)
    ) AS `starters_out_count`,
    CAST(NULL AS BIGINT) AS `questionable_players_count`,
    DATEDIFF(DAY, `t71`.`game_date`, `t71`.`next_game_date`) - 1 AS `next_game_days_rest`,
    IF(`t71`.`next_game_id` IS NOT NULL, COALESCE(`t71`.`ahead`, 0), CAST(NULL AS BIGINT)) AS `games_in_next_7_days`,
    `t71`.`next_game_national_tv` AS `next_game_is_primetime`,
    `t71`.`next_opponent_win_pct`
  FROM (
    SELECT
      `t8`.`team_abbr`,
      `t8`.`game_id`,
      `t8`.`game_date`,
      `t8`.`season_year`,
      `t8`.`season_type`,
      `t8`.`opponent_team_abbr`,
      `t8`.`home_game`,
      `t8`.`is_neutral`,
      `t8`.`arena_id`,
      `t8`.`game_start_time_local`,
      `t8`.`national_tv`,
      `t8`.`game_number_in_season`,
      `t8`.`previous_game_id`,
      `t8`.`previous_game_date`,
      `t8`.`previous_arena_id`,
      `t8`.`team_days_rest`,
      `t8`.`trip_miles`,
      `t8`.`time_zone_change`,
      `t8`.`altitude_gain_m`,
      `t8`.`next_game_id`,
      `t8`.`next_opponent_team_abbr`,
      `t8`.`next_game_date`,
      `t8`.`next_game_national_tv`,
      `t8`.`_date`,
      `t8`.`entity_type`,
      `t8`.`entity_id`,
      `t8`.`population_basis`,
      `t8`.`members_outcome`,
      `t8`.`_key`,
      `t67`.`games_in_last_7_days`,
      `t67`.`games_in_last_14_days`,
      `t66`.`miles_before`,
      `t66`.`miles_unknown`,
      `t66`.`zones_before`,
      `t66`.`zones_unknown`,
      `t62`.`opponent_games_in_last_7_days`,
      `t62`.`opponent_games_in_last_14_days`,
      `t35`.`opponent_days_rest`,
      `t68`.`games_before`,
      `t68`.`last_home_rank`,
      `t70`.`last_game_margin`,
      `t70`.`last_game_result`,
      `t70`.`win_streak`,
      `t70`.`loss_streak`,
      `t37`.`team_pace_last_10`,
      `t37`.`team_off_rating_last_10`,
      `t37`.`team_def_rating_last_10`,
      `t37`.`team_win_pct_season`,
      `t37`.`team_games_played_season`,
      `t38`.`next_opponent_win_pct`,
      `t50`.`starters_out`,
      `t50`.`clear`,
      `t40`.`ahead`
    FROM `standing_keys` AS `t8`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        SUM(CAST(`t59`.`_days_before` <= 7 AS BIGINT)) AS `games_in_last_7_days`,
        SUM(CAST(`t59`.`_days_before` <= 14 AS BIGINT)) AS `games_in_last_14_days`
      FROM `t58` AS `t59`
      GROUP BY
        1
    ) AS `t67`
      ON `t8`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        SUM(`t59`.`trip_miles`) AS `miles_before`,
        SUM(CAST(`t59`.`trip_miles` IS NULL AS BIGINT)) AS `miles_unknown`,
        SUM(ABS(`t59`.`time_zone_change`)) AS `zones_before`,
        SUM(CAST(`t59`.`time_zone_change` IS NULL AS BIGINT)) AS `zones_unknown`
      FROM `t58` AS `t59`
      GROUP BY
        1
    ) AS `t66`
      ON `t8`.`_key` = `t66`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`_key`,
        SUM(CAST(`t57`.`_days_before` <= 7 AS BIGINT)) AS `opponent_games_in_last_7_days`,
        SUM(CAST(`t57`.`_days_before` <= 14 AS BIGINT)) AS `opponent_games_in_last_14_days`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t47`.`_key`,
            `t47`.`_rank`,
            `t47`.`_spine_date`,
            `t47`.`_spine_game`,
            `t47`.`_days_before`,
            `t20`.`_present_game` IS NULL AS `_missing`,
            `t10`.`team_abbr`,
            `t10`.`game_id`,
            `t10`.`game_date`,
            `t10`.`season_year`,
            `t10`.`season_type`,
            `t10`.`opponent_team_abbr`,
            `t10`.`home_game`,
            `t10`.`is_neutral`,
            `t10`.`arena_id`,
            `t10`.`game_start_time_local`,
            `t10`.`national_tv`,
            `t10`.`game_number_in_season`,
            `t10`.`previous_game_id`,
            `t10`.`previous_game_date`,
            `t10`.`previous_arena_id`,
            `t10`.`team_days_rest`,
            `t10`.`trip_miles`,
            `t10`.`time_zone_change`,
            `t10`.`altitude_gain_m`,
            `t10`.`next_game_id`,
            `t10`.`next_opponent_team_abbr`,
            `t10`.`next_game_date`,
            `t10`.`next_game_national_tv`,
            `t10`.`_row`
          FROM (
            SELECT
              `t29`.`_key`,
              `t29`.`_entity`,
              `t29`.`_spine_date`,
              `t29`.`_spine_game`,
              `t29`.`_days_before`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t29`.`_key`, `t29`.`_entity`
                  ORDER BY `t29`.`_spine_date` DESC, `t29`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t8`.`_key`,
                `t14`.`entity` AS `_entity`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`,
                DATEDIFF(DAY, `t14`.`game_date`, `t8`.`_date`) AS `_days_before`
              FROM `standing_keys` AS `t8`
              INNER JOIN `nba_reference`.`schedule_spine` AS `t14`
                ON `t8`.`season_year` = `t14`.`season_year`
                AND `t14`.`game_date` < `t8`.`_date`
                AND `t8`.`opponent_team_abbr` = `t14`.`entity`
                AND DATEDIFF(DAY, `t14`.`game_date`, `t8`.`_date`) <= 14
            ) AS `t29`
          ) AS `t47`
          LEFT OUTER JOIN (
            SELECT DISTINCT
              `t2`.`game_id` AS `_present_game`,
              `t2`.`team_abbr` AS `_present_entity`
            FROM `nba_reference`.`team_games` AS `t2`
          ) AS `t20`
            ON `t47`.`_spine_game` = `t20`.`_present_game`
            AND `t47`.`_entity` = `t20`.`_present_entity`
          LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
            ON `t47`.`_spine_game` = `t10`.`game_id` AND `t47`.`_entity` = `t10`.`team_abbr`
        ) AS `t53`
        WHERE
          `t53`.`_missing` OR (
            `t53`.`game_id` IS NOT NULL
          )
      ) AS `t57`
      GROUP BY
        1
    ) AS `t62`
      ON `t8`.`_key` = `t62`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`team_days_rest` AS `opponent_days_rest`
      FROM (
        SELECT
          `t8`.`_key`,
          FALSE AS `_missing`,
          `t9`.`team_abbr`,
          `t9`.`game_id`,
          `t9`.`game_date`,
          `t9`.`season_year`,
          `t9`.`season_type`,
          `t9`.`opponent_team_abbr`,
          `t9`.`home_game`,
          `t9`.`is_neutral`,
          `t9`.`arena_id`,
          `t9`.`game_start_time_local`,
          `t9`.`national_tv`,
          `t9`.`game_number_in_season`,
          `t9`.`previous_game_id`,
          `t9`.`previous_game_date`,
          `t9`.`previous_arena_id`,
          `t9`.`team_days_rest`,
          `t9`.`trip_miles`,
          `t9`.`time_zone_change`,
          `t9`.`altitude_gain_m`,
          `t9`.`next_game_id`,
          `t9`.`next_opponent_team_abbr`,
          `t9`.`next_game_date`,
          `t9`.`next_game_national_tv`,
          `t9`.`_row`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_reference`.`team_games` AS `t9`
          ON `t8`.`opponent_team_abbr` = `t9`.`team_abbr` AND `t8`.`game_id` = `t9`.`game_id`
      ) AS `t22`
    ) AS `t35`
      ON `t8`.`_key` = `t35`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t55`.`_key`,
        COUNT(*) AS `games_before`,
        MIN(
          IF(
            `t55`.`home_game` AND NOT (
              COALESCE(`t55`.`is_neutral`, FALSE)
            ),
            `t55`.`_rank`,
            CAST(NULL AS BIGINT)
          )
        ) AS `last_home_rank`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t45`.`_key`,
            `t45`.`_rank`,
            `t45`.`_spine_date`,
            `t45`.`_spine_game`,
            `t45`.`_days_before`,
            `t20`.`_present_game` IS NULL AS `_missing`,
            `t10`.`team_abbr`,
            `t10`.`game_id`,
            `t10`.`game_date`,
            `t10`.`season_year`,
            `t10`.`season_type`,
            `t10`.`opponent_team_abbr`,
            `t10`.`home_game`,
            `t10`.`is_neutral`,
            `t10`.`arena_id`,
            `t10`.`game_start_time_local`,
            `t10`.`national_tv`,
            `t10`.`game_number_in_season`,
            `t10`.`previous_game_id`,
            `t10`.`previous_game_date`,
            `t10`.`previous_arena_id`,
            `t10`.`team_days_rest`,
            `t10`.`trip_miles`,
            `t10`.`time_zone_change`,
            `t10`.`altitude_gain_m`,
            `t10`.`next_game_id`,
            `t10`.`next_opponent_team_abbr`,
            `t10`.`next_game_date`,
            `t10`.`next_game_national_tv`,
            `t10`.`_row`
          FROM (
            SELECT
              `t26`.`_key`,
              `t26`.`_entity`,
              `t26`.`_spine_date`,
              `t26`.`_spine_game`,
              `t26`.`_days_before`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t26`.`_key`, `t26`.`_entity`
                  ORDER BY `t26`.`_spine_date` DESC, `t26`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t8`.`_key`,
                `t14`.`entity` AS `_entity`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`,
                DATEDIFF(DAY, `t14`.`game_date`, `t8`.`_date`) AS `_days_before`
              FROM `standing_keys` AS `t8`
              INNER JOIN `nba_reference`.`schedule_spine` AS `t14`
                ON `t8`.`season_year` = `t14`.`season_year`
                AND `t14`.`game_date` < `t8`.`_date`
                AND `t8`.`team_abbr` = `t14`.`entity`
            ) AS `t26`
          ) AS `t45`
          LEFT OUTER JOIN (
            SELECT DISTINCT
              `t2`.`game_id` AS `_present_game`,
              `t2`.`team_abbr` AS `_present_entity`
            FROM `nba_reference`.`team_games` AS `t2`
          ) AS `t20`
            ON `t45`.`_spine_game` = `t20`.`_present_game`
            AND `t45`.`_entity` = `t20`.`_present_entity`
          LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
            ON `t45`.`_spine_game` = `t10`.`game_id` AND `t45`.`_entity` = `t10`.`team_abbr`
        ) AS `t51`
        WHERE
          `t51`.`_missing` OR (
            `t51`.`game_id` IS NOT NULL
          )
      ) AS `t55`
      GROUP BY
        1
    ) AS `t68`
      ON `t8`.`_key` = `t68`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t61`.`_key`,
        `t61`.`last_game_margin`,
        IF(`t61`.`won` = 1, 'W', 'L') AS `last_game_result`,
        COALESCE(`t61`.`last_loss`, `t61`.`played` + 1) - 1 AS `win_streak`,
        COALESCE(`t61`.`last_win`, `t61`.`played` + 1) - 1 AS `loss_streak`
      FROM (
        SELECT
          `t56`.`_key`,
          COUNT(*) AS `played`,
          MIN(IF(`t56`.`win_flag`, CAST(NULL AS BIGINT), `t56`.`_rank`)) AS `last_loss`,
          MIN(IF(`t56`.`win_flag`, `t56`.`_rank`, CAST(NULL AS BIGINT))) AS `last_win`,
          MAX(IF(`t56`.`_rank` = 1, `t56`.`margin_of_victory`, CAST(NULL AS BIGINT))) AS `last_game_margin`,
          MAX(CAST((
            `t56`.`_rank` = 1
          ) AND `t56`.`win_flag` AS BIGINT)) AS `won`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t46`.`_key`,
              `t46`.`_rank`,
              `t46`.`_spine_date`,
              `t46`.`_spine_game`,
              `t46`.`_days_before`,
              `t21`.`_present_game` IS NULL AS `_missing`,
              `t13`.`game_id`,
              `t13`.`nba_game_id`,
              `t13`.`game_code`,
              `t13`.`game_date`,
              `t13`.`season_year`,
              `t13`.`season_type`,
              `t13`.`team_abbr`,
              `t13`.`opponent_team_abbr`,
              `t13`.`points_scored`,
              `t13`.`fg_attempts`,
              `t13`.`fg_makes`,
              `t13`.`three_pt_attempts`,
              `t13`.`three_pt_makes`,
              `t13`.`ft_attempts`,
              `t13`.`ft_makes`,
              `t13`.`rebounds`,
              `t13`.`offensive_rebounds`,
              `t13`.`defensive_rebounds`,
              `t13`.`assists`,
              `t13`.`steals`,
              `t13`.`blocks`,
              `t13`.`personal_fouls`,
              `t13`.`turnovers`,
              `t13`.`player_turnovers`,
              `t13`.`team_turnovers`,
              `t13`.`team_paint_attempts`,
              `t13`.`team_paint_makes`,
              `t13`.`team_mid_range_attempts`,
              `t13`.`team_mid_range_makes`,
              `t13`.`team_three_pt_attempts_pbp`,
              `t13`.`team_three_pt_makes_pbp`,
              `t13`.`team_unknown_zone_attempts`,
              `t13`.`team_unknown_zone_makes`,
              `t13`.`team_assisted_fg_makes`,
              `t13`.`team_and1_count`,
              `t13`.`points_in_paint_scored`,
              `t13`.`second_chance_points_scored`,
              `t13`.`possessions_x100`,
              `t13`.`opponent_possessions_x100`,
              `t13`.`possessions`,
              `t13`.`team_seconds`,
              `t13`.`offensive_rating`,
              `t13`.`pace`,
              `t13`.`ts_pct`,
              `t13`.`home_game`,
              `t13`.`win_flag`,
              `t13`.`margin_of_victory`,
              `t13`.`overtime_periods`,
              `t13`.`players_inactive`,
              `t13`.`starters_inactive`,
              `t13`.`referee_crew_id`,
              `t13`.`zones_source`,
              `t13`.`box_source`,
              `t13`.`_row`,
              `t13`.`_inputs`
            FROM (
              SELECT
                `t27`.`_key`,
                `t27`.`_entity`,
                `t27`.`_spine_date`,
                `t27`.`_spine_game`,
                `t27`.`_days_before`,
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY `t27`.`_key`, `t27`.`_entity`
                    ORDER BY `t27`.`_spine_date` DESC, `t27`.`_spine_game` DESC
                  ) - 1
                ) + 1 AS `_rank`
              FROM (
                SELECT
                  `t8`.`_key`,
                  `t15`.`entity` AS `_entity`,
                  `t15`.`game_date` AS `_spine_date`,
                  `t15`.`game_id` AS `_spine_game`,
                  DATEDIFF(DAY, `t15`.`game_date`, `t8`.`_date`) AS `_days_before`
                FROM `standing_keys` AS `t8`
                INNER JOIN `nba_reference`.`team_spine` AS `t15`
                  ON `t8`.`season_year` = `t15`.`season_year`
                  AND `t15`.`game_date` < `t8`.`_date`
                  AND `t8`.`team_abbr` = `t15`.`entity`
              ) AS `t27`
            ) AS `t46`
            LEFT OUTER JOIN (
              SELECT DISTINCT
                `t5`.`game_id` AS `_present_game`,
                `t5`.`team_abbr` AS `_present_entity`
              FROM `nba_analytics`.`team_offense_game_summary` AS `t5`
            ) AS `t21`
              ON `t46`.`_spine_game` = `t21`.`_present_game`
              AND `t46`.`_entity` = `t21`.`_present_entity`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t13`
              ON `t46`.`_spine_game` = `t13`.`game_id` AND `t46`.`_entity` = `t13`.`team_abbr`
          ) AS `t52`
          WHERE
            `t52`.`_missing` OR (
              `t52`.`game_id` IS NOT NULL
            )
        ) AS `t56`
        GROUP BY
          1
      ) AS `t61`
    ) AS `t70`
      ON `t8`.`_key` = `t70`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`_key`,
        `t23`.`team_pace_last_10`,
        `t23`.`team_off_rating_last_10`,
        `t23`.`team_def_rating_last_10`,
        `t23`.`team_win_pct_season`,
        `t23`.`games_played_season` AS `team_games_played_season`
      FROM (
        SELECT
          `t8`.`_key`,
          FALSE AS `_missing`,
          `t11`.`as_of_date`,
          `t11`.`team_abbr`,
          `t11`.`season_year`,
          `t11`.`games_in_sample_10`,
          `t11`.`points_scored_last_10`,
          `t11`.`points_allowed_last_10`,
          `t11`.`possessions_x100_last_10`,
          `t11`.`opponent_possessions_x100_last_10`,
          `t11`.`team_seconds_last_10`,
          `t11`.`team_pace_last_10`,
          `t11`.`team_off_rating_last_10`,
          `t11`.`team_def_rating_last_10`,
          `t11`.`opp_ft_attempts_last_10`,
          `t11`.`opp_fg_attempts_last_10`,
          `t11`.`ft_rate_allowed_last_10`,
          `t11`.`games_played_season`,
          `t11`.`wins_season`,
          `t11`.`team_win_pct_season`,
          `t11`.`league_team_games`,
          `t11`.`league_pace`,
          `t11`.`_row`,
          `t11`.`_inputs`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t11`
          ON `t8`.`team_abbr` = `t11`.`team_abbr` AND `t8`.`_date` = `t11`.`as_of_date`
      ) AS `t23`
    ) AS `t37`
      ON `t8`.`_key` = `t37`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`_key`,
        `t24`.`team_win_pct_season` AS `next_opponent_win_pct`
      FROM (
        SELECT
          `t8`.`_key`,
          FALSE AS `_missing`,
          `t11`.`as_of_date`,
          `t11`.`team_abbr`,
          `t11`.`season_year`,
          `t11`.`games_in_sample_10`,
          `t11`.`points_scored_last_10`,
          `t11`.`points_allowed_last_10`,
          `t11`.`possessions_x100_last_10`,
          `t11`.`opponent_possessions_x100_last_10`,
          `t11`.`team_seconds_last_10`,
          `t11`.`team_pace_last_10`,
          `t11`.`team_off_rating_last_10`,
          `t11`.`team_def_rating_last_10`,
          `t11`.`opp_ft_attempts_last_10`,
          `t11`.`opp_fg_attempts_last_10`,
          `t11`.`ft_rate_allowed_last_10`,
          `t11`.`games_played_season`,
          `t11`.`wins_season`,
          `t11`.`team_win_pct_season`,
          `t11`.`league_team_games`,
          `t11`.`league_pace`,
          `t11`.`_row`,
          `t11`.`_inputs`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t11`
          ON `t8`.`next_opponent_team_abbr` = `t11`.`team_abbr`
          AND `t8`.`_date` = `t11`.`as_of_date`
      ) AS `t24`
    ) AS `t38`
      ON `t8`.`_key` = `t38`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t34`.`_key`,
        SUM(
          CAST(COALESCE(`t34`.`is_usual_starter` AND NOT (
            `t34`.`expected`
          ), FALSE) AS BIGINT)
        ) AS `starters_out`,
        MIN(
          CAST(COALESCE(
            (
              `t34`.`population_basis` = 'box_status'
            )
            AND (
              `t34`.`is_usual_starter` IS NOT NULL
            ),
            FALSE
          ) AS BIGINT)
        ) = 1 AS `clear`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
            `t12`.`as_of_date`,
            `t12`.`team_abbr`,
            `t12`.`player_lookup`,
            `t12`.`player_id`,
            `t12`.`game_id`,
            `t12`.`season_year`,
            `t12`.`expected`,
            `t12`.`population_basis`,
            `t12`.`starts_last_10`,
            `t12`.`is_usual_starter`,
            `t12`.`games_with_team`,
            `t12`.`games_season`,
            `t12`.`seconds_season`,
            `t12`.`plays_x100_season`,
            `t12`.`team_plays_on_court_x100_season`,
            `t12`.`usage_season`,
            `t12`.`is_star`,
            `t12`.`games_with_team_last_10`,
            `t12`.`plays_x100_with_team_last_10`,
            `t12`.`rotation_weight`,
            `t12`.`_row`,
            `t12`.`_inputs`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_analytics`.`team_rotation` AS `t12`
            ON `t8`.`team_abbr` = `t12`.`team_abbr` AND `t8`.`_date` = `t12`.`as_of_date`
        ) AS `t25`
      ) AS `t34`
      GROUP BY
        1
    ) AS `t50`
      ON `t8`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t36`.`_key`,
        COUNT(*) AS `ahead`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
            `t9`.`team_abbr`,
            `t9`.`game_id`,
            `t9`.`game_date`,
            `t9`.`season_year`,
            `t9`.`season_type`,
            `t9`.`opponent_team_abbr`,
            `t9`.`home_game`,
            `t9`.`is_neutral`,
            `t9`.`arena_id`,
            `t9`.`game_start_time_local`,
            `t9`.`national_tv`,
            `t9`.`game_number_in_season`,
            `t9`.`previous_game_id`,
            `t9`.`previous_game_date`,
            `t9`.`previous_arena_id`,
            `t9`.`team_days_rest`,
            `t9`.`trip_miles`,
            `t9`.`time_zone_change`,
            `t9`.`altitude_gain_m`,
            `t9`.`next_game_id`,
            `t9`.`next_opponent_team_abbr`,
            `t9`.`next_game_date`,
            `t9`.`next_game_national_tv`,
            `t9`.`_row`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_reference`.`team_games` AS `t9`
            ON `t8`.`team_abbr` = `t9`.`team_abbr`
            AND DATEDIFF(DAY, `t8`.`_date`, `t9`.`game_date`) > 0
            AND DATEDIFF(DAY, `t8`.`_date`, `t9`.`game_date`) <= 7
        ) AS `t28`
      ) AS `t36`
      GROUP BY
        1
    ) AS `t40`
      ON `t8`.`_key` = `t40`.`_key`
  ) AS `t71`
) AS `t73`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t19`
  ON `t73`.`_key` = `t19`.`_key`
