WITH "t42" AS (
  SELECT
    "t29"."_key",
    "t29"."_entity",
    "t29"."_spine_date",
    "t29"."_spine_game",
    "t29"."_days_before",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t29"."_key", "t29"."_entity"
        ORDER BY "t29"."_spine_date" DESC, "t29"."_spine_game" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "_rank"
  FROM (
    SELECT
      "t10"."_key",
      "t18"."entity" AS "_entity",
      "t18"."game_date" AS "_spine_date",
      "t18"."game_id" AS "_spine_game",
      DATE_DIFF('DAY', "t18"."game_date", "t10"."_date") AS "_days_before"
    FROM "standing_keys" AS "t10"
    INNER JOIN "nba_reference"."player_spine" AS "t18"
      ON "t10"."season_year" = "t18"."season_year"
      AND "t18"."game_date" < "t10"."_date"
      AND "t10"."player_lookup" = "t18"."entity"
  ) AS "t29"
), "t48" AS (
  SELECT
    "t46"."_key",
    "t46"."_rank",
    "t46"."_spine_date",
    "t46"."_spine_game",
    "t46"."_days_before",
    "t22"."_present_game" IS NULL AS "_missing",
    "t17"."player_lookup",
    "t17"."player_id",
    "t17"."universal_player_id",
    "t17"."player_full_name",
    "t17"."game_id",
    "t17"."game_code",
    "t17"."game_date",
    "t17"."season_year",
    "t17"."season_type",
    "t17"."team_abbr",
    "t17"."opponent_team_abbr",
    "t17"."home_game",
    "t17"."player_status",
    "t17"."is_active",
    "t17"."is_dressed",
    "t17"."dnp_reason",
    "t17"."starter_flag",
    "t17"."win_flag",
    "t17"."points",
    "t17"."assists",
    "t17"."steals",
    "t17"."blocks",
    "t17"."turnovers",
    "t17"."personal_fouls",
    "t17"."offensive_rebounds",
    "t17"."defensive_rebounds",
    "t17"."rebounds",
    "t17"."fg_attempts",
    "t17"."fg_makes",
    "t17"."three_pt_attempts",
    "t17"."three_pt_makes",
    "t17"."ft_attempts",
    "t17"."ft_makes",
    "t17"."plus_minus",
    "t17"."seconds_played",
    "t17"."minutes_played",
    "t17"."paint_attempts",
    "t17"."paint_makes",
    "t17"."mid_range_attempts",
    "t17"."mid_range_makes",
    "t17"."three_pt_attempts_pbp",
    "t17"."three_pt_makes_pbp",
    "t17"."unknown_zone_attempts",
    "t17"."unknown_zone_makes",
    "t17"."paint_blocks",
    "t17"."mid_range_blocks",
    "t17"."three_pt_blocks",
    "t17"."unknown_zone_blocks",
    "t17"."and1_count",
    "t17"."assisted_fg_makes",
    "t17"."unassisted_fg_makes",
    "t17"."fg_attempts_blocked",
    "t17"."plays_x100",
    "t17"."team_plays_on_court_x100",
    "t17"."team_possessions_x100",
    "t17"."usage_rate",
    "t17"."ts_pct",
    "t17"."efg_pct",
    "t17"."zones_source",
    "t17"."box_source",
    "t17"."_row",
    "t17"."_inputs"
  FROM (
    SELECT
      *
    FROM "t42" AS "t43"
    WHERE
      "t43"."_rank" <= 10
  ) AS "t46"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t8"."game_id" AS "_present_game",
      "t8"."player_lookup" AS "_present_entity"
    FROM "nba_analytics"."player_game_summary" AS "t8"
  ) AS "t22"
    ON "t46"."_spine_game" = "t22"."_present_game"
    AND "t46"."_entity" = "t22"."_present_entity"
  LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t17"
    ON "t46"."_spine_game" = "t17"."game_id" AND "t46"."_entity" = "t17"."player_lookup"
)
SELECT
  "t62"."_key",
  "t62"."player_lookup",
  "t62"."player_id",
  "t62"."game_date",
  "t62"."game_id",
  "t62"."team_abbr",
  "t62"."opponent_team_abbr",
  "t62"."season_year",
  "t62"."feature_version",
  "t62"."points_avg_last_5",
  "t62"."points_avg_last_10",
  "t62"."points_avg_season",
  "t62"."points_std_last_10",
  "t62"."games_in_last_7_days",
  "t62"."fatigue_score",
  "t62"."shot_zone_mismatch_score",
  "t62"."pace_score",
  "t62"."usage_spike_score",
  "t62"."rest_advantage",
  "t62"."injury_risk",
  "t62"."recent_trend",
  "t62"."minutes_change",
  "t62"."opponent_def_rating",
  "t62"."opponent_pace",
  "t62"."home_away",
  "t62"."back_to_back",
  "t62"."playoff_game",
  "t62"."pct_paint",
  "t62"."pct_mid_range",
  "t62"."pct_three",
  "t62"."pct_free_throw",
  "t62"."team_pace",
  "t62"."team_off_rating",
  "t62"."team_win_pct",
  "t62"."is_home",
  "t62"."days_rest",
  "t62"."population_basis",
  "t62"."feature_count",
  "t62"."null_count",
  "t62"."null_features",
  "t62"."feature_quality_score",
  "t62"."quality_tier",
  "t21"."_inputs"
