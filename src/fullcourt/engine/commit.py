"""The commit: rows, ledger, failures and discrepancies of a chunk, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from fullcourt.engine.chunk import Chunk, rows_named
from fullcourt.engine.declaration import INPUTS, ROW, Table
from fullcourt.engine.disagreements import disagreements_in
from fullcourt.engine.failures import Disposition
from fullcourt.engine.handed import sum_of_rows
from fullcourt.engine.model import Model, recipe, recipe_where
from fullcourt.engine.taken import due_dates
from fullcourt.engine.validation import FAILURES, Failure
from fullcourt.engine.windows import DATE, KEY
from fullcourt.errors import NotDeterministicError
from fullcourt.later import ibis
from fullcourt.warehouse import reached_rows
from fullcourt.warehouse.duckdb import date_list
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.kept import Recipe
from fullcourt.warehouse.ledger import Ledger, RunTotals

if TYPE_CHECKING:
    import ibis.expr.types as ir

_UNITS = {
    "unit_date": "date",
    "season_year": "int",
    "status": "string",
    "expected_count": "int",
    "accounted_count": "int",
    "row_count": "int",
    "open_failures_count": "int",
    "rows_fp": "string",
    "inputs_fp": "string",
    "code_fingerprint": "string",
    "fingerprint_version": "string",
    "population_basis": "string",
}


def count_rebuilt(chunk: Chunk, same_formula: Collection[date]) -> int:
    """Count rows that are new, or whose inputs or values are.

    Raises:
        NotDeterministicError: on a date of ``same_formula``, a row changed though its inputs did not.
    """
    table = chunk.table
    counted = chunk.db.records(_number_changed(chunk.model))[0]
    for row in chunk.db.records(_unexplained(chunk.model)) if counted["unexplained"] else ():
        if row[table.date] in same_formula:
            raise NotDeterministicError(
                f"{table.qualified}: the row of {chunk.key_text(row)} came out different, though its inputs "
                "and formula are the same",
                "Nothing was written. This is a defect of fullcourt: please report it with this message.",
                table=table.name,
                key={name: str(row[name]) for name in table.key},
            )
    return int(counted["n"])


@recipe
def _number_changed(model: Model) -> ir.Table:
    changed = _changed(model.table)
    return changed.aggregate(n=changed.count(), unexplained=changed.count(where=_is_unexplained(changed)))


@recipe
def _unexplained(model: Model) -> ir.Table:
    changed = _changed(model.table)
    return changed.filter(_is_unexplained(changed))


def _is_unexplained(changed: ir.Table) -> ir.BooleanValue:
    return ~changed.is_new & ~changed.inputs_differ


@cache
def _changed(table: Table) -> ir.Table:
    """Rows that are new or differ from the stored ones, and in what."""
    due = due_dates()
    old = table.unbound.semi_join(due, table.unbound[table.date] == due[DATE])
    old = old.select(*table.key, _old_row=old[ROW], _old_inputs=old[INPUTS])
    new = rows_named(table, "good")
    compared = new.left_join(old, list(table.key)).select(
        *[new[name] for name in dict.fromkeys((*table.key, table.date))],
        is_new=old["_old_row"].isnull(),
        inputs_differ=new[INPUTS] != old["_old_inputs"],
        row_differs=new[ROW] != old["_old_row"],
    )
    return compared.filter(compared.is_new | compared.inputs_differ | compared.row_differs)


def commit_chunk(chunk: Chunk, failures: Sequence[Failure], rebuilt: int, run_id: str, totals: RunTotals) -> None:
    """Replace the chunk's units by ``good``, with all that the ledger says of them."""
    db, table, ledger = chunk.db, chunk.table, Ledger(chunk.db)
    db.list_rows("failures_now", FAILURES, failures)
    if table.disagreements:
        db.materialise("disagreements_now", _disagreements(chunk.model))
    with db.transaction():
        db.delete_units(table, chunk.days)
        written = db.insert(table, "good")
        if table.disagreements:
            scope = f"d.game_date IN ({date_list(chunk.days)})"
            ledger.merge_discrepancies(table.name, scope, "disagreements_now", run_id)
        _replace_units(chunk, _units(chunk.model), run_id, totals, rows_written=written, rows_rebuilt=rebuilt)


def commit_reached(chunk: Chunk, failures: Sequence[Failure], rebuilt: int, run_id: str, totals: RunTotals) -> None:
    """Replace rows and failures of the keys in ``accounts`` by ``good``; what else there is of their units stays."""
    db, table, ledger = chunk.db, chunk.table, Ledger(chunk.db)
    db.list_rows("failures_now", FAILURES, failures)
    with db.transaction():
        written = reached_rows.replace_rows(db, table)
        counts = ledger.merge_failures(table.name, chunk.days, "failures_now", "accounts", run_id, narrowed=True)
        reached_rows.count_again(db, table, chunk.days, "units_now")
        rows = {"rows_written": written, "rows_rebuilt": rebuilt}
        _note_units(chunk, "units_now", counts, run_id, totals, rows)


