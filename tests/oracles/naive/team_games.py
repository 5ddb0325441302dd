"""The schedule as a team sees it: rest, trips, what comes next."""

from __future__ import annotations

import datetime as dt
from math import asin, cos, radians, sin, sqrt
from types import SimpleNamespace as Line
from typing import Any
from zoneinfo import ZoneInfo

from tests.oracles.naive.facts import Facts
from tests.oracles.naive.windows import games_of_team

EARTH_RADIUS = 3_958.8


def expected_keys(facts: Facts) -> set[tuple[str, str]]:
    """Team and game: both teams of every counted game."""
    return {
        (team, game.game_id) for game in facts.games.values() for team in (game.home_team_abbr, game.away_team_abbr)
    }


def row(facts: Facts, team: str, game_id: str) -> dict[str, Any]:
    """The row of a team and a game."""
    game = facts.games[game_id]
    season = games_of_team(facts, team, game.season_year)
    place = season.index(game)
    previous = season[place - 1] if place else None
    following = season[place + 1] if place + 1 < len(season) else None
    here = arena(facts, game.arena_id)
    origin = arena(facts, previous.arena_id) if previous else home_arena(facts, team, game.game_date)
    return {
        "team_abbr": team,
        "game_id": game_id,
        "game_date": game.game_date,
        "season_year": game.season_year,
        "season_type": game.season_type,
        "opponent_team_abbr": opponent(game, team),
        "home_game": team == game.home_team_abbr,
        "is_neutral": game.is_neutral,
        "arena_id": game.arena_id,
        "game_start_time_local": clock(game.tipoff_utc, here),
        "national_tv": game.national_tv,
        "game_number_in_season": place + 1,
        "previous_game_id": previous and previous.game_id,
        "previous_game_date": previous and previous.game_date,
        "previous_arena_id": previous and previous.arena_id,
        "team_days_rest": (game.game_date - previous.game_date).days - 1 if previous else None,
        "trip_miles": miles(origin, here) if origin and here else None,
        "time_zone_change": hours(here, game.game_date) - hours(origin, game.game_date) if origin and here else None,
        "altitude_gain_m": here.altitude_m - origin.altitude_m if origin and here else None,
        "next_game_id": following and following.game_id,
        "next_game_date": following and following.game_date,
        "next_opponent_team_abbr": opponent(following, team) if following else None,
        "next_game_national_tv": following and following.national_tv,
    }


def opponent(game: Line, team: str) -> str:
    """The other team of a game."""
    return game.away_team_abbr if team == game.home_team_abbr else game.home_team_abbr


def arena(facts: Facts, arena_id: str | None) -> Line | None:
    """A venue; which of its tenants is asked about does not matter to where it is."""
    return next((place for place in facts.arenas if place.arena_id == arena_id), None)


def home_arena(facts: Facts, team: str, day: dt.date) -> Line | None:
    """Where the team is at home on a date."""
    for place in facts.arenas:
        since, until = place.valid_from or dt.date.min, place.valid_to or dt.date.max
        if place.team_abbr == team and since <= day <= until:
            return place
    return None


def miles(one: Line, other: Line) -> int:
    """The great circle between two venues, in whole miles."""
    lat_1, lat_2 = radians(one.lat), radians(other.lat)
    lon_1, lon_2 = radians(one.lon), radians(other.lon)
    a = sin((lat_2 - lat_1) / 2) ** 2 + cos(lat_1) * cos(lat_2) * sin((lon_2 - lon_1) / 2) ** 2
    return round(2 * EARTH_RADIUS * asin(sqrt(a)))


def hours(place: Line, day: dt.date) -> int:
    """How far the clocks of a venue are from UTC at noon of a date."""
    offset = dt.datetime.combine(day, dt.time(12), ZoneInfo(place.timezone)).utcoffset()
    return int(offset / dt.timedelta(hours=1))


def clock(tipoff_utc: dt.datetime | None, place: Line | None) -> str | None:
    """Tip-off by the clock of the venue."""
    if tipoff_utc is None or place is None:
        return None
    return tipoff_utc.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(place.timezone)).strftime("%H:%M")
