"""Files for the small league as bytes, sound ones to be damaged."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterable, Mapping

from tests.sources.small_files import COLUMNS, EVENTS, GAME, Row, play_by_play, text


def game_id(number: int) -> str:
    return f"00221{number:05d}"


def events(number: int, rows: Iterable[Row] | None = None, columns: Iterable[str] = COLUMNS[EVENTS]) -> bytes:
    """The play-by-play of a game as a file."""
    return text(rows or play_by_play(), columns).replace(GAME, game_id(number)).encode()


def archive(members: Mapping[str, bytes], *, packing: str = "xz") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=f"w:{packing}") as made:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            made.addfile(entry, io.BytesIO(content))
    return packed.getvalue()
