"""Shares of keys that have too few games, beside what operators are used to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_BANDS = (
    ("days 13-16", range(13, 17), "70-90 %"),
    ("days 17-26", range(17, 27), "40-50 %"),
    ("days 27-42", range(27, 43), "20-30 %"),
    ("days 43-73", range(43, 74), "5-15 %"),
    ("later", range(74, 400), ""),
)
"""Days of the season, and the share of failures that operators are used to; for orientation, never for a verdict."""
WHY_OFF = (
    "The bands are of a system that mixed its tables; each table here follows its own minimum of games. A day may "
    "leave its band: the hardship signings of late December 2021 brought many players without ten games."
)


def shares(early: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """A line a band, a column a table, of what :meth:`.Warehouse.early_season` found."""
    tables = list(dict.fromkeys(row["table"] for row in early))
    lines = []
    for period, season_days, band in _BANDS:
        of_period = [row for row in early if row["season_day"] in season_days]
        if of_period:
            by_table = {name: _share(row for row in of_period if row["table"] == name) for name in tables}
            lines.append({"of the season": period, "used to": band, **by_table})
    return lines


def _share(rows: Iterable[Mapping[str, Any]]) -> str:
    listed = list(rows)
    failing, expected = (sum(row[name] for row in listed) for name in ("actual", "expected"))
    return f"{failing:,} of {expected:,}, {failing / expected:.1%}" if expected else ""
