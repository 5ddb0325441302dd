"""What two sources tell differently, as the rows of a built table have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.engine.declaration import Table, entity_id
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


def disagreements_in(table: Table, rows: ir.Table) -> ir.Table:
    """The declared disagreements of a table in some of its rows: one row for each pair that differs."""
    found: list[ir.Table] = []
    for stated in table.disagreements:
        if stated.group:
            own = ("game_id", table.date, *stated.group)
            pairs = rows.group_by(*own).agg(a=stated.a(rows), b=stated.b(rows))
            entity = entity_id(pairs, stated.group)
        else:
            pairs = rows.mutate(a=stated.a(rows), b=stated.b(rows))
            entity = entity_id(pairs, table.entity.columns if table.entity else table.key)
        differing = pairs.filter(pairs.a != pairs.b)
        found.append(
            differing.select(
                game_id=differing.game_id,
                game_date=differing[table.date],
                entity_id=entity,
                statistic=ibis.literal(stated.statistic),
                source_a=ibis.literal(stated.source_a),
                source_b=ibis.literal(stated.source_b),
                value_a=differing.a.cast("string"),
                value_b=differing.b.cast("string"),
                used=ibis.literal(stated.used),
            )
        )
    return ibis.union(*found) if len(found) > 1 else found[0]
