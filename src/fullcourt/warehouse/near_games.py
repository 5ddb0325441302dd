"""Rows of raw tables that lie near some games, so that those of other seasons are not read.

An id begins with the type of the game and its season. A table has few groups of rows with games of one season; but
whoever asks for games of several types asks, from the first id to the last, for those of every season between.
"""

from __future__ import annotations

from collections.abc import Iterable

from fullcourt.warehouse.duckdb import DuckDB, quote

_BEGINNING = 5
_MOST_RANGES = 40
"""With so many beginnings of ids most of a table is asked for anyway."""


def near(name: str) -> str:
    """The name under which the rows of a table are seen."""
    return f"near_{name}"


def lie_near(games: Iterable[str]) -> str:
    """The condition that holds for rows of some games, and for few others."""
    ranges: dict[str, tuple[str, str]] = {}
    for game in games:
        if "\0" in game:
            # No game has such an id, and not every version of DuckDB reads it in a query.
            return "true"
        least, most = ranges.get(game[:_BEGINNING], (game, game))
        ranges[game[:_BEGINNING]] = min(least, game), max(most, game)
    told = [f"game_id BETWEEN {quote(least)} AND {quote(most)}" for least, most in ranges.values()]
    return "true" if len(told) > _MOST_RANGES else f"({' OR '.join(told) or 'false'})"


def see_rows_near(db: DuckDB, tables: Iterable[tuple[str, str]], games: Iterable[str]) -> None:
    """Make rows of tables, by name with schema and without, readable that hold all of some games, and few others."""
    within = lie_near(games)
    for qualified, name in tables:
        db.execute(f'CREATE OR REPLACE TEMP VIEW "{near(name)}" AS FROM {qualified} WHERE {within}')


def see_no_more(db: DuckDB, names: Iterable[str]) -> None:
    """Forget the views."""
    for name in names:
        db.execute(f'DROP VIEW IF EXISTS temp."{near(name)}"')
