"""Coverage: by table and date what was expected and what became of it; and player by player."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from fullcourt.checks.look import Look
from fullcourt.warehouse import check_queries

if TYPE_CHECKING:
    from rich.table import Table


def by_unit(look: Look) -> list[dict[str, Any]]:
    """Units of the calendar, with ``unaccounted``: keys that are neither rows nor failures, or are not as committed."""
    rows = []
    for row in check_queries.coverage(look.db):
        failing = row["expected_failures"] + row["waiting_failures"] + row["broken_failures"]
        difference = look.differences.get((row["table"], row["date"]))
        unaccounted = (row["expected"] or 0) - (row["accounted"] or 0) - failing if row["status"] else None
        if difference is not None:
            unaccounted = max(unaccounted or 0, abs(difference.rows - (difference.rows_committed or 0)), 1)
        rows.append(
            {
                "table": row["table"],
                "season": row["season"],
                "date": row["date"],
                "status": row["status"] or "missing",
                "expected": row["expected"],
                "rows": row["rows"],
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


SHADES = {"full": "green", "by_rule": "cyan", "waiting": "yellow", "wrong": "bold red", "bootstrap": "dim"}
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


def calendar(rows: Sequence[Mapping[str, Any]]) -> Table:
    """A coverage calendar: a line a table, a sign a date, month by month."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    months = sorted({row["date"].strftime("%Y-%m") for row in rows})
    cells = defaultdict[tuple[str, str], list[str]](list)
    for row in sorted(rows, key=lambda row: row["date"]):
        cells[row["table"], row["date"].strftime("%Y-%m")].append(shade(row))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("table", no_wrap=True)
    for month in months:
        table.add_column(month, overflow="fold")
    for name in dict.fromkeys(row["table"] for row in rows):
        line = [Text.assemble(*((SIGNS[each], SHADES[each]) for each in cells[name, month])) for month in months]
        table.add_row(name, *line)
    return table


def legend() -> str:
    """What the signs of a calendar mean, as Rich markup."""
    said = {
        "full": "every key a row", "by_rule": "the rest fails as the calendar says",
        "waiting": "keys wait for a source",
        "wrong": "missing, broken or unaccounted", "bootstrap": "no rows by rule",
    }  # fmt: skip
    return "   ".join(f"[{SHADES[name]}]{SIGNS[name]}[/] {text}" for name, text in said.items())


def reconciled(look: Look, days: Collection[date] | None) -> list[dict[str, Any]]:
    """Each player on the lists of these dates, table by table, where he has no row: the reason why not."""
    return check_queries.players_without_rows(look.db, None if days is None else sorted(days))
