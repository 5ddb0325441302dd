"""Columns of a row as one text, the same on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


def json_object(row: ir.Table, names: tuple[str, ...]) -> ir.StringValue:
    """An object of the columns, keys sorted: numbers as stored, booleans, text, null."""
    text: ir.StringValue = ibis.literal("{")
    for position, name in enumerate(sorted(names)):
        separator = "," if position else ""
        text += ibis.literal(f'{separator}"{name}":') + _value(row[name]).fill_null("null")
    return text + "}"


def _value(column: ir.Column) -> ir.StringValue:
    if column.type().is_boolean():
        return column.ifelse("true", "false")
    if column.type().is_string():
        return ibis.literal('"') + column + '"'
    return column.cast("string")


def named(stated: dict[str, ir.BooleanValue], reasons: dict[str, ir.StringValue] | None = None) -> ir.StringValue:
    """Names of what is true, with a comma between and the reason after a colon; NULL if nothing is."""
    text: ir.StringValue = ibis.literal("")
    for name, is_true in stated.items():
        item = ibis.literal(f",{name}:") + reasons[name] if reasons else ibis.literal(f",{name}")
        text += is_true.fill_null(False).ifelse(item, "")
    return text.substr(1).nullif("")
