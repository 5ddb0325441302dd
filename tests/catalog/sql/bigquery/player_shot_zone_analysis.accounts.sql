SELECT
  `t21`.`_date`,
  `t21`.`game_id`,
  `t21`.`season_year`,
  `t21`.`season_type`,
  `t21`.`team_abbr`,
  `t21`.`opponent_team_abbr`,
  `t21`.`home_game`,
  `t21`.`player_lookup`,
  `t21`.`player_id`,
  `t21`.`entity_type`,
  `t21`.`population_basis`,
  `t21`.`entity_id`,
  `t21`.`_key`,
  `t21`.`n_games`,
  `t21`.`m_games`,
  `t21`.`s_games`,
  `t21`.`n_person`,
  `t21`.`m_person`,
  `t21`.`s_person`,
  CASE
    WHEN `t21`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t21`.`n_games` + `t21`.`m_games`
    ) < 10
    THEN 1
    WHEN `t21`.`m_games` > 0
    THEN 2
    WHEN `t21`.`m_person` > 0
    THEN 3
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t4`.`_date`,
    `t4`.`game_id`,
    `t4`.`season_year`,
    `t4`.`season_type`,
    `t4`.`team_abbr`,
    `t4`.`opponent_team_abbr`,
    `t4`.`home_game`,
    `t4`.`player_lookup`,
    `t4`.`player_id`,
    `t4`.`entity_type`,
    `t4`.`population_basis`,
    `t4`.`entity_id`,
    `t4`.`_key`,
    COALESCE(`t20`.`n_games`, 0) AS `n_games`,
    COALESCE(`t20`.`m_games`, 0) AS `m_games`,
    COALESCE(`t20`.`s_games`, 0) AS `s_games`,
    COALESCE(`t14`.`n_person`, 0) AS `n_person`,
    COALESCE(`t14`.`m_person`, 0) AS `m_person`,
    COALESCE(`t14`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t16`.`_key`,
          `t16`.`_rank`,
          `t16`.`_spine_date`,
          `t16`.`_spine_game`,
          `t16`.`_days_before`,
          `t9`.`_present_game` IS NULL AS `_missing`,
          `t6`.`player_lookup`,
          `t6`.`player_id`,
          `t6`.`universal_player_id`,
          `t6`.`player_full_name`,
          `t6`.`game_id`,
          `t6`.`game_code`,
          `t6`.`game_date`,
          `t6`.`season_year`,
          `t6`.`season_type`,
          `t6`.`team_abbr`,
          `t6`.`opponent_team_abbr`,
          `t6`.`home_game`,
          `t6`.`player_status`,
          `t6`.`is_active`,
          `t6`.`is_dressed`,
          `t6`.`dnp_reason`,
          `t6`.`starter_flag`,
          `t6`.`win_flag`,
          `t6`.`points`,
          `t6`.`assists`,
          `t6`.`steals`,
          `t6`.`blocks`,
          `t6`.`turnovers`,
          `t6`.`personal_fouls`,
          `t6`.`offensive_rebounds`,
          `t6`.`defensive_rebounds`,
          `t6`.`rebounds`,
          `t6`.`fg_attempts`,
          `t6`.`fg_makes`,
          `t6`.`three_pt_attempts`,
          `t6`.`three_pt_makes`,
          `t6`.`ft_attempts`,
          `t6`.`ft_makes`,
          `t6`.`plus_minus`,
          `t6`.`seconds_played`,
          `t6`.`minutes_played`,
          `t6`.`paint_attempts`,
          `t6`.`paint_makes`,
          `t6`.`mid_range_attempts`,
          `t6`.`mid_range_makes`,
          `t6`.`three_pt_attempts_pbp`,
          `t6`.`three_pt_makes_pbp`,
          `t6`.`unknown_zone_attempts`,
          `t6`.`unknown_zone_makes`,
          `t6`.`paint_blocks`,
          `t6`.`mid_range_blocks`,
          `t6`.`three_pt_blocks`,
          `t6`.`unknown_zone_blocks`,
          `t6`.`and1_count`,
          `t6`.`assisted_fg_makes`,
          `t6`.`unassisted_fg_makes`,
          `t6`.`fg_attempts_blocked`,
          `t6`.`plays_x100`,
          `t6`.`team_plays_on_court_x100`,
          `t6`.`team_possessions_x100`,
          `t6`.`usage_rate`,
          `t6`.`ts_pct`,
          `t6`.`efg_pct`,
          `t6`.`zones_source`,
          `t6`.`box_source`,
          `t6`.`_row`,
          `t6`.`_inputs`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t11`.`_key`,
              `t11`.`_entity`,
              `t11`.`_spine_date`,
              `t11`.`_spine_game`,
              `t11`.`_days_before`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t11`.`_key`, `t11`.`_entity`
                  ORDER BY `t11`.`_spine_date` DESC, `t11`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t4`.`_key`,
                `t7`.`entity` AS `_entity`,
                `t7`.`game_date` AS `_spine_date`,
                `t7`.`game_id` AS `_spine_game`,
                DATE_DIFF(`t4`.`_date`, `t7`.`game_date`, DAY) AS `_days_before`
              FROM `keys` AS `t4`
              INNER JOIN `nba_reference`.`player_spine` AS `t7`
                ON `t4`.`season_year` = `t7`.`season_year`
                AND `t7`.`game_date` < `t4`.`_date`
                AND `t4`.`player_lookup` = `t7`.`entity`
            ) AS `t11`
          ) AS `t13`
          WHERE
            `t13`.`_rank` <= 20
        ) AS `t16`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t2`.`game_id` AS `_present_game`,
            `t2`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_games_with_zones` AS `t2`
        ) AS `t9`
          ON `t16`.`_spine_game` = `t9`.`_present_game`
          AND `t16`.`_entity` = `t9`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t6`
          ON `t16`.`_spine_game` = `t6`.`game_id` AND `t16`.`_entity` = `t6`.`player_lookup`
      ) AS `t17`
      WHERE
        `t17`.`_missing` OR (
          `t17`.`game_id` IS NOT NULL
        )
    ) AS `t18`
    GROUP BY
      1
  ) AS `t20`
    ON `t4`.`_key` = `t20`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t10`.`_key`,
      SUM(CAST(NOT (
        `t10`.`_missing`
      ) AS INT64)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t10`.`_missing`
      ) AS INT64)) AS `m_person`,
      SUM(CAST(COALESCE(`t10`.`_row`, 0) AS NUMERIC)) AS `s_person`
    FROM (
      SELECT
        `t4`.`_key`,
        FALSE AS `_missing`,
        `t5`.`player_id`,
        `t5`.`player_lookup`,
        `t5`.`full_name`,
        `t5`.`first_seen`,
        `t5`.`last_seen`,
        `t5`.`birth_date`,
        `t5`.`position`,
        `t5`.`height_cm`,
        `t5`.`_row`
      FROM `keys` AS `t4`
      INNER JOIN `nba_reference`.`players` AS `t5`
        ON `t4`.`player_id` = `t5`.`player_id`
    ) AS `t10`
    GROUP BY
      1
  ) AS `t14`
    ON `t4`.`_key` = `t14`.`_key`
) AS `t21`
