"""All checks, or some of them, to one verdict that fails closed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from fullcourt.checks.failures import failure_findings
from fullcourt.checks.finding import Finding, Kind, Severity, worst
from fullcourt.checks.look import Look
from fullcourt.checks.readers_copy import copy_findings
from fullcourt.checks.sources import (
    account_findings,
    file_findings,
    part_findings,
    schedule_findings,
    schema_findings,
    view_findings,
)
from fullcourt.checks.units import entry_findings, row_findings, rule_findings, unit_findings
from fullcourt.checks.unread import unread_findings
from fullcourt.errors import FullcourtError, UnknownCheckError

COULD_NOT_RUN = 3

Check = Callable[[Look], Sequence[Finding]]

CHECKS: Mapping[str, Check] = {
    "tables": schema_findings,
    "files": file_findings,
    "unread": unread_findings,
    "sources": part_findings,
    "schedule": schedule_findings,
    "units": unit_findings,
    "ledger": entry_findings,
    "views": view_findings,
    "failures": failure_findings,
    "rules": rule_findings,
    "rows": row_findings,
    "copy": copy_findings,
    "standing": account_findings,
}
"""What there is to check, by name, in the order of repair."""

GAPS = ("tables", "files", "unread", "sources", "schedule", "units", "failures")
CONTAMINATION = ("tables", "unread", "sources", "units", "rules")
CAUSES = ("ledger", "views", "rows")
"""Checks of what suspects may stand on besides; they take the longest."""
EXACT = (*CONTAMINATION, *CAUSES)
_NEED_ALL_TABLES = frozenset({"units"})
_HASHES = "rows"
_WAIT_FOR_HASHES = frozenset({"units", _HASHES})
"""Checks that may need all rows hashed: they come last, while that is done beside the others."""


@dataclass(frozen=True)
class Verdict:
    """What was found, and which checks could not run."""

    findings: tuple[Finding, ...]
    not_run: Mapping[str, str]
    """Why a check could not run, by its name."""
    options: str = ""
    """What a command that repairs it must end with, to be of the warehouse that was looked at."""

    @property
    def severity(self) -> Severity:
        """The worst of the findings."""
        return worst(self.findings)

    @property
    def exit_code(self) -> int:
        """3 if a check could not run, else by severity."""
        return COULD_NOT_RUN if self.not_run else int(self.severity)

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """The findings above info."""
        return tuple(finding for finding in self.findings if finding.severity > Severity.INFO)

    def without(self, *kinds: Kind) -> Verdict:
        """The same but for findings of some kinds."""
        return replace(self, findings=tuple(each for each in self.findings if each.kind not in kinds))

    def as_dict(self) -> dict[str, Any]:
        """The verdict as plain values."""
        return {
            "severity": self.severity.name.lower(),
            "exit_code": self.exit_code,
            "findings": [finding.as_dict(self.options) for finding in self.findings],
            "not_run": dict(self.not_run),
        }


def run_checks(look: Look, names: Collection[str] = tuple(CHECKS), *, causes: bool = False) -> Verdict:
    """Run checks. One that fails is one that did not run, whatever the others say.

    With ``causes``, where there are suspects and rows were hashed for their sake, what was found of that is told as
    well, so that none is without its cause.

    Raises:
        UnknownCheckError: there is no check of that name.
    """
    import duckdb

    unknown = sorted(set(names) - CHECKS.keys())
    if unknown:
        raise UnknownCheckError(unknown, CHECKS)
    found: dict[str, Sequence[Finding]] = {}
    not_run: dict[str, str] = {}

    def run(name: str) -> None:
        if name in _NEED_ALL_TABLES and look.gone and look.has_schedule:
            gone = ", ".join(sheet.qualified for sheet in look.gone)
            not_run[name] = f"not before these tables are there again, as declared: {gone} ('fullcourt heal')"
            return
        try:
            found[name] = CHECKS[name](look)
        except FullcourtError as error:
            not_run[name] = f"{error.message}. {error.hint}" if error.hint else error.message
        except duckdb.Error as error:
            not_run[name] = f"the query failed: {error}"

    with look.hashing_ahead() if _HASHES in names else nullcontext():
        for name in sorted(names, key=_WAIT_FOR_HASHES.__contains__):
            run(name)
    if causes and look.causes_are_known and any(each.kind is Kind.SUSPECT for each in chain(*found.values())):
        for name in CAUSES:
            if name not in names:
                run(name)
    in_order = chain.from_iterable(found[name] for name in CHECKS if name in found)
    return Verdict(tuple(in_order), {name: not_run[name] for name in CHECKS if name in not_run}, look.options)
