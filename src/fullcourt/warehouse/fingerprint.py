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


def text_sql(columns: Iterable[Column]) -> str:
    """DuckDB's expression of the canonical text of a row."""
    # None of the parts is NULL, and to join them like that takes a tenth less than concat_ws.
    text = f", '{_SEPARATOR}', ".join([f"'{VERSION}'", *(_text(column) for column in columns)])
    return f"concat({text})"


def fingerprint_of(text: str) -> str:
    """The expression of the fingerprint of a row, of that of its canonical text: a positive 64-bit integer."""
    return f"CAST('0x' || substr(md5({text}), 1, 15) AS BIGINT)"


def fingerprint_sql(columns: Iterable[Column]) -> str:
    """DuckDB's expression of the fingerprint of a row."""
    return fingerprint_of(text_sql(columns))


def rehashed(relation: str, text: str, where: str = "true") -> str:
    """The query of ``_row``, and of ``_row_now``: what the fingerprint must be by the canonical text of the row now.

    It is the same number as :func:`fingerprint_of` has. DuckDB has the MD5 as a number with its first byte lowest; to
    turn the bytes around takes a fifth less, of all that hashing a row takes, than to write them down and read them.
    """
    digest = f"CAST(md5_number({text}) & {(1 << 64) - 1} AS UBIGINT)"
    query = f"SELECT _row, {digest} AS _md5 FROM {relation} WHERE {where}"
    for bits in (8, 16):
        # Every second group of so many bits, from the lowest on, and the others.
        mask = sum(((1 << bits) - 1) << at for at in range(0, 64, 2 * bits))
        turned = f"((_md5 >> {bits}) & {mask}) | ((_md5 & {mask}) * {1 << bits})"
        query = f"SELECT _row, {turned} AS _md5 FROM ({query})"
    return f"SELECT _row, CAST((_md5 >> 36) | ((_md5 & {(1 << 32) - 1}) << 28) AS BIGINT) AS _row_now FROM ({query})"
