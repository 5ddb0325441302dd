"""Ibis, loaded when an expression is put together, and not by whoever could: SQL that is kept needs no compiler.

To load it takes as long as building two tables of a day.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ibis
else:

    class _Later:
        """A module by its name."""

        def __init__(self, name: str) -> None:
            self._name = name

        def __getattr__(self, name: str) -> Any:
            return getattr(import_module(self._name), name)

    ibis = _Later("ibis")

__all__ = ["ibis"]
