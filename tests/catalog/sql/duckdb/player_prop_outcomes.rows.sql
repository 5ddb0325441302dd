WITH "t10" AS (
  SELECT
    "t4"."_key",
    FALSE AS "_missing",
    "t6"."game_date",
    "t6"."player_lookup",
    "t6"."market",
    "t6"."book",
    "t6"."snapshot_seq",
    "t6"."game_id",
    "t6"."player_id",
    "t6"."player_name",
    "t6"."line",
    "t6"."over_price_american",
    "t6"."under_price_american",
    "t6"."snapshot_utc",
    "t6"."as_of_known",
    "t6"."opening_line",
    "t6"."is_alternate",
    "t6"."source",
    "t6"."source_file_id",
    "t6"."source_row",
    "t6"."_row"
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
      "t4"."player_name",
      "t4"."player_status",
      "t4"."status_reason",
      "t4"."is_starter",
      "t4"."is_dressed",
      "t4"."_row",
      "t4"."entity_type",
      "t4"."population_basis",
      "t4"."game_code",
      "t4"."game_date",
      "t4"."season_year",
      "t4"."season_type",
      "t4"."opponent_team_abbr",
      "t4"."home_game",
      "t4"."_date",
      "t4"."market",
      "t4"."tipoff_utc",
      "t4"."entity_id",
      "t4"."_key",
      "t13"."is_active",
      "t13"."points",
      "t13"."rebounds",
      "t13"."assists",
      "t24"."line",
      "t24"."as_of_known",
      "t24"."over_price_american",
      "t24"."line_source",
      "t24"."line_snapshot_utc",
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
          FALSE AS "_missing",
          "t5"."player_lookup",
          "t5"."player_id",
          "t5"."universal_player_id",
          "t5"."player_full_name",
          "t5"."game_id",
          "t5"."game_code",
          "t5"."game_date",
          "t5"."season_year",
          "t5"."season_type",
          "t5"."team_abbr",
          "t5"."opponent_team_abbr",
          "t5"."home_game",
          "t5"."player_status",
          "t5"."is_active",
          "t5"."is_dressed",
          "t5"."dnp_reason",
          "t5"."starter_flag",
          "t5"."win_flag",
          "t5"."points",
          "t5"."assists",
          "t5"."steals",
          "t5"."blocks",
          "t5"."turnovers",
          "t5"."personal_fouls",
          "t5"."offensive_rebounds",
          "t5"."defensive_rebounds",
          "t5"."rebounds",
          "t5"."fg_attempts",
          "t5"."fg_makes",
          "t5"."three_pt_attempts",
          "t5"."three_pt_makes",
          "t5"."ft_attempts",
          "t5"."ft_makes",
          "t5"."plus_minus",
          "t5"."seconds_played",
          "t5"."minutes_played",
          "t5"."paint_attempts",
          "t5"."paint_makes",
          "t5"."mid_range_attempts",
          "t5"."mid_range_makes",
          "t5"."three_pt_attempts_pbp",
          "t5"."three_pt_makes_pbp",
          "t5"."unknown_zone_attempts",
          "t5"."unknown_zone_makes",
          "t5"."paint_blocks",
          "t5"."mid_range_blocks",
          "t5"."three_pt_blocks",
          "t5"."unknown_zone_blocks",
          "t5"."and1_count",
          "t5"."assisted_fg_makes",
          "t5"."unassisted_fg_makes",
          "t5"."fg_attempts_blocked",
          "t5"."plays_x100",
          "t5"."team_plays_on_court_x100",
          "t5"."team_possessions_x100",
          "t5"."usage_rate",
          "t5"."ts_pct",
          "t5"."efg_pct",
          "t5"."zones_source",
          "t5"."box_source",
          "t5"."_row",
          "t5"."_inputs"
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
        "t22"."over_price_american",
        "t22"."_row",
        "t22"."book" AS "line_source",
        "t22"."snapshot_utc" AS "line_snapshot_utc",
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
          "t21"."_missing",
          "t21"."game_date",
          "t21"."player_lookup",
          "t21"."market",
          "t21"."book",
          "t21"."snapshot_seq",
          "t21"."game_id",
          "t21"."player_id",
          "t21"."player_name",
          "t21"."line",
          "t21"."over_price_american",
          "t21"."under_price_american",
          "t21"."snapshot_utc",
          "t21"."as_of_known",
          "t21"."opening_line",
          "t21"."is_alternate",
          "t21"."source",
          "t21"."source_file_id",
          "t21"."source_row",
          "t21"."_row",
          "t21"."_price",
          "t21"."_nth",
          "t19"."first_line"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t14"."_key",
              "t14"."_missing",
              "t14"."game_date",
              "t14"."player_lookup",
              "t14"."market",
              "t14"."book",
              "t14"."snapshot_seq",
              "t14"."game_id",
              "t14"."player_id",
              "t14"."player_name",
              "t14"."line",
              "t14"."over_price_american",
              "t14"."under_price_american",
              "t14"."snapshot_utc",
              "t14"."as_of_known",
              "t14"."opening_line",
              "t14"."is_alternate",
              "t14"."source",
              "t14"."source_file_id",
              "t14"."source_row",
              "t14"."_row",
              "t14"."_price",
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
                "t12"."_missing",
                "t12"."game_date",
                "t12"."player_lookup",
                "t12"."market",
                "t12"."book",
                "t12"."snapshot_seq",
                "t12"."game_id",
                "t12"."player_id",
                "t12"."player_name",
                "t12"."line",
                "t12"."over_price_american",
                "t12"."under_price_american",
                "t12"."snapshot_utc",
                "t12"."as_of_known",
                "t12"."opening_line",
                "t12"."is_alternate",
                "t12"."source",
                "t12"."source_file_id",
                "t12"."source_row",
                "t12"."_row",
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
              "t15"."_missing",
              "t15"."game_date",
              "t15"."player_lookup",
              "t15"."market",
              "t15"."book",
              "t15"."snapshot_seq",
              "t15"."game_id",
              "t15"."player_id",
              "t15"."player_name",
              "t15"."line",
              "t15"."over_price_american",
              "t15"."under_price_american",
              "t15"."snapshot_utc",
              "t15"."as_of_known",
              "t15"."opening_line",
              "t15"."is_alternate",
              "t15"."source",
              "t15"."source_file_id",
              "t15"."source_row",
              "t15"."_row",
              "t15"."_price",
              ROW_NUMBER() OVER (
                PARTITION BY "t15"."_key", "t15"."book"
                ORDER BY "t15"."snapshot_utc" ASC, "t15"."_price" ASC, "t15"."line" ASC, "t15"."over_price_american" ASC, "t15"."snapshot_seq" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "_nth"
            FROM (
              SELECT
                "t12"."_key",
                "t12"."_missing",
                "t12"."game_date",
                "t12"."player_lookup",
                "t12"."market",
                "t12"."book",
                "t12"."snapshot_seq",
                "t12"."game_id",
                "t12"."player_id",
                "t12"."player_name",
                "t12"."line",
                "t12"."over_price_american",
                "t12"."under_price_american",
                "t12"."snapshot_utc",
                "t12"."as_of_known",
                "t12"."opening_line",
                "t12"."is_alternate",
                "t12"."source",
                "t12"."source_file_id",
                "t12"."source_row",
                "t12"."_row",
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
