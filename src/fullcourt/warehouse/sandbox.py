"""What a user's query may do: read the warehouse, and nothing else."""

from __future__ import annotations

import re

import duckdb

from fullcourt.errors import QueryError

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
