"""Dates on which there are games: by the schedule, or by what other tables show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from fullcourt.warehouse.duckdb import DuckDB, quote

TAKING_PLACE = (
    "SELECT game_id, game_date, season, season_year, game_status = 'final' AS is_final FROM nba_reference.schedule"
    " WHERE is_counted AND game_status NOT IN ('postponed', 'cancelled')"
)
_NEXT = (
    "SELECT DISTINCT season_year, game_date FROM (SELECT *, min(game_date) FILTER (game_date > newest)"
    " OVER (PARTITION BY season_year) AS ahead FROM games JOIN"
    " (SELECT season_year, max(game_date) AS newest FROM games WHERE is_final GROUP BY ALL) USING (season_year)"
    " WHERE NOT is_final) WHERE game_date IN (newest, ahead)"
)
"""The next date of each season under way: the first one after its newest result with a game that is not over.

The date of that result is one too, as long as another of its games is not over.
"""


def calendar_of(tables_ahead: Iterable[str]) -> str:
    """The query of dates with a game that is over, and next ones; ``table_name`` of those that have rows of these.

    ``tables_ahead`` are the tables of what is known before a date. Of a date that is played ``table_name`` is NULL:
    every table has rows of it.
    """
    ahead = ", ".join(quote(name) for name in tables_ahead) or "NULL"
    return (
        f"WITH games AS ({TAKING_PLACE}), next AS (SELECT *, true AS is_next FROM ({_NEXT})),"
        " dates AS (SELECT game_date, season, bool_or(is_final) AS is_played, bool_or(is_next) AS is_next"
        " FROM games LEFT JOIN next USING (season_year, game_date) GROUP BY ALL)"
        f" SELECT game_date, season, table_name FROM dates LEFT JOIN (SELECT unnest([{ahead}]) AS table_name)"
        " ON NOT is_played WHERE is_played OR is_next"
    )


def counted_dates(db: DuckDB) -> list[tuple[date, int, int, int, bool]]:
    """Dates with counted final games, and the next date of each season under way, in order.

    With each its season, the number of games, the days since the season's first, and whether a game is over.
    """
    return db.rows(
        f"WITH games AS ({TAKING_PLACE}), next AS (SELECT *, true AS is_next FROM ({_NEXT})),"
        " first AS (SELECT season_year, min(game_date) AS day FROM games GROUP BY ALL)"
        " SELECT game_date, season_year, count(*), game_date - day, bool_or(is_final)"
        " FROM games JOIN first USING (season_year) LEFT JOIN next USING (season_year, game_date)"
        " WHERE is_final OR is_next GROUP BY game_date, season_year, day ORDER BY 1"
    )


def next_dates(db: DuckDB) -> list[tuple[int, date]]:
    """The next dates of each season under way, by start year."""
    return db.rows(f"WITH games AS ({TAKING_PLACE}) {_NEXT} ORDER BY ALL")


def games_by_date(db: DuckDB, tables: Sequence[str]) -> list[tuple[date, str, int]]:
    """Dates of which one of these tables has rows, in order, with one of their games and the number of all."""
    if not tables:
        return []
    parts = " UNION ALL ".join(f"SELECT game_date, game_id FROM {name}" for name in tables)
    found = db.rows(
        f"SELECT game_date, min(game_id), count(DISTINCT game_id) FROM ({parts})"
        " WHERE game_date IS NOT NULL AND game_id IS NOT NULL GROUP BY game_date ORDER BY 1"
    )
    return [(day, game_id, games) for day, game_id, games in found]


def knows_next_dates(db: DuckDB) -> bool:
    """Whether somebody said who is expected on the next dates, and on no others."""
    known = db.rows("SELECT DISTINCT season_year, game_date FROM nba_reference.next_rosters ORDER BY ALL")
    return known == next_dates(db)


def finished_games(db: DuckDB) -> list[str]:
    """Games that are over, by id."""
    return [game_id for (game_id,) in db.rows("SELECT game_id FROM nba_reference.schedule WHERE game_status = 'final'")]
