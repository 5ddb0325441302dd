"""Possessions, and what is counted per possession: ratings and pace.

A possession ends with a shot that is not rebounded by the offence, a turnover, or free throws. It is
estimated from the box score, in hundredths (``*_x100``), so that everything stays integer until a
ratio is stored. Over several games: sum points, possessions and seconds first, then divide once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.shooting import FREE_THROW_WEIGHT_X100

if TYPE_CHECKING:
    import ibis.expr.types as ir

REGULATION_SECONDS: Final = 14_400
"""Player seconds of a team in regulation: 48 minutes of five players."""

OVERTIME_SECONDS: Final = 1_500
"""Player seconds of a team in one overtime: 5 minutes of five players."""


def possessions_x100(
    fga: ir.IntegerValue, fta: ir.IntegerValue, oreb: ir.IntegerValue, tov: ir.IntegerValue
) -> ir.IntegerValue:
    """Possessions of a team, in hundredths: 100·FGA + 44·FTA − 100·OREB + 100·TOV (team turnovers too).

    Source: Oliver, Basketball on Paper (2004); the simple form of Kubatko et al., JQAS 3(3), 2007.
    """
    return 100 * fga + FREE_THROW_WEIGHT_X100 * fta - 100 * oreb + 100 * tov


def possessions(possessions_x100: ir.IntegerValue) -> ir.DecimalValue:
    """Possessions, to one decimal, for the eye; ratios take the hundredths."""
    return round_div(possessions_x100, 100, 1)


def rating(points: ir.IntegerValue, possessions_x100: ir.IntegerValue) -> ir.DecimalValue:
    """Points per 100 possessions: offensive rating of points scored, defensive rating of points allowed.

    For a defence give the opponent's possessions. Source: Oliver, Basketball on Paper (2004).
    """
    return round_div(10_000 * points, possessions_x100, 2)


def pace(
    own_possessions_x100: ir.IntegerValue,
    opponent_possessions_x100: ir.IntegerValue,
    team_seconds: ir.IntegerValue,
) -> ir.DecimalValue:
    """Possessions per 48 minutes, the mean of both teams: the same value for either side of a game.

    Source: Kubatko et al., JQAS 3(3), 2007. ``team_seconds`` are player seconds (:func:`team_seconds`).
    """
    both = own_possessions_x100 + opponent_possessions_x100
    return round_div(both * REGULATION_SECONDS, 200 * team_seconds, 1)


def team_seconds(overtime_periods: ir.IntegerValue) -> ir.IntegerValue:
    """Player seconds of a team in a game: 14,400 + 1,500 per overtime."""
    return REGULATION_SECONDS + OVERTIME_SECONDS * overtime_periods
