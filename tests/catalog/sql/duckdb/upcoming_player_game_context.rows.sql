WITH "t24" AS (
  SELECT
    "t9"."_key",
    FALSE AS "_missing",
    "t10"."game_date",
    "t10"."team_abbr",
    "t10"."game_id",
    "t10"."opponent_team_abbr",
    "t10"."home_game",
    "t10"."is_neutral",
    "t10"."season_year",
    "t10"."season_type",
    "t10"."is_season_opener",
    "t10"."game_number_in_season",
    "t10"."team_days_rest",
    "t10"."team_back_to_back",
    "t10"."is_back_to_back",
    "t10"."games_in_last_7_days",
    "t10"."games_in_last_14_days",
    "t10"."opponent_days_rest",
    "t10"."opponent_back_to_back",
    "t10"."opponent_games_in_last_7_days",
    "t10"."team_win_streak_entering",
    "t10"."team_loss_streak_entering",
    "t10"."last_game_margin",
    "t10"."last_game_result",
    "t10"."team_pace_last_10",
    "t10"."team_off_rating_last_10",
    "t10"."team_def_rating_last_10",
    "t10"."team_games_played_season",
    "t10"."team_win_pct_season",
    "t10"."travel_miles",
    "t10"."time_zone_change",
    "t10"."travel_miles_last_14_days",
    "t10"."time_zones_crossed_last_14_days",
    "t10"."consecutive_road_games",
    "t10"."altitude_gain_m",
    "t10"."starters_out_count",
    "t10"."questionable_players_count",
    "t10"."next_game_days_rest",
    "t10"."games_in_next_7_days",
    "t10"."next_game_is_primetime",
    "t10"."next_opponent_win_pct",
    "t10"."_row",
    "t10"."_inputs"
  FROM "standing_keys" AS "t9"
  INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t10"
    ON "t9"."opponent_team_abbr" = "t10"."team_abbr"
    AND "t9"."_date" = "t10"."game_date"
), "t50" AS (
  SELECT
    "t47"."_key",
    "t47"."_rank",
    "t47"."_spine_date",
    "t47"."_spine_game",
    "t47"."_days_before",
    "t22"."_present_game" IS NULL AS "_missing",
    "t15"."player_lookup",
    "t15"."player_id",
    "t15"."universal_player_id",
    "t15"."player_full_name",
    "t15"."game_id",
    "t15"."game_code",
    "t15"."game_date",
    "t15"."season_year",
    "t15"."season_type",
    "t15"."team_abbr",
    "t15"."opponent_team_abbr",
    "t15"."home_game",
    "t15"."player_status",
    "t15"."is_active",
    "t15"."is_dressed",
    "t15"."dnp_reason",
    "t15"."starter_flag",
    "t15"."win_flag",
    "t15"."points",
    "t15"."assists",
    "t15"."steals",
    "t15"."blocks",
    "t15"."turnovers",
    "t15"."personal_fouls",
    "t15"."offensive_rebounds",
    "t15"."defensive_rebounds",
    "t15"."rebounds",
    "t15"."fg_attempts",
    "t15"."fg_makes",
    "t15"."three_pt_attempts",
    "t15"."three_pt_makes",
    "t15"."ft_attempts",
    "t15"."ft_makes",
    "t15"."plus_minus",
    "t15"."seconds_played",
    "t15"."minutes_played",
    "t15"."paint_attempts",
    "t15"."paint_makes",
    "t15"."mid_range_attempts",
    "t15"."mid_range_makes",
    "t15"."three_pt_attempts_pbp",
    "t15"."three_pt_makes_pbp",
    "t15"."unknown_zone_attempts",
    "t15"."unknown_zone_makes",
    "t15"."paint_blocks",
    "t15"."mid_range_blocks",
    "t15"."three_pt_blocks",
    "t15"."unknown_zone_blocks",
    "t15"."and1_count",
    "t15"."assisted_fg_makes",
    "t15"."unassisted_fg_makes",
    "t15"."fg_attempts_blocked",
    "t15"."plays_x100",
    "t15"."team_plays_on_court_x100",
    "t15"."team_possessions_x100",
    "t15"."usage_rate",
    "t15"."ts_pct",
    "t15"."efg_pct",
    "t15"."zones_source",
    "t15"."box_source",
    "t15"."_row",
    "t15"."_inputs"
  FROM (
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
        "t9"."_key",
        "t16"."entity" AS "_entity",
        "t16"."game_date" AS "_spine_date",
        "t16"."game_id" AS "_spine_game",
        DATE_DIFF('DAY', "t16"."game_date", "t9"."_date") AS "_days_before"
      FROM "standing_keys" AS "t9"
      INNER JOIN "nba_reference"."player_spine" AS "t16"
        ON "t9"."season_year" = "t16"."season_year"
        AND "t16"."game_date" < "t9"."_date"
        AND "t9"."player_lookup" = "t16"."entity"
    ) AS "t29"
  ) AS "t47"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t7"."game_id" AS "_present_game",
      "t7"."player_lookup" AS "_present_entity"
    FROM "nba_analytics"."player_game_summary" AS "t7"
  ) AS "t22"
    ON "t47"."_spine_game" = "t22"."_present_game"
    AND "t47"."_entity" = "t22"."_present_entity"
  LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t15"
    ON "t47"."_spine_game" = "t15"."game_id" AND "t47"."_entity" = "t15"."player_lookup"
), "t55" AS (
  SELECT
    *
  FROM "t50" AS "t51"
  WHERE
    "t51"."_missing" OR (
      "t51"."game_id" IS NOT NULL
    )
)
SELECT
  "t74"."_key",
  "t74"."player_lookup",
  "t74"."player_id",
  "t74"."game_id",
  "t74"."game_date",
  "t74"."team_abbr",
  "t74"."opponent_team_abbr",
  "t74"."season_year",
  "t74"."population_basis",
  "t74"."home_game",
  "t74"."season_phase",
  "t74"."games_played_season",
  "t74"."days_rest",
  "t74"."back_to_back",
  "t74"."days_rest_before_last_game",
  "t74"."days_since_2_plus_days_rest",
  "t74"."games_in_last_7_days",
  "t74"."games_in_last_14_days",
  "t74"."seconds_in_last_7_days",
  "t74"."seconds_in_last_14_days",
  "t74"."minutes_in_last_7_days",
  "t74"."minutes_in_last_14_days",
  "t74"."avg_minutes_per_game_last_7",
  "t74"."back_to_backs_last_14_days",
  "t74"."points_avg_last_5",
  "t74"."points_avg_last_10",
  "t74"."l5_games_used",
  "t74"."l10_games_used",
  "t74"."avg_usage_rate_last_7_games",
  "t74"."avg_usage_rate_last_10_games",
  "t74"."fourth_quarter_minutes_last_7",
  "t74"."clutch_minutes_last_7_games",
  "t74"."fourth_quarter_production_last_7",
  "t74"."shooting_pct_decline_last_5",
  "t74"."projected_usage_rate",
  "t74"."star_teammates_out",
  "t74"."questionable_teammates",
  "t74"."probable_teammates",
  "t74"."team_pace_last_10",
  "t74"."opponent_pace_last_10",
  "t74"."league_pace",
  "t74"."pace_differential",
  "t74"."opponent_def_rating_last_10",
  "t74"."opponent_ft_rate_allowed",
  "t74"."travel_miles",
  "t74"."time_zone_change",
  "t74"."consecutive_road_games",
  "t74"."miles_traveled_last_14_days",
  "t74"."time_zones_crossed_last_14_days",
  "t74"."altitude_gain_m",
  "t74"."opponent_days_rest",
  "t74"."opponent_next_game_days_rest",
  "t74"."opponent_games_in_next_7_days",
  "t74"."next_game_days_rest",
  "t74"."games_in_next_7_days",
  "t74"."next_opponent_win_pct",
  "t74"."next_game_is_primetime",
  "t74"."player_status",
  "t74"."injury_report",
  "t74"."player_age",
  "t74"."game_start_time_local",
  "t20"."_inputs"
