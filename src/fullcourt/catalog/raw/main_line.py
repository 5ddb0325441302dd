"""The one place that says which of several offers is the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.lines import away_from_usual
from fullcourt.catalog.raw.best import preference
from fullcourt.catalog.raw.lines import CONSENSUS, player_props
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import view
from fullcourt.engine.handed import beside, without
from fullcourt.engine.reads import AsOf, Read
from fullcourt.engine.windows import KEY
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

BOOK_ORDER = ("draftkings", "fanduel", CONSENSUS)
"""Whose line is taken first; other books follow by name."""
OFFERS_AT_TIP_OFF = Read(
    player_props,
    AsOf(cutoff="tipoff_utc", snapshot="snapshot_utc"),
    by={name: name for name in ("game_id", "player_lookup", "market")},
)
"""What a player's market was offered at up to the tip-off, and at times that nobody knows."""


def main_line(offers: ir.Table, by: tuple[str, ...] = (KEY,)) -> ir.Table:
    """The main line of each ``by`` out of the offers known at a cut-off, and how it opened.

    Of the first book that has one, its last offer; of several at one time, or without a time, the one with
    the over price nearest to -110, then the lower line. Alternate lines are left out. The opening is the
    source's own, else the book's first offer with a time: one without says nothing about an opening.
    """
    offers = offers.filter(~offers.is_alternate.fill_null(False))
    offers = offers.mutate(_price=away_from_usual(offers.over_price_american))
    at_one_time = [ibis.asc("_price", nulls_first=False), "line", "over_price_american", "snapshot_seq"]
    last = ibis.window(
        group_by=list(by),
        order_by=[
            preference(offers.book, BOOK_ORDER),
            offers.book,
            offers.snapshot_utc.desc(nulls_first=False),
            *at_one_time,
        ],
    )
    main = offers.mutate(_nth=ibis.row_number().over(last))
    main = main.filter(main["_nth"] == 0)
    timed = offers.filter(offers.snapshot_utc.notnull())
    first = ibis.window(group_by=[*by, "book"], order_by=["snapshot_utc", *at_one_time])
    opening = timed.mutate(_nth=ibis.row_number().over(first))
    opening = opening.filter(opening["_nth"] == 0).select(*by, "book", first_line="line")
    line = beside(main, opening, on=(*by, "book"))
    opened = line.opening_line.coalesce(line.first_line)
    return line.select(
        *by,
        "line",
        "as_of_known",
        "over_price_american",
        "_row",
        line_source="book",
        line_snapshot_utc="snapshot_utc",
        opening_line=opened,
        opening_line_source=opened.notnull().ifelse(line.book, ibis.null("string")),
        line_movement=line.line - opened,
    )


@view("nba_raw", player_props, schedule, key=("game_id", "player_lookup", "market"))
def player_props_asof(offers: ir.Table, games: ir.Table) -> ir.Table:
    """The main line of each player, game and market as known at tip-off."""
    tip_off = games.select("game_id", "game_date", "tipoff_utc")
    known = without(offers, "game_date").join(tip_off, "game_id")
    known = known.filter(known.snapshot_utc.isnull() | (known.snapshot_utc <= known.tipoff_utc))
    return main_line(known, by=("game_id", "game_date", "player_lookup", "market"))
