"""The season's schedule: pre-season, regular season and the All-Star game, 16 columns of CSV."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from fullcourt.basketball.teams import TEAM_BY_ABBR
from fullcourt.simulator.calendar import Calendar, home_arena

if TYPE_CHECKING:
    import numpy as np

HEADER: Final = "gid,gcode,etdate,ettime,seri,an,ac,st,stt,h.tid,v.tid,h.ta,v.ta,h.s,v.s,seas"
_ALL_STARS: Final = ((1610616833, "EST"), (1610616834, "WST"))
_PRE_SEASON_DAYS: Final = (-13, -10, -7, -4)
Score = tuple[int, int]
"""Points of visitors and home team."""


def _record(game_id: str, day: dt.date, tipoff: dt.time, place: tuple[str, str], home: tuple[int, str],
            away: tuple[int, str], score: Score | None) -> str:  # fmt: skip
    status, word = ("3", "Final") if score else ("1", f"{tipoff.hour % 12 or 12}:{tipoff:%M} pm ET")
    points = f"{score[1]},{score[0]}" if score else ","
    year = int(game_id[3:5])
    return (
        f"{game_id},{day:%Y%m%d}/{away[1]}{home[1]},{day},{tipoff},,{place[0]},{place[1]},{status},{word},"
        f"{home[0]},{away[0]},{home[1]},{away[1]},{points},{year:02d}-{(year + 1) % 100:02d}"
    )


def _team(abbr: str) -> tuple[int, str]:
    return TEAM_BY_ABBR[abbr].team_id, abbr


def _some_score(rng: np.random.Generator) -> Score:
    away, home = (int(points) for points in rng.normal(109, 11, 2))
    return away, home + (away == home)


def schedule(calendar: Calendar, scores: Mapping[str, Score], last: dt.date, rng: np.random.Generator) -> str:
    """The whole schedule; games after ``last`` are still to come."""
    year = calendar.season_year % 100
    lines = [HEADER]
    number = 0
    for gap in _PRE_SEASON_DAYS:
        day = calendar.start + dt.timedelta(days=gap)
        order = [calendar.teams[at] for at in rng.permutation(len(calendar.teams))]
        for home, away in zip(order[::2], order[1::2], strict=True):
            number += 1
            arena, score = home_arena(home, day), _some_score(rng)
            lines.append(_record(f"001{year:02d}{number:05d}", day, dt.time(19), (arena.name, arena.city), _team(home),
                                 _team(away), score if day <= last else None))  # fmt: skip
    lines += [
        _record(game.game_id, game.day, game.tipoff, (game.arena.name, game.arena.city), _team(game.home),
                _team(game.away), scores.get(game.game_id))
        for game in sorted(calendar.games, key=lambda game: game.game_id)
    ]  # fmt: skip
    day = calendar.break_day
    host = home_arena(calendar.teams[int(rng.integers(len(calendar.teams)))], day)
    away, home = (int(points) for points in rng.integers(140, 190, 2))
    lines.append(_record(f"003{year:02d}00001", day, dt.time(20), (host.name, host.city), _ALL_STARS[0], _ALL_STARS[1],
                         (away, home + (away == home)) if day <= last else None))  # fmt: skip
    return "\n".join(lines) + "\n"
