WITH "t9" AS (
  SELECT
    "t6"."game_id",
    "t6"."game_code",
    "t6"."season_year",
    "t6"."is_counted",
    "t6"."season_type",
    "t6"."game_date",
    "t6"."home_team_abbr",
    "t6"."away_team_abbr",
    "t6"."game_status",
    "t6"."_row"
  FROM "nba_reference"."schedule" AS "t6"
  SEMI JOIN "due" AS "t5"
    ON "t6"."game_date" = "t5"."_date"
)
SELECT
  "t18"."game_id",
  "t18"."game_code",
  "t18"."game_date",
  "t18"."season_year",
  "t18"."season_type",
  "t18"."_row",
  "t18"."team_abbr",
  "t18"."opponent_team_abbr",
  "t18"."home_game",
  "t18"."_date",
  "t18"."entity_type",
  "t18"."entity_id",
  "t18"."population_basis",
  "t18"."shots_outcome",
  "t18"."_key",
  "t4"."nth" AS "_played_team_team_abbr"
FROM (
  SELECT
    "t16"."game_id",
    "t16"."game_code",
    "t16"."game_date",
    "t16"."season_year",
    "t16"."season_type",
    "t16"."_row",
    "t16"."team_abbr",
    "t16"."opponent_team_abbr",
    "t16"."home_game",
    "t16"."_date",
    "t16"."entity_type",
    "t16"."entity_id",
    "t16"."population_basis",
    "t16"."shots_outcome",
    ROW_NUMBER() OVER (
      ORDER BY "t16"."_date" ASC, "t16"."entity_type" ASC, "t16"."entity_id" ASC, "t16"."game_id" ASC, "t16"."team_abbr" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_key"
  FROM (
    SELECT
      "t15"."game_id",
      "t15"."game_code",
      "t15"."game_date",
      "t15"."season_year",
      "t15"."season_type",
      "t15"."_row",
      "t15"."team_abbr",
      "t15"."opponent_team_abbr",
      "t15"."home_game",
      "t15"."_date",
      "t15"."entity_type",
      "t15"."entity_id",
      "t15"."population_basis",
      "t8"."_failed_category" AS "shots_outcome"
    FROM (
      SELECT
        "t13"."game_id",
        "t13"."game_code",
        "t13"."game_date",
        "t13"."season_year",
        "t13"."season_type",
        "t13"."_row",
        "t13"."team_abbr",
        "t13"."opponent_team_abbr",
        "t13"."home_game",
        "t13"."game_date" AS "_date",
        'TEAM' AS "entity_type",
        "t13"."team_abbr" AS "entity_id",
        'schedule' AS "population_basis"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."game_id",
            "t10"."game_code",
            "t10"."game_date",
            "t10"."season_year",
            "t10"."season_type",
            "t10"."_row",
            "t10"."home_team_abbr" AS "team_abbr",
            "t10"."away_team_abbr" AS "opponent_team_abbr",
            TRUE AS "home_game"
          FROM "t9" AS "t10"
          WHERE
            "t10"."is_counted" AND "t10"."game_status" = 'final'
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t10"."game_id",
            "t10"."game_code",
            "t10"."game_date",
            "t10"."season_year",
            "t10"."season_type",
            "t10"."_row",
            "t10"."away_team_abbr" AS "team_abbr",
            "t10"."home_team_abbr" AS "opponent_team_abbr",
            FALSE AS "home_game"
          FROM "t9" AS "t10"
          WHERE
            "t10"."is_counted" AND "t10"."game_status" = 'final'
        ) AS "t12"
      ) AS "t13"
    ) AS "t15"
    SEMI JOIN "due" AS "t5"
      ON "t15"."_date" = "t5"."_date"
    LEFT OUTER JOIN (
      SELECT
        "t2"."analysis_date",
        "t2"."entity_id" AS "_failed_0",
        "t2"."failure_category" AS "_failed_category"
      FROM "nba_processing"."precompute_failures" AS "t2"
      WHERE
        "t2"."table_name" = 'shot_events' AND "t2"."resolution_status" = 'OPEN'
    ) AS "t8"
      ON "t15"."_date" = "t8"."analysis_date" AND "t15"."game_id" = "t8"."_failed_0"
  ) AS "t16"
) AS "t18"
LEFT OUTER JOIN "numbered_team_games" AS "t4"
  ON "t18"."season_year" = "t4"."season_year"
  AND "t18"."team_abbr" = "t4"."entity"
  AND "t4"."game_date" < "t18"."_date"
  AND (
    (
      "t4"."next_date" IS NULL
    ) OR NOT (
      "t4"."next_date" < "t18"."_date"
    )
  )
