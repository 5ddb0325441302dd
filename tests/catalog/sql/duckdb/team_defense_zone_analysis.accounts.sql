WITH "t31" AS (
  SELECT
    "t29"."_date",
    "t29"."_rank",
    "t29"."_spine_date",
    "t29"."_spine_game",
    "t29"."_days_before",
    "t29"."_missing",
    "t29"."game_id",
    "t29"."game_code",
    "t29"."game_date",
    "t29"."season_year",
    "t29"."season_type",
    "t29"."defending_team_abbr",
    "t29"."opponent_team_abbr",
    "t29"."points_allowed",
    "t29"."opp_fg_attempts",
    "t29"."opp_fg_makes",
    "t29"."opp_three_pt_attempts",
    "t29"."opp_three_pt_makes",
    "t29"."opp_ft_attempts",
    "t29"."opp_ft_makes",
    "t29"."opp_rebounds",
    "t29"."opp_offensive_rebounds",
    "t29"."opp_assists",
    "t29"."turnovers_forced",
    "t29"."fouls_committed",
    "t29"."opp_paint_attempts",
    "t29"."opp_paint_makes",
    "t29"."opp_mid_range_attempts",
    "t29"."opp_mid_range_makes",
    "t29"."opp_three_pt_attempts_pbp",
    "t29"."opp_three_pt_makes_pbp",
    "t29"."opp_unknown_zone_attempts",
    "t29"."opp_unknown_zone_makes",
    "t29"."points_in_paint_allowed",
    "t29"."mid_range_points_allowed",
    "t29"."three_pt_points_allowed",
    "t29"."second_chance_points_allowed",
    "t29"."fast_break_points_allowed",
    "t29"."blocks_paint",
    "t29"."blocks_mid_range",
    "t29"."blocks_three_pt",
    "t29"."blocks_unknown_zone",
    "t29"."steals",
    "t29"."blocks",
    "t29"."defensive_rebounds",
    "t29"."possessions_x100",
    "t29"."own_possessions_x100",
    "t29"."team_seconds",
    "t29"."defensive_rating",
    "t29"."opponent_pace",
    "t29"."opponent_ts_pct",
    "t29"."home_game",
    "t29"."win_flag",
    "t29"."margin_of_victory",
    "t29"."overtime_periods",
    "t29"."players_inactive",
    "t29"."starters_inactive",
    "t29"."referee_crew_id",
    "t29"."zones_source",
    "t29"."_row",
    "t29"."_inputs",
    'first' AS "_window"
  FROM (
    SELECT
      "t25"."_date",
      DATE_DIFF('DAY', "t23"."_spine_date", "t25"."_day") AS "_days_before",
      (
        "t25"."_played" - "t23"."_nth"
      ) + 1 AS "_rank",
      "t23"."_entity",
      "t23"."_season",
      "t23"."_spine_date",
      "t23"."_spine_game",
      "t23"."_missing",
      "t23"."game_id",
      "t23"."game_code",
      "t23"."game_date",
      "t23"."season_year",
      "t23"."season_type",
      "t23"."defending_team_abbr",
      "t23"."opponent_team_abbr",
      "t23"."points_allowed",
      "t23"."opp_fg_attempts",
      "t23"."opp_fg_makes",
      "t23"."opp_three_pt_attempts",
      "t23"."opp_three_pt_makes",
      "t23"."opp_ft_attempts",
      "t23"."opp_ft_makes",
      "t23"."opp_rebounds",
      "t23"."opp_offensive_rebounds",
      "t23"."opp_assists",
      "t23"."turnovers_forced",
      "t23"."fouls_committed",
      "t23"."opp_paint_attempts",
      "t23"."opp_paint_makes",
      "t23"."opp_mid_range_attempts",
      "t23"."opp_mid_range_makes",
      "t23"."opp_three_pt_attempts_pbp",
      "t23"."opp_three_pt_makes_pbp",
      "t23"."opp_unknown_zone_attempts",
      "t23"."opp_unknown_zone_makes",
      "t23"."points_in_paint_allowed",
      "t23"."mid_range_points_allowed",
      "t23"."three_pt_points_allowed",
      "t23"."second_chance_points_allowed",
      "t23"."fast_break_points_allowed",
      "t23"."blocks_paint",
      "t23"."blocks_mid_range",
      "t23"."blocks_three_pt",
      "t23"."blocks_unknown_zone",
      "t23"."steals",
      "t23"."blocks",
      "t23"."defensive_rebounds",
      "t23"."possessions_x100",
      "t23"."own_possessions_x100",
      "t23"."team_seconds",
      "t23"."defensive_rating",
      "t23"."opponent_pace",
      "t23"."opponent_ts_pct",
      "t23"."home_game",
      "t23"."win_flag",
      "t23"."margin_of_victory",
      "t23"."overtime_periods",
      "t23"."players_inactive",
      "t23"."starters_inactive",
      "t23"."referee_crew_id",
      "t23"."zones_source",
      "t23"."_row",
      "t23"."_inputs",
      "t23"."_nth"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t17"."_entity",
          "t17"."_season",
          "t17"."_day",
          "t17"."_is_game",
          "t17"."_date",
          SUM(CAST("t17"."_is_game" AS BIGINT)) OVER (
            PARTITION BY "t17"."_entity", "t17"."_season"
            ORDER BY "t17"."_day" ASC, "t17"."_is_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "_played"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t12"."_whose" AS "_entity",
              "t11"."season_year" AS "_season",
              "t11"."_date" AS "_day",
              FALSE AS "_is_game",
              "t11"."_date"
            FROM (
              SELECT DISTINCT
                "t0"."_date",
                "t0"."season_year"
              FROM "keys" AS "t0"
            ) AS "t11"
            INNER JOIN (
              SELECT DISTINCT
                "t1"."season_year",
                "t1"."entity" AS "_whose"
              FROM "nba_reference"."team_spine" AS "t1"
            ) AS "t12"
              ON "t11"."season_year" = "t12"."season_year"
          ) AS "t15"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t1"."entity" AS "_entity",
              "t1"."season_year" AS "_season",
              "t1"."game_date" AS "_day",
              TRUE AS "_is_game",
              CAST(NULL AS DATE) AS "_date"
            FROM "nba_reference"."team_spine" AS "t1"
          ) AS "t9"
        ) AS "t17"
      ) AS "t21"
      WHERE
        NOT (
          "t21"."_is_game"
        )
    ) AS "t25"
    INNER JOIN (
      SELECT
        "t16"."_entity",
        "t16"."_season",
        "t16"."_spine_date",
        "t16"."_spine_game",
        "t16"."_missing",
        "t16"."game_id",
        "t16"."game_code",
        "t16"."game_date",
        "t16"."season_year",
        "t16"."season_type",
        "t16"."defending_team_abbr",
        "t16"."opponent_team_abbr",
        "t16"."points_allowed",
        "t16"."opp_fg_attempts",
        "t16"."opp_fg_makes",
        "t16"."opp_three_pt_attempts",
        "t16"."opp_three_pt_makes",
        "t16"."opp_ft_attempts",
        "t16"."opp_ft_makes",
        "t16"."opp_rebounds",
        "t16"."opp_offensive_rebounds",
        "t16"."opp_assists",
        "t16"."turnovers_forced",
        "t16"."fouls_committed",
        "t16"."opp_paint_attempts",
        "t16"."opp_paint_makes",
        "t16"."opp_mid_range_attempts",
        "t16"."opp_mid_range_makes",
        "t16"."opp_three_pt_attempts_pbp",
        "t16"."opp_three_pt_makes_pbp",
        "t16"."opp_unknown_zone_attempts",
        "t16"."opp_unknown_zone_makes",
        "t16"."points_in_paint_allowed",
        "t16"."mid_range_points_allowed",
        "t16"."three_pt_points_allowed",
        "t16"."second_chance_points_allowed",
        "t16"."fast_break_points_allowed",
        "t16"."blocks_paint",
        "t16"."blocks_mid_range",
        "t16"."blocks_three_pt",
        "t16"."blocks_unknown_zone",
        "t16"."steals",
        "t16"."blocks",
        "t16"."defensive_rebounds",
        "t16"."possessions_x100",
        "t16"."own_possessions_x100",
        "t16"."team_seconds",
        "t16"."defensive_rating",
        "t16"."opponent_pace",
        "t16"."opponent_ts_pct",
        "t16"."home_game",
        "t16"."win_flag",
        "t16"."margin_of_victory",
        "t16"."overtime_periods",
        "t16"."players_inactive",
        "t16"."starters_inactive",
        "t16"."referee_crew_id",
        "t16"."zones_source",
        "t16"."_row",
        "t16"."_inputs",
        (
          DENSE_RANK() OVER (
            PARTITION BY "t16"."_entity", "t16"."_season"
            ORDER BY "t16"."_spine_date" ASC, "t16"."_spine_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "_nth"
      FROM (
        SELECT
          "t14"."_entity",
          "t14"."_season",
          "t14"."_spine_date",
          "t14"."_spine_game",
          "t4"."game_id" IS NULL AS "_missing",
          "t4"."game_id",
          "t4"."game_code",
          "t4"."game_date",
          "t4"."season_year",
          "t4"."season_type",
          "t4"."defending_team_abbr",
          "t4"."opponent_team_abbr",
          "t4"."points_allowed",
          "t4"."opp_fg_attempts",
          "t4"."opp_fg_makes",
          "t4"."opp_three_pt_attempts",
          "t4"."opp_three_pt_makes",
          "t4"."opp_ft_attempts",
          "t4"."opp_ft_makes",
          "t4"."opp_rebounds",
          "t4"."opp_offensive_rebounds",
          "t4"."opp_assists",
          "t4"."turnovers_forced",
          "t4"."fouls_committed",
          "t4"."opp_paint_attempts",
          "t4"."opp_paint_makes",
          "t4"."opp_mid_range_attempts",
          "t4"."opp_mid_range_makes",
          "t4"."opp_three_pt_attempts_pbp",
          "t4"."opp_three_pt_makes_pbp",
          "t4"."opp_unknown_zone_attempts",
          "t4"."opp_unknown_zone_makes",
          "t4"."points_in_paint_allowed",
          "t4"."mid_range_points_allowed",
          "t4"."three_pt_points_allowed",
          "t4"."second_chance_points_allowed",
          "t4"."fast_break_points_allowed",
          "t4"."blocks_paint",
          "t4"."blocks_mid_range",
          "t4"."blocks_three_pt",
          "t4"."blocks_unknown_zone",
          "t4"."steals",
          "t4"."blocks",
          "t4"."defensive_rebounds",
          "t4"."possessions_x100",
          "t4"."own_possessions_x100",
          "t4"."team_seconds",
          "t4"."defensive_rating",
          "t4"."opponent_pace",
          "t4"."opponent_ts_pct",
          "t4"."home_game",
          "t4"."win_flag",
          "t4"."margin_of_victory",
          "t4"."overtime_periods",
          "t4"."players_inactive",
          "t4"."starters_inactive",
          "t4"."referee_crew_id",
          "t4"."zones_source",
          "t4"."_row",
          "t4"."_inputs"
        FROM (
          SELECT
            "t1"."entity" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."game_date" AS "_spine_date",
            "t1"."game_id" AS "_spine_game"
          FROM "nba_reference"."team_spine" AS "t1"
        ) AS "t14"
        LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t4"
          ON "t14"."_spine_game" = "t4"."game_id"
          AND "t14"."_entity" = "t4"."defending_team_abbr"
      ) AS "t16"
    ) AS "t23"
      ON "t25"."_entity" = "t23"."_entity"
      AND "t25"."_season" = "t23"."_season"
      AND "t23"."_nth" <= "t25"."_played"
      AND DATE_DIFF('DAY', "t23"."_spine_date", "t25"."_day") <= 30
  ) AS "t29"
  WHERE
    NOT (
      "t29"."_missing"
    )
)
SELECT
  "t46"."season_year",
  "t46"."team_abbr",
  "t46"."_date",
  "t46"."entity_type",
  "t46"."entity_id",
  "t46"."population_basis",
  "t46"."_key",
  "t46"."n_games",
  "t46"."m_games",
  "t46"."s_games",
  "t46"."n_league",
  "t46"."m_league",
  "t46"."s_league",
  CASE
    WHEN "t46"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t46"."n_games" + "t46"."m_games"
    ) < 5
    THEN 1
    WHEN "t46"."m_games" > 0
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t3"."season_year",
    "t3"."team_abbr",
    "t3"."_date",
    "t3"."entity_type",
    "t3"."entity_id",
    "t3"."population_basis",
    "t3"."_key",
    COALESCE("t36"."n_games", 0) AS "n_games",
    COALESCE("t36"."m_games", 0) AS "m_games",
    COALESCE("t36"."s_games", 0) AS "s_games",
    COALESCE("t45"."n_league", 0) AS "n_league",
    COALESCE("t45"."m_league", 0) AS "m_league",
    COALESCE("t45"."s_league", 0) AS "s_league"
  FROM "keys" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t27"."_key",
      SUM(CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t27"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        "t26"."_key",
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
        "t26"."_inputs"
      FROM (
        SELECT
          "t20"."_key",
          DATE_DIFF('DAY', "t23"."_spine_date", "t20"."_day") AS "_days_before",
          (
            "t20"."_played" - "t23"."_nth"
          ) + 1 AS "_rank",
          "t23"."_entity",
          "t23"."_season",
          "t23"."_spine_date",
          "t23"."_spine_game",
          "t23"."_missing",
          "t23"."game_id",
          "t23"."game_code",
          "t23"."game_date",
          "t23"."season_year",
          "t23"."season_type",
          "t23"."defending_team_abbr",
          "t23"."opponent_team_abbr",
          "t23"."points_allowed",
          "t23"."opp_fg_attempts",
          "t23"."opp_fg_makes",
          "t23"."opp_three_pt_attempts",
          "t23"."opp_three_pt_makes",
          "t23"."opp_ft_attempts",
          "t23"."opp_ft_makes",
          "t23"."opp_rebounds",
          "t23"."opp_offensive_rebounds",
          "t23"."opp_assists",
          "t23"."turnovers_forced",
          "t23"."fouls_committed",
          "t23"."opp_paint_attempts",
          "t23"."opp_paint_makes",
          "t23"."opp_mid_range_attempts",
          "t23"."opp_mid_range_makes",
          "t23"."opp_three_pt_attempts_pbp",
          "t23"."opp_three_pt_makes_pbp",
          "t23"."opp_unknown_zone_attempts",
          "t23"."opp_unknown_zone_makes",
          "t23"."points_in_paint_allowed",
          "t23"."mid_range_points_allowed",
          "t23"."three_pt_points_allowed",
          "t23"."second_chance_points_allowed",
          "t23"."fast_break_points_allowed",
          "t23"."blocks_paint",
          "t23"."blocks_mid_range",
          "t23"."blocks_three_pt",
          "t23"."blocks_unknown_zone",
          "t23"."steals",
          "t23"."blocks",
          "t23"."defensive_rebounds",
          "t23"."possessions_x100",
          "t23"."own_possessions_x100",
          "t23"."team_seconds",
          "t23"."defensive_rating",
          "t23"."opponent_pace",
          "t23"."opponent_ts_pct",
          "t23"."home_game",
          "t23"."win_flag",
          "t23"."margin_of_victory",
          "t23"."overtime_periods",
          "t23"."players_inactive",
          "t23"."starters_inactive",
          "t23"."referee_crew_id",
          "t23"."zones_source",
          "t23"."_row",
          "t23"."_inputs",
          "t23"."_nth"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t13"."_entity",
              "t13"."_season",
              "t13"."_day",
              "t13"."_is_game",
              "t13"."_key",
              SUM(CAST("t13"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t13"."_entity", "t13"."_season"
                ORDER BY "t13"."_day" ASC, "t13"."_is_game" ASC
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
                  "t0"."_key"
                FROM "keys" AS "t0"
              ) AS "t6"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t1"."entity" AS "_entity",
                  "t1"."season_year" AS "_season",
                  "t1"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."team_spine" AS "t1"
              ) AS "t8"
            ) AS "t13"
          ) AS "t18"
          WHERE
            NOT (
              "t18"."_is_game"
            )
        ) AS "t20"
        INNER JOIN (
          SELECT
            "t16"."_entity",
            "t16"."_season",
            "t16"."_spine_date",
            "t16"."_spine_game",
            "t16"."_missing",
            "t16"."game_id",
            "t16"."game_code",
            "t16"."game_date",
            "t16"."season_year",
            "t16"."season_type",
            "t16"."defending_team_abbr",
            "t16"."opponent_team_abbr",
            "t16"."points_allowed",
            "t16"."opp_fg_attempts",
            "t16"."opp_fg_makes",
            "t16"."opp_three_pt_attempts",
            "t16"."opp_three_pt_makes",
            "t16"."opp_ft_attempts",
            "t16"."opp_ft_makes",
            "t16"."opp_rebounds",
            "t16"."opp_offensive_rebounds",
            "t16"."opp_assists",
            "t16"."turnovers_forced",
            "t16"."fouls_committed",
            "t16"."opp_paint_attempts",
            "t16"."opp_paint_makes",
            "t16"."opp_mid_range_attempts",
            "t16"."opp_mid_range_makes",
            "t16"."opp_three_pt_attempts_pbp",
            "t16"."opp_three_pt_makes_pbp",
            "t16"."opp_unknown_zone_attempts",
            "t16"."opp_unknown_zone_makes",
            "t16"."points_in_paint_allowed",
            "t16"."mid_range_points_allowed",
            "t16"."three_pt_points_allowed",
            "t16"."second_chance_points_allowed",
            "t16"."fast_break_points_allowed",
            "t16"."blocks_paint",
            "t16"."blocks_mid_range",
            "t16"."blocks_three_pt",
            "t16"."blocks_unknown_zone",
            "t16"."steals",
            "t16"."blocks",
            "t16"."defensive_rebounds",
            "t16"."possessions_x100",
            "t16"."own_possessions_x100",
            "t16"."team_seconds",
            "t16"."defensive_rating",
            "t16"."opponent_pace",
            "t16"."opponent_ts_pct",
            "t16"."home_game",
            "t16"."win_flag",
            "t16"."margin_of_victory",
            "t16"."overtime_periods",
            "t16"."players_inactive",
            "t16"."starters_inactive",
            "t16"."referee_crew_id",
            "t16"."zones_source",
            "t16"."_row",
            "t16"."_inputs",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t16"."_entity", "t16"."_season"
                ORDER BY "t16"."_spine_date" ASC, "t16"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t14"."_entity",
              "t14"."_season",
              "t14"."_spine_date",
              "t14"."_spine_game",
              "t4"."game_id" IS NULL AS "_missing",
              "t4"."game_id",
              "t4"."game_code",
              "t4"."game_date",
              "t4"."season_year",
              "t4"."season_type",
              "t4"."defending_team_abbr",
              "t4"."opponent_team_abbr",
              "t4"."points_allowed",
              "t4"."opp_fg_attempts",
              "t4"."opp_fg_makes",
              "t4"."opp_three_pt_attempts",
              "t4"."opp_three_pt_makes",
              "t4"."opp_ft_attempts",
              "t4"."opp_ft_makes",
              "t4"."opp_rebounds",
              "t4"."opp_offensive_rebounds",
              "t4"."opp_assists",
              "t4"."turnovers_forced",
              "t4"."fouls_committed",
              "t4"."opp_paint_attempts",
              "t4"."opp_paint_makes",
              "t4"."opp_mid_range_attempts",
              "t4"."opp_mid_range_makes",
              "t4"."opp_three_pt_attempts_pbp",
              "t4"."opp_three_pt_makes_pbp",
              "t4"."opp_unknown_zone_attempts",
              "t4"."opp_unknown_zone_makes",
              "t4"."points_in_paint_allowed",
              "t4"."mid_range_points_allowed",
              "t4"."three_pt_points_allowed",
              "t4"."second_chance_points_allowed",
              "t4"."fast_break_points_allowed",
              "t4"."blocks_paint",
              "t4"."blocks_mid_range",
              "t4"."blocks_three_pt",
              "t4"."blocks_unknown_zone",
              "t4"."steals",
              "t4"."blocks",
              "t4"."defensive_rebounds",
              "t4"."possessions_x100",
              "t4"."own_possessions_x100",
              "t4"."team_seconds",
              "t4"."defensive_rating",
              "t4"."opponent_pace",
              "t4"."opponent_ts_pct",
              "t4"."home_game",
              "t4"."win_flag",
              "t4"."margin_of_victory",
              "t4"."overtime_periods",
              "t4"."players_inactive",
              "t4"."starters_inactive",
              "t4"."referee_crew_id",
              "t4"."zones_source",
              "t4"."_row",
              "t4"."_inputs"
            FROM (
              SELECT
                "t1"."entity" AS "_entity",
                "t1"."season_year" AS "_season",
                "t1"."game_date" AS "_spine_date",
                "t1"."game_id" AS "_spine_game"
              FROM "nba_reference"."team_spine" AS "t1"
            ) AS "t14"
            LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t4"
              ON "t14"."_spine_game" = "t4"."game_id"
              AND "t14"."_entity" = "t4"."defending_team_abbr"
          ) AS "t16"
        ) AS "t23"
          ON "t20"."_entity" = "t23"."_entity"
          AND "t20"."_season" = "t23"."_season"
          AND "t23"."_nth" <= "t20"."_played"
          AND "t23"."_nth" > (
            "t20"."_played" - 15
          )
      ) AS "t26"
    ) AS "t27"
    GROUP BY
      1
  ) AS "t36"
    ON "t3"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t43"."_date",
      SUM(CAST(NOT (
        "t43"."_missing"
      ) AS BIGINT)) AS "n_league",
      SUM(1 - CAST(NOT (
        "t43"."_missing"
      ) AS BIGINT)) AS "m_league",
      SUM(CAST(COALESCE("t43"."_row", 0) AS DECIMAL(38, 0))) AS "s_league"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t35"."_date",
          "t35"."_rank",
          "t35"."_spine_date",
          "t35"."_spine_game",
          "t35"."_days_before",
          "t35"."_missing",
          "t35"."game_id",
          "t35"."game_code",
          "t35"."game_date",
          "t35"."season_year",
          "t35"."season_type",
          "t35"."defending_team_abbr",
          "t35"."opponent_team_abbr",
          "t35"."points_allowed",
          "t35"."opp_fg_attempts",
          "t35"."opp_fg_makes",
          "t35"."opp_three_pt_attempts",
          "t35"."opp_three_pt_makes",
          "t35"."opp_ft_attempts",
          "t35"."opp_ft_makes",
          "t35"."opp_rebounds",
          "t35"."opp_offensive_rebounds",
          "t35"."opp_assists",
          "t35"."turnovers_forced",
          "t35"."fouls_committed",
          "t35"."opp_paint_attempts",
          "t35"."opp_paint_makes",
          "t35"."opp_mid_range_attempts",
          "t35"."opp_mid_range_makes",
          "t35"."opp_three_pt_attempts_pbp",
          "t35"."opp_three_pt_makes_pbp",
          "t35"."opp_unknown_zone_attempts",
          "t35"."opp_unknown_zone_makes",
          "t35"."points_in_paint_allowed",
          "t35"."mid_range_points_allowed",
          "t35"."three_pt_points_allowed",
          "t35"."second_chance_points_allowed",
          "t35"."fast_break_points_allowed",
          "t35"."blocks_paint",
          "t35"."blocks_mid_range",
          "t35"."blocks_three_pt",
          "t35"."blocks_unknown_zone",
          "t35"."steals",
          "t35"."blocks",
          "t35"."defensive_rebounds",
          "t35"."possessions_x100",
          "t35"."own_possessions_x100",
          "t35"."team_seconds",
          "t35"."defensive_rating",
          "t35"."opponent_pace",
          "t35"."opponent_ts_pct",
          "t35"."home_game",
          "t35"."win_flag",
          "t35"."margin_of_victory",
          "t35"."overtime_periods",
          "t35"."players_inactive",
          "t35"."starters_inactive",
          "t35"."referee_crew_id",
          "t35"."zones_source",
          "t35"."_row",
          "t35"."_inputs",
          "t35"."_window"
        FROM "t31" AS "t35"
        INNER JOIN (
          SELECT
            "t37"."_date" AS "_enough"
          FROM (
            SELECT
              "t33"."_date",
              SUM(CAST(NOT (
                "t33"."_missing"
              ) AS BIGINT)) AS "_held"
            FROM "t31" AS "t33"
            GROUP BY
              1
          ) AS "t37"
          WHERE
            "t37"."_held" >= 100
        ) AS "t39"
          ON "t35"."_date" = "t39"."_enough"
      ) AS "t40"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t41"."_date",
          "t41"."_rank",
          "t41"."_spine_date",
          "t41"."_spine_game",
          "t41"."_days_before",
          "t41"."_missing",
          "t41"."game_id",
          "t41"."game_code",
          "t41"."game_date",
          "t41"."season_year",
          "t41"."season_type",
          "t41"."defending_team_abbr",
          "t41"."opponent_team_abbr",
          "t41"."points_allowed",
          "t41"."opp_fg_attempts",
          "t41"."opp_fg_makes",
          "t41"."opp_three_pt_attempts",
          "t41"."opp_three_pt_makes",
          "t41"."opp_ft_attempts",
          "t41"."opp_ft_makes",
          "t41"."opp_rebounds",
          "t41"."opp_offensive_rebounds",
          "t41"."opp_assists",
          "t41"."turnovers_forced",
          "t41"."fouls_committed",
          "t41"."opp_paint_attempts",
          "t41"."opp_paint_makes",
          "t41"."opp_mid_range_attempts",
          "t41"."opp_mid_range_makes",
          "t41"."opp_three_pt_attempts_pbp",
          "t41"."opp_three_pt_makes_pbp",
          "t41"."opp_unknown_zone_attempts",
          "t41"."opp_unknown_zone_makes",
          "t41"."points_in_paint_allowed",
          "t41"."mid_range_points_allowed",
          "t41"."three_pt_points_allowed",
          "t41"."second_chance_points_allowed",
          "t41"."fast_break_points_allowed",
          "t41"."blocks_paint",
          "t41"."blocks_mid_range",
          "t41"."blocks_three_pt",
          "t41"."blocks_unknown_zone",
          "t41"."steals",
          "t41"."blocks",
          "t41"."defensive_rebounds",
          "t41"."possessions_x100",
          "t41"."own_possessions_x100",
          "t41"."team_seconds",
          "t41"."defensive_rating",
          "t41"."opponent_pace",
          "t41"."opponent_ts_pct",
          "t41"."home_game",
          "t41"."win_flag",
          "t41"."margin_of_victory",
          "t41"."overtime_periods",
          "t41"."players_inactive",
          "t41"."starters_inactive",
          "t41"."referee_crew_id",
          "t41"."zones_source",
          "t41"."_row",
          "t41"."_inputs",
          "t41"."_window"
        FROM (
          SELECT
            "t32"."_date",
            "t32"."_rank",
            "t32"."_spine_date",
            "t32"."_spine_game",
            "t32"."_days_before",
            "t32"."_missing",
            "t32"."game_id",
            "t32"."game_code",
            "t32"."game_date",
            "t32"."season_year",
            "t32"."season_type",
            "t32"."defending_team_abbr",
            "t32"."opponent_team_abbr",
            "t32"."points_allowed",
            "t32"."opp_fg_attempts",
            "t32"."opp_fg_makes",
            "t32"."opp_three_pt_attempts",
            "t32"."opp_three_pt_makes",
            "t32"."opp_ft_attempts",
            "t32"."opp_ft_makes",
            "t32"."opp_rebounds",
            "t32"."opp_offensive_rebounds",
            "t32"."opp_assists",
            "t32"."turnovers_forced",
            "t32"."fouls_committed",
            "t32"."opp_paint_attempts",
            "t32"."opp_paint_makes",
            "t32"."opp_mid_range_attempts",
            "t32"."opp_mid_range_makes",
            "t32"."opp_three_pt_attempts_pbp",
            "t32"."opp_three_pt_makes_pbp",
            "t32"."opp_unknown_zone_attempts",
            "t32"."opp_unknown_zone_makes",
            "t32"."points_in_paint_allowed",
            "t32"."mid_range_points_allowed",
            "t32"."three_pt_points_allowed",
            "t32"."second_chance_points_allowed",
            "t32"."fast_break_points_allowed",
            "t32"."blocks_paint",
            "t32"."blocks_mid_range",
            "t32"."blocks_three_pt",
            "t32"."blocks_unknown_zone",
            "t32"."steals",
            "t32"."blocks",
            "t32"."defensive_rebounds",
            "t32"."possessions_x100",
            "t32"."own_possessions_x100",
            "t32"."team_seconds",
            "t32"."defensive_rating",
            "t32"."opponent_pace",
            "t32"."opponent_ts_pct",
            "t32"."home_game",
            "t32"."win_flag",
            "t32"."margin_of_victory",
            "t32"."overtime_periods",
            "t32"."players_inactive",
            "t32"."starters_inactive",
            "t32"."referee_crew_id",
            "t32"."zones_source",
            "t32"."_row",
            "t32"."_inputs",
            "t32"."_window",
            "t39"."_enough"
          FROM (
            SELECT
              "t28"."_date",
              "t28"."_rank",
              "t28"."_spine_date",
              "t28"."_spine_game",
              "t28"."_days_before",
              "t28"."_missing",
              "t28"."game_id",
              "t28"."game_code",
              "t28"."game_date",
              "t28"."season_year",
              "t28"."season_type",
              "t28"."defending_team_abbr",
              "t28"."opponent_team_abbr",
              "t28"."points_allowed",
              "t28"."opp_fg_attempts",
              "t28"."opp_fg_makes",
              "t28"."opp_three_pt_attempts",
              "t28"."opp_three_pt_makes",
              "t28"."opp_ft_attempts",
              "t28"."opp_ft_makes",
              "t28"."opp_rebounds",
              "t28"."opp_offensive_rebounds",
              "t28"."opp_assists",
              "t28"."turnovers_forced",
              "t28"."fouls_committed",
              "t28"."opp_paint_attempts",
              "t28"."opp_paint_makes",
              "t28"."opp_mid_range_attempts",
              "t28"."opp_mid_range_makes",
              "t28"."opp_three_pt_attempts_pbp",
              "t28"."opp_three_pt_makes_pbp",
              "t28"."opp_unknown_zone_attempts",
              "t28"."opp_unknown_zone_makes",
              "t28"."points_in_paint_allowed",
              "t28"."mid_range_points_allowed",
              "t28"."three_pt_points_allowed",
              "t28"."second_chance_points_allowed",
              "t28"."fast_break_points_allowed",
              "t28"."blocks_paint",
              "t28"."blocks_mid_range",
              "t28"."blocks_three_pt",
              "t28"."blocks_unknown_zone",
              "t28"."steals",
              "t28"."blocks",
              "t28"."defensive_rebounds",
              "t28"."possessions_x100",
              "t28"."own_possessions_x100",
              "t28"."team_seconds",
              "t28"."defensive_rating",
              "t28"."opponent_pace",
              "t28"."opponent_ts_pct",
              "t28"."home_game",
              "t28"."win_flag",
              "t28"."margin_of_victory",
              "t28"."overtime_periods",
              "t28"."players_inactive",
              "t28"."starters_inactive",
              "t28"."referee_crew_id",
              "t28"."zones_source",
              "t28"."_row",
              "t28"."_inputs",
              'otherwise' AS "_window"
            FROM (
              SELECT
                "t25"."_date",
                DATE_DIFF('DAY', "t23"."_spine_date", "t25"."_day") AS "_days_before",
                (
                  "t25"."_played" - "t23"."_nth"
                ) + 1 AS "_rank",
                "t23"."_entity",
                "t23"."_season",
                "t23"."_spine_date",
                "t23"."_spine_game",
                "t23"."_missing",
                "t23"."game_id",
                "t23"."game_code",
                "t23"."game_date",
                "t23"."season_year",
                "t23"."season_type",
                "t23"."defending_team_abbr",
                "t23"."opponent_team_abbr",
                "t23"."points_allowed",
                "t23"."opp_fg_attempts",
                "t23"."opp_fg_makes",
                "t23"."opp_three_pt_attempts",
                "t23"."opp_three_pt_makes",
                "t23"."opp_ft_attempts",
                "t23"."opp_ft_makes",
                "t23"."opp_rebounds",
                "t23"."opp_offensive_rebounds",
                "t23"."opp_assists",
                "t23"."turnovers_forced",
                "t23"."fouls_committed",
                "t23"."opp_paint_attempts",
                "t23"."opp_paint_makes",
                "t23"."opp_mid_range_attempts",
                "t23"."opp_mid_range_makes",
                "t23"."opp_three_pt_attempts_pbp",
                "t23"."opp_three_pt_makes_pbp",
                "t23"."opp_unknown_zone_attempts",
                "t23"."opp_unknown_zone_makes",
                "t23"."points_in_paint_allowed",
                "t23"."mid_range_points_allowed",
                "t23"."three_pt_points_allowed",
                "t23"."second_chance_points_allowed",
                "t23"."fast_break_points_allowed",
                "t23"."blocks_paint",
                "t23"."blocks_mid_range",
                "t23"."blocks_three_pt",
                "t23"."blocks_unknown_zone",
                "t23"."steals",
                "t23"."blocks",
                "t23"."defensive_rebounds",
                "t23"."possessions_x100",
                "t23"."own_possessions_x100",
                "t23"."team_seconds",
                "t23"."defensive_rating",
                "t23"."opponent_pace",
                "t23"."opponent_ts_pct",
                "t23"."home_game",
                "t23"."win_flag",
                "t23"."margin_of_victory",
                "t23"."overtime_periods",
                "t23"."players_inactive",
                "t23"."starters_inactive",
                "t23"."referee_crew_id",
                "t23"."zones_source",
                "t23"."_row",
                "t23"."_inputs",
                "t23"."_nth"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t17"."_entity",
                    "t17"."_season",
                    "t17"."_day",
                    "t17"."_is_game",
                    "t17"."_date",
                    SUM(CAST("t17"."_is_game" AS BIGINT)) OVER (
                      PARTITION BY "t17"."_entity", "t17"."_season"
                      ORDER BY "t17"."_day" ASC, "t17"."_is_game" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "_played"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t12"."_whose" AS "_entity",
                        "t11"."season_year" AS "_season",
                        "t11"."_date" AS "_day",
                        FALSE AS "_is_game",
                        "t11"."_date"
                      FROM (
                        SELECT DISTINCT
                          "t0"."_date",
                          "t0"."season_year"
                        FROM "keys" AS "t0"
                      ) AS "t11"
                      INNER JOIN (
                        SELECT DISTINCT
                          "t1"."season_year",
                          "t1"."entity" AS "_whose"
                        FROM "nba_reference"."team_spine" AS "t1"
                      ) AS "t12"
                        ON "t11"."season_year" = "t12"."season_year"
                    ) AS "t15"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t1"."entity" AS "_entity",
                        "t1"."season_year" AS "_season",
                        "t1"."game_date" AS "_day",
                        TRUE AS "_is_game",
                        CAST(NULL AS DATE) AS "_date"
                      FROM "nba_reference"."team_spine" AS "t1"
                    ) AS "t9"
                  ) AS "t17"
                ) AS "t21"
                WHERE
                  NOT (
                    "t21"."_is_game"
                  )
              ) AS "t25"
              INNER JOIN (
                SELECT
                  "t16"."_entity",
                  "t16"."_season",
                  "t16"."_spine_date",
                  "t16"."_spine_game",
                  "t16"."_missing",
                  "t16"."game_id",
                  "t16"."game_code",
                  "t16"."game_date",
                  "t16"."season_year",
                  "t16"."season_type",
                  "t16"."defending_team_abbr",
                  "t16"."opponent_team_abbr",
                  "t16"."points_allowed",
                  "t16"."opp_fg_attempts",
                  "t16"."opp_fg_makes",
                  "t16"."opp_three_pt_attempts",
                  "t16"."opp_three_pt_makes",
                  "t16"."opp_ft_attempts",
                  "t16"."opp_ft_makes",
                  "t16"."opp_rebounds",
                  "t16"."opp_offensive_rebounds",
                  "t16"."opp_assists",
                  "t16"."turnovers_forced",
                  "t16"."fouls_committed",
                  "t16"."opp_paint_attempts",
                  "t16"."opp_paint_makes",
                  "t16"."opp_mid_range_attempts",
                  "t16"."opp_mid_range_makes",
                  "t16"."opp_three_pt_attempts_pbp",
                  "t16"."opp_three_pt_makes_pbp",
                  "t16"."opp_unknown_zone_attempts",
                  "t16"."opp_unknown_zone_makes",
                  "t16"."points_in_paint_allowed",
                  "t16"."mid_range_points_allowed",
                  "t16"."three_pt_points_allowed",
                  "t16"."second_chance_points_allowed",
                  "t16"."fast_break_points_allowed",
                  "t16"."blocks_paint",
                  "t16"."blocks_mid_range",
                  "t16"."blocks_three_pt",
                  "t16"."blocks_unknown_zone",
                  "t16"."steals",
                  "t16"."blocks",
                  "t16"."defensive_rebounds",
                  "t16"."possessions_x100",
                  "t16"."own_possessions_x100",
                  "t16"."team_seconds",
                  "t16"."defensive_rating",
                  "t16"."opponent_pace",
                  "t16"."opponent_ts_pct",
                  "t16"."home_game",
                  "t16"."win_flag",
                  "t16"."margin_of_victory",
                  "t16"."overtime_periods",
                  "t16"."players_inactive",
                  "t16"."starters_inactive",
                  "t16"."referee_crew_id",
                  "t16"."zones_source",
                  "t16"."_row",
                  "t16"."_inputs",
                  (
                    DENSE_RANK() OVER (
                      PARTITION BY "t16"."_entity", "t16"."_season"
                      ORDER BY "t16"."_spine_date" ASC, "t16"."_spine_game" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1
                  ) + 1 AS "_nth"
                FROM (
                  SELECT
                    "t14"."_entity",
                    "t14"."_season",
                    "t14"."_spine_date",
                    "t14"."_spine_game",
                    "t4"."game_id" IS NULL AS "_missing",
                    "t4"."game_id",
                    "t4"."game_code",
                    "t4"."game_date",
                    "t4"."season_year",
                    "t4"."season_type",
                    "t4"."defending_team_abbr",
                    "t4"."opponent_team_abbr",
                    "t4"."points_allowed",
                    "t4"."opp_fg_attempts",
                    "t4"."opp_fg_makes",
                    "t4"."opp_three_pt_attempts",
                    "t4"."opp_three_pt_makes",
                    "t4"."opp_ft_attempts",
                    "t4"."opp_ft_makes",
                    "t4"."opp_rebounds",
                    "t4"."opp_offensive_rebounds",
                    "t4"."opp_assists",
                    "t4"."turnovers_forced",
                    "t4"."fouls_committed",
                    "t4"."opp_paint_attempts",
                    "t4"."opp_paint_makes",
                    "t4"."opp_mid_range_attempts",
                    "t4"."opp_mid_range_makes",
                    "t4"."opp_three_pt_attempts_pbp",
                    "t4"."opp_three_pt_makes_pbp",
                    "t4"."opp_unknown_zone_attempts",
                    "t4"."opp_unknown_zone_makes",
                    "t4"."points_in_paint_allowed",
                    "t4"."mid_range_points_allowed",
                    "t4"."three_pt_points_allowed",
                    "t4"."second_chance_points_allowed",
                    "t4"."fast_break_points_allowed",
                    "t4"."blocks_paint",
                    "t4"."blocks_mid_range",
                    "t4"."blocks_three_pt",
                    "t4"."blocks_unknown_zone",
                    "t4"."steals",
                    "t4"."blocks",
                    "t4"."defensive_rebounds",
                    "t4"."possessions_x100",
                    "t4"."own_possessions_x100",
                    "t4"."team_seconds",
                    "t4"."defensive_rating",
                    "t4"."opponent_pace",
                    "t4"."opponent_ts_pct",
                    "t4"."home_game",
                    "t4"."win_flag",
                    "t4"."margin_of_victory",
                    "t4"."overtime_periods",
                    "t4"."players_inactive",
                    "t4"."starters_inactive",
                    "t4"."referee_crew_id",
                    "t4"."zones_source",
                    "t4"."_row",
                    "t4"."_inputs"
                  FROM (
                    SELECT
                      "t1"."entity" AS "_entity",
                      "t1"."season_year" AS "_season",
                      "t1"."game_date" AS "_spine_date",
                      "t1"."game_id" AS "_spine_game"
                    FROM "nba_reference"."team_spine" AS "t1"
                  ) AS "t14"
                  LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t4"
                    ON "t14"."_spine_game" = "t4"."game_id"
                    AND "t14"."_entity" = "t4"."defending_team_abbr"
                ) AS "t16"
              ) AS "t23"
                ON "t25"."_entity" = "t23"."_entity"
                AND "t25"."_season" = "t23"."_season"
                AND "t23"."_nth" <= "t25"."_played"
            ) AS "t28"
            WHERE
              NOT (
                "t28"."_missing"
              )
          ) AS "t32"
          LEFT OUTER JOIN (
            SELECT
              "t37"."_date" AS "_enough"
            FROM (
              SELECT
                "t33"."_date",
                SUM(CAST(NOT (
                  "t33"."_missing"
                ) AS BIGINT)) AS "_held"
              FROM "t31" AS "t33"
              GROUP BY
                1
            ) AS "t37"
            WHERE
              "t37"."_held" >= 100
          ) AS "t39"
            ON "t32"."_date" = "t39"."_enough"
        ) AS "t41"
        WHERE
          "t41"."_enough" IS NULL
      ) AS "t42"
    ) AS "t43"
    GROUP BY
      1
  ) AS "t45"
    ON "t3"."_date" = "t45"."_date"
) AS "t46"
