"""Tables on a screen that may be narrow: no number is ever cut, and no column lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.cells import cell_len
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

_LEAST_TEXT = 20
"""Characters that a column of long texts needs: words of more than that are broken."""
_GAP, _EDGES = 3, 2
"""What lies between two columns, and beside the first and the last."""


@dataclass(frozen=True)
class Column:
    """A column: its heading (markup), and what its cells are like."""

    heading: str
    number: bool = False
    """Whether it is written to the right."""
    whole: bool = False
    """Whether each cell stands on one line: a number, a date, a range of dates."""
    long: bool = False
    """Whether there are texts in it that no line holds."""


def fitting(
    console: Console,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    title: str | None = None,
    *,
    pad_edge: bool = False,
) -> Table | Group:
    """Cells (markup) as a table; where it is too narrow even with texts wrapped, each row as a list of its cells."""
    needs = [_measured(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    room = console.width - _EDGES * (1 + pad_edge) - _GAP * (len(columns) - 1)
    wide = [not column.long for column in columns]
    tight = [column.whole and not column.long for column in columns]
    for unbroken in (wide, tight):
        if sum(whole if one else word for (whole, word), one in zip(needs, unbroken, strict=True)) <= room:
            return _table(columns, rows, unbroken, title, pad_edge=pad_edge)
    return _records(console.width, columns, rows, title)


def _measured(column: Column, cells: Sequence[str]) -> tuple[int, int]:
    """What a column needs whose heading and cells stay on one line each, and whose are broken between words."""
    texts, heading = [Text.from_markup(cell) for cell in cells], Text.from_markup(column.heading)
    word = max((cell_len(word) for text in texts for word in text.plain.split()), default=0)
    if column.long:
        word = min(word, _LEAST_TEXT)
    whole = max((text.cell_len for text in (heading, *texts)), default=0)
    return whole, max((word, *map(cell_len, heading.plain.split())))


def _table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    unbroken: Sequence[bool],
    title: str | None,
    *,
    pad_edge: bool,
) -> Table:
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=pad_edge)
    for column, no_wrap in zip(columns, unbroken, strict=True):
        table.add_column(column.heading, justify="right" if column.number else "left", overflow="fold", no_wrap=no_wrap)
    for row in rows:
        table.add_row(*row)
    return table


def _records(width: int, columns: Sequence[Column], rows: Sequence[Sequence[str]], title: str | None) -> Group:
    headings = [Text.from_markup(column.heading, style="dim", overflow="fold") for column in columns]
    margin = max((heading.cell_len for heading in headings), default=0) + 2
    lines: list[Text | Padding] = [Text.from_markup(title, style="italic", overflow="fold")] if title else []
    for row in rows:
        lines.append(Text())
        for heading, value in zip(headings, (Text.from_markup(cell, overflow="fold") for cell in row), strict=True):
            if margin + value.cell_len <= width:
                lines.append(Text.assemble(heading, " " * (margin - heading.cell_len), value))
            else:
                lines += [heading, Padding(value, (0, 0, 0, 2 if value.cell_len + 2 <= width else 0))]
    return Group(*lines, Text())
