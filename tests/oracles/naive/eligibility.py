"""Who has a row and who cannot have one, counted over lists, box scores and the games that have events.

No value of any table is used. Each function says why a key has no row, or None if it has one.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import SimpleNamespace as Line

from tests.oracles.naive.expected_players import expected_by_name
from tests.oracles.naive.facts import Facts, season_of
from tests.oracles.naive.windows import appearances_before, team_games_before

INSUFFICIENT_HISTORY = "INSUFFICIENT_HISTORY"
INCOMPLETE_UPSTREAM = "INCOMPLETE_UPSTREAM"
MISSING_UPSTREAM = "MISSING_UPSTREAM"


def nothing_missing(_facts: Facts, *_key: object) -> None:
    """A table without a minimum: every expected key has a row."""


@cache
def defense_zones(facts: Facts, day: dt.date, team: str) -> str | None:
    """Five games; zones of each of the last fifteen."""
    return zones_of(facts, team_games_before(facts, team, season_of(facts, day), day), fewest=5, latest=15)


@cache
def shot_zones(facts: Facts, day: dt.date, player: str) -> str | None:
    """Ten games; zones of each of the last twenty."""
    return zones_of(facts, appearances_before(facts, player, season_of(facts, day), day), fewest=10, latest=20)


def zones_of(facts: Facts, games: list[Line], *, fewest: int, latest: int) -> str | None:
    """A number of games before the date; events of each of the latest."""
    if len(games) < fewest:
        return INSUFFICIENT_HISTORY
    known = all(game.game_id in facts.games_with_events for game in games[-latest:])
    return None if known else INCOMPLETE_UPSTREAM


@cache
def factors(facts: Facts, day: dt.date, player: str) -> str | None:
    """One game; the zones of the player and of the opponent may only lack history."""
    if not appearances_before(facts, player, season_of(facts, day), day):
        return INSUFFICIENT_HISTORY
    opponent = expected_by_name(facts, day)[player].opponent_team_abbr
    absent = {shot_zones(facts, day, player), defense_zones(facts, day, opponent)} - {None, INSUFFICIENT_HISTORY}
    return MISSING_UPSTREAM if absent else None


@cache
def daily_cache(facts: Facts, day: dt.date, player: str) -> str | None:
    """Five games, and factors. Shot zones that are absent for another reason leave no factors either."""
    if len(appearances_before(facts, player, season_of(facts, day), day)) < 5:
        return INSUFFICIENT_HISTORY
    return MISSING_UPSTREAM if factors(facts, day, player) else None


@cache
def features(facts: Facts, day: dt.date, player: str) -> str | None:
    """A daily cache and the zones of the opponent; too little history of either is too little history."""
    opponent = expected_by_name(facts, day)[player].opponent_team_abbr
    absent = {daily_cache(facts, day, player), defense_zones(facts, day, opponent)} - {None}
    if INSUFFICIENT_HISTORY in absent:
        return INSUFFICIENT_HISTORY
    return MISSING_UPSTREAM if absent else None
