SELECT
  "t15"."game_id",
  "t15"."game_code",
  "t15"."game_date",
  "t15"."season_year",
  "t15"."season_type",
  "t15"."_row",
  "t15"."defending_team_abbr",
  "t15"."opponent_team_abbr",
  "t15"."home_game",
  "t15"."_date",
  "t15"."entity_type",
  "t15"."entity_id",
  "t15"."population_basis",
  "t15"."blocked_outcome",
  "t15"."_key",
  "t15"."n_theirs",
  "t15"."m_theirs",
  "t15"."s_theirs",
  "t15"."n_own",
  "t15"."m_own",
  "t15"."s_own",
  "t15"."n_blocked",
  "t15"."m_blocked",
  "t15"."s_blocked",
  CASE
    WHEN "t15"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t15"."n_theirs" + "t15"."m_theirs"
    ) < 1
    THEN 1
    WHEN (
      "t15"."n_own" + "t15"."m_own"
    ) < 1
    THEN 2
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t3"."game_id",
    "t3"."game_code",
    "t3"."game_date",
    "t3"."season_year",
    "t3"."season_type",
    "t3"."_row",
    "t3"."defending_team_abbr",
    "t3"."opponent_team_abbr",
    "t3"."home_game",
    "t3"."_date",
    "t3"."entity_type",
    "t3"."entity_id",
    "t3"."population_basis",
    "t3"."blocked_outcome",
    "t3"."_key",
    COALESCE("t12"."n_theirs", 0) AS "n_theirs",
    COALESCE("t12"."m_theirs", 0) AS "m_theirs",
    COALESCE("t12"."s_theirs", 0) AS "s_theirs",
    COALESCE("t13"."n_own", 0) AS "n_own",
    COALESCE("t13"."m_own", 0) AS "m_own",
    COALESCE("t13"."s_own", 0) AS "s_own",
    COALESCE("t14"."n_blocked", 0) AS "n_blocked",
    COALESCE("t14"."m_blocked", 0) AS "m_blocked",
    COALESCE("t14"."s_blocked", 0) AS "s_blocked"
  FROM "keys" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t6"."_key",
      SUM(CAST(NOT (
        "t6"."_missing"
      ) AS BIGINT)) AS "n_theirs",
      SUM(1 - CAST(NOT (
        "t6"."_missing"
      ) AS BIGINT)) AS "m_theirs",
      SUM(CAST(COALESCE("t6"."_row", 0) AS DECIMAL(38, 0))) AS "s_theirs"
    FROM (
      SELECT
        "t3"."_key",
        FALSE AS "_missing",
        "t4"."game_id",
        "t4"."nba_game_id",
        "t4"."game_code",
        "t4"."game_date",
        "t4"."season_year",
        "t4"."season_type",
        "t4"."team_abbr",
        "t4"."opponent_team_abbr",
        "t4"."points_scored",
        "t4"."fg_attempts",
        "t4"."fg_makes",
        "t4"."three_pt_attempts",
        "t4"."three_pt_makes",
        "t4"."ft_attempts",
        "t4"."ft_makes",
        "t4"."rebounds",
        "t4"."offensive_rebounds",
        "t4"."defensive_rebounds",
        "t4"."assists",
        "t4"."steals",
        "t4"."blocks",
        "t4"."personal_fouls",
        "t4"."turnovers",
        "t4"."player_turnovers",
        "t4"."team_turnovers",
        "t4"."team_paint_attempts",
        "t4"."team_paint_makes",
        "t4"."team_mid_range_attempts",
        "t4"."team_mid_range_makes",
        "t4"."team_three_pt_attempts_pbp",
        "t4"."team_three_pt_makes_pbp",
        "t4"."team_unknown_zone_attempts",
        "t4"."team_unknown_zone_makes",
        "t4"."team_assisted_fg_makes",
        "t4"."team_and1_count",
        "t4"."points_in_paint_scored",
        "t4"."second_chance_points_scored",
        "t4"."possessions_x100",
        "t4"."opponent_possessions_x100",
        "t4"."possessions",
        "t4"."team_seconds",
        "t4"."offensive_rating",
        "t4"."pace",
        "t4"."ts_pct",
        "t4"."home_game",
        "t4"."win_flag",
        "t4"."margin_of_victory",
        "t4"."overtime_periods",
        "t4"."players_inactive",
        "t4"."starters_inactive",
        "t4"."referee_crew_id",
        "t4"."zones_source",
        "t4"."box_source",
        "t4"."_row",
        "t4"."_inputs"
      FROM "keys" AS "t3"
      INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t4"
        ON "t3"."opponent_team_abbr" = "t4"."team_abbr"
        AND "t3"."game_id" = "t4"."game_id"
        AND "t3"."_date" = "t4"."game_date"
    ) AS "t6"
    GROUP BY
      1
  ) AS "t12"
    ON "t3"."_key" = "t12"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t7"."_key",
      SUM(CAST(NOT (
        "t7"."_missing"
      ) AS BIGINT)) AS "n_own",
      SUM(1 - CAST(NOT (
        "t7"."_missing"
      ) AS BIGINT)) AS "m_own",
      SUM(CAST(COALESCE("t7"."_row", 0) AS DECIMAL(38, 0))) AS "s_own"
    FROM (
      SELECT
        "t3"."_key",
        FALSE AS "_missing",
        "t4"."game_id",
        "t4"."nba_game_id",
        "t4"."game_code",
        "t4"."game_date",
        "t4"."season_year",
        "t4"."season_type",
        "t4"."team_abbr",
        "t4"."opponent_team_abbr",
        "t4"."points_scored",
        "t4"."fg_attempts",
        "t4"."fg_makes",
        "t4"."three_pt_attempts",
        "t4"."three_pt_makes",
        "t4"."ft_attempts",
        "t4"."ft_makes",
        "t4"."rebounds",
        "t4"."offensive_rebounds",
        "t4"."defensive_rebounds",
        "t4"."assists",
        "t4"."steals",
        "t4"."blocks",
        "t4"."personal_fouls",
        "t4"."turnovers",
        "t4"."player_turnovers",
        "t4"."team_turnovers",
        "t4"."team_paint_attempts",
        "t4"."team_paint_makes",
        "t4"."team_mid_range_attempts",
        "t4"."team_mid_range_makes",
        "t4"."team_three_pt_attempts_pbp",
        "t4"."team_three_pt_makes_pbp",
        "t4"."team_unknown_zone_attempts",
        "t4"."team_unknown_zone_makes",
        "t4"."team_assisted_fg_makes",
        "t4"."team_and1_count",
        "t4"."points_in_paint_scored",
        "t4"."second_chance_points_scored",
        "t4"."possessions_x100",
        "t4"."opponent_possessions_x100",
        "t4"."possessions",
        "t4"."team_seconds",
        "t4"."offensive_rating",
        "t4"."pace",
        "t4"."ts_pct",
        "t4"."home_game",
        "t4"."win_flag",
        "t4"."margin_of_victory",
        "t4"."overtime_periods",
        "t4"."players_inactive",
        "t4"."starters_inactive",
        "t4"."referee_crew_id",
        "t4"."zones_source",
        "t4"."box_source",
        "t4"."_row",
        "t4"."_inputs"
      FROM "keys" AS "t3"
      INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t4"
        ON "t3"."defending_team_abbr" = "t4"."team_abbr"
        AND "t3"."game_id" = "t4"."game_id"
        AND "t3"."_date" = "t4"."game_date"
    ) AS "t7"
    GROUP BY
      1
  ) AS "t13"
    ON "t3"."_key" = "t13"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t8"."_key",
      SUM(CAST(NOT (
        "t8"."_missing"
      ) AS BIGINT)) AS "n_blocked",
      SUM(1 - CAST(NOT (
        "t8"."_missing"
      ) AS BIGINT)) AS "m_blocked",
      SUM(CAST(COALESCE("t8"."_row", 0) AS DECIMAL(38, 0))) AS "s_blocked"
    FROM (
      SELECT
        "t3"."_key",
        FALSE AS "_missing",
        "t5"."game_id",
        "t5"."game_date",
        "t5"."season_year",
        "t5"."event_num",
        "t5"."period",
        "t5"."clock_seconds",
        "t5"."source",
        "t5"."shooter_lookup",
        "t5"."shooter_id",
        "t5"."team_abbr",
        "t5"."opponent_team_abbr",
        "t5"."is_home",
        "t5"."shot_value",
        "t5"."is_made",
        "t5"."points",
        "t5"."distance_ft",
        "t5"."distance_source",
        "t5"."zone",
        "t5"."x_legacy",
        "t5"."y_legacy",
        "t5"."zone_basic",
        "t5"."is_assisted",
        "t5"."assister_lookup",
        "t5"."assister_id",
        "t5"."is_blocked",
        "t5"."blocker_lookup",
        "t5"."blocker_id",
        "t5"."blocker_team_abbr",
        "t5"."is_and_one",
        "t5"."lineup_for",
        "t5"."lineup_against",
        "t5"."_row",
        "t5"."_inputs"
      FROM "keys" AS "t3"
      INNER JOIN "nba_analytics"."shot_events" AS "t5"
        ON "t3"."defending_team_abbr" = "t5"."blocker_team_abbr"
        AND "t3"."game_id" = "t5"."game_id"
        AND "t3"."_date" = "t5"."game_date"
    ) AS "t8"
    GROUP BY
      1
  ) AS "t14"
    ON "t3"."_key" = "t14"."_key"
) AS "t15"
