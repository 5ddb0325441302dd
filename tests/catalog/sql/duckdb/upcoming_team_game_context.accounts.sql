SELECT
  "t59"."team_abbr",
  "t59"."game_id",
  "t59"."game_date",
  "t59"."season_year",
  "t59"."season_type",
  "t59"."opponent_team_abbr",
  "t59"."home_game",
  "t59"."is_neutral",
  "t59"."arena_id",
  "t59"."game_start_time_local",
  "t59"."national_tv",
  "t59"."game_number_in_season",
  "t59"."previous_game_id",
  "t59"."previous_game_date",
  "t59"."previous_arena_id",
  "t59"."team_days_rest",
  "t59"."trip_miles",
  "t59"."time_zone_change",
  "t59"."altitude_gain_m",
  "t59"."next_game_id",
  "t59"."next_opponent_team_abbr",
  "t59"."next_game_date",
  "t59"."next_game_national_tv",
  "t59"."_date",
  "t59"."entity_type",
  "t59"."entity_id",
  "t59"."population_basis",
  "t59"."members_outcome",
  "t59"."_key",
  "t59"."n_so_far",
  "t59"."m_so_far",
  "t59"."s_so_far",
  "t59"."n_recent",
  "t59"."m_recent",
  "t59"."s_recent",
  "t59"."n_ahead",
  "t59"."m_ahead",
  "t59"."s_ahead",
  "t59"."n_opponent",
  "t59"."m_opponent",
  "t59"."s_opponent",
  "t59"."n_opponent_recent",
  "t59"."m_opponent_recent",
  "t59"."s_opponent_recent",
  "t59"."n_results",
  "t59"."m_results",
  "t59"."s_results",
  "t59"."n_form",
  "t59"."m_form",
  "t59"."s_form",
  "t59"."n_next_form",
  "t59"."m_next_form",
  "t59"."s_next_form",
  "t59"."n_members",
  "t59"."m_members",
  "t59"."s_members",
  CASE
    WHEN "t59"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t59"."n_opponent" + "t59"."m_opponent"
    ) < 1
    THEN 1
    WHEN (
      "t59"."n_form" + "t59"."m_form"
    ) < 1
    THEN 2
    WHEN (
      (
        "t59"."n_next_form" + "t59"."m_next_form"
      ) < 1
    )
    AND COALESCE("t59"."next_opponent_team_abbr" IS NOT NULL, FALSE)
    THEN 3
    WHEN "t59"."m_so_far" > 0
    THEN 4
    WHEN "t59"."m_recent" > 0
    THEN 5
    WHEN "t59"."m_ahead" > 0
    THEN 6
    WHEN "t59"."m_opponent_recent" > 0
    THEN 7
    WHEN "t59"."m_results" > 0
    THEN 8
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t8"."team_abbr",
    "t8"."game_id",
    "t8"."game_date",
    "t8"."season_year",
    "t8"."season_type",
    "t8"."opponent_team_abbr",
    "t8"."home_game",
    "t8"."is_neutral",
    "t8"."arena_id",
    "t8"."game_start_time_local",
    "t8"."national_tv",
    "t8"."game_number_in_season",
    "t8"."previous_game_id",
    "t8"."previous_game_date",
    "t8"."previous_arena_id",
    "t8"."team_days_rest",
    "t8"."trip_miles",
    "t8"."time_zone_change",
    "t8"."altitude_gain_m",
    "t8"."next_game_id",
    "t8"."next_opponent_team_abbr",
    "t8"."next_game_date",
    "t8"."next_game_national_tv",
    "t8"."_date",
    "t8"."entity_type",
    "t8"."entity_id",
    "t8"."population_basis",
    "t8"."members_outcome",
    "t8"."_key",
    COALESCE("t53"."n_so_far", 0) AS "n_so_far",
    COALESCE("t53"."m_so_far", 0) AS "m_so_far",
    COALESCE("t53"."s_so_far", 0) AS "s_so_far",
    COALESCE("t57"."n_recent", 0) AS "n_recent",
    COALESCE("t57"."m_recent", 0) AS "m_recent",
    COALESCE("t57"."s_recent", 0) AS "s_recent",
    COALESCE("t44"."n_ahead", 0) AS "n_ahead",
    COALESCE("t44"."m_ahead", 0) AS "m_ahead",
    COALESCE("t44"."s_ahead", 0) AS "s_ahead",
    COALESCE("t37"."n_opponent", 0) AS "n_opponent",
    COALESCE("t37"."m_opponent", 0) AS "m_opponent",
    COALESCE("t37"."s_opponent", 0) AS "s_opponent",
    COALESCE("t58"."n_opponent_recent", 0) AS "n_opponent_recent",
    COALESCE("t58"."m_opponent_recent", 0) AS "m_opponent_recent",
    COALESCE("t58"."s_opponent_recent", 0) AS "s_opponent_recent",
    COALESCE("t56"."n_results", 0) AS "n_results",
    COALESCE("t56"."m_results", 0) AS "m_results",
    COALESCE("t56"."s_results", 0) AS "s_results",
    COALESCE("t39"."n_form", 0) AS "n_form",
    COALESCE("t39"."m_form", 0) AS "m_form",
    COALESCE("t39"."s_form", 0) AS "s_form",
    COALESCE("t40"."n_next_form", 0) AS "n_next_form",
    COALESCE("t40"."m_next_form", 0) AS "m_next_form",
    COALESCE("t40"."s_next_form", 0) AS "s_next_form",
    COALESCE("t41"."n_members", 0) AS "n_members",
    COALESCE("t41"."m_members", 0) AS "m_members",
    COALESCE("t41"."s_members", 0) AS "s_members"
  FROM "keys" AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t47"."_key",
      SUM(CAST(NOT (
        "t47"."_missing"
      ) AS BIGINT)) AS "n_so_far",
      SUM(1 - CAST(NOT (
        "t47"."_missing"
      ) AS BIGINT)) AS "m_so_far",
      SUM(CAST(COALESCE("t47"."_row", 0) AS DECIMAL(38, 0))) AS "s_so_far"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t31"."_missing",
          "t31"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."_date" AS "_day",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_schedule_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t19"
        INNER JOIN (
          SELECT
            "t22"."_entity",
            "t22"."_season",
            "t22"."_spine_date",
            "t22"."_nth",
            "t10"."game_id" IS NULL AS "_missing",
            "t10"."_row"
          FROM (
            SELECT
              "t5"."entity" AS "_entity",
              "t5"."season_year" AS "_season",
              "t5"."game_date" AS "_spine_date",
              "t5"."game_id" AS "_spine_game",
              "t5"."nth" AS "_nth"
            FROM "numbered_schedule_games" AS "t5"
          ) AS "t22"
          LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
            ON "t22"."_spine_game" = "t10"."game_id" AND "t22"."_entity" = "t10"."team_abbr"
        ) AS "t31"
          ON "t19"."_entity" = "t31"."_entity"
          AND "t19"."_season" = "t31"."_season"
          AND "t31"."_nth" <= "t19"."_played"
      ) AS "t42"
    ) AS "t47"
    GROUP BY
      1
  ) AS "t53"
    ON "t8"."_key" = "t53"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t49"."_key",
      SUM(CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t49"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t31"."_missing",
          "t31"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."_date" AS "_day",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_schedule_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t19"
        INNER JOIN (
          SELECT
            "t22"."_entity",
            "t22"."_season",
            "t22"."_spine_date",
            "t22"."_nth",
            "t10"."game_id" IS NULL AS "_missing",
            "t10"."_row"
          FROM (
            SELECT
              "t5"."entity" AS "_entity",
              "t5"."season_year" AS "_season",
              "t5"."game_date" AS "_spine_date",
              "t5"."game_id" AS "_spine_game",
              "t5"."nth" AS "_nth"
            FROM "numbered_schedule_games" AS "t5"
          ) AS "t22"
          LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
            ON "t22"."_spine_game" = "t10"."game_id" AND "t22"."_entity" = "t10"."team_abbr"
        ) AS "t31"
          ON "t19"."_entity" = "t31"."_entity"
          AND "t19"."_season" = "t31"."_season"
          AND "t31"."_nth" <= "t19"."_played"
          AND DATE_DIFF('DAY', "t31"."_spine_date", "t19"."_day") <= 14
      ) AS "t45"
    ) AS "t49"
    GROUP BY
      1
  ) AS "t57"
    ON "t8"."_key" = "t57"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t28"."_key",
      SUM(CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "n_ahead",
      SUM(1 - CAST(NOT (
        "t28"."_missing"
      ) AS BIGINT)) AS "m_ahead",
      SUM(CAST(COALESCE("t28"."_row", 0) AS DECIMAL(38, 0))) AS "s_ahead"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t10"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_reference"."team_games" AS "t10"
        ON "t9"."team_abbr" = "t10"."team_abbr"
        AND DATE_DIFF('DAY', "t9"."_date", "t10"."game_date") > 0
        AND DATE_DIFF('DAY', "t9"."_date", "t10"."game_date") <= 7
    ) AS "t28"
    GROUP BY
      1
  ) AS "t44"
    ON "t8"."_key" = "t44"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t24"."_key",
      SUM(CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "n_opponent",
      SUM(1 - CAST(NOT (
        "t24"."_missing"
      ) AS BIGINT)) AS "m_opponent",
      SUM(CAST(COALESCE("t24"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t10"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_reference"."team_games" AS "t10"
        ON "t9"."opponent_team_abbr" = "t10"."team_abbr"
        AND "t9"."game_id" = "t10"."game_id"
    ) AS "t24"
    GROUP BY
      1
  ) AS "t37"
    ON "t8"."_key" = "t37"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t50"."_key",
      SUM(CAST(NOT (
        "t50"."_missing"
      ) AS BIGINT)) AS "n_opponent_recent",
      SUM(1 - CAST(NOT (
        "t50"."_missing"
      ) AS BIGINT)) AS "m_opponent_recent",
      SUM(CAST(COALESCE("t50"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t20"."_key",
          "t31"."_missing",
          "t31"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."_date" AS "_day",
            "t1"."opponent_team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_schedule_opponent_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t20"
        INNER JOIN (
          SELECT
            "t22"."_entity",
            "t22"."_season",
            "t22"."_spine_date",
            "t22"."_nth",
            "t10"."game_id" IS NULL AS "_missing",
            "t10"."_row"
          FROM (
            SELECT
              "t5"."entity" AS "_entity",
              "t5"."season_year" AS "_season",
              "t5"."game_date" AS "_spine_date",
              "t5"."game_id" AS "_spine_game",
              "t5"."nth" AS "_nth"
            FROM "numbered_schedule_games" AS "t5"
          ) AS "t22"
          LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
            ON "t22"."_spine_game" = "t10"."game_id" AND "t22"."_entity" = "t10"."team_abbr"
        ) AS "t31"
          ON "t20"."_entity" = "t31"."_entity"
          AND "t20"."_season" = "t31"."_season"
          AND "t31"."_nth" <= "t20"."_played"
          AND DATE_DIFF('DAY', "t31"."_spine_date", "t20"."_day") <= 14
      ) AS "t46"
    ) AS "t50"
    GROUP BY
      1
  ) AS "t58"
    ON "t8"."_key" = "t58"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t48"."_key",
      SUM(CAST(NOT (
        "t48"."_missing"
      ) AS BIGINT)) AS "n_results",
      SUM(1 - CAST(NOT (
        "t48"."_missing"
      ) AS BIGINT)) AS "m_results",
      SUM(CAST(COALESCE("t48"."_row", 0) AS DECIMAL(38, 0))) AS "s_results"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t21"."_key",
          "t32"."_missing",
          "t32"."_row"
        FROM (
          SELECT
            "t1"."_key",
            "t1"."team_abbr" AS "_entity",
            "t1"."season_year" AS "_season",
            "t1"."_played_team_team_abbr" AS "_played"
          FROM "keys" AS "t1"
        ) AS "t21"
        INNER JOIN (
          SELECT
            "t23"."_entity",
            "t23"."_season",
            "t23"."_nth",
            "t13"."game_id" IS NULL AS "_missing",
            "t13"."_row"
          FROM (
            SELECT
              "t6"."entity" AS "_entity",
              "t6"."season_year" AS "_season",
              "t6"."game_date" AS "_spine_date",
              "t6"."game_id" AS "_spine_game",
              "t6"."nth" AS "_nth"
            FROM "numbered_team_games" AS "t6"
          ) AS "t23"
          LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t13"
            ON "t23"."_spine_game" = "t13"."game_id"
            AND "t23"."_entity" = "t13"."team_abbr"
            AND "t23"."_spine_date" = "t13"."game_date"
        ) AS "t32"
          ON "t21"."_entity" = "t32"."_entity"
          AND "t21"."_season" = "t32"."_season"
          AND "t32"."_nth" <= "t21"."_played"
      ) AS "t43"
    ) AS "t48"
    GROUP BY
      1
  ) AS "t56"
    ON "t8"."_key" = "t56"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t25"."_key",
      SUM(CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "n_form",
      SUM(1 - CAST(NOT (
        "t25"."_missing"
      ) AS BIGINT)) AS "m_form",
      SUM(CAST(COALESCE("t25"."_row", 0) AS DECIMAL(38, 0))) AS "s_form"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t9"."team_abbr" = "t11"."team_abbr" AND "t9"."_date" = "t11"."as_of_date"
    ) AS "t25"
    GROUP BY
      1
  ) AS "t39"
    ON "t8"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t26"."_key",
      SUM(CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "n_next_form",
      SUM(1 - CAST(NOT (
        "t26"."_missing"
      ) AS BIGINT)) AS "m_next_form",
      SUM(CAST(COALESCE("t26"."_row", 0) AS DECIMAL(38, 0))) AS "s_next_form"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t9"."next_opponent_team_abbr" = "t11"."team_abbr"
        AND "t9"."_date" = "t11"."as_of_date"
    ) AS "t26"
    GROUP BY
      1
  ) AS "t40"
    ON "t8"."_key" = "t40"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t27"."_key",
      SUM(CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "n_members",
      SUM(1 - CAST(NOT (
        "t27"."_missing"
      ) AS BIGINT)) AS "m_members",
      SUM(CAST(COALESCE("t27"."_row", 0) AS DECIMAL(38, 0))) AS "s_members"
    FROM (
      SELECT
        "t9"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t9"
      INNER JOIN "nba_analytics"."team_rotation" AS "t12"
        ON "t9"."team_abbr" = "t12"."team_abbr" AND "t9"."_date" = "t12"."as_of_date"
    ) AS "t27"
    GROUP BY
      1
  ) AS "t41"
    ON "t8"."_key" = "t41"."_key"
) AS "t59"
