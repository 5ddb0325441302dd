"""Entries of the ledger by fingerprint: whoever changes what it says of a unit, or of its open failures, is found out.

A unit carries the sum of its open failures and, over all that it says itself, its own fingerprint. They are taken of
what is written, in the transaction that does. When a failure was opened is history, and no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from fullcourt.warehouse.columns import Column, booleans, dates, instants, integers, strings
from fullcourt.warehouse.duckdb import DuckDB, date_list, quote
from fullcourt.warehouse.fingerprint import fingerprint_sql
from fullcourt.warehouse.kept import Recipe, kept

if TYPE_CHECKING:
    import ibis.expr.types as ir

KEY: tuple[Column, ...] = (*strings("table_name", ""), *dates("analysis_date", ""), *strings("entity_id", ""))
"""What names an open failure."""
UNITS, FAILURES = "nba_processing.units", "nba_processing.precompute_failures"
TOLD = (
    *strings("processor_name entity_type failure_category failure_reason disposition", ""),
    *booleans("can_retry", ""),
    *integers("expected_game_count actual_game_count", ""),
    Column("missing_game_dates", "json", ""),
    *strings("blocking_table blocking_entity", ""),
    *dates("blocking_date", ""),
    *integers("inputs", ""),
)
"""What a build says of it; all of it is said again when its unit is built again."""
UNIT = (
    *strings("table_name status rows_fp inputs_fp failures_fp code_fingerprint fingerprint_version", ""),
    *dates("unit_date", ""),
    *integers("season_year expected_count accounted_count row_count open_failures_count", ""),
    *strings("run_id population_basis", ""),
    *instants("committed_utc", ""),
)
"""What a unit says of itself."""


_FAILURES_NOW, _FAILURES_THEN = "coalesce(f.fp, '0')", "u.failures_fp"


def _told(units: str, failing: str, failures: str) -> str:
    """What ``units`` say and should say: the sum of their open failures, and the fingerprint of the entry.

    ``failing`` is whose failures are added up; ``failures`` is what an entry says of their sum.
    """
    sums = (
        f"SELECT table_name, unit_date, sum({fingerprint_sql((*KEY, *TOLD))})::VARCHAR AS fp"
        " FROM (SELECT *, analysis_date AS unit_date FROM nba_processing.precompute_failures"
        f" WHERE resolution_status = 'OPEN') WHERE {failing} GROUP BY ALL"
    )
    return (
        f"SELECT * RENAME (failures_fp AS failures_then), {fingerprint_sql(UNIT)} AS entry_now FROM ("
        f"SELECT u.* REPLACE ({failures} AS failures_fp), {_FAILURES_NOW} AS failures_now"
        f" FROM ({units}) u LEFT JOIN ({sums}) f USING (table_name, unit_date))"
    )


def replace_units(
    db: DuckDB, table: str, days: Iterable[date], units: Recipe | ir.Table | str, run_id: str, when: datetime
) -> None:
    """Replace the units of a table by others, with the fingerprints of what they say and of their open failures.

    ``units`` are an expression, or the name of a temporary table; their columns have the types of the ledger's.
    """
    ours = f"table_name = {quote(table)} AND unit_date IN ({date_list(days)})"
    db.execute(f"DELETE FROM {UNITS} WHERE {ours}")
    told = (
        "SELECT *, ?::VARCHAR AS table_name, ?::VARCHAR AS run_id, ?::TIMESTAMP AS committed_utc,"
        f" NULL::VARCHAR AS failures_fp FROM ({f'FROM {units}' if isinstance(units, str) else kept.sql(units)})"
    )
    db.execute(
        f"INSERT INTO {UNITS} BY NAME SELECT * EXCLUDE (failures_then, failures_now, entry_now),"
        f" failures_now AS failures_fp, entry_now AS entry_fp FROM ({_told(told, ours, _FAILURES_NOW)})",
        [table, run_id, when],
    )


def changed(db: DuckDB) -> dict[tuple[str, date], bool]:
    """Units whose entry, or whose open failures, are not as they were sealed; whether it is the failures."""
    found = db.rows(
        "SELECT table_name, unit_date, bool_and(entry_fp IS NOT DISTINCT FROM entry_now)"
        f" FROM ({_told(f'FROM {UNITS}', 'true', _FAILURES_THEN)})"
        " WHERE entry_fp IS DISTINCT FROM entry_now OR failures_then IS DISTINCT FROM failures_now GROUP BY ALL"
    )
    return {(table, day): is_of_failures for table, day, is_of_failures in found}


_OF_TABLES = {UNITS: "true", FAILURES: "resolution_status = 'OPEN'"}


def of_no_table(db: DuckDB, tables: Iterable[str]) -> dict[tuple[str, str], int]:
    """Units and open failures of tables that are none of these, counted by part of the ledger and table."""
    other = _of_none(tables)
    parts = (
        f"SELECT {quote(part)}, coalesce(table_name, ''), count(*) FROM {part} WHERE {other} AND {those} GROUP BY ALL"
        for part, those in _OF_TABLES.items()
    )
    return {(part, table): number for part, table, number in db.rows(f"{' UNION ALL '.join(parts)} ORDER BY ALL")}


def delete_of_no_table(db: DuckDB, tables: Iterable[str]) -> int:
    """Delete them; returns how many went."""
    other = _of_none(tables)
    return sum(int(db.rows(f"DELETE FROM {part} WHERE {other}")[0][0]) for part in _OF_TABLES)


def _of_none(tables: Iterable[str]) -> str:
    return f"table_name IS NULL OR table_name NOT IN ({', '.join(map(quote, tables))})"
