WITH `t19` AS (
  SELECT
    `t1`.`team_abbr` AS `_entity`,
    `t1`.`season_year` AS `_season`,
    `t1`.`_date` AS `_day`,
    FALSE AS `_is_game`,
    `t1`.`_key`
  FROM `standing_keys` AS `t1`
), `t70` AS (
  SELECT
    *
  FROM (
    SELECT
      `t60`.`_key`,
      DATE_DIFF(`t60`.`_day`, `t53`.`_spine_date`, DAY) AS `_days_before`,
      `t53`.`trip_miles`,
      `t53`.`time_zone_change`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t34`.`_entity`,
          `t34`.`_season`,
          `t34`.`_day`,
          `t34`.`_is_game`,
          `t34`.`_key`,
          SUM(CAST(`t34`.`_is_game` AS INT64)) OVER (
            PARTITION BY `t34`.`_entity`, `t34`.`_season`
            ORDER BY `t34`.`_day` ASC, `t34`.`_is_game` ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `_played`
        FROM (
          SELECT
            *
          FROM `t19` AS `t21`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t14`.`entity` AS `_entity`,
              `t14`.`season_year` AS `_season`,
              `t14`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS INT64) AS `_key`
            FROM `nba_reference`.`schedule_spine` AS `t14`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `standing_keys` AS `t9`
                WHERE
                  `t9`.`season_year` = `t14`.`season_year` AND `t9`.`team_abbr` = `t14`.`entity`
              )
          ) AS `t27`
        ) AS `t34`
      ) AS `t47`
      WHERE
        NOT (
          `t47`.`_is_game`
        )
    ) AS `t60`
    INNER JOIN (
      SELECT
        `t29`.`_entity`,
        `t29`.`_season`,
        `t29`.`_spine_date`,
        `t29`.`_spine_game`,
        `t29`.`_missing`,
        `t29`.`team_abbr`,
        `t29`.`game_id`,
        `t29`.`game_date`,
        `t29`.`season_year`,
        `t29`.`season_type`,
        `t29`.`opponent_team_abbr`,
        `t29`.`home_game`,
        `t29`.`is_neutral`,
        `t29`.`arena_id`,
        `t29`.`game_start_time_local`,
        `t29`.`national_tv`,
        `t29`.`game_number_in_season`,
        `t29`.`previous_game_id`,
        `t29`.`previous_game_date`,
        `t29`.`previous_arena_id`,
        `t29`.`team_days_rest`,
        `t29`.`trip_miles`,
        `t29`.`time_zone_change`,
        `t29`.`altitude_gain_m`,
        `t29`.`next_game_id`,
        `t29`.`next_opponent_team_abbr`,
        `t29`.`next_game_date`,
        `t29`.`next_game_national_tv`,
        `t29`.`_row`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t29`.`_entity`, `t29`.`_season`
            ORDER BY `t29`.`_spine_date` ASC, `t29`.`_spine_game` ASC
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t14`.`entity` AS `_entity`,
          `t14`.`season_year` AS `_season`,
          `t14`.`game_date` AS `_spine_date`,
          `t14`.`game_id` AS `_spine_game`,
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
        FROM `nba_reference`.`schedule_spine` AS `t14`
        LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
          ON `t14`.`game_id` = `t11`.`game_id` AND `t14`.`entity` = `t11`.`team_abbr`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `standing_keys` AS `t9`
            WHERE
              `t9`.`season_year` = `t14`.`season_year` AND `t9`.`team_abbr` = `t14`.`entity`
          )
      ) AS `t29`
    ) AS `t53`
      ON `t60`.`_entity` = `t53`.`_entity`
      AND `t60`.`_season` = `t53`.`_season`
      AND `t53`.`_nth` <= `t60`.`_played`
      AND DATE_DIFF(`t60`.`_day`, `t53`.`_spine_date`, DAY) <= 14
  ) AS `t66`
)
SELECT
  `t85`.`_key`,
  `t85`.`game_date`,
  `t85`.`team_abbr`,
  `t85`.`game_id`,
  `t85`.`opponent_team_abbr`,
  `t85`.`home_game`,
  `t85`.`is_neutral`,
  `t85`.`season_year`,
  `t85`.`season_type`,
  `t85`.`is_season_opener`,
  `t85`.`game_number_in_season`,
  `t85`.`team_days_rest`,
  `t85`.`team_back_to_back`,
  `t85`.`is_back_to_back`,
  `t85`.`games_in_last_7_days`,
  `t85`.`games_in_last_14_days`,
  `t85`.`opponent_days_rest`,
  `t85`.`opponent_back_to_back`,
  `t85`.`opponent_games_in_last_7_days`,
  `t85`.`team_win_streak_entering`,
  `t85`.`team_loss_streak_entering`,
  `t85`.`last_game_margin`,
  `t85`.`last_game_result`,
  `t85`.`team_pace_last_10`,
  `t85`.`team_off_rating_last_10`,
  `t85`.`team_def_rating_last_10`,
  `t85`.`team_games_played_season`,
  `t85`.`team_win_pct_season`,
  `t85`.`travel_miles`,
  `t85`.`time_zone_change`,
  `t85`.`travel_miles_last_14_days`,
  `t85`.`time_zones_crossed_last_14_days`,
  `t85`.`consecutive_road_games`,
  `t85`.`altitude_gain_m`,
  `t85`.`starters_out_count`,
  `t85`.`questionable_players_count`,
  `t85`.`next_game_days_rest`,
  `t85`.`games_in_next_7_days`,
  `t85`.`next_game_is_primetime`,
  `t85`.`next_opponent_win_pct`,
  `t20`.`_inputs`
