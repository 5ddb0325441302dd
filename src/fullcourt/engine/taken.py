"""What is put together of the dates that are due before a table's keys: views that many ask for, and whom it expects.

Each part has a name of its own, under which it is a table while a run, a chunk or a look lasts. It is the same for all
tables that have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from fullcourt.engine.declaration import Population, Relation, Table, View, stored_behind, tables_behind
from fullcourt.engine.local import due_name, due_rows, of_games
from fullcourt.engine.reads import SameGame
from fullcourt.engine.windows import DATE
from fullcourt.errors import DeclarationError
from fullcourt.later import ibis
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir  # noqa: TC004 - only annotations name it

SCHEDULE = "nba_reference.schedule"


@dataclass(frozen=True)
class Part:
    """Something that is taken, and the other parts that it is put together from."""

    name: str
    query: Recipe | ir.Table
    stands_on: tuple[str, ...]


@cache
def due_dates() -> ir.Table:
    """The temporary table of the dates that are built."""
    return ibis.table({DATE: "date"}, name="due")


def parts_of(table: Table) -> tuple[Part, ...]:
    """What is taken for a table, each part after those that it stands on; the population is the last.

    Raises:
        DeclarationError: its population reads rows that are built.
    """
    population = population_of(table)
    met = [read.relation for read in table.reads.values() if isinstance(read.window, SameGame)]
    views = dict.fromkeys(_views_among((*population.reads, *met)))
    own = Part(population.name, _query(table, f"population {population.name}", population), _names(population.reads))
    return (*(Part(due_name(view), _query(table, due_name(view), view), _names(view.reads)) for view in views), own)


def population_of(table: Table) -> Population:
    """Who must be in a table.

    Raises:
        DeclarationError: nobody says so, or by rows that are built.
    """
    population = table.population
    if population is None:
        raise DeclarationError(f"{table.qualified} has a builder and no population")
    if any(map(tables_behind, population.reads)):
        raise DeclarationError(
            f"population {population.name} reads rows that are built",
            "Who is expected follows from raw rows and reference: it is found out before anything is built.",
            table=table.name,
        )
    return population


def _query(table: Table, name: str, of: View | Population) -> Recipe | ir.Table:
    once = partial(_of_view if isinstance(of, View) else _of_population, of)
    return Recipe(name, once) if table.is_ours else once()


def _names(relations: Iterable[Relation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(due_name(view) for view in _next_views(relations)))


def _views_among(relations: Iterable[Relation]) -> Iterator[View]:
    """The views that are taken, of relations and those that they stand on."""
    for view in _next_views(relations):
        yield from _views_among(view.reads)
        yield view


def _next_views(relations: Iterable[Relation]) -> Iterator[View]:
    """Those among relations, and among what stands behind the others of them."""
    for relation in relations:
        if isinstance(relation, View) and relation.once_a_run:
            yield relation
        elif isinstance(relation, View):
            yield from _next_views(relation.reads)


@cache
def _of_view(view: View) -> ir.Table:
    return view.build(*_of_due_games(view.reads))


@cache
def _of_population(population: Population) -> ir.Table:
    from fullcourt.engine.expressions import assert_allowed

    declared = {relation.unbound.op().name for relation in population.reads}
    assert_allowed(f"population {population.name}", population.expression, declared)
    return population.build(*_of_due_games(population.reads)).semi_join(due_dates(), DATE)


def _of_due_games(relations: tuple[Relation, ...]) -> list[ir.Table]:
    """Relations with the rows of the games of the due dates, where they know of a schedule."""
    behind = (table for relation in relations for table in stored_behind(relation))
    schedule = next((table for table in behind if table.qualified == SCHEDULE), None)
    if schedule is None:
        return [relation.unbound for relation in relations]
    due = due_dates()
    games = schedule.unbound.semi_join(due, schedule.unbound["game_date"] == due[DATE])
    taken = {view: due_rows(view, games) for view in _next_views(relations)}
    return of_games(relations, games, {schedule: games} | taken)
