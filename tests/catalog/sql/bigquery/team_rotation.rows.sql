WITH `t28` AS (
  SELECT
    *
  FROM (
    SELECT
      `t23`.`_key`,
      `t23`.`_rank`,
      `t23`.`_spine_date`,
      `t23`.`_spine_game`,
      `t23`.`_days_before`,
      `t18`.`_present_game` IS NULL AS `_missing`,
      `t8`.`player_lookup`,
      `t8`.`player_id`,
      `t8`.`universal_player_id`,
      `t8`.`player_full_name`,
      `t8`.`game_id`,
      `t8`.`game_code`,
      `t8`.`game_date`,
      `t8`.`season_year`,
      `t8`.`season_type`,
      `t8`.`team_abbr`,
      `t8`.`opponent_team_abbr`,
      `t8`.`home_game`,
      `t8`.`player_status`,
      `t8`.`is_active`,
      `t8`.`is_dressed`,
      `t8`.`dnp_reason`,
      `t8`.`starter_flag`,
      `t8`.`win_flag`,
      `t8`.`points`,
      `t8`.`assists`,
      `t8`.`steals`,
      `t8`.`blocks`,
      `t8`.`turnovers`,
      `t8`.`personal_fouls`,
      `t8`.`offensive_rebounds`,
      `t8`.`defensive_rebounds`,
      `t8`.`rebounds`,
      `t8`.`fg_attempts`,
      `t8`.`fg_makes`,
      `t8`.`three_pt_attempts`,
      `t8`.`three_pt_makes`,
      `t8`.`ft_attempts`,
      `t8`.`ft_makes`,
      `t8`.`plus_minus`,
      `t8`.`seconds_played`,
      `t8`.`minutes_played`,
      `t8`.`paint_attempts`,
      `t8`.`paint_makes`,
      `t8`.`mid_range_attempts`,
      `t8`.`mid_range_makes`,
      `t8`.`three_pt_attempts_pbp`,
      `t8`.`three_pt_makes_pbp`,
      `t8`.`unknown_zone_attempts`,
      `t8`.`unknown_zone_makes`,
      `t8`.`paint_blocks`,
      `t8`.`mid_range_blocks`,
      `t8`.`three_pt_blocks`,
      `t8`.`unknown_zone_blocks`,
      `t8`.`and1_count`,
      `t8`.`assisted_fg_makes`,
      `t8`.`unassisted_fg_makes`,
      `t8`.`fg_attempts_blocked`,
      `t8`.`plays_x100`,
      `t8`.`team_plays_on_court_x100`,
      `t8`.`team_possessions_x100`,
      `t8`.`usage_rate`,
      `t8`.`ts_pct`,
      `t8`.`efg_pct`,
      `t8`.`zones_source`,
      `t8`.`box_source`,
      `t8`.`_row`,
      `t8`.`_inputs`
    FROM (
      SELECT
        `t20`.`_key`,
        `t20`.`_entity`,
        `t20`.`_spine_date`,
        `t20`.`_spine_game`,
        `t20`.`_days_before`,
        (
          ROW_NUMBER() OVER (
            PARTITION BY `t20`.`_key`, `t20`.`_entity`
            ORDER BY `t20`.`_spine_date` DESC, `t20`.`_spine_game` DESC
          ) - 1
        ) + 1 AS `_rank`
      FROM (
        SELECT
          `t6`.`_key`,
          `t10`.`entity` AS `_entity`,
          `t10`.`game_date` AS `_spine_date`,
          `t10`.`game_id` AS `_spine_game`,
          DATE_DIFF(`t6`.`_date`, `t10`.`game_date`, DAY) AS `_days_before`
        FROM `standing_keys` AS `t6`
        INNER JOIN `nba_reference`.`player_spine` AS `t10`
          ON `t6`.`season_year` = `t10`.`season_year`
          AND `t10`.`game_date` < `t6`.`_date`
          AND `t6`.`player_lookup` = `t10`.`entity`
      ) AS `t20`
    ) AS `t23`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t3`.`game_id` AS `_present_game`,
        `t3`.`player_lookup` AS `_present_entity`
      FROM `nba_analytics`.`player_game_summary` AS `t3`
    ) AS `t18`
      ON `t23`.`_spine_game` = `t18`.`_present_game`
      AND `t23`.`_entity` = `t18`.`_present_entity`
    LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t8`
      ON `t23`.`_spine_game` = `t8`.`game_id` AND `t23`.`_entity` = `t8`.`player_lookup`
  ) AS `t26`
  WHERE
    `t26`.`_missing` OR (
      `t26`.`game_id` IS NOT NULL
    )
)
SELECT
  `t43`.`_key`,
  `t43`.`as_of_date`,
  `t43`.`team_abbr`,
  `t43`.`player_lookup`,
  `t43`.`player_id`,
  `t43`.`game_id`,
  `t43`.`season_year`,
  `t43`.`expected`,
  `t43`.`population_basis`,
  `t43`.`starts_last_10`,
  `t43`.`is_usual_starter`,
  `t43`.`games_with_team`,
  `t43`.`games_season`,
  `t43`.`seconds_season`,
  `t43`.`plays_x100_season`,
  `t43`.`team_plays_on_court_x100_season`,
  `t43`.`usage_season`,
  `t43`.`is_star`,
  `t43`.`games_with_team_last_10`,
  `t43`.`plays_x100_with_team_last_10`,
  `t43`.`rotation_weight`,
  `t15`.`_inputs`