def commit_bootstrap(chunk: Chunk, seasons: Mapping[date, int], run_id: str, totals: RunTotals) -> None:
    """Make the chunk's units ones without rows or failures, by rule."""
    db = chunk.db
    units = [
        {
            "unit_date": day,
            "season_year": seasons[day],
            "status": "bootstrap",
            "expected_count": 0,
            "accounted_count": 0,
            "row_count": 0,
            "open_failures_count": 0,
            "rows_fp": "0",
            "inputs_fp": "0",
            "code_fingerprint": chunk.model.code_fingerprint,
            "fingerprint_version": VERSION,
        }
        for day in chunk.days
    ]
    db.list_rows("units_now", _UNITS, units)
    db.list_rows("failures_now", FAILURES, ())
    db.list_rows("accounts", {DATE: "date", "entity_id": "string"}, ())
    with db.transaction():
        db.delete_units(chunk.table, chunk.days)
        _replace_units(chunk, "units_now", run_id, totals)
    chunk.clear()


def _replace_units(chunk: Chunk, units: Recipe | ir.Table | str, run_id: str, totals: RunTotals, **rows: int) -> None:
    """Write what the ledger says of the chunk's units: they, their failures, how far the run is."""
    counts = Ledger(chunk.db).merge_failures(chunk.table.name, chunk.days, "failures_now", "accounts", run_id)
    _note_units(chunk, units, counts, run_id, totals, rows)


def _note_units(
    chunk: Chunk,
    units: Recipe | ir.Table | str,
    failures: tuple[int, int],
    run_id: str,
    totals: RunTotals,
    rows: Mapping[str, int],
) -> None:
    """Write the ledger's units, whose failures are merged, and how far the run is."""
    table, ledger = chunk.table, Ledger(chunk.db)
    opened, resolved = failures
    ledger.replace_units(table.name, chunk.days, units, run_id)
    totals.add(table.name, units_built=len(chunk.days), failures_opened=opened, failures_resolved=resolved, **rows)
    ledger.note_progress(run_id, totals)


@recipe
def _units(model: Model) -> ir.Table:
    """Ledger rows of the chunk's units."""
    accounts, good = model.stored_accounts, rows_named(model.table, "good")
    expected = accounts.group_by(DATE).agg(
        season_year=accounts.season_year.max(),
        expected_count=accounts.count(),
        inputs_fp=sum_of_rows(accounts[INPUTS]).cast("string"),
    )
    bases = accounts.select(DATE, "population_basis").distinct()
    bases = bases.group_by(DATE).agg(population_basis=bases.population_basis.collect().sort().join("+"))
    standing = accounts.semi_join(good, KEY)
    accounted = standing.group_by(DATE).agg(accounted_count=standing.count())
    rows = good.group_by(good[model.table.date].name("_day")).agg(
        row_count=good.count(), rows_fp=sum_of_rows(good[ROW]).cast("string")
    )
    failures = ibis.table({"analysis_date": "date", "disposition": "string"}, name="failures_now")
    unexpected = failures.filter(failures.disposition != Disposition.EXPECTED.value)
    unexpected = unexpected.group_by("analysis_date").agg(unexpected=unexpected.count())
    joined = (
        expected.left_join(accounted, expected[DATE] == accounted[DATE])
        .left_join(rows, expected[DATE] == rows["_day"])
        .left_join(bases, expected[DATE] == bases[DATE])
        .left_join(unexpected, expected[DATE] == unexpected.analysis_date)
    )
    done = accounted.accounted_count.fill_null(0)
    return joined.select(
        unit_date=expected[DATE],
        season_year=expected.season_year,
        status=((done == 0) & unexpected.unexpected.notnull()).ifelse("blocked", "built"),
        expected_count=expected.expected_count,
        accounted_count=done,
        row_count=rows.row_count.fill_null(0),
        open_failures_count=expected.expected_count - done,
        rows_fp=rows.rows_fp.fill_null("0"),
        inputs_fp=expected.inputs_fp,
        code_fingerprint=ibis.literal(model.code_fingerprint),
        fingerprint_version=ibis.literal(VERSION),
        population_basis=bases.population_basis,
    )


@recipe_where(lambda table: table.disagreements)
def _disagreements(model: Model) -> ir.Table:
    """Differences between two sources that the rows tell."""
    return disagreements_in(model.table, rows_named(model.table, "good"))
