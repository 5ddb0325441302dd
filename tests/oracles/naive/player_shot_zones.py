"""Where a player has shot in his last ten and twenty games."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive import eligibility
from tests.oracles.naive.arithmetic import round_div, total
from tests.oracles.naive.expected_players import expected, expected_by_name
from tests.oracles.naive.facts import Facts, processed_dates
from tests.oracles.naive.windows import lines_before

ZONES = {
    "paint": ("paint_makes", "paint_attempts"),
    "mid_range": ("mid_range_makes", "mid_range_attempts"),
    "three_pt": ("three_pt_makes_pbp", "three_pt_attempts_pbp"),
}
THRESHOLDS = {"paint": 40, "three_pt": 40, "mid_range": 35}
"""In the order in which ties are decided."""


def expected_keys(facts: Facts) -> set[tuple[dt.date, str]]:
    """The expected players of every processed date."""
    return {(day, member.player_lookup) for day in processed_dates(facts) for member in expected(facts, day)}


@cache
def row(facts: Facts, day: dt.date, player: str) -> dict[str, Any] | None:
    """The row of a date and a player; None if he has none."""
    if eligibility.shot_zones(facts, day, player):
        return None
    member = expected_by_name(facts, day)[player]
    season = lines_before(facts, player, member.game.season_year, day)
    last_10, last_20 = season[-10:], season[-20:]
    assisted, unassisted = total(last_10, "assisted_fg_makes"), total(last_10, "unassisted_fg_makes")
    known = facts.players.get(member.player_id)
    values: dict[str, Any] = {
        "player_lookup": player,
        "player_id": member.player_id,
        "analysis_date": day,
        "team_abbr": member.team_abbr,
        "season_year": member.game.season_year,
        "games_in_sample_10": len(last_10),
        "games_in_sample_20": len(last_20),
        "total_shots_last_10": shots(last_10),
        "unknown_zone_shots_last_10": total(last_10, "unknown_zone_attempts"),
        "assisted_rate_last_10": round_div(100 * assisted, assisted + unassisted, 2),
        "unassisted_rate_last_10": round_div(100 * unassisted, assisted + unassisted, 2),
        "fg_makes_last_10": assisted + unassisted,
        "sample_quality_10": quality(len(last_10), 10),
        "sample_quality_20": quality(len(last_20), 20),
        "primary_scoring_zone": primary_zone(last_10),
        "player_position": known.position if known else None,
        "data_quality_tier": "production_ready" if len(last_20) >= 15 else "limited",
    }
    for zone, (makes, attempts) in ZONES.items():
        values |= {
            f"{zone}_rate_last_10": rate(last_10, zone),
            f"{zone}_pct_last_10": round_div(total(last_10, makes), total(last_10, attempts), 3),
            f"{zone}_attempts_per_game": round_div(total(last_10, attempts), 10, 1),
            f"{zone}_rate_last_20": rate(last_20, zone) if len(last_20) >= 15 else None,
            f"{zone}_pct_last_20": (
                round_div(total(last_20, makes), total(last_20, attempts), 3) if len(last_20) >= 15 else None
            ),
        }
    return values


def shots(lines: list[Line]) -> int:
    """Attempts from known zones."""
    return sum(total(lines, attempts) for _, attempts in ZONES.values())


def rate(lines: list[Line], zone: str) -> Any:
    """Share of a zone in percent."""
    return round_div(100 * total(lines, ZONES[zone][1]), shots(lines), 2)


def primary_zone(lines: list[Line]) -> str | None:
    """The zone with the highest share among those that reach their threshold."""
    if shots(lines) == 0:
        return None
    best, most = "balanced", 0
    for zone, threshold in THRESHOLDS.items():
        attempts = total(lines, ZONES[zone][1])
        if 100 * attempts >= threshold * shots(lines) and attempts > most:
            best, most = zone, attempts
    return best


def quality(games: int, wanted: int) -> str:
    """How full a window is."""
    if games == wanted:
        return "excellent"
    if 10 * games >= 7 * wanted:
        return "good"
    return "limited" if 2 * games >= wanted else "insufficient"
