"""Why a row says what it says: the row, the rows it was made from, and theirs, down to raw records."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from fullcourt.engine.chunk import Chunk
from fullcourt.engine.declaration import INPUTS, ROW, Relation, Table
from fullcourt.engine.lineage import column_sources
from fullcourt.engine.model import Model, model_of
from fullcourt.engine.reads import in_words
from fullcourt.engine.standing import games_of
from fullcourt.engine.windows import DATE, KEY
from fullcourt.errors import KeyNotFoundError, UnknownColumnError
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import games_numbered
from fullcourt.warehouse.reports import open_failures

if TYPE_CHECKING:
    import ibis.expr.types as ir

_FEW = 5
"""Rows that are named one by one."""
_PLUMBING = (KEY, DATE, "_missing")


@dataclass(frozen=True)
class Source:
    """Where a raw row came from."""

    source_file_id: str
    source_row: int


@dataclass(frozen=True)
class ReadRow:
    """One upstream row that was handed over."""

    values: Mapping[str, Any]
    source: Source | None = None
    explained: Explanation | None = None


@dataclass(frozen=True)
class ReadRows:
    """What one read handed over."""

    name: str
    relation: str
    window: str
    columns: tuple[str, ...]
    rows: tuple[ReadRow, ...]
    others: int = 0


@dataclass(frozen=True)
class Explanation:
    """A row, or the failure in its place, with what it was made from."""

    table: str
    key: Mapping[str, Any]
    row: Mapping[str, Any] | None
    failure: Mapping[str, Any] | None
    reads: tuple[ReadRows, ...] = ()
    inputs_current: bool | None = None
    columns: tuple[str, ...] = field(default=())


def _equal(table: ir.Table, wanted: Mapping[str, Any]) -> ir.Table:
    return table.filter([table[name] == value for name, value in wanted.items()]) if wanted else table


def find_rows(db: DuckDB, table: Table, wanted: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Stored rows of a table whose columns equal ``wanted``."""
    return db.records(_equal(table.unbound, wanted))


def explain(
    db: DuckDB, table: Table, wanted: Mapping[str, Any], column: str | None = None, limit: int = 10
) -> Explanation:
    """Explain one row: with ``column``, only what that column is computed from, all the way down.

    Raises:
        UnknownColumnError: the table has no such column.
        KeyNotFoundError: no row and no open failure, or more than one row.
    """
    names = [each.name for each in table.columns]
    if column is not None and column not in names:
        raise UnknownColumnError(table.qualified, column, names)
    rows = find_rows(db, table, wanted)
    if len(rows) == 1:
        return _explain_row(db, table, rows[0], (column,) if column else (), limit, deep=column is not None)
    said = ", ".join(f"{name} {value}" for name, value in wanted.items())
    if rows:
        keys = "; ".join(_in_words(table, row) for row in rows[:_FEW])
        more = " …" if len(rows) > _FEW else ""
        raise KeyNotFoundError(
            f"{table.qualified}: {len(rows):,} rows have {said or 'any key at all'}", f"Say which one: {keys}{more}"
        )
    return _explain_failure(db, table, wanted, said)


def _in_words(table: Table, row: Mapping[str, Any]) -> str:
    """The key of a row in words that a key may be given in."""
    said = (f"{name}={str(row[name]).lower() if isinstance(row[name], bool) else row[name]}" for name in table.key)
    return shlex.join(said)


def _explain_failure(db: DuckDB, table: Table, wanted: Mapping[str, Any], said: str) -> Explanation:
    day = wanted.get(table.date)
    named = {str(value) for name, value in wanted.items() if name != table.date}
    for failure in open_failures(db, [table.name], [day] if isinstance(day, date) else None):
        if named <= set(failure["entity_id"].split("|")):
            return Explanation(table.qualified, dict(wanted), None, failure)
    raise KeyNotFoundError(
        f"{table.qualified}: no row and no open failure with {said}",
        "It was not expected, or its unit is not built: 'fullcourt status' shows what is there.",
    )


def _explain_row(
    db: DuckDB, table: Table, row: Mapping[str, Any], columns: Sequence[str], limit: int, *, deep: bool
) -> Explanation:
    key = {name: row[name] for name in table.key}
    if not table.is_built:
        return Explanation(table.qualified, key, row, None)
    model = model_of(table)
    entity = table.entity.columns if table.entity else table.key
    known = [name for name in dict.fromkeys((*table.key, *entity)) if name in model.keys.columns]
    with games_numbered(db, games_of(table)):
        Chunk(db, table, (row[table.date],)).take_accounts()
        account = db.records(_equal(model.stored_accounts, {name: row[name] for name in known}))
        if not account:
            return Explanation(table.qualified, key, row, None, inputs_current=False)
        sources = _sources(model, columns)
        handed = {}
        for name, rows in model.handed("keys").items():
            # What is read once a date is handed to all of its keys.
            label = KEY if KEY in rows.columns else DATE
            if not columns or name in sources:
                handed[name] = db.records(rows.filter(rows[label] == account[0][label]))
    # Materialised keys are gone once a row below is explained: hence two passes.
    reads = tuple(
        _explain_read(db, model, name, rows, row, sources.get(name, ()), limit, deep=deep)
        for name, rows in handed.items()
    )
    return Explanation(table.qualified, key, row, None, reads, account[0][INPUTS] == row[INPUTS], tuple(columns))


def _sources(model: Model, columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
    merged: dict[str, dict[str, None]] = {}
    for column in columns:
        for name, used in column_sources(model.formula, column).items():
            merged.setdefault(name, {}).update(dict.fromkeys(used))
    return {name: tuple(used) for name, used in merged.items()}


def _place(relation: Relation, line: Mapping[str, Any]) -> list[tuple[bool, Any]]:
    """Where a row stands among those of a read: newest games first, then by key; rows that are missing last."""
    named = [line[name] for name in ("_rank", *relation.key) if name in line]
    return [(value is None, value if value is not None else 0) for value in named]


def _explain_read(
    db: DuckDB,
    model: Model,
    name: str,
    rows: list[dict[str, Any]],
    row: Mapping[str, Any],
    used: tuple[str, ...],
    limit: int,
    *,
    deep: bool,
) -> ReadRows:
    read = model.table.reads[name]
    relation: Relation = read.relation
    # Where many rows of a game were handed to one key (all events), those that share the row's own key come first.
    shared = [part for part in relation.key if part in model.table.key and part != "game_id"]
    own = [line for line in rows if all(line[part] == row[part] for part in shared)] if shared else rows
    shown = sorted(own, key=partial(_place, relation))[:limit]
    explained = []
    for line in shown:
        source = Source(line["source_file_id"], line["source_row"]) if line.get("source_file_id") else None
        below = None
        if deep and isinstance(relation, Table) and relation.is_built and used:
            below = _explain_row(db, relation, line, used, limit, deep=True)
        values = {part: value for part, value in line.items() if part not in _PLUMBING and part != ROW}
        explained.append(ReadRow(values, source, below))
    return ReadRows(name, relation.qualified, in_words(read.window), used, tuple(explained), len(rows) - len(shown))
