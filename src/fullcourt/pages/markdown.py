"""A page as Markdown, for a terminal, a ticket or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from fullcourt.pages.model import Block, Calendar, Cell, Drawing, Grid, Listing, Page, Step, Steps, Words
from fullcourt.printable import printable

_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]<>#|~])")
_ALARMING = {"blocking", "critical"}


def as_markdown(page: Page) -> str:
    """Write a page. Whatever stands in it is text: nothing that comes from data becomes markup."""
    lines = [f"# {_text(page.title)}", "", f"**{_text(page.verdict.text)}**", ""]
    for note in page.notes:
        lines += [f"> {_text(note)}", ""]
    lines += [f"- {_text(name)}: {_text(value)}" for name, value in page.facts]
    for section in page.sections:
        lines += ["", f"## {_text(section.heading)}"]
        for block in section.blocks:
            lines += ["", *_block(block)]
    return "\n".join(lines) + "\n"


def _block(block: Block) -> Iterable[str]:
    match block:
        case Words():
            return [_text(block.text)]
        case Grid():
            return _grid(block)
        case Steps():
            return _steps(block.steps)
        case Listing():
            return [f"{_text(block.title)}:", "", *(f"- {_text(line)}" for line in block.lines)]
        case Calendar():
            return _calendar(block)
        case Drawing():
            return _drawing(block)


def _grid(grid: Grid) -> Iterator[str]:
    yield f"### {_text(grid.title)}"
    yield ""
    if not grid.rows:
        yield "None."
        return
    yield _row([_text(column) for column in grid.columns])
    yield _row(["--:" if place in grid.numbers else "---" for place in range(len(grid.columns))])
    for row in grid.rows:
        yield _row([_cell(cell) for cell in row])
    if grid.note:
        yield ""
        yield _text(grid.note)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    return f"**{_text(cell.text)}**" if cell.tone in _ALARMING else _text(cell.text)


def _steps(steps: Sequence[Step]) -> Iterator[str]:
    for place, step in enumerate(steps, 1):
        yield f"{place}. {_text(step.text)}"
        if step.commands:
            yield ""
            yield from (f"       {printable(command)}" for command in step.commands)
            yield ""


def _calendar(calendar: Calendar) -> Iterator[str]:
    yield f"### {_text(calendar.title)}"
    yield ""
    wide = max(len(line.name) for line in calendar.lines)
    yield from (f"    {printable(line.name):{wide}}  {' '.join(line.signs)}" for line in calendar.lines)
    yield ""
    yield "A sign a game date, a space between months: " + _text(
        ", ".join(f"{sign} {meaning}" for _, sign, meaning in calendar.legend) + "."
    )


def _drawing(drawing: Drawing) -> Iterator[str]:
    """The stages from above to below; who reads whom stands in the table that follows."""
    yield f"### {_text(drawing.title)}"
    yield ""
    starts = [start for _, start in drawing.bands] + [drawing.height]
    for place, (heading, start) in enumerate(drawing.bands):
        boxes = [box for box in drawing.boxes if start <= box.y < starts[place + 1]]
        told = ", ".join(
            _text(box.name) if box.tone == "good" else f"**{_text(box.name)}** ({_text(box.health)})" for box in boxes
        )
        yield f"- {_text(heading)}: {told}"


def _text(text: str) -> str:
    """Text in which nothing means anything to Markdown, on one line."""
    return _MEANS_SOMETHING.sub(r"\\\1", " ".join(printable(text).split()))
