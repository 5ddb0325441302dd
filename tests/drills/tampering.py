"""Corruptions of a warehouse behind fullcourt's back, by chance, each with what a check must find of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Kind
from fullcourt.checks.look import Look
from fullcourt.engine.sheet import Sheet

_SOURCES = frozenset(table.name for table in catalog.TABLES if table.fingerprinted and not table.is_built)

RECORDS = "source_files"


@dataclass(frozen=True)
class Place:
    """Where something is wrong: a table or a part of the ledger, a date, a raw file."""

    table: str | None = None
    day: date | None = None
    file: str | None = None

    def holds(self, finding: Finding) -> bool:
        """Whether a finding is about this place."""
        mine = (self.table in (None, finding.table)) and finding.day == self.day
        return mine and self.file in (None, finding.file)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is about this place, or about rows of it on some date."""
        return self.holds(finding) or (self.day is None and replace(self, day=finding.day).holds(finding))

    def told_by(self, lost: Collection[str | None]) -> Place:
        """The same, where nobody can name these files since their records are gone."""
        return replace(self, file=None) if self.file in lost and self.table != RECORDS else self


@dataclass(frozen=True)
class Corruption:
    """Something that was done, and what must be found: one of these kinds at each of these places."""

    said: str
    kinds: frozenset[Kind]
    places: tuple[Place, ...]
    """Empty for what nothing stands on: then nothing is to be found."""
    hides: Place | None = None
    """Where nobody can tell any more that something is wrong, and something may be told nevertheless."""

    def missed_by(self, findings: Sequence[Finding], others: Sequence[Corruption]) -> list[Place]:
        """The places at which nothing of these kinds was found, ``others`` having been done besides.

        While it is not known which games there were and who was on their lists, nobody can tell a row that is
        missing from one that nobody expects: then it must be found that it is not as it was committed.
        """
        kinds, lost = self.kinds, files_without_record(others)
        if any(other.is_of_source for other in others if other is not self):
            kinds |= {Kind.TAMPERED, Kind.ORPHAN}
        hidden = {other.hides for other in others}
        places = [place.told_by(lost) for place in self.places if place not in hidden]
        return [place for place in places if not any(place.holds(each) and each.kind in kinds for each in findings)]

    @property
    def is_of_source(self) -> bool:
        """Whether it is rows from raw files, or what follows from them, that are not as they were."""
        return any(place.table in _SOURCES for place in self.places)


def files_without_record(done: Sequence[Corruption]) -> set[str | None]:
    """The files whose records were deleted."""
    return {place.file for each in done for place in each.places if place.table == RECORDS}


@dataclass
class Tamperer:
    """Who corrupts a warehouse, each unit at most once."""

    warehouse: Warehouse
    dice: random.Random
    taken: set[tuple[str, date | None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.look = Look(self.warehouse.db, None)
        self.paths = dict(self.rows("SELECT source_file_id, path FROM nba_processing.source_files"))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self.warehouse.db.rows(sql)

    def sheet(self, *, built: bool | None = None) -> Sheet:
        """Some table that has rows."""
        some = [each for each in self.look.stored if built in (None, each.is_built) and self._has_rows(each)]
        return self.dice.choice(some)

    def _has_rows(self, sheet: Sheet) -> bool:
        return bool(self.rows(f"SELECT 1 FROM {sheet.qualified} LIMIT 1"))

    def row(self, sheet: Sheet) -> tuple[int, date | None, str | None] | None:
        """Some row of a table, on a date that was left alone so far: its number, date, and file."""
        day = f'"{sheet.day_column}"' if sheet.day_column else "NULL::DATE"
        file = "source_file_id" if sheet.of_files else "NULL"
        found = self.one_of(f"SELECT rowid, {day}, {file} FROM {sheet.qualified}")
        return found if found and self.take(sheet.name, found[1]) else None

    def take(self, table: str, day: date | None) -> bool:
        """Whether nobody touched this unit yet; from now on somebody did."""
        is_free = (table, day) not in self.taken
        self.taken.add((table, day))
        return is_free

    def one_of(self, query: str) -> Any:
        """Some row of a query; None if it has none."""
        ((number,),) = self.rows(f"SELECT count(*) FROM ({query})")
        if not number:
            return None
        return self.rows(f"{query} ORDER BY ALL LIMIT 1 OFFSET {self.dice.randrange(number)}")[0]

    def place(self, sheet: Sheet, day: date | None, file: str | None, *, by_row: bool) -> Place:
        """Where it must be found: built rows by date, and rows from raw files by date only where it is their values."""
        if sheet.is_built or by_row:
            return Place(sheet.name, day, self.paths.get(file or ""))
        return Place(sheet.name, None, self.paths.get(file or ""))


Tamper = Callable[[Tamperer], Corruption | None]
"""Corrupts something of its kind, and says what; None where there is nothing of the sort, or it was touched before."""
