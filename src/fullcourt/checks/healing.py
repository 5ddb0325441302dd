"""The repair itself: step by step, until nothing is left that can be repaired here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fullcourt import scope
from fullcourt.checks.finding import Remedy
from fullcourt.checks.heal import Repair, repair_of
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.checks.sources import file_findings
from fullcourt.checks.verdict import Verdict
from fullcourt.engine.backfill import CHUNK_DATES, execute
from fullcourt.engine.plan import Plan
from fullcourt.errors import FilesGoneError, NoDataFolderError
from fullcourt.warehouse import as_left, check_queries, entries, unit_rows
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.ledger import Ledger, RunTotals
from fullcourt.warehouse.published import CopyState, is_kept_from

_ROUNDS = 4
"""Repairs, each of what the one before left or brought to light; more than that would be a defect."""

Progress = Callable[[str, int, int], None]
Chosen = Callable[[date], bool]


@dataclass(frozen=True)
class Healing:
    """What was wrong, what was done, and what is wrong still."""

    before: Verdict
    after: Verdict
    rows_deleted: int
    """Rows that were deleted since no raw file said them, or they were of no date."""
    totals: RunTotals


def heal(
    db: DuckDB,
    data: Path | None,
    run_id: str,
    progress: Progress,
    *,
    chosen: Chosen = lambda _day: True,
    chunk_dates: int | None = None,
    options: str = "",
) -> Healing:
    """Repair what can be repaired on the chosen dates. Tables and views that were gone must have been made anew.

    ``options`` are those that commands must end with which are printed of what is left.
    """
    # Of a copy that is one of another state nothing need be said: it is made anew.
    copy = CopyState.NO_FILE if db.path is not None and is_kept_from(db.path) else None
    look = Look(db, data, copy=copy, options=options)
    repair = repair_of(look, chosen)
    before = repair.verdict
    totals, deleted = RunTotals(), 0
    tried = None
    for _ in range(_ROUNDS):
        if repair.is_nothing or repair.work == tried:
            break
        tried = repair.work
        unit_rows.distrust(db, repair.distrusted)
        deleted += sum(unit_rows.delete_dateless(db, look.sheets[name]) for name in repair.dateless)
        deleted += entries.delete_of_no_table(db, look.outlines) if repair.of_no_table else 0
        deleted += _mend_sources(db, data, repair, run_id, progress)
        doubled = unit_rows.delete_doubled_failures(db)
        # A plan is of what was stored when it was made, and so is what is noted once it is executed.
        is_as_planned = not (doubled or repair.ingest or repair.dateless or repair.of_no_table)
        plan = repair.plan if is_as_planned else _plan_anew(db, repair, chosen)
        written: Mapping[str, Collection[date]] = {}
        if plan is not None:
            done = execute(db, plan, run_id, progress, chunk_dates or CHUNK_DATES)
            written = done.written
            totals.units_planned += done.totals.units_planned
            for table, counts in done.totals.by_table.items():
                totals.add(table, **counts)
        elsewhere = {*repair.dateless, *(sheet.name for sheet in look.sources if repair.ingest)}
        # Failures that were there twice may be of any date.
        last = look if not doubled else None
        look = Look(db, data, look.unaltered() - elsewhere, written, last, copy, options)
        repair = repair_of(look, chosen)
    if tried is not None:
        Ledger(db).note_progress(run_id, totals)
    return Healing(before, repair.verdict, deleted, totals)


def require_files(look: Look) -> None:
    """Refuse to drop a table that reading raw files fills, unless all that was read can be read again.

    Raises:
        NoDataFolderError: the folder of raw files is not there.
        FilesGoneError: a raw file is not there any more: what it said would be lost.
    """
    built = {outline.qualified for outline in look.outlines.values()}
    of_files = {name: told for name, told in look.misshapen.items() if name not in built | scope.views().keys()}
    if not of_files:
        return
    if look.data is None or not look.data.is_dir():
        raise NoDataFolderError(look.data)
    if as_left.FILES in look.present:
        gone = [each.file for each in file_findings(look) if each.remedy is Remedy.FETCH and each.file]
        if gone:
            raise FilesGoneError(of_files, gone)


def _mend_sources(db: DuckDB, data: Path | None, repair: Repair, run_id: str, progress: Progress) -> int:
    """Delete what no raw file said, and read what said something else. What cannot be read again stays."""
    if not repair.ingest or data is None or not data.is_dir():
        return 0
    from fullcourt.sources.folder import container
    from fullcourt.sources.ingest import ingest
    from fullcourt.sources.mend import make_way

    look = Look(db, data)
    there = look.raw_files.files
    paths = check_queries.paths_of_files(db)
    gone = {source_file_id for source_file_id, path in paths.items() if container(path) not in there}
    deleted = 0
    for sheet in (look.sheets[name] for name in repair.altered):
        but_of = gone if sheet.of_files else ()
        deleted += unit_rows.delete_altered(db, sheet.qualified, sheet.fingerprint, but_of)
    mend = make_way(db, look.parts_in_doubt, look.sources, paths, there)
    ingest(db, data, run_id=run_id, progress=progress, mend=mend)
    return deleted


def _plan_anew(db: DuckDB, repair: Repair, chosen: Chosen) -> Plan | None:
    """What is due, now that what raw files left is mended; None where nobody could tell."""
    look = Look(db, None)
    if not look.has_schedule or any(part.relation == SCHEDULE for part in look.parts_changed):
        return None  # without it every unit would look like one that nobody expects
    return look.plan_of(chosen, repair.distrusted)
