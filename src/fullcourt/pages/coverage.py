"""Coverage on a page: by phase and month, a calendar of each season, and the units that are not full."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from fullcourt.checks.coverage import SIGNS, shade
from fullcourt.checks.look import Look
from fullcourt.pages.model import Block, Calendar, CalendarLine, Cell, Grid, Stretch, Tone, Words, grid, number, span

Rows = Sequence[Mapping[str, Any]]

PHASES = {0: "reference", 2: "raw", 3: "analytics", 4: "precompute", 5: "predictions"}
_TONES: dict[str, Tone] = {
    "full": "good", "by_rule": "rule", "waiting": "waiting", "wrong": "critical", "bootstrap": "quiet",
}  # fmt: skip
_WORST_FIRST = ("wrong", "waiting", "by_rule", "full", "bootstrap")
_MEANING = {
    "full": "every key has a row",
    "by_rule": "the rest has too few games, as the calendar says",
    "waiting": "keys wait for a source",
    "wrong": "missing, broken or not accounted for",
    "bootstrap": "no rows by rule",
}
_SHORT = {"full": "full", "by_rule": "by rule", "waiting": "wait", "wrong": "wrong", "bootstrap": "opening"}


def coverage_blocks(look: Look, rows: Rows) -> list[Block]:
    """All there is to say of units of the calendar."""
    if not rows:
        return [Words("No schedule yet: nothing is expected. Run 'fullcourt ingest'.", "waiting")]
    blocks: list[Block] = []
    seasons = sorted({row["season"] for row in rows})
    for season in seasons:
        of_season = [row for row in rows if row["season"] == season]
        blocks += [_by_month(look, season, of_season), _calendar(season, of_season)]
    blocks.append(_not_full(rows))
    return blocks


def covered_words(rows: Rows) -> Words:
    """In one line, whether units are as they should be."""
    counts = Counter(shade(row) for row in rows)
    if counts["wrong"]:
        return Words(f"{counts['wrong']:,} of {len(rows):,} units are missing, broken or not accounted for", "critical")
    if counts["waiting"]:
        return Words(f"Every unit adds up; {counts['waiting']:,} of {len(rows):,} wait for a source", "waiting")
    return Words(f"All {len(rows):,} units add up", "good")


def _by_month(look: Look, season: str, rows: Rows) -> Grid:
    cells = defaultdict[tuple[int, str], list[Mapping[str, Any]]](list)
    for row in rows:
        cells[look.sheets[row["table"]].phase, f"{row['date']:%Y-%m}"].append(row)
    months = sorted({month for _, month in cells})
    lines = [
        {"phase": f"{phase} {PHASES[phase]}"} | {month: _cell(cells[phase, month]) for month in months}
        for phase in sorted({phase for phase, _ in cells})
    ]
    return grid(
        f"{season}: expected keys that have a row, by phase and month",
        lines,
        "The share is of all tables of the phase. Keys without a row are failures with a reason, or counted as wrong.",
    )


def _cell(rows: Rows) -> Cell:
    if not rows:
        return Cell("", "quiet")
    missing = sum(row["status"] == "missing" for row in rows)
    if missing:
        return Cell(f"{missing:,} of {len(rows):,} units missing", "critical")
    shades = {shade(row) for row in rows}
    if shades == {"bootstrap"}:
        return Cell("opening", "quiet")
    expected = sum(row["expected"] or 0 for row in rows)
    without = sum(row["by_rule"] + row["waiting"] + row["broken"] + row["unaccounted"] for row in rows)
    worst = next(each for each in _WORST_FIRST if each in shades)
    # Cut, not rounded: what is not complete must not read as 100 %.
    share = f"{math.floor(1000 * max(expected - without, 0) / expected) / 10:.1f} %" if expected else "–"
    return Cell(share, _TONES[worst], is_number=True)


def _calendar(season: str, rows: Rows) -> Calendar:
    first, last = min(row["date"] for row in rows), max(row["date"] for row in rows)
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    by_table = defaultdict[str, list[Mapping[str, Any]]](list)
    for row in sorted(rows, key=lambda row: row["date"]):
        by_table[row["table"]].append(row)
    return Calendar(
        f"{season}: coverage by table and day",
        len(days),
        tuple((f"{month[0]:%b}", len(month)) for month in _months(days)),
        tuple(_line(name, of_table, first) for name, of_table in by_table.items()),
        tuple((_TONES[name], SIGNS[name], meaning) for name, meaning in _MEANING.items()),
    )


def _months(days: Sequence[date]) -> list[list[date]]:
    return [list(month) for _, month in groupby(days, key=lambda day: (day.year, day.month))]


def _line(name: str, rows: Rows, first: date) -> CalendarLine:
    shades = {row["date"]: shade(row) for row in rows}
    counts = Counter(shades.values())
    there = [each for each in _WORST_FIRST if counts[each]]
    return CalendarLine(
        name,
        tuple(_stretches(shades, first)),
        tuple("".join(SIGNS[shades[day]] for day in month) for month in _months(list(shades))),
        " · ".join(f"{counts[each]:,} {_SHORT[each]}" for each in there),
        _TONES[there[0]],
    )


def _stretches(shades: Mapping[date, str], first: date) -> list[Stretch]:
    found: list[list[date]] = []
    for day in shades:
        follows = found and day - found[-1][-1] == timedelta(1) and shades[day] == shades[found[-1][-1]]
        if follows:
            found[-1].append(day)
        else:
            found.append([day])
    return [
        Stretch(
            (days[0] - first).days, len(days), _TONES[shades[days[0]]], f"{span(days)}: {_MEANING[shades[days[0]]]}"
        )
        for days in found
    ]


def _not_full(rows: Rows) -> Grid:
    off = defaultdict[tuple[str, str], list[Mapping[str, Any]]](list)
    for row in rows:
        if shade(row) in {"wrong", "waiting"}:
            off[row["table"], _state(row)].append(row)
    return grid(
        "Units that are not as they should be",
        [
            {
                "table": table,
                "state": Cell(state, _TONES[shade(some[0])]),
                "dates": number(len(some)),
                "from – to": span([row["date"] for row in some]),
                "expected keys": sum(row["expected"] or 0 for row in some),
                "waiting": sum(row["waiting"] for row in some),
                "broken": sum(row["broken"] for row in some),
                "not accounted for": sum(row["unaccounted"] for row in some if row["status"] != "missing"),
            }
            for (table, state), some in off.items()
        ],
    )


def _state(row: Mapping[str, Any]) -> str:
    if row["status"] == "missing":
        return "not built"
    if row["broken"]:
        return "broken keys"
    return "not as committed" if row["unaccounted"] else "waits for a source"
