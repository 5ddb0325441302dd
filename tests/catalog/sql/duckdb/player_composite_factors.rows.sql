WITH "t16" AS (
  SELECT
    "t6"."_key",
    "t10"."days_rest",
    "t10"."back_to_back",
    "t10"."games_in_last_7_days",
    "t10"."seconds_in_last_7_days",
    "t10"."avg_minutes_per_game_last_7",
    "t10"."back_to_backs_last_14_days",
    "t10"."avg_usage_rate_last_10_games",
    "t10"."projected_usage_rate",
    "t10"."star_teammates_out",
    "t10"."opponent_pace_last_10",
    "t10"."league_pace",
    "t10"."pace_differential",
    "t10"."travel_miles",
    "t10"."time_zone_change",
    "t10"."miles_traveled_last_14_days",
    "t10"."altitude_gain_m",
    "t10"."player_age"
  FROM "standing_keys" AS "t6"
  INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t10"
    ON "t6"."game_date" = "t10"."game_date"
    AND "t6"."player_lookup" = "t10"."player_lookup"
    AND "t6"."_date" = "t10"."game_date"
)
SELECT
  "t33"."_key",
  "t33"."player_lookup",
  "t33"."player_id",
  "t33"."game_date",
  "t33"."analysis_date",
  "t33"."game_id",
  "t33"."team_abbr",
  "t33"."opponent_team_abbr",
  "t33"."fatigue_score",
  "t33"."shot_zone_mismatch_score",
  "t33"."pace_score",
  "t33"."usage_spike_score",
  "t33"."travel_impact_score",
  "t33"."opponent_strength_score",
  "t33"."referee_favorability_score",
  "t33"."look_ahead_pressure_score",
  "t33"."fatigue_adjustment",
  "t33"."total_composite_adjustment",
  "t33"."factors_in_total",
  "t33"."missing_factors",
  "t33"."has_warnings",
  "t33"."warning_details",
  "t33"."fatigue_context_json",
  "t33"."shot_zone_context_json",
  "t33"."pace_context_json",
  "t33"."usage_context_json",
  "t33"."travel_context_json",
  "t33"."calculation_version",
  "t12"."_inputs"
