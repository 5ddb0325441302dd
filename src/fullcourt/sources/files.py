"""Files below the data folder: what they hold, one record of one of them.

A file is known by its *decoded* bytes, so packing it anew is no change. A member of an archive is a
file of its own, ``archive.tar.xz!22100001.csv``. Nothing is ever unpacked to disk.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from fullcourt.sources.folder import MEMBER, Packed, SourcePathError
from fullcourt.sources.format import Problem, Reason
from fullcourt.sources.unpacking import UnpackingError, entries, first_unpacked, is_tar, unpacked

PARQUET = b"PAR1"
BOM = b"\xef\xbb\xbf"

_HEAD = 65_536


@dataclass(frozen=True)
class Member:
    """A decoded file, or why it could not be decoded."""

    path: str
    data: bytes
    packed: Packed
    problem: Problem | None = None

    @cached_property
    def content_id(self) -> str:
        """SHA-256 of the decoded bytes."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def rejected_id(self) -> str:
        """Id of a file that is refused: path and bytes, since many bad files have the same content."""
        return hashlib.sha256(self.path.encode() + b"\x00" + self.data).hexdigest()


def members(data: Path, packed: Packed) -> Iterator[Member]:
    """The file, decoded; of an archive all its members. What cannot be decoded comes with its problem."""
    raw = b""
    try:
        raw = (data / packed.path).read_bytes()
        content = unpacked(raw)
        if not is_tar(content):
            yield Member(packed.path, content, packed)
            return
        for name, inside, problem in entries(content):
            yield Member(f"{packed.path}{MEMBER}{name}", inside, packed, problem)
    except UnpackingError as error:
        yield Member(packed.path, raw, packed, error.problem)
    except OSError as error:
        yield Member(packed.path, raw, packed, Problem(Reason.UNPARSABLE, f"cannot be read: {error.strerror}"))


def head(data: Path, packed: Packed) -> bytes:
    """The first bytes of a file's content, of an archive's first member: enough to know its format.

    A file that cannot be decoded gives nothing; reading it in full says what is wrong.
    """
    first = _first_bytes(data, packed)
    if not is_tar(first):
        return first
    try:
        with tarfile.open(fileobj=io.BytesIO(first), mode="r|") as archive:
            return next((first[entry.offset_data :] for entry in archive if entry.isreg()), b"")
    except tarfile.TarError:
        return b""


def is_archive(data: Path, packed: Packed) -> bool:
    """Whether a file holds others."""
    return is_tar(_first_bytes(data, packed))


def _first_bytes(data: Path, packed: Packed) -> bytes:
    try:
        with (data / packed.path).open("rb") as file:
            return first_unpacked(file.read(_HEAD), _HEAD)
    except OSError:
        return b""


def content_of(data: Path, path: str) -> bytes:
    """Decoded bytes of a file or member, by the path that ``source_files`` has.

    Raises:
        SourcePathError: it is not there any more, or cannot be unpacked.
    """
    container, _, name = path.partition(MEMBER)
    file = data / container
    if not file.is_file():
        raise SourcePathError(file, data)
    try:
        content = unpacked(file.read_bytes())
        if not name:
            return content
        for entry in entries(content):
            if entry.name == name and entry.problem is None:
                return entry.data
    except UnpackingError:
        pass
    raise SourcePathError(data / path, data)


class RecordTexts:
    """Records of a file as they were sent, by their number from 1; of a Parquet file the row as JSON."""

    def __init__(self, data: bytes) -> None:
        """Take the decoded bytes."""
        self._data = data

    def __getitem__(self, line: int) -> str:
        """One record; empty if there is none."""
        if self._data.startswith(PARQUET):
            row = self._parquet.slice(line - 1, 1).to_pylist()
            return json.dumps(row[0], ensure_ascii=False, default=str) if row else ""
        return self._lines[line] if 0 <= line < len(self._lines) else ""

    @cached_property
    def _parquet(self) -> pa.Table:
        return pq.read_table(io.BytesIO(self._data))

    @cached_property
    def _lines(self) -> list[str]:
        # A record ends at a line break outside quotes; blank lines are none. The header is record 0.
        records, waiting = [], ""
        for text in self._data.removeprefix(BOM).lstrip().decode(errors="replace").split("\n"):
            waiting = f"{waiting}\n{text}" if waiting else text
            if waiting.count('"') % 2 == 0:
                if waiting.strip():
                    records.append(waiting.rstrip("\r"))
                waiting = ""
        return records


def raw_line(data: Path, path: str, source_row: int) -> str:
    """A record as the file has it, by the path and row that a raw table's provenance gives.

    Raises:
        SourcePathError: the file is not there any more.
    """
    return RecordTexts(content_of(data, path))[source_row]