FROM (
  SELECT
    `t83`.`_key`,
    `t83`.`game_date`,
    `t83`.`team_abbr`,
    `t83`.`game_id`,
    `t83`.`opponent_team_abbr`,
    `t83`.`home_game`,
    `t83`.`is_neutral`,
    `t83`.`season_year`,
    `t83`.`season_type`,
    `t83`.`game_number_in_season` = 1 AS `is_season_opener`,
    `t83`.`game_number_in_season`,
    `t83`.`team_days_rest`,
    COALESCE(`t83`.`team_days_rest` = 0, FALSE) AS `team_back_to_back`,
    COALESCE(`t83`.`team_days_rest` = 0, FALSE) AS `is_back_to_back`,
    COALESCE(`t83`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t83`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    `t83`.`opponent_days_rest`,
    COALESCE(`t83`.`opponent_days_rest` = 0, FALSE) AS `opponent_back_to_back`,
    COALESCE(`t83`.`opponent_games_in_last_7_days`, 0) AS `opponent_games_in_last_7_days`,
    COALESCE(`t83`.`win_streak`, 0) AS `team_win_streak_entering`,
    COALESCE(`t83`.`loss_streak`, 0) AS `team_loss_streak_entering`,
    `t83`.`last_game_margin`,
    `t83`.`last_game_result`,
    `t83`.`team_pace_last_10`,
    `t83`.`team_off_rating_last_10`,
    `t83`.`team_def_rating_last_10`,
    `t83`.`team_games_played_season`,
    `t83`.`team_win_pct_season`,
    `t83`.`trip_miles` AS `travel_miles`,
    `t83`.`time_zone_change`,
    IF(
      COALESCE(`t83`.`miles_unknown`, 0) = 0,
      COALESCE(`t83`.`miles_before`, 0) + `t83`.`trip_miles`,
      CAST(NULL AS INT64)
    ) AS `travel_miles_last_14_days`,
    IF(
      COALESCE(`t83`.`zones_unknown`, 0) = 0,
      COALESCE(`t83`.`zones_before`, 0) + ABS(`t83`.`time_zone_change`),
      CAST(NULL AS INT64)
    ) AS `time_zones_crossed_last_14_days`,
    CASE
      WHEN `t83`.`home_game` AND NOT (
        `t83`.`is_neutral`
      )
      THEN 0
      WHEN (
        (
          `t83`.`home_game` AND NOT (
            `t83`.`is_neutral`
          )
        ) IS NOT NULL
      )
      AND COALESCE(
        `t83`.`last_unknown_rank` > (
          COALESCE(COALESCE(`t83`.`last_home_rank`, `t83`.`games_before` + 1), 1) - 1
        ),
        TRUE
      )
      THEN (
        COALESCE(COALESCE(`t83`.`last_home_rank`, `t83`.`games_before` + 1), 1) - 1
      ) + 1
      ELSE CAST(NULL AS INT64)
    END AS `consecutive_road_games`,
    `t83`.`altitude_gain_m`,
    IF(
      `t83`.`clear` AND (
        `t83`.`members_outcome` IS NULL
      ),
      `t83`.`starters_out`,
      CAST(NULL AS INT64)
    ) AS `starters_out_count`,
    CAST(NULL AS INT64) AS `questionable_players_count`,
    DATE_DIFF(`t83`.`next_game_date`, `t83`.`game_date`, DAY) - 1 AS `next_game_days_rest`,
    IF(`t83`.`next_game_id` IS NOT NULL, COALESCE(`t83`.`ahead`, 0), CAST(NULL AS INT64)) AS `games_in_next_7_days`,
    `t83`.`next_game_national_tv` AS `next_game_is_primetime`,
    `t83`.`next_opponent_win_pct`
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
      `t8`.`game_number_in_season`,
      `t8`.`team_days_rest`,
      `t8`.`trip_miles`,
      `t8`.`time_zone_change`,
      `t8`.`altitude_gain_m`,
      `t8`.`next_game_id`,
      `t8`.`next_game_date`,
      `t8`.`next_game_national_tv`,
      `t8`.`members_outcome`,
      `t8`.`_key`,
      `t80`.`games_in_last_7_days`,
      `t80`.`games_in_last_14_days`,
      `t79`.`miles_before`,
      `t79`.`miles_unknown`,
      `t79`.`zones_before`,
      `t79`.`zones_unknown`,
      `t75`.`opponent_games_in_last_7_days`,
      `t40`.`opponent_days_rest`,
      `t78`.`games_before`,
      `t78`.`last_home_rank`,
      `t78`.`last_unknown_rank`,
      `t82`.`last_game_margin`,
      `t82`.`last_game_result`,
      `t82`.`win_streak`,
      `t82`.`loss_streak`,
      `t42`.`team_pace_last_10`,
      `t42`.`team_off_rating_last_10`,
      `t42`.`team_def_rating_last_10`,
      `t42`.`team_win_pct_season`,
      `t42`.`team_games_played_season`,
      `t43`.`next_opponent_win_pct`,
      `t62`.`starters_out`,
      `t62`.`clear`,
      `t45`.`ahead`
    FROM `standing_keys` AS `t8`
    LEFT OUTER JOIN (
      SELECT
        `t71`.`_key`,
        SUM(CAST(`t71`.`_days_before` <= 7 AS INT64)) AS `games_in_last_7_days`,
        SUM(CAST(`t71`.`_days_before` <= 14 AS INT64)) AS `games_in_last_14_days`
      FROM `t70` AS `t71`
      GROUP BY
        1
    ) AS `t80`
      ON `t8`.`_key` = `t80`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t71`.`_key`,
        SUM(`t71`.`trip_miles`) AS `miles_before`,
        SUM(CAST(`t71`.`trip_miles` IS NULL AS INT64)) AS `miles_unknown`,
        SUM(ABS(`t71`.`time_zone_change`)) AS `zones_before`,
        SUM(CAST(`t71`.`time_zone_change` IS NULL AS INT64)) AS `zones_unknown`
      FROM `t70` AS `t71`
      GROUP BY
        1
    ) AS `t79`
      ON `t8`.`_key` = `t79`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t69`.`_key`,
        SUM(CAST(`t69`.`_days_before` <= 7 AS INT64)) AS `opponent_games_in_last_7_days`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t59`.`_key`,
            DATE_DIFF(`t59`.`_day`, `t52`.`_spine_date`, DAY) AS `_days_before`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t33`.`_entity`,
                `t33`.`_season`,
                `t33`.`_day`,
                `t33`.`_is_game`,
                `t33`.`_key`,
                SUM(CAST(`t33`.`_is_game` AS INT64)) OVER (
                  PARTITION BY `t33`.`_entity`, `t33`.`_season`
                  ORDER BY `t33`.`_day` ASC, `t33`.`_is_game` ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `_played`
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t1`.`opponent_team_abbr` AS `_entity`,
                    `t1`.`season_year` AS `_season`,
                    `t1`.`_date` AS `_day`,
                    FALSE AS `_is_game`,
                    `t1`.`_key`
                  FROM `standing_keys` AS `t1`
                ) AS `t18`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t14`.`entity` AS `_entity`,
                    `t14`.`season_year` AS `_season`,
                    `t14`.`game_date` AS `_day`,
                    TRUE AS `_is_game`,
                    CAST(NULL AS INT64) AS `_key`
                  FROM `nba_reference`.`schedule_spine` AS `t14`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `standing_keys` AS `t9`
                      WHERE
                        `t9`.`season_year` = `t14`.`season_year`
                        AND `t9`.`opponent_team_abbr` = `t14`.`entity`
                    )
                ) AS `t26`
              ) AS `t33`
            ) AS `t46`
            WHERE
              NOT (
                `t46`.`_is_game`
              )
          ) AS `t59`
          INNER JOIN (
            SELECT
              `t28`.`_entity`,
              `t28`.`_season`,
              `t28`.`_spine_date`,
              (
                DENSE_RANK() OVER (
                  PARTITION BY `t28`.`_entity`, `t28`.`_season`
                  ORDER BY `t28`.`_spine_date` ASC, `t28`.`_spine_game` ASC
                ) - 1
              ) + 1 AS `_nth`
            FROM (
              SELECT
                `t14`.`entity` AS `_entity`,
                `t14`.`season_year` AS `_season`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`schedule_spine` AS `t14`
              LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
                ON `t14`.`game_id` = `t11`.`game_id` AND `t14`.`entity` = `t11`.`team_abbr`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `standing_keys` AS `t9`
                  WHERE
                    `t9`.`season_year` = `t14`.`season_year`
                    AND `t9`.`opponent_team_abbr` = `t14`.`entity`
                )
            ) AS `t28`
          ) AS `t52`
            ON `t59`.`_entity` = `t52`.`_entity`
            AND `t59`.`_season` = `t52`.`_season`
            AND `t52`.`_nth` <= `t59`.`_played`
            AND DATE_DIFF(`t59`.`_day`, `t52`.`_spine_date`, DAY) <= 14
        ) AS `t65`
      ) AS `t69`
      GROUP BY
        1
    ) AS `t75`
      ON `t8`.`_key` = `t75`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`_key`,
        `t22`.`team_days_rest` AS `opponent_days_rest`
      FROM (
        SELECT
          `t8`.`_key`,
          `t10`.`team_days_rest`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_reference`.`team_games` AS `t10`
          ON `t8`.`opponent_team_abbr` = `t10`.`team_abbr`
          AND `t8`.`game_id` = `t10`.`game_id`
      ) AS `t22`
    ) AS `t40`
      ON `t8`.`_key` = `t40`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t67`.`_key`,
        COUNT(*) AS `games_before`,
        MIN(IF(`t67`.`home_game` AND NOT (
          `t67`.`is_neutral`
        ), `t67`.`_rank`, NULL)) AS `last_home_rank`,
        MIN(
          IF(
            (
              `t67`.`home_game` AND NOT (
                `t67`.`is_neutral`
              )
            ) IS NULL,
            `t67`.`_rank`,
            NULL
          )
        ) AS `last_unknown_rank`
      FROM (
        SELECT
          `t63`.`_key`,
          `t63`.`_rank`,
          `t63`.`_spine_date`,
          `t63`.`_spine_game`,
          `t63`.`_days_before`,
          `t63`.`_missing`,
          `t63`.`team_abbr`,
          `t63`.`game_id`,
          `t63`.`game_date`,
          `t63`.`season_year`,
          `t63`.`season_type`,
          `t63`.`opponent_team_abbr`,
          `t63`.`home_game`,
          `t63`.`is_neutral`,
          `t63`.`arena_id`,
          `t63`.`game_start_time_local`,
          `t63`.`national_tv`,
          `t63`.`game_number_in_season`,
          `t63`.`previous_game_id`,
          `t63`.`previous_game_date`,
          `t63`.`previous_arena_id`,
          `t63`.`team_days_rest`,
          `t63`.`trip_miles`,
          `t63`.`time_zone_change`,
          `t63`.`altitude_gain_m`,
          `t63`.`next_game_id`,
          `t63`.`next_opponent_team_abbr`,
          `t63`.`next_game_date`,
          `t63`.`next_game_national_tv`,
          `t63`.`_row`
        FROM (
          SELECT
            `t60`.`_key`,
            DATE_DIFF(`t60`.`_day`, `t53`.`_spine_date`, DAY) AS `_days_before`,
            (
              `t60`.`_played` - `t53`.`_nth`
            ) + 1 AS `_rank`,
            `t53`.`_spine_date`,
            `t53`.`_spine_game`,
            `t53`.`_missing`,
            `t53`.`team_abbr`,
            `t53`.`game_id`,
            `t53`.`game_date`,
            `t53`.`season_year`,
            `t53`.`season_type`,
            `t53`.`opponent_team_abbr`,
            `t53`.`home_game`,
            `t53`.`is_neutral`,
            `t53`.`arena_id`,
            `t53`.`game_start_time_local`,
            `t53`.`national_tv`,
            `t53`.`game_number_in_season`,
            `t53`.`previous_game_id`,
            `t53`.`previous_game_date`,
            `t53`.`previous_arena_id`,
            `t53`.`team_days_rest`,
            `t53`.`trip_miles`,
            `t53`.`time_zone_change`,
            `t53`.`altitude_gain_m`,
            `t53`.`next_game_id`,
            `t53`.`next_opponent_team_abbr`,
            `t53`.`next_game_date`,
            `t53`.`next_game_national_tv`,
            `t53`.`_row`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t34`.`_entity`,
                `t34`.`_season`,
                `t34`.`_day`,
                `t34`.`_is_game`,
                `t34`.`_key`,
                SUM(CAST(`t34`.`_is_game` AS INT64)) OVER (
                  PARTITION BY `t34`.`_entity`, `t34`.`_season`
                  ORDER BY `t34`.`_day` ASC, `t34`.`_is_game` ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `_played`
              FROM (
                SELECT
                  *
                FROM `t19` AS `t21`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t14`.`entity` AS `_entity`,
                    `t14`.`season_year` AS `_season`,
                    `t14`.`game_date` AS `_day`,
                    TRUE AS `_is_game`,
                    CAST(NULL AS INT64) AS `_key`
                  FROM `nba_reference`.`schedule_spine` AS `t14`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM `standing_keys` AS `t9`
                      WHERE
                        `t9`.`season_year` = `t14`.`season_year` AND `t9`.`team_abbr` = `t14`.`entity`
                    )
                ) AS `t27`
              ) AS `t34`
            ) AS `t47`
            WHERE
              NOT (
                `t47`.`_is_game`
              )
          ) AS `t60`
          INNER JOIN (
            SELECT
              `t29`.`_entity`,
              `t29`.`_season`,
              `t29`.`_spine_date`,
              `t29`.`_spine_game`,
              `t29`.`_missing`,
              `t29`.`team_abbr`,
              `t29`.`game_id`,
              `t29`.`game_date`,
              `t29`.`season_year`,
              `t29`.`season_type`,
              `t29`.`opponent_team_abbr`,
              `t29`.`home_game`,
              `t29`.`is_neutral`,
              `t29`.`arena_id`,
              `t29`.`game_start_time_local`,
              `t29`.`national_tv`,
              `t29`.`game_number_in_season`,
              `t29`.`previous_game_id`,
              `t29`.`previous_game_date`,
              `t29`.`previous_arena_id`,
              `t29`.`team_days_rest`,
              `t29`.`trip_miles`,
              `t29`.`time_zone_change`,
              `t29`.`altitude_gain_m`,
              `t29`.`next_game_id`,
              `t29`.`next_opponent_team_abbr`,
              `t29`.`next_game_date`,
              `t29`.`next_game_national_tv`,
              `t29`.`_row`,
              (
                DENSE_RANK() OVER (
                  PARTITION BY `t29`.`_entity`, `t29`.`_season`
                  ORDER BY `t29`.`_spine_date` ASC, `t29`.`_spine_game` ASC
                ) - 1
              ) + 1 AS `_nth`
            FROM (
              SELECT
                `t14`.`entity` AS `_entity`,
                `t14`.`season_year` AS `_season`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`,
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
              FROM `nba_reference`.`schedule_spine` AS `t14`
              LEFT OUTER JOIN `nba_reference`.`team_games` AS `t11`
                ON `t14`.`game_id` = `t11`.`game_id` AND `t14`.`entity` = `t11`.`team_abbr`
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM `standing_keys` AS `t9`
                  WHERE
                    `t9`.`season_year` = `t14`.`season_year` AND `t9`.`team_abbr` = `t14`.`entity`
                )
            ) AS `t29`
          ) AS `t53`
            ON `t60`.`_entity` = `t53`.`_entity`
            AND `t60`.`_season` = `t53`.`_season`
            AND `t53`.`_nth` <= `t60`.`_played`
        ) AS `t63`
      ) AS `t67`
      GROUP BY
        1
    ) AS `t78`
      ON `t8`.`_key` = `t78`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t74`.`_key`,
        `t74`.`last_game_margin`,
        IF(`t74`.`won` = 1, 'W', 'L') AS `last_game_result`,
        COALESCE(`t74`.`last_loss`, `t74`.`played` + 1) - 1 AS `win_streak`,
        COALESCE(`t74`.`last_win`, `t74`.`played` + 1) - 1 AS `loss_streak`
      FROM (
        SELECT
          `t68`.`_key`,
          COUNT(*) AS `played`,
          MIN(IF(`t68`.`win_flag`, CAST(NULL AS INT64), `t68`.`_rank`)) AS `last_loss`,
          MIN(IF(`t68`.`win_flag`, `t68`.`_rank`, CAST(NULL AS INT64))) AS `last_win`,
          MAX(IF(`t68`.`_rank` = 1, `t68`.`margin_of_victory`, CAST(NULL AS INT64))) AS `last_game_margin`,
          MAX(CAST((
            `t68`.`_rank` = 1
          ) AND `t68`.`win_flag` AS INT64)) AS `won`
        FROM (
          SELECT
            `t64`.`_key`,
            `t64`.`_rank`,
            `t64`.`_spine_date`,
            `t64`.`_spine_game`,
            `t64`.`_days_before`,
            `t64`.`_missing`,
            `t64`.`game_id`,
            `t64`.`nba_game_id`,
            `t64`.`game_code`,
            `t64`.`game_date`,
            `t64`.`season_year`,
            `t64`.`season_type`,
            `t64`.`team_abbr`,
            `t64`.`opponent_team_abbr`,
            `t64`.`points_scored`,
            `t64`.`fg_attempts`,
            `t64`.`fg_makes`,
            `t64`.`three_pt_attempts`,
            `t64`.`three_pt_makes`,
            `t64`.`ft_attempts`,
            `t64`.`ft_makes`,
            `t64`.`rebounds`,
            `t64`.`offensive_rebounds`,
            `t64`.`defensive_rebounds`,
            `t64`.`assists`,
            `t64`.`steals`,
            `t64`.`blocks`,
            `t64`.`personal_fouls`,
            `t64`.`turnovers`,
            `t64`.`player_turnovers`,
            `t64`.`team_turnovers`,
            `t64`.`team_paint_attempts`,
            `t64`.`team_paint_makes`,
            `t64`.`team_mid_range_attempts`,
            `t64`.`team_mid_range_makes`,
            `t64`.`team_three_pt_attempts_pbp`,
            `t64`.`team_three_pt_makes_pbp`,
            `t64`.`team_unknown_zone_attempts`,
            `t64`.`team_unknown_zone_makes`,
            `t64`.`team_assisted_fg_makes`,
            `t64`.`team_and1_count`,
            `t64`.`points_in_paint_scored`,
            `t64`.`second_chance_points_scored`,
            `t64`.`possessions_x100`,
            `t64`.`opponent_possessions_x100`,
            `t64`.`possessions`,
            `t64`.`team_seconds`,
            `t64`.`offensive_rating`,
            `t64`.`pace`,
            `t64`.`ts_pct`,
            `t64`.`home_game`,
            `t64`.`win_flag`,
            `t64`.`margin_of_victory`,
            `t64`.`overtime_periods`,
            `t64`.`players_inactive`,
            `t64`.`starters_inactive`,
            `t64`.`referee_crew_id`,
            `t64`.`zones_source`,
            `t64`.`box_source`,
            `t64`.`_row`,
            `t64`.`_inputs`
          FROM (
            SELECT
              `t61`.`_key`,
              DATE_DIFF(`t61`.`_day`, `t54`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t61`.`_played` - `t54`.`_nth`
              ) + 1 AS `_rank`,
              `t54`.`_spine_date`,
              `t54`.`_spine_game`,
              `t54`.`_missing`,
              `t54`.`game_id`,
              `t54`.`nba_game_id`,
              `t54`.`game_code`,
              `t54`.`game_date`,
              `t54`.`season_year`,
              `t54`.`season_type`,
              `t54`.`team_abbr`,
              `t54`.`opponent_team_abbr`,
              `t54`.`points_scored`,
              `t54`.`fg_attempts`,
              `t54`.`fg_makes`,
              `t54`.`three_pt_attempts`,
              `t54`.`three_pt_makes`,
              `t54`.`ft_attempts`,
              `t54`.`ft_makes`,
              `t54`.`rebounds`,
              `t54`.`offensive_rebounds`,
              `t54`.`defensive_rebounds`,
              `t54`.`assists`,
              `t54`.`steals`,
              `t54`.`blocks`,
              `t54`.`personal_fouls`,
              `t54`.`turnovers`,
              `t54`.`player_turnovers`,
              `t54`.`team_turnovers`,
              `t54`.`team_paint_attempts`,
              `t54`.`team_paint_makes`,
              `t54`.`team_mid_range_attempts`,
              `t54`.`team_mid_range_makes`,
              `t54`.`team_three_pt_attempts_pbp`,
              `t54`.`team_three_pt_makes_pbp`,
              `t54`.`team_unknown_zone_attempts`,
              `t54`.`team_unknown_zone_makes`,
              `t54`.`team_assisted_fg_makes`,
              `t54`.`team_and1_count`,
              `t54`.`points_in_paint_scored`,
              `t54`.`second_chance_points_scored`,
              `t54`.`possessions_x100`,
              `t54`.`opponent_possessions_x100`,
              `t54`.`possessions`,
              `t54`.`team_seconds`,
              `t54`.`offensive_rating`,
              `t54`.`pace`,
              `t54`.`ts_pct`,
              `t54`.`home_game`,
              `t54`.`win_flag`,
              `t54`.`margin_of_victory`,
              `t54`.`overtime_periods`,
              `t54`.`players_inactive`,
              `t54`.`starters_inactive`,
              `t54`.`referee_crew_id`,
              `t54`.`zones_source`,
              `t54`.`box_source`,
              `t54`.`_row`,
              `t54`.`_inputs`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t35`.`_entity`,
                  `t35`.`_season`,
                  `t35`.`_day`,
                  `t35`.`_is_game`,
                  `t35`.`_key`,
                  SUM(CAST(`t35`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t35`.`_entity`, `t35`.`_season`
                    ORDER BY `t35`.`_day` ASC, `t35`.`_is_game` ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS `_played`
                FROM (
                  SELECT
                    *
                  FROM `t19` AS `t21`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t15`.`entity` AS `_entity`,
                      `t15`.`season_year` AS `_season`,
                      `t15`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`
                    FROM `nba_reference`.`team_spine` AS `t15`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `standing_keys` AS `t9`
                        WHERE
                          `t9`.`season_year` = `t15`.`season_year` AND `t9`.`team_abbr` = `t15`.`entity`
                      )
                  ) AS `t30`
                ) AS `t35`
              ) AS `t50`
              WHERE
                NOT (
                  `t50`.`_is_game`
                )
            ) AS `t61`
            INNER JOIN (
              SELECT
                `t31`.`_entity`,
                `t31`.`_season`,
                `t31`.`_spine_date`,
                `t31`.`_spine_game`,
                `t31`.`_missing`,
                `t31`.`game_id`,
                `t31`.`nba_game_id`,
                `t31`.`game_code`,
                `t31`.`game_date`,
                `t31`.`season_year`,
                `t31`.`season_type`,
                `t31`.`team_abbr`,
                `t31`.`opponent_team_abbr`,
                `t31`.`points_scored`,
                `t31`.`fg_attempts`,
                `t31`.`fg_makes`,
                `t31`.`three_pt_attempts`,
                `t31`.`three_pt_makes`,
                `t31`.`ft_attempts`,
                `t31`.`ft_makes`,
                `t31`.`rebounds`,
                `t31`.`offensive_rebounds`,
                `t31`.`defensive_rebounds`,
                `t31`.`assists`,
                `t31`.`steals`,
                `t31`.`blocks`,
                `t31`.`personal_fouls`,
                `t31`.`turnovers`,
                `t31`.`player_turnovers`,
                `t31`.`team_turnovers`,
                `t31`.`team_paint_attempts`,
                `t31`.`team_paint_makes`,
                `t31`.`team_mid_range_attempts`,
                `t31`.`team_mid_range_makes`,
                `t31`.`team_three_pt_attempts_pbp`,
                `t31`.`team_three_pt_makes_pbp`,
                `t31`.`team_unknown_zone_attempts`,
                `t31`.`team_unknown_zone_makes`,
                `t31`.`team_assisted_fg_makes`,
                `t31`.`team_and1_count`,
                `t31`.`points_in_paint_scored`,
                `t31`.`second_chance_points_scored`,
                `t31`.`possessions_x100`,
                `t31`.`opponent_possessions_x100`,
                `t31`.`possessions`,
                `t31`.`team_seconds`,
                `t31`.`offensive_rating`,
                `t31`.`pace`,
                `t31`.`ts_pct`,
                `t31`.`home_game`,
                `t31`.`win_flag`,
                `t31`.`margin_of_victory`,
                `t31`.`overtime_periods`,
                `t31`.`players_inactive`,
                `t31`.`starters_inactive`,
                `t31`.`referee_crew_id`,
                `t31`.`zones_source`,
                `t31`.`box_source`,
                `t31`.`_row`,
                `t31`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t31`.`_entity`, `t31`.`_season`
                    ORDER BY `t31`.`_spine_date` ASC, `t31`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t15`.`entity` AS `_entity`,
                  `t15`.`season_year` AS `_season`,
                  `t15`.`game_date` AS `_spine_date`,
                  `t15`.`game_id` AS `_spine_game`,
                  `t16`.`game_id` IS NULL AS `_missing`,
                  `t16`.`game_id`,
                  `t16`.`nba_game_id`,
                  `t16`.`game_code`,
                  `t16`.`game_date`,
                  `t16`.`season_year`,
                  `t16`.`season_type`,
                  `t16`.`team_abbr`,
                  `t16`.`opponent_team_abbr`,
                  `t16`.`points_scored`,
                  `t16`.`fg_attempts`,
                  `t16`.`fg_makes`,
                  `t16`.`three_pt_attempts`,
                  `t16`.`three_pt_makes`,
                  `t16`.`ft_attempts`,
                  `t16`.`ft_makes`,
                  `t16`.`rebounds`,
                  `t16`.`offensive_rebounds`,
                  `t16`.`defensive_rebounds`,
                  `t16`.`assists`,
                  `t16`.`steals`,
                  `t16`.`blocks`,
                  `t16`.`personal_fouls`,
                  `t16`.`turnovers`,
                  `t16`.`player_turnovers`,
                  `t16`.`team_turnovers`,
                  `t16`.`team_paint_attempts`,
                  `t16`.`team_paint_makes`,
                  `t16`.`team_mid_range_attempts`,
                  `t16`.`team_mid_range_makes`,
                  `t16`.`team_three_pt_attempts_pbp`,
                  `t16`.`team_three_pt_makes_pbp`,
                  `t16`.`team_unknown_zone_attempts`,
                  `t16`.`team_unknown_zone_makes`,
                  `t16`.`team_assisted_fg_makes`,
                  `t16`.`team_and1_count`,
                  `t16`.`points_in_paint_scored`,
                  `t16`.`second_chance_points_scored`,
                  `t16`.`possessions_x100`,
                  `t16`.`opponent_possessions_x100`,
                  `t16`.`possessions`,
                  `t16`.`team_seconds`,
                  `t16`.`offensive_rating`,
                  `t16`.`pace`,
                  `t16`.`ts_pct`,
                  `t16`.`home_game`,
                  `t16`.`win_flag`,
                  `t16`.`margin_of_victory`,
                  `t16`.`overtime_periods`,
                  `t16`.`players_inactive`,
                  `t16`.`starters_inactive`,
                  `t16`.`referee_crew_id`,
                  `t16`.`zones_source`,
                  `t16`.`box_source`,
                  `t16`.`_row`,
                  `t16`.`_inputs`
                FROM `nba_reference`.`team_spine` AS `t15`
                LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t16`
                  ON `t15`.`game_id` = `t16`.`game_id`
                  AND `t15`.`entity` = `t16`.`team_abbr`
                  AND `t15`.`game_date` = `t16`.`game_date`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `standing_keys` AS `t9`
                    WHERE
                      `t9`.`season_year` = `t15`.`season_year` AND `t9`.`team_abbr` = `t15`.`entity`
                  )
              ) AS `t31`
            ) AS `t54`
              ON `t61`.`_entity` = `t54`.`_entity`
              AND `t61`.`_season` = `t54`.`_season`
              AND `t54`.`_nth` <= `t61`.`_played`
          ) AS `t64`
        ) AS `t68`
        GROUP BY
          1
      ) AS `t74`
    ) AS `t82`
      ON `t8`.`_key` = `t82`.`_key`
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
          `t12`.`team_pace_last_10`,
          `t12`.`team_off_rating_last_10`,
          `t12`.`team_def_rating_last_10`,
          `t12`.`games_played_season`,
          `t12`.`team_win_pct_season`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t12`
          ON `t8`.`team_abbr` = `t12`.`team_abbr` AND `t8`.`_date` = `t12`.`as_of_date`
      ) AS `t23`
    ) AS `t42`
      ON `t8`.`_key` = `t42`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`_key`,
        `t24`.`team_win_pct_season` AS `next_opponent_win_pct`
      FROM (
        SELECT
          `t8`.`_key`,
          `t12`.`team_win_pct_season`
        FROM `standing_keys` AS `t8`
        INNER JOIN `nba_analytics`.`team_form` AS `t12`
          ON `t8`.`next_opponent_team_abbr` = `t12`.`team_abbr`
          AND `t8`.`_date` = `t12`.`as_of_date`
      ) AS `t24`
    ) AS `t43`
      ON `t8`.`_key` = `t43`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t39`.`_key`,
        SUM(
          CAST(COALESCE(`t39`.`is_usual_starter` AND NOT (
            `t39`.`expected`
          ), FALSE) AS INT64)
        ) AS `starters_out`,
        MIN(
          CAST(COALESCE(
            (
              `t39`.`population_basis` = 'box_status'
            )
            AND (
              `t39`.`is_usual_starter` IS NOT NULL
            ),
            FALSE
          ) AS INT64)
        ) = 1 AS `clear`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t8`.`_key`,
            `t13`.`expected`,
            `t13`.`population_basis`,
            `t13`.`is_usual_starter`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_analytics`.`team_rotation` AS `t13`
            ON `t8`.`team_abbr` = `t13`.`team_abbr` AND `t8`.`_date` = `t13`.`as_of_date`
        ) AS `t25`
      ) AS `t39`
      GROUP BY
        1
    ) AS `t62`
      ON `t8`.`_key` = `t62`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t41`.`_key`,
        COUNT(*) AS `ahead`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
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
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_reference`.`team_games` AS `t10`
            ON `t8`.`team_abbr` = `t10`.`team_abbr`
            AND DATE_DIFF(`t10`.`game_date`, `t8`.`_date`, DAY) > 0
            AND DATE_DIFF(`t10`.`game_date`, `t8`.`_date`, DAY) <= 7
        ) AS `t32`
      ) AS `t41`
      GROUP BY
        1
    ) AS `t45`
      ON `t8`.`_key` = `t45`.`_key`
  ) AS `t83`
) AS `t85`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t20`
  ON `t85`.`_key` = `t20`.`_key`
