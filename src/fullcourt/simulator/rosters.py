"""Teams and their players: how good, how used, and on whose list on which day.

A player's inclinations are weights: on court he gets his share of shots, assists, blocks and so on
by them, so that the league's rates stay what they are whoever plays. What he shoots is fitted so that
all players together take the league's mix of shots.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

import numpy as np
import numpy.typing as npt

from fullcourt.simulator.people import FIRST_COACH_ID, FIRST_PLAYER_ID, Person, invented
from fullcourt.simulator.shot_kinds import PUTBACKS, SHOT_KINDS

ROSTER_SIZE: Final = 17
TRADES_A_TEAM, SIGNINGS_A_TEAM = 2.15, 4
"""Swaps and short contracts of a season (97 of 605 players had more than one team in 2021-22)."""
_FIRST_MOVE, _LAST_MOVE = 9, 120
_NEVER: Final = 10_000
_POSITIONS: Final = "GFCGFGCFGFCGFGFCG"
_MINUTES: Final = (36, 34, 32, 30, 27, 23, 20, 16, 12, 8, 5, 4, 2, 1, 1, 1, 1)
"""Usual minutes by rank on the roster, for the fit of shots only."""
ATTACK_SPREAD, DEFENCE_SPREAD = 0.048, 0.051
"""Spread between teams of makes, relative (points: sd 3.45 scored, 3.75 allowed)."""
FREE_THROW_SHARE: Final = 0.7746
_SIXTH_MAN: Final = (3, 7)
"""Ranks of which one man of a roster does not start though he plays like a starter (fitted: minutes of starters)."""

OPEN_KINDS: Final = tuple(kind for kind in SHOT_KINDS if kind.code not in PUTBACKS and kind.band != "heave")
PUTBACK_KINDS: Final = tuple(kind for kind in SHOT_KINDS if kind.code in PUTBACKS)
HEAVES: Final = tuple(kind for kind in SHOT_KINDS if kind.band == "heave")

_BANDS: Final = {
    "G": {"rim": 0.8, "floater": 0.95, "lane": 1.0, "short": 1.2, "long": 1.25, "corner": 0.8, "arc": 1.2, "deep": 1.5},
    "F": {"rim": 0.95, "floater": 0.9, "lane": 0.95, "short": 1.0, "long": 1.0, "corner": 1.6, "arc": 1.0, "deep": 0.8},
    "C": {"rim": 1.7, "floater": 1.4, "lane": 1.1, "short": 0.7, "long": 0.6, "corner": 0.35, "arc": 0.35, "deep": 0.2},
}  # fmt: skip
_OF_BIG_MEN: Final = frozenset({3, 7, 47, 52, 57, 58, 67, 93, 96, 98, 108, 106, 43})
_OF_GUARDS: Final = frozenset({6, 75, 79, 80, 101, 102, 103, 104, 76, 73, 2})
_INCLINED: Final = {
    # assists, offensive and defensive rebounds, steals, blocks, fouls, turnovers, fouls drawn
    "G": (1.9, 0.45, 0.75, 1.2, 0.45, 0.9, 1.15, 1.0),
    "F": (0.8, 0.9, 1.0, 1.0, 0.9, 1.0, 0.85, 0.9),
    "C": (0.6, 2.3, 1.5, 0.75, 2.6, 1.3, 1.0, 1.3),
}
_FREE_THROWS: Final = {"G": 0.82, "F": 0.78, "C": 0.70}


@dataclass(frozen=True, slots=True, eq=False)
class Player:
    """A player: spellings, worth to his coach, and inclinations (relative weights)."""

    person: Person
    position: str
    worth: float
    """Where he stands on a roster; higher plays more."""
    usage: float
    shots: tuple[float, ...]
    """Running sums of weights over ``OPEN_KINDS``."""
    touch: float
    """Relative surplus of makes."""
    free_throws: float
    """Share of free throws made."""
    is_sixth_man: bool
    """Comes off the bench though he plays like a starter."""
    assists: float
    offensive_rebounds: float
    defensive_rebounds: float
    steals: float
    blocks: float
    fouls: float
    turnovers: float
    fouls_drawn: float


@dataclass(frozen=True, slots=True)
class Stint:
    """A player on a team's list from a day on, until before another; days since opening night."""

    player: Player
    from_day: int
    to_day: int


