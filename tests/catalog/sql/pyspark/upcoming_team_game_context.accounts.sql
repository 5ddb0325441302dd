WITH `t13` AS (
  SELECT
    `t0`.`team_abbr` AS `_entity`,
    `t0`.`season_year` AS `_season`,
    `t0`.`_date` AS `_day`,
    FALSE AS `_is_game`,
    `t0`.`_key`
  FROM `keys` AS `t0`
), `t16` AS (
  SELECT
    `t5`.`entity` AS `_entity`,
    `t5`.`season_year` AS `_season`,
    `t5`.`game_date` AS `_day`,
    TRUE AS `_is_game`,
    CAST(NULL AS BIGINT) AS `_key`
  FROM `nba_reference`.`schedule_spine` AS `t5`
)
SELECT
  `t71`.`team_abbr`,
  `t71`.`game_id`,
  `t71`.`game_date`,
  `t71`.`season_year`,
  `t71`.`season_type`,
  `t71`.`opponent_team_abbr`,
  `t71`.`home_game`,
  `t71`.`is_neutral`,
  `t71`.`arena_id`,
  `t71`.`game_start_time_local`,
  `t71`.`national_tv`,
  `t71`.`game_number_in_season`,
  `t71`.`previous_game_id`,
  `t71`.`previous_game_date`,
  `t71`.`previous_arena_id`,
  `t71`.`team_days_rest`,
  `t71`.`trip_miles`,
  `t71`.`time_zone_change`,
  `t71`.`altitude_gain_m`,
  `t71`.`next_game_id`,
  `t71`.`next_opponent_team_abbr`,
  `t71`.`next_game_date`,
  `t71`.`next_game_national_tv`,
  `t71`.`_date`,
  `t71`.`entity_type`,
  `t71`.`entity_id`,
  `t71`.`population_basis`,
  `t71`.`members_outcome`,
  `t71`.`_key`,
  `t71`.`n_so_far`,
  `t71`.`m_so_far`,
  `t71`.`s_so_far`,
  `t71`.`n_recent`,
  `t71`.`m_recent`,
  `t71`.`s_recent`,
  `t71`.`n_ahead`,
  `t71`.`m_ahead`,
  `t71`.`s_ahead`,
  `t71`.`n_opponent`,
  `t71`.`m_opponent`,
  `t71`.`s_opponent`,
  `t71`.`n_opponent_recent`,
  `t71`.`m_opponent_recent`,
  `t71`.`s_opponent_recent`,
  `t71`.`n_results`,
  `t71`.`m_results`,
  `t71`.`s_results`,
  `t71`.`n_form`,
  `t71`.`m_form`,
  `t71`.`s_form`,
  `t71`.`n_next_form`,
  `t71`.`m_next_form`,
  `t71`.`s_next_form`,
  `t71`.`n_members`,
  `t71`.`m_members`,
  `t71`.`s_members`,
  CASE
    WHEN `t71`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t71`.`n_opponent` + `t71`.`m_opponent`
    ) < 1
    THEN 1
    WHEN (
      `t71`.`n_form` + `t71`.`m_form`
    ) < 1
    THEN 2
    WHEN (
      (
        `t71`.`n_next_form` + `t71`.`m_next_form`
      ) < 1
    )
    AND COALESCE(`t71`.`next_opponent_team_abbr` IS NOT NULL, FALSE)
    THEN 3
    WHEN `t71`.`m_so_far` > 0
    THEN 4
    WHEN `t71`.`m_recent` > 0
    THEN 5
    WHEN `t71`.`m_ahead` > 0
    THEN 6
    WHEN `t71`.`m_opponent_recent` > 0
    THEN 7
    WHEN `t71`.`m_results` > 0
    THEN 8
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`team_abbr`,
    `t7`.`game_id`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`is_neutral`,
    `t7`.`arena_id`,
    `t7`.`game_start_time_local`,
    `t7`.`national_tv`,
    `t7`.`game_number_in_season`,
    `t7`.`previous_game_id`,
    `t7`.`previous_game_date`,
    `t7`.`previous_arena_id`,
    `t7`.`team_days_rest`,
    `t7`.`trip_miles`,
    `t7`.`time_zone_change`,
    `t7`.`altitude_gain_m`,
    `t7`.`next_game_id`,
    `t7`.`next_opponent_team_abbr`,
    `t7`.`next_game_date`,
    `t7`.`next_game_national_tv`,
    `t7`.`_date`,
    `t7`.`entity_type`,
    `t7`.`entity_id`,
    `t7`.`population_basis`,
    `t7`.`members_outcome`,
    `t7`.`_key`,
    COALESCE(`t68`.`n_so_far`, 0) AS `n_so_far`,
    COALESCE(`t68`.`m_so_far`, 0) AS `m_so_far`,
    COALESCE(`t68`.`s_so_far`, 0) AS `s_so_far`,
    COALESCE(`t69`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t69`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t69`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t48`.`n_ahead`, 0) AS `n_ahead`,
    COALESCE(`t48`.`m_ahead`, 0) AS `m_ahead`,
    COALESCE(`t48`.`s_ahead`, 0) AS `s_ahead`,
    COALESCE(`t40`.`n_opponent`, 0) AS `n_opponent`,
    COALESCE(`t40`.`m_opponent`, 0) AS `m_opponent`,
    COALESCE(`t40`.`s_opponent`, 0) AS `s_opponent`,
    COALESCE(`t70`.`n_opponent_recent`, 0) AS `n_opponent_recent`,
    COALESCE(`t70`.`m_opponent_recent`, 0) AS `m_opponent_recent`,
    COALESCE(`t70`.`s_opponent_recent`, 0) AS `s_opponent_recent`,
    COALESCE(`t65`.`n_results`, 0) AS `n_results`,
    COALESCE(`t65`.`m_results`, 0) AS `m_results`,
    COALESCE(`t65`.`s_results`, 0) AS `s_results`,
    COALESCE(`t42`.`n_form`, 0) AS `n_form`,
    COALESCE(`t42`.`m_form`, 0) AS `m_form`,
    COALESCE(`t42`.`s_form`, 0) AS `s_form`,
    COALESCE(`t43`.`n_next_form`, 0) AS `n_next_form`,
    COALESCE(`t43`.`m_next_form`, 0) AS `m_next_form`,
    COALESCE(`t43`.`s_next_form`, 0) AS `s_next_form`,
    COALESCE(`t44`.`n_members`, 0) AS `n_members`,
    COALESCE(`t44`.`m_members`, 0) AS `m_members`,
    COALESCE(`t44`.`s_members`, 0) AS `s_members`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t60`.`_key`,
      SUM(CAST(NOT (
        `t60`.`_missing`
      ) AS BIGINT)) AS `n_so_far`,
      SUM(1 - CAST(NOT (
        `t60`.`_missing`
      ) AS BIGINT)) AS `m_so_far`,
      SUM(CAST(COALESCE(`t60`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_so_far`
    FROM (
      SELECT
        `t56`.`_key`,
        `t56`.`_rank`,
        `t56`.`_spine_date`,
        `t56`.`_spine_game`,
        `t56`.`_days_before`,
        `t56`.`_missing`,
        `t56`.`team_abbr`,
        `t56`.`game_id`,
        `t56`.`game_date`,
        `t56`.`season_year`,
        `t56`.`season_type`,
        `t56`.`opponent_team_abbr`,
        `t56`.`home_game`,
        `t56`.`is_neutral`,
        `t56`.`arena_id`,
        `t56`.`game_start_time_local`,
        `t56`.`national_tv`,
        `t56`.`game_number_in_season`,
        `t56`.`previous_game_id`,
        `t56`.`previous_game_date`,
        `t56`.`previous_arena_id`,
        `t56`.`team_days_rest`,
        `t56`.`trip_miles`,
        `t56`.`time_zone_change`,
        `t56`.`altitude_gain_m`,
        `t56`.`next_game_id`,
        `t56`.`next_opponent_team_abbr`,
        `t56`.`next_game_date`,
        `t56`.`next_game_national_tv`,
        `t56`.`_row`
      FROM (
        SELECT
          `t50`.`_key`,
          DATEDIFF(DAY, `t54`.`_spine_date`, `t50`.`_day`) AS `_days_before`,
          (
            `t50`.`_played` - `t54`.`_nth`
          ) + 1 AS `_rank`,
          `t54`.`_entity`,
          `t54`.`_season`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_missing`,
          `t54`.`team_abbr`,
          `t54`.`game_id`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`is_neutral`,
          `t54`.`arena_id`,
          `t54`.`game_start_time_local`,
          `t54`.`national_tv`,
          `t54`.`game_number_in_season`,
          `t54`.`previous_game_id`,
          `t54`.`previous_game_date`,
          `t54`.`previous_arena_id`,
          `t54`.`team_days_rest`,
          `t54`.`trip_miles`,
          `t54`.`time_zone_change`,
          `t54`.`altitude_gain_m`,
          `t54`.`next_game_id`,
          `t54`.`next_opponent_team_abbr`,
          `t54`.`next_game_date`,
          `t54`.`next_game_national_tv`,
          `t54`.`_row`,
          `t54`.`_nth`
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
              SUM(CAST(`t23`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t23`.`_entity`, `t23`.`_season`
                ORDER BY `t23`.`_day` ASC NULLS LAST, `t23`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t13` AS `t18`
              UNION ALL
              SELECT
                *
              FROM `t16` AS `t20`
            ) AS `t23`
          ) AS `t33`
          WHERE
            NOT (
              `t33`.`_is_game`
            )
        ) AS `t50`
        INNER JOIN (
          SELECT
            `t31`.`_entity`,
            `t31`.`_season`,
            `t31`.`_spine_date`,
            `t31`.`_spine_game`,
            `t31`.`_missing`,
            `t31`.`team_abbr`,
            `t31`.`game_id`,
            `t31`.`game_date`,
            `t31`.`season_year`,
            `t31`.`season_type`,
            `t31`.`opponent_team_abbr`,
            `t31`.`home_game`,
            `t31`.`is_neutral`,
            `t31`.`arena_id`,
            `t31`.`game_start_time_local`,
            `t31`.`national_tv`,
            `t31`.`game_number_in_season`,
            `t31`.`previous_game_id`,
            `t31`.`previous_game_date`,
            `t31`.`previous_arena_id`,
            `t31`.`team_days_rest`,
            `t31`.`trip_miles`,
            `t31`.`time_zone_change`,
            `t31`.`altitude_gain_m`,
            `t31`.`next_game_id`,
            `t31`.`next_opponent_team_abbr`,
            `t31`.`next_game_date`,
            `t31`.`next_game_national_tv`,
            `t31`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t31`.`_entity`, `t31`.`_season`
                ORDER BY `t31`.`_spine_date` ASC NULLS LAST, `t31`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`team_abbr`,
              `t8`.`game_id`,
              `t8`.`game_date`,
              `t8`.`season_year`,
              `t8`.`season_type`,
              `t8`.`opponent_team_abbr`,
              `t8`.`home_game`,
              `t8`.`is_neutral`,
              `t8`.`arena_id`,
              `t8`.`game_start_time_local`,
              `t8`.`national_tv`,
              `t8`.`game_number_in_season`,
              `t8`.`previous_game_id`,
              `t8`.`previous_game_date`,
              `t8`.`previous_arena_id`,
              `t8`.`team_days_rest`,
              `t8`.`trip_miles`,
              `t8`.`time_zone_change`,
              `t8`.`altitude_gain_m`,
              `t8`.`next_game_id`,
              `t8`.`next_opponent_team_abbr`,
              `t8`.`next_game_date`,
              `t8`.`next_game_national_tv`,
              `t8`.`_row`
            FROM (
              SELECT
                `t5`.`entity` AS `_entity`,
                `t5`.`season_year` AS `_season`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`schedule_spine` AS `t5`
            ) AS `t21`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t8`
              ON `t21`.`_spine_game` = `t8`.`game_id` AND `t21`.`_entity` = `t8`.`team_abbr`
          ) AS `t31`
        ) AS `t54`
          ON `t50`.`_entity` = `t54`.`_entity`
          AND `t50`.`_season` = `t54`.`_season`
          AND `t54`.`_nth` <= `t50`.`_played`
      ) AS `t56`
    ) AS `t60`
    GROUP BY
      1
  ) AS `t68`
    ON `t7`.`_key` = `t68`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t61`.`_key`,
      SUM(CAST(NOT (
        `t61`.`_missing`
      ) AS BIGINT)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t61`.`_missing`
      ) AS BIGINT)) AS `m_recent`,
      SUM(CAST(COALESCE(`t61`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_recent`
    FROM (
      SELECT
        `t57`.`_key`,
        `t57`.`_rank`,
        `t57`.`_spine_date`,
        `t57`.`_spine_game`,
        `t57`.`_days_before`,
        `t57`.`_missing`,
        `t57`.`team_abbr`,
        `t57`.`game_id`,
        `t57`.`game_date`,
        `t57`.`season_year`,
        `t57`.`season_type`,
        `t57`.`opponent_team_abbr`,
        `t57`.`home_game`,
        `t57`.`is_neutral`,
        `t57`.`arena_id`,
        `t57`.`game_start_time_local`,
        `t57`.`national_tv`,
        `t57`.`game_number_in_season`,
        `t57`.`previous_game_id`,
        `t57`.`previous_game_date`,
        `t57`.`previous_arena_id`,
        `t57`.`team_days_rest`,
        `t57`.`trip_miles`,
        `t57`.`time_zone_change`,
        `t57`.`altitude_gain_m`,
        `t57`.`next_game_id`,
        `t57`.`next_opponent_team_abbr`,
        `t57`.`next_game_date`,
        `t57`.`next_game_national_tv`,
        `t57`.`_row`
      FROM (
        SELECT
          `t50`.`_key`,
          DATEDIFF(DAY, `t54`.`_spine_date`, `t50`.`_day`) AS `_days_before`,
          (
            `t50`.`_played` - `t54`.`_nth`
          ) + 1 AS `_rank`,
          `t54`.`_entity`,
          `t54`.`_season`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_missing`,
          `t54`.`team_abbr`,
          `t54`.`game_id`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`is_neutral`,
          `t54`.`arena_id`,
          `t54`.`game_start_time_local`,
          `t54`.`national_tv`,
          `t54`.`game_number_in_season`,
          `t54`.`previous_game_id`,
          `t54`.`previous_game_date`,
          `t54`.`previous_arena_id`,
          `t54`.`team_days_rest`,
          `t54`.`trip_miles`,
          `t54`.`time_zone_change`,
          `t54`.`altitude_gain_m`,
          `t54`.`next_game_id`,
          `t54`.`next_opponent_team_abbr`,
          `t54`.`next_game_date`,
          `t54`.`next_game_national_tv`,
          `t54`.`_row`,
          `t54`.`_nth`
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
              SUM(CAST(`t23`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t23`.`_entity`, `t23`.`_season`
                ORDER BY `t23`.`_day` ASC NULLS LAST, `t23`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t13` AS `t18`
              UNION ALL
              SELECT
                *
              FROM `t16` AS `t20`
            ) AS `t23`
          ) AS `t33`
          WHERE
            NOT (
              `t33`.`_is_game`
            )
        ) AS `t50`
        INNER JOIN (
          SELECT
            `t31`.`_entity`,
            `t31`.`_season`,
            `t31`.`_spine_date`,
            `t31`.`_spine_game`,
            `t31`.`_missing`,
            `t31`.`team_abbr`,
            `t31`.`game_id`,
            `t31`.`game_date`,
            `t31`.`season_year`,
            `t31`.`season_type`,
            `t31`.`opponent_team_abbr`,
            `t31`.`home_game`,
            `t31`.`is_neutral`,
            `t31`.`arena_id`,
            `t31`.`game_start_time_local`,
            `t31`.`national_tv`,
            `t31`.`game_number_in_season`,
            `t31`.`previous_game_id`,
            `t31`.`previous_game_date`,
            `t31`.`previous_arena_id`,
            `t31`.`team_days_rest`,
            `t31`.`trip_miles`,
            `t31`.`time_zone_change`,
            `t31`.`altitude_gain_m`,
            `t31`.`next_game_id`,
            `t31`.`next_opponent_team_abbr`,
            `t31`.`next_game_date`,
            `t31`.`next_game_national_tv`,
            `t31`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t31`.`_entity`, `t31`.`_season`
                ORDER BY `t31`.`_spine_date` ASC NULLS LAST, `t31`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`team_abbr`,
              `t8`.`game_id`,
              `t8`.`game_date`,
              `t8`.`season_year`,
              `t8`.`season_type`,
              `t8`.`opponent_team_abbr`,
              `t8`.`home_game`,
              `t8`.`is_neutral`,
              `t8`.`arena_id`,
              `t8`.`game_start_time_local`,
              `t8`.`national_tv`,
              `t8`.`game_number_in_season`,
              `t8`.`previous_game_id`,
              `t8`.`previous_game_date`,
              `t8`.`previous_arena_id`,
              `t8`.`team_days_rest`,
              `t8`.`trip_miles`,
              `t8`.`time_zone_change`,
              `t8`.`altitude_gain_m`,
              `t8`.`next_game_id`,
              `t8`.`next_opponent_team_abbr`,
              `t8`.`next_game_date`,
              `t8`.`next_game_national_tv`,
              `t8`.`_row`
            FROM (
              SELECT
                `t5`.`entity` AS `_entity`,
                `t5`.`season_year` AS `_season`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`schedule_spine` AS `t5`
            ) AS `t21`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t8`
              ON `t21`.`_spine_game` = `t8`.`game_id` AND `t21`.`_entity` = `t8`.`team_abbr`
          ) AS `t31`
        ) AS `t54`
          ON `t50`.`_entity` = `t54`.`_entity`
          AND `t50`.`_season` = `t54`.`_season`
          AND `t54`.`_nth` <= `t50`.`_played`
          AND DATEDIFF(DAY, `t54`.`_spine_date`, `t50`.`_day`) <= 14
      ) AS `t57`
    ) AS `t61`
    GROUP BY
      1
  ) AS `t69`
    ON `t7`.`_key` = `t69`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t29`.`_key`,
      SUM(CAST(NOT (
        `t29`.`_missing`
      ) AS BIGINT)) AS `n_ahead`,
      SUM(1 - CAST(NOT (
        `t29`.`_missing`
      ) AS BIGINT)) AS `m_ahead`,
      SUM(CAST(COALESCE(`t29`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_ahead`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`team_abbr`,
        `t8`.`game_id`,
        `t8`.`game_date`,
        `t8`.`season_year`,
        `t8`.`season_type`,
        `t8`.`opponent_team_abbr`,
        `t8`.`home_game`,
        `t8`.`is_neutral`,
        `t8`.`arena_id`,
        `t8`.`game_start_time_local`,
        `t8`.`national_tv`,
        `t8`.`game_number_in_season`,
        `t8`.`previous_game_id`,
        `t8`.`previous_game_date`,
        `t8`.`previous_arena_id`,
        `t8`.`team_days_rest`,
        `t8`.`trip_miles`,
        `t8`.`time_zone_change`,
        `t8`.`altitude_gain_m`,
        `t8`.`next_game_id`,
        `t8`.`next_opponent_team_abbr`,
        `t8`.`next_game_date`,
        `t8`.`next_game_national_tv`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t8`
        ON `t7`.`team_abbr` = `t8`.`team_abbr`
        AND DATEDIFF(DAY, `t7`.`_date`, `t8`.`game_date`) > 0
        AND DATEDIFF(DAY, `t7`.`_date`, `t8`.`game_date`) <= 7
    ) AS `t29`
    GROUP BY
      1
  ) AS `t48`
    ON `t7`.`_key` = `t48`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t25`.`_key`,
      SUM(CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `n_opponent`,
      SUM(1 - CAST(NOT (
        `t25`.`_missing`
      ) AS BIGINT)) AS `m_opponent`,
      SUM(CAST(COALESCE(`t25`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`team_abbr`,
        `t8`.`game_id`,
        `t8`.`game_date`,
        `t8`.`season_year`,
        `t8`.`season_type`,
        `t8`.`opponent_team_abbr`,
        `t8`.`home_game`,
        `t8`.`is_neutral`,
        `t8`.`arena_id`,
        `t8`.`game_start_time_local`,
        `t8`.`national_tv`,
        `t8`.`game_number_in_season`,
        `t8`.`previous_game_id`,
        `t8`.`previous_game_date`,
        `t8`.`previous_arena_id`,
        `t8`.`team_days_rest`,
        `t8`.`trip_miles`,
        `t8`.`time_zone_change`,
        `t8`.`altitude_gain_m`,
        `t8`.`next_game_id`,
        `t8`.`next_opponent_team_abbr`,
        `t8`.`next_game_date`,
        `t8`.`next_game_national_tv`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t8`
        ON `t7`.`opponent_team_abbr` = `t8`.`team_abbr` AND `t7`.`game_id` = `t8`.`game_id`
    ) AS `t25`
    GROUP BY
      1
  ) AS `t40`
    ON `t7`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t62`.`_key`,
      SUM(CAST(NOT (
        `t62`.`_missing`
      ) AS BIGINT)) AS `n_opponent_recent`,
      SUM(1 - CAST(NOT (
        `t62`.`_missing`
      ) AS BIGINT)) AS `m_opponent_recent`,
      SUM(CAST(COALESCE(`t62`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_recent`
    FROM (
      SELECT
        `t58`.`_key`,
        `t58`.`_rank`,
        `t58`.`_spine_date`,
        `t58`.`_spine_game`,
        `t58`.`_days_before`,
        `t58`.`_missing`,
        `t58`.`team_abbr`,
        `t58`.`game_id`,
        `t58`.`game_date`,
        `t58`.`season_year`,
        `t58`.`season_type`,
        `t58`.`opponent_team_abbr`,
        `t58`.`home_game`,
        `t58`.`is_neutral`,
        `t58`.`arena_id`,
        `t58`.`game_start_time_local`,
        `t58`.`national_tv`,
        `t58`.`game_number_in_season`,
        `t58`.`previous_game_id`,
        `t58`.`previous_game_date`,
        `t58`.`previous_arena_id`,
        `t58`.`team_days_rest`,
        `t58`.`trip_miles`,
        `t58`.`time_zone_change`,
        `t58`.`altitude_gain_m`,
        `t58`.`next_game_id`,
        `t58`.`next_opponent_team_abbr`,
        `t58`.`next_game_date`,
        `t58`.`next_game_national_tv`,
        `t58`.`_row`
      FROM (
        SELECT
          `t51`.`_key`,
          DATEDIFF(DAY, `t54`.`_spine_date`, `t51`.`_day`) AS `_days_before`,
          (
            `t51`.`_played` - `t54`.`_nth`
          ) + 1 AS `_rank`,
          `t54`.`_entity`,
          `t54`.`_season`,
          `t54`.`_spine_date`,
          `t54`.`_spine_game`,
          `t54`.`_missing`,
          `t54`.`team_abbr`,
          `t54`.`game_id`,
          `t54`.`game_date`,
          `t54`.`season_year`,
          `t54`.`season_type`,
          `t54`.`opponent_team_abbr`,
          `t54`.`home_game`,
          `t54`.`is_neutral`,
          `t54`.`arena_id`,
          `t54`.`game_start_time_local`,
          `t54`.`national_tv`,
          `t54`.`game_number_in_season`,
          `t54`.`previous_game_id`,
          `t54`.`previous_game_date`,
          `t54`.`previous_arena_id`,
          `t54`.`team_days_rest`,
          `t54`.`trip_miles`,
          `t54`.`time_zone_change`,
          `t54`.`altitude_gain_m`,
          `t54`.`next_game_id`,
          `t54`.`next_opponent_team_abbr`,
          `t54`.`next_game_date`,
          `t54`.`next_game_national_tv`,
          `t54`.`_row`,
          `t54`.`_nth`
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
                  `t0`.`opponent_team_abbr` AS `_entity`,
                  `t0`.`season_year` AS `_season`,
                  `t0`.`_date` AS `_day`,
                  FALSE AS `_is_game`,
                  `t0`.`_key`
                FROM `keys` AS `t0`
              ) AS `t12`
              UNION ALL
              SELECT
                *
              FROM `t16` AS `t20`
            ) AS `t24`
          ) AS `t34`
          WHERE
            NOT (
              `t34`.`_is_game`
            )
        ) AS `t51`
        INNER JOIN (
          SELECT
            `t31`.`_entity`,
            `t31`.`_season`,
            `t31`.`_spine_date`,
            `t31`.`_spine_game`,
            `t31`.`_missing`,
            `t31`.`team_abbr`,
            `t31`.`game_id`,
            `t31`.`game_date`,
            `t31`.`season_year`,
            `t31`.`season_type`,
            `t31`.`opponent_team_abbr`,
            `t31`.`home_game`,
            `t31`.`is_neutral`,
            `t31`.`arena_id`,
            `t31`.`game_start_time_local`,
            `t31`.`national_tv`,
            `t31`.`game_number_in_season`,
            `t31`.`previous_game_id`,
            `t31`.`previous_game_date`,
            `t31`.`previous_arena_id`,
            `t31`.`team_days_rest`,
            `t31`.`trip_miles`,
            `t31`.`time_zone_change`,
            `t31`.`altitude_gain_m`,
            `t31`.`next_game_id`,
            `t31`.`next_opponent_team_abbr`,
            `t31`.`next_game_date`,
            `t31`.`next_game_national_tv`,
            `t31`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t31`.`_entity`, `t31`.`_season`
                ORDER BY `t31`.`_spine_date` ASC NULLS LAST, `t31`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t21`.`_entity`,
              `t21`.`_season`,
              `t21`.`_spine_date`,
              `t21`.`_spine_game`,
              `t8`.`game_id` IS NULL AS `_missing`,
              `t8`.`team_abbr`,
              `t8`.`game_id`,
              `t8`.`game_date`,
              `t8`.`season_year`,
              `t8`.`season_type`,
              `t8`.`opponent_team_abbr`,
              `t8`.`home_game`,
              `t8`.`is_neutral`,
              `t8`.`arena_id`,
              `t8`.`game_start_time_local`,
              `t8`.`national_tv`,
              `t8`.`game_number_in_season`,
              `t8`.`previous_game_id`,
              `t8`.`previous_game_date`,
              `t8`.`previous_arena_id`,
              `t8`.`team_days_rest`,
              `t8`.`trip_miles`,
              `t8`.`time_zone_change`,
              `t8`.`altitude_gain_m`,
              `t8`.`next_game_id`,
              `t8`.`next_opponent_team_abbr`,
              `t8`.`next_game_date`,
              `t8`.`next_game_national_tv`,
              `t8`.`_row`
            FROM (
              SELECT
                `t5`.`entity` AS `_entity`,
                `t5`.`season_year` AS `_season`,
                `t5`.`game_date` AS `_spine_date`,
                `t5`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`schedule_spine` AS `t5`
            ) AS `t21`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t8`
              ON `t21`.`_spine_game` = `t8`.`game_id` AND `t21`.`_entity` = `t8`.`team_abbr`
          ) AS `t31`
        ) AS `t54`
          ON `t51`.`_entity` = `t54`.`_entity`
          AND `t51`.`_season` = `t54`.`_season`
          AND `t54`.`_nth` <= `t51`.`_played`
          AND DATEDIFF(DAY, `t54`.`_spine_date`, `t51`.`_day`) <= 14
      ) AS `t58`
    ) AS `t62`
    GROUP BY
      1
  ) AS `t70`
    ON `t7`.`_key` = `t70`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t59`.`_key`,
      SUM(CAST(NOT (
        `t59`.`_missing`
      ) AS BIGINT)) AS `n_results`,
      SUM(1 - CAST(NOT (
        `t59`.`_missing`
      ) AS BIGINT)) AS `m_results`,
      SUM(CAST(COALESCE(`t59`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_results`
    FROM (
      SELECT
        `t55`.`_key`,
        `t55`.`_rank`,
        `t55`.`_spine_date`,
        `t55`.`_spine_game`,
        `t55`.`_days_before`,
        `t55`.`_missing`,
        `t55`.`game_id`,
        `t55`.`nba_game_id`,
        `t55`.`game_code`,
        `t55`.`game_date`,
        `t55`.`season_year`,
        `t55`.`season_type`,
        `t55`.`team_abbr`,
        `t55`.`opponent_team_abbr`,
        `t55`.`points_scored`,
        `t55`.`fg_attempts`,
        `t55`.`fg_makes`,
        `t55`.`three_pt_attempts`,
        `t55`.`three_pt_makes`,
        `t55`.`ft_attempts`,
        `t55`.`ft_makes`,
        `t55`.`rebounds`,
        `t55`.`offensive_rebounds`,
        `t55`.`defensive_rebounds`,
        `t55`.`assists`,
        `t55`.`steals`,
        `t55`.`blocks`,
        `t55`.`personal_fouls`,
        `t55`.`turnovers`,
        `t55`.`player_turnovers`,
        `t55`.`team_turnovers`,
        `t55`.`team_paint_attempts`,
        `t55`.`team_paint_makes`,
        `t55`.`team_mid_range_attempts`,
        `t55`.`team_mid_range_makes`,
        `t55`.`team_three_pt_attempts_pbp`,
        `t55`.`team_three_pt_makes_pbp`,
        `t55`.`team_unknown_zone_attempts`,
        `t55`.`team_unknown_zone_makes`,
        `t55`.`team_assisted_fg_makes`,
        `t55`.`team_and1_count`,
        `t55`.`points_in_paint_scored`,
        `t55`.`second_chance_points_scored`,
        `t55`.`possessions_x100`,
        `t55`.`opponent_possessions_x100`,
        `t55`.`possessions`,
        `t55`.`team_seconds`,
        `t55`.`offensive_rating`,
        `t55`.`pace`,
        `t55`.`ts_pct`,
        `t55`.`home_game`,
        `t55`.`win_flag`,
        `t55`.`margin_of_victory`,
        `t55`.`overtime_periods`,
        `t55`.`players_inactive`,
        `t55`.`starters_inactive`,
        `t55`.`referee_crew_id`,
        `t55`.`zones_source`,
        `t55`.`box_source`,
        `t55`.`_row`,
        `t55`.`_inputs`
      FROM (
        SELECT
          `t47`.`_key`,
          DATEDIFF(DAY, `t53`.`_spine_date`, `t47`.`_day`) AS `_days_before`,
          (
            `t47`.`_played` - `t53`.`_nth`
          ) + 1 AS `_rank`,
          `t53`.`_entity`,
          `t53`.`_season`,
          `t53`.`_spine_date`,
          `t53`.`_spine_game`,
          `t53`.`_missing`,
          `t53`.`game_id`,
          `t53`.`nba_game_id`,
          `t53`.`game_code`,
          `t53`.`game_date`,
          `t53`.`season_year`,
          `t53`.`season_type`,
          `t53`.`team_abbr`,
          `t53`.`opponent_team_abbr`,
          `t53`.`points_scored`,
          `t53`.`fg_attempts`,
          `t53`.`fg_makes`,
          `t53`.`three_pt_attempts`,
          `t53`.`three_pt_makes`,
          `t53`.`ft_attempts`,
          `t53`.`ft_makes`,
          `t53`.`rebounds`,
          `t53`.`offensive_rebounds`,
          `t53`.`defensive_rebounds`,
          `t53`.`assists`,
          `t53`.`steals`,
          `t53`.`blocks`,
          `t53`.`personal_fouls`,
          `t53`.`turnovers`,
          `t53`.`player_turnovers`,
          `t53`.`team_turnovers`,
          `t53`.`team_paint_attempts`,
          `t53`.`team_paint_makes`,
          `t53`.`team_mid_range_attempts`,
          `t53`.`team_mid_range_makes`,
          `t53`.`team_three_pt_attempts_pbp`,
          `t53`.`team_three_pt_makes_pbp`,
          `t53`.`team_unknown_zone_attempts`,
          `t53`.`team_unknown_zone_makes`,
          `t53`.`team_assisted_fg_makes`,
          `t53`.`team_and1_count`,
          `t53`.`points_in_paint_scored`,
          `t53`.`second_chance_points_scored`,
          `t53`.`possessions_x100`,
          `t53`.`opponent_possessions_x100`,
          `t53`.`possessions`,
          `t53`.`team_seconds`,
          `t53`.`offensive_rating`,
          `t53`.`pace`,
          `t53`.`ts_pct`,
          `t53`.`home_game`,
          `t53`.`win_flag`,
          `t53`.`margin_of_victory`,
          `t53`.`overtime_periods`,
          `t53`.`players_inactive`,
          `t53`.`starters_inactive`,
          `t53`.`referee_crew_id`,
          `t53`.`zones_source`,
          `t53`.`box_source`,
          `t53`.`_row`,
          `t53`.`_inputs`,
          `t53`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t22`.`_entity`,
              `t22`.`_season`,
              `t22`.`_day`,
              `t22`.`_is_game`,
              `t22`.`_key`,
              SUM(CAST(`t22`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t22`.`_entity`, `t22`.`_season`
                ORDER BY `t22`.`_day` ASC NULLS LAST, `t22`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t13` AS `t18`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t4`.`entity` AS `_entity`,
                  `t4`.`season_year` AS `_season`,
                  `t4`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t4`
              ) AS `t14`
            ) AS `t22`
          ) AS `t32`
          WHERE
            NOT (
              `t32`.`_is_game`
            )
        ) AS `t47`
        INNER JOIN (
          SELECT
            `t30`.`_entity`,
            `t30`.`_season`,
            `t30`.`_spine_date`,
            `t30`.`_spine_game`,
            `t30`.`_missing`,
            `t30`.`game_id`,
            `t30`.`nba_game_id`,
            `t30`.`game_code`,
            `t30`.`game_date`,
            `t30`.`season_year`,
            `t30`.`season_type`,
            `t30`.`team_abbr`,
            `t30`.`opponent_team_abbr`,
            `t30`.`points_scored`,
            `t30`.`fg_attempts`,
            `t30`.`fg_makes`,
            `t30`.`three_pt_attempts`,
            `t30`.`three_pt_makes`,
            `t30`.`ft_attempts`,
            `t30`.`ft_makes`,
            `t30`.`rebounds`,
            `t30`.`offensive_rebounds`,
            `t30`.`defensive_rebounds`,
            `t30`.`assists`,
            `t30`.`steals`,
            `t30`.`blocks`,
            `t30`.`personal_fouls`,
            `t30`.`turnovers`,
            `t30`.`player_turnovers`,
            `t30`.`team_turnovers`,
            `t30`.`team_paint_attempts`,
            `t30`.`team_paint_makes`,
            `t30`.`team_mid_range_attempts`,
            `t30`.`team_mid_range_makes`,
            `t30`.`team_three_pt_attempts_pbp`,
            `t30`.`team_three_pt_makes_pbp`,
            `t30`.`team_unknown_zone_attempts`,
            `t30`.`team_unknown_zone_makes`,
            `t30`.`team_assisted_fg_makes`,
            `t30`.`team_and1_count`,
            `t30`.`points_in_paint_scored`,
            `t30`.`second_chance_points_scored`,
            `t30`.`possessions_x100`,
            `t30`.`opponent_possessions_x100`,
            `t30`.`possessions`,
            `t30`.`team_seconds`,
            `t30`.`offensive_rating`,
            `t30`.`pace`,
            `t30`.`ts_pct`,
            `t30`.`home_game`,
            `t30`.`win_flag`,
            `t30`.`margin_of_victory`,
            `t30`.`overtime_periods`,
            `t30`.`players_inactive`,
            `t30`.`starters_inactive`,
            `t30`.`referee_crew_id`,
            `t30`.`zones_source`,
            `t30`.`box_source`,
            `t30`.`_row`,
            `t30`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t30`.`_entity`, `t30`.`_season`
                ORDER BY `t30`.`_spine_date` ASC NULLS LAST, `t30`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t19`.`_entity`,
              `t19`.`_season`,
              `t19`.`_spine_date`,
              `t19`.`_spine_game`,
              `t11`.`game_id` IS NULL AS `_missing`,
              `t11`.`game_id`,
              `t11`.`nba_game_id`,
              `t11`.`game_code`,
              `t11`.`game_date`,
              `t11`.`season_year`,
              `t11`.`season_type`,
              `t11`.`team_abbr`,
              `t11`.`opponent_team_abbr`,
              `t11`.`points_scored`,
              `t11`.`fg_attempts`,
              `t11`.`fg_makes`,
              `t11`.`three_pt_attempts`,
              `t11`.`three_pt_makes`,
              `t11`.`ft_attempts`,
              `t11`.`ft_makes`,
              `t11`.`rebounds`,
              `t11`.`offensive_rebounds`,
              `t11`.`defensive_rebounds`,
              `t11`.`assists`,
              `t11`.`steals`,
              `t11`.`blocks`,
              `t11`.`personal_fouls`,
              `t11`.`turnovers`,
              `t11`.`player_turnovers`,
              `t11`.`team_turnovers`,
              `t11`.`team_paint_attempts`,
              `t11`.`team_paint_makes`,
              `t11`.`team_mid_range_attempts`,
              `t11`.`team_mid_range_makes`,
              `t11`.`team_three_pt_attempts_pbp`,
              `t11`.`team_three_pt_makes_pbp`,
              `t11`.`team_unknown_zone_attempts`,
              `t11`.`team_unknown_zone_makes`,
              `t11`.`team_assisted_fg_makes`,
              `t11`.`team_and1_count`,
              `t11`.`points_in_paint_scored`,
              `t11`.`second_chance_points_scored`,
              `t11`.`possessions_x100`,
              `t11`.`opponent_possessions_x100`,
              `t11`.`possessions`,
              `t11`.`team_seconds`,
              `t11`.`offensive_rating`,
              `t11`.`pace`,
              `t11`.`ts_pct`,
              `t11`.`home_game`,
              `t11`.`win_flag`,
              `t11`.`margin_of_victory`,
              `t11`.`overtime_periods`,
              `t11`.`players_inactive`,
              `t11`.`starters_inactive`,
              `t11`.`referee_crew_id`,
              `t11`.`zones_source`,
              `t11`.`box_source`,
              `t11`.`_row`,
              `t11`.`_inputs`
            FROM (
              SELECT
                `t4`.`entity` AS `_entity`,
                `t4`.`season_year` AS `_season`,
                `t4`.`game_date` AS `_spine_date`,
                `t4`.`game_id` AS `_spine_game`
              FROM `nba_reference`.`team_spine` AS `t4`
            ) AS `t19`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t11`
              ON `t19`.`_spine_game` = `t11`.`game_id` AND `t19`.`_entity` = `t11`.`team_abbr`
          ) AS `t30`
        ) AS `t53`
          ON `t47`.`_entity` = `t53`.`_entity`
          AND `t47`.`_season` = `t53`.`_season`
          AND `t53`.`_nth` <= `t47`.`_played`
      ) AS `t55`
    ) AS `t59`
    GROUP BY
      1
  ) AS `t65`
    ON `t7`.`_key` = `t65`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`_key`,
      SUM(CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t26`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t26`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`as_of_date`,
        `t9`.`team_abbr`,
        `t9`.`season_year`,
        `t9`.`games_in_sample_10`,
        `t9`.`points_scored_last_10`,
        `t9`.`points_allowed_last_10`,
        `t9`.`possessions_x100_last_10`,
        `t9`.`opponent_possessions_x100_last_10`,
        `t9`.`team_seconds_last_10`,
        `t9`.`team_pace_last_10`,
        `t9`.`team_off_rating_last_10`,
        `t9`.`team_def_rating_last_10`,
        `t9`.`opp_ft_attempts_last_10`,
        `t9`.`opp_fg_attempts_last_10`,
        `t9`.`ft_rate_allowed_last_10`,
        `t9`.`games_played_season`,
        `t9`.`wins_season`,
        `t9`.`team_win_pct_season`,
        `t9`.`league_team_games`,
        `t9`.`league_pace`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t9`
        ON `t7`.`team_abbr` = `t9`.`team_abbr` AND `t7`.`_date` = `t9`.`as_of_date`
    ) AS `t26`
    GROUP BY
      1
  ) AS `t42`
    ON `t7`.`_key` = `t42`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t27`.`_key`,
      SUM(CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `n_next_form`,
      SUM(1 - CAST(NOT (
        `t27`.`_missing`
      ) AS BIGINT)) AS `m_next_form`,
      SUM(CAST(COALESCE(`t27`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_next_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`as_of_date`,
        `t9`.`team_abbr`,
        `t9`.`season_year`,
        `t9`.`games_in_sample_10`,
        `t9`.`points_scored_last_10`,
        `t9`.`points_allowed_last_10`,
        `t9`.`possessions_x100_last_10`,
        `t9`.`opponent_possessions_x100_last_10`,
        `t9`.`team_seconds_last_10`,
        `t9`.`team_pace_last_10`,
        `t9`.`team_off_rating_last_10`,
        `t9`.`team_def_rating_last_10`,
        `t9`.`opp_ft_attempts_last_10`,
        `t9`.`opp_fg_attempts_last_10`,
        `t9`.`ft_rate_allowed_last_10`,
        `t9`.`games_played_season`,
        `t9`.`wins_season`,
        `t9`.`team_win_pct_season`,
        `t9`.`league_team_games`,
        `t9`.`league_pace`,
        `t9`.`_row`,
        `t9`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t9`
        ON `t7`.`next_opponent_team_abbr` = `t9`.`team_abbr`
        AND `t7`.`_date` = `t9`.`as_of_date`
    ) AS `t27`
    GROUP BY
      1
  ) AS `t43`
    ON `t7`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t28`.`_key`,
      SUM(CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `n_members`,
      SUM(1 - CAST(NOT (
        `t28`.`_missing`
      ) AS BIGINT)) AS `m_members`,
      SUM(CAST(COALESCE(`t28`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_members`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`as_of_date`,
        `t10`.`team_abbr`,
        `t10`.`player_lookup`,
        `t10`.`player_id`,
        `t10`.`game_id`,
        `t10`.`season_year`,
        `t10`.`expected`,
        `t10`.`population_basis`,
        `t10`.`starts_last_10`,
        `t10`.`is_usual_starter`,
        `t10`.`games_with_team`,
        `t10`.`games_season`,
        `t10`.`seconds_season`,
        `t10`.`plays_x100_season`,
        `t10`.`team_plays_on_court_x100_season`,
        `t10`.`usage_season`,
        `t10`.`is_star`,
        `t10`.`games_with_team_last_10`,
        `t10`.`plays_x100_with_team_last_10`,
        `t10`.`rotation_weight`,
        `t10`.`_row`,
        `t10`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_rotation` AS `t10`
        ON `t7`.`team_abbr` = `t10`.`team_abbr` AND `t7`.`_date` = `t10`.`as_of_date`
    ) AS `t28`
    GROUP BY
      1
  ) AS `t44`
    ON `t7`.`_key` = `t44`.`_key`
) AS `t71`
