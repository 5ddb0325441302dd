WITH "t34" AS (
  SELECT
    "t33"."_key",
    "t33"."_rank",
    "t33"."_spine_date",
    "t33"."_spine_game",
    "t33"."_days_before",
    "t18"."_present_game" IS NULL AS "_missing",
    "t13"."player_lookup",
    "t13"."player_id",
    "t13"."universal_player_id",
    "t13"."player_full_name",
    "t13"."game_id",
    "t13"."game_code",
    "t13"."game_date",
    "t13"."season_year",
    "t13"."season_type",
    "t13"."team_abbr",
    "t13"."opponent_team_abbr",
    "t13"."home_game",
    "t13"."player_status",
    "t13"."is_active",
    "t13"."is_dressed",
    "t13"."dnp_reason",
    "t13"."starter_flag",
    "t13"."win_flag",
    "t13"."points",
    "t13"."assists",
    "t13"."steals",
    "t13"."blocks",
    "t13"."turnovers",
    "t13"."personal_fouls",
    "t13"."offensive_rebounds",
    "t13"."defensive_rebounds",
    "t13"."rebounds",
    "t13"."fg_attempts",
    "t13"."fg_makes",
    "t13"."three_pt_attempts",
    "t13"."three_pt_makes",
    "t13"."ft_attempts",
    "t13"."ft_makes",
    "t13"."plus_minus",
    "t13"."seconds_played",
    "t13"."minutes_played",
    "t13"."paint_attempts",
    "t13"."paint_makes",
    "t13"."mid_range_attempts",
    "t13"."mid_range_makes",
    "t13"."three_pt_attempts_pbp",
    "t13"."three_pt_makes_pbp",
    "t13"."unknown_zone_attempts",
    "t13"."unknown_zone_makes",
    "t13"."paint_blocks",
    "t13"."mid_range_blocks",
    "t13"."three_pt_blocks",
    "t13"."unknown_zone_blocks",
    "t13"."and1_count",
    "t13"."assisted_fg_makes",
    "t13"."unassisted_fg_makes",
    "t13"."fg_attempts_blocked",
    "t13"."plays_x100",
    "t13"."team_plays_on_court_x100",
    "t13"."team_possessions_x100",
    "t13"."usage_rate",
    "t13"."ts_pct",
    "t13"."efg_pct",
    "t13"."zones_source",
    "t13"."box_source",
    "t13"."_row",
    "t13"."_inputs"
  FROM (
    SELECT
      "t23"."_key",
      "t23"."_entity",
      "t23"."_spine_date",
      "t23"."_spine_game",
      "t23"."_days_before",
      (
        ROW_NUMBER() OVER (
          PARTITION BY "t23"."_key", "t23"."_entity"
          ORDER BY "t23"."_spine_date" DESC, "t23"."_spine_game" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) + 1 AS "_rank"
    FROM (
      SELECT
        "t8"."_key",
        "t14"."entity" AS "_entity",
        "t14"."game_date" AS "_spine_date",
        "t14"."game_id" AS "_spine_game",
        DATE_DIFF('DAY', "t14"."game_date", "t8"."_date") AS "_days_before"
      FROM "standing_keys" AS "t8"
      INNER JOIN "nba_reference"."player_spine" AS "t14"
        ON "t8"."season_year" = "t14"."season_year"
        AND "t14"."game_date" < "t8"."_date"
        AND "t8"."player_lookup" = "t14"."entity"
    ) AS "t23"
  ) AS "t33"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t6"."game_id" AS "_present_game",
      "t6"."player_lookup" AS "_present_entity"
    FROM "nba_analytics"."player_game_summary" AS "t6"
  ) AS "t18"
    ON "t33"."_spine_game" = "t18"."_present_game"
    AND "t33"."_entity" = "t18"."_present_entity"
  LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t13"
    ON "t33"."_spine_game" = "t13"."game_id" AND "t33"."_entity" = "t13"."player_lookup"
)
SELECT
  "t50"."_key",
  "t50"."player_lookup",
  "t50"."player_id",
  "t50"."cache_date",
  "t50"."game_id",
  "t50"."team_abbr",
  "t50"."opponent_team_abbr",
  "t50"."season_year",
  "t50"."points_avg_last_5",
  "t50"."points_avg_last_10",
  "t50"."points_avg_season",
  "t50"."games_in_sample_5",
  "t50"."games_in_sample_10",
  "t50"."games_played_season",
  "t50"."points_std_last_10",
  "t50"."minutes_avg_last_10",
  "t50"."minutes_avg_season",
  "t50"."usage_rate_last_10",
  "t50"."player_usage_rate_season",
  "t50"."ts_pct_last_10",
  "t50"."ft_points_share_last_10",
  "t50"."assisted_rate_last_10",
  "t50"."team_pace_last_10",
  "t50"."team_off_rating_last_10",
  "t50"."team_games_in_sample_10",
  "t50"."games_in_last_7_days",
  "t50"."games_in_last_14_days",
  "t50"."minutes_in_last_7_days",
  "t50"."minutes_in_last_14_days",
  "t50"."back_to_backs_last_14_days",
  "t50"."avg_minutes_per_game_last_7",
  "t50"."fourth_quarter_minutes_last_7",
  "t50"."player_age",
  "t50"."primary_scoring_zone",
  "t50"."paint_rate_last_10",
  "t50"."mid_range_rate_last_10",
  "t50"."three_pt_rate_last_10",
  "t50"."shot_zone_data_available",
  "t50"."total_composite_adjustment",
  "t50"."fatigue_score",
  "t50"."data_quality_tier",
  "t50"."cache_version",
  "t17"."_inputs"
