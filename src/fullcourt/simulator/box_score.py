"""The box score of a game, counted from its events and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fullcourt.simulator import events as ev
from fullcourt.simulator.court import our_zone
from fullcourt.simulator.events import Event, Five
from fullcourt.simulator.rosters import Player

SINGLE: Final = 10
"""Action of a free throw that is the only one."""
ZONES: Final = ("paint", "mid_range", "three_pt")
COUNTS: Final = (
    "fgm", "fga", "fg3m", "fg3a", "ftm", "fta", "oreb", "dreb", "reb", "ast", "stl", "blk", "tov", "pf", "pts",
)  # fmt: skip
ZONE_COUNTS: Final = tuple(f"{zone}_{what}" for zone in ZONES for what in ("attempts", "makes", "blocks"))


class Line:
    """What somebody, or a team, did. Seconds are those on court."""

    __slots__ = (*COUNTS, *ZONE_COUNTS, "and_ones", "assisted", "plus_minus", "seconds", "team_tov", "was_blocked")

    fgm: int
    fga: int
    fg3m: int
    fg3a: int
    ftm: int
    fta: int
    oreb: int
    dreb: int
    reb: int
    ast: int
    stl: int
    blk: int
    tov: int
    pf: int
    pts: int
    seconds: int
    plus_minus: int
    team_tov: int
    assisted: int
    was_blocked: int
    and_ones: int

    def __init__(self) -> None:
        for name in self.__slots__:
            setattr(self, name, 0)

    def bump(self, name: str) -> None:
        """Count one more."""
        setattr(self, name, getattr(self, name) + 1)

    def add(self, other: Line) -> None:
        """Count everything that somebody else did."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


class BoxScore:
    """Lines of the players who were on court (visitors, home), and of the teams."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Count."""
        self.players: tuple[dict[Player, Line], dict[Player, Line]] = ({}, {})
        self.starters: tuple[Five, Five] = ((), ())
        self.team_turnovers = [0, 0]
        self.periods = 0
        self._fives: list[Five] = [(), ()]
        self._since = 0
        self._last_make: Event | None = None
        for event in events:
            self._time(event)
            self._count(event)
        self.teams = (self._team(ev.AWAY), self._team(ev.HOME))

    def _line(self, side: int, player: Player) -> Line:
        lines = self.players[side]
        if player not in lines:
            lines[player] = Line()
        return lines[player]

    def _team(self, side: int) -> Line:
        team = Line()
        for line in self.players[side].values():
            team.add(line)
        team.team_tov = self.team_turnovers[side]
        team.plus_minus //= 5
        return team

    def _time(self, event: Event) -> None:
        if event.kind == ev.PERIOD_START:
            if event.period == 1:
                self.starters = (event.away_five, event.home_five)
            self._fives, self._since, self.periods = [event.away_five, event.home_five], event.clock, event.period
            return
        here, there = self._fives
        if event.kind == ev.PERIOD_END or event.home_five is not there or event.away_five is not here:
            gone = self._since - event.clock
            for side, five in enumerate(self._fives):
                for player in five:
                    self._line(side, player).seconds += gone
            self._fives, self._since = [event.away_five, event.home_five], event.clock

    def _count(self, event: Event) -> None:
        points = event.points
        if points:
            self._difference(event, points)
        if not isinstance(event.one, Player):
            if event.kind == ev.TURNOVER:
                self.team_turnovers[event.side] += 1
            return
        line = self._line(event.side, event.one)
        line.pts += points
        if event.kind in {ev.MADE, ev.MISSED}:
            self._shot(event, line)
        elif event.kind == ev.FREE_THROW:
            self._free_throw(event, line)
        elif event.kind == ev.REBOUND:
            line.reb += 1
            line.bump("oreb" if event.note else "dreb")
        elif event.kind == ev.TURNOVER:
            line.tov += 1
            if event.two is not None:
                self._line(1 - event.side, event.two).stl += 1
        elif event.kind == ev.FOUL and event.action not in ev.NOT_PERSONAL:
            line.pf += 1

    def _difference(self, event: Event, points: int) -> None:
        for side, five in enumerate((event.away_five, event.home_five)):
            for player in five:
                self._line(side, player).plus_minus += points if side == event.side else -points

    def _free_throw(self, event: Event, line: Line) -> None:
        line.fta += 1
        line.ftm += event.note
        make = self._last_make
        if event.action == SINGLE and make is not None and make.one is event.one:
            line.and_ones += (make.period, make.clock) == (event.period, event.clock)

    def _shot(self, event: Event, line: Line) -> None:
        if event.shot is None:
            return
        value = event.shot.kind.value
        zone = our_zone(value, event.shot.place.feet)
        is_three, is_made = value == 3, event.kind == ev.MADE
        line.fga += 1
        line.fg3a += is_three
        line.bump(f"{zone}_attempts")
        if is_made:
            line.fgm += 1
            line.fg3m += is_three
            line.bump(f"{zone}_makes")
            self._last_make = event
            if event.two is not None:
                line.assisted += 1
                self._line(event.side, event.two).ast += 1
        elif event.three is not None:
            line.was_blocked += 1
            blocker = self._line(1 - event.side, event.three)
            blocker.blk += 1
            blocker.bump(f"{zone}_blocks")
