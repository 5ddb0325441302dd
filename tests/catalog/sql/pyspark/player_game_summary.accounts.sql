WITH `t23` AS (
  SELECT
    `t14`.`game_id`,
    `t14`.`player_lookup`,
    `t14`.`source`,
    `t14`.`team_abbr`,
    `t14`.`seconds_played`,
    `t14`.`seconds_precision`,
    `t14`.`pts`,
    `t14`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t14`
  LEFT SEMI JOIN (
    SELECT
      `t0`.`game_id` AS `_of_game`
    FROM `keys` AS `t0`
  ) AS `t16`
    ON `t14`.`game_id` = `t16`.`_of_game`
), `t28` AS (
  SELECT
    `t25`.`game_id`,
    `t25`.`source`,
    `t25`.`team_abbr`,
    SUM(`t25`.`pts`) AS `points`
  FROM `t23` AS `t25`
  GROUP BY
    1,
    2,
    3
)
SELECT
  `t65`.`game_id`,
  `t65`.`team_abbr`,
  `t65`.`player_lookup`,
  `t65`.`player_id`,
  `t65`.`player_name`,
  `t65`.`player_status`,
  `t65`.`status_reason`,
  `t65`.`is_starter`,
  `t65`.`is_dressed`,
  `t65`.`_row`,
  `t65`.`entity_type`,
  `t65`.`population_basis`,
  `t65`.`game_code`,
  `t65`.`game_date`,
  `t65`.`season_year`,
  `t65`.`season_type`,
  `t65`.`opponent_team_abbr`,
  `t65`.`home_game`,
  `t65`.`_date`,
  `t65`.`entity_id`,
  `t65`.`shots_outcome`,
  `t65`.`blocked_outcome`,
  `t65`.`_key`,
  `t65`.`n_line`,
  `t65`.`m_line`,
  `t65`.`s_line`,
  `t65`.`n_teammates`,
  `t65`.`m_teammates`,
  `t65`.`s_teammates`,
  `t65`.`n_shots`,
  `t65`.`m_shots`,
  `t65`.`s_shots`,
  `t65`.`n_blocked`,
  `t65`.`m_blocked`,
  `t65`.`s_blocked`,
  `t65`.`n_choice`,
  `t65`.`m_choice`,
  `t65`.`s_choice`,
  `t65`.`n_team`,
  `t65`.`m_team`,
  `t65`.`s_team`,
  `t65`.`n_game`,
  `t65`.`m_game`,
  `t65`.`s_game`,
  `t65`.`n_person`,
  `t65`.`m_person`,
  `t65`.`s_person`,
  CASE
    WHEN `t65`.`entity_type` <> 'PLAYER'
    THEN 0
    WHEN (
      (
        `t65`.`n_line` + `t65`.`m_line`
      ) < 1
    )
    AND COALESCE(`t65`.`player_status` = 'active', FALSE)
    THEN 1
    WHEN (
      (
        `t65`.`n_team` + `t65`.`m_team`
      ) < 1
    )
    AND COALESCE(`t65`.`player_status` = 'active', FALSE)
    THEN 2
    WHEN `t65`.`m_person` > 0
    THEN 3
    ELSE CAST(NULL AS BIGINT)
  END AS `_failed`
FROM (
  SELECT
    `t7`.`game_id`,
    `t7`.`team_abbr`,
    `t7`.`player_lookup`,
    `t7`.`player_id`,
    `t7`.`player_name`,
    `t7`.`player_status`,
    `t7`.`status_reason`,
    `t7`.`is_starter`,
    `t7`.`is_dressed`,
    `t7`.`_row`,
    `t7`.`entity_type`,
    `t7`.`population_basis`,
    `t7`.`game_code`,
    `t7`.`game_date`,
    `t7`.`season_year`,
    `t7`.`season_type`,
    `t7`.`opponent_team_abbr`,
    `t7`.`home_game`,
    `t7`.`_date`,
    `t7`.`entity_id`,
    `t7`.`shots_outcome`,
    `t7`.`blocked_outcome`,
    `t7`.`_key`,
    COALESCE(`t63`.`n_line`, 0) AS `n_line`,
    COALESCE(`t63`.`m_line`, 0) AS `m_line`,
    COALESCE(`t63`.`s_line`, 0) AS `s_line`,
    COALESCE(`t64`.`n_teammates`, 0) AS `n_teammates`,
    COALESCE(`t64`.`m_teammates`, 0) AS `m_teammates`,
    COALESCE(`t64`.`s_teammates`, 0) AS `s_teammates`,
    COALESCE(`t37`.`n_shots`, 0) AS `n_shots`,
    COALESCE(`t37`.`m_shots`, 0) AS `m_shots`,
    COALESCE(`t37`.`s_shots`, 0) AS `s_shots`,
    COALESCE(`t38`.`n_blocked`, 0) AS `n_blocked`,
    COALESCE(`t38`.`m_blocked`, 0) AS `m_blocked`,
    COALESCE(`t38`.`s_blocked`, 0) AS `s_blocked`,
    COALESCE(`t39`.`n_choice`, 0) AS `n_choice`,
    COALESCE(`t39`.`m_choice`, 0) AS `m_choice`,
    COALESCE(`t39`.`s_choice`, 0) AS `s_choice`,
    COALESCE(`t40`.`n_team`, 0) AS `n_team`,
    COALESCE(`t40`.`m_team`, 0) AS `m_team`,
    COALESCE(`t40`.`s_team`, 0) AS `s_team`,
    COALESCE(`t41`.`n_game`, 0) AS `n_game`,
    COALESCE(`t41`.`m_game`, 0) AS `m_game`,
    COALESCE(`t41`.`s_game`, 0) AS `s_game`,
    COALESCE(`t42`.`n_person`, 0) AS `n_person`,
    COALESCE(`t42`.`m_person`, 0) AS `m_person`,
    COALESCE(`t42`.`s_person`, 0) AS `s_person`
  FROM `keys` AS `t7`
  LEFT OUTER JOIN (
    SELECT
      `t59`.`_key`,
      SUM(CAST(NOT (
        `t59`.`_missing`
      ) AS BIGINT)) AS `n_line`,
      SUM(1 - CAST(NOT (
        `t59`.`_missing`
      ) AS BIGINT)) AS `m_line`,
      SUM(CAST(COALESCE(`t59`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_line`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t58`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN (
        SELECT
          `t14`.`game_id`,
          `t14`.`player_lookup`,
          `t14`.`team_abbr`,
          `t14`.`_row` + IF(
            COALESCE(
              (
                `t14`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t14`.`seconds_played` - `t49`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t49`.`finer_row`,
            0
          ) AS `_row`
        FROM `nba_raw`.`player_boxscore` AS `t14`
        LEFT SEMI JOIN (
          SELECT
            `t0`.`game_id` AS `_of_game`
          FROM `keys` AS `t0`
        ) AS `t16`
          ON `t14`.`game_id` = `t16`.`_of_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t53`.`game_id`,
              `t53`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t53`.`game_id`
                ORDER BY `t53`.`complete` DESC, CASE
                  WHEN `t53`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t53`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t53`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t53`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t53`.`source` = 'archive'
                  THEN 4
                  WHEN `t53`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t53`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t45`.`game_id`,
                `t45`.`source`,
                COALESCE(`t52`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t36`.`game_id`,
                  `t36`.`source`
                FROM `t28` AS `t36`
              ) AS `t45`
              LEFT OUTER JOIN (
                SELECT
                  `t50`.`game_id`,
                  `t50`.`source`,
                  SUM(`t50`.`right`) AS `right`
                FROM (
                  SELECT
                    `t46`.`game_id`,
                    `t46`.`source`,
                    CAST((
                      (
                        `t46`.`team_abbr` = `t46`.`home_team_abbr`
                      )
                      AND (
                        `t46`.`points` = `t46`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t46`.`team_abbr` = `t46`.`away_team_abbr`
                      )
                      AND (
                        `t46`.`points` = `t46`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t43`.`game_id`,
                      `t43`.`source`,
                      `t43`.`team_abbr`,
                      `t43`.`points`,
                      `t29`.`home_team_abbr`,
                      `t29`.`home_score`,
                      `t29`.`away_team_abbr`,
                      `t29`.`away_score`
                    FROM `t28` AS `t43`
                    INNER JOIN (
                      SELECT
                        `t24`.`game_id`,
                        `t24`.`home_team_abbr`,
                        `t24`.`home_score`,
                        `t24`.`away_team_abbr`,
                        `t24`.`away_score`
                      FROM (
                        SELECT
                          `t12`.`game_id`,
                          `t12`.`is_counted`,
                          `t12`.`home_team_abbr`,
                          `t12`.`away_team_abbr`,
                          `t12`.`game_status`,
                          `t12`.`home_score`,
                          `t12`.`away_score`
                        FROM `nba_reference`.`schedule` AS `t12`
                        LEFT SEMI JOIN (
                          SELECT
                            `t0`.`game_id` AS `_of_game`
                          FROM `keys` AS `t0`
                        ) AS `t16`
                          ON `t12`.`game_id` = `t16`.`_of_game`
                      ) AS `t24`
                      WHERE
                        `t24`.`is_counted` AND `t24`.`game_status` = 'final'
                    ) AS `t29`
                      ON `t43`.`game_id` = `t29`.`game_id`
                  ) AS `t46`
                ) AS `t50`
                GROUP BY
                  1,
                  2
              ) AS `t52`
                ON `t45`.`game_id` = `t52`.`game_id` AND `t45`.`source` = `t52`.`source`
            ) AS `t53`
          ) AS `t54`
          WHERE
            `t54`.`_nth` = 0
        ) AS `t56`
          ON `t14`.`game_id` = `t56`.`game_id` AND `t14`.`source` = `t56`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t47`.`game_id`,
            `t47`.`player_lookup`,
            `t47`.`seconds_played` AS `finer_seconds`,
            `t47`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t27`.`game_id`,
              `t27`.`player_lookup`,
              `t27`.`seconds_played`,
              `t27`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t27`.`game_id`, `t27`.`player_lookup`
                ORDER BY CASE
                  WHEN `t27`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t27`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t27`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t27`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t27`.`source` = 'archive'
                  THEN 4
                  WHEN `t27`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t27`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t23` AS `t25`
              WHERE
                `t25`.`seconds_precision` = 'second'
            ) AS `t27`
          ) AS `t47`
          WHERE
            `t47`.`_nth` = 0
        ) AS `t49`
          ON `t14`.`game_id` = `t49`.`game_id`
          AND `t14`.`player_lookup` = `t49`.`player_lookup`
      ) AS `t58`
        ON `t7`.`player_lookup` = `t58`.`player_lookup` AND `t7`.`game_id` = `t58`.`game_id`
    ) AS `t59`
    GROUP BY
      1
  ) AS `t63`
    ON `t7`.`_key` = `t63`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t60`.`_key`,
      SUM(CAST(NOT (
        `t60`.`_missing`
      ) AS BIGINT)) AS `n_teammates`,
      SUM(1 - CAST(NOT (
        `t60`.`_missing`
      ) AS BIGINT)) AS `m_teammates`,
      SUM(CAST(COALESCE(`t60`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_teammates`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t58`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN (
        SELECT
          `t14`.`game_id`,
          `t14`.`player_lookup`,
          `t14`.`team_abbr`,
          `t14`.`_row` + IF(
            COALESCE(
              (
                `t14`.`seconds_precision` = 'minute'
              )
              AND (
                ABS(`t14`.`seconds_played` - `t49`.`finer_seconds`) <= 60
              ),
              FALSE
            ),
            `t49`.`finer_row`,
            0
          ) AS `_row`
        FROM `nba_raw`.`player_boxscore` AS `t14`
        LEFT SEMI JOIN (
          SELECT
            `t0`.`game_id` AS `_of_game`
          FROM `keys` AS `t0`
        ) AS `t16`
          ON `t14`.`game_id` = `t16`.`_of_game`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t53`.`game_id`,
              `t53`.`source`,
              ROW_NUMBER() OVER (
                PARTITION BY `t53`.`game_id`
                ORDER BY `t53`.`complete` DESC, CASE
                  WHEN `t53`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t53`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t53`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t53`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t53`.`source` = 'archive'
                  THEN 4
                  WHEN `t53`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t53`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t45`.`game_id`,
                `t45`.`source`,
                COALESCE(`t52`.`right` = 2, FALSE) AS `complete`
              FROM (
                SELECT DISTINCT
                  `t36`.`game_id`,
                  `t36`.`source`
                FROM `t28` AS `t36`
              ) AS `t45`
              LEFT OUTER JOIN (
                SELECT
                  `t50`.`game_id`,
                  `t50`.`source`,
                  SUM(`t50`.`right`) AS `right`
                FROM (
                  SELECT
                    `t46`.`game_id`,
                    `t46`.`source`,
                    CAST((
                      (
                        `t46`.`team_abbr` = `t46`.`home_team_abbr`
                      )
                      AND (
                        `t46`.`points` = `t46`.`home_score`
                      )
                    )
                    OR (
                      (
                        `t46`.`team_abbr` = `t46`.`away_team_abbr`
                      )
                      AND (
                        `t46`.`points` = `t46`.`away_score`
                      )
                    ) AS BIGINT) AS `right`
                  FROM (
                    SELECT
                      `t43`.`game_id`,
                      `t43`.`source`,
                      `t43`.`team_abbr`,
                      `t43`.`points`,
                      `t29`.`home_team_abbr`,
                      `t29`.`home_score`,
                      `t29`.`away_team_abbr`,
                      `t29`.`away_score`
                    FROM `t28` AS `t43`
                    INNER JOIN (
                      SELECT
                        `t24`.`game_id`,
                        `t24`.`home_team_abbr`,
                        `t24`.`home_score`,
                        `t24`.`away_team_abbr`,
                        `t24`.`away_score`
                      FROM (
                        SELECT
                          `t12`.`game_id`,
                          `t12`.`is_counted`,
                          `t12`.`home_team_abbr`,
                          `t12`.`away_team_abbr`,
                          `t12`.`game_status`,
                          `t12`.`home_score`,
                          `t12`.`away_score`
                        FROM `nba_reference`.`schedule` AS `t12`
                        LEFT SEMI JOIN (
                          SELECT
                            `t0`.`game_id` AS `_of_game`
                          FROM `keys` AS `t0`
                        ) AS `t16`
                          ON `t12`.`game_id` = `t16`.`_of_game`
                      ) AS `t24`
                      WHERE
                        `t24`.`is_counted` AND `t24`.`game_status` = 'final'
                    ) AS `t29`
                      ON `t43`.`game_id` = `t29`.`game_id`
                  ) AS `t46`
                ) AS `t50`
                GROUP BY
                  1,
                  2
              ) AS `t52`
                ON `t45`.`game_id` = `t52`.`game_id` AND `t45`.`source` = `t52`.`source`
            ) AS `t53`
          ) AS `t54`
          WHERE
            `t54`.`_nth` = 0
        ) AS `t56`
          ON `t14`.`game_id` = `t56`.`game_id` AND `t14`.`source` = `t56`.`source`
        LEFT OUTER JOIN (
          SELECT
            `t47`.`game_id`,
            `t47`.`player_lookup`,
            `t47`.`seconds_played` AS `finer_seconds`,
            `t47`.`_row` AS `finer_row`
          FROM (
            SELECT
              `t27`.`game_id`,
              `t27`.`player_lookup`,
              `t27`.`seconds_played`,
              `t27`.`_row`,
              ROW_NUMBER() OVER (
                PARTITION BY `t27`.`game_id`, `t27`.`player_lookup`
                ORDER BY CASE
                  WHEN `t27`.`source` = 'nba_stats'
                  THEN 0
                  WHEN `t27`.`source` = 'nba_stats_box'
                  THEN 1
                  WHEN `t27`.`source` = 'nba_live'
                  THEN 2
                  WHEN `t27`.`source` = 'gamebook'
                  THEN 3
                  WHEN `t27`.`source` = 'archive'
                  THEN 4
                  WHEN `t27`.`source` = 'bdl'
                  THEN 5
                  ELSE 6
                END ASC NULLS LAST, `t27`.`source` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                *
              FROM `t23` AS `t25`
              WHERE
                `t25`.`seconds_precision` = 'second'
            ) AS `t27`
          ) AS `t47`
          WHERE
            `t47`.`_nth` = 0
        ) AS `t49`
          ON `t14`.`game_id` = `t49`.`game_id`
          AND `t14`.`player_lookup` = `t49`.`player_lookup`
      ) AS `t58`
        ON `t7`.`team_abbr` = `t58`.`team_abbr` AND `t7`.`game_id` = `t58`.`game_id`
    ) AS `t60`
    GROUP BY
      1
  ) AS `t64`
    ON `t7`.`_key` = `t64`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t17`.`_key`,
      SUM(CAST(NOT (
        `t17`.`_missing`
      ) AS BIGINT)) AS `n_shots`,
      SUM(1 - CAST(NOT (
        `t17`.`_missing`
      ) AS BIGINT)) AS `m_shots`,
      SUM(CAST(COALESCE(`t17`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_shots`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`shot_events` AS `t8`
        ON `t7`.`player_lookup` = `t8`.`shooter_lookup`
        AND `t7`.`game_id` = `t8`.`game_id`
        AND `t7`.`_date` = `t8`.`game_date`
    ) AS `t17`
    GROUP BY
      1
  ) AS `t37`
    ON `t7`.`_key` = `t37`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t18`.`_key`,
      SUM(CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `n_blocked`,
      SUM(1 - CAST(NOT (
        `t18`.`_missing`
      ) AS BIGINT)) AS `m_blocked`,
      SUM(CAST(COALESCE(`t18`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_blocked`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t8`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`shot_events` AS `t8`
        ON `t7`.`player_lookup` = `t8`.`blocker_lookup`
        AND `t7`.`game_id` = `t8`.`game_id`
        AND `t7`.`_date` = `t8`.`game_date`
    ) AS `t18`
    GROUP BY
      1
  ) AS `t38`
    ON `t7`.`_key` = `t38`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t19`.`_key`,
      SUM(CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `n_choice`,
      SUM(1 - CAST(NOT (
        `t19`.`_missing`
      ) AS BIGINT)) AS `m_choice`,
      SUM(CAST(COALESCE(`t19`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_choice`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t9`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_raw`.`pbp_choice` AS `t9`
        ON `t7`.`game_id` = `t9`.`game_id`
    ) AS `t19`
    GROUP BY
      1
  ) AS `t39`
    ON `t7`.`_key` = `t39`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t20`.`_key`,
      SUM(CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `n_team`,
      SUM(1 - CAST(NOT (
        `t20`.`_missing`
      ) AS BIGINT)) AS `m_team`,
      SUM(CAST(COALESCE(`t20`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_team`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t10`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_analytics`.`team_offense_game_summary` AS `t10`
        ON `t7`.`team_abbr` = `t10`.`team_abbr`
        AND `t7`.`game_id` = `t10`.`game_id`
        AND `t7`.`_date` = `t10`.`game_date`
    ) AS `t20`
    GROUP BY
      1
  ) AS `t40`
    ON `t7`.`_key` = `t40`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t21`.`_key`,
      SUM(CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `n_game`,
      SUM(1 - CAST(NOT (
        `t21`.`_missing`
      ) AS BIGINT)) AS `m_game`,
      SUM(CAST(COALESCE(`t21`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_game`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t11`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`schedule` AS `t11`
        ON `t7`.`game_id` = `t11`.`game_id`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t41`
    ON `t7`.`_key` = `t41`.`_key`
  LEFT OUTER JOIN (
    SELECT
      `t22`.`_key`,
      SUM(CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `n_person`,
      SUM(1 - CAST(NOT (
        `t22`.`_missing`
      ) AS BIGINT)) AS `m_person`,
      SUM(CAST(COALESCE(`t22`.`_row`, 0) AS DECIMAL(38, 0))) AS `s_person`
    FROM (
      SELECT
        `t7`.`_key`,
        FALSE AS `_missing`,
        `t13`.`_row`
      FROM `keys` AS `t7`
      INNER JOIN `nba_reference`.`players` AS `t13`
        ON `t7`.`player_id` = `t13`.`player_id`
    ) AS `t22`
    GROUP BY
      1
  ) AS `t42`
    ON `t7`.`_key` = `t42`.`_key`
) AS `t65`
