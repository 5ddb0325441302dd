"""What an ingest did, by kind of file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class KindCounts:
    """Files and rows of one kind. Of unchanged files the rows are not counted again."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    copies: int = 0
    """Files whose content was read from another path."""
    rows_read: int = 0
    rows_kept: int = 0
    duplicates: int = 0
    quarantined: int = 0


@dataclass(frozen=True)
class IngestReport:
    """What an ingest found and did."""

    kinds: dict[str, KindCounts] = field(default_factory=lambda: defaultdict(KindCounts))
    without_reader: list[str] = field(default_factory=list)
    """Files of a format that nothing reads."""
    not_used: dict[str, str] = field(default_factory=dict)
    """Files of a known format, and folders, that are left alone, with the reason."""
    unreachable: dict[str, str] = field(default_factory=dict)
    """What may hold data and cannot be looked at, such as a folder that may not be read, with the reason."""
    copies: dict[str, str] = field(default_factory=dict)
    """Files with the content of another, which was read."""
    rejected: dict[str, str] = field(default_factory=dict)
    """Files that were refused, with the reason."""
    vanished: dict[str, str] = field(default_factory=dict)
    """Members that their archives hold no more, with their kinds: their rows were taken out."""
    unknown_values: dict[str, int] = field(default_factory=dict)
    """Values that no vocabulary knows, with the number of rows: kept as ``other``, never dropped."""
    settled: dict[str, int] = field(default_factory=dict)
    """What followed from all files together."""

    @property
    def unresolved_names(self) -> int:
        """Spellings that no player id is known for."""
        return self.settled.get("unresolved_names", 0)

    @property
    def discrepancies_opened(self) -> int:
        """Disagreements of two sources that are new."""
        return self.settled.get("discrepancies_opened", 0)

    @property
    def is_incomplete(self) -> bool:
        """Whether something that was to be read is not in: out of reach, a file refused, or a record held back."""
        return bool(self.unreachable or self.rejected or self.total("quarantined"))

    def count_file(self, kind: str, totals: Mapping[str, int], *, changed: bool) -> None:
        """Count a file that was read."""
        counts = self.kinds[kind]
        counts.changed += changed
        counts.new += not changed
        counts.rows_read += totals["rows_read"]
        counts.rows_kept += totals["rows_kept"]
        counts.duplicates += totals["duplicates_dropped"]
        counts.quarantined += totals["rows_quarantined"]

    def count_unchanged(self, kinds: Mapping[str, int]) -> None:
        """Count files that are as they were."""
        for kind, files in kinds.items():
            self.kinds[kind].unchanged += files

    def count_copy(self, kind: str, path: str, other: str) -> None:
        """Count a file with the content of another."""
        self.kinds[kind].copies += 1
        self.copies[path] = other

    def count_rejected(self, kind: str, path: str, reason: str) -> None:
        """Count a file that was refused as a whole."""
        self.kinds[kind].rejected += 1
        self.rejected[path] = reason

    def count_settled(self, **numbers: int) -> None:
        """Add to what followed from all files together."""
        for name, number in numbers.items():
            self.settled[name] = self.settled.get(name, 0) + number

    def total(self, name: str) -> int:
        """Sum of one count over all kinds, such as ``rows_kept``."""
        return sum(int(getattr(kind, name)) for kind in self.kinds.values())

    def as_dict(self) -> dict[str, Any]:
        """The report as plain values: kinds as rows, then what concerns single files, then the rest."""
        return {
            "kinds": [{"kind": kind} | asdict(counts) for kind, counts in sorted(self.kinds.items())],
            "rejected": self.rejected,
            "without_reader": self.without_reader,
            "not_used": self.not_used,
            "unreachable": self.unreachable,
            "copies": self.copies,
            "vanished": self.vanished,
            "unknown_values": self.unknown_values,
            "unresolved_names": self.unresolved_names,
            "discrepancies_opened": self.discrepancies_opened,
            "discrepancies_closed": self.settled.get("discrepancies_closed", 0),
            "games_without_checked_events": self.settled.get("games_without_checked_events", 0),
        }
