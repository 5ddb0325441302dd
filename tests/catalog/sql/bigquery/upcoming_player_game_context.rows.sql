WITH `t26` AS (
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
), `t56` AS (
  SELECT
    `t53`.`_key`,
    DATE_DIFF(`t53`.`_day`, `t55`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t53`.`_played` - `t55`.`_nth`
    ) + 1 AS `_rank`,
    `t55`.`_entity`,
    `t55`.`_season`,
    `t55`.`_spine_date`,
    `t55`.`_spine_game`,
    `t55`.`_missing`,
    `t55`.`player_lookup`,
    `t55`.`player_id`,
    `t55`.`universal_player_id`,
    `t55`.`player_full_name`,
    `t55`.`game_id`,
    `t55`.`game_code`,
    `t55`.`game_date`,
    `t55`.`season_year`,
    `t55`.`season_type`,
    `t55`.`team_abbr`,
    `t55`.`opponent_team_abbr`,
    `t55`.`home_game`,
    `t55`.`player_status`,
    `t55`.`is_active`,
    `t55`.`is_dressed`,
    `t55`.`dnp_reason`,
    `t55`.`starter_flag`,
    `t55`.`win_flag`,
    `t55`.`points`,
    `t55`.`assists`,
    `t55`.`steals`,
    `t55`.`blocks`,
    `t55`.`turnovers`,
    `t55`.`personal_fouls`,
    `t55`.`offensive_rebounds`,
    `t55`.`defensive_rebounds`,
    `t55`.`rebounds`,
    `t55`.`fg_attempts`,
    `t55`.`fg_makes`,
    `t55`.`three_pt_attempts`,
    `t55`.`three_pt_makes`,
    `t55`.`ft_attempts`,
    `t55`.`ft_makes`,
    `t55`.`plus_minus`,
    `t55`.`seconds_played`,
    `t55`.`minutes_played`,
    `t55`.`paint_attempts`,
    `t55`.`paint_makes`,
    `t55`.`mid_range_attempts`,
    `t55`.`mid_range_makes`,
    `t55`.`three_pt_attempts_pbp`,
    `t55`.`three_pt_makes_pbp`,
    `t55`.`unknown_zone_attempts`,
    `t55`.`unknown_zone_makes`,
    `t55`.`paint_blocks`,
    `t55`.`mid_range_blocks`,
    `t55`.`three_pt_blocks`,
    `t55`.`unknown_zone_blocks`,
    `t55`.`and1_count`,
    `t55`.`assisted_fg_makes`,
    `t55`.`unassisted_fg_makes`,
    `t55`.`fg_attempts_blocked`,
    `t55`.`plays_x100`,
    `t55`.`team_plays_on_court_x100`,
    `t55`.`team_possessions_x100`,
    `t55`.`usage_rate`,
    `t55`.`ts_pct`,
    `t55`.`efg_pct`,
    `t55`.`zones_source`,
    `t55`.`box_source`,
    `t55`.`_row`,
    `t55`.`_inputs`,
    `t55`.`_nth`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t23`.`_entity`,
        `t23`.`_season`,
        `t23`.`_day`,
        `t23`.`_is_game`,
        `t23`.`_key`,
        SUM(CAST(`t23`.`_is_game` AS INT64)) OVER (
          PARTITION BY `t23`.`_entity`, `t23`.`_season`
          ORDER BY `t23`.`_day` ASC, `t23`.`_is_game` ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS `_played`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t1`.`player_lookup` AS `_entity`,
            `t1`.`season_year` AS `_season`,
            `t1`.`_date` AS `_day`,
            FALSE AS `_is_game`,
            `t1`.`_key`
          FROM `standing_keys` AS `t1`
        ) AS `t18`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t7`.`entity` AS `_entity`,
            `t7`.`season_year` AS `_season`,
            `t7`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS INT64) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t7`
        ) AS `t19`
      ) AS `t23`
    ) AS `t48`
    WHERE
      NOT (
        `t48`.`_is_game`
      )
  ) AS `t53`
  INNER JOIN (
    SELECT
      `t39`.`_entity`,
      `t39`.`_season`,
      `t39`.`_spine_date`,
      `t39`.`_spine_game`,
      `t39`.`_missing`,
      `t39`.`player_lookup`,
      `t39`.`player_id`,
      `t39`.`universal_player_id`,
      `t39`.`player_full_name`,
      `t39`.`game_id`,
      `t39`.`game_code`,
      `t39`.`game_date`,
      `t39`.`season_year`,
      `t39`.`season_type`,
      `t39`.`team_abbr`,
      `t39`.`opponent_team_abbr`,
      `t39`.`home_game`,
      `t39`.`player_status`,
      `t39`.`is_active`,
      `t39`.`is_dressed`,
      `t39`.`dnp_reason`,
      `t39`.`starter_flag`,
      `t39`.`win_flag`,
      `t39`.`points`,
      `t39`.`assists`,
      `t39`.`steals`,
      `t39`.`blocks`,
      `t39`.`turnovers`,
      `t39`.`personal_fouls`,
      `t39`.`offensive_rebounds`,
      `t39`.`defensive_rebounds`,
      `t39`.`rebounds`,
      `t39`.`fg_attempts`,
      `t39`.`fg_makes`,
      `t39`.`three_pt_attempts`,
      `t39`.`three_pt_makes`,
      `t39`.`ft_attempts`,
      `t39`.`ft_makes`,
      `t39`.`plus_minus`,
      `t39`.`seconds_played`,
      `t39`.`minutes_played`,
      `t39`.`paint_attempts`,
      `t39`.`paint_makes`,
      `t39`.`mid_range_attempts`,
      `t39`.`mid_range_makes`,
      `t39`.`three_pt_attempts_pbp`,
      `t39`.`three_pt_makes_pbp`,
      `t39`.`unknown_zone_attempts`,
      `t39`.`unknown_zone_makes`,
      `t39`.`paint_blocks`,
      `t39`.`mid_range_blocks`,
      `t39`.`three_pt_blocks`,
      `t39`.`unknown_zone_blocks`,
      `t39`.`and1_count`,
      `t39`.`assisted_fg_makes`,
      `t39`.`unassisted_fg_makes`,
      `t39`.`fg_attempts_blocked`,
      `t39`.`plays_x100`,
      `t39`.`team_plays_on_court_x100`,
      `t39`.`team_possessions_x100`,
      `t39`.`usage_rate`,
      `t39`.`ts_pct`,
      `t39`.`efg_pct`,
      `t39`.`zones_source`,
      `t39`.`box_source`,
      `t39`.`_row`,
      `t39`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t39`.`_entity`, `t39`.`_season`
          ORDER BY `t39`.`_spine_date` ASC, `t39`.`_spine_game` ASC
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t24`.`_entity`,
        `t24`.`_season`,
        `t24`.`_spine_date`,
        `t24`.`_spine_game`,
        `t15`.`game_id` IS NULL AS `_missing`,
        `t15`.`player_lookup`,
        `t15`.`player_id`,
        `t15`.`universal_player_id`,
        `t15`.`player_full_name`,
        `t15`.`game_id`,
        `t15`.`game_code`,
        `t15`.`game_date`,
        `t15`.`season_year`,
        `t15`.`season_type`,
        `t15`.`team_abbr`,
        `t15`.`opponent_team_abbr`,
        `t15`.`home_game`,
        `t15`.`player_status`,
        `t15`.`is_active`,
        `t15`.`is_dressed`,
        `t15`.`dnp_reason`,
        `t15`.`starter_flag`,
        `t15`.`win_flag`,
        `t15`.`points`,
        `t15`.`assists`,
        `t15`.`steals`,
        `t15`.`blocks`,
        `t15`.`turnovers`,
        `t15`.`personal_fouls`,
        `t15`.`offensive_rebounds`,
        `t15`.`defensive_rebounds`,
        `t15`.`rebounds`,
        `t15`.`fg_attempts`,
        `t15`.`fg_makes`,
        `t15`.`three_pt_attempts`,
        `t15`.`three_pt_makes`,
        `t15`.`ft_attempts`,
        `t15`.`ft_makes`,
        `t15`.`plus_minus`,
        `t15`.`seconds_played`,
        `t15`.`minutes_played`,
        `t15`.`paint_attempts`,
        `t15`.`paint_makes`,
        `t15`.`mid_range_attempts`,
        `t15`.`mid_range_makes`,
        `t15`.`three_pt_attempts_pbp`,
        `t15`.`three_pt_makes_pbp`,
        `t15`.`unknown_zone_attempts`,
        `t15`.`unknown_zone_makes`,
        `t15`.`paint_blocks`,
        `t15`.`mid_range_blocks`,
        `t15`.`three_pt_blocks`,
        `t15`.`unknown_zone_blocks`,
        `t15`.`and1_count`,
        `t15`.`assisted_fg_makes`,
        `t15`.`unassisted_fg_makes`,
        `t15`.`fg_attempts_blocked`,
        `t15`.`plays_x100`,
        `t15`.`team_plays_on_court_x100`,
        `t15`.`team_possessions_x100`,
        `t15`.`usage_rate`,
        `t15`.`ts_pct`,
        `t15`.`efg_pct`,
        `t15`.`zones_source`,
        `t15`.`box_source`,
        `t15`.`_row`,
        `t15`.`_inputs`
      FROM (
        SELECT
          `t7`.`entity` AS `_entity`,
          `t7`.`season_year` AS `_season`,
          `t7`.`game_date` AS `_spine_date`,
          `t7`.`game_id` AS `_spine_game`
        FROM `nba_reference`.`player_spine` AS `t7`
      ) AS `t24`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t15`
        ON `t24`.`_spine_game` = `t15`.`game_id` AND `t24`.`_entity` = `t15`.`player_lookup`
    ) AS `t39`
  ) AS `t55`
    ON `t53`.`_entity` = `t55`.`_entity`
    AND `t53`.`_season` = `t55`.`_season`
    AND `t55`.`_nth` <= `t53`.`_played`
), `t60` AS (
  SELECT
    `t57`.`_key`,
    `t57`.`_rank`,
    `t57`.`_spine_date`,
    `t57`.`_spine_game`,
    `t57`.`_days_before`,
    `t57`.`_missing`,
    `t57`.`player_lookup`,
    `t57`.`player_id`,
    `t57`.`universal_player_id`,
    `t57`.`player_full_name`,
    `t57`.`game_id`,
    `t57`.`game_code`,
    `t57`.`game_date`,
    `t57`.`season_year`,
    `t57`.`season_type`,
    `t57`.`team_abbr`,
    `t57`.`opponent_team_abbr`,
    `t57`.`home_game`,
    `t57`.`player_status`,
    `t57`.`is_active`,
    `t57`.`is_dressed`,
    `t57`.`dnp_reason`,
    `t57`.`starter_flag`,
    `t57`.`win_flag`,
    `t57`.`points`,
    `t57`.`assists`,
    `t57`.`steals`,
    `t57`.`blocks`,
    `t57`.`turnovers`,
    `t57`.`personal_fouls`,
    `t57`.`offensive_rebounds`,
    `t57`.`defensive_rebounds`,
    `t57`.`rebounds`,
    `t57`.`fg_attempts`,
    `t57`.`fg_makes`,
    `t57`.`three_pt_attempts`,
    `t57`.`three_pt_makes`,
    `t57`.`ft_attempts`,
    `t57`.`ft_makes`,
    `t57`.`plus_minus`,
    `t57`.`seconds_played`,
    `t57`.`minutes_played`,
    `t57`.`paint_attempts`,
    `t57`.`paint_makes`,
    `t57`.`mid_range_attempts`,
    `t57`.`mid_range_makes`,
    `t57`.`three_pt_attempts_pbp`,
    `t57`.`three_pt_makes_pbp`,
    `t57`.`unknown_zone_attempts`,
    `t57`.`unknown_zone_makes`,
    `t57`.`paint_blocks`,
    `t57`.`mid_range_blocks`,
    `t57`.`three_pt_blocks`,
    `t57`.`unknown_zone_blocks`,
    `t57`.`and1_count`,
    `t57`.`assisted_fg_makes`,
    `t57`.`unassisted_fg_makes`,
    `t57`.`fg_attempts_blocked`,
    `t57`.`plays_x100`,
    `t57`.`team_plays_on_court_x100`,
    `t57`.`team_possessions_x100`,
    `t57`.`usage_rate`,
    `t57`.`ts_pct`,
    `t57`.`efg_pct`,
    `t57`.`zones_source`,
    `t57`.`box_source`,
    `t57`.`_row`,
    `t57`.`_inputs`
  FROM `t56` AS `t57`
)
SELECT
  `t82`.`_key`,
  `t82`.`player_lookup`,
  `t82`.`player_id`,
  `t82`.`game_id`,
  `t82`.`game_date`,
  `t82`.`team_abbr`,
  `t82`.`opponent_team_abbr`,
  `t82`.`season_year`,
  `t82`.`population_basis`,
  `t82`.`home_game`,
  `t82`.`season_phase`,
  `t82`.`games_played_season`,
  `t82`.`days_rest`,
  `t82`.`back_to_back`,
  `t82`.`days_rest_before_last_game`,
  `t82`.`days_since_2_plus_days_rest`,
  `t82`.`games_in_last_7_days`,
  `t82`.`games_in_last_14_days`,
  `t82`.`seconds_in_last_7_days`,
  `t82`.`seconds_in_last_14_days`,
  `t82`.`minutes_in_last_7_days`,
  `t82`.`minutes_in_last_14_days`,
  `t82`.`avg_minutes_per_game_last_7`,
  `t82`.`back_to_backs_last_14_days`,
  `t82`.`points_avg_last_5`,
  `t82`.`points_avg_last_10`,
  `t82`.`l5_games_used`,
  `t82`.`l10_games_used`,
  `t82`.`avg_usage_rate_last_7_games`,
  `t82`.`avg_usage_rate_last_10_games`,
  `t82`.`fourth_quarter_minutes_last_7`,
  `t82`.`clutch_minutes_last_7_games`,
  `t82`.`fourth_quarter_production_last_7`,
  `t82`.`shooting_pct_decline_last_5`,
  `t82`.`projected_usage_rate`,
  `t82`.`star_teammates_out`,
  `t82`.`questionable_teammates`,
  `t82`.`probable_teammates`,
  `t82`.`team_pace_last_10`,
  `t82`.`opponent_pace_last_10`,
  `t82`.`league_pace`,
  `t82`.`pace_differential`,
  `t82`.`opponent_def_rating_last_10`,
  `t82`.`opponent_ft_rate_allowed`,
  `t82`.`travel_miles`,
  `t82`.`time_zone_change`,
  `t82`.`consecutive_road_games`,
  `t82`.`miles_traveled_last_14_days`,
  `t82`.`time_zones_crossed_last_14_days`,
  `t82`.`altitude_gain_m`,
  `t82`.`opponent_days_rest`,
  `t82`.`opponent_next_game_days_rest`,
  `t82`.`opponent_games_in_next_7_days`,
  `t82`.`next_game_days_rest`,
  `t82`.`games_in_next_7_days`,
  `t82`.`next_opponent_win_pct`,
  `t82`.`next_game_is_primetime`,
  `t82`.`player_status`,
  `t82`.`injury_report`,
  `t82`.`player_age`,
  `t82`.`game_start_time_local`,
  `t21`.`_inputs`
