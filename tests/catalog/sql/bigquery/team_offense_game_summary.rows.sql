WITH `t29` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
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
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`game_status` AS `t14`
    ON `t9`.`team_abbr` = `t14`.`team_abbr` AND `t9`.`game_id` = `t14`.`game_id`
), `t32` AS (
  SELECT
    `t9`.`_key`,
    FALSE AS `_missing`,
    `t13`.`game_id`,
    `t13`.`team_abbr`,
    `t13`.`source`,
    `t13`.`fgm`,
    `t13`.`fga`,
    `t13`.`fg3m`,
    `t13`.`fg3a`,
    `t13`.`ftm`,
    `t13`.`fta`,
    `t13`.`oreb`,
    `t13`.`dreb`,
    `t13`.`reb`,
    `t13`.`ast`,
    `t13`.`stl`,
    `t13`.`blk`,
    `t13`.`pf`,
    `t13`.`pts`,
    `t13`.`player_turnovers`,
    `t13`.`game_date`,
    `t13`.`team_turnovers`,
    `t13`.`tov`,
    `t13`.`minutes_total_seconds`,
    `t13`.`_row`,
    `t24`.`mine`
  FROM `standing_keys` AS `t9`
  INNER JOIN `nba_raw`.`team_boxscore_best` AS `t13`
    ON `t9`.`game_id` = `t13`.`game_id`
  INNER JOIN (
    SELECT
      `t1`.`_key`,
      `t1`.`team_abbr` AS `mine`
    FROM `standing_keys` AS `t1`
  ) AS `t24`
    ON `t9`.`_key` = `t24`.`_key`
), `t54` AS (
  SELECT
    *
  FROM (
    SELECT
      `t52`.`_key`,
      `t52`.`_rank`,
      `t52`.`_spine_date`,
      `t52`.`_spine_game`,
      `t25`.`_present_game` IS NULL AS `_missing`,
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
        *
      FROM (
        SELECT
          `t30`.`_key`,
          `t30`.`_entity`,
          `t30`.`_spine_date`,
          `t30`.`_spine_game`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t30`.`_key`, `t30`.`_entity`
              ORDER BY `t30`.`_spine_date` DESC, `t30`.`_spine_game` DESC
            ) - 1
          ) + 1 AS `_rank`
        FROM (
          SELECT
            `t9`.`_key`,
            `t16`.`entity` AS `_entity`,
            `t16`.`game_date` AS `_spine_date`,
            `t16`.`game_id` AS `_spine_game`
          FROM `standing_keys` AS `t9`
          INNER JOIN `nba_reference`.`team_spine` AS `t16`
            ON `t9`.`season_year` = `t16`.`season_year`
            AND `t16`.`game_date` < `t9`.`_date`
            AND `t9`.`team_abbr` = `t16`.`entity`
        ) AS `t30`
      ) AS `t42`
      WHERE
        `t42`.`_rank` <= 10
    ) AS `t52`
    LEFT OUTER JOIN (
      SELECT DISTINCT
        `t6`.`game_id` AS `_present_game`,
        `t6`.`team_abbr` AS `_present_entity`
      FROM `nba_raw`.`game_status` AS `t6`
    ) AS `t25`
      ON `t52`.`_spine_game` = `t25`.`_present_game`
      AND `t52`.`_entity` = `t25`.`_present_entity`
    LEFT OUTER JOIN `nba_raw`.`game_status` AS `t15`
      ON `t52`.`_spine_game` = `t15`.`game_id` AND `t52`.`_entity` = `t15`.`team_abbr`
  ) AS `t53`
  WHERE
    `t53`.`_missing` OR (
      `t53`.`game_id` IS NOT NULL
    )
)
SELECT
  `t70`.`_key`,
  `t70`.`game_id`,
  `t70`.`nba_game_id`,
  `t70`.`game_code`,
  `t70`.`game_date`,
  `t70`.`season_year`,
  `t70`.`season_type`,
  `t70`.`team_abbr`,
  `t70`.`opponent_team_abbr`,
  `t70`.`points_scored`,
  `t70`.`fg_attempts`,
  `t70`.`fg_makes`,
  `t70`.`three_pt_attempts`,
  `t70`.`three_pt_makes`,
  `t70`.`ft_attempts`,
  `t70`.`ft_makes`,
  `t70`.`rebounds`,
  `t70`.`offensive_rebounds`,
  `t70`.`defensive_rebounds`,
  `t70`.`assists`,
  `t70`.`steals`,
  `t70`.`blocks`,
  `t70`.`personal_fouls`,
  `t70`.`turnovers`,
  `t70`.`player_turnovers`,
  `t70`.`team_turnovers`,
  `t70`.`team_paint_attempts`,
  `t70`.`team_paint_makes`,
  `t70`.`team_mid_range_attempts`,
  `t70`.`team_mid_range_makes`,
  `t70`.`team_three_pt_attempts_pbp`,
  `t70`.`team_three_pt_makes_pbp`,
  `t70`.`team_unknown_zone_attempts`,
  `t70`.`team_unknown_zone_makes`,
  `t70`.`team_assisted_fg_makes`,
  `t70`.`team_and1_count`,
  `t70`.`points_in_paint_scored`,
  `t70`.`second_chance_points_scored`,
  `t70`.`possessions_x100`,
  `t70`.`opponent_possessions_x100`,
  `t70`.`possessions`,
  `t70`.`team_seconds`,
  `t70`.`offensive_rating`,
  `t70`.`pace`,
  `t70`.`ts_pct`,
  `t70`.`home_game`,
  `t70`.`win_flag`,
  `t70`.`margin_of_victory`,
  `t70`.`overtime_periods`,
  `t70`.`players_inactive`,
  `t70`.`starters_inactive`,
  `t70`.`referee_crew_id`,
  `t70`.`zones_source`,
  `t70`.`box_source`,
  `t22`.`_inputs`
FROM (
  SELECT
    `t68`.`_key`,
    `t68`.`game_id`,
    `t68`.`game_id` AS `nba_game_id`,
    `t68`.`game_code`,
    `t68`.`game_date`,
    `t68`.`season_year`,
    `t68`.`season_type`,
    `t68`.`team_abbr`,
    `t68`.`opponent_team_abbr`,
    `t68`.`pts` AS `points_scored`,
    `t68`.`fga` AS `fg_attempts`,
    `t68`.`fgm` AS `fg_makes`,
    `t68`.`fg3a` AS `three_pt_attempts`,
    `t68`.`fg3m` AS `three_pt_makes`,
    `t68`.`fta` AS `ft_attempts`,
    `t68`.`ftm` AS `ft_makes`,
    `t68`.`reb` AS `rebounds`,
    `t68`.`oreb` AS `offensive_rebounds`,
    `t68`.`dreb` AS `defensive_rebounds`,
    `t68`.`ast` AS `assists`,
    `t68`.`stl` AS `steals`,
    `t68`.`blk` AS `blocks`,
    `t68`.`pf` AS `personal_fouls`,
    `t68`.`tov` AS `turnovers`,
    `t68`.`player_turnovers`,
    `t68`.`team_turnovers`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`paint_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_attempts`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_paint_makes`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`mid_range_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_attempts`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`mid_range_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_mid_range_makes`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`three_pt_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_attempts_pbp`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`three_pt_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_three_pt_makes_pbp`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`unknown_attempts`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_attempts`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`unknown_makes`, 0),
      CAST(NULL AS INT64)
    ) AS `team_unknown_zone_makes`,
    IF(`t68`.`zones_source` IS NOT NULL, COALESCE(`t68`.`assisted`, 0), CAST(NULL AS INT64)) AS `team_assisted_fg_makes`,
    IF(`t68`.`zones_source` IS NOT NULL, COALESCE(`t68`.`and_ones`, 0), CAST(NULL AS INT64)) AS `team_and1_count`,
    IF(
      `t68`.`zones_source` IS NOT NULL,
      COALESCE(`t68`.`paint_makes`, 0),
      CAST(NULL AS INT64)
    ) * 2 AS `points_in_paint_scored`,
    CAST(NULL AS INT64) AS `second_chance_points_scored`,
    `t68`.`possessions_x100`,
    `t68`.`their_possessions_x100` AS `opponent_possessions_x100`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t68`.`possessions_x100`) * 20
          ) + ABS(100)
        ) - (
          MOD((
            ABS(`t68`.`possessions_x100`) * 20
          ) + ABS(100), NULLIF(ABS(100), 0) * 2)
        ),
        NULLIF(ABS(100), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      `t68`.`possessions_x100` < 0
    ) <> (
      100 < 0
    ), -1, 1) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `possessions`,
    `t68`.`team_seconds`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t68`.`pts` * 10000) * 200
          ) + ABS(`t68`.`possessions_x100`)
        ) - (
          MOD(
            (
              ABS(`t68`.`pts` * 10000) * 200
            ) + ABS(`t68`.`possessions_x100`),
            NULLIF(ABS(`t68`.`possessions_x100`), 0) * 2
          )
        ),
        NULLIF(ABS(`t68`.`possessions_x100`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF((
      (
        `t68`.`pts` * 10000
      ) < 0
    ) <> (
      `t68`.`possessions_x100` < 0
    ), -1, 1) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `offensive_rating`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS((
              `t68`.`possessions_x100` + `t68`.`their_possessions_x100`
            ) * 14400) * 20
          ) + ABS(`t68`.`team_seconds` * 200)
        ) - (
          MOD(
            (
              ABS((
                `t68`.`possessions_x100` + `t68`.`their_possessions_x100`
              ) * 14400) * 20
            ) + ABS(`t68`.`team_seconds` * 200),
            NULLIF(ABS(`t68`.`team_seconds` * 200), 0) * 2
          )
        ),
        NULLIF(ABS(`t68`.`team_seconds` * 200), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          (
            `t68`.`possessions_x100` + `t68`.`their_possessions_x100`
          ) * 14400
        ) < 0
      ) <> (
        (
          `t68`.`team_seconds` * 200
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.1' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `pace`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t68`.`pts` * 100) * 2000
          ) + ABS((
            (
              `t68`.`fga` * 100
            ) + (
              `t68`.`fta` * 44
            )
          ) * 2)
        ) - (
          MOD(
            (
              ABS(`t68`.`pts` * 100) * 2000
            ) + ABS((
              (
                `t68`.`fga` * 100
              ) + (
                `t68`.`fta` * 44
              )
            ) * 2),
            NULLIF(ABS((
              (
                `t68`.`fga` * 100
              ) + (
                `t68`.`fta` * 44
              )
            ) * 2), 0) * 2
          )
        ),
        NULLIF(ABS((
          (
            `t68`.`fga` * 100
          ) + (
            `t68`.`fta` * 44
          )
        ) * 2), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t68`.`pts` * 100
        ) < 0
      ) <> (
        (
          (
            (
              `t68`.`fga` * 100
            ) + (
              `t68`.`fta` * 44
            )
          ) * 2
        ) < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.001' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `ts_pct`,
    `t68`.`home_game`,
    `t68`.`winner_abbr` = `t68`.`team_abbr` AS `win_flag`,
    `t68`.`score_margin` AS `margin_of_victory`,
    `t68`.`overtime_periods`,
    `t68`.`players_inactive`,
    `t68`.`starters_inactive`,
    `t68`.`crew` AS `referee_crew_id`,
    `t68`.`zones_source`,
    `t68`.`box_source`
  FROM (
    SELECT
      `t67`.`game_id`,
      `t67`.`game_code`,
      `t67`.`game_date`,
      `t67`.`season_year`,
      `t67`.`season_type`,
      `t67`.`winner_abbr`,
      `t67`.`overtime_periods`,
      `t67`.`team_abbr`,
      `t67`.`opponent_team_abbr`,
      `t67`.`home_game`,
      `t67`.`score_margin`,
      `t67`.`_date`,
      `t67`.`entity_type`,
      `t67`.`entity_id`,
      `t67`.`population_basis`,
      `t67`.`shots_outcome`,
      `t67`.`_key`,
      `t67`.`box_source`,
      `t67`.`fgm`,
      `t67`.`fga`,
      `t67`.`fg3m`,
      `t67`.`fg3a`,
      `t67`.`ftm`,
      `t67`.`fta`,
      `t67`.`oreb`,
      `t67`.`dreb`,
      `t67`.`reb`,
      `t67`.`ast`,
      `t67`.`stl`,
      `t67`.`blk`,
      `t67`.`pf`,
      `t67`.`pts`,
      `t67`.`player_turnovers`,
      `t67`.`team_turnovers`,
      `t67`.`tov`,
      `t67`.`minutes_total_seconds`,
      `t67`.`their_possessions_x100`,
      `t67`.`paint_attempts`,
      `t67`.`paint_makes`,
      `t67`.`mid_range_attempts`,
      `t67`.`mid_range_makes`,
      `t67`.`three_pt_attempts`,
      `t67`.`three_pt_makes`,
      `t67`.`unknown_attempts`,
      `t67`.`unknown_makes`,
      `t67`.`assisted`,
      `t67`.`unassisted`,
      `t67`.`and_ones`,
      `t67`.`was_blocked`,
      `t67`.`players_inactive`,
      `t67`.`starters_inactive`,
      `t67`.`crew`,
      `t67`.`events_source`,
      IF(`t67`.`shots_outcome` IS NULL, `t67`.`events_source`, CAST(NULL AS STRING)) AS `zones_source`,
      (
        (
          (
            `t67`.`fga` * 100
          ) + (
            `t67`.`fta` * 44
          )
        ) - (
          `t67`.`oreb` * 100
        )
      ) + (
        `t67`.`tov` * 100
      ) AS `possessions_x100`,
      `t67`.`minutes_total_seconds` AS `team_seconds`
    FROM (
      SELECT
        `t18`.`game_id`,
        `t18`.`game_code`,
        `t18`.`game_date`,
        `t18`.`season_year`,
        `t18`.`season_type`,
        `t18`.`winner_abbr`,
        `t18`.`overtime_periods`,
        `t18`.`team_abbr`,
        `t18`.`opponent_team_abbr`,
        `t18`.`home_game`,
        `t18`.`score_margin`,
        `t18`.`_date`,
        `t18`.`entity_type`,
        `t18`.`entity_id`,
        `t18`.`population_basis`,
        `t18`.`shots_outcome`,
        `t18`.`_key`,
        `t50`.`box_source`,
        `t50`.`fgm`,
        `t50`.`fga`,
        `t50`.`fg3m`,
        `t50`.`fg3a`,
        `t50`.`ftm`,
        `t50`.`fta`,
        `t50`.`oreb`,
        `t50`.`dreb`,
        `t50`.`reb`,
        `t50`.`ast`,
        `t50`.`stl`,
        `t50`.`blk`,
        `t50`.`pf`,
        `t50`.`pts`,
        `t50`.`player_turnovers`,
        `t50`.`team_turnovers`,
        `t50`.`tov`,
        `t50`.`minutes_total_seconds`,
        `t51`.`their_possessions_x100`,
        `t44`.`paint_attempts`,
        `t44`.`paint_makes`,
        `t44`.`mid_range_attempts`,
        `t44`.`mid_range_makes`,
        `t44`.`three_pt_attempts`,
        `t44`.`three_pt_makes`,
        `t44`.`unknown_attempts`,
        `t44`.`unknown_makes`,
        `t44`.`assisted`,
        `t44`.`unassisted`,
        `t44`.`and_ones`,
        `t44`.`was_blocked`,
        `t66`.`players_inactive`,
        `t66`.`starters_inactive`,
        `t45`.`crew`,
        `t35`.`events_source`
      FROM (
        SELECT
          `t1`.*
          EXCEPT (`_row`)
        FROM `standing_keys` AS `t1`
      ) AS `t18`
      LEFT OUTER JOIN (
        SELECT
          `t43`.`_key`,
          `t43`.`source` AS `box_source`,
          `t43`.`fgm`,
          `t43`.`fga`,
          `t43`.`fg3m`,
          `t43`.`fg3a`,
          `t43`.`ftm`,
          `t43`.`fta`,
          `t43`.`oreb`,
          `t43`.`dreb`,
          `t43`.`reb`,
          `t43`.`ast`,
          `t43`.`stl`,
          `t43`.`blk`,
          `t43`.`pf`,
          `t43`.`pts`,
          `t43`.`player_turnovers`,
          `t43`.`team_turnovers`,
          `t43`.`tov`,
          `t43`.`minutes_total_seconds`
        FROM (
          SELECT
            `t38`.*
            EXCEPT (`team_abbr`, `_missing`, `mine`, `_row`, `game_date`, `game_id`)
          FROM (
            SELECT
              *
            FROM `t32` AS `t34`
            WHERE
              `t34`.`team_abbr` = `t34`.`mine`
          ) AS `t38`
        ) AS `t43`
      ) AS `t50`
        ON `t18`.`_key` = `t50`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t34`.`_key`,
          (
            (
              (
                `t34`.`fga` * 100
              ) + (
                `t34`.`fta` * 44
              )
            ) - (
              `t34`.`oreb` * 100
            )
          ) + (
            `t34`.`tov` * 100
          ) AS `their_possessions_x100`
        FROM `t32` AS `t34`
        WHERE
          `t34`.`team_abbr` <> `t34`.`mine`
      ) AS `t51`
        ON `t18`.`_key` = `t51`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t26`.`_key`,
          SUM(CAST(`t26`.`zone` = 'paint' AS INT64)) AS `paint_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'paint'
          ) AND `t26`.`is_made` AS INT64)) AS `paint_makes`,
          SUM(CAST(`t26`.`zone` = 'mid_range' AS INT64)) AS `mid_range_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'mid_range'
          ) AND `t26`.`is_made` AS INT64)) AS `mid_range_makes`,
          SUM(CAST(`t26`.`zone` = 'three_pt' AS INT64)) AS `three_pt_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'three_pt'
          ) AND `t26`.`is_made` AS INT64)) AS `three_pt_makes`,
          SUM(CAST(`t26`.`zone` = 'unknown' AS INT64)) AS `unknown_attempts`,
          SUM(CAST((
            `t26`.`zone` = 'unknown'
          ) AND `t26`.`is_made` AS INT64)) AS `unknown_makes`,
          SUM(CAST(`t26`.`is_made` AND `t26`.`is_assisted` AS INT64)) AS `assisted`,
          SUM(CAST(`t26`.`is_made` AND NOT (
            `t26`.`is_assisted`
          ) AS INT64)) AS `unassisted`,
          SUM(CAST(`t26`.`is_and_one` AS INT64)) AS `and_ones`,
          SUM(CAST(`t26`.`is_blocked` AS INT64)) AS `was_blocked`
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
            ON `t9`.`team_abbr` = `t10`.`team_abbr` AND `t9`.`game_id` = `t10`.`game_id`
        ) AS `t26`
        GROUP BY
          1
      ) AS `t44`
        ON `t18`.`_key` = `t44`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t64`.`_key`,
          IF(COALESCE(`t64`.`listed` >= 8, FALSE), `t64`.`not_dressed`, CAST(NULL AS INT64)) AS `players_inactive`,
          IF(
            COALESCE(`t64`.`listed` >= 8, FALSE)
            AND COALESCE((
              `t64`.`games` >= 5
            ) AND (
              `t64`.`unknown` = 0
            ), FALSE),
            COALESCE(`t64`.`missed`, 0),
            CAST(NULL AS INT64)
          ) AS `starters_inactive`
        FROM (
          SELECT
            `t23`.`_key`,
            `t46`.`listed`,
            `t46`.`not_dressed`,
            `t63`.`missed`,
            `t58`.`games`,
            `t58`.`unknown`
          FROM (
            SELECT
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t23`
          LEFT OUTER JOIN (
            SELECT
              `t31`.`_key`,
              COUNT(*) AS `listed`,
              SUM(1 - CAST(`t31`.`is_dressed` AS INT64)) AS `not_dressed`
            FROM `t29` AS `t31`
            GROUP BY
              1
          ) AS `t46`
            ON `t23`.`_key` = `t46`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t61`.`_key`,
              COUNT(*) AS `missed`
            FROM (
              SELECT
                `t37`.`_key`,
                `t37`.`_missing`,
                `t37`.`game_id`,
                `t37`.`player_lookup`,
                `t37`.`game_date`,
                `t37`.`team_abbr`,
                `t37`.`player_id`,
                `t37`.`player_name`,
                `t37`.`player_status`,
                `t37`.`status_reason`,
                `t37`.`is_starter`,
                `t37`.`is_dressed`,
                `t37`.`pregame_known`,
                `t37`.`source`,
                `t37`.`source_file_id`,
                `t37`.`source_row`,
                `t37`.`_row`,
                `t60`.`starts`
              FROM (
                SELECT
                  *
                FROM `t29` AS `t31`
                WHERE
                  NOT (
                    `t31`.`is_dressed`
                  )
              ) AS `t37`
              INNER JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t55`.`_key`,
                    `t55`.`player_lookup`,
                    SUM(CAST(`t55`.`is_starter` AS INT64)) AS `starts`
                  FROM `t54` AS `t55`
                  GROUP BY
                    1,
                    2
                ) AS `t56`
                WHERE
                  `t56`.`starts` >= 5
              ) AS `t60`
                ON `t37`.`_key` = `t60`.`_key` AND `t37`.`player_lookup` = `t60`.`player_lookup`
            ) AS `t61`
            GROUP BY
              1
          ) AS `t63`
            ON `t23`.`_key` = `t63`.`_key`
          LEFT OUTER JOIN (
            SELECT
              `t55`.`_key`,
              COUNT(DISTINCT `t55`.`_spine_game`) AS `games`,
              SUM(CAST(`t55`.`_missing` OR (
                `t55`.`is_starter` IS NULL
              ) AS INT64)) AS `unknown`
            FROM `t54` AS `t55`
            GROUP BY
              1
          ) AS `t58`
            ON `t23`.`_key` = `t58`.`_key`
        ) AS `t64`
      ) AS `t66`
        ON `t18`.`_key` = `t66`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t27`.`_key`,
          IF(
            ARRAY_LENGTH(
              ARRAY(
                SELECT
                  ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
                FROM UNNEST(ARRAY_AGG(COALESCE(`t27`.`official_code`, `t27`.`official_name`) IGNORE NULLS)) AS ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
                ORDER BY
                  ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
              )
            ) > 0,
            ARRAY_TO_STRING(
              ARRAY(
                SELECT
                  ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
                FROM UNNEST(ARRAY_AGG(COALESCE(`t27`.`official_code`, `t27`.`official_name`) IGNORE NULLS)) AS ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
                ORDER BY
                  ibis_bq_arr_ypw4mmcne5cphmu35t7p5lgbte
              ),
              '+'
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
        ) AS `t27`
        GROUP BY
          1
      ) AS `t45`
        ON `t18`.`_key` = `t45`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t28`.`_key`,
          `t28`.`source` AS `events_source`
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
        ) AS `t28`
      ) AS `t35`
        ON `t18`.`_key` = `t35`.`_key`
    ) AS `t67`
  ) AS `t68`
) AS `t70`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t22`
  ON `t70`.`_key` = `t22`.`_key`
