SELECT
  "t44"."_date",
  "t44"."game_id",
  "t44"."season_year",
  "t44"."season_type",
  "t44"."team_abbr",
  "t44"."opponent_team_abbr",
  "t44"."home_game",
  "t44"."player_lookup",
  "t44"."player_id",
  "t44"."entity_type",
  "t44"."population_basis",
  "t44"."entity_id",
  "t44"."zones_outcome",
  "t44"."_key",
  "t44"."n_latest",
  "t44"."m_latest",
  "t44"."s_latest",
  "t44"."n_games",
  "t44"."m_games",
  "t44"."s_games",
  "t44"."n_form",
  "t44"."m_form",
  "t44"."s_form",
  "t44"."n_context",
  "t44"."m_context",
  "t44"."s_context",
  "t44"."n_factors",
  "t44"."m_factors",
  "t44"."s_factors",
  "t44"."n_zones",
  "t44"."m_zones",
  "t44"."s_zones",
  CASE
    WHEN "t44"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      "t44"."n_games" + "t44"."m_games"
    ) < 5
    THEN 1
    WHEN (
      "t44"."n_context" + "t44"."m_context"
    ) < 1
    THEN 2
    WHEN (
      "t44"."n_factors" + "t44"."m_factors"
    ) < 1
    THEN 3
    WHEN (
      "t44"."n_form" + "t44"."m_form"
    ) < 1
    THEN 4
    WHEN (
      (
        "t44"."n_zones" + "t44"."m_zones"
      ) < 1
    )
    AND COALESCE(COALESCE("t44"."zones_outcome", '') <> 'INSUFFICIENT_HISTORY', FALSE)
    THEN 5
    WHEN "t44"."m_latest" > 0
    THEN 6
    WHEN "t44"."m_games" > 0
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t7"."_date",
    "t7"."game_id",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."team_abbr",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."player_lookup",
    "t7"."player_id",
    "t7"."entity_type",
    "t7"."population_basis",
    "t7"."entity_id",
    "t7"."zones_outcome",
    "t7"."_key",
    COALESCE("t43"."n_latest", 0) AS "n_latest",
    COALESCE("t43"."m_latest", 0) AS "m_latest",
    COALESCE("t43"."s_latest", 0) AS "s_latest",
    COALESCE("t41"."n_games", 0) AS "n_games",
    COALESCE("t41"."m_games", 0) AS "m_games",
    COALESCE("t41"."s_games", 0) AS "s_games",
    COALESCE("t29"."n_form", 0) AS "n_form",
    COALESCE("t29"."m_form", 0) AS "m_form",
    COALESCE("t29"."s_form", 0) AS "s_form",
    COALESCE("t30"."n_context", 0) AS "n_context",
    COALESCE("t30"."m_context", 0) AS "m_context",
    COALESCE("t30"."s_context", 0) AS "s_context",
    COALESCE("t31"."n_factors", 0) AS "n_factors",
    COALESCE("t31"."m_factors", 0) AS "m_factors",
    COALESCE("t31"."s_factors", 0) AS "s_factors",
    COALESCE("t32"."n_zones", 0) AS "n_zones",
    COALESCE("t32"."m_zones", 0) AS "m_zones",
    COALESCE("t32"."s_zones", 0) AS "s_zones"
  FROM "keys" AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t39"."_key",
      SUM(CAST(NOT (
        "t39"."_missing"
      ) AS BIGINT)) AS "n_latest",
      SUM(1 - CAST(NOT (
        "t39"."_missing"
      ) AS BIGINT)) AS "m_latest",
      SUM(CAST(COALESCE("t39"."_row", 0) AS DECIMAL(38, 0))) AS "s_latest"
    FROM (
      SELECT
        "t37"."_key",
        "t37"."_rank",
        "t37"."_spine_date",
        "t37"."_spine_game",
        "t37"."_days_before",
        "t37"."_missing",
        "t37"."player_lookup",
        "t37"."player_id",
        "t37"."universal_player_id",
        "t37"."player_full_name",
        "t37"."game_id",
        "t37"."game_code",
        "t37"."game_date",
        "t37"."season_year",
        "t37"."season_type",
        "t37"."team_abbr",
        "t37"."opponent_team_abbr",
        "t37"."home_game",
        "t37"."player_status",
        "t37"."is_active",
        "t37"."is_dressed",
        "t37"."dnp_reason",
        "t37"."starter_flag",
        "t37"."win_flag",
        "t37"."points",
        "t37"."assists",
        "t37"."steals",
        "t37"."blocks",
        "t37"."turnovers",
        "t37"."personal_fouls",
        "t37"."offensive_rebounds",
        "t37"."defensive_rebounds",
        "t37"."rebounds",
        "t37"."fg_attempts",
        "t37"."fg_makes",
        "t37"."three_pt_attempts",
        "t37"."three_pt_makes",
        "t37"."ft_attempts",
        "t37"."ft_makes",
        "t37"."plus_minus",
        "t37"."seconds_played",
        "t37"."minutes_played",
        "t37"."paint_attempts",
        "t37"."paint_makes",
        "t37"."mid_range_attempts",
        "t37"."mid_range_makes",
        "t37"."three_pt_attempts_pbp",
        "t37"."three_pt_makes_pbp",
        "t37"."unknown_zone_attempts",
        "t37"."unknown_zone_makes",
        "t37"."paint_blocks",
        "t37"."mid_range_blocks",
        "t37"."three_pt_blocks",
        "t37"."unknown_zone_blocks",
        "t37"."and1_count",
        "t37"."assisted_fg_makes",
        "t37"."unassisted_fg_makes",
        "t37"."fg_attempts_blocked",
        "t37"."plays_x100",
        "t37"."team_plays_on_court_x100",
        "t37"."team_possessions_x100",
        "t37"."usage_rate",
        "t37"."ts_pct",
        "t37"."efg_pct",
        "t37"."zones_source",
        "t37"."box_source",
        "t37"."_row",
        "t37"."_inputs"
      FROM (
        SELECT
          "t35"."_key",
          DATE_DIFF('DAY', "t33"."_spine_date", "t35"."_day") AS "_days_before",
          (
            "t35"."_played" - "t33"."_nth"
          ) + 1 AS "_rank",
          "t33"."_entity",
          "t33"."_season",
          "t33"."_spine_date",
          "t33"."_spine_game",
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
          "t33"."_inputs",
          "t33"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t22"."_entity",
              "t22"."_season",
              "t22"."_day",
              "t22"."_is_game",
              "t22"."_key",
              SUM(CAST("t22"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t22"."_entity", "t22"."_season"
                ORDER BY "t22"."_day" ASC, "t22"."_is_game" ASC
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
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t13"."entity" AS "_entity",
                  "t13"."season_year" AS "_season",
                  "t13"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t13"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t13"."season_year"
                  AND "t8"."player_lookup" = "t13"."entity"
              ) AS "t20"
            ) AS "t22"
          ) AS "t27"
          WHERE
            NOT (
              "t27"."_is_game"
            )
        ) AS "t35"
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
              "t13"."entity" AS "_entity",
              "t13"."season_year" AS "_season",
              "t13"."game_date" AS "_spine_date",
              "t13"."game_id" AS "_spine_game",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."player_lookup",
              "t14"."player_id",
              "t14"."universal_player_id",
              "t14"."player_full_name",
              "t14"."game_id",
              "t14"."game_code",
              "t14"."game_date",
              "t14"."season_year",
              "t14"."season_type",
              "t14"."team_abbr",
              "t14"."opponent_team_abbr",
              "t14"."home_game",
              "t14"."player_status",
              "t14"."is_active",
              "t14"."is_dressed",
              "t14"."dnp_reason",
              "t14"."starter_flag",
              "t14"."win_flag",
              "t14"."points",
              "t14"."assists",
              "t14"."steals",
              "t14"."blocks",
              "t14"."turnovers",
              "t14"."personal_fouls",
              "t14"."offensive_rebounds",
              "t14"."defensive_rebounds",
              "t14"."rebounds",
              "t14"."fg_attempts",
              "t14"."fg_makes",
              "t14"."three_pt_attempts",
              "t14"."three_pt_makes",
              "t14"."ft_attempts",
              "t14"."ft_makes",
              "t14"."plus_minus",
              "t14"."seconds_played",
              "t14"."minutes_played",
              "t14"."paint_attempts",
              "t14"."paint_makes",
              "t14"."mid_range_attempts",
              "t14"."mid_range_makes",
              "t14"."three_pt_attempts_pbp",
              "t14"."three_pt_makes_pbp",
              "t14"."unknown_zone_attempts",
              "t14"."unknown_zone_makes",
              "t14"."paint_blocks",
              "t14"."mid_range_blocks",
              "t14"."three_pt_blocks",
              "t14"."unknown_zone_blocks",
              "t14"."and1_count",
              "t14"."assisted_fg_makes",
              "t14"."unassisted_fg_makes",
              "t14"."fg_attempts_blocked",
              "t14"."plays_x100",
              "t14"."team_plays_on_court_x100",
              "t14"."team_possessions_x100",
              "t14"."usage_rate",
              "t14"."ts_pct",
              "t14"."efg_pct",
              "t14"."zones_source",
              "t14"."box_source",
              "t14"."_row",
              "t14"."_inputs"
            FROM "nba_reference"."player_spine" AS "t13"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t13"."season_year"
              AND "t8"."player_lookup" = "t13"."entity"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t14"
              ON "t13"."game_id" = "t14"."game_id" AND "t13"."entity" = "t14"."player_lookup"
          ) AS "t21"
        ) AS "t33"
          ON "t35"."_entity" = "t33"."_entity"
          AND "t35"."_season" = "t33"."_season"
          AND "t33"."_nth" <= "t35"."_played"
          AND "t33"."_nth" > (
            "t35"."_played" - 10
          )
      ) AS "t37"
    ) AS "t39"
    GROUP BY
      1
  ) AS "t43"
    ON "t7"."_key" = "t43"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t38"."_key",
      SUM(CAST(NOT (
        "t38"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t38"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t38"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        "t36"."_key",
        "t36"."_rank",
        "t36"."_spine_date",
        "t36"."_spine_game",
        "t36"."_days_before",
        "t36"."_missing",
        "t36"."player_lookup",
        "t36"."player_id",
        "t36"."universal_player_id",
        "t36"."player_full_name",
        "t36"."game_id",
        "t36"."game_code",
        "t36"."game_date",
        "t36"."season_year",
        "t36"."season_type",
        "t36"."team_abbr",
        "t36"."opponent_team_abbr",
        "t36"."home_game",
        "t36"."player_status",
        "t36"."is_active",
        "t36"."is_dressed",
        "t36"."dnp_reason",
        "t36"."starter_flag",
        "t36"."win_flag",
        "t36"."points",
        "t36"."assists",
        "t36"."steals",
        "t36"."blocks",
        "t36"."turnovers",
        "t36"."personal_fouls",
        "t36"."offensive_rebounds",
        "t36"."defensive_rebounds",
        "t36"."rebounds",
        "t36"."fg_attempts",
        "t36"."fg_makes",
        "t36"."three_pt_attempts",
        "t36"."three_pt_makes",
        "t36"."ft_attempts",
        "t36"."ft_makes",
        "t36"."plus_minus",
        "t36"."seconds_played",
        "t36"."minutes_played",
        "t36"."paint_attempts",
        "t36"."paint_makes",
        "t36"."mid_range_attempts",
        "t36"."mid_range_makes",
        "t36"."three_pt_attempts_pbp",
        "t36"."three_pt_makes_pbp",
        "t36"."unknown_zone_attempts",
        "t36"."unknown_zone_makes",
        "t36"."paint_blocks",
        "t36"."mid_range_blocks",
        "t36"."three_pt_blocks",
        "t36"."unknown_zone_blocks",
        "t36"."and1_count",
        "t36"."assisted_fg_makes",
        "t36"."unassisted_fg_makes",
        "t36"."fg_attempts_blocked",
        "t36"."plays_x100",
        "t36"."team_plays_on_court_x100",
        "t36"."team_possessions_x100",
        "t36"."usage_rate",
        "t36"."ts_pct",
        "t36"."efg_pct",
        "t36"."zones_source",
        "t36"."box_source",
        "t36"."_row",
        "t36"."_inputs"
      FROM (
        SELECT
          "t35"."_key",
          DATE_DIFF('DAY', "t33"."_spine_date", "t35"."_day") AS "_days_before",
          (
            "t35"."_played" - "t33"."_nth"
          ) + 1 AS "_rank",
          "t33"."_entity",
          "t33"."_season",
          "t33"."_spine_date",
          "t33"."_spine_game",
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
          "t33"."_inputs",
          "t33"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t22"."_entity",
              "t22"."_season",
              "t22"."_day",
              "t22"."_is_game",
              "t22"."_key",
              SUM(CAST("t22"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t22"."_entity", "t22"."_season"
                ORDER BY "t22"."_day" ASC, "t22"."_is_game" ASC
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
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t13"."entity" AS "_entity",
                  "t13"."season_year" AS "_season",
                  "t13"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t13"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t13"."season_year"
                  AND "t8"."player_lookup" = "t13"."entity"
              ) AS "t20"
            ) AS "t22"
          ) AS "t27"
          WHERE
            NOT (
              "t27"."_is_game"
            )
        ) AS "t35"
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
              "t13"."entity" AS "_entity",
              "t13"."season_year" AS "_season",
              "t13"."game_date" AS "_spine_date",
              "t13"."game_id" AS "_spine_game",
              "t14"."game_id" IS NULL AS "_missing",
              "t14"."player_lookup",
              "t14"."player_id",
              "t14"."universal_player_id",
              "t14"."player_full_name",
              "t14"."game_id",
              "t14"."game_code",
              "t14"."game_date",
              "t14"."season_year",
              "t14"."season_type",
              "t14"."team_abbr",
              "t14"."opponent_team_abbr",
              "t14"."home_game",
              "t14"."player_status",
              "t14"."is_active",
              "t14"."is_dressed",
              "t14"."dnp_reason",
              "t14"."starter_flag",
              "t14"."win_flag",
              "t14"."points",
              "t14"."assists",
              "t14"."steals",
              "t14"."blocks",
              "t14"."turnovers",
              "t14"."personal_fouls",
              "t14"."offensive_rebounds",
              "t14"."defensive_rebounds",
              "t14"."rebounds",
              "t14"."fg_attempts",
              "t14"."fg_makes",
              "t14"."three_pt_attempts",
              "t14"."three_pt_makes",
              "t14"."ft_attempts",
              "t14"."ft_makes",
              "t14"."plus_minus",
              "t14"."seconds_played",
              "t14"."minutes_played",
              "t14"."paint_attempts",
              "t14"."paint_makes",
              "t14"."mid_range_attempts",
              "t14"."mid_range_makes",
              "t14"."three_pt_attempts_pbp",
              "t14"."three_pt_makes_pbp",
              "t14"."unknown_zone_attempts",
              "t14"."unknown_zone_makes",
              "t14"."paint_blocks",
              "t14"."mid_range_blocks",
              "t14"."three_pt_blocks",
              "t14"."unknown_zone_blocks",
              "t14"."and1_count",
              "t14"."assisted_fg_makes",
              "t14"."unassisted_fg_makes",
              "t14"."fg_attempts_blocked",
              "t14"."plays_x100",
              "t14"."team_plays_on_court_x100",
              "t14"."team_possessions_x100",
              "t14"."usage_rate",
              "t14"."ts_pct",
              "t14"."efg_pct",
              "t14"."zones_source",
              "t14"."box_source",
              "t14"."_row",
              "t14"."_inputs"
            FROM "nba_reference"."player_spine" AS "t13"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t13"."season_year"
              AND "t8"."player_lookup" = "t13"."entity"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t14"
              ON "t13"."game_id" = "t14"."game_id" AND "t13"."entity" = "t14"."player_lookup"
          ) AS "t21"
        ) AS "t33"
          ON "t35"."_entity" = "t33"."_entity"
          AND "t35"."_season" = "t33"."_season"
          AND "t33"."_nth" <= "t35"."_played"
      ) AS "t36"
    ) AS "t38"
    GROUP BY
      1
  ) AS "t41"
    ON "t7"."_key" = "t41"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t16"."_key",
      SUM(CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "n_form",
      SUM(1 - CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "m_form",
      SUM(CAST(COALESCE("t16"."_row", 0) AS DECIMAL(38, 0))) AS "s_form"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."as_of_date",
        "t9"."team_abbr",
        "t9"."season_year",
        "t9"."games_in_sample_10",
        "t9"."points_scored_last_10",
        "t9"."points_allowed_last_10",
        "t9"."possessions_x100_last_10",
        "t9"."opponent_possessions_x100_last_10",
        "t9"."team_seconds_last_10",
        "t9"."team_pace_last_10",
        "t9"."team_off_rating_last_10",
        "t9"."team_def_rating_last_10",
        "t9"."opp_ft_attempts_last_10",
        "t9"."opp_fg_attempts_last_10",
        "t9"."ft_rate_allowed_last_10",
        "t9"."games_played_season",
        "t9"."wins_season",
        "t9"."team_win_pct_season",
        "t9"."league_team_games",
        "t9"."league_pace",
        "t9"."_row",
        "t9"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."team_form" AS "t9"
        ON "t7"."team_abbr" = "t9"."team_abbr" AND "t7"."_date" = "t9"."as_of_date"
    ) AS "t16"
    GROUP BY
      1
  ) AS "t29"
    ON "t7"."_key" = "t29"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t17"."_key",
      SUM(CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "n_context",
      SUM(1 - CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "m_context",
      SUM(CAST(COALESCE("t17"."_row", 0) AS DECIMAL(38, 0))) AS "s_context"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t10"."player_lookup",
        "t10"."player_id",
        "t10"."game_id",
        "t10"."game_date",
        "t10"."team_abbr",
        "t10"."opponent_team_abbr",
        "t10"."season_year",
        "t10"."population_basis",
        "t10"."home_game",
        "t10"."season_phase",
        "t10"."games_played_season",
        "t10"."days_rest",
        "t10"."back_to_back",
        "t10"."days_rest_before_last_game",
        "t10"."days_since_2_plus_days_rest",
        "t10"."games_in_last_7_days",
        "t10"."games_in_last_14_days",
        "t10"."seconds_in_last_7_days",
        "t10"."seconds_in_last_14_days",
        "t10"."minutes_in_last_7_days",
        "t10"."minutes_in_last_14_days",
        "t10"."avg_minutes_per_game_last_7",
        "t10"."back_to_backs_last_14_days",
        "t10"."points_avg_last_5",
        "t10"."points_avg_last_10",
        "t10"."l5_games_used",
        "t10"."l10_games_used",
        "t10"."avg_usage_rate_last_7_games",
        "t10"."avg_usage_rate_last_10_games",
        "t10"."fourth_quarter_minutes_last_7",
        "t10"."clutch_minutes_last_7_games",
        "t10"."fourth_quarter_production_last_7",
        "t10"."shooting_pct_decline_last_5",
        "t10"."projected_usage_rate",
        "t10"."star_teammates_out",
        "t10"."questionable_teammates",
        "t10"."probable_teammates",
        "t10"."team_pace_last_10",
        "t10"."opponent_pace_last_10",
        "t10"."league_pace",
        "t10"."pace_differential",
        "t10"."opponent_def_rating_last_10",
        "t10"."opponent_ft_rate_allowed",
        "t10"."travel_miles",
        "t10"."time_zone_change",
        "t10"."consecutive_road_games",
        "t10"."miles_traveled_last_14_days",
        "t10"."time_zones_crossed_last_14_days",
        "t10"."altitude_gain_m",
        "t10"."opponent_days_rest",
        "t10"."opponent_next_game_days_rest",
        "t10"."opponent_games_in_next_7_days",
        "t10"."next_game_days_rest",
        "t10"."games_in_next_7_days",
        "t10"."next_opponent_win_pct",
        "t10"."next_game_is_primetime",
        "t10"."player_status",
        "t10"."injury_report",
        "t10"."player_age",
        "t10"."game_start_time_local",
        "t10"."_row",
        "t10"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."upcoming_player_game_context" AS "t10"
        ON "t7"."player_lookup" = "t10"."player_lookup" AND "t7"."_date" = "t10"."game_date"
    ) AS "t17"
    GROUP BY
      1
  ) AS "t30"
    ON "t7"."_key" = "t30"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t18"."_key",
      SUM(CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "n_factors",
      SUM(1 - CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "m_factors",
      SUM(CAST(COALESCE("t18"."_row", 0) AS DECIMAL(38, 0))) AS "s_factors"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t11"."player_lookup",
        "t11"."player_id",
        "t11"."game_date",
        "t11"."analysis_date",
        "t11"."game_id",
        "t11"."team_abbr",
        "t11"."opponent_team_abbr",
        "t11"."fatigue_score",
        "t11"."shot_zone_mismatch_score",
        "t11"."pace_score",
        "t11"."usage_spike_score",
        "t11"."travel_impact_score",
        "t11"."opponent_strength_score",
        "t11"."referee_favorability_score",
        "t11"."look_ahead_pressure_score",
        "t11"."fatigue_adjustment",
        "t11"."total_composite_adjustment",
        "t11"."factors_in_total",
        "t11"."missing_factors",
        "t11"."has_warnings",
        "t11"."warning_details",
        "t11"."fatigue_context_json",
        "t11"."shot_zone_context_json",
        "t11"."pace_context_json",
        "t11"."usage_context_json",
        "t11"."travel_context_json",
        "t11"."calculation_version",
        "t11"."_row",
        "t11"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_precompute"."player_composite_factors" AS "t11"
        ON "t7"."player_lookup" = "t11"."player_lookup" AND "t7"."_date" = "t11"."game_date"
    ) AS "t18"
    GROUP BY
      1
  ) AS "t31"
    ON "t7"."_key" = "t31"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_zones",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_zones",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_zones"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t12"."player_lookup",
        "t12"."player_id",
        "t12"."analysis_date",
        "t12"."team_abbr",
        "t12"."season_year",
        "t12"."games_in_sample_10",
        "t12"."games_in_sample_20",
        "t12"."total_shots_last_10",
        "t12"."unknown_zone_shots_last_10",
        "t12"."paint_rate_last_10",
        "t12"."mid_range_rate_last_10",
        "t12"."three_pt_rate_last_10",
        "t12"."paint_pct_last_10",
        "t12"."mid_range_pct_last_10",
        "t12"."three_pt_pct_last_10",
        "t12"."paint_attempts_per_game",
        "t12"."mid_range_attempts_per_game",
        "t12"."three_pt_attempts_per_game",
        "t12"."paint_rate_last_20",
        "t12"."mid_range_rate_last_20",
        "t12"."three_pt_rate_last_20",
        "t12"."paint_pct_last_20",
        "t12"."mid_range_pct_last_20",
        "t12"."three_pt_pct_last_20",
        "t12"."assisted_rate_last_10",
        "t12"."unassisted_rate_last_10",
        "t12"."fg_makes_last_10",
        "t12"."sample_quality_10",
        "t12"."sample_quality_20",
        "t12"."primary_scoring_zone",
        "t12"."player_position",
        "t12"."data_quality_tier",
        "t12"."_row",
        "t12"."_inputs"
      FROM "keys" AS "t7"
      INNER JOIN "nba_precompute"."player_shot_zone_analysis" AS "t12"
        ON "t7"."player_lookup" = "t12"."player_lookup"
        AND "t7"."_date" = "t12"."analysis_date"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t32"
    ON "t7"."_key" = "t32"."_key"
) AS "t44"
