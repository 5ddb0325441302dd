WITH "t20" AS (
  SELECT
    "t19"."_key",
    "t19"."_rank",
    "t19"."_spine_date",
    "t19"."_spine_game",
    "t19"."_days_before",
    "t12"."_present_game" IS NULL AS "_missing",
    "t7"."player_lookup",
    "t7"."player_id",
    "t7"."universal_player_id",
    "t7"."player_full_name",
    "t7"."game_id",
    "t7"."game_code",
    "t7"."game_date",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."team_abbr",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."player_status",
    "t7"."is_active",
    "t7"."is_dressed",
    "t7"."dnp_reason",
    "t7"."starter_flag",
    "t7"."win_flag",
    "t7"."points",
    "t7"."assists",
    "t7"."steals",
    "t7"."blocks",
    "t7"."turnovers",
    "t7"."personal_fouls",
    "t7"."offensive_rebounds",
    "t7"."defensive_rebounds",
    "t7"."rebounds",
    "t7"."fg_attempts",
    "t7"."fg_makes",
    "t7"."three_pt_attempts",
    "t7"."three_pt_makes",
    "t7"."ft_attempts",
    "t7"."ft_makes",
    "t7"."plus_minus",
    "t7"."seconds_played",
    "t7"."minutes_played",
    "t7"."paint_attempts",
    "t7"."paint_makes",
    "t7"."mid_range_attempts",
    "t7"."mid_range_makes",
    "t7"."three_pt_attempts_pbp",
    "t7"."three_pt_makes_pbp",
    "t7"."unknown_zone_attempts",
    "t7"."unknown_zone_makes",
    "t7"."paint_blocks",
    "t7"."mid_range_blocks",
    "t7"."three_pt_blocks",
    "t7"."unknown_zone_blocks",
    "t7"."and1_count",
    "t7"."assisted_fg_makes",
    "t7"."unassisted_fg_makes",
    "t7"."fg_attempts_blocked",
    "t7"."plays_x100",
    "t7"."team_plays_on_court_x100",
    "t7"."team_possessions_x100",
    "t7"."usage_rate",
    "t7"."ts_pct",
    "t7"."efg_pct",
    "t7"."zones_source",
    "t7"."box_source",
    "t7"."_row",
    "t7"."_inputs"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t14"."_key",
        "t14"."_entity",
        "t14"."_spine_date",
        "t14"."_spine_game",
        "t14"."_days_before",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t14"."_key", "t14"."_entity"
            ORDER BY "t14"."_spine_date" DESC, "t14"."_spine_game" DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "_rank"
      FROM (
        SELECT
          "t5"."_key",
          "t8"."entity" AS "_entity",
          "t8"."game_date" AS "_spine_date",
          "t8"."game_id" AS "_spine_game",
          DATE_DIFF('DAY', "t8"."game_date", "t5"."_date") AS "_days_before"
        FROM "standing_keys" AS "t5"
        INNER JOIN "nba_reference"."player_spine" AS "t8"
          ON "t5"."season_year" = "t8"."season_year"
          AND "t8"."game_date" < "t5"."_date"
          AND "t5"."player_lookup" = "t8"."entity"
      ) AS "t14"
    ) AS "t17"
    WHERE
      "t17"."_rank" <= 20
  ) AS "t19"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t3"."game_id" AS "_present_game",
      "t3"."player_lookup" AS "_present_entity"
    FROM "nba_analytics"."player_games_with_zones" AS "t3"
  ) AS "t12"
    ON "t19"."_spine_game" = "t12"."_present_game"
    AND "t19"."_entity" = "t12"."_present_entity"
  LEFT OUTER JOIN "nba_analytics"."player_games_with_zones" AS "t7"
    ON "t19"."_spine_game" = "t7"."game_id" AND "t19"."_entity" = "t7"."player_lookup"
)
SELECT
  "t32"."_key",
  "t32"."player_lookup",
  "t32"."player_id",
  "t32"."analysis_date",
  "t32"."team_abbr",
  "t32"."season_year",
  "t32"."games_in_sample_10",
  "t32"."games_in_sample_20",
  "t32"."total_shots_last_10",
  "t32"."unknown_zone_shots_last_10",
  "t32"."paint_rate_last_10",
  "t32"."mid_range_rate_last_10",
  "t32"."three_pt_rate_last_10",
  "t32"."paint_pct_last_10",
  "t32"."mid_range_pct_last_10",
  "t32"."three_pt_pct_last_10",
  "t32"."paint_attempts_per_game",
  "t32"."mid_range_attempts_per_game",
  "t32"."three_pt_attempts_per_game",
  "t32"."paint_rate_last_20",
  "t32"."mid_range_rate_last_20",
  "t32"."three_pt_rate_last_20",
  "t32"."paint_pct_last_20",
  "t32"."mid_range_pct_last_20",
  "t32"."three_pt_pct_last_20",
  "t32"."assisted_rate_last_10",
  "t32"."unassisted_rate_last_10",
  "t32"."fg_makes_last_10",
  "t32"."sample_quality_10",
  "t32"."sample_quality_20",
  "t32"."primary_scoring_zone",
  "t32"."player_position",
  "t32"."data_quality_tier",
  "t11"."_inputs"
