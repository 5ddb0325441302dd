WITH `t50` AS (
  SELECT
    `t46`.`_key`,
    DATE_DIFF(`t46`.`_day`, `t48`.`_spine_date`, DAY) AS `_days_before`,
    (
      `t46`.`_played` - `t48`.`_nth`
    ) + 1 AS `_rank`,
    `t48`.`_entity`,
    `t48`.`_season`,
    `t48`.`_spine_date`,
    `t48`.`_spine_game`,
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
    `t48`.`_inputs`,
    `t48`.`_nth`
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
        ) AS `t19`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t8`.`entity` AS `_entity`,
            `t8`.`season_year` AS `_season`,
            `t8`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS INT64) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t8`
        ) AS `t20`
      ) AS `t23`
    ) AS `t44`
    WHERE
      NOT (
        `t44`.`_is_game`
      )
  ) AS `t46`
  INNER JOIN (
    SELECT
      `t37`.`_entity`,
      `t37`.`_season`,
      `t37`.`_spine_date`,
      `t37`.`_spine_game`,
      `t37`.`_missing`,
      `t37`.`player_lookup`,
      `t37`.`player_id`,
      `t37`.`universal_player_id`,
      `t37`.`player_full_name`,
      `t37`.`game_id`,
      `t37`.`game_code`,
      `t37`.`game_date`,
      `t37`.`season_year`,
      `t37`.`season_type`,
      `t37`.`team_abbr`,
      `t37`.`opponent_team_abbr`,
      `t37`.`home_game`,
      `t37`.`player_status`,
      `t37`.`is_active`,
      `t37`.`is_dressed`,
      `t37`.`dnp_reason`,
      `t37`.`starter_flag`,
      `t37`.`win_flag`,
      `t37`.`points`,
      `t37`.`assists`,
      `t37`.`steals`,
      `t37`.`blocks`,
      `t37`.`turnovers`,
      `t37`.`personal_fouls`,
      `t37`.`offensive_rebounds`,
      `t37`.`defensive_rebounds`,
      `t37`.`rebounds`,
      `t37`.`fg_attempts`,
      `t37`.`fg_makes`,
      `t37`.`three_pt_attempts`,
      `t37`.`three_pt_makes`,
      `t37`.`ft_attempts`,
      `t37`.`ft_makes`,
      `t37`.`plus_minus`,
      `t37`.`seconds_played`,
      `t37`.`minutes_played`,
      `t37`.`paint_attempts`,
      `t37`.`paint_makes`,
      `t37`.`mid_range_attempts`,
      `t37`.`mid_range_makes`,
      `t37`.`three_pt_attempts_pbp`,
      `t37`.`three_pt_makes_pbp`,
      `t37`.`unknown_zone_attempts`,
      `t37`.`unknown_zone_makes`,
      `t37`.`paint_blocks`,
      `t37`.`mid_range_blocks`,
      `t37`.`three_pt_blocks`,
      `t37`.`unknown_zone_blocks`,
      `t37`.`and1_count`,
      `t37`.`assisted_fg_makes`,
      `t37`.`unassisted_fg_makes`,
      `t37`.`fg_attempts_blocked`,
      `t37`.`plays_x100`,
      `t37`.`team_plays_on_court_x100`,
      `t37`.`team_possessions_x100`,
      `t37`.`usage_rate`,
      `t37`.`ts_pct`,
      `t37`.`efg_pct`,
      `t37`.`zones_source`,
      `t37`.`box_source`,
      `t37`.`_row`,
      `t37`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t37`.`_entity`, `t37`.`_season`
          ORDER BY `t37`.`_spine_date` ASC, `t37`.`_spine_game` ASC
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t24`.`_entity`,
        `t24`.`_season`,
        `t24`.`_spine_date`,
        `t24`.`_spine_game`,
        `t17`.`game_id` IS NULL AS `_missing`,
        `t17`.`player_lookup`,
        `t17`.`player_id`,
        `t17`.`universal_player_id`,
        `t17`.`player_full_name`,
        `t17`.`game_id`,
        `t17`.`game_code`,
        `t17`.`game_date`,
        `t17`.`season_year`,
        `t17`.`season_type`,
        `t17`.`team_abbr`,
        `t17`.`opponent_team_abbr`,
        `t17`.`home_game`,
        `t17`.`player_status`,
        `t17`.`is_active`,
        `t17`.`is_dressed`,
        `t17`.`dnp_reason`,
        `t17`.`starter_flag`,
        `t17`.`win_flag`,
        `t17`.`points`,
        `t17`.`assists`,
        `t17`.`steals`,
        `t17`.`blocks`,
        `t17`.`turnovers`,
        `t17`.`personal_fouls`,
        `t17`.`offensive_rebounds`,
        `t17`.`defensive_rebounds`,
        `t17`.`rebounds`,
        `t17`.`fg_attempts`,
        `t17`.`fg_makes`,
        `t17`.`three_pt_attempts`,
        `t17`.`three_pt_makes`,
        `t17`.`ft_attempts`,
        `t17`.`ft_makes`,
        `t17`.`plus_minus`,
        `t17`.`seconds_played`,
        `t17`.`minutes_played`,
        `t17`.`paint_attempts`,
        `t17`.`paint_makes`,
        `t17`.`mid_range_attempts`,
        `t17`.`mid_range_makes`,
        `t17`.`three_pt_attempts_pbp`,
        `t17`.`three_pt_makes_pbp`,
        `t17`.`unknown_zone_attempts`,
        `t17`.`unknown_zone_makes`,
        `t17`.`paint_blocks`,
        `t17`.`mid_range_blocks`,
        `t17`.`three_pt_blocks`,
        `t17`.`unknown_zone_blocks`,
        `t17`.`and1_count`,
        `t17`.`assisted_fg_makes`,
        `t17`.`unassisted_fg_makes`,
        `t17`.`fg_attempts_blocked`,
        `t17`.`plays_x100`,
        `t17`.`team_plays_on_court_x100`,
        `t17`.`team_possessions_x100`,
        `t17`.`usage_rate`,
        `t17`.`ts_pct`,
        `t17`.`efg_pct`,
        `t17`.`zones_source`,
        `t17`.`box_source`,
        `t17`.`_row`,
        `t17`.`_inputs`
      FROM (
        SELECT
          `t8`.`entity` AS `_entity`,
          `t8`.`season_year` AS `_season`,
          `t8`.`game_date` AS `_spine_date`,
          `t8`.`game_id` AS `_spine_game`
        FROM `nba_reference`.`player_spine` AS `t8`
      ) AS `t24`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t17`
        ON `t24`.`_spine_game` = `t17`.`game_id` AND `t24`.`_entity` = `t17`.`player_lookup`
    ) AS `t37`
  ) AS `t48`
    ON `t46`.`_entity` = `t48`.`_entity`
    AND `t46`.`_season` = `t48`.`_season`
    AND `t48`.`_nth` <= `t46`.`_played`
    AND `t48`.`_nth` > (
      `t46`.`_played` - 10
    )
)
SELECT
  `t64`.`_key`,
  `t64`.`player_lookup`,
  `t64`.`player_id`,
  `t64`.`game_date`,
  `t64`.`game_id`,
  `t64`.`team_abbr`,
  `t64`.`opponent_team_abbr`,
  `t64`.`season_year`,
  `t64`.`feature_version`,
  `t64`.`points_avg_last_5`,
  `t64`.`points_avg_last_10`,
  `t64`.`points_avg_season`,
  `t64`.`points_std_last_10`,
  `t64`.`games_in_last_7_days`,
  `t64`.`fatigue_score`,
  `t64`.`shot_zone_mismatch_score`,
  `t64`.`pace_score`,
  `t64`.`usage_spike_score`,
  `t64`.`rest_advantage`,
  `t64`.`injury_risk`,
  `t64`.`recent_trend`,
  `t64`.`minutes_change`,
  `t64`.`opponent_def_rating`,
  `t64`.`opponent_pace`,
  `t64`.`home_away`,
  `t64`.`back_to_back`,
  `t64`.`playoff_game`,
  `t64`.`pct_paint`,
  `t64`.`pct_mid_range`,
  `t64`.`pct_three`,
  `t64`.`pct_free_throw`,
  `t64`.`team_pace`,
  `t64`.`team_off_rating`,
  `t64`.`team_win_pct`,
  `t64`.`is_home`,
  `t64`.`days_rest`,
  `t64`.`population_basis`,
  `t64`.`feature_count`,
  `t64`.`null_count`,
  `t64`.`null_features`,
  `t64`.`feature_quality_score`,
  `t64`.`quality_tier`,
  `t22`.`_inputs`
FROM (
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
    CAST(`t62`.`pct_paint` AS NUMERIC) AS `pct_paint`,
    CAST(`t62`.`pct_mid_range` AS NUMERIC) AS `pct_mid_range`,
    CAST(`t62`.`pct_three` AS NUMERIC) AS `pct_three`,
    `t62`.`pct_free_throw`,
    `t62`.`team_pace`,
    `t62`.`team_off_rating`,
    `t62`.`team_win_pct`,
    `t62`.`is_home`,
    `t62`.`days_rest`,
    `t62`.`population_basis`,
    25 AS `feature_count`,
    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64) AS `null_count`,
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
                                                            COALESCE(`t62`.`points_avg_last_5` IS NULL, FALSE),
                                                            CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t62`.`points_avg_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t62`.`points_avg_season` IS NULL, FALSE),
                                                        CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t62`.`points_std_last_10` IS NULL, FALSE),
                                                      CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t62`.`games_in_last_7_days` IS NULL, FALSE),
                                                    CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                    ''
                                                  )
                                                ),
                                                IF(
                                                  COALESCE(`t62`.`fatigue_score` IS NULL, FALSE),
                                                  CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                  ''
                                                )
                                              ),
                                              IF(
                                                COALESCE(`t62`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                CONCAT(
                                                  ',shot_zone_mismatch_score:',
                                                  CASE
                                                    WHEN (
                                                      `t62`.`zones_outcome` IS NOT NULL
                                                    ) OR (
                                                      `t62`.`pct_paint` IS NULL
                                                    )
                                                    THEN COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')
                                                    ELSE 'SMALL_LEAGUE_SAMPLE'
                                                  END
                                                ),
                                                ''
                                              )
                                            ),
                                            IF(COALESCE(`t62`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                          ),
                                          IF(
                                            COALESCE(`t62`.`usage_spike_score` IS NULL, FALSE),
                                            CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t62`.`rest_advantage` IS NULL, FALSE),
                                          CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t62`.`injury_risk` IS NULL, FALSE),
                                        CONCAT(',injury_risk:', 'NO_REPORT'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t62`.`recent_trend` IS NULL, FALSE),
                                      CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t62`.`minutes_change` IS NULL, FALSE),
                                    CONCAT(',minutes_change:', 'NO_MINUTES'),
                                    ''
                                  )
                                ),
                                IF(
                                  COALESCE(`t62`.`opponent_def_rating` IS NULL, FALSE),
                                  CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                  ''
                                )
                              ),
                              IF(
                                COALESCE(`t62`.`opponent_pace` IS NULL, FALSE),
                                CONCAT(',opponent_pace:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(COALESCE(`t62`.`home_away` IS NULL, FALSE), CONCAT(',home_away:', 'UNKNOWN'), '')
                          ),
                          IF(
                            COALESCE(`t62`.`back_to_back` IS NULL, FALSE),
                            CONCAT(',back_to_back:', 'UNKNOWN'),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t62`.`playoff_game` IS NULL, FALSE),
                          CONCAT(',playoff_game:', 'UNKNOWN'),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t62`.`pct_paint` IS NULL, FALSE),
                        CONCAT(',pct_paint:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t62`.`pct_mid_range` IS NULL, FALSE),
                      CONCAT(',pct_mid_range:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                      ''
                    )
                  ),
                  IF(
                    COALESCE(`t62`.`pct_three` IS NULL, FALSE),
                    CONCAT(',pct_three:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                    ''
                  )
                ),
                IF(
                  COALESCE(`t62`.`pct_free_throw` IS NULL, FALSE),
                  CONCAT(',pct_free_throw:', 'NO_POINTS'),
                  ''
                )
              ),
              IF(COALESCE(`t62`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
            ),
            IF(
              COALESCE(`t62`.`team_off_rating` IS NULL, FALSE),
              CONCAT(',team_off_rating:', 'UNKNOWN'),
              ''
            )
          ),
          IF(
            COALESCE(`t62`.`team_win_pct` IS NULL, FALSE),
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
                                                                COALESCE(`t62`.`points_avg_last_5` IS NULL, FALSE),
                                                                CONCAT(',points_avg_last_5:', 'UNKNOWN'),
                                                                ''
                                                              )
                                                            ),
                                                            IF(
                                                              COALESCE(`t62`.`points_avg_last_10` IS NULL, FALSE),
                                                              CONCAT(',points_avg_last_10:', 'UNKNOWN'),
                                                              ''
                                                            )
                                                          ),
                                                          IF(
                                                            COALESCE(`t62`.`points_avg_season` IS NULL, FALSE),
                                                            CONCAT(',points_avg_season:', 'UNKNOWN'),
                                                            ''
                                                          )
                                                        ),
                                                        IF(
                                                          COALESCE(`t62`.`points_std_last_10` IS NULL, FALSE),
                                                          CONCAT(',points_std_last_10:', 'UNKNOWN'),
                                                          ''
                                                        )
                                                      ),
                                                      IF(
                                                        COALESCE(`t62`.`games_in_last_7_days` IS NULL, FALSE),
                                                        CONCAT(',games_in_last_7_days:', 'UNKNOWN'),
                                                        ''
                                                      )
                                                    ),
                                                    IF(
                                                      COALESCE(`t62`.`fatigue_score` IS NULL, FALSE),
                                                      CONCAT(',fatigue_score:', 'UNKNOWN'),
                                                      ''
                                                    )
                                                  ),
                                                  IF(
                                                    COALESCE(`t62`.`shot_zone_mismatch_score` IS NULL, FALSE),
                                                    CONCAT(
                                                      ',shot_zone_mismatch_score:',
                                                      CASE
                                                        WHEN (
                                                          `t62`.`zones_outcome` IS NOT NULL
                                                        ) OR (
                                                          `t62`.`pct_paint` IS NULL
                                                        )
                                                        THEN COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')
                                                        ELSE 'SMALL_LEAGUE_SAMPLE'
                                                      END
                                                    ),
                                                    ''
                                                  )
                                                ),
                                                IF(COALESCE(`t62`.`pace_score` IS NULL, FALSE), CONCAT(',pace_score:', 'UNKNOWN'), '')
                                              ),
                                              IF(
                                                COALESCE(`t62`.`usage_spike_score` IS NULL, FALSE),
                                                CONCAT(',usage_spike_score:', 'NO_PROJECTION'),
                                                ''
                                              )
                                            ),
                                            IF(
                                              COALESCE(`t62`.`rest_advantage` IS NULL, FALSE),
                                              CONCAT(',rest_advantage:', 'SEASON_OPENER'),
                                              ''
                                            )
                                          ),
                                          IF(
                                            COALESCE(`t62`.`injury_risk` IS NULL, FALSE),
                                            CONCAT(',injury_risk:', 'NO_REPORT'),
                                            ''
                                          )
                                        ),
                                        IF(
                                          COALESCE(`t62`.`recent_trend` IS NULL, FALSE),
                                          CONCAT(',recent_trend:', 'FEWER_THAN_5_GAMES'),
                                          ''
                                        )
                                      ),
                                      IF(
                                        COALESCE(`t62`.`minutes_change` IS NULL, FALSE),
                                        CONCAT(',minutes_change:', 'NO_MINUTES'),
                                        ''
                                      )
                                    ),
                                    IF(
                                      COALESCE(`t62`.`opponent_def_rating` IS NULL, FALSE),
                                      CONCAT(',opponent_def_rating:', 'UNKNOWN'),
                                      ''
                                    )
                                  ),
                                  IF(
                                    COALESCE(`t62`.`opponent_pace` IS NULL, FALSE),
                                    CONCAT(',opponent_pace:', 'UNKNOWN'),
                                    ''
                                  )
                                ),
                                IF(COALESCE(`t62`.`home_away` IS NULL, FALSE), CONCAT(',home_away:', 'UNKNOWN'), '')
                              ),
                              IF(
                                COALESCE(`t62`.`back_to_back` IS NULL, FALSE),
                                CONCAT(',back_to_back:', 'UNKNOWN'),
                                ''
                              )
                            ),
                            IF(
                              COALESCE(`t62`.`playoff_game` IS NULL, FALSE),
                              CONCAT(',playoff_game:', 'UNKNOWN'),
                              ''
                            )
                          ),
                          IF(
                            COALESCE(`t62`.`pct_paint` IS NULL, FALSE),
                            CONCAT(',pct_paint:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                            ''
                          )
                        ),
                        IF(
                          COALESCE(`t62`.`pct_mid_range` IS NULL, FALSE),
                          CONCAT(',pct_mid_range:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                          ''
                        )
                      ),
                      IF(
                        COALESCE(`t62`.`pct_three` IS NULL, FALSE),
                        CONCAT(',pct_three:', COALESCE(`t62`.`zones_outcome`, 'NO_SHOTS')),
                        ''
                      )
                    ),
                    IF(
                      COALESCE(`t62`.`pct_free_throw` IS NULL, FALSE),
                      CONCAT(',pct_free_throw:', 'NO_POINTS'),
                      ''
                    )
                  ),
                  IF(COALESCE(`t62`.`team_pace` IS NULL, FALSE), CONCAT(',team_pace:', 'UNKNOWN'), '')
                ),
                IF(
                  COALESCE(`t62`.`team_off_rating` IS NULL, FALSE),
                  CONCAT(',team_off_rating:', 'UNKNOWN'),
                  ''
                )
              ),
              IF(
                COALESCE(`t62`.`team_win_pct` IS NULL, FALSE),
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
                  0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
              0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                      0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                      0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
                0 + CAST(`t62`.`points_avg_last_5` IS NULL AS INT64) + CAST(`t62`.`points_avg_last_10` IS NULL AS INT64) + CAST(`t62`.`points_avg_season` IS NULL AS INT64) + CAST(`t62`.`points_std_last_10` IS NULL AS INT64) + CAST(`t62`.`games_in_last_7_days` IS NULL AS INT64) + CAST(`t62`.`fatigue_score` IS NULL AS INT64) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS INT64) + CAST(`t62`.`pace_score` IS NULL AS INT64) + CAST(`t62`.`usage_spike_score` IS NULL AS INT64) + CAST(`t62`.`rest_advantage` IS NULL AS INT64) + CAST(`t62`.`injury_risk` IS NULL AS INT64) + CAST(`t62`.`recent_trend` IS NULL AS INT64) + CAST(`t62`.`minutes_change` IS NULL AS INT64) + CAST(`t62`.`opponent_def_rating` IS NULL AS INT64) + CAST(`t62`.`opponent_pace` IS NULL AS INT64) + CAST(`t62`.`home_away` IS NULL AS INT64) + CAST(`t62`.`back_to_back` IS NULL AS INT64) + CAST(`t62`.`playoff_game` IS NULL AS INT64) + CAST(`t62`.`pct_paint` IS NULL AS INT64) + CAST(`t62`.`pct_mid_range` IS NULL AS INT64) + CAST(`t62`.`pct_three` IS NULL AS INT64) + CAST(`t62`.`pct_free_throw` IS NULL AS INT64) + CAST(`t62`.`team_pace` IS NULL AS INT64) + CAST(`t62`.`team_off_rating` IS NULL AS INT64) + CAST(`t62`.`team_win_pct` IS NULL AS INT64)
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
      `t61`.`_date`,
      `t61`.`game_id`,
      `t61`.`game_date`,
      `t61`.`season_year`,
      `t61`.`season_type`,
      `t61`.`team_abbr`,
      `t61`.`opponent_team_abbr`,
      `t61`.`home_game`,
      `t61`.`player_lookup`,
      `t61`.`player_id`,
      `t61`.`entity_type`,
      `t61`.`population_basis`,
      `t61`.`entity_id`,
      `t61`.`cache_outcome`,
      `t61`.`factors_outcome`,
      `t61`.`zones_outcome`,
      `t61`.`opponent_zones_outcome`,
      `t61`.`_key`,
      `t61`.`points_avg_last_5`,
      `t61`.`points_avg_last_10`,
      `t61`.`points_avg_season`,
      `t61`.`points_std_last_10`,
      `t61`.`ft_points_share_last_10`,
      `t61`.`team_pace`,
      `t61`.`team_off_rating`,
      `t61`.`days_rest`,
      `t61`.`games_in_last_7_days`,
      `t61`.`player_status`,
      `t61`.`without_rest`,
      `t61`.`fatigue_score`,
      `t61`.`shot_zone_mismatch_score`,
      `t61`.`pace_score`,
      `t61`.`usage_spike_score`,
      `t61`.`paint_rate_last_10`,
      `t61`.`mid_range_rate_last_10`,
      `t61`.`three_pt_rate_last_10`,
      `t61`.`opponent_pace`,
      `t61`.`opponent_def_rating`,
      `t61`.`team_days_rest`,
      `t61`.`opponent_days_rest`,
      `t61`.`is_neutral`,
      `t61`.`team_games_played_season`,
      `t61`.`team_win_pct_season`,
      `t61`.`points_of_2`,
      `t61`.`points_of_3`,
      `t61`.`games_of_5`,
      `t61`.`games_10`,
      `t61`.`seconds_10`,
      `t61`.`games_season`,
      `t61`.`seconds_season`,
      'v1_baseline_25' AS `feature_version`,
      IF(
        (
          `t61`.`team_days_rest` - `t61`.`opponent_days_rest`
        ) IS NOT NULL,
        GREATEST(-2, LEAST(2, `t61`.`team_days_rest` - `t61`.`opponent_days_rest`)),
        CAST(NULL AS INT64)
      ) AS `rest_advantage`,
      CASE
        WHEN `t61`.`player_status` = 'available'
        THEN 0
        WHEN `t61`.`player_status` = 'probable'
        THEN 1
        WHEN `t61`.`player_status` = 'questionable'
        THEN 2
        WHEN `t61`.`player_status` IN ('doubtful', 'out')
        THEN 3
        ELSE CAST(NULL AS INT64)
      END AS `injury_risk`,
      IF(
        `t61`.`games_of_5` = 5,
        CASE
          WHEN (
            (
              `t61`.`points_of_2` * 3
            ) - (
              `t61`.`points_of_3` * 2
            )
          ) >= 30
          THEN 2
          WHEN (
            (
              `t61`.`points_of_2` * 3
            ) - (
              `t61`.`points_of_3` * 2
            )
          ) >= 12
          THEN 1
          WHEN (
            (
              `t61`.`points_of_2` * 3
            ) - (
              `t61`.`points_of_3` * 2
            )
          ) <= -30
          THEN -2
          WHEN (
            (
              `t61`.`points_of_2` * 3
            ) - (
              `t61`.`points_of_3` * 2
            )
          ) <= -12
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS INT64)
      ) AS `recent_trend`,
      IF(
        (
          `t61`.`seconds_season` * `t61`.`games_10`
        ) > 0,
        CASE
          WHEN (
            `t61`.`seconds_10` * `t61`.`games_season` * 100
          ) >= (
            `t61`.`seconds_season` * `t61`.`games_10` * 120
          )
          THEN 2
          WHEN (
            `t61`.`seconds_10` * `t61`.`games_season` * 100
          ) >= (
            `t61`.`seconds_season` * `t61`.`games_10` * 110
          )
          THEN 1
          WHEN (
            `t61`.`seconds_10` * `t61`.`games_season` * 100
          ) <= (
            `t61`.`seconds_season` * `t61`.`games_10` * 80
          )
          THEN -2
          WHEN (
            `t61`.`seconds_10` * `t61`.`games_season` * 100
          ) <= (
            `t61`.`seconds_season` * `t61`.`games_10` * 90
          )
          THEN -1
          ELSE 0
        END,
        CAST(NULL AS INT64)
      ) AS `minutes_change`,
      CAST(`t61`.`home_game` AND NOT (
        COALESCE(`t61`.`is_neutral`, FALSE)
      ) AS INT64) AS `home_away`,
      CAST(`t61`.`without_rest` AS INT64) AS `back_to_back`,
      CAST(`t61`.`season_type` = 'playoffs' AS INT64) AS `playoff_game`,
      CAST(CAST(CAST(FLOOR(
        ieee_divide(
          (
            (
              ABS(
                CAST(CAST(`t61`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t61`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t61`.`paint_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
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
                CAST(CAST(`t61`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t61`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t61`.`mid_range_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
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
                CAST(CAST(`t61`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
              ) * 20000
            ) + ABS(10000)
          ) - (
            MOD(
              (
                ABS(
                  CAST(CAST(`t61`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64)
                ) * 20000
              ) + ABS(10000),
              NULLIF(ABS(10000), 0) * 2
            )
          ),
          NULLIF(ABS(10000), 0) * 2
        ) + 0.5
      ) AS INT64) * IF(
        (
          CAST(CAST(`t61`.`three_pt_rate_last_10` AS NUMERIC) * CAST(100 AS NUMERIC) AS INT64) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS NUMERIC) * CAST('0.0001' AS NUMERIC) AS NUMERIC) AS `pct_three`,
      `t61`.`ft_points_share_last_10` AS `pct_free_throw`,
      IF(
        `t61`.`team_games_played_season` >= 5,
        `t61`.`team_win_pct_season`,
        CAST(NULL AS NUMERIC)
      ) AS `team_win_pct`,
      `t61`.`home_game` AS `is_home`
    FROM (
      SELECT
        `t10`.`_date`,
        `t10`.`game_id`,
        `t10`.`game_date`,
        `t10`.`season_year`,
        `t10`.`season_type`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`home_game`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`entity_type`,
        `t10`.`population_basis`,
        `t10`.`entity_id`,
        `t10`.`cache_outcome`,
        `t10`.`factors_outcome`,
        `t10`.`zones_outcome`,
        `t10`.`opponent_zones_outcome`,
        `t10`.`_key`,
        `t38`.`points_avg_last_5`,
        `t38`.`points_avg_last_10`,
        `t38`.`points_avg_season`,
        `t38`.`points_std_last_10`,
        `t38`.`ft_points_share_last_10`,
        `t38`.`team_pace`,
        `t38`.`team_off_rating`,
        `t39`.`days_rest`,
        `t39`.`games_in_last_7_days`,
        `t39`.`player_status`,
        `t39`.`without_rest`,
        `t40`.`fatigue_score`,
        `t40`.`shot_zone_mismatch_score`,
        `t40`.`pace_score`,
        `t40`.`usage_spike_score`,
        `t41`.`paint_rate_last_10`,
        `t41`.`mid_range_rate_last_10`,
        `t41`.`three_pt_rate_last_10`,
        `t42`.`opponent_pace`,
        `t42`.`opponent_def_rating`,
        `t43`.`team_days_rest`,
        `t43`.`opponent_days_rest`,
        `t43`.`is_neutral`,
        `t43`.`team_games_played_season`,
        `t43`.`team_win_pct_season`,
        `t60`.`points_of_2`,
        `t60`.`points_of_3`,
        `t60`.`games_of_5`,
        `t58`.`games_10`,
        `t58`.`seconds_10`,
        `t56`.`games_season`,
        `t56`.`seconds_season`
      FROM `standing_keys` AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t25`.`_key`,
          `t25`.`points_avg_last_5`,
          `t25`.`points_avg_last_10`,
          `t25`.`points_avg_season`,
          `t25`.`points_std_last_10`,
          `t25`.`ft_points_share_last_10`,
          `t25`.`team_pace_last_10` AS `team_pace`,
          `t25`.`team_off_rating_last_10` AS `team_off_rating`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t11`.`player_lookup`,
            `t11`.`player_id`,
            `t11`.`cache_date`,
            `t11`.`game_id`,
            `t11`.`team_abbr`,
            `t11`.`opponent_team_abbr`,
            `t11`.`season_year`,
            `t11`.`points_avg_last_5`,
            `t11`.`points_avg_last_10`,
            `t11`.`points_avg_season`,
            `t11`.`games_in_sample_5`,
            `t11`.`games_in_sample_10`,
            `t11`.`games_played_season`,
            `t11`.`points_std_last_10`,
            `t11`.`minutes_avg_last_10`,
            `t11`.`minutes_avg_season`,
            `t11`.`usage_rate_last_10`,
            `t11`.`player_usage_rate_season`,
            `t11`.`ts_pct_last_10`,
            `t11`.`ft_points_share_last_10`,
            `t11`.`assisted_rate_last_10`,
            `t11`.`team_pace_last_10`,
            `t11`.`team_off_rating_last_10`,
            `t11`.`team_games_in_sample_10`,
            `t11`.`games_in_last_7_days`,
            `t11`.`games_in_last_14_days`,
            `t11`.`minutes_in_last_7_days`,
            `t11`.`minutes_in_last_14_days`,
            `t11`.`back_to_backs_last_14_days`,
            `t11`.`avg_minutes_per_game_last_7`,
            `t11`.`fourth_quarter_minutes_last_7`,
            `t11`.`player_age`,
            `t11`.`primary_scoring_zone`,
            `t11`.`paint_rate_last_10`,
            `t11`.`mid_range_rate_last_10`,
            `t11`.`three_pt_rate_last_10`,
            `t11`.`shot_zone_data_available`,
            `t11`.`total_composite_adjustment`,
            `t11`.`fatigue_score`,
            `t11`.`data_quality_tier`,
            `t11`.`cache_version`,
            `t11`.`_row`,
            `t11`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_daily_cache` AS `t11`
            ON `t10`.`player_lookup` = `t11`.`player_lookup`
            AND `t10`.`_date` = `t11`.`cache_date`
        ) AS `t25`
      ) AS `t38`
        ON `t10`.`_key` = `t38`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t26`.`_key`,
          `t26`.`days_rest`,
          `t26`.`games_in_last_7_days`,
          `t26`.`player_status`,
          `t26`.`back_to_back` AS `without_rest`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t12`.`player_lookup`,
            `t12`.`player_id`,
            `t12`.`game_id`,
            `t12`.`game_date`,
            `t12`.`team_abbr`,
            `t12`.`opponent_team_abbr`,
            `t12`.`season_year`,
            `t12`.`population_basis`,
            `t12`.`home_game`,
            `t12`.`season_phase`,
            `t12`.`games_played_season`,
            `t12`.`days_rest`,
            `t12`.`back_to_back`,
            `t12`.`days_rest_before_last_game`,
            `t12`.`days_since_2_plus_days_rest`,
            `t12`.`games_in_last_7_days`,
            `t12`.`games_in_last_14_days`,
            `t12`.`seconds_in_last_7_days`,
            `t12`.`seconds_in_last_14_days`,
            `t12`.`minutes_in_last_7_days`,
            `t12`.`minutes_in_last_14_days`,
            `t12`.`avg_minutes_per_game_last_7`,
            `t12`.`back_to_backs_last_14_days`,
            `t12`.`points_avg_last_5`,
            `t12`.`points_avg_last_10`,
            `t12`.`l5_games_used`,
            `t12`.`l10_games_used`,
            `t12`.`avg_usage_rate_last_7_games`,
            `t12`.`avg_usage_rate_last_10_games`,
            `t12`.`fourth_quarter_minutes_last_7`,
            `t12`.`clutch_minutes_last_7_games`,
            `t12`.`fourth_quarter_production_last_7`,
            `t12`.`shooting_pct_decline_last_5`,
            `t12`.`projected_usage_rate`,
            `t12`.`star_teammates_out`,
            `t12`.`questionable_teammates`,
            `t12`.`probable_teammates`,
            `t12`.`team_pace_last_10`,
            `t12`.`opponent_pace_last_10`,
            `t12`.`league_pace`,
            `t12`.`pace_differential`,
            `t12`.`opponent_def_rating_last_10`,
            `t12`.`opponent_ft_rate_allowed`,
            `t12`.`travel_miles`,
            `t12`.`time_zone_change`,
            `t12`.`consecutive_road_games`,
            `t12`.`miles_traveled_last_14_days`,
            `t12`.`time_zones_crossed_last_14_days`,
            `t12`.`altitude_gain_m`,
            `t12`.`opponent_days_rest`,
            `t12`.`opponent_next_game_days_rest`,
            `t12`.`opponent_games_in_next_7_days`,
            `t12`.`next_game_days_rest`,
            `t12`.`games_in_next_7_days`,
            `t12`.`next_opponent_win_pct`,
            `t12`.`next_game_is_primetime`,
            `t12`.`player_status`,
            `t12`.`injury_report`,
            `t12`.`player_age`,
            `t12`.`game_start_time_local`,
            `t12`.`_row`,
            `t12`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t12`
            ON `t10`.`game_date` = `t12`.`game_date`
            AND `t10`.`player_lookup` = `t12`.`player_lookup`
            AND `t10`.`_date` = `t12`.`game_date`
        ) AS `t26`
      ) AS `t39`
        ON `t10`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          `t27`.`fatigue_score`,
          `t27`.`shot_zone_mismatch_score`,
          `t27`.`pace_score`,
          `t27`.`usage_spike_score`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t13`.`player_lookup`,
            `t13`.`player_id`,
            `t13`.`game_date`,
            `t13`.`analysis_date`,
            `t13`.`game_id`,
            `t13`.`team_abbr`,
            `t13`.`opponent_team_abbr`,
            `t13`.`fatigue_score`,
            `t13`.`shot_zone_mismatch_score`,
            `t13`.`pace_score`,
            `t13`.`usage_spike_score`,
            `t13`.`travel_impact_score`,
            `t13`.`opponent_strength_score`,
            `t13`.`referee_favorability_score`,
            `t13`.`look_ahead_pressure_score`,
            `t13`.`fatigue_adjustment`,
            `t13`.`total_composite_adjustment`,
            `t13`.`factors_in_total`,
            `t13`.`missing_factors`,
            `t13`.`has_warnings`,
            `t13`.`warning_details`,
            `t13`.`fatigue_context_json`,
            `t13`.`shot_zone_context_json`,
            `t13`.`pace_context_json`,
            `t13`.`usage_context_json`,
            `t13`.`travel_context_json`,
            `t13`.`calculation_version`,
            `t13`.`_row`,
            `t13`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_composite_factors` AS `t13`
            ON `t10`.`game_date` = `t13`.`game_date`
            AND `t10`.`player_lookup` = `t13`.`player_lookup`
            AND `t10`.`_date` = `t13`.`game_date`
        ) AS `t27`
      ) AS `t40`
        ON `t10`.`_key` = `t40`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          `t28`.`paint_rate_last_10`,
          `t28`.`mid_range_rate_last_10`,
          `t28`.`three_pt_rate_last_10`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t14`.`player_lookup`,
            `t14`.`player_id`,
            `t14`.`analysis_date`,
            `t14`.`team_abbr`,
            `t14`.`season_year`,
            `t14`.`games_in_sample_10`,
            `t14`.`games_in_sample_20`,
            `t14`.`total_shots_last_10`,
            `t14`.`unknown_zone_shots_last_10`,
            `t14`.`paint_rate_last_10`,
            `t14`.`mid_range_rate_last_10`,
            `t14`.`three_pt_rate_last_10`,
            `t14`.`paint_pct_last_10`,
            `t14`.`mid_range_pct_last_10`,
            `t14`.`three_pt_pct_last_10`,
            `t14`.`paint_attempts_per_game`,
            `t14`.`mid_range_attempts_per_game`,
            `t14`.`three_pt_attempts_per_game`,
            `t14`.`paint_rate_last_20`,
            `t14`.`mid_range_rate_last_20`,
            `t14`.`three_pt_rate_last_20`,
            `t14`.`paint_pct_last_20`,
            `t14`.`mid_range_pct_last_20`,
            `t14`.`three_pt_pct_last_20`,
            `t14`.`assisted_rate_last_10`,
            `t14`.`unassisted_rate_last_10`,
            `t14`.`fg_makes_last_10`,
            `t14`.`sample_quality_10`,
            `t14`.`sample_quality_20`,
            `t14`.`primary_scoring_zone`,
            `t14`.`player_position`,
            `t14`.`data_quality_tier`,
            `t14`.`_row`,
            `t14`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t14`
            ON `t10`.`player_lookup` = `t14`.`player_lookup`
            AND `t10`.`_date` = `t14`.`analysis_date`
        ) AS `t28`
      ) AS `t41`
        ON `t10`.`_key` = `t41`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          `t29`.`opponent_pace`,
          `t29`.`defensive_rating_last_15` AS `opponent_def_rating`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t15`.`team_abbr`,
            `t15`.`analysis_date`,
            `t15`.`season_year`,
            `t15`.`games_in_sample`,
            `t15`.`first_game_date_in_sample`,
            `t15`.`last_game_date_in_sample`,
            `t15`.`paint_pct_allowed_last_15`,
            `t15`.`mid_range_pct_allowed_last_15`,
            `t15`.`three_pt_pct_allowed_last_15`,
            `t15`.`paint_attempts_allowed_per_game`,
            `t15`.`mid_range_attempts_allowed_per_game`,
            `t15`.`three_pt_attempts_allowed_per_game`,
            `t15`.`paint_points_allowed_per_game`,
            `t15`.`paint_blocks_per_game`,
            `t15`.`mid_range_blocks_per_game`,
            `t15`.`three_pt_blocks_per_game`,
            `t15`.`paint_defense_vs_league_avg`,
            `t15`.`mid_range_defense_vs_league_avg`,
            `t15`.`three_pt_defense_vs_league_avg`,
            `t15`.`league_paint_pct`,
            `t15`.`league_mid_range_pct`,
            `t15`.`league_three_pt_pct`,
            `t15`.`league_team_games_in_sample`,
            `t15`.`league_window`,
            `t15`.`defensive_rating_last_15`,
            `t15`.`league_defensive_rating`,
            `t15`.`opponent_points_per_game`,
            `t15`.`opponent_pace`,
            `t15`.`strongest_zone`,
            `t15`.`weakest_zone`,
            `t15`.`data_quality_tier`,
            `t15`.`calculation_notes`,
            `t15`.`_row`,
            `t15`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t15`
            ON `t10`.`opponent_team_abbr` = `t15`.`team_abbr`
            AND `t10`.`_date` = `t15`.`analysis_date`
        ) AS `t29`
      ) AS `t42`
        ON `t10`.`_key` = `t42`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          `t30`.`team_days_rest`,
          `t30`.`opponent_days_rest`,
          `t30`.`is_neutral`,
          `t30`.`team_games_played_season`,
          `t30`.`team_win_pct_season`
        FROM (
          SELECT
            `t10`.`_key`,
            FALSE AS `_missing`,
            `t16`.`game_date`,
            `t16`.`team_abbr`,
            `t16`.`game_id`,
            `t16`.`opponent_team_abbr`,
            `t16`.`home_game`,
            `t16`.`is_neutral`,
            `t16`.`season_year`,
            `t16`.`season_type`,
            `t16`.`is_season_opener`,
            `t16`.`game_number_in_season`,
            `t16`.`team_days_rest`,
            `t16`.`team_back_to_back`,
            `t16`.`is_back_to_back`,
            `t16`.`games_in_last_7_days`,
            `t16`.`games_in_last_14_days`,
            `t16`.`opponent_days_rest`,
            `t16`.`opponent_back_to_back`,
            `t16`.`opponent_games_in_last_7_days`,
            `t16`.`team_win_streak_entering`,
            `t16`.`team_loss_streak_entering`,
            `t16`.`last_game_margin`,
            `t16`.`last_game_result`,
            `t16`.`team_pace_last_10`,
            `t16`.`team_off_rating_last_10`,
            `t16`.`team_def_rating_last_10`,
            `t16`.`team_games_played_season`,
            `t16`.`team_win_pct_season`,
            `t16`.`travel_miles`,
            `t16`.`time_zone_change`,
            `t16`.`travel_miles_last_14_days`,
            `t16`.`time_zones_crossed_last_14_days`,
            `t16`.`consecutive_road_games`,
            `t16`.`altitude_gain_m`,
            `t16`.`starters_out_count`,
            `t16`.`questionable_players_count`,
            `t16`.`next_game_days_rest`,
            `t16`.`games_in_next_7_days`,
            `t16`.`next_game_is_primetime`,
            `t16`.`next_opponent_win_pct`,
            `t16`.`_row`,
            `t16`.`_inputs`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t16`
            ON `t10`.`team_abbr` = `t16`.`team_abbr` AND `t10`.`_date` = `t16`.`game_date`
        ) AS `t30`
      ) AS `t43`
        ON `t10`.`_key` = `t43`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t53`.`_key`,
          SUM(IF(`t53`.`_rank` <= 2, `t53`.`points`, 0)) AS `points_of_2`,
          SUM(IF(`t53`.`_rank` BETWEEN 3 AND 5, `t53`.`points`, 0)) AS `points_of_3`,
          SUM(CAST(`t53`.`_rank` <= 5 AS INT64)) AS `games_of_5`
        FROM (
          SELECT
            `t51`.`_key`,
            `t51`.`_rank`,
            `t51`.`_spine_date`,
            `t51`.`_spine_game`,
            `t51`.`_days_before`,
            `t51`.`_missing`,
            `t51`.`player_lookup`,
            `t51`.`player_id`,
            `t51`.`universal_player_id`,
            `t51`.`player_full_name`,
            `t51`.`game_id`,
            `t51`.`game_code`,
            `t51`.`game_date`,
            `t51`.`season_year`,
            `t51`.`season_type`,
            `t51`.`team_abbr`,
            `t51`.`opponent_team_abbr`,
            `t51`.`home_game`,
            `t51`.`player_status`,
            `t51`.`is_active`,
            `t51`.`is_dressed`,
            `t51`.`dnp_reason`,
            `t51`.`starter_flag`,
            `t51`.`win_flag`,
            `t51`.`points`,
            `t51`.`assists`,
            `t51`.`steals`,
            `t51`.`blocks`,
            `t51`.`turnovers`,
            `t51`.`personal_fouls`,
            `t51`.`offensive_rebounds`,
            `t51`.`defensive_rebounds`,
            `t51`.`rebounds`,
            `t51`.`fg_attempts`,
            `t51`.`fg_makes`,
            `t51`.`three_pt_attempts`,
            `t51`.`three_pt_makes`,
            `t51`.`ft_attempts`,
            `t51`.`ft_makes`,
            `t51`.`plus_minus`,
            `t51`.`seconds_played`,
            `t51`.`minutes_played`,
            `t51`.`paint_attempts`,
            `t51`.`paint_makes`,
            `t51`.`mid_range_attempts`,
            `t51`.`mid_range_makes`,
            `t51`.`three_pt_attempts_pbp`,
            `t51`.`three_pt_makes_pbp`,
            `t51`.`unknown_zone_attempts`,
            `t51`.`unknown_zone_makes`,
            `t51`.`paint_blocks`,
            `t51`.`mid_range_blocks`,
            `t51`.`three_pt_blocks`,
            `t51`.`unknown_zone_blocks`,
            `t51`.`and1_count`,
            `t51`.`assisted_fg_makes`,
            `t51`.`unassisted_fg_makes`,
            `t51`.`fg_attempts_blocked`,
            `t51`.`plays_x100`,
            `t51`.`team_plays_on_court_x100`,
            `t51`.`team_possessions_x100`,
            `t51`.`usage_rate`,
            `t51`.`ts_pct`,
            `t51`.`efg_pct`,
            `t51`.`zones_source`,
            `t51`.`box_source`,
            `t51`.`_row`,
            `t51`.`_inputs`
          FROM `t50` AS `t51`
        ) AS `t53`
        GROUP BY
          1
      ) AS `t60`
        ON `t10`.`_key` = `t60`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t54`.`_key`,
          COUNT(*) AS `games_10`,
          SUM(`t54`.`seconds_played`) AS `seconds_10`
        FROM (
          SELECT
            `t51`.`_key`,
            `t51`.`_rank`,
            `t51`.`_spine_date`,
            `t51`.`_spine_game`,
            `t51`.`_days_before`,
            `t51`.`_missing`,
            `t51`.`player_lookup`,
            `t51`.`player_id`,
            `t51`.`universal_player_id`,
            `t51`.`player_full_name`,
            `t51`.`game_id`,
            `t51`.`game_code`,
            `t51`.`game_date`,
            `t51`.`season_year`,
            `t51`.`season_type`,
            `t51`.`team_abbr`,
            `t51`.`opponent_team_abbr`,
            `t51`.`home_game`,
            `t51`.`player_status`,
            `t51`.`is_active`,
            `t51`.`is_dressed`,
            `t51`.`dnp_reason`,
            `t51`.`starter_flag`,
            `t51`.`win_flag`,
            `t51`.`points`,
            `t51`.`assists`,
            `t51`.`steals`,
            `t51`.`blocks`,
            `t51`.`turnovers`,
            `t51`.`personal_fouls`,
            `t51`.`offensive_rebounds`,
            `t51`.`defensive_rebounds`,
            `t51`.`rebounds`,
            `t51`.`fg_attempts`,
            `t51`.`fg_makes`,
            `t51`.`three_pt_attempts`,
            `t51`.`three_pt_makes`,
            `t51`.`ft_attempts`,
            `t51`.`ft_makes`,
            `t51`.`plus_minus`,
            `t51`.`seconds_played`,
            `t51`.`minutes_played`,
            `t51`.`paint_attempts`,
            `t51`.`paint_makes`,
            `t51`.`mid_range_attempts`,
            `t51`.`mid_range_makes`,
            `t51`.`three_pt_attempts_pbp`,
            `t51`.`three_pt_makes_pbp`,
            `t51`.`unknown_zone_attempts`,
            `t51`.`unknown_zone_makes`,
            `t51`.`paint_blocks`,
            `t51`.`mid_range_blocks`,
            `t51`.`three_pt_blocks`,
            `t51`.`unknown_zone_blocks`,
            `t51`.`and1_count`,
            `t51`.`assisted_fg_makes`,
            `t51`.`unassisted_fg_makes`,
            `t51`.`fg_attempts_blocked`,
            `t51`.`plays_x100`,
            `t51`.`team_plays_on_court_x100`,
            `t51`.`team_possessions_x100`,
            `t51`.`usage_rate`,
            `t51`.`ts_pct`,
            `t51`.`efg_pct`,
            `t51`.`zones_source`,
            `t51`.`box_source`,
            `t51`.`_row`,
            `t51`.`_inputs`
          FROM `t50` AS `t51`
          WHERE
            `t51`.`_rank` <= 10
        ) AS `t54`
        GROUP BY
          1
      ) AS `t58`
        ON `t10`.`_key` = `t58`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t52`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t52`.`seconds_played`) AS `seconds_season`
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
          FROM (
            SELECT
              `t46`.`_key`,
              DATE_DIFF(`t46`.`_day`, `t48`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t46`.`_played` - `t48`.`_nth`
              ) + 1 AS `_rank`,
              `t48`.`_entity`,
              `t48`.`_season`,
              `t48`.`_spine_date`,
              `t48`.`_spine_game`,
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
              `t48`.`_inputs`,
              `t48`.`_nth`
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
                  ) AS `t19`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t8`.`entity` AS `_entity`,
                      `t8`.`season_year` AS `_season`,
                      `t8`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`
                    FROM `nba_reference`.`player_spine` AS `t8`
                  ) AS `t20`
                ) AS `t23`
              ) AS `t44`
              WHERE
                NOT (
                  `t44`.`_is_game`
                )
            ) AS `t46`
            INNER JOIN (
              SELECT
                `t37`.`_entity`,
                `t37`.`_season`,
                `t37`.`_spine_date`,
                `t37`.`_spine_game`,
                `t37`.`_missing`,
                `t37`.`player_lookup`,
                `t37`.`player_id`,
                `t37`.`universal_player_id`,
                `t37`.`player_full_name`,
                `t37`.`game_id`,
                `t37`.`game_code`,
                `t37`.`game_date`,
                `t37`.`season_year`,
                `t37`.`season_type`,
                `t37`.`team_abbr`,
                `t37`.`opponent_team_abbr`,
                `t37`.`home_game`,
                `t37`.`player_status`,
                `t37`.`is_active`,
                `t37`.`is_dressed`,
                `t37`.`dnp_reason`,
                `t37`.`starter_flag`,
                `t37`.`win_flag`,
                `t37`.`points`,
                `t37`.`assists`,
                `t37`.`steals`,
                `t37`.`blocks`,
                `t37`.`turnovers`,
                `t37`.`personal_fouls`,
                `t37`.`offensive_rebounds`,
                `t37`.`defensive_rebounds`,
                `t37`.`rebounds`,
                `t37`.`fg_attempts`,
                `t37`.`fg_makes`,
                `t37`.`three_pt_attempts`,
                `t37`.`three_pt_makes`,
                `t37`.`ft_attempts`,
                `t37`.`ft_makes`,
                `t37`.`plus_minus`,
                `t37`.`seconds_played`,
                `t37`.`minutes_played`,
                `t37`.`paint_attempts`,
                `t37`.`paint_makes`,
                `t37`.`mid_range_attempts`,
                `t37`.`mid_range_makes`,
                `t37`.`three_pt_attempts_pbp`,
                `t37`.`three_pt_makes_pbp`,
                `t37`.`unknown_zone_attempts`,
                `t37`.`unknown_zone_makes`,
                `t37`.`paint_blocks`,
                `t37`.`mid_range_blocks`,
                `t37`.`three_pt_blocks`,
                `t37`.`unknown_zone_blocks`,
                `t37`.`and1_count`,
                `t37`.`assisted_fg_makes`,
                `t37`.`unassisted_fg_makes`,
                `t37`.`fg_attempts_blocked`,
                `t37`.`plays_x100`,
                `t37`.`team_plays_on_court_x100`,
                `t37`.`team_possessions_x100`,
                `t37`.`usage_rate`,
                `t37`.`ts_pct`,
                `t37`.`efg_pct`,
                `t37`.`zones_source`,
                `t37`.`box_source`,
                `t37`.`_row`,
                `t37`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t37`.`_entity`, `t37`.`_season`
                    ORDER BY `t37`.`_spine_date` ASC, `t37`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t24`.`_entity`,
                  `t24`.`_season`,
                  `t24`.`_spine_date`,
                  `t24`.`_spine_game`,
                  `t17`.`game_id` IS NULL AS `_missing`,
                  `t17`.`player_lookup`,
                  `t17`.`player_id`,
                  `t17`.`universal_player_id`,
                  `t17`.`player_full_name`,
                  `t17`.`game_id`,
                  `t17`.`game_code`,
                  `t17`.`game_date`,
                  `t17`.`season_year`,
                  `t17`.`season_type`,
                  `t17`.`team_abbr`,
                  `t17`.`opponent_team_abbr`,
                  `t17`.`home_game`,
                  `t17`.`player_status`,
                  `t17`.`is_active`,
                  `t17`.`is_dressed`,
                  `t17`.`dnp_reason`,
                  `t17`.`starter_flag`,
                  `t17`.`win_flag`,
                  `t17`.`points`,
                  `t17`.`assists`,
                  `t17`.`steals`,
                  `t17`.`blocks`,
                  `t17`.`turnovers`,
                  `t17`.`personal_fouls`,
                  `t17`.`offensive_rebounds`,
                  `t17`.`defensive_rebounds`,
                  `t17`.`rebounds`,
                  `t17`.`fg_attempts`,
                  `t17`.`fg_makes`,
                  `t17`.`three_pt_attempts`,
                  `t17`.`three_pt_makes`,
                  `t17`.`ft_attempts`,
                  `t17`.`ft_makes`,
                  `t17`.`plus_minus`,
                  `t17`.`seconds_played`,
                  `t17`.`minutes_played`,
                  `t17`.`paint_attempts`,
                  `t17`.`paint_makes`,
                  `t17`.`mid_range_attempts`,
                  `t17`.`mid_range_makes`,
                  `t17`.`three_pt_attempts_pbp`,
                  `t17`.`three_pt_makes_pbp`,
                  `t17`.`unknown_zone_attempts`,
                  `t17`.`unknown_zone_makes`,
                  `t17`.`paint_blocks`,
                  `t17`.`mid_range_blocks`,
                  `t17`.`three_pt_blocks`,
                  `t17`.`unknown_zone_blocks`,
                  `t17`.`and1_count`,
                  `t17`.`assisted_fg_makes`,
                  `t17`.`unassisted_fg_makes`,
                  `t17`.`fg_attempts_blocked`,
                  `t17`.`plays_x100`,
                  `t17`.`team_plays_on_court_x100`,
                  `t17`.`team_possessions_x100`,
                  `t17`.`usage_rate`,
                  `t17`.`ts_pct`,
                  `t17`.`efg_pct`,
                  `t17`.`zones_source`,
                  `t17`.`box_source`,
                  `t17`.`_row`,
                  `t17`.`_inputs`
                FROM (
                  SELECT
                    `t8`.`entity` AS `_entity`,
                    `t8`.`season_year` AS `_season`,
                    `t8`.`game_date` AS `_spine_date`,
                    `t8`.`game_id` AS `_spine_game`
                  FROM `nba_reference`.`player_spine` AS `t8`
                ) AS `t24`
                LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t17`
                  ON `t24`.`_spine_game` = `t17`.`game_id` AND `t24`.`_entity` = `t17`.`player_lookup`
              ) AS `t37`
            ) AS `t48`
              ON `t46`.`_entity` = `t48`.`_entity`
              AND `t46`.`_season` = `t48`.`_season`
              AND `t48`.`_nth` <= `t46`.`_played`
          ) AS `t49`
        ) AS `t52`
        GROUP BY
          1
      ) AS `t56`
        ON `t10`.`_key` = `t56`.`_key`
    ) AS `t61`
  ) AS `t62`
) AS `t64`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t22`
  ON `t64`.`_key` = `t22`.`_key`
