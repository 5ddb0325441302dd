"""What happens in a game, as facts without text: the one list that every file of a season is made from."""

from __future__ import annotations

from typing import Final, NamedTuple

from fullcourt.simulator.court import Place
from fullcourt.simulator.people import Person
from fullcourt.simulator.rosters import Player
from fullcourt.simulator.shot_kinds import ShotKind

MADE, MISSED, FREE_THROW, REBOUND, TURNOVER, FOUL, VIOLATION = 1, 2, 3, 4, 5, 6, 7
SUBSTITUTION, TIMEOUT, JUMP_BALL, EJECTION, PERIOD_START, PERIOD_END, REPLAY = 8, 9, 10, 11, 12, 13, 18
"""EVENTMSGTYPE of play-by-play."""

AWAY, HOME, NEITHER = 0, 1, -1
REGULATION: Final = 4
QUARTER_SECONDS, OVERTIME_SECONDS = 720, 300
DEAD_BALL: Final = 1
"""Action of a rebound that only keeps the books."""
OFFENSIVE_FOULS: Final = frozenset({4, 26})
NOT_PERSONAL: Final = frozenset({11, 12, 13, 16, 17, 18, 19, 25, 30})
"""Actions of fouls that are none of a player's six."""

Five = tuple[Player, ...]


class Shot(NamedTuple):
    """A field-goal attempt."""

    kind: ShotKind
    place: Place


class Event(NamedTuple):
    """One event.

    Without ``one`` an event of a side is the team's. ``home_five`` and ``away_five`` are on court right
    after it. ``note`` is 1 for a free throw that went in and for an offensive rebound; of a foul the
    number of team fouls in the period (0: not counted, -1: in the penalty); of a timeout its number; of a
    replay the official's number.
    """

    kind: int
    action: int
    period: int
    clock: int
    """Seconds left in the period."""
    side: int
    one: Player | Person | None
    two: Player | None
    three: Player | None
    home_five: Five
    away_five: Five
    shot: Shot | None = None
    note: int = 0

    @property
    def points(self) -> int:
        """Points that the event scored for its side."""
        if self.kind == MADE and self.shot is not None:
            return self.shot.kind.value
        return self.note if self.kind == FREE_THROW else 0


def period_seconds(period: int) -> int:
    """Length of a period."""
    return QUARTER_SECONDS if period <= REGULATION else OVERTIME_SECONDS
