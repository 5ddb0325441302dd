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
          `t20`.`_key`,
          DATE_DIFF(`t20`.`_day`, `t18`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t20`.`_played` - `t18`.`_nth`
          ) + 1 AS `_rank`,
          `t18`.`_entity`,
          `t18`.`_season`,
          `t18`.`_spine_date`,
          `t18`.`_spine_game`,
          `t18`.`_missing`,
          `t18`.`player_lookup`,
          `t18`.`player_id`,
          `t18`.`universal_player_id`,
          `t18`.`player_full_name`,
          `t18`.`game_id`,
          `t18`.`game_code`,
          `t18`.`game_date`,
          `t18`.`season_year`,
          `t18`.`season_type`,
          `t18`.`team_abbr`,
          `t18`.`opponent_team_abbr`,
          `t18`.`home_game`,
          `t18`.`player_status`,
          `t18`.`is_active`,
          `t18`.`is_dressed`,
          `t18`.`dnp_reason`,
          `t18`.`starter_flag`,
          `t18`.`win_flag`,
          `t18`.`points`,
          `t18`.`assists`,
          `t18`.`steals`,
          `t18`.`blocks`,
          `t18`.`turnovers`,
          `t18`.`personal_fouls`,
          `t18`.`offensive_rebounds`,
          `t18`.`defensive_rebounds`,
          `t18`.`rebounds`,
          `t18`.`fg_attempts`,
          `t18`.`fg_makes`,
          `t18`.`three_pt_attempts`,
          `t18`.`three_pt_makes`,
          `t18`.`ft_attempts`,
          `t18`.`ft_makes`,
          `t18`.`plus_minus`,
          `t18`.`seconds_played`,
          `t18`.`minutes_played`,
          `t18`.`paint_attempts`,
          `t18`.`paint_makes`,
          `t18`.`mid_range_attempts`,
          `t18`.`mid_range_makes`,
          `t18`.`three_pt_attempts_pbp`,
          `t18`.`three_pt_makes_pbp`,
          `t18`.`unknown_zone_attempts`,
          `t18`.`unknown_zone_makes`,
          `t18`.`paint_blocks`,
          `t18`.`mid_range_blocks`,
          `t18`.`three_pt_blocks`,
          `t18`.`unknown_zone_blocks`,
          `t18`.`and1_count`,
          `t18`.`assisted_fg_makes`,
          `t18`.`unassisted_fg_makes`,
          `t18`.`fg_attempts_blocked`,
          `t18`.`plays_x100`,
          `t18`.`team_plays_on_court_x100`,
          `t18`.`team_possessions_x100`,
          `t18`.`usage_rate`,
          `t18`.`ts_pct`,
          `t18`.`efg_pct`,
          `t18`.`zones_source`,
          `t18`.`box_source`,
          `t18`.`_row`,
          `t18`.`_inputs`,
          `t18`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t13`.`_entity`,
              `t13`.`_season`,
              `t13`.`_day`,
              `t13`.`_is_game`,
              `t13`.`_key`,
              SUM(CAST(`t13`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t13`.`_entity`, `t13`.`_season`
                ORDER BY `t13`.`_day` ASC, `t13`.`_is_game` ASC
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
              ) AS `t9`
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
                FROM `nba_reference`.`player_spine` AS `t7`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t5`
                    WHERE
                      `t5`.`season_year` = `t7`.`season_year` AND `t5`.`player_lookup` = `t7`.`entity`
                  )
              ) AS `t11`
            ) AS `t13`
          ) AS `t15`
          WHERE
            NOT (
              `t15`.`_is_game`
            )
        ) AS `t20`
        INNER JOIN (
          SELECT
            `t12`.`_entity`,
            `t12`.`_season`,
            `t12`.`_spine_date`,
            `t12`.`_spine_game`,
            `t12`.`_missing`,
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
            `t12`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t12`.`_entity`, `t12`.`_season`
                ORDER BY `t12`.`_spine_date` ASC, `t12`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t7`.`entity` AS `_entity`,
              `t7`.`season_year` AS `_season`,
              `t7`.`game_date` AS `_spine_date`,
              `t7`.`game_id` AS `_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
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
            FROM `nba_reference`.`player_spine` AS `t7`
            LEFT OUTER JOIN `nba_analytics`.`player_games_with_zones` AS `t8`
              ON `t7`.`game_id` = `t8`.`game_id` AND `t7`.`entity` = `t8`.`player_lookup`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t5`
                WHERE
                  `t5`.`season_year` = `t7`.`season_year` AND `t5`.`player_lookup` = `t7`.`entity`
              )
          ) AS `t12`
        ) AS `t18`
          ON `t20`.`_entity` = `t18`.`_entity`
          AND `t20`.`_season` = `t18`.`_season`
          AND `t18`.`_nth` <= `t20`.`_played`
          AND `t18`.`_nth` > (
            `t20`.`_played` - 20
          )
      ) AS `t21`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t24`
    ON `t4`.`_key` = `t24`.`_key`
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
        `t6`.`player_id`,
        `t6`.`player_lookup`,
        `t6`.`full_name`,
        `t6`.`first_seen`,
        `t6`.`last_seen`,
        `t6`.`birth_date`,
        `t6`.`position`,
        `t6`.`height_cm`,
        `t6`.`_row`
      FROM `keys` AS `t4`
      INNER JOIN `nba_reference`.`players` AS `t6`
        ON `t4`.`player_id` = `t6`.`player_id`
    ) AS `t10`
    GROUP BY
      1
  ) AS `t17`
    ON `t4`.`_key` = `t17`.`_key`
) AS `t25`
