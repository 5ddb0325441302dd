"""fullcourt: an incremental build system for basketball tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fullcourt.api import Rows, Warehouse, load
    from fullcourt.export import Features, features

    __version__: str

__all__ = ["Features", "Rows", "Warehouse", "features", "load"]


def __getattr__(name: str) -> Any:
    """Load what is first asked for: ``fullcourt --help`` needs none of it."""
    if name in ("Features", "features"):
        from fullcourt import export

        return getattr(export, name)
    if name in __all__:
        from fullcourt import api

        return getattr(api, name)
    if name == "__version__":
        from importlib.metadata import version

        return version("fullcourt")
    raise AttributeError(name)