FROM (
  SELECT
    "t31"."_key",
    "t31"."player_lookup",
    "t31"."player_id",
    "t31"."game_date",
    "t31"."analysis_date",
    "t31"."game_id",
    "t31"."team_abbr",
    "t31"."opponent_team_abbr",
    "t31"."fatigue_score",
    CAST("t31"."shot_zone_mismatch_score" AS DECIMAL(4, 1)) AS "shot_zone_mismatch_score",
    CAST("t31"."pace_score" AS DECIMAL(3, 1)) AS "pace_score",
    CAST("t31"."usage_spike_score" AS DECIMAL(3, 1)) AS "usage_spike_score",
    CAST("t31"."travel_impact_score" AS DECIMAL(3, 1)) AS "travel_impact_score",
    CAST("t31"."opponent_strength_score" AS DECIMAL(3, 1)) AS "opponent_strength_score",
    "t31"."referee_favorability_score",
    "t31"."look_ahead_pressure_score",
    CAST("t31"."fatigue_adjustment" AS DECIMAL(4, 2)) AS "fatigue_adjustment",
    CAST("t31"."total_composite_adjustment" AS DECIMAL(5, 2)) AS "total_composite_adjustment",
    "t31"."factors_in_total",
    "t31"."missing_factors",
    NULLIF(
      SUBSTRING(
        '' || CASE WHEN COALESCE("t31"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
          WHEN COALESCE(ABS("t31"."shot_zone_mismatch_score") > 8, FALSE)
          THEN ',shot_zone_mismatch'
          ELSE ''
        END || CASE
          WHEN COALESCE(ABS("t31"."total_composite_adjustment") > 12, FALSE)
          THEN ',total'
          ELSE ''
        END,
        CASE
          WHEN (
            1 + 1
          ) >= 1
          THEN 1 + 1
          ELSE 1 + 1 + LENGTH(
            '' || CASE WHEN COALESCE("t31"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
              WHEN COALESCE(ABS("t31"."shot_zone_mismatch_score") > 8, FALSE)
              THEN ',shot_zone_mismatch'
              ELSE ''
            END || CASE
              WHEN COALESCE(ABS("t31"."total_composite_adjustment") > 12, FALSE)
              THEN ',total'
              ELSE ''
            END
          )
        END
      ),
      ''
    ) IS NOT NULL AS "has_warnings",
    NULLIF(
      SUBSTRING(
        '' || CASE WHEN COALESCE("t31"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
          WHEN COALESCE(ABS("t31"."shot_zone_mismatch_score") > 8, FALSE)
          THEN ',shot_zone_mismatch'
          ELSE ''
        END || CASE
          WHEN COALESCE(ABS("t31"."total_composite_adjustment") > 12, FALSE)
          THEN ',total'
          ELSE ''
        END,
        CASE
          WHEN (
            1 + 1
          ) >= 1
          THEN 1 + 1
          ELSE 1 + 1 + LENGTH(
            '' || CASE WHEN COALESCE("t31"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
              WHEN COALESCE(ABS("t31"."shot_zone_mismatch_score") > 8, FALSE)
              THEN ',shot_zone_mismatch'
              ELSE ''
            END || CASE
              WHEN COALESCE(ABS("t31"."total_composite_adjustment") > 12, FALSE)
              THEN ',total'
              ELSE ''
            END
          )
        END
      ),
      ''
    ) AS "warning_details",
    "t31"."fatigue_context_json",
    "t31"."shot_zone_context_json",
    "t31"."pace_context_json",
    "t31"."usage_context_json",
    "t31"."travel_context_json",
    "t31"."calculation_version"
  FROM (
    SELECT
      "t30"."game_id",
      "t30"."game_date",
      "t30"."team_abbr",
      "t30"."opponent_team_abbr",
      "t30"."player_lookup",
      "t30"."player_id",
      "t30"."_key",
      "t30"."fatigue_score",
      "t30"."shot_zone_mismatch_score",
      "t30"."pace_score",
      "t30"."usage_spike_score",
      "t30"."travel_impact_score",
      "t30"."opponent_strength_score",
      "t30"."fatigue_adjustment",
      "t30"."game_date" AS "analysis_date",
      CAST(NULL AS DECIMAL(3, 1)) AS "referee_favorability_score",
      CAST(NULL AS DECIMAL(3, 1)) AS "look_ahead_pressure_score",
      "t30"."fatigue_adjustment" + COALESCE("t30"."shot_zone_mismatch_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t30"."pace_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t30"."usage_spike_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t30"."travel_impact_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t30"."opponent_strength_score", CAST(0 AS DECIMAL(18, 1))) AS "total_composite_adjustment",
      1 + CAST("t30"."shot_zone_mismatch_score" IS NOT NULL AS BIGINT) + CAST("t30"."pace_score" IS NOT NULL AS BIGINT) + CAST("t30"."usage_spike_score" IS NOT NULL AS BIGINT) + CAST("t30"."travel_impact_score" IS NOT NULL AS BIGINT) + CAST("t30"."opponent_strength_score" IS NOT NULL AS BIGINT) AS "factors_in_total",
      NULLIF(
        SUBSTRING(
          '' || CASE
            WHEN COALESCE("t30"."shot_zone_mismatch_score" IS NULL, FALSE)
            THEN ',shot_zone_mismatch:' || CASE
              WHEN "t30"."zones_outcome" IS NOT NULL
              THEN "t30"."zones_outcome"
              WHEN "t30"."total_shots_last_10" = 0
              THEN 'NO_SHOTS'
              ELSE CASE
                WHEN "t30"."opponent_zones_outcome" IS NOT NULL
                THEN "t30"."opponent_zones_outcome"
                WHEN "t30"."league_defensive_rating" IS NULL
                THEN 'SMALL_LEAGUE_SAMPLE'
                ELSE 'NO_ATTEMPTS'
              END
            END
            ELSE ''
          END || CASE
            WHEN COALESCE("t30"."pace_score" IS NULL, FALSE)
            THEN ',pace:' || 'NO_GAMES'
            ELSE ''
          END || CASE
            WHEN COALESCE("t30"."usage_spike_score" IS NULL, FALSE)
            THEN ',usage_spike:' || 'NO_PROJECTION'
            ELSE ''
          END || CASE
            WHEN COALESCE("t30"."travel_impact_score" IS NULL, FALSE)
            THEN ',travel_impact:' || 'UNKNOWN_VENUE'
            ELSE ''
          END || CASE
            WHEN COALESCE("t30"."opponent_strength_score" IS NULL, FALSE)
            THEN ',opponent_strength:' || CASE
              WHEN "t30"."opponent_zones_outcome" IS NOT NULL
              THEN "t30"."opponent_zones_outcome"
              WHEN "t30"."league_defensive_rating" IS NULL
              THEN 'SMALL_LEAGUE_SAMPLE'
              ELSE 'NO_ATTEMPTS'
            END
            ELSE ''
          END,
          CASE
            WHEN (
              1 + 1
            ) >= 1
            THEN 1 + 1
            ELSE 1 + 1 + LENGTH(
              '' || CASE
                WHEN COALESCE("t30"."shot_zone_mismatch_score" IS NULL, FALSE)
                THEN ',shot_zone_mismatch:' || CASE
                  WHEN "t30"."zones_outcome" IS NOT NULL
                  THEN "t30"."zones_outcome"
                  WHEN "t30"."total_shots_last_10" = 0
                  THEN 'NO_SHOTS'
                  ELSE CASE
                    WHEN "t30"."opponent_zones_outcome" IS NOT NULL
                    THEN "t30"."opponent_zones_outcome"
                    WHEN "t30"."league_defensive_rating" IS NULL
                    THEN 'SMALL_LEAGUE_SAMPLE'
                    ELSE 'NO_ATTEMPTS'
                  END
                END
                ELSE ''
              END || CASE
                WHEN COALESCE("t30"."pace_score" IS NULL, FALSE)
                THEN ',pace:' || 'NO_GAMES'
                ELSE ''
              END || CASE
                WHEN COALESCE("t30"."usage_spike_score" IS NULL, FALSE)
                THEN ',usage_spike:' || 'NO_PROJECTION'
                ELSE ''
              END || CASE
                WHEN COALESCE("t30"."travel_impact_score" IS NULL, FALSE)
                THEN ',travel_impact:' || 'UNKNOWN_VENUE'
                ELSE ''
              END || CASE
                WHEN COALESCE("t30"."opponent_strength_score" IS NULL, FALSE)
                THEN ',opponent_strength:' || CASE
                  WHEN "t30"."opponent_zones_outcome" IS NOT NULL
                  THEN "t30"."opponent_zones_outcome"
                  WHEN "t30"."league_defensive_rating" IS NULL
                  THEN 'SMALL_LEAGUE_SAMPLE'
                  ELSE 'NO_ATTEMPTS'
                END
                ELSE ''
              END
            )
          END
        ),
        ''
      ) AS "missing_factors",
      'v2_6factors' AS "calculation_version",
      '{' || '"avg_minutes_per_game_last_7":' || COALESCE(CAST("t30"."avg_minutes_per_game_last_7" AS TEXT), 'null') || ',"back_to_back":' || COALESCE(CASE WHEN "t30"."back_to_back" THEN 'true' ELSE 'false' END, 'null') || ',"back_to_backs_last_14_days":' || COALESCE(CAST("t30"."back_to_backs_last_14_days" AS TEXT), 'null') || ',"days_rest":' || COALESCE(CAST("t30"."days_rest" AS TEXT), 'null') || ',"games_in_last_7_days":' || COALESCE(CAST("t30"."games_in_last_7_days" AS TEXT), 'null') || ',"player_age":' || COALESCE(CAST("t30"."player_age" AS TEXT), 'null') || ',"seconds_in_last_7_days":' || COALESCE(CAST("t30"."seconds_in_last_7_days" AS TEXT), 'null') || '}' AS "fatigue_context_json",
      '{' || '"mid_range_defense_vs_league_avg":' || COALESCE(CAST("t30"."mid_range_defense_vs_league_avg" AS TEXT), 'null') || ',"mid_range_rate_last_10":' || COALESCE(CAST("t30"."mid_range_rate_last_10" AS TEXT), 'null') || ',"paint_defense_vs_league_avg":' || COALESCE(CAST("t30"."paint_defense_vs_league_avg" AS TEXT), 'null') || ',"paint_rate_last_10":' || COALESCE(CAST("t30"."paint_rate_last_10" AS TEXT), 'null') || ',"three_pt_defense_vs_league_avg":' || COALESCE(CAST("t30"."three_pt_defense_vs_league_avg" AS TEXT), 'null') || ',"three_pt_rate_last_10":' || COALESCE(CAST("t30"."three_pt_rate_last_10" AS TEXT), 'null') || '}' AS "shot_zone_context_json",
      '{' || '"league_pace":' || COALESCE(CAST("t30"."league_pace" AS TEXT), 'null') || ',"opponent_pace_last_10":' || COALESCE(CAST("t30"."opponent_pace_last_10" AS TEXT), 'null') || ',"pace_differential":' || COALESCE(CAST("t30"."pace_differential" AS TEXT), 'null') || '}' AS "pace_context_json",
      '{' || '"avg_usage_rate_last_10_games":' || COALESCE(CAST("t30"."avg_usage_rate_last_10_games" AS TEXT), 'null') || ',"projected_usage_rate":' || COALESCE(CAST("t30"."projected_usage_rate" AS TEXT), 'null') || ',"star_teammates_out":' || COALESCE(CAST("t30"."star_teammates_out" AS TEXT), 'null') || '}' AS "usage_context_json",
      '{' || '"altitude_gain_m":' || COALESCE(CAST("t30"."altitude_gain_m" AS TEXT), 'null') || ',"miles_traveled_last_14_days":' || COALESCE(CAST("t30"."miles_traveled_last_14_days" AS TEXT), 'null') || ',"team_back_to_back":' || COALESCE(CASE WHEN "t30"."team_back_to_back" THEN 'true' ELSE 'false' END, 'null') || ',"time_zone_change":' || COALESCE(CAST("t30"."time_zone_change" AS TEXT), 'null') || ',"travel_miles":' || COALESCE(CAST("t30"."travel_miles" AS TEXT), 'null') || '}' AS "travel_context_json"
    FROM (
      SELECT
        "t29"."game_id",
        "t29"."game_date",
        "t29"."team_abbr",
        "t29"."opponent_team_abbr",
        "t29"."player_lookup",
        "t29"."player_id",
        "t29"."zones_outcome",
        "t29"."opponent_zones_outcome",
        "t29"."_key",
        "t29"."avg_minutes_per_game_last_7",
        "t29"."back_to_back",
        "t29"."back_to_backs_last_14_days",
        "t29"."days_rest",
        "t29"."games_in_last_7_days",
        "t29"."player_age",
        "t29"."seconds_in_last_7_days",
        "t29"."league_pace",
        "t29"."opponent_pace_last_10",
        "t29"."pace_differential",
        "t29"."avg_usage_rate_last_10_games",
        "t29"."projected_usage_rate",
        "t29"."star_teammates_out",
        "t29"."travel_miles",
        "t29"."time_zone_change",
        "t29"."altitude_gain_m",
        "t29"."miles_traveled_last_14_days",
        "t29"."team_back_to_back",
        "t29"."total_shots_last_10",
        "t29"."paint_rate_last_10",
        "t29"."mid_range_rate_last_10",
        "t29"."three_pt_rate_last_10",
        "t29"."paint_defense_vs_league_avg",
        "t29"."mid_range_defense_vs_league_avg",
        "t29"."three_pt_defense_vs_league_avg",
        "t29"."league_defensive_rating",
        "t29"."fatigue_score",
        CASE
          WHEN "t29"."shot_zone_mismatch_score" > CAST(10 AS DECIMAL(18, 1))
          THEN CAST(10 AS DECIMAL(18, 1))
          WHEN "t29"."shot_zone_mismatch_score" < CAST(-10 AS DECIMAL(18, 1))
          THEN CAST(-10 AS DECIMAL(18, 1))
          ELSE "t29"."shot_zone_mismatch_score"
        END AS "shot_zone_mismatch_score",
        CASE
          WHEN "t29"."pace_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t29"."pace_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t29"."pace_score"
        END AS "pace_score",
        CASE
          WHEN "t29"."usage_spike_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t29"."usage_spike_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t29"."usage_spike_score"
        END AS "usage_spike_score",
        CASE
          WHEN "t29"."travel_impact_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t29"."travel_impact_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t29"."travel_impact_score"
        END AS "travel_impact_score",
        CASE
          WHEN "t29"."opponent_strength_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t29"."opponent_strength_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t29"."opponent_strength_score"
        END AS "opponent_strength_score",
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t29"."fatigue_score" - 100) * 200
                ) + ABS(20)
              ) - (
                (
                  (
                    ABS("t29"."fatigue_score" - 100) * 200
                  ) + ABS(20)
                ) % (
                  NULLIF(ABS(20), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS(20), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * CASE
          WHEN (
            (
              "t29"."fatigue_score" - 100
            ) < 0
          ) <> (
            20 < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS "fatigue_adjustment"
      FROM (
        SELECT
          "t28"."game_id",
          "t28"."game_date",
          "t28"."team_abbr",
          "t28"."opponent_team_abbr",
          "t28"."player_lookup",
          "t28"."player_id",
          "t28"."zones_outcome",
          "t28"."opponent_zones_outcome",
          "t28"."_key",
          "t28"."avg_minutes_per_game_last_7",
          "t28"."back_to_back",
          "t28"."back_to_backs_last_14_days",
          "t28"."days_rest",
          "t28"."games_in_last_7_days",
          "t28"."player_age",
          "t28"."seconds_in_last_7_days",
          "t28"."league_pace",
          "t28"."opponent_pace_last_10",
          "t28"."pace_differential",
          "t28"."avg_usage_rate_last_10_games",
          "t28"."projected_usage_rate",
          "t28"."star_teammates_out",
          "t28"."travel_miles",
          "t28"."time_zone_change",
          "t28"."altitude_gain_m",
          "t28"."miles_traveled_last_14_days",
          "t28"."team_back_to_back",
          "t28"."total_shots_last_10",
          "t28"."paint_rate_last_10",
          "t28"."mid_range_rate_last_10",
          "t28"."three_pt_rate_last_10",
          "t28"."paint_defense_vs_league_avg",
          "t28"."mid_range_defense_vs_league_avg",
          "t28"."three_pt_defense_vs_league_avg",
          "t28"."league_defensive_rating",
          GREATEST(
            0,
            LEAST(
              100,
              (
                (
                  100 + CASE WHEN COALESCE("t28"."days_rest" = 0, FALSE) THEN -15 ELSE 0 END + CASE WHEN COALESCE("t28"."days_rest" >= 3, FALSE) THEN 5 ELSE 0 END + CASE WHEN COALESCE("t28"."games_in_last_7_days" >= 4, FALSE) THEN -10 ELSE 0 END + CASE
                    WHEN COALESCE("t28"."seconds_in_last_7_days" > 14400, FALSE)
                    THEN -10
                    ELSE 0
                  END + CASE
                    WHEN COALESCE("t28"."seconds_in_last_7_days" > (
                      "t28"."games_in_last_7_days" * 2100
                    ), FALSE)
                    THEN -8
                    ELSE 0
                  END
                ) - CASE
                  WHEN "t28"."back_to_backs_last_14_days" >= 2
                  THEN 12
                  WHEN "t28"."back_to_backs_last_14_days" >= 1
                  THEN 5
                  ELSE 0
                END
              ) - CASE
                WHEN "t28"."player_age" >= 35
                THEN 10
                WHEN "t28"."player_age" >= 30
                THEN 5
                ELSE 0
              END
            )
          ) AS "fatigue_score",
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(
                      CASE
                        WHEN ABS(
                          0 + (
                            CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          )
                        ) > 5000000
                        THEN 12
                        ELSE 10
                      END * (
                        0 + (
                          CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) + (
                          CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) + (
                          CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        )
                      )
                    ) * 20
                  ) + ABS(10000000)
                ) - (
                  (
                    (
                      ABS(
                        CASE
                          WHEN ABS(
                            0 + (
                              CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            ) + (
                              CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            ) + (
                              CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            )
                          ) > 5000000
                          THEN 12
                          ELSE 10
                        END * (
                          0 + (
                            CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          )
                        )
                      ) * 20
                    ) + ABS(10000000)
                  ) % (
                    NULLIF(ABS(10000000), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(10000000), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                CASE
                  WHEN ABS(
                    0 + (
                      CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) + (
                      CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) + (
                      CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    )
                  ) > 5000000
                  THEN 12
                  ELSE 10
                END * (
                  0 + (
                    CAST(CAST("t28"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) + (
                    CAST(CAST("t28"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) + (
                    CAST(CAST("t28"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t28"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  )
                )
              ) < 0
            ) <> (
              10000000 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "shot_zone_mismatch_score",
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(
                      CAST(CAST("t28"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) * 20
                  ) + ABS(200)
                ) - (
                  (
                    (
                      ABS(
                        CAST(CAST("t28"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                      ) * 20
                    ) + ABS(200)
                  ) % (
                    NULLIF(ABS(200), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(200), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              CAST(CAST("t28"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
            ) <> (
              200 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "pace_score",
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(
                      (
                        CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                      ) * CASE
                        WHEN (
                          CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) > 0
                        THEN CASE
                          WHEN "t28"."star_teammates_out" >= 2
                          THEN 390
                          WHEN "t28"."star_teammates_out" = 1
                          THEN 345
                          ELSE 300
                        END
                        ELSE 300
                      END
                    ) * 20
                  ) + ABS(100000)
                ) - (
                  (
                    (
                      ABS(
                        (
                          CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) * CASE
                          WHEN (
                            CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) > 0
                          THEN CASE
                            WHEN "t28"."star_teammates_out" >= 2
                            THEN 390
                            WHEN "t28"."star_teammates_out" = 1
                            THEN 345
                            ELSE 300
                          END
                          ELSE 300
                        END
                      ) * 20
                    ) + ABS(100000)
                  ) % (
                    NULLIF(ABS(100000), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(100000), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                (
                  CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * CASE
                  WHEN (
                    CAST(CAST("t28"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) > 0
                  THEN CASE
                    WHEN "t28"."star_teammates_out" >= 2
                    THEN 390
                    WHEN "t28"."star_teammates_out" = 1
                    THEN 345
                    ELSE 300
                  END
                  ELSE 300
                END
              ) < 0
            ) <> (
              100000 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "usage_spike_score",
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(
                      CASE
                        WHEN (
                          "t28"."travel_miles" IS NOT NULL
                        )
                        AND (
                          "t28"."time_zone_change" IS NOT NULL
                        )
                        AND (
                          "t28"."miles_traveled_last_14_days" IS NOT NULL
                        )
                        AND (
                          "t28"."altitude_gain_m" IS NOT NULL
                        )
                        THEN -(
                          LEAST(3000, "t28"."travel_miles") + (
                            (
                              0 + CASE WHEN ABS("t28"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                                WHEN "t28"."team_back_to_back" AND (
                                  "t28"."travel_miles" >= 500
                                )
                                THEN 1
                                ELSE 0
                              END + CASE WHEN "t28"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t28"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
                            ) * 1000
                          )
                        )
                        ELSE CAST(NULL AS BIGINT)
                      END
                    ) * 20
                  ) + ABS(2000)
                ) - (
                  (
                    (
                      ABS(
                        CASE
                          WHEN (
                            "t28"."travel_miles" IS NOT NULL
                          )
                          AND (
                            "t28"."time_zone_change" IS NOT NULL
                          )
                          AND (
                            "t28"."miles_traveled_last_14_days" IS NOT NULL
                          )
                          AND (
                            "t28"."altitude_gain_m" IS NOT NULL
                          )
                          THEN -(
                            LEAST(3000, "t28"."travel_miles") + (
                              (
                                0 + CASE WHEN ABS("t28"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                                  WHEN "t28"."team_back_to_back" AND (
                                    "t28"."travel_miles" >= 500
                                  )
                                  THEN 1
                                  ELSE 0
                                END + CASE WHEN "t28"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t28"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
                              ) * 1000
                            )
                          )
                          ELSE CAST(NULL AS BIGINT)
                        END
                      ) * 20
                    ) + ABS(2000)
                  ) % (
                    NULLIF(ABS(2000), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(2000), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              CASE
                WHEN (
                  "t28"."travel_miles" IS NOT NULL
                )
                AND (
                  "t28"."time_zone_change" IS NOT NULL
                )
                AND (
                  "t28"."miles_traveled_last_14_days" IS NOT NULL
                )
                AND (
                  "t28"."altitude_gain_m" IS NOT NULL
                )
                THEN -(
                  LEAST(3000, "t28"."travel_miles") + (
                    (
                      0 + CASE WHEN ABS("t28"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                        WHEN "t28"."team_back_to_back" AND (
                          "t28"."travel_miles" >= 500
                        )
                        THEN 1
                        ELSE 0
                      END + CASE WHEN "t28"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t28"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
                    ) * 1000
                  )
                )
                ELSE CAST(NULL AS BIGINT)
              END < 0
            ) <> (
              2000 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "travel_impact_score",
          CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS(
                      CAST(CAST("t28"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) * 20
                  ) + ABS(200)
                ) - (
                  (
                    (
                      ABS(
                        CAST(CAST("t28"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                      ) * 20
                    ) + ABS(200)
                  ) % (
                    NULLIF(ABS(200), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS(200), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                CAST(CAST("t28"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t28"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
              ) < 0
            ) <> (
              200 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "opponent_strength_score"
        FROM (
          SELECT
            "t6"."game_id",
            "t6"."game_date",
            "t6"."team_abbr",
            "t6"."opponent_team_abbr",
            "t6"."player_lookup",
            "t6"."player_id",
            "t6"."zones_outcome",
            "t6"."opponent_zones_outcome",
            "t6"."_key",
            "t26"."avg_minutes_per_game_last_7",
            "t26"."back_to_back",
            "t26"."back_to_backs_last_14_days",
            "t26"."days_rest",
            "t26"."games_in_last_7_days",
            "t26"."player_age",
            "t26"."seconds_in_last_7_days",
            "t26"."league_pace",
            "t26"."opponent_pace_last_10",
            "t26"."pace_differential",
            "t26"."avg_usage_rate_last_10_games",
            "t26"."projected_usage_rate",
            "t26"."star_teammates_out",
            "t27"."travel_miles",
            "t27"."time_zone_change",
            "t27"."altitude_gain_m",
            "t27"."miles_traveled_last_14_days",
            "t21"."team_back_to_back",
            "t22"."total_shots_last_10",
            "t22"."paint_rate_last_10",
            "t22"."mid_range_rate_last_10",
            "t22"."three_pt_rate_last_10",
            "t23"."paint_defense_vs_league_avg",
            "t23"."mid_range_defense_vs_league_avg",
            "t23"."three_pt_defense_vs_league_avg",
            "t23"."defensive_rating_last_15",
            "t23"."league_defensive_rating"
          FROM "standing_keys" AS "t6"
          LEFT OUTER JOIN (
            SELECT
              "t17"."_key",
              "t17"."avg_minutes_per_game_last_7",
              "t17"."back_to_back",
              "t17"."back_to_backs_last_14_days",
              "t17"."days_rest",
              "t17"."games_in_last_7_days",
              "t17"."player_age",
              "t17"."seconds_in_last_7_days",
              "t17"."league_pace",
              "t17"."opponent_pace_last_10",
              "t17"."pace_differential",
              "t17"."avg_usage_rate_last_10_games",
              "t17"."projected_usage_rate",
              "t17"."star_teammates_out"
            FROM "t16" AS "t17"
          ) AS "t26"
            ON "t6"."_key" = "t26"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t17"."_key",
              "t17"."travel_miles",
              "t17"."time_zone_change",
              "t17"."altitude_gain_m",
              "t17"."miles_traveled_last_14_days"
            FROM "t16" AS "t17"
          ) AS "t27"
            ON "t6"."_key" = "t27"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t6"."_key",
                "t7"."team_back_to_back"
              FROM "standing_keys" AS "t6"
              INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t7"
                ON "t6"."team_abbr" = "t7"."team_abbr" AND "t6"."_date" = "t7"."game_date"
            ) AS "t13"
          ) AS "t21"
            ON "t6"."_key" = "t21"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t6"."_key",
                "t8"."total_shots_last_10",
                "t8"."paint_rate_last_10",
                "t8"."mid_range_rate_last_10",
                "t8"."three_pt_rate_last_10"
              FROM "standing_keys" AS "t6"
              INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t8"
                ON "t6"."player_lookup" = "t8"."player_lookup"
                AND "t6"."_date" = "t8"."analysis_date"
            ) AS "t14"
          ) AS "t22"
            ON "t6"."_key" = "t22"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t6"."_key",
                "t9"."paint_defense_vs_league_avg",
                "t9"."mid_range_defense_vs_league_avg",
                "t9"."three_pt_defense_vs_league_avg",
                "t9"."defensive_rating_last_15",
                "t9"."league_defensive_rating"
              FROM "standing_keys" AS "t6"
              INNER JOIN "nba_precompute"."team_defense_zone_analysis" AS "t9"
                ON "t6"."opponent_team_abbr" = "t9"."team_abbr"
                AND "t6"."_date" = "t9"."analysis_date"
            ) AS "t15"
          ) AS "t23"
            ON "t6"."_key" = "t23"."_key"
        ) AS "t28"
      ) AS "t29"
    ) AS "t30"
  ) AS "t31"
) AS "t33"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t12"
  ON "t33"."_key" = "t12"."_key"
