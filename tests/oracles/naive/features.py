"""The twenty-five features of the first version, for an expected player of a date."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from functools import cache
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive import (
    composite_factors,
    daily_cache,
    eligibility,
    player_shot_zones,
    team_defense_zones,
    upcoming_player,
    upcoming_team,
)
from tests.oracles.naive.arithmetic import round_div, rounded, total
from tests.oracles.naive.expected_players import expected_by_name
from tests.oracles.naive.facts import Facts
from tests.oracles.naive.windows import lines_before

expected_keys = player_shot_zones.expected_keys
INJURY_RISK = {"available": 0, "probable": 1, "questionable": 2, "doubtful": 3, "out": 3, None: None}


@cache
def row(facts: Facts, day: dt.date, player: str) -> dict[str, Any] | None:
    """The row of a date and a player; None if he has none."""
    if eligibility.features(facts, day, player):
        return None
    member = expected_by_name(facts, day)[player]
    context = upcoming_player.row(facts, day, player)
    features = features_of(facts, day, player)
    missing = {name for name, value in features.items() if value is None}
    quality = round_div(100 * (25 - len(missing)), 25, 2)
    return {
        "game_date": day,
        "player_lookup": player,
        "player_id": member.player_id,
        "season_year": member.game.season_year,
        "feature_version": "v1_baseline_25",
        "game_id": member.game.game_id,
        "team_abbr": member.team_abbr,
        "opponent_team_abbr": member.opponent_team_abbr,
        "is_home": context["home_game"],
        "days_rest": context["days_rest"],
        "population_basis": member.basis,
        **features,
        "feature_count": 25,
        "null_count": len(missing),
        "null_features": missing,
        "feature_quality_score": quality,
        "quality_tier": "high" if quality >= 95 else "medium" if quality >= 70 else "low",
    }


def features_of(facts: Facts, day: dt.date, player: str) -> dict[str, Any]:
    """The features, in order."""
    member = expected_by_name(facts, day)[player]
    known = daily_cache.row(facts, day, player)
    factors = composite_factors.row(facts, day, player)
    shots = player_shot_zones.row(facts, day, player)
    defence = team_defense_zones.row(facts, day, member.opponent_team_abbr)
    context = upcoming_player.row(facts, day, player)
    team = upcoming_team.row(facts, day, member.team_abbr)
    season = lines_before(facts, player, member.game.season_year, day)
    return {
        "points_avg_last_5": known["points_avg_last_5"],
        "points_avg_last_10": known["points_avg_last_10"],
        "points_avg_season": known["points_avg_season"],
        "points_std_last_10": known["points_std_last_10"],
        "games_in_last_7_days": known["games_in_last_7_days"],
        "fatigue_score": factors["fatigue_score"],
        "shot_zone_mismatch_score": factors["shot_zone_mismatch_score"],
        "pace_score": factors["pace_score"],
        "usage_spike_score": factors["usage_spike_score"],
        "rest_advantage": rest_advantage(team),
        "injury_risk": INJURY_RISK[context["player_status"]],
        "recent_trend": recent_trend(season),
        "minutes_change": minutes_change(season),
        "opponent_def_rating": defence["defensive_rating_last_15"],
        "opponent_pace": defence["opponent_pace"],
        "home_away": home_away(team),
        "back_to_back": int(context["back_to_back"]),
        "playoff_game": int(team["season_type"] == "playoffs"),
        "pct_paint": share(shots, "paint_rate_last_10"),
        "pct_mid_range": share(shots, "mid_range_rate_last_10"),
        "pct_three": share(shots, "three_pt_rate_last_10"),
        "pct_free_throw": known["ft_points_share_last_10"],
        "team_pace": known["team_pace_last_10"],
        "team_off_rating": known["team_off_rating_last_10"],
        "team_win_pct": team["team_win_pct_season"] if team["team_games_played_season"] >= 5 else None,
    }


def home_away(team: dict[str, Any]) -> int | None:
    """1 at home, 0 away and in a venue that is nobody's; None at home in one that nobody knows."""
    if not team["home_game"]:
        return 0
    return None if team["is_neutral"] is None else int(not team["is_neutral"])


def rest_advantage(team: dict[str, Any]) -> int | None:
    """The team's rest against the opponent's, at most two days."""
    own, opponents = team["team_days_rest"], team["opponent_days_rest"]
    return None if own is None or opponents is None else max(-2, min(2, own - opponents))


def recent_trend(season: list[Line]) -> int | None:
    """The two most recent games against the three before."""
    if len(season) < 5:
        return None
    recent, before = season[-2:], season[-5:-2]
    change = Fraction(total(recent, "points"), 2) - Fraction(total(before, "points"), 3)
    return step(change, 2, 5)


def minutes_change(season: list[Line]) -> int | None:
    """The minutes of the last ten games against those of the season."""
    last_10 = season[-10:]
    seconds = total(season, "seconds_played")
    if not seconds:
        return None
    recent = Fraction(total(last_10, "seconds_played"), len(last_10))
    return step(recent / Fraction(seconds, len(season)) - 1, Fraction(1, 10), Fraction(1, 5))


def step(change: Fraction, small: Fraction | int, large: Fraction | int) -> int:
    """-2, -1, 0, 1 or 2."""
    size = 2 if abs(change) >= large else 1 if abs(change) >= small else 0
    return size if change > 0 else -size


def share(shots: dict[str, Any] | None, column: str) -> Any:
    """A percentage as a fraction."""
    if shots is None or shots[column] is None:
        return None
    return rounded(Fraction(shots[column]) / 100, 4)
