"""Scores of a game's circumstances: heuristics in points, kept in integers until each is rounded once.

The rules are those of the rule-based models that read them; no published source claims them. A score is
NULL where an input that it needs is not known, and is kept within its :data:`REACH` in a step of its own, so
that its formula stands once in a query and not three times.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fullcourt.basketball.rounding import round_div
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

REACH = {
    "shot_zone_mismatch": 10,
    "pace": 3,
    "usage_spike": 3,
    "travel_impact": 3,
    "opponent_strength": 3,
}
"""How far each score can go either way."""

MANY_GAMES_IN_A_WEEK = 4
MANY_SECONDS_IN_A_WEEK = 14_400
"""240 minutes."""
LONG_GAME_SECONDS = 2_100
"""35 minutes."""
WELL_RESTED_DAYS = 3
_AGES = ((35, 10), (30, 5))
_BACK_TO_BACKS = ((2, 12), (1, 5))


def fatigue_score(
    *,
    days_rest: ir.IntegerValue,
    games_in_last_7_days: ir.IntegerValue,
    seconds_in_last_7_days: ir.IntegerValue,
    back_to_backs_last_14_days: ir.IntegerValue,
    age: ir.IntegerValue,
) -> ir.IntegerValue:
    """From 100, fresh, down to 0. An input that is NULL, as nothing is there to measure, changes nothing."""
    points = ibis.literal(100, "int64")
    changes = (
        (days_rest == 0, -15),
        (days_rest >= WELL_RESTED_DAYS, 5),
        (games_in_last_7_days >= MANY_GAMES_IN_A_WEEK, -10),
        (seconds_in_last_7_days > MANY_SECONDS_IN_A_WEEK, -10),
        (seconds_in_last_7_days > LONG_GAME_SECONDS * games_in_last_7_days, -8),
    )
    for holds, change in changes:
        points += holds.fill_null(False).ifelse(change, 0)
    for value, steps in ((back_to_backs_last_14_days, _BACK_TO_BACKS), (age, _AGES)):
        points -= ibis.cases(*((value >= least, taken) for least, taken in steps), else_=0)
    return ibis.greatest(0, ibis.least(100, points))


def shot_zone_mismatch_score(zones: Sequence[tuple[ir.DecimalValue, ir.DecimalValue]]) -> ir.DecimalValue:
    """Σ share of his shots (percent) · what the opponent allows there beyond the league (percentage points).

    Beyond 5 either way it counts 1.2 times. Positive: the opponent is weak where he shoots.
    """
    millionths = sum((hundredths(share) * hundredths(allowed) for share, allowed in zones), ibis.literal(0, "int64"))
    large = millionths.abs() > 5_000_000
    return round_div(large.ifelse(12, 10) * millionths, 10_000_000, 1)


def pace_score(pace_differential: ir.DecimalValue) -> ir.DecimalValue:
    """Half of the difference of paces."""
    return round_div(hundredths(pace_differential), 200, 1)


def usage_spike_score(
    projected: ir.DecimalValue, average: ir.DecimalValue, star_teammates_out: ir.IntegerValue
) -> ir.DecimalValue:
    """0.3 of what the projected usage is above the average, more with stars out: 1.15 with one, 1.30 with two."""
    change = hundredths(projected) - hundredths(average)
    with_stars = ibis.cases((star_teammates_out >= 2, 390), (star_teammates_out == 1, 345), else_=300)
    weight = (change > 0).ifelse(with_stars, 300)
    return round_div(change * weight, 100_000, 1)


def travel_impact_score(
    miles: ir.IntegerValue,
    time_zone_change: ir.IntegerValue,
    team_back_to_back: ir.BooleanValue,
    miles_last_14_days: ir.IntegerValue,
    altitude_gain_m: ir.IntegerValue,
) -> ir.DecimalValue:
    """From 0 down: a point for 2,000 miles, at most 1.5; half of one for each hardship of the trip."""
    hardships = (
        time_zone_change.abs() >= 2,
        team_back_to_back & (miles >= 500),
        miles_last_14_days >= 6_000,
        altitude_gain_m >= 1_000,
    )
    halves = sum((hardship.ifelse(1, 0) for hardship in hardships), ibis.literal(0, "int64"))
    known = ibis.and_(*(value.notnull() for value in (miles, time_zone_change, miles_last_14_days, altitude_gain_m)))
    taken = ibis.least(3_000, miles) + 1_000 * halves
    return round_div(known.ifelse(-taken, ibis.null("int64")), 2_000, 1)


def opponent_strength_score(defensive_rating: ir.DecimalValue, league: ir.DecimalValue) -> ir.DecimalValue:
    """Half of the opponent's defensive rating above the league's. Positive: a weak opponent."""
    return round_div(hundredths(defensive_rating) - hundredths(league), 200, 1)


def hundredths(value: ir.DecimalValue) -> ir.IntegerValue:
    """A decimal of at most two places as a whole number of hundredths."""
    return (value.cast("decimal(18, 2)") * ibis.literal(100).cast("decimal(18, 2)")).cast("int64")


def clamped(score: ir.DecimalValue, most: int) -> ir.DecimalValue:
    """A score kept within ±``most``."""
    high, low = (ibis.literal(bound).cast(score.type()) for bound in (most, -most))
    return ibis.cases((score > high, high), (score < low, low), else_=score)
