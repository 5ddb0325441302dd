WITH "t11" AS (
  SELECT DISTINCT
    "t1"."_date",
    "t1"."season_year"
  FROM "standing_keys" AS "t1"
)
SELECT
  "t59"."_key",
  "t59"."as_of_date",
  "t59"."team_abbr",
  "t59"."season_year",
  "t59"."games_in_sample_10",
  "t59"."points_scored_last_10",
  "t59"."points_allowed_last_10",
  "t59"."possessions_x100_last_10",
  "t59"."opponent_possessions_x100_last_10",
  "t59"."team_seconds_last_10",
  "t59"."team_pace_last_10",
  "t59"."team_off_rating_last_10",
  "t59"."team_def_rating_last_10",
  "t59"."opp_ft_attempts_last_10",
  "t59"."opp_fg_attempts_last_10",
  "t59"."ft_rate_allowed_last_10",
  "t59"."games_played_season",
  "t59"."wins_season",
  "t59"."team_win_pct_season",
  "t59"."league_team_games",
  "t59"."league_pace",
  "t13"."_inputs"
FROM (
  SELECT
    "t57"."_key",
    "t57"."_date" AS "as_of_date",
    "t57"."team_abbr",
    "t57"."season_year",
    "t57"."games_in_sample_10",
    "t57"."points_scored_last_10",
    "t57"."points_allowed_last_10",
    "t57"."possessions_x100_last_10",
    "t57"."opponent_possessions_x100_last_10",
    "t57"."team_seconds_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                "t57"."_own" + "t57"."_theirs"
              ) * 14400) * 20
            ) + ABS("t57"."team_seconds_last_10" * 200)
          ) - (
            (
              (
                ABS((
                  "t57"."_own" + "t57"."_theirs"
                ) * 14400) * 20
              ) + ABS("t57"."team_seconds_last_10" * 200)
            ) % (
              NULLIF(ABS("t57"."team_seconds_last_10" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."team_seconds_last_10" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t57"."_own" + "t57"."_theirs"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t57"."team_seconds_last_10" * 200
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "team_pace_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t57"."points_scored_last_10" * 10000) * 200
            ) + ABS("t57"."possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t57"."points_scored_last_10" * 10000) * 200
              ) + ABS("t57"."possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t57"."possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t57"."points_scored_last_10" * 10000
        ) < 0
      ) <> (
        "t57"."possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_off_rating_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t57"."points_allowed_last_10" * 10000) * 200
            ) + ABS("t57"."opponent_possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t57"."points_allowed_last_10" * 10000) * 200
              ) + ABS("t57"."opponent_possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t57"."opponent_possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."opponent_possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t57"."points_allowed_last_10" * 10000
        ) < 0
      ) <> (
        "t57"."opponent_possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_def_rating_last_10",
    "t57"."opp_ft_attempts_last_10",
    "t57"."opp_fg_attempts_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t57"."opp_ft_attempts_last_10") * 2000
            ) + ABS("t57"."opp_fg_attempts_last_10")
          ) - (
            (
              (
                ABS("t57"."opp_ft_attempts_last_10") * 2000
              ) + ABS("t57"."opp_fg_attempts_last_10")
            ) % (
              NULLIF(ABS("t57"."opp_fg_attempts_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."opp_fg_attempts_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t57"."opp_ft_attempts_last_10" < 0
      ) <> (
        "t57"."opp_fg_attempts_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ft_rate_allowed_last_10",
    "t57"."games_played_season",
    "t57"."wins_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t57"."wins_season") * 2000
            ) + ABS("t57"."games_played_season")
          ) - (
            (
              (
                ABS("t57"."wins_season") * 2000
              ) + ABS("t57"."games_played_season")
            ) % (
              NULLIF(ABS("t57"."games_played_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."games_played_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t57"."wins_season" < 0
      ) <> (
        "t57"."games_played_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "team_win_pct_season",
    "t57"."league_team_games",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t57"."league_possessions" * 14400) * 20
            ) + ABS("t57"."league_seconds" * 100)
          ) - (
            (
              (
                ABS("t57"."league_possessions" * 14400) * 20
              ) + ABS("t57"."league_seconds" * 100)
            ) % (
              NULLIF(ABS("t57"."league_seconds" * 100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t57"."league_seconds" * 100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t57"."league_possessions" * 14400
        ) < 0
      ) <> (
        (
          "t57"."league_seconds" * 100
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "league_pace"
  FROM (
    SELECT
      "t56"."season_year",
      "t56"."team_abbr",
      "t56"."_date",
      "t56"."_key",
      COALESCE("t56"."games_in_sample_10", 0) AS "games_in_sample_10",
      COALESCE("t56"."points_scored_last_10", 0) AS "points_scored_last_10",
      COALESCE("t56"."possessions_x100_last_10", 0) AS "possessions_x100_last_10",
      COALESCE("t56"."team_seconds_last_10", 0) AS "team_seconds_last_10",
      "t56"."_own",
      COALESCE("t56"."points_allowed_last_10", 0) AS "points_allowed_last_10",
      COALESCE("t56"."opponent_possessions_x100_last_10", 0) AS "opponent_possessions_x100_last_10",
      COALESCE("t56"."opp_ft_attempts_last_10", 0) AS "opp_ft_attempts_last_10",
      COALESCE("t56"."opp_fg_attempts_last_10", 0) AS "opp_fg_attempts_last_10",
      "t56"."_theirs",
      COALESCE("t56"."games_played_season", 0) AS "games_played_season",
      COALESCE("t56"."wins_season", 0) AS "wins_season",
      COALESCE("t56"."league_team_games", 0) AS "league_team_games",
      "t56"."league_possessions",
      "t56"."league_seconds"
    FROM (
      SELECT
        "t5"."season_year",
        "t5"."team_abbr",
        "t5"."_date",
        "t5"."_key",
        "t50"."games_in_sample_10",
        "t50"."points_scored_last_10",
        "t50"."possessions_x100_last_10",
        "t50"."team_seconds_last_10",
        "t50"."_own",
        "t51"."points_allowed_last_10",
        "t51"."opponent_possessions_x100_last_10",
        "t51"."opp_ft_attempts_last_10",
        "t51"."opp_fg_attempts_last_10",
        "t51"."_theirs",
        "t47"."games_played_season",
        "t47"."wins_season",
        "t55"."league_team_games",
        "t55"."league_possessions",
        "t55"."league_seconds"
      FROM "standing_keys" AS "t5"
      LEFT OUTER JOIN (
        SELECT
          "t42"."_key",
          COUNT(*) AS "games_in_sample_10",
          SUM("t42"."points_scored") AS "points_scored_last_10",
          SUM("t42"."possessions_x100") AS "possessions_x100_last_10",
          SUM("t42"."team_seconds") AS "team_seconds_last_10",
          SUM("t42"."possessions_x100") FILTER(WHERE
            "t42"."team_seconds" IS NOT NULL) AS "_own"
        FROM (
          SELECT
            "t38"."_key",
            "t38"."_rank",
            "t38"."_spine_date",
            "t38"."_spine_game",
            "t38"."_days_before",
            "t38"."_missing",
            "t38"."game_id",
            "t38"."nba_game_id",
            "t38"."game_code",
            "t38"."game_date",
            "t38"."season_year",
            "t38"."season_type",
            "t38"."team_abbr",
            "t38"."opponent_team_abbr",
            "t38"."points_scored",
            "t38"."fg_attempts",
            "t38"."fg_makes",
            "t38"."three_pt_attempts",
            "t38"."three_pt_makes",
            "t38"."ft_attempts",
            "t38"."ft_makes",
            "t38"."rebounds",
            "t38"."offensive_rebounds",
            "t38"."defensive_rebounds",
            "t38"."assists",
            "t38"."steals",
            "t38"."blocks",
            "t38"."personal_fouls",
            "t38"."turnovers",
            "t38"."player_turnovers",
            "t38"."team_turnovers",
            "t38"."team_paint_attempts",
            "t38"."team_paint_makes",
            "t38"."team_mid_range_attempts",
            "t38"."team_mid_range_makes",
            "t38"."team_three_pt_attempts_pbp",
            "t38"."team_three_pt_makes_pbp",
            "t38"."team_unknown_zone_attempts",
            "t38"."team_unknown_zone_makes",
            "t38"."team_assisted_fg_makes",
            "t38"."team_and1_count",
            "t38"."points_in_paint_scored",
            "t38"."second_chance_points_scored",
            "t38"."possessions_x100",
            "t38"."opponent_possessions_x100",
            "t38"."possessions",
            "t38"."team_seconds",
            "t38"."offensive_rating",
            "t38"."pace",
            "t38"."ts_pct",
            "t38"."home_game",
            "t38"."win_flag",
            "t38"."margin_of_victory",
            "t38"."overtime_periods",
            "t38"."players_inactive",
            "t38"."starters_inactive",
            "t38"."referee_crew_id",
            "t38"."zones_source",
            "t38"."box_source",
            "t38"."_row",
            "t38"."_inputs"
          FROM (
            SELECT
              "t35"."_key",
              DATE_DIFF('DAY', "t29"."_spine_date", "t35"."_day") AS "_days_before",
              (
                "t35"."_played" - "t29"."_nth"
              ) + 1 AS "_rank",
              "t29"."_spine_date",
              "t29"."_spine_game",
              "t29"."_missing",
              "t29"."game_id",
              "t29"."nba_game_id",
              "t29"."game_code",
              "t29"."game_date",
              "t29"."season_year",
              "t29"."season_type",
              "t29"."team_abbr",
              "t29"."opponent_team_abbr",
              "t29"."points_scored",
              "t29"."fg_attempts",
              "t29"."fg_makes",
              "t29"."three_pt_attempts",
              "t29"."three_pt_makes",
              "t29"."ft_attempts",
              "t29"."ft_makes",
              "t29"."rebounds",
              "t29"."offensive_rebounds",
              "t29"."defensive_rebounds",
              "t29"."assists",
              "t29"."steals",
              "t29"."blocks",
              "t29"."personal_fouls",
              "t29"."turnovers",
              "t29"."player_turnovers",
              "t29"."team_turnovers",
              "t29"."team_paint_attempts",
              "t29"."team_paint_makes",
              "t29"."team_mid_range_attempts",
              "t29"."team_mid_range_makes",
              "t29"."team_three_pt_attempts_pbp",
              "t29"."team_three_pt_makes_pbp",
              "t29"."team_unknown_zone_attempts",
              "t29"."team_unknown_zone_makes",
              "t29"."team_assisted_fg_makes",
              "t29"."team_and1_count",
              "t29"."points_in_paint_scored",
              "t29"."second_chance_points_scored",
              "t29"."possessions_x100",
              "t29"."opponent_possessions_x100",
              "t29"."possessions",
              "t29"."team_seconds",
              "t29"."offensive_rating",
              "t29"."pace",
              "t29"."ts_pct",
              "t29"."home_game",
              "t29"."win_flag",
              "t29"."margin_of_victory",
              "t29"."overtime_periods",
              "t29"."players_inactive",
              "t29"."starters_inactive",
              "t29"."referee_crew_id",
              "t29"."zones_source",
              "t29"."box_source",
              "t29"."_row",
              "t29"."_inputs"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t20"."_entity",
                  "t20"."_season",
                  "t20"."_day",
                  "t20"."_is_game",
                  "t20"."_key",
                  SUM(CAST("t20"."_is_game" AS BIGINT)) OVER (
                    PARTITION BY "t20"."_entity", "t20"."_season"
                    ORDER BY "t20"."_day" ASC, "t20"."_is_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "_played"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."team_abbr" AS "_entity",
                      "t1"."season_year" AS "_season",
                      "t1"."_date" AS "_day",
                      FALSE AS "_is_game",
                      "t1"."_key"
                    FROM "standing_keys" AS "t1"
                  ) AS "t12"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t7"."entity" AS "_entity",
                      "t7"."season_year" AS "_season",
                      "t7"."game_date" AS "_day",
                      TRUE AS "_is_game",
                      CAST(NULL AS BIGINT) AS "_key"
                    FROM "nba_reference"."team_spine" AS "t7"
                    SEMI JOIN "standing_keys" AS "t6"
                      ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                  ) AS "t17"
                ) AS "t20"
              ) AS "t26"
              WHERE
                NOT (
                  "t26"."_is_game"
                )
            ) AS "t35"
            INNER JOIN (
              SELECT
                "t18"."_entity",
                "t18"."_season",
                "t18"."_spine_date",
                "t18"."_spine_game",
                "t18"."_missing",
                "t18"."game_id",
                "t18"."nba_game_id",
                "t18"."game_code",
                "t18"."game_date",
                "t18"."season_year",
                "t18"."season_type",
                "t18"."team_abbr",
                "t18"."opponent_team_abbr",
                "t18"."points_scored",
                "t18"."fg_attempts",
                "t18"."fg_makes",
                "t18"."three_pt_attempts",
                "t18"."three_pt_makes",
                "t18"."ft_attempts",
                "t18"."ft_makes",
                "t18"."rebounds",
                "t18"."offensive_rebounds",
                "t18"."defensive_rebounds",
                "t18"."assists",
                "t18"."steals",
                "t18"."blocks",
                "t18"."personal_fouls",
                "t18"."turnovers",
                "t18"."player_turnovers",
                "t18"."team_turnovers",
                "t18"."team_paint_attempts",
                "t18"."team_paint_makes",
                "t18"."team_mid_range_attempts",
                "t18"."team_mid_range_makes",
                "t18"."team_three_pt_attempts_pbp",
                "t18"."team_three_pt_makes_pbp",
                "t18"."team_unknown_zone_attempts",
                "t18"."team_unknown_zone_makes",
                "t18"."team_assisted_fg_makes",
                "t18"."team_and1_count",
                "t18"."points_in_paint_scored",
                "t18"."second_chance_points_scored",
                "t18"."possessions_x100",
                "t18"."opponent_possessions_x100",
                "t18"."possessions",
                "t18"."team_seconds",
                "t18"."offensive_rating",
                "t18"."pace",
                "t18"."ts_pct",
                "t18"."home_game",
                "t18"."win_flag",
                "t18"."margin_of_victory",
                "t18"."overtime_periods",
                "t18"."players_inactive",
                "t18"."starters_inactive",
                "t18"."referee_crew_id",
                "t18"."zones_source",
                "t18"."box_source",
                "t18"."_row",
                "t18"."_inputs",
                (
                  DENSE_RANK() OVER (
                    PARTITION BY "t18"."_entity", "t18"."_season"
                    ORDER BY "t18"."_spine_date" ASC, "t18"."_spine_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_nth"
              FROM (
                SELECT
                  "t7"."entity" AS "_entity",
                  "t7"."season_year" AS "_season",
                  "t7"."game_date" AS "_spine_date",
                  "t7"."game_id" AS "_spine_game",
                  "t8"."game_id" IS NULL AS "_missing",
                  "t8"."game_id",
                  "t8"."nba_game_id",
                  "t8"."game_code",
                  "t8"."game_date",
                  "t8"."season_year",
                  "t8"."season_type",
                  "t8"."team_abbr",
                  "t8"."opponent_team_abbr",
                  "t8"."points_scored",
                  "t8"."fg_attempts",
                  "t8"."fg_makes",
                  "t8"."three_pt_attempts",
                  "t8"."three_pt_makes",
                  "t8"."ft_attempts",
                  "t8"."ft_makes",
                  "t8"."rebounds",
                  "t8"."offensive_rebounds",
                  "t8"."defensive_rebounds",
                  "t8"."assists",
                  "t8"."steals",
                  "t8"."blocks",
                  "t8"."personal_fouls",
                  "t8"."turnovers",
                  "t8"."player_turnovers",
                  "t8"."team_turnovers",
                  "t8"."team_paint_attempts",
                  "t8"."team_paint_makes",
                  "t8"."team_mid_range_attempts",
                  "t8"."team_mid_range_makes",
                  "t8"."team_three_pt_attempts_pbp",
                  "t8"."team_three_pt_makes_pbp",
                  "t8"."team_unknown_zone_attempts",
                  "t8"."team_unknown_zone_makes",
                  "t8"."team_assisted_fg_makes",
                  "t8"."team_and1_count",
                  "t8"."points_in_paint_scored",
                  "t8"."second_chance_points_scored",
                  "t8"."possessions_x100",
                  "t8"."opponent_possessions_x100",
                  "t8"."possessions",
                  "t8"."team_seconds",
                  "t8"."offensive_rating",
                  "t8"."pace",
                  "t8"."ts_pct",
                  "t8"."home_game",
                  "t8"."win_flag",
                  "t8"."margin_of_victory",
                  "t8"."overtime_periods",
                  "t8"."players_inactive",
                  "t8"."starters_inactive",
                  "t8"."referee_crew_id",
                  "t8"."zones_source",
                  "t8"."box_source",
                  "t8"."_row",
                  "t8"."_inputs"
                FROM "nba_reference"."team_spine" AS "t7"
                SEMI JOIN "standing_keys" AS "t6"
                  ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t8"
                  ON "t7"."game_id" = "t8"."game_id"
                  AND "t7"."entity" = "t8"."team_abbr"
                  AND "t7"."game_date" = "t8"."game_date"
              ) AS "t18"
            ) AS "t29"
              ON "t35"."_entity" = "t29"."_entity"
              AND "t35"."_season" = "t29"."_season"
              AND "t29"."_nth" <= "t35"."_played"
              AND "t29"."_nth" > (
                "t35"."_played" - 10
              )
          ) AS "t38"
        ) AS "t42"
        GROUP BY
          1
      ) AS "t50"
        ON "t5"."_key" = "t50"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t43"."_key",
          SUM("t43"."points_allowed") AS "points_allowed_last_10",
          SUM("t43"."possessions_x100") AS "opponent_possessions_x100_last_10",
          SUM("t43"."opp_ft_attempts") AS "opp_ft_attempts_last_10",
          SUM("t43"."opp_fg_attempts") AS "opp_fg_attempts_last_10",
          SUM("t43"."possessions_x100") FILTER(WHERE
            "t43"."team_seconds" IS NOT NULL) AS "_theirs"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t35"."_key",
              "t30"."points_allowed",
              "t30"."opp_fg_attempts",
              "t30"."opp_ft_attempts",
              "t30"."possessions_x100",
              "t30"."team_seconds"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t20"."_entity",
                  "t20"."_season",
                  "t20"."_day",
                  "t20"."_is_game",
                  "t20"."_key",
                  SUM(CAST("t20"."_is_game" AS BIGINT)) OVER (
                    PARTITION BY "t20"."_entity", "t20"."_season"
                    ORDER BY "t20"."_day" ASC, "t20"."_is_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "_played"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."team_abbr" AS "_entity",
                      "t1"."season_year" AS "_season",
                      "t1"."_date" AS "_day",
                      FALSE AS "_is_game",
                      "t1"."_key"
                    FROM "standing_keys" AS "t1"
                  ) AS "t12"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t7"."entity" AS "_entity",
                      "t7"."season_year" AS "_season",
                      "t7"."game_date" AS "_day",
                      TRUE AS "_is_game",
                      CAST(NULL AS BIGINT) AS "_key"
                    FROM "nba_reference"."team_spine" AS "t7"
                    SEMI JOIN "standing_keys" AS "t6"
                      ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                  ) AS "t17"
                ) AS "t20"
              ) AS "t26"
              WHERE
                NOT (
                  "t26"."_is_game"
                )
            ) AS "t35"
            INNER JOIN (
              SELECT
                "t19"."_entity",
                "t19"."_season",
                "t19"."points_allowed",
                "t19"."opp_fg_attempts",
                "t19"."opp_ft_attempts",
                "t19"."possessions_x100",
                "t19"."team_seconds",
                (
                  DENSE_RANK() OVER (
                    PARTITION BY "t19"."_entity", "t19"."_season"
                    ORDER BY "t19"."_spine_date" ASC, "t19"."_spine_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_nth"
              FROM (
                SELECT
                  "t7"."entity" AS "_entity",
                  "t7"."season_year" AS "_season",
                  "t7"."game_date" AS "_spine_date",
                  "t7"."game_id" AS "_spine_game",
                  "t9"."points_allowed",
                  "t9"."opp_fg_attempts",
                  "t9"."opp_ft_attempts",
                  "t9"."possessions_x100",
                  "t9"."team_seconds"
                FROM "nba_reference"."team_spine" AS "t7"
                SEMI JOIN "standing_keys" AS "t6"
                  ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                LEFT OUTER JOIN "nba_analytics"."team_defense_game_summary" AS "t9"
                  ON "t7"."game_id" = "t9"."game_id"
                  AND "t7"."entity" = "t9"."defending_team_abbr"
                  AND "t7"."game_date" = "t9"."game_date"
              ) AS "t19"
            ) AS "t30"
              ON "t35"."_entity" = "t30"."_entity"
              AND "t35"."_season" = "t30"."_season"
              AND "t30"."_nth" <= "t35"."_played"
              AND "t30"."_nth" > (
                "t35"."_played" - 10
              )
          ) AS "t39"
        ) AS "t43"
        GROUP BY
          1
      ) AS "t51"
        ON "t5"."_key" = "t51"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t41"."_key",
          COUNT(*) AS "games_played_season",
          SUM(CAST("t41"."win_flag" AS BIGINT)) AS "wins_season"
        FROM (
          SELECT
            "t37"."_key",
            "t37"."_rank",
            "t37"."_spine_date",
            "t37"."_spine_game",
            "t37"."_days_before",
            "t37"."_missing",
            "t37"."game_id",
            "t37"."nba_game_id",
            "t37"."game_code",
            "t37"."game_date",
            "t37"."season_year",
            "t37"."season_type",
            "t37"."team_abbr",
            "t37"."opponent_team_abbr",
            "t37"."points_scored",
            "t37"."fg_attempts",
            "t37"."fg_makes",
            "t37"."three_pt_attempts",
            "t37"."three_pt_makes",
            "t37"."ft_attempts",
            "t37"."ft_makes",
            "t37"."rebounds",
            "t37"."offensive_rebounds",
            "t37"."defensive_rebounds",
            "t37"."assists",
            "t37"."steals",
            "t37"."blocks",
            "t37"."personal_fouls",
            "t37"."turnovers",
            "t37"."player_turnovers",
            "t37"."team_turnovers",
            "t37"."team_paint_attempts",
            "t37"."team_paint_makes",
            "t37"."team_mid_range_attempts",
            "t37"."team_mid_range_makes",
            "t37"."team_three_pt_attempts_pbp",
            "t37"."team_three_pt_makes_pbp",
            "t37"."team_unknown_zone_attempts",
            "t37"."team_unknown_zone_makes",
            "t37"."team_assisted_fg_makes",
            "t37"."team_and1_count",
            "t37"."points_in_paint_scored",
            "t37"."second_chance_points_scored",
            "t37"."possessions_x100",
            "t37"."opponent_possessions_x100",
            "t37"."possessions",
            "t37"."team_seconds",
            "t37"."offensive_rating",
            "t37"."pace",
            "t37"."ts_pct",
            "t37"."home_game",
            "t37"."win_flag",
            "t37"."margin_of_victory",
            "t37"."overtime_periods",
            "t37"."players_inactive",
            "t37"."starters_inactive",
            "t37"."referee_crew_id",
            "t37"."zones_source",
            "t37"."box_source",
            "t37"."_row",
            "t37"."_inputs"
          FROM (
            SELECT
              "t35"."_key",
              DATE_DIFF('DAY', "t29"."_spine_date", "t35"."_day") AS "_days_before",
              (
                "t35"."_played" - "t29"."_nth"
              ) + 1 AS "_rank",
              "t29"."_spine_date",
              "t29"."_spine_game",
              "t29"."_missing",
              "t29"."game_id",
              "t29"."nba_game_id",
              "t29"."game_code",
              "t29"."game_date",
              "t29"."season_year",
              "t29"."season_type",
              "t29"."team_abbr",
              "t29"."opponent_team_abbr",
              "t29"."points_scored",
              "t29"."fg_attempts",
              "t29"."fg_makes",
              "t29"."three_pt_attempts",
              "t29"."three_pt_makes",
              "t29"."ft_attempts",
              "t29"."ft_makes",
              "t29"."rebounds",
              "t29"."offensive_rebounds",
              "t29"."defensive_rebounds",
              "t29"."assists",
              "t29"."steals",
              "t29"."blocks",
              "t29"."personal_fouls",
              "t29"."turnovers",
              "t29"."player_turnovers",
              "t29"."team_turnovers",
              "t29"."team_paint_attempts",
              "t29"."team_paint_makes",
              "t29"."team_mid_range_attempts",
              "t29"."team_mid_range_makes",
              "t29"."team_three_pt_attempts_pbp",
              "t29"."team_three_pt_makes_pbp",
              "t29"."team_unknown_zone_attempts",
              "t29"."team_unknown_zone_makes",
              "t29"."team_assisted_fg_makes",
              "t29"."team_and1_count",
              "t29"."points_in_paint_scored",
              "t29"."second_chance_points_scored",
              "t29"."possessions_x100",
              "t29"."opponent_possessions_x100",
              "t29"."possessions",
              "t29"."team_seconds",
              "t29"."offensive_rating",
              "t29"."pace",
              "t29"."ts_pct",
              "t29"."home_game",
              "t29"."win_flag",
              "t29"."margin_of_victory",
              "t29"."overtime_periods",
              "t29"."players_inactive",
              "t29"."starters_inactive",
              "t29"."referee_crew_id",
              "t29"."zones_source",
              "t29"."box_source",
              "t29"."_row",
              "t29"."_inputs"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t20"."_entity",
                  "t20"."_season",
                  "t20"."_day",
                  "t20"."_is_game",
                  "t20"."_key",
                  SUM(CAST("t20"."_is_game" AS BIGINT)) OVER (
                    PARTITION BY "t20"."_entity", "t20"."_season"
                    ORDER BY "t20"."_day" ASC, "t20"."_is_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "_played"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."team_abbr" AS "_entity",
                      "t1"."season_year" AS "_season",
                      "t1"."_date" AS "_day",
                      FALSE AS "_is_game",
                      "t1"."_key"
                    FROM "standing_keys" AS "t1"
                  ) AS "t12"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t7"."entity" AS "_entity",
                      "t7"."season_year" AS "_season",
                      "t7"."game_date" AS "_day",
                      TRUE AS "_is_game",
                      CAST(NULL AS BIGINT) AS "_key"
                    FROM "nba_reference"."team_spine" AS "t7"
                    SEMI JOIN "standing_keys" AS "t6"
                      ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                  ) AS "t17"
                ) AS "t20"
              ) AS "t26"
              WHERE
                NOT (
                  "t26"."_is_game"
                )
            ) AS "t35"
            INNER JOIN (
              SELECT
                "t18"."_entity",
                "t18"."_season",
                "t18"."_spine_date",
                "t18"."_spine_game",
                "t18"."_missing",
                "t18"."game_id",
                "t18"."nba_game_id",
                "t18"."game_code",
                "t18"."game_date",
                "t18"."season_year",
                "t18"."season_type",
                "t18"."team_abbr",
                "t18"."opponent_team_abbr",
                "t18"."points_scored",
                "t18"."fg_attempts",
                "t18"."fg_makes",
                "t18"."three_pt_attempts",
                "t18"."three_pt_makes",
                "t18"."ft_attempts",
                "t18"."ft_makes",
                "t18"."rebounds",
                "t18"."offensive_rebounds",
                "t18"."defensive_rebounds",
                "t18"."assists",
                "t18"."steals",
                "t18"."blocks",
                "t18"."personal_fouls",
                "t18"."turnovers",
                "t18"."player_turnovers",
                "t18"."team_turnovers",
                "t18"."team_paint_attempts",
                "t18"."team_paint_makes",
                "t18"."team_mid_range_attempts",
                "t18"."team_mid_range_makes",
                "t18"."team_three_pt_attempts_pbp",
                "t18"."team_three_pt_makes_pbp",
                "t18"."team_unknown_zone_attempts",
                "t18"."team_unknown_zone_makes",
                "t18"."team_assisted_fg_makes",
                "t18"."team_and1_count",
                "t18"."points_in_paint_scored",
                "t18"."second_chance_points_scored",
                "t18"."possessions_x100",
                "t18"."opponent_possessions_x100",
                "t18"."possessions",
                "t18"."team_seconds",
                "t18"."offensive_rating",
                "t18"."pace",
                "t18"."ts_pct",
                "t18"."home_game",
                "t18"."win_flag",
                "t18"."margin_of_victory",
                "t18"."overtime_periods",
                "t18"."players_inactive",
                "t18"."starters_inactive",
                "t18"."referee_crew_id",
                "t18"."zones_source",
                "t18"."box_source",
                "t18"."_row",
                "t18"."_inputs",
                (
                  DENSE_RANK() OVER (
                    PARTITION BY "t18"."_entity", "t18"."_season"
                    ORDER BY "t18"."_spine_date" ASC, "t18"."_spine_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_nth"
              FROM (
                SELECT
                  "t7"."entity" AS "_entity",
                  "t7"."season_year" AS "_season",
                  "t7"."game_date" AS "_spine_date",
                  "t7"."game_id" AS "_spine_game",
                  "t8"."game_id" IS NULL AS "_missing",
                  "t8"."game_id",
                  "t8"."nba_game_id",
                  "t8"."game_code",
                  "t8"."game_date",
                  "t8"."season_year",
                  "t8"."season_type",
                  "t8"."team_abbr",
                  "t8"."opponent_team_abbr",
                  "t8"."points_scored",
                  "t8"."fg_attempts",
                  "t8"."fg_makes",
                  "t8"."three_pt_attempts",
                  "t8"."three_pt_makes",
                  "t8"."ft_attempts",
                  "t8"."ft_makes",
                  "t8"."rebounds",
                  "t8"."offensive_rebounds",
                  "t8"."defensive_rebounds",
                  "t8"."assists",
                  "t8"."steals",
                  "t8"."blocks",
                  "t8"."personal_fouls",
                  "t8"."turnovers",
                  "t8"."player_turnovers",
                  "t8"."team_turnovers",
                  "t8"."team_paint_attempts",
                  "t8"."team_paint_makes",
                  "t8"."team_mid_range_attempts",
                  "t8"."team_mid_range_makes",
                  "t8"."team_three_pt_attempts_pbp",
                  "t8"."team_three_pt_makes_pbp",
                  "t8"."team_unknown_zone_attempts",
                  "t8"."team_unknown_zone_makes",
                  "t8"."team_assisted_fg_makes",
                  "t8"."team_and1_count",
                  "t8"."points_in_paint_scored",
                  "t8"."second_chance_points_scored",
                  "t8"."possessions_x100",
                  "t8"."opponent_possessions_x100",
                  "t8"."possessions",
                  "t8"."team_seconds",
                  "t8"."offensive_rating",
                  "t8"."pace",
                  "t8"."ts_pct",
                  "t8"."home_game",
                  "t8"."win_flag",
                  "t8"."margin_of_victory",
                  "t8"."overtime_periods",
                  "t8"."players_inactive",
                  "t8"."starters_inactive",
                  "t8"."referee_crew_id",
                  "t8"."zones_source",
                  "t8"."box_source",
                  "t8"."_row",
                  "t8"."_inputs"
                FROM "nba_reference"."team_spine" AS "t7"
                SEMI JOIN "standing_keys" AS "t6"
                  ON "t6"."season_year" = "t7"."season_year" AND "t6"."team_abbr" = "t7"."entity"
                LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t8"
                  ON "t7"."game_id" = "t8"."game_id"
                  AND "t7"."entity" = "t8"."team_abbr"
                  AND "t7"."game_date" = "t8"."game_date"
              ) AS "t18"
            ) AS "t29"
              ON "t35"."_entity" = "t29"."_entity"
              AND "t35"."_season" = "t29"."_season"
              AND "t29"."_nth" <= "t35"."_played"
          ) AS "t37"
        ) AS "t41"
        GROUP BY
          1
      ) AS "t47"
        ON "t5"."_key" = "t47"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t53"."_date",
          COUNT(*) AS "league_team_games",
          SUM("t53"."possessions_x100") FILTER(WHERE
            "t53"."team_seconds" IS NOT NULL) AS "league_possessions",
          SUM("t53"."team_seconds") AS "league_seconds"
        FROM (
          SELECT
            "t52"."_date",
            "t52"."_rank",
            "t52"."_spine_date",
            "t52"."_spine_game",
            "t52"."_days_before",
            "t52"."_missing",
            "t52"."game_id",
            "t52"."nba_game_id",
            "t52"."game_code",
            "t52"."game_date",
            "t52"."season_year",
            "t52"."season_type",
            "t52"."team_abbr",
            "t52"."opponent_team_abbr",
            "t52"."points_scored",
            "t52"."fg_attempts",
            "t52"."fg_makes",
            "t52"."three_pt_attempts",
            "t52"."three_pt_makes",
            "t52"."ft_attempts",
            "t52"."ft_makes",
            "t52"."rebounds",
            "t52"."offensive_rebounds",
            "t52"."defensive_rebounds",
            "t52"."assists",
            "t52"."steals",
            "t52"."blocks",
            "t52"."personal_fouls",
            "t52"."turnovers",
            "t52"."player_turnovers",
            "t52"."team_turnovers",
            "t52"."team_paint_attempts",
            "t52"."team_paint_makes",
            "t52"."team_mid_range_attempts",
            "t52"."team_mid_range_makes",
            "t52"."team_three_pt_attempts_pbp",
            "t52"."team_three_pt_makes_pbp",
            "t52"."team_unknown_zone_attempts",
            "t52"."team_unknown_zone_makes",
            "t52"."team_assisted_fg_makes",
            "t52"."team_and1_count",
            "t52"."points_in_paint_scored",
            "t52"."second_chance_points_scored",
            "t52"."possessions_x100",
            "t52"."opponent_possessions_x100",
            "t52"."possessions",
            "t52"."team_seconds",
            "t52"."offensive_rating",
            "t52"."pace",
            "t52"."ts_pct",
            "t52"."home_game",
            "t52"."win_flag",
            "t52"."margin_of_victory",
            "t52"."overtime_periods",
            "t52"."players_inactive",
            "t52"."starters_inactive",
            "t52"."referee_crew_id",
            "t52"."zones_source",
            "t52"."box_source",
            "t52"."_row",
            "t52"."_inputs"
          FROM (
            SELECT
              "t45"."_date",
              DATE_DIFF('DAY', "t33"."_spine_date", "t45"."_day") AS "_days_before",
              (
                "t45"."_played" - "t33"."_nth"
              ) + 1 AS "_rank",
              "t33"."_spine_date",
              "t33"."_spine_game",
              "t33"."_missing",
              "t33"."game_id",
              "t33"."nba_game_id",
              "t33"."game_code",
              "t33"."game_date",
              "t33"."season_year",
              "t33"."season_type",
              "t33"."team_abbr",
              "t33"."opponent_team_abbr",
              "t33"."points_scored",
              "t33"."fg_attempts",
              "t33"."fg_makes",
              "t33"."three_pt_attempts",
              "t33"."three_pt_makes",
              "t33"."ft_attempts",
              "t33"."ft_makes",
              "t33"."rebounds",
              "t33"."offensive_rebounds",
              "t33"."defensive_rebounds",
              "t33"."assists",
              "t33"."steals",
              "t33"."blocks",
              "t33"."personal_fouls",
              "t33"."turnovers",
              "t33"."player_turnovers",
              "t33"."team_turnovers",
              "t33"."team_paint_attempts",
              "t33"."team_paint_makes",
              "t33"."team_mid_range_attempts",
              "t33"."team_mid_range_makes",
              "t33"."team_three_pt_attempts_pbp",
              "t33"."team_three_pt_makes_pbp",
              "t33"."team_unknown_zone_attempts",
              "t33"."team_unknown_zone_makes",
              "t33"."team_assisted_fg_makes",
              "t33"."team_and1_count",
              "t33"."points_in_paint_scored",
              "t33"."second_chance_points_scored",
              "t33"."possessions_x100",
              "t33"."opponent_possessions_x100",
              "t33"."possessions",
              "t33"."team_seconds",
              "t33"."offensive_rating",
              "t33"."pace",
              "t33"."ts_pct",
              "t33"."home_game",
              "t33"."win_flag",
              "t33"."margin_of_victory",
              "t33"."overtime_periods",
              "t33"."players_inactive",
              "t33"."starters_inactive",
              "t33"."referee_crew_id",
              "t33"."zones_source",
              "t33"."box_source",
              "t33"."_row",
              "t33"."_inputs"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t36"."_entity",
                  "t36"."_season",
                  "t36"."_day",
                  "t36"."_is_game",
                  "t36"."_date",
                  SUM(CAST("t36"."_is_game" AS BIGINT)) OVER (
                    PARTITION BY "t36"."_entity", "t36"."_season"
                    ORDER BY "t36"."_day" ASC, "t36"."_is_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "_played"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t25"."_whose" AS "_entity",
                      "t15"."season_year" AS "_season",
                      "t15"."_date" AS "_day",
                      FALSE AS "_is_game",
                      "t15"."_date"
                    FROM "t11" AS "t15"
                    INNER JOIN (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          "t7"."season_year",
                          "t7"."entity" AS "_whose"
                        FROM "nba_reference"."team_spine" AS "t7"
                        SEMI JOIN "t11" AS "t16"
                          ON "t16"."season_year" = "t7"."season_year"
                      ) AS "t23"
                    ) AS "t25"
                      ON "t15"."season_year" = "t25"."season_year"
                  ) AS "t34"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t7"."entity" AS "_entity",
                      "t7"."season_year" AS "_season",
                      "t7"."game_date" AS "_day",
                      TRUE AS "_is_game",
                      CAST(NULL AS DATE) AS "_date"
                    FROM "nba_reference"."team_spine" AS "t7"
                    SEMI JOIN "t11" AS "t16"
                      ON "t16"."season_year" = "t7"."season_year"
                  ) AS "t22"
                ) AS "t36"
              ) AS "t40"
              WHERE
                NOT (
                  "t40"."_is_game"
                )
            ) AS "t45"
            INNER JOIN (
              SELECT
                "t21"."_entity",
                "t21"."_season",
                "t21"."_spine_date",
                "t21"."_spine_game",
                "t21"."_missing",
                "t21"."game_id",
                "t21"."nba_game_id",
                "t21"."game_code",
                "t21"."game_date",
                "t21"."season_year",
                "t21"."season_type",
                "t21"."team_abbr",
                "t21"."opponent_team_abbr",
                "t21"."points_scored",
                "t21"."fg_attempts",
                "t21"."fg_makes",
                "t21"."three_pt_attempts",
                "t21"."three_pt_makes",
                "t21"."ft_attempts",
                "t21"."ft_makes",
                "t21"."rebounds",
                "t21"."offensive_rebounds",
                "t21"."defensive_rebounds",
                "t21"."assists",
                "t21"."steals",
                "t21"."blocks",
                "t21"."personal_fouls",
                "t21"."turnovers",
                "t21"."player_turnovers",
                "t21"."team_turnovers",
                "t21"."team_paint_attempts",
                "t21"."team_paint_makes",
                "t21"."team_mid_range_attempts",
                "t21"."team_mid_range_makes",
                "t21"."team_three_pt_attempts_pbp",
                "t21"."team_three_pt_makes_pbp",
                "t21"."team_unknown_zone_attempts",
                "t21"."team_unknown_zone_makes",
                "t21"."team_assisted_fg_makes",
                "t21"."team_and1_count",
                "t21"."points_in_paint_scored",
                "t21"."second_chance_points_scored",
                "t21"."possessions_x100",
                "t21"."opponent_possessions_x100",
                "t21"."possessions",
                "t21"."team_seconds",
                "t21"."offensive_rating",
                "t21"."pace",
                "t21"."ts_pct",
                "t21"."home_game",
                "t21"."win_flag",
                "t21"."margin_of_victory",
                "t21"."overtime_periods",
                "t21"."players_inactive",
                "t21"."starters_inactive",
                "t21"."referee_crew_id",
                "t21"."zones_source",
                "t21"."box_source",
                "t21"."_row",
                "t21"."_inputs",
                (
                  DENSE_RANK() OVER (
                    PARTITION BY "t21"."_entity", "t21"."_season"
                    ORDER BY "t21"."_spine_date" ASC, "t21"."_spine_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_nth"
              FROM (
                SELECT
                  "t7"."entity" AS "_entity",
                  "t7"."season_year" AS "_season",
                  "t7"."game_date" AS "_spine_date",
                  "t7"."game_id" AS "_spine_game",
                  "t8"."game_id" IS NULL AS "_missing",
                  "t8"."game_id",
                  "t8"."nba_game_id",
                  "t8"."game_code",
                  "t8"."game_date",
                  "t8"."season_year",
                  "t8"."season_type",
                  "t8"."team_abbr",
                  "t8"."opponent_team_abbr",
                  "t8"."points_scored",
                  "t8"."fg_attempts",
                  "t8"."fg_makes",
                  "t8"."three_pt_attempts",
                  "t8"."three_pt_makes",
                  "t8"."ft_attempts",
                  "t8"."ft_makes",
                  "t8"."rebounds",
                  "t8"."offensive_rebounds",
                  "t8"."defensive_rebounds",
                  "t8"."assists",
                  "t8"."steals",
                  "t8"."blocks",
                  "t8"."personal_fouls",
                  "t8"."turnovers",
                  "t8"."player_turnovers",
                  "t8"."team_turnovers",
                  "t8"."team_paint_attempts",
                  "t8"."team_paint_makes",
                  "t8"."team_mid_range_attempts",
                  "t8"."team_mid_range_makes",
                  "t8"."team_three_pt_attempts_pbp",
                  "t8"."team_three_pt_makes_pbp",
                  "t8"."team_unknown_zone_attempts",
                  "t8"."team_unknown_zone_makes",
                  "t8"."team_assisted_fg_makes",
                  "t8"."team_and1_count",
                  "t8"."points_in_paint_scored",
                  "t8"."second_chance_points_scored",
                  "t8"."possessions_x100",
                  "t8"."opponent_possessions_x100",
                  "t8"."possessions",
                  "t8"."team_seconds",
                  "t8"."offensive_rating",
                  "t8"."pace",
                  "t8"."ts_pct",
                  "t8"."home_game",
                  "t8"."win_flag",
                  "t8"."margin_of_victory",
                  "t8"."overtime_periods",
                  "t8"."players_inactive",
                  "t8"."starters_inactive",
                  "t8"."referee_crew_id",
                  "t8"."zones_source",
                  "t8"."box_source",
                  "t8"."_row",
                  "t8"."_inputs"
                FROM "nba_reference"."team_spine" AS "t7"
                SEMI JOIN "t11" AS "t16"
                  ON "t16"."season_year" = "t7"."season_year"
                LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t8"
                  ON "t7"."game_id" = "t8"."game_id"
                  AND "t7"."entity" = "t8"."team_abbr"
                  AND "t7"."game_date" = "t8"."game_date"
              ) AS "t21"
            ) AS "t33"
              ON "t45"."_entity" = "t33"."_entity"
              AND "t45"."_season" = "t33"."_season"
              AND "t33"."_nth" <= "t45"."_played"
          ) AS "t52"
          WHERE
            NOT (
              "t52"."_missing"
            )
        ) AS "t53"
        GROUP BY
          1
      ) AS "t55"
        ON "t5"."_date" = "t55"."_date"
    ) AS "t56"
  ) AS "t57"
) AS "t59"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t13"
  ON "t59"."_key" = "t13"."_key"
