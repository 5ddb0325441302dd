WITH `t39` AS (
  SELECT
    `t37`.`_key`,
    `t37`.`_rank`,
    `t37`.`_spine_date`,
    `t37`.`_spine_game`,
    `t37`.`_days_before`,
    `t37`.`_missing`,
    `t37`.`player_lookup`,
    `t37`.`player_id`,
    `t37`.`universal_player_id`,
    `t37`.`player_full_name`,
    `t37`.`game_id`,
    `t37`.`game_code`,
    `t37`.`game_date`,
    `t37`.`season_year`,
    `t37`.`season_type`,
    `t37`.`team_abbr`,
    `t37`.`opponent_team_abbr`,
    `t37`.`home_game`,
    `t37`.`player_status`,
    `t37`.`is_active`,
    `t37`.`is_dressed`,
    `t37`.`dnp_reason`,
    `t37`.`starter_flag`,
    `t37`.`win_flag`,
    `t37`.`points`,
    `t37`.`assists`,
    `t37`.`steals`,
    `t37`.`blocks`,
    `t37`.`turnovers`,
    `t37`.`personal_fouls`,
    `t37`.`offensive_rebounds`,
    `t37`.`defensive_rebounds`,
    `t37`.`rebounds`,
    `t37`.`fg_attempts`,
    `t37`.`fg_makes`,
    `t37`.`three_pt_attempts`,
    `t37`.`three_pt_makes`,
    `t37`.`ft_attempts`,
    `t37`.`ft_makes`,
    `t37`.`plus_minus`,
    `t37`.`seconds_played`,
    `t37`.`minutes_played`,
    `t37`.`paint_attempts`,
    `t37`.`paint_makes`,
    `t37`.`mid_range_attempts`,
    `t37`.`mid_range_makes`,
    `t37`.`three_pt_attempts_pbp`,
    `t37`.`three_pt_makes_pbp`,
    `t37`.`unknown_zone_attempts`,
    `t37`.`unknown_zone_makes`,
    `t37`.`paint_blocks`,
    `t37`.`mid_range_blocks`,
    `t37`.`three_pt_blocks`,
    `t37`.`unknown_zone_blocks`,
    `t37`.`and1_count`,
    `t37`.`assisted_fg_makes`,
    `t37`.`unassisted_fg_makes`,
    `t37`.`fg_attempts_blocked`,
    `t37`.`plays_x100`,
    `t37`.`team_plays_on_court_x100`,
    `t37`.`team_possessions_x100`,
    `t37`.`usage_rate`,
    `t37`.`ts_pct`,
    `t37`.`efg_pct`,
    `t37`.`zones_source`,
    `t37`.`box_source`,
    `t37`.`_row`,
    `t37`.`_inputs`
  FROM (
    SELECT
      `t35`.`_key`,
      DATEDIFF(DAY, `t30`.`_spine_date`, `t35`.`_day`) AS `_days_before`,
      (
        `t35`.`_played` - `t30`.`_nth`
      ) + 1 AS `_rank`,
      `t30`.`_spine_date`,
      `t30`.`_spine_game`,
      `t30`.`_missing`,
      `t30`.`player_lookup`,
      `t30`.`player_id`,
      `t30`.`universal_player_id`,
      `t30`.`player_full_name`,
      `t30`.`game_id`,
      `t30`.`game_code`,
      `t30`.`game_date`,
      `t30`.`season_year`,
      `t30`.`season_type`,
      `t30`.`team_abbr`,
      `t30`.`opponent_team_abbr`,
      `t30`.`home_game`,
      `t30`.`player_status`,
      `t30`.`is_active`,
      `t30`.`is_dressed`,
      `t30`.`dnp_reason`,
      `t30`.`starter_flag`,
      `t30`.`win_flag`,
      `t30`.`points`,
      `t30`.`assists`,
      `t30`.`steals`,
      `t30`.`blocks`,
      `t30`.`turnovers`,
      `t30`.`personal_fouls`,
      `t30`.`offensive_rebounds`,
      `t30`.`defensive_rebounds`,
      `t30`.`rebounds`,
      `t30`.`fg_attempts`,
      `t30`.`fg_makes`,
      `t30`.`three_pt_attempts`,
      `t30`.`three_pt_makes`,
      `t30`.`ft_attempts`,
      `t30`.`ft_makes`,
      `t30`.`plus_minus`,
      `t30`.`seconds_played`,
      `t30`.`minutes_played`,
      `t30`.`paint_attempts`,
      `t30`.`paint_makes`,
      `t30`.`mid_range_attempts`,
      `t30`.`mid_range_makes`,
      `t30`.`three_pt_attempts_pbp`,
      `t30`.`three_pt_makes_pbp`,
      `t30`.`unknown_zone_attempts`,
      `t30`.`unknown_zone_makes`,
      `t30`.`paint_blocks`,
      `t30`.`mid_range_blocks`,
      `t30`.`three_pt_blocks`,
      `t30`.`unknown_zone_blocks`,
      `t30`.`and1_count`,
      `t30`.`assisted_fg_makes`,
      `t30`.`unassisted_fg_makes`,
      `t30`.`fg_attempts_blocked`,
      `t30`.`plays_x100`,
      `t30`.`team_plays_on_court_x100`,
      `t30`.`team_possessions_x100`,
      `t30`.`usage_rate`,
      `t30`.`ts_pct`,
      `t30`.`efg_pct`,
      `t30`.`zones_source`,
      `t30`.`box_source`,
      `t30`.`_row`,
      `t30`.`_inputs`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t24`.`_entity`,
          `t24`.`_season`,
          `t24`.`_day`,
          `t24`.`_is_game`,
          `t24`.`_key`,
          SUM(CAST(`t24`.`_is_game` AS BIGINT)) OVER (
            PARTITION BY `t24`.`_entity`, `t24`.`_season`
            ORDER BY `t24`.`_day` ASC NULLS LAST, `t24`.`_is_game` ASC NULLS LAST
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
          ) AS `t15`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t10`.`entity` AS `_entity`,
              `t10`.`season_year` AS `_season`,
              `t10`.`game_date` AS `_day`,
              TRUE AS `_is_game`,
              CAST(NULL AS BIGINT) AS `_key`
            FROM `nba_reference`.`player_spine` AS `t10`
            LEFT SEMI JOIN `standing_keys` AS `t7`
              ON `t7`.`season_year` = `t10`.`season_year`
              AND `t7`.`player_lookup` = `t10`.`entity`
          ) AS `t21`
        ) AS `t24`
      ) AS `t28`
      WHERE
        NOT (
          `t28`.`_is_game`
        )
    ) AS `t35`
    INNER JOIN (
      SELECT
        `t22`.`_entity`,
        `t22`.`_season`,
        `t22`.`_spine_date`,
        `t22`.`_spine_game`,
        `t22`.`_missing`,
        `t22`.`player_lookup`,
        `t22`.`player_id`,
        `t22`.`universal_player_id`,
        `t22`.`player_full_name`,
        `t22`.`game_id`,
        `t22`.`game_code`,
        `t22`.`game_date`,
        `t22`.`season_year`,
        `t22`.`season_type`,
        `t22`.`team_abbr`,
        `t22`.`opponent_team_abbr`,
        `t22`.`home_game`,
        `t22`.`player_status`,
        `t22`.`is_active`,
        `t22`.`is_dressed`,
        `t22`.`dnp_reason`,
        `t22`.`starter_flag`,
        `t22`.`win_flag`,
        `t22`.`points`,
        `t22`.`assists`,
        `t22`.`steals`,
        `t22`.`blocks`,
        `t22`.`turnovers`,
        `t22`.`personal_fouls`,
        `t22`.`offensive_rebounds`,
        `t22`.`defensive_rebounds`,
        `t22`.`rebounds`,
        `t22`.`fg_attempts`,
        `t22`.`fg_makes`,
        `t22`.`three_pt_attempts`,
        `t22`.`three_pt_makes`,
        `t22`.`ft_attempts`,
        `t22`.`ft_makes`,
        `t22`.`plus_minus`,
        `t22`.`seconds_played`,
        `t22`.`minutes_played`,
        `t22`.`paint_attempts`,
        `t22`.`paint_makes`,
        `t22`.`mid_range_attempts`,
        `t22`.`mid_range_makes`,
        `t22`.`three_pt_attempts_pbp`,
        `t22`.`three_pt_makes_pbp`,
        `t22`.`unknown_zone_attempts`,
        `t22`.`unknown_zone_makes`,
        `t22`.`paint_blocks`,
        `t22`.`mid_range_blocks`,
        `t22`.`three_pt_blocks`,
        `t22`.`unknown_zone_blocks`,
        `t22`.`and1_count`,
        `t22`.`assisted_fg_makes`,
        `t22`.`unassisted_fg_makes`,
        `t22`.`fg_attempts_blocked`,
        `t22`.`plays_x100`,
        `t22`.`team_plays_on_court_x100`,
        `t22`.`team_possessions_x100`,
        `t22`.`usage_rate`,
        `t22`.`ts_pct`,
        `t22`.`efg_pct`,
        `t22`.`zones_source`,
        `t22`.`box_source`,
        `t22`.`_row`,
        `t22`.`_inputs`,
        (
          DENSE_RANK() OVER (
            PARTITION BY `t22`.`_entity`, `t22`.`_season`
            ORDER BY `t22`.`_spine_date` ASC NULLS LAST, `t22`.`_spine_game` ASC NULLS LAST
          ) - 1
        ) + 1 AS `_nth`
      FROM (
        SELECT
          `t10`.`entity` AS `_entity`,
          `t10`.`season_year` AS `_season`,
          `t10`.`game_date` AS `_spine_date`,
          `t10`.`game_id` AS `_spine_game`,
          `t11`.`game_id` IS NULL AS `_missing`,
          `t11`.`player_lookup`,
          `t11`.`player_id`,
          `t11`.`universal_player_id`,
          `t11`.`player_full_name`,
          `t11`.`game_id`,
          `t11`.`game_code`,
          `t11`.`game_date`,
          `t11`.`season_year`,
          `t11`.`season_type`,
          `t11`.`team_abbr`,
          `t11`.`opponent_team_abbr`,
          `t11`.`home_game`,
          `t11`.`player_status`,
          `t11`.`is_active`,
          `t11`.`is_dressed`,
          `t11`.`dnp_reason`,
          `t11`.`starter_flag`,
          `t11`.`win_flag`,
          `t11`.`points`,
          `t11`.`assists`,
          `t11`.`steals`,
          `t11`.`blocks`,
          `t11`.`turnovers`,
          `t11`.`personal_fouls`,
          `t11`.`offensive_rebounds`,
          `t11`.`defensive_rebounds`,
          `t11`.`rebounds`,
          `t11`.`fg_attempts`,
          `t11`.`fg_makes`,
          `t11`.`three_pt_attempts`,
          `t11`.`three_pt_makes`,
          `t11`.`ft_attempts`,
          `t11`.`ft_makes`,
          `t11`.`plus_minus`,
          `t11`.`seconds_played`,
          `t11`.`minutes_played`,
          `t11`.`paint_attempts`,
          `t11`.`paint_makes`,
          `t11`.`mid_range_attempts`,
          `t11`.`mid_range_makes`,
          `t11`.`three_pt_attempts_pbp`,
          `t11`.`three_pt_makes_pbp`,
          `t11`.`unknown_zone_attempts`,
          `t11`.`unknown_zone_makes`,
          `t11`.`paint_blocks`,
          `t11`.`mid_range_blocks`,
          `t11`.`three_pt_blocks`,
          `t11`.`unknown_zone_blocks`,
          `t11`.`and1_count`,
          `t11`.`assisted_fg_makes`,
          `t11`.`unassisted_fg_makes`,
          `t11`.`fg_attempts_blocked`,
          `t11`.`plays_x100`,
          `t11`.`team_plays_on_court_x100`,
          `t11`.`team_possessions_x100`,
          `t11`.`usage_rate`,
          `t11`.`ts_pct`,
          `t11`.`efg_pct`,
          `t11`.`zones_source`,
          `t11`.`box_source`,
          `t11`.`_row`,
          `t11`.`_inputs`
        FROM `nba_reference`.`player_spine` AS `t10`
        LEFT SEMI JOIN `standing_keys` AS `t7`
          ON `t7`.`season_year` = `t10`.`season_year`
          AND `t7`.`player_lookup` = `t10`.`entity`
        LEFT OUTER JOIN `nba_analytics`.`player_game_summary` AS `t11`
          ON `t10`.`game_id` = `t11`.`game_id`
          AND `t10`.`entity` = `t11`.`player_lookup`
          AND `t10`.`game_date` = `t11`.`game_date`
      ) AS `t22`
    ) AS `t30`
      ON `t35`.`_entity` = `t30`.`_entity`
      AND `t35`.`_season` = `t30`.`_season`
      AND `t30`.`_nth` <= `t35`.`_played`
  ) AS `t37`
)
SELECT
  `t54`.`_key`,
  `t54`.`as_of_date`,
  `t54`.`team_abbr`,
  `t54`.`player_lookup`,
  `t54`.`player_id`,
  `t54`.`game_id`,
  `t54`.`season_year`,
  `t54`.`expected`,
  `t54`.`population_basis`,
  `t54`.`starts_last_10`,
  `t54`.`is_usual_starter`,
  `t54`.`games_with_team`,
  `t54`.`games_season`,
  `t54`.`seconds_season`,
  `t54`.`plays_x100_season`,
  `t54`.`team_plays_on_court_x100_season`,
  `t54`.`usage_season`,
  `t54`.`is_star`,
  `t54`.`games_with_team_last_10`,
  `t54`.`plays_x100_with_team_last_10`,
  `t54`.`rotation_weight`,
  `t17`.`_inputs`
