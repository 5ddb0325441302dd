"""The course of a game as it is written down: clock, score, lineups, whistles and the list of events."""

from __future__ import annotations

from itertools import chain, count
from math import exp, log
from typing import TYPE_CHECKING

from fullcourt.simulator import events as ev
from fullcourt.simulator import league_rates as rates
from fullcourt.simulator.availability import GameList
from fullcourt.simulator.events import Event, Shot
from fullcourt.simulator.lineups import Draw, Member, Side
from fullcourt.simulator.people import Person
from fullcourt.simulator.rosters import Player, TeamSeason

if TYPE_CHECKING:
    import numpy as np

_BLOCK = 2048
_LAST_MINUTES = 120
_PENALTY, _PENALTY_OVERTIME, _PENALTY_LATE = 4, 3, 1
_OBLIGATORY = (420, 180)
_TIMEOUTS = 7
_OFFICIALS = (341, 504, 601, 459, 640, 0)


def draws(rng: np.random.Generator) -> Draw:
    """Uniform numbers without end, drawn in blocks."""
    return chain.from_iterable(rng.random(_BLOCK).tolist() for _ in count()).__next__


class Course:
    """State of a game that is under way."""

    def __init__(self, teams: tuple[TeamSeason, TeamSeason], lists: tuple[GameList, GameList],
                 rng: np.random.Generator) -> None:  # fmt: skip
        """Take the visitors and the home team, in this order, and what they have tonight."""
        self.draw = draws(rng)
        self.sides = (Side(teams[0], lists[0], self.draw), Side(teams[1], lists[1], self.draw))
        night = rng.normal(0, 1, (2, len(rates.GAME_SPREADS))).tolist()
        self.pace = exp(rates.PACE_SPREAD * rng.normal())
        self.tonight = {
            name: [exp(spread * night[side][at] - spread * spread / 2) for side in (0, 1)]
            for at, (name, spread) in enumerate(rates.GAME_SPREADS.items())
        }
        self.events: list[Event] = []
        self.score = [0, 0]
        self.period = 0
        self.clock = 0
        self.before = 0
        """Seconds played in earlier periods."""
        self.team_fouls = [0, 0]
        self.late_fouls = [0, 0]
        self.period_timeouts = 0
        self.timeouts = [0, 0]

    @property
    def now(self) -> int:
        """Seconds since the start of the game."""
        return self.before + ev.period_seconds(self.period) - self.clock

    @property
    def decided(self) -> bool:
        """Whether the last minutes no longer matter."""
        lead = abs(self.score[0] - self.score[1])
        return self.period == ev.REGULATION and self.clock < 660 and lead >= 14 + self.clock / 36

    def emit(
        self, kind: int, action: int, side: int, one: Player | Person | None = None, two: Player | None = None,
        three: Player | None = None, shot: Shot | None = None, note: int = 0,
    ) -> None:  # fmt: skip
        """Write an event down."""
        away, home = self.sides
        self.events.append(
            Event(kind, action, self.period, self.clock, side, one, two, three, home.five, away.five, shot, note)
        )

    def duration(self, timing: tuple[float, float, int]) -> int:
        """Seconds of a chance."""
        least, scale, most = timing
        draw = self.draw
        pace = self.pace * (
            rates.OVERTIME if self.period > ev.REGULATION
            else rates.LAST_QUARTER if self.period == ev.REGULATION else 1.0
        )  # fmt: skip
        seconds = least - scale * pace * log(max(draw() * draw() * draw(), 1e-12))
        return min(round(seconds), most)

    def start_period(self) -> None:
        """Open the next period: lineups change without a word."""
        decided = self.decided
        if self.period:
            self.before += ev.period_seconds(self.period)
        self.period += 1
        self.clock = ev.period_seconds(self.period)
        for side in self.sides:
            side.put_on_court(side.opening(self.period, self.now, decided=decided), self.now)
        self.team_fouls, self.late_fouls, self.period_timeouts = [0, 0], [0, 0], 0
        self.emit(ev.PERIOD_START, 0, ev.NEITHER)

    # Fouls

    def in_penalty(self, side: int) -> bool:
        """Whether the other team shoots two for the next foul of a side."""
        limit = _PENALTY if self.period <= ev.REGULATION else _PENALTY_OVERTIME
        return self.team_fouls[side] >= limit or (
            self.clock <= _LAST_MINUTES and self.late_fouls[side] >= _PENALTY_LATE
        )

    def foul(self, side: int, culprit: Member, action: int, victim: Player | None) -> None:
        """A foul, counted for the player and, unless offensive or technical, for the team."""
        note = 0
        if action not in ev.NOT_PERSONAL:
            culprit.fouls += 1
            if action not in ev.OFFENSIVE_FOULS:
                penalty = self.in_penalty(side)
                self.team_fouls[side] += 1
                self.late_fouls[side] += self.clock <= _LAST_MINUTES
                note = -1 if penalty else self.team_fouls[side]
        self.emit(ev.FOUL, action, side, culprit.player, victim, note=note)
        if culprit.fouls >= rates.FOULED_OUT:
            culprit.gone = True

    def eject(self, side: int, culprit: Member) -> None:
        """Send a man off; somebody comes in for him at once."""
        culprit.gone = True
        self.emit(ev.EJECTION, 4, side, culprit.player)
        self._leave_only()

    # Free throws

    def throw(self, side: int, shooter: Member, action: int) -> bool:
        """A free throw."""
        made = self.draw() < shooter.player.free_throws
        self.score[side] += made
        self.emit(ev.FREE_THROW, action, side, shooter.player, note=int(made))
        return made

    def throws(self, side: int, shooter: Member, actions: tuple[int, ...]) -> bool:
        """A trip; after a miss that is not the last the books get a team rebound."""
        made = False
        for action in actions:
            if action == actions[-1] and len(actions) > 1:
                self.whistle(keep=shooter)
            made = self.throw(side, shooter, action)
            if not made and action != actions[-1]:
                self.emit(ev.REBOUND, ev.DEAD_BALL, side)
        return made

    # Whistles

    def whistle(self, keep: Member | None = None) -> None:
        """Play stands: time-outs, a look at the replay, substitutions."""
        draw = self.draw
        if self.period_timeouts < len(_OBLIGATORY) and self.clock < _OBLIGATORY[self.period_timeouts]:
            self.period_timeouts += 1
            first = self.timeouts[0] - self.timeouts[1]
            self._timeout(ev.AWAY if first < 0 or (first == 0 and draw() < 0.5) else ev.HOME)
        elif self.period >= ev.REGULATION and draw() < rates.EXTRA_TIMEOUT:
            self._timeout(ev.HOME if draw() < 0.5 else ev.AWAY)
        if draw() < rates.REPLAY:
            self.emit(ev.REPLAY, int(7 * draw() ** 2), ev.NEITHER, note=_OFFICIALS[int(draw() * len(_OFFICIALS))])
        self.substitutions(keep)

    def _timeout(self, side: int) -> None:
        if self.timeouts[side] < _TIMEOUTS:
            self.timeouts[side] += 1
            self.emit(ev.TIMEOUT, 7 if self.draw() < rates.CHALLENGE else 1, side, note=self.timeouts[side])

    def extra_timeout(self, side: int) -> None:
        """A coach stops the clock after a basket late in the game."""
        if self.period >= ev.REGULATION and self.clock and self.draw() < rates.EXTRA_TIMEOUT:
            self._timeout(side)
            self.substitutions(None)

    def substitutions(self, keep: Member | None) -> None:
        """Both teams change; whoever has six fouls must go."""
        if not 0 < self.clock < ev.period_seconds(self.period):
            self._leave_only()
            return
        now, decided, late = self.now, self.decided, self.period >= ev.REGULATION
        self._leave_only()
        for number in (ev.HOME, ev.AWAY):
            side = self.sides[number]
            for leaves, comes in side.changes(now, decided=decided, late=late and not decided, keep=keep):
                self._change(number, leaves, comes)

    def _leave_only(self) -> None:
        for number, side in enumerate(self.sides):
            for member in [member for member in side.court if member.gone]:
                self._change(number, member, side.replacement(self.now))

    def _change(self, number: int, leaves: Member, comes: Member) -> None:
        side = self.sides[number]
        court = list(side.court)
        court[court.index(leaves)] = comes
        side.put_on_court(court, self.now)
        self.emit(ev.SUBSTITUTION, 0, number, leaves.player, comes.player)
