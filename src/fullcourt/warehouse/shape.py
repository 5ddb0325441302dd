"""The shape of tables: which columns of which type they have, beside those that are declared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table
    from fullcourt.warehouse.columns import Column

Shape = Mapping[str, str]
"""DuckDB's name of the type of each column."""

_TYPES = {
    "int": "BIGINT",
    "string": "VARCHAR",
    "bool": "BOOLEAN",
    "date": "DATE",
    "ts": "TIMESTAMP",
    "json": "VARCHAR",
    "string[]": "VARCHAR[]",
    "int[]": "BIGINT[]",
}


class Engine(Protocol):
    """What a shape is asked of."""

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows of a query."""

    def table_names(self) -> set[str]:
        """Names of the tables that are there, with their schemas."""


def type_named(name: str) -> str:
    """DuckDB's name of a type as declarations write it."""
    return _TYPES.get(name) or name.replace("dec", "DECIMAL")


def type_of(column: Column) -> str:
    """DuckDB's name of the type of a column."""
    return type_named(column.type)


def shape_of(table: Table) -> dict[str, str]:
    """The columns of a declared table, fingerprints included."""
    columns = {column.name: type_of(column) for column in table.columns}
    return columns | {name: "BIGINT" for name in table.ibis_schema if name.startswith("_")}


def misshapen(db: Engine, declared: Mapping[str, Shape]) -> dict[str, str]:
    """Of the declared tables that are there, those with other columns, and in what; by name with schema."""
    there = defaultdict[str, dict[str, str]](dict)
    for relation, column, kind in db.rows(
        "SELECT schema_name || '.' || table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
    ):
        there[relation][column] = kind
    found = {name: _unlike(there[name], shape) for name, shape in declared.items() if name in there}
    unlike = {name: told for name, told in found.items() if told}
    # A view in the place of a table has columns, too; what is gone then is the table.
    tables = db.table_names() if unlike else ()
    return {name: told for name, told in unlike.items() if name in tables}


def _unlike(there: Shape, declared: Shape) -> str:
    """How columns differ from those that are declared; empty if they do not."""
    told = [f"no column {name}" for name in declared if name not in there]
    told += [f"a column {name} that is not declared" for name in there if name not in declared]
    both = (name for name in declared if name in there)
    told += [f"{name} as {there[name]}, not {declared[name]}" for name in both if there[name] != declared[name]]
    return f"with {', '.join(told)}" if told else ""
