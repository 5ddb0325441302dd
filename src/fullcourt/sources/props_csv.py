"""Consensus lines on players, one CSV for many dates: over price only, no book, no time, people by slug."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.basketball.names import slug_lookup
from fullcourt.catalog.raw.lines import CONSENSUS, player_props
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.reference import Reference
from fullcourt.sources.values import distinct, first_reason, whole

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOURCE = "props_csv"
MARKETS = ("points", "rebounds", "assists", "threes", "pra", "steals", "blocks", "turnovers")
_SLUGS = pa.schema([("slug", pa.string()), ("lookup", pa.string())])
_LINE = r"^\d{1,3}(\.\d0*)?$"
_EVEN = 100
"""No American price is nearer to zero."""


def prepare(raw: pa.Table, _reference: Reference) -> Mapping[str, pa.Table]:
    """Key of each slug. Whom it means is settled when all files are read."""
    rows = [
        {"slug": row["slug"], "lookup": slug_lookup(row["slug"]) or None}
        for row in distinct(raw, "slug")
        if row["slug"] is not None
    ]
    return {"slugs": pa.Table.from_pylist(rows, schema=_SLUGS)}


def normalise(raw: ir.Table, facts: Facts) -> ir.Table:
    """Lines as they stand; a date, a line or a price that is none is refused."""
    slugs = facts["slugs"]
    row = raw.left_join(slugs, raw.v_slug == slugs.slug)
    told = row.v_line.cast("string")
    row = row.mutate(
        _lookup=row["lookup"],
        _day=row.v_date.try_cast("date"),
        _line_told=told.re_search(_LINE).ifelse(told, ibis.null("string")).try_cast("decimal(4, 1)"),
        _price=whole(row.v_over_odds),
    )
    reason = first_reason(
        (row["_lookup"].isnull(), Reason.UNPARSABLE, "the slug names nobody"),
        (row["_day"].isnull(), Reason.UNPARSABLE, "the date is none"),
        (row.v_market.isnull(), Reason.UNPARSABLE, "there is no market"),
        (row["_line_told"].isnull(), Reason.UNPARSABLE, "the line is no number with one decimal at most"),
        (row["_price"].isnull(), Reason.UNPARSABLE, "the price is no whole number"),
        (row["_price"].abs() < _EVEN, Reason.RANGE, "no American price lies between -100 and 100"),
    )
    return row.select(
        FILE, LINE,
        game_date=row["_day"],
        player_lookup=row["_lookup"],
        market=row.v_market,
        book=ibis.literal(CONSENSUS),
        snapshot_seq=ibis.null("int64"),
        game_id=ibis.null("string"),
        player_id=ibis.null("int64"),
        player_name=row.v_slug,
        line=row["_line_told"],
        over_price_american=row["_price"],
        under_price_american=ibis.null("int64"),
        snapshot_utc=ibis.null("timestamp"),
        as_of_known=ibis.literal(False),
        opening_line=ibis.null("decimal(4, 1)"),
        is_alternate=ibis.literal(False),
        source=ibis.literal(SOURCE),
        **{CODE: reason.code, WHY: reason.why},
    )  # fmt: skip


def unknown_markets(rows: ir.Table) -> ir.Table:
    """Markets that no table asks for: kept, and told."""
    strange = rows.filter(rows.market.notin(MARKETS))
    return strange.group_by(note="market " + strange.market).agg(rows=strange.count())


PROPS_CSV = SourceFormat(
    kind="props_csv", source=SOURCE, stage=60,
    columns=("date", "market", "slug", "line", "over_odds"),
    key=("date", "market", "slug", "line", "over_odds"),
    targets=(
        Target(
            player_props, normalise, notes=unknown_markets,
            identity=("game_date", "market", "book", "player_name", "line", "over_price_american"),
        ),
    ),
    prepare=prepare,
)  # fmt: skip
