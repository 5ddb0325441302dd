"""A table's expressions, put together once from its declaration.

For a chunk of units the engine runs them in this order: :attr:`Model.taken` (views, whom the population names),
:attr:`Model.keys` (who is expected), :attr:`Model.accounts` (what was handed to whom: counts, fingerprint sums,
who fails and by which need), :attr:`Model.rows` (the builder over the rows handed to the keys that stand).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from fullcourt.engine.declaration import (
    INPUTS,
    ROW,
    Need,
    Population,
    Table,
    entity_id,
    views_behind,
)
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside, sum_of_rows, without
from fullcourt.engine.look_ahead import assert_looks_back
from fullcourt.engine.reads import Read, SameDate, SameGame, Spine
from fullcourt.engine.taken import Part, due_dates, parts_of, population_of
from fullcourt.engine.windows import DATE, KEY, NUMBERED_SCHEMA, PLAYED, entity_parts, hand_over, with_games_played
from fullcourt.errors import DeclarationError
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column
from fullcourt.warehouse.kept import Recipe, kept
from fullcourt.warehouse.numbered_games import NUMBERED

if TYPE_CHECKING:
    import ibis.expr.types as ir

FAILED = "_failed"
_OF_ALL_KEYS = (DATE, "season_year", "entity_type", "entity_id", "population_basis")
_FAILURES = {
    "table_name": "string",
    "analysis_date": "date",
    "entity_id": "string",
    "failure_category": "string",
    "resolution_status": "string",
}


@cache
def spine_tables() -> Mapping[Spine, ir.Table]:
    """The numbered games, by whose they are."""
    return {spine: ibis.table(NUMBERED_SCHEMA, name=name) for spine, name in NUMBERED.items()}


def _without_provenance(read: Read, rows: ir.Table) -> ir.Table:
    columns = read.relation.columns if isinstance(read.relation, Table) else ()
    return without(rows, *(column.name for column in columns if column.provenance))


def _outcome(read: Read, keys: ir.Table) -> tuple[ir.Table, list[ir.BooleanValue]]:
    """Open failures of the read's relation, and how they meet the keys."""
    relation = read.relation
    if not isinstance(relation, Table) or relation.entity is None:
        raise DeclarationError(f"outcomes are only kept for built tables, not for {relation.qualified}")
    parts = entity_parts(read, relation.entity.columns, keys.columns)
    known = {at: column for at, column in enumerate(parts) if column is not None}
    failures = ibis.table(_FAILURES, name="precompute_failures", database="nba_processing")
    open_ones = failures.filter((failures.table_name == relation.name) & (failures.resolution_status == "OPEN"))
    if len(known) == len(parts):
        named = open_ones.select("analysis_date", _failed_0="entity_id", _failed_category="failure_category").view()
        whole = entity_id(keys, tuple(known.values()))
        return named, [keys[DATE] == named.analysis_date, whole == named["_failed_0"]]
    # A read of several upstream keys, such as all members of a team: whether any of them failed.
    told = {f"_failed_{at}": open_ones.entity_id.re_extract(rf"^(?:[^|]*\|){{{at}}}([^|]*)", 1) for at in known}
    named = open_ones.group_by("analysis_date", **told).agg(_failed_category=open_ones.failure_category.max()).view()
    met = [keys[column].cast("string") == named[f"_failed_{at}"] for at, column in known.items()]
    return named, [keys[DATE] == named.analysis_date, *met]


