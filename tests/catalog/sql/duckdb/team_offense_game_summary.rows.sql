WITH "t30" AS (
  SELECT
    "t9"."_key",
    FALSE AS "_missing",
    "t15"."game_id",
    "t15"."player_lookup",
    "t15"."game_date",
    "t15"."team_abbr",
    "t15"."player_id",
    "t15"."player_name",
    "t15"."player_status",
    "t15"."status_reason",
    "t15"."is_starter",
    "t15"."is_dressed",
    "t15"."pregame_known",
    "t15"."source",
    "t15"."source_file_id",
    "t15"."source_row",
    "t15"."_row"
  FROM "standing_keys" AS "t9"
  INNER JOIN "nba_raw"."game_status" AS "t15"
    ON "t9"."team_abbr" = "t15"."team_abbr" AND "t9"."game_id" = "t15"."game_id"
), "t33" AS (
  SELECT
    "t9"."_key",
    FALSE AS "_missing",
    "t14"."game_id",
    "t14"."team_abbr",
    "t14"."source",
    "t14"."fgm",
    "t14"."fga",
    "t14"."fg3m",
    "t14"."fg3a",
    "t14"."ftm",
    "t14"."fta",
    "t14"."oreb",
    "t14"."dreb",
    "t14"."reb",
    "t14"."ast",
    "t14"."stl",
    "t14"."blk",
    "t14"."pf",
    "t14"."pts",
    "t14"."player_turnovers",
    "t14"."game_date",
    "t14"."team_turnovers",
    "t14"."tov",
    "t14"."minutes_total_seconds",
    "t14"."_row",
    "t24"."mine"
  FROM "standing_keys" AS "t9"
  INNER JOIN "nba_raw"."team_boxscore_best" AS "t14"
    ON "t9"."game_id" = "t14"."game_id"
  INNER JOIN (
    SELECT
      "t1"."_key",
      "t1"."team_abbr" AS "mine"
    FROM "standing_keys" AS "t1"
  ) AS "t24"
    ON "t9"."_key" = "t24"."_key"
), "t55" AS (
  SELECT
    *
  FROM (
    SELECT
      "t53"."_key",
      "t53"."_rank",
      "t53"."_spine_date",
      "t53"."_spine_game",
      "t53"."_days_before",
      "t25"."_present_game" IS NULL AS "_missing",
      "t16"."game_id",
      "t16"."player_lookup",
      "t16"."game_date",
      "t16"."team_abbr",
      "t16"."player_id",
      "t16"."player_name",
      "t16"."player_status",
      "t16"."status_reason",
      "t16"."is_starter",
      "t16"."is_dressed",
      "t16"."pregame_known",
      "t16"."source",
      "t16"."source_file_id",
      "t16"."source_row",
      "t16"."_row"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t31"."_key",
          "t31"."_entity",
          "t31"."_spine_date",
          "t31"."_spine_game",
          "t31"."_days_before",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t31"."_key", "t31"."_entity"
              ORDER BY "t31"."_spine_date" DESC, "t31"."_spine_game" DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "_rank"
        FROM (
          SELECT
            "t9"."_key",
            "t17"."entity" AS "_entity",
            "t17"."game_date" AS "_spine_date",
            "t17"."game_id" AS "_spine_game",
            DATE_DIFF('DAY', "t17"."game_date", "t9"."_date") AS "_days_before"
          FROM "standing_keys" AS "t9"
          INNER JOIN "nba_reference"."team_spine" AS "t17"
            ON "t9"."season_year" = "t17"."season_year"
            AND "t17"."game_date" < "t9"."_date"
            AND "t9"."team_abbr" = "t17"."entity"
        ) AS "t31"
      ) AS "t45"
      WHERE
        "t45"."_rank" <= 10
    ) AS "t53"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t7"."game_id" AS "_present_game",
        "t7"."team_abbr" AS "_present_entity"
      FROM "nba_raw"."game_status" AS "t7"
    ) AS "t25"
      ON "t53"."_spine_game" = "t25"."_present_game"
      AND "t53"."_entity" = "t25"."_present_entity"
    LEFT OUTER JOIN "nba_raw"."game_status" AS "t16"
      ON "t53"."_spine_game" = "t16"."game_id" AND "t53"."_entity" = "t16"."team_abbr"
  ) AS "t54"
  WHERE
    "t54"."_missing" OR (
      "t54"."game_id" IS NOT NULL
    )
)
SELECT
  "t71"."_key",
  "t71"."game_id",
  "t71"."nba_game_id",
  "t71"."game_code",
  "t71"."game_date",
  "t71"."season_year",
  "t71"."season_type",
  "t71"."team_abbr",
  "t71"."opponent_team_abbr",
  "t71"."points_scored",
  "t71"."fg_attempts",
  "t71"."fg_makes",
  "t71"."three_pt_attempts",
  "t71"."three_pt_makes",
  "t71"."ft_attempts",
  "t71"."ft_makes",
  "t71"."rebounds",
  "t71"."offensive_rebounds",
  "t71"."defensive_rebounds",
  "t71"."assists",
  "t71"."steals",
  "t71"."blocks",
  "t71"."personal_fouls",
  "t71"."turnovers",
  "t71"."player_turnovers",
  "t71"."team_turnovers",
  "t71"."team_paint_attempts",
  "t71"."team_paint_makes",
  "t71"."team_mid_range_attempts",
  "t71"."team_mid_range_makes",
  "t71"."team_three_pt_attempts_pbp",
  "t71"."team_three_pt_makes_pbp",
  "t71"."team_unknown_zone_attempts",
  "t71"."team_unknown_zone_makes",
  "t71"."team_assisted_fg_makes",
  "t71"."team_and1_count",
  "t71"."points_in_paint_scored",
  "t71"."second_chance_points_scored",
  "t71"."possessions_x100",
  "t71"."opponent_possessions_x100",
  "t71"."possessions",
  "t71"."team_seconds",
  "t71"."offensive_rating",
  "t71"."pace",
  "t71"."ts_pct",
  "t71"."home_game",
  "t71"."win_flag",
  "t71"."margin_of_victory",
  "t71"."overtime_periods",
  "t71"."players_inactive",
  "t71"."starters_inactive",
  "t71"."referee_crew_id",
  "t71"."zones_source",
  "t71"."box_source",
  "t22"."_inputs"
