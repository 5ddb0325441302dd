SELECT
  "t41"."_date",
  "t41"."game_id",
  "t41"."season_year",
  "t41"."season_type",
  "t41"."team_abbr",
  "t41"."opponent_team_abbr",
  "t41"."home_game",
  "t41"."player_lookup",
  "t41"."player_id",
  "t41"."entity_type",
  "t41"."population_basis",
  "t41"."expected",
  "t41"."entity_id",
  "t41"."_key",
  "t41"."n_lists",
  "t41"."m_lists",
  "t41"."s_lists",
  "t41"."n_season",
  "t41"."m_season",
  "t41"."s_season",
  CASE
    WHEN "t41"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN "t41"."m_season" > 0
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t5"."_date",
    "t5"."game_id",
    "t5"."season_year",
    "t5"."season_type",
    "t5"."team_abbr",
    "t5"."opponent_team_abbr",
    "t5"."home_game",
    "t5"."player_lookup",
    "t5"."player_id",
    "t5"."entity_type",
    "t5"."population_basis",
    "t5"."expected",
    "t5"."entity_id",
    "t5"."_key",
    COALESCE("t40"."n_lists", 0) AS "n_lists",
    COALESCE("t40"."m_lists", 0) AS "m_lists",
    COALESCE("t40"."s_lists", 0) AS "s_lists",
    COALESCE("t38"."n_season", 0) AS "n_season",
    COALESCE("t38"."m_season", 0) AS "m_season",
    COALESCE("t38"."s_season", 0) AS "s_season"
  FROM "keys" AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t36"."_key",
      SUM(CAST(NOT (
        "t36"."_missing"
      ) AS BIGINT)) AS "n_lists",
      SUM(1 - CAST(NOT (
        "t36"."_missing"
      ) AS BIGINT)) AS "m_lists",
      SUM(CAST(COALESCE("t36"."_row", 0) AS DECIMAL(38, 0))) AS "s_lists"
    FROM (
      SELECT
        "t34"."_key",
        "t34"."_rank",
        "t34"."_spine_date",
        "t34"."_spine_game",
        "t34"."_days_before",
        "t34"."_missing",
        "t34"."game_id",
        "t34"."player_lookup",
        "t34"."game_date",
        "t34"."team_abbr",
        "t34"."player_id",
        "t34"."player_name",
        "t34"."player_status",
        "t34"."status_reason",
        "t34"."is_starter",
        "t34"."is_dressed",
        "t34"."pregame_known",
        "t34"."source",
        "t34"."source_file_id",
        "t34"."source_row",
        "t34"."_row"
      FROM (
        SELECT
          "t27"."_key",
          "t27"."_by_player_lookup",
          DATE_DIFF('DAY', "t32"."_spine_date", "t27"."_day") AS "_days_before",
          (
            "t27"."_played" - "t32"."_nth"
          ) + 1 AS "_rank",
          "t32"."_entity",
          "t32"."_season",
          "t32"."_spine_date",
          "t32"."_spine_game",
          "t32"."_missing",
          "t32"."_nth",
          "t6"."game_id",
          "t6"."player_lookup",
          "t6"."game_date",
          "t6"."team_abbr",
          "t6"."player_id",
          "t6"."player_name",
          "t6"."player_status",
          "t6"."status_reason",
          "t6"."is_starter",
          "t6"."is_dressed",
          "t6"."pregame_known",
          "t6"."source",
          "t6"."source_file_id",
          "t6"."source_row",
          "t6"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t16"."_entity",
              "t16"."_season",
              "t16"."_day",
              "t16"."_is_game",
              "t16"."_key",
              "t16"."_by_player_lookup",
              SUM(CAST("t16"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t16"."_entity", "t16"."_season"
                ORDER BY "t16"."_day" ASC, "t16"."_is_game" ASC
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
                  "t0"."_key",
                  "t0"."player_lookup" AS "_by_player_lookup"
                FROM "keys" AS "t0"
              ) AS "t8"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t2"."entity" AS "_entity",
                  "t2"."season_year" AS "_season",
                  "t2"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key",
                  CAST(NULL AS TEXT) AS "_by_player_lookup"
                FROM "nba_reference"."team_spine" AS "t2"
              ) AS "t11"
            ) AS "t16"
          ) AS "t22"
          WHERE
            NOT (
              "t22"."_is_game"
            )
        ) AS "t27"
        INNER JOIN (
          SELECT
            "t24"."_entity",
            "t24"."_season",
            "t24"."_spine_date",
            "t24"."_spine_game",
            "t24"."_missing",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t24"."_entity", "t24"."_season"
                ORDER BY "t24"."_spine_date" ASC, "t24"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t20"."_entity",
              "t20"."_season",
              "t20"."_spine_date",
              "t20"."_spine_game",
              "t20"."_missing"
            FROM (
              SELECT
                "t17"."_entity",
                "t17"."_season",
                "t17"."_spine_date",
                "t17"."_spine_game",
                "t15"."game_id" IS NULL AS "_missing",
                "t15"."game_id",
                "t15"."_whose"
              FROM (
                SELECT
                  "t2"."entity" AS "_entity",
                  "t2"."season_year" AS "_season",
                  "t2"."game_date" AS "_spine_date",
                  "t2"."game_id" AS "_spine_game"
                FROM "nba_reference"."team_spine" AS "t2"
              ) AS "t17"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t1"."game_id",
                  "t1"."team_abbr" AS "_whose"
                FROM "nba_raw"."game_status" AS "t1"
              ) AS "t15"
                ON "t17"."_spine_game" = "t15"."game_id" AND "t17"."_entity" = "t15"."_whose"
            ) AS "t20"
          ) AS "t24"
        ) AS "t32"
          ON "t27"."_entity" = "t32"."_entity"
          AND "t27"."_season" = "t32"."_season"
          AND "t32"."_nth" <= "t27"."_played"
          AND "t32"."_nth" > (
            "t27"."_played" - 10
          )
        LEFT OUTER JOIN "nba_raw"."game_status" AS "t6"
          ON "t32"."_spine_game" = "t6"."game_id"
          AND "t32"."_entity" = "t6"."team_abbr"
          AND "t27"."_by_player_lookup" = "t6"."player_lookup"
      ) AS "t34"
      WHERE
        "t34"."_missing" OR (
          "t34"."game_id" IS NOT NULL
        )
    ) AS "t36"
    GROUP BY
      1
  ) AS "t40"
    ON "t5"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t35"."_key",
      SUM(CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "n_season",
      SUM(1 - CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "m_season",
      SUM(CAST(COALESCE("t35"."_row", 0) AS DECIMAL(38, 0))) AS "s_season"
    FROM (
      SELECT
        "t33"."_key",
        "t33"."_rank",
        "t33"."_spine_date",
        "t33"."_spine_game",
        "t33"."_days_before",
        "t33"."_missing",
        "t33"."player_lookup",
        "t33"."player_id",
        "t33"."universal_player_id",
        "t33"."player_full_name",
        "t33"."game_id",
        "t33"."game_code",
        "t33"."game_date",
        "t33"."season_year",
        "t33"."season_type",
        "t33"."team_abbr",
        "t33"."opponent_team_abbr",
        "t33"."home_game",
        "t33"."player_status",
        "t33"."is_active",
        "t33"."is_dressed",
        "t33"."dnp_reason",
        "t33"."starter_flag",
        "t33"."win_flag",
        "t33"."points",
        "t33"."assists",
        "t33"."steals",
        "t33"."blocks",
        "t33"."turnovers",
        "t33"."personal_fouls",
        "t33"."offensive_rebounds",
        "t33"."defensive_rebounds",
        "t33"."rebounds",
        "t33"."fg_attempts",
        "t33"."fg_makes",
        "t33"."three_pt_attempts",
        "t33"."three_pt_makes",
        "t33"."ft_attempts",
        "t33"."ft_makes",
        "t33"."plus_minus",
        "t33"."seconds_played",
        "t33"."minutes_played",
        "t33"."paint_attempts",
        "t33"."paint_makes",
        "t33"."mid_range_attempts",
        "t33"."mid_range_makes",
        "t33"."three_pt_attempts_pbp",
        "t33"."three_pt_makes_pbp",
        "t33"."unknown_zone_attempts",
        "t33"."unknown_zone_makes",
        "t33"."paint_blocks",
        "t33"."mid_range_blocks",
        "t33"."three_pt_blocks",
        "t33"."unknown_zone_blocks",
        "t33"."and1_count",
        "t33"."assisted_fg_makes",
        "t33"."unassisted_fg_makes",
        "t33"."fg_attempts_blocked",
        "t33"."plays_x100",
        "t33"."team_plays_on_court_x100",
        "t33"."team_possessions_x100",
        "t33"."usage_rate",
        "t33"."ts_pct",
        "t33"."efg_pct",
        "t33"."zones_source",
        "t33"."box_source",
        "t33"."_row",
        "t33"."_inputs"
      FROM (
        SELECT
          "t28"."_key",
          DATE_DIFF('DAY', "t30"."_spine_date", "t28"."_day") AS "_days_before",
          (
            "t28"."_played" - "t30"."_nth"
          ) + 1 AS "_rank",
          "t30"."_entity",
          "t30"."_season",
          "t30"."_spine_date",
          "t30"."_spine_game",
          "t30"."_missing",
          "t30"."player_lookup",
          "t30"."player_id",
          "t30"."universal_player_id",
          "t30"."player_full_name",
          "t30"."game_id",
          "t30"."game_code",
          "t30"."game_date",
          "t30"."season_year",
          "t30"."season_type",
          "t30"."team_abbr",
          "t30"."opponent_team_abbr",
          "t30"."home_game",
          "t30"."player_status",
          "t30"."is_active",
          "t30"."is_dressed",
          "t30"."dnp_reason",
          "t30"."starter_flag",
          "t30"."win_flag",
          "t30"."points",
          "t30"."assists",
          "t30"."steals",
          "t30"."blocks",
          "t30"."turnovers",
          "t30"."personal_fouls",
          "t30"."offensive_rebounds",
          "t30"."defensive_rebounds",
          "t30"."rebounds",
          "t30"."fg_attempts",
          "t30"."fg_makes",
          "t30"."three_pt_attempts",
          "t30"."three_pt_makes",
          "t30"."ft_attempts",
          "t30"."ft_makes",
          "t30"."plus_minus",
          "t30"."seconds_played",
          "t30"."minutes_played",
          "t30"."paint_attempts",
          "t30"."paint_makes",
          "t30"."mid_range_attempts",
          "t30"."mid_range_makes",
          "t30"."three_pt_attempts_pbp",
          "t30"."three_pt_makes_pbp",
          "t30"."unknown_zone_attempts",
          "t30"."unknown_zone_makes",
          "t30"."paint_blocks",
          "t30"."mid_range_blocks",
          "t30"."three_pt_blocks",
          "t30"."unknown_zone_blocks",
          "t30"."and1_count",
          "t30"."assisted_fg_makes",
          "t30"."unassisted_fg_makes",
          "t30"."fg_attempts_blocked",
          "t30"."plays_x100",
          "t30"."team_plays_on_court_x100",
          "t30"."team_possessions_x100",
          "t30"."usage_rate",
          "t30"."ts_pct",
          "t30"."efg_pct",
          "t30"."zones_source",
          "t30"."box_source",
          "t30"."_row",
          "t30"."_inputs",
          "t30"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t18"."_entity",
              "t18"."_season",
              "t18"."_day",
              "t18"."_is_game",
              "t18"."_key",
              SUM(CAST("t18"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t18"."_entity", "t18"."_season"
                ORDER BY "t18"."_day" ASC, "t18"."_is_game" ASC
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
              ) AS "t9"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t3"."entity" AS "_entity",
                  "t3"."season_year" AS "_season",
                  "t3"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t3"
              ) AS "t13"
            ) AS "t18"
          ) AS "t23"
          WHERE
            NOT (
              "t23"."_is_game"
            )
        ) AS "t28"
        INNER JOIN (
          SELECT
            "t21"."_entity",
            "t21"."_season",
            "t21"."_spine_date",
            "t21"."_spine_game",
            "t21"."_missing",
            "t21"."player_lookup",
            "t21"."player_id",
            "t21"."universal_player_id",
            "t21"."player_full_name",
            "t21"."game_id",
            "t21"."game_code",
            "t21"."game_date",
            "t21"."season_year",
            "t21"."season_type",
            "t21"."team_abbr",
            "t21"."opponent_team_abbr",
            "t21"."home_game",
            "t21"."player_status",
            "t21"."is_active",
            "t21"."is_dressed",
            "t21"."dnp_reason",
            "t21"."starter_flag",
            "t21"."win_flag",
            "t21"."points",
            "t21"."assists",
            "t21"."steals",
            "t21"."blocks",
            "t21"."turnovers",
            "t21"."personal_fouls",
            "t21"."offensive_rebounds",
            "t21"."defensive_rebounds",
            "t21"."rebounds",
            "t21"."fg_attempts",
            "t21"."fg_makes",
            "t21"."three_pt_attempts",
            "t21"."three_pt_makes",
            "t21"."ft_attempts",
            "t21"."ft_makes",
            "t21"."plus_minus",
            "t21"."seconds_played",
            "t21"."minutes_played",
            "t21"."paint_attempts",
            "t21"."paint_makes",
            "t21"."mid_range_attempts",
            "t21"."mid_range_makes",
            "t21"."three_pt_attempts_pbp",
            "t21"."three_pt_makes_pbp",
            "t21"."unknown_zone_attempts",
            "t21"."unknown_zone_makes",
            "t21"."paint_blocks",
            "t21"."mid_range_blocks",
            "t21"."three_pt_blocks",
            "t21"."unknown_zone_blocks",
            "t21"."and1_count",
            "t21"."assisted_fg_makes",
            "t21"."unassisted_fg_makes",
            "t21"."fg_attempts_blocked",
            "t21"."plays_x100",
            "t21"."team_plays_on_court_x100",
            "t21"."team_possessions_x100",
            "t21"."usage_rate",
            "t21"."ts_pct",
            "t21"."efg_pct",
            "t21"."zones_source",
            "t21"."box_source",
            "t21"."_row",
            "t21"."_inputs",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t21"."_entity", "t21"."_season"
                ORDER BY "t21"."_spine_date" ASC, "t21"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t19"."_entity",
              "t19"."_season",
              "t19"."_spine_date",
              "t19"."_spine_game",
              "t7"."game_id" IS NULL AS "_missing",
              "t7"."player_lookup",
              "t7"."player_id",
              "t7"."universal_player_id",
              "t7"."player_full_name",
              "t7"."game_id",
              "t7"."game_code",
              "t7"."game_date",
              "t7"."season_year",
              "t7"."season_type",
              "t7"."team_abbr",
              "t7"."opponent_team_abbr",
              "t7"."home_game",
              "t7"."player_status",
              "t7"."is_active",
              "t7"."is_dressed",
              "t7"."dnp_reason",
              "t7"."starter_flag",
              "t7"."win_flag",
              "t7"."points",
              "t7"."assists",
              "t7"."steals",
              "t7"."blocks",
              "t7"."turnovers",
              "t7"."personal_fouls",
              "t7"."offensive_rebounds",
              "t7"."defensive_rebounds",
              "t7"."rebounds",
              "t7"."fg_attempts",
              "t7"."fg_makes",
              "t7"."three_pt_attempts",
              "t7"."three_pt_makes",
              "t7"."ft_attempts",
              "t7"."ft_makes",
              "t7"."plus_minus",
              "t7"."seconds_played",
              "t7"."minutes_played",
              "t7"."paint_attempts",
              "t7"."paint_makes",
              "t7"."mid_range_attempts",
              "t7"."mid_range_makes",
              "t7"."three_pt_attempts_pbp",
              "t7"."three_pt_makes_pbp",
              "t7"."unknown_zone_attempts",
              "t7"."unknown_zone_makes",
              "t7"."paint_blocks",
              "t7"."mid_range_blocks",
              "t7"."three_pt_blocks",
              "t7"."unknown_zone_blocks",
              "t7"."and1_count",
              "t7"."assisted_fg_makes",
              "t7"."unassisted_fg_makes",
              "t7"."fg_attempts_blocked",
              "t7"."plays_x100",
              "t7"."team_plays_on_court_x100",
              "t7"."team_possessions_x100",
              "t7"."usage_rate",
              "t7"."ts_pct",
              "t7"."efg_pct",
              "t7"."zones_source",
              "t7"."box_source",
              "t7"."_row",
              "t7"."_inputs"
            FROM (
              SELECT
                "t3"."entity" AS "_entity",
                "t3"."season_year" AS "_season",
                "t3"."game_date" AS "_spine_date",
                "t3"."game_id" AS "_spine_game"
              FROM "nba_reference"."player_spine" AS "t3"
            ) AS "t19"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t7"
              ON "t19"."_spine_game" = "t7"."game_id" AND "t19"."_entity" = "t7"."player_lookup"
          ) AS "t21"
        ) AS "t30"
          ON "t28"."_entity" = "t30"."_entity"
          AND "t28"."_season" = "t30"."_season"
          AND "t30"."_nth" <= "t28"."_played"
      ) AS "t33"
    ) AS "t35"
    GROUP BY
      1
  ) AS "t38"
    ON "t5"."_key" = "t38"."_key"
) AS "t41"
