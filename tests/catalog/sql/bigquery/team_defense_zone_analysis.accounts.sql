WITH `t13` AS (
  SELECT
    `t12`.`_entity`,
    `t12`.`_season`,
    `t12`.`_spine_date`,
    `t12`.`_spine_game`,
    `t12`.`_nth`,
    `t6`.`game_id` IS NULL AS `_missing`,
    `t6`.`game_id`,
    `t6`.`game_code`,
    `t6`.`game_date`,
    `t6`.`season_year`,
    `t6`.`season_type`,
    `t6`.`defending_team_abbr`,
    `t6`.`opponent_team_abbr`,
    `t6`.`points_allowed`,
    `t6`.`opp_fg_attempts`,
    `t6`.`opp_fg_makes`,
    `t6`.`opp_three_pt_attempts`,
    `t6`.`opp_three_pt_makes`,
    `t6`.`opp_ft_attempts`,
    `t6`.`opp_ft_makes`,
    `t6`.`opp_rebounds`,
    `t6`.`opp_offensive_rebounds`,
    `t6`.`opp_assists`,
    `t6`.`turnovers_forced`,
    `t6`.`fouls_committed`,
    `t6`.`opp_paint_attempts`,
    `t6`.`opp_paint_makes`,
    `t6`.`opp_mid_range_attempts`,
    `t6`.`opp_mid_range_makes`,
    `t6`.`opp_three_pt_attempts_pbp`,
    `t6`.`opp_three_pt_makes_pbp`,
    `t6`.`opp_unknown_zone_attempts`,
    `t6`.`opp_unknown_zone_makes`,
    `t6`.`points_in_paint_allowed`,
    `t6`.`mid_range_points_allowed`,
    `t6`.`three_pt_points_allowed`,
    `t6`.`second_chance_points_allowed`,
    `t6`.`fast_break_points_allowed`,
    `t6`.`blocks_paint`,
    `t6`.`blocks_mid_range`,
    `t6`.`blocks_three_pt`,
    `t6`.`blocks_unknown_zone`,
    `t6`.`steals`,
    `t6`.`blocks`,
    `t6`.`defensive_rebounds`,
    `t6`.`possessions_x100`,
    `t6`.`own_possessions_x100`,
    `t6`.`team_seconds`,
    `t6`.`defensive_rating`,
    `t6`.`opponent_pace`,
    `t6`.`opponent_ts_pct`,
    `t6`.`home_game`,
    `t6`.`win_flag`,
    `t6`.`margin_of_victory`,
    `t6`.`overtime_periods`,
    `t6`.`players_inactive`,
    `t6`.`starters_inactive`,
    `t6`.`referee_crew_id`,
    `t6`.`zones_source`,
    `t6`.`_row`,
    `t6`.`_inputs`
  FROM (
    SELECT
      `t2`.`entity` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`game_date` AS `_spine_date`,
      `t2`.`game_id` AS `_spine_game`,
      `t2`.`nth` AS `_nth`
    FROM `numbered_team_games` AS `t2`
  ) AS `t12`
  LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t6`
    ON `t12`.`_spine_game` = `t6`.`game_id`
    AND `t12`.`_entity` = `t6`.`defending_team_abbr`
    AND `t12`.`_spine_date` = `t6`.`game_date`
), `t22` AS (
  SELECT
    `t19`.`_date`,
    `t19`.`_rank`,
    `t19`.`_spine_date`,
    `t19`.`_spine_game`,
    `t19`.`_days_before`,
    `t19`.`_missing`,
    `t19`.`game_id`,
    `t19`.`game_code`,
    `t19`.`game_date`,
    `t19`.`season_year`,
    `t19`.`season_type`,
    `t19`.`defending_team_abbr`,
    `t19`.`opponent_team_abbr`,
    `t19`.`points_allowed`,
    `t19`.`opp_fg_attempts`,
    `t19`.`opp_fg_makes`,
    `t19`.`opp_three_pt_attempts`,
    `t19`.`opp_three_pt_makes`,
    `t19`.`opp_ft_attempts`,
    `t19`.`opp_ft_makes`,
    `t19`.`opp_rebounds`,
    `t19`.`opp_offensive_rebounds`,
    `t19`.`opp_assists`,
    `t19`.`turnovers_forced`,
    `t19`.`fouls_committed`,
    `t19`.`opp_paint_attempts`,
    `t19`.`opp_paint_makes`,
    `t19`.`opp_mid_range_attempts`,
    `t19`.`opp_mid_range_makes`,
    `t19`.`opp_three_pt_attempts_pbp`,
    `t19`.`opp_three_pt_makes_pbp`,
    `t19`.`opp_unknown_zone_attempts`,
    `t19`.`opp_unknown_zone_makes`,
    `t19`.`points_in_paint_allowed`,
    `t19`.`mid_range_points_allowed`,
    `t19`.`three_pt_points_allowed`,
    `t19`.`second_chance_points_allowed`,
    `t19`.`fast_break_points_allowed`,
    `t19`.`blocks_paint`,
    `t19`.`blocks_mid_range`,
    `t19`.`blocks_three_pt`,
    `t19`.`blocks_unknown_zone`,
    `t19`.`steals`,
    `t19`.`blocks`,
    `t19`.`defensive_rebounds`,
    `t19`.`possessions_x100`,
    `t19`.`own_possessions_x100`,
    `t19`.`team_seconds`,
    `t19`.`defensive_rating`,
    `t19`.`opponent_pace`,
    `t19`.`opponent_ts_pct`,
    `t19`.`home_game`,
    `t19`.`win_flag`,
    `t19`.`margin_of_victory`,
    `t19`.`overtime_periods`,
    `t19`.`players_inactive`,
    `t19`.`starters_inactive`,
    `t19`.`referee_crew_id`,
    `t19`.`zones_source`,
    `t19`.`_row`,
    `t19`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t11`.`_date`,
      DATE_DIFF(`t11`.`_date`, `t16`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t5`.`nth` - `t16`.`_nth`
      ) + 1 AS `_rank`,
      `t16`.`_spine_date`,
      `t16`.`_spine_game`,
      `t16`.`_missing`,
      `t16`.`game_id`,
      `t16`.`game_code`,
      `t16`.`game_date`,
      `t16`.`season_year`,
      `t16`.`season_type`,
      `t16`.`defending_team_abbr`,
      `t16`.`opponent_team_abbr`,
      `t16`.`points_allowed`,
      `t16`.`opp_fg_attempts`,
      `t16`.`opp_fg_makes`,
      `t16`.`opp_three_pt_attempts`,
      `t16`.`opp_three_pt_makes`,
      `t16`.`opp_ft_attempts`,
      `t16`.`opp_ft_makes`,
      `t16`.`opp_rebounds`,
      `t16`.`opp_offensive_rebounds`,
      `t16`.`opp_assists`,
      `t16`.`turnovers_forced`,
      `t16`.`fouls_committed`,
      `t16`.`opp_paint_attempts`,
      `t16`.`opp_paint_makes`,
      `t16`.`opp_mid_range_attempts`,
      `t16`.`opp_mid_range_makes`,
      `t16`.`opp_three_pt_attempts_pbp`,
      `t16`.`opp_three_pt_makes_pbp`,
      `t16`.`opp_unknown_zone_attempts`,
      `t16`.`opp_unknown_zone_makes`,
      `t16`.`points_in_paint_allowed`,
      `t16`.`mid_range_points_allowed`,
      `t16`.`three_pt_points_allowed`,
      `t16`.`second_chance_points_allowed`,
      `t16`.`fast_break_points_allowed`,
      `t16`.`blocks_paint`,
      `t16`.`blocks_mid_range`,
      `t16`.`blocks_three_pt`,
      `t16`.`blocks_unknown_zone`,
      `t16`.`steals`,
      `t16`.`blocks`,
      `t16`.`defensive_rebounds`,
      `t16`.`possessions_x100`,
      `t16`.`own_possessions_x100`,
      `t16`.`team_seconds`,
      `t16`.`defensive_rating`,
      `t16`.`opponent_pace`,
      `t16`.`opponent_ts_pct`,
      `t16`.`home_game`,
      `t16`.`win_flag`,
      `t16`.`margin_of_victory`,
      `t16`.`overtime_periods`,
      `t16`.`players_inactive`,
      `t16`.`starters_inactive`,
      `t16`.`referee_crew_id`,
      `t16`.`zones_source`,
      `t16`.`_row`,
      `t16`.`_inputs`
    FROM (
      SELECT DISTINCT
        `t1`.`_date`,
        `t1`.`season_year`
      FROM `keys` AS `t1`
    ) AS `t11`
    INNER JOIN `numbered_team_games` AS `t5`
      ON `t11`.`season_year` = `t5`.`season_year`
      AND `t5`.`game_date` < `t11`.`_date`
      AND (
        (
          `t5`.`next_date` IS NULL
        ) OR NOT (
          `t5`.`next_date` < `t11`.`_date`
        )
      )
    INNER JOIN `t13` AS `t16`
      ON `t5`.`entity` = `t16`.`_entity`
      AND `t5`.`season_year` = `t16`.`_season`
      AND `t16`.`_nth` <= `t5`.`nth`
      AND DATE_DIFF(`t11`.`_date`, `t16`.`_spine_date`, DAY) <= 30
  ) AS `t19`
  WHERE
    NOT (
      `t19`.`_missing`
    )
)
SELECT
  `t37`.`season_year`,
  `t37`.`team_abbr`,
  `t37`.`_date`,
  `t37`.`entity_type`,
  `t37`.`entity_id`,
  `t37`.`population_basis`,
  `t37`.`_key`,
  `t37`.`n_games`,
  `t37`.`m_games`,
  `t37`.`s_games`,
  `t37`.`n_league`,
  `t37`.`m_league`,
  `t37`.`s_league`,
  CASE
    WHEN `t37`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t37`.`n_games` + `t37`.`m_games`
    ) < 5
    THEN 1
    WHEN `t37`.`m_games` > 0
    THEN 2
    ELSE CAST(NULL AS INT64)
  END AS `_failed`
FROM (
  SELECT
    `t4`.`season_year`,
    `t4`.`team_abbr`,
    `t4`.`_date`,
    `t4`.`entity_type`,
    `t4`.`entity_id`,
    `t4`.`population_basis`,
    `t4`.`_key`,
    COALESCE(`t27`.`n_games`, 0) AS `n_games`,
    COALESCE(`t27`.`m_games`, 0) AS `m_games`,
    COALESCE(`t27`.`s_games`, 0) AS `s_games`,
    COALESCE(`t36`.`n_league`, 0) AS `n_league`,
    COALESCE(`t36`.`m_league`, 0) AS `m_league`,
    COALESCE(`t36`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `n_games`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS INT64)) AS `m_games`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS NUMERIC)) AS `s_games`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t10`.`_key`,
          `t15`.`_missing`,
          `t15`.`_row`
        FROM (
          SELECT
            `t1`.`_key`,
            `t1`.`team_abbr` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_played_team_team_abbr` AS `_played`
          FROM `keys` AS `t1`
        ) AS `t10`
        INNER JOIN `t13` AS `t15`
          ON `t10`.`_entity` = `t15`.`_entity`
          AND `t10`.`_season` = `t15`.`_season`
          AND `t15`.`_nth` <= `t10`.`_played`
          AND `t15`.`_nth` > (
            `t10`.`_played` - 15
          )
      ) AS `t17`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t27`
    ON `t4`.`_key` = `t27`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t34`.`_date`,
      SUM(CAST(NOT (
        `t34`.`_missing`
      ) AS INT64)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t34`.`_missing`
      ) AS INT64)) AS `m_league`,
      SUM(CAST(COALESCE(`t34`.`_row`, 0) AS NUMERIC)) AS `s_league`
    FROM (
      SELECT
        *
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
          `t25`.`_window`
        FROM `t22` AS `t25`
        INNER JOIN (
          SELECT
            `t28`.`_date` AS `_enough`
          FROM (
            SELECT
              `t24`.`_date`,
              SUM(CAST(NOT (
                `t24`.`_missing`
              ) AS INT64)) AS `_held`
            FROM `t22` AS `t24`
            GROUP BY
              1
          ) AS `t28`
          WHERE
            `t28`.`_held` >= 100
        ) AS `t30`
          ON `t25`.`_date` = `t30`.`_enough`
      ) AS `t31`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t32`.`_date`,
          `t32`.`_rank`,
          `t32`.`_spine_date`,
          `t32`.`_spine_game`,
          `t32`.`_days_before`,
          `t32`.`_missing`,
          `t32`.`game_id`,
          `t32`.`game_code`,
          `t32`.`game_date`,
          `t32`.`season_year`,
          `t32`.`season_type`,
          `t32`.`defending_team_abbr`,
          `t32`.`opponent_team_abbr`,
          `t32`.`points_allowed`,
          `t32`.`opp_fg_attempts`,
          `t32`.`opp_fg_makes`,
          `t32`.`opp_three_pt_attempts`,
          `t32`.`opp_three_pt_makes`,
          `t32`.`opp_ft_attempts`,
          `t32`.`opp_ft_makes`,
          `t32`.`opp_rebounds`,
          `t32`.`opp_offensive_rebounds`,
          `t32`.`opp_assists`,
          `t32`.`turnovers_forced`,
          `t32`.`fouls_committed`,
          `t32`.`opp_paint_attempts`,
          `t32`.`opp_paint_makes`,
          `t32`.`opp_mid_range_attempts`,
          `t32`.`opp_mid_range_makes`,
          `t32`.`opp_three_pt_attempts_pbp`,
          `t32`.`opp_three_pt_makes_pbp`,
          `t32`.`opp_unknown_zone_attempts`,
          `t32`.`opp_unknown_zone_makes`,
          `t32`.`points_in_paint_allowed`,
          `t32`.`mid_range_points_allowed`,
          `t32`.`three_pt_points_allowed`,
          `t32`.`second_chance_points_allowed`,
          `t32`.`fast_break_points_allowed`,
          `t32`.`blocks_paint`,
          `t32`.`blocks_mid_range`,
          `t32`.`blocks_three_pt`,
          `t32`.`blocks_unknown_zone`,
          `t32`.`steals`,
          `t32`.`blocks`,
          `t32`.`defensive_rebounds`,
          `t32`.`possessions_x100`,
          `t32`.`own_possessions_x100`,
          `t32`.`team_seconds`,
          `t32`.`defensive_rating`,
          `t32`.`opponent_pace`,
          `t32`.`opponent_ts_pct`,
          `t32`.`home_game`,
          `t32`.`win_flag`,
          `t32`.`margin_of_victory`,
          `t32`.`overtime_periods`,
          `t32`.`players_inactive`,
          `t32`.`starters_inactive`,
          `t32`.`referee_crew_id`,
          `t32`.`zones_source`,
          `t32`.`_row`,
          `t32`.`_inputs`,
          `t32`.`_window`
        FROM (
          SELECT
            `t23`.`_date`,
            `t23`.`_rank`,
            `t23`.`_spine_date`,
            `t23`.`_spine_game`,
            `t23`.`_days_before`,
            `t23`.`_missing`,
            `t23`.`game_id`,
            `t23`.`game_code`,
            `t23`.`game_date`,
            `t23`.`season_year`,
            `t23`.`season_type`,
            `t23`.`defending_team_abbr`,
            `t23`.`opponent_team_abbr`,
            `t23`.`points_allowed`,
            `t23`.`opp_fg_attempts`,
            `t23`.`opp_fg_makes`,
            `t23`.`opp_three_pt_attempts`,
            `t23`.`opp_three_pt_makes`,
            `t23`.`opp_ft_attempts`,
            `t23`.`opp_ft_makes`,
            `t23`.`opp_rebounds`,
            `t23`.`opp_offensive_rebounds`,
            `t23`.`opp_assists`,
            `t23`.`turnovers_forced`,
            `t23`.`fouls_committed`,
            `t23`.`opp_paint_attempts`,
            `t23`.`opp_paint_makes`,
            `t23`.`opp_mid_range_attempts`,
            `t23`.`opp_mid_range_makes`,
            `t23`.`opp_three_pt_attempts_pbp`,
            `t23`.`opp_three_pt_makes_pbp`,
            `t23`.`opp_unknown_zone_attempts`,
            `t23`.`opp_unknown_zone_makes`,
            `t23`.`points_in_paint_allowed`,
            `t23`.`mid_range_points_allowed`,
            `t23`.`three_pt_points_allowed`,
            `t23`.`second_chance_points_allowed`,
            `t23`.`fast_break_points_allowed`,
            `t23`.`blocks_paint`,
            `t23`.`blocks_mid_range`,
            `t23`.`blocks_three_pt`,
            `t23`.`blocks_unknown_zone`,
            `t23`.`steals`,
            `t23`.`blocks`,
            `t23`.`defensive_rebounds`,
            `t23`.`possessions_x100`,
            `t23`.`own_possessions_x100`,
            `t23`.`team_seconds`,
            `t23`.`defensive_rating`,
            `t23`.`opponent_pace`,
            `t23`.`opponent_ts_pct`,
            `t23`.`home_game`,
            `t23`.`win_flag`,
            `t23`.`margin_of_victory`,
            `t23`.`overtime_periods`,
            `t23`.`players_inactive`,
            `t23`.`starters_inactive`,
            `t23`.`referee_crew_id`,
            `t23`.`zones_source`,
            `t23`.`_row`,
            `t23`.`_inputs`,
            `t23`.`_window`,
            `t30`.`_enough`
          FROM (
            SELECT
              `t18`.`_date`,
              `t18`.`_rank`,
              `t18`.`_spine_date`,
              `t18`.`_spine_game`,
              `t18`.`_days_before`,
              `t18`.`_missing`,
              `t18`.`game_id`,
              `t18`.`game_code`,
              `t18`.`game_date`,
              `t18`.`season_year`,
              `t18`.`season_type`,
              `t18`.`defending_team_abbr`,
              `t18`.`opponent_team_abbr`,
              `t18`.`points_allowed`,
              `t18`.`opp_fg_attempts`,
              `t18`.`opp_fg_makes`,
              `t18`.`opp_three_pt_attempts`,
              `t18`.`opp_three_pt_makes`,
              `t18`.`opp_ft_attempts`,
              `t18`.`opp_ft_makes`,
              `t18`.`opp_rebounds`,
              `t18`.`opp_offensive_rebounds`,
              `t18`.`opp_assists`,
              `t18`.`turnovers_forced`,
              `t18`.`fouls_committed`,
              `t18`.`opp_paint_attempts`,
              `t18`.`opp_paint_makes`,
              `t18`.`opp_mid_range_attempts`,
              `t18`.`opp_mid_range_makes`,
              `t18`.`opp_three_pt_attempts_pbp`,
              `t18`.`opp_three_pt_makes_pbp`,
              `t18`.`opp_unknown_zone_attempts`,
              `t18`.`opp_unknown_zone_makes`,
              `t18`.`points_in_paint_allowed`,
              `t18`.`mid_range_points_allowed`,
              `t18`.`three_pt_points_allowed`,
              `t18`.`second_chance_points_allowed`,
              `t18`.`fast_break_points_allowed`,
              `t18`.`blocks_paint`,
              `t18`.`blocks_mid_range`,
              `t18`.`blocks_three_pt`,
              `t18`.`blocks_unknown_zone`,
              `t18`.`steals`,
              `t18`.`blocks`,
              `t18`.`defensive_rebounds`,
              `t18`.`possessions_x100`,
              `t18`.`own_possessions_x100`,
              `t18`.`team_seconds`,
              `t18`.`defensive_rating`,
              `t18`.`opponent_pace`,
              `t18`.`opponent_ts_pct`,
              `t18`.`home_game`,
              `t18`.`win_flag`,
              `t18`.`margin_of_victory`,
              `t18`.`overtime_periods`,
              `t18`.`players_inactive`,
              `t18`.`starters_inactive`,
              `t18`.`referee_crew_id`,
              `t18`.`zones_source`,
              `t18`.`_row`,
              `t18`.`_inputs`,
              'otherwise' AS `_window`
            FROM (
              SELECT
                `t11`.`_date`,
                DATE_DIFF(`t11`.`_date`, `t16`.`_spine_date`, DAY) AS `_days_before`,
                (
                  `t5`.`nth` - `t16`.`_nth`
                ) + 1 AS `_rank`,
                `t16`.`_spine_date`,
                `t16`.`_spine_game`,
                `t16`.`_missing`,
                `t16`.`game_id`,
                `t16`.`game_code`,
                `t16`.`game_date`,
                `t16`.`season_year`,
                `t16`.`season_type`,
                `t16`.`defending_team_abbr`,
                `t16`.`opponent_team_abbr`,
                `t16`.`points_allowed`,
                `t16`.`opp_fg_attempts`,
                `t16`.`opp_fg_makes`,
                `t16`.`opp_three_pt_attempts`,
                `t16`.`opp_three_pt_makes`,
                `t16`.`opp_ft_attempts`,
                `t16`.`opp_ft_makes`,
                `t16`.`opp_rebounds`,
                `t16`.`opp_offensive_rebounds`,
                `t16`.`opp_assists`,
                `t16`.`turnovers_forced`,
                `t16`.`fouls_committed`,
                `t16`.`opp_paint_attempts`,
                `t16`.`opp_paint_makes`,
                `t16`.`opp_mid_range_attempts`,
                `t16`.`opp_mid_range_makes`,
                `t16`.`opp_three_pt_attempts_pbp`,
                `t16`.`opp_three_pt_makes_pbp`,
                `t16`.`opp_unknown_zone_attempts`,
                `t16`.`opp_unknown_zone_makes`,
                `t16`.`points_in_paint_allowed`,
                `t16`.`mid_range_points_allowed`,
                `t16`.`three_pt_points_allowed`,
                `t16`.`second_chance_points_allowed`,
                `t16`.`fast_break_points_allowed`,
                `t16`.`blocks_paint`,
                `t16`.`blocks_mid_range`,
                `t16`.`blocks_three_pt`,
                `t16`.`blocks_unknown_zone`,
                `t16`.`steals`,
                `t16`.`blocks`,
                `t16`.`defensive_rebounds`,
                `t16`.`possessions_x100`,
                `t16`.`own_possessions_x100`,
                `t16`.`team_seconds`,
                `t16`.`defensive_rating`,
                `t16`.`opponent_pace`,
                `t16`.`opponent_ts_pct`,
                `t16`.`home_game`,
                `t16`.`win_flag`,
                `t16`.`margin_of_victory`,
                `t16`.`overtime_periods`,
                `t16`.`players_inactive`,
                `t16`.`starters_inactive`,
                `t16`.`referee_crew_id`,
                `t16`.`zones_source`,
                `t16`.`_row`,
                `t16`.`_inputs`
              FROM (
                SELECT DISTINCT
                  `t1`.`_date`,
                  `t1`.`season_year`
                FROM `keys` AS `t1`
              ) AS `t11`
              INNER JOIN `numbered_team_games` AS `t5`
                ON `t11`.`season_year` = `t5`.`season_year`
                AND `t5`.`game_date` < `t11`.`_date`
                AND (
                  (
                    `t5`.`next_date` IS NULL
                  ) OR NOT (
                    `t5`.`next_date` < `t11`.`_date`
                  )
                )
              INNER JOIN `t13` AS `t16`
                ON `t5`.`entity` = `t16`.`_entity`
                AND `t5`.`season_year` = `t16`.`_season`
                AND `t16`.`_nth` <= `t5`.`nth`
            ) AS `t18`
            WHERE
              NOT (
                `t18`.`_missing`
              )
          ) AS `t23`
          LEFT OUTER JOIN (
            SELECT
              `t28`.`_date` AS `_enough`
            FROM (
              SELECT
                `t24`.`_date`,
                SUM(CAST(NOT (
                  `t24`.`_missing`
                ) AS INT64)) AS `_held`
              FROM `t22` AS `t24`
              GROUP BY
                1
            ) AS `t28`
            WHERE
              `t28`.`_held` >= 100
          ) AS `t30`
            ON `t23`.`_date` = `t30`.`_enough`
        ) AS `t32`
        WHERE
          `t32`.`_enough` IS NULL
      ) AS `t33`
    ) AS `t34`
    GROUP BY
      1
  ) AS `t36`
    ON `t4`.`_date` = `t36`.`_date`
) AS `t37`
