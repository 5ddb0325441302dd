SELECT
  "t43"."_key",
  "t43"."player_lookup",
  "t43"."player_id",
  "t43"."universal_player_id",
  "t43"."player_full_name",
  "t43"."game_id",
  "t43"."game_code",
  "t43"."game_date",
  "t43"."season_year",
  "t43"."season_type",
  "t43"."team_abbr",
  "t43"."opponent_team_abbr",
  "t43"."home_game",
  "t43"."player_status",
  "t43"."is_active",
  "t43"."is_dressed",
  "t43"."dnp_reason",
  "t43"."starter_flag",
  "t43"."win_flag",
  "t43"."points",
  "t43"."assists",
  "t43"."steals",
  "t43"."blocks",
  "t43"."turnovers",
  "t43"."personal_fouls",
  "t43"."offensive_rebounds",
  "t43"."defensive_rebounds",
  "t43"."rebounds",
  "t43"."fg_attempts",
  "t43"."fg_makes",
  "t43"."three_pt_attempts",
  "t43"."three_pt_makes",
  "t43"."ft_attempts",
  "t43"."ft_makes",
  "t43"."plus_minus",
  "t43"."seconds_played",
  "t43"."minutes_played",
  "t43"."paint_attempts",
  "t43"."paint_makes",
  "t43"."mid_range_attempts",
  "t43"."mid_range_makes",
  "t43"."three_pt_attempts_pbp",
  "t43"."three_pt_makes_pbp",
  "t43"."unknown_zone_attempts",
  "t43"."unknown_zone_makes",
  "t43"."paint_blocks",
  "t43"."mid_range_blocks",
  "t43"."three_pt_blocks",
  "t43"."unknown_zone_blocks",
  "t43"."and1_count",
  "t43"."assisted_fg_makes",
  "t43"."unassisted_fg_makes",
  "t43"."fg_attempts_blocked",
  "t43"."plays_x100",
  "t43"."team_plays_on_court_x100",
  "t43"."team_possessions_x100",
  "t43"."usage_rate",
  "t43"."ts_pct",
  "t43"."efg_pct",
  "t43"."zones_source",
  "t43"."box_source",
  "t16"."_inputs"
