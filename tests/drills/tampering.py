"""Corruptions of a warehouse behind fullcourt's back, by chance, each with what a check must find of it."""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Kind
from fullcourt.checks.look import Look
from fullcourt.engine.declaration import Table
from fullcourt.engine.sheet import Sheet
from fullcourt.warehouse.columns import Column
from fullcourt.warehouse.duckdb import quote
from fullcourt.warehouse.fingerprint import fingerprint_sql

_NOBODY = {"game_id": "0029999999"}
_OTHER = {
    "int": "coalesce({0}, 0) + 1",
    "string": "coalesce({0}, '') || 'x'",
    "json": "coalesce({0}, '') || ' '",
    "bool": "NOT coalesce({0}, false)",
    "date": "coalesce({0} + INTERVAL 1 DAY, DATE '2030-01-01')",
    "ts": "coalesce({0} + INTERVAL 1 SECOND, TIMESTAMP '2030-01-01')",
    "string[]": "list_append(coalesce({0}, []), 'x')",
    "int[]": "list_append(coalesce({0}, []), 1)",
}


_SOURCES = frozenset(table.name for table in catalog.TABLES if table.fingerprinted and not table.is_built)

_RECORDS = "source_files"


@dataclass(frozen=True)
class Place:
    """Where something is wrong: a table or a part of the ledger, a date, a raw file."""

    table: str | None = None
    day: date | None = None
    file: str | None = None

    def holds(self, finding: Finding) -> bool:
        """Whether a finding is about this place."""
        mine = (self.table in (None, finding.table)) and finding.day == self.day
        return mine and self.file in (None, finding.file)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is about this place, or about rows of it on some date."""
        return self.holds(finding) or (self.day is None and replace(self, day=finding.day).holds(finding))

    def told_by(self, lost: Collection[str | None]) -> Place:
        """The same, where nobody can name these files since their records are gone."""
        return replace(self, file=None) if self.file in lost and self.table != _RECORDS else self


@dataclass(frozen=True)
class Corruption:
    """Something that was done, and what must be found: one of these kinds at each of these places."""

    said: str
    kinds: frozenset[Kind]
    places: tuple[Place, ...]
    """Empty for what nothing stands on: then nothing is to be found."""

    def missed_by(self, findings: Sequence[Finding], others: Sequence[Corruption]) -> list[Place]:
        """The places at which nothing of these kinds was found, ``others`` having been done besides.

        While it is not known which games there were and who was on their lists, nobody can tell a row that is
        missing from one that nobody expects: then it must be found that it is not as it was committed.
        """
        kinds, lost = self.kinds, files_without_record(others)
        if any(other.is_of_source for other in others if other is not self):
            kinds |= {Kind.TAMPERED, Kind.ORPHAN}
        places = [place.told_by(lost) for place in self.places]
        return [place for place in places if not any(place.holds(each) and each.kind in kinds for each in findings)]

    @property
    def is_of_source(self) -> bool:
        """Whether it is rows from raw files, or what follows from them, that are not as they were."""
        return any(place.table in _SOURCES for place in self.places)


def files_without_record(done: Sequence[Corruption]) -> set[str | None]:
    """The files whose records were deleted."""
    return {place.file for each in done for place in each.places if place.table == _RECORDS}


@dataclass
class Tamperer:
    """Who corrupts a warehouse, each unit at most once."""

    warehouse: Warehouse
    dice: random.Random
    taken: set[tuple[str, date | None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.look = Look(self.warehouse.db, None)
        self.paths = dict(self.rows("SELECT source_file_id, path FROM nba_processing.source_files"))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self.warehouse.db.rows(sql)

    def do(self, kind: str) -> Corruption | None:
        """Corrupt something in this way; None where there is nothing of the sort."""
        return CORRUPTIONS[kind](self)

    def sheet(self, *, built: bool | None = None) -> Sheet:
        """Some table that has rows."""
        some = [each for each in self.look.stored if built in (None, each.is_built) and self._has_rows(each)]
        return self.dice.choice(some)

    def _has_rows(self, sheet: Sheet) -> bool:
        return bool(self.rows(f"SELECT 1 FROM {sheet.qualified} LIMIT 1"))

    def row(self, sheet: Sheet) -> tuple[int, date | None, str | None] | None:
        """Some row of a table, on a date that was left alone so far: its number, date, and file."""
        day = f'"{sheet.day_column}"' if sheet.day_column else "NULL::DATE"
        file = "source_file_id" if sheet.of_files else "NULL"
        found = self.one_of(f"SELECT rowid, {day}, {file} FROM {sheet.qualified}")
        return found if found and self.take(sheet.name, found[1]) else None

    def take(self, table: str, day: date | None) -> bool:
        """Whether nobody touched this unit yet; from now on somebody did."""
        is_free = (table, day) not in self.taken
        self.taken.add((table, day))
        return is_free

    def one_of(self, query: str) -> Any:
        """Some row of a query; None if it has none."""
        ((number,),) = self.rows(f"SELECT count(*) FROM ({query})")
        if not number:
            return None
        return self.rows(f"{query} ORDER BY ALL LIMIT 1 OFFSET {self.dice.randrange(number)}")[0]

    def place(self, sheet: Sheet, day: date | None, file: str | None, *, by_row: bool) -> Place:
        """Where it must be found: built rows by date, and rows from raw files by date only where it is their values."""
        if sheet.is_built or by_row:
            return Place(sheet.name, day, self.paths.get(file or ""))
        return Place(sheet.name, None, self.paths.get(file or ""))


def table_of(sheet: Sheet) -> Table:
    return catalog.find_table(sheet.name)


def hashed(sheet: Sheet) -> str:
    """Assignment that makes a row's fingerprint fit."""
    return f"_row = {fingerprint_sql(table_of(sheet).business_columns)}"


