WITH "t17" AS (
  SELECT
    "t0"."team_abbr" AS "_entity",
    "t0"."season_year" AS "_season",
    "t0"."_date" AS "_day",
    FALSE AS "_is_game",
    "t0"."_key"
  FROM "keys" AS "t0"
)
SELECT
  "t74"."team_abbr",
  "t74"."game_id",
  "t74"."game_date",
  "t74"."season_year",
  "t74"."season_type",
  "t74"."opponent_team_abbr",
  "t74"."home_game",
  "t74"."is_neutral",
  "t74"."arena_id",
  "t74"."game_start_time_local",
  "t74"."national_tv",
  "t74"."game_number_in_season",
  "t74"."previous_game_id",
  "t74"."previous_game_date",
  "t74"."previous_arena_id",
  "t74"."team_days_rest",
  "t74"."trip_miles",
  "t74"."time_zone_change",
  "t74"."altitude_gain_m",
  "t74"."next_game_id",
  "t74"."next_opponent_team_abbr",
  "t74"."next_game_date",
  "t74"."next_game_national_tv",
  "t74"."_date",
  "t74"."entity_type",
  "t74"."entity_id",
  "t74"."population_basis",
  "t74"."members_outcome",
  "t74"."_key",
  "t74"."n_so_far",
  "t74"."m_so_far",
  "t74"."s_so_far",
  "t74"."n_recent",
  "t74"."m_recent",
  "t74"."s_recent",
  "t74"."n_ahead",
  "t74"."m_ahead",
  "t74"."s_ahead",
  "t74"."n_opponent",
  "t74"."m_opponent",
  "t74"."s_opponent",
  "t74"."n_opponent_recent",
  "t74"."m_opponent_recent",
  "t74"."s_opponent_recent",
  "t74"."n_results",
  "t74"."m_results",
  "t74"."s_results",
  "t74"."n_form",
  "t74"."m_form",
  "t74"."s_form",
  "t74"."n_next_form",
  "t74"."m_next_form",
  "t74"."s_next_form",
  "t74"."n_members",
  "t74"."m_members",
  "t74"."s_members",
  CASE
    WHEN "t74"."entity_type" <> 'TEAM'
    THEN 0
    WHEN (
      "t74"."n_opponent" + "t74"."m_opponent"
    ) < 1
    THEN 1
    WHEN (
      "t74"."n_form" + "t74"."m_form"
    ) < 1
    THEN 2
    WHEN (
      (
        "t74"."n_next_form" + "t74"."m_next_form"
      ) < 1
    )
    AND COALESCE("t74"."next_opponent_team_abbr" IS NOT NULL, FALSE)
    THEN 3
    WHEN "t74"."m_so_far" > 0
    THEN 4
    WHEN "t74"."m_recent" > 0
    THEN 5
    WHEN "t74"."m_ahead" > 0
    THEN 6
    WHEN "t74"."m_opponent_recent" > 0
    THEN 7
    WHEN "t74"."m_results" > 0
    THEN 8
    ELSE CAST(NULL AS BIGINT)
  END AS "_failed"
