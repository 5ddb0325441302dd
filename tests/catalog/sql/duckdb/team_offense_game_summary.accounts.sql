SELECT
  "t46"."game_id",
  "t46"."game_code",
  "t46"."game_date",
  "t46"."season_year",
  "t46"."season_type",
  "t46"."_row",
  "t46"."team_abbr",
  "t46"."opponent_team_abbr",
  "t46"."home_game",
  "t46"."_date",
  "t46"."entity_type",
  "t46"."entity_id",
  "t46"."population_basis",
  "t46"."shots_outcome",
  "t46"."_key",
  "t46"."n_boxes",
  "t46"."m_boxes",
  "t46"."s_boxes",
  "t46"."n_shots",
  "t46"."m_shots",
  "t46"."s_shots",
  "t46"."n_choice",
  "t46"."m_choice",
  "t46"."s_choice",
  "t46"."n_status",
  "t46"."m_status",
  "t46"."s_status",
  "t46"."n_recent",
  "t46"."m_recent",
  "t46"."s_recent",
  "t46"."n_officials",
  "t46"."m_officials",
  "t46"."s_officials",
  "t46"."n_game",
  "t46"."m_game",
  "t46"."s_game",
  CASE
    WHEN "t46"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t46"."n_boxes" + "t46"."m_boxes"
    ) < 2
    THEN 1
    WHEN (
      (
        "t46"."n_shots" + "t46"."m_shots"
      ) < 1
    )
    AND COALESCE("t46"."shots_outcome" IS NULL, FALSE)
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t9"."game_id",
    "t9"."game_code",
    "t9"."game_date",
    "t9"."season_year",
    "t9"."season_type",
    "t9"."_row",
    "t9"."team_abbr",
    "t9"."opponent_team_abbr",
    "t9"."home_game",
    "t9"."_date",
    "t9"."entity_type",
    "t9"."entity_id",
    "t9"."population_basis",
    "t9"."shots_outcome",
    "t9"."_key",
    COALESCE("t36"."n_boxes", 0) AS "n_boxes",
    COALESCE("t36"."m_boxes", 0) AS "m_boxes",
    COALESCE("t36"."s_boxes", 0) AS "s_boxes",
    COALESCE("t37"."n_shots", 0) AS "n_shots",
    COALESCE("t37"."m_shots", 0) AS "m_shots",
    COALESCE("t37"."s_shots", 0) AS "s_shots",
    COALESCE("t38"."n_choice", 0) AS "n_choice",
    COALESCE("t38"."m_choice", 0) AS "m_choice",
    COALESCE("t38"."s_choice", 0) AS "s_choice",
    COALESCE("t39"."n_status", 0) AS "n_status",
    COALESCE("t39"."m_status", 0) AS "m_status",
    COALESCE("t39"."s_status", 0) AS "s_status",
    COALESCE("t45"."n_recent", 0) AS "n_recent",
    COALESCE("t45"."m_recent", 0) AS "m_recent",
    COALESCE("t45"."s_recent", 0) AS "s_recent",
    COALESCE("t40"."n_officials", 0) AS "n_officials",
    COALESCE("t40"."m_officials", 0) AS "m_officials",
    COALESCE("t40"."s_officials", 0) AS "s_officials",
    COALESCE("t41"."n_game", 0) AS "n_game",
    COALESCE("t41"."m_game", 0) AS "m_game",
    COALESCE("t41"."s_game", 0) AS "s_game"
  FROM "keys" AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_boxes",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_boxes",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_boxes"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "team_boxscore_best_due" AS "t11"
        ON "t10"."game_id" = "t11"."game_id"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t36"
    ON "t9"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t22"."_key",
      SUM(CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "n_shots",
      SUM(1 - CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "m_shots",
      SUM(CAST(COALESCE("t22"."_row", 0) AS DECIMAL(38, 0))) AS "s_shots"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."shot_events" AS "t12"
        ON "t10"."team_abbr" = "t12"."team_abbr"
        AND "t10"."game_id" = "t12"."game_id"
        AND "t10"."_date" = "t12"."game_date"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t37"
    ON "t9"."_key" = "t37"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t23"."_key",
      SUM(CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "n_choice",
      SUM(1 - CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "m_choice",
      SUM(CAST(COALESCE("t23"."_row", 0) AS DECIMAL(38, 0))) AS "s_choice"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_raw"."pbp_choice" AS "t13"
        ON "t10"."game_id" = "t13"."game_id"
    ) AS "t23"
    GROUP BY
      1
  ) AS "t38"
    ON "t9"."_key" = "t38"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t24"."_key",
      SUM(CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "n_status",
      SUM(1 - CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "m_status",
      SUM(CAST(COALESCE("t24"."_row", 0) AS DECIMAL(38, 0))) AS "s_status"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t14"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_raw"."game_status" AS "t14"
        ON "t10"."team_abbr" = "t14"."team_abbr" AND "t10"."game_id" = "t14"."game_id"
    ) AS "t24"
    GROUP BY
      1
  ) AS "t39"
    ON "t9"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t43"."_key",
      SUM(CAST(NOT (
        "t43"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t43"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t43"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t35"."_missing",
          "t35"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t19"
        INNER JOIN (
          SELECT
            "t27"."_entity",
            "t27"."_season",
            CASE WHEN "t27"."_missing" THEN "t27"."_nth" ELSE "t27"."_nth" END AS "_nth",
            "t27"."_missing",
            "t27"."_row"
          FROM (
            SELECT
              "t20"."_entity",
              "t20"."_season",
              "t20"."_nth",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."_row"
            FROM (
              SELECT
                "t8"."entity" AS "_entity",
                "t8"."season_year" AS "_season",
                "t8"."game_id" AS "_spine_game",
                "t8"."nth" AS "_nth"
              FROM "numbered_team_games" AS "t8"
            ) AS "t20"
            LEFT OUTER JOIN "nba_raw"."game_status" AS "t14"
              ON "t20"."_spine_game" = "t14"."game_id" AND "t20"."_entity" = "t14"."team_abbr"
          ) AS "t27"
        ) AS "t35"
          ON "t19"."_entity" = "t35"."_entity"
          AND "t19"."_season" = "t35"."_season"
          AND "t35"."_nth" <= "t19"."_played"
          AND "t35"."_nth" > (
            "t19"."_played" - 10
          )
      ) AS "t42"
    ) AS "t43"
    GROUP BY
      1
  ) AS "t45"
    ON "t9"."_key" = "t45"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t25"."_key",
      SUM(CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "n_officials",
      SUM(1 - CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "m_officials",
      SUM(CAST(COALESCE("t25"."_row", 0) AS DECIMAL(38, 0))) AS "s_officials"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t15"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_raw"."referee_assignments" AS "t15"
        ON "t10"."game_id" = "t15"."game_id"
    ) AS "t25"
    GROUP BY
      1
  ) AS "t40"
    ON "t9"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t26"."_key",
      SUM(CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "n_game",
      SUM(1 - CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "m_game",
      SUM(CAST(COALESCE("t26"."_row", 0) AS DECIMAL(38, 0))) AS "s_game"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t16"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_reference"."schedule" AS "t16"
        ON "t10"."game_id" = "t16"."game_id"
    ) AS "t26"
    GROUP BY
      1
  ) AS "t41"
    ON "t9"."_key" = "t41"."_key"
) AS "t46"