def other_value(column: Column) -> str:
    """Another value of a column."""
    name = f'"{column.name}"'
    if column.type.startswith("dec"):
        return f"CASE WHEN {name} = 0 THEN NULL ELSE 0 END"
    return _OTHER[column.type].format(name)


def _choose_column(tamperer: Tamperer, sheet: Sheet) -> Column:
    table = table_of(sheet)
    fixed = {*table.key, sheet.day_column, *sheet.entity}
    return tamperer.dice.choice([column for column in table.business_columns if column.name not in fixed])


def _alter(tamperer: Tamperer, sheet: Sheet, *, hash_anew: bool) -> Corruption | None:
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, file = chosen
    column = _choose_column(tamperer, sheet)
    where = f"WHERE rowid = {rowid}"
    tamperer.rows(f'UPDATE {sheet.qualified} SET "{column.name}" = {other_value(column)} {where}')
    if hash_anew:
        tamperer.rows(f"UPDATE {sheet.qualified} SET {hashed(sheet)} {where}")
    said = f"{sheet.name}.{column.name} of row {rowid} on {day} altered" + ", its fingerprint too" * hash_anew
    return Corruption(
        said, frozenset({Kind.TAMPERED}), (tamperer.place(sheet, day, file, by_row=not hash_anew),)
    )  # fmt: skip


def value_altered(tamperer: Tamperer) -> Corruption | None:
    return _alter(tamperer, tamperer.sheet(), hash_anew=False)


def value_and_fingerprint_altered(tamperer: Tamperer) -> Corruption | None:
    return _alter(tamperer, tamperer.sheet(), hash_anew=True)


def altered_row_of(tamperer: Tamperer, table: str) -> Corruption:
    """Alter a row of this table and its fingerprint."""
    corruption = _alter(tamperer, tamperer.look.sheets[table], hash_anew=True)
    assert corruption is not None
    return corruption