FROM (
  SELECT
    `t41`.`_key`,
    `t41`.`_date` AS `as_of_date`,
    `t41`.`team_abbr`,
    `t41`.`player_lookup`,
    `t41`.`player_id`,
    `t41`.`game_id`,
    `t41`.`season_year`,
    `t41`.`expected`,
    `t41`.`population_basis`,
    IF(COALESCE(`t41`.`unclear`, 0) = 0, COALESCE(`t41`.`starts`, 0), CAST(NULL AS INT64)) AS `starts_last_10`,
    IF(COALESCE(`t41`.`unclear`, 0) = 0, COALESCE(`t41`.`starts`, 0), CAST(NULL AS INT64)) >= 5 AS `is_usual_starter`,
    `t41`.`games_with_team`,
    `t41`.`games_season`,
    `t41`.`seconds_season`,
    `t41`.`plays_x100_season`,
    `t41`.`team_plays_on_court_x100_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t41`.`plays_x100_season` * 100) * 200
          ) + ABS(`t41`.`team_plays_on_court_x100_season`)
        ) - (
          MOD(
            (
              ABS(`t41`.`plays_x100_season` * 100) * 200
            ) + ABS(`t41`.`team_plays_on_court_x100_season`),
            NULLIF(ABS(`t41`.`team_plays_on_court_x100_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t41`.`team_plays_on_court_x100_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t41`.`plays_x100_season` * 100
        ) < 0
      ) <> (
        `t41`.`team_plays_on_court_x100_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_season`,
    (
      `t41`.`games_with_team` >= 5
    )
    AND (
      (
        `t41`.`plays_x100_season` * 100
      ) >= (
        `t41`.`team_plays_on_court_x100_season` * 24
      )
    )
    AND (
      `t41`.`seconds_season` >= (
        `t41`.`games_season` * 1680
      )
    ) AS `is_star`,
    `t41`.`games_with_team_last_10`,
    `t41`.`plays_x100_with_team_last_10`,
    CASE
      WHEN `t41`.`games_with_team_last_10` = 5
      THEN `t41`.`plays_x100_with_team_last_10` * 504
      WHEN `t41`.`games_with_team_last_10` = 6
      THEN `t41`.`plays_x100_with_team_last_10` * 420
      WHEN `t41`.`games_with_team_last_10` = 7
      THEN `t41`.`plays_x100_with_team_last_10` * 360
      WHEN `t41`.`games_with_team_last_10` = 8
      THEN `t41`.`plays_x100_with_team_last_10` * 315
      WHEN `t41`.`games_with_team_last_10` = 9
      THEN `t41`.`plays_x100_with_team_last_10` * 280
      WHEN `t41`.`games_with_team_last_10` = 10
      THEN `t41`.`plays_x100_with_team_last_10` * 252
      ELSE CAST(NULL AS INT64)
    END AS `rotation_weight`
  FROM (
    SELECT
      `t40`.`_date`,
      `t40`.`game_id`,
      `t40`.`season_year`,
      `t40`.`season_type`,
      `t40`.`team_abbr`,
      `t40`.`opponent_team_abbr`,
      `t40`.`home_game`,
      `t40`.`player_lookup`,
      `t40`.`player_id`,
      `t40`.`entity_type`,
      `t40`.`population_basis`,
      `t40`.`expected`,
      `t40`.`entity_id`,
      `t40`.`_key`,
      `t40`.`starts`,
      `t40`.`unclear`,
      COALESCE(`t40`.`games_season`, 0) AS `games_season`,
      COALESCE(`t40`.`seconds_season`, 0) AS `seconds_season`,
      COALESCE(`t40`.`plays_x100_season`, 0) AS `plays_x100_season`,
      COALESCE(`t40`.`team_plays_on_court_x100_season`, 0) AS `team_plays_on_court_x100_season`,
      COALESCE(`t40`.`games_with_team`, 0) AS `games_with_team`,
      COALESCE(`t40`.`games_with_team_last_10`, 0) AS `games_with_team_last_10`,
      COALESCE(`t40`.`plays_x100_with_team_last_10`, 0) AS `plays_x100_with_team_last_10`
    FROM (
      SELECT
        `t6`.`_date`,
        `t6`.`game_id`,
        `t6`.`season_year`,
        `t6`.`season_type`,
        `t6`.`team_abbr`,
        `t6`.`opponent_team_abbr`,
        `t6`.`home_game`,
        `t6`.`player_lookup`,
        `t6`.`player_id`,
        `t6`.`entity_type`,
        `t6`.`population_basis`,
        `t6`.`expected`,
        `t6`.`entity_id`,
        `t6`.`_key`,
        `t36`.`starts`,
        `t36`.`unclear`,
        `t33`.`games_season`,
        `t33`.`seconds_season`,
        `t33`.`plays_x100_season`,
        `t33`.`team_plays_on_court_x100_season`,
        `t39`.`games_with_team`,
        `t39`.`games_with_team_last_10`,
        `t39`.`plays_x100_with_team_last_10`
      FROM `standing_keys` AS `t6`
      LEFT OUTER JOIN (
        SELECT
          `t31`.`_key`,
          SUM(CAST(`t31`.`is_starter` AS INT64)) AS `starts`,
          SUM(CAST(`t31`.`_missing` OR (
            `t31`.`is_starter` IS NULL
          ) AS INT64)) AS `unclear`
        FROM (
          SELECT
            `t27`.`_key`,
            `t27`.`_rank`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_days_before`,
            `t27`.`_missing`,
            `t27`.`game_id`,
            `t27`.`player_lookup`,
            `t27`.`game_date`,
            `t27`.`team_abbr`,
            `t27`.`player_id`,
            `t27`.`player_name`,
            `t27`.`player_status`,
            `t27`.`status_reason`,
            `t27`.`is_starter`,
            `t27`.`is_dressed`,
            `t27`.`pregame_known`,
            `t27`.`source`,
            `t27`.`_row`
          FROM (
            SELECT
              `t25`.`_key`,
              `t25`.`_rank`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
              `t25`.`_days_before`,
              `t17`.`_present_game` IS NULL AS `_missing`,
              `t7`.`game_id`,
              `t7`.`player_lookup`,
              `t7`.`game_date`,
              `t7`.`team_abbr`,
              `t7`.`player_id`,
              `t7`.`player_name`,
              `t7`.`player_status`,
              `t7`.`status_reason`,
              `t7`.`is_starter`,
              `t7`.`is_dressed`,
              `t7`.`pregame_known`,
              `t7`.`source`,
              `t7`.`source_file_id`,
              `t7`.`source_row`,
              `t7`.`_row`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t19`.`_key`,
                  `t19`.`_entity`,
                  `t19`.`_spine_date`,
                  `t19`.`_spine_game`,
                  `t19`.`_days_before`,
                  `t19`.`_by_player_lookup`,
                  (
                    ROW_NUMBER() OVER (
                      PARTITION BY `t19`.`_key`, `t19`.`_entity`
                      ORDER BY `t19`.`_spine_date` DESC, `t19`.`_spine_game` DESC
                    ) - 1
                  ) + 1 AS `_rank`
                FROM (
                  SELECT
                    `t6`.`_key`,
                    `t9`.`entity` AS `_entity`,
                    `t9`.`game_date` AS `_spine_date`,
                    `t9`.`game_id` AS `_spine_game`,
                    DATE_DIFF(`t6`.`_date`, `t9`.`game_date`, DAY) AS `_days_before`,
                    `t6`.`player_lookup` AS `_by_player_lookup`
                  FROM `standing_keys` AS `t6`
                  INNER JOIN `nba_reference`.`team_spine` AS `t9`
                    ON `t6`.`season_year` = `t9`.`season_year`
                    AND `t9`.`game_date` < `t6`.`_date`
                    AND `t6`.`team_abbr` = `t9`.`entity`
                ) AS `t19`
              ) AS `t21`
              WHERE
                `t21`.`_rank` <= 10
            ) AS `t25`
            LEFT OUTER JOIN (
              SELECT DISTINCT
                `t2`.`game_id` AS `_present_game`,
                `t2`.`team_abbr` AS `_present_entity`
              FROM `nba_raw`.`game_status` AS `t2`
            ) AS `t17`
              ON `t25`.`_spine_game` = `t17`.`_present_game`
              AND `t25`.`_entity` = `t17`.`_present_entity`
            LEFT OUTER JOIN `nba_raw`.`game_status` AS `t7`
              ON `t25`.`_spine_game` = `t7`.`game_id`
              AND `t25`.`_entity` = `t7`.`team_abbr`
              AND `t25`.`_by_player_lookup` = `t7`.`player_lookup`
          ) AS `t27`
          WHERE
            `t27`.`_missing` OR (
              `t27`.`game_id` IS NOT NULL
            )
        ) AS `t31`
        GROUP BY
          1
      ) AS `t36`
        ON `t6`.`_key` = `t36`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t29`.`seconds_played`) AS `seconds_season`,
          SUM(`t29`.`plays_x100`) AS `plays_x100_season`,
          SUM(`t29`.`team_plays_on_court_x100`) AS `team_plays_on_court_x100_season`
        FROM `t28` AS `t29`
        GROUP BY
          1
      ) AS `t33`
        ON `t6`.`_key` = `t33`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t37`.`_key`,
          COUNT(*) AS `games_with_team`,
          SUM(CAST(`t37`.`_nth` < 10 AS INT64)) AS `games_with_team_last_10`,
          SUM(IF(`t37`.`_nth` < 10, `t37`.`plays_x100`, 0)) AS `plays_x100_with_team_last_10`
        FROM (
          SELECT
            `t34`.`_key`,
            `t34`.`_rank`,
            `t34`.`plays_x100`,
            ROW_NUMBER() OVER (PARTITION BY `t34`.`_key` ORDER BY `t34`.`_rank` ASC) - 1 AS `_nth`
          FROM (
            SELECT
              `t30`.`_key`,
              `t30`.`_rank`,
              `t30`.`plays_x100`
            FROM `t28` AS `t30`
            INNER JOIN (
              SELECT
                `t1`.`_key`,
                `t1`.`team_abbr`
              FROM `standing_keys` AS `t1`
            ) AS `t16`
              ON `t30`.`_key` = `t16`.`_key` AND `t30`.`team_abbr` = `t16`.`team_abbr`
          ) AS `t34`
        ) AS `t37`
        GROUP BY
          1
      ) AS `t39`
        ON `t6`.`_key` = `t39`.`_key`
    ) AS `t40`
  ) AS `t41`
) AS `t43`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t15`
  ON `t43`.`_key` = `t15`.`_key`
