SELECT
  "t11"."player_lookup" AS "entity",
  "t8"."season_year",
  "t8"."game_date",
  "t11"."game_id"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t0"."player_lookup",
      "t0"."game_id"
    FROM "nba_reference"."unseen_games" AS "t0"
  ) AS "t4"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t2"."player_lookup",
        "t2"."game_id"
      FROM "nba_raw"."game_status" AS "t2"
      WHERE
        "t2"."player_status" = 'active'
    ) AS "t7"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t3"."player_lookup",
        "t3"."game_id"
      FROM "nba_raw"."player_boxscore" AS "t3"
    ) AS "t5"
  ) AS "t9"
) AS "t11"
INNER JOIN (
  SELECT
    *
  FROM "nba_reference"."schedule" AS "t1"
  WHERE
    "t1"."is_counted" AND "t1"."game_status" = 'final'
) AS "t8"
  ON "t11"."game_id" = "t8"."game_id"
