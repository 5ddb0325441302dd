WITH `t24` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
    `t10`.`game_date`,
    `t10`.`team_abbr`,
    `t10`.`game_id`,
    `t10`.`opponent_team_abbr`,
    `t10`.`home_game`,
    `t10`.`is_neutral`,
    `t10`.`season_year`,
    `t10`.`season_type`,
    `t10`.`is_season_opener`,
    `t10`.`game_number_in_season`,
    `t10`.`team_days_rest`,
    `t10`.`team_back_to_back`,
    `t10`.`is_back_to_back`,
    `t10`.`games_in_last_7_days`,
    `t10`.`games_in_last_14_days`,
    `t10`.`opponent_days_rest`,
    `t10`.`opponent_back_to_back`,
    `t10`.`opponent_games_in_last_7_days`,
    `t10`.`team_win_streak_entering`,
    `t10`.`team_loss_streak_entering`,
    `t10`.`last_game_margin`,
    `t10`.`last_game_result`,
    `t10`.`team_pace_last_10`,
    `t10`.`team_off_rating_last_10`,
    `t10`.`team_def_rating_last_10`,
    `t10`.`team_games_played_season`,
    `t10`.`team_win_pct_season`,
    `t10`.`travel_miles`,
    `t10`.`time_zone_change`,
    `t10`.`travel_miles_last_14_days`,
    `t10`.`time_zones_crossed_last_14_days`,
    `t10`.`consecutive_road_games`,
    `t10`.`altitude_gain_m`,
    `t10`.`starters_out_count`,
    `t10`.`questionable_players_count`,
    `t10`.`next_game_days_rest`,
    `t10`.`games_in_next_7_days`,
    `t10`.`next_game_is_primetime`,
    `t10`.`next_opponent_win_pct`,
    `t10`.`_row`,
    `t10`.`_inputs`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t10`
    ON `t9`.`opponent_team_abbr` = `t10`.`team_abbr`
    AND `t9`.`_date` = `t10`.`game_date`
), `t51` AS (
  SELECT
    `t50`.`_key`,
    `t50`.`_rank`,
    `t50`.`_spine_date`,
    `t50`.`_spine_game`,
    `t50`.`_days_before`,
    `t22`.`_present_game` IS NULL AS `_missing`,
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
      `t30`.`_key`,
      `t30`.`_entity`,
      `t30`.`_spine_date`,
      `t30`.`_spine_game`,
      `t30`.`_days_before`,
      (
        ROW_NUMBER() OVER (
          PARTITION BY `t30`.`_key`, `t30`.`_entity`
          ORDER BY `t30`.`_spine_date` DESC, `t30`.`_spine_game` DESC
        ) - 1
      ) + 1 AS `_rank`
    FROM (
      SELECT
        `t9`.`_key`,
        `t16`.`entity` AS `_entity`,
        `t16`.`game_date` AS `_spine_date`,
        `t16`.`game_id` AS `_spine_game`,
        DATE_DIFF(`t9`.`_date`, `t16`.`game_date`, DAY) AS `_days_before`
      FROM `standing_keys` AS `t9`
      INNER JOIN `nba_reference`.`player_spine` AS `t16`
        ON `t9`.`season_year` = `t16`.`season_year`
        AND `t16`.`game_date` < `t9`.`_date`
        AND `t9`.`player_lookup` = `t16`.`entity`
    ) AS `t30`
  ) AS `t50`
  LEFT OUTER JOIN (
    SELECT DISTINCT
      `t6`.`game_id` AS `_present_game`,
      `t6`.`player_lookup` AS `_present_entity`
    FROM `nba_analytics`.`player_game_summary` AS `t6`
  ) AS `t22`
    ON `t50`.`_spine_game` = `t22`.`_present_game`
    AND `t50`.`_entity` = `t22`.`_present_entity`
  LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t14`
    ON `t50`.`_spine_game` = `t14`.`game_id` AND `t50`.`_entity` = `t14`.`player_lookup`
), `t58` AS (
  SELECT
    *
  FROM `t51` AS `t52`
  WHERE
    `t52`.`_missing` OR (
      `t52`.`game_id` IS NOT NULL
    )
)
SELECT
  `t77`.`_key`,
  `t77`.`player_lookup`,
  `t77`.`player_id`,
  `t77`.`game_id`,
  `t77`.`game_date`,
  `t77`.`team_abbr`,
  `t77`.`opponent_team_abbr`,
  `t77`.`season_year`,
  `t77`.`population_basis`,
  `t77`.`home_game`,
  `t77`.`season_phase`,
  `t77`.`games_played_season`,
  `t77`.`days_rest`,
  `t77`.`back_to_back`,
  `t77`.`days_rest_before_last_game`,
  `t77`.`days_since_2_plus_days_rest`,
  `t77`.`games_in_last_7_days`,
  `t77`.`games_in_last_14_days`,
  `t77`.`seconds_in_last_7_days`,
  `t77`.`seconds_in_last_14_days`,
  `t77`.`minutes_in_last_7_days`,
  `t77`.`minutes_in_last_14_days`,
  `t77`.`avg_minutes_per_game_last_7`,
  `t77`.`back_to_backs_last_14_days`,
  `t77`.`points_avg_last_5`,
  `t77`.`points_avg_last_10`,
  `t77`.`l5_games_used`,
  `t77`.`l10_games_used`,
  `t77`.`avg_usage_rate_last_7_games`,
  `t77`.`avg_usage_rate_last_10_games`,
  `t77`.`fourth_quarter_minutes_last_7`,
  `t77`.`clutch_minutes_last_7_games`,
  `t77`.`fourth_quarter_production_last_7`,
  `t77`.`shooting_pct_decline_last_5`,
  `t77`.`projected_usage_rate`,
  `t77`.`star_teammates_out`,
  `t77`.`questionable_teammates`,
  `t77`.`probable_teammates`,
  `t77`.`team_pace_last_10`,
  `t77`.`opponent_pace_last_10`,
  `t77`.`league_pace`,
  `t77`.`pace_differential`,
  `t77`.`opponent_def_rating_last_10`,
  `t77`.`opponent_ft_rate_allowed`,
  `t77`.`travel_miles`,
  `t77`.`time_zone_change`,
  `t77`.`consecutive_road_games`,
  `t77`.`miles_traveled_last_14_days`,
  `t77`.`time_zones_crossed_last_14_days`,
  `t77`.`altitude_gain_m`,
  `t77`.`opponent_days_rest`,
  `t77`.`opponent_next_game_days_rest`,
  `t77`.`opponent_games_in_next_7_days`,
  `t77`.`next_game_days_rest`,
  `t77`.`games_in_next_7_days`,
  `t77`.`next_opponent_win_pct`,
  `t77`.`next_game_is_primetime`,
  `t77`.`player_status`,
  `t77`.`injury_report`,
  `t77`.`player_age`,
  `t77`.`game_start_time_local`,
  `t20`.`_inputs`
