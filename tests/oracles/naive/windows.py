"""What lies before a date: the games of a team or a player in this season, oldest first."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import SimpleNamespace as Line

from tests.oracles.naive.facts import Facts, games_of_season


@cache
def games_of_team(facts: Facts, team: str, year: int) -> tuple[Line, ...]:
    """The counted games of a team in a season, final or not."""
    return tuple(game for game in games_of_season(facts, year) if team in (game.home_team_abbr, game.away_team_abbr))


def team_games_before(facts: Facts, team: str, year: int, day: dt.date) -> list[Line]:
    """The final games of a team before a date, the latest last."""
    return [game for game in games_of_team(facts, team, year) if game.game_status == "final" and game.game_date < day]


@cache
def appearances_of_season(facts: Facts, year: int) -> dict[str, list[Line]]:
    """The final games in which each player appeared: active on the list, or with a line in a box score."""
    games: dict[str, list[Line]] = {}
    for game in games_of_season(facts, year):
        if game.game_status == "final":
            active = {entry.player_lookup for entry in facts.lists[game.game_id] if entry.player_status == "active"}
            for name in active | {name for name, _, _ in facts.box_lines[game.game_id]}:
                games.setdefault(name, []).append(game)
    return games


def appearances_before(facts: Facts, player: str, year: int, day: dt.date) -> list[Line]:
    """The final games before a date in which the player appeared, the latest last."""
    return [game for game in appearances_of_season(facts, year).get(player, []) if game.game_date < day]


def lines_before(facts: Facts, player: str, year: int, day: dt.date) -> list[Line]:
    """What the player did in them."""
    return [facts.player_games[game.game_id, player] for game in appearances_before(facts, player, year, day)]


def in_days(rows: list[Line], day: dt.date, days: int) -> list[Line]:
    """Those with a date in [day - days, day - 1]."""
    return [row for row in rows if day - dt.timedelta(days) <= row.game_date < day]
