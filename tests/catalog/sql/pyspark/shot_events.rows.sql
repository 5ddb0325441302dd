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
), `t19` AS (
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
      FALSE AS `_missing`,
      `t6`.`game_id`,
      `t6`.`event_num`,
      `t6`.`game_date`,
      `t6`.`player_id`,
      `t6`.`player_lookup`,
      `t6`.`team_abbr`,
      `t6`.`period`,
      `t6`.`minutes_remaining`,
      `t6`.`seconds_remaining`,
      `t6`.`shot_made`,
      `t6`.`shot_value`,
      `t6`.`action_type`,
      `t6`.`zone_basic`,
      `t6`.`zone_area`,
      `t6`.`zone_range`,
      `t6`.`distance_ft`,
      `t6`.`loc_x`,
      `t6`.`loc_y`,
      `t6`.`on_court_ids`,
      `t6`.`source`,
      `t6`.`source_file_id`,
      `t6`.`source_row`,
      `t6`.`_row`
    FROM `standing_keys` AS `t4`
    INNER JOIN `nba_raw`.`shots` AS `t6`
      ON `t4`.`game_id` = `t6`.`game_id`
  ) AS `t12`
)
SELECT
  `t35`.`_key`,
  `t35`.`game_id`,
  `t35`.`game_date`,
  `t35`.`season_year`,
  `t35`.`event_num`,
  `t35`.`period`,
  `t35`.`clock_seconds`,
  `t35`.`source`,
  `t35`.`shooter_lookup`,
  `t35`.`shooter_id`,
  `t35`.`team_abbr`,
  `t35`.`opponent_team_abbr`,
  `t35`.`is_home`,
  `t35`.`shot_value`,
  `t35`.`is_made`,
  `t35`.`points`,
  `t35`.`distance_ft`,
  `t35`.`distance_source`,
  `t35`.`zone`,
  `t35`.`x_legacy`,
  `t35`.`y_legacy`,
  `t35`.`zone_basic`,
  `t35`.`is_assisted`,
  `t35`.`assister_lookup`,
  `t35`.`assister_id`,
  `t35`.`is_blocked`,
  `t35`.`blocker_lookup`,
  `t35`.`blocker_id`,
  `t35`.`blocker_team_abbr`,
  `t35`.`is_and_one`,
  `t35`.`lineup_for`,
  `t35`.`lineup_against`,
  `t9`.`_inputs`
