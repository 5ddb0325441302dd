WITH "t14" AS (
  SELECT
    "t13"."_entity",
    "t13"."_season",
    "t13"."_spine_date",
    "t13"."_spine_game",
    CASE WHEN "t13"."_missing" THEN "t13"."_nth" ELSE "t13"."_nth" END AS "_nth",
    "t13"."_missing",
    "t13"."game_id",
    "t13"."game_code",
    "t13"."game_date",
    "t13"."season_year",
    "t13"."season_type",
    "t13"."defending_team_abbr",
    "t13"."opponent_team_abbr",
    "t13"."points_allowed",
    "t13"."opp_fg_attempts",
    "t13"."opp_fg_makes",
    "t13"."opp_three_pt_attempts",
    "t13"."opp_three_pt_makes",
    "t13"."opp_ft_attempts",
    "t13"."opp_ft_makes",
    "t13"."opp_rebounds",
    "t13"."opp_offensive_rebounds",
    "t13"."opp_assists",
    "t13"."turnovers_forced",
    "t13"."fouls_committed",
    "t13"."opp_paint_attempts",
    "t13"."opp_paint_makes",
    "t13"."opp_mid_range_attempts",
    "t13"."opp_mid_range_makes",
    "t13"."opp_three_pt_attempts_pbp",
    "t13"."opp_three_pt_makes_pbp",
    "t13"."opp_unknown_zone_attempts",
    "t13"."opp_unknown_zone_makes",
    "t13"."points_in_paint_allowed",
    "t13"."mid_range_points_allowed",
    "t13"."three_pt_points_allowed",
    "t13"."second_chance_points_allowed",
    "t13"."fast_break_points_allowed",
    "t13"."blocks_paint",
    "t13"."blocks_mid_range",
    "t13"."blocks_three_pt",
    "t13"."blocks_unknown_zone",
    "t13"."steals",
    "t13"."blocks",
    "t13"."defensive_rebounds",
    "t13"."possessions_x100",
    "t13"."own_possessions_x100",
    "t13"."team_seconds",
    "t13"."defensive_rating",
    "t13"."opponent_pace",
    "t13"."opponent_ts_pct",
    "t13"."home_game",
    "t13"."win_flag",
    "t13"."margin_of_victory",
    "t13"."overtime_periods",
    "t13"."players_inactive",
    "t13"."starters_inactive",
    "t13"."referee_crew_id",
    "t13"."zones_source",
    "t13"."_row",
    "t13"."_inputs"
  FROM (
    SELECT
      "t12"."_entity",
      "t12"."_season",
      "t12"."_spine_date",
      "t12"."_spine_game",
      "t12"."_nth",
      "t6"."game_id" IS NULL AS "_missing",
      "t6"."game_id",
      "t6"."game_code",
      "t6"."game_date",
      "t6"."season_year",
      "t6"."season_type",
      "t6"."defending_team_abbr",
      "t6"."opponent_team_abbr",
      "t6"."points_allowed",
      "t6"."opp_fg_attempts",
      "t6"."opp_fg_makes",
      "t6"."opp_three_pt_attempts",
      "t6"."opp_three_pt_makes",
      "t6"."opp_ft_attempts",
      "t6"."opp_ft_makes",
      "t6"."opp_rebounds",
      "t6"."opp_offensive_rebounds",
      "t6"."opp_assists",
      "t6"."turnovers_forced",
      "t6"."fouls_committed",
      "t6"."opp_paint_attempts",
      "t6"."opp_paint_makes",
      "t6"."opp_mid_range_attempts",
      "t6"."opp_mid_range_makes",
      "t6"."opp_three_pt_attempts_pbp",
      "t6"."opp_three_pt_makes_pbp",
      "t6"."opp_unknown_zone_attempts",
      "t6"."opp_unknown_zone_makes",
      "t6"."points_in_paint_allowed",
      "t6"."mid_range_points_allowed",
      "t6"."three_pt_points_allowed",
      "t6"."second_chance_points_allowed",
      "t6"."fast_break_points_allowed",
      "t6"."blocks_paint",
      "t6"."blocks_mid_range",
      "t6"."blocks_three_pt",
      "t6"."blocks_unknown_zone",
      "t6"."steals",
      "t6"."blocks",
      "t6"."defensive_rebounds",
      "t6"."possessions_x100",
      "t6"."own_possessions_x100",
      "t6"."team_seconds",
      "t6"."defensive_rating",
      "t6"."opponent_pace",
      "t6"."opponent_ts_pct",
      "t6"."home_game",
      "t6"."win_flag",
      "t6"."margin_of_victory",
      "t6"."overtime_periods",
      "t6"."players_inactive",
      "t6"."starters_inactive",
      "t6"."referee_crew_id",
      "t6"."zones_source",
      "t6"."_row",
      "t6"."_inputs"
    FROM (
      SELECT
        "t2"."entity" AS "_entity",
        "t2"."season_year" AS "_season",
        "t2"."game_date" AS "_spine_date",
        "t2"."game_id" AS "_spine_game",
        "t2"."nth" AS "_nth"
      FROM "numbered_team_games" AS "t2"
    ) AS "t12"
    LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t6"
      ON "t12"."_spine_game" = "t6"."game_id"
      AND "t12"."_entity" = "t6"."defending_team_abbr"
      AND "t12"."_spine_date" = "t6"."game_date"
  ) AS "t13"
), "t23" AS (
  SELECT
    "t20"."_date",
    "t20"."_rank",
    "t20"."_spine_date",
    "t20"."_spine_game",
    "t20"."_days_before",
    "t20"."_missing",
    "t20"."game_id",
    "t20"."game_code",
    "t20"."game_date",
    "t20"."season_year",
    "t20"."season_type",
    "t20"."defending_team_abbr",
    "t20"."opponent_team_abbr",
    "t20"."points_allowed",
    "t20"."opp_fg_attempts",
    "t20"."opp_fg_makes",
    "t20"."opp_three_pt_attempts",
    "t20"."opp_three_pt_makes",
    "t20"."opp_ft_attempts",
    "t20"."opp_ft_makes",
    "t20"."opp_rebounds",
    "t20"."opp_offensive_rebounds",
    "t20"."opp_assists",
    "t20"."turnovers_forced",
    "t20"."fouls_committed",
    "t20"."opp_paint_attempts",
    "t20"."opp_paint_makes",
    "t20"."opp_mid_range_attempts",
    "t20"."opp_mid_range_makes",
    "t20"."opp_three_pt_attempts_pbp",
    "t20"."opp_three_pt_makes_pbp",
    "t20"."opp_unknown_zone_attempts",
    "t20"."opp_unknown_zone_makes",
    "t20"."points_in_paint_allowed",
    "t20"."mid_range_points_allowed",
    "t20"."three_pt_points_allowed",
    "t20"."second_chance_points_allowed",
    "t20"."fast_break_points_allowed",
    "t20"."blocks_paint",
    "t20"."blocks_mid_range",
    "t20"."blocks_three_pt",
    "t20"."blocks_unknown_zone",
    "t20"."steals",
    "t20"."blocks",
    "t20"."defensive_rebounds",
    "t20"."possessions_x100",
    "t20"."own_possessions_x100",
    "t20"."team_seconds",
    "t20"."defensive_rating",
    "t20"."opponent_pace",
    "t20"."opponent_ts_pct",
    "t20"."home_game",
    "t20"."win_flag",
    "t20"."margin_of_victory",
    "t20"."overtime_periods",
    "t20"."players_inactive",
    "t20"."starters_inactive",
    "t20"."referee_crew_id",
    "t20"."zones_source",
    "t20"."_row",
    "t20"."_inputs",
    'first' AS "_window"
  FROM (
    SELECT
      "t11"."_date",
      DATE_DIFF('DAY', "t17"."_spine_date", "t11"."_date") AS "_days_before",
      (
        "t5"."nth" - "t17"."_nth"
      ) + 1 AS "_rank",
      "t17"."_spine_date",
      "t17"."_spine_game",
      "t17"."_missing",
      "t17"."game_id",
      "t17"."game_code",
      "t17"."game_date",
      "t17"."season_year",
      "t17"."season_type",
      "t17"."defending_team_abbr",
      "t17"."opponent_team_abbr",
      "t17"."points_allowed",
      "t17"."opp_fg_attempts",
      "t17"."opp_fg_makes",
      "t17"."opp_three_pt_attempts",
      "t17"."opp_three_pt_makes",
      "t17"."opp_ft_attempts",
      "t17"."opp_ft_makes",
      "t17"."opp_rebounds",
      "t17"."opp_offensive_rebounds",
      "t17"."opp_assists",
      "t17"."turnovers_forced",
      "t17"."fouls_committed",
      "t17"."opp_paint_attempts",
      "t17"."opp_paint_makes",
      "t17"."opp_mid_range_attempts",
      "t17"."opp_mid_range_makes",
      "t17"."opp_three_pt_attempts_pbp",
      "t17"."opp_three_pt_makes_pbp",
      "t17"."opp_unknown_zone_attempts",
      "t17"."opp_unknown_zone_makes",
      "t17"."points_in_paint_allowed",
      "t17"."mid_range_points_allowed",
      "t17"."three_pt_points_allowed",
      "t17"."second_chance_points_allowed",
      "t17"."fast_break_points_allowed",
      "t17"."blocks_paint",
      "t17"."blocks_mid_range",
      "t17"."blocks_three_pt",
      "t17"."blocks_unknown_zone",
      "t17"."steals",
      "t17"."blocks",
      "t17"."defensive_rebounds",
      "t17"."possessions_x100",
      "t17"."own_possessions_x100",
      "t17"."team_seconds",
      "t17"."defensive_rating",
      "t17"."opponent_pace",
      "t17"."opponent_ts_pct",
      "t17"."home_game",
      "t17"."win_flag",
      "t17"."margin_of_victory",
      "t17"."overtime_periods",
      "t17"."players_inactive",
      "t17"."starters_inactive",
      "t17"."referee_crew_id",
      "t17"."zones_source",
      "t17"."_row",
      "t17"."_inputs"
    FROM (
      SELECT DISTINCT
        "t1"."_date",
        "t1"."season_year"
      FROM "keys" AS "t1"
    ) AS "t11"
    INNER JOIN "numbered_team_games" AS "t5"
      ON "t11"."season_year" = "t5"."season_year"
      AND "t5"."game_date" < "t11"."_date"
      AND (
        (
          "t5"."next_date" IS NULL
        ) OR NOT (
          "t5"."next_date" < "t11"."_date"
        )
      )
    INNER JOIN "t14" AS "t17"
      ON "t5"."entity" = "t17"."_entity"
      AND "t5"."season_year" = "t17"."_season"
      AND "t17"."_nth" <= "t5"."nth"
      AND DATE_DIFF('DAY', "t17"."_spine_date", "t11"."_date") <= 30
  ) AS "t20"
  WHERE
    NOT (
      "t20"."_missing"
    )
)
SELECT
  "t38"."season_year",
  "t38"."team_abbr",
  "t38"."_date",
  "t38"."entity_type",
  "t38"."entity_id",
  "t38"."population_basis",
  "t38"."_key",
  "t38"."n_games",
  "t38"."m_games",
  "t38"."s_games",
  "t38"."n_league",
  "t38"."m_league",
  "t38"."s_league",
  CASE
    WHEN "t38"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t38"."n_games" + "t38"."m_games"
    ) < 5
    THEN 1
    WHEN "t38"."m_games" > 0
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t4"."season_year",
    "t4"."team_abbr",
    "t4"."_date",
    "t4"."entity_type",
    "t4"."entity_id",
    "t4"."population_basis",
    "t4"."_key",
    COALESCE("t28"."n_games", 0) AS "n_games",
    COALESCE("t28"."m_games", 0) AS "m_games",
    COALESCE("t28"."s_games", 0) AS "s_games",
    COALESCE("t37"."n_league", 0) AS "n_league",
    COALESCE("t37"."m_league", 0) AS "m_league",
    COALESCE("t37"."s_league", 0) AS "s_league"
  FROM "keys" AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t10"."_key",
          "t16"."_missing",
          "t16"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t10"
        INNER JOIN "t14" AS "t16"
          ON "t10"."_entity" = "t16"."_entity"
          AND "t10"."_season" = "t16"."_season"
          AND "t16"."_nth" <= "t10"."_played"
          AND "t16"."_nth" > (
            "t10"."_played" - 15
          )
      ) AS "t18"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t28"
    ON "t4"."_key" = "t28"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t35"."_date",
      SUM(CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "n_league",
      SUM(1 - CAST(NOT (
        "t35"."_missing"
      ) AS BIGINT)) AS "m_league",
      SUM(CAST(COALESCE("t35"."_row", 0) AS DECIMAL(38, 0))) AS "s_league"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t26"."_date",
          "t26"."_rank",
          "t26"."_spine_date",
          "t26"."_spine_game",
          "t26"."_days_before",
          "t26"."_missing",
          "t26"."game_id",
          "t26"."game_code",
          "t26"."game_date",
          "t26"."season_year",
          "t26"."season_type",
          "t26"."defending_team_abbr",
          "t26"."opponent_team_abbr",
          "t26"."points_allowed",
          "t26"."opp_fg_attempts",
          "t26"."opp_fg_makes",
          "t26"."opp_three_pt_attempts",
          "t26"."opp_three_pt_makes",
          "t26"."opp_ft_attempts",
          "t26"."opp_ft_makes",
          "t26"."opp_rebounds",
          "t26"."opp_offensive_rebounds",
          "t26"."opp_assists",
          "t26"."turnovers_forced",
          "t26"."fouls_committed",
          "t26"."opp_paint_attempts",
          "t26"."opp_paint_makes",
          "t26"."opp_mid_range_attempts",
          "t26"."opp_mid_range_makes",
          "t26"."opp_three_pt_attempts_pbp",
          "t26"."opp_three_pt_makes_pbp",
          "t26"."opp_unknown_zone_attempts",
          "t26"."opp_unknown_zone_makes",
          "t26"."points_in_paint_allowed",
          "t26"."mid_range_points_allowed",
          "t26"."three_pt_points_allowed",
          "t26"."second_chance_points_allowed",
          "t26"."fast_break_points_allowed",
          "t26"."blocks_paint",
          "t26"."blocks_mid_range",
          "t26"."blocks_three_pt",
          "t26"."blocks_unknown_zone",
          "t26"."steals",
          "t26"."blocks",
          "t26"."defensive_rebounds",
          "t26"."possessions_x100",
          "t26"."own_possessions_x100",
          "t26"."team_seconds",
          "t26"."defensive_rating",
          "t26"."opponent_pace",
          "t26"."opponent_ts_pct",
          "t26"."home_game",
          "t26"."win_flag",
          "t26"."margin_of_victory",
          "t26"."overtime_periods",
          "t26"."players_inactive",
          "t26"."starters_inactive",
          "t26"."referee_crew_id",
          "t26"."zones_source",
          "t26"."_row",
          "t26"."_inputs",
          "t26"."_window"
        FROM "t23" AS "t26"
        INNER JOIN (
          SELECT
            "t29"."_date" AS "_enough"
          FROM (
            SELECT
              "t25"."_date",
              SUM(CAST(NOT (
                "t25"."_missing"
              ) AS BIGINT)) AS "_held"
            FROM "t23" AS "t25"
            GROUP BY
              1
          ) AS "t29"
          WHERE
            "t29"."_held" >= 100
        ) AS "t31"
          ON "t26"."_date" = "t31"."_enough"
      ) AS "t32"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t33"."_date",
          "t33"."_rank",
          "t33"."_spine_date",
          "t33"."_spine_game",
          "t33"."_days_before",
          "t33"."_missing",
          "t33"."game_id",
          "t33"."game_code",
          "t33"."game_date",
          "t33"."season_year",
          "t33"."season_type",
          "t33"."defending_team_abbr",
          "t33"."opponent_team_abbr",
          "t33"."points_allowed",
          "t33"."opp_fg_attempts",
          "t33"."opp_fg_makes",
          "t33"."opp_three_pt_attempts",
          "t33"."opp_three_pt_makes",
          "t33"."opp_ft_attempts",
          "t33"."opp_ft_makes",
          "t33"."opp_rebounds",
          "t33"."opp_offensive_rebounds",
          "t33"."opp_assists",
          "t33"."turnovers_forced",
          "t33"."fouls_committed",
          "t33"."opp_paint_attempts",
          "t33"."opp_paint_makes",
          "t33"."opp_mid_range_attempts",
          "t33"."opp_mid_range_makes",
          "t33"."opp_three_pt_attempts_pbp",
          "t33"."opp_three_pt_makes_pbp",
          "t33"."opp_unknown_zone_attempts",
          "t33"."opp_unknown_zone_makes",
          "t33"."points_in_paint_allowed",
          "t33"."mid_range_points_allowed",
          "t33"."three_pt_points_allowed",
          "t33"."second_chance_points_allowed",
          "t33"."fast_break_points_allowed",
          "t33"."blocks_paint",
          "t33"."blocks_mid_range",
          "t33"."blocks_three_pt",
          "t33"."blocks_unknown_zone",
          "t33"."steals",
          "t33"."blocks",
          "t33"."defensive_rebounds",
          "t33"."possessions_x100",
          "t33"."own_possessions_x100",
          "t33"."team_seconds",
          "t33"."defensive_rating",
          "t33"."opponent_pace",
          "t33"."opponent_ts_pct",
          "t33"."home_game",
          "t33"."win_flag",
          "t33"."margin_of_victory",
          "t33"."overtime_periods",
          "t33"."players_inactive",
          "t33"."starters_inactive",
          "t33"."referee_crew_id",
          "t33"."zones_source",
          "t33"."_row",
          "t33"."_inputs",
          "t33"."_window"
        FROM (
          SELECT
            "t24"."_date",
            "t24"."_rank",
            "t24"."_spine_date",
            "t24"."_spine_game",
            "t24"."_days_before",
            "t24"."_missing",
            "t24"."game_id",
            "t24"."game_code",
            "t24"."game_date",
            "t24"."season_year",
            "t24"."season_type",
            "t24"."defending_team_abbr",
            "t24"."opponent_team_abbr",
            "t24"."points_allowed",
            "t24"."opp_fg_attempts",
            "t24"."opp_fg_makes",
            "t24"."opp_three_pt_attempts",
            "t24"."opp_three_pt_makes",
            "t24"."opp_ft_attempts",
            "t24"."opp_ft_makes",
            "t24"."opp_rebounds",
            "t24"."opp_offensive_rebounds",
            "t24"."opp_assists",
            "t24"."turnovers_forced",
            "t24"."fouls_committed",
            "t24"."opp_paint_attempts",
            "t24"."opp_paint_makes",
            "t24"."opp_mid_range_attempts",
            "t24"."opp_mid_range_makes",
            "t24"."opp_three_pt_attempts_pbp",
            "t24"."opp_three_pt_makes_pbp",
            "t24"."opp_unknown_zone_attempts",
            "t24"."opp_unknown_zone_makes",
            "t24"."points_in_paint_allowed",
            "t24"."mid_range_points_allowed",
            "t24"."three_pt_points_allowed",
            "t24"."second_chance_points_allowed",
            "t24"."fast_break_points_allowed",
            "t24"."blocks_paint",
            "t24"."blocks_mid_range",
            "t24"."blocks_three_pt",
            "t24"."blocks_unknown_zone",
            "t24"."steals",
            "t24"."blocks",
            "t24"."defensive_rebounds",
            "t24"."possessions_x100",
            "t24"."own_possessions_x100",
            "t24"."team_seconds",
            "t24"."defensive_rating",
            "t24"."opponent_pace",
            "t24"."opponent_ts_pct",
            "t24"."home_game",
            "t24"."win_flag",
            "t24"."margin_of_victory",
            "t24"."overtime_periods",
            "t24"."players_inactive",
            "t24"."starters_inactive",
            "t24"."referee_crew_id",
            "t24"."zones_source",
            "t24"."_row",
            "t24"."_inputs",
            "t24"."_window",
            "t31"."_enough"
          FROM (
            SELECT
              "t19"."_date",
              "t19"."_rank",
              "t19"."_spine_date",
              "t19"."_spine_game",
              "t19"."_days_before",
              "t19"."_missing",
              "t19"."game_id",
              "t19"."game_code",
              "t19"."game_date",
              "t19"."season_year",
              "t19"."season_type",
              "t19"."defending_team_abbr",
              "t19"."opponent_team_abbr",
              "t19"."points_allowed",
              "t19"."opp_fg_attempts",
              "t19"."opp_fg_makes",
              "t19"."opp_three_pt_attempts",
              "t19"."opp_three_pt_makes",
              "t19"."opp_ft_attempts",
              "t19"."opp_ft_makes",
              "t19"."opp_rebounds",
              "t19"."opp_offensive_rebounds",
              "t19"."opp_assists",
              "t19"."turnovers_forced",
              "t19"."fouls_committed",
              "t19"."opp_paint_attempts",
              "t19"."opp_paint_makes",
              "t19"."opp_mid_range_attempts",
              "t19"."opp_mid_range_makes",
              "t19"."opp_three_pt_attempts_pbp",
              "t19"."opp_three_pt_makes_pbp",
              "t19"."opp_unknown_zone_attempts",
              "t19"."opp_unknown_zone_makes",
              "t19"."points_in_paint_allowed",
              "t19"."mid_range_points_allowed",
              "t19"."three_pt_points_allowed",
              "t19"."second_chance_points_allowed",
              "t19"."fast_break_points_allowed",
              "t19"."blocks_paint",
              "t19"."blocks_mid_range",
              "t19"."blocks_three_pt",
              "t19"."blocks_unknown_zone",
              "t19"."steals",
              "t19"."blocks",
              "t19"."defensive_rebounds",
              "t19"."possessions_x100",
              "t19"."own_possessions_x100",
              "t19"."team_seconds",
              "t19"."defensive_rating",
              "t19"."opponent_pace",
              "t19"."opponent_ts_pct",
              "t19"."home_game",
              "t19"."win_flag",
              "t19"."margin_of_victory",
              "t19"."overtime_periods",
              "t19"."players_inactive",
              "t19"."starters_inactive",
              "t19"."referee_crew_id",
              "t19"."zones_source",
              "t19"."_row",
              "t19"."_inputs",
              'otherwise' AS "_window"
            FROM (
              SELECT
                "t11"."_date",
                DATE_DIFF('DAY', "t17"."_spine_date", "t11"."_date") AS "_days_before",
                (
                  "t5"."nth" - "t17"."_nth"
                ) + 1 AS "_rank",
                "t17"."_spine_date",
                "t17"."_spine_game",
                "t17"."_missing",
                "t17"."game_id",
                "t17"."game_code",
                "t17"."game_date",
                "t17"."season_year",
                "t17"."season_type",
                "t17"."defending_team_abbr",
                "t17"."opponent_team_abbr",
                "t17"."points_allowed",
                "t17"."opp_fg_attempts",
                "t17"."opp_fg_makes",
                "t17"."opp_three_pt_attempts",
                "t17"."opp_three_pt_makes",
                "t17"."opp_ft_attempts",
                "t17"."opp_ft_makes",
                "t17"."opp_rebounds",
                "t17"."opp_offensive_rebounds",
                "t17"."opp_assists",
                "t17"."turnovers_forced",
                "t17"."fouls_committed",
                "t17"."opp_paint_attempts",
                "t17"."opp_paint_makes",
                "t17"."opp_mid_range_attempts",
                "t17"."opp_mid_range_makes",
                "t17"."opp_three_pt_attempts_pbp",
                "t17"."opp_three_pt_makes_pbp",
                "t17"."opp_unknown_zone_attempts",
                "t17"."opp_unknown_zone_makes",
                "t17"."points_in_paint_allowed",
                "t17"."mid_range_points_allowed",
                "t17"."three_pt_points_allowed",
                "t17"."second_chance_points_allowed",
                "t17"."fast_break_points_allowed",
                "t17"."blocks_paint",
                "t17"."blocks_mid_range",
                "t17"."blocks_three_pt",
                "t17"."blocks_unknown_zone",
                "t17"."steals",
                "t17"."blocks",
                "t17"."defensive_rebounds",
                "t17"."possessions_x100",
                "t17"."own_possessions_x100",
                "t17"."team_seconds",
                "t17"."defensive_rating",
                "t17"."opponent_pace",
                "t17"."opponent_ts_pct",
                "t17"."home_game",
                "t17"."win_flag",
                "t17"."margin_of_victory",
                "t17"."overtime_periods",
                "t17"."players_inactive",
                "t17"."starters_inactive",
                "t17"."referee_crew_id",
                "t17"."zones_source",
                "t17"."_row",
                "t17"."_inputs"
              FROM (
                SELECT DISTINCT
                  "t1"."_date",
                  "t1"."season_year"
                FROM "keys" AS "t1"
              ) AS "t11"
              INNER JOIN "numbered_team_games" AS "t5"
                ON "t11"."season_year" = "t5"."season_year"
                AND "t5"."game_date" < "t11"."_date"
                AND (
                  (
                    "t5"."next_date" IS NULL
                  ) OR NOT (
                    "t5"."next_date" < "t11"."_date"
                  )
                )
              INNER JOIN "t14" AS "t17"
                ON "t5"."entity" = "t17"."_entity"
                AND "t5"."season_year" = "t17"."_season"
                AND "t17"."_nth" <= "t5"."nth"
            ) AS "t19"
            WHERE
              NOT (
                "t19"."_missing"
              )
          ) AS "t24"
          LEFT OUTER JOIN (
            SELECT
              "t29"."_date" AS "_enough"
            FROM (
              SELECT
                "t25"."_date",
                SUM(CAST(NOT (
                  "t25"."_missing"
                ) AS BIGINT)) AS "_held"
              FROM "t23" AS "t25"
              GROUP BY
                1
            ) AS "t29"
            WHERE
              "t29"."_held" >= 100
          ) AS "t31"
            ON "t24"."_date" = "t31"."_enough"
        ) AS "t33"
        WHERE
          "t33"."_enough" IS NULL
      ) AS "t34"
    ) AS "t35"
    GROUP BY
      1
  ) AS "t37"
    ON "t4"."_date" = "t37"."_date"
) AS "t38"
