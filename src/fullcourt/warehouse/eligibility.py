"""From when on a key that had too few games has enough: looked up when it is shown, never stored."""

from __future__ import annotations

from typing import Any

from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import SOURCES, numbered

_NUMBERED = "SELECT '{kind}' AS entity_type, * FROM ({games})"


def first_eligible_dates(db: DuckDB, condition: str) -> list[dict[str, Any]]:
    """For each open failure ``f`` of a condition that is one of too few games: its key, and the first date.

    Where the games have been played it is the first date on which the key is expected after the last game
    that it needs; else the earliest by the schedule, if its team's next games are all his; NULL where the
    season's games do not suffice.
    """
    return db.query(f"""
        WITH needed AS (
            SELECT f.table_name, f.analysis_date, f.entity_id, f.entity_type,
                   coalesce(b.entity_id, f.entity_id) AS counted,
                   coalesce(b.entity_type, f.entity_type) AS counted_type,
                   coalesce(b.expected_game_count, f.expected_game_count) AS games, c.season_year
            FROM nba_processing.precompute_failures f
            JOIN (SELECT DISTINCT game_date, season_year FROM nba_reference.schedule WHERE is_counted) c
              ON c.game_date = f.analysis_date
            LEFT JOIN nba_processing.precompute_failures b
              ON b.resolution_status = 'OPEN' AND b.table_name = f.blocking_table
             AND b.analysis_date = f.blocking_date AND b.entity_id = f.blocking_entity
            WHERE f.failure_category = 'INSUFFICIENT_HISTORY' AND {condition}
        ), numbered AS (
            {_NUMBERED.format(kind="PLAYER", games=numbered(SOURCES["player"]))}
            UNION ALL {_NUMBERED.format(kind="TEAM", games=numbered(SOURCES["team"]))}
        ), expected AS (
            SELECT 'PLAYER' AS entity_type, player_lookup AS entity, season_year, game_date, team_abbr
            FROM nba_analytics.upcoming_player_game_context
            UNION ALL SELECT 'TEAM', team_abbr, season_year, as_of_date, team_abbr FROM nba_analytics.team_form
        ), played AS (
            SELECT entity_type, entity, season_year, max(nth) AS games FROM numbered GROUP BY ALL
        ), over AS (
            SELECT game_id, game_date FROM nba_reference.schedule WHERE is_counted AND game_status = 'final'
        ), ahead AS (
            SELECT team_abbr, season_year, game_date,
                   row_number() OVER (PARTITION BY team_abbr, season_year ORDER BY game_date, game_id) AS nth
            FROM nba_reference.team_games
            WHERE game_date >= (SELECT max(game_date) FROM over) AND game_id NOT IN (SELECT game_id FROM over)
        ), past AS (
            SELECT n.table_name, n.analysis_date, n.entity_id, min(e.game_date) AS day
            FROM needed n
            JOIN numbered s ON s.entity_type = n.counted_type AND s.entity = n.counted
             AND s.season_year = n.season_year AND s.nth = n.games
            JOIN expected e ON e.entity_type = n.entity_type AND e.entity = n.entity_id
             AND e.season_year = n.season_year AND e.game_date > s.game_date
            GROUP BY ALL
        ), to_come AS (
            SELECT n.table_name, n.analysis_date, n.entity_id, min(a.game_date) AS day
            FROM needed n
            LEFT JOIN played p ON p.entity_type = n.counted_type AND p.entity = n.counted
             AND p.season_year = n.season_year
            JOIN expected e ON e.entity_type = n.entity_type AND e.entity = n.entity_id
             AND e.game_date = n.analysis_date
            JOIN ahead a ON a.team_abbr = e.team_abbr AND a.season_year = n.season_year
             AND a.nth > greatest(0, n.games - coalesce(p.games, 0))
            GROUP BY ALL
        )
        SELECT n.table_name, n.analysis_date, n.entity_id, coalesce(past.day, to_come.day) AS first_eligible_date
        FROM needed n
        LEFT JOIN past USING (table_name, analysis_date, entity_id)
        LEFT JOIN to_come USING (table_name, analysis_date, entity_id)
    """)