@dataclass(frozen=True)
class TeamSeason:
    """A team: strength and everybody it ever listed."""

    team_abbr: str
    attack: float
    defence: float
    coach: Person
    stints: tuple[Stint, ...]

    def listed(self, day: int) -> list[Player]:
        """Who is on the list on a day, best first."""
        here = [stint.player for stint in self.stints if stint.from_day <= day < stint.to_day]
        return sorted(here, key=lambda player: (-player.worth, player.person.person_id))


def make_teams(teams: tuple[str, ...], rng: np.random.Generator, season_year: int) -> dict[str, TeamSeason]:
    """Draw rosters, strengths, trades and signings."""
    people, coaches = (invented(rng, first, season_year) for first in (FIRST_PLAYER_ID, FIRST_COACH_ID))
    signings = len(teams) * SIGNINGS_A_TEAM
    players = _players(people, len(teams), signings, rng)
    stints: dict[str, list[Stint]] = {
        team: [Stint(player, 0, _NEVER) for player in players[at * ROSTER_SIZE : (at + 1) * ROSTER_SIZE]]
        for at, team in enumerate(teams)
    }
    _trade(stints, teams, rng)
    newcomers = players[len(teams) * ROSTER_SIZE :]
    for number, newcomer in enumerate(newcomers):
        day = int(rng.integers(_FIRST_MOVE, _LAST_MOVE + 40))
        _sign(stints[teams[number % len(teams)]], newcomer, day)
    strengths = _strengths(len(teams), rng)
    return {
        team: TeamSeason(team, float(attack), float(defence), next(coaches), tuple(stints[team]))
        for team, (attack, defence) in zip(teams, strengths, strict=True)
    }


