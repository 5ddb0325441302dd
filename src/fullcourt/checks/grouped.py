"""Findings for people: those that say the same of one table, together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from fullcourt.checks.finding import Finding, Kind, Remedy, Severity


@dataclass(frozen=True)
class Group:
    """Findings that say the same; of a table, or of files."""

    severity: Severity
    kind: Kind
    table: str | None
    text: str
    days: tuple[date, ...]
    files: tuple[str, ...]
    count: int
    """Rows or keys concerned."""
    findings: tuple[Finding, ...]

    @property
    def repair(self) -> str:
        """What to do about them; the dates of a rebuild are those of one unit, and are left out."""
        first = self.findings[0]
        return f"fullcourt backfill {self.table}" if first.remedy is Remedy.BACKFILL else first.repair

    def repair_with(self, options: str) -> str:
        """The same; a command with the options that name the folders it is of."""
        return self.repair + options * self.findings[0].remedy.is_command

    @property
    def example(self) -> str | None:
        """The first key, else the first file."""
        return next((each.keys[0] for each in self.findings if each.keys), None) or self.findings[0].file


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """Groups, the worst first."""
    found: defaultdict[tuple[Any, ...], list[Finding]] = defaultdict(list)
    for each in findings:
        found[_sameness(each)].append(each)
    return [
        Group(
            some[0].severity,
            some[0].kind,
            some[0].table,
            some[0].text,
            tuple(sorted({each.day for each in some if each.day})),
            tuple(sorted({each.file for each in some if each.file})),
            sum(each.count for each in some),
            tuple(some),
        )
        for _, some in sorted(found.items(), key=lambda item: item[0])
    ]


def _sameness(finding: Finding) -> tuple[Any, ...]:
    """What findings have in common that say the same, the worst first: reasons of failures name games and dates."""
    said = ("", finding.text) if finding.category is None else (finding.category.value, finding.blocked_by or "")
    return -finding.severity, finding.kind.value, finding.table or "", finding.remedy.value, *said