FROM (
  SELECT
    `t52`.`_key`,
    `t52`.`_date` AS `as_of_date`,
    `t52`.`team_abbr`,
    `t52`.`player_lookup`,
    `t52`.`player_id`,
    `t52`.`game_id`,
    `t52`.`season_year`,
    `t52`.`expected`,
    `t52`.`population_basis`,
    IF(COALESCE(`t52`.`unclear`, 0) = 0, COALESCE(`t52`.`starts`, 0), CAST(NULL AS BIGINT)) AS `starts_last_10`,
    IF(COALESCE(`t52`.`unclear`, 0) = 0, COALESCE(`t52`.`starts`, 0), CAST(NULL AS BIGINT)) >= 5 AS `is_usual_starter`,
    `t52`.`games_with_team`,
    `t52`.`games_season`,
    `t52`.`seconds_season`,
    `t52`.`plays_x100_season`,
    `t52`.`team_plays_on_court_x100_season`,
    CAST(CAST(CAST(CAST(FLOOR(
      (
        (
          (
            (
              ABS(`t52`.`plays_x100_season` * 100) * 200
            ) + ABS(`t52`.`team_plays_on_court_x100_season`)
          ) - (
            (
              (
                ABS(`t52`.`plays_x100_season` * 100) * 200
              ) + ABS(`t52`.`team_plays_on_court_x100_season`)
            ) % (
              NULLIF(ABS(`t52`.`team_plays_on_court_x100_season`), 0) * 2
            )
          )
        ) / (
          NULLIF(ABS(`t52`.`team_plays_on_court_x100_season`), 0) * 2
        )
      ) + 0.5
    ) AS BIGINT) * IF(
      (
        (
          `t52`.`plays_x100_season` * 100
        ) < 0
      ) <> (
        `t52`.`team_plays_on_court_x100_season` < 0
      ),
      -1,
      1
    ) AS DECIMAL(28, 2)) * CAST('0.01' AS DECIMAL(28, 2)) AS DECIMAL(18, 2)) AS DECIMAL(6, 2)) AS `usage_season`,
    (
      `t52`.`games_with_team` >= 5
    )
    AND (
      (
        `t52`.`plays_x100_season` * 100
      ) >= (
        `t52`.`team_plays_on_court_x100_season` * 24
      )
    )
    AND (
      `t52`.`seconds_season` >= (
        `t52`.`games_season` * 1680
      )
    ) AS `is_star`,
    `t52`.`games_with_team_last_10`,
    `t52`.`plays_x100_with_team_last_10`,
    CASE
      WHEN `t52`.`games_with_team_last_10` = 5
      THEN `t52`.`plays_x100_with_team_last_10` * 504
      WHEN `t52`.`games_with_team_last_10` = 6
      THEN `t52`.`plays_x100_with_team_last_10` * 420
      WHEN `t52`.`games_with_team_last_10` = 7
      THEN `t52`.`plays_x100_with_team_last_10` * 360
      WHEN `t52`.`games_with_team_last_10` = 8
      THEN `t52`.`plays_x100_with_team_last_10` * 315
      WHEN `t52`.`games_with_team_last_10` = 9
      THEN `t52`.`plays_x100_with_team_last_10` * 280
      WHEN `t52`.`games_with_team_last_10` = 10
      THEN `t52`.`plays_x100_with_team_last_10` * 252
      ELSE CAST(NULL AS BIGINT)
    END AS `rotation_weight`
  FROM (
    SELECT
      `t51`.`_date`,
      `t51`.`game_id`,
      `t51`.`season_year`,
      `t51`.`team_abbr`,
      `t51`.`player_lookup`,
      `t51`.`player_id`,
      `t51`.`population_basis`,
      `t51`.`expected`,
      `t51`.`_key`,
      `t51`.`starts`,
      `t51`.`unclear`,
      COALESCE(`t51`.`games_season`, 0) AS `games_season`,
      COALESCE(`t51`.`seconds_season`, 0) AS `seconds_season`,
      COALESCE(`t51`.`plays_x100_season`, 0) AS `plays_x100_season`,
      COALESCE(`t51`.`team_plays_on_court_x100_season`, 0) AS `team_plays_on_court_x100_season`,
      COALESCE(`t51`.`games_with_team`, 0) AS `games_with_team`,
      COALESCE(`t51`.`games_with_team_last_10`, 0) AS `games_with_team_last_10`,
      COALESCE(`t51`.`plays_x100_with_team_last_10`, 0) AS `plays_x100_with_team_last_10`
    FROM (
      SELECT
        `t6`.`_date`,
        `t6`.`game_id`,
        `t6`.`season_year`,
        `t6`.`team_abbr`,
        `t6`.`player_lookup`,
        `t6`.`player_id`,
        `t6`.`population_basis`,
        `t6`.`expected`,
        `t6`.`_key`,
        `t47`.`starts`,
        `t47`.`unclear`,
        `t44`.`games_season`,
        `t44`.`seconds_season`,
        `t44`.`plays_x100_season`,
        `t44`.`team_plays_on_court_x100_season`,
        `t50`.`games_with_team`,
        `t50`.`games_with_team_last_10`,
        `t50`.`plays_x100_with_team_last_10`
      FROM `standing_keys` AS `t6`
      LEFT OUTER JOIN (
        SELECT
          `t42`.`_key`,
          SUM(CAST(`t42`.`is_starter` AS BIGINT)) AS `starts`,
          SUM(CAST(`t42`.`_missing` OR (
            `t42`.`is_starter` IS NULL
          ) AS BIGINT)) AS `unclear`
        FROM (
          SELECT
            `t38`.`_key`,
            `t38`.`_missing`,
            `t38`.`is_starter`
          FROM (
            SELECT
              `t34`.`_key`,
              `t36`.`_missing`,
              `t8`.`game_id`,
              `t8`.`is_starter`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t23`.`_entity`,
                  `t23`.`_season`,
                  `t23`.`_is_game`,
                  `t23`.`_key`,
                  `t23`.`_by_player_lookup`,
                  SUM(CAST(`t23`.`_is_game` AS BIGINT)) OVER (
                    PARTITION BY `t23`.`_entity`, `t23`.`_season`
                    ORDER BY `t23`.`_day` ASC NULLS LAST, `t23`.`_is_game` ASC NULLS LAST
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
                  ) AS `t14`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t9`.`entity` AS `_entity`,
                      `t9`.`season_year` AS `_season`,
                      `t9`.`game_date` AS `_day`,
                      TRUE AS `_is_game`,
                      CAST(NULL AS BIGINT) AS `_key`,
                      CAST(NULL AS STRING) AS `_by_player_lookup`
                    FROM `nba_reference`.`team_spine` AS `t9`
                    LEFT SEMI JOIN `standing_keys` AS `t7`
                      ON `t7`.`season_year` = `t9`.`season_year` AND `t7`.`team_abbr` = `t9`.`entity`
                  ) AS `t20`
                ) AS `t23`
              ) AS `t27`
              WHERE
                NOT (
                  `t27`.`_is_game`
                )
            ) AS `t34`
            INNER JOIN (
              SELECT
                `t26`.`_entity`,
                `t26`.`_season`,
                `t26`.`_spine_game`,
                `t26`.`_missing`,
                (
                  DENSE_RANK() OVER (
                    PARTITION BY `t26`.`_entity`, `t26`.`_season`
                    ORDER BY `t26`.`_spine_date` ASC NULLS LAST, `t26`.`_spine_game` ASC NULLS LAST
                  ) - 1
                ) + 1 AS `_nth`
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t9`.`entity` AS `_entity`,
                    `t9`.`season_year` AS `_season`,
                    `t9`.`game_date` AS `_spine_date`,
                    `t9`.`game_id` AS `_spine_game`,
                    `t19`.`game_id` IS NULL AS `_missing`
                  FROM `nba_reference`.`team_spine` AS `t9`
                  LEFT SEMI JOIN `standing_keys` AS `t7`
                    ON `t7`.`season_year` = `t9`.`season_year` AND `t7`.`team_abbr` = `t9`.`entity`
                  LEFT OUTER JOIN (
                    SELECT DISTINCT
                      `t2`.`game_id`,
                      `t2`.`team_abbr` AS `_whose`
                    FROM `nba_raw`.`game_status` AS `t2`
                  ) AS `t19`
                    ON `t9`.`game_id` = `t19`.`game_id` AND `t9`.`entity` = `t19`.`_whose`
                ) AS `t25`
              ) AS `t26`
            ) AS `t36`
              ON `t34`.`_entity` = `t36`.`_entity`
              AND `t34`.`_season` = `t36`.`_season`
              AND `t36`.`_nth` <= `t34`.`_played`
              AND `t36`.`_nth` > (
                `t34`.`_played` - 10
              )
            LEFT OUTER JOIN `nba_raw`.`game_status` AS `t8`
              ON `t36`.`_spine_game` = `t8`.`game_id`
              AND `t36`.`_entity` = `t8`.`team_abbr`
              AND `t34`.`_by_player_lookup` = `t8`.`player_lookup`
          ) AS `t38`
          WHERE
            `t38`.`_missing` OR (
              `t38`.`game_id` IS NOT NULL
            )
        ) AS `t42`
        GROUP BY
          1
      ) AS `t47`
        ON `t6`.`_key` = `t47`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t40`.`_key`,
          COUNT(*) AS `games_season`,
          SUM(`t40`.`seconds_played`) AS `seconds_season`,
          SUM(`t40`.`plays_x100`) AS `plays_x100_season`,
          SUM(`t40`.`team_plays_on_court_x100`) AS `team_plays_on_court_x100_season`
        FROM `t39` AS `t40`
        GROUP BY
          1
      ) AS `t44`
        ON `t6`.`_key` = `t44`.`_key`
      LEFT OUTER JOIN (
        SELECT
          `t48`.`_key`,
          COUNT(*) AS `games_with_team`,
          SUM(CAST(`t48`.`_nth` < 10 AS BIGINT)) AS `games_with_team_last_10`,
          SUM(IF(`t48`.`_nth` < 10, `t48`.`plays_x100`, 0)) AS `plays_x100_with_team_last_10`
        FROM (
          SELECT
            `t45`.`_key`,
            `t45`.`_rank`,
            `t45`.`plays_x100`,
            ROW_NUMBER() OVER (PARTITION BY `t45`.`_key` ORDER BY `t45`.`_rank` ASC NULLS LAST) - 1 AS `_nth`
          FROM (
            SELECT
              `t41`.`_key`,
              `t41`.`_rank`,
              `t41`.`plays_x100`
            FROM `t39` AS `t41`
            INNER JOIN (
              SELECT
                `t1`.`_key`,
                `t1`.`team_abbr`
              FROM `standing_keys` AS `t1`
            ) AS `t18`
              ON `t41`.`_key` = `t18`.`_key` AND `t41`.`team_abbr` = `t18`.`team_abbr`
          ) AS `t45`
        ) AS `t48`
        GROUP BY
          1
      ) AS `t50`
        ON `t6`.`_key` = `t50`.`_key`
    ) AS `t51`
  ) AS `t52`
) AS `t54`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t17`
  ON `t54`.`_key` = `t17`.`_key`
