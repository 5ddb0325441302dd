"""Findings for people: those that say the same of one table, together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from fullcourt.checks.finding import Finding, Kind, Severity


@dataclass(frozen=True)
class Group:
    """Findings of one kind and text; of a table, or of files."""

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
    def example(self) -> str | None:
        """The first key, else the first file."""
        return next((each.keys[0] for each in self.findings if each.keys), None) or self.findings[0].file


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """Groups, the worst first."""
    found: defaultdict[tuple[Any, ...], list[Finding]] = defaultdict(list)
    for each in findings:
        found[-each.severity, each.kind.value, each.table or "", each.text.partition(" row of 2")[0]].append(each)
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
