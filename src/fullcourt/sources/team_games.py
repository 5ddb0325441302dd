"""Each team's games in order, with rest and trips; written anew whenever the schedule changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from fullcourt.basketball.arenas import ARENAS, Arena, arena_of
from fullcourt.basketball.travel import local_start, miles_between, time_zone_change
from fullcourt.catalog.raw.best import games_taking_place
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games, venue_distances
from fullcourt.sources.declared_rows import merge_values
from fullcourt.sources.run import Run

Game = Mapping[str, Any]

_BY_ID: Mapping[str, Arena] = {arena.arena_id: arena for arena in ARENAS}


def settle_team_games(run: Run) -> None:
    """Write every team's games of the seasons that were touched as the schedule has them now."""
    if not run.schedule_changed:
        return
    seasons = sorted(run.seasons)
    games = schedule.unbound
    games = games.filter(games.season_year.isin(seasons))
    facts = games_taking_place(games).select(
        "game_id", "game_date", "tipoff_utc", "season_year", "season_type", "home_team_abbr", "away_team_abbr",
        "arena_id", "is_neutral", "national_tv",
    )  # fmt: skip
    merge_values(run.db, team_games, list(rows_of(run.db.fetch(facts).to_pylist())), of=("season_year", seasons))
    merge_values(run.db, venue_distances, list(distances()))


def distances() -> Iterator[dict[str, Any]]:
    """How far apart all arenas are."""
    for one, other in product(_BY_ID.values(), repeat=2):
        yield {"from_arena_id": one.arena_id, "to_arena_id": other.arena_id, "miles": miles_between(one, other)}


def rows_of(games: Iterable[Game]) -> Iterator[dict[str, Any]]:
    """Rows of ``team_games``, for the games of a schedule that take place."""
    by_team: defaultdict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for game in games:
        home, away = game["home_team_abbr"], game["away_team_abbr"]
        for team, opponent in ((home, away), (away, home)):
            side = {**game, "team_abbr": team, "opponent_team_abbr": opponent, "home_game": team == home}
            by_team[team, game["season_year"]].append(side)
    for sides in by_team.values():
        sides.sort(key=lambda side: (side["game_date"], side["game_id"]))
        for number, side in enumerate(sides):
            before = sides[number - 1] if number else None
            after = sides[number + 1] if number + 1 < len(sides) else {}
            yield {
                **side,
                "game_number_in_season": number + 1,
                "next_game_id": after.get("game_id"),
                "next_game_date": after.get("game_date"),
                "next_opponent_team_abbr": after.get("opponent_team_abbr"),
                "next_game_national_tv": after.get("national_tv"),
            } | _trip(side, before)


def _trip(side: Game, before: Game | None) -> dict[str, Any]:
    """How a team came to a game: from the venue before, or from home to its first."""
    day, here = side["game_date"], _BY_ID.get(side["arena_id"] or "")
    if before is None:
        came_from = arena_of(None, side["team_abbr"], day)
        facts: dict[str, Any] = {}
    else:
        came_from = _BY_ID.get(before["arena_id"] or "")
        facts = {
            "previous_game_id": before["game_id"],
            "previous_game_date": before["game_date"],
            "previous_arena_id": before["arena_id"],
            "team_days_rest": (day - before["game_date"]).days - 1,
        }
    if here is not None and side["tipoff_utc"] is not None:
        facts["game_start_time_local"] = local_start(here, side["tipoff_utc"])
    if here is None or came_from is None:
        return facts
    return facts | {
        "trip_miles": miles_between(came_from, here),
        "time_zone_change": time_zone_change(came_from, here, day),
        "altitude_gain_m": here.altitude_m - came_from.altitude_m,
    }
