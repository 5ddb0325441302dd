"""Rows of the games whose rows a run changed, for what follows from several files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.catalog.raw.boxscores import game_status, player_boxscore, referee_assignments, team_boxscore
from fullcourt.catalog.raw.events import play_by_play, shots
from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.sources.run import Run
from fullcourt.warehouse.near_games import near, see_no_more, see_rows_near

if TYPE_CHECKING:
    import ibis.expr.types as ir

OF_GAMES = (play_by_play, shots, player_boxscore, team_boxscore, game_status, referee_assignments)
"""Raw tables with a row of a game and its date."""
_TOUCHED = "_touched"


@contextmanager
def touched_games(run: Run) -> Iterator[Callable[[], ir.Table]]:
    """What gives the games touched by then, which with what :func:`rows_of` reads can be read while the block lasts.

    The block is one in a transaction.
    """
    seen: set[str] | None = None

    def games() -> ir.Table:
        nonlocal seen
        if seen != run.touched:
            seen = set(run.touched)
            run.db.register(_TOUCHED, pa.table({"game_id": pa.array(sorted(seen), pa.string())}))
            see_rows_near(run.db, [(table.qualified, table.name) for table in OF_GAMES], seen)
        return ibis.table({"game_id": "string"}, name=_TOUCHED)

    yield games
    # What fails in the block ends the transaction, and nothing more can be said to the database before that is told.
    if seen is not None:
        see_no_more(run.db, [table.name for table in OF_GAMES])
        run.db.unregister(_TOUCHED)


def rows_of(table: Table, games: ir.Table) -> ir.Table:
    """Rows of a raw table that are of the touched games."""
    rows = ibis.table(table.ibis_schema, name=near(table.name))
    return rows.semi_join(games, "game_id")
