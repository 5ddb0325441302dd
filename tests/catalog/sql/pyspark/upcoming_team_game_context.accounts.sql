WITH `t17` AS (
  SELECT
    `t0`.`team_abbr` AS `_entity`,
    `t0`.`season_year` AS `_season`,
    `t0`.`_date` AS `_day`,
    FALSE AS `_is_game`,
    `t0`.`_key`
  FROM `keys` AS `t0`
)
SELECT
  `t74`.`team_abbr`,
  `t74`.`game_id`,
  `t74`.`game_date`,
  `t74`.`season_year`,
  `t74`.`season_type`,
  `t74`.`opponent_team_abbr`,
  `t74`.`home_game`,
  `t74`.`is_neutral`,
  `t74`.`arena_id`,
  `t74`.`game_start_time_local`,
  `t74`.`national_tv`,
  `t74`.`game_number_in_season`,
  `t74`.`previous_game_id`,
  `t74`.`previous_game_date`,
  `t74`.`previous_arena_id`,
  `t74`.`team_days_rest`,
  `t74`.`trip_miles`,
  `t74`.`time_zone_change`,
  `t74`.`altitude_gain_m`,
  `t74`.`next_game_id`,
  `t74`.`next_opponent_team_abbr`,
  `t74`.`next_game_date`,
  `t74`.`next_game_national_tv`,
  `t74`.`_date`,
  `t74`.`entity_type`,
  `t74`.`entity_id`,
  `t74`.`population_basis`,
  `t74`.`members_outcome`,
  `t74`.`_key`,
  `t74`.`n_so_far`,
  `t74`.`m_so_far`,
  `t74`.`s_so_far`,
  `t74`.`n_recent`,
  `t74`.`m_recent`,
  `t74`.`s_recent`,
  `t74`.`n_ahead`,
  `t74`.`m_ahead`,
  `t74`.`s_ahead`,
  `t74`.`n_opponent`,
  `t74`.`m_opponent`,
  `t74`.`s_opponent`,
  `t74`.`n_opponent_recent`,
  `t74`.`m_opponent_recent`,
  `t74`.`s_opponent_recent`,
  `t74`.`n_results`,
  `t74`.`m_results`,
  `t74`.`s_results`,
  `t74`.`n_form`,
  `t74`.`m_form`,
  `t74`.`s_form`,
  `t74`.`n_next_form`,
  `t74`.`m_next_form`,
  `t74`.`s_next_form`,
  `t74`.`n_members`,
  `t74`.`m_members`,
  `t74`.`s_members`,
  CASE
    WHEN `t74`.`entity_type` <> 'TEAM'
    THEN 0
    WHEN (
      `t74`.`n_opponent` + `t74`.`m_opponent`
    ) < 1
    THEN 1
    WHEN (
      `t74`.`n_form` + `t74`.`m_form`
    ) < 1
    THEN 2
    WHEN (
      (
        `t74`.`n_next_form` + `t74`.`m_next_form`
      ) < 1
    )
    AND COALESCE(`t74`.`next_opponent_team_abbr` IS NOT NULL, FALSE)
    THEN 3
    WHEN `t74`.`m_so_far` > 0
    THEN 4
    WHEN `t74`.`m_recent` > 0
    THEN 5
    WHEN `t74`.`m_ahead` > 0
    THEN 6
    WHEN `t74`.`m_opponent_recent` > 0
    THEN 7
    WHEN `t74`.`m_results` > 0
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
    COALESCE(`t69`.`n_so_far`, 0) AS `n_so_far`,
    COALESCE(`t69`.`m_so_far`, 0) AS `m_so_far`,
    COALESCE(`t69`.`s_so_far`, 0) AS `s_so_far`,
    COALESCE(`t72`.`n_recent`, 0) AS `n_recent`,
    COALESCE(`t72`.`m_recent`, 0) AS `m_recent`,
    COALESCE(`t72`.`s_recent`, 0) AS `s_recent`,
    COALESCE(`t51`.`n_ahead`, 0) AS `n_ahead`,
    COALESCE(`t51`.`m_ahead`, 0) AS `m_ahead`,
    COALESCE(`t51`.`s_ahead`, 0) AS `s_ahead`,
    COALESCE(`t43`.`n_opponent`, 0) AS `n_opponent`,
    COALESCE(`t43`.`m_opponent`, 0) AS `m_opponent`,
    COALESCE(`t43`.`s_opponent`, 0) AS `s_opponent`,
    COALESCE(`t73`.`n_opponent_recent`, 0) AS `n_opponent_recent`,
    COALESCE(`t73`.`m_opponent_recent`, 0) AS `m_opponent_recent`,
    COALESCE(`t73`.`s_opponent_recent`, 0) AS `s_opponent_recent`,
    COALESCE(`t71`.`n_results`, 0) AS `n_results`,
    COALESCE(`t71`.`m_results`, 0) AS `m_results`,
    COALESCE(`t71`.`s_results`, 0) AS `s_results`,
    COALESCE(`t45`.`n_form`, 0) AS `n_form`,
    COALESCE(`t45`.`m_form`, 0) AS `m_form`,
    COALESCE(`t45`.`s_form`, 0) AS `s_form`,
    COALESCE(`t46`.`n_next_form`, 0) AS `n_next_form`,
    COALESCE(`t46`.`m_next_form`, 0) AS `m_next_form`,
    COALESCE(`t46`.`s_next_form`, 0) AS `s_next_form`,
    COALESCE(`t47`.`n_members`, 0) AS `n_members`,
    COALESCE(`t47`.`m_members`, 0) AS `m_members`,
    COALESCE(`t47`.`s_members`, 0) AS `s_members`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t62`.`_key`,
      SUM(CAST(NOT (
        `t62`.`_missing`
      ) AS BIGINT)) AS `n_so_far`,
      SUM(1 - CAST(NOT (
        `t62`.`_missing`
      ) AS BIGINT)) AS `m_so_far`,
      SUM(CAST(COALESCE(`t62`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_so_far`
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
          `t55`.`_key`,
          DATEDIFF(DAY, `t48`.`_spine_date`, `t55`.`_day`) AS `_days_before`,
          (
            `t55`.`_played` - `t48`.`_nth`
          ) + 1 AS `_rank`,
          `t48`.`_entity`,
          `t48`.`_season`,
          `t48`.`_spine_date`,
          `t48`.`_spine_game`,
          `t48`.`_missing`,
          `t48`.`team_abbr`,
          `t48`.`game_id`,
          `t48`.`game_date`,
          `t48`.`season_year`,
          `t48`.`season_type`,
          `t48`.`opponent_team_abbr`,
          `t48`.`home_game`,
          `t48`.`is_neutral`,
          `t48`.`arena_id`,
          `t48`.`game_start_time_local`,
          `t48`.`national_tv`,
          `t48`.`game_number_in_season`,
          `t48`.`previous_game_id`,
          `t48`.`previous_game_date`,
          `t48`.`previous_arena_id`,
          `t48`.`team_days_rest`,
          `t48`.`trip_miles`,
          `t48`.`time_zone_change`,
          `t48`.`altitude_gain_m`,
          `t48`.`next_game_id`,
          `t48`.`next_opponent_team_abbr`,
          `t48`.`next_game_date`,
          `t48`.`next_game_national_tv`,
          `t48`.`_row`,
          `t48`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_day`,
              `t30`.`_is_game`,
              `t30`.`_key`,
              SUM(CAST(`t30`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t30`.`_entity`, `t30`.`_season`
                ORDER BY `t30`.`_day` ASC NULLS LAST, `t30`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t17` AS `t18`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t13`.`entity` AS `_entity`,
                  `t13`.`season_year` AS `_season`,
                  `t13`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`schedule_spine` AS `t13`
                LEFT SEMI JOIN `keys` AS `t8`
                  ON `t8`.`season_year` = `t13`.`season_year` AND `t8`.`team_abbr` = `t13`.`entity`
              ) AS `t23`
            ) AS `t30`
          ) AS `t37`
          WHERE
            NOT (
              `t37`.`_is_game`
            )
        ) AS `t55`
        INNER JOIN (
          SELECT
            `t25`.`_entity`,
            `t25`.`_season`,
            `t25`.`_spine_date`,
            `t25`.`_spine_game`,
            `t25`.`_missing`,
            `t25`.`team_abbr`,
            `t25`.`game_id`,
            `t25`.`game_date`,
            `t25`.`season_year`,
            `t25`.`season_type`,
            `t25`.`opponent_team_abbr`,
            `t25`.`home_game`,
            `t25`.`is_neutral`,
            `t25`.`arena_id`,
            `t25`.`game_start_time_local`,
            `t25`.`national_tv`,
            `t25`.`game_number_in_season`,
            `t25`.`previous_game_id`,
            `t25`.`previous_game_date`,
            `t25`.`previous_arena_id`,
            `t25`.`team_days_rest`,
            `t25`.`trip_miles`,
            `t25`.`time_zone_change`,
            `t25`.`altitude_gain_m`,
            `t25`.`next_game_id`,
            `t25`.`next_opponent_team_abbr`,
            `t25`.`next_game_date`,
            `t25`.`next_game_national_tv`,
            `t25`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t25`.`_entity`, `t25`.`_season`
                ORDER BY `t25`.`_spine_date` ASC NULLS LAST, `t25`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t13`.`entity` AS `_entity`,
              `t13`.`season_year` AS `_season`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              `t10`.`game_id` IS NULL AS `_missing`,
              `t10`.`team_abbr`,
              `t10`.`game_id`,
              `t10`.`game_date`,
              `t10`.`season_year`,
              `t10`.`season_type`,
              `t10`.`opponent_team_abbr`,
              `t10`.`home_game`,
              `t10`.`is_neutral`,
              `t10`.`arena_id`,
              `t10`.`game_start_time_local`,
              `t10`.`national_tv`,
              `t10`.`game_number_in_season`,
              `t10`.`previous_game_id`,
              `t10`.`previous_game_date`,
              `t10`.`previous_arena_id`,
              `t10`.`team_days_rest`,
              `t10`.`trip_miles`,
              `t10`.`time_zone_change`,
              `t10`.`altitude_gain_m`,
              `t10`.`next_game_id`,
              `t10`.`next_opponent_team_abbr`,
              `t10`.`next_game_date`,
              `t10`.`next_game_national_tv`,
              `t10`.`_row`
            FROM `nba_reference`.`schedule_spine` AS `t13`
            LEFT SEMI JOIN `keys` AS `t8`
              ON `t8`.`season_year` = `t13`.`season_year` AND `t8`.`team_abbr` = `t13`.`entity`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
              ON `t13`.`game_id` = `t10`.`game_id` AND `t13`.`entity` = `t10`.`team_abbr`
          ) AS `t25`
        ) AS `t48`
          ON `t55`.`_entity` = `t48`.`_entity`
          AND `t55`.`_season` = `t48`.`_season`
          AND `t48`.`_nth` <= `t55`.`_played`
      ) AS `t58`
    ) AS `t62`
    GROUP BY
      1
  ) AS `t69`
    ON `t7`.`_key` = `t69`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t64`.`_key`,
      SUM(CAST(NOT (
        `t64`.`_missing`
      ) AS BIGINT)) AS `n_recent`,
      SUM(1 - CAST(NOT (
        `t64`.`_missing`
      ) AS BIGINT)) AS `m_recent`,
      SUM(CAST(COALESCE(`t64`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_recent`
    FROM (
      SELECT
        `t60`.`_key`,
        `t60`.`_rank`,
        `t60`.`_spine_date`,
        `t60`.`_spine_game`,
        `t60`.`_days_before`,
        `t60`.`_missing`,
        `t60`.`team_abbr`,
        `t60`.`game_id`,
        `t60`.`game_date`,
        `t60`.`season_year`,
        `t60`.`season_type`,
        `t60`.`opponent_team_abbr`,
        `t60`.`home_game`,
        `t60`.`is_neutral`,
        `t60`.`arena_id`,
        `t60`.`game_start_time_local`,
        `t60`.`national_tv`,
        `t60`.`game_number_in_season`,
        `t60`.`previous_game_id`,
        `t60`.`previous_game_date`,
        `t60`.`previous_arena_id`,
        `t60`.`team_days_rest`,
        `t60`.`trip_miles`,
        `t60`.`time_zone_change`,
        `t60`.`altitude_gain_m`,
        `t60`.`next_game_id`,
        `t60`.`next_opponent_team_abbr`,
        `t60`.`next_game_date`,
        `t60`.`next_game_national_tv`,
        `t60`.`_row`
      FROM (
        SELECT
          `t55`.`_key`,
          DATEDIFF(DAY, `t48`.`_spine_date`, `t55`.`_day`) AS `_days_before`,
          (
            `t55`.`_played` - `t48`.`_nth`
          ) + 1 AS `_rank`,
          `t48`.`_entity`,
          `t48`.`_season`,
          `t48`.`_spine_date`,
          `t48`.`_spine_game`,
          `t48`.`_missing`,
          `t48`.`team_abbr`,
          `t48`.`game_id`,
          `t48`.`game_date`,
          `t48`.`season_year`,
          `t48`.`season_type`,
          `t48`.`opponent_team_abbr`,
          `t48`.`home_game`,
          `t48`.`is_neutral`,
          `t48`.`arena_id`,
          `t48`.`game_start_time_local`,
          `t48`.`national_tv`,
          `t48`.`game_number_in_season`,
          `t48`.`previous_game_id`,
          `t48`.`previous_game_date`,
          `t48`.`previous_arena_id`,
          `t48`.`team_days_rest`,
          `t48`.`trip_miles`,
          `t48`.`time_zone_change`,
          `t48`.`altitude_gain_m`,
          `t48`.`next_game_id`,
          `t48`.`next_opponent_team_abbr`,
          `t48`.`next_game_date`,
          `t48`.`next_game_national_tv`,
          `t48`.`_row`,
          `t48`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t30`.`_entity`,
              `t30`.`_season`,
              `t30`.`_day`,
              `t30`.`_is_game`,
              `t30`.`_key`,
              SUM(CAST(`t30`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t30`.`_entity`, `t30`.`_season`
                ORDER BY `t30`.`_day` ASC NULLS LAST, `t30`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t17` AS `t18`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t13`.`entity` AS `_entity`,
                  `t13`.`season_year` AS `_season`,
                  `t13`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`schedule_spine` AS `t13`
                LEFT SEMI JOIN `keys` AS `t8`
                  ON `t8`.`season_year` = `t13`.`season_year` AND `t8`.`team_abbr` = `t13`.`entity`
              ) AS `t23`
            ) AS `t30`
          ) AS `t37`
          WHERE
            NOT (
              `t37`.`_is_game`
            )
        ) AS `t55`
        INNER JOIN (
          SELECT
            `t25`.`_entity`,
            `t25`.`_season`,
            `t25`.`_spine_date`,
            `t25`.`_spine_game`,
            `t25`.`_missing`,
            `t25`.`team_abbr`,
            `t25`.`game_id`,
            `t25`.`game_date`,
            `t25`.`season_year`,
            `t25`.`season_type`,
            `t25`.`opponent_team_abbr`,
            `t25`.`home_game`,
            `t25`.`is_neutral`,
            `t25`.`arena_id`,
            `t25`.`game_start_time_local`,
            `t25`.`national_tv`,
            `t25`.`game_number_in_season`,
            `t25`.`previous_game_id`,
            `t25`.`previous_game_date`,
            `t25`.`previous_arena_id`,
            `t25`.`team_days_rest`,
            `t25`.`trip_miles`,
            `t25`.`time_zone_change`,
            `t25`.`altitude_gain_m`,
            `t25`.`next_game_id`,
            `t25`.`next_opponent_team_abbr`,
            `t25`.`next_game_date`,
            `t25`.`next_game_national_tv`,
            `t25`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t25`.`_entity`, `t25`.`_season`
                ORDER BY `t25`.`_spine_date` ASC NULLS LAST, `t25`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t13`.`entity` AS `_entity`,
              `t13`.`season_year` AS `_season`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              `t10`.`game_id` IS NULL AS `_missing`,
              `t10`.`team_abbr`,
              `t10`.`game_id`,
              `t10`.`game_date`,
              `t10`.`season_year`,
              `t10`.`season_type`,
              `t10`.`opponent_team_abbr`,
              `t10`.`home_game`,
              `t10`.`is_neutral`,
              `t10`.`arena_id`,
              `t10`.`game_start_time_local`,
              `t10`.`national_tv`,
              `t10`.`game_number_in_season`,
              `t10`.`previous_game_id`,
              `t10`.`previous_game_date`,
              `t10`.`previous_arena_id`,
              `t10`.`team_days_rest`,
              `t10`.`trip_miles`,
              `t10`.`time_zone_change`,
              `t10`.`altitude_gain_m`,
              `t10`.`next_game_id`,
              `t10`.`next_opponent_team_abbr`,
              `t10`.`next_game_date`,
              `t10`.`next_game_national_tv`,
              `t10`.`_row`
            FROM `nba_reference`.`schedule_spine` AS `t13`
            LEFT SEMI JOIN `keys` AS `t8`
              ON `t8`.`season_year` = `t13`.`season_year` AND `t8`.`team_abbr` = `t13`.`entity`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
              ON `t13`.`game_id` = `t10`.`game_id` AND `t13`.`entity` = `t10`.`team_abbr`
          ) AS `t25`
        ) AS `t48`
          ON `t55`.`_entity` = `t48`.`_entity`
          AND `t55`.`_season` = `t48`.`_season`
          AND `t48`.`_nth` <= `t55`.`_played`
          AND DATEDIFF(DAY, `t48`.`_spine_date`, `t55`.`_day`) <= 14
      ) AS `t60`
    ) AS `t64`
    GROUP BY
      1
  ) AS `t72`
    ON `t7`.`_key` = `t72`.`_key`
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
        `t9`.`team_abbr`,
        `t9`.`game_id`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`is_neutral`,
        `t9`.`arena_id`,
        `t9`.`game_start_time_local`,
        `t9`.`national_tv`,
        `t9`.`game_number_in_season`,
        `t9`.`previous_game_id`,
        `t9`.`previous_game_date`,
        `t9`.`previous_arena_id`,
        `t9`.`team_days_rest`,
        `t9`.`trip_miles`,
        `t9`.`time_zone_change`,
        `t9`.`altitude_gain_m`,
        `t9`.`next_game_id`,
        `t9`.`next_opponent_team_abbr`,
        `t9`.`next_game_date`,
        `t9`.`next_game_national_tv`,
        `t9`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t9`
        ON `t7`.`team_abbr` = `t9`.`team_abbr`
        AND DATEDIFF(DAY, `t7`.`_date`, `t9`.`game_date`) > 0
        AND DATEDIFF(DAY, `t7`.`_date`, `t9`.`game_date`) <= 7
    ) AS `t29`
    GROUP BY
      1
  ) AS `t51`
    ON `t7`.`_key` = `t51`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_opponent`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_opponent`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`team_abbr`,
        `t9`.`game_id`,
        `t9`.`game_date`,
        `t9`.`season_year`,
        `t9`.`season_type`,
        `t9`.`opponent_team_abbr`,
        `t9`.`home_game`,
        `t9`.`is_neutral`,
        `t9`.`arena_id`,
        `t9`.`game_start_time_local`,
        `t9`.`national_tv`,
        `t9`.`game_number_in_season`,
        `t9`.`previous_game_id`,
        `t9`.`previous_game_date`,
        `t9`.`previous_arena_id`,
        `t9`.`team_days_rest`,
        `t9`.`trip_miles`,
        `t9`.`time_zone_change`,
        `t9`.`altitude_gain_m`,
        `t9`.`next_game_id`,
        `t9`.`next_opponent_team_abbr`,
        `t9`.`next_game_date`,
        `t9`.`next_game_national_tv`,
        `t9`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`team_games` AS `t9`
        ON `t7`.`opponent_team_abbr` = `t9`.`team_abbr` AND `t7`.`game_id` = `t9`.`game_id`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t43`
    ON `t7`.`_key` = `t43`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t65`.`_key`,
      SUM(CAST(NOT (
        `t65`.`_missing`
      ) AS BIGINT)) AS `n_opponent_recent`,
      SUM(1 - CAST(NOT (
        `t65`.`_missing`
      ) AS BIGINT)) AS `m_opponent_recent`,
      SUM(CAST(COALESCE(`t65`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_opponent_recent`
    FROM (
      SELECT
        `t61`.`_key`,
        `t61`.`_rank`,
        `t61`.`_spine_date`,
        `t61`.`_spine_game`,
        `t61`.`_days_before`,
        `t61`.`_missing`,
        `t61`.`team_abbr`,
        `t61`.`game_id`,
        `t61`.`game_date`,
        `t61`.`season_year`,
        `t61`.`season_type`,
        `t61`.`opponent_team_abbr`,
        `t61`.`home_game`,
        `t61`.`is_neutral`,
        `t61`.`arena_id`,
        `t61`.`game_start_time_local`,
        `t61`.`national_tv`,
        `t61`.`game_number_in_season`,
        `t61`.`previous_game_id`,
        `t61`.`previous_game_date`,
        `t61`.`previous_arena_id`,
        `t61`.`team_days_rest`,
        `t61`.`trip_miles`,
        `t61`.`time_zone_change`,
        `t61`.`altitude_gain_m`,
        `t61`.`next_game_id`,
        `t61`.`next_opponent_team_abbr`,
        `t61`.`next_game_date`,
        `t61`.`next_game_national_tv`,
        `t61`.`_row`
      FROM (
        SELECT
          `t56`.`_key`,
          DATEDIFF(DAY, `t49`.`_spine_date`, `t56`.`_day`) AS `_days_before`,
          (
            `t56`.`_played` - `t49`.`_nth`
          ) + 1 AS `_rank`,
          `t49`.`_entity`,
          `t49`.`_season`,
          `t49`.`_spine_date`,
          `t49`.`_spine_game`,
          `t49`.`_missing`,
          `t49`.`team_abbr`,
          `t49`.`game_id`,
          `t49`.`game_date`,
          `t49`.`season_year`,
          `t49`.`season_type`,
          `t49`.`opponent_team_abbr`,
          `t49`.`home_game`,
          `t49`.`is_neutral`,
          `t49`.`arena_id`,
          `t49`.`game_start_time_local`,
          `t49`.`national_tv`,
          `t49`.`game_number_in_season`,
          `t49`.`previous_game_id`,
          `t49`.`previous_game_date`,
          `t49`.`previous_arena_id`,
          `t49`.`team_days_rest`,
          `t49`.`trip_miles`,
          `t49`.`time_zone_change`,
          `t49`.`altitude_gain_m`,
          `t49`.`next_game_id`,
          `t49`.`next_opponent_team_abbr`,
          `t49`.`next_game_date`,
          `t49`.`next_game_national_tv`,
          `t49`.`_row`,
          `t49`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t31`.`_entity`,
              `t31`.`_season`,
              `t31`.`_day`,
              `t31`.`_is_game`,
              `t31`.`_key`,
              SUM(CAST(`t31`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t31`.`_entity`, `t31`.`_season`
                ORDER BY `t31`.`_day` ASC NULLS LAST, `t31`.`_is_game` ASC NULLS LAST
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
              ) AS `t16`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t13`.`entity` AS `_entity`,
                  `t13`.`season_year` AS `_season`,
                  `t13`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`schedule_spine` AS `t13`
                LEFT SEMI JOIN `keys` AS `t8`
                  ON `t8`.`season_year` = `t13`.`season_year`
                  AND `t8`.`opponent_team_abbr` = `t13`.`entity`
              ) AS `t24`
            ) AS `t31`
          ) AS `t38`
          WHERE
            NOT (
              `t38`.`_is_game`
            )
        ) AS `t56`
        INNER JOIN (
          SELECT
            `t26`.`_entity`,
            `t26`.`_season`,
            `t26`.`_spine_date`,
            `t26`.`_spine_game`,
            `t26`.`_missing`,
            `t26`.`team_abbr`,
            `t26`.`game_id`,
            `t26`.`game_date`,
            `t26`.`season_year`,
            `t26`.`season_type`,
            `t26`.`opponent_team_abbr`,
            `t26`.`home_game`,
            `t26`.`is_neutral`,
            `t26`.`arena_id`,
            `t26`.`game_start_time_local`,
            `t26`.`national_tv`,
            `t26`.`game_number_in_season`,
            `t26`.`previous_game_id`,
            `t26`.`previous_game_date`,
            `t26`.`previous_arena_id`,
            `t26`.`team_days_rest`,
            `t26`.`trip_miles`,
            `t26`.`time_zone_change`,
            `t26`.`altitude_gain_m`,
            `t26`.`next_game_id`,
            `t26`.`next_opponent_team_abbr`,
            `t26`.`next_game_date`,
            `t26`.`next_game_national_tv`,
            `t26`.`_row`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t26`.`_entity`, `t26`.`_season`
                ORDER BY `t26`.`_spine_date` ASC NULLS LAST, `t26`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t13`.`entity` AS `_entity`,
              `t13`.`season_year` AS `_season`,
              `t13`.`game_date` AS `_spine_date`,
              `t13`.`game_id` AS `_spine_game`,
              `t10`.`game_id` IS NULL AS `_missing`,
              `t10`.`team_abbr`,
              `t10`.`game_id`,
              `t10`.`game_date`,
              `t10`.`season_year`,
              `t10`.`season_type`,
              `t10`.`opponent_team_abbr`,
              `t10`.`home_game`,
              `t10`.`is_neutral`,
              `t10`.`arena_id`,
              `t10`.`game_start_time_local`,
              `t10`.`national_tv`,
              `t10`.`game_number_in_season`,
              `t10`.`previous_game_id`,
              `t10`.`previous_game_date`,
              `t10`.`previous_arena_id`,
              `t10`.`team_days_rest`,
              `t10`.`trip_miles`,
              `t10`.`time_zone_change`,
              `t10`.`altitude_gain_m`,
              `t10`.`next_game_id`,
              `t10`.`next_opponent_team_abbr`,
              `t10`.`next_game_date`,
              `t10`.`next_game_national_tv`,
              `t10`.`_row`
            FROM `nba_reference`.`schedule_spine` AS `t13`
            LEFT SEMI JOIN `keys` AS `t8`
              ON `t8`.`season_year` = `t13`.`season_year`
              AND `t8`.`opponent_team_abbr` = `t13`.`entity`
            LEFT OUTER JOIN `nba_reference`.`team_games` AS `t10`
              ON `t13`.`game_id` = `t10`.`game_id` AND `t13`.`entity` = `t10`.`team_abbr`
          ) AS `t26`
        ) AS `t49`
          ON `t56`.`_entity` = `t49`.`_entity`
          AND `t56`.`_season` = `t49`.`_season`
          AND `t49`.`_nth` <= `t56`.`_played`
          AND DATEDIFF(DAY, `t49`.`_spine_date`, `t56`.`_day`) <= 14
      ) AS `t61`
    ) AS `t65`
    GROUP BY
      1
  ) AS `t73`
    ON `t7`.`_key` = `t73`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t63`.`_key`,
      SUM(CAST(NOT (
        `t63`.`_missing`
      ) AS BIGINT)) AS `n_results`,
      SUM(1 - CAST(NOT (
        `t63`.`_missing`
      ) AS BIGINT)) AS `m_results`,
      SUM(CAST(COALESCE(`t63`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_results`
    FROM (
      SELECT
        `t59`.`_key`,
        `t59`.`_rank`,
        `t59`.`_spine_date`,
        `t59`.`_spine_game`,
        `t59`.`_days_before`,
        `t59`.`_missing`,
        `t59`.`game_id`,
        `t59`.`nba_game_id`,
        `t59`.`game_code`,
        `t59`.`game_date`,
        `t59`.`season_year`,
        `t59`.`season_type`,
        `t59`.`team_abbr`,
        `t59`.`opponent_team_abbr`,
        `t59`.`points_scored`,
        `t59`.`fg_attempts`,
        `t59`.`fg_makes`,
        `t59`.`three_pt_attempts`,
        `t59`.`three_pt_makes`,
        `t59`.`ft_attempts`,
        `t59`.`ft_makes`,
        `t59`.`rebounds`,
        `t59`.`offensive_rebounds`,
        `t59`.`defensive_rebounds`,
        `t59`.`assists`,
        `t59`.`steals`,
        `t59`.`blocks`,
        `t59`.`personal_fouls`,
        `t59`.`turnovers`,
        `t59`.`player_turnovers`,
        `t59`.`team_turnovers`,
        `t59`.`team_paint_attempts`,
        `t59`.`team_paint_makes`,
        `t59`.`team_mid_range_attempts`,
        `t59`.`team_mid_range_makes`,
        `t59`.`team_three_pt_attempts_pbp`,
        `t59`.`team_three_pt_makes_pbp`,
        `t59`.`team_unknown_zone_attempts`,
        `t59`.`team_unknown_zone_makes`,
        `t59`.`team_assisted_fg_makes`,
        `t59`.`team_and1_count`,
        `t59`.`points_in_paint_scored`,
        `t59`.`second_chance_points_scored`,
        `t59`.`possessions_x100`,
        `t59`.`opponent_possessions_x100`,
        `t59`.`possessions`,
        `t59`.`team_seconds`,
        `t59`.`offensive_rating`,
        `t59`.`pace`,
        `t59`.`ts_pct`,
        `t59`.`home_game`,
        `t59`.`win_flag`,
        `t59`.`margin_of_victory`,
        `t59`.`overtime_periods`,
        `t59`.`players_inactive`,
        `t59`.`starters_inactive`,
        `t59`.`referee_crew_id`,
        `t59`.`zones_source`,
        `t59`.`box_source`,
        `t59`.`_row`,
        `t59`.`_inputs`
      FROM (
        SELECT
          `t57`.`_key`,
          DATEDIFF(DAY, `t50`.`_spine_date`, `t57`.`_day`) AS `_days_before`,
          (
            `t57`.`_played` - `t50`.`_nth`
          ) + 1 AS `_rank`,
          `t50`.`_entity`,
          `t50`.`_season`,
          `t50`.`_spine_date`,
          `t50`.`_spine_game`,
          `t50`.`_missing`,
          `t50`.`game_id`,
          `t50`.`nba_game_id`,
          `t50`.`game_code`,
          `t50`.`game_date`,
          `t50`.`season_year`,
          `t50`.`season_type`,
          `t50`.`team_abbr`,
          `t50`.`opponent_team_abbr`,
          `t50`.`points_scored`,
          `t50`.`fg_attempts`,
          `t50`.`fg_makes`,
          `t50`.`three_pt_attempts`,
          `t50`.`three_pt_makes`,
          `t50`.`ft_attempts`,
          `t50`.`ft_makes`,
          `t50`.`rebounds`,
          `t50`.`offensive_rebounds`,
          `t50`.`defensive_rebounds`,
          `t50`.`assists`,
          `t50`.`steals`,
          `t50`.`blocks`,
          `t50`.`personal_fouls`,
          `t50`.`turnovers`,
          `t50`.`player_turnovers`,
          `t50`.`team_turnovers`,
          `t50`.`team_paint_attempts`,
          `t50`.`team_paint_makes`,
          `t50`.`team_mid_range_attempts`,
          `t50`.`team_mid_range_makes`,
          `t50`.`team_three_pt_attempts_pbp`,
          `t50`.`team_three_pt_makes_pbp`,
          `t50`.`team_unknown_zone_attempts`,
          `t50`.`team_unknown_zone_makes`,
          `t50`.`team_assisted_fg_makes`,
          `t50`.`team_and1_count`,
          `t50`.`points_in_paint_scored`,
          `t50`.`second_chance_points_scored`,
          `t50`.`possessions_x100`,
          `t50`.`opponent_possessions_x100`,
          `t50`.`possessions`,
          `t50`.`team_seconds`,
          `t50`.`offensive_rating`,
          `t50`.`pace`,
          `t50`.`ts_pct`,
          `t50`.`home_game`,
          `t50`.`win_flag`,
          `t50`.`margin_of_victory`,
          `t50`.`overtime_periods`,
          `t50`.`players_inactive`,
          `t50`.`starters_inactive`,
          `t50`.`referee_crew_id`,
          `t50`.`zones_source`,
          `t50`.`box_source`,
          `t50`.`_row`,
          `t50`.`_inputs`,
          `t50`.`_nth`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t32`.`_entity`,
              `t32`.`_season`,
              `t32`.`_day`,
              `t32`.`_is_game`,
              `t32`.`_key`,
              SUM(CAST(`t32`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t32`.`_entity`, `t32`.`_season`
                ORDER BY `t32`.`_day` ASC NULLS LAST, `t32`.`_is_game` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `_played`
            FROM (
              SELECT
                *
              FROM `t17` AS `t18`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t14`.`entity` AS `_entity`,
                  `t14`.`season_year` AS `_season`,
                  `t14`.`game_date` AS `_day`,
                  TRUE AS `_is_game`,
                  CAST(NULL AS BIGINT) AS `_key`
                FROM `nba_reference`.`team_spine` AS `t14`
                LEFT SEMI JOIN `keys` AS `t8`
                  ON `t8`.`season_year` = `t14`.`season_year` AND `t8`.`team_abbr` = `t14`.`entity`
              ) AS `t27`
            ) AS `t32`
          ) AS `t41`
          WHERE
            NOT (
              `t41`.`_is_game`
            )
        ) AS `t57`
        INNER JOIN (
          SELECT
            `t28`.`_entity`,
            `t28`.`_season`,
            `t28`.`_spine_date`,
            `t28`.`_spine_game`,
            `t28`.`_missing`,
            `t28`.`game_id`,
            `t28`.`nba_game_id`,
            `t28`.`game_code`,
            `t28`.`game_date`,
            `t28`.`season_year`,
            `t28`.`season_type`,
            `t28`.`team_abbr`,
            `t28`.`opponent_team_abbr`,
            `t28`.`points_scored`,
            `t28`.`fg_attempts`,
            `t28`.`fg_makes`,
            `t28`.`three_pt_attempts`,
            `t28`.`three_pt_makes`,
            `t28`.`ft_attempts`,
            `t28`.`ft_makes`,
            `t28`.`rebounds`,
            `t28`.`offensive_rebounds`,
            `t28`.`defensive_rebounds`,
            `t28`.`assists`,
            `t28`.`steals`,
            `t28`.`blocks`,
            `t28`.`personal_fouls`,
            `t28`.`turnovers`,
            `t28`.`player_turnovers`,
            `t28`.`team_turnovers`,
            `t28`.`team_paint_attempts`,
            `t28`.`team_paint_makes`,
            `t28`.`team_mid_range_attempts`,
            `t28`.`team_mid_range_makes`,
            `t28`.`team_three_pt_attempts_pbp`,
            `t28`.`team_three_pt_makes_pbp`,
            `t28`.`team_unknown_zone_attempts`,
            `t28`.`team_unknown_zone_makes`,
            `t28`.`team_assisted_fg_makes`,
            `t28`.`team_and1_count`,
            `t28`.`points_in_paint_scored`,
            `t28`.`second_chance_points_scored`,
            `t28`.`possessions_x100`,
            `t28`.`opponent_possessions_x100`,
            `t28`.`possessions`,
            `t28`.`team_seconds`,
            `t28`.`offensive_rating`,
            `t28`.`pace`,
            `t28`.`ts_pct`,
            `t28`.`home_game`,
            `t28`.`win_flag`,
            `t28`.`margin_of_victory`,
            `t28`.`overtime_periods`,
            `t28`.`players_inactive`,
            `t28`.`starters_inactive`,
            `t28`.`referee_crew_id`,
            `t28`.`zones_source`,
            `t28`.`box_source`,
            `t28`.`_row`,
            `t28`.`_inputs`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t28`.`_entity`, `t28`.`_season`
                ORDER BY `t28`.`_spine_date` ASC NULLS LAST, `t28`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t14`.`entity` AS `_entity`,
              `t14`.`season_year` AS `_season`,
              `t14`.`game_date` AS `_spine_date`,
              `t14`.`game_id` AS `_spine_game`,
              `t15`.`game_id` IS NULL AS `_missing`,
              `t15`.`game_id`,
              `t15`.`nba_game_id`,
              `t15`.`game_code`,
              `t15`.`game_date`,
              `t15`.`season_year`,
              `t15`.`season_type`,
              `t15`.`team_abbr`,
              `t15`.`opponent_team_abbr`,
              `t15`.`points_scored`,
              `t15`.`fg_attempts`,
              `t15`.`fg_makes`,
              `t15`.`three_pt_attempts`,
              `t15`.`three_pt_makes`,
              `t15`.`ft_attempts`,
              `t15`.`ft_makes`,
              `t15`.`rebounds`,
              `t15`.`offensive_rebounds`,
              `t15`.`defensive_rebounds`,
              `t15`.`assists`,
              `t15`.`steals`,
              `t15`.`blocks`,
              `t15`.`personal_fouls`,
              `t15`.`turnovers`,
              `t15`.`player_turnovers`,
              `t15`.`team_turnovers`,
              `t15`.`team_paint_attempts`,
              `t15`.`team_paint_makes`,
              `t15`.`team_mid_range_attempts`,
              `t15`.`team_mid_range_makes`,
              `t15`.`team_three_pt_attempts_pbp`,
              `t15`.`team_three_pt_makes_pbp`,
              `t15`.`team_unknown_zone_attempts`,
              `t15`.`team_unknown_zone_makes`,
              `t15`.`team_assisted_fg_makes`,
              `t15`.`team_and1_count`,
              `t15`.`points_in_paint_scored`,
              `t15`.`second_chance_points_scored`,
              `t15`.`possessions_x100`,
              `t15`.`opponent_possessions_x100`,
              `t15`.`possessions`,
              `t15`.`team_seconds`,
              `t15`.`offensive_rating`,
              `t15`.`pace`,
              `t15`.`ts_pct`,
              `t15`.`home_game`,
              `t15`.`win_flag`,
              `t15`.`margin_of_victory`,
              `t15`.`overtime_periods`,
              `t15`.`players_inactive`,
              `t15`.`starters_inactive`,
              `t15`.`referee_crew_id`,
              `t15`.`zones_source`,
              `t15`.`box_source`,
              `t15`.`_row`,
              `t15`.`_inputs`
            FROM `nba_reference`.`team_spine` AS `t14`
            LEFT SEMI JOIN `keys` AS `t8`
              ON `t8`.`season_year` = `t14`.`season_year` AND `t8`.`team_abbr` = `t14`.`entity`
            LEFT OUTER JOIN `nba_analytics`.`team_offense_game_summary` AS `t15`
              ON `t14`.`game_id` = `t15`.`game_id` AND `t14`.`entity` = `t15`.`team_abbr`
          ) AS `t28`
        ) AS `t50`
          ON `t57`.`_entity` = `t50`.`_entity`
          AND `t57`.`_season` = `t50`.`_season`
          AND `t50`.`_nth` <= `t57`.`_played`
      ) AS `t59`
    ) AS `t63`
    GROUP BY
      1
  ) AS `t71`
    ON `t7`.`_key` = `t71`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_form`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_form`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`as_of_date`,
        `t11`.`team_abbr`,
        `t11`.`season_year`,
        `t11`.`games_in_sample_10`,
        `t11`.`points_scored_last_10`,
        `t11`.`points_allowed_last_10`,
        `t11`.`possessions_x100_last_10`,
        `t11`.`opponent_possessions_x100_last_10`,
        `t11`.`team_seconds_last_10`,
        `t11`.`team_pace_last_10`,
        `t11`.`team_off_rating_last_10`,
        `t11`.`team_def_rating_last_10`,
        `t11`.`opp_ft_attempts_last_10`,
        `t11`.`opp_fg_attempts_last_10`,
        `t11`.`ft_rate_allowed_last_10`,
        `t11`.`games_played_season`,
        `t11`.`wins_season`,
        `t11`.`team_win_pct_season`,
        `t11`.`league_team_games`,
        `t11`.`league_pace`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t11`
        ON `t7`.`team_abbr` = `t11`.`team_abbr` AND `t7`.`_date` = `t11`.`as_of_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t45`
    ON `t7`.`_key` = `t45`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_next_form`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_next_form`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_next_form`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`as_of_date`,
        `t11`.`team_abbr`,
        `t11`.`season_year`,
        `t11`.`games_in_sample_10`,
        `t11`.`points_scored_last_10`,
        `t11`.`points_allowed_last_10`,
        `t11`.`possessions_x100_last_10`,
        `t11`.`opponent_possessions_x100_last_10`,
        `t11`.`team_seconds_last_10`,
        `t11`.`team_pace_last_10`,
        `t11`.`team_off_rating_last_10`,
        `t11`.`team_def_rating_last_10`,
        `t11`.`opp_ft_attempts_last_10`,
        `t11`.`opp_fg_attempts_last_10`,
        `t11`.`ft_rate_allowed_last_10`,
        `t11`.`games_played_season`,
        `t11`.`wins_season`,
        `t11`.`team_win_pct_season`,
        `t11`.`league_team_games`,
        `t11`.`league_pace`,
        `t11`.`_row`,
        `t11`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_form` AS `t11`
        ON `t7`.`next_opponent_team_abbr` = `t11`.`team_abbr`
        AND `t7`.`_date` = `t11`.`as_of_date`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t46`
    ON `t7`.`_key` = `t46`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_members`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_members`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_members`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t12`.`as_of_date`,
        `t12`.`team_abbr`,
        `t12`.`player_lookup`,
        `t12`.`player_id`,
        `t12`.`game_id`,
        `t12`.`season_year`,
        `t12`.`expected`,
        `t12`.`population_basis`,
        `t12`.`starts_last_10`,
        `t12`.`is_usual_starter`,
        `t12`.`games_with_team`,
        `t12`.`games_season`,
        `t12`.`seconds_season`,
        `t12`.`plays_x100_season`,
        `t12`.`team_plays_on_court_x100_season`,
        `t12`.`usage_season`,
        `t12`.`is_star`,
        `t12`.`games_with_team_last_10`,
        `t12`.`plays_x100_with_team_last_10`,
        `t12`.`rotation_weight`,
        `t12`.`_row`,
        `t12`.`_inputs`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_rotation` AS `t12`
        ON `t7`.`team_abbr` = `t12`.`team_abbr` AND `t7`.`_date` = `t12`.`as_of_date`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t47`
    ON `t7`.`_key` = `t47`.`_key`
) AS `t74`
