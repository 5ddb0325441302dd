WITH `t24` AS (
  SELECT
    `t21`.`_date`,
    `t21`.`_rank`,
    `t21`.`_spine_date`,
    `t21`.`_spine_game`,
    `t21`.`_days_before`,
    `t21`.`_missing`,
    `t21`.`game_id`,
    `t21`.`game_code`,
    `t21`.`game_date`,
    `t21`.`season_year`,
    `t21`.`season_type`,
    `t21`.`defending_team_abbr`,
    `t21`.`opponent_team_abbr`,
    `t21`.`points_allowed`,
    `t21`.`opp_fg_attempts`,
    `t21`.`opp_fg_makes`,
    `t21`.`opp_three_pt_attempts`,
    `t21`.`opp_three_pt_makes`,
    `t21`.`opp_ft_attempts`,
    `t21`.`opp_ft_makes`,
    `t21`.`opp_rebounds`,
    `t21`.`opp_offensive_rebounds`,
    `t21`.`opp_assists`,
    `t21`.`turnovers_forced`,
    `t21`.`fouls_committed`,
    `t21`.`opp_paint_attempts`,
    `t21`.`opp_paint_makes`,
    `t21`.`opp_mid_range_attempts`,
    `t21`.`opp_mid_range_makes`,
    `t21`.`opp_three_pt_attempts_pbp`,
    `t21`.`opp_three_pt_makes_pbp`,
    `t21`.`opp_unknown_zone_attempts`,
    `t21`.`opp_unknown_zone_makes`,
    `t21`.`points_in_paint_allowed`,
    `t21`.`mid_range_points_allowed`,
    `t21`.`three_pt_points_allowed`,
    `t21`.`second_chance_points_allowed`,
    `t21`.`fast_break_points_allowed`,
    `t21`.`blocks_paint`,
    `t21`.`blocks_mid_range`,
    `t21`.`blocks_three_pt`,
    `t21`.`blocks_unknown_zone`,
    `t21`.`steals`,
    `t21`.`blocks`,
    `t21`.`defensive_rebounds`,
    `t21`.`possessions_x100`,
    `t21`.`own_possessions_x100`,
    `t21`.`team_seconds`,
    `t21`.`defensive_rating`,
    `t21`.`opponent_pace`,
    `t21`.`opponent_ts_pct`,
    `t21`.`home_game`,
    `t21`.`win_flag`,
    `t21`.`margin_of_victory`,
    `t21`.`overtime_periods`,
    `t21`.`players_inactive`,
    `t21`.`starters_inactive`,
    `t21`.`referee_crew_id`,
    `t21`.`zones_source`,
    `t21`.`_row`,
    `t21`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t18`.`_date`,
      `t18`.`_rank`,
      `t18`.`_spine_date`,
      `t18`.`_spine_game`,
      `t18`.`_days_before`,
      `t9`.`_present_game` IS NULL AS `_missing`,
      `t4`.`game_id`,
      `t4`.`game_code`,
      `t4`.`game_date`,
      `t4`.`season_year`,
      `t4`.`season_type`,
      `t4`.`defending_team_abbr`,
      `t4`.`opponent_team_abbr`,
      `t4`.`points_allowed`,
      `t4`.`opp_fg_attempts`,
      `t4`.`opp_fg_makes`,
      `t4`.`opp_three_pt_attempts`,
      `t4`.`opp_three_pt_makes`,
      `t4`.`opp_ft_attempts`,
      `t4`.`opp_ft_makes`,
      `t4`.`opp_rebounds`,
      `t4`.`opp_offensive_rebounds`,
      `t4`.`opp_assists`,
      `t4`.`turnovers_forced`,
      `t4`.`fouls_committed`,
      `t4`.`opp_paint_attempts`,
      `t4`.`opp_paint_makes`,
      `t4`.`opp_mid_range_attempts`,
      `t4`.`opp_mid_range_makes`,
      `t4`.`opp_three_pt_attempts_pbp`,
      `t4`.`opp_three_pt_makes_pbp`,
      `t4`.`opp_unknown_zone_attempts`,
      `t4`.`opp_unknown_zone_makes`,
      `t4`.`points_in_paint_allowed`,
      `t4`.`mid_range_points_allowed`,
      `t4`.`three_pt_points_allowed`,
      `t4`.`second_chance_points_allowed`,
      `t4`.`fast_break_points_allowed`,
      `t4`.`blocks_paint`,
      `t4`.`blocks_mid_range`,
      `t4`.`blocks_three_pt`,
      `t4`.`blocks_unknown_zone`,
      `t4`.`steals`,
      `t4`.`blocks`,
      `t4`.`defensive_rebounds`,
      `t4`.`possessions_x100`,
      `t4`.`own_possessions_x100`,
      `t4`.`team_seconds`,
      `t4`.`defensive_rating`,
      `t4`.`opponent_pace`,
      `t4`.`opponent_ts_pct`,
      `t4`.`home_game`,
      `t4`.`win_flag`,
      `t4`.`margin_of_victory`,
      `t4`.`overtime_periods`,
      `t4`.`players_inactive`,
      `t4`.`starters_inactive`,
      `t4`.`referee_crew_id`,
      `t4`.`zones_source`,
      `t4`.`_row`,
      `t4`.`_inputs`
    FROM (
      SELECT
        `t12`.`_date`,
        `t12`.`_entity`,
        `t12`.`_spine_date`,
        `t12`.`_spine_game`,
        `t12`.`_days_before`,
        (
          ROW_NUMBER() OVER (
            PARTITION BY `t12`.`_date`, `t12`.`_entity`
            ORDER BY `t12`.`_spine_date` DESC, `t12`.`_spine_game` DESC
          ) - 1
        ) + 1 AS `_rank`
      FROM (
        SELECT
          `t8`.`_date`,
          `t5`.`entity` AS `_entity`,
          `t5`.`game_date` AS `_spine_date`,
          `t5`.`game_id` AS `_spine_game`,
          DATE_DIFF(`t8`.`_date`, `t5`.`game_date`, DAY) AS `_days_before`
        FROM (
          SELECT DISTINCT
            `t0`.`_date`,
            `t0`.`season_year`
          FROM `keys` AS `t0`
        ) AS `t8`
        INNER JOIN `nba_reference`.`team_spine` AS `t5`
          ON `t8`.`season_year` = `t5`.`season_year`
          AND `t5`.`game_date` < `t8`.`_date`
          AND DATE_DIFF(`t8`.`_date`, `t5`.`game_date`, DAY) <= 30
      ) AS `t12`
    ) AS `t18`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t1`.`game_id` AS `_present_game`,
        `t1`.`defending_team_abbr` AS `_present_entity`
      FROM `nba_analytics`.`team_defense_with_zones` AS `t1`
    ) AS `t9`
      ON `t18`.`_spine_game` = `t9`.`_present_game`
      AND `t18`.`_entity` = `t9`.`_present_entity`
    LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t4`
      ON `t18`.`_spine_game` = `t4`.`game_id`
      AND `t18`.`_entity` = `t4`.`defending_team_abbr`
  ) AS `t21`
  WHERE
    (
      `t21`.`_missing` OR (
        `t21`.`game_id` IS NOT NULL
      )
    )
    AND NOT (
      `t21`.`_missing`
    )
)
SELECT
  `t40`.`season_year`,
  `t40`.`team_abbr`,
  `t40`.`_date`,
  `t40`.`entity_type`,
  `t40`.`entity_id`,
  `t40`.`population_basis`,
  `t40`.`_key`,
  `t40`.`n_games`,
  `t40`.`m_games`,
  `t40`.`s_games`,
  `t40`.`n_league`,
  `t40`.`m_league`,
  `t40`.`s_league`,
  CASE
    WHEN `t40`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t40`.`n_games` + `t40`.`m_games`
    ) < 5
    THEN 1
    WHEN `t40`.`m_games` > 0
    THEN 2
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t3`.`season_year`,
    `t3`.`team_abbr`,
    `t3`.`_date`,
    `t3`.`entity_type`,
    `t3`.`entity_id`,
    `t3`.`population_basis`,
    `t3`.`_key`,
    COALESCE(`t31`.`n_games`, 0) AS `n_games`,
    COALESCE(`t31`.`m_games`, 0) AS `m_games`,
    COALESCE(`t31`.`s_games`, 0) AS `s_games`,
    COALESCE(`t39`.`n_league`, 0) AS `n_league`,
    COALESCE(`t39`.`m_league`, 0) AS `m_league`,
    COALESCE(`t39`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t3`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t19`.`_key`,
          `t19`.`_rank`,
          `t19`.`_spine_date`,
          `t19`.`_spine_game`,
          `t19`.`_days_before`,
          `t9`.`_present_game` IS NULL AS `_missing`,
          `t4`.`game_id`,
          `t4`.`game_code`,
          `t4`.`game_date`,
          `t4`.`season_year`,
          `t4`.`season_type`,
          `t4`.`defending_team_abbr`,
          `t4`.`opponent_team_abbr`,
          `t4`.`points_allowed`,
          `t4`.`opp_fg_attempts`,
          `t4`.`opp_fg_makes`,
          `t4`.`opp_three_pt_attempts`,
          `t4`.`opp_three_pt_makes`,
          `t4`.`opp_ft_attempts`,
          `t4`.`opp_ft_makes`,
          `t4`.`opp_rebounds`,
          `t4`.`opp_offensive_rebounds`,
          `t4`.`opp_assists`,
          `t4`.`turnovers_forced`,
          `t4`.`fouls_committed`,
          `t4`.`opp_paint_attempts`,
          `t4`.`opp_paint_makes`,
          `t4`.`opp_mid_range_attempts`,
          `t4`.`opp_mid_range_makes`,
          `t4`.`opp_three_pt_attempts_pbp`,
          `t4`.`opp_three_pt_makes_pbp`,
          `t4`.`opp_unknown_zone_attempts`,
          `t4`.`opp_unknown_zone_makes`,
          `t4`.`points_in_paint_allowed`,
          `t4`.`mid_range_points_allowed`,
          `t4`.`three_pt_points_allowed`,
          `t4`.`second_chance_points_allowed`,
          `t4`.`fast_break_points_allowed`,
          `t4`.`blocks_paint`,
          `t4`.`blocks_mid_range`,
          `t4`.`blocks_three_pt`,
          `t4`.`blocks_unknown_zone`,
          `t4`.`steals`,
          `t4`.`blocks`,
          `t4`.`defensive_rebounds`,
          `t4`.`possessions_x100`,
          `t4`.`own_possessions_x100`,
          `t4`.`team_seconds`,
          `t4`.`defensive_rating`,
          `t4`.`opponent_pace`,
          `t4`.`opponent_ts_pct`,
          `t4`.`home_game`,
          `t4`.`win_flag`,
          `t4`.`margin_of_victory`,
          `t4`.`overtime_periods`,
          `t4`.`players_inactive`,
          `t4`.`starters_inactive`,
          `t4`.`referee_crew_id`,
          `t4`.`zones_source`,
          `t4`.`_row`,
          `t4`.`_inputs`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t10`.`_key`,
              `t10`.`_entity`,
              `t10`.`_spine_date`,
              `t10`.`_spine_game`,
              `t10`.`_days_before`,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY `t10`.`_key`, `t10`.`_entity`
                  ORDER BY `t10`.`_spine_date` DESC, `t10`.`_spine_game` DESC
                ) - 1
              ) + 1 AS `_rank`
            FROM (
              SELECT
                `t3`.`_key`,
                `t5`.`entity` AS `_entity`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`,
                DATE_DIFF(`t3`.`_date`, `t5`.`game_date`, DAY) AS `_days_before`
              FROM `keys` AS `t3`
              INNER JOIN `nba_reference`.`team_spine` AS `t5`
                ON `t3`.`season_year` = `t5`.`season_year`
                AND `t5`.`game_date` < `t3`.`_date`
                AND `t3`.`team_abbr` = `t5`.`entity`
            ) AS `t10`
          ) AS `t13`
          WHERE
            `t13`.`_rank` <= 15
        ) AS `t19`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`defending_team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_defense_with_zones` AS `t1`
        ) AS `t9`
          ON `t19`.`_spine_game` = `t9`.`_present_game`
          AND `t19`.`_entity` = `t9`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t4`
          ON `t19`.`_spine_game` = `t4`.`game_id`
          AND `t19`.`_entity` = `t4`.`defending_team_abbr`
      ) AS `t22`
      WHERE
        `t22`.`_missing` OR (
          `t22`.`game_id` IS NOT NULL
        )
    ) AS `t26`
    GROUP BY
      1
  ) AS `t31`
    ON `t3`.`_key` = `t31`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t37`.`_date`,
      SUM(CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t37`.`_missing`
      ) AS INT64)) AS `m_league`,
      SUM(CAST(COALESCE(`t37`.`_row`, 0) AS NUMERIC)) AS `s_league`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t28`.`_date`,
          `t28`.`_rank`,
          `t28`.`_spine_date`,
          `t28`.`_spine_game`,
          `t28`.`_days_before`,
          `t28`.`_missing`,
          `t28`.`game_id`,
          `t28`.`game_code`,
          `t28`.`game_date`,
          `t28`.`season_year`,
          `t28`.`season_type`,
          `t28`.`defending_team_abbr`,
          `t28`.`opponent_team_abbr`,
          `t28`.`points_allowed`,
          `t28`.`opp_fg_attempts`,
          `t28`.`opp_fg_makes`,
          `t28`.`opp_three_pt_attempts`,
          `t28`.`opp_three_pt_makes`,
          `t28`.`opp_ft_attempts`,
          `t28`.`opp_ft_makes`,
          `t28`.`opp_rebounds`,
          `t28`.`opp_offensive_rebounds`,
          `t28`.`opp_assists`,
          `t28`.`turnovers_forced`,
          `t28`.`fouls_committed`,
          `t28`.`opp_paint_attempts`,
          `t28`.`opp_paint_makes`,
          `t28`.`opp_mid_range_attempts`,
          `t28`.`opp_mid_range_makes`,
          `t28`.`opp_three_pt_attempts_pbp`,
          `t28`.`opp_three_pt_makes_pbp`,
          `t28`.`opp_unknown_zone_attempts`,
          `t28`.`opp_unknown_zone_makes`,
          `t28`.`points_in_paint_allowed`,
          `t28`.`mid_range_points_allowed`,
          `t28`.`three_pt_points_allowed`,
          `t28`.`second_chance_points_allowed`,
          `t28`.`fast_break_points_allowed`,
          `t28`.`blocks_paint`,
          `t28`.`blocks_mid_range`,
          `t28`.`blocks_three_pt`,
          `t28`.`blocks_unknown_zone`,
          `t28`.`steals`,
          `t28`.`blocks`,
          `t28`.`defensive_rebounds`,
          `t28`.`possessions_x100`,
          `t28`.`own_possessions_x100`,
          `t28`.`team_seconds`,
          `t28`.`defensive_rating`,
          `t28`.`opponent_pace`,
          `t28`.`opponent_ts_pct`,
          `t28`.`home_game`,
          `t28`.`win_flag`,
          `t28`.`margin_of_victory`,
          `t28`.`overtime_periods`,
          `t28`.`players_inactive`,
          `t28`.`starters_inactive`,
          `t28`.`referee_crew_id`,
          `t28`.`zones_source`,
          `t28`.`_row`,
          `t28`.`_inputs`,
          `t28`.`_window`
        FROM `t24` AS `t28`
        INNER JOIN (
          SELECT
            `t29`.`_date` AS `_enough`
          FROM (
            SELECT
              `t27`.`_date`,
              SUM(CAST(NOT (
                `t27`.`_missing`
              ) AS INT64)) AS `_held`
            FROM `t24` AS `t27`
            GROUP BY
              1
          ) AS `t29`
          WHERE
            `t29`.`_held` >= 100
        ) AS `t33`
          ON `t28`.`_date` = `t33`.`_enough`
      ) AS `t34`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t35`.`_date`,
          `t35`.`_rank`,
          `t35`.`_spine_date`,
          `t35`.`_spine_game`,
          `t35`.`_days_before`,
          `t35`.`_missing`,
          `t35`.`game_id`,
          `t35`.`game_code`,
          `t35`.`game_date`,
          `t35`.`season_year`,
          `t35`.`season_type`,
          `t35`.`defending_team_abbr`,
          `t35`.`opponent_team_abbr`,
          `t35`.`points_allowed`,
          `t35`.`opp_fg_attempts`,
          `t35`.`opp_fg_makes`,
          `t35`.`opp_three_pt_attempts`,
          `t35`.`opp_three_pt_makes`,
          `t35`.`opp_ft_attempts`,
          `t35`.`opp_ft_makes`,
          `t35`.`opp_rebounds`,
          `t35`.`opp_offensive_rebounds`,
          `t35`.`opp_assists`,
          `t35`.`turnovers_forced`,
          `t35`.`fouls_committed`,
          `t35`.`opp_paint_attempts`,
          `t35`.`opp_paint_makes`,
          `t35`.`opp_mid_range_attempts`,
          `t35`.`opp_mid_range_makes`,
          `t35`.`opp_three_pt_attempts_pbp`,
          `t35`.`opp_three_pt_makes_pbp`,
          `t35`.`opp_unknown_zone_attempts`,
          `t35`.`opp_unknown_zone_makes`,
          `t35`.`points_in_paint_allowed`,
          `t35`.`mid_range_points_allowed`,
          `t35`.`three_pt_points_allowed`,
          `t35`.`second_chance_points_allowed`,
          `t35`.`fast_break_points_allowed`,
          `t35`.`blocks_paint`,
          `t35`.`blocks_mid_range`,
          `t35`.`blocks_three_pt`,
          `t35`.`blocks_unknown_zone`,
          `t35`.`steals`,
          `t35`.`blocks`,
          `t35`.`defensive_rebounds`,
          `t35`.`possessions_x100`,
          `t35`.`own_possessions_x100`,
          `t35`.`team_seconds`,
          `t35`.`defensive_rating`,
          `t35`.`opponent_pace`,
          `t35`.`opponent_ts_pct`,
          `t35`.`home_game`,
          `t35`.`win_flag`,
          `t35`.`margin_of_victory`,
          `t35`.`overtime_periods`,
          `t35`.`players_inactive`,
          `t35`.`starters_inactive`,
          `t35`.`referee_crew_id`,
          `t35`.`zones_source`,
          `t35`.`_row`,
          `t35`.`_inputs`,
          `t35`.`_window`
        FROM (
          SELECT
            `t25`.`_date`,
            `t25`.`_rank`,
            `t25`.`_spine_date`,
            `t25`.`_spine_game`,
            `t25`.`_days_before`,
            `t25`.`_missing`,
            `t25`.`game_id`,
            `t25`.`game_code`,
            `t25`.`game_date`,
            `t25`.`season_year`,
            `t25`.`season_type`,
            `t25`.`defending_team_abbr`,
            `t25`.`opponent_team_abbr`,
            `t25`.`points_allowed`,
            `t25`.`opp_fg_attempts`,
            `t25`.`opp_fg_makes`,
            `t25`.`opp_three_pt_attempts`,
            `t25`.`opp_three_pt_makes`,
            `t25`.`opp_ft_attempts`,
            `t25`.`opp_ft_makes`,
            `t25`.`opp_rebounds`,
            `t25`.`opp_offensive_rebounds`,
            `t25`.`opp_assists`,
            `t25`.`turnovers_forced`,
            `t25`.`fouls_committed`,
            `t25`.`opp_paint_attempts`,
            `t25`.`opp_paint_makes`,
            `t25`.`opp_mid_range_attempts`,
            `t25`.`opp_mid_range_makes`,
            `t25`.`opp_three_pt_attempts_pbp`,
            `t25`.`opp_three_pt_makes_pbp`,
            `t25`.`opp_unknown_zone_attempts`,
            `t25`.`opp_unknown_zone_makes`,
            `t25`.`points_in_paint_allowed`,
            `t25`.`mid_range_points_allowed`,
            `t25`.`three_pt_points_allowed`,
            `t25`.`second_chance_points_allowed`,
            `t25`.`fast_break_points_allowed`,
            `t25`.`blocks_paint`,
            `t25`.`blocks_mid_range`,
            `t25`.`blocks_three_pt`,
            `t25`.`blocks_unknown_zone`,
            `t25`.`steals`,
            `t25`.`blocks`,
            `t25`.`defensive_rebounds`,
            `t25`.`possessions_x100`,
            `t25`.`own_possessions_x100`,
            `t25`.`team_seconds`,
            `t25`.`defensive_rating`,
            `t25`.`opponent_pace`,
            `t25`.`opponent_ts_pct`,
            `t25`.`home_game`,
            `t25`.`win_flag`,
            `t25`.`margin_of_victory`,
            `t25`.`overtime_periods`,
            `t25`.`players_inactive`,
            `t25`.`starters_inactive`,
            `t25`.`referee_crew_id`,
            `t25`.`zones_source`,
            `t25`.`_row`,
            `t25`.`_inputs`,
            `t25`.`_window`,
            `t33`.`_enough`
          FROM (
            SELECT
              `t20`.`_date`,
              `t20`.`_rank`,
              `t20`.`_spine_date`,
              `t20`.`_spine_game`,
              `t20`.`_days_before`,
              `t20`.`_missing`,
              `t20`.`game_id`,
              `t20`.`game_code`,
              `t20`.`game_date`,
              `t20`.`season_year`,
              `t20`.`season_type`,
              `t20`.`defending_team_abbr`,
              `t20`.`opponent_team_abbr`,
              `t20`.`points_allowed`,
              `t20`.`opp_fg_attempts`,
              `t20`.`opp_fg_makes`,
              `t20`.`opp_three_pt_attempts`,
              `t20`.`opp_three_pt_makes`,
              `t20`.`opp_ft_attempts`,
              `t20`.`opp_ft_makes`,
              `t20`.`opp_rebounds`,
              `t20`.`opp_offensive_rebounds`,
              `t20`.`opp_assists`,
              `t20`.`turnovers_forced`,
              `t20`.`fouls_committed`,
              `t20`.`opp_paint_attempts`,
              `t20`.`opp_paint_makes`,
              `t20`.`opp_mid_range_attempts`,
              `t20`.`opp_mid_range_makes`,
              `t20`.`opp_three_pt_attempts_pbp`,
              `t20`.`opp_three_pt_makes_pbp`,
              `t20`.`opp_unknown_zone_attempts`,
              `t20`.`opp_unknown_zone_makes`,
              `t20`.`points_in_paint_allowed`,
              `t20`.`mid_range_points_allowed`,
              `t20`.`three_pt_points_allowed`,
              `t20`.`second_chance_points_allowed`,
              `t20`.`fast_break_points_allowed`,
              `t20`.`blocks_paint`,
              `t20`.`blocks_mid_range`,
              `t20`.`blocks_three_pt`,
              `t20`.`blocks_unknown_zone`,
              `t20`.`steals`,
              `t20`.`blocks`,
              `t20`.`defensive_rebounds`,
              `t20`.`possessions_x100`,
              `t20`.`own_possessions_x100`,
              `t20`.`team_seconds`,
              `t20`.`defensive_rating`,
              `t20`.`opponent_pace`,
              `t20`.`opponent_ts_pct`,
              `t20`.`home_game`,
              `t20`.`win_flag`,
              `t20`.`margin_of_victory`,
              `t20`.`overtime_periods`,
              `t20`.`players_inactive`,
              `t20`.`starters_inactive`,
              `t20`.`referee_crew_id`,
              `t20`.`zones_source`,
              `t20`.`_row`,
              `t20`.`_inputs`,
              'otherwise' AS `_window`
            FROM (
              SELECT
                `t16`.`_date`,
                `t16`.`_rank`,
                `t16`.`_spine_date`,
                `t16`.`_spine_game`,
                `t16`.`_days_before`,
                `t9`.`_present_game` IS NULL AS `_missing`,
                `t4`.`game_id`,
                `t4`.`game_code`,
                `t4`.`game_date`,
                `t4`.`season_year`,
                `t4`.`season_type`,
                `t4`.`defending_team_abbr`,
                `t4`.`opponent_team_abbr`,
                `t4`.`points_allowed`,
                `t4`.`opp_fg_attempts`,
                `t4`.`opp_fg_makes`,
                `t4`.`opp_three_pt_attempts`,
                `t4`.`opp_three_pt_makes`,
                `t4`.`opp_ft_attempts`,
                `t4`.`opp_ft_makes`,
                `t4`.`opp_rebounds`,
                `t4`.`opp_offensive_rebounds`,
                `t4`.`opp_assists`,
                `t4`.`turnovers_forced`,
                `t4`.`fouls_committed`,
                `t4`.`opp_paint_attempts`,
                `t4`.`opp_paint_makes`,
                `t4`.`opp_mid_range_attempts`,
                `t4`.`opp_mid_range_makes`,
                `t4`.`opp_three_pt_attempts_pbp`,
                `t4`.`opp_three_pt_makes_pbp`,
                `t4`.`opp_unknown_zone_attempts`,
                `t4`.`opp_unknown_zone_makes`,
                `t4`.`points_in_paint_allowed`,
                `t4`.`mid_range_points_allowed`,
                `t4`.`three_pt_points_allowed`,
                `t4`.`second_chance_points_allowed`,
                `t4`.`fast_break_points_allowed`,
                `t4`.`blocks_paint`,
                `t4`.`blocks_mid_range`,
                `t4`.`blocks_three_pt`,
                `t4`.`blocks_unknown_zone`,
                `t4`.`steals`,
                `t4`.`blocks`,
                `t4`.`defensive_rebounds`,
                `t4`.`possessions_x100`,
                `t4`.`own_possessions_x100`,
                `t4`.`team_seconds`,
                `t4`.`defensive_rating`,
                `t4`.`opponent_pace`,
                `t4`.`opponent_ts_pct`,
                `t4`.`home_game`,
                `t4`.`win_flag`,
                `t4`.`margin_of_victory`,
                `t4`.`overtime_periods`,
                `t4`.`players_inactive`,
                `t4`.`starters_inactive`,
                `t4`.`referee_crew_id`,
                `t4`.`zones_source`,
                `t4`.`_row`,
                `t4`.`_inputs`
              FROM (
                SELECT
                  `t11`.`_date`,
                  `t11`.`_entity`,
                  `t11`.`_spine_date`,
                  `t11`.`_spine_game`,
                  `t11`.`_days_before`,
                  (
                    ROW_NUMBER() OVER (
                      PARTITION BY `t11`.`_date`, `t11`.`_entity`
                      ORDER BY `t11`.`_spine_date` DESC, `t11`.`_spine_game` DESC
                    ) - 1
                  ) + 1 AS `_rank`
                FROM (
                  SELECT
                    `t8`.`_date`,
                    `t5`.`entity` AS `_entity`,
                    `t5`.`game_date` AS `_spine_date`,
                    `t5`.`game_id` AS `_spine_game`,
                    DATE_DIFF(`t8`.`_date`, `t5`.`game_date`, DAY) AS `_days_before`
                  FROM (
                    SELECT DISTINCT
                      `t0`.`_date`,
                      `t0`.`season_year`
                    FROM `keys` AS `t0`
                  ) AS `t8`
                  INNER JOIN `nba_reference`.`team_spine` AS `t5`
                    ON `t8`.`season_year` = `t5`.`season_year` AND `t5`.`game_date` < `t8`.`_date`
                ) AS `t11`
              ) AS `t16`
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  `t1`.`game_id` AS `_present_game`,
                  `t1`.`defending_team_abbr` AS `_present_entity`
                FROM `nba_analytics`.`team_defense_with_zones` AS `t1`
              ) AS `t9`
                ON `t16`.`_spine_game` = `t9`.`_present_game`
                AND `t16`.`_entity` = `t9`.`_present_entity`
              LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t4`
                ON `t16`.`_spine_game` = `t4`.`game_id`
                AND `t16`.`_entity` = `t4`.`defending_team_abbr`
            ) AS `t20`
            WHERE
              (
                `t20`.`_missing` OR (
                  `t20`.`game_id` IS NOT NULL
                )
              )
              AND NOT (
                `t20`.`_missing`
              )
          ) AS `t25`
          LEFT OUTER JOIN (
            SELECT
              `t29`.`_date` AS `_enough`
            FROM (
              SELECT
                `t27`.`_date`,
                SUM(CAST(NOT (
                  `t27`.`_missing`
                ) AS INT64)) AS `_held`
              FROM `t24` AS `t27`
              GROUP BY
                1
            ) AS `t29`
            WHERE
              `t29`.`_held` >= 100
          ) AS `t33`
            ON `t25`.`_date` = `t33`.`_enough`
        ) AS `t35`
        WHERE
          `t35`.`_enough` IS NULL
      ) AS `t36`
    ) AS `t37`
    GROUP BY
      1
  ) AS `t39`
    ON `t3`.`_date` = `t39`.`_date`
) AS `t40`
