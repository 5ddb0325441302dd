SELECT
  "t7".*
  EXCLUDE ("_home")
FROM (
  SELECT
    "t6"."game_id",
    "t6"."source",
    "t6"."event_num",
    "t6"."season_year",
    "t6"."game_date",
    "t6"."period",
    "t6"."clock_seconds",
    "t6"."event_type",
    "t6"."event_subtype",
    "t6"."team_abbr",
    "t6"."player1_id",
    "t6"."player2_id",
    "t6"."player3_id",
    "t6"."player1_lookup",
    "t6"."assist_lookup",
    "t6"."block_lookup",
    "t6"."steal_lookup",
    "t6"."fouled_player_lookup",
    "t6"."other_player_lookup",
    "t6"."shot_value",
    "t6"."points_value",
    "t6"."shot_distance_ft",
    "t6"."x_legacy",
    "t6"."y_legacy",
    "t6"."free_throw_num",
    "t6"."free_throw_of",
    "t6"."foul_type",
    "t6"."home_lineup",
    "t6"."away_lineup",
    "t6"."description",
    "t6"."source_file_id",
    "t6"."source_row",
    "t6"."_row",
    "t6"."_home",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t6"."game_id", "t6"."source"
        ORDER BY "t6"."period" ASC, "t6"."clock_seconds" DESC, CASE
          WHEN "t6"."event_type" = 'period_start'
          THEN 0
          WHEN "t6"."event_type" = 'period_end'
          THEN 2
          ELSE 1
        END ASC, COALESCE("t6"."source_row", "t6"."event_num") ASC, "t6"."event_num" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "order_in_game",
    SUM(CASE WHEN "t6"."team_abbr" = "t6"."_home" THEN "t6"."points_value" ELSE 0 END) OVER (
      PARTITION BY "t6"."game_id", "t6"."source"
      ORDER BY "t6"."period" ASC, "t6"."clock_seconds" DESC, CASE
        WHEN "t6"."event_type" = 'period_start'
        THEN 0
        WHEN "t6"."event_type" = 'period_end'
        THEN 2
        ELSE 1
      END ASC, COALESCE("t6"."source_row", "t6"."event_num") ASC, "t6"."event_num" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "score_home",
    SUM(CASE WHEN "t6"."team_abbr" = "t6"."_home" THEN 0 ELSE "t6"."points_value" END) OVER (
      PARTITION BY "t6"."game_id", "t6"."source"
      ORDER BY "t6"."period" ASC, "t6"."clock_seconds" DESC, CASE
        WHEN "t6"."event_type" = 'period_start'
        THEN 0
        WHEN "t6"."event_type" = 'period_end'
        THEN 2
        ELSE 1
      END ASC, COALESCE("t6"."source_row", "t6"."event_num") ASC, "t6"."event_num" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "score_away"
  FROM (
    SELECT
      "t5".*
      EXCLUDE ("game_id_right")
    FROM (
      SELECT
        "t2"."game_id",
        "t2"."source",
        "t2"."event_num",
        "t2"."season_year",
        "t2"."game_date",
        "t2"."period",
        "t2"."clock_seconds",
        "t2"."event_type",
        "t2"."event_subtype",
        "t2"."team_abbr",
        "t2"."player1_id",
        "t2"."player2_id",
        "t2"."player3_id",
        "t2"."player1_lookup",
        "t2"."assist_lookup",
        "t2"."block_lookup",
        "t2"."steal_lookup",
        "t2"."fouled_player_lookup",
        "t2"."other_player_lookup",
        "t2"."shot_value",
        "t2"."points_value",
        "t2"."shot_distance_ft",
        "t2"."x_legacy",
        "t2"."y_legacy",
        "t2"."free_throw_num",
        "t2"."free_throw_of",
        "t2"."foul_type",
        "t2"."home_lineup",
        "t2"."away_lineup",
        "t2"."description",
        "t2"."source_file_id",
        "t2"."source_row",
        "t2"."_row",
        "t4"."game_id" AS "game_id_right",
        "t4"."_home"
      FROM "nba_raw"."play_by_play" AS "t2"
      LEFT OUTER JOIN (
        SELECT
          "t1"."game_id",
          "t1"."home_team_abbr" AS "_home"
        FROM "nba_reference"."schedule" AS "t1"
      ) AS "t4"
        ON "t2"."game_id" = "t4"."game_id"
    ) AS "t5"
  ) AS "t6"
) AS "t7"