FROM (
  SELECT
    "t7"."team_abbr",
    "t7"."game_id",
    "t7"."game_date",
    "t7"."season_year",
    "t7"."season_type",
    "t7"."opponent_team_abbr",
    "t7"."home_game",
    "t7"."is_neutral",
    "t7"."arena_id",
    "t7"."game_start_time_local",
    "t7"."national_tv",
    "t7"."game_number_in_season",
    "t7"."previous_game_id",
    "t7"."previous_game_date",
    "t7"."previous_arena_id",
    "t7"."team_days_rest",
    "t7"."trip_miles",
    "t7"."time_zone_change",
    "t7"."altitude_gain_m",
    "t7"."next_game_id",
    "t7"."next_opponent_team_abbr",
    "t7"."next_game_date",
    "t7"."next_game_national_tv",
    "t7"."_date",
    "t7"."entity_type",
    "t7"."entity_id",
    "t7"."population_basis",
    "t7"."members_outcome",
    "t7"."_key",
    COALESCE("t68"."n_so_far", 0) AS "n_so_far",
    COALESCE("t68"."m_so_far", 0) AS "m_so_far",
    COALESCE("t68"."s_so_far", 0) AS "s_so_far",
    COALESCE("t72"."n_recent", 0) AS "n_recent",
    COALESCE("t72"."m_recent", 0) AS "m_recent",
    COALESCE("t72"."s_recent", 0) AS "s_recent",
    COALESCE("t51"."n_ahead", 0) AS "n_ahead",
    COALESCE("t51"."m_ahead", 0) AS "m_ahead",
    COALESCE("t51"."s_ahead", 0) AS "s_ahead",
    COALESCE("t43"."n_opponent", 0) AS "n_opponent",
    COALESCE("t43"."m_opponent", 0) AS "m_opponent",
    COALESCE("t43"."s_opponent", 0) AS "s_opponent",
    COALESCE("t73"."n_opponent_recent", 0) AS "n_opponent_recent",
    COALESCE("t73"."m_opponent_recent", 0) AS "m_opponent_recent",
    COALESCE("t73"."s_opponent_recent", 0) AS "s_opponent_recent",
    COALESCE("t71"."n_results", 0) AS "n_results",
    COALESCE("t71"."m_results", 0) AS "m_results",
    COALESCE("t71"."s_results", 0) AS "s_results",
    COALESCE("t45"."n_form", 0) AS "n_form",
    COALESCE("t45"."m_form", 0) AS "m_form",
    COALESCE("t45"."s_form", 0) AS "s_form",
    COALESCE("t46"."n_next_form", 0) AS "n_next_form",
    COALESCE("t46"."m_next_form", 0) AS "m_next_form",
    COALESCE("t46"."s_next_form", 0) AS "s_next_form",
    COALESCE("t47"."n_members", 0) AS "n_members",
    COALESCE("t47"."m_members", 0) AS "m_members",
    COALESCE("t47"."s_members", 0) AS "s_members"
  FROM "keys" AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t62"."_key",
      SUM(CAST(NOT (
        "t62"."_missing"
      ) AS BIGINT)) AS "n_so_far",
      SUM(1 - CAST(NOT (
        "t62"."_missing"
      ) AS BIGINT)) AS "m_so_far",
      SUM(CAST(COALESCE("t62"."_row", 0) AS DECIMAL(38, 0))) AS "s_so_far"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t55"."_key",
          "t48"."_missing",
          "t48"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t30"."_entity",
              "t30"."_season",
              "t30"."_day",
              "t30"."_is_game",
              "t30"."_key",
              SUM(CAST("t30"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t30"."_entity", "t30"."_season"
                ORDER BY "t30"."_day" ASC, "t30"."_is_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "_played"
            FROM (
              SELECT
                *
              FROM "t17" AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t13"."entity" AS "_entity",
                  "t13"."season_year" AS "_season",
                  "t13"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."schedule_spine" AS "t13"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t13"."season_year" AND "t8"."team_abbr" = "t13"."entity"
              ) AS "t23"
            ) AS "t30"
          ) AS "t37"
          WHERE
            NOT (
              "t37"."_is_game"
            )
        ) AS "t55"
        INNER JOIN (
          SELECT
            "t25"."_entity",
            "t25"."_season",
            "t25"."_spine_date",
            "t25"."_missing",
            "t25"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t25"."_entity", "t25"."_season"
                ORDER BY "t25"."_spine_date" ASC, "t25"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t13"."entity" AS "_entity",
              "t13"."season_year" AS "_season",
              "t13"."game_date" AS "_spine_date",
              "t13"."game_id" AS "_spine_game",
              "t10"."game_id" IS NULL AS "_missing",
              "t10"."_row"
            FROM "nba_reference"."schedule_spine" AS "t13"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t13"."season_year" AND "t8"."team_abbr" = "t13"."entity"
            LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
              ON "t13"."game_id" = "t10"."game_id" AND "t13"."entity" = "t10"."team_abbr"
          ) AS "t25"
        ) AS "t48"
          ON "t55"."_entity" = "t48"."_entity"
          AND "t55"."_season" = "t48"."_season"
          AND "t48"."_nth" <= "t55"."_played"
      ) AS "t58"
    ) AS "t62"
    GROUP BY
      1
  ) AS "t68"
    ON "t7"."_key" = "t68"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t64"."_key",
      SUM(CAST(NOT (
        "t64"."_missing"
      ) AS BIGINT)) AS "n_recent",
      SUM(1 - CAST(NOT (
        "t64"."_missing"
      ) AS BIGINT)) AS "m_recent",
      SUM(CAST(COALESCE("t64"."_row", 0) AS DECIMAL(38, 0))) AS "s_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t55"."_key",
          "t48"."_missing",
          "t48"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t30"."_entity",
              "t30"."_season",
              "t30"."_day",
              "t30"."_is_game",
              "t30"."_key",
              SUM(CAST("t30"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t30"."_entity", "t30"."_season"
                ORDER BY "t30"."_day" ASC, "t30"."_is_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "_played"
            FROM (
              SELECT
                *
              FROM "t17" AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t13"."entity" AS "_entity",
                  "t13"."season_year" AS "_season",
                  "t13"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."schedule_spine" AS "t13"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t13"."season_year" AND "t8"."team_abbr" = "t13"."entity"
              ) AS "t23"
            ) AS "t30"
          ) AS "t37"
          WHERE
            NOT (
              "t37"."_is_game"
            )
        ) AS "t55"
        INNER JOIN (
          SELECT
            "t25"."_entity",
            "t25"."_season",
            "t25"."_spine_date",
            "t25"."_missing",
            "t25"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t25"."_entity", "t25"."_season"
                ORDER BY "t25"."_spine_date" ASC, "t25"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t13"."entity" AS "_entity",
              "t13"."season_year" AS "_season",
              "t13"."game_date" AS "_spine_date",
              "t13"."game_id" AS "_spine_game",
              "t10"."game_id" IS NULL AS "_missing",
              "t10"."_row"
            FROM "nba_reference"."schedule_spine" AS "t13"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t13"."season_year" AND "t8"."team_abbr" = "t13"."entity"
            LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
              ON "t13"."game_id" = "t10"."game_id" AND "t13"."entity" = "t10"."team_abbr"
          ) AS "t25"
        ) AS "t48"
          ON "t55"."_entity" = "t48"."_entity"
          AND "t55"."_season" = "t48"."_season"
          AND "t48"."_nth" <= "t55"."_played"
          AND DATE_DIFF('DAY', "t48"."_spine_date", "t55"."_day") <= 14
      ) AS "t60"
    ) AS "t64"
    GROUP BY
      1
  ) AS "t72"
    ON "t7"."_key" = "t72"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t29"."_key",
      SUM(CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "n_ahead",
      SUM(1 - CAST(NOT (
        "t29"."_missing"
      ) AS BIGINT)) AS "m_ahead",
      SUM(CAST(COALESCE("t29"."_row", 0) AS DECIMAL(38, 0))) AS "s_ahead"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_reference"."team_games" AS "t9"
        ON "t7"."team_abbr" = "t9"."team_abbr"
        AND DATE_DIFF('DAY', "t7"."_date", "t9"."game_date") > 0
        AND DATE_DIFF('DAY', "t7"."_date", "t9"."game_date") <= 7
    ) AS "t29"
    GROUP BY
      1
  ) AS "t51"
    ON "t7"."_key" = "t51"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t19"."_key",
      SUM(CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "n_opponent",
      SUM(1 - CAST(NOT (
        "t19"."_missing"
      ) AS BIGINT)) AS "m_opponent",
      SUM(CAST(COALESCE("t19"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t9"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_reference"."team_games" AS "t9"
        ON "t7"."opponent_team_abbr" = "t9"."team_abbr" AND "t7"."game_id" = "t9"."game_id"
    ) AS "t19"
    GROUP BY
      1
  ) AS "t43"
    ON "t7"."_key" = "t43"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t65"."_key",
      SUM(CAST(NOT (
        "t65"."_missing"
      ) AS BIGINT)) AS "n_opponent_recent",
      SUM(1 - CAST(NOT (
        "t65"."_missing"
      ) AS BIGINT)) AS "m_opponent_recent",
      SUM(CAST(COALESCE("t65"."_row", 0) AS DECIMAL(38, 0))) AS "s_opponent_recent"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t56"."_key",
          "t49"."_missing",
          "t49"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t31"."_entity",
              "t31"."_season",
              "t31"."_day",
              "t31"."_is_game",
              "t31"."_key",
              SUM(CAST("t31"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t31"."_entity", "t31"."_season"
                ORDER BY "t31"."_day" ASC, "t31"."_is_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "_played"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t0"."opponent_team_abbr" AS "_entity",
                  "t0"."season_year" AS "_season",
                  "t0"."_date" AS "_day",
                  FALSE AS "_is_game",
                  "t0"."_key"
                FROM "keys" AS "t0"
              ) AS "t16"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t13"."entity" AS "_entity",
                  "t13"."season_year" AS "_season",
                  "t13"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."schedule_spine" AS "t13"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t13"."season_year"
                  AND "t8"."opponent_team_abbr" = "t13"."entity"
              ) AS "t24"
            ) AS "t31"
          ) AS "t38"
          WHERE
            NOT (
              "t38"."_is_game"
            )
        ) AS "t56"
        INNER JOIN (
          SELECT
            "t26"."_entity",
            "t26"."_season",
            "t26"."_spine_date",
            "t26"."_missing",
            "t26"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t26"."_entity", "t26"."_season"
                ORDER BY "t26"."_spine_date" ASC, "t26"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t13"."entity" AS "_entity",
              "t13"."season_year" AS "_season",
              "t13"."game_date" AS "_spine_date",
              "t13"."game_id" AS "_spine_game",
              "t10"."game_id" IS NULL AS "_missing",
              "t10"."_row"
            FROM "nba_reference"."schedule_spine" AS "t13"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t13"."season_year"
              AND "t8"."opponent_team_abbr" = "t13"."entity"
            LEFT OUTER JOIN "nba_reference"."team_games" AS "t10"
              ON "t13"."game_id" = "t10"."game_id" AND "t13"."entity" = "t10"."team_abbr"
          ) AS "t26"
        ) AS "t49"
          ON "t56"."_entity" = "t49"."_entity"
          AND "t56"."_season" = "t49"."_season"
          AND "t49"."_nth" <= "t56"."_played"
          AND DATE_DIFF('DAY', "t49"."_spine_date", "t56"."_day") <= 14
      ) AS "t61"
    ) AS "t65"
    GROUP BY
      1
  ) AS "t73"
    ON "t7"."_key" = "t73"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t63"."_key",
      SUM(CAST(NOT (
        "t63"."_missing"
      ) AS BIGINT)) AS "n_results",
      SUM(1 - CAST(NOT (
        "t63"."_missing"
      ) AS BIGINT)) AS "m_results",
      SUM(CAST(COALESCE("t63"."_row", 0) AS DECIMAL(38, 0))) AS "s_results"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t57"."_key",
          "t50"."_missing",
          "t50"."_row"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t32"."_entity",
              "t32"."_season",
              "t32"."_is_game",
              "t32"."_key",
              SUM(CAST("t32"."_is_game" AS BIGINT)) OVER (
                PARTITION BY "t32"."_entity", "t32"."_season"
                ORDER BY "t32"."_day" ASC, "t32"."_is_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "_played"
            FROM (
              SELECT
                *
              FROM "t17" AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t14"."entity" AS "_entity",
                  "t14"."season_year" AS "_season",
                  "t14"."game_date" AS "_day",
                  TRUE AS "_is_game",
                  CAST(NULL AS BIGINT) AS "_key"
                FROM "nba_reference"."team_spine" AS "t14"
                SEMI JOIN "keys" AS "t8"
                  ON "t8"."season_year" = "t14"."season_year" AND "t8"."team_abbr" = "t14"."entity"
              ) AS "t27"
            ) AS "t32"
          ) AS "t41"
          WHERE
            NOT (
              "t41"."_is_game"
            )
        ) AS "t57"
        INNER JOIN (
          SELECT
            "t28"."_entity",
            "t28"."_season",
            "t28"."_missing",
            "t28"."_row",
            (
              DENSE_RANK() OVER (
                PARTITION BY "t28"."_entity", "t28"."_season"
                ORDER BY "t28"."_spine_date" ASC, "t28"."_spine_game" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "_nth"
          FROM (
            SELECT
              "t14"."entity" AS "_entity",
              "t14"."season_year" AS "_season",
              "t14"."game_date" AS "_spine_date",
              "t14"."game_id" AS "_spine_game",
              "t15"."game_id" IS NULL AS "_missing",
              "t15"."_row"
            FROM "nba_reference"."team_spine" AS "t14"
            SEMI JOIN "keys" AS "t8"
              ON "t8"."season_year" = "t14"."season_year" AND "t8"."team_abbr" = "t14"."entity"
            LEFT OUTER JOIN "nba_analytics"."team_offense_game_summary" AS "t15"
              ON "t14"."game_id" = "t15"."game_id"
              AND "t14"."entity" = "t15"."team_abbr"
              AND "t14"."game_date" = "t15"."game_date"
          ) AS "t28"
        ) AS "t50"
          ON "t57"."_entity" = "t50"."_entity"
          AND "t57"."_season" = "t50"."_season"
          AND "t50"."_nth" <= "t57"."_played"
      ) AS "t59"
    ) AS "t63"
    GROUP BY
      1
  ) AS "t71"
    ON "t7"."_key" = "t71"."_key"
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
        "t7"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t7"."team_abbr" = "t11"."team_abbr" AND "t7"."_date" = "t11"."as_of_date"
    ) AS "t20"
    GROUP BY
      1
  ) AS "t45"
    ON "t7"."_key" = "t45"."_key"
  LEFT OUTER JOIN (
    SELECT
      "t21"."_key",
      SUM(CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "n_next_form",
      SUM(1 - CAST(NOT (
        "t21"."_missing"
      ) AS BIGINT)) AS "m_next_form",
      SUM(CAST(COALESCE("t21"."_row", 0) AS DECIMAL(38, 0))) AS "s_next_form"
    FROM (
      SELECT
        "t7"."_key",
        FALSE AS "_missing",
        "t11"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."team_form" AS "t11"
        ON "t7"."next_opponent_team_abbr" = "t11"."team_abbr"
        AND "t7"."_date" = "t11"."as_of_date"
    ) AS "t21"
    GROUP BY
      1
  ) AS "t46"
    ON "t7"."_key" = "t46"."_key"
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
        "t7"."_key",
        FALSE AS "_missing",
        "t12"."_row"
      FROM "keys" AS "t7"
      INNER JOIN "nba_analytics"."team_rotation" AS "t12"
        ON "t7"."team_abbr" = "t12"."team_abbr" AND "t7"."_date" = "t12"."as_of_date"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t47"
    ON "t7"."_key" = "t47"."_key"
) AS "t74"
