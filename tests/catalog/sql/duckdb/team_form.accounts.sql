WITH "t18" AS (
  SELECT
    "t16"."_entity",
    "t16"."_season",
    CASE WHEN "t16"."_missing" THEN "t16"."_nth" ELSE "t16"."_nth" END AS "_nth",
    "t16"."_missing",
    "t16"."_row"
  FROM (
    SELECT
      "t14"."_entity",
      "t14"."_season",
      "t14"."_nth",
      "t8"."game_id" IS NULL AS "_missing",
      "t8"."_row"
    FROM (
      SELECT
        "t2"."entity" AS "_entity",
        "t2"."season_year" AS "_season",
        "t2"."game_date" AS "_spine_date",
        "t2"."game_id" AS "_spine_game",
        "t2"."nth" AS "_nth"
      FROM "numbered_team_games" AS "t2"
    ) AS "t14"
    LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t8"
      ON "t14"."_spine_game" = "t8"."game_id"
      AND "t14"."_entity" = "t8"."team_abbr"
      AND "t14"."_spine_date" = "t8"."game_date"
  ) AS "t16"
)
SELECT
  "t39"."season_year",
  "t39"."team_abbr",
  "t39"."_date",
  "t39"."entity_type",
  "t39"."entity_id",
  "t39"."population_basis",
  "t39"."_key",
  "t39"."n_offense",
  "t39"."m_offense",
  "t39"."s_offense",
  "t39"."n_defense",
  "t39"."m_defense",
  "t39"."s_defense",
  "t39"."n_season",
  "t39"."m_season",
  "t39"."s_season",
  "t39"."n_league",
  "t39"."m_league",
  "t39"."s_league",
  CASE
    WHEN "t39"."entity_type" <> 'TEAM'
    THEN 0
    WHEN "t39"."m_offense" > 0
    THEN 1
    WHEN "t39"."m_defense" > 0
    THEN 2
    WHEN "t39"."m_season" > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t5"."season_year",
    "t5"."team_abbr",
    "t5"."_date",
    "t5"."entity_type",
    "t5"."entity_id",
    "t5"."population_basis",
    "t5"."_key",
    COALESCE("t36"."n_offense", 0) AS "n_offense",
    COALESCE("t36"."m_offense", 0) AS "m_offense",
    COALESCE("t36"."s_offense", 0) AS "s_offense",
    COALESCE("t32"."n_defense", 0) AS "n_defense",
    COALESCE("t32"."m_defense", 0) AS "m_defense",
    COALESCE("t32"."s_defense", 0) AS "s_defense",
    COALESCE("t35"."n_season", 0) AS "n_season",
    COALESCE("t35"."m_season", 0) AS "m_season",
    COALESCE("t35"."s_season", 0) AS "s_season",
    COALESCE("t38"."n_league", 0) AS "n_league",
    COALESCE("t38"."m_league", 0) AS "m_league",
    COALESCE("t38"."s_league", 0) AS "s_league"
  FROM "keys" AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t29"."_key",
      SUM(CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "n_offense",
      SUM(1 - CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "m_offense",
      SUM(CAST(COALESCE("t29"."_row", 0) AS DECIMAL(38, 0))) AS "s_offense"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t12"."_key",
          "t21"."_missing",
          "t21"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t12"
        INNER JOIN "t18" AS "t21"
          ON "t12"."_entity" = "t21"."_entity"
          AND "t12"."_season" = "t21"."_season"
          AND "t21"."_nth" <= "t12"."_played"
          AND "t21"."_nth" > (
            "t12"."_played" - 10
          )
      ) AS "t25"
    ) AS "t29"
    GROUP BY
      1
  ) AS "t36"
    ON "t5"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t27"."_key",
      SUM(CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "n_defense",
      SUM(1 - CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "m_defense",
      SUM(CAST(COALESCE("t27"."_row", 0) AS DECIMAL(38, 0))) AS "s_defense"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t12"."_key",
          "t19"."_missing",
          "t19"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t12"
        INNER JOIN (
          SELECT
            "t15"."_entity",
            "t15"."_season",
            CASE WHEN "t15"."_missing" THEN "t15"."_nth" ELSE "t15"."_nth" END AS "_nth",
            "t15"."_missing",
            "t15"."_row"
          FROM (
            SELECT
              "t14"."_entity",
              "t14"."_season",
              "t14"."_nth",
              "t7"."game_id" IS NULL AS "_missing",
              "t7"."_row"
            FROM (
              SELECT
                "t2"."entity" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."game_date" AS "_spine_date",
                "t2"."game_id" AS "_spine_game",
                "t2"."nth" AS "_nth"
              FROM "numbered_team_games" AS "t2"
            ) AS "t14"
            LEFT OUTER JOIN "nba_analytics"."team_defense_game_summary" AS "t7"
              ON "t14"."_spine_game" = "t7"."game_id"
              AND "t14"."_entity" = "t7"."defending_team_abbr"
              AND "t14"."_spine_date" = "t7"."game_date"
          ) AS "t15"
        ) AS "t19"
          ON "t12"."_entity" = "t19"."_entity"
          AND "t12"."_season" = "t19"."_season"
          AND "t19"."_nth" <= "t12"."_played"
          AND "t19"."_nth" > (
            "t12"."_played" - 10
          )
      ) AS "t23"
    ) AS "t27"
    GROUP BY
      1
  ) AS "t32"
    ON "t5"."_key" = "t32"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t28"."_key",
      SUM(CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "n_season",
      SUM(1 - CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "m_season",
      SUM(CAST(COALESCE("t28"."_row", 0) AS DECIMAL(38, 0))) AS "s_season"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t12"."_key",
          "t21"."_missing",
          "t21"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t12"
        INNER JOIN "t18" AS "t21"
          ON "t12"."_entity" = "t21"."_entity"
          AND "t12"."_season" = "t21"."_season"
          AND "t21"."_nth" <= "t12"."_played"
      ) AS "t24"
    ) AS "t28"
    GROUP BY
      1
  ) AS "t35"
    ON "t5"."_key" = "t35"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t30"."_date",
      SUM(CAST(NOT (
        "t30"."_missing"
      ) AS BIGINT)) AS "n_league",
      SUM(1 - CAST(NOT (
        "t30"."_missing"
      ) AS BIGINT)) AS "m_league",
      SUM(CAST(COALESCE("t30"."_row", 0) AS DECIMAL(38, 0))) AS "s_league"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t13"."_date",
          "t22"."_missing",
          "t22"."_row"
        FROM (
          SELECT DISTINCT
            "t1"."_date",
            "t1"."season_year"
          FROM "keys" AS "t1"
        ) AS "t13"
        INNER JOIN "numbered_team_games" AS "t6"
          ON "t13"."season_year" = "t6"."season_year"
          AND "t6"."game_date" < "t13"."_date"
          AND (
            (
              "t6"."next_date" IS NULL
            ) OR NOT (
              "t6"."next_date" < "t13"."_date"
            )
          )
        INNER JOIN "t18" AS "t22"
          ON "t6"."entity" = "t22"."_entity"
          AND "t6"."season_year" = "t22"."_season"
          AND "t22"."_nth" <= "t6"."nth"
      ) AS "t26"
      WHERE
        NOT (
          "t26"."_missing"
        )
    ) AS "t30"
    GROUP BY
      1
  ) AS "t38"
    ON "t5"."_date" = "t38"."_date"
) AS "t39"
