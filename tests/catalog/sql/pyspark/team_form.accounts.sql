WITH `t16` AS (
  SELECT
    `t14`.`_key`,
    `t14`.`_entity`,
    `t14`.`_spine_date`,
    `t14`.`_spine_game`,
    `t14`.`_days_before`,
    (
      ROW_NUMBER() OVER (
        PARTITION BY `t14`.`_key`, `t14`.`_entity`
        ORDER BY `t14`.`_spine_date` DESC, `t14`.`_spine_game` DESC
      ) - 1
    ) + 1 AS `_rank`
  FROM (
    SELECT
      `t4`.`_key`,
      `t7`.`entity` AS `_entity`,
      `t7`.`game_date` AS `_spine_date`,
      `t7`.`game_id` AS `_spine_game`,
      DATEDIFF(DAY, `t7`.`game_date`, `t4`.`_date`) AS `_days_before`
    FROM `keys` AS `t4`
    INNER JOIN `nba_reference`.`team_spine` AS `t7`
      ON `t4`.`season_year` = `t7`.`season_year`
      AND `t7`.`game_date` < `t4`.`_date`
      AND `t4`.`team_abbr` = `t7`.`entity`
  ) AS `t14`
)
SELECT
  `t39`.`season_year`,
  `t39`.`team_abbr`,
  `t39`.`_date`,
  `t39`.`entity_type`,
  `t39`.`entity_id`,
  `t39`.`population_basis`,
  `t39`.`_key`,
  `t39`.`n_offense`,
  `t39`.`m_offense`,
  `t39`.`s_offense`,
  `t39`.`n_defense`,
  `t39`.`m_defense`,
  `t39`.`s_defense`,
  `t39`.`n_season`,
  `t39`.`m_season`,
  `t39`.`s_season`,
  `t39`.`n_league`,
  `t39`.`m_league`,
  `t39`.`s_league`,
  CASE
    WHEN `t39`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN `t39`.`m_offense` > 0
    THEN 1
    WHEN `t39`.`m_defense` > 0
    THEN 2
    WHEN `t39`.`m_season` > 0
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
    COALESCE(`t37`.`n_offense`, 0) AS `n_offense`,
    COALESCE(`t37`.`m_offense`, 0) AS `m_offense`,
    COALESCE(`t37`.`s_offense`, 0) AS `s_offense`,
    COALESCE(`t38`.`n_defense`, 0) AS `n_defense`,
    COALESCE(`t38`.`m_defense`, 0) AS `m_defense`,
    COALESCE(`t38`.`s_defense`, 0) AS `s_defense`,
    COALESCE(`t33`.`n_season`, 0) AS `n_season`,
    COALESCE(`t33`.`m_season`, 0) AS `m_season`,
    COALESCE(`t33`.`s_season`, 0) AS `s_season`,
    COALESCE(`t34`.`n_league`, 0) AS `n_league`,
    COALESCE(`t34`.`m_league`, 0) AS `m_league`,
    COALESCE(`t34`.`s_league`, 0) AS `s_league`
  FROM `keys` AS `t4`
  LEFT OUTER JOIN (
    SELECT
      `t29`.`_key`,
      SUM(CAST(NOT (
        `t29`.`_missing`
      ) AS BIGINT)) AS `n_offense`,
      SUM(1 - CAST(NOT (
        `t29`.`_missing`
      ) AS BIGINT)) AS `m_offense`,
      SUM(CAST(COALESCE(`t29`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_offense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t22`.`_key`,
          `t22`.`_rank`,
          `t22`.`_spine_date`,
          `t22`.`_spine_game`,
          `t22`.`_days_before`,
          `t12`.`_present_game` IS NULL AS `_missing`,
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
            *
          FROM `t16` AS `t17`
          WHERE
            `t17`.`_rank` <= 10
        ) AS `t22`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_offense_game_summary` AS `t1`
        ) AS `t12`
          ON `t22`.`_spine_game` = `t12`.`_present_game`
          AND `t22`.`_entity` = `t12`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
          ON `t22`.`_spine_game` = `t5`.`game_id` AND `t22`.`_entity` = `t5`.`team_abbr`
      ) AS `t25`
      WHERE
        `t25`.`_missing` OR (
          `t25`.`game_id` IS NOT NULL
        )
    ) AS `t29`
    GROUP BY
      1
  ) AS `t37`
    ON `t4`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t30`.`_key`,
      SUM(CAST(NOT (
        `t30`.`_missing`
      ) AS BIGINT)) AS `n_defense`,
      SUM(1 - CAST(NOT (
        `t30`.`_missing`
      ) AS BIGINT)) AS `m_defense`,
      SUM(CAST(COALESCE(`t30`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_defense`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t22`.`_key`,
          `t22`.`_rank`,
          `t22`.`_spine_date`,
          `t22`.`_spine_game`,
          `t22`.`_days_before`,
          `t13`.`_present_game` IS NULL AS `_missing`,
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
            *
          FROM `t16` AS `t17`
          WHERE
            `t17`.`_rank` <= 10
        ) AS `t22`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t2`.`game_id` AS `_present_game`,
            `t2`.`defending_team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_defense_game_summary` AS `t2`
        ) AS `t13`
          ON `t22`.`_spine_game` = `t13`.`_present_game`
          AND `t22`.`_entity` = `t13`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_defense_game_summary` AS `t6`
          ON `t22`.`_spine_game` = `t6`.`game_id`
          AND `t22`.`_entity` = `t6`.`defending_team_abbr`
      ) AS `t26`
      WHERE
        `t26`.`_missing` OR (
          `t26`.`game_id` IS NOT NULL
        )
    ) AS `t30`
    GROUP BY
      1
  ) AS `t38`
    ON `t4`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t27`.`_key`,
      SUM(CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `n_season`,
      SUM(1 - CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `m_season`,
      SUM(CAST(COALESCE(`t27`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_season`
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
          `t12`.`_present_game` IS NULL AS `_missing`,
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
        FROM `t16` AS `t19`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_offense_game_summary` AS `t1`
        ) AS `t12`
          ON `t19`.`_spine_game` = `t12`.`_present_game`
          AND `t19`.`_entity` = `t12`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
          ON `t19`.`_spine_game` = `t5`.`game_id` AND `t19`.`_entity` = `t5`.`team_abbr`
      ) AS `t23`
      WHERE
        `t23`.`_missing` OR (
          `t23`.`game_id` IS NOT NULL
        )
    ) AS `t27`
    GROUP BY
      1
  ) AS `t33`
    ON `t4`.`_key` = `t33`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t28`.`_date`,
      SUM(CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `n_league`,
      SUM(1 - CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `m_league`,
      SUM(CAST(COALESCE(`t28`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_league`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t20`.`_date`,
          `t20`.`_rank`,
          `t20`.`_spine_date`,
          `t20`.`_spine_game`,
          `t20`.`_days_before`,
          `t12`.`_present_game` IS NULL AS `_missing`,
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
            `t15`.`_date`,
            `t15`.`_entity`,
            `t15`.`_spine_date`,
            `t15`.`_spine_game`,
            `t15`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t15`.`_date`, `t15`.`_entity`
                ORDER BY `t15`.`_spine_date` DESC, `t15`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t11`.`_date`,
              `t7`.`entity` AS `_entity`,
              `t7`.`game_date` AS `_spine_date`,
              `t7`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t7`.`game_date`, `t11`.`_date`) AS `_days_before`
            FROM (
              SELECT DISTINCT
                `t0`.`_date`,
                `t0`.`season_year`
              FROM `keys` AS `t0`
            ) AS `t11`
            INNER JOIN `nba_reference`.`team_spine` AS `t7`
              ON `t11`.`season_year` = `t7`.`season_year` AND `t7`.`game_date` < `t11`.`_date`
          ) AS `t15`
        ) AS `t20`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t1`.`game_id` AS `_present_game`,
            `t1`.`team_abbr` AS `_present_entity`
          FROM `nba_analytics`.`team_offense_game_summary` AS `t1`
        ) AS `t12`
          ON `t20`.`_spine_game` = `t12`.`_present_game`
          AND `t20`.`_entity` = `t12`.`_present_entity`
        LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t5`
          ON `t20`.`_spine_game` = `t5`.`game_id` AND `t20`.`_entity` = `t5`.`team_abbr`
      ) AS `t24`
      WHERE
        (
          `t24`.`_missing` OR (
            `t24`.`game_id` IS NOT NULL
          )
        )
        AND NOT (
          `t24`.`_missing`
        )
    ) AS `t28`
    GROUP BY
      1
  ) AS `t34`
    ON `t4`.`_date` = `t34`.`_date`
) AS `t39`
