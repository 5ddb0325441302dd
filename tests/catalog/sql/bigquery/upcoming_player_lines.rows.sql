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
), `t40` AS (
  SELECT
    `t39`.`_key`,
    IF(
      CASE
        WHEN `t39`.`market` = 'points'
        THEN `t39`.`points`
        WHEN `t39`.`market` = 'rebounds'
        THEN `t39`.`rebounds`
        WHEN `t39`.`market` = 'assists'
        THEN `t39`.`assists`
        ELSE NULL
      END > `t39`.`line`,
      `t39`.`_rank`,
      CAST(NULL AS INT64)
    ) AS `_above`,
    IF(
      CASE
        WHEN `t39`.`market` = 'points'
        THEN `t39`.`points`
        WHEN `t39`.`market` = 'rebounds'
        THEN `t39`.`rebounds`
        WHEN `t39`.`market` = 'assists'
        THEN `t39`.`assists`
        ELSE NULL
      END < `t39`.`line`,
      `t39`.`_rank`,
      CAST(NULL AS INT64)
    ) AS `_below`
  FROM (
    SELECT
      `t27`.`_key`,
      `t27`.`_rank`,
      `t27`.`points`,
      `t27`.`rebounds`,
      `t27`.`assists`,
      `t38`.`market`,
      `t38`.`line`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t14`.`_key`,
          (
            `t14`.`_played` - `t21`.`_nth`
          ) + 1 AS `_rank`,
          `t21`.`points`,
          `t21`.`rebounds`,
          `t21`.`assists`
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
            `t19`.`_entity`,
            `t19`.`_season`,
            IF(`t19`.`_missing`, `t19`.`_nth`, `t19`.`_nth`) AS `_nth`,
            `t19`.`points`,
            `t19`.`rebounds`,
            `t19`.`assists`
          FROM (
            SELECT
              `t15`.`_entity`,
              `t15`.`_season`,
              `t15`.`_nth`,
              `t16`.`game_id` IS NULL AS `_missing`,
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
          ) AS `t19`
        ) AS `t21`
          ON `t14`.`_entity` = `t21`.`_entity`
          AND `t14`.`_season` = `t21`.`_season`
          AND `t21`.`_nth` <= `t14`.`_played`
      ) AS `t24`
    ) AS `t27`
    INNER JOIN (
      SELECT
        `t36`.`_key`,
        `t36`.`market`,
        `t36`.`line`
      FROM (
        SELECT
          `t6`.`market`,
          `t6`.`_key`,
          `t35`.`line`
        FROM `standing_keys` AS `t6`
        LEFT OUTER JOIN (
          SELECT
            `t33`.`_key`,
            `t33`.`line`,
            `t33`.`as_of_known`,
            `t33`.`book` AS `line_source`,
            `t33`.`snapshot_utc` AS `line_snapshot_utc`,
            COALESCE(`t33`.`opening_line`, `t33`.`first_line`) AS `opening_line`,
            IF(
              COALESCE(`t33`.`opening_line`, `t33`.`first_line`) IS NOT NULL,
              `t33`.`book`,
              CAST(NULL AS STRING)
            ) AS `opening_line_source`,
            `t33`.`line` - COALESCE(`t33`.`opening_line`, `t33`.`first_line`) AS `line_movement`
          FROM (
            SELECT
              `t32`.`_key`,
              `t32`.`book`,
              `t32`.`line`,
              `t32`.`snapshot_utc`,
              `t32`.`as_of_known`,
              `t32`.`opening_line`,
              `t30`.`first_line`
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
                    END ASC, `t22`.`book` ASC, `t22`.`snapshot_utc` DESC, `t22`.`_price` ASC, `t22`.`line` ASC, `t22`.`over_price_american` ASC, `t22`.`snapshot_seq` ASC
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
              ) AS `t28`
              WHERE
                `t28`.`_nth` = 0
            ) AS `t32`
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
                    ORDER BY `t23`.`snapshot_utc` ASC, `t23`.`_price` ASC, `t23`.`line` ASC, `t23`.`over_price_american` ASC, `t23`.`snapshot_seq` ASC
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
            ) AS `t30`
              ON `t32`.`_key` = `t30`.`_key` AND `t32`.`book` = `t30`.`book`
          ) AS `t33`
        ) AS `t35`
          ON `t6`.`_key` = `t35`.`_key`
      ) AS `t36`
      WHERE
        `t36`.`line` IS NOT NULL
    ) AS `t38`
      ON `t27`.`_key` = `t38`.`_key`
  ) AS `t39`
)
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
  `t50`.`has_prop_line`,
  `t50`.`current_line`,
  `t50`.`opening_line`,
  `t50`.`line_movement`,
  `t50`.`current_line_source`,
  `t50`.`opening_line_source`,
  `t50`.`line_snapshot_utc`,
  `t50`.`line_as_of_known`,
  `t50`.`prop_over_streak`,
  `t50`.`prop_under_streak`,
  `t13`.`_inputs`
FROM (
  SELECT
    `t48`.`_key`,
    `t48`.`game_date`,
    `t48`.`player_lookup`,
    `t48`.`market`,
    `t48`.`game_id`,
    `t48`.`team_abbr`,
    `t48`.`opponent_team_abbr`,
    `t48`.`player_id`,
    `t48`.`season_year`,
    `t48`.`line` IS NOT NULL AS `has_prop_line`,
    `t48`.`line` AS `current_line`,
    `t48`.`opening_line`,
    `t48`.`line_movement`,
    `t48`.`line_source` AS `current_line_source`,
    `t48`.`opening_line_source`,
    `t48`.`line_snapshot_utc`,
    `t48`.`as_of_known` AS `line_as_of_known`,
    IF(`t48`.`line` IS NOT NULL, COALESCE(`t48`.`over`, 0), CAST(NULL AS INT64)) AS `prop_over_streak`,
    IF(`t48`.`line` IS NOT NULL, COALESCE(`t48`.`under`, 0), CAST(NULL AS INT64)) AS `prop_under_streak`
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
      `t35`.`line`,
      `t35`.`as_of_known`,
      `t35`.`line_source`,
      `t35`.`line_snapshot_utc`,
      `t35`.`opening_line`,
      `t35`.`opening_line_source`,
      `t35`.`line_movement`,
      `t47`.`over`,
      `t47`.`under`
    FROM `standing_keys` AS `t6`
    LEFT OUTER JOIN (
      SELECT
        `t33`.`_key`,
        `t33`.`line`,
        `t33`.`as_of_known`,
        `t33`.`book` AS `line_source`,
        `t33`.`snapshot_utc` AS `line_snapshot_utc`,
        COALESCE(`t33`.`opening_line`, `t33`.`first_line`) AS `opening_line`,
        IF(
          COALESCE(`t33`.`opening_line`, `t33`.`first_line`) IS NOT NULL,
          `t33`.`book`,
          CAST(NULL AS STRING)
        ) AS `opening_line_source`,
        `t33`.`line` - COALESCE(`t33`.`opening_line`, `t33`.`first_line`) AS `line_movement`
      FROM (
        SELECT
          `t32`.`_key`,
          `t32`.`book`,
          `t32`.`line`,
          `t32`.`snapshot_utc`,
          `t32`.`as_of_known`,
          `t32`.`opening_line`,
          `t30`.`first_line`
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
                END ASC, `t22`.`book` ASC, `t22`.`snapshot_utc` DESC, `t22`.`_price` ASC, `t22`.`line` ASC, `t22`.`over_price_american` ASC, `t22`.`snapshot_seq` ASC
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
          ) AS `t28`
          WHERE
            `t28`.`_nth` = 0
        ) AS `t32`
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
                ORDER BY `t23`.`snapshot_utc` ASC, `t23`.`_price` ASC, `t23`.`line` ASC, `t23`.`over_price_american` ASC, `t23`.`snapshot_seq` ASC
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
        ) AS `t30`
          ON `t32`.`_key` = `t30`.`_key` AND `t32`.`book` = `t30`.`book`
      ) AS `t33`
    ) AS `t35`
      ON `t6`.`_key` = `t35`.`_key`
    LEFT OUTER JOIN (
      SELECT
        `t45`.`_key`,
        SUM(
          CAST(COALESCE(`t45`.`_above` < COALESCE(`t45`.`_last_below`, `t45`.`_above` + 1), FALSE) AS INT64)
        ) AS `over`,
        SUM(
          CAST(COALESCE(`t45`.`_below` < COALESCE(`t45`.`_last_above`, `t45`.`_below` + 1), FALSE) AS INT64)
        ) AS `under`
      FROM (
        SELECT
          `t42`.`_key`,
          `t42`.`_above`,
          `t42`.`_below`,
          `t44`.`_last_above`,
          `t44`.`_last_below`
        FROM `t40` AS `t42`
        LEFT OUTER JOIN (
          SELECT
            `t41`.`_key`,
            MIN(`t41`.`_above`) AS `_last_above`,
            MIN(`t41`.`_below`) AS `_last_below`
          FROM `t40` AS `t41`
          GROUP BY
            1
        ) AS `t44`
          ON `t42`.`_key` = `t44`.`_key`
      ) AS `t45`
      GROUP BY
        1
    ) AS `t47`
      ON `t6`.`_key` = `t47`.`_key`
  ) AS `t48`
) AS `t50`
LEFT OUTER JOIN (
  SELECT
    `t0`.`_key`,
    `t0`.`_inputs`
  FROM `accounts` AS `t0`
) AS `t13`
  ON `t50`.`_key` = `t13`.`_key`
