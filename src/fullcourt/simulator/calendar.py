"""The season's games: who plays whom, when and where.

Every team plays once a round; a round takes two days. Rounds, rests and breaks stand at fixed numbers,
so that a longer season begins with the same games as a shorter one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from fullcourt.basketball.arenas import Arena, arena_of
from fullcourt.basketball.teams import TEAM_BY_ABBR, TEAMS
from fullcourt.errors import FullcourtError

if TYPE_CHECKING:
    import numpy as np

FULL_SEASON: Final = 82
FULL_LEAGUE: Final = len(TEAMS)
ROUND_DAYS: Final = 2
REST_AFTER: Final = (14, 34, 52, 72)
"""Rounds before a day without games."""
BREAK_AFTER, BREAK_DAYS = 57, 6
"""Round before the All-Star break, and its length."""
_KEEPS_ITS_DAY: Final = 0.80
"""Makes 17 % of games the second of a back-to-back (league: 14.9-21.2 %)."""
_EASTERN: Final = ZoneInfo("America/New_York")
_TIPS: Final = (dt.time(19), dt.time(19, 30), dt.time(19), dt.time(20))
_SUNDAY: Final = 6


class LeagueSizeError(FullcourtError):
    """A league that cannot be scheduled."""


@dataclass(frozen=True, slots=True)
class Game:
    """A game of the schedule. Dates and times are Eastern."""

    game_id: str
    day: dt.date
    tipoff: dt.time
    home: str
    away: str
    arena: Arena
    planned: dt.date
    """The date before the game was moved; the same as ``day`` for all others."""


@dataclass(frozen=True)
class Calendar:
    """Regular-season games in the order of their dates."""

    season_year: int
    teams: tuple[str, ...]
    start: dt.date
    games: tuple[Game, ...]
    break_day: dt.date
    """A day without games, for the All-Star game."""


def team_codes(count: int) -> tuple[str, ...]:
    """The first teams of the league, by tricode.

    Raises:
        LeagueSizeError: for an odd number, or one that the league does not have.
    """
    if count % 2 or not 2 <= count <= FULL_LEAGUE:
        raise LeagueSizeError(
            f"a league of {count} teams cannot be scheduled",
            f"Every team plays once a round: choose an even number from 2 to {FULL_LEAGUE}.",
            teams=count,
        )
    return tuple(sorted(TEAM_BY_ABBR))[:count]


def opening_night(season_year: int) -> dt.date:
    """The third Tuesday after mid-October, as in most seasons."""
    day = dt.date(season_year, 10, 19)
    return day + dt.timedelta(days=(1 - day.weekday()) % 7)


def first_day(number: int) -> int:
    """Days from opening night to the first day of a round (from 0)."""
    rests = sum(number > after for after in REST_AFTER)
    return ROUND_DAYS * number + rests + (BREAK_DAYS if number > BREAK_AFTER else 0)


def _pairs(order: Sequence[str], number: int) -> list[tuple[str, str]]:
    """Pairs of a round: the circle method."""
    fixed, turning = order[0], list(order[1:])
    shift = number % len(turning)
    ring = [fixed, *turning[shift:], *turning[:shift]]
    half = len(ring) // 2
    return list(zip(ring[:half], reversed(ring[half:]), strict=True))


def _tipoff(day: dt.date, arena: Arena, choice: int) -> dt.time:
    local = dt.time(18) if day.weekday() == _SUNDAY else _TIPS[choice]
    moment = dt.datetime.combine(day, local, ZoneInfo(arena.timezone)).astimezone(_EASTERN)
    return moment.time() if moment.date() == day else dt.time(22, 30)


def home_arena(team: str, day: dt.date) -> Arena:
    """Where a team is at home."""
    arena = arena_of(None, team, day)
    if arena is None:  # pragma: no cover - every team has an arena
        raise LeagueSizeError(f"{team} has no arena on {day}", "Give it one in basketball/data/arenas.csv.")
    return arena


def make_calendar(
    season_year: int, count: int, games_per_team: int, rng: np.random.Generator, *, moved: float = 0.0
) -> Calendar:
    """Draw the calendar; ``moved`` is the share of games that are played later than planned.

    Raises:
        LeagueSizeError: for a league that cannot be scheduled.
    """
    teams = team_codes(count)
    if not 1 <= games_per_team <= FULL_SEASON:
        raise LeagueSizeError(
            f"a season of {games_per_team} games a team cannot be scheduled",
            f"Choose from 1 to {FULL_SEASON}.",
            games_per_team=games_per_team,
        )
    start = opening_night(season_year)
    order = [teams[number] for number in rng.permutation(count)]
    at_home, second_day = dict.fromkeys(teams, 0), dict.fromkeys(teams, False)
    games: list[Game] = []
    for number in range(games_per_team):
        draws = rng.random((count // 2, 3)).tolist()
        planned: list[tuple[int, str, str, int]] = []
        for (one, other), (side, stay, tip) in zip(_pairs(order, number), draws, strict=True):
            lead = at_home[one] - at_home[other]
            home, away = (other, one) if lead > 0 or (lead == 0 and side < 0.5) else (one, other)
            at_home[home] += 1
            same = second_day[one] == second_day[other]
            late = second_day[one] == (stay < _KEEPS_ITS_DAY) if same else stay < 0.5
            second_day[one] = second_day[other] = late
            planned.append((int(late), home, away, int(tip * len(_TIPS))))
        for late_day, home, away, tip in sorted(planned):
            day = start + dt.timedelta(days=first_day(number) + late_day)
            arena = home_arena(home, day)
            game_id = f"002{season_year % 100:02d}{len(games) + 1:05d}"
            games.append(Game(game_id, day, _tipoff(day, arena, tip), home, away, arena, day))
    if moved:
        games = _moved(games, moved, rng)
    break_day = start + dt.timedelta(days=first_day(min(games_per_team - 1, BREAK_AFTER)) + ROUND_DAYS + 3)
    return Calendar(
        season_year, teams, start, tuple(sorted(games, key=lambda game: (game.day, game.game_id))), break_day
    )


def _moved(games: list[Game], share: float, rng: np.random.Generator) -> list[Game]:
    """Move some games to a later day on which both teams are free, 3 to 60 days after."""
    busy = {(team, game.day) for game in games for team in (game.home, game.away)}
    last = max(game.day for game in games)
    for place, (chance, ahead) in enumerate(rng.random((len(games), 2)).tolist()):
        game = games[place]
        if chance >= share:
            continue
        days = [game.day + dt.timedelta(days=3 + (int(57 * ahead) + n) % 57) for n in range(57)]
        free = (
            day for day in days
            if day <= last and (game.home, day) not in busy and (game.away, day) not in busy
        )  # fmt: skip
        day = next(free, None)
        if day is not None:
            busy |= {(game.home, day), (game.away, day)}
            games[place] = replace(game, day=day, tipoff=_tipoff(day, game.arena, 0))
    return games
