WITH "t22" AS (
  SELECT
    "t14"."_key",
    DATE_DIFF('DAY', "t21"."_spine_date", "t14"."_day") AS "_days_before",
    (
      "t14"."_played" - "t21"."_nth"
    ) + 1 AS "_rank",
    "t21"."_spine_date",
    "t21"."_spine_game",
    "t21"."_missing",
    "t21"."player_lookup",
    "t21"."player_id",
    "t21"."universal_player_id",
    "t21"."player_full_name",
    "t21"."game_id",
    "t21"."game_code",
    "t21"."game_date",
    "t21"."season_year",
    "t21"."season_type",
    "t21"."team_abbr",
    "t21"."opponent_team_abbr",
    "t21"."home_game",
    "t21"."player_status",
    "t21"."is_active",
    "t21"."is_dressed",
    "t21"."dnp_reason",
    "t21"."starter_flag",
    "t21"."win_flag",
    "t21"."points",
    "t21"."assists",
    "t21"."steals",
    "t21"."blocks",
    "t21"."turnovers",
    "t21"."personal_fouls",
    "t21"."offensive_rebounds",
    "t21"."defensive_rebounds",
    "t21"."rebounds",
    "t21"."fg_attempts",
    "t21"."fg_makes",
    "t21"."three_pt_attempts",
    "t21"."three_pt_makes",
    "t21"."ft_attempts",
    "t21"."ft_makes",
    "t21"."plus_minus",
    "t21"."seconds_played",
    "t21"."minutes_played",
    "t21"."paint_attempts",
    "t21"."paint_makes",
    "t21"."mid_range_attempts",
    "t21"."mid_range_makes",
    "t21"."three_pt_attempts_pbp",
    "t21"."three_pt_makes_pbp",
    "t21"."unknown_zone_attempts",
    "t21"."unknown_zone_makes",
    "t21"."paint_blocks",
    "t21"."mid_range_blocks",
    "t21"."three_pt_blocks",
    "t21"."unknown_zone_blocks",
    "t21"."and1_count",
    "t21"."assisted_fg_makes",
    "t21"."unassisted_fg_makes",
    "t21"."fg_attempts_blocked",
    "t21"."plays_x100",
    "t21"."team_plays_on_court_x100",
    "t21"."team_possessions_x100",
    "t21"."usage_rate",
    "t21"."ts_pct",
    "t21"."efg_pct",
    "t21"."zones_source",
    "t21"."box_source",
    "t21"."_row",
    "t21"."_inputs"
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
      "t18"."_entity",
      "t18"."_season",
      "t18"."_spine_date",
      "t18"."_spine_game",
      CASE WHEN "t18"."_missing" THEN "t18"."_nth" ELSE "t18"."_nth" END AS "_nth",
      "t18"."_missing",
      "t18"."player_lookup",
      "t18"."player_id",
      "t18"."universal_player_id",
      "t18"."player_full_name",
      "t18"."game_id",
      "t18"."game_code",
      "t18"."game_date",
      "t18"."season_year",
      "t18"."season_type",
      "t18"."team_abbr",
      "t18"."opponent_team_abbr",
      "t18"."home_game",
      "t18"."player_status",
      "t18"."is_active",
      "t18"."is_dressed",
      "t18"."dnp_reason",
      "t18"."starter_flag",
      "t18"."win_flag",
      "t18"."points",
      "t18"."assists",
      "t18"."steals",
      "t18"."blocks",
      "t18"."turnovers",
      "t18"."personal_fouls",
      "t18"."offensive_rebounds",
      "t18"."defensive_rebounds",
      "t18"."rebounds",
      "t18"."fg_attempts",
      "t18"."fg_makes",
      "t18"."three_pt_attempts",
      "t18"."three_pt_makes",
      "t18"."ft_attempts",
      "t18"."ft_makes",
      "t18"."plus_minus",
      "t18"."seconds_played",
      "t18"."minutes_played",
      "t18"."paint_attempts",
      "t18"."paint_makes",
      "t18"."mid_range_attempts",
      "t18"."mid_range_makes",
      "t18"."three_pt_attempts_pbp",
      "t18"."three_pt_makes_pbp",
      "t18"."unknown_zone_attempts",
      "t18"."unknown_zone_makes",
      "t18"."paint_blocks",
      "t18"."mid_range_blocks",
      "t18"."three_pt_blocks",
      "t18"."unknown_zone_blocks",
      "t18"."and1_count",
      "t18"."assisted_fg_makes",
      "t18"."unassisted_fg_makes",
      "t18"."fg_attempts_blocked",
      "t18"."plays_x100",
      "t18"."team_plays_on_court_x100",
      "t18"."team_possessions_x100",
      "t18"."usage_rate",
      "t18"."ts_pct",
      "t18"."efg_pct",
      "t18"."zones_source",
      "t18"."box_source",
      "t18"."_row",
      "t18"."_inputs"
    FROM (
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
    ) AS "t18"
  ) AS "t21"
    ON "t14"."_entity" = "t21"."_entity"
    AND "t14"."_season" = "t21"."_season"
    AND "t21"."_nth" <= "t14"."_played"
    AND "t21"."_nth" > (
      "t14"."_played" - 20
    )
)
SELECT
  "t34"."_key",
  "t34"."player_lookup",
  "t34"."player_id",
  "t34"."analysis_date",
  "t34"."team_abbr",
  "t34"."season_year",
  "t34"."games_in_sample_10",
  "t34"."games_in_sample_20",
  "t34"."total_shots_last_10",
  "t34"."unknown_zone_shots_last_10",
  "t34"."paint_rate_last_10",
  "t34"."mid_range_rate_last_10",
  "t34"."three_pt_rate_last_10",
  "t34"."paint_pct_last_10",
  "t34"."mid_range_pct_last_10",
  "t34"."three_pt_pct_last_10",
  "t34"."paint_attempts_per_game",
  "t34"."mid_range_attempts_per_game",
  "t34"."three_pt_attempts_per_game",
  "t34"."paint_rate_last_20",
  "t34"."mid_range_rate_last_20",
  "t34"."three_pt_rate_last_20",
  "t34"."paint_pct_last_20",
  "t34"."mid_range_pct_last_20",
  "t34"."three_pt_pct_last_20",
  "t34"."assisted_rate_last_10",
  "t34"."unassisted_rate_last_10",
  "t34"."fg_makes_last_10",
  "t34"."sample_quality_10",
  "t34"."sample_quality_20",
  "t34"."primary_scoring_zone",
  "t34"."player_position",
  "t34"."data_quality_tier",
  "t13"."_inputs"
