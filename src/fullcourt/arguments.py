"""What people and programs give, taken for what it means, or refused in our words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from fullcourt.errors import ArgumentError, DateRangeError

Day = date | str
"""A date, or one in ISO format, such as ``2021-12-03``."""
Place = Path | str
"""A path of a file or a folder."""


def as_day(said: Day, hint: str = "Write dates as 2021-12-03.") -> date:
    """A date that was given as one, or as text; of a time stamp its date.

    Raises:
        DateRangeError: it is none.
    """
    if isinstance(said, date):
        return said.date() if isinstance(said, datetime) else said
    try:
        return date.fromisoformat(said)
    except (TypeError, ValueError) as error:
        raise DateRangeError(f"{said!r} is no date: {error}", hint) from error


def as_days(said: Sequence[Day] | Day) -> tuple[date, ...]:
    """Dates that were given as such, or as text; one alone is a list of one.

    Raises:
        DateRangeError: one of them is none.
    """
    return tuple(map(as_day, said if isinstance(said, Iterable) and not isinstance(said, str) else [said]))


def as_path(said: Place, what: str) -> Path:
    """A path that was given as one, or as text; ``~`` is the user's folder.

    Raises:
        ArgumentError: it is empty, which would mean the folder that the process happens to be in.
    """
    if said == "":
        raise ArgumentError(f"{what} is empty", "Name a path, or leave it out; '.' is the folder you are in.")
    return Path(said).expanduser()


def as_names(said: Sequence[str] | str) -> list[str]:
    """Names; one alone is a list of one."""
    return [said] if isinstance(said, str) else list(said)


def at_least(least: int, number: int, what: str) -> int:
    """A number that is not below the least.

    Raises:
        ArgumentError: it is.
    """
    if number < least:
        raise ArgumentError(f"{what} is {number}", f"Give a whole number from {least} on.")
    return number
