WITH `t32` AS (
  SELECT
    `t11`.`_key`,
    FALSE AS `_missing`,
    `t17`.`game_id`,
    `t17`.`player_lookup`,
    `t17`.`game_date`,
    `t17`.`team_abbr`,
    `t17`.`player_id`,
    `t17`.`player_name`,
    `t17`.`player_status`,
    `t17`.`status_reason`,
    `t17`.`is_starter`,
    `t17`.`is_dressed`,
    `t17`.`pregame_known`,
    `t17`.`source`,
    `t17`.`source_file_id`,
    `t17`.`source_row`,
    `t17`.`_row`
  FROM `standing_keys` AS `t11`
  INNER JOIN `nba_raw`.`game_status` AS `t17`
    ON `t11`.`team_abbr` = `t17`.`team_abbr` AND `t11`.`game_id` = `t17`.`game_id`
), `t34` AS (
  SELECT
    `t11`.`_key`,
    `t16`.`team_abbr`,
    `t16`.`source`,
    `t16`.`fgm`,
    `t16`.`fga`,
    `t16`.`fg3m`,
    `t16`.`fg3a`,
    `t16`.`ftm`,
    `t16`.`fta`,
    `t16`.`oreb`,
    `t16`.`dreb`,
    `t16`.`reb`,
    `t16`.`ast`,
    `t16`.`stl`,
    `t16`.`blk`,
    `t16`.`pf`,
    `t16`.`pts`,
    `t16`.`player_turnovers`,
    `t16`.`team_turnovers`,
    `t16`.`tov`,
    `t16`.`minutes_total_seconds`,
    `t25`.`mine`
  FROM `standing_keys` AS `t11`
  INNER JOIN `team_boxscore_best_due` AS `t16`
    ON `t11`.`game_id` = `t16`.`game_id`
  INNER JOIN (
    SELECT
      `t1`.`_key`,
      `t1`.`team_abbr` AS `mine`
    FROM `standing_keys` AS `t1`
  ) AS `t25`
    ON `t11`.`_key` = `t25`.`_key`
), `t56` AS (
  SELECT
    *
  FROM (
    SELECT
      `t26`.`_key`,
      `t48`.`_spine_game`,
      `t48`.`_missing`,
      `t48`.`player_lookup`,
      `t48`.`is_starter`
    FROM (
      SELECT
        `t2`.`_key`,
        `t2`.`team_abbr` AS `_entity`,
        `t2`.`season_year` AS `_season`,
        `t2`.`_played_team_team_abbr` AS `_played`
      FROM `standing_keys` AS `t2`
    ) AS `t26`
    INNER JOIN (
      SELECT
        `t37`.`_entity`,
        `t37`.`_season`,
        `t37`.`_spine_game`,
        IF(`t37`.`_missing`, `t37`.`_nth`, `t37`.`_nth`) AS `_nth`,
        `t37`.`_missing`,
        `t37`.`player_lookup`,
        `t37`.`is_starter`
      FROM (
        SELECT
          `t27`.`_entity`,
          `t27`.`_season`,
          `t27`.`_spine_game`,
          `t27`.`_nth`,
          `t17`.`game_id` IS NULL AS `_missing`,
          `t17`.`player_lookup`,
          `t17`.`is_starter`
        FROM (
          SELECT
            `t9`.`entity` AS `_entity`,
            `t9`.`season_year` AS `_season`,
            `t9`.`game_id` AS `_spine_game`,
            `t9`.`nth` AS `_nth`
          FROM `numbered_team_games` AS `t9`
        ) AS `t27`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t17`
          ON `t27`.`_spine_game` = `t17`.`game_id` AND `t27`.`_entity` = `t17`.`team_abbr`
      ) AS `t37`
    ) AS `t48`
      ON `t26`.`_entity` = `t48`.`_entity`
      AND `t26`.`_season` = `t48`.`_season`
      AND `t48`.`_nth` <= `t26`.`_played`
      AND `t48`.`_nth` > (
        `t26`.`_played` - 10
      )
  ) AS `t55`
)
SELECT
  `t72`.`_key`,
  `t72`.`game_id`,
  `t72`.`nba_game_id`,
  `t72`.`game_code`,
  `t72`.`game_date`,
  `t72`.`season_year`,
  `t72`.`season_type`,
  `t72`.`team_abbr`,
  `t72`.`opponent_team_abbr`,
  `t72`.`points_scored`,
  `t72`.`fg_attempts`,
  `t72`.`fg_makes`,
  `t72`.`three_pt_attempts`,
  `t72`.`three_pt_makes`,
  `t72`.`ft_attempts`,
  `t72`.`ft_makes`,
  `t72`.`rebounds`,
  `t72`.`offensive_rebounds`,
  `t72`.`defensive_rebounds`,
  `t72`.`assists`,
  `t72`.`steals`,
  `t72`.`blocks`,
  `t72`.`personal_fouls`,
  `t72`.`turnovers`,
  `t72`.`player_turnovers`,
  `t72`.`team_turnovers`,
  `t72`.`team_paint_attempts`,
  `t72`.`team_paint_makes`,
  `t72`.`team_mid_range_attempts`,
  `t72`.`team_mid_range_makes`,
  `t72`.`team_three_pt_attempts_pbp`,
  `t72`.`team_three_pt_makes_pbp`,
  `t72`.`team_unknown_zone_attempts`,
  `t72`.`team_unknown_zone_makes`,
  `t72`.`team_assisted_fg_makes`,
  `t72`.`team_and1_count`,
  `t72`.`points_in_paint_scored`,
  `t72`.`second_chance_points_scored`,
  `t72`.`possessions_x100`,
  `t72`.`opponent_possessions_x100`,
  `t72`.`possessions`,
  `t72`.`team_seconds`,
  `t72`.`offensive_rating`,
  `t72`.`pace`,
  `t72`.`ts_pct`,
  `t72`.`home_game`,
  `t72`.`win_flag`,
  `t72`.`margin_of_victory`,
  `t72`.`overtime_periods`,
  `t72`.`players_inactive`,
  `t72`.`starters_inactive`,
  `t72`.`referee_crew_id`,
  `t72`.`zones_source`,
  `t72`.`box_source`,
  `t23`.`_inputs`
FROM (
  SELECT
    `t70`.`_key`,
    `t70`.`game_id`,
    `t70`.`game_id` AS `nba_game_id`,
    `t70`.`game_code`,
    `t70`.`game_date`,
    `t70`.`season_year`,
    `t70`.`season_type`,
    `t70`.`team_abbr`,
    `t70`.`opponent_team_abbr`,
    `t70`.`pts` AS `points_scored`,
    `t70`.`fga` AS `fg_attempts`,
    `t70`.`fgm` AS `fg_makes`,
    `t70`.`fg3a` AS `three_pt_attempts`,
    `t70`.`fg3m` AS `three_pt_makes`,
    `t70`.`fta` AS `ft_attempts`,
    `t70`.`ftm` AS `ft_makes`,
    `t70`.`reb` AS `rebounds`,
    `t70`.`oreb` AS `offensive_rebounds`,
    `t70`.`dreb` AS `defensive_rebounds`,
    `t70`.`ast` AS `assists`,
    `t70`.`stl` AS `steals`,
    `t70`.`blk` AS `blocks`,
    `t70`.`pf` AS `personal_fouls`,
    `t70`.`tov` AS `turnovers`,
    `t70`.`player_turnovers`,
    `t70`.`team_turnovers`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`paint_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_attempts`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_makes`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`mid_range_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_attempts`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`mid_range_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_makes`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`three_pt_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_attempts_pbp`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`three_pt_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_makes_pbp`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`unknown_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_attempts`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`unknown_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_makes`,
    IF(`t70`.`zones_source` IS NOT NULL, COALESCE(`t70`.`assisted`, 0), CAST(NULL AS INT64)) AS `team_assisted_fg_makes`,
    IF(`t70`.`zones_source` IS NOT NULL, COALESCE(`t70`.`and_ones`, 0), CAST(NULL AS INT64)) AS `team_and1_count`,
    IF(
      `t70`.`zones_source` IS NOT NULL,
      COALESCE(`t70`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) * 2 AS `points_in_paint_scored`,
    CAST(NULL AS INT64) AS `second_chance_points_scored`,
    `t70`.`possessions_x100`,
    `t70`.`their_possessions_x100` AS `opponent_possessions_x100`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t70`.`possessions_x100`) * 20
          ) + ABS(100)
        ) - (
          MOD((
            ABS(`t70`.`possessions_x100`) * 20
          ) + ABS(100), NULLIF(ABS(100), 0) * 2)
        ),
        NULLIF(ABS(100), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t70`.`possessions_x100` < 0
    ) <> (
      100 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `possessions`,
    `t70`.`team_seconds`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t70`.`pts` * 10000) * 200
          ) + ABS(`t70`.`possessions_x100`)
        ) - (
          MOD(
            (
              ABS(`t70`.`pts` * 10000) * 200
            ) + ABS(`t70`.`possessions_x100`),
            NULLIF(ABS(`t70`.`possessions_x100`), 0) * 2
          )
        ),
        NULLIF(ABS(`t70`.`possessions_x100`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t70`.`pts` * 10000
      ) < 0
    ) <> (
      `t70`.`possessions_x100` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `offensive_rating`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS((
              `t70`.`possessions_x100` + `t70`.`their_possessions_x100`
            ) * 14400) * 20
          ) + ABS(`t70`.`team_seconds` * 200)
        ) - (
          MOD(
            (
              ABS((
                `t70`.`possessions_x100` + `t70`.`their_possessions_x100`
              ) * 14400) * 20
            ) + ABS(`t70`.`team_seconds` * 200),
            NULLIF(ABS(`t70`.`team_seconds` * 200), 0) * 2
          )
        ),
        NULLIF(ABS(`t70`.`team_seconds` * 200), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t70`.`possessions_x100` + `t70`.`their_possessions_x100`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t70`.`team_seconds` * 200
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `pace`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t70`.`pts` * 100) * 2000
          ) + ABS((
            (
              `t70`.`fga` * 100
            ) + (
              `t70`.`fta` * 44
            )
          ) * 2)
        ) - (
          MOD(
            (
              ABS(`t70`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t70`.`fga` * 100
              ) + (
                `t70`.`fta` * 44
              )
            ) * 2),
            NULLIF(ABS((
              (
                `t70`.`fga` * 100
              ) + (
                `t70`.`fta` * 44
              )
            ) * 2), 0) * 2
          )
        ),
        NULLIF(ABS((
          (
            `t70`.`fga` * 100
          ) + (
            `t70`.`fta` * 44
          )
        ) * 2), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t70`.`pts` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t70`.`fga` * 100
            ) + (
              `t70`.`fta` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ts_pct`,
    `t70`.`home_game`,
    `t70`.`winner_abbr` = `t70`.`team_abbr` AS `win_flag`,
    IF(`t70`.`home_game`, 1, -1) * (
      `t70`.`home_score` - `t70`.`away_score`
    ) AS `margin_of_victory`,
    `t70`.`overtime_periods`,
    `t70`.`players_inactive`,
    `t70`.`starters_inactive`,
    `t70`.`crew` AS `referee_crew_id`,
    `t70`.`zones_source`,
    `t70`.`box_source`
  FROM (
    SELECT
      `t69`.`game_id`,
      `t69`.`game_code`,
      `t69`.`game_date`,
      `t69`.`season_year`,
      `t69`.`season_type`,
      `t69`.`team_abbr`,
      `t69`.`opponent_team_abbr`,
      `t69`.`home_game`,
      `t69`.`_key`,
      `t69`.`box_source`,
      `t69`.`fgm`,
      `t69`.`fga`,
      `t69`.`fg3m`,
      `t69`.`fg3a`,
      `t69`.`ftm`,
      `t69`.`fta`,
      `t69`.`oreb`,
      `t69`.`dreb`,
      `t69`.`reb`,
      `t69`.`ast`,
      `t69`.`stl`,
      `t69`.`blk`,
      `t69`.`pf`,
      `t69`.`pts`,
      `t69`.`player_turnovers`,
      `t69`.`team_turnovers`,
      `t69`.`tov`,
      `t69`.`their_possessions_x100`,
      `t69`.`paint_attempts`,
      `t69`.`paint_makes`,
      `t69`.`mid_range_attempts`,
      `t69`.`mid_range_makes`,
      `t69`.`three_pt_attempts`,
      `t69`.`three_pt_makes`,
      `t69`.`unknown_attempts`,
      `t69`.`unknown_makes`,
      `t69`.`assisted`,
      `t69`.`and_ones`,
      `t69`.`players_inactive`,
      `t69`.`starters_inactive`,
      `t69`.`crew`,
      `t69`.`winner_abbr`,
      `t69`.`home_score`,
      `t69`.`away_score`,
      `t69`.`overtime_periods`,
      IF(`t69`.`shots_outcome` IS NULL, `t69`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
      (
        (
          (
            `t69`.`fga` * 100
          ) + (
            `t69`.`fta` * 44
          )
        ) - (
          `t69`.`oreb` * 100
        )
      ) + (
        `t69`.`tov` * 100
      ) AS `possessions_x100`,
      `t69`.`minutes_total_seconds` AS `team_seconds`
    FROM (
      SELECT
        `t10`.`game_id`,
        `t10`.`game_code`,
        `t10`.`game_date`,
        `t10`.`season_year`,
        `t10`.`season_type`,
        `t10`.`team_abbr`,
        `t10`.`opponent_team_abbr`,
        `t10`.`home_game`,
        `t10`.`shots_outcome`,
        `t10`.`_key`,
        `t49`.`box_source`,
        `t49`.`fgm`,
        `t49`.`fga`,
        `t49`.`fg3m`,
        `t49`.`fg3a`,
        `t49`.`ftm`,
        `t49`.`fta`,
        `t49`.`oreb`,
        `t49`.`dreb`,
        `t49`.`reb`,
        `t49`.`ast`,
        `t49`.`stl`,
        `t49`.`blk`,
        `t49`.`pf`,
        `t49`.`pts`,
        `t49`.`player_turnovers`,
        `t49`.`team_turnovers`,
        `t49`.`tov`,
        `t49`.`minutes_total_seconds`,
        `t54`.`their_possessions_x100`,
        `t50`.`paint_attempts`,
        `t50`.`paint_makes`,
        `t50`.`mid_range_attempts`,
        `t50`.`mid_range_makes`,
        `t50`.`three_pt_attempts`,
        `t50`.`three_pt_makes`,
        `t50`.`unknown_attempts`,
        `t50`.`unknown_makes`,
        `t50`.`assisted`,
        `t50`.`and_ones`,
        `t68`.`players_inactive`,
        `t68`.`starters_inactive`,
        `t51`.`crew`,
        `t39`.`events_source`,
        `t40`.`winner_abbr`,
        `t40`.`home_score`,
        `t40`.`away_score`,
        `t40`.`overtime_periods`
      FROM `standing_keys` AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t38`.`_key`,
          `t38`.`source` AS `box_source`,
          `t38`.`fgm`,
          `t38`.`fga`,
          `t38`.`fg3m`,
          `t38`.`fg3a`,
          `t38`.`ftm`,
          `t38`.`fta`,
          `t38`.`oreb`,
          `t38`.`dreb`,
          `t38`.`reb`,
          `t38`.`ast`,
          `t38`.`stl`,
          `t38`.`blk`,
          `t38`.`pf`,
          `t38`.`pts`,
          `t38`.`player_turnovers`,
          `t38`.`team_turnovers`,
          `t38`.`tov`,
          `t38`.`minutes_total_seconds`
        FROM `t34` AS `t38`
        WHERE
          `t38`.`team_abbr` = `t38`.`mine`
      ) AS `t49`
        ON `t10`.`_key` = `t49`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t38`.`_key`,
          (
            (
              (
                `t38`.`fga` * 100
              ) + (
                `t38`.`fta` * 44
              )
            ) - (
              `t38`.`oreb` * 100
            )
          ) + (
            `t38`.`tov` * 100
          ) AS `their_possessions_x100`
        FROM `t34` AS `t38`
        WHERE
          `t38`.`team_abbr` <> `t38`.`mine`
      ) AS `t54`
        ON `t10`.`_key` = `t54`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          SUM(CAST(`t28`.`zone` = 'paint' AS INT64)) AS `paint_attempts`,
          SUM(CAST((
            `t28`.`zone` = 'paint'
          ) AND `t28`.`is_made` AS INT64)) AS `paint_makes`,
          SUM(CAST(`t28`.`zone` = 'mid_range' AS INT64)) AS `mid_range_attempts`,
          SUM(CAST((
            `t28`.`zone` = 'mid_range'
          ) AND `t28`.`is_made` AS INT64)) AS `mid_range_makes`,
          SUM(CAST(`t28`.`zone` = 'three_pt' AS INT64)) AS `three_pt_attempts`,
          SUM(CAST((
            `t28`.`zone` = 'three_pt'
          ) AND `t28`.`is_made` AS INT64)) AS `three_pt_makes`,
          SUM(CAST(`t28`.`zone` = 'unknown' AS INT64)) AS `unknown_attempts`,
          SUM(CAST((
            `t28`.`zone` = 'unknown'
          ) AND `t28`.`is_made` AS INT64)) AS `unknown_makes`,
          SUM(CAST(`t28`.`is_made` AND `t28`.`is_assisted` AS INT64)) AS `assisted`,
          SUM(CAST(`t28`.`is_and_one` AS INT64)) AS `and_ones`
        FROM (
          SELECT
            `t11`.`_key`,
            `t12`.`is_made`,
            `t12`.`zone`,
            `t12`.`is_assisted`,
            `t12`.`is_and_one`
          FROM `standing_keys` AS `t11`
          INNER JOIN `nba_analytics`.`shot_events` AS `t12`
            ON `t11`.`team_abbr` = `t12`.`team_abbr`
            AND `t11`.`game_id` = `t12`.`game_id`
            AND `t11`.`_date` = `t12`.`game_date`
        ) AS `t28`
        GROUP BY
          1
      ) AS `t50`
        ON `t10`.`_key` = `t50`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t66`.`_key`,
          IF(COALESCE(`t66`.`listed` >= 8, FALSE), `t66`.`not_dressed`, CAST(NULL AS INT64)) AS `players_inactive`,
          IF(
            COALESCE(`t66`.`listed` >= 8, FALSE)
            AND COALESCE((
              `t66`.`games` >= 5
            ) AND (
              `t66`.`unknown` = 0
            ), FALSE),
            COALESCE(`t66`.`missed`, 0),
            CAST(NULL AS INT64)
          ) AS `starters_inactive`
        FROM (
          SELECT
            `t24`.`_key`,
            `t52`.`listed`,
            `t52`.`not_dressed`,
            `t65`.`missed`,
            `t60`.`games`,
            `t60`.`unknown`
          FROM (
            SELECT
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t24`
          LEFT OUTER JOIN (
            SELECT
              `t33`.`_key`,
              COUNT(*) AS `listed`,
              SUM(1 - CAST(`t33`.`is_dressed` AS INT64)) AS `not_dressed`
            FROM `t32` AS `t33`
            GROUP BY
              1
          ) AS `t52`
            ON `t24`.`_key` = `t52`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t63`.`_key`,
              COUNT(*) AS `missed`
            FROM (
              SELECT
                `t42`.`_key`,
                `t42`.`_missing`,
                `t42`.`game_id`,
                `t42`.`player_lookup`,
                `t42`.`game_date`,
                `t42`.`team_abbr`,
                `t42`.`player_id`,
                `t42`.`player_name`,
                `t42`.`player_status`,
                `t42`.`status_reason`,
                `t42`.`is_starter`,
                `t42`.`is_dressed`,
                `t42`.`pregame_known`,
                `t42`.`source`,
                `t42`.`source_file_id`,
                `t42`.`source_row`,
                `t42`.`_row`,
                `t62`.`starts`
              FROM (
                SELECT
                  *
                FROM `t32` AS `t33`
                WHERE
                  NOT (
                    `t33`.`is_dressed`
                  )
              ) AS `t42`
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t57`.`_key`,
                    `t57`.`player_lookup`,
                    SUM(CAST(`t57`.`is_starter` AS INT64)) AS `starts`
                  FROM `t56` AS `t57`
                  GROUP BY
                    1,
                    2
                ) AS `t58`
                WHERE
                  `t58`.`starts` >= 5
              ) AS `t62`
                ON `t42`.`_key` = `t62`.`_key` AND `t42`.`player_lookup` = `t62`.`player_lookup`
            ) AS `t63`
            GROUP BY
              1
          ) AS `t65`
            ON `t24`.`_key` = `t65`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t57`.`_key`,
              COUNT(DISTINCT `t57`.`_spine_game`) AS `games`,
              SUM(CAST(`t57`.`_missing` OR (
                `t57`.`is_starter` IS NULL
              ) AS INT64)) AS `unknown`
            FROM `t56` AS `t57`
            GROUP BY
              1
          ) AS `t60`
            ON `t24`.`_key` = `t60`.`_key`
        ) AS `t66`
      ) AS `t68`
        ON `t10`.`_key` = `t68`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          IF(
            ARRAY_LENGTH(
              ARRAY(
                SELECT
                  element_0
                FROM UNNEST(ARRAY_AGG(COALESCE(`t29`.`official_code`, `t29`.`official_name`) IGNORE NULLS)) AS element_0
                ORDER BY
                  element_0
              )
            ) > 0,
            ARRAY_TO_STRING(
              ARRAY(
                SELECT
                  element_0
                FROM UNNEST(ARRAY_AGG(COALESCE(`t29`.`official_code`, `t29`.`official_name`) IGNORE NULLS)) AS element_0
                ORDER BY
                  element_0
              ),
              '+'
            ),
            NULL
          ) AS `crew`
        FROM (
          SELECT
            `t11`.`_key`,
            `t13`.`official_name`,
            `t13`.`official_code`
          FROM `standing_keys` AS `t11`
          INNER JOIN `nba_raw`.`referee_assignments` AS `t13`
            ON `t11`.`game_id` = `t13`.`game_id`
        ) AS `t29`
        GROUP BY
          1
      ) AS `t51`
        ON `t10`.`_key` = `t51`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          `t30`.`source` AS `events_source`
        FROM (
          SELECT
            `t11`.`_key`,
            `t14`.`source`
          FROM `standing_keys` AS `t11`
          INNER JOIN `nba_raw`.`pbp_choice` AS `t14`
            ON `t11`.`game_id` = `t14`.`game_id`
        ) AS `t30`
      ) AS `t39`
        ON `t10`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t31`.`_key`,
          `t31`.`winner_abbr`,
          `t31`.`home_score`,
          `t31`.`away_score`,
          `t31`.`overtime_periods`
        FROM (
          SELECT
            `t11`.`_key`,
            `t15`.`home_score`,
            `t15`.`away_score`,
            `t15`.`winner_abbr`,
            `t15`.`overtime_periods`
          FROM `standing_keys` AS `t11`
          INNER JOIN `nba_reference`.`schedule` AS `t15`
            ON `t11`.`game_id` = `t15`.`game_id`
        ) AS `t31`
      ) AS `t40`
        ON `t10`.`_key` = `t40`.`_key`
    ) AS `t69`
  ) AS `t70`
) AS `t72`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t23`
  ON `t72`.`_key` = `t23`.`_key`
