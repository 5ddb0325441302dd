WITH `t31` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
    `t15`.`game_id`,
    `t15`.`player_lookup`,
    `t15`.`game_date`,
    `t15`.`team_abbr`,
    `t15`.`player_id`,
    `t15`.`player_name`,
    `t15`.`player_status`,
    `t15`.`status_reason`,
    `t15`.`is_starter`,
    `t15`.`is_dressed`,
    `t15`.`pregame_known`,
    `t15`.`source`,
    `t15`.`source_file_id`,
    `t15`.`source_row`,
    `t15`.`_row`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`game_status` AS `t15`
    ON `t9`.`team_abbr` = `t15`.`team_abbr` AND `t9`.`game_id` = `t15`.`game_id`
), `t33` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
    `t14`.`game_id`,
    `t14`.`team_abbr`,
    `t14`.`source`,
    `t14`.`fgm`,
    `t14`.`fga`,
    `t14`.`fg3m`,
    `t14`.`fg3a`,
    `t14`.`ftm`,
    `t14`.`fta`,
    `t14`.`oreb`,
    `t14`.`dreb`,
    `t14`.`reb`,
    `t14`.`ast`,
    `t14`.`stl`,
    `t14`.`blk`,
    `t14`.`pf`,
    `t14`.`pts`,
    `t14`.`player_turnovers`,
    `t14`.`game_date`,
    `t14`.`team_turnovers`,
    `t14`.`tov`,
    `t14`.`minutes_total_seconds`,
    `t14`.`_row`,
    `t24`.`mine`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`team_boxscore_best` AS `t14`
    ON `t9`.`game_id` = `t14`.`game_id`
  INNER JOIN (
    SELECT
      `t1`.`_key`,
      `t1`.`team_abbr` AS `mine`
    FROM `standing_keys` AS `t1`
  ) AS `t24`
    ON `t9`.`_key` = `t24`.`_key`
), `t58` AS (
  SELECT
    `t57`.`_key`,
    `t57`.`_rank`,
    `t57`.`_spine_date`,
    `t57`.`_spine_game`,
    `t57`.`_days_before`,
    `t57`.`_missing`,
    `t57`.`game_id`,
    `t57`.`player_lookup`,
    `t57`.`game_date`,
    `t57`.`team_abbr`,
    `t57`.`player_id`,
    `t57`.`player_name`,
    `t57`.`player_status`,
    `t57`.`status_reason`,
    `t57`.`is_starter`,
    `t57`.`is_dressed`,
    `t57`.`pregame_known`,
    `t57`.`source`,
    `t57`.`source_file_id`,
    `t57`.`source_row`,
    `t57`.`_row`
  FROM (
    SELECT
      `t52`.`_key`,
      DATEDIFF(DAY, `t55`.`_spine_date`, `t52`.`_day`) AS `_days_before`,
      (
        `t52`.`_played` - `t55`.`_nth`
      ) + 1 AS `_rank`,
      `t55`.`_entity`,
      `t55`.`_season`,
      `t55`.`_spine_date`,
      `t55`.`_spine_game`,
      `t55`.`_missing`,
      `t55`.`game_id`,
      `t55`.`player_lookup`,
      `t55`.`game_date`,
      `t55`.`team_abbr`,
      `t55`.`player_id`,
      `t55`.`player_name`,
      `t55`.`player_status`,
      `t55`.`status_reason`,
      `t55`.`is_starter`,
      `t55`.`is_dressed`,
      `t55`.`pregame_known`,
      `t55`.`source`,
      `t55`.`source_file_id`,
      `t55`.`source_row`,
      `t55`.`_row`,
      `t55`.`_nth`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t25`.`_entity`,
          `t25`.`_season`,
          `t25`.`_day`,
          `t25`.`_is_game`,
          `t25`.`_key`,
          SUM(CAST(`t25`.`_is_game` AS BIGINT)) OVER (
            PARTITION BY `t25`.`_entity`, `t25`.`_season`
            ORDER BY `t25`.`_day` ASC NULLS LAST, `t25`.`_is_game` ASC NULLS LAST
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
          ) AS `t19`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t8`.`entity` AS `_entity`,
              `t8`.`season_year` AS `_season`,
              `t8`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS BIGINT) AS `_key`
            FROM `nba_reference`.`team_spine` AS `t8`
          ) AS `t20`
        ) AS `t25`
      ) AS `t40`
      WHERE
        NOT (
          `t40`.`_is_game`
        )
    ) AS `t52`
    INNER JOIN (
      SELECT
        `t36`.`_entity`,
        `t36`.`_season`,
        `t36`.`_spine_date`,
        `t36`.`_spine_game`,
        `t36`.`_missing`,
        `t36`.`game_id`,
        `t36`.`player_lookup`,
        `t36`.`game_date`,
        `t36`.`team_abbr`,
        `t36`.`player_id`,
        `t36`.`player_name`,
        `t36`.`player_status`,
        `t36`.`status_reason`,
        `t36`.`is_starter`,
        `t36`.`is_dressed`,
        `t36`.`pregame_known`,
        `t36`.`source`,
        `t36`.`source_file_id`,
        `t36`.`source_row`,
        `t36`.`_row`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t36`.`_entity`, `t36`.`_season`
            ORDER BY `t36`.`_spine_date` ASC NULLS LAST, `t36`.`_spine_game` ASC NULLS LAST
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t26`.`_entity`,
          `t26`.`_season`,
          `t26`.`_spine_date`,
          `t26`.`_spine_game`,
          `t15`.`game_id` IS NULL AS `_missing`,
          `t15`.`game_id`,
          `t15`.`player_lookup`,
          `t15`.`game_date`,
          `t15`.`team_abbr`,
          `t15`.`player_id`,
          `t15`.`player_name`,
          `t15`.`player_status`,
          `t15`.`status_reason`,
          `t15`.`is_starter`,
          `t15`.`is_dressed`,
          `t15`.`pregame_known`,
          `t15`.`source`,
          `t15`.`source_file_id`,
          `t15`.`source_row`,
          `t15`.`_row`
        FROM (
          SELECT
            `t8`.`entity` AS `_entity`,
            `t8`.`season_year` AS `_season`,
            `t8`.`game_date` AS `_spine_date`,
            `t8`.`game_id` AS `_spine_game`
          FROM `nba_reference`.`team_spine` AS `t8`
        ) AS `t26`
        LEFT OUTER JOIN `nba_raw`.`game_status` AS `t15`
          ON `t26`.`_spine_game` = `t15`.`game_id` AND `t26`.`_entity` = `t15`.`team_abbr`
      ) AS `t36`
    ) AS `t55`
      ON `t52`.`_entity` = `t55`.`_entity`
      AND `t52`.`_season` = `t55`.`_season`
      AND `t55`.`_nth` <= `t52`.`_played`
      AND `t55`.`_nth` > (
        `t52`.`_played` - 10
      )
  ) AS `t57`
)
SELECT
  `t74`.`_key`,
  `t74`.`game_id`,
  `t74`.`nba_game_id`,
  `t74`.`game_code`,
  `t74`.`game_date`,
  `t74`.`season_year`,
  `t74`.`season_type`,
  `t74`.`team_abbr`,
  `t74`.`opponent_team_abbr`,
  `t74`.`points_scored`,
  `t74`.`fg_attempts`,
  `t74`.`fg_makes`,
  `t74`.`three_pt_attempts`,
  `t74`.`three_pt_makes`,
  `t74`.`ft_attempts`,
  `t74`.`ft_makes`,
  `t74`.`rebounds`,
  `t74`.`offensive_rebounds`,
  `t74`.`defensive_rebounds`,
  `t74`.`assists`,
  `t74`.`steals`,
  `t74`.`blocks`,
  `t74`.`personal_fouls`,
  `t74`.`turnovers`,
  `t74`.`player_turnovers`,
  `t74`.`team_turnovers`,
  `t74`.`team_paint_attempts`,
  `t74`.`team_paint_makes`,
  `t74`.`team_mid_range_attempts`,
  `t74`.`team_mid_range_makes`,
  `t74`.`team_three_pt_attempts_pbp`,
  `t74`.`team_three_pt_makes_pbp`,
  `t74`.`team_unknown_zone_attempts`,
  `t74`.`team_unknown_zone_makes`,
  `t74`.`team_assisted_fg_makes`,
  `t74`.`team_and1_count`,
  `t74`.`points_in_paint_scored`,
  `t74`.`second_chance_points_scored`,
  `t74`.`possessions_x100`,
  `t74`.`opponent_possessions_x100`,
  `t74`.`possessions`,
  `t74`.`team_seconds`,
  `t74`.`offensive_rating`,
  `t74`.`pace`,
  `t74`.`ts_pct`,
  `t74`.`home_game`,
  `t74`.`win_flag`,
  `t74`.`margin_of_victory`,
  `t74`.`overtime_periods`,
  `t74`.`players_inactive`,
  `t74`.`starters_inactive`,
  `t74`.`referee_crew_id`,
  `t74`.`zones_source`,
  `t74`.`box_source`,
  `t22`.`_inputs`
