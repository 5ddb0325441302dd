"""Stored tables as checks see them: names and queries as text, so that to look at them takes no compiler.

Like outlines they follow from the declarations alone and are kept between runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from fullcourt.warehouse.fingerprint import fingerprint_sql
from fullcourt.warehouse.kept import kept

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Rule, Table

RULE = "_rule"


@dataclass(frozen=True)
class Sheet:
    """What can be asked of the stored rows of one table."""

    name: str
    schema: str
    phase: int
    day_column: str
    """Column of the unit's date, or of the game's; empty where rows have none."""
    key: tuple[str, ...]
    entity: tuple[str, ...]
    """Key columns that name who is accounted for."""
    is_built: bool
    of_files: bool
    """Whether each row tells the file it was read from."""
    fingerprint: str
    """SQL of the fingerprint of a row; empty where rows have none."""
    broken: str
    """Query of the key, and the rule that it breaks, of each row that must not stand; empty without rules."""
    odd: str
    """Query of the name of each plausibility rule, and the rows that it does not hold for; empty without rules."""
    disagreeing: str
    """Query of what its rows tell of two sources that differ; empty where they tell of one."""
    downstream: tuple[str, ...]
    """The built tables that stand on it, however far down."""

    @property
    def qualified(self) -> str:
        """Schema and name, as users write it in a query."""
        return f"{self.schema}.{self.name}"


def sheet_of(table: Table, downstream: Iterable[str]) -> Sheet:
    """The sheet of a table."""
    names = {column.name for column in table.columns}
    entity = table.entity.columns if table.entity else table.key
    return Sheet(
        name=table.name,
        schema=table.schema,
        phase=table.phase,
        day_column=table.date if table.date in names else "",
        key=table.key,
        entity=tuple(name for name in entity if name in names),
        is_built=table.is_built,
        of_files=table.fingerprinted and "source_file_id" in names,
        fingerprint=fingerprint_sql(table.business_columns) if table.fingerprinted else "",
        broken=_broken(table, table.row_rules) if table.is_built else "",
        odd=_odd(table, [rule for rule in table.rules if rule not in table.row_rules]) if table.is_built else "",
        disagreeing=_disagreeing(table),
        downstream=tuple(downstream),
    )


def _broken(table: Table, rules: Sequence[Rule]) -> str:
    if not rules:
        return ""
    from fullcourt.engine.declaration import first_broken

    rows = table.unbound
    named = rows.select(*dict.fromkeys((*table.key, table.date)), **{RULE: first_broken(rows, rules)})
    return kept.sql(named.filter(named[RULE].notnull()))


def _odd(table: Table, rules: Sequence[Rule]) -> str:
    if not rules:
        return ""
    from fullcourt.engine.declaration import first_broken

    rows = table.unbound
    named = rows.select(table.date, **{RULE: first_broken(rows, rules)})
    found = named.filter(named[RULE].notnull())
    return kept.sql(found.group_by(found[table.date].name("_date"), found[RULE]).agg(rows=found.count()))


def _disagreeing(table: Table) -> str:
    if not table.disagreements:
        return ""
    from fullcourt.engine.disagreements import disagreements_in

    return kept.sql(disagreements_in(table, table.unbound))


def as_text(sheets: Iterable[Sheet]) -> str:
    """Sheets as text."""
    return json.dumps([asdict(sheet) for sheet in sheets])


def of_text(text: str) -> tuple[Sheet, ...]:
    """The sheets of a text."""
    return tuple(Sheet(**{name: _told(value) for name, value in told.items()}) for told in json.loads(text))


def _told(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