FROM (
  SELECT
    `t75`.`_key`,
    `t75`.`player_lookup`,
    `t75`.`player_id`,
    `t75`.`game_id`,
    `t75`.`game_date`,
    `t75`.`team_abbr`,
    `t75`.`opponent_team_abbr`,
    `t75`.`season_year`,
    `t75`.`population_basis`,
    `t75`.`home_game`,
    CASE
      WHEN `t75`.`season_type` <> 'regular'
      THEN `t75`.`season_type`
      WHEN `t75`.`game_number_in_season` <= 20
      THEN 'early'
      WHEN `t75`.`game_number_in_season` <= 60
      THEN 'mid'
      ELSE 'late'
    END AS `season_phase`,
    COALESCE(`t75`.`games_played_season`, 0) AS `games_played_season`,
    `t75`.`days_rest`,
    COALESCE(`t75`.`days_rest` = 0, FALSE) AS `back_to_back`,
    `t75`.`days_rest_before_last_game`,
    `t75`.`days_since_2_plus_days_rest`,
    COALESCE(`t75`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t75`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    COALESCE(`t75`.`seconds_played_in_last_7_days`, 0) AS `seconds_in_last_7_days`,
    COALESCE(`t75`.`seconds_played_in_last_14_days`, 0) AS `seconds_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t75`.`seconds_played_in_last_7_days`, 0)) * 20
          ) + ABS(60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t75`.`seconds_played_in_last_7_days`, 0)) * 20
            ) + ABS(60),
            NULLIF(ABS(60), 0) * 2
          )
        ),
        NULLIF(ABS(60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      COALESCE(`t75`.`seconds_played_in_last_7_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_in_last_7_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t75`.`seconds_played_in_last_14_days`, 0)) * 20
          ) + ABS(60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t75`.`seconds_played_in_last_14_days`, 0)) * 20
            ) + ABS(60),
            NULLIF(ABS(60), 0) * 2
          )
        ),
        NULLIF(ABS(60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      COALESCE(`t75`.`seconds_played_in_last_14_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t75`.`seconds_played_in_last_7_days`, 0)) * 200
          ) + ABS(COALESCE(`t75`.`games_in_last_7_days`, 0) * 60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t75`.`seconds_played_in_last_7_days`, 0)) * 200
            ) + ABS(COALESCE(`t75`.`games_in_last_7_days`, 0) * 60),
            NULLIF(ABS(COALESCE(`t75`.`games_in_last_7_days`, 0) * 60), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t75`.`games_in_last_7_days`, 0) * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        COALESCE(`t75`.`seconds_played_in_last_7_days`, 0) < 0
      ) <> (
        (
          COALESCE(`t75`.`games_in_last_7_days`, 0) * 60
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `avg_minutes_per_game_last_7`,
    COALESCE(`t75`.`back_to_backs_last_14_days`, 0) AS `back_to_backs_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t75`.`points_5`) * 200
          ) + ABS(COALESCE(`t75`.`games_5`, 0))
        ) - (
          MOD(
            (
              ABS(`t75`.`points_5`) * 200
            ) + ABS(COALESCE(`t75`.`games_5`, 0)),
            NULLIF(ABS(COALESCE(`t75`.`games_5`, 0)), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t75`.`games_5`, 0)), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t75`.`points_5` < 0
    ) <> (
      COALESCE(`t75`.`games_5`, 0) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t75`.`points_10`) * 200
          ) + ABS(COALESCE(`t75`.`games_10`, 0))
        ) - (
          MOD(
            (
              ABS(`t75`.`points_10`) * 200
            ) + ABS(COALESCE(`t75`.`games_10`, 0)),
            NULLIF(ABS(COALESCE(`t75`.`games_10`, 0)), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t75`.`games_10`, 0)), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t75`.`points_10` < 0
    ) <> (
      COALESCE(`t75`.`games_10`, 0) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_10`,
    COALESCE(`t75`.`games_5`, 0) AS `l5_games_used`,
    COALESCE(`t75`.`games_10`, 0) AS `l10_games_used`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t75`.`plays_7` * 100) * 200
          ) + ABS(`t75`.`team_plays_7`)
        ) - (
          MOD(
            (
              ABS(`t75`.`plays_7` * 100) * 200
            ) + ABS(`t75`.`team_plays_7`),
            NULLIF(ABS(`t75`.`team_plays_7`), 0) * 2
          )
        ),
        NULLIF(ABS(`t75`.`team_plays_7`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t75`.`plays_7` * 100
      ) < 0
    ) <> (
      `t75`.`team_plays_7` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `avg_usage_rate_last_7_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t75`.`plays_10` * 100) * 200
          ) + ABS(`t75`.`team_plays_10`)
        ) - (
          MOD(
            (
              ABS(`t75`.`plays_10` * 100) * 200
            ) + ABS(`t75`.`team_plays_10`),
            NULLIF(ABS(`t75`.`team_plays_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t75`.`team_plays_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t75`.`plays_10` * 100
      ) < 0
    ) <> (
      `t75`.`team_plays_10` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `avg_usage_rate_last_10_games`,
    CAST(NULL AS NUMERIC) AS `fourth_quarter_minutes_last_7`,
    CAST(NULL AS NUMERIC) AS `clutch_minutes_last_7_games`,
    CAST(NULL AS NUMERIC) AS `fourth_quarter_production_last_7`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(
              (
                `t75`.`makes_5` * `t75`.`attempts_season`
              ) - (
                `t75`.`makes_season` * `t75`.`attempts_5`
              )
            ) * 2000
          ) + ABS(`t75`.`attempts_5` * `t75`.`attempts_season`)
        ) - (
          MOD(
            (
              ABS(
                (
                  `t75`.`makes_5` * `t75`.`attempts_season`
                ) - (
                  `t75`.`makes_season` * `t75`.`attempts_5`
                )
              ) * 2000
            ) + ABS(`t75`.`attempts_5` * `t75`.`attempts_season`),
            NULLIF(ABS(`t75`.`attempts_5` * `t75`.`attempts_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t75`.`attempts_5` * `t75`.`attempts_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t75`.`makes_5` * `t75`.`attempts_season`
          ) - (
            `t75`.`makes_season` * `t75`.`attempts_5`
          )
        ) < 0
      ) <> (
        (
          `t75`.`attempts_5` * `t75`.`attempts_season`
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `shooting_pct_decline_last_5`,
    CAST(IF(
      COALESCE(`t75`.`games_played_season`, 0) >= 5,
      IF(
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t75`.`plays_10` * 100 * (
                  `t75`.`plays_available` + `t75`.`plays_of_all`
                )) * 200
              ) + ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`)
            ) - (
              MOD(
                (
                  ABS(`t75`.`plays_10` * 100 * (
                    `t75`.`plays_available` + `t75`.`plays_of_all`
                  )) * 200
                ) + ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`),
                NULLIF(ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`), 0) * 2
              )
            ),
            NULLIF(ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t75`.`plays_10` * 100 * (
                `t75`.`plays_available` + `t75`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t75`.`team_plays_10` * 2 * `t75`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) > 45,
        CAST(45 AS NUMERIC),
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t75`.`plays_10` * 100 * (
                  `t75`.`plays_available` + `t75`.`plays_of_all`
                )) * 200
              ) + ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`)
            ) - (
              MOD(
                (
                  ABS(`t75`.`plays_10` * 100 * (
                    `t75`.`plays_available` + `t75`.`plays_of_all`
                  )) * 200
                ) + ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`),
                NULLIF(ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`), 0) * 2
              )
            ),
            NULLIF(ABS(`t75`.`team_plays_10` * 2 * `t75`.`plays_available`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t75`.`plays_10` * 100 * (
                `t75`.`plays_available` + `t75`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t75`.`team_plays_10` * 2 * `t75`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC)
      ),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `projected_usage_rate`,
    `t75`.`star_teammates_out`,
    CAST(NULL AS INT64) AS `questionable_teammates`,
    CAST(NULL AS INT64) AS `probable_teammates`,
    `t75`.`team_pace_last_10`,
    `t75`.`opponent_pace_last_10`,
    `t75`.`league_pace`,
    `t75`.`opponent_pace_last_10` - `t75`.`league_pace` AS `pace_differential`,
    `t75`.`opponent_def_rating_last_10`,
    `t75`.`opponent_ft_rate_allowed`,
    `t75`.`travel_miles`,
    `t75`.`time_zone_change`,
    `t75`.`consecutive_road_games`,
    `t75`.`miles_traveled_last_14_days`,
    `t75`.`time_zones_crossed_last_14_days`,
    `t75`.`altitude_gain_m`,
    `t75`.`opponent_days_rest`,
    `t75`.`opponent_next_game_days_rest`,
    `t75`.`opponent_games_in_next_7_days`,
    `t75`.`next_game_days_rest`,
    `t75`.`games_in_next_7_days`,
    `t75`.`next_opponent_win_pct`,
    `t75`.`next_game_is_primetime`,
    CAST(NULL AS STRING) AS `player_status`,
    CAST(NULL AS STRING) AS `injury_report`,
    (
      EXTRACT(year FROM `t75`.`game_date`) - EXTRACT(year FROM `t75`.`birth_date`)
    ) - IF(
      (
        EXTRACT(month FROM `t75`.`game_date`) > EXTRACT(month FROM `t75`.`birth_date`)
      )
      OR (
        (
          EXTRACT(month FROM `t75`.`game_date`) = EXTRACT(month FROM `t75`.`birth_date`)
        )
        AND (
          EXTRACT(day FROM `t75`.`game_date`) >= EXTRACT(day FROM `t75`.`birth_date`)
        )
      ),
      0,
      1
    ) AS `player_age`,
    `t75`.`game_start_time_local`
  FROM (
    SELECT
      `t9`.`_date`,
      `t9`.`game_id`,
      `t9`.`game_date`,
      `t9`.`season_year`,
      `t9`.`season_type`,
      `t9`.`team_abbr`,
      `t9`.`opponent_team_abbr`,
      `t9`.`home_game`,
      `t9`.`player_lookup`,
      `t9`.`player_id`,
      `t9`.`entity_type`,
      `t9`.`population_basis`,
      `t9`.`entity_id`,
      `t9`.`members_outcome`,
      `t9`.`_key`,
      `t67`.`games_played_season`,
      `t74`.`days_rest`,
      `t74`.`days_rest_before_last_game`,
      `t74`.`days_since_2_plus_days_rest`,
      `t74`.`back_to_backs_last_14_days`,
      `t72`.`games_in_last_7_days`,
      `t72`.`games_in_last_14_days`,
      `t72`.`seconds_played_in_last_7_days`,
      `t72`.`seconds_played_in_last_14_days`,
      `t64`.`games_5`,
      `t64`.`points_5`,
      `t64`.`makes_5`,
      `t64`.`attempts_5`,
      `t65`.`games_7`,
      `t65`.`plays_7`,
      `t65`.`team_plays_7`,
      `t66`.`games_10`,
      `t66`.`points_10`,
      `t66`.`plays_10`,
      `t66`.`team_plays_10`,
      `t69`.`games_season`,
      `t69`.`makes_season`,
      `t69`.`attempts_season`,
      `t38`.`travel_miles`,
      `t38`.`time_zone_change`,
      `t38`.`consecutive_road_games`,
      `t38`.`time_zones_crossed_last_14_days`,
      `t38`.`altitude_gain_m`,
      `t38`.`next_game_days_rest`,
      `t38`.`games_in_next_7_days`,
      `t38`.`next_opponent_win_pct`,
      `t38`.`next_game_is_primetime`,
      `t38`.`game_number_in_season`,
      `t38`.`miles_traveled_last_14_days`,
      `t46`.`opponent_games_in_next_7_days`,
      `t46`.`opponent_next_game_days_rest`,
      `t47`.`opponent_days_rest`,
      `t41`.`team_pace_last_10`,
      `t41`.`league_pace`,
      `t42`.`opponent_pace_last_10`,
      `t42`.`opponent_def_rating_last_10`,
      `t42`.`opponent_ft_rate_allowed`,
      `t54`.`star_teammates_out`,
      `t54`.`plays_of_all`,
      `t54`.`plays_available`,
      `t43`.`game_start_time_local`,
      `t44`.`birth_date`
    FROM `standing_keys` AS `t9`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        COUNT(*) AS `games_played_season`
      FROM `t58` AS `t59`
      GROUP BY
        1
    ) AS `t67`
      ON `t9`.`_key` = `t67`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t71`.`_key`,
        MIN(`t71`.`_days_before`) - 1 AS `days_rest`,
        MAX(IF(`t71`.`_rank` = 1, `t71`.`_rest`, CAST(NULL AS INT64))) AS `days_rest_before_last_game`,
        MIN(IF(`t71`.`_rest` >= 2, `t71`.`_days_before`, CAST(NULL AS INT64))) AS `days_since_2_plus_days_rest`,
        SUM(
          CAST(COALESCE((
            `t71`.`_rest` = 0
          ) AND (
            `t71`.`_earlier` <= 14
          ), FALSE) AS INT64)
        ) AS `back_to_backs_last_14_days`
      FROM (
        SELECT
          `t59`.`_key`,
          `t59`.`_rank`,
          `t59`.`_spine_date`,
          `t59`.`_spine_game`,
          `t59`.`_days_before`,
          `t59`.`_missing`,
          `t59`.`player_lookup`,
          `t59`.`player_id`,
          `t59`.`universal_player_id`,
          `t59`.`player_full_name`,
          `t59`.`game_id`,
          `t59`.`game_code`,
          `t59`.`game_date`,
          `t59`.`season_year`,
          `t59`.`season_type`,
          `t59`.`team_abbr`,
          `t59`.`opponent_team_abbr`,
          `t59`.`home_game`,
          `t59`.`player_status`,
          `t59`.`is_active`,
          `t59`.`is_dressed`,
          `t59`.`dnp_reason`,
          `t59`.`starter_flag`,
          `t59`.`win_flag`,
          `t59`.`points`,
          `t59`.`assists`,
          `t59`.`steals`,
          `t59`.`blocks`,
          `t59`.`turnovers`,
          `t59`.`personal_fouls`,
          `t59`.`offensive_rebounds`,
          `t59`.`defensive_rebounds`,
          `t59`.`rebounds`,
          `t59`.`fg_attempts`,
          `t59`.`fg_makes`,
          `t59`.`three_pt_attempts`,
          `t59`.`three_pt_makes`,
          `t59`.`ft_attempts`,
          `t59`.`ft_makes`,
          `t59`.`plus_minus`,
          `t59`.`seconds_played`,
          `t59`.`minutes_played`,
          `t59`.`paint_attempts`,
          `t59`.`paint_makes`,
          `t59`.`mid_range_attempts`,
          `t59`.`mid_range_makes`,
          `t59`.`three_pt_attempts_pbp`,
          `t59`.`three_pt_makes_pbp`,
          `t59`.`unknown_zone_attempts`,
          `t59`.`unknown_zone_makes`,
          `t59`.`paint_blocks`,
          `t59`.`mid_range_blocks`,
          `t59`.`three_pt_blocks`,
          `t59`.`unknown_zone_blocks`,
          `t59`.`and1_count`,
          `t59`.`assisted_fg_makes`,
          `t59`.`unassisted_fg_makes`,
          `t59`.`fg_attempts_blocked`,
          `t59`.`plays_x100`,
          `t59`.`team_plays_on_court_x100`,
          `t59`.`team_possessions_x100`,
          `t59`.`usage_rate`,
          `t59`.`ts_pct`,
          `t59`.`efg_pct`,
          `t59`.`zones_source`,
          `t59`.`box_source`,
          `t59`.`_row`,
          `t59`.`_inputs`,
          (
            LEAD(`t59`.`_days_before`) OVER (PARTITION BY `t59`.`_key` ORDER BY `t59`.`_rank` ASC) - `t59`.`_days_before`
          ) - 1 AS `_rest`,
          LEAD(`t59`.`_days_before`) OVER (PARTITION BY `t59`.`_key` ORDER BY `t59`.`_rank` ASC) AS `_earlier`
        FROM `t58` AS `t59`
      ) AS `t71`
      GROUP BY
        1
    ) AS `t74`
      ON `t9`.`_key` = `t74`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        SUM(CAST(`t59`.`_days_before` <= 7 AS INT64)) AS `games_in_last_7_days`,
        SUM(CAST(`t59`.`_days_before` <= 14 AS INT64)) AS `games_in_last_14_days`,
        SUM(IF(`t59`.`_days_before` <= 7, `t59`.`seconds_played`, 0)) AS `seconds_played_in_last_7_days`,
        SUM(IF(`t59`.`_days_before` <= 14, `t59`.`seconds_played`, 0)) AS `seconds_played_in_last_14_days`
      FROM `t58` AS `t59`
      GROUP BY
        1
    ) AS `t72`
      ON `t9`.`_key` = `t72`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t55`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t55`.`points`) AS `points_5`,
        SUM(`t55`.`fg_makes`) AS `makes_5`,
        SUM(`t55`.`fg_attempts`) AS `attempts_5`
      FROM (
        SELECT
          *
        FROM `t51` AS `t52`
        WHERE
          (
            `t52`.`_missing` OR (
              `t52`.`game_id` IS NOT NULL
            )
          )
          AND `t52`.`_rank` <= 5
      ) AS `t55`
      GROUP BY
        1
    ) AS `t64`
      ON `t9`.`_key` = `t64`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t56`.`_key`,
        COUNT(*) AS `games_7`,
        SUM(`t56`.`plays_x100`) AS `plays_7`,
        SUM(`t56`.`team_plays_on_court_x100`) AS `team_plays_7`
      FROM (
        SELECT
          *
        FROM `t51` AS `t52`
        WHERE
          (
            `t52`.`_missing` OR (
              `t52`.`game_id` IS NOT NULL
            )
          )
          AND `t52`.`_rank` <= 7
      ) AS `t56`
      GROUP BY
        1
    ) AS `t65`
      ON `t9`.`_key` = `t65`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t57`.`points`) AS `points_10`,
        SUM(`t57`.`plays_x100`) AS `plays_10`,
        SUM(`t57`.`team_plays_on_court_x100`) AS `team_plays_10`
      FROM (
        SELECT
          *
        FROM `t51` AS `t52`
        WHERE
          (
            `t52`.`_missing` OR (
              `t52`.`game_id` IS NOT NULL
            )
          )
          AND `t52`.`_rank` <= 10
      ) AS `t57`
      GROUP BY
        1
    ) AS `t66`
      ON `t9`.`_key` = `t66`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t59`.`fg_makes`) AS `makes_season`,
        SUM(`t59`.`fg_attempts`) AS `attempts_season`
      FROM `t58` AS `t59`
      GROUP BY
        1
    ) AS `t69`
      ON `t9`.`_key` = `t69`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`_key`,
        `t23`.`travel_miles`,
        `t23`.`time_zone_change`,
        `t23`.`consecutive_road_games`,
        `t23`.`time_zones_crossed_last_14_days`,
        `t23`.`altitude_gain_m`,
        `t23`.`next_game_days_rest`,
        `t23`.`games_in_next_7_days`,
        `t23`.`next_opponent_win_pct`,
        `t23`.`next_game_is_primetime`,
        `t23`.`game_number_in_season`,
        `t23`.`season_type`,
        `t23`.`travel_miles_last_14_days` AS `miles_traveled_last_14_days`
      FROM (
        SELECT
          `t9`.`_key`,
          FALSE AS `_missing`,
          `t10`.`game_date`,
          `t10`.`team_abbr`,
          `t10`.`game_id`,
          `t10`.`opponent_team_abbr`,
          `t10`.`home_game`,
          `t10`.`is_neutral`,
          `t10`.`season_year`,
          `t10`.`season_type`,
          `t10`.`is_season_opener`,
          `t10`.`game_number_in_season`,
          `t10`.`team_days_rest`,
          `t10`.`team_back_to_back`,
          `t10`.`is_back_to_back`,
          `t10`.`games_in_last_7_days`,
          `t10`.`games_in_last_14_days`,
          `t10`.`opponent_days_rest`,
          `t10`.`opponent_back_to_back`,
          `t10`.`opponent_games_in_last_7_days`,
          `t10`.`team_win_streak_entering`,
          `t10`.`team_loss_streak_entering`,
          `t10`.`last_game_margin`,
          `t10`.`last_game_result`,
          `t10`.`team_pace_last_10`,
          `t10`.`team_off_rating_last_10`,
          `t10`.`team_def_rating_last_10`,
          `t10`.`team_games_played_season`,
          `t10`.`team_win_pct_season`,
          `t10`.`travel_miles`,
          `t10`.`time_zone_change`,
          `t10`.`travel_miles_last_14_days`,
          `t10`.`time_zones_crossed_last_14_days`,
          `t10`.`consecutive_road_games`,
          `t10`.`altitude_gain_m`,
          `t10`.`starters_out_count`,
          `t10`.`questionable_players_count`,
          `t10`.`next_game_days_rest`,
          `t10`.`games_in_next_7_days`,
          `t10`.`next_game_is_primetime`,
          `t10`.`next_opponent_win_pct`,
          `t10`.`_row`,
          `t10`.`_inputs`
        FROM `standing_keys` AS `t9`
        INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t10`
          ON `t9`.`team_abbr` = `t10`.`team_abbr` AND `t9`.`_date` = `t10`.`game_date`
      ) AS `t23`
    ) AS `t38`
      ON `t9`.`_key` = `t38`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t31`.`_key`,
        `t31`.`games_in_next_7_days` AS `opponent_games_in_next_7_days`,
        `t31`.`next_game_days_rest` AS `opponent_next_game_days_rest`
      FROM `t24` AS `t31`
    ) AS `t46`
      ON `t9`.`_key` = `t46`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t31`.`_key`,
        `t31`.`team_days_rest` AS `opponent_days_rest`
      FROM `t24` AS `t31`
    ) AS `t47`
      ON `t9`.`_key` = `t47`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`_key`,
        `t25`.`team_pace_last_10`,
        `t25`.`league_pace`
      FROM (
        SELECT
          `t9`.`_key`,
          FALSE AS `_missing`,
          `t11`.`as_of_date`,
          `t11`.`team_abbr`,
          `t11`.`season_year`,
          `t11`.`games_in_sample_10`,
          `t11`.`points_scored_last_10`,
          `t11`.`points_allowed_last_10`,
          `t11`.`possessions_x100_last_10`,
          `t11`.`opponent_possessions_x100_last_10`,
          `t11`.`team_seconds_last_10`,
          `t11`.`team_pace_last_10`,
          `t11`.`team_off_rating_last_10`,
          `t11`.`team_def_rating_last_10`,
          `t11`.`opp_ft_attempts_last_10`,
          `t11`.`opp_fg_attempts_last_10`,
          `t11`.`ft_rate_allowed_last_10`,
          `t11`.`games_played_season`,
          `t11`.`wins_season`,
          `t11`.`team_win_pct_season`,
          `t11`.`league_team_games`,
          `t11`.`league_pace`,
          `t11`.`_row`,
          `t11`.`_inputs`
        FROM `standing_keys` AS `t9`
        INNER JOIN `nba_analytics`.`team_form` AS `t11`
          ON `t9`.`team_abbr` = `t11`.`team_abbr` AND `t9`.`_date` = `t11`.`as_of_date`
      ) AS `t25`
    ) AS `t41`
      ON `t9`.`_key` = `t41`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t26`.`_key`,
        `t26`.`team_pace_last_10` AS `opponent_pace_last_10`,
        `t26`.`team_def_rating_last_10` AS `opponent_def_rating_last_10`,
        `t26`.`ft_rate_allowed_last_10` AS `opponent_ft_rate_allowed`
      FROM (
        SELECT
          `t9`.`_key`,
          FALSE AS `_missing`,
          `t11`.`as_of_date`,
          `t11`.`team_abbr`,
          `t11`.`season_year`,
          `t11`.`games_in_sample_10`,
          `t11`.`points_scored_last_10`,
          `t11`.`points_allowed_last_10`,
          `t11`.`possessions_x100_last_10`,
          `t11`.`opponent_possessions_x100_last_10`,
          `t11`.`team_seconds_last_10`,
          `t11`.`team_pace_last_10`,
          `t11`.`team_off_rating_last_10`,
          `t11`.`team_def_rating_last_10`,
          `t11`.`opp_ft_attempts_last_10`,
          `t11`.`opp_fg_attempts_last_10`,
          `t11`.`ft_rate_allowed_last_10`,
          `t11`.`games_played_season`,
          `t11`.`wins_season`,
          `t11`.`team_win_pct_season`,
          `t11`.`league_team_games`,
          `t11`.`league_pace`,
          `t11`.`_row`,
          `t11`.`_inputs`
        FROM `standing_keys` AS `t9`
        INNER JOIN `nba_analytics`.`team_form` AS `t11`
          ON `t9`.`opponent_team_abbr` = `t11`.`team_abbr`
          AND `t9`.`_date` = `t11`.`as_of_date`
      ) AS `t26`
    ) AS `t42`
      ON `t9`.`_key` = `t42`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t49`.`_key`,
        SUM(
          CAST(COALESCE(
            `t49`.`is_star`
            AND NOT (
              `t49`.`expected`
            )
            AND (
              `t49`.`player_lookup` <> `t49`.`_himself`
            ),
            FALSE
          ) AS INT64)
        ) AS `star_teammates_out`,
        SUM(`t49`.`rotation_weight`) AS `plays_of_all`,
        SUM(IF(`t49`.`expected`, `t49`.`rotation_weight`, 0)) AS `plays_available`
      FROM (
        SELECT
          `t45`.`_key`,
          `t45`.`_missing`,
          `t45`.`as_of_date`,
          `t45`.`team_abbr`,
          `t45`.`player_lookup`,
          `t45`.`player_id`,
          `t45`.`game_id`,
          `t45`.`season_year`,
          `t45`.`expected`,
          `t45`.`population_basis`,
          `t45`.`starts_last_10`,
          `t45`.`is_usual_starter`,
          `t45`.`games_with_team`,
          `t45`.`games_season`,
          `t45`.`seconds_season`,
          `t45`.`plays_x100_season`,
          `t45`.`team_plays_on_court_x100_season`,
          `t45`.`usage_season`,
          `t45`.`is_star`,
          `t45`.`games_with_team_last_10`,
          `t45`.`plays_x100_with_team_last_10`,
          `t45`.`rotation_weight`,
          `t45`.`_row`,
          `t45`.`_inputs`,
          `t21`.`_himself`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t9`.`_key`,
              FALSE AS `_missing`,
              `t15`.`as_of_date`,
              `t15`.`team_abbr`,
              `t15`.`player_lookup`,
              `t15`.`player_id`,
              `t15`.`game_id`,
              `t15`.`season_year`,
              `t15`.`expected`,
              `t15`.`population_basis`,
              `t15`.`starts_last_10`,
              `t15`.`is_usual_starter`,
              `t15`.`games_with_team`,
              `t15`.`games_season`,
              `t15`.`seconds_season`,
              `t15`.`plays_x100_season`,
              `t15`.`team_plays_on_court_x100_season`,
              `t15`.`usage_season`,
              `t15`.`is_star`,
              `t15`.`games_with_team_last_10`,
              `t15`.`plays_x100_with_team_last_10`,
              `t15`.`rotation_weight`,
              `t15`.`_row`,
              `t15`.`_inputs`
            FROM `standing_keys` AS `t9`
            INNER JOIN `nba_analytics`.`team_rotation` AS `t15`
              ON `t9`.`team_abbr` = `t15`.`team_abbr` AND `t9`.`_date` = `t15`.`as_of_date`
          ) AS `t29`
        ) AS `t45`
        LEFT OUTER JOIN (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_himself`
          FROM `standing_keys` AS `t1`
        ) AS `t21`
          ON `t45`.`_key` = `t21`.`_key`
      ) AS `t49`
      GROUP BY
        1
    ) AS `t54`
      ON `t9`.`_key` = `t54`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t27`.`_key`,
        `t27`.`game_start_time_local`
      FROM (
        SELECT
          `t9`.`_key`,
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
        FROM `standing_keys` AS `t9`
        INNER JOIN `nba_reference`.`team_games` AS `t12`
          ON `t9`.`team_abbr` = `t12`.`team_abbr` AND `t9`.`game_id` = `t12`.`game_id`
      ) AS `t27`
    ) AS `t43`
      ON `t9`.`_key` = `t43`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`_key`,
        `t28`.`birth_date`
      FROM (
        SELECT
          `t9`.`_key`,
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
        FROM `standing_keys` AS `t9`
        INNER JOIN `nba_reference`.`players` AS `t13`
          ON `t9`.`player_id` = `t13`.`player_id`
      ) AS `t28`
    ) AS `t44`
      ON `t9`.`_key` = `t44`.`_key`
  ) AS `t75`
) AS `t77`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t20`
  ON `t77`.`_key` = `t20`.`_key`
