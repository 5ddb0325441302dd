WITH `t29` AS (
  SELECT
    `t28`.`game_id`,
    `t28`.`team_abbr`,
    `t28`.`player_lookup`,
    `t28`.`player_id`,
    `t28`.`player_name`,
    `t28`.`player_status`,
    `t28`.`status_reason`,
    `t28`.`is_starter`,
    `t28`.`is_dressed`,
    `t28`.`_row`,
    `t28`.`entity_type`,
    `t28`.`population_basis`,
    `t22`.`game_code`,
    `t22`.`game_date`,
    `t22`.`season_year`,
    `t22`.`season_type`,
    `t22`.`opponent_team_abbr`,
    `t22`.`home_game`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t23`.`game_id`,
        `t23`.`team_abbr`,
        `t23`.`player_lookup`,
        `t23`.`player_id`,
        `t23`.`player_name`,
        IF(
          (
            `t23`.`line_row` IS NOT NULL
          ) AND (
            `t23`.`player_status` <> 'active'
          ),
          'active',
          `t23`.`player_status`
        ) AS `player_status`,
        IF(
          (
            `t23`.`line_row` IS NOT NULL
          ) AND (
            `t23`.`player_status` <> 'active'
          ),
          CAST(NULL AS STRING),
          `t23`.`status_reason`
        ) AS `status_reason`,
        `t23`.`is_starter`,
        (
          (
            `t23`.`line_row` IS NOT NULL
          ) AND (
            `t23`.`player_status` <> 'active'
          )
        )
        OR `t23`.`is_dressed` AS `is_dressed`,
        `t23`.`_row` + IF(
          (
            `t23`.`line_row` IS NOT NULL
          ) AND (
            `t23`.`player_status` <> 'active'
          ),
          `t23`.`line_row`,
          0
        ) AS `_row`,
        'PLAYER' AS `entity_type`,
        'box_status' AS `population_basis`
      FROM (
        SELECT
          `t16`.`game_id`,
          `t16`.`team_abbr`,
          `t16`.`player_lookup`,
          `t16`.`player_id`,
          `t16`.`player_name`,
          `t16`.`player_status`,
          `t16`.`status_reason`,
          `t16`.`is_starter`,
          `t16`.`is_dressed`,
          `t16`.`_row`,
          `t15`.`line_row`
        FROM (
          SELECT
            `t3`.`game_id`,
            `t3`.`team_abbr`,
            `t3`.`player_lookup`,
            `t3`.`player_id`,
            `t3`.`player_name`,
            `t3`.`player_status`,
            `t3`.`status_reason`,
            `t3`.`is_starter`,
            `t3`.`is_dressed`,
            `t3`.`_row`
          FROM `nba_raw`.`game_status` AS `t3`
        ) AS `t16`
        LEFT OUTER JOIN (
          SELECT
            `t2`.`game_id`,
            `t2`.`player_lookup`,
            `t2`.`_row` AS `line_row`
          FROM `nba_raw`.`player_boxscore_best` AS `t2`
        ) AS `t15`
          ON `t16`.`game_id` = `t15`.`game_id`
          AND `t16`.`player_lookup` = `t15`.`player_lookup`
      ) AS `t23`
    ) AS `t26`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t24`.`game_id`,
        `t24`.`team_abbr`,
        `t24`.`player_lookup`,
        `t24`.`player_id`,
        `t24`.`player_name`,
        'active' AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        `t24`.`is_starter`,
        TRUE AS `is_dressed`,
        `t24`.`_row`,
        'PLAYER' AS `entity_type`,
        IF(`t24`.`has_list` IS NOT NULL, 'box_status', 'box_only') AS `population_basis`
      FROM (
        SELECT
          `t5`.`game_id`,
          `t5`.`player_lookup`,
          `t5`.`source`,
          `t5`.`game_date`,
          `t5`.`player_id`,
          `t5`.`player_name`,
          `t5`.`team_abbr`,
          `t5`.`fgm`,
          `t5`.`fga`,
          `t5`.`fg3m`,
          `t5`.`fg3a`,
          `t5`.`ftm`,
          `t5`.`fta`,
          `t5`.`oreb`,
          `t5`.`dreb`,
          `t5`.`reb`,
          `t5`.`ast`,
          `t5`.`stl`,
          `t5`.`blk`,
          `t5`.`tov`,
          `t5`.`pf`,
          `t5`.`pts`,
          `t5`.`plus_minus`,
          `t5`.`is_starter`,
          `t5`.`source_file_id`,
          `t5`.`source_row`,
          `t5`.`seconds_played`,
          `t5`.`seconds_precision`,
          `t5`.`seconds_source`,
          `t5`.`_row`,
          `t20`.`has_list`
        FROM `nba_raw`.`player_boxscore_best` AS `t5`
        LEFT OUTER JOIN (
          SELECT
            `t9`.`game_id`,
            TRUE AS `has_list`
          FROM (
            SELECT DISTINCT
              `t3`.`game_id`
            FROM `nba_raw`.`game_status` AS `t3`
          ) AS `t9`
        ) AS `t20`
          ON `t5`.`game_id` = `t20`.`game_id`
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM `nba_raw`.`game_status` AS `t6`
            WHERE
              `t5`.`game_id` = `t6`.`game_id` AND `t5`.`player_lookup` = `t6`.`player_lookup`
          )
      ) AS `t24`
    ) AS `t25`
  ) AS `t28`
  INNER JOIN (
    SELECT
      `t18`.`game_id`,
      `t18`.`game_code`,
      `t18`.`game_date`,
      `t18`.`season_year`,
      `t18`.`season_type`,
      `t18`.`team_abbr`,
      `t18`.`opponent_team_abbr`,
      `t18`.`home_game`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t1`.`game_id`,
          `t1`.`game_code`,
          `t1`.`game_date`,
          `t1`.`season_year`,
          `t1`.`season_type`,
          `t1`.`_row`,
          `t1`.`home_team_abbr` AS `team_abbr`,
          `t1`.`away_team_abbr` AS `opponent_team_abbr`,
          TRUE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t1`
        WHERE
          `t1`.`is_counted` AND `t1`.`game_status` = 'final'
      ) AS `t13`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t1`.`game_id`,
          `t1`.`game_code`,
          `t1`.`game_date`,
          `t1`.`season_year`,
          `t1`.`season_type`,
          `t1`.`_row`,
          `t1`.`away_team_abbr` AS `team_abbr`,
          `t1`.`home_team_abbr` AS `opponent_team_abbr`,
          FALSE AS `home_game`
        FROM `nba_reference`.`schedule` AS `t1`
        WHERE
          `t1`.`is_counted` AND `t1`.`game_status` = 'final'
      ) AS `t14`
    ) AS `t18`
  ) AS `t22`
    ON `t28`.`game_id` = `t22`.`game_id` AND `t28`.`team_abbr` = `t22`.`team_abbr`
), `t34` AS (
  SELECT
    *
  FROM `t29` AS `t30`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t17`.`game_id`,
        CAST(NULL AS STRING) AS `team_abbr`,
        CAST(NULL AS STRING) AS `player_lookup`,
        CAST(NULL AS INT64) AS `player_id`,
        CAST(NULL AS STRING) AS `player_name`,
        CAST(NULL AS STRING) AS `player_status`,
        CAST(NULL AS STRING) AS `status_reason`,
        CAST(NULL AS BOOL) AS `is_starter`,
        CAST(NULL AS BOOL) AS `is_dressed`,
        `t17`.`_row`,
        'GAME' AS `entity_type`,
        'none' AS `population_basis`,
        `t17`.`game_code`,
        `t17`.`game_date`,
        `t17`.`season_year`,
        `t17`.`season_type`,
        CAST(NULL AS STRING) AS `opponent_team_abbr`,
        CAST(NULL AS BOOL) AS `home_game`
      FROM (
        SELECT
          *
        FROM `nba_reference`.`schedule` AS `t1`
        WHERE
          `t1`.`is_counted` AND `t1`.`game_status` = 'final'
      ) AS `t17`
      WHERE
        NOT EXISTS(
          SELECT
            1
          FROM `t29` AS `t31`
          WHERE
            `t17`.`game_id` = `t31`.`game_id`
        )
    ) AS `t32`
  ) AS `t33`
)
SELECT
  `t47`.`game_id`,
  `t47`.`team_abbr`,
  `t47`.`player_lookup`,
  `t47`.`player_id`,
  `t47`.`player_name`,
  `t47`.`player_status`,
  `t47`.`status_reason`,
  `t47`.`is_starter`,
  `t47`.`is_dressed`,
  `t47`.`_row`,
  `t47`.`entity_type`,
  `t47`.`population_basis`,
  `t47`.`game_code`,
  `t47`.`game_date`,
  `t47`.`season_year`,
  `t47`.`season_type`,
  `t47`.`opponent_team_abbr`,
  `t47`.`home_game`,
  `t47`.`_date`,
  `t47`.`market`,
  `t47`.`tipoff_utc`,
  `t47`.`entity_id`,
  ROW_NUMBER() OVER (
    ORDER BY `t47`.`_date` ASC, `t47`.`entity_type` ASC, `t47`.`entity_id` ASC, `t47`.`game_id` ASC, `t47`.`player_lookup` ASC, `t47`.`market` ASC
  ) - 1 AS `_key`
