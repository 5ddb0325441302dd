WITH "t26" AS (
  SELECT
    "t15"."game_id",
    "t15"."player_lookup",
    "t15"."source",
    "t15"."team_abbr",
    "t15"."seconds_played",
    "t15"."seconds_precision",
    "t15"."pts"
  FROM "nba_raw"."player_boxscore" AS "t15"
  SEMI JOIN (
    SELECT
      "t1"."game_id" AS "_of_game"
    FROM "standing_keys" AS "t1"
  ) AS "t19"
    ON "t15"."game_id" = "t19"."_of_game"
), "t39" AS (
  SELECT
    "t32"."game_id",
    "t32"."source",
    "t32"."team_abbr",
    SUM("t32"."pts") AS "points"
  FROM "t26" AS "t32"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t70"."_key",
  "t70"."player_lookup",
  "t70"."player_id",
  "t70"."universal_player_id",
  "t70"."player_full_name",
  "t70"."game_id",
  "t70"."game_code",
  "t70"."game_date",
  "t70"."season_year",
  "t70"."season_type",
  "t70"."team_abbr",
  "t70"."opponent_team_abbr",
  "t70"."home_game",
  "t70"."player_status",
  "t70"."is_active",
  "t70"."is_dressed",
  "t70"."dnp_reason",
  "t70"."starter_flag",
  "t70"."win_flag",
  "t70"."points",
  "t70"."assists",
  "t70"."steals",
  "t70"."blocks",
  "t70"."turnovers",
  "t70"."personal_fouls",
  "t70"."offensive_rebounds",
  "t70"."defensive_rebounds",
  "t70"."rebounds",
  "t70"."fg_attempts",
  "t70"."fg_makes",
  "t70"."three_pt_attempts",
  "t70"."three_pt_makes",
  "t70"."ft_attempts",
  "t70"."ft_makes",
  "t70"."plus_minus",
  "t70"."seconds_played",
  "t70"."minutes_played",
  "t70"."paint_attempts",
  "t70"."paint_makes",
  "t70"."mid_range_attempts",
  "t70"."mid_range_makes",
  "t70"."three_pt_attempts_pbp",
  "t70"."three_pt_makes_pbp",
  "t70"."unknown_zone_attempts",
  "t70"."unknown_zone_makes",
  "t70"."paint_blocks",
  "t70"."mid_range_blocks",
  "t70"."three_pt_blocks",
  "t70"."unknown_zone_blocks",
  "t70"."and1_count",
  "t70"."assisted_fg_makes",
  "t70"."unassisted_fg_makes",
  "t70"."fg_attempts_blocked",
  "t70"."plays_x100",
  "t70"."team_plays_on_court_x100",
  "t70"."team_possessions_x100",
  "t70"."usage_rate",
  "t70"."ts_pct",
  "t70"."efg_pct",
  "t70"."zones_source",
  "t70"."box_source",
  "t18"."_inputs"
FROM (
  SELECT
    "t68"."_key",
    "t68"."player_lookup",
    "t68"."player_id",
    "t68"."player_lookup" || '_' || CAST("t68"."player_id" AS TEXT) AS "universal_player_id",
    COALESCE("t68"."full_name", "t68"."player_name") AS "player_full_name",
    "t68"."game_id",
    "t68"."game_code",
    "t68"."game_date",
    "t68"."season_year",
    "t68"."season_type",
    "t68"."team_abbr",
    "t68"."opponent_team_abbr",
    "t68"."home_game",
    "t68"."player_status",
    "t68"."player_status" = 'active' AS "is_active",
    "t68"."is_dressed",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(NULL AS TEXT)
      ELSE "t68"."status_reason"
    END AS "dnp_reason",
    "t68"."is_starter" AS "starter_flag",
    "t68"."winner" = "t68"."team_abbr" AS "win_flag",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."pts"
      ELSE CAST(NULL AS BIGINT)
    END AS "points",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."ast"
      ELSE CAST(NULL AS BIGINT)
    END AS "assists",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."stl"
      ELSE CAST(NULL AS BIGINT)
    END AS "steals",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."blk"
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."tov"
      ELSE CAST(NULL AS BIGINT)
    END AS "turnovers",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."pf"
      ELSE CAST(NULL AS BIGINT)
    END AS "personal_fouls",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."oreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "offensive_rebounds",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."dreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "defensive_rebounds",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."reb"
      ELSE CAST(NULL AS BIGINT)
    END AS "rebounds",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."fga"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."fgm"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_makes",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."fg3a"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."fg3m"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."fta"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_attempts",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."ftm"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_makes",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."plus_minus"
      ELSE CAST(NULL AS BIGINT)
    END AS "plus_minus",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."seconds_played"
      ELSE CAST(NULL AS BIGINT)
    END AS "seconds_played",
    CAST(CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t68"."seconds_played") * 200
              ) + ABS(60)
            ) - (
              (
                (
                  ABS("t68"."seconds_played") * 200
                ) + ABS(60)
              ) % (
                NULLIF(ABS(60), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS(60), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE WHEN (
        "t68"."seconds_played" < 0
      ) <> (
        60 < 0
      ) THEN -1 ELSE 1 END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "minutes_played",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_attempts",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_makes",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_attempts",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_makes",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts_pbp",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes_pbp",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_attempts",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_makes",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."paint_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_blocks",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."mid_range_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_blocks",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."three_pt_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_blocks",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."unknown_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_blocks",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "and1_count",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "assisted_fg_makes",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."unassisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unassisted_fg_makes",
    CASE
      WHEN (
        "t68"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t68"."shots_outcome" IS NULL
          THEN "t68"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t68"."was_blocked", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts_blocked",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN (
        "t68"."fga" * 100
      ) + (
        "t68"."fta" * 44
      ) + (
        "t68"."tov" * 100
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "plays_x100",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(FLOOR(
        (
          (
            (
              (
                ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
              ) + ABS("t68"."team_seconds_sum")
            ) - (
              (
                (
                  ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                ) + ABS("t68"."team_seconds_sum")
              ) % (
                NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t68"."team_plays" * 5 * "t68"."seconds_played"
          ) < 0
        ) <> (
          "t68"."team_seconds_sum" < 0
        )
        THEN -1
        ELSE 1
      END
      ELSE CAST(NULL AS BIGINT)
    END AS "team_plays_on_court_x100",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."team_possessions_x100"
      ELSE CAST(NULL AS BIGINT)
    END AS "team_possessions_x100",
    CAST(CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    (
                      "t68"."fga" * 100
                    ) + (
                      "t68"."fta" * 44
                    ) + (
                      "t68"."tov" * 100
                    )
                  ) * 100
                ) * 200
              ) + ABS(
                CAST(FLOOR(
                  (
                    (
                      (
                        (
                          ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                        ) + ABS("t68"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                          ) + ABS("t68"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t68"."team_plays" * 5 * "t68"."seconds_played"
                    ) < 0
                  ) <> (
                    "t68"."team_seconds_sum" < 0
                  )
                  THEN -1
                  ELSE 1
                END
              )
            ) - (
              (
                (
                  ABS(
                    (
                      (
                        "t68"."fga" * 100
                      ) + (
                        "t68"."fta" * 44
                      ) + (
                        "t68"."tov" * 100
                      )
                    ) * 100
                  ) * 200
                ) + ABS(
                  CAST(FLOOR(
                    (
                      (
                        (
                          (
                            ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                          ) + ABS("t68"."team_seconds_sum")
                        ) - (
                          (
                            (
                              ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                            ) + ABS("t68"."team_seconds_sum")
                          ) % (
                            NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                          )
                        )
                      ) / (
                        NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                      )
                    ) + 0.5
                  ) AS BIGINT) * CASE
                    WHEN (
                      (
                        "t68"."team_plays" * 5 * "t68"."seconds_played"
                      ) < 0
                    ) <> (
                      "t68"."team_seconds_sum" < 0
                    )
                    THEN -1
                    ELSE 1
                  END
                )
              ) % (
                NULLIF(
                  ABS(
                    CAST(FLOOR(
                      (
                        (
                          (
                            (
                              ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                            ) + ABS("t68"."team_seconds_sum")
                          ) - (
                            (
                              (
                                ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                              ) + ABS("t68"."team_seconds_sum")
                            ) % (
                              NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                            )
                          )
                        ) / (
                          NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                        )
                      ) + 0.5
                    ) AS BIGINT) * CASE
                      WHEN (
                        (
                          "t68"."team_plays" * 5 * "t68"."seconds_played"
                        ) < 0
                      ) <> (
                        "t68"."team_seconds_sum" < 0
                      )
                      THEN -1
                      ELSE 1
                    END
                  ),
                  0
                ) * 2
              )
            )
          ) / (
            NULLIF(
              ABS(
                CAST(FLOOR(
                  (
                    (
                      (
                        (
                          ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                        ) + ABS("t68"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                          ) + ABS("t68"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t68"."team_plays" * 5 * "t68"."seconds_played"
                    ) < 0
                  ) <> (
                    "t68"."team_seconds_sum" < 0
                  )
                  THEN -1
                  ELSE 1
                END
              ),
              0
            ) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              (
                "t68"."fga" * 100
              ) + (
                "t68"."fta" * 44
              ) + (
                "t68"."tov" * 100
              )
            ) * 100
          ) < 0
        ) <> (
          (
            CAST(FLOOR(
              (
                (
                  (
                    (
                      ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                    ) + ABS("t68"."team_seconds_sum")
                  ) - (
                    (
                      (
                        ABS("t68"."team_plays" * 5 * "t68"."seconds_played") * 2
                      ) + ABS("t68"."team_seconds_sum")
                    ) % (
                      NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                    )
                  )
                ) / (
                  NULLIF(ABS("t68"."team_seconds_sum"), 0) * 2
                )
              ) + 0.5
            ) AS BIGINT) * CASE
              WHEN (
                (
                  "t68"."team_plays" * 5 * "t68"."seconds_played"
                ) < 0
              ) <> (
                "t68"."team_seconds_sum" < 0
              )
              THEN -1
              ELSE 1
            END
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(6, 2)) AS "usage_rate",
    CAST(CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t68"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t68"."fga" * 100
                ) + (
                  "t68"."fta" * 44
                )
              ) * 2)
            ) - (
              (
                (
                  ABS("t68"."pts" * 100) * 2000
                ) + ABS((
                  (
                    "t68"."fga" * 100
                  ) + (
                    "t68"."fta" * 44
                  )
                ) * 2)
              ) % (
                NULLIF(ABS((
                  (
                    "t68"."fga" * 100
                  ) + (
                    "t68"."fta" * 44
                  )
                ) * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS((
              (
                "t68"."fga" * 100
              ) + (
                "t68"."fta" * 44
              )
            ) * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t68"."pts" * 100
          ) < 0
        ) <> (
          (
            (
              (
                "t68"."fga" * 100
              ) + (
                "t68"."fta" * 44
              )
            ) * 2
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "ts_pct",
    CAST(CASE
      WHEN "t68"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS((
                  "t68"."fgm" * 2
                ) + "t68"."fg3m") * 2000
              ) + ABS("t68"."fga" * 2)
            ) - (
              (
                (
                  ABS((
                    "t68"."fgm" * 2
                  ) + "t68"."fg3m") * 2000
                ) + ABS("t68"."fga" * 2)
              ) % (
                NULLIF(ABS("t68"."fga" * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t68"."fga" * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              "t68"."fgm" * 2
            ) + "t68"."fg3m"
          ) < 0
        ) <> (
          (
            "t68"."fga" * 2
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "efg_pct",
    CASE
      WHEN "t68"."shots_outcome" IS NULL
      THEN "t68"."events_source"
      ELSE CAST(NULL AS TEXT)
    END AS "zones_source",
    CASE
      WHEN "t68"."player_status" = 'active'
      THEN "t68"."box_source"
      ELSE CAST(NULL AS TEXT)
    END AS "box_source"
  FROM (
    SELECT
      "t8"."game_id",
      "t8"."team_abbr",
      "t8"."player_lookup",
      "t8"."player_id",
      "t8"."player_name",
      "t8"."player_status",
      "t8"."status_reason",
      "t8"."is_starter",
      "t8"."is_dressed",
      "t8"."game_code",
      "t8"."game_date",
      "t8"."season_year",
      "t8"."season_type",
      "t8"."opponent_team_abbr",
      "t8"."home_game",
      "t8"."shots_outcome",
      "t8"."_key",
      "t65"."pts",
      "t65"."ast",
      "t65"."stl",
      "t65"."blk",
      "t65"."tov",
      "t65"."pf",
      "t65"."oreb",
      "t65"."dreb",
      "t65"."reb",
      "t65"."fga",
      "t65"."fgm",
      "t65"."fg3a",
      "t65"."fg3m",
      "t65"."fta",
      "t65"."ftm",
      "t65"."plus_minus",
      "t65"."seconds_played",
      "t65"."box_source",
      "t67"."team_plays",
      "t67"."team_seconds_sum",
      "t44"."paint_attempts",
      "t44"."paint_makes",
      "t44"."mid_range_attempts",
      "t44"."mid_range_makes",
      "t44"."three_pt_attempts",
      "t44"."three_pt_makes",
      "t44"."unknown_attempts",
      "t44"."unknown_makes",
      "t44"."assisted",
      "t44"."unassisted",
      "t44"."and_ones",
      "t44"."was_blocked",
      "t45"."paint_blocks",
      "t45"."mid_range_blocks",
      "t45"."three_pt_blocks",
      "t45"."unknown_blocks",
      "t33"."events_source",
      "t34"."team_possessions_x100",
      "t35"."winner",
      "t36"."full_name"
    FROM "standing_keys" AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t62"."_key",
        "t62"."pts",
        "t62"."ast",
        "t62"."stl",
        "t62"."blk",
        "t62"."tov",
        "t62"."pf",
        "t62"."oreb",
        "t62"."dreb",
        "t62"."reb",
        "t62"."fga",
        "t62"."fgm",
        "t62"."fg3a",
        "t62"."fg3m",
        "t62"."fta",
        "t62"."ftm",
        "t62"."plus_minus",
        "t62"."seconds_played",
        "t62"."source" AS "box_source"
      FROM (
        SELECT
          "t8"."_key",
          "t61"."source",
          "t61"."fgm",
          "t61"."fga",
          "t61"."fg3m",
          "t61"."fg3a",
          "t61"."ftm",
          "t61"."fta",
          "t61"."oreb",
          "t61"."dreb",
          "t61"."reb",
          "t61"."ast",
          "t61"."stl",
          "t61"."blk",
          "t61"."tov",
          "t61"."pf",
          "t61"."pts",
          "t61"."plus_minus",
          "t61"."seconds_played"
        FROM "standing_keys" AS "t8"
        INNER JOIN (
          SELECT
            "t15"."game_id",
            "t15"."player_lookup",
            "t15"."source",
            "t15"."team_abbr",
            "t15"."fgm",
            "t15"."fga",
            "t15"."fg3m",
            "t15"."fg3a",
            "t15"."ftm",
            "t15"."fta",
            "t15"."oreb",
            "t15"."dreb",
            "t15"."reb",
            "t15"."ast",
            "t15"."stl",
            "t15"."blk",
            "t15"."tov",
            "t15"."pf",
            "t15"."pts",
            "t15"."plus_minus",
            CASE
              WHEN COALESCE(
                (
                  "t15"."seconds_precision" = 'minute'
                )
                AND (
                  ABS("t15"."seconds_played" - "t52"."finer_seconds") <= 60
                ),
                FALSE
              )
              THEN "t52"."finer_seconds"
              ELSE "t15"."seconds_played"
            END AS "seconds_played"
          FROM "nba_raw"."player_boxscore" AS "t15"
          SEMI JOIN (
            SELECT
              "t1"."game_id" AS "_of_game"
            FROM "standing_keys" AS "t1"
          ) AS "t19"
            ON "t15"."game_id" = "t19"."_of_game"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t56"."game_id",
                "t56"."source",
                ROW_NUMBER() OVER (
                  PARTITION BY "t56"."game_id"
                  ORDER BY "t56"."complete" DESC, CASE
                    WHEN "t56"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t56"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t56"."source" = 'nba_live'
                    THEN 2
                    WHEN "t56"."source" = 'gamebook'
                    THEN 3
                    WHEN "t56"."source" = 'archive'
                    THEN 4
                    WHEN "t56"."source" = 'bdl'
                    THEN 5
                    ELSE 6
                  END ASC, "t56"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  "t48"."game_id",
                  "t48"."source",
                  COALESCE("t55"."right" = 2, FALSE) AS "complete"
                FROM (
                  SELECT DISTINCT
                    "t43"."game_id",
                    "t43"."source"
                  FROM "t39" AS "t43"
                ) AS "t48"
                LEFT OUTER JOIN (
                  SELECT
                    "t53"."game_id",
                    "t53"."source",
                    SUM("t53"."right") AS "right"
                  FROM (
                    SELECT
                      "t49"."game_id",
                      "t49"."source",
                      CAST((
                        (
                          "t49"."team_abbr" = "t49"."home_team_abbr"
                        )
                        AND (
                          "t49"."points" = "t49"."home_score"
                        )
                      )
                      OR (
                        (
                          "t49"."team_abbr" = "t49"."away_team_abbr"
                        )
                        AND (
                          "t49"."points" = "t49"."away_score"
                        )
                      ) AS BIGINT) AS "right"
                    FROM (
                      SELECT
                        "t46"."game_id",
                        "t46"."source",
                        "t46"."team_abbr",
                        "t46"."points",
                        "t40"."home_team_abbr",
                        "t40"."home_score",
                        "t40"."away_team_abbr",
                        "t40"."away_score"
                      FROM "t39" AS "t46"
                      INNER JOIN (
                        SELECT
                          "t27"."game_id",
                          "t27"."home_team_abbr",
                          "t27"."home_score",
                          "t27"."away_team_abbr",
                          "t27"."away_score"
                        FROM (
                          SELECT
                            "t13"."game_id",
                            "t13"."is_counted",
                            "t13"."home_team_abbr",
                            "t13"."away_team_abbr",
                            "t13"."game_status",
                            "t13"."home_score",
                            "t13"."away_score"
                          FROM "nba_reference"."schedule" AS "t13"
                          SEMI JOIN (
                            SELECT
                              "t1"."game_id" AS "_of_game"
                            FROM "standing_keys" AS "t1"
                          ) AS "t19"
                            ON "t13"."game_id" = "t19"."_of_game"
                        ) AS "t27"
                        WHERE
                          "t27"."is_counted" AND "t27"."game_status" = 'final'
                      ) AS "t40"
                        ON "t46"."game_id" = "t40"."game_id"
                    ) AS "t49"
                  ) AS "t53"
                  GROUP BY
                    1,
                    2
                ) AS "t55"
                  ON "t48"."game_id" = "t55"."game_id" AND "t48"."source" = "t55"."source"
              ) AS "t56"
            ) AS "t57"
            WHERE
              "t57"."_nth" = 0
          ) AS "t59"
            ON "t15"."game_id" = "t59"."game_id" AND "t15"."source" = "t59"."source"
          LEFT OUTER JOIN (
            SELECT
              "t50"."game_id",
              "t50"."player_lookup",
              "t50"."seconds_played" AS "finer_seconds"
            FROM (
              SELECT
                "t38"."game_id",
                "t38"."player_lookup",
                "t38"."seconds_played",
                ROW_NUMBER() OVER (
                  PARTITION BY "t38"."game_id", "t38"."player_lookup"
                  ORDER BY CASE
                    WHEN "t38"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t38"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t38"."source" = 'nba_live'
                    THEN 2
                    WHEN "t38"."source" = 'gamebook'
                    THEN 3
                    WHEN "t38"."source" = 'archive'
                    THEN 4
                    WHEN "t38"."source" = 'bdl'
                    THEN 5
                    ELSE 6
                  END ASC, "t38"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  *
                FROM "t26" AS "t32"
                WHERE
                  "t32"."seconds_precision" = 'second'
              ) AS "t38"
            ) AS "t50"
            WHERE
              "t50"."_nth" = 0
          ) AS "t52"
            ON "t15"."game_id" = "t52"."game_id"
            AND "t15"."player_lookup" = "t52"."player_lookup"
        ) AS "t61"
          ON "t8"."player_lookup" = "t61"."player_lookup" AND "t8"."game_id" = "t61"."game_id"
      ) AS "t62"
    ) AS "t65"
      ON "t8"."_key" = "t65"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t63"."_key",
        SUM((
          "t63"."fga" * 100
        ) + (
          "t63"."fta" * 44
        ) + (
          "t63"."tov" * 100
        )) AS "team_plays",
        SUM("t63"."seconds_played") AS "team_seconds_sum"
      FROM (
        SELECT
          "t8"."_key",
          "t61"."fga",
          "t61"."fta",
          "t61"."tov",
          "t61"."seconds_played"
        FROM "standing_keys" AS "t8"
        INNER JOIN (
          SELECT
            "t15"."game_id",
            "t15"."player_lookup",
            "t15"."source",
            "t15"."team_abbr",
            "t15"."fgm",
            "t15"."fga",
            "t15"."fg3m",
            "t15"."fg3a",
            "t15"."ftm",
            "t15"."fta",
            "t15"."oreb",
            "t15"."dreb",
            "t15"."reb",
            "t15"."ast",
            "t15"."stl",
            "t15"."blk",
            "t15"."tov",
            "t15"."pf",
            "t15"."pts",
            "t15"."plus_minus",
            CASE
              WHEN COALESCE(
                (
                  "t15"."seconds_precision" = 'minute'
                )
                AND (
                  ABS("t15"."seconds_played" - "t52"."finer_seconds") <= 60
                ),
                FALSE
              )
              THEN "t52"."finer_seconds"
              ELSE "t15"."seconds_played"
            END AS "seconds_played"
          FROM "nba_raw"."player_boxscore" AS "t15"
          SEMI JOIN (
            SELECT
              "t1"."game_id" AS "_of_game"
            FROM "standing_keys" AS "t1"
          ) AS "t19"
            ON "t15"."game_id" = "t19"."_of_game"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t56"."game_id",
                "t56"."source",
                ROW_NUMBER() OVER (
                  PARTITION BY "t56"."game_id"
                  ORDER BY "t56"."complete" DESC, CASE
                    WHEN "t56"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t56"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t56"."source" = 'nba_live'
                    THEN 2
                    WHEN "t56"."source" = 'gamebook'
                    THEN 3
                    WHEN "t56"."source" = 'archive'
                    THEN 4
                    WHEN "t56"."source" = 'bdl'
                    THEN 5
                    ELSE 6
                  END ASC, "t56"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  "t48"."game_id",
                  "t48"."source",
                  COALESCE("t55"."right" = 2, FALSE) AS "complete"
                FROM (
                  SELECT DISTINCT
                    "t43"."game_id",
                    "t43"."source"
                  FROM "t39" AS "t43"
                ) AS "t48"
                LEFT OUTER JOIN (
                  SELECT
                    "t53"."game_id",
                    "t53"."source",
                    SUM("t53"."right") AS "right"
                  FROM (
                    SELECT
                      "t49"."game_id",
                      "t49"."source",
                      CAST((
                        (
                          "t49"."team_abbr" = "t49"."home_team_abbr"
                        )
                        AND (
                          "t49"."points" = "t49"."home_score"
                        )
                      )
                      OR (
                        (
                          "t49"."team_abbr" = "t49"."away_team_abbr"
                        )
                        AND (
                          "t49"."points" = "t49"."away_score"
                        )
                      ) AS BIGINT) AS "right"
                    FROM (
                      SELECT
                        "t46"."game_id",
                        "t46"."source",
                        "t46"."team_abbr",
                        "t46"."points",
                        "t40"."home_team_abbr",
                        "t40"."home_score",
                        "t40"."away_team_abbr",
                        "t40"."away_score"
                      FROM "t39" AS "t46"
                      INNER JOIN (
                        SELECT
                          "t27"."game_id",
                          "t27"."home_team_abbr",
                          "t27"."home_score",
                          "t27"."away_team_abbr",
                          "t27"."away_score"
                        FROM (
                          SELECT
                            "t13"."game_id",
                            "t13"."is_counted",
                            "t13"."home_team_abbr",
                            "t13"."away_team_abbr",
                            "t13"."game_status",
                            "t13"."home_score",
                            "t13"."away_score"
                          FROM "nba_reference"."schedule" AS "t13"
                          SEMI JOIN (
                            SELECT
                              "t1"."game_id" AS "_of_game"
                            FROM "standing_keys" AS "t1"
                          ) AS "t19"
                            ON "t13"."game_id" = "t19"."_of_game"
                        ) AS "t27"
                        WHERE
                          "t27"."is_counted" AND "t27"."game_status" = 'final'
                      ) AS "t40"
                        ON "t46"."game_id" = "t40"."game_id"
                    ) AS "t49"
                  ) AS "t53"
                  GROUP BY
                    1,
                    2
                ) AS "t55"
                  ON "t48"."game_id" = "t55"."game_id" AND "t48"."source" = "t55"."source"
              ) AS "t56"
            ) AS "t57"
            WHERE
              "t57"."_nth" = 0
          ) AS "t59"
            ON "t15"."game_id" = "t59"."game_id" AND "t15"."source" = "t59"."source"
          LEFT OUTER JOIN (
            SELECT
              "t50"."game_id",
              "t50"."player_lookup",
              "t50"."seconds_played" AS "finer_seconds"
            FROM (
              SELECT
                "t38"."game_id",
                "t38"."player_lookup",
                "t38"."seconds_played",
                ROW_NUMBER() OVER (
                  PARTITION BY "t38"."game_id", "t38"."player_lookup"
                  ORDER BY CASE
                    WHEN "t38"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t38"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t38"."source" = 'nba_live'
                    THEN 2
                    WHEN "t38"."source" = 'gamebook'
                    THEN 3
                    WHEN "t38"."source" = 'archive'
                    THEN 4
                    WHEN "t38"."source" = 'bdl'
                    THEN 5
                    ELSE 6
                  END ASC, "t38"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  *
                FROM "t26" AS "t32"
                WHERE
                  "t32"."seconds_precision" = 'second'
              ) AS "t38"
            ) AS "t50"
            WHERE
              "t50"."_nth" = 0
          ) AS "t52"
            ON "t15"."game_id" = "t52"."game_id"
            AND "t15"."player_lookup" = "t52"."player_lookup"
        ) AS "t61"
          ON "t8"."team_abbr" = "t61"."team_abbr" AND "t8"."game_id" = "t61"."game_id"
      ) AS "t63"
      GROUP BY
        1
    ) AS "t67"
      ON "t8"."_key" = "t67"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t20"."_key",
        SUM(CAST("t20"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
        SUM(CAST((
          "t20"."zone" = 'paint'
        ) AND "t20"."is_made" AS BIGINT)) AS "paint_makes",
        SUM(CAST("t20"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
        SUM(CAST((
          "t20"."zone" = 'mid_range'
        ) AND "t20"."is_made" AS BIGINT)) AS "mid_range_makes",
        SUM(CAST("t20"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
        SUM(CAST((
          "t20"."zone" = 'three_pt'
        ) AND "t20"."is_made" AS BIGINT)) AS "three_pt_makes",
        SUM(CAST("t20"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
        SUM(CAST((
          "t20"."zone" = 'unknown'
        ) AND "t20"."is_made" AS BIGINT)) AS "unknown_makes",
        SUM(CAST("t20"."is_made" AND "t20"."is_assisted" AS BIGINT)) AS "assisted",
        SUM(CAST("t20"."is_made" AND NOT (
          "t20"."is_assisted"
        ) AS BIGINT)) AS "unassisted",
        SUM(CAST("t20"."is_and_one" AS BIGINT)) AS "and_ones",
        SUM(CAST("t20"."is_blocked" AS BIGINT)) AS "was_blocked"
      FROM (
        SELECT
          "t8"."_key",
          "t9"."is_made",
          "t9"."zone",
          "t9"."is_assisted",
          "t9"."is_blocked",
          "t9"."is_and_one"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."shot_events" AS "t9"
          ON "t8"."player_lookup" = "t9"."shooter_lookup"
          AND "t8"."game_id" = "t9"."game_id"
          AND "t8"."_date" = "t9"."game_date"
      ) AS "t20"
      GROUP BY
        1
    ) AS "t44"
      ON "t8"."_key" = "t44"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t21"."_key",
        SUM(CAST((
          "t21"."zone" = 'paint'
        ) AND "t21"."is_blocked" AS BIGINT)) AS "paint_blocks",
        SUM(CAST((
          "t21"."zone" = 'mid_range'
        ) AND "t21"."is_blocked" AS BIGINT)) AS "mid_range_blocks",
        SUM(CAST((
          "t21"."zone" = 'three_pt'
        ) AND "t21"."is_blocked" AS BIGINT)) AS "three_pt_blocks",
        SUM(CAST((
          "t21"."zone" = 'unknown'
        ) AND "t21"."is_blocked" AS BIGINT)) AS "unknown_blocks"
      FROM (
        SELECT
          "t8"."_key",
          "t9"."zone",
          "t9"."is_blocked"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."shot_events" AS "t9"
          ON "t8"."player_lookup" = "t9"."blocker_lookup"
          AND "t8"."game_id" = "t9"."game_id"
          AND "t8"."_date" = "t9"."game_date"
      ) AS "t21"
      GROUP BY
        1
    ) AS "t45"
      ON "t8"."_key" = "t45"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t22"."_key",
        "t22"."source" AS "events_source"
      FROM (
        SELECT
          "t8"."_key",
          "t10"."source"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_raw"."pbp_choice" AS "t10"
          ON "t8"."game_id" = "t10"."game_id"
      ) AS "t22"
    ) AS "t33"
      ON "t8"."_key" = "t33"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t23"."_key",
        "t23"."possessions_x100" AS "team_possessions_x100"
      FROM (
        SELECT
          "t8"."_key",
          "t11"."possessions_x100"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t11"
          ON "t8"."team_abbr" = "t11"."team_abbr"
          AND "t8"."game_id" = "t11"."game_id"
          AND "t8"."_date" = "t11"."game_date"
      ) AS "t23"
    ) AS "t34"
      ON "t8"."_key" = "t34"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t24"."_key",
        "t24"."winner_abbr" AS "winner"
      FROM (
        SELECT
          "t8"."_key",
          "t12"."winner_abbr"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_reference"."schedule" AS "t12"
          ON "t8"."game_id" = "t12"."game_id"
      ) AS "t24"
    ) AS "t35"
      ON "t8"."_key" = "t35"."_key"
    LEFT OUTER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t8"."_key",
          "t14"."full_name"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_reference"."players" AS "t14"
          ON "t8"."player_id" = "t14"."player_id"
      ) AS "t25"
    ) AS "t36"
      ON "t8"."_key" = "t36"."_key"
  ) AS "t68"
) AS "t70"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t18"
  ON "t70"."_key" = "t18"."_key"
