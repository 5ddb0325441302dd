"""Rows of declared tables: made of plain values, and put in place of those that they change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from fullcourt.engine.declaration import ROW, Table
from fullcourt.later import ibis
from fullcourt.sources.reference import arrow_schema
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

PLACE = ("source_file_id", "source_row")
"""Where a raw row came from; unlike its key this never changes."""


def merge_values(
    db: DuckDB, table: Table, rows: Sequence[Mapping[str, Any]], of: tuple[str, Iterable[int]] | None = None
) -> int:
    """Make a table, or its rows ``of`` some values of a column, hold exactly these; returns how many changed."""
    schema = arrow_schema(table.columns)
    db.register("_given", pa.Table.from_pylist([dict(row) for row in rows], schema=schema))
    types = {column.name: column.ibis_type if "dec" not in column.type else "string" for column in table.columns}
    given = ibis.table(types, name="_given")
    return merge_rows(db, table, given, forget=("_given",), of=of)


def merge_rows(
    db: DuckDB,
    table: Table,
    rows: ir.Table | Recipe,
    forget: Iterable[str] = (),
    of: tuple[str, Iterable[int]] | None = None,
) -> int:
    """Make a table, or its rows ``of`` some values of a column, hold exactly those of an expression.

    Returns how many changed.
    """
    db.materialise("_told", _as_rows_of(table, rows), {ROW: table.business_columns})
    changed = db.merge(table, "_told", of)
    db.drop_temporary("_told")
    for name in forget:
        db.unregister(name)
    return changed


def rewrite(db: DuckDB, table: Table, rows: ir.Table | Recipe, place: Sequence[str] = PLACE) -> set[str]:
    """Put rows in place of those with the same ``place``; returns the games they are of."""
    db.materialise("_rewritten", _as_rows_of(table, rows), {ROW: table.business_columns})
    games = db.distinct("_rewritten", "game_id")
    if games:
        db.delete_matching(table, place, "_rewritten")
        db.insert(table, "_rewritten")
    db.drop_temporary("_rewritten")
    return games


def _as_rows_of(table: Table, rows: ir.Table | Recipe) -> ir.Table | Recipe:
    if isinstance(rows, Recipe):
        return Recipe(f"{rows.name}, as rows of {table.name}", lambda: _typed(table, rows.expression()))
    return _typed(table, rows)


def _typed(table: Table, rows: ir.Table) -> ir.Table:
    return rows.select(**{column.name: rows[column.name].cast(column.ibis_type) for column in table.columns})


def differs(old: ir.Value, new: ir.Value) -> ir.BooleanValue:
    """Whether two values differ; NULL is like NULL."""
    return ~old.identical_to(new)
