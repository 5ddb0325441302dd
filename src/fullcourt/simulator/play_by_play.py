"""Play-by-play v2 of a game: 34 columns, one record an event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

import numpy as np

from fullcourt.basketball.teams import TEAM_BY_ABBR, Team
from fullcourt.simulator import events as ev
from fullcourt.simulator.calendar import Game
from fullcourt.simulator.events import Event
from fullcourt.simulator.people import Person
from fullcourt.simulator.rosters import Player
from fullcourt.simulator.texts import Texts, short_names

_PERSON: Final = ("TEAM_ID", "TEAM_CITY", "TEAM_NICKNAME", "TEAM_ABBREVIATION")
COLUMNS: Final = (
    "GAME_ID", "EVENTNUM", "EVENTMSGTYPE", "EVENTMSGACTIONTYPE", "PERIOD", "WCTIMESTRING", "PCTIMESTRING",
    "HOMEDESCRIPTION", "NEUTRALDESCRIPTION", "VISITORDESCRIPTION", "SCORE", "SCOREMARGIN",
    *(f"{column}" for n in (1, 2, 3) for column in (
        f"PERSON{n}TYPE", f"PLAYER{n}_ID", f"PLAYER{n}_NAME", *(f"PLAYER{n}_{name}" for name in _PERSON))),
    "VIDEO_AVAILABLE_FLAG",
)  # fmt: skip
HEADER: Final = ",".join(COLUMNS)
EVENTNUM, TYPE, ACTION, HOME_TEXT, AWAY_TEXT, SCORE, MARGIN, PERSON1 = 1, 2, 3, 7, 9, 10, 11, 12
PLAYER2, PLAYER3 = 20, 27
"""Places of columns in a record."""
Record = list[str]

_NOBODY: Final = ["0", "0", "", "", "", "", ""]
_NOTHING: Final = ["1", "0", "", "", "", "", ""]
_WITH_NOTHING: Final = frozenset({ev.FOUL, ev.EJECTION, ev.VIOLATION, ev.REPLAY})
_WITH_SCORE: Final = frozenset({ev.MADE, ev.PERIOD_START, ev.PERIOD_END, ev.REPLAY})
_WITHOUT_VIDEO: Final = frozenset({ev.PERIOD_START, ev.SUBSTITUTION, ev.TIMEOUT, ev.REPLAY})
_TEAM_TYPE, _PLAYER_TYPE, _BENCH_TYPE = (3, 2), (5, 4), (7, 6)
"""PERSONnTYPE of visitors and home side."""
_TIP_DELAY, _REAL_SECONDS, _BREAK, _HALFTIME = 600, 2.35, 150, 900


def event_numbers(count: int, rng: np.random.Generator) -> list[int]:
    """EVENTNUM of events: from 2 on, with gaps."""
    steps = rng.choice((1, 2, 3), size=count, p=(0.8, 0.15, 0.05))
    numbers: list[int] = (1 + np.cumsum(steps)).tolist()
    numbers[0] = 2
    return [number + (1 if place else 0) for place, number in enumerate(numbers)] if count > 1 else numbers


def wall_clock(game: Game, period: int, clock: int) -> str:
    """Time of day, Eastern, to the minute: ``7:42 PM``."""
    played = sum(ev.period_seconds(earlier) for earlier in range(1, period)) + ev.period_seconds(period) - clock
    breaks = _BREAK * (period - 1) + (_HALFTIME if period > 2 else 0)
    moment = dt.datetime.combine(game.day, game.tipoff) + dt.timedelta(
        seconds=_TIP_DELAY + breaks + int(_REAL_SECONDS * played)
    )
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"


def records(game: Game, events: Sequence[Event], numbers: Sequence[int], officials: Sequence[Person]) -> list[Record]:
    """Records of a game in the order of its clock."""
    teams = (TEAM_BY_ABBR[game.away], TEAM_BY_ABBR[game.home])
    people = _Columns(teams)
    on_court = {player: None for event in events for player in (*event.home_five, *event.away_five)}
    texts = Texts(short_names(list(on_court)), (teams[0].nickname, teams[1].nickname), officials)
    score = [0, 0]
    found, clocks = [], {}
    for event, number in zip(events, numbers, strict=True):
        if (event.period, event.clock) not in clocks:
            clocks[event.period, event.clock] = wall_clock(game, event.period, event.clock)
        time = clocks[event.period, event.clock]
        if event.points:
            score[event.side] += event.points
        own, other, neutral = texts.of(event, time)
        home, away = (own, other) if event.side == ev.HOME else (other, own)
        scored = event.kind in _WITH_SCORE or (event.kind == ev.FREE_THROW and event.note > 0)
        scored &= event.kind != ev.PERIOD_START or event.period > 1
        lead = score[ev.HOME] - score[ev.AWAY]
        found.append([
            game.game_id, str(number), str(event.kind), str(event.action), str(event.period), time,
            f"{event.clock // 60}:{event.clock % 60:02d}", home, neutral, away,
            f"{score[ev.AWAY]} - {score[ev.HOME]}" if scored else "",
            (str(lead) if lead else "TIE") if scored else "",
            *people.first(event), *people.second(event), *people.third(event),
            "0" if event.kind in _WITHOUT_VIDEO else "1",
        ])  # fmt: skip
    return found


def text(found: Sequence[Record]) -> bytes:
    """Records as the file of a game."""
    return ("\n".join([HEADER, *map(",".join, found)]) + "\n").encode()


class _Columns:
    """The seven columns of each person of an event."""

    def __init__(self, teams: tuple[Team, Team]) -> None:
        self._teams = [[f"{team.team_id}.0", team.city, team.nickname, team.team_abbr] for team in teams]
        self._ids = [str(team.team_id) for team in teams]
        self._known: dict[tuple[int, Player], list[str]] = {}

    def _player(self, side: int, player: Player) -> list[str]:
        known = self._known.get((side, player))
        if known is None:
            person = player.person
            known = [str(_PLAYER_TYPE[side]), str(person.person_id), person.accented, *self._teams[side]]
            self._known[side, player] = known
        return known

    def first(self, event: Event) -> list[str]:
        if isinstance(event.one, Player):
            return self._player(event.side, event.one)
        if isinstance(event.one, Person):
            return [str(_BENCH_TYPE[event.side]), str(event.one.person_id), "", "", "", "", ""]
        if event.side == ev.NEITHER:
            return ["0", str(event.note), "", "", "", "", ""] if event.kind == ev.REPLAY else _NOBODY
        return [str(_TEAM_TYPE[event.side]), self._ids[event.side], "", "", "", "", ""]

    def second(self, event: Event) -> list[str]:
        if event.two is None:
            return _NOBODY
        own = event.kind in {ev.MADE, ev.SUBSTITUTION}
        return self._player(event.side if own else 1 - event.side, event.two)

    def third(self, event: Event) -> list[str]:
        if event.three is None:
            lost = event.kind == ev.TURNOVER and event.two is None
            return _NOTHING if lost or event.kind in _WITH_NOTHING else _NOBODY
        if event.kind == ev.JUMP_BALL:
            return self._player(ev.HOME if event.three in event.home_five else ev.AWAY, event.three)
        return self._player(1 - event.side, event.three)