FROM (
  SELECT
    "t60"."_key",
    "t60"."player_lookup",
    "t60"."player_id",
    "t60"."game_date",
    "t60"."game_id",
    "t60"."team_abbr",
    "t60"."opponent_team_abbr",
    "t60"."season_year",
    "t60"."feature_version",
    "t60"."points_avg_last_5",
    "t60"."points_avg_last_10",
    "t60"."points_avg_season",
    "t60"."points_std_last_10",
    "t60"."games_in_last_7_days",
    "t60"."fatigue_score",
    "t60"."shot_zone_mismatch_score",
    "t60"."pace_score",
    "t60"."usage_spike_score",
    "t60"."rest_advantage",
    "t60"."injury_risk",
    "t60"."recent_trend",
    "t60"."minutes_change",
    "t60"."opponent_def_rating",
    "t60"."opponent_pace",
    "t60"."home_away",
    "t60"."back_to_back",
    "t60"."playoff_game",
    CAST("t60"."pct_paint" AS DECIMAL(5, 4)) AS "pct_paint",
    CAST("t60"."pct_mid_range" AS DECIMAL(5, 4)) AS "pct_mid_range",
    CAST("t60"."pct_three" AS DECIMAL(5, 4)) AS "pct_three",
    "t60"."pct_free_throw",
    "t60"."team_pace",
    "t60"."team_off_rating",
    "t60"."team_win_pct",
    "t60"."is_home",
    "t60"."days_rest",
    "t60"."population_basis",
    25 AS "feature_count",
    0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT) AS "null_count",
    NULLIF(
      SUBSTRING(
        '' || CASE
          WHEN COALESCE("t60"."points_avg_last_5" IS NULL, FALSE)
          THEN ',points_avg_last_5:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."points_avg_last_10" IS NULL, FALSE)
          THEN ',points_avg_last_10:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."points_avg_season" IS NULL, FALSE)
          THEN ',points_avg_season:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."points_std_last_10" IS NULL, FALSE)
          THEN ',points_std_last_10:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."games_in_last_7_days" IS NULL, FALSE)
          THEN ',games_in_last_7_days:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."fatigue_score" IS NULL, FALSE)
          THEN ',fatigue_score:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."shot_zone_mismatch_score" IS NULL, FALSE)
          THEN ',shot_zone_mismatch_score:' || CASE
            WHEN (
              "t60"."zones_outcome" IS NOT NULL
            ) OR (
              "t60"."pct_paint" IS NULL
            )
            THEN COALESCE("t60"."zones_outcome", 'NO_SHOTS')
            ELSE 'SMALL_LEAGUE_SAMPLE'
          END
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."pace_score" IS NULL, FALSE)
          THEN ',pace_score:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."usage_spike_score" IS NULL, FALSE)
          THEN ',usage_spike_score:' || 'NO_PROJECTION'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."rest_advantage" IS NULL, FALSE)
          THEN ',rest_advantage:' || 'SEASON_OPENER'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."injury_risk" IS NULL, FALSE)
          THEN ',injury_risk:' || 'NO_REPORT'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."recent_trend" IS NULL, FALSE)
          THEN ',recent_trend:' || 'FEWER_THAN_5_GAMES'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."minutes_change" IS NULL, FALSE)
          THEN ',minutes_change:' || 'NO_MINUTES'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."opponent_def_rating" IS NULL, FALSE)
          THEN ',opponent_def_rating:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."opponent_pace" IS NULL, FALSE)
          THEN ',opponent_pace:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."home_away" IS NULL, FALSE)
          THEN ',home_away:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."back_to_back" IS NULL, FALSE)
          THEN ',back_to_back:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."playoff_game" IS NULL, FALSE)
          THEN ',playoff_game:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."pct_paint" IS NULL, FALSE)
          THEN ',pct_paint:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."pct_mid_range" IS NULL, FALSE)
          THEN ',pct_mid_range:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."pct_three" IS NULL, FALSE)
          THEN ',pct_three:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."pct_free_throw" IS NULL, FALSE)
          THEN ',pct_free_throw:' || 'NO_POINTS'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."team_pace" IS NULL, FALSE)
          THEN ',team_pace:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."team_off_rating" IS NULL, FALSE)
          THEN ',team_off_rating:' || 'UNKNOWN'
          ELSE ''
        END || CASE
          WHEN COALESCE("t60"."team_win_pct" IS NULL, FALSE)
          THEN ',team_win_pct:' || 'FEWER_THAN_5_TEAM_GAMES'
          ELSE ''
        END,
        CASE
          WHEN (
            1 + 1
          ) >= 1
          THEN 1 + 1
          ELSE 1 + 1 + LENGTH(
            '' || CASE
              WHEN COALESCE("t60"."points_avg_last_5" IS NULL, FALSE)
              THEN ',points_avg_last_5:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."points_avg_last_10" IS NULL, FALSE)
              THEN ',points_avg_last_10:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."points_avg_season" IS NULL, FALSE)
              THEN ',points_avg_season:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."points_std_last_10" IS NULL, FALSE)
              THEN ',points_std_last_10:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."games_in_last_7_days" IS NULL, FALSE)
              THEN ',games_in_last_7_days:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."fatigue_score" IS NULL, FALSE)
              THEN ',fatigue_score:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."shot_zone_mismatch_score" IS NULL, FALSE)
              THEN ',shot_zone_mismatch_score:' || CASE
                WHEN (
                  "t60"."zones_outcome" IS NOT NULL
                ) OR (
                  "t60"."pct_paint" IS NULL
                )
                THEN COALESCE("t60"."zones_outcome", 'NO_SHOTS')
                ELSE 'SMALL_LEAGUE_SAMPLE'
              END
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."pace_score" IS NULL, FALSE)
              THEN ',pace_score:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."usage_spike_score" IS NULL, FALSE)
              THEN ',usage_spike_score:' || 'NO_PROJECTION'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."rest_advantage" IS NULL, FALSE)
              THEN ',rest_advantage:' || 'SEASON_OPENER'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."injury_risk" IS NULL, FALSE)
              THEN ',injury_risk:' || 'NO_REPORT'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."recent_trend" IS NULL, FALSE)
              THEN ',recent_trend:' || 'FEWER_THAN_5_GAMES'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."minutes_change" IS NULL, FALSE)
              THEN ',minutes_change:' || 'NO_MINUTES'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."opponent_def_rating" IS NULL, FALSE)
              THEN ',opponent_def_rating:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."opponent_pace" IS NULL, FALSE)
              THEN ',opponent_pace:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."home_away" IS NULL, FALSE)
              THEN ',home_away:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."back_to_back" IS NULL, FALSE)
              THEN ',back_to_back:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."playoff_game" IS NULL, FALSE)
              THEN ',playoff_game:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."pct_paint" IS NULL, FALSE)
              THEN ',pct_paint:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."pct_mid_range" IS NULL, FALSE)
              THEN ',pct_mid_range:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."pct_three" IS NULL, FALSE)
              THEN ',pct_three:' || COALESCE("t60"."zones_outcome", 'NO_SHOTS')
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."pct_free_throw" IS NULL, FALSE)
              THEN ',pct_free_throw:' || 'NO_POINTS'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."team_pace" IS NULL, FALSE)
              THEN ',team_pace:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."team_off_rating" IS NULL, FALSE)
              THEN ',team_off_rating:' || 'UNKNOWN'
              ELSE ''
            END || CASE
              WHEN COALESCE("t60"."team_win_pct" IS NULL, FALSE)
              THEN ',team_win_pct:' || 'FEWER_THAN_5_TEAM_GAMES'
              ELSE ''
            END
          )
        END
      ),
      ''
    ) AS "null_features",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(
                (
                  25 - (
                    0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
                      0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            25 - (
              0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
            )
          ) * 100
        ) < 0
      ) <> (
        25 < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "feature_quality_score",
    CASE
      WHEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    25 - (
                      0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
                        0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              25 - (
                0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) >= 95
      THEN 'high'
      WHEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    25 - (
                      0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
                        0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
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
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              25 - (
                0 + CAST("t60"."points_avg_last_5" IS NULL AS BIGINT) + CAST("t60"."points_avg_last_10" IS NULL AS BIGINT) + CAST("t60"."points_avg_season" IS NULL AS BIGINT) + CAST("t60"."points_std_last_10" IS NULL AS BIGINT) + CAST("t60"."games_in_last_7_days" IS NULL AS BIGINT) + CAST("t60"."fatigue_score" IS NULL AS BIGINT) + CAST("t60"."shot_zone_mismatch_score" IS NULL AS BIGINT) + CAST("t60"."pace_score" IS NULL AS BIGINT) + CAST("t60"."usage_spike_score" IS NULL AS BIGINT) + CAST("t60"."rest_advantage" IS NULL AS BIGINT) + CAST("t60"."injury_risk" IS NULL AS BIGINT) + CAST("t60"."recent_trend" IS NULL AS BIGINT) + CAST("t60"."minutes_change" IS NULL AS BIGINT) + CAST("t60"."opponent_def_rating" IS NULL AS BIGINT) + CAST("t60"."opponent_pace" IS NULL AS BIGINT) + CAST("t60"."home_away" IS NULL AS BIGINT) + CAST("t60"."back_to_back" IS NULL AS BIGINT) + CAST("t60"."playoff_game" IS NULL AS BIGINT) + CAST("t60"."pct_paint" IS NULL AS BIGINT) + CAST("t60"."pct_mid_range" IS NULL AS BIGINT) + CAST("t60"."pct_three" IS NULL AS BIGINT) + CAST("t60"."pct_free_throw" IS NULL AS BIGINT) + CAST("t60"."team_pace" IS NULL AS BIGINT) + CAST("t60"."team_off_rating" IS NULL AS BIGINT) + CAST("t60"."team_win_pct" IS NULL AS BIGINT)
              )
            ) * 100
          ) < 0
        ) <> (
          25 < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) >= 70
      THEN 'medium'
      ELSE 'low'
    END AS "quality_tier"
  FROM (
    SELECT
      "t59"."_date",
      "t59"."game_id",
      "t59"."game_date",
      "t59"."season_year",
      "t59"."season_type",
      "t59"."team_abbr",
      "t59"."opponent_team_abbr",
      "t59"."home_game",
      "t59"."player_lookup",
      "t59"."player_id",
      "t59"."entity_type",
      "t59"."population_basis",
      "t59"."entity_id",
      "t59"."cache_outcome",
      "t59"."factors_outcome",
      "t59"."zones_outcome",
      "t59"."opponent_zones_outcome",
      "t59"."_key",
      "t59"."points_avg_last_5",
      "t59"."points_avg_last_10",
      "t59"."points_avg_season",
      "t59"."points_std_last_10",
      "t59"."ft_points_share_last_10",
      "t59"."team_pace",
      "t59"."team_off_rating",
      "t59"."days_rest",
      "t59"."games_in_last_7_days",
      "t59"."player_status",
      "t59"."without_rest",
      "t59"."fatigue_score",
      "t59"."shot_zone_mismatch_score",
      "t59"."pace_score",
      "t59"."usage_spike_score",
      "t59"."paint_rate_last_10",
      "t59"."mid_range_rate_last_10",
      "t59"."three_pt_rate_last_10",
      "t59"."opponent_pace",
      "t59"."opponent_def_rating",
      "t59"."team_days_rest",
      "t59"."opponent_days_rest",
      "t59"."is_neutral",
      "t59"."team_games_played_season",
      "t59"."team_win_pct_season",
      "t59"."points_of_2",
      "t59"."points_of_3",
      "t59"."games_of_5",
      "t59"."games_10",
      "t59"."seconds_10",
      "t59"."games_season",
      "t59"."seconds_season",
      'v1_baseline_25' AS "feature_version",
      CASE
        WHEN (
          "t59"."team_days_rest" - "t59"."opponent_days_rest"
        ) IS NOT NULL
        THEN GREATEST(-2, LEAST(2, "t59"."team_days_rest" - "t59"."opponent_days_rest"))
        ELSE CAST(NULL AS BIGINT)
      END AS "rest_advantage",
      CASE
        WHEN "t59"."player_status" = 'available'
        THEN 0
        WHEN "t59"."player_status" = 'probable'
        THEN 1
        WHEN "t59"."player_status" = 'questionable'
        THEN 2
        WHEN "t59"."player_status" IN ('doubtful', 'out')
        THEN 3
        ELSE CAST(NULL AS BIGINT)
      END AS "injury_risk",
      CASE
        WHEN "t59"."games_of_5" = 5
        THEN CASE
          WHEN (
            (
              "t59"."points_of_2" * 3
            ) - (
              "t59"."points_of_3" * 2
            )
          ) >= 30
          THEN 2
          WHEN (
            (
              "t59"."points_of_2" * 3
            ) - (
              "t59"."points_of_3" * 2
            )
          ) >= 12
          THEN 1
          WHEN (
            (
              "t59"."points_of_2" * 3
            ) - (
              "t59"."points_of_3" * 2
            )
          ) <= -30
          THEN -2
          WHEN (
            (
              "t59"."points_of_2" * 3
            ) - (
              "t59"."points_of_3" * 2
            )
          ) <= -12
          THEN -1
          ELSE 0
        END
        ELSE CAST(NULL AS BIGINT)
      END AS "recent_trend",
      CASE
        WHEN (
          "t59"."seconds_season" * "t59"."games_10"
        ) > 0
        THEN CASE
          WHEN (
            "t59"."seconds_10" * "t59"."games_season" * 100
          ) >= (
            "t59"."seconds_season" * "t59"."games_10" * 120
          )
          THEN 2
          WHEN (
            "t59"."seconds_10" * "t59"."games_season" * 100
          ) >= (
            "t59"."seconds_season" * "t59"."games_10" * 110
          )
          THEN 1
          WHEN (
            "t59"."seconds_10" * "t59"."games_season" * 100
          ) <= (
            "t59"."seconds_season" * "t59"."games_10" * 80
          )
          THEN -2
          WHEN (
            "t59"."seconds_10" * "t59"."games_season" * 100
          ) <= (
            "t59"."seconds_season" * "t59"."games_10" * 90
          )
          THEN -1
          ELSE 0
        END
        ELSE CAST(NULL AS BIGINT)
      END AS "minutes_change",
      CAST("t59"."home_game" AND NOT (
        COALESCE("t59"."is_neutral", FALSE)
      ) AS BIGINT) AS "home_away",
      CAST("t59"."without_rest" AS BIGINT) AS "back_to_back",
      CAST("t59"."season_type" = 'playoffs' AS BIGINT) AS "playoff_game",
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST("t59"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST("t59"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
      ) AS BIGINT) * CASE
        WHEN (
          CAST(CAST("t59"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS "pct_paint",
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST("t59"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST("t59"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
      ) AS BIGINT) * CASE
        WHEN (
          CAST(CAST("t59"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS "pct_mid_range",
      CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  CAST(CAST("t59"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * 20000
              ) + ABS(10000)
            ) - (
              (
                (
                  ABS(
                    CAST(CAST("t59"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
      ) AS BIGINT) * CASE
        WHEN (
          CAST(CAST("t59"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
        ) <> (
          10000 < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS "pct_three",
      "t59"."ft_points_share_last_10" AS "pct_free_throw",
      CASE
        WHEN "t59"."team_games_played_season" >= 5
        THEN "t59"."team_win_pct_season"
        ELSE CAST(NULL AS DECIMAL(5, 3))
      END AS "team_win_pct",
      "t59"."home_game" AS "is_home"
    FROM (
      SELECT
        "t10"."_date",
        "t10"."game_id",
        "t10"."game_date",
        "t10"."season_year",
        "t10"."season_type",
        "t10"."team_abbr",
        "t10"."opponent_team_abbr",
        "t10"."home_game",
        "t10"."player_lookup",
        "t10"."player_id",
        "t10"."entity_type",
        "t10"."population_basis",
        "t10"."entity_id",
        "t10"."cache_outcome",
        "t10"."factors_outcome",
        "t10"."zones_outcome",
        "t10"."opponent_zones_outcome",
        "t10"."_key",
        "t36"."points_avg_last_5",
        "t36"."points_avg_last_10",
        "t36"."points_avg_season",
        "t36"."points_std_last_10",
        "t36"."ft_points_share_last_10",
        "t36"."team_pace",
        "t36"."team_off_rating",
        "t37"."days_rest",
        "t37"."games_in_last_7_days",
        "t37"."player_status",
        "t37"."without_rest",
        "t38"."fatigue_score",
        "t38"."shot_zone_mismatch_score",
        "t38"."pace_score",
        "t38"."usage_spike_score",
        "t39"."paint_rate_last_10",
        "t39"."mid_range_rate_last_10",
        "t39"."three_pt_rate_last_10",
        "t40"."opponent_pace",
        "t40"."opponent_def_rating",
        "t41"."team_days_rest",
        "t41"."opponent_days_rest",
        "t41"."is_neutral",
        "t41"."team_games_played_season",
        "t41"."team_win_pct_season",
        "t58"."points_of_2",
        "t58"."points_of_3",
        "t58"."games_of_5",
        "t56"."games_10",
        "t56"."seconds_10",
        "t52"."games_season",
        "t52"."seconds_season"
      FROM "standing_keys" AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t23"."_key",
          "t23"."points_avg_last_5",
          "t23"."points_avg_last_10",
          "t23"."points_avg_season",
          "t23"."points_std_last_10",
          "t23"."ft_points_share_last_10",
          "t23"."team_pace_last_10" AS "team_pace",
          "t23"."team_off_rating_last_10" AS "team_off_rating"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t11"."player_lookup",
            "t11"."player_id",
            "t11"."cache_date",
            "t11"."game_id",
            "t11"."team_abbr",
            "t11"."opponent_team_abbr",
            "t11"."season_year",
            "t11"."points_avg_last_5",
            "t11"."points_avg_last_10",
            "t11"."points_avg_season",
            "t11"."games_in_sample_5",
            "t11"."games_in_sample_10",
            "t11"."games_played_season",
            "t11"."points_std_last_10",
            "t11"."minutes_avg_last_10",
            "t11"."minutes_avg_season",
            "t11"."usage_rate_last_10",
            "t11"."player_usage_rate_season",
            "t11"."ts_pct_last_10",
            "t11"."ft_points_share_last_10",
            "t11"."assisted_rate_last_10",
            "t11"."team_pace_last_10",
            "t11"."team_off_rating_last_10",
            "t11"."team_games_in_sample_10",
            "t11"."games_in_last_7_days",
            "t11"."games_in_last_14_days",
            "t11"."minutes_in_last_7_days",
            "t11"."minutes_in_last_14_days",
            "t11"."back_to_backs_last_14_days",
            "t11"."avg_minutes_per_game_last_7",
            "t11"."fourth_quarter_minutes_last_7",
            "t11"."player_age",
            "t11"."primary_scoring_zone",
            "t11"."paint_rate_last_10",
            "t11"."mid_range_rate_last_10",
            "t11"."three_pt_rate_last_10",
            "t11"."shot_zone_data_available",
            "t11"."total_composite_adjustment",
            "t11"."fatigue_score",
            "t11"."data_quality_tier",
            "t11"."cache_version",
            "t11"."_row",
            "t11"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_precompute"."player_daily_cache" AS "t11"
            ON "t10"."player_lookup" = "t11"."player_lookup"
            AND "t10"."_date" = "t11"."cache_date"
        ) AS "t23"
      ) AS "t36"
        ON "t10"."_key" = "t36"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t24"."_key",
          "t24"."days_rest",
          "t24"."games_in_last_7_days",
          "t24"."player_status",
          "t24"."back_to_back" AS "without_rest"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t12"."player_lookup",
            "t12"."player_id",
            "t12"."game_id",
            "t12"."game_date",
            "t12"."team_abbr",
            "t12"."opponent_team_abbr",
            "t12"."season_year",
            "t12"."population_basis",
            "t12"."home_game",
            "t12"."season_phase",
            "t12"."games_played_season",
            "t12"."days_rest",
            "t12"."back_to_back",
            "t12"."days_rest_before_last_game",
            "t12"."days_since_2_plus_days_rest",
            "t12"."games_in_last_7_days",
            "t12"."games_in_last_14_days",
            "t12"."seconds_in_last_7_days",
            "t12"."seconds_in_last_14_days",
            "t12"."minutes_in_last_7_days",
            "t12"."minutes_in_last_14_days",
            "t12"."avg_minutes_per_game_last_7",
            "t12"."back_to_backs_last_14_days",
            "t12"."points_avg_last_5",
            "t12"."points_avg_last_10",
            "t12"."l5_games_used",
            "t12"."l10_games_used",
            "t12"."avg_usage_rate_last_7_games",
            "t12"."avg_usage_rate_last_10_games",
            "t12"."fourth_quarter_minutes_last_7",
            "t12"."clutch_minutes_last_7_games",
            "t12"."fourth_quarter_production_last_7",
            "t12"."shooting_pct_decline_last_5",
            "t12"."projected_usage_rate",
            "t12"."star_teammates_out",
            "t12"."questionable_teammates",
            "t12"."probable_teammates",
            "t12"."team_pace_last_10",
            "t12"."opponent_pace_last_10",
            "t12"."league_pace",
            "t12"."pace_differential",
            "t12"."opponent_def_rating_last_10",
            "t12"."opponent_ft_rate_allowed",
            "t12"."travel_miles",
            "t12"."time_zone_change",
            "t12"."consecutive_road_games",
            "t12"."miles_traveled_last_14_days",
            "t12"."time_zones_crossed_last_14_days",
            "t12"."altitude_gain_m",
            "t12"."opponent_days_rest",
            "t12"."opponent_next_game_days_rest",
            "t12"."opponent_games_in_next_7_days",
            "t12"."next_game_days_rest",
            "t12"."games_in_next_7_days",
            "t12"."next_opponent_win_pct",
            "t12"."next_game_is_primetime",
            "t12"."player_status",
            "t12"."injury_report",
            "t12"."player_age",
            "t12"."game_start_time_local",
            "t12"."_row",
            "t12"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t12"
            ON "t10"."game_date" = "t12"."game_date"
            AND "t10"."player_lookup" = "t12"."player_lookup"
            AND "t10"."_date" = "t12"."game_date"
        ) AS "t24"
      ) AS "t37"
        ON "t10"."_key" = "t37"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t25"."_key",
          "t25"."fatigue_score",
          "t25"."shot_zone_mismatch_score",
          "t25"."pace_score",
          "t25"."usage_spike_score"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t13"."player_lookup",
            "t13"."player_id",
            "t13"."game_date",
            "t13"."analysis_date",
            "t13"."game_id",
            "t13"."team_abbr",
            "t13"."opponent_team_abbr",
            "t13"."fatigue_score",
            "t13"."shot_zone_mismatch_score",
            "t13"."pace_score",
            "t13"."usage_spike_score",
            "t13"."travel_impact_score",
            "t13"."opponent_strength_score",
            "t13"."referee_favorability_score",
            "t13"."look_ahead_pressure_score",
            "t13"."fatigue_adjustment",
            "t13"."total_composite_adjustment",
            "t13"."factors_in_total",
            "t13"."missing_factors",
            "t13"."has_warnings",
            "t13"."warning_details",
            "t13"."fatigue_context_json",
            "t13"."shot_zone_context_json",
            "t13"."pace_context_json",
            "t13"."usage_context_json",
            "t13"."travel_context_json",
            "t13"."calculation_version",
            "t13"."_row",
            "t13"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_precompute"."player_composite_factors" AS "t13"
            ON "t10"."game_date" = "t13"."game_date"
            AND "t10"."player_lookup" = "t13"."player_lookup"
            AND "t10"."_date" = "t13"."game_date"
        ) AS "t25"
      ) AS "t38"
        ON "t10"."_key" = "t38"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t26"."_key",
          "t26"."paint_rate_last_10",
          "t26"."mid_range_rate_last_10",
          "t26"."three_pt_rate_last_10"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t14"."player_lookup",
            "t14"."player_id",
            "t14"."analysis_date",
            "t14"."team_abbr",
            "t14"."season_year",
            "t14"."games_in_sample_10",
            "t14"."games_in_sample_20",
            "t14"."total_shots_last_10",
            "t14"."unknown_zone_shots_last_10",
            "t14"."paint_rate_last_10",
            "t14"."mid_range_rate_last_10",
            "t14"."three_pt_rate_last_10",
            "t14"."paint_pct_last_10",
            "t14"."mid_range_pct_last_10",
            "t14"."three_pt_pct_last_10",
            "t14"."paint_attempts_per_game",
            "t14"."mid_range_attempts_per_game",
            "t14"."three_pt_attempts_per_game",
            "t14"."paint_rate_last_20",
            "t14"."mid_range_rate_last_20",
            "t14"."three_pt_rate_last_20",
            "t14"."paint_pct_last_20",
            "t14"."mid_range_pct_last_20",
            "t14"."three_pt_pct_last_20",
            "t14"."assisted_rate_last_10",
            "t14"."unassisted_rate_last_10",
            "t14"."fg_makes_last_10",
            "t14"."sample_quality_10",
            "t14"."sample_quality_20",
            "t14"."primary_scoring_zone",
            "t14"."player_position",
            "t14"."data_quality_tier",
            "t14"."_row",
            "t14"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t14"
            ON "t10"."player_lookup" = "t14"."player_lookup"
            AND "t10"."_date" = "t14"."analysis_date"
        ) AS "t26"
      ) AS "t39"
        ON "t10"."_key" = "t39"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t27"."_key",
          "t27"."opponent_pace",
          "t27"."defensive_rating_last_15" AS "opponent_def_rating"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t15"."team_abbr",
            "t15"."analysis_date",
            "t15"."season_year",
            "t15"."games_in_sample",
            "t15"."first_game_date_in_sample",
            "t15"."last_game_date_in_sample",
            "t15"."paint_pct_allowed_last_15",
            "t15"."mid_range_pct_allowed_last_15",
            "t15"."three_pt_pct_allowed_last_15",
            "t15"."paint_attempts_allowed_per_game",
            "t15"."mid_range_attempts_allowed_per_game",
            "t15"."three_pt_attempts_allowed_per_game",
            "t15"."paint_points_allowed_per_game",
            "t15"."paint_blocks_per_game",
            "t15"."mid_range_blocks_per_game",
            "t15"."three_pt_blocks_per_game",
            "t15"."paint_defense_vs_league_avg",
            "t15"."mid_range_defense_vs_league_avg",
            "t15"."three_pt_defense_vs_league_avg",
            "t15"."league_paint_pct",
            "t15"."league_mid_range_pct",
            "t15"."league_three_pt_pct",
            "t15"."league_team_games_in_sample",
            "t15"."league_window",
            "t15"."defensive_rating_last_15",
            "t15"."league_defensive_rating",
            "t15"."opponent_points_per_game",
            "t15"."opponent_pace",
            "t15"."strongest_zone",
            "t15"."weakest_zone",
            "t15"."data_quality_tier",
            "t15"."calculation_notes",
            "t15"."_row",
            "t15"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_precompute"."team_defense_zone_analysis" AS "t15"
            ON "t10"."opponent_team_abbr" = "t15"."team_abbr"
            AND "t10"."_date" = "t15"."analysis_date"
        ) AS "t27"
      ) AS "t40"
        ON "t10"."_key" = "t40"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t28"."_key",
          "t28"."team_days_rest",
          "t28"."opponent_days_rest",
          "t28"."is_neutral",
          "t28"."team_games_played_season",
          "t28"."team_win_pct_season"
        FROM (
          SELECT
            "t10"."_key",
            FALSE AS "_missing",
            "t16"."game_date",
            "t16"."team_abbr",
            "t16"."game_id",
            "t16"."opponent_team_abbr",
            "t16"."home_game",
            "t16"."is_neutral",
            "t16"."season_year",
            "t16"."season_type",
            "t16"."is_season_opener",
            "t16"."game_number_in_season",
            "t16"."team_days_rest",
            "t16"."team_back_to_back",
            "t16"."is_back_to_back",
            "t16"."games_in_last_7_days",
            "t16"."games_in_last_14_days",
            "t16"."opponent_days_rest",
            "t16"."opponent_back_to_back",
            "t16"."opponent_games_in_last_7_days",
            "t16"."team_win_streak_entering",
            "t16"."team_loss_streak_entering",
            "t16"."last_game_margin",
            "t16"."last_game_result",
            "t16"."team_pace_last_10",
            "t16"."team_off_rating_last_10",
            "t16"."team_def_rating_last_10",
            "t16"."team_games_played_season",
            "t16"."team_win_pct_season",
            "t16"."travel_miles",
            "t16"."time_zone_change",
            "t16"."travel_miles_last_14_days",
            "t16"."time_zones_crossed_last_14_days",
            "t16"."consecutive_road_games",
            "t16"."altitude_gain_m",
            "t16"."starters_out_count",
            "t16"."questionable_players_count",
            "t16"."next_game_days_rest",
            "t16"."games_in_next_7_days",
            "t16"."next_game_is_primetime",
            "t16"."next_opponent_win_pct",
            "t16"."_row",
            "t16"."_inputs"
          FROM "standing_keys" AS "t10"
          INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t16"
            ON "t10"."team_abbr" = "t16"."team_abbr" AND "t10"."_date" = "t16"."game_date"
        ) AS "t28"
      ) AS "t41"
        ON "t10"."_key" = "t41"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t53"."_key",
          SUM(CASE WHEN "t53"."_rank" <= 2 THEN "t53"."points" ELSE 0 END) AS "points_of_2",
          SUM(CASE WHEN "t53"."_rank" BETWEEN 3 AND 5 THEN "t53"."points" ELSE 0 END) AS "points_of_3",
          SUM(CAST("t53"."_rank" <= 5 AS BIGINT)) AS "games_of_5"
        FROM (
          SELECT
            *
          FROM "t48" AS "t50"
          WHERE
            "t50"."_missing" OR (
              "t50"."game_id" IS NOT NULL
            )
        ) AS "t53"
        GROUP BY
          1
      ) AS "t58"
        ON "t10"."_key" = "t58"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t54"."_key",
          COUNT(*) AS "games_10",
          SUM("t54"."seconds_played") AS "seconds_10"
        FROM (
          SELECT
            *
          FROM "t48" AS "t50"
          WHERE
            (
              "t50"."_missing" OR (
                "t50"."game_id" IS NOT NULL
              )
            )
            AND "t50"."_rank" <= 10
        ) AS "t54"
        GROUP BY
          1
      ) AS "t56"
        ON "t10"."_key" = "t56"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t49"."_key",
          COUNT(*) AS "games_season",
          SUM("t49"."seconds_played") AS "seconds_season"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t44"."_key",
              "t44"."_rank",
              "t44"."_spine_date",
              "t44"."_spine_game",
              "t44"."_days_before",
              "t22"."_present_game" IS NULL AS "_missing",
              "t17"."player_lookup",
              "t17"."player_id",
              "t17"."universal_player_id",
              "t17"."player_full_name",
              "t17"."game_id",
              "t17"."game_code",
              "t17"."game_date",
              "t17"."season_year",
              "t17"."season_type",
              "t17"."team_abbr",
              "t17"."opponent_team_abbr",
              "t17"."home_game",
              "t17"."player_status",
              "t17"."is_active",
              "t17"."is_dressed",
              "t17"."dnp_reason",
              "t17"."starter_flag",
              "t17"."win_flag",
              "t17"."points",
              "t17"."assists",
              "t17"."steals",
              "t17"."blocks",
              "t17"."turnovers",
              "t17"."personal_fouls",
              "t17"."offensive_rebounds",
              "t17"."defensive_rebounds",
              "t17"."rebounds",
              "t17"."fg_attempts",
              "t17"."fg_makes",
              "t17"."three_pt_attempts",
              "t17"."three_pt_makes",
              "t17"."ft_attempts",
              "t17"."ft_makes",
              "t17"."plus_minus",
              "t17"."seconds_played",
              "t17"."minutes_played",
              "t17"."paint_attempts",
              "t17"."paint_makes",
              "t17"."mid_range_attempts",
              "t17"."mid_range_makes",
              "t17"."three_pt_attempts_pbp",
              "t17"."three_pt_makes_pbp",
              "t17"."unknown_zone_attempts",
              "t17"."unknown_zone_makes",
              "t17"."paint_blocks",
              "t17"."mid_range_blocks",
              "t17"."three_pt_blocks",
              "t17"."unknown_zone_blocks",
              "t17"."and1_count",
              "t17"."assisted_fg_makes",
              "t17"."unassisted_fg_makes",
              "t17"."fg_attempts_blocked",
              "t17"."plays_x100",
              "t17"."team_plays_on_court_x100",
              "t17"."team_possessions_x100",
              "t17"."usage_rate",
              "t17"."ts_pct",
              "t17"."efg_pct",
              "t17"."zones_source",
              "t17"."box_source",
              "t17"."_row",
              "t17"."_inputs"
            FROM "t42" AS "t44"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t8"."game_id" AS "_present_game",
                "t8"."player_lookup" AS "_present_entity"
              FROM "nba_analytics"."player_game_summary" AS "t8"
            ) AS "t22"
              ON "t44"."_spine_game" = "t22"."_present_game"
              AND "t44"."_entity" = "t22"."_present_entity"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t17"
              ON "t44"."_spine_game" = "t17"."game_id" AND "t44"."_entity" = "t17"."player_lookup"
          ) AS "t47"
          WHERE
            "t47"."_missing" OR (
              "t47"."game_id" IS NOT NULL
            )
        ) AS "t49"
        GROUP BY
          1
      ) AS "t52"
        ON "t10"."_key" = "t52"."_key"
    ) AS "t59"
  ) AS "t60"
) AS "t62"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t21"
  ON "t62"."_key" = "t21"."_key"
