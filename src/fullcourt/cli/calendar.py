"""Coverage for a terminal: a calendar, a line a table, a sign a date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from fullcourt.checks.coverage import SIGNS, shade

_COLOURS = {"full": "green", "by_rule": "cyan", "waiting": "yellow", "wrong": "bold red", "bootstrap": "dim"}


def calendar(rows: Sequence[Mapping[str, Any]]) -> Table:
    """A coverage calendar: a line a table, a sign a date, month by month."""
    months = sorted({row["date"].strftime("%Y-%m") for row in rows})
    cells = defaultdict[tuple[str, str], list[str]](list)
    for row in sorted(rows, key=lambda row: row["date"]):
        cells[row["table"], row["date"].strftime("%Y-%m")].append(shade(row))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("table", no_wrap=True)
    for month in months:
        table.add_column(month, overflow="fold")
    for name in dict.fromkeys(row["table"] for row in rows):
        line = [Text.assemble(*((SIGNS[each], _COLOURS[each]) for each in cells[name, month])) for month in months]
        table.add_row(name, *line)
    return table


def legend() -> str:
    """What the signs of a calendar mean, as Rich markup."""
    said = {
        "full": "every key a row", "by_rule": "the rest fails as the calendar says",
        "waiting": "keys wait for a source",
        "wrong": "missing, broken or unaccounted", "bootstrap": "no rows by rule",
    }  # fmt: skip
    return "   ".join(f"[{_COLOURS[name]}]{SIGNS[name]}[/] {text}" for name, text in said.items())