FROM (
  SELECT
    `t72`.`_key`,
    `t72`.`game_id`,
    `t72`.`game_id` AS `nba_game_id`,
    `t72`.`game_code`,
    `t72`.`game_date`,
    `t72`.`season_year`,
    `t72`.`season_type`,
    `t72`.`team_abbr`,
    `t72`.`opponent_team_abbr`,
    `t72`.`pts` AS `points_scored`,
    `t72`.`fga` AS `fg_attempts`,
    `t72`.`fgm` AS `fg_makes`,
    `t72`.`fg3a` AS `three_pt_attempts`,
    `t72`.`fg3m` AS `three_pt_makes`,
    `t72`.`fta` AS `ft_attempts`,
    `t72`.`ftm` AS `ft_makes`,
    `t72`.`reb` AS `rebounds`,
    `t72`.`oreb` AS `offensive_rebounds`,
    `t72`.`dreb` AS `defensive_rebounds`,
    `t72`.`ast` AS `assists`,
    `t72`.`stl` AS `steals`,
    `t72`.`blk` AS `blocks`,
    `t72`.`pf` AS `personal_fouls`,
    `t72`.`tov` AS `turnovers`,
    `t72`.`player_turnovers`,
    `t72`.`team_turnovers`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`paint_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_paint_attempts`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`paint_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_paint_makes`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`mid_range_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_mid_range_attempts`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`mid_range_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_mid_range_makes`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`three_pt_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_three_pt_attempts_pbp`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`three_pt_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_three_pt_makes_pbp`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`unknown_attempts`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_unknown_zone_attempts`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`unknown_makes`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_unknown_zone_makes`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`assisted`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_assisted_fg_makes`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`and_ones`, 0),
      CAST(NULL AS BIGINT)
    ) AS `team_and1_count`,
    IF(
      `t72`.`zones_source` IS NOT NULL,
      COALESCE(`t72`.`paint_makes`, 0),
      CAST(NULL AS BIGINT)
    ) * 2 AS `points_in_paint_scored`,
    CAST(NULL AS BIGINT) AS `second_chance_points_scored`,
    `t72`.`possessions_x100`,
    `t72`.`their_possessions_x100` AS `opponent_possessions_x100`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t72`.`possessions_x100`) * 20
            ) + ABS(100)
          ) - (
            (
              (
                ABS(`t72`.`possessions_x100`) * 20
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
      `t72`.`possessions_x100` < 0
    ) <> (
      100 < 0
    ), -1, 1) AS DECIMAL(28, 1)) * CAST('0.1' AS DECIMAL(28, 1)) AS DECIMAL(18, 1)) AS DECIMAL(5, 1)) AS `possessions`,
    `t72`.`team_seconds`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t72`.`pts` * 10000) * 200
            ) + ABS(`t72`.`possessions_x100`)
          ) - (
            (
              (
                ABS(`t72`.`pts` * 10000) * 200
              ) + ABS(`t72`.`possessions_x100`)
            ) % (
              NULLIF(ABS(`t72`.`possessions_x100`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t72`.`possessions_x100`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF((
      (
        `t72`.`pts` * 10000
      ) < 0
    ) <> (
      `t72`.`possessions_x100` < 0
    ), -1, 1) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `offensive_rating`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS((
                `t72`.`possessions_x100` + `t72`.`their_possessions_x100`
              ) * 14400) * 20
            ) + ABS(`t72`.`team_seconds` * 200)
          ) - (
            (
              (
                ABS((
                  `t72`.`possessions_x100` + `t72`.`their_possessions_x100`
                ) * 14400) * 20
              ) + ABS(`t72`.`team_seconds` * 200)
            ) % (
              NULLIF(ABS(`t72`.`team_seconds` * 200), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t72`.`team_seconds` * 200), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          (
            `t72`.`possessions_x100` + `t72`.`their_possessions_x100`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t72`.`team_seconds` * 200
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
              ABS(`t72`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t72`.`fga` * 100
              ) + (
                `t72`.`fta` * 44
              )
            ) * 2)
          ) - (
            (
              (
                ABS(`t72`.`pts` * 100) * 2000
              ) + ABS((
                (
                  `t72`.`fga` * 100
                ) + (
                  `t72`.`fta` * 44
                )
              ) * 2)
            ) % (
              NULLIF(ABS((
                (
                  `t72`.`fga` * 100
                ) + (
                  `t72`.`fta` * 44
                )
              ) * 2), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS((
            (
              `t72`.`fga` * 100
            ) + (
              `t72`.`fta` * 44
            )
          ) * 2), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t72`.`pts` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t72`.`fga` * 100
            ) + (
              `t72`.`fta` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 3)) * CAST('0.001' AS DECIMAL(28, 3)) AS DECIMAL(18, 3)) AS DECIMAL(5, 3)) AS `ts_pct`,
    `t72`.`home_game`,
    `t72`.`winner_abbr` = `t72`.`team_abbr` AS `win_flag`,
    IF(`t72`.`home_game`, 1, -1) * (
      `t72`.`home_score` - `t72`.`away_score`
    ) AS `margin_of_victory`,
    `t72`.`overtime_periods`,
    `t72`.`players_inactive`,
    `t72`.`starters_inactive`,
    `t72`.`crew` AS `referee_crew_id`,
    `t72`.`zones_source`,
    `t72`.`box_source`
  FROM (
    SELECT
      `t71`.`game_id`,
      `t71`.`game_code`,
      `t71`.`game_date`,
      `t71`.`season_year`,
      `t71`.`season_type`,
      `t71`.`_row`,
      `t71`.`team_abbr`,
      `t71`.`opponent_team_abbr`,
      `t71`.`home_game`,
      `t71`.`_date`,
      `t71`.`entity_type`,
      `t71`.`entity_id`,
      `t71`.`population_basis`,
      `t71`.`shots_outcome`,
      `t71`.`_key`,
      `t71`.`_missing`,
      `t71`.`box_source`,
      `t71`.`fgm`,
      `t71`.`fga`,
      `t71`.`fg3m`,
      `t71`.`fg3a`,
      `t71`.`ftm`,
      `t71`.`fta`,
      `t71`.`oreb`,
      `t71`.`dreb`,
      `t71`.`reb`,
      `t71`.`ast`,
      `t71`.`stl`,
      `t71`.`blk`,
      `t71`.`pf`,
      `t71`.`pts`,
      `t71`.`player_turnovers`,
      `t71`.`team_turnovers`,
      `t71`.`tov`,
      `t71`.`minutes_total_seconds`,
      `t71`.`mine`,
      `t71`.`their_possessions_x100`,
      `t71`.`paint_attempts`,
      `t71`.`paint_makes`,
      `t71`.`mid_range_attempts`,
      `t71`.`mid_range_makes`,
      `t71`.`three_pt_attempts`,
      `t71`.`three_pt_makes`,
      `t71`.`unknown_attempts`,
      `t71`.`unknown_makes`,
      `t71`.`assisted`,
      `t71`.`unassisted`,
      `t71`.`and_ones`,
      `t71`.`was_blocked`,
      `t71`.`players_inactive`,
      `t71`.`starters_inactive`,
      `t71`.`crew`,
      `t71`.`events_source`,
      `t71`.`winner_abbr`,
      `t71`.`home_score`,
      `t71`.`away_score`,
      `t71`.`overtime_periods`,
      IF(`t71`.`shots_outcome` IS NULL, `t71`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
      (
        (
          (
            `t71`.`fga` * 100
          ) + (
            `t71`.`fta` * 44
          )
        ) - (
          `t71`.`oreb` * 100
        )
      ) + (
        `t71`.`tov` * 100
      ) AS `possessions_x100`,
      `t71`.`minutes_total_seconds` AS `team_seconds`
    FROM (
      SELECT
        `t9`.`game_id`,
        `t9`.`game_code`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`_row`,
        `t9`.`team_abbr`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`_date`,
        `t9`.`entity_type`,
        `t9`.`entity_id`,
        `t9`.`population_basis`,
        `t9`.`shots_outcome`,
        `t9`.`_key`,
        `t48`.`_missing`,
        `t48`.`box_source`,
        `t48`.`fgm`,
        `t48`.`fga`,
        `t48`.`fg3m`,
        `t48`.`fg3a`,
        `t48`.`ftm`,
        `t48`.`fta`,
        `t48`.`oreb`,
        `t48`.`dreb`,
        `t48`.`reb`,
        `t48`.`ast`,
        `t48`.`stl`,
        `t48`.`blk`,
        `t48`.`pf`,
        `t48`.`pts`,
        `t48`.`player_turnovers`,
        `t48`.`team_turnovers`,
        `t48`.`tov`,
        `t48`.`minutes_total_seconds`,
        `t48`.`mine`,
        `t56`.`their_possessions_x100`,
        `t49`.`paint_attempts`,
        `t49`.`paint_makes`,
        `t49`.`mid_range_attempts`,
        `t49`.`mid_range_makes`,
        `t49`.`three_pt_attempts`,
        `t49`.`three_pt_makes`,
        `t49`.`unknown_attempts`,
        `t49`.`unknown_makes`,
        `t49`.`assisted`,
        `t49`.`unassisted`,
        `t49`.`and_ones`,
        `t49`.`was_blocked`,
        `t70`.`players_inactive`,
        `t70`.`starters_inactive`,
        `t50`.`crew`,
        `t38`.`events_source`,
        `t39`.`winner_abbr`,
        `t39`.`home_score`,
        `t39`.`away_score`,
        `t39`.`overtime_periods`
      FROM `standing_keys` AS `t9`
      LEFT OUTER JOIN (
        SELECT
          `t37`.`_key`,
          `t37`.`_missing`,
          `t37`.`game_id`,
          `t37`.`team_abbr`,
          `t37`.`source` AS `box_source`,
          `t37`.`fgm`,
          `t37`.`fga`,
          `t37`.`fg3m`,
          `t37`.`fg3a`,
          `t37`.`ftm`,
          `t37`.`fta`,
          `t37`.`oreb`,
          `t37`.`dreb`,
          `t37`.`reb`,
          `t37`.`ast`,
          `t37`.`stl`,
          `t37`.`blk`,
          `t37`.`pf`,
          `t37`.`pts`,
          `t37`.`player_turnovers`,
          `t37`.`game_date`,
          `t37`.`team_turnovers`,
          `t37`.`tov`,
          `t37`.`minutes_total_seconds`,
          `t37`.`_row`,
          `t37`.`mine`
        FROM `t33` AS `t37`
        WHERE
          `t37`.`team_abbr` = `t37`.`mine`
      ) AS `t48`
        ON `t9`.`_key` = `t48`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t37`.`_key`,
          (
            (
              (
                `t37`.`fga` * 100
              ) + (
                `t37`.`fta` * 44
              )
            ) - (
              `t37`.`oreb` * 100
            )
          ) + (
            `t37`.`tov` * 100
          ) AS `their_possessions_x100`
        FROM `t33` AS `t37`
        WHERE
          `t37`.`team_abbr` <> `t37`.`mine`
      ) AS `t56`
        ON `t9`.`_key` = `t56`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          SUM(CAST(`t27`.`zone` = 'paint' AS BIGINT)) AS `paint_attempts`,
          SUM(CAST((
            `t27`.`zone` = 'paint'
          ) AND `t27`.`is_made` AS BIGINT)) AS `paint_makes`,
          SUM(CAST(`t27`.`zone` = 'mid_range' AS BIGINT)) AS `mid_range_attempts`,
          SUM(CAST((
            `t27`.`zone` = 'mid_range'
          ) AND `t27`.`is_made` AS BIGINT)) AS `mid_range_makes`,
          SUM(CAST(`t27`.`zone` = 'three_pt' AS BIGINT)) AS `three_pt_attempts`,
          SUM(CAST((
            `t27`.`zone` = 'three_pt'
          ) AND `t27`.`is_made` AS BIGINT)) AS `three_pt_makes`,
          SUM(CAST(`t27`.`zone` = 'unknown' AS BIGINT)) AS `unknown_attempts`,
          SUM(CAST((
            `t27`.`zone` = 'unknown'
          ) AND `t27`.`is_made` AS BIGINT)) AS `unknown_makes`,
          SUM(CAST(`t27`.`is_made` AND `t27`.`is_assisted` AS BIGINT)) AS `assisted`,
          SUM(CAST(`t27`.`is_made` AND NOT (
            `t27`.`is_assisted`
          ) AS BIGINT)) AS `unassisted`,
          SUM(CAST(`t27`.`is_and_one` AS BIGINT)) AS `and_ones`,
          SUM(CAST(`t27`.`is_blocked` AS BIGINT)) AS `was_blocked`
        FROM (
          SELECT
            `t9`.`_key`,
            FALSE AS `_missing`,
            `t10`.`game_id`,
            `t10`.`game_date`,
            `t10`.`season_year`,
            `t10`.`event_num`,
            `t10`.`period`,
            `t10`.`clock_seconds`,
            `t10`.`source`,
            `t10`.`shooter_lookup`,
            `t10`.`shooter_id`,
            `t10`.`team_abbr`,
            `t10`.`opponent_team_abbr`,
            `t10`.`is_home`,
            `t10`.`shot_value`,
            `t10`.`is_made`,
            `t10`.`points`,
            `t10`.`distance_ft`,
            `t10`.`distance_source`,
            `t10`.`zone`,
            `t10`.`x_legacy`,
            `t10`.`y_legacy`,
            `t10`.`zone_basic`,
            `t10`.`is_assisted`,
            `t10`.`assister_lookup`,
            `t10`.`assister_id`,
            `t10`.`is_blocked`,
            `t10`.`blocker_lookup`,
            `t10`.`blocker_id`,
            `t10`.`blocker_team_abbr`,
            `t10`.`is_and_one`,
            `t10`.`lineup_for`,
            `t10`.`lineup_against`,
            `t10`.`_row`,
            `t10`.`_inputs`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_analytics`.`shot_events` AS `t10`
            ON `t9`.`team_abbr` = `t10`.`team_abbr`
            AND `t9`.`game_id` = `t10`.`game_id`
            AND `t9`.`_date` = `t10`.`game_date`
        ) AS `t27`
        GROUP BY
          1
      ) AS `t49`
        ON `t9`.`_key` = `t49`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t68`.`_key`,
          IF(COALESCE(`t68`.`listed` >= 8, FALSE), `t68`.`not_dressed`, CAST(NULL AS BIGINT)) AS `players_inactive`,
          IF(
            COALESCE(`t68`.`listed` >= 8, FALSE)
            AND COALESCE((
              `t68`.`games` >= 5
            ) AND (
              `t68`.`unknown` = 0
            ), FALSE),
            COALESCE(`t68`.`missed`, 0),
            CAST(NULL AS BIGINT)
          ) AS `starters_inactive`
        FROM (
          SELECT
            `t23`.`_key`,
            `t51`.`listed`,
            `t51`.`not_dressed`,
            `t67`.`missed`,
            `t62`.`games`,
            `t62`.`unknown`
          FROM (
            SELECT
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t23`
          LEFT OUTER JOIN (
            SELECT
              `t32`.`_key`,
              COUNT(*) AS `listed`,
              SUM(1 - CAST(`t32`.`is_dressed` AS BIGINT)) AS `not_dressed`
            FROM `t31` AS `t32`
            GROUP BY
              1
          ) AS `t51`
            ON `t23`.`_key` = `t51`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t65`.`_key`,
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
                `t64`.`starts`
              FROM (
                SELECT
                  *
                FROM `t31` AS `t32`
                WHERE
                  NOT (
                    `t32`.`is_dressed`
                  )
              ) AS `t42`
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t59`.`_key`,
                    `t59`.`player_lookup`,
                    SUM(CAST(`t59`.`is_starter` AS BIGINT)) AS `starts`
                  FROM `t58` AS `t59`
                  GROUP BY
                    1,
                    2
                ) AS `t60`
                WHERE
                  `t60`.`starts` >= 5
              ) AS `t64`
                ON `t42`.`_key` = `t64`.`_key` AND `t42`.`player_lookup` = `t64`.`player_lookup`
            ) AS `t65`
            GROUP BY
              1
          ) AS `t67`
            ON `t23`.`_key` = `t67`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t59`.`_key`,
              COUNT(DISTINCT `t59`.`_spine_game`) AS `games`,
              SUM(CAST(`t59`.`_missing` OR (
                `t59`.`is_starter` IS NULL
              ) AS BIGINT)) AS `unknown`
            FROM `t58` AS `t59`
            GROUP BY
              1
          ) AS `t62`
            ON `t23`.`_key` = `t62`.`_key`
        ) AS `t68`
      ) AS `t70`
        ON `t9`.`_key` = `t70`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          IF(
            SIZE(ARRAY_SORT(COLLECT_LIST(COALESCE(`t28`.`official_code`, `t28`.`official_name`)))) > 0,
            CONCAT_WS(
              '+',
              ARRAY_SORT(COLLECT_LIST(COALESCE(`t28`.`official_code`, `t28`.`official_name`)))
            ),
            NULL
          ) AS `crew`
        FROM (
          SELECT
            `t9`.`_key`,
            FALSE AS `_missing`,
            `t11`.`game_id`,
            `t11`.`official_name`,
            `t11`.`game_date`,
            `t11`.`position`,
            `t11`.`official_code`,
            `t11`.`source`,
            `t11`.`source_file_id`,
            `t11`.`source_row`,
            `t11`.`_row`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_raw`.`referee_assignments` AS `t11`
            ON `t9`.`game_id` = `t11`.`game_id`
        ) AS `t28`
        GROUP BY
          1
      ) AS `t50`
        ON `t9`.`_key` = `t50`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t29`.`_key`,
          `t29`.`source` AS `events_source`
        FROM (
          SELECT
            `t9`.`_key`,
            FALSE AS `_missing`,
            `t12`.`game_id`,
            `t12`.`source`,
            `t12`.`reason`,
            `t12`.`checked`,
            `t12`.`rejected`,
            `t12`.`_row`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_raw`.`pbp_choice` AS `t12`
            ON `t9`.`game_id` = `t12`.`game_id`
        ) AS `t29`
      ) AS `t38`
        ON `t9`.`_key` = `t38`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t30`.`_key`,
          `t30`.`winner_abbr`,
          `t30`.`home_score`,
          `t30`.`away_score`,
          `t30`.`overtime_periods`
        FROM (
          SELECT
            `t9`.`_key`,
            FALSE AS `_missing`,
            `t13`.`game_id`,
            `t13`.`game_code`,
            `t13`.`season`,
            `t13`.`season_year`,
            `t13`.`game_type`,
            `t13`.`is_counted`,
            `t13`.`season_type`,
            `t13`.`game_date`,
            `t13`.`tipoff_utc`,
            `t13`.`home_team_abbr`,
            `t13`.`away_team_abbr`,
            `t13`.`home_team_id`,
            `t13`.`away_team_id`,
            `t13`.`arena_name`,
            `t13`.`arena_id`,
            `t13`.`is_neutral`,
            `t13`.`game_status`,
            `t13`.`home_score`,
            `t13`.`away_score`,
            `t13`.`winner_abbr`,
            `t13`.`overtime_periods`,
            `t13`.`national_tv`,
            `t13`.`original_game_date`,
            `t13`.`source_file_id`,
            `t13`.`source_row`,
            `t13`.`_row`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_reference`.`schedule` AS `t13`
            ON `t9`.`game_id` = `t13`.`game_id`
        ) AS `t30`
      ) AS `t39`
        ON `t9`.`_key` = `t39`.`_key`
    ) AS `t71`
  ) AS `t72`
) AS `t74`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t22`
  ON `t74`.`_key` = `t22`.`_key`
