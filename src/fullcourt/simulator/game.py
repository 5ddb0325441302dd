"""A game, possession by possession.

A possession is a series of chances. A chance ends in a turnover, a foul, a trip to the line or a shot;
a missed shot in a rebound, and an offensive one in another chance.
"""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate
from typing import TYPE_CHECKING

from fullcourt.simulator import events as ev
from fullcourt.simulator import league_rates as rates
from fullcourt.simulator.availability import GameList
from fullcourt.simulator.court import place
from fullcourt.simulator.court_events import Course
from fullcourt.simulator.events import Event, Shot
from fullcourt.simulator.lineups import Member
from fullcourt.simulator.rosters import HEAVES, OPEN_KINDS, PUTBACK_KINDS, TeamSeason
from fullcourt.simulator.shot_kinds import ShotKind

if TYPE_CHECKING:
    import numpy as np

_HALF = 0.5
_LAST_SHOT, _HURRY, _DESPERATE = 24, 45, 30
_ONE_SHOT, _CATCHABLE, _HOLDS_WHEN_BEHIND = 3, 8, 2
_FOULED_AT_ONCE, _SHOT_AT_THE_END, _HEAVED, _TOO_LATE = 0.30, 0.86, 0.40, 3
_THROWS = {1: (10,), 2: (11, 12), 3: (13, 14, 15)}
_FLAGRANT, _FLAGRANT_2, _CLEAR_PATH = 14, 15, 9
_SHOOTING, _TAKE = 2, 28
_OF_FLAGRANTS = ((18, 19), (27, 28, 29), (20,))
_KEPT = {_FLAGRANT: _OF_FLAGRANTS, _FLAGRANT_2: _OF_FLAGRANTS, _CLEAR_PATH: ((25, 26),)}
"""Fouls after whose throws the team keeps the ball, and the throws there may be."""
_PUTBACK_SHARES = list(accumulate(kind.share for kind in PUTBACK_KINDS))
_HEAVE_SHARES = list(accumulate(kind.share for kind in HEAVES))
_THREE_KINDS = [kind for kind in OPEN_KINDS if kind.band == "arc"]


Timing = tuple[float, float, int]
Next = tuple[Timing | None, Member | None]
"""How long the next chance of the same team takes, and who rebounded; None if the ball goes over."""


def play(
    visitors: tuple[TeamSeason, GameList], home: tuple[TeamSeason, GameList], rng: np.random.Generator
) -> list[Event]:
    """Play a game and give its events, in order."""
    return Match((visitors[0], home[0]), (visitors[1], home[1]), rng).play()


