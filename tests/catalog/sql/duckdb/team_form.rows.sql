WITH "t19" AS (
  SELECT
    "t17"."_key",
    "t17"."_entity",
    "t17"."_spine_date",
    "t17"."_spine_game",
    "t17"."_days_before",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t17"."_key", "t17"."_entity"
        ORDER BY "t17"."_spine_date" DESC, "t17"."_spine_game" DESC
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
    INNER JOIN "nba_reference"."team_spine" AS "t8"
      ON "t5"."season_year" = "t8"."season_year"
      AND "t8"."game_date" < "t5"."_date"
      AND "t5"."team_abbr" = "t8"."entity"
  ) AS "t17"
)
SELECT
  "t45"."_key",
  "t45"."as_of_date",
  "t45"."team_abbr",
  "t45"."season_year",
  "t45"."games_in_sample_10",
  "t45"."points_scored_last_10",
  "t45"."points_allowed_last_10",
  "t45"."possessions_x100_last_10",
  "t45"."opponent_possessions_x100_last_10",
  "t45"."team_seconds_last_10",
  "t45"."team_pace_last_10",
  "t45"."team_off_rating_last_10",
  "t45"."team_def_rating_last_10",
  "t45"."opp_ft_attempts_last_10",
  "t45"."opp_fg_attempts_last_10",
  "t45"."ft_rate_allowed_last_10",
  "t45"."games_played_season",
  "t45"."wins_season",
  "t45"."team_win_pct_season",
  "t45"."league_team_games",
  "t45"."league_pace",
  "t13"."_inputs"
