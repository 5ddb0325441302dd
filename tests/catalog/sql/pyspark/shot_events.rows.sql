WITH `t11` AS (
  SELECT
    `t4`.`_key`,
    FALSE AS `_missing`,
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
    `t5`.`order_in_game`,
    `t5`.`score_home`,
    `t5`.`score_away`
  FROM `standing_keys` AS `t4`
  INNER JOIN `nba_raw`.`play_by_play_best` AS `t5`
    ON `t4`.`game_id` = `t5`.`game_id`
), `t14` AS (
  SELECT
    `t13`.`_key`,
    `t13`.`_missing`,
    `t13`.`game_id`,
    `t13`.`source`,
    `t13`.`event_num`,
    `t13`.`season_year`,
    `t13`.`game_date`,
    `t13`.`period`,
    `t13`.`clock_seconds`,
    `t13`.`event_type`,
    `t13`.`event_subtype`,
    `t13`.`team_abbr`,
    `t13`.`player1_id`,
    `t13`.`player2_id`,
    `t13`.`player3_id`,
    `t13`.`player1_lookup`,
    `t13`.`assist_lookup`,
    `t13`.`block_lookup`,
    `t13`.`steal_lookup`,
    `t13`.`fouled_player_lookup`,
    `t13`.`other_player_lookup`,
    `t13`.`shot_value`,
    `t13`.`points_value`,
    `t13`.`shot_distance_ft`,
    `t13`.`x_legacy`,
    `t13`.`y_legacy`,
    `t13`.`free_throw_num`,
    `t13`.`free_throw_of`,
    `t13`.`foul_type`,
    `t13`.`home_lineup`,
    `t13`.`away_lineup`,
    `t13`.`description`,
    `t13`.`source_file_id`,
    `t13`.`source_row`,
    `t13`.`_row`,
    `t13`.`order_in_game`,
    `t13`.`score_home`,
    `t13`.`score_away`,
    `t13`.`event_type` = 'made' AS `is_made`
  FROM `t11` AS `t13`
  WHERE
    `t13`.`event_type` IN ('made', 'missed')
), `t20` AS (
  SELECT
    `t12`.`_key`,
    `t12`.`event_num`,
    `t12`.`player_id`,
    `t12`.`period`,
    `t12`.`shot_made`,
    `t12`.`distance_ft`,
    `t12`.`loc_x`,
    `t12`.`loc_y`,
    `t12`.`zone_basic`,
    CAST((
      `t12`.`minutes_remaining` * 60
    ) + `t12`.`seconds_remaining` AS DECIMAL(6, 2)) AS `clock`
  FROM (
    SELECT
      `t4`.`_key`,
      `t6`.`event_num`,
      `t6`.`player_id`,
      `t6`.`period`,
      `t6`.`minutes_remaining`,
      `t6`.`seconds_remaining`,
      `t6`.`shot_made`,
      `t6`.`zone_basic`,
      `t6`.`distance_ft`,
      `t6`.`loc_x`,
      `t6`.`loc_y`
    FROM `standing_keys` AS `t4`
    INNER JOIN `nba_raw`.`shots` AS `t6`
      ON `t4`.`game_id` = `t6`.`game_id`
  ) AS `t12`
)
SELECT
  `t40`.`_key`,
  `t40`.`game_id`,
  `t40`.`game_date`,
  `t40`.`season_year`,
  `t40`.`event_num`,
  `t40`.`period`,
  `t40`.`clock_seconds`,
  `t40`.`source`,
  `t40`.`shooter_lookup`,
  `t40`.`shooter_id`,
  `t40`.`team_abbr`,
  `t40`.`opponent_team_abbr`,
  `t40`.`is_home`,
  `t40`.`shot_value`,
  `t40`.`is_made`,
  `t40`.`points`,
  `t40`.`distance_ft`,
  `t40`.`distance_source`,
  `t40`.`zone`,
  `t40`.`x_legacy`,
  `t40`.`y_legacy`,
  `t40`.`zone_basic`,
  `t40`.`is_assisted`,
  `t40`.`assister_lookup`,
  `t40`.`assister_id`,
  `t40`.`is_blocked`,
  `t40`.`blocker_lookup`,
  `t40`.`blocker_id`,
  `t40`.`blocker_team_abbr`,
  `t40`.`is_and_one`,
  `t40`.`lineup_for`,
  `t40`.`lineup_against`,
  `t9`.`_inputs`
