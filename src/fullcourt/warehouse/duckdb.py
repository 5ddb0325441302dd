"""The DuckDB warehouse: one file, six schemas, one writer."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from copy import copy
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fullcourt.errors import UnreadableWarehouseError, WarehouseHeldError
from fullcourt.interruption import shielded
from fullcourt.settings import threads_told
from fullcourt.warehouse.columns import Column
from fullcourt.warehouse.duckdb_errors import damaged, held, in_our_words
from fullcourt.warehouse.fingerprint import fingerprint_sql
from fullcourt.warehouse.holder import leave_note, take_note_away
from fullcourt.warehouse.kept import Recipe, kept
from fullcourt.warehouse.shape import shape_of, type_named, type_of

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

    from fullcourt.engine.declaration import Table, View

# Here and wherever a command starts, libraries are imported when they are first used: answers come sooner.

SCHEMAS = (
    "nba_reference",
    "nba_raw",
    "nba_analytics",
    "nba_precompute",
    "nba_predictions",
    "nba_processing",
)
# Written by DuckDB 2 as it comes, a file could not be opened by the 1.5 clients people already have.
_STORAGE = {"storage_compatibility_version": "v1.5.0"}
_LAID_OUT_BY = (
    "SELECT comment FROM duckdb_tables() WHERE schema_name = 'nba_processing' AND table_name = 'schema_versions'"
)


def quote(text: str) -> str:
    """Quote a string literal."""
    return "'" + text.replace("'", "''") + "'"


def date_list(days: Iterable[date]) -> str:
    """Dates as the inside of an IN list; a list that nothing is in where there are none."""
    return ", ".join(f"DATE '{day.isoformat()}'" for day in days) or "NULL"


Fingerprints = Mapping[str, Sequence[Column]]
"""Columns that a fingerprint is made of, by the name of the fingerprint."""


def _with_fingerprints(expression: ir.Table | Recipe, fingerprints: Fingerprints) -> str:
    hashes = "".join(f', {fingerprint_sql(columns)} AS "{alias}"' for alias, columns in fingerprints.items())
    return f"SELECT *{hashes} FROM ({kept.sql(expression)})"


def query_over(steps: Mapping[str, tuple[ir.Table | Recipe, Fingerprints]], last: ir.Table | Recipe) -> str:
    """One query of an expression over others, which stand before it by name and are each computed once."""
    before = ", ".join(f'"{name}" AS MATERIALIZED ({_with_fingerprints(*step)})' for name, step in steps.items())
    return f"WITH {before} {kept.sql(last)}"


class DuckDB:
    """A connection to a warehouse file, or to memory for tests and scratch work."""

    dialect = "duckdb"

    def __init__(self, path: Path | None = None, *, read_only: bool = False, threads: int | None = None) -> None:
        """Open the file, to use as many ``threads``, else as ``FULLCOURT_THREADS`` says, else all cores.

        Raises:
            SettingError: ``FULLCOURT_THREADS`` is no number of cores.
            WarehouseHeldError: another process holds it.
            UnreadableWarehouseError: it is no DuckDB file, or may not be read or written.
        """
        import duckdb

        self.path = path
        config: dict[str, Any] = dict(_STORAGE)
        if threads := threads or threads_told():
            config["threads"] = threads
        try:
            self._connection = duckdb.connect(str(path or ":memory:"), read_only=read_only, config=config)
        except duckdb.ConnectionException as error:
            raise WarehouseHeldError(
                f"this process has the warehouse {path} open already, to read or to write: {error}",
                "Close it first.",
                path=str(path),
            ) from error
        except duckdb.Error as error:
            if path is not None and isinstance(error, duckdb.IOException) and "lock on file" in str(error):
                raise held(path, str(error)) from error
            raise (damaged(path, error) or UnreadableWarehouseError(path, str(error))) from error
        self._note = path if path is not None and not read_only else None
        if self._note is not None:
            leave_note(self._note)
        self._commits = threading.RLock()
        self._set_up()

    def _set_up(self) -> None:
        # Where a user's query was answered meanwhile, the database has these settings and takes no others.
        if self.rows("SELECT current_setting('lock_configuration')")[0][0]:
            return
        # The same instant must read the same wherever the machine stands, and in connections that are opened later.
        self.execute("SET GLOBAL TimeZone = 'UTC'")
        self.execute("SET enable_progress_bar = false")

    @contextmanager
    def beside(self) -> Iterator[DuckDB]:
        """Another connection of this process, for another thread; it has temporary tables of its own."""
        import duckdb

        connection = self._connection.cursor()
        other = copy(self)
        other._note, other._connection = None, connection  # noqa: SLF001 - one of us
        with suppress(duckdb.Error):  # settings are closed once a user's query was answered
            connection.execute("SET enable_progress_bar = false")
        try:
            yield other
        finally:
            connection.close()

    @property
    def threads(self) -> int:
        """How many threads may work at once."""
        return int(self.rows("SELECT current_setting('threads')")[0][0])

    def interrupt(self) -> None:
        """Make the statement that another thread has under way here, if any, end in an error."""
        self._connection.interrupt()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While the block lasts, no other connection of this process commits."""
        with self._commits:
            yield

    def close(self) -> None:
        """Give the file back."""
        if self._note is not None:
            take_note_away(self._note)
        self._connection.close()

    def checkpoint(self) -> None:
        """Bring all that is committed into the file itself, out of the log beside it.

        Statements that other connections of this process have under way are waited for.
        """
        self.execute("FORCE CHECKPOINT")

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Run a statement for its effect."""
        with in_our_words(self.path, self._connection, sql):
            self._connection.execute(sql, parameters).fetchall()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run a query and fetch its rows as tuples."""
        with in_our_words(self.path, self._connection, sql):
            return self._connection.execute(sql, parameters).fetchall()

    def arrow(self, sql: str) -> pa.Table:
        """Run a query of one statement and fetch it as an Arrow table."""
        with in_our_words(self.path, self._connection, sql):
            return self._connection.sql(sql).to_arrow_table()

    def user_query(self, sql: str) -> pa.Table:
        """Run a user's query, which may read this warehouse and nothing else.

        Closes files and settings to the whole database, for good: nothing of ours needs them from then on.

        Raises:
            QueryError: what is refused, or DuckDB's own words.
        """
        from fullcourt.warehouse.sandbox import answer

        return answer(self._connection, sql, self.path)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it; a signal, and other connections' transactions, wait until it is done."""
        import duckdb

        with self.alone(), shielded():
            self.execute("BEGIN TRANSACTION")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                # What could not be committed may be rolled back already; why it could not is what matters.
                with suppress(duckdb.Error):
                    self._connection.execute("ROLLBACK")
                raise

    # Expressions

    def fetch(self, expression: ir.Table | Recipe) -> pa.Table:
        """Run an expression and fetch its rows."""
        return self.arrow(kept.sql(expression))

    def records(self, expression: ir.Table | Recipe) -> list[dict[str, Any]]:
        """Run an expression and fetch its rows as dictionaries; for a few rows."""
        return self.query(kept.sql(expression))

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, Any]]:
        """Run a query of one statement and fetch its rows as dictionaries; for reports."""
        with in_our_words(self.path, self._connection, sql):
            answer = self._connection.execute(sql, parameters)
            names = [column[0] for column in answer.description or ()]
            return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]

    def materialise(self, name: str, expression: ir.Table | Recipe, fingerprints: Fingerprints | None = None) -> None:
        """Make a temporary table of an expression, with a fingerprint column for each entry given."""
        self.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS {_with_fingerprints(expression, fingerprints or {})}')

    def append(self, name: str, expression: ir.Table | Recipe) -> None:
        """Add the rows of an expression to a temporary table that has its columns, in whatever order."""
        self.execute(f'INSERT INTO temp."{name}" BY NAME {kept.sql(expression)}')

    def narrow_temporary(self, name: str, column: str, to: str) -> None:
        """Delete the rows of a temporary table whose column holds no value of another one's."""
        self.execute(f'DELETE FROM temp."{name}" WHERE "{column}" NOT IN (SELECT "{column}" FROM temp."{to}")')

    def temporary_names(self) -> set[str]:
        """Names of the temporary tables that are there."""
        return {name for (name,) in self.rows("SELECT table_name FROM duckdb_tables() WHERE temporary")}

    def rename_temporary(self, name: str, to: str) -> None:
        """Give a temporary table another name, in place of the one that had it."""
        self.drop_temporary(to)
        self.execute(f'ALTER TABLE temp."{name}" RENAME TO "{to}"')

    def view(self, name: str, expression: ir.Table | Recipe) -> None:
        """Make an expression readable under a temporary name without computing it."""
        self.execute(f'CREATE OR REPLACE TEMP VIEW "{name}" AS {kept.sql(expression)}')

    def drop_views(self, *names: str) -> None:
        """Drop temporary views."""
        for name in names:
            self.execute(f'DROP VIEW IF EXISTS temp."{name}"')

    def list_dates(self, name: str, column: str, days: Iterable[date]) -> None:
        """Make a temporary table of dates."""
        self.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS SELECT unnest(?::DATE[]) AS "{column}"', [list(days)])

    def list_rows(self, name: str, types: Mapping[str, str], rows: Sequence[Mapping[str, object]]) -> None:
        """Make a temporary table of rows given as dictionaries, with columns of declared types; NULL what is not named.

        Arrow would load pandas, where it is there, to make columns of Python values.
        """
        columns = ", ".join(f'unnest(?::{type_named(kind)}[]) AS "{column}"' for column, kind in types.items())
        values = [[row.get(column) for row in rows] for column in types]
        self.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS SELECT {columns}', values)

    def register(self, name: str, rows: pa.Table) -> None:
        """Make an Arrow table readable under a temporary name."""
        with in_our_words():
            self._connection.register(name, rows)

    def drop_temporary(self, *names: str) -> None:
        """Drop temporary tables."""
        for name in names:
            self.execute(f'DROP TABLE IF EXISTS temp."{name}"')

    def unregister(self, name: str) -> None:
        """Forget a registered Arrow table."""
        with in_our_words():
            self._connection.unregister(name)

    # Tables

    def table_names(self) -> set[str]:
        """Names of the tables that are there, with their schemas."""
        # information_schema would tell the same, and takes ten times as long for the first answer.
        return {name for (name,) in self.rows("SELECT schema_name || '.' || table_name FROM duckdb_tables()")}

    def laid_out_by(self) -> str | None:
        """Which source made or renewed the declared tables and views last; None if nobody noted it."""
        return next((row[0] for row in self.rows(_LAID_OUT_BY)), None)

    def note_laid_out_by(self, table: Table, source: str) -> None:
        """Note which source did, as the comment of a table."""
        self.execute(f"COMMENT ON TABLE {table.qualified} IS {quote(source)}")

    def create_schemas(self) -> None:
        """Create the six schemas."""
        for schema in SCHEMAS:
            self.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")

    def create_table(self, table: Table) -> None:
        """Create a declared table if it is not there."""
        columns = [f'"{name}" {kind}' for name, kind in shape_of(table).items()]
        self.execute(f"CREATE TABLE IF NOT EXISTS {table.qualified} ({', '.join(columns)})")

    def drop_unlike(self, tables: Iterable[str], views: Iterable[str]) -> None:
        """Drop tables, and views, that have the name of something else that is declared, so that it can be made."""
        for kind, names in (("TABLE", tables), ("VIEW", views)):
            for name in names:
                self.execute(f"DROP {kind} {name}")

    def create_view(self, view: View, query: Recipe | None = None) -> None:
        """Create a declared view, or renew it; of a ``query`` that is put together only if its SQL is not kept."""
        self.execute(f"CREATE OR REPLACE VIEW {view.qualified} AS {kept.sql(query or view.expression)}")

    def insert(self, table: Table, source: str, order: Sequence[str] = ()) -> int:
        """Insert the rows of a temporary table that has the columns of ``table``; returns their number.

        Many rows without an ``order`` are written by several threads, each of which leaves a piece that is not full;
        at the next checkpoint all that lies behind the first of these is written once more.
        """
        names = ", ".join(f'"{name}"' for name in table.ibis_schema)
        query = f'SELECT {names} FROM "{source}"'
        if order:
            query += " ORDER BY " + ", ".join(f'"{name}"' for name in order)
        rows = self.rows(f"INSERT INTO {table.qualified} ({names}) {query}")
        return int(rows[0][0])

    def insert_values(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert a few rows given as dictionaries; a column that is not named stays NULL."""
        import pyarrow as pa

        if not rows:
            return
        columns = {column.name: column.ibis_type for column in table.columns}
        data = pa.Table.from_pylist([{name: row.get(name) for name in columns} for row in rows])
        self.register("_values", data)
        names = ", ".join(f'CAST("{column.name}" AS {type_of(column)})' for column in table.columns)
        targets = ", ".join(f'"{name}"' for name in columns)
        self.execute(f"INSERT INTO {table.qualified} ({targets}) SELECT {names} FROM _values")
        self.unregister("_values")

    def delete_units(self, table: Table, days: Iterable[date]) -> None:
        """Delete the rows of a table's units."""
        self.execute(f'DELETE FROM {table.qualified} WHERE "{table.date}" IN ({date_list(days)})')

    def delete_rows(self, table: Table, column: str, values: Iterable[object]) -> None:
        """Delete the rows whose column holds one of the values."""
        import pyarrow as pa

        self.register("_doomed", pa.table({column: pa.array(list(values))}))
        self.delete_matching(table, (column,), "_doomed")
        self.unregister("_doomed")

    def delete_matching(self, table: Table, columns: Sequence[str], source: str) -> None:
        """Delete the rows that agree with a row of a temporary table in some columns; NULL agrees with NULL."""
        same = " AND ".join(f't."{name}" IS NOT DISTINCT FROM s."{name}"' for name in columns)
        self.execute(f'DELETE FROM {table.qualified} AS t USING "{source}" AS s WHERE {same}')

    def distinct(self, source: str, column: str) -> set[Any]:
        """The values of a column of a temporary table."""
        return {row[0] for row in self.rows(f'SELECT DISTINCT "{column}" FROM "{source}"')}

    def differing(self, table: Table, source: str, column: str, place: str, places: Iterable[str]) -> set[Any]:
        """Values of a column in the rows that only the table, at some places, or only a temporary table has."""
        some = ", ".join(map(quote, places)) or "NULL"
        mine = f'SELECT "{column}", _row FROM {table.qualified} WHERE "{place}" IN ({some})'
        theirs = f'SELECT "{column}", _row FROM "{source}"'
        return {row[0] for row in self.rows(f"({mine} EXCEPT ALL {theirs}) UNION ALL ({theirs} EXCEPT ALL {mine})")}

    def replace_values(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert a few rows given as dictionaries, each in place of the row with its key."""
        import pyarrow as pa

        if rows:
            self.register("_keys", pa.Table.from_pylist([{name: row.get(name) for name in table.key} for row in rows]))
            self.delete_matching(table, table.key, "_keys")
            self.unregister("_keys")
            self.insert_values(table, rows)

    def merge(self, table: Table, source: str, of: tuple[str, Iterable[int]] | None = None) -> int:
        """Make a table, or its rows ``of`` some values of a column, equal to a temporary one; tells how many differ."""
        part = "" if of is None else f' AND t."{of[0]}" IN ({", ".join(map(str, of[1])) or "NULL"})'
        same = " AND ".join(f't."{name}" IS NOT DISTINCT FROM s."{name}"' for name in (*table.key, "_row"))
        gone = self.rows(
            f'DELETE FROM {table.qualified} AS t WHERE NOT EXISTS (SELECT 1 FROM "{source}" AS s WHERE {same}){part}'
        )
        names = ", ".join(f'"{name}"' for name in table.ibis_schema)
        new = self.rows(
            f'INSERT INTO {table.qualified} ({names}) SELECT {names} FROM "{source}" AS s '
            f"WHERE NOT EXISTS (SELECT 1 FROM {table.qualified} AS t WHERE {same})"
        )
        # Provenance is no part of what a row says, so nothing follows from it; it goes out of date all the same.
        told = [column.name for column in table.columns if column.provenance]
        if told:
            values = ", ".join(f'"{name}" = s."{name}"' for name in told)
            other = " OR ".join(f't."{name}" IS DISTINCT FROM s."{name}"' for name in told)
            self.execute(f'UPDATE {table.qualified} AS t SET {values} FROM "{source}" AS s WHERE {same} AND ({other})')
        return max(int(gone[0][0]), int(new[0][0]))

    def values(self, table: Table) -> list[dict[str, Any]]:
        """All rows of a small table as dictionaries; needs no expression compiler."""
        return self.query(f"SELECT * FROM {table.qualified}")
