SELECT
  `t51`.`_date`,
  `t51`.`game_id`,
  `t51`.`game_date`,
  `t51`.`season_year`,
  `t51`.`season_type`,
  `t51`.`team_abbr`,
  `t51`.`opponent_team_abbr`,
  `t51`.`home_game`,
  `t51`.`player_lookup`,
  `t51`.`player_id`,
  `t51`.`entity_type`,
  `t51`.`population_basis`,
  `t51`.`entity_id`,
  `t51`.`members_outcome`,
  `t51`.`_key`,
  `t51`.`n_games`,
  `t51`.`m_games`,
  `t51`.`s_games`,
  `t51`.`n_team_context`,
  `t51`.`m_team_context`,
  `t51`.`s_team_context`,
  `t51`.`n_opponent_context`,
  `t51`.`m_opponent_context`,
  `t51`.`s_opponent_context`,
  `t51`.`n_form`,
  `t51`.`m_form`,
  `t51`.`s_form`,
  `t51`.`n_opponent_form`,
  `t51`.`m_opponent_form`,
  `t51`.`s_opponent_form`,
  `t51`.`n_members`,
  `t51`.`m_members`,
  `t51`.`s_members`,
  `t51`.`n_team_game`,
  `t51`.`m_team_game`,
  `t51`.`s_team_game`,
  `t51`.`n_person`,
  `t51`.`m_person`,
  `t51`.`s_person`,
  CASE
    WHEN `t51`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t51`.`n_team_context` + `t51`.`m_team_context`
    ) < 1
    THEN 1
    WHEN (
      `t51`.`n_opponent_context` + `t51`.`m_opponent_context`
    ) < 1
    THEN 2
    WHEN (
      `t51`.`n_form` + `t51`.`m_form`
    ) < 1
    THEN 3
    WHEN (
      `t51`.`n_opponent_form` + `t51`.`m_opponent_form`
    ) < 1
    THEN 4
    WHEN (
      `t51`.`n_members` + `t51`.`m_members`
    ) < 1
    THEN 5
    WHEN (
      `t51`.`n_team_game` + `t51`.`m_team_game`
    ) < 1
    THEN 6
    WHEN TRUE AND COALESCE(`t51`.`members_outcome` IS NOT NULL, FALSE)
    THEN 7
    WHEN `t51`.`m_games` > 0
    THEN 8
    WHEN `t51`.`m_person` > 0
    THEN 9
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t8`.`_date`,
    `t8`.`game_id`,
    `t8`.`game_date`,
    `t8`.`season_year`,
    `t8`.`season_type`,
    `t8`.`team_abbr`,
    `t8`.`opponent_team_abbr`,
    `t8`.`home_game`,
    `t8`.`player_lookup`,
    `t8`.`player_id`,
    `t8`.`entity_type`,
    `t8`.`population_basis`,
    `t8`.`entity_id`,
    `t8`.`members_outcome`,
    `t8`.`_key`,
    COALESCE(`t50`.`n_games`, 0) AS `n_games`,
    COALESCE(`t50`.`m_games`, 0) AS `m_games`,
    COALESCE(`t50`.`s_games`, 0) AS `s_games`,
    COALESCE(`t37`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t37`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t37`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t38`.`n_opponent_context`, 0) AS `n_opponent_context`,
    COALESCE(`t38`.`m_opponent_context`, 0) AS `m_opponent_context`,
    COALESCE(`t38`.`s_opponent_context`, 0) AS `s_opponent_context`,
    COALESCE(`t39`.`n_form`, 0) AS `n_form`,
    COALESCE(`t39`.`m_form`, 0) AS `m_form`,
    COALESCE(`t39`.`s_form`, 0) AS `s_form`,
    COALESCE(`t40`.`n_opponent_form`, 0) AS `n_opponent_form`,
    COALESCE(`t40`.`m_opponent_form`, 0) AS `m_opponent_form`,
    COALESCE(`t40`.`s_opponent_form`, 0) AS `s_opponent_form`,
    COALESCE(`t41`.`n_members`, 0) AS `n_members`,
    COALESCE(`t41`.`m_members`, 0) AS `m_members`,
    COALESCE(`t41`.`s_members`, 0) AS `s_members`,
    COALESCE(`t42`.`n_team_game`, 0) AS `n_team_game`,
    COALESCE(`t42`.`m_team_game`, 0) AS `m_team_game`,
    COALESCE(`t42`.`s_team_game`, 0) AS `s_team_game`,
    COALESCE(`t43`.`n_person`, 0) AS `n_person`,
    COALESCE(`t43`.`m_person`, 0) AS `m_person`,
    COALESCE(`t43`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t48`.`_key`,
      SUM(CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t48`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t48`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        `t47`.`_key`,
        `t47`.`_rank`,
        `t47`.`_spine_date`,
        `t47`.`_spine_game`,
        `t47`.`_days_before`,
        `t47`.`_missing`,
        `t47`.`player_lookup`,
        `t47`.`player_id`,
        `t47`.`universal_player_id`,
        `t47`.`player_full_name`,
        `t47`.`game_id`,
        `t47`.`game_code`,
        `t47`.`game_date`,
        `t47`.`season_year`,
        `t47`.`season_type`,
        `t47`.`team_abbr`,
        `t47`.`opponent_team_abbr`,
        `t47`.`home_game`,
        `t47`.`player_status`,
        `t47`.`is_active`,
        `t47`.`is_dressed`,
        `t47`.`dnp_reason`,
        `t47`.`starter_flag`,
        `t47`.`win_flag`,
        `t47`.`points`,
        `t47`.`assists`,
        `t47`.`steals`,
        `t47`.`blocks`,
        `t47`.`turnovers`,
        `t47`.`personal_fouls`,
        `t47`.`offensive_rebounds`,
        `t47`.`defensive_rebounds`,
        `t47`.`rebounds`,
        `t47`.`fg_attempts`,
        `t47`.`fg_makes`,
        `t47`.`three_pt_attempts`,
        `t47`.`three_pt_makes`,
        `t47`.`ft_attempts`,
        `t47`.`ft_makes`,
        `t47`.`plus_minus`,
        `t47`.`seconds_played`,
        `t47`.`minutes_played`,
        `t47`.`paint_attempts`,
        `t47`.`paint_makes`,
        `t47`.`mid_range_attempts`,
        `t47`.`mid_range_makes`,
        `t47`.`three_pt_attempts_pbp`,
        `t47`.`three_pt_makes_pbp`,
        `t47`.`unknown_zone_attempts`,
        `t47`.`unknown_zone_makes`,
        `t47`.`paint_blocks`,
        `t47`.`mid_range_blocks`,
        `t47`.`three_pt_blocks`,
        `t47`.`unknown_zone_blocks`,
        `t47`.`and1_count`,
        `t47`.`assisted_fg_makes`,
        `t47`.`unassisted_fg_makes`,
        `t47`.`fg_attempts_blocked`,
        `t47`.`plays_x100`,
        `t47`.`team_plays_on_court_x100`,
        `t47`.`team_possessions_x100`,
        `t47`.`usage_rate`,
        `t47`.`ts_pct`,
        `t47`.`efg_pct`,
        `t47`.`zones_source`,
        `t47`.`box_source`,
        `t47`.`_row`,
        `t47`.`_inputs`
      FROM (
        SELECT
          `t44`.`_key`,
          DATE_DIFF(`t44`.`_day`, `t46`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t44`.`_played` - `t46`.`_nth`
          ) + 1 AS `_rank`,
          `t46`.`_entity`,
          `t46`.`_season`,
          `t46`.`_spine_date`,
          `t46`.`_spine_game`,
          `t46`.`_missing`,
          `t46`.`player_lookup`,
          `t46`.`player_id`,
          `t46`.`universal_player_id`,
          `t46`.`player_full_name`,
          `t46`.`game_id`,
          `t46`.`game_code`,
          `t46`.`game_date`,
          `t46`.`season_year`,
          `t46`.`season_type`,
          `t46`.`team_abbr`,
          `t46`.`opponent_team_abbr`,
          `t46`.`home_game`,
          `t46`.`player_status`,
          `t46`.`is_active`,
          `t46`.`is_dressed`,
          `t46`.`dnp_reason`,
          `t46`.`starter_flag`,
          `t46`.`win_flag`,
          `t46`.`points`,
          `t46`.`assists`,
          `t46`.`steals`,
          `t46`.`blocks`,
          `t46`.`turnovers`,
          `t46`.`personal_fouls`,
          `t46`.`offensive_rebounds`,
          `t46`.`defensive_rebounds`,
          `t46`.`rebounds`,
          `t46`.`fg_attempts`,
          `t46`.`fg_makes`,
          `t46`.`three_pt_attempts`,
          `t46`.`three_pt_makes`,
          `t46`.`ft_attempts`,
          `t46`.`ft_makes`,
          `t46`.`plus_minus`,
          `t46`.`seconds_played`,
          `t46`.`minutes_played`,
          `t46`.`paint_attempts`,
          `t46`.`paint_makes`,
          `t46`.`mid_range_attempts`,
          `t46`.`mid_range_makes`,
          `t46`.`three_pt_attempts_pbp`,
          `t46`.`three_pt_makes_pbp`,
          `t46`.`unknown_zone_attempts`,
          `t46`.`unknown_zone_makes`,
          `t46`.`paint_blocks`,
          `t46`.`mid_range_blocks`,
          `t46`.`three_pt_blocks`,
          `t46`.`unknown_zone_blocks`,
          `t46`.`and1_count`,
          `t46`.`assisted_fg_makes`,
          `t46`.`unassisted_fg_makes`,
          `t46`.`fg_attempts_blocked`,
          `t46`.`plays_x100`,
          `t46`.`team_plays_on_court_x100`,
          `t46`.`team_possessions_x100`,
          `t46`.`usage_rate`,
          `t46`.`ts_pct`,
          `t46`.`efg_pct`,
          `t46`.`zones_source`,
          `t46`.`box_source`,
          `t46`.`_row`,
          `t46`.`_inputs`,
          `t46`.`_nth`
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
                  `t0`.`player_lookup` AS `_entity`,
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
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS INT64) AS `_key`
                FROM `nba_reference`.`player_spine` AS `t6`
              ) AS `t16`
            ) AS `t18`
          ) AS `t28`
          WHERE
            NOT (
              `t28`.`_is_game`
            )
        ) AS `t44`
        INNER JOIN (
          SELECT
            `t27`.`_entity`,
            `t27`.`_season`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_missing`,
            `t27`.`player_lookup`,
            `t27`.`player_id`,
            `t27`.`universal_player_id`,
            `t27`.`player_full_name`,
            `t27`.`game_id`,
            `t27`.`game_code`,
            `t27`.`game_date`,
            `t27`.`season_year`,
            `t27`.`season_type`,
            `t27`.`team_abbr`,
            `t27`.`opponent_team_abbr`,
            `t27`.`home_game`,
            `t27`.`player_status`,
            `t27`.`is_active`,
            `t27`.`is_dressed`,
            `t27`.`dnp_reason`,
            `t27`.`starter_flag`,
            `t27`.`win_flag`,
            `t27`.`points`,
            `t27`.`assists`,
            `t27`.`steals`,
            `t27`.`blocks`,
            `t27`.`turnovers`,
            `t27`.`personal_fouls`,
            `t27`.`offensive_rebounds`,
            `t27`.`defensive_rebounds`,
            `t27`.`rebounds`,
            `t27`.`fg_attempts`,
            `t27`.`fg_makes`,
            `t27`.`three_pt_attempts`,
            `t27`.`three_pt_makes`,
            `t27`.`ft_attempts`,
            `t27`.`ft_makes`,
            `t27`.`plus_minus`,
            `t27`.`seconds_played`,
            `t27`.`minutes_played`,
            `t27`.`paint_attempts`,
            `t27`.`paint_makes`,
            `t27`.`mid_range_attempts`,
            `t27`.`mid_range_makes`,
            `t27`.`three_pt_attempts_pbp`,
            `t27`.`three_pt_makes_pbp`,
            `t27`.`unknown_zone_attempts`,
            `t27`.`unknown_zone_makes`,
            `t27`.`paint_blocks`,
            `t27`.`mid_range_blocks`,
            `t27`.`three_pt_blocks`,
            `t27`.`unknown_zone_blocks`,
            `t27`.`and1_count`,
            `t27`.`assisted_fg_makes`,
            `t27`.`unassisted_fg_makes`,
            `t27`.`fg_attempts_blocked`,
            `t27`.`plays_x100`,
            `t27`.`team_plays_on_court_x100`,
            `t27`.`team_possessions_x100`,
            `t27`.`usage_rate`,
            `t27`.`ts_pct`,
            `t27`.`efg_pct`,
            `t27`.`zones_source`,
            `t27`.`box_source`,
            `t27`.`_row`,
            `t27`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t27`.`_entity`, `t27`.`_season`
                ORDER BY `t27`.`_spine_date` ASC, `t27`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t19`.`_entity`,
              `t19`.`_season`,
              `t19`.`_spine_date`,
              `t19`.`_spine_game`,
              `t14`.`game_id` IS NULL AS `_missing`,
              `t14`.`player_lookup`,
              `t14`.`player_id`,
              `t14`.`universal_player_id`,
              `t14`.`player_full_name`,
              `t14`.`game_id`,
              `t14`.`game_code`,
              `t14`.`game_date`,
              `t14`.`season_year`,
              `t14`.`season_type`,
              `t14`.`team_abbr`,
              `t14`.`opponent_team_abbr`,
              `t14`.`home_game`,
              `t14`.`player_status`,
              `t14`.`is_active`,
              `t14`.`is_dressed`,
              `t14`.`dnp_reason`,
              `t14`.`starter_flag`,
              `t14`.`win_flag`,
              `t14`.`points`,
              `t14`.`assists`,
              `t14`.`steals`,
              `t14`.`blocks`,
              `t14`.`turnovers`,
              `t14`.`personal_fouls`,
              `t14`.`offensive_rebounds`,
              `t14`.`defensive_rebounds`,
              `t14`.`rebounds`,
              `t14`.`fg_attempts`,
              `t14`.`fg_makes`,
              `t14`.`three_pt_attempts`,
              `t14`.`three_pt_makes`,
              `t14`.`ft_attempts`,
              `t14`.`ft_makes`,
              `t14`.`plus_minus`,
              `t14`.`seconds_played`,
              `t14`.`minutes_played`,
              `t14`.`paint_attempts`,
              `t14`.`paint_makes`,
              `t14`.`mid_range_attempts`,
              `t14`.`mid_range_makes`,
              `t14`.`three_pt_attempts_pbp`,
              `t14`.`three_pt_makes_pbp`,
              `t14`.`unknown_zone_attempts`,
              `t14`.`unknown_zone_makes`,
              `t14`.`paint_blocks`,
              `t14`.`mid_range_blocks`,
              `t14`.`three_pt_blocks`,
              `t14`.`unknown_zone_blocks`,
              `t14`.`and1_count`,
              `t14`.`assisted_fg_makes`,
              `t14`.`unassisted_fg_makes`,
              `t14`.`fg_attempts_blocked`,
              `t14`.`plays_x100`,
              `t14`.`team_plays_on_court_x100`,
              `t14`.`team_possessions_x100`,
              `t14`.`usage_rate`,
              `t14`.`ts_pct`,
              `t14`.`efg_pct`,
              `t14`.`zones_source`,
              `t14`.`box_source`,
              `t14`.`_row`,
              `t14`.`_inputs`
            FROM (
              SELECT
                `t6`.`entity` AS `_entity`,
                `t6`.`season_year` AS `_season`,
                `t6`.`game_date` AS `_spine_date`,
                `t6`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`player_spine` AS `t6`
            ) AS `t19`
            LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
              ON `t19`.`_spine_game` = `t14`.`game_id` AND `t19`.`_entity` = `t14`.`player_lookup`
          ) AS `t27`
        ) AS `t46`
          ON `t44`.`_entity` = `t46`.`_entity`
          AND `t44`.`_season` = `t46`.`_season`
          AND `t46`.`_nth` <= `t44`.`_played`
      ) AS `t47`
    ) AS `t48`
    GROUP BY
      1
  ) AS `t50`
    ON `t8`.`_key` = `t50`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_team_context`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t9`.`game_date`,
        `t9`.`team_abbr`,
        `t9`.`game_id`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`is_neutral`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`is_season_opener`,
        `t9`.`game_number_in_season`,
        `t9`.`team_days_rest`,
        `t9`.`team_back_to_back`,
        `t9`.`is_back_to_back`,
        `t9`.`games_in_last_7_days`,
        `t9`.`games_in_last_14_days`,
        `t9`.`opponent_days_rest`,
        `t9`.`opponent_back_to_back`,
        `t9`.`opponent_games_in_last_7_days`,
        `t9`.`team_win_streak_entering`,
        `t9`.`team_loss_streak_entering`,
        `t9`.`last_game_margin`,
        `t9`.`last_game_result`,
        `t9`.`team_pace_last_10`,
        `t9`.`team_off_rating_last_10`,
        `t9`.`team_def_rating_last_10`,
        `t9`.`team_games_played_season`,
        `t9`.`team_win_pct_season`,
        `t9`.`travel_miles`,
        `t9`.`time_zone_change`,
        `t9`.`travel_miles_last_14_days`,
        `t9`.`time_zones_crossed_last_14_days`,
        `t9`.`consecutive_road_games`,
        `t9`.`altitude_gain_m`,
        `t9`.`starters_out_count`,
        `t9`.`questionable_players_count`,
        `t9`.`next_game_days_rest`,
        `t9`.`games_in_next_7_days`,
        `t9`.`next_game_is_primetime`,
        `t9`.`next_opponent_win_pct`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t9`
        ON `t8`.`team_abbr` = `t9`.`team_abbr` AND `t8`.`_date` = `t9`.`game_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `n_opponent_context`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS INT64)) AS `m_opponent_context`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS NUMERIC)) AS `s_opponent_context`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t9`.`game_date`,
        `t9`.`team_abbr`,
        `t9`.`game_id`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`is_neutral`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`is_season_opener`,
        `t9`.`game_number_in_season`,
        `t9`.`team_days_rest`,
        `t9`.`team_back_to_back`,
        `t9`.`is_back_to_back`,
        `t9`.`games_in_last_7_days`,
        `t9`.`games_in_last_14_days`,
        `t9`.`opponent_days_rest`,
        `t9`.`opponent_back_to_back`,
        `t9`.`opponent_games_in_last_7_days`,
        `t9`.`team_win_streak_entering`,
        `t9`.`team_loss_streak_entering`,
        `t9`.`last_game_margin`,
        `t9`.`last_game_result`,
        `t9`.`team_pace_last_10`,
        `t9`.`team_off_rating_last_10`,
        `t9`.`team_def_rating_last_10`,
        `t9`.`team_games_played_season`,
        `t9`.`team_win_pct_season`,
        `t9`.`travel_miles`,
        `t9`.`time_zone_change`,
        `t9`.`travel_miles_last_14_days`,
        `t9`.`time_zones_crossed_last_14_days`,
        `t9`.`consecutive_road_games`,
        `t9`.`altitude_gain_m`,
        `t9`.`starters_out_count`,
        `t9`.`questionable_players_count`,
        `t9`.`next_game_days_rest`,
        `t9`.`games_in_next_7_days`,
        `t9`.`next_game_is_primetime`,
        `t9`.`next_opponent_win_pct`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t9`
        ON `t8`.`opponent_team_abbr` = `t9`.`team_abbr` AND `t8`.`_date` = `t9`.`game_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t38`
    ON `t8`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS INT64)) AS `m_form`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS NUMERIC)) AS `s_form`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t10`.`as_of_date`,
        `t10`.`team_abbr`,
        `t10`.`season_year`,
        `t10`.`games_in_sample_10`,
        `t10`.`points_scored_last_10`,
        `t10`.`points_allowed_last_10`,
        `t10`.`possessions_x100_last_10`,
        `t10`.`opponent_possessions_x100_last_10`,
        `t10`.`team_seconds_last_10`,
        `t10`.`team_pace_last_10`,
        `t10`.`team_off_rating_last_10`,
        `t10`.`team_def_rating_last_10`,
        `t10`.`opp_ft_attempts_last_10`,
        `t10`.`opp_fg_attempts_last_10`,
        `t10`.`ft_rate_allowed_last_10`,
        `t10`.`games_played_season`,
        `t10`.`wins_season`,
        `t10`.`team_win_pct_season`,
        `t10`.`league_team_games`,
        `t10`.`league_pace`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_form` AS `t10`
        ON `t8`.`team_abbr` = `t10`.`team_abbr` AND `t8`.`_date` = `t10`.`as_of_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t39`
    ON `t8`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `n_opponent_form`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS INT64)) AS `m_opponent_form`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS NUMERIC)) AS `s_opponent_form`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t10`.`as_of_date`,
        `t10`.`team_abbr`,
        `t10`.`season_year`,
        `t10`.`games_in_sample_10`,
        `t10`.`points_scored_last_10`,
        `t10`.`points_allowed_last_10`,
        `t10`.`possessions_x100_last_10`,
        `t10`.`opponent_possessions_x100_last_10`,
        `t10`.`team_seconds_last_10`,
        `t10`.`team_pace_last_10`,
        `t10`.`team_off_rating_last_10`,
        `t10`.`team_def_rating_last_10`,
        `t10`.`opp_ft_attempts_last_10`,
        `t10`.`opp_fg_attempts_last_10`,
        `t10`.`ft_rate_allowed_last_10`,
        `t10`.`games_played_season`,
        `t10`.`wins_season`,
        `t10`.`team_win_pct_season`,
        `t10`.`league_team_games`,
        `t10`.`league_pace`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_form` AS `t10`
        ON `t8`.`opponent_team_abbr` = `t10`.`team_abbr`
        AND `t8`.`_date` = `t10`.`as_of_date`
    ) AS `t23`
    GROUP BY
      1
  ) AS `t40`
    ON `t8`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `n_members`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS INT64)) AS `m_members`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS NUMERIC)) AS `s_members`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t11`.`as_of_date`,
        `t11`.`team_abbr`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`game_id`,
        `t11`.`season_year`,
        `t11`.`expected`,
        `t11`.`population_basis`,
        `t11`.`starts_last_10`,
        `t11`.`is_usual_starter`,
        `t11`.`games_with_team`,
        `t11`.`games_season`,
        `t11`.`seconds_season`,
        `t11`.`plays_x100_season`,
        `t11`.`team_plays_on_court_x100_season`,
        `t11`.`usage_season`,
        `t11`.`is_star`,
        `t11`.`games_with_team_last_10`,
        `t11`.`plays_x100_with_team_last_10`,
        `t11`.`rotation_weight`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t8`
      INNER JOIN `nba_analytics`.`team_rotation` AS `t11`
        ON `t8`.`team_abbr` = `t11`.`team_abbr` AND `t8`.`_date` = `t11`.`as_of_date`
    ) AS `t24`
    GROUP BY
      1
  ) AS `t41`
    ON `t8`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `n_team_game`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS INT64)) AS `m_team_game`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS NUMERIC)) AS `s_team_game`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t12`.`team_abbr`,
        `t12`.`game_id`,
        `t12`.`game_date`,
        `t12`.`season_year`,
        `t12`.`season_type`,
        `t12`.`opponent_team_abbr`,
        `t12`.`home_game`,
        `t12`.`is_neutral`,
        `t12`.`arena_id`,
        `t12`.`game_start_time_local`,
        `t12`.`national_tv`,
        `t12`.`game_number_in_season`,
        `t12`.`previous_game_id`,
        `t12`.`previous_game_date`,
        `t12`.`previous_arena_id`,
        `t12`.`team_days_rest`,
        `t12`.`trip_miles`,
        `t12`.`time_zone_change`,
        `t12`.`altitude_gain_m`,
        `t12`.`next_game_id`,
        `t12`.`next_opponent_team_abbr`,
        `t12`.`next_game_date`,
        `t12`.`next_game_national_tv`,
        `t12`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`team_games` AS `t12`
        ON `t8`.`team_abbr` = `t12`.`team_abbr` AND `t8`.`game_id` = `t12`.`game_id`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t42`
    ON `t8`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `m_person`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS NUMERIC)) AS `s_person`
    FROM (
      SELECT
        `t8`.`_key`,
        FALSE AS `_missing`,
        `t13`.`player_id`,
        `t13`.`player_lookup`,
        `t13`.`full_name`,
        `t13`.`first_seen`,
        `t13`.`last_seen`,
        `t13`.`birth_date`,
        `t13`.`position`,
        `t13`.`height_cm`,
        `t13`.`_row`
      FROM `keys` AS `t8`
      INNER JOIN `nba_reference`.`players` AS `t13`
        ON `t8`.`player_id` = `t13`.`player_id`
    ) AS `t26`
    GROUP BY
      1
  ) AS `t43`
    ON `t8`.`_key` = `t43`.`_key`
) AS `t51`