FROM (
  SELECT
    `t38`.`_key`,
    `t38`.`game_id`,
    `t38`.`unit_date` AS `game_date`,
    `t38`.`unit_season` AS `season_year`,
    `t38`.`event_num`,
    `t38`.`period`,
    `t38`.`clock_seconds`,
    `t38`.`source`,
    `t38`.`player1_lookup` AS `shooter_lookup`,
    `t38`.`player1_id` AS `shooter_id`,
    `t38`.`team_abbr`,
    `t38`.`opponent` AS `opponent_team_abbr`,
    `t38`.`is_home`,
    `t38`.`shot_value`,
    `t38`.`is_made`,
    IF(`t38`.`is_made`, `t38`.`shot_value`, 0) AS `points`,
    CASE
      WHEN `t38`.`chart_distance_ft` IS NOT NULL
      THEN CAST(`t38`.`chart_distance_ft` AS DECIMAL(5, 1))
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            `t38`.`x_legacy` * `t38`.`x_legacy`
          ) + (
            `t38`.`y_legacy` * `t38`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN CAST(CAST(FLOOR(
        SQRT(
          CAST((
            `t38`.`x_legacy` * `t38`.`x_legacy`
          ) + (
            `t38`.`y_legacy` * `t38`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) AS DECIMAL(5, 1))
      WHEN (
        NOT (
          `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
        )
        AND (
          `t38`.`shot_distance_ft` IS NOT NULL
        )
      )
      OR (
        `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
        AND (
          `t38`.`shot_distance_ft` IS NOT NULL
        )
      )
      THEN `t38`.`shot_distance_ft`
      WHEN `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t38`.`shot_value` = 2
      )
      THEN CAST(0 AS DECIMAL(5, 1))
      ELSE NULL
    END AS `distance_ft`,
    CASE
      WHEN `t38`.`chart_distance_ft` IS NOT NULL
      THEN 'shot_chart'
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            `t38`.`x_legacy` * `t38`.`x_legacy`
          ) + (
            `t38`.`y_legacy` * `t38`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN 'coordinates'
      WHEN NOT (
        `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      )
      AND (
        `t38`.`shot_distance_ft` IS NOT NULL
      )
      THEN 'vendor'
      WHEN `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t38`.`shot_distance_ft` IS NOT NULL
      )
      THEN 'description'
      WHEN `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t38`.`shot_value` = 2
      )
      THEN 'description_zero'
      ELSE NULL
    END AS `distance_source`,
    CASE
      WHEN `t38`.`shot_value` = 3
      THEN 'three_pt'
      WHEN (
        `t38`.`shot_value` = 2
      )
      AND (
        CASE
          WHEN `t38`.`chart_distance_ft` IS NOT NULL
          THEN CAST(`t38`.`chart_distance_ft` AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                `t38`.`x_legacy` * `t38`.`x_legacy`
              ) + (
                `t38`.`y_legacy` * `t38`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                `t38`.`x_legacy` * `t38`.`x_legacy`
              ) + (
                `t38`.`y_legacy` * `t38`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              `t38`.`shot_distance_ft` IS NOT NULL
            )
          )
          OR (
            `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              `t38`.`shot_distance_ft` IS NOT NULL
            )
          )
          THEN `t38`.`shot_distance_ft`
          WHEN `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            `t38`.`shot_value` = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'paint'
      WHEN (
        `t38`.`shot_value` = 2
      )
      AND NOT (
        CASE
          WHEN `t38`.`chart_distance_ft` IS NOT NULL
          THEN CAST(`t38`.`chart_distance_ft` AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                `t38`.`x_legacy` * `t38`.`x_legacy`
              ) + (
                `t38`.`y_legacy` * `t38`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                `t38`.`x_legacy` * `t38`.`x_legacy`
              ) + (
                `t38`.`y_legacy` * `t38`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              `t38`.`shot_distance_ft` IS NOT NULL
            )
          )
          OR (
            `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              `t38`.`shot_distance_ft` IS NOT NULL
            )
          )
          THEN `t38`.`shot_distance_ft`
          WHEN `t38`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            `t38`.`shot_value` = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'mid_range'
      ELSE 'unknown'
    END AS `zone`,
    `t38`.`chart_loc_x` AS `x_legacy`,
    `t38`.`chart_loc_y` AS `y_legacy`,
    `t38`.`chart_zone_basic` AS `zone_basic`,
    `t38`.`is_made` AND (
      `t38`.`assist_lookup` IS NOT NULL
    ) AS `is_assisted`,
    IF(
      `t38`.`is_made` AND (
        `t38`.`assist_lookup` IS NOT NULL
      ),
      `t38`.`assist_lookup`,
      CAST(NULL AS STRING)
    ) AS `assister_lookup`,
    IF(
      `t38`.`is_made` AND (
        `t38`.`assist_lookup` IS NOT NULL
      ),
      `t38`.`player2_id`,
      CAST(NULL AS BIGINT)
    ) AS `assister_id`,
    NOT (
      `t38`.`is_made`
    ) AND (
      `t38`.`block_lookup` IS NOT NULL
    ) AS `is_blocked`,
    IF(
      NOT (
        `t38`.`is_made`
      ) AND (
        `t38`.`block_lookup` IS NOT NULL
      ),
      `t38`.`block_lookup`,
      CAST(NULL AS STRING)
    ) AS `blocker_lookup`,
    IF(
      NOT (
        `t38`.`is_made`
      ) AND (
        `t38`.`block_lookup` IS NOT NULL
      ),
      `t38`.`player3_id`,
      CAST(NULL AS BIGINT)
    ) AS `blocker_id`,
    IF(
      NOT (
        `t38`.`is_made`
      ) AND (
        `t38`.`block_lookup` IS NOT NULL
      ),
      `t38`.`opponent`,
      CAST(NULL AS STRING)
    ) AS `blocker_team_abbr`,
    `t38`.`is_made` AND `t38`.`and_one` AS `is_and_one`,
    IF(`t38`.`is_home`, `t38`.`home_lineup`, `t38`.`away_lineup`) AS `lineup_for`,
    IF(`t38`.`is_home`, `t38`.`away_lineup`, `t38`.`home_lineup`) AS `lineup_against`
  FROM (
    SELECT
      `t37`.`_key`,
      `t37`.`game_id`,
      `t37`.`source`,
      `t37`.`event_num`,
      `t37`.`period`,
      `t37`.`clock_seconds`,
      `t37`.`team_abbr`,
      `t37`.`player1_id`,
      `t37`.`player2_id`,
      `t37`.`player3_id`,
      `t37`.`player1_lookup`,
      `t37`.`assist_lookup`,
      `t37`.`block_lookup`,
      `t37`.`shot_value`,
      `t37`.`shot_distance_ft`,
      `t37`.`x_legacy`,
      `t37`.`y_legacy`,
      `t37`.`home_lineup`,
      `t37`.`away_lineup`,
      `t37`.`is_made`,
      `t37`.`chart_distance_ft`,
      `t37`.`chart_loc_x`,
      `t37`.`chart_loc_y`,
      `t37`.`chart_zone_basic`,
      `t37`.`unit_date`,
      `t37`.`unit_season`,
      `t37`.`is_home`,
      `t37`.`opponent`,
      COALESCE(`t30`.`and_one`, FALSE) AS `and_one`
    FROM (
      SELECT
        `t35`.`_key`,
        `t35`.`game_id`,
        `t35`.`source`,
        `t35`.`event_num`,
        `t35`.`period`,
        `t35`.`clock_seconds`,
        `t35`.`team_abbr`,
        `t35`.`player1_id`,
        `t35`.`player2_id`,
        `t35`.`player3_id`,
        `t35`.`player1_lookup`,
        `t35`.`assist_lookup`,
        `t35`.`block_lookup`,
        `t35`.`shot_value`,
        `t35`.`shot_distance_ft`,
        `t35`.`x_legacy`,
        `t35`.`y_legacy`,
        `t35`.`home_lineup`,
        `t35`.`away_lineup`,
        `t35`.`is_made`,
        `t35`.`chart_distance_ft`,
        `t35`.`chart_loc_x`,
        `t35`.`chart_loc_y`,
        `t35`.`chart_zone_basic`,
        `t35`.`unit_date`,
        `t35`.`unit_season`,
        `t35`.`team_abbr` = `t35`.`home_team_abbr` AS `is_home`,
        IF(
          `t35`.`team_abbr` = `t35`.`home_team_abbr`,
          `t35`.`away_team_abbr`,
          `t35`.`home_team_abbr`
        ) AS `opponent`
      FROM (
        SELECT
          `t21`.`_key`,
          `t21`.`game_id`,
          `t21`.`source`,
          `t21`.`event_num`,
          `t21`.`period`,
          `t21`.`clock_seconds`,
          `t21`.`team_abbr`,
          `t21`.`player1_id`,
          `t21`.`player2_id`,
          `t21`.`player3_id`,
          `t21`.`player1_lookup`,
          `t21`.`assist_lookup`,
          `t21`.`block_lookup`,
          `t21`.`shot_value`,
          `t21`.`shot_distance_ft`,
          `t21`.`x_legacy`,
          `t21`.`y_legacy`,
          `t21`.`home_lineup`,
          `t21`.`away_lineup`,
          `t21`.`is_made`,
          IF(`t24`.`player_id` IS NOT NULL, `t24`.`distance_ft`, `t34`.`distance_ft`) AS `chart_distance_ft`,
          IF(`t24`.`player_id` IS NOT NULL, `t24`.`loc_x`, `t34`.`loc_x`) AS `chart_loc_x`,
          IF(`t24`.`player_id` IS NOT NULL, `t24`.`loc_y`, `t34`.`loc_y`) AS `chart_loc_y`,
          IF(`t24`.`player_id` IS NOT NULL, `t24`.`zone_basic`, `t34`.`zone_basic`) AS `chart_zone_basic`,
          `t10`.`home_team_abbr`,
          `t10`.`away_team_abbr`,
          `t10`.`unit_date`,
          `t10`.`unit_season`
        FROM `t14` AS `t21`
        LEFT OUTER JOIN `t20` AS `t24`
          ON `t21`.`_key` = `t24`.`_key`
          AND `t21`.`event_num` = `t24`.`event_num`
          AND `t21`.`player1_id` = `t24`.`player_id`
          AND COALESCE(`t21`.`period` = `t24`.`period`, TRUE)
          AND COALESCE(`t21`.`clock_seconds` = `t24`.`clock`, TRUE)
          AND COALESCE(`t21`.`is_made` = `t24`.`shot_made`, TRUE)
        LEFT OUTER JOIN (
          SELECT
            `t32`.`_key`,
            `t32`.`period`,
            `t32`.`clock`,
            `t32`.`player_id`,
            `t32`.`shot_made`,
            `t32`.`distance_ft`,
            `t32`.`loc_x`,
            `t32`.`loc_y`,
            `t32`.`zone_basic`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t22`.`_key`,
                `t22`.`period`,
                `t22`.`clock`,
                `t22`.`player_id`,
                `t22`.`shot_made`,
                COUNT(*) AS `rows`,
                MAX(`t22`.`distance_ft`) AS `distance_ft`,
                MAX(`t22`.`loc_x`) AS `loc_x`,
                MAX(`t22`.`loc_y`) AS `loc_y`,
                MAX(`t22`.`zone_basic`) AS `zone_basic`
              FROM `t20` AS `t22`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t26`
            WHERE
              `t26`.`rows` = 1
          ) AS `t32`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t17`.`_key`,
                `t17`.`period`,
                `t17`.`clock_seconds`,
                `t17`.`player1_id`,
                `t17`.`is_made`,
                COUNT(*) AS `rows`
              FROM `t14` AS `t17`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t23`
            WHERE
              `t23`.`rows` = 1
          ) AS `t28`
            ON `t32`.`_key` = `t28`.`_key`
            AND `t32`.`period` = `t28`.`period`
            AND `t32`.`clock` = `t28`.`clock_seconds`
            AND `t32`.`player_id` = `t28`.`player1_id`
            AND `t32`.`shot_made` = `t28`.`is_made`
        ) AS `t34`
          ON `t21`.`_key` = `t34`.`_key`
          AND `t21`.`period` = `t34`.`period`
          AND `t21`.`clock_seconds` = `t34`.`clock`
          AND `t21`.`player1_id` = `t34`.`player_id`
          AND `t21`.`is_made` = `t34`.`shot_made`
        INNER JOIN (
          SELECT
            `t1`.`_key`,
            `t1`.`home_team_abbr`,
            `t1`.`away_team_abbr`,
            `t1`.`game_date` AS `unit_date`,
            `t1`.`season_year` AS `unit_season`
          FROM `standing_keys` AS `t1`
        ) AS `t10`
          ON `t21`.`_key` = `t10`.`_key`
      ) AS `t35`
    ) AS `t37`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`_key`,
        `t25`.`period`,
        `t25`.`clock_seconds`,
        `t25`.`player_id`,
        `t25`.`fouling_team`,
        TRUE AS `and_one`
      FROM (
        SELECT
          `t19`.`_key`,
          `t19`.`period`,
          `t19`.`clock_seconds`,
          `t19`.`player_id`,
          `t18`.`fouling_team`
        FROM (
          SELECT DISTINCT
            `t13`.`_key`,
            `t13`.`period`,
            `t13`.`clock_seconds`,
            `t13`.`player1_id` AS `player_id`
          FROM `t11` AS `t13`
          WHERE
            `t13`.`event_type` = 'free_throw'
            AND `t13`.`event_subtype` = 'regular'
            AND `t13`.`free_throw_of` = 1
        ) AS `t19`
        INNER JOIN (
          SELECT DISTINCT
            `t13`.`_key`,
            `t13`.`period`,
            `t13`.`clock_seconds`,
            `t13`.`team_abbr` AS `fouling_team`
          FROM `t11` AS `t13`
          WHERE
            `t13`.`event_type` = 'foul'
            AND `t13`.`event_subtype` IN ('shooting', 'shooting_block')
        ) AS `t18`
          ON `t19`.`_key` = `t18`.`_key`
          AND `t19`.`period` = `t18`.`period`
          AND `t19`.`clock_seconds` = `t18`.`clock_seconds`
      ) AS `t25`
    ) AS `t30`
      ON `t37`.`_key` = `t30`.`_key`
      AND `t37`.`period` = `t30`.`period`
      AND `t37`.`clock_seconds` = `t30`.`clock_seconds`
      AND `t37`.`player1_id` = `t30`.`player_id`
      AND `t37`.`opponent` = `t30`.`fouling_team`
  ) AS `t38`
) AS `t40`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t9`
  ON `t40`.`_key` = `t9`.`_key`
