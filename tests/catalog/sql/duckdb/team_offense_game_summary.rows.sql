WITH "t40" AS (
  SELECT
    "t13"."_key",
    FALSE AS "_missing",
    "t20"."game_id",
    "t20"."player_lookup",
    "t20"."game_date",
    "t20"."team_abbr",
    "t20"."player_id",
    "t20"."player_name",
    "t20"."player_status",
    "t20"."status_reason",
    "t20"."is_starter",
    "t20"."is_dressed",
    "t20"."pregame_known",
    "t20"."source",
    "t20"."source_file_id",
    "t20"."source_row",
    "t20"."_row"
  FROM "standing_keys" AS "t13"
  INNER JOIN "nba_raw"."game_status" AS "t20"
    ON "t13"."team_abbr" = "t20"."team_abbr" AND "t13"."game_id" = "t20"."game_id"
), "t45" AS (
  SELECT
    "t23"."game_id",
    "t23"."player_lookup",
    "t23"."source",
    "t23"."team_abbr",
    "t23"."seconds_played",
    "t23"."seconds_precision",
    "t23"."pts",
    "t23"."_row"
  FROM "nba_raw"."player_boxscore" AS "t23"
  SEMI JOIN (
    SELECT
      "t2"."game_id" AS "_of_game"
    FROM "standing_keys" AS "t2"
  ) AS "t34"
    ON "t23"."game_id" = "t34"."_of_game"
), "t46" AS (
  SELECT
    "t19"."game_id",
    "t19"."is_counted",
    "t19"."game_date",
    "t19"."home_team_abbr",
    "t19"."away_team_abbr",
    "t19"."game_status",
    "t19"."home_score",
    "t19"."away_score",
    "t19"."overtime_periods"
  FROM "nba_reference"."schedule" AS "t19"
  SEMI JOIN (
    SELECT
      "t2"."game_id" AS "_of_game"
    FROM "standing_keys" AS "t2"
  ) AS "t34"
    ON "t19"."game_id" = "t34"."_of_game"
), "t62" AS (
  SELECT
    "t52"."game_id",
    "t52"."source",
    "t52"."team_abbr",
    SUM("t52"."pts") AS "points"
  FROM "t45" AS "t52"
  GROUP BY
    1,
    2,
    3
), "t78" AS (
  SELECT
    *
  FROM (
    SELECT
      "t33"."_key",
      "t57"."_spine_game",
      "t57"."_missing",
      "t57"."player_lookup",
      "t57"."is_starter"
    FROM (
      SELECT
        "t2"."_key",
        "t2"."team_abbr" AS "_entity",
        "t2"."season_year" AS "_season",
        "t2"."_played_team_team_abbr" AS "_played"
      FROM "standing_keys" AS "t2"
    ) AS "t33"
    INNER JOIN (
      SELECT
        "t35"."_entity",
        "t35"."_season",
        "t35"."_spine_game",
        "t35"."_nth",
        "t20"."game_id" IS NULL AS "_missing",
        "t20"."player_lookup",
        "t20"."is_starter"
      FROM (
        SELECT
          "t8"."entity" AS "_entity",
          "t8"."season_year" AS "_season",
          "t8"."game_id" AS "_spine_game",
          "t8"."nth" AS "_nth"
        FROM "numbered_team_games" AS "t8"
      ) AS "t35"
      LEFT OUTER JOIN "nba_raw"."game_status" AS "t20"
        ON "t35"."_spine_game" = "t20"."game_id" AND "t35"."_entity" = "t20"."team_abbr"
    ) AS "t57"
      ON "t33"."_entity" = "t57"."_entity"
      AND "t33"."_season" = "t57"."_season"
      AND "t57"."_nth" <= "t33"."_played"
      AND "t57"."_nth" > (
        "t33"."_played" - 10
      )
  ) AS "t75"
), "t122" AS (
  SELECT
    "t121"."game_id",
    "t121"."team_abbr",
    "t121"."source",
    "t121"."fgm",
    "t121"."fga",
    "t121"."fg3m",
    "t121"."fg3a",
    "t121"."ftm",
    "t121"."fta",
    "t121"."oreb",
    "t121"."dreb",
    "t121"."reb",
    "t121"."ast",
    "t121"."stl",
    "t121"."blk",
    "t121"."pf",
    "t121"."pts",
    "t121"."player_turnovers",
    "t121"."_row",
    "t121"."game_date",
    "t121"."home_team_abbr",
    "t121"."home_score",
    "t121"."away_score",
    "t121"."overtime_periods",
    CAST("t121"."pts" = CASE
      WHEN "t121"."team_abbr" = "t121"."home_team_abbr"
      THEN "t121"."home_score"
      ELSE "t121"."away_score"
    END AS BIGINT) AS "_right"
  FROM (
    SELECT
      "t120"."game_id",
      "t120"."team_abbr",
      "t120"."source",
      "t120"."fgm",
      "t120"."fga",
      "t120"."fg3m",
      "t120"."fg3a",
      "t120"."ftm",
      "t120"."fta",
      "t120"."oreb",
      "t120"."dreb",
      "t120"."reb",
      "t120"."ast",
      "t120"."stl",
      "t120"."blk",
      "t120"."pf",
      "t120"."pts",
      "t120"."player_turnovers",
      "t120"."_row",
      "t69"."game_date",
      "t69"."home_team_abbr",
      "t69"."home_score",
      "t69"."away_score",
      "t69"."overtime_periods"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t21"."game_id",
          "t21"."team_abbr",
          "t21"."source",
          "t21"."fgm",
          "t21"."fga",
          "t21"."fg3m",
          "t21"."fg3a",
          "t21"."ftm",
          "t21"."fta",
          "t21"."oreb",
          "t21"."dreb",
          "t21"."reb",
          "t21"."ast",
          "t21"."stl",
          "t21"."blk",
          "t21"."pf",
          "t21"."pts",
          "t21"."player_turnovers",
          "t21"."_row"
        FROM "nba_raw"."team_boxscore" AS "t21"
        SEMI JOIN (
          SELECT
            "t2"."game_id" AS "_of_game"
          FROM "standing_keys" AS "t2"
        ) AS "t34"
          ON "t21"."game_id" = "t34"."_of_game"
      ) AS "t43"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t116"."game_id",
            "t116"."team_abbr",
            'derived_from_players' AS "source",
            SUM("t116"."fgm") AS "fgm",
            SUM("t116"."fga") AS "fga",
            SUM("t116"."fg3m") AS "fg3m",
            SUM("t116"."fg3a") AS "fg3a",
            SUM("t116"."ftm") AS "ftm",
            SUM("t116"."fta") AS "fta",
            SUM("t116"."oreb") AS "oreb",
            SUM("t116"."dreb") AS "dreb",
            SUM("t116"."reb") AS "reb",
            SUM("t116"."ast") AS "ast",
            SUM("t116"."stl") AS "stl",
            SUM("t116"."blk") AS "blk",
            SUM("t116"."pf") AS "pf",
            SUM("t116"."pts") AS "pts",
            SUM("t116"."tov") AS "player_turnovers",
            CAST(SUM(CAST("t116"."_row" AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS "_row"
          FROM (
            SELECT
              "t23"."game_id",
              "t23"."team_abbr",
              "t23"."fgm",
              "t23"."fga",
              "t23"."fg3m",
              "t23"."fg3a",
              "t23"."ftm",
              "t23"."fta",
              "t23"."oreb",
              "t23"."dreb",
              "t23"."reb",
              "t23"."ast",
              "t23"."stl",
              "t23"."blk",
              "t23"."tov",
              "t23"."pf",
              "t23"."pts",
              "t23"."_row" + CASE
                WHEN COALESCE(
                  (
                    "t23"."seconds_precision" = 'minute'
                  )
                  AND (
                    ABS("t23"."seconds_played" - "t91"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t91"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t23"
            SEMI JOIN (
              SELECT
                "t2"."game_id" AS "_of_game"
              FROM "standing_keys" AS "t2"
            ) AS "t34"
              ON "t23"."game_id" = "t34"."_of_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t108"."game_id",
                  "t108"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t108"."game_id"
                    ORDER BY "t108"."complete" DESC, CASE
                      WHEN "t108"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t108"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t108"."source" = 'nba_live'
                      THEN 2
                      WHEN "t108"."source" = 'gamebook'
                      THEN 3
                      WHEN "t108"."source" = 'archive'
                      THEN 4
                      WHEN "t108"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t108"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t79"."game_id",
                    "t79"."source",
                    COALESCE("t99"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t68"."game_id",
                      "t68"."source"
                    FROM "t62" AS "t68"
                  ) AS "t79"
                  LEFT OUTER JOIN (
                    SELECT
                      "t94"."game_id",
                      "t94"."source",
                      SUM("t94"."right") AS "right"
                    FROM (
                      SELECT
                        "t82"."game_id",
                        "t82"."source",
                        CAST((
                          (
                            "t82"."team_abbr" = "t82"."home_team_abbr"
                          )
                          AND (
                            "t82"."points" = "t82"."home_score"
                          )
                        )
                        OR (
                          (
                            "t82"."team_abbr" = "t82"."away_team_abbr"
                          )
                          AND (
                            "t82"."points" = "t82"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t76"."game_id",
                          "t76"."source",
                          "t76"."team_abbr",
                          "t76"."points",
                          "t70"."home_team_abbr",
                          "t70"."home_score",
                          "t70"."away_team_abbr",
                          "t70"."away_score"
                        FROM "t62" AS "t76"
                        INNER JOIN (
                          SELECT
                            "t53"."game_id",
                            "t53"."home_team_abbr",
                            "t53"."home_score",
                            "t53"."away_team_abbr",
                            "t53"."away_score"
                          FROM "t46" AS "t53"
                          WHERE
                            "t53"."is_counted" AND "t53"."game_status" = 'final'
                        ) AS "t70"
                          ON "t76"."game_id" = "t70"."game_id"
                      ) AS "t82"
                    ) AS "t94"
                    GROUP BY
                      1,
                      2
                  ) AS "t99"
                    ON "t79"."game_id" = "t99"."game_id" AND "t79"."source" = "t99"."source"
                ) AS "t108"
              ) AS "t111"
              WHERE
                "t111"."_nth" = 0
            ) AS "t114"
              ON "t23"."game_id" = "t114"."game_id" AND "t23"."source" = "t114"."source"
            LEFT OUTER JOIN (
              SELECT
                "t83"."game_id",
                "t83"."player_lookup",
                "t83"."seconds_played" AS "finer_seconds",
                "t83"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t61"."game_id",
                  "t61"."player_lookup",
                  "t61"."seconds_played",
                  "t61"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t61"."game_id", "t61"."player_lookup"
                    ORDER BY CASE
                      WHEN "t61"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t61"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t61"."source" = 'nba_live'
                      THEN 2
                      WHEN "t61"."source" = 'gamebook'
                      THEN 3
                      WHEN "t61"."source" = 'archive'
                      THEN 4
                      WHEN "t61"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t61"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t45" AS "t52"
                  WHERE
                    "t52"."seconds_precision" = 'second'
                ) AS "t61"
              ) AS "t83"
              WHERE
                "t83"."_nth" = 0
            ) AS "t91"
              ON "t23"."game_id" = "t91"."game_id"
              AND "t23"."player_lookup" = "t91"."player_lookup"
          ) AS "t116"
          GROUP BY
            1,
            2
        ) AS "t117"
      ) AS "t118"
    ) AS "t120"
    INNER JOIN (
      SELECT
        "t53"."game_id",
        "t53"."game_date",
        "t53"."home_team_abbr",
        "t53"."home_score",
        "t53"."away_score",
        "t53"."overtime_periods"
      FROM "t46" AS "t53"
      WHERE
        "t53"."is_counted" AND "t53"."game_status" = 'final'
    ) AS "t69"
      ON "t120"."game_id" = "t69"."game_id"
  ) AS "t121"
), "t132" AS (
  SELECT
    "t13"."_key",
    "t131"."team_abbr",
    "t131"."source",
    "t131"."fgm",
    "t131"."fga",
    "t131"."fg3m",
    "t131"."fg3a",
    "t131"."ftm",
    "t131"."fta",
    "t131"."oreb",
    "t131"."dreb",
    "t131"."reb",
    "t131"."ast",
    "t131"."stl",
    "t131"."blk",
    "t131"."pf",
    "t131"."pts",
    "t131"."player_turnovers",
    "t131"."team_turnovers",
    "t131"."tov",
    "t131"."minutes_total_seconds",
    "t32"."mine"
  FROM "standing_keys" AS "t13"
  INNER JOIN (
    SELECT
      "t129"."game_id",
      "t129"."team_abbr",
      "t129"."source",
      "t129"."fgm",
      "t129"."fga",
      "t129"."fg3m",
      "t129"."fg3a",
      "t129"."ftm",
      "t129"."fta",
      "t129"."oreb",
      "t129"."dreb",
      "t129"."reb",
      "t129"."ast",
      "t129"."stl",
      "t129"."blk",
      "t129"."pf",
      "t129"."pts",
      "t129"."player_turnovers",
      CASE
        WHEN COALESCE("t129"."has_events", FALSE)
        THEN COALESCE("t129"."events_lost", 0)
        ELSE "t129"."other_lost"
      END AS "team_turnovers",
      "t129"."player_turnovers" + COALESCE(
        CASE
          WHEN COALESCE("t129"."has_events", FALSE)
          THEN COALESCE("t129"."events_lost", 0)
          ELSE "t129"."other_lost"
        END,
        0
      ) AS "tov",
      (
        "t129"."overtime_periods" * 1500
      ) + 14400 AS "minutes_total_seconds"
    FROM (
      SELECT
        "t124"."game_id",
        "t124"."team_abbr",
        "t124"."source",
        "t124"."fgm",
        "t124"."fga",
        "t124"."fg3m",
        "t124"."fg3a",
        "t124"."ftm",
        "t124"."fta",
        "t124"."oreb",
        "t124"."dreb",
        "t124"."reb",
        "t124"."ast",
        "t124"."stl",
        "t124"."blk",
        "t124"."pf",
        "t124"."pts",
        "t124"."player_turnovers",
        "t124"."overtime_periods",
        "t105"."has_events",
        "t109"."events_lost",
        "t87"."other_lost"
      FROM "t122" AS "t124"
      SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t125"."game_id",
            "t125"."source",
            ROW_NUMBER() OVER (
              PARTITION BY "t125"."game_id"
              ORDER BY (
                "t125"."_right" = 2
              ) AND (
                "t125"."_teams" = 2
              ) DESC, CASE
                WHEN "t125"."source" = 'nba_stats'
                THEN 0
                WHEN "t125"."source" = 'nba_stats_box'
                THEN 1
                WHEN "t125"."source" = 'nba_live'
                THEN 2
                WHEN "t125"."source" = 'archive'
                THEN 3
                WHEN "t125"."source" = 'scoreboard'
                THEN 4
                ELSE 5
              END ASC, "t125"."source" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "_nth"
          FROM (
            SELECT
              "t123"."game_id",
              "t123"."source",
              SUM("t123"."_right") AS "_right",
              COUNT(*) AS "_teams"
            FROM "t122" AS "t123"
            GROUP BY
              1,
              2
          ) AS "t125"
        ) AS "t126"
        WHERE
          "t126"."_nth" = 0
      ) AS "t128"
        ON "t124"."game_id" = "t128"."game_id" AND "t124"."source" = "t128"."source"
      LEFT OUTER JOIN (
        SELECT
          "t100"."game_id",
          TRUE AS "has_events"
        FROM (
          SELECT DISTINCT
            *
          FROM (
            SELECT
              "t89"."game_id"
            FROM (
              SELECT
                "t71"."game_id",
                "t71"."source",
                "t71"."event_num",
                "t71"."season_year",
                "t71"."game_date",
                "t71"."period",
                "t71"."clock_seconds",
                "t71"."event_type",
                "t71"."event_subtype",
                "t71"."team_abbr",
                "t71"."player1_id",
                "t71"."player2_id",
                "t71"."player3_id",
                "t71"."player1_lookup",
                "t71"."assist_lookup",
                "t71"."block_lookup",
                "t71"."steal_lookup",
                "t71"."fouled_player_lookup",
                "t71"."other_player_lookup",
                "t71"."shot_value",
                "t71"."points_value",
                "t71"."shot_distance_ft",
                "t71"."x_legacy",
                "t71"."y_legacy",
                "t71"."free_throw_num",
                "t71"."free_throw_of",
                "t71"."foul_type",
                "t71"."home_lineup",
                "t71"."away_lineup",
                "t71"."description",
                "t71"."source_file_id",
                "t71"."source_row",
                "t71"."_row",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t71"."game_id", "t71"."source"
                    ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                      WHEN "t71"."event_type" = 'period_start'
                      THEN 0
                      WHEN "t71"."event_type" = 'period_end'
                      THEN 2
                      ELSE 1
                    END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "order_in_game",
                SUM(
                  CASE
                    WHEN "t71"."team_abbr" = "t71"."home_team_abbr"
                    THEN "t71"."points_value"
                    ELSE 0
                  END
                ) OVER (
                  PARTITION BY "t71"."game_id", "t71"."source"
                  ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                    WHEN "t71"."event_type" = 'period_start'
                    THEN 0
                    WHEN "t71"."event_type" = 'period_end'
                    THEN 2
                    ELSE 1
                  END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "score_home",
                SUM(
                  CASE
                    WHEN "t71"."team_abbr" = "t71"."home_team_abbr"
                    THEN 0
                    ELSE "t71"."points_value"
                  END
                ) OVER (
                  PARTITION BY "t71"."game_id", "t71"."source"
                  ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                    WHEN "t71"."event_type" = 'period_start'
                    THEN 0
                    WHEN "t71"."event_type" = 'period_end'
                    THEN 2
                    ELSE 1
                  END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "score_away"
              FROM (
                SELECT
                  "t22"."game_id",
                  "t22"."source",
                  "t22"."event_num",
                  "t22"."season_year",
                  "t22"."game_date",
                  "t22"."period",
                  "t22"."clock_seconds",
                  "t22"."event_type",
                  "t22"."event_subtype",
                  "t22"."team_abbr",
                  "t22"."player1_id",
                  "t22"."player2_id",
                  "t22"."player3_id",
                  "t22"."player1_lookup",
                  "t22"."assist_lookup",
                  "t22"."block_lookup",
                  "t22"."steal_lookup",
                  "t22"."fouled_player_lookup",
                  "t22"."other_player_lookup",
                  "t22"."shot_value",
                  "t22"."points_value",
                  "t22"."shot_distance_ft",
                  "t22"."x_legacy",
                  "t22"."y_legacy",
                  "t22"."free_throw_num",
                  "t22"."free_throw_of",
                  "t22"."foul_type",
                  "t22"."home_lineup",
                  "t22"."away_lineup",
                  "t22"."description",
                  "t22"."source_file_id",
                  "t22"."source_row",
                  "t22"."_row",
                  "t54"."home_team_abbr"
                FROM "nba_raw"."play_by_play" AS "t22"
                SEMI JOIN (
                  SELECT
                    "t2"."game_id" AS "_of_game"
                  FROM "standing_keys" AS "t2"
                ) AS "t34"
                  ON "t22"."game_id" = "t34"."_of_game"
                LEFT OUTER JOIN (
                  SELECT
                    "t19"."game_id",
                    "t19"."home_team_abbr"
                  FROM "nba_reference"."schedule" AS "t19"
                  SEMI JOIN (
                    SELECT
                      "t2"."game_id" AS "_of_game"
                    FROM "standing_keys" AS "t2"
                  ) AS "t34"
                    ON "t19"."game_id" = "t34"."_of_game"
                ) AS "t54"
                  ON "t22"."game_id" = "t54"."game_id"
              ) AS "t71"
            ) AS "t89"
            SEMI JOIN (
              SELECT
                "t17"."game_id",
                "t17"."source"
              FROM "nba_raw"."pbp_choice" AS "t17"
              SEMI JOIN (
                SELECT
                  "t2"."game_id" AS "_of_game"
                FROM "standing_keys" AS "t2"
              ) AS "t34"
                ON "t17"."game_id" = "t34"."_of_game"
            ) AS "t51"
              ON "t89"."game_id" = "t51"."game_id" AND "t89"."source" = "t51"."source"
          ) AS "t96"
        ) AS "t100"
      ) AS "t105"
        ON "t124"."game_id" = "t105"."game_id"
      LEFT OUTER JOIN (
        SELECT
          "t102"."game_id",
          "t102"."team_abbr",
          COUNT(*) AS "events_lost"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t89"."game_id",
              "t89"."source",
              "t89"."event_num",
              "t89"."season_year",
              "t89"."game_date",
              "t89"."period",
              "t89"."clock_seconds",
              "t89"."event_type",
              "t89"."event_subtype",
              "t89"."team_abbr",
              "t89"."player1_id",
              "t89"."player2_id",
              "t89"."player3_id",
              "t89"."player1_lookup",
              "t89"."assist_lookup",
              "t89"."block_lookup",
              "t89"."steal_lookup",
              "t89"."fouled_player_lookup",
              "t89"."other_player_lookup",
              "t89"."shot_value",
              "t89"."points_value",
              "t89"."shot_distance_ft",
              "t89"."x_legacy",
              "t89"."y_legacy",
              "t89"."free_throw_num",
              "t89"."free_throw_of",
              "t89"."foul_type",
              "t89"."home_lineup",
              "t89"."away_lineup",
              "t89"."description",
              "t89"."source_file_id",
              "t89"."source_row",
              "t89"."_row",
              "t89"."order_in_game",
              "t89"."score_home",
              "t89"."score_away"
            FROM (
              SELECT
                "t71"."game_id",
                "t71"."source",
                "t71"."event_num",
                "t71"."season_year",
                "t71"."game_date",
                "t71"."period",
                "t71"."clock_seconds",
                "t71"."event_type",
                "t71"."event_subtype",
                "t71"."team_abbr",
                "t71"."player1_id",
                "t71"."player2_id",
                "t71"."player3_id",
                "t71"."player1_lookup",
                "t71"."assist_lookup",
                "t71"."block_lookup",
                "t71"."steal_lookup",
                "t71"."fouled_player_lookup",
                "t71"."other_player_lookup",
                "t71"."shot_value",
                "t71"."points_value",
                "t71"."shot_distance_ft",
                "t71"."x_legacy",
                "t71"."y_legacy",
                "t71"."free_throw_num",
                "t71"."free_throw_of",
                "t71"."foul_type",
                "t71"."home_lineup",
                "t71"."away_lineup",
                "t71"."description",
                "t71"."source_file_id",
                "t71"."source_row",
                "t71"."_row",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t71"."game_id", "t71"."source"
                    ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                      WHEN "t71"."event_type" = 'period_start'
                      THEN 0
                      WHEN "t71"."event_type" = 'period_end'
                      THEN 2
                      ELSE 1
                    END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "order_in_game",
                SUM(
                  CASE
                    WHEN "t71"."team_abbr" = "t71"."home_team_abbr"
                    THEN "t71"."points_value"
                    ELSE 0
                  END
                ) OVER (
                  PARTITION BY "t71"."game_id", "t71"."source"
                  ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                    WHEN "t71"."event_type" = 'period_start'
                    THEN 0
                    WHEN "t71"."event_type" = 'period_end'
                    THEN 2
                    ELSE 1
                  END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "score_home",
                SUM(
                  CASE
                    WHEN "t71"."team_abbr" = "t71"."home_team_abbr"
                    THEN 0
                    ELSE "t71"."points_value"
                  END
                ) OVER (
                  PARTITION BY "t71"."game_id", "t71"."source"
                  ORDER BY "t71"."period" ASC, "t71"."clock_seconds" DESC, CASE
                    WHEN "t71"."event_type" = 'period_start'
                    THEN 0
                    WHEN "t71"."event_type" = 'period_end'
                    THEN 2
                    ELSE 1
                  END ASC, COALESCE("t71"."source_row", "t71"."event_num") ASC, "t71"."event_num" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "score_away"
              FROM (
                SELECT
                  "t22"."game_id",
                  "t22"."source",
                  "t22"."event_num",
                  "t22"."season_year",
                  "t22"."game_date",
                  "t22"."period",
                  "t22"."clock_seconds",
                  "t22"."event_type",
                  "t22"."event_subtype",
                  "t22"."team_abbr",
                  "t22"."player1_id",
                  "t22"."player2_id",
                  "t22"."player3_id",
                  "t22"."player1_lookup",
                  "t22"."assist_lookup",
                  "t22"."block_lookup",
                  "t22"."steal_lookup",
                  "t22"."fouled_player_lookup",
                  "t22"."other_player_lookup",
                  "t22"."shot_value",
                  "t22"."points_value",
                  "t22"."shot_distance_ft",
                  "t22"."x_legacy",
                  "t22"."y_legacy",
                  "t22"."free_throw_num",
                  "t22"."free_throw_of",
                  "t22"."foul_type",
                  "t22"."home_lineup",
                  "t22"."away_lineup",
                  "t22"."description",
                  "t22"."source_file_id",
                  "t22"."source_row",
                  "t22"."_row",
                  "t54"."home_team_abbr"
                FROM "nba_raw"."play_by_play" AS "t22"
                SEMI JOIN (
                  SELECT
                    "t2"."game_id" AS "_of_game"
                  FROM "standing_keys" AS "t2"
                ) AS "t34"
                  ON "t22"."game_id" = "t34"."_of_game"
                LEFT OUTER JOIN (
                  SELECT
                    "t19"."game_id",
                    "t19"."home_team_abbr"
                  FROM "nba_reference"."schedule" AS "t19"
                  SEMI JOIN (
                    SELECT
                      "t2"."game_id" AS "_of_game"
                    FROM "standing_keys" AS "t2"
                  ) AS "t34"
                    ON "t19"."game_id" = "t34"."_of_game"
                ) AS "t54"
                  ON "t22"."game_id" = "t54"."game_id"
              ) AS "t71"
            ) AS "t89"
            SEMI JOIN (
              SELECT
                "t17"."game_id",
                "t17"."source"
              FROM "nba_raw"."pbp_choice" AS "t17"
              SEMI JOIN (
                SELECT
                  "t2"."game_id" AS "_of_game"
                FROM "standing_keys" AS "t2"
              ) AS "t34"
                ON "t17"."game_id" = "t34"."_of_game"
            ) AS "t51"
              ON "t89"."game_id" = "t51"."game_id" AND "t89"."source" = "t51"."source"
          ) AS "t97"
          WHERE
            "t97"."event_type" = 'turnover'
            AND "t97"."player1_id" IS NULL
            AND "t97"."team_abbr" IS NOT NULL
        ) AS "t102"
        GROUP BY
          1,
          2
      ) AS "t109"
        ON "t124"."game_id" = "t109"."game_id" AND "t124"."team_abbr" = "t109"."team_abbr"
      LEFT OUTER JOIN (
        SELECT
          "t81"."game_id",
          "t81"."team_abbr",
          "t81"."team_turnovers" AS "other_lost"
        FROM (
          SELECT
            "t59"."game_id",
            "t59"."team_abbr",
            "t59"."team_turnovers",
            ROW_NUMBER() OVER (
              PARTITION BY "t59"."game_id", "t59"."team_abbr"
              ORDER BY CASE
                WHEN "t59"."source" = 'nba_stats'
                THEN 0
                WHEN "t59"."source" = 'nba_stats_box'
                THEN 1
                WHEN "t59"."source" = 'nba_live'
                THEN 2
                WHEN "t59"."source" = 'archive'
                THEN 3
                WHEN "t59"."source" = 'scoreboard'
                THEN 4
                ELSE 5
              END ASC, "t59"."source" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "_nth"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t21"."game_id",
                "t21"."team_abbr",
                "t21"."source",
                "t21"."team_turnovers"
              FROM "nba_raw"."team_boxscore" AS "t21"
              SEMI JOIN (
                SELECT
                  "t2"."game_id" AS "_of_game"
                FROM "standing_keys" AS "t2"
              ) AS "t34"
                ON "t21"."game_id" = "t34"."_of_game"
            ) AS "t42"
            WHERE
              "t42"."team_turnovers" IS NOT NULL
          ) AS "t59"
        ) AS "t81"
        WHERE
          "t81"."_nth" = 0
      ) AS "t87"
        ON "t124"."game_id" = "t87"."game_id" AND "t124"."team_abbr" = "t87"."team_abbr"
    ) AS "t129"
  ) AS "t131"
    ON "t13"."game_id" = "t131"."game_id"
  INNER JOIN (
    SELECT
      "t1"."_key",
      "t1"."team_abbr" AS "mine"
    FROM "standing_keys" AS "t1"
  ) AS "t32"
    ON "t13"."_key" = "t32"."_key"
)
SELECT
  "t141"."_key",
  "t141"."game_id",
  "t141"."nba_game_id",
  "t141"."game_code",
  "t141"."game_date",
  "t141"."season_year",
  "t141"."season_type",
  "t141"."team_abbr",
  "t141"."opponent_team_abbr",
  "t141"."points_scored",
  "t141"."fg_attempts",
  "t141"."fg_makes",
  "t141"."three_pt_attempts",
  "t141"."three_pt_makes",
  "t141"."ft_attempts",
  "t141"."ft_makes",
  "t141"."rebounds",
  "t141"."offensive_rebounds",
  "t141"."defensive_rebounds",
  "t141"."assists",
  "t141"."steals",
  "t141"."blocks",
  "t141"."personal_fouls",
  "t141"."turnovers",
  "t141"."player_turnovers",
  "t141"."team_turnovers",
  "t141"."team_paint_attempts",
  "t141"."team_paint_makes",
  "t141"."team_mid_range_attempts",
  "t141"."team_mid_range_makes",
  "t141"."team_three_pt_attempts_pbp",
  "t141"."team_three_pt_makes_pbp",
  "t141"."team_unknown_zone_attempts",
  "t141"."team_unknown_zone_makes",
  "t141"."team_assisted_fg_makes",
  "t141"."team_and1_count",
  "t141"."points_in_paint_scored",
  "t141"."second_chance_points_scored",
  "t141"."possessions_x100",
  "t141"."opponent_possessions_x100",
  "t141"."possessions",
  "t141"."team_seconds",
  "t141"."offensive_rating",
  "t141"."pace",
  "t141"."ts_pct",
  "t141"."home_game",
  "t141"."win_flag",
  "t141"."margin_of_victory",
  "t141"."overtime_periods",
  "t141"."players_inactive",
  "t141"."starters_inactive",
  "t141"."referee_crew_id",
  "t141"."zones_source",
  "t141"."box_source",
  "t30"."_inputs"
