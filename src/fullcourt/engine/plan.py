"""The plan as data: which units are due, and why. ``--dry-run`` prints what a run will find due."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from fullcourt.engine.outline import Outline
from fullcourt.engine.reads import AsOf, FirstOf, LastDays, NextDays, Reference, SameDate, SameGame, Window


class Reason(StrEnum):
    """Why a unit is in the plan."""

    MISSING = "missing"
    FORMULA = "formula changed"
    SEASON = "the season starts on another date"
    INPUTS = "inputs changed"
    IN_DOUBT = "built if its inputs changed"
    ROWS = "what is stored is not what was committed"
    UPSTREAM = "built if an upstream unit comes out different"
    FORCED = "asked for with --no-resume"
    ORPHAN = "no counted game of this date is over or next any more"


BROKEN = (Reason.MISSING, Reason.ROWS, Reason.ORPHAN)
"""Reasons that say nothing of what the unit's rows were made from, but that they are not those that were committed."""
MAY_BE_CURRENT = (Reason.UPSTREAM, Reason.INPUTS, Reason.IN_DOUBT)
"""Reasons that may be gone once what a unit stands on is built: it is left then if it is current."""


@dataclass(frozen=True)
class Stage:
    """The due units of one table, each with its reason."""

    table: Outline
    due: Mapping[date, Reason]
    bootstrap: Mapping[date, int] = field(default_factory=dict)
    """Those of the dates on which there are no rows by rule, with their season."""

    @property
    def reasons(self) -> dict[Reason, list[date]]:
        """The dates, by reason."""
        grouped: dict[Reason, list[date]] = {}
        for day, reason in sorted(self.due.items()):
            grouped.setdefault(reason, []).append(day)
        return grouped


@dataclass(frozen=True)
class Everything:
    """All tables and all dates, and whether what is stored differs from what was noted when all was current."""

    tables: tuple[Outline, ...]
    season_of: Mapping[date, int]
    differs: bool


@dataclass(frozen=True)
class Plan:
    """Stages in build order, and how many units were looked at and found current."""

    stages: tuple[Stage, ...]
    current: int
    season_of: Mapping[date, int] = field(default_factory=dict)
    """The season of each date of the calendar."""
    settles: Everything | None = None
    """Set where every unit of the ledger is current once the plan is executed: that can be noted then."""

    @property
    def units(self) -> int:
        """Units that may be built."""
        return sum(len(stage.due) for stage in self.stages)


def reaches(window: Window, changed: date, day: date) -> bool:
    """Whether a row of ``day`` may read upstream rows of ``changed`` (of the same season) through ``window``."""
    match window:
        case SameGame() | SameDate():
            return changed == day
        case LastDays(days=days):
            return 0 < (day - changed).days <= days
        case NextDays(days=days):
            return 0 < (changed - day).days <= days
        case FirstOf(window=first, otherwise=other):
            return reaches(first, changed, day) or reaches(other, changed, day)
        case Reference():
            return True
        case _:
            return changed < day


def reached(
    window: Window, changed: Collection[date | None], days: Collection[date], season_of: Mapping[date, int]
) -> set[date]:
    """The ``days`` whose rows may read upstream rows of a changed date; in doubt, all of them.

    None among the changed dates stands for rows of no known date. A changed date of no known season may be of any.
    """
    if not changed or None in changed or isinstance(window, Reference | AsOf):
        return set(days) if changed else set()
    if isinstance(window, SameGame | SameDate):
        return set(days) & set(changed)
    if isinstance(window, FirstOf):
        either = (reached(each, changed, days, season_of) for each in (window.window, window.otherwise))
        return set[date]().union(*either)
    if isinstance(window, NextDays):
        return {day for day in days if any(day + timedelta(n) in changed for n in range(1, window.days + 1))}
    by_season: dict[int | None, list[date]] = {}
    for each in sorted(day for day in changed if day is not None):
        by_season.setdefault(season_of.get(each), []).append(each)
    if None not in by_season:
        days = [day for day in days if season_of.get(day) in by_season]

    def is_reached(day: date, season: int | None) -> bool:
        # Whatever window an earlier date is in, the latest one before the day is in it too.
        dates = by_season.get(season, [])
        before = bisect_left(dates, day)
        return before > 0 and reaches(window, dates[before - 1], day)

    return {day for day in days if is_reached(day, season_of.get(day)) or is_reached(day, None)}


def dates_needed(
    tables: Sequence[Outline],
    wanted: Iterable[Outline] | None,
    targets: Iterable[date],
    season_of: Mapping[date, int],
    reads_of: Callable[[Outline], Iterable[tuple[str, Window]]],
) -> dict[str, set[date]]:
    """For each table the dates to look at: those asked for, and those that windows of others reach."""
    names = {table.name for table in (tables if wanted is None else wanted)}
    needed = {table.name: set(targets) if table.name in names else set() for table in tables}
    for table in reversed(tables):
        for name, window in reads_of(table):
            if name not in needed or name == table.name or len(needed[name]) == len(season_of):
                continue
            if isinstance(window, SameGame | SameDate):
                needed[name] |= needed[table.name]
            else:
                needed[name] |= {
                    earlier
                    for earlier, season in season_of.items()
                    if any(season_of[day] == season and reaches(window, earlier, day) for day in needed[table.name])
                }
    return needed


def follow(
    table: Outline,
    days: Iterable[date],
    upstream: Mapping[str, Iterable[date]],
    season_of: Mapping[date, int],
    reads_of: Callable[[Outline], Iterable[tuple[str, Window]]],
) -> set[date]:
    """The dates of ``table`` that units planned upstream can change.

    ``upstream`` holds the planned dates by table name; ``reads_of`` gives, for each read, the built
    table behind it and its window. A planned date of no known season, on which no game is any more, may be of any.
    """
    days = list(days)
    touched = (reached(window, set(upstream.get(name, ())), days, season_of) for name, window in reads_of(table))
    return set[date]().union(*touched)


def describe(plan: Plan) -> Sequence[tuple[str, str, int, date, date]]:
    """Lines of a plan: table, reason, units, first and last date."""
    return [
        (stage.table.name, reason.value, len(days), days[0], days[-1])
        for stage in plan.stages
        for reason, days in stage.reasons.items()
    ]
