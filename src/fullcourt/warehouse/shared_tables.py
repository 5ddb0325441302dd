"""Tables that all connections of a process see, for a while: in a database in memory beside the warehouse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import duckdb

from fullcourt.errors import FullcourtError
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.kept import Recipe, kept

if TYPE_CHECKING:
    import ibis.expr.types as ir

_DATABASE = "in_common"


@contextmanager
def shared_tables(db: DuckDB) -> Iterator[None]:
    """While the block lasts there is a place for them."""
    _let_go(db)  # where a block was left so suddenly that it left something
    try:
        db.execute(f"ATTACH ':memory:' AS {_DATABASE}")
        yield
    finally:
        _let_go(db)


def _let_go(db: DuckDB) -> None:
    with suppress(duckdb.Error, FullcourtError):  # why a block ended is what matters
        db.execute(f"DETACH DATABASE IF EXISTS {_DATABASE}")


def shared(name: str) -> str:
    """A shared table as a query names it."""
    return f'{_DATABASE}."{name}"'


def share(db: DuckDB, name: str, query: ir.Table | Recipe | str) -> None:
    """Make a table of an expression, or of a query, that all connections may see."""
    sql = query if isinstance(query, str) else kept.sql(query)
    db.execute(f"CREATE TABLE {shared(name)} AS {sql}")


def see_shared(db: DuckDB, name: str) -> None:
    """Have a connection see a shared table under its name."""
    db.execute(f'CREATE TEMP VIEW "{name}" AS FROM {shared(name)}')
