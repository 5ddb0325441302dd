"""What a page is made of: sections of words, grids, steps, calendars and drawings, without any markup."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

Tone = Literal["", "good", "rule", "waiting", "quiet", "suspect", "unknown", "blocking", "critical"]
"""How good or bad something is; a page colours by it, and never says anything by colour alone."""


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    text: str
    tone: Tone = ""
    kind = "words"


@dataclass(frozen=True)
class Cell:
    """One value of a grid."""

    text: str
    tone: Tone = ""
    is_number: bool = False


_SENTENCE = 36


@dataclass(frozen=True)
class Grid:
    """Rows under headings."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    kind = "grid"

    @property
    def is_wordy(self) -> bool:
        """Whether there are sentences in it: on a narrow screen they are better read one below the other."""
        return any(len(each.text) > _SENTENCE for row in self.rows for each in row)

    @property
    def numbers(self) -> frozenset[int]:
        """Places of the columns of numbers."""
        places = range(len(self.columns))
        return frozenset(place for place in places if any(row[place].is_number for row in self.rows))


@dataclass(frozen=True)
class Step:
    """Something to do, with the commands that do it."""

    text: str
    commands: tuple[str, ...] = ()


@dataclass(frozen=True)
class Steps:
    """What to do, in this order."""

    steps: tuple[Step, ...]
    kind = "steps"


@dataclass(frozen=True)
class Listing:
    """A long list that is read only by whom it concerns."""

    title: str
    lines: tuple[str, ...]
    kind = "listing"


@dataclass(frozen=True)
class Stretch:
    """Dates that follow on each other and look the same: days from the first of the calendar, and how many."""

    start: int
    days: int
    tone: Tone
    text: str


@dataclass(frozen=True)
class CalendarLine:
    """One table through a season."""

    name: str
    stretches: tuple[Stretch, ...]
    signs: tuple[str, ...]
    """A sign for each game date, month by month."""
    summary: str
    tone: Tone


@dataclass(frozen=True)
class Calendar:
    """A season: a line a table, a place a day."""

    title: str
    days: int
    months: tuple[tuple[str, int], ...]
    """Names, and how many days of each there are."""
    lines: tuple[CalendarLine, ...]
    legend: tuple[tuple[Tone, str, str], ...]
    """Tone, sign and meaning."""
    kind = "calendar"


@dataclass(frozen=True)
class Box:
    """A table in a drawing; places in pixels, of its left upper corner."""

    name: str
    health: str
    tone: Tone
    x: int
    y: int


@dataclass(frozen=True)
class Arrow:
    """Who reads from whom."""

    source: Box
    target: Box
    points: tuple[tuple[int, int], ...]
    """Where it begins, where it enters and leaves each row of boxes on its way, and where it ends."""


@dataclass(frozen=True)
class Drawing:
    """Tables by stage, and what flows between them."""

    title: str
    width: int
    height: int
    box: tuple[int, int]
    """Width and height of a box."""
    bands: tuple[tuple[str, int], ...]
    """Names of the stages, and where each begins."""
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    note: str
    kind = "drawing"


Block = Words | Grid | Steps | Listing | Calendar | Drawing


@dataclass(frozen=True)
class Section:
    """Blocks under a heading."""

    heading: str
    blocks: tuple[Block, ...]

    @property
    def anchor(self) -> str:
        """Where links inside the page lead."""
        return "".join(letter if letter.isalnum() else "-" for letter in self.heading.lower())


@dataclass(frozen=True)
class Page:
    """A page."""

    title: str
    verdict: Words
    facts: tuple[tuple[str, str], ...]
    """What the page speaks of, as of when; names and values."""
    notes: tuple[str, ...]
    """What a reader must know before anything else."""
    sections: tuple[Section, ...]
    is_whole: bool = True
    """Whether every section could be made."""


def number(value: float) -> Cell:
    """A number as a cell."""
    return Cell(f"{value:,}", is_number=True)


def cell(value: Any) -> Cell:
    """A value as a cell."""
    if isinstance(value, Cell):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return Cell("–" if value is None else str(value))


def grid(title: str, rows: Iterable[Mapping[str, Any]], note: str = "") -> Grid:
    """A grid of rows that all have the same names; they are its headings. A column without any value is left out."""
    listed = list(rows)
    columns = tuple(name for name in (listed[0] if listed else ()) if any(row[name] is not None for row in listed))
    return Grid(title, columns, tuple(tuple(cell(row[name]) for name in columns) for row in listed), note)


def span(days: Sequence[date]) -> str | None:
    """Dates in a few words; None if there are none."""
    if not days:
        return None
    first, last = min(days), max(days)
    return f"{first}" if first == last else f"{first} to {last}"