FROM (
  SELECT
    "t139"."_key",
    "t139"."game_id",
    "t139"."game_id" AS "nba_game_id",
    "t139"."game_code",
    "t139"."game_date",
    "t139"."season_year",
    "t139"."season_type",
    "t139"."team_abbr",
    "t139"."opponent_team_abbr",
    "t139"."pts" AS "points_scored",
    "t139"."fga" AS "fg_attempts",
    "t139"."fgm" AS "fg_makes",
    "t139"."fg3a" AS "three_pt_attempts",
    "t139"."fg3m" AS "three_pt_makes",
    "t139"."fta" AS "ft_attempts",
    "t139"."ftm" AS "ft_makes",
    "t139"."reb" AS "rebounds",
    "t139"."oreb" AS "offensive_rebounds",
    "t139"."dreb" AS "defensive_rebounds",
    "t139"."ast" AS "assists",
    "t139"."stl" AS "steals",
    "t139"."blk" AS "blocks",
    "t139"."pf" AS "personal_fouls",
    "t139"."tov" AS "turnovers",
    "t139"."player_turnovers",
    "t139"."team_turnovers",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_attempts",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_makes",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_attempts",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_makes",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_attempts_pbp",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_makes_pbp",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_attempts",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_makes",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_assisted_fg_makes",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_and1_count",
    CASE
      WHEN "t139"."zones_source" IS NOT NULL
      THEN COALESCE("t139"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END * 2 AS "points_in_paint_scored",
    CAST(NULL AS BIGINT) AS "second_chance_points_scored",
    "t139"."possessions_x100",
    "t139"."their_possessions_x100" AS "opponent_possessions_x100",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t139"."possessions_x100") * 20
            ) + ABS(100)
          ) - (
            (
              (
                ABS("t139"."possessions_x100") * 20
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
      "t139"."possessions_x100" < 0
    ) <> (
      100 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "possessions",
    "t139"."team_seconds",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t139"."pts" * 10000) * 200
            ) + ABS("t139"."possessions_x100")
          ) - (
            (
              (
                ABS("t139"."pts" * 10000) * 200
              ) + ABS("t139"."possessions_x100")
            ) % (
              NULLIF(ABS("t139"."possessions_x100"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t139"."possessions_x100"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t139"."pts" * 10000
        ) < 0
      ) <> (
        "t139"."possessions_x100" < 0
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
                "t139"."possessions_x100" + "t139"."their_possessions_x100"
              ) * 14400) * 20
            ) + ABS("t139"."team_seconds" * 200)
          ) - (
            (
              (
                ABS((
                  "t139"."possessions_x100" + "t139"."their_possessions_x100"
                ) * 14400) * 20
              ) + ABS("t139"."team_seconds" * 200)
            ) % (
              NULLIF(ABS("t139"."team_seconds" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t139"."team_seconds" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t139"."possessions_x100" + "t139"."their_possessions_x100"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t139"."team_seconds" * 200
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
              ABS("t139"."pts" * 100) * 2000
            ) + ABS((
              (
                "t139"."fga" * 100
              ) + (
                "t139"."fta" * 44
              )
            ) * 2)
          ) - (
            (
              (
                ABS("t139"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t139"."fga" * 100
                ) + (
                  "t139"."fta" * 44
                )
              ) * 2)
            ) % (
              NULLIF(ABS((
                (
                  "t139"."fga" * 100
                ) + (
                  "t139"."fta" * 44
                )
              ) * 2), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS((
            (
              "t139"."fga" * 100
            ) + (
              "t139"."fta" * 44
            )
          ) * 2), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t139"."pts" * 100
        ) < 0
      ) <> (
        (
          (
            (
              "t139"."fga" * 100
            ) + (
              "t139"."fta" * 44
            )
          ) * 2
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ts_pct",
    "t139"."home_game",
    "t139"."winner_abbr" = "t139"."team_abbr" AS "win_flag",
    CASE WHEN "t139"."home_game" THEN 1 ELSE -1 END * (
      "t139"."home_score" - "t139"."away_score"
    ) AS "margin_of_victory",
    "t139"."overtime_periods",
    "t139"."players_inactive",
    "t139"."starters_inactive",
    "t139"."crew" AS "referee_crew_id",
    "t139"."zones_source",
    "t139"."box_source"
  FROM (
    SELECT
      "t138"."game_id",
      "t138"."game_code",
      "t138"."game_date",
      "t138"."season_year",
      "t138"."season_type",
      "t138"."team_abbr",
      "t138"."opponent_team_abbr",
      "t138"."home_game",
      "t138"."_key",
      "t138"."box_source",
      "t138"."fgm",
      "t138"."fga",
      "t138"."fg3m",
      "t138"."fg3a",
      "t138"."ftm",
      "t138"."fta",
      "t138"."oreb",
      "t138"."dreb",
      "t138"."reb",
      "t138"."ast",
      "t138"."stl",
      "t138"."blk",
      "t138"."pf",
      "t138"."pts",
      "t138"."player_turnovers",
      "t138"."team_turnovers",
      "t138"."tov",
      "t138"."their_possessions_x100",
      "t138"."paint_attempts",
      "t138"."paint_makes",
      "t138"."mid_range_attempts",
      "t138"."mid_range_makes",
      "t138"."three_pt_attempts",
      "t138"."three_pt_makes",
      "t138"."unknown_attempts",
      "t138"."unknown_makes",
      "t138"."assisted",
      "t138"."and_ones",
      "t138"."players_inactive",
      "t138"."starters_inactive",
      "t138"."crew",
      "t138"."winner_abbr",
      "t138"."home_score",
      "t138"."away_score",
      "t138"."overtime_periods",
      CASE
        WHEN "t138"."shots_outcome" IS NULL
        THEN "t138"."events_source"
        ELSE CAST(NULL AS TEXT)
      END AS "zones_source",
      (
        (
          (
            "t138"."fga" * 100
          ) + (
            "t138"."fta" * 44
          )
        ) - (
          "t138"."oreb" * 100
        )
      ) + (
        "t138"."tov" * 100
      ) AS "possessions_x100",
      "t138"."minutes_total_seconds" AS "team_seconds"
    FROM (
      SELECT
        "t12"."game_id",
        "t12"."game_code",
        "t12"."game_date",
        "t12"."season_year",
        "t12"."season_type",
        "t12"."team_abbr",
        "t12"."opponent_team_abbr",
        "t12"."home_game",
        "t12"."shots_outcome",
        "t12"."_key",
        "t135"."box_source",
        "t135"."fgm",
        "t135"."fga",
        "t135"."fg3m",
        "t135"."fg3a",
        "t135"."ftm",
        "t135"."fta",
        "t135"."oreb",
        "t135"."dreb",
        "t135"."reb",
        "t135"."ast",
        "t135"."stl",
        "t135"."blk",
        "t135"."pf",
        "t135"."pts",
        "t135"."player_turnovers",
        "t135"."team_turnovers",
        "t135"."tov",
        "t135"."minutes_total_seconds",
        "t137"."their_possessions_x100",
        "t72"."paint_attempts",
        "t72"."paint_makes",
        "t72"."mid_range_attempts",
        "t72"."mid_range_makes",
        "t72"."three_pt_attempts",
        "t72"."three_pt_makes",
        "t72"."unknown_attempts",
        "t72"."unknown_makes",
        "t72"."assisted",
        "t72"."and_ones",
        "t115"."players_inactive",
        "t115"."starters_inactive",
        "t73"."crew",
        "t55"."events_source",
        "t56"."winner_abbr",
        "t56"."home_score",
        "t56"."away_score",
        "t56"."overtime_periods"
      FROM "standing_keys" AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t133"."_key",
          "t133"."source" AS "box_source",
          "t133"."fgm",
          "t133"."fga",
          "t133"."fg3m",
          "t133"."fg3a",
          "t133"."ftm",
          "t133"."fta",
          "t133"."oreb",
          "t133"."dreb",
          "t133"."reb",
          "t133"."ast",
          "t133"."stl",
          "t133"."blk",
          "t133"."pf",
          "t133"."pts",
          "t133"."player_turnovers",
          "t133"."team_turnovers",
          "t133"."tov",
          "t133"."minutes_total_seconds"
        FROM "t132" AS "t133"
        WHERE
          "t133"."team_abbr" = "t133"."mine"
      ) AS "t135"
        ON "t12"."_key" = "t135"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t133"."_key",
          (
            (
              (
                "t133"."fga" * 100
              ) + (
                "t133"."fta" * 44
              )
            ) - (
              "t133"."oreb" * 100
            )
          ) + (
            "t133"."tov" * 100
          ) AS "their_possessions_x100"
        FROM "t132" AS "t133"
        WHERE
          "t133"."team_abbr" <> "t133"."mine"
      ) AS "t137"
        ON "t12"."_key" = "t137"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t36"."_key",
          SUM(CAST("t36"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
          SUM(CAST((
            "t36"."zone" = 'paint'
          ) AND "t36"."is_made" AS BIGINT)) AS "paint_makes",
          SUM(CAST("t36"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
          SUM(CAST((
            "t36"."zone" = 'mid_range'
          ) AND "t36"."is_made" AS BIGINT)) AS "mid_range_makes",
          SUM(CAST("t36"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
          SUM(CAST((
            "t36"."zone" = 'three_pt'
          ) AND "t36"."is_made" AS BIGINT)) AS "three_pt_makes",
          SUM(CAST("t36"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
          SUM(CAST((
            "t36"."zone" = 'unknown'
          ) AND "t36"."is_made" AS BIGINT)) AS "unknown_makes",
          SUM(CAST("t36"."is_made" AND "t36"."is_assisted" AS BIGINT)) AS "assisted",
          SUM(CAST("t36"."is_and_one" AS BIGINT)) AS "and_ones"
        FROM (
          SELECT
            "t13"."_key",
            "t14"."is_made",
            "t14"."zone",
            "t14"."is_assisted",
            "t14"."is_and_one"
          FROM "standing_keys" AS "t13"
          INNER JOIN "nba_analytics"."shot_events" AS "t14"
            ON "t13"."team_abbr" = "t14"."team_abbr"
            AND "t13"."game_id" = "t14"."game_id"
            AND "t13"."_date" = "t14"."game_date"
        ) AS "t36"
        GROUP BY
          1
      ) AS "t72"
        ON "t12"."_key" = "t72"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t110"."_key",
          CASE
            WHEN COALESCE("t110"."listed" >= 8, FALSE)
            THEN "t110"."not_dressed"
            ELSE CAST(NULL AS BIGINT)
          END AS "players_inactive",
          CASE
            WHEN COALESCE("t110"."listed" >= 8, FALSE)
            AND COALESCE((
              "t110"."games" >= 5
            ) AND (
              "t110"."unknown" = 0
            ), FALSE)
            THEN COALESCE("t110"."missed", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS "starters_inactive"
        FROM (
          SELECT
            "t31"."_key",
            "t74"."listed",
            "t74"."not_dressed",
            "t107"."missed",
            "t92"."games",
            "t92"."unknown"
          FROM (
            SELECT
              "t1"."_key"
            FROM "standing_keys" AS "t1"
          ) AS "t31"
          LEFT OUTER JOIN (
            SELECT
              "t41"."_key",
              COUNT(*) AS "listed",
              SUM(1 - CAST("t41"."is_dressed" AS BIGINT)) AS "not_dressed"
            FROM "t40" AS "t41"
            GROUP BY
              1
          ) AS "t74"
            ON "t31"."_key" = "t74"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t101"."_key",
              COUNT(*) AS "missed"
            FROM (
              SELECT
                "t60"."_key",
                "t60"."_missing",
                "t60"."game_id",
                "t60"."player_lookup",
                "t60"."game_date",
                "t60"."team_abbr",
                "t60"."player_id",
                "t60"."player_name",
                "t60"."player_status",
                "t60"."status_reason",
                "t60"."is_starter",
                "t60"."is_dressed",
                "t60"."pregame_known",
                "t60"."source",
                "t60"."source_file_id",
                "t60"."source_row",
                "t60"."_row",
                "t95"."starts"
              FROM (
                SELECT
                  *
                FROM "t40" AS "t41"
                WHERE
                  NOT (
                    "t41"."is_dressed"
                  )
              ) AS "t60"
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t80"."_key",
                    "t80"."player_lookup",
                    SUM(CAST("t80"."is_starter" AS BIGINT)) AS "starts"
                  FROM "t78" AS "t80"
                  GROUP BY
                    1,
                    2
                ) AS "t84"
                WHERE
                  "t84"."starts" >= 5
              ) AS "t95"
                ON "t60"."_key" = "t95"."_key" AND "t60"."player_lookup" = "t95"."player_lookup"
            ) AS "t101"
            GROUP BY
              1
          ) AS "t107"
            ON "t31"."_key" = "t107"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t80"."_key",
              COUNT(DISTINCT "t80"."_spine_game") AS "games",
              SUM(CAST("t80"."_missing" OR (
                "t80"."is_starter" IS NULL
              ) AS BIGINT)) AS "unknown"
            FROM "t78" AS "t80"
            GROUP BY
              1
          ) AS "t92"
            ON "t31"."_key" = "t92"."_key"
        ) AS "t110"
      ) AS "t115"
        ON "t12"."_key" = "t115"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t37"."_key",
          ARRAY_TO_STRING(
            LIST_SORT(
              ARRAY_AGG(COALESCE("t37"."official_code", "t37"."official_name")) FILTER(WHERE
                COALESCE("t37"."official_code", "t37"."official_name") IS NOT NULL)
            ),
            '+'
          ) AS "crew"
        FROM (
          SELECT
            "t13"."_key",
            "t15"."official_name",
            "t15"."official_code"
          FROM "standing_keys" AS "t13"
          INNER JOIN "nba_raw"."referee_assignments" AS "t15"
            ON "t13"."game_id" = "t15"."game_id"
        ) AS "t37"
        GROUP BY
          1
      ) AS "t73"
        ON "t12"."_key" = "t73"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t38"."_key",
          "t38"."source" AS "events_source"
        FROM (
          SELECT
            "t13"."_key",
            "t16"."source"
          FROM "standing_keys" AS "t13"
          INNER JOIN "nba_raw"."pbp_choice" AS "t16"
            ON "t13"."game_id" = "t16"."game_id"
        ) AS "t38"
      ) AS "t55"
        ON "t12"."_key" = "t55"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t39"."_key",
          "t39"."winner_abbr",
          "t39"."home_score",
          "t39"."away_score",
          "t39"."overtime_periods"
        FROM (
          SELECT
            "t13"."_key",
            "t18"."home_score",
            "t18"."away_score",
            "t18"."winner_abbr",
            "t18"."overtime_periods"
          FROM "standing_keys" AS "t13"
          INNER JOIN "nba_reference"."schedule" AS "t18"
            ON "t13"."game_id" = "t18"."game_id"
        ) AS "t39"
      ) AS "t56"
        ON "t12"."_key" = "t56"."_key"
    ) AS "t138"
  ) AS "t139"
) AS "t141"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t30"
  ON "t141"."_key" = "t30"."_key"
