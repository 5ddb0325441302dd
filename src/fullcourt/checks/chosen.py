"""Findings of chosen dates and tables, with what suspects among them stand on, wherever that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from fullcourt.checks.finding import Finding, Kind, Severity
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.checks.verdict import Verdict
from fullcourt.engine.calendar import DateChoice
from fullcourt.engine.plan import reached
from fullcourt.errors import NothingChosenError

Extent = tuple[list[date] | None, set[str] | None]
"""Dates and tables that a command is about; None for all."""


def extent(
    look: Look, choice: DateChoice, names: Collection[str], phases: Collection[int], *, of_units: bool = False
) -> Extent:
    """What was chosen; ``of_units`` where only tables that are built can be.

    Raises:
        UnknownTableError: there is no such table.
        UnknownSeasonError: nobody knows the season.
        NothingChosenError: nothing can be found in what was chosen.
    """
    tables = _tables(look, names, phases)
    days = look.days(choice)
    built = [name for name in look.outlines if tables is None or name in tables]
    if tables == set() or (of_units and not built):
        raise NothingChosenError(
            "nothing was looked at: there is no such table" + " that is built" * of_units + " among those chosen",
            "; ".join(f"phase {phase}: {', '.join(some)}" for phase, some in _by_phase(look, of_units).items()),
        )
    if days is not None and tables is not None and tables <= set(built) and not _has_units(look, built, days):
        raise NothingChosenError(
            f"nothing was looked at: {', '.join(built)} can have no unit on the dates chosen",
            "Facts of games are of dates on which a game is over; what is known before a date, of the next one, too.",
        )
    return days, tables


def _tables(look: Look, names: Collection[str], phases: Collection[int]) -> set[str] | None:
    if not names and not phases:
        return None
    from fullcourt import catalog

    named = {catalog.find_table(name).name for name in names}
    return {
        sheet.name
        for sheet in look.sheets.values()
        if (not names or sheet.name in named) and (not phases or sheet.phase in phases)
    }


def _by_phase(look: Look, of_units: bool) -> Mapping[int, list[str]]:  # noqa: FBT001 - passed on
    found = defaultdict[int, list[str]](list)
    for sheet in look.sheets.values():
        if sheet.is_built or not of_units:
            found[sheet.phase].append(sheet.name)
    return dict(sorted(found.items()))


def _has_units(look: Look, tables: Collection[str], days: Collection[date]) -> bool:
    """Whether any of these tables is expected to have a unit on these dates, or has one."""
    played = {each.day for each in look.calendar if each.is_played}
    return any(
        day in played or (look.outlines[name].is_as_of and day in look.season_of) or (name, day) in look.ledgered
        for name in tables
        for day in days
    )


Place = tuple[str | None, date | None]


def chosen(
    look: Look, verdict: Verdict, days: Collection[date] | None = None, tables: Collection[str] | None = None
) -> Verdict:
    """Those on some dates and of some tables; None for all.

    What has no date, or is of no table that holds data, concerns every one. A suspect is for information only: its
    cause is kept with it, or it would be taken for nothing.
    """

    def is_chosen(finding: Finding) -> bool:
        of_data = finding.table is not None and finding.table in look.sheets
        on_time = days is None or finding.day is None or finding.day in days
        return on_time and (tables is None or not of_data or finding.table in tables)

    suspects = [each for each in verdict.findings if each.kind is Kind.SUSPECT and is_chosen(each)]
    causes = _causes(look, suspects, verdict.findings)

    def is_cause(finding: Finding) -> bool:
        return finding.severity > Severity.INFO and (finding.table, finding.day) in causes

    return replace(verdict, findings=tuple(each for each in verdict.findings if is_chosen(each) or is_cause(each)))


def _causes(look: Look, suspects: Iterable[Finding], findings: Iterable[Finding]) -> set[Place]:
    """Tables and dates of which something was found, and on which suspects stand, however far up."""
    wrong = defaultdict[str, set[date | None]](set)
    for finding in findings:
        if finding.table and (finding.severity > Severity.INFO or finding.kind is Kind.SUSPECT):
            wrong[finding.table].add(finding.day)
    needed = defaultdict[str, set[date]](set)
    for suspect in suspects:
        if suspect.table and suspect.day:
            needed[suspect.table].add(suspect.day)
    found: set[Place] = set()
    if needed:
        found |= {(look.named[SCHEDULE], day) for day in wrong[look.named[SCHEDULE]]}
    for name in reversed(list(look.outlines)):
        for relation, window in look.outlines[name].stands_on if needed[name] else ():
            above = look.named.get(relation)
            if above is None or above == name:
                continue
            reaching = {day for day in wrong[above] if reached(window, {day}, needed[name], look.season_of)}
            found |= {(above, day) for day in reaching}
            needed[above] |= {day for day in reaching if day is not None}
    return found
