SELECT
  `t45`.`game_id`,
  `t45`.`game_code`,
  `t45`.`game_date`,
  `t45`.`season_year`,
  `t45`.`season_type`,
  `t45`.`_row`,
  `t45`.`team_abbr`,
  `t45`.`opponent_team_abbr`,
  `t45`.`home_game`,
  `t45`.`_date`,
  `t45`.`entity_type`,
  `t45`.`entity_id`,
  `t45`.`population_basis`,
  `t45`.`shots_outcome`,
  `t45`.`_key`,
  `t45`.`n_boxes`,
  `t45`.`m_boxes`,
  `t45`.`s_boxes`,
  `t45`.`n_shots`,
  `t45`.`m_shots`,
  `t45`.`s_shots`,
  `t45`.`n_choice`,
  `t45`.`m_choice`,
  `t45`.`s_choice`,
  `t45`.`n_status`,
  `t45`.`m_status`,
  `t45`.`s_status`,
  `t45`.`n_recent`,
  `t45`.`m_recent`,
  `t45`.`s_recent`,
  `t45`.`n_officials`,
  `t45`.`m_officials`,
  `t45`.`s_officials`,
  `t45`.`n_game`,
  `t45`.`m_game`,
  `t45`.`s_game`,
  CASE
    WHEN `t45`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t45`.`n_boxes` + `t45`.`m_boxes`
    ) < 2
    THEN 1
    WHEN (
      (
        `t45`.`n_shots` + `t45`.`m_shots`
      ) < 1
    )
    AND COALESCE(`t45`.`shots_outcome` IS NULL, FALSE)
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
    COALESCE(`t33`.`n_boxes`, 0) AS `n_boxes`,
    COALESCE(`t33`.`m_boxes`, 0) AS `m_boxes`,
    COALESCE(`t33`.`s_boxes`, 0) AS `s_boxes`,
    COALESCE(`t34`.`n_shots`, 0) AS `n_shots`,
    COALESCE(`t34`.`m_shots`, 0) AS `m_shots`,
    COALESCE(`t34`.`s_shots`, 0) AS `s_shots`,
    COALESCE(`t35`.`n_choice`, 0) AS `n_choice`,
    COALESCE(`t35`.`m_choice`, 0) AS `m_choice`,
    COALESCE(`t35`.`s_choice`, 0) AS `s_choice`,
    COALESCE(`t36`.`n_status`, 0) AS `n_status`,
    COALESCE(`t36`.`m_status`, 0) AS `m_status`,
    COALESCE(`t36`.`s_status`, 0) AS `s_status`,
    COALESCE(`t44`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t44`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t44`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t37`.`n_officials`, 0) AS `n_officials`,
    COALESCE(`t37`.`m_officials`, 0) AS `m_officials`,
    COALESCE(`t37`.`s_officials`, 0) AS `s_officials`,
    COALESCE(`t38`.`n_game`, 0) AS `n_game`,
    COALESCE(`t38`.`m_game`, 0) AS `m_game`,
    COALESCE(`t38`.`s_game`, 0) AS `s_game`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `n_boxes`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `m_boxes`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS NUMERIC)) AS `s_boxes`
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
    ) AS `t19`
    GROUP BY
      1
  ) AS `t33`
    ON `t8`.`_key` = `t33`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_shots`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_shots`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_shots`
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
    ) AS `t20`
    GROUP BY
      1
  ) AS `t34`
    ON `t8`.`_key` = `t34`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_choice`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_choice`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_choice`
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
    ) AS `t21`
    GROUP BY
      1
  ) AS `t35`
    ON `t8`.`_key` = `t35`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_status`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_status`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_status`
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
    ) AS `t22`
    GROUP BY
      1
  ) AS `t36`
    ON `t8`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t42`.`_key`,
      SUM(CAST(NOT (
        `t42`.`_missing`
      ) AS INT64)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t42`.`_missing`
      ) AS INT64)) AS `m_recent`,
      SUM(CAST(COALESCE(`t42`.`_row`, 0) AS NUMERIC)) AS `s_recent`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t40`.`_key`,
          `t40`.`_rank`,
          `t40`.`_spine_date`,
          `t40`.`_spine_game`,
          `t40`.`_days_before`,
          `t18`.`_present_game` IS NULL AS `_missing`,
          `t13`.`game_id`,
          `t13`.`player_lookup`,
          `t13`.`game_date`,
          `t13`.`team_abbr`,
          `t13`.`player_id`,
          `t13`.`player_name`,
          `t13`.`player_status`,
          `t13`.`status_reason`,
          `t13`.`is_starter`,
          `t13`.`is_dressed`,
          `t13`.`pregame_known`,
          `t13`.`source`,
          `t13`.`source_file_id`,
          `t13`.`source_row`,
          `t13`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t25`.`_key`,
              `t25`.`_entity`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
              `t25`.`_days_before`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t25`.`_key`, `t25`.`_entity`
                  ORDER BY `t25`.`_spine_date` DESC, `t25`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t8`.`_key`,
                `t16`.`entity` AS `_entity`,
                `t16`.`game_date` AS `_spine_date`,
                `t16`.`game_id` AS `_spine_game`,
                DATE_DIFF(`t8`.`_date`, `t16`.`game_date`, DAY) AS `_days_before`
              FROM `keys` AS `t8`
              INNER JOIN `nba_reference`.`team_spine` AS `t16`
                ON `t8`.`season_year` = `t16`.`season_year`
                AND `t16`.`game_date` < `t8`.`_date`
                AND `t8`.`team_abbr` = `t16`.`entity`
            ) AS `t25`
          ) AS `t32`
          WHERE
            `t32`.`_rank` <= 10
        ) AS `t40`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t4`.`game_id` AS `_present_game`,
            `t4`.`team_abbr` AS `_present_entity`
          FROM `nba_raw`.`game_status` AS `t4`
        ) AS `t18`
          ON `t40`.`_spine_game` = `t18`.`_present_game`
          AND `t40`.`_entity` = `t18`.`_present_entity`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t13`
          ON `t40`.`_spine_game` = `t13`.`game_id` AND `t40`.`_entity` = `t13`.`team_abbr`
      ) AS `t41`
      WHERE
        `t41`.`_missing` OR (
          `t41`.`game_id` IS NOT NULL
        )
    ) AS `t42`
    GROUP BY
      1
  ) AS `t44`
    ON `t8`.`_key` = `t44`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_officials`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_officials`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_officials`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t14`.`game_id`,
        `t14`.`official_name`,
        `t14`.`game_date`,
        `t14`.`position`,
        `t14`.`official_code`,
        `t14`.`source`,
        `t14`.`source_file_id`,
        `t14`.`source_row`,
        `t14`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_raw`.`referee_assignments` AS `t14`
        ON `t8`.`game_id` = `t14`.`game_id`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_game`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_game`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_game`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t15`.`game_id`,
        `t15`.`game_code`,
        `t15`.`season`,
        `t15`.`season_year`,
        `t15`.`game_type`,
        `t15`.`is_counted`,
        `t15`.`season_type`,
        `t15`.`game_date`,
        `t15`.`tipoff_utc`,
        `t15`.`home_team_abbr`,
        `t15`.`away_team_abbr`,
        `t15`.`home_team_id`,
        `t15`.`away_team_id`,
        `t15`.`arena_name`,
        `t15`.`arena_id`,
        `t15`.`is_neutral`,
        `t15`.`game_status`,
        `t15`.`home_score`,
        `t15`.`away_score`,
        `t15`.`winner_abbr`,
        `t15`.`overtime_periods`,
        `t15`.`national_tv`,
        `t15`.`original_game_date`,
        `t15`.`source_file_id`,
        `t15`.`source_row`,
        `t15`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`schedule` AS `t15`
        ON `t8`.`game_id` = `t15`.`game_id`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t38`
    ON `t8`.`_key` = `t38`.`_key`
) AS `t45`
