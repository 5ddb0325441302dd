SELECT
  "t45"."_key",
  "t45"."player_lookup",
  "t45"."player_id",
  "t45"."universal_player_id",
  "t45"."player_full_name",
  "t45"."game_id",
  "t45"."game_code",
  "t45"."game_date",
  "t45"."season_year",
  "t45"."season_type",
  "t45"."team_abbr",
  "t45"."opponent_team_abbr",
  "t45"."home_game",
  "t45"."player_status",
  "t45"."is_active",
  "t45"."is_dressed",
  "t45"."dnp_reason",
  "t45"."starter_flag",
  "t45"."win_flag",
  "t45"."points",
  "t45"."assists",
  "t45"."steals",
  "t45"."blocks",
  "t45"."turnovers",
  "t45"."personal_fouls",
  "t45"."offensive_rebounds",
  "t45"."defensive_rebounds",
  "t45"."rebounds",
  "t45"."fg_attempts",
  "t45"."fg_makes",
  "t45"."three_pt_attempts",
  "t45"."three_pt_makes",
  "t45"."ft_attempts",
  "t45"."ft_makes",
  "t45"."plus_minus",
  "t45"."seconds_played",
  "t45"."minutes_played",
  "t45"."paint_attempts",
  "t45"."paint_makes",
  "t45"."mid_range_attempts",
  "t45"."mid_range_makes",
  "t45"."three_pt_attempts_pbp",
  "t45"."three_pt_makes_pbp",
  "t45"."unknown_zone_attempts",
  "t45"."unknown_zone_makes",
  "t45"."paint_blocks",
  "t45"."mid_range_blocks",
  "t45"."three_pt_blocks",
  "t45"."unknown_zone_blocks",
  "t45"."and1_count",
  "t45"."assisted_fg_makes",
  "t45"."unassisted_fg_makes",
  "t45"."fg_attempts_blocked",
  "t45"."plays_x100",
  "t45"."team_plays_on_court_x100",
  "t45"."team_possessions_x100",
  "t45"."usage_rate",
  "t45"."ts_pct",
  "t45"."efg_pct",
  "t45"."zones_source",
  "t45"."box_source",
  "t18"."_inputs"