FROM (
  SELECT
    "t69"."_key",
    "t69"."game_id",
    "t69"."game_id" AS "nba_game_id",
    "t69"."game_code",
    "t69"."game_date",
    "t69"."season_year",
    "t69"."season_type",
    "t69"."team_abbr",
    "t69"."opponent_team_abbr",
    "t69"."pts" AS "points_scored",
    "t69"."fga" AS "fg_attempts",
    "t69"."fgm" AS "fg_makes",
    "t69"."fg3a" AS "three_pt_attempts",
    "t69"."fg3m" AS "three_pt_makes",
    "t69"."fta" AS "ft_attempts",
    "t69"."ftm" AS "ft_makes",
    "t69"."reb" AS "rebounds",
    "t69"."oreb" AS "offensive_rebounds",
    "t69"."dreb" AS "defensive_rebounds",
    "t69"."ast" AS "assists",
    "t69"."stl" AS "steals",
    "t69"."blk" AS "blocks",
    "t69"."pf" AS "personal_fouls",
    "t69"."tov" AS "turnovers",
    "t69"."player_turnovers",
    "t69"."team_turnovers",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_paint_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."mid_range_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."mid_range_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_mid_range_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."three_pt_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_attempts_pbp",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."three_pt_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_three_pt_makes_pbp",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."unknown_attempts", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_attempts",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."unknown_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_unknown_zone_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."assisted", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_assisted_fg_makes",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."and_ones", 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "team_and1_count",
    CASE
      WHEN "t69"."zones_source" IS NOT NULL
      THEN COALESCE("t69"."paint_makes", 0)
      ELSE CAST(NULL AS BIGINT)
    END * 2 AS "points_in_paint_scored",
    CAST(NULL AS BIGINT) AS "second_chance_points_scored",
    "t69"."possessions_x100",
    "t69"."their_possessions_x100" AS "opponent_possessions_x100",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."possessions_x100") * 20
            ) + ABS(100)
          ) - (
            (
              (
                ABS("t69"."possessions_x100") * 20
              ) + ABS(100)
            ) % (
              NULLIF(ABS(100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE WHEN (
      "t69"."possessions_x100" < 0
    ) <> (
      100 < 0
    ) THEN -1 ELSE 1 END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "possessions",
    "t69"."team_seconds",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."pts" * 10000) * 200
            ) + ABS("t69"."possessions_x100")
          ) - (
            (
              (
                ABS("t69"."pts" * 10000) * 200
              ) + ABS("t69"."possessions_x100")
            ) % (
              NULLIF(ABS("t69"."possessions_x100"), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t69"."possessions_x100"), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t69"."pts" * 10000
        ) < 0
      ) <> (
        "t69"."possessions_x100" < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 2)) * CAST(0.01 AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS "offensive_rating",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                "t69"."possessions_x100" + "t69"."their_possessions_x100"
              ) * 14400) * 20
            ) + ABS("t69"."team_seconds" * 200)
          ) - (
            (
              (
                ABS((
                  "t69"."possessions_x100" + "t69"."their_possessions_x100"
                ) * 14400) * 20
              ) + ABS("t69"."team_seconds" * 200)
            ) % (
              NULLIF(ABS("t69"."team_seconds" * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS("t69"."team_seconds" * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          (
            "t69"."possessions_x100" + "t69"."their_possessions_x100"
          ) * 14400
        ) < 0
      ) <> (
        (
          "t69"."team_seconds" * 200
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 1)) * CAST(0.1 AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS "pace",
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS("t69"."pts" * 100) * 2000
            ) + ABS((
              (
                "t69"."fga" * 100
              ) + (
                "t69"."fta" * 44
              )
            ) * 2)
          ) - (
            (
              (
                ABS("t69"."pts" * 100) * 2000
              ) + ABS((
                (
                  "t69"."fga" * 100
                ) + (
                  "t69"."fta" * 44
                )
              ) * 2)
            ) % (
              NULLIF(ABS((
                (
                  "t69"."fga" * 100
                ) + (
                  "t69"."fta" * 44
                )
              ) * 2), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS((
            (
              "t69"."fga" * 100
            ) + (
              "t69"."fta" * 44
            )
          ) * 2), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * CASE
      WHEN (
        (
          "t69"."pts" * 100
        ) < 0
      ) <> (
        (
          (
            (
              "t69"."fga" * 100
            ) + (
              "t69"."fta" * 44
            )
          ) * 2
        ) < 0
      )
      THEN -1
      ELSE 1
    END AS DECIMAL(28, 3)) * CAST(0.001 AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS "ts_pct",
    "t69"."home_game",
    "t69"."winner_abbr" = "t69"."team_abbr" AS "win_flag",
    CASE WHEN "t69"."home_game" THEN 1 ELSE -1 END * (
      "t69"."home_score" - "t69"."away_score"
    ) AS "margin_of_victory",
    "t69"."overtime_periods",
    "t69"."players_inactive",
    "t69"."starters_inactive",
    "t69"."crew" AS "referee_crew_id",
    "t69"."zones_source",
    "t69"."box_source"
  FROM (
    SELECT
      "t68"."game_id",
      "t68"."game_code",
      "t68"."game_date",
      "t68"."season_year",
      "t68"."season_type",
      "t68"."_row",
      "t68"."team_abbr",
      "t68"."opponent_team_abbr",
      "t68"."home_game",
      "t68"."_date",
      "t68"."entity_type",
      "t68"."entity_id",
      "t68"."population_basis",
      "t68"."shots_outcome",
      "t68"."_key",
      "t68"."_missing",
      "t68"."box_source",
      "t68"."fgm",
      "t68"."fga",
      "t68"."fg3m",
      "t68"."fg3a",
      "t68"."ftm",
      "t68"."fta",
      "t68"."oreb",
      "t68"."dreb",
      "t68"."reb",
      "t68"."ast",
      "t68"."stl",
      "t68"."blk",
      "t68"."pf",
      "t68"."pts",
      "t68"."player_turnovers",
      "t68"."team_turnovers",
      "t68"."tov",
      "t68"."minutes_total_seconds",
      "t68"."mine",
      "t68"."their_possessions_x100",
      "t68"."paint_attempts",
      "t68"."paint_makes",
      "t68"."mid_range_attempts",
      "t68"."mid_range_makes",
      "t68"."three_pt_attempts",
      "t68"."three_pt_makes",
      "t68"."unknown_attempts",
      "t68"."unknown_makes",
      "t68"."assisted",
      "t68"."unassisted",
      "t68"."and_ones",
      "t68"."was_blocked",
      "t68"."players_inactive",
      "t68"."starters_inactive",
      "t68"."crew",
      "t68"."events_source",
      "t68"."winner_abbr",
      "t68"."home_score",
      "t68"."away_score",
      "t68"."overtime_periods",
      CASE
        WHEN "t68"."shots_outcome" IS NULL
        THEN "t68"."events_source"
        ELSE CAST(NULL AS TEXT)
      END AS "zones_source",
      (
        (
          (
            "t68"."fga" * 100
          ) + (
            "t68"."fta" * 44
          )
        ) - (
          "t68"."oreb" * 100
        )
      ) + (
        "t68"."tov" * 100
      ) AS "possessions_x100",
      "t68"."minutes_total_seconds" AS "team_seconds"
    FROM (
      SELECT
        "t9"."game_id",
        "t9"."game_code",
        "t9"."game_date",
        "t9"."season_year",
        "t9"."season_type",
        "t9"."_row",
        "t9"."team_abbr",
        "t9"."opponent_team_abbr",
        "t9"."home_game",
        "t9"."_date",
        "t9"."entity_type",
        "t9"."entity_id",
        "t9"."population_basis",
        "t9"."shots_outcome",
        "t9"."_key",
        "t46"."_missing",
        "t46"."box_source",
        "t46"."fgm",
        "t46"."fga",
        "t46"."fg3m",
        "t46"."fg3a",
        "t46"."ftm",
        "t46"."fta",
        "t46"."oreb",
        "t46"."dreb",
        "t46"."reb",
        "t46"."ast",
        "t46"."stl",
        "t46"."blk",
        "t46"."pf",
        "t46"."pts",
        "t46"."player_turnovers",
        "t46"."team_turnovers",
        "t46"."tov",
        "t46"."minutes_total_seconds",
        "t46"."mine",
        "t52"."their_possessions_x100",
        "t47"."paint_attempts",
        "t47"."paint_makes",
        "t47"."mid_range_attempts",
        "t47"."mid_range_makes",
        "t47"."three_pt_attempts",
        "t47"."three_pt_makes",
        "t47"."unknown_attempts",
        "t47"."unknown_makes",
        "t47"."assisted",
        "t47"."unassisted",
        "t47"."and_ones",
        "t47"."was_blocked",
        "t67"."players_inactive",
        "t67"."starters_inactive",
        "t48"."crew",
        "t37"."events_source",
        "t38"."winner_abbr",
        "t38"."home_score",
        "t38"."away_score",
        "t38"."overtime_periods"
      FROM "standing_keys" AS "t9"
      LEFT OUTER JOIN (
        SELECT
          "t36"."_key",
          "t36"."_missing",
          "t36"."game_id",
          "t36"."team_abbr",
          "t36"."source" AS "box_source",
          "t36"."fgm",
          "t36"."fga",
          "t36"."fg3m",
          "t36"."fg3a",
          "t36"."ftm",
          "t36"."fta",
          "t36"."oreb",
          "t36"."dreb",
          "t36"."reb",
          "t36"."ast",
          "t36"."stl",
          "t36"."blk",
          "t36"."pf",
          "t36"."pts",
          "t36"."player_turnovers",
          "t36"."game_date",
          "t36"."team_turnovers",
          "t36"."tov",
          "t36"."minutes_total_seconds",
          "t36"."_row",
          "t36"."mine"
        FROM "t33" AS "t36"
        WHERE
          "t36"."team_abbr" = "t36"."mine"
      ) AS "t46"
        ON "t9"."_key" = "t46"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t36"."_key",
          (
            (
              (
                "t36"."fga" * 100
              ) + (
                "t36"."fta" * 44
              )
            ) - (
              "t36"."oreb" * 100
            )
          ) + (
            "t36"."tov" * 100
          ) AS "their_possessions_x100"
        FROM "t33" AS "t36"
        WHERE
          "t36"."team_abbr" <> "t36"."mine"
      ) AS "t52"
        ON "t9"."_key" = "t52"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t26"."_key",
          SUM(CAST("t26"."zone" = 'paint' AS BIGINT)) AS "paint_attempts",
          SUM(CAST((
            "t26"."zone" = 'paint'
          ) AND "t26"."is_made" AS BIGINT)) AS "paint_makes",
          SUM(CAST("t26"."zone" = 'mid_range' AS BIGINT)) AS "mid_range_attempts",
          SUM(CAST((
            "t26"."zone" = 'mid_range'
          ) AND "t26"."is_made" AS BIGINT)) AS "mid_range_makes",
          SUM(CAST("t26"."zone" = 'three_pt' AS BIGINT)) AS "three_pt_attempts",
          SUM(CAST((
            "t26"."zone" = 'three_pt'
          ) AND "t26"."is_made" AS BIGINT)) AS "three_pt_makes",
          SUM(CAST("t26"."zone" = 'unknown' AS BIGINT)) AS "unknown_attempts",
          SUM(CAST((
            "t26"."zone" = 'unknown'
          ) AND "t26"."is_made" AS BIGINT)) AS "unknown_makes",
          SUM(CAST("t26"."is_made" AND "t26"."is_assisted" AS BIGINT)) AS "assisted",
          SUM(CAST("t26"."is_made" AND NOT (
            "t26"."is_assisted"
          ) AS BIGINT)) AS "unassisted",
          SUM(CAST("t26"."is_and_one" AS BIGINT)) AS "and_ones",
          SUM(CAST("t26"."is_blocked" AS BIGINT)) AS "was_blocked"
        FROM (
          SELECT
            "t9"."_key",
            FALSE AS "_missing",
            "t10"."game_id",
            "t10"."game_date",
            "t10"."season_year",
            "t10"."event_num",
            "t10"."period",
            "t10"."clock_seconds",
            "t10"."source",
            "t10"."shooter_lookup",
            "t10"."shooter_id",
            "t10"."team_abbr",
            "t10"."opponent_team_abbr",
            "t10"."is_home",
            "t10"."shot_value",
            "t10"."is_made",
            "t10"."points",
            "t10"."distance_ft",
            "t10"."distance_source",
            "t10"."zone",
            "t10"."x_legacy",
            "t10"."y_legacy",
            "t10"."zone_basic",
            "t10"."is_assisted",
            "t10"."assister_lookup",
            "t10"."assister_id",
            "t10"."is_blocked",
            "t10"."blocker_lookup",
            "t10"."blocker_id",
            "t10"."blocker_team_abbr",
            "t10"."is_and_one",
            "t10"."lineup_for",
            "t10"."lineup_against",
            "t10"."_row",
            "t10"."_inputs"
          FROM "standing_keys" AS "t9"
          INNER JOIN "nba_analytics"."shot_events" AS "t10"
            ON "t9"."team_abbr" = "t10"."team_abbr"
            AND "t9"."game_id" = "t10"."game_id"
            AND "t9"."_date" = "t10"."game_date"
        ) AS "t26"
        GROUP BY
          1
      ) AS "t47"
        ON "t9"."_key" = "t47"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t65"."_key",
          CASE
            WHEN COALESCE("t65"."listed" >= 8, FALSE)
            THEN "t65"."not_dressed"
            ELSE CAST(NULL AS BIGINT)
          END AS "players_inactive",
          CASE
            WHEN COALESCE("t65"."listed" >= 8, FALSE)
            AND COALESCE((
              "t65"."games" >= 5
            ) AND (
              "t65"."unknown" = 0
            ), FALSE)
            THEN COALESCE("t65"."missed", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS "starters_inactive"
        FROM (
          SELECT
            "t23"."_key",
            "t49"."listed",
            "t49"."not_dressed",
            "t64"."missed",
            "t59"."games",
            "t59"."unknown"
          FROM (
            SELECT
              "t1"."_key"
            FROM "standing_keys" AS "t1"
          ) AS "t23"
          LEFT OUTER JOIN (
            SELECT
              "t32"."_key",
              COUNT(*) AS "listed",
              SUM(1 - CAST("t32"."is_dressed" AS BIGINT)) AS "not_dressed"
            FROM "t30" AS "t32"
            GROUP BY
              1
          ) AS "t49"
            ON "t23"."_key" = "t49"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t62"."_key",
              COUNT(*) AS "missed"
            FROM (
              SELECT
                "t40"."_key",
                "t40"."_missing",
                "t40"."game_id",
                "t40"."player_lookup",
                "t40"."game_date",
                "t40"."team_abbr",
                "t40"."player_id",
                "t40"."player_name",
                "t40"."player_status",
                "t40"."status_reason",
                "t40"."is_starter",
                "t40"."is_dressed",
                "t40"."pregame_known",
                "t40"."source",
                "t40"."source_file_id",
                "t40"."source_row",
                "t40"."_row",
                "t61"."starts"
              FROM (
                SELECT
                  *
                FROM "t30" AS "t32"
                WHERE
                  NOT (
                    "t32"."is_dressed"
                  )
              ) AS "t40"
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t56"."_key",
                    "t56"."player_lookup",
                    SUM(CAST("t56"."is_starter" AS BIGINT)) AS "starts"
                  FROM "t55" AS "t56"
                  GROUP BY
                    1,
                    2
                ) AS "t57"
                WHERE
                  "t57"."starts" >= 5
              ) AS "t61"
                ON "t40"."_key" = "t61"."_key" AND "t40"."player_lookup" = "t61"."player_lookup"
            ) AS "t62"
            GROUP BY
              1
          ) AS "t64"
            ON "t23"."_key" = "t64"."_key"
          LEFT OUTER JOIN (
            SELECT
              "t56"."_key",
              COUNT(DISTINCT "t56"."_spine_game") AS "games",
              SUM(CAST("t56"."_missing" OR (
                "t56"."is_starter" IS NULL
              ) AS BIGINT)) AS "unknown"
            FROM "t55" AS "t56"
            GROUP BY
              1
          ) AS "t59"
            ON "t23"."_key" = "t59"."_key"
        ) AS "t65"
      ) AS "t67"
        ON "t9"."_key" = "t67"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t27"."_key",
          ARRAY_TO_STRING(
            LIST_SORT(
              ARRAY_AGG(COALESCE("t27"."official_code", "t27"."official_name")) FILTER(WHERE
                COALESCE("t27"."official_code", "t27"."official_name") IS NOT NULL)
            ),
            '+'
          ) AS "crew"
        FROM (
          SELECT
            "t9"."_key",
            FALSE AS "_missing",
            "t11"."game_id",
            "t11"."official_name",
            "t11"."game_date",
            "t11"."position",
            "t11"."official_code",
            "t11"."source",
            "t11"."source_file_id",
            "t11"."source_row",
            "t11"."_row"
          FROM "standing_keys" AS "t9"
          INNER JOIN "nba_raw"."referee_assignments" AS "t11"
            ON "t9"."game_id" = "t11"."game_id"
        ) AS "t27"
        GROUP BY
          1
      ) AS "t48"
        ON "t9"."_key" = "t48"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t28"."_key",
          "t28"."source" AS "events_source"
        FROM (
          SELECT
            "t9"."_key",
            FALSE AS "_missing",
            "t12"."game_id",
            "t12"."source",
            "t12"."reason",
            "t12"."checked",
            "t12"."rejected",
            "t12"."_row"
          FROM "standing_keys" AS "t9"
          INNER JOIN "nba_raw"."pbp_choice" AS "t12"
            ON "t9"."game_id" = "t12"."game_id"
        ) AS "t28"
      ) AS "t37"
        ON "t9"."_key" = "t37"."_key"
      LEFT OUTER JOIN (
        SELECT
          "t29"."_key",
          "t29"."winner_abbr",
          "t29"."home_score",
          "t29"."away_score",
          "t29"."overtime_periods"
        FROM (
          SELECT
            "t9"."_key",
            FALSE AS "_missing",
            "t13"."game_id",
            "t13"."game_code",
            "t13"."season",
            "t13"."season_year",
            "t13"."game_type",
            "t13"."is_counted",
            "t13"."season_type",
            "t13"."game_date",
            "t13"."tipoff_utc",
            "t13"."home_team_abbr",
            "t13"."away_team_abbr",
            "t13"."home_team_id",
            "t13"."away_team_id",
            "t13"."arena_name",
            "t13"."arena_id",
            "t13"."is_neutral",
            "t13"."game_status",
            "t13"."home_score",
            "t13"."away_score",
            "t13"."winner_abbr",
            "t13"."overtime_periods",
            "t13"."national_tv",
            "t13"."original_game_date",
            "t13"."source_file_id",
            "t13"."source_row",
            "t13"."_row"
          FROM "standing_keys" AS "t9"
          INNER JOIN "nba_reference"."schedule" AS "t13"
            ON "t9"."game_id" = "t13"."game_id"
        ) AS "t29"
      ) AS "t38"
        ON "t9"."_key" = "t38"."_key"
    ) AS "t68"
  ) AS "t69"
) AS "t71"
LEFT OUTER JOIN (
  SELECT
    "t0"."_key",
    "t0"."_inputs"
  FROM "accounts" AS "t0"
) AS "t22"
  ON "t71"."_key" = "t22"."_key"
