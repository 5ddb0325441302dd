"""Shooting efficiency and usage, from counts of a box score.

Free throws weigh 0.44 of a field-goal attempt, since technicals, and-ones and third shots end no play
of their own. The weight is kept integer by counting plays in hundredths (``*_x100``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fullcourt.basketball.rounding import round_div, round_div_int

if TYPE_CHECKING:
    import ibis.expr.types as ir

FREE_THROW_WEIGHT_X100: Final = 44
"""Hundredths of a play that one free throw uses."""

PLAYERS_ON_COURT: Final = 5


def plays_x100(fga: ir.IntegerValue, fta: ir.IntegerValue, tov: ir.IntegerValue) -> ir.IntegerValue:
    """Plays that ended with this player or team, in hundredths: 100·FGA + 44·FTA + 100·TOV.

    Source: the numerator of usage, Hollinger, Pro Basketball Prospectus.
    """
    return 100 * fga + FREE_THROW_WEIGHT_X100 * fta + 100 * tov


def true_shooting(points: ir.IntegerValue, fga: ir.IntegerValue, fta: ir.IntegerValue) -> ir.DecimalValue:
    """True shooting, a fraction: PTS / (2 · (FGA + 0.44·FTA)); NULL without attempts, 0.000 is a value.

    Source: Hollinger, Pro Basketball Prospectus; Kubatko, Oliver, Pelton & Rosenbaum, A Starting Point
    for Analyzing Basketball Statistics, JQAS 3(3), 2007.
    """
    return round_div(100 * points, 2 * (100 * fga + FREE_THROW_WEIGHT_X100 * fta), 3)


def effective_field_goal(fgm: ir.IntegerValue, fg3m: ir.IntegerValue, fga: ir.IntegerValue) -> ir.DecimalValue:
    """Effective field-goal percentage, a fraction: (FGM + 0.5·FG3M) / FGA; NULL without attempts.

    Source: Oliver, Basketball on Paper (2004), the first of the four factors.
    """
    return round_div(2 * fgm + fg3m, 2 * fga, 3)


def team_plays_on_court_x100(
    team_plays_x100_sum: ir.IntegerValue, seconds_played: ir.IntegerValue, team_seconds_sum: ir.IntegerValue
) -> ir.IntegerValue:
    """Plays of the team in a player's minutes, in hundredths: plays · 5 · seconds / team's player seconds.

    ``team_plays_x100_sum`` and ``team_seconds_sum`` are sums over the team's players, so that five men
    who play all game share it. An estimate: it spreads the team's plays evenly over the game.
    """
    return round_div_int(team_plays_x100_sum * PLAYERS_ON_COURT * seconds_played, team_seconds_sum)


def usage_rate(player_plays_x100: ir.IntegerValue, team_plays_on_court_x100: ir.IntegerValue) -> ir.DecimalValue:
    """Share of his team's plays that a player ended while on court, in percent; NULL for 0 seconds.

    Over several games give the sums of both. Source: USG% of Kubatko et al. (2007) and public glossaries.
    """
    return round_div(100 * player_plays_x100, team_plays_on_court_x100, 2)
