"""Stored tables as checks see them: names and queries as text, so that to look at them takes no compiler.

Like outlines they follow from the declarations alone and are kept between runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from fullcourt.warehouse.fingerprint import fingerprint_of, text_sql
from fullcourt.warehouse.kept import kept

if TYPE_CHECKING:
    from fullcourt.engine.declaration import Grade, Table

RULE, DAY, KEYS = "_rule", "_date", "_keys"


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
    text: str
    """SQL of the text of a row that its fingerprint is made of; empty where rows have none."""
    broken: str
    """Query of rules that rows must hold: by date, the name of one, and the rows that break it; empty without rules."""
    odd: str
    """The same of rules that rows, or groups of them, break only if something is unlikely; empty without rules."""
    disagreeing: str
    """Query of what its rows tell of two sources that differ; empty where they tell of one."""
    downstream: tuple[str, ...]
    """The built tables that stand on it, however far down."""

    @property
    def qualified(self) -> str:
        """Schema and name, as users write it in a query."""
        return f"{self.schema}.{self.name}"

    @property
    def fingerprint(self) -> str:
        """SQL of the fingerprint of a row; empty where rows have none."""
        return fingerprint_of(self.text) if self.text else ""


def sheet_of(table: Table, downstream: Iterable[str]) -> Sheet:
    """The sheet of a table."""
    from fullcourt.engine.declaration import Grade

    names = {column.name for column in table.columns}
    entity = table.entity.columns if table.entity else table.key
    of_files = table.fingerprinted and "source_file_id" in names
    return Sheet(
        name=table.name,
        schema=table.schema,
        phase=table.phase,
        day_column=table.date if table.date in names else "",
        key=table.key,
        entity=tuple(name for name in entity if name in names),
        is_built=table.is_built,
        of_files=of_files,
        text=text_sql(table.business_columns) if table.fingerprinted else "",
        # Rows of files were held against their rules when they were read.
        broken="" if of_files else _not_true(table, Grade.ROW),
        odd=_not_true(table, Grade.WARNING),
        disagreeing=_disagreeing(table),
        downstream=tuple(downstream),
    )


def _not_true(table: Table, grade: Grade) -> str:
    """Query of what rules of a grade do not hold for, by date: the name of the rule, and the keys of rows or groups."""
    import ibis

    from fullcourt.engine.declaration import entity_id, first_broken

    rows, there = table.unbound, {column.name for column in table.columns}
    day = rows[table.date] if table.date in there else ibis.null("date")
    rules = [rule for rule in table.rules if rule.grade is grade]
    of_rows = [rule for rule in rules if rule.of is None]
    found = []
    if of_rows:
        key = tuple(name for name in table.key if name != table.date)
        found.append(rows.select(**{DAY: day, RULE: first_broken(rows, of_rows), KEYS: entity_id(rows, key)}))
    for rule in rules:
        if rule.of is not None:
            groups = rows.group_by(table.date, *rule.of).agg(holds=rule.holds(rows))
            groups = groups.filter(~groups.holds)
            name = entity_id(groups, rule.of) if rule.of else ibis.null("string")
            found.append(groups.select(**{DAY: groups[table.date], RULE: ibis.literal(rule.name), KEYS: name}))
    if not found:
        return ""
    told = found[0].union(*found[1:]) if found[1:] else found[0]
    told = told.filter(told[RULE].notnull())
    keys = told[KEYS].collect(order_by=told[KEYS], where=told[KEYS].notnull())
    return kept.sql(told.group_by(DAY, RULE).agg(**{KEYS: keys, "rows": told.count()}))


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