FROM (
  SELECT
    "t30"."_key",
    "t30"."player_lookup",
    "t30"."player_id",
    "t30"."_date" AS "analysis_date",
    "t30"."team_abbr",
    "t30"."season_year",
    "t30"."games_10" AS "games_in_sample_10",
    "t30"."games_20" AS "games_in_sample_20",
    "t30"."shots_10" AS "total_shots_last_10",
    "t30"."unknown_10" AS "unknown_zone_shots_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."paint_attempts_10" * 100) * 200
              ) + ABS("t30"."shots_10")
            ) - (
              (
                (
                  ABS("t30"."paint_attempts_10" * 100) * 200
                ) + ABS("t30"."shots_10")
              ) % (
                NULLIF(ABS("t30"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."paint_attempts_10" * 100
          ) < 0
        ) <> (
          "t30"."shots_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "paint_rate_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."mid_range_attempts_10" * 100) * 200
              ) + ABS("t30"."shots_10")
            ) - (
              (
                (
                  ABS("t30"."mid_range_attempts_10" * 100) * 200
                ) + ABS("t30"."shots_10")
              ) % (
                NULLIF(ABS("t30"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."mid_range_attempts_10" * 100
          ) < 0
        ) <> (
          "t30"."shots_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "mid_range_rate_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."three_pt_attempts_10" * 100) * 200
              ) + ABS("t30"."shots_10")
            ) - (
              (
                (
                  ABS("t30"."three_pt_attempts_10" * 100) * 200
                ) + ABS("t30"."shots_10")
              ) % (
                NULLIF(ABS("t30"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."three_pt_attempts_10" * 100
          ) < 0
        ) <> (
          "t30"."shots_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "three_pt_rate_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."paint_makes_10") * 2000
              ) + ABS("t30"."paint_attempts_10")
            ) - (
              (
                (
                  ABS("t30"."paint_makes_10") * 2000
                ) + ABS("t30"."paint_attempts_10")
              ) % (
                NULLIF(ABS("t30"."paint_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."paint_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."paint_makes_10" < 0
        ) <> (
          "t30"."paint_attempts_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "paint_pct_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."mid_range_makes_10") * 2000
              ) + ABS("t30"."mid_range_attempts_10")
            ) - (
              (
                (
                  ABS("t30"."mid_range_makes_10") * 2000
                ) + ABS("t30"."mid_range_attempts_10")
              ) % (
                NULLIF(ABS("t30"."mid_range_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."mid_range_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."mid_range_makes_10" < 0
        ) <> (
          "t30"."mid_range_attempts_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "mid_range_pct_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."three_pt_makes_10") * 2000
              ) + ABS("t30"."three_pt_attempts_10")
            ) - (
              (
                (
                  ABS("t30"."three_pt_makes_10") * 2000
                ) + ABS("t30"."three_pt_attempts_10")
              ) % (
                NULLIF(ABS("t30"."three_pt_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."three_pt_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."three_pt_makes_10" < 0
        ) <> (
          "t30"."three_pt_attempts_10" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "three_pt_pct_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t30"."paint_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t30"."paint_attempts_10") * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t30"."paint_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "paint_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t30"."mid_range_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t30"."mid_range_attempts_10") * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t30"."mid_range_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "mid_range_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t30"."three_pt_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t30"."three_pt_attempts_10") * 20
              ) + ABS(10)
            ) % (
              NULLIF(ABS(10), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(10), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t30"."three_pt_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "three_pt_attempts_per_game",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."paint_attempts_20" * 100) * 200
              ) + ABS("t30"."shots_20")
            ) - (
              (
                (
                  ABS("t30"."paint_attempts_20" * 100) * 200
                ) + ABS("t30"."shots_20")
              ) % (
                NULLIF(ABS("t30"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."paint_attempts_20" * 100
          ) < 0
        ) <> (
          "t30"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "paint_rate_last_20",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."mid_range_attempts_20" * 100) * 200
              ) + ABS("t30"."shots_20")
            ) - (
              (
                (
                  ABS("t30"."mid_range_attempts_20" * 100) * 200
                ) + ABS("t30"."shots_20")
              ) % (
                NULLIF(ABS("t30"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."mid_range_attempts_20" * 100
          ) < 0
        ) <> (
          "t30"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "mid_range_rate_last_20",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."three_pt_attempts_20" * 100) * 200
              ) + ABS("t30"."shots_20")
            ) - (
              (
                (
                  ABS("t30"."three_pt_attempts_20" * 100) * 200
                ) + ABS("t30"."shots_20")
              ) % (
                NULLIF(ABS("t30"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t30"."three_pt_attempts_20" * 100
          ) < 0
        ) <> (
          "t30"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "three_pt_rate_last_20",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."paint_makes_20") * 2000
              ) + ABS("t30"."paint_attempts_20")
            ) - (
              (
                (
                  ABS("t30"."paint_makes_20") * 2000
                ) + ABS("t30"."paint_attempts_20")
              ) % (
                NULLIF(ABS("t30"."paint_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."paint_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."paint_makes_20" < 0
        ) <> (
          "t30"."paint_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "paint_pct_last_20",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."mid_range_makes_20") * 2000
              ) + ABS("t30"."mid_range_attempts_20")
            ) - (
              (
                (
                  ABS("t30"."mid_range_makes_20") * 2000
                ) + ABS("t30"."mid_range_attempts_20")
              ) % (
                NULLIF(ABS("t30"."mid_range_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."mid_range_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."mid_range_makes_20" < 0
        ) <> (
          "t30"."mid_range_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "mid_range_pct_last_20",
    CAST(CASE
      WHEN "t30"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t30"."three_pt_makes_20") * 2000
              ) + ABS("t30"."three_pt_attempts_20")
            ) - (
              (
                (
                  ABS("t30"."three_pt_makes_20") * 2000
                ) + ABS("t30"."three_pt_attempts_20")
              ) % (
                NULLIF(ABS("t30"."three_pt_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t30"."three_pt_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t30"."three_pt_makes_20" < 0
        ) <> (
          "t30"."three_pt_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "three_pt_pct_last_20",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t30"."assisted_10" * 100) * 200
            ) + ABS("t30"."assisted_10" + "t30"."unassisted_10")
          ) - (
            (
              (
                ABS("t30"."assisted_10" * 100) * 200
              ) + ABS("t30"."assisted_10" + "t30"."unassisted_10")
            ) % (
              NULLIF(ABS("t30"."assisted_10" + "t30"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t30"."assisted_10" + "t30"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t30"."assisted_10" * 100
        ) < 0
      ) <> (
        (
          "t30"."assisted_10" + "t30"."unassisted_10"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "assisted_rate_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t30"."unassisted_10" * 100) * 200
            ) + ABS("t30"."assisted_10" + "t30"."unassisted_10")
          ) - (
            (
              (
                ABS("t30"."unassisted_10" * 100) * 200
              ) + ABS("t30"."assisted_10" + "t30"."unassisted_10")
            ) % (
              NULLIF(ABS("t30"."assisted_10" + "t30"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t30"."assisted_10" + "t30"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t30"."unassisted_10" * 100
        ) < 0
      ) <> (
        (
          "t30"."assisted_10" + "t30"."unassisted_10"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "unassisted_rate_last_10",
    "t30"."assisted_10" + "t30"."unassisted_10" AS "fg_makes_last_10",
    CASE
      WHEN "t30"."games_10" >= 10
      THEN 'excellent'
      WHEN (
        "t30"."games_10" * 10
      ) >= 70
      THEN 'good'
      WHEN (
        "t30"."games_10" * 2
      ) >= 10
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_10",
    CASE
      WHEN "t30"."games_20" >= 20
      THEN 'excellent'
      WHEN (
        "t30"."games_20" * 10
      ) >= 140
      THEN 'good'
      WHEN (
        "t30"."games_20" * 2
      ) >= 20
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_20",
    CASE
      WHEN "t30"."shots_10" = 0
      THEN CAST(NULL AS TEXT)
      WHEN (
        (
          "t30"."paint_attempts_10" * 100
        ) >= (
          "t30"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t30"."paint_attempts_10" * 100
          ) >= (
            "t30"."shots_10" * 40
          )
          THEN "t30"."paint_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t30"."paint_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."three_pt_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."mid_range_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 35
            )
            THEN "t30"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'paint'
      WHEN (
        (
          "t30"."three_pt_attempts_10" * 100
        ) >= (
          "t30"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t30"."three_pt_attempts_10" * 100
          ) >= (
            "t30"."shots_10" * 40
          )
          THEN "t30"."three_pt_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t30"."paint_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."three_pt_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."mid_range_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 35
            )
            THEN "t30"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'three_pt'
      WHEN (
        (
          "t30"."mid_range_attempts_10" * 100
        ) >= (
          "t30"."shots_10" * 35
        )
      )
      AND (
        CASE
          WHEN (
            "t30"."mid_range_attempts_10" * 100
          ) >= (
            "t30"."shots_10" * 35
          )
          THEN "t30"."mid_range_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t30"."paint_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."three_pt_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 40
            )
            THEN "t30"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t30"."mid_range_attempts_10" * 100
            ) >= (
              "t30"."shots_10" * 35
            )
            THEN "t30"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'mid_range'
      ELSE 'balanced'
    END AS "primary_scoring_zone",
    "t30"."position" AS "player_position",
    CASE WHEN "t30"."games_20" >= 15 THEN 'production_ready' ELSE 'limited' END AS "data_quality_tier"
  FROM (
    SELECT
      "t5"."_date",
      "t5"."game_id",
      "t5"."season_year",
      "t5"."season_type",
      "t5"."team_abbr",
      "t5"."opponent_team_abbr",
      "t5"."home_game",
      "t5"."player_lookup",
      "t5"."player_id",
      "t5"."entity_type",
      "t5"."population_basis",
      "t5"."entity_id",
      "t5"."_key",
      "t28"."games_10",
      "t28"."paint_attempts_10",
      "t28"."mid_range_attempts_10",
      "t28"."three_pt_attempts_10",
      "t28"."paint_makes_10",
      "t28"."mid_range_makes_10",
      "t28"."three_pt_makes_10",
      "t28"."unknown_10",
      "t28"."assisted_10",
      "t28"."unassisted_10",
      "t28"."shots_10",
      "t29"."games_20",
      "t29"."paint_attempts_20",
      "t29"."mid_range_attempts_20",
      "t29"."three_pt_attempts_20",
      "t29"."paint_makes_20",
      "t29"."mid_range_makes_20",
      "t29"."three_pt_makes_20",
      "t29"."unknown_20",
      "t29"."assisted_20",
      "t29"."unassisted_20",
      "t29"."shots_20",
      "t16"."position"
    FROM "standing_keys" AS "t5"
    LEFT OUTER JOIN (
      SELECT
        "t24"."_key",
        "t24"."games_10",
        "t24"."paint_attempts_10",
        "t24"."mid_range_attempts_10",
        "t24"."three_pt_attempts_10",
        "t24"."paint_makes_10",
        "t24"."mid_range_makes_10",
        "t24"."three_pt_makes_10",
        "t24"."unknown_10",
        "t24"."assisted_10",
        "t24"."unassisted_10",
        "t24"."paint_attempts_10" + 0 + "t24"."mid_range_attempts_10" + "t24"."three_pt_attempts_10" AS "shots_10"
      FROM (
        SELECT
          "t22"."_key",
          COUNT(*) AS "games_10",
          SUM("t22"."paint_attempts") AS "paint_attempts_10",
          SUM("t22"."mid_range_attempts") AS "mid_range_attempts_10",
          SUM("t22"."three_pt_attempts_pbp") AS "three_pt_attempts_10",
          SUM("t22"."paint_makes") AS "paint_makes_10",
          SUM("t22"."mid_range_makes") AS "mid_range_makes_10",
          SUM("t22"."three_pt_makes_pbp") AS "three_pt_makes_10",
          SUM("t22"."unknown_zone_attempts") AS "unknown_10",
          SUM("t22"."assisted_fg_makes") AS "assisted_10",
          SUM("t22"."unassisted_fg_makes") AS "unassisted_10"
        FROM (
          SELECT
            *
          FROM "t20" AS "t21"
          WHERE
            (
              "t21"."_missing" OR (
                "t21"."game_id" IS NOT NULL
              )
            )
            AND "t21"."_rank" <= 10
        ) AS "t22"
        GROUP BY
          1
      ) AS "t24"
    ) AS "t28"
      ON "t5"."_key" = "t28"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t25"."_key",
        "t25"."games_20",
        "t25"."paint_attempts_20",
        "t25"."mid_range_attempts_20",
        "t25"."three_pt_attempts_20",
        "t25"."paint_makes_20",
        "t25"."mid_range_makes_20",
        "t25"."three_pt_makes_20",
        "t25"."unknown_20",
        "t25"."assisted_20",
        "t25"."unassisted_20",
        "t25"."paint_attempts_20" + 0 + "t25"."mid_range_attempts_20" + "t25"."three_pt_attempts_20" AS "shots_20"
      FROM (
        SELECT
          "t23"."_key",
          COUNT(*) AS "games_20",
          SUM("t23"."paint_attempts") AS "paint_attempts_20",
          SUM("t23"."mid_range_attempts") AS "mid_range_attempts_20",
          SUM("t23"."three_pt_attempts_pbp") AS "three_pt_attempts_20",
          SUM("t23"."paint_makes") AS "paint_makes_20",
          SUM("t23"."mid_range_makes") AS "mid_range_makes_20",
          SUM("t23"."three_pt_makes_pbp") AS "three_pt_makes_20",
          SUM("t23"."unknown_zone_attempts") AS "unknown_20",
          SUM("t23"."assisted_fg_makes") AS "assisted_20",
          SUM("t23"."unassisted_fg_makes") AS "unassisted_20"
        FROM (
          SELECT
            *
          FROM "t20" AS "t21"
          WHERE
            (
              "t21"."_missing" OR (
                "t21"."game_id" IS NOT NULL
              )
            )
            AND "t21"."_rank" <= 20
        ) AS "t23"
        GROUP BY
          1
      ) AS "t25"
    ) AS "t29"
      ON "t5"."_key" = "t29"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t13"."_key",
        "t13"."position"
      FROM (
        SELECT
          "t5"."_key",
          FALSE AS "_missing",
          "t6"."player_id",
          "t6"."player_lookup",
          "t6"."full_name",
          "t6"."first_seen",
          "t6"."last_seen",
          "t6"."birth_date",
          "t6"."position",
          "t6"."height_cm",
          "t6"."_row"
        FROM "standing_keys" AS "t5"
        INNER JOIN "nba_reference"."players" AS "t6"
          ON "t5"."player_id" = "t6"."player_id"
      ) AS "t13"
    ) AS "t16"
      ON "t5"."_key" = "t16"."_key"
  ) AS "t30"
) AS "t32"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t11"
  ON "t32"."_key" = "t11"."_key"
