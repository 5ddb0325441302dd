"""The data folder: which files there are below it. Nothing is opened, so that to look costs next to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fullcourt.errors import FullcourtError
from fullcourt.settings import SIMULATED

MEMBER = "!"
"""Between an archive and a file in it."""


def container(path: str) -> str:
    """The file on disk that a path is of: the archive of a member, else itself."""
    return path.partition(MEMBER)[0]


# Single payloads to look at, and what a simulated season knows of itself: not to be read.
_NO_DATA = frozenset({"samples", "truth"})


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
