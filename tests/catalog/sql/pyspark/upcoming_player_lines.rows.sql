WITH `t15` AS (
  SELECT
    `t5`.`_key`,
    FALSE AS `_missing`,
    `t6`.`game_date`,
    `t6`.`player_lookup`,
    `t6`.`market`,
    `t6`.`book`,
    `t6`.`snapshot_seq`,
    `t6`.`game_id`,
    `t6`.`player_id`,
    `t6`.`player_name`,
    `t6`.`line`,
    `t6`.`over_price_american`,
    `t6`.`under_price_american`,
    `t6`.`snapshot_utc`,
    `t6`.`as_of_known`,
    `t6`.`opening_line`,
    `t6`.`is_alternate`,
    `t6`.`source`,
    `t6`.`source_file_id`,
    `t6`.`source_row`,
    `t6`.`_row`
  FROM `standing_keys` AS `t5`
  INNER JOIN `nba_raw`.`player_props` AS `t6`
    ON `t5`.`game_id` = `t6`.`game_id`
    AND `t5`.`player_lookup` = `t6`.`player_lookup`
    AND `t5`.`market` = `t6`.`market`
    AND (
      (
        `t6`.`snapshot_utc` IS NULL
      )
      OR (
        `t6`.`snapshot_utc` <= `t5`.`tipoff_utc`
      )
    )
), `t37` AS (
  SELECT
    `t36`.`_key`,
    `t36`.`_rank`,
    `t36`.`_spine_date`,
    `t36`.`_spine_game`,
    `t36`.`_days_before`,
    `t36`.`_missing`,
    `t36`.`game_id`,
    `t36`.`player_lookup`,
    `t36`.`points`,
    `t36`.`rebounds`,
    `t36`.`assists`,
    `t36`.`_row`,
    `t36`.`market`,
    `t36`.`line`,
    IF(
      CASE
        WHEN `t36`.`market` = 'points'
        THEN `t36`.`points`
        WHEN `t36`.`market` = 'rebounds'
        THEN `t36`.`rebounds`
        WHEN `t36`.`market` = 'assists'
        THEN `t36`.`assists`
        ELSE NULL
      END > `t36`.`line`,
      `t36`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_above`,
    IF(
      CASE
        WHEN `t36`.`market` = 'points'
        THEN `t36`.`points`
        WHEN `t36`.`market` = 'rebounds'
        THEN `t36`.`rebounds`
        WHEN `t36`.`market` = 'assists'
        THEN `t36`.`assists`
        ELSE NULL
      END < `t36`.`line`,
      `t36`.`_rank`,
      CAST(NULL AS BIGINT)
    ) AS `_below`
  FROM (
    SELECT
      `t26`.`_key`,
      `t26`.`_rank`,
      `t26`.`_spine_date`,
      `t26`.`_spine_game`,
      `t26`.`_days_before`,
      `t26`.`_missing`,
      `t26`.`game_id`,
      `t26`.`player_lookup`,
      `t26`.`points`,
      `t26`.`rebounds`,
      `t26`.`assists`,
      `t26`.`_row`,
      `t35`.`market`,
      `t35`.`line`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t18`.`_key`,
          `t18`.`_rank`,
          `t18`.`_spine_date`,
          `t18`.`_spine_game`,
          `t18`.`_days_before`,
          `t12`.`_present_game` IS NULL AS `_missing`,
          `t13`.`game_id`,
          `t13`.`player_lookup`,
          `t13`.`points`,
          `t13`.`rebounds`,
          `t13`.`assists`,
          `t13`.`_row`
        FROM (
          SELECT
            `t14`.`_key`,
            `t14`.`_entity`,
            `t14`.`_spine_date`,
            `t14`.`_spine_game`,
            `t14`.`_days_before`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t14`.`_key`, `t14`.`_entity`
                ORDER BY `t14`.`_spine_date` DESC, `t14`.`_spine_game` DESC
              ) - 1
            ) + 1 AS `_rank`
          FROM (
            SELECT
              `t5`.`_key`,
              `t7`.`entity` AS `_entity`,
              `t7`.`game_date` AS `_spine_date`,
              `t7`.`game_id` AS `_spine_game`,
              DATEDIFF(DAY, `t7`.`game_date`, `t5`.`_date`) AS `_days_before`
            FROM `standing_keys` AS `t5`
            INNER JOIN `nba_reference`.`player_spine` AS `t7`
              ON `t5`.`season_year` = `t7`.`season_year`
              AND `t7`.`game_date` < `t5`.`_date`
              AND `t5`.`player_lookup` = `t7`.`entity`
          ) AS `t14`
        ) AS `t18`
        LEFT OUTER JOIN (
          SELECT DISTINCT
            `t3`.`game_id` AS `_present_game`,
            `t3`.`player_lookup` AS `_present_entity`
          FROM `nba_analytics`.`player_game_summary` AS `t3`
        ) AS `t12`
          ON `t18`.`_spine_game` = `t12`.`_present_game`
          AND `t18`.`_entity` = `t12`.`_present_entity`
        LEFT OUTER JOIN (
          SELECT
            `t3`.`game_id`,
            `t3`.`player_lookup`,
            `t3`.`points`,
            `t3`.`rebounds`,
            `t3`.`assists`,
            `t3`.`_row`
          FROM `nba_analytics`.`player_game_summary` AS `t3`
        ) AS `t13`
          ON `t18`.`_spine_game` = `t13`.`game_id` AND `t18`.`_entity` = `t13`.`player_lookup`
      ) AS `t21`
      WHERE
        `t21`.`_missing` OR (
          `t21`.`game_id` IS NOT NULL
        )
    ) AS `t26`
    INNER JOIN (
      SELECT
        `t33`.`_key`,
        `t33`.`market`,
        `t33`.`line`
      FROM (
        SELECT
          `t5`.`_date`,
          `t5`.`game_id`,
          `t5`.`game_date`,
          `t5`.`season_year`,
          `t5`.`season_type`,
          `t5`.`team_abbr`,
          `t5`.`opponent_team_abbr`,
          `t5`.`home_game`,
          `t5`.`player_lookup`,
          `t5`.`player_id`,
          `t5`.`entity_type`,
          `t5`.`population_basis`,
          `t5`.`market`,
          `t5`.`tipoff_utc`,
          `t5`.`entity_id`,
          `t5`.`_key`,
          `t32`.`line`,
          `t32`.`as_of_known`,
          `t32`.`over_price_american`,
          `t32`.`_row`,
          `t32`.`line_source`,
          `t32`.`line_snapshot_utc`,
          `t32`.`opening_line`,
          `t32`.`opening_line_source`,
          `t32`.`line_movement`
        FROM `standing_keys` AS `t5`
        LEFT OUTER JOIN (
          SELECT
            `t30`.`_key`,
            `t30`.`line`,
            `t30`.`as_of_known`,
            `t30`.`over_price_american`,
            `t30`.`_row`,
            `t30`.`book` AS `line_source`,
            `t30`.`snapshot_utc` AS `line_snapshot_utc`,
            COALESCE(`t30`.`opening_line`, `t30`.`first_line`) AS `opening_line`,
            IF(
              COALESCE(`t30`.`opening_line`, `t30`.`first_line`) IS NOT NULL,
              `t30`.`book`,
              CAST(NULL AS STRING)
            ) AS `opening_line_source`,
            `t30`.`line` - COALESCE(`t30`.`opening_line`, `t30`.`first_line`) AS `line_movement`
          FROM (
            SELECT
              `t29`.`_key`,
              `t29`.`_missing`,
              `t29`.`game_date`,
              `t29`.`player_lookup`,
              `t29`.`market`,
              `t29`.`book`,
              `t29`.`snapshot_seq`,
              `t29`.`game_id`,
              `t29`.`player_id`,
              `t29`.`player_name`,
              `t29`.`line`,
              `t29`.`over_price_american`,
              `t29`.`under_price_american`,
              `t29`.`snapshot_utc`,
              `t29`.`as_of_known`,
              `t29`.`opening_line`,
              `t29`.`is_alternate`,
              `t29`.`source`,
              `t29`.`_row`,
              `t29`.`_price`,
              `t29`.`_nth`,
              `t27`.`first_line`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t19`.`_key`,
                  `t19`.`_missing`,
                  `t19`.`game_date`,
                  `t19`.`player_lookup`,
                  `t19`.`market`,
                  `t19`.`book`,
                  `t19`.`snapshot_seq`,
                  `t19`.`game_id`,
                  `t19`.`player_id`,
                  `t19`.`player_name`,
                  `t19`.`line`,
                  `t19`.`over_price_american`,
                  `t19`.`under_price_american`,
                  `t19`.`snapshot_utc`,
                  `t19`.`as_of_known`,
                  `t19`.`opening_line`,
                  `t19`.`is_alternate`,
                  `t19`.`source`,
                  `t19`.`_row`,
                  `t19`.`_price`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t19`.`_key`
                    ORDER BY CASE
                      WHEN `t19`.`book` = 'draftkings'
                      THEN 0
                      WHEN `t19`.`book` = 'fanduel'
                      THEN 1
                      WHEN `t19`.`book` = 'consensus'
                      THEN 2
                      ELSE 3
                    END ASC NULLS LAST, `t19`.`book` ASC NULLS LAST, `t19`.`snapshot_utc` DESC, `t19`.`_price` ASC NULLS LAST, `t19`.`line` ASC NULLS LAST, `t19`.`over_price_american` ASC NULLS LAST, `t19`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t16`.`_key`,
                    `t16`.`_missing`,
                    `t16`.`game_date`,
                    `t16`.`player_lookup`,
                    `t16`.`market`,
                    `t16`.`book`,
                    `t16`.`snapshot_seq`,
                    `t16`.`game_id`,
                    `t16`.`player_id`,
                    `t16`.`player_name`,
                    `t16`.`line`,
                    `t16`.`over_price_american`,
                    `t16`.`under_price_american`,
                    `t16`.`snapshot_utc`,
                    `t16`.`as_of_known`,
                    `t16`.`opening_line`,
                    `t16`.`is_alternate`,
                    `t16`.`source`,
                    `t16`.`_row`,
                    ABS(
                      IF(
                        `t16`.`over_price_american` > 0,
                        `t16`.`over_price_american` - 200,
                        `t16`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t15` AS `t16`
                  WHERE
                    NOT (
                      COALESCE(`t16`.`is_alternate`, FALSE)
                    )
                ) AS `t19`
              ) AS `t23`
              WHERE
                `t23`.`_nth` = 0
            ) AS `t29`
            LEFT OUTER JOIN (
              SELECT
                `t22`.`_key`,
                `t22`.`book`,
                `t22`.`line` AS `first_line`
              FROM (
                SELECT
                  `t20`.`_key`,
                  `t20`.`_missing`,
                  `t20`.`game_date`,
                  `t20`.`player_lookup`,
                  `t20`.`market`,
                  `t20`.`book`,
                  `t20`.`snapshot_seq`,
                  `t20`.`game_id`,
                  `t20`.`player_id`,
                  `t20`.`player_name`,
                  `t20`.`line`,
                  `t20`.`over_price_american`,
                  `t20`.`under_price_american`,
                  `t20`.`snapshot_utc`,
                  `t20`.`as_of_known`,
                  `t20`.`opening_line`,
                  `t20`.`is_alternate`,
                  `t20`.`source`,
                  `t20`.`_row`,
                  `t20`.`_price`,
                  ROW_NUMBER() OVER (
                    PARTITION BY `t20`.`_key`, `t20`.`book`
                    ORDER BY `t20`.`snapshot_utc` ASC NULLS LAST, `t20`.`_price` ASC NULLS LAST, `t20`.`line` ASC NULLS LAST, `t20`.`over_price_american` ASC NULLS LAST, `t20`.`snapshot_seq` ASC NULLS LAST
                  ) - 1 AS `_nth`
                FROM (
                  SELECT
                    `t16`.`_key`,
                    `t16`.`_missing`,
                    `t16`.`game_date`,
                    `t16`.`player_lookup`,
                    `t16`.`market`,
                    `t16`.`book`,
                    `t16`.`snapshot_seq`,
                    `t16`.`game_id`,
                    `t16`.`player_id`,
                    `t16`.`player_name`,
                    `t16`.`line`,
                    `t16`.`over_price_american`,
                    `t16`.`under_price_american`,
                    `t16`.`snapshot_utc`,
                    `t16`.`as_of_known`,
                    `t16`.`opening_line`,
                    `t16`.`is_alternate`,
                    `t16`.`source`,
                    `t16`.`_row`,
                    ABS(
                      IF(
                        `t16`.`over_price_american` > 0,
                        `t16`.`over_price_american` - 200,
                        `t16`.`over_price_american`
                      ) - -110
                    ) AS `_price`
                  FROM `t15` AS `t16`
                  WHERE
                    NOT (
                      COALESCE(`t16`.`is_alternate`, FALSE)
                    )
                    AND `t16`.`snapshot_utc` IS NOT NULL
                ) AS `t20`
              ) AS `t22`
              WHERE
                `t22`.`_nth` = 0
            ) AS `t27`
              ON `t29`.`_key` = `t27`.`_key` AND `t29`.`book` = `t27`.`book`
          ) AS `t30`
        ) AS `t32`
          ON `t5`.`_key` = `t32`.`_key`
      ) AS `t33`
      WHERE
        `t33`.`line` IS NOT NULL
    ) AS `t35`
      ON `t26`.`_key` = `t35`.`_key`
  ) AS `t36`
)
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
  `t47`.`has_prop_line`,
  `t47`.`current_line`,
  `t47`.`opening_line`,
  `t47`.`line_movement`,
  `t47`.`current_line_source`,
  `t47`.`opening_line_source`,
  `t47`.`line_snapshot_utc`,
  `t47`.`line_as_of_known`,
  `t47`.`prop_over_streak`,
  `t47`.`prop_under_streak`,
  `t11`.`_inputs`
FROM (
  SELECT
    `t45`.`_key`,
    `t45`.`game_date`,
    `t45`.`player_lookup`,
    `t45`.`market`,
    `t45`.`game_id`,
    `t45`.`team_abbr`,
    `t45`.`opponent_team_abbr`,
    `t45`.`player_id`,
    `t45`.`season_year`,
    `t45`.`line` IS NOT NULL AS `has_prop_line`,
    `t45`.`line` AS `current_line`,
    `t45`.`opening_line`,
    `t45`.`line_movement`,
    `t45`.`line_source` AS `current_line_source`,
    `t45`.`opening_line_source`,
    `t45`.`line_snapshot_utc`,
    `t45`.`as_of_known` AS `line_as_of_known`,
    IF(`t45`.`line` IS NOT NULL, COALESCE(`t45`.`over`, 0), CAST(NULL AS BIGINT)) AS `prop_over_streak`,
    IF(`t45`.`line` IS NOT NULL, COALESCE(`t45`.`under`, 0), CAST(NULL AS BIGINT)) AS `prop_under_streak`
  FROM (
    SELECT
      `t5`.`_date`,
      `t5`.`game_id`,
      `t5`.`game_date`,
      `t5`.`season_year`,
      `t5`.`season_type`,
      `t5`.`team_abbr`,
      `t5`.`opponent_team_abbr`,
      `t5`.`home_game`,
      `t5`.`player_lookup`,
      `t5`.`player_id`,
      `t5`.`entity_type`,
      `t5`.`population_basis`,
      `t5`.`market`,
      `t5`.`tipoff_utc`,
      `t5`.`entity_id`,
      `t5`.`_key`,
      `t32`.`line`,
      `t32`.`as_of_known`,
      `t32`.`over_price_american`,
      `t32`.`_row`,
      `t32`.`line_source`,
      `t32`.`line_snapshot_utc`,
      `t32`.`opening_line`,
      `t32`.`opening_line_source`,
      `t32`.`line_movement`,
      `t44`.`over`,
      `t44`.`under`
    FROM `standing_keys` AS `t5`
    LEFT OUTER JOIN (
      SELECT
        `t30`.`_key`,
        `t30`.`line`,
        `t30`.`as_of_known`,
        `t30`.`over_price_american`,
        `t30`.`_row`,
        `t30`.`book` AS `line_source`,
        `t30`.`snapshot_utc` AS `line_snapshot_utc`,
        COALESCE(`t30`.`opening_line`, `t30`.`first_line`) AS `opening_line`,
        IF(
          COALESCE(`t30`.`opening_line`, `t30`.`first_line`) IS NOT NULL,
          `t30`.`book`,
          CAST(NULL AS STRING)
        ) AS `opening_line_source`,
        `t30`.`line` - COALESCE(`t30`.`opening_line`, `t30`.`first_line`) AS `line_movement`
      FROM (
        SELECT
          `t29`.`_key`,
          `t29`.`_missing`,
          `t29`.`game_date`,
          `t29`.`player_lookup`,
          `t29`.`market`,
          `t29`.`book`,
          `t29`.`snapshot_seq`,
          `t29`.`game_id`,
          `t29`.`player_id`,
          `t29`.`player_name`,
          `t29`.`line`,
          `t29`.`over_price_american`,
          `t29`.`under_price_american`,
          `t29`.`snapshot_utc`,
          `t29`.`as_of_known`,
          `t29`.`opening_line`,
          `t29`.`is_alternate`,
          `t29`.`source`,
          `t29`.`_row`,
          `t29`.`_price`,
          `t29`.`_nth`,
          `t27`.`first_line`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t19`.`_key`,
              `t19`.`_missing`,
              `t19`.`game_date`,
              `t19`.`player_lookup`,
              `t19`.`market`,
              `t19`.`book`,
              `t19`.`snapshot_seq`,
              `t19`.`game_id`,
              `t19`.`player_id`,
              `t19`.`player_name`,
              `t19`.`line`,
              `t19`.`over_price_american`,
              `t19`.`under_price_american`,
              `t19`.`snapshot_utc`,
              `t19`.`as_of_known`,
              `t19`.`opening_line`,
              `t19`.`is_alternate`,
              `t19`.`source`,
              `t19`.`_row`,
              `t19`.`_price`,
              ROW_NUMBER() OVER (
                PARTITION BY `t19`.`_key`
                ORDER BY CASE
                  WHEN `t19`.`book` = 'draftkings'
                  THEN 0
                  WHEN `t19`.`book` = 'fanduel'
                  THEN 1
                  WHEN `t19`.`book` = 'consensus'
                  THEN 2
                  ELSE 3
                END ASC NULLS LAST, `t19`.`book` ASC NULLS LAST, `t19`.`snapshot_utc` DESC, `t19`.`_price` ASC NULLS LAST, `t19`.`line` ASC NULLS LAST, `t19`.`over_price_american` ASC NULLS LAST, `t19`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t16`.`_key`,
                `t16`.`_missing`,
                `t16`.`game_date`,
                `t16`.`player_lookup`,
                `t16`.`market`,
                `t16`.`book`,
                `t16`.`snapshot_seq`,
                `t16`.`game_id`,
                `t16`.`player_id`,
                `t16`.`player_name`,
                `t16`.`line`,
                `t16`.`over_price_american`,
                `t16`.`under_price_american`,
                `t16`.`snapshot_utc`,
                `t16`.`as_of_known`,
                `t16`.`opening_line`,
                `t16`.`is_alternate`,
                `t16`.`source`,
                `t16`.`_row`,
                ABS(
                  IF(
                    `t16`.`over_price_american` > 0,
                    `t16`.`over_price_american` - 200,
                    `t16`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t15` AS `t16`
              WHERE
                NOT (
                  COALESCE(`t16`.`is_alternate`, FALSE)
                )
            ) AS `t19`
          ) AS `t23`
          WHERE
            `t23`.`_nth` = 0
        ) AS `t29`
        LEFT OUTER JOIN (
          SELECT
            `t22`.`_key`,
            `t22`.`book`,
            `t22`.`line` AS `first_line`
          FROM (
            SELECT
              `t20`.`_key`,
              `t20`.`_missing`,
              `t20`.`game_date`,
              `t20`.`player_lookup`,
              `t20`.`market`,
              `t20`.`book`,
              `t20`.`snapshot_seq`,
              `t20`.`game_id`,
              `t20`.`player_id`,
              `t20`.`player_name`,
              `t20`.`line`,
              `t20`.`over_price_american`,
              `t20`.`under_price_american`,
              `t20`.`snapshot_utc`,
              `t20`.`as_of_known`,
              `t20`.`opening_line`,
              `t20`.`is_alternate`,
              `t20`.`source`,
              `t20`.`_row`,
              `t20`.`_price`,
              ROW_NUMBER() OVER (
                PARTITION BY `t20`.`_key`, `t20`.`book`
                ORDER BY `t20`.`snapshot_utc` ASC NULLS LAST, `t20`.`_price` ASC NULLS LAST, `t20`.`line` ASC NULLS LAST, `t20`.`over_price_american` ASC NULLS LAST, `t20`.`snapshot_seq` ASC NULLS LAST
              ) - 1 AS `_nth`
            FROM (
              SELECT
                `t16`.`_key`,
                `t16`.`_missing`,
                `t16`.`game_date`,
                `t16`.`player_lookup`,
                `t16`.`market`,
                `t16`.`book`,
                `t16`.`snapshot_seq`,
                `t16`.`game_id`,
                `t16`.`player_id`,
                `t16`.`player_name`,
                `t16`.`line`,
                `t16`.`over_price_american`,
                `t16`.`under_price_american`,
                `t16`.`snapshot_utc`,
                `t16`.`as_of_known`,
                `t16`.`opening_line`,
                `t16`.`is_alternate`,
                `t16`.`source`,
                `t16`.`_row`,
                ABS(
                  IF(
                    `t16`.`over_price_american` > 0,
                    `t16`.`over_price_american` - 200,
                    `t16`.`over_price_american`
                  ) - -110
                ) AS `_price`
              FROM `t15` AS `t16`
              WHERE
                NOT (
                  COALESCE(`t16`.`is_alternate`, FALSE)
                )
                AND `t16`.`snapshot_utc` IS NOT NULL
            ) AS `t20`
          ) AS `t22`
          WHERE
            `t22`.`_nth` = 0
        ) AS `t27`
          ON `t29`.`_key` = `t27`.`_key` AND `t29`.`book` = `t27`.`book`
      ) AS `t30`
    ) AS `t32`
      ON `t5`.`_key` = `t32`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t42`.`_key`,
        SUM(
          CAST(COALESCE(`t42`.`_above` < COALESCE(`t42`.`_last_below`, `t42`.`_above` + 1), FALSE) AS BIGINT)
        ) AS `over`,
        SUM(
          CAST(COALESCE(`t42`.`_below` < COALESCE(`t42`.`_last_above`, `t42`.`_below` + 1), FALSE) AS BIGINT)
        ) AS `under`
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
          `t39`.`points`,
          `t39`.`rebounds`,
          `t39`.`assists`,
          `t39`.`_row`,
          `t39`.`market`,
          `t39`.`line`,
          `t39`.`_above`,
          `t39`.`_below`,
          `t41`.`_last_above`,
          `t41`.`_last_below`
        FROM `t37` AS `t39`
        LEFT OUTER JOIN (
          SELECT
            `t38`.`_key`,
            MIN(`t38`.`_above`) AS `_last_above`,
            MIN(`t38`.`_below`) AS `_last_below`
          FROM `t37` AS `t38`
          GROUP BY
            1
        ) AS `t41`
          ON `t39`.`_key` = `t41`.`_key`
      ) AS `t42`
      GROUP BY
        1
    ) AS `t44`
      ON `t5`.`_key` = `t44`.`_key`
  ) AS `t45`
) AS `t47`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t11`
  ON `t47`.`_key` = `t11`.`_key`
