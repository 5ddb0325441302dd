WITH "t18" AS (
  SELECT
    "t8"."_key",
    "t12"."days_rest",
    "t12"."back_to_back",
    "t12"."games_in_last_7_days",
    "t12"."seconds_in_last_7_days",
    "t12"."avg_minutes_per_game_last_7",
    "t12"."back_to_backs_last_14_days",
    "t12"."avg_usage_rate_last_10_games",
    "t12"."projected_usage_rate",
    "t12"."star_teammates_out",
    "t12"."opponent_pace_last_10",
    "t12"."league_pace",
    "t12"."pace_differential",
    "t12"."travel_miles",
    "t12"."time_zone_change",
    "t12"."miles_traveled_last_14_days",
    "t12"."altitude_gain_m",
    "t12"."player_age"
  FROM "standing_keys" AS "t8"
  INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t12"
    ON "t8"."game_date" = "t12"."game_date"
    AND "t8"."player_lookup" = "t12"."player_lookup"
    AND "t8"."_date" = "t12"."game_date"
)
SELECT
  "t35"."_key",
  "t35"."player_lookup",
  "t35"."player_id",
  "t35"."game_date",
  "t35"."analysis_date",
  "t35"."game_id",
  "t35"."team_abbr",
  "t35"."opponent_team_abbr",
  "t35"."fatigue_score",
  "t35"."shot_zone_mismatch_score",
  "t35"."pace_score",
  "t35"."usage_spike_score",
  "t35"."travel_impact_score",
  "t35"."opponent_strength_score",
  "t35"."referee_favorability_score",
  "t35"."look_ahead_pressure_score",
  "t35"."fatigue_adjustment",
  "t35"."total_composite_adjustment",
  "t35"."factors_in_total",
  "t35"."missing_factors",
  "t35"."has_warnings",
  "t35"."warning_details",
  "t35"."fatigue_context_json",
  "t35"."shot_zone_context_json",
  "t35"."pace_context_json",
  "t35"."usage_context_json",
  "t35"."travel_context_json",
  "t35"."calculation_version",
  "t14"."_inputs"
