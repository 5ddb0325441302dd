"""Columns: what a table's contract is made of.

A column has a name, a type, a unit and a meaning. Types are the words of the table reference
(``int``, ``dec(5,2)``, ``string``, ``bool``, ``date``, ``ts``, ``json`` and ``string[]``/``int[]``);
:attr:`Column.ibis_type` is the one place that says what they are in expressions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAIN = {
    "int": "int64",
    "string": "string",
    "bool": "boolean",
    "date": "date",
    "ts": "timestamp",
    "json": "string",
    "string[]": "array<string>",
    "int[]": "array<int64>",
}
_DECIMAL = re.compile(r"dec\((\d+),(\d+)\)")


@dataclass(frozen=True)
class Column:
    """One column of a table.

    ``provenance`` marks where a row came from (file, line, run) as opposed to what it says: such
    columns are no part of the row fingerprint, so reading a file again changes no row by itself.
    """

    name: str
    type: str
    meaning: str
    unit: str = ""
    provenance: bool = False

    def __post_init__(self) -> None:
        """Refuse a type that no engine would know."""
        if self.type not in _PLAIN and not _DECIMAL.fullmatch(self.type):
            msg = f"column {self.name}: unknown type {self.type!r}"
            raise ValueError(msg)

    @property
    def ibis_type(self) -> str:
        """The Ibis type of the column."""
        decimal = _DECIMAL.fullmatch(self.type)
        return f"decimal({decimal[1]}, {decimal[2]})" if decimal else _PLAIN[self.type]


def _several(names: str, kind: str, meaning: str, unit: str) -> tuple[Column, ...]:
    return tuple(Column(name, kind, meaning, unit) for name in names.split())


def integers(names: str, meaning: str, unit: str = "") -> tuple[Column, ...]:
    """Whole numbers, 64 bit."""
    return _several(names, "int", meaning, unit)


def decimals(names: str, precision: int, scale: int, meaning: str, unit: str = "") -> tuple[Column, ...]:
    """Exact decimals with a fixed scale."""
    return _several(names, f"dec({precision},{scale})", meaning, unit)


def strings(names: str, meaning: str) -> tuple[Column, ...]:
    """Text."""
    return _several(names, "string", meaning, "")


def booleans(names: str, meaning: str) -> tuple[Column, ...]:
    """True, false, or NULL where the source cannot say."""
    return _several(names, "bool", meaning, "")


def dates(names: str, meaning: str) -> tuple[Column, ...]:
    """Calendar dates, America/New_York unless the meaning says otherwise."""
    return _several(names, "date", meaning, "")


def instants(names: str, meaning: str) -> tuple[Column, ...]:
    """Points in time, UTC."""
    return _several(names, "ts", meaning, "")


def provenance(names: str, kind: str, meaning: str) -> tuple[Column, ...]:
    """Columns that say where a row came from; left out of its fingerprint."""
    return tuple(Column(name, kind, meaning, provenance=True) for name in names.split())
