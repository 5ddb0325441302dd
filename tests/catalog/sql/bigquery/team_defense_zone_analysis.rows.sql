WITH `t9` AS (
  SELECT DISTINCT
    `t1`.`_date`,
    `t1`.`season_year`
  FROM `standing_keys` AS `t1`
), `t42` AS (
  SELECT
    `t40`.`_date`,
    `t40`.`_rank`,
    `t40`.`_spine_date`,
    `t40`.`_spine_game`,
    `t40`.`_days_before`,
    `t40`.`_missing`,
    `t40`.`game_id`,
    `t40`.`game_code`,
    `t40`.`game_date`,
    `t40`.`season_year`,
    `t40`.`season_type`,
    `t40`.`defending_team_abbr`,
    `t40`.`opponent_team_abbr`,
    `t40`.`points_allowed`,
    `t40`.`opp_fg_attempts`,
    `t40`.`opp_fg_makes`,
    `t40`.`opp_three_pt_attempts`,
    `t40`.`opp_three_pt_makes`,
    `t40`.`opp_ft_attempts`,
    `t40`.`opp_ft_makes`,
    `t40`.`opp_rebounds`,
    `t40`.`opp_offensive_rebounds`,
    `t40`.`opp_assists`,
    `t40`.`turnovers_forced`,
    `t40`.`fouls_committed`,
    `t40`.`opp_paint_attempts`,
    `t40`.`opp_paint_makes`,
    `t40`.`opp_mid_range_attempts`,
    `t40`.`opp_mid_range_makes`,
    `t40`.`opp_three_pt_attempts_pbp`,
    `t40`.`opp_three_pt_makes_pbp`,
    `t40`.`opp_unknown_zone_attempts`,
    `t40`.`opp_unknown_zone_makes`,
    `t40`.`points_in_paint_allowed`,
    `t40`.`mid_range_points_allowed`,
    `t40`.`three_pt_points_allowed`,
    `t40`.`second_chance_points_allowed`,
    `t40`.`fast_break_points_allowed`,
    `t40`.`blocks_paint`,
    `t40`.`blocks_mid_range`,
    `t40`.`blocks_three_pt`,
    `t40`.`blocks_unknown_zone`,
    `t40`.`steals`,
    `t40`.`blocks`,
    `t40`.`defensive_rebounds`,
    `t40`.`possessions_x100`,
    `t40`.`own_possessions_x100`,
    `t40`.`team_seconds`,
    `t40`.`defensive_rating`,
    `t40`.`opponent_pace`,
    `t40`.`opponent_ts_pct`,
    `t40`.`home_game`,
    `t40`.`win_flag`,
    `t40`.`margin_of_victory`,
    `t40`.`overtime_periods`,
    `t40`.`players_inactive`,
    `t40`.`starters_inactive`,
    `t40`.`referee_crew_id`,
    `t40`.`zones_source`,
    `t40`.`_row`,
    `t40`.`_inputs`,
    'first' AS `_window`
  FROM (
    SELECT
      `t36`.`_date`,
      DATE_DIFF(`t36`.`_day`, `t28`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t36`.`_played` - `t28`.`_nth`
      ) + 1 AS `_rank`,
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
      `t28`.`_inputs`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t31`.`_entity`,
          `t31`.`_season`,
          `t31`.`_day`,
          `t31`.`_is_game`,
          `t31`.`_date`,
          SUM(CAST(`t31`.`_is_game` AS INT64)) OVER (
            PARTITION BY `t31`.`_entity`, `t31`.`_season`
            ORDER BY `t31`.`_day` ASC, `t31`.`_is_game` ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `_played`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t22`.`_whose` AS `_entity`,
              `t13`.`season_year` AS `_season`,
              `t13`.`_date` AS `_day`,
              FALSE AS `_is_game`,
              `t13`.`_date`
            FROM `t9` AS `t13`
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
                    FROM `t9` AS `t14`
                    WHERE
                      `t14`.`season_year` = `t6`.`season_year`
                  )
              ) AS `t20`
            ) AS `t22`
              ON `t13`.`season_year` = `t22`.`season_year`
          ) AS `t29`
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
                FROM `t9` AS `t14`
                WHERE
                  `t14`.`season_year` = `t6`.`season_year`
              )
          ) AS `t19`
        ) AS `t31`
      ) AS `t33`
      WHERE
        NOT (
          `t33`.`_is_game`
        )
    ) AS `t36`
    INNER JOIN (
      SELECT
        `t18`.`_entity`,
        `t18`.`_season`,
        `t18`.`_spine_date`,
        `t18`.`_spine_game`,
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
          `t7`.`game_code`,
          `t7`.`game_date`,
          `t7`.`season_year`,
          `t7`.`season_type`,
          `t7`.`defending_team_abbr`,
          `t7`.`opponent_team_abbr`,
          `t7`.`points_allowed`,
          `t7`.`opp_fg_attempts`,
          `t7`.`opp_fg_makes`,
          `t7`.`opp_three_pt_attempts`,
          `t7`.`opp_three_pt_makes`,
          `t7`.`opp_ft_attempts`,
          `t7`.`opp_ft_makes`,
          `t7`.`opp_rebounds`,
          `t7`.`opp_offensive_rebounds`,
          `t7`.`opp_assists`,
          `t7`.`turnovers_forced`,
          `t7`.`fouls_committed`,
          `t7`.`opp_paint_attempts`,
          `t7`.`opp_paint_makes`,
          `t7`.`opp_mid_range_attempts`,
          `t7`.`opp_mid_range_makes`,
          `t7`.`opp_three_pt_attempts_pbp`,
          `t7`.`opp_three_pt_makes_pbp`,
          `t7`.`opp_unknown_zone_attempts`,
          `t7`.`opp_unknown_zone_makes`,
          `t7`.`points_in_paint_allowed`,
          `t7`.`mid_range_points_allowed`,
          `t7`.`three_pt_points_allowed`,
          `t7`.`second_chance_points_allowed`,
          `t7`.`fast_break_points_allowed`,
          `t7`.`blocks_paint`,
          `t7`.`blocks_mid_range`,
          `t7`.`blocks_three_pt`,
          `t7`.`blocks_unknown_zone`,
          `t7`.`steals`,
          `t7`.`blocks`,
          `t7`.`defensive_rebounds`,
          `t7`.`possessions_x100`,
          `t7`.`own_possessions_x100`,
          `t7`.`team_seconds`,
          `t7`.`defensive_rating`,
          `t7`.`opponent_pace`,
          `t7`.`opponent_ts_pct`,
          `t7`.`home_game`,
          `t7`.`win_flag`,
          `t7`.`margin_of_victory`,
          `t7`.`overtime_periods`,
          `t7`.`players_inactive`,
          `t7`.`starters_inactive`,
          `t7`.`referee_crew_id`,
          `t7`.`zones_source`,
          `t7`.`_row`,
          `t7`.`_inputs`
        FROM `nba_reference`.`team_spine` AS `t6`
        LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t7`
          ON `t6`.`game_id` = `t7`.`game_id`
          AND `t6`.`entity` = `t7`.`defending_team_abbr`
          AND `t6`.`game_date` = `t7`.`game_date`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `t9` AS `t14`
            WHERE
              `t14`.`season_year` = `t6`.`season_year`
          )
      ) AS `t18`
    ) AS `t28`
      ON `t36`.`_entity` = `t28`.`_entity`
      AND `t36`.`_season` = `t28`.`_season`
      AND `t28`.`_nth` <= `t36`.`_played`
      AND DATE_DIFF(`t36`.`_day`, `t28`.`_spine_date`, DAY) <= 30
  ) AS `t40`
  WHERE
    NOT (
      `t40`.`_missing`
    )
)
SELECT
  `t59`.`_key`,
  `t59`.`team_abbr`,
  `t59`.`analysis_date`,
  `t59`.`season_year`,
  `t59`.`games_in_sample`,
  `t59`.`first_game_date_in_sample`,
  `t59`.`last_game_date_in_sample`,
  `t59`.`paint_pct_allowed_last_15`,
  `t59`.`mid_range_pct_allowed_last_15`,
  `t59`.`three_pt_pct_allowed_last_15`,
  `t59`.`paint_attempts_allowed_per_game`,
  `t59`.`mid_range_attempts_allowed_per_game`,
  `t59`.`three_pt_attempts_allowed_per_game`,
  `t59`.`paint_points_allowed_per_game`,
  `t59`.`paint_blocks_per_game`,
  `t59`.`mid_range_blocks_per_game`,
  `t59`.`three_pt_blocks_per_game`,
  `t59`.`paint_defense_vs_league_avg`,
  `t59`.`mid_range_defense_vs_league_avg`,
  `t59`.`three_pt_defense_vs_league_avg`,
  `t59`.`league_paint_pct`,
  `t59`.`league_mid_range_pct`,
  `t59`.`league_three_pt_pct`,
  `t59`.`league_team_games_in_sample`,
  `t59`.`league_window`,
  `t59`.`defensive_rating_last_15`,
  `t59`.`league_defensive_rating`,
  `t59`.`opponent_points_per_game`,
  `t59`.`opponent_pace`,
  `t59`.`strongest_zone`,
  `t59`.`weakest_zone`,
  `t59`.`data_quality_tier`,
  `t59`.`calculation_notes`,
  `t11`.`_inputs`
