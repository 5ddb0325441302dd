WITH "t19" AS (
  SELECT
    "t17"."_entity",
    "t17"."_season",
    "t17"."_spine_date",
    "t17"."_spine_game",
    "t17"."_nth",
    "t9"."game_id" IS NULL AS "_missing",
    "t9"."game_id",
    "t9"."nba_game_id",
    "t9"."game_code",
    "t9"."game_date",
    "t9"."season_year",
    "t9"."season_type",
    "t9"."team_abbr",
    "t9"."opponent_team_abbr",
    "t9"."points_scored",
    "t9"."fg_attempts",
    "t9"."fg_makes",
    "t9"."three_pt_attempts",
    "t9"."three_pt_makes",
    "t9"."ft_attempts",
    "t9"."ft_makes",
    "t9"."rebounds",
    "t9"."offensive_rebounds",
    "t9"."defensive_rebounds",
    "t9"."assists",
    "t9"."steals",
    "t9"."blocks",
    "t9"."personal_fouls",
    "t9"."turnovers",
    "t9"."player_turnovers",
    "t9"."team_turnovers",
    "t9"."team_paint_attempts",
    "t9"."team_paint_makes",
    "t9"."team_mid_range_attempts",
    "t9"."team_mid_range_makes",
    "t9"."team_three_pt_attempts_pbp",
    "t9"."team_three_pt_makes_pbp",
    "t9"."team_unknown_zone_attempts",
    "t9"."team_unknown_zone_makes",
    "t9"."team_assisted_fg_makes",
    "t9"."team_and1_count",
    "t9"."points_in_paint_scored",
    "t9"."second_chance_points_scored",
    "t9"."possessions_x100",
    "t9"."opponent_possessions_x100",
    "t9"."possessions",
    "t9"."team_seconds",
    "t9"."offensive_rating",
    "t9"."pace",
    "t9"."ts_pct",
    "t9"."home_game",
    "t9"."win_flag",
    "t9"."margin_of_victory",
    "t9"."overtime_periods",
    "t9"."players_inactive",
    "t9"."starters_inactive",
    "t9"."referee_crew_id",
    "t9"."zones_source",
    "t9"."box_source",
    "t9"."_row",
    "t9"."_inputs"
  FROM (
    SELECT
      "t3"."entity" AS "_entity",
      "t3"."season_year" AS "_season",
      "t3"."game_date" AS "_spine_date",
      "t3"."game_id" AS "_spine_game",
      "t3"."nth" AS "_nth"
    FROM "numbered_team_games" AS "t3"
  ) AS "t17"
  LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t9"
    ON "t17"."_spine_game" = "t9"."game_id"
    AND "t17"."_entity" = "t9"."team_abbr"
    AND "t17"."_spine_date" = "t9"."game_date"
)
SELECT
  "t43"."_key",
  "t43"."as_of_date",
  "t43"."team_abbr",
  "t43"."season_year",
  "t43"."games_in_sample_10",
  "t43"."points_scored_last_10",
  "t43"."points_allowed_last_10",
  "t43"."possessions_x100_last_10",
  "t43"."opponent_possessions_x100_last_10",
  "t43"."team_seconds_last_10",
  "t43"."team_pace_last_10",
  "t43"."team_off_rating_last_10",
  "t43"."team_def_rating_last_10",
  "t43"."opp_ft_attempts_last_10",
  "t43"."opp_fg_attempts_last_10",
  "t43"."ft_rate_allowed_last_10",
  "t43"."games_played_season",
  "t43"."wins_season",
  "t43"."team_win_pct_season",
  "t43"."league_team_games",
  "t43"."league_pace",
  "t14"."_inputs"