FROM (
  SELECT
    "t43"."_key",
    "t43"."player_lookup",
    "t43"."player_id",
    "t43"."player_lookup" || '_' || CAST("t43"."player_id" AS TEXT) AS "universal_player_id",
    COALESCE("t43"."full_name", "t43"."player_name") AS "player_full_name",
    "t43"."game_id",
    "t43"."game_code",
    "t43"."game_date",
    "t43"."season_year",
    "t43"."season_type",
    "t43"."team_abbr",
    "t43"."opponent_team_abbr",
    "t43"."home_game",
    "t43"."player_status",
    "t43"."player_status" = 'active' AS "is_active",
    "t43"."is_dressed",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN CAST(NULL AS TEXT)
      ELSE "t43"."status_reason"
    END AS "dnp_reason",
    "t43"."is_starter" AS "starter_flag",
    "t43"."winner" = "t43"."team_abbr" AS "win_flag",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."pts"
      ELSE CAST(NULL AS BIGINT)
    END AS "points",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."ast"
      ELSE CAST(NULL AS BIGINT)
    END AS "assists",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."stl"
      ELSE CAST(NULL AS BIGINT)
    END AS "steals",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."blk"
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."tov"
      ELSE CAST(NULL AS BIGINT)
    END AS "turnovers",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."pf"
      ELSE CAST(NULL AS BIGINT)
    END AS "personal_fouls",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."oreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "offensive_rebounds",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."dreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "defensive_rebounds",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."reb"
      ELSE CAST(NULL AS BIGINT)
    END AS "rebounds",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."fga"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."fgm"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_makes",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."fg3a"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."fg3m"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."fta"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_attempts",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."ftm"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_makes",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."plus_minus"
      ELSE CAST(NULL AS BIGINT)
    END AS "plus_minus",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."seconds_played"
      ELSE CAST(NULL AS BIGINT)
    END AS "seconds_played",
    CAST(CASE
      WHEN "t43"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t43"."seconds_played") * 200
              ) + ABS(60)
            ) - (
              (
                (
                  ABS("t43"."seconds_played") * 200
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
        "t43"."seconds_played" < 0
      ) <> (
        60 < 0
      ) THEN -1 ELSE 1 END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "minutes_played",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_attempts",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_makes",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_attempts",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_makes",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts_pbp",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes_pbp",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_attempts",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_makes",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."paint_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_blocks",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."mid_range_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_blocks",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."three_pt_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_blocks",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."unknown_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_blocks",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "and1_count",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "assisted_fg_makes",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."unassisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unassisted_fg_makes",
    CASE
      WHEN (
        "t43"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t43"."shots_outcome" IS NULL
          THEN "t43"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t43"."was_blocked", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts_blocked",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN (
        "t43"."fga" * 100
      ) + (
        "t43"."fta" * 44
      ) + (
        "t43"."tov" * 100
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "plays_x100",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN CAST(FLOOR(
        (
          (
            (
              (
                ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
              ) + ABS("t43"."team_seconds_sum")
            ) - (
              (
                (
                  ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                ) + ABS("t43"."team_seconds_sum")
              ) % (
                NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t43"."team_plays" * 5 * "t43"."seconds_played"
          ) < 0
        ) <> (
          "t43"."team_seconds_sum" < 0
        )
        THEN -1
        ELSE 1
      END
      ELSE CAST(NULL AS BIGINT)
    END AS "team_plays_on_court_x100",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."team_possessions_x100"
      ELSE CAST(NULL AS BIGINT)
    END AS "team_possessions_x100",
    CAST(CASE
      WHEN "t43"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    (
                      "t43"."fga" * 100
                    ) + (
                      "t43"."fta" * 44
                    ) + (
                      "t43"."tov" * 100
                    )
                  ) * 100
                ) * 200
              ) + ABS(
                CAST(FLOOR(
                  (
                    (
                      (
                        (
                          ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                        ) + ABS("t43"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                          ) + ABS("t43"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t43"."team_plays" * 5 * "t43"."seconds_played"
                    ) < 0
                  ) <> (
                    "t43"."team_seconds_sum" < 0
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
                        "t43"."fga" * 100
                      ) + (
                        "t43"."fta" * 44
                      ) + (
                        "t43"."tov" * 100
                      )
                    ) * 100
                  ) * 200
                ) + ABS(
                  CAST(FLOOR(
                    (
                      (
                        (
                          (
                            ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                          ) + ABS("t43"."team_seconds_sum")
                        ) - (
                          (
                            (
                              ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                            ) + ABS("t43"."team_seconds_sum")
                          ) % (
                            NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                          )
                        )
                      ) / (
                        NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                      )
                    ) + 0.5
                  ) AS BIGINT) * CASE
                    WHEN (
                      (
                        "t43"."team_plays" * 5 * "t43"."seconds_played"
                      ) < 0
                    ) <> (
                      "t43"."team_seconds_sum" < 0
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
                              ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                            ) + ABS("t43"."team_seconds_sum")
                          ) - (
                            (
                              (
                                ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                              ) + ABS("t43"."team_seconds_sum")
                            ) % (
                              NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                            )
                          )
                        ) / (
                          NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                        )
                      ) + 0.5
                    ) AS BIGINT) * CASE
                      WHEN (
                        (
                          "t43"."team_plays" * 5 * "t43"."seconds_played"
                        ) < 0
                      ) <> (
                        "t43"."team_seconds_sum" < 0
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
                          ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                        ) + ABS("t43"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                          ) + ABS("t43"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t43"."team_plays" * 5 * "t43"."seconds_played"
                    ) < 0
                  ) <> (
                    "t43"."team_seconds_sum" < 0
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
                "t43"."fga" * 100
              ) + (
                "t43"."fta" * 44
              ) + (
                "t43"."tov" * 100
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
                      ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                    ) + ABS("t43"."team_seconds_sum")
                  ) - (
                    (
                      (
                        ABS("t43"."team_plays" * 5 * "t43"."seconds_played") * 2
                      ) + ABS("t43"."team_seconds_sum")
                    ) % (
                      NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                    )
                  )
                ) / (
                  NULLIF(ABS("t43"."team_seconds_sum"), 0) * 2
                )
              ) + 0.5
            ) AS BIGINT) * CASE
              WHEN (
                (
                  "t43"."team_plays" * 5 * "t43"."seconds_played"
                ) < 0
              ) <> (
                "t43"."team_seconds_sum" < 0
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
      WHEN "t43"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t43"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t43"."fga" * 100
                ) + (
                  "t43"."fta" * 44
                )
              ) * 2)
            ) - (
              (
                (
                  ABS("t43"."pts" * 100) * 2000
                ) + ABS((
                  (
                    "t43"."fga" * 100
                  ) + (
                    "t43"."fta" * 44
                  )
                ) * 2)
              ) % (
                NULLIF(ABS((
                  (
                    "t43"."fga" * 100
                  ) + (
                    "t43"."fta" * 44
                  )
                ) * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS((
              (
                "t43"."fga" * 100
              ) + (
                "t43"."fta" * 44
              )
            ) * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t43"."pts" * 100
          ) < 0
        ) <> (
          (
            (
              (
                "t43"."fga" * 100
              ) + (
                "t43"."fta" * 44
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
      WHEN "t43"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS((
                  "t43"."fgm" * 2
                ) + "t43"."fg3m") * 2000
              ) + ABS("t43"."fga" * 2)
            ) - (
              (
                (
                  ABS((
                    "t43"."fgm" * 2
                  ) + "t43"."fg3m") * 2000
                ) + ABS("t43"."fga" * 2)
              ) % (
                NULLIF(ABS("t43"."fga" * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t43"."fga" * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              "t43"."fgm" * 2
            ) + "t43"."fg3m"
          ) < 0
        ) <> (
          (
            "t43"."fga" * 2
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "efg_pct",
    CASE
      WHEN "t43"."shots_outcome" IS NULL
      THEN "t43"."events_source"
      ELSE CAST(NULL AS TEXT)
    END AS "zones_source",
    CASE
      WHEN "t43"."player_status" = 'active'
      THEN "t43"."box_source"
      ELSE CAST(NULL AS TEXT)
    END AS "box_source"
  FROM (
    SELECT
      "t17"."game_id",
      "t17"."team_abbr",
      "t17"."player_lookup",
      "t17"."player_id",
      "t17"."player_name",
      "t17"."player_status",
      "t17"."status_reason",
      "t17"."is_starter",
      "t17"."is_dressed",
      "t17"."entity_type",
      "t17"."population_basis",
      "t17"."game_code",
      "t17"."game_date",
      "t17"."season_year",
      "t17"."season_type",
      "t17"."opponent_team_abbr",
      "t17"."home_game",
      "t17"."winner_abbr",
      "t17"."_date",
      "t17"."entity_id",
      "t17"."shots_outcome",
      "t17"."blocked_outcome",
      "t17"."_key",
      "t32"."pts",
      "t32"."ast",
      "t32"."stl",
      "t32"."blk",
      "t32"."tov",
      "t32"."pf",
      "t32"."oreb",
      "t32"."dreb",
      "t32"."reb",
      "t32"."fga",
      "t32"."fgm",
      "t32"."fg3a",
      "t32"."fg3m",
      "t32"."fta",
      "t32"."ftm",
      "t32"."plus_minus",
      "t32"."seconds_played",
      "t32"."box_source",
      "t40"."team_plays",
      "t40"."team_seconds_sum",
      "t41"."paint_attempts",
      "t41"."paint_makes",
      "t41"."mid_range_attempts",
      "t41"."mid_range_makes",
      "t41"."three_pt_attempts",
      "t41"."three_pt_makes",
      "t41"."unknown_attempts",
      "t41"."unknown_makes",
      "t41"."assisted",
      "t41"."unassisted",
      "t41"."and_ones",
      "t41"."was_blocked",
      "t42"."paint_blocks",
      "t42"."mid_range_blocks",
      "t42"."three_pt_blocks",
      "t42"."unknown_blocks",
      "t33"."events_source",
      "t34"."team_possessions_x100",
      "t35"."winner",
      "t36"."full_name"
    FROM (
      SELECT
        "t1".*
        EXCLUDE ("_row")
      FROM "standing_keys" AS "t1"
    ) AS "t17"
    LEFT OUTER JOIN (
      SELECT
        "t19"."_key",
        "t19"."pts",
        "t19"."ast",
        "t19"."stl",
        "t19"."blk",
        "t19"."tov",
        "t19"."pf",
        "t19"."oreb",
        "t19"."dreb",
        "t19"."reb",
        "t19"."fga",
        "t19"."fgm",
        "t19"."fg3a",
        "t19"."fg3m",
        "t19"."fta",
        "t19"."ftm",
        "t19"."plus_minus",
        "t19"."seconds_played",
        "t19"."source" AS "box_source"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t10"."game_id",
          "t10"."player_lookup",
          "t10"."source",
          "t10"."game_date",
          "t10"."player_id",
          "t10"."player_name",
          "t10"."team_abbr",
          "t10"."fgm",
          "t10"."fga",
          "t10"."fg3m",
          "t10"."fg3a",
          "t10"."ftm",
          "t10"."fta",
          "t10"."oreb",
          "t10"."dreb",
          "t10"."reb",
          "t10"."ast",
          "t10"."stl",
          "t10"."blk",
          "t10"."tov",
          "t10"."pf",
          "t10"."pts",
          "t10"."plus_minus",
          "t10"."is_starter",
          "t10"."source_file_id",
          "t10"."source_row",
          "t10"."seconds_played",
          "t10"."seconds_precision",
          "t10"."seconds_source",
          "t10"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_raw"."player_boxscore_best" AS "t10"
          ON "t9"."player_lookup" = "t10"."player_lookup" AND "t9"."game_id" = "t10"."game_id"
      ) AS "t19"
    ) AS "t32"
      ON "t17"."_key" = "t32"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t20"."_key",
        SUM((
          "t20"."fga" * 100
        ) + (
          "t20"."fta" * 44
        ) + (
          "t20"."tov" * 100
        )) AS "team_plays",
        SUM("t20"."seconds_played") AS "team_seconds_sum"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t10"."game_id",
          "t10"."player_lookup",
          "t10"."source",
          "t10"."game_date",
          "t10"."player_id",
          "t10"."player_name",
          "t10"."team_abbr",
          "t10"."fgm",
          "t10"."fga",
          "t10"."fg3m",
          "t10"."fg3a",
          "t10"."ftm",
          "t10"."fta",
          "t10"."oreb",
          "t10"."dreb",
          "t10"."reb",
          "t10"."ast",
          "t10"."stl",
          "t10"."blk",
          "t10"."tov",
          "t10"."pf",
          "t10"."pts",
          "t10"."plus_minus",
          "t10"."is_starter",
          "t10"."source_file_id",
          "t10"."source_row",
          "t10"."seconds_played",
          "t10"."seconds_precision",
          "t10"."seconds_source",
          "t10"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_raw"."player_boxscore_best" AS "t10"
          ON "t9"."team_abbr" = "t10"."team_abbr" AND "t9"."game_id" = "t10"."game_id"
      ) AS "t20"
      GROUP BY
        1
    ) AS "t40"
      ON "t17"."_key" = "t40"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t21"."_key",
        SUM(CAST("t21"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
        SUM(CAST((
          "t21"."zone" = 'paint'
        ) AND "t21"."is_made" AS BIGINT)) AS "paint_makes",
        SUM(CAST("t21"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
        SUM(CAST((
          "t21"."zone" = 'mid_range'
        ) AND "t21"."is_made" AS BIGINT)) AS "mid_range_makes",
        SUM(CAST("t21"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
        SUM(CAST((
          "t21"."zone" = 'three_pt'
        ) AND "t21"."is_made" AS BIGINT)) AS "three_pt_makes",
        SUM(CAST("t21"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
        SUM(CAST((
          "t21"."zone" = 'unknown'
        ) AND "t21"."is_made" AS BIGINT)) AS "unknown_makes",
        SUM(CAST("t21"."is_made" AND "t21"."is_assisted" AS BIGINT)) AS "assisted",
        SUM(CAST("t21"."is_made" AND NOT (
          "t21"."is_assisted"
        ) AS BIGINT)) AS "unassisted",
        SUM(CAST("t21"."is_and_one" AS BIGINT)) AS "and_ones",
        SUM(CAST("t21"."is_blocked" AS BIGINT)) AS "was_blocked"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t11"."game_id",
          "t11"."game_date",
          "t11"."season_year",
          "t11"."event_num",
          "t11"."period",
          "t11"."clock_seconds",
          "t11"."source",
          "t11"."shooter_lookup",
          "t11"."shooter_id",
          "t11"."team_abbr",
          "t11"."opponent_team_abbr",
          "t11"."is_home",
          "t11"."shot_value",
          "t11"."is_made",
          "t11"."points",
          "t11"."distance_ft",
          "t11"."distance_source",
          "t11"."zone",
          "t11"."x_legacy",
          "t11"."y_legacy",
          "t11"."zone_basic",
          "t11"."is_assisted",
          "t11"."assister_lookup",
          "t11"."assister_id",
          "t11"."is_blocked",
          "t11"."blocker_lookup",
          "t11"."blocker_id",
          "t11"."blocker_team_abbr",
          "t11"."is_and_one",
          "t11"."lineup_for",
          "t11"."lineup_against",
          "t11"."_row",
          "t11"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."shot_events" AS "t11"
          ON "t9"."player_lookup" = "t11"."shooter_lookup"
          AND "t9"."game_id" = "t11"."game_id"
      ) AS "t21"
      GROUP BY
        1
    ) AS "t41"
      ON "t17"."_key" = "t41"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t22"."_key",
        SUM(CAST((
          "t22"."zone" = 'paint'
        ) AND "t22"."is_blocked" AS BIGINT)) AS "paint_blocks",
        SUM(CAST((
          "t22"."zone" = 'mid_range'
        ) AND "t22"."is_blocked" AS BIGINT)) AS "mid_range_blocks",
        SUM(CAST((
          "t22"."zone" = 'three_pt'
        ) AND "t22"."is_blocked" AS BIGINT)) AS "three_pt_blocks",
        SUM(CAST((
          "t22"."zone" = 'unknown'
        ) AND "t22"."is_blocked" AS BIGINT)) AS "unknown_blocks"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t11"."game_id",
          "t11"."game_date",
          "t11"."season_year",
          "t11"."event_num",
          "t11"."period",
          "t11"."clock_seconds",
          "t11"."source",
          "t11"."shooter_lookup",
          "t11"."shooter_id",
          "t11"."team_abbr",
          "t11"."opponent_team_abbr",
          "t11"."is_home",
          "t11"."shot_value",
          "t11"."is_made",
          "t11"."points",
          "t11"."distance_ft",
          "t11"."distance_source",
          "t11"."zone",
          "t11"."x_legacy",
          "t11"."y_legacy",
          "t11"."zone_basic",
          "t11"."is_assisted",
          "t11"."assister_lookup",
          "t11"."assister_id",
          "t11"."is_blocked",
          "t11"."blocker_lookup",
          "t11"."blocker_id",
          "t11"."blocker_team_abbr",
          "t11"."is_and_one",
          "t11"."lineup_for",
          "t11"."lineup_against",
          "t11"."_row",
          "t11"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."shot_events" AS "t11"
          ON "t9"."player_lookup" = "t11"."blocker_lookup"
          AND "t9"."game_id" = "t11"."game_id"
      ) AS "t22"
      GROUP BY
        1
    ) AS "t42"
      ON "t17"."_key" = "t42"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t23"."_key",
        "t23"."source" AS "events_source"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t12"."game_id",
          "t12"."source",
          "t12"."reason",
          "t12"."checked",
          "t12"."rejected",
          "t12"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_raw"."pbp_choice" AS "t12"
          ON "t9"."game_id" = "t12"."game_id"
      ) AS "t23"
    ) AS "t33"
      ON "t17"."_key" = "t33"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t24"."_key",
        "t24"."possessions_x100" AS "team_possessions_x100"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t13"."game_id",
          "t13"."nba_game_id",
          "t13"."game_code",
          "t13"."game_date",
          "t13"."season_year",
          "t13"."season_type",
          "t13"."team_abbr",
          "t13"."opponent_team_abbr",
          "t13"."points_scored",
          "t13"."fg_attempts",
          "t13"."fg_makes",
          "t13"."three_pt_attempts",
          "t13"."three_pt_makes",
          "t13"."ft_attempts",
          "t13"."ft_makes",
          "t13"."rebounds",
          "t13"."offensive_rebounds",
          "t13"."defensive_rebounds",
          "t13"."assists",
          "t13"."steals",
          "t13"."blocks",
          "t13"."personal_fouls",
          "t13"."turnovers",
          "t13"."player_turnovers",
          "t13"."team_turnovers",
          "t13"."team_paint_attempts",
          "t13"."team_paint_makes",
          "t13"."team_mid_range_attempts",
          "t13"."team_mid_range_makes",
          "t13"."team_three_pt_attempts_pbp",
          "t13"."team_three_pt_makes_pbp",
          "t13"."team_unknown_zone_attempts",
          "t13"."team_unknown_zone_makes",
          "t13"."team_assisted_fg_makes",
          "t13"."team_and1_count",
          "t13"."points_in_paint_scored",
          "t13"."second_chance_points_scored",
          "t13"."possessions_x100",
          "t13"."opponent_possessions_x100",
          "t13"."possessions",
          "t13"."team_seconds",
          "t13"."offensive_rating",
          "t13"."pace",
          "t13"."ts_pct",
          "t13"."home_game",
          "t13"."win_flag",
          "t13"."margin_of_victory",
          "t13"."overtime_periods",
          "t13"."players_inactive",
          "t13"."starters_inactive",
          "t13"."referee_crew_id",
          "t13"."zones_source",
          "t13"."box_source",
          "t13"."_row",
          "t13"."_inputs"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t13"
          ON "t9"."team_abbr" = "t13"."team_abbr" AND "t9"."game_id" = "t13"."game_id"
      ) AS "t24"
    ) AS "t34"
      ON "t17"."_key" = "t34"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t25"."_key",
        "t25"."winner_abbr" AS "winner"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t14"."game_id",
          "t14"."game_code",
          "t14"."season",
          "t14"."season_year",
          "t14"."game_type",
          "t14"."is_counted",
          "t14"."season_type",
          "t14"."game_date",
          "t14"."tipoff_utc",
          "t14"."home_team_abbr",
          "t14"."away_team_abbr",
          "t14"."home_team_id",
          "t14"."away_team_id",
          "t14"."arena_name",
          "t14"."arena_id",
          "t14"."is_neutral",
          "t14"."game_status",
          "t14"."home_score",
          "t14"."away_score",
          "t14"."winner_abbr",
          "t14"."overtime_periods",
          "t14"."national_tv",
          "t14"."original_game_date",
          "t14"."source_file_id",
          "t14"."source_row",
          "t14"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."schedule" AS "t14"
          ON "t9"."game_id" = "t14"."game_id"
      ) AS "t25"
    ) AS "t35"
      ON "t17"."_key" = "t35"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t26"."_key",
        "t26"."full_name"
      FROM (
        SELECT
          "t9"."_key",
          FALSE AS "_missing",
          "t15"."player_id",
          "t15"."player_lookup",
          "t15"."full_name",
          "t15"."first_seen",
          "t15"."last_seen",
          "t15"."birth_date",
          "t15"."position",
          "t15"."height_cm",
          "t15"."_row"
        FROM "standing_keys" AS "t9"
        INNER JOIN "nba_reference"."players" AS "t15"
          ON "t9"."player_id" = "t15"."player_id"
      ) AS "t26"
    ) AS "t36"
      ON "t17"."_key" = "t36"."_key"
  ) AS "t43"
) AS "t45"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t18"
  ON "t45"."_key" = "t18"."_key"
