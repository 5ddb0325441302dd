"""Who is on a team's list for a game, and why some of them do not play.

Absences are spells of days, drawn for each player on his own, so that they do not depend on the length
of the season that is written. Of those who are there at most 15 dress; the rest are inactive.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from typing import Final

import numpy as np

from fullcourt.simulator.rosters import Player, TeamSeason

DRESSED: Final = 15
_FEWEST: Final = 9
_HORIZON: Final = 260
_DAYS_BETWEEN: Final = 43.0
"""Mean days between two absences; with their lengths some 17 % of a rotation is missing."""
_DAYS_BETWEEN_OF_LAST: Final = 13.0
"""The same for the end of the bench, who are with another league's team as often as with this one (fitted: 12.6
dress, sd 1.4)."""
_WORTH_OF_LAST: Final = 5.5
_SPELLS: Final = ((0.6, 2, 7), (0.3, 7, 22), (0.1, 22, 70))
"""Share, shortest and longest of short, middling and long absences, in days."""
INACTIVE, DID_NOT_PLAY, DID_NOT_DRESS = "Inactive", "Did Not Play", "Did Not Dress"
NOT_WITH_TEAM, SUSPENDED = "Not With Team", "Player Suspended"
_REASONS: Final = ((0.045, DID_NOT_DRESS), (0.054, NOT_WITH_TEAM), (0.0545, SUSPENDED))


@dataclass(frozen=True)
class GameList:
    """A team's list for a game: who dresses, best first, and who does not, with the reason."""

    dressed: tuple[Player, ...]
    absent: tuple[tuple[Player, str], ...]


class Absences:
    """Spells of absence of all players of a season."""

    def __init__(self, teams: dict[str, TeamSeason], seed: tuple[int, ...]) -> None:
        """Draw them, each player with a generator of his own."""
        self._spells: dict[int, tuple[list[int], list[str | None]]] = {}
        for team in teams.values():
            for stint in team.stints:
                number = stint.player.person.person_id
                between = _DAYS_BETWEEN if stint.player.worth > _WORTH_OF_LAST else _DAYS_BETWEEN_OF_LAST
                if number not in self._spells:
                    self._spells[number] = _spells(np.random.default_rng((*seed, number)), between)

    def reason(self, player: Player, day: int) -> str | None:
        """Why a player is away on a day; None if he is not."""
        days, reasons = self._spells[player.person.person_id]
        return reasons[bisect(days, day) - 1]

    def game_list(self, team: TeamSeason, day: int) -> GameList:
        """The list of a team's game."""
        there: list[Player] = []
        absent: list[tuple[Player, str]] = []
        for player in team.listed(day):
            reason = self.reason(player, day)
            if reason is None:
                there.append(player)
            else:
                absent.append((player, reason))
        while len(there) < _FEWEST and absent:  # too few for a game: the least hurt play on
            there.append(absent.pop(0)[0])
        there.sort(key=lambda player: (-player.worth, player.person.person_id))
        absent += [(player, INACTIVE) for player in there[DRESSED:]]
        return GameList(tuple(there[:DRESSED]), tuple(absent))


def _spells(rng: np.random.Generator, between: float) -> tuple[list[int], list[str | None]]:
    """Days on which something changes, and the reason from then on; the first is opening night."""
    days: list[int] = [0]
    reasons: list[str | None] = [None]
    # Some begin the season hurt.
    day = 0 if rng.random() < 0.12 else int(rng.exponential(between)) + 1
    while day < _HORIZON:
        kind, why = rng.random(2)
        share, low, high = _SPELLS[0]
        for more_share, more_low, more_high in _SPELLS[1:]:
            if kind < share:
                break
            share, low, high = share + more_share, more_low, more_high
        back = day + int(rng.integers(low, high))
        reason = next((text for limit, text in _REASONS if why < limit), INACTIVE)
        days += [day, back]
        reasons += [reason, None]
        day = back + int(rng.exponential(between)) + 1
    return days, reasons
