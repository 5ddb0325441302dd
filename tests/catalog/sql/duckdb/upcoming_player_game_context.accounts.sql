SELECT
  "t51"."_date",
  "t51"."game_id",
  "t51"."game_date",
  "t51"."season_year",
  "t51"."season_type",
  "t51"."team_abbr",
  "t51"."opponent_team_abbr",
  "t51"."home_game",
  "t51"."player_lookup",
  "t51"."player_id",
  "t51"."entity_type",
  "t51"."population_basis",
  "t51"."entity_id",
  "t51"."members_outcome",
  "t51"."_key",
  "t51"."n_games",
  "t51"."m_games",
  "t51"."s_games",
  "t51"."n_team_context",
  "t51"."m_team_context",
  "t51"."s_team_context",
  "t51"."n_opponent_context",
  "t51"."m_opponent_context",
  "t51"."s_opponent_context",
  "t51"."n_form",
  "t51"."m_form",
  "t51"."s_form",
  "t51"."n_opponent_form",
  "t51"."m_opponent_form",
  "t51"."s_opponent_form",
  "t51"."n_members",
  "t51"."m_members",
  "t51"."s_members",
  "t51"."n_team_game",
  "t51"."m_team_game",
  "t51"."s_team_game",
  "t51"."n_person",
  "t51"."m_person",
  "t51"."s_person",
  CASE
    WHEN "t51"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      "t51"."n_team_context" + "t51"."m_team_context"
    ) < 1
    THEN 1
    WHEN (
      "t51"."n_opponent_context" + "t51"."m_opponent_context"
    ) < 1
    THEN 2
    WHEN (
      "t51"."n_form" + "t51"."m_form"
    ) < 1
    THEN 3
    WHEN (
      "t51"."n_opponent_form" + "t51"."m_opponent_form"
    ) < 1
    THEN 4
    WHEN (
      "t51"."n_members" + "t51"."m_members"
    ) < 1
    THEN 5
    WHEN (
      "t51"."n_team_game" + "t51"."m_team_game"
    ) < 1
    THEN 6
    WHEN TRUE AND COALESCE("t51"."members_outcome" IS NOT NULL, FALSE)
    THEN 7
    WHEN "t51"."m_games" > 0
    THEN 8
    WHEN "t51"."m_person" > 0
    THEN 9
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t8"."_date",
    "t8"."game_id",
    "t8"."game_date",
    "t8"."season_year",
    "t8"."season_type",
    "t8"."team_abbr",
    "t8"."opponent_team_abbr",
    "t8"."home_game",
    "t8"."player_lookup",
    "t8"."player_id",
    "t8"."entity_type",
    "t8"."population_basis",
    "t8"."entity_id",
    "t8"."members_outcome",
    "t8"."_key",
    COALESCE("t50"."n_games", 0) AS "n_games",
    COALESCE("t50"."m_games", 0) AS "m_games",
    COALESCE("t50"."s_games", 0) AS "s_games",
    COALESCE("t37"."n_team_context", 0) AS "n_team_context",
    COALESCE("t37"."m_team_context", 0) AS "m_team_context",
    COALESCE("t37"."s_team_context", 0) AS "s_team_context",
    COALESCE("t38"."n_opponent_context", 0) AS "n_opponent_context",
    COALESCE("t38"."m_opponent_context", 0) AS "m_opponent_context",
    COALESCE("t38"."s_opponent_context", 0) AS "s_opponent_context",
    COALESCE("t39"."n_form", 0) AS "n_form",
    COALESCE("t39"."m_form", 0) AS "m_form",
    COALESCE("t39"."s_form", 0) AS "s_form",
    COALESCE("t40"."n_opponent_form", 0) AS "n_opponent_form",
    COALESCE("t40"."m_opponent_form", 0) AS "m_opponent_form",
    COALESCE("t40"."s_opponent_form", 0) AS "s_opponent_form",
    COALESCE("t41"."n_members", 0) AS "n_members",
    COALESCE("t41"."m_members", 0) AS "m_members",
    COALESCE("t41"."s_members", 0) AS "s_members",
    COALESCE("t42"."n_team_game", 0) AS "n_team_game",
    COALESCE("t42"."m_team_game", 0) AS "m_team_game",
    COALESCE("t42"."s_team_game", 0) AS "s_team_game",
    COALESCE("t43"."n_person", 0) AS "n_person",
    COALESCE("t43"."m_person", 0) AS "m_person",
    COALESCE("t43"."s_person", 0) AS "s_person"
  FROM "keys" AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t48"."_key",
      SUM(CAST(NOT (
        "t48"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t48"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t48"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        "t47"."_key",
        "t47"."_rank",
        "t47"."_spine_date",
        "t47"."_spine_game",
        "t47"."_days_before",
        "t47"."_missing",
        "t47"."player_lookup",
        "t47"."player_id",
        "t47"."universal_player_id",
        "t47"."player_full_name",
        "t47"."game_id",
        "t47"."game_code",
        "t47"."game_date",
        "t47"."season_year",
        "t47"."season_type",
        "t47"."team_abbr",
        "t47"."opponent_team_abbr",
        "t47"."home_game",
        "t47"."player_status",
        "t47"."is_active",
        "t47"."is_dressed",
        "t47"."dnp_reason",
        "t47"."starter_flag",
        "t47"."win_flag",
        "t47"."points",
        "t47"."assists",
        "t47"."steals",
        "t47"."blocks",
        "t47"."turnovers",
        "t47"."personal_fouls",
        "t47"."offensive_rebounds",
        "t47"."defensive_rebounds",
        "t47"."rebounds",
        "t47"."fg_attempts",
        "t47"."fg_makes",
        "t47"."three_pt_attempts",
        "t47"."three_pt_makes",
        "t47"."ft_attempts",
        "t47"."ft_makes",
        "t47"."plus_minus",
        "t47"."seconds_played",
        "t47"."minutes_played",
        "t47"."paint_attempts",
        "t47"."paint_makes",
        "t47"."mid_range_attempts",
        "t47"."mid_range_makes",
        "t47"."three_pt_attempts_pbp",
        "t47"."three_pt_makes_pbp",
        "t47"."unknown_zone_attempts",
        "t47"."unknown_zone_makes",
        "t47"."paint_blocks",
        "t47"."mid_range_blocks",
        "t47"."three_pt_blocks",
        "t47"."unknown_zone_blocks",
        "t47"."and1_count",
        "t47"."assisted_fg_makes",
        "t47"."unassisted_fg_makes",
        "t47"."fg_attempts_blocked",
        "t47"."plays_x100",
        "t47"."team_plays_on_court_x100",
        "t47"."team_possessions_x100",
        "t47"."usage_rate",
        "t47"."ts_pct",
        "t47"."efg_pct",
        "t47"."zones_source",
        "t47"."box_source",
        "t47"."_row",
        "t47"."_inputs"
      FROM (
        SELECT
          "t46"."_key",
          DATE_DIFF('DAY', "t44"."_spine_date", "t46"."_day") AS "_days_before",
          (
            "t46"."_played" - "t44"."_nth"
          ) + 1 AS "_rank",
          "t44"."_entity",
          "t44"."_season",
          "t44"."_spine_date",
          "t44"."_spine_game",
          "t44"."_missing",
          "t44"."player_lookup",
          "t44"."player_id",
          "t44"."universal_player_id",
          "t44"."player_full_name",
          "t44"."game_id",
          "t44"."game_code",
          "t44"."game_date",
          "t44"."season_year",
          "t44"."season_type",
          "t44"."team_abbr",
          "t44"."opponent_team_abbr",
          "t44"."home_game",
          "t44"."player_status",
          "t44"."is_active",
          "t44"."is_dressed",
          "t44"."dnp_reason",
          "t44"."starter_flag",
          "t44"."win_flag",
          "t44"."points",
          "t44"."assists",
          "t44"."steals",
          "t44"."blocks",
          "t44"."turnovers",
          "t44"."personal_fouls",
          "t44"."offensive_rebounds",
          "t44"."defensive_rebounds",
          "t44"."rebounds",
          "t44"."fg_attempts",
          "t44"."fg_makes",
          "t44"."three_pt_attempts",
          "t44"."three_pt_makes",
          "t44"."ft_attempts",
          "t44"."ft_makes",
          "t44"."plus_minus",
          "t44"."seconds_played",
          "t44"."minutes_played",
          "t44"."paint_attempts",
          "t44"."paint_makes",
          "t44"."mid_range_attempts",
          "t44"."mid_range_makes",
          "t44"."three_pt_attempts_pbp",
          "t44"."three_pt_makes_pbp",
          "t44"."unknown_zone_attempts",
          "t44"."unknown_zone_makes",
          "t44"."paint_blocks",
          "t44"."mid_range_blocks",
          "t44"."three_pt_blocks",
          "t44"."unknown_zone_blocks",
          "t44"."and1_count",
          "t44"."assisted_fg_makes",
          "t44"."unassisted_fg_makes",
          "t44"."fg_attempts_blocked",
          "t44"."plays_x100",
          "t44"."team_plays_on_court_x100",
          "t44"."team_possessions_x100",
          "t44"."usage_rate",
          "t44"."ts_pct",
          "t44"."efg_pct",
          "t44"."zones_source",
          "t44"."box_source",
          "t44"."_row",
          "t44"."_inputs",
          "t44"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t27"."_entity",
              "t27"."_season",
              "t27"."_day",
              "t27"."_is_game",
              "t27"."_key",
              SUM(CAST("t27"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t27"."_entity", "t27"."_season"
                ORDER BY "t27"."_day" ASC, "t27"."_is_game" ASC
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
              ) AS "t17"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t15"."entity" AS "_entity",
                  "t15"."season_year" AS "_season",
                  "t15"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."player_spine" AS "t15"
                SEMI JOIN "keys" AS "t9"
                  ON "t9"."season_year" = "t15"."season_year"
                  AND "t9"."player_lookup" = "t15"."entity"
              ) AS "t25"
            ) AS "t27"
          ) AS "t35"
          WHERE
            NOT (
              "t35"."_is_game"
            )
        ) AS "t46"
        INNER JOIN (
          SELECT
            "t26"."_entity",
            "t26"."_season",
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
            "t26"."_inputs",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t26"."_entity", "t26"."_season"
                ORDER BY "t26"."_spine_date" ASC, "t26"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t15"."entity" AS "_entity",
              "t15"."season_year" AS "_season",
              "t15"."game_date" AS "_spine_date",
              "t15"."game_id" AS "_spine_game",
              "t16"."game_id" IS NULL AS "_missing",
              "t16"."player_lookup",
              "t16"."player_id",
              "t16"."universal_player_id",
              "t16"."player_full_name",
              "t16"."game_id",
              "t16"."game_code",
              "t16"."game_date",
              "t16"."season_year",
              "t16"."season_type",
              "t16"."team_abbr",
              "t16"."opponent_team_abbr",
              "t16"."home_game",
              "t16"."player_status",
              "t16"."is_active",
              "t16"."is_dressed",
              "t16"."dnp_reason",
              "t16"."starter_flag",
              "t16"."win_flag",
              "t16"."points",
              "t16"."assists",
              "t16"."steals",
              "t16"."blocks",
              "t16"."turnovers",
              "t16"."personal_fouls",
              "t16"."offensive_rebounds",
              "t16"."defensive_rebounds",
              "t16"."rebounds",
              "t16"."fg_attempts",
              "t16"."fg_makes",
              "t16"."three_pt_attempts",
              "t16"."three_pt_makes",
              "t16"."ft_attempts",
              "t16"."ft_makes",
              "t16"."plus_minus",
              "t16"."seconds_played",
              "t16"."minutes_played",
              "t16"."paint_attempts",
              "t16"."paint_makes",
              "t16"."mid_range_attempts",
              "t16"."mid_range_makes",
              "t16"."three_pt_attempts_pbp",
              "t16"."three_pt_makes_pbp",
              "t16"."unknown_zone_attempts",
              "t16"."unknown_zone_makes",
              "t16"."paint_blocks",
              "t16"."mid_range_blocks",
              "t16"."three_pt_blocks",
              "t16"."unknown_zone_blocks",
              "t16"."and1_count",
              "t16"."assisted_fg_makes",
              "t16"."unassisted_fg_makes",
              "t16"."fg_attempts_blocked",
              "t16"."plays_x100",
              "t16"."team_plays_on_court_x100",
              "t16"."team_possessions_x100",
              "t16"."usage_rate",
              "t16"."ts_pct",
              "t16"."efg_pct",
              "t16"."zones_source",
              "t16"."box_source",
              "t16"."_row",
              "t16"."_inputs"
            FROM "nba_reference"."player_spine" AS "t15"
            SEMI JOIN "keys" AS "t9"
              ON "t9"."season_year" = "t15"."season_year"
              AND "t9"."player_lookup" = "t15"."entity"
            LEFT OUTER JOIN "nba_analytics"."player_game_summary" AS "t16"
              ON "t15"."game_id" = "t16"."game_id" AND "t15"."entity" = "t16"."player_lookup"
          ) AS "t26"
        ) AS "t44"
          ON "t46"."_entity" = "t44"."_entity"
          AND "t46"."_season" = "t44"."_season"
          AND "t44"."_nth" <= "t46"."_played"
      ) AS "t47"
    ) AS "t48"
    GROUP BY
      1
  ) AS "t50"
    ON "t8"."_key" = "t50"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t18"."_key",
      SUM(CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "n_team_context",
      SUM(1 - CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "m_team_context",
      SUM(CAST(COALESCE("t18"."_row", 0) AS DECIMAL(38, 0))) AS "s_team_context"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t10"."game_date",
        "t10"."team_abbr",
        "t10"."game_id",
        "t10"."opponent_team_abbr",
        "t10"."home_game",
        "t10"."is_neutral",
        "t10"."season_year",
        "t10"."season_type",
        "t10"."is_season_opener",
        "t10"."game_number_in_season",
        "t10"."team_days_rest",
        "t10"."team_back_to_back",
        "t10"."is_back_to_back",
        "t10"."games_in_last_7_days",
        "t10"."games_in_last_14_days",
        "t10"."opponent_days_rest",
        "t10"."opponent_back_to_back",
        "t10"."opponent_games_in_last_7_days",
        "t10"."team_win_streak_entering",
        "t10"."team_loss_streak_entering",
        "t10"."last_game_margin",
        "t10"."last_game_result",
        "t10"."team_pace_last_10",
        "t10"."team_off_rating_last_10",
        "t10"."team_def_rating_last_10",
        "t10"."team_games_played_season",
        "t10"."team_win_pct_season",
        "t10"."travel_miles",
        "t10"."time_zone_change",
        "t10"."travel_miles_last_14_days",
        "t10"."time_zones_crossed_last_14_days",
        "t10"."consecutive_road_games",
        "t10"."altitude_gain_m",
        "t10"."starters_out_count",
        "t10"."questionable_players_count",
        "t10"."next_game_days_rest",
        "t10"."games_in_next_7_days",
        "t10"."next_game_is_primetime",
        "t10"."next_opponent_win_pct",
        "t10"."_row",
        "t10"."_inputs"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t10"
        ON "t8"."team_abbr" = "t10"."team_abbr" AND "t8"."_date" = "t10"."game_date"
    ) AS "t18"
    GROUP BY
      1
  ) AS "t37"
    ON "t8"."_key" = "t37"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_opponent_context",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_opponent_context",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_context"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t10"."game_date",
        "t10"."team_abbr",
        "t10"."game_id",
        "t10"."opponent_team_abbr",
        "t10"."home_game",
        "t10"."is_neutral",
        "t10"."season_year",
        "t10"."season_type",
        "t10"."is_season_opener",
        "t10"."game_number_in_season",
        "t10"."team_days_rest",
        "t10"."team_back_to_back",
        "t10"."is_back_to_back",
        "t10"."games_in_last_7_days",
        "t10"."games_in_last_14_days",
        "t10"."opponent_days_rest",
        "t10"."opponent_back_to_back",
        "t10"."opponent_games_in_last_7_days",
        "t10"."team_win_streak_entering",
        "t10"."team_loss_streak_entering",
        "t10"."last_game_margin",
        "t10"."last_game_result",
        "t10"."team_pace_last_10",
        "t10"."team_off_rating_last_10",
        "t10"."team_def_rating_last_10",
        "t10"."team_games_played_season",
        "t10"."team_win_pct_season",
        "t10"."travel_miles",
        "t10"."time_zone_change",
        "t10"."travel_miles_last_14_days",
        "t10"."time_zones_crossed_last_14_days",
        "t10"."consecutive_road_games",
        "t10"."altitude_gain_m",
        "t10"."starters_out_count",
        "t10"."questionable_players_count",
        "t10"."next_game_days_rest",
        "t10"."games_in_next_7_days",
        "t10"."next_game_is_primetime",
        "t10"."next_opponent_win_pct",
        "t10"."_row",
        "t10"."_inputs"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."upcoming_team_game_context" AS "t10"
        ON "t8"."opponent_team_abbr" = "t10"."team_abbr"
        AND "t8"."_date" = "t10"."game_date"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t38"
    ON "t8"."_key" = "t38"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t20"."_key",
      SUM(CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "n_form",
      SUM(1 - CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "m_form",
      SUM(CAST(COALESCE("t20"."_row", 0) AS DECIMAL(38, 0))) AS "s_form"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t11"."as_of_date",
        "t11"."team_abbr",
        "t11"."season_year",
        "t11"."games_in_sample_10",
        "t11"."points_scored_last_10",
        "t11"."points_allowed_last_10",
        "t11"."possessions_x100_last_10",
        "t11"."opponent_possessions_x100_last_10",
        "t11"."team_seconds_last_10",
        "t11"."team_pace_last_10",
        "t11"."team_off_rating_last_10",
        "t11"."team_def_rating_last_10",
        "t11"."opp_ft_attempts_last_10",
        "t11"."opp_fg_attempts_last_10",
        "t11"."ft_rate_allowed_last_10",
        "t11"."games_played_season",
        "t11"."wins_season",
        "t11"."team_win_pct_season",
        "t11"."league_team_games",
        "t11"."league_pace",
        "t11"."_row",
        "t11"."_inputs"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t8"."team_abbr" = "t11"."team_abbr" AND "t8"."_date" = "t11"."as_of_date"
    ) AS "t20"
    GROUP BY
      1
  ) AS "t39"
    ON "t8"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_opponent_form",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_opponent_form",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_form"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t11"."as_of_date",
        "t11"."team_abbr",
        "t11"."season_year",
        "t11"."games_in_sample_10",
        "t11"."points_scored_last_10",
        "t11"."points_allowed_last_10",
        "t11"."possessions_x100_last_10",
        "t11"."opponent_possessions_x100_last_10",
        "t11"."team_seconds_last_10",
        "t11"."team_pace_last_10",
        "t11"."team_off_rating_last_10",
        "t11"."team_def_rating_last_10",
        "t11"."opp_ft_attempts_last_10",
        "t11"."opp_fg_attempts_last_10",
        "t11"."ft_rate_allowed_last_10",
        "t11"."games_played_season",
        "t11"."wins_season",
        "t11"."team_win_pct_season",
        "t11"."league_team_games",
        "t11"."league_pace",
        "t11"."_row",
        "t11"."_inputs"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t8"."opponent_team_abbr" = "t11"."team_abbr"
        AND "t8"."_date" = "t11"."as_of_date"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t40"
    ON "t8"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t22"."_key",
      SUM(CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "n_members",
      SUM(1 - CAST(NOT (
        "t22"."_missing"
      ) AS BIGINT)) AS "m_members",
      SUM(CAST(COALESCE("t22"."_row", 0) AS DECIMAL(38, 0))) AS "s_members"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t12"."as_of_date",
        "t12"."team_abbr",
        "t12"."player_lookup",
        "t12"."player_id",
        "t12"."game_id",
        "t12"."season_year",
        "t12"."expected",
        "t12"."population_basis",
        "t12"."starts_last_10",
        "t12"."is_usual_starter",
        "t12"."games_with_team",
        "t12"."games_season",
        "t12"."seconds_season",
        "t12"."plays_x100_season",
        "t12"."team_plays_on_court_x100_season",
        "t12"."usage_season",
        "t12"."is_star",
        "t12"."games_with_team_last_10",
        "t12"."plays_x100_with_team_last_10",
        "t12"."rotation_weight",
        "t12"."_row",
        "t12"."_inputs"
      FROM "keys" AS "t8"
      INNER JOIN "nba_analytics"."team_rotation" AS "t12"
        ON "t8"."team_abbr" = "t12"."team_abbr" AND "t8"."_date" = "t12"."as_of_date"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t41"
    ON "t8"."_key" = "t41"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t23"."_key",
      SUM(CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "n_team_game",
      SUM(1 - CAST(NOT (
        "t23"."_missing"
      ) AS BIGINT)) AS "m_team_game",
      SUM(CAST(COALESCE("t23"."_row", 0) AS DECIMAL(38, 0))) AS "s_team_game"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t13"."team_abbr",
        "t13"."game_id",
        "t13"."game_date",
        "t13"."season_year",
        "t13"."season_type",
        "t13"."opponent_team_abbr",
        "t13"."home_game",
        "t13"."is_neutral",
        "t13"."arena_id",
        "t13"."game_start_time_local",
        "t13"."national_tv",
        "t13"."game_number_in_season",
        "t13"."previous_game_id",
        "t13"."previous_game_date",
        "t13"."previous_arena_id",
        "t13"."team_days_rest",
        "t13"."trip_miles",
        "t13"."time_zone_change",
        "t13"."altitude_gain_m",
        "t13"."next_game_id",
        "t13"."next_opponent_team_abbr",
        "t13"."next_game_date",
        "t13"."next_game_national_tv",
        "t13"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_reference"."team_games" AS "t13"
        ON "t8"."team_abbr" = "t13"."team_abbr" AND "t8"."game_id" = "t13"."game_id"
    ) AS "t23"
    GROUP BY
      1
  ) AS "t42"
    ON "t8"."_key" = "t42"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t24"."_key",
      SUM(CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "n_person",
      SUM(1 - CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "m_person",
      SUM(CAST(COALESCE("t24"."_row", 0) AS DECIMAL(38, 0))) AS "s_person"
    FROM (
      SELECT
        "t8"."_key",
        FALSE AS "_missing",
        "t14"."player_id",
        "t14"."player_lookup",
        "t14"."full_name",
        "t14"."first_seen",
        "t14"."last_seen",
        "t14"."birth_date",
        "t14"."position",
        "t14"."height_cm",
        "t14"."_row"
      FROM "keys" AS "t8"
      INNER JOIN "nba_reference"."players" AS "t14"
        ON "t8"."player_id" = "t14"."player_id"
    ) AS "t24"
    GROUP BY
      1
  ) AS "t43"
    ON "t8"."_key" = "t43"."_key"
) AS "t51"
