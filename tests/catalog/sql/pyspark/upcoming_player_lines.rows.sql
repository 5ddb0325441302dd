WITH `t15` AS (
  SELECT
    `t5`.`_key`,
    `t7`.`book`,
    `t7`.`snapshot_seq`,
    `t7`.`line`,
    `t7`.`over_price_american`,
    `t7`.`snapshot_utc`,
    `t7`.`as_of_known`,
    `t7`.`opening_line`,
    `t7`.`is_alternate`
  FROM `standing_keys` AS `t5`
  INNER JOIN `nba_raw`.`player_props` AS `t7`
    ON `t5`.`game_id` = `t7`.`game_id`
    AND `t5`.`player_lookup` = `t7`.`player_lookup`
    AND `t5`.`market` = `t7`.`market`
    AND (
      (
        `t7`.`snapshot_utc` IS NULL
      )
      OR (
        `t7`.`snapshot_utc` <= `t5`.`tipoff_utc`
      )
    )
), `t42` AS (
  SELECT
    `t41`.`_key`,
    IF(
      CASE
        WHEN `t41`.`market` = 'points'
        THEN `t41`.`points`
        WHEN `t41`.`market` = 'rebounds'
        THEN `t41`.`rebounds`
        WHEN `t41`.`market` = 'assists'
        THEN `t41`.`assists`
        ELSE NULL
      END > `t41`.`line`,
      `t41`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_above`,
    IF(
      CASE
        WHEN `t41`.`market` = 'points'
        THEN `t41`.`points`
        WHEN `t41`.`market` = 'rebounds'
        THEN `t41`.`rebounds`
        WHEN `t41`.`market` = 'assists'
        THEN `t41`.`assists`
        ELSE NULL
      END < `t41`.`line`,
      `t41`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_below`
  FROM (
    SELECT
      `t32`.`_key`,
      `t32`.`_rank`,
      `t32`.`points`,
      `t32`.`rebounds`,
      `t32`.`assists`,
      `t40`.`market`,
      `t40`.`line`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t25`.`_key`,
          (
            `t25`.`_played` - `t24`.`_nth`
          ) + 1 AS `_rank`,
          `t24`.`points`,
          `t24`.`rebounds`,
          `t24`.`assists`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t16`.`_entity`,
              `t16`.`_season`,
              `t16`.`_is_game`,
              `t16`.`_key`,
              SUM(CAST(`t16`.`_is_game` AS BIGINT)) OVER (
                PARTITION BY `t16`.`_entity`, `t16`.`_season`
                ORDER BY `t16`.`_day` ASC NULLS LAST, `t16`.`_is_game` ASC NULLS LAST
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
              ) AS `t10`
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
                FROM `nba_reference`.`player_spine` AS `t8`
                LEFT SEMI JOIN `standing_keys` AS `t6`
                  ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
              ) AS `t14`
            ) AS `t16`
          ) AS `t19`
          WHERE
            NOT (
              `t19`.`_is_game`
            )
        ) AS `t25`
        INNER JOIN (
          SELECT
            `t18`.`_entity`,
            `t18`.`_season`,
            `t18`.`points`,
            `t18`.`rebounds`,
            `t18`.`assists`,
            (
              DENSE_RANK() OVER (
                PARTITION BY `t18`.`_entity`, `t18`.`_season`
                ORDER BY `t18`.`_spine_date` ASC NULLS LAST, `t18`.`_spine_game` ASC NULLS LAST
              ) - 1
            ) + 1 AS `_nth`
          FROM (
            SELECT
              `t8`.`entity` AS `_entity`,
              `t8`.`season_year` AS `_season`,
              `t8`.`game_date` AS `_spine_date`,
              `t8`.`game_id` AS `_spine_game`,
              `t13`.`points`,
              `t13`.`rebounds`,
              `t13`.`assists`
            FROM `nba_reference`.`player_spine` AS `t8`
            LEFT SEMI JOIN `standing_keys` AS `t6`
              ON `t6`.`season_year` = `t8`.`season_year` AND `t6`.`player_lookup` = `t8`.`entity`
            LEFT OUTER JOIN (
              SELECT
                `t4`.`game_id`,
                `t4`.`game_date`,
                `t4`.`player_lookup`,
                `t4`.`points`,
                `t4`.`rebounds`,
                `t4`.`assists`
              FROM `nba_analytics`.`player_game_summary` AS `t4`
            ) AS `t13`
              ON `t8`.`game_id` = `t13`.`game_id`
              AND `t8`.`entity` = `t13`.`player_lookup`
              AND `t8`.`game_date` = `t13`.`game_date`
          ) AS `t18`
        ) AS `t24`
          ON `t25`.`_entity` = `t24`.`_entity`
          AND `t25`.`_season` = `t24`.`_season`
          AND `t24`.`_nth` <= `t25`.`_played`
      ) AS `t27`
    ) AS `t32`
    INNER JOIN (
      SELECT
        `t38`.`_key`,
        `t38`.`market`,
        `t38`.`line`
      FROM (
        SELECT
          `t5`.`market`,
          `t5`.`_key`,
          `t37`.`line`
        FROM `standing_keys` AS `t5`
        LEFT OUTER JOIN (
          SELECT
            `t35`.`_key`,
            `t35`.`line`,
            `t35`.`as_of_known`,
            `t35`.`book` AS `line_source`,
            `t35`.`snapshot_utc` AS `line_snapshot_utc`,
            COALESCE(`t35`.`opening_line`, `t35`.`first_line`) AS `opening_line`,
            IF(
              COALESCE(`t35`.`opening_line`, `t35`.`first_line`) IS NOT NULL,
              `t35`.`book`,
              CAST(NULL AS STRING)
            ) AS `opening_line_source`,
            `t35`.`line` - COALESCE(`t35`.`opening_line`, `t35`.`first_line`) AS `line_movement`
          FROM (
            SELECT
              `t34`.`_key`,
              `t34`.`book`,
              `t34`.`line`,
              `t34`.`snapshot_utc`,
              `t34`.`as_of_known`,
              `t34`.`opening_line`,
              `t31`.`first_line`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t20`.`_key`,
                  `t20`.`book`,
                  `t20`.`line`,
                  `t20`.`snapshot_utc`,
                  `t20`.`as_of_known`,
                  `t20`.`opening_line`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t20`.`_key`
                    ORDER BY CASE
                      WHEN `t20`.`book` = 'draftkings'
                      THEN 0
                      WHEN `t20`.`book` = 'fanduel'
                      THEN 1
                      WHEN `t20`.`book` = 'consensus'
                      THEN 2
                      ELSE 3
                    END ASC NULLS LAST, `t20`.`book` ASC NULLS LAST, `t20`.`snapshot_utc` DESC, `t20`.`_price` ASC NULLS LAST, `t20`.`line` ASC NULLS LAST, `t20`.`over_price_american` ASC NULLS LAST, `t20`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t17`.`_key`,
                    `t17`.`book`,
                    `t17`.`snapshot_seq`,
                    `t17`.`line`,
                    `t17`.`over_price_american`,
                    `t17`.`snapshot_utc`,
                    `t17`.`as_of_known`,
                    `t17`.`opening_line`,
                    ABS(
                      IF(
                        `t17`.`over_price_american` > 0,
                        `t17`.`over_price_american` - 200,
                        `t17`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t15` AS `t17`
                  WHERE
                    NOT (
                      COALESCE(`t17`.`is_alternate`, FALSE)
                    )
                ) AS `t20`
              ) AS `t28`
              WHERE
                `t28`.`_nth` = 0
            ) AS `t34`
            LEFT OUTER JOIN (
              SELECT
                `t26`.`_key`,
                `t26`.`book`,
                `t26`.`line` AS `first_line`
              FROM (
                SELECT
                  `t21`.`_key`,
                  `t21`.`book`,
                  `t21`.`line`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t21`.`_key`, `t21`.`book`
                    ORDER BY `t21`.`snapshot_utc` ASC NULLS LAST, `t21`.`_price` ASC NULLS LAST, `t21`.`line` ASC NULLS LAST, `t21`.`over_price_american` ASC NULLS LAST, `t21`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t17`.`_key`,
                    `t17`.`book`,
                    `t17`.`snapshot_seq`,
                    `t17`.`line`,
                    `t17`.`over_price_american`,
                    `t17`.`snapshot_utc`,
                    `t17`.`as_of_known`,
                    `t17`.`opening_line`,
                    ABS(
                      IF(
                        `t17`.`over_price_american` > 0,
                        `t17`.`over_price_american` - 200,
                        `t17`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t15` AS `t17`
                  WHERE
                    NOT (
                      COALESCE(`t17`.`is_alternate`, FALSE)
                    )
                    AND `t17`.`snapshot_utc` IS NOT NULL
                ) AS `t21`
              ) AS `t26`
              WHERE
                `t26`.`_nth` = 0
            ) AS `t31`
              ON `t34`.`_key` = `t31`.`_key` AND `t34`.`book` = `t31`.`book`
          ) AS `t35`
        ) AS `t37`
          ON `t5`.`_key` = `t37`.`_key`
      ) AS `t38`
      WHERE
        `t38`.`line` IS NOT NULL
    ) AS `t40`
      ON `t32`.`_key` = `t40`.`_key`
  ) AS `t41`
)
SELECT
  `t52`.`_key`,
  `t52`.`game_date`,
  `t52`.`player_lookup`,
  `t52`.`market`,
  `t52`.`game_id`,
  `t52`.`team_abbr`,
  `t52`.`opponent_team_abbr`,
  `t52`.`player_id`,
  `t52`.`season_year`,
  `t52`.`has_prop_line`,
  `t52`.`current_line`,
  `t52`.`opening_line`,
  `t52`.`line_movement`,
  `t52`.`current_line_source`,
  `t52`.`opening_line_source`,
  `t52`.`line_snapshot_utc`,
  `t52`.`line_as_of_known`,
  `t52`.`prop_over_streak`,
  `t52`.`prop_under_streak`,
  `t12`.`_inputs`
FROM (
  SELECT
    `t50`.`_key`,
    `t50`.`game_date`,
    `t50`.`player_lookup`,
    `t50`.`market`,
    `t50`.`game_id`,
    `t50`.`team_abbr`,
    `t50`.`opponent_team_abbr`,
    `t50`.`player_id`,
    `t50`.`season_year`,
    `t50`.`line` IS NOT NULL AS `has_prop_line`,
    `t50`.`line` AS `current_line`,
    `t50`.`opening_line`,
    `t50`.`line_movement`,
    `t50`.`line_source` AS `current_line_source`,
    `t50`.`opening_line_source`,
    `t50`.`line_snapshot_utc`,
    `t50`.`as_of_known` AS `line_as_of_known`,
    IF(`t50`.`line` IS NOT NULL, COALESCE(`t50`.`over`, 0), CAST(NULL AS BIGINT)) AS `prop_over_streak`,
    IF(`t50`.`line` IS NOT NULL, COALESCE(`t50`.`under`, 0), CAST(NULL AS BIGINT)) AS `prop_under_streak`
  FROM (
    SELECT
      `t5`.`game_id`,
      `t5`.`game_date`,
      `t5`.`season_year`,
      `t5`.`team_abbr`,
      `t5`.`opponent_team_abbr`,
      `t5`.`player_lookup`,
      `t5`.`player_id`,
      `t5`.`market`,
      `t5`.`_key`,
      `t37`.`line`,
      `t37`.`as_of_known`,
      `t37`.`line_source`,
      `t37`.`line_snapshot_utc`,
      `t37`.`opening_line`,
      `t37`.`opening_line_source`,
      `t37`.`line_movement`,
      `t49`.`over`,
      `t49`.`under`
    FROM `standing_keys` AS `t5`
    LEFT OUTER JOIN (
      SELECT
        `t35`.`_key`,
        `t35`.`line`,
        `t35`.`as_of_known`,
        `t35`.`book` AS `line_source`,
        `t35`.`snapshot_utc` AS `line_snapshot_utc`,
        COALESCE(`t35`.`opening_line`, `t35`.`first_line`) AS `opening_line`,
        IF(
          COALESCE(`t35`.`opening_line`, `t35`.`first_line`) IS NOT NULL,
          `t35`.`book`,
          CAST(NULL AS STRING)
        ) AS `opening_line_source`,
        `t35`.`line` - COALESCE(`t35`.`opening_line`, `t35`.`first_line`) AS `line_movement`
      FROM (
        SELECT
          `t34`.`_key`,
          `t34`.`book`,
          `t34`.`line`,
          `t34`.`snapshot_utc`,
          `t34`.`as_of_known`,
          `t34`.`opening_line`,
          `t31`.`first_line`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t20`.`_key`,
              `t20`.`book`,
              `t20`.`line`,
              `t20`.`snapshot_utc`,
              `t20`.`as_of_known`,
              `t20`.`opening_line`,
              ROW_NUMBER() OVER (
                PARTITION BY `t20`.`_key`
                ORDER BY CASE
                  WHEN `t20`.`book` = 'draftkings'
                  THEN 0
                  WHEN `t20`.`book` = 'fanduel'
                  THEN 1
                  WHEN `t20`.`book` = 'consensus'
                  THEN 2
                  ELSE 3
                END ASC NULLS LAST, `t20`.`book` ASC NULLS LAST, `t20`.`snapshot_utc` DESC, `t20`.`_price` ASC NULLS LAST, `t20`.`line` ASC NULLS LAST, `t20`.`over_price_american` ASC NULLS LAST, `t20`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t17`.`_key`,
                `t17`.`book`,
                `t17`.`snapshot_seq`,
                `t17`.`line`,
                `t17`.`over_price_american`,
                `t17`.`snapshot_utc`,
                `t17`.`as_of_known`,
                `t17`.`opening_line`,
                ABS(
                  IF(
                    `t17`.`over_price_american` > 0,
                    `t17`.`over_price_american` - 200,
                    `t17`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t15` AS `t17`
              WHERE
                NOT (
                  COALESCE(`t17`.`is_alternate`, FALSE)
                )
            ) AS `t20`
          ) AS `t28`
          WHERE
            `t28`.`_nth` = 0
        ) AS `t34`
        LEFT OUTER JOIN (
          SELECT
            `t26`.`_key`,
            `t26`.`book`,
            `t26`.`line` AS `first_line`
          FROM (
            SELECT
              `t21`.`_key`,
              `t21`.`book`,
              `t21`.`line`,
              ROW_NUMBER() OVER (
                PARTITION BY `t21`.`_key`, `t21`.`book`
                ORDER BY `t21`.`snapshot_utc` ASC NULLS LAST, `t21`.`_price` ASC NULLS LAST, `t21`.`line` ASC NULLS LAST, `t21`.`over_price_american` ASC NULLS LAST, `t21`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t17`.`_key`,
                `t17`.`book`,
                `t17`.`snapshot_seq`,
                `t17`.`line`,
                `t17`.`over_price_american`,
                `t17`.`snapshot_utc`,
                `t17`.`as_of_known`,
                `t17`.`opening_line`,
                ABS(
                  IF(
                    `t17`.`over_price_american` > 0,
                    `t17`.`over_price_american` - 200,
                    `t17`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t15` AS `t17`
              WHERE
                NOT (
                  COALESCE(`t17`.`is_alternate`, FALSE)
                )
                AND `t17`.`snapshot_utc` IS NOT NULL
            ) AS `t21`
          ) AS `t26`
          WHERE
            `t26`.`_nth` = 0
        ) AS `t31`
          ON `t34`.`_key` = `t31`.`_key` AND `t34`.`book` = `t31`.`book`
      ) AS `t35`
    ) AS `t37`
      ON `t5`.`_key` = `t37`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t47`.`_key`,
        SUM(
          CAST(COALESCE(`t47`.`_above` < COALESCE(`t47`.`_last_below`, `t47`.`_above` + 1), FALSE) AS BIGINT)
        ) AS `over`,
        SUM(
          CAST(COALESCE(`t47`.`_below` < COALESCE(`t47`.`_last_above`, `t47`.`_below` + 1), FALSE) AS BIGINT)
        ) AS `under`
      FROM (
        SELECT
          `t44`.`_key`,
          `t44`.`_above`,
          `t44`.`_below`,
          `t46`.`_last_above`,
          `t46`.`_last_below`
        FROM `t42` AS `t44`
        LEFT OUTER JOIN (
          SELECT
            `t43`.`_key`,
            MIN(`t43`.`_above`) AS `_last_above`,
            MIN(`t43`.`_below`) AS `_last_below`
          FROM `t42` AS `t43`
          GROUP BY
            1
        ) AS `t46`
          ON `t44`.`_key` = `t46`.`_key`
      ) AS `t47`
      GROUP BY
        1
    ) AS `t49`
      ON `t5`.`_key` = `t49`.`_key`
  ) AS `t50`
) AS `t52`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t12`
  ON `t52`.`_key` = `t12`.`_key`
