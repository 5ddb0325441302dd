"""What a backfill of chosen tables and dates would do, and why."""

from __future__ import annotations

from collections.abc import Sequence

from fullcourt import scope
from fullcourt.engine.backfill import LOOK_DATES, make_plan
from fullcourt.engine.calendar import DateChoice, game_dates, seasons
from fullcourt.engine.plan import Plan
from fullcourt.errors import NoScheduleError, TableAlteredError, TableGoneError
from fullcourt.layout import altered_tables
from fullcourt.warehouse.duckdb import DuckDB


def plan(
    db: DuckDB,
    tables: Sequence[str] | str,
    choice: DateChoice,
    *,
    resume: bool,
    with_upstream: bool,
    looks: bool,
) -> Plan:
    """The plan of these tables and dates; empty choices mean all.

    Raises:
        UnknownTableError: there is no table of one of the names.
        NotBuiltError: one of them is not built.
        UnknownSeasonError: the schedule does not know the season.
        NoScheduleError: there is none.
        TableGoneError: a table is not in the warehouse any more.
        TableAlteredError: a table is not as declared.
    """
    scope.built(tables)
    known = seasons(db)
    if choice.season is None and not known:
        raise NoScheduleError
    bounded = choice.bounds(known)
    # Last, since it may have to compile: a mistake is told at once.
    wanted, order = scope.chosen(tables, with_upstream=with_upstream)
    gone = sorted({outline.qualified for outline in order} - db.table_names())
    if gone:
        raise TableGoneError(gone)
    if altered := altered_tables(db):
        raise TableAlteredError(altered)
    return make_plan(
        db,
        order,
        game_dates(db),
        wanted=wanted if tables else None,
        chosen=bounded.holds,
        resume=resume,
        look_dates=LOOK_DATES if looks else None,
    )
