"""Why an expected key has no row: the closed list of categories and what each one means to an operator."""

from __future__ import annotations

from enum import StrEnum


class Disposition(StrEnum):
    """What a failure asks for: nothing, a fetch or a build, or a repair."""

    EXPECTED = "expected"
    WAITING = "waiting"
    BROKEN = "broken"


class Category(StrEnum):
    """The category of an open failure."""

    INSUFFICIENT_HISTORY = "INSUFFICIENT_HISTORY"
    NO_SOURCE_DATA = "NO_SOURCE_DATA"
    MISSING_UPSTREAM = "MISSING_UPSTREAM"
    INCOMPLETE_UPSTREAM = "INCOMPLETE_UPSTREAM"
    INVALID_UPSTREAM = "INVALID_UPSTREAM"
    INVARIANT_VIOLATION = "INVARIANT_VIOLATION"
    DUPLICATE_KEY = "DUPLICATE_KEY"
    PROCESSING_ERROR = "PROCESSING_ERROR"

    @property
    def disposition(self) -> Disposition:
        """What this category asks for."""
        return _DISPOSITION[self]


_DISPOSITION = {
    Category.INSUFFICIENT_HISTORY: Disposition.EXPECTED,
    Category.NO_SOURCE_DATA: Disposition.WAITING,
    Category.MISSING_UPSTREAM: Disposition.WAITING,
    Category.INCOMPLETE_UPSTREAM: Disposition.WAITING,
    Category.INVALID_UPSTREAM: Disposition.BROKEN,
    Category.INVARIANT_VIOLATION: Disposition.BROKEN,
    Category.DUPLICATE_KEY: Disposition.BROKEN,
    Category.PROCESSING_ERROR: Disposition.BROKEN,
}
