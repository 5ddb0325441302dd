SELECT
  "t26"."_date",
  "t26"."game_id",
  "t26"."game_date",
  "t26"."season_year",
  "t26"."season_type",
  "t26"."team_abbr",
  "t26"."opponent_team_abbr",
  "t26"."home_game",
  "t26"."player_lookup",
  "t26"."player_id",
  "t26"."entity_type",
  "t26"."population_basis",
  "t26"."market",
  "t26"."tipoff_utc",
  "t26"."entity_id",
  "t26"."_key",
  "t26"."n_props",
  "t26"."m_props",
  "t26"."s_props",
  "t26"."n_games",
  "t26"."m_games",
  "t26"."s_games",
  CASE
    WHEN "t26"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN "t26"."m_props" > 0
    THEN 1
    WHEN "t26"."m_games" > 0
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t4"."_date",
    "t4"."game_id",
    "t4"."game_date",
    "t4"."season_year",
    "t4"."season_type",
    "t4"."team_abbr",
    "t4"."opponent_team_abbr",
    "t4"."home_game",
    "t4"."player_lookup",
    "t4"."player_id",
    "t4"."entity_type",
    "t4"."population_basis",
    "t4"."market",
    "t4"."tipoff_utc",
    "t4"."entity_id",
    "t4"."_key",
    COALESCE("t19"."n_props", 0) AS "n_props",
    COALESCE("t19"."m_props", 0) AS "m_props",
    COALESCE("t19"."s_props", 0) AS "s_props",
    COALESCE("t25"."n_games", 0) AS "n_games",
    COALESCE("t25"."m_games", 0) AS "m_games",
    COALESCE("t25"."s_games", 0) AS "s_games"
  FROM "keys" AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t13"."_key",
      SUM(CAST(NOT (
        "t13"."_missing"
      ) AS BIGINT)) AS "n_props",
      SUM(1 - CAST(NOT (
        "t13"."_missing"
      ) AS BIGINT)) AS "m_props",
      SUM(CAST(COALESCE("t13"."_row", 0) AS DECIMAL(38, 0))) AS "s_props"
    FROM (
      SELECT
        "t4"."_key",
        FALSE AS "_missing",
        "t5"."game_date",
        "t5"."player_lookup",
        "t5"."market",
        "t5"."book",
        "t5"."snapshot_seq",
        "t5"."game_id",
        "t5"."player_id",
        "t5"."player_name",
        "t5"."line",
        "t5"."over_price_american",
        "t5"."under_price_american",
        "t5"."snapshot_utc",
        "t5"."as_of_known",
        "t5"."opening_line",
        "t5"."is_alternate",
        "t5"."source",
        "t5"."source_file_id",
        "t5"."source_row",
        "t5"."_row"
      FROM "keys" AS "t4"
      INNER JOIN "nba_raw"."player_props" AS "t5"
        ON "t4"."game_id" = "t5"."game_id"
        AND "t4"."player_lookup" = "t5"."player_lookup"
        AND "t4"."market" = "t5"."market"
        AND (
          (
            "t5"."snapshot_utc" IS NULL
          )
          OR (
            "t5"."snapshot_utc" <= "t4"."tipoff_utc"
          )
        )
    ) AS "t13"
    GROUP BY
      1
  ) AS "t19"
    ON "t4"."_key" = "t19"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t23"."_key",
      SUM(CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t23"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        "t22"."_key",
        "t22"."_rank",
        "t22"."_spine_date",
        "t22"."_spine_game",
        "t22"."_days_before",
        "t22"."_missing",
        "t22"."game_id",
        "t22"."player_lookup",
        "t22"."points",
        "t22"."rebounds",
        "t22"."assists",
        "t22"."_row"
      FROM (
        SELECT
          "t18"."_key",
          DATE_DIFF('DAY', "t21"."_spine_date", "t18"."_day") AS "_days_before",
          (
            "t18"."_played" - "t21"."_nth"
          ) + 1 AS "_rank",
          "t21"."_entity",
          "t21"."_season",
          "t21"."_spine_date",
          "t21"."_spine_game",
          "t21"."_missing",
          "t21"."game_id",
          "t21"."player_lookup",
          "t21"."points",
          "t21"."rebounds",
          "t21"."assists",
          "t21"."_row",
          "t21"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t10"."_entity",
              "t10"."_season",
              "t10"."_day",
              "t10"."_is_game",
              "t10"."_key",
              SUM(CAST("t10"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t10"."_entity", "t10"."_season"
                ORDER BY "t10"."_day" ASC, "t10"."_is_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "_played"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t0"."player_lookup" AS "_entity",
                  "t0"."season_year" AS "_season",
                  "t0"."_date" AS "_day",
                  FALSE AS "_is_game",
                  "t0"."_key"
                FROM "keys" AS "t0"
              ) AS "t6"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t2"."entity" AS "_entity",
                  "t2"."season_year" AS "_season",
                  "t2"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t2"
              ) AS "t7"
            ) AS "t10"
          ) AS "t15"
          WHERE
            NOT (
              "t15"."_is_game"
            )
        ) AS "t18"
        INNER JOIN (
          SELECT
            "t14"."_entity",
            "t14"."_season",
            "t14"."_spine_date",
            "t14"."_spine_game",
            "t14"."_missing",
            "t14"."game_id",
            "t14"."player_lookup",
            "t14"."points",
            "t14"."rebounds",
            "t14"."assists",
            "t14"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t14"."_entity", "t14"."_season"
                ORDER BY "t14"."_spine_date" ASC, "t14"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t11"."_entity",
              "t11"."_season",
              "t11"."_spine_date",
              "t11"."_spine_game",
              "t12"."game_id" IS NULL AS "_missing",
              "t12"."game_id",
              "t12"."player_lookup",
              "t12"."points",
              "t12"."rebounds",
              "t12"."assists",
              "t12"."_row"
            FROM (
              SELECT
                "t2"."entity" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."game_date" AS "_spine_date",
                "t2"."game_id" AS "_spine_game"
              FROM "nba_reference"."player_spine" AS "t2"
            ) AS "t11"
            LEFT OUTER JOIN (
              SELECT
                "t3"."game_id",
                "t3"."player_lookup",
                "t3"."points",
                "t3"."rebounds",
                "t3"."assists",
                "t3"."_row"
              FROM "nba_analytics"."player_game_summary" AS "t3"
            ) AS "t12"
              ON "t11"."_spine_game" = "t12"."game_id" AND "t11"."_entity" = "t12"."player_lookup"
          ) AS "t14"
        ) AS "t21"
          ON "t18"."_entity" = "t21"."_entity"
          AND "t18"."_season" = "t21"."_season"
          AND "t21"."_nth" <= "t18"."_played"
      ) AS "t22"
    ) AS "t23"
    GROUP BY
      1
  ) AS "t25"
    ON "t4"."_key" = "t25"."_key"
) AS "t26"
