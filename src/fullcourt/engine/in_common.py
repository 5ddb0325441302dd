"""What the tables of a run have in common: the games, numbered, and what is taken of due dates (:mod:`.taken`).

It is taken once, as work of its own beside that of the first tables, while nothing else could be done. No raw row
comes or goes as long as a plan is executed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fullcourt.engine.outline import DATE, Outline
from fullcourt.engine.plan import MAY_BE_CURRENT, Stage
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import NUMBERED, numbered_of_seasons
from fullcourt.warehouse.shared_tables import share

if TYPE_CHECKING:
    from fullcourt.engine.chunk import AtHand
    from fullcourt.engine.reads import Spine

Take = Callable[[DuckDB, "AtHand"], None]
"""What takes a part, on any connection, with what that one has at hand."""


def games_asked(table: Outline) -> list[str]:
    """The names of the numbered games that the windows of a table are cut from."""
    return [NUMBERED[spine] for spine in table.games]


class InCommon:
    """What is taken once for the stages of a plan; each part has a name, and stages wait for it."""

    def __init__(self, stages: Sequence[Stage], most_dates: int, season_of: Mapping[date, int]) -> None:
        """Find out what stages ask for: games of their seasons, and other parts of dates that are built in any case.

        A part of more than ``most_dates`` is left to each chunk.
        """
        seasons = frozenset(season_of[day] for stage in stages for day in stage.due if day in season_of)
        self._takes: dict[str, Take] = {}
        self._below: dict[str, tuple[str, ...]] = {}
        self._asked: dict[str, set[str]] = {}
        self._days: dict[str, set[date]] = {}
        tables: dict[str, Outline] = {}
        for stage in stages:
            table = stage.table
            self._asked[table.name] = {*games_asked(table), *(name for name, _ in table.taken)}
            self._takes |= {NUMBERED[spine]: partial(_number, spine, seasons) for spine in table.games}
            certain = {day for day, reason in stage.due.items() if reason not in MAY_BE_CURRENT}
            for name, below in table.taken:
                tables[name], self._below[name] = table, below
                self._days.setdefault(name, set()).update(certain - stage.bootstrap.keys())
        # Whatever a part stands on comes before it, and is of all of its dates.
        for name, days in self._days.items():
            if 0 < len(days) <= most_dates and self._takes.keys() >= set(self._below[name]):
                self._takes[name] = partial(_take, tables[name], name, self._below[name], sorted(days))
            else:
                days.clear()

    @property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """The parts that are taken, each with those that it stands on."""
        return {name: self._below.get(name, ()) for name in self._takes}

    @property
    def awaited(self) -> dict[str, set[str]]:
        """By table, the parts that it waits for."""
        return {table: asked & self._takes.keys() for table, asked in self._asked.items()}

    def part(self, name: str) -> Take | None:
        """What takes a part; None where a name is that of none."""
        return self._takes.get(name)

    def holds(self, name: str, days: Collection[date]) -> bool:
        """Whether a part is taken in common, of these dates."""
        return self._days.get(name, set()).issuperset(days)


def _number(spine: Spine, seasons: Collection[int], db: DuckDB, _at_hand: AtHand) -> None:
    # No window looks into another season, and on a date of none nobody is expected.
    share(db, NUMBERED[spine], numbered_of_seasons(db, spine, seasons))


def _take(table: Outline, name: str, below: Sequence[str], days: Sequence[date], db: DuckDB, at_hand: AtHand) -> None:
    from fullcourt.engine.model import model_of

    at_hand.see(db, below)
    db.list_dates("due", DATE, days)
    share(db, name, next(part.query for part in model_of(table.table).taken if part.name == name))
    db.drop_temporary("due")
