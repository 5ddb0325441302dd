WITH "t37" AS (
  SELECT
    "t22"."game_id",
    "t22"."player_lookup",
    "t22"."source",
    "t22"."team_abbr",
    "t22"."seconds_played",
    "t22"."seconds_precision",
    "t22"."pts",
    "t22"."_row"
  FROM "nba_raw"."player_boxscore" AS "t22"
  SEMI JOIN (
    SELECT
      "t1"."game_id" AS "_of_game"
    FROM "keys" AS "t1"
  ) AS "t27"
    ON "t22"."game_id" = "t27"."_of_game"
), "t38" AS (
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
      "t1"."game_id" AS "_of_game"
    FROM "keys" AS "t1"
  ) AS "t27"
    ON "t19"."game_id" = "t27"."_of_game"
), "t48" AS (
  SELECT
    "t42"."game_id",
    "t42"."source",
    "t42"."team_abbr",
    SUM("t42"."pts") AS "points"
  FROM "t37" AS "t42"
  GROUP BY
    1,
    2,
    3
), "t102" AS (
  SELECT
    "t101"."game_id",
    "t101"."team_abbr",
    "t101"."source",
    "t101"."fgm",
    "t101"."fga",
    "t101"."fg3m",
    "t101"."fg3a",
    "t101"."ftm",
    "t101"."fta",
    "t101"."oreb",
    "t101"."dreb",
    "t101"."reb",
    "t101"."ast",
    "t101"."stl",
    "t101"."blk",
    "t101"."pf",
    "t101"."pts",
    "t101"."player_turnovers",
    "t101"."_row",
    "t101"."game_date",
    "t101"."home_team_abbr",
    "t101"."home_score",
    "t101"."away_score",
    "t101"."overtime_periods",
    CAST("t101"."pts" = CASE
      WHEN "t101"."team_abbr" = "t101"."home_team_abbr"
      THEN "t101"."home_score"
      ELSE "t101"."away_score"
    END AS BIGINT) AS "_right"
  FROM (
    SELECT
      "t100"."game_id",
      "t100"."team_abbr",
      "t100"."source",
      "t100"."fgm",
      "t100"."fga",
      "t100"."fg3m",
      "t100"."fg3a",
      "t100"."ftm",
      "t100"."fta",
      "t100"."oreb",
      "t100"."dreb",
      "t100"."reb",
      "t100"."ast",
      "t100"."stl",
      "t100"."blk",
      "t100"."pf",
      "t100"."pts",
      "t100"."player_turnovers",
      "t100"."_row",
      "t57"."game_date",
      "t57"."home_team_abbr",
      "t57"."home_score",
      "t57"."away_score",
      "t57"."overtime_periods"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t20"."game_id",
          "t20"."team_abbr",
          "t20"."source",
          "t20"."fgm",
          "t20"."fga",
          "t20"."fg3m",
          "t20"."fg3a",
          "t20"."ftm",
          "t20"."fta",
          "t20"."oreb",
          "t20"."dreb",
          "t20"."reb",
          "t20"."ast",
          "t20"."stl",
          "t20"."blk",
          "t20"."pf",
          "t20"."pts",
          "t20"."player_turnovers",
          "t20"."_row"
        FROM "nba_raw"."team_boxscore" AS "t20"
        SEMI JOIN (
          SELECT
            "t1"."game_id" AS "_of_game"
          FROM "keys" AS "t1"
        ) AS "t27"
          ON "t20"."game_id" = "t27"."_of_game"
      ) AS "t35"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t96"."game_id",
            "t96"."team_abbr",
            'derived_from_players' AS "source",
            SUM("t96"."fgm") AS "fgm",
            SUM("t96"."fga") AS "fga",
            SUM("t96"."fg3m") AS "fg3m",
            SUM("t96"."fg3a") AS "fg3a",
            SUM("t96"."ftm") AS "ftm",
            SUM("t96"."fta") AS "fta",
            SUM("t96"."oreb") AS "oreb",
            SUM("t96"."dreb") AS "dreb",
            SUM("t96"."reb") AS "reb",
            SUM("t96"."ast") AS "ast",
            SUM("t96"."stl") AS "stl",
            SUM("t96"."blk") AS "blk",
            SUM("t96"."pf") AS "pf",
            SUM("t96"."pts") AS "pts",
            SUM("t96"."tov") AS "player_turnovers",
            CAST(SUM(CAST("t96"."_row" AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS "_row"
          FROM (
            SELECT
              "t22"."game_id",
              "t22"."team_abbr",
              "t22"."fgm",
              "t22"."fga",
              "t22"."fg3m",
              "t22"."fg3a",
              "t22"."ftm",
              "t22"."fta",
              "t22"."oreb",
              "t22"."dreb",
              "t22"."reb",
              "t22"."ast",
              "t22"."stl",
              "t22"."blk",
              "t22"."tov",
              "t22"."pf",
              "t22"."pts",
              "t22"."_row" + CASE
                WHEN COALESCE(
                  (
                    "t22"."seconds_precision" = 'minute'
                  )
                  AND (
                    ABS("t22"."seconds_played" - "t83"."finer_seconds") <= 60
                  ),
                  FALSE
                )
                THEN "t83"."finer_row"
                ELSE 0
              END AS "_row"
            FROM "nba_raw"."player_boxscore" AS "t22"
            SEMI JOIN (
              SELECT
                "t1"."game_id" AS "_of_game"
              FROM "keys" AS "t1"
            ) AS "t27"
              ON "t22"."game_id" = "t27"."_of_game"
            SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t92"."game_id",
                  "t92"."source",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t92"."game_id"
                    ORDER BY "t92"."complete" DESC, CASE
                      WHEN "t92"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t92"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t92"."source" = 'nba_live'
                      THEN 2
                      WHEN "t92"."source" = 'gamebook'
                      THEN 3
                      WHEN "t92"."source" = 'archive'
                      THEN 4
                      WHEN "t92"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t92"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    "t70"."game_id",
                    "t70"."source",
                    COALESCE("t89"."right" = 2, FALSE) AS "complete"
                  FROM (
                    SELECT DISTINCT
                      "t56"."game_id",
                      "t56"."source"
                    FROM "t48" AS "t56"
                  ) AS "t70"
                  LEFT OUTER JOIN (
                    SELECT
                      "t85"."game_id",
                      "t85"."source",
                      SUM("t85"."right") AS "right"
                    FROM (
                      SELECT
                        "t73"."game_id",
                        "t73"."source",
                        CAST((
                          (
                            "t73"."team_abbr" = "t73"."home_team_abbr"
                          )
                          AND (
                            "t73"."points" = "t73"."home_score"
                          )
                        )
                        OR (
                          (
                            "t73"."team_abbr" = "t73"."away_team_abbr"
                          )
                          AND (
                            "t73"."points" = "t73"."away_score"
                          )
                        ) AS BIGINT) AS "right"
                      FROM (
                        SELECT
                          "t66"."game_id",
                          "t66"."source",
                          "t66"."team_abbr",
                          "t66"."points",
                          "t58"."home_team_abbr",
                          "t58"."home_score",
                          "t58"."away_team_abbr",
                          "t58"."away_score"
                        FROM "t48" AS "t66"
                        INNER JOIN (
                          SELECT
                            "t43"."game_id",
                            "t43"."home_team_abbr",
                            "t43"."home_score",
                            "t43"."away_team_abbr",
                            "t43"."away_score"
                          FROM "t38" AS "t43"
                          WHERE
                            "t43"."is_counted" AND "t43"."game_status" = 'final'
                        ) AS "t58"
                          ON "t66"."game_id" = "t58"."game_id"
                      ) AS "t73"
                    ) AS "t85"
                    GROUP BY
                      1,
                      2
                  ) AS "t89"
                    ON "t70"."game_id" = "t89"."game_id" AND "t70"."source" = "t89"."source"
                ) AS "t92"
              ) AS "t93"
              WHERE
                "t93"."_nth" = 0
            ) AS "t95"
              ON "t22"."game_id" = "t95"."game_id" AND "t22"."source" = "t95"."source"
            LEFT OUTER JOIN (
              SELECT
                "t74"."game_id",
                "t74"."player_lookup",
                "t74"."seconds_played" AS "finer_seconds",
                "t74"."_row" AS "finer_row"
              FROM (
                SELECT
                  "t47"."game_id",
                  "t47"."player_lookup",
                  "t47"."seconds_played",
                  "t47"."_row",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t47"."game_id", "t47"."player_lookup"
                    ORDER BY CASE
                      WHEN "t47"."source" = 'nba_stats'
                      THEN 0
                      WHEN "t47"."source" = 'nba_stats_box'
                      THEN 1
                      WHEN "t47"."source" = 'nba_live'
                      THEN 2
                      WHEN "t47"."source" = 'gamebook'
                      THEN 3
                      WHEN "t47"."source" = 'archive'
                      THEN 4
                      WHEN "t47"."source" = 'bdl'
                      THEN 5
                      ELSE 6
                    END ASC, "t47"."source" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "_nth"
                FROM (
                  SELECT
                    *
                  FROM "t37" AS "t42"
                  WHERE
                    "t42"."seconds_precision" = 'second'
                ) AS "t47"
              ) AS "t74"
              WHERE
                "t74"."_nth" = 0
            ) AS "t83"
              ON "t22"."game_id" = "t83"."game_id"
              AND "t22"."player_lookup" = "t83"."player_lookup"
          ) AS "t96"
          GROUP BY
            1,
            2
        ) AS "t97"
      ) AS "t98"
    ) AS "t100"
    INNER JOIN (
      SELECT
        "t43"."game_id",
        "t43"."game_date",
        "t43"."home_team_abbr",
        "t43"."home_score",
        "t43"."away_score",
        "t43"."overtime_periods"
      FROM "t38" AS "t43"
      WHERE
        "t43"."is_counted" AND "t43"."game_status" = 'final'
    ) AS "t57"
      ON "t100"."game_id" = "t57"."game_id"
  ) AS "t101"
)
SELECT
  "t115"."game_id",
  "t115"."game_code",
  "t115"."game_date",
  "t115"."season_year",
  "t115"."season_type",
  "t115"."_row",
  "t115"."team_abbr",
  "t115"."opponent_team_abbr",
  "t115"."home_game",
  "t115"."_date",
  "t115"."entity_type",
  "t115"."entity_id",
  "t115"."population_basis",
  "t115"."shots_outcome",
  "t115"."_key",
  "t115"."n_boxes",
  "t115"."m_boxes",
  "t115"."s_boxes",
  "t115"."n_shots",
  "t115"."m_shots",
  "t115"."s_shots",
  "t115"."n_choice",
  "t115"."m_choice",
  "t115"."s_choice",
  "t115"."n_status",
  "t115"."m_status",
  "t115"."s_status",
  "t115"."n_recent",
  "t115"."m_recent",
  "t115"."s_recent",
  "t115"."n_officials",
  "t115"."m_officials",
  "t115"."s_officials",
  "t115"."n_game",
  "t115"."m_game",
  "t115"."s_game",
  CASE
    WHEN "t115"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t115"."n_boxes" + "t115"."m_boxes"
    ) < 2
    THEN 1
    WHEN (
      (
        "t115"."n_shots" + "t115"."m_shots"
      ) < 1
    )
    AND COALESCE("t115"."shots_outcome" IS NULL, FALSE)
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t11"."game_id",
    "t11"."game_code",
    "t11"."game_date",
    "t11"."season_year",
    "t11"."season_type",
    "t11"."_row",
    "t11"."team_abbr",
    "t11"."opponent_team_abbr",
    "t11"."home_game",
    "t11"."_date",
    "t11"."entity_type",
    "t11"."entity_id",
    "t11"."population_basis",
    "t11"."shots_outcome",
    "t11"."_key",
    COALESCE("t114"."n_boxes", 0) AS "n_boxes",
    COALESCE("t114"."m_boxes", 0) AS "m_boxes",
    COALESCE("t114"."s_boxes", 0) AS "s_boxes",
    COALESCE("t60"."n_shots", 0) AS "n_shots",
    COALESCE("t60"."m_shots", 0) AS "m_shots",
    COALESCE("t60"."s_shots", 0) AS "s_shots",
    COALESCE("t61"."n_choice", 0) AS "n_choice",
    COALESCE("t61"."m_choice", 0) AS "m_choice",
    COALESCE("t61"."s_choice", 0) AS "s_choice",
    COALESCE("t62"."n_status", 0) AS "n_status",
    COALESCE("t62"."m_status", 0) AS "m_status",
    COALESCE("t62"."s_status", 0) AS "s_status",
    COALESCE("t82"."n_recent", 0) AS "n_recent",
    COALESCE("t82"."m_recent", 0) AS "m_recent",
    COALESCE("t82"."s_recent", 0) AS "s_recent",
    COALESCE("t63"."n_officials", 0) AS "n_officials",
    COALESCE("t63"."m_officials", 0) AS "m_officials",
    COALESCE("t63"."s_officials", 0) AS "s_officials",
    COALESCE("t64"."n_game", 0) AS "n_game",
    COALESCE("t64"."m_game", 0) AS "m_game",
    COALESCE("t64"."s_game", 0) AS "s_game"
  FROM "keys" AS "t11"
  LEFT OUTER JOIN (
    SELECT
      "t112"."_key",
      SUM(CAST(NOT (
        "t112"."_missing"
      ) AS BIGINT)) AS "n_boxes",
      SUM(1 - CAST(NOT (
        "t112"."_missing"
      ) AS BIGINT)) AS "m_boxes",
      SUM(CAST(COALESCE("t112"."_row", 0) AS DECIMAL(38, 0))) AS "s_boxes"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t111"."_row"
      FROM "keys" AS "t12"
      INNER JOIN (
        SELECT
          "t109"."game_id",
          "t109"."_row" + CASE
            WHEN COALESCE("t109"."has_events", FALSE)
            THEN COALESCE("t109"."events_row", 0)
            ELSE COALESCE("t109"."other_row", 0)
          END AS "_row"
        FROM (
          SELECT
            "t104"."game_id",
            "t104"."_row",
            "t87"."has_events",
            "t91"."events_row",
            "t79"."other_row"
          FROM "t102" AS "t104"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t105"."game_id",
                "t105"."source",
                ROW_NUMBER() OVER (
                  PARTITION BY "t105"."game_id"
                  ORDER BY (
                    "t105"."_right" = 2
                  ) AND (
                    "t105"."_teams" = 2
                  ) DESC, CASE
                    WHEN "t105"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t105"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t105"."source" = 'nba_live'
                    THEN 2
                    WHEN "t105"."source" = 'archive'
                    THEN 3
                    WHEN "t105"."source" = 'scoreboard'
                    THEN 4
                    ELSE 5
                  END ASC, "t105"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  "t103"."game_id",
                  "t103"."source",
                  SUM("t103"."_right") AS "_right",
                  COUNT(*) AS "_teams"
                FROM "t102" AS "t103"
                GROUP BY
                  1,
                  2
              ) AS "t105"
            ) AS "t106"
            WHERE
              "t106"."_nth" = 0
          ) AS "t108"
            ON "t104"."game_id" = "t108"."game_id" AND "t104"."source" = "t108"."source"
          LEFT OUTER JOIN (
            SELECT
              "t81"."game_id",
              TRUE AS "has_events"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t71"."game_id"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t21"."game_id",
                      "t21"."source",
                      "t21"."event_type",
                      "t21"."team_abbr",
                      "t21"."player1_id",
                      "t21"."_row"
                    FROM "nba_raw"."play_by_play" AS "t21"
                    SEMI JOIN (
                      SELECT
                        "t1"."game_id" AS "_of_game"
                      FROM "keys" AS "t1"
                    ) AS "t27"
                      ON "t21"."game_id" = "t27"."_of_game"
                    LEFT OUTER JOIN (
                      SELECT
                        "t19"."game_id"
                      FROM "nba_reference"."schedule" AS "t19"
                      SEMI JOIN (
                        SELECT
                          "t1"."game_id" AS "_of_game"
                        FROM "keys" AS "t1"
                      ) AS "t27"
                        ON "t19"."game_id" = "t27"."_of_game"
                    ) AS "t44"
                      ON "t21"."game_id" = "t44"."game_id"
                  ) AS "t59"
                ) AS "t71"
                SEMI JOIN (
                  SELECT
                    "t15"."game_id",
                    "t15"."source"
                  FROM "nba_raw"."pbp_choice" AS "t15"
                  SEMI JOIN (
                    SELECT
                      "t1"."game_id" AS "_of_game"
                    FROM "keys" AS "t1"
                  ) AS "t27"
                    ON "t15"."game_id" = "t27"."_of_game"
                ) AS "t41"
                  ON "t71"."game_id" = "t41"."game_id" AND "t71"."source" = "t41"."source"
              ) AS "t75"
            ) AS "t81"
          ) AS "t87"
            ON "t104"."game_id" = "t87"."game_id"
          LEFT OUTER JOIN (
            SELECT
              "t84"."game_id",
              "t84"."team_abbr",
              CAST(SUM(CAST("t84"."_row" AS DECIMAL(38, 0))) % 1152921504606846976 AS BIGINT) AS "events_row"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t71"."game_id",
                  "t71"."event_type",
                  "t71"."team_abbr",
                  "t71"."player1_id",
                  "t71"."_row"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t21"."game_id",
                      "t21"."source",
                      "t21"."event_type",
                      "t21"."team_abbr",
                      "t21"."player1_id",
                      "t21"."_row"
                    FROM "nba_raw"."play_by_play" AS "t21"
                    SEMI JOIN (
                      SELECT
                        "t1"."game_id" AS "_of_game"
                      FROM "keys" AS "t1"
                    ) AS "t27"
                      ON "t21"."game_id" = "t27"."_of_game"
                    LEFT OUTER JOIN (
                      SELECT
                        "t19"."game_id"
                      FROM "nba_reference"."schedule" AS "t19"
                      SEMI JOIN (
                        SELECT
                          "t1"."game_id" AS "_of_game"
                        FROM "keys" AS "t1"
                      ) AS "t27"
                        ON "t19"."game_id" = "t27"."_of_game"
                    ) AS "t44"
                      ON "t21"."game_id" = "t44"."game_id"
                  ) AS "t59"
                ) AS "t71"
                SEMI JOIN (
                  SELECT
                    "t15"."game_id",
                    "t15"."source"
                  FROM "nba_raw"."pbp_choice" AS "t15"
                  SEMI JOIN (
                    SELECT
                      "t1"."game_id" AS "_of_game"
                    FROM "keys" AS "t1"
                  ) AS "t27"
                    ON "t15"."game_id" = "t27"."_of_game"
                ) AS "t41"
                  ON "t71"."game_id" = "t41"."game_id" AND "t71"."source" = "t41"."source"
              ) AS "t76"
              WHERE
                "t76"."event_type" = 'turnover'
                AND "t76"."player1_id" IS NULL
                AND "t76"."team_abbr" IS NOT NULL
            ) AS "t84"
            GROUP BY
              1,
              2
          ) AS "t91"
            ON "t104"."game_id" = "t91"."game_id" AND "t104"."team_abbr" = "t91"."team_abbr"
          LEFT OUTER JOIN (
            SELECT
              "t72"."game_id",
              "t72"."team_abbr",
              "t72"."_row" AS "other_row"
            FROM (
              SELECT
                "t46"."game_id",
                "t46"."team_abbr",
                "t46"."_row",
                ROW_NUMBER() OVER (
                  PARTITION BY "t46"."game_id", "t46"."team_abbr"
                  ORDER BY CASE
                    WHEN "t46"."source" = 'nba_stats'
                    THEN 0
                    WHEN "t46"."source" = 'nba_stats_box'
                    THEN 1
                    WHEN "t46"."source" = 'nba_live'
                    THEN 2
                    WHEN "t46"."source" = 'archive'
                    THEN 3
                    WHEN "t46"."source" = 'scoreboard'
                    THEN 4
                    ELSE 5
                  END ASC, "t46"."source" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "_nth"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t20"."game_id",
                    "t20"."team_abbr",
                    "t20"."source",
                    "t20"."team_turnovers",
                    "t20"."_row"
                  FROM "nba_raw"."team_boxscore" AS "t20"
                  SEMI JOIN (
                    SELECT
                      "t1"."game_id" AS "_of_game"
                    FROM "keys" AS "t1"
                  ) AS "t27"
                    ON "t20"."game_id" = "t27"."_of_game"
                ) AS "t34"
                WHERE
                  "t34"."team_turnovers" IS NOT NULL
              ) AS "t46"
            ) AS "t72"
            WHERE
              "t72"."_nth" = 0
          ) AS "t79"
            ON "t104"."game_id" = "t79"."game_id" AND "t104"."team_abbr" = "t79"."team_abbr"
        ) AS "t109"
      ) AS "t111"
        ON "t12"."game_id" = "t111"."game_id"
    ) AS "t112"
    GROUP BY
      1
  ) AS "t114"
    ON "t11"."_key" = "t114"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t29"."_key",
      SUM(CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "n_shots",
      SUM(1 - CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "m_shots",
      SUM(CAST(COALESCE("t29"."_row", 0) AS DECIMAL(38, 0))) AS "s_shots"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t12"
      INNER JOIN "nba_analytics"."shot_events" AS "t13"
        ON "t12"."team_abbr" = "t13"."team_abbr"
        AND "t12"."game_id" = "t13"."game_id"
        AND "t12"."_date" = "t13"."game_date"
    ) AS "t29"
    GROUP BY
      1
  ) AS "t60"
    ON "t11"."_key" = "t60"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t30"."_key",
      SUM(CAST(NOT (
        "t30"."_missing"
      ) AS BIGINT)) AS "n_choice",
      SUM(1 - CAST(NOT (
        "t30"."_missing"
      ) AS BIGINT)) AS "m_choice",
      SUM(CAST(COALESCE("t30"."_row", 0) AS DECIMAL(38, 0))) AS "s_choice"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t14"."_row"
      FROM "keys" AS "t12"
      INNER JOIN "nba_raw"."pbp_choice" AS "t14"
        ON "t12"."game_id" = "t14"."game_id"
    ) AS "t30"
    GROUP BY
      1
  ) AS "t61"
    ON "t11"."_key" = "t61"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t31"."_key",
      SUM(CAST(NOT (
        "t31"."_missing"
      ) AS BIGINT)) AS "n_status",
      SUM(1 - CAST(NOT (
        "t31"."_missing"
      ) AS BIGINT)) AS "m_status",
      SUM(CAST(COALESCE("t31"."_row", 0) AS DECIMAL(38, 0))) AS "s_status"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t16"."_row"
      FROM "keys" AS "t12"
      INNER JOIN "nba_raw"."game_status" AS "t16"
        ON "t12"."team_abbr" = "t16"."team_abbr" AND "t12"."game_id" = "t16"."game_id"
    ) AS "t31"
    GROUP BY
      1
  ) AS "t62"
    ON "t11"."_key" = "t62"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t69"."_key",
      SUM(CAST(NOT (
        "t69"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t69"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t69"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t26"."_key",
          "t45"."_missing",
          "t45"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t26"
        INNER JOIN (
          SELECT
            "t28"."_entity",
            "t28"."_season",
            "t28"."_nth",
            "t16"."game_id" IS NULL AS "_missing",
            "t16"."_row"
          FROM (
            SELECT
              "t7"."entity" AS "_entity",
              "t7"."season_year" AS "_season",
              "t7"."game_id" AS "_spine_game",
              "t7"."nth" AS "_nth"
            FROM "numbered_team_games" AS "t7"
          ) AS "t28"
          LEFT OUTER JOIN "nba_raw"."game_status" AS "t16"
            ON "t28"."_spine_game" = "t16"."game_id" AND "t28"."_entity" = "t16"."team_abbr"
        ) AS "t45"
          ON "t26"."_entity" = "t45"."_entity"
          AND "t26"."_season" = "t45"."_season"
          AND "t45"."_nth" <= "t26"."_played"
          AND "t45"."_nth" > (
            "t26"."_played" - 10
          )
      ) AS "t65"
    ) AS "t69"
    GROUP BY
      1
  ) AS "t82"
    ON "t11"."_key" = "t82"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t32"."_key",
      SUM(CAST(NOT (
        "t32"."_missing"
      ) AS BIGINT)) AS "n_officials",
      SUM(1 - CAST(NOT (
        "t32"."_missing"
      ) AS BIGINT)) AS "m_officials",
      SUM(CAST(COALESCE("t32"."_row", 0) AS DECIMAL(38, 0))) AS "s_officials"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t17"."_row"
      FROM "keys" AS "t12"
      INNER JOIN "nba_raw"."referee_assignments" AS "t17"
        ON "t12"."game_id" = "t17"."game_id"
    ) AS "t32"
    GROUP BY
      1
  ) AS "t63"
    ON "t11"."_key" = "t63"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t33"."_key",
      SUM(CAST(NOT (
        "t33"."_missing"
      ) AS BIGINT)) AS "n_game",
      SUM(1 - CAST(NOT (
        "t33"."_missing"
      ) AS BIGINT)) AS "m_game",
      SUM(CAST(COALESCE("t33"."_row", 0) AS DECIMAL(38, 0))) AS "s_game"
    FROM (
      SELECT
        "t12"."_key",
        FALSE AS "_missing",
        "t18"."_row"
      FROM "keys" AS "t12"
      INNER JOIN "nba_reference"."schedule" AS "t18"
        ON "t12"."game_id" = "t18"."game_id"
    ) AS "t33"
    GROUP BY
      1
  ) AS "t64"
    ON "t11"."_key" = "t64"."_key"
) AS "t115"
