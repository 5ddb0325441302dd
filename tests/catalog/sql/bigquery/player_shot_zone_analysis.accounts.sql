SELECT
  `t25`.`_date`,
  `t25`.`game_id`,
  `t25`.`season_year`,
  `t25`.`season_type`,
  `t25`.`team_abbr`,
  `t25`.`opponent_team_abbr`,
  `t25`.`home_game`,
  `t25`.`player_lookup`,
  `t25`.`player_id`,
  `t25`.`entity_type`,
  `t25`.`population_basis`,
  `t25`.`entity_id`,
  `t25`.`_key`,
  `t25`.`n_games`,
  `t25`.`m_games`,
  `t25`.`s_games`,
  `t25`.`n_person`,
  `t25`.`m_person`,
  `t25`.`s_person`,
  CASE
    WHEN `t25`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t25`.`n_games` + `t25`.`m_games`
    ) < 10
    THEN 1
    WHEN `t25`.`m_games` > 0
    THEN 2
    WHEN `t25`.`m_person` > 0
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
    COALESCE(`t24`.`n_games`, 0) AS `n_games`,
    COALESCE(`t24`.`m_games`, 0) AS `m_games`,
    COALESCE(`t24`.`s_games`, 0) AS `s_games`,
    COALESCE(`t17`.`n_person`, 0) AS `n_person`,
    COALESCE(`t17`.`m_person`, 0) AS `m_person`,
    COALESCE(`t17`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        `t21`.`_key`,
        `t21`.`_rank`,
        `t21`.`_spine_date`,
        `t21`.`_spine_game`,
        `t21`.`_days_before`,
        `t21`.`_missing`,
        `t21`.`player_lookup`,
        `t21`.`player_id`,
        `t21`.`universal_player_id`,
        `t21`.`player_full_name`,
        `t21`.`game_id`,
        `t21`.`game_code`,
        `t21`.`game_date`,
        `t21`.`season_year`,
        `t21`.`season_type`,
        `t21`.`team_abbr`,
        `t21`.`opponent_team_abbr`,
        `t21`.`home_game`,
        `t21`.`player_status`,
        `t21`.`is_active`,
        `t21`.`is_dressed`,
        `t21`.`dnp_reason`,
        `t21`.`starter_flag`,
        `t21`.`win_flag`,
        `t21`.`points`,
        `t21`.`assists`,
        `t21`.`steals`,
        `t21`.`blocks`,
        `t21`.`turnovers`,
        `t21`.`personal_fouls`,
        `t21`.`offensive_rebounds`,
        `t21`.`defensive_rebounds`,
        `t21`.`rebounds`,
        `t21`.`fg_attempts`,
        `t21`.`fg_makes`,
        `t21`.`three_pt_attempts`,
        `t21`.`three_pt_makes`,
        `t21`.`ft_attempts`,
        `t21`.`ft_makes`,
        `t21`.`plus_minus`,
        `t21`.`seconds_played`,
        `t21`.`minutes_played`,
        `t21`.`paint_attempts`,
        `t21`.`paint_makes`,
        `t21`.`mid_range_attempts`,
        `t21`.`mid_range_makes`,
        `t21`.`three_pt_attempts_pbp`,
        `t21`.`three_pt_makes_pbp`,
        `t21`.`unknown_zone_attempts`,
        `t21`.`unknown_zone_makes`,
        `t21`.`paint_blocks`,
        `t21`.`mid_range_blocks`,
        `t21`.`three_pt_blocks`,
        `t21`.`unknown_zone_blocks`,
        `t21`.`and1_count`,
        `t21`.`assisted_fg_makes`,
        `t21`.`unassisted_fg_makes`,
        `t21`.`fg_attempts_blocked`,
        `t21`.`plays_x100`,
        `t21`.`team_plays_on_court_x100`,
        `t21`.`team_possessions_x100`,
        `t21`.`usage_rate`,
        `t21`.`ts_pct`,
        `t21`.`efg_pct`,
        `t21`.`zones_source`,
        `t21`.`box_source`,
        `t21`.`_row`,
        `t21`.`_inputs`
      FROM (
        SELECT
          `t18`.`_key`,
          DATE_DIFF(`t18`.`_day`, `t20`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t18`.`_played` - `t20`.`_nth`
          ) + 1 AS `_rank`,
          `t20`.`_entity`,
          `t20`.`_season`,
          `t20`.`_spine_date`,
          `t20`.`_spine_game`,
          `t20`.`_missing`,
          `t20`.`player_lookup`,
          `t20`.`player_id`,
          `t20`.`universal_player_id`,
          `t20`.`player_full_name`,
          `t20`.`game_id`,
          `t20`.`game_code`,
          `t20`.`game_date`,
          `t20`.`season_year`,
          `t20`.`season_type`,
          `t20`.`team_abbr`,
          `t20`.`opponent_team_abbr`,
          `t20`.`home_game`,
          `t20`.`player_status`,
          `t20`.`is_active`,
          `t20`.`is_dressed`,
          `t20`.`dnp_reason`,
          `t20`.`starter_flag`,
          `t20`.`win_flag`,
          `t20`.`points`,
          `t20`.`assists`,
          `t20`.`steals`,
          `t20`.`blocks`,
          `t20`.`turnovers`,
          `t20`.`personal_fouls`,
          `t20`.`offensive_rebounds`,
          `t20`.`defensive_rebounds`,
          `t20`.`rebounds`,
          `t20`.`fg_attempts`,
          `t20`.`fg_makes`,
          `t20`.`three_pt_attempts`,
          `t20`.`three_pt_makes`,
          `t20`.`ft_attempts`,
          `t20`.`ft_makes`,
          `t20`.`plus_minus`,
          `t20`.`seconds_played`,
          `t20`.`minutes_played`,
          `t20`.`paint_attempts`,
          `t20`.`paint_makes`,
          `t20`.`mid_range_attempts`,
          `t20`.`mid_range_makes`,
          `t20`.`three_pt_attempts_pbp`,
          `t20`.`three_pt_makes_pbp`,
          `t20`.`unknown_zone_attempts`,
          `t20`.`unknown_zone_makes`,
          `t20`.`paint_blocks`,
          `t20`.`mid_range_blocks`,
          `t20`.`three_pt_blocks`,
          `t20`.`unknown_zone_blocks`,
          `t20`.`and1_count`,
          `t20`.`assisted_fg_makes`,
          `t20`.`unassisted_fg_makes`,
          `t20`.`fg_attempts_blocked`,
          `t20`.`plays_x100`,
          `t20`.`team_plays_on_court_x100`,
          `t20`.`team_possessions_x100`,
          `t20`.`usage_rate`,
          `t20`.`ts_pct`,
          `t20`.`efg_pct`,
          `t20`.`zones_source`,
          `t20`.`box_source`,
          `t20`.`_row`,
          `t20`.`_inputs`,
          `t20`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t10`.`_entity`,
              `t10`.`_season`,
              `t10`.`_day`,
              `t10`.`_is_game`,
              `t10`.`_key`,
              SUM(CAST(`t10`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t10`.`_entity`, `t10`.`_season`
                ORDER BY `t10`.`_day` ASC, `t10`.`_is_game` ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`player_lookup` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t7`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t2`.`entity` AS `_entity`,
                  `t2`.`season_year` AS `_season`,
                  `t2`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t2`
              ) AS `t8`
            ) AS `t10`
          ) AS `t14`
          WHERE
            NOT (
              `t14`.`_is_game`
            )
        ) AS `t18`
        INNER JOIN (
          SELECT
            `t13`.`_entity`,
            `t13`.`_season`,
            `t13`.`_spine_date`,
            `t13`.`_spine_game`,
            `t13`.`_missing`,
            `t13`.`player_lookup`,
            `t13`.`player_id`,
            `t13`.`universal_player_id`,
            `t13`.`player_full_name`,
            `t13`.`game_id`,
            `t13`.`game_code`,
            `t13`.`game_date`,
            `t13`.`season_year`,
            `t13`.`season_type`,
            `t13`.`team_abbr`,
            `t13`.`opponent_team_abbr`,
            `t13`.`home_game`,
            `t13`.`player_status`,
            `t13`.`is_active`,
            `t13`.`is_dressed`,
            `t13`.`dnp_reason`,
            `t13`.`starter_flag`,
            `t13`.`win_flag`,
            `t13`.`points`,
            `t13`.`assists`,
            `t13`.`steals`,
            `t13`.`blocks`,
            `t13`.`turnovers`,
            `t13`.`personal_fouls`,
            `t13`.`offensive_rebounds`,
            `t13`.`defensive_rebounds`,
            `t13`.`rebounds`,
            `t13`.`fg_attempts`,
            `t13`.`fg_makes`,
            `t13`.`three_pt_attempts`,
            `t13`.`three_pt_makes`,
            `t13`.`ft_attempts`,
            `t13`.`ft_makes`,
            `t13`.`plus_minus`,
            `t13`.`seconds_played`,
            `t13`.`minutes_played`,
            `t13`.`paint_attempts`,
            `t13`.`paint_makes`,
            `t13`.`mid_range_attempts`,
            `t13`.`mid_range_makes`,
            `t13`.`three_pt_attempts_pbp`,
            `t13`.`three_pt_makes_pbp`,
            `t13`.`unknown_zone_attempts`,
            `t13`.`unknown_zone_makes`,
            `t13`.`paint_blocks`,
            `t13`.`mid_range_blocks`,
            `t13`.`three_pt_blocks`,
            `t13`.`unknown_zone_blocks`,
            `t13`.`and1_count`,
            `t13`.`assisted_fg_makes`,
            `t13`.`unassisted_fg_makes`,
            `t13`.`fg_attempts_blocked`,
            `t13`.`plays_x100`,
            `t13`.`team_plays_on_court_x100`,
            `t13`.`team_possessions_x100`,
            `t13`.`usage_rate`,
            `t13`.`ts_pct`,
            `t13`.`efg_pct`,
            `t13`.`zones_source`,
            `t13`.`box_source`,
            `t13`.`_row`,
            `t13`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t13`.`_entity`, `t13`.`_season`
                ORDER BY `t13`.`_spine_date` ASC, `t13`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t11`.`_entity`,
              `t11`.`_season`,
              `t11`.`_spine_date`,
              `t11`.`_spine_game`,
              `t6`.`game_id` IS NULL AS `_missing`,
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
                `t2`.`entity` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`game_date` AS `_spine_date`,
                `t2`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t2`
            ) AS `t11`
            LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t6`
              ON `t11`.`_spine_game` = `t6`.`game_id` AND `t11`.`_entity` = `t6`.`player_lookup`
          ) AS `t13`
        ) AS `t20`
          ON `t18`.`_entity` = `t20`.`_entity`
          AND `t18`.`_season` = `t20`.`_season`
          AND `t20`.`_nth` <= `t18`.`_played`
          AND `t20`.`_nth` > (
            `t18`.`_played` - 20
          )
      ) AS `t21`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t24`
    ON `t4`.`_key` = `t24`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t12`.`_key`,
      SUM(CAST(NOT (
        `t12`.`_missing`
      ) AS INT64)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t12`.`_missing`
      ) AS INT64)) AS `m_person`,
      SUM(CAST(COALESCE(`t12`.`_row`, 0) AS NUMERIC)) AS `s_person`
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
    ) AS `t12`
    GROUP BY
      1
  ) AS `t17`
    ON `t4`.`_key` = `t17`.`_key`
) AS `t25`
