WITH `t27` AS (
  SELECT
    `t8`.`_key`,
    FALSE AS `_missing`,
    `t13`.`game_id`,
    `t13`.`player_lookup`,
    `t13`.`game_date`,
    `t13`.`team_abbr`,
    `t13`.`player_id`,
    `t13`.`player_name`,
    `t13`.`player_status`,
    `t13`.`status_reason`,
    `t13`.`is_starter`,
    `t13`.`is_dressed`,
    `t13`.`pregame_known`,
    `t13`.`source`,
    `t13`.`source_file_id`,
    `t13`.`source_row`,
    `t13`.`_row`
  FROM `standing_keys` AS `t8`
  INNER JOIN `nba_raw`.`game_status` AS `t13`
    ON `t8`.`team_abbr` = `t13`.`team_abbr` AND `t8`.`game_id` = `t13`.`game_id`
), `t30` AS (
  SELECT
    `t8`.`_key`,
    FALSE AS `_missing`,
    `t12`.`game_id`,
    `t12`.`team_abbr`,
    `t12`.`source`,
    `t12`.`fgm`,
    `t12`.`fga`,
    `t12`.`fg3m`,
    `t12`.`fg3a`,
    `t12`.`ftm`,
    `t12`.`fta`,
    `t12`.`oreb`,
    `t12`.`dreb`,
    `t12`.`reb`,
    `t12`.`ast`,
    `t12`.`stl`,
    `t12`.`blk`,
    `t12`.`pf`,
    `t12`.`pts`,
    `t12`.`player_turnovers`,
    `t12`.`game_date`,
    `t12`.`team_turnovers`,
    `t12`.`tov`,
    `t12`.`minutes_total_seconds`,
    `t12`.`_row`,
    `t22`.`mine`
  FROM `standing_keys` AS `t8`
  INNER JOIN `nba_raw`.`team_boxscore_best` AS `t12`
    ON `t8`.`game_id` = `t12`.`game_id`
  INNER JOIN (
    SELECT
      `t1`.`_key`,
      `t1`.`team_abbr` AS `mine`
    FROM `standing_keys` AS `t1`
  ) AS `t22`
    ON `t8`.`_key` = `t22`.`_key`
), `t50` AS (
  SELECT
    *
  FROM (
    SELECT
      `t48`.`_key`,
      `t48`.`_rank`,
      `t48`.`_spine_date`,
      `t48`.`_spine_game`,
      `t23`.`_present_game` IS NULL AS `_missing`,
      `t14`.`game_id`,
      `t14`.`player_lookup`,
      `t14`.`game_date`,
      `t14`.`team_abbr`,
      `t14`.`player_id`,
      `t14`.`player_name`,
      `t14`.`player_status`,
      `t14`.`status_reason`,
      `t14`.`is_starter`,
      `t14`.`is_dressed`,
      `t14`.`pregame_known`,
      `t14`.`source`,
      `t14`.`source_file_id`,
      `t14`.`source_row`,
      `t14`.`_row`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t28`.`_key`,
          `t28`.`_entity`,
          `t28`.`_spine_date`,
          `t28`.`_spine_game`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t28`.`_key`, `t28`.`_entity`
              ORDER BY `t28`.`_spine_date` DESC, `t28`.`_spine_game` DESC
            ) - 1
          ) + 1 AS `_rank`
        FROM (
          SELECT
            `t8`.`_key`,
            `t15`.`entity` AS `_entity`,
            `t15`.`game_date` AS `_spine_date`,
            `t15`.`game_id` AS `_spine_game`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_reference`.`team_spine` AS `t15`
            ON `t8`.`season_year` = `t15`.`season_year`
            AND `t15`.`game_date` < `t8`.`_date`
            AND `t8`.`team_abbr` = `t15`.`entity`
        ) AS `t28`
      ) AS `t40`
      WHERE
        `t40`.`_rank` <= 10
    ) AS `t48`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t6`.`game_id` AS `_present_game`,
        `t6`.`team_abbr` AS `_present_entity`
      FROM `nba_raw`.`game_status` AS `t6`
    ) AS `t23`
      ON `t48`.`_spine_game` = `t23`.`_present_game`
      AND `t48`.`_entity` = `t23`.`_present_entity`
    LEFT OUTER JOIN `nba_raw`.`game_status` AS `t14`
      ON `t48`.`_spine_game` = `t14`.`game_id` AND `t48`.`_entity` = `t14`.`team_abbr`
  ) AS `t49`
  WHERE
    `t49`.`_missing` OR (
      `t49`.`game_id` IS NOT NULL
    )
)
SELECT
  `t66`.`_key`,
  `t66`.`game_id`,
  `t66`.`nba_game_id`,
  `t66`.`game_code`,
  `t66`.`game_date`,
  `t66`.`season_year`,
  `t66`.`season_type`,
  `t66`.`team_abbr`,
  `t66`.`opponent_team_abbr`,
  `t66`.`points_scored`,
  `t66`.`fg_attempts`,
  `t66`.`fg_makes`,
  `t66`.`three_pt_attempts`,
  `t66`.`three_pt_makes`,
  `t66`.`ft_attempts`,
  `t66`.`ft_makes`,
  `t66`.`rebounds`,
  `t66`.`offensive_rebounds`,
  `t66`.`defensive_rebounds`,
  `t66`.`assists`,
  `t66`.`steals`,
  `t66`.`blocks`,
  `t66`.`personal_fouls`,
  `t66`.`turnovers`,
  `t66`.`player_turnovers`,
  `t66`.`team_turnovers`,
  `t66`.`team_paint_attempts`,
  `t66`.`team_paint_makes`,
  `t66`.`team_mid_range_attempts`,
  `t66`.`team_mid_range_makes`,
  `t66`.`team_three_pt_attempts_pbp`,
  `t66`.`team_three_pt_makes_pbp`,
  `t66`.`team_unknown_zone_attempts`,
  `t66`.`team_unknown_zone_makes`,
  `t66`.`team_assisted_fg_makes`,
  `t66`.`team_and1_count`,
  `t66`.`points_in_paint_scored`,
  `t66`.`second_chance_points_scored`,
  `t66`.`possessions_x100`,
  `t66`.`opponent_possessions_x100`,
  `t66`.`possessions`,
  `t66`.`team_seconds`,
  `t66`.`offensive_rating`,
  `t66`.`pace`,
  `t66`.`ts_pct`,
  `t66`.`home_game`,
  `t66`.`win_flag`,
  `t66`.`margin_of_victory`,
  `t66`.`overtime_periods`,
  `t66`.`players_inactive`,
  `t66`.`starters_inactive`,
  `t66`.`referee_crew_id`,
  `t66`.`zones_source`,
  `t66`.`box_source`,
  `t20`.`_inputs`