FROM (
  SELECT
    `t46`.`game_id`,
    `t46`.`team_abbr`,
    `t46`.`player_lookup`,
    `t46`.`player_id`,
    `t46`.`player_name`,
    `t46`.`player_status`,
    `t46`.`status_reason`,
    `t46`.`is_starter`,
    `t46`.`is_dressed`,
    `t46`.`_row`,
    `t46`.`entity_type`,
    `t46`.`population_basis`,
    `t46`.`game_code`,
    `t46`.`game_date`,
    `t46`.`season_year`,
    `t46`.`season_type`,
    `t46`.`opponent_team_abbr`,
    `t46`.`home_game`,
    `t46`.`_date`,
    `t46`.`market`,
    `t46`.`tipoff_utc`,
    `t46`.`entity_id`
  FROM (
    SELECT
      `t44`.`game_id`,
      `t44`.`team_abbr`,
      `t44`.`player_lookup`,
      `t44`.`player_id`,
      `t44`.`player_name`,
      `t44`.`player_status`,
      `t44`.`status_reason`,
      `t44`.`is_starter`,
      `t44`.`is_dressed`,
      `t44`.`_row`,
      `t44`.`entity_type`,
      `t44`.`population_basis`,
      `t44`.`game_code`,
      `t44`.`game_date`,
      `t44`.`season_year`,
      `t44`.`season_type`,
      `t44`.`opponent_team_abbr`,
      `t44`.`home_game`,
      `t44`.`_date`,
      `t44`.`market`,
      `t44`.`tipoff_utc`,
      IF(
        `t44`.`market` IS NULL,
        `t44`.`game_id`,
        CONCAT(
          CONCAT(CONCAT(CONCAT(`t44`.`player_lookup`, '|'), `t44`.`game_id`), '|'),
          `t44`.`market`
        )
      ) AS `entity_id`
    FROM (
      SELECT
        `t43`.`game_id`,
        `t43`.`team_abbr`,
        `t43`.`player_lookup`,
        `t43`.`player_id`,
        `t43`.`player_name`,
        `t43`.`player_status`,
        `t43`.`status_reason`,
        `t43`.`is_starter`,
        `t43`.`is_dressed`,
        `t43`.`_row`,
        `t43`.`entity_type`,
        `t43`.`population_basis`,
        `t43`.`game_code`,
        `t43`.`game_date`,
        `t43`.`season_year`,
        `t43`.`season_type`,
        `t43`.`opponent_team_abbr`,
        `t43`.`home_game`,
        `t43`.`_date`,
        `t43`.`market`,
        `t11`.`tipoff_utc`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t35`.`game_id`,
              `t35`.`team_abbr`,
              `t35`.`player_lookup`,
              `t35`.`player_id`,
              `t35`.`player_name`,
              `t35`.`player_status`,
              `t35`.`status_reason`,
              `t35`.`is_starter`,
              `t35`.`is_dressed`,
              `t35`.`_row`,
              `t35`.`entity_type`,
              `t35`.`population_basis`,
              `t35`.`game_code`,
              `t35`.`game_date`,
              `t35`.`season_year`,
              `t35`.`season_type`,
              `t35`.`opponent_team_abbr`,
              `t35`.`home_game`,
              `t35`.`game_date` AS `_date`,
              CAST(NULL AS STRING) AS `market`
            FROM `t34` AS `t35`
            WHERE
              `t35`.`entity_type` = 'GAME'
          ) AS `t36`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t35`.`game_id`,
              `t35`.`team_abbr`,
              `t35`.`player_lookup`,
              `t35`.`player_id`,
              `t35`.`player_name`,
              `t35`.`player_status`,
              `t35`.`status_reason`,
              `t35`.`is_starter`,
              `t35`.`is_dressed`,
              `t35`.`_row`,
              `t35`.`entity_type`,
              `t35`.`population_basis`,
              `t35`.`game_code`,
              `t35`.`game_date`,
              `t35`.`season_year`,
              `t35`.`season_type`,
              `t35`.`opponent_team_abbr`,
              `t35`.`home_game`,
              `t35`.`game_date` AS `_date`,
              'points' AS `market`
            FROM `t34` AS `t35`
            WHERE
              `t35`.`entity_type` <> 'GAME'
          ) AS `t37`
        ) AS `t40`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t35`.`game_id`,
              `t35`.`team_abbr`,
              `t35`.`player_lookup`,
              `t35`.`player_id`,
              `t35`.`player_name`,
              `t35`.`player_status`,
              `t35`.`status_reason`,
              `t35`.`is_starter`,
              `t35`.`is_dressed`,
              `t35`.`_row`,
              `t35`.`entity_type`,
              `t35`.`population_basis`,
              `t35`.`game_code`,
              `t35`.`game_date`,
              `t35`.`season_year`,
              `t35`.`season_type`,
              `t35`.`opponent_team_abbr`,
              `t35`.`home_game`,
              `t35`.`game_date` AS `_date`,
              'rebounds' AS `market`
            FROM `t34` AS `t35`
            WHERE
              `t35`.`entity_type` <> 'GAME'
          ) AS `t38`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t35`.`game_id`,
              `t35`.`team_abbr`,
              `t35`.`player_lookup`,
              `t35`.`player_id`,
              `t35`.`player_name`,
              `t35`.`player_status`,
              `t35`.`status_reason`,
              `t35`.`is_starter`,
              `t35`.`is_dressed`,
              `t35`.`_row`,
              `t35`.`entity_type`,
              `t35`.`population_basis`,
              `t35`.`game_code`,
              `t35`.`game_date`,
              `t35`.`season_year`,
              `t35`.`season_type`,
              `t35`.`opponent_team_abbr`,
              `t35`.`home_game`,
              `t35`.`game_date` AS `_date`,
              'assists' AS `market`
            FROM `t34` AS `t35`
            WHERE
              `t35`.`entity_type` <> 'GAME'
          ) AS `t39`
        ) AS `t41`
      ) AS `t43`
      LEFT OUTER JOIN (
        SELECT
          `t1`.`game_id`,
          `t1`.`tipoff_utc`
        FROM `nba_reference`.`schedule` AS `t1`
      ) AS `t11`
        ON `t43`.`game_id` = `t11`.`game_id`
    ) AS `t44`
  ) AS `t46`
  WHERE
    EXISTS(
      SELECT
        1
      FROM `due` AS `t4`
      WHERE
        `t46`.`_date` = `t4`.`_date`
    )
) AS `t47`
