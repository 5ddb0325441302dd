"""What becomes of an expected key: a row of values, or a failure with its category."""

from __future__ import annotations

from dataclasses import dataclass

INSUFFICIENT_HISTORY = "INSUFFICIENT_HISTORY"
INCOMPLETE_UPSTREAM = "INCOMPLETE_UPSTREAM"
MISSING_UPSTREAM = "MISSING_UPSTREAM"


@dataclass(frozen=True)
class Failed:
    """The key has no row, for this reason."""

    category: str
