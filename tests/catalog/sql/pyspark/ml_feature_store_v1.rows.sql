WITH `t50` AS (
  SELECT
    `t48`.`_key`,
    DATEDIFF(DAY, `t46`.`_spine_date`, `t48`.`_day`) AS `_days_before`,
    (
      `t48`.`_played` - `t46`.`_nth`
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
      *
    FROM (
      SELECT
        `t31`.`_entity`,
        `t31`.`_season`,
        `t31`.`_day`,
        `t31`.`_is_game`,
        `t31`.`_key`,
        SUM(CAST(`t31`.`_is_game` AS BIGINT)) OVER (
          PARTITION BY `t31`.`_entity`, `t31`.`_season`
          ORDER BY `t31`.`_day` ASC NULLS LAST, `t31`.`_is_game` ASC NULLS LAST
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
        ) AS `t21`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t18`.`entity` AS `_entity`,
            `t18`.`season_year` AS `_season`,
            `t18`.`game_date` AS `_day`,
            TRUE AS `_is_game`,
            CAST(NULL AS BIGINT) AS `_key`
          FROM `nba_reference`.`player_spine` AS `t18`
          LEFT SEMI JOIN `standing_keys` AS `t11`
            ON `t11`.`season_year` = `t18`.`season_year`
            AND `t11`.`player_lookup` = `t18`.`entity`
        ) AS `t29`
      ) AS `t31`
    ) AS `t44`
    WHERE
      NOT (
        `t44`.`_is_game`
      )
  ) AS `t48`
  INNER JOIN (
    SELECT
      `t30`.`_entity`,
      `t30`.`_season`,
      `t30`.`_spine_date`,
      `t30`.`_spine_game`,
      `t30`.`_missing`,
      `t30`.`player_lookup`,
      `t30`.`player_id`,
      `t30`.`universal_player_id`,
      `t30`.`player_full_name`,
      `t30`.`game_id`,
      `t30`.`game_code`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
      `t30`.`team_abbr`,
      `t30`.`opponent_team_abbr`,
      `t30`.`home_game`,
      `t30`.`player_status`,
      `t30`.`is_active`,
      `t30`.`is_dressed`,
      `t30`.`dnp_reason`,
      `t30`.`starter_flag`,
      `t30`.`win_flag`,
      `t30`.`points`,
      `t30`.`assists`,
      `t30`.`steals`,
      `t30`.`blocks`,
      `t30`.`turnovers`,
      `t30`.`personal_fouls`,
      `t30`.`offensive_rebounds`,
      `t30`.`defensive_rebounds`,
      `t30`.`rebounds`,
      `t30`.`fg_attempts`,
      `t30`.`fg_makes`,
      `t30`.`three_pt_attempts`,
      `t30`.`three_pt_makes`,
      `t30`.`ft_attempts`,
      `t30`.`ft_makes`,
      `t30`.`plus_minus`,
      `t30`.`seconds_played`,
      `t30`.`minutes_played`,
      `t30`.`paint_attempts`,
      `t30`.`paint_makes`,
      `t30`.`mid_range_attempts`,
      `t30`.`mid_range_makes`,
      `t30`.`three_pt_attempts_pbp`,
      `t30`.`three_pt_makes_pbp`,
      `t30`.`unknown_zone_attempts`,
      `t30`.`unknown_zone_makes`,
      `t30`.`paint_blocks`,
      `t30`.`mid_range_blocks`,
      `t30`.`three_pt_blocks`,
      `t30`.`unknown_zone_blocks`,
      `t30`.`and1_count`,
      `t30`.`assisted_fg_makes`,
      `t30`.`unassisted_fg_makes`,
      `t30`.`fg_attempts_blocked`,
      `t30`.`plays_x100`,
      `t30`.`team_plays_on_court_x100`,
      `t30`.`team_possessions_x100`,
      `t30`.`usage_rate`,
      `t30`.`ts_pct`,
      `t30`.`efg_pct`,
      `t30`.`zones_source`,
      `t30`.`box_source`,
      `t30`.`_row`,
      `t30`.`_inputs`,
      (
        DENSE_RANK() OVER (
          PARTITION BY `t30`.`_entity`, `t30`.`_season`
          ORDER BY `t30`.`_spine_date` ASC NULLS LAST, `t30`.`_spine_game` ASC NULLS LAST
        ) - 1
      ) + 1 AS `_nth`
    FROM (
      SELECT
        `t18`.`entity` AS `_entity`,
        `t18`.`season_year` AS `_season`,
        `t18`.`game_date` AS `_spine_date`,
        `t18`.`game_id` AS `_spine_game`,
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
      FROM `nba_reference`.`player_spine` AS `t18`
      LEFT SEMI JOIN `standing_keys` AS `t11`
        ON `t11`.`season_year` = `t18`.`season_year`
        AND `t11`.`player_lookup` = `t18`.`entity`
      LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t19`
        ON `t18`.`game_id` = `t19`.`game_id`
        AND `t18`.`entity` = `t19`.`player_lookup`
        AND `t18`.`game_date` = `t19`.`game_date`
    ) AS `t30`
  ) AS `t46`
    ON `t48`.`_entity` = `t46`.`_entity`
    AND `t48`.`_season` = `t46`.`_season`
    AND `t46`.`_nth` <= `t48`.`_played`
    AND `t46`.`_nth` > (
      `t48`.`_played` - 10
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
    CAST(`t62`.`pct_paint` AS DECIMAL(5, 4)) AS `pct_paint`,
    CAST(`t62`.`pct_mid_range` AS DECIMAL(5, 4)) AS `pct_mid_range`,
    CAST(`t62`.`pct_three` AS DECIMAL(5, 4)) AS `pct_three`,
    `t62`.`pct_free_throw`,
    `t62`.`team_pace`,
    `t62`.`team_off_rating`,
    `t62`.`team_win_pct`,
    `t62`.`is_home`,
    `t62`.`days_rest`,
    `t62`.`population_basis`,
    25 AS `feature_count`,
    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT) AS `null_count`,
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
                            IF(
                              COALESCE(`t62`.`home_away` IS NULL, FALSE),
                              CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                              ''
                            )
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
                                IF(
                                  COALESCE(`t62`.`home_away` IS NULL, FALSE),
                                  CONCAT(',home_away:', 'UNKNOWN_VENUE'),
                                  ''
                                )
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
      (
        (
          (
            (
              ABS(
                (
                  25 - (
                    0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                      0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
              0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                      0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                        0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                      0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                        0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
                0 + CAST(`t62`.`points_avg_last_5` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_last_10` IS NULL AS BIGINT) + CAST(`t62`.`points_avg_season` IS NULL AS BIGINT) + CAST(`t62`.`points_std_last_10` IS NULL AS BIGINT) + CAST(`t62`.`games_in_last_7_days` IS NULL AS BIGINT) + CAST(`t62`.`fatigue_score` IS NULL AS BIGINT) + CAST(`t62`.`shot_zone_mismatch_score` IS NULL AS BIGINT) + CAST(`t62`.`pace_score` IS NULL AS BIGINT) + CAST(`t62`.`usage_spike_score` IS NULL AS BIGINT) + CAST(`t62`.`rest_advantage` IS NULL AS BIGINT) + CAST(`t62`.`injury_risk` IS NULL AS BIGINT) + CAST(`t62`.`recent_trend` IS NULL AS BIGINT) + CAST(`t62`.`minutes_change` IS NULL AS BIGINT) + CAST(`t62`.`opponent_def_rating` IS NULL AS BIGINT) + CAST(`t62`.`opponent_pace` IS NULL AS BIGINT) + CAST(`t62`.`home_away` IS NULL AS BIGINT) + CAST(`t62`.`back_to_back` IS NULL AS BIGINT) + CAST(`t62`.`playoff_game` IS NULL AS BIGINT) + CAST(`t62`.`pct_paint` IS NULL AS BIGINT) + CAST(`t62`.`pct_mid_range` IS NULL AS BIGINT) + CAST(`t62`.`pct_three` IS NULL AS BIGINT) + CAST(`t62`.`pct_free_throw` IS NULL AS BIGINT) + CAST(`t62`.`team_pace` IS NULL AS BIGINT) + CAST(`t62`.`team_off_rating` IS NULL AS BIGINT) + CAST(`t62`.`team_win_pct` IS NULL AS BIGINT)
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
      `t61`.`game_id`,
      `t61`.`game_date`,
      `t61`.`season_year`,
      `t61`.`team_abbr`,
      `t61`.`opponent_team_abbr`,
      `t61`.`player_lookup`,
      `t61`.`player_id`,
      `t61`.`population_basis`,
      `t61`.`zones_outcome`,
      `t61`.`_key`,
      `t61`.`points_avg_last_5`,
      `t61`.`points_avg_last_10`,
      `t61`.`points_avg_season`,
      `t61`.`points_std_last_10`,
      `t61`.`team_pace`,
      `t61`.`team_off_rating`,
      `t61`.`days_rest`,
      `t61`.`games_in_last_7_days`,
      `t61`.`fatigue_score`,
      `t61`.`shot_zone_mismatch_score`,
      `t61`.`pace_score`,
      `t61`.`usage_spike_score`,
      `t61`.`opponent_pace`,
      `t61`.`opponent_def_rating`,
      'v1_baseline_25' AS `feature_version`,
      IF(
        (
          `t61`.`team_days_rest` - `t61`.`opponent_days_rest`
        ) IS NOT NULL,
        GREATEST(-2, LEAST(2, `t61`.`team_days_rest` - `t61`.`opponent_days_rest`)),
        CAST(NULL AS BIGINT)
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
        ELSE CAST(NULL AS BIGINT)
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
        CAST(NULL AS BIGINT)
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
        CAST(NULL AS BIGINT)
      ) AS `minutes_change`,
      CAST(`t61`.`home_game` AND NOT (
        `t61`.`is_neutral`
      ) AS BIGINT) AS `home_away`,
      CAST(`t61`.`without_rest` AS BIGINT) AS `back_to_back`,
      CAST(`t61`.`season_type` = 'playoffs' AS BIGINT) AS `playoff_game`,
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST(`t61`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t61`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
          CAST(CAST(`t61`.`paint_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
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
                  CAST(CAST(`t61`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t61`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
          CAST(CAST(`t61`.`mid_range_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
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
                  CAST(CAST(`t61`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST(`t61`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
          CAST(CAST(`t61`.`three_pt_rate_last_10` AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        ),
        -1,
        1
      ) AS DECIMAL(28, 4)) * CAST('0.0001' AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS `pct_three`,
      `t61`.`ft_points_share_last_10` AS `pct_free_throw`,
      IF(
        `t61`.`team_games_played_season` >= 5,
        `t61`.`team_win_pct_season`,
        CAST(NULL AS DECIMAL(5, 3))
      ) AS `team_win_pct`,
      `t61`.`home_game` AS `is_home`
    FROM (
      SELECT
        `t10`.`game_id`,
        `t10`.`game_date`,
        `t10`.`season_year`,
        `t10`.`season_type`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`home_game`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`population_basis`,
        `t10`.`zones_outcome`,
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
          `t23`.`_key`,
          `t23`.`points_avg_last_5`,
          `t23`.`points_avg_last_10`,
          `t23`.`points_avg_season`,
          `t23`.`points_std_last_10`,
          `t23`.`ft_points_share_last_10`,
          `t23`.`team_pace_last_10` AS `team_pace`,
          `t23`.`team_off_rating_last_10` AS `team_off_rating`
        FROM (
          SELECT
            `t10`.`_key`,
            `t12`.`points_avg_last_5`,
            `t12`.`points_avg_last_10`,
            `t12`.`points_avg_season`,
            `t12`.`points_std_last_10`,
            `t12`.`ft_points_share_last_10`,
            `t12`.`team_pace_last_10`,
            `t12`.`team_off_rating_last_10`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_daily_cache` AS `t12`
            ON `t10`.`player_lookup` = `t12`.`player_lookup`
            AND `t10`.`_date` = `t12`.`cache_date`
        ) AS `t23`
      ) AS `t38`
        ON `t10`.`_key` = `t38`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t24`.`_key`,
          `t24`.`days_rest`,
          `t24`.`games_in_last_7_days`,
          `t24`.`player_status`,
          `t24`.`back_to_back` AS `without_rest`
        FROM (
          SELECT
            `t10`.`_key`,
            `t13`.`days_rest`,
            `t13`.`back_to_back`,
            `t13`.`games_in_last_7_days`,
            `t13`.`player_status`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_analytics`.`upcoming_player_game_context` AS `t13`
            ON `t10`.`game_date` = `t13`.`game_date`
            AND `t10`.`player_lookup` = `t13`.`player_lookup`
            AND `t10`.`_date` = `t13`.`game_date`
        ) AS `t24`
      ) AS `t39`
        ON `t10`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t10`.`_key`,
            `t14`.`fatigue_score`,
            `t14`.`shot_zone_mismatch_score`,
            `t14`.`pace_score`,
            `t14`.`usage_spike_score`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_composite_factors` AS `t14`
            ON `t10`.`game_date` = `t14`.`game_date`
            AND `t10`.`player_lookup` = `t14`.`player_lookup`
            AND `t10`.`_date` = `t14`.`game_date`
        ) AS `t25`
      ) AS `t40`
        ON `t10`.`_key` = `t40`.`_key`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t10`.`_key`,
            `t15`.`paint_rate_last_10`,
            `t15`.`mid_range_rate_last_10`,
            `t15`.`three_pt_rate_last_10`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`player_shot_zone_analysis` AS `t15`
            ON `t10`.`player_lookup` = `t15`.`player_lookup`
            AND `t10`.`_date` = `t15`.`analysis_date`
        ) AS `t26`
      ) AS `t41`
        ON `t10`.`_key` = `t41`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          `t27`.`opponent_pace`,
          `t27`.`defensive_rating_last_15` AS `opponent_def_rating`
        FROM (
          SELECT
            `t10`.`_key`,
            `t16`.`defensive_rating_last_15`,
            `t16`.`opponent_pace`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_precompute`.`team_defense_zone_analysis` AS `t16`
            ON `t10`.`opponent_team_abbr` = `t16`.`team_abbr`
            AND `t10`.`_date` = `t16`.`analysis_date`
        ) AS `t27`
      ) AS `t42`
        ON `t10`.`_key` = `t42`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          `t28`.`team_days_rest`,
          `t28`.`opponent_days_rest`,
          `t28`.`is_neutral`,
          `t28`.`team_games_played_season`,
          `t28`.`team_win_pct_season`
        FROM (
          SELECT
            `t10`.`_key`,
            `t17`.`is_neutral`,
            `t17`.`team_days_rest`,
            `t17`.`opponent_days_rest`,
            `t17`.`team_games_played_season`,
            `t17`.`team_win_pct_season`
          FROM `standing_keys` AS `t10`
          INNER JOIN `nba_analytics`.`upcoming_team_game_context` AS `t17`
            ON `t10`.`team_abbr` = `t17`.`team_abbr` AND `t10`.`_date` = `t17`.`game_date`
        ) AS `t28`
      ) AS `t43`
        ON `t10`.`_key` = `t43`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t53`.`_key`,
          SUM(IF(`t53`.`_rank` <= 2, `t53`.`points`, 0)) AS `points_of_2`,
          SUM(IF(`t53`.`_rank` BETWEEN 3 AND 5, `t53`.`points`, 0)) AS `points_of_3`,
          SUM(CAST(`t53`.`_rank` <= 5 AS BIGINT)) AS `games_of_5`
        FROM (
          SELECT
            `t52`.`_key`,
            `t52`.`_rank`,
            `t52`.`_spine_date`,
            `t52`.`_spine_game`,
            `t52`.`_days_before`,
            `t52`.`_missing`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`universal_player_id`,
            `t52`.`player_full_name`,
            `t52`.`game_id`,
            `t52`.`game_code`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_status`,
            `t52`.`is_active`,
            `t52`.`is_dressed`,
            `t52`.`dnp_reason`,
            `t52`.`starter_flag`,
            `t52`.`win_flag`,
            `t52`.`points`,
            `t52`.`assists`,
            `t52`.`steals`,
            `t52`.`blocks`,
            `t52`.`turnovers`,
            `t52`.`personal_fouls`,
            `t52`.`offensive_rebounds`,
            `t52`.`defensive_rebounds`,
            `t52`.`rebounds`,
            `t52`.`fg_attempts`,
            `t52`.`fg_makes`,
            `t52`.`three_pt_attempts`,
            `t52`.`three_pt_makes`,
            `t52`.`ft_attempts`,
            `t52`.`ft_makes`,
            `t52`.`plus_minus`,
            `t52`.`seconds_played`,
            `t52`.`minutes_played`,
            `t52`.`paint_attempts`,
            `t52`.`paint_makes`,
            `t52`.`mid_range_attempts`,
            `t52`.`mid_range_makes`,
            `t52`.`three_pt_attempts_pbp`,
            `t52`.`three_pt_makes_pbp`,
            `t52`.`unknown_zone_attempts`,
            `t52`.`unknown_zone_makes`,
            `t52`.`paint_blocks`,
            `t52`.`mid_range_blocks`,
            `t52`.`three_pt_blocks`,
            `t52`.`unknown_zone_blocks`,
            `t52`.`and1_count`,
            `t52`.`assisted_fg_makes`,
            `t52`.`unassisted_fg_makes`,
            `t52`.`fg_attempts_blocked`,
            `t52`.`plays_x100`,
            `t52`.`team_plays_on_court_x100`,
            `t52`.`team_possessions_x100`,
            `t52`.`usage_rate`,
            `t52`.`ts_pct`,
            `t52`.`efg_pct`,
            `t52`.`zones_source`,
            `t52`.`box_source`,
            `t52`.`_row`,
            `t52`.`_inputs`
          FROM `t50` AS `t52`
        ) AS `t53`
        GROUP BY
          1
      ) AS `t60`
        ON `t10`.`_key` = `t60`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t55`.`_key`,
          COUNT(*) AS `games_10`,
          SUM(`t55`.`seconds_played`) AS `seconds_10`
        FROM (
          SELECT
            `t52`.`_key`,
            `t52`.`_rank`,
            `t52`.`_spine_date`,
            `t52`.`_spine_game`,
            `t52`.`_days_before`,
            `t52`.`_missing`,
            `t52`.`player_lookup`,
            `t52`.`player_id`,
            `t52`.`universal_player_id`,
            `t52`.`player_full_name`,
            `t52`.`game_id`,
            `t52`.`game_code`,
            `t52`.`game_date`,
            `t52`.`season_year`,
            `t52`.`season_type`,
            `t52`.`team_abbr`,
            `t52`.`opponent_team_abbr`,
            `t52`.`home_game`,
            `t52`.`player_status`,
            `t52`.`is_active`,
            `t52`.`is_dressed`,
            `t52`.`dnp_reason`,
            `t52`.`starter_flag`,
            `t52`.`win_flag`,
            `t52`.`points`,
            `t52`.`assists`,
            `t52`.`steals`,
            `t52`.`blocks`,
            `t52`.`turnovers`,
            `t52`.`personal_fouls`,
            `t52`.`offensive_rebounds`,
            `t52`.`defensive_rebounds`,
            `t52`.`rebounds`,
            `t52`.`fg_attempts`,
            `t52`.`fg_makes`,
            `t52`.`three_pt_attempts`,
            `t52`.`three_pt_makes`,
            `t52`.`ft_attempts`,
            `t52`.`ft_makes`,
            `t52`.`plus_minus`,
            `t52`.`seconds_played`,
            `t52`.`minutes_played`,
            `t52`.`paint_attempts`,
            `t52`.`paint_makes`,
            `t52`.`mid_range_attempts`,
            `t52`.`mid_range_makes`,
            `t52`.`three_pt_attempts_pbp`,
            `t52`.`three_pt_makes_pbp`,
            `t52`.`unknown_zone_attempts`,
            `t52`.`unknown_zone_makes`,
            `t52`.`paint_blocks`,
            `t52`.`mid_range_blocks`,
            `t52`.`three_pt_blocks`,
            `t52`.`unknown_zone_blocks`,
            `t52`.`and1_count`,
            `t52`.`assisted_fg_makes`,
            `t52`.`unassisted_fg_makes`,
            `t52`.`fg_attempts_blocked`,
            `t52`.`plays_x100`,
            `t52`.`team_plays_on_court_x100`,
            `t52`.`team_possessions_x100`,
            `t52`.`usage_rate`,
            `t52`.`ts_pct`,
            `t52`.`efg_pct`,
            `t52`.`zones_source`,
            `t52`.`box_source`,
            `t52`.`_row`,
            `t52`.`_inputs`
          FROM `t50` AS `t52`
          WHERE
            `t52`.`_rank` <= 10
        ) AS `t55`
        GROUP BY
          1
      ) AS `t58`
        ON `t10`.`_key` = `t58`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t51`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t51`.`seconds_played`) AS `seconds_season`
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
              `t48`.`_key`,
              DATEDIFF(DAY, `t46`.`_spine_date`, `t48`.`_day`) AS `_days_before`,
              (
                `t48`.`_played` - `t46`.`_nth`
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
                *
              FROM (
                SELECT
                  `t31`.`_entity`,
                  `t31`.`_season`,
                  `t31`.`_day`,
                  `t31`.`_is_game`,
                  `t31`.`_key`,
                  SUM(CAST(`t31`.`_is_game` AS BIGINT)) OVER (
                    PARTITION BY `t31`.`_entity`, `t31`.`_season`
                    ORDER BY `t31`.`_day` ASC NULLS LAST, `t31`.`_is_game` ASC NULLS LAST
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
                  ) AS `t21`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t18`.`entity` AS `_entity`,
                      `t18`.`season_year` AS `_season`,
                      `t18`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS BIGINT) AS `_key`
                    FROM `nba_reference`.`player_spine` AS `t18`
                    LEFT SEMI JOIN `standing_keys` AS `t11`
                      ON `t11`.`season_year` = `t18`.`season_year`
                      AND `t11`.`player_lookup` = `t18`.`entity`
                  ) AS `t29`
                ) AS `t31`
              ) AS `t44`
              WHERE
                NOT (
                  `t44`.`_is_game`
                )
            ) AS `t48`
            INNER JOIN (
              SELECT
                `t30`.`_entity`,
                `t30`.`_season`,
                `t30`.`_spine_date`,
                `t30`.`_spine_game`,
                `t30`.`_missing`,
                `t30`.`player_lookup`,
                `t30`.`player_id`,
                `t30`.`universal_player_id`,
                `t30`.`player_full_name`,
                `t30`.`game_id`,
                `t30`.`game_code`,
                `t30`.`game_date`,
                `t30`.`season_year`,
                `t30`.`season_type`,
                `t30`.`team_abbr`,
                `t30`.`opponent_team_abbr`,
                `t30`.`home_game`,
                `t30`.`player_status`,
                `t30`.`is_active`,
                `t30`.`is_dressed`,
                `t30`.`dnp_reason`,
                `t30`.`starter_flag`,
                `t30`.`win_flag`,
                `t30`.`points`,
                `t30`.`assists`,
                `t30`.`steals`,
                `t30`.`blocks`,
                `t30`.`turnovers`,
                `t30`.`personal_fouls`,
                `t30`.`offensive_rebounds`,
                `t30`.`defensive_rebounds`,
                `t30`.`rebounds`,
                `t30`.`fg_attempts`,
                `t30`.`fg_makes`,
                `t30`.`three_pt_attempts`,
                `t30`.`three_pt_makes`,
                `t30`.`ft_attempts`,
                `t30`.`ft_makes`,
                `t30`.`plus_minus`,
                `t30`.`seconds_played`,
                `t30`.`minutes_played`,
                `t30`.`paint_attempts`,
                `t30`.`paint_makes`,
                `t30`.`mid_range_attempts`,
                `t30`.`mid_range_makes`,
                `t30`.`three_pt_attempts_pbp`,
                `t30`.`three_pt_makes_pbp`,
                `t30`.`unknown_zone_attempts`,
                `t30`.`unknown_zone_makes`,
                `t30`.`paint_blocks`,
                `t30`.`mid_range_blocks`,
                `t30`.`three_pt_blocks`,
                `t30`.`unknown_zone_blocks`,
                `t30`.`and1_count`,
                `t30`.`assisted_fg_makes`,
                `t30`.`unassisted_fg_makes`,
                `t30`.`fg_attempts_blocked`,
                `t30`.`plays_x100`,
                `t30`.`team_plays_on_court_x100`,
                `t30`.`team_possessions_x100`,
                `t30`.`usage_rate`,
                `t30`.`ts_pct`,
                `t30`.`efg_pct`,
                `t30`.`zones_source`,
                `t30`.`box_source`,
                `t30`.`_row`,
                `t30`.`_inputs`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t30`.`_entity`, `t30`.`_season`
                    ORDER BY `t30`.`_spine_date` ASC NULLS LAST, `t30`.`_spine_game` ASC NULLS LAST
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t18`.`entity` AS `_entity`,
                  `t18`.`season_year` AS `_season`,
                  `t18`.`game_date` AS `_spine_date`,
                  `t18`.`game_id` AS `_spine_game`,
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
                FROM `nba_reference`.`player_spine` AS `t18`
                LEFT SEMI JOIN `standing_keys` AS `t11`
                  ON `t11`.`season_year` = `t18`.`season_year`
                  AND `t11`.`player_lookup` = `t18`.`entity`
                LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t19`
                  ON `t18`.`game_id` = `t19`.`game_id`
                  AND `t18`.`entity` = `t19`.`player_lookup`
                  AND `t18`.`game_date` = `t19`.`game_date`
              ) AS `t30`
            ) AS `t46`
              ON `t48`.`_entity` = `t46`.`_entity`
              AND `t48`.`_season` = `t46`.`_season`
              AND `t46`.`_nth` <= `t48`.`_played`
          ) AS `t49`
        ) AS `t51`
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
