WITH `t40` AS (
  SELECT
    `t38`.`_key`,
    `t38`.`_rank`,
    `t38`.`_spine_date`,
    `t38`.`_spine_game`,
    `t38`.`_days_before`,
    `t38`.`_missing`,
    `t38`.`player_lookup`,
    `t38`.`player_id`,
    `t38`.`universal_player_id`,
    `t38`.`player_full_name`,
    `t38`.`game_id`,
    `t38`.`game_code`,
    `t38`.`game_date`,
    `t38`.`season_year`,
    `t38`.`season_type`,
    `t38`.`team_abbr`,
    `t38`.`opponent_team_abbr`,
    `t38`.`home_game`,
    `t38`.`player_status`,
    `t38`.`is_active`,
    `t38`.`is_dressed`,
    `t38`.`dnp_reason`,
    `t38`.`starter_flag`,
    `t38`.`win_flag`,
    `t38`.`points`,
    `t38`.`assists`,
    `t38`.`steals`,
    `t38`.`blocks`,
    `t38`.`turnovers`,
    `t38`.`personal_fouls`,
    `t38`.`offensive_rebounds`,
    `t38`.`defensive_rebounds`,
    `t38`.`rebounds`,
    `t38`.`fg_attempts`,
    `t38`.`fg_makes`,
    `t38`.`three_pt_attempts`,
    `t38`.`three_pt_makes`,
    `t38`.`ft_attempts`,
    `t38`.`ft_makes`,
    `t38`.`plus_minus`,
    `t38`.`seconds_played`,
    `t38`.`minutes_played`,
    `t38`.`paint_attempts`,
    `t38`.`paint_makes`,
    `t38`.`mid_range_attempts`,
    `t38`.`mid_range_makes`,
    `t38`.`three_pt_attempts_pbp`,
    `t38`.`three_pt_makes_pbp`,
    `t38`.`unknown_zone_attempts`,
    `t38`.`unknown_zone_makes`,
    `t38`.`paint_blocks`,
    `t38`.`mid_range_blocks`,
    `t38`.`three_pt_blocks`,
    `t38`.`unknown_zone_blocks`,
    `t38`.`and1_count`,
    `t38`.`assisted_fg_makes`,
    `t38`.`unassisted_fg_makes`,
    `t38`.`fg_attempts_blocked`,
    `t38`.`plays_x100`,
    `t38`.`team_plays_on_court_x100`,
    `t38`.`team_possessions_x100`,
    `t38`.`usage_rate`,
    `t38`.`ts_pct`,
    `t38`.`efg_pct`,
    `t38`.`zones_source`,
    `t38`.`box_source`,
    `t38`.`_row`,
    `t38`.`_inputs`
  FROM (
    SELECT
      `t33`.`_key`,
      DATE_DIFF(`t33`.`_day`, `t35`.`_spine_date`, DAY) AS `_days_before`,
      (
        `t33`.`_played` - `t35`.`_nth`
      ) + 1 AS `_rank`,
      `t35`.`_entity`,
      `t35`.`_season`,
      `t35`.`_spine_date`,
      `t35`.`_spine_game`,
      `t35`.`_missing`,
      `t35`.`player_lookup`,
      `t35`.`player_id`,
      `t35`.`universal_player_id`,
      `t35`.`player_full_name`,
      `t35`.`game_id`,
      `t35`.`game_code`,
      `t35`.`game_date`,
      `t35`.`season_year`,
      `t35`.`season_type`,
      `t35`.`team_abbr`,
      `t35`.`opponent_team_abbr`,
      `t35`.`home_game`,
      `t35`.`player_status`,
      `t35`.`is_active`,
      `t35`.`is_dressed`,
      `t35`.`dnp_reason`,
      `t35`.`starter_flag`,
      `t35`.`win_flag`,
      `t35`.`points`,
      `t35`.`assists`,
      `t35`.`steals`,
      `t35`.`blocks`,
      `t35`.`turnovers`,
      `t35`.`personal_fouls`,
      `t35`.`offensive_rebounds`,
      `t35`.`defensive_rebounds`,
      `t35`.`rebounds`,
      `t35`.`fg_attempts`,
      `t35`.`fg_makes`,
      `t35`.`three_pt_attempts`,
      `t35`.`three_pt_makes`,
      `t35`.`ft_attempts`,
      `t35`.`ft_makes`,
      `t35`.`plus_minus`,
      `t35`.`seconds_played`,
      `t35`.`minutes_played`,
      `t35`.`paint_attempts`,
      `t35`.`paint_makes`,
      `t35`.`mid_range_attempts`,
      `t35`.`mid_range_makes`,
      `t35`.`three_pt_attempts_pbp`,
      `t35`.`three_pt_makes_pbp`,
      `t35`.`unknown_zone_attempts`,
      `t35`.`unknown_zone_makes`,
      `t35`.`paint_blocks`,
      `t35`.`mid_range_blocks`,
      `t35`.`three_pt_blocks`,
      `t35`.`unknown_zone_blocks`,
      `t35`.`and1_count`,
      `t35`.`assisted_fg_makes`,
      `t35`.`unassisted_fg_makes`,
      `t35`.`fg_attempts_blocked`,
      `t35`.`plays_x100`,
      `t35`.`team_plays_on_court_x100`,
      `t35`.`team_possessions_x100`,
      `t35`.`usage_rate`,
      `t35`.`ts_pct`,
      `t35`.`efg_pct`,
      `t35`.`zones_source`,
      `t35`.`box_source`,
      `t35`.`_row`,
      `t35`.`_inputs`,
      `t35`.`_nth`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t23`.`_entity`,
          `t23`.`_season`,
          `t23`.`_day`,
          `t23`.`_is_game`,
          `t23`.`_key`,
          SUM(CAST(`t23`.`_is_game` AS INT64)) OVER (
            PARTITION BY `t23`.`_entity`, `t23`.`_season`
            ORDER BY `t23`.`_day` ASC, `t23`.`_is_game` ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `_played`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t1`.`player_lookup` AS `_entity`,
              `t1`.`season_year` AS `_season`,
              `t1`.`_date` AS `_day`,
              FALSE AS `_is_game`,
              `t1`.`_key`
            FROM `standing_keys` AS `t1`
          ) AS `t12`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t4`.`entity` AS `_entity`,
              `t4`.`season_year` AS `_season`,
              `t4`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS INT64) AS `_key`
            FROM `nba_reference`.`player_spine` AS `t4`
          ) AS `t16`
        ) AS `t23`
      ) AS `t28`
      WHERE
        NOT (
          `t28`.`_is_game`
        )
    ) AS `t33`
    INNER JOIN (
      SELECT
        `t26`.`_entity`,
        `t26`.`_season`,
        `t26`.`_spine_date`,
        `t26`.`_spine_game`,
        `t26`.`_missing`,
        `t26`.`player_lookup`,
        `t26`.`player_id`,
        `t26`.`universal_player_id`,
        `t26`.`player_full_name`,
        `t26`.`game_id`,
        `t26`.`game_code`,
        `t26`.`game_date`,
        `t26`.`season_year`,
        `t26`.`season_type`,
        `t26`.`team_abbr`,
        `t26`.`opponent_team_abbr`,
        `t26`.`home_game`,
        `t26`.`player_status`,
        `t26`.`is_active`,
        `t26`.`is_dressed`,
        `t26`.`dnp_reason`,
        `t26`.`starter_flag`,
        `t26`.`win_flag`,
        `t26`.`points`,
        `t26`.`assists`,
        `t26`.`steals`,
        `t26`.`blocks`,
        `t26`.`turnovers`,
        `t26`.`personal_fouls`,
        `t26`.`offensive_rebounds`,
        `t26`.`defensive_rebounds`,
        `t26`.`rebounds`,
        `t26`.`fg_attempts`,
        `t26`.`fg_makes`,
        `t26`.`three_pt_attempts`,
        `t26`.`three_pt_makes`,
        `t26`.`ft_attempts`,
        `t26`.`ft_makes`,
        `t26`.`plus_minus`,
        `t26`.`seconds_played`,
        `t26`.`minutes_played`,
        `t26`.`paint_attempts`,
        `t26`.`paint_makes`,
        `t26`.`mid_range_attempts`,
        `t26`.`mid_range_makes`,
        `t26`.`three_pt_attempts_pbp`,
        `t26`.`three_pt_makes_pbp`,
        `t26`.`unknown_zone_attempts`,
        `t26`.`unknown_zone_makes`,
        `t26`.`paint_blocks`,
        `t26`.`mid_range_blocks`,
        `t26`.`three_pt_blocks`,
        `t26`.`unknown_zone_blocks`,
        `t26`.`and1_count`,
        `t26`.`assisted_fg_makes`,
        `t26`.`unassisted_fg_makes`,
        `t26`.`fg_attempts_blocked`,
        `t26`.`plays_x100`,
        `t26`.`team_plays_on_court_x100`,
        `t26`.`team_possessions_x100`,
        `t26`.`usage_rate`,
        `t26`.`ts_pct`,
        `t26`.`efg_pct`,
        `t26`.`zones_source`,
        `t26`.`box_source`,
        `t26`.`_row`,
        `t26`.`_inputs`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t26`.`_entity`, `t26`.`_season`
            ORDER BY `t26`.`_spine_date` ASC, `t26`.`_spine_game` ASC
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t24`.`_entity`,
          `t24`.`_season`,
          `t24`.`_spine_date`,
          `t24`.`_spine_game`,
          `t8`.`game_id` IS NULL AS `_missing`,
          `t8`.`player_lookup`,
          `t8`.`player_id`,
          `t8`.`universal_player_id`,
          `t8`.`player_full_name`,
          `t8`.`game_id`,
          `t8`.`game_code`,
          `t8`.`game_date`,
          `t8`.`season_year`,
          `t8`.`season_type`,
          `t8`.`team_abbr`,
          `t8`.`opponent_team_abbr`,
          `t8`.`home_game`,
          `t8`.`player_status`,
          `t8`.`is_active`,
          `t8`.`is_dressed`,
          `t8`.`dnp_reason`,
          `t8`.`starter_flag`,
          `t8`.`win_flag`,
          `t8`.`points`,
          `t8`.`assists`,
          `t8`.`steals`,
          `t8`.`blocks`,
          `t8`.`turnovers`,
          `t8`.`personal_fouls`,
          `t8`.`offensive_rebounds`,
          `t8`.`defensive_rebounds`,
          `t8`.`rebounds`,
          `t8`.`fg_attempts`,
          `t8`.`fg_makes`,
          `t8`.`three_pt_attempts`,
          `t8`.`three_pt_makes`,
          `t8`.`ft_attempts`,
          `t8`.`ft_makes`,
          `t8`.`plus_minus`,
          `t8`.`seconds_played`,
          `t8`.`minutes_played`,
          `t8`.`paint_attempts`,
          `t8`.`paint_makes`,
          `t8`.`mid_range_attempts`,
          `t8`.`mid_range_makes`,
          `t8`.`three_pt_attempts_pbp`,
          `t8`.`three_pt_makes_pbp`,
          `t8`.`unknown_zone_attempts`,
          `t8`.`unknown_zone_makes`,
          `t8`.`paint_blocks`,
          `t8`.`mid_range_blocks`,
          `t8`.`three_pt_blocks`,
          `t8`.`unknown_zone_blocks`,
          `t8`.`and1_count`,
          `t8`.`assisted_fg_makes`,
          `t8`.`unassisted_fg_makes`,
          `t8`.`fg_attempts_blocked`,
          `t8`.`plays_x100`,
          `t8`.`team_plays_on_court_x100`,
          `t8`.`team_possessions_x100`,
          `t8`.`usage_rate`,
          `t8`.`ts_pct`,
          `t8`.`efg_pct`,
          `t8`.`zones_source`,
          `t8`.`box_source`,
          `t8`.`_row`,
          `t8`.`_inputs`
        FROM (
          SELECT
            `t4`.`entity` AS `_entity`,
            `t4`.`season_year` AS `_season`,
            `t4`.`game_date` AS `_spine_date`,
            `t4`.`game_id` AS `_spine_game`
          FROM `nba_reference`.`player_spine` AS `t4`
        ) AS `t24`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t8`
          ON `t24`.`_spine_game` = `t8`.`game_id` AND `t24`.`_entity` = `t8`.`player_lookup`
      ) AS `t26`
    ) AS `t35`
      ON `t33`.`_entity` = `t35`.`_entity`
      AND `t33`.`_season` = `t35`.`_season`
      AND `t35`.`_nth` <= `t33`.`_played`
  ) AS `t38`
)
SELECT
  `t55`.`_key`,
  `t55`.`as_of_date`,
  `t55`.`team_abbr`,
  `t55`.`player_lookup`,
  `t55`.`player_id`,
  `t55`.`game_id`,
  `t55`.`season_year`,
  `t55`.`expected`,
  `t55`.`population_basis`,
  `t55`.`starts_last_10`,
  `t55`.`is_usual_starter`,
  `t55`.`games_with_team`,
  `t55`.`games_season`,
  `t55`.`seconds_season`,
  `t55`.`plays_x100_season`,
  `t55`.`team_plays_on_court_x100_season`,
  `t55`.`usage_season`,
  `t55`.`is_star`,
  `t55`.`games_with_team_last_10`,
  `t55`.`plays_x100_with_team_last_10`,
  `t55`.`rotation_weight`,
  `t18`.`_inputs`
