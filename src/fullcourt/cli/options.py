"""Options that many commands share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, Token

from fullcourt.arguments import as_day
from fullcourt.engine.calendar import DateChoice
from fullcourt.errors import DateRangeError, NothingChosenError


def _split(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(word for token in tokens for word in token.value.split(",") if word)


def _words(_: object, tokens: Sequence[Token]) -> tuple[str, ...]:
    words = _split(tokens)
    if not words:
        raise DateRangeError(
            "no date and no season is given, where they were about to be", "Leave the option out for all."
        )
    return words


def _days(_: object, tokens: Sequence[Token]) -> tuple[date, ...]:
    return tuple(as_day(word, "Write dates as 2021-12-03,2021-12-04.") for word in _words(_, tokens))


def _phases(_: object, tokens: Sequence[Token]) -> tuple[int, ...]:
    words = _split(tokens) or (tokens[0].value,)
    unknown = [word for word in words if word not in _PHASES]
    if unknown:
        raise NothingChosenError(f"{unknown[0]!r} is no phase", f"Phases are {', '.join(_PHASES)}: write 3,4.")
    return tuple(map(int, words))


_PHASES = tuple("012345")
MOST_SHOWN = 1_000_000_000
"""More lines than that are no number to show."""
Phase = Annotated[
    tuple[int, ...],
    Parameter(
        help="phases, joined by commas, such as 3,4",
        converter=_phases,
        n_tokens=1,
        accepts_keys=False,
        negative_iterable="",
    ),
]
StartDate = Annotated[date | None, Parameter(help="first date, such as 2021-12-01")]
EndDate = Annotated[date | None, Parameter(help="last date")]
Days = Annotated[
    tuple[date, ...],
    Parameter(help="dates, joined by commas", converter=_days, n_tokens=1, accepts_keys=False),
]
Seasons = Annotated[
    tuple[str, ...],
    Parameter(help="seasons, such as 2021-22, joined by commas", converter=_words, n_tokens=1, accepts_keys=False),
]


@Parameter(name="*")
@dataclass(frozen=True)
class Dates:
    """Which dates: a range, a list, or a season; without any, all there are."""

    start_date: StartDate = None
    end_date: EndDate = None
    dates: Days = ()
    season: Annotated[str | None, Parameter(help="season, such as 2021-22")] = None

    @property
    def choice(self) -> DateChoice:
        """The choice, checked."""
        return DateChoice(self.start_date, self.end_date, self.dates, self.season)


@Parameter(name="*")
@dataclass(frozen=True)
class Places:
    """Where the warehouse and the raw files are."""

    home: Annotated[Path | None, Parameter(help="warehouse folder (FULLCOURT_HOME, else ~/.fullcourt)")] = None
    data: Annotated[Path | None, Parameter(help="folder of raw files (FULLCOURT_DATA)")] = None


Quiet = Annotated[bool, Parameter(name=["--quiet", "-q"], negative="", help="no progress")]
Json = Annotated[bool, Parameter(name="--json", negative="", help="print JSON instead of tables")]