FROM (
  SELECT
    "t32"."_key",
    "t32"."player_lookup",
    "t32"."player_id",
    "t32"."_date" AS "analysis_date",
    "t32"."team_abbr",
    "t32"."season_year",
    "t32"."games_10" AS "games_in_sample_10",
    "t32"."games_20" AS "games_in_sample_20",
    "t32"."shots_10" AS "total_shots_last_10",
    "t32"."unknown_10" AS "unknown_zone_shots_last_10",
    CAST(CASE
      WHEN TRUE
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."paint_attempts_10" * 100) * 200
              ) + ABS("t32"."shots_10")
            ) - (
              (
                (
                  ABS("t32"."paint_attempts_10" * 100) * 200
                ) + ABS("t32"."shots_10")
              ) % (
                NULLIF(ABS("t32"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."paint_attempts_10" * 100
          ) < 0
        ) <> (
          "t32"."shots_10" < 0
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
                ABS("t32"."mid_range_attempts_10" * 100) * 200
              ) + ABS("t32"."shots_10")
            ) - (
              (
                (
                  ABS("t32"."mid_range_attempts_10" * 100) * 200
                ) + ABS("t32"."shots_10")
              ) % (
                NULLIF(ABS("t32"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."mid_range_attempts_10" * 100
          ) < 0
        ) <> (
          "t32"."shots_10" < 0
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
                ABS("t32"."three_pt_attempts_10" * 100) * 200
              ) + ABS("t32"."shots_10")
            ) - (
              (
                (
                  ABS("t32"."three_pt_attempts_10" * 100) * 200
                ) + ABS("t32"."shots_10")
              ) % (
                NULLIF(ABS("t32"."shots_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."three_pt_attempts_10" * 100
          ) < 0
        ) <> (
          "t32"."shots_10" < 0
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
                ABS("t32"."paint_makes_10") * 2000
              ) + ABS("t32"."paint_attempts_10")
            ) - (
              (
                (
                  ABS("t32"."paint_makes_10") * 2000
                ) + ABS("t32"."paint_attempts_10")
              ) % (
                NULLIF(ABS("t32"."paint_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."paint_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."paint_makes_10" < 0
        ) <> (
          "t32"."paint_attempts_10" < 0
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
                ABS("t32"."mid_range_makes_10") * 2000
              ) + ABS("t32"."mid_range_attempts_10")
            ) - (
              (
                (
                  ABS("t32"."mid_range_makes_10") * 2000
                ) + ABS("t32"."mid_range_attempts_10")
              ) % (
                NULLIF(ABS("t32"."mid_range_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."mid_range_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."mid_range_makes_10" < 0
        ) <> (
          "t32"."mid_range_attempts_10" < 0
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
                ABS("t32"."three_pt_makes_10") * 2000
              ) + ABS("t32"."three_pt_attempts_10")
            ) - (
              (
                (
                  ABS("t32"."three_pt_makes_10") * 2000
                ) + ABS("t32"."three_pt_attempts_10")
              ) % (
                NULLIF(ABS("t32"."three_pt_attempts_10"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."three_pt_attempts_10"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."three_pt_makes_10" < 0
        ) <> (
          "t32"."three_pt_attempts_10" < 0
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
              ABS("t32"."paint_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t32"."paint_attempts_10") * 20
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
      "t32"."paint_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "paint_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t32"."mid_range_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t32"."mid_range_attempts_10") * 20
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
      "t32"."mid_range_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "mid_range_attempts_per_game",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t32"."three_pt_attempts_10") * 20
            ) + ABS(10)
          ) - (
            (
              (
                ABS("t32"."three_pt_attempts_10") * 20
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
      "t32"."three_pt_attempts_10" < 0
    ) <> (
      10 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(4, 1)) AS "three_pt_attempts_per_game",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."paint_attempts_20" * 100) * 200
              ) + ABS("t32"."shots_20")
            ) - (
              (
                (
                  ABS("t32"."paint_attempts_20" * 100) * 200
                ) + ABS("t32"."shots_20")
              ) % (
                NULLIF(ABS("t32"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."paint_attempts_20" * 100
          ) < 0
        ) <> (
          "t32"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "paint_rate_last_20",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."mid_range_attempts_20" * 100) * 200
              ) + ABS("t32"."shots_20")
            ) - (
              (
                (
                  ABS("t32"."mid_range_attempts_20" * 100) * 200
                ) + ABS("t32"."shots_20")
              ) % (
                NULLIF(ABS("t32"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."mid_range_attempts_20" * 100
          ) < 0
        ) <> (
          "t32"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "mid_range_rate_last_20",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."three_pt_attempts_20" * 100) * 200
              ) + ABS("t32"."shots_20")
            ) - (
              (
                (
                  ABS("t32"."three_pt_attempts_20" * 100) * 200
                ) + ABS("t32"."shots_20")
              ) % (
                NULLIF(ABS("t32"."shots_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."shots_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t32"."three_pt_attempts_20" * 100
          ) < 0
        ) <> (
          "t32"."shots_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "three_pt_rate_last_20",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."paint_makes_20") * 2000
              ) + ABS("t32"."paint_attempts_20")
            ) - (
              (
                (
                  ABS("t32"."paint_makes_20") * 2000
                ) + ABS("t32"."paint_attempts_20")
              ) % (
                NULLIF(ABS("t32"."paint_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."paint_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."paint_makes_20" < 0
        ) <> (
          "t32"."paint_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "paint_pct_last_20",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."mid_range_makes_20") * 2000
              ) + ABS("t32"."mid_range_attempts_20")
            ) - (
              (
                (
                  ABS("t32"."mid_range_makes_20") * 2000
                ) + ABS("t32"."mid_range_attempts_20")
              ) % (
                NULLIF(ABS("t32"."mid_range_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."mid_range_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."mid_range_makes_20" < 0
        ) <> (
          "t32"."mid_range_attempts_20" < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "mid_range_pct_last_20",
    CAST(CASE
      WHEN "t32"."games_20" >= 15
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t32"."three_pt_makes_20") * 2000
              ) + ABS("t32"."three_pt_attempts_20")
            ) - (
              (
                (
                  ABS("t32"."three_pt_makes_20") * 2000
                ) + ABS("t32"."three_pt_attempts_20")
              ) % (
                NULLIF(ABS("t32"."three_pt_attempts_20"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t32"."three_pt_attempts_20"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          "t32"."three_pt_makes_20" < 0
        ) <> (
          "t32"."three_pt_attempts_20" < 0
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
              ABS("t32"."assisted_10" * 100) * 200
            ) + ABS("t32"."assisted_10" + "t32"."unassisted_10")
          ) - (
            (
              (
                ABS("t32"."assisted_10" * 100) * 200
              ) + ABS("t32"."assisted_10" + "t32"."unassisted_10")
            ) % (
              NULLIF(ABS("t32"."assisted_10" + "t32"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t32"."assisted_10" + "t32"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t32"."assisted_10" * 100
        ) < 0
      ) <> (
        (
          "t32"."assisted_10" + "t32"."unassisted_10"
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
              ABS("t32"."unassisted_10" * 100) * 200
            ) + ABS("t32"."assisted_10" + "t32"."unassisted_10")
          ) - (
            (
              (
                ABS("t32"."unassisted_10" * 100) * 200
              ) + ABS("t32"."assisted_10" + "t32"."unassisted_10")
            ) % (
              NULLIF(ABS("t32"."assisted_10" + "t32"."unassisted_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t32"."assisted_10" + "t32"."unassisted_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t32"."unassisted_10" * 100
        ) < 0
      ) <> (
        (
          "t32"."assisted_10" + "t32"."unassisted_10"
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(5, 2)) AS "unassisted_rate_last_10",
    "t32"."assisted_10" + "t32"."unassisted_10" AS "fg_makes_last_10",
    CASE
      WHEN "t32"."games_10" >= 10
      THEN 'excellent'
      WHEN (
        "t32"."games_10" * 10
      ) >= 70
      THEN 'good'
      WHEN (
        "t32"."games_10" * 2
      ) >= 10
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_10",
    CASE
      WHEN "t32"."games_20" >= 20
      THEN 'excellent'
      WHEN (
        "t32"."games_20" * 10
      ) >= 140
      THEN 'good'
      WHEN (
        "t32"."games_20" * 2
      ) >= 20
      THEN 'limited'
      ELSE 'insufficient'
    END AS "sample_quality_20",
    CASE
      WHEN "t32"."shots_10" = 0
      THEN CAST(NULL AS TEXT)
      WHEN (
        (
          "t32"."paint_attempts_10" * 100
        ) >= (
          "t32"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t32"."paint_attempts_10" * 100
          ) >= (
            "t32"."shots_10" * 40
          )
          THEN "t32"."paint_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t32"."paint_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."three_pt_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."mid_range_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 35
            )
            THEN "t32"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'paint'
      WHEN (
        (
          "t32"."three_pt_attempts_10" * 100
        ) >= (
          "t32"."shots_10" * 40
        )
      )
      AND (
        CASE
          WHEN (
            "t32"."three_pt_attempts_10" * 100
          ) >= (
            "t32"."shots_10" * 40
          )
          THEN "t32"."three_pt_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t32"."paint_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."three_pt_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."mid_range_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 35
            )
            THEN "t32"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'three_pt'
      WHEN (
        (
          "t32"."mid_range_attempts_10" * 100
        ) >= (
          "t32"."shots_10" * 35
        )
      )
      AND (
        CASE
          WHEN (
            "t32"."mid_range_attempts_10" * 100
          ) >= (
            "t32"."shots_10" * 35
          )
          THEN "t32"."mid_range_attempts_10"
          ELSE -1
        END = GREATEST(
          CASE
            WHEN (
              "t32"."paint_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."paint_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."three_pt_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 40
            )
            THEN "t32"."three_pt_attempts_10"
            ELSE -1
          END,
          CASE
            WHEN (
              "t32"."mid_range_attempts_10" * 100
            ) >= (
              "t32"."shots_10" * 35
            )
            THEN "t32"."mid_range_attempts_10"
            ELSE -1
          END
        )
      )
      THEN 'mid_range'
      ELSE 'balanced'
    END AS "primary_scoring_zone",
    "t32"."position" AS "player_position",
    CASE WHEN "t32"."games_20" >= 15 THEN 'production_ready' ELSE 'limited' END AS "data_quality_tier"
  FROM (
    SELECT
      "t6"."_date",
      "t6"."season_year",
      "t6"."team_abbr",
      "t6"."player_lookup",
      "t6"."player_id",
      "t6"."_key",
      "t30"."games_10",
      "t30"."paint_attempts_10",
      "t30"."mid_range_attempts_10",
      "t30"."three_pt_attempts_10",
      "t30"."paint_makes_10",
      "t30"."mid_range_makes_10",
      "t30"."three_pt_makes_10",
      "t30"."unknown_10",
      "t30"."assisted_10",
      "t30"."unassisted_10",
      "t30"."shots_10",
      "t31"."games_20",
      "t31"."paint_attempts_20",
      "t31"."mid_range_attempts_20",
      "t31"."three_pt_attempts_20",
      "t31"."paint_makes_20",
      "t31"."mid_range_makes_20",
      "t31"."three_pt_makes_20",
      "t31"."shots_20",
      "t19"."position"
    FROM "standing_keys" AS "t6"
    LEFT OUTER JOIN (
      SELECT
        "t26"."_key",
        "t26"."games_10",
        "t26"."paint_attempts_10",
        "t26"."mid_range_attempts_10",
        "t26"."three_pt_attempts_10",
        "t26"."paint_makes_10",
        "t26"."mid_range_makes_10",
        "t26"."three_pt_makes_10",
        "t26"."unknown_10",
        "t26"."assisted_10",
        "t26"."unassisted_10",
        "t26"."paint_attempts_10" + 0 + "t26"."mid_range_attempts_10" + "t26"."three_pt_attempts_10" AS "shots_10"
      FROM (
        SELECT
          "t24"."_key",
          COUNT(*) AS "games_10",
          SUM("t24"."paint_attempts") AS "paint_attempts_10",
          SUM("t24"."mid_range_attempts") AS "mid_range_attempts_10",
          SUM("t24"."three_pt_attempts_pbp") AS "three_pt_attempts_10",
          SUM("t24"."paint_makes") AS "paint_makes_10",
          SUM("t24"."mid_range_makes") AS "mid_range_makes_10",
          SUM("t24"."three_pt_makes_pbp") AS "three_pt_makes_10",
          SUM("t24"."unknown_zone_attempts") AS "unknown_10",
          SUM("t24"."assisted_fg_makes") AS "assisted_10",
          SUM("t24"."unassisted_fg_makes") AS "unassisted_10"
        FROM (
          SELECT
            "t23"."_key",
            "t23"."_rank",
            "t23"."_spine_date",
            "t23"."_spine_game",
            "t23"."_days_before",
            "t23"."_missing",
            "t23"."player_lookup",
            "t23"."player_id",
            "t23"."universal_player_id",
            "t23"."player_full_name",
            "t23"."game_id",
            "t23"."game_code",
            "t23"."game_date",
            "t23"."season_year",
            "t23"."season_type",
            "t23"."team_abbr",
            "t23"."opponent_team_abbr",
            "t23"."home_game",
            "t23"."player_status",
            "t23"."is_active",
            "t23"."is_dressed",
            "t23"."dnp_reason",
            "t23"."starter_flag",
            "t23"."win_flag",
            "t23"."points",
            "t23"."assists",
            "t23"."steals",
            "t23"."blocks",
            "t23"."turnovers",
            "t23"."personal_fouls",
            "t23"."offensive_rebounds",
            "t23"."defensive_rebounds",
            "t23"."rebounds",
            "t23"."fg_attempts",
            "t23"."fg_makes",
            "t23"."three_pt_attempts",
            "t23"."three_pt_makes",
            "t23"."ft_attempts",
            "t23"."ft_makes",
            "t23"."plus_minus",
            "t23"."seconds_played",
            "t23"."minutes_played",
            "t23"."paint_attempts",
            "t23"."paint_makes",
            "t23"."mid_range_attempts",
            "t23"."mid_range_makes",
            "t23"."three_pt_attempts_pbp",
            "t23"."three_pt_makes_pbp",
            "t23"."unknown_zone_attempts",
            "t23"."unknown_zone_makes",
            "t23"."paint_blocks",
            "t23"."mid_range_blocks",
            "t23"."three_pt_blocks",
            "t23"."unknown_zone_blocks",
            "t23"."and1_count",
            "t23"."assisted_fg_makes",
            "t23"."unassisted_fg_makes",
            "t23"."fg_attempts_blocked",
            "t23"."plays_x100",
            "t23"."team_plays_on_court_x100",
            "t23"."team_possessions_x100",
            "t23"."usage_rate",
            "t23"."ts_pct",
            "t23"."efg_pct",
            "t23"."zones_source",
            "t23"."box_source",
            "t23"."_row",
            "t23"."_inputs"
          FROM "t22" AS "t23"
          WHERE
            "t23"."_rank" <= 10
        ) AS "t24"
        GROUP BY
          1
      ) AS "t26"
    ) AS "t30"
      ON "t6"."_key" = "t30"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t27"."_key",
        "t27"."games_20",
        "t27"."paint_attempts_20",
        "t27"."mid_range_attempts_20",
        "t27"."three_pt_attempts_20",
        "t27"."paint_makes_20",
        "t27"."mid_range_makes_20",
        "t27"."three_pt_makes_20",
        "t27"."paint_attempts_20" + 0 + "t27"."mid_range_attempts_20" + "t27"."three_pt_attempts_20" AS "shots_20"
      FROM (
        SELECT
          "t25"."_key",
          COUNT(*) AS "games_20",
          SUM("t25"."paint_attempts") AS "paint_attempts_20",
          SUM("t25"."mid_range_attempts") AS "mid_range_attempts_20",
          SUM("t25"."three_pt_attempts_pbp") AS "three_pt_attempts_20",
          SUM("t25"."paint_makes") AS "paint_makes_20",
          SUM("t25"."mid_range_makes") AS "mid_range_makes_20",
          SUM("t25"."three_pt_makes_pbp") AS "three_pt_makes_20"
        FROM (
          SELECT
            "t23"."_key",
            "t23"."_rank",
            "t23"."_spine_date",
            "t23"."_spine_game",
            "t23"."_days_before",
            "t23"."_missing",
            "t23"."player_lookup",
            "t23"."player_id",
            "t23"."universal_player_id",
            "t23"."player_full_name",
            "t23"."game_id",
            "t23"."game_code",
            "t23"."game_date",
            "t23"."season_year",
            "t23"."season_type",
            "t23"."team_abbr",
            "t23"."opponent_team_abbr",
            "t23"."home_game",
            "t23"."player_status",
            "t23"."is_active",
            "t23"."is_dressed",
            "t23"."dnp_reason",
            "t23"."starter_flag",
            "t23"."win_flag",
            "t23"."points",
            "t23"."assists",
            "t23"."steals",
            "t23"."blocks",
            "t23"."turnovers",
            "t23"."personal_fouls",
            "t23"."offensive_rebounds",
            "t23"."defensive_rebounds",
            "t23"."rebounds",
            "t23"."fg_attempts",
            "t23"."fg_makes",
            "t23"."three_pt_attempts",
            "t23"."three_pt_makes",
            "t23"."ft_attempts",
            "t23"."ft_makes",
            "t23"."plus_minus",
            "t23"."seconds_played",
            "t23"."minutes_played",
            "t23"."paint_attempts",
            "t23"."paint_makes",
            "t23"."mid_range_attempts",
            "t23"."mid_range_makes",
            "t23"."three_pt_attempts_pbp",
            "t23"."three_pt_makes_pbp",
            "t23"."unknown_zone_attempts",
            "t23"."unknown_zone_makes",
            "t23"."paint_blocks",
            "t23"."mid_range_blocks",
            "t23"."three_pt_blocks",
            "t23"."unknown_zone_blocks",
            "t23"."and1_count",
            "t23"."assisted_fg_makes",
            "t23"."unassisted_fg_makes",
            "t23"."fg_attempts_blocked",
            "t23"."plays_x100",
            "t23"."team_plays_on_court_x100",
            "t23"."team_possessions_x100",
            "t23"."usage_rate",
            "t23"."ts_pct",
            "t23"."efg_pct",
            "t23"."zones_source",
            "t23"."box_source",
            "t23"."_row",
            "t23"."_inputs"
          FROM "t22" AS "t23"
          WHERE
            "t23"."_rank" <= 20
        ) AS "t25"
        GROUP BY
          1
      ) AS "t27"
    ) AS "t31"
      ON "t6"."_key" = "t31"."_key"
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
  ) AS "t32"
) AS "t34"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t13"
  ON "t34"."_key" = "t13"."_key"
