"""What one file says about one table.

A :class:`Table` is declared once: key, columns, who must be in it, what it may read, when a value is
valid, how it is built. Build order, backfill, gaps, contamination, docs and ``explain`` all follow
from it. A :class:`View` chooses or combines rows of other relations and is itself readable.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from fullcourt.engine.failures import Category
from fullcourt.engine.reads import Read
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column

if TYPE_CHECKING:
    import ibis.expr.types as ir  # noqa: TC004 - only annotations name it

ROW = "_row"
INPUTS = "_inputs"
_OURS = __name__.partition(".")[0] + "."
_MANY = 60
"""Rows of a date of which no column is the same in all by chance."""
_TOO_EARLY = Category.INSUFFICIENT_HISTORY.value

Builder = Callable[..., "ir.Table"]


class Grade(StrEnum):
    """What happens when a rule does not hold: the row is refused, or a warning is reported."""

    ROW = "row"
    WARNING = "warning"


@dataclass(frozen=True)
class Rule:
    """A statement about one row, or about a group of rows. It is broken only where it is false; NULL is not false.

    ``of`` names the columns that, with the date, make a group; ``holds`` then aggregates. Without columns the
    group is all rows of the date.
    """

    name: str
    holds: Callable[[ir.Table], ir.BooleanValue]
    grade: Grade = Grade.ROW
    of: tuple[str, ...] | None = None


def first_broken(rows: ir.Table, rules: Sequence[Rule]) -> ir.StringColumn:
    """For each row the name of the first rule that it breaks; NULL where it breaks none."""
    return ibis.cases(*((~rule.holds(rows).fill_null(True), rule.name) for rule in rules), else_=ibis.null("string"))


def critical(column: str, when: Callable[[ir.Table], ir.BooleanValue] | None = None) -> Rule:
    """``column`` may not be NULL, or may not be NULL where ``when`` holds."""

    def holds(row: ir.Table) -> ir.BooleanValue:
        present = row[column].notnull()
        return present if when is None else present | ~when(row).fill_null(False)

    return Rule(f"{column} is not NULL", holds)


def invariant(name: str, holds: Callable[[ir.Table], ir.BooleanValue]) -> Rule:
    """Arithmetic of one row that must hold for the row to be written."""
    return Rule(name, holds)


def positive(column: str) -> Rule:
    """``column`` is above zero where it is known."""
    return Rule(f"{column} > 0", lambda row: row[column] > 0)


def null_unless(column: str, when: Callable[[ir.Table], ir.BooleanValue]) -> Rule:
    """``column`` is NULL where ``when`` does not hold."""
    return Rule(f"{column} is NULL unless {when.__name__.strip('_')}", lambda row: when(row) | row[column].isnull())


def warning(name: str, holds: Callable[[ir.Table], ir.BooleanValue], of: tuple[str, ...] | None = None) -> Rule:
    """Plausibility of a row, or of a group of rows (see :class:`Rule`): they stand, the finding is reported."""
    return Rule(name, holds, Grade.WARNING, of)


def alike_on_a_date(*columns: str) -> tuple[Rule, ...]:
    """Each column says something of the league, and so the same in all rows of a date."""

    def alike(name: str, rows: ir.Table) -> ir.BooleanValue:
        return rows[name].nunique() <= 1

    return tuple(warning(f"all rows of a date have one {name}", partial(alike, name), of=()) for name in columns)


def varies(columns: Iterable[str], least: int = 2) -> tuple[Rule, ...]:
    """Each column has so many values at least on a date with many rows: what is the same for all was not computed."""

    def vary(name: str, rows: ir.Table) -> ir.BooleanValue:
        return (rows.count() < _MANY) | (rows[name].nunique() >= least) | (rows[name].count() == 0)

    said = "{name} has " + str(least) + f" values or more on a date with {_MANY} rows"
    return tuple(warning(said.format(name=name), partial(vary, name), of=()) for name in columns)


@dataclass(frozen=True)
class Need:
    """What a read must hold for a row to exist, and the failure that is opened otherwise.

    ``reason`` may use ``{n}`` (rows found), ``{at_least}``, ``{date}`` and ``{table}`` (the upstream one). Without
    ``at_least`` the condition ``when`` decides alone.
    """

    read: str
    category: Category
    reason: str
    at_least: int | None = 1
    when: Callable[[ir.Table], ir.BooleanValue] | None = None


def present(read: str, when: Callable[[ir.Table], ir.BooleanValue] | None = None) -> Need:
    """The row that a read of the same date (or game) looks at must be there, where ``when`` holds."""
    return Need(read, Category.MISSING_UPSTREAM, "no {table} row of {date}", when=when)


def _outcome(key: ir.Table, read: str) -> ir.StringValue:
    return key[f"{read}_outcome"].fill_null("")


def unless_too_early(read: str) -> Need:
    """The row of a read with outcomes must be there, or absent for want of games alone."""
    return present(read, lambda key: _outcome(key, read) != _TOO_EARLY)


def not_too_early(read: str) -> tuple[Need, Need]:
    """The row of a read with outcomes must be there; absent for want of games, that is passed on."""
    reason = "too few games for a {table} row of {date}"
    early = Need(read, Category.INSUFFICIENT_HISTORY, reason, when=lambda key: _outcome(key, read) == _TOO_EARLY)
    return early, present(read)


@dataclass(frozen=True)
class Disagreement:
    """Two sources told in one built row (or group of rows of a game) that may differ; both are kept.

    ``a`` and ``b`` are columns of values (aggregates where ``group`` names the columns that, with the
    game, make a group). A pair is recorded where both are known and not equal.
    """

    statistic: str
    a: Callable[[ir.Table], ir.Column]
    b: Callable[[ir.Table], ir.Column]
    source_a: str
    source_b: str
    used: str = "b"
    group: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entity:
    """Who is accounted for in a unit: the type, and the key columns that name one of them."""

    type: str
    columns: tuple[str, ...]


def entity_id(table: ir.Table, columns: tuple[str, ...]) -> ir.StringValue:
    """The name of an accounted entity: its key parts, joined by a bar."""
    first, *rest = (table[name].cast("string") for name in columns)
    for part in rest:
        first = first + "|" + part
    return first


@dataclass(frozen=True, eq=False)
class Population:
    """The expected keys of a table, from schedule and rosters, never from the table itself.

    ``build`` is called with the unbound relations of ``reads`` and returns one row an expected key:
    the key columns, ``_date`` (the unit's date), ``season_year``, ``entity_type``, ``entity_id``,
    ``population_basis``, ``_row`` (the fingerprint of the rows that put the key there), and whatever
    else of the population row the builder or a key map uses.

    The rows behind a population of what is known *before* a game hold what happened in it (a list says who
    appeared). Such a population has no ``_row``: it names its ``facts``, and they are what counts as input.
    """

    name: str
    reads: tuple[Relation, ...]
    build: Builder
    facts: tuple[Column, ...] = (Column(ROW, "int", "population row"),)

    @property
    def facts_are_named(self) -> bool:
        """Whether it says which columns it hands over, as a population of what is known before must."""
        return all(fact.name != ROW for fact in self.facts)

    @cached_property
    def expression(self) -> ir.Table:
        """The population over unbound relations."""
        return self.build(*(relation.unbound for relation in self.reads))


def population(*reads: Relation, facts: tuple[Column, ...] = ()) -> Callable[[Builder], Population]:
    """Declare the function below as a population over ``reads``; with ``facts``, as one of what is known before."""
    given = {"facts": facts} if facts else {}
    return lambda build: Population(build.__name__, reads, build, **given)


@dataclass(frozen=True, eq=False)
class Table:
    """One declared table; without a builder it is filled by ingest (raw, reference) or by the engine."""

    name: str
    schema: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    title: str
    short: str = ""
    phase: int = 0
    date: str = "game_date"
    entity: Entity | None = None
    population: Population | None = None
    reads: Mapping[str, Read] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()
    rules: tuple[Rule, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    builder: Builder | None = None
    bootstrap_days: int = 0
    """Days of a season, from its first game on, on which there are no rows by rule."""
    as_of: bool = False
    """Whether its rows are about what is known before their date, and must not see the date itself."""
    fingerprinted: bool = True
    notes: str = ""

    @property
    def qualified(self) -> str:
        """Schema and name, as users write it in a query."""
        return f"{self.schema}.{self.name}"

    @property
    def is_built(self) -> bool:
        """Whether the engine builds it from a population and reads."""
        return self.builder is not None

    @property
    def is_ours(self) -> bool:
        """Whether it is as a module of this package declares it, and not one that was put together elsewhere."""
        module = getattr(self.builder, "__module__", "")
        return module.startswith(_OURS) and getattr(sys.modules[module], self.name, None) is self

    @property
    def has_one_row_an_entity(self) -> bool:
        """Whether date and entity name one row: an entity then has the row that it had, or another one, or none."""
        return self.entity is not None and {*self.key} - {self.date} == {*self.entity.columns}

    @cached_property
    def business_columns(self) -> tuple[Column, ...]:
        """The columns the row fingerprint is made of."""
        return tuple(column for column in self.columns if not column.provenance)

    @cached_property
    def row_rules(self) -> tuple[Rule, ...]:
        """The rules that a row must hold to be written."""
        return tuple(rule for rule in self.rules if rule.grade is Grade.ROW)

    @cached_property
    def ibis_schema(self) -> dict[str, str]:
        """Column names and Ibis types as stored, fingerprints included."""
        schema = {column.name: column.ibis_type for column in self.columns}
        if self.fingerprinted:
            schema[ROW] = "int64"
        if self.is_built:
            schema[INPUTS] = "int64"
        return schema

    @cached_property
    def unbound(self) -> ir.Table:
        """The table as an expression that is bound to no engine."""
        return ibis.table(self.ibis_schema, name=self.name, database=self.schema)

    @cached_property
    def upstream(self) -> tuple[Relation, ...]:
        """Every relation that the table or its population reads, in declared order, once each."""
        relations: dict[str, Relation] = {}
        for relation in (
            *(self.population.reads if self.population else ()),
            *(read.relation for read in self.reads.values()),
        ):
            relations.setdefault(relation.qualified, relation)
        return tuple(relations.values())


@dataclass(frozen=True, eq=False)
class View:
    """A declared view: rows chosen or combined from other relations, ``_row`` passed on."""

    name: str
    schema: str
    reads: tuple[Relation, ...]
    build: Builder
    title: str
    key: tuple[str, ...] = ()
    once_a_run: bool = False
    """Whether a run puts it together once for the games that are due: many ask for it, and it is small."""

    @property
    def qualified(self) -> str:
        """Schema and name, as users write it in a query."""
        return f"{self.schema}.{self.name}"

    @cached_property
    def expression(self) -> ir.Table:
        """What the view selects, over unbound relations."""
        return self.build(*(relation.unbound for relation in self.reads))

    @cached_property
    def unbound(self) -> ir.Table:
        """The view as a readable relation, bound to no engine."""
        return ibis.table(self.expression.schema(), name=self.name, database=self.schema)


Relation = Table | View


def stored_behind(relation: Relation) -> tuple[Table, ...]:
    """The stored tables that a relation is, or that a view stands on, once each, in declared order."""
    if isinstance(relation, Table):
        return (relation,)
    return tuple(dict.fromkeys(table for read in relation.reads for table in stored_behind(read)))


def tables_behind(relation: Relation) -> tuple[Table, ...]:
    """The built ones among the stored tables behind a relation."""
    return tuple(table for table in stored_behind(relation) if table.is_built)


def views_behind(relations: Iterable[Relation]) -> tuple[View, ...]:
    """The views among relations and those that they stand on, once each, in declared order."""
    found: dict[str, View] = {}
    for relation in relations:
        if isinstance(relation, View):
            found |= {view.qualified: view for view in (*views_behind(relation.reads), relation)}
    return tuple(found.values())


def _title(function: Builder) -> str:
    return (function.__doc__ or function.__name__).strip().splitlines()[0]


def table(**declared: Any) -> Callable[[Builder], Table]:
    """Declare the function below as the builder of a table; see :class:`Table` for the words."""
    return lambda builder: Table(
        name=declared.pop("name", builder.__name__), title=_title(builder), builder=builder, **declared
    )


def view(
    schema: str, *reads: Relation, key: tuple[str, ...] = (), once_a_run: bool = False
) -> Callable[[Builder], View]:
    """Declare the function below as a view over ``reads``."""
    return lambda build: View(build.__name__, schema, reads, build, _title(build), key, once_a_run)
