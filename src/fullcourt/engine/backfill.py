"""From a choice of tables and dates to a plan, and from a plan to committed units."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fullcourt.engine.calendar import GameDate, chunks
from fullcourt.engine.outline import Outline
from fullcourt.engine.plan import Plan, Reason, Stage, dates_needed, follow
from fullcourt.engine.reads import Window
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.ledger import Ledger, RunTotals, Unit

CHUNK_DATES = 240
LOOK_DATES = 400
"""Dates that are looked at together: two seasons."""

Progress = Callable[[str, int, int], None]


def _reads_of(table: Outline) -> Iterable[tuple[str, Window]]:
    return table.reads


def make_plan(
    db: DuckDB,
    tables: Sequence[Outline],
    dates: Sequence[GameDate],
    *,
    wanted: Iterable[Outline] | None = None,
    chosen: Callable[[date], bool] = lambda _day: True,
    resume: bool = True,
    look_dates: int = LOOK_DATES,
) -> Plan:
    """Decide what is due: units that are missing, whose formula or inputs changed, or that may follow.

    ``tables`` are in build order, ``dates`` are all that have counted final games. The ``wanted`` tables
    (all of them unless told) are looked at on the ``chosen`` dates, those that they stand on also on the
    earlier dates that their windows reach. A chosen date of the ledger that has no game any more is due
    as an orphan.
    """
    ledger = Ledger(db)
    season_of = {game_date.day: game_date.season_year for game_date in dates}
    season_day = {game_date.day: game_date.season_day for game_date in dates}
    targets = {day for day in season_of if chosen(day)}
    needed = dates_needed(tables, wanted, targets, season_of, _reads_of)
    planned: dict[str, set[date]] = {}
    stages = []
    current = 0
    for table in tables:
        ledgered = ledger.units(table.name)
        days = needed[table.name]
        opening = {day: season_of[day] for day in days if season_day[day] < table.bootstrap_days}
        due, known = _by_ledger(table.code_fingerprint, ledgered, days, opening, set() if resume else targets)
        for group in chunks(known, look_dates):
            now = table.inputs_by_date(db, group)
            due |= {day: Reason.INPUTS for day in group if now.get(day) != ledgered[day].inputs_fp}
        following = follow(table, known, planned, season_of, _reads_of)
        due |= {day: Reason.UPSTREAM for day in following if day not in due}
        due |= {day: Reason.ORPHAN for day in ledgered if day not in season_of and chosen(day)}
        planned[table.name] = set(due)
        current += len(days - set(due))
        if due:
            stages.append(Stage(table, dict(sorted(due.items())), {day: opening[day] for day in due if day in opening}))
    return Plan(tuple(stages), current)


def _by_ledger(
    formula: str,
    ledgered: Mapping[date, Unit],
    days: Iterable[date],
    bootstrap: Container[date],
    forced: Container[date],
) -> tuple[dict[date, Reason], list[date]]:
    """What is due by the ledger alone, and the dates whose inputs must be looked at."""
    due: dict[date, Reason] = {}
    known = []
    for day in sorted(days):
        unit = ledgered.get(day)
        if day in forced:
            due[day] = Reason.FORCED
        elif unit is None:
            due[day] = Reason.MISSING
        elif (unit.code_fingerprint, unit.fingerprint_version) != (formula, VERSION):
            due[day] = Reason.FORMULA
        elif (unit.status == "bootstrap") != (day in bootstrap):
            due[day] = Reason.SEASON
        elif day in bootstrap:
            continue
        else:
            known.append(day)
    return due, known


@dataclass(frozen=True)
class BackfillResult:
    """What a backfill did."""

    run_id: str
    plan: Plan
    totals: RunTotals


def execute(
    db: DuckDB, plan: Plan, run_id: str, progress: Progress | None = None, chunk_dates: int = CHUNK_DATES
) -> BackfillResult:
    """Execute a plan, one commit a chunk."""
    if plan.stages:
        from fullcourt.engine.build import build_chunk, record_bootstrap
    totals = RunTotals(units_planned=plan.units)
    for stage in plan.stages:
        done = 0
        for days in chunks(stage.due, chunk_dates):
            opening = {day: stage.bootstrap[day] for day in days if day in stage.bootstrap}
            if opening:
                record_bootstrap(db, stage.table.table, opening, run_id, totals)
            rest = {day: stage.due[day] for day in days if day not in opening}
            if rest:
                build_chunk(db, stage.table.table, rest, run_id, totals)
            done += len(days)
            if progress is not None:
                progress(stage.table.name, done, len(stage.due))
    Ledger(db).note_progress(run_id, totals)
    return BackfillResult(run_id, plan, totals)
