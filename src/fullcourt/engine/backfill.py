"""From a choice of tables and dates to a plan, and from a plan to committed units."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from fullcourt.engine.build import build_chunk
from fullcourt.engine.calendar import GameDate, chunks
from fullcourt.engine.chunk import Chunk
from fullcourt.engine.declaration import Relation, Table
from fullcourt.engine.model import model_of
from fullcourt.engine.plan import Plan, Reason, Stage, follow
from fullcourt.engine.reads import Window
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.ledger import Ledger, RunTotals

CHUNK_DATES = 60

Progress = Callable[[str, int, int], None]


def _tables_behind(relation: Relation) -> set[str]:
    if isinstance(relation, Table):
        return {relation.name} if relation.is_built else set()
    return {name for read in relation.reads for name in _tables_behind(read)}


def _reads_of(table: Table) -> Iterable[tuple[str, Window]]:
    return [(name, read.window) for read in table.reads.values() for name in _tables_behind(read.relation)]


def make_plan(
    db: DuckDB,
    tables: Sequence[Table],
    dates: Sequence[GameDate],
    *,
    resume: bool = True,
    orphans: Callable[[date], bool] | None = None,
    chunk_dates: int = CHUNK_DATES,
) -> Plan:
    """Decide what is due: units that are missing, whose formula or inputs changed, or that may follow.

    ``tables`` are in build order. ``orphans`` says whether a ledgered date outside ``dates`` is one that
    has no game any more (and not merely one that was not asked for).
    """
    ledger = Ledger(db)
    season_of = {game_date.day: game_date.season_year for game_date in dates}
    planned: dict[str, set[date]] = {}
    stages = []
    current = 0
    for table in tables:
        model = model_of(table)
        ledgered = ledger.units(table.name)
        due: dict[date, Reason] = {}
        known = []
        for day in season_of:
            unit = ledgered.get(day)
            if not resume:
                due[day] = Reason.FORCED
            elif unit is None:
                due[day] = Reason.MISSING
            elif (unit.code_fingerprint, unit.fingerprint_version) != (model.code_fingerprint, VERSION):
                due[day] = Reason.FORMULA
            else:
                known.append(day)
        for group in chunks(known, chunk_dates):
            chunk = Chunk(db, table, group)
            chunk.take_accounts()
            now = chunk.inputs_by_date()
            due |= {day: Reason.INPUTS for day in group if now.get(day) != ledgered[day].inputs_fp}
            chunk.clear()
        following = follow(table, known, planned, season_of, _reads_of)
        due |= {day: Reason.UPSTREAM for day in following if day not in due}
        if orphans is not None:
            due |= {day: Reason.ORPHAN for day in ledgered if day not in season_of and orphans(day)}
        planned[table.name] = set(due)
        current += len(season_of) - len(set(due) & set(season_of))
        if due:
            stages.append(Stage(table, dict(sorted(due.items()))))
    return Plan(tuple(stages), current)


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
    totals = RunTotals(units_planned=plan.units)
    for stage in plan.stages:
        done = 0
        for days in chunks(stage.due, chunk_dates):
            build_chunk(db, stage.table, {day: stage.due[day] for day in days}, run_id, totals)
            done += len(days)
            if progress is not None:
                progress(stage.table.name, done, len(stage.due))
    Ledger(db).note_progress(run_id, totals)
    return BackfillResult(run_id, plan, totals)
