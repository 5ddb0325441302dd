WITH `t9` AS (
  SELECT DISTINCT
    `t0`.`_date`,
    `t0`.`season_year`
  FROM `keys` AS `t0`
)
SELECT
  `t53`.`season_year`,
  `t53`.`team_abbr`,
  `t53`.`_date`,
  `t53`.`entity_type`,
  `t53`.`entity_id`,
  `t53`.`population_basis`,
  `t53`.`_key`,
  `t53`.`n_offense`,
  `t53`.`m_offense`,
  `t53`.`s_offense`,
  `t53`.`n_defense`,
  `t53`.`m_defense`,
  `t53`.`s_defense`,
  `t53`.`n_season`,
  `t53`.`m_season`,
  `t53`.`s_season`,
  `t53`.`n_league`,
  `t53`.`m_league`,
  `t53`.`s_league`,
  CASE
    WHEN `t53`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t53`.`m_offense` > 0
    THEN 1
    WHEN `t53`.`m_defense` > 0
    THEN 2
    WHEN `t53`.`m_season` > 0
    THEN 3
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
    COALESCE(`t48`.`n_offense`, 0) AS `n_offense`,
    COALESCE(`t48`.`m_offense`, 0) AS `m_offense`,
    COALESCE(`t48`.`s_offense`, 0) AS `s_offense`,
    COALESCE(`t49`.`n_defense`, 0) AS `n_defense`,
    COALESCE(`t49`.`m_defense`, 0) AS `m_defense`,
    COALESCE(`t49`.`s_defense`, 0) AS `s_defense`,
    COALESCE(`t44`.`n_season`, 0) AS `n_season`,
    COALESCE(`t44`.`m_season`, 0) AS `m_season`,
    COALESCE(`t44`.`s_season`, 0) AS `s_season`,
    COALESCE(`t52`.`n_league`, 0) AS `n_league`,
    COALESCE(`t52`.`m_league`, 0) AS `m_league`,
    COALESCE(`t52`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t39`.`_key`,
      SUM(CAST(NOT (
        `t39`.`_missing`
      ) AS INT64)) AS `n_offense`,
      SUM(1 - CAST(NOT (
        `t39`.`_missing`
      ) AS INT64)) AS `m_offense`,
      SUM(CAST(COALESCE(`t39`.`_row`, 0) AS NUMERIC)) AS `s_offense`
    FROM (
      SELECT
        `t35`.`_key`,
        `t35`.`_rank`,
        `t35`.`_spine_date`,
        `t35`.`_spine_game`,
        `t35`.`_days_before`,
        `t35`.`_missing`,
        `t35`.`game_id`,
        `t35`.`nba_game_id`,
        `t35`.`game_code`,
        `t35`.`game_date`,
        `t35`.`season_year`,
        `t35`.`season_type`,
        `t35`.`team_abbr`,
        `t35`.`opponent_team_abbr`,
        `t35`.`points_scored`,
        `t35`.`fg_attempts`,
        `t35`.`fg_makes`,
        `t35`.`three_pt_attempts`,
        `t35`.`three_pt_makes`,
        `t35`.`ft_attempts`,
        `t35`.`ft_makes`,
        `t35`.`rebounds`,
        `t35`.`offensive_rebounds`,
        `t35`.`defensive_rebounds`,
        `t35`.`assists`,
        `t35`.`steals`,
        `t35`.`blocks`,
        `t35`.`personal_fouls`,
        `t35`.`turnovers`,
        `t35`.`player_turnovers`,
        `t35`.`team_turnovers`,
        `t35`.`team_paint_attempts`,
        `t35`.`team_paint_makes`,
        `t35`.`team_mid_range_attempts`,
        `t35`.`team_mid_range_makes`,
        `t35`.`team_three_pt_attempts_pbp`,
        `t35`.`team_three_pt_makes_pbp`,
        `t35`.`team_unknown_zone_attempts`,
        `t35`.`team_unknown_zone_makes`,
        `t35`.`team_assisted_fg_makes`,
        `t35`.`team_and1_count`,
        `t35`.`points_in_paint_scored`,
        `t35`.`second_chance_points_scored`,
        `t35`.`possessions_x100`,
        `t35`.`opponent_possessions_x100`,
        `t35`.`possessions`,
        `t35`.`team_seconds`,
        `t35`.`offensive_rating`,
        `t35`.`pace`,
        `t35`.`ts_pct`,
        `t35`.`home_game`,
        `t35`.`win_flag`,
        `t35`.`margin_of_victory`,
        `t35`.`overtime_periods`,
        `t35`.`players_inactive`,
        `t35`.`starters_inactive`,
        `t35`.`referee_crew_id`,
        `t35`.`zones_source`,
        `t35`.`box_source`,
        `t35`.`_row`,
        `t35`.`_inputs`
      FROM (
        SELECT
          `t32`.`_key`,
          DATE_DIFF(`t32`.`_day`, `t26`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t32`.`_played` - `t26`.`_nth`
          ) + 1 AS `_rank`,
          `t26`.`_entity`,
          `t26`.`_season`,
          `t26`.`_spine_date`,
          `t26`.`_spine_game`,
          `t26`.`_missing`,
          `t26`.`game_id`,
          `t26`.`nba_game_id`,
          `t26`.`game_code`,
          `t26`.`game_date`,
          `t26`.`season_year`,
          `t26`.`season_type`,
          `t26`.`team_abbr`,
          `t26`.`opponent_team_abbr`,
          `t26`.`points_scored`,
          `t26`.`fg_attempts`,
          `t26`.`fg_makes`,
          `t26`.`three_pt_attempts`,
          `t26`.`three_pt_makes`,
          `t26`.`ft_attempts`,
          `t26`.`ft_makes`,
          `t26`.`rebounds`,
          `t26`.`offensive_rebounds`,
          `t26`.`defensive_rebounds`,
          `t26`.`assists`,
          `t26`.`steals`,
          `t26`.`blocks`,
          `t26`.`personal_fouls`,
          `t26`.`turnovers`,
          `t26`.`player_turnovers`,
          `t26`.`team_turnovers`,
          `t26`.`team_paint_attempts`,
          `t26`.`team_paint_makes`,
          `t26`.`team_mid_range_attempts`,
          `t26`.`team_mid_range_makes`,
          `t26`.`team_three_pt_attempts_pbp`,
          `t26`.`team_three_pt_makes_pbp`,
          `t26`.`team_unknown_zone_attempts`,
          `t26`.`team_unknown_zone_makes`,
          `t26`.`team_assisted_fg_makes`,
          `t26`.`team_and1_count`,
          `t26`.`points_in_paint_scored`,
          `t26`.`second_chance_points_scored`,
          `t26`.`possessions_x100`,
          `t26`.`opponent_possessions_x100`,
          `t26`.`possessions`,
          `t26`.`team_seconds`,
          `t26`.`offensive_rating`,
          `t26`.`pace`,
          `t26`.`ts_pct`,
          `t26`.`home_game`,
          `t26`.`win_flag`,
          `t26`.`margin_of_victory`,
          `t26`.`overtime_periods`,
          `t26`.`players_inactive`,
          `t26`.`starters_inactive`,
          `t26`.`referee_crew_id`,
          `t26`.`zones_source`,
          `t26`.`box_source`,
          `t26`.`_row`,
          `t26`.`_inputs`,
          `t26`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_day`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC, `t17`.`_is_game` ASC
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
              ) AS `t10`
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
                FROM `nba_reference`.`team_spine` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t5`
                    WHERE
                      `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
                  )
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            `t15`.`_spine_date`,
            `t15`.`_spine_game`,
            `t15`.`_missing`,
            `t15`.`game_id`,
            `t15`.`nba_game_id`,
            `t15`.`game_code`,
            `t15`.`game_date`,
            `t15`.`season_year`,
            `t15`.`season_type`,
            `t15`.`team_abbr`,
            `t15`.`opponent_team_abbr`,
            `t15`.`points_scored`,
            `t15`.`fg_attempts`,
            `t15`.`fg_makes`,
            `t15`.`three_pt_attempts`,
            `t15`.`three_pt_makes`,
            `t15`.`ft_attempts`,
            `t15`.`ft_makes`,
            `t15`.`rebounds`,
            `t15`.`offensive_rebounds`,
            `t15`.`defensive_rebounds`,
            `t15`.`assists`,
            `t15`.`steals`,
            `t15`.`blocks`,
            `t15`.`personal_fouls`,
            `t15`.`turnovers`,
            `t15`.`player_turnovers`,
            `t15`.`team_turnovers`,
            `t15`.`team_paint_attempts`,
            `t15`.`team_paint_makes`,
            `t15`.`team_mid_range_attempts`,
            `t15`.`team_mid_range_makes`,
            `t15`.`team_three_pt_attempts_pbp`,
            `t15`.`team_three_pt_makes_pbp`,
            `t15`.`team_unknown_zone_attempts`,
            `t15`.`team_unknown_zone_makes`,
            `t15`.`team_assisted_fg_makes`,
            `t15`.`team_and1_count`,
            `t15`.`points_in_paint_scored`,
            `t15`.`second_chance_points_scored`,
            `t15`.`possessions_x100`,
            `t15`.`opponent_possessions_x100`,
            `t15`.`possessions`,
            `t15`.`team_seconds`,
            `t15`.`offensive_rating`,
            `t15`.`pace`,
            `t15`.`ts_pct`,
            `t15`.`home_game`,
            `t15`.`win_flag`,
            `t15`.`margin_of_victory`,
            `t15`.`overtime_periods`,
            `t15`.`players_inactive`,
            `t15`.`starters_inactive`,
            `t15`.`referee_crew_id`,
            `t15`.`zones_source`,
            `t15`.`box_source`,
            `t15`.`_row`,
            `t15`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_spine_date` ASC, `t15`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`game_id`,
              `t7`.`nba_game_id`,
              `t7`.`game_code`,
              `t7`.`game_date`,
              `t7`.`season_year`,
              `t7`.`season_type`,
              `t7`.`team_abbr`,
              `t7`.`opponent_team_abbr`,
              `t7`.`points_scored`,
              `t7`.`fg_attempts`,
              `t7`.`fg_makes`,
              `t7`.`three_pt_attempts`,
              `t7`.`three_pt_makes`,
              `t7`.`ft_attempts`,
              `t7`.`ft_makes`,
              `t7`.`rebounds`,
              `t7`.`offensive_rebounds`,
              `t7`.`defensive_rebounds`,
              `t7`.`assists`,
              `t7`.`steals`,
              `t7`.`blocks`,
              `t7`.`personal_fouls`,
              `t7`.`turnovers`,
              `t7`.`player_turnovers`,
              `t7`.`team_turnovers`,
              `t7`.`team_paint_attempts`,
              `t7`.`team_paint_makes`,
              `t7`.`team_mid_range_attempts`,
              `t7`.`team_mid_range_makes`,
              `t7`.`team_three_pt_attempts_pbp`,
              `t7`.`team_three_pt_makes_pbp`,
              `t7`.`team_unknown_zone_attempts`,
              `t7`.`team_unknown_zone_makes`,
              `t7`.`team_assisted_fg_makes`,
              `t7`.`team_and1_count`,
              `t7`.`points_in_paint_scored`,
              `t7`.`second_chance_points_scored`,
              `t7`.`possessions_x100`,
              `t7`.`opponent_possessions_x100`,
              `t7`.`possessions`,
              `t7`.`team_seconds`,
              `t7`.`offensive_rating`,
              `t7`.`pace`,
              `t7`.`ts_pct`,
              `t7`.`home_game`,
              `t7`.`win_flag`,
              `t7`.`margin_of_victory`,
              `t7`.`overtime_periods`,
              `t7`.`players_inactive`,
              `t7`.`starters_inactive`,
              `t7`.`referee_crew_id`,
              `t7`.`zones_source`,
              `t7`.`box_source`,
              `t7`.`_row`,
              `t7`.`_inputs`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id` AND `t6`.`entity` = `t7`.`team_abbr`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t5`
                WHERE
                  `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              )
          ) AS `t15`
        ) AS `t26`
          ON `t32`.`_entity` = `t26`.`_entity`
          AND `t32`.`_season` = `t26`.`_season`
          AND `t26`.`_nth` <= `t32`.`_played`
          AND `t26`.`_nth` > (
            `t32`.`_played` - 10
          )
      ) AS `t35`
    ) AS `t39`
    GROUP BY
      1
  ) AS `t48`
    ON `t4`.`_key` = `t48`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t40`.`_key`,
      SUM(CAST(NOT (
        `t40`.`_missing`
      ) AS INT64)) AS `n_defense`,
      SUM(1 - CAST(NOT (
        `t40`.`_missing`
      ) AS INT64)) AS `m_defense`,
      SUM(CAST(COALESCE(`t40`.`_row`, 0) AS NUMERIC)) AS `s_defense`
    FROM (
      SELECT
        `t36`.`_key`,
        `t36`.`_rank`,
        `t36`.`_spine_date`,
        `t36`.`_spine_game`,
        `t36`.`_days_before`,
        `t36`.`_missing`,
        `t36`.`game_id`,
        `t36`.`game_code`,
        `t36`.`game_date`,
        `t36`.`season_year`,
        `t36`.`season_type`,
        `t36`.`defending_team_abbr`,
        `t36`.`opponent_team_abbr`,
        `t36`.`points_allowed`,
        `t36`.`opp_fg_attempts`,
        `t36`.`opp_fg_makes`,
        `t36`.`opp_three_pt_attempts`,
        `t36`.`opp_three_pt_makes`,
        `t36`.`opp_ft_attempts`,
        `t36`.`opp_ft_makes`,
        `t36`.`opp_rebounds`,
        `t36`.`opp_offensive_rebounds`,
        `t36`.`opp_assists`,
        `t36`.`turnovers_forced`,
        `t36`.`fouls_committed`,
        `t36`.`opp_paint_attempts`,
        `t36`.`opp_paint_makes`,
        `t36`.`opp_mid_range_attempts`,
        `t36`.`opp_mid_range_makes`,
        `t36`.`opp_three_pt_attempts_pbp`,
        `t36`.`opp_three_pt_makes_pbp`,
        `t36`.`opp_unknown_zone_attempts`,
        `t36`.`opp_unknown_zone_makes`,
        `t36`.`points_in_paint_allowed`,
        `t36`.`mid_range_points_allowed`,
        `t36`.`three_pt_points_allowed`,
        `t36`.`second_chance_points_allowed`,
        `t36`.`fast_break_points_allowed`,
        `t36`.`blocks_paint`,
        `t36`.`blocks_mid_range`,
        `t36`.`blocks_three_pt`,
        `t36`.`blocks_unknown_zone`,
        `t36`.`steals`,
        `t36`.`blocks`,
        `t36`.`defensive_rebounds`,
        `t36`.`possessions_x100`,
        `t36`.`own_possessions_x100`,
        `t36`.`team_seconds`,
        `t36`.`defensive_rating`,
        `t36`.`opponent_pace`,
        `t36`.`opponent_ts_pct`,
        `t36`.`home_game`,
        `t36`.`win_flag`,
        `t36`.`margin_of_victory`,
        `t36`.`overtime_periods`,
        `t36`.`players_inactive`,
        `t36`.`starters_inactive`,
        `t36`.`referee_crew_id`,
        `t36`.`zones_source`,
        `t36`.`_row`,
        `t36`.`_inputs`
      FROM (
        SELECT
          `t32`.`_key`,
          DATE_DIFF(`t32`.`_day`, `t27`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t32`.`_played` - `t27`.`_nth`
          ) + 1 AS `_rank`,
          `t27`.`_entity`,
          `t27`.`_season`,
          `t27`.`_spine_date`,
          `t27`.`_spine_game`,
          `t27`.`_missing`,
          `t27`.`game_id`,
          `t27`.`game_code`,
          `t27`.`game_date`,
          `t27`.`season_year`,
          `t27`.`season_type`,
          `t27`.`defending_team_abbr`,
          `t27`.`opponent_team_abbr`,
          `t27`.`points_allowed`,
          `t27`.`opp_fg_attempts`,
          `t27`.`opp_fg_makes`,
          `t27`.`opp_three_pt_attempts`,
          `t27`.`opp_three_pt_makes`,
          `t27`.`opp_ft_attempts`,
          `t27`.`opp_ft_makes`,
          `t27`.`opp_rebounds`,
          `t27`.`opp_offensive_rebounds`,
          `t27`.`opp_assists`,
          `t27`.`turnovers_forced`,
          `t27`.`fouls_committed`,
          `t27`.`opp_paint_attempts`,
          `t27`.`opp_paint_makes`,
          `t27`.`opp_mid_range_attempts`,
          `t27`.`opp_mid_range_makes`,
          `t27`.`opp_three_pt_attempts_pbp`,
          `t27`.`opp_three_pt_makes_pbp`,
          `t27`.`opp_unknown_zone_attempts`,
          `t27`.`opp_unknown_zone_makes`,
          `t27`.`points_in_paint_allowed`,
          `t27`.`mid_range_points_allowed`,
          `t27`.`three_pt_points_allowed`,
          `t27`.`second_chance_points_allowed`,
          `t27`.`fast_break_points_allowed`,
          `t27`.`blocks_paint`,
          `t27`.`blocks_mid_range`,
          `t27`.`blocks_three_pt`,
          `t27`.`blocks_unknown_zone`,
          `t27`.`steals`,
          `t27`.`blocks`,
          `t27`.`defensive_rebounds`,
          `t27`.`possessions_x100`,
          `t27`.`own_possessions_x100`,
          `t27`.`team_seconds`,
          `t27`.`defensive_rating`,
          `t27`.`opponent_pace`,
          `t27`.`opponent_ts_pct`,
          `t27`.`home_game`,
          `t27`.`win_flag`,
          `t27`.`margin_of_victory`,
          `t27`.`overtime_periods`,
          `t27`.`players_inactive`,
          `t27`.`starters_inactive`,
          `t27`.`referee_crew_id`,
          `t27`.`zones_source`,
          `t27`.`_row`,
          `t27`.`_inputs`,
          `t27`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_day`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC, `t17`.`_is_game` ASC
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
              ) AS `t10`
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
                FROM `nba_reference`.`team_spine` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t5`
                    WHERE
                      `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
                  )
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t16`.`_entity`,
            `t16`.`_season`,
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
            `t16`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t16`.`_entity`, `t16`.`_season`
                ORDER BY `t16`.`_spine_date` ASC, `t16`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`game_id`,
              `t8`.`game_code`,
              `t8`.`game_date`,
              `t8`.`season_year`,
              `t8`.`season_type`,
              `t8`.`defending_team_abbr`,
              `t8`.`opponent_team_abbr`,
              `t8`.`points_allowed`,
              `t8`.`opp_fg_attempts`,
              `t8`.`opp_fg_makes`,
              `t8`.`opp_three_pt_attempts`,
              `t8`.`opp_three_pt_makes`,
              `t8`.`opp_ft_attempts`,
              `t8`.`opp_ft_makes`,
              `t8`.`opp_rebounds`,
              `t8`.`opp_offensive_rebounds`,
              `t8`.`opp_assists`,
              `t8`.`turnovers_forced`,
              `t8`.`fouls_committed`,
              `t8`.`opp_paint_attempts`,
              `t8`.`opp_paint_makes`,
              `t8`.`opp_mid_range_attempts`,
              `t8`.`opp_mid_range_makes`,
              `t8`.`opp_three_pt_attempts_pbp`,
              `t8`.`opp_three_pt_makes_pbp`,
              `t8`.`opp_unknown_zone_attempts`,
              `t8`.`opp_unknown_zone_makes`,
              `t8`.`points_in_paint_allowed`,
              `t8`.`mid_range_points_allowed`,
              `t8`.`three_pt_points_allowed`,
              `t8`.`second_chance_points_allowed`,
              `t8`.`fast_break_points_allowed`,
              `t8`.`blocks_paint`,
              `t8`.`blocks_mid_range`,
              `t8`.`blocks_three_pt`,
              `t8`.`blocks_unknown_zone`,
              `t8`.`steals`,
              `t8`.`blocks`,
              `t8`.`defensive_rebounds`,
              `t8`.`possessions_x100`,
              `t8`.`own_possessions_x100`,
              `t8`.`team_seconds`,
              `t8`.`defensive_rating`,
              `t8`.`opponent_pace`,
              `t8`.`opponent_ts_pct`,
              `t8`.`home_game`,
              `t8`.`win_flag`,
              `t8`.`margin_of_victory`,
              `t8`.`overtime_periods`,
              `t8`.`players_inactive`,
              `t8`.`starters_inactive`,
              `t8`.`referee_crew_id`,
              `t8`.`zones_source`,
              `t8`.`_row`,
              `t8`.`_inputs`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t8`
              ON `t6`.`game_id` = `t8`.`game_id` AND `t6`.`entity` = `t8`.`defending_team_abbr`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t5`
                WHERE
                  `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              )
          ) AS `t16`
        ) AS `t27`
          ON `t32`.`_entity` = `t27`.`_entity`
          AND `t32`.`_season` = `t27`.`_season`
          AND `t27`.`_nth` <= `t32`.`_played`
          AND `t27`.`_nth` > (
            `t32`.`_played` - 10
          )
      ) AS `t36`
    ) AS `t40`
    GROUP BY
      1
  ) AS `t49`
    ON `t4`.`_key` = `t49`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t38`.`_key`,
      SUM(CAST(NOT (
        `t38`.`_missing`
      ) AS INT64)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t38`.`_missing`
      ) AS INT64)) AS `m_season`,
      SUM(CAST(COALESCE(`t38`.`_row`, 0) AS NUMERIC)) AS `s_season`
    FROM (
      SELECT
        `t34`.`_key`,
        `t34`.`_rank`,
        `t34`.`_spine_date`,
        `t34`.`_spine_game`,
        `t34`.`_days_before`,
        `t34`.`_missing`,
        `t34`.`game_id`,
        `t34`.`nba_game_id`,
        `t34`.`game_code`,
        `t34`.`game_date`,
        `t34`.`season_year`,
        `t34`.`season_type`,
        `t34`.`team_abbr`,
        `t34`.`opponent_team_abbr`,
        `t34`.`points_scored`,
        `t34`.`fg_attempts`,
        `t34`.`fg_makes`,
        `t34`.`three_pt_attempts`,
        `t34`.`three_pt_makes`,
        `t34`.`ft_attempts`,
        `t34`.`ft_makes`,
        `t34`.`rebounds`,
        `t34`.`offensive_rebounds`,
        `t34`.`defensive_rebounds`,
        `t34`.`assists`,
        `t34`.`steals`,
        `t34`.`blocks`,
        `t34`.`personal_fouls`,
        `t34`.`turnovers`,
        `t34`.`player_turnovers`,
        `t34`.`team_turnovers`,
        `t34`.`team_paint_attempts`,
        `t34`.`team_paint_makes`,
        `t34`.`team_mid_range_attempts`,
        `t34`.`team_mid_range_makes`,
        `t34`.`team_three_pt_attempts_pbp`,
        `t34`.`team_three_pt_makes_pbp`,
        `t34`.`team_unknown_zone_attempts`,
        `t34`.`team_unknown_zone_makes`,
        `t34`.`team_assisted_fg_makes`,
        `t34`.`team_and1_count`,
        `t34`.`points_in_paint_scored`,
        `t34`.`second_chance_points_scored`,
        `t34`.`possessions_x100`,
        `t34`.`opponent_possessions_x100`,
        `t34`.`possessions`,
        `t34`.`team_seconds`,
        `t34`.`offensive_rating`,
        `t34`.`pace`,
        `t34`.`ts_pct`,
        `t34`.`home_game`,
        `t34`.`win_flag`,
        `t34`.`margin_of_victory`,
        `t34`.`overtime_periods`,
        `t34`.`players_inactive`,
        `t34`.`starters_inactive`,
        `t34`.`referee_crew_id`,
        `t34`.`zones_source`,
        `t34`.`box_source`,
        `t34`.`_row`,
        `t34`.`_inputs`
      FROM (
        SELECT
          `t32`.`_key`,
          DATE_DIFF(`t32`.`_day`, `t26`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t32`.`_played` - `t26`.`_nth`
          ) + 1 AS `_rank`,
          `t26`.`_entity`,
          `t26`.`_season`,
          `t26`.`_spine_date`,
          `t26`.`_spine_game`,
          `t26`.`_missing`,
          `t26`.`game_id`,
          `t26`.`nba_game_id`,
          `t26`.`game_code`,
          `t26`.`game_date`,
          `t26`.`season_year`,
          `t26`.`season_type`,
          `t26`.`team_abbr`,
          `t26`.`opponent_team_abbr`,
          `t26`.`points_scored`,
          `t26`.`fg_attempts`,
          `t26`.`fg_makes`,
          `t26`.`three_pt_attempts`,
          `t26`.`three_pt_makes`,
          `t26`.`ft_attempts`,
          `t26`.`ft_makes`,
          `t26`.`rebounds`,
          `t26`.`offensive_rebounds`,
          `t26`.`defensive_rebounds`,
          `t26`.`assists`,
          `t26`.`steals`,
          `t26`.`blocks`,
          `t26`.`personal_fouls`,
          `t26`.`turnovers`,
          `t26`.`player_turnovers`,
          `t26`.`team_turnovers`,
          `t26`.`team_paint_attempts`,
          `t26`.`team_paint_makes`,
          `t26`.`team_mid_range_attempts`,
          `t26`.`team_mid_range_makes`,
          `t26`.`team_three_pt_attempts_pbp`,
          `t26`.`team_three_pt_makes_pbp`,
          `t26`.`team_unknown_zone_attempts`,
          `t26`.`team_unknown_zone_makes`,
          `t26`.`team_assisted_fg_makes`,
          `t26`.`team_and1_count`,
          `t26`.`points_in_paint_scored`,
          `t26`.`second_chance_points_scored`,
          `t26`.`possessions_x100`,
          `t26`.`opponent_possessions_x100`,
          `t26`.`possessions`,
          `t26`.`team_seconds`,
          `t26`.`offensive_rating`,
          `t26`.`pace`,
          `t26`.`ts_pct`,
          `t26`.`home_game`,
          `t26`.`win_flag`,
          `t26`.`margin_of_victory`,
          `t26`.`overtime_periods`,
          `t26`.`players_inactive`,
          `t26`.`starters_inactive`,
          `t26`.`referee_crew_id`,
          `t26`.`zones_source`,
          `t26`.`box_source`,
          `t26`.`_row`,
          `t26`.`_inputs`,
          `t26`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t17`.`_entity`,
              `t17`.`_season`,
              `t17`.`_day`,
              `t17`.`_is_game`,
              `t17`.`_key`,
              SUM(CAST(`t17`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t17`.`_entity`, `t17`.`_season`
                ORDER BY `t17`.`_day` ASC, `t17`.`_is_game` ASC
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
              ) AS `t10`
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
                FROM `nba_reference`.`team_spine` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `keys` AS `t5`
                    WHERE
                      `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
                  )
              ) AS `t14`
            ) AS `t17`
          ) AS `t23`
          WHERE
            NOT (
              `t23`.`_is_game`
            )
        ) AS `t32`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            `t15`.`_spine_date`,
            `t15`.`_spine_game`,
            `t15`.`_missing`,
            `t15`.`game_id`,
            `t15`.`nba_game_id`,
            `t15`.`game_code`,
            `t15`.`game_date`,
            `t15`.`season_year`,
            `t15`.`season_type`,
            `t15`.`team_abbr`,
            `t15`.`opponent_team_abbr`,
            `t15`.`points_scored`,
            `t15`.`fg_attempts`,
            `t15`.`fg_makes`,
            `t15`.`three_pt_attempts`,
            `t15`.`three_pt_makes`,
            `t15`.`ft_attempts`,
            `t15`.`ft_makes`,
            `t15`.`rebounds`,
            `t15`.`offensive_rebounds`,
            `t15`.`defensive_rebounds`,
            `t15`.`assists`,
            `t15`.`steals`,
            `t15`.`blocks`,
            `t15`.`personal_fouls`,
            `t15`.`turnovers`,
            `t15`.`player_turnovers`,
            `t15`.`team_turnovers`,
            `t15`.`team_paint_attempts`,
            `t15`.`team_paint_makes`,
            `t15`.`team_mid_range_attempts`,
            `t15`.`team_mid_range_makes`,
            `t15`.`team_three_pt_attempts_pbp`,
            `t15`.`team_three_pt_makes_pbp`,
            `t15`.`team_unknown_zone_attempts`,
            `t15`.`team_unknown_zone_makes`,
            `t15`.`team_assisted_fg_makes`,
            `t15`.`team_and1_count`,
            `t15`.`points_in_paint_scored`,
            `t15`.`second_chance_points_scored`,
            `t15`.`possessions_x100`,
            `t15`.`opponent_possessions_x100`,
            `t15`.`possessions`,
            `t15`.`team_seconds`,
            `t15`.`offensive_rating`,
            `t15`.`pace`,
            `t15`.`ts_pct`,
            `t15`.`home_game`,
            `t15`.`win_flag`,
            `t15`.`margin_of_victory`,
            `t15`.`overtime_periods`,
            `t15`.`players_inactive`,
            `t15`.`starters_inactive`,
            `t15`.`referee_crew_id`,
            `t15`.`zones_source`,
            `t15`.`box_source`,
            `t15`.`_row`,
            `t15`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t15`.`_entity`, `t15`.`_season`
                ORDER BY `t15`.`_spine_date` ASC, `t15`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`game_id`,
              `t7`.`nba_game_id`,
              `t7`.`game_code`,
              `t7`.`game_date`,
              `t7`.`season_year`,
              `t7`.`season_type`,
              `t7`.`team_abbr`,
              `t7`.`opponent_team_abbr`,
              `t7`.`points_scored`,
              `t7`.`fg_attempts`,
              `t7`.`fg_makes`,
              `t7`.`three_pt_attempts`,
              `t7`.`three_pt_makes`,
              `t7`.`ft_attempts`,
              `t7`.`ft_makes`,
              `t7`.`rebounds`,
              `t7`.`offensive_rebounds`,
              `t7`.`defensive_rebounds`,
              `t7`.`assists`,
              `t7`.`steals`,
              `t7`.`blocks`,
              `t7`.`personal_fouls`,
              `t7`.`turnovers`,
              `t7`.`player_turnovers`,
              `t7`.`team_turnovers`,
              `t7`.`team_paint_attempts`,
              `t7`.`team_paint_makes`,
              `t7`.`team_mid_range_attempts`,
              `t7`.`team_mid_range_makes`,
              `t7`.`team_three_pt_attempts_pbp`,
              `t7`.`team_three_pt_makes_pbp`,
              `t7`.`team_unknown_zone_attempts`,
              `t7`.`team_unknown_zone_makes`,
              `t7`.`team_assisted_fg_makes`,
              `t7`.`team_and1_count`,
              `t7`.`points_in_paint_scored`,
              `t7`.`second_chance_points_scored`,
              `t7`.`possessions_x100`,
              `t7`.`opponent_possessions_x100`,
              `t7`.`possessions`,
              `t7`.`team_seconds`,
              `t7`.`offensive_rating`,
              `t7`.`pace`,
              `t7`.`ts_pct`,
              `t7`.`home_game`,
              `t7`.`win_flag`,
              `t7`.`margin_of_victory`,
              `t7`.`overtime_periods`,
              `t7`.`players_inactive`,
              `t7`.`starters_inactive`,
              `t7`.`referee_crew_id`,
              `t7`.`zones_source`,
              `t7`.`box_source`,
              `t7`.`_row`,
              `t7`.`_inputs`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id` AND `t6`.`entity` = `t7`.`team_abbr`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `keys` AS `t5`
                WHERE
                  `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
              )
          ) AS `t15`
        ) AS `t26`
          ON `t32`.`_entity` = `t26`.`_entity`
          AND `t32`.`_season` = `t26`.`_season`
          AND `t26`.`_nth` <= `t32`.`_played`
      ) AS `t34`
    ) AS `t38`
    GROUP BY
      1
  ) AS `t44`
    ON `t4`.`_key` = `t44`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t50`.`_date`,
      SUM(CAST(NOT (
        `t50`.`_missing`
      ) AS INT64)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t50`.`_missing`
      ) AS INT64)) AS `m_league`,
      SUM(CAST(COALESCE(`t50`.`_row`, 0) AS NUMERIC)) AS `s_league`
    FROM (
      SELECT
        `t47`.`_date`,
        `t47`.`_rank`,
        `t47`.`_spine_date`,
        `t47`.`_spine_game`,
        `t47`.`_days_before`,
        `t47`.`_missing`,
        `t47`.`game_id`,
        `t47`.`nba_game_id`,
        `t47`.`game_code`,
        `t47`.`game_date`,
        `t47`.`season_year`,
        `t47`.`season_type`,
        `t47`.`team_abbr`,
        `t47`.`opponent_team_abbr`,
        `t47`.`points_scored`,
        `t47`.`fg_attempts`,
        `t47`.`fg_makes`,
        `t47`.`three_pt_attempts`,
        `t47`.`three_pt_makes`,
        `t47`.`ft_attempts`,
        `t47`.`ft_makes`,
        `t47`.`rebounds`,
        `t47`.`offensive_rebounds`,
        `t47`.`defensive_rebounds`,
        `t47`.`assists`,
        `t47`.`steals`,
        `t47`.`blocks`,
        `t47`.`personal_fouls`,
        `t47`.`turnovers`,
        `t47`.`player_turnovers`,
        `t47`.`team_turnovers`,
        `t47`.`team_paint_attempts`,
        `t47`.`team_paint_makes`,
        `t47`.`team_mid_range_attempts`,
        `t47`.`team_mid_range_makes`,
        `t47`.`team_three_pt_attempts_pbp`,
        `t47`.`team_three_pt_makes_pbp`,
        `t47`.`team_unknown_zone_attempts`,
        `t47`.`team_unknown_zone_makes`,
        `t47`.`team_assisted_fg_makes`,
        `t47`.`team_and1_count`,
        `t47`.`points_in_paint_scored`,
        `t47`.`second_chance_points_scored`,
        `t47`.`possessions_x100`,
        `t47`.`opponent_possessions_x100`,
        `t47`.`possessions`,
        `t47`.`team_seconds`,
        `t47`.`offensive_rating`,
        `t47`.`pace`,
        `t47`.`ts_pct`,
        `t47`.`home_game`,
        `t47`.`win_flag`,
        `t47`.`margin_of_victory`,
        `t47`.`overtime_periods`,
        `t47`.`players_inactive`,
        `t47`.`starters_inactive`,
        `t47`.`referee_crew_id`,
        `t47`.`zones_source`,
        `t47`.`box_source`,
        `t47`.`_row`,
        `t47`.`_inputs`
      FROM (
        SELECT
          `t42`.`_date`,
          DATE_DIFF(`t42`.`_day`, `t30`.`_spine_date`, DAY) AS `_days_before`,
          (
            `t42`.`_played` - `t30`.`_nth`
          ) + 1 AS `_rank`,
          `t30`.`_entity`,
          `t30`.`_season`,
          `t30`.`_spine_date`,
          `t30`.`_spine_game`,
          `t30`.`_missing`,
          `t30`.`game_id`,
          `t30`.`nba_game_id`,
          `t30`.`game_code`,
          `t30`.`game_date`,
          `t30`.`season_year`,
          `t30`.`season_type`,
          `t30`.`team_abbr`,
          `t30`.`opponent_team_abbr`,
          `t30`.`points_scored`,
          `t30`.`fg_attempts`,
          `t30`.`fg_makes`,
          `t30`.`three_pt_attempts`,
          `t30`.`three_pt_makes`,
          `t30`.`ft_attempts`,
          `t30`.`ft_makes`,
          `t30`.`rebounds`,
          `t30`.`offensive_rebounds`,
          `t30`.`defensive_rebounds`,
          `t30`.`assists`,
          `t30`.`steals`,
          `t30`.`blocks`,
          `t30`.`personal_fouls`,
          `t30`.`turnovers`,
          `t30`.`player_turnovers`,
          `t30`.`team_turnovers`,
          `t30`.`team_paint_attempts`,
          `t30`.`team_paint_makes`,
          `t30`.`team_mid_range_attempts`,
          `t30`.`team_mid_range_makes`,
          `t30`.`team_three_pt_attempts_pbp`,
          `t30`.`team_three_pt_makes_pbp`,
          `t30`.`team_unknown_zone_attempts`,
          `t30`.`team_unknown_zone_makes`,
          `t30`.`team_assisted_fg_makes`,
          `t30`.`team_and1_count`,
          `t30`.`points_in_paint_scored`,
          `t30`.`second_chance_points_scored`,
          `t30`.`possessions_x100`,
          `t30`.`opponent_possessions_x100`,
          `t30`.`possessions`,
          `t30`.`team_seconds`,
          `t30`.`offensive_rating`,
          `t30`.`pace`,
          `t30`.`ts_pct`,
          `t30`.`home_game`,
          `t30`.`win_flag`,
          `t30`.`margin_of_victory`,
          `t30`.`overtime_periods`,
          `t30`.`players_inactive`,
          `t30`.`starters_inactive`,
          `t30`.`referee_crew_id`,
          `t30`.`zones_source`,
          `t30`.`box_source`,
          `t30`.`_row`,
          `t30`.`_inputs`,
          `t30`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t33`.`_entity`,
              `t33`.`_season`,
              `t33`.`_day`,
              `t33`.`_is_game`,
              `t33`.`_date`,
              SUM(CAST(`t33`.`_is_game` AS INT64)) OVER (
                PARTITION BY `t33`.`_entity`, `t33`.`_season`
                ORDER BY `t33`.`_day` ASC, `t33`.`_is_game` ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t22`.`_whose` AS `_entity`,
                  `t12`.`season_year` AS `_season`,
                  `t12`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t12`.`_date`
                FROM `t9` AS `t12`
                INNER JOIN (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      `t6`.`season_year`,
                      `t6`.`entity` AS `_whose`
                    FROM `nba_reference`.`team_spine` AS `t6`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `t9` AS `t13`
                        WHERE
                          `t13`.`season_year` = `t6`.`season_year`
                      )
                  ) AS `t20`
                ) AS `t22`
                  ON `t12`.`season_year` = `t22`.`season_year`
              ) AS `t31`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t6`.`entity` AS `_entity`,
                  `t6`.`season_year` AS `_season`,
                  `t6`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS DATE) AS `_date`
                FROM `nba_reference`.`team_spine` AS `t6`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `t9` AS `t13`
                    WHERE
                      `t13`.`season_year` = `t6`.`season_year`
                  )
              ) AS `t19`
            ) AS `t33`
          ) AS `t37`
          WHERE
            NOT (
              `t37`.`_is_game`
            )
        ) AS `t42`
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
                ORDER BY `t18`.`_spine_date` ASC, `t18`.`_spine_game` ASC
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t6`.`entity` AS `_entity`,
              `t6`.`season_year` AS `_season`,
              `t6`.`game_date` AS `_spine_date`,
              `t6`.`game_id` AS `_spine_game`,
              `t7`.`game_id` IS NULL AS `_missing`,
              `t7`.`game_id`,
              `t7`.`nba_game_id`,
              `t7`.`game_code`,
              `t7`.`game_date`,
              `t7`.`season_year`,
              `t7`.`season_type`,
              `t7`.`team_abbr`,
              `t7`.`opponent_team_abbr`,
              `t7`.`points_scored`,
              `t7`.`fg_attempts`,
              `t7`.`fg_makes`,
              `t7`.`three_pt_attempts`,
              `t7`.`three_pt_makes`,
              `t7`.`ft_attempts`,
              `t7`.`ft_makes`,
              `t7`.`rebounds`,
              `t7`.`offensive_rebounds`,
              `t7`.`defensive_rebounds`,
              `t7`.`assists`,
              `t7`.`steals`,
              `t7`.`blocks`,
              `t7`.`personal_fouls`,
              `t7`.`turnovers`,
              `t7`.`player_turnovers`,
              `t7`.`team_turnovers`,
              `t7`.`team_paint_attempts`,
              `t7`.`team_paint_makes`,
              `t7`.`team_mid_range_attempts`,
              `t7`.`team_mid_range_makes`,
              `t7`.`team_three_pt_attempts_pbp`,
              `t7`.`team_three_pt_makes_pbp`,
              `t7`.`team_unknown_zone_attempts`,
              `t7`.`team_unknown_zone_makes`,
              `t7`.`team_assisted_fg_makes`,
              `t7`.`team_and1_count`,
              `t7`.`points_in_paint_scored`,
              `t7`.`second_chance_points_scored`,
              `t7`.`possessions_x100`,
              `t7`.`opponent_possessions_x100`,
              `t7`.`possessions`,
              `t7`.`team_seconds`,
              `t7`.`offensive_rating`,
              `t7`.`pace`,
              `t7`.`ts_pct`,
              `t7`.`home_game`,
              `t7`.`win_flag`,
              `t7`.`margin_of_victory`,
              `t7`.`overtime_periods`,
              `t7`.`players_inactive`,
              `t7`.`starters_inactive`,
              `t7`.`referee_crew_id`,
              `t7`.`zones_source`,
              `t7`.`box_source`,
              `t7`.`_row`,
              `t7`.`_inputs`
            FROM `nba_reference`.`team_spine` AS `t6`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t7`
              ON `t6`.`game_id` = `t7`.`game_id` AND `t6`.`entity` = `t7`.`team_abbr`
            WHERE
              EXISTS(
                SELECT
                  1
                FROM `t9` AS `t13`
                WHERE
                  `t13`.`season_year` = `t6`.`season_year`
              )
          ) AS `t18`
        ) AS `t30`
          ON `t42`.`_entity` = `t30`.`_entity`
          AND `t42`.`_season` = `t30`.`_season`
          AND `t30`.`_nth` <= `t42`.`_played`
      ) AS `t47`
      WHERE
        NOT (
          `t47`.`_missing`
        )
    ) AS `t50`
    GROUP BY
      1
  ) AS `t52`
    ON `t4`.`_date` = `t52`.`_date`
) AS `t53`
