"""What DuckDB tells when something is wrong, as errors of ours and as signals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fullcourt.errors import StorageError, WarehouseHeldError
from fullcourt.interruption import stopped
from fullcourt.warehouse.holder import holder_of


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
def in_our_words() -> Iterator[None]:
    """A full disk is an error of ours, and Ctrl-C is Ctrl-C."""
    import duckdb

    try:
        with interruptible():
            yield
    except (
        duckdb.IOException,
        duckdb.FatalException,
        duckdb.OutOfMemoryException,
        duckdb.TransactionException,
    ) as error:
        raise StorageError(
            f"the warehouse could not be read or written: {error}",
            "Make room and run the same command again: what was committed stands, and it goes on from there.",
        ) from error


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
