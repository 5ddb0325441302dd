SELECT
  "t5"."game_id",
  "t5"."source",
  "t5"."event_num",
  "t5"."season_year",
  "t5"."game_date",
  "t5"."period",
  "t5"."clock_seconds",
  "t5"."event_type",
  "t5"."event_subtype",
  "t5"."team_abbr",
  "t5"."player1_id",
  "t5"."player2_id",
  "t5"."player3_id",
  "t5"."player1_lookup",
  "t5"."assist_lookup",
  "t5"."block_lookup",
  "t5"."steal_lookup",
  "t5"."fouled_player_lookup",
  "t5"."other_player_lookup",
  "t5"."shot_value",
  "t5"."points_value",
  "t5"."shot_distance_ft",
  "t5"."x_legacy",
  "t5"."y_legacy",
  "t5"."free_throw_num",
  "t5"."free_throw_of",
  "t5"."foul_type",
  "t5"."home_lineup",
  "t5"."away_lineup",
  "t5"."description",
  "t5"."source_file_id",
  "t5"."source_row",
  "t5"."_row",
  (
    ROW_NUMBER() OVER (
      PARTITION BY "t5"."game_id", "t5"."source"
      ORDER BY "t5"."period" ASC, "t5"."clock_seconds" DESC, CASE
        WHEN "t5"."event_type" = 'period_start'
        THEN 0
        WHEN "t5"."event_type" = 'period_end'
        THEN 2
        ELSE 1
      END ASC, COALESCE("t5"."source_row", "t5"."event_num") ASC, "t5"."event_num" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1
  ) + 1 AS "order_in_game",
  SUM(
    CASE
      WHEN "t5"."team_abbr" = "t5"."home_team_abbr"
      THEN "t5"."points_value"
      ELSE 0
    END
  ) OVER (
    PARTITION BY "t5"."game_id", "t5"."source"
    ORDER BY "t5"."period" ASC, "t5"."clock_seconds" DESC, CASE
      WHEN "t5"."event_type" = 'period_start'
      THEN 0
      WHEN "t5"."event_type" = 'period_end'
      THEN 2
      ELSE 1
    END ASC, COALESCE("t5"."source_row", "t5"."event_num") ASC, "t5"."event_num" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS "score_home",
  SUM(
    CASE
      WHEN "t5"."team_abbr" = "t5"."home_team_abbr"
      THEN 0
      ELSE "t5"."points_value"
    END
  ) OVER (
    PARTITION BY "t5"."game_id", "t5"."source"
    ORDER BY "t5"."period" ASC, "t5"."clock_seconds" DESC, CASE
      WHEN "t5"."event_type" = 'period_start'
      THEN 0
      WHEN "t5"."event_type" = 'period_end'
      THEN 2
      ELSE 1
    END ASC, COALESCE("t5"."source_row", "t5"."event_num") ASC, "t5"."event_num" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS "score_away"
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
    "t4"."home_team_abbr"
  FROM "nba_raw"."play_by_play" AS "t2"
  LEFT OUTER JOIN (
    SELECT
      "t1"."game_id",
      "t1"."home_team_abbr"
    FROM "nba_reference"."schedule" AS "t1"
  ) AS "t4"
    ON "t2"."game_id" = "t4"."game_id"
) AS "t5"
