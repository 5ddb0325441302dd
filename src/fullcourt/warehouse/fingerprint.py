"""Row fingerprints: 60 bits of an md5 over a canonical text of the row.

The text is the declared columns in their order, NULLs marked, dates in ISO form, decimals with their
fixed scale, the separator escaped in strings, and it starts with the version of the scheme. 60 bits
fit a signed 64-bit integer on every engine and sum without a special type. See
``docs/decisions/0003-fingerprints.md``.
"""

from __future__ import annotations

from collections.abc import Iterable

from fullcourt.warehouse.columns import Column

VERSION = "1"
_SEPARATOR = "|"


def _text(column: Column) -> str:
    name = f'"{column.name}"'
    if column.type in ("string", "json"):
        text = f"replace(replace({name}, '\\', '\\\\'), '{_SEPARATOR}', '\\{_SEPARATOR}')"
    elif column.type.endswith("[]"):
        text = f"replace(replace(array_to_string({name}, chr(30)), '\\', '\\\\'), '{_SEPARATOR}', '\\{_SEPARATOR}')"
    elif column.type == "ts":
        text = f"strftime({name}, '%Y-%m-%dT%H:%M:%S.%f')"
    else:
        text = f"CAST({name} AS VARCHAR)"
    return f"coalesce({text}, '\\N')"


def fingerprint_sql(columns: Iterable[Column]) -> str:
    """DuckDB's expression of the fingerprint of a row: a positive 64-bit integer."""
    text = ", ".join([f"'{VERSION}'", *(_text(column) for column in columns)])
    return f"CAST('0x' || substr(md5(concat_ws('{_SEPARATOR}', {text})), 1, 15) AS BIGINT)"
