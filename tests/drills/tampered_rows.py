"""Rows that are altered, deleted, doubled or made up, in tables of every sort."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from tests.drills.tampering import Corruption, Place, Tamper, Tamperer

from fullcourt import catalog
from fullcourt.checks.finding import Kind
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
    [(before,)] = tamperer.rows(f"SELECT _row FROM {sheet.qualified} WHERE rowid = {rowid}")
    tamperer.rows(f'UPDATE {sheet.qualified} SET "{column.name}" = {other_value(column)} WHERE rowid = {rowid}')
    if hash_anew:
        # An update may give a row another rowid.
        tamperer.rows(f"UPDATE {sheet.qualified} SET {hashed(sheet)} WHERE _row = {before}")
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


OF_ROWS: tuple[Tamper, ...] = (
    value_altered,
    value_and_fingerprint_altered,
    row_deleted,
    row_doubled,
    row_added,
    day_deleted,
    critical_emptied,
    inputs_altered,
)
