"""What a user's query may do: read the warehouse, and nothing else."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from fullcourt.errors import QueryError
from fullcourt.warehouse.duckdb_errors import damaged, in_our_words, interruptible

if TYPE_CHECKING:
    import pyarrow as pa

_KINDS = {duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN}
_CLOSED = {
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
    "python_enable_replacements": "false",
    "enable_external_access": "false",
    "lock_configuration": "true",
}
# Functions that a SELECT can call, and that change something, tell secrets, or run a text that nobody has looked at.
_REFUSED = re.compile(
    r"\b(query|query_table|checkpoint|force_checkpoint|enable_logging|disable_logging|truncate_duckdb_logs|"
    r"duckdb_secrets|which_secret|getenv|write_log|enable_profiling|disable_profiling)\"?"
    r"(?:\s|/\*.*?\*/|--[^\n]*\n)*\(",
    re.IGNORECASE | re.DOTALL,
)
_HINT = "One SELECT, WITH, VALUES, FROM, DESCRIBE, SHOW, SUMMARIZE or EXPLAIN is answered; queries are read-only."


def close_outside(connection: duckdb.DuckDBPyConnection) -> None:
    """Close files, extensions, Python variables and settings to a connection's database; cannot be undone."""
    locked = connection.execute("SELECT current_setting('lock_configuration')").fetchall()
    if not locked[0][0]:
        for name, value in _CLOSED.items():
            connection.execute(f"SET {name} = {value}")


def one_query(connection: duckdb.DuckDBPyConnection, sql: str) -> duckdb.Statement:
    """Parse a text that must be one query.

    Raises:
        QueryError: it is none, more than one, or calls a function that is not answered.
        duckdb.Error: it does not parse.
    """
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise QueryError(f"{len(statements)} statements where one query was expected", _HINT)
    kind = statements[0].type
    if kind not in _KINDS:
        raise QueryError(f"a statement of the kind {kind.name} is not answered", _HINT, kind=kind.name)
    if refused := _REFUSED.search(sql):
        raise QueryError(f"the function {refused[1]} is not answered", _HINT, function=refused[1])
    return statements[0]


def answer(connection: duckdb.DuckDBPyConnection, sql: str, path: Path | None) -> pa.Table:
    """Answer a user's query; closes files and settings to the whole database, which lies at ``path``, for good.

    Raises:
        QueryError: what is refused, or DuckDB's own words.
        DamagedWarehouseError: a part of the file is not what was written.
        ClosedWarehouseError: the connection was closed.
    """
    with in_our_words(path):
        close_outside(connection)
    with connection.cursor() as cursor:
        try:
            statement = one_query(cursor, sql)
            cursor.execute("BEGIN TRANSACTION READ ONLY")
            # DuckDB asks for signals between its tasks, of which one may take for ever.
            with interruptible(), ThreadPoolExecutor(1) as beside:
                found = beside.submit(lambda: cursor.sql(statement).to_arrow_table())
                try:
                    return found.result()
                except KeyboardInterrupt:
                    cursor.interrupt()
                    raise
        except duckdb.Error as error:
            known = damaged(path, error) or QueryError(str(error), "'fullcourt tables' lists tables and columns.")
            raise known from error
