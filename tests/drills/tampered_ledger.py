"""Parts of the ledger, tables and views that are altered, deleted or doubled; and all kinds of corruption there are."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date

from tests.drills.tampered_rows import OF_ROWS
from tests.drills.tampering import RECORDS, Corruption, Place, Tamper, Tamperer

from fullcourt import catalog, scope
from fullcourt.checks.finding import Kind


def _of_ledger(tamperer: Tamperer, table: str, day: str, where: str = "true") -> tuple[int, str, date] | None:
    found = tamperer.one_of(f"SELECT rowid, table_name, {day} FROM nba_processing.{table} WHERE {where}")
    return found if found and tamperer.take(*found[1:]) else None


def unit_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = _of_ledger(tamperer, "units", "unit_date")
    if chosen is None:
        return None
    rowid, table, day = chosen
    tamperer.rows(f"DELETE FROM nba_processing.units WHERE rowid = {rowid}")
    return Corruption(f"unit {table} {day} deleted", frozenset({Kind.MISSING}), (Place(table, day),))


def unit_doubled(tamperer: Tamperer) -> Corruption | None:
    chosen = _of_ledger(tamperer, "units", "unit_date")
    if chosen is None:
        return None
    rowid, table, day = chosen
    tamperer.rows(f"INSERT INTO nba_processing.units FROM nba_processing.units WHERE rowid = {rowid}")
    return Corruption(f"unit {table} {day} doubled", frozenset({Kind.DUPLICATE}), (Place(table, day),))


_TRIES = 100
OF_UNIT = {
    "row_count": ("row_count + 1", Kind.TAMPERED),
    "open_failures_count": ("open_failures_count + 1", Kind.TAMPERED),
    "rows_fp": ("rows_fp || '1'", Kind.TAMPERED),
    "inputs_fp": ("inputs_fp || '1'", Kind.TAMPERED),
    "code_fingerprint": ("reverse(code_fingerprint)", Kind.STALE),
    "expected_count": ("expected_count + 1", Kind.TAMPERED),
    "accounted_count": ("accounted_count + 1", Kind.TAMPERED),
    "status": ("CASE status WHEN 'blocked' THEN 'built' ELSE 'blocked' END", Kind.TAMPERED),
    "season_year": ("season_year + 1", Kind.TAMPERED),
    "population_basis": ("coalesce(population_basis, '') || '+nobody'", Kind.TAMPERED),
    "failures_fp": ("failures_fp || '1'", Kind.TAMPERED),
    "entry_fp": ("entry_fp + 1", Kind.TAMPERED),
    "run_id": ("reverse(run_id)", Kind.TAMPERED),
}


def unit_altered(tamperer: Tamperer) -> Corruption | None:
    return _alter_unit(tamperer, tamperer.dice.choice(sorted(OF_UNIT)))


def alter_unit(tamperer: Tamperer, name: str) -> Corruption:
    """Alter a column of some unit that was left alone so far."""
    return next(filter(None, (_alter_unit(tamperer, name) for _ in range(_TRIES))))


def _alter_unit(tamperer: Tamperer, name: str) -> Corruption | None:
    chosen = _of_ledger(tamperer, "units", "unit_date")
    if chosen is None:
        return None
    rowid, table, day = chosen
    value, kind = OF_UNIT[name]
    tamperer.rows(f"UPDATE nba_processing.units SET {name} = {value} WHERE rowid = {rowid}")
    return Corruption(f"{name} of unit {table} {day} altered", frozenset({kind}), (Place(table, day),))


_OPEN = "resolution_status = 'OPEN'"


def failure_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = _of_ledger(tamperer, "precompute_failures", "analysis_date", _OPEN)
    if chosen is None:
        return None
    rowid, table, day = chosen
    tamperer.rows(f"DELETE FROM nba_processing.precompute_failures WHERE rowid = {rowid}")
    return Corruption(f"an open failure of {table} {day} deleted", frozenset({Kind.PARTIAL}), (Place(table, day),))


def failure_doubled(tamperer: Tamperer) -> Corruption | None:
    chosen = _of_ledger(tamperer, "precompute_failures", "analysis_date", _OPEN)
    if chosen is None:
        return None
    rowid, table, day = chosen
    name = "nba_processing.precompute_failures"
    tamperer.rows(f"INSERT INTO {name} FROM {name} WHERE rowid = {rowid}")
    return Corruption(f"an open failure of {table} {day} doubled", frozenset({Kind.DUPLICATE}), (Place(table, day),))


def failure_inputs_altered(tamperer: Tamperer) -> Corruption | None:
    return _set_in_failure(tamperer, "inputs", "inputs + 1")


OF_FAILURE = {
    "failure_category": "CASE failure_category WHEN 'NO_SOURCE_DATA' THEN 'INSUFFICIENT_HISTORY' ELSE 'NO_SOURCE_DATA' END",
    "failure_reason": "failure_reason || ', they say'",
    "disposition": "CASE disposition WHEN 'expected' THEN 'waiting' ELSE 'expected' END",
    "can_retry": "NOT can_retry",
    "expected_game_count": "coalesce(expected_game_count, 0) + 1",
    "actual_game_count": "coalesce(actual_game_count, 0) + 1",
    "missing_game_dates": "CASE WHEN missing_game_dates IS NULL THEN '[\"2000-01-01\"]' END",
    "blocking_table": "coalesce(blocking_table, '') || 's'",
    "blocking_entity": "CASE WHEN blocking_entity IS NULL THEN 'nobody' END",
    "blocking_date": "coalesce(blocking_date + 1, DATE '2000-01-01')",
    "entity_type": "lower(entity_type)",
    "processor_name": "lower(processor_name)",
}


def failure_altered(tamperer: Tamperer) -> Corruption | None:
    return _alter_failure(tamperer, tamperer.dice.choice(sorted(OF_FAILURE)))


def alter_failure(tamperer: Tamperer, name: str) -> Corruption:
    """Alter a column of some open failure, of a unit that was left alone so far."""
    return next(filter(None, (_alter_failure(tamperer, name) for _ in range(_TRIES))))


def _alter_failure(tamperer: Tamperer, name: str) -> Corruption | None:
    return _set_in_failure(tamperer, name, OF_FAILURE[name])


def _set_in_failure(tamperer: Tamperer, name: str, value: str) -> Corruption | None:
    chosen = _of_ledger(tamperer, "precompute_failures", "analysis_date", _OPEN)
    if chosen is None:
        return None
    rowid, table, day = chosen
    tamperer.rows(f"UPDATE nba_processing.precompute_failures SET {name} = {value} WHERE rowid = {rowid}")
    said = f"{name} of an open failure of {table} {day} altered"
    return Corruption(said, frozenset({Kind.TAMPERED}), (Place(table, day),))


def source_file_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of("SELECT rowid, path FROM nba_processing.source_files WHERE status = 'ingested'")
    if chosen is None or not tamperer.take("source_files " + chosen[1], None):
        return None
    rowid, path = chosen
    tamperer.rows(f"DELETE FROM nba_processing.source_files WHERE rowid = {rowid}")
    place = Place(RECORDS, None, path)
    return Corruption(f"the record of {path} deleted", frozenset({Kind.TAMPERED}), (place,))


def quarantine_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of("SELECT rowid, path FROM nba_processing.quarantine WHERE resolved_utc IS NULL")
    if chosen is None or not tamperer.take("quarantine " + chosen[1], None):
        return None
    rowid, path = chosen
    tamperer.rows(f"DELETE FROM nba_processing.quarantine WHERE rowid = {rowid}")
    place = Place("quarantine", None, path)
    return Corruption(f"a line in quarantine of {path} deleted", frozenset({Kind.TAMPERED}), (place,))


def discrepancy_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of(
        "SELECT rowid, table_name, statistic, game_date FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL"
    )
    if chosen is None:
        return None
    rowid, table, statistic, day = chosen
    if not tamperer.take(table, day if catalog.find_table(table).is_built else None):
        return None
    tamperer.rows(f"DELETE FROM nba_processing.discrepancies WHERE rowid = {rowid}")
    place = Place(table, day) if catalog.find_table(table).is_built else Place("discrepancies")
    said = f"a discrepancy of {statistic} in {table} on {day} deleted"
    return Corruption(said, frozenset({Kind.TAMPERED}), (place,))


def contents_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of("SELECT rowid, relation FROM nba_processing.contents")
    if chosen is None:
        return None
    tamperer.rows(f"DELETE FROM nba_processing.contents WHERE rowid = {chosen[0]}")
    # It only spares looking: without it everything is looked at, and found as it should be.
    return Corruption(f"what contents says of {chosen[1]} deleted", frozenset(), ())


def note_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of("SELECT rowid, relation, part FROM nba_processing.as_left WHERE row_count > 0")
    if chosen is None or not tamperer.take(f"note {chosen[1]} {chosen[2]}", None):
        return None
    rowid, relation, part = chosen
    tamperer.rows(f"DELETE FROM nba_processing.as_left WHERE rowid = {rowid}")
    table = relation.partition(".")[2]
    hidden = Place(table, None, part if table == RECORDS else tamperer.paths.get(part)) if table != "as_left" else None
    said = f"what as_left says of {relation} {part[:8]} deleted"
    return Corruption(said, frozenset({Kind.TAMPERED}), (Place("as_left"),), hides=hidden)


def table_dropped(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.dice.choice(list(tamperer.look.stored))
    if not tamperer.take(f"table {sheet.name}", None):
        return None
    tamperer.rows(f"DROP TABLE {sheet.qualified}")
    return Corruption(f"table {sheet.name} dropped", frozenset({Kind.MISSING}), (Place(sheet.name),))


def view_dropped(tamperer: Tamperer) -> Corruption | None:
    view = tamperer.dice.choice(list(catalog.VIEWS))
    if not tamperer.take(f"view {view.name}", None):
        return None
    tamperer.rows(f"DROP VIEW {view.qualified}")
    return Corruption(f"view {view.name} dropped", frozenset({Kind.MISSING}), (Place(view.name),))


def replace_view(tamperer: Tamperer, name: str) -> Corruption:
    """Put another view in the place of this one, that has its columns and leaves rows out."""
    view = next(each for each in catalog.VIEWS if each.name == name)
    tamperer.rows(f"CREATE OR REPLACE VIEW {view.qualified} AS SELECT * FROM ({scope.views()[view.qualified]}) LIMIT 3")
    return Corruption(f"view {view.name} replaced", frozenset({Kind.TAMPERED}), (Place(view.name),))


def view_replaced(tamperer: Tamperer) -> Corruption | None:
    name = tamperer.dice.choice(list(catalog.VIEWS)).name
    return replace_view(tamperer, name) if tamperer.take(f"view {name}", None) else None


_OF_UNITS: tuple[Tamper, ...] = (unit_deleted, unit_doubled, unit_altered)
_OF_LEDGER: tuple[Tamper, ...] = (
    failure_deleted,
    failure_doubled,
    failure_inputs_altered,
    failure_altered,
    source_file_deleted,
    quarantine_deleted,
    discrepancy_deleted,
    contents_deleted,
    note_deleted,
)
_OF_TABLES: tuple[Tamper, ...] = (table_dropped, view_dropped, view_replaced)

TOGETHER = tuple(each.__name__ for each in (*OF_ROWS, *_OF_UNITS, *_OF_LEDGER))
"""What is done in groups."""

CORRUPTIONS: Mapping[str, Tamper] = {each.__name__: each for each in (*OF_ROWS, *_OF_UNITS, *_OF_LEDGER, *_OF_TABLES)}


def in_turn(kinds: tuple[str, ...], dice: random.Random) -> Iterator[str]:
    """All kinds over and over, each time in another order."""
    while True:
        yield from dice.sample(kinds, len(kinds))
