WITH "t24" AS (
  SELECT
    "t9"."_key",
    "t11"."team_days_rest",
    "t11"."next_game_days_rest",
    "t11"."games_in_next_7_days"
  FROM "standing_keys" AS "t9"
  INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t11"
    ON "t9"."opponent_team_abbr" = "t11"."team_abbr"
    AND "t9"."_date" = "t11"."game_date"
), "t56" AS (
  SELECT
    "t55"."_key",
    DATE_DIFF('DAY', "t53"."_spine_date", "t55"."_day") AS "_days_before",
    (
      "t55"."_played" - "t53"."_nth"
    ) + 1 AS "_rank",
    "t53"."_spine_date",
    "t53"."_spine_game",
    "t53"."_missing",
    "t53"."player_lookup",
    "t53"."player_id",
    "t53"."universal_player_id",
    "t53"."player_full_name",
    "t53"."game_id",
    "t53"."game_code",
    "t53"."game_date",
    "t53"."season_year",
    "t53"."season_type",
    "t53"."team_abbr",
    "t53"."opponent_team_abbr",
    "t53"."home_game",
    "t53"."player_status",
    "t53"."is_active",
    "t53"."is_dressed",
    "t53"."dnp_reason",
    "t53"."starter_flag",
    "t53"."win_flag",
    "t53"."points",
    "t53"."assists",
    "t53"."steals",
    "t53"."blocks",
    "t53"."turnovers",
    "t53"."personal_fouls",
    "t53"."offensive_rebounds",
    "t53"."defensive_rebounds",
    "t53"."rebounds",
    "t53"."fg_attempts",
    "t53"."fg_makes",
    "t53"."three_pt_attempts",
    "t53"."three_pt_makes",
    "t53"."ft_attempts",
    "t53"."ft_makes",
    "t53"."plus_minus",
    "t53"."seconds_played",
    "t53"."minutes_played",
    "t53"."paint_attempts",
    "t53"."paint_makes",
    "t53"."mid_range_attempts",
    "t53"."mid_range_makes",
    "t53"."three_pt_attempts_pbp",
    "t53"."three_pt_makes_pbp",
    "t53"."unknown_zone_attempts",
    "t53"."unknown_zone_makes",
    "t53"."paint_blocks",
    "t53"."mid_range_blocks",
    "t53"."three_pt_blocks",
    "t53"."unknown_zone_blocks",
    "t53"."and1_count",
    "t53"."assisted_fg_makes",
    "t53"."unassisted_fg_makes",
    "t53"."fg_attempts_blocked",
    "t53"."plays_x100",
    "t53"."team_plays_on_court_x100",
    "t53"."team_possessions_x100",
    "t53"."usage_rate",
    "t53"."ts_pct",
    "t53"."efg_pct",
    "t53"."zones_source",
    "t53"."box_source",
    "t53"."_row",
    "t53"."_inputs"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t33"."_entity",
        "t33"."_season",
        "t33"."_day",
        "t33"."_is_game",
        "t33"."_key",
        SUM(CAST("t33"."_is_game" AS BIGINT)) OVER (
          PARTITION BY "t33"."_entity", "t33"."_season"
          ORDER BY "t33"."_day" ASC, "t33"."_is_game" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_played"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."player_lookup" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_date" AS "_day",
            FALSE AS "_is_game",
            "t1"."_key"
          FROM "standing_keys" AS "t1"
        ) AS "t20"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t16"."entity" AS "_entity",
            "t16"."season_year" AS "_season",
            "t16"."game_date" AS "_day",
            TRUE AS "_is_game",
            CAST(NULL AS BIGINT) AS "_key"
          FROM "nba_reference"."player_spine" AS "t16"
          SEMI JOIN "standing_keys" AS "t10"
            ON "t10"."season_year" = "t16"."season_year"
            AND "t10"."player_lookup" = "t16"."entity"
        ) AS "t30"
      ) AS "t33"
    ) AS "t50"
    WHERE
      NOT (
        "t50"."_is_game"
      )
  ) AS "t55"
  INNER JOIN (
    SELECT
      "t31"."_entity",
      "t31"."_season",
      "t31"."_spine_date",
      "t31"."_spine_game",
      "t31"."_missing",
      "t31"."player_lookup",
      "t31"."player_id",
      "t31"."universal_player_id",
      "t31"."player_full_name",
      "t31"."game_id",
      "t31"."game_code",
      "t31"."game_date",
      "t31"."season_year",
      "t31"."season_type",
      "t31"."team_abbr",
      "t31"."opponent_team_abbr",
      "t31"."home_game",
      "t31"."player_status",
      "t31"."is_active",
      "t31"."is_dressed",
      "t31"."dnp_reason",
      "t31"."starter_flag",
      "t31"."win_flag",
      "t31"."points",
      "t31"."assists",
      "t31"."steals",
      "t31"."blocks",
      "t31"."turnovers",
      "t31"."personal_fouls",
      "t31"."offensive_rebounds",
      "t31"."defensive_rebounds",
      "t31"."rebounds",
      "t31"."fg_attempts",
      "t31"."fg_makes",
      "t31"."three_pt_attempts",
      "t31"."three_pt_makes",
      "t31"."ft_attempts",
      "t31"."ft_makes",
      "t31"."plus_minus",
      "t31"."seconds_played",
      "t31"."minutes_played",
      "t31"."paint_attempts",
      "t31"."paint_makes",
      "t31"."mid_range_attempts",
      "t31"."mid_range_makes",
      "t31"."three_pt_attempts_pbp",
      "t31"."three_pt_makes_pbp",
      "t31"."unknown_zone_attempts",
      "t31"."unknown_zone_makes",
      "t31"."paint_blocks",
      "t31"."mid_range_blocks",
      "t31"."three_pt_blocks",
      "t31"."unknown_zone_blocks",
      "t31"."and1_count",
      "t31"."assisted_fg_makes",
      "t31"."unassisted_fg_makes",
      "t31"."fg_attempts_blocked",
      "t31"."plays_x100",
      "t31"."team_plays_on_court_x100",
      "t31"."team_possessions_x100",
      "t31"."usage_rate",
      "t31"."ts_pct",
      "t31"."efg_pct",
      "t31"."zones_source",
      "t31"."box_source",
      "t31"."_row",
      "t31"."_inputs",
      (
        DENSE_RANK() OVER (
          PARTITION BY "t31"."_entity", "t31"."_season"
          ORDER BY "t31"."_spine_date" ASC, "t31"."_spine_game" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) + 1 AS "_nth"
    FROM (
      SELECT
        "t16"."entity" AS "_entity",
        "t16"."season_year" AS "_season",
        "t16"."game_date" AS "_spine_date",
        "t16"."game_id" AS "_spine_game",
        "t17"."game_id" IS NULL AS "_missing",
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
      FROM "nba_reference"."player_spine" AS "t16"
      SEMI JOIN "standing_keys" AS "t10"
        ON "t10"."season_year" = "t16"."season_year"
        AND "t10"."player_lookup" = "t16"."entity"
      LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t17"
        ON "t16"."game_id" = "t17"."game_id"
        AND "t16"."entity" = "t17"."player_lookup"
        AND "t16"."game_date" = "t17"."game_date"
    ) AS "t31"
  ) AS "t53"
    ON "t55"."_entity" = "t53"."_entity"
    AND "t55"."_season" = "t53"."_season"
    AND "t53"."_nth" <= "t55"."_played"
), "t60" AS (
  SELECT
    "t57"."_key",
    "t57"."_rank",
    "t57"."_spine_date",
    "t57"."_spine_game",
    "t57"."_days_before",
    "t57"."_missing",
    "t57"."player_lookup",
    "t57"."player_id",
    "t57"."universal_player_id",
    "t57"."player_full_name",
    "t57"."game_id",
    "t57"."game_code",
    "t57"."game_date",
    "t57"."season_year",
    "t57"."season_type",
    "t57"."team_abbr",
    "t57"."opponent_team_abbr",
    "t57"."home_game",
    "t57"."player_status",
    "t57"."is_active",
    "t57"."is_dressed",
    "t57"."dnp_reason",
    "t57"."starter_flag",
    "t57"."win_flag",
    "t57"."points",
    "t57"."assists",
    "t57"."steals",
    "t57"."blocks",
    "t57"."turnovers",
    "t57"."personal_fouls",
    "t57"."offensive_rebounds",
    "t57"."defensive_rebounds",
    "t57"."rebounds",
    "t57"."fg_attempts",
    "t57"."fg_makes",
    "t57"."three_pt_attempts",
    "t57"."three_pt_makes",
    "t57"."ft_attempts",
    "t57"."ft_makes",
    "t57"."plus_minus",
    "t57"."seconds_played",
    "t57"."minutes_played",
    "t57"."paint_attempts",
    "t57"."paint_makes",
    "t57"."mid_range_attempts",
    "t57"."mid_range_makes",
    "t57"."three_pt_attempts_pbp",
    "t57"."three_pt_makes_pbp",
    "t57"."unknown_zone_attempts",
    "t57"."unknown_zone_makes",
    "t57"."paint_blocks",
    "t57"."mid_range_blocks",
    "t57"."three_pt_blocks",
    "t57"."unknown_zone_blocks",
    "t57"."and1_count",
    "t57"."assisted_fg_makes",
    "t57"."unassisted_fg_makes",
    "t57"."fg_attempts_blocked",
    "t57"."plays_x100",
    "t57"."team_plays_on_court_x100",
    "t57"."team_possessions_x100",
    "t57"."usage_rate",
    "t57"."ts_pct",
    "t57"."efg_pct",
    "t57"."zones_source",
    "t57"."box_source",
    "t57"."_row",
    "t57"."_inputs"
  FROM "t56" AS "t57"
)
SELECT
  "t82"."_key",
  "t82"."player_lookup",
  "t82"."player_id",
  "t82"."game_id",
  "t82"."game_date",
  "t82"."team_abbr",
  "t82"."opponent_team_abbr",
  "t82"."season_year",
  "t82"."population_basis",
  "t82"."home_game",
  "t82"."season_phase",
  "t82"."games_played_season",
  "t82"."days_rest",
  "t82"."back_to_back",
  "t82"."days_rest_before_last_game",
  "t82"."days_since_2_plus_days_rest",
  "t82"."games_in_last_7_days",
  "t82"."games_in_last_14_days",
  "t82"."seconds_in_last_7_days",
  "t82"."seconds_in_last_14_days",
  "t82"."minutes_in_last_7_days",
  "t82"."minutes_in_last_14_days",
  "t82"."avg_minutes_per_game_last_7",
  "t82"."back_to_backs_last_14_days",
  "t82"."points_avg_last_5",
  "t82"."points_avg_last_10",
  "t82"."l5_games_used",
  "t82"."l10_games_used",
  "t82"."avg_usage_rate_last_7_games",
  "t82"."avg_usage_rate_last_10_games",
  "t82"."fourth_quarter_minutes_last_7",
  "t82"."clutch_minutes_last_7_games",
  "t82"."fourth_quarter_production_last_7",
  "t82"."shooting_pct_decline_last_5",
  "t82"."projected_usage_rate",
  "t82"."star_teammates_out",
  "t82"."questionable_teammates",
  "t82"."probable_teammates",
  "t82"."team_pace_last_10",
  "t82"."opponent_pace_last_10",
  "t82"."league_pace",
  "t82"."pace_differential",
  "t82"."opponent_def_rating_last_10",
  "t82"."opponent_ft_rate_allowed",
  "t82"."travel_miles",
  "t82"."time_zone_change",
  "t82"."consecutive_road_games",
  "t82"."miles_traveled_last_14_days",
  "t82"."time_zones_crossed_last_14_days",
  "t82"."altitude_gain_m",
  "t82"."opponent_days_rest",
  "t82"."opponent_next_game_days_rest",
  "t82"."opponent_games_in_next_7_days",
  "t82"."next_game_days_rest",
  "t82"."games_in_next_7_days",
  "t82"."next_opponent_win_pct",
  "t82"."next_game_is_primetime",
  "t82"."player_status",
  "t82"."injury_report",
  "t82"."player_age",
  "t82"."game_start_time_local",
  "t21"."_inputs"
