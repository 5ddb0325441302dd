"""What takes long to make and is only read: made by the process of a test run that asks first, for all of them."""

from __future__ import annotations

import fcntl
import os
import pickle
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

FOLDER = "FULLCOURT_MADE_ONCE"

Made = TypeVar("Made")


def begin() -> None:
    """Make the folder that the processes of this run share."""
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="fullcourt_tests_")


def end() -> None:
    """Remove it."""
    shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)


def made_once(name: str, make: Callable[[Path], Made]) -> Made:
    """What ``make`` tells of the folder that it fills. A test must leave that folder as it is."""
    folder = Path(os.environ[FOLDER]) / name
    told = folder / "told.pickle"
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            told.write_bytes(pickle.dumps(make(folder)))
    made: Made = pickle.loads(told.read_bytes())  # noqa: S301 - our own
    return made
