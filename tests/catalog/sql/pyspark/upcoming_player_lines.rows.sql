WITH `t17` AS (
  SELECT
    `t7`.`_key`,
    `t8`.`book`,
    `t8`.`snapshot_seq`,
    `t8`.`line`,
    `t8`.`over_price_american`,
    `t8`.`snapshot_utc`,
    `t8`.`as_of_known`,
    `t8`.`opening_line`,
    `t8`.`is_alternate`
  FROM `standing_keys` AS `t7`
  INNER JOIN `nba_raw`.`player_props` AS `t8`
    ON `t7`.`game_id` = `t8`.`game_id`
    AND `t7`.`player_lookup` = `t8`.`player_lookup`
    AND `t7`.`market` = `t8`.`market`
    AND (
      (
        `t8`.`snapshot_utc` IS NULL
      )
      OR (
        `t8`.`snapshot_utc` <= `t7`.`tipoff_utc`
      )
    )
), `t39` AS (
  SELECT
    `t38`.`_key`,
    IF(
      CASE
        WHEN `t38`.`market` = 'points'
        THEN `t38`.`points`
        WHEN `t38`.`market` = 'rebounds'
        THEN `t38`.`rebounds`
        WHEN `t38`.`market` = 'assists'
        THEN `t38`.`assists`
        ELSE NULL
      END > `t38`.`line`,
      `t38`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_above`,
    IF(
      CASE
        WHEN `t38`.`market` = 'points'
        THEN `t38`.`points`
        WHEN `t38`.`market` = 'rebounds'
        THEN `t38`.`rebounds`
        WHEN `t38`.`market` = 'assists'
        THEN `t38`.`assists`
        ELSE NULL
      END < `t38`.`line`,
      `t38`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_below`
  FROM (
    SELECT
      `t25`.`_key`,
      `t25`.`_rank`,
      `t25`.`points`,
      `t25`.`rebounds`,
      `t25`.`assists`,
      `t37`.`market`,
      `t37`.`line`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t14`.`_key`,
          (
            `t14`.`_played` - `t20`.`_nth`
          ) + 1 AS `_rank`,
          `t20`.`points`,
          `t20`.`rebounds`,
          `t20`.`assists`
        FROM (
          SELECT
            `t2`.`_key`,
            `t2`.`player_lookup` AS `_entity`,
            `t2`.`season_year` AS `_season`,
            `t2`.`_played_player_player_lookup` AS `_played`
          FROM `standing_keys` AS `t2`
        ) AS `t14`
        INNER JOIN (
          SELECT
            `t15`.`_entity`,
            `t15`.`_season`,
            `t15`.`_nth`,
            `t16`.`points`,
            `t16`.`rebounds`,
            `t16`.`assists`
          FROM (
            SELECT
              `t4`.`entity` AS `_entity`,
              `t4`.`season_year` AS `_season`,
              `t4`.`game_date` AS `_spine_date`,
              `t4`.`game_id` AS `_spine_game`,
              `t4`.`nth` AS `_nth`
            FROM `numbered_player_games` AS `t4`
          ) AS `t15`
          LEFT OUTER JOIN (
            SELECT
              `t5`.`game_id`,
              `t5`.`game_date`,
              `t5`.`player_lookup`,
              `t5`.`points`,
              `t5`.`rebounds`,
              `t5`.`assists`
            FROM `nba_analytics`.`player_game_summary` AS `t5`
          ) AS `t16`
            ON `t15`.`_spine_game` = `t16`.`game_id`
            AND `t15`.`_entity` = `t16`.`player_lookup`
            AND `t15`.`_spine_date` = `t16`.`game_date`
        ) AS `t20`
          ON `t14`.`_entity` = `t20`.`_entity`
          AND `t14`.`_season` = `t20`.`_season`
          AND `t20`.`_nth` <= `t14`.`_played`
      ) AS `t21`
    ) AS `t25`
    INNER JOIN (
      SELECT
        `t35`.`_key`,
        `t35`.`market`,
        `t35`.`line`
      FROM (
        SELECT
          `t6`.`market`,
          `t6`.`_key`,
          `t34`.`line`
        FROM `standing_keys` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t32`.`_key`,
            `t32`.`line`,
            `t32`.`as_of_known`,
            `t32`.`book` AS `line_source`,
            `t32`.`snapshot_utc` AS `line_snapshot_utc`,
            COALESCE(`t32`.`opening_line`, `t32`.`first_line`) AS `opening_line`,
            IF(
              COALESCE(`t32`.`opening_line`, `t32`.`first_line`) IS NOT NULL,
              `t32`.`book`,
              CAST(NULL AS STRING)
            ) AS `opening_line_source`,
            `t32`.`line` - COALESCE(`t32`.`opening_line`, `t32`.`first_line`) AS `line_movement`
          FROM (
            SELECT
              `t31`.`_key`,
              `t31`.`book`,
              `t31`.`line`,
              `t31`.`snapshot_utc`,
              `t31`.`as_of_known`,
              `t31`.`opening_line`,
              `t29`.`first_line`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t22`.`_key`,
                  `t22`.`book`,
                  `t22`.`line`,
                  `t22`.`snapshot_utc`,
                  `t22`.`as_of_known`,
                  `t22`.`opening_line`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t22`.`_key`
                    ORDER BY CASE
                      WHEN `t22`.`book` = 'draftkings'
                      THEN 0
                      WHEN `t22`.`book` = 'fanduel'
                      THEN 1
                      WHEN `t22`.`book` = 'consensus'
                      THEN 2
                      ELSE 3
                    END ASC NULLS LAST, `t22`.`book` ASC NULLS LAST, `t22`.`snapshot_utc` DESC, `t22`.`_price` ASC NULLS LAST, `t22`.`line` ASC NULLS LAST, `t22`.`over_price_american` ASC NULLS LAST, `t22`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t18`.`_key`,
                    `t18`.`book`,
                    `t18`.`snapshot_seq`,
                    `t18`.`line`,
                    `t18`.`over_price_american`,
                    `t18`.`snapshot_utc`,
                    `t18`.`as_of_known`,
                    `t18`.`opening_line`,
                    ABS(
                      IF(
                        `t18`.`over_price_american` > 0,
                        `t18`.`over_price_american` - 200,
                        `t18`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t17` AS `t18`
                  WHERE
                    NOT (
                      COALESCE(`t18`.`is_alternate`, FALSE)
                    )
                ) AS `t22`
              ) AS `t27`
              WHERE
                `t27`.`_nth` = 0
            ) AS `t31`
            LEFT OUTER JOIN (
              SELECT
                `t26`.`_key`,
                `t26`.`book`,
                `t26`.`line` AS `first_line`
              FROM (
                SELECT
                  `t23`.`_key`,
                  `t23`.`book`,
                  `t23`.`line`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t23`.`_key`, `t23`.`book`
                    ORDER BY `t23`.`snapshot_utc` ASC NULLS LAST, `t23`.`_price` ASC NULLS LAST, `t23`.`line` ASC NULLS LAST, `t23`.`over_price_american` ASC NULLS LAST, `t23`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t18`.`_key`,
                    `t18`.`book`,
                    `t18`.`snapshot_seq`,
                    `t18`.`line`,
                    `t18`.`over_price_american`,
                    `t18`.`snapshot_utc`,
                    `t18`.`as_of_known`,
                    `t18`.`opening_line`,
                    ABS(
                      IF(
                        `t18`.`over_price_american` > 0,
                        `t18`.`over_price_american` - 200,
                        `t18`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t17` AS `t18`
                  WHERE
                    NOT (
                      COALESCE(`t18`.`is_alternate`, FALSE)
                    )
                    AND `t18`.`snapshot_utc` IS NOT NULL
                ) AS `t23`
              ) AS `t26`
              WHERE
                `t26`.`_nth` = 0
            ) AS `t29`
              ON `t31`.`_key` = `t29`.`_key` AND `t31`.`book` = `t29`.`book`
          ) AS `t32`
        ) AS `t34`
          ON `t6`.`_key` = `t34`.`_key`
      ) AS `t35`
      WHERE
        `t35`.`line` IS NOT NULL
    ) AS `t37`
      ON `t25`.`_key` = `t37`.`_key`
  ) AS `t38`
)
SELECT
  `t49`.`_key`,
  `t49`.`game_date`,
  `t49`.`player_lookup`,
  `t49`.`market`,
  `t49`.`game_id`,
  `t49`.`team_abbr`,
  `t49`.`opponent_team_abbr`,
  `t49`.`player_id`,
  `t49`.`season_year`,
  `t49`.`has_prop_line`,
  `t49`.`current_line`,
  `t49`.`opening_line`,
  `t49`.`line_movement`,
  `t49`.`current_line_source`,
  `t49`.`opening_line_source`,
  `t49`.`line_snapshot_utc`,
  `t49`.`line_as_of_known`,
  `t49`.`prop_over_streak`,
  `t49`.`prop_under_streak`,
  `t13`.`_inputs`
FROM (
  SELECT
    `t47`.`_key`,
    `t47`.`game_date`,
    `t47`.`player_lookup`,
    `t47`.`market`,
    `t47`.`game_id`,
    `t47`.`team_abbr`,
    `t47`.`opponent_team_abbr`,
    `t47`.`player_id`,
    `t47`.`season_year`,
    `t47`.`line` IS NOT NULL AS `has_prop_line`,
    `t47`.`line` AS `current_line`,
    `t47`.`opening_line`,
    `t47`.`line_movement`,
    `t47`.`line_source` AS `current_line_source`,
    `t47`.`opening_line_source`,
    `t47`.`line_snapshot_utc`,
    `t47`.`as_of_known` AS `line_as_of_known`,
    IF(`t47`.`line` IS NOT NULL, COALESCE(`t47`.`over`, 0), CAST(NULL AS BIGINT)) AS `prop_over_streak`,
    IF(`t47`.`line` IS NOT NULL, COALESCE(`t47`.`under`, 0), CAST(NULL AS BIGINT)) AS `prop_under_streak`
  FROM (
    SELECT
      `t6`.`game_id`,
      `t6`.`game_date`,
      `t6`.`season_year`,
      `t6`.`team_abbr`,
      `t6`.`opponent_team_abbr`,
      `t6`.`player_lookup`,
      `t6`.`player_id`,
      `t6`.`market`,
      `t6`.`_key`,
      `t34`.`line`,
      `t34`.`as_of_known`,
      `t34`.`line_source`,
      `t34`.`line_snapshot_utc`,
      `t34`.`opening_line`,
      `t34`.`opening_line_source`,
      `t34`.`line_movement`,
      `t46`.`over`,
      `t46`.`under`
    FROM `standing_keys` AS `t6`
    LEFT OUTER JOIN (
      SELECT
        `t32`.`_key`,
        `t32`.`line`,
        `t32`.`as_of_known`,
        `t32`.`book` AS `line_source`,
        `t32`.`snapshot_utc` AS `line_snapshot_utc`,
        COALESCE(`t32`.`opening_line`, `t32`.`first_line`) AS `opening_line`,
        IF(
          COALESCE(`t32`.`opening_line`, `t32`.`first_line`) IS NOT NULL,
          `t32`.`book`,
          CAST(NULL AS STRING)
        ) AS `opening_line_source`,
        `t32`.`line` - COALESCE(`t32`.`opening_line`, `t32`.`first_line`) AS `line_movement`
      FROM (
        SELECT
          `t31`.`_key`,
          `t31`.`book`,
          `t31`.`line`,
          `t31`.`snapshot_utc`,
          `t31`.`as_of_known`,
          `t31`.`opening_line`,
          `t29`.`first_line`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t22`.`_key`,
              `t22`.`book`,
              `t22`.`line`,
              `t22`.`snapshot_utc`,
              `t22`.`as_of_known`,
              `t22`.`opening_line`,
              ROW_NUMBER() OVER (
                PARTITION BY `t22`.`_key`
                ORDER BY CASE
                  WHEN `t22`.`book` = 'draftkings'
                  THEN 0
                  WHEN `t22`.`book` = 'fanduel'
                  THEN 1
                  WHEN `t22`.`book` = 'consensus'
                  THEN 2
                  ELSE 3
                END ASC NULLS LAST, `t22`.`book` ASC NULLS LAST, `t22`.`snapshot_utc` DESC, `t22`.`_price` ASC NULLS LAST, `t22`.`line` ASC NULLS LAST, `t22`.`over_price_american` ASC NULLS LAST, `t22`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t18`.`_key`,
                `t18`.`book`,
                `t18`.`snapshot_seq`,
                `t18`.`line`,
                `t18`.`over_price_american`,
                `t18`.`snapshot_utc`,
                `t18`.`as_of_known`,
                `t18`.`opening_line`,
                ABS(
                  IF(
                    `t18`.`over_price_american` > 0,
                    `t18`.`over_price_american` - 200,
                    `t18`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t17` AS `t18`
              WHERE
                NOT (
                  COALESCE(`t18`.`is_alternate`, FALSE)
                )
            ) AS `t22`
          ) AS `t27`
          WHERE
            `t27`.`_nth` = 0
        ) AS `t31`
        LEFT OUTER JOIN (
          SELECT
            `t26`.`_key`,
            `t26`.`book`,
            `t26`.`line` AS `first_line`
          FROM (
            SELECT
              `t23`.`_key`,
              `t23`.`book`,
              `t23`.`line`,
              ROW_NUMBER() OVER (
                PARTITION BY `t23`.`_key`, `t23`.`book`
                ORDER BY `t23`.`snapshot_utc` ASC NULLS LAST, `t23`.`_price` ASC NULLS LAST, `t23`.`line` ASC NULLS LAST, `t23`.`over_price_american` ASC NULLS LAST, `t23`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t18`.`_key`,
                `t18`.`book`,
                `t18`.`snapshot_seq`,
                `t18`.`line`,
                `t18`.`over_price_american`,
                `t18`.`snapshot_utc`,
                `t18`.`as_of_known`,
                `t18`.`opening_line`,
                ABS(
                  IF(
                    `t18`.`over_price_american` > 0,
                    `t18`.`over_price_american` - 200,
                    `t18`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t17` AS `t18`
              WHERE
                NOT (
                  COALESCE(`t18`.`is_alternate`, FALSE)
                )
                AND `t18`.`snapshot_utc` IS NOT NULL
            ) AS `t23`
          ) AS `t26`
          WHERE
            `t26`.`_nth` = 0
        ) AS `t29`
          ON `t31`.`_key` = `t29`.`_key` AND `t31`.`book` = `t29`.`book`
      ) AS `t32`
    ) AS `t34`
      ON `t6`.`_key` = `t34`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t44`.`_key`,
        SUM(
          CAST(COALESCE(`t44`.`_above` < COALESCE(`t44`.`_last_below`, `t44`.`_above` + 1), FALSE) AS BIGINT)
        ) AS `over`,
        SUM(
          CAST(COALESCE(`t44`.`_below` < COALESCE(`t44`.`_last_above`, `t44`.`_below` + 1), FALSE) AS BIGINT)
        ) AS `under`
      FROM (
        SELECT
          `t41`.`_key`,
          `t41`.`_above`,
          `t41`.`_below`,
          `t43`.`_last_above`,
          `t43`.`_last_below`
        FROM `t39` AS `t41`
        LEFT OUTER JOIN (
          SELECT
            `t40`.`_key`,
            MIN(`t40`.`_above`) AS `_last_above`,
            MIN(`t40`.`_below`) AS `_last_below`
          FROM `t39` AS `t40`
          GROUP BY
            1
        ) AS `t43`
          ON `t41`.`_key` = `t43`.`_key`
      ) AS `t44`
      GROUP BY
        1
    ) AS `t46`
      ON `t6`.`_key` = `t46`.`_key`
  ) AS `t47`
) AS `t49`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t13`
  ON `t49`.`_key` = `t13`.`_key`
