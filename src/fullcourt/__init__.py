"""fullcourt: an incremental build system for basketball tables."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fullcourt.api import Rows, Warehouse, load

__all__ = ["Rows", "Warehouse", "load"]
__version__ = version("fullcourt")


def __getattr__(name: str) -> Any:
    """Load the API when it is first asked for: ``fullcourt --help`` needs none of it."""
    if name in __all__:
        from fullcourt import api

        return getattr(api, name)
    raise AttributeError(name)
