"""What DuckDB tells when something is wrong, as errors of ours and as signals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from fullcourt.errors import (
    ClosedWarehouseError,
    DamagedWarehouseError,
    StorageError,
    TableGoneError,
    WarehouseHeldError,
)
from fullcourt.interruption import stopped
from fullcourt.warehouse.holder import holder_of

if TYPE_CHECKING:
    import duckdb


@contextmanager
def interruptible() -> Iterator[None]:
    """Ctrl-C inside a query is a KeyboardInterrupt, whichever way this DuckDB tells of it."""
    import duckdb

    try:
        yield
    except duckdb.InterruptException as error:
        raise stopped() from error
    except (duckdb.Error, RuntimeError) as error:
        # Where DuckDB was counting rows of ours when the signal came, the exception of it is told in another's words.
        told = ("stopped: sig", "keyboardinterrupt") if isinstance(error, duckdb.Error) else ("interrupted",)
        if any(words in str(error).lower() for words in told):
            raise stopped() from error
        raise


@contextmanager
def in_our_words(
    path: Path | None = None, connection: duckdb.DuckDBPyConnection | None = None, sql: str = ""
) -> Iterator[None]:
    """A full disk, a damaged file, a table that is gone, a closed warehouse: errors of ours. Ctrl-C is Ctrl-C.

    Raises:
        ClosedWarehouseError: the connection was closed.
        DamagedWarehouseError: a part of the file at ``path`` is not what was written.
        TableGoneError: a stored table that ``sql`` reads or writes, through a view or not, is not there.
        StorageError: the disk or the memory ran out.
    """
    import duckdb

    try:
        with interruptible():
            yield
    except duckdb.Error as error:
        if isinstance(error, duckdb.ConnectionException) and "closed" in str(error).lower():
            raise ClosedWarehouseError from error
        known = damaged(path, error) or _gone(error, connection, sql)
        if known is not None:
            raise known from error
        if isinstance(
            error,
            duckdb.IOException | duckdb.FatalException | duckdb.OutOfMemoryException | duckdb.TransactionException,
        ):
            raise StorageError(
                f"the warehouse could not be read or written: {error}",
                "Make room and run the same command again: what was committed stands, and it goes on from there.",
            ) from error
        raise


def damaged(path: Path | None, error: Exception) -> DamagedWarehouseError | None:
    """The error of a file of which a part is not what was written, if that is what DuckDB tells."""
    import duckdb

    told = str(error)
    is_of_query = isinstance(error, duckdb.ProgrammingError | duckdb.DataError)
    return DamagedWarehouseError(path, told) if not is_of_query and _DAMAGED.search(told) else None


_DAMAGED = re.compile("corrupt|checksum|deserialize|metadata pointer|not read enough bytes", re.IGNORECASE)
_NOT_THERE = re.compile(r"Table with name (?:\w+\.)*(\w+) does not exist")


def _gone(error: Exception, connection: duckdb.DuckDBPyConnection | None, sql: str) -> TableGoneError | None:
    """The error of a stored table that is gone; None where DuckDB says something else, or it is none of those."""
    missed = _NOT_THERE.search(str(error))
    if missed is None:
        return None
    name = missed[1]
    named = re.search(rf"\b(nba_\w+)\"?\.\"?{name}\b", sql, re.IGNORECASE)
    schema = named[1] if named else _schema_of(connection, name)
    return TableGoneError([f"{schema}.{name}"]) if schema else None


def _schema_of(connection: duckdb.DuckDBPyConnection | None, table: str) -> str | None:
    """Where a table was laid out: a query that meets it through a view does not say."""
    import duckdb

    asked = "SELECT schema_name FROM nba_processing.schema_versions WHERE table_name = ?"
    with suppress(duckdb.Error):
        found = connection.execute(asked, [table]).fetchall() if connection is not None else []
        return next((str(schema) for (schema,) in found), None)
    return None


def held(path: Path, told: str) -> WarehouseHeldError:
    """Say who has the lock that DuckDB was refused."""
    found = re.search(r"PID (\d+)", told)
    pid = int(found[1]) if found else None
    holder = holder_of(path, pid)
    return WarehouseHeldError(
        f"the warehouse {path} is held by {holder or 'another process' + (f' (pid {pid})' if pid else '')}",
        "Nothing of this command was done: wait for that one to end (--wait does), or stop it."
        if holder
        else "Nothing of this command was done. Whoever only reads should open the copy that lies beside it.",
        path=str(path),
        pid=pid,
        command=holder.command if holder else None,
        since_utc=holder.since_utc if holder else None,
    )