@dataclass(frozen=True, eq=False)
class Model:
    """The expressions of one built table."""

    table: Table

    def recipe(self, name: str, expression: Callable[[], ir.Table] | None = None) -> Recipe | ir.Table:
        """An expression of the table by its name; a table that is not ours has no SQL that could be kept."""
        put_together = expression or (lambda: getattr(self, name))
        return Recipe(f"{self.table.qualified} {name}", put_together) if self.table.is_ours else put_together()

    def compile_all(self) -> None:
        """See to it that the SQL of every statement of a build is kept.

        They are made of the same parts: where one must be compiled, the others cost little, and a later run, whose
        rows are kept or break a rule, does not have to put the parts together once more.
        """
        if self.table.is_ours:
            kept.text(f"statements of {self.table.qualified}", self._compiled)

    def _compiled(self) -> str:
        said = [*(part.query for part in self.taken), *(self.recipe(name) for name in ("keys", "accounts", "rows"))]
        said += [statement(self) for statement, applies in _STATEMENTS if applies(self.table)]
        for statement in said:
            kept.sql(statement)
        return f"{len(said)} statements"

    @property
    def population(self) -> Population:
        """Who must be in the table."""
        return population_of(self.table)

    @cached_property
    def taken(self) -> tuple[Part, ...]:
        """What is put together of the due dates before its keys: the same for all tables that have it."""
        return parts_of(self.table)

    @cached_property
    def keys(self) -> ir.Table:
        """Expected keys of the due dates, numbered, with the outcome of upstream keys where asked for."""
        # What is taken in common may be of more dates.
        taken = ibis.table(self.population.expression.schema(), name=self.population.name)
        expected = taken.semi_join(due_dates(), DATE)
        for name, read in self.table.reads.items():
            if read.outcomes:
                failures, on = _outcome(read, expected)
                expected = expected.left_join(failures, on).select(
                    *[expected[column] for column in expected.columns],
                    **{f"{name}_outcome": failures["_failed_category"]},
                )
        if self.population.facts_are_named:
            # A builder does not get to see what else the lists say of the games of the date.
            named = {*_OF_ALL_KEYS, *self.table.key, *(fact.name for fact in self.population.facts)}
            outcomes = {f"{name}_outcome" for name in self.table.reads}
            expected = expected.select([name for name in expected.columns if name in named | outcomes])
        order = [
            expected[DATE],
            expected.entity_type,
            expected.entity_id,
            *(expected[column] for column in self.table.key if column in expected.columns),
        ]
        numbered = expected.mutate(**{KEY: ibis.row_number().over(order_by=order)})
        return with_games_played(self.table.reads.values(), numbered, spine_tables())

    def stored_keys(self, name: str) -> ir.Table:
        """The keys as materialised under ``name``, with all that windows are cut by."""
        return ibis.table(self.keys.schema(), name=name)

    def shown_keys(self, name: str) -> ir.Table:
        """The keys as materialised under ``name``, as builders see them."""
        schema = {column: kind for column, kind in self.keys.schema().items() if not column.startswith(PLAYED)}
        return ibis.table(schema, name=name)

    @cached_property
    def _handed(self) -> dict[str, dict[str, ir.Table]]:
        return {}

    def handed(self, keys: str) -> dict[str, ir.Table]:
        """The rows of every read for the keys as materialised under this name."""
        if keys not in self._handed:
            stored = self.stored_keys(keys)
            self._handed[keys] = {
                name: hand_over(read, stored, spine_tables()) for name, read in self.table.reads.items()
            }
        return self._handed[keys]

    @cached_property
    def accounts(self) -> ir.Table:
        """Each key with the number and fingerprint sum of the rows of every read, and the need it fails."""
        accounts = self.shown_keys("keys")
        for name, rows in self.handed("keys").items():
            label = KEY if KEY in rows.columns else DATE
            there = (~rows["_missing"]).cast("int64")
            sums = rows.group_by(label).agg(
                **{
                    f"n_{name}": there.sum(),
                    f"m_{name}": (1 - there).sum(),
                    f"s_{name}": sum_of_rows(rows[ROW].fill_null(0)),
                }
            )
            joined = accounts.left_join(sums, accounts[label] == sums[label])
            accounts = joined.select(
                *[accounts[column] for column in accounts.columns],
                **{column: sums[column].fill_null(0) for column in sums.columns if column != label},
            )
        return accounts.mutate(**{FAILED: ibis.cases(*self._failing(accounts), else_=ibis.null("int64"))})

    @property
    def inputs(self) -> tuple[Column, ...]:
        """The columns of :attr:`accounts` that the input fingerprint of a key is made of."""
        columns = list(self.population.facts)
        for name, read in self.table.reads.items():
            columns += [Column(f"{what}_{name}", "int", name) for what in ("n", "m", "s")]
            if read.outcomes:
                columns.append(Column(f"{name}_outcome", "string", name))
        return tuple(columns)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """The declared needs, and those that follow from the windows: no spine game may be missing."""
        implied = tuple(
            Need(name, Category.INCOMPLETE_UPSTREAM, f"no {read.relation.name} row for a game of the window")
            for name, read in self.table.reads.items()
            if read.missing == "fail" and not isinstance(read.window, SameGame | SameDate)
        )
        nobody = Need("", Category.NO_SOURCE_DATA, "neither a list nor box-score lines say who plays")
        return (nobody, *self.table.needs, *implied)

    def _failing(self, accounts: ir.Table) -> list[tuple[ir.BooleanValue, int]]:
        branches = []
        for position, need in enumerate(self.needs):
            if not need.read:
                own = self.table.entity.type if self.table.entity else ""
                failing = accounts.entity_type != own
            elif need.at_least is None:
                failing = ibis.literal(True)
            elif need in self.table.needs:
                # A game of the window counts, also where its row is missing: that is another failure.
                failing = accounts[f"n_{need.read}"] + accounts[f"m_{need.read}"] < need.at_least
            else:
                failing = accounts[f"m_{need.read}"] > 0
            if need.when is not None:
                failing &= need.when(accounts).fill_null(False)
            branches.append((failing, position))
        return branches

    @cached_property
    def stored_accounts(self) -> ir.Table:
        """The accounts as materialised, with input fingerprints."""
        return ibis.table({**self.accounts.schema(), INPUTS: "int64"}, name="accounts")

    @cached_property
    def rows(self) -> ir.Table:
        """The table's rows for the keys that stand, typed as declared, with ``_key`` and ``_inputs``."""
        from fullcourt.engine.expressions import assert_allowed

        assert_looks_back(self.table)
        assert_allowed(self.table.qualified, self.formula, {"keys", *self.table.reads})
        keys = self.shown_keys("standing_keys")
        built = self._build(keys, self.handed("standing_keys"))
        typed = built.select(
            KEY, **{column.name: built[column.name].cast(column.ibis_type) for column in self.table.columns}
        )
        return beside(typed, self.stored_accounts.select(KEY, INPUTS))

    def _build(self, keys: ir.Table, handed: dict[str, ir.Table]) -> ir.Table:
        if self.table.builder is None:
            raise DeclarationError(f"{self.table.qualified} has no builder")
        if self.table.as_of:
            # Where a row came from may tell what came after: when a player was last seen.
            handed = {name: _without_provenance(self.table.reads[name], rows) for name, rows in handed.items()}
        built = self.table.builder(keys, **handed)
        absent = [column.name for column in self.table.columns if column.name not in built.columns]
        if absent:
            raise DeclarationError(
                f"{self.table.qualified}: the builder returns no column {', '.join(absent)}",
                "Every declared column is built, or NULL on purpose.",
                table=self.table.name,
            )
        return built

    @cached_property
    def formula(self) -> ir.Table:
        """The builder over reads as leaves: what the code fingerprint is taken of."""
        keys = self.shown_keys("keys")
        leaves = {
            name: ibis.table(rows.schema(), name=name, database="handed") for name, rows in self.handed("keys").items()
        }
        return self._build(keys, leaves)

    @property
    def code_fingerprint(self) -> str:
        """Hash of all that decides the rows: formula, population, views, windows, needs, rules, column types."""
        if not self.table.is_ours:
            return self._computed_fingerprint
        return kept.text(f"code fingerprint of {self.table.qualified}", lambda: self._computed_fingerprint)

    @cached_property
    def _computed_fingerprint(self) -> str:
        from fullcourt.engine.expressions import code_fingerprint

        rows = ibis.table(self.table.ibis_schema, name="rows")
        facts = (
            [f"{column.name} {column.type}" for column in self.table.columns]
            + [
                f"{name} {read.relation.qualified} {read.window} {sorted(read.by.items())} {read.columns} "
                f"{read.per_date} {read.outcomes} {read.missing}"
                for name, read in self.table.reads.items()
            ]
            + [f"bootstrap {self.table.bootstrap_days}"] * bool(self.table.bootstrap_days)
            + [f"{need.read} {need.category} {need.at_least} {need.reason}" for need in self.needs]
        )
        stated = [rule.holds(rows) for rule in self.table.row_rules]
        conditions = [need.when(self.shown_keys("keys")) for need in self.table.needs if need.when]
        views = [view.expression for view in views_behind(self.table.upstream)]
        return code_fingerprint(self.formula, self.population.expression, *views, *facts, *stated, *conditions)


@cache
def model_of(table: Table) -> Model:
    """The model of a table."""
    return Model(table)


Statement = Callable[[Model], "Recipe | ir.Table"]
_STATEMENTS: list[tuple[Statement, Callable[[Table], object]]] = []
"""What is asked in the course of a build, and of which tables it is."""


def recipe(put_together: Callable[[Model], ir.Table]) -> Statement:
    """Make what a function says of a model an expression with a name, put together once, and only if need be."""
    return recipe_where(lambda _table: True)(put_together)


def recipe_where(applies: Callable[[Table], object]) -> Callable[[Callable[[Model], ir.Table]], Statement]:
    """The same of something that is not asked of every table."""

    def named(put_together: Callable[[Model], ir.Table]) -> Statement:
        name, once = f"{put_together.__module__}.{put_together.__qualname__}", cache(put_together)

        def statement(model: Model) -> Recipe | ir.Table:
            return model.recipe(name, lambda: once(model))

        _STATEMENTS.append((statement, applies))
        return statement

    return named