FROM (
  SELECT
    `t80`.`_key`,
    `t80`.`player_lookup`,
    `t80`.`player_id`,
    `t80`.`game_id`,
    `t80`.`game_date`,
    `t80`.`team_abbr`,
    `t80`.`opponent_team_abbr`,
    `t80`.`season_year`,
    `t80`.`population_basis`,
    `t80`.`home_game`,
    CASE
      WHEN `t80`.`season_type` <> 'regular'
      THEN `t80`.`season_type`
      WHEN `t80`.`game_number_in_season` <= 20
      THEN 'early'
      WHEN `t80`.`game_number_in_season` <= 60
      THEN 'mid'
      ELSE 'late'
    END AS `season_phase`,
    COALESCE(`t80`.`games_played_season`, 0) AS `games_played_season`,
    `t80`.`days_rest`,
    COALESCE(`t80`.`days_rest` = 0, FALSE) AS `back_to_back`,
    `t80`.`days_rest_before_last_game`,
    `t80`.`days_since_2_plus_days_rest`,
    COALESCE(`t80`.`games_in_last_7_days`, 0) AS `games_in_last_7_days`,
    COALESCE(`t80`.`games_in_last_14_days`, 0) AS `games_in_last_14_days`,
    COALESCE(`t80`.`seconds_played_in_last_7_days`, 0) AS `seconds_in_last_7_days`,
    COALESCE(`t80`.`seconds_played_in_last_14_days`, 0) AS `seconds_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t80`.`seconds_played_in_last_7_days`, 0)) * 20
          ) + ABS(60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t80`.`seconds_played_in_last_7_days`, 0)) * 20
            ) + ABS(60),
            NULLIF(ABS(60), 0) * 2
          )
        ),
        NULLIF(ABS(60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      COALESCE(`t80`.`seconds_played_in_last_7_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_in_last_7_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t80`.`seconds_played_in_last_14_days`, 0)) * 20
          ) + ABS(60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t80`.`seconds_played_in_last_14_days`, 0)) * 20
            ) + ABS(60),
            NULLIF(ABS(60), 0) * 2
          )
        ),
        NULLIF(ABS(60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      COALESCE(`t80`.`seconds_played_in_last_14_days`, 0) < 0
    ) <> (
      60 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `minutes_in_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(COALESCE(`t80`.`seconds_played_in_last_7_days`, 0)) * 200
          ) + ABS(COALESCE(`t80`.`games_in_last_7_days`, 0) * 60)
        ) - (
          MOD(
            (
              ABS(COALESCE(`t80`.`seconds_played_in_last_7_days`, 0)) * 200
            ) + ABS(COALESCE(`t80`.`games_in_last_7_days`, 0) * 60),
            NULLIF(ABS(COALESCE(`t80`.`games_in_last_7_days`, 0) * 60), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t80`.`games_in_last_7_days`, 0) * 60), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        COALESCE(`t80`.`seconds_played_in_last_7_days`, 0) < 0
      ) <> (
        (
          COALESCE(`t80`.`games_in_last_7_days`, 0) * 60
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `avg_minutes_per_game_last_7`,
    COALESCE(`t80`.`back_to_backs_last_14_days`, 0) AS `back_to_backs_last_14_days`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t80`.`points_5`) * 200
          ) + ABS(COALESCE(`t80`.`games_5`, 0))
        ) - (
          MOD(
            (
              ABS(`t80`.`points_5`) * 200
            ) + ABS(COALESCE(`t80`.`games_5`, 0)),
            NULLIF(ABS(COALESCE(`t80`.`games_5`, 0)), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t80`.`games_5`, 0)), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t80`.`points_5` < 0
    ) <> (
      COALESCE(`t80`.`games_5`, 0) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_5`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t80`.`points_10`) * 200
          ) + ABS(COALESCE(`t80`.`games_10`, 0))
        ) - (
          MOD(
            (
              ABS(`t80`.`points_10`) * 200
            ) + ABS(COALESCE(`t80`.`games_10`, 0)),
            NULLIF(ABS(COALESCE(`t80`.`games_10`, 0)), 0) * 2
          )
        ),
        NULLIF(ABS(COALESCE(`t80`.`games_10`, 0)), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t80`.`points_10` < 0
    ) <> (
      COALESCE(`t80`.`games_10`, 0) < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `points_avg_last_10`,
    COALESCE(`t80`.`games_5`, 0) AS `l5_games_used`,
    COALESCE(`t80`.`games_10`, 0) AS `l10_games_used`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t80`.`plays_7` * 100) * 200
          ) + ABS(`t80`.`team_plays_7`)
        ) - (
          MOD(
            (
              ABS(`t80`.`plays_7` * 100) * 200
            ) + ABS(`t80`.`team_plays_7`),
            NULLIF(ABS(`t80`.`team_plays_7`), 0) * 2
          )
        ),
        NULLIF(ABS(`t80`.`team_plays_7`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t80`.`plays_7` * 100
      ) < 0
    ) <> (
      `t80`.`team_plays_7` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `avg_usage_rate_last_7_games`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t80`.`plays_10` * 100) * 200
          ) + ABS(`t80`.`team_plays_10`)
        ) - (
          MOD(
            (
              ABS(`t80`.`plays_10` * 100) * 200
            ) + ABS(`t80`.`team_plays_10`),
            NULLIF(ABS(`t80`.`team_plays_10`), 0) * 2
          )
        ),
        NULLIF(ABS(`t80`.`team_plays_10`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t80`.`plays_10` * 100
      ) < 0
    ) <> (
      `t80`.`team_plays_10` < 0
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
                `t80`.`makes_5` * `t80`.`attempts_season`
              ) - (
                `t80`.`makes_season` * `t80`.`attempts_5`
              )
            ) * 2000
          ) + ABS(`t80`.`attempts_5` * `t80`.`attempts_season`)
        ) - (
          MOD(
            (
              ABS(
                (
                  `t80`.`makes_5` * `t80`.`attempts_season`
                ) - (
                  `t80`.`makes_season` * `t80`.`attempts_5`
                )
              ) * 2000
            ) + ABS(`t80`.`attempts_5` * `t80`.`attempts_season`),
            NULLIF(ABS(`t80`.`attempts_5` * `t80`.`attempts_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t80`.`attempts_5` * `t80`.`attempts_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t80`.`makes_5` * `t80`.`attempts_season`
          ) - (
            `t80`.`makes_season` * `t80`.`attempts_5`
          )
        ) < 0
      ) <> (
        (
          `t80`.`attempts_5` * `t80`.`attempts_season`
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `shooting_pct_decline_last_5`,
    CAST(IF(
      COALESCE(`t80`.`games_played_season`, 0) >= 5,
      IF(
        CAST(CAST(CAST(FLOOR(
          ieee_divide(
            (
              (
                ABS(`t80`.`plays_10` * 100 * (
                  `t80`.`plays_available` + `t80`.`plays_of_all`
                )) * 200
              ) + ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`)
            ) - (
              MOD(
                (
                  ABS(`t80`.`plays_10` * 100 * (
                    `t80`.`plays_available` + `t80`.`plays_of_all`
                  )) * 200
                ) + ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`),
                NULLIF(ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`), 0) * 2
              )
            ),
            NULLIF(ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t80`.`plays_10` * 100 * (
                `t80`.`plays_available` + `t80`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t80`.`team_plays_10` * 2 * `t80`.`plays_available`
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
                ABS(`t80`.`plays_10` * 100 * (
                  `t80`.`plays_available` + `t80`.`plays_of_all`
                )) * 200
              ) + ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`)
            ) - (
              MOD(
                (
                  ABS(`t80`.`plays_10` * 100 * (
                    `t80`.`plays_available` + `t80`.`plays_of_all`
                  )) * 200
                ) + ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`),
                NULLIF(ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`), 0) * 2
              )
            ),
            NULLIF(ABS(`t80`.`team_plays_10` * 2 * `t80`.`plays_available`), 0) * 2
          ) + 0.5
        ) AS INT64) * IF(
          (
            (
              `t80`.`plays_10` * 100 * (
                `t80`.`plays_available` + `t80`.`plays_of_all`
              )
            ) < 0
          ) <> (
            (
              `t80`.`team_plays_10` * 2 * `t80`.`plays_available`
            ) < 0
          ),
          -1,
          1
        ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC)
      ),
      CAST(NULL AS NUMERIC)
    ) AS NUMERIC) AS `projected_usage_rate`,
    `t80`.`star_teammates_out`,
    CAST(NULL AS INT64) AS `questionable_teammates`,
    CAST(NULL AS INT64) AS `probable_teammates`,
    `t80`.`team_pace_last_10`,
    `t80`.`opponent_pace_last_10`,
    `t80`.`league_pace`,
    `t80`.`opponent_pace_last_10` - `t80`.`league_pace` AS `pace_differential`,
    `t80`.`opponent_def_rating_last_10`,
    `t80`.`opponent_ft_rate_allowed`,
    `t80`.`travel_miles`,
    `t80`.`time_zone_change`,
    `t80`.`consecutive_road_games`,
    `t80`.`miles_traveled_last_14_days`,
    `t80`.`time_zones_crossed_last_14_days`,
    `t80`.`altitude_gain_m`,
    `t80`.`opponent_days_rest`,
    `t80`.`opponent_next_game_days_rest`,
    `t80`.`opponent_games_in_next_7_days`,
    `t80`.`next_game_days_rest`,
    `t80`.`games_in_next_7_days`,
    `t80`.`next_opponent_win_pct`,
    `t80`.`next_game_is_primetime`,
    CAST(NULL AS STRING) AS `player_status`,
    CAST(NULL AS STRING) AS `injury_report`,
    (
      EXTRACT(year FROM `t80`.`game_date`) - EXTRACT(year FROM `t80`.`birth_date`)
    ) - IF(
      (
        EXTRACT(month FROM `t80`.`game_date`) > EXTRACT(month FROM `t80`.`birth_date`)
      )
      OR (
        (
          EXTRACT(month FROM `t80`.`game_date`) = EXTRACT(month FROM `t80`.`birth_date`)
        )
        AND (
          EXTRACT(day FROM `t80`.`game_date`) >= EXTRACT(day FROM `t80`.`birth_date`)
        )
      ),
      0,
      1
    ) AS `player_age`,
    `t80`.`game_start_time_local`
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
      `t69`.`games_played_season`,
      `t79`.`days_rest`,
      `t79`.`days_rest_before_last_game`,
      `t79`.`days_since_2_plus_days_rest`,
      `t79`.`back_to_backs_last_14_days`,
      `t77`.`games_in_last_7_days`,
      `t77`.`games_in_last_14_days`,
      `t77`.`seconds_played_in_last_7_days`,
      `t77`.`seconds_played_in_last_14_days`,
      `t71`.`games_5`,
      `t71`.`points_5`,
      `t71`.`makes_5`,
      `t71`.`attempts_5`,
      `t72`.`games_7`,
      `t72`.`plays_7`,
      `t72`.`team_plays_7`,
      `t73`.`games_10`,
      `t73`.`points_10`,
      `t73`.`plays_10`,
      `t73`.`team_plays_10`,
      `t74`.`games_season`,
      `t74`.`makes_season`,
      `t74`.`attempts_season`,
      `t40`.`travel_miles`,
      `t40`.`time_zone_change`,
      `t40`.`consecutive_road_games`,
      `t40`.`time_zones_crossed_last_14_days`,
      `t40`.`altitude_gain_m`,
      `t40`.`next_game_days_rest`,
      `t40`.`games_in_next_7_days`,
      `t40`.`next_opponent_win_pct`,
      `t40`.`next_game_is_primetime`,
      `t40`.`game_number_in_season`,
      `t40`.`miles_traveled_last_14_days`,
      `t49`.`opponent_games_in_next_7_days`,
      `t49`.`opponent_next_game_days_rest`,
      `t50`.`opponent_days_rest`,
      `t43`.`team_pace_last_10`,
      `t43`.`league_pace`,
      `t44`.`opponent_pace_last_10`,
      `t44`.`opponent_def_rating_last_10`,
      `t44`.`opponent_ft_rate_allowed`,
      `t59`.`star_teammates_out`,
      `t59`.`plays_of_all`,
      `t59`.`plays_available`,
      `t45`.`game_start_time_local`,
      `t46`.`birth_date`
    FROM `standing_keys` AS `t9`
    LEFT OUTER JOIN (
      SELECT
        `t64`.`_key`,
        COUNT(*) AS `games_played_season`
      FROM `t60` AS `t64`
      GROUP BY
        1
    ) AS `t69`
      ON `t9`.`_key` = `t69`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t76`.`_key`,
        MIN(`t76`.`_days_before`) - 1 AS `days_rest`,
        MAX(IF(`t76`.`_rank` = 1, `t76`.`_rest`, CAST(NULL AS INT64))) AS `days_rest_before_last_game`,
        MIN(IF(`t76`.`_rest` >= 2, `t76`.`_days_before`, CAST(NULL AS INT64))) AS `days_since_2_plus_days_rest`,
        SUM(
          CAST(COALESCE((
            `t76`.`_rest` = 0
          ) AND (
            `t76`.`_earlier` <= 14
          ), FALSE) AS INT64)
        ) AS `back_to_backs_last_14_days`
      FROM (
        SELECT
          `t64`.`_key`,
          `t64`.`_rank`,
          `t64`.`_spine_date`,
          `t64`.`_spine_game`,
          `t64`.`_days_before`,
          `t64`.`_missing`,
          `t64`.`player_lookup`,
          `t64`.`player_id`,
          `t64`.`universal_player_id`,
          `t64`.`player_full_name`,
          `t64`.`game_id`,
          `t64`.`game_code`,
          `t64`.`game_date`,
          `t64`.`season_year`,
          `t64`.`season_type`,
          `t64`.`team_abbr`,
          `t64`.`opponent_team_abbr`,
          `t64`.`home_game`,
          `t64`.`player_status`,
          `t64`.`is_active`,
          `t64`.`is_dressed`,
          `t64`.`dnp_reason`,
          `t64`.`starter_flag`,
          `t64`.`win_flag`,
          `t64`.`points`,
          `t64`.`assists`,
          `t64`.`steals`,
          `t64`.`blocks`,
          `t64`.`turnovers`,
          `t64`.`personal_fouls`,
          `t64`.`offensive_rebounds`,
          `t64`.`defensive_rebounds`,
          `t64`.`rebounds`,
          `t64`.`fg_attempts`,
          `t64`.`fg_makes`,
          `t64`.`three_pt_attempts`,
          `t64`.`three_pt_makes`,
          `t64`.`ft_attempts`,
          `t64`.`ft_makes`,
          `t64`.`plus_minus`,
          `t64`.`seconds_played`,
          `t64`.`minutes_played`,
          `t64`.`paint_attempts`,
          `t64`.`paint_makes`,
          `t64`.`mid_range_attempts`,
          `t64`.`mid_range_makes`,
          `t64`.`three_pt_attempts_pbp`,
          `t64`.`three_pt_makes_pbp`,
          `t64`.`unknown_zone_attempts`,
          `t64`.`unknown_zone_makes`,
          `t64`.`paint_blocks`,
          `t64`.`mid_range_blocks`,
          `t64`.`three_pt_blocks`,
          `t64`.`unknown_zone_blocks`,
          `t64`.`and1_count`,
          `t64`.`assisted_fg_makes`,
          `t64`.`unassisted_fg_makes`,
          `t64`.`fg_attempts_blocked`,
          `t64`.`plays_x100`,
          `t64`.`team_plays_on_court_x100`,
          `t64`.`team_possessions_x100`,
          `t64`.`usage_rate`,
          `t64`.`ts_pct`,
          `t64`.`efg_pct`,
          `t64`.`zones_source`,
          `t64`.`box_source`,
          `t64`.`_row`,
          `t64`.`_inputs`,
          (
            LEAD(`t64`.`_days_before`) OVER (PARTITION BY `t64`.`_key` ORDER BY `t64`.`_rank` ASC) - `t64`.`_days_before`
          ) - 1 AS `_rest`,
          LEAD(`t64`.`_days_before`) OVER (PARTITION BY `t64`.`_key` ORDER BY `t64`.`_rank` ASC) AS `_earlier`
        FROM `t60` AS `t64`
      ) AS `t76`
      GROUP BY
        1
    ) AS `t79`
      ON `t9`.`_key` = `t79`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t64`.`_key`,
        SUM(CAST(`t64`.`_days_before` <= 7 AS INT64)) AS `games_in_last_7_days`,
        SUM(CAST(`t64`.`_days_before` <= 14 AS INT64)) AS `games_in_last_14_days`,
        SUM(IF(`t64`.`_days_before` <= 7, `t64`.`seconds_played`, 0)) AS `seconds_played_in_last_7_days`,
        SUM(IF(`t64`.`_days_before` <= 14, `t64`.`seconds_played`, 0)) AS `seconds_played_in_last_14_days`
      FROM `t60` AS `t64`
      GROUP BY
        1
    ) AS `t77`
      ON `t9`.`_key` = `t77`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t61`.`_key`,
        COUNT(*) AS `games_5`,
        SUM(`t61`.`points`) AS `points_5`,
        SUM(`t61`.`fg_makes`) AS `makes_5`,
        SUM(`t61`.`fg_attempts`) AS `attempts_5`
      FROM (
        SELECT
          `t57`.`_key`,
          `t57`.`_rank`,
          `t57`.`_spine_date`,
          `t57`.`_spine_game`,
          `t57`.`_days_before`,
          `t57`.`_missing`,
          `t57`.`player_lookup`,
          `t57`.`player_id`,
          `t57`.`universal_player_id`,
          `t57`.`player_full_name`,
          `t57`.`game_id`,
          `t57`.`game_code`,
          `t57`.`game_date`,
          `t57`.`season_year`,
          `t57`.`season_type`,
          `t57`.`team_abbr`,
          `t57`.`opponent_team_abbr`,
          `t57`.`home_game`,
          `t57`.`player_status`,
          `t57`.`is_active`,
          `t57`.`is_dressed`,
          `t57`.`dnp_reason`,
          `t57`.`starter_flag`,
          `t57`.`win_flag`,
          `t57`.`points`,
          `t57`.`assists`,
          `t57`.`steals`,
          `t57`.`blocks`,
          `t57`.`turnovers`,
          `t57`.`personal_fouls`,
          `t57`.`offensive_rebounds`,
          `t57`.`defensive_rebounds`,
          `t57`.`rebounds`,
          `t57`.`fg_attempts`,
          `t57`.`fg_makes`,
          `t57`.`three_pt_attempts`,
          `t57`.`three_pt_makes`,
          `t57`.`ft_attempts`,
          `t57`.`ft_makes`,
          `t57`.`plus_minus`,
          `t57`.`seconds_played`,
          `t57`.`minutes_played`,
          `t57`.`paint_attempts`,
          `t57`.`paint_makes`,
          `t57`.`mid_range_attempts`,
          `t57`.`mid_range_makes`,
          `t57`.`three_pt_attempts_pbp`,
          `t57`.`three_pt_makes_pbp`,
          `t57`.`unknown_zone_attempts`,
          `t57`.`unknown_zone_makes`,
          `t57`.`paint_blocks`,
          `t57`.`mid_range_blocks`,
          `t57`.`three_pt_blocks`,
          `t57`.`unknown_zone_blocks`,
          `t57`.`and1_count`,
          `t57`.`assisted_fg_makes`,
          `t57`.`unassisted_fg_makes`,
          `t57`.`fg_attempts_blocked`,
          `t57`.`plays_x100`,
          `t57`.`team_plays_on_court_x100`,
          `t57`.`team_possessions_x100`,
          `t57`.`usage_rate`,
          `t57`.`ts_pct`,
          `t57`.`efg_pct`,
          `t57`.`zones_source`,
          `t57`.`box_source`,
          `t57`.`_row`,
          `t57`.`_inputs`
        FROM `t56` AS `t57`
        WHERE
          `t57`.`_rank` <= 5
      ) AS `t61`
      GROUP BY
        1
    ) AS `t71`
      ON `t9`.`_key` = `t71`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t62`.`_key`,
        COUNT(*) AS `games_7`,
        SUM(`t62`.`plays_x100`) AS `plays_7`,
        SUM(`t62`.`team_plays_on_court_x100`) AS `team_plays_7`
      FROM (
        SELECT
          `t57`.`_key`,
          `t57`.`_rank`,
          `t57`.`_spine_date`,
          `t57`.`_spine_game`,
          `t57`.`_days_before`,
          `t57`.`_missing`,
          `t57`.`player_lookup`,
          `t57`.`player_id`,
          `t57`.`universal_player_id`,
          `t57`.`player_full_name`,
          `t57`.`game_id`,
          `t57`.`game_code`,
          `t57`.`game_date`,
          `t57`.`season_year`,
          `t57`.`season_type`,
          `t57`.`team_abbr`,
          `t57`.`opponent_team_abbr`,
          `t57`.`home_game`,
          `t57`.`player_status`,
          `t57`.`is_active`,
          `t57`.`is_dressed`,
          `t57`.`dnp_reason`,
          `t57`.`starter_flag`,
          `t57`.`win_flag`,
          `t57`.`points`,
          `t57`.`assists`,
          `t57`.`steals`,
          `t57`.`blocks`,
          `t57`.`turnovers`,
          `t57`.`personal_fouls`,
          `t57`.`offensive_rebounds`,
          `t57`.`defensive_rebounds`,
          `t57`.`rebounds`,
          `t57`.`fg_attempts`,
          `t57`.`fg_makes`,
          `t57`.`three_pt_attempts`,
          `t57`.`three_pt_makes`,
          `t57`.`ft_attempts`,
          `t57`.`ft_makes`,
          `t57`.`plus_minus`,
          `t57`.`seconds_played`,
          `t57`.`minutes_played`,
          `t57`.`paint_attempts`,
          `t57`.`paint_makes`,
          `t57`.`mid_range_attempts`,
          `t57`.`mid_range_makes`,
          `t57`.`three_pt_attempts_pbp`,
          `t57`.`three_pt_makes_pbp`,
          `t57`.`unknown_zone_attempts`,
          `t57`.`unknown_zone_makes`,
          `t57`.`paint_blocks`,
          `t57`.`mid_range_blocks`,
          `t57`.`three_pt_blocks`,
          `t57`.`unknown_zone_blocks`,
          `t57`.`and1_count`,
          `t57`.`assisted_fg_makes`,
          `t57`.`unassisted_fg_makes`,
          `t57`.`fg_attempts_blocked`,
          `t57`.`plays_x100`,
          `t57`.`team_plays_on_court_x100`,
          `t57`.`team_possessions_x100`,
          `t57`.`usage_rate`,
          `t57`.`ts_pct`,
          `t57`.`efg_pct`,
          `t57`.`zones_source`,
          `t57`.`box_source`,
          `t57`.`_row`,
          `t57`.`_inputs`
        FROM `t56` AS `t57`
        WHERE
          `t57`.`_rank` <= 7
      ) AS `t62`
      GROUP BY
        1
    ) AS `t72`
      ON `t9`.`_key` = `t72`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t63`.`_key`,
        COUNT(*) AS `games_10`,
        SUM(`t63`.`points`) AS `points_10`,
        SUM(`t63`.`plays_x100`) AS `plays_10`,
        SUM(`t63`.`team_plays_on_court_x100`) AS `team_plays_10`
      FROM (
        SELECT
          `t57`.`_key`,
          `t57`.`_rank`,
          `t57`.`_spine_date`,
          `t57`.`_spine_game`,
          `t57`.`_days_before`,
          `t57`.`_missing`,
          `t57`.`player_lookup`,
          `t57`.`player_id`,
          `t57`.`universal_player_id`,
          `t57`.`player_full_name`,
          `t57`.`game_id`,
          `t57`.`game_code`,
          `t57`.`game_date`,
          `t57`.`season_year`,
          `t57`.`season_type`,
          `t57`.`team_abbr`,
          `t57`.`opponent_team_abbr`,
          `t57`.`home_game`,
          `t57`.`player_status`,
          `t57`.`is_active`,
          `t57`.`is_dressed`,
          `t57`.`dnp_reason`,
          `t57`.`starter_flag`,
          `t57`.`win_flag`,
          `t57`.`points`,
          `t57`.`assists`,
          `t57`.`steals`,
          `t57`.`blocks`,
          `t57`.`turnovers`,
          `t57`.`personal_fouls`,
          `t57`.`offensive_rebounds`,
          `t57`.`defensive_rebounds`,
          `t57`.`rebounds`,
          `t57`.`fg_attempts`,
          `t57`.`fg_makes`,
          `t57`.`three_pt_attempts`,
          `t57`.`three_pt_makes`,
          `t57`.`ft_attempts`,
          `t57`.`ft_makes`,
          `t57`.`plus_minus`,
          `t57`.`seconds_played`,
          `t57`.`minutes_played`,
          `t57`.`paint_attempts`,
          `t57`.`paint_makes`,
          `t57`.`mid_range_attempts`,
          `t57`.`mid_range_makes`,
          `t57`.`three_pt_attempts_pbp`,
          `t57`.`three_pt_makes_pbp`,
          `t57`.`unknown_zone_attempts`,
          `t57`.`unknown_zone_makes`,
          `t57`.`paint_blocks`,
          `t57`.`mid_range_blocks`,
          `t57`.`three_pt_blocks`,
          `t57`.`unknown_zone_blocks`,
          `t57`.`and1_count`,
          `t57`.`assisted_fg_makes`,
          `t57`.`unassisted_fg_makes`,
          `t57`.`fg_attempts_blocked`,
          `t57`.`plays_x100`,
          `t57`.`team_plays_on_court_x100`,
          `t57`.`team_possessions_x100`,
          `t57`.`usage_rate`,
          `t57`.`ts_pct`,
          `t57`.`efg_pct`,
          `t57`.`zones_source`,
          `t57`.`box_source`,
          `t57`.`_row`,
          `t57`.`_inputs`
        FROM `t56` AS `t57`
        WHERE
          `t57`.`_rank` <= 10
      ) AS `t63`
      GROUP BY
        1
    ) AS `t73`
      ON `t9`.`_key` = `t73`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t64`.`_key`,
        COUNT(*) AS `games_season`,
        SUM(`t64`.`fg_makes`) AS `makes_season`,
        SUM(`t64`.`fg_attempts`) AS `attempts_season`
      FROM `t60` AS `t64`
      GROUP BY
        1
    ) AS `t74`
      ON `t9`.`_key` = `t74`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`_key`,
        `t25`.`travel_miles`,
        `t25`.`time_zone_change`,
        `t25`.`consecutive_road_games`,
        `t25`.`time_zones_crossed_last_14_days`,
        `t25`.`altitude_gain_m`,
        `t25`.`next_game_days_rest`,
        `t25`.`games_in_next_7_days`,
        `t25`.`next_opponent_win_pct`,
        `t25`.`next_game_is_primetime`,
        `t25`.`game_number_in_season`,
        `t25`.`season_type`,
        `t25`.`travel_miles_last_14_days` AS `miles_traveled_last_14_days`
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
      ) AS `t25`
    ) AS `t40`
      ON `t9`.`_key` = `t40`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t32`.`_key`,
        `t32`.`games_in_next_7_days` AS `opponent_games_in_next_7_days`,
        `t32`.`next_game_days_rest` AS `opponent_next_game_days_rest`
      FROM `t26` AS `t32`
    ) AS `t49`
      ON `t9`.`_key` = `t49`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t32`.`_key`,
        `t32`.`team_days_rest` AS `opponent_days_rest`
      FROM `t26` AS `t32`
    ) AS `t50`
      ON `t9`.`_key` = `t50`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t27`.`_key`,
        `t27`.`team_pace_last_10`,
        `t27`.`league_pace`
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
      ) AS `t27`
    ) AS `t43`
      ON `t9`.`_key` = `t43`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`_key`,
        `t28`.`team_pace_last_10` AS `opponent_pace_last_10`,
        `t28`.`team_def_rating_last_10` AS `opponent_def_rating_last_10`,
        `t28`.`ft_rate_allowed_last_10` AS `opponent_ft_rate_allowed`
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
      ) AS `t28`
    ) AS `t44`
      ON `t9`.`_key` = `t44`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t52`.`_key`,
        SUM(
          CAST(COALESCE(
            `t52`.`is_star`
            AND NOT (
              `t52`.`expected`
            )
            AND (
              `t52`.`player_lookup` <> `t52`.`_himself`
            ),
            FALSE
          ) AS INT64)
        ) AS `star_teammates_out`,
        SUM(`t52`.`rotation_weight`) AS `plays_of_all`,
        SUM(IF(`t52`.`expected`, `t52`.`rotation_weight`, 0)) AS `plays_available`
      FROM (
        SELECT
          `t47`.`_key`,
          `t47`.`_missing`,
          `t47`.`as_of_date`,
          `t47`.`team_abbr`,
          `t47`.`player_lookup`,
          `t47`.`player_id`,
          `t47`.`game_id`,
          `t47`.`season_year`,
          `t47`.`expected`,
          `t47`.`population_basis`,
          `t47`.`starts_last_10`,
          `t47`.`is_usual_starter`,
          `t47`.`games_with_team`,
          `t47`.`games_season`,
          `t47`.`seconds_season`,
          `t47`.`plays_x100_season`,
          `t47`.`team_plays_on_court_x100_season`,
          `t47`.`usage_season`,
          `t47`.`is_star`,
          `t47`.`games_with_team_last_10`,
          `t47`.`plays_x100_with_team_last_10`,
          `t47`.`rotation_weight`,
          `t47`.`_row`,
          `t47`.`_inputs`,
          `t22`.`_himself`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t9`.`_key`,
              FALSE AS `_missing`,
              `t14`.`as_of_date`,
              `t14`.`team_abbr`,
              `t14`.`player_lookup`,
              `t14`.`player_id`,
              `t14`.`game_id`,
              `t14`.`season_year`,
              `t14`.`expected`,
              `t14`.`population_basis`,
              `t14`.`starts_last_10`,
              `t14`.`is_usual_starter`,
              `t14`.`games_with_team`,
              `t14`.`games_season`,
              `t14`.`seconds_season`,
              `t14`.`plays_x100_season`,
              `t14`.`team_plays_on_court_x100_season`,
              `t14`.`usage_season`,
              `t14`.`is_star`,
              `t14`.`games_with_team_last_10`,
              `t14`.`plays_x100_with_team_last_10`,
              `t14`.`rotation_weight`,
              `t14`.`_row`,
              `t14`.`_inputs`
            FROM `standing_keys` AS `t9`
            INNER JOIN `nba_analytics`.`team_rotation` AS `t14`
              ON `t9`.`team_abbr` = `t14`.`team_abbr` AND `t9`.`_date` = `t14`.`as_of_date`
          ) AS `t31`
        ) AS `t47`
        LEFT OUTER JOIN (
          SELECT
            `t1`.`_key`,
            `t1`.`player_lookup` AS `_himself`
          FROM `standing_keys` AS `t1`
        ) AS `t22`
          ON `t47`.`_key` = `t22`.`_key`
      ) AS `t52`
      GROUP BY
        1
    ) AS `t59`
      ON `t9`.`_key` = `t59`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`_key`,
        `t29`.`game_start_time_local`
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
      ) AS `t29`
    ) AS `t45`
      ON `t9`.`_key` = `t45`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t30`.`_key`,
        `t30`.`birth_date`
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
      ) AS `t30`
    ) AS `t46`
      ON `t9`.`_key` = `t46`.`_key`
  ) AS `t80`
) AS `t82`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t21`
  ON `t82`.`_key` = `t21`.`_key`
