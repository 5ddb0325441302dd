WITH "t10" AS (
  SELECT
    "t1"."analysis_date",
    "t1"."entity_id" AS "_failed_entity",
    "t1"."failure_category" AS "_failed_category"
  FROM "nba_processing"."precompute_failures" AS "t1"
  WHERE
    "t1"."table_name" = 'shot_events' AND "t1"."resolution_status" = 'OPEN'
)
SELECT
  "t30"."game_id",
  "t30"."team_abbr",
  "t30"."player_lookup",
  "t30"."player_id",
  "t30"."player_name",
  "t30"."player_status",
  "t30"."status_reason",
  "t30"."is_starter",
  "t30"."is_dressed",
  "t30"."_row",
  "t30"."entity_type",
  "t30"."population_basis",
  "t30"."game_code",
  "t30"."game_date",
  "t30"."season_year",
  "t30"."season_type",
  "t30"."opponent_team_abbr",
  "t30"."home_game",
  "t30"."_date",
  "t30"."entity_id",
  "t30"."shots_outcome",
  "t30"."blocked_outcome",
  ROW_NUMBER() OVER (
    ORDER BY "t30"."_date" ASC, "t30"."entity_type" ASC, "t30"."entity_id" ASC, "t30"."game_id" ASC, "t30"."player_lookup" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) - 1 AS "_key"
