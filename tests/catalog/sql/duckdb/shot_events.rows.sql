WITH "t22" AS (
  SELECT
    "t17"."_key",
    "t17"."event_num",
    "t17"."player_id",
    "t17"."period",
    "t17"."shot_made",
    "t17"."distance_ft",
    "t17"."loc_x",
    "t17"."loc_y",
    "t17"."zone_basic",
    CAST((
      "t17"."minutes_remaining" * 60
    ) + "t17"."seconds_remaining" AS DECIMAL(6, 2)) AS "clock"
  FROM (
    SELECT
      "t6"."_key",
      "t7"."event_num",
      "t7"."player_id",
      "t7"."period",
      "t7"."minutes_remaining",
      "t7"."seconds_remaining",
      "t7"."shot_made",
      "t7"."zone_basic",
      "t7"."distance_ft",
      "t7"."loc_x",
      "t7"."loc_y"
    FROM "standing_keys" AS "t6"
    INNER JOIN "nba_raw"."shots" AS "t7"
      ON "t6"."game_id" = "t7"."game_id"
  ) AS "t17"
), "t33" AS (
  SELECT
    "t6"."_key",
    FALSE AS "_missing",
    "t32"."game_id",
    "t32"."source",
    "t32"."event_num",
    "t32"."season_year",
    "t32"."game_date",
    "t32"."period",
    "t32"."clock_seconds",
    "t32"."event_type",
    "t32"."event_subtype",
    "t32"."team_abbr",
    "t32"."player1_id",
    "t32"."player2_id",
    "t32"."player3_id",
    "t32"."player1_lookup",
    "t32"."assist_lookup",
    "t32"."block_lookup",
    "t32"."steal_lookup",
    "t32"."fouled_player_lookup",
    "t32"."other_player_lookup",
    "t32"."shot_value",
    "t32"."points_value",
    "t32"."shot_distance_ft",
    "t32"."x_legacy",
    "t32"."y_legacy",
    "t32"."free_throw_num",
    "t32"."free_throw_of",
    "t32"."foul_type",
    "t32"."home_lineup",
    "t32"."away_lineup",
    "t32"."description",
    "t32"."source_file_id",
    "t32"."source_row",
    "t32"."_row",
    "t32"."order_in_game",
    "t32"."score_home",
    "t32"."score_away"
  FROM "standing_keys" AS "t6"
  INNER JOIN (
    SELECT
      "t30"."game_id",
      "t30"."source",
      "t30"."event_num",
      "t30"."season_year",
      "t30"."game_date",
      "t30"."period",
      "t30"."clock_seconds",
      "t30"."event_type",
      "t30"."event_subtype",
      "t30"."team_abbr",
      "t30"."player1_id",
      "t30"."player2_id",
      "t30"."player3_id",
      "t30"."player1_lookup",
      "t30"."assist_lookup",
      "t30"."block_lookup",
      "t30"."steal_lookup",
      "t30"."fouled_player_lookup",
      "t30"."other_player_lookup",
      "t30"."shot_value",
      "t30"."points_value",
      "t30"."shot_distance_ft",
      "t30"."x_legacy",
      "t30"."y_legacy",
      "t30"."free_throw_num",
      "t30"."free_throw_of",
      "t30"."foul_type",
      "t30"."home_lineup",
      "t30"."away_lineup",
      "t30"."description",
      "t30"."source_file_id",
      "t30"."source_row",
      "t30"."_row",
      "t30"."order_in_game",
      "t30"."score_home",
      "t30"."score_away"
    FROM (
      SELECT
        "t24"."game_id",
        "t24"."source",
        "t24"."event_num",
        "t24"."season_year",
        "t24"."game_date",
        "t24"."period",
        "t24"."clock_seconds",
        "t24"."event_type",
        "t24"."event_subtype",
        "t24"."team_abbr",
        "t24"."player1_id",
        "t24"."player2_id",
        "t24"."player3_id",
        "t24"."player1_lookup",
        "t24"."assist_lookup",
        "t24"."block_lookup",
        "t24"."steal_lookup",
        "t24"."fouled_player_lookup",
        "t24"."other_player_lookup",
        "t24"."shot_value",
        "t24"."points_value",
        "t24"."shot_distance_ft",
        "t24"."x_legacy",
        "t24"."y_legacy",
        "t24"."free_throw_num",
        "t24"."free_throw_of",
        "t24"."foul_type",
        "t24"."home_lineup",
        "t24"."away_lineup",
        "t24"."description",
        "t24"."source_file_id",
        "t24"."source_row",
        "t24"."_row",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t24"."game_id", "t24"."source"
            ORDER BY "t24"."period" ASC, "t24"."clock_seconds" DESC, CASE
              WHEN "t24"."event_type" = 'period_start'
              THEN 0
              WHEN "t24"."event_type" = 'period_end'
              THEN 2
              ELSE 1
            END ASC, COALESCE("t24"."source_row", "t24"."event_num") ASC, "t24"."event_num" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "order_in_game",
        SUM(
          CASE
            WHEN "t24"."team_abbr" = "t24"."home_team_abbr"
            THEN "t24"."points_value"
            ELSE 0
          END
        ) OVER (
          PARTITION BY "t24"."game_id", "t24"."source"
          ORDER BY "t24"."period" ASC, "t24"."clock_seconds" DESC, CASE
            WHEN "t24"."event_type" = 'period_start'
            THEN 0
            WHEN "t24"."event_type" = 'period_end'
            THEN 2
            ELSE 1
          END ASC, COALESCE("t24"."source_row", "t24"."event_num") ASC, "t24"."event_num" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "score_home",
        SUM(
          CASE
            WHEN "t24"."team_abbr" = "t24"."home_team_abbr"
            THEN 0
            ELSE "t24"."points_value"
          END
        ) OVER (
          PARTITION BY "t24"."game_id", "t24"."source"
          ORDER BY "t24"."period" ASC, "t24"."clock_seconds" DESC, CASE
            WHEN "t24"."event_type" = 'period_start'
            THEN 0
            WHEN "t24"."event_type" = 'period_end'
            THEN 2
            ELSE 1
          END ASC, COALESCE("t24"."source_row", "t24"."event_num") ASC, "t24"."event_num" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "score_away"
      FROM (
        SELECT
          "t8"."game_id",
          "t8"."source",
          "t8"."event_num",
          "t8"."season_year",
          "t8"."game_date",
          "t8"."period",
          "t8"."clock_seconds",
          "t8"."event_type",
          "t8"."event_subtype",
          "t8"."team_abbr",
          "t8"."player1_id",
          "t8"."player2_id",
          "t8"."player3_id",
          "t8"."player1_lookup",
          "t8"."assist_lookup",
          "t8"."block_lookup",
          "t8"."steal_lookup",
          "t8"."fouled_player_lookup",
          "t8"."other_player_lookup",
          "t8"."shot_value",
          "t8"."points_value",
          "t8"."shot_distance_ft",
          "t8"."x_legacy",
          "t8"."y_legacy",
          "t8"."free_throw_num",
          "t8"."free_throw_of",
          "t8"."foul_type",
          "t8"."home_lineup",
          "t8"."away_lineup",
          "t8"."description",
          "t8"."source_file_id",
          "t8"."source_row",
          "t8"."_row",
          "t21"."home_team_abbr"
        FROM "nba_raw"."play_by_play" AS "t8"
        SEMI JOIN (
          SELECT
            "t1"."game_id" AS "_of_game"
          FROM "standing_keys" AS "t1"
        ) AS "t16"
          ON "t8"."game_id" = "t16"."_of_game"
        LEFT OUTER JOIN (
          SELECT
            "t10"."game_id",
            "t10"."home_team_abbr"
          FROM "nba_reference"."schedule" AS "t10"
          SEMI JOIN (
            SELECT
              "t1"."game_id" AS "_of_game"
            FROM "standing_keys" AS "t1"
          ) AS "t16"
            ON "t10"."game_id" = "t16"."_of_game"
        ) AS "t21"
          ON "t8"."game_id" = "t21"."game_id"
      ) AS "t24"
    ) AS "t30"
    SEMI JOIN (
      SELECT
        "t9"."game_id",
        "t9"."source"
      FROM "nba_raw"."pbp_choice" AS "t9"
      SEMI JOIN (
        SELECT
          "t1"."game_id" AS "_of_game"
        FROM "standing_keys" AS "t1"
      ) AS "t16"
        ON "t9"."game_id" = "t16"."_of_game"
    ) AS "t20"
      ON "t30"."game_id" = "t20"."game_id" AND "t30"."source" = "t20"."source"
  ) AS "t32"
    ON "t6"."game_id" = "t32"."game_id"
), "t35" AS (
  SELECT
    "t34"."_key",
    "t34"."_missing",
    "t34"."game_id",
    "t34"."source",
    "t34"."event_num",
    "t34"."season_year",
    "t34"."game_date",
    "t34"."period",
    "t34"."clock_seconds",
    "t34"."event_type",
    "t34"."event_subtype",
    "t34"."team_abbr",
    "t34"."player1_id",
    "t34"."player2_id",
    "t34"."player3_id",
    "t34"."player1_lookup",
    "t34"."assist_lookup",
    "t34"."block_lookup",
    "t34"."steal_lookup",
    "t34"."fouled_player_lookup",
    "t34"."other_player_lookup",
    "t34"."shot_value",
    "t34"."points_value",
    "t34"."shot_distance_ft",
    "t34"."x_legacy",
    "t34"."y_legacy",
    "t34"."free_throw_num",
    "t34"."free_throw_of",
    "t34"."foul_type",
    "t34"."home_lineup",
    "t34"."away_lineup",
    "t34"."description",
    "t34"."source_file_id",
    "t34"."source_row",
    "t34"."_row",
    "t34"."order_in_game",
    "t34"."score_home",
    "t34"."score_away",
    "t34"."event_type" = 'made' AS "is_made"
  FROM "t33" AS "t34"
  WHERE
    "t34"."event_type" IN ('made', 'missed')
)
SELECT
  "t55"."_key",
  "t55"."game_id",
  "t55"."game_date",
  "t55"."season_year",
  "t55"."event_num",
  "t55"."period",
  "t55"."clock_seconds",
  "t55"."source",
  "t55"."shooter_lookup",
  "t55"."shooter_id",
  "t55"."team_abbr",
  "t55"."opponent_team_abbr",
  "t55"."is_home",
  "t55"."shot_value",
  "t55"."is_made",
  "t55"."points",
  "t55"."distance_ft",
  "t55"."distance_source",
  "t55"."zone",
  "t55"."x_legacy",
  "t55"."y_legacy",
  "t55"."zone_basic",
  "t55"."is_assisted",
  "t55"."assister_lookup",
  "t55"."assister_id",
  "t55"."is_blocked",
  "t55"."blocker_lookup",
  "t55"."blocker_id",
  "t55"."blocker_team_abbr",
  "t55"."is_and_one",
  "t55"."lineup_for",
  "t55"."lineup_against",
  "t14"."_inputs"
FROM (
  SELECT
    "t53"."_key",
    "t53"."game_id",
    "t53"."unit_date" AS "game_date",
    "t53"."unit_season" AS "season_year",
    "t53"."event_num",
    "t53"."period",
    "t53"."clock_seconds",
    "t53"."source",
    "t53"."player1_lookup" AS "shooter_lookup",
    "t53"."player1_id" AS "shooter_id",
    "t53"."team_abbr",
    "t53"."opponent" AS "opponent_team_abbr",
    "t53"."is_home",
    "t53"."shot_value",
    "t53"."is_made",
    CASE WHEN "t53"."is_made" THEN "t53"."shot_value" ELSE 0 END AS "points",
    CASE
      WHEN "t53"."chart_distance_ft" IS NOT NULL
      THEN CAST("t53"."chart_distance_ft" AS DECIMAL(5, 1))
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            "t53"."x_legacy" * "t53"."x_legacy"
          ) + (
            "t53"."y_legacy" * "t53"."y_legacy"
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN CAST(CAST(FLOOR(
        SQRT(
          CAST((
            "t53"."x_legacy" * "t53"."x_legacy"
          ) + (
            "t53"."y_legacy" * "t53"."y_legacy"
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) AS DECIMAL(5, 1))
      WHEN (
        NOT (
          "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
        )
        AND (
          "t53"."shot_distance_ft" IS NOT NULL
        )
      )
      OR (
        "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
        AND (
          "t53"."shot_distance_ft" IS NOT NULL
        )
      )
      THEN "t53"."shot_distance_ft"
      WHEN "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        "t53"."shot_value" = 2
      )
      THEN CAST(0 AS DECIMAL(5, 1))
      ELSE NULL
    END AS "distance_ft",
    CASE
      WHEN "t53"."chart_distance_ft" IS NOT NULL
      THEN 'shot_chart'
      WHEN CAST(FLOOR(
        SQRT(
          CAST((
            "t53"."x_legacy" * "t53"."x_legacy"
          ) + (
            "t53"."y_legacy" * "t53"."y_legacy"
          ) AS DOUBLE)
        ) / 10
      ) AS BIGINT) IS NOT NULL
      THEN 'coordinates'
      WHEN NOT (
        "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
      )
      AND (
        "t53"."shot_distance_ft" IS NOT NULL
      )
      THEN 'vendor'
      WHEN "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        "t53"."shot_distance_ft" IS NOT NULL
      )
      THEN 'description'
      WHEN "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
      AND (
        "t53"."shot_value" = 2
      )
      THEN 'description_zero'
      ELSE NULL
    END AS "distance_source",
    CASE
      WHEN "t53"."shot_value" = 3
      THEN 'three_pt'
      WHEN (
        "t53"."shot_value" = 2
      )
      AND (
        CASE
          WHEN "t53"."chart_distance_ft" IS NOT NULL
          THEN CAST("t53"."chart_distance_ft" AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                "t53"."x_legacy" * "t53"."x_legacy"
              ) + (
                "t53"."y_legacy" * "t53"."y_legacy"
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                "t53"."x_legacy" * "t53"."x_legacy"
              ) + (
                "t53"."y_legacy" * "t53"."y_legacy"
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              "t53"."shot_distance_ft" IS NOT NULL
            )
          )
          OR (
            "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              "t53"."shot_distance_ft" IS NOT NULL
            )
          )
          THEN "t53"."shot_distance_ft"
          WHEN "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            "t53"."shot_value" = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'paint'
      WHEN (
        "t53"."shot_value" = 2
      )
      AND NOT (
        CASE
          WHEN "t53"."chart_distance_ft" IS NOT NULL
          THEN CAST("t53"."chart_distance_ft" AS DECIMAL(5, 1))
          WHEN CAST(FLOOR(
            SQRT(
              CAST((
                "t53"."x_legacy" * "t53"."x_legacy"
              ) + (
                "t53"."y_legacy" * "t53"."y_legacy"
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) IS NOT NULL
          THEN CAST(CAST(FLOOR(
            SQRT(
              CAST((
                "t53"."x_legacy" * "t53"."x_legacy"
              ) + (
                "t53"."y_legacy" * "t53"."y_legacy"
              ) AS DOUBLE)
            ) / 10
          ) AS BIGINT) AS DECIMAL(5, 1))
          WHEN (
            NOT (
              "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
            )
            AND (
              "t53"."shot_distance_ft" IS NOT NULL
            )
          )
          OR (
            "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
            AND (
              "t53"."shot_distance_ft" IS NOT NULL
            )
          )
          THEN "t53"."shot_distance_ft"
          WHEN "t53"."source" IN ('nba_stats_v2', 'nba_stats_v3')
          AND (
            "t53"."shot_value" = 2
          )
          THEN CAST(0 AS DECIMAL(5, 1))
          ELSE NULL
        END < 9
      )
      THEN 'mid_range'
      ELSE 'unknown'
    END AS "zone",
    "t53"."chart_loc_x" AS "x_legacy",
    "t53"."chart_loc_y" AS "y_legacy",
    "t53"."chart_zone_basic" AS "zone_basic",
    "t53"."is_made" AND (
      "t53"."assist_lookup" IS NOT NULL
    ) AS "is_assisted",
    CASE
      WHEN "t53"."is_made" AND (
        "t53"."assist_lookup" IS NOT NULL
      )
      THEN "t53"."assist_lookup"
      ELSE CAST(NULL AS TEXT)
    END AS "assister_lookup",
    CASE
      WHEN "t53"."is_made" AND (
        "t53"."assist_lookup" IS NOT NULL
      )
      THEN "t53"."player2_id"
      ELSE CAST(NULL AS BIGINT)
    END AS "assister_id",
    NOT (
      "t53"."is_made"
    ) AND (
      "t53"."block_lookup" IS NOT NULL
    ) AS "is_blocked",
    CASE
      WHEN NOT (
        "t53"."is_made"
      ) AND (
        "t53"."block_lookup" IS NOT NULL
      )
      THEN "t53"."block_lookup"
      ELSE CAST(NULL AS TEXT)
    END AS "blocker_lookup",
    CASE
      WHEN NOT (
        "t53"."is_made"
      ) AND (
        "t53"."block_lookup" IS NOT NULL
      )
      THEN "t53"."player3_id"
      ELSE CAST(NULL AS BIGINT)
    END AS "blocker_id",
    CASE
      WHEN NOT (
        "t53"."is_made"
      ) AND (
        "t53"."block_lookup" IS NOT NULL
      )
      THEN "t53"."opponent"
      ELSE CAST(NULL AS TEXT)
    END AS "blocker_team_abbr",
    "t53"."is_made" AND "t53"."and_one" AS "is_and_one",
    CASE WHEN "t53"."is_home" THEN "t53"."home_lineup" ELSE "t53"."away_lineup" END AS "lineup_for",
    CASE WHEN "t53"."is_home" THEN "t53"."away_lineup" ELSE "t53"."home_lineup" END AS "lineup_against"
  FROM (
    SELECT
      "t52"."_key",
      "t52"."game_id",
      "t52"."source",
      "t52"."event_num",
      "t52"."period",
      "t52"."clock_seconds",
      "t52"."team_abbr",
      "t52"."player1_id",
      "t52"."player2_id",
      "t52"."player3_id",
      "t52"."player1_lookup",
      "t52"."assist_lookup",
      "t52"."block_lookup",
      "t52"."shot_value",
      "t52"."shot_distance_ft",
      "t52"."x_legacy",
      "t52"."y_legacy",
      "t52"."home_lineup",
      "t52"."away_lineup",
      "t52"."is_made",
      "t52"."chart_distance_ft",
      "t52"."chart_loc_x",
      "t52"."chart_loc_y",
      "t52"."chart_zone_basic",
      "t52"."unit_date",
      "t52"."unit_season",
      "t52"."is_home",
      "t52"."opponent",
      COALESCE("t47"."and_one", FALSE) AS "and_one"
    FROM (
      SELECT
        "t50"."_key",
        "t50"."game_id",
        "t50"."source",
        "t50"."event_num",
        "t50"."period",
        "t50"."clock_seconds",
        "t50"."team_abbr",
        "t50"."player1_id",
        "t50"."player2_id",
        "t50"."player3_id",
        "t50"."player1_lookup",
        "t50"."assist_lookup",
        "t50"."block_lookup",
        "t50"."shot_value",
        "t50"."shot_distance_ft",
        "t50"."x_legacy",
        "t50"."y_legacy",
        "t50"."home_lineup",
        "t50"."away_lineup",
        "t50"."is_made",
        "t50"."chart_distance_ft",
        "t50"."chart_loc_x",
        "t50"."chart_loc_y",
        "t50"."chart_zone_basic",
        "t50"."unit_date",
        "t50"."unit_season",
        "t50"."team_abbr" = "t50"."home_team_abbr" AS "is_home",
        CASE
          WHEN "t50"."team_abbr" = "t50"."home_team_abbr"
          THEN "t50"."away_team_abbr"
          ELSE "t50"."home_team_abbr"
        END AS "opponent"
      FROM (
        SELECT
          "t41"."_key",
          "t41"."game_id",
          "t41"."source",
          "t41"."event_num",
          "t41"."period",
          "t41"."clock_seconds",
          "t41"."team_abbr",
          "t41"."player1_id",
          "t41"."player2_id",
          "t41"."player3_id",
          "t41"."player1_lookup",
          "t41"."assist_lookup",
          "t41"."block_lookup",
          "t41"."shot_value",
          "t41"."shot_distance_ft",
          "t41"."x_legacy",
          "t41"."y_legacy",
          "t41"."home_lineup",
          "t41"."away_lineup",
          "t41"."is_made",
          CASE
            WHEN "t25"."player_id" IS NOT NULL
            THEN "t25"."distance_ft"
            ELSE "t49"."distance_ft"
          END AS "chart_distance_ft",
          CASE WHEN "t25"."player_id" IS NOT NULL THEN "t25"."loc_x" ELSE "t49"."loc_x" END AS "chart_loc_x",
          CASE WHEN "t25"."player_id" IS NOT NULL THEN "t25"."loc_y" ELSE "t49"."loc_y" END AS "chart_loc_y",
          CASE
            WHEN "t25"."player_id" IS NOT NULL
            THEN "t25"."zone_basic"
            ELSE "t49"."zone_basic"
          END AS "chart_zone_basic",
          "t15"."home_team_abbr",
          "t15"."away_team_abbr",
          "t15"."unit_date",
          "t15"."unit_season"
        FROM "t35" AS "t41"
        LEFT OUTER JOIN "t22" AS "t25"
          ON "t41"."_key" = "t25"."_key"
          AND "t41"."event_num" = "t25"."event_num"
          AND "t41"."player1_id" = "t25"."player_id"
          AND COALESCE("t41"."period" = "t25"."period", TRUE)
          AND COALESCE("t41"."clock_seconds" = "t25"."clock", TRUE)
          AND COALESCE("t41"."is_made" = "t25"."shot_made", TRUE)
        LEFT OUTER JOIN (
          SELECT
            "t28"."_key",
            "t28"."period",
            "t28"."clock",
            "t28"."player_id",
            "t28"."shot_made",
            "t28"."distance_ft",
            "t28"."loc_x",
            "t28"."loc_y",
            "t28"."zone_basic"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t23"."_key",
                "t23"."period",
                "t23"."clock",
                "t23"."player_id",
                "t23"."shot_made",
                COUNT(*) AS "rows",
                MAX("t23"."distance_ft") AS "distance_ft",
                MAX("t23"."loc_x") AS "loc_x",
                MAX("t23"."loc_y") AS "loc_y",
                MAX("t23"."zone_basic") AS "zone_basic"
              FROM "t22" AS "t23"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t26"
            WHERE
              "t26"."rows" = 1
          ) AS "t28"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t38"."_key",
                "t38"."period",
                "t38"."clock_seconds",
                "t38"."player1_id",
                "t38"."is_made",
                COUNT(*) AS "rows"
              FROM "t35" AS "t38"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t42"
            WHERE
              "t42"."rows" = 1
          ) AS "t45"
            ON "t28"."_key" = "t45"."_key"
            AND "t28"."period" = "t45"."period"
            AND "t28"."clock" = "t45"."clock_seconds"
            AND "t28"."player_id" = "t45"."player1_id"
            AND "t28"."shot_made" = "t45"."is_made"
        ) AS "t49"
          ON "t41"."_key" = "t49"."_key"
          AND "t41"."period" = "t49"."period"
          AND "t41"."clock_seconds" = "t49"."clock"
          AND "t41"."player1_id" = "t49"."player_id"
          AND "t41"."is_made" = "t49"."shot_made"
        INNER JOIN (
          SELECT
            "t1"."_key",
            "t1"."home_team_abbr",
            "t1"."away_team_abbr",
            "t1"."game_date" AS "unit_date",
            "t1"."season_year" AS "unit_season"
          FROM "standing_keys" AS "t1"
        ) AS "t15"
          ON "t41"."_key" = "t15"."_key"
      ) AS "t50"
    ) AS "t52"
    LEFT OUTER JOIN (
      SELECT
        "t43"."_key",
        "t43"."period",
        "t43"."clock_seconds",
        "t43"."player_id",
        "t43"."fouling_team",
        TRUE AS "and_one"
      FROM (
        SELECT
          "t40"."_key",
          "t40"."period",
          "t40"."clock_seconds",
          "t40"."player_id",
          "t39"."fouling_team"
        FROM (
          SELECT DISTINCT
            "t34"."_key",
            "t34"."period",
            "t34"."clock_seconds",
            "t34"."player1_id" AS "player_id"
          FROM "t33" AS "t34"
          WHERE
            "t34"."event_type" = 'free_throw'
            AND "t34"."event_subtype" = 'regular'
            AND "t34"."free_throw_of" = 1
        ) AS "t40"
        INNER JOIN (
          SELECT DISTINCT
            "t34"."_key",
            "t34"."period",
            "t34"."clock_seconds",
            "t34"."team_abbr" AS "fouling_team"
          FROM "t33" AS "t34"
          WHERE
            "t34"."event_type" = 'foul'
            AND "t34"."event_subtype" IN ('shooting', 'shooting_block')
        ) AS "t39"
          ON "t40"."_key" = "t39"."_key"
          AND "t40"."period" = "t39"."period"
          AND "t40"."clock_seconds" = "t39"."clock_seconds"
      ) AS "t43"
    ) AS "t47"
      ON "t52"."_key" = "t47"."_key"
      AND "t52"."period" = "t47"."period"
      AND "t52"."clock_seconds" = "t47"."clock_seconds"
      AND "t52"."player1_id" = "t47"."player_id"
      AND "t52"."opponent" = "t47"."fouling_team"
  ) AS "t53"
) AS "t55"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t14"
  ON "t55"."_key" = "t14"."_key"
