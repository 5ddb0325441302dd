"""The vocabulary of reads: which upstream rows one output row may see.

A read names an upstream relation, a window and a key map. Nothing here touches data: these are
declarations, cut in one place (:mod:`fullcourt.engine.windows`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Relation  # noqa: TC004 - declaration imports this module

Spine = Literal["player", "team", "schedule"]
"""Whose games are ranked: those a player appeared in, those a team has played, those it is scheduled for."""


@dataclass(frozen=True)
class SameGame:
    """Rows of the same game. Scope ``key``: those that fit the key map; scope ``game``: all of them."""

    scope: Literal["key", "game"] = "key"


@dataclass(frozen=True)
class SameDate:
    """Rows of another as-of table with the same date."""


@dataclass(frozen=True)
class LastGames:
    """Rows of the ``n`` most recent spine games of the season before the date.

    ``entity`` is the upstream column that names whose games are ranked; by default the one of the
    key map that ends in ``team_abbr`` or ``player_lookup``.
    """

    n: int
    of: Spine
    entity: str | None = None


@dataclass(frozen=True)
class LastDays:
    """Rows of spine games of the season in [D - days, D - 1]."""

    days: int
    of: Spine
    entity: str | None = None


@dataclass(frozen=True)
class SeasonToDate:
    """Rows of all spine games of the season before the date."""

    of: Spine
    entity: str | None = None


@dataclass(frozen=True)
class NextDays:
    """Schedule facts of games in [D + 1, D + days]: dates, opponents, venue; never results."""

    days: int


@dataclass(frozen=True)
class AsOf:
    """Rows of a source with time stamps that were known at the key's cut-off (its ``cutoff`` column).

    Rows without a time are among them; the source marks them by ``as_of_known`` false.
    """

    cutoff: str
    snapshot: str


@dataclass(frozen=True)
class FirstOf:
    """The first window if it holds ``at_least`` rows, else the second; ``_window`` says which it was."""

    window: LastGames | LastDays | SeasonToDate
    otherwise: LastGames | LastDays | SeasonToDate
    at_least: int


@dataclass(frozen=True)
class Reference:
    """Rows of a reference table that fit the key map."""


SpineWindow = LastGames | LastDays | SeasonToDate
Window = SameGame | SameDate | LastGames | LastDays | SeasonToDate | NextDays | AsOf | FirstOf | Reference


def spine_windows(window: Window) -> tuple[SpineWindow, ...]:
    """The windows in a window for which games are ranked: none, itself, or the two of :class:`FirstOf`."""
    if isinstance(window, FirstOf):
        return (window.window, window.otherwise)
    return (window,) if isinstance(window, SpineWindow) else ()


def in_words(window: Window) -> str:  # noqa: PLR0911 - one answer a window
    """A window as people say it."""
    match window:
        case SameGame(scope=scope):
            return "same game" if scope == "key" else "whole game"
        case SameDate():
            return "same date"
        case LastGames(n=n, of=of):
            return f"last {n} games of the {of}"
        case LastDays(days=days, of=of):
            return f"games of the {of} in the {days} days before"
        case SeasonToDate(of=of):
            return f"games of the {of} this season before the date"
        case NextDays(days=days):
            return f"schedule of the next {days} days"
        case AsOf(cutoff=cutoff):
            return f"as known at {cutoff}"
        case FirstOf(window=first, otherwise=other, at_least=n):
            return f"{in_words(first)}, or with fewer than {n} rows {in_words(other)}"
        case Reference():
            return "reference"


@dataclass(frozen=True)
class Read:
    """One named look at an upstream relation.

    ``by`` maps upstream columns to columns of the key; without it, columns of the same name join.
    ``per_date`` cuts the window once a date and shares it among the date's keys (league averages).
    ``outcomes`` hands over the failure category of the upstream key in the key's column
    ``<read>_outcome``, so that "absent for a reason" differs from "absent".
    ``missing`` says what a spine game without upstream row does: ``fail`` the key, be handed over for the
    builder to answer with NULL, or be left out (league samples only).
    """

    relation: Relation
    window: Window
    by: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] | None = None
    per_date: bool = False
    outcomes: bool = False
    missing: Literal["fail", "hand_over", "leave_out"] = "fail"


def same_game(relation: Relation, by: Mapping[str, str] | None = None, *, outcomes: bool = False) -> Read:
    """His line, his shots: rows of the same game that fit the key map."""
    return Read(relation, SameGame("key"), by or {}, outcomes=outcomes)


def whole_game(relation: Relation, *, outcomes: bool = False) -> Read:
    """All rows of the same game, whoever they belong to."""
    return Read(relation, SameGame("game"), outcomes=outcomes)


def same_date(relation: Relation, by: Mapping[str, str] | None = None, *, outcomes: bool = False) -> Read:
    """Rows of another as-of table with the same date."""
    return Read(relation, SameDate(), by or {}, outcomes=outcomes)


def last_games(relation: Relation, n: int, of: Spine, by: Mapping[str, str] | None = None) -> Read:
    """Rows of the last ``n`` games before the date: games are ranked, not rows."""
    return Read(relation, LastGames(n, of), by or {})


def last_days(relation: Relation, days: int, of: Spine, by: Mapping[str, str] | None = None) -> Read:
    """Rows of games in the ``days`` days before the date."""
    return Read(relation, LastDays(days, of), by or {})


def season_to_date(relation: Relation, of: Spine, by: Mapping[str, str] | None = None) -> Read:
    """Rows of all games of the season before the date."""
    return Read(relation, SeasonToDate(of), by or {})


def next_days(relation: Relation, days: int, by: Mapping[str, str] | None = None) -> Read:
    """Schedule facts of the ``days`` days after the date."""
    return Read(relation, NextDays(days), by or {})


def reference(relation: Relation, by: Mapping[str, str] | None = None) -> Read:
    """Rows of a reference table that fit the key map."""
    return Read(relation, Reference(), by or {})
