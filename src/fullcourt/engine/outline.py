"""Tables in outline: what a plan asks of them, as text, so that to look at everything takes no compiler.

It follows from the declarations alone and is kept between runs like compiled SQL.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, get_args

from fullcourt.engine import reads
from fullcourt.engine.reads import Spine, Window
from fullcourt.warehouse.contents import Met, Stored
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.numbered_games import SOURCES

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table  # noqa: TC004 - only annotations name it

DATE = "_date"


@dataclass(frozen=True)
class Outline:
    """A built table as a plan sees it."""

    name: str
    qualified: str
    day_column: str
    """The column of the unit's date."""
    code_fingerprint: str
    reads: tuple[tuple[str, Window], ...]
    """The built tables behind each read, and its window."""
    inputs: str
    """The query of ``fp``, the sum of the input fingerprints of all keys of a date, for each date of ``due``."""
    is_as_of: bool
    """Whether its rows are about what is known before their date: it has some of a date to come, too."""
    bootstrap_days: int
    """Days of a season, from its first game on, on which there are no rows by rule."""
    too_early: str
    """The query of ``_date`` and ``entity_id`` of the keys that have too few games; empty if it asks for none."""
    taken: tuple[tuple[str, tuple[str, ...]], ...]
    """The parts that are put together of its due dates, each after those that it stands on, whose names follow."""
    find: Callable[[str], Table]
    """How to find the declaration."""
    stands_on: tuple[tuple[str, Window], ...] = ()
    """All that the query of inputs reads, as :mod:`fullcourt.warehouse.contents` names it, and through which window."""
    stored: tuple[Stored, ...] = ()
    """The stored relations among them."""
    keyed: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """Built tables whose rows are met by their values in some columns alone: each with a read's columns, and the keys'.

    Where of such a table it is known which rows changed, it is known of which keys that can change the inputs.
    """

    @cached_property
    def fingerprint(self) -> str:
        """Hash of all that decides which inputs a unit has, and what they sum up to."""
        told = json.dumps([VERSION, self.code_fingerprint, self.inputs, _plain(self.stands_on), _plain(self.stored)])
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    @property
    def games(self) -> tuple[Spine, ...]:
        """Whose games its windows are cut from."""
        relations = {relation for relation, _ in self.stands_on}
        return tuple(spine for spine, source in SOURCES.items() if source in relations)

    @property
    def table(self) -> Table:
        """The declaration."""
        return self.find(self.name)

    def inputs_by_date(self, db: DuckDB, days: Iterable[date]) -> dict[date, str]:
        """For each of the dates with expected keys, the sum of their input fingerprints now."""
        db.list_dates("due", DATE, days)
        found = {row[DATE]: row["fp"] for row in db.query(self.inputs)}
        db.drop_temporary("due")
        return found


def games_below(tables: Iterable[Outline]) -> set[Spine]:
    """Whose games the windows of tables are cut from."""
    return {spine for table in tables for spine in table.games}


def outline_of(table: Table) -> Outline:
    """Outline a table."""
    from fullcourt.engine.chunk import query_of_inputs
    from fullcourt.engine.declaration import tables_behind
    from fullcourt.engine.early_season import query_of_too_early
    from fullcourt.engine.model import model_of
    from fullcourt.engine.standing import keyed, stands_on, stored_below

    behind = [(other.name, read.window) for read in table.reads.values() for other in tables_behind(read.relation)]
    model = model_of(table)
    return Outline(
        name=table.name,
        qualified=table.qualified,
        day_column=table.date,
        code_fingerprint=model.code_fingerprint,
        reads=tuple(behind),
        inputs=query_of_inputs(model),
        is_as_of=table.as_of,
        bootstrap_days=table.bootstrap_days,
        too_early=query_of_too_early(model),
        taken=tuple((part.name, part.stands_on) for part in model.taken),
        find=lambda _name: table,
        stands_on=stands_on(table),
        stored=stored_below(table),
        keyed=keyed(table, model.keys.columns),
    )


_KINDS = {kind.__name__: kind for kind in (Stored, Met)} | {kind.__name__: kind for kind in get_args(reads.Window)}
_FIELDS = tuple(each.name for each in fields(Outline) if each.name != "find")


def as_text(outlines: Iterable[Outline]) -> str:
    """Outlines as text."""
    return json.dumps([{name: _plain(getattr(outline, name)) for name in _FIELDS} for outline in outlines])


def of_text(text: str, find: Callable[[str], Table]) -> tuple[Outline, ...]:
    """The outlines of a text."""
    return tuple(
        Outline(**{name: _told(value) for name, value in told.items()}, find=find) for told in json.loads(text)
    )


def _plain(value: Any) -> Any:
    """A value, or a part of it, as JSON has it."""
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if not is_dataclass(value):
        return value
    return {"kind": type(value).__name__} | {part.name: _plain(getattr(value, part.name)) for part in fields(value)}


def _told(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_told(part) for part in value)
    if not isinstance(value, dict):
        return value
    return _KINDS[value["kind"]](**{name: _told(part) for name, part in value.items() if name != "kind"})
