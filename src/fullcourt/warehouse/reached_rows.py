"""Rows that a run changed, and the keys of later tables that were handed any of them, then or now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from fullcourt.warehouse.duckdb import DuckDB, date_list, quote
from fullcourt.warehouse.entries import FAILURES, UNITS
from fullcourt.warehouse.fingerprint import fingerprint_sql
from fullcourt.warehouse.shared_tables import shared

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Table

KeyMap = Sequence[tuple[str, str]]
"""Columns of upstream rows, each with the column of keys that has the same value."""


def _changed(qualified: str) -> str:
    return shared(f"changed rows of {qualified}")


def _is_key(table: Table, rows: str, keys: str) -> str:
    own = {name: name for name in table.key} | {table.date: "_date"}
    return " AND ".join(f'{rows}."{name}" = {keys}."{key}"' for name, key in own.items())


def note_changed(db: DuckDB, table: Table, columns: Collection[str], days: Iterable[date], *, narrowed: bool) -> None:
    """Note the rows of some dates that are about to be replaced, where they differ: as they were, and as they will be.

    ``columns`` are those that later tables meet them by. With ``narrowed`` only rows of keys in ``accounts`` are
    replaced. All connections see what is noted.
    """
    told = ", ".join(f'r."{name}"' for name in (*sorted(columns), "_row"))
    own = f" AND EXISTS (FROM accounts k WHERE {_is_key(table, 'r', 'k')})" if narrowed else ""
    old = f'SELECT {told} FROM {table.qualified} r WHERE r."{table.date}" IN ({date_list(days)}){own}'
    new = f"SELECT {told} FROM good r"
    both = f"SELECT *, 1 AS side FROM ({new}) UNION ALL SELECT *, -1 FROM ({old})"
    changed = f"SELECT {told} FROM ({both}) r GROUP BY ALL HAVING sum(side) <> 0"
    db.execute(f"CREATE TABLE IF NOT EXISTS {_changed(table.qualified)} AS {new} LIMIT 0")
    db.execute(f"INSERT INTO {_changed(table.qualified)} {changed}")


def without_twins(db: DuckDB) -> set[date]:
    """Take the dates out of ``keys`` on which several are of one entity, whose failures are told of all of them."""
    twins = {day for (day,) in db.rows("SELECT _date FROM temp.keys GROUP BY _date, entity_id HAVING count(*) > 1")}
    if twins:
        db.execute(f"DELETE FROM temp.keys WHERE _date IN ({date_list(twins)})")
    return twins


def narrow_keys(db: DuckDB, met: Iterable[tuple[str, KeyMap]]) -> set[date]:
    """Leave the ``keys`` that meet changed rows; returns their dates. ``met`` has relations, and how keys meet them."""
    reached = " UNION ALL ".join(
        f"SELECT k._key FROM temp.keys k JOIN {_changed(qualified)} c ON "
        + " AND ".join(f'c."{column}" = k."{key}"' for column, key in by)
        for qualified, by in met
    )
    db.execute(f"DELETE FROM temp.keys WHERE _key NOT IN ({reached})")
    return db.distinct("keys", "_date")


def narrow_accounts(db: DuckDB, table: Table, days: Iterable[date]) -> set[date]:
    """Leave the ``accounts``, and ``keys``, whose inputs are others than were stored; returns their dates."""
    db.execute(
        f'DELETE FROM temp.accounts k WHERE EXISTS (FROM {table.qualified} r WHERE r."{table.date}" IN'
        f" ({date_list(days)}) AND r._inputs = k._inputs AND {_is_key(table, 'r', 'k')})"
        f" OR EXISTS (FROM {_failing(table)} f WHERE f.unit_date = k._date AND f.entity_id = k.entity_id"
        " AND f.inputs = k._inputs)"
    )
    db.narrow_temporary("keys", "_key", "accounts")
    return db.distinct("accounts", "_date")


def _failing(table: Table) -> str:
    return (
        f"(SELECT analysis_date AS unit_date, entity_id, inputs, disposition FROM {FAILURES}"
        f" WHERE table_name = {quote(table.name)} AND resolution_status = 'OPEN')"
    )


def _stored(table: Table, days: Iterable[date], told: str = "true") -> str:
    """Units of the ledger, with what is stored of them; ``told`` is asked of all rows of each."""
    ours = date_list(days)
    return f"""
        SELECT u.*, coalesce(r.n, 0) AS rows_now, coalesce(r.fp, '0') AS rows_fp_now, coalesce(r.told, true) AS told,
               coalesce(f.n, 0) AS failures_now, coalesce(f.unexpected, 0) AS unexpected,
               (coalesce(r.inputs, 0) + coalesce(f.inputs, 0))::VARCHAR AS inputs_fp_now
        FROM {UNITS} u LEFT JOIN (
            SELECT "{table.date}" AS unit_date, count(*) AS n, sum(_row)::VARCHAR AS fp, sum(_inputs) AS inputs,
                   bool_and({told}) AS told
            FROM {table.qualified} WHERE "{table.date}" IN ({ours}) GROUP BY ALL
        ) r USING (unit_date) LEFT JOIN (
            SELECT unit_date, count(*) AS n, sum(inputs) AS inputs,
                   count(*) FILTER (disposition <> 'expected') AS unexpected
            FROM {_failing(table)} GROUP BY ALL
        ) f USING (unit_date)
        WHERE u.table_name = {quote(table.name)} AND u.unit_date IN ({ours})"""


def as_committed(db: DuckDB, table: Table, days: Iterable[date]) -> set[date]:
    """The dates on which all that is stored is what was committed: every row, and the inputs of every key."""
    is_own = f"_row IS NOT DISTINCT FROM {fingerprint_sql(table.business_columns)}"
    found = db.rows(
        f"SELECT unit_date FROM ({_stored(table, days, is_own)}) WHERE told AND rows_fp_now = rows_fp"
        " AND inputs_fp_now = inputs_fp AND rows_now = row_count AND failures_now = open_failures_count"
        " AND rows_now + failures_now = expected_count"
    )
    return {day for (day,) in found}


def replace_rows(db: DuckDB, table: Table) -> int:
    """Replace the rows of the keys in ``accounts`` by ``good``; returns how many those are."""
    db.execute(f"DELETE FROM {table.qualified} r USING temp.accounts k WHERE {_is_key(table, 'r', 'k')}")
    return db.insert(table, "good")


def count_again(db: DuckDB, table: Table, days: Iterable[date], into: str) -> None:
    """Make a temporary table of the ledger's units as they are now that some of their keys were built again."""
    db.execute(f"""
        CREATE OR REPLACE TEMP TABLE "{into}" AS
        SELECT unit_date, season_year, expected_count, expected_count - failures_now AS accounted_count,
               CASE WHEN expected_count = failures_now AND unexpected > 0 THEN 'blocked' ELSE 'built' END AS status,
               rows_now AS row_count, failures_now AS open_failures_count, rows_fp_now AS rows_fp,
               inputs_fp_now AS inputs_fp, code_fingerprint, fingerprint_version, population_basis
        FROM ({_stored(table, days)})""")
