WITH "t10" AS (
  SELECT
    "t4"."_key",
    "t6"."book",
    "t6"."snapshot_seq",
    "t6"."line",
    "t6"."over_price_american",
    "t6"."snapshot_utc",
    "t6"."as_of_known",
    "t6"."opening_line",
    "t6"."is_alternate"
  FROM "standing_keys" AS "t4"
  INNER JOIN "nba_raw"."player_props" AS "t6"
    ON "t4"."game_id" = "t6"."game_id"
    AND "t4"."player_lookup" = "t6"."player_lookup"
    AND "t4"."market" = "t6"."market"
    AND (
      (
        "t6"."snapshot_utc" IS NULL
      )
      OR (
        "t6"."snapshot_utc" <= "t4"."tipoff_utc"
      )
    )
)
SELECT
  "t27"."_key",
  "t27"."game_id",
  "t27"."player_lookup",
  "t27"."market",
  "t27"."game_date",
  "t27"."player_id",
  "t27"."team_abbr",
  "t27"."opponent_team_abbr",
  "t27"."season_year",
  "t27"."is_active",
  "t27"."line",
  "t27"."line_source",
  "t27"."as_of_known",
  "t27"."opening_line",
  "t27"."opening_line_source",
  "t27"."line_movement",
  "t27"."actual_value",
  "t27"."over_under_result",
  "t27"."margin",
  "t8"."_inputs"
