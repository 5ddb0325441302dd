"""Packed bytes into plain ones, never more of them than a file of records can have.

A few kilobytes can unpack to more than a machine holds, so all that is packed is unpacked piece by piece
and given up where it grows past its limit; memory is never asked for more than :data:`FILE_LIMIT`.
"""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from fullcourt.printable import spelt
from fullcourt.sources.format import Problem, Reason

if TYPE_CHECKING:
    import pyarrow.parquet as pq

FILE_LIMIT = 512 << 20
"""Unpacked bytes of a file on disk: five times the largest known, a season of play-by-play of 98 MB."""
MEMBER_LIMIT = 128 << 20
"""Bytes of one member of an archive: ten times the largest known file, 12.5 MB; a game has 0.1 MB."""
RATIO_LIMIT = 100
"""How many times its size a file may unpack to: known ones unpack to 11 times theirs, text at most to some 25."""
UNSUSPICIOUS = 16 << 20
"""Unpacked bytes that are fine at any ratio: small files may say the same over and over."""
ROWS_LIMIT = 20_000_000
"""Rows of a Parquet file, which stores a repeated value once: forty times a season of play-by-play."""

_XZ, _GZIP, _TAR = b"\xfd7zXZ\x00", b"\x1f\x8b", b"ustar"
_TAR_MAGIC = slice(257, 262)
_PIECE = 1 << 20
_CANNOT = (lzma.LZMAError, EOFError, zlib.error, gzip.BadGzipFile, MemoryError)
_PACKED_SUFFIXES = {".gz": "", ".xz": "", ".tgz": ".tar", ".txz": ".tar"}


class UnpackingError(Exception):
    """Packed bytes that give nothing to read; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        """Take the reason."""
        super().__init__(problem.reason)
        self.problem = problem


class Entry(NamedTuple):
    """A member of an archive: its name and bytes, or why it is not read."""

    name: str
    data: bytes
    problem: Problem | None = None


def promised(path: str) -> str:
    """What the name of a file says is inside: ``.csv`` of ``a.csv.gz``, ``.tar`` of ``a.tgz``."""
    name = PurePosixPath(path)
    unpacked = _PACKED_SUFFIXES.get(name.suffix.lower())
    return name.suffix.lower() if unpacked is None else unpacked or PurePosixPath(name.stem).suffix.lower()


def is_tar(content: bytes) -> bool:
    """Whether unpacked bytes are those of an archive."""
    return content[_TAR_MAGIC] == _TAR


def unpacked(raw: bytes) -> bytes:
    """Bytes of a file without the packing that its first bytes tell of, if any.

    Raises:
        UnpackingError: it ends too early, is damaged, or unpacks to more than any file of records.
    """
    opened = lzma.open if raw.startswith(_XZ) else gzip.open if raw.startswith(_GZIP) else None
    if opened is None:
        return raw
    limit = min(FILE_LIMIT, max(UNSUSPICIOUS, RATIO_LIMIT * len(raw)))
    out = io.BytesIO()
    try:
        with opened(io.BytesIO(raw)) as stream:
            while piece := stream.read(_PIECE):
                out.write(piece)
                if out.tell() > limit:
                    raise UnpackingError(_too_large(f"{len(raw):,} bytes unpack to more than {limit:,}"))
    except _CANNOT as error:
        raise UnpackingError(Problem(Reason.TRUNCATED_FILE, f"cannot be unpacked: {error}")) from error
    return out.getvalue()


def first_unpacked(first: bytes, size: int) -> bytes:
    """At most ``size`` unpacked bytes of the first bytes of a file; none if they cannot be unpacked."""
    try:
        if first.startswith(_XZ):
            return lzma.LZMADecompressor().decompress(first, size)
        if first.startswith(_GZIP):
            return zlib.decompressobj(wbits=31).decompress(first, size)
    except _CANNOT:
        return b""
    return first


def entries(content: bytes) -> Iterator[Entry]:
    """The members of an archive, folders left out, one after another.

    Raises:
        UnpackingError: the archive ends too early or is damaged from some place on, or holds no file.
    """
    found = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            for member in archive:
                if not member.isdir():
                    found += 1
                    yield _entry(archive, member)
            # A damaged header ends the walk as quietly as the end mark does, a block of zeros.
            end = archive.offset
    except (tarfile.TarError, ValueError, OverflowError) as error:
        raise UnpackingError(Problem(Reason.TRUNCATED_FILE, f"archive ends too early: {error}")) from error
    if content[end : end + tarfile.BLOCKSIZE] != bytes(tarfile.BLOCKSIZE):
        what = f"archive ends too early or is damaged: no member and no end mark at byte {end:,} of {len(content):,}"
        raise UnpackingError(Problem(Reason.TRUNCATED_FILE, what))
    if not found:
        raise UnpackingError(Problem(Reason.TRUNCATED_FILE, "the archive holds no file"))


def _entry(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Entry:
    name = PurePosixPath(member.name)
    # A sparse member claims any size without having a byte of it.
    if not member.isreg() or member.issparse():
        what = "is no regular file"
    elif name.is_absolute() or ".." in name.parts:
        what = "lies outside the archive"
    elif member.size > MEMBER_LIMIT:
        return Entry(
            spelt(member.name),
            b"",
            _too_large(f"the member has {member.size:,} bytes, {MEMBER_LIMIT:,} at most are read"),
        )
    else:
        file = archive.extractfile(member)
        return Entry(spelt(member.name), file.read() if file is not None else b"")
    return Entry(spelt(member.name), b"", Problem(Reason.UNPARSABLE, f"the member {what}; it is not read"))


def too_many_rows(file: pq.ParquetFile) -> Problem | None:
    """What is wrong with a Parquet file that says little at great length."""
    size = sum(file.metadata.row_group(number).total_byte_size for number in range(file.metadata.num_row_groups))
    if file.metadata.num_rows > ROWS_LIMIT or size > FILE_LIMIT:
        return _too_large(f"the Parquet file says it has {file.metadata.num_rows:,} rows of {size:,} bytes")
    return None


def _too_large(what: str) -> Problem:
    return Problem(Reason.RANGE, f"{what}, which no file of records does; it is not read")
