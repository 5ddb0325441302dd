"""The league itself: teams and arenas, shipped with the package, put into a new warehouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import ibis
import pyarrow as pa

from fullcourt.basketball.arenas import ARENAS
from fullcourt.basketball.teams import TEAMS
from fullcourt.catalog.reference.league import arenas, teams
from fullcourt.engine.declaration import Table
from fullcourt.warehouse.duckdb import DuckDB


def load_league(db: DuckDB) -> None:
    """Fill ``teams`` and ``arenas``."""
    _fill(db, teams, [asdict(team) for team in TEAMS])
    _fill(db, arenas, [asdict(arena) for arena in ARENAS])


def _fill(db: DuckDB, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    names = [column.name for column in table.columns]
    db.register("shipped", pa.Table.from_pylist([{name: row[name] for name in names} for row in rows]))
    shipped = ibis.table({column.name: column.ibis_type for column in table.columns}, name="shipped")
    typed = shipped.select(**{column.name: shipped[column.name].cast(column.ibis_type) for column in table.columns})
    db.materialise("shipped_rows", typed, {"_row": table.business_columns})
    db.insert(table, "shipped_rows")
    db.drop_temporary("shipped_rows")
    db.unregister("shipped")
