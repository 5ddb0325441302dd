WITH "t7" AS (
  SELECT DISTINCT
    "t0"."_date",
    "t0"."season_year"
  FROM "keys" AS "t0"
), "t39" AS (
  SELECT
    "t37"."_date",
    "t37"."_rank",
    "t37"."_spine_date",
    "t37"."_spine_game",
    "t37"."_days_before",
    "t37"."_missing",
    "t37"."game_id",
    "t37"."game_code",
    "t37"."game_date",
    "t37"."season_year",
    "t37"."season_type",
    "t37"."defending_team_abbr",
    "t37"."opponent_team_abbr",
    "t37"."points_allowed",
    "t37"."opp_fg_attempts",
    "t37"."opp_fg_makes",
    "t37"."opp_three_pt_attempts",
    "t37"."opp_three_pt_makes",
    "t37"."opp_ft_attempts",
    "t37"."opp_ft_makes",
    "t37"."opp_rebounds",
    "t37"."opp_offensive_rebounds",
    "t37"."opp_assists",
    "t37"."turnovers_forced",
    "t37"."fouls_committed",
    "t37"."opp_paint_attempts",
    "t37"."opp_paint_makes",
    "t37"."opp_mid_range_attempts",
    "t37"."opp_mid_range_makes",
    "t37"."opp_three_pt_attempts_pbp",
    "t37"."opp_three_pt_makes_pbp",
    "t37"."opp_unknown_zone_attempts",
    "t37"."opp_unknown_zone_makes",
    "t37"."points_in_paint_allowed",
    "t37"."mid_range_points_allowed",
    "t37"."three_pt_points_allowed",
    "t37"."second_chance_points_allowed",
    "t37"."fast_break_points_allowed",
    "t37"."blocks_paint",
    "t37"."blocks_mid_range",
    "t37"."blocks_three_pt",
    "t37"."blocks_unknown_zone",
    "t37"."steals",
    "t37"."blocks",
    "t37"."defensive_rebounds",
    "t37"."possessions_x100",
    "t37"."own_possessions_x100",
    "t37"."team_seconds",
    "t37"."defensive_rating",
    "t37"."opponent_pace",
    "t37"."opponent_ts_pct",
    "t37"."home_game",
    "t37"."win_flag",
    "t37"."margin_of_victory",
    "t37"."overtime_periods",
    "t37"."players_inactive",
    "t37"."starters_inactive",
    "t37"."referee_crew_id",
    "t37"."zones_source",
    "t37"."_row",
    "t37"."_inputs",
    'first' AS "_window"
  FROM (
    SELECT
      "t33"."_date",
      DATE_DIFF('DAY', "t25"."_spine_date", "t33"."_day") AS "_days_before",
      (
        "t33"."_played" - "t25"."_nth"
      ) + 1 AS "_rank",
      "t25"."_spine_date",
      "t25"."_spine_game",
      "t25"."_missing",
      "t25"."game_id",
      "t25"."game_code",
      "t25"."game_date",
      "t25"."season_year",
      "t25"."season_type",
      "t25"."defending_team_abbr",
      "t25"."opponent_team_abbr",
      "t25"."points_allowed",
      "t25"."opp_fg_attempts",
      "t25"."opp_fg_makes",
      "t25"."opp_three_pt_attempts",
      "t25"."opp_three_pt_makes",
      "t25"."opp_ft_attempts",
      "t25"."opp_ft_makes",
      "t25"."opp_rebounds",
      "t25"."opp_offensive_rebounds",
      "t25"."opp_assists",
      "t25"."turnovers_forced",
      "t25"."fouls_committed",
      "t25"."opp_paint_attempts",
      "t25"."opp_paint_makes",
      "t25"."opp_mid_range_attempts",
      "t25"."opp_mid_range_makes",
      "t25"."opp_three_pt_attempts_pbp",
      "t25"."opp_three_pt_makes_pbp",
      "t25"."opp_unknown_zone_attempts",
      "t25"."opp_unknown_zone_makes",
      "t25"."points_in_paint_allowed",
      "t25"."mid_range_points_allowed",
      "t25"."three_pt_points_allowed",
      "t25"."second_chance_points_allowed",
      "t25"."fast_break_points_allowed",
      "t25"."blocks_paint",
      "t25"."blocks_mid_range",
      "t25"."blocks_three_pt",
      "t25"."blocks_unknown_zone",
      "t25"."steals",
      "t25"."blocks",
      "t25"."defensive_rebounds",
      "t25"."possessions_x100",
      "t25"."own_possessions_x100",
      "t25"."team_seconds",
      "t25"."defensive_rating",
      "t25"."opponent_pace",
      "t25"."opponent_ts_pct",
      "t25"."home_game",
      "t25"."win_flag",
      "t25"."margin_of_victory",
      "t25"."overtime_periods",
      "t25"."players_inactive",
      "t25"."starters_inactive",
      "t25"."referee_crew_id",
      "t25"."zones_source",
      "t25"."_row",
      "t25"."_inputs"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t28"."_entity",
          "t28"."_season",
          "t28"."_day",
          "t28"."_is_game",
          "t28"."_date",
          SUM(CAST("t28"."_is_game" AS BIGINT)) OVER (
            PARTITION BY "t28"."_entity", "t28"."_season"
            ORDER BY "t28"."_day" ASC, "t28"."_is_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "_played"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t19"."_whose" AS "_entity",
              "t10"."season_year" AS "_season",
              "t10"."_date" AS "_day",
              FALSE AS "_is_game",
              "t10"."_date"
            FROM "t7" AS "t10"
            INNER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t5"."season_year",
                  "t5"."entity" AS "_whose"
                FROM "nba_reference"."team_spine" AS "t5"
                SEMI JOIN "t7" AS "t11"
                  ON "t11"."season_year" = "t5"."season_year"
              ) AS "t17"
            ) AS "t19"
              ON "t10"."season_year" = "t19"."season_year"
          ) AS "t26"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t5"."entity" AS "_entity",
              "t5"."season_year" AS "_season",
              "t5"."game_date" AS "_day",
              TRUE AS "_is_game",
              CAST(NULL AS DATE) AS "_date"
            FROM "nba_reference"."team_spine" AS "t5"
            SEMI JOIN "t7" AS "t11"
              ON "t11"."season_year" = "t5"."season_year"
          ) AS "t16"
        ) AS "t28"
      ) AS "t30"
      WHERE
        NOT (
          "t30"."_is_game"
        )
    ) AS "t33"
    INNER JOIN (
      SELECT
        "t15"."_entity",
        "t15"."_season",
        "t15"."_spine_date",
        "t15"."_spine_game",
        "t15"."_missing",
        "t15"."game_id",
        "t15"."game_code",
        "t15"."game_date",
        "t15"."season_year",
        "t15"."season_type",
        "t15"."defending_team_abbr",
        "t15"."opponent_team_abbr",
        "t15"."points_allowed",
        "t15"."opp_fg_attempts",
        "t15"."opp_fg_makes",
        "t15"."opp_three_pt_attempts",
        "t15"."opp_three_pt_makes",
        "t15"."opp_ft_attempts",
        "t15"."opp_ft_makes",
        "t15"."opp_rebounds",
        "t15"."opp_offensive_rebounds",
        "t15"."opp_assists",
        "t15"."turnovers_forced",
        "t15"."fouls_committed",
        "t15"."opp_paint_attempts",
        "t15"."opp_paint_makes",
        "t15"."opp_mid_range_attempts",
        "t15"."opp_mid_range_makes",
        "t15"."opp_three_pt_attempts_pbp",
        "t15"."opp_three_pt_makes_pbp",
        "t15"."opp_unknown_zone_attempts",
        "t15"."opp_unknown_zone_makes",
        "t15"."points_in_paint_allowed",
        "t15"."mid_range_points_allowed",
        "t15"."three_pt_points_allowed",
        "t15"."second_chance_points_allowed",
        "t15"."fast_break_points_allowed",
        "t15"."blocks_paint",
        "t15"."blocks_mid_range",
        "t15"."blocks_three_pt",
        "t15"."blocks_unknown_zone",
        "t15"."steals",
        "t15"."blocks",
        "t15"."defensive_rebounds",
        "t15"."possessions_x100",
        "t15"."own_possessions_x100",
        "t15"."team_seconds",
        "t15"."defensive_rating",
        "t15"."opponent_pace",
        "t15"."opponent_ts_pct",
        "t15"."home_game",
        "t15"."win_flag",
        "t15"."margin_of_victory",
        "t15"."overtime_periods",
        "t15"."players_inactive",
        "t15"."starters_inactive",
        "t15"."referee_crew_id",
        "t15"."zones_source",
        "t15"."_row",
        "t15"."_inputs",
        (
          DENSE_RANK() OVER (
            PARTITION BY "t15"."_entity", "t15"."_season"
            ORDER BY "t15"."_spine_date" ASC, "t15"."_spine_game" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "_nth"
      FROM (
        SELECT
          "t5"."entity" AS "_entity",
          "t5"."season_year" AS "_season",
          "t5"."game_date" AS "_spine_date",
          "t5"."game_id" AS "_spine_game",
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
        FROM "nba_reference"."team_spine" AS "t5"
        SEMI JOIN "t7" AS "t11"
          ON "t11"."season_year" = "t5"."season_year"
        LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t6"
          ON "t5"."game_id" = "t6"."game_id"
          AND "t5"."entity" = "t6"."defending_team_abbr"
          AND "t5"."game_date" = "t6"."game_date"
      ) AS "t15"
    ) AS "t25"
      ON "t33"."_entity" = "t25"."_entity"
      AND "t33"."_season" = "t25"."_season"
      AND "t25"."_nth" <= "t33"."_played"
      AND DATE_DIFF('DAY', "t25"."_spine_date", "t33"."_day") <= 30
  ) AS "t37"
  WHERE
    NOT (
      "t37"."_missing"
    )
)
SELECT
  "t52"."season_year",
  "t52"."team_abbr",
  "t52"."_date",
  "t52"."entity_type",
  "t52"."entity_id",
  "t52"."population_basis",
  "t52"."_key",
  "t52"."n_games",
  "t52"."m_games",
  "t52"."s_games",
  "t52"."n_league",
  "t52"."m_league",
  "t52"."s_league",
  CASE
    WHEN "t52"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t52"."n_games" + "t52"."m_games"
    ) < 5
    THEN 1
    WHEN "t52"."m_games" > 0
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
    COALESCE("t51"."n_league", 0) AS "n_league",
    COALESCE("t51"."m_league", 0) AS "m_league",
    COALESCE("t51"."s_league", 0) AS "s_league"
  FROM "keys" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t31"."_key",
      SUM(CAST(NOT (
        "t31"."_missing"
      ) AS BIGINT)) AS "n_games",
      SUM(1 - CAST(NOT (
        "t31"."_missing"
      ) AS BIGINT)) AS "m_games",
      SUM(CAST(COALESCE("t31"."_row", 0) AS DECIMAL(38, 0))) AS "s_games"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t27"."_key",
          "t22"."_missing",
          "t22"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t14"."_entity",
              "t14"."_season",
              "t14"."_is_game",
              "t14"."_key",
              SUM(CAST("t14"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t14"."_entity", "t14"."_season"
                ORDER BY "t14"."_day" ASC, "t14"."_is_game" ASC
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
              ) AS "t8"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t5"."entity" AS "_entity",
                  "t5"."season_year" AS "_season",
                  "t5"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."team_spine" AS "t5"
                SEMI JOIN "keys" AS "t4"
                  ON "t4"."season_year" = "t5"."season_year" AND "t4"."team_abbr" = "t5"."entity"
              ) AS "t12"
            ) AS "t14"
          ) AS "t20"
          WHERE
            NOT (
              "t20"."_is_game"
            )
        ) AS "t27"
        INNER JOIN (
          SELECT
            "t13"."_entity",
            "t13"."_season",
            "t13"."_missing",
            "t13"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t13"."_entity", "t13"."_season"
                ORDER BY "t13"."_spine_date" ASC, "t13"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t5"."entity" AS "_entity",
              "t5"."season_year" AS "_season",
              "t5"."game_date" AS "_spine_date",
              "t5"."game_id" AS "_spine_game",
              "t6"."game_id" IS NULL AS "_missing",
              "t6"."_row"
            FROM "nba_reference"."team_spine" AS "t5"
            SEMI JOIN "keys" AS "t4"
              ON "t4"."season_year" = "t5"."season_year" AND "t4"."team_abbr" = "t5"."entity"
            LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t6"
              ON "t5"."game_id" = "t6"."game_id"
              AND "t5"."entity" = "t6"."defending_team_abbr"
              AND "t5"."game_date" = "t6"."game_date"
          ) AS "t13"
        ) AS "t22"
          ON "t27"."_entity" = "t22"."_entity"
          AND "t27"."_season" = "t22"."_season"
          AND "t22"."_nth" <= "t27"."_played"
          AND "t22"."_nth" > (
            "t27"."_played" - 15
          )
      ) AS "t29"
    ) AS "t31"
    GROUP BY
      1
  ) AS "t36"
    ON "t3"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t49"."_date",
      SUM(CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "n_league",
      SUM(1 - CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "m_league",
      SUM(CAST(COALESCE("t49"."_row", 0) AS DECIMAL(38, 0))) AS "s_league"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t42"."_date",
          "t42"."_rank",
          "t42"."_spine_date",
          "t42"."_spine_game",
          "t42"."_days_before",
          "t42"."_missing",
          "t42"."game_id",
          "t42"."game_code",
          "t42"."game_date",
          "t42"."season_year",
          "t42"."season_type",
          "t42"."defending_team_abbr",
          "t42"."opponent_team_abbr",
          "t42"."points_allowed",
          "t42"."opp_fg_attempts",
          "t42"."opp_fg_makes",
          "t42"."opp_three_pt_attempts",
          "t42"."opp_three_pt_makes",
          "t42"."opp_ft_attempts",
          "t42"."opp_ft_makes",
          "t42"."opp_rebounds",
          "t42"."opp_offensive_rebounds",
          "t42"."opp_assists",
          "t42"."turnovers_forced",
          "t42"."fouls_committed",
          "t42"."opp_paint_attempts",
          "t42"."opp_paint_makes",
          "t42"."opp_mid_range_attempts",
          "t42"."opp_mid_range_makes",
          "t42"."opp_three_pt_attempts_pbp",
          "t42"."opp_three_pt_makes_pbp",
          "t42"."opp_unknown_zone_attempts",
          "t42"."opp_unknown_zone_makes",
          "t42"."points_in_paint_allowed",
          "t42"."mid_range_points_allowed",
          "t42"."three_pt_points_allowed",
          "t42"."second_chance_points_allowed",
          "t42"."fast_break_points_allowed",
          "t42"."blocks_paint",
          "t42"."blocks_mid_range",
          "t42"."blocks_three_pt",
          "t42"."blocks_unknown_zone",
          "t42"."steals",
          "t42"."blocks",
          "t42"."defensive_rebounds",
          "t42"."possessions_x100",
          "t42"."own_possessions_x100",
          "t42"."team_seconds",
          "t42"."defensive_rating",
          "t42"."opponent_pace",
          "t42"."opponent_ts_pct",
          "t42"."home_game",
          "t42"."win_flag",
          "t42"."margin_of_victory",
          "t42"."overtime_periods",
          "t42"."players_inactive",
          "t42"."starters_inactive",
          "t42"."referee_crew_id",
          "t42"."zones_source",
          "t42"."_row",
          "t42"."_inputs",
          "t42"."_window"
        FROM "t39" AS "t42"
        INNER JOIN (
          SELECT
            "t43"."_date" AS "_enough"
          FROM (
            SELECT
              "t41"."_date",
              SUM(CAST(NOT (
                "t41"."_missing"
              ) AS BIGINT)) AS "_held"
            FROM "t39" AS "t41"
            GROUP BY
              1
          ) AS "t43"
          WHERE
            "t43"."_held" >= 100
        ) AS "t45"
          ON "t42"."_date" = "t45"."_enough"
      ) AS "t46"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t47"."_date",
          "t47"."_rank",
          "t47"."_spine_date",
          "t47"."_spine_game",
          "t47"."_days_before",
          "t47"."_missing",
          "t47"."game_id",
          "t47"."game_code",
          "t47"."game_date",
          "t47"."season_year",
          "t47"."season_type",
          "t47"."defending_team_abbr",
          "t47"."opponent_team_abbr",
          "t47"."points_allowed",
          "t47"."opp_fg_attempts",
          "t47"."opp_fg_makes",
          "t47"."opp_three_pt_attempts",
          "t47"."opp_three_pt_makes",
          "t47"."opp_ft_attempts",
          "t47"."opp_ft_makes",
          "t47"."opp_rebounds",
          "t47"."opp_offensive_rebounds",
          "t47"."opp_assists",
          "t47"."turnovers_forced",
          "t47"."fouls_committed",
          "t47"."opp_paint_attempts",
          "t47"."opp_paint_makes",
          "t47"."opp_mid_range_attempts",
          "t47"."opp_mid_range_makes",
          "t47"."opp_three_pt_attempts_pbp",
          "t47"."opp_three_pt_makes_pbp",
          "t47"."opp_unknown_zone_attempts",
          "t47"."opp_unknown_zone_makes",
          "t47"."points_in_paint_allowed",
          "t47"."mid_range_points_allowed",
          "t47"."three_pt_points_allowed",
          "t47"."second_chance_points_allowed",
          "t47"."fast_break_points_allowed",
          "t47"."blocks_paint",
          "t47"."blocks_mid_range",
          "t47"."blocks_three_pt",
          "t47"."blocks_unknown_zone",
          "t47"."steals",
          "t47"."blocks",
          "t47"."defensive_rebounds",
          "t47"."possessions_x100",
          "t47"."own_possessions_x100",
          "t47"."team_seconds",
          "t47"."defensive_rating",
          "t47"."opponent_pace",
          "t47"."opponent_ts_pct",
          "t47"."home_game",
          "t47"."win_flag",
          "t47"."margin_of_victory",
          "t47"."overtime_periods",
          "t47"."players_inactive",
          "t47"."starters_inactive",
          "t47"."referee_crew_id",
          "t47"."zones_source",
          "t47"."_row",
          "t47"."_inputs",
          "t47"."_window"
        FROM (
          SELECT
            "t40"."_date",
            "t40"."_rank",
            "t40"."_spine_date",
            "t40"."_spine_game",
            "t40"."_days_before",
            "t40"."_missing",
            "t40"."game_id",
            "t40"."game_code",
            "t40"."game_date",
            "t40"."season_year",
            "t40"."season_type",
            "t40"."defending_team_abbr",
            "t40"."opponent_team_abbr",
            "t40"."points_allowed",
            "t40"."opp_fg_attempts",
            "t40"."opp_fg_makes",
            "t40"."opp_three_pt_attempts",
            "t40"."opp_three_pt_makes",
            "t40"."opp_ft_attempts",
            "t40"."opp_ft_makes",
            "t40"."opp_rebounds",
            "t40"."opp_offensive_rebounds",
            "t40"."opp_assists",
            "t40"."turnovers_forced",
            "t40"."fouls_committed",
            "t40"."opp_paint_attempts",
            "t40"."opp_paint_makes",
            "t40"."opp_mid_range_attempts",
            "t40"."opp_mid_range_makes",
            "t40"."opp_three_pt_attempts_pbp",
            "t40"."opp_three_pt_makes_pbp",
            "t40"."opp_unknown_zone_attempts",
            "t40"."opp_unknown_zone_makes",
            "t40"."points_in_paint_allowed",
            "t40"."mid_range_points_allowed",
            "t40"."three_pt_points_allowed",
            "t40"."second_chance_points_allowed",
            "t40"."fast_break_points_allowed",
            "t40"."blocks_paint",
            "t40"."blocks_mid_range",
            "t40"."blocks_three_pt",
            "t40"."blocks_unknown_zone",
            "t40"."steals",
            "t40"."blocks",
            "t40"."defensive_rebounds",
            "t40"."possessions_x100",
            "t40"."own_possessions_x100",
            "t40"."team_seconds",
            "t40"."defensive_rating",
            "t40"."opponent_pace",
            "t40"."opponent_ts_pct",
            "t40"."home_game",
            "t40"."win_flag",
            "t40"."margin_of_victory",
            "t40"."overtime_periods",
            "t40"."players_inactive",
            "t40"."starters_inactive",
            "t40"."referee_crew_id",
            "t40"."zones_source",
            "t40"."_row",
            "t40"."_inputs",
            "t40"."_window",
            "t45"."_enough"
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
              'otherwise' AS "_window"
            FROM (
              SELECT
                "t33"."_date",
                DATE_DIFF('DAY', "t25"."_spine_date", "t33"."_day") AS "_days_before",
                (
                  "t33"."_played" - "t25"."_nth"
                ) + 1 AS "_rank",
                "t25"."_spine_date",
                "t25"."_spine_game",
                "t25"."_missing",
                "t25"."game_id",
                "t25"."game_code",
                "t25"."game_date",
                "t25"."season_year",
                "t25"."season_type",
                "t25"."defending_team_abbr",
                "t25"."opponent_team_abbr",
                "t25"."points_allowed",
                "t25"."opp_fg_attempts",
                "t25"."opp_fg_makes",
                "t25"."opp_three_pt_attempts",
                "t25"."opp_three_pt_makes",
                "t25"."opp_ft_attempts",
                "t25"."opp_ft_makes",
                "t25"."opp_rebounds",
                "t25"."opp_offensive_rebounds",
                "t25"."opp_assists",
                "t25"."turnovers_forced",
                "t25"."fouls_committed",
                "t25"."opp_paint_attempts",
                "t25"."opp_paint_makes",
                "t25"."opp_mid_range_attempts",
                "t25"."opp_mid_range_makes",
                "t25"."opp_three_pt_attempts_pbp",
                "t25"."opp_three_pt_makes_pbp",
                "t25"."opp_unknown_zone_attempts",
                "t25"."opp_unknown_zone_makes",
                "t25"."points_in_paint_allowed",
                "t25"."mid_range_points_allowed",
                "t25"."three_pt_points_allowed",
                "t25"."second_chance_points_allowed",
                "t25"."fast_break_points_allowed",
                "t25"."blocks_paint",
                "t25"."blocks_mid_range",
                "t25"."blocks_three_pt",
                "t25"."blocks_unknown_zone",
                "t25"."steals",
                "t25"."blocks",
                "t25"."defensive_rebounds",
                "t25"."possessions_x100",
                "t25"."own_possessions_x100",
                "t25"."team_seconds",
                "t25"."defensive_rating",
                "t25"."opponent_pace",
                "t25"."opponent_ts_pct",
                "t25"."home_game",
                "t25"."win_flag",
                "t25"."margin_of_victory",
                "t25"."overtime_periods",
                "t25"."players_inactive",
                "t25"."starters_inactive",
                "t25"."referee_crew_id",
                "t25"."zones_source",
                "t25"."_row",
                "t25"."_inputs"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t28"."_entity",
                    "t28"."_season",
                    "t28"."_day",
                    "t28"."_is_game",
                    "t28"."_date",
                    SUM(CAST("t28"."_is_game" AS BIGINT)) OVER (
                      PARTITION BY "t28"."_entity", "t28"."_season"
                      ORDER BY "t28"."_day" ASC, "t28"."_is_game" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "_played"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t19"."_whose" AS "_entity",
                        "t10"."season_year" AS "_season",
                        "t10"."_date" AS "_day",
                        FALSE AS "_is_game",
                        "t10"."_date"
                      FROM "t7" AS "t10"
                      INNER JOIN (
                        SELECT DISTINCT
                          *
                        FROM (
                          SELECT
                            "t5"."season_year",
                            "t5"."entity" AS "_whose"
                          FROM "nba_reference"."team_spine" AS "t5"
                          SEMI JOIN "t7" AS "t11"
                            ON "t11"."season_year" = "t5"."season_year"
                        ) AS "t17"
                      ) AS "t19"
                        ON "t10"."season_year" = "t19"."season_year"
                    ) AS "t26"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t5"."entity" AS "_entity",
                        "t5"."season_year" AS "_season",
                        "t5"."game_date" AS "_day",
                        TRUE AS "_is_game",
                        CAST(NULL AS DATE) AS "_date"
                      FROM "nba_reference"."team_spine" AS "t5"
                      SEMI JOIN "t7" AS "t11"
                        ON "t11"."season_year" = "t5"."season_year"
                    ) AS "t16"
                  ) AS "t28"
                ) AS "t30"
                WHERE
                  NOT (
                    "t30"."_is_game"
                  )
              ) AS "t33"
              INNER JOIN (
                SELECT
                  "t15"."_entity",
                  "t15"."_season",
                  "t15"."_spine_date",
                  "t15"."_spine_game",
                  "t15"."_missing",
                  "t15"."game_id",
                  "t15"."game_code",
                  "t15"."game_date",
                  "t15"."season_year",
                  "t15"."season_type",
                  "t15"."defending_team_abbr",
                  "t15"."opponent_team_abbr",
                  "t15"."points_allowed",
                  "t15"."opp_fg_attempts",
                  "t15"."opp_fg_makes",
                  "t15"."opp_three_pt_attempts",
                  "t15"."opp_three_pt_makes",
                  "t15"."opp_ft_attempts",
                  "t15"."opp_ft_makes",
                  "t15"."opp_rebounds",
                  "t15"."opp_offensive_rebounds",
                  "t15"."opp_assists",
                  "t15"."turnovers_forced",
                  "t15"."fouls_committed",
                  "t15"."opp_paint_attempts",
                  "t15"."opp_paint_makes",
                  "t15"."opp_mid_range_attempts",
                  "t15"."opp_mid_range_makes",
                  "t15"."opp_three_pt_attempts_pbp",
                  "t15"."opp_three_pt_makes_pbp",
                  "t15"."opp_unknown_zone_attempts",
                  "t15"."opp_unknown_zone_makes",
                  "t15"."points_in_paint_allowed",
                  "t15"."mid_range_points_allowed",
                  "t15"."three_pt_points_allowed",
                  "t15"."second_chance_points_allowed",
                  "t15"."fast_break_points_allowed",
                  "t15"."blocks_paint",
                  "t15"."blocks_mid_range",
                  "t15"."blocks_three_pt",
                  "t15"."blocks_unknown_zone",
                  "t15"."steals",
                  "t15"."blocks",
                  "t15"."defensive_rebounds",
                  "t15"."possessions_x100",
                  "t15"."own_possessions_x100",
                  "t15"."team_seconds",
                  "t15"."defensive_rating",
                  "t15"."opponent_pace",
                  "t15"."opponent_ts_pct",
                  "t15"."home_game",
                  "t15"."win_flag",
                  "t15"."margin_of_victory",
                  "t15"."overtime_periods",
                  "t15"."players_inactive",
                  "t15"."starters_inactive",
                  "t15"."referee_crew_id",
                  "t15"."zones_source",
                  "t15"."_row",
                  "t15"."_inputs",
                  (
                    DENSE_RANK() OVER (
                      PARTITION BY "t15"."_entity", "t15"."_season"
                      ORDER BY "t15"."_spine_date" ASC, "t15"."_spine_game" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1
                  ) + 1 AS "_nth"
                FROM (
                  SELECT
                    "t5"."entity" AS "_entity",
                    "t5"."season_year" AS "_season",
                    "t5"."game_date" AS "_spine_date",
                    "t5"."game_id" AS "_spine_game",
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
                  FROM "nba_reference"."team_spine" AS "t5"
                  SEMI JOIN "t7" AS "t11"
                    ON "t11"."season_year" = "t5"."season_year"
                  LEFT OUTER JOIN "nba_analytics"."team_defense_with_zones" AS "t6"
                    ON "t5"."game_id" = "t6"."game_id"
                    AND "t5"."entity" = "t6"."defending_team_abbr"
                    AND "t5"."game_date" = "t6"."game_date"
                ) AS "t15"
              ) AS "t25"
                ON "t33"."_entity" = "t25"."_entity"
                AND "t33"."_season" = "t25"."_season"
                AND "t25"."_nth" <= "t33"."_played"
            ) AS "t35"
            WHERE
              NOT (
                "t35"."_missing"
              )
          ) AS "t40"
          LEFT OUTER JOIN (
            SELECT
              "t43"."_date" AS "_enough"
            FROM (
              SELECT
                "t41"."_date",
                SUM(CAST(NOT (
                  "t41"."_missing"
                ) AS BIGINT)) AS "_held"
              FROM "t39" AS "t41"
              GROUP BY
                1
            ) AS "t43"
            WHERE
              "t43"."_held" >= 100
          ) AS "t45"
            ON "t40"."_date" = "t45"."_enough"
        ) AS "t47"
        WHERE
          "t47"."_enough" IS NULL
      ) AS "t48"
    ) AS "t49"
    GROUP BY
      1
  ) AS "t51"
    ON "t3"."_date" = "t51"."_date"
) AS "t52"
