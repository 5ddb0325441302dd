SELECT
  `t46`.`_date`,
  `t46`.`game_id`,
  `t46`.`game_date`,
  `t46`.`season_year`,
  `t46`.`season_type`,
  `t46`.`team_abbr`,
  `t46`.`opponent_team_abbr`,
  `t46`.`home_game`,
  `t46`.`player_lookup`,
  `t46`.`player_id`,
  `t46`.`entity_type`,
  `t46`.`population_basis`,
  `t46`.`entity_id`,
  `t46`.`members_outcome`,
  `t46`.`_key`,
  `t46`.`n_games`,
  `t46`.`m_games`,
  `t46`.`s_games`,
  `t46`.`n_team_context`,
  `t46`.`m_team_context`,
  `t46`.`s_team_context`,
  `t46`.`n_opponent_context`,
  `t46`.`m_opponent_context`,
  `t46`.`s_opponent_context`,
  `t46`.`n_form`,
  `t46`.`m_form`,
  `t46`.`s_form`,
  `t46`.`n_opponent_form`,
  `t46`.`m_opponent_form`,
  `t46`.`s_opponent_form`,
  `t46`.`n_members`,
  `t46`.`m_members`,
  `t46`.`s_members`,
  `t46`.`n_team_game`,
  `t46`.`m_team_game`,
  `t46`.`s_team_game`,
  `t46`.`n_person`,
  `t46`.`m_person`,
  `t46`.`s_person`,
  CASE
    WHEN `t46`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      `t46`.`n_team_context` + `t46`.`m_team_context`
    ) < 1
    THEN 1
    WHEN (
      `t46`.`n_opponent_context` + `t46`.`m_opponent_context`
    ) < 1
    THEN 2
    WHEN (
      `t46`.`n_form` + `t46`.`m_form`
    ) < 1
    THEN 3
    WHEN (
      `t46`.`n_opponent_form` + `t46`.`m_opponent_form`
    ) < 1
    THEN 4
    WHEN (
      `t46`.`n_members` + `t46`.`m_members`
    ) < 1
    THEN 5
    WHEN (
      `t46`.`n_team_game` + `t46`.`m_team_game`
    ) < 1
    THEN 6
    WHEN TRUE AND COALESCE(`t46`.`members_outcome` IS NOT NULL, FALSE)
    THEN 7
    WHEN `t46`.`m_games` > 0
    THEN 8
    WHEN `t46`.`m_person` > 0
    THEN 9
    ELSE CAST(NULL AS BIGINT)
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
    COALESCE(`t45`.`n_games`, 0) AS `n_games`,
    COALESCE(`t45`.`m_games`, 0) AS `m_games`,
    COALESCE(`t45`.`s_games`, 0) AS `s_games`,
    COALESCE(`t34`.`n_team_context`, 0) AS `n_team_context`,
    COALESCE(`t34`.`m_team_context`, 0) AS `m_team_context`,
    COALESCE(`t34`.`s_team_context`, 0) AS `s_team_context`,
    COALESCE(`t35`.`n_opponent_context`, 0) AS `n_opponent_context`,
    COALESCE(`t35`.`m_opponent_context`, 0) AS `m_opponent_context`,
    COALESCE(`t35`.`s_opponent_context`, 0) AS `s_opponent_context`,
    COALESCE(`t36`.`n_form`, 0) AS `n_form`,
    COALESCE(`t36`.`m_form`, 0) AS `m_form`,
    COALESCE(`t36`.`s_form`, 0) AS `s_form`,
    COALESCE(`t37`.`n_opponent_form`, 0) AS `n_opponent_form`,
    COALESCE(`t37`.`m_opponent_form`, 0) AS `m_opponent_form`,
    COALESCE(`t37`.`s_opponent_form`, 0) AS `s_opponent_form`,
    COALESCE(`t38`.`n_members`, 0) AS `n_members`,
    COALESCE(`t38`.`m_members`, 0) AS `m_members`,
    COALESCE(`t38`.`s_members`, 0) AS `s_members`,
    COALESCE(`t39`.`n_team_game`, 0) AS `n_team_game`,
    COALESCE(`t39`.`m_team_game`, 0) AS `m_team_game`,
    COALESCE(`t39`.`s_team_game`, 0) AS `s_team_game`,
    COALESCE(`t40`.`n_person`, 0) AS `n_person`,
    COALESCE(`t40`.`m_person`, 0) AS `m_person`,
    COALESCE(`t40`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t8`
  LEFT OUTER JOIN (
    SELECT
      `t43`.`_key`,
      SUM(CAST(NOT (
        `t43`.`_missing`
      ) AS BIGINT)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t43`.`_missing`
      ) AS BIGINT)) AS `m_games`,
      SUM(CAST(COALESCE(`t43`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_rank`,
          `t41`.`_spine_date`,
          `t41`.`_spine_game`,
          `t41`.`_days_before`,
          `t17`.`_present_game` IS NULL AS `_missing`,
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
              `t15`.`entity` AS `_entity`,
              `t15`.`game_date` AS `_spine_date`,
              `t15`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t15`.`game_date`, `t8`.`_date`) AS `_days_before`
            FROM `keys` AS `t8`
            INNER JOIN `nba_reference`.`player_spine` AS `t15`
              ON `t8`.`season_year` = `t15`.`season_year`
              AND `t15`.`game_date` < `t8`.`_date`
              AND `t8`.`player_lookup` = `t15`.`entity`
          ) AS `t25`
        ) AS `t41`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t6`.`game_id` AS `_present_game`,
            `t6`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t6`
        ) AS `t17`
          ON `t41`.`_spine_game` = `t17`.`_present_game`
          AND `t41`.`_entity` = `t17`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
          ON `t41`.`_spine_game` = `t14`.`game_id` AND `t41`.`_entity` = `t14`.`player_lookup`
      ) AS `t42`
      WHERE
        `t42`.`_missing` OR (
          `t42`.`game_id` IS NOT NULL
        )
    ) AS `t43`
    GROUP BY
      1
  ) AS `t45`
    ON `t8`.`_key` = `t45`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `n_team_context`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `m_team_context`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_context`
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
    ) AS `t18`
    GROUP BY
      1
  ) AS `t34`
    ON `t8`.`_key` = `t34`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_opponent_context`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_opponent_context`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_context`
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
    ) AS `t19`
    GROUP BY
      1
  ) AS `t35`
    ON `t8`.`_key` = `t35`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
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
    ) AS `t20`
    GROUP BY
      1
  ) AS `t36`
    ON `t8`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_opponent_form`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_opponent_form`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_form`
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
    ) AS `t21`
    GROUP BY
      1
  ) AS `t37`
    ON `t8`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_members`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_members`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_members`
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
    ) AS `t22`
    GROUP BY
      1
  ) AS `t38`
    ON `t8`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t23`.`_key`,
      SUM(CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `n_team_game`,
      SUM(1 - CAST(NOT (
        `t23`.`_missing`
      ) AS BIGINT)) AS `m_team_game`,
      SUM(CAST(COALESCE(`t23`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team_game`
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
    ) AS `t23`
    GROUP BY
      1
  ) AS `t39`
    ON `t8`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t24`.`_key`,
      SUM(CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t24`.`_missing`
      ) AS BIGINT)) AS `m_person`,
      SUM(CAST(COALESCE(`t24`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_person`
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
    ) AS `t24`
    GROUP BY
      1
  ) AS `t40`
    ON `t8`.`_key` = `t40`.`_key`
) AS `t46`
