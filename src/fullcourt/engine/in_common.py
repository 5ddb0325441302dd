"""What the tables of a run have in common: the games, numbered, and whom populations name on the dates that are due.

It is taken once, as work of its own beside that of the first tables, while nothing else could be done. No raw row
comes or goes as long as a plan is executed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fullcourt.engine.outline import DATE, Outline
from fullcourt.engine.plan import MAY_BE_CURRENT, Stage
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import NUMBERED, SOURCES, numbered
from fullcourt.warehouse.shared_tables import share

if TYPE_CHECKING:
    from fullcourt.engine.reads import Spine

Part = Callable[[DuckDB], None]
"""What takes a part, on any connection."""


class InCommon:
    """What is taken once for the stages of a plan; each part has a name, and stages wait for it."""

    def __init__(self, stages: Iterable[Stage], most_dates: int) -> None:
        """Find out what stages ask for: all games, and populations on the dates that are built in any case.

        A population of more than ``most_dates`` is left to each chunk.
        """
        self._parts: dict[str, Part] = {}
        self._asked: dict[str, set[str]] = {}
        self._days: dict[str, set[date]] = {}
        tables: dict[str, Outline] = {}
        for stage in stages:
            table = stage.table
            tables[table.population] = table
            self._asked[table.name] = {table.population, *(NUMBERED[spine] for spine in table.games)}
            for spine in table.games:
                self._parts[NUMBERED[spine]] = partial(_number, spine)
            certain = {day for day, reason in stage.due.items() if reason not in MAY_BE_CURRENT}
            self._days.setdefault(table.population, set()).update(certain - stage.bootstrap.keys())
        for population, days in self._days.items():
            if 0 < len(days) <= most_dates:
                self._parts[population] = partial(_take, tables[population], sorted(days))
            else:
                days.clear()

    @property
    def awaited(self) -> dict[str, set[str]]:
        """By table, the parts that it waits for."""
        return {table: asked & self._parts.keys() for table, asked in self._asked.items()}

    def part(self, name: str) -> Part | None:
        """What takes a part; None where a name is that of none."""
        return self._parts.get(name)

    def holds(self, population: str, days: Collection[date]) -> bool:
        """Whether what a population names on these dates is taken in common."""
        return self._days.get(population, set()).issuperset(days)


def _number(spine: Spine, db: DuckDB) -> None:
    share(db, NUMBERED[spine], numbered(SOURCES[spine]))


def _take(table: Outline, days: Sequence[date], db: DuckDB) -> None:
    from fullcourt.engine.model import model_of

    db.list_dates("due", DATE, days)
    share(db, table.population, model_of(table.table).named)
    db.drop_temporary("due")
