SELECT
  "t42"."_date",
  "t42"."game_id",
  "t42"."season_year",
  "t42"."season_type",
  "t42"."team_abbr",
  "t42"."opponent_team_abbr",
  "t42"."home_game",
  "t42"."player_lookup",
  "t42"."player_id",
  "t42"."entity_type",
  "t42"."population_basis",
  "t42"."entity_id",
  "t42"."zones_outcome",
  "t42"."_key",
  "t42"."n_latest",
  "t42"."m_latest",
  "t42"."s_latest",
  "t42"."n_games",
  "t42"."m_games",
  "t42"."s_games",
  "t42"."n_form",
  "t42"."m_form",
  "t42"."s_form",
  "t42"."n_context",
  "t42"."m_context",
  "t42"."s_context",
  "t42"."n_factors",
  "t42"."m_factors",
  "t42"."s_factors",
  "t42"."n_zones",
  "t42"."m_zones",
  "t42"."s_zones",
  CASE
    WHEN "t42"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      "t42"."n_games" + "t42"."m_games"
    ) < 5
    THEN 1
    WHEN (
      "t42"."n_context" + "t42"."m_context"
    ) < 1
    THEN 2
    WHEN (
      "t42"."n_factors" + "t42"."m_factors"
    ) < 1
    THEN 3
    WHEN (
      "t42"."n_form" + "t42"."m_form"
    ) < 1
    THEN 4
    WHEN (
      (
        "t42"."n_zones" + "t42"."m_zones"
      ) < 1
    )
    AND COALESCE(COALESCE("t42"."zones_outcome", '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN "t42"."m_latest" > 0
    THEN 6
    WHEN "t42"."m_games" > 0
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t8"."_date",
    "t8"."game_id",
    "t8"."season_year",
    "t8"."season_type",
    "t8"."team_abbr",
    "t8"."opponent_team_abbr",
    "t8"."home_game",
    "t8"."player_lookup",
    "t8"."player_id",
    "t8"."entity_type",
    "t8"."population_basis",
    "t8"."entity_id",
    "t8"."zones_outcome",
    "t8"."_key",
    COALESCE("t41"."n_latest", 0) AS "n_latest",
    COALESCE("t41"."m_latest", 0) AS "m_latest",
    COALESCE("t41"."s_latest", 0) AS "s_latest",
    COALESCE("t40"."n_games", 0) AS "n_games",
    COALESCE("t40"."m_games", 0) AS "m_games",
    COALESCE("t40"."s_games", 0) AS "s_games",
    COALESCE("t30"."n_form", 0) AS "n_form",
    COALESCE("t30"."m_form", 0) AS "m_form",
    COALESCE("t30"."s_form", 0) AS "s_form",
    COALESCE("t31"."n_context", 0) AS "n_context",
    COALESCE("t31"."m_context", 0) AS "m_context",
    COALESCE("t31"."s_context", 0) AS "s_context",
    COALESCE("t32"."n_factors", 0) AS "n_factors",
    COALESCE("t32"."m_factors", 0) AS "m_factors",
    COALESCE("t32"."s_factors", 0) AS "s_factors",
    COALESCE("t33"."n_zones", 0) AS "n_zones",
    COALESCE("t33"."m_zones", 0) AS "m_zones",
    COALESCE("t33"."s_zones", 0) AS "s_zones"
  FROM "keys" AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t37"."_key",
      SUM(CAST(NOT (
        "t37"."_missing"
      ) AS BIGINT)) AS "n_latest",
      SUM(1 - CAST(NOT (
        "t37"."_missing"
      ) AS BIGINT)) AS "m_latest",
      SUM(CAST(COALESCE("t37"."_row", 0) AS DECIMAL(38, 0))) AS "s_latest"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t17"."_key",
          "t29"."_missing",
          "t29"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_player_player_lookup" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t17"
        INNER JOIN (
          SELECT
            "t23"."_entity",
            "t23"."_season",
            CASE WHEN "t23"."_missing" THEN "t23"."_nth" ELSE "t23"."_nth" END AS "_nth",
            "t23"."_missing",
            "t23"."_row"
          FROM (
            SELECT
              "t18"."_entity",
              "t18"."_season",
              "t18"."_nth",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."_row"
            FROM (
              SELECT
                "t6"."entity" AS "_entity",
                "t6"."season_year" AS "_season",
                "t6"."game_date" AS "_spine_date",
                "t6"."game_id" AS "_spine_game",
                "t6"."nth" AS "_nth"
              FROM "numbered_player_games" AS "t6"
            ) AS "t18"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t14"
              ON "t18"."_spine_game" = "t14"."game_id"
              AND "t18"."_entity" = "t14"."player_lookup"
              AND "t18"."_spine_date" = "t14"."game_date"
          ) AS "t23"
        ) AS "t29"
          ON "t17"."_entity" = "t29"."_entity"
          AND "t17"."_season" = "t29"."_season"
          AND "t29"."_nth" <= "t17"."_played"
          AND "t29"."_nth" > (
            "t17"."_played" - 10
          )
      ) AS "t35"
    ) AS "t37"
    GROUP BY
      1
  ) AS "t41"
    ON "t8"."_key" = "t41"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t36"."_key",
      SUM(CAST(NOT (
        "t36"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t36"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t36"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t17"."_key",
          "t29"."_missing",
          "t29"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_player_player_lookup" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t17"
        INNER JOIN (
          SELECT
            "t23"."_entity",
            "t23"."_season",
            CASE WHEN "t23"."_missing" THEN "t23"."_nth" ELSE "t23"."_nth" END AS "_nth",
            "t23"."_missing",
            "t23"."_row"
          FROM (
            SELECT
              "t18"."_entity",
              "t18"."_season",
              "t18"."_nth",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."_row"
            FROM (
              SELECT
                "t6"."entity" AS "_entity",
                "t6"."season_year" AS "_season",
                "t6"."game_date" AS "_spine_date",
                "t6"."game_id" AS "_spine_game",
                "t6"."nth" AS "_nth"
              FROM "numbered_player_games" AS "t6"
            ) AS "t18"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t14"
              ON "t18"."_spine_game" = "t14"."game_id"
              AND "t18"."_entity" = "t14"."player_lookup"
              AND "t18"."_spine_date" = "t14"."game_date"
          ) AS "t23"
        ) AS "t29"
          ON "t17"."_entity" = "t29"."_entity"
          AND "t17"."_season" = "t29"."_season"
          AND "t29"."_nth" <= "t17"."_played"
      ) AS "t34"
    ) AS "t36"
    GROUP BY
      1
  ) AS "t40"
    ON "t8"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_form",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_form",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_form"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t10"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_analytics"."team_form" AS "t10"
        ON "t9"."team_abbr" = "t10"."team_abbr" AND "t9"."_date" = "t10"."as_of_date"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t30"
    ON "t8"."_key" = "t30"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t20"."_key",
      SUM(CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "n_context",
      SUM(1 - CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "m_context",
      SUM(CAST(COALESCE("t20"."_row", 0) AS DECIMAL(38, 0))) AS "s_context"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t11"
        ON "t9"."player_lookup" = "t11"."player_lookup" AND "t9"."_date" = "t11"."game_date"
    ) AS "t20"
    GROUP BY
      1
  ) AS "t31"
    ON "t8"."_key" = "t31"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_factors",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_factors",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_factors"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_precompute"."player_composite_factors" AS "t12"
        ON "t9"."player_lookup" = "t12"."player_lookup" AND "t9"."_date" = "t12"."game_date"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t32"
    ON "t8"."_key" = "t32"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t22"."_key",
      SUM(CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "n_zones",
      SUM(1 - CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "m_zones",
      SUM(CAST(COALESCE("t22"."_row", 0) AS DECIMAL(38, 0))) AS "s_zones"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t13"
        ON "t9"."player_lookup" = "t13"."player_lookup"
        AND "t9"."_date" = "t13"."analysis_date"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t33"
    ON "t8"."_key" = "t33"."_key"
) AS "t42"