def row_deleted(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.sheet()
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, file = chosen
    entity = ", ".join(f'"{name}"' for name in (*sheet.entity, sheet.day_column) if name)
    alike = tamperer.rows(
        f"SELECT count(*) FROM {sheet.qualified}"
        f" WHERE ({entity}) = (SELECT ({entity}) FROM {sheet.qualified} WHERE rowid = {rowid})"
    )[0][0]
    tamperer.rows(f"DELETE FROM {sheet.qualified} WHERE rowid = {rowid}")
    kind = Kind.PARTIAL if sheet.is_built and alike == 1 else Kind.TAMPERED
    place = tamperer.place(sheet, day, file, by_row=False)
    return Corruption(f"row {rowid} of {sheet.name} on {day} deleted", frozenset({kind}), (place,))


def row_doubled(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.sheet()
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, file = chosen
    tamperer.rows(f"INSERT INTO {sheet.qualified} FROM {sheet.qualified} WHERE rowid = {rowid}")
    kind = Kind.DUPLICATE if sheet.is_built else Kind.TAMPERED
    place = tamperer.place(sheet, day, file, by_row=False)
    return Corruption(f"row {rowid} of {sheet.name} on {day} doubled", frozenset({kind}), (place,))


def row_added(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.sheet()
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, file = chosen
    types = {column.name: column.type for column in table_of(sheet).columns}
    # Whose key has no text is told apart by its number or its date.
    own = [name for name in sheet.entity if types[name] == "string"] or [sheet.key[0]]
    made_up = ", ".join(
        (quote(_NOBODY.get(name, "nobody")) if types[name] == "string" else other_value(Column(name, types[name], "")))
        + f' AS "{name}"'
        for name in own
    )
    new = f"SELECT * REPLACE ({made_up}) FROM {sheet.qualified} WHERE rowid = {rowid}"
    fits = tamperer.dice.random() < 0.5
    if fits:
        fingerprint = fingerprint_sql(table_of(sheet).business_columns)
        new = f"SELECT * REPLACE ({fingerprint} AS _row) FROM ({new})"
    tamperer.rows(f"INSERT INTO {sheet.qualified} {new}")
    kind = Kind.ORPHAN if sheet.is_built else Kind.TAMPERED
    place = tamperer.place(sheet, day, file, by_row=False)
    said = f"a row of nobody added to {sheet.name} on {day}" + ", with a fingerprint that fits" * fits
    return Corruption(said, frozenset({kind}), (place,))


def day_deleted(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.dice.choice([each for each in tamperer.look.stored if each.day_column])
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    day = chosen[1]
    where = f"WHERE \"{sheet.day_column}\" = DATE '{day}'"
    files = [None]
    if sheet.of_files:
        files = [file for (file,) in tamperer.rows(f"SELECT DISTINCT source_file_id FROM {sheet.qualified} {where}")]
    tamperer.rows(f"DELETE FROM {sheet.qualified} {where}")
    kind = Kind.PARTIAL if sheet.is_built else Kind.TAMPERED
    places = tuple(tamperer.place(sheet, day, file, by_row=False) for file in files)
    return Corruption(f"all rows of {sheet.name} on {day} deleted", frozenset({kind}), places)


def critical_columns(sheet: Sheet) -> list[str]:
    """Columns that may never be NULL in a stored row, by the table's own rules."""
    found = []
    for rule in table_of(sheet).row_rules:
        told: Mapping[str, Any] = inspect.getclosurevars(rule.holds).nonlocals
        if rule.name.endswith(" is not NULL") and told.get("when", ...) is None:
            found.append(rule.name.removesuffix(" is not NULL"))
    return [name for name in found if name not in (*sheet.key, sheet.day_column)]


def critical_emptied(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.dice.choice([each for each in tamperer.look.built if critical_columns(each)])
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, _ = chosen
    name = tamperer.dice.choice(critical_columns(sheet))
    tamperer.rows(f'UPDATE {sheet.qualified} SET "{name}" = NULL WHERE rowid = {rowid}')
    if tamperer.dice.random() < 0.5:
        tamperer.rows(f"UPDATE {sheet.qualified} SET {hashed(sheet)} WHERE rowid = {rowid}")
    said = f"{sheet.name}.{name} of row {rowid} on {day} emptied"
    return Corruption(said, frozenset({Kind.INVALID}), (Place(sheet.name, day),))


def inputs_altered(tamperer: Tamperer) -> Corruption | None:
    sheet = tamperer.sheet(built=True)
    chosen = tamperer.row(sheet)
    if chosen is None:
        return None
    rowid, day, _ = chosen
    tamperer.rows(f"UPDATE {sheet.qualified} SET _inputs = _inputs + 1 WHERE rowid = {rowid}")
    said = f"_inputs of row {rowid} of {sheet.name} on {day} altered"
    return Corruption(said, frozenset({Kind.TAMPERED}), (Place(sheet.name, day),))


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


_OF_UNIT = {
    "row_count": ("row_count + 1", Kind.TAMPERED),
    "open_failures_count": ("open_failures_count + 1", Kind.TAMPERED),
    "rows_fp": ("rows_fp || '1'", Kind.TAMPERED),
    "inputs_fp": ("inputs_fp || '1'", Kind.TAMPERED),
    "code_fingerprint": ("reverse(code_fingerprint)", Kind.STALE),
}


def unit_altered(tamperer: Tamperer) -> Corruption | None:
    chosen = _of_ledger(tamperer, "units", "unit_date")
    if chosen is None:
        return None
    rowid, table, day = chosen
    name = tamperer.dice.choice(sorted(_OF_UNIT))
    value, kind = _OF_UNIT[name]
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
    chosen = _of_ledger(tamperer, "precompute_failures", "analysis_date", _OPEN)
    if chosen is None:
        return None
    rowid, table, day = chosen
    tamperer.rows(f"UPDATE nba_processing.precompute_failures SET inputs = inputs + 1 WHERE rowid = {rowid}")
    said = f"inputs of an open failure of {table} {day} altered"
    return Corruption(said, frozenset({Kind.TAMPERED}), (Place(table, day),))


def source_file_deleted(tamperer: Tamperer) -> Corruption | None:
    chosen = tamperer.one_of("SELECT rowid, path FROM nba_processing.source_files WHERE status = 'ingested'")
    if chosen is None or not tamperer.take("source_files " + chosen[1], None):
        return None
    rowid, path = chosen
    tamperer.rows(f"DELETE FROM nba_processing.source_files WHERE rowid = {rowid}")
    place = Place(_RECORDS, None, path)
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
    place = Place(relation.partition(".")[2], None, tamperer.paths.get(part))
    return Corruption(f"what as_left says of {relation} {part[:8]} deleted", frozenset({Kind.TAMPERED}), (place,))


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


Tamper = Callable[[Tamperer], Corruption | None]

_OF_ROWS: tuple[Tamper, ...] = (
    value_altered,
    value_and_fingerprint_altered,
    row_deleted,
    row_doubled,
    row_added,
    day_deleted,
    critical_emptied,
    inputs_altered,
)
_OF_UNITS: tuple[Tamper, ...] = (unit_deleted, unit_doubled, unit_altered)
_OF_LEDGER: tuple[Tamper, ...] = (
    failure_deleted,
    failure_doubled,
    failure_inputs_altered,
    source_file_deleted,
    quarantine_deleted,
    discrepancy_deleted,
    contents_deleted,
    note_deleted,
)
_OF_TABLES: tuple[Tamper, ...] = (table_dropped, view_dropped)

TOGETHER = tuple(each.__name__ for each in (*_OF_ROWS, *_OF_UNITS, *_OF_LEDGER))
"""What is done in groups."""

CORRUPTIONS: Mapping[str, Tamper] = {each.__name__: each for each in (*_OF_ROWS, *_OF_UNITS, *_OF_LEDGER, *_OF_TABLES)}


def in_turn(kinds: tuple[str, ...], dice: random.Random) -> Iterator[str]:
    """All kinds over and over, each time in another order."""
    while True:
        yield from dice.sample(kinds, len(kinds))
