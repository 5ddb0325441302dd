"""Sums over shots by zone, one row a key: what players and teams count alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.zones import Zone

if TYPE_CHECKING:
    import ibis.expr.types as ir


def _count(condition: ir.BooleanColumn) -> ir.IntegerScalar:
    return condition.cast("int64").sum()


def attempts_by_zone(shots: ir.Table) -> ir.Table:
    """Attempts and makes by zone, assists, and-1s and blocked attempts of the shots handed over, by ``_key``."""
    made = shots.is_made
    by_zone = {}
    for zone in Zone:
        here = shots.zone == zone.value
        by_zone[f"{zone.value}_attempts"] = _count(here)
        by_zone[f"{zone.value}_makes"] = _count(here & made)
    return shots.group_by("_key").agg(
        **by_zone,
        assisted=_count(made & shots.is_assisted),
        unassisted=_count(made & ~shots.is_assisted),
        and_ones=_count(shots.is_and_one),
        was_blocked=_count(shots.is_blocked),
    )


def blocks_by_zone(shots: ir.Table) -> ir.Table:
    """Blocks by zone of the blocked shots handed over, by ``_key``."""
    return shots.group_by("_key").agg(
        **{f"{zone.value}_blocks": _count((shots.zone == zone.value) & shots.is_blocked) for zone in Zone}
    )
