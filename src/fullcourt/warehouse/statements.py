"""SQL that was compiled before, kept beside the warehouse: compiling costs 40 times what finding it again does.

A statement is found by everything that decides its text: the whole expression with its types and
constants, byte by byte, the versions of the compiler's parts, and the source of our own part. So an
edited builder, view or rule is another expression and finds nothing; no time stamp is trusted.
"""

from __future__ import annotations

import hashlib
import pickle
import shutil
import sys
import tempfile
from collections.abc import Hashable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis.expr.types as ir

# Statements with lists of files or dates in them differ from day to day; nobody should have to clean up.
_MOST_FILES = 2_000


@cache
def _compiler() -> str:
    """What decides how an expression becomes text, 16 hex digits."""
    own = Path(__file__).with_name("compiler.py").read_bytes()
    parts = (sys.version, version("ibis-framework"), version("sqlglot"), hashlib.sha256(own).hexdigest())
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


class Statements:
    """The statements of one warehouse, for its engine's dialect."""

    def __init__(self, folder: Path | None) -> None:
        """Keep them in ``folder``, or in memory only."""
        self._folder = folder
        self._known: dict[Hashable, str] = {}

    def of(self, expression: ir.Table) -> str:
        """The SQL of an unbound expression."""
        operation = expression.op()
        sql = self._known.get(operation)
        if sql is None:
            sql = self._known[operation] = self._find_or_compile(expression)
        return sql

    def _find_or_compile(self, expression: ir.Table) -> str:
        from fullcourt.warehouse.compiler import compile_sql

        if self._folder is None:
            return compile_sql(expression)
        try:
            content = pickle.dumps(expression.op(), protocol=5)
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
            return compile_sql(expression)
        path = self._folder / _compiler() / f"{hashlib.sha256(content).hexdigest()}.sql"
        found = _read(path)
        if found is None:
            found = compile_sql(expression)
            with suppress(OSError):  # a folder that cannot be written to costs time and nothing else
                _write(path, found)
        return found


def _read(path: Path) -> str | None:
    """A kept statement; None if there is none, or not as it was written."""
    try:
        checksum, _, sql = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    return sql.decode() if checksum.decode(errors="replace") == hashlib.sha256(sql).hexdigest() else None


def _write(path: Path, sql: str) -> None:
    """Keep a statement, whole or not at all, whoever else does the same."""
    content = sql.encode()
    if not path.parent.exists():
        # Those of another compiler will not be found again.
        shutil.rmtree(path.parent.parent, ignore_errors=True)
        path.parent.mkdir(parents=True, exist_ok=True)
    elif sum(1 for _ in path.parent.iterdir()) >= _MOST_FILES:
        for old in path.parent.iterdir():
            old.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".new", delete=False) as file:
        file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
    Path(file.name).replace(path)
