SELECT
  `t48`.`game_id`,
  `t48`.`game_code`,
  `t48`.`game_date`,
  `t48`.`season_year`,
  `t48`.`season_type`,
  `t48`.`_row`,
  `t48`.`team_abbr`,
  `t48`.`opponent_team_abbr`,
  `t48`.`home_game`,
  `t48`.`_date`,
  `t48`.`entity_type`,
  `t48`.`entity_id`,
  `t48`.`population_basis`,
  `t48`.`shots_outcome`,
  `t48`.`_key`,
  `t48`.`n_boxes`,
  `t48`.`m_boxes`,
  `t48`.`s_boxes`,
  `t48`.`n_shots`,
  `t48`.`m_shots`,
  `t48`.`s_shots`,
  `t48`.`n_choice`,
  `t48`.`m_choice`,
  `t48`.`s_choice`,
  `t48`.`n_status`,
  `t48`.`m_status`,
  `t48`.`s_status`,
  `t48`.`n_recent`,
  `t48`.`m_recent`,
  `t48`.`s_recent`,
  `t48`.`n_officials`,
  `t48`.`m_officials`,
  `t48`.`s_officials`,
  `t48`.`n_game`,
  `t48`.`m_game`,
  `t48`.`s_game`,
  CASE
    WHEN `t48`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t48`.`n_boxes` + `t48`.`m_boxes`
    ) < 2
    THEN 1
    WHEN (
      (
        `t48`.`n_shots` + `t48`.`m_shots`
      ) < 1
    )
    AND COALESCE(`t48`.`shots_outcome` IS NULL, FALSE)
    THEN 2
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t8`.`game_id`,
    `t8`.`game_code`,
    `t8`.`game_date`,
    `t8`.`season_year`,
    `t8`.`season_type`,
    `t8`.`_row`,
    `t8`.`team_abbr`,
    `t8`.`opponent_team_abbr`,
    `t8`.`home_game`,
    `t8`.`_date`,
    `t8`.`entity_type`,
    `t8`.`entity_id`,
    `t8`.`population_basis`,
    `t8`.`shots_outcome`,
    `t8`.`_key`,
    COALESCE(`t35`.`n_boxes`, 0) AS `n_boxes`,
    COALESCE(`t35`.`m_boxes`, 0) AS `m_boxes`,
    COALESCE(`t35`.`s_boxes`, 0) AS `s_boxes`,
    COALESCE(`t36`.`n_shots`, 0) AS `n_shots`,
    COALESCE(`t36`.`m_shots`, 0) AS `m_shots`,
    COALESCE(`t36`.`s_shots`, 0) AS `s_shots`,
    COALESCE(`t37`.`n_choice`, 0) AS `n_choice`,
    COALESCE(`t37`.`m_choice`, 0) AS `m_choice`,
    COALESCE(`t37`.`s_choice`, 0) AS `s_choice`,
    COALESCE(`t38`.`n_status`, 0) AS `n_status`,
    COALESCE(`t38`.`m_status`, 0) AS `m_status`,
    COALESCE(`t38`.`s_status`, 0) AS `s_status`,
    COALESCE(`t47`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t47`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t47`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t39`.`n_officials`, 0) AS `n_officials`,
    COALESCE(`t39`.`m_officials`, 0) AS `m_officials`,
    COALESCE(`t39`.`s_officials`, 0) AS `s_officials`,
    COALESCE(`t40`.`n_game`, 0) AS `n_game`,
    COALESCE(`t40`.`m_game`, 0) AS `m_game`,
    COALESCE(`t40`.`s_game`, 0) AS `s_game`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_boxes`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_boxes`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_boxes`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t9`.`game_id`,
        `t9`.`team_abbr`,
        `t9`.`source`,
        `t9`.`fgm`,
        `t9`.`fga`,
        `t9`.`fg3m`,
        `t9`.`fg3a`,
        `t9`.`ftm`,
        `t9`.`fta`,
        `t9`.`oreb`,
        `t9`.`dreb`,
        `t9`.`reb`,
        `t9`.`ast`,
        `t9`.`stl`,
        `t9`.`blk`,
        `t9`.`pf`,
        `t9`.`pts`,
        `t9`.`player_turnovers`,
        `t9`.`game_date`,
        `t9`.`team_turnovers`,
        `t9`.`tov`,
        `t9`.`minutes_total_seconds`,
        `t9`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_raw`.`team_boxscore_best` AS `t9`
        ON `t8`.`game_id` = `t9`.`game_id`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t35`
    ON `t8`.`_key` = `t35`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_shots`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_shots`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_shots`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t10`.`game_id`,
        `t10`.`game_date`,
        `t10`.`season_year`,
        `t10`.`event_num`,
        `t10`.`period`,
        `t10`.`clock_seconds`,
        `t10`.`source`,
        `t10`.`shooter_lookup`,
        `t10`.`shooter_id`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`is_home`,
        `t10`.`shot_value`,
        `t10`.`is_made`,
        `t10`.`points`,
        `t10`.`distance_ft`,
        `t10`.`distance_source`,
        `t10`.`zone`,
        `t10`.`x_legacy`,
        `t10`.`y_legacy`,
        `t10`.`zone_basic`,
        `t10`.`is_assisted`,
        `t10`.`assister_lookup`,
        `t10`.`assister_id`,
        `t10`.`is_blocked`,
        `t10`.`blocker_lookup`,
        `t10`.`blocker_id`,
        `t10`.`blocker_team_abbr`,
        `t10`.`is_and_one`,
        `t10`.`lineup_for`,
        `t10`.`lineup_against`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`shot_events` AS `t10`
        ON `t8`.`team_abbr` = `t10`.`team_abbr`
        AND `t8`.`game_id` = `t10`.`game_id`
        AND `t8`.`_date` = `t10`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t36`
    ON `t8`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_choice`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_choice`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_choice`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t11`.`game_id`,
        `t11`.`source`,
        `t11`.`reason`,
        `t11`.`checked`,
        `t11`.`rejected`,
        `t11`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_raw`.`pbp_choice` AS `t11`
        ON `t8`.`game_id` = `t11`.`game_id`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_status`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_status`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_status`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t12`.`game_id`,
        `t12`.`player_lookup`,
        `t12`.`game_date`,
        `t12`.`team_abbr`,
        `t12`.`player_id`,
        `t12`.`player_name`,
        `t12`.`player_status`,
        `t12`.`status_reason`,
        `t12`.`is_starter`,
        `t12`.`is_dressed`,
        `t12`.`pregame_known`,
        `t12`.`source`,
        `t12`.`source_file_id`,
        `t12`.`source_row`,
        `t12`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_raw`.`game_status` AS `t12`
        ON `t8`.`team_abbr` = `t12`.`team_abbr` AND `t8`.`game_id` = `t12`.`game_id`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t38`
    ON `t8`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t45`.`_key`,
      SUM(CAST(NOT (
        `t45`.`_missing`
      ) AS INT64)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t45`.`_missing`
      ) AS INT64)) AS `m_recent`,
      SUM(CAST(COALESCE(`t45`.`_row`, 0) AS NUMERIC)) AS `s_recent`
    FROM (
      SELECT
        `t44`.`_key`,
        `t44`.`_rank`,
        `t44`.`_spine_date`,
        `t44`.`_spine_game`,
        `t44`.`_days_before`,
        `t44`.`_missing`,
        `t44`.`game_id`,
        `t44`.`player_lookup`,
        `t44`.`game_date`,
        `t44`.`team_abbr`,
        `t44`.`player_id`,
        `t44`.`player_name`,
        `t44`.`player_status`,
        `t44`.`status_reason`,
        `t44`.`is_starter`,
        `t44`.`is_dressed`,
        `t44`.`pregame_known`,
        `t44`.`source`,
        `t44`.`source_file_id`,
        `t44`.`source_row`,
        `t44`.`_row`
      FROM (
        SELECT
          `t41`.`_key`,
          DATE_DIFF(`t41`.`_day`, `t43`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t41`.`_played` - `t43`.`_nth`
          ) + 1 AS `_rank`,
          `t43`.`_entity`,
          `t43`.`_season`,
          `t43`.`_spine_date`,
          `t43`.`_spine_game`,
          `t43`.`_missing`,
          `t43`.`game_id`,
          `t43`.`player_lookup`,
          `t43`.`game_date`,
          `t43`.`team_abbr`,
          `t43`.`player_id`,
          `t43`.`player_name`,
          `t43`.`player_status`,
          `t43`.`status_reason`,
          `t43`.`is_starter`,
          `t43`.`is_dressed`,
          `t43`.`pregame_known`,
          `t43`.`source`,
          `t43`.`source_file_id`,
          `t43`.`source_row`,
          `t43`.`_row`,
          `t43`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t18`.`_entity`,
              `t18`.`_season`,
              `t18`.`_day`,
              `t18`.`_is_game`,
              `t18`.`_key`,
              SUM(CAST(`t18`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_day` ASC, `t18`.`_is_game` ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t15`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t7`.`entity` AS `_entity`,
                  `t7`.`season_year` AS `_season`,
                  `t7`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t7`
              ) AS `t16`
            ) AS `t18`
          ) AS `t27`
          WHERE
            NOT (
              `t27`.`_is_game`
            )
        ) AS `t41`
        INNER JOIN (
          SELECT
            `t26`.`_entity`,
            `t26`.`_season`,
            `t26`.`_spine_date`,
            `t26`.`_spine_game`,
            `t26`.`_missing`,
            `t26`.`game_id`,
            `t26`.`player_lookup`,
            `t26`.`game_date`,
            `t26`.`team_abbr`,
            `t26`.`player_id`,
            `t26`.`player_name`,
            `t26`.`player_status`,
            `t26`.`status_reason`,
            `t26`.`is_starter`,
            `t26`.`is_dressed`,
            `t26`.`pregame_known`,
            `t26`.`source`,
            `t26`.`source_file_id`,
            `t26`.`source_row`,
            `t26`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t26`.`_entity`, `t26`.`_season`
                ORDER BY `t26`.`_spine_date` ASC, `t26`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t19`.`_entity`,
              `t19`.`_season`,
              `t19`.`_spine_date`,
              `t19`.`_spine_game`,
              `t12`.`game_id` IS NULL AS `_missing`,
              `t12`.`game_id`,
              `t12`.`player_lookup`,
              `t12`.`game_date`,
              `t12`.`team_abbr`,
              `t12`.`player_id`,
              `t12`.`player_name`,
              `t12`.`player_status`,
              `t12`.`status_reason`,
              `t12`.`is_starter`,
              `t12`.`is_dressed`,
              `t12`.`pregame_known`,
              `t12`.`source`,
              `t12`.`source_file_id`,
              `t12`.`source_row`,
              `t12`.`_row`
            FROM (
              SELECT
                `t7`.`entity` AS `_entity`,
                `t7`.`season_year` AS `_season`,
                `t7`.`game_date` AS `_spine_date`,
                `t7`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t7`
            ) AS `t19`
            LEFT OUTER JOIN `nba_raw`.`game_status` AS `t12`
              ON `t19`.`_spine_game` = `t12`.`game_id` AND `t19`.`_entity` = `t12`.`team_abbr`
          ) AS `t26`
        ) AS `t43`
          ON `t41`.`_entity` = `t43`.`_entity`
          AND `t41`.`_season` = `t43`.`_season`
          AND `t43`.`_nth` <= `t41`.`_played`
          AND `t43`.`_nth` > (
            `t41`.`_played` - 10
          )
      ) AS `t44`
    ) AS `t45`
    GROUP BY
      1
  ) AS `t47`
    ON `t8`.`_key` = `t47`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_officials`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_officials`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_officials`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t13`.`game_id`,
        `t13`.`official_name`,
        `t13`.`game_date`,
        `t13`.`position`,
        `t13`.`official_code`,
        `t13`.`source`,
        `t13`.`source_file_id`,
        `t13`.`source_row`,
        `t13`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_raw`.`referee_assignments` AS `t13`
        ON `t8`.`game_id` = `t13`.`game_id`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t39`
    ON `t8`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `n_game`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `m_game`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS NUMERIC)) AS `s_game`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t14`.`game_id`,
        `t14`.`game_code`,
        `t14`.`season`,
        `t14`.`season_year`,
        `t14`.`game_type`,
        `t14`.`is_counted`,
        `t14`.`season_type`,
        `t14`.`game_date`,
        `t14`.`tipoff_utc`,
        `t14`.`home_team_abbr`,
        `t14`.`away_team_abbr`,
        `t14`.`home_team_id`,
        `t14`.`away_team_id`,
        `t14`.`arena_name`,
        `t14`.`arena_id`,
        `t14`.`is_neutral`,
        `t14`.`game_status`,
        `t14`.`home_score`,
        `t14`.`away_score`,
        `t14`.`winner_abbr`,
        `t14`.`overtime_periods`,
        `t14`.`national_tv`,
        `t14`.`original_game_date`,
        `t14`.`source_file_id`,
        `t14`.`source_row`,
        `t14`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`schedule` AS `t14`
        ON `t8`.`game_id` = `t14`.`game_id`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t40`
    ON `t8`.`_key` = `t40`.`_key`
) AS `t48`
