SELECT
  `t44`.`_date`,
  `t44`.`game_id`,
  `t44`.`season_year`,
  `t44`.`season_type`,
  `t44`.`team_abbr`,
  `t44`.`opponent_team_abbr`,
  `t44`.`home_game`,
  `t44`.`player_lookup`,
  `t44`.`player_id`,
  `t44`.`entity_type`,
  `t44`.`population_basis`,
  `t44`.`entity_id`,
  `t44`.`zones_outcome`,
  `t44`.`_key`,
  `t44`.`n_latest`,
  `t44`.`m_latest`,
  `t44`.`s_latest`,
  `t44`.`n_games`,
  `t44`.`m_games`,
  `t44`.`s_games`,
  `t44`.`n_form`,
  `t44`.`m_form`,
  `t44`.`s_form`,
  `t44`.`n_context`,
  `t44`.`m_context`,
  `t44`.`s_context`,
  `t44`.`n_factors`,
  `t44`.`m_factors`,
  `t44`.`s_factors`,
  `t44`.`n_zones`,
  `t44`.`m_zones`,
  `t44`.`s_zones`,
  CASE
    WHEN `t44`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t44`.`n_games` + `t44`.`m_games`
    ) < 5
    THEN 1
    WHEN (
      `t44`.`n_context` + `t44`.`m_context`
    ) < 1
    THEN 2
    WHEN (
      `t44`.`n_factors` + `t44`.`m_factors`
    ) < 1
    THEN 3
    WHEN (
      `t44`.`n_form` + `t44`.`m_form`
    ) < 1
    THEN 4
    WHEN (
      (
        `t44`.`n_zones` + `t44`.`m_zones`
      ) < 1
    )
    AND COALESCE(COALESCE(`t44`.`zones_outcome`, '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN `t44`.`m_latest` > 0
    THEN 6
    WHEN `t44`.`m_games` > 0
    THEN 7
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`_date`,
    `t7`.`game_id`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`team_abbr`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`player_lookup`,
    `t7`.`player_id`,
    `t7`.`entity_type`,
    `t7`.`population_basis`,
    `t7`.`entity_id`,
    `t7`.`zones_outcome`,
    `t7`.`_key`,
    COALESCE(`t42`.`n_latest`, 0) AS `n_latest`,
    COALESCE(`t42`.`m_latest`, 0) AS `m_latest`,
    COALESCE(`t42`.`s_latest`, 0) AS `s_latest`,
    COALESCE(`t43`.`n_games`, 0) AS `n_games`,
    COALESCE(`t43`.`m_games`, 0) AS `m_games`,
    COALESCE(`t43`.`s_games`, 0) AS `s_games`,
    COALESCE(`t29`.`n_form`, 0) AS `n_form`,
    COALESCE(`t29`.`m_form`, 0) AS `m_form`,
    COALESCE(`t29`.`s_form`, 0) AS `s_form`,
    COALESCE(`t30`.`n_context`, 0) AS `n_context`,
    COALESCE(`t30`.`m_context`, 0) AS `m_context`,
    COALESCE(`t30`.`s_context`, 0) AS `s_context`,
    COALESCE(`t31`.`n_factors`, 0) AS `n_factors`,
    COALESCE(`t31`.`m_factors`, 0) AS `m_factors`,
    COALESCE(`t31`.`s_factors`, 0) AS `s_factors`,
    COALESCE(`t32`.`n_zones`, 0) AS `n_zones`,
    COALESCE(`t32`.`m_zones`, 0) AS `m_zones`,
    COALESCE(`t32`.`s_zones`, 0) AS `s_zones`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`_key`,
      SUM(CAST(NOT (
        `t38`.`_missing`
      ) AS INT64)) AS `n_latest`,
      SUM(1 - CAST(NOT (
        `t38`.`_missing`
      ) AS INT64)) AS `m_latest`,
      SUM(CAST(COALESCE(`t38`.`_row`, 0) AS NUMERIC)) AS `s_latest`
    FROM (
      SELECT
        `t36`.`_key`,
        `t36`.`_rank`,
        `t36`.`_spine_date`,
        `t36`.`_spine_game`,
        `t36`.`_days_before`,
        `t36`.`_missing`,
        `t36`.`player_lookup`,
        `t36`.`player_id`,
        `t36`.`universal_player_id`,
        `t36`.`player_full_name`,
        `t36`.`game_id`,
        `t36`.`game_code`,
        `t36`.`game_date`,
        `t36`.`season_year`,
        `t36`.`season_type`,
        `t36`.`team_abbr`,
        `t36`.`opponent_team_abbr`,
        `t36`.`home_game`,
        `t36`.`player_status`,
        `t36`.`is_active`,
        `t36`.`is_dressed`,
        `t36`.`dnp_reason`,
        `t36`.`starter_flag`,
        `t36`.`win_flag`,
        `t36`.`points`,
        `t36`.`assists`,
        `t36`.`steals`,
        `t36`.`blocks`,
        `t36`.`turnovers`,
        `t36`.`personal_fouls`,
        `t36`.`offensive_rebounds`,
        `t36`.`defensive_rebounds`,
        `t36`.`rebounds`,
        `t36`.`fg_attempts`,
        `t36`.`fg_makes`,
        `t36`.`three_pt_attempts`,
        `t36`.`three_pt_makes`,
        `t36`.`ft_attempts`,
        `t36`.`ft_makes`,
        `t36`.`plus_minus`,
        `t36`.`seconds_played`,
        `t36`.`minutes_played`,
        `t36`.`paint_attempts`,
        `t36`.`paint_makes`,
        `t36`.`mid_range_attempts`,
        `t36`.`mid_range_makes`,
        `t36`.`three_pt_attempts_pbp`,
        `t36`.`three_pt_makes_pbp`,
        `t36`.`unknown_zone_attempts`,
        `t36`.`unknown_zone_makes`,
        `t36`.`paint_blocks`,
        `t36`.`mid_range_blocks`,
        `t36`.`three_pt_blocks`,
        `t36`.`unknown_zone_blocks`,
        `t36`.`and1_count`,
        `t36`.`assisted_fg_makes`,
        `t36`.`unassisted_fg_makes`,
        `t36`.`fg_attempts_blocked`,
        `t36`.`plays_x100`,
        `t36`.`team_plays_on_court_x100`,
        `t36`.`team_possessions_x100`,
        `t36`.`usage_rate`,
        `t36`.`ts_pct`,
        `t36`.`efg_pct`,
        `t36`.`zones_source`,
        `t36`.`box_source`,
        `t36`.`_row`,
        `t36`.`_inputs`
      FROM (
        SELECT
          `t33`.`_key`,
          DATE_DIFF(`t33`.`_day`, `t35`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t33`.`_played` - `t35`.`_nth`
          ) + 1 AS `_rank`,
          `t35`.`_entity`,
          `t35`.`_season`,
          `t35`.`_spine_date`,
          `t35`.`_spine_game`,
          `t35`.`_missing`,
          `t35`.`player_lookup`,
          `t35`.`player_id`,
          `t35`.`universal_player_id`,
          `t35`.`player_full_name`,
          `t35`.`game_id`,
          `t35`.`game_code`,
          `t35`.`game_date`,
          `t35`.`season_year`,
          `t35`.`season_type`,
          `t35`.`team_abbr`,
          `t35`.`opponent_team_abbr`,
          `t35`.`home_game`,
          `t35`.`player_status`,
          `t35`.`is_active`,
          `t35`.`is_dressed`,
          `t35`.`dnp_reason`,
          `t35`.`starter_flag`,
          `t35`.`win_flag`,
          `t35`.`points`,
          `t35`.`assists`,
          `t35`.`steals`,
          `t35`.`blocks`,
          `t35`.`turnovers`,
          `t35`.`personal_fouls`,
          `t35`.`offensive_rebounds`,
          `t35`.`defensive_rebounds`,
          `t35`.`rebounds`,
          `t35`.`fg_attempts`,
          `t35`.`fg_makes`,
          `t35`.`three_pt_attempts`,
          `t35`.`three_pt_makes`,
          `t35`.`ft_attempts`,
          `t35`.`ft_makes`,
          `t35`.`plus_minus`,
          `t35`.`seconds_played`,
          `t35`.`minutes_played`,
          `t35`.`paint_attempts`,
          `t35`.`paint_makes`,
          `t35`.`mid_range_attempts`,
          `t35`.`mid_range_makes`,
          `t35`.`three_pt_attempts_pbp`,
          `t35`.`three_pt_makes_pbp`,
          `t35`.`unknown_zone_attempts`,
          `t35`.`unknown_zone_makes`,
          `t35`.`paint_blocks`,
          `t35`.`mid_range_blocks`,
          `t35`.`three_pt_blocks`,
          `t35`.`unknown_zone_blocks`,
          `t35`.`and1_count`,
          `t35`.`assisted_fg_makes`,
          `t35`.`unassisted_fg_makes`,
          `t35`.`fg_attempts_blocked`,
          `t35`.`plays_x100`,
          `t35`.`team_plays_on_court_x100`,
          `t35`.`team_possessions_x100`,
          `t35`.`usage_rate`,
          `t35`.`ts_pct`,
          `t35`.`efg_pct`,
          `t35`.`zones_source`,
          `t35`.`box_source`,
          `t35`.`_row`,
          `t35`.`_inputs`,
          `t35`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_day`,
              `t16`.`_is_game`,
              `t16`.`_key`,
              SUM(CAST(`t16`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t16`.`_entity`, `t16`.`_season`
                ORDER BY `t16`.`_day` ASC, `t16`.`_is_game` ASC
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
              ) AS `t13`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t5`.`entity` AS `_entity`,
                  `t5`.`season_year` AS `_season`,
                  `t5`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t5`
              ) AS `t14`
            ) AS `t16`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t33`
        INNER JOIN (
          SELECT
            `t22`.`_entity`,
            `t22`.`_season`,
            `t22`.`_spine_date`,
            `t22`.`_spine_game`,
            `t22`.`_missing`,
            `t22`.`player_lookup`,
            `t22`.`player_id`,
            `t22`.`universal_player_id`,
            `t22`.`player_full_name`,
            `t22`.`game_id`,
            `t22`.`game_code`,
            `t22`.`game_date`,
            `t22`.`season_year`,
            `t22`.`season_type`,
            `t22`.`team_abbr`,
            `t22`.`opponent_team_abbr`,
            `t22`.`home_game`,
            `t22`.`player_status`,
            `t22`.`is_active`,
            `t22`.`is_dressed`,
            `t22`.`dnp_reason`,
            `t22`.`starter_flag`,
            `t22`.`win_flag`,
            `t22`.`points`,
            `t22`.`assists`,
            `t22`.`steals`,
            `t22`.`blocks`,
            `t22`.`turnovers`,
            `t22`.`personal_fouls`,
            `t22`.`offensive_rebounds`,
            `t22`.`defensive_rebounds`,
            `t22`.`rebounds`,
            `t22`.`fg_attempts`,
            `t22`.`fg_makes`,
            `t22`.`three_pt_attempts`,
            `t22`.`three_pt_makes`,
            `t22`.`ft_attempts`,
            `t22`.`ft_makes`,
            `t22`.`plus_minus`,
            `t22`.`seconds_played`,
            `t22`.`minutes_played`,
            `t22`.`paint_attempts`,
            `t22`.`paint_makes`,
            `t22`.`mid_range_attempts`,
            `t22`.`mid_range_makes`,
            `t22`.`three_pt_attempts_pbp`,
            `t22`.`three_pt_makes_pbp`,
            `t22`.`unknown_zone_attempts`,
            `t22`.`unknown_zone_makes`,
            `t22`.`paint_blocks`,
            `t22`.`mid_range_blocks`,
            `t22`.`three_pt_blocks`,
            `t22`.`unknown_zone_blocks`,
            `t22`.`and1_count`,
            `t22`.`assisted_fg_makes`,
            `t22`.`unassisted_fg_makes`,
            `t22`.`fg_attempts_blocked`,
            `t22`.`plays_x100`,
            `t22`.`team_plays_on_court_x100`,
            `t22`.`team_possessions_x100`,
            `t22`.`usage_rate`,
            `t22`.`ts_pct`,
            `t22`.`efg_pct`,
            `t22`.`zones_source`,
            `t22`.`box_source`,
            `t22`.`_row`,
            `t22`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t22`.`_entity`, `t22`.`_season`
                ORDER BY `t22`.`_spine_date` ASC, `t22`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_spine_date`,
              `t17`.`_spine_game`,
              `t12`.`game_id` IS NULL AS `_missing`,
              `t12`.`player_lookup`,
              `t12`.`player_id`,
              `t12`.`universal_player_id`,
              `t12`.`player_full_name`,
              `t12`.`game_id`,
              `t12`.`game_code`,
              `t12`.`game_date`,
              `t12`.`season_year`,
              `t12`.`season_type`,
              `t12`.`team_abbr`,
              `t12`.`opponent_team_abbr`,
              `t12`.`home_game`,
              `t12`.`player_status`,
              `t12`.`is_active`,
              `t12`.`is_dressed`,
              `t12`.`dnp_reason`,
              `t12`.`starter_flag`,
              `t12`.`win_flag`,
              `t12`.`points`,
              `t12`.`assists`,
              `t12`.`steals`,
              `t12`.`blocks`,
              `t12`.`turnovers`,
              `t12`.`personal_fouls`,
              `t12`.`offensive_rebounds`,
              `t12`.`defensive_rebounds`,
              `t12`.`rebounds`,
              `t12`.`fg_attempts`,
              `t12`.`fg_makes`,
              `t12`.`three_pt_attempts`,
              `t12`.`three_pt_makes`,
              `t12`.`ft_attempts`,
              `t12`.`ft_makes`,
              `t12`.`plus_minus`,
              `t12`.`seconds_played`,
              `t12`.`minutes_played`,
              `t12`.`paint_attempts`,
              `t12`.`paint_makes`,
              `t12`.`mid_range_attempts`,
              `t12`.`mid_range_makes`,
              `t12`.`three_pt_attempts_pbp`,
              `t12`.`three_pt_makes_pbp`,
              `t12`.`unknown_zone_attempts`,
              `t12`.`unknown_zone_makes`,
              `t12`.`paint_blocks`,
              `t12`.`mid_range_blocks`,
              `t12`.`three_pt_blocks`,
              `t12`.`unknown_zone_blocks`,
              `t12`.`and1_count`,
              `t12`.`assisted_fg_makes`,
              `t12`.`unassisted_fg_makes`,
              `t12`.`fg_attempts_blocked`,
              `t12`.`plays_x100`,
              `t12`.`team_plays_on_court_x100`,
              `t12`.`team_possessions_x100`,
              `t12`.`usage_rate`,
              `t12`.`ts_pct`,
              `t12`.`efg_pct`,
              `t12`.`zones_source`,
              `t12`.`box_source`,
              `t12`.`_row`,
              `t12`.`_inputs`
            FROM (
              SELECT
                `t5`.`entity` AS `_entity`,
                `t5`.`season_year` AS `_season`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t5`
            ) AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t12`
              ON `t17`.`_spine_game` = `t12`.`game_id` AND `t17`.`_entity` = `t12`.`player_lookup`
          ) AS `t22`
        ) AS `t35`
          ON `t33`.`_entity` = `t35`.`_entity`
          AND `t33`.`_season` = `t35`.`_season`
          AND `t35`.`_nth` <= `t33`.`_played`
          AND `t35`.`_nth` > (
            `t33`.`_played` - 10
          )
      ) AS `t36`
    ) AS `t38`
    GROUP BY
      1
  ) AS `t42`
    ON `t7`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t39`.`_key`,
      SUM(CAST(NOT (
        `t39`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t39`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t39`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        `t37`.`_key`,
        `t37`.`_rank`,
        `t37`.`_spine_date`,
        `t37`.`_spine_game`,
        `t37`.`_days_before`,
        `t37`.`_missing`,
        `t37`.`player_lookup`,
        `t37`.`player_id`,
        `t37`.`universal_player_id`,
        `t37`.`player_full_name`,
        `t37`.`game_id`,
        `t37`.`game_code`,
        `t37`.`game_date`,
        `t37`.`season_year`,
        `t37`.`season_type`,
        `t37`.`team_abbr`,
        `t37`.`opponent_team_abbr`,
        `t37`.`home_game`,
        `t37`.`player_status`,
        `t37`.`is_active`,
        `t37`.`is_dressed`,
        `t37`.`dnp_reason`,
        `t37`.`starter_flag`,
        `t37`.`win_flag`,
        `t37`.`points`,
        `t37`.`assists`,
        `t37`.`steals`,
        `t37`.`blocks`,
        `t37`.`turnovers`,
        `t37`.`personal_fouls`,
        `t37`.`offensive_rebounds`,
        `t37`.`defensive_rebounds`,
        `t37`.`rebounds`,
        `t37`.`fg_attempts`,
        `t37`.`fg_makes`,
        `t37`.`three_pt_attempts`,
        `t37`.`three_pt_makes`,
        `t37`.`ft_attempts`,
        `t37`.`ft_makes`,
        `t37`.`plus_minus`,
        `t37`.`seconds_played`,
        `t37`.`minutes_played`,
        `t37`.`paint_attempts`,
        `t37`.`paint_makes`,
        `t37`.`mid_range_attempts`,
        `t37`.`mid_range_makes`,
        `t37`.`three_pt_attempts_pbp`,
        `t37`.`three_pt_makes_pbp`,
        `t37`.`unknown_zone_attempts`,
        `t37`.`unknown_zone_makes`,
        `t37`.`paint_blocks`,
        `t37`.`mid_range_blocks`,
        `t37`.`three_pt_blocks`,
        `t37`.`unknown_zone_blocks`,
        `t37`.`and1_count`,
        `t37`.`assisted_fg_makes`,
        `t37`.`unassisted_fg_makes`,
        `t37`.`fg_attempts_blocked`,
        `t37`.`plays_x100`,
        `t37`.`team_plays_on_court_x100`,
        `t37`.`team_possessions_x100`,
        `t37`.`usage_rate`,
        `t37`.`ts_pct`,
        `t37`.`efg_pct`,
        `t37`.`zones_source`,
        `t37`.`box_source`,
        `t37`.`_row`,
        `t37`.`_inputs`
      FROM (
        SELECT
          `t33`.`_key`,
          DATE_DIFF(`t33`.`_day`, `t35`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t33`.`_played` - `t35`.`_nth`
          ) + 1 AS `_rank`,
          `t35`.`_entity`,
          `t35`.`_season`,
          `t35`.`_spine_date`,
          `t35`.`_spine_game`,
          `t35`.`_missing`,
          `t35`.`player_lookup`,
          `t35`.`player_id`,
          `t35`.`universal_player_id`,
          `t35`.`player_full_name`,
          `t35`.`game_id`,
          `t35`.`game_code`,
          `t35`.`game_date`,
          `t35`.`season_year`,
          `t35`.`season_type`,
          `t35`.`team_abbr`,
          `t35`.`opponent_team_abbr`,
          `t35`.`home_game`,
          `t35`.`player_status`,
          `t35`.`is_active`,
          `t35`.`is_dressed`,
          `t35`.`dnp_reason`,
          `t35`.`starter_flag`,
          `t35`.`win_flag`,
          `t35`.`points`,
          `t35`.`assists`,
          `t35`.`steals`,
          `t35`.`blocks`,
          `t35`.`turnovers`,
          `t35`.`personal_fouls`,
          `t35`.`offensive_rebounds`,
          `t35`.`defensive_rebounds`,
          `t35`.`rebounds`,
          `t35`.`fg_attempts`,
          `t35`.`fg_makes`,
          `t35`.`three_pt_attempts`,
          `t35`.`three_pt_makes`,
          `t35`.`ft_attempts`,
          `t35`.`ft_makes`,
          `t35`.`plus_minus`,
          `t35`.`seconds_played`,
          `t35`.`minutes_played`,
          `t35`.`paint_attempts`,
          `t35`.`paint_makes`,
          `t35`.`mid_range_attempts`,
          `t35`.`mid_range_makes`,
          `t35`.`three_pt_attempts_pbp`,
          `t35`.`three_pt_makes_pbp`,
          `t35`.`unknown_zone_attempts`,
          `t35`.`unknown_zone_makes`,
          `t35`.`paint_blocks`,
          `t35`.`mid_range_blocks`,
          `t35`.`three_pt_blocks`,
          `t35`.`unknown_zone_blocks`,
          `t35`.`and1_count`,
          `t35`.`assisted_fg_makes`,
          `t35`.`unassisted_fg_makes`,
          `t35`.`fg_attempts_blocked`,
          `t35`.`plays_x100`,
          `t35`.`team_plays_on_court_x100`,
          `t35`.`team_possessions_x100`,
          `t35`.`usage_rate`,
          `t35`.`ts_pct`,
          `t35`.`efg_pct`,
          `t35`.`zones_source`,
          `t35`.`box_source`,
          `t35`.`_row`,
          `t35`.`_inputs`,
          `t35`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_day`,
              `t16`.`_is_game`,
              `t16`.`_key`,
              SUM(CAST(`t16`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t16`.`_entity`, `t16`.`_season`
                ORDER BY `t16`.`_day` ASC, `t16`.`_is_game` ASC
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
              ) AS `t13`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t5`.`entity` AS `_entity`,
                  `t5`.`season_year` AS `_season`,
                  `t5`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t5`
              ) AS `t14`
            ) AS `t16`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t33`
        INNER JOIN (
          SELECT
            `t22`.`_entity`,
            `t22`.`_season`,
            `t22`.`_spine_date`,
            `t22`.`_spine_game`,
            `t22`.`_missing`,
            `t22`.`player_lookup`,
            `t22`.`player_id`,
            `t22`.`universal_player_id`,
            `t22`.`player_full_name`,
            `t22`.`game_id`,
            `t22`.`game_code`,
            `t22`.`game_date`,
            `t22`.`season_year`,
            `t22`.`season_type`,
            `t22`.`team_abbr`,
            `t22`.`opponent_team_abbr`,
            `t22`.`home_game`,
            `t22`.`player_status`,
            `t22`.`is_active`,
            `t22`.`is_dressed`,
            `t22`.`dnp_reason`,
            `t22`.`starter_flag`,
            `t22`.`win_flag`,
            `t22`.`points`,
            `t22`.`assists`,
            `t22`.`steals`,
            `t22`.`blocks`,
            `t22`.`turnovers`,
            `t22`.`personal_fouls`,
            `t22`.`offensive_rebounds`,
            `t22`.`defensive_rebounds`,
            `t22`.`rebounds`,
            `t22`.`fg_attempts`,
            `t22`.`fg_makes`,
            `t22`.`three_pt_attempts`,
            `t22`.`three_pt_makes`,
            `t22`.`ft_attempts`,
            `t22`.`ft_makes`,
            `t22`.`plus_minus`,
            `t22`.`seconds_played`,
            `t22`.`minutes_played`,
            `t22`.`paint_attempts`,
            `t22`.`paint_makes`,
            `t22`.`mid_range_attempts`,
            `t22`.`mid_range_makes`,
            `t22`.`three_pt_attempts_pbp`,
            `t22`.`three_pt_makes_pbp`,
            `t22`.`unknown_zone_attempts`,
            `t22`.`unknown_zone_makes`,
            `t22`.`paint_blocks`,
            `t22`.`mid_range_blocks`,
            `t22`.`three_pt_blocks`,
            `t22`.`unknown_zone_blocks`,
            `t22`.`and1_count`,
            `t22`.`assisted_fg_makes`,
            `t22`.`unassisted_fg_makes`,
            `t22`.`fg_attempts_blocked`,
            `t22`.`plays_x100`,
            `t22`.`team_plays_on_court_x100`,
            `t22`.`team_possessions_x100`,
            `t22`.`usage_rate`,
            `t22`.`ts_pct`,
            `t22`.`efg_pct`,
            `t22`.`zones_source`,
            `t22`.`box_source`,
            `t22`.`_row`,
            `t22`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t22`.`_entity`, `t22`.`_season`
                ORDER BY `t22`.`_spine_date` ASC, `t22`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_spine_date`,
              `t17`.`_spine_game`,
              `t12`.`game_id` IS NULL AS `_missing`,
              `t12`.`player_lookup`,
              `t12`.`player_id`,
              `t12`.`universal_player_id`,
              `t12`.`player_full_name`,
              `t12`.`game_id`,
              `t12`.`game_code`,
              `t12`.`game_date`,
              `t12`.`season_year`,
              `t12`.`season_type`,
              `t12`.`team_abbr`,
              `t12`.`opponent_team_abbr`,
              `t12`.`home_game`,
              `t12`.`player_status`,
              `t12`.`is_active`,
              `t12`.`is_dressed`,
              `t12`.`dnp_reason`,
              `t12`.`starter_flag`,
              `t12`.`win_flag`,
              `t12`.`points`,
              `t12`.`assists`,
              `t12`.`steals`,
              `t12`.`blocks`,
              `t12`.`turnovers`,
              `t12`.`personal_fouls`,
              `t12`.`offensive_rebounds`,
              `t12`.`defensive_rebounds`,
              `t12`.`rebounds`,
              `t12`.`fg_attempts`,
              `t12`.`fg_makes`,
              `t12`.`three_pt_attempts`,
              `t12`.`three_pt_makes`,
              `t12`.`ft_attempts`,
              `t12`.`ft_makes`,
              `t12`.`plus_minus`,
              `t12`.`seconds_played`,
              `t12`.`minutes_played`,
              `t12`.`paint_attempts`,
              `t12`.`paint_makes`,
              `t12`.`mid_range_attempts`,
              `t12`.`mid_range_makes`,
              `t12`.`three_pt_attempts_pbp`,
              `t12`.`three_pt_makes_pbp`,
              `t12`.`unknown_zone_attempts`,
              `t12`.`unknown_zone_makes`,
              `t12`.`paint_blocks`,
              `t12`.`mid_range_blocks`,
              `t12`.`three_pt_blocks`,
              `t12`.`unknown_zone_blocks`,
              `t12`.`and1_count`,
              `t12`.`assisted_fg_makes`,
              `t12`.`unassisted_fg_makes`,
              `t12`.`fg_attempts_blocked`,
              `t12`.`plays_x100`,
              `t12`.`team_plays_on_court_x100`,
              `t12`.`team_possessions_x100`,
              `t12`.`usage_rate`,
              `t12`.`ts_pct`,
              `t12`.`efg_pct`,
              `t12`.`zones_source`,
              `t12`.`box_source`,
              `t12`.`_row`,
              `t12`.`_inputs`
            FROM (
              SELECT
                `t5`.`entity` AS `_entity`,
                `t5`.`season_year` AS `_season`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t5`
            ) AS `t17`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t12`
              ON `t17`.`_spine_game` = `t12`.`game_id` AND `t17`.`_entity` = `t12`.`player_lookup`
          ) AS `t22`
        ) AS `t35`
          ON `t33`.`_entity` = `t35`.`_entity`
          AND `t33`.`_season` = `t35`.`_season`
          AND `t35`.`_nth` <= `t33`.`_played`
      ) AS `t37`
    ) AS `t39`
    GROUP BY
      1
  ) AS `t43`
    ON `t7`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS INT64)) AS `m_form`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS NUMERIC)) AS `s_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`as_of_date`,
        `t8`.`team_abbr`,
        `t8`.`season_year`,
        `t8`.`games_in_sample_10`,
        `t8`.`points_scored_last_10`,
        `t8`.`points_allowed_last_10`,
        `t8`.`possessions_x100_last_10`,
        `t8`.`opponent_possessions_x100_last_10`,
        `t8`.`team_seconds_last_10`,
        `t8`.`team_pace_last_10`,
        `t8`.`team_off_rating_last_10`,
        `t8`.`team_def_rating_last_10`,
        `t8`.`opp_ft_attempts_last_10`,
        `t8`.`opp_fg_attempts_last_10`,
        `t8`.`ft_rate_allowed_last_10`,
        `t8`.`games_played_season`,
        `t8`.`wins_season`,
        `t8`.`team_win_pct_season`,
        `t8`.`league_team_games`,
        `t8`.`league_pace`,
        `t8`.`_row`,
        `t8`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t8`
        ON `t7`.`team_abbr` = `t8`.`team_abbr` AND `t7`.`_date` = `t8`.`as_of_date`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t29`
    ON `t7`.`_key` = `t29`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `n_context`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS INT64)) AS `m_context`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS NUMERIC)) AS `s_context`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`player_lookup`,
        `t9`.`player_id`,
        `t9`.`game_id`,
        `t9`.`game_date`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`season_year`,
        `t9`.`population_basis`,
        `t9`.`home_game`,
        `t9`.`season_phase`,
        `t9`.`games_played_season`,
        `t9`.`days_rest`,
        `t9`.`back_to_back`,
        `t9`.`days_rest_before_last_game`,
        `t9`.`days_since_2_plus_days_rest`,
        `t9`.`games_in_last_7_days`,
        `t9`.`games_in_last_14_days`,
        `t9`.`seconds_in_last_7_days`,
        `t9`.`seconds_in_last_14_days`,
        `t9`.`minutes_in_last_7_days`,
        `t9`.`minutes_in_last_14_days`,
        `t9`.`avg_minutes_per_game_last_7`,
        `t9`.`back_to_backs_last_14_days`,
        `t9`.`points_avg_last_5`,
        `t9`.`points_avg_last_10`,
        `t9`.`l5_games_used`,
        `t9`.`l10_games_used`,
        `t9`.`avg_usage_rate_last_7_games`,
        `t9`.`avg_usage_rate_last_10_games`,
        `t9`.`fourth_quarter_minutes_last_7`,
        `t9`.`clutch_minutes_last_7_games`,
        `t9`.`fourth_quarter_production_last_7`,
        `t9`.`shooting_pct_decline_last_5`,
        `t9`.`projected_usage_rate`,
        `t9`.`star_teammates_out`,
        `t9`.`questionable_teammates`,
        `t9`.`probable_teammates`,
        `t9`.`team_pace_last_10`,
        `t9`.`opponent_pace_last_10`,
        `t9`.`league_pace`,
        `t9`.`pace_differential`,
        `t9`.`opponent_def_rating_last_10`,
        `t9`.`opponent_ft_rate_allowed`,
        `t9`.`travel_miles`,
        `t9`.`time_zone_change`,
        `t9`.`consecutive_road_games`,
        `t9`.`miles_traveled_last_14_days`,
        `t9`.`time_zones_crossed_last_14_days`,
        `t9`.`altitude_gain_m`,
        `t9`.`opponent_days_rest`,
        `t9`.`opponent_next_game_days_rest`,
        `t9`.`opponent_games_in_next_7_days`,
        `t9`.`next_game_days_rest`,
        `t9`.`games_in_next_7_days`,
        `t9`.`next_opponent_win_pct`,
        `t9`.`next_game_is_primetime`,
        `t9`.`player_status`,
        `t9`.`injury_report`,
        `t9`.`player_age`,
        `t9`.`game_start_time_local`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t9`
        ON `t7`.`player_lookup` = `t9`.`player_lookup` AND `t7`.`_date` = `t9`.`game_date`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t30`
    ON `t7`.`_key` = `t30`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_factors`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_factors`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_factors`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`game_date`,
        `t10`.`analysis_date`,
        `t10`.`game_id`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`fatigue_score`,
        `t10`.`shot_zone_mismatch_score`,
        `t10`.`pace_score`,
        `t10`.`usage_spike_score`,
        `t10`.`travel_impact_score`,
        `t10`.`opponent_strength_score`,
        `t10`.`referee_favorability_score`,
        `t10`.`look_ahead_pressure_score`,
        `t10`.`fatigue_adjustment`,
        `t10`.`total_composite_adjustment`,
        `t10`.`factors_in_total`,
        `t10`.`missing_factors`,
        `t10`.`has_warnings`,
        `t10`.`warning_details`,
        `t10`.`fatigue_context_json`,
        `t10`.`shot_zone_context_json`,
        `t10`.`pace_context_json`,
        `t10`.`usage_context_json`,
        `t10`.`travel_context_json`,
        `t10`.`calculation_version`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_composite_factors` AS `t10`
        ON `t7`.`player_lookup` = `t10`.`player_lookup` AND `t7`.`_date` = `t10`.`game_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t31`
    ON `t7`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_zones`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_zones`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_zones`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`analysis_date`,
        `t11`.`team_abbr`,
        `t11`.`season_year`,
        `t11`.`games_in_sample_10`,
        `t11`.`games_in_sample_20`,
        `t11`.`total_shots_last_10`,
        `t11`.`unknown_zone_shots_last_10`,
        `t11`.`paint_rate_last_10`,
        `t11`.`mid_range_rate_last_10`,
        `t11`.`three_pt_rate_last_10`,
        `t11`.`paint_pct_last_10`,
        `t11`.`mid_range_pct_last_10`,
        `t11`.`three_pt_pct_last_10`,
        `t11`.`paint_attempts_per_game`,
        `t11`.`mid_range_attempts_per_game`,
        `t11`.`three_pt_attempts_per_game`,
        `t11`.`paint_rate_last_20`,
        `t11`.`mid_range_rate_last_20`,
        `t11`.`three_pt_rate_last_20`,
        `t11`.`paint_pct_last_20`,
        `t11`.`mid_range_pct_last_20`,
        `t11`.`three_pt_pct_last_20`,
        `t11`.`assisted_rate_last_10`,
        `t11`.`unassisted_rate_last_10`,
        `t11`.`fg_makes_last_10`,
        `t11`.`sample_quality_10`,
        `t11`.`sample_quality_20`,
        `t11`.`primary_scoring_zone`,
        `t11`.`player_position`,
        `t11`.`data_quality_tier`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t11`
        ON `t7`.`player_lookup` = `t11`.`player_lookup`
        AND `t7`.`_date` = `t11`.`analysis_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t32`
    ON `t7`.`_key` = `t32`.`_key`
) AS `t44`
