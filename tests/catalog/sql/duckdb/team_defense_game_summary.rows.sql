SELECT
  "t22"."_key",
  "t22"."game_id",
  "t22"."game_code",
  "t22"."game_date",
  "t22"."season_year",
  "t22"."season_type",
  "t22"."defending_team_abbr",
  "t22"."opponent_team_abbr",
  "t22"."points_allowed",
  "t22"."opp_fg_attempts",
  "t22"."opp_fg_makes",
  "t22"."opp_three_pt_attempts",
  "t22"."opp_three_pt_makes",
  "t22"."opp_ft_attempts",
  "t22"."opp_ft_makes",
  "t22"."opp_rebounds",
  "t22"."opp_offensive_rebounds",
  "t22"."opp_assists",
  "t22"."turnovers_forced",
  "t22"."fouls_committed",
  "t22"."opp_paint_attempts",
  "t22"."opp_paint_makes",
  "t22"."opp_mid_range_attempts",
  "t22"."opp_mid_range_makes",
  "t22"."opp_three_pt_attempts_pbp",
  "t22"."opp_three_pt_makes_pbp",
  "t22"."opp_unknown_zone_attempts",
  "t22"."opp_unknown_zone_makes",
  "t22"."points_in_paint_allowed",
  "t22"."mid_range_points_allowed",
  "t22"."three_pt_points_allowed",
  "t22"."second_chance_points_allowed",
  "t22"."fast_break_points_allowed",
  "t22"."blocks_paint",
  "t22"."blocks_mid_range",
  "t22"."blocks_three_pt",
  "t22"."blocks_unknown_zone",
  "t22"."steals",
  "t22"."blocks",
  "t22"."defensive_rebounds",
  "t22"."possessions_x100",
  "t22"."own_possessions_x100",
  "t22"."team_seconds",
  "t22"."defensive_rating",
  "t22"."opponent_pace",
  "t22"."opponent_ts_pct",
  "t22"."home_game",
  "t22"."win_flag",
  "t22"."margin_of_victory",
  "t22"."overtime_periods",
  "t22"."players_inactive",
  "t22"."starters_inactive",
  "t22"."referee_crew_id",
  "t22"."zones_source",
  "t10"."_inputs"
