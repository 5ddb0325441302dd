SELECT
  "t40"."_date",
  "t40"."game_id",
  "t40"."season_year",
  "t40"."season_type",
  "t40"."team_abbr",
  "t40"."opponent_team_abbr",
  "t40"."home_game",
  "t40"."player_lookup",
  "t40"."player_id",
  "t40"."entity_type",
  "t40"."population_basis",
  "t40"."expected",
  "t40"."entity_id",
  "t40"."_key",
  "t40"."n_lists",
  "t40"."m_lists",
  "t40"."s_lists",
  "t40"."n_season",
  "t40"."m_season",
  "t40"."s_season",
  CASE
    WHEN "t40"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN "t40"."m_season" > 0
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
    COALESCE("t39"."n_lists", 0) AS "n_lists",
    COALESCE("t39"."m_lists", 0) AS "m_lists",
    COALESCE("t39"."s_lists", 0) AS "s_lists",
    COALESCE("t37"."n_season", 0) AS "n_season",
    COALESCE("t37"."m_season", 0) AS "m_season",
    COALESCE("t37"."s_season", 0) AS "s_season"
  FROM "keys" AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t35"."_key",
      SUM(CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "n_lists",
      SUM(1 - CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "m_lists",
      SUM(CAST(COALESCE("t35"."_row", 0) AS DECIMAL(38, 0))) AS "s_lists"
    FROM (
      SELECT
        "t33"."_key",
        "t33"."_rank",
        "t33"."_spine_date",
        "t33"."_spine_game",
        "t33"."_days_before",
        "t33"."_missing",
        "t33"."game_id",
        "t33"."player_lookup",
        "t33"."game_date",
        "t33"."team_abbr",
        "t33"."player_id",
        "t33"."player_name",
        "t33"."player_status",
        "t33"."status_reason",
        "t33"."is_starter",
        "t33"."is_dressed",
        "t33"."pregame_known",
        "t33"."source",
        "t33"."source_file_id",
        "t33"."source_row",
        "t33"."_row"
      FROM (
        SELECT
          "t30"."_key",
          "t30"."_by_player_lookup",
          DATE_DIFF('DAY', "t31"."_spine_date", "t30"."_day") AS "_days_before",
          (
            "t30"."_played" - "t31"."_nth"
          ) + 1 AS "_rank",
          "t31"."_entity",
          "t31"."_season",
          "t31"."_spine_date",
          "t31"."_spine_game",
          "t31"."_missing",
          "t31"."_nth",
          "t7"."game_id",
          "t7"."player_lookup",
          "t7"."game_date",
          "t7"."team_abbr",
          "t7"."player_id",
          "t7"."player_name",
          "t7"."player_status",
          "t7"."status_reason",
          "t7"."is_starter",
          "t7"."is_dressed",
          "t7"."pregame_known",
          "t7"."source",
          "t7"."source_file_id",
          "t7"."source_row",
          "t7"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t19"."_entity",
              "t19"."_season",
              "t19"."_day",
              "t19"."_is_game",
              "t19"."_key",
              "t19"."_by_player_lookup",
              SUM(CAST("t19"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t19"."_entity", "t19"."_season"
                ORDER BY "t19"."_day" ASC, "t19"."_is_game" ASC
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
              ) AS "t11"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t9"."entity" AS "_entity",
                  "t9"."season_year" AS "_season",
                  "t9"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key",
                  CAST(NULL AS TEXT) AS "_by_player_lookup"
                FROM "nba_reference"."team_spine" AS "t9"
                SEMI JOIN "keys" AS "t6"
                  ON "t6"."season_year" = "t9"."season_year" AND "t6"."team_abbr" = "t9"."entity"
              ) AS "t16"
            ) AS "t19"
          ) AS "t23"
          WHERE
            NOT (
              "t23"."_is_game"
            )
        ) AS "t30"
        INNER JOIN (
          SELECT
            "t21"."_entity",
            "t21"."_season",
            "t21"."_spine_date",
            "t21"."_spine_game",
            "t21"."_missing",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t21"."_entity", "t21"."_season"
                ORDER BY "t21"."_spine_date" ASC, "t21"."_spine_game" ASC
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
                "t9"."entity" AS "_entity",
                "t9"."season_year" AS "_season",
                "t9"."game_date" AS "_spine_date",
                "t9"."game_id" AS "_spine_game",
                "t14"."game_id" IS NULL AS "_missing",
                "t14"."game_id",
                "t14"."_whose"
              FROM "nba_reference"."team_spine" AS "t9"
              SEMI JOIN "keys" AS "t6"
                ON "t6"."season_year" = "t9"."season_year" AND "t6"."team_abbr" = "t9"."entity"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t1"."game_id",
                  "t1"."team_abbr" AS "_whose"
                FROM "nba_raw"."game_status" AS "t1"
              ) AS "t14"
                ON "t9"."game_id" = "t14"."game_id" AND "t9"."entity" = "t14"."_whose"
            ) AS "t20"
          ) AS "t21"
        ) AS "t31"
          ON "t30"."_entity" = "t31"."_entity"
          AND "t30"."_season" = "t31"."_season"
          AND "t31"."_nth" <= "t30"."_played"
          AND "t31"."_nth" > (
            "t30"."_played" - 10
          )
        LEFT OUTER JOIN "nba_raw"."game_status" AS "t7"
          ON "t31"."_spine_game" = "t7"."game_id"
          AND "t31"."_entity" = "t7"."team_abbr"
          AND "t30"."_by_player_lookup" = "t7"."player_lookup"
      ) AS "t33"
      WHERE
        "t33"."_missing" OR (
          "t33"."game_id" IS NOT NULL
        )
    ) AS "t35"
    GROUP BY
      1
  ) AS "t39"
    ON "t5"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t34"."_key",
      SUM(CAST(NOT (
        "t34"."_missing"
      ) AS BIGINT)) AS "n_season",
      SUM(1 - CAST(NOT (
        "t34"."_missing"
      ) AS BIGINT)) AS "m_season",
      SUM(CAST(COALESCE("t34"."_row", 0) AS DECIMAL(38, 0))) AS "s_season"
    FROM (
      SELECT
        "t32"."_key",
        "t32"."_rank",
        "t32"."_spine_date",
        "t32"."_spine_game",
        "t32"."_days_before",
        "t32"."_missing",
        "t32"."player_lookup",
        "t32"."player_id",
        "t32"."universal_player_id",
        "t32"."player_full_name",
        "t32"."game_id",
        "t32"."game_code",
        "t32"."game_date",
        "t32"."season_year",
        "t32"."season_type",
        "t32"."team_abbr",
        "t32"."opponent_team_abbr",
        "t32"."home_game",
        "t32"."player_status",
        "t32"."is_active",
        "t32"."is_dressed",
        "t32"."dnp_reason",
        "t32"."starter_flag",
        "t32"."win_flag",
        "t32"."points",
        "t32"."assists",
        "t32"."steals",
        "t32"."blocks",
        "t32"."turnovers",
        "t32"."personal_fouls",
        "t32"."offensive_rebounds",
        "t32"."defensive_rebounds",
        "t32"."rebounds",
        "t32"."fg_attempts",
        "t32"."fg_makes",
        "t32"."three_pt_attempts",
        "t32"."three_pt_makes",
        "t32"."ft_attempts",
        "t32"."ft_makes",
        "t32"."plus_minus",
        "t32"."seconds_played",
        "t32"."minutes_played",
        "t32"."paint_attempts",
        "t32"."paint_makes",
        "t32"."mid_range_attempts",
        "t32"."mid_range_makes",
        "t32"."three_pt_attempts_pbp",
        "t32"."three_pt_makes_pbp",
        "t32"."unknown_zone_attempts",
        "t32"."unknown_zone_makes",
        "t32"."paint_blocks",
        "t32"."mid_range_blocks",
        "t32"."three_pt_blocks",
        "t32"."unknown_zone_blocks",
        "t32"."and1_count",
        "t32"."assisted_fg_makes",
        "t32"."unassisted_fg_makes",
        "t32"."fg_attempts_blocked",
        "t32"."plays_x100",
        "t32"."team_plays_on_court_x100",
        "t32"."team_possessions_x100",
        "t32"."usage_rate",
        "t32"."ts_pct",
        "t32"."efg_pct",
        "t32"."zones_source",
        "t32"."box_source",
        "t32"."_row",
        "t32"."_inputs"
      FROM (
        SELECT
          "t29"."_key",
          DATE_DIFF('DAY', "t25"."_spine_date", "t29"."_day") AS "_days_before",
          (
            "t29"."_played" - "t25"."_nth"
          ) + 1 AS "_rank",
          "t25"."_entity",
          "t25"."_season",
          "t25"."_spine_date",
          "t25"."_spine_game",
          "t25"."_missing",
          "t25"."player_lookup",
          "t25"."player_id",
          "t25"."universal_player_id",
          "t25"."player_full_name",
          "t25"."game_id",
          "t25"."game_code",
          "t25"."game_date",
          "t25"."season_year",
          "t25"."season_type",
          "t25"."team_abbr",
          "t25"."opponent_team_abbr",
          "t25"."home_game",
          "t25"."player_status",
          "t25"."is_active",
          "t25"."is_dressed",
          "t25"."dnp_reason",
          "t25"."starter_flag",
          "t25"."win_flag",
          "t25"."points",
          "t25"."assists",
          "t25"."steals",
          "t25"."blocks",
          "t25"."turnovers",
          "t25"."personal_fouls",
          "t25"."offensive_rebounds",
          "t25"."defensive_rebounds",
          "t25"."rebounds",
          "t25"."fg_attempts",
          "t25"."fg_makes",
          "t25"."three_pt_attempts",
          "t25"."three_pt_makes",
          "t25"."ft_attempts",
          "t25"."ft_makes",
          "t25"."plus_minus",
          "t25"."seconds_played",
          "t25"."minutes_played",
          "t25"."paint_attempts",
          "t25"."paint_makes",
          "t25"."mid_range_attempts",
          "t25"."mid_range_makes",
          "t25"."three_pt_attempts_pbp",
          "t25"."three_pt_makes_pbp",
          "t25"."unknown_zone_attempts",
          "t25"."unknown_zone_makes",
          "t25"."paint_blocks",
          "t25"."mid_range_blocks",
          "t25"."three_pt_blocks",
          "t25"."unknown_zone_blocks",
          "t25"."and1_count",
          "t25"."assisted_fg_makes",
          "t25"."unassisted_fg_makes",
          "t25"."fg_attempts_blocked",
          "t25"."plays_x100",
          "t25"."team_plays_on_court_x100",
          "t25"."team_possessions_x100",
          "t25"."usage_rate",
          "t25"."ts_pct",
          "t25"."efg_pct",
          "t25"."zones_source",
          "t25"."box_source",
          "t25"."_row",
          "t25"."_inputs",
          "t25"."_nth"
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
              ) AS "t12"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t8"."entity" AS "_entity",
                  "t8"."season_year" AS "_season",
                  "t8"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t8"
                SEMI JOIN "keys" AS "t6"
                  ON "t6"."season_year" = "t8"."season_year" AND "t6"."player_lookup" = "t8"."entity"
              ) AS "t15"
            ) AS "t18"
          ) AS "t22"
          WHERE
            NOT (
              "t22"."_is_game"
            )
        ) AS "t29"
        INNER JOIN (
          SELECT
            "t17"."_entity",
            "t17"."_season",
            "t17"."_spine_date",
            "t17"."_spine_game",
            "t17"."_missing",
            "t17"."player_lookup",
            "t17"."player_id",
            "t17"."universal_player_id",
            "t17"."player_full_name",
            "t17"."game_id",
            "t17"."game_code",
            "t17"."game_date",
            "t17"."season_year",
            "t17"."season_type",
            "t17"."team_abbr",
            "t17"."opponent_team_abbr",
            "t17"."home_game",
            "t17"."player_status",
            "t17"."is_active",
            "t17"."is_dressed",
            "t17"."dnp_reason",
            "t17"."starter_flag",
            "t17"."win_flag",
            "t17"."points",
            "t17"."assists",
            "t17"."steals",
            "t17"."blocks",
            "t17"."turnovers",
            "t17"."personal_fouls",
            "t17"."offensive_rebounds",
            "t17"."defensive_rebounds",
            "t17"."rebounds",
            "t17"."fg_attempts",
            "t17"."fg_makes",
            "t17"."three_pt_attempts",
            "t17"."three_pt_makes",
            "t17"."ft_attempts",
            "t17"."ft_makes",
            "t17"."plus_minus",
            "t17"."seconds_played",
            "t17"."minutes_played",
            "t17"."paint_attempts",
            "t17"."paint_makes",
            "t17"."mid_range_attempts",
            "t17"."mid_range_makes",
            "t17"."three_pt_attempts_pbp",
            "t17"."three_pt_makes_pbp",
            "t17"."unknown_zone_attempts",
            "t17"."unknown_zone_makes",
            "t17"."paint_blocks",
            "t17"."mid_range_blocks",
            "t17"."three_pt_blocks",
            "t17"."unknown_zone_blocks",
            "t17"."and1_count",
            "t17"."assisted_fg_makes",
            "t17"."unassisted_fg_makes",
            "t17"."fg_attempts_blocked",
            "t17"."plays_x100",
            "t17"."team_plays_on_court_x100",
            "t17"."team_possessions_x100",
            "t17"."usage_rate",
            "t17"."ts_pct",
            "t17"."efg_pct",
            "t17"."zones_source",
            "t17"."box_source",
            "t17"."_row",
            "t17"."_inputs",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t17"."_entity", "t17"."_season"
                ORDER BY "t17"."_spine_date" ASC, "t17"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t8"."entity" AS "_entity",
              "t8"."season_year" AS "_season",
              "t8"."game_date" AS "_spine_date",
              "t8"."game_id" AS "_spine_game",
              "t10"."game_id" IS NULL AS "_missing",
              "t10"."player_lookup",
              "t10"."player_id",
              "t10"."universal_player_id",
              "t10"."player_full_name",
              "t10"."game_id",
              "t10"."game_code",
              "t10"."game_date",
              "t10"."season_year",
              "t10"."season_type",
              "t10"."team_abbr",
              "t10"."opponent_team_abbr",
              "t10"."home_game",
              "t10"."player_status",
              "t10"."is_active",
              "t10"."is_dressed",
              "t10"."dnp_reason",
              "t10"."starter_flag",
              "t10"."win_flag",
              "t10"."points",
              "t10"."assists",
              "t10"."steals",
              "t10"."blocks",
              "t10"."turnovers",
              "t10"."personal_fouls",
              "t10"."offensive_rebounds",
              "t10"."defensive_rebounds",
              "t10"."rebounds",
              "t10"."fg_attempts",
              "t10"."fg_makes",
              "t10"."three_pt_attempts",
              "t10"."three_pt_makes",
              "t10"."ft_attempts",
              "t10"."ft_makes",
              "t10"."plus_minus",
              "t10"."seconds_played",
              "t10"."minutes_played",
              "t10"."paint_attempts",
              "t10"."paint_makes",
              "t10"."mid_range_attempts",
              "t10"."mid_range_makes",
              "t10"."three_pt_attempts_pbp",
              "t10"."three_pt_makes_pbp",
              "t10"."unknown_zone_attempts",
              "t10"."unknown_zone_makes",
              "t10"."paint_blocks",
              "t10"."mid_range_blocks",
              "t10"."three_pt_blocks",
              "t10"."unknown_zone_blocks",
              "t10"."and1_count",
              "t10"."assisted_fg_makes",
              "t10"."unassisted_fg_makes",
              "t10"."fg_attempts_blocked",
              "t10"."plays_x100",
              "t10"."team_plays_on_court_x100",
              "t10"."team_possessions_x100",
              "t10"."usage_rate",
              "t10"."ts_pct",
              "t10"."efg_pct",
              "t10"."zones_source",
              "t10"."box_source",
              "t10"."_row",
              "t10"."_inputs"
            FROM "nba_reference"."player_spine" AS "t8"
            SEMI JOIN "keys" AS "t6"
              ON "t6"."season_year" = "t8"."season_year" AND "t6"."player_lookup" = "t8"."entity"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t10"
              ON "t8"."game_id" = "t10"."game_id" AND "t8"."entity" = "t10"."player_lookup"
          ) AS "t17"
        ) AS "t25"
          ON "t29"."_entity" = "t25"."_entity"
          AND "t29"."_season" = "t25"."_season"
          AND "t25"."_nth" <= "t29"."_played"
      ) AS "t32"
    ) AS "t34"
    GROUP BY
      1
  ) AS "t37"
    ON "t5"."_key" = "t37"."_key"
) AS "t40"
