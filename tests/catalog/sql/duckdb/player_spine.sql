SELECT
  "t8"."player_lookup" AS "entity",
  "t7"."season_year",
  "t7"."game_date",
  "t8"."game_id"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t0"."player_lookup",
      "t0"."game_id"
    FROM "nba_raw"."game_status" AS "t0"
    WHERE
      "t0"."player_status" = 'active'
  ) AS "t4"
  UNION
  SELECT
    *
  FROM (
    SELECT
      "t1"."player_lookup",
      "t1"."game_id"
    FROM "nba_raw"."player_boxscore" AS "t1"
  ) AS "t3"
) AS "t8"
INNER JOIN (
  SELECT
    *
  FROM "nba_reference"."schedule" AS "t2"
  WHERE
    "t2"."is_counted" AND "t2"."game_status" = 'final'
) AS "t7"
  ON "t8"."game_id" = "t7"."game_id"
