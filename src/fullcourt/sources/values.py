"""Values as vendors write them: numbers in text, reasons in order, distinct values, people by id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from fullcourt.basketball.names import player_lookup
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from fullcourt.sources.reference import Reference

PEOPLE = pa.schema([("person_id", pa.int64()), ("lookup", pa.string())])

_LARGEST = 1e12
_WHOLE = re.compile(r"([0-9]{1,12})(?:\.0*)?")


class Refusal(NamedTuple):
    """Why a row is refused: code and sentence, both NULL if it is not."""

    code: ir.StringValue
    why: ir.StringValue


def whole(value: ir.Value) -> ir.IntegerValue:
    """A whole number as files write it: ``4``, ``4.0``, a float, an int; NULL if it is none.

    A number beyond any id or count is none either, so that no sum of such numbers can overflow.
    """
    number = value.try_cast("float64")
    candidate = number.try_cast("int64")
    fits = (candidate.cast("float64") == number) & number.between(-_LARGEST, _LARGEST)
    return fits.ifelse(candidate, ibis.null("int64"))


def whole_number(value: object) -> int | None:
    """The same of a single value."""
    written = _WHOLE.fullmatch(str(value))
    return int(written[1]) if written else None


def first_reason(*cases: tuple[ir.BooleanValue, str, str | ir.StringValue]) -> Refusal:
    """The first case that is true, as code and sentence."""
    conditions = [condition.fill_null(False) for condition, _, _ in cases]
    return Refusal(
        ibis.cases(*((when, code) for when, (_, code, _) in zip(conditions, cases, strict=True))),
        ibis.cases(*((when, why) for when, (_, _, why) in zip(conditions, cases, strict=True))),
    )


def distinct(raw: pa.Table, *columns: str) -> list[dict[str, Any]]:
    """Distinct values of a few columns, in the order of their first appearance."""
    found = raw.select(list(columns)).group_by(list(columns), use_threads=False).aggregate([])
    return [dict(row) for row in found.to_pylist()]


def people_table(raw: pa.Table, pairs: Iterable[tuple[str, str]], reference: Reference) -> pa.Table:
    """Lookup of each person id in a batch: of a known player his own, else from the name as given.

    ``pairs`` are the columns of id and name. Of several spellings the first in the alphabet is taken.
    """
    names: dict[int, str] = {}
    for id_column, name_column in pairs:
        for row in distinct(raw, id_column, name_column):
            person, name = whole_number(row[id_column]), row[name_column]
            if person is not None and name:
                names[person] = min(name, names.get(person, name))
    known: Mapping[int, str] = reference.people
    rows = [{"person_id": person, "lookup": known.get(person) or player_lookup(name)} for person, name in names.items()]
    return pa.Table.from_pylist(rows, schema=PEOPLE)


def lookup_of(people: ir.Table, number: int) -> ir.Table:
    """The people of a batch under names of their own, to join several times."""
    return people.select(**{f"_id{number}": people.person_id, f"_lookup{number}": people["lookup"]})
