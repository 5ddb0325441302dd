"""Where games are played: buildings, the names that schedules gave them, and whose home they were when.

One record is a *tenancy*: a building as the home of one team for a span of days. A building shared by
two teams, or left and returned to, has several records under one ``arena_id``; venues without a home
team (London, the 2020 bubble) have one. Identity is the building, since sponsors change its name.
Coordinates and altitudes are good to city level, which is all that travel needs. Covered: 2017-18 on.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from fullcourt.basketball.data import rows

BUBBLE: Final = "lake_buena_vista"
"""The site of all games from July to October 2020, where nobody was at home."""


@dataclass(frozen=True, slots=True)
class Arena:
    """A building, and the team at home in it from ``valid_from`` to ``valid_to`` (both included)."""

    arena_id: str
    team_abbr: str | None
    name: str
    """The present, or last, name."""
    names_seen: tuple[str, ...]
    """Every spelling of every name it had."""
    city: str
    lat: float
    """Degrees north."""
    lon: float
    """Degrees east."""
    timezone: str
    """IANA zone."""
    altitude_m: int
    """Metres above sea level."""
    valid_from: dt.date | None
    """None: since before the first season covered."""
    valid_to: dt.date | None
    """None: to this day."""

    def is_valid_on(self, date: dt.date) -> bool:
        """Whether the tenancy covers a date."""
        return (self.valid_from or dt.date.min) <= date <= (self.valid_to or dt.date.max)

    @property
    def days_valid(self) -> int:
        """Length of the tenancy in days."""
        return ((self.valid_to or dt.date.max) - (self.valid_from or dt.date.min)).days


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


ARENAS: Final[tuple[Arena, ...]] = tuple(
    Arena(
        arena_id=row["arena_id"],
        team_abbr=row["team_abbr"] or None,
        name=row["name"],
        names_seen=tuple(row["names_seen"].split(";")),
        city=row["city"],
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        timezone=row["timezone"],
        altitude_m=int(row["altitude_m"]),
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
    )
    for row in rows("arenas")
)


def _by(pairs: Iterable[tuple[str, Arena]]) -> Mapping[str, tuple[Arena, ...]]:
    found: defaultdict[str, list[Arena]] = defaultdict(list)
    for key, arena in pairs:
        if arena not in found[key]:
            found[key].append(arena)
    return {key: tuple(arenas) for key, arenas in found.items()}


_BY_NAME: Final = _by((name.casefold(), arena) for arena in ARENAS for name in arena.names_seen)
_BY_TEAM: Final = _by((arena.team_abbr, arena) for arena in ARENAS if arena.team_abbr)
_BUBBLE: Final = next(arena for arena in ARENAS if arena.arena_id == BUBBLE)


def arena_of(name: str | None, home_team: str, date: dt.date) -> Arena | None:
    """Venue of a game: by the schedule's arena name, else the home team's arena on that date.

    A name nobody knows gives None and never a guess. Of one building's records the home team's is
    returned; of several buildings that had one name, the one valid on the date.
    """
    if name and name.strip():
        known = _BY_NAME.get(name.strip().casefold(), ())
        return _tenancy(known, home_team, date)
    if _BUBBLE.is_valid_on(date):
        return _BUBBLE
    homes = [arena for arena in _BY_TEAM.get(home_team, ()) if arena.is_valid_on(date)]
    # A borrowed hall (Milwaukee's one night in the Panther Arena) wins over the lasting home.
    return min(homes, key=lambda arena: arena.days_valid, default=None)


def is_neutral(arena_id: str | None, home_team: str, date: dt.date) -> bool | None:
    """Whether a venue is none of the home team's arenas on that date; None if the venue is unknown."""
    if arena_id is None:
        return None
    homes = (arena for arena in _BY_TEAM.get(home_team, ()) if arena.is_valid_on(date))
    return all(arena.arena_id != arena_id for arena in homes)


def _tenancy(known: Iterable[Arena], home_team: str, date: dt.date) -> Arena | None:
    # A building outlives its tenants, so a record that is not valid on the date still names it.
    ranked = sorted(known, key=lambda arena: (not arena.is_valid_on(date), arena.team_abbr != home_team))
    if not ranked:
        return None
    best = ranked[0]
    is_alone = best.is_valid_on(date) or all(arena.arena_id == best.arena_id for arena in ranked)
    return best if is_alone else None