FROM (
  SELECT
    "t41"."_key",
    "t41"."player_lookup",
    "t41"."player_id",
    "t41"."player_lookup" || '_' || CAST("t41"."player_id" AS TEXT) AS "universal_player_id",
    COALESCE("t41"."full_name", "t41"."player_name") AS "player_full_name",
    "t41"."game_id",
    "t41"."game_code",
    "t41"."game_date",
    "t41"."season_year",
    "t41"."season_type",
    "t41"."team_abbr",
    "t41"."opponent_team_abbr",
    "t41"."home_game",
    "t41"."player_status",
    "t41"."player_status" = 'active' AS "is_active",
    "t41"."is_dressed",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN CAST(NULL AS TEXT)
      ELSE "t41"."status_reason"
    END AS "dnp_reason",
    "t41"."is_starter" AS "starter_flag",
    "t41"."winner" = "t41"."team_abbr" AS "win_flag",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."pts"
      ELSE CAST(NULL AS BIGINT)
    END AS "points",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."ast"
      ELSE CAST(NULL AS BIGINT)
    END AS "assists",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."stl"
      ELSE CAST(NULL AS BIGINT)
    END AS "steals",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."blk"
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."tov"
      ELSE CAST(NULL AS BIGINT)
    END AS "turnovers",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."pf"
      ELSE CAST(NULL AS BIGINT)
    END AS "personal_fouls",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."oreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "offensive_rebounds",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."dreb"
      ELSE CAST(NULL AS BIGINT)
    END AS "defensive_rebounds",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."reb"
      ELSE CAST(NULL AS BIGINT)
    END AS "rebounds",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."fga"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."fgm"
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_makes",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."fg3a"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."fg3m"
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."fta"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_attempts",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."ftm"
      ELSE CAST(NULL AS BIGINT)
    END AS "ft_makes",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."plus_minus"
      ELSE CAST(NULL AS BIGINT)
    END AS "plus_minus",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."seconds_played"
      ELSE CAST(NULL AS BIGINT)
    END AS "seconds_played",
    CAST(CASE
      WHEN "t41"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t41"."seconds_played") * 200
              ) + ABS(60)
            ) - (
              (
                (
                  ABS("t41"."seconds_played") * 200
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
        "t41"."seconds_played" < 0
      ) <> (
        60 < 0
      ) THEN -1 ELSE 1 END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END AS DECIMAL(5, 2)) AS "minutes_played",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_attempts",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_makes",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_attempts",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_makes",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_attempts_pbp",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_makes_pbp",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_attempts",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_makes",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."paint_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "paint_blocks",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."mid_range_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mid_range_blocks",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."three_pt_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "three_pt_blocks",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."unknown_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unknown_zone_blocks",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "and1_count",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "assisted_fg_makes",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."unassisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unassisted_fg_makes",
    CASE
      WHEN (
        "t41"."player_status" = 'active'
      )
      AND (
        CASE
          WHEN "t41"."shots_outcome" IS NULL
          THEN "t41"."events_source"
          ELSE CAST(NULL AS TEXT)
        END IS NOT NULL
      )
      THEN COALESCE("t41"."was_blocked", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fg_attempts_blocked",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN (
        "t41"."fga" * 100
      ) + (
        "t41"."fta" * 44
      ) + (
        "t41"."tov" * 100
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "plays_x100",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN CAST(FLOOR(
        (
          (
            (
              (
                ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
              ) + ABS("t41"."team_seconds_sum")
            ) - (
              (
                (
                  ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                ) + ABS("t41"."team_seconds_sum")
              ) % (
                NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t41"."team_plays" * 5 * "t41"."seconds_played"
          ) < 0
        ) <> (
          "t41"."team_seconds_sum" < 0
        )
        THEN -1
        ELSE 1
      END
      ELSE CAST(NULL AS BIGINT)
    END AS "team_plays_on_court_x100",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."team_possessions_x100"
      ELSE CAST(NULL AS BIGINT)
    END AS "team_possessions_x100",
    CAST(CASE
      WHEN "t41"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS(
                  (
                    (
                      "t41"."fga" * 100
                    ) + (
                      "t41"."fta" * 44
                    ) + (
                      "t41"."tov" * 100
                    )
                  ) * 100
                ) * 200
              ) + ABS(
                CAST(FLOOR(
                  (
                    (
                      (
                        (
                          ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                        ) + ABS("t41"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                          ) + ABS("t41"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t41"."team_plays" * 5 * "t41"."seconds_played"
                    ) < 0
                  ) <> (
                    "t41"."team_seconds_sum" < 0
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
                        "t41"."fga" * 100
                      ) + (
                        "t41"."fta" * 44
                      ) + (
                        "t41"."tov" * 100
                      )
                    ) * 100
                  ) * 200
                ) + ABS(
                  CAST(FLOOR(
                    (
                      (
                        (
                          (
                            ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                          ) + ABS("t41"."team_seconds_sum")
                        ) - (
                          (
                            (
                              ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                            ) + ABS("t41"."team_seconds_sum")
                          ) % (
                            NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                          )
                        )
                      ) / (
                        NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                      )
                    ) + 0.5
                  ) AS BIGINT) * CASE
                    WHEN (
                      (
                        "t41"."team_plays" * 5 * "t41"."seconds_played"
                      ) < 0
                    ) <> (
                      "t41"."team_seconds_sum" < 0
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
                              ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                            ) + ABS("t41"."team_seconds_sum")
                          ) - (
                            (
                              (
                                ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                              ) + ABS("t41"."team_seconds_sum")
                            ) % (
                              NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                            )
                          )
                        ) / (
                          NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                        )
                      ) + 0.5
                    ) AS BIGINT) * CASE
                      WHEN (
                        (
                          "t41"."team_plays" * 5 * "t41"."seconds_played"
                        ) < 0
                      ) <> (
                        "t41"."team_seconds_sum" < 0
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
                          ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                        ) + ABS("t41"."team_seconds_sum")
                      ) - (
                        (
                          (
                            ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                          ) + ABS("t41"."team_seconds_sum")
                        ) % (
                          NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                        )
                      )
                    ) / (
                      NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                    )
                  ) + 0.5
                ) AS BIGINT) * CASE
                  WHEN (
                    (
                      "t41"."team_plays" * 5 * "t41"."seconds_played"
                    ) < 0
                  ) <> (
                    "t41"."team_seconds_sum" < 0
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
                "t41"."fga" * 100
              ) + (
                "t41"."fta" * 44
              ) + (
                "t41"."tov" * 100
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
                      ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                    ) + ABS("t41"."team_seconds_sum")
                  ) - (
                    (
                      (
                        ABS("t41"."team_plays" * 5 * "t41"."seconds_played") * 2
                      ) + ABS("t41"."team_seconds_sum")
                    ) % (
                      NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                    )
                  )
                ) / (
                  NULLIF(ABS("t41"."team_seconds_sum"), 0) * 2
                )
              ) + 0.5
            ) AS BIGINT) * CASE
              WHEN (
                (
                  "t41"."team_plays" * 5 * "t41"."seconds_played"
                ) < 0
              ) <> (
                "t41"."team_seconds_sum" < 0
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
      WHEN "t41"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS("t41"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t41"."fga" * 100
                ) + (
                  "t41"."fta" * 44
                )
              ) * 2)
            ) - (
              (
                (
                  ABS("t41"."pts" * 100) * 2000
                ) + ABS((
                  (
                    "t41"."fga" * 100
                  ) + (
                    "t41"."fta" * 44
                  )
                ) * 2)
              ) % (
                NULLIF(ABS((
                  (
                    "t41"."fga" * 100
                  ) + (
                    "t41"."fta" * 44
                  )
                ) * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS((
              (
                "t41"."fga" * 100
              ) + (
                "t41"."fta" * 44
              )
            ) * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            "t41"."pts" * 100
          ) < 0
        ) <> (
          (
            (
              (
                "t41"."fga" * 100
              ) + (
                "t41"."fta" * 44
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
      WHEN "t41"."player_status" = 'active'
      THEN CAST(CAST(CAST(FLOOR(
        (
          (
            (
              (
                ABS((
                  "t41"."fgm" * 2
                ) + "t41"."fg3m") * 2000
              ) + ABS("t41"."fga" * 2)
            ) - (
              (
                (
                  ABS((
                    "t41"."fgm" * 2
                  ) + "t41"."fg3m") * 2000
                ) + ABS("t41"."fga" * 2)
              ) % (
                NULLIF(ABS("t41"."fga" * 2), 0) * 2
              )
            )
          ) / (
            NULLIF(ABS("t41"."fga" * 2), 0) * 2
          )
        ) + 0.5
      ) AS BIGINT) * CASE
        WHEN (
          (
            (
              "t41"."fgm" * 2
            ) + "t41"."fg3m"
          ) < 0
        ) <> (
          (
            "t41"."fga" * 2
          ) < 0
        )
        THEN -1
        ELSE 1
      END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3))
      ELSE CAST(NULL AS DECIMAL(18, 3))
    END AS DECIMAL(5, 3)) AS "efg_pct",
    CASE
      WHEN "t41"."shots_outcome" IS NULL
      THEN "t41"."events_source"
      ELSE CAST(NULL AS TEXT)
    END AS "zones_source",
    CASE
      WHEN "t41"."player_status" = 'active'
      THEN "t41"."box_source"
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
      "t30"."pts",
      "t30"."ast",
      "t30"."stl",
      "t30"."blk",
      "t30"."tov",
      "t30"."pf",
      "t30"."oreb",
      "t30"."dreb",
      "t30"."reb",
      "t30"."fga",
      "t30"."fgm",
      "t30"."fg3a",
      "t30"."fg3m",
      "t30"."fta",
      "t30"."ftm",
      "t30"."plus_minus",
      "t30"."seconds_played",
      "t30"."box_source",
      "t38"."team_plays",
      "t38"."team_seconds_sum",
      "t39"."paint_attempts",
      "t39"."paint_makes",
      "t39"."mid_range_attempts",
      "t39"."mid_range_makes",
      "t39"."three_pt_attempts",
      "t39"."three_pt_makes",
      "t39"."unknown_attempts",
      "t39"."unknown_makes",
      "t39"."assisted",
      "t39"."unassisted",
      "t39"."and_ones",
      "t39"."was_blocked",
      "t40"."paint_blocks",
      "t40"."mid_range_blocks",
      "t40"."three_pt_blocks",
      "t40"."unknown_blocks",
      "t31"."events_source",
      "t32"."team_possessions_x100",
      "t33"."winner",
      "t34"."full_name"
    FROM "standing_keys" AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t17"."_key",
        "t17"."pts",
        "t17"."ast",
        "t17"."stl",
        "t17"."blk",
        "t17"."tov",
        "t17"."pf",
        "t17"."oreb",
        "t17"."dreb",
        "t17"."reb",
        "t17"."fga",
        "t17"."fgm",
        "t17"."fg3a",
        "t17"."fg3m",
        "t17"."fta",
        "t17"."ftm",
        "t17"."plus_minus",
        "t17"."seconds_played",
        "t17"."source" AS "box_source"
      FROM (
        SELECT
          "t8"."_key",
          "t9"."source",
          "t9"."fgm",
          "t9"."fga",
          "t9"."fg3m",
          "t9"."fg3a",
          "t9"."ftm",
          "t9"."fta",
          "t9"."oreb",
          "t9"."dreb",
          "t9"."reb",
          "t9"."ast",
          "t9"."stl",
          "t9"."blk",
          "t9"."tov",
          "t9"."pf",
          "t9"."pts",
          "t9"."plus_minus",
          "t9"."seconds_played"
        FROM "standing_keys" AS "t8"
        INNER JOIN "player_boxscore_best_due" AS "t9"
          ON "t8"."player_lookup" = "t9"."player_lookup" AND "t8"."game_id" = "t9"."game_id"
      ) AS "t17"
    ) AS "t30"
      ON "t8"."_key" = "t30"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t18"."_key",
        SUM((
          "t18"."fga" * 100
        ) + (
          "t18"."fta" * 44
        ) + (
          "t18"."tov" * 100
        )) AS "team_plays",
        SUM("t18"."seconds_played") AS "team_seconds_sum"
      FROM (
        SELECT
          "t8"."_key",
          "t9"."fga",
          "t9"."fta",
          "t9"."tov",
          "t9"."seconds_played"
        FROM "standing_keys" AS "t8"
        INNER JOIN "player_boxscore_best_due" AS "t9"
          ON "t8"."team_abbr" = "t9"."team_abbr" AND "t8"."game_id" = "t9"."game_id"
      ) AS "t18"
      GROUP BY
        1
    ) AS "t38"
      ON "t8"."_key" = "t38"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t19"."_key",
        SUM(CAST("t19"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
        SUM(CAST((
          "t19"."zone" = 'paint'
        ) AND "t19"."is_made" AS BIGINT)) AS "paint_makes",
        SUM(CAST("t19"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
        SUM(CAST((
          "t19"."zone" = 'mid_range'
        ) AND "t19"."is_made" AS BIGINT)) AS "mid_range_makes",
        SUM(CAST("t19"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
        SUM(CAST((
          "t19"."zone" = 'three_pt'
        ) AND "t19"."is_made" AS BIGINT)) AS "three_pt_makes",
        SUM(CAST("t19"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
        SUM(CAST((
          "t19"."zone" = 'unknown'
        ) AND "t19"."is_made" AS BIGINT)) AS "unknown_makes",
        SUM(CAST("t19"."is_made" AND "t19"."is_assisted" AS BIGINT)) AS "assisted",
        SUM(CAST("t19"."is_made" AND NOT (
          "t19"."is_assisted"
        ) AS BIGINT)) AS "unassisted",
        SUM(CAST("t19"."is_and_one" AS BIGINT)) AS "and_ones",
        SUM(CAST("t19"."is_blocked" AS BIGINT)) AS "was_blocked"
      FROM (
        SELECT
          "t8"."_key",
          "t10"."is_made",
          "t10"."zone",
          "t10"."is_assisted",
          "t10"."is_blocked",
          "t10"."is_and_one"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."shot_events" AS "t10"
          ON "t8"."player_lookup" = "t10"."shooter_lookup"
          AND "t8"."game_id" = "t10"."game_id"
          AND "t8"."_date" = "t10"."game_date"
      ) AS "t19"
      GROUP BY
        1
    ) AS "t39"
      ON "t8"."_key" = "t39"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t20"."_key",
        SUM(CAST((
          "t20"."zone" = 'paint'
        ) AND "t20"."is_blocked" AS BIGINT)) AS "paint_blocks",
        SUM(CAST((
          "t20"."zone" = 'mid_range'
        ) AND "t20"."is_blocked" AS BIGINT)) AS "mid_range_blocks",
        SUM(CAST((
          "t20"."zone" = 'three_pt'
        ) AND "t20"."is_blocked" AS BIGINT)) AS "three_pt_blocks",
        SUM(CAST((
          "t20"."zone" = 'unknown'
        ) AND "t20"."is_blocked" AS BIGINT)) AS "unknown_blocks"
      FROM (
        SELECT
          "t8"."_key",
          "t10"."zone",
          "t10"."is_blocked"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."shot_events" AS "t10"
          ON "t8"."player_lookup" = "t10"."blocker_lookup"
          AND "t8"."game_id" = "t10"."game_id"
          AND "t8"."_date" = "t10"."game_date"
      ) AS "t20"
      GROUP BY
        1
    ) AS "t40"
      ON "t8"."_key" = "t40"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t21"."_key",
        "t21"."source" AS "events_source"
      FROM (
        SELECT
          "t8"."_key",
          "t11"."source"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_raw"."pbp_choice" AS "t11"
          ON "t8"."game_id" = "t11"."game_id"
      ) AS "t21"
    ) AS "t31"
      ON "t8"."_key" = "t31"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t22"."_key",
        "t22"."possessions_x100" AS "team_possessions_x100"
      FROM (
        SELECT
          "t8"."_key",
          "t12"."possessions_x100"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t12"
          ON "t8"."team_abbr" = "t12"."team_abbr"
          AND "t8"."game_id" = "t12"."game_id"
          AND "t8"."_date" = "t12"."game_date"
      ) AS "t22"
    ) AS "t32"
      ON "t8"."_key" = "t32"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t23"."_key",
        "t23"."winner_abbr" AS "winner"
      FROM (
        SELECT
          "t8"."_key",
          "t13"."winner_abbr"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_reference"."schedule" AS "t13"
          ON "t8"."game_id" = "t13"."game_id"
      ) AS "t23"
    ) AS "t33"
      ON "t8"."_key" = "t33"."_key"
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
      ) AS "t24"
    ) AS "t34"
      ON "t8"."_key" = "t34"."_key"
  ) AS "t41"
) AS "t43"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t16"
  ON "t43"."_key" = "t16"."_key"