FROM (
  SELECT
    `t57`.`_key`,
    `t57`.`team_abbr`,
    `t57`.`analysis_date`,
    `t57`.`season_year`,
    `t57`.`games_in_sample`,
    `t57`.`first_game_date_in_sample`,
    `t57`.`last_game_date_in_sample`,
    CAST(`t57`.`paint_pct_allowed_last_15` AS NUMERIC) AS `paint_pct_allowed_last_15`,
    CAST(`t57`.`mid_range_pct_allowed_last_15` AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
    CAST(`t57`.`three_pt_pct_allowed_last_15` AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
    CAST(`t57`.`paint_attempts_allowed_per_game` AS NUMERIC) AS `paint_attempts_allowed_per_game`,
    CAST(`t57`.`mid_range_attempts_allowed_per_game` AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
    CAST(`t57`.`three_pt_attempts_allowed_per_game` AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
    CAST(`t57`.`paint_points_allowed_per_game` AS NUMERIC) AS `paint_points_allowed_per_game`,
    CAST(`t57`.`paint_blocks_per_game` AS NUMERIC) AS `paint_blocks_per_game`,
    CAST(`t57`.`mid_range_blocks_per_game` AS NUMERIC) AS `mid_range_blocks_per_game`,
    CAST(`t57`.`three_pt_blocks_per_game` AS NUMERIC) AS `three_pt_blocks_per_game`,
    CAST(`t57`.`paint_defense_vs_league_avg` AS NUMERIC) AS `paint_defense_vs_league_avg`,
    CAST(`t57`.`mid_range_defense_vs_league_avg` AS NUMERIC) AS `mid_range_defense_vs_league_avg`,
    CAST(`t57`.`three_pt_defense_vs_league_avg` AS NUMERIC) AS `three_pt_defense_vs_league_avg`,
    CAST(`t57`.`league_paint_pct` AS NUMERIC) AS `league_paint_pct`,
    CAST(`t57`.`league_mid_range_pct` AS NUMERIC) AS `league_mid_range_pct`,
    CAST(`t57`.`league_three_pt_pct` AS NUMERIC) AS `league_three_pt_pct`,
    `t57`.`league_team_games_in_sample`,
    `t57`.`league_window`,
    CAST(`t57`.`defensive_rating_last_15` AS NUMERIC) AS `defensive_rating_last_15`,
    CAST(`t57`.`league_defensive_rating` AS NUMERIC) AS `league_defensive_rating`,
    CAST(`t57`.`opponent_points_per_game` AS NUMERIC) AS `opponent_points_per_game`,
    CAST(`t57`.`opponent_pace` AS NUMERIC) AS `opponent_pace`,
    CASE
      WHEN `t57`.`paint_defense_vs_league_avg` = LEAST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t57`.`mid_range_defense_vs_league_avg` = LEAST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t57`.`three_pt_defense_vs_league_avg` = LEAST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `strongest_zone`,
    CASE
      WHEN `t57`.`paint_defense_vs_league_avg` = GREATEST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'paint'
      WHEN `t57`.`mid_range_defense_vs_league_avg` = GREATEST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'mid_range'
      WHEN `t57`.`three_pt_defense_vs_league_avg` = GREATEST(
        `t57`.`paint_defense_vs_league_avg`,
        `t57`.`mid_range_defense_vs_league_avg`,
        `t57`.`three_pt_defense_vs_league_avg`
      )
      THEN 'three_pt'
      ELSE CAST(NULL AS STRING)
    END AS `weakest_zone`,
    `t57`.`data_quality_tier`,
    `t57`.`calculation_notes`
  FROM (
    SELECT
      `t56`.`season_year`,
      `t56`.`team_abbr`,
      `t56`.`_key`,
      `t56`.`games_in_sample`,
      `t56`.`first_game_date_in_sample`,
      `t56`.`last_game_date_in_sample`,
      `t56`.`_date` AS `analysis_date`,
      COALESCE(`t56`.`league_size`, 0) AS `league_team_games_in_sample`,
      IF(`t56`.`window` = 'first', 'last_30_days', 'season_to_date') AS `league_window`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`paint_points`) * 20
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`paint_points`) * 20
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`paint_points` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_points_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`points` * 10000) * 200
            ) + ABS(`t56`.`possessions`)
          ) - (
            MOD(
              (
                ABS(`t56`.`points` * 10000) * 200
              ) + ABS(`t56`.`possessions`),
              NULLIF(ABS(`t56`.`possessions`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`possessions`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        (
          `t56`.`points` * 10000
        ) < 0
      ) <> (
        `t56`.`possessions` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `defensive_rating_last_15`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t56`.`l_points` * 10000) * 200
              ) + ABS(`t56`.`l_possessions`)
            ) - (
              MOD(
                (
                  ABS(`t56`.`l_points` * 10000) * 200
                ) + ABS(`t56`.`l_possessions`),
                NULLIF(ABS(`t56`.`l_possessions`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`l_possessions`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t56`.`l_points` * 10000
            ) < 0
          ) <> (
            `t56`.`l_possessions` < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_defensive_rating`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`points`) * 20
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`points`) * 20
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`points` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_points_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS((
                `t56`.`possessions` + `t56`.`own_possessions`
              ) * 14400) * 20
            ) + ABS(`t56`.`seconds` * 200)
          ) - (
            MOD(
              (
                ABS((
                  `t56`.`possessions` + `t56`.`own_possessions`
                ) * 14400) * 20
              ) + ABS(`t56`.`seconds` * 200),
              NULLIF(ABS(`t56`.`seconds` * 200), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`seconds` * 200), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              `t56`.`possessions` + `t56`.`own_possessions`
            ) * 14400
          ) < 0
        ) <> (
          (
            `t56`.`seconds` * 200
          ) < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `opponent_pace`,
      IF(`t56`.`games_in_sample` = 15, 'production_ready', 'limited') AS `data_quality_tier`,
      IF(COALESCE(`t56`.`league_size`, 0) >= 100, CAST(NULL AS STRING), 'league sample < 100') AS `calculation_notes`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`paint_makes`) * 2000
            ) + ABS(`t56`.`paint_attempts`)
          ) - (
            MOD(
              (
                ABS(`t56`.`paint_makes`) * 2000
              ) + ABS(`t56`.`paint_attempts`),
              NULLIF(ABS(`t56`.`paint_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`paint_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`paint_makes` < 0
      ) <> (
        `t56`.`paint_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `paint_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`paint_attempts`) * 20
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`paint_attempts`) * 20
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`paint_attempts` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `paint_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`paint_blocks`) * 200
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`paint_blocks`) * 200
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`paint_blocks` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `paint_blocks_per_game`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t56`.`paint_makes` * `t56`.`l_paint_attempts`
                    ) - (
                      `t56`.`l_paint_makes` * `t56`.`paint_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t56`.`paint_attempts` * `t56`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t56`.`paint_makes` * `t56`.`l_paint_attempts`
                      ) - (
                        `t56`.`l_paint_makes` * `t56`.`paint_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t56`.`paint_attempts` * `t56`.`l_paint_attempts`),
                NULLIF(ABS(`t56`.`paint_attempts` * `t56`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`paint_attempts` * `t56`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t56`.`paint_makes` * `t56`.`l_paint_attempts`
                ) - (
                  `t56`.`l_paint_makes` * `t56`.`paint_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t56`.`paint_attempts` * `t56`.`l_paint_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `paint_defense_vs_league_avg`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t56`.`l_paint_makes`) * 2000
              ) + ABS(`t56`.`l_paint_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t56`.`l_paint_makes`) * 2000
                ) + ABS(`t56`.`l_paint_attempts`),
                NULLIF(ABS(`t56`.`l_paint_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`l_paint_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t56`.`l_paint_makes` < 0
        ) <> (
          `t56`.`l_paint_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_paint_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`mid_range_makes`) * 2000
            ) + ABS(`t56`.`mid_range_attempts`)
          ) - (
            MOD(
              (
                ABS(`t56`.`mid_range_makes`) * 2000
              ) + ABS(`t56`.`mid_range_attempts`),
              NULLIF(ABS(`t56`.`mid_range_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`mid_range_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`mid_range_makes` < 0
      ) <> (
        `t56`.`mid_range_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `mid_range_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`mid_range_attempts`) * 20
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`mid_range_attempts`) * 20
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`mid_range_attempts` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `mid_range_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`mid_range_blocks`) * 200
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`mid_range_blocks`) * 200
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`mid_range_blocks` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `mid_range_blocks_per_game`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t56`.`mid_range_makes` * `t56`.`l_mid_range_attempts`
                    ) - (
                      `t56`.`l_mid_range_makes` * `t56`.`mid_range_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t56`.`mid_range_attempts` * `t56`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t56`.`mid_range_makes` * `t56`.`l_mid_range_attempts`
                      ) - (
                        `t56`.`l_mid_range_makes` * `t56`.`mid_range_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t56`.`mid_range_attempts` * `t56`.`l_mid_range_attempts`),
                NULLIF(ABS(`t56`.`mid_range_attempts` * `t56`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`mid_range_attempts` * `t56`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t56`.`mid_range_makes` * `t56`.`l_mid_range_attempts`
                ) - (
                  `t56`.`l_mid_range_makes` * `t56`.`mid_range_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t56`.`mid_range_attempts` * `t56`.`l_mid_range_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `mid_range_defense_vs_league_avg`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t56`.`l_mid_range_makes`) * 2000
              ) + ABS(`t56`.`l_mid_range_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t56`.`l_mid_range_makes`) * 2000
                ) + ABS(`t56`.`l_mid_range_attempts`),
                NULLIF(ABS(`t56`.`l_mid_range_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`l_mid_range_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t56`.`l_mid_range_makes` < 0
        ) <> (
          `t56`.`l_mid_range_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_mid_range_pct`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`three_pt_makes`) * 2000
            ) + ABS(`t56`.`three_pt_attempts`)
          ) - (
            MOD(
              (
                ABS(`t56`.`three_pt_makes`) * 2000
              ) + ABS(`t56`.`three_pt_attempts`),
              NULLIF(ABS(`t56`.`three_pt_attempts`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`three_pt_attempts`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`three_pt_makes` < 0
      ) <> (
        `t56`.`three_pt_attempts` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS `three_pt_pct_allowed_last_15`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`three_pt_attempts`) * 20
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`three_pt_attempts`) * 20
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`three_pt_attempts` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS `three_pt_attempts_allowed_per_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(`t56`.`three_pt_blocks`) * 200
            ) + ABS(`t56`.`games_in_sample`)
          ) - (
            MOD(
              (
                ABS(`t56`.`three_pt_blocks`) * 200
              ) + ABS(`t56`.`games_in_sample`),
              NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
            )
          ),
          NULLIF(ABS(`t56`.`games_in_sample`), 0) * 2
        ) + 0.5
      ) AS INT64) * IF((
        `t56`.`three_pt_blocks` < 0
      ) <> (
        `t56`.`games_in_sample` < 0
      ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS `three_pt_blocks_per_game`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(
                  (
                    (
                      `t56`.`three_pt_makes` * `t56`.`l_three_pt_attempts`
                    ) - (
                      `t56`.`l_three_pt_makes` * `t56`.`three_pt_attempts`
                    )
                  ) * 100
                ) * 200
              ) + ABS(`t56`.`three_pt_attempts` * `t56`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(
                    (
                      (
                        `t56`.`three_pt_makes` * `t56`.`l_three_pt_attempts`
                      ) - (
                        `t56`.`l_three_pt_makes` * `t56`.`three_pt_attempts`
                      )
                    ) * 100
                  ) * 200
                ) + ABS(`t56`.`three_pt_attempts` * `t56`.`l_three_pt_attempts`),
                NULLIF(ABS(`t56`.`three_pt_attempts` * `t56`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`three_pt_attempts` * `t56`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              (
                (
                  `t56`.`three_pt_makes` * `t56`.`l_three_pt_attempts`
                ) - (
                  `t56`.`l_three_pt_makes` * `t56`.`three_pt_attempts`
                )
              ) * 100
            ) < 0
          ) <> (
            (
              `t56`.`three_pt_attempts` * `t56`.`l_three_pt_attempts`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `three_pt_defense_vs_league_avg`,
      IF(
        COALESCE(`t56`.`league_size`, 0) >= 100,
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t56`.`l_three_pt_makes`) * 2000
              ) + ABS(`t56`.`l_three_pt_attempts`)
            ) - (
              MOD(
                (
                  ABS(`t56`.`l_three_pt_makes`) * 2000
                ) + ABS(`t56`.`l_three_pt_attempts`),
                NULLIF(ABS(`t56`.`l_three_pt_attempts`), 0) * 2
              )
            ),
            NULLIF(ABS(`t56`.`l_three_pt_attempts`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF((
          `t56`.`l_three_pt_makes` < 0
        ) <> (
          `t56`.`l_three_pt_attempts` < 0
        ), -1, 1) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC),
        CAST(NULL AS NUMERIC)
      ) AS `league_three_pt_pct`
    FROM (
      SELECT
        `t4`.`season_year`,
        `t4`.`team_abbr`,
        `t4`.`_date`,
        `t4`.`_key`,
        `t38`.`games_in_sample`,
        `t38`.`first_game_date_in_sample`,
        `t38`.`last_game_date_in_sample`,
        `t38`.`paint_attempts`,
        `t38`.`paint_makes`,
        `t38`.`mid_range_attempts`,
        `t38`.`mid_range_makes`,
        `t38`.`three_pt_attempts`,
        `t38`.`three_pt_makes`,
        `t38`.`points`,
        `t38`.`possessions`,
        `t38`.`paint_blocks`,
        `t38`.`mid_range_blocks`,
        `t38`.`three_pt_blocks`,
        `t38`.`paint_points`,
        `t38`.`own_possessions`,
        `t38`.`seconds`,
        `t55`.`league_size`,
        `t55`.`window`,
        `t55`.`l_paint_attempts`,
        `t55`.`l_paint_makes`,
        `t55`.`l_mid_range_attempts`,
        `t55`.`l_mid_range_makes`,
        `t55`.`l_three_pt_attempts`,
        `t55`.`l_three_pt_makes`,
        `t55`.`l_points`,
        `t55`.`l_possessions`
      FROM `standing_keys` AS `t4`
      LEFT OUTER JOIN (
        SELECT
          `t34`.`_key`,
          COUNT(*) AS `games_in_sample`,
          MIN(`t34`.`_spine_date`) AS `first_game_date_in_sample`,
          MAX(`t34`.`_spine_date`) AS `last_game_date_in_sample`,
          SUM(`t34`.`opp_paint_attempts`) AS `paint_attempts`,
          SUM(`t34`.`opp_paint_makes`) AS `paint_makes`,
          SUM(`t34`.`opp_mid_range_attempts`) AS `mid_range_attempts`,
          SUM(`t34`.`opp_mid_range_makes`) AS `mid_range_makes`,
          SUM(`t34`.`opp_three_pt_attempts`) AS `three_pt_attempts`,
          SUM(`t34`.`opp_three_pt_makes`) AS `three_pt_makes`,
          SUM(`t34`.`points_allowed`) AS `points`,
          SUM(`t34`.`possessions_x100`) AS `possessions`,
          SUM(`t34`.`blocks_paint`) AS `paint_blocks`,
          SUM(`t34`.`blocks_mid_range`) AS `mid_range_blocks`,
          SUM(`t34`.`blocks_three_pt`) AS `three_pt_blocks`,
          SUM(`t34`.`points_in_paint_allowed`) AS `paint_points`,
          SUM(`t34`.`own_possessions_x100`) AS `own_possessions`,
          SUM(`t34`.`team_seconds`) AS `seconds`
        FROM (
          SELECT
            `t32`.`_key`,
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
            `t32`.`_inputs`
          FROM (
            SELECT
              `t30`.`_key`,
              DATE_DIFF(`t30`.`_day`, `t25`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t30`.`_played` - `t25`.`_nth`
              ) + 1 AS `_rank`,
              `t25`.`_spine_date`,
              `t25`.`_spine_game`,
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
              `t25`.`_inputs`
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
                      `t1`.`team_abbr` AS `_entity`,
                      `t1`.`season_year` AS `_season`,
                      `t1`.`_date` AS `_day`,
                      FALSE AS `_is_game`,
                      `t1`.`_key`
                    FROM `standing_keys` AS `t1`
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
                        FROM `standing_keys` AS `t5`
                        WHERE
                          `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
                      )
                  ) AS `t15`
                ) AS `t17`
              ) AS `t23`
              WHERE
                NOT (
                  `t23`.`_is_game`
                )
            ) AS `t30`
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
                  `t7`.`game_id` IS NULL AS `_missing`,
                  `t7`.`game_id`,
                  `t7`.`game_code`,
                  `t7`.`game_date`,
                  `t7`.`season_year`,
                  `t7`.`season_type`,
                  `t7`.`defending_team_abbr`,
                  `t7`.`opponent_team_abbr`,
                  `t7`.`points_allowed`,
                  `t7`.`opp_fg_attempts`,
                  `t7`.`opp_fg_makes`,
                  `t7`.`opp_three_pt_attempts`,
                  `t7`.`opp_three_pt_makes`,
                  `t7`.`opp_ft_attempts`,
                  `t7`.`opp_ft_makes`,
                  `t7`.`opp_rebounds`,
                  `t7`.`opp_offensive_rebounds`,
                  `t7`.`opp_assists`,
                  `t7`.`turnovers_forced`,
                  `t7`.`fouls_committed`,
                  `t7`.`opp_paint_attempts`,
                  `t7`.`opp_paint_makes`,
                  `t7`.`opp_mid_range_attempts`,
                  `t7`.`opp_mid_range_makes`,
                  `t7`.`opp_three_pt_attempts_pbp`,
                  `t7`.`opp_three_pt_makes_pbp`,
                  `t7`.`opp_unknown_zone_attempts`,
                  `t7`.`opp_unknown_zone_makes`,
                  `t7`.`points_in_paint_allowed`,
                  `t7`.`mid_range_points_allowed`,
                  `t7`.`three_pt_points_allowed`,
                  `t7`.`second_chance_points_allowed`,
                  `t7`.`fast_break_points_allowed`,
                  `t7`.`blocks_paint`,
                  `t7`.`blocks_mid_range`,
                  `t7`.`blocks_three_pt`,
                  `t7`.`blocks_unknown_zone`,
                  `t7`.`steals`,
                  `t7`.`blocks`,
                  `t7`.`defensive_rebounds`,
                  `t7`.`possessions_x100`,
                  `t7`.`own_possessions_x100`,
                  `t7`.`team_seconds`,
                  `t7`.`defensive_rating`,
                  `t7`.`opponent_pace`,
                  `t7`.`opponent_ts_pct`,
                  `t7`.`home_game`,
                  `t7`.`win_flag`,
                  `t7`.`margin_of_victory`,
                  `t7`.`overtime_periods`,
                  `t7`.`players_inactive`,
                  `t7`.`starters_inactive`,
                  `t7`.`referee_crew_id`,
                  `t7`.`zones_source`,
                  `t7`.`_row`,
                  `t7`.`_inputs`
                FROM `nba_reference`.`team_spine` AS `t6`
                LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t7`
                  ON `t6`.`game_id` = `t7`.`game_id`
                  AND `t6`.`entity` = `t7`.`defending_team_abbr`
                  AND `t6`.`game_date` = `t7`.`game_date`
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM `standing_keys` AS `t5`
                    WHERE
                      `t5`.`season_year` = `t6`.`season_year` AND `t5`.`team_abbr` = `t6`.`entity`
                  )
              ) AS `t16`
            ) AS `t25`
              ON `t30`.`_entity` = `t25`.`_entity`
              AND `t30`.`_season` = `t25`.`_season`
              AND `t25`.`_nth` <= `t30`.`_played`
              AND `t25`.`_nth` > (
                `t30`.`_played` - 15
              )
          ) AS `t32`
        ) AS `t34`
        GROUP BY
          1
      ) AS `t38`
        ON `t4`.`_key` = `t38`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t53`.`_date`,
          COUNT(*) AS `league_size`,
          MAX(`t53`.`_window`) AS `window`,
          SUM(`t53`.`opp_paint_attempts`) AS `l_paint_attempts`,
          SUM(`t53`.`opp_paint_makes`) AS `l_paint_makes`,
          SUM(`t53`.`opp_mid_range_attempts`) AS `l_mid_range_attempts`,
          SUM(`t53`.`opp_mid_range_makes`) AS `l_mid_range_makes`,
          SUM(`t53`.`opp_three_pt_attempts`) AS `l_three_pt_attempts`,
          SUM(`t53`.`opp_three_pt_makes`) AS `l_three_pt_makes`,
          SUM(`t53`.`points_allowed`) AS `l_points`,
          SUM(`t53`.`possessions_x100`) AS `l_possessions`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t45`.`_date`,
                `t45`.`_rank`,
                `t45`.`_spine_date`,
                `t45`.`_spine_game`,
                `t45`.`_days_before`,
                `t45`.`_missing`,
                `t45`.`game_id`,
                `t45`.`game_code`,
                `t45`.`game_date`,
                `t45`.`season_year`,
                `t45`.`season_type`,
                `t45`.`defending_team_abbr`,
                `t45`.`opponent_team_abbr`,
                `t45`.`points_allowed`,
                `t45`.`opp_fg_attempts`,
                `t45`.`opp_fg_makes`,
                `t45`.`opp_three_pt_attempts`,
                `t45`.`opp_three_pt_makes`,
                `t45`.`opp_ft_attempts`,
                `t45`.`opp_ft_makes`,
                `t45`.`opp_rebounds`,
                `t45`.`opp_offensive_rebounds`,
                `t45`.`opp_assists`,
                `t45`.`turnovers_forced`,
                `t45`.`fouls_committed`,
                `t45`.`opp_paint_attempts`,
                `t45`.`opp_paint_makes`,
                `t45`.`opp_mid_range_attempts`,
                `t45`.`opp_mid_range_makes`,
                `t45`.`opp_three_pt_attempts_pbp`,
                `t45`.`opp_three_pt_makes_pbp`,
                `t45`.`opp_unknown_zone_attempts`,
                `t45`.`opp_unknown_zone_makes`,
                `t45`.`points_in_paint_allowed`,
                `t45`.`mid_range_points_allowed`,
                `t45`.`three_pt_points_allowed`,
                `t45`.`second_chance_points_allowed`,
                `t45`.`fast_break_points_allowed`,
                `t45`.`blocks_paint`,
                `t45`.`blocks_mid_range`,
                `t45`.`blocks_three_pt`,
                `t45`.`blocks_unknown_zone`,
                `t45`.`steals`,
                `t45`.`blocks`,
                `t45`.`defensive_rebounds`,
                `t45`.`possessions_x100`,
                `t45`.`own_possessions_x100`,
                `t45`.`team_seconds`,
                `t45`.`defensive_rating`,
                `t45`.`opponent_pace`,
                `t45`.`opponent_ts_pct`,
                `t45`.`home_game`,
                `t45`.`win_flag`,
                `t45`.`margin_of_victory`,
                `t45`.`overtime_periods`,
                `t45`.`players_inactive`,
                `t45`.`starters_inactive`,
                `t45`.`referee_crew_id`,
                `t45`.`zones_source`,
                `t45`.`_row`,
                `t45`.`_inputs`,
                `t45`.`_window`
              FROM `t42` AS `t45`
              INNER JOIN (
                SELECT
                  `t46`.`_date` AS `_enough`
                FROM (
                  SELECT
                    `t44`.`_date`,
                    SUM(CAST(NOT (
                      `t44`.`_missing`
                    ) AS INT64)) AS `_held`
                  FROM `t42` AS `t44`
                  GROUP BY
                    1
                ) AS `t46`
                WHERE
                  `t46`.`_held` >= 100
              ) AS `t48`
                ON `t45`.`_date` = `t48`.`_enough`
            ) AS `t49`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t50`.`_date`,
                `t50`.`_rank`,
                `t50`.`_spine_date`,
                `t50`.`_spine_game`,
                `t50`.`_days_before`,
                `t50`.`_missing`,
                `t50`.`game_id`,
                `t50`.`game_code`,
                `t50`.`game_date`,
                `t50`.`season_year`,
                `t50`.`season_type`,
                `t50`.`defending_team_abbr`,
                `t50`.`opponent_team_abbr`,
                `t50`.`points_allowed`,
                `t50`.`opp_fg_attempts`,
                `t50`.`opp_fg_makes`,
                `t50`.`opp_three_pt_attempts`,
                `t50`.`opp_three_pt_makes`,
                `t50`.`opp_ft_attempts`,
                `t50`.`opp_ft_makes`,
                `t50`.`opp_rebounds`,
                `t50`.`opp_offensive_rebounds`,
                `t50`.`opp_assists`,
                `t50`.`turnovers_forced`,
                `t50`.`fouls_committed`,
                `t50`.`opp_paint_attempts`,
                `t50`.`opp_paint_makes`,
                `t50`.`opp_mid_range_attempts`,
                `t50`.`opp_mid_range_makes`,
                `t50`.`opp_three_pt_attempts_pbp`,
                `t50`.`opp_three_pt_makes_pbp`,
                `t50`.`opp_unknown_zone_attempts`,
                `t50`.`opp_unknown_zone_makes`,
                `t50`.`points_in_paint_allowed`,
                `t50`.`mid_range_points_allowed`,
                `t50`.`three_pt_points_allowed`,
                `t50`.`second_chance_points_allowed`,
                `t50`.`fast_break_points_allowed`,
                `t50`.`blocks_paint`,
                `t50`.`blocks_mid_range`,
                `t50`.`blocks_three_pt`,
                `t50`.`blocks_unknown_zone`,
                `t50`.`steals`,
                `t50`.`blocks`,
                `t50`.`defensive_rebounds`,
                `t50`.`possessions_x100`,
                `t50`.`own_possessions_x100`,
                `t50`.`team_seconds`,
                `t50`.`defensive_rating`,
                `t50`.`opponent_pace`,
                `t50`.`opponent_ts_pct`,
                `t50`.`home_game`,
                `t50`.`win_flag`,
                `t50`.`margin_of_victory`,
                `t50`.`overtime_periods`,
                `t50`.`players_inactive`,
                `t50`.`starters_inactive`,
                `t50`.`referee_crew_id`,
                `t50`.`zones_source`,
                `t50`.`_row`,
                `t50`.`_inputs`,
                `t50`.`_window`
              FROM (
                SELECT
                  `t43`.`_date`,
                  `t43`.`_rank`,
                  `t43`.`_spine_date`,
                  `t43`.`_spine_game`,
                  `t43`.`_days_before`,
                  `t43`.`_missing`,
                  `t43`.`game_id`,
                  `t43`.`game_code`,
                  `t43`.`game_date`,
                  `t43`.`season_year`,
                  `t43`.`season_type`,
                  `t43`.`defending_team_abbr`,
                  `t43`.`opponent_team_abbr`,
                  `t43`.`points_allowed`,
                  `t43`.`opp_fg_attempts`,
                  `t43`.`opp_fg_makes`,
                  `t43`.`opp_three_pt_attempts`,
                  `t43`.`opp_three_pt_makes`,
                  `t43`.`opp_ft_attempts`,
                  `t43`.`opp_ft_makes`,
                  `t43`.`opp_rebounds`,
                  `t43`.`opp_offensive_rebounds`,
                  `t43`.`opp_assists`,
                  `t43`.`turnovers_forced`,
                  `t43`.`fouls_committed`,
                  `t43`.`opp_paint_attempts`,
                  `t43`.`opp_paint_makes`,
                  `t43`.`opp_mid_range_attempts`,
                  `t43`.`opp_mid_range_makes`,
                  `t43`.`opp_three_pt_attempts_pbp`,
                  `t43`.`opp_three_pt_makes_pbp`,
                  `t43`.`opp_unknown_zone_attempts`,
                  `t43`.`opp_unknown_zone_makes`,
                  `t43`.`points_in_paint_allowed`,
                  `t43`.`mid_range_points_allowed`,
                  `t43`.`three_pt_points_allowed`,
                  `t43`.`second_chance_points_allowed`,
                  `t43`.`fast_break_points_allowed`,
                  `t43`.`blocks_paint`,
                  `t43`.`blocks_mid_range`,
                  `t43`.`blocks_three_pt`,
                  `t43`.`blocks_unknown_zone`,
                  `t43`.`steals`,
                  `t43`.`blocks`,
                  `t43`.`defensive_rebounds`,
                  `t43`.`possessions_x100`,
                  `t43`.`own_possessions_x100`,
                  `t43`.`team_seconds`,
                  `t43`.`defensive_rating`,
                  `t43`.`opponent_pace`,
                  `t43`.`opponent_ts_pct`,
                  `t43`.`home_game`,
                  `t43`.`win_flag`,
                  `t43`.`margin_of_victory`,
                  `t43`.`overtime_periods`,
                  `t43`.`players_inactive`,
                  `t43`.`starters_inactive`,
                  `t43`.`referee_crew_id`,
                  `t43`.`zones_source`,
                  `t43`.`_row`,
                  `t43`.`_inputs`,
                  `t43`.`_window`,
                  `t48`.`_enough`
                FROM (
                  SELECT
                    `t39`.`_date`,
                    `t39`.`_rank`,
                    `t39`.`_spine_date`,
                    `t39`.`_spine_game`,
                    `t39`.`_days_before`,
                    `t39`.`_missing`,
                    `t39`.`game_id`,
                    `t39`.`game_code`,
                    `t39`.`game_date`,
                    `t39`.`season_year`,
                    `t39`.`season_type`,
                    `t39`.`defending_team_abbr`,
                    `t39`.`opponent_team_abbr`,
                    `t39`.`points_allowed`,
                    `t39`.`opp_fg_attempts`,
                    `t39`.`opp_fg_makes`,
                    `t39`.`opp_three_pt_attempts`,
                    `t39`.`opp_three_pt_makes`,
                    `t39`.`opp_ft_attempts`,
                    `t39`.`opp_ft_makes`,
                    `t39`.`opp_rebounds`,
                    `t39`.`opp_offensive_rebounds`,
                    `t39`.`opp_assists`,
                    `t39`.`turnovers_forced`,
                    `t39`.`fouls_committed`,
                    `t39`.`opp_paint_attempts`,
                    `t39`.`opp_paint_makes`,
                    `t39`.`opp_mid_range_attempts`,
                    `t39`.`opp_mid_range_makes`,
                    `t39`.`opp_three_pt_attempts_pbp`,
                    `t39`.`opp_three_pt_makes_pbp`,
                    `t39`.`opp_unknown_zone_attempts`,
                    `t39`.`opp_unknown_zone_makes`,
                    `t39`.`points_in_paint_allowed`,
                    `t39`.`mid_range_points_allowed`,
                    `t39`.`three_pt_points_allowed`,
                    `t39`.`second_chance_points_allowed`,
                    `t39`.`fast_break_points_allowed`,
                    `t39`.`blocks_paint`,
                    `t39`.`blocks_mid_range`,
                    `t39`.`blocks_three_pt`,
                    `t39`.`blocks_unknown_zone`,
                    `t39`.`steals`,
                    `t39`.`blocks`,
                    `t39`.`defensive_rebounds`,
                    `t39`.`possessions_x100`,
                    `t39`.`own_possessions_x100`,
                    `t39`.`team_seconds`,
                    `t39`.`defensive_rating`,
                    `t39`.`opponent_pace`,
                    `t39`.`opponent_ts_pct`,
                    `t39`.`home_game`,
                    `t39`.`win_flag`,
                    `t39`.`margin_of_victory`,
                    `t39`.`overtime_periods`,
                    `t39`.`players_inactive`,
                    `t39`.`starters_inactive`,
                    `t39`.`referee_crew_id`,
                    `t39`.`zones_source`,
                    `t39`.`_row`,
                    `t39`.`_inputs`,
                    'otherwise' AS `_window`
                  FROM (
                    SELECT
                      `t36`.`_date`,
                      DATE_DIFF(`t36`.`_day`, `t28`.`_spine_date`, DAY) AS `_days_before`,
                      (
                        `t36`.`_played` - `t28`.`_nth`
                      ) + 1 AS `_rank`,
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
                      `t28`.`_inputs`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t31`.`_entity`,
                          `t31`.`_season`,
                          `t31`.`_day`,
                          `t31`.`_is_game`,
                          `t31`.`_date`,
                          SUM(CAST(`t31`.`_is_game` AS INT64)) OVER (
                            PARTITION BY `t31`.`_entity`, `t31`.`_season`
                            ORDER BY `t31`.`_day` ASC, `t31`.`_is_game` ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS `_played`
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t22`.`_whose` AS `_entity`,
                              `t13`.`season_year` AS `_season`,
                              `t13`.`_date` AS `_day`,
                              FALSE AS `_is_game`,
                              `t13`.`_date`
                            FROM `t9` AS `t13`
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
                                    FROM `t9` AS `t14`
                                    WHERE
                                      `t14`.`season_year` = `t6`.`season_year`
                                  )
                              ) AS `t20`
                            ) AS `t22`
                              ON `t13`.`season_year` = `t22`.`season_year`
                          ) AS `t29`
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
                                FROM `t9` AS `t14`
                                WHERE
                                  `t14`.`season_year` = `t6`.`season_year`
                              )
                          ) AS `t19`
                        ) AS `t31`
                      ) AS `t33`
                      WHERE
                        NOT (
                          `t33`.`_is_game`
                        )
                    ) AS `t36`
                    INNER JOIN (
                      SELECT
                        `t18`.`_entity`,
                        `t18`.`_season`,
                        `t18`.`_spine_date`,
                        `t18`.`_spine_game`,
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
                          `t7`.`game_code`,
                          `t7`.`game_date`,
                          `t7`.`season_year`,
                          `t7`.`season_type`,
                          `t7`.`defending_team_abbr`,
                          `t7`.`opponent_team_abbr`,
                          `t7`.`points_allowed`,
                          `t7`.`opp_fg_attempts`,
                          `t7`.`opp_fg_makes`,
                          `t7`.`opp_three_pt_attempts`,
                          `t7`.`opp_three_pt_makes`,
                          `t7`.`opp_ft_attempts`,
                          `t7`.`opp_ft_makes`,
                          `t7`.`opp_rebounds`,
                          `t7`.`opp_offensive_rebounds`,
                          `t7`.`opp_assists`,
                          `t7`.`turnovers_forced`,
                          `t7`.`fouls_committed`,
                          `t7`.`opp_paint_attempts`,
                          `t7`.`opp_paint_makes`,
                          `t7`.`opp_mid_range_attempts`,
                          `t7`.`opp_mid_range_makes`,
                          `t7`.`opp_three_pt_attempts_pbp`,
                          `t7`.`opp_three_pt_makes_pbp`,
                          `t7`.`opp_unknown_zone_attempts`,
                          `t7`.`opp_unknown_zone_makes`,
                          `t7`.`points_in_paint_allowed`,
                          `t7`.`mid_range_points_allowed`,
                          `t7`.`three_pt_points_allowed`,
                          `t7`.`second_chance_points_allowed`,
                          `t7`.`fast_break_points_allowed`,
                          `t7`.`blocks_paint`,
                          `t7`.`blocks_mid_range`,
                          `t7`.`blocks_three_pt`,
                          `t7`.`blocks_unknown_zone`,
                          `t7`.`steals`,
                          `t7`.`blocks`,
                          `t7`.`defensive_rebounds`,
                          `t7`.`possessions_x100`,
                          `t7`.`own_possessions_x100`,
                          `t7`.`team_seconds`,
                          `t7`.`defensive_rating`,
                          `t7`.`opponent_pace`,
                          `t7`.`opponent_ts_pct`,
                          `t7`.`home_game`,
                          `t7`.`win_flag`,
                          `t7`.`margin_of_victory`,
                          `t7`.`overtime_periods`,
                          `t7`.`players_inactive`,
                          `t7`.`starters_inactive`,
                          `t7`.`referee_crew_id`,
                          `t7`.`zones_source`,
                          `t7`.`_row`,
                          `t7`.`_inputs`
                        FROM `nba_reference`.`team_spine` AS `t6`
                        LEFT OUTER JOIN `nba_analytics`.`team_defense_with_zones` AS `t7`
                          ON `t6`.`game_id` = `t7`.`game_id`
                          AND `t6`.`entity` = `t7`.`defending_team_abbr`
                          AND `t6`.`game_date` = `t7`.`game_date`
                        WHERE
                          EXISTS(
                            SELECT
                              1
                            FROM `t9` AS `t14`
                            WHERE
                              `t14`.`season_year` = `t6`.`season_year`
                          )
                      ) AS `t18`
                    ) AS `t28`
                      ON `t36`.`_entity` = `t28`.`_entity`
                      AND `t36`.`_season` = `t28`.`_season`
                      AND `t28`.`_nth` <= `t36`.`_played`
                  ) AS `t39`
                  WHERE
                    NOT (
                      `t39`.`_missing`
                    )
                ) AS `t43`
                LEFT OUTER JOIN (
                  SELECT
                    `t46`.`_date` AS `_enough`
                  FROM (
                    SELECT
                      `t44`.`_date`,
                      SUM(CAST(NOT (
                        `t44`.`_missing`
                      ) AS INT64)) AS `_held`
                    FROM `t42` AS `t44`
                    GROUP BY
                      1
                  ) AS `t46`
                  WHERE
                    `t46`.`_held` >= 100
                ) AS `t48`
                  ON `t43`.`_date` = `t48`.`_enough`
              ) AS `t50`
              WHERE
                `t50`.`_enough` IS NULL
            ) AS `t51`
          ) AS `t52`
        ) AS `t53`
        GROUP BY
          1
      ) AS `t55`
        ON `t4`.`_date` = `t55`.`_date`
    ) AS `t56`
  ) AS `t57`
) AS `t59`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t11`
  ON `t59`.`_key` = `t11`.`_key`
