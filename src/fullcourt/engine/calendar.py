"""The calendar: on which dates there is something to build, from the schedule alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fullcourt.arguments import Day, as_day, as_days
from fullcourt.basketball.game_ids import season_year
from fullcourt.errors import DateRangeError, UnknownSeasonError
from fullcourt.warehouse.dates import counted_dates, games_by_date
from fullcourt.warehouse.duckdb import DuckDB


@dataclass(frozen=True)
class Season:
    """A season of the schedule at hand."""

    label: str
    year: int
    first: date
    last: date


@dataclass(frozen=True)
class GameDate:
    """A date with counted games that are over, or the next one of a season under way."""

    day: date
    season_year: int
    games: int
    season_day: int = 0
    """Days since the season's first counted game."""
    is_played: bool = True
    """Whether a counted game of the date is over; else only tables of what is known before have rows of it."""


def seasons(db: DuckDB) -> list[Season]:
    """The seasons in the warehouse, by their counted games."""
    rows = db.rows(
        "SELECT season, season_year, min(game_date), max(game_date) FROM nba_reference.schedule"
        " WHERE is_counted GROUP BY ALL ORDER BY 2"
    )
    return [Season(*row) for row in rows]


def game_dates(db: DuckDB) -> list[GameDate]:
    """Every date with counted final games, and the next date of each season under way, in order."""
    return [GameDate(*row) for row in counted_dates(db)]


def dates_that_sources_show(db: DuckDB, tables: Sequence[str]) -> list[GameDate]:
    """Every date of which one of these tables has rows: what there is to go by without a schedule."""
    dated = [(day, season_year(game_id), games) for day, game_id, games in games_by_date(db, tables)]
    first: dict[int, date] = {}
    for day, year, _ in dated:
        first.setdefault(year, day)
    return [GameDate(day, year, games, (day - first[year]).days) for day, year, games in dated]


@dataclass(frozen=True)
class DateChoice:
    """The dates a command was asked for: a range, a list, a season, or all there are."""

    start: date | None = None
    end: date | None = None
    dates: tuple[date, ...] = ()
    season: str | None = None

    def __post_init__(self) -> None:
        """Take text for the dates it means, and refuse a choice that contradicts itself.

        Raises:
            DateRangeError: what is no date, an end before the start, or dates given in two ways.
        """
        given = {"start": self.start, "end": self.end}
        taken = {name: as_day(day) for name, day in given.items() if day is not None} | {"dates": as_days(self.dates)}
        for name, value in taken.items():
            object.__setattr__(self, name, value)
        if self.start and self.end and self.end < self.start:
            raise DateRangeError(
                f"the end date {self.end} is before the start date {self.start}",
                "Give the earlier date as --start-date.",
                start=self.start,
                end=self.end,
            )
        ways = [bool(self.start or self.end), bool(self.dates), bool(self.season)]
        if sum(ways) > 1:
            raise DateRangeError(
                "dates were given in more than one way",
                "Give --start-date/--end-date, or --dates, or --season.",
            )

    @classmethod
    def of(
        cls, start: Day | None, end: Day | None, dates: Sequence[Day] | Day = (), season: str | None = None
    ) -> DateChoice:
        """A choice of dates that are given as such, or as text.

        Raises:
            DateRangeError: as above.
        """
        given: dict[str, Any] = {"start": start, "end": end, "dates": dates, "season": season}
        return cls(**given)

    @classmethod
    def meant(cls, said: Dates | None) -> DateChoice:
        """A choice that is given as one, or as a date or some; None is all there are.

        Raises:
            DateRangeError: it is no date, or an empty list, which must not mean all.
        """
        if said is None or isinstance(said, DateChoice):
            return said or cls()
        if not (days := as_days(said)):
            raise DateRangeError("no date is given, where some were about to be", "Leave dates out for all of them.")
        return cls(dates=days)

    def bounds(self, known: Sequence[Season]) -> DateChoice:
        """The choice with a season turned into its dates.

        Raises:
            UnknownSeasonError: the schedule does not know the season.
        """
        if self.season is None:
            return self
        for season in known:
            if season.label == self.season:
                return DateChoice(season.first, season.last)
        raise UnknownSeasonError(self.season, [season.label for season in known])

    def holds(self, day: date) -> bool:
        """Whether a date is among those chosen; only for a choice without a season."""
        if self.dates:
            return day in self.dates
        return (self.start is None or day >= self.start) and (self.end is None or day <= self.end)


Dates = DateChoice | Sequence[Day] | Day
"""Dates as they may be given: a choice, or a date or some, also as text."""


def chosen(db: DuckDB, choice: DateChoice) -> list[GameDate]:
    """The game dates that a choice names."""
    bounded = choice.bounds(seasons(db) if choice.season else ())
    return [game_date for game_date in game_dates(db) if bounded.holds(game_date.day)]


def days_of(db: DuckDB, choice: DateChoice) -> list[date] | None:
    """The dates of the game dates that a choice names; None for all."""
    return None if choice == DateChoice() else [game_date.day for game_date in chosen(db, choice)]


def chunks(days: Iterable[date], size: int) -> list[tuple[date, ...]]:
    """Dates in order, in groups of at most ``size``."""
    ordered = sorted(days)
    return [tuple(ordered[start : start + size]) for start in range(0, len(ordered), size)]
