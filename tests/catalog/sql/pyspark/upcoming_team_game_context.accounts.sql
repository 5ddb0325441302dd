SELECT
  `t62`.`team_abbr`,
  `t62`.`game_id`,
  `t62`.`game_date`,
  `t62`.`season_year`,
  `t62`.`season_type`,
  `t62`.`opponent_team_abbr`,
  `t62`.`home_game`,
  `t62`.`is_neutral`,
  `t62`.`arena_id`,
  `t62`.`game_start_time_local`,
  `t62`.`national_tv`,
  `t62`.`game_number_in_season`,
  `t62`.`previous_game_id`,
  `t62`.`previous_game_date`,
  `t62`.`previous_arena_id`,
  `t62`.`team_days_rest`,
  `t62`.`trip_miles`,
  `t62`.`time_zone_change`,
  `t62`.`altitude_gain_m`,
  `t62`.`next_game_id`,
  `t62`.`next_opponent_team_abbr`,
  `t62`.`next_game_date`,
  `t62`.`next_game_national_tv`,
  `t62`.`_date`,
  `t62`.`entity_type`,
  `t62`.`entity_id`,
  `t62`.`population_basis`,
  `t62`.`members_outcome`,
  `t62`.`_key`,
  `t62`.`n_so_far`,
  `t62`.`m_so_far`,
  `t62`.`s_so_far`,
  `t62`.`n_recent`,
  `t62`.`m_recent`,
  `t62`.`s_recent`,
  `t62`.`n_ahead`,
  `t62`.`m_ahead`,
  `t62`.`s_ahead`,
  `t62`.`n_opponent`,
  `t62`.`m_opponent`,
  `t62`.`s_opponent`,
  `t62`.`n_opponent_recent`,
  `t62`.`m_opponent_recent`,
  `t62`.`s_opponent_recent`,
  `t62`.`n_results`,
  `t62`.`m_results`,
  `t62`.`s_results`,
  `t62`.`n_form`,
  `t62`.`m_form`,
  `t62`.`s_form`,
  `t62`.`n_next_form`,
  `t62`.`m_next_form`,
  `t62`.`s_next_form`,
  `t62`.`n_members`,
  `t62`.`m_members`,
  `t62`.`s_members`,
  CASE
    WHEN `t62`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t62`.`n_opponent` + `t62`.`m_opponent`
    ) < 1
    THEN 1
    WHEN (
      `t62`.`n_form` + `t62`.`m_form`
    ) < 1
    THEN 2
    WHEN (
      (
        `t62`.`n_next_form` + `t62`.`m_next_form`
      ) < 1
    )
    AND COALESCE(`t62`.`next_opponent_team_abbr` IS NOT NULL, FALSE)
    THEN 3
    WHEN `t62`.`m_so_far` > 0
    THEN 4
    WHEN `t62`.`m_recent` > 0
    THEN 5
    WHEN `t62`.`m_ahead` > 0
    THEN 6
    WHEN `t62`.`m_opponent_recent` > 0
    THEN 7
    WHEN `t62`.`m_results` > 0
    THEN 8
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`team_abbr`,
    `t7`.`game_id`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`is_neutral`,
    `t7`.`arena_id`,
    `t7`.`game_start_time_local`,
    `t7`.`national_tv`,
    `t7`.`game_number_in_season`,
    `t7`.`previous_game_id`,
    `t7`.`previous_game_date`,
    `t7`.`previous_arena_id`,
    `t7`.`team_days_rest`,
    `t7`.`trip_miles`,
    `t7`.`time_zone_change`,
    `t7`.`altitude_gain_m`,
    `t7`.`next_game_id`,
    `t7`.`next_opponent_team_abbr`,
    `t7`.`next_game_date`,
    `t7`.`next_game_national_tv`,
    `t7`.`_date`,
    `t7`.`entity_type`,
    `t7`.`entity_id`,
    `t7`.`population_basis`,
    `t7`.`members_outcome`,
    `t7`.`_key`,
    COALESCE(`t58`.`n_so_far`, 0) AS `n_so_far`,
    COALESCE(`t58`.`m_so_far`, 0) AS `m_so_far`,
    COALESCE(`t58`.`s_so_far`, 0) AS `s_so_far`,
    COALESCE(`t60`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t60`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t60`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t43`.`n_ahead`, 0) AS `n_ahead`,
    COALESCE(`t43`.`m_ahead`, 0) AS `m_ahead`,
    COALESCE(`t43`.`s_ahead`, 0) AS `s_ahead`,
    COALESCE(`t34`.`n_opponent`, 0) AS `n_opponent`,
    COALESCE(`t34`.`m_opponent`, 0) AS `m_opponent`,
    COALESCE(`t34`.`s_opponent`, 0) AS `s_opponent`,
    COALESCE(`t61`.`n_opponent_recent`, 0) AS `n_opponent_recent`,
    COALESCE(`t61`.`m_opponent_recent`, 0) AS `m_opponent_recent`,
    COALESCE(`t61`.`s_opponent_recent`, 0) AS `s_opponent_recent`,
    COALESCE(`t59`.`n_results`, 0) AS `n_results`,
    COALESCE(`t59`.`m_results`, 0) AS `m_results`,
    COALESCE(`t59`.`s_results`, 0) AS `s_results`,
    COALESCE(`t36`.`n_form`, 0) AS `n_form`,
    COALESCE(`t36`.`m_form`, 0) AS `m_form`,
    COALESCE(`t36`.`s_form`, 0) AS `s_form`,
    COALESCE(`t37`.`n_next_form`, 0) AS `n_next_form`,
    COALESCE(`t37`.`m_next_form`, 0) AS `m_next_form`,
    COALESCE(`t37`.`s_next_form`, 0) AS `s_next_form`,
    COALESCE(`t38`.`n_members`, 0) AS `n_members`,
    COALESCE(`t38`.`m_members`, 0) AS `m_members`,
    COALESCE(`t38`.`s_members`, 0) AS `s_members`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t50`.`_key`,
      SUM(CAST(NOT (
        `t50`.`_missing`
      ) AS BIGINT)) AS `n_so_far`,
      SUM(1 - CAST(NOT (
        `t50`.`_missing`
      ) AS BIGINT)) AS `m_so_far`,
      SUM(CAST(COALESCE(`t50`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_so_far`
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
          `t9`.`team_abbr`,
          `t9`.`game_id`,
          `t9`.`game_date`,
          `t9`.`season_year`,
          `t9`.`season_type`,
          `t9`.`opponent_team_abbr`,
          `t9`.`home_game`,
          `t9`.`is_neutral`,
          `t9`.`arena_id`,
          `t9`.`game_start_time_local`,
          `t9`.`national_tv`,
          `t9`.`game_number_in_season`,
          `t9`.`previous_game_id`,
          `t9`.`previous_game_date`,
          `t9`.`previous_arena_id`,
          `t9`.`team_days_rest`,
          `t9`.`trip_miles`,
          `t9`.`time_zone_change`,
          `t9`.`altitude_gain_m`,
          `t9`.`next_game_id`,
          `t9`.`next_opponent_team_abbr`,
          `t9`.`next_game_date`,
          `t9`.`next_game_national_tv`,
          `t9`.`_row`
        FROM (
          SELECT
            `t23`.`_key`,
            `t23`.`_entity`,
            `t23`.`_spine_date`,
            `t23`.`_spine_game`,
            `t23`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t23`.`_key`, `t23`.`_entity`
                ORDER BY `t23`.`_spine_date` DESC, `t23`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t7`.`_key`,
              `t13`.`entity` AS `_entity`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t13`.`game_date`, `t7`.`_date`) AS `_days_before`
            FROM `keys` AS `t7`
            INNER JOIN `nba_reference`.`schedule_spine` AS `t13`
              ON `t7`.`season_year` = `t13`.`season_year`
              AND `t13`.`game_date` < `t7`.`_date`
              AND `t7`.`team_abbr` = `t13`.`entity`
          ) AS `t23`
        ) AS `t41`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_reference`.`team_games` AS `t1`
        ) AS `t17`
          ON `t41`.`_spine_game` = `t17`.`_present_game`
          AND `t41`.`_entity` = `t17`.`_present_entity`
        LEFT OUTER JOIN `nba_reference`.`team_games` AS `t9`
          ON `t41`.`_spine_game` = `t9`.`game_id` AND `t41`.`_entity` = `t9`.`team_abbr`
      ) AS `t46`
      WHERE
        `t46`.`_missing` OR (
          `t46`.`game_id` IS NOT NULL
        )
    ) AS `t50`
    GROUP BY
      1
  ) AS `t58`
    ON `t7`.`_key` = `t58`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t52`.`_key`,
      SUM(CAST(NOT (
        `t52`.`_missing`
      ) AS BIGINT)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t52`.`_missing`
      ) AS BIGINT)) AS `m_recent`,
      SUM(CAST(COALESCE(`t52`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_recent`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t44`.`_key`,
          `t44`.`_rank`,
          `t44`.`_spine_date`,
          `t44`.`_spine_game`,
          `t44`.`_days_before`,
          `t17`.`_present_game` IS NULL AS `_missing`,
          `t9`.`team_abbr`,
          `t9`.`game_id`,
          `t9`.`game_date`,
          `t9`.`season_year`,
          `t9`.`season_type`,
          `t9`.`opponent_team_abbr`,
          `t9`.`home_game`,
          `t9`.`is_neutral`,
          `t9`.`arena_id`,
          `t9`.`game_start_time_local`,
          `t9`.`national_tv`,
          `t9`.`game_number_in_season`,
          `t9`.`previous_game_id`,
          `t9`.`previous_game_date`,
          `t9`.`previous_arena_id`,
          `t9`.`team_days_rest`,
          `t9`.`trip_miles`,
          `t9`.`time_zone_change`,
          `t9`.`altitude_gain_m`,
          `t9`.`next_game_id`,
          `t9`.`next_opponent_team_abbr`,
          `t9`.`next_game_date`,
          `t9`.`next_game_national_tv`,
          `t9`.`_row`
        FROM (
          SELECT
            `t26`.`_key`,
            `t26`.`_entity`,
            `t26`.`_spine_date`,
            `t26`.`_spine_game`,
            `t26`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t26`.`_key`, `t26`.`_entity`
                ORDER BY `t26`.`_spine_date` DESC, `t26`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t7`.`_key`,
              `t13`.`entity` AS `_entity`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t13`.`game_date`, `t7`.`_date`) AS `_days_before`
            FROM `keys` AS `t7`
            INNER JOIN `nba_reference`.`schedule_spine` AS `t13`
              ON `t7`.`season_year` = `t13`.`season_year`
              AND `t13`.`game_date` < `t7`.`_date`
              AND `t7`.`team_abbr` = `t13`.`entity`
              AND DATEDIFF(DAY, `t13`.`game_date`, `t7`.`_date`) <= 14
          ) AS `t26`
        ) AS `t44`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_reference`.`team_games` AS `t1`
        ) AS `t17`
          ON `t44`.`_spine_game` = `t17`.`_present_game`
          AND `t44`.`_entity` = `t17`.`_present_entity`
        LEFT OUTER JOIN `nba_reference`.`team_games` AS `t9`
          ON `t44`.`_spine_game` = `t9`.`game_id` AND `t44`.`_entity` = `t9`.`team_abbr`
      ) AS `t48`
      WHERE
        `t48`.`_missing` OR (
          `t48`.`game_id` IS NOT NULL
        )
    ) AS `t52`
    GROUP BY
      1
  ) AS `t60`
    ON `t7`.`_key` = `t60`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `n_ahead`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `m_ahead`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_ahead`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`team_abbr`,
        `t8`.`game_id`,
        `t8`.`game_date`,
        `t8`.`season_year`,
        `t8`.`season_type`,
        `t8`.`opponent_team_abbr`,
        `t8`.`home_game`,
        `t8`.`is_neutral`,
        `t8`.`arena_id`,
        `t8`.`game_start_time_local`,
        `t8`.`national_tv`,
        `t8`.`game_number_in_season`,
        `t8`.`previous_game_id`,
        `t8`.`previous_game_date`,
        `t8`.`previous_arena_id`,
        `t8`.`team_days_rest`,
        `t8`.`trip_miles`,
        `t8`.`time_zone_change`,
        `t8`.`altitude_gain_m`,
        `t8`.`next_game_id`,
        `t8`.`next_opponent_team_abbr`,
        `t8`.`next_game_date`,
        `t8`.`next_game_national_tv`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t8`
        ON `t7`.`team_abbr` = `t8`.`team_abbr`
        AND DATEDIFF(DAY, `t7`.`_date`, `t8`.`game_date`) > 0
        AND DATEDIFF(DAY, `t7`.`_date`, `t8`.`game_date`) <= 7
    ) AS `t25`
    GROUP BY
      1
  ) AS `t43`
    ON `t7`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_opponent`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_opponent`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`team_abbr`,
        `t8`.`game_id`,
        `t8`.`game_date`,
        `t8`.`season_year`,
        `t8`.`season_type`,
        `t8`.`opponent_team_abbr`,
        `t8`.`home_game`,
        `t8`.`is_neutral`,
        `t8`.`arena_id`,
        `t8`.`game_start_time_local`,
        `t8`.`national_tv`,
        `t8`.`game_number_in_season`,
        `t8`.`previous_game_id`,
        `t8`.`previous_game_date`,
        `t8`.`previous_arena_id`,
        `t8`.`team_days_rest`,
        `t8`.`trip_miles`,
        `t8`.`time_zone_change`,
        `t8`.`altitude_gain_m`,
        `t8`.`next_game_id`,
        `t8`.`next_opponent_team_abbr`,
        `t8`.`next_game_date`,
        `t8`.`next_game_national_tv`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t8`
        ON `t7`.`opponent_team_abbr` = `t8`.`team_abbr` AND `t7`.`game_id` = `t8`.`game_id`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t34`
    ON `t7`.`_key` = `t34`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t53`.`_key`,
      SUM(CAST(NOT (
        `t53`.`_missing`
      ) AS BIGINT)) AS `n_opponent_recent`,
      SUM(1 - CAST(NOT (
        `t53`.`_missing`
      ) AS BIGINT)) AS `m_opponent_recent`,
      SUM(CAST(COALESCE(`t53`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_recent`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t45`.`_key`,
          `t45`.`_rank`,
          `t45`.`_spine_date`,
          `t45`.`_spine_game`,
          `t45`.`_days_before`,
          `t17`.`_present_game` IS NULL AS `_missing`,
          `t9`.`team_abbr`,
          `t9`.`game_id`,
          `t9`.`game_date`,
          `t9`.`season_year`,
          `t9`.`season_type`,
          `t9`.`opponent_team_abbr`,
          `t9`.`home_game`,
          `t9`.`is_neutral`,
          `t9`.`arena_id`,
          `t9`.`game_start_time_local`,
          `t9`.`national_tv`,
          `t9`.`game_number_in_season`,
          `t9`.`previous_game_id`,
          `t9`.`previous_game_date`,
          `t9`.`previous_arena_id`,
          `t9`.`team_days_rest`,
          `t9`.`trip_miles`,
          `t9`.`time_zone_change`,
          `t9`.`altitude_gain_m`,
          `t9`.`next_game_id`,
          `t9`.`next_opponent_team_abbr`,
          `t9`.`next_game_date`,
          `t9`.`next_game_national_tv`,
          `t9`.`_row`
        FROM (
          SELECT
            `t27`.`_key`,
            `t27`.`_entity`,
            `t27`.`_spine_date`,
            `t27`.`_spine_game`,
            `t27`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t27`.`_key`, `t27`.`_entity`
                ORDER BY `t27`.`_spine_date` DESC, `t27`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t7`.`_key`,
              `t13`.`entity` AS `_entity`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t13`.`game_date`, `t7`.`_date`) AS `_days_before`
            FROM `keys` AS `t7`
            INNER JOIN `nba_reference`.`schedule_spine` AS `t13`
              ON `t7`.`season_year` = `t13`.`season_year`
              AND `t13`.`game_date` < `t7`.`_date`
              AND `t7`.`opponent_team_abbr` = `t13`.`entity`
              AND DATEDIFF(DAY, `t13`.`game_date`, `t7`.`_date`) <= 14
          ) AS `t27`
        ) AS `t45`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_reference`.`team_games` AS `t1`
        ) AS `t17`
          ON `t45`.`_spine_game` = `t17`.`_present_game`
          AND `t45`.`_entity` = `t17`.`_present_entity`
        LEFT OUTER JOIN `nba_reference`.`team_games` AS `t9`
          ON `t45`.`_spine_game` = `t9`.`game_id` AND `t45`.`_entity` = `t9`.`team_abbr`
      ) AS `t49`
      WHERE
        `t49`.`_missing` OR (
          `t49`.`game_id` IS NOT NULL
        )
    ) AS `t53`
    GROUP BY
      1
  ) AS `t61`
    ON `t7`.`_key` = `t61`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t51`.`_key`,
      SUM(CAST(NOT (
        `t51`.`_missing`
      ) AS BIGINT)) AS `n_results`,
      SUM(1 - CAST(NOT (
        `t51`.`_missing`
      ) AS BIGINT)) AS `m_results`,
      SUM(CAST(COALESCE(`t51`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_results`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t42`.`_key`,
          `t42`.`_rank`,
          `t42`.`_spine_date`,
          `t42`.`_spine_game`,
          `t42`.`_days_before`,
          `t18`.`_present_game` IS NULL AS `_missing`,
          `t12`.`game_id`,
          `t12`.`nba_game_id`,
          `t12`.`game_code`,
          `t12`.`game_date`,
          `t12`.`season_year`,
          `t12`.`season_type`,
          `t12`.`team_abbr`,
          `t12`.`opponent_team_abbr`,
          `t12`.`points_scored`,
          `t12`.`fg_attempts`,
          `t12`.`fg_makes`,
          `t12`.`three_pt_attempts`,
          `t12`.`three_pt_makes`,
          `t12`.`ft_attempts`,
          `t12`.`ft_makes`,
          `t12`.`rebounds`,
          `t12`.`offensive_rebounds`,
          `t12`.`defensive_rebounds`,
          `t12`.`assists`,
          `t12`.`steals`,
          `t12`.`blocks`,
          `t12`.`personal_fouls`,
          `t12`.`turnovers`,
          `t12`.`player_turnovers`,
          `t12`.`team_turnovers`,
          `t12`.`team_paint_attempts`,
          `t12`.`team_paint_makes`,
          `t12`.`team_mid_range_attempts`,
          `t12`.`team_mid_range_makes`,
          `t12`.`team_three_pt_attempts_pbp`,
          `t12`.`team_three_pt_makes_pbp`,
          `t12`.`team_unknown_zone_attempts`,
          `t12`.`team_unknown_zone_makes`,
          `t12`.`team_assisted_fg_makes`,
          `t12`.`team_and1_count`,
          `t12`.`points_in_paint_scored`,
          `t12`.`second_chance_points_scored`,
          `t12`.`possessions_x100`,
          `t12`.`opponent_possessions_x100`,
          `t12`.`possessions`,
          `t12`.`team_seconds`,
          `t12`.`offensive_rating`,
          `t12`.`pace`,
          `t12`.`ts_pct`,
          `t12`.`home_game`,
          `t12`.`win_flag`,
          `t12`.`margin_of_victory`,
          `t12`.`overtime_periods`,
          `t12`.`players_inactive`,
          `t12`.`starters_inactive`,
          `t12`.`referee_crew_id`,
          `t12`.`zones_source`,
          `t12`.`box_source`,
          `t12`.`_row`,
          `t12`.`_inputs`
        FROM (
          SELECT
            `t24`.`_key`,
            `t24`.`_entity`,
            `t24`.`_spine_date`,
            `t24`.`_spine_game`,
            `t24`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t24`.`_key`, `t24`.`_entity`
                ORDER BY `t24`.`_spine_date` DESC, `t24`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t7`.`_key`,
              `t14`.`entity` AS `_entity`,
              `t14`.`game_date` AS `_spine_date`,
              `t14`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t14`.`game_date`, `t7`.`_date`) AS `_days_before`
            FROM `keys` AS `t7`
            INNER JOIN `nba_reference`.`team_spine` AS `t14`
              ON `t7`.`season_year` = `t14`.`season_year`
              AND `t14`.`game_date` < `t7`.`_date`
              AND `t7`.`team_abbr` = `t14`.`entity`
          ) AS `t24`
        ) AS `t42`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t4`.`game_id` AS `_present_game`,
            `t4`.`team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_offense_game_summary` AS `t4`
        ) AS `t18`
          ON `t42`.`_spine_game` = `t18`.`_present_game`
          AND `t42`.`_entity` = `t18`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t12`
          ON `t42`.`_spine_game` = `t12`.`game_id` AND `t42`.`_entity` = `t12`.`team_abbr`
      ) AS `t47`
      WHERE
        `t47`.`_missing` OR (
          `t47`.`game_id` IS NOT NULL
        )
    ) AS `t51`
    GROUP BY
      1
  ) AS `t59`
    ON `t7`.`_key` = `t59`.`_key`
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
        `t7`.`_key`,
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
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t10`
        ON `t7`.`team_abbr` = `t10`.`team_abbr` AND `t7`.`_date` = `t10`.`as_of_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t36`
    ON `t7`.`_key` = `t36`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_next_form`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_next_form`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_next_form`
    FROM (
      SELECT
        `t7`.`_key`,
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
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t10`
        ON `t7`.`next_opponent_team_abbr` = `t10`.`team_abbr`
        AND `t7`.`_date` = `t10`.`as_of_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t37`
    ON `t7`.`_key` = `t37`.`_key`
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
        `t7`.`_key`,
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
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_rotation` AS `t11`
        ON `t7`.`team_abbr` = `t11`.`team_abbr` AND `t7`.`_date` = `t11`.`as_of_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t38`
    ON `t7`.`_key` = `t38`.`_key`
) AS `t62`
