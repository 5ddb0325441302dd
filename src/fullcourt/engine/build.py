"""Building a chunk of units: read, build, validate, commit in one transaction.

Set-based from end to end: a chunk is as many dates as fit, never a loop over players or days. A unit
whose inputs, formula and expected keys are unchanged is left alone (early cut-off).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from fullcourt.engine.declaration import INPUTS, ROW, Grade, Table
from fullcourt.engine.failures import Category, Disposition
from fullcourt.engine.model import DUE, FAILED, Model, entity_id, model_of
from fullcourt.engine.plan import Reason
from fullcourt.engine.reads import FirstOf, LastGames
from fullcourt.engine.windows import DATE, KEY
from fullcourt.errors import NotDeterministicError
from fullcourt.warehouse.duckdb import DuckDB, date_list
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.ledger import Ledger, RunTotals

_FAILURES = pa.schema([
    ("processor_name", pa.string()), ("table_name", pa.string()), ("analysis_date", pa.date32()),
    ("entity_id", pa.string()), ("entity_type", pa.string()), ("failure_category", pa.string()),
    ("failure_reason", pa.string()), ("disposition", pa.string()), ("can_retry", pa.bool_()),
    ("expected_game_count", pa.int64()), ("actual_game_count", pa.int64()), ("missing_game_dates", pa.string()),
    ("blocking_table", pa.string()), ("blocking_entity", pa.string()), ("blocking_date", pa.date32()),
    ("inputs", pa.int64()),
])
_TEMPORARY = ("keys", "accounts", "standing_keys", "built", "good", "units_now", "disagreements_now")


@dataclass(frozen=True)
class ChunkResult:
    """What became of a chunk."""

    units_built: int
    units_skipped: int
    rows_written: int
    rows_rebuilt: int
    failures_opened: int
    failures_resolved: int


def register_due(db: DuckDB, days: Iterable[date]) -> None:
    """Make the due dates readable."""
    db.register("due", pa.table({DATE: pa.array(sorted(days), pa.date32())}))


def take_accounts(db: DuckDB, model: Model, days: Iterable[date]) -> None:
    """Materialise keys and accounts of the due dates, input fingerprints included."""
    register_due(db, days)
    db.materialise("keys", model.keys)
    db.materialise("accounts", model.accounts, {INPUTS: model.inputs})


def inputs_by_date(db: DuckDB, model: Model) -> dict[date, tuple[str, int]]:
    """For each due date, the sum of the expected keys' input fingerprints, and how many keys there are."""
    accounts = model.stored_accounts
    sums = accounts.group_by(DATE).agg(fp=accounts[INPUTS].sum().cast("string"), n=accounts.count())
    return {row[DATE]: (row["fp"], row["n"]) for row in db.fetch(sums).to_pylist()}


def build_chunk(
    db: DuckDB, table: Table, due: Mapping[date, Reason], run_id: str, totals: RunTotals
) -> ChunkResult:
    """Build the due units of one table and commit them with their ledger rows.

    Raises:
        NotDeterministicError: a row whose inputs and formula did not change came out different.
    """
    ledger = Ledger(db)
    model = model_of(table)
    take_accounts(db, model, due)
    current = inputs_by_date(db, model)
    ledgered = ledger.units(table.name)

    def unchanged(day: date) -> bool:
        unit = ledgered.get(day)
        return (
            due[day] is Reason.UPSTREAM and unit is not None and day in current
            and (unit.inputs_fp, unit.code_fingerprint, unit.fingerprint_version)
            == (current[day][0], model.code_fingerprint, VERSION)
        )

    days = sorted(day for day in due if not unchanged(day))
    skipped = len(due) - len(days)
    result = ChunkResult(0, skipped, 0, 0, 0, 0)
    if days:
        if skipped:
            take_accounts(db, model, days)
        failures = _build_rows(db, model)
        same_code = {
            day for day in days
            if day in ledgered and ledgered[day].code_fingerprint == model.code_fingerprint
            and ledgered[day].fingerprint_version == VERSION
        }
        rebuilt = _compare(db, model, days, same_code)
        result = _commit(db, ledger, model, days, failures, rebuilt, skipped, run_id, totals)
    else:
        totals.add(table.name, units_skipped=skipped)
    db.drop_temporary(*_TEMPORARY)
    db.unregister("due")
    return result


