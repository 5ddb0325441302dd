"""Which tables a plan is about, found without the catalog where it can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fullcourt.engine.outline import Outline, as_text, of_text, outline_of
from fullcourt.warehouse.kept import kept

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table


def outlines() -> Sequence[Outline]:
    """All built tables in build order. What is kept of them spares the catalog and the compiler."""
    return of_text(kept.text("outlines of the built tables", _outlined), _find)


def chosen(names: Sequence[str], *, with_upstream: bool) -> tuple[Sequence[Outline], Sequence[Outline]]:
    """The tables of these names (all, if there are none), and those to look at for them, in build order.

    Raises:
        UnknownTableError: there is no such table.
    """
    known = outlines()
    if not names:
        return known, known
    from fullcourt import catalog

    named = tuple(_find(name) for name in names)
    within = catalog.with_upstream(named) if with_upstream else named
    return [each for each in known if each.table in named], [each for each in known if each.table in within]


def _find(name: str) -> Table:
    from fullcourt import catalog

    return catalog.find_table(name)


def _outlined() -> str:
    from fullcourt import catalog

    return as_text(outline_of(table) for table in catalog.build_order())
