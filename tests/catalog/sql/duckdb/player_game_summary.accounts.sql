SELECT
  "t38"."game_id",
  "t38"."team_abbr",
  "t38"."player_lookup",
  "t38"."player_id",
  "t38"."player_name",
  "t38"."player_status",
  "t38"."status_reason",
  "t38"."is_starter",
  "t38"."is_dressed",
  "t38"."_row",
  "t38"."entity_type",
  "t38"."population_basis",
  "t38"."game_code",
  "t38"."game_date",
  "t38"."season_year",
  "t38"."season_type",
  "t38"."opponent_team_abbr",
  "t38"."home_game",
  "t38"."_date",
  "t38"."entity_id",
  "t38"."shots_outcome",
  "t38"."blocked_outcome",
  "t38"."_key",
  "t38"."n_line",
  "t38"."m_line",
  "t38"."s_line",
  "t38"."n_teammates",
  "t38"."m_teammates",
  "t38"."s_teammates",
  "t38"."n_shots",
  "t38"."m_shots",
  "t38"."s_shots",
  "t38"."n_blocked",
  "t38"."m_blocked",
  "t38"."s_blocked",
  "t38"."n_choice",
  "t38"."m_choice",
  "t38"."s_choice",
  "t38"."n_team",
  "t38"."m_team",
  "t38"."s_team",
  "t38"."n_game",
  "t38"."m_game",
  "t38"."s_game",
  "t38"."n_person",
  "t38"."m_person",
  "t38"."s_person",
  CASE
    WHEN "t38"."entity_type" <> 'PLAYER'
    THEN 0
    WHEN (
      (
        "t38"."n_line" + "t38"."m_line"
      ) < 1
    )
    AND COALESCE("t38"."player_status" = 'active', FALSE)
    THEN 1
    WHEN (
      (
        "t38"."n_team" + "t38"."m_team"
      ) < 1
    )
    AND COALESCE("t38"."player_status" = 'active', FALSE)
    THEN 2
    WHEN "t38"."m_person" > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t7"."game_id",
    "t7"."team_abbr",
    "t7"."player_lookup",
    "t7"."player_id",
    "t7"."player_name",
    "t7"."player_status",
    "t7"."status_reason",
    "t7"."is_starter",
    "t7"."is_dressed",
    "t7"."_row",
    "t7"."entity_type",
    "t7"."population_basis",
    "t7"."game_code",
    "t7"."game_date",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."_date",
    "t7"."entity_id",
    "t7"."shots_outcome",
    "t7"."blocked_outcome",
    "t7"."_key",
    COALESCE("t30"."n_line", 0) AS "n_line",
    COALESCE("t30"."m_line", 0) AS "m_line",
    COALESCE("t30"."s_line", 0) AS "s_line",
    COALESCE("t31"."n_teammates", 0) AS "n_teammates",
    COALESCE("t31"."m_teammates", 0) AS "m_teammates",
    COALESCE("t31"."s_teammates", 0) AS "s_teammates",
    COALESCE("t32"."n_shots", 0) AS "n_shots",
    COALESCE("t32"."m_shots", 0) AS "m_shots",
    COALESCE("t32"."s_shots", 0) AS "s_shots",
    COALESCE("t33"."n_blocked", 0) AS "n_blocked",
    COALESCE("t33"."m_blocked", 0) AS "m_blocked",
    COALESCE("t33"."s_blocked", 0) AS "s_blocked",
    COALESCE("t34"."n_choice", 0) AS "n_choice",
    COALESCE("t34"."m_choice", 0) AS "m_choice",
    COALESCE("t34"."s_choice", 0) AS "s_choice",
    COALESCE("t35"."n_team", 0) AS "n_team",
    COALESCE("t35"."m_team", 0) AS "m_team",
    COALESCE("t35"."s_team", 0) AS "s_team",
    COALESCE("t36"."n_game", 0) AS "n_game",
    COALESCE("t36"."m_game", 0) AS "m_game",
    COALESCE("t36"."s_game", 0) AS "s_game",
    COALESCE("t37"."n_person", 0) AS "n_person",
    COALESCE("t37"."m_person", 0) AS "m_person",
    COALESCE("t37"."s_person", 0) AS "s_person"
  FROM "keys" AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t14"."_key",
      SUM(CAST(NOT (
        "t14"."_missing"
      ) AS BIGINT)) AS "n_line",
      SUM(1 - CAST(NOT (
        "t14"."_missing"
      ) AS BIGINT)) AS "m_line",
      SUM(CAST(COALESCE("t14"."_row", 0) AS DECIMAL(38, 0))) AS "s_line"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t8"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "player_boxscore_best_due" AS "t8"
        ON "t7"."player_lookup" = "t8"."player_lookup" AND "t7"."game_id" = "t8"."game_id"
    ) AS "t14"
    GROUP BY
      1
  ) AS "t30"
    ON "t7"."_key" = "t30"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t15"."_key",
      SUM(CAST(NOT (
        "t15"."_missing"
      ) AS BIGINT)) AS "n_teammates",
      SUM(1 - CAST(NOT (
        "t15"."_missing"
      ) AS BIGINT)) AS "m_teammates",
      SUM(CAST(COALESCE("t15"."_row", 0) AS DECIMAL(38, 0))) AS "s_teammates"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t8"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "player_boxscore_best_due" AS "t8"
        ON "t7"."team_abbr" = "t8"."team_abbr" AND "t7"."game_id" = "t8"."game_id"
    ) AS "t15"
    GROUP BY
      1
  ) AS "t31"
    ON "t7"."_key" = "t31"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t16"."_key",
      SUM(CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "n_shots",
      SUM(1 - CAST(NOT (
        "t16"."_missing"
      ) AS BIGINT)) AS "m_shots",
      SUM(CAST(COALESCE("t16"."_row", 0) AS DECIMAL(38, 0))) AS "s_shots"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."shot_events" AS "t9"
        ON "t7"."player_lookup" = "t9"."shooter_lookup"
        AND "t7"."game_id" = "t9"."game_id"
        AND "t7"."_date" = "t9"."game_date"
    ) AS "t16"
    GROUP BY
      1
  ) AS "t32"
    ON "t7"."_key" = "t32"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t17"."_key",
      SUM(CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "n_blocked",
      SUM(1 - CAST(NOT (
        "t17"."_missing"
      ) AS BIGINT)) AS "m_blocked",
      SUM(CAST(COALESCE("t17"."_row", 0) AS DECIMAL(38, 0))) AS "s_blocked"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."shot_events" AS "t9"
        ON "t7"."player_lookup" = "t9"."blocker_lookup"
        AND "t7"."game_id" = "t9"."game_id"
        AND "t7"."_date" = "t9"."game_date"
    ) AS "t17"
    GROUP BY
      1
  ) AS "t33"
    ON "t7"."_key" = "t33"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t18"."_key",
      SUM(CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "n_choice",
      SUM(1 - CAST(NOT (
        "t18"."_missing"
      ) AS BIGINT)) AS "m_choice",
      SUM(CAST(COALESCE("t18"."_row", 0) AS DECIMAL(38, 0))) AS "s_choice"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t10"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_raw"."pbp_choice" AS "t10"
        ON "t7"."game_id" = "t10"."game_id"
    ) AS "t18"
    GROUP BY
      1
  ) AS "t34"
    ON "t7"."_key" = "t34"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_team",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_team",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_team"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."team_offense_game_summary" AS "t11"
        ON "t7"."team_abbr" = "t11"."team_abbr"
        AND "t7"."game_id" = "t11"."game_id"
        AND "t7"."_date" = "t11"."game_date"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t35"
    ON "t7"."_key" = "t35"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t20"."_key",
      SUM(CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "n_game",
      SUM(1 - CAST(NOT (
        "t20"."_missing"
      ) AS BIGINT)) AS "m_game",
      SUM(CAST(COALESCE("t20"."_row", 0) AS DECIMAL(38, 0))) AS "s_game"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_reference"."schedule" AS "t12"
        ON "t7"."game_id" = "t12"."game_id"
    ) AS "t20"
    GROUP BY
      1
  ) AS "t36"
    ON "t7"."_key" = "t36"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_person",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_person",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_person"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t13"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_reference"."players" AS "t13"
        ON "t7"."player_id" = "t13"."player_id"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t37"
    ON "t7"."_key" = "t37"."_key"
) AS "t38"
