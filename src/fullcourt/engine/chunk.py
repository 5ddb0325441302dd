"""A chunk: units of one table that are read, built and committed together, and its temporary tables.

``due`` (dates), those of :mod:`.taken` by their names, ``keys`` (who is expected), ``accounts`` (what
each key was handed), ``kept`` (stored rows that are still true), ``standing_keys`` (who fails no need and has no such
row), ``built`` (the builder's rows and the kept ones), ``good`` (those that may be written).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from fullcourt.engine.declaration import INPUTS, Table
from fullcourt.engine.handed import sum_of_rows
from fullcourt.engine.model import Model, model_of, recipe
from fullcourt.engine.windows import DATE, KEY
from fullcourt.later import ibis
from fullcourt.warehouse.duckdb import DuckDB, Fingerprints, query_over
from fullcourt.warehouse.kept import Recipe
from fullcourt.warehouse.shared_tables import see_shared

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from fullcourt.engine.in_common import InCommon

_TEMPORARY = (
    *("due", "keys", "accounts", "comparable", "kept", "standing_keys", "built", "broken", "good"),
    *("units_now", "failures_now", "disagreements_now"),
)


@cache
def rows_named(table: Table, name: str) -> ir.Table:
    """The temporary table ``built`` or ``good`` of a table's rows, labelled with their keys."""
    return ibis.table({KEY: "int64", **table.ibis_schema}, name=name)


class AtHand:
    """What a connection has of the parts that are taken of due dates, of one table after the other: many share them.

    What is not taken in common is taken here, for the dates of one chunk. It holds as long as no raw row comes or goes.
    """

    def __init__(self, in_common: InCommon | None = None) -> None:
        """Have nothing."""
        self._in_common = in_common
        self._seen: set[str] = set()
        self._days: dict[str, tuple[date, ...]] = {}

    def take(self, chunk: Chunk) -> None:
        """See to it that all parts of a chunk are there."""
        for part in chunk.model.taken:
            if self._in_common is not None and self._in_common.holds(part.name, chunk.days):
                self.see(chunk.db, [part.name])
            elif self._days.get(part.name) != chunk.days:
                if part.name in self._seen:
                    chunk.db.drop_views(part.name)
                    self._seen.remove(part.name)
                chunk.db.materialise(part.name, part.query)
                self._days[part.name] = chunk.days

    def see(self, db: DuckDB, names: Iterable[str]) -> None:
        """See to it that what is taken in common is there under its name."""
        for name in names:
            if self._days.pop(name, None):
                db.drop_temporary(name)
            if name not in self._seen:
                see_shared(db, name)
                self._seen.add(name)

    def clear(self, db: DuckDB) -> None:
        """Drop what was taken here."""
        db.drop_temporary(*self._days)
        self._days.clear()


@dataclass(frozen=True)
class Chunk:
    """Units of one table in one warehouse."""

    db: DuckDB
    table: Table
    days: tuple[date, ...]
    at_hand: AtHand | None = None
    """What was taken on the same connection for other tables; None where there are none."""

    @cached_property
    def _own(self) -> AtHand:
        return AtHand()

    @property
    def model(self) -> Model:
        """The table's expressions."""
        return model_of(self.table)

    def key_text(self, row: Mapping[str, Any]) -> str:
        """The key of a row, for a message."""
        return ", ".join(f"{name} {row[name]}" for name in self.table.key)

    def take_keys(self) -> None:
        """Materialise the expected keys."""
        self.db.list_dates("due", DATE, self.days)
        (self.at_hand or self._own).take(self)
        self.db.materialise("keys", self.model.recipe("keys"))

    def take_accounts(self) -> None:
        """Materialise keys and accounts, input fingerprints included."""
        self.take_keys()
        self.account()

    def account(self) -> None:
        """Materialise accounts of the keys that are there."""
        self.db.materialise("accounts", self.model.recipe("accounts"), {INPUTS: self.model.inputs})

    def inputs_by_date(self) -> dict[date, str]:
        """For each date with expected keys, the sum of their input fingerprints."""
        return {row[DATE]: row["fp"] for row in self.db.records(_input_sums(self.model))}

    def narrowed(self, days: Iterable[date]) -> Chunk:
        """The same with fewer dates, and with the accounts that were taken of them."""
        fewer = replace(self, days=tuple(sorted(days)))
        self.db.list_dates("due", DATE, fewer.days)
        for name in ("keys", "accounts"):
            self.db.narrow_temporary(name, DATE, "due")
        return fewer

    def clear(self) -> None:
        """Drop the temporary tables that are of this chunk alone."""
        self.db.drop_temporary(*_TEMPORARY)
        self._own.clear(self.db)


@recipe
def _input_sums(model: Model) -> ir.Table:
    accounts = model.stored_accounts
    return accounts.group_by(DATE).agg(fp=sum_of_rows(accounts[INPUTS]).cast("string"))


def query_of_inputs(model: Model) -> str:
    """The query of :meth:`Chunk.inputs_by_date` for the dates in ``due``, without temporary tables for the rest."""
    steps: dict[str, tuple[ir.Table | Recipe, Fingerprints]] = {
        **{part.name: (part.query, {}) for part in model.taken},
        "keys": (model.recipe("keys"), {}),
        "accounts": (model.recipe("accounts"), {INPUTS: model.inputs}),
    }
    return query_over(steps, _input_sums(model))
