"""What relations say of some games, put together from the rows of those games alone.

That it is the same as what they say with the rows of all games, views of raw rows, and populations on whole dates, must
hold to (:mod:`.standing`). An optimiser cannot know that: to find the best source of one game, it ranks those of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeGuard

from fullcourt.engine.declaration import Relation, View, tables_behind
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

_OF_GAME = "_of_game"


def due_name(view: View) -> str:
    """Under which name a view is there that was put together for the games that are due."""
    return f"{view.name}_due"


def due_rows(view: View, games: ir.Table | None = None) -> ir.Table:
    """The rows of a view that was put together like that; of ``games`` alone, since it may be of more dates."""
    rows = ibis.table(view.unbound.schema(), name=due_name(view))
    return rows if games is None else _of(rows, _wanted(games))


def _wanted(games: ir.Table) -> ir.Table:
    return games.select(**{_OF_GAME: games["game_id"]})


def _of(rows: ir.Table, wanted: ir.Table) -> ir.Table:
    return rows.semi_join(wanted, rows["game_id"] == wanted[_OF_GAME]) if "game_id" in rows.columns else rows


def of_games(
    relations: Iterable[Relation], games: ir.Table, known: Mapping[Relation, ir.Table] = MappingProxyType({})
) -> list[ir.Table]:
    """Relations with no other rows than those of ``games``, and rows of no game.

    ``known`` are relations of which the rows are told already.
    """
    wanted = _wanted(games)

    def of_them(relation: Relation) -> ir.Table:
        if relation in known:
            return known[relation]
        if isinstance(relation, View):
            return relation.build(*map(of_them, relation.reads))
        return _of(relation.unbound, wanted)

    return [of_them(relation) for relation in relations]


def is_local(relation: Relation) -> TypeGuard[View]:
    """Whether a relation is a view of raw rows: where one is of built rows, a game may have some of two dates."""
    return isinstance(relation, View) and not tables_behind(relation)
