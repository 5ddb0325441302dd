"""Two sources disagree, both are kept: opening, changing and closing the records of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

from fullcourt.catalog.processing.ledger import discrepancies
from fullcourt.warehouse.duckdb import DuckDB

_KEY = discrepancies.key
_TOLD = ("value_a", "value_b", "used", "game_date", "table_name")


class Changes(NamedTuple):
    """How many were opened and closed."""

    opened: int
    closed: int


def record(
    db: DuckDB, found: Iterable[Mapping[str, Any]], *, statistics: Sequence[str], table_name: str,
    games: AbstractSet[str], run_id: str,
) -> Changes:  # fmt: skip
    """Make the open records of some statistics and games those that were found.

    ``found`` has the columns from ``game_id`` to ``used``. A record that is found no more is closed, not
    deleted; one that comes back is the same record, open again.
    """
    stored = {
        tuple(row[name] for name in _KEY): row
        for row in db.values(discrepancies)
        if row["statistic"] in statistics and row["table_name"] == table_name and row["game_id"] in games
    }
    told = {tuple(row[name] for name in _KEY): dict(row) | {"table_name": table_name} for row in found}
    changed, opened = [], 0
    for key, row in told.items():
        old = stored.get(key)
        is_open = old is not None and old["resolved_run_id"] is None
        opened += not is_open
        if old is None or not is_open or any(old[name] != row[name] for name in _TOLD):
            changed.append(row | {"first_seen_run_id": old["first_seen_run_id"] if old else run_id})
    gone = [row for key, row in stored.items() if key not in told and row["resolved_run_id"] is None]
    db.replace_values(discrepancies, changed + [row | {"resolved_run_id": run_id} for row in gone])
    return Changes(opened, len(gone))