FROM (
  SELECT
    `t33`.`_key`,
    `t33`.`game_id`,
    `t33`.`unit_date` AS `game_date`,
    `t33`.`unit_season` AS `season_year`,
    `t33`.`event_num`,
    `t33`.`period`,
    `t33`.`clock_seconds`,
    `t33`.`source`,
    `t33`.`player1_lookup` AS `shooter_lookup`,
    `t33`.`player1_id` AS `shooter_id`,
    `t33`.`team_abbr`,
    `t33`.`opponent` AS `opponent_team_abbr`,
    `t33`.`is_home`,
    `t33`.`shot_value`,
    `t33`.`is_made`,
    IF(`t33`.`is_made`, `t33`.`shot_value`, 0) AS `points`,
    CASE
      WHEN `t33`.`chart_distance_ft` IS NOT NULL
      THEN CAST(`t33`.`chart_distance_ft` AS DECIMAL(5, 1))
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            `t33`.`x_legacy` * `t33`.`x_legacy`
          ) + (
            `t33`.`y_legacy` * `t33`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN CAST(CAST(FLOOR(
        SQRT(
          CAST((
            `t33`.`x_legacy` * `t33`.`x_legacy`
          ) + (
            `t33`.`y_legacy` * `t33`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) AS DECIMAL(5, 1))
      WHEN (
        NOT (
          `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
        )
        AND (
          `t33`.`shot_distance_ft` IS NOT NULL
        )
      )
      OR (
        `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
        AND (
          `t33`.`shot_distance_ft` IS NOT NULL
        )
      )
      THEN `t33`.`shot_distance_ft`
      WHEN `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t33`.`shot_value` = 2
      )
      THEN CAST(0 AS DECIMAL(5, 1))
      ELSE NULL
    END AS `distance_ft`,
    CASE
      WHEN `t33`.`chart_distance_ft` IS NOT NULL
      THEN 'shot_chart'
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            `t33`.`x_legacy` * `t33`.`x_legacy`
          ) + (
            `t33`.`y_legacy` * `t33`.`y_legacy`
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN 'coordinates'
      WHEN NOT (
        `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      )
      AND (
        `t33`.`shot_distance_ft` IS NOT NULL
      )
      THEN 'vendor'
      WHEN `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t33`.`shot_distance_ft` IS NOT NULL
      )
      THEN 'description'
      WHEN `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        `t33`.`shot_value` = 2
      )
      THEN 'description_zero'
      ELSE NULL
    END AS `distance_source`,
    CASE
      WHEN `t33`.`shot_value` = 3
      THEN 'three_pt'
      WHEN (
        `t33`.`shot_value` = 2
      )
      AND (
        CASE
          WHEN `t33`.`chart_distance_ft` IS NOT NULL
          THEN CAST(`t33`.`chart_distance_ft` AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                `t33`.`x_legacy` * `t33`.`x_legacy`
              ) + (
                `t33`.`y_legacy` * `t33`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                `t33`.`x_legacy` * `t33`.`x_legacy`
              ) + (
                `t33`.`y_legacy` * `t33`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              `t33`.`shot_distance_ft` IS NOT NULL
            )
          )
          OR (
            `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              `t33`.`shot_distance_ft` IS NOT NULL
            )
          )
          THEN `t33`.`shot_distance_ft`
          WHEN `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            `t33`.`shot_value` = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'paint'
      WHEN (
        `t33`.`shot_value` = 2
      )
      AND NOT (
        CASE
          WHEN `t33`.`chart_distance_ft` IS NOT NULL
          THEN CAST(`t33`.`chart_distance_ft` AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                `t33`.`x_legacy` * `t33`.`x_legacy`
              ) + (
                `t33`.`y_legacy` * `t33`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                `t33`.`x_legacy` * `t33`.`x_legacy`
              ) + (
                `t33`.`y_legacy` * `t33`.`y_legacy`
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              `t33`.`shot_distance_ft` IS NOT NULL
            )
          )
          OR (
            `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              `t33`.`shot_distance_ft` IS NOT NULL
            )
          )
          THEN `t33`.`shot_distance_ft`
          WHEN `t33`.`source` IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            `t33`.`shot_value` = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'mid_range'
      ELSE 'unknown'
    END AS `zone`,
    `t33`.`chart_loc_x` AS `x_legacy`,
    `t33`.`chart_loc_y` AS `y_legacy`,
    `t33`.`chart_zone_basic` AS `zone_basic`,
    `t33`.`is_made` AND (
      `t33`.`assist_lookup` IS NOT NULL
    ) AS `is_assisted`,
    IF(
      `t33`.`is_made` AND (
        `t33`.`assist_lookup` IS NOT NULL
      ),
      `t33`.`assist_lookup`,
      CAST(NULL AS STRING)
    ) AS `assister_lookup`,
    IF(
      `t33`.`is_made` AND (
        `t33`.`assist_lookup` IS NOT NULL
      ),
      `t33`.`player2_id`,
      CAST(NULL AS BIGINT)
    ) AS `assister_id`,
    NOT (
      `t33`.`is_made`
    ) AND (
      `t33`.`block_lookup` IS NOT NULL
    ) AS `is_blocked`,
    IF(
      NOT (
        `t33`.`is_made`
      ) AND (
        `t33`.`block_lookup` IS NOT NULL
      ),
      `t33`.`block_lookup`,
      CAST(NULL AS STRING)
    ) AS `blocker_lookup`,
    IF(
      NOT (
        `t33`.`is_made`
      ) AND (
        `t33`.`block_lookup` IS NOT NULL
      ),
      `t33`.`player3_id`,
      CAST(NULL AS BIGINT)
    ) AS `blocker_id`,
    IF(
      NOT (
        `t33`.`is_made`
      ) AND (
        `t33`.`block_lookup` IS NOT NULL
      ),
      `t33`.`opponent`,
      CAST(NULL AS STRING)
    ) AS `blocker_team_abbr`,
    `t33`.`is_made` AND `t33`.`and_one` AS `is_and_one`,
    IF(`t33`.`is_home`, `t33`.`home_lineup`, `t33`.`away_lineup`) AS `lineup_for`,
    IF(`t33`.`is_home`, `t33`.`away_lineup`, `t33`.`home_lineup`) AS `lineup_against`
  FROM (
    SELECT
      `t32`.`_key`,
      `t32`.`_missing`,
      `t32`.`game_id`,
      `t32`.`source`,
      `t32`.`event_num`,
      `t32`.`season_year`,
      `t32`.`game_date`,
      `t32`.`period`,
      `t32`.`clock_seconds`,
      `t32`.`event_type`,
      `t32`.`event_subtype`,
      `t32`.`team_abbr`,
      `t32`.`player1_id`,
      `t32`.`player2_id`,
      `t32`.`player3_id`,
      `t32`.`player1_lookup`,
      `t32`.`assist_lookup`,
      `t32`.`block_lookup`,
      `t32`.`steal_lookup`,
      `t32`.`fouled_player_lookup`,
      `t32`.`other_player_lookup`,
      `t32`.`shot_value`,
      `t32`.`points_value`,
      `t32`.`shot_distance_ft`,
      `t32`.`x_legacy`,
      `t32`.`y_legacy`,
      `t32`.`free_throw_num`,
      `t32`.`free_throw_of`,
      `t32`.`foul_type`,
      `t32`.`home_lineup`,
      `t32`.`away_lineup`,
      `t32`.`description`,
      `t32`.`source_file_id`,
      `t32`.`source_row`,
      `t32`.`_row`,
      `t32`.`order_in_game`,
      `t32`.`score_home`,
      `t32`.`score_away`,
      `t32`.`is_made`,
      `t32`.`alone`,
      `t32`.`chart_distance_ft`,
      `t32`.`chart_loc_x`,
      `t32`.`chart_loc_y`,
      `t32`.`chart_zone_basic`,
      `t32`.`home_team_abbr`,
      `t32`.`away_team_abbr`,
      `t32`.`unit_date`,
      `t32`.`unit_season`,
      `t32`.`is_home`,
      `t32`.`opponent`,
      COALESCE(`t27`.`and_one`, FALSE) AS `and_one`
    FROM (
      SELECT
        `t30`.`_key`,
        `t30`.`_missing`,
        `t30`.`game_id`,
        `t30`.`source`,
        `t30`.`event_num`,
        `t30`.`season_year`,
        `t30`.`game_date`,
        `t30`.`period`,
        `t30`.`clock_seconds`,
        `t30`.`event_type`,
        `t30`.`event_subtype`,
        `t30`.`team_abbr`,
        `t30`.`player1_id`,
        `t30`.`player2_id`,
        `t30`.`player3_id`,
        `t30`.`player1_lookup`,
        `t30`.`assist_lookup`,
        `t30`.`block_lookup`,
        `t30`.`steal_lookup`,
        `t30`.`fouled_player_lookup`,
        `t30`.`other_player_lookup`,
        `t30`.`shot_value`,
        `t30`.`points_value`,
        `t30`.`shot_distance_ft`,
        `t30`.`x_legacy`,
        `t30`.`y_legacy`,
        `t30`.`free_throw_num`,
        `t30`.`free_throw_of`,
        `t30`.`foul_type`,
        `t30`.`home_lineup`,
        `t30`.`away_lineup`,
        `t30`.`description`,
        `t30`.`source_file_id`,
        `t30`.`source_row`,
        `t30`.`_row`,
        `t30`.`order_in_game`,
        `t30`.`score_home`,
        `t30`.`score_away`,
        `t30`.`is_made`,
        `t30`.`alone`,
        `t30`.`chart_distance_ft`,
        `t30`.`chart_loc_x`,
        `t30`.`chart_loc_y`,
        `t30`.`chart_zone_basic`,
        `t30`.`home_team_abbr`,
        `t30`.`away_team_abbr`,
        `t30`.`unit_date`,
        `t30`.`unit_season`,
        `t30`.`team_abbr` = `t30`.`home_team_abbr` AS `is_home`,
        IF(
          `t30`.`team_abbr` = `t30`.`home_team_abbr`,
          `t30`.`away_team_abbr`,
          `t30`.`home_team_abbr`
        ) AS `opponent`
      FROM (
        SELECT
          `t23`.`_key`,
          `t23`.`_missing`,
          `t23`.`game_id`,
          `t23`.`source`,
          `t23`.`event_num`,
          `t23`.`season_year`,
          `t23`.`game_date`,
          `t23`.`period`,
          `t23`.`clock_seconds`,
          `t23`.`event_type`,
          `t23`.`event_subtype`,
          `t23`.`team_abbr`,
          `t23`.`player1_id`,
          `t23`.`player2_id`,
          `t23`.`player3_id`,
          `t23`.`player1_lookup`,
          `t23`.`assist_lookup`,
          `t23`.`block_lookup`,
          `t23`.`steal_lookup`,
          `t23`.`fouled_player_lookup`,
          `t23`.`other_player_lookup`,
          `t23`.`shot_value`,
          `t23`.`points_value`,
          `t23`.`shot_distance_ft`,
          `t23`.`x_legacy`,
          `t23`.`y_legacy`,
          `t23`.`free_throw_num`,
          `t23`.`free_throw_of`,
          `t23`.`foul_type`,
          `t23`.`home_lineup`,
          `t23`.`away_lineup`,
          `t23`.`description`,
          `t23`.`source_file_id`,
          `t23`.`source_row`,
          `t23`.`_row`,
          `t23`.`order_in_game`,
          `t23`.`score_home`,
          `t23`.`score_away`,
          `t23`.`is_made`,
          `t23`.`alone`,
          IF(`t21`.`player_id` IS NOT NULL, `t21`.`distance_ft`, `t29`.`distance_ft`) AS `chart_distance_ft`,
          IF(`t21`.`player_id` IS NOT NULL, `t21`.`loc_x`, `t29`.`loc_x`) AS `chart_loc_x`,
          IF(`t21`.`player_id` IS NOT NULL, `t21`.`loc_y`, `t29`.`loc_y`) AS `chart_loc_y`,
          IF(`t21`.`player_id` IS NOT NULL, `t21`.`zone_basic`, `t29`.`zone_basic`) AS `chart_zone_basic`,
          `t10`.`home_team_abbr`,
          `t10`.`away_team_abbr`,
          `t10`.`unit_date`,
          `t10`.`unit_season`
        FROM (
          SELECT
            `t14`.`_key`,
            `t14`.`_missing`,
            `t14`.`game_id`,
            `t14`.`source`,
            `t14`.`event_num`,
            `t14`.`season_year`,
            `t14`.`game_date`,
            `t14`.`period`,
            `t14`.`clock_seconds`,
            `t14`.`event_type`,
            `t14`.`event_subtype`,
            `t14`.`team_abbr`,
            `t14`.`player1_id`,
            `t14`.`player2_id`,
            `t14`.`player3_id`,
            `t14`.`player1_lookup`,
            `t14`.`assist_lookup`,
            `t14`.`block_lookup`,
            `t14`.`steal_lookup`,
            `t14`.`fouled_player_lookup`,
            `t14`.`other_player_lookup`,
            `t14`.`shot_value`,
            `t14`.`points_value`,
            `t14`.`shot_distance_ft`,
            `t14`.`x_legacy`,
            `t14`.`y_legacy`,
            `t14`.`free_throw_num`,
            `t14`.`free_throw_of`,
            `t14`.`foul_type`,
            `t14`.`home_lineup`,
            `t14`.`away_lineup`,
            `t14`.`description`,
            `t14`.`source_file_id`,
            `t14`.`source_row`,
            `t14`.`_row`,
            `t14`.`order_in_game`,
            `t14`.`score_home`,
            `t14`.`score_away`,
            `t14`.`event_type` = 'made' AS `is_made`,
            COUNT(*) OVER (
              PARTITION BY `t14`.`_key`, `t14`.`period`, `t14`.`clock_seconds`, `t14`.`player1_id`, `t14`.`event_type`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) = 1 AS `alone`
          FROM (
            SELECT
              *
            FROM `t11` AS `t13`
            WHERE
              `t13`.`event_type` IN ('made', 'missed')
          ) AS `t14`
        ) AS `t23`
        LEFT OUTER JOIN `t19` AS `t21`
          ON `t23`.`_key` = `t21`.`_key`
          AND `t23`.`event_num` = `t21`.`event_num`
          AND `t23`.`player1_id` = `t21`.`player_id`
          AND COALESCE(`t23`.`period` = `t21`.`period`, TRUE)
          AND COALESCE(`t23`.`clock_seconds` = `t21`.`clock`, TRUE)
          AND COALESCE(`t23`.`is_made` = `t21`.`shot_made`, TRUE)
        LEFT OUTER JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`_key`,
              `t20`.`period`,
              `t20`.`clock`,
              `t20`.`player_id`,
              `t20`.`shot_made`,
              COUNT(*) AS `rows`,
              MAX(`t20`.`distance_ft`) AS `distance_ft`,
              MAX(`t20`.`loc_x`) AS `loc_x`,
              MAX(`t20`.`loc_y`) AS `loc_y`,
              MAX(`t20`.`zone_basic`) AS `zone_basic`
            FROM `t19` AS `t20`
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS `t25`
          WHERE
            `t25`.`rows` = 1
        ) AS `t29`
          ON `t23`.`_key` = `t29`.`_key`
          AND `t23`.`period` = `t29`.`period`
          AND `t23`.`clock_seconds` = `t29`.`clock`
          AND `t23`.`player1_id` = `t29`.`player_id`
          AND `t23`.`is_made` = `t29`.`shot_made`
          AND `t23`.`alone`
        INNER JOIN (
          SELECT
            `t1`.`_key`,
            `t1`.`home_team_abbr`,
            `t1`.`away_team_abbr`,
            `t1`.`game_date` AS `unit_date`,
            `t1`.`season_year` AS `unit_season`
          FROM `standing_keys` AS `t1`
        ) AS `t10`
          ON `t23`.`_key` = `t10`.`_key`
      ) AS `t30`
    ) AS `t32`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`_key`,
        `t24`.`period`,
        `t24`.`clock_seconds`,
        `t24`.`player_id`,
        `t24`.`fouling_team`,
        TRUE AS `and_one`
      FROM (
        SELECT
          `t18`.`_key`,
          `t18`.`period`,
          `t18`.`clock_seconds`,
          `t18`.`player_id`,
          `t17`.`fouling_team`
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
        ) AS `t18`
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
        ) AS `t17`
          ON `t18`.`_key` = `t17`.`_key`
          AND `t18`.`period` = `t17`.`period`
          AND `t18`.`clock_seconds` = `t17`.`clock_seconds`
      ) AS `t24`
    ) AS `t27`
      ON `t32`.`_key` = `t27`.`_key`
      AND `t32`.`period` = `t27`.`period`
      AND `t32`.`clock_seconds` = `t27`.`clock_seconds`
      AND `t32`.`player1_id` = `t27`.`player_id`
      AND `t32`.`opponent` = `t27`.`fouling_team`
  ) AS `t33`
) AS `t35`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t9`
  ON `t35`.`_key` = `t9`.`_key`
