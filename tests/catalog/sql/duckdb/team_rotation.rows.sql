WITH "t31" AS (
  SELECT
    "t29"."_key",
    "t29"."_rank",
    "t29"."_spine_date",
    "t29"."_spine_game",
    "t29"."_days_before",
    "t29"."_missing",
    "t29"."player_lookup",
    "t29"."player_id",
    "t29"."universal_player_id",
    "t29"."player_full_name",
    "t29"."game_id",
    "t29"."game_code",
    "t29"."game_date",
    "t29"."season_year",
    "t29"."season_type",
    "t29"."team_abbr",
    "t29"."opponent_team_abbr",
    "t29"."home_game",
    "t29"."player_status",
    "t29"."is_active",
    "t29"."is_dressed",
    "t29"."dnp_reason",
    "t29"."starter_flag",
    "t29"."win_flag",
    "t29"."points",
    "t29"."assists",
    "t29"."steals",
    "t29"."blocks",
    "t29"."turnovers",
    "t29"."personal_fouls",
    "t29"."offensive_rebounds",
    "t29"."defensive_rebounds",
    "t29"."rebounds",
    "t29"."fg_attempts",
    "t29"."fg_makes",
    "t29"."three_pt_attempts",
    "t29"."three_pt_makes",
    "t29"."ft_attempts",
    "t29"."ft_makes",
    "t29"."plus_minus",
    "t29"."seconds_played",
    "t29"."minutes_played",
    "t29"."paint_attempts",
    "t29"."paint_makes",
    "t29"."mid_range_attempts",
    "t29"."mid_range_makes",
    "t29"."three_pt_attempts_pbp",
    "t29"."three_pt_makes_pbp",
    "t29"."unknown_zone_attempts",
    "t29"."unknown_zone_makes",
    "t29"."paint_blocks",
    "t29"."mid_range_blocks",
    "t29"."three_pt_blocks",
    "t29"."unknown_zone_blocks",
    "t29"."and1_count",
    "t29"."assisted_fg_makes",
    "t29"."unassisted_fg_makes",
    "t29"."fg_attempts_blocked",
    "t29"."plays_x100",
    "t29"."team_plays_on_court_x100",
    "t29"."team_possessions_x100",
    "t29"."usage_rate",
    "t29"."ts_pct",
    "t29"."efg_pct",
    "t29"."zones_source",
    "t29"."box_source",
    "t29"."_row",
    "t29"."_inputs"
  FROM (
    SELECT
      "t20"."_key",
      DATE_DIFF('DAY', "t26"."_spine_date", "t20"."_day") AS "_days_before",
      (
        "t20"."_played" - "t26"."_nth"
      ) + 1 AS "_rank",
      "t26"."_spine_date",
      "t26"."_spine_game",
      "t26"."_missing",
      "t26"."player_lookup",
      "t26"."player_id",
      "t26"."universal_player_id",
      "t26"."player_full_name",
      "t26"."game_id",
      "t26"."game_code",
      "t26"."game_date",
      "t26"."season_year",
      "t26"."season_type",
      "t26"."team_abbr",
      "t26"."opponent_team_abbr",
      "t26"."home_game",
      "t26"."player_status",
      "t26"."is_active",
      "t26"."is_dressed",
      "t26"."dnp_reason",
      "t26"."starter_flag",
      "t26"."win_flag",
      "t26"."points",
      "t26"."assists",
      "t26"."steals",
      "t26"."blocks",
      "t26"."turnovers",
      "t26"."personal_fouls",
      "t26"."offensive_rebounds",
      "t26"."defensive_rebounds",
      "t26"."rebounds",
      "t26"."fg_attempts",
      "t26"."fg_makes",
      "t26"."three_pt_attempts",
      "t26"."three_pt_makes",
      "t26"."ft_attempts",
      "t26"."ft_makes",
      "t26"."plus_minus",
      "t26"."seconds_played",
      "t26"."minutes_played",
      "t26"."paint_attempts",
      "t26"."paint_makes",
      "t26"."mid_range_attempts",
      "t26"."mid_range_makes",
      "t26"."three_pt_attempts_pbp",
      "t26"."three_pt_makes_pbp",
      "t26"."unknown_zone_attempts",
      "t26"."unknown_zone_makes",
      "t26"."paint_blocks",
      "t26"."mid_range_blocks",
      "t26"."three_pt_blocks",
      "t26"."unknown_zone_blocks",
      "t26"."and1_count",
      "t26"."assisted_fg_makes",
      "t26"."unassisted_fg_makes",
      "t26"."fg_attempts_blocked",
      "t26"."plays_x100",
      "t26"."team_plays_on_court_x100",
      "t26"."team_possessions_x100",
      "t26"."usage_rate",
      "t26"."ts_pct",
      "t26"."efg_pct",
      "t26"."zones_source",
      "t26"."box_source",
      "t26"."_row",
      "t26"."_inputs"
    FROM (
      SELECT
        "t2"."_key",
        "t2"."_date" AS "_day",
        "t2"."player_lookup" AS "_entity",
        "t2"."season_year" AS "_season",
        "t2"."_played_player_player_lookup" AS "_played"
      FROM "standing_keys" AS "t2"
    ) AS "t20"
    INNER JOIN (
      SELECT
        "t23"."_entity",
        "t23"."_season",
        "t23"."_spine_date",
        "t23"."_spine_game",
        "t23"."_nth",
        "t9"."game_id" IS NULL AS "_missing",
        "t9"."player_lookup",
        "t9"."player_id",
        "t9"."universal_player_id",
        "t9"."player_full_name",
        "t9"."game_id",
        "t9"."game_code",
        "t9"."game_date",
        "t9"."season_year",
        "t9"."season_type",
        "t9"."team_abbr",
        "t9"."opponent_team_abbr",
        "t9"."home_game",
        "t9"."player_status",
        "t9"."is_active",
        "t9"."is_dressed",
        "t9"."dnp_reason",
        "t9"."starter_flag",
        "t9"."win_flag",
        "t9"."points",
        "t9"."assists",
        "t9"."steals",
        "t9"."blocks",
        "t9"."turnovers",
        "t9"."personal_fouls",
        "t9"."offensive_rebounds",
        "t9"."defensive_rebounds",
        "t9"."rebounds",
        "t9"."fg_attempts",
        "t9"."fg_makes",
        "t9"."three_pt_attempts",
        "t9"."three_pt_makes",
        "t9"."ft_attempts",
        "t9"."ft_makes",
        "t9"."plus_minus",
        "t9"."seconds_played",
        "t9"."minutes_played",
        "t9"."paint_attempts",
        "t9"."paint_makes",
        "t9"."mid_range_attempts",
        "t9"."mid_range_makes",
        "t9"."three_pt_attempts_pbp",
        "t9"."three_pt_makes_pbp",
        "t9"."unknown_zone_attempts",
        "t9"."unknown_zone_makes",
        "t9"."paint_blocks",
        "t9"."mid_range_blocks",
        "t9"."three_pt_blocks",
        "t9"."unknown_zone_blocks",
        "t9"."and1_count",
        "t9"."assisted_fg_makes",
        "t9"."unassisted_fg_makes",
        "t9"."fg_attempts_blocked",
        "t9"."plays_x100",
        "t9"."team_plays_on_court_x100",
        "t9"."team_possessions_x100",
        "t9"."usage_rate",
        "t9"."ts_pct",
        "t9"."efg_pct",
        "t9"."zones_source",
        "t9"."box_source",
        "t9"."_row",
        "t9"."_inputs"
      FROM (
        SELECT
          "t5"."entity" AS "_entity",
          "t5"."season_year" AS "_season",
          "t5"."game_date" AS "_spine_date",
          "t5"."game_id" AS "_spine_game",
          "t5"."nth" AS "_nth"
        FROM "numbered_player_games" AS "t5"
      ) AS "t23"
      LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t9"
        ON "t23"."_spine_game" = "t9"."game_id"
        AND "t23"."_entity" = "t9"."player_lookup"
        AND "t23"."_spine_date" = "t9"."game_date"
    ) AS "t26"
      ON "t20"."_entity" = "t26"."_entity"
      AND "t20"."_season" = "t26"."_season"
      AND "t26"."_nth" <= "t20"."_played"
  ) AS "t29"
)
SELECT
  "t46"."_key",
  "t46"."as_of_date",
  "t46"."team_abbr",
  "t46"."player_lookup",
  "t46"."player_id",
  "t46"."game_id",
  "t46"."season_year",
  "t46"."expected",
  "t46"."population_basis",
  "t46"."starts_last_10",
  "t46"."is_usual_starter",
  "t46"."games_with_team",
  "t46"."games_season",
  "t46"."seconds_season",
  "t46"."plays_x100_season",
  "t46"."team_plays_on_court_x100_season",
  "t46"."usage_season",
  "t46"."is_star",
  "t46"."games_with_team_last_10",
  "t46"."plays_x100_with_team_last_10",
  "t46"."rotation_weight",
  "t17"."_inputs"