class Match(Course):
    """A game that plays itself."""

    def play(self) -> list[Event]:
        """Play to the end."""
        opening = 0
        while self.period < ev.REGULATION or self.score[0] == self.score[1]:
            self.start_period()
            if self.period == 1 or self.period > ev.REGULATION:
                ball = self._jump_ball()
                opening = ball if self.period == 1 else opening
            else:
                ball = opening if self.period == ev.REGULATION else 1 - opening
            while self.clock > 0:
                self._possession(ball)
                ball = 1 - ball
            self.emit(ev.PERIOD_END, 0, ev.NEITHER)
        return self.events

    def _jump_ball(self, action: int = 0) -> int:
        home, away = self.sides[ev.HOME], self.sides[ev.AWAY]
        winner = ev.HOME if self.draw() < _HALF else ev.AWAY
        jumpers = [side.one_of(side.defensive_rebounds, self.draw).player for side in (home, away)]
        others = [player for player in self.sides[winner].five if player not in jumpers]
        receiver = others[int(self.draw() * len(others))]
        self.emit(ev.JUMP_BALL, action, ev.HOME, jumpers[0], jumpers[1], receiver)
        return winner

    # Possessions

    def _possession(self, side: int) -> None:
        timing: Timing | None = rates.FRESH
        rebounder: Member | None = None
        while self.clock > 0 and timing is not None:
            putback = rebounder is not None and self.draw() < rates.PUTBACK
            timing, rebounder = self._chance(side, timing, rebounder if putback else None)

    def _chance(self, side: int, timing: Timing, putback: Member | None) -> Next:
        """One chance: None if the ball goes over, else how long the next one takes and who rebounded."""
        left, seconds = self.clock, 1 if putback else self.duration(timing)
        lead = self.score[side] - self.score[1 - side]
        if self.period >= ev.REGULATION and not putback:
            if left <= _HURRY and lead < 0:
                seconds = max(1, seconds // 2)
            if 1 < left <= _DESPERATE and 0 < lead <= _CATCHABLE and self.draw() < _FOULED_AT_ONCE:
                self.clock -= min(left - 1, 1 + int(4 * self.draw()))
                return self._defensive_foul(side, _TAKE)
            if left <= _LAST_SHOT and -_HOLDS_WHEN_BEHIND <= lead <= 0:
                seconds = left
        if seconds >= left:
            return self._last_chance(side, putback)
        self.clock -= seconds
        return self._ending(side, putback)

    def _last_chance(self, side: int, putback: Member | None) -> Next:
        """A shot before the period ends, if there is time for one."""
        left = self.clock
        if left <= 1 or self.draw() > _SHOT_AT_THE_END:
            self.clock = 0
            return None, None
        self.clock = min(left - 1, int(3 * self.draw()))
        return self._shot(side, putback, heave=left <= _TOO_LATE and self.draw() < _HEAVED)

    def _ending(self, side: int, putback: Member | None) -> Next:
        """How a chance ends."""
        ending, fouls = self.draw(), self.tonight["fouls"][1 - side]
        if putback is None:
            ending -= rates.TURNOVER * self.tonight["turnovers"][side]
            if ending < 0:
                self._turnover(side)
                return None, None
            ending -= rates.DEFENSIVE_FOUL * fouls
            if ending < 0:
                return self._defensive_foul(side, rates.FOUL_CODES[bisect(rates.FOUL_STEPS, self.draw())])
            self._incidents(side)
        ending -= rates.SHOOTING_FOUL * fouls
        if ending < 0:
            return self._shooting_foul(side, putback)
        return self._shot(side, putback, heave=False)

    def _incidents(self, side: int) -> None:
        """What interrupts a chance now and then: violations, held balls, technical fouls."""
        what = self.draw() - rates.KICKED_BALL
        if what < 0:
            defence = self.sides[1 - side]
            self.emit(ev.VIOLATION, 5, 1 - side, defence.one_of(defence.steals, self.draw).player)
            self.whistle()
            return
        if (what := what - rates.DELAY) < 0:
            self.emit(ev.VIOLATION, 1, ev.HOME if self.draw() < _HALF else ev.AWAY)
        elif (what := what - rates.HELD_BALL) < 0:
            self._jump_ball(1 if self.draw() < 0.05 else 0)
        elif (what := what - rates.TECHNICAL) < 0:
            self._technical(ev.HOME if self.draw() < _HALF else ev.AWAY, 11)
        elif what < rates.DEFENSIVE_THREE:
            self._technical(1 - side, 17)

    def _technical(self, side: int, action: int) -> None:
        member = self.sides[side].one_of(self.sides[side].turnovers, self.draw)
        if action == 11 and self.draw() < rates.BENCH_TECHNICAL:
            coach = self.sides[side].team.coach
            self.emit(ev.FOUL, action, side, coach)
            if self.draw() < rates.EJECTED:
                self.emit(ev.EJECTION, 4, side, coach)
        else:
            self.foul(side, member, action, None)
        other = self.sides[1 - side]
        shooter = max(other.court, key=lambda one: one.player.free_throws)
        self.throw(1 - side, shooter, 16)

    # Turnovers and fouls

    def _turnover(self, side: int) -> None:
        offence, defence, draw = self.sides[side], self.sides[1 - side], self.draw
        code = rates.TURNOVER_CODES[bisect(rates.TURNOVER_STEPS, draw())]
        if code in rates.TEAM_TURNOVERS:
            self.emit(ev.TURNOVER, code, side)
            self.whistle()
            return
        if code == rates.OFFENSIVE_FOUL_TURNOVER:
            culprit = offence.culprit(draw, self.now)
            if culprit is not None:
                victim = defence.one_of(defence.drawn, draw).player
                self.foul(side, culprit, 26 if draw() < rates.CHARGE else 4, victim)
                self.emit(ev.TURNOVER, code, side, culprit.player)
                self.whistle()
                return
            code = 1
        loser = offence.one_of(offence.turnovers, draw).player
        stolen = draw() < rates.STOLEN.get(code, 0.0)
        stealer = defence.one_of(defence.steals, draw).player if stolen else None
        self.emit(ev.TURNOVER, code, side, loser, stealer)
        if not stolen:
            self.whistle()

    def _defensive_foul(self, side: int, code: int) -> Next:
        """A foul on a team that was not shooting: two throws in the penalty, else the ball from the side."""
        offence, defence = self.sides[side], self.sides[1 - side]
        culprit = defence.culprit(self.draw, self.now)
        if culprit is None:
            return rates.SIDE_OUT, None
        victim = offence.one_of(offence.drawn, self.draw)
        if code == _FLAGRANT_2 and not defence.has_reserves:
            code = _FLAGRANT
        penalty = self.in_penalty(1 - side)
        self.foul(1 - side, culprit, code, victim.player)
        if code in _KEPT:
            if code == _FLAGRANT_2:
                self.eject(1 - side, culprit)
            trips = _KEPT[code]
            self.throws(side, victim, trips[bisect(rates.FLAGRANT_TRIPS, self.draw()) if len(trips) > 1 else 0])
            self.whistle()
            return rates.SIDE_OUT, None
        if penalty:
            return self._free_throws(side, victim, 2)
        self.whistle()
        return rates.SIDE_OUT, None

    def _shooting_foul(self, side: int, putback: Member | None) -> Next:
        offence, defence = self.sides[side], self.sides[1 - side]
        culprit = defence.culprit(self.draw, self.now)
        if culprit is None:
            return self._shot(side, putback, heave=False)
        victim = putback or offence.one_of(offence.drawn, self.draw)
        throws = 3 if putback is None and self.draw() < rates.FOULED_ON_THREE else 2
        self.foul(1 - side, culprit, _SHOOTING, victim.player)
        return self._free_throws(side, victim, throws)

    # Free throws and shots

    def _free_throws(self, side: int, shooter: Member, number: int) -> Next:
        if number == 1:
            self.substitutions(shooter)
        if self.throws(side, shooter, _THROWS[number]):
            return None, None
        return self._rebound(side, blocked=False, from_line=True)

    def _shot(self, side: int, putback: Member | None, *, heave: bool) -> Next:
        offence, defence, draw = self.sides[side], self.sides[1 - side], self.draw
        shooter = putback or offence.one_of(offence.usage, draw)
        kind = self._kind(side, shooter, putback is not None, heave=heave)
        shot = Shot(kind, place(kind.band, draw))
        make = min(kind.make * (1 + self._surplus(side, shooter)), 0.985)
        if kind.band == "deep":
            make *= rates.FROM_DEEP[shot.place.feet > 31]
        elif kind.band == "long":
            make *= rates.LONG_TWOS[shot.place.feet > 19]
        result = draw()
        if result >= make:
            # Of the misses that there are: who shoots better is not blocked less often than he misses.
            chance = kind.blocked / (1 - kind.make) * (1 - make) * self.tonight["blocks"][1 - side]
            if kind.band == "corner":
                chance *= rates.CORNER_BLOCKS[shot.place.x > 0]
            elif (reach := rates.REACH.get(kind.band)) is not None:
                chance *= reach[min(shot.place.feet - 8, len(reach) - 1)]
            blocked = result < make + chance
            blocker = defence.one_of(defence.blocks, draw).player if blocked else None
            self.emit(ev.MISSED, kind.code, side, shooter.player, three=blocker, shot=shot)
            return self._rebound(side, blocked=blocked, from_line=False)
        assisted = draw() < kind.assisted ** self.tonight["assists"][side]
        assister = offence.assister(shooter, draw).player if assisted else None
        if kind.band == "rim" and draw() < rates.GOALTENDING:
            self.emit(ev.VIOLATION, 2, 1 - side, defence.one_of(defence.blocks, draw).player)
        self.score[side] += kind.value
        self.emit(ev.MADE, kind.code, side, shooter.player, assister, shot=shot)
        if draw() < rates.AND_ONE.get(kind.band, rates.AND_ONE_THREE):
            culprit = defence.culprit(draw, self.now)
            if culprit is not None:
                self.foul(1 - side, culprit, _SHOOTING, shooter.player)
                return self._free_throws(side, shooter, 1)
        self.extra_timeout(1 - side)
        return None, None

    def _kind(self, side: int, shooter: Member, is_putback: bool, *, heave: bool) -> ShotKind:  # noqa: FBT001
        draw = self.draw
        if is_putback:
            return PUTBACK_KINDS[bisect(_PUTBACK_SHARES, draw() * _PUTBACK_SHARES[-1])]
        if heave:
            return HEAVES[bisect(_HEAVE_SHARES, draw() * _HEAVE_SHARES[-1])]
        if self.period >= ev.REGULATION and self.clock <= _DESPERATE and draw() < 0.7:
            behind = self.score[1 - side] - self.score[side]
            if behind >= _ONE_SHOT:
                return _THREE_KINDS[int(draw() ** 2 * len(_THREE_KINDS))]
        shots = shooter.player.shots
        return OPEN_KINDS[min(bisect(shots, draw() * shots[-1]), len(OPEN_KINDS) - 1)]

    def _surplus(self, side: int, shooter: Member) -> float:
        """Relative surplus of makes: strength, place, the night, and how the score drives both teams."""
        lead = self.score[side] - self.score[1 - side]
        surplus: float = self.sides[side].team.attack - self.sides[1 - side].team.defence
        surplus += (rates.HOME_EDGE if side == ev.HOME else -rates.HOME_EDGE) + shooter.player.touch
        surplus -= rates.COMEBACK * lead
        surplus -= rates.ADAPTATION * (self.score[side] - rates.POINTS_A_SECOND * self.now / self.pace)
        if self.period >= ev.REGULATION and self.clock <= _DESPERATE and 0 < abs(lead) <= _ONE_SHOT:
            surplus += rates.CLUTCH if lead < 0 else -rates.CLUTCH
        return surplus

    def _rebound(self, side: int, *, blocked: bool, from_line: bool) -> Next:
        draw = self.draw
        if self.clock == 0 and not from_line:
            if draw() < 0.8:
                self.emit(ev.REBOUND, 0, 1 - side)
            return None, None
        self.clock -= min(self.clock, 1 + int(3 * draw()))
        if draw() < (rates.TEAM_REBOUND_BLOCKED if blocked else rates.TEAM_REBOUND):
            keeps = draw() < _HALF
            self.emit(ev.REBOUND, 0, side if keeps else 1 - side)
            return (rates.SECOND_CHANCE if keeps and self.clock else None), None
        share = rates.OFFENSIVE_REBOUND * self.tonight["offensive_rebounds"][side] * (0.55 if from_line else 1.03)
        taker = side if draw() < share else 1 - side
        team = self.sides[taker]
        member = team.one_of(team.offensive_rebounds if taker == side else team.defensive_rebounds, draw)
        self.emit(ev.REBOUND, 0, taker, member.player, note=int(taker == side))
        if taker != side or self.clock == 0:
            return None, None
        return rates.SECOND_CHANCE, member
