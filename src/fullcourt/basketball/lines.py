"""Lines on a player: what markets count, which price is the usual one, how a bet on a line ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

MARKETS: Final = ("points", "rebounds", "assists")
"""Markets that are graded; each is named like the statistic it is about."""

USUAL_PRICE: Final = -110
"""American price of either side of a line that a bookmaker thinks even."""
_NO_PRICES: Final = 200
"""Width of the gap between -100 and +100, which are one price."""


def away_from_usual(price: ir.IntegerValue) -> ir.IntegerValue:
    """How far an American price is from -110, the gap between -100 and +100 left out; NULL stays NULL.

    At +100 as at -100 a bet wins what it stakes. By the plain numbers even money would be farther off than -300.
    """
    return ((price > 0).ifelse(price - _NO_PRICES, price) - USUAL_PRICE).abs()


def statistic_of(player: ir.Table) -> ir.IntegerValue:
    """What a player did in the statistic of the row's market; NULL for a market that is not graded."""
    return ibis.cases(*((player.market == market, player[market]) for market in MARKETS))


def result(actual: ir.IntegerValue, line: ir.DecimalValue, appeared: ir.BooleanValue) -> ir.StringValue:
    """OVER, UNDER or PUSH (equal); VOID where he did not appear, NO_LINE where there was nothing to bet on."""
    return ibis.cases(
        (line.isnull(), "NO_LINE"),
        (~appeared, "VOID"),
        (actual > line, "OVER"),
        (actual < line, "UNDER"),
        (actual == line, "PUSH"),
    )
