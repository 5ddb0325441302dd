SELECT
  `t47`.`season_year`,
  `t47`.`team_abbr`,
  `t47`.`_date`,
  `t47`.`entity_type`,
  `t47`.`entity_id`,
  `t47`.`population_basis`,
  `t47`.`_key`,
  `t47`.`n_offense`,
  `t47`.`m_offense`,
  `t47`.`s_offense`,
  `t47`.`n_defense`,
  `t47`.`m_defense`,
  `t47`.`s_defense`,
  `t47`.`n_season`,
  `t47`.`m_season`,
  `t47`.`s_season`,
  `t47`.`n_league`,
  `t47`.`m_league`,
  `t47`.`s_league`,
  CASE
    WHEN `t47`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t47`.`m_offense` > 0
    THEN 1
    WHEN `t47`.`m_defense` > 0
    THEN 2
    WHEN `t47`.`m_season` > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
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
    COALESCE(`t42`.`n_offense`, 0) AS `n_offense`,
    COALESCE(`t42`.`m_offense`, 0) AS `m_offense`,
    COALESCE(`t42`.`s_offense`, 0) AS `s_offense`,
    COALESCE(`t44`.`n_defense`, 0) AS `n_defense`,
    COALESCE(`t44`.`m_defense`, 0) AS `m_defense`,
    COALESCE(`t44`.`s_defense`, 0) AS `s_defense`,
    COALESCE(`t43`.`n_season`, 0) AS `n_season`,
    COALESCE(`t43`.`m_season`, 0) AS `m_season`,
    COALESCE(`t43`.`s_season`, 0) AS `s_season`,
    COALESCE(`t46`.`n_league`, 0) AS `n_league`,
    COALESCE(`t46`.`m_league`, 0) AS `m_league`,
    COALESCE(`t46`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t34`.`_key`,
      SUM(CAST(NOT (
        `t34`.`_missing`
      ) AS BIGINT)) AS `n_offense`,
      SUM(1 - CAST(NOT (
        `t34`.`_missing`
      ) AS BIGINT)) AS `m_offense`,
      SUM(CAST(COALESCE(`t34`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_offense`
    FROM (
      SELECT
        `t31`.`_key`,
        `t31`.`_rank`,
        `t31`.`_spine_date`,
        `t31`.`_spine_game`,
        `t31`.`_days_before`,
        `t31`.`_missing`,
        `t31`.`game_id`,
        `t31`.`nba_game_id`,
        `t31`.`game_code`,
        `t31`.`game_date`,
        `t31`.`season_year`,
        `t31`.`season_type`,
        `t31`.`team_abbr`,
        `t31`.`opponent_team_abbr`,
        `t31`.`points_scored`,
        `t31`.`fg_attempts`,
        `t31`.`fg_makes`,
        `t31`.`three_pt_attempts`,
        `t31`.`three_pt_makes`,
        `t31`.`ft_attempts`,
        `t31`.`ft_makes`,
        `t31`.`rebounds`,
        `t31`.`offensive_rebounds`,
        `t31`.`defensive_rebounds`,
        `t31`.`assists`,
        `t31`.`steals`,
        `t31`.`blocks`,
        `t31`.`personal_fouls`,
        `t31`.`turnovers`,
        `t31`.`player_turnovers`,
        `t31`.`team_turnovers`,
        `t31`.`team_paint_attempts`,
        `t31`.`team_paint_makes`,
        `t31`.`team_mid_range_attempts`,
        `t31`.`team_mid_range_makes`,
        `t31`.`team_three_pt_attempts_pbp`,
        `t31`.`team_three_pt_makes_pbp`,
        `t31`.`team_unknown_zone_attempts`,
        `t31`.`team_unknown_zone_makes`,
        `t31`.`team_assisted_fg_makes`,
        `t31`.`team_and1_count`,
        `t31`.`points_in_paint_scored`,
        `t31`.`second_chance_points_scored`,
        `t31`.`possessions_x100`,
        `t31`.`opponent_possessions_x100`,
        `t31`.`possessions`,
        `t31`.`team_seconds`,
        `t31`.`offensive_rating`,
        `t31`.`pace`,
        `t31`.`ts_pct`,
        `t31`.`home_game`,
        `t31`.`win_flag`,
        `t31`.`margin_of_victory`,
        `t31`.`overtime_periods`,
        `t31`.`players_inactive`,
        `t31`.`starters_inactive`,
        `t31`.`referee_crew_id`,
        `t31`.`zones_source`,
        `t31`.`box_source`,
        `t31`.`_row`,
        `t31`.`_inputs`
      FROM (
        SELECT
          `t23`.`_key`,
          DATEDIFF(DAY, `t27`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
          (
            `t23`.`_played` - `t27`.`_nth`
          ) + 1 AS `_rank`,
          `t27`.`_entity`,
          `t27`.`_season`,
          `t27`.`_spine_date`,
          `t27`.`_spine_game`,
          `t27`.`_missing`,
          `t27`.`game_id`,
          `t27`.`nba_game_id`,
          `t27`.`game_code`,
          `t27`.`game_date`,
          `t27`.`season_year`,
          `t27`.`season_type`,
          `t27`.`team_abbr`,
          `t27`.`opponent_team_abbr`,
          `t27`.`points_scored`,
          `t27`.`fg_attempts`,
          `t27`.`fg_makes`,
          `t27`.`three_pt_attempts`,
          `t27`.`three_pt_makes`,
          `t27`.`ft_attempts`,
          `t27`.`ft_makes`,
          `t27`.`rebounds`,
          `t27`.`offensive_rebounds`,
          `t27`.`defensive_rebounds`,
          `t27`.`assists`,
          `t27`.`steals`,
          `t27`.`blocks`,
          `t27`.`personal_fouls`,
          `t27`.`turnovers`,
          `t27`.`player_turnovers`,
          `t27`.`team_turnovers`,
          `t27`.`team_paint_attempts`,
          `t27`.`team_paint_makes`,
          `t27`.`team_mid_range_attempts`,
          `t27`.`team_mid_range_makes`,
          `t27`.`team_three_pt_attempts_pbp`,
          `t27`.`team_three_pt_makes_pbp`,
          `t27`.`team_unknown_zone_attempts`,
          `t27`.`team_unknown_zone_makes`,
          `t27`.`team_assisted_fg_makes`,
          `t27`.`team_and1_count`,
          `t27`.`points_in_paint_scored`,
          `t27`.`second_chance_points_scored`,
          `t27`.`possessions_x100`,
          `t27`.`opponent_possessions_x100`,
          `t27`.`possessions`,
          `t27`.`team_seconds`,
          `t27`.`offensive_rating`,
          `t27`.`pace`,
          `t27`.`ts_pct`,
          `t27`.`home_game`,
          `t27`.`win_flag`,
          `t27`.`margin_of_victory`,
          `t27`.`overtime_periods`,
          `t27`.`players_inactive`,
          `t27`.`starters_inactive`,
          `t27`.`referee_crew_id`,
          `t27`.`zones_source`,
          `t27`.`box_source`,
          `t27`.`_row`,
          `t27`.`_inputs`,
          `t27`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t15`.`_entity`,
              `t15`.`_season`,
              `t15`.`_day`,
              `t15`.`_is_game`,
              `t15`.`_key`,
              SUM(CAST(`t15`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_day` ASC NULLS LAST, `t15`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t8`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t1`.`entity` AS `_entity`,
                  `t1`.`season_year` AS `_season`,
                  `t1`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t1`
              ) AS `t10`
            ) AS `t15`
          ) AS `t21`
          WHERE
            NOT (
              `t21`.`_is_game`
            )
        ) AS `t23`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_spine_date`,
            `t18`.`_spine_game`,
            `t18`.`_missing`,
            `t18`.`game_id`,
            `t18`.`nba_game_id`,
            `t18`.`game_code`,
            `t18`.`game_date`,
            `t18`.`season_year`,
            `t18`.`season_type`,
            `t18`.`team_abbr`,
            `t18`.`opponent_team_abbr`,
            `t18`.`points_scored`,
            `t18`.`fg_attempts`,
            `t18`.`fg_makes`,
            `t18`.`three_pt_attempts`,
            `t18`.`three_pt_makes`,
            `t18`.`ft_attempts`,
            `t18`.`ft_makes`,
            `t18`.`rebounds`,
            `t18`.`offensive_rebounds`,
            `t18`.`defensive_rebounds`,
            `t18`.`assists`,
            `t18`.`steals`,
            `t18`.`blocks`,
            `t18`.`personal_fouls`,
            `t18`.`turnovers`,
            `t18`.`player_turnovers`,
            `t18`.`team_turnovers`,
            `t18`.`team_paint_attempts`,
            `t18`.`team_paint_makes`,
            `t18`.`team_mid_range_attempts`,
            `t18`.`team_mid_range_makes`,
            `t18`.`team_three_pt_attempts_pbp`,
            `t18`.`team_three_pt_makes_pbp`,
            `t18`.`team_unknown_zone_attempts`,
            `t18`.`team_unknown_zone_makes`,
            `t18`.`team_assisted_fg_makes`,
            `t18`.`team_and1_count`,
            `t18`.`points_in_paint_scored`,
            `t18`.`second_chance_points_scored`,
            `t18`.`possessions_x100`,
            `t18`.`opponent_possessions_x100`,
            `t18`.`possessions`,
            `t18`.`team_seconds`,
            `t18`.`offensive_rating`,
            `t18`.`pace`,
            `t18`.`ts_pct`,
            `t18`.`home_game`,
            `t18`.`win_flag`,
            `t18`.`margin_of_victory`,
            `t18`.`overtime_periods`,
            `t18`.`players_inactive`,
            `t18`.`starters_inactive`,
            `t18`.`referee_crew_id`,
            `t18`.`zones_source`,
            `t18`.`box_source`,
            `t18`.`_row`,
            `t18`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_spine_date` ASC NULLS LAST, `t18`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_spine_date`,
              `t16`.`_spine_game`,
              `t5`.`game_id` IS NULL AS `_missing`,
              `t5`.`game_id`,
              `t5`.`nba_game_id`,
              `t5`.`game_code`,
              `t5`.`game_date`,
              `t5`.`season_year`,
              `t5`.`season_type`,
              `t5`.`team_abbr`,
              `t5`.`opponent_team_abbr`,
              `t5`.`points_scored`,
              `t5`.`fg_attempts`,
              `t5`.`fg_makes`,
              `t5`.`three_pt_attempts`,
              `t5`.`three_pt_makes`,
              `t5`.`ft_attempts`,
              `t5`.`ft_makes`,
              `t5`.`rebounds`,
              `t5`.`offensive_rebounds`,
              `t5`.`defensive_rebounds`,
              `t5`.`assists`,
              `t5`.`steals`,
              `t5`.`blocks`,
              `t5`.`personal_fouls`,
              `t5`.`turnovers`,
              `t5`.`player_turnovers`,
              `t5`.`team_turnovers`,
              `t5`.`team_paint_attempts`,
              `t5`.`team_paint_makes`,
              `t5`.`team_mid_range_attempts`,
              `t5`.`team_mid_range_makes`,
              `t5`.`team_three_pt_attempts_pbp`,
              `t5`.`team_three_pt_makes_pbp`,
              `t5`.`team_unknown_zone_attempts`,
              `t5`.`team_unknown_zone_makes`,
              `t5`.`team_assisted_fg_makes`,
              `t5`.`team_and1_count`,
              `t5`.`points_in_paint_scored`,
              `t5`.`second_chance_points_scored`,
              `t5`.`possessions_x100`,
              `t5`.`opponent_possessions_x100`,
              `t5`.`possessions`,
              `t5`.`team_seconds`,
              `t5`.`offensive_rating`,
              `t5`.`pace`,
              `t5`.`ts_pct`,
              `t5`.`home_game`,
              `t5`.`win_flag`,
              `t5`.`margin_of_victory`,
              `t5`.`overtime_periods`,
              `t5`.`players_inactive`,
              `t5`.`starters_inactive`,
              `t5`.`referee_crew_id`,
              `t5`.`zones_source`,
              `t5`.`box_source`,
              `t5`.`_row`,
              `t5`.`_inputs`
            FROM (
              SELECT
                `t1`.`entity` AS `_entity`,
                `t1`.`season_year` AS `_season`,
                `t1`.`game_date` AS `_spine_date`,
                `t1`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t1`
            ) AS `t16`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
              ON `t16`.`_spine_game` = `t5`.`game_id` AND `t16`.`_entity` = `t5`.`team_abbr`
          ) AS `t18`
        ) AS `t27`
          ON `t23`.`_entity` = `t27`.`_entity`
          AND `t23`.`_season` = `t27`.`_season`
          AND `t27`.`_nth` <= `t23`.`_played`
          AND `t27`.`_nth` > (
            `t23`.`_played` - 10
          )
      ) AS `t31`
    ) AS `t34`
    GROUP BY
      1
  ) AS `t42`
    ON `t4`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t36`.`_key`,
      SUM(CAST(NOT (
        `t36`.`_missing`
      ) AS BIGINT)) AS `n_defense`,
      SUM(1 - CAST(NOT (
        `t36`.`_missing`
      ) AS BIGINT)) AS `m_defense`,
      SUM(CAST(COALESCE(`t36`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_defense`
    FROM (
      SELECT
        `t33`.`_key`,
        `t33`.`_rank`,
        `t33`.`_spine_date`,
        `t33`.`_spine_game`,
        `t33`.`_days_before`,
        `t33`.`_missing`,
        `t33`.`game_id`,
        `t33`.`game_code`,
        `t33`.`game_date`,
        `t33`.`season_year`,
        `t33`.`season_type`,
        `t33`.`defending_team_abbr`,
        `t33`.`opponent_team_abbr`,
        `t33`.`points_allowed`,
        `t33`.`opp_fg_attempts`,
        `t33`.`opp_fg_makes`,
        `t33`.`opp_three_pt_attempts`,
        `t33`.`opp_three_pt_makes`,
        `t33`.`opp_ft_attempts`,
        `t33`.`opp_ft_makes`,
        `t33`.`opp_rebounds`,
        `t33`.`opp_offensive_rebounds`,
        `t33`.`opp_assists`,
        `t33`.`turnovers_forced`,
        `t33`.`fouls_committed`,
        `t33`.`opp_paint_attempts`,
        `t33`.`opp_paint_makes`,
        `t33`.`opp_mid_range_attempts`,
        `t33`.`opp_mid_range_makes`,
        `t33`.`opp_three_pt_attempts_pbp`,
        `t33`.`opp_three_pt_makes_pbp`,
        `t33`.`opp_unknown_zone_attempts`,
        `t33`.`opp_unknown_zone_makes`,
        `t33`.`points_in_paint_allowed`,
        `t33`.`mid_range_points_allowed`,
        `t33`.`three_pt_points_allowed`,
        `t33`.`second_chance_points_allowed`,
        `t33`.`fast_break_points_allowed`,
        `t33`.`blocks_paint`,
        `t33`.`blocks_mid_range`,
        `t33`.`blocks_three_pt`,
        `t33`.`blocks_unknown_zone`,
        `t33`.`steals`,
        `t33`.`blocks`,
        `t33`.`defensive_rebounds`,
        `t33`.`possessions_x100`,
        `t33`.`own_possessions_x100`,
        `t33`.`team_seconds`,
        `t33`.`defensive_rating`,
        `t33`.`opponent_pace`,
        `t33`.`opponent_ts_pct`,
        `t33`.`home_game`,
        `t33`.`win_flag`,
        `t33`.`margin_of_victory`,
        `t33`.`overtime_periods`,
        `t33`.`players_inactive`,
        `t33`.`starters_inactive`,
        `t33`.`referee_crew_id`,
        `t33`.`zones_source`,
        `t33`.`_row`,
        `t33`.`_inputs`
      FROM (
        SELECT
          `t23`.`_key`,
          DATEDIFF(DAY, `t28`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
          (
            `t23`.`_played` - `t28`.`_nth`
          ) + 1 AS `_rank`,
          `t28`.`_entity`,
          `t28`.`_season`,
          `t28`.`_spine_date`,
          `t28`.`_spine_game`,
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
          `t28`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t15`.`_entity`,
              `t15`.`_season`,
              `t15`.`_day`,
              `t15`.`_is_game`,
              `t15`.`_key`,
              SUM(CAST(`t15`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_day` ASC NULLS LAST, `t15`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t8`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t1`.`entity` AS `_entity`,
                  `t1`.`season_year` AS `_season`,
                  `t1`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t1`
              ) AS `t10`
            ) AS `t15`
          ) AS `t21`
          WHERE
            NOT (
              `t21`.`_is_game`
            )
        ) AS `t23`
        INNER JOIN (
          SELECT
            `t19`.`_entity`,
            `t19`.`_season`,
            `t19`.`_spine_date`,
            `t19`.`_spine_game`,
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
            (
              DENSE_RANK() OVER (
                PARTITION BY `t19`.`_entity`, `t19`.`_season`
                ORDER BY `t19`.`_spine_date` ASC NULLS LAST, `t19`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_spine_date`,
              `t16`.`_spine_game`,
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
                `t1`.`entity` AS `_entity`,
                `t1`.`season_year` AS `_season`,
                `t1`.`game_date` AS `_spine_date`,
                `t1`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t1`
            ) AS `t16`
            LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t6`
              ON `t16`.`_spine_game` = `t6`.`game_id`
              AND `t16`.`_entity` = `t6`.`defending_team_abbr`
          ) AS `t19`
        ) AS `t28`
          ON `t23`.`_entity` = `t28`.`_entity`
          AND `t23`.`_season` = `t28`.`_season`
          AND `t28`.`_nth` <= `t23`.`_played`
          AND `t28`.`_nth` > (
            `t23`.`_played` - 10
          )
      ) AS `t33`
    ) AS `t36`
    GROUP BY
      1
  ) AS `t44`
    ON `t4`.`_key` = `t44`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t35`.`_key`,
      SUM(CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t35`.`_missing`
      ) AS BIGINT)) AS `m_season`,
      SUM(CAST(COALESCE(`t35`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_season`
    FROM (
      SELECT
        `t32`.`_key`,
        `t32`.`_rank`,
        `t32`.`_spine_date`,
        `t32`.`_spine_game`,
        `t32`.`_days_before`,
        `t32`.`_missing`,
        `t32`.`game_id`,
        `t32`.`nba_game_id`,
        `t32`.`game_code`,
        `t32`.`game_date`,
        `t32`.`season_year`,
        `t32`.`season_type`,
        `t32`.`team_abbr`,
        `t32`.`opponent_team_abbr`,
        `t32`.`points_scored`,
        `t32`.`fg_attempts`,
        `t32`.`fg_makes`,
        `t32`.`three_pt_attempts`,
        `t32`.`three_pt_makes`,
        `t32`.`ft_attempts`,
        `t32`.`ft_makes`,
        `t32`.`rebounds`,
        `t32`.`offensive_rebounds`,
        `t32`.`defensive_rebounds`,
        `t32`.`assists`,
        `t32`.`steals`,
        `t32`.`blocks`,
        `t32`.`personal_fouls`,
        `t32`.`turnovers`,
        `t32`.`player_turnovers`,
        `t32`.`team_turnovers`,
        `t32`.`team_paint_attempts`,
        `t32`.`team_paint_makes`,
        `t32`.`team_mid_range_attempts`,
        `t32`.`team_mid_range_makes`,
        `t32`.`team_three_pt_attempts_pbp`,
        `t32`.`team_three_pt_makes_pbp`,
        `t32`.`team_unknown_zone_attempts`,
        `t32`.`team_unknown_zone_makes`,
        `t32`.`team_assisted_fg_makes`,
        `t32`.`team_and1_count`,
        `t32`.`points_in_paint_scored`,
        `t32`.`second_chance_points_scored`,
        `t32`.`possessions_x100`,
        `t32`.`opponent_possessions_x100`,
        `t32`.`possessions`,
        `t32`.`team_seconds`,
        `t32`.`offensive_rating`,
        `t32`.`pace`,
        `t32`.`ts_pct`,
        `t32`.`home_game`,
        `t32`.`win_flag`,
        `t32`.`margin_of_victory`,
        `t32`.`overtime_periods`,
        `t32`.`players_inactive`,
        `t32`.`starters_inactive`,
        `t32`.`referee_crew_id`,
        `t32`.`zones_source`,
        `t32`.`box_source`,
        `t32`.`_row`,
        `t32`.`_inputs`
      FROM (
        SELECT
          `t23`.`_key`,
          DATEDIFF(DAY, `t27`.`_spine_date`, `t23`.`_day`) AS `_days_before`,
          (
            `t23`.`_played` - `t27`.`_nth`
          ) + 1 AS `_rank`,
          `t27`.`_entity`,
          `t27`.`_season`,
          `t27`.`_spine_date`,
          `t27`.`_spine_game`,
          `t27`.`_missing`,
          `t27`.`game_id`,
          `t27`.`nba_game_id`,
          `t27`.`game_code`,
          `t27`.`game_date`,
          `t27`.`season_year`,
          `t27`.`season_type`,
          `t27`.`team_abbr`,
          `t27`.`opponent_team_abbr`,
          `t27`.`points_scored`,
          `t27`.`fg_attempts`,
          `t27`.`fg_makes`,
          `t27`.`three_pt_attempts`,
          `t27`.`three_pt_makes`,
          `t27`.`ft_attempts`,
          `t27`.`ft_makes`,
          `t27`.`rebounds`,
          `t27`.`offensive_rebounds`,
          `t27`.`defensive_rebounds`,
          `t27`.`assists`,
          `t27`.`steals`,
          `t27`.`blocks`,
          `t27`.`personal_fouls`,
          `t27`.`turnovers`,
          `t27`.`player_turnovers`,
          `t27`.`team_turnovers`,
          `t27`.`team_paint_attempts`,
          `t27`.`team_paint_makes`,
          `t27`.`team_mid_range_attempts`,
          `t27`.`team_mid_range_makes`,
          `t27`.`team_three_pt_attempts_pbp`,
          `t27`.`team_three_pt_makes_pbp`,
          `t27`.`team_unknown_zone_attempts`,
          `t27`.`team_unknown_zone_makes`,
          `t27`.`team_assisted_fg_makes`,
          `t27`.`team_and1_count`,
          `t27`.`points_in_paint_scored`,
          `t27`.`second_chance_points_scored`,
          `t27`.`possessions_x100`,
          `t27`.`opponent_possessions_x100`,
          `t27`.`possessions`,
          `t27`.`team_seconds`,
          `t27`.`offensive_rating`,
          `t27`.`pace`,
          `t27`.`ts_pct`,
          `t27`.`home_game`,
          `t27`.`win_flag`,
          `t27`.`margin_of_victory`,
          `t27`.`overtime_periods`,
          `t27`.`players_inactive`,
          `t27`.`starters_inactive`,
          `t27`.`referee_crew_id`,
          `t27`.`zones_source`,
          `t27`.`box_source`,
          `t27`.`_row`,
          `t27`.`_inputs`,
          `t27`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t15`.`_entity`,
              `t15`.`_season`,
              `t15`.`_day`,
              `t15`.`_is_game`,
              `t15`.`_key`,
              SUM(CAST(`t15`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_day` ASC NULLS LAST, `t15`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t8`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t1`.`entity` AS `_entity`,
                  `t1`.`season_year` AS `_season`,
                  `t1`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t1`
              ) AS `t10`
            ) AS `t15`
          ) AS `t21`
          WHERE
            NOT (
              `t21`.`_is_game`
            )
        ) AS `t23`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_spine_date`,
            `t18`.`_spine_game`,
            `t18`.`_missing`,
            `t18`.`game_id`,
            `t18`.`nba_game_id`,
            `t18`.`game_code`,
            `t18`.`game_date`,
            `t18`.`season_year`,
            `t18`.`season_type`,
            `t18`.`team_abbr`,
            `t18`.`opponent_team_abbr`,
            `t18`.`points_scored`,
            `t18`.`fg_attempts`,
            `t18`.`fg_makes`,
            `t18`.`three_pt_attempts`,
            `t18`.`three_pt_makes`,
            `t18`.`ft_attempts`,
            `t18`.`ft_makes`,
            `t18`.`rebounds`,
            `t18`.`offensive_rebounds`,
            `t18`.`defensive_rebounds`,
            `t18`.`assists`,
            `t18`.`steals`,
            `t18`.`blocks`,
            `t18`.`personal_fouls`,
            `t18`.`turnovers`,
            `t18`.`player_turnovers`,
            `t18`.`team_turnovers`,
            `t18`.`team_paint_attempts`,
            `t18`.`team_paint_makes`,
            `t18`.`team_mid_range_attempts`,
            `t18`.`team_mid_range_makes`,
            `t18`.`team_three_pt_attempts_pbp`,
            `t18`.`team_three_pt_makes_pbp`,
            `t18`.`team_unknown_zone_attempts`,
            `t18`.`team_unknown_zone_makes`,
            `t18`.`team_assisted_fg_makes`,
            `t18`.`team_and1_count`,
            `t18`.`points_in_paint_scored`,
            `t18`.`second_chance_points_scored`,
            `t18`.`possessions_x100`,
            `t18`.`opponent_possessions_x100`,
            `t18`.`possessions`,
            `t18`.`team_seconds`,
            `t18`.`offensive_rating`,
            `t18`.`pace`,
            `t18`.`ts_pct`,
            `t18`.`home_game`,
            `t18`.`win_flag`,
            `t18`.`margin_of_victory`,
            `t18`.`overtime_periods`,
            `t18`.`players_inactive`,
            `t18`.`starters_inactive`,
            `t18`.`referee_crew_id`,
            `t18`.`zones_source`,
            `t18`.`box_source`,
            `t18`.`_row`,
            `t18`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_spine_date` ASC NULLS LAST, `t18`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_spine_date`,
              `t16`.`_spine_game`,
              `t5`.`game_id` IS NULL AS `_missing`,
              `t5`.`game_id`,
              `t5`.`nba_game_id`,
              `t5`.`game_code`,
              `t5`.`game_date`,
              `t5`.`season_year`,
              `t5`.`season_type`,
              `t5`.`team_abbr`,
              `t5`.`opponent_team_abbr`,
              `t5`.`points_scored`,
              `t5`.`fg_attempts`,
              `t5`.`fg_makes`,
              `t5`.`three_pt_attempts`,
              `t5`.`three_pt_makes`,
              `t5`.`ft_attempts`,
              `t5`.`ft_makes`,
              `t5`.`rebounds`,
              `t5`.`offensive_rebounds`,
              `t5`.`defensive_rebounds`,
              `t5`.`assists`,
              `t5`.`steals`,
              `t5`.`blocks`,
              `t5`.`personal_fouls`,
              `t5`.`turnovers`,
              `t5`.`player_turnovers`,
              `t5`.`team_turnovers`,
              `t5`.`team_paint_attempts`,
              `t5`.`team_paint_makes`,
              `t5`.`team_mid_range_attempts`,
              `t5`.`team_mid_range_makes`,
              `t5`.`team_three_pt_attempts_pbp`,
              `t5`.`team_three_pt_makes_pbp`,
              `t5`.`team_unknown_zone_attempts`,
              `t5`.`team_unknown_zone_makes`,
              `t5`.`team_assisted_fg_makes`,
              `t5`.`team_and1_count`,
              `t5`.`points_in_paint_scored`,
              `t5`.`second_chance_points_scored`,
              `t5`.`possessions_x100`,
              `t5`.`opponent_possessions_x100`,
              `t5`.`possessions`,
              `t5`.`team_seconds`,
              `t5`.`offensive_rating`,
              `t5`.`pace`,
              `t5`.`ts_pct`,
              `t5`.`home_game`,
              `t5`.`win_flag`,
              `t5`.`margin_of_victory`,
              `t5`.`overtime_periods`,
              `t5`.`players_inactive`,
              `t5`.`starters_inactive`,
              `t5`.`referee_crew_id`,
              `t5`.`zones_source`,
              `t5`.`box_source`,
              `t5`.`_row`,
              `t5`.`_inputs`
            FROM (
              SELECT
                `t1`.`entity` AS `_entity`,
                `t1`.`season_year` AS `_season`,
                `t1`.`game_date` AS `_spine_date`,
                `t1`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t1`
            ) AS `t16`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
              ON `t16`.`_spine_game` = `t5`.`game_id` AND `t16`.`_entity` = `t5`.`team_abbr`
          ) AS `t18`
        ) AS `t27`
          ON `t23`.`_entity` = `t27`.`_entity`
          AND `t23`.`_season` = `t27`.`_season`
          AND `t27`.`_nth` <= `t23`.`_played`
      ) AS `t32`
    ) AS `t35`
    GROUP BY
      1
  ) AS `t43`
    ON `t4`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`_date`,
      SUM(CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t38`.`_missing`
      ) AS BIGINT)) AS `m_league`,
      SUM(CAST(COALESCE(`t38`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_league`
    FROM (
      SELECT
        `t37`.`_date`,
        `t37`.`_rank`,
        `t37`.`_spine_date`,
        `t37`.`_spine_game`,
        `t37`.`_days_before`,
        `t37`.`_missing`,
        `t37`.`game_id`,
        `t37`.`nba_game_id`,
        `t37`.`game_code`,
        `t37`.`game_date`,
        `t37`.`season_year`,
        `t37`.`season_type`,
        `t37`.`team_abbr`,
        `t37`.`opponent_team_abbr`,
        `t37`.`points_scored`,
        `t37`.`fg_attempts`,
        `t37`.`fg_makes`,
        `t37`.`three_pt_attempts`,
        `t37`.`three_pt_makes`,
        `t37`.`ft_attempts`,
        `t37`.`ft_makes`,
        `t37`.`rebounds`,
        `t37`.`offensive_rebounds`,
        `t37`.`defensive_rebounds`,
        `t37`.`assists`,
        `t37`.`steals`,
        `t37`.`blocks`,
        `t37`.`personal_fouls`,
        `t37`.`turnovers`,
        `t37`.`player_turnovers`,
        `t37`.`team_turnovers`,
        `t37`.`team_paint_attempts`,
        `t37`.`team_paint_makes`,
        `t37`.`team_mid_range_attempts`,
        `t37`.`team_mid_range_makes`,
        `t37`.`team_three_pt_attempts_pbp`,
        `t37`.`team_three_pt_makes_pbp`,
        `t37`.`team_unknown_zone_attempts`,
        `t37`.`team_unknown_zone_makes`,
        `t37`.`team_assisted_fg_makes`,
        `t37`.`team_and1_count`,
        `t37`.`points_in_paint_scored`,
        `t37`.`second_chance_points_scored`,
        `t37`.`possessions_x100`,
        `t37`.`opponent_possessions_x100`,
        `t37`.`possessions`,
        `t37`.`team_seconds`,
        `t37`.`offensive_rating`,
        `t37`.`pace`,
        `t37`.`ts_pct`,
        `t37`.`home_game`,
        `t37`.`win_flag`,
        `t37`.`margin_of_victory`,
        `t37`.`overtime_periods`,
        `t37`.`players_inactive`,
        `t37`.`starters_inactive`,
        `t37`.`referee_crew_id`,
        `t37`.`zones_source`,
        `t37`.`box_source`,
        `t37`.`_row`,
        `t37`.`_inputs`
      FROM (
        SELECT
          `t30`.`_date`,
          DATEDIFF(DAY, `t27`.`_spine_date`, `t30`.`_day`) AS `_days_before`,
          (
            `t30`.`_played` - `t27`.`_nth`
          ) + 1 AS `_rank`,
          `t27`.`_entity`,
          `t27`.`_season`,
          `t27`.`_spine_date`,
          `t27`.`_spine_game`,
          `t27`.`_missing`,
          `t27`.`game_id`,
          `t27`.`nba_game_id`,
          `t27`.`game_code`,
          `t27`.`game_date`,
          `t27`.`season_year`,
          `t27`.`season_type`,
          `t27`.`team_abbr`,
          `t27`.`opponent_team_abbr`,
          `t27`.`points_scored`,
          `t27`.`fg_attempts`,
          `t27`.`fg_makes`,
          `t27`.`three_pt_attempts`,
          `t27`.`three_pt_makes`,
          `t27`.`ft_attempts`,
          `t27`.`ft_makes`,
          `t27`.`rebounds`,
          `t27`.`offensive_rebounds`,
          `t27`.`defensive_rebounds`,
          `t27`.`assists`,
          `t27`.`steals`,
          `t27`.`blocks`,
          `t27`.`personal_fouls`,
          `t27`.`turnovers`,
          `t27`.`player_turnovers`,
          `t27`.`team_turnovers`,
          `t27`.`team_paint_attempts`,
          `t27`.`team_paint_makes`,
          `t27`.`team_mid_range_attempts`,
          `t27`.`team_mid_range_makes`,
          `t27`.`team_three_pt_attempts_pbp`,
          `t27`.`team_three_pt_makes_pbp`,
          `t27`.`team_unknown_zone_attempts`,
          `t27`.`team_unknown_zone_makes`,
          `t27`.`team_assisted_fg_makes`,
          `t27`.`team_and1_count`,
          `t27`.`points_in_paint_scored`,
          `t27`.`second_chance_points_scored`,
          `t27`.`possessions_x100`,
          `t27`.`opponent_possessions_x100`,
          `t27`.`possessions`,
          `t27`.`team_seconds`,
          `t27`.`offensive_rating`,
          `t27`.`pace`,
          `t27`.`ts_pct`,
          `t27`.`home_game`,
          `t27`.`win_flag`,
          `t27`.`margin_of_victory`,
          `t27`.`overtime_periods`,
          `t27`.`players_inactive`,
          `t27`.`starters_inactive`,
          `t27`.`referee_crew_id`,
          `t27`.`zones_source`,
          `t27`.`box_source`,
          `t27`.`_row`,
          `t27`.`_inputs`,
          `t27`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`_entity`,
              `t20`.`_season`,
              `t20`.`_day`,
              `t20`.`_is_game`,
              `t20`.`_date`,
              SUM(CAST(`t20`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t20`.`_entity`, `t20`.`_season`
                ORDER BY `t20`.`_day` ASC NULLS LAST, `t20`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t14`.`_whose` AS `_entity`,
                  `t13`.`season_year` AS `_season`,
                  `t13`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t13`.`_date`
                FROM (
                  SELECT DISTINCT
                    `t0`.`_date`,
                    `t0`.`season_year`
                  FROM `keys` AS `t0`
                ) AS `t13`
                INNER JOIN (
                  SELECT DISTINCT
                    `t1`.`season_year`,
                    `t1`.`entity` AS `_whose`
                  FROM `nba_reference`.`team_spine` AS `t1`
                ) AS `t14`
                  ON `t13`.`season_year` = `t14`.`season_year`
              ) AS `t17`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t1`.`entity` AS `_entity`,
                  `t1`.`season_year` AS `_season`,
                  `t1`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS DATE) AS `_date`
                FROM `nba_reference`.`team_spine` AS `t1`
              ) AS `t11`
            ) AS `t20`
          ) AS `t24`
          WHERE
            NOT (
              `t24`.`_is_game`
            )
        ) AS `t30`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`_spine_date`,
            `t18`.`_spine_game`,
            `t18`.`_missing`,
            `t18`.`game_id`,
            `t18`.`nba_game_id`,
            `t18`.`game_code`,
            `t18`.`game_date`,
            `t18`.`season_year`,
            `t18`.`season_type`,
            `t18`.`team_abbr`,
            `t18`.`opponent_team_abbr`,
            `t18`.`points_scored`,
            `t18`.`fg_attempts`,
            `t18`.`fg_makes`,
            `t18`.`three_pt_attempts`,
            `t18`.`three_pt_makes`,
            `t18`.`ft_attempts`,
            `t18`.`ft_makes`,
            `t18`.`rebounds`,
            `t18`.`offensive_rebounds`,
            `t18`.`defensive_rebounds`,
            `t18`.`assists`,
            `t18`.`steals`,
            `t18`.`blocks`,
            `t18`.`personal_fouls`,
            `t18`.`turnovers`,
            `t18`.`player_turnovers`,
            `t18`.`team_turnovers`,
            `t18`.`team_paint_attempts`,
            `t18`.`team_paint_makes`,
            `t18`.`team_mid_range_attempts`,
            `t18`.`team_mid_range_makes`,
            `t18`.`team_three_pt_attempts_pbp`,
            `t18`.`team_three_pt_makes_pbp`,
            `t18`.`team_unknown_zone_attempts`,
            `t18`.`team_unknown_zone_makes`,
            `t18`.`team_assisted_fg_makes`,
            `t18`.`team_and1_count`,
            `t18`.`points_in_paint_scored`,
            `t18`.`second_chance_points_scored`,
            `t18`.`possessions_x100`,
            `t18`.`opponent_possessions_x100`,
            `t18`.`possessions`,
            `t18`.`team_seconds`,
            `t18`.`offensive_rating`,
            `t18`.`pace`,
            `t18`.`ts_pct`,
            `t18`.`home_game`,
            `t18`.`win_flag`,
            `t18`.`margin_of_victory`,
            `t18`.`overtime_periods`,
            `t18`.`players_inactive`,
            `t18`.`starters_inactive`,
            `t18`.`referee_crew_id`,
            `t18`.`zones_source`,
            `t18`.`box_source`,
            `t18`.`_row`,
            `t18`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_spine_date` ASC NULLS LAST, `t18`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_spine_date`,
              `t16`.`_spine_game`,
              `t5`.`game_id` IS NULL AS `_missing`,
              `t5`.`game_id`,
              `t5`.`nba_game_id`,
              `t5`.`game_code`,
              `t5`.`game_date`,
              `t5`.`season_year`,
              `t5`.`season_type`,
              `t5`.`team_abbr`,
              `t5`.`opponent_team_abbr`,
              `t5`.`points_scored`,
              `t5`.`fg_attempts`,
              `t5`.`fg_makes`,
              `t5`.`three_pt_attempts`,
              `t5`.`three_pt_makes`,
              `t5`.`ft_attempts`,
              `t5`.`ft_makes`,
              `t5`.`rebounds`,
              `t5`.`offensive_rebounds`,
              `t5`.`defensive_rebounds`,
              `t5`.`assists`,
              `t5`.`steals`,
              `t5`.`blocks`,
              `t5`.`personal_fouls`,
              `t5`.`turnovers`,
              `t5`.`player_turnovers`,
              `t5`.`team_turnovers`,
              `t5`.`team_paint_attempts`,
              `t5`.`team_paint_makes`,
              `t5`.`team_mid_range_attempts`,
              `t5`.`team_mid_range_makes`,
              `t5`.`team_three_pt_attempts_pbp`,
              `t5`.`team_three_pt_makes_pbp`,
              `t5`.`team_unknown_zone_attempts`,
              `t5`.`team_unknown_zone_makes`,
              `t5`.`team_assisted_fg_makes`,
              `t5`.`team_and1_count`,
              `t5`.`points_in_paint_scored`,
              `t5`.`second_chance_points_scored`,
              `t5`.`possessions_x100`,
              `t5`.`opponent_possessions_x100`,
              `t5`.`possessions`,
              `t5`.`team_seconds`,
              `t5`.`offensive_rating`,
              `t5`.`pace`,
              `t5`.`ts_pct`,
              `t5`.`home_game`,
              `t5`.`win_flag`,
              `t5`.`margin_of_victory`,
              `t5`.`overtime_periods`,
              `t5`.`players_inactive`,
              `t5`.`starters_inactive`,
              `t5`.`referee_crew_id`,
              `t5`.`zones_source`,
              `t5`.`box_source`,
              `t5`.`_row`,
              `t5`.`_inputs`
            FROM (
              SELECT
                `t1`.`entity` AS `_entity`,
                `t1`.`season_year` AS `_season`,
                `t1`.`game_date` AS `_spine_date`,
                `t1`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t1`
            ) AS `t16`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
              ON `t16`.`_spine_game` = `t5`.`game_id` AND `t16`.`_entity` = `t5`.`team_abbr`
          ) AS `t18`
        ) AS `t27`
          ON `t30`.`_entity` = `t27`.`_entity`
          AND `t30`.`_season` = `t27`.`_season`
          AND `t27`.`_nth` <= `t30`.`_played`
      ) AS `t37`
      WHERE
        NOT (
          `t37`.`_missing`
        )
    ) AS `t38`
    GROUP BY
      1
  ) AS `t46`
    ON `t4`.`_date` = `t46`.`_date`
) AS `t47`
