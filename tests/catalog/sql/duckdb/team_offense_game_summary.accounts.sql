SELECT
  "t49"."game_id",
  "t49"."game_code",
  "t49"."game_date",
  "t49"."season_year",
  "t49"."season_type",
  "t49"."_row",
  "t49"."team_abbr",
  "t49"."opponent_team_abbr",
  "t49"."home_game",
  "t49"."_date",
  "t49"."entity_type",
  "t49"."entity_id",
  "t49"."population_basis",
  "t49"."shots_outcome",
  "t49"."_key",
  "t49"."n_boxes",
  "t49"."m_boxes",
  "t49"."s_boxes",
  "t49"."n_shots",
  "t49"."m_shots",
  "t49"."s_shots",
  "t49"."n_choice",
  "t49"."m_choice",
  "t49"."s_choice",
  "t49"."n_status",
  "t49"."m_status",
  "t49"."s_status",
  "t49"."n_recent",
  "t49"."m_recent",
  "t49"."s_recent",
  "t49"."n_officials",
  "t49"."m_officials",
  "t49"."s_officials",
  "t49"."n_game",
  "t49"."m_game",
  "t49"."s_game",
  CASE
    WHEN "t49"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t49"."n_boxes" + "t49"."m_boxes"
    ) < 2
    THEN 1
    WHEN (
      (
        "t49"."n_shots" + "t49"."m_shots"
      ) < 1
    )
    AND COALESCE("t49"."shots_outcome" IS NULL, FALSE)
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t8"."game_id",
    "t8"."game_code",
    "t8"."game_date",
    "t8"."season_year",
    "t8"."season_type",
    "t8"."_row",
    "t8"."team_abbr",
    "t8"."opponent_team_abbr",
    "t8"."home_game",
    "t8"."_date",
    "t8"."entity_type",
    "t8"."entity_id",
    "t8"."population_basis",
    "t8"."shots_outcome",
    "t8"."_key",
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
    COALESCE("t48"."n_recent", 0) AS "n_recent",
    COALESCE("t48"."m_recent", 0) AS "m_recent",
    COALESCE("t48"."s_recent", 0) AS "s_recent",
    COALESCE("t40"."n_officials", 0) AS "n_officials",
    COALESCE("t40"."m_officials", 0) AS "m_officials",
    COALESCE("t40"."s_officials", 0) AS "s_officials",
    COALESCE("t41"."n_game", 0) AS "n_game",
    COALESCE("t41"."m_game", 0) AS "m_game",
    COALESCE("t41"."s_game", 0) AS "s_game"
  FROM "keys" AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_boxes",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_boxes",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_boxes"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t10"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_raw"."team_boxscore_best" AS "t10"
        ON "t8"."game_id" = "t10"."game_id"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t36"
    ON "t8"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t20"."_key",
      SUM(CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "n_shots",
      SUM(1 - CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "m_shots",
      SUM(CAST(COALESCE("t20"."_row", 0) AS DECIMAL(38, 0))) AS "s_shots"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."shot_events" AS "t11"
        ON "t8"."team_abbr" = "t11"."team_abbr"
        AND "t8"."game_id" = "t11"."game_id"
        AND "t8"."_date" = "t11"."game_date"
    ) AS "t20"
    GROUP BY
      1
  ) AS "t37"
    ON "t8"."_key" = "t37"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_choice",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_choice",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_choice"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_raw"."pbp_choice" AS "t12"
        ON "t8"."game_id" = "t12"."game_id"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t38"
    ON "t8"."_key" = "t38"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t22"."_key",
      SUM(CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "n_status",
      SUM(1 - CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "m_status",
      SUM(CAST(COALESCE("t22"."_row", 0) AS DECIMAL(38, 0))) AS "s_status"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_raw"."game_status" AS "t13"
        ON "t8"."team_abbr" = "t13"."team_abbr" AND "t8"."game_id" = "t13"."game_id"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t39"
    ON "t8"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t46"."_key",
      SUM(CAST(NOT (
        "t46"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t46"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t46"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t44"."_key",
          "t42"."_missing",
          "t42"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t27"."_entity",
              "t27"."_season",
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
              FROM (
                SELECT
                  "t0"."team_abbr" AS "_entity",
                  "t0"."season_year" AS "_season",
                  "t0"."_date" AS "_day",
                  FALSE AS "_is_game",
                  "t0"."_key"
                FROM "keys" AS "t0"
              ) AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t17"."entity" AS "_entity",
                  "t17"."season_year" AS "_season",
                  "t17"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."team_spine" AS "t17"
                SEMI JOIN "keys" AS "t9"
                  ON "t9"."season_year" = "t17"."season_year" AND "t9"."team_abbr" = "t17"."entity"
              ) AS "t25"
            ) AS "t27"
          ) AS "t34"
          WHERE
            NOT (
              "t34"."_is_game"
            )
        ) AS "t44"
        INNER JOIN (
          SELECT
            "t26"."_entity",
            "t26"."_season",
            "t26"."_missing",
            "t26"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t26"."_entity", "t26"."_season"
                ORDER BY "t26"."_spine_date" ASC, "t26"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t17"."entity" AS "_entity",
              "t17"."season_year" AS "_season",
              "t17"."game_date" AS "_spine_date",
              "t17"."game_id" AS "_spine_game",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."_row"
            FROM "nba_reference"."team_spine" AS "t17"
            SEMI JOIN "keys" AS "t9"
              ON "t9"."season_year" = "t17"."season_year" AND "t9"."team_abbr" = "t17"."entity"
            LEFT OUTER JOIN "nba_raw"."game_status" AS "t14"
              ON "t17"."game_id" = "t14"."game_id" AND "t17"."entity" = "t14"."team_abbr"
          ) AS "t26"
        ) AS "t42"
          ON "t44"."_entity" = "t42"."_entity"
          AND "t44"."_season" = "t42"."_season"
          AND "t42"."_nth" <= "t44"."_played"
          AND "t42"."_nth" > (
            "t44"."_played" - 10
          )
      ) AS "t45"
    ) AS "t46"
    GROUP BY
      1
  ) AS "t48"
    ON "t8"."_key" = "t48"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t23"."_key",
      SUM(CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "n_officials",
      SUM(1 - CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "m_officials",
      SUM(CAST(COALESCE("t23"."_row", 0) AS DECIMAL(38, 0))) AS "s_officials"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t15"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_raw"."referee_assignments" AS "t15"
        ON "t8"."game_id" = "t15"."game_id"
    ) AS "t23"
    GROUP BY
      1
  ) AS "t40"
    ON "t8"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t24"."_key",
      SUM(CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "n_game",
      SUM(1 - CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "m_game",
      SUM(CAST(COALESCE("t24"."_row", 0) AS DECIMAL(38, 0))) AS "s_game"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t16"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_reference"."schedule" AS "t16"
        ON "t8"."game_id" = "t16"."game_id"
    ) AS "t24"
    GROUP BY
      1
  ) AS "t41"
    ON "t8"."_key" = "t41"."_key"
) AS "t49"
