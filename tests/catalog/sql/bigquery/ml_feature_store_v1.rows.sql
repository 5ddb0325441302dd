WITH `t48` AS (
  SELECT
    `t24`.`_key`,
    DATE_DIFF(`t24`.`_day`, `t46`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t24`.`_played` - `t46`.`_nth`
    ) + 1 AS `_rank`,
    `t46`.`_spine_date`,
    `t46`.`_spine_game`,
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
      `t2`.`_key`,
      `t2`.`_date` AS `_day`,
      `t2`.`player_lookup` AS `_entity`,
      `t2`.`season_year` AS `_season`,
      `t2`.`_played_player_player_lookup` AS `_played`
    FROM `standing_keys` AS `t2`
  ) AS `t24`
  INNER JOIN (
    SELECT
      `t38`.`_entity`,
      `t38`.`_season`,
      `t38`.`_spine_date`,
      `t38`.`_spine_game`,
      IF(`t38`.`_missing`, `t38`.`_nth`, `t38`.`_nth`) AS `_nth`,
      `t38`.`_missing`,
      `t38`.`player_lookup`,
      `t38`.`player_id`,
      `t38`.`universal_player_id`,
      `t38`.`player_full_name`,
      `t38`.`game_id`,
      `t38`.`game_code`,
      `t38`.`game_date`,
      `t38`.`season_year`,
      `t38`.`season_type`,
      `t38`.`team_abbr`,
      `t38`.`opponent_team_abbr`,
      `t38`.`home_game`,
      `t38`.`player_status`,
      `t38`.`is_active`,
      `t38`.`is_dressed`,
      `t38`.`dnp_reason`,
      `t38`.`starter_flag`,
      `t38`.`win_flag`,
      `t38`.`points`,
      `t38`.`assists`,
      `t38`.`steals`,
      `t38`.`blocks`,
      `t38`.`turnovers`,
      `t38`.`personal_fouls`,
      `t38`.`offensive_rebounds`,
      `t38`.`defensive_rebounds`,
      `t38`.`rebounds`,
      `t38`.`fg_attempts`,
      `t38`.`fg_makes`,
      `t38`.`three_pt_attempts`,
      `t38`.`three_pt_makes`,
      `t38`.`ft_attempts`,
      `t38`.`ft_makes`,
      `t38`.`plus_minus`,
      `t38`.`seconds_played`,
      `t38`.`minutes_played`,
      `t38`.`paint_attempts`,
      `t38`.`paint_makes`,
      `t38`.`mid_range_attempts`,
      `t38`.`mid_range_makes`,
      `t38`.`three_pt_attempts_pbp`,
      `t38`.`three_pt_makes_pbp`,
      `t38`.`unknown_zone_attempts`,
      `t38`.`unknown_zone_makes`,
      `t38`.`paint_blocks`,
      `t38`.`mid_range_blocks`,
      `t38`.`three_pt_blocks`,
      `t38`.`unknown_zone_blocks`,
      `t38`.`and1_count`,
      `t38`.`assisted_fg_makes`,
      `t38`.`unassisted_fg_makes`,
      `t38`.`fg_attempts_blocked`,
      `t38`.`plays_x100`,
      `t38`.`team_plays_on_court_x100`,
      `t38`.`team_possessions_x100`,
      `t38`.`usage_rate`,
      `t38`.`ts_pct`,
      `t38`.`efg_pct`,
      `t38`.`zones_source`,
      `t38`.`box_source`,
      `t38`.`_row`,
      `t38`.`_inputs`
    FROM (
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
    ) AS `t38`
  ) AS `t46`
    ON `t24`.`_entity` = `t46`.`_entity`
    AND `t24`.`_season` = `t46`.`_season`
    AND `t46`.`_nth` <= `t24`.`_played`
    AND `t46`.`_nth` > (
      `t24`.`_played` - 10
    )
)
SELECT
  `t62`.`_key`,
  `t62`.`player_lookup`,
  `t62`.`player_id`,
  `t62`.`game_date`,
  `t62`.`game_id`,
  `t62`.`team_abbr`,
  `t62`.`opponent_team_abbr`,
  `t62`.`season_year`,
  `t62`.`feature_version`,
  `t62`.`points_avg_last_5`,
  `t62`.`points_avg_last_10`,
  `t62`.`points_avg_season`,
  `t62`.`points_std_last_10`,
  `t62`.`games_in_last_7_days`,
  `t62`.`fatigue_score`,
  `t62`.`shot_zone_mismatch_score`,
  `t62`.`pace_score`,
  `t62`.`usage_spike_score`,
  `t62`.`rest_advantage`,
  `t62`.`injury_risk`,
  `t62`.`recent_trend`,
  `t62`.`minutes_change`,
  `t62`.`opponent_def_rating`,
  `t62`.`opponent_pace`,
  `t62`.`home_away`,
  `t62`.`back_to_back`,
  `t62`.`playoff_game`,
  `t62`.`pct_paint`,
  `t62`.`pct_mid_range`,
  `t62`.`pct_three`,
  `t62`.`pct_free_throw`,
  `t62`.`team_pace`,
  `t62`.`team_off_rating`,
  `t62`.`team_win_pct`,
  `t62`.`is_home`,
  `t62`.`days_rest`,
  `t62`.`population_basis`,
  `t62`.`feature_count`,
  `t62`.`null_count`,
  `t62`.`null_features`,
  `t62`.`feature_quality_score`,
  `t62`.`quality_tier`,
  `t23`.`_inputs`
FROM (
  SELECT
    `t60`.`_key`,
    `t60`.`player_lookup`,
    `t60`.`player_id`,
    `t60`.`game_date`,
    `t60`.`game_id`,
    `t60`.`team_abbr`,
    `t60`.`opponent_team_abbr`,
    `t60`.`season_year`,
    `t60`.`feature_version`,
    `t60`.`points_avg_last_5`,
    `t60`.`points_avg_last_10`,
    `t60`.`points_avg_season`,
    `t60`.`points_std_last_10`,
    `t60`.`games_in_last_7_days`,
    `t60`.`fatigue_score`,
    `t60`.`shot_zone_mismatch_score`,
    `t60`.`pace_score`,
    `t60`.`usage_spike_score`,
    `t60`.`rest_advantage`,
    `t60`.`injury_risk`,
    `t60`.`recent_trend`,
    `t60`.`minutes_change`,
    `t60`.`opponent_def_rating`,
    `t60`.`opponent_pace`,
    `t60`.`home_away`,
    `t60`.`back_to_back`,
    `t60`.`playoff_game`,
    CAST(`t60`.`pct_paint` AS NUMERIC) AS `pct_paint`,
    CAST(`t60`.`pct_mid_range` AS NUMERIC) AS `pct_mid_range`,
    CAST(`t60`.`pct_three` AS NUMERIC) AS `pct_three`,
    `t60`.`pct_free_throw`,
    `t60`.`team_pace`,
    `t60`.`team_off_rating`,
    `t60`.`team_win_pct`,
    `t60`.`is_home`,
    `t60`.`days_rest`,
    `t60`.`population_basis`,
    25 AS `feature_count`,
    0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64) AS `null_count`,
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
                                                            COALESCE(`t60`.`points_avg_last_5` IS NULL, FALSE),
                                                            CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t60`.`points_avg_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t60`.`points_avg_season` IS NULL, FALSE),
                                                        CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t60`.`points_std_last_10` IS NULL, FALSE),
                                                      CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t60`.`games_in_last_7_days` IS NULL, FALSE),
                                                    CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                    ''
                                                  )
                                                ),
                                                IF(
                                                  COALESCE(`t60`.`fatigue_score` IS NULL, FALSE),
                                                  CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                  ''
                                                )
                                              ),
                                              IF(
                                                COALESCE(`t60`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                CONCAT(
                                                  ',shot_zone_mismatch_score:',
                                                  CASE
                                                    WHEN (
                                                      `t60`.`zones_outcome` IS NOT NULL
                                                    ) OR (
                                                      `t60`.`pct_paint` IS NULL
                                                    )
                                                    THEN COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')
                                                    ELSE 'SMALL_LEAGUE_SAMPLE'
                                                  END
                                                ),
                                                ''
                                              )
                                            ),
                                            IF(COALESCE(`t60`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                          ),
                                          IF(
                                            COALESCE(`t60`.`usage_spike_score` IS NULL, FALSE),
                                            CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t60`.`rest_advantage` IS NULL, FALSE),
                                          CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t60`.`injury_risk` IS NULL, FALSE),
                                        CONCAT(',injury_risk:', 'NO_REPORT'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t60`.`recent_trend` IS NULL, FALSE),
                                      CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t60`.`minutes_change` IS NULL, FALSE),
                                    CONCAT(',minutes_change:', 'NO_MINUTES'),
                                    ''
                                  )
                                ),
                                IF(
                                  COALESCE(`t60`.`opponent_def_rating` IS NULL, FALSE),
                                  CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                  ''
                                )
                              ),
                              IF(
                                COALESCE(`t60`.`opponent_pace` IS NULL, FALSE),
                                CONCAT(',opponent_pace:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(
                              COALESCE(`t60`.`home_away` IS NULL, FALSE),
                              CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                              ''
                            )
                          ),
                          IF(
                            COALESCE(`t60`.`back_to_back` IS NULL, FALSE),
                            CONCAT(',back_to_back:', 'UNKNOWN'),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t60`.`playoff_game` IS NULL, FALSE),
                          CONCAT(',playoff_game:', 'UNKNOWN'),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t60`.`pct_paint` IS NULL, FALSE),
                        CONCAT(',pct_paint:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t60`.`pct_mid_range` IS NULL, FALSE),
                      CONCAT(',pct_mid_range:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                      ''
                    )
                  ),
                  IF(
                    COALESCE(`t60`.`pct_three` IS NULL, FALSE),
                    CONCAT(',pct_three:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                    ''
                  )
                ),
                IF(
                  COALESCE(`t60`.`pct_free_throw` IS NULL, FALSE),
                  CONCAT(',pct_free_throw:', 'NO_POINTS'),
                  ''
                )
              ),
              IF(COALESCE(`t60`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
            ),
            IF(
              COALESCE(`t60`.`team_off_rating` IS NULL, FALSE),
              CONCAT(',team_off_rating:', 'UNKNOWN'),
              ''
            )
          ),
          IF(
            COALESCE(`t60`.`team_win_pct` IS NULL, FALSE),
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
                                                                COALESCE(`t60`.`points_avg_last_5` IS NULL, FALSE),
                                                                CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                                ''
                                                              )
                                                            ),
                                                            IF(
                                                              COALESCE(`t60`.`points_avg_last_10` IS NULL, FALSE),
                                                              CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                              ''
                                                            )
                                                          ),
                                                          IF(
                                                            COALESCE(`t60`.`points_avg_season` IS NULL, FALSE),
                                                            CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t60`.`points_std_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t60`.`games_in_last_7_days` IS NULL, FALSE),
                                                        CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t60`.`fatigue_score` IS NULL, FALSE),
                                                      CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t60`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                    CONCAT(
                                                      ',shot_zone_mismatch_score:',
                                                      CASE
                                                        WHEN (
                                                          `t60`.`zones_outcome` IS NOT NULL
                                                        ) OR (
                                                          `t60`.`pct_paint` IS NULL
                                                        )
                                                        THEN COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')
                                                        ELSE 'SMALL_LEAGUE_SAMPLE'
                                                      END
                                                    ),
                                                    ''
                                                  )
                                                ),
                                                IF(COALESCE(`t60`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                              ),
                                              IF(
                                                COALESCE(`t60`.`usage_spike_score` IS NULL, FALSE),
                                                CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                                ''
                                              )
                                            ),
                                            IF(
                                              COALESCE(`t60`.`rest_advantage` IS NULL, FALSE),
                                              CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                              ''
                                            )
                                          ),
                                          IF(
                                            COALESCE(`t60`.`injury_risk` IS NULL, FALSE),
                                            CONCAT(',injury_risk:', 'NO_REPORT'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t60`.`recent_trend` IS NULL, FALSE),
                                          CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t60`.`minutes_change` IS NULL, FALSE),
                                        CONCAT(',minutes_change:', 'NO_MINUTES'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t60`.`opponent_def_rating` IS NULL, FALSE),
                                      CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t60`.`opponent_pace` IS NULL, FALSE),
                                    CONCAT(',opponent_pace:', 'UNKNOWN'),
                                    ''
                                  )
                                ),
                                IF(
                                  COALESCE(`t60`.`home_away` IS NULL, FALSE),
                                  CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                                  ''
                                )
                              ),
                              IF(
                                COALESCE(`t60`.`back_to_back` IS NULL, FALSE),
                                CONCAT(',back_to_back:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(
                              COALESCE(`t60`.`playoff_game` IS NULL, FALSE),
                              CONCAT(',playoff_game:', 'UNKNOWN'),
                              ''
                            )
                          ),
                          IF(
                            COALESCE(`t60`.`pct_paint` IS NULL, FALSE),
                            CONCAT(',pct_paint:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t60`.`pct_mid_range` IS NULL, FALSE),
                          CONCAT(',pct_mid_range:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t60`.`pct_three` IS NULL, FALSE),
                        CONCAT(',pct_three:', COALESCE(`t60`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t60`.`pct_free_throw` IS NULL, FALSE),
                      CONCAT(',pct_free_throw:', 'NO_POINTS'),
                      ''
                    )
                  ),
                  IF(COALESCE(`t60`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
                ),
                IF(
                  COALESCE(`t60`.`team_off_rating` IS NULL, FALSE),
                  CONCAT(',team_off_rating:', 'UNKNOWN'),
                  ''
                )
              ),
              IF(
                COALESCE(`t60`.`team_win_pct` IS NULL, FALSE),
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
      ieee_divide(
        (
          (
            ABS(
              (
                25 - (
                  0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                )
              ) * 100
            ) * 200
          ) + ABS(25)
        ) - (
          MOD(
            (
              ABS(
                (
                  25 - (
                    0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                  )
                ) * 100
              ) * 200
            ) + ABS(25),
            NULLIF(ABS(25), 0) * 2
          )
        ),
        NULLIF(ABS(25), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            25 - (
              0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
            )
          ) * 100
        ) < 0
      ) <> (
        25 < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `feature_quality_score`,
    CASE
      WHEN CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                (
                  25 - (
                    0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                  )
                ) * 100
              ) * 200
            ) + ABS(25)
          ) - (
            MOD(
              (
                ABS(
                  (
                    25 - (
                      0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                    )
                  ) * 100
                ) * 200
              ) + ABS(25),
              NULLIF(ABS(25), 0) * 2
            )
          ),
          NULLIF(ABS(25), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              25 - (
                0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) >= 95
      THEN 'high'
      WHEN CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                (
                  25 - (
                    0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                  )
                ) * 100
              ) * 200
            ) + ABS(25)
          ) - (
            MOD(
              (
                ABS(
                  (
                    25 - (
                      0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
                    )
                  ) * 100
                ) * 200
              ) + ABS(25),
              NULLIF(ABS(25), 0) * 2
            )
          ),
          NULLIF(ABS(25), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          (
            (
              25 - (
                0 + CAST(`t60`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t60`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t60`.`points_avg_season` IS NULL AS INT64) + CAST(`t60`.`points_std_last_10` IS NULL AS INT64) + CAST(`t60`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t60`.`fatigue_score` IS NULL AS INT64) + CAST(`t60`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t60`.`pace_score` IS NULL AS INT64) + CAST(`t60`.`usage_spike_score` IS NULL AS INT64) + CAST(`t60`.`rest_advantage` IS NULL AS INT64) + CAST(`t60`.`injury_risk` IS NULL AS INT64) + CAST(`t60`.`recent_trend` IS NULL AS INT64) + CAST(`t60`.`minutes_change` IS NULL AS INT64) + CAST(`t60`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t60`.`opponent_pace` IS NULL AS INT64) + CAST(`t60`.`home_away` IS NULL AS INT64) + CAST(`t60`.`back_to_back` IS NULL AS INT64) + CAST(`t60`.`playoff_game` IS NULL AS INT64) + CAST(`t60`.`pct_paint` IS NULL AS INT64) + CAST(`t60`.`pct_mid_range` IS NULL AS INT64) + CAST(`t60`.`pct_three` IS NULL AS INT64) + CAST(`t60`.`pct_free_throw` IS NULL AS INT64) + CAST(`t60`.`team_pace` IS NULL AS INT64) + CAST(`t60`.`team_off_rating` IS NULL AS INT64) + CAST(`t60`.`team_win_pct` IS NULL AS INT64)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) >= 70
      THEN 'medium'
      ELSE 'low'
    END AS `quality_tier`
  FROM (
    SELECT
      `t59`.`game_id`,
      `t59`.`game_date`,
      `t59`.`season_year`,
      `t59`.`team_abbr`,
      `t59`.`opponent_team_abbr`,
      `t59`.`player_lookup`,
      `t59`.`player_id`,
      `t59`.`population_basis`,
      `t59`.`zones_outcome`,
      `t59`.`_key`,
      `t59`.`points_avg_last_5`,
      `t59`.`points_avg_last_10`,
      `t59`.`points_avg_season`,
      `t59`.`points_std_last_10`,
      `t59`.`team_pace`,
      `t59`.`team_off_rating`,
      `t59`.`days_rest`,
      `t59`.`games_in_last_7_days`,
      `t59`.`fatigue_score`,
      `t59`.`shot_zone_mismatch_score`,
      `t59`.`pace_score`,
      `t59`.`usage_spike_score`,
      `t59`.`opponent_pace`,
      `t59`.`opponent_def_rating`,
      'v1_baseline_25' AS `feature_version`,
      IF(
        (
          `t59`.`team_days_rest` - `t59`.`opponent_days_rest`
        ) IS NOT NULL,
        GREATEST(-2, LEAST(2, `t59`.`team_days_rest` - `t59`.`opponent_days_rest`)),
        CAST(NULL AS INT64)
      ) AS `rest_advantage`,
      CASE
        WHEN `t59`.`player_status` = 'available'
        THEN 0
        WHEN `t59`.`player_status` = 'probable'
        THEN 1
        WHEN `t59`.`player_status` = 'questionable'
        THEN 2
        WHEN `t59`.`player_status` IN ('doubtful', 'out')
        THEN 3
        ELSE CAST(NULL AS INT64)
      END AS `injury_risk`,
      IF(
        `t59`.`games_of_5` = 5,
        CASE
          WHEN (
            (
              `t59`.`points_of_2` * 3
            ) - (
              `t59`.`points_of_3` * 2
            )
          ) >= 30
          THEN 2
          WHEN (
            (
              `t59`.`points_of_2` * 3
            ) - (
              `t59`.`points_of_3` * 2
            )
          ) >= 12
          THEN 1
          WHEN (
            (
              `t59`.`points_of_2` * 3
            ) - (
              `t59`.`points_of_3` * 2
            )
          ) <= -30
          THEN -2
          WHEN (
            (
              `t59`.`points_of_2` * 3
            ) - (
              `t59`.`points_of_3` * 2
            )
          ) <= -12
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS INT64)
      ) AS `recent_trend`,
      IF(
        (
          `t59`.`seconds_season` * `t59`.`games_10`
        ) > 0,
        CASE
          WHEN (
            `t59`.`seconds_10` * `t59`.`games_season` * 100
          ) >= (
            `t59`.`seconds_season` * `t59`.`games_10` * 120
          )
          THEN 2
          WHEN (
            `t59`.`seconds_10` * `t59`.`games_season` * 100
          ) >= (
            `t59`.`seconds_season` * `t59`.`games_10` * 110
          )
          THEN 1
          WHEN (
            `t59`.`seconds_10` * `t59`.`games_season` * 100
          ) <= (
            `t59`.`seconds_season` * `t59`.`games_10` * 80
          )
          THEN -2
          WHEN (
            `t59`.`seconds_10` * `t59`.`games_season` * 100
          ) <= (
            `t59`.`seconds_season` * `t59`.`games_10` * 90
          )
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS INT64)
      ) AS `minutes_change`,
      CAST(`t59`.`home_game` AND NOT (
        `t59`.`is_neutral`
      ) AS INT64) AS `home_away`,
      CAST(`t59`.`without_rest` AS INT64) AS `back_to_back`,
      CAST(`t59`.`season_type` = 'playoffs' AS INT64) AS `playoff_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                CAST(CAST(`t59`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t59`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t59`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS `pct_paint`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                CAST(CAST(`t59`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t59`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t59`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS `pct_mid_range`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                CAST(CAST(`t59`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t59`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t59`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS `pct_three`,
      `t59`.`ft_points_share_last_10` AS `pct_free_throw`,
      IF(
        `t59`.`team_games_played_season` >= 5,
        `t59`.`team_win_pct_season`,
        CAST(NULL AS NUMERIC)
      ) AS `team_win_pct`,
      `t59`.`home_game` AS `is_home`
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
        `t58`.`points_of_2`,
        `t58`.`points_of_3`,
        `t58`.`games_of_5`,
        `t56`.`games_10`,
        `t56`.`seconds_10`,
        `t54`.`games_season`,
        `t54`.`seconds_season`
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
          `t51`.`_key`,
          SUM(IF(`t51`.`_rank` <= 2, `t51`.`points`, 0)) AS `points_of_2`,
          SUM(IF(`t51`.`_rank` BETWEEN 3 AND 5, `t51`.`points`, 0)) AS `points_of_3`,
          SUM(CAST(`t51`.`_rank` <= 5 AS INT64)) AS `games_of_5`
        FROM (
          SELECT
            `t49`.`_key`,
            `t49`.`_rank`,
            `t49`.`_spine_date`,
            `t49`.`_spine_game`,
            `t49`.`_days_before`,
            `t49`.`_missing`,
            `t49`.`player_lookup`,
            `t49`.`player_id`,
            `t49`.`universal_player_id`,
            `t49`.`player_full_name`,
            `t49`.`game_id`,
            `t49`.`game_code`,
            `t49`.`game_date`,
            `t49`.`season_year`,
            `t49`.`season_type`,
            `t49`.`team_abbr`,
            `t49`.`opponent_team_abbr`,
            `t49`.`home_game`,
            `t49`.`player_status`,
            `t49`.`is_active`,
            `t49`.`is_dressed`,
            `t49`.`dnp_reason`,
            `t49`.`starter_flag`,
            `t49`.`win_flag`,
            `t49`.`points`,
            `t49`.`assists`,
            `t49`.`steals`,
            `t49`.`blocks`,
            `t49`.`turnovers`,
            `t49`.`personal_fouls`,
            `t49`.`offensive_rebounds`,
            `t49`.`defensive_rebounds`,
            `t49`.`rebounds`,
            `t49`.`fg_attempts`,
            `t49`.`fg_makes`,
            `t49`.`three_pt_attempts`,
            `t49`.`three_pt_makes`,
            `t49`.`ft_attempts`,
            `t49`.`ft_makes`,
            `t49`.`plus_minus`,
            `t49`.`seconds_played`,
            `t49`.`minutes_played`,
            `t49`.`paint_attempts`,
            `t49`.`paint_makes`,
            `t49`.`mid_range_attempts`,
            `t49`.`mid_range_makes`,
            `t49`.`three_pt_attempts_pbp`,
            `t49`.`three_pt_makes_pbp`,
            `t49`.`unknown_zone_attempts`,
            `t49`.`unknown_zone_makes`,
            `t49`.`paint_blocks`,
            `t49`.`mid_range_blocks`,
            `t49`.`three_pt_blocks`,
            `t49`.`unknown_zone_blocks`,
            `t49`.`and1_count`,
            `t49`.`assisted_fg_makes`,
            `t49`.`unassisted_fg_makes`,
            `t49`.`fg_attempts_blocked`,
            `t49`.`plays_x100`,
            `t49`.`team_plays_on_court_x100`,
            `t49`.`team_possessions_x100`,
            `t49`.`usage_rate`,
            `t49`.`ts_pct`,
            `t49`.`efg_pct`,
            `t49`.`zones_source`,
            `t49`.`box_source`,
            `t49`.`_row`,
            `t49`.`_inputs`
          FROM `t48` AS `t49`
        ) AS `t51`
        GROUP BY
          1
      ) AS `t58`
        ON `t11`.`_key` = `t58`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t52`.`_key`,
          COUNT(*) AS `games_10`,
          SUM(`t52`.`seconds_played`) AS `seconds_10`
        FROM (
          SELECT
            `t49`.`_key`,
            `t49`.`_rank`,
            `t49`.`_spine_date`,
            `t49`.`_spine_game`,
            `t49`.`_days_before`,
            `t49`.`_missing`,
            `t49`.`player_lookup`,
            `t49`.`player_id`,
            `t49`.`universal_player_id`,
            `t49`.`player_full_name`,
            `t49`.`game_id`,
            `t49`.`game_code`,
            `t49`.`game_date`,
            `t49`.`season_year`,
            `t49`.`season_type`,
            `t49`.`team_abbr`,
            `t49`.`opponent_team_abbr`,
            `t49`.`home_game`,
            `t49`.`player_status`,
            `t49`.`is_active`,
            `t49`.`is_dressed`,
            `t49`.`dnp_reason`,
            `t49`.`starter_flag`,
            `t49`.`win_flag`,
            `t49`.`points`,
            `t49`.`assists`,
            `t49`.`steals`,
            `t49`.`blocks`,
            `t49`.`turnovers`,
            `t49`.`personal_fouls`,
            `t49`.`offensive_rebounds`,
            `t49`.`defensive_rebounds`,
            `t49`.`rebounds`,
            `t49`.`fg_attempts`,
            `t49`.`fg_makes`,
            `t49`.`three_pt_attempts`,
            `t49`.`three_pt_makes`,
            `t49`.`ft_attempts`,
            `t49`.`ft_makes`,
            `t49`.`plus_minus`,
            `t49`.`seconds_played`,
            `t49`.`minutes_played`,
            `t49`.`paint_attempts`,
            `t49`.`paint_makes`,
            `t49`.`mid_range_attempts`,
            `t49`.`mid_range_makes`,
            `t49`.`three_pt_attempts_pbp`,
            `t49`.`three_pt_makes_pbp`,
            `t49`.`unknown_zone_attempts`,
            `t49`.`unknown_zone_makes`,
            `t49`.`paint_blocks`,
            `t49`.`mid_range_blocks`,
            `t49`.`three_pt_blocks`,
            `t49`.`unknown_zone_blocks`,
            `t49`.`and1_count`,
            `t49`.`assisted_fg_makes`,
            `t49`.`unassisted_fg_makes`,
            `t49`.`fg_attempts_blocked`,
            `t49`.`plays_x100`,
            `t49`.`team_plays_on_court_x100`,
            `t49`.`team_possessions_x100`,
            `t49`.`usage_rate`,
            `t49`.`ts_pct`,
            `t49`.`efg_pct`,
            `t49`.`zones_source`,
            `t49`.`box_source`,
            `t49`.`_row`,
            `t49`.`_inputs`
          FROM `t48` AS `t49`
          WHERE
            `t49`.`_rank` <= 10
        ) AS `t52`
        GROUP BY
          1
      ) AS `t56`
        ON `t11`.`_key` = `t56`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t50`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t50`.`seconds_played`) AS `seconds_season`
        FROM (
          SELECT
            `t47`.`_key`,
            `t47`.`_rank`,
            `t47`.`_spine_date`,
            `t47`.`_spine_game`,
            `t47`.`_days_before`,
            `t47`.`_missing`,
            `t47`.`player_lookup`,
            `t47`.`player_id`,
            `t47`.`universal_player_id`,
            `t47`.`player_full_name`,
            `t47`.`game_id`,
            `t47`.`game_code`,
            `t47`.`game_date`,
            `t47`.`season_year`,
            `t47`.`season_type`,
            `t47`.`team_abbr`,
            `t47`.`opponent_team_abbr`,
            `t47`.`home_game`,
            `t47`.`player_status`,
            `t47`.`is_active`,
            `t47`.`is_dressed`,
            `t47`.`dnp_reason`,
            `t47`.`starter_flag`,
            `t47`.`win_flag`,
            `t47`.`points`,
            `t47`.`assists`,
            `t47`.`steals`,
            `t47`.`blocks`,
            `t47`.`turnovers`,
            `t47`.`personal_fouls`,
            `t47`.`offensive_rebounds`,
            `t47`.`defensive_rebounds`,
            `t47`.`rebounds`,
            `t47`.`fg_attempts`,
            `t47`.`fg_makes`,
            `t47`.`three_pt_attempts`,
            `t47`.`three_pt_makes`,
            `t47`.`ft_attempts`,
            `t47`.`ft_makes`,
            `t47`.`plus_minus`,
            `t47`.`seconds_played`,
            `t47`.`minutes_played`,
            `t47`.`paint_attempts`,
            `t47`.`paint_makes`,
            `t47`.`mid_range_attempts`,
            `t47`.`mid_range_makes`,
            `t47`.`three_pt_attempts_pbp`,
            `t47`.`three_pt_makes_pbp`,
            `t47`.`unknown_zone_attempts`,
            `t47`.`unknown_zone_makes`,
            `t47`.`paint_blocks`,
            `t47`.`mid_range_blocks`,
            `t47`.`three_pt_blocks`,
            `t47`.`unknown_zone_blocks`,
            `t47`.`and1_count`,
            `t47`.`assisted_fg_makes`,
            `t47`.`unassisted_fg_makes`,
            `t47`.`fg_attempts_blocked`,
            `t47`.`plays_x100`,
            `t47`.`team_plays_on_court_x100`,
            `t47`.`team_possessions_x100`,
            `t47`.`usage_rate`,
            `t47`.`ts_pct`,
            `t47`.`efg_pct`,
            `t47`.`zones_source`,
            `t47`.`box_source`,
            `t47`.`_row`,
            `t47`.`_inputs`
          FROM (
            SELECT
              `t24`.`_key`,
              DATE_DIFF(`t24`.`_day`, `t46`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t24`.`_played` - `t46`.`_nth`
              ) + 1 AS `_rank`,
              `t46`.`_spine_date`,
              `t46`.`_spine_game`,
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
                `t2`.`_key`,
                `t2`.`_date` AS `_day`,
                `t2`.`player_lookup` AS `_entity`,
                `t2`.`season_year` AS `_season`,
                `t2`.`_played_player_player_lookup` AS `_played`
              FROM `standing_keys` AS `t2`
            ) AS `t24`
            INNER JOIN (
              SELECT
                `t38`.`_entity`,
                `t38`.`_season`,
                `t38`.`_spine_date`,
                `t38`.`_spine_game`,
                IF(`t38`.`_missing`, `t38`.`_nth`, `t38`.`_nth`) AS `_nth`,
                `t38`.`_missing`,
                `t38`.`player_lookup`,
                `t38`.`player_id`,
                `t38`.`universal_player_id`,
                `t38`.`player_full_name`,
                `t38`.`game_id`,
                `t38`.`game_code`,
                `t38`.`game_date`,
                `t38`.`season_year`,
                `t38`.`season_type`,
                `t38`.`team_abbr`,
                `t38`.`opponent_team_abbr`,
                `t38`.`home_game`,
                `t38`.`player_status`,
                `t38`.`is_active`,
                `t38`.`is_dressed`,
                `t38`.`dnp_reason`,
                `t38`.`starter_flag`,
                `t38`.`win_flag`,
                `t38`.`points`,
                `t38`.`assists`,
                `t38`.`steals`,
                `t38`.`blocks`,
                `t38`.`turnovers`,
                `t38`.`personal_fouls`,
                `t38`.`offensive_rebounds`,
                `t38`.`defensive_rebounds`,
                `t38`.`rebounds`,
                `t38`.`fg_attempts`,
                `t38`.`fg_makes`,
                `t38`.`three_pt_attempts`,
                `t38`.`three_pt_makes`,
                `t38`.`ft_attempts`,
                `t38`.`ft_makes`,
                `t38`.`plus_minus`,
                `t38`.`seconds_played`,
                `t38`.`minutes_played`,
                `t38`.`paint_attempts`,
                `t38`.`paint_makes`,
                `t38`.`mid_range_attempts`,
                `t38`.`mid_range_makes`,
                `t38`.`three_pt_attempts_pbp`,
                `t38`.`three_pt_makes_pbp`,
                `t38`.`unknown_zone_attempts`,
                `t38`.`unknown_zone_makes`,
                `t38`.`paint_blocks`,
                `t38`.`mid_range_blocks`,
                `t38`.`three_pt_blocks`,
                `t38`.`unknown_zone_blocks`,
                `t38`.`and1_count`,
                `t38`.`assisted_fg_makes`,
                `t38`.`unassisted_fg_makes`,
                `t38`.`fg_attempts_blocked`,
                `t38`.`plays_x100`,
                `t38`.`team_plays_on_court_x100`,
                `t38`.`team_possessions_x100`,
                `t38`.`usage_rate`,
                `t38`.`ts_pct`,
                `t38`.`efg_pct`,
                `t38`.`zones_source`,
                `t38`.`box_source`,
                `t38`.`_row`,
                `t38`.`_inputs`
              FROM (
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
              ) AS `t38`
            ) AS `t46`
              ON `t24`.`_entity` = `t46`.`_entity`
              AND `t24`.`_season` = `t46`.`_season`
              AND `t46`.`_nth` <= `t24`.`_played`
          ) AS `t47`
        ) AS `t50`
        GROUP BY
          1
      ) AS `t54`
        ON `t11`.`_key` = `t54`.`_key`
    ) AS `t59`
  ) AS `t60`
) AS `t62`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t23`
  ON `t62`.`_key` = `t23`.`_key`
