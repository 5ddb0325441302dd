WITH `t47` AS (
  SELECT
    `t24`.`_key`,
    DATEDIFF(DAY, `t45`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
    (
      `t24`.`_played` - `t45`.`_nth`
    ) + 1 AS `_rank`,
    `t45`.`_spine_date`,
    `t45`.`_spine_game`,
    `t45`.`_missing`,
    `t45`.`player_lookup`,
    `t45`.`player_id`,
    `t45`.`universal_player_id`,
    `t45`.`player_full_name`,
    `t45`.`game_id`,
    `t45`.`game_code`,
    `t45`.`game_date`,
    `t45`.`season_year`,
    `t45`.`season_type`,
    `t45`.`team_abbr`,
    `t45`.`opponent_team_abbr`,
    `t45`.`home_game`,
    `t45`.`player_status`,
    `t45`.`is_active`,
    `t45`.`is_dressed`,
    `t45`.`dnp_reason`,
    `t45`.`starter_flag`,
    `t45`.`win_flag`,
    `t45`.`points`,
    `t45`.`assists`,
    `t45`.`steals`,
    `t45`.`blocks`,
    `t45`.`turnovers`,
    `t45`.`personal_fouls`,
    `t45`.`offensive_rebounds`,
    `t45`.`defensive_rebounds`,
    `t45`.`rebounds`,
    `t45`.`fg_attempts`,
    `t45`.`fg_makes`,
    `t45`.`three_pt_attempts`,
    `t45`.`three_pt_makes`,
    `t45`.`ft_attempts`,
    `t45`.`ft_makes`,
    `t45`.`plus_minus`,
    `t45`.`seconds_played`,
    `t45`.`minutes_played`,
    `t45`.`paint_attempts`,
    `t45`.`paint_makes`,
    `t45`.`mid_range_attempts`,
    `t45`.`mid_range_makes`,
    `t45`.`three_pt_attempts_pbp`,
    `t45`.`three_pt_makes_pbp`,
    `t45`.`unknown_zone_attempts`,
    `t45`.`unknown_zone_makes`,
    `t45`.`paint_blocks`,
    `t45`.`mid_range_blocks`,
    `t45`.`three_pt_blocks`,
    `t45`.`unknown_zone_blocks`,
    `t45`.`and1_count`,
    `t45`.`assisted_fg_makes`,
    `t45`.`unassisted_fg_makes`,
    `t45`.`fg_attempts_blocked`,
    `t45`.`plays_x100`,
    `t45`.`team_plays_on_court_x100`,
    `t45`.`team_possessions_x100`,
    `t45`.`usage_rate`,
    `t45`.`ts_pct`,
    `t45`.`efg_pct`,
    `t45`.`zones_source`,
    `t45`.`box_source`,
    `t45`.`_row`,
    `t45`.`_inputs`
  FROM (
    SELECT
      `t2`.`_key`,
      `t2`.`_date` AS `_day`,
      `t2`.`player_lookup` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`_played_player_player_lookup` AS `_played`
    FROM `standing_keys` AS `t2`
  ) AS `t24`
  INNER JOIN (
    SELECT
      `t25`.`_entity`,
      `t25`.`_season`,
      `t25`.`_spine_date`,
      `t25`.`_spine_game`,
      `t25`.`_nth`,
      `t19`.`game_id` IS NULL AS `_missing`,
      `t19`.`player_lookup`,
      `t19`.`player_id`,
      `t19`.`universal_player_id`,
      `t19`.`player_full_name`,
      `t19`.`game_id`,
      `t19`.`game_code`,
      `t19`.`game_date`,
      `t19`.`season_year`,
      `t19`.`season_type`,
      `t19`.`team_abbr`,
      `t19`.`opponent_team_abbr`,
      `t19`.`home_game`,
      `t19`.`player_status`,
      `t19`.`is_active`,
      `t19`.`is_dressed`,
      `t19`.`dnp_reason`,
      `t19`.`starter_flag`,
      `t19`.`win_flag`,
      `t19`.`points`,
      `t19`.`assists`,
      `t19`.`steals`,
      `t19`.`blocks`,
      `t19`.`turnovers`,
      `t19`.`personal_fouls`,
      `t19`.`offensive_rebounds`,
      `t19`.`defensive_rebounds`,
      `t19`.`rebounds`,
      `t19`.`fg_attempts`,
      `t19`.`fg_makes`,
      `t19`.`three_pt_attempts`,
      `t19`.`three_pt_makes`,
      `t19`.`ft_attempts`,
      `t19`.`ft_makes`,
      `t19`.`plus_minus`,
      `t19`.`seconds_played`,
      `t19`.`minutes_played`,
      `t19`.`paint_attempts`,
      `t19`.`paint_makes`,
      `t19`.`mid_range_attempts`,
      `t19`.`mid_range_makes`,
      `t19`.`three_pt_attempts_pbp`,
      `t19`.`three_pt_makes_pbp`,
      `t19`.`unknown_zone_attempts`,
      `t19`.`unknown_zone_makes`,
      `t19`.`paint_blocks`,
      `t19`.`mid_range_blocks`,
      `t19`.`three_pt_blocks`,
      `t19`.`unknown_zone_blocks`,
      `t19`.`and1_count`,
      `t19`.`assisted_fg_makes`,
      `t19`.`unassisted_fg_makes`,
      `t19`.`fg_attempts_blocked`,
      `t19`.`plays_x100`,
      `t19`.`team_plays_on_court_x100`,
      `t19`.`team_possessions_x100`,
      `t19`.`usage_rate`,
      `t19`.`ts_pct`,
      `t19`.`efg_pct`,
      `t19`.`zones_source`,
      `t19`.`box_source`,
      `t19`.`_row`,
      `t19`.`_inputs`
    FROM (
      SELECT
        `t9`.`entity` AS `_entity`,
        `t9`.`season_year` AS `_season`,
        `t9`.`game_date` AS `_spine_date`,
        `t9`.`game_id` AS `_spine_game`,
        `t9`.`nth` AS `_nth`
      FROM `numbered_player_games` AS `t9`
    ) AS `t25`
    LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t19`
      ON `t25`.`_spine_game` = `t19`.`game_id`
      AND `t25`.`_entity` = `t19`.`player_lookup`
      AND `t25`.`_spine_date` = `t19`.`game_date`
  ) AS `t45`
    ON `t24`.`_entity` = `t45`.`_entity`
    AND `t24`.`_season` = `t45`.`_season`
    AND `t45`.`_nth` <= `t24`.`_played`
    AND `t45`.`_nth` > (
      `t24`.`_played` - 10
    )
)
SELECT
  `t61`.`_key`,
  `t61`.`player_lookup`,
  `t61`.`player_id`,
  `t61`.`game_date`,
  `t61`.`game_id`,
  `t61`.`team_abbr`,
  `t61`.`opponent_team_abbr`,
  `t61`.`season_year`,
  `t61`.`feature_version`,
  `t61`.`points_avg_last_5`,
  `t61`.`points_avg_last_10`,
  `t61`.`points_avg_season`,
  `t61`.`points_std_last_10`,
  `t61`.`games_in_last_7_days`,
  `t61`.`fatigue_score`,
  `t61`.`shot_zone_mismatch_score`,
  `t61`.`pace_score`,
  `t61`.`usage_spike_score`,
  `t61`.`rest_advantage`,
  `t61`.`injury_risk`,
  `t61`.`recent_trend`,
  `t61`.`minutes_change`,
  `t61`.`opponent_def_rating`,
  `t61`.`opponent_pace`,
  `t61`.`home_away`,
  `t61`.`back_to_back`,
  `t61`.`playoff_game`,
  `t61`.`pct_paint`,
  `t61`.`pct_mid_range`,
  `t61`.`pct_three`,
  `t61`.`pct_free_throw`,
  `t61`.`team_pace`,
  `t61`.`team_off_rating`,
  `t61`.`team_win_pct`,
  `t61`.`is_home`,
  `t61`.`days_rest`,
  `t61`.`population_basis`,
  `t61`.`feature_count`,
  `t61`.`null_count`,
  `t61`.`null_features`,
  `t61`.`feature_quality_score`,
  `t61`.`quality_tier`,
  `t23`.`_inputs`
FROM (
  SELECT
    `t59`.`_key`,
    `t59`.`player_lookup`,
    `t59`.`player_id`,
    `t59`.`game_date`,
    `t59`.`game_id`,
    `t59`.`team_abbr`,
    `t59`.`opponent_team_abbr`,
    `t59`.`season_year`,
    `t59`.`feature_version`,
    `t59`.`points_avg_last_5`,
    `t59`.`points_avg_last_10`,
    `t59`.`points_avg_season`,
    `t59`.`points_std_last_10`,
    `t59`.`games_in_last_7_days`,
    `t59`.`fatigue_score`,
    `t59`.`shot_zone_mismatch_score`,
    `t59`.`pace_score`,
    `t59`.`usage_spike_score`,
    `t59`.`rest_advantage`,
    `t59`.`injury_risk`,
    `t59`.`recent_trend`,
    `t59`.`minutes_change`,
    `t59`.`opponent_def_rating`,
    `t59`.`opponent_pace`,
    `t59`.`home_away`,
    `t59`.`back_to_back`,
    `t59`.`playoff_game`,
    CAST(`t59`.`pct_paint` AS DECIMAL(5, 4)) AS `pct_paint`,
    CAST(`t59`.`pct_mid_range` AS DECIMAL(5, 4)) AS `pct_mid_range`,
    CAST(`t59`.`pct_three` AS DECIMAL(5, 4)) AS `pct_three`,
    `t59`.`pct_free_throw`,
    `t59`.`team_pace`,
    `t59`.`team_off_rating`,
    `t59`.`team_win_pct`,
    `t59`.`is_home`,
    `t59`.`days_rest`,
    `t59`.`population_basis`,
    25 AS `feature_count`,
    0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT) AS `null_count`,
    NULLIF(
      SUBSTRING(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                CONCAT(
                                                  CONCAT(
                                                    CONCAT(
                                                      CONCAT(
                                                        CONCAT(
                                                          '',
                                                          IF(
                                                            COALESCE(`t59`.`points_avg_last_5` IS NULL, FALSE),
                                                            CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t59`.`points_avg_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t59`.`points_avg_season` IS NULL, FALSE),
                                                        CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t59`.`points_std_last_10` IS NULL, FALSE),
                                                      CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t59`.`games_in_last_7_days` IS NULL, FALSE),
                                                    CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                    ''
                                                  )
                                                ),
                                                IF(
                                                  COALESCE(`t59`.`fatigue_score` IS NULL, FALSE),
                                                  CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                  ''
                                                )
                                              ),
                                              IF(
                                                COALESCE(`t59`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                CONCAT(
                                                  ',shot_zone_mismatch_score:',
                                                  CASE
                                                    WHEN (
                                                      `t59`.`zones_outcome` IS NOT NULL
                                                    ) OR (
                                                      `t59`.`pct_paint` IS NULL
                                                    )
                                                    THEN COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')
                                                    ELSE 'SMALL_LEAGUE_SAMPLE'
                                                  END
                                                ),
                                                ''
                                              )
                                            ),
                                            IF(COALESCE(`t59`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                          ),
                                          IF(
                                            COALESCE(`t59`.`usage_spike_score` IS NULL, FALSE),
                                            CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t59`.`rest_advantage` IS NULL, FALSE),
                                          CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t59`.`injury_risk` IS NULL, FALSE),
                                        CONCAT(',injury_risk:', 'NO_REPORT'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t59`.`recent_trend` IS NULL, FALSE),
                                      CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t59`.`minutes_change` IS NULL, FALSE),
                                    CONCAT(',minutes_change:', 'NO_MINUTES'),
                                    ''
                                  )
                                ),
                                IF(
                                  COALESCE(`t59`.`opponent_def_rating` IS NULL, FALSE),
                                  CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                  ''
                                )
                              ),
                              IF(
                                COALESCE(`t59`.`opponent_pace` IS NULL, FALSE),
                                CONCAT(',opponent_pace:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(
                              COALESCE(`t59`.`home_away` IS NULL, FALSE),
                              CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                              ''
                            )
                          ),
                          IF(
                            COALESCE(`t59`.`back_to_back` IS NULL, FALSE),
                            CONCAT(',back_to_back:', 'UNKNOWN'),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t59`.`playoff_game` IS NULL, FALSE),
                          CONCAT(',playoff_game:', 'UNKNOWN'),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t59`.`pct_paint` IS NULL, FALSE),
                        CONCAT(',pct_paint:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t59`.`pct_mid_range` IS NULL, FALSE),
                      CONCAT(',pct_mid_range:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                      ''
                    )
                  ),
                  IF(
                    COALESCE(`t59`.`pct_three` IS NULL, FALSE),
                    CONCAT(',pct_three:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                    ''
                  )
                ),
                IF(
                  COALESCE(`t59`.`pct_free_throw` IS NULL, FALSE),
                  CONCAT(',pct_free_throw:', 'NO_POINTS'),
                  ''
                )
              ),
              IF(COALESCE(`t59`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
            ),
            IF(
              COALESCE(`t59`.`team_off_rating` IS NULL, FALSE),
              CONCAT(',team_off_rating:', 'UNKNOWN'),
              ''
            )
          ),
          IF(
            COALESCE(`t59`.`team_win_pct` IS NULL, FALSE),
            CONCAT(',team_win_pct:', 'FEWER_THAN_5_TEAM_GAMES'),
            ''
          )
        ),
        IF(
          (
            1 + 1
          ) >= 1,
          1 + 1,
          1 + 1 + LENGTH(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                CONCAT(
                                                  CONCAT(
                                                    CONCAT(
                                                      CONCAT(
                                                        CONCAT(
                                                          CONCAT(
                                                            CONCAT(
                                                              '',
                                                              IF(
                                                                COALESCE(`t59`.`points_avg_last_5` IS NULL, FALSE),
                                                                CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                                ''
                                                              )
                                                            ),
                                                            IF(
                                                              COALESCE(`t59`.`points_avg_last_10` IS NULL, FALSE),
                                                              CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                              ''
                                                            )
                                                          ),
                                                          IF(
                                                            COALESCE(`t59`.`points_avg_season` IS NULL, FALSE),
                                                            CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t59`.`points_std_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t59`.`games_in_last_7_days` IS NULL, FALSE),
                                                        CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t59`.`fatigue_score` IS NULL, FALSE),
                                                      CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t59`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                    CONCAT(
                                                      ',shot_zone_mismatch_score:',
                                                      CASE
                                                        WHEN (
                                                          `t59`.`zones_outcome` IS NOT NULL
                                                        ) OR (
                                                          `t59`.`pct_paint` IS NULL
                                                        )
                                                        THEN COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')
                                                        ELSE 'SMALL_LEAGUE_SAMPLE'
                                                      END
                                                    ),
                                                    ''
                                                  )
                                                ),
                                                IF(COALESCE(`t59`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                              ),
                                              IF(
                                                COALESCE(`t59`.`usage_spike_score` IS NULL, FALSE),
                                                CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                                ''
                                              )
                                            ),
                                            IF(
                                              COALESCE(`t59`.`rest_advantage` IS NULL, FALSE),
                                              CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                              ''
                                            )
                                          ),
                                          IF(
                                            COALESCE(`t59`.`injury_risk` IS NULL, FALSE),
                                            CONCAT(',injury_risk:', 'NO_REPORT'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t59`.`recent_trend` IS NULL, FALSE),
                                          CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t59`.`minutes_change` IS NULL, FALSE),
                                        CONCAT(',minutes_change:', 'NO_MINUTES'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t59`.`opponent_def_rating` IS NULL, FALSE),
                                      CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t59`.`opponent_pace` IS NULL, FALSE),
                                    CONCAT(',opponent_pace:', 'UNKNOWN'),
                                    ''
                                  )
                                ),
                                IF(
                                  COALESCE(`t59`.`home_away` IS NULL, FALSE),
                                  CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                                  ''
                                )
                              ),
                              IF(
                                COALESCE(`t59`.`back_to_back` IS NULL, FALSE),
                                CONCAT(',back_to_back:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(
                              COALESCE(`t59`.`playoff_game` IS NULL, FALSE),
                              CONCAT(',playoff_game:', 'UNKNOWN'),
                              ''
                            )
                          ),
                          IF(
                            COALESCE(`t59`.`pct_paint` IS NULL, FALSE),
                            CONCAT(',pct_paint:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t59`.`pct_mid_range` IS NULL, FALSE),
                          CONCAT(',pct_mid_range:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t59`.`pct_three` IS NULL, FALSE),
                        CONCAT(',pct_three:', COALESCE(`t59`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t59`.`pct_free_throw` IS NULL, FALSE),
                      CONCAT(',pct_free_throw:', 'NO_POINTS'),
                      ''
                    )
                  ),
                  IF(COALESCE(`t59`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
                ),
                IF(
                  COALESCE(`t59`.`team_off_rating` IS NULL, FALSE),
                  CONCAT(',team_off_rating:', 'UNKNOWN'),
                  ''
                )
              ),
              IF(
                COALESCE(`t59`.`team_win_pct` IS NULL, FALSE),
                CONCAT(',team_win_pct:', 'FEWER_THAN_5_TEAM_GAMES'),
                ''
              )
            )
          )
        )
      ),
      ''
    ) AS `null_features`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(
                (
                  25 - (
                    0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                  )
                ) * 100
              ) * 200
            ) + ABS(25)
          ) - (
            (
              (
                ABS(
                  (
                    25 - (
                      0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                    )
                  ) * 100
                ) * 200
              ) + ABS(25)
            ) % (
              NULLIF(ABS(25), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(25), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            25 - (
              0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
            )
          ) * 100
        ) < 0
      ) <> (
        25 < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS `feature_quality_score`,
    CASE
      WHEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    25 - (
                      0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                    )
                  ) * 100
                ) * 200
              ) + ABS(25)
            ) - (
              (
                (
                  ABS(
                    (
                      25 - (
                        0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                      )
                    ) * 100
                  ) * 200
                ) + ABS(25)
              ) % (
                NULLIF(ABS(25), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(25), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            (
              25 - (
                0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) >= 95
      THEN 'high'
      WHEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    25 - (
                      0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                    )
                  ) * 100
                ) * 200
              ) + ABS(25)
            ) - (
              (
                (
                  ABS(
                    (
                      25 - (
                        0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
                      )
                    ) * 100
                  ) * 200
                ) + ABS(25)
              ) % (
                NULLIF(ABS(25), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(25), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          (
            (
              25 - (
                0 + CAST(`t59`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t59`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t59`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t59`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t59`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t59`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t59`.`pace_score` IS NULL AS BIGINT) + CAST(`t59`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t59`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t59`.`injury_risk` IS NULL AS BIGINT) + CAST(`t59`.`recent_trend` IS NULL AS BIGINT) + CAST(`t59`.`minutes_change` IS NULL AS BIGINT) + CAST(`t59`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t59`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t59`.`home_away` IS NULL AS BIGINT) + CAST(`t59`.`back_to_back` IS NULL AS BIGINT) + CAST(`t59`.`playoff_game` IS NULL AS BIGINT) + CAST(`t59`.`pct_paint` IS NULL AS BIGINT) + CAST(`t59`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t59`.`pct_three` IS NULL AS BIGINT) + CAST(`t59`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t59`.`team_pace` IS NULL AS BIGINT) + CAST(`t59`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t59`.`team_win_pct` IS NULL AS BIGINT)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) >= 70
      THEN 'medium'
      ELSE 'low'
    END AS `quality_tier`
  FROM (
    SELECT
      `t58`.`game_id`,
      `t58`.`game_date`,
      `t58`.`season_year`,
      `t58`.`team_abbr`,
      `t58`.`opponent_team_abbr`,
      `t58`.`player_lookup`,
      `t58`.`player_id`,
      `t58`.`population_basis`,
      `t58`.`zones_outcome`,
      `t58`.`_key`,
      `t58`.`points_avg_last_5`,
      `t58`.`points_avg_last_10`,
      `t58`.`points_avg_season`,
      `t58`.`points_std_last_10`,
      `t58`.`team_pace`,
      `t58`.`team_off_rating`,
      `t58`.`days_rest`,
      `t58`.`games_in_last_7_days`,
      `t58`.`fatigue_score`,
      `t58`.`shot_zone_mismatch_score`,
      `t58`.`pace_score`,
      `t58`.`usage_spike_score`,
      `t58`.`opponent_pace`,
      `t58`.`opponent_def_rating`,
      'v1_baseline_25' AS `feature_version`,
      IF(
        (
          `t58`.`team_days_rest` - `t58`.`opponent_days_rest`
        ) IS NOT NULL,
        GREATEST(-2, LEAST(2, `t58`.`team_days_rest` - `t58`.`opponent_days_rest`)),
        CAST(NULL AS BIGINT)
      ) AS `rest_advantage`,
      CASE
        WHEN `t58`.`player_status` = 'available'
        THEN 0
        WHEN `t58`.`player_status` = 'probable'
        THEN 1
        WHEN `t58`.`player_status` = 'questionable'
        THEN 2
        WHEN `t58`.`player_status` IN ('doubtful', 'out')
        THEN 3
        ELSE CAST(NULL AS BIGINT)
      END AS `injury_risk`,
      IF(
        `t58`.`games_of_5` = 5,
        CASE
          WHEN (
            (
              `t58`.`points_of_2` * 3
            ) - (
              `t58`.`points_of_3` * 2
            )
          ) >= 30
          THEN 2
          WHEN (
            (
              `t58`.`points_of_2` * 3
            ) - (
              `t58`.`points_of_3` * 2
            )
          ) >= 12
          THEN 1
          WHEN (
            (
              `t58`.`points_of_2` * 3
            ) - (
              `t58`.`points_of_3` * 2
            )
          ) <= -30
          THEN -2
          WHEN (
            (
              `t58`.`points_of_2` * 3
            ) - (
              `t58`.`points_of_3` * 2
            )
          ) <= -12
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS BIGINT)
      ) AS `recent_trend`,
      IF(
        (
          `t58`.`seconds_season` * `t58`.`games_10`
        ) > 0,
        CASE
          WHEN (
            `t58`.`seconds_10` * `t58`.`games_season` * 100
          ) >= (
            `t58`.`seconds_season` * `t58`.`games_10` * 120
          )
          THEN 2
          WHEN (
            `t58`.`seconds_10` * `t58`.`games_season` * 100
          ) >= (
            `t58`.`seconds_season` * `t58`.`games_10` * 110
          )
          THEN 1
          WHEN (
            `t58`.`seconds_10` * `t58`.`games_season` * 100
          ) <= (
            `t58`.`seconds_season` * `t58`.`games_10` * 80
          )
          THEN -2
          WHEN (
            `t58`.`seconds_10` * `t58`.`games_season` * 100
          ) <= (
            `t58`.`seconds_season` * `t58`.`games_10` * 90
          )
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS BIGINT)
      ) AS `minutes_change`,
      CAST(`t58`.`home_game` AND NOT (
        `t58`.`is_neutral`
      ) AS BIGINT) AS `home_away`,
      CAST(`t58`.`without_rest` AS BIGINT) AS `back_to_back`,
      CAST(`t58`.`season_type` = 'playoffs' AS BIGINT) AS `playoff_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST(`t58`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t58`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) * 20000
                ) + ABS(10000)
              ) % (
                NULLIF(ABS(10000), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(10000), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          CAST(CAST(`t58`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS `pct_paint`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST(`t58`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t58`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) * 20000
                ) + ABS(10000)
              ) % (
                NULLIF(ABS(10000), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(10000), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          CAST(CAST(`t58`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS `pct_mid_range`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST(`t58`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t58`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) * 20000
                ) + ABS(10000)
              ) % (
                NULLIF(ABS(10000), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(10000), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * IF(
        (
          CAST(CAST(`t58`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS `pct_three`,
      `t58`.`ft_points_share_last_10` AS `pct_free_throw`,
      IF(
        `t58`.`team_games_played_season` >= 5,
        `t58`.`team_win_pct_season`,
        CAST(NULL AS DECIMAL(5, 3))
      ) AS `team_win_pct`,
      `t58`.`home_game` AS `is_home`
    FROM (
      SELECT
        `t11`.`game_id`,
        `t11`.`game_date`,
        `t11`.`season_year`,
        `t11`.`season_type`,
        `t11`.`team_abbr`,
        `t11`.`opponent_team_abbr`,
        `t11`.`home_game`,
        `t11`.`player_lookup`,
        `t11`.`player_id`,
        `t11`.`population_basis`,
        `t11`.`zones_outcome`,
        `t11`.`_key`,
        `t39`.`points_avg_last_5`,
        `t39`.`points_avg_last_10`,
        `t39`.`points_avg_season`,
        `t39`.`points_std_last_10`,
        `t39`.`ft_points_share_last_10`,
        `t39`.`team_pace`,
        `t39`.`team_off_rating`,
        `t40`.`days_rest`,
        `t40`.`games_in_last_7_days`,
        `t40`.`player_status`,
        `t40`.`without_rest`,
        `t41`.`fatigue_score`,
        `t41`.`shot_zone_mismatch_score`,
        `t41`.`pace_score`,
        `t41`.`usage_spike_score`,
        `t42`.`paint_rate_last_10`,
        `t42`.`mid_range_rate_last_10`,
        `t42`.`three_pt_rate_last_10`,
        `t43`.`opponent_pace`,
        `t43`.`opponent_def_rating`,
        `t44`.`team_days_rest`,
        `t44`.`opponent_days_rest`,
        `t44`.`is_neutral`,
        `t44`.`team_games_played_season`,
        `t44`.`team_win_pct_season`,
        `t57`.`points_of_2`,
        `t57`.`points_of_3`,
        `t57`.`games_of_5`,
        `t55`.`games_10`,
        `t55`.`seconds_10`,
        `t53`.`games_season`,
        `t53`.`seconds_season`
      FROM `standing_keys` AS `t11`
      LEFT OUTER JOIN (
        SELECT
          `t26`.`_key`,
          `t26`.`points_avg_last_5`,
          `t26`.`points_avg_last_10`,
          `t26`.`points_avg_season`,
          `t26`.`points_std_last_10`,
          `t26`.`ft_points_share_last_10`,
          `t26`.`team_pace_last_10` AS `team_pace`,
          `t26`.`team_off_rating_last_10` AS `team_off_rating`
        FROM (
          SELECT
            `t12`.`_key`,
            `t13`.`points_avg_last_5`,
            `t13`.`points_avg_last_10`,
            `t13`.`points_avg_season`,
            `t13`.`points_std_last_10`,
            `t13`.`ft_points_share_last_10`,
            `t13`.`team_pace_last_10`,
            `t13`.`team_off_rating_last_10`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_precompute`.`player_daily_cache` AS `t13`
            ON `t12`.`player_lookup` = `t13`.`player_lookup`
            AND `t12`.`_date` = `t13`.`cache_date`
        ) AS `t26`
      ) AS `t39`
        ON `t11`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          `t27`.`days_rest`,
          `t27`.`games_in_last_7_days`,
          `t27`.`player_status`,
          `t27`.`back_to_back` AS `without_rest`
        FROM (
          SELECT
            `t12`.`_key`,
            `t14`.`days_rest`,
            `t14`.`back_to_back`,
            `t14`.`games_in_last_7_days`,
            `t14`.`player_status`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t14`
            ON `t12`.`game_date` = `t14`.`game_date`
            AND `t12`.`player_lookup` = `t14`.`player_lookup`
            AND `t12`.`_date` = `t14`.`game_date`
        ) AS `t27`
      ) AS `t40`
        ON `t11`.`_key` = `t40`.`_key`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t12`.`_key`,
            `t15`.`fatigue_score`,
            `t15`.`shot_zone_mismatch_score`,
            `t15`.`pace_score`,
            `t15`.`usage_spike_score`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_precompute`.`player_composite_factors` AS `t15`
            ON `t12`.`game_date` = `t15`.`game_date`
            AND `t12`.`player_lookup` = `t15`.`player_lookup`
            AND `t12`.`_date` = `t15`.`game_date`
        ) AS `t28`
      ) AS `t41`
        ON `t11`.`_key` = `t41`.`_key`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t12`.`_key`,
            `t16`.`paint_rate_last_10`,
            `t16`.`mid_range_rate_last_10`,
            `t16`.`three_pt_rate_last_10`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t16`
            ON `t12`.`player_lookup` = `t16`.`player_lookup`
            AND `t12`.`_date` = `t16`.`analysis_date`
        ) AS `t29`
      ) AS `t42`
        ON `t11`.`_key` = `t42`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          `t30`.`opponent_pace`,
          `t30`.`defensive_rating_last_15` AS `opponent_def_rating`
        FROM (
          SELECT
            `t12`.`_key`,
            `t17`.`defensive_rating_last_15`,
            `t17`.`opponent_pace`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t17`
            ON `t12`.`opponent_team_abbr` = `t17`.`team_abbr`
            AND `t12`.`_date` = `t17`.`analysis_date`
        ) AS `t30`
      ) AS `t43`
        ON `t11`.`_key` = `t43`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t31`.`_key`,
          `t31`.`team_days_rest`,
          `t31`.`opponent_days_rest`,
          `t31`.`is_neutral`,
          `t31`.`team_games_played_season`,
          `t31`.`team_win_pct_season`
        FROM (
          SELECT
            `t12`.`_key`,
            `t18`.`is_neutral`,
            `t18`.`team_days_rest`,
            `t18`.`opponent_days_rest`,
            `t18`.`team_games_played_season`,
            `t18`.`team_win_pct_season`
          FROM `standing_keys` AS `t12`
          INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t18`
            ON `t12`.`team_abbr` = `t18`.`team_abbr` AND `t12`.`_date` = `t18`.`game_date`
        ) AS `t31`
      ) AS `t44`
        ON `t11`.`_key` = `t44`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t50`.`_key`,
          SUM(IF(`t50`.`_rank` <= 2, `t50`.`points`, 0)) AS `points_of_2`,
          SUM(IF(`t50`.`_rank` BETWEEN 3 AND 5, `t50`.`points`, 0)) AS `points_of_3`,
          SUM(CAST(`t50`.`_rank` <= 5 AS BIGINT)) AS `games_of_5`
        FROM (
          SELECT
            `t48`.`_key`,
            `t48`.`_rank`,
            `t48`.`_spine_date`,
            `t48`.`_spine_game`,
            `t48`.`_days_before`,
            `t48`.`_missing`,
            `t48`.`player_lookup`,
            `t48`.`player_id`,
            `t48`.`universal_player_id`,
            `t48`.`player_full_name`,
            `t48`.`game_id`,
            `t48`.`game_code`,
            `t48`.`game_date`,
            `t48`.`season_year`,
            `t48`.`season_type`,
            `t48`.`team_abbr`,
            `t48`.`opponent_team_abbr`,
            `t48`.`home_game`,
            `t48`.`player_status`,
            `t48`.`is_active`,
            `t48`.`is_dressed`,
            `t48`.`dnp_reason`,
            `t48`.`starter_flag`,
            `t48`.`win_flag`,
            `t48`.`points`,
            `t48`.`assists`,
            `t48`.`steals`,
            `t48`.`blocks`,
            `t48`.`turnovers`,
            `t48`.`personal_fouls`,
            `t48`.`offensive_rebounds`,
            `t48`.`defensive_rebounds`,
            `t48`.`rebounds`,
            `t48`.`fg_attempts`,
            `t48`.`fg_makes`,
            `t48`.`three_pt_attempts`,
            `t48`.`three_pt_makes`,
            `t48`.`ft_attempts`,
            `t48`.`ft_makes`,
            `t48`.`plus_minus`,
            `t48`.`seconds_played`,
            `t48`.`minutes_played`,
            `t48`.`paint_attempts`,
            `t48`.`paint_makes`,
            `t48`.`mid_range_attempts`,
            `t48`.`mid_range_makes`,
            `t48`.`three_pt_attempts_pbp`,
            `t48`.`three_pt_makes_pbp`,
            `t48`.`unknown_zone_attempts`,
            `t48`.`unknown_zone_makes`,
            `t48`.`paint_blocks`,
            `t48`.`mid_range_blocks`,
            `t48`.`three_pt_blocks`,
            `t48`.`unknown_zone_blocks`,
            `t48`.`and1_count`,
            `t48`.`assisted_fg_makes`,
            `t48`.`unassisted_fg_makes`,
            `t48`.`fg_attempts_blocked`,
            `t48`.`plays_x100`,
            `t48`.`team_plays_on_court_x100`,
            `t48`.`team_possessions_x100`,
            `t48`.`usage_rate`,
            `t48`.`ts_pct`,
            `t48`.`efg_pct`,
            `t48`.`zones_source`,
            `t48`.`box_source`,
            `t48`.`_row`,
            `t48`.`_inputs`
          FROM `t47` AS `t48`
        ) AS `t50`
        GROUP BY
          1
      ) AS `t57`
        ON `t11`.`_key` = `t57`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t51`.`_key`,
          COUNT(*) AS `games_10`,
          SUM(`t51`.`seconds_played`) AS `seconds_10`
        FROM (
          SELECT
            `t48`.`_key`,
            `t48`.`_rank`,
            `t48`.`_spine_date`,
            `t48`.`_spine_game`,
            `t48`.`_days_before`,
            `t48`.`_missing`,
            `t48`.`player_lookup`,
            `t48`.`player_id`,
            `t48`.`universal_player_id`,
            `t48`.`player_full_name`,
            `t48`.`game_id`,
            `t48`.`game_code`,
            `t48`.`game_date`,
            `t48`.`season_year`,
            `t48`.`season_type`,
            `t48`.`team_abbr`,
            `t48`.`opponent_team_abbr`,
            `t48`.`home_game`,
            `t48`.`player_status`,
            `t48`.`is_active`,
            `t48`.`is_dressed`,
            `t48`.`dnp_reason`,
            `t48`.`starter_flag`,
            `t48`.`win_flag`,
            `t48`.`points`,
            `t48`.`assists`,
            `t48`.`steals`,
            `t48`.`blocks`,
            `t48`.`turnovers`,
            `t48`.`personal_fouls`,
            `t48`.`offensive_rebounds`,
            `t48`.`defensive_rebounds`,
            `t48`.`rebounds`,
            `t48`.`fg_attempts`,
            `t48`.`fg_makes`,
            `t48`.`three_pt_attempts`,
            `t48`.`three_pt_makes`,
            `t48`.`ft_attempts`,
            `t48`.`ft_makes`,
            `t48`.`plus_minus`,
            `t48`.`seconds_played`,
            `t48`.`minutes_played`,
            `t48`.`paint_attempts`,
            `t48`.`paint_makes`,
            `t48`.`mid_range_attempts`,
            `t48`.`mid_range_makes`,
            `t48`.`three_pt_attempts_pbp`,
            `t48`.`three_pt_makes_pbp`,
            `t48`.`unknown_zone_attempts`,
            `t48`.`unknown_zone_makes`,
            `t48`.`paint_blocks`,
            `t48`.`mid_range_blocks`,
            `t48`.`three_pt_blocks`,
            `t48`.`unknown_zone_blocks`,
            `t48`.`and1_count`,
            `t48`.`assisted_fg_makes`,
            `t48`.`unassisted_fg_makes`,
            `t48`.`fg_attempts_blocked`,
            `t48`.`plays_x100`,
            `t48`.`team_plays_on_court_x100`,
            `t48`.`team_possessions_x100`,
            `t48`.`usage_rate`,
            `t48`.`ts_pct`,
            `t48`.`efg_pct`,
            `t48`.`zones_source`,
            `t48`.`box_source`,
            `t48`.`_row`,
            `t48`.`_inputs`
          FROM `t47` AS `t48`
          WHERE
            `t48`.`_rank` <= 10
        ) AS `t51`
        GROUP BY
          1
      ) AS `t55`
        ON `t11`.`_key` = `t55`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t49`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t49`.`seconds_played`) AS `seconds_season`
        FROM (
          SELECT
            `t46`.`_key`,
            `t46`.`_rank`,
            `t46`.`_spine_date`,
            `t46`.`_spine_game`,
            `t46`.`_days_before`,
            `t46`.`_missing`,
            `t46`.`player_lookup`,
            `t46`.`player_id`,
            `t46`.`universal_player_id`,
            `t46`.`player_full_name`,
            `t46`.`game_id`,
            `t46`.`game_code`,
            `t46`.`game_date`,
            `t46`.`season_year`,
            `t46`.`season_type`,
            `t46`.`team_abbr`,
            `t46`.`opponent_team_abbr`,
            `t46`.`home_game`,
            `t46`.`player_status`,
            `t46`.`is_active`,
            `t46`.`is_dressed`,
            `t46`.`dnp_reason`,
            `t46`.`starter_flag`,
            `t46`.`win_flag`,
            `t46`.`points`,
            `t46`.`assists`,
            `t46`.`steals`,
            `t46`.`blocks`,
            `t46`.`turnovers`,
            `t46`.`personal_fouls`,
            `t46`.`offensive_rebounds`,
            `t46`.`defensive_rebounds`,
            `t46`.`rebounds`,
            `t46`.`fg_attempts`,
            `t46`.`fg_makes`,
            `t46`.`three_pt_attempts`,
            `t46`.`three_pt_makes`,
            `t46`.`ft_attempts`,
            `t46`.`ft_makes`,
            `t46`.`plus_minus`,
            `t46`.`seconds_played`,
            `t46`.`minutes_played`,
            `t46`.`paint_attempts`,
            `t46`.`paint_makes`,
            `t46`.`mid_range_attempts`,
            `t46`.`mid_range_makes`,
            `t46`.`three_pt_attempts_pbp`,
            `t46`.`three_pt_makes_pbp`,
            `t46`.`unknown_zone_attempts`,
            `t46`.`unknown_zone_makes`,
            `t46`.`paint_blocks`,
            `t46`.`mid_range_blocks`,
            `t46`.`three_pt_blocks`,
            `t46`.`unknown_zone_blocks`,
            `t46`.`and1_count`,
            `t46`.`assisted_fg_makes`,
            `t46`.`unassisted_fg_makes`,
            `t46`.`fg_attempts_blocked`,
            `t46`.`plays_x100`,
            `t46`.`team_plays_on_court_x100`,
            `t46`.`team_possessions_x100`,
            `t46`.`usage_rate`,
            `t46`.`ts_pct`,
            `t46`.`efg_pct`,
            `t46`.`zones_source`,
            `t46`.`box_source`,
            `t46`.`_row`,
            `t46`.`_inputs`
          FROM (
            SELECT
              `t24`.`_key`,
              DATEDIFF(DAY, `t45`.`_spine_date`, `t24`.`_day`) AS `_days_before`,
              (
                `t24`.`_played` - `t45`.`_nth`
              ) + 1 AS `_rank`,
              `t45`.`_spine_date`,
              `t45`.`_spine_game`,
              `t45`.`_missing`,
              `t45`.`player_lookup`,
              `t45`.`player_id`,
              `t45`.`universal_player_id`,
              `t45`.`player_full_name`,
              `t45`.`game_id`,
              `t45`.`game_code`,
              `t45`.`game_date`,
              `t45`.`season_year`,
              `t45`.`season_type`,
              `t45`.`team_abbr`,
              `t45`.`opponent_team_abbr`,
              `t45`.`home_game`,
              `t45`.`player_status`,
              `t45`.`is_active`,
              `t45`.`is_dressed`,
              `t45`.`dnp_reason`,
              `t45`.`starter_flag`,
              `t45`.`win_flag`,
              `t45`.`points`,
              `t45`.`assists`,
              `t45`.`steals`,
              `t45`.`blocks`,
              `t45`.`turnovers`,
              `t45`.`personal_fouls`,
              `t45`.`offensive_rebounds`,
              `t45`.`defensive_rebounds`,
              `t45`.`rebounds`,
              `t45`.`fg_attempts`,
              `t45`.`fg_makes`,
              `t45`.`three_pt_attempts`,
              `t45`.`three_pt_makes`,
              `t45`.`ft_attempts`,
              `t45`.`ft_makes`,
              `t45`.`plus_minus`,
              `t45`.`seconds_played`,
              `t45`.`minutes_played`,
              `t45`.`paint_attempts`,
              `t45`.`paint_makes`,
              `t45`.`mid_range_attempts`,
              `t45`.`mid_range_makes`,
              `t45`.`three_pt_attempts_pbp`,
              `t45`.`three_pt_makes_pbp`,
              `t45`.`unknown_zone_attempts`,
              `t45`.`unknown_zone_makes`,
              `t45`.`paint_blocks`,
              `t45`.`mid_range_blocks`,
              `t45`.`three_pt_blocks`,
              `t45`.`unknown_zone_blocks`,
              `t45`.`and1_count`,
              `t45`.`assisted_fg_makes`,
              `t45`.`unassisted_fg_makes`,
              `t45`.`fg_attempts_blocked`,
              `t45`.`plays_x100`,
              `t45`.`team_plays_on_court_x100`,
              `t45`.`team_possessions_x100`,
              `t45`.`usage_rate`,
              `t45`.`ts_pct`,
              `t45`.`efg_pct`,
              `t45`.`zones_source`,
              `t45`.`box_source`,
              `t45`.`_row`,
              `t45`.`_inputs`
            FROM (
              SELECT
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`player_lookup` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_player_player_lookup` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t24`
            INNER JOIN (
              SELECT
                `t25`.`_entity`,
                `t25`.`_season`,
                `t25`.`_spine_date`,
                `t25`.`_spine_game`,
                `t25`.`_nth`,
                `t19`.`game_id` IS NULL AS `_missing`,
                `t19`.`player_lookup`,
                `t19`.`player_id`,
                `t19`.`universal_player_id`,
                `t19`.`player_full_name`,
                `t19`.`game_id`,
                `t19`.`game_code`,
                `t19`.`game_date`,
                `t19`.`season_year`,
                `t19`.`season_type`,
                `t19`.`team_abbr`,
                `t19`.`opponent_team_abbr`,
                `t19`.`home_game`,
                `t19`.`player_status`,
                `t19`.`is_active`,
                `t19`.`is_dressed`,
                `t19`.`dnp_reason`,
                `t19`.`starter_flag`,
                `t19`.`win_flag`,
                `t19`.`points`,
                `t19`.`assists`,
                `t19`.`steals`,
                `t19`.`blocks`,
                `t19`.`turnovers`,
                `t19`.`personal_fouls`,
                `t19`.`offensive_rebounds`,
                `t19`.`defensive_rebounds`,
                `t19`.`rebounds`,
                `t19`.`fg_attempts`,
                `t19`.`fg_makes`,
                `t19`.`three_pt_attempts`,
                `t19`.`three_pt_makes`,
                `t19`.`ft_attempts`,
                `t19`.`ft_makes`,
                `t19`.`plus_minus`,
                `t19`.`seconds_played`,
                `t19`.`minutes_played`,
                `t19`.`paint_attempts`,
                `t19`.`paint_makes`,
                `t19`.`mid_range_attempts`,
                `t19`.`mid_range_makes`,
                `t19`.`three_pt_attempts_pbp`,
                `t19`.`three_pt_makes_pbp`,
                `t19`.`unknown_zone_attempts`,
                `t19`.`unknown_zone_makes`,
                `t19`.`paint_blocks`,
                `t19`.`mid_range_blocks`,
                `t19`.`three_pt_blocks`,
                `t19`.`unknown_zone_blocks`,
                `t19`.`and1_count`,
                `t19`.`assisted_fg_makes`,
                `t19`.`unassisted_fg_makes`,
                `t19`.`fg_attempts_blocked`,
                `t19`.`plays_x100`,
                `t19`.`team_plays_on_court_x100`,
                `t19`.`team_possessions_x100`,
                `t19`.`usage_rate`,
                `t19`.`ts_pct`,
                `t19`.`efg_pct`,
                `t19`.`zones_source`,
                `t19`.`box_source`,
                `t19`.`_row`,
                `t19`.`_inputs`
              FROM (
                SELECT
                  `t9`.`entity` AS `_entity`,
                  `t9`.`season_year` AS `_season`,
                  `t9`.`game_date` AS `_spine_date`,
                  `t9`.`game_id` AS `_spine_game`,
                  `t9`.`nth` AS `_nth`
                FROM `numbered_player_games` AS `t9`
              ) AS `t25`
              LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t19`
                ON `t25`.`_spine_game` = `t19`.`game_id`
                AND `t25`.`_entity` = `t19`.`player_lookup`
                AND `t25`.`_spine_date` = `t19`.`game_date`
            ) AS `t45`
              ON `t24`.`_entity` = `t45`.`_entity`
              AND `t24`.`_season` = `t45`.`_season`
              AND `t45`.`_nth` <= `t24`.`_played`
          ) AS `t46`
        ) AS `t49`
        GROUP BY
          1
      ) AS `t53`
        ON `t11`.`_key` = `t53`.`_key`
    ) AS `t58`
  ) AS `t59`
) AS `t61`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t23`
  ON `t61`.`_key` = `t23`.`_key`
