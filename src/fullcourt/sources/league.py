"""The league itself: teams and arenas, shipped with the package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fullcourt.basketball.aliases import PLAYER_ALIASES
from fullcourt.basketball.arenas import ARENAS, Arena
from fullcourt.basketball.teams import TEAMS
from fullcourt.catalog.reference.league import arenas, teams
from fullcourt.catalog.reference.players import player_aliases
from fullcourt.sources.declared_rows import merge_values
from fullcourt.warehouse.duckdb import DuckDB

PACKAGED = "packaged"
"""Method of an alias that the package says, and may take back."""


def load_league(db: DuckDB) -> bool:
    """Make ``teams``, ``arenas`` and packaged aliases what the package says; a newer one may say something else.

    Returns whether anything changed.
    """
    changed = merge_values(db, teams, [asdict(team) for team in TEAMS])
    changed += merge_values(db, arenas, [_arena(arena) for arena in ARENAS])
    return bool(changed + merge_values(db, player_aliases, _aliases(db)))


def _aliases(db: DuckDB) -> list[Mapping[str, Any]]:
    # What a user said about a spelling stands before what the package says.
    packaged = [asdict(alias) | {"method": PACKAGED} for alias in PLAYER_ALIASES]
    stored = db.values(player_aliases)
    own = [row for row in stored if row["method"] != PACKAGED and row | {"method": PACKAGED} not in packaged]
    said = {(row["alias_lookup"], row["season_year"]) for row in own}
    return [*own, *(row for row in packaged if (row["alias_lookup"], row["season_year"]) not in said)]


def _arena(arena: Arena) -> Mapping[str, Any]:
    # Decimals go in as text, so that none of their digits is a float's.
    return asdict(arena) | {"lat": f"{arena.lat:.4f}", "lon": f"{arena.lon:.4f}", "names_seen": list(arena.names_seen)}