FROM (
  SELECT
    "t29"."game_id",
    "t29"."team_abbr",
    "t29"."player_lookup",
    "t29"."player_id",
    "t29"."player_name",
    "t29"."player_status",
    "t29"."status_reason",
    "t29"."is_starter",
    "t29"."is_dressed",
    "t29"."_row",
    "t29"."entity_type",
    "t29"."population_basis",
    "t29"."game_code",
    "t29"."game_date",
    "t29"."season_year",
    "t29"."season_type",
    "t29"."opponent_team_abbr",
    "t29"."home_game",
    "t29"."_date",
    "t29"."entity_id",
    "t17"."_failed_category" AS "shots_outcome",
    "t18"."_failed_category" AS "blocked_outcome"
  FROM (
    SELECT
      "t27"."game_id",
      "t27"."team_abbr",
      "t27"."player_lookup",
      "t27"."player_id",
      "t27"."player_name",
      "t27"."player_status",
      "t27"."status_reason",
      "t27"."is_starter",
      "t27"."is_dressed",
      "t27"."_row",
      "t27"."entity_type",
      "t27"."population_basis",
      "t27"."game_code",
      "t27"."game_date",
      "t27"."season_year",
      "t27"."season_type",
      "t27"."opponent_team_abbr",
      "t27"."home_game",
      "t27"."game_date" AS "_date",
      CASE
        WHEN "t27"."entity_type" = 'GAME'
        THEN "t27"."game_id"
        ELSE "t27"."player_lookup" || '|' || "t27"."game_id"
      END AS "entity_id"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t23"."game_id",
          "t23"."team_abbr",
          "t23"."player_lookup",
          "t23"."player_id",
          "t23"."player_name",
          "t23"."player_status",
          "t23"."status_reason",
          "t23"."is_starter",
          "t23"."is_dressed",
          "t23"."_row",
          "t23"."entity_type",
          "t23"."population_basis",
          "t22"."game_code",
          "t22"."game_date",
          "t22"."season_year",
          "t22"."season_type",
          "t22"."opponent_team_abbr",
          "t22"."home_game"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t2"."game_id",
              "t2"."team_abbr",
              "t2"."player_lookup",
              "t2"."player_id",
              "t2"."player_name",
              "t2"."player_status",
              "t2"."status_reason",
              "t2"."is_starter",
              "t2"."is_dressed",
              "t2"."_row",
              'PLAYER' AS "entity_type",
              'box_status' AS "population_basis"
            FROM "nba_raw"."game_status" AS "t2"
          ) AS "t9"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t8"."game_id",
              "t8"."team_abbr",
              "t8"."player_lookup",
              "t8"."player_id",
              "t8"."player_name",
              'active' AS "player_status",
              CAST(NULL AS TEXT) AS "status_reason",
              "t8"."is_starter",
              TRUE AS "is_dressed",
              "t8"."_row",
              'PLAYER' AS "entity_type",
              'box_only' AS "population_basis"
            FROM "nba_raw"."player_boxscore_best" AS "t8"
            ANTI JOIN "nba_raw"."game_status" AS "t6"
              ON "t8"."game_id" = "t6"."game_id"
          ) AS "t19"
        ) AS "t23"
        INNER JOIN (
          SELECT
            "t16"."game_id",
            "t16"."game_code",
            "t16"."game_date",
            "t16"."season_year",
            "t16"."season_type",
            "t16"."team_abbr",
            "t16"."opponent_team_abbr",
            "t16"."home_game"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."game_id",
                "t3"."game_code",
                "t3"."game_date",
                "t3"."season_year",
                "t3"."season_type",
                "t3"."_row",
                "t3"."home_team_abbr" AS "team_abbr",
                "t3"."away_team_abbr" AS "opponent_team_abbr",
                TRUE AS "home_game"
              FROM "nba_reference"."schedule" AS "t3"
              WHERE
                "t3"."is_counted" AND "t3"."game_status" = 'final'
            ) AS "t12"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."game_id",
                "t3"."game_code",
                "t3"."game_date",
                "t3"."season_year",
                "t3"."season_type",
                "t3"."_row",
                "t3"."away_team_abbr" AS "team_abbr",
                "t3"."home_team_abbr" AS "opponent_team_abbr",
                FALSE AS "home_game"
              FROM "nba_reference"."schedule" AS "t3"
              WHERE
                "t3"."is_counted" AND "t3"."game_status" = 'final'
            ) AS "t13"
          ) AS "t16"
        ) AS "t22"
          ON "t23"."game_id" = "t22"."game_id" AND "t23"."team_abbr" = "t22"."team_abbr"
      ) AS "t26"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t15"."game_id",
            CAST(NULL AS TEXT) AS "team_abbr",
            CAST(NULL AS TEXT) AS "player_lookup",
            CAST(NULL AS BIGINT) AS "player_id",
            CAST(NULL AS TEXT) AS "player_name",
            CAST(NULL AS TEXT) AS "player_status",
            CAST(NULL AS TEXT) AS "status_reason",
            CAST(NULL AS BOOLEAN) AS "is_starter",
            CAST(NULL AS BOOLEAN) AS "is_dressed",
            "t15"."_row",
            'GAME' AS "entity_type",
            'none' AS "population_basis",
            "t15"."game_code",
            "t15"."game_date",
            "t15"."season_year",
            "t15"."season_type",
            CAST(NULL AS TEXT) AS "opponent_team_abbr",
            CAST(NULL AS BOOLEAN) AS "home_game"
          FROM (
            SELECT
              *
            FROM "nba_reference"."schedule" AS "t3"
            WHERE
              "t3"."is_counted" AND "t3"."game_status" = 'final'
          ) AS "t15"
          ANTI JOIN "nba_raw"."game_status" AS "t6"
            ON "t15"."game_id" = "t6"."game_id"
          ANTI JOIN "nba_raw"."player_boxscore_best" AS "t7"
            ON "t15"."game_id" = "t7"."game_id"
        ) AS "t24"
      ) AS "t25"
    ) AS "t27"
  ) AS "t29"
  SEMI JOIN "due" AS "t5"
    ON "t29"."_date" = "t5"."_date"
  LEFT OUTER JOIN "t10" AS "t17"
    ON "t29"."_date" = "t17"."analysis_date"
    AND "t29"."game_id" = "t17"."_failed_entity"
  LEFT OUTER JOIN "t10" AS "t18"
    ON "t29"."_date" = "t18"."analysis_date"
    AND "t29"."game_id" = "t18"."_failed_entity"
) AS "t30"
