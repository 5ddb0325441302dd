SELECT
  "t61"."team_abbr",
  "t61"."game_id",
  "t61"."game_date",
  "t61"."season_year",
  "t61"."season_type",
  "t61"."opponent_team_abbr",
  "t61"."home_game",
  "t61"."is_neutral",
  "t61"."arena_id",
  "t61"."game_start_time_local",
  "t61"."national_tv",
  "t61"."game_number_in_season",
  "t61"."previous_game_id",
  "t61"."previous_game_date",
  "t61"."previous_arena_id",
  "t61"."team_days_rest",
  "t61"."trip_miles",
  "t61"."time_zone_change",
  "t61"."altitude_gain_m",
  "t61"."next_game_id",
  "t61"."next_opponent_team_abbr",
  "t61"."next_game_date",
  "t61"."next_game_national_tv",
  "t61"."_date",
  "t61"."entity_type",
  "t61"."entity_id",
  "t61"."population_basis",
  "t61"."members_outcome",
  "t61"."_key",
  "t61"."n_so_far",
  "t61"."m_so_far",
  "t61"."s_so_far",
  "t61"."n_recent",
  "t61"."m_recent",
  "t61"."s_recent",
  "t61"."n_ahead",
  "t61"."m_ahead",
  "t61"."s_ahead",
  "t61"."n_opponent",
  "t61"."m_opponent",
  "t61"."s_opponent",
  "t61"."n_opponent_recent",
  "t61"."m_opponent_recent",
  "t61"."s_opponent_recent",
  "t61"."n_results",
  "t61"."m_results",
  "t61"."s_results",
  "t61"."n_form",
  "t61"."m_form",
  "t61"."s_form",
  "t61"."n_next_form",
  "t61"."m_next_form",
  "t61"."s_next_form",
  "t61"."n_members",
  "t61"."m_members",
  "t61"."s_members",
  CASE
    WHEN "t61"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t61"."n_opponent" + "t61"."m_opponent"
    ) < 1
    THEN 1
    WHEN (
      "t61"."n_form" + "t61"."m_form"
    ) < 1
    THEN 2
    WHEN (
      (
        "t61"."n_next_form" + "t61"."m_next_form"
      ) < 1
    )
    AND COALESCE("t61"."next_opponent_team_abbr" IS NOT NULL, FALSE)
    THEN 3
    WHEN "t61"."m_so_far" > 0
    THEN 4
    WHEN "t61"."m_recent" > 0
    THEN 5
    WHEN "t61"."m_ahead" > 0
    THEN 6
    WHEN "t61"."m_opponent_recent" > 0
    THEN 7
    WHEN "t61"."m_results" > 0
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
    COALESCE("t55"."n_so_far", 0) AS "n_so_far",
    COALESCE("t55"."m_so_far", 0) AS "m_so_far",
    COALESCE("t55"."s_so_far", 0) AS "s_so_far",
    COALESCE("t59"."n_recent", 0) AS "n_recent",
    COALESCE("t59"."m_recent", 0) AS "m_recent",
    COALESCE("t59"."s_recent", 0) AS "s_recent",
    COALESCE("t44"."n_ahead", 0) AS "n_ahead",
    COALESCE("t44"."m_ahead", 0) AS "m_ahead",
    COALESCE("t44"."s_ahead", 0) AS "s_ahead",
    COALESCE("t39"."n_opponent", 0) AS "n_opponent",
    COALESCE("t39"."m_opponent", 0) AS "m_opponent",
    COALESCE("t39"."s_opponent", 0) AS "s_opponent",
    COALESCE("t60"."n_opponent_recent", 0) AS "n_opponent_recent",
    COALESCE("t60"."m_opponent_recent", 0) AS "m_opponent_recent",
    COALESCE("t60"."s_opponent_recent", 0) AS "s_opponent_recent",
    COALESCE("t58"."n_results", 0) AS "n_results",
    COALESCE("t58"."m_results", 0) AS "m_results",
    COALESCE("t58"."s_results", 0) AS "s_results",
    COALESCE("t41"."n_form", 0) AS "n_form",
    COALESCE("t41"."m_form", 0) AS "m_form",
    COALESCE("t41"."s_form", 0) AS "s_form",
    COALESCE("t42"."n_next_form", 0) AS "n_next_form",
    COALESCE("t42"."m_next_form", 0) AS "m_next_form",
    COALESCE("t42"."s_next_form", 0) AS "s_next_form",
    COALESCE("t43"."n_members", 0) AS "n_members",
    COALESCE("t43"."m_members", 0) AS "m_members",
    COALESCE("t43"."s_members", 0) AS "s_members"
  FROM "keys" AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t49"."_key",
      SUM(CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "n_so_far",
      SUM(1 - CAST(NOT (
        "t49"."_missing"
      ) AS BIGINT)) AS "m_so_far",
      SUM(CAST(COALESCE("t49"."_row", 0) AS DECIMAL(38, 0))) AS "s_so_far"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t37"."_missing",
          "t37"."_row"
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
            "t29"."_entity",
            "t29"."_season",
            "t29"."_spine_date",
            CASE WHEN "t29"."_missing" THEN "t29"."_nth" ELSE "t29"."_nth" END AS "_nth",
            "t29"."_missing",
            "t29"."_row"
          FROM (
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
          ) AS "t29"
        ) AS "t37"
          ON "t19"."_entity" = "t37"."_entity"
          AND "t19"."_season" = "t37"."_season"
          AND "t37"."_nth" <= "t19"."_played"
      ) AS "t45"
    ) AS "t49"
    GROUP BY
      1
  ) AS "t55"
    ON "t8"."_key" = "t55"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t51"."_key",
      SUM(CAST(NOT (
        "t51"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t51"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t51"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."_key",
          "t37"."_missing",
          "t37"."_row"
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
            "t29"."_entity",
            "t29"."_season",
            "t29"."_spine_date",
            CASE WHEN "t29"."_missing" THEN "t29"."_nth" ELSE "t29"."_nth" END AS "_nth",
            "t29"."_missing",
            "t29"."_row"
          FROM (
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
          ) AS "t29"
        ) AS "t37"
          ON "t19"."_entity" = "t37"."_entity"
          AND "t19"."_season" = "t37"."_season"
          AND "t37"."_nth" <= "t19"."_played"
          AND DATE_DIFF('DAY', "t37"."_spine_date", "t19"."_day") <= 14
      ) AS "t47"
    ) AS "t51"
    GROUP BY
      1
  ) AS "t59"
    ON "t8"."_key" = "t59"."_key"
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
  ) AS "t39"
    ON "t8"."_key" = "t39"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t52"."_key",
      SUM(CAST(NOT (
        "t52"."_missing"
      ) AS BIGINT)) AS "n_opponent_recent",
      SUM(1 - CAST(NOT (
        "t52"."_missing"
      ) AS BIGINT)) AS "m_opponent_recent",
      SUM(CAST(COALESCE("t52"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t20"."_key",
          "t37"."_missing",
          "t37"."_row"
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
            "t29"."_entity",
            "t29"."_season",
            "t29"."_spine_date",
            CASE WHEN "t29"."_missing" THEN "t29"."_nth" ELSE "t29"."_nth" END AS "_nth",
            "t29"."_missing",
            "t29"."_row"
          FROM (
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
          ) AS "t29"
        ) AS "t37"
          ON "t20"."_entity" = "t37"."_entity"
          AND "t20"."_season" = "t37"."_season"
          AND "t37"."_nth" <= "t20"."_played"
          AND DATE_DIFF('DAY', "t37"."_spine_date", "t20"."_day") <= 14
      ) AS "t48"
    ) AS "t52"
    GROUP BY
      1
  ) AS "t60"
    ON "t8"."_key" = "t60"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t50"."_key",
      SUM(CAST(NOT (
        "t50"."_missing"
      ) AS BIGINT)) AS "n_results",
      SUM(1 - CAST(NOT (
        "t50"."_missing"
      ) AS BIGINT)) AS "m_results",
      SUM(CAST(COALESCE("t50"."_row", 0) AS DECIMAL(38, 0))) AS "s_results"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t21"."_key",
          "t38"."_missing",
          "t38"."_row"
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
            "t30"."_entity",
            "t30"."_season",
            CASE WHEN "t30"."_missing" THEN "t30"."_nth" ELSE "t30"."_nth" END AS "_nth",
            "t30"."_missing",
            "t30"."_row"
          FROM (
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
          ) AS "t30"
        ) AS "t38"
          ON "t21"."_entity" = "t38"."_entity"
          AND "t21"."_season" = "t38"."_season"
          AND "t38"."_nth" <= "t21"."_played"
      ) AS "t46"
    ) AS "t50"
    GROUP BY
      1
  ) AS "t58"
    ON "t8"."_key" = "t58"."_key"
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
  ) AS "t41"
    ON "t8"."_key" = "t41"."_key"
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
  ) AS "t42"
    ON "t8"."_key" = "t42"."_key"
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
  ) AS "t43"
    ON "t8"."_key" = "t43"."_key"
) AS "t61"
