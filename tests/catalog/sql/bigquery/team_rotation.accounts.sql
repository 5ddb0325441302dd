SELECT
  `t29`.`_date`,
  `t29`.`game_id`,
  `t29`.`season_year`,
  `t29`.`season_type`,
  `t29`.`team_abbr`,
  `t29`.`opponent_team_abbr`,
  `t29`.`home_game`,
  `t29`.`player_lookup`,
  `t29`.`player_id`,
  `t29`.`entity_type`,
  `t29`.`population_basis`,
  `t29`.`expected`,
  `t29`.`entity_id`,
  `t29`.`_key`,
  `t29`.`n_lists`,
  `t29`.`m_lists`,
  `t29`.`s_lists`,
  `t29`.`n_season`,
  `t29`.`m_season`,
  `t29`.`s_season`,
  CASE
    WHEN `t29`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN `t29`.`m_season` > 0
    THEN 1
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t5`.`_date`,
    `t5`.`game_id`,
    `t5`.`season_year`,
    `t5`.`season_type`,
    `t5`.`team_abbr`,
    `t5`.`opponent_team_abbr`,
    `t5`.`home_game`,
    `t5`.`player_lookup`,
    `t5`.`player_id`,
    `t5`.`entity_type`,
    `t5`.`population_basis`,
    `t5`.`expected`,
    `t5`.`entity_id`,
    `t5`.`_key`,
    COALESCE(`t28`.`n_lists`, 0) AS `n_lists`,
    COALESCE(`t28`.`m_lists`, 0) AS `m_lists`,
    COALESCE(`t28`.`s_lists`, 0) AS `s_lists`,
    COALESCE(`t26`.`n_season`, 0) AS `n_season`,
    COALESCE(`t26`.`m_season`, 0) AS `m_season`,
    COALESCE(`t26`.`s_season`, 0) AS `s_season`
  FROM `keys` AS `t5`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_lists`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_lists`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_lists`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t20`.`_key`,
          `t20`.`_rank`,
          `t20`.`_spine_date`,
          `t20`.`_spine_game`,
          `t20`.`_days_before`,
          `t12`.`_present_game` IS NULL AS `_missing`,
          `t6`.`game_id`,
          `t6`.`player_lookup`,
          `t6`.`game_date`,
          `t6`.`team_abbr`,
          `t6`.`player_id`,
          `t6`.`player_name`,
          `t6`.`player_status`,
          `t6`.`status_reason`,
          `t6`.`is_starter`,
          `t6`.`is_dressed`,
          `t6`.`pregame_known`,
          `t6`.`source`,
          `t6`.`source_file_id`,
          `t6`.`source_row`,
          `t6`.`_row`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t15`.`_key`,
              `t15`.`_entity`,
              `t15`.`_spine_date`,
              `t15`.`_spine_game`,
              `t15`.`_days_before`,
              `t15`.`_by_player_lookup`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t15`.`_key`, `t15`.`_entity`
                  ORDER BY `t15`.`_spine_date` DESC, `t15`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t5`.`_key`,
                `t9`.`entity` AS `_entity`,
                `t9`.`game_date` AS `_spine_date`,
                `t9`.`game_id` AS `_spine_game`,
                DATE_DIFF(`t5`.`_date`, `t9`.`game_date`, DAY) AS `_days_before`,
                `t5`.`player_lookup` AS `_by_player_lookup`
              FROM `keys` AS `t5`
              INNER JOIN `nba_reference`.`team_spine` AS `t9`
                ON `t5`.`season_year` = `t9`.`season_year`
                AND `t9`.`game_date` < `t5`.`_date`
                AND `t5`.`team_abbr` = `t9`.`entity`
            ) AS `t15`
          ) AS `t17`
          WHERE
            `t17`.`_rank` <= 10
        ) AS `t20`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_raw`.`game_status` AS `t1`
        ) AS `t12`
          ON `t20`.`_spine_game` = `t12`.`_present_game`
          AND `t20`.`_entity` = `t12`.`_present_entity`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t6`
          ON `t20`.`_spine_game` = `t6`.`game_id`
          AND `t20`.`_entity` = `t6`.`team_abbr`
          AND `t20`.`_by_player_lookup` = `t6`.`player_lookup`
      ) AS `t22`
      WHERE
        `t22`.`_missing` OR (
          `t22`.`game_id` IS NOT NULL
        )
    ) AS `t24`
    GROUP BY
      1
  ) AS `t28`
    ON `t5`.`_key` = `t28`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_season`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_season`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t18`.`_key`,
          `t18`.`_rank`,
          `t18`.`_spine_date`,
          `t18`.`_spine_game`,
          `t18`.`_days_before`,
          `t13`.`_present_game` IS NULL AS `_missing`,
          `t7`.`player_lookup`,
          `t7`.`player_id`,
          `t7`.`universal_player_id`,
          `t7`.`player_full_name`,
          `t7`.`game_id`,
          `t7`.`game_code`,
          `t7`.`game_date`,
          `t7`.`season_year`,
          `t7`.`season_type`,
          `t7`.`team_abbr`,
          `t7`.`opponent_team_abbr`,
          `t7`.`home_game`,
          `t7`.`player_status`,
          `t7`.`is_active`,
          `t7`.`is_dressed`,
          `t7`.`dnp_reason`,
          `t7`.`starter_flag`,
          `t7`.`win_flag`,
          `t7`.`points`,
          `t7`.`assists`,
          `t7`.`steals`,
          `t7`.`blocks`,
          `t7`.`turnovers`,
          `t7`.`personal_fouls`,
          `t7`.`offensive_rebounds`,
          `t7`.`defensive_rebounds`,
          `t7`.`rebounds`,
          `t7`.`fg_attempts`,
          `t7`.`fg_makes`,
          `t7`.`three_pt_attempts`,
          `t7`.`three_pt_makes`,
          `t7`.`ft_attempts`,
          `t7`.`ft_makes`,
          `t7`.`plus_minus`,
          `t7`.`seconds_played`,
          `t7`.`minutes_played`,
          `t7`.`paint_attempts`,
          `t7`.`paint_makes`,
          `t7`.`mid_range_attempts`,
          `t7`.`mid_range_makes`,
          `t7`.`three_pt_attempts_pbp`,
          `t7`.`three_pt_makes_pbp`,
          `t7`.`unknown_zone_attempts`,
          `t7`.`unknown_zone_makes`,
          `t7`.`paint_blocks`,
          `t7`.`mid_range_blocks`,
          `t7`.`three_pt_blocks`,
          `t7`.`unknown_zone_blocks`,
          `t7`.`and1_count`,
          `t7`.`assisted_fg_makes`,
          `t7`.`unassisted_fg_makes`,
          `t7`.`fg_attempts_blocked`,
          `t7`.`plays_x100`,
          `t7`.`team_plays_on_court_x100`,
          `t7`.`team_possessions_x100`,
          `t7`.`usage_rate`,
          `t7`.`ts_pct`,
          `t7`.`efg_pct`,
          `t7`.`zones_source`,
          `t7`.`box_source`,
          `t7`.`_row`,
          `t7`.`_inputs`
        FROM (
          SELECT
            `t14`.`_key`,
            `t14`.`_entity`,
            `t14`.`_spine_date`,
            `t14`.`_spine_game`,
            `t14`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t14`.`_key`, `t14`.`_entity`
                ORDER BY `t14`.`_spine_date` DESC, `t14`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t5`.`_key`,
              `t8`.`entity` AS `_entity`,
              `t8`.`game_date` AS `_spine_date`,
              `t8`.`game_id` AS `_spine_game`,
              DATE_DIFF(`t5`.`_date`, `t8`.`game_date`, DAY) AS `_days_before`
            FROM `keys` AS `t5`
            INNER JOIN `nba_reference`.`player_spine` AS `t8`
              ON `t5`.`season_year` = `t8`.`season_year`
              AND `t8`.`game_date` < `t5`.`_date`
              AND `t5`.`player_lookup` = `t8`.`entity`
          ) AS `t14`
        ) AS `t18`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t2`.`game_id` AS `_present_game`,
            `t2`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t2`
        ) AS `t13`
          ON `t18`.`_spine_game` = `t13`.`_present_game`
          AND `t18`.`_entity` = `t13`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t7`
          ON `t18`.`_spine_game` = `t7`.`game_id` AND `t18`.`_entity` = `t7`.`player_lookup`
      ) AS `t21`
      WHERE
        `t21`.`_missing` OR (
          `t21`.`game_id` IS NOT NULL
        )
    ) AS `t23`
    GROUP BY
      1
  ) AS `t26`
    ON `t5`.`_key` = `t26`.`_key`
) AS `t29`
