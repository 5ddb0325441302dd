"""How answers look: tables for people, JSON for programs, progress on stderr."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

JSON_VERSION = 1

PIPED_WIDTH = 160
LONG_TEXT = 40


def _console(*, stderr: bool) -> Console:
    console = Console(stderr=stderr, highlight=False)
    # Where there is no terminal to fit, a table is as wide as its rows need; COLUMNS still decides if it is set.
    return (
        console
        if console.is_terminal or "COLUMNS" in os.environ
        else Console(stderr=stderr, highlight=False, width=PIPED_WIDTH)
    )


out = _console(stderr=False)
err = _console(stderr=True)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return str(value)


def print_json(command: str, data: object, as_of: datetime | None = None) -> None:
    """Print an answer for programs: ``{"command", "version", "data"}``, and ``as_of`` which commit a report is true."""
    document = {"command": command, "version": JSON_VERSION} | ({"as_of": as_of} if as_of else {}) | {"data": data}
    out.print(json.dumps(document, default=_plain, indent=2), soft_wrap=True, markup=False)


def cell(value: object) -> str:
    """One value as people read it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return escape(str(value))


def print_table(
    rows: Sequence[Mapping[str, Any]],
    columns: Mapping[str, str] | None = None,
    title: str | None = None,
    plain_numbers: Sequence[str] = (),
) -> None:
    """Print rows; ``columns`` maps keys to headings."""
    names = columns or ({name: name.replace("_", " ") for name in rows[0]} if rows else {})
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for name, heading in names.items():
        number = any(isinstance(row.get(name), int | Decimal) for row in rows)
        short = all(len(cell(row.get(name))) <= LONG_TEXT for row in rows)
        table.add_column(heading, justify="right" if number else "left", overflow="fold", no_wrap=short)
    for row in rows:
        table.add_row(*(str(row.get(name)) if name in plain_numbers else cell(row.get(name)) for name in names))
    out.print(table)
