"""The data folder: which files there are below it, and what cannot be looked at.

No file is opened, so that to look costs next to nothing. Links to folders are not followed: what they lead to may
lie anywhere, and may lead back.
"""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fullcourt.errors import FullcourtError
from fullcourt.printable import spelt
from fullcourt.settings import SIMULATED

MEMBER = "!"
"""Between an archive and a file in it."""


def container(path: str) -> str:
    """The file on disk that a path is of: the archive of a member, else itself."""
    return path.partition(MEMBER)[0]


_SAMPLES = "samples"
"""Single payloads to look at; who wants them read names the folder."""
_TRUTH = "truth"
"""What a simulated season knows of itself."""
_NO_DATA = frozenset({"", ".md", ".txt", ".rst"})
"""Endings of a README that is one; ``readme.csv`` is data."""


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
class Found:
    """What lies below a data folder, by path below it."""

    files: dict[str, Packed] = field(default_factory=dict)
    """In the order of their names."""
    left_alone: dict[str, str] = field(default_factory=dict)
    """Folders that hold nothing to be read, with the reason."""
    unreachable: dict[str, str] = field(default_factory=dict)
    """What may hold data and cannot be looked at, with the reason."""


def discover(data: Path, paths: Sequence[Path] = ()) -> Found:
    """What is below the data folder, or below ``paths`` in it.

    Hidden files and folders, a README and what a simulated season knows of itself are passed over in silence.

    Raises:
        SourcePathError: for a path that is not there or lies outside.
    """
    root = data.resolve()
    walk = _Walk(root)
    for start in paths or (root,):
        place = start if start.is_absolute() or start.exists() else root / start
        # The folder is resolved, the file is not: it may be a link that the user made.
        place = place.parent.resolve() / place.name if place.is_file() else place.resolve()
        if not place.is_relative_to(root) or not place.exists():
            raise SourcePathError(start, data)
        if not _is_shown(place, root):
            continue
        if place.is_dir():
            walk.through(place)
        else:
            walk.is_way_on(place)
    found = walk.found
    return Found({path: found.files[path] for path in sorted(found.files)}, found.left_alone, found.unreachable)


class _Walk:
    """A walk through folders."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.found = Found()

    def through(self, folder: Path) -> None:
        """Look at everything in a folder."""
        waiting = [folder]
        while waiting:
            inside = waiting.pop()
            try:
                places = sorted(inside.iterdir())
            except OSError as error:
                self.found.unreachable[self._path(inside)] = f"the folder cannot be read: {error.strerror}"
                continue
            waiting += [place for place in places if self.is_way_on(place)]

    def is_way_on(self, place: Path) -> bool:
        """Note what a place is; whether it is a folder to walk through."""
        path, name = self._path(place), place.name
        if name.startswith(".") or name == SIMULATED:
            return False
        if spelt(name) != name:
            self.found.unreachable[path] = "its name is not UTF-8: rename it"
            return False
        try:
            info = place.stat()
        except OSError as error:
            if not place.is_symlink():
                self.found.unreachable[path] = f"it cannot be looked at: {error.strerror}"
                return False
            # A link to nothing is a file that cannot be read, and says so when it is.
            info = place.lstat()
        if stat.S_ISDIR(info.st_mode):
            return self._is_to_be_walked(place, path)
        if not (stat.S_ISREG(info.st_mode) or stat.S_ISLNK(info.st_mode)):
            self.found.unreachable[path] = "it is neither a file nor a folder"
        elif place.stem.upper() != "README" or place.suffix.lower() not in _NO_DATA:
            self.found.files[path] = Packed(path, info.st_size, info.st_mtime_ns)
        return False

    def _is_to_be_walked(self, folder: Path, path: str) -> bool:
        if folder.is_symlink():
            if _is_shown(folder.resolve(), self._root):
                self.found.left_alone[path] = "a link to a folder that is read where it lies"
            else:
                self.found.unreachable[path] = (
                    "a link to a folder, and those are not followed: put the folder itself here"
                )
            return False
        if folder.name == _SAMPLES:
            self.found.left_alone[path] = "samples to look at; to read them, name the folder"
            return False
        return folder.name != _TRUTH or not (folder.parent / SIMULATED).is_file()

    def _path(self, place: Path) -> str:
        return spelt(place.relative_to(self._root).as_posix())


def _is_shown(place: Path, root: Path) -> bool:
    return place.is_relative_to(root) and not any(part.startswith(".") for part in place.relative_to(root).parts)
