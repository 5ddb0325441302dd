SELECT
  "t33"."_date",
  "t33"."game_id",
  "t33"."season_year",
  "t33"."season_type",
  "t33"."team_abbr",
  "t33"."opponent_team_abbr",
  "t33"."home_game",
  "t33"."player_lookup",
  "t33"."player_id",
  "t33"."entity_type",
  "t33"."population_basis",
  "t33"."expected",
  "t33"."entity_id",
  "t33"."_key",
  "t33"."n_lists",
  "t33"."m_lists",
  "t33"."s_lists",
  "t33"."n_season",
  "t33"."m_season",
  "t33"."s_season",
  CASE
    WHEN "t33"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN "t33"."m_season" > 0
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t6"."_date",
    "t6"."game_id",
    "t6"."season_year",
    "t6"."season_type",
    "t6"."team_abbr",
    "t6"."opponent_team_abbr",
    "t6"."home_game",
    "t6"."player_lookup",
    "t6"."player_id",
    "t6"."entity_type",
    "t6"."population_basis",
    "t6"."expected",
    "t6"."entity_id",
    "t6"."_key",
    COALESCE("t32"."n_lists", 0) AS "n_lists",
    COALESCE("t32"."m_lists", 0) AS "m_lists",
    COALESCE("t32"."s_lists", 0) AS "s_lists",
    COALESCE("t31"."n_season", 0) AS "n_season",
    COALESCE("t31"."m_season", 0) AS "m_season",
    COALESCE("t31"."s_season", 0) AS "s_season"
  FROM "keys" AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t28"."_key",
      SUM(CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "n_lists",
      SUM(1 - CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "m_lists",
      SUM(CAST(COALESCE("t28"."_row", 0) AS DECIMAL(38, 0))) AS "s_lists"
    FROM (
      SELECT
        "t25"."_key",
        "t25"."_missing",
        "t25"."_row"
      FROM (
        SELECT
          "t14"."_key",
          "t22"."_missing",
          "t7"."game_id",
          "t7"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_by_player_lookup",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t14"
        INNER JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t17"."_entity",
              "t17"."_season",
              "t17"."_spine_game",
              "t17"."_nth",
              "t16"."game_id" IS NULL AS "_missing"
            FROM (
              SELECT
                "t3"."entity" AS "_entity",
                "t3"."season_year" AS "_season",
                "t3"."game_id" AS "_spine_game",
                "t3"."nth" AS "_nth"
              FROM "numbered_team_games" AS "t3"
            ) AS "t17"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t2"."game_id",
                "t2"."team_abbr" AS "_whose"
              FROM "nba_raw"."game_status" AS "t2"
            ) AS "t16"
              ON "t17"."_spine_game" = "t16"."game_id" AND "t17"."_entity" = "t16"."_whose"
          ) AS "t19"
        ) AS "t22"
          ON "t14"."_entity" = "t22"."_entity"
          AND "t14"."_season" = "t22"."_season"
          AND "t22"."_nth" <= "t14"."_played"
          AND "t22"."_nth" > (
            "t14"."_played" - 10
          )
        LEFT OUTER JOIN "nba_raw"."game_status" AS "t7"
          ON "t22"."_spine_game" = "t7"."game_id"
          AND "t22"."_entity" = "t7"."team_abbr"
          AND "t14"."_by_player_lookup" = "t7"."player_lookup"
      ) AS "t25"
      WHERE
        "t25"."_missing" OR (
          "t25"."game_id" IS NOT NULL
        )
    ) AS "t28"
    GROUP BY
      1
  ) AS "t32"
    ON "t6"."_key" = "t32"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t27"."_key",
      SUM(CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "n_season",
      SUM(1 - CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "m_season",
      SUM(CAST(COALESCE("t27"."_row", 0) AS DECIMAL(38, 0))) AS "s_season"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."_key",
          "t24"."_missing",
          "t24"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."player_lookup" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_player_player_lookup" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t15"
        INNER JOIN (
          SELECT
            "t20"."_entity",
            "t20"."_season",
            CASE WHEN "t20"."_missing" THEN "t20"."_nth" ELSE "t20"."_nth" END AS "_nth",
            "t20"."_missing",
            "t20"."_row"
          FROM (
            SELECT
              "t18"."_entity",
              "t18"."_season",
              "t18"."_nth",
              "t8"."game_id" IS NULL AS "_missing",
              "t8"."_row"
            FROM (
              SELECT
                "t4"."entity" AS "_entity",
                "t4"."season_year" AS "_season",
                "t4"."game_date" AS "_spine_date",
                "t4"."game_id" AS "_spine_game",
                "t4"."nth" AS "_nth"
              FROM "numbered_player_games" AS "t4"
            ) AS "t18"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t8"
              ON "t18"."_spine_game" = "t8"."game_id"
              AND "t18"."_entity" = "t8"."player_lookup"
              AND "t18"."_spine_date" = "t8"."game_date"
          ) AS "t20"
        ) AS "t24"
          ON "t15"."_entity" = "t24"."_entity"
          AND "t15"."_season" = "t24"."_season"
          AND "t24"."_nth" <= "t15"."_played"
      ) AS "t26"
    ) AS "t27"
    GROUP BY
      1
  ) AS "t31"
    ON "t6"."_key" = "t31"."_key"
) AS "t33"
