"""The games that exist, numbered by entity and season: which of them a window holds is told by two numbers then.

The views of games are met by nearly every read of a build. Numbered once for the time of a build, they are a small
table, and no query puts them together again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.near_games import lie_near

if TYPE_CHECKING:
    from fullcourt.engine.reads import Spine

SOURCES: Final[Mapping[Spine, str]] = {
    "team": "nba_reference.team_spine",
    "player": "nba_reference.player_spine",
    "schedule": "nba_reference.schedule_spine",
}
"""The views of games, by whose they are."""
NUMBERED: Final[Mapping[Spine, str]] = {spine: f"numbered_{spine}_games" for spine in SOURCES}
"""The tables of the same, for a build or a look, with ``nth`` (1 is a season's first game) and ``next_date``."""


def numbered(source: str, which: str = "true") -> str:
    """The query of games, all or some, with their numbers, and the date of the next; NULL after the last."""
    return (
        "SELECT entity, season_year, game_date, game_id, dense_rank() OVER line AS nth,"
        f" lead(game_date) OVER line AS next_date FROM {source} WHERE {which}"
        " WINDOW line AS (PARTITION BY entity, season_year ORDER BY game_date, game_id)"
    )


def numbered_of_seasons(db: DuckDB, spine: Spine, seasons: Collection[int]) -> str:
    """The query of games of some seasons."""
    theirs = f"season_year IN ({', '.join(map(str, sorted(seasons))) or 'NULL'})"
    if spine != "player":
        return numbered(SOURCES[spine], theirs)
    # A player's games are games of teams, which are few rows; theirs are put together from those of all seasons.
    games = db.rows(f"SELECT DISTINCT game_id FROM {SOURCES['team']} WHERE {theirs} AND game_id IS NOT NULL")
    return numbered(SOURCES[spine], f"{theirs} AND {lie_near(game for (game,) in games)}")


def number_games(db: DuckDB, spines: Iterable[Spine], source_of: Mapping[Spine, str] = SOURCES) -> None:
    """Number games in temporary tables of a connection; what comes or goes later is not in them."""
    for spine in spines:
        db.execute(f'CREATE OR REPLACE TEMP TABLE "{NUMBERED[spine]}" AS {numbered(source_of[spine])}')


@contextmanager
def games_numbered(db: DuckDB, spines: Iterable[Spine]) -> Iterator[None]:
    """While the block lasts, a connection has the numbered games; in it no game may come or go."""
    wanted = tuple(spines)
    number_games(db, wanted)
    try:
        yield
    finally:
        db.drop_temporary(*(NUMBERED[spine] for spine in wanted))