FROM (
  SELECT
    `t64`.`_key`,
    `t64`.`game_id`,
    `t64`.`game_id` AS `nba_game_id`,
    `t64`.`game_code`,
    `t64`.`game_date`,
    `t64`.`season_year`,
    `t64`.`season_type`,
    `t64`.`team_abbr`,
    `t64`.`opponent_team_abbr`,
    `t64`.`pts` AS `points_scored`,
    `t64`.`fga` AS `fg_attempts`,
    `t64`.`fgm` AS `fg_makes`,
    `t64`.`fg3a` AS `three_pt_attempts`,
    `t64`.`fg3m` AS `three_pt_makes`,
    `t64`.`fta` AS `ft_attempts`,
    `t64`.`ftm` AS `ft_makes`,
    `t64`.`reb` AS `rebounds`,
    `t64`.`oreb` AS `offensive_rebounds`,
    `t64`.`dreb` AS `defensive_rebounds`,
    `t64`.`ast` AS `assists`,
    `t64`.`stl` AS `steals`,
    `t64`.`blk` AS `blocks`,
    `t64`.`pf` AS `personal_fouls`,
    `t64`.`tov` AS `turnovers`,
    `t64`.`player_turnovers`,
    `t64`.`team_turnovers`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`paint_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_attempts`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_makes`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`mid_range_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_attempts`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`mid_range_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_makes`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`three_pt_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_attempts_pbp`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`three_pt_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_makes_pbp`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`unknown_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_attempts`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`unknown_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_makes`,
    IF(`t64`.`zones_source` IS NOT NULL, COALESCE(`t64`.`assisted`, 0), CAST(NULL AS INT64)) AS `team_assisted_fg_makes`,
    IF(`t64`.`zones_source` IS NOT NULL, COALESCE(`t64`.`and_ones`, 0), CAST(NULL AS INT64)) AS `team_and1_count`,
    IF(
      `t64`.`zones_source` IS NOT NULL,
      COALESCE(`t64`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) * 2 AS `points_in_paint_scored`,
    CAST(NULL AS INT64) AS `second_chance_points_scored`,
    `t64`.`possessions_x100`,
    `t64`.`their_possessions_x100` AS `opponent_possessions_x100`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t64`.`possessions_x100`) * 20
          ) + ABS(100)
        ) - (
          MOD((
            ABS(`t64`.`possessions_x100`) * 20
          ) + ABS(100), NULLIF(ABS(100), 0) * 2)
        ),
        NULLIF(ABS(100), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t64`.`possessions_x100` < 0
    ) <> (
      100 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `possessions`,
    `t64`.`team_seconds`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t64`.`pts` * 10000) * 200
          ) + ABS(`t64`.`possessions_x100`)
        ) - (
          MOD(
            (
              ABS(`t64`.`pts` * 10000) * 200
            ) + ABS(`t64`.`possessions_x100`),
            NULLIF(ABS(`t64`.`possessions_x100`), 0) * 2
          )
        ),
        NULLIF(ABS(`t64`.`possessions_x100`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t64`.`pts` * 10000
      ) < 0
    ) <> (
      `t64`.`possessions_x100` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `offensive_rating`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS((
              `t64`.`possessions_x100` + `t64`.`their_possessions_x100`
            ) * 14400) * 20
          ) + ABS(`t64`.`team_seconds` * 200)
        ) - (
          MOD(
            (
              ABS((
                `t64`.`possessions_x100` + `t64`.`their_possessions_x100`
              ) * 14400) * 20
            ) + ABS(`t64`.`team_seconds` * 200),
            NULLIF(ABS(`t64`.`team_seconds` * 200), 0) * 2
          )
        ),
        NULLIF(ABS(`t64`.`team_seconds` * 200), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t64`.`possessions_x100` + `t64`.`their_possessions_x100`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t64`.`team_seconds` * 200
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `pace`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t64`.`pts` * 100) * 2000
          ) + ABS((
            (
              `t64`.`fga` * 100
            ) + (
              `t64`.`fta` * 44
            )
          ) * 2)
        ) - (
          MOD(
            (
              ABS(`t64`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t64`.`fga` * 100
              ) + (
                `t64`.`fta` * 44
              )
            ) * 2),
            NULLIF(ABS((
              (
                `t64`.`fga` * 100
              ) + (
                `t64`.`fta` * 44
              )
            ) * 2), 0) * 2
          )
        ),
        NULLIF(ABS((
          (
            `t64`.`fga` * 100
          ) + (
            `t64`.`fta` * 44
          )
        ) * 2), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t64`.`pts` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t64`.`fga` * 100
            ) + (
              `t64`.`fta` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ts_pct`,
    `t64`.`home_game`,
    `t64`.`winner_abbr` = `t64`.`team_abbr` AS `win_flag`,
    `t64`.`score_margin` AS `margin_of_victory`,
    `t64`.`overtime_periods`,
    `t64`.`players_inactive`,
    `t64`.`starters_inactive`,
    `t64`.`crew` AS `referee_crew_id`,
    `t64`.`zones_source`,
    `t64`.`box_source`
  FROM (
    SELECT
      `t63`.`game_id`,
      `t63`.`game_code`,
      `t63`.`game_date`,
      `t63`.`season_year`,
      `t63`.`season_type`,
      `t63`.`winner_abbr`,
      `t63`.`overtime_periods`,
      `t63`.`_row`,
      `t63`.`team_abbr`,
      `t63`.`opponent_team_abbr`,
      `t63`.`home_game`,
      `t63`.`score_margin`,
      `t63`.`_date`,
      `t63`.`entity_type`,
      `t63`.`entity_id`,
      `t63`.`population_basis`,
      `t63`.`shots_outcome`,
      `t63`.`_key`,
      `t63`.`_missing`,
      `t63`.`box_source`,
      `t63`.`fgm`,
      `t63`.`fga`,
      `t63`.`fg3m`,
      `t63`.`fg3a`,
      `t63`.`ftm`,
      `t63`.`fta`,
      `t63`.`oreb`,
      `t63`.`dreb`,
      `t63`.`reb`,
      `t63`.`ast`,
      `t63`.`stl`,
      `t63`.`blk`,
      `t63`.`pf`,
      `t63`.`pts`,
      `t63`.`player_turnovers`,
      `t63`.`team_turnovers`,
      `t63`.`tov`,
      `t63`.`minutes_total_seconds`,
      `t63`.`mine`,
      `t63`.`their_possessions_x100`,
      `t63`.`paint_attempts`,
      `t63`.`paint_makes`,
      `t63`.`mid_range_attempts`,
      `t63`.`mid_range_makes`,
      `t63`.`three_pt_attempts`,
      `t63`.`three_pt_makes`,
      `t63`.`unknown_attempts`,
      `t63`.`unknown_makes`,
      `t63`.`assisted`,
      `t63`.`unassisted`,
      `t63`.`and_ones`,
      `t63`.`was_blocked`,
      `t63`.`players_inactive`,
      `t63`.`starters_inactive`,
      `t63`.`crew`,
      `t63`.`events_source`,
      IF(`t63`.`shots_outcome` IS NULL, `t63`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
      (
        (
          (
            `t63`.`fga` * 100
          ) + (
            `t63`.`fta` * 44
          )
        ) - (
          `t63`.`oreb` * 100
        )
      ) + (
        `t63`.`tov` * 100
      ) AS `possessions_x100`,
      `t63`.`minutes_total_seconds` AS `team_seconds`
    FROM (
      SELECT
        `t8`.`game_id`,
        `t8`.`game_code`,
        `t8`.`game_date`,
        `t8`.`season_year`,
        `t8`.`season_type`,
        `t8`.`winner_abbr`,
        `t8`.`overtime_periods`,
        `t8`.`_row`,
        `t8`.`team_abbr`,
        `t8`.`opponent_team_abbr`,
        `t8`.`home_game`,
        `t8`.`score_margin`,
        `t8`.`_date`,
        `t8`.`entity_type`,
        `t8`.`entity_id`,
        `t8`.`population_basis`,
        `t8`.`shots_outcome`,
        `t8`.`_key`,
        `t41`.`_missing`,
        `t41`.`box_source`,
        `t41`.`fgm`,
        `t41`.`fga`,
        `t41`.`fg3m`,
        `t41`.`fg3a`,
        `t41`.`ftm`,
        `t41`.`fta`,
        `t41`.`oreb`,
        `t41`.`dreb`,
        `t41`.`reb`,
        `t41`.`ast`,
        `t41`.`stl`,
        `t41`.`blk`,
        `t41`.`pf`,
        `t41`.`pts`,
        `t41`.`player_turnovers`,
        `t41`.`team_turnovers`,
        `t41`.`tov`,
        `t41`.`minutes_total_seconds`,
        `t41`.`mine`,
        `t47`.`their_possessions_x100`,
        `t42`.`paint_attempts`,
        `t42`.`paint_makes`,
        `t42`.`mid_range_attempts`,
        `t42`.`mid_range_makes`,
        `t42`.`three_pt_attempts`,
        `t42`.`three_pt_makes`,
        `t42`.`unknown_attempts`,
        `t42`.`unknown_makes`,
        `t42`.`assisted`,
        `t42`.`unassisted`,
        `t42`.`and_ones`,
        `t42`.`was_blocked`,
        `t62`.`players_inactive`,
        `t62`.`starters_inactive`,
        `t43`.`crew`,
        `t33`.`events_source`
      FROM `standing_keys` AS `t8`
      LEFT OUTER JOIN (
        SELECT
          `t32`.`_key`,
          `t32`.`_missing`,
          `t32`.`game_id`,
          `t32`.`team_abbr`,
          `t32`.`source` AS `box_source`,
          `t32`.`fgm`,
          `t32`.`fga`,
          `t32`.`fg3m`,
          `t32`.`fg3a`,
          `t32`.`ftm`,
          `t32`.`fta`,
          `t32`.`oreb`,
          `t32`.`dreb`,
          `t32`.`reb`,
          `t32`.`ast`,
          `t32`.`stl`,
          `t32`.`blk`,
          `t32`.`pf`,
          `t32`.`pts`,
          `t32`.`player_turnovers`,
          `t32`.`game_date`,
          `t32`.`team_turnovers`,
          `t32`.`tov`,
          `t32`.`minutes_total_seconds`,
          `t32`.`_row`,
          `t32`.`mine`
        FROM `t30` AS `t32`
        WHERE
          `t32`.`team_abbr` = `t32`.`mine`
      ) AS `t41`
        ON `t8`.`_key` = `t41`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t32`.`_key`,
          (
            (
              (
                `t32`.`fga` * 100
              ) + (
                `t32`.`fta` * 44
              )
            ) - (
              `t32`.`oreb` * 100
            )
          ) + (
            `t32`.`tov` * 100
          ) AS `their_possessions_x100`
        FROM `t30` AS `t32`
        WHERE
          `t32`.`team_abbr` <> `t32`.`mine`
      ) AS `t47`
        ON `t8`.`_key` = `t47`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t24`.`_key`,
          SUM(CAST(`t24`.`zone` = 'paint' AS INT64)) AS `paint_attempts`,
          SUM(CAST((
            `t24`.`zone` = 'paint'
          ) AND `t24`.`is_made` AS INT64)) AS `paint_makes`,
          SUM(CAST(`t24`.`zone` = 'mid_range' AS INT64)) AS `mid_range_attempts`,
          SUM(CAST((
            `t24`.`zone` = 'mid_range'
          ) AND `t24`.`is_made` AS INT64)) AS `mid_range_makes`,
          SUM(CAST(`t24`.`zone` = 'three_pt' AS INT64)) AS `three_pt_attempts`,
          SUM(CAST((
            `t24`.`zone` = 'three_pt'
          ) AND `t24`.`is_made` AS INT64)) AS `three_pt_makes`,
          SUM(CAST(`t24`.`zone` = 'unknown' AS INT64)) AS `unknown_attempts`,
          SUM(CAST((
            `t24`.`zone` = 'unknown'
          ) AND `t24`.`is_made` AS INT64)) AS `unknown_makes`,
          SUM(CAST(`t24`.`is_made` AND `t24`.`is_assisted` AS INT64)) AS `assisted`,
          SUM(CAST(`t24`.`is_made` AND NOT (
            `t24`.`is_assisted`
          ) AS INT64)) AS `unassisted`,
          SUM(CAST(`t24`.`is_and_one` AS INT64)) AS `and_ones`,
          SUM(CAST(`t24`.`is_blocked` AS INT64)) AS `was_blocked`
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
            `t9`.`game_id`,
            `t9`.`game_date`,
            `t9`.`season_year`,
            `t9`.`event_num`,
            `t9`.`period`,
            `t9`.`clock_seconds`,
            `t9`.`source`,
            `t9`.`shooter_lookup`,
            `t9`.`shooter_id`,
            `t9`.`team_abbr`,
            `t9`.`opponent_team_abbr`,
            `t9`.`is_home`,
            `t9`.`shot_value`,
            `t9`.`is_made`,
            `t9`.`points`,
            `t9`.`distance_ft`,
            `t9`.`distance_source`,
            `t9`.`zone`,
            `t9`.`x_legacy`,
            `t9`.`y_legacy`,
            `t9`.`zone_basic`,
            `t9`.`is_assisted`,
            `t9`.`assister_lookup`,
            `t9`.`assister_id`,
            `t9`.`is_blocked`,
            `t9`.`blocker_lookup`,
            `t9`.`blocker_id`,
            `t9`.`blocker_team_abbr`,
            `t9`.`is_and_one`,
            `t9`.`lineup_for`,
            `t9`.`lineup_against`,
            `t9`.`_row`,
            `t9`.`_inputs`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_analytics`.`shot_events` AS `t9`
            ON `t8`.`team_abbr` = `t9`.`team_abbr` AND `t8`.`game_id` = `t9`.`game_id`
        ) AS `t24`
        GROUP BY
          1
      ) AS `t42`
        ON `t8`.`_key` = `t42`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t60`.`_key`,
          IF(COALESCE(`t60`.`listed` >= 8, FALSE), `t60`.`not_dressed`, CAST(NULL AS INT64)) AS `players_inactive`,
          IF(
            COALESCE(`t60`.`listed` >= 8, FALSE)
            AND COALESCE((
              `t60`.`games` >= 5
            ) AND (
              `t60`.`unknown` = 0
            ), FALSE),
            COALESCE(`t60`.`missed`, 0),
            CAST(NULL AS INT64)
          ) AS `starters_inactive`
        FROM (
          SELECT
            `t21`.`_key`,
            `t44`.`listed`,
            `t44`.`not_dressed`,
            `t59`.`missed`,
            `t54`.`games`,
            `t54`.`unknown`
          FROM (
            SELECT
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t21`
          LEFT OUTER JOIN (
            SELECT
              `t29`.`_key`,
              COUNT(*) AS `listed`,
              SUM(1 - CAST(`t29`.`is_dressed` AS INT64)) AS `not_dressed`
            FROM `t27` AS `t29`
            GROUP BY
              1
          ) AS `t44`
            ON `t21`.`_key` = `t44`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t57`.`_key`,
              COUNT(*) AS `missed`
            FROM (
              SELECT
                `t35`.`_key`,
                `t35`.`_missing`,
                `t35`.`game_id`,
                `t35`.`player_lookup`,
                `t35`.`game_date`,
                `t35`.`team_abbr`,
                `t35`.`player_id`,
                `t35`.`player_name`,
                `t35`.`player_status`,
                `t35`.`status_reason`,
                `t35`.`is_starter`,
                `t35`.`is_dressed`,
                `t35`.`pregame_known`,
                `t35`.`source`,
                `t35`.`source_file_id`,
                `t35`.`source_row`,
                `t35`.`_row`,
                `t56`.`starts`
              FROM (
                SELECT
                  *
                FROM `t27` AS `t29`
                WHERE
                  NOT (
                    `t29`.`is_dressed`
                  )
              ) AS `t35`
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t51`.`_key`,
                    `t51`.`player_lookup`,
                    SUM(CAST(`t51`.`is_starter` AS INT64)) AS `starts`
                  FROM `t50` AS `t51`
                  GROUP BY
                    1,
                    2
                ) AS `t52`
                WHERE
                  `t52`.`starts` >= 5
              ) AS `t56`
                ON `t35`.`_key` = `t56`.`_key` AND `t35`.`player_lookup` = `t56`.`player_lookup`
            ) AS `t57`
            GROUP BY
              1
          ) AS `t59`
            ON `t21`.`_key` = `t59`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t51`.`_key`,
              COUNT(DISTINCT `t51`.`_spine_game`) AS `games`,
              SUM(CAST(`t51`.`_missing` OR (
                `t51`.`is_starter` IS NULL
              ) AS INT64)) AS `unknown`
            FROM `t50` AS `t51`
            GROUP BY
              1
          ) AS `t54`
            ON `t21`.`_key` = `t54`.`_key`
        ) AS `t60`
      ) AS `t62`
        ON `t8`.`_key` = `t62`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t25`.`_key`,
          IF(
            ARRAY_LENGTH(
              ARRAY(
                SELECT
                  element_0
                FROM UNNEST(ARRAY_AGG(COALESCE(`t25`.`official_code`, `t25`.`official_name`) IGNORE NULLS)) AS element_0
                ORDER BY
                  element_0
              )
            ) > 0,
            ARRAY_TO_STRING(
              ARRAY(
                SELECT
                  element_0
                FROM UNNEST(ARRAY_AGG(COALESCE(`t25`.`official_code`, `t25`.`official_name`) IGNORE NULLS)) AS element_0
                ORDER BY
                  element_0
              ),
              '+'
            ),
            NULL
          ) AS `crew`
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
            `t10`.`game_id`,
            `t10`.`official_name`,
            `t10`.`game_date`,
            `t10`.`position`,
            `t10`.`official_code`,
            `t10`.`source`,
            `t10`.`source_file_id`,
            `t10`.`source_row`,
            `t10`.`_row`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_raw`.`referee_assignments` AS `t10`
            ON `t8`.`game_id` = `t10`.`game_id`
        ) AS `t25`
        GROUP BY
          1
      ) AS `t43`
        ON `t8`.`_key` = `t43`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t26`.`_key`,
          `t26`.`source` AS `events_source`
        FROM (
          SELECT
            `t8`.`_key`,
            FALSE AS `_missing`,
            `t11`.`game_id`,
            `t11`.`source`,
            `t11`.`reason`,
            `t11`.`checked`,
            `t11`.`rejected`,
            `t11`.`_row`
          FROM `standing_keys` AS `t8`
          INNER JOIN `nba_raw`.`pbp_choice` AS `t11`
            ON `t8`.`game_id` = `t11`.`game_id`
        ) AS `t26`
      ) AS `t33`
        ON `t8`.`_key` = `t33`.`_key`
    ) AS `t63`
  ) AS `t64`
) AS `t66`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t20`
  ON `t66`.`_key` = `t20`.`_key`
