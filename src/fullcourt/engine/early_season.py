"""Who has too few games for a row, by calendar and lists alone: what the failures of a table must equal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from fullcourt.engine.declaration import Need, Table, entity_id
from fullcourt.engine.failures import Category
from fullcourt.engine.model import DUE, SPINES, model_of
from fullcourt.engine.reads import FirstOf, SpineWindow
from fullcourt.engine.windows import DATE, key_map, ranked_entity
from fullcourt.warehouse.duckdb import DuckDB

_OPEN = ibis.table(
    {
        "table_name": "string",
        "analysis_date": "date",
        "entity_id": "string",
        "failure_category": "string",
        "resolution_status": "string",
    },
    name="precompute_failures",
    database="nba_processing",
)


@cache
def too_early(table: Table) -> ir.Table | None:
    """Date and entity of the due keys that have too few games; None if the table asks for no games."""
    keys = model_of(table).population.expression.semi_join(DUE, DATE)
    keys = keys.filter(keys.entity_type == (table.entity.type if table.entity else ""))
    found = [_short_of(table, need, keys) for need in table.needs if need.category is Category.INSUFFICIENT_HISTORY]
    told = [rows for rows in found if rows is not None]
    return ibis.union(*told, distinct=True) if len(told) > 1 else next(iter(told), None)


def _short_of(table: Table, need: Need, keys: ir.Table) -> ir.Table | None:
    read = table.reads[need.read]
    if isinstance(read.window, SpineWindow | FirstOf):
        window = read.window.window if isinstance(read.window, FirstOf) else read.window
        ranked, spine = ranked_entity(read, window, keys), SPINES[window.of]
        on = [keys.season_year == spine["season_year"], spine["game_date"] < keys[DATE]]
        if ranked.key is not None:
            on.append(keys[ranked.key] == spine["entity"])
        games = keys.left_join(spine, on).select(keys[DATE], keys["entity_id"], _game=spine["game_id"])
        counted = games.group_by(DATE, "entity_id").agg(_games=games["_game"].count())
        return counted.filter(counted["_games"] < (need.at_least or 0)).select(DATE, "entity_id")
    upstream = read.relation
    short = too_early(upstream) if isinstance(upstream, Table) else None
    if short is None or not isinstance(upstream, Table) or upstream.entity is None:
        return None
    by, short = key_map(read, keys), short.view()
    met = entity_id(keys, tuple(by.get(name, name) for name in upstream.entity.columns))
    return keys.semi_join(short, [keys[DATE] == short[DATE], met == short["entity_id"]]).select(DATE, "entity_id")


def compare(db: DuckDB, tables: Sequence[Table], built: Mapping[str, Sequence[date]]) -> list[dict[str, Any]]:
    """By table and date: keys that must fail for want of games, those that do, and how many are not both.

    ``built`` names the dates of each table whose units are built; others have no failures to compare.
    """
    found: list[dict[str, Any]] = []
    for table in tables:
        exact, days = too_early(table), built.get(table.name, ())
        if exact is None or not days:
            continue
        db.register("due", pa.table({DATE: pa.array(days, pa.date32())}))
        failing = _OPEN.filter(
            (_OPEN.table_name == table.name)
            & (_OPEN.resolution_status == "OPEN")
            & (_OPEN.failure_category == Category.INSUFFICIENT_HISTORY.value)
        )
        failing = failing.semi_join(DUE, failing.analysis_date == DUE[DATE])
        failing = failing.select("entity_id", **{DATE: failing.analysis_date})
        either = exact.mutate(exact=1, actual=0).union(
            failing.select(DATE, "entity_id", exact=ibis.literal(0), actual=ibis.literal(1))
        )
        per_key = either.group_by(DATE, "entity_id").agg(exact=either.exact.sum(), actual=either.actual.sum())
        rows = per_key.group_by(DATE).agg(
            exact=per_key.exact.sum(),
            actual=per_key.actual.sum(),
            differing=(per_key.exact != per_key.actual).cast("int64").sum(),
        )
        found += [{"table": table.name, "date": row.pop(DATE), **row} for row in db.records(rows.order_by(DATE))]
        db.unregister("due")
    return found
