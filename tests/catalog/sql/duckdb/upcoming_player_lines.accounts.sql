SELECT
  "t21"."_date",
  "t21"."game_id",
  "t21"."game_date",
  "t21"."season_year",
  "t21"."season_type",
  "t21"."team_abbr",
  "t21"."opponent_team_abbr",
  "t21"."home_game",
  "t21"."player_lookup",
  "t21"."player_id",
  "t21"."entity_type",
  "t21"."population_basis",
  "t21"."market",
  "t21"."tipoff_utc",
  "t21"."entity_id",
  "t21"."_key",
  "t21"."n_props",
  "t21"."m_props",
  "t21"."s_props",
  "t21"."n_games",
  "t21"."m_games",
  "t21"."s_games",
  CASE
    WHEN "t21"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN "t21"."m_props" > 0
    THEN 1
    WHEN "t21"."m_games" > 0
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
    COALESCE("t16"."n_props", 0) AS "n_props",
    COALESCE("t16"."m_props", 0) AS "m_props",
    COALESCE("t16"."s_props", 0) AS "s_props",
    COALESCE("t20"."n_games", 0) AS "n_games",
    COALESCE("t20"."m_games", 0) AS "m_games",
    COALESCE("t20"."s_games", 0) AS "s_games"
  FROM "keys" AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t12"."_key",
      SUM(CAST(NOT (
        "t12"."_missing"
      ) AS BIGINT)) AS "n_props",
      SUM(1 - CAST(NOT (
        "t12"."_missing"
      ) AS BIGINT)) AS "m_props",
      SUM(CAST(COALESCE("t12"."_row", 0) AS DECIMAL(38, 0))) AS "s_props"
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
    ) AS "t12"
    GROUP BY
      1
  ) AS "t16"
    ON "t4"."_key" = "t16"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t18"."_key",
      SUM(CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t18"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."_key",
          "t15"."_rank",
          "t15"."_spine_date",
          "t15"."_spine_game",
          "t15"."_days_before",
          "t9"."_present_game" IS NULL AS "_missing",
          "t10"."game_id",
          "t10"."player_lookup",
          "t10"."points",
          "t10"."rebounds",
          "t10"."assists",
          "t10"."_row"
        FROM (
          SELECT
            "t11"."_key",
            "t11"."_entity",
            "t11"."_spine_date",
            "t11"."_spine_game",
            "t11"."_days_before",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t11"."_key", "t11"."_entity"
                ORDER BY "t11"."_spine_date" DESC, "t11"."_spine_game" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_rank"
          FROM (
            SELECT
              "t4"."_key",
              "t6"."entity" AS "_entity",
              "t6"."game_date" AS "_spine_date",
              "t6"."game_id" AS "_spine_game",
              DATE_DIFF('DAY', "t6"."game_date", "t4"."_date") AS "_days_before"
            FROM "keys" AS "t4"
            INNER JOIN "nba_reference"."player_spine" AS "t6"
              ON "t4"."season_year" = "t6"."season_year"
              AND "t6"."game_date" < "t4"."_date"
              AND "t4"."player_lookup" = "t6"."entity"
          ) AS "t11"
        ) AS "t15"
        LEFT OUTER JOIN (
          SELECT DISTINCT
            "t2"."game_id" AS "_present_game",
            "t2"."player_lookup" AS "_present_entity"
          FROM "nba_analytics"."player_game_summary" AS "t2"
        ) AS "t9"
          ON "t15"."_spine_game" = "t9"."_present_game"
          AND "t15"."_entity" = "t9"."_present_entity"
        LEFT OUTER JOIN (
          SELECT
            "t2"."game_id",
            "t2"."player_lookup",
            "t2"."points",
            "t2"."rebounds",
            "t2"."assists",
            "t2"."_row"
          FROM "nba_analytics"."player_game_summary" AS "t2"
        ) AS "t10"
          ON "t15"."_spine_game" = "t10"."game_id" AND "t15"."_entity" = "t10"."player_lookup"
      ) AS "t17"
      WHERE
        "t17"."_missing" OR (
          "t17"."game_id" IS NOT NULL
        )
    ) AS "t18"
    GROUP BY
      1
  ) AS "t20"
    ON "t4"."_key" = "t20"."_key"
) AS "t21"
