"""Players whose name in a source leads to nobody: reviewed facts, alias → NBA player id.

Only what the keys of :mod:`fullcourt.basketball.names` cannot solve stands here: nicknames, initials,
changed names. An alias of one season goes before one of any season; a user's own aliases go before both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fullcourt.basketball.data import rows


@dataclass(frozen=True, slots=True)
class PlayerAlias:
    """One spelling of one player, as a key: full from a name, bare from a slug."""

    alias_lookup: str
    season_year: int | None
    """Start year of the only season it holds for; None: any."""
    player_id: int
    source: str
    """The first source in which it was met."""
    note: str


PLAYER_ALIASES: Final[tuple[PlayerAlias, ...]] = tuple(
    PlayerAlias(
        alias_lookup=row["alias_lookup"],
        season_year=int(row["season_year"]) if row["season_year"] else None,
        player_id=int(row["player_id"]),
        source=row["source"],
        note=row["note"],
    )
    for row in rows("player_aliases")
)

_BY_KEY: Final[Mapping[tuple[str, int | None], int]] = {
    (alias.alias_lookup, alias.season_year): alias.player_id for alias in PLAYER_ALIASES
}


def aliased_player_id(lookup: str, season_year: int) -> int | None:
    """NBA player id behind a key in a season, or None if the key is no alias."""
    any_season = _BY_KEY.get((lookup, None))
    return _BY_KEY.get((lookup, season_year), any_season)
