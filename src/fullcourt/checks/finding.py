"""A finding: what is wrong, where, how bad that is, and what repairs it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any

from fullcourt.engine.failures import Category

CRITICAL_FROM = 3
"""Tables downstream from which on something wrong is critical."""


class Severity(IntEnum):
    """How bad a finding is; also the exit code of a command that found it."""

    INFO = 0
    BLOCKING = 1
    CRITICAL = 2


class Kind(StrEnum):
    """What is wrong."""

    MISSING = "missing"
    PARTIAL = "partial"
    INVALID = "invalid"
    STALE = "stale"
    SUSPECT = "suspect"
    ORPHAN = "orphan"
    DUPLICATE = "duplicate"
    TAMPERED = "tampered"
    SOURCE = "source"
    MISSING_ZONES = "missing_zones"
    DISCREPANCY = "discrepancy"
    PLAUSIBILITY = "plausibility"
    NAMES = "names"
    REFERENCE = "reference"
    QUARANTINE = "quarantine"


class Remedy(StrEnum):
    """What mends a finding."""

    NOTHING = "nothing"
    INGEST = "ingest"
    BACKFILL = "backfill"
    HEAL = "heal"
    FETCH = "fetch"
    """Something that is not here."""
    FOLLOWS = "follows"
    """It is mended with what blocks it."""
    PERSON = "person"

    @property
    def is_command(self) -> bool:
        """Whether a command that nobody has to think about mends it."""
        return self in (Remedy.INGEST, Remedy.BACKFILL, Remedy.HEAL)


@dataclass(frozen=True)
class Finding:
    """Something wrong with keys of a unit, with a whole unit, a table, or a raw file."""

    kind: Kind
    severity: Severity
    text: str
    table: str | None = None
    day: date | None = None
    keys: tuple[str, ...] = ()
    """The keys concerned; empty where it is the whole unit, table or file."""
    count: int = 1
    """Rows or keys concerned."""
    file: str | None = None
    remedy: Remedy = Remedy.NOTHING
    told: str = ""
    """What to fetch, or to do, in words; empty for commands."""
    category: Category | None = None
    """Of open failures."""
    blocked_by: str | None = None
    """The table that they wait for."""

    @property
    def repair(self) -> str:
        """What to do about it, for people: the command, or what to fetch."""
        if not self.remedy.is_command:
            return self.told
        unit = f" {self.table} --dates {self.day}" if self.remedy is Remedy.BACKFILL else ""
        return f"fullcourt {self.remedy.value}{unit}"

    def repair_with(self, options: str) -> str:
        """The same; a command with the options that name the folders it is of."""
        return self.repair + options * self.remedy.is_command

    def as_dict(self, options: str = "") -> dict[str, Any]:
        """The finding as plain values; commands with the options that name the folders they are of."""
        return {
            "kind": self.kind.value,
            "severity": self.severity.name.lower(),
            "table": self.table,
            "date": self.day,
            "keys": list(self.keys),
            "count": self.count,
            "file": self.file,
            "text": self.text,
            "remedy": self.remedy.value,
            "repair": self.repair_with(options),
            "category": self.category and self.category.value,
            "blocked_by": self.blocked_by,
        }


def weight(downstream: Iterable[str]) -> Severity:
    """How bad it is that something is wrong in a table with these below it."""
    return Severity.CRITICAL if len(tuple(downstream)) >= CRITICAL_FROM else Severity.BLOCKING


def worst(findings: Iterable[Finding]) -> Severity:
    """The severity of the worst one; info if there is none."""
    return max((finding.severity for finding in findings), default=Severity.INFO)
