SELECT
  `t40`.`game_id`,
  `t40`.`game_code`,
  `t40`.`game_date`,
  `t40`.`season_year`,
  `t40`.`season_type`,
  `t40`.`winner_abbr`,
  `t40`.`overtime_periods`,
  `t40`.`_row`,
  `t40`.`team_abbr`,
  `t40`.`opponent_team_abbr`,
  `t40`.`home_game`,
  `t40`.`score_margin`,
  `t40`.`_date`,
  `t40`.`entity_type`,
  `t40`.`entity_id`,
  `t40`.`population_basis`,
  `t40`.`shots_outcome`,
  `t40`.`_key`,
  `t40`.`n_boxes`,
  `t40`.`m_boxes`,
  `t40`.`s_boxes`,
  `t40`.`n_shots`,
  `t40`.`m_shots`,
  `t40`.`s_shots`,
  `t40`.`n_choice`,
  `t40`.`m_choice`,
  `t40`.`s_choice`,
  `t40`.`n_status`,
  `t40`.`m_status`,
  `t40`.`s_status`,
  `t40`.`n_recent`,
  `t40`.`m_recent`,
  `t40`.`s_recent`,
  `t40`.`n_officials`,
  `t40`.`m_officials`,
  `t40`.`s_officials`,
  CASE
    WHEN `t40`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t40`.`n_boxes` < 2
    THEN 1
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`game_id`,
    `t7`.`game_code`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`winner_abbr`,
    `t7`.`overtime_periods`,
    `t7`.`_row`,
    `t7`.`team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`score_margin`,
    `t7`.`_date`,
    `t7`.`entity_type`,
    `t7`.`entity_id`,
    `t7`.`population_basis`,
    `t7`.`shots_outcome`,
    `t7`.`_key`,
    COALESCE(`t29`.`n_boxes`, 0) AS `n_boxes`,
    COALESCE(`t29`.`m_boxes`, 0) AS `m_boxes`,
    COALESCE(`t29`.`s_boxes`, 0) AS `s_boxes`,
    COALESCE(`t30`.`n_shots`, 0) AS `n_shots`,
    COALESCE(`t30`.`m_shots`, 0) AS `m_shots`,
    COALESCE(`t30`.`s_shots`, 0) AS `s_shots`,
    COALESCE(`t31`.`n_choice`, 0) AS `n_choice`,
    COALESCE(`t31`.`m_choice`, 0) AS `m_choice`,
    COALESCE(`t31`.`s_choice`, 0) AS `s_choice`,
    COALESCE(`t32`.`n_status`, 0) AS `n_status`,
    COALESCE(`t32`.`m_status`, 0) AS `m_status`,
    COALESCE(`t32`.`s_status`, 0) AS `s_status`,
    COALESCE(`t39`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t39`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t39`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t33`.`n_officials`, 0) AS `n_officials`,
    COALESCE(`t33`.`m_officials`, 0) AS `m_officials`,
    COALESCE(`t33`.`s_officials`, 0) AS `s_officials`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t17`.`_key`,
      SUM(CAST(NOT (
        `t17`.`_missing`
      ) AS INT64)) AS `n_boxes`,
      SUM(1 - CAST(NOT (
        `t17`.`_missing`
      ) AS INT64)) AS `m_boxes`,
      SUM(COALESCE(`t17`.`_row`, 0)) AS `s_boxes`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`game_id`,
        `t8`.`team_abbr`,
        `t8`.`source`,
        `t8`.`fgm`,
        `t8`.`fga`,
        `t8`.`fg3m`,
        `t8`.`fg3a`,
        `t8`.`ftm`,
        `t8`.`fta`,
        `t8`.`oreb`,
        `t8`.`dreb`,
        `t8`.`reb`,
        `t8`.`ast`,
        `t8`.`stl`,
        `t8`.`blk`,
        `t8`.`pf`,
        `t8`.`pts`,
        `t8`.`player_turnovers`,
        `t8`.`game_date`,
        `t8`.`team_turnovers`,
        `t8`.`tov`,
        `t8`.`minutes_total_seconds`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_raw`.`team_boxscore_best` AS `t8`
        ON `t7`.`game_id` = `t8`.`game_id`
    ) AS `t17`
    GROUP BY
      1
  ) AS `t29`
    ON `t7`.`_key` = `t29`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `n_shots`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `m_shots`,
      SUM(COALESCE(`t18`.`_row`, 0)) AS `s_shots`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`game_id`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`event_num`,
        `t9`.`period`,
        `t9`.`clock_seconds`,
        `t9`.`source`,
        `t9`.`shooter_lookup`,
        `t9`.`shooter_id`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`is_home`,
        `t9`.`shot_value`,
        `t9`.`is_made`,
        `t9`.`points`,
        `t9`.`distance_ft`,
        `t9`.`distance_source`,
        `t9`.`zone`,
        `t9`.`x_legacy`,
        `t9`.`y_legacy`,
        `t9`.`zone_basic`,
        `t9`.`is_assisted`,
        `t9`.`assister_lookup`,
        `t9`.`assister_id`,
        `t9`.`is_blocked`,
        `t9`.`blocker_lookup`,
        `t9`.`blocker_id`,
        `t9`.`blocker_team_abbr`,
        `t9`.`is_and_one`,
        `t9`.`lineup_for`,
        `t9`.`lineup_against`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`shot_events` AS `t9`
        ON `t7`.`team_abbr` = `t9`.`team_abbr` AND `t7`.`game_id` = `t9`.`game_id`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t30`
    ON `t7`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `n_choice`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `m_choice`,
      SUM(COALESCE(`t19`.`_row`, 0)) AS `s_choice`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`game_id`,
        `t10`.`source`,
        `t10`.`reason`,
        `t10`.`checked`,
        `t10`.`rejected`,
        `t10`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_raw`.`pbp_choice` AS `t10`
        ON `t7`.`game_id` = `t10`.`game_id`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t31`
    ON `t7`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_status`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_status`,
      SUM(COALESCE(`t20`.`_row`, 0)) AS `s_status`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`game_id`,
        `t11`.`player_lookup`,
        `t11`.`game_date`,
        `t11`.`team_abbr`,
        `t11`.`player_id`,
        `t11`.`player_name`,
        `t11`.`player_status`,
        `t11`.`status_reason`,
        `t11`.`is_starter`,
        `t11`.`is_dressed`,
        `t11`.`pregame_known`,
        `t11`.`source`,
        `t11`.`source_file_id`,
        `t11`.`source_row`,
        `t11`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_raw`.`game_status` AS `t11`
        ON `t7`.`team_abbr` = `t11`.`team_abbr` AND `t7`.`game_id` = `t11`.`game_id`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t32`
    ON `t7`.`_key` = `t32`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t37`.`_key`,
      SUM(CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `m_recent`,
      SUM(COALESCE(`t37`.`_row`, 0)) AS `s_recent`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t35`.`_key`,
          `t35`.`_rank`,
          `t35`.`_spine_date`,
          `t35`.`_spine_game`,
          `t16`.`_present_game` IS NULL AS `_missing`,
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
            *
          FROM (
            SELECT
              `t22`.`_key`,
              `t22`.`_entity`,
              `t22`.`_spine_date`,
              `t22`.`_spine_game`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t22`.`_key`, `t22`.`_entity`
                  ORDER BY `t22`.`_spine_date` DESC, `t22`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t7`.`_key`,
                `t14`.`entity` AS `_entity`,
                `t14`.`game_date` AS `_spine_date`,
                `t14`.`game_id` AS `_spine_game`
              FROM `keys` AS `t7`
              INNER JOIN `nba_reference`.`team_spine` AS `t14`
                ON `t7`.`season_year` = `t14`.`season_year`
                AND `t14`.`game_date` < `t7`.`_date`
                AND `t7`.`team_abbr` = `t14`.`entity`
            ) AS `t22`
          ) AS `t28`
          WHERE
            `t28`.`_rank` <= 10
        ) AS `t35`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t4`.`game_id` AS `_present_game`,
            `t4`.`team_abbr` AS `_present_entity`
          FROM `nba_raw`.`game_status` AS `t4`
        ) AS `t16`
          ON `t35`.`_spine_game` = `t16`.`_present_game`
          AND `t35`.`_entity` = `t16`.`_present_entity`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t12`
          ON `t35`.`_spine_game` = `t12`.`game_id` AND `t35`.`_entity` = `t12`.`team_abbr`
      ) AS `t36`
      WHERE
        `t36`.`_missing` OR (
          `t36`.`game_id` IS NOT NULL
        )
    ) AS `t37`
    GROUP BY
      1
  ) AS `t39`
    ON `t7`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_officials`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_officials`,
      SUM(COALESCE(`t21`.`_row`, 0)) AS `s_officials`
    FROM (
      SELECT
        `t7`.`_key`,
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
      FROM `keys` AS `t7`
      INNER JOIN `nba_raw`.`referee_assignments` AS `t13`
        ON `t7`.`game_id` = `t13`.`game_id`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t33`
    ON `t7`.`_key` = `t33`.`_key`
) AS `t40`
