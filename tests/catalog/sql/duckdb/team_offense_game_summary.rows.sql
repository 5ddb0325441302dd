WITH "t32" AS (
  SELECT
    "t11"."_key",
    FALSE AS "_missing",
    "t17"."game_id",
    "t17"."player_lookup",
    "t17"."game_date",
    "t17"."team_abbr",
    "t17"."player_id",
    "t17"."player_name",
    "t17"."player_status",
    "t17"."status_reason",
    "t17"."is_starter",
    "t17"."is_dressed",
    "t17"."pregame_known",
    "t17"."source",
    "t17"."source_file_id",
    "t17"."source_row",
    "t17"."_row"
  FROM "standing_keys" AS "t11"
  INNER JOIN "nba_raw"."game_status" AS "t17"
    ON "t11"."team_abbr" = "t17"."team_abbr" AND "t11"."game_id" = "t17"."game_id"
), "t34" AS (
  SELECT
    "t11"."_key",
    "t16"."team_abbr",
    "t16"."source",
    "t16"."fgm",
    "t16"."fga",
    "t16"."fg3m",
    "t16"."fg3a",
    "t16"."ftm",
    "t16"."fta",
    "t16"."oreb",
    "t16"."dreb",
    "t16"."reb",
    "t16"."ast",
    "t16"."stl",
    "t16"."blk",
    "t16"."pf",
    "t16"."pts",
    "t16"."player_turnovers",
    "t16"."team_turnovers",
    "t16"."tov",
    "t16"."minutes_total_seconds",
    "t25"."mine"
  FROM "standing_keys" AS "t11"
  INNER JOIN "team_boxscore_best_due" AS "t16"
    ON "t11"."game_id" = "t16"."game_id"
  INNER JOIN (
    SELECT
      "t1"."_key",
      "t1"."team_abbr" AS "mine"
    FROM "standing_keys" AS "t1"
  ) AS "t25"
    ON "t11"."_key" = "t25"."_key"
), "t54" AS (
  SELECT
    *
  FROM (
    SELECT
      "t26"."_key",
      "t41"."_spine_game",
      "t41"."_missing",
      "t41"."player_lookup",
      "t41"."is_starter"
    FROM (
      SELECT
        "t2"."_key",
        "t2"."team_abbr" AS "_entity",
        "t2"."season_year" AS "_season",
        "t2"."_played_team_team_abbr" AS "_played"
      FROM "standing_keys" AS "t2"
    ) AS "t26"
    INNER JOIN (
      SELECT
        "t27"."_entity",
        "t27"."_season",
        "t27"."_spine_game",
        "t27"."_nth",
        "t17"."game_id" IS NULL AS "_missing",
        "t17"."player_lookup",
        "t17"."is_starter"
      FROM (
        SELECT
          "t9"."entity" AS "_entity",
          "t9"."season_year" AS "_season",
          "t9"."game_id" AS "_spine_game",
          "t9"."nth" AS "_nth"
        FROM "numbered_team_games" AS "t9"
      ) AS "t27"
      LEFT OUTER JOIN "nba_raw"."game_status" AS "t17"
        ON "t27"."_spine_game" = "t17"."game_id" AND "t27"."_entity" = "t17"."team_abbr"
    ) AS "t41"
      ON "t26"."_entity" = "t41"."_entity"
      AND "t26"."_season" = "t41"."_season"
      AND "t41"."_nth" <= "t26"."_played"
      AND "t41"."_nth" > (
        "t26"."_played" - 10
      )
  ) AS "t52"
)
SELECT
  "t71"."_key",
  "t71"."game_id",
  "t71"."nba_game_id",
  "t71"."game_code",
  "t71"."game_date",
  "t71"."season_year",
  "t71"."season_type",
  "t71"."team_abbr",
  "t71"."opponent_team_abbr",
  "t71"."points_scored",
  "t71"."fg_attempts",
  "t71"."fg_makes",
  "t71"."three_pt_attempts",
  "t71"."three_pt_makes",
  "t71"."ft_attempts",
  "t71"."ft_makes",
  "t71"."rebounds",
  "t71"."offensive_rebounds",
  "t71"."defensive_rebounds",
  "t71"."assists",
  "t71"."steals",
  "t71"."blocks",
  "t71"."personal_fouls",
  "t71"."turnovers",
  "t71"."player_turnovers",
  "t71"."team_turnovers",
  "t71"."team_paint_attempts",
  "t71"."team_paint_makes",
  "t71"."team_mid_range_attempts",
  "t71"."team_mid_range_makes",
  "t71"."team_three_pt_attempts_pbp",
  "t71"."team_three_pt_makes_pbp",
  "t71"."team_unknown_zone_attempts",
  "t71"."team_unknown_zone_makes",
  "t71"."team_assisted_fg_makes",
  "t71"."team_and1_count",
  "t71"."points_in_paint_scored",
  "t71"."second_chance_points_scored",
  "t71"."possessions_x100",
  "t71"."opponent_possessions_x100",
  "t71"."possessions",
  "t71"."team_seconds",
  "t71"."offensive_rating",
  "t71"."pace",
  "t71"."ts_pct",
  "t71"."home_game",
  "t71"."win_flag",
  "t71"."margin_of_victory",
  "t71"."overtime_periods",
  "t71"."players_inactive",
  "t71"."starters_inactive",
  "t71"."referee_crew_id",
  "t71"."zones_source",
  "t71"."box_source",
  "t23"."_inputs"
