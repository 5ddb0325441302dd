"""Findings of chosen dates and tables, with what suspects among them stand on, wherever that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from fullcourt.checks.finding import Finding, Kind, Severity
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.checks.verdict import Verdict
from fullcourt.engine.plan import reached

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
