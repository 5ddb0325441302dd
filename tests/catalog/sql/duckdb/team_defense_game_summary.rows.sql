SELECT
  "t20"."_key",
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
  "t8"."_inputs"
FROM (
  SELECT
    "t18"."_key",
    "t18"."game_id",
    "t18"."game_code",
    "t18"."game_date",
    "t18"."season_year",
    "t18"."season_type",
    "t18"."defending_team_abbr",
    "t18"."opponent_team_abbr",
    "t18"."their_points_scored" AS "points_allowed",
    "t18"."their_fg_attempts" AS "opp_fg_attempts",
    "t18"."their_fg_makes" AS "opp_fg_makes",
    "t18"."their_three_pt_attempts" AS "opp_three_pt_attempts",
    "t18"."their_three_pt_makes" AS "opp_three_pt_makes",
    "t18"."their_ft_attempts" AS "opp_ft_attempts",
    "t18"."their_ft_makes" AS "opp_ft_makes",
    "t18"."their_rebounds" AS "opp_rebounds",
    "t18"."their_offensive_rebounds" AS "opp_offensive_rebounds",
    "t18"."their_assists" AS "opp_assists",
    "t18"."their_turnovers" AS "turnovers_forced",
    "t18"."own_personal_fouls" AS "fouls_committed",
    "t18"."their_team_paint_attempts" AS "opp_paint_attempts",
    "t18"."their_team_paint_makes" AS "opp_paint_makes",
    "t18"."their_team_mid_range_attempts" AS "opp_mid_range_attempts",
    "t18"."their_team_mid_range_makes" AS "opp_mid_range_makes",
    "t18"."their_team_three_pt_attempts_pbp" AS "opp_three_pt_attempts_pbp",
    "t18"."their_team_three_pt_makes_pbp" AS "opp_three_pt_makes_pbp",
    "t18"."their_team_unknown_zone_attempts" AS "opp_unknown_zone_attempts",
    "t18"."their_team_unknown_zone_makes" AS "opp_unknown_zone_makes",
    "t18"."their_points_in_paint_scored" AS "points_in_paint_allowed",
    "t18"."their_team_mid_range_makes" * 2 AS "mid_range_points_allowed",
    "t18"."their_three_pt_makes" * 3 AS "three_pt_points_allowed",
    "t18"."their_second_chance_points_scored" AS "second_chance_points_allowed",
    CAST(NULL AS BIGINT) AS "fast_break_points_allowed",
    CASE
      WHEN "t18"."own_zones_source" IS NOT NULL
      THEN COALESCE("t18"."paint_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_paint",
    CASE
      WHEN "t18"."own_zones_source" IS NOT NULL
      THEN COALESCE("t18"."mid_range_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_mid_range",
    CASE
      WHEN "t18"."own_zones_source" IS NOT NULL
      THEN COALESCE("t18"."three_pt_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_three_pt",
    CASE
      WHEN "t18"."own_zones_source" IS NOT NULL
      THEN COALESCE("t18"."unknown_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_unknown_zone",
    "t18"."own_steals" AS "steals",
    "t18"."own_blocks" AS "blocks",
    "t18"."own_defensive_rebounds" AS "defensive_rebounds",
    "t18"."their_possessions_x100" AS "possessions_x100",
    "t18"."own_possessions_x100",
    "t18"."own_team_seconds" AS "team_seconds",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t18"."their_points_scored" * 10000) * 200
            ) + ABS("t18"."their_possessions_x100")
          ) - (
            (
              (
                ABS("t18"."their_points_scored" * 10000) * 200
              ) + ABS("t18"."their_possessions_x100")
            ) % (
              NULLIF(ABS("t18"."their_possessions_x100"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t18"."their_possessions_x100"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t18"."their_points_scored" * 10000
        ) < 0
      ) <> (
        "t18"."their_possessions_x100" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "defensive_rating",
    "t18"."their_pace" AS "opponent_pace",
    "t18"."their_ts_pct" AS "opponent_ts_pct",
    "t18"."own_home_game" AS "home_game",
    "t18"."own_win_flag" AS "win_flag",
    "t18"."own_margin_of_victory" AS "margin_of_victory",
    "t18"."own_overtime_periods" AS "overtime_periods",
    "t18"."own_players_inactive" AS "players_inactive",
    "t18"."own_starters_inactive" AS "starters_inactive",
    "t18"."own_referee_crew_id" AS "referee_crew_id",
    "t18"."own_zones_source" AS "zones_source"
  FROM (
    SELECT
      "t4"."game_id",
      "t4"."game_code",
      "t4"."game_date",
      "t4"."season_year",
      "t4"."season_type",
      "t4"."defending_team_abbr",
      "t4"."opponent_team_abbr",
      "t4"."_key",
      "t14"."their_points_scored",
      "t14"."their_fg_attempts",
      "t14"."their_fg_makes",
      "t14"."their_three_pt_attempts",
      "t14"."their_three_pt_makes",
      "t14"."their_ft_attempts",
      "t14"."their_ft_makes",
      "t14"."their_rebounds",
      "t14"."their_offensive_rebounds",
      "t14"."their_assists",
      "t14"."their_turnovers",
      "t14"."their_team_paint_attempts",
      "t14"."their_team_paint_makes",
      "t14"."their_team_mid_range_attempts",
      "t14"."their_team_mid_range_makes",
      "t14"."their_team_three_pt_attempts_pbp",
      "t14"."their_team_three_pt_makes_pbp",
      "t14"."their_team_unknown_zone_attempts",
      "t14"."their_team_unknown_zone_makes",
      "t14"."their_points_in_paint_scored",
      "t14"."their_second_chance_points_scored",
      "t14"."their_possessions_x100",
      "t14"."their_pace",
      "t14"."their_ts_pct",
      "t15"."own_personal_fouls",
      "t15"."own_steals",
      "t15"."own_blocks",
      "t15"."own_defensive_rebounds",
      "t15"."own_possessions_x100",
      "t15"."own_team_seconds",
      "t15"."own_home_game",
      "t15"."own_win_flag",
      "t15"."own_margin_of_victory",
      "t15"."own_overtime_periods",
      "t15"."own_players_inactive",
      "t15"."own_starters_inactive",
      "t15"."own_referee_crew_id",
      "t15"."own_zones_source",
      "t17"."paint_blocks",
      "t17"."mid_range_blocks",
      "t17"."three_pt_blocks",
      "t17"."unknown_blocks"
    FROM "standing_keys" AS "t4"
    LEFT OUTER JOIN (
      SELECT
        "t9"."_key",
        "t9"."points_scored" AS "their_points_scored",
        "t9"."fg_attempts" AS "their_fg_attempts",
        "t9"."fg_makes" AS "their_fg_makes",
        "t9"."three_pt_attempts" AS "their_three_pt_attempts",
        "t9"."three_pt_makes" AS "their_three_pt_makes",
        "t9"."ft_attempts" AS "their_ft_attempts",
        "t9"."ft_makes" AS "their_ft_makes",
        "t9"."rebounds" AS "their_rebounds",
        "t9"."offensive_rebounds" AS "their_offensive_rebounds",
        "t9"."assists" AS "their_assists",
        "t9"."turnovers" AS "their_turnovers",
        "t9"."team_paint_attempts" AS "their_team_paint_attempts",
        "t9"."team_paint_makes" AS "their_team_paint_makes",
        "t9"."team_mid_range_attempts" AS "their_team_mid_range_attempts",
        "t9"."team_mid_range_makes" AS "their_team_mid_range_makes",
        "t9"."team_three_pt_attempts_pbp" AS "their_team_three_pt_attempts_pbp",
        "t9"."team_three_pt_makes_pbp" AS "their_team_three_pt_makes_pbp",
        "t9"."team_unknown_zone_attempts" AS "their_team_unknown_zone_attempts",
        "t9"."team_unknown_zone_makes" AS "their_team_unknown_zone_makes",
        "t9"."points_in_paint_scored" AS "their_points_in_paint_scored",
        "t9"."second_chance_points_scored" AS "their_second_chance_points_scored",
        "t9"."possessions_x100" AS "their_possessions_x100",
        "t9"."pace" AS "their_pace",
        "t9"."ts_pct" AS "their_ts_pct"
      FROM (
        SELECT
          "t4"."_key",
          "t5"."points_scored",
          "t5"."fg_attempts",
          "t5"."fg_makes",
          "t5"."three_pt_attempts",
          "t5"."three_pt_makes",
          "t5"."ft_attempts",
          "t5"."ft_makes",
          "t5"."rebounds",
          "t5"."offensive_rebounds",
          "t5"."assists",
          "t5"."turnovers",
          "t5"."team_paint_attempts",
          "t5"."team_paint_makes",
          "t5"."team_mid_range_attempts",
          "t5"."team_mid_range_makes",
          "t5"."team_three_pt_attempts_pbp",
          "t5"."team_three_pt_makes_pbp",
          "t5"."team_unknown_zone_attempts",
          "t5"."team_unknown_zone_makes",
          "t5"."points_in_paint_scored",
          "t5"."second_chance_points_scored",
          "t5"."possessions_x100",
          "t5"."pace",
          "t5"."ts_pct"
        FROM "standing_keys" AS "t4"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t5"
          ON "t4"."opponent_team_abbr" = "t5"."team_abbr"
          AND "t4"."game_id" = "t5"."game_id"
          AND "t4"."_date" = "t5"."game_date"
      ) AS "t9"
    ) AS "t14"
      ON "t4"."_key" = "t14"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t10"."_key",
        "t10"."personal_fouls" AS "own_personal_fouls",
        "t10"."steals" AS "own_steals",
        "t10"."blocks" AS "own_blocks",
        "t10"."defensive_rebounds" AS "own_defensive_rebounds",
        "t10"."possessions_x100" AS "own_possessions_x100",
        "t10"."team_seconds" AS "own_team_seconds",
        "t10"."home_game" AS "own_home_game",
        "t10"."win_flag" AS "own_win_flag",
        "t10"."margin_of_victory" AS "own_margin_of_victory",
        "t10"."overtime_periods" AS "own_overtime_periods",
        "t10"."players_inactive" AS "own_players_inactive",
        "t10"."starters_inactive" AS "own_starters_inactive",
        "t10"."referee_crew_id" AS "own_referee_crew_id",
        "t10"."zones_source" AS "own_zones_source"
      FROM (
        SELECT
          "t4"."_key",
          "t5"."defensive_rebounds",
          "t5"."steals",
          "t5"."blocks",
          "t5"."personal_fouls",
          "t5"."possessions_x100",
          "t5"."team_seconds",
          "t5"."home_game",
          "t5"."win_flag",
          "t5"."margin_of_victory",
          "t5"."overtime_periods",
          "t5"."players_inactive",
          "t5"."starters_inactive",
          "t5"."referee_crew_id",
          "t5"."zones_source"
        FROM "standing_keys" AS "t4"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t5"
          ON "t4"."defending_team_abbr" = "t5"."team_abbr"
          AND "t4"."game_id" = "t5"."game_id"
          AND "t4"."_date" = "t5"."game_date"
      ) AS "t10"
    ) AS "t15"
      ON "t4"."_key" = "t15"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t11"."_key",
        SUM(CAST((
          "t11"."zone" = 'paint'
        ) AND "t11"."is_blocked" AS BIGINT)) AS "paint_blocks",
        SUM(CAST((
          "t11"."zone" = 'mid_range'
        ) AND "t11"."is_blocked" AS BIGINT)) AS "mid_range_blocks",
        SUM(CAST((
          "t11"."zone" = 'three_pt'
        ) AND "t11"."is_blocked" AS BIGINT)) AS "three_pt_blocks",
        SUM(CAST((
          "t11"."zone" = 'unknown'
        ) AND "t11"."is_blocked" AS BIGINT)) AS "unknown_blocks"
      FROM (
        SELECT
          "t4"."_key",
          "t6"."zone",
          "t6"."is_blocked"
        FROM "standing_keys" AS "t4"
        INNER JOIN "nba_analytics"."shot_events" AS "t6"
          ON "t4"."defending_team_abbr" = "t6"."blocker_team_abbr"
          AND "t4"."game_id" = "t6"."game_id"
          AND "t4"."_date" = "t6"."game_date"
      ) AS "t11"
      GROUP BY
        1
    ) AS "t17"
      ON "t4"."_key" = "t17"."_key"
  ) AS "t18"
) AS "t20"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t8"
  ON "t20"."_key" = "t8"."_key"