FROM (
  SELECT
    "t20"."_key",
    "t20"."game_id",
    "t20"."game_code",
    "t20"."game_date",
    "t20"."season_year",
    "t20"."season_type",
    "t20"."defending_team_abbr",
    "t20"."opponent_team_abbr",
    "t20"."their_points_scored" AS "points_allowed",
    "t20"."their_fg_attempts" AS "opp_fg_attempts",
    "t20"."their_fg_makes" AS "opp_fg_makes",
    "t20"."their_three_pt_attempts" AS "opp_three_pt_attempts",
    "t20"."their_three_pt_makes" AS "opp_three_pt_makes",
    "t20"."their_ft_attempts" AS "opp_ft_attempts",
    "t20"."their_ft_makes" AS "opp_ft_makes",
    "t20"."their_rebounds" AS "opp_rebounds",
    "t20"."their_offensive_rebounds" AS "opp_offensive_rebounds",
    "t20"."their_assists" AS "opp_assists",
    "t20"."their_turnovers" AS "turnovers_forced",
    "t20"."own_personal_fouls" AS "fouls_committed",
    "t20"."their_team_paint_attempts" AS "opp_paint_attempts",
    "t20"."their_team_paint_makes" AS "opp_paint_makes",
    "t20"."their_team_mid_range_attempts" AS "opp_mid_range_attempts",
    "t20"."their_team_mid_range_makes" AS "opp_mid_range_makes",
    "t20"."their_team_three_pt_attempts_pbp" AS "opp_three_pt_attempts_pbp",
    "t20"."their_team_three_pt_makes_pbp" AS "opp_three_pt_makes_pbp",
    "t20"."their_team_unknown_zone_attempts" AS "opp_unknown_zone_attempts",
    "t20"."their_team_unknown_zone_makes" AS "opp_unknown_zone_makes",
    "t20"."their_points_in_paint_scored" AS "points_in_paint_allowed",
    "t20"."their_team_mid_range_makes" * 2 AS "mid_range_points_allowed",
    "t20"."their_three_pt_makes" * 3 AS "three_pt_points_allowed",
    "t20"."their_second_chance_points_scored" AS "second_chance_points_allowed",
    CAST(NULL AS BIGINT) AS "fast_break_points_allowed",
    CASE
      WHEN "t20"."own_zones_source" IS NOT NULL
      THEN COALESCE("t20"."paint_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_paint",
    CASE
      WHEN "t20"."own_zones_source" IS NOT NULL
      THEN COALESCE("t20"."mid_range_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_mid_range",
    CASE
      WHEN "t20"."own_zones_source" IS NOT NULL
      THEN COALESCE("t20"."three_pt_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_three_pt",
    CASE
      WHEN "t20"."own_zones_source" IS NOT NULL
      THEN COALESCE("t20"."unknown_blocks", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "blocks_unknown_zone",
    "t20"."own_steals" AS "steals",
    "t20"."own_blocks" AS "blocks",
    "t20"."own_defensive_rebounds" AS "defensive_rebounds",
    "t20"."their_possessions_x100" AS "possessions_x100",
    "t20"."own_possessions_x100",
    "t20"."own_team_seconds" AS "team_seconds",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t20"."their_points_scored" * 10000) * 200
            ) + ABS("t20"."their_possessions_x100")
          ) - (
            (
              (
                ABS("t20"."their_points_scored" * 10000) * 200
              ) + ABS("t20"."their_possessions_x100")
            ) % (
              NULLIF(ABS("t20"."their_possessions_x100"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t20"."their_possessions_x100"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t20"."their_points_scored" * 10000
        ) < 0
      ) <> (
        "t20"."their_possessions_x100" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "defensive_rating",
    "t20"."their_pace" AS "opponent_pace",
    "t20"."their_ts_pct" AS "opponent_ts_pct",
    "t20"."own_home_game" AS "home_game",
    "t20"."own_win_flag" AS "win_flag",
    "t20"."own_margin_of_victory" AS "margin_of_victory",
    "t20"."own_overtime_periods" AS "overtime_periods",
    "t20"."own_players_inactive" AS "players_inactive",
    "t20"."own_starters_inactive" AS "starters_inactive",
    "t20"."own_referee_crew_id" AS "referee_crew_id",
    "t20"."own_zones_source" AS "zones_source"
  FROM (
    SELECT
      "t9"."game_id",
      "t9"."game_code",
      "t9"."game_date",
      "t9"."season_year",
      "t9"."season_type",
      "t9"."winner_abbr",
      "t9"."overtime_periods",
      "t9"."defending_team_abbr",
      "t9"."opponent_team_abbr",
      "t9"."home_game",
      "t9"."score_margin",
      "t9"."_date",
      "t9"."entity_type",
      "t9"."entity_id",
      "t9"."population_basis",
      "t9"."blocked_outcome",
      "t9"."_key",
      "t16"."their_points_scored",
      "t16"."their_fg_attempts",
      "t16"."their_fg_makes",
      "t16"."their_three_pt_attempts",
      "t16"."their_three_pt_makes",
      "t16"."their_ft_attempts",
      "t16"."their_ft_makes",
      "t16"."their_rebounds",
      "t16"."their_offensive_rebounds",
      "t16"."their_assists",
      "t16"."their_turnovers",
      "t16"."their_team_paint_attempts",
      "t16"."their_team_paint_makes",
      "t16"."their_team_mid_range_attempts",
      "t16"."their_team_mid_range_makes",
      "t16"."their_team_three_pt_attempts_pbp",
      "t16"."their_team_three_pt_makes_pbp",
      "t16"."their_team_unknown_zone_attempts",
      "t16"."their_team_unknown_zone_makes",
      "t16"."their_points_in_paint_scored",
      "t16"."their_second_chance_points_scored",
      "t16"."their_possessions_x100",
      "t16"."their_pace",
      "t16"."their_ts_pct",
      "t17"."own_personal_fouls",
      "t17"."own_steals",
      "t17"."own_blocks",
      "t17"."own_defensive_rebounds",
      "t17"."own_possessions_x100",
      "t17"."own_team_seconds",
      "t17"."own_home_game",
      "t17"."own_win_flag",
      "t17"."own_margin_of_victory",
      "t17"."own_overtime_periods",
      "t17"."own_players_inactive",
      "t17"."own_starters_inactive",
      "t17"."own_referee_crew_id",
      "t17"."own_zones_source",
      "t19"."paint_blocks",
      "t19"."mid_range_blocks",
      "t19"."three_pt_blocks",
      "t19"."unknown_blocks"
    FROM (
      SELECT
        "t1".*
        EXCLUDE ("_row")
      FROM "standing_keys" AS "t1"
    ) AS "t9"
    LEFT OUTER JOIN (
      SELECT
        "t11"."_key",
        "t11"."points_scored" AS "their_points_scored",
        "t11"."fg_attempts" AS "their_fg_attempts",
        "t11"."fg_makes" AS "their_fg_makes",
        "t11"."three_pt_attempts" AS "their_three_pt_attempts",
        "t11"."three_pt_makes" AS "their_three_pt_makes",
        "t11"."ft_attempts" AS "their_ft_attempts",
        "t11"."ft_makes" AS "their_ft_makes",
        "t11"."rebounds" AS "their_rebounds",
        "t11"."offensive_rebounds" AS "their_offensive_rebounds",
        "t11"."assists" AS "their_assists",
        "t11"."turnovers" AS "their_turnovers",
        "t11"."team_paint_attempts" AS "their_team_paint_attempts",
        "t11"."team_paint_makes" AS "their_team_paint_makes",
        "t11"."team_mid_range_attempts" AS "their_team_mid_range_attempts",
        "t11"."team_mid_range_makes" AS "their_team_mid_range_makes",
        "t11"."team_three_pt_attempts_pbp" AS "their_team_three_pt_attempts_pbp",
        "t11"."team_three_pt_makes_pbp" AS "their_team_three_pt_makes_pbp",
        "t11"."team_unknown_zone_attempts" AS "their_team_unknown_zone_attempts",
        "t11"."team_unknown_zone_makes" AS "their_team_unknown_zone_makes",
        "t11"."points_in_paint_scored" AS "their_points_in_paint_scored",
        "t11"."second_chance_points_scored" AS "their_second_chance_points_scored",
        "t11"."possessions_x100" AS "their_possessions_x100",
        "t11"."pace" AS "their_pace",
        "t11"."ts_pct" AS "their_ts_pct"
      FROM (
        SELECT
          "t5"."_key",
          FALSE AS "_missing",
          "t6"."game_id",
          "t6"."nba_game_id",
          "t6"."game_code",
          "t6"."game_date",
          "t6"."season_year",
          "t6"."season_type",
          "t6"."team_abbr",
          "t6"."opponent_team_abbr",
          "t6"."points_scored",
          "t6"."fg_attempts",
          "t6"."fg_makes",
          "t6"."three_pt_attempts",
          "t6"."three_pt_makes",
          "t6"."ft_attempts",
          "t6"."ft_makes",
          "t6"."rebounds",
          "t6"."offensive_rebounds",
          "t6"."defensive_rebounds",
          "t6"."assists",
          "t6"."steals",
          "t6"."blocks",
          "t6"."personal_fouls",
          "t6"."turnovers",
          "t6"."player_turnovers",
          "t6"."team_turnovers",
          "t6"."team_paint_attempts",
          "t6"."team_paint_makes",
          "t6"."team_mid_range_attempts",
          "t6"."team_mid_range_makes",
          "t6"."team_three_pt_attempts_pbp",
          "t6"."team_three_pt_makes_pbp",
          "t6"."team_unknown_zone_attempts",
          "t6"."team_unknown_zone_makes",
          "t6"."team_assisted_fg_makes",
          "t6"."team_and1_count",
          "t6"."points_in_paint_scored",
          "t6"."second_chance_points_scored",
          "t6"."possessions_x100",
          "t6"."opponent_possessions_x100",
          "t6"."possessions",
          "t6"."team_seconds",
          "t6"."offensive_rating",
          "t6"."pace",
          "t6"."ts_pct",
          "t6"."home_game",
          "t6"."win_flag",
          "t6"."margin_of_victory",
          "t6"."overtime_periods",
          "t6"."players_inactive",
          "t6"."starters_inactive",
          "t6"."referee_crew_id",
          "t6"."zones_source",
          "t6"."box_source",
          "t6"."_row",
          "t6"."_inputs"
        FROM "standing_keys" AS "t5"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t6"
          ON "t5"."opponent_team_abbr" = "t6"."team_abbr" AND "t5"."game_id" = "t6"."game_id"
      ) AS "t11"
    ) AS "t16"
      ON "t9"."_key" = "t16"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t12"."_key",
        "t12"."personal_fouls" AS "own_personal_fouls",
        "t12"."steals" AS "own_steals",
        "t12"."blocks" AS "own_blocks",
        "t12"."defensive_rebounds" AS "own_defensive_rebounds",
        "t12"."possessions_x100" AS "own_possessions_x100",
        "t12"."team_seconds" AS "own_team_seconds",
        "t12"."home_game" AS "own_home_game",
        "t12"."win_flag" AS "own_win_flag",
        "t12"."margin_of_victory" AS "own_margin_of_victory",
        "t12"."overtime_periods" AS "own_overtime_periods",
        "t12"."players_inactive" AS "own_players_inactive",
        "t12"."starters_inactive" AS "own_starters_inactive",
        "t12"."referee_crew_id" AS "own_referee_crew_id",
        "t12"."zones_source" AS "own_zones_source"
      FROM (
        SELECT
          "t5"."_key",
          FALSE AS "_missing",
          "t6"."game_id",
          "t6"."nba_game_id",
          "t6"."game_code",
          "t6"."game_date",
          "t6"."season_year",
          "t6"."season_type",
          "t6"."team_abbr",
          "t6"."opponent_team_abbr",
          "t6"."points_scored",
          "t6"."fg_attempts",
          "t6"."fg_makes",
          "t6"."three_pt_attempts",
          "t6"."three_pt_makes",
          "t6"."ft_attempts",
          "t6"."ft_makes",
          "t6"."rebounds",
          "t6"."offensive_rebounds",
          "t6"."defensive_rebounds",
          "t6"."assists",
          "t6"."steals",
          "t6"."blocks",
          "t6"."personal_fouls",
          "t6"."turnovers",
          "t6"."player_turnovers",
          "t6"."team_turnovers",
          "t6"."team_paint_attempts",
          "t6"."team_paint_makes",
          "t6"."team_mid_range_attempts",
          "t6"."team_mid_range_makes",
          "t6"."team_three_pt_attempts_pbp",
          "t6"."team_three_pt_makes_pbp",
          "t6"."team_unknown_zone_attempts",
          "t6"."team_unknown_zone_makes",
          "t6"."team_assisted_fg_makes",
          "t6"."team_and1_count",
          "t6"."points_in_paint_scored",
          "t6"."second_chance_points_scored",
          "t6"."possessions_x100",
          "t6"."opponent_possessions_x100",
          "t6"."possessions",
          "t6"."team_seconds",
          "t6"."offensive_rating",
          "t6"."pace",
          "t6"."ts_pct",
          "t6"."home_game",
          "t6"."win_flag",
          "t6"."margin_of_victory",
          "t6"."overtime_periods",
          "t6"."players_inactive",
          "t6"."starters_inactive",
          "t6"."referee_crew_id",
          "t6"."zones_source",
          "t6"."box_source",
          "t6"."_row",
          "t6"."_inputs"
        FROM "standing_keys" AS "t5"
        INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t6"
          ON "t5"."defending_team_abbr" = "t6"."team_abbr" AND "t5"."game_id" = "t6"."game_id"
      ) AS "t12"
    ) AS "t17"
      ON "t9"."_key" = "t17"."_key"
    LEFT OUTER JOIN (
      SELECT
        "t13"."_key",
        SUM(CAST((
          "t13"."zone" = 'paint'
        ) AND "t13"."is_blocked" AS BIGINT)) AS "paint_blocks",
        SUM(CAST((
          "t13"."zone" = 'mid_range'
        ) AND "t13"."is_blocked" AS BIGINT)) AS "mid_range_blocks",
        SUM(CAST((
          "t13"."zone" = 'three_pt'
        ) AND "t13"."is_blocked" AS BIGINT)) AS "three_pt_blocks",
        SUM(CAST((
          "t13"."zone" = 'unknown'
        ) AND "t13"."is_blocked" AS BIGINT)) AS "unknown_blocks"
      FROM (
        SELECT
          "t5"."_key",
          FALSE AS "_missing",
          "t7"."game_id",
          "t7"."game_date",
          "t7"."season_year",
          "t7"."event_num",
          "t7"."period",
          "t7"."clock_seconds",
          "t7"."source",
          "t7"."shooter_lookup",
          "t7"."shooter_id",
          "t7"."team_abbr",
          "t7"."opponent_team_abbr",
          "t7"."is_home",
          "t7"."shot_value",
          "t7"."is_made",
          "t7"."points",
          "t7"."distance_ft",
          "t7"."distance_source",
          "t7"."zone",
          "t7"."x_legacy",
          "t7"."y_legacy",
          "t7"."zone_basic",
          "t7"."is_assisted",
          "t7"."assister_lookup",
          "t7"."assister_id",
          "t7"."is_blocked",
          "t7"."blocker_lookup",
          "t7"."blocker_id",
          "t7"."blocker_team_abbr",
          "t7"."is_and_one",
          "t7"."lineup_for",
          "t7"."lineup_against",
          "t7"."_row",
          "t7"."_inputs"
        FROM "standing_keys" AS "t5"
        INNER JOIN "nba_analytics"."shot_events" AS "t7"
          ON "t5"."defending_team_abbr" = "t7"."blocker_team_abbr"
          AND "t5"."game_id" = "t7"."game_id"
      ) AS "t13"
      GROUP BY
        1
    ) AS "t19"
      ON "t9"."_key" = "t19"."_key"
  ) AS "t20"
) AS "t22"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t10"
  ON "t22"."_key" = "t10"."_key"
