"""Reading ahead: files that come next are unpacked and parsed while the database takes in those before them.

To unpack, to hash and to parse need no database and let go of the interpreter, so they can be done on another
core. What lies read and waits is bounded, whatever the files are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Condition
from typing import NamedTuple

from fullcourt.sources.files import Member, members
from fullcourt.sources.folder import Packed
from fullcourt.sources.format import Problem, SourceFormat
from fullcourt.sources.records import Records, header, read

_MOST_WAITING = 96 << 20
"""Decoded bytes that may wait to be asked for while another file is opened: about a season of play-by-play."""
_SMALL = 32 << 20
"""Decoded bytes of a batch beside which another is parsed; beside a larger one memory is wanted for its rows."""


class Opened(NamedTuple):
    """A decoded file whose id is known, and its header (:func:`records.header`)."""

    member: Member
    names: tuple[str, ...] | Problem | None


class Part(NamedTuple):
    """Files of one format, and how to come by their records, once."""

    format: SourceFormat
    files: Sequence[Member]
    records: Callable[[], Records]


class Ahead:
    """Files on disk that are opened one after another, and what was found in them on its way to records."""

    def __init__(
        self, data: Path, files: Sequence[Packed], opening: ThreadPoolExecutor, parsing: ThreadPoolExecutor
    ) -> None:
        """Begin to open ``files``, which lie below the folder ``data``."""
        self._data = data
        self._parsing = parsing
        self._is_there_room = Condition()
        self._is_over = False
        self._waiting = 0
        self._size_before = 0
        self._opened = deque(opening.submit(self._open, file) for file in files)

    def next_file(self) -> Sequence[Opened]:
        """All that the next file on disk holds; files come in the order in which they were given."""
        found = self._opened.popleft().result()
        with self._is_there_room:
            self._waiting -= _size(found)
            self._is_there_room.notify()
        return found

    def parse(self, found: Iterable[tuple[SourceFormat, Member]]) -> list[Part]:
        """A batch format by format, in the order in which they are read; parsed meanwhile if memory allows."""
        by_format: dict[SourceFormat, list[Member]] = {}
        for source_format, member in found:
            by_format.setdefault(source_format, []).append(member)
        size = sum(len(member.data) for files in by_format.values() for member in files)
        beside_a_small_one = self._size_before <= _SMALL
        self._size_before = size
        parts = []
        for source_format, files in sorted(by_format.items(), key=lambda part: (part[0].stage, part[0].kind)):
            records = partial(read, files, source_format.columns)
            if beside_a_small_one:
                records = partial(_taken, [self._parsing.submit(records)])
            parts.append(Part(source_format, files, records))
        return parts

    def end(self) -> None:
        """Open no more files: nobody will ask for them."""
        with self._is_there_room:
            self._is_over = True
            self._is_there_room.notify()

    def _open(self, packed: Packed) -> Sequence[Opened]:
        with self._is_there_room:
            self._is_there_room.wait_for(lambda: self._waiting < _MOST_WAITING or self._is_over)
        if self._is_over:
            return ()
        found = [_opened(member) for member in members(self._data, packed)]
        with self._is_there_room:
            self._waiting += _size(found)
        return found


@contextmanager
def reading_ahead(data: Path, files: Sequence[Packed]) -> Iterator[Ahead]:
    """Open and parse files beside the block."""
    with ThreadPoolExecutor(1) as opening, ThreadPoolExecutor(1) as parsing:
        ahead = Ahead(data, files, opening, parsing)
        try:
            yield ahead
        finally:
            ahead.end()
            opening.shutdown(wait=False, cancel_futures=True)
            parsing.shutdown(wait=False, cancel_futures=True)


def _opened(member: Member) -> Opened:
    if member.problem is not None:
        return Opened(member, member.problem)
    member.content_id  # noqa: B018 - it is kept, and to compute it takes a while
    return Opened(member, header(member.data, member.path))


def _taken(parsed: list[Future[Records]]) -> Records:
    # A future keeps what came of it, and the records are to go as soon as they are rows.
    return parsed.pop().result()


def _size(found: Iterable[Opened]) -> int:
    return sum(len(each.member.data) for each in found)
