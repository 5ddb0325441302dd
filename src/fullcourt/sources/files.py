"""Files below the data folder: which there are, what they hold, one record of one of them.

A file is known by its *decoded* bytes, so packing it anew is no change. A member of an archive is a
file of its own, ``archive.tar.xz!22100001.csv``. Nothing is ever unpacked to disk.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from fullcourt.errors import FullcourtError
from fullcourt.settings import SIMULATED
from fullcourt.sources.format import Problem, Reason
from fullcourt.sources.unpacking import UnpackingError, entries, first_unpacked, is_tar, unpacked

MEMBER = "!"
PARQUET = b"PAR1"
BOM = b"\xef\xbb\xbf"

# Single payloads to look at, and what a simulated season knows of itself: not to be read.
_NO_DATA = frozenset({"samples", "truth"})
_HEAD = 65_536


class SourcePathError(FullcourtError):
    """A path that is not below the data folder, or not there."""

    def __init__(self, path: Path, data: Path) -> None:
        """Name the path."""
        super().__init__(
            f"{path} is no file or folder below the data folder {data}",
            "Put the file below FULLCOURT_DATA, or name another folder with --data.",
            path=str(path),
        )


@dataclass(frozen=True)
class Packed:
    """A file on disk, by its path below the data folder."""

    path: str
    size: int
    mtime_ns: int


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


def discover(data: Path, paths: Sequence[Path] = ()) -> list[Packed]:
    """Files below the data folder, or below ``paths`` in it, in the order of their names.

    Raises:
        SourcePathError: for a path that is not there or lies outside.
    """
    root = data.resolve()
    found: dict[str, Packed] = {}
    for start in paths or (root,):
        place = start if start.is_absolute() or start.exists() else root / start
        # The folder is resolved, the file is not: it may be a link that the user made.
        place = place.parent.resolve() / place.name if place.is_file() else place.resolve()
        if not place.is_relative_to(root) or not place.exists():
            raise SourcePathError(start, data)
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            inside = file.relative_to(root)
            # A link to nothing is a file that cannot be read, and says so when it is.
            is_file = file.is_file() or (file.is_symlink() and not file.exists())
            if not is_file or _is_no_data(inside, named=bool(paths)):
                continue
            stat = file.stat(follow_symlinks=file.exists())
            found[inside.as_posix()] = Packed(inside.as_posix(), stat.st_size, stat.st_mtime_ns)
    return [found[path] for path in sorted(found)]


def _is_no_data(path: Path, *, named: bool) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    sample = not named and any(part in _NO_DATA for part in path.parts[:-1])
    return hidden or sample or path.name == SIMULATED or path.stem.upper() == "README"


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
