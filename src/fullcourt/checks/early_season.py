"""Keys that have too few games: those that calendar and lists tell, beside those that fail so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from fullcourt import scope
from fullcourt.warehouse import reports
from fullcourt.warehouse.duckdb import DuckDB


def early_season(db: DuckDB, table: str | None = None, days: Sequence[date] | None = None) -> list[dict[str, Any]]:
    """By table and date, keys that have too few games by calendar and lists, and those that fail so.

    Of one table and some dates; None for all.
    """
    expected = reports.expected_keys(db, None if days is None else list(days))
    known = scope.outlines() if expected else ()
    asking = [one for one in known if one.too_early and table in (None, one.name)]
    compared: dict[tuple[str, date], dict[str, Any]] = {}
    for one in asking:
        of_table = [row["unit_date"] for row in expected if row["table_name"] == one.name]
        if of_table:
            found = reports.early_season(db, one.name, one.too_early, of_table)
            compared |= {(row["table"], row["date"]): row for row in found}
    names = {one.name for one in asking}
    return [
        {"exact": 0, "actual": 0, "differing": 0}
        | compared.get((row["table_name"], row["unit_date"]), {})
        | {"table": row["table_name"], "date": row["unit_date"]}
        | {"expected": row["expected_count"], "season_day": row["season_day"]}
        for row in expected
        if row["table_name"] in names
    ]
