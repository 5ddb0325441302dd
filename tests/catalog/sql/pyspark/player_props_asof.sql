WITH `t6` AS (
  SELECT
    `t4`.`player_lookup`,
    `t4`.`market`,
    `t4`.`book`,
    `t4`.`snapshot_seq`,
    `t4`.`game_id`,
    `t4`.`line`,
    `t4`.`over_price_american`,
    `t4`.`snapshot_utc`,
    `t4`.`as_of_known`,
    `t4`.`opening_line`,
    `t4`.`is_alternate`,
    `t4`.`_row`,
    `t5`.`game_date`,
    `t5`.`tipoff_utc`
  FROM (
    SELECT
      `t0`.`player_lookup`,
      `t0`.`market`,
      `t0`.`book`,
      `t0`.`snapshot_seq`,
      `t0`.`game_id`,
      `t0`.`line`,
      `t0`.`over_price_american`,
      `t0`.`snapshot_utc`,
      `t0`.`as_of_known`,
      `t0`.`opening_line`,
      `t0`.`is_alternate`,
      `t0`.`_row`
    FROM `nba_raw`.`player_props` AS `t0`
  ) AS `t4`
  INNER JOIN (
    SELECT
      `t1`.`game_id`,
      `t1`.`game_date`,
      `t1`.`tipoff_utc`
    FROM `nba_reference`.`schedule` AS `t1`
  ) AS `t5`
    ON `t4`.`game_id` = `t5`.`game_id`
)
SELECT
  `t16`.`game_id`,
  `t16`.`game_date`,
  `t16`.`player_lookup`,
  `t16`.`market`,
  `t16`.`line`,
  `t16`.`as_of_known`,
  `t16`.`over_price_american`,
  `t16`.`_row`,
  `t16`.`book` AS `line_source`,
  `t16`.`snapshot_utc` AS `line_snapshot_utc`,
  COALESCE(`t16`.`opening_line`, `t16`.`first_line`) AS `opening_line`,
  IF(
    COALESCE(`t16`.`opening_line`, `t16`.`first_line`) IS NOT NULL,
    `t16`.`book`,
    CAST(NULL AS STRING)
  ) AS `opening_line_source`,
  `t16`.`line` - COALESCE(`t16`.`opening_line`, `t16`.`first_line`) AS `line_movement`
FROM (
  SELECT
    `t15`.`player_lookup`,
    `t15`.`market`,
    `t15`.`book`,
    `t15`.`game_id`,
    `t15`.`line`,
    `t15`.`over_price_american`,
    `t15`.`snapshot_utc`,
    `t15`.`as_of_known`,
    `t15`.`opening_line`,
    `t15`.`_row`,
    `t15`.`game_date`,
    `t13`.`first_line`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t8`.`player_lookup`,
        `t8`.`market`,
        `t8`.`book`,
        `t8`.`game_id`,
        `t8`.`line`,
        `t8`.`over_price_american`,
        `t8`.`snapshot_utc`,
        `t8`.`as_of_known`,
        `t8`.`opening_line`,
        `t8`.`_row`,
        `t8`.`game_date`,
        ROW_NUMBER() OVER (
          PARTITION BY `t8`.`game_id`, `t8`.`game_date`, `t8`.`player_lookup`, `t8`.`market`
          ORDER BY CASE
            WHEN `t8`.`book` = 'draftkings'
            THEN 0
            WHEN `t8`.`book` = 'fanduel'
            THEN 1
            WHEN `t8`.`book` = 'consensus'
            THEN 2
            ELSE 3
          END ASC NULLS LAST, `t8`.`book` ASC NULLS LAST, `t8`.`snapshot_utc` DESC, `t8`.`_price` ASC NULLS LAST, `t8`.`line` ASC NULLS LAST, `t8`.`over_price_american` ASC NULLS LAST, `t8`.`snapshot_seq` ASC NULLS LAST
        ) - 1 AS `_nth`
      FROM (
        SELECT
          `t7`.`player_lookup`,
          `t7`.`market`,
          `t7`.`book`,
          `t7`.`snapshot_seq`,
          `t7`.`game_id`,
          `t7`.`line`,
          `t7`.`over_price_american`,
          `t7`.`snapshot_utc`,
          `t7`.`as_of_known`,
          `t7`.`opening_line`,
          `t7`.`_row`,
          `t7`.`game_date`,
          ABS(
            IF(
              `t7`.`over_price_american` > 0,
              `t7`.`over_price_american` - 200,
              `t7`.`over_price_american`
            ) - -110
          ) AS `_price`
        FROM `t6` AS `t7`
        WHERE
          (
            (
              `t7`.`snapshot_utc` IS NULL
            )
            OR (
              `t7`.`snapshot_utc` <= `t7`.`tipoff_utc`
            )
          )
          AND NOT (
            COALESCE(`t7`.`is_alternate`, FALSE)
          )
      ) AS `t8`
    ) AS `t11`
    WHERE
      `t11`.`_nth` = 0
  ) AS `t15`
  LEFT OUTER JOIN (
    SELECT
      `t10`.`game_id`,
      `t10`.`game_date`,
      `t10`.`player_lookup`,
      `t10`.`market`,
      `t10`.`book`,
      `t10`.`line` AS `first_line`
    FROM (
      SELECT
        `t9`.`player_lookup`,
        `t9`.`market`,
        `t9`.`book`,
        `t9`.`game_id`,
        `t9`.`line`,
        `t9`.`game_date`,
        ROW_NUMBER() OVER (
          PARTITION BY `t9`.`game_id`, `t9`.`game_date`, `t9`.`player_lookup`, `t9`.`market`, `t9`.`book`
          ORDER BY `t9`.`snapshot_utc` ASC NULLS LAST, `t9`.`_price` ASC NULLS LAST, `t9`.`line` ASC NULLS LAST, `t9`.`over_price_american` ASC NULLS LAST, `t9`.`snapshot_seq` ASC NULLS LAST
        ) - 1 AS `_nth`
      FROM (
        SELECT
          `t7`.`player_lookup`,
          `t7`.`market`,
          `t7`.`book`,
          `t7`.`snapshot_seq`,
          `t7`.`game_id`,
          `t7`.`line`,
          `t7`.`over_price_american`,
          `t7`.`snapshot_utc`,
          `t7`.`as_of_known`,
          `t7`.`opening_line`,
          `t7`.`_row`,
          `t7`.`game_date`,
          ABS(
            IF(
              `t7`.`over_price_american` > 0,
              `t7`.`over_price_american` - 200,
              `t7`.`over_price_american`
            ) - -110
          ) AS `_price`
        FROM `t6` AS `t7`
        WHERE
          (
            (
              `t7`.`snapshot_utc` IS NULL
            )
            OR (
              `t7`.`snapshot_utc` <= `t7`.`tipoff_utc`
            )
          )
          AND NOT (
            COALESCE(`t7`.`is_alternate`, FALSE)
          )
          AND `t7`.`snapshot_utc` IS NOT NULL
      ) AS `t9`
    ) AS `t10`
    WHERE
      `t10`.`_nth` = 0
  ) AS `t13`
    ON `t15`.`game_id` = `t13`.`game_id`
    AND `t15`.`game_date` = `t13`.`game_date`
    AND `t15`.`player_lookup` = `t13`.`player_lookup`
    AND `t15`.`market` = `t13`.`market`
    AND `t15`.`book` = `t13`.`book`
) AS `t16`
