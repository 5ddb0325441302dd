"""A power cut: everything ends at a statement."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from unittest.mock import patch

from fullcourt.warehouse.duckdb import DuckDB


class PowerCutError(Exception):
    """Stands for a process that ends at this moment."""


@contextlib.contextmanager
def power_cut(at: int | None) -> Iterator[None]:
    """End the block at a statement, whichever connection runs it; never where that is None."""
    statements, execute = itertools.count(1), DuckDB.execute

    def counted(self, sql, parameters=()):
        if next(statements) == at:
            raise PowerCutError
        execute(self, sql, parameters)

    with contextlib.suppress(PowerCutError), patch.object(DuckDB, "execute", counted):
        yield
