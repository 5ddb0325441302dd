"""A team in a game: who is on court, for how long, and who comes in for whom.

Every man has a plan of minutes. At a whistle the man who is furthest ahead of his plan makes way for the
one who is furthest behind; when a game is decided the end of the bench plays.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from itertools import accumulate, chain, repeat
from operator import attrgetter
from typing import Final

from fullcourt.simulator import league_rates as rates
from fullcourt.simulator.availability import GameList
from fullcourt.simulator.events import REGULATION, Five
from fullcourt.simulator.rosters import Player, TeamSeason

_REGULATION_SECONDS: Final = 2880
_LONGEST_PLAN: Final = 40 * 60
_MOST_CHANGES: Final = 3
Draw = Callable[[], float]


class Member:
    """A player who dressed for a game. Times are seconds since the start of the game."""

    __slots__ = ("fouls", "gone", "on", "plan", "played", "player", "since", "usage")

    def __init__(self, player: Player, draw: Draw) -> None:
        self.player = player
        self.usage = player.usage * (1 + rates.FORM_SPREAD * (draw() + draw() - 1))
        self.plan = 0.0
        self.played = 0
        self.since = 0
        self.fouls = 0
        self.on = False
        self.gone = False

    def seconds(self, now: int) -> int:
        """Time on court until now."""
        return self.played + (now - self.since if self.on else 0)


class Side:
    """One team of a game, with the weights of the five on court."""

    def __init__(self, team: TeamSeason, listed: GameList, draw: Draw) -> None:
        """Plan the minutes; the best five start."""
        self.team = team
        self.members = [Member(player, draw) for player in listed.dressed]
        self.starters = self._starters(draw)
        least, span = rates.IMPATIENCE
        fewest, more = rates.DEEPEST
        self._deepest = int(fewest + more * draw())
        self._limit = rates.SWAP * (least + span * draw())
        self.court: list[Member] = []
        self.five: Five = ()
        self._plan(draw)

    def _starters(self, draw: Draw) -> tuple[Member, ...]:
        ranked = sorted(self.members, key=lambda member: member.player.is_sixth_man)
        if draw() < rates.NEW_STARTER:  # a coach tries something
            ranked[4], ranked[5] = ranked[5], ranked[4]
        return tuple(ranked[:5])

    def _plan(self, draw: Draw) -> None:
        wanted = draw()
        size = next(size for size, share in rates.ROTATION if wanted <= share)
        share, least, span = rates.SHORT_NIGHT
        left = [least + span * draw() if draw() < share else 1.0 for _ in range(size)]
        # For each who leaves early somebody comes who would not have played.
        size = min(size + sum(part < 1 for part in left), len(rates.MINUTES))
        rotation = self.members[:size]
        plans = [
            minutes * part * (1 + rates.PLAN_SPREAD * (draw() + draw() - 1))
            for _, minutes, part in zip(rotation, rates.MINUTES, chain(left, repeat(1.0)), strict=False)
        ]
        scale = 5 * _REGULATION_SECONDS / sum(plans)
        for member, plan in zip(rotation, plans, strict=True):
            member.plan = min(plan * scale, _LONGEST_PLAN)

    def put_on_court(self, members: list[Member], now: int) -> None:
        """Make these five the ones on court."""
        for member in self.court:
            if member not in members:
                member.played += now - member.since
                member.on = False
                member.since = now
        for member in members:
            if not member.on:
                member.on = True
                member.since = now
        self.court = members
        players = [member.player for member in members]
        self.five = tuple(sorted(players, key=attrgetter("person.person_id")))
        self.usage = list(accumulate(member.usage for member in members))
        self.assists = [player.assists for player in players]
        self.offensive_rebounds = list(accumulate(player.offensive_rebounds for player in players))
        self.defensive_rebounds = list(accumulate(player.defensive_rebounds for player in players))
        self.steals = list(accumulate(player.steals for player in players))
        self.blocks = list(accumulate(player.blocks for player in players))
        self.turnovers = list(accumulate(player.turnovers for player in players))
        self.drawn = list(accumulate(player.fouls_drawn * player.usage for player in players))

    def one_of(self, weights: list[float], draw: Draw) -> Member:
        """Someone on court, by running sums of weights."""
        return self.court[bisect(weights, draw() * weights[-1])]

    def assister(self, shooter: Member, draw: Draw) -> Member:
        """A team-mate of the shooter."""
        at = self.court.index(shooter)
        weights = self.assists[:]
        weights[at] = 0.0
        sums = list(accumulate(weights))
        return self.court[bisect(sums, draw() * sums[-1])]

    @property
    def has_reserves(self) -> bool:
        """Whether anybody may come in."""
        return any(not member.on and not member.gone for member in self.members)

    def culprit(self, draw: Draw, now: int) -> Member | None:
        """Who fouls: with five fouls nobody does who cannot be replaced; None if nobody may."""
        may_leave = self.has_reserves
        weights = []
        for member in self.court:
            weight = member.player.fouls * (0.6 if member.fouls > 1 + now // 600 else 1.0)
            if member.fouls >= rates.FOULED_OUT - 1:
                weight = 0.3 * weight if may_leave else 0.0
            weights.append(weight)
        sums = list(accumulate(weights))
        return self.court[bisect(sums, draw() * sums[-1])] if sums[-1] > 0 else None

    def opening(self, period: int, now: int, *, decided: bool) -> list[Member]:
        """Who starts a period: the starters after the breaks, else as at a whistle."""
        if period in {1, 3} or not self.court:
            five = [member for member in self.starters if not member.gone]
            bench = [member for member in self.members if member not in five and not member.gone]
            return [*five, *bench][:5]
        five = list(self.court)
        for leaves, comes in self.changes(now, decided=decided, late=period >= REGULATION, keep=None):
            five[five.index(leaves)] = comes
        return five

    def changes(self, now: int, *, decided: bool, late: bool, keep: Member | None) -> list[tuple[Member, Member]]:
        """Who goes and who comes at a whistle; ``keep`` stays, being about to shoot."""
        part = now / _REGULATION_SECONDS
        leaving = sorted(
            (self._surplus(member, now, part, decided=decided), at)
            for at, member in enumerate(self.court)
            if member is not keep and (decided or now - member.since >= rates.SHORTEST_STINT)
        )
        coming = sorted(
            (-self._surplus(member, now, part, decided=decided), at)
            for at, member in enumerate(self.members)
            if not member.on
            and not member.gone
            and (member.plan > 0 or (decided and at < self._deepest))
            and (member.played == 0 or now - member.since >= rates.SHORTEST_REST)
        )
        found: list[tuple[Member, Member]] = []
        limit = self._limit + (60 if late else 0)
        while leaving and coming and len(found) < _MOST_CHANGES:
            surplus, out_at = leaving.pop()
            lack, in_at = coming.pop()
            if surplus + lack < limit:
                break
            found.append((self.court[out_at], self.members[in_at]))
        return found

    def replacement(self, now: int) -> Member:
        """Who comes in for a man who has to go."""
        part = now / _REGULATION_SECONDS
        bench = [member for member in self.members if not member.on and not member.gone]
        return min(bench, key=lambda member: (member.plan == 0, self._surplus(member, now, part, decided=False)))

    def _surplus(self, member: Member, now: int, part: float, *, decided: bool) -> float:
        """Seconds ahead of the plan; in a decided game everybody's plan is turned round."""
        if decided:
            return member.plan if member.on else member.plan + 400
        surplus = member.seconds(now) - member.plan * part
        return surplus + 90 * member.fouls if member.fouls > 1 + now // 720 else surplus
