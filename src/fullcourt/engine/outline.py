"""Tables in outline: what a plan asks of them, as text, so that to look at everything takes no compiler.

It follows from the declarations alone and is kept between runs like compiled SQL.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Any

from fullcourt.engine import reads
from fullcourt.engine.reads import Window
from fullcourt.warehouse.duckdb import DuckDB

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table  # noqa: TC004 - only annotations name it

DATE = "_date"


@dataclass(frozen=True)
class Outline:
    """A built table as a plan sees it."""

    name: str
    code_fingerprint: str
    reads: tuple[tuple[str, Window], ...]
    """The built tables behind each read, and its window."""
    inputs: str
    """The query of ``fp``, the sum of the input fingerprints of all keys of a date, for each date of ``due``."""
    bootstrap_days: int
    """Days of a season, from its first game on, on which there are no rows by rule."""
    too_early: str
    """The query of ``_date`` and ``entity_id`` of the keys that have too few games; empty if it asks for none."""
    find: Callable[[str], Table]
    """How to find the declaration."""

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


def outline_of(table: Table) -> Outline:
    """Outline a table."""
    from fullcourt.engine.chunk import query_of_inputs
    from fullcourt.engine.declaration import tables_behind
    from fullcourt.engine.early_season import query_of_too_early
    from fullcourt.engine.model import model_of

    behind = [(other.name, read.window) for read in table.reads.values() for other in tables_behind(read.relation)]
    model = model_of(table)
    return Outline(
        name=table.name,
        code_fingerprint=model.code_fingerprint,
        reads=tuple(behind),
        inputs=query_of_inputs(model),
        bootstrap_days=table.bootstrap_days,
        too_early=query_of_too_early(model),
        find=lambda _name: table,
    )


def as_text(outlines: Iterable[Outline]) -> str:
    """Outlines as text."""
    return json.dumps(
        [
            {
                "name": outline.name,
                "code_fingerprint": outline.code_fingerprint,
                "reads": [(name, _plain(window)) for name, window in outline.reads],
                "inputs": outline.inputs,
                "bootstrap_days": outline.bootstrap_days,
                "too_early": outline.too_early,
            }
            for outline in outlines
        ]
    )


def of_text(text: str, find: Callable[[str], Table]) -> tuple[Outline, ...]:
    """The outlines of a text."""
    return tuple(
        Outline(**told | {"reads": tuple((name, _window(window)) for name, window in told["reads"])}, find=find)
        for told in json.loads(text)
    )


def _plain(value: Any) -> Any:
    """A window, or a part of it, as JSON has it."""
    if not isinstance(value, Window):
        return value
    return {"kind": type(value).__name__} | {part.name: _plain(getattr(value, part.name)) for part in fields(value)}


def _window(told: Any) -> Any:
    if not isinstance(told, dict):
        return told
    return getattr(reads, told["kind"])(**{name: _window(part) for name, part in told.items() if name != "kind"})