FROM (
  SELECT
    "t69"."_key",
    "t69"."game_id",
    "t69"."game_id" AS "nba_game_id",
    "t69"."game_code",
    "t69"."game_date",
    "t69"."season_year",
    "t69"."season_type",
    "t69"."team_abbr",
    "t69"."opponent_team_abbr",
    "t69"."pts" AS "points_scored",
    "t69"."fga" AS "fg_attempts",
    "t69"."fgm" AS "fg_makes",
    "t69"."fg3a" AS "three_pt_attempts",
    "t69"."fg3m" AS "three_pt_makes",
    "t69"."fta" AS "ft_attempts",
    "t69"."ftm" AS "ft_makes",
    "t69"."reb" AS "rebounds",
    "t69"."oreb" AS "offensive_rebounds",
    "t69"."dreb" AS "defensive_rebounds",
    "t69"."ast" AS "assists",
    "t69"."stl" AS "steals",
    "t69"."blk" AS "blocks",
    "t69"."pf" AS "personal_fouls",
    "t69"."tov" AS "turnovers",
    "t69"."player_turnovers",
    "t69"."team_turnovers",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_attempts_pbp",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_makes_pbp",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_assisted_fg_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_and1_count",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END * 2 AS "points_in_paint_scored",
    CAST(NULL AS BIGINT) AS "second_chance_points_scored",
    "t69"."possessions_x100",
    "t69"."their_possessions_x100" AS "opponent_possessions_x100",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."possessions_x100") * 20
            ) + ABS(100)
          ) - (
            (
              (
                ABS("t69"."possessions_x100") * 20
              ) + ABS(100)
            ) % (
              NULLIF(ABS(100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t69"."possessions_x100" < 0
    ) <> (
      100 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "possessions",
    "t69"."team_seconds",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."pts" * 10000) * 200
            ) + ABS("t69"."possessions_x100")
          ) - (
            (
              (
                ABS("t69"."pts" * 10000) * 200
              ) + ABS("t69"."possessions_x100")
            ) % (
              NULLIF(ABS("t69"."possessions_x100"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t69"."possessions_x100"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t69"."pts" * 10000
        ) < 0
      ) <> (
        "t69"."possessions_x100" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "offensive_rating",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                "t69"."possessions_x100" + "t69"."their_possessions_x100"
              ) * 14400) * 20
            ) + ABS("t69"."team_seconds" * 200)
          ) - (
            (
              (
                ABS((
                  "t69"."possessions_x100" + "t69"."their_possessions_x100"
                ) * 14400) * 20
              ) + ABS("t69"."team_seconds" * 200)
            ) % (
              NULLIF(ABS("t69"."team_seconds" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t69"."team_seconds" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t69"."possessions_x100" + "t69"."their_possessions_x100"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t69"."team_seconds" * 200
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "pace",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."pts" * 100) * 2000
            ) + ABS((
              (
                "t69"."fga" * 100
              ) + (
                "t69"."fta" * 44
              )
            ) * 2)
          ) - (
            (
              (
                ABS("t69"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t69"."fga" * 100
                ) + (
                  "t69"."fta" * 44
                )
              ) * 2)
            ) % (
              NULLIF(ABS((
                (
                  "t69"."fga" * 100
                ) + (
                  "t69"."fta" * 44
                )
              ) * 2), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS((
            (
              "t69"."fga" * 100
            ) + (
              "t69"."fta" * 44
            )
          ) * 2), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t69"."pts" * 100
        ) < 0
      ) <> (
        (
          (
            (
              "t69"."fga" * 100
            ) + (
              "t69"."fta" * 44
            )
          ) * 2
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ts_pct",
    "t69"."home_game",
    "t69"."winner_abbr" = "t69"."team_abbr" AS "win_flag",
    CASE WHEN "t69"."home_game" THEN 1 ELSE -1 END * (
      "t69"."home_score" - "t69"."away_score"
    ) AS "margin_of_victory",
    "t69"."overtime_periods",
    "t69"."players_inactive",
    "t69"."starters_inactive",
    "t69"."crew" AS "referee_crew_id",
    "t69"."zones_source",
    "t69"."box_source"
  FROM (
    SELECT
      "t68"."game_id",
      "t68"."game_code",
      "t68"."game_date",
      "t68"."season_year",
      "t68"."season_type",
      "t68"."team_abbr",
      "t68"."opponent_team_abbr",
      "t68"."home_game",
      "t68"."_key",
      "t68"."box_source",
      "t68"."fgm",
      "t68"."fga",
      "t68"."fg3m",
      "t68"."fg3a",
      "t68"."ftm",
      "t68"."fta",
      "t68"."oreb",
      "t68"."dreb",
      "t68"."reb",
      "t68"."ast",
      "t68"."stl",
      "t68"."blk",
      "t68"."pf",
      "t68"."pts",
      "t68"."player_turnovers",
      "t68"."team_turnovers",
      "t68"."tov",
      "t68"."their_possessions_x100",
      "t68"."paint_attempts",
      "t68"."paint_makes",
      "t68"."mid_range_attempts",
      "t68"."mid_range_makes",
      "t68"."three_pt_attempts",
      "t68"."three_pt_makes",
      "t68"."unknown_attempts",
      "t68"."unknown_makes",
      "t68"."assisted",
      "t68"."and_ones",
      "t68"."players_inactive",
      "t68"."starters_inactive",
      "t68"."crew",
      "t68"."winner_abbr",
      "t68"."home_score",
      "t68"."away_score",
      "t68"."overtime_periods",
      CASE
        WHEN "t68"."shots_outcome" IS NULL
        THEN "t68"."events_source"
        ELSE CAST(NULL AS TEXT)
      END AS "zones_source",
      (
        (
          (
            "t68"."fga" * 100
          ) + (
            "t68"."fta" * 44
          )
        ) - (
          "t68"."oreb" * 100
        )
      ) + (
        "t68"."tov" * 100
      ) AS "possessions_x100",
      "t68"."minutes_total_seconds" AS "team_seconds"
    FROM (
      SELECT
        "t10"."game_id",
        "t10"."game_code",
        "t10"."game_date",
        "t10"."season_year",
        "t10"."season_type",
        "t10"."team_abbr",
        "t10"."opponent_team_abbr",
        "t10"."home_game",
        "t10"."shots_outcome",
        "t10"."_key",
        "t48"."box_source",
        "t48"."fgm",
        "t48"."fga",
        "t48"."fg3m",
        "t48"."fg3a",
        "t48"."ftm",
        "t48"."fta",
        "t48"."oreb",
        "t48"."dreb",
        "t48"."reb",
        "t48"."ast",
        "t48"."stl",
        "t48"."blk",
        "t48"."pf",
        "t48"."pts",
        "t48"."player_turnovers",
        "t48"."team_turnovers",
        "t48"."tov",
        "t48"."minutes_total_seconds",
        "t55"."their_possessions_x100",
        "t49"."paint_attempts",
        "t49"."paint_makes",
        "t49"."mid_range_attempts",
        "t49"."mid_range_makes",
        "t49"."three_pt_attempts",
        "t49"."three_pt_makes",
        "t49"."unknown_attempts",
        "t49"."unknown_makes",
        "t49"."assisted",
        "t49"."and_ones",
        "t67"."players_inactive",
        "t67"."starters_inactive",
        "t50"."crew",
        "t39"."events_source",
        "t40"."winner_abbr",
        "t40"."home_score",
        "t40"."away_score",
        "t40"."overtime_periods"
      FROM "standing_keys" AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t38"."_key",
          "t38"."source" AS "box_source",
          "t38"."fgm",
          "t38"."fga",
          "t38"."fg3m",
          "t38"."fg3a",
          "t38"."ftm",
          "t38"."fta",
          "t38"."oreb",
          "t38"."dreb",
          "t38"."reb",
          "t38"."ast",
          "t38"."stl",
          "t38"."blk",
          "t38"."pf",
          "t38"."pts",
          "t38"."player_turnovers",
          "t38"."team_turnovers",
          "t38"."tov",
          "t38"."minutes_total_seconds"
        FROM "t34" AS "t38"
        WHERE
          "t38"."team_abbr" = "t38"."mine"
      ) AS "t48"
        ON "t10"."_key" = "t48"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t38"."_key",
          (
            (
              (
                "t38"."fga" * 100
              ) + (
                "t38"."fta" * 44
              )
            ) - (
              "t38"."oreb" * 100
            )
          ) + (
            "t38"."tov" * 100
          ) AS "their_possessions_x100"
        FROM "t34" AS "t38"
        WHERE
          "t38"."team_abbr" <> "t38"."mine"
      ) AS "t55"
        ON "t10"."_key" = "t55"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t28"."_key",
          SUM(CAST("t28"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
          SUM(CAST((
            "t28"."zone" = 'paint'
          ) AND "t28"."is_made" AS BIGINT)) AS "paint_makes",
          SUM(CAST("t28"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
          SUM(CAST((
            "t28"."zone" = 'mid_range'
          ) AND "t28"."is_made" AS BIGINT)) AS "mid_range_makes",
          SUM(CAST("t28"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
          SUM(CAST((
            "t28"."zone" = 'three_pt'
          ) AND "t28"."is_made" AS BIGINT)) AS "three_pt_makes",
          SUM(CAST("t28"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
          SUM(CAST((
            "t28"."zone" = 'unknown'
          ) AND "t28"."is_made" AS BIGINT)) AS "unknown_makes",
          SUM(CAST("t28"."is_made" AND "t28"."is_assisted" AS BIGINT)) AS "assisted",
          SUM(CAST("t28"."is_and_one" AS BIGINT)) AS "and_ones"
        FROM (
          SELECT
            "t11"."_key",
            "t12"."is_made",
            "t12"."zone",
            "t12"."is_assisted",
            "t12"."is_and_one"
          FROM "standing_keys" AS "t11"
          INNER JOIN "nba_analytics"."shot_events" AS "t12"
            ON "t11"."team_abbr" = "t12"."team_abbr"
            AND "t11"."game_id" = "t12"."game_id"
            AND "t11"."_date" = "t12"."game_date"
        ) AS "t28"
        GROUP BY
          1
      ) AS "t49"
        ON "t10"."_key" = "t49"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t65"."_key",
          CASE
            WHEN COALESCE("t65"."listed" >= 8, FALSE)
            THEN "t65"."not_dressed"
            ELSE CAST(NULL AS BIGINT)
          END AS "players_inactive",
          CASE
            WHEN COALESCE("t65"."listed" >= 8, FALSE)
            AND COALESCE((
              "t65"."games" >= 5
            ) AND (
              "t65"."unknown" = 0
            ), FALSE)
            THEN COALESCE("t65"."missed", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS "starters_inactive"
        FROM (
          SELECT
            "t24"."_key",
            "t51"."listed",
            "t51"."not_dressed",
            "t64"."missed",
            "t59"."games",
            "t59"."unknown"
          FROM (
            SELECT
              "t1"."_key"
            FROM "standing_keys" AS "t1"
          ) AS "t24"
          LEFT OUTER JOIN (
            SELECT
              "t33"."_key",
              COUNT(*) AS "listed",
              SUM(1 - CAST("t33"."is_dressed" AS BIGINT)) AS "not_dressed"
            FROM "t32" AS "t33"
            GROUP BY
              1
          ) AS "t51"
            ON "t24"."_key" = "t51"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t62"."_key",
              COUNT(*) AS "missed"
            FROM (
              SELECT
                "t43"."_key",
                "t43"."_missing",
                "t43"."game_id",
                "t43"."player_lookup",
                "t43"."game_date",
                "t43"."team_abbr",
                "t43"."player_id",
                "t43"."player_name",
                "t43"."player_status",
                "t43"."status_reason",
                "t43"."is_starter",
                "t43"."is_dressed",
                "t43"."pregame_known",
                "t43"."source",
                "t43"."source_file_id",
                "t43"."source_row",
                "t43"."_row",
                "t61"."starts"
              FROM (
                SELECT
                  *
                FROM "t32" AS "t33"
                WHERE
                  NOT (
                    "t33"."is_dressed"
                  )
              ) AS "t43"
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t56"."_key",
                    "t56"."player_lookup",
                    SUM(CAST("t56"."is_starter" AS BIGINT)) AS "starts"
                  FROM "t54" AS "t56"
                  GROUP BY
                    1,
                    2
                ) AS "t57"
                WHERE
                  "t57"."starts" >= 5
              ) AS "t61"
                ON "t43"."_key" = "t61"."_key" AND "t43"."player_lookup" = "t61"."player_lookup"
            ) AS "t62"
            GROUP BY
              1
          ) AS "t64"
            ON "t24"."_key" = "t64"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t56"."_key",
              COUNT(DISTINCT "t56"."_spine_game") AS "games",
              SUM(CAST("t56"."_missing" OR (
                "t56"."is_starter" IS NULL
              ) AS BIGINT)) AS "unknown"
            FROM "t54" AS "t56"
            GROUP BY
              1
          ) AS "t59"
            ON "t24"."_key" = "t59"."_key"
        ) AS "t65"
      ) AS "t67"
        ON "t10"."_key" = "t67"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t29"."_key",
          ARRAY_TO_STRING(
            LIST_SORT(
              ARRAY_AGG(COALESCE("t29"."official_code", "t29"."official_name")) FILTER(WHERE
                COALESCE("t29"."official_code", "t29"."official_name") IS NOT NULL)
            ),
            '+'
          ) AS "crew"
        FROM (
          SELECT
            "t11"."_key",
            "t13"."official_name",
            "t13"."official_code"
          FROM "standing_keys" AS "t11"
          INNER JOIN "nba_raw"."referee_assignments" AS "t13"
            ON "t11"."game_id" = "t13"."game_id"
        ) AS "t29"
        GROUP BY
          1
      ) AS "t50"
        ON "t10"."_key" = "t50"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t30"."_key",
          "t30"."source" AS "events_source"
        FROM (
          SELECT
            "t11"."_key",
            "t14"."source"
          FROM "standing_keys" AS "t11"
          INNER JOIN "nba_raw"."pbp_choice" AS "t14"
            ON "t11"."game_id" = "t14"."game_id"
        ) AS "t30"
      ) AS "t39"
        ON "t10"."_key" = "t39"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t31"."_key",
          "t31"."winner_abbr",
          "t31"."home_score",
          "t31"."away_score",
          "t31"."overtime_periods"
        FROM (
          SELECT
            "t11"."_key",
            "t15"."home_score",
            "t15"."away_score",
            "t15"."winner_abbr",
            "t15"."overtime_periods"
          FROM "standing_keys" AS "t11"
          INNER JOIN "nba_reference"."schedule" AS "t15"
            ON "t11"."game_id" = "t15"."game_id"
        ) AS "t31"
      ) AS "t40"
        ON "t10"."_key" = "t40"."_key"
    ) AS "t68"
  ) AS "t69"
) AS "t71"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t23"
  ON "t71"."_key" = "t23"."_key"
