"""Coverage: by table and date what was expected and what became of it; and player by player."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from fullcourt import scope
from fullcourt.checks.look import Look
from fullcourt.errors import NoScheduleError
from fullcourt.warehouse import check_queries


def by_unit(look: Look) -> list[dict[str, Any]]:
    """Units of the calendar, with ``unaccounted``: keys that are neither rows nor failures, or are not as committed.

    ``rows`` are counted in the table itself, ``committed`` are those that the ledger says.

    Raises:
        NoScheduleError: units were built by a schedule that is not there any more.
    """
    if not look.has_schedule:
        if look.ledgered:
            raise NoScheduleError
        return []
    rows, there_are = [], {sheet.name for sheet in look.built}
    for row in check_queries.coverage(look.db, scope.tables_ahead()):
        failing = row["expected_failures"] + row["waiting_failures"] + row["broken_failures"]
        difference = look.differences.get((row["table"], row["date"]))
        unaccounted = (row["expected"] or 0) - (row["accounted"] or 0) - failing if row["status"] else None
        committed = row["rows"]
        # What is no difference is as committed, where there is a table.
        there = difference.rows if difference is not None else (committed or 0) * (row["table"] in there_are)
        if difference is not None or there != (committed or 0):
            unaccounted = max(unaccounted or 0, abs(there - (committed or 0)), int(difference is not None))
        rows.append(
            {
                "table": row["table"],
                "season": row["season"],
                "date": row["date"],
                "status": row["status"] or "missing",
                "expected": row["expected"],
                "rows": there if row["status"] else there or None,
                "committed": committed,
                "by_rule": row["expected_failures"],
                "waiting": row["waiting_failures"],
                "broken": row["broken_failures"],
                "unaccounted": 1 if unaccounted is None else unaccounted,
            }
        )
    return rows


def chosen_units(
    look: Look, days: Collection[date] | None = None, tables: Collection[str] | None = None
) -> list[dict[str, Any]]:
    """Those of some dates and tables; None for all."""
    return [
        row
        for row in by_unit(look)
        if (days is None or row["date"] in days) and (tables is None or row["table"] in tables)
    ]


def differs(row: Mapping[str, Any]) -> bool:
    """Whether the table has not as many rows of a unit as the ledger says."""
    return (row["rows"] or 0) != (row["committed"] or 0)


SIGNS = {"full": "█", "by_rule": "▓", "waiting": "▒", "wrong": "✗", "bootstrap": "·"}


def shade(row: Mapping[str, Any]) -> str:
    """How a unit looks in a calendar."""
    if row["unaccounted"] or row["broken"]:
        return "wrong"
    if row["status"] == "bootstrap":
        return "bootstrap"
    if row["waiting"]:
        return "waiting"
    return "by_rule" if row["by_rule"] else "full"


def reconciled(look: Look, days: Collection[date] | None) -> list[dict[str, Any]]:
    """Each player on the lists of these dates, table by table, where he has no row: the reason why not."""
    return check_queries.players_without_rows(look.db, None if days is None else sorted(days))