FROM (
  SELECT
    "t48"."_key",
    "t48"."player_lookup",
    "t48"."player_id",
    "t48"."_date" AS "cache_date",
    "t48"."game_id",
    "t48"."team_abbr",
    "t48"."opponent_team_abbr",
    "t48"."season_year",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."points_5") * 20000
            ) + ABS("t48"."games_5")
          ) - (
            (
              (
                ABS("t48"."points_5") * 20000
              ) + ABS("t48"."games_5")
            ) % (
              NULLIF(ABS("t48"."games_5"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."games_5"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t48"."points_5" < 0
    ) <> (
      "t48"."games_5" < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "points_avg_last_5",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."points_10") * 20000
            ) + ABS("t48"."games_10")
          ) - (
            (
              (
                ABS("t48"."points_10") * 20000
              ) + ABS("t48"."games_10")
            ) % (
              NULLIF(ABS("t48"."games_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."games_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t48"."points_10" < 0
      ) <> (
        "t48"."games_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "points_avg_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."points_season") * 20000
            ) + ABS("t48"."games_season")
          ) - (
            (
              (
                ABS("t48"."points_season") * 20000
              ) + ABS("t48"."games_season")
            ) % (
              NULLIF(ABS("t48"."games_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."games_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t48"."points_season" < 0
      ) <> (
        "t48"."games_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "points_avg_season",
    "t48"."games_5" AS "games_in_sample_5",
    "t48"."games_10" AS "games_in_sample_10",
    "t48"."games_season" AS "games_played_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        SQRT(
          (
            (
              "t48"."games_10" * "t48"."points_squared_10"
            ) - (
              "t48"."points_10" * "t48"."points_10"
            )
          ) / NULLIF("t48"."games_10" * (
            "t48"."games_10" - 1
          ), 0)
        ) * 10000
      ) + 0.5
    ) AS BIGINT) AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "points_std_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."seconds_10") * 20000
            ) + ABS("t48"."games_10" * 60)
          ) - (
            (
              (
                ABS("t48"."seconds_10") * 20000
              ) + ABS("t48"."games_10" * 60)
            ) % (
              NULLIF(ABS("t48"."games_10" * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."games_10" * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t48"."seconds_10" < 0
      ) <> (
        (
          "t48"."games_10" * 60
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "minutes_avg_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."seconds_season") * 20000
            ) + ABS("t48"."games_season" * 60)
          ) - (
            (
              (
                ABS("t48"."seconds_season") * 20000
              ) + ABS("t48"."games_season" * 60)
            ) % (
              NULLIF(ABS("t48"."games_season" * 60), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."games_season" * 60), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t48"."seconds_season" < 0
      ) <> (
        (
          "t48"."games_season" * 60
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 4)) * CAST(0.0001 AS DECIMAL(28, 4)) AS DECIMAL(18, 4)) AS DECIMAL(6, 4)) AS "minutes_avg_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."plays_10" * 100) * 200
            ) + ABS("t48"."team_plays_10")
          ) - (
            (
              (
                ABS("t48"."plays_10" * 100) * 200
              ) + ABS("t48"."team_plays_10")
            ) % (
              NULLIF(ABS("t48"."team_plays_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."team_plays_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t48"."plays_10" * 100
        ) < 0
      ) <> (
        "t48"."team_plays_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "usage_rate_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."plays_season" * 100) * 200
            ) + ABS("t48"."team_plays_season")
          ) - (
            (
              (
                ABS("t48"."plays_season" * 100) * 200
              ) + ABS("t48"."team_plays_season")
            ) % (
              NULLIF(ABS("t48"."team_plays_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."team_plays_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t48"."plays_season" * 100
        ) < 0
      ) <> (
        "t48"."team_plays_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "player_usage_rate_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."points_10" * 100) * 2000
            ) + ABS(
              (
                (
                  "t48"."attempts_10" * 100
                ) + (
                  "t48"."free_throws_10" * 44
                )
              ) * 2
            )
          ) - (
            (
              (
                ABS("t48"."points_10" * 100) * 2000
              ) + ABS(
                (
                  (
                    "t48"."attempts_10" * 100
                  ) + (
                    "t48"."free_throws_10" * 44
                  )
                ) * 2
              )
            ) % (
              NULLIF(
                ABS(
                  (
                    (
                      "t48"."attempts_10" * 100
                    ) + (
                      "t48"."free_throws_10" * 44
                    )
                  ) * 2
                ),
                0
              ) * 2
            )
          )
        ) / (
          NULLIF(
            ABS(
              (
                (
                  "t48"."attempts_10" * 100
                ) + (
                  "t48"."free_throws_10" * 44
                )
              ) * 2
            ),
            0
          ) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t48"."points_10" * 100
        ) < 0
      ) <> (
        (
          (
            (
              "t48"."attempts_10" * 100
            ) + (
              "t48"."free_throws_10" * 44
            )
          ) * 2
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ts_pct_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t48"."free_throws_made_10") * 2000
            ) + ABS("t48"."points_10")
          ) - (
            (
              (
                ABS("t48"."free_throws_made_10") * 2000
              ) + ABS("t48"."points_10")
            ) % (
              NULLIF(ABS("t48"."points_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t48"."points_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t48"."free_throws_made_10" < 0
      ) <> (
        "t48"."points_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ft_points_share_last_10",
    CAST(CASE
      WHEN "t48"."all_with_zones"
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t48"."assisted_10" * 100) * 200
              ) + ABS("t48"."assisted_10" + "t48"."unassisted_10")
            ) - (
              (
                (
                  ABS("t48"."assisted_10" * 100) * 200
                ) + ABS("t48"."assisted_10" + "t48"."unassisted_10")
              ) % (
                NULLIF(ABS("t48"."assisted_10" + "t48"."unassisted_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t48"."assisted_10" + "t48"."unassisted_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t48"."assisted_10" * 100
          ) < 0
        ) <> (
          (
            "t48"."assisted_10" + "t48"."unassisted_10"
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "assisted_rate_last_10",
    "t48"."team_pace_last_10",
    "t48"."team_off_rating_last_10",
    "t48"."team_games_in_sample_10",
    "t48"."games_in_last_7_days",
    "t48"."games_in_last_14_days",
    "t48"."minutes_in_last_7_days",
    "t48"."minutes_in_last_14_days",
    "t48"."back_to_backs_last_14_days",
    "t48"."avg_minutes_per_game_last_7",
    "t48"."fourth_quarter_minutes_last_7",
    "t48"."player_age",
    "t48"."primary_scoring_zone",
    "t48"."paint_rate_last_10",
    "t48"."mid_range_rate_last_10",
    "t48"."three_pt_rate_last_10",
    "t48"."_has_zones" IS NOT NULL AS "shot_zone_data_available",
    "t48"."total_composite_adjustment",
    "t48"."fatigue_score",
    CASE WHEN "t48"."games_season" >= 10 THEN 'production_ready' ELSE 'limited' END AS "data_quality_tier",
    'v2' AS "cache_version"
  FROM (
    SELECT
      "t8"."_date",
      "t8"."game_id",
      "t8"."season_year",
      "t8"."season_type",
      "t8"."team_abbr",
      "t8"."opponent_team_abbr",
      "t8"."home_game",
      "t8"."player_lookup",
      "t8"."player_id",
      "t8"."entity_type",
      "t8"."population_basis",
      "t8"."entity_id",
      "t8"."zones_outcome",
      "t8"."_key",
      "t43"."games_5",
      "t43"."points_5",
      "t44"."games_10",
      "t44"."points_10",
      "t44"."points_squared_10",
      "t44"."seconds_10",
      "t44"."plays_10",
      "t44"."team_plays_10",
      "t44"."attempts_10",
      "t44"."free_throws_10",
      "t44"."free_throws_made_10",
      "t44"."assisted_10",
      "t44"."unassisted_10",
      "t47"."all_with_zones",
      "t46"."games_season",
      "t46"."points_season",
      "t46"."seconds_season",
      "t46"."plays_season",
      "t46"."team_plays_season",
      "t28"."team_pace_last_10",
      "t28"."team_off_rating_last_10",
      "t28"."team_games_in_sample_10",
      "t29"."games_in_last_7_days",
      "t29"."games_in_last_14_days",
      "t29"."minutes_in_last_7_days",
      "t29"."minutes_in_last_14_days",
      "t29"."back_to_backs_last_14_days",
      "t29"."avg_minutes_per_game_last_7",
      "t29"."fourth_quarter_minutes_last_7",
      "t29"."player_age",
      "t30"."total_composite_adjustment",
      "t30"."fatigue_score",
      "t31"."primary_scoring_zone",
      "t31"."paint_rate_last_10",
      "t31"."mid_range_rate_last_10",
      "t31"."three_pt_rate_last_10",
      "t31"."_has_zones"
    FROM "standing_keys" AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t36"."_key",
        COUNT(*) AS "games_5",
        SUM("t36"."points") AS "points_5"
      FROM (
        SELECT
          *
        FROM "t34" AS "t35"
        WHERE
          (
            "t35"."_missing" OR (
              "t35"."game_id" IS NOT NULL
            )
          )
          AND "t35"."_rank" <= 5
      ) AS "t36"
      GROUP BY
        1
    ) AS "t43"
      ON "t8"."_key" = "t43"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t37"."_key",
        COUNT(*) AS "games_10",
        SUM("t37"."points") AS "points_10",
        SUM("t37"."points_squared") AS "points_squared_10",
        SUM("t37"."seconds_played") AS "seconds_10",
        SUM("t37"."plays_x100") AS "plays_10",
        SUM("t37"."team_plays_on_court_x100") AS "team_plays_10",
        SUM("t37"."fg_attempts") AS "attempts_10",
        SUM("t37"."ft_attempts") AS "free_throws_10",
        SUM("t37"."ft_makes") AS "free_throws_made_10",
        SUM("t37"."assisted_fg_makes") AS "assisted_10",
        SUM("t37"."unassisted_fg_makes") AS "unassisted_10"
      FROM (
        SELECT
          "t35"."_key",
          "t35"."_rank",
          "t35"."_spine_date",
          "t35"."_spine_game",
          "t35"."_days_before",
          "t35"."_missing",
          "t35"."player_lookup",
          "t35"."player_id",
          "t35"."universal_player_id",
          "t35"."player_full_name",
          "t35"."game_id",
          "t35"."game_code",
          "t35"."game_date",
          "t35"."season_year",
          "t35"."season_type",
          "t35"."team_abbr",
          "t35"."opponent_team_abbr",
          "t35"."home_game",
          "t35"."player_status",
          "t35"."is_active",
          "t35"."is_dressed",
          "t35"."dnp_reason",
          "t35"."starter_flag",
          "t35"."win_flag",
          "t35"."points",
          "t35"."assists",
          "t35"."steals",
          "t35"."blocks",
          "t35"."turnovers",
          "t35"."personal_fouls",
          "t35"."offensive_rebounds",
          "t35"."defensive_rebounds",
          "t35"."rebounds",
          "t35"."fg_attempts",
          "t35"."fg_makes",
          "t35"."three_pt_attempts",
          "t35"."three_pt_makes",
          "t35"."ft_attempts",
          "t35"."ft_makes",
          "t35"."plus_minus",
          "t35"."seconds_played",
          "t35"."minutes_played",
          "t35"."paint_attempts",
          "t35"."paint_makes",
          "t35"."mid_range_attempts",
          "t35"."mid_range_makes",
          "t35"."three_pt_attempts_pbp",
          "t35"."three_pt_makes_pbp",
          "t35"."unknown_zone_attempts",
          "t35"."unknown_zone_makes",
          "t35"."paint_blocks",
          "t35"."mid_range_blocks",
          "t35"."three_pt_blocks",
          "t35"."unknown_zone_blocks",
          "t35"."and1_count",
          "t35"."assisted_fg_makes",
          "t35"."unassisted_fg_makes",
          "t35"."fg_attempts_blocked",
          "t35"."plays_x100",
          "t35"."team_plays_on_court_x100",
          "t35"."team_possessions_x100",
          "t35"."usage_rate",
          "t35"."ts_pct",
          "t35"."efg_pct",
          "t35"."zones_source",
          "t35"."box_source",
          "t35"."_row",
          "t35"."_inputs",
          "t35"."points" * "t35"."points" AS "points_squared"
        FROM "t34" AS "t35"
        WHERE
          (
            "t35"."_missing" OR (
              "t35"."game_id" IS NOT NULL
            )
          )
          AND "t35"."_rank" <= 10
      ) AS "t37"
      GROUP BY
        1
    ) AS "t44"
      ON "t8"."_key" = "t44"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t38"."_key",
        COUNT("t38"."zones_source") = COUNT(*) AS "all_with_zones"
      FROM (
        SELECT
          *
        FROM "t34" AS "t35"
        WHERE
          (
            "t35"."_missing" OR (
              "t35"."game_id" IS NOT NULL
            )
          )
          AND "t35"."_rank" <= 10
      ) AS "t38"
      GROUP BY
        1
    ) AS "t47"
      ON "t8"."_key" = "t47"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t39"."_key",
        COUNT(*) AS "games_season",
        SUM("t39"."points") AS "points_season",
        SUM("t39"."seconds_played") AS "seconds_season",
        SUM("t39"."plays_x100") AS "plays_season",
        SUM("t39"."team_plays_on_court_x100") AS "team_plays_season"
      FROM (
        SELECT
          *
        FROM "t34" AS "t35"
        WHERE
          "t35"."_missing" OR (
            "t35"."game_id" IS NOT NULL
          )
      ) AS "t39"
      GROUP BY
        1
    ) AS "t46"
      ON "t8"."_key" = "t46"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t19"."_key",
        "t19"."team_pace_last_10",
        "t19"."team_off_rating_last_10",
        "t19"."games_in_sample_10" AS "team_games_in_sample_10"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t9"."as_of_date",
          "t9"."team_abbr",
          "t9"."season_year",
          "t9"."games_in_sample_10",
          "t9"."points_scored_last_10",
          "t9"."points_allowed_last_10",
          "t9"."possessions_x100_last_10",
          "t9"."opponent_possessions_x100_last_10",
          "t9"."team_seconds_last_10",
          "t9"."team_pace_last_10",
          "t9"."team_off_rating_last_10",
          "t9"."team_def_rating_last_10",
          "t9"."opp_ft_attempts_last_10",
          "t9"."opp_fg_attempts_last_10",
          "t9"."ft_rate_allowed_last_10",
          "t9"."games_played_season",
          "t9"."wins_season",
          "t9"."team_win_pct_season",
          "t9"."league_team_games",
          "t9"."league_pace",
          "t9"."_row",
          "t9"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."team_form" AS "t9"
          ON "t8"."team_abbr" = "t9"."team_abbr" AND "t8"."_date" = "t9"."as_of_date"
      ) AS "t19"
    ) AS "t28"
      ON "t8"."_key" = "t28"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t20"."_key",
        "t20"."games_in_last_7_days",
        "t20"."games_in_last_14_days",
        "t20"."minutes_in_last_7_days",
        "t20"."minutes_in_last_14_days",
        "t20"."back_to_backs_last_14_days",
        "t20"."avg_minutes_per_game_last_7",
        "t20"."fourth_quarter_minutes_last_7",
        "t20"."player_age"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t10"."player_lookup",
          "t10"."player_id",
          "t10"."game_id",
          "t10"."game_date",
          "t10"."team_abbr",
          "t10"."opponent_team_abbr",
          "t10"."season_year",
          "t10"."population_basis",
          "t10"."home_game",
          "t10"."season_phase",
          "t10"."games_played_season",
          "t10"."days_rest",
          "t10"."back_to_back",
          "t10"."days_rest_before_last_game",
          "t10"."days_since_2_plus_days_rest",
          "t10"."games_in_last_7_days",
          "t10"."games_in_last_14_days",
          "t10"."seconds_in_last_7_days",
          "t10"."seconds_in_last_14_days",
          "t10"."minutes_in_last_7_days",
          "t10"."minutes_in_last_14_days",
          "t10"."avg_minutes_per_game_last_7",
          "t10"."back_to_backs_last_14_days",
          "t10"."points_avg_last_5",
          "t10"."points_avg_last_10",
          "t10"."l5_games_used",
          "t10"."l10_games_used",
          "t10"."avg_usage_rate_last_7_games",
          "t10"."avg_usage_rate_last_10_games",
          "t10"."fourth_quarter_minutes_last_7",
          "t10"."clutch_minutes_last_7_games",
          "t10"."fourth_quarter_production_last_7",
          "t10"."shooting_pct_decline_last_5",
          "t10"."projected_usage_rate",
          "t10"."star_teammates_out",
          "t10"."questionable_teammates",
          "t10"."probable_teammates",
          "t10"."team_pace_last_10",
          "t10"."opponent_pace_last_10",
          "t10"."league_pace",
          "t10"."pace_differential",
          "t10"."opponent_def_rating_last_10",
          "t10"."opponent_ft_rate_allowed",
          "t10"."travel_miles",
          "t10"."time_zone_change",
          "t10"."consecutive_road_games",
          "t10"."miles_traveled_last_14_days",
          "t10"."time_zones_crossed_last_14_days",
          "t10"."altitude_gain_m",
          "t10"."opponent_days_rest",
          "t10"."opponent_next_game_days_rest",
          "t10"."opponent_games_in_next_7_days",
          "t10"."next_game_days_rest",
          "t10"."games_in_next_7_days",
          "t10"."next_opponent_win_pct",
          "t10"."next_game_is_primetime",
          "t10"."player_status",
          "t10"."injury_report",
          "t10"."player_age",
          "t10"."game_start_time_local",
          "t10"."_row",
          "t10"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t10"
          ON "t8"."player_lookup" = "t10"."player_lookup" AND "t8"."_date" = "t10"."game_date"
      ) AS "t20"
    ) AS "t29"
      ON "t8"."_key" = "t29"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t21"."_key",
        "t21"."total_composite_adjustment",
        "t21"."fatigue_score"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t11"."player_lookup",
          "t11"."player_id",
          "t11"."game_date",
          "t11"."analysis_date",
          "t11"."game_id",
          "t11"."team_abbr",
          "t11"."opponent_team_abbr",
          "t11"."fatigue_score",
          "t11"."shot_zone_mismatch_score",
          "t11"."pace_score",
          "t11"."usage_spike_score",
          "t11"."travel_impact_score",
          "t11"."opponent_strength_score",
          "t11"."referee_favorability_score",
          "t11"."look_ahead_pressure_score",
          "t11"."fatigue_adjustment",
          "t11"."total_composite_adjustment",
          "t11"."factors_in_total",
          "t11"."missing_factors",
          "t11"."has_warnings",
          "t11"."warning_details",
          "t11"."fatigue_context_json",
          "t11"."shot_zone_context_json",
          "t11"."pace_context_json",
          "t11"."usage_context_json",
          "t11"."travel_context_json",
          "t11"."calculation_version",
          "t11"."_row",
          "t11"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_precompute"."player_composite_factors" AS "t11"
          ON "t8"."player_lookup" = "t11"."player_lookup" AND "t8"."_date" = "t11"."game_date"
      ) AS "t21"
    ) AS "t30"
      ON "t8"."_key" = "t30"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t22"."_key",
        "t22"."primary_scoring_zone",
        "t22"."paint_rate_last_10",
        "t22"."mid_range_rate_last_10",
        "t22"."three_pt_rate_last_10",
        "t22"."games_in_sample_10" AS "_has_zones"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t12"."player_lookup",
          "t12"."player_id",
          "t12"."analysis_date",
          "t12"."team_abbr",
          "t12"."season_year",
          "t12"."games_in_sample_10",
          "t12"."games_in_sample_20",
          "t12"."total_shots_last_10",
          "t12"."unknown_zone_shots_last_10",
          "t12"."paint_rate_last_10",
          "t12"."mid_range_rate_last_10",
          "t12"."three_pt_rate_last_10",
          "t12"."paint_pct_last_10",
          "t12"."mid_range_pct_last_10",
          "t12"."three_pt_pct_last_10",
          "t12"."paint_attempts_per_game",
          "t12"."mid_range_attempts_per_game",
          "t12"."three_pt_attempts_per_game",
          "t12"."paint_rate_last_20",
          "t12"."mid_range_rate_last_20",
          "t12"."three_pt_rate_last_20",
          "t12"."paint_pct_last_20",
          "t12"."mid_range_pct_last_20",
          "t12"."three_pt_pct_last_20",
          "t12"."assisted_rate_last_10",
          "t12"."unassisted_rate_last_10",
          "t12"."fg_makes_last_10",
          "t12"."sample_quality_10",
          "t12"."sample_quality_20",
          "t12"."primary_scoring_zone",
          "t12"."player_position",
          "t12"."data_quality_tier",
          "t12"."_row",
          "t12"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t12"
          ON "t8"."player_lookup" = "t12"."player_lookup"
          AND "t8"."_date" = "t12"."analysis_date"
      ) AS "t22"
    ) AS "t31"
      ON "t8"."_key" = "t31"."_key"
  ) AS "t48"
) AS "t50"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t17"
  ON "t50"."_key" = "t17"."_key"