def _build_rows(db: DuckDB, model: Model) -> list[dict[str, Any]]:
    """Materialise ``good``, the rows that stand; returns the failures of the keys that do not."""
    accounts = model.stored_accounts
    failing = db.fetch(accounts.filter(accounts[FAILED].notnull())).to_pylist()
    failures = [_need_failure(db, model, account) for account in failing]

    keys = model.stored_keys("keys")
    standing = accounts.filter(accounts[FAILED].isnull()).select(KEY)
    db.materialise("standing_keys", keys.semi_join(standing, KEY))
    db.materialise("built", model.rows, {ROW: model.table.business_columns})

    broken = _broken_keys(db, model)
    built = _built(model.table, "built")
    if broken:
        db.register("broken", pa.table({KEY: pa.array(list(broken), pa.int64())}))
        db.materialise("good", built.anti_join(ibis.table({KEY: "int64"}, name="broken"), KEY))
        db.unregister("broken")
        named = accounts.select(KEY, DATE, "entity_type", "entity_id", INPUTS)
        by_key = {row[KEY]: row for row in db.fetch(named).to_pylist() if row[KEY] in broken}
        failures += [_failure(model, by_key[key], *why) for key, why in broken.items()]
    else:
        db.materialise("good", built)
    return failures


def _built(table: Table, name: str) -> ir.Table:
    return ibis.table({KEY: "int64", **table.ibis_schema}, name=name)


def _broken_keys(db: DuckDB, model: Model) -> dict[int, tuple[Category, str]]:
    """Keys whose rows may not be written: broken rules, a key twice, or no row at all."""
    table = model.table
    built = _built(table, "built")
    broken: dict[int, tuple[Category, str]] = {}

    standing = model.stored_keys("standing_keys")
    for row in db.fetch(standing.anti_join(built, KEY).select(KEY)).to_pylist():
        broken[row[KEY]] = (Category.PROCESSING_ERROR, "the builder returned no row for this key")

    rules = [rule for rule in table.rules if rule.grade is Grade.ROW]
    if rules:
        first = ibis.cases(
            *((~rule.holds(built).fill_null(True), position) for position, rule in enumerate(rules)),  # noqa: FBT003
            else_=ibis.null("int64"),
        )
        checked = built.select(KEY, *dict.fromkeys(table.key), _rule=first)
        for row in db.fetch(checked.filter(checked["_rule"].notnull())).to_pylist():
            where = ", ".join(f"{name} {row[name]}" for name in table.key)
            broken.setdefault(
                row[KEY], (Category.INVARIANT_VIOLATION, f"not true: {rules[row['_rule']].name} ({where})")
            )

    twice = built.group_by(*table.key).agg(rows=built.count())
    twice = twice.filter(twice.rows > 1)
    for row in db.fetch(built.semi_join(twice, list(table.key)).select(KEY, *dict.fromkeys(table.key))).to_pylist():
        where = ", ".join(f"{name} {row[name]}" for name in table.key)
        broken[row[KEY]] = (Category.DUPLICATE_KEY, f"its inputs make this key twice ({where})")
    return broken


def _need_failure(db: DuckDB, model: Model, account: Mapping[str, Any]) -> dict[str, Any]:
    need = model.needs[account[FAILED]]
    n = account.get(f"n_{need.read}")
    read = model.table.reads.get(need.read)
    reason = need.reason.format(n=n, at_least=need.at_least, date=account[DATE])
    missing = _missing_dates(db, model, need.read, account[KEY]) if account.get(f"m_{need.read}") else None
    counted = read is not None and isinstance(read.window, LastGames | FirstOf)
    return _failure(
        model, account, need.category, reason,
        expected_game_count=need.at_least if counted else None,
        actual_game_count=n if counted else None,
        missing_game_dates=missing,
        blocking_table=read.relation.name if read is not None else None,
    )


def _missing_dates(db: DuckDB, model: Model, read: str, key: int) -> str:
    rows = model.handed(model.stored_keys("keys"))[read]
    missing = rows.filter((rows[KEY] == key) & rows["_missing"])
    days = sorted({row["_spine_date"].isoformat() for row in db.fetch(missing).to_pylist()})
    return str(days).replace("'", '"')


def _failure(
    model: Model, account: Mapping[str, Any], category: Category, reason: str, **facts: object
) -> dict[str, Any]:
    table = model.table
    return {
        "processor_name": "".join(part.capitalize() for part in table.name.split("_")) + "Processor",
        "table_name": table.name,
        "analysis_date": account[DATE],
        "entity_id": account["entity_id"],
        "entity_type": account["entity_type"],
        "failure_category": category.value,
        "failure_reason": reason,
        "disposition": category.disposition.value,
        "can_retry": category.disposition is not Disposition.EXPECTED,
        "inputs": account[INPUTS],
    } | facts