FROM (
  SELECT
    "t44"."_key",
    "t44"."_date" AS "as_of_date",
    "t44"."team_abbr",
    "t44"."player_lookup",
    "t44"."player_id",
    "t44"."game_id",
    "t44"."season_year",
    "t44"."expected",
    "t44"."population_basis",
    CASE
      WHEN COALESCE("t44"."unclear", 0) = 0
      THEN COALESCE("t44"."starts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "starts_last_10",
    CASE
      WHEN COALESCE("t44"."unclear", 0) = 0
      THEN COALESCE("t44"."starts", 0)
      ELSE CAST(NULL AS BIGINT)
    END >= 5 AS "is_usual_starter",
    "t44"."games_with_team",
    "t44"."games_season",
    "t44"."seconds_season",
    "t44"."plays_x100_season",
    "t44"."team_plays_on_court_x100_season",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t44"."plays_x100_season" * 100) * 200
            ) + ABS("t44"."team_plays_on_court_x100_season")
          ) - (
            (
              (
                ABS("t44"."plays_x100_season" * 100) * 200
              ) + ABS("t44"."team_plays_on_court_x100_season")
            ) % (
              NULLIF(ABS("t44"."team_plays_on_court_x100_season"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t44"."team_plays_on_court_x100_season"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t44"."plays_x100_season" * 100
        ) < 0
      ) <> (
        "t44"."team_plays_on_court_x100_season" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "usage_season",
    (
      "t44"."games_with_team" >= 5
    )
    AND (
      (
        "t44"."plays_x100_season" * 100
      ) >= (
        "t44"."team_plays_on_court_x100_season" * 24
      )
    )
    AND (
      "t44"."seconds_season" >= (
        "t44"."games_season" * 1680
      )
    ) AS "is_star",
    "t44"."games_with_team_last_10",
    "t44"."plays_x100_with_team_last_10",
    CASE
      WHEN "t44"."games_with_team_last_10" = 5
      THEN "t44"."plays_x100_with_team_last_10" * 504
      WHEN "t44"."games_with_team_last_10" = 6
      THEN "t44"."plays_x100_with_team_last_10" * 420
      WHEN "t44"."games_with_team_last_10" = 7
      THEN "t44"."plays_x100_with_team_last_10" * 360
      WHEN "t44"."games_with_team_last_10" = 8
      THEN "t44"."plays_x100_with_team_last_10" * 315
      WHEN "t44"."games_with_team_last_10" = 9
      THEN "t44"."plays_x100_with_team_last_10" * 280
      WHEN "t44"."games_with_team_last_10" = 10
      THEN "t44"."plays_x100_with_team_last_10" * 252
      ELSE CAST(NULL AS BIGINT)
    END AS "rotation_weight"
  FROM (
    SELECT
      "t43"."_date",
      "t43"."game_id",
      "t43"."season_year",
      "t43"."team_abbr",
      "t43"."player_lookup",
      "t43"."player_id",
      "t43"."population_basis",
      "t43"."expected",
      "t43"."_key",
      "t43"."starts",
      "t43"."unclear",
      COALESCE("t43"."games_season", 0) AS "games_season",
      COALESCE("t43"."seconds_season", 0) AS "seconds_season",
      COALESCE("t43"."plays_x100_season", 0) AS "plays_x100_season",
      COALESCE("t43"."team_plays_on_court_x100_season", 0) AS "team_plays_on_court_x100_season",
      COALESCE("t43"."games_with_team", 0) AS "games_with_team",
      COALESCE("t43"."games_with_team_last_10", 0) AS "games_with_team_last_10",
      COALESCE("t43"."plays_x100_with_team_last_10", 0) AS "plays_x100_with_team_last_10"
    FROM (
      SELECT
        "t7"."_date",
        "t7"."game_id",
        "t7"."season_year",
        "t7"."team_abbr",
        "t7"."player_lookup",
        "t7"."player_id",
        "t7"."population_basis",
        "t7"."expected",
        "t7"."_key",
        "t39"."starts",
        "t39"."unclear",
        "t36"."games_season",
        "t36"."seconds_season",
        "t36"."plays_x100_season",
        "t36"."team_plays_on_court_x100_season",
        "t42"."games_with_team",
        "t42"."games_with_team_last_10",
        "t42"."plays_x100_with_team_last_10"
      FROM "standing_keys" AS "t7"
      LEFT OUTER JOIN (
        SELECT
          "t34"."_key",
          SUM(CAST("t34"."is_starter" AS BIGINT)) AS "starts",
          SUM(CAST("t34"."_missing" OR (
            "t34"."is_starter" IS NULL
          ) AS BIGINT)) AS "unclear"
        FROM (
          SELECT
            "t30"."_key",
            "t30"."_missing",
            "t30"."is_starter"
          FROM (
            SELECT
              "t19"."_key",
              "t28"."_missing",
              "t8"."game_id",
              "t8"."is_starter"
            FROM (
              SELECT
                "t2"."_key",
                "t2"."player_lookup" AS "_by_player_lookup",
                "t2"."team_abbr" AS "_entity",
                "t2"."season_year" AS "_season",
                "t2"."_played_team_team_abbr" AS "_played"
              FROM "standing_keys" AS "t2"
            ) AS "t19"
            INNER JOIN (
              SELECT
                *
              FROM (
                SELECT
                  "t22"."_entity",
                  "t22"."_season",
                  "t22"."_spine_game",
                  "t22"."_nth",
                  "t21"."game_id" IS NULL AS "_missing"
                FROM (
                  SELECT
                    "t4"."entity" AS "_entity",
                    "t4"."season_year" AS "_season",
                    "t4"."game_id" AS "_spine_game",
                    "t4"."nth" AS "_nth"
                  FROM "numbered_team_games" AS "t4"
                ) AS "t22"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "t3"."game_id",
                    "t3"."team_abbr" AS "_whose"
                  FROM "nba_raw"."game_status" AS "t3"
                ) AS "t21"
                  ON "t22"."_spine_game" = "t21"."game_id" AND "t22"."_entity" = "t21"."_whose"
              ) AS "t24"
            ) AS "t28"
              ON "t19"."_entity" = "t28"."_entity"
              AND "t19"."_season" = "t28"."_season"
              AND "t28"."_nth" <= "t19"."_played"
              AND "t28"."_nth" > (
                "t19"."_played" - 10
              )
            LEFT OUTER JOIN "nba_raw"."game_status" AS "t8"
              ON "t28"."_spine_game" = "t8"."game_id"
              AND "t28"."_entity" = "t8"."team_abbr"
              AND "t19"."_by_player_lookup" = "t8"."player_lookup"
          ) AS "t30"
          WHERE
            "t30"."_missing" OR (
              "t30"."game_id" IS NOT NULL
            )
        ) AS "t34"
        GROUP BY
          1
      ) AS "t39"
        ON "t7"."_key" = "t39"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t32"."_key",
          COUNT(*) AS "games_season",
          SUM("t32"."seconds_played") AS "seconds_season",
          SUM("t32"."plays_x100") AS "plays_x100_season",
          SUM("t32"."team_plays_on_court_x100") AS "team_plays_on_court_x100_season"
        FROM "t31" AS "t32"
        GROUP BY
          1
      ) AS "t36"
        ON "t7"."_key" = "t36"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t40"."_key",
          COUNT(*) AS "games_with_team",
          SUM(CAST("t40"."_nth" < 10 AS BIGINT)) AS "games_with_team_last_10",
          SUM(CASE WHEN "t40"."_nth" < 10 THEN "t40"."plays_x100" ELSE 0 END) AS "plays_x100_with_team_last_10"
        FROM (
          SELECT
            "t37"."_key",
            "t37"."_rank",
            "t37"."plays_x100",
            ROW_NUMBER() OVER (
              PARTITION BY "t37"."_key"
              ORDER BY "t37"."_rank" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "_nth"
          FROM (
            SELECT
              "t33"."_key",
              "t33"."_rank",
              "t33"."plays_x100"
            FROM "t31" AS "t33"
            INNER JOIN (
              SELECT
                "t1"."_key",
                "t1"."team_abbr"
              FROM "standing_keys" AS "t1"
            ) AS "t18"
              ON "t33"."_key" = "t18"."_key" AND "t33"."team_abbr" = "t18"."team_abbr"
          ) AS "t37"
        ) AS "t40"
        GROUP BY
          1
      ) AS "t42"
        ON "t7"."_key" = "t42"."_key"
    ) AS "t43"
  ) AS "t44"
) AS "t46"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t17"
  ON "t46"."_key" = "t17"."_key"