FROM (
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
    CAST("t33"."shot_zone_mismatch_score" AS DECIMAL(4, 1)) AS "shot_zone_mismatch_score",
    CAST("t33"."pace_score" AS DECIMAL(3, 1)) AS "pace_score",
    CAST("t33"."usage_spike_score" AS DECIMAL(3, 1)) AS "usage_spike_score",
    CAST("t33"."travel_impact_score" AS DECIMAL(3, 1)) AS "travel_impact_score",
    CAST("t33"."opponent_strength_score" AS DECIMAL(3, 1)) AS "opponent_strength_score",
    "t33"."referee_favorability_score",
    "t33"."look_ahead_pressure_score",
    CAST("t33"."fatigue_adjustment" AS DECIMAL(4, 2)) AS "fatigue_adjustment",
    CAST("t33"."total_composite_adjustment" AS DECIMAL(5, 2)) AS "total_composite_adjustment",
    "t33"."factors_in_total",
    "t33"."missing_factors",
    NULLIF(
      SUBSTRING(
        '' || CASE WHEN COALESCE("t33"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
          WHEN COALESCE(ABS("t33"."shot_zone_mismatch_score") > 8, FALSE)
          THEN ',shot_zone_mismatch'
          ELSE ''
        END || CASE
          WHEN COALESCE(ABS("t33"."total_composite_adjustment") > 12, FALSE)
          THEN ',total'
          ELSE ''
        END,
        CASE
          WHEN (
            1 + 1
          ) >= 1
          THEN 1 + 1
          ELSE 1 + 1 + LENGTH(
            '' || CASE WHEN COALESCE("t33"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
              WHEN COALESCE(ABS("t33"."shot_zone_mismatch_score") > 8, FALSE)
              THEN ',shot_zone_mismatch'
              ELSE ''
            END || CASE
              WHEN COALESCE(ABS("t33"."total_composite_adjustment") > 12, FALSE)
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
        '' || CASE WHEN COALESCE("t33"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
          WHEN COALESCE(ABS("t33"."shot_zone_mismatch_score") > 8, FALSE)
          THEN ',shot_zone_mismatch'
          ELSE ''
        END || CASE
          WHEN COALESCE(ABS("t33"."total_composite_adjustment") > 12, FALSE)
          THEN ',total'
          ELSE ''
        END,
        CASE
          WHEN (
            1 + 1
          ) >= 1
          THEN 1 + 1
          ELSE 1 + 1 + LENGTH(
            '' || CASE WHEN COALESCE("t33"."fatigue_score" < 50, FALSE) THEN ',fatigue' ELSE '' END || CASE
              WHEN COALESCE(ABS("t33"."shot_zone_mismatch_score") > 8, FALSE)
              THEN ',shot_zone_mismatch'
              ELSE ''
            END || CASE
              WHEN COALESCE(ABS("t33"."total_composite_adjustment") > 12, FALSE)
              THEN ',total'
              ELSE ''
            END
          )
        END
      ),
      ''
    ) AS "warning_details",
    "t33"."fatigue_context_json",
    "t33"."shot_zone_context_json",
    "t33"."pace_context_json",
    "t33"."usage_context_json",
    "t33"."travel_context_json",
    "t33"."calculation_version"
  FROM (
    SELECT
      "t32"."game_id",
      "t32"."game_date",
      "t32"."team_abbr",
      "t32"."opponent_team_abbr",
      "t32"."player_lookup",
      "t32"."player_id",
      "t32"."_key",
      "t32"."fatigue_score",
      "t32"."shot_zone_mismatch_score",
      "t32"."pace_score",
      "t32"."usage_spike_score",
      "t32"."travel_impact_score",
      "t32"."opponent_strength_score",
      "t32"."fatigue_adjustment",
      "t32"."game_date" AS "analysis_date",
      CAST(NULL AS DECIMAL(3, 1)) AS "referee_favorability_score",
      CAST(NULL AS DECIMAL(3, 1)) AS "look_ahead_pressure_score",
      "t32"."fatigue_adjustment" + COALESCE("t32"."shot_zone_mismatch_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t32"."pace_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t32"."usage_spike_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t32"."travel_impact_score", CAST(0 AS DECIMAL(18, 1))) + COALESCE("t32"."opponent_strength_score", CAST(0 AS DECIMAL(18, 1))) AS "total_composite_adjustment",
      1 + CAST("t32"."shot_zone_mismatch_score" IS NOT NULL AS BIGINT) + CAST("t32"."pace_score" IS NOT NULL AS BIGINT) + CAST("t32"."usage_spike_score" IS NOT NULL AS BIGINT) + CAST("t32"."travel_impact_score" IS NOT NULL AS BIGINT) + CAST("t32"."opponent_strength_score" IS NOT NULL AS BIGINT) AS "factors_in_total",
      NULLIF(
        SUBSTRING(
          '' || CASE
            WHEN COALESCE("t32"."shot_zone_mismatch_score" IS NULL, FALSE)
            THEN ',shot_zone_mismatch:' || CASE
              WHEN "t32"."zones_outcome" IS NOT NULL
              THEN "t32"."zones_outcome"
              WHEN "t32"."total_shots_last_10" = 0
              THEN 'NO_SHOTS'
              ELSE CASE
                WHEN "t32"."opponent_zones_outcome" IS NOT NULL
                THEN "t32"."opponent_zones_outcome"
                WHEN "t32"."league_defensive_rating" IS NULL
                THEN 'SMALL_LEAGUE_SAMPLE'
                ELSE 'NO_ATTEMPTS'
              END
            END
            ELSE ''
          END || CASE
            WHEN COALESCE("t32"."pace_score" IS NULL, FALSE)
            THEN ',pace:' || 'NO_GAMES'
            ELSE ''
          END || CASE
            WHEN COALESCE("t32"."usage_spike_score" IS NULL, FALSE)
            THEN ',usage_spike:' || 'NO_PROJECTION'
            ELSE ''
          END || CASE
            WHEN COALESCE("t32"."travel_impact_score" IS NULL, FALSE)
            THEN ',travel_impact:' || 'UNKNOWN_VENUE'
            ELSE ''
          END || CASE
            WHEN COALESCE("t32"."opponent_strength_score" IS NULL, FALSE)
            THEN ',opponent_strength:' || CASE
              WHEN "t32"."opponent_zones_outcome" IS NOT NULL
              THEN "t32"."opponent_zones_outcome"
              WHEN "t32"."league_defensive_rating" IS NULL
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
                WHEN COALESCE("t32"."shot_zone_mismatch_score" IS NULL, FALSE)
                THEN ',shot_zone_mismatch:' || CASE
                  WHEN "t32"."zones_outcome" IS NOT NULL
                  THEN "t32"."zones_outcome"
                  WHEN "t32"."total_shots_last_10" = 0
                  THEN 'NO_SHOTS'
                  ELSE CASE
                    WHEN "t32"."opponent_zones_outcome" IS NOT NULL
                    THEN "t32"."opponent_zones_outcome"
                    WHEN "t32"."league_defensive_rating" IS NULL
                    THEN 'SMALL_LEAGUE_SAMPLE'
                    ELSE 'NO_ATTEMPTS'
                  END
                END
                ELSE ''
              END || CASE
                WHEN COALESCE("t32"."pace_score" IS NULL, FALSE)
                THEN ',pace:' || 'NO_GAMES'
                ELSE ''
              END || CASE
                WHEN COALESCE("t32"."usage_spike_score" IS NULL, FALSE)
                THEN ',usage_spike:' || 'NO_PROJECTION'
                ELSE ''
              END || CASE
                WHEN COALESCE("t32"."travel_impact_score" IS NULL, FALSE)
                THEN ',travel_impact:' || 'UNKNOWN_VENUE'
                ELSE ''
              END || CASE
                WHEN COALESCE("t32"."opponent_strength_score" IS NULL, FALSE)
                THEN ',opponent_strength:' || CASE
                  WHEN "t32"."opponent_zones_outcome" IS NOT NULL
                  THEN "t32"."opponent_zones_outcome"
                  WHEN "t32"."league_defensive_rating" IS NULL
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
      '{' || '"avg_minutes_per_game_last_7":' || COALESCE(CAST("t32"."avg_minutes_per_game_last_7" AS TEXT), 'null') || ',"back_to_back":' || COALESCE(CASE WHEN "t32"."back_to_back" THEN 'true' ELSE 'false' END, 'null') || ',"back_to_backs_last_14_days":' || COALESCE(CAST("t32"."back_to_backs_last_14_days" AS TEXT), 'null') || ',"days_rest":' || COALESCE(CAST("t32"."days_rest" AS TEXT), 'null') || ',"games_in_last_7_days":' || COALESCE(CAST("t32"."games_in_last_7_days" AS TEXT), 'null') || ',"player_age":' || COALESCE(CAST("t32"."player_age" AS TEXT), 'null') || ',"seconds_in_last_7_days":' || COALESCE(CAST("t32"."seconds_in_last_7_days" AS TEXT), 'null') || '}' AS "fatigue_context_json",
      '{' || '"mid_range_defense_vs_league_avg":' || COALESCE(CAST("t32"."mid_range_defense_vs_league_avg" AS TEXT), 'null') || ',"mid_range_rate_last_10":' || COALESCE(CAST("t32"."mid_range_rate_last_10" AS TEXT), 'null') || ',"paint_defense_vs_league_avg":' || COALESCE(CAST("t32"."paint_defense_vs_league_avg" AS TEXT), 'null') || ',"paint_rate_last_10":' || COALESCE(CAST("t32"."paint_rate_last_10" AS TEXT), 'null') || ',"three_pt_defense_vs_league_avg":' || COALESCE(CAST("t32"."three_pt_defense_vs_league_avg" AS TEXT), 'null') || ',"three_pt_rate_last_10":' || COALESCE(CAST("t32"."three_pt_rate_last_10" AS TEXT), 'null') || '}' AS "shot_zone_context_json",
      '{' || '"league_pace":' || COALESCE(CAST("t32"."league_pace" AS TEXT), 'null') || ',"opponent_pace_last_10":' || COALESCE(CAST("t32"."opponent_pace_last_10" AS TEXT), 'null') || ',"pace_differential":' || COALESCE(CAST("t32"."pace_differential" AS TEXT), 'null') || '}' AS "pace_context_json",
      '{' || '"avg_usage_rate_last_10_games":' || COALESCE(CAST("t32"."avg_usage_rate_last_10_games" AS TEXT), 'null') || ',"projected_usage_rate":' || COALESCE(CAST("t32"."projected_usage_rate" AS TEXT), 'null') || ',"star_teammates_out":' || COALESCE(CAST("t32"."star_teammates_out" AS TEXT), 'null') || '}' AS "usage_context_json",
      '{' || '"altitude_gain_m":' || COALESCE(CAST("t32"."altitude_gain_m" AS TEXT), 'null') || ',"miles_traveled_last_14_days":' || COALESCE(CAST("t32"."miles_traveled_last_14_days" AS TEXT), 'null') || ',"team_back_to_back":' || COALESCE(CASE WHEN "t32"."team_back_to_back" THEN 'true' ELSE 'false' END, 'null') || ',"time_zone_change":' || COALESCE(CAST("t32"."time_zone_change" AS TEXT), 'null') || ',"travel_miles":' || COALESCE(CAST("t32"."travel_miles" AS TEXT), 'null') || '}' AS "travel_context_json"
    FROM (
      SELECT
        "t31"."game_id",
        "t31"."game_date",
        "t31"."team_abbr",
        "t31"."opponent_team_abbr",
        "t31"."player_lookup",
        "t31"."player_id",
        "t31"."zones_outcome",
        "t31"."opponent_zones_outcome",
        "t31"."_key",
        "t31"."avg_minutes_per_game_last_7",
        "t31"."back_to_back",
        "t31"."back_to_backs_last_14_days",
        "t31"."days_rest",
        "t31"."games_in_last_7_days",
        "t31"."player_age",
        "t31"."seconds_in_last_7_days",
        "t31"."league_pace",
        "t31"."opponent_pace_last_10",
        "t31"."pace_differential",
        "t31"."avg_usage_rate_last_10_games",
        "t31"."projected_usage_rate",
        "t31"."star_teammates_out",
        "t31"."travel_miles",
        "t31"."time_zone_change",
        "t31"."altitude_gain_m",
        "t31"."miles_traveled_last_14_days",
        "t31"."team_back_to_back",
        "t31"."total_shots_last_10",
        "t31"."paint_rate_last_10",
        "t31"."mid_range_rate_last_10",
        "t31"."three_pt_rate_last_10",
        "t31"."paint_defense_vs_league_avg",
        "t31"."mid_range_defense_vs_league_avg",
        "t31"."three_pt_defense_vs_league_avg",
        "t31"."league_defensive_rating",
        "t31"."fatigue_score",
        CASE
          WHEN "t31"."shot_zone_mismatch_score" > CAST(10 AS DECIMAL(18, 1))
          THEN CAST(10 AS DECIMAL(18, 1))
          WHEN "t31"."shot_zone_mismatch_score" < CAST(-10 AS DECIMAL(18, 1))
          THEN CAST(-10 AS DECIMAL(18, 1))
          ELSE "t31"."shot_zone_mismatch_score"
        END AS "shot_zone_mismatch_score",
        CASE
          WHEN "t31"."pace_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t31"."pace_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t31"."pace_score"
        END AS "pace_score",
        CASE
          WHEN "t31"."usage_spike_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t31"."usage_spike_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t31"."usage_spike_score"
        END AS "usage_spike_score",
        CASE
          WHEN "t31"."travel_impact_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t31"."travel_impact_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t31"."travel_impact_score"
        END AS "travel_impact_score",
        CASE
          WHEN "t31"."opponent_strength_score" > CAST(3 AS DECIMAL(18, 1))
          THEN CAST(3 AS DECIMAL(18, 1))
          WHEN "t31"."opponent_strength_score" < CAST(-3 AS DECIMAL(18, 1))
          THEN CAST(-3 AS DECIMAL(18, 1))
          ELSE "t31"."opponent_strength_score"
        END AS "opponent_strength_score",
        CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t31"."fatigue_score" - 100) * 200
                ) + ABS(20)
              ) - (
                (
                  (
                    ABS("t31"."fatigue_score" - 100) * 200
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
              "t31"."fatigue_score" - 100
            ) < 0
          ) <> (
            20 < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS "fatigue_adjustment"
      FROM (
        SELECT
          "t30"."game_id",
          "t30"."game_date",
          "t30"."team_abbr",
          "t30"."opponent_team_abbr",
          "t30"."player_lookup",
          "t30"."player_id",
          "t30"."zones_outcome",
          "t30"."opponent_zones_outcome",
          "t30"."_key",
          "t30"."avg_minutes_per_game_last_7",
          "t30"."back_to_back",
          "t30"."back_to_backs_last_14_days",
          "t30"."days_rest",
          "t30"."games_in_last_7_days",
          "t30"."player_age",
          "t30"."seconds_in_last_7_days",
          "t30"."league_pace",
          "t30"."opponent_pace_last_10",
          "t30"."pace_differential",
          "t30"."avg_usage_rate_last_10_games",
          "t30"."projected_usage_rate",
          "t30"."star_teammates_out",
          "t30"."travel_miles",
          "t30"."time_zone_change",
          "t30"."altitude_gain_m",
          "t30"."miles_traveled_last_14_days",
          "t30"."team_back_to_back",
          "t30"."total_shots_last_10",
          "t30"."paint_rate_last_10",
          "t30"."mid_range_rate_last_10",
          "t30"."three_pt_rate_last_10",
          "t30"."paint_defense_vs_league_avg",
          "t30"."mid_range_defense_vs_league_avg",
          "t30"."three_pt_defense_vs_league_avg",
          "t30"."league_defensive_rating",
          GREATEST(
            0,
            LEAST(
              100,
              (
                (
                  100 + CASE WHEN COALESCE("t30"."days_rest" = 0, FALSE) THEN -15 ELSE 0 END + CASE WHEN COALESCE("t30"."days_rest" >= 3, FALSE) THEN 5 ELSE 0 END + CASE WHEN COALESCE("t30"."games_in_last_7_days" >= 4, FALSE) THEN -10 ELSE 0 END + CASE
                    WHEN COALESCE("t30"."seconds_in_last_7_days" > 14400, FALSE)
                    THEN -10
                    ELSE 0
                  END + CASE
                    WHEN COALESCE("t30"."seconds_in_last_7_days" > (
                      "t30"."games_in_last_7_days" * 2100
                    ), FALSE)
                    THEN -8
                    ELSE 0
                  END
                ) - CASE
                  WHEN "t30"."back_to_backs_last_14_days" >= 2
                  THEN 12
                  WHEN "t30"."back_to_backs_last_14_days" >= 1
                  THEN 5
                  ELSE 0
                END
              ) - CASE
                WHEN "t30"."player_age" >= 35
                THEN 10
                WHEN "t30"."player_age" >= 30
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
                            CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          )
                        ) > 5000000
                        THEN 12
                        ELSE 10
                      END * (
                        0 + (
                          CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) + (
                          CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) + (
                          CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
                              CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            ) + (
                              CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            ) + (
                              CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                            )
                          ) > 5000000
                          THEN 12
                          ELSE 10
                        END * (
                          0 + (
                            CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) + (
                            CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
                      CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) + (
                      CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) + (
                      CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    )
                  ) > 5000000
                  THEN 12
                  ELSE 10
                END * (
                  0 + (
                    CAST(CAST("t30"."paint_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."paint_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) + (
                    CAST(CAST("t30"."mid_range_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."mid_range_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) + (
                    CAST(CAST("t30"."three_pt_rate_last_10" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) * CAST(CAST("t30"."three_pt_defense_vs_league_avg" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
                      CAST(CAST("t30"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) * 20
                  ) + ABS(200)
                ) - (
                  (
                    (
                      ABS(
                        CAST(CAST("t30"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
              CAST(CAST("t30"."pace_differential" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) < 0
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
                        CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                      ) * CASE
                        WHEN (
                          CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) > 0
                        THEN CASE
                          WHEN "t30"."star_teammates_out" >= 2
                          THEN 390
                          WHEN "t30"."star_teammates_out" = 1
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
                          CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                        ) * CASE
                          WHEN (
                            CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                          ) > 0
                          THEN CASE
                            WHEN "t30"."star_teammates_out" >= 2
                            THEN 390
                            WHEN "t30"."star_teammates_out" = 1
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
                  CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                ) * CASE
                  WHEN (
                    CAST(CAST("t30"."projected_usage_rate" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."avg_usage_rate_last_10_games" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                  ) > 0
                  THEN CASE
                    WHEN "t30"."star_teammates_out" >= 2
                    THEN 390
                    WHEN "t30"."star_teammates_out" = 1
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
                          "t30"."travel_miles" IS NOT NULL
                        )
                        AND (
                          "t30"."time_zone_change" IS NOT NULL
                        )
                        AND (
                          "t30"."miles_traveled_last_14_days" IS NOT NULL
                        )
                        AND (
                          "t30"."altitude_gain_m" IS NOT NULL
                        )
                        THEN -(
                          LEAST(3000, "t30"."travel_miles") + (
                            (
                              0 + CASE WHEN ABS("t30"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                                WHEN "t30"."team_back_to_back" AND (
                                  "t30"."travel_miles" >= 500
                                )
                                THEN 1
                                ELSE 0
                              END + CASE WHEN "t30"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t30"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
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
                            "t30"."travel_miles" IS NOT NULL
                          )
                          AND (
                            "t30"."time_zone_change" IS NOT NULL
                          )
                          AND (
                            "t30"."miles_traveled_last_14_days" IS NOT NULL
                          )
                          AND (
                            "t30"."altitude_gain_m" IS NOT NULL
                          )
                          THEN -(
                            LEAST(3000, "t30"."travel_miles") + (
                              (
                                0 + CASE WHEN ABS("t30"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                                  WHEN "t30"."team_back_to_back" AND (
                                    "t30"."travel_miles" >= 500
                                  )
                                  THEN 1
                                  ELSE 0
                                END + CASE WHEN "t30"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t30"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
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
                  "t30"."travel_miles" IS NOT NULL
                )
                AND (
                  "t30"."time_zone_change" IS NOT NULL
                )
                AND (
                  "t30"."miles_traveled_last_14_days" IS NOT NULL
                )
                AND (
                  "t30"."altitude_gain_m" IS NOT NULL
                )
                THEN -(
                  LEAST(3000, "t30"."travel_miles") + (
                    (
                      0 + CASE WHEN ABS("t30"."time_zone_change") >= 2 THEN 1 ELSE 0 END + CASE
                        WHEN "t30"."team_back_to_back" AND (
                          "t30"."travel_miles" >= 500
                        )
                        THEN 1
                        ELSE 0
                      END + CASE WHEN "t30"."miles_traveled_last_14_days" >= 6000 THEN 1 ELSE 0 END + CASE WHEN "t30"."altitude_gain_m" >= 1000 THEN 1 ELSE 0 END
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
                      CAST(CAST("t30"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
                    ) * 20
                  ) + ABS(200)
                ) - (
                  (
                    (
                      ABS(
                        CAST(CAST("t30"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
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
                CAST(CAST("t30"."defensive_rating_last_15" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT) - CAST(CAST("t30"."league_defensive_rating" AS DECIMAL(18, 2)) * CAST(100 AS DECIMAL(18, 2)) AS BIGINT)
              ) < 0
            ) <> (
              200 < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS "opponent_strength_score"
        FROM (
          SELECT
            "t7"."game_id",
            "t7"."game_date",
            "t7"."team_abbr",
            "t7"."opponent_team_abbr",
            "t7"."player_lookup",
            "t7"."player_id",
            "t7"."zones_outcome",
            "t7"."opponent_zones_outcome",
            "t7"."_key",
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
            "t29"."travel_miles",
            "t29"."time_zone_change",
            "t29"."altitude_gain_m",
            "t29"."miles_traveled_last_14_days",
            "t23"."team_back_to_back",
            "t24"."total_shots_last_10",
            "t24"."paint_rate_last_10",
            "t24"."mid_range_rate_last_10",
            "t24"."three_pt_rate_last_10",
            "t25"."paint_defense_vs_league_avg",
            "t25"."mid_range_defense_vs_league_avg",
            "t25"."three_pt_defense_vs_league_avg",
            "t25"."defensive_rating_last_15",
            "t25"."league_defensive_rating"
          FROM "standing_keys" AS "t7"
          LEFT OUTER JOIN (
            SELECT
              "t19"."_key",
              "t19"."avg_minutes_per_game_last_7",
              "t19"."back_to_back",
              "t19"."back_to_backs_last_14_days",
              "t19"."days_rest",
              "t19"."games_in_last_7_days",
              "t19"."player_age",
              "t19"."seconds_in_last_7_days",
              "t19"."league_pace",
              "t19"."opponent_pace_last_10",
              "t19"."pace_differential",
              "t19"."avg_usage_rate_last_10_games",
              "t19"."projected_usage_rate",
              "t19"."star_teammates_out"
            FROM "t18" AS "t19"
          ) AS "t28"
            ON "t7"."_key" = "t28"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t19"."_key",
              "t19"."travel_miles",
              "t19"."time_zone_change",
              "t19"."altitude_gain_m",
              "t19"."miles_traveled_last_14_days"
            FROM "t18" AS "t19"
          ) AS "t29"
            ON "t7"."_key" = "t29"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t8"."_key",
                "t9"."team_back_to_back"
              FROM "standing_keys" AS "t8"
              INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t9"
                ON "t8"."team_abbr" = "t9"."team_abbr" AND "t8"."_date" = "t9"."game_date"
            ) AS "t15"
          ) AS "t23"
            ON "t7"."_key" = "t23"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t8"."_key",
                "t10"."total_shots_last_10",
                "t10"."paint_rate_last_10",
                "t10"."mid_range_rate_last_10",
                "t10"."three_pt_rate_last_10"
              FROM "standing_keys" AS "t8"
              INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t10"
                ON "t8"."player_lookup" = "t10"."player_lookup"
                AND "t8"."_date" = "t10"."analysis_date"
            ) AS "t16"
          ) AS "t24"
            ON "t7"."_key" = "t24"."_key"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t8"."_key",
                "t11"."paint_defense_vs_league_avg",
                "t11"."mid_range_defense_vs_league_avg",
                "t11"."three_pt_defense_vs_league_avg",
                "t11"."defensive_rating_last_15",
                "t11"."league_defensive_rating"
              FROM "standing_keys" AS "t8"
              INNER JOIN "nba_precompute"."team_defense_zone_analysis" AS "t11"
                ON "t8"."opponent_team_abbr" = "t11"."team_abbr"
                AND "t8"."_date" = "t11"."analysis_date"
            ) AS "t17"
          ) AS "t25"
            ON "t7"."_key" = "t25"."_key"
        ) AS "t30"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
) AS "t35"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t14"
  ON "t35"."_key" = "t14"."_key"
