"""Copies a DuckDB file, as a program of its own: whoever has the file open keeps its lock.

``copy_program.py ORIGINAL COPY`` makes a copy. With ``SPARE BLOCK_SIZE`` an older copy is brought up to date instead
and takes the name ``COPY``: only blocks that differ are written. A copy of a warehouse of many seasons would take
longer than all else that a night changes in it.

Every block starts with a checksum of itself, and the first three pages of a file are its headers: equal checksums,
equal blocks. A spare that somebody has open, or that has another name too, is left to him.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import suppress
from typing import BinaryIO

_HEADERS = 3 * 4096
_CHECKSUM = 8


def copied(original: str, copy: str) -> None:
    """Make a copy, with its times, and have it on the disk."""
    shutil.copy2(original, copy)
    with open(copy, "rb") as written:  # noqa: PTH123 - pathlib would take as long to load as the copy of a small file
        os.fsync(written.fileno())


def brought_up_to_date(original: str, copy: str, spare: str, block_size: int) -> bool:
    """Whether a spare could be made the copy."""
    try:
        mine = os.lstat(spare)
        if not stat.S_ISREG(mine.st_mode) or mine.st_nlink != 1:
            return False
        # What ends half-way must never be taken for a spare.
        os.rename(spare, copy)  # noqa: PTH104
        with open(original, "rb", 0) as source, open(copy, "r+b", 0) as target:  # noqa: PTH123
            _take(target)
            _write_what_differs(source, target, block_size)
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


def _write_what_differs(source: BinaryIO, target: BinaryIO, block_size: int) -> None:
    size = os.fstat(source.fileno()).st_size
    at, length, compared = 0, _HEADERS, _HEADERS
    while at < size:
        one, other = (os.pread(file.fileno(), compared, at) for file in (source, target))
        if one != other:
            whole = os.pread(source.fileno(), length, at)
            if os.pwrite(target.fileno(), whole, at) != len(whole):
                raise OSError
        at, length, compared = at + length, block_size, _CHECKSUM
    os.ftruncate(target.fileno(), size)


def main(original: str, copy: str, spare: str = "", block_size: str = "0") -> None:
    """Copy a file as the arguments say; the message on stderr says why that cannot be done."""
    try:
        if not spare or not brought_up_to_date(original, copy, spare, int(block_size)):
            copied(original, copy)
    except OSError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
