SELECT
  "t45"."game_id",
  "t45"."game_code",
  "t45"."game_date",
  "t45"."season_year",
  "t45"."season_type",
  "t45"."_row",
  "t45"."team_abbr",
  "t45"."opponent_team_abbr",
  "t45"."home_game",
  "t45"."_date",
  "t45"."entity_type",
  "t45"."entity_id",
  "t45"."population_basis",
  "t45"."shots_outcome",
  "t45"."_key",
  "t45"."n_boxes",
  "t45"."m_boxes",
  "t45"."s_boxes",
  "t45"."n_shots",
  "t45"."m_shots",
  "t45"."s_shots",
  "t45"."n_choice",
  "t45"."m_choice",
  "t45"."s_choice",
  "t45"."n_status",
  "t45"."m_status",
  "t45"."s_status",
  "t45"."n_recent",
  "t45"."m_recent",
  "t45"."s_recent",
  "t45"."n_officials",
  "t45"."m_officials",
  "t45"."s_officials",
  "t45"."n_game",
  "t45"."m_game",
  "t45"."s_game",
  CASE
    WHEN "t45"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t45"."n_boxes" + "t45"."m_boxes"
    ) < 2
    THEN 1
    WHEN (
      (
        "t45"."n_shots" + "t45"."m_shots"
      ) < 1
    )
    AND COALESCE("t45"."shots_outcome" IS NULL, FALSE)
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
    COALESCE("t35"."n_boxes", 0) AS "n_boxes",
    COALESCE("t35"."m_boxes", 0) AS "m_boxes",
    COALESCE("t35"."s_boxes", 0) AS "s_boxes",
    COALESCE("t36"."n_shots", 0) AS "n_shots",
    COALESCE("t36"."m_shots", 0) AS "m_shots",
    COALESCE("t36"."s_shots", 0) AS "s_shots",
    COALESCE("t37"."n_choice", 0) AS "n_choice",
    COALESCE("t37"."m_choice", 0) AS "m_choice",
    COALESCE("t37"."s_choice", 0) AS "s_choice",
    COALESCE("t38"."n_status", 0) AS "n_status",
    COALESCE("t38"."m_status", 0) AS "m_status",
    COALESCE("t38"."s_status", 0) AS "s_status",
    COALESCE("t44"."n_recent", 0) AS "n_recent",
    COALESCE("t44"."m_recent", 0) AS "m_recent",
    COALESCE("t44"."s_recent", 0) AS "s_recent",
    COALESCE("t39"."n_officials", 0) AS "n_officials",
    COALESCE("t39"."m_officials", 0) AS "m_officials",
    COALESCE("t39"."s_officials", 0) AS "s_officials",
    COALESCE("t40"."n_game", 0) AS "n_game",
    COALESCE("t40"."m_game", 0) AS "m_game",
    COALESCE("t40"."s_game", 0) AS "s_game"
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
  ) AS "t35"
    ON "t9"."_key" = "t35"."_key"
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
  ) AS "t36"
    ON "t9"."_key" = "t36"."_key"
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
  ) AS "t37"
    ON "t9"."_key" = "t37"."_key"
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
  ) AS "t38"
    ON "t9"."_key" = "t38"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t42"."_key",
      SUM(CAST(NOT (
        "t42"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t42"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t42"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t28"."_missing",
          "t28"."_row"
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
        ) AS "t28"
          ON "t19"."_entity" = "t28"."_entity"
          AND "t19"."_season" = "t28"."_season"
          AND "t28"."_nth" <= "t19"."_played"
          AND "t28"."_nth" > (
            "t19"."_played" - 10
          )
      ) AS "t41"
    ) AS "t42"
    GROUP BY
      1
  ) AS "t44"
    ON "t9"."_key" = "t44"."_key"
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
  ) AS "t39"
    ON "t9"."_key" = "t39"."_key"
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
  ) AS "t40"
    ON "t9"."_key" = "t40"."_key"
) AS "t45"