FROM (
  SELECT
    "t72"."_key",
    "t72"."player_lookup",
    "t72"."player_id",
    "t72"."game_id",
    "t72"."game_date",
    "t72"."team_abbr",
    "t72"."opponent_team_abbr",
    "t72"."season_year",
    "t72"."population_basis",
    "t72"."home_game",
    CASE
      WHEN "t72"."season_type" <> 'regular'
      THEN "t72"."season_type"
      WHEN "t72"."game_number_in_season" <= 20
      THEN 'early'
      WHEN "t72"."game_number_in_season" <= 60
      THEN 'mid'
      ELSE 'late'
    END AS "season_phase",
    COALESCE("t72"."games_played_season", 0) AS "games_played_season",
    "t72"."days_rest",
    COALESCE("t72"."days_rest" = 0, FALSE) AS "back_to_back",
    "t72"."days_rest_before_last_game",
    "t72"."days_since_2_plus_days_rest",
    COALESCE("t72"."games_in_last_7_days", 0) AS "games_in_last_7_days",
    COALESCE("t72"."games_in_last_14_days", 0) AS "games_in_last_14_days",
    COALESCE("t72"."seconds_played_in_last_7_days", 0) AS "seconds_in_last_7_days",
    COALESCE("t72"."seconds_played_in_last_14_days", 0) AS "seconds_in_last_14_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE("t72"."seconds_played_in_last_7_days", 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE("t72"."seconds_played_in_last_7_days", 0)) * 20
              ) + ABS(60)
            ) % (
              NULLIF(ABS(60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        COALESCE("t72"."seconds_played_in_last_7_days", 0) < 0
      ) <> (
        60 < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS "minutes_in_last_7_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE("t72"."seconds_played_in_last_14_days", 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE("t72"."seconds_played_in_last_14_days", 0)) * 20
              ) + ABS(60)
            ) % (
              NULLIF(ABS(60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        COALESCE("t72"."seconds_played_in_last_14_days", 0) < 0
      ) <> (
        60 < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(6, 1)) AS "minutes_in_last_14_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE("t72"."seconds_played_in_last_7_days", 0)) * 200
            ) + ABS(COALESCE("t72"."games_in_last_7_days", 0) * 60)
          ) - (
            (
              (
                ABS(COALESCE("t72"."seconds_played_in_last_7_days", 0)) * 200
              ) + ABS(COALESCE("t72"."games_in_last_7_days", 0) * 60)
            ) % (
              NULLIF(ABS(COALESCE("t72"."games_in_last_7_days", 0) * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t72"."games_in_last_7_days", 0) * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        COALESCE("t72"."seconds_played_in_last_7_days", 0) < 0
      ) <> (
        (
          COALESCE("t72"."games_in_last_7_days", 0) * 60
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "avg_minutes_per_game_last_7",
    COALESCE("t72"."back_to_backs_last_14_days", 0) AS "back_to_backs_last_14_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t72"."points_5") * 200
            ) + ABS(COALESCE("t72"."games_5", 0))
          ) - (
            (
              (
                ABS("t72"."points_5") * 200
              ) + ABS(COALESCE("t72"."games_5", 0))
            ) % (
              NULLIF(ABS(COALESCE("t72"."games_5", 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t72"."games_5", 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t72"."points_5" < 0
      ) <> (
        COALESCE("t72"."games_5", 0) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "points_avg_last_5",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t72"."points_10") * 200
            ) + ABS(COALESCE("t72"."games_10", 0))
          ) - (
            (
              (
                ABS("t72"."points_10") * 200
              ) + ABS(COALESCE("t72"."games_10", 0))
            ) % (
              NULLIF(ABS(COALESCE("t72"."games_10", 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t72"."games_10", 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t72"."points_10" < 0
      ) <> (
        COALESCE("t72"."games_10", 0) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "points_avg_last_10",
    COALESCE("t72"."games_5", 0) AS "l5_games_used",
    COALESCE("t72"."games_10", 0) AS "l10_games_used",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t72"."plays_7" * 100) * 200
            ) + ABS("t72"."team_plays_7")
          ) - (
            (
              (
                ABS("t72"."plays_7" * 100) * 200
              ) + ABS("t72"."team_plays_7")
            ) % (
              NULLIF(ABS("t72"."team_plays_7"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t72"."team_plays_7"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t72"."plays_7" * 100
        ) < 0
      ) <> (
        "t72"."team_plays_7" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "avg_usage_rate_last_7_games",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t72"."plays_10" * 100) * 200
            ) + ABS("t72"."team_plays_10")
          ) - (
            (
              (
                ABS("t72"."plays_10" * 100) * 200
              ) + ABS("t72"."team_plays_10")
            ) % (
              NULLIF(ABS("t72"."team_plays_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t72"."team_plays_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t72"."plays_10" * 100
        ) < 0
      ) <> (
        "t72"."team_plays_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "avg_usage_rate_last_10_games",
    CAST(NULL AS DECIMAL(6, 2)) AS "fourth_quarter_minutes_last_7",
    CAST(NULL AS DECIMAL(6, 2)) AS "clutch_minutes_last_7_games",
    CAST(NULL AS DECIMAL(6, 2)) AS "fourth_quarter_production_last_7",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(
                (
                  "t72"."makes_5" * "t72"."attempts_season"
                ) - (
                  "t72"."makes_season" * "t72"."attempts_5"
                )
              ) * 2000
            ) + ABS("t72"."attempts_5" * "t72"."attempts_season")
          ) - (
            (
              (
                ABS(
                  (
                    "t72"."makes_5" * "t72"."attempts_season"
                  ) - (
                    "t72"."makes_season" * "t72"."attempts_5"
                  )
                ) * 2000
              ) + ABS("t72"."attempts_5" * "t72"."attempts_season")
            ) % (
              NULLIF(ABS("t72"."attempts_5" * "t72"."attempts_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t72"."attempts_5" * "t72"."attempts_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t72"."makes_5" * "t72"."attempts_season"
          ) - (
            "t72"."makes_season" * "t72"."attempts_5"
          )
        ) < 0
      ) <> (
        (
          "t72"."attempts_5" * "t72"."attempts_season"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "shooting_pct_decline_last_5",
    CAST(CASE
      WHEN COALESCE("t72"."games_played_season", 0) >= 5
      THEN CASE
        WHEN CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t72"."plays_10" * 100 * (
                    "t72"."plays_available" + "t72"."plays_of_all"
                  )) * 200
                ) + ABS("t72"."team_plays_10" * 2 * "t72"."plays_available")
              ) - (
                (
                  (
                    ABS("t72"."plays_10" * 100 * (
                      "t72"."plays_available" + "t72"."plays_of_all"
                    )) * 200
                  ) + ABS("t72"."team_plays_10" * 2 * "t72"."plays_available")
                ) % (
                  NULLIF(ABS("t72"."team_plays_10" * 2 * "t72"."plays_available"), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS("t72"."team_plays_10" * 2 * "t72"."plays_available"), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * CASE
          WHEN (
            (
              "t72"."plays_10" * 100 * (
                "t72"."plays_available" + "t72"."plays_of_all"
              )
            ) < 0
          ) <> (
            (
              "t72"."team_plays_10" * 2 * "t72"."plays_available"
            ) < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45
        THEN CAST(45 AS DECIMAL(18, 2))
        ELSE CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t72"."plays_10" * 100 * (
                    "t72"."plays_available" + "t72"."plays_of_all"
                  )) * 200
                ) + ABS("t72"."team_plays_10" * 2 * "t72"."plays_available")
              ) - (
                (
                  (
                    ABS("t72"."plays_10" * 100 * (
                      "t72"."plays_available" + "t72"."plays_of_all"
                    )) * 200
                  ) + ABS("t72"."team_plays_10" * 2 * "t72"."plays_available")
                ) % (
                  NULLIF(ABS("t72"."team_plays_10" * 2 * "t72"."plays_available"), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS("t72"."team_plays_10" * 2 * "t72"."plays_available"), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * CASE
          WHEN (
            (
              "t72"."plays_10" * 100 * (
                "t72"."plays_available" + "t72"."plays_of_all"
              )
            ) < 0
          ) <> (
            (
              "t72"."team_plays_10" * 2 * "t72"."plays_available"
            ) < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      END
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "projected_usage_rate",
    "t72"."star_teammates_out",
    CAST(NULL AS BIGINT) AS "questionable_teammates",
    CAST(NULL AS BIGINT) AS "probable_teammates",
    "t72"."team_pace_last_10",
    "t72"."opponent_pace_last_10",
    "t72"."league_pace",
    "t72"."opponent_pace_last_10" - "t72"."league_pace" AS "pace_differential",
    "t72"."opponent_def_rating_last_10",
    "t72"."opponent_ft_rate_allowed",
    "t72"."travel_miles",
    "t72"."time_zone_change",
    "t72"."consecutive_road_games",
    "t72"."miles_traveled_last_14_days",
    "t72"."time_zones_crossed_last_14_days",
    "t72"."altitude_gain_m",
    "t72"."opponent_days_rest",
    "t72"."opponent_next_game_days_rest",
    "t72"."opponent_games_in_next_7_days",
    "t72"."next_game_days_rest",
    "t72"."games_in_next_7_days",
    "t72"."next_opponent_win_pct",
    "t72"."next_game_is_primetime",
    CAST(NULL AS TEXT) AS "player_status",
    CAST(NULL AS TEXT) AS "injury_report",
    (
      EXTRACT(year FROM "t72"."game_date") - EXTRACT(year FROM "t72"."birth_date")
    ) - CASE
      WHEN (
        EXTRACT(month FROM "t72"."game_date") > EXTRACT(month FROM "t72"."birth_date")
      )
      OR (
        (
          EXTRACT(month FROM "t72"."game_date") = EXTRACT(month FROM "t72"."birth_date")
        )
        AND (
          EXTRACT(day FROM "t72"."game_date") >= EXTRACT(day FROM "t72"."birth_date")
        )
      )
      THEN 0
      ELSE 1
    END AS "player_age",
    "t72"."game_start_time_local"
  FROM (
    SELECT
      "t9"."_date",
      "t9"."game_id",
      "t9"."game_date",
      "t9"."season_year",
      "t9"."season_type",
      "t9"."team_abbr",
      "t9"."opponent_team_abbr",
      "t9"."home_game",
      "t9"."player_lookup",
      "t9"."player_id",
      "t9"."entity_type",
      "t9"."population_basis",
      "t9"."expected",
      "t9"."entity_id",
      "t9"."members_outcome",
      "t9"."_key",
      "t64"."games_played_season",
      "t71"."days_rest",
      "t71"."days_rest_before_last_game",
      "t71"."days_since_2_plus_days_rest",
      "t71"."back_to_backs_last_14_days",
      "t69"."games_in_last_7_days",
      "t69"."games_in_last_14_days",
      "t69"."seconds_played_in_last_7_days",
      "t69"."seconds_played_in_last_14_days",
      "t61"."games_5",
      "t61"."points_5",
      "t61"."makes_5",
      "t61"."attempts_5",
      "t62"."games_7",
      "t62"."plays_7",
      "t62"."team_plays_7",
      "t63"."games_10",
      "t63"."points_10",
      "t63"."plays_10",
      "t63"."team_plays_10",
      "t66"."games_season",
      "t66"."makes_season",
      "t66"."attempts_season",
      "t37"."travel_miles",
      "t37"."time_zone_change",
      "t37"."consecutive_road_games",
      "t37"."time_zones_crossed_last_14_days",
      "t37"."altitude_gain_m",
      "t37"."next_game_days_rest",
      "t37"."games_in_next_7_days",
      "t37"."next_opponent_win_pct",
      "t37"."next_game_is_primetime",
      "t37"."game_number_in_season",
      "t37"."miles_traveled_last_14_days",
      "t44"."opponent_games_in_next_7_days",
      "t44"."opponent_next_game_days_rest",
      "t45"."opponent_days_rest",
      "t40"."team_pace_last_10",
      "t40"."league_pace",
      "t41"."opponent_pace_last_10",
      "t41"."opponent_def_rating_last_10",
      "t41"."opponent_ft_rate_allowed",
      "t49"."star_teammates_out",
      "t49"."plays_of_all",
      "t49"."plays_available",
      "t42"."game_start_time_local",
      "t43"."birth_date"
    FROM "standing_keys" AS "t9"
    LEFT OUTER JOIN (
      SELECT
        "t56"."_key",
        COUNT(*) AS "games_played_season"
      FROM "t55" AS "t56"
      GROUP BY
        1
    ) AS "t64"
      ON "t9"."_key" = "t64"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t68"."_key",
        MIN("t68"."_days_before") - 1 AS "days_rest",
        MAX(CASE WHEN "t68"."_rank" = 1 THEN "t68"."_rest" ELSE CAST(NULL AS BIGINT) END) AS "days_rest_before_last_game",
        MIN(
          CASE WHEN "t68"."_rest" >= 2 THEN "t68"."_days_before" ELSE CAST(NULL AS BIGINT) END
        ) AS "days_since_2_plus_days_rest",
        SUM(
          CAST(COALESCE((
            "t68"."_rest" = 0
          ) AND (
            "t68"."_earlier" <= 14
          ), FALSE) AS BIGINT)
        ) AS "back_to_backs_last_14_days"
      FROM (
        SELECT
          "t56"."_key",
          "t56"."_rank",
          "t56"."_spine_date",
          "t56"."_spine_game",
          "t56"."_days_before",
          "t56"."_missing",
          "t56"."player_lookup",
          "t56"."player_id",
          "t56"."universal_player_id",
          "t56"."player_full_name",
          "t56"."game_id",
          "t56"."game_code",
          "t56"."game_date",
          "t56"."season_year",
          "t56"."season_type",
          "t56"."team_abbr",
          "t56"."opponent_team_abbr",
          "t56"."home_game",
          "t56"."player_status",
          "t56"."is_active",
          "t56"."is_dressed",
          "t56"."dnp_reason",
          "t56"."starter_flag",
          "t56"."win_flag",
          "t56"."points",
          "t56"."assists",
          "t56"."steals",
          "t56"."blocks",
          "t56"."turnovers",
          "t56"."personal_fouls",
          "t56"."offensive_rebounds",
          "t56"."defensive_rebounds",
          "t56"."rebounds",
          "t56"."fg_attempts",
          "t56"."fg_makes",
          "t56"."three_pt_attempts",
          "t56"."three_pt_makes",
          "t56"."ft_attempts",
          "t56"."ft_makes",
          "t56"."plus_minus",
          "t56"."seconds_played",
          "t56"."minutes_played",
          "t56"."paint_attempts",
          "t56"."paint_makes",
          "t56"."mid_range_attempts",
          "t56"."mid_range_makes",
          "t56"."three_pt_attempts_pbp",
          "t56"."three_pt_makes_pbp",
          "t56"."unknown_zone_attempts",
          "t56"."unknown_zone_makes",
          "t56"."paint_blocks",
          "t56"."mid_range_blocks",
          "t56"."three_pt_blocks",
          "t56"."unknown_zone_blocks",
          "t56"."and1_count",
          "t56"."assisted_fg_makes",
          "t56"."unassisted_fg_makes",
          "t56"."fg_attempts_blocked",
          "t56"."plays_x100",
          "t56"."team_plays_on_court_x100",
          "t56"."team_possessions_x100",
          "t56"."usage_rate",
          "t56"."ts_pct",
          "t56"."efg_pct",
          "t56"."zones_source",
          "t56"."box_source",
          "t56"."_row",
          "t56"."_inputs",
          (
            LEAD("t56"."_days_before") OVER (
              PARTITION BY "t56"."_key"
              ORDER BY "t56"."_rank" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - "t56"."_days_before"
          ) - 1 AS "_rest",
          LEAD("t56"."_days_before") OVER (
            PARTITION BY "t56"."_key"
            ORDER BY "t56"."_rank" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "_earlier"
        FROM "t55" AS "t56"
      ) AS "t68"
      GROUP BY
        1
    ) AS "t71"
      ON "t9"."_key" = "t71"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t56"."_key",
        SUM(CAST("t56"."_days_before" <= 7 AS BIGINT)) AS "games_in_last_7_days",
        SUM(CAST("t56"."_days_before" <= 14 AS BIGINT)) AS "games_in_last_14_days",
        SUM(CASE WHEN "t56"."_days_before" <= 7 THEN "t56"."seconds_played" ELSE 0 END) AS "seconds_played_in_last_7_days",
        SUM(CASE WHEN "t56"."_days_before" <= 14 THEN "t56"."seconds_played" ELSE 0 END) AS "seconds_played_in_last_14_days"
      FROM "t55" AS "t56"
      GROUP BY
        1
    ) AS "t69"
      ON "t9"."_key" = "t69"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t52"."_key",
        COUNT(*) AS "games_5",
        SUM("t52"."points") AS "points_5",
        SUM("t52"."fg_makes") AS "makes_5",
        SUM("t52"."fg_attempts") AS "attempts_5"
      FROM (
        SELECT
          *
        FROM "t50" AS "t51"
        WHERE
          (
            "t51"."_missing" OR (
              "t51"."game_id" IS NOT NULL
            )
          )
          AND "t51"."_rank" <= 5
      ) AS "t52"
      GROUP BY
        1
    ) AS "t61"
      ON "t9"."_key" = "t61"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t53"."_key",
        COUNT(*) AS "games_7",
        SUM("t53"."plays_x100") AS "plays_7",
        SUM("t53"."team_plays_on_court_x100") AS "team_plays_7"
      FROM (
        SELECT
          *
        FROM "t50" AS "t51"
        WHERE
          (
            "t51"."_missing" OR (
              "t51"."game_id" IS NOT NULL
            )
          )
          AND "t51"."_rank" <= 7
      ) AS "t53"
      GROUP BY
        1
    ) AS "t62"
      ON "t9"."_key" = "t62"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t54"."_key",
        COUNT(*) AS "games_10",
        SUM("t54"."points") AS "points_10",
        SUM("t54"."plays_x100") AS "plays_10",
        SUM("t54"."team_plays_on_court_x100") AS "team_plays_10"
      FROM (
        SELECT
          *
        FROM "t50" AS "t51"
        WHERE
          (
            "t51"."_missing" OR (
              "t51"."game_id" IS NOT NULL
            )
          )
          AND "t51"."_rank" <= 10
      ) AS "t54"
      GROUP BY
        1
    ) AS "t63"
      ON "t9"."_key" = "t63"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t56"."_key",
        COUNT(*) AS "games_season",
        SUM("t56"."fg_makes") AS "makes_season",
        SUM("t56"."fg_attempts") AS "attempts_season"
      FROM "t55" AS "t56"
      GROUP BY
        1
    ) AS "t66"
      ON "t9"."_key" = "t66"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t23"."_key",
        "t23"."travel_miles",
        "t23"."time_zone_change",
        "t23"."consecutive_road_games",
        "t23"."time_zones_crossed_last_14_days",
        "t23"."altitude_gain_m",
        "t23"."next_game_days_rest",
        "t23"."games_in_next_7_days",
        "t23"."next_opponent_win_pct",
        "t23"."next_game_is_primetime",
        "t23"."game_number_in_season",
        "t23"."season_type",
        "t23"."travel_miles_last_14_days" AS "miles_traveled_last_14_days"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t10"."game_date",
          "t10"."team_abbr",
          "t10"."game_id",
          "t10"."opponent_team_abbr",
          "t10"."home_game",
          "t10"."is_neutral",
          "t10"."season_year",
          "t10"."season_type",
          "t10"."is_season_opener",
          "t10"."game_number_in_season",
          "t10"."team_days_rest",
          "t10"."team_back_to_back",
          "t10"."is_back_to_back",
          "t10"."games_in_last_7_days",
          "t10"."games_in_last_14_days",
          "t10"."opponent_days_rest",
          "t10"."opponent_back_to_back",
          "t10"."opponent_games_in_last_7_days",
          "t10"."team_win_streak_entering",
          "t10"."team_loss_streak_entering",
          "t10"."last_game_margin",
          "t10"."last_game_result",
          "t10"."team_pace_last_10",
          "t10"."team_off_rating_last_10",
          "t10"."team_def_rating_last_10",
          "t10"."team_games_played_season",
          "t10"."team_win_pct_season",
          "t10"."travel_miles",
          "t10"."time_zone_change",
          "t10"."travel_miles_last_14_days",
          "t10"."time_zones_crossed_last_14_days",
          "t10"."consecutive_road_games",
          "t10"."altitude_gain_m",
          "t10"."starters_out_count",
          "t10"."questionable_players_count",
          "t10"."next_game_days_rest",
          "t10"."games_in_next_7_days",
          "t10"."next_game_is_primetime",
          "t10"."next_opponent_win_pct",
          "t10"."_row",
          "t10"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t10"
          ON "t9"."team_abbr" = "t10"."team_abbr" AND "t9"."_date" = "t10"."game_date"
      ) AS "t23"
    ) AS "t37"
      ON "t9"."_key" = "t37"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t30"."_key",
        "t30"."games_in_next_7_days" AS "opponent_games_in_next_7_days",
        "t30"."next_game_days_rest" AS "opponent_next_game_days_rest"
      FROM "t24" AS "t30"
    ) AS "t44"
      ON "t9"."_key" = "t44"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t30"."_key",
        "t30"."team_days_rest" AS "opponent_days_rest"
      FROM "t24" AS "t30"
    ) AS "t45"
      ON "t9"."_key" = "t45"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t25"."_key",
        "t25"."team_pace_last_10",
        "t25"."league_pace"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t11"."as_of_date",
          "t11"."team_abbr",
          "t11"."season_year",
          "t11"."games_in_sample_10",
          "t11"."points_scored_last_10",
          "t11"."points_allowed_last_10",
          "t11"."possessions_x100_last_10",
          "t11"."opponent_possessions_x100_last_10",
          "t11"."team_seconds_last_10",
          "t11"."team_pace_last_10",
          "t11"."team_off_rating_last_10",
          "t11"."team_def_rating_last_10",
          "t11"."opp_ft_attempts_last_10",
          "t11"."opp_fg_attempts_last_10",
          "t11"."ft_rate_allowed_last_10",
          "t11"."games_played_season",
          "t11"."wins_season",
          "t11"."team_win_pct_season",
          "t11"."league_team_games",
          "t11"."league_pace",
          "t11"."_row",
          "t11"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_form" AS "t11"
          ON "t9"."team_abbr" = "t11"."team_abbr" AND "t9"."_date" = "t11"."as_of_date"
      ) AS "t25"
    ) AS "t40"
      ON "t9"."_key" = "t40"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t26"."_key",
        "t26"."team_pace_last_10" AS "opponent_pace_last_10",
        "t26"."team_def_rating_last_10" AS "opponent_def_rating_last_10",
        "t26"."ft_rate_allowed_last_10" AS "opponent_ft_rate_allowed"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t11"."as_of_date",
          "t11"."team_abbr",
          "t11"."season_year",
          "t11"."games_in_sample_10",
          "t11"."points_scored_last_10",
          "t11"."points_allowed_last_10",
          "t11"."possessions_x100_last_10",
          "t11"."opponent_possessions_x100_last_10",
          "t11"."team_seconds_last_10",
          "t11"."team_pace_last_10",
          "t11"."team_off_rating_last_10",
          "t11"."team_def_rating_last_10",
          "t11"."opp_ft_attempts_last_10",
          "t11"."opp_fg_attempts_last_10",
          "t11"."ft_rate_allowed_last_10",
          "t11"."games_played_season",
          "t11"."wins_season",
          "t11"."team_win_pct_season",
          "t11"."league_team_games",
          "t11"."league_pace",
          "t11"."_row",
          "t11"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_form" AS "t11"
          ON "t9"."opponent_team_abbr" = "t11"."team_abbr"
          AND "t9"."_date" = "t11"."as_of_date"
      ) AS "t26"
    ) AS "t41"
      ON "t9"."_key" = "t41"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t31"."_key",
        SUM(
          CAST(COALESCE(
            "t31"."is_star"
            AND NOT (
              "t31"."expected"
            )
            AND (
              "t31"."player_lookup" <> "t31"."_himself"
            ),
            FALSE
          ) AS BIGINT)
        ) AS "star_teammates_out",
        SUM("t31"."rotation_weight") AS "plays_of_all",
        SUM(CASE WHEN "t31"."expected" THEN "t31"."rotation_weight" ELSE 0 END) AS "plays_available"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t12"."as_of_date",
          "t12"."team_abbr",
          "t12"."player_lookup",
          "t12"."player_id",
          "t12"."game_id",
          "t12"."season_year",
          "t12"."expected",
          "t12"."population_basis",
          "t12"."starts_last_10",
          "t12"."is_usual_starter",
          "t12"."games_with_team",
          "t12"."games_season",
          "t12"."seconds_season",
          "t12"."plays_x100_season",
          "t12"."team_plays_on_court_x100_season",
          "t12"."usage_season",
          "t12"."is_star",
          "t12"."games_with_team_last_10",
          "t12"."plays_x100_with_team_last_10",
          "t12"."rotation_weight",
          "t12"."_row",
          "t12"."_inputs",
          "t21"."_himself"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_rotation" AS "t12"
          ON "t9"."team_abbr" = "t12"."team_abbr" AND "t9"."_date" = "t12"."as_of_date"
        LEFT OUTER JOIN (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_himself"
          FROM "standing_keys" AS "t1"
        ) AS "t21"
          ON "t9"."_key" = "t21"."_key"
      ) AS "t31"
      GROUP BY
        1
    ) AS "t49"
      ON "t9"."_key" = "t49"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t27"."_key",
        "t27"."game_start_time_local"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t13"."team_abbr",
          "t13"."game_id",
          "t13"."game_date",
          "t13"."season_year",
          "t13"."season_type",
          "t13"."opponent_team_abbr",
          "t13"."home_game",
          "t13"."is_neutral",
          "t13"."arena_id",
          "t13"."game_start_time_local",
          "t13"."national_tv",
          "t13"."game_number_in_season",
          "t13"."previous_game_id",
          "t13"."previous_game_date",
          "t13"."previous_arena_id",
          "t13"."team_days_rest",
          "t13"."trip_miles",
          "t13"."time_zone_change",
          "t13"."altitude_gain_m",
          "t13"."next_game_id",
          "t13"."next_opponent_team_abbr",
          "t13"."next_game_date",
          "t13"."next_game_national_tv",
          "t13"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."team_games" AS "t13"
          ON "t9"."team_abbr" = "t13"."team_abbr" AND "t9"."game_id" = "t13"."game_id"
      ) AS "t27"
    ) AS "t42"
      ON "t9"."_key" = "t42"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t28"."_key",
        "t28"."birth_date"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t14"."player_id",
          "t14"."player_lookup",
          "t14"."full_name",
          "t14"."first_seen",
          "t14"."last_seen",
          "t14"."birth_date",
          "t14"."position",
          "t14"."height_cm",
          "t14"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."players" AS "t14"
          ON "t9"."player_id" = "t14"."player_id"
      ) AS "t28"
    ) AS "t43"
      ON "t9"."_key" = "t43"."_key"
  ) AS "t72"
) AS "t74"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t20"
  ON "t74"."_key" = "t20"."_key"
