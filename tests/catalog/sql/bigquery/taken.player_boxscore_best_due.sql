WITH `t11` AS (
  SELECT
    `t3`.`game_id`,
    `t3`.`player_lookup`,
    `t3`.`source`,
    `t3`.`team_abbr`,
    `t3`.`seconds_played`,
    `t3`.`seconds_precision`,
    `t3`.`pts`,
    `t3`.`_row`
  FROM `nba_raw`.`player_boxscore` AS `t3`
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          `t4`.`game_id` AS `_of_game`
        FROM `nba_reference`.`schedule` AS `t4`
        WHERE
          EXISTS(
            SELECT
              1
            FROM `due` AS `t5`
            WHERE
              `t4`.`game_date` = `t5`.`_date`
          )
      ) AS `t8`
      WHERE
        `t3`.`game_id` = `t8`.`_of_game`
    )
), `t14` AS (
  SELECT
    `t12`.`game_id`,
    `t12`.`source`,
    `t12`.`team_abbr`,
    SUM(`t12`.`pts`) AS `points`
  FROM `t11` AS `t12`
  GROUP BY
    1,
    2,
    3
)
SELECT
  `t3`.`game_id`,
  `t3`.`player_lookup`,
  `t3`.`source`,
  `t3`.`game_date`,
  `t3`.`player_id`,
  `t3`.`player_name`,
  `t3`.`team_abbr`,
  `t3`.`fgm`,
  `t3`.`fga`,
  `t3`.`fg3m`,
  `t3`.`fg3a`,
  `t3`.`ftm`,
  `t3`.`fta`,
  `t3`.`oreb`,
  `t3`.`dreb`,
  `t3`.`reb`,
  `t3`.`ast`,
  `t3`.`stl`,
  `t3`.`blk`,
  `t3`.`tov`,
  `t3`.`pf`,
  `t3`.`pts`,
  `t3`.`plus_minus`,
  `t3`.`is_starter`,
  `t3`.`source_file_id`,
  `t3`.`source_row`,
  IF(
    COALESCE(
      (
        `t3`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t3`.`seconds_played` - `t22`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t22`.`finer_seconds`,
    `t3`.`seconds_played`
  ) AS `seconds_played`,
  IF(
    COALESCE(
      (
        `t3`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t3`.`seconds_played` - `t22`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    'second',
    `t3`.`seconds_precision`
  ) AS `seconds_precision`,
  IF(
    COALESCE(
      (
        `t3`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t3`.`seconds_played` - `t22`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t22`.`finer_source`,
    `t3`.`source`
  ) AS `seconds_source`,
  `t3`.`_row` + IF(
    COALESCE(
      (
        `t3`.`seconds_precision` = 'minute'
      )
      AND (
        ABS(`t3`.`seconds_played` - `t22`.`finer_seconds`) <= 60
      ),
      FALSE
    ),
    `t22`.`finer_row`,
    0
  ) AS `_row`
FROM `nba_raw`.`player_boxscore` AS `t3`
LEFT OUTER JOIN (
  SELECT
    `t20`.`game_id`,
    `t20`.`player_lookup`,
    `t20`.`seconds_played` AS `finer_seconds`,
    `t20`.`source` AS `finer_source`,
    `t20`.`_row` AS `finer_row`
  FROM (
    SELECT
      `t13`.`game_id`,
      `t13`.`player_lookup`,
      `t13`.`source`,
      `t13`.`seconds_played`,
      `t13`.`_row`,
      ROW_NUMBER() OVER (
        PARTITION BY `t13`.`game_id`, `t13`.`player_lookup`
        ORDER BY CASE
          WHEN `t13`.`source` = 'nba_stats'
          THEN 0
          WHEN `t13`.`source` = 'nba_stats_box'
          THEN 1
          WHEN `t13`.`source` = 'nba_live'
          THEN 2
          WHEN `t13`.`source` = 'gamebook'
          THEN 3
          WHEN `t13`.`source` = 'archive'
          THEN 4
          WHEN `t13`.`source` = 'bdl'
          THEN 5
          ELSE 6
        END ASC, `t13`.`source` ASC
      ) - 1 AS `_nth`
    FROM (
      SELECT
        *
      FROM `t11` AS `t12`
      WHERE
        `t12`.`seconds_precision` = 'second'
    ) AS `t13`
  ) AS `t20`
  WHERE
    `t20`.`_nth` = 0
) AS `t22`
  ON `t3`.`game_id` = `t22`.`game_id` AND `t3`.`player_lookup` = `t22`.`player_lookup`
WHERE
  EXISTS(
    SELECT
      1
    FROM (
      SELECT
        `t4`.`game_id` AS `_of_game`
      FROM `nba_reference`.`schedule` AS `t4`
      WHERE
        EXISTS(
          SELECT
            1
          FROM `due` AS `t5`
          WHERE
            `t4`.`game_date` = `t5`.`_date`
        )
    ) AS `t8`
    WHERE
      `t3`.`game_id` = `t8`.`_of_game`
  )
  AND EXISTS(
    SELECT
      1
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t26`.`game_id`,
          `t26`.`source`,
          ROW_NUMBER() OVER (
            PARTITION BY `t26`.`game_id`
            ORDER BY `t26`.`complete` DESC, CASE
              WHEN `t26`.`source` = 'nba_stats'
              THEN 0
              WHEN `t26`.`source` = 'nba_stats_box'
              THEN 1
              WHEN `t26`.`source` = 'nba_live'
              THEN 2
              WHEN `t26`.`source` = 'gamebook'
              THEN 3
              WHEN `t26`.`source` = 'archive'
              THEN 4
              WHEN `t26`.`source` = 'bdl'
              THEN 5
              ELSE 6
            END ASC, `t26`.`source` ASC
          ) - 1 AS `_nth`
        FROM (
          SELECT
            `t18`.`game_id`,
            `t18`.`source`,
            COALESCE(`t25`.`right` = 2, FALSE) AS `complete`
          FROM (
            SELECT DISTINCT
              `t15`.`game_id`,
              `t15`.`source`
            FROM `t14` AS `t15`
          ) AS `t18`
          LEFT OUTER JOIN (
            SELECT
              `t23`.`game_id`,
              `t23`.`source`,
              SUM(`t23`.`right`) AS `right`
            FROM (
              SELECT
                `t19`.`game_id`,
                `t19`.`source`,
                CAST((
                  (
                    `t19`.`team_abbr` = `t19`.`home_team_abbr`
                  )
                  AND (
                    `t19`.`points` = `t19`.`home_score`
                  )
                )
                OR (
                  (
                    `t19`.`team_abbr` = `t19`.`away_team_abbr`
                  )
                  AND (
                    `t19`.`points` = `t19`.`away_score`
                  )
                ) AS INT64) AS `right`
              FROM (
                SELECT
                  `t16`.`game_id`,
                  `t16`.`source`,
                  `t16`.`team_abbr`,
                  `t16`.`points`,
                  `t10`.`home_team_abbr`,
                  `t10`.`home_score`,
                  `t10`.`away_team_abbr`,
                  `t10`.`away_score`
                FROM `t14` AS `t16`
                INNER JOIN (
                  SELECT
                    `t7`.`game_id`,
                    `t7`.`home_team_abbr`,
                    `t7`.`home_score`,
                    `t7`.`away_team_abbr`,
                    `t7`.`away_score`
                  FROM (
                    SELECT
                      `t4`.`game_id`,
                      `t4`.`is_counted`,
                      `t4`.`home_team_abbr`,
                      `t4`.`away_team_abbr`,
                      `t4`.`game_status`,
                      `t4`.`home_score`,
                      `t4`.`away_score`
                    FROM `nba_reference`.`schedule` AS `t4`
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM `due` AS `t5`
                        WHERE
                          `t4`.`game_date` = `t5`.`_date`
                      )
                  ) AS `t7`
                  WHERE
                    `t7`.`is_counted` AND `t7`.`game_status` = 'final'
                ) AS `t10`
                  ON `t16`.`game_id` = `t10`.`game_id`
              ) AS `t19`
            ) AS `t23`
            GROUP BY
              1,
              2
          ) AS `t25`
            ON `t18`.`game_id` = `t25`.`game_id` AND `t18`.`source` = `t25`.`source`
        ) AS `t26`
      ) AS `t27`
      WHERE
        `t27`.`_nth` = 0
    ) AS `t29`
    WHERE
      `t3`.`game_id` = `t29`.`game_id` AND `t3`.`source` = `t29`.`source`
  )
