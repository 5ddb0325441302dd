"""How opponents shot by zone in a team's last fifteen games, against the league of the last thirty days."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive import eligibility
from tests.oracles.naive.arithmetic import round_div, total
from tests.oracles.naive.facts import Facts, processed_dates, season_of
from tests.oracles.naive.windows import in_days, team_games_before

ZONES = {
    "paint": ("opp_paint_makes", "opp_paint_attempts"),
    "mid_range": ("opp_mid_range_makes", "opp_mid_range_attempts"),
    "three_pt": ("opp_three_pt_makes", "opp_three_pt_attempts"),
}


def expected_keys(facts: Facts) -> set[tuple[dt.date, str]]:
    """Each of the thirty teams on every processed date."""
    return {(day, team) for day in processed_dates(facts) for team in facts.teams}


@cache
def row(facts: Facts, day: dt.date, team: str) -> dict[str, Any] | None:
    """The row of a date and a team; None if it has none."""
    if eligibility.defense_zones(facts, day, team):
        return None
    year = season_of(facts, day)
    lines = [facts.defence[game.game_id, team] for game in team_games_before(facts, team, year, day)][-15:]
    sample, window = league_sample(facts, day)
    compared = len(sample) >= 100
    games = len(lines)
    against = {zone: versus_league(lines, sample, zone) if compared else None for zone in ZONES}
    known = [zone for zone in ZONES if against[zone] is not None]
    own, opponents = total(lines, "own_possessions_x100"), total(lines, "possessions_x100")
    values: dict[str, Any] = {
        "team_abbr": team,
        "analysis_date": day,
        "season_year": year,
        "games_in_sample": games,
        "first_game_date_in_sample": lines[0].game_date,
        "last_game_date_in_sample": lines[-1].game_date,
        "paint_points_allowed_per_game": round_div(total(lines, "points_in_paint_allowed"), games, 1),
        "league_team_games_in_sample": len(sample),
        "league_window": window,
        "defensive_rating_last_15": rating(lines),
        "league_defensive_rating": rating(sample) if compared else None,
        "opponent_points_per_game": round_div(total(lines, "points_allowed"), games, 1),
        "opponent_pace": round_div((own + opponents) * 14_400, 200 * total(lines, "team_seconds"), 1),
        "strongest_zone": min(known, key=against.__getitem__) if known else None,
        "weakest_zone": max(known, key=against.__getitem__) if known else None,
        "data_quality_tier": "production_ready" if games == 15 else "limited",
        "calculation_notes": None if compared else "league sample < 100",
    }
    for zone, (makes, attempts) in ZONES.items():
        values |= {
            f"{zone}_pct_allowed_last_15": round_div(total(lines, makes), total(lines, attempts), 3),
            f"{zone}_attempts_allowed_per_game": round_div(total(lines, attempts), games, 1),
            f"{zone}_blocks_per_game": round_div(total(lines, f"blocks_{zone}"), games, 2),
            f"{zone}_defense_vs_league_avg": against[zone],
            f"league_{zone}_pct": round_div(total(sample, makes), total(sample, attempts), 3) if compared else None,
        }
    return values


@cache
def league_sample(facts: Facts, day: dt.date) -> tuple[list[Line], str]:
    """Team-games with zones of the last thirty days; of the season, if those are fewer than a hundred."""
    year = season_of(facts, day)
    season = [
        line
        for line in facts.defence.values()
        if line.season_year == year and line.game_date < day and line.zones_source is not None
    ]
    month = in_days(season, day, 30)
    return (month, "last_30_days") if len(month) >= 100 else (season, "season_to_date")


def versus_league(lines: list[Line], sample: list[Line], zone: str) -> Any:
    """Percentage points above the league; more is a worse defence."""
    makes, attempts = (total(lines, column) for column in ZONES[zone])
    league_makes, league_attempts = (total(sample, column) for column in ZONES[zone])
    return round_div(100 * (makes * league_attempts - league_makes * attempts), attempts * league_attempts, 2)


def rating(lines: list[Line]) -> Any:
    """Points allowed per hundred possessions."""
    return round_div(10_000 * total(lines, "points_allowed"), total(lines, "possessions_x100"), 2)