FROM (
  SELECT
    "t41"."_key",
    "t41"."_date" AS "as_of_date",
    "t41"."team_abbr",
    "t41"."season_year",
    "t41"."games_in_sample_10",
    "t41"."points_scored_last_10",
    "t41"."points_allowed_last_10",
    "t41"."possessions_x100_last_10",
    "t41"."opponent_possessions_x100_last_10",
    "t41"."team_seconds_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                "t41"."_own" + "t41"."_theirs"
              ) * 14400) * 20
            ) + ABS("t41"."team_seconds_last_10" * 200)
          ) - (
            (
              (
                ABS((
                  "t41"."_own" + "t41"."_theirs"
                ) * 14400) * 20
              ) + ABS("t41"."team_seconds_last_10" * 200)
            ) % (
              NULLIF(ABS("t41"."team_seconds_last_10" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."team_seconds_last_10" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t41"."_own" + "t41"."_theirs"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t41"."team_seconds_last_10" * 200
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
              ABS("t41"."points_scored_last_10" * 10000) * 200
            ) + ABS("t41"."possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t41"."points_scored_last_10" * 10000) * 200
              ) + ABS("t41"."possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t41"."possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t41"."points_scored_last_10" * 10000
        ) < 0
      ) <> (
        "t41"."possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_off_rating_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t41"."points_allowed_last_10" * 10000) * 200
            ) + ABS("t41"."opponent_possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t41"."points_allowed_last_10" * 10000) * 200
              ) + ABS("t41"."opponent_possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t41"."opponent_possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."opponent_possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t41"."points_allowed_last_10" * 10000
        ) < 0
      ) <> (
        "t41"."opponent_possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_def_rating_last_10",
    "t41"."opp_ft_attempts_last_10",
    "t41"."opp_fg_attempts_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t41"."opp_ft_attempts_last_10") * 2000
            ) + ABS("t41"."opp_fg_attempts_last_10")
          ) - (
            (
              (
                ABS("t41"."opp_ft_attempts_last_10") * 2000
              ) + ABS("t41"."opp_fg_attempts_last_10")
            ) % (
              NULLIF(ABS("t41"."opp_fg_attempts_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."opp_fg_attempts_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t41"."opp_ft_attempts_last_10" < 0
      ) <> (
        "t41"."opp_fg_attempts_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ft_rate_allowed_last_10",
    "t41"."games_played_season",
    "t41"."wins_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t41"."wins_season") * 2000
            ) + ABS("t41"."games_played_season")
          ) - (
            (
              (
                ABS("t41"."wins_season") * 2000
              ) + ABS("t41"."games_played_season")
            ) % (
              NULLIF(ABS("t41"."games_played_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."games_played_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t41"."wins_season" < 0
      ) <> (
        "t41"."games_played_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "team_win_pct_season",
    "t41"."league_team_games",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t41"."league_possessions" * 14400) * 20
            ) + ABS("t41"."league_seconds" * 100)
          ) - (
            (
              (
                ABS("t41"."league_possessions" * 14400) * 20
              ) + ABS("t41"."league_seconds" * 100)
            ) % (
              NULLIF(ABS("t41"."league_seconds" * 100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t41"."league_seconds" * 100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t41"."league_possessions" * 14400
        ) < 0
      ) <> (
        (
          "t41"."league_seconds" * 100
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "league_pace"
  FROM (
    SELECT
      "t40"."season_year",
      "t40"."team_abbr",
      "t40"."_date",
      "t40"."_key",
      COALESCE("t40"."games_in_sample_10", 0) AS "games_in_sample_10",
      COALESCE("t40"."points_scored_last_10", 0) AS "points_scored_last_10",
      COALESCE("t40"."possessions_x100_last_10", 0) AS "possessions_x100_last_10",
      COALESCE("t40"."team_seconds_last_10", 0) AS "team_seconds_last_10",
      "t40"."_own",
      COALESCE("t40"."points_allowed_last_10", 0) AS "points_allowed_last_10",
      COALESCE("t40"."opponent_possessions_x100_last_10", 0) AS "opponent_possessions_x100_last_10",
      COALESCE("t40"."opp_ft_attempts_last_10", 0) AS "opp_ft_attempts_last_10",
      COALESCE("t40"."opp_fg_attempts_last_10", 0) AS "opp_fg_attempts_last_10",
      "t40"."_theirs",
      COALESCE("t40"."games_played_season", 0) AS "games_played_season",
      COALESCE("t40"."wins_season", 0) AS "wins_season",
      COALESCE("t40"."league_team_games", 0) AS "league_team_games",
      "t40"."league_possessions",
      "t40"."league_seconds"
    FROM (
      SELECT
        "t6"."season_year",
        "t6"."team_abbr",
        "t6"."_date",
        "t6"."_key",
        "t36"."games_in_sample_10",
        "t36"."points_scored_last_10",
        "t36"."possessions_x100_last_10",
        "t36"."team_seconds_last_10",
        "t36"."_own",
        "t33"."points_allowed_last_10",
        "t33"."opponent_possessions_x100_last_10",
        "t33"."opp_ft_attempts_last_10",
        "t33"."opp_fg_attempts_last_10",
        "t33"."_theirs",
        "t37"."games_played_season",
        "t37"."wins_season",
        "t39"."league_team_games",
        "t39"."league_possessions",
        "t39"."league_seconds"
      FROM "standing_keys" AS "t6"
      LEFT OUTER JOIN (
        SELECT
          "t29"."_key",
          COUNT(*) AS "games_in_sample_10",
          SUM("t29"."points_scored") AS "points_scored_last_10",
          SUM("t29"."possessions_x100") AS "possessions_x100_last_10",
          SUM("t29"."team_seconds") AS "team_seconds_last_10",
          SUM("t29"."possessions_x100") FILTER(WHERE
            "t29"."team_seconds" IS NOT NULL) AS "_own"
        FROM (
          SELECT
            "t25"."_key",
            "t25"."_rank",
            "t25"."_spine_date",
            "t25"."_spine_game",
            "t25"."_days_before",
            "t25"."_missing",
            "t25"."game_id",
            "t25"."nba_game_id",
            "t25"."game_code",
            "t25"."game_date",
            "t25"."season_year",
            "t25"."season_type",
            "t25"."team_abbr",
            "t25"."opponent_team_abbr",
            "t25"."points_scored",
            "t25"."fg_attempts",
            "t25"."fg_makes",
            "t25"."three_pt_attempts",
            "t25"."three_pt_makes",
            "t25"."ft_attempts",
            "t25"."ft_makes",
            "t25"."rebounds",
            "t25"."offensive_rebounds",
            "t25"."defensive_rebounds",
            "t25"."assists",
            "t25"."steals",
            "t25"."blocks",
            "t25"."personal_fouls",
            "t25"."turnovers",
            "t25"."player_turnovers",
            "t25"."team_turnovers",
            "t25"."team_paint_attempts",
            "t25"."team_paint_makes",
            "t25"."team_mid_range_attempts",
            "t25"."team_mid_range_makes",
            "t25"."team_three_pt_attempts_pbp",
            "t25"."team_three_pt_makes_pbp",
            "t25"."team_unknown_zone_attempts",
            "t25"."team_unknown_zone_makes",
            "t25"."team_assisted_fg_makes",
            "t25"."team_and1_count",
            "t25"."points_in_paint_scored",
            "t25"."second_chance_points_scored",
            "t25"."possessions_x100",
            "t25"."opponent_possessions_x100",
            "t25"."possessions",
            "t25"."team_seconds",
            "t25"."offensive_rating",
            "t25"."pace",
            "t25"."ts_pct",
            "t25"."home_game",
            "t25"."win_flag",
            "t25"."margin_of_victory",
            "t25"."overtime_periods",
            "t25"."players_inactive",
            "t25"."starters_inactive",
            "t25"."referee_crew_id",
            "t25"."zones_source",
            "t25"."box_source",
            "t25"."_row",
            "t25"."_inputs"
          FROM (
            SELECT
              "t16"."_key",
              DATE_DIFF('DAY', "t22"."_spine_date", "t16"."_day") AS "_days_before",
              (
                "t16"."_played" - "t22"."_nth"
              ) + 1 AS "_rank",
              "t22"."_spine_date",
              "t22"."_spine_game",
              "t22"."_missing",
              "t22"."game_id",
              "t22"."nba_game_id",
              "t22"."game_code",
              "t22"."game_date",
              "t22"."season_year",
              "t22"."season_type",
              "t22"."team_abbr",
              "t22"."opponent_team_abbr",
              "t22"."points_scored",
              "t22"."fg_attempts",
              "t22"."fg_makes",
              "t22"."three_pt_attempts",
              "t22"."three_pt_makes",
              "t22"."ft_attempts",
              "t22"."ft_makes",
              "t22"."rebounds",
              "t22"."offensive_rebounds",
              "t22"."defensive_rebounds",
              "t22"."assists",
              "t22"."steals",
              "t22"."blocks",
              "t22"."personal_fouls",
              "t22"."turnovers",
              "t22"."player_turnovers",
              "t22"."team_turnovers",
              "t22"."team_paint_attempts",
              "t22"."team_paint_makes",
              "t22"."team_mid_range_attempts",
              "t22"."team_mid_range_makes",
              "t22"."team_three_pt_attempts_pbp",
              "t22"."team_three_pt_makes_pbp",
              "t22"."team_unknown_zone_attempts",
              "t22"."team_unknown_zone_makes",
              "t22"."team_assisted_fg_makes",
              "t22"."team_and1_count",
              "t22"."points_in_paint_scored",
              "t22"."second_chance_points_scored",
              "t22"."possessions_x100",
              "t22"."opponent_possessions_x100",
              "t22"."possessions",
              "t22"."team_seconds",
              "t22"."offensive_rating",
              "t22"."pace",
              "t22"."ts_pct",
              "t22"."home_game",
              "t22"."win_flag",
              "t22"."margin_of_victory",
              "t22"."overtime_periods",
              "t22"."players_inactive",
              "t22"."starters_inactive",
              "t22"."referee_crew_id",
              "t22"."zones_source",
              "t22"."box_source",
              "t22"."_row",
              "t22"."_inputs"
            FROM (
              SELECT
                "t2"."_key",
                "t2"."_date" AS "_day",
                "t2"."team_abbr" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."_played_team_team_abbr" AS "_played"
              FROM "standing_keys" AS "t2"
            ) AS "t16"
            INNER JOIN "t19" AS "t22"
              ON "t16"."_entity" = "t22"."_entity"
              AND "t16"."_season" = "t22"."_season"
              AND "t22"."_nth" <= "t16"."_played"
              AND "t22"."_nth" > (
                "t16"."_played" - 10
              )
          ) AS "t25"
        ) AS "t29"
        GROUP BY
          1
      ) AS "t36"
        ON "t6"."_key" = "t36"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t28"."_key",
          SUM("t28"."points_allowed") AS "points_allowed_last_10",
          SUM("t28"."possessions_x100") AS "opponent_possessions_x100_last_10",
          SUM("t28"."opp_ft_attempts") AS "opp_ft_attempts_last_10",
          SUM("t28"."opp_fg_attempts") AS "opp_fg_attempts_last_10",
          SUM("t28"."possessions_x100") FILTER(WHERE
            "t28"."team_seconds" IS NOT NULL) AS "_theirs"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t16"."_key",
              "t20"."points_allowed",
              "t20"."opp_fg_attempts",
              "t20"."opp_ft_attempts",
              "t20"."possessions_x100",
              "t20"."team_seconds"
            FROM (
              SELECT
                "t2"."_key",
                "t2"."_date" AS "_day",
                "t2"."team_abbr" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."_played_team_team_abbr" AS "_played"
              FROM "standing_keys" AS "t2"
            ) AS "t16"
            INNER JOIN (
              SELECT
                "t17"."_entity",
                "t17"."_season",
                "t17"."_nth",
                "t8"."points_allowed",
                "t8"."opp_fg_attempts",
                "t8"."opp_ft_attempts",
                "t8"."possessions_x100",
                "t8"."team_seconds"
              FROM (
                SELECT
                  "t3"."entity" AS "_entity",
                  "t3"."season_year" AS "_season",
                  "t3"."game_date" AS "_spine_date",
                  "t3"."game_id" AS "_spine_game",
                  "t3"."nth" AS "_nth"
                FROM "numbered_team_games" AS "t3"
              ) AS "t17"
              LEFT OUTER JOIN "nba_analytics"."team_defense_game_summary" AS "t8"
                ON "t17"."_spine_game" = "t8"."game_id"
                AND "t17"."_entity" = "t8"."defending_team_abbr"
                AND "t17"."_spine_date" = "t8"."game_date"
            ) AS "t20"
              ON "t16"."_entity" = "t20"."_entity"
              AND "t16"."_season" = "t20"."_season"
              AND "t20"."_nth" <= "t16"."_played"
              AND "t20"."_nth" > (
                "t16"."_played" - 10
              )
          ) AS "t24"
        ) AS "t28"
        GROUP BY
          1
      ) AS "t33"
        ON "t6"."_key" = "t33"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t30"."_key",
          COUNT(*) AS "games_played_season",
          SUM(CAST("t30"."win_flag" AS BIGINT)) AS "wins_season"
        FROM (
          SELECT
            "t26"."_key",
            "t26"."_rank",
            "t26"."_spine_date",
            "t26"."_spine_game",
            "t26"."_days_before",
            "t26"."_missing",
            "t26"."game_id",
            "t26"."nba_game_id",
            "t26"."game_code",
            "t26"."game_date",
            "t26"."season_year",
            "t26"."season_type",
            "t26"."team_abbr",
            "t26"."opponent_team_abbr",
            "t26"."points_scored",
            "t26"."fg_attempts",
            "t26"."fg_makes",
            "t26"."three_pt_attempts",
            "t26"."three_pt_makes",
            "t26"."ft_attempts",
            "t26"."ft_makes",
            "t26"."rebounds",
            "t26"."offensive_rebounds",
            "t26"."defensive_rebounds",
            "t26"."assists",
            "t26"."steals",
            "t26"."blocks",
            "t26"."personal_fouls",
            "t26"."turnovers",
            "t26"."player_turnovers",
            "t26"."team_turnovers",
            "t26"."team_paint_attempts",
            "t26"."team_paint_makes",
            "t26"."team_mid_range_attempts",
            "t26"."team_mid_range_makes",
            "t26"."team_three_pt_attempts_pbp",
            "t26"."team_three_pt_makes_pbp",
            "t26"."team_unknown_zone_attempts",
            "t26"."team_unknown_zone_makes",
            "t26"."team_assisted_fg_makes",
            "t26"."team_and1_count",
            "t26"."points_in_paint_scored",
            "t26"."second_chance_points_scored",
            "t26"."possessions_x100",
            "t26"."opponent_possessions_x100",
            "t26"."possessions",
            "t26"."team_seconds",
            "t26"."offensive_rating",
            "t26"."pace",
            "t26"."ts_pct",
            "t26"."home_game",
            "t26"."win_flag",
            "t26"."margin_of_victory",
            "t26"."overtime_periods",
            "t26"."players_inactive",
            "t26"."starters_inactive",
            "t26"."referee_crew_id",
            "t26"."zones_source",
            "t26"."box_source",
            "t26"."_row",
            "t26"."_inputs"
          FROM (
            SELECT
              "t16"."_key",
              DATE_DIFF('DAY', "t22"."_spine_date", "t16"."_day") AS "_days_before",
              (
                "t16"."_played" - "t22"."_nth"
              ) + 1 AS "_rank",
              "t22"."_spine_date",
              "t22"."_spine_game",
              "t22"."_missing",
              "t22"."game_id",
              "t22"."nba_game_id",
              "t22"."game_code",
              "t22"."game_date",
              "t22"."season_year",
              "t22"."season_type",
              "t22"."team_abbr",
              "t22"."opponent_team_abbr",
              "t22"."points_scored",
              "t22"."fg_attempts",
              "t22"."fg_makes",
              "t22"."three_pt_attempts",
              "t22"."three_pt_makes",
              "t22"."ft_attempts",
              "t22"."ft_makes",
              "t22"."rebounds",
              "t22"."offensive_rebounds",
              "t22"."defensive_rebounds",
              "t22"."assists",
              "t22"."steals",
              "t22"."blocks",
              "t22"."personal_fouls",
              "t22"."turnovers",
              "t22"."player_turnovers",
              "t22"."team_turnovers",
              "t22"."team_paint_attempts",
              "t22"."team_paint_makes",
              "t22"."team_mid_range_attempts",
              "t22"."team_mid_range_makes",
              "t22"."team_three_pt_attempts_pbp",
              "t22"."team_three_pt_makes_pbp",
              "t22"."team_unknown_zone_attempts",
              "t22"."team_unknown_zone_makes",
              "t22"."team_assisted_fg_makes",
              "t22"."team_and1_count",
              "t22"."points_in_paint_scored",
              "t22"."second_chance_points_scored",
              "t22"."possessions_x100",
              "t22"."opponent_possessions_x100",
              "t22"."possessions",
              "t22"."team_seconds",
              "t22"."offensive_rating",
              "t22"."pace",
              "t22"."ts_pct",
              "t22"."home_game",
              "t22"."win_flag",
              "t22"."margin_of_victory",
              "t22"."overtime_periods",
              "t22"."players_inactive",
              "t22"."starters_inactive",
              "t22"."referee_crew_id",
              "t22"."zones_source",
              "t22"."box_source",
              "t22"."_row",
              "t22"."_inputs"
            FROM (
              SELECT
                "t2"."_key",
                "t2"."_date" AS "_day",
                "t2"."team_abbr" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."_played_team_team_abbr" AS "_played"
              FROM "standing_keys" AS "t2"
            ) AS "t16"
            INNER JOIN "t19" AS "t22"
              ON "t16"."_entity" = "t22"."_entity"
              AND "t16"."_season" = "t22"."_season"
              AND "t22"."_nth" <= "t16"."_played"
          ) AS "t26"
        ) AS "t30"
        GROUP BY
          1
      ) AS "t37"
        ON "t6"."_key" = "t37"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t31"."_date",
          COUNT(*) AS "league_team_games",
          SUM("t31"."possessions_x100") FILTER(WHERE
            "t31"."team_seconds" IS NOT NULL) AS "league_possessions",
          SUM("t31"."team_seconds") AS "league_seconds"
        FROM (
          SELECT
            "t27"."_date",
            "t27"."_rank",
            "t27"."_spine_date",
            "t27"."_spine_game",
            "t27"."_days_before",
            "t27"."_missing",
            "t27"."game_id",
            "t27"."nba_game_id",
            "t27"."game_code",
            "t27"."game_date",
            "t27"."season_year",
            "t27"."season_type",
            "t27"."team_abbr",
            "t27"."opponent_team_abbr",
            "t27"."points_scored",
            "t27"."fg_attempts",
            "t27"."fg_makes",
            "t27"."three_pt_attempts",
            "t27"."three_pt_makes",
            "t27"."ft_attempts",
            "t27"."ft_makes",
            "t27"."rebounds",
            "t27"."offensive_rebounds",
            "t27"."defensive_rebounds",
            "t27"."assists",
            "t27"."steals",
            "t27"."blocks",
            "t27"."personal_fouls",
            "t27"."turnovers",
            "t27"."player_turnovers",
            "t27"."team_turnovers",
            "t27"."team_paint_attempts",
            "t27"."team_paint_makes",
            "t27"."team_mid_range_attempts",
            "t27"."team_mid_range_makes",
            "t27"."team_three_pt_attempts_pbp",
            "t27"."team_three_pt_makes_pbp",
            "t27"."team_unknown_zone_attempts",
            "t27"."team_unknown_zone_makes",
            "t27"."team_assisted_fg_makes",
            "t27"."team_and1_count",
            "t27"."points_in_paint_scored",
            "t27"."second_chance_points_scored",
            "t27"."possessions_x100",
            "t27"."opponent_possessions_x100",
            "t27"."possessions",
            "t27"."team_seconds",
            "t27"."offensive_rating",
            "t27"."pace",
            "t27"."ts_pct",
            "t27"."home_game",
            "t27"."win_flag",
            "t27"."margin_of_victory",
            "t27"."overtime_periods",
            "t27"."players_inactive",
            "t27"."starters_inactive",
            "t27"."referee_crew_id",
            "t27"."zones_source",
            "t27"."box_source",
            "t27"."_row",
            "t27"."_inputs"
          FROM (
            SELECT
              "t15"."_date",
              DATE_DIFF('DAY', "t23"."_spine_date", "t15"."_date") AS "_days_before",
              (
                "t7"."nth" - "t23"."_nth"
              ) + 1 AS "_rank",
              "t23"."_spine_date",
              "t23"."_spine_game",
              "t23"."_missing",
              "t23"."game_id",
              "t23"."nba_game_id",
              "t23"."game_code",
              "t23"."game_date",
              "t23"."season_year",
              "t23"."season_type",
              "t23"."team_abbr",
              "t23"."opponent_team_abbr",
              "t23"."points_scored",
              "t23"."fg_attempts",
              "t23"."fg_makes",
              "t23"."three_pt_attempts",
              "t23"."three_pt_makes",
              "t23"."ft_attempts",
              "t23"."ft_makes",
              "t23"."rebounds",
              "t23"."offensive_rebounds",
              "t23"."defensive_rebounds",
              "t23"."assists",
              "t23"."steals",
              "t23"."blocks",
              "t23"."personal_fouls",
              "t23"."turnovers",
              "t23"."player_turnovers",
              "t23"."team_turnovers",
              "t23"."team_paint_attempts",
              "t23"."team_paint_makes",
              "t23"."team_mid_range_attempts",
              "t23"."team_mid_range_makes",
              "t23"."team_three_pt_attempts_pbp",
              "t23"."team_three_pt_makes_pbp",
              "t23"."team_unknown_zone_attempts",
              "t23"."team_unknown_zone_makes",
              "t23"."team_assisted_fg_makes",
              "t23"."team_and1_count",
              "t23"."points_in_paint_scored",
              "t23"."second_chance_points_scored",
              "t23"."possessions_x100",
              "t23"."opponent_possessions_x100",
              "t23"."possessions",
              "t23"."team_seconds",
              "t23"."offensive_rating",
              "t23"."pace",
              "t23"."ts_pct",
              "t23"."home_game",
              "t23"."win_flag",
              "t23"."margin_of_victory",
              "t23"."overtime_periods",
              "t23"."players_inactive",
              "t23"."starters_inactive",
              "t23"."referee_crew_id",
              "t23"."zones_source",
              "t23"."box_source",
              "t23"."_row",
              "t23"."_inputs"
            FROM (
              SELECT DISTINCT
                "t2"."_date",
                "t2"."season_year"
              FROM "standing_keys" AS "t2"
            ) AS "t15"
            INNER JOIN "numbered_team_games" AS "t7"
              ON "t15"."season_year" = "t7"."season_year"
              AND "t7"."game_date" < "t15"."_date"
              AND (
                (
                  "t7"."next_date" IS NULL
                ) OR NOT (
                  "t7"."next_date" < "t15"."_date"
                )
              )
            INNER JOIN "t19" AS "t23"
              ON "t7"."entity" = "t23"."_entity"
              AND "t7"."season_year" = "t23"."_season"
              AND "t23"."_nth" <= "t7"."nth"
          ) AS "t27"
          WHERE
            NOT (
              "t27"."_missing"
            )
        ) AS "t31"
        GROUP BY
          1
      ) AS "t39"
        ON "t6"."_date" = "t39"."_date"
    ) AS "t40"
  ) AS "t41"
) AS "t43"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t14"
  ON "t43"."_key" = "t14"."_key"