def _strengths(teams: int, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Attack and defence by team: their spreads are the league's, and one says nothing of the other.

    What thirty pairs of numbers happen to correlate would decide how far apart the teams of a season are.
    """
    drawn = rng.normal(0, 1, (teams, 2))
    drawn -= drawn.mean(axis=0)
    if teams > 2:
        attack, defence = drawn[:, 0], drawn[:, 1]
        drawn[:, 1] -= attack * (attack @ defence) / (attack @ attack)
    strengths: npt.NDArray[np.float64] = drawn / drawn.std(axis=0) * (ATTACK_SPREAD, DEFENCE_SPREAD)
    return strengths


def _trade(stints: dict[str, list[Stint]], teams: tuple[str, ...], rng: np.random.Generator) -> None:
    """Players of like rank change places, each at most once."""
    done: set[Player] = set()
    for number in range(max(1, round(TRADES_A_TEAM * len(teams)))):
        day = _FIRST_MOVE if number == 0 else int(rng.integers(_FIRST_MOVE, _LAST_MOVE))
        one, other = (teams[at] for at in rng.choice(len(teams), 2, replace=False))
        rank = int(rng.integers(2, ROSTER_SIZE - 3))
        here, there = stints[one][rank], stints[other][rank]
        if {here.player, there.player} & done or here.to_day != _NEVER or there.to_day != _NEVER:
            continue
        done |= {here.player, there.player}
        for team, leaving, coming in ((one, here, there), (other, there, here)):
            stints[team][rank] = Stint(leaving.player, leaving.from_day, day)
            stints[team].append(Stint(coming.player, day, _NEVER))


def _sign(stints: list[Stint], newcomer: Player, day: int) -> None:
    """A newcomer takes the place of the last on the list."""
    listed = [stint for stint in stints if stint.from_day + 5 < day < stint.to_day and stint.to_day == _NEVER]
    if not listed:
        return
    last = min(listed, key=lambda stint: (stint.player.worth, stint.player.person.person_id))
    stints[stints.index(last)] = Stint(last.player, last.from_day, day)
    stints.append(Stint(newcomer, day, _NEVER))


def _players(people: Iterator[Person], teams: int, newcomers: int, rng: np.random.Generator) -> list[Player]:
    count = teams * ROSTER_SIZE + newcomers
    rank = np.concatenate([np.tile(np.arange(ROSTER_SIZE), teams), np.full(newcomers, ROSTER_SIZE - 3)])
    positions = [_POSITIONS[at] for at in rank]
    worth = ROSTER_SIZE - rank + rng.normal(0, 0.6, count)
    base = np.interp(rank, (0, 1, 2, 4, 8, 16), (1.64, 1.32, 1.08, 0.9, 0.8, 0.78))
    usage = base * rng.lognormal(0, 0.22, count)
    minutes = np.asarray(_MINUTES, dtype=float)[rank]
    # A team has a style too: how many threes it takes.
    team_style = np.concatenate([np.repeat(rng.lognormal(0, 0.14, teams), ROSTER_SIZE), np.ones(newcomers)])
    shots = _shot_weights(positions, usage * minutes, team_style, rng)
    inclined = np.asarray([_INCLINED[position] for position in positions]) * rng.lognormal(0, 0.28, (count, 8))
    inclined[:, 0] *= usage**0.7
    inclined[:, 6] *= usage**0.9
    inclined[:, 7] *= usage**0.7
    throws = np.asarray([_FREE_THROWS[position] for position in positions]) + rng.normal(0, 0.06, count)
    drawn = minutes * usage * inclined[:, 7]
    throws = np.clip(throws + FREE_THROW_SHARE - (throws * drawn).sum() / drawn.sum(), 0.45, 0.95)
    touch = _centred(rng.normal(0, 0.05, count), usage * minutes, teams)
    sixth_man = np.concatenate([np.repeat(rng.integers(*_SIXTH_MAN, teams), ROSTER_SIZE), np.full(newcomers, -1)])
    return [
        Player(
            next(people), positions[at], float(worth[at]), float(usage[at]),
            tuple(accumulate(shots[at].tolist())), float(touch[at]), float(throws[at]),
            bool(sixth_man[at] == rank[at]), *(float(weight) for weight in inclined[at]),
        )
        for at in range(count)
    ]  # fmt: skip


def _centred(touch: npt.NDArray[np.float64], volume: npt.NDArray[np.float64], teams: int) -> npt.NDArray[np.float64]:
    """How much better or worse than his team-mates each shoots: how good a team is, its attack says."""
    many = teams * ROSTER_SIZE
    own, weights = touch[:many].reshape(teams, ROSTER_SIZE), volume[:many].reshape(teams, ROSTER_SIZE)
    own = own - (own * weights).sum(axis=1, keepdims=True) / weights.sum(axis=1, keepdims=True)
    return np.concatenate([own.ravel(), touch[many:]])


def _shot_weights(
    positions: list[str], volume: npt.NDArray[np.float64], team_style: npt.NDArray[np.float64],
    rng: np.random.Generator,
) -> npt.NDArray[np.float64]:  # fmt: skip
    """Each player's shares of kinds of shot, fitted so that the league's shares come out by volume."""
    league = np.asarray([kind.share for kind in OPEN_KINDS])
    league /= league.sum()
    bands = sorted({kind.band for kind in OPEN_KINDS})
    own = {band: rng.lognormal(0, 0.3, len(positions)) for band in bands}
    weights = np.empty((len(positions), len(OPEN_KINDS)))
    for column, kind in enumerate(OPEN_KINDS):
        weights[:, column] = [_BANDS[position][kind.band] * _style(position, kind.code) for position in positions]
        weights[:, column] *= own[kind.band] * (team_style if kind.value == 3 else 1)
    weights *= league
    for _ in range(25):
        weights /= weights.sum(axis=1, keepdims=True)
        weights *= league / (weights * volume[:, None]).sum(axis=0) * volume.sum()
    fitted: npt.NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return fitted


def _style(position: str, code: int) -> float:
    if code in _OF_BIG_MEN:
        return {"G": 0.4, "F": 0.9, "C": 2.2}[position]
    if code in _OF_GUARDS:
        return {"G": 1.5, "F": 0.9, "C": 0.35}[position]
    return 1.0
