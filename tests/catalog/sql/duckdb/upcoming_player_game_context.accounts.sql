SELECT
  "t49"."_date",
  "t49"."game_id",
  "t49"."game_date",
  "t49"."season_year",
  "t49"."season_type",
  "t49"."team_abbr",
  "t49"."opponent_team_abbr",
  "t49"."home_game",
  "t49"."player_lookup",
  "t49"."player_id",
  "t49"."entity_type",
  "t49"."population_basis",
  "t49"."entity_id",
  "t49"."members_outcome",
  "t49"."_key",
  "t49"."n_games",
  "t49"."m_games",
  "t49"."s_games",
  "t49"."n_team_context",
  "t49"."m_team_context",
  "t49"."s_team_context",
  "t49"."n_opponent_context",
  "t49"."m_opponent_context",
  "t49"."s_opponent_context",
  "t49"."n_form",
  "t49"."m_form",
  "t49"."s_form",
  "t49"."n_opponent_form",
  "t49"."m_opponent_form",
  "t49"."s_opponent_form",
  "t49"."n_members",
  "t49"."m_members",
  "t49"."s_members",
  "t49"."n_team_game",
  "t49"."m_team_game",
  "t49"."s_team_game",
  "t49"."n_person",
  "t49"."m_person",
  "t49"."s_person",
  CASE
    WHEN "t49"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      "t49"."n_team_context" + "t49"."m_team_context"
    ) < 1
    THEN 1
    WHEN (
      "t49"."n_opponent_context" + "t49"."m_opponent_context"
    ) < 1
    THEN 2
    WHEN (
      "t49"."n_form" + "t49"."m_form"
    ) < 1
    THEN 3
    WHEN (
      "t49"."n_opponent_form" + "t49"."m_opponent_form"
    ) < 1
    THEN 4
    WHEN (
      "t49"."n_members" + "t49"."m_members"
    ) < 1
    THEN 5
    WHEN (
      "t49"."n_team_game" + "t49"."m_team_game"
    ) < 1
    THEN 6
    WHEN TRUE AND COALESCE("t49"."members_outcome" IS NOT NULL, FALSE)
    THEN 7
    WHEN "t49"."m_games" > 0
    THEN 8
    WHEN "t49"."m_person" > 0
    THEN 9
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t9"."_date",
    "t9"."game_id",
    "t9"."game_date",
    "t9"."season_year",
    "t9"."season_type",
    "t9"."team_abbr",
    "t9"."opponent_team_abbr",
    "t9"."home_game",
    "t9"."player_lookup",
    "t9"."player_id",
    "t9"."entity_type",
    "t9"."population_basis",
    "t9"."entity_id",
    "t9"."members_outcome",
    "t9"."_key",
    COALESCE("t48"."n_games", 0) AS "n_games",
    COALESCE("t48"."m_games", 0) AS "m_games",
    COALESCE("t48"."s_games", 0) AS "s_games",
    COALESCE("t38"."n_team_context", 0) AS "n_team_context",
    COALESCE("t38"."m_team_context", 0) AS "m_team_context",
    COALESCE("t38"."s_team_context", 0) AS "s_team_context",
    COALESCE("t39"."n_opponent_context", 0) AS "n_opponent_context",
    COALESCE("t39"."m_opponent_context", 0) AS "m_opponent_context",
    COALESCE("t39"."s_opponent_context", 0) AS "s_opponent_context",
    COALESCE("t40"."n_form", 0) AS "n_form",
    COALESCE("t40"."m_form", 0) AS "m_form",
    COALESCE("t40"."s_form", 0) AS "s_form",
    COALESCE("t41"."n_opponent_form", 0) AS "n_opponent_form",
    COALESCE("t41"."m_opponent_form", 0) AS "m_opponent_form",
    COALESCE("t41"."s_opponent_form", 0) AS "s_opponent_form",
    COALESCE("t42"."n_members", 0) AS "n_members",
    COALESCE("t42"."m_members", 0) AS "m_members",
    COALESCE("t42"."s_members", 0) AS "s_members",
    COALESCE("t43"."n_team_game", 0) AS "n_team_game",
    COALESCE("t43"."m_team_game", 0) AS "m_team_game",
    COALESCE("t43"."s_team_game", 0) AS "s_team_game",
    COALESCE("t44"."n_person", 0) AS "n_person",
    COALESCE("t44"."m_person", 0) AS "m_person",
    COALESCE("t44"."s_person", 0) AS "s_person"
  FROM "keys" AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t46"."_key",
      SUM(CAST(NOT (
        "t46"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t46"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t46"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t37"."_missing",
          "t37"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_player_player_lookup" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t19"
        INNER JOIN (
          SELECT
            "t28"."_entity",
            "t28"."_season",
            CASE WHEN "t28"."_missing" THEN "t28"."_nth" ELSE "t28"."_nth" END AS "_nth",
            "t28"."_missing",
            "t28"."_row"
          FROM (
            SELECT
              "t20"."_entity",
              "t20"."_season",
              "t20"."_nth",
              "t16"."game_id" IS NULL AS "_missing",
              "t16"."_row"
            FROM (
              SELECT
                "t7"."entity" AS "_entity",
                "t7"."season_year" AS "_season",
                "t7"."game_date" AS "_spine_date",
                "t7"."game_id" AS "_spine_game",
                "t7"."nth" AS "_nth"
              FROM "numbered_player_games" AS "t7"
            ) AS "t20"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t16"
              ON "t20"."_spine_game" = "t16"."game_id"
              AND "t20"."_entity" = "t16"."player_lookup"
              AND "t20"."_spine_date" = "t16"."game_date"
          ) AS "t28"
        ) AS "t37"
          ON "t19"."_entity" = "t37"."_entity"
          AND "t19"."_season" = "t37"."_season"
          AND "t37"."_nth" <= "t19"."_played"
      ) AS "t45"
    ) AS "t46"
    GROUP BY
      1
  ) AS "t48"
    ON "t9"."_key" = "t48"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_team_context",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_team_context",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_team_context"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t11"
        ON "t10"."team_abbr" = "t11"."team_abbr" AND "t10"."_date" = "t11"."game_date"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t38"
    ON "t9"."_key" = "t38"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t22"."_key",
      SUM(CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "n_opponent_context",
      SUM(1 - CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "m_opponent_context",
      SUM(CAST(COALESCE("t22"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_context"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t11"
        ON "t10"."opponent_team_abbr" = "t11"."team_abbr"
        AND "t10"."_date" = "t11"."game_date"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t39"
    ON "t9"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t23"."_key",
      SUM(CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "n_form",
      SUM(1 - CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "m_form",
      SUM(CAST(COALESCE("t23"."_row", 0) AS DECIMAL(38, 0))) AS "s_form"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."team_form" AS "t12"
        ON "t10"."team_abbr" = "t12"."team_abbr" AND "t10"."_date" = "t12"."as_of_date"
    ) AS "t23"
    GROUP BY
      1
  ) AS "t40"
    ON "t9"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t24"."_key",
      SUM(CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "n_opponent_form",
      SUM(1 - CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "m_opponent_form",
      SUM(CAST(COALESCE("t24"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_form"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."team_form" AS "t12"
        ON "t10"."opponent_team_abbr" = "t12"."team_abbr"
        AND "t10"."_date" = "t12"."as_of_date"
    ) AS "t24"
    GROUP BY
      1
  ) AS "t41"
    ON "t9"."_key" = "t41"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t25"."_key",
      SUM(CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "n_members",
      SUM(1 - CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "m_members",
      SUM(CAST(COALESCE("t25"."_row", 0) AS DECIMAL(38, 0))) AS "s_members"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_analytics"."team_rotation" AS "t13"
        ON "t10"."team_abbr" = "t13"."team_abbr" AND "t10"."_date" = "t13"."as_of_date"
    ) AS "t25"
    GROUP BY
      1
  ) AS "t42"
    ON "t9"."_key" = "t42"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t26"."_key",
      SUM(CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "n_team_game",
      SUM(1 - CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "m_team_game",
      SUM(CAST(COALESCE("t26"."_row", 0) AS DECIMAL(38, 0))) AS "s_team_game"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t14"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_reference"."team_games" AS "t14"
        ON "t10"."team_abbr" = "t14"."team_abbr" AND "t10"."game_id" = "t14"."game_id"
    ) AS "t26"
    GROUP BY
      1
  ) AS "t43"
    ON "t9"."_key" = "t43"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t27"."_key",
      SUM(CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "n_person",
      SUM(1 - CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "m_person",
      SUM(CAST(COALESCE("t27"."_row", 0) AS DECIMAL(38, 0))) AS "s_person"
    FROM (
      SELECT
        "t10"."_key",
        FALSE AS "_missing",
        "t15"."_row"
      FROM "keys" AS "t10"
      INNER JOIN "nba_reference"."players" AS "t15"
        ON "t10"."player_id" = "t15"."player_id"
    ) AS "t27"
    GROUP BY
      1
  ) AS "t44"
    ON "t9"."_key" = "t44"."_key"
) AS "t49"
