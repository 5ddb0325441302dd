"""Which tables a plan or a check is about, found without the catalog where it can be."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from fullcourt.arguments import as_names
from fullcourt.engine import sheet
from fullcourt.engine.outline import Outline, as_text, of_text, outline_of
from fullcourt.engine.sheet import Sheet
from fullcourt.errors import NotBuiltError
from fullcourt.warehouse.kept import kept
from fullcourt.warehouse.shape import Shape, shape_of

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table


def outlines() -> Sequence[Outline]:
    """All built tables in build order. What is kept of them spares the catalog and the compiler."""
    return of_text(kept.text("outlines of the built tables", _outlined), _find)


def sheets() -> Sequence[Sheet]:
    """All stored tables but the ledger's: reference, raw, then the built ones in build order."""
    return sheet.of_text(kept.text("sheets of the stored tables", _sheets))


def tables_ahead() -> Sequence[str]:
    """Names of the built tables of what is known before a date: they have rows of a date to come, too."""
    found: list[str] = json.loads(kept.text("tables of what is known before a date", _tables_ahead))
    return found


def sources() -> Sequence[Sheet]:
    """Those that reading raw files fills."""
    return [each for each in sheets() if not each.is_built]


def views() -> Mapping[str, str]:
    """The SQL of the declared views, by name with schema."""
    found: dict[str, str] = json.loads(kept.text("SQL of the views", _views))
    return found


def shapes() -> Mapping[str, Shape]:
    """The columns of all declared tables, the ledger's too, by name with schema."""
    found: dict[str, dict[str, str]] = json.loads(kept.text("columns of the declared tables", _shapes))
    return found


def name_of(table: str | None) -> str | None:
    """The name of a built table that is named in whichever way; None for all.

    Raises:
        UnknownTableError: there is no such table.
        NotBuiltError: it is not built.
    """
    return None if table is None else built(table)[0].name


def named(names: Sequence[str] | str) -> tuple[Table, ...]:
    """The tables of these names.

    Raises:
        UnknownTableError: there is no such table.
    """
    return tuple(map(_find, as_names(names)))


def built(names: Sequence[str] | str) -> tuple[Table, ...]:
    """The tables of these names, each of which is built unit by unit.

    Raises:
        UnknownTableError: there is no such table.
        NotBuiltError: it is not built.
    """
    found = named(names)
    for table in found:
        if not table.is_built:
            known = [outline.name for outline in outlines()]
            raise NotBuiltError(table.qualified, known, is_ledger=not table.fingerprinted)
    return found


def chosen(names: Sequence[str] | str, *, with_upstream: bool) -> tuple[Sequence[Outline], Sequence[Outline]]:
    """The tables of these names (all, if there are none), and those to look at for them, in build order.

    Raises:
        UnknownTableError: there is no such table.
        NotBuiltError: it is not built.
    """
    wanted, known = built(names), outlines()
    if not wanted:
        return known, known
    from fullcourt import catalog

    within = catalog.with_upstream(wanted) if with_upstream else wanted
    return [each for each in known if each.table in wanted], [each for each in known if each.table in within]


def _find(name: str) -> Table:
    from fullcourt import catalog

    return catalog.find_table(name)


def _outlined() -> str:
    from fullcourt import catalog

    tables = catalog.build_order()
    # Processes that begin at the same time, each in an order of its own, do most of it for each other.
    found = {table: outline_of(table) for table in random.sample(tables, len(tables))}
    return as_text(found[table] for table in tables)


def _tables_ahead() -> str:
    from fullcourt import catalog

    return json.dumps([table.name for table in catalog.BUILT if table.as_of])


def _sheets() -> str:
    from fullcourt import catalog

    stored = [table for table in catalog.TABLES if table.fingerprinted and not table.is_built]
    return sheet.as_text(
        sheet.sheet_of(table, [below.name for below in catalog.downstream(table)])
        for table in (*stored, *catalog.build_order())
    )


def _shapes() -> str:
    from fullcourt import catalog

    return json.dumps({table.qualified: shape_of(table) for table in catalog.TABLES})


def _views() -> str:
    from fullcourt import catalog
    from fullcourt.engine.expressions import checked_view

    return json.dumps({view.qualified: kept.sql(checked_view(view)) for view in catalog.VIEWS})
