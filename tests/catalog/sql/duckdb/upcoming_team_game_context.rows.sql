WITH "t15" AS (
  SELECT
    "t1"."team_abbr" AS "_entity",
    "t1"."season_year" AS "_season",
    "t1"."_date" AS "_day",
    FALSE AS "_is_game",
    "t1"."_key"
  FROM "standing_keys" AS "t1"
), "t16" AS (
  SELECT
    "t5"."entity" AS "_entity",
    "t5"."season_year" AS "_season",
    "t5"."game_date" AS "_day",
    TRUE AS "_is_game",
    CAST(NULL AS BIGINT) AS "_key"
  FROM "nba_reference"."schedule_spine" AS "t5"
), "t67" AS (
  SELECT
    "t63"."_key",
    "t63"."_rank",
    "t63"."_spine_date",
    "t63"."_spine_game",
    "t63"."_days_before",
    "t63"."_missing",
    "t63"."team_abbr",
    "t63"."game_id",
    "t63"."game_date",
    "t63"."season_year",
    "t63"."season_type",
    "t63"."opponent_team_abbr",
    "t63"."home_game",
    "t63"."is_neutral",
    "t63"."arena_id",
    "t63"."game_start_time_local",
    "t63"."national_tv",
    "t63"."game_number_in_season",
    "t63"."previous_game_id",
    "t63"."previous_game_date",
    "t63"."previous_arena_id",
    "t63"."team_days_rest",
    "t63"."trip_miles",
    "t63"."time_zone_change",
    "t63"."altitude_gain_m",
    "t63"."next_game_id",
    "t63"."next_opponent_team_abbr",
    "t63"."next_game_date",
    "t63"."next_game_national_tv",
    "t63"."_row"
  FROM (
    SELECT
      "t53"."_key",
      DATE_DIFF('DAY', "t56"."_spine_date", "t53"."_day") AS "_days_before",
      (
        "t53"."_played" - "t56"."_nth"
      ) + 1 AS "_rank",
      "t56"."_entity",
      "t56"."_season",
      "t56"."_spine_date",
      "t56"."_spine_game",
      "t56"."_missing",
      "t56"."team_abbr",
      "t56"."game_id",
      "t56"."game_date",
      "t56"."season_year",
      "t56"."season_type",
      "t56"."opponent_team_abbr",
      "t56"."home_game",
      "t56"."is_neutral",
      "t56"."arena_id",
      "t56"."game_start_time_local",
      "t56"."national_tv",
      "t56"."game_number_in_season",
      "t56"."previous_game_id",
      "t56"."previous_game_date",
      "t56"."previous_arena_id",
      "t56"."team_days_rest",
      "t56"."trip_miles",
      "t56"."time_zone_change",
      "t56"."altitude_gain_m",
      "t56"."next_game_id",
      "t56"."next_opponent_team_abbr",
      "t56"."next_game_date",
      "t56"."next_game_national_tv",
      "t56"."_row",
      "t56"."_nth"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t27"."_entity",
          "t27"."_season",
          "t27"."_day",
          "t27"."_is_game",
          "t27"."_key",
          SUM(CAST("t27"."_is_game" AS BIGINT)) OVER (
            PARTITION BY "t27"."_entity", "t27"."_season"
            ORDER BY "t27"."_day" ASC, "t27"."_is_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "_played"
        FROM (
          SELECT
            *
          FROM "t15" AS "t21"
          UNION ALL
          SELECT
            *
          FROM "t16" AS "t22"
        ) AS "t27"
      ) AS "t45"
      WHERE
        NOT (
          "t45"."_is_game"
        )
    ) AS "t53"
    INNER JOIN (
      SELECT
        "t37"."_entity",
        "t37"."_season",
        "t37"."_spine_date",
        "t37"."_spine_game",
        "t37"."_missing",
        "t37"."team_abbr",
        "t37"."game_id",
        "t37"."game_date",
        "t37"."season_year",
        "t37"."season_type",
        "t37"."opponent_team_abbr",
        "t37"."home_game",
        "t37"."is_neutral",
        "t37"."arena_id",
        "t37"."game_start_time_local",
        "t37"."national_tv",
        "t37"."game_number_in_season",
        "t37"."previous_game_id",
        "t37"."previous_game_date",
        "t37"."previous_arena_id",
        "t37"."team_days_rest",
        "t37"."trip_miles",
        "t37"."time_zone_change",
        "t37"."altitude_gain_m",
        "t37"."next_game_id",
        "t37"."next_opponent_team_abbr",
        "t37"."next_game_date",
        "t37"."next_game_national_tv",
        "t37"."_row",
        (
          DENSE_RANK() OVER (
            PARTITION BY "t37"."_entity", "t37"."_season"
            ORDER BY "t37"."_spine_date" ASC, "t37"."_spine_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "_nth"
      FROM (
        SELECT
          "t23"."_entity",
          "t23"."_season",
          "t23"."_spine_date",
          "t23"."_spine_game",
          "t9"."game_id" IS NULL AS "_missing",
          "t9"."team_abbr",
          "t9"."game_id",
          "t9"."game_date",
          "t9"."season_year",
          "t9"."season_type",
          "t9"."opponent_team_abbr",
          "t9"."home_game",
          "t9"."is_neutral",
          "t9"."arena_id",
          "t9"."game_start_time_local",
          "t9"."national_tv",
          "t9"."game_number_in_season",
          "t9"."previous_game_id",
          "t9"."previous_game_date",
          "t9"."previous_arena_id",
          "t9"."team_days_rest",
          "t9"."trip_miles",
          "t9"."time_zone_change",
          "t9"."altitude_gain_m",
          "t9"."next_game_id",
          "t9"."next_opponent_team_abbr",
          "t9"."next_game_date",
          "t9"."next_game_national_tv",
          "t9"."_row"
        FROM (
          SELECT
            "t5"."entity" AS "_entity",
            "t5"."season_year" AS "_season",
            "t5"."game_date" AS "_spine_date",
            "t5"."game_id" AS "_spine_game"
          FROM "nba_reference"."schedule_spine" AS "t5"
        ) AS "t23"
        LEFT OUTER JOIN "nba_reference"."team_games" AS "t9"
          ON "t23"."_spine_game" = "t9"."game_id" AND "t23"."_entity" = "t9"."team_abbr"
      ) AS "t37"
    ) AS "t56"
      ON "t53"."_entity" = "t56"."_entity"
      AND "t53"."_season" = "t56"."_season"
      AND "t56"."_nth" <= "t53"."_played"
      AND DATE_DIFF('DAY', "t56"."_spine_date", "t53"."_day") <= 14
  ) AS "t63"
)
SELECT
  "t82"."_key",
  "t82"."game_date",
  "t82"."team_abbr",
  "t82"."game_id",
  "t82"."opponent_team_abbr",
  "t82"."home_game",
  "t82"."is_neutral",
  "t82"."season_year",
  "t82"."season_type",
  "t82"."is_season_opener",
  "t82"."game_number_in_season",
  "t82"."team_days_rest",
  "t82"."team_back_to_back",
  "t82"."is_back_to_back",
  "t82"."games_in_last_7_days",
  "t82"."games_in_last_14_days",
  "t82"."opponent_days_rest",
  "t82"."opponent_back_to_back",
  "t82"."opponent_games_in_last_7_days",
  "t82"."team_win_streak_entering",
  "t82"."team_loss_streak_entering",
  "t82"."last_game_margin",
  "t82"."last_game_result",
  "t82"."team_pace_last_10",
  "t82"."team_off_rating_last_10",
  "t82"."team_def_rating_last_10",
  "t82"."team_games_played_season",
  "t82"."team_win_pct_season",
  "t82"."travel_miles",
  "t82"."time_zone_change",
  "t82"."travel_miles_last_14_days",
  "t82"."time_zones_crossed_last_14_days",
  "t82"."consecutive_road_games",
  "t82"."altitude_gain_m",
  "t82"."starters_out_count",
  "t82"."questionable_players_count",
  "t82"."next_game_days_rest",
  "t82"."games_in_next_7_days",
  "t82"."next_game_is_primetime",
  "t82"."next_opponent_win_pct",
  "t20"."_inputs"
FROM (
  SELECT
    "t80"."_key",
    "t80"."game_date",
    "t80"."team_abbr",
    "t80"."game_id",
    "t80"."opponent_team_abbr",
    "t80"."home_game",
    "t80"."is_neutral",
    "t80"."season_year",
    "t80"."season_type",
    "t80"."game_number_in_season" = 1 AS "is_season_opener",
    "t80"."game_number_in_season",
    "t80"."team_days_rest",
    COALESCE("t80"."team_days_rest" = 0, FALSE) AS "team_back_to_back",
    COALESCE("t80"."team_days_rest" = 0, FALSE) AS "is_back_to_back",
    COALESCE("t80"."games_in_last_7_days", 0) AS "games_in_last_7_days",
    COALESCE("t80"."games_in_last_14_days", 0) AS "games_in_last_14_days",
    "t80"."opponent_days_rest",
    COALESCE("t80"."opponent_days_rest" = 0, FALSE) AS "opponent_back_to_back",
    COALESCE("t80"."opponent_games_in_last_7_days", 0) AS "opponent_games_in_last_7_days",
    COALESCE("t80"."win_streak", 0) AS "team_win_streak_entering",
    COALESCE("t80"."loss_streak", 0) AS "team_loss_streak_entering",
    "t80"."last_game_margin",
    "t80"."last_game_result",
    "t80"."team_pace_last_10",
    "t80"."team_off_rating_last_10",
    "t80"."team_def_rating_last_10",
    "t80"."team_games_played_season",
    "t80"."team_win_pct_season",
    "t80"."trip_miles" AS "travel_miles",
    "t80"."time_zone_change",
    CASE
      WHEN COALESCE("t80"."miles_unknown", 0) = 0
      THEN COALESCE("t80"."miles_before", 0) + "t80"."trip_miles"
      ELSE CAST(NULL AS BIGINT)
    END AS "travel_miles_last_14_days",
    CASE
      WHEN COALESCE("t80"."zones_unknown", 0) = 0
      THEN COALESCE("t80"."zones_before", 0) + ABS("t80"."time_zone_change")
      ELSE CAST(NULL AS BIGINT)
    END AS "time_zones_crossed_last_14_days",
    CASE
      WHEN NOT (
        "t80"."home_game" AND NOT (
          COALESCE("t80"."is_neutral", FALSE)
        )
      )
      THEN (
        COALESCE(COALESCE("t80"."last_home_rank", "t80"."games_before" + 1), 1) - 1
      ) + 1
      ELSE 0
    END AS "consecutive_road_games",
    "t80"."altitude_gain_m",
    CASE
      WHEN "t80"."clear" AND (
        "t80"."members_outcome" IS NULL
      )
      THEN "t80"."starters_out"
      ELSE CAST(NULL AS BIGINT)
    END AS "starters_out_count",
    CAST(NULL AS BIGINT) AS "questionable_players_count",
    DATE_DIFF('DAY', "t80"."game_date", "t80"."next_game_date") - 1 AS "next_game_days_rest",
    CASE
      WHEN "t80"."next_game_id" IS NOT NULL
      THEN COALESCE("t80"."ahead", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "games_in_next_7_days",
    "t80"."next_game_national_tv" AS "next_game_is_primetime",
    "t80"."next_opponent_win_pct"
  FROM (
    SELECT
      "t8"."team_abbr",
      "t8"."game_id",
      "t8"."game_date",
      "t8"."season_year",
      "t8"."season_type",
      "t8"."opponent_team_abbr",
      "t8"."home_game",
      "t8"."is_neutral",
      "t8"."arena_id",
      "t8"."game_start_time_local",
      "t8"."national_tv",
      "t8"."game_number_in_season",
      "t8"."previous_game_id",
      "t8"."previous_game_date",
      "t8"."previous_arena_id",
      "t8"."team_days_rest",
      "t8"."trip_miles",
      "t8"."time_zone_change",
      "t8"."altitude_gain_m",
      "t8"."next_game_id",
      "t8"."next_opponent_team_abbr",
      "t8"."next_game_date",
      "t8"."next_game_national_tv",
      "t8"."_date",
      "t8"."entity_type",
      "t8"."entity_id",
      "t8"."population_basis",
      "t8"."members_outcome",
      "t8"."_key",
      "t76"."games_in_last_7_days",
      "t76"."games_in_last_14_days",
      "t75"."miles_before",
      "t75"."miles_unknown",
      "t75"."zones_before",
      "t75"."zones_unknown",
      "t71"."opponent_games_in_last_7_days",
      "t71"."opponent_games_in_last_14_days",
      "t39"."opponent_days_rest",
      "t77"."games_before",
      "t77"."last_home_rank",
      "t79"."last_game_margin",
      "t79"."last_game_result",
      "t79"."win_streak",
      "t79"."loss_streak",
      "t41"."team_pace_last_10",
      "t41"."team_off_rating_last_10",
      "t41"."team_def_rating_last_10",
      "t41"."team_win_pct_season",
      "t41"."team_games_played_season",
      "t42"."next_opponent_win_pct",
      "t59"."starters_out",
      "t59"."clear",
      "t47"."ahead"
    FROM "standing_keys" AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t68"."_key",
        SUM(CAST("t68"."_days_before" <= 7 AS BIGINT)) AS "games_in_last_7_days",
        SUM(CAST("t68"."_days_before" <= 14 AS BIGINT)) AS "games_in_last_14_days"
      FROM "t67" AS "t68"
      GROUP BY
        1
    ) AS "t76"
      ON "t8"."_key" = "t76"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t68"."_key",
        SUM("t68"."trip_miles") AS "miles_before",
        SUM(CAST("t68"."trip_miles" IS NULL AS BIGINT)) AS "miles_unknown",
        SUM(ABS("t68"."time_zone_change")) AS "zones_before",
        SUM(CAST("t68"."time_zone_change" IS NULL AS BIGINT)) AS "zones_unknown"
      FROM "t67" AS "t68"
      GROUP BY
        1
    ) AS "t75"
      ON "t8"."_key" = "t75"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t66"."_key",
        SUM(CAST("t66"."_days_before" <= 7 AS BIGINT)) AS "opponent_games_in_last_7_days",
        SUM(CAST("t66"."_days_before" <= 14 AS BIGINT)) AS "opponent_games_in_last_14_days"
      FROM (
        SELECT
          "t62"."_key",
          "t62"."_rank",
          "t62"."_spine_date",
          "t62"."_spine_game",
          "t62"."_days_before",
          "t62"."_missing",
          "t62"."team_abbr",
          "t62"."game_id",
          "t62"."game_date",
          "t62"."season_year",
          "t62"."season_type",
          "t62"."opponent_team_abbr",
          "t62"."home_game",
          "t62"."is_neutral",
          "t62"."arena_id",
          "t62"."game_start_time_local",
          "t62"."national_tv",
          "t62"."game_number_in_season",
          "t62"."previous_game_id",
          "t62"."previous_game_date",
          "t62"."previous_arena_id",
          "t62"."team_days_rest",
          "t62"."trip_miles",
          "t62"."time_zone_change",
          "t62"."altitude_gain_m",
          "t62"."next_game_id",
          "t62"."next_opponent_team_abbr",
          "t62"."next_game_date",
          "t62"."next_game_national_tv",
          "t62"."_row"
        FROM (
          SELECT
            "t52"."_key",
            DATE_DIFF('DAY', "t56"."_spine_date", "t52"."_day") AS "_days_before",
            (
              "t52"."_played" - "t56"."_nth"
            ) + 1 AS "_rank",
            "t56"."_entity",
            "t56"."_season",
            "t56"."_spine_date",
            "t56"."_spine_game",
            "t56"."_missing",
            "t56"."team_abbr",
            "t56"."game_id",
            "t56"."game_date",
            "t56"."season_year",
            "t56"."season_type",
            "t56"."opponent_team_abbr",
            "t56"."home_game",
            "t56"."is_neutral",
            "t56"."arena_id",
            "t56"."game_start_time_local",
            "t56"."national_tv",
            "t56"."game_number_in_season",
            "t56"."previous_game_id",
            "t56"."previous_game_date",
            "t56"."previous_arena_id",
            "t56"."team_days_rest",
            "t56"."trip_miles",
            "t56"."time_zone_change",
            "t56"."altitude_gain_m",
            "t56"."next_game_id",
            "t56"."next_opponent_team_abbr",
            "t56"."next_game_date",
            "t56"."next_game_national_tv",
            "t56"."_row",
            "t56"."_nth"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t26"."_entity",
                "t26"."_season",
                "t26"."_day",
                "t26"."_is_game",
                "t26"."_key",
                SUM(CAST("t26"."_is_game" AS BIGINT)) OVER (
                  PARTITION BY "t26"."_entity", "t26"."_season"
                  ORDER BY "t26"."_day" ASC, "t26"."_is_game" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "_played"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t1"."opponent_team_abbr" AS "_entity",
                    "t1"."season_year" AS "_season",
                    "t1"."_date" AS "_day",
                    FALSE AS "_is_game",
                    "t1"."_key"
                  FROM "standing_keys" AS "t1"
                ) AS "t14"
                UNION ALL
                SELECT
                  *
                FROM "t16" AS "t22"
              ) AS "t26"
            ) AS "t44"
            WHERE
              NOT (
                "t44"."_is_game"
              )
          ) AS "t52"
          INNER JOIN (
            SELECT
              "t37"."_entity",
              "t37"."_season",
              "t37"."_spine_date",
              "t37"."_spine_game",
              "t37"."_missing",
              "t37"."team_abbr",
              "t37"."game_id",
              "t37"."game_date",
              "t37"."season_year",
              "t37"."season_type",
              "t37"."opponent_team_abbr",
              "t37"."home_game",
              "t37"."is_neutral",
              "t37"."arena_id",
              "t37"."game_start_time_local",
              "t37"."national_tv",
              "t37"."game_number_in_season",
              "t37"."previous_game_id",
              "t37"."previous_game_date",
              "t37"."previous_arena_id",
              "t37"."team_days_rest",
              "t37"."trip_miles",
              "t37"."time_zone_change",
              "t37"."altitude_gain_m",
              "t37"."next_game_id",
              "t37"."next_opponent_team_abbr",
              "t37"."next_game_date",
              "t37"."next_game_national_tv",
              "t37"."_row",
              (
                DENSE_RANK() OVER (
                  PARTITION BY "t37"."_entity", "t37"."_season"
                  ORDER BY "t37"."_spine_date" ASC, "t37"."_spine_game" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) + 1 AS "_nth"
            FROM (
              SELECT
                "t23"."_entity",
                "t23"."_season",
                "t23"."_spine_date",
                "t23"."_spine_game",
                "t9"."game_id" IS NULL AS "_missing",
                "t9"."team_abbr",
                "t9"."game_id",
                "t9"."game_date",
                "t9"."season_year",
                "t9"."season_type",
                "t9"."opponent_team_abbr",
                "t9"."home_game",
                "t9"."is_neutral",
                "t9"."arena_id",
                "t9"."game_start_time_local",
                "t9"."national_tv",
                "t9"."game_number_in_season",
                "t9"."previous_game_id",
                "t9"."previous_game_date",
                "t9"."previous_arena_id",
                "t9"."team_days_rest",
                "t9"."trip_miles",
                "t9"."time_zone_change",
                "t9"."altitude_gain_m",
                "t9"."next_game_id",
                "t9"."next_opponent_team_abbr",
                "t9"."next_game_date",
                "t9"."next_game_national_tv",
                "t9"."_row"
              FROM (
                SELECT
                  "t5"."entity" AS "_entity",
                  "t5"."season_year" AS "_season",
                  "t5"."game_date" AS "_spine_date",
                  "t5"."game_id" AS "_spine_game"
                FROM "nba_reference"."schedule_spine" AS "t5"
              ) AS "t23"
              LEFT OUTER JOIN "nba_reference"."team_games" AS "t9"
                ON "t23"."_spine_game" = "t9"."game_id" AND "t23"."_entity" = "t9"."team_abbr"
            ) AS "t37"
          ) AS "t56"
            ON "t52"."_entity" = "t56"."_entity"
            AND "t52"."_season" = "t56"."_season"
            AND "t56"."_nth" <= "t52"."_played"
            AND DATE_DIFF('DAY', "t56"."_spine_date", "t52"."_day") <= 14
        ) AS "t62"
      ) AS "t66"
      GROUP BY
        1
    ) AS "t71"
      ON "t8"."_key" = "t71"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t28"."_key",
        "t28"."team_days_rest" AS "opponent_days_rest"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t9"."team_abbr",
          "t9"."game_id",
          "t9"."game_date",
          "t9"."season_year",
          "t9"."season_type",
          "t9"."opponent_team_abbr",
          "t9"."home_game",
          "t9"."is_neutral",
          "t9"."arena_id",
          "t9"."game_start_time_local",
          "t9"."national_tv",
          "t9"."game_number_in_season",
          "t9"."previous_game_id",
          "t9"."previous_game_date",
          "t9"."previous_arena_id",
          "t9"."team_days_rest",
          "t9"."trip_miles",
          "t9"."time_zone_change",
          "t9"."altitude_gain_m",
          "t9"."next_game_id",
          "t9"."next_opponent_team_abbr",
          "t9"."next_game_date",
          "t9"."next_game_national_tv",
          "t9"."_row"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_reference"."team_games" AS "t9"
          ON "t8"."opponent_team_abbr" = "t9"."team_abbr" AND "t8"."game_id" = "t9"."game_id"
      ) AS "t28"
    ) AS "t39"
      ON "t8"."_key" = "t39"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t64"."_key",
        COUNT(*) AS "games_before",
        MIN(
          CASE
            WHEN "t64"."home_game" AND NOT (
              COALESCE("t64"."is_neutral", FALSE)
            )
            THEN "t64"."_rank"
            ELSE CAST(NULL AS BIGINT)
          END
        ) AS "last_home_rank"
      FROM (
        SELECT
          "t60"."_key",
          "t60"."_rank",
          "t60"."_spine_date",
          "t60"."_spine_game",
          "t60"."_days_before",
          "t60"."_missing",
          "t60"."team_abbr",
          "t60"."game_id",
          "t60"."game_date",
          "t60"."season_year",
          "t60"."season_type",
          "t60"."opponent_team_abbr",
          "t60"."home_game",
          "t60"."is_neutral",
          "t60"."arena_id",
          "t60"."game_start_time_local",
          "t60"."national_tv",
          "t60"."game_number_in_season",
          "t60"."previous_game_id",
          "t60"."previous_game_date",
          "t60"."previous_arena_id",
          "t60"."team_days_rest",
          "t60"."trip_miles",
          "t60"."time_zone_change",
          "t60"."altitude_gain_m",
          "t60"."next_game_id",
          "t60"."next_opponent_team_abbr",
          "t60"."next_game_date",
          "t60"."next_game_national_tv",
          "t60"."_row"
        FROM (
          SELECT
            "t53"."_key",
            DATE_DIFF('DAY', "t56"."_spine_date", "t53"."_day") AS "_days_before",
            (
              "t53"."_played" - "t56"."_nth"
            ) + 1 AS "_rank",
            "t56"."_entity",
            "t56"."_season",
            "t56"."_spine_date",
            "t56"."_spine_game",
            "t56"."_missing",
            "t56"."team_abbr",
            "t56"."game_id",
            "t56"."game_date",
            "t56"."season_year",
            "t56"."season_type",
            "t56"."opponent_team_abbr",
            "t56"."home_game",
            "t56"."is_neutral",
            "t56"."arena_id",
            "t56"."game_start_time_local",
            "t56"."national_tv",
            "t56"."game_number_in_season",
            "t56"."previous_game_id",
            "t56"."previous_game_date",
            "t56"."previous_arena_id",
            "t56"."team_days_rest",
            "t56"."trip_miles",
            "t56"."time_zone_change",
            "t56"."altitude_gain_m",
            "t56"."next_game_id",
            "t56"."next_opponent_team_abbr",
            "t56"."next_game_date",
            "t56"."next_game_national_tv",
            "t56"."_row",
            "t56"."_nth"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t27"."_entity",
                "t27"."_season",
                "t27"."_day",
                "t27"."_is_game",
                "t27"."_key",
                SUM(CAST("t27"."_is_game" AS BIGINT)) OVER (
                  PARTITION BY "t27"."_entity", "t27"."_season"
                  ORDER BY "t27"."_day" ASC, "t27"."_is_game" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "_played"
              FROM (
                SELECT
                  *
                FROM "t15" AS "t21"
                UNION ALL
                SELECT
                  *
                FROM "t16" AS "t22"
              ) AS "t27"
            ) AS "t45"
            WHERE
              NOT (
                "t45"."_is_game"
              )
          ) AS "t53"
          INNER JOIN (
            SELECT
              "t37"."_entity",
              "t37"."_season",
              "t37"."_spine_date",
              "t37"."_spine_game",
              "t37"."_missing",
              "t37"."team_abbr",
              "t37"."game_id",
              "t37"."game_date",
              "t37"."season_year",
              "t37"."season_type",
              "t37"."opponent_team_abbr",
              "t37"."home_game",
              "t37"."is_neutral",
              "t37"."arena_id",
              "t37"."game_start_time_local",
              "t37"."national_tv",
              "t37"."game_number_in_season",
              "t37"."previous_game_id",
              "t37"."previous_game_date",
              "t37"."previous_arena_id",
              "t37"."team_days_rest",
              "t37"."trip_miles",
              "t37"."time_zone_change",
              "t37"."altitude_gain_m",
              "t37"."next_game_id",
              "t37"."next_opponent_team_abbr",
              "t37"."next_game_date",
              "t37"."next_game_national_tv",
              "t37"."_row",
              (
                DENSE_RANK() OVER (
                  PARTITION BY "t37"."_entity", "t37"."_season"
                  ORDER BY "t37"."_spine_date" ASC, "t37"."_spine_game" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) + 1 AS "_nth"
            FROM (
              SELECT
                "t23"."_entity",
                "t23"."_season",
                "t23"."_spine_date",
                "t23"."_spine_game",
                "t9"."game_id" IS NULL AS "_missing",
                "t9"."team_abbr",
                "t9"."game_id",
                "t9"."game_date",
                "t9"."season_year",
                "t9"."season_type",
                "t9"."opponent_team_abbr",
                "t9"."home_game",
                "t9"."is_neutral",
                "t9"."arena_id",
                "t9"."game_start_time_local",
                "t9"."national_tv",
                "t9"."game_number_in_season",
                "t9"."previous_game_id",
                "t9"."previous_game_date",
                "t9"."previous_arena_id",
                "t9"."team_days_rest",
                "t9"."trip_miles",
                "t9"."time_zone_change",
                "t9"."altitude_gain_m",
                "t9"."next_game_id",
                "t9"."next_opponent_team_abbr",
                "t9"."next_game_date",
                "t9"."next_game_national_tv",
                "t9"."_row"
              FROM (
                SELECT
                  "t5"."entity" AS "_entity",
                  "t5"."season_year" AS "_season",
                  "t5"."game_date" AS "_spine_date",
                  "t5"."game_id" AS "_spine_game"
                FROM "nba_reference"."schedule_spine" AS "t5"
              ) AS "t23"
              LEFT OUTER JOIN "nba_reference"."team_games" AS "t9"
                ON "t23"."_spine_game" = "t9"."game_id" AND "t23"."_entity" = "t9"."team_abbr"
            ) AS "t37"
          ) AS "t56"
            ON "t53"."_entity" = "t56"."_entity"
            AND "t53"."_season" = "t56"."_season"
            AND "t56"."_nth" <= "t53"."_played"
        ) AS "t60"
      ) AS "t64"
      GROUP BY
        1
    ) AS "t77"
      ON "t8"."_key" = "t77"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t70"."_key",
        "t70"."last_game_margin",
        CASE WHEN "t70"."won" = 1 THEN 'W' ELSE 'L' END AS "last_game_result",
        COALESCE("t70"."last_loss", "t70"."played" + 1) - 1 AS "win_streak",
        COALESCE("t70"."last_win", "t70"."played" + 1) - 1 AS "loss_streak"
      FROM (
        SELECT
          "t65"."_key",
          COUNT(*) AS "played",
          MIN(CASE WHEN "t65"."win_flag" THEN CAST(NULL AS BIGINT) ELSE "t65"."_rank" END) AS "last_loss",
          MIN(CASE WHEN "t65"."win_flag" THEN "t65"."_rank" ELSE CAST(NULL AS BIGINT) END) AS "last_win",
          MAX(
            CASE
              WHEN "t65"."_rank" = 1
              THEN "t65"."margin_of_victory"
              ELSE CAST(NULL AS BIGINT)
            END
          ) AS "last_game_margin",
          MAX(CAST((
            "t65"."_rank" = 1
          ) AND "t65"."win_flag" AS BIGINT)) AS "won"
        FROM (
          SELECT
            "t61"."_key",
            "t61"."_rank",
            "t61"."_spine_date",
            "t61"."_spine_game",
            "t61"."_days_before",
            "t61"."_missing",
            "t61"."game_id",
            "t61"."nba_game_id",
            "t61"."game_code",
            "t61"."game_date",
            "t61"."season_year",
            "t61"."season_type",
            "t61"."team_abbr",
            "t61"."opponent_team_abbr",
            "t61"."points_scored",
            "t61"."fg_attempts",
            "t61"."fg_makes",
            "t61"."three_pt_attempts",
            "t61"."three_pt_makes",
            "t61"."ft_attempts",
            "t61"."ft_makes",
            "t61"."rebounds",
            "t61"."offensive_rebounds",
            "t61"."defensive_rebounds",
            "t61"."assists",
            "t61"."steals",
            "t61"."blocks",
            "t61"."personal_fouls",
            "t61"."turnovers",
            "t61"."player_turnovers",
            "t61"."team_turnovers",
            "t61"."team_paint_attempts",
            "t61"."team_paint_makes",
            "t61"."team_mid_range_attempts",
            "t61"."team_mid_range_makes",
            "t61"."team_three_pt_attempts_pbp",
            "t61"."team_three_pt_makes_pbp",
            "t61"."team_unknown_zone_attempts",
            "t61"."team_unknown_zone_makes",
            "t61"."team_assisted_fg_makes",
            "t61"."team_and1_count",
            "t61"."points_in_paint_scored",
            "t61"."second_chance_points_scored",
            "t61"."possessions_x100",
            "t61"."opponent_possessions_x100",
            "t61"."possessions",
            "t61"."team_seconds",
            "t61"."offensive_rating",
            "t61"."pace",
            "t61"."ts_pct",
            "t61"."home_game",
            "t61"."win_flag",
            "t61"."margin_of_victory",
            "t61"."overtime_periods",
            "t61"."players_inactive",
            "t61"."starters_inactive",
            "t61"."referee_crew_id",
            "t61"."zones_source",
            "t61"."box_source",
            "t61"."_row",
            "t61"."_inputs"
          FROM (
            SELECT
              "t51"."_key",
              DATE_DIFF('DAY', "t57"."_spine_date", "t51"."_day") AS "_days_before",
              (
                "t51"."_played" - "t57"."_nth"
              ) + 1 AS "_rank",
              "t57"."_entity",
              "t57"."_season",
              "t57"."_spine_date",
              "t57"."_spine_game",
              "t57"."_missing",
              "t57"."game_id",
              "t57"."nba_game_id",
              "t57"."game_code",
              "t57"."game_date",
              "t57"."season_year",
              "t57"."season_type",
              "t57"."team_abbr",
              "t57"."opponent_team_abbr",
              "t57"."points_scored",
              "t57"."fg_attempts",
              "t57"."fg_makes",
              "t57"."three_pt_attempts",
              "t57"."three_pt_makes",
              "t57"."ft_attempts",
              "t57"."ft_makes",
              "t57"."rebounds",
              "t57"."offensive_rebounds",
              "t57"."defensive_rebounds",
              "t57"."assists",
              "t57"."steals",
              "t57"."blocks",
              "t57"."personal_fouls",
              "t57"."turnovers",
              "t57"."player_turnovers",
              "t57"."team_turnovers",
              "t57"."team_paint_attempts",
              "t57"."team_paint_makes",
              "t57"."team_mid_range_attempts",
              "t57"."team_mid_range_makes",
              "t57"."team_three_pt_attempts_pbp",
              "t57"."team_three_pt_makes_pbp",
              "t57"."team_unknown_zone_attempts",
              "t57"."team_unknown_zone_makes",
              "t57"."team_assisted_fg_makes",
              "t57"."team_and1_count",
              "t57"."points_in_paint_scored",
              "t57"."second_chance_points_scored",
              "t57"."possessions_x100",
              "t57"."opponent_possessions_x100",
              "t57"."possessions",
              "t57"."team_seconds",
              "t57"."offensive_rating",
              "t57"."pace",
              "t57"."ts_pct",
              "t57"."home_game",
              "t57"."win_flag",
              "t57"."margin_of_victory",
              "t57"."overtime_periods",
              "t57"."players_inactive",
              "t57"."starters_inactive",
              "t57"."referee_crew_id",
              "t57"."zones_source",
              "t57"."box_source",
              "t57"."_row",
              "t57"."_inputs",
              "t57"."_nth"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t25"."_entity",
                  "t25"."_season",
                  "t25"."_day",
                  "t25"."_is_game",
                  "t25"."_key",
                  SUM(CAST("t25"."_is_game" AS BIGINT)) OVER (
                    PARTITION BY "t25"."_entity", "t25"."_season"
                    ORDER BY "t25"."_day" ASC, "t25"."_is_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "_played"
                FROM (
                  SELECT
                    *
                  FROM "t15" AS "t21"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t6"."entity" AS "_entity",
                      "t6"."season_year" AS "_season",
                      "t6"."game_date" AS "_day",
                      TRUE AS "_is_game",
                      CAST(NULL AS BIGINT) AS "_key"
                    FROM "nba_reference"."team_spine" AS "t6"
                  ) AS "t18"
                ) AS "t25"
              ) AS "t43"
              WHERE
                NOT (
                  "t43"."_is_game"
                )
            ) AS "t51"
            INNER JOIN (
              SELECT
                "t38"."_entity",
                "t38"."_season",
                "t38"."_spine_date",
                "t38"."_spine_game",
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
                "t38"."_inputs",
                (
                  DENSE_RANK() OVER (
                    PARTITION BY "t38"."_entity", "t38"."_season"
                    ORDER BY "t38"."_spine_date" ASC, "t38"."_spine_game" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "_nth"
              FROM (
                SELECT
                  "t24"."_entity",
                  "t24"."_season",
                  "t24"."_spine_date",
                  "t24"."_spine_game",
                  "t12"."game_id" IS NULL AS "_missing",
                  "t12"."game_id",
                  "t12"."nba_game_id",
                  "t12"."game_code",
                  "t12"."game_date",
                  "t12"."season_year",
                  "t12"."season_type",
                  "t12"."team_abbr",
                  "t12"."opponent_team_abbr",
                  "t12"."points_scored",
                  "t12"."fg_attempts",
                  "t12"."fg_makes",
                  "t12"."three_pt_attempts",
                  "t12"."three_pt_makes",
                  "t12"."ft_attempts",
                  "t12"."ft_makes",
                  "t12"."rebounds",
                  "t12"."offensive_rebounds",
                  "t12"."defensive_rebounds",
                  "t12"."assists",
                  "t12"."steals",
                  "t12"."blocks",
                  "t12"."personal_fouls",
                  "t12"."turnovers",
                  "t12"."player_turnovers",
                  "t12"."team_turnovers",
                  "t12"."team_paint_attempts",
                  "t12"."team_paint_makes",
                  "t12"."team_mid_range_attempts",
                  "t12"."team_mid_range_makes",
                  "t12"."team_three_pt_attempts_pbp",
                  "t12"."team_three_pt_makes_pbp",
                  "t12"."team_unknown_zone_attempts",
                  "t12"."team_unknown_zone_makes",
                  "t12"."team_assisted_fg_makes",
                  "t12"."team_and1_count",
                  "t12"."points_in_paint_scored",
                  "t12"."second_chance_points_scored",
                  "t12"."possessions_x100",
                  "t12"."opponent_possessions_x100",
                  "t12"."possessions",
                  "t12"."team_seconds",
                  "t12"."offensive_rating",
                  "t12"."pace",
                  "t12"."ts_pct",
                  "t12"."home_game",
                  "t12"."win_flag",
                  "t12"."margin_of_victory",
                  "t12"."overtime_periods",
                  "t12"."players_inactive",
                  "t12"."starters_inactive",
                  "t12"."referee_crew_id",
                  "t12"."zones_source",
                  "t12"."box_source",
                  "t12"."_row",
                  "t12"."_inputs"
                FROM (
                  SELECT
                    "t6"."entity" AS "_entity",
                    "t6"."season_year" AS "_season",
                    "t6"."game_date" AS "_spine_date",
                    "t6"."game_id" AS "_spine_game"
                  FROM "nba_reference"."team_spine" AS "t6"
                ) AS "t24"
                LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t12"
                  ON "t24"."_spine_game" = "t12"."game_id" AND "t24"."_entity" = "t12"."team_abbr"
              ) AS "t38"
            ) AS "t57"
              ON "t51"."_entity" = "t57"."_entity"
              AND "t51"."_season" = "t57"."_season"
              AND "t57"."_nth" <= "t51"."_played"
          ) AS "t61"
        ) AS "t65"
        GROUP BY
          1
      ) AS "t70"
    ) AS "t79"
      ON "t8"."_key" = "t79"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t29"."_key",
        "t29"."team_pace_last_10",
        "t29"."team_off_rating_last_10",
        "t29"."team_def_rating_last_10",
        "t29"."team_win_pct_season",
        "t29"."games_played_season" AS "team_games_played_season"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t10"."as_of_date",
          "t10"."team_abbr",
          "t10"."season_year",
          "t10"."games_in_sample_10",
          "t10"."points_scored_last_10",
          "t10"."points_allowed_last_10",
          "t10"."possessions_x100_last_10",
          "t10"."opponent_possessions_x100_last_10",
          "t10"."team_seconds_last_10",
          "t10"."team_pace_last_10",
          "t10"."team_off_rating_last_10",
          "t10"."team_def_rating_last_10",
          "t10"."opp_ft_attempts_last_10",
          "t10"."opp_fg_attempts_last_10",
          "t10"."ft_rate_allowed_last_10",
          "t10"."games_played_season",
          "t10"."wins_season",
          "t10"."team_win_pct_season",
          "t10"."league_team_games",
          "t10"."league_pace",
          "t10"."_row",
          "t10"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."team_form" AS "t10"
          ON "t8"."team_abbr" = "t10"."team_abbr" AND "t8"."_date" = "t10"."as_of_date"
      ) AS "t29"
    ) AS "t41"
      ON "t8"."_key" = "t41"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t30"."_key",
        "t30"."team_win_pct_season" AS "next_opponent_win_pct"
      FROM (
        SELECT
          "t8"."_key",
          FALSE AS "_missing",
          "t10"."as_of_date",
          "t10"."team_abbr",
          "t10"."season_year",
          "t10"."games_in_sample_10",
          "t10"."points_scored_last_10",
          "t10"."points_allowed_last_10",
          "t10"."possessions_x100_last_10",
          "t10"."opponent_possessions_x100_last_10",
          "t10"."team_seconds_last_10",
          "t10"."team_pace_last_10",
          "t10"."team_off_rating_last_10",
          "t10"."team_def_rating_last_10",
          "t10"."opp_ft_attempts_last_10",
          "t10"."opp_fg_attempts_last_10",
          "t10"."ft_rate_allowed_last_10",
          "t10"."games_played_season",
          "t10"."wins_season",
          "t10"."team_win_pct_season",
          "t10"."league_team_games",
          "t10"."league_pace",
          "t10"."_row",
          "t10"."_inputs"
        FROM "standing_keys" AS "t8"
        INNER JOIN "nba_analytics"."team_form" AS "t10"
          ON "t8"."next_opponent_team_abbr" = "t10"."team_abbr"
          AND "t8"."_date" = "t10"."as_of_date"
      ) AS "t30"
    ) AS "t42"
      ON "t8"."_key" = "t42"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t36"."_key",
        SUM(
          CAST(COALESCE("t36"."is_usual_starter" AND NOT (
            "t36"."expected"
          ), FALSE) AS BIGINT)
        ) AS "starters_out",
        MIN(
          CAST(COALESCE(
            (
              "t36"."population_basis" = 'box_status'
            )
            AND (
              "t36"."is_usual_starter" IS NOT NULL
            ),
            FALSE
          ) AS BIGINT)
        ) = 1 AS "clear"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t8"."_key",
            FALSE AS "_missing",
            "t11"."as_of_date",
            "t11"."team_abbr",
            "t11"."player_lookup",
            "t11"."player_id",
            "t11"."game_id",
            "t11"."season_year",
            "t11"."expected",
            "t11"."population_basis",
            "t11"."starts_last_10",
            "t11"."is_usual_starter",
            "t11"."games_with_team",
            "t11"."games_season",
            "t11"."seconds_season",
            "t11"."plays_x100_season",
            "t11"."team_plays_on_court_x100_season",
            "t11"."usage_season",
            "t11"."is_star",
            "t11"."games_with_team_last_10",
            "t11"."plays_x100_with_team_last_10",
            "t11"."rotation_weight",
            "t11"."_row",
            "t11"."_inputs"
          FROM "standing_keys" AS "t8"
          INNER JOIN "nba_analytics"."team_rotation" AS "t11"
            ON "t8"."team_abbr" = "t11"."team_abbr" AND "t8"."_date" = "t11"."as_of_date"
        ) AS "t31"
      ) AS "t36"
      GROUP BY
        1
    ) AS "t59"
      ON "t8"."_key" = "t59"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t40"."_key",
        COUNT(*) AS "ahead"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t8"."_key",
            FALSE AS "_missing",
            "t9"."team_abbr",
            "t9"."game_id",
            "t9"."game_date",
            "t9"."season_year",
            "t9"."season_type",
            "t9"."opponent_team_abbr",
            "t9"."home_game",
            "t9"."is_neutral",
            "t9"."arena_id",
            "t9"."game_start_time_local",
            "t9"."national_tv",
            "t9"."game_number_in_season",
            "t9"."previous_game_id",
            "t9"."previous_game_date",
            "t9"."previous_arena_id",
            "t9"."team_days_rest",
            "t9"."trip_miles",
            "t9"."time_zone_change",
            "t9"."altitude_gain_m",
            "t9"."next_game_id",
            "t9"."next_opponent_team_abbr",
            "t9"."next_game_date",
            "t9"."next_game_national_tv",
            "t9"."_row"
          FROM "standing_keys" AS "t8"
          INNER JOIN "nba_reference"."team_games" AS "t9"
            ON "t8"."team_abbr" = "t9"."team_abbr"
            AND DATE_DIFF('DAY', "t8"."_date", "t9"."game_date") > 0
            AND DATE_DIFF('DAY', "t8"."_date", "t9"."game_date") <= 7
        ) AS "t32"
      ) AS "t40"
      GROUP BY
        1
    ) AS "t47"
      ON "t8"."_key" = "t47"."_key"
  ) AS "t80"
) AS "t82"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t20"
  ON "t82"."_key" = "t20"."_key"
