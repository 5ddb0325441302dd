"""How today's circumstances differ from a player's average, in scores that look like points."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from tests.oracles.naive import eligibility, player_shot_zones, team_defense_zones, upcoming_player, upcoming_team
from tests.oracles.naive.arithmetic import clamped, rounded
from tests.oracles.naive.expected_players import expected_by_name
from tests.oracles.naive.facts import Facts

expected_keys = player_shot_zones.expected_keys
TWO_STARS, ONE_STAR = Fraction(130, 100), Fraction(115, 100)


@cache
def row(facts: Facts, day: dt.date, player: str) -> dict[str, Any] | None:
    """The row of a date and a player; None if he has none."""
    if eligibility.factors(facts, day, player):
        return None
    member = expected_by_name(facts, day)[player]
    context = upcoming_player.row(facts, day, player)
    shots = player_shot_zones.row(facts, day, player)
    defence = team_defense_zones.row(facts, day, member.opponent_team_abbr)
    team = upcoming_team.row(facts, day, member.team_abbr)
    fatigue = fatigue_score(context)
    scores = {
        "shot_zone_mismatch_score": mismatch(shots, defence),
        "pace_score": scored(half(context["pace_differential"]), 3),
        "usage_spike_score": usage_spike(context),
        "travel_impact_score": travel_impact(context, team),
        "opponent_strength_score": opponent_strength(defence),
    }
    adjustment = rounded(Fraction(fatigue - 100, 20), 2)
    known = [score for score in scores.values() if score is not None]
    total = adjustment + sum(known)
    warnings = fatigue < 50 or abs(scores["shot_zone_mismatch_score"] or 0) > 8 or abs(total) > 12
    return {
        "player_lookup": player,
        "player_id": member.player_id,
        "game_date": day,
        "analysis_date": day,
        "game_id": member.game.game_id,
        "team_abbr": member.team_abbr,
        "opponent_team_abbr": member.opponent_team_abbr,
        "fatigue_score": fatigue,
        **scores,
        "referee_favorability_score": None,
        "look_ahead_pressure_score": None,
        "fatigue_adjustment": adjustment,
        "total_composite_adjustment": total,
        "factors_in_total": 1 + len(known),
        "missing_factors": {name.removesuffix("_score") for name, score in scores.items() if score is None},
        "has_warnings": warnings,
        "calculation_version": "v2_6factors",
    }


def fatigue_score(context: dict[str, Any]) -> int:
    """100 is fresh, 0 exhausted."""
    score = 100
    if context["back_to_back"]:
        score -= 15
    elif context["days_rest"] is not None and context["days_rest"] >= 3:
        score += 5
    games, seconds = context["games_in_last_7_days"], context["seconds_in_last_7_days"]
    score -= 10 if games >= 4 else 0
    score -= 10 if seconds > 14_400 else 0
    score -= 8 if seconds > 2_100 * games else 0
    pairs = context["back_to_backs_last_14_days"]
    score -= 12 if pairs >= 2 else 5 if pairs == 1 else 0
    age = context["player_age"] or 0
    score -= 10 if age >= 35 else 5 if age >= 30 else 0
    return max(0, min(100, score))


def mismatch(shots: dict[str, Any] | None, defence: dict[str, Any] | None) -> Decimal | None:
    """Where he shoots against where the opponent is weak."""
    if shots is None or defence is None:
        return None
    amount = Fraction(0)
    for zone in player_shot_zones.ZONES:
        share, weakness = shots[f"{zone}_rate_last_10"], defence[f"{zone}_defense_vs_league_avg"]
        if share is None or weakness is None:
            return None
        amount += Fraction(share) / 100 * Fraction(weakness)
    if abs(amount) > 5:
        amount *= Fraction(12, 10)
    return scored(amount, 10)


def usage_spike(context: dict[str, Any]) -> Decimal | None:
    """What absences add to his usage."""
    projected, usual = context["projected_usage_rate"], context["avg_usage_rate_last_10_games"]
    if projected is None:
        return None
    amount = Fraction(3, 10) * (Fraction(projected) - Fraction(usual))
    if amount > 0 and context["star_teammates_out"] >= 2:
        amount *= TWO_STARS
    elif amount > 0 and context["star_teammates_out"] == 1:
        amount *= ONE_STAR
    return scored(amount, 3)


def travel_impact(context: dict[str, Any], team: dict[str, Any]) -> Decimal:
    """What the way to the game costs."""
    miles = context["travel_miles"]
    burdens = [
        abs(context["time_zone_change"]) >= 2,
        team["team_back_to_back"] and miles >= 500,
        context["miles_traveled_last_14_days"] >= 6_000,
        context["altitude_gain_m"] >= 1_000,
    ]
    amount = -min(Fraction(3, 2), Fraction(miles, 2_000)) - Fraction(1, 2) * sum(burdens)
    return rounded(max(Fraction(-3), min(Fraction(0), amount)), 1)


def opponent_strength(defence: dict[str, Any] | None) -> Decimal | None:
    """How weak the opponent's defence is; positive is weak."""
    if defence is None or defence["league_defensive_rating"] is None:
        return None
    return scored(half(defence["defensive_rating_last_15"] - defence["league_defensive_rating"]), 3)


def half(value: Decimal | None) -> Fraction | None:
    """Half of a stored value."""
    return None if value is None else Fraction(value) / 2


def scored(amount: Fraction | None, limit: int) -> Decimal | None:
    """Held inside its range, with one decimal."""
    return None if amount is None else rounded(clamped(amount, -limit, limit), 1)
