WITH `t30` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
    `t16`.`game_id`,
    `t16`.`player_lookup`,
    `t16`.`game_date`,
    `t16`.`team_abbr`,
    `t16`.`player_id`,
    `t16`.`player_name`,
    `t16`.`player_status`,
    `t16`.`status_reason`,
    `t16`.`is_starter`,
    `t16`.`is_dressed`,
    `t16`.`pregame_known`,
    `t16`.`source`,
    `t16`.`source_file_id`,
    `t16`.`source_row`,
    `t16`.`_row`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`game_status` AS `t16`
    ON `t9`.`team_abbr` = `t16`.`team_abbr` AND `t9`.`game_id` = `t16`.`game_id`
), `t35` AS (
  SELECT
    `t9`.`_key`,
    `t15`.`team_abbr`,
    `t15`.`source`,
    `t15`.`fgm`,
    `t15`.`fga`,
    `t15`.`fg3m`,
    `t15`.`fg3a`,
    `t15`.`ftm`,
    `t15`.`fta`,
    `t15`.`oreb`,
    `t15`.`dreb`,
    `t15`.`reb`,
    `t15`.`ast`,
    `t15`.`stl`,
    `t15`.`blk`,
    `t15`.`pf`,
    `t15`.`pts`,
    `t15`.`player_turnovers`,
    `t15`.`team_turnovers`,
    `t15`.`tov`,
    `t15`.`minutes_total_seconds`,
    `t25`.`mine`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`team_boxscore_best` AS `t15`
    ON `t9`.`game_id` = `t15`.`game_id`
  INNER JOIN (
    SELECT
      `t1`.`_key`,
      `t1`.`team_abbr` AS `mine`
    FROM `standing_keys` AS `t1`
  ) AS `t25`
    ON `t9`.`_key` = `t25`.`_key`
), `t59` AS (
  SELECT
    *
  FROM (
    SELECT
      `t57`.`_key`,
      `t53`.`_spine_game`,
      `t53`.`_missing`,
      `t53`.`player_lookup`,
      `t53`.`is_starter`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t34`.`_entity`,
          `t34`.`_season`,
          `t34`.`_is_game`,
          `t34`.`_key`,
          SUM(CAST(`t34`.`_is_game` AS BIGINT)) OVER (
            PARTITION BY `t34`.`_entity`, `t34`.`_season`
            ORDER BY `t34`.`_day` ASC NULLS LAST, `t34`.`_is_game` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `_played`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t1`.`team_abbr` AS `_entity`,
              `t1`.`season_year` AS `_season`,
              `t1`.`_date` AS `_day`,
              FALSE AS `_is_game`,
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t22`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t18`.`entity` AS `_entity`,
              `t18`.`season_year` AS `_season`,
              `t18`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS BIGINT) AS `_key`
            FROM `nba_reference`.`team_spine` AS `t18`
            LEFT SEMI JOIN `standing_keys` AS `t10`
              ON `t10`.`season_year` = `t18`.`season_year` AND `t10`.`team_abbr` = `t18`.`entity`
          ) AS `t31`
        ) AS `t34`
      ) AS `t47`
      WHERE
        NOT (
          `t47`.`_is_game`
        )
    ) AS `t57`
    INNER JOIN (
      SELECT
        `t32`.`_entity`,
        `t32`.`_season`,
        `t32`.`_spine_game`,
        `t32`.`_missing`,
        `t32`.`player_lookup`,
        `t32`.`is_starter`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t32`.`_entity`, `t32`.`_season`
            ORDER BY `t32`.`_spine_date` ASC NULLS LAST, `t32`.`_spine_game` ASC NULLS LAST
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t18`.`entity` AS `_entity`,
          `t18`.`season_year` AS `_season`,
          `t18`.`game_date` AS `_spine_date`,
          `t18`.`game_id` AS `_spine_game`,
          `t17`.`game_id` IS NULL AS `_missing`,
          `t17`.`player_lookup`,
          `t17`.`is_starter`
        FROM `nba_reference`.`team_spine` AS `t18`
        LEFT SEMI JOIN `standing_keys` AS `t10`
          ON `t10`.`season_year` = `t18`.`season_year` AND `t10`.`team_abbr` = `t18`.`entity`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t17`
          ON `t18`.`game_id` = `t17`.`game_id` AND `t18`.`entity` = `t17`.`team_abbr`
      ) AS `t32`
    ) AS `t53`
      ON `t57`.`_entity` = `t53`.`_entity`
      AND `t57`.`_season` = `t53`.`_season`
      AND `t53`.`_nth` <= `t57`.`_played`
      AND `t53`.`_nth` > (
        `t57`.`_played` - 10
      )
  ) AS `t58`
)
SELECT
  `t75`.`_key`,
  `t75`.`game_id`,
  `t75`.`nba_game_id`,
  `t75`.`game_code`,
  `t75`.`game_date`,
  `t75`.`season_year`,
  `t75`.`season_type`,
  `t75`.`team_abbr`,
  `t75`.`opponent_team_abbr`,
  `t75`.`points_scored`,
  `t75`.`fg_attempts`,
  `t75`.`fg_makes`,
  `t75`.`three_pt_attempts`,
  `t75`.`three_pt_makes`,
  `t75`.`ft_attempts`,
  `t75`.`ft_makes`,
  `t75`.`rebounds`,
  `t75`.`offensive_rebounds`,
  `t75`.`defensive_rebounds`,
  `t75`.`assists`,
  `t75`.`steals`,
  `t75`.`blocks`,
  `t75`.`personal_fouls`,
  `t75`.`turnovers`,
  `t75`.`player_turnovers`,
  `t75`.`team_turnovers`,
  `t75`.`team_paint_attempts`,
  `t75`.`team_paint_makes`,
  `t75`.`team_mid_range_attempts`,
  `t75`.`team_mid_range_makes`,
  `t75`.`team_three_pt_attempts_pbp`,
  `t75`.`team_three_pt_makes_pbp`,
  `t75`.`team_unknown_zone_attempts`,
  `t75`.`team_unknown_zone_makes`,
  `t75`.`team_assisted_fg_makes`,
  `t75`.`team_and1_count`,
  `t75`.`points_in_paint_scored`,
  `t75`.`second_chance_points_scored`,
  `t75`.`possessions_x100`,
  `t75`.`opponent_possessions_x100`,
  `t75`.`possessions`,
  `t75`.`team_seconds`,
  `t75`.`offensive_rating`,
  `t75`.`pace`,
  `t75`.`ts_pct`,
  `t75`.`home_game`,
  `t75`.`win_flag`,
  `t75`.`margin_of_victory`,
  `t75`.`overtime_periods`,
  `t75`.`players_inactive`,
  `t75`.`starters_inactive`,
  `t75`.`referee_crew_id`,
  `t75`.`zones_source`,
  `t75`.`box_source`,
  `t23`.`_inputs`
FROM (
  SELECT
    `t73`.`_key`,
    `t73`.`game_id`,
    `t73`.`game_id` AS `nba_game_id`,
    `t73`.`game_code`,
    `t73`.`game_date`,
    `t73`.`season_year`,
    `t73`.`season_type`,
    `t73`.`team_abbr`,
    `t73`.`opponent_team_abbr`,
    `t73`.`pts` AS `points_scored`,
    `t73`.`fga` AS `fg_attempts`,
    `t73`.`fgm` AS `fg_makes`,
    `t73`.`fg3a` AS `three_pt_attempts`,
    `t73`.`fg3m` AS `three_pt_makes`,
    `t73`.`fta` AS `ft_attempts`,
    `t73`.`ftm` AS `ft_makes`,
    `t73`.`reb` AS `rebounds`,
    `t73`.`oreb` AS `offensive_rebounds`,
    `t73`.`dreb` AS `defensive_rebounds`,
    `t73`.`ast` AS `assists`,
    `t73`.`stl` AS `steals`,
    `t73`.`blk` AS `blocks`,
    `t73`.`pf` AS `personal_fouls`,
    `t73`.`tov` AS `turnovers`,
    `t73`.`player_turnovers`,
    `t73`.`team_turnovers`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`paint_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_paint_attempts`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`paint_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_paint_makes`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`mid_range_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_mid_range_attempts`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`mid_range_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_mid_range_makes`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`three_pt_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_three_pt_attempts_pbp`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`three_pt_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_three_pt_makes_pbp`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`unknown_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_unknown_zone_attempts`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`unknown_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_unknown_zone_makes`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`assisted`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_assisted_fg_makes`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`and_ones`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_and1_count`,
    IF(
      `t73`.`zones_source` IS NOT NULL,
      COALESCE(`t73`.`paint_makes`, 0),
      CAST(NULL AS BIGINT)
    ) * 2 AS `points_in_paint_scored`,
    CAST(NULL AS BIGINT) AS `second_chance_points_scored`,
    `t73`.`possessions_x100`,
    `t73`.`their_possessions_x100` AS `opponent_possessions_x100`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t73`.`possessions_x100`) * 20
            ) + ABS(100)
          ) - (
            (
              (
                ABS(`t73`.`possessions_x100`) * 20
              ) + ABS(100)
            ) % (
              NULLIF(ABS(100), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(100), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      `t73`.`possessions_x100` < 0
    ) <> (
      100 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS `possessions`,
    `t73`.`team_seconds`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t73`.`pts` * 10000) * 200
            ) + ABS(`t73`.`possessions_x100`)
          ) - (
            (
              (
                ABS(`t73`.`pts` * 10000) * 200
              ) + ABS(`t73`.`possessions_x100`)
            ) % (
              NULLIF(ABS(`t73`.`possessions_x100`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t73`.`possessions_x100`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t73`.`pts` * 10000
      ) < 0
    ) <> (
      `t73`.`possessions_x100` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `offensive_rating`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                `t73`.`possessions_x100` + `t73`.`their_possessions_x100`
              ) * 14400) * 20
            ) + ABS(`t73`.`team_seconds` * 200)
          ) - (
            (
              (
                ABS((
                  `t73`.`possessions_x100` + `t73`.`their_possessions_x100`
                ) * 14400) * 20
              ) + ABS(`t73`.`team_seconds` * 200)
            ) % (
              NULLIF(ABS(`t73`.`team_seconds` * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t73`.`team_seconds` * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            `t73`.`possessions_x100` + `t73`.`their_possessions_x100`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t73`.`team_seconds` * 200
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS `pace`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t73`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t73`.`fga` * 100
              ) + (
                `t73`.`fta` * 44
              )
            ) * 2)
          ) - (
            (
              (
                ABS(`t73`.`pts` * 100) * 2000
              ) + ABS((
                (
                  `t73`.`fga` * 100
                ) + (
                  `t73`.`fta` * 44
                )
              ) * 2)
            ) % (
              NULLIF(ABS((
                (
                  `t73`.`fga` * 100
                ) + (
                  `t73`.`fta` * 44
                )
              ) * 2), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS((
            (
              `t73`.`fga` * 100
            ) + (
              `t73`.`fta` * 44
            )
          ) * 2), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t73`.`pts` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t73`.`fga` * 100
            ) + (
              `t73`.`fta` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `ts_pct`,
    `t73`.`home_game`,
    `t73`.`winner_abbr` = `t73`.`team_abbr` AS `win_flag`,
    IF(`t73`.`home_game`, 1, -1) * (
      `t73`.`home_score` - `t73`.`away_score`
    ) AS `margin_of_victory`,
    `t73`.`overtime_periods`,
    `t73`.`players_inactive`,
    `t73`.`starters_inactive`,
    `t73`.`crew` AS `referee_crew_id`,
    `t73`.`zones_source`,
    `t73`.`box_source`
  FROM (
    SELECT
      `t72`.`game_id`,
      `t72`.`game_code`,
      `t72`.`game_date`,
      `t72`.`season_year`,
      `t72`.`season_type`,
      `t72`.`team_abbr`,
      `t72`.`opponent_team_abbr`,
      `t72`.`home_game`,
      `t72`.`_key`,
      `t72`.`box_source`,
      `t72`.`fgm`,
      `t72`.`fga`,
      `t72`.`fg3m`,
      `t72`.`fg3a`,
      `t72`.`ftm`,
      `t72`.`fta`,
      `t72`.`oreb`,
      `t72`.`dreb`,
      `t72`.`reb`,
      `t72`.`ast`,
      `t72`.`stl`,
      `t72`.`blk`,
      `t72`.`pf`,
      `t72`.`pts`,
      `t72`.`player_turnovers`,
      `t72`.`team_turnovers`,
      `t72`.`tov`,
      `t72`.`their_possessions_x100`,
      `t72`.`paint_attempts`,
      `t72`.`paint_makes`,
      `t72`.`mid_range_attempts`,
      `t72`.`mid_range_makes`,
      `t72`.`three_pt_attempts`,
      `t72`.`three_pt_makes`,
      `t72`.`unknown_attempts`,
      `t72`.`unknown_makes`,
      `t72`.`assisted`,
      `t72`.`and_ones`,
      `t72`.`players_inactive`,
      `t72`.`starters_inactive`,
      `t72`.`crew`,
      `t72`.`winner_abbr`,
      `t72`.`home_score`,
      `t72`.`away_score`,
      `t72`.`overtime_periods`,
      IF(`t72`.`shots_outcome` IS NULL, `t72`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
      (
        (
          (
            `t72`.`fga` * 100
          ) + (
            `t72`.`fta` * 44
          )
        ) - (
          `t72`.`oreb` * 100
        )
      ) + (
        `t72`.`tov` * 100
      ) AS `possessions_x100`,
      `t72`.`minutes_total_seconds` AS `team_seconds`
    FROM (
      SELECT
        `t9`.`game_id`,
        `t9`.`game_code`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`shots_outcome`,
        `t9`.`_key`,
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
        `t56`.`their_possessions_x100`,
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
        `t71`.`players_inactive`,
        `t71`.`starters_inactive`,
        `t51`.`crew`,
        `t39`.`events_source`,
        `t40`.`winner_abbr`,
        `t40`.`home_score`,
        `t40`.`away_score`,
        `t40`.`overtime_periods`
      FROM `standing_keys` AS `t9`
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
        FROM `t35` AS `t38`
        WHERE
          `t38`.`team_abbr` = `t38`.`mine`
      ) AS `t49`
        ON `t9`.`_key` = `t49`.`_key`
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
        FROM `t35` AS `t38`
        WHERE
          `t38`.`team_abbr` <> `t38`.`mine`
      ) AS `t56`
        ON `t9`.`_key` = `t56`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t26`.`_key`,
          SUM(CAST(`t26`.`zone` = 'paint' AS BIGINT)) AS `paint_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'paint'
          ) AND `t26`.`is_made` AS BIGINT)) AS `paint_makes`,
          SUM(CAST(`t26`.`zone` = 'mid_range' AS BIGINT)) AS `mid_range_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'mid_range'
          ) AND `t26`.`is_made` AS BIGINT)) AS `mid_range_makes`,
          SUM(CAST(`t26`.`zone` = 'three_pt' AS BIGINT)) AS `three_pt_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'three_pt'
          ) AND `t26`.`is_made` AS BIGINT)) AS `three_pt_makes`,
          SUM(CAST(`t26`.`zone` = 'unknown' AS BIGINT)) AS `unknown_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'unknown'
          ) AND `t26`.`is_made` AS BIGINT)) AS `unknown_makes`,
          SUM(CAST(`t26`.`is_made` AND `t26`.`is_assisted` AS BIGINT)) AS `assisted`,
          SUM(CAST(`t26`.`is_and_one` AS BIGINT)) AS `and_ones`
        FROM (
          SELECT
            `t9`.`_key`,
            `t11`.`is_made`,
            `t11`.`zone`,
            `t11`.`is_assisted`,
            `t11`.`is_and_one`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_analytics`.`shot_events` AS `t11`
            ON `t9`.`team_abbr` = `t11`.`team_abbr`
            AND `t9`.`game_id` = `t11`.`game_id`
            AND `t9`.`_date` = `t11`.`game_date`
        ) AS `t26`
        GROUP BY
          1
      ) AS `t50`
        ON `t9`.`_key` = `t50`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t69`.`_key`,
          IF(COALESCE(`t69`.`listed` >= 8, FALSE), `t69`.`not_dressed`, CAST(NULL AS BIGINT)) AS `players_inactive`,
          IF(
            COALESCE(`t69`.`listed` >= 8, FALSE)
            AND COALESCE((
              `t69`.`games` >= 5
            ) AND (
              `t69`.`unknown` = 0
            ), FALSE),
            COALESCE(`t69`.`missed`, 0),
            CAST(NULL AS BIGINT)
          ) AS `starters_inactive`
        FROM (
          SELECT
            `t24`.`_key`,
            `t52`.`listed`,
            `t52`.`not_dressed`,
            `t68`.`missed`,
            `t63`.`games`,
            `t63`.`unknown`
          FROM (
            SELECT
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t24`
          LEFT OUTER JOIN (
            SELECT
              `t33`.`_key`,
              COUNT(*) AS `listed`,
              SUM(1 - CAST(`t33`.`is_dressed` AS BIGINT)) AS `not_dressed`
            FROM `t30` AS `t33`
            GROUP BY
              1
          ) AS `t52`
            ON `t24`.`_key` = `t52`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t66`.`_key`,
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
                `t65`.`starts`
              FROM (
                SELECT
                  *
                FROM `t30` AS `t33`
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
                    `t60`.`_key`,
                    `t60`.`player_lookup`,
                    SUM(CAST(`t60`.`is_starter` AS BIGINT)) AS `starts`
                  FROM `t59` AS `t60`
                  GROUP BY
                    1,
                    2
                ) AS `t61`
                WHERE
                  `t61`.`starts` >= 5
              ) AS `t65`
                ON `t42`.`_key` = `t65`.`_key` AND `t42`.`player_lookup` = `t65`.`player_lookup`
            ) AS `t66`
            GROUP BY
              1
          ) AS `t68`
            ON `t24`.`_key` = `t68`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t60`.`_key`,
              COUNT(DISTINCT `t60`.`_spine_game`) AS `games`,
              SUM(CAST(`t60`.`_missing` OR (
                `t60`.`is_starter` IS NULL
              ) AS BIGINT)) AS `unknown`
            FROM `t59` AS `t60`
            GROUP BY
              1
          ) AS `t63`
            ON `t24`.`_key` = `t63`.`_key`
        ) AS `t69`
      ) AS `t71`
        ON `t9`.`_key` = `t71`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          IF(
            SIZE(ARRAY_SORT(COLLECT_LIST(COALESCE(`t27`.`official_code`, `t27`.`official_name`)))) > 0,
            CONCAT_WS(
              '+',
              ARRAY_SORT(COLLECT_LIST(COALESCE(`t27`.`official_code`, `t27`.`official_name`)))
            ),
            NULL
          ) AS `crew`
        FROM (
          SELECT
            `t9`.`_key`,
            `t12`.`official_name`,
            `t12`.`official_code`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_raw`.`referee_assignments` AS `t12`
            ON `t9`.`game_id` = `t12`.`game_id`
        ) AS `t27`
        GROUP BY
          1
      ) AS `t51`
        ON `t9`.`_key` = `t51`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          `t28`.`source` AS `events_source`
        FROM (
          SELECT
            `t9`.`_key`,
            `t13`.`source`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_raw`.`pbp_choice` AS `t13`
            ON `t9`.`game_id` = `t13`.`game_id`
        ) AS `t28`
      ) AS `t39`
        ON `t9`.`_key` = `t39`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          `t29`.`winner_abbr`,
          `t29`.`home_score`,
          `t29`.`away_score`,
          `t29`.`overtime_periods`
        FROM (
          SELECT
            `t9`.`_key`,
            `t14`.`home_score`,
            `t14`.`away_score`,
            `t14`.`winner_abbr`,
            `t14`.`overtime_periods`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_reference`.`schedule` AS `t14`
            ON `t9`.`game_id` = `t14`.`game_id`
        ) AS `t29`
      ) AS `t40`
        ON `t9`.`_key` = `t40`.`_key`
    ) AS `t72`
  ) AS `t73`
) AS `t75`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t23`
  ON `t75`.`_key` = `t23`.`_key`
