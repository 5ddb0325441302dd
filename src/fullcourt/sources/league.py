"""The league itself: teams and arenas, shipped with the package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fullcourt.basketball.arenas import ARENAS, Arena
from fullcourt.basketball.teams import TEAMS
from fullcourt.catalog.reference.league import arenas, teams
from fullcourt.sources.declared_rows import merge_values
from fullcourt.warehouse.duckdb import DuckDB


def load_league(db: DuckDB) -> None:
    """Make ``teams`` and ``arenas`` what the package says; a newer package may say something else."""
    merge_values(db, teams, [asdict(team) for team in TEAMS])
    merge_values(db, arenas, [_arena(arena) for arena in ARENAS])


def _arena(arena: Arena) -> Mapping[str, Any]:
    # Decimals go in as text, so that none of their digits is a float's.
    return asdict(arena) | {"lat": f"{arena.lat:.4f}", "lon": f"{arena.lon:.4f}", "names_seen": list(arena.names_seen)}
