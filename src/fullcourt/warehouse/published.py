"""The published copy: the warehouse as of a commit, for everyone who reads while one process writes.

DuckDB lets nobody read a file that another process writes, and lets nobody write a file that another reads.
So whoever writes leaves a copy beside the warehouse, and whoever reads opens the copy. It is replaced in one
step: a reader has the old one or the new one, whole. Who reads it otherwise than through DuckDB (to back it up) has no
lock on it: the file may be written to again two copies later.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from fullcourt.warehouse.duckdb import DuckDB

_log = logging.getLogger(__name__)

_SHARE_OF_RUN = 0.02
"""Publishing during a run may take this much of its time."""
_BYTES_A_SECOND = 100e6
"""How much of a warehouse is brought into its file and copied in a second, on a slow day."""


NAME = "published.duckdb"


class CopyState(StrEnum):
    """How the published copy is, beside a warehouse that nobody writes to."""

    SAME = "same"
    ABSENT = "absent"
    OLDER = "older"
    ALTERED = "altered"
    NO_FILE = "no file"
    """Something else has its name, such as a folder: nothing of ours can take its place."""


def copy_beside(warehouse: Path) -> Path:
    """Where the published copy of a warehouse lies."""
    return warehouse.with_name(NAME)


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + ".wal")


def _has_log(path: Path) -> bool:
    """Whether something was written that is not in the file itself yet."""
    log = _log_of(path)
    return log.exists() and log.stat().st_size > 0


def is_current(warehouse: Path) -> bool:
    """Whether the published copy holds all that was committed, by size and time of both."""
    copy = copy_beside(warehouse)
    try:
        mine, original = copy.stat(), warehouse.stat()
    except FileNotFoundError:
        return False
    if _has_log(warehouse) or _has_log(copy):
        return False
    return (mine.st_mtime_ns, mine.st_size) == (original.st_mtime_ns, original.st_size)


def state_of_copy(warehouse: Path) -> CopyState:
    """How the copy is, byte for byte.

    We leave a copy with the time of its original and never open it to write: where it is another one, a later time or
    a log of its own is not ours.
    """
    copy = copy_beside(warehouse)
    if not copy.exists():
        return CopyState.ABSENT
    if is_kept_from(warehouse):
        return CopyState.NO_FILE
    if not _has_log(copy) and not _has_log(warehouse) and _is_same_apart(warehouse, copy):
        return CopyState.SAME
    # Whoever began to write meanwhile gave the warehouse another time, and is no reason for alarm.
    later = copy.stat().st_mtime_ns > warehouse.stat().st_mtime_ns
    return CopyState.ALTERED if later or _has_log(copy) or is_current(warehouse) else CopyState.OLDER


def is_kept_from(warehouse: Path) -> bool:
    """Whether no copy can be made, since something that is no file has its name."""
    copy = copy_beside(warehouse)
    return copy.exists() and not copy.is_file()


_COMPARE = """
import os, sys
size = 1 << 20
if os.path.getsize(sys.argv[1]) != os.path.getsize(sys.argv[2]):
    sys.exit(1)
with open(sys.argv[1], "rb", 0) as one, open(sys.argv[2], "rb", 0) as other:
    part = True
    while part:
        part = one.read(size)
        if part != other.read(size):
            sys.exit(1)
"""


def copy_apart(original: Path, copy: Path, spare: Path | None = None) -> None:
    """Copy a file with its times, in a process of its own; of a ``spare`` only what differs is written.

    The kernel frees a process's lock on a file as soon as that process closes any handle of it. A copy made
    here would give DuckDB's lock away, and a second writer would get in.
    """
    program = Path(__file__).with_name("copy_program.py")
    _apart(*map(str, filter(None, (program, original, copy, spare)))).check_returncode()


def _is_same_apart(one: Path, other: Path) -> bool:
    """Whether two files hold the same bytes; they are read like that for the same reason."""
    return _apart("-c", _COMPARE, str(one), str(other)).returncode == 0


def _apart(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - our own few lines


def _keep(copy: Path, spare: Path) -> None:
    """Have the copy that is about to be replaced at hand for the next one, where the file system can."""
    with suppress(OSError):
        spare.unlink(missing_ok=True)
        spare.hardlink_to(copy)


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

    def publish(self, *, anew: bool = False) -> None:
        """Publish what is committed, unless the copy holds it already; ``anew`` whatever size and time of it say.

        A copy that cannot be made (a full disk) is a warning: the warehouse itself is whole, and readers go
        on with the copy they have.
        """
        started = time.monotonic()
        copy = copy_beside(self._warehouse)
        fresh, spare = copy.with_suffix(".tmp"), copy.with_suffix(".spare")
        try:
            with self._db.alone():
                self._db.checkpoint()
                if anew or not is_current(self._warehouse):
                    if anew:
                        spare.unlink(missing_ok=True)
                    copy_apart(self._warehouse, fresh, spare)
                    _log_of(copy).unlink(missing_ok=True)
                    if not anew:
                        _keep(copy, spare)
                    fresh.replace(copy)
        except (OSError, subprocess.CalledProcessError) as error:
            why = error.stderr.strip() if isinstance(error, subprocess.CalledProcessError) else error
            _log.warning("the copy for readers, %s, is older than the warehouse: %s", copy, why)
            with suppress(OSError):
                fresh.unlink()
        self._last = time.monotonic()
        self._cost = self._last - started