def _compare(db: DuckDB, model: Model, days: list[date], same_code: set[date]) -> int:
    """Count the rows that are new or changed; a row that changed without a cause is a defect.

    Returns:
        The number of rows whose key is new, or whose inputs or values are.
    """
    table = model.table
    old = table.unbound.semi_join(DUE, table.unbound[table.date] == DUE[DATE])
    old = old.select(*dict.fromkeys((*table.key,)), _old_row=old[ROW], _old_inputs=old[INPUTS])
    new = _built(table, "good")
    joined = new.left_join(old, list(table.key)).select(
        *[new[name] for name in dict.fromkeys((*table.key, table.date))],
        is_new=old["_old_row"].isnull(),
        inputs_differ=new[INPUTS] != old["_old_inputs"],
        row_differs=new[ROW] != old["_old_row"],
    )
    changed = joined.filter(joined.is_new | joined.inputs_differ | joined.row_differs)
    causeless = changed.filter(~changed.is_new & ~changed.inputs_differ)
    for row in db.fetch(causeless).to_pylist():
        if row[table.date] in same_code:
            where = ", ".join(f"{name} {row[name]}" for name in table.key)
            raise NotDeterministicError(
                f"{table.qualified}: the row of {where} came out different, though its inputs and formula are the same",
                "Nothing was written. This is a defect of fullcourt: please report it with this message.",
                table=table.name, key={name: str(row[name]) for name in table.key},
            )
    return int(db.fetch(changed.aggregate(n=changed.count())).to_pylist()[0]["n"])


def _units(model: Model) -> ir.Table:
    """Ledger rows of the due units."""
    table = model.table
    accounts, good = model.stored_accounts, _built(table, "good")
    standing = accounts.semi_join(good, KEY)
    expected = accounts.group_by(DATE).agg(
        season_year=accounts.season_year.max(),
        expected_count=accounts.count(),
        inputs_fp=accounts[INPUTS].sum().cast("string"),
    )
    bases = accounts.select(DATE, "population_basis").distinct()
    bases = bases.group_by(DATE).agg(population_basis=bases.population_basis.collect().sort().join("+"))
    accounted = standing.group_by(DATE).agg(accounted_count=standing.count())
    rows = good.group_by(good[table.date].name("_day")).agg(
        row_count=good.count(), rows_fp=good[ROW].sum().cast("string")
    )
    joined = expected.left_join(accounted, expected[DATE] == accounted[DATE]).left_join(rows, expected[DATE] == rows["_day"]).left_join(
        bases, expected[DATE] == bases[DATE]
    )
    done = accounted.accounted_count.fill_null(0)
    return joined.select(
        unit_date=expected[DATE],
        season_year=expected.season_year,
        status=(done == 0).ifelse("blocked", "built"),
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


def _disagreements(table: Table) -> ir.Table | None:
    """Differences between two sources that the built rows tell."""
    good = _built(table, "good")
    found: list[ir.Table] = []
    for stated in table.disagreements:
        if stated.group:
            own = ("game_id", table.date, *stated.group)
            pairs = good.group_by(*own).agg(a=stated.a(good), b=stated.b(good))
            entity = entity_id(pairs, stated.group)
        else:
            pairs = good.mutate(a=stated.a(good), b=stated.b(good))
            entity = entity_id(pairs, table.entity.columns if table.entity else table.key)
        told = pairs.select(
            game_id=pairs.game_id, game_date=pairs[table.date], entity_id=entity,
            statistic=ibis.literal(stated.statistic), source_a=ibis.literal(stated.source_a),
            source_b=ibis.literal(stated.source_b), value_a=pairs.a.cast("string"), value_b=pairs.b.cast("string"),
            used=ibis.literal(stated.used), differs=pairs.a != pairs.b,
        )
        found.append(told.filter(told.differs).drop("differs"))
    return ibis.union(*found) if len(found) > 1 else (found[0] if found else None)


def _commit(  # noqa: PLR0913 - the parts of one commit
    db: DuckDB, ledger: Ledger, model: Model, days: list[date], failures: list[dict[str, Any]], rebuilt: int,
    skipped: int, run_id: str, totals: RunTotals,
) -> ChunkResult:
    table = model.table
    db.materialise("units_now", _units(model))
    disagreements = _disagreements(table)
    if disagreements is not None:
        db.materialise("disagreements_now", disagreements)
    db.register("failures_now", pa.Table.from_pylist(failures, schema=_FAILURES))
    with db.transaction():
        db.delete_units(table, days)
        written = db.insert(table, "good")
        ledger.replace_units(table.name, days, "units_now", run_id)
        opened, resolved = ledger.merge_failures(table.name, days, "failures_now", "accounts", run_id)
        if disagreements is not None:
            scope = f"game_date IN ({date_list(days)})"
            ledger.merge_discrepancies(table.name, scope, "disagreements_now", run_id)
        totals.add(
            table.name, units_built=len(days), units_skipped=skipped, rows_written=written, rows_rebuilt=rebuilt,
            failures_opened=opened, failures_resolved=resolved,
        )
        ledger.note_progress(run_id, totals)
    db.unregister("failures_now")
    return ChunkResult(len(days), skipped, written, rebuilt, opened, resolved)
