"""Opening a warehouse file that others may have open too."""

from __future__ import annotations

import logging
from pathlib import Path

from fullcourt.errors import WarehouseHeldError
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.published import copy_beside, is_current

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 2.0
"""How long a reader of the warehouse itself, who left no note, is waited for: most are done at once."""
_PAUSE_SECONDS = 0.1


def open_to_write(path: Path, *, wait: bool = False, threads: int | None = None) -> DuckDB:
    """Open the warehouse for writing; with ``wait`` as soon as whoever holds it is done.

    Raises:
        WarehouseHeldError: another process holds it.
    """
    try:
        return DuckDB(path, threads=threads)
    except WarehouseHeldError as held:
        if held.facts.get("command") and not wait:
            raise
        _log.info("waiting: %s", held.message)
        from tenacity import Retrying, retry_if_exception_type, stop_after_delay, stop_never, wait_fixed

        patiently = Retrying(
            retry=retry_if_exception_type(WarehouseHeldError),
            wait=wait_fixed(_PAUSE_SECONDS),
            stop=stop_never if wait else stop_after_delay(_PATIENCE_SECONDS),
            reraise=True,
        )
        return patiently(DuckDB, path, threads=threads)


def open_to_read(path: Path) -> tuple[DuckDB, WarehouseHeldError | None]:
    """Open what was committed last, and say who is writing if it is not the warehouse's latest.

    The published copy is preferred, since whoever reads the warehouse itself keeps writers out.

    Raises:
        WarehouseHeldError: another process holds the warehouse, and it has published no copy yet.
    """
    copy = copy_beside(path)
    if is_current(path):
        return DuckDB(copy, read_only=True), None
    try:
        return DuckDB(path, read_only=True), None
    except WarehouseHeldError as held:
        if not copy.exists():
            raise
        return DuckDB(copy, read_only=True), held
