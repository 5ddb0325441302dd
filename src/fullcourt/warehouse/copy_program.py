"""Copies a file, as a program of its own: whoever has the file open keeps its lock.

``copy_program.py ORIGINAL COPY`` makes a copy. With ``SPARE`` an older copy is brought up to date instead and takes the
name ``COPY``: only what differs is written. To write a copy of a warehouse of many seasons would take longer than all
else that a night changes in it. Both are read to the last byte: the checksums of DuckDB's blocks do not tell whether
words in one changed places.

A spare that somebody has open through DuckDB, or that has another name too, is left to him.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import suppress
from typing import BinaryIO

_PART = 1 << 18


def copied(original: str, copy: str) -> None:
    """Make a copy, with its times, and have it on the disk."""
    shutil.copy2(original, copy)
    with open(copy, "rb") as written:  # noqa: PTH123 - pathlib would take as long to load as the copy of a small file
        os.fsync(written.fileno())


def brought_up_to_date(original: str, copy: str, spare: str) -> bool:
    """Whether a spare could be made the copy."""
    try:
        mine = os.lstat(spare)
        if not stat.S_ISREG(mine.st_mode) or mine.st_nlink != 1:
            return False
        # What ends half-way must never be taken for a spare.
        os.rename(spare, copy)  # noqa: PTH104
        with open(original, "rb", 0) as source, open(copy, "r+b", 0) as target:  # noqa: PTH123
            _take(target)
            _write_what_differs(source, target)
            shutil.copystat(original, copy)
            os.fsync(target.fileno())
    except OSError:
        with suppress(OSError):
            os.unlink(copy)  # noqa: PTH108
        return False
    return True


def _take(target: BinaryIO) -> None:
    """Lock a file, so that nobody who has it open through DuckDB reads what is written now.

    Raises:
        OSError: somebody has, or nobody can tell.
    """
    try:
        import fcntl
    except ImportError as error:
        raise OSError from error
    fcntl.lockf(target, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _write_what_differs(source: BinaryIO, target: BinaryIO) -> None:
    size = os.fstat(source.fileno()).st_size
    for at in range(0, size, _PART):
        part = os.pread(source.fileno(), _PART, at)
        if part != os.pread(target.fileno(), _PART, at) and os.pwrite(target.fileno(), part, at) != len(part):
            raise OSError
    os.ftruncate(target.fileno(), size)


def main(original: str, copy: str, spare: str = "") -> None:
    """Copy a file as the arguments say; the message on stderr says why that cannot be done."""
    try:
        if not spare or not brought_up_to_date(original, copy, spare):
            copied(original, copy)
    except OSError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
