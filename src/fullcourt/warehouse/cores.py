"""How many threads of DuckDB work beside ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import duckdb

from fullcourt.errors import FullcourtError
from fullcourt.warehouse.duckdb import DuckDB


@contextmanager
def connections_at_work(db: DuckDB, number: int) -> Iterator[None]:
    """While the block lasts up to ``number`` connections compute at once, each in a thread of its own.

    DuckDB's own threads are fewer by all of those but one: together no more are at work than may be.
    """
    threads = db.threads
    try:
        _set_threads(db, max(1, threads - number + 1))
        yield
    finally:
        _set_threads(db, threads)


def _set_threads(db: DuckDB, number: int) -> None:
    # Settings are closed once a user's query was answered; and why work ended matters more than how many go on.
    with suppress(duckdb.Error, FullcourtError):
        db.execute(f"SET GLOBAL threads = {number}")