FROM (
  SELECT
    "t25"."_key",
    "t25"."game_id",
    "t25"."player_lookup",
    "t25"."market",
    "t25"."game_date",
    "t25"."player_id",
    "t25"."team_abbr",
    "t25"."opponent_team_abbr",
    "t25"."season_year",
    "t25"."is_active",
    "t25"."line",
    "t25"."line_source",
    "t25"."as_of_known",
    "t25"."opening_line",
    "t25"."opening_line_source",
    "t25"."line_movement",
    CASE
      WHEN "t25"."market" = 'points'
      THEN "t25"."points"
      WHEN "t25"."market" = 'rebounds'
      THEN "t25"."rebounds"
      WHEN "t25"."market" = 'assists'
      THEN "t25"."assists"
      ELSE NULL
    END AS "actual_value",
    CASE
      WHEN "t25"."line" IS NULL
      THEN 'NO_LINE'
      WHEN NOT (
        "t25"."is_active"
      )
      THEN 'VOID'
      WHEN CASE
        WHEN "t25"."market" = 'points'
        THEN "t25"."points"
        WHEN "t25"."market" = 'rebounds'
        THEN "t25"."rebounds"
        WHEN "t25"."market" = 'assists'
        THEN "t25"."assists"
        ELSE NULL
      END > "t25"."line"
      THEN 'OVER'
      WHEN CASE
        WHEN "t25"."market" = 'points'
        THEN "t25"."points"
        WHEN "t25"."market" = 'rebounds'
        THEN "t25"."rebounds"
        WHEN "t25"."market" = 'assists'
        THEN "t25"."assists"
        ELSE NULL
      END < "t25"."line"
      THEN 'UNDER'
      WHEN CASE
        WHEN "t25"."market" = 'points'
        THEN "t25"."points"
        WHEN "t25"."market" = 'rebounds'
        THEN "t25"."rebounds"
        WHEN "t25"."market" = 'assists'
        THEN "t25"."assists"
        ELSE NULL
      END = "t25"."line"
      THEN 'PUSH'
      ELSE NULL
    END AS "over_under_result",
    CAST(CASE
      WHEN "t25"."market" = 'points'
      THEN "t25"."points"
      WHEN "t25"."market" = 'rebounds'
      THEN "t25"."rebounds"
      WHEN "t25"."market" = 'assists'
      THEN "t25"."assists"
      ELSE NULL
    END AS DECIMAL(6, 2)) - CAST("t25"."line" AS DECIMAL(6, 2)) AS "margin"
  FROM (
    SELECT
      "t4"."game_id",
      "t4"."team_abbr",
      "t4"."player_lookup",
      "t4"."player_id",
      "t4"."game_date",
      "t4"."season_year",
      "t4"."opponent_team_abbr",
      "t4"."market",
      "t4"."_key",
      "t13"."is_active",
      "t13"."points",
      "t13"."rebounds",
      "t13"."assists",
      "t24"."line",
      "t24"."as_of_known",
      "t24"."line_source",
      "t24"."opening_line",
      "t24"."opening_line_source",
      "t24"."line_movement"
    FROM "standing_keys" AS "t4"
    LEFT OUTER JOIN (
      SELECT
        "t9"."_key",
        "t9"."is_active",
        "t9"."points",
        "t9"."rebounds",
        "t9"."assists"
      FROM (
        SELECT
          "t4"."_key",
          "t5"."is_active",
          "t5"."points",
          "t5"."assists",
          "t5"."rebounds"
        FROM "standing_keys" AS "t4"
        INNER JOIN "nba_analytics"."player_game_summary" AS "t5"
          ON "t4"."player_lookup" = "t5"."player_lookup"
          AND "t4"."game_id" = "t5"."game_id"
          AND "t4"."_date" = "t5"."game_date"
      ) AS "t9"
    ) AS "t13"
      ON "t4"."_key" = "t13"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t22"."_key",
        "t22"."line",
        "t22"."as_of_known",
        "t22"."book" AS "line_source",
        COALESCE("t22"."opening_line", "t22"."first_line") AS "opening_line",
        CASE
          WHEN COALESCE("t22"."opening_line", "t22"."first_line") IS NOT NULL
          THEN "t22"."book"
          ELSE CAST(NULL AS TEXT)
        END AS "opening_line_source",
        "t22"."line" - COALESCE("t22"."opening_line", "t22"."first_line") AS "line_movement"
      FROM (
        SELECT
          "t21"."_key",
          "t21"."book",
          "t21"."line",
          "t21"."as_of_known",
          "t21"."opening_line",
          "t19"."first_line"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t14"."_key",
              "t14"."book",
              "t14"."line",
              "t14"."as_of_known",
              "t14"."opening_line",
              ROW_NUMBER() OVER (
                PARTITION BY "t14"."_key"
                ORDER BY CASE
                  WHEN "t14"."book" = 'draftkings'
                  THEN 0
                  WHEN "t14"."book" = 'fanduel'
                  THEN 1
                  WHEN "t14"."book" = 'consensus'
                  THEN 2
                  ELSE 3
                END ASC, "t14"."book" ASC, "t14"."snapshot_utc" DESC, "t14"."_price" ASC, "t14"."line" ASC, "t14"."over_price_american" ASC, "t14"."snapshot_seq" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t12"."_key",
                "t12"."book",
                "t12"."snapshot_seq",
                "t12"."line",
                "t12"."over_price_american",
                "t12"."snapshot_utc",
                "t12"."as_of_known",
                "t12"."opening_line",
                ABS(
                  CASE
                    WHEN "t12"."over_price_american" > 0
                    THEN "t12"."over_price_american" - 200
                    ELSE "t12"."over_price_american"
                  END - -110
                ) AS "_price"
              FROM "t10" AS "t12"
              WHERE
                NOT (
                  COALESCE("t12"."is_alternate", FALSE)
                )
            ) AS "t14"
          ) AS "t17"
          WHERE
            "t17"."_nth" = 0
        ) AS "t21"
        LEFT OUTER JOIN (
          SELECT
            "t16"."_key",
            "t16"."book",
            "t16"."line" AS "first_line"
          FROM (
            SELECT
              "t15"."_key",
              "t15"."book",
              "t15"."line",
              ROW_NUMBER() OVER (
                PARTITION BY "t15"."_key", "t15"."book"
                ORDER BY "t15"."snapshot_utc" ASC, "t15"."_price" ASC, "t15"."line" ASC, "t15"."over_price_american" ASC, "t15"."snapshot_seq" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t12"."_key",
                "t12"."book",
                "t12"."snapshot_seq",
                "t12"."line",
                "t12"."over_price_american",
                "t12"."snapshot_utc",
                "t12"."as_of_known",
                "t12"."opening_line",
                ABS(
                  CASE
                    WHEN "t12"."over_price_american" > 0
                    THEN "t12"."over_price_american" - 200
                    ELSE "t12"."over_price_american"
                  END - -110
                ) AS "_price"
              FROM "t10" AS "t12"
              WHERE
                NOT (
                  COALESCE("t12"."is_alternate", FALSE)
                )
                AND "t12"."snapshot_utc" IS NOT NULL
            ) AS "t15"
          ) AS "t16"
          WHERE
            "t16"."_nth" = 0
        ) AS "t19"
          ON "t21"."_key" = "t19"."_key" AND "t21"."book" = "t19"."book"
      ) AS "t22"
    ) AS "t24"
      ON "t4"."_key" = "t24"."_key"
  ) AS "t25"
) AS "t27"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t8"
  ON "t27"."_key" = "t8"."_key"
