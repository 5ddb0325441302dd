"""fullcourt: an incremental build system for basketball tables."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fullcourt.api import Rows, Warehouse, load
    from fullcourt.export import Features, features

__all__ = ["Features", "Rows", "Warehouse", "features", "load"]
__version__ = version("fullcourt")


def __getattr__(name: str) -> Any:
    """Load the API when it is first asked for: ``fullcourt --help`` needs none of it."""
    if name in __all__:
        from fullcourt import api, export

        return getattr(export if name.lower() == "features" else api, name)
    raise AttributeError(name)
