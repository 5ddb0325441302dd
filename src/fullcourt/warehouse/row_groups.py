"""Whether a checkpoint puts rows together that were stored in pieces."""

from __future__ import annotations

from contextlib import suppress

import duckdb

from fullcourt.errors import FullcourtError
from fullcourt.warehouse.duckdb import DuckDB

_AS_IT_COMES = 100
"""DuckDB's own most pieces of work."""


def put_together(db: DuckDB, *, rows: bool) -> None:
    """From here on, have checkpoints put ``rows`` together that are left of pieces; or leave each piece where it is.

    Where rows are deleted, that gives their room back. What a season adds is a piece of each table, though: to put it
    together with those of other seasons is to write these once more, and a question for one season reads them all.
    """
    with suppress(duckdb.Error, FullcourtError):  # settings are closed once a user's query was answered
        db.execute(f"SET GLOBAL max_vacuum_tasks = {_AS_IT_COMES if rows else 0}")
