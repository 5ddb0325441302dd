"""Texts that follow from our own source alone, kept between runs: SQL and code fingerprints.

To put an expression together and compile it costs a hundred times what finding its SQL again does. What is
kept lies in a folder named by everything that decides it: the content of every module of this package, Python,
and the versions of the compiler's parts. A changed line anywhere is another folder, so nothing in one can be
out of date; no time stamp is trusted. Each text is checked against the hash it was written with.
"""

from __future__ import annotations

import atexit
import gc
import hashlib
import os
import sys
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis.expr.types as ir  # noqa: TC004 - only annotations name it

_PACKAGE = Path(__file__).resolve().parent.parent
# Statements with lists of files in them differ from day to day, and so does the source of who works on it.
_MOST_TEXTS, _MOST_FOLDERS = 4_000, 8
_MUCH_SECONDS = 0.1
"""What took longer to make is written down at once: another process may be about to make it, too."""


@dataclass(frozen=True)
class Recipe:
    """An expression with a name, put together only where its SQL is not kept.

    Two recipes with one name must be the same computation in every process that runs this source.
    """

    name: str
    expression: Callable[[], ir.Table]


def source_fingerprint() -> str:
    """Hash of all that decides a text that is kept, 16 hex digits."""
    from importlib.metadata import version

    digest = hashlib.sha256("\n".join((sys.version, version("ibis-framework"), version("sqlglot"))).encode())
    for path in sorted(_PACKAGE.rglob("*.py")):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(_PACKAGE).as_posix()} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:16]


class Kept:
    """What is kept in one folder."""

    def __init__(self, folder: Path) -> None:
        """Keep texts below ``folder``, by the fingerprint of the source."""
        self._folder = folder
        self._known: dict[Hashable, str] = {}
        self._new: dict[str, str] = {}
        # Parts of expressions are put together once; two threads must not hold two of one.
        self._making = threading.RLock()
        # Asked for later, it could be that of a source which replaced the one that this process runs.
        self.source = source_fingerprint()
        """Fingerprint of the source as this process found it."""

    def text(self, name: str, make: Callable[[], str]) -> str:
        """The text of a name, made if it is not kept."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._find_or_make(name.encode(), make)
        return known

    def sql(self, query: ir.Table | Recipe) -> str:
        """The SQL of an expression, found again by its content, or of a recipe, found again by its name."""
        if isinstance(query, Recipe):
            return self.text(f"SQL of {query.name}", lambda: _compiled(query.expression()))
        operation = query.op()
        known = self._known.get(operation)
        if known is None:
            known = self._known[operation] = self._find_or_make(_content(query), lambda: _compiled(query))
        return known

    def _find_or_make(self, key: bytes | None, make: Callable[[], str]) -> str:
        name = hashlib.sha256(key).hexdigest() if key is not None else None
        found = _read(self._folder / self.source / name) if name is not None else None
        if found is None:
            with self._making, _collector_at_rest():
                started = time.monotonic()
                found = make()
                if name is not None:
                    self._new[name] = found
            if time.monotonic() - started > _MUCH_SECONDS:
                self.write()
        return found

    def write(self) -> None:
        """Write down what was made. Nothing is, if the source is not any more what this process was started from."""
        if not self._new or source_fingerprint() != self.source:
            return
        with self._making:
            new, self._new = self._new, {}
        with suppress(OSError):  # a folder that cannot be written to costs time and nothing else
            folder = self._folder / self.source
            if not folder.exists():
                folder.mkdir(parents=True, exist_ok=True)
                _remove_oldest(self._folder, _MOST_FOLDERS)
            _remove_oldest(folder, _MOST_TEXTS - len(new))
            for name, text in new.items():
                _write(folder / name, text)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Expressions are many small objects that stay: looking through them for garbage is a fifth of compiling them."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


def _compiled(expression: ir.Table) -> str:
    from fullcourt.warehouse.compiler import compile_sql

    return compile_sql(expression)


def _content(expression: ir.Table) -> bytes | None:
    """An expression byte by byte, types and constants included; None where it has something that is no value."""
    import pickle

    try:
        return pickle.dumps(expression.op(), protocol=5)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
        return None


def _read(path: Path) -> str | None:
    """A kept text; None if there is none, or not as it was written."""
    try:
        checksum, _, text = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    return text.decode() if checksum == hashlib.sha256(text).hexdigest().encode() else None


def _write(path: Path, text: str) -> None:
    """Keep a text, whole or not at all, whoever else does the same."""
    import tempfile

    content = text.encode()
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
    Path(file.name).replace(path)


def _remove_oldest(folder: Path, most: int) -> None:
    import shutil

    ages: dict[Path, int] = {}
    for each in folder.iterdir():
        with suppress(FileNotFoundError):  # another process removed it, or gave it its name
            ages[each] = each.stat().st_mtime_ns
    for old in sorted(ages, key=ages.__getitem__, reverse=True)[max(most, 0) :]:
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)


def _user_cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache").expanduser() / "fullcourt"


kept = Kept(_user_cache())
"""What this user's processes keep for each other."""
atexit.register(kept.write)
