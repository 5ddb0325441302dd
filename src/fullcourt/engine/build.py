"""Building a chunk of units: read, build, validate, commit in one transaction.

Set-based from end to end: a chunk is as many dates as fit, never a loop over players or days. A unit
whose inputs, formula and expected keys are unchanged is left alone (early cut-off); in the others, so is a row whose
inputs are those that it was built from.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from fullcourt.engine.chunk import AtHand, Chunk
from fullcourt.engine.commit import commit_bootstrap, commit_chunk, commit_reached, count_rebuilt
from fullcourt.engine.declaration import Table
from fullcourt.engine.plan import MAY_BE_CURRENT, Reason
from fullcourt.engine.validation import build_good_rows
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.ledger import Ledger, RunTotals
from fullcourt.warehouse.reached_rows import (
    KeyMap,
    as_committed,
    narrow_accounts,
    narrow_keys,
    note_changed,
    without_twins,
)


def build_chunk(
    db: DuckDB,
    table: Table,
    due: Mapping[date, Reason],
    run_id: str,
    totals: RunTotals,
    at_hand: AtHand,
    met_by: Collection[str] = (),
) -> set[date]:
    """Build the due units of one table and commit them with their ledger rows; returns those that were not current.

    ``at_hand`` is what was taken on the same connection, in the same run, for other tables. ``met_by`` are columns by
    which later tables meet rows of this one: for these it is noted which change.

    Raises:
        NotDeterministicError: a row whose inputs and formula did not change came out different.
    """
    chunk = Chunk(db, table, tuple(sorted(due)), at_hand)
    chunk.model.compile_all()
    chunk.take_accounts()
    reasons = set(due.values())
    now = chunk.inputs_by_date() if reasons.intersection(MAY_BE_CURRENT) else {}
    ledgered = Ledger(db).units(table.name) if reasons != {Reason.MISSING} else {}
    same_formula = {
        day
        for day, unit in ledgered.items()
        if due.get(day) is not Reason.ROWS
        and (unit.code_fingerprint, unit.fingerprint_version) == (chunk.model.code_fingerprint, VERSION)
    }
    unchanged = {
        day
        for day, reason in due.items()
        if reason in MAY_BE_CURRENT and day in same_formula and ledgered[day].inputs_fp == now.get(day)
    }
    totals.add(table.name, units_skipped=len(unchanged))
    if unchanged != set(due):
        if unchanged:
            chunk = chunk.narrowed(set(due) - unchanged)
        forced = {day for day, reason in due.items() if reason is Reason.FORCED}
        failures = build_good_rows(chunk, comparable=same_formula & set(chunk.days) - forced)
        rebuilt = count_rebuilt(chunk, same_formula)
        if met_by:
            note_changed(db, table, met_by, chunk.days, narrowed=False)
        commit_chunk(chunk, failures, rebuilt, run_id, totals)
    chunk.clear()
    return set(due) - unchanged


def build_reached(
    db: DuckDB,
    table: Table,
    days: Collection[date],
    met: Sequence[tuple[str, KeyMap]],
    run_id: str,
    totals: RunTotals,
    at_hand: AtHand,
    met_by: Collection[str] = (),
) -> tuple[set[date], set[date]]:
    """Build those keys of units again that are handed changed rows of ``met``; nothing else of their inputs changed.

    Returns the dates that were written, and those that must be built whole, since what is stored of them is not what
    was committed.
    """
    chunk = Chunk(db, table, tuple(sorted(days)), at_hand)
    chunk.model.compile_all()
    chunk.take_keys()
    twins = without_twins(db)
    reached = narrow_keys(db, met)
    changed = set[date]()
    if reached:
        chunk.account()
        changed = narrow_accounts(db, table, reached)
    sound = as_committed(db, table, changed) if changed else set()
    totals.add(table.name, units_skipped=len(days) - len(changed | twins))
    if sound:
        chunk = chunk.narrowed(sound)
        failures = build_good_rows(chunk)
        rebuilt = count_rebuilt(chunk, sound)
        if met_by:
            note_changed(db, table, met_by, chunk.days, narrowed=True)
        commit_reached(chunk, failures, rebuilt, run_id, totals)
    chunk.clear()
    return sound, (changed | twins) - sound


def record_bootstrap(db: DuckDB, table: Table, seasons: Mapping[date, int], run_id: str, totals: RunTotals) -> None:
    """Record units on which there are no rows by rule; ``seasons`` has the season of each date."""
    commit_bootstrap(Chunk(db, table, tuple(sorted(seasons))), seasons, run_id, totals)