FROM (
  SELECT
    "t43"."_key",
    "t43"."_date" AS "as_of_date",
    "t43"."team_abbr",
    "t43"."season_year",
    "t43"."games_in_sample_10",
    "t43"."points_scored_last_10",
    "t43"."points_allowed_last_10",
    "t43"."possessions_x100_last_10",
    "t43"."opponent_possessions_x100_last_10",
    "t43"."team_seconds_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(
                (
                  "t43"."possessions_x100_last_10" + "t43"."opponent_possessions_x100_last_10"
                ) * 14400
              ) * 20
            ) + ABS("t43"."team_seconds_last_10" * 200)
          ) - (
            (
              (
                ABS(
                  (
                    "t43"."possessions_x100_last_10" + "t43"."opponent_possessions_x100_last_10"
                  ) * 14400
                ) * 20
              ) + ABS("t43"."team_seconds_last_10" * 200)
            ) % (
              NULLIF(ABS("t43"."team_seconds_last_10" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."team_seconds_last_10" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t43"."possessions_x100_last_10" + "t43"."opponent_possessions_x100_last_10"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t43"."team_seconds_last_10" * 200
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
              ABS("t43"."points_scored_last_10" * 10000) * 200
            ) + ABS("t43"."possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t43"."points_scored_last_10" * 10000) * 200
              ) + ABS("t43"."possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t43"."possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t43"."points_scored_last_10" * 10000
        ) < 0
      ) <> (
        "t43"."possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_off_rating_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t43"."points_allowed_last_10" * 10000) * 200
            ) + ABS("t43"."opponent_possessions_x100_last_10")
          ) - (
            (
              (
                ABS("t43"."points_allowed_last_10" * 10000) * 200
              ) + ABS("t43"."opponent_possessions_x100_last_10")
            ) % (
              NULLIF(ABS("t43"."opponent_possessions_x100_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."opponent_possessions_x100_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t43"."points_allowed_last_10" * 10000
        ) < 0
      ) <> (
        "t43"."opponent_possessions_x100_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "team_def_rating_last_10",
    "t43"."opp_ft_attempts_last_10",
    "t43"."opp_fg_attempts_last_10",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t43"."opp_ft_attempts_last_10") * 2000
            ) + ABS("t43"."opp_fg_attempts_last_10")
          ) - (
            (
              (
                ABS("t43"."opp_ft_attempts_last_10") * 2000
              ) + ABS("t43"."opp_fg_attempts_last_10")
            ) % (
              NULLIF(ABS("t43"."opp_fg_attempts_last_10"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."opp_fg_attempts_last_10"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t43"."opp_ft_attempts_last_10" < 0
      ) <> (
        "t43"."opp_fg_attempts_last_10" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ft_rate_allowed_last_10",
    "t43"."games_played_season",
    "t43"."wins_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t43"."wins_season") * 2000
            ) + ABS("t43"."games_played_season")
          ) - (
            (
              (
                ABS("t43"."wins_season") * 2000
              ) + ABS("t43"."games_played_season")
            ) % (
              NULLIF(ABS("t43"."games_played_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."games_played_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        "t43"."wins_season" < 0
      ) <> (
        "t43"."games_played_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "team_win_pct_season",
    "t43"."league_team_games",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t43"."league_possessions" * 14400) * 20
            ) + ABS("t43"."league_seconds" * 100)
          ) - (
            (
              (
                ABS("t43"."league_possessions" * 14400) * 20
              ) + ABS("t43"."league_seconds" * 100)
            ) % (
              NULLIF(ABS("t43"."league_seconds" * 100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t43"."league_seconds" * 100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t43"."league_possessions" * 14400
        ) < 0
      ) <> (
        (
          "t43"."league_seconds" * 100
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "league_pace"
  FROM (
    SELECT
      "t42"."season_year",
      "t42"."team_abbr",
      "t42"."_date",
      "t42"."entity_type",
      "t42"."entity_id",
      "t42"."population_basis",
      "t42"."_key",
      COALESCE("t42"."games_in_sample_10", 0) AS "games_in_sample_10",
      COALESCE("t42"."points_scored_last_10", 0) AS "points_scored_last_10",
      COALESCE("t42"."possessions_x100_last_10", 0) AS "possessions_x100_last_10",
      COALESCE("t42"."team_seconds_last_10", 0) AS "team_seconds_last_10",
      COALESCE("t42"."points_allowed_last_10", 0) AS "points_allowed_last_10",
      COALESCE("t42"."opponent_possessions_x100_last_10", 0) AS "opponent_possessions_x100_last_10",
      COALESCE("t42"."opp_ft_attempts_last_10", 0) AS "opp_ft_attempts_last_10",
      COALESCE("t42"."opp_fg_attempts_last_10", 0) AS "opp_fg_attempts_last_10",
      COALESCE("t42"."games_played_season", 0) AS "games_played_season",
      COALESCE("t42"."wins_season", 0) AS "wins_season",
      COALESCE("t42"."league_team_games", 0) AS "league_team_games",
      "t42"."league_possessions",
      "t42"."league_seconds"
    FROM (
      SELECT
        "t5"."season_year",
        "t5"."team_abbr",
        "t5"."_date",
        "t5"."entity_type",
        "t5"."entity_id",
        "t5"."population_basis",
        "t5"."_key",
        "t40"."games_in_sample_10",
        "t40"."points_scored_last_10",
        "t40"."possessions_x100_last_10",
        "t40"."team_seconds_last_10",
        "t41"."points_allowed_last_10",
        "t41"."opponent_possessions_x100_last_10",
        "t41"."opp_ft_attempts_last_10",
        "t41"."opp_fg_attempts_last_10",
        "t37"."games_played_season",
        "t37"."wins_season",
        "t36"."league_team_games",
        "t36"."league_possessions",
        "t36"."league_seconds"
      FROM "standing_keys" AS "t5"
      LEFT OUTER JOIN (
        SELECT
          "t32"."_key",
          COUNT(*) AS "games_in_sample_10",
          SUM("t32"."points_scored") AS "points_scored_last_10",
          SUM("t32"."possessions_x100") AS "possessions_x100_last_10",
          SUM("t32"."team_seconds") AS "team_seconds_last_10"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t25"."_key",
              "t25"."_rank",
              "t25"."_spine_date",
              "t25"."_spine_game",
              "t25"."_days_before",
              "t15"."_present_game" IS NULL AS "_missing",
              "t6"."game_id",
              "t6"."nba_game_id",
              "t6"."game_code",
              "t6"."game_date",
              "t6"."season_year",
              "t6"."season_type",
              "t6"."team_abbr",
              "t6"."opponent_team_abbr",
              "t6"."points_scored",
              "t6"."fg_attempts",
              "t6"."fg_makes",
              "t6"."three_pt_attempts",
              "t6"."three_pt_makes",
              "t6"."ft_attempts",
              "t6"."ft_makes",
              "t6"."rebounds",
              "t6"."offensive_rebounds",
              "t6"."defensive_rebounds",
              "t6"."assists",
              "t6"."steals",
              "t6"."blocks",
              "t6"."personal_fouls",
              "t6"."turnovers",
              "t6"."player_turnovers",
              "t6"."team_turnovers",
              "t6"."team_paint_attempts",
              "t6"."team_paint_makes",
              "t6"."team_mid_range_attempts",
              "t6"."team_mid_range_makes",
              "t6"."team_three_pt_attempts_pbp",
              "t6"."team_three_pt_makes_pbp",
              "t6"."team_unknown_zone_attempts",
              "t6"."team_unknown_zone_makes",
              "t6"."team_assisted_fg_makes",
              "t6"."team_and1_count",
              "t6"."points_in_paint_scored",
              "t6"."second_chance_points_scored",
              "t6"."possessions_x100",
              "t6"."opponent_possessions_x100",
              "t6"."possessions",
              "t6"."team_seconds",
              "t6"."offensive_rating",
              "t6"."pace",
              "t6"."ts_pct",
              "t6"."home_game",
              "t6"."win_flag",
              "t6"."margin_of_victory",
              "t6"."overtime_periods",
              "t6"."players_inactive",
              "t6"."starters_inactive",
              "t6"."referee_crew_id",
              "t6"."zones_source",
              "t6"."box_source",
              "t6"."_row",
              "t6"."_inputs"
            FROM (
              SELECT
                *
              FROM "t19" AS "t20"
              WHERE
                "t20"."_rank" <= 10
            ) AS "t25"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t2"."game_id" AS "_present_game",
                "t2"."team_abbr" AS "_present_entity"
              FROM "nba_analytics"."team_offense_game_summary" AS "t2"
            ) AS "t15"
              ON "t25"."_spine_game" = "t15"."_present_game"
              AND "t25"."_entity" = "t15"."_present_entity"
            LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t6"
              ON "t25"."_spine_game" = "t6"."game_id" AND "t25"."_entity" = "t6"."team_abbr"
          ) AS "t28"
          WHERE
            "t28"."_missing" OR (
              "t28"."game_id" IS NOT NULL
            )
        ) AS "t32"
        GROUP BY
          1
      ) AS "t40"
        ON "t5"."_key" = "t40"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t33"."_key",
          SUM("t33"."points_allowed") AS "points_allowed_last_10",
          SUM("t33"."possessions_x100") AS "opponent_possessions_x100_last_10",
          SUM("t33"."opp_ft_attempts") AS "opp_ft_attempts_last_10",
          SUM("t33"."opp_fg_attempts") AS "opp_fg_attempts_last_10"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t25"."_key",
              "t25"."_rank",
              "t25"."_spine_date",
              "t25"."_spine_game",
              "t25"."_days_before",
              "t16"."_present_game" IS NULL AS "_missing",
              "t7"."game_id",
              "t7"."game_code",
              "t7"."game_date",
              "t7"."season_year",
              "t7"."season_type",
              "t7"."defending_team_abbr",
              "t7"."opponent_team_abbr",
              "t7"."points_allowed",
              "t7"."opp_fg_attempts",
              "t7"."opp_fg_makes",
              "t7"."opp_three_pt_attempts",
              "t7"."opp_three_pt_makes",
              "t7"."opp_ft_attempts",
              "t7"."opp_ft_makes",
              "t7"."opp_rebounds",
              "t7"."opp_offensive_rebounds",
              "t7"."opp_assists",
              "t7"."turnovers_forced",
              "t7"."fouls_committed",
              "t7"."opp_paint_attempts",
              "t7"."opp_paint_makes",
              "t7"."opp_mid_range_attempts",
              "t7"."opp_mid_range_makes",
              "t7"."opp_three_pt_attempts_pbp",
              "t7"."opp_three_pt_makes_pbp",
              "t7"."opp_unknown_zone_attempts",
              "t7"."opp_unknown_zone_makes",
              "t7"."points_in_paint_allowed",
              "t7"."mid_range_points_allowed",
              "t7"."three_pt_points_allowed",
              "t7"."second_chance_points_allowed",
              "t7"."fast_break_points_allowed",
              "t7"."blocks_paint",
              "t7"."blocks_mid_range",
              "t7"."blocks_three_pt",
              "t7"."blocks_unknown_zone",
              "t7"."steals",
              "t7"."blocks",
              "t7"."defensive_rebounds",
              "t7"."possessions_x100",
              "t7"."own_possessions_x100",
              "t7"."team_seconds",
              "t7"."defensive_rating",
              "t7"."opponent_pace",
              "t7"."opponent_ts_pct",
              "t7"."home_game",
              "t7"."win_flag",
              "t7"."margin_of_victory",
              "t7"."overtime_periods",
              "t7"."players_inactive",
              "t7"."starters_inactive",
              "t7"."referee_crew_id",
              "t7"."zones_source",
              "t7"."_row",
              "t7"."_inputs"
            FROM (
              SELECT
                *
              FROM "t19" AS "t20"
              WHERE
                "t20"."_rank" <= 10
            ) AS "t25"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t3"."game_id" AS "_present_game",
                "t3"."defending_team_abbr" AS "_present_entity"
              FROM "nba_analytics"."team_defense_game_summary" AS "t3"
            ) AS "t16"
              ON "t25"."_spine_game" = "t16"."_present_game"
              AND "t25"."_entity" = "t16"."_present_entity"
            LEFT OUTER JOIN "nba_analytics"."team_defense_game_summary" AS "t7"
              ON "t25"."_spine_game" = "t7"."game_id"
              AND "t25"."_entity" = "t7"."defending_team_abbr"
          ) AS "t29"
          WHERE
            "t29"."_missing" OR (
              "t29"."game_id" IS NOT NULL
            )
        ) AS "t33"
        GROUP BY
          1
      ) AS "t41"
        ON "t5"."_key" = "t41"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t30"."_key",
          COUNT(*) AS "games_played_season",
          SUM(CAST("t30"."win_flag" AS BIGINT)) AS "wins_season"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t22"."_key",
              "t22"."_rank",
              "t22"."_spine_date",
              "t22"."_spine_game",
              "t22"."_days_before",
              "t15"."_present_game" IS NULL AS "_missing",
              "t6"."game_id",
              "t6"."nba_game_id",
              "t6"."game_code",
              "t6"."game_date",
              "t6"."season_year",
              "t6"."season_type",
              "t6"."team_abbr",
              "t6"."opponent_team_abbr",
              "t6"."points_scored",
              "t6"."fg_attempts",
              "t6"."fg_makes",
              "t6"."three_pt_attempts",
              "t6"."three_pt_makes",
              "t6"."ft_attempts",
              "t6"."ft_makes",
              "t6"."rebounds",
              "t6"."offensive_rebounds",
              "t6"."defensive_rebounds",
              "t6"."assists",
              "t6"."steals",
              "t6"."blocks",
              "t6"."personal_fouls",
              "t6"."turnovers",
              "t6"."player_turnovers",
              "t6"."team_turnovers",
              "t6"."team_paint_attempts",
              "t6"."team_paint_makes",
              "t6"."team_mid_range_attempts",
              "t6"."team_mid_range_makes",
              "t6"."team_three_pt_attempts_pbp",
              "t6"."team_three_pt_makes_pbp",
              "t6"."team_unknown_zone_attempts",
              "t6"."team_unknown_zone_makes",
              "t6"."team_assisted_fg_makes",
              "t6"."team_and1_count",
              "t6"."points_in_paint_scored",
              "t6"."second_chance_points_scored",
              "t6"."possessions_x100",
              "t6"."opponent_possessions_x100",
              "t6"."possessions",
              "t6"."team_seconds",
              "t6"."offensive_rating",
              "t6"."pace",
              "t6"."ts_pct",
              "t6"."home_game",
              "t6"."win_flag",
              "t6"."margin_of_victory",
              "t6"."overtime_periods",
              "t6"."players_inactive",
              "t6"."starters_inactive",
              "t6"."referee_crew_id",
              "t6"."zones_source",
              "t6"."box_source",
              "t6"."_row",
              "t6"."_inputs"
            FROM "t19" AS "t22"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t2"."game_id" AS "_present_game",
                "t2"."team_abbr" AS "_present_entity"
              FROM "nba_analytics"."team_offense_game_summary" AS "t2"
            ) AS "t15"
              ON "t22"."_spine_game" = "t15"."_present_game"
              AND "t22"."_entity" = "t15"."_present_entity"
            LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t6"
              ON "t22"."_spine_game" = "t6"."game_id" AND "t22"."_entity" = "t6"."team_abbr"
          ) AS "t26"
          WHERE
            "t26"."_missing" OR (
              "t26"."game_id" IS NOT NULL
            )
        ) AS "t30"
        GROUP BY
          1
      ) AS "t37"
        ON "t5"."_key" = "t37"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t31"."_date",
          COUNT(*) AS "league_team_games",
          SUM("t31"."possessions_x100") AS "league_possessions",
          SUM("t31"."team_seconds") AS "league_seconds"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t23"."_date",
              "t23"."_rank",
              "t23"."_spine_date",
              "t23"."_spine_game",
              "t23"."_days_before",
              "t15"."_present_game" IS NULL AS "_missing",
              "t6"."game_id",
              "t6"."nba_game_id",
              "t6"."game_code",
              "t6"."game_date",
              "t6"."season_year",
              "t6"."season_type",
              "t6"."team_abbr",
              "t6"."opponent_team_abbr",
              "t6"."points_scored",
              "t6"."fg_attempts",
              "t6"."fg_makes",
              "t6"."three_pt_attempts",
              "t6"."three_pt_makes",
              "t6"."ft_attempts",
              "t6"."ft_makes",
              "t6"."rebounds",
              "t6"."offensive_rebounds",
              "t6"."defensive_rebounds",
              "t6"."assists",
              "t6"."steals",
              "t6"."blocks",
              "t6"."personal_fouls",
              "t6"."turnovers",
              "t6"."player_turnovers",
              "t6"."team_turnovers",
              "t6"."team_paint_attempts",
              "t6"."team_paint_makes",
              "t6"."team_mid_range_attempts",
              "t6"."team_mid_range_makes",
              "t6"."team_three_pt_attempts_pbp",
              "t6"."team_three_pt_makes_pbp",
              "t6"."team_unknown_zone_attempts",
              "t6"."team_unknown_zone_makes",
              "t6"."team_assisted_fg_makes",
              "t6"."team_and1_count",
              "t6"."points_in_paint_scored",
              "t6"."second_chance_points_scored",
              "t6"."possessions_x100",
              "t6"."opponent_possessions_x100",
              "t6"."possessions",
              "t6"."team_seconds",
              "t6"."offensive_rating",
              "t6"."pace",
              "t6"."ts_pct",
              "t6"."home_game",
              "t6"."win_flag",
              "t6"."margin_of_victory",
              "t6"."overtime_periods",
              "t6"."players_inactive",
              "t6"."starters_inactive",
              "t6"."referee_crew_id",
              "t6"."zones_source",
              "t6"."box_source",
              "t6"."_row",
              "t6"."_inputs"
            FROM (
              SELECT
                "t18"."_date",
                "t18"."_entity",
                "t18"."_spine_date",
                "t18"."_spine_game",
                "t18"."_days_before",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t18"."_date", "t18"."_entity"
                    ORDER BY "t18"."_spine_date" DESC, "t18"."_spine_game" DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_rank"
              FROM (
                SELECT
                  "t14"."_date",
                  "t8"."entity" AS "_entity",
                  "t8"."game_date" AS "_spine_date",
                  "t8"."game_id" AS "_spine_game",
                  DATE_DIFF('DAY', "t8"."game_date", "t14"."_date") AS "_days_before"
                FROM (
                  SELECT DISTINCT
                    "t1"."_date",
                    "t1"."season_year"
                  FROM "standing_keys" AS "t1"
                ) AS "t14"
                INNER JOIN "nba_reference"."team_spine" AS "t8"
                  ON "t14"."season_year" = "t8"."season_year" AND "t8"."game_date" < "t14"."_date"
              ) AS "t18"
            ) AS "t23"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t2"."game_id" AS "_present_game",
                "t2"."team_abbr" AS "_present_entity"
              FROM "nba_analytics"."team_offense_game_summary" AS "t2"
            ) AS "t15"
              ON "t23"."_spine_game" = "t15"."_present_game"
              AND "t23"."_entity" = "t15"."_present_entity"
            LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t6"
              ON "t23"."_spine_game" = "t6"."game_id" AND "t23"."_entity" = "t6"."team_abbr"
          ) AS "t27"
          WHERE
            (
              "t27"."_missing" OR (
                "t27"."game_id" IS NOT NULL
              )
            )
            AND NOT (
              "t27"."_missing"
            )
        ) AS "t31"
        GROUP BY
          1
      ) AS "t36"
        ON "t5"."_date" = "t36"."_date"
    ) AS "t42"
  ) AS "t43"
) AS "t45"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t13"
  ON "t45"."_key" = "t13"."_key"
