"""How answers look: tables for people, JSON for programs, progress on stderr."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from rich.console import Console, ConsoleRenderable, RenderHook
from rich.markup import escape
from rich.text import Text

from fullcourt.cli.fitting import Column, fitting
from fullcourt.errors import FullcourtError
from fullcourt.printable import printable

JSON_VERSION = 1

PIPED_WIDTH = 160
LONG_TEXT = 40
SHOWN_LENGTH = 2_000
"""Characters of one value on a screen, as many as the quarantine keeps of a record; ``--json`` has them all."""


def _console(*, stderr: bool) -> Console:
    # What stands between two colons is a value, and no name of a picture.
    console = Console(stderr=stderr, highlight=False, emoji=False)
    # Where there is no terminal to fit, a table is as wide as its rows need; COLUMNS still decides if it is set.
    return (
        console
        if console.is_terminal or "COLUMNS" in os.environ
        else Console(stderr=stderr, highlight=False, emoji=False, width=PIPED_WIDTH)
    )


out = _console(stderr=False)
err = _console(stderr=True)


class _Provenance(RenderHook):
    """Says that numbers are invented: above the first that a command prints for people, and inside every document."""

    NOTE = "simulated data: players, games and numbers are invented"

    def __init__(self) -> None:
        self.simulated = False
        self._is_due = False
        out.push_render_hook(self)

    def tell(self, *, simulated: bool) -> None:
        self.simulated = self._is_due = simulated

    def told(self) -> None:
        self._is_due = False

    def process_renderables(self, renderables: list[ConsoleRenderable]) -> list[ConsoleRenderable]:
        if not self._is_due:
            return renderables
        self.told()
        return [Text(f"{self.NOTE}\n", style="bold"), *renderables]


_provenance = _Provenance()


def tell_provenance(*, simulated: bool) -> None:
    """Have the answer of this command, in whatever form it comes, say whether its numbers are invented."""
    _provenance.tell(simulated=simulated)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return str(value)


def _strict(value: object) -> object:
    """A value without what JSON has no word for: no number, and infinite ones, are null."""
    if isinstance(value, Mapping):
        return {name if isinstance(name, str) else str(_plain(name)): _strict(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_strict(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def print_json(command: str, data: object, as_of: datetime | None = None) -> None:
    """Print an answer for programs: ``{"command", "version", "data"}``.

    A report also says ``as_of`` which commit it is true, and what is made from invented games that it is ``simulated``.
    """
    _print_json_document(command, ({"as_of": as_of} if as_of else {}) | {"data": data})


def print_json_error(command: str, error: FullcourtError) -> None:
    """Print an error for programs: ``{"command", "version", "error": {"message", "hint", "facts"}}``."""
    _print_json_document(command, {"error": {"message": error.message, "hint": error.hint, "facts": error.facts}})


def _print_json_document(command: str, content: Mapping[str, object]) -> None:
    document = {"command": command, "version": JSON_VERSION} | dict(content)
    if _provenance.simulated:
        document["simulated"] = True
    _provenance.told()
    out.print(json.dumps(_strict(document), default=_plain, indent=2, allow_nan=False), soft_wrap=True, markup=False)


def print_document(text: str) -> None:
    """Print a text that says itself where its numbers come from."""
    _provenance.told()
    out.print(text, markup=False, soft_wrap=True, end="")


def print_csv(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Print rows as CSV; where they come from is told on stderr, since CSV has no place for it."""
    if _provenance.simulated:
        err.print(_provenance.NOTE)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    writer.writerows(rows)
    # A file gets each value as it is; a terminal must not obey what stands in it.
    sys.stdout.write(printable(text.getvalue()) if sys.stdout.isatty() else text.getvalue())


def shown(value: object) -> str:
    """A value of a file's or a user's as text inside Rich markup; of a very long one the beginning."""
    text = str(value)
    more = f"… ({len(text):,} characters)" if len(text) > SHOWN_LENGTH else ""
    return escape(printable(text[:SHOWN_LENGTH])) + more


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
        return shown(", ".join(map(str, value)))
    return shown(value)


def _plain_cell(value: object) -> str:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else cell(value)


def print_table(
    rows: Sequence[Mapping[str, Any]],
    columns: Mapping[str, str] | None = None,
    title: str | None = None,
    plain_numbers: Sequence[str] = (),
) -> None:
    """Print rows; ``columns`` maps keys to headings."""
    names = columns or ({name: name.replace("_", " ") for name in rows[0]} if rows else {})
    cells = [
        [_plain_cell(row.get(name)) if name in plain_numbers else cell(row.get(name)) for name in names] for row in rows
    ]
    described = [
        Column(
            heading,
            number=any(isinstance(row.get(name), int | Decimal) for row in rows),
            whole=any(isinstance(row.get(name), int | float | Decimal | date) for row in rows),
            long=any(len(row[place]) > LONG_TEXT for row in cells),
        )
        for place, (name, heading) in enumerate(names.items())
    ]
    out.print(fitting(out, described, cells, None if title is None else shown(title)))
