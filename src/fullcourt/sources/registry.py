"""The formats that are read. A new one is a module of its own and a line here."""

from __future__ import annotations

from collections.abc import Iterable

from fullcourt.sources.archive import ARCHIVE_GAMES, ARCHIVE_PLAYERS, ARCHIVE_QUARTERS, ARCHIVE_TEAMS
from fullcourt.sources.format import Problem, Reason, SourceFormat
from fullcourt.sources.game_log import GAME_LOG_PLAYERS, GAME_LOG_TEAMS
from fullcourt.sources.nba_stats_pbp import NBA_STATS_PBP
from fullcourt.sources.nba_stats_shots import NBA_STATS_SHOTS
from fullcourt.sources.props_csv import PROPS_CSV
from fullcourt.sources.schedule_csv import SCHEDULE_CSV

FORMATS: tuple[SourceFormat, ...] = (
    SCHEDULE_CSV,
    GAME_LOG_TEAMS,
    GAME_LOG_PLAYERS,
    ARCHIVE_GAMES,
    ARCHIVE_PLAYERS,
    ARCHIVE_TEAMS,
    ARCHIVE_QUARTERS,
    NBA_STATS_PBP,
    NBA_STATS_SHOTS,
    PROPS_CSV,
)
BY_KIND = {known.kind: known for known in FORMATS}

_LIKE = 0.8
"""Share of a format's columns from which on a header is taken for that format with columns missing."""


def recognise(header: Iterable[str] | Problem | None) -> SourceFormat | Problem | None:
    """The format of a header, as a set; what it lacks if it is nearly one; None if it is like none.

    A file of which no header can be read has no format: what is wrong with it, if anything, is handed on.
    """
    if header is None or isinstance(header, Problem):
        return header
    names = set(header)
    full = [known for known in FORMATS if names.issuperset(known.columns)]
    if full:
        return max(full, key=lambda known: len(known.columns))
    nearest = max(FORMATS, key=lambda known: len(names.intersection(known.columns)) / len(known.columns))
    if len(names.intersection(nearest.columns)) < _LIKE * len(nearest.columns):
        return None
    missing = [name for name in nearest.columns if name not in names]
    return Problem(Reason.UNPARSABLE, f"a {nearest.kind} file without its column {', '.join(missing)}")
