"""Who has too few games for a row, by calendar and lists alone: what the failures of a table must equal.

Compared in :func:`fullcourt.warehouse.reports.early_season`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from fullcourt.engine.declaration import Need, Table, entity_id
from fullcourt.engine.failures import Category
from fullcourt.engine.model import Model, model_of
from fullcourt.engine.reads import spine_windows
from fullcourt.engine.taken import due_dates
from fullcourt.engine.windows import DATE, SPINE_SCHEMA, key_map, met_before, ranked_entity
from fullcourt.later import ibis
from fullcourt.warehouse.kept import kept
from fullcourt.warehouse.numbered_games import SOURCES

if TYPE_CHECKING:
    import ibis.expr.types as ir


@cache
def too_early(table: Table) -> ir.Table | None:
    """Date and entity of the due keys that have too few games; None if the table asks for no games."""
    keys = model_of(table).population.expression.semi_join(due_dates(), DATE)
    keys = keys.filter(keys.entity_type == (table.entity.type if table.entity else ""))
    found = [_short_of(table, need, keys) for need in table.needs if need.category is Category.INSUFFICIENT_HISTORY]
    told = [rows for rows in found if rows is not None]
    return ibis.union(*told, distinct=True) if len(told) > 1 else next(iter(told), None)


def _short_of(table: Table, need: Need, keys: ir.Table) -> ir.Table | None:
    read = table.reads[need.read]
    if windows := spine_windows(read.window):
        schema, name = SOURCES[windows[0].of].split(".")
        spine = ibis.table(SPINE_SCHEMA, name=name, database=schema)
        on = met_before(keys, spine, ranked_entity(read, windows[0], keys.columns))
        games = keys.left_join(spine, on).select(keys[DATE], keys["entity_id"], _game=spine["game_id"])
        counted = games.group_by(DATE, "entity_id").agg(_games=games["_game"].count())
        return counted.filter(counted["_games"] < (need.at_least or 0)).select(DATE, "entity_id")
    upstream = read.relation
    short = too_early(upstream) if isinstance(upstream, Table) else None
    if short is None or not isinstance(upstream, Table) or upstream.entity is None:
        return None
    by, short = key_map(read, keys.columns), short.view()
    met = entity_id(keys, tuple(by.get(name, name) for name in upstream.entity.columns))
    return keys.semi_join(short, [keys[DATE] == short[DATE], met == short["entity_id"]]).select(DATE, "entity_id")


def query_of_too_early(model: Model) -> str:
    """The query of :func:`too_early` for the dates in ``due``; empty if the table asks for no games."""
    found = too_early(model.table)
    return "" if found is None else kept.sql(found)
