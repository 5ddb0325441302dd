"""Dates on which there are games: by the schedule, or by what other tables show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from fullcourt.warehouse.duckdb import DuckDB

_TAKING_PLACE = (
    "SELECT game_date, season_year, game_status = 'final' AS is_final FROM nba_reference.schedule"
    " WHERE is_counted AND game_status NOT IN ('postponed', 'cancelled')"
)
_NEXT = (
    "SELECT season_year, min(game_date) AS next FROM games JOIN"
    " (SELECT season_year, max(game_date) AS newest FROM games WHERE is_final GROUP BY ALL) USING (season_year)"
    " WHERE NOT is_final AND game_date >= newest GROUP BY ALL"
)
"""The next date of each season under way: the first one, from its newest result on, with a game that is not over."""


CALENDAR = (
    "SELECT game_date, season, bool_or(game_status = 'final') AS is_played FROM nba_reference.schedule"
    " WHERE is_counted AND game_status NOT IN ('postponed', 'cancelled') GROUP BY ALL"
)
"""Dates of the schedule. Of one that is not played a table has a unit, or is not asked for any."""


def counted_dates(db: DuckDB) -> list[tuple[date, int, int, int, bool]]:
    """Dates with counted final games, and the next date of each season under way, in order.

    With each its season, the number of games, the days since the season's first, and whether a game is over.
    """
    return db.rows(
        f"WITH games AS ({_TAKING_PLACE}), ahead AS ({_NEXT}),"
        " first AS (SELECT season_year, min(game_date) AS day FROM games GROUP BY ALL)"
        " SELECT game_date, season_year, count(*) FILTER (is_final OR next = game_date), game_date - day,"
        " bool_or(is_final) FROM games JOIN first USING (season_year) LEFT JOIN ahead USING (season_year)"
        " GROUP BY game_date, season_year, day, next HAVING bool_or(is_final OR next = game_date) ORDER BY 1"
    )


def next_dates(db: DuckDB) -> list[tuple[int, date]]:
    """The next date of each season under way, by start year."""
    return db.rows(f"WITH games AS ({_TAKING_PLACE}) {_NEXT} ORDER BY 1")


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