FROM (
  SELECT
    "t80"."_key",
    "t80"."player_lookup",
    "t80"."player_id",
    "t80"."game_id",
    "t80"."game_date",
    "t80"."team_abbr",
    "t80"."opponent_team_abbr",
    "t80"."season_year",
    "t80"."population_basis",
    "t80"."home_game",
    CASE
      WHEN "t80"."season_type" <> 'regular'
      THEN "t80"."season_type"
      WHEN "t80"."game_number_in_season" <= 20
      THEN 'early'
      WHEN "t80"."game_number_in_season" <= 60
      THEN 'mid'
      ELSE 'late'
    END AS "season_phase",
    COALESCE("t80"."games_played_season", 0) AS "games_played_season",
    "t80"."days_rest",
    COALESCE("t80"."days_rest" = 0, FALSE) AS "back_to_back",
    "t80"."days_rest_before_last_game",
    "t80"."days_since_2_plus_days_rest",
    COALESCE("t80"."games_in_last_7_days", 0) AS "games_in_last_7_days",
    COALESCE("t80"."games_in_last_14_days", 0) AS "games_in_last_14_days",
    COALESCE("t80"."seconds_played_in_last_7_days", 0) AS "seconds_in_last_7_days",
    COALESCE("t80"."seconds_played_in_last_14_days", 0) AS "seconds_in_last_14_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(COALESCE("t80"."seconds_played_in_last_7_days", 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE("t80"."seconds_played_in_last_7_days", 0)) * 20
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
        COALESCE("t80"."seconds_played_in_last_7_days", 0) < 0
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
              ABS(COALESCE("t80"."seconds_played_in_last_14_days", 0)) * 20
            ) + ABS(60)
          ) - (
            (
              (
                ABS(COALESCE("t80"."seconds_played_in_last_14_days", 0)) * 20
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
        COALESCE("t80"."seconds_played_in_last_14_days", 0) < 0
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
              ABS(COALESCE("t80"."seconds_played_in_last_7_days", 0)) * 200
            ) + ABS(COALESCE("t80"."games_in_last_7_days", 0) * 60)
          ) - (
            (
              (
                ABS(COALESCE("t80"."seconds_played_in_last_7_days", 0)) * 200
              ) + ABS(COALESCE("t80"."games_in_last_7_days", 0) * 60)
            ) % (
              NULLIF(ABS(COALESCE("t80"."games_in_last_7_days", 0) * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t80"."games_in_last_7_days", 0) * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        COALESCE("t80"."seconds_played_in_last_7_days", 0) < 0
      ) <> (
        (
          COALESCE("t80"."games_in_last_7_days", 0) * 60
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "avg_minutes_per_game_last_7",
    COALESCE("t80"."back_to_backs_last_14_days", 0) AS "back_to_backs_last_14_days",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t80"."points_5") * 200
            ) + ABS(COALESCE("t80"."games_5", 0))
          ) - (
            (
              (
                ABS("t80"."points_5") * 200
              ) + ABS(COALESCE("t80"."games_5", 0))
            ) % (
              NULLIF(ABS(COALESCE("t80"."games_5", 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t80"."games_5", 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t80"."points_5" < 0
      ) <> (
        COALESCE("t80"."games_5", 0) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "points_avg_last_5",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t80"."points_10") * 200
            ) + ABS(COALESCE("t80"."games_10", 0))
          ) - (
            (
              (
                ABS("t80"."points_10") * 200
              ) + ABS(COALESCE("t80"."games_10", 0))
            ) % (
              NULLIF(ABS(COALESCE("t80"."games_10", 0)), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(COALESCE("t80"."games_10", 0)), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t80"."points_10" < 0
      ) <> (
        COALESCE("t80"."games_10", 0) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "points_avg_last_10",
    COALESCE("t80"."games_5", 0) AS "l5_games_used",
    COALESCE("t80"."games_10", 0) AS "l10_games_used",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t80"."plays_7" * 100) * 200
            ) + ABS("t80"."team_plays_7")
          ) - (
            (
              (
                ABS("t80"."plays_7" * 100) * 200
              ) + ABS("t80"."team_plays_7")
            ) % (
              NULLIF(ABS("t80"."team_plays_7"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t80"."team_plays_7"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t80"."plays_7" * 100
        ) < 0
      ) <> (
        "t80"."team_plays_7" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "avg_usage_rate_last_7_games",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t80"."plays_10" * 100) * 200
            ) + ABS("t80"."team_plays_10")
          ) - (
            (
              (
                ABS("t80"."plays_10" * 100) * 200
              ) + ABS("t80"."team_plays_10")
            ) % (
              NULLIF(ABS("t80"."team_plays_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t80"."team_plays_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t80"."plays_10" * 100
        ) < 0
      ) <> (
        "t80"."team_plays_10" < 0
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
                  "t80"."makes_5" * "t80"."attempts_season"
                ) - (
                  "t80"."makes_season" * "t80"."attempts_5"
                )
              ) * 2000
            ) + ABS("t80"."attempts_5" * "t80"."attempts_season")
          ) - (
            (
              (
                ABS(
                  (
                    "t80"."makes_5" * "t80"."attempts_season"
                  ) - (
                    "t80"."makes_season" * "t80"."attempts_5"
                  )
                ) * 2000
              ) + ABS("t80"."attempts_5" * "t80"."attempts_season")
            ) % (
              NULLIF(ABS("t80"."attempts_5" * "t80"."attempts_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t80"."attempts_5" * "t80"."attempts_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t80"."makes_5" * "t80"."attempts_season"
          ) - (
            "t80"."makes_season" * "t80"."attempts_5"
          )
        ) < 0
      ) <> (
        (
          "t80"."attempts_5" * "t80"."attempts_season"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "shooting_pct_decline_last_5",
    CAST(CASE
      WHEN COALESCE("t80"."games_played_season", 0) >= 5
      THEN CASE
        WHEN CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t80"."plays_10" * 100 * (
                    "t80"."plays_available" + "t80"."plays_of_all"
                  )) * 200
                ) + ABS("t80"."team_plays_10" * 2 * "t80"."plays_available")
              ) - (
                (
                  (
                    ABS("t80"."plays_10" * 100 * (
                      "t80"."plays_available" + "t80"."plays_of_all"
                    )) * 200
                  ) + ABS("t80"."team_plays_10" * 2 * "t80"."plays_available")
                ) % (
                  NULLIF(ABS("t80"."team_plays_10" * 2 * "t80"."plays_available"), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS("t80"."team_plays_10" * 2 * "t80"."plays_available"), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * CASE
          WHEN (
            (
              "t80"."plays_10" * 100 * (
                "t80"."plays_available" + "t80"."plays_of_all"
              )
            ) < 0
          ) <> (
            (
              "t80"."team_plays_10" * 2 * "t80"."plays_available"
            ) < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > CASE
          WHEN CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS("t80"."plays_10" * 100) * 200
                  ) + ABS("t80"."team_plays_10")
                ) - (
                  (
                    (
                      ABS("t80"."plays_10" * 100) * 200
                    ) + ABS("t80"."team_plays_10")
                  ) % (
                    NULLIF(ABS("t80"."team_plays_10"), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS("t80"."team_plays_10"), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                "t80"."plays_10" * 100
              ) < 0
            ) <> (
              "t80"."team_plays_10" < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45
          THEN CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS("t80"."plays_10" * 100) * 200
                  ) + ABS("t80"."team_plays_10")
                ) - (
                  (
                    (
                      ABS("t80"."plays_10" * 100) * 200
                    ) + ABS("t80"."team_plays_10")
                  ) % (
                    NULLIF(ABS("t80"."team_plays_10"), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS("t80"."team_plays_10"), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                "t80"."plays_10" * 100
              ) < 0
            ) <> (
              "t80"."team_plays_10" < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
          ELSE CAST(45 AS DECIMAL(18, 2))
        END
        THEN CASE
          WHEN CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS("t80"."plays_10" * 100) * 200
                  ) + ABS("t80"."team_plays_10")
                ) - (
                  (
                    (
                      ABS("t80"."plays_10" * 100) * 200
                    ) + ABS("t80"."team_plays_10")
                  ) % (
                    NULLIF(ABS("t80"."team_plays_10"), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS("t80"."team_plays_10"), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                "t80"."plays_10" * 100
              ) < 0
            ) <> (
              "t80"."team_plays_10" < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) > 45
          THEN CAST(CAST(CAST(FLOOR(
            (
              (
                (
                  (
                    ABS("t80"."plays_10" * 100) * 200
                  ) + ABS("t80"."team_plays_10")
                ) - (
                  (
                    (
                      ABS("t80"."plays_10" * 100) * 200
                    ) + ABS("t80"."team_plays_10")
                  ) % (
                    NULLIF(ABS("t80"."team_plays_10"), 0) * 2
                  )
                )
              ) / (
                NULLIF(ABS("t80"."team_plays_10"), 0) * 2
              )
            ) + 0.5
          ) AS BIGINT) * CASE
            WHEN (
              (
                "t80"."plays_10" * 100
              ) < 0
            ) <> (
              "t80"."team_plays_10" < 0
            )
            THEN -1
            ELSE 1
          END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
          ELSE CAST(45 AS DECIMAL(18, 2))
        END
        ELSE CAST(CAST(CAST(FLOOR(
          (
            (
              (
                (
                  ABS("t80"."plays_10" * 100 * (
                    "t80"."plays_available" + "t80"."plays_of_all"
                  )) * 200
                ) + ABS("t80"."team_plays_10" * 2 * "t80"."plays_available")
              ) - (
                (
                  (
                    ABS("t80"."plays_10" * 100 * (
                      "t80"."plays_available" + "t80"."plays_of_all"
                    )) * 200
                  ) + ABS("t80"."team_plays_10" * 2 * "t80"."plays_available")
                ) % (
                  NULLIF(ABS("t80"."team_plays_10" * 2 * "t80"."plays_available"), 0) * 2
                )
              )
            ) / (
              NULLIF(ABS("t80"."team_plays_10" * 2 * "t80"."plays_available"), 0) * 2
            )
          ) + 0.5
        ) AS BIGINT) * CASE
          WHEN (
            (
              "t80"."plays_10" * 100 * (
                "t80"."plays_available" + "t80"."plays_of_all"
              )
            ) < 0
          ) <> (
            (
              "t80"."team_plays_10" * 2 * "t80"."plays_available"
            ) < 0
          )
          THEN -1
          ELSE 1
        END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      END
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "projected_usage_rate",
    "t80"."star_teammates_out",
    CAST(NULL AS BIGINT) AS "questionable_teammates",
    CAST(NULL AS BIGINT) AS "probable_teammates",
    "t80"."team_pace_last_10",
    "t80"."opponent_pace_last_10",
    "t80"."league_pace",
    "t80"."opponent_pace_last_10" - "t80"."league_pace" AS "pace_differential",
    "t80"."opponent_def_rating_last_10",
    "t80"."opponent_ft_rate_allowed",
    "t80"."travel_miles",
    "t80"."time_zone_change",
    "t80"."consecutive_road_games",
    "t80"."miles_traveled_last_14_days",
    "t80"."time_zones_crossed_last_14_days",
    "t80"."altitude_gain_m",
    "t80"."opponent_days_rest",
    "t80"."opponent_next_game_days_rest",
    "t80"."opponent_games_in_next_7_days",
    "t80"."next_game_days_rest",
    "t80"."games_in_next_7_days",
    "t80"."next_opponent_win_pct",
    "t80"."next_game_is_primetime",
    CAST(NULL AS TEXT) AS "player_status",
    CAST(NULL AS TEXT) AS "injury_report",
    (
      EXTRACT(year FROM "t80"."game_date") - EXTRACT(year FROM "t80"."birth_date")
    ) - CASE
      WHEN (
        EXTRACT(month FROM "t80"."game_date") > EXTRACT(month FROM "t80"."birth_date")
      )
      OR (
        (
          EXTRACT(month FROM "t80"."game_date") = EXTRACT(month FROM "t80"."birth_date")
        )
        AND (
          EXTRACT(day FROM "t80"."game_date") >= EXTRACT(day FROM "t80"."birth_date")
        )
      )
      THEN 0
      ELSE 1
    END AS "player_age",
    "t80"."game_start_time_local"
  FROM (
    SELECT
      "t9"."game_id",
      "t9"."game_date",
      "t9"."season_year",
      "t9"."season_type",
      "t9"."team_abbr",
      "t9"."opponent_team_abbr",
      "t9"."home_game",
      "t9"."player_lookup",
      "t9"."player_id",
      "t9"."population_basis",
      "t9"."_key",
      "t69"."games_played_season",
      "t79"."days_rest",
      "t79"."days_rest_before_last_game",
      "t79"."days_since_2_plus_days_rest",
      "t79"."back_to_backs_last_14_days",
      "t77"."games_in_last_7_days",
      "t77"."games_in_last_14_days",
      "t77"."seconds_played_in_last_7_days",
      "t77"."seconds_played_in_last_14_days",
      "t71"."games_5",
      "t71"."points_5",
      "t71"."makes_5",
      "t71"."attempts_5",
      "t72"."plays_7",
      "t72"."team_plays_7",
      "t73"."games_10",
      "t73"."points_10",
      "t73"."plays_10",
      "t73"."team_plays_10",
      "t74"."makes_season",
      "t74"."attempts_season",
      "t40"."travel_miles",
      "t40"."time_zone_change",
      "t40"."consecutive_road_games",
      "t40"."time_zones_crossed_last_14_days",
      "t40"."altitude_gain_m",
      "t40"."next_game_days_rest",
      "t40"."games_in_next_7_days",
      "t40"."next_opponent_win_pct",
      "t40"."next_game_is_primetime",
      "t40"."game_number_in_season",
      "t40"."miles_traveled_last_14_days",
      "t48"."opponent_games_in_next_7_days",
      "t48"."opponent_next_game_days_rest",
      "t49"."opponent_days_rest",
      "t43"."team_pace_last_10",
      "t43"."league_pace",
      "t44"."opponent_pace_last_10",
      "t44"."opponent_def_rating_last_10",
      "t44"."opponent_ft_rate_allowed",
      "t59"."star_teammates_out",
      "t59"."plays_of_all",
      "t59"."plays_available",
      "t45"."game_start_time_local",
      "t46"."birth_date"
    FROM "standing_keys" AS "t9"
    LEFT OUTER JOIN (
      SELECT
        "t64"."_key",
        COUNT(*) AS "games_played_season"
      FROM "t60" AS "t64"
      GROUP BY
        1
    ) AS "t69"
      ON "t9"."_key" = "t69"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t76"."_key",
        MIN("t76"."_days_before") - 1 AS "days_rest",
        MAX(CASE WHEN "t76"."_rank" = 1 THEN "t76"."_rest" ELSE CAST(NULL AS BIGINT) END) AS "days_rest_before_last_game",
        MIN(
          CASE WHEN "t76"."_rest" >= 2 THEN "t76"."_days_before" ELSE CAST(NULL AS BIGINT) END
        ) AS "days_since_2_plus_days_rest",
        SUM(
          CAST(COALESCE((
            "t76"."_rest" = 0
          ) AND (
            "t76"."_earlier" <= 14
          ), FALSE) AS BIGINT)
        ) AS "back_to_backs_last_14_days"
      FROM (
        SELECT
          "t64"."_key",
          "t64"."_rank",
          "t64"."_days_before",
          (
            LEAD("t64"."_days_before") OVER (
              PARTITION BY "t64"."_key"
              ORDER BY "t64"."_rank" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - "t64"."_days_before"
          ) - 1 AS "_rest",
          LEAD("t64"."_days_before") OVER (
            PARTITION BY "t64"."_key"
            ORDER BY "t64"."_rank" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "_earlier"
        FROM "t60" AS "t64"
      ) AS "t76"
      GROUP BY
        1
    ) AS "t79"
      ON "t9"."_key" = "t79"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t64"."_key",
        SUM(CAST("t64"."_days_before" <= 7 AS BIGINT)) AS "games_in_last_7_days",
        SUM(CAST("t64"."_days_before" <= 14 AS BIGINT)) AS "games_in_last_14_days",
        SUM(CASE WHEN "t64"."_days_before" <= 7 THEN "t64"."seconds_played" ELSE 0 END) AS "seconds_played_in_last_7_days",
        SUM(CASE WHEN "t64"."_days_before" <= 14 THEN "t64"."seconds_played" ELSE 0 END) AS "seconds_played_in_last_14_days"
      FROM "t60" AS "t64"
      GROUP BY
        1
    ) AS "t77"
      ON "t9"."_key" = "t77"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t61"."_key",
        COUNT(*) AS "games_5",
        SUM("t61"."points") AS "points_5",
        SUM("t61"."fg_makes") AS "makes_5",
        SUM("t61"."fg_attempts") AS "attempts_5"
      FROM (
        SELECT
          "t57"."_key",
          "t57"."_rank",
          "t57"."_spine_date",
          "t57"."_spine_game",
          "t57"."_days_before",
          "t57"."_missing",
          "t57"."player_lookup",
          "t57"."player_id",
          "t57"."universal_player_id",
          "t57"."player_full_name",
          "t57"."game_id",
          "t57"."game_code",
          "t57"."game_date",
          "t57"."season_year",
          "t57"."season_type",
          "t57"."team_abbr",
          "t57"."opponent_team_abbr",
          "t57"."home_game",
          "t57"."player_status",
          "t57"."is_active",
          "t57"."is_dressed",
          "t57"."dnp_reason",
          "t57"."starter_flag",
          "t57"."win_flag",
          "t57"."points",
          "t57"."assists",
          "t57"."steals",
          "t57"."blocks",
          "t57"."turnovers",
          "t57"."personal_fouls",
          "t57"."offensive_rebounds",
          "t57"."defensive_rebounds",
          "t57"."rebounds",
          "t57"."fg_attempts",
          "t57"."fg_makes",
          "t57"."three_pt_attempts",
          "t57"."three_pt_makes",
          "t57"."ft_attempts",
          "t57"."ft_makes",
          "t57"."plus_minus",
          "t57"."seconds_played",
          "t57"."minutes_played",
          "t57"."paint_attempts",
          "t57"."paint_makes",
          "t57"."mid_range_attempts",
          "t57"."mid_range_makes",
          "t57"."three_pt_attempts_pbp",
          "t57"."three_pt_makes_pbp",
          "t57"."unknown_zone_attempts",
          "t57"."unknown_zone_makes",
          "t57"."paint_blocks",
          "t57"."mid_range_blocks",
          "t57"."three_pt_blocks",
          "t57"."unknown_zone_blocks",
          "t57"."and1_count",
          "t57"."assisted_fg_makes",
          "t57"."unassisted_fg_makes",
          "t57"."fg_attempts_blocked",
          "t57"."plays_x100",
          "t57"."team_plays_on_court_x100",
          "t57"."team_possessions_x100",
          "t57"."usage_rate",
          "t57"."ts_pct",
          "t57"."efg_pct",
          "t57"."zones_source",
          "t57"."box_source",
          "t57"."_row",
          "t57"."_inputs"
        FROM "t56" AS "t57"
        WHERE
          "t57"."_rank" <= 5
      ) AS "t61"
      GROUP BY
        1
    ) AS "t71"
      ON "t9"."_key" = "t71"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t62"."_key",
        SUM("t62"."plays_x100") AS "plays_7",
        SUM("t62"."team_plays_on_court_x100") AS "team_plays_7"
      FROM (
        SELECT
          "t57"."_key",
          "t57"."_rank",
          "t57"."_spine_date",
          "t57"."_spine_game",
          "t57"."_days_before",
          "t57"."_missing",
          "t57"."player_lookup",
          "t57"."player_id",
          "t57"."universal_player_id",
          "t57"."player_full_name",
          "t57"."game_id",
          "t57"."game_code",
          "t57"."game_date",
          "t57"."season_year",
          "t57"."season_type",
          "t57"."team_abbr",
          "t57"."opponent_team_abbr",
          "t57"."home_game",
          "t57"."player_status",
          "t57"."is_active",
          "t57"."is_dressed",
          "t57"."dnp_reason",
          "t57"."starter_flag",
          "t57"."win_flag",
          "t57"."points",
          "t57"."assists",
          "t57"."steals",
          "t57"."blocks",
          "t57"."turnovers",
          "t57"."personal_fouls",
          "t57"."offensive_rebounds",
          "t57"."defensive_rebounds",
          "t57"."rebounds",
          "t57"."fg_attempts",
          "t57"."fg_makes",
          "t57"."three_pt_attempts",
          "t57"."three_pt_makes",
          "t57"."ft_attempts",
          "t57"."ft_makes",
          "t57"."plus_minus",
          "t57"."seconds_played",
          "t57"."minutes_played",
          "t57"."paint_attempts",
          "t57"."paint_makes",
          "t57"."mid_range_attempts",
          "t57"."mid_range_makes",
          "t57"."three_pt_attempts_pbp",
          "t57"."three_pt_makes_pbp",
          "t57"."unknown_zone_attempts",
          "t57"."unknown_zone_makes",
          "t57"."paint_blocks",
          "t57"."mid_range_blocks",
          "t57"."three_pt_blocks",
          "t57"."unknown_zone_blocks",
          "t57"."and1_count",
          "t57"."assisted_fg_makes",
          "t57"."unassisted_fg_makes",
          "t57"."fg_attempts_blocked",
          "t57"."plays_x100",
          "t57"."team_plays_on_court_x100",
          "t57"."team_possessions_x100",
          "t57"."usage_rate",
          "t57"."ts_pct",
          "t57"."efg_pct",
          "t57"."zones_source",
          "t57"."box_source",
          "t57"."_row",
          "t57"."_inputs"
        FROM "t56" AS "t57"
        WHERE
          "t57"."_rank" <= 7
      ) AS "t62"
      GROUP BY
        1
    ) AS "t72"
      ON "t9"."_key" = "t72"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t63"."_key",
        COUNT(*) AS "games_10",
        SUM("t63"."points") AS "points_10",
        SUM("t63"."plays_x100") AS "plays_10",
        SUM("t63"."team_plays_on_court_x100") AS "team_plays_10"
      FROM (
        SELECT
          "t57"."_key",
          "t57"."_rank",
          "t57"."_spine_date",
          "t57"."_spine_game",
          "t57"."_days_before",
          "t57"."_missing",
          "t57"."player_lookup",
          "t57"."player_id",
          "t57"."universal_player_id",
          "t57"."player_full_name",
          "t57"."game_id",
          "t57"."game_code",
          "t57"."game_date",
          "t57"."season_year",
          "t57"."season_type",
          "t57"."team_abbr",
          "t57"."opponent_team_abbr",
          "t57"."home_game",
          "t57"."player_status",
          "t57"."is_active",
          "t57"."is_dressed",
          "t57"."dnp_reason",
          "t57"."starter_flag",
          "t57"."win_flag",
          "t57"."points",
          "t57"."assists",
          "t57"."steals",
          "t57"."blocks",
          "t57"."turnovers",
          "t57"."personal_fouls",
          "t57"."offensive_rebounds",
          "t57"."defensive_rebounds",
          "t57"."rebounds",
          "t57"."fg_attempts",
          "t57"."fg_makes",
          "t57"."three_pt_attempts",
          "t57"."three_pt_makes",
          "t57"."ft_attempts",
          "t57"."ft_makes",
          "t57"."plus_minus",
          "t57"."seconds_played",
          "t57"."minutes_played",
          "t57"."paint_attempts",
          "t57"."paint_makes",
          "t57"."mid_range_attempts",
          "t57"."mid_range_makes",
          "t57"."three_pt_attempts_pbp",
          "t57"."three_pt_makes_pbp",
          "t57"."unknown_zone_attempts",
          "t57"."unknown_zone_makes",
          "t57"."paint_blocks",
          "t57"."mid_range_blocks",
          "t57"."three_pt_blocks",
          "t57"."unknown_zone_blocks",
          "t57"."and1_count",
          "t57"."assisted_fg_makes",
          "t57"."unassisted_fg_makes",
          "t57"."fg_attempts_blocked",
          "t57"."plays_x100",
          "t57"."team_plays_on_court_x100",
          "t57"."team_possessions_x100",
          "t57"."usage_rate",
          "t57"."ts_pct",
          "t57"."efg_pct",
          "t57"."zones_source",
          "t57"."box_source",
          "t57"."_row",
          "t57"."_inputs"
        FROM "t56" AS "t57"
        WHERE
          "t57"."_rank" <= 10
      ) AS "t63"
      GROUP BY
        1
    ) AS "t73"
      ON "t9"."_key" = "t73"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t64"."_key",
        SUM("t64"."fg_makes") AS "makes_season",
        SUM("t64"."fg_attempts") AS "attempts_season"
      FROM "t60" AS "t64"
      GROUP BY
        1
    ) AS "t74"
      ON "t9"."_key" = "t74"."_key"
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
        "t23"."travel_miles_last_14_days" AS "miles_traveled_last_14_days"
      FROM (
        SELECT
          "t9"."_key",
          "t11"."game_number_in_season",
          "t11"."travel_miles",
          "t11"."time_zone_change",
          "t11"."travel_miles_last_14_days",
          "t11"."time_zones_crossed_last_14_days",
          "t11"."consecutive_road_games",
          "t11"."altitude_gain_m",
          "t11"."next_game_days_rest",
          "t11"."games_in_next_7_days",
          "t11"."next_game_is_primetime",
          "t11"."next_opponent_win_pct"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t11"
          ON "t9"."team_abbr" = "t11"."team_abbr" AND "t9"."_date" = "t11"."game_date"
      ) AS "t23"
    ) AS "t40"
      ON "t9"."_key" = "t40"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t32"."_key",
        "t32"."games_in_next_7_days" AS "opponent_games_in_next_7_days",
        "t32"."next_game_days_rest" AS "opponent_next_game_days_rest"
      FROM "t24" AS "t32"
    ) AS "t48"
      ON "t9"."_key" = "t48"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t32"."_key",
        "t32"."team_days_rest" AS "opponent_days_rest"
      FROM "t24" AS "t32"
    ) AS "t49"
      ON "t9"."_key" = "t49"."_key"
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t9"."_key",
          "t12"."team_pace_last_10",
          "t12"."league_pace"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_form" AS "t12"
          ON "t9"."team_abbr" = "t12"."team_abbr" AND "t9"."_date" = "t12"."as_of_date"
      ) AS "t25"
    ) AS "t43"
      ON "t9"."_key" = "t43"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t26"."_key",
        "t26"."team_pace_last_10" AS "opponent_pace_last_10",
        "t26"."team_def_rating_last_10" AS "opponent_def_rating_last_10",
        "t26"."ft_rate_allowed_last_10" AS "opponent_ft_rate_allowed"
      FROM (
        SELECT
          "t9"."_key",
          "t12"."team_pace_last_10",
          "t12"."team_def_rating_last_10",
          "t12"."ft_rate_allowed_last_10"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_form" AS "t12"
          ON "t9"."opponent_team_abbr" = "t12"."team_abbr"
          AND "t9"."_date" = "t12"."as_of_date"
      ) AS "t26"
    ) AS "t44"
      ON "t9"."_key" = "t44"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t52"."_key",
        CASE
          WHEN MIN(CAST("t52"."population_basis" = 'box_status' AS BIGINT)) = 1
          THEN SUM(
            CAST(COALESCE(
              "t52"."is_star"
              AND NOT (
                "t52"."expected"
              )
              AND (
                "t52"."player_lookup" <> "t52"."_himself"
              ),
              FALSE
            ) AS BIGINT)
          )
          ELSE CAST(NULL AS BIGINT)
        END AS "star_teammates_out",
        SUM("t52"."rotation_weight") AS "plays_of_all",
        CASE
          WHEN MIN(CAST("t52"."population_basis" = 'box_status' AS BIGINT)) = 1
          THEN SUM(CASE WHEN "t52"."expected" THEN "t52"."rotation_weight" ELSE 0 END)
          ELSE CAST(NULL AS BIGINT)
        END AS "plays_available"
      FROM (
        SELECT
          "t47"."_key",
          "t47"."player_lookup",
          "t47"."expected",
          "t47"."population_basis",
          "t47"."is_star",
          "t47"."rotation_weight",
          "t22"."_himself"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t9"."_key",
              "t15"."player_lookup",
              "t15"."expected",
              "t15"."population_basis",
              "t15"."is_star",
              "t15"."rotation_weight"
            FROM "standing_keys" AS "t9"
            INNER JOIN "nba_analytics"."team_rotation" AS "t15"
              ON "t9"."team_abbr" = "t15"."team_abbr" AND "t9"."_date" = "t15"."as_of_date"
          ) AS "t29"
        ) AS "t47"
        LEFT OUTER JOIN (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_himself"
          FROM "standing_keys" AS "t1"
        ) AS "t22"
          ON "t47"."_key" = "t22"."_key"
      ) AS "t52"
      GROUP BY
        1
    ) AS "t59"
      ON "t9"."_key" = "t59"."_key"
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t9"."_key",
          "t13"."game_start_time_local"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."team_games" AS "t13"
          ON "t9"."team_abbr" = "t13"."team_abbr" AND "t9"."game_id" = "t13"."game_id"
      ) AS "t27"
    ) AS "t45"
      ON "t9"."_key" = "t45"."_key"
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t9"."_key",
          "t14"."birth_date"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."players" AS "t14"
          ON "t9"."player_id" = "t14"."player_id"
      ) AS "t28"
    ) AS "t46"
      ON "t9"."_key" = "t46"."_key"
  ) AS "t80"
) AS "t82"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t21"
  ON "t82"."_key" = "t21"."_key"
