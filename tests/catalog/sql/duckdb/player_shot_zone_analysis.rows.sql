WITH "t21" AS (
  SELECT
    "t14"."_key",
    DATE_DIFF('DAY', "t20"."_spine_date", "t14"."_day") AS "_days_before",
    (
      "t14"."_played" - "t20"."_nth"
    ) + 1 AS "_rank",
    "t20"."_spine_date",
    "t20"."_spine_game",
    "t20"."_missing",
    "t20"."player_lookup",
    "t20"."player_id",
    "t20"."universal_player_id",
    "t20"."player_full_name",
    "t20"."game_id",
    "t20"."game_code",
    "t20"."game_date",
    "t20"."season_year",
    "t20"."season_type",
    "t20"."team_abbr",
    "t20"."opponent_team_abbr",
    "t20"."home_game",
    "t20"."player_status",
    "t20"."is_active",
    "t20"."is_dressed",
    "t20"."dnp_reason",
    "t20"."starter_flag",
    "t20"."win_flag",
    "t20"."points",
    "t20"."assists",
    "t20"."steals",
    "t20"."blocks",
    "t20"."turnovers",
    "t20"."personal_fouls",
    "t20"."offensive_rebounds",
    "t20"."defensive_rebounds",
    "t20"."rebounds",
    "t20"."fg_attempts",
    "t20"."fg_makes",
    "t20"."three_pt_attempts",
    "t20"."three_pt_makes",
    "t20"."ft_attempts",
    "t20"."ft_makes",
    "t20"."plus_minus",
    "t20"."seconds_played",
    "t20"."minutes_played",
    "t20"."paint_attempts",
    "t20"."paint_makes",
    "t20"."mid_range_attempts",
    "t20"."mid_range_makes",
    "t20"."three_pt_attempts_pbp",
    "t20"."three_pt_makes_pbp",
    "t20"."unknown_zone_attempts",
    "t20"."unknown_zone_makes",
    "t20"."paint_blocks",
    "t20"."mid_range_blocks",
    "t20"."three_pt_blocks",
    "t20"."unknown_zone_blocks",
    "t20"."and1_count",
    "t20"."assisted_fg_makes",
    "t20"."unassisted_fg_makes",
    "t20"."fg_attempts_blocked",
    "t20"."plays_x100",
    "t20"."team_plays_on_court_x100",
    "t20"."team_possessions_x100",
    "t20"."usage_rate",
    "t20"."ts_pct",
    "t20"."efg_pct",
    "t20"."zones_source",
    "t20"."box_source",
    "t20"."_row",
    "t20"."_inputs"
  FROM (
    SELECT
      "t2"."_key",
      "t2"."_date" AS "_day",
      "t2"."player_lookup" AS "_entity",
      "t2"."season_year" AS "_season",
      "t2"."_played_player_player_lookup" AS "_played"
    FROM "standing_keys" AS "t2"
  ) AS "t14"
  INNER JOIN (
    SELECT
      "t15"."_entity",
      "t15"."_season",
      "t15"."_spine_date",
      "t15"."_spine_game",
      "t15"."_nth",
      "t9"."game_id" IS NULL AS "_missing",
      "t9"."player_lookup",
      "t9"."player_id",
      "t9"."universal_player_id",
      "t9"."player_full_name",
      "t9"."game_id",
      "t9"."game_code",
      "t9"."game_date",
      "t9"."season_year",
      "t9"."season_type",
      "t9"."team_abbr",
      "t9"."opponent_team_abbr",
      "t9"."home_game",
      "t9"."player_status",
      "t9"."is_active",
      "t9"."is_dressed",
      "t9"."dnp_reason",
      "t9"."starter_flag",
      "t9"."win_flag",
      "t9"."points",
      "t9"."assists",
      "t9"."steals",
      "t9"."blocks",
      "t9"."turnovers",
      "t9"."personal_fouls",
      "t9"."offensive_rebounds",
      "t9"."defensive_rebounds",
      "t9"."rebounds",
      "t9"."fg_attempts",
      "t9"."fg_makes",
      "t9"."three_pt_attempts",
      "t9"."three_pt_makes",
      "t9"."ft_attempts",
      "t9"."ft_makes",
      "t9"."plus_minus",
      "t9"."seconds_played",
      "t9"."minutes_played",
      "t9"."paint_attempts",
      "t9"."paint_makes",
      "t9"."mid_range_attempts",
      "t9"."mid_range_makes",
      "t9"."three_pt_attempts_pbp",
      "t9"."three_pt_makes_pbp",
      "t9"."unknown_zone_attempts",
      "t9"."unknown_zone_makes",
      "t9"."paint_blocks",
      "t9"."mid_range_blocks",
      "t9"."three_pt_blocks",
      "t9"."unknown_zone_blocks",
      "t9"."and1_count",
      "t9"."assisted_fg_makes",
      "t9"."unassisted_fg_makes",
      "t9"."fg_attempts_blocked",
      "t9"."plays_x100",
      "t9"."team_plays_on_court_x100",
      "t9"."team_possessions_x100",
      "t9"."usage_rate",
      "t9"."ts_pct",
      "t9"."efg_pct",
      "t9"."zones_source",
      "t9"."box_source",
      "t9"."_row",
      "t9"."_inputs"
    FROM (
      SELECT
        "t4"."entity" AS "_entity",
        "t4"."season_year" AS "_season",
        "t4"."game_date" AS "_spine_date",
        "t4"."game_id" AS "_spine_game",
        "t4"."nth" AS "_nth"
      FROM "numbered_player_games" AS "t4"
    ) AS "t15"
    LEFT OUTER JOIN "nba_analytics"."player_games_with_zones" AS "t9"
      ON "t15"."_spine_game" = "t9"."game_id"
      AND "t15"."_entity" = "t9"."player_lookup"
      AND "t15"."_spine_date" = "t9"."game_date"
  ) AS "t20"
    ON "t14"."_entity" = "t20"."_entity"
    AND "t14"."_season" = "t20"."_season"
    AND "t20"."_nth" <= "t14"."_played"
    AND "t20"."_nth" > (
      "t14"."_played" - 20
    )
)
SELECT
  "t33"."_key",
  "t33"."player_lookup",
  "t33"."player_id",
  "t33"."analysis_date",
  "t33"."team_abbr",
  "t33"."season_year",
  "t33"."games_in_sample_10",
  "t33"."games_in_sample_20",
  "t33"."total_shots_last_10",
  "t33"."unknown_zone_shots_last_10",
  "t33"."paint_rate_last_10",
  "t33"."mid_range_rate_last_10",
  "t33"."three_pt_rate_last_10",
  "t33"."paint_pct_last_10",
  "t33"."mid_range_pct_last_10",
  "t33"."three_pt_pct_last_10",
  "t33"."paint_attempts_per_game",
  "t33"."mid_range_attempts_per_game",
  "t33"."three_pt_attempts_per_game",
  "t33"."paint_rate_last_20",
  "t33"."mid_range_rate_last_20",
  "t33"."three_pt_rate_last_20",
  "t33"."paint_pct_last_20",
  "t33"."mid_range_pct_last_20",
  "t33"."three_pt_pct_last_20",
  "t33"."assisted_rate_last_10",
  "t33"."unassisted_rate_last_10",
  "t33"."fg_makes_last_10",
  "t33"."sample_quality_10",
  "t33"."sample_quality_20",
  "t33"."primary_scoring_zone",
  "t33"."player_position",
  "t33"."data_quality_tier",
  "t13"."_inputs"
