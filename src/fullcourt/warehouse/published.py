"""The published copy: the warehouse as of a commit, for everyone who reads while one process writes.

DuckDB lets nobody read a file that another process writes, and lets nobody write a file that another reads.
So whoever writes leaves a copy beside the warehouse, and whoever reads opens the copy. It is replaced in one
step: a reader has the old one or the new one, whole.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from fullcourt.warehouse.duckdb import DuckDB

_log = logging.getLogger(__name__)

_SHARE_OF_RUN = 0.02
"""Publishing during a run may take this much of its time."""
_BYTES_A_SECOND = 100e6
"""How much of a warehouse is brought into its file and copied in a second, on a slow day."""


def copy_beside(warehouse: Path) -> Path:
    """Where the published copy of a warehouse lies."""
    return warehouse.with_name("published.duckdb")


def is_current(warehouse: Path) -> bool:
    """Whether the published copy holds all that was committed."""
    log = warehouse.with_name(warehouse.name + ".wal")
    try:
        copy, original = copy_beside(warehouse).stat(), warehouse.stat()
    except FileNotFoundError:
        return False
    if log.exists() and log.stat().st_size:
        return False
    return (copy.st_mtime_ns, copy.st_size) == (original.st_mtime_ns, original.st_size)


_COPY = """
import os, shutil, sys
try:
    shutil.copy2(*sys.argv[1:])
    with open(sys.argv[2], "rb") as copy:
        os.fsync(copy.fileno())
except OSError as error:
    sys.exit(str(error))
"""


def copy_apart(original: Path, copy: Path) -> None:
    """Copy a file with its times, in a process of its own.

    The kernel frees a process's lock on a file as soon as that process closes any handle of it. A copy made
    here would give DuckDB's lock away, and a second writer would get in.
    """
    command = [sys.executable, "-I", "-S", "-c", _COPY, str(original), str(copy)]
    subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own few lines


class Publisher:
    """Publishes the warehouse that this process holds, at the end of a run and, where it costs little, during it."""

    def __init__(self, db: DuckDB, warehouse: Path) -> None:
        """Publish ``db``, which is open for writing at ``warehouse``."""
        self._db = db
        self._warehouse = warehouse
        self._cost = 0.0
        self._last = time.monotonic()

    def publish_if_cheap(self) -> None:
        """Publish if all of it together takes no more than a small share of the run."""
        expected = max(self._cost, self._warehouse.stat().st_size / _BYTES_A_SECOND)
        if time.monotonic() - self._last > expected / _SHARE_OF_RUN:
            self.publish()

    def publish(self) -> None:
        """Publish what is committed, unless the copy holds it already.

        A copy that cannot be made (a full disk) is a warning: the warehouse itself is whole, and readers go
        on with the copy they have.
        """
        started = time.monotonic()
        copy = copy_beside(self._warehouse)
        fresh = copy.with_suffix(".tmp")
        try:
            with self._db.alone():
                self._db.checkpoint()
                if not is_current(self._warehouse):
                    copy_apart(self._warehouse, fresh)
                    fresh.replace(copy)
        except (OSError, subprocess.CalledProcessError) as error:
            why = error.stderr.strip() if isinstance(error, subprocess.CalledProcessError) else error
            _log.warning("the copy for readers, %s, is older than the warehouse: %s", copy, why)
            with suppress(OSError):
                fresh.unlink()
        self._last = time.monotonic()
        self._cost = self._last - started