FROM (
  SELECT
    `t53`.`_key`,
    `t53`.`_date` AS `as_of_date`,
    `t53`.`team_abbr`,
    `t53`.`player_lookup`,
    `t53`.`player_id`,
    `t53`.`game_id`,
    `t53`.`season_year`,
    `t53`.`expected`,
    `t53`.`population_basis`,
    IF(COALESCE(`t53`.`unclear`, 0) = 0, COALESCE(`t53`.`starts`, 0), CAST(NULL AS INT64)) AS `starts_last_10`,
    IF(COALESCE(`t53`.`unclear`, 0) = 0, COALESCE(`t53`.`starts`, 0), CAST(NULL AS INT64)) >= 5 AS `is_usual_starter`,
    `t53`.`games_with_team`,
    `t53`.`games_season`,
    `t53`.`seconds_season`,
    `t53`.`plays_x100_season`,
    `t53`.`team_plays_on_court_x100_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      ieee_divide(
        (
          (
            ABS(`t53`.`plays_x100_season` * 100) * 200
          ) + ABS(`t53`.`team_plays_on_court_x100_season`)
        ) - (
          MOD(
            (
              ABS(`t53`.`plays_x100_season` * 100) * 200
            ) + ABS(`t53`.`team_plays_on_court_x100_season`),
            NULLIF(ABS(`t53`.`team_plays_on_court_x100_season`), 0) * 2
          )
        ),
        NULLIF(ABS(`t53`.`team_plays_on_court_x100_season`), 0) * 2
      ) + 0.5
    ) AS INT64) * IF(
      (
        (
          `t53`.`plays_x100_season` * 100
        ) < 0
      ) <> (
        `t53`.`team_plays_on_court_x100_season` < 0
      ),
      -1,
      1
    ) AS NUMERIC) * CAST('0.01' AS NUMERIC) AS NUMERIC) AS NUMERIC) AS `usage_season`,
    (
      `t53`.`games_with_team` >= 5
    )
    AND (
      (
        `t53`.`plays_x100_season` * 100
      ) >= (
        `t53`.`team_plays_on_court_x100_season` * 24
      )
    )
    AND (
      `t53`.`seconds_season` >= (
        `t53`.`games_season` * 1680
      )
    ) AS `is_star`,
    `t53`.`games_with_team_last_10`,
    `t53`.`plays_x100_with_team_last_10`,
    CASE
      WHEN `t53`.`games_with_team_last_10` = 5
      THEN `t53`.`plays_x100_with_team_last_10` * 504
      WHEN `t53`.`games_with_team_last_10` = 6
      THEN `t53`.`plays_x100_with_team_last_10` * 420
      WHEN `t53`.`games_with_team_last_10` = 7
      THEN `t53`.`plays_x100_with_team_last_10` * 360
      WHEN `t53`.`games_with_team_last_10` = 8
      THEN `t53`.`plays_x100_with_team_last_10` * 315
      WHEN `t53`.`games_with_team_last_10` = 9
      THEN `t53`.`plays_x100_with_team_last_10` * 280
      WHEN `t53`.`games_with_team_last_10` = 10
      THEN `t53`.`plays_x100_with_team_last_10` * 252
      ELSE CAST(NULL AS INT64)
    END AS `rotation_weight`
  FROM (
    SELECT
      `t52`.`_date`,
      `t52`.`game_id`,
      `t52`.`season_year`,
      `t52`.`season_type`,
      `t52`.`team_abbr`,
      `t52`.`opponent_team_abbr`,
      `t52`.`home_game`,
      `t52`.`player_lookup`,
      `t52`.`player_id`,
      `t52`.`entity_type`,
      `t52`.`population_basis`,
      `t52`.`expected`,
      `t52`.`entity_id`,
      `t52`.`_key`,
      `t52`.`starts`,
      `t52`.`unclear`,
      COALESCE(`t52`.`games_season`, 0) AS `games_season`,
      COALESCE(`t52`.`seconds_season`, 0) AS `seconds_season`,
      COALESCE(`t52`.`plays_x100_season`, 0) AS `plays_x100_season`,
      COALESCE(`t52`.`team_plays_on_court_x100_season`, 0) AS `team_plays_on_court_x100_season`,
      COALESCE(`t52`.`games_with_team`, 0) AS `games_with_team`,
      COALESCE(`t52`.`games_with_team_last_10`, 0) AS `games_with_team_last_10`,
      COALESCE(`t52`.`plays_x100_with_team_last_10`, 0) AS `plays_x100_with_team_last_10`
    FROM (
      SELECT
        `t6`.`_date`,
        `t6`.`game_id`,
        `t6`.`season_year`,
        `t6`.`season_type`,
        `t6`.`team_abbr`,
        `t6`.`opponent_team_abbr`,
        `t6`.`home_game`,
        `t6`.`player_lookup`,
        `t6`.`player_id`,
        `t6`.`entity_type`,
        `t6`.`population_basis`,
        `t6`.`expected`,
        `t6`.`entity_id`,
        `t6`.`_key`,
        `t48`.`starts`,
        `t48`.`unclear`,
        `t45`.`games_season`,
        `t45`.`seconds_season`,
        `t45`.`plays_x100_season`,
        `t45`.`team_plays_on_court_x100_season`,
        `t51`.`games_with_team`,
        `t51`.`games_with_team_last_10`,
        `t51`.`plays_x100_with_team_last_10`
      FROM `standing_keys` AS `t6`
      LEFT OUTER JOIN (
        SELECT
          `t43`.`_key`,
          SUM(CAST(`t43`.`is_starter` AS INT64)) AS `starts`,
          SUM(CAST(`t43`.`_missing` OR (
            `t43`.`is_starter` IS NULL
          ) AS INT64)) AS `unclear`
        FROM (
          SELECT
            `t39`.`_key`,
            `t39`.`_rank`,
            `t39`.`_spine_date`,
            `t39`.`_spine_game`,
            `t39`.`_days_before`,
            `t39`.`_missing`,
            `t39`.`game_id`,
            `t39`.`player_lookup`,
            `t39`.`game_date`,
            `t39`.`team_abbr`,
            `t39`.`player_id`,
            `t39`.`player_name`,
            `t39`.`player_status`,
            `t39`.`status_reason`,
            `t39`.`is_starter`,
            `t39`.`is_dressed`,
            `t39`.`pregame_known`,
            `t39`.`source`,
            `t39`.`_row`
          FROM (
            SELECT
              `t32`.`_key`,
              `t32`.`_by_player_lookup`,
              DATE_DIFF(`t32`.`_day`, `t37`.`_spine_date`, DAY) AS `_days_before`,
              (
                `t32`.`_played` - `t37`.`_nth`
              ) + 1 AS `_rank`,
              `t37`.`_entity`,
              `t37`.`_season`,
              `t37`.`_spine_date`,
              `t37`.`_spine_game`,
              `t37`.`_missing`,
              `t37`.`_nth`,
              `t7`.`game_id`,
              `t7`.`player_lookup`,
              `t7`.`game_date`,
              `t7`.`team_abbr`,
              `t7`.`player_id`,
              `t7`.`player_name`,
              `t7`.`player_status`,
              `t7`.`status_reason`,
              `t7`.`is_starter`,
              `t7`.`is_dressed`,
              `t7`.`pregame_known`,
              `t7`.`source`,
              `t7`.`source_file_id`,
              `t7`.`source_row`,
              `t7`.`_row`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t21`.`_entity`,
                  `t21`.`_season`,
                  `t21`.`_day`,
                  `t21`.`_is_game`,
                  `t21`.`_key`,
                  `t21`.`_by_player_lookup`,
                  SUM(CAST(`t21`.`_is_game` AS INT64)) OVER (
                    PARTITION BY `t21`.`_entity`, `t21`.`_season`
                    ORDER BY `t21`.`_day` ASC, `t21`.`_is_game` ASC
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
                      `t1`.`_key`,
                      `t1`.`player_lookup` AS `_by_player_lookup`
                    FROM `standing_keys` AS `t1`
                  ) AS `t11`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t3`.`entity` AS `_entity`,
                      `t3`.`season_year` AS `_season`,
                      `t3`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS INT64) AS `_key`,
                      CAST(NULL AS STRING) AS `_by_player_lookup`
                    FROM `nba_reference`.`team_spine` AS `t3`
                  ) AS `t14`
                ) AS `t21`
              ) AS `t27`
              WHERE
                NOT (
                  `t27`.`_is_game`
                )
            ) AS `t32`
            INNER JOIN (
              SELECT
                `t29`.`_entity`,
                `t29`.`_season`,
                `t29`.`_spine_date`,
                `t29`.`_spine_game`,
                `t29`.`_missing`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t29`.`_entity`, `t29`.`_season`
                    ORDER BY `t29`.`_spine_date` ASC, `t29`.`_spine_game` ASC
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  `t25`.`_entity`,
                  `t25`.`_season`,
                  `t25`.`_spine_date`,
                  `t25`.`_spine_game`,
                  `t25`.`_missing`
                FROM (
                  SELECT
                    `t22`.`_entity`,
                    `t22`.`_season`,
                    `t22`.`_spine_date`,
                    `t22`.`_spine_game`,
                    `t20`.`game_id` IS NULL AS `_missing`,
                    `t20`.`game_id`,
                    `t20`.`_whose`
                  FROM (
                    SELECT
                      `t3`.`entity` AS `_entity`,
                      `t3`.`season_year` AS `_season`,
                      `t3`.`game_date` AS `_spine_date`,
                      `t3`.`game_id` AS `_spine_game`
                    FROM `nba_reference`.`team_spine` AS `t3`
                  ) AS `t22`
                  LEFT OUTER JOIN (
                    SELECT DISTINCT
                      `t2`.`game_id`,
                      `t2`.`team_abbr` AS `_whose`
                    FROM `nba_raw`.`game_status` AS `t2`
                  ) AS `t20`
                    ON `t22`.`_spine_game` = `t20`.`game_id` AND `t22`.`_entity` = `t20`.`_whose`
                ) AS `t25`
              ) AS `t29`
            ) AS `t37`
              ON `t32`.`_entity` = `t37`.`_entity`
              AND `t32`.`_season` = `t37`.`_season`
              AND `t37`.`_nth` <= `t32`.`_played`
              AND `t37`.`_nth` > (
                `t32`.`_played` - 10
              )
            LEFT OUTER JOIN `nba_raw`.`game_status` AS `t7`
              ON `t37`.`_spine_game` = `t7`.`game_id`
              AND `t37`.`_entity` = `t7`.`team_abbr`
              AND `t32`.`_by_player_lookup` = `t7`.`player_lookup`
          ) AS `t39`
          WHERE
            `t39`.`_missing` OR (
              `t39`.`game_id` IS NOT NULL
            )
        ) AS `t43`
        GROUP BY
          1
      ) AS `t48`
        ON `t6`.`_key` = `t48`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t41`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t41`.`seconds_played`) AS `seconds_season`,
          SUM(`t41`.`plays_x100`) AS `plays_x100_season`,
          SUM(`t41`.`team_plays_on_court_x100`) AS `team_plays_on_court_x100_season`
        FROM `t40` AS `t41`
        GROUP BY
          1
      ) AS `t45`
        ON `t6`.`_key` = `t45`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t49`.`_key`,
          COUNT(*) AS `games_with_team`,
          SUM(CAST(`t49`.`_nth` < 10 AS INT64)) AS `games_with_team_last_10`,
          SUM(IF(`t49`.`_nth` < 10, `t49`.`plays_x100`, 0)) AS `plays_x100_with_team_last_10`
        FROM (
          SELECT
            `t46`.`_key`,
            `t46`.`_rank`,
            `t46`.`plays_x100`,
            ROW_NUMBER() OVER (PARTITION BY `t46`.`_key` ORDER BY `t46`.`_rank` ASC) - 1 AS `_nth`
          FROM (
            SELECT
              `t42`.`_key`,
              `t42`.`_rank`,
              `t42`.`plays_x100`
            FROM `t40` AS `t42`
            INNER JOIN (
              SELECT
                `t1`.`_key`,
                `t1`.`team_abbr`
              FROM `standing_keys` AS `t1`
            ) AS `t19`
              ON `t42`.`_key` = `t19`.`_key` AND `t42`.`team_abbr` = `t19`.`team_abbr`
          ) AS `t46`
        ) AS `t49`
        GROUP BY
          1
      ) AS `t51`
        ON `t6`.`_key` = `t51`.`_key`
    ) AS `t52`
  ) AS `t53`
) AS `t55`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t18`
  ON `t55`.`_key` = `t18`.`_key`