FROM (
  SELECT
    "t31"."_key",
    "t31"."player_lookup",
    "t31"."player_id",
    "t31"."_date" AS "analysis_date",
    "t31"."team_abbr",
    "t31"."season_year",
    "t31"."games_10" AS "games_in_sample_10",
    "t31"."games_20" AS "games_in_sample_20",
    "t31"."shots_10" AS "total_shots_last_10",
    "t31"."unknown_10" AS "unknown_zone_shots_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."paint_attempts_10" * 100) * 200
              ) + ABS("t31"."shots_10")
            ) - (
              (
                (
                  ABS("t31"."paint_attempts_10" * 100) * 200
                ) + ABS("t31"."shots_10")
              ) % (
                NULLIF(ABS("t31"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."paint_attempts_10" * 100
          ) < 0
        ) <> (
          "t31"."shots_10" < 0
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
                ABS("t31"."mid_range_attempts_10" * 100) * 200
              ) + ABS("t31"."shots_10")
            ) - (
              (
                (
                  ABS("t31"."mid_range_attempts_10" * 100) * 200
                ) + ABS("t31"."shots_10")
              ) % (
                NULLIF(ABS("t31"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."mid_range_attempts_10" * 100
          ) < 0
        ) <> (
          "t31"."shots_10" < 0
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
                ABS("t31"."three_pt_attempts_10" * 100) * 200
              ) + ABS("t31"."shots_10")
            ) - (
              (
                (
                  ABS("t31"."three_pt_attempts_10" * 100) * 200
                ) + ABS("t31"."shots_10")
              ) % (
                NULLIF(ABS("t31"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."three_pt_attempts_10" * 100
          ) < 0
        ) <> (
          "t31"."shots_10" < 0
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
                ABS("t31"."paint_makes_10") * 2000
              ) + ABS("t31"."paint_attempts_10")
            ) - (
              (
                (
                  ABS("t31"."paint_makes_10") * 2000
                ) + ABS("t31"."paint_attempts_10")
              ) % (
                NULLIF(ABS("t31"."paint_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."paint_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."paint_makes_10" < 0
        ) <> (
          "t31"."paint_attempts_10" < 0
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
                ABS("t31"."mid_range_makes_10") * 2000
              ) + ABS("t31"."mid_range_attempts_10")
            ) - (
              (
                (
                  ABS("t31"."mid_range_makes_10") * 2000
                ) + ABS("t31"."mid_range_attempts_10")
              ) % (
                NULLIF(ABS("t31"."mid_range_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."mid_range_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."mid_range_makes_10" < 0
        ) <> (
          "t31"."mid_range_attempts_10" < 0
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
                ABS("t31"."three_pt_makes_10") * 2000
              ) + ABS("t31"."three_pt_attempts_10")
            ) - (
              (
                (
                  ABS("t31"."three_pt_makes_10") * 2000
                ) + ABS("t31"."three_pt_attempts_10")
              ) % (
                NULLIF(ABS("t31"."three_pt_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."three_pt_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."three_pt_makes_10" < 0
        ) <> (
          "t31"."three_pt_attempts_10" < 0
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
              ABS("t31"."paint_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t31"."paint_attempts_10") * 20
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
      "t31"."paint_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "paint_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t31"."mid_range_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t31"."mid_range_attempts_10") * 20
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
      "t31"."mid_range_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "mid_range_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t31"."three_pt_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t31"."three_pt_attempts_10") * 20
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
      "t31"."three_pt_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "three_pt_attempts_per_game",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."paint_attempts_20" * 100) * 200
              ) + ABS("t31"."shots_20")
            ) - (
              (
                (
                  ABS("t31"."paint_attempts_20" * 100) * 200
                ) + ABS("t31"."shots_20")
              ) % (
                NULLIF(ABS("t31"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."paint_attempts_20" * 100
          ) < 0
        ) <> (
          "t31"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "paint_rate_last_20",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."mid_range_attempts_20" * 100) * 200
              ) + ABS("t31"."shots_20")
            ) - (
              (
                (
                  ABS("t31"."mid_range_attempts_20" * 100) * 200
                ) + ABS("t31"."shots_20")
              ) % (
                NULLIF(ABS("t31"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."mid_range_attempts_20" * 100
          ) < 0
        ) <> (
          "t31"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "mid_range_rate_last_20",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."three_pt_attempts_20" * 100) * 200
              ) + ABS("t31"."shots_20")
            ) - (
              (
                (
                  ABS("t31"."three_pt_attempts_20" * 100) * 200
                ) + ABS("t31"."shots_20")
              ) % (
                NULLIF(ABS("t31"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t31"."three_pt_attempts_20" * 100
          ) < 0
        ) <> (
          "t31"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "three_pt_rate_last_20",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."paint_makes_20") * 2000
              ) + ABS("t31"."paint_attempts_20")
            ) - (
              (
                (
                  ABS("t31"."paint_makes_20") * 2000
                ) + ABS("t31"."paint_attempts_20")
              ) % (
                NULLIF(ABS("t31"."paint_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."paint_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."paint_makes_20" < 0
        ) <> (
          "t31"."paint_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "paint_pct_last_20",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."mid_range_makes_20") * 2000
              ) + ABS("t31"."mid_range_attempts_20")
            ) - (
              (
                (
                  ABS("t31"."mid_range_makes_20") * 2000
                ) + ABS("t31"."mid_range_attempts_20")
              ) % (
                NULLIF(ABS("t31"."mid_range_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."mid_range_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."mid_range_makes_20" < 0
        ) <> (
          "t31"."mid_range_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "mid_range_pct_last_20",
    CAST(CASE
      WHEN "t31"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t31"."three_pt_makes_20") * 2000
              ) + ABS("t31"."three_pt_attempts_20")
            ) - (
              (
                (
                  ABS("t31"."three_pt_makes_20") * 2000
                ) + ABS("t31"."three_pt_attempts_20")
              ) % (
                NULLIF(ABS("t31"."three_pt_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t31"."three_pt_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t31"."three_pt_makes_20" < 0
        ) <> (
          "t31"."three_pt_attempts_20" < 0
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
              ABS("t31"."assisted_10" * 100) * 200
            ) + ABS("t31"."assisted_10" + "t31"."unassisted_10")
          ) - (
            (
              (
                ABS("t31"."assisted_10" * 100) * 200
              ) + ABS("t31"."assisted_10" + "t31"."unassisted_10")
            ) % (
              NULLIF(ABS("t31"."assisted_10" + "t31"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t31"."assisted_10" + "t31"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t31"."assisted_10" * 100
        ) < 0
      ) <> (
        (
          "t31"."assisted_10" + "t31"."unassisted_10"
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
              ABS("t31"."unassisted_10" * 100) * 200
            ) + ABS("t31"."assisted_10" + "t31"."unassisted_10")
          ) - (
            (
              (
                ABS("t31"."unassisted_10" * 100) * 200
              ) + ABS("t31"."assisted_10" + "t31"."unassisted_10")
            ) % (
              NULLIF(ABS("t31"."assisted_10" + "t31"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t31"."assisted_10" + "t31"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t31"."unassisted_10" * 100
        ) < 0
      ) <> (
        (
          "t31"."assisted_10" + "t31"."unassisted_10"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "unassisted_rate_last_10",
    "t31"."assisted_10" + "t31"."unassisted_10" AS "fg_makes_last_10",
    CASE
      WHEN "t31"."games_10" >= 10
      THEN 'excellent'
      WHEN (
        "t31"."games_10" * 10
      ) >= 70
      THEN 'good'
      WHEN (
        "t31"."games_10" * 2
      ) >= 10
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_10",
    CASE
      WHEN "t31"."games_20" >= 20
      THEN 'excellent'
      WHEN (
        "t31"."games_20" * 10
      ) >= 140
      THEN 'good'
      WHEN (
        "t31"."games_20" * 2
      ) >= 20
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_20",
    CASE
      WHEN "t31"."shots_10" = 0
      THEN CAST(NULL AS TEXT)
      WHEN (
        (
          "t31"."paint_attempts_10" * 100
        ) >= (
          "t31"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t31"."paint_attempts_10" * 100
          ) >= (
            "t31"."shots_10" * 40
          )
          THEN "t31"."paint_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t31"."paint_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."three_pt_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."mid_range_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 35
            )
            THEN "t31"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'paint'
      WHEN (
        (
          "t31"."three_pt_attempts_10" * 100
        ) >= (
          "t31"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t31"."three_pt_attempts_10" * 100
          ) >= (
            "t31"."shots_10" * 40
          )
          THEN "t31"."three_pt_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t31"."paint_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."three_pt_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."mid_range_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 35
            )
            THEN "t31"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'three_pt'
      WHEN (
        (
          "t31"."mid_range_attempts_10" * 100
        ) >= (
          "t31"."shots_10" * 35
        )
      )
      AND (
        CASE
          WHEN (
            "t31"."mid_range_attempts_10" * 100
          ) >= (
            "t31"."shots_10" * 35
          )
          THEN "t31"."mid_range_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t31"."paint_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."three_pt_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 40
            )
            THEN "t31"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t31"."mid_range_attempts_10" * 100
            ) >= (
              "t31"."shots_10" * 35
            )
            THEN "t31"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'mid_range'
      ELSE 'balanced'
    END AS "primary_scoring_zone",
    "t31"."position" AS "player_position",
    CASE WHEN "t31"."games_20" >= 15 THEN 'production_ready' ELSE 'limited' END AS "data_quality_tier"
  FROM (
    SELECT
      "t6"."_date",
      "t6"."season_year",
      "t6"."team_abbr",
      "t6"."player_lookup",
      "t6"."player_id",
      "t6"."_key",
      "t29"."games_10",
      "t29"."paint_attempts_10",
      "t29"."mid_range_attempts_10",
      "t29"."three_pt_attempts_10",
      "t29"."paint_makes_10",
      "t29"."mid_range_makes_10",
      "t29"."three_pt_makes_10",
      "t29"."unknown_10",
      "t29"."assisted_10",
      "t29"."unassisted_10",
      "t29"."shots_10",
      "t30"."games_20",
      "t30"."paint_attempts_20",
      "t30"."mid_range_attempts_20",
      "t30"."three_pt_attempts_20",
      "t30"."paint_makes_20",
      "t30"."mid_range_makes_20",
      "t30"."three_pt_makes_20",
      "t30"."shots_20",
      "t19"."position"
    FROM "standing_keys" AS "t6"
    LEFT OUTER JOIN (
      SELECT
        "t25"."_key",
        "t25"."games_10",
        "t25"."paint_attempts_10",
        "t25"."mid_range_attempts_10",
        "t25"."three_pt_attempts_10",
        "t25"."paint_makes_10",
        "t25"."mid_range_makes_10",
        "t25"."three_pt_makes_10",
        "t25"."unknown_10",
        "t25"."assisted_10",
        "t25"."unassisted_10",
        "t25"."paint_attempts_10" + 0 + "t25"."mid_range_attempts_10" + "t25"."three_pt_attempts_10" AS "shots_10"
      FROM (
        SELECT
          "t23"."_key",
          COUNT(*) AS "games_10",
          SUM("t23"."paint_attempts") AS "paint_attempts_10",
          SUM("t23"."mid_range_attempts") AS "mid_range_attempts_10",
          SUM("t23"."three_pt_attempts_pbp") AS "three_pt_attempts_10",
          SUM("t23"."paint_makes") AS "paint_makes_10",
          SUM("t23"."mid_range_makes") AS "mid_range_makes_10",
          SUM("t23"."three_pt_makes_pbp") AS "three_pt_makes_10",
          SUM("t23"."unknown_zone_attempts") AS "unknown_10",
          SUM("t23"."assisted_fg_makes") AS "assisted_10",
          SUM("t23"."unassisted_fg_makes") AS "unassisted_10"
        FROM (
          SELECT
            "t22"."_key",
            "t22"."_rank",
            "t22"."_spine_date",
            "t22"."_spine_game",
            "t22"."_days_before",
            "t22"."_missing",
            "t22"."player_lookup",
            "t22"."player_id",
            "t22"."universal_player_id",
            "t22"."player_full_name",
            "t22"."game_id",
            "t22"."game_code",
            "t22"."game_date",
            "t22"."season_year",
            "t22"."season_type",
            "t22"."team_abbr",
            "t22"."opponent_team_abbr",
            "t22"."home_game",
            "t22"."player_status",
            "t22"."is_active",
            "t22"."is_dressed",
            "t22"."dnp_reason",
            "t22"."starter_flag",
            "t22"."win_flag",
            "t22"."points",
            "t22"."assists",
            "t22"."steals",
            "t22"."blocks",
            "t22"."turnovers",
            "t22"."personal_fouls",
            "t22"."offensive_rebounds",
            "t22"."defensive_rebounds",
            "t22"."rebounds",
            "t22"."fg_attempts",
            "t22"."fg_makes",
            "t22"."three_pt_attempts",
            "t22"."three_pt_makes",
            "t22"."ft_attempts",
            "t22"."ft_makes",
            "t22"."plus_minus",
            "t22"."seconds_played",
            "t22"."minutes_played",
            "t22"."paint_attempts",
            "t22"."paint_makes",
            "t22"."mid_range_attempts",
            "t22"."mid_range_makes",
            "t22"."three_pt_attempts_pbp",
            "t22"."three_pt_makes_pbp",
            "t22"."unknown_zone_attempts",
            "t22"."unknown_zone_makes",
            "t22"."paint_blocks",
            "t22"."mid_range_blocks",
            "t22"."three_pt_blocks",
            "t22"."unknown_zone_blocks",
            "t22"."and1_count",
            "t22"."assisted_fg_makes",
            "t22"."unassisted_fg_makes",
            "t22"."fg_attempts_blocked",
            "t22"."plays_x100",
            "t22"."team_plays_on_court_x100",
            "t22"."team_possessions_x100",
            "t22"."usage_rate",
            "t22"."ts_pct",
            "t22"."efg_pct",
            "t22"."zones_source",
            "t22"."box_source",
            "t22"."_row",
            "t22"."_inputs"
          FROM "t21" AS "t22"
          WHERE
            "t22"."_rank" <= 10
        ) AS "t23"
        GROUP BY
          1
      ) AS "t25"
    ) AS "t29"
      ON "t6"."_key" = "t29"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t26"."_key",
        "t26"."games_20",
        "t26"."paint_attempts_20",
        "t26"."mid_range_attempts_20",
        "t26"."three_pt_attempts_20",
        "t26"."paint_makes_20",
        "t26"."mid_range_makes_20",
        "t26"."three_pt_makes_20",
        "t26"."paint_attempts_20" + 0 + "t26"."mid_range_attempts_20" + "t26"."three_pt_attempts_20" AS "shots_20"
      FROM (
        SELECT
          "t24"."_key",
          COUNT(*) AS "games_20",
          SUM("t24"."paint_attempts") AS "paint_attempts_20",
          SUM("t24"."mid_range_attempts") AS "mid_range_attempts_20",
          SUM("t24"."three_pt_attempts_pbp") AS "three_pt_attempts_20",
          SUM("t24"."paint_makes") AS "paint_makes_20",
          SUM("t24"."mid_range_makes") AS "mid_range_makes_20",
          SUM("t24"."three_pt_makes_pbp") AS "three_pt_makes_20"
        FROM (
          SELECT
            "t22"."_key",
            "t22"."_rank",
            "t22"."_spine_date",
            "t22"."_spine_game",
            "t22"."_days_before",
            "t22"."_missing",
            "t22"."player_lookup",
            "t22"."player_id",
            "t22"."universal_player_id",
            "t22"."player_full_name",
            "t22"."game_id",
            "t22"."game_code",
            "t22"."game_date",
            "t22"."season_year",
            "t22"."season_type",
            "t22"."team_abbr",
            "t22"."opponent_team_abbr",
            "t22"."home_game",
            "t22"."player_status",
            "t22"."is_active",
            "t22"."is_dressed",
            "t22"."dnp_reason",
            "t22"."starter_flag",
            "t22"."win_flag",
            "t22"."points",
            "t22"."assists",
            "t22"."steals",
            "t22"."blocks",
            "t22"."turnovers",
            "t22"."personal_fouls",
            "t22"."offensive_rebounds",
            "t22"."defensive_rebounds",
            "t22"."rebounds",
            "t22"."fg_attempts",
            "t22"."fg_makes",
            "t22"."three_pt_attempts",
            "t22"."three_pt_makes",
            "t22"."ft_attempts",
            "t22"."ft_makes",
            "t22"."plus_minus",
            "t22"."seconds_played",
            "t22"."minutes_played",
            "t22"."paint_attempts",
            "t22"."paint_makes",
            "t22"."mid_range_attempts",
            "t22"."mid_range_makes",
            "t22"."three_pt_attempts_pbp",
            "t22"."three_pt_makes_pbp",
            "t22"."unknown_zone_attempts",
            "t22"."unknown_zone_makes",
            "t22"."paint_blocks",
            "t22"."mid_range_blocks",
            "t22"."three_pt_blocks",
            "t22"."unknown_zone_blocks",
            "t22"."and1_count",
            "t22"."assisted_fg_makes",
            "t22"."unassisted_fg_makes",
            "t22"."fg_attempts_blocked",
            "t22"."plays_x100",
            "t22"."team_plays_on_court_x100",
            "t22"."team_possessions_x100",
            "t22"."usage_rate",
            "t22"."ts_pct",
            "t22"."efg_pct",
            "t22"."zones_source",
            "t22"."box_source",
            "t22"."_row",
            "t22"."_inputs"
          FROM "t21" AS "t22"
          WHERE
            "t22"."_rank" <= 20
        ) AS "t24"
        GROUP BY
          1
      ) AS "t26"
    ) AS "t30"
      ON "t6"."_key" = "t30"."_key"
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t7"."_key",
          "t8"."position"
        FROM "standing_keys" AS "t7"
        INNER JOIN "nba_reference"."players" AS "t8"
          ON "t7"."player_id" = "t8"."player_id"
      ) AS "t16"
    ) AS "t19"
      ON "t6"."_key" = "t19"."_key"
  ) AS "t31"
) AS "t33"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t13"
  ON "t33"."_key" = "t13"."_key"
