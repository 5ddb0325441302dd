"""Who is who, as the league's own box scores say; and lookups that follow when somebody's changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from fullcourt.basketball.names import player_lookup
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.raw.events import play_by_play, shots
from fullcourt.catalog.reference.players import players
from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import differs, merge_values, rewrite
from fullcourt.sources.names import LEAGUE_BOX
from fullcourt.sources.reference import Reference
from fullcourt.sources.run import Run
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_OF_PLAYER = (("player_lookup", "player_id"),)
_FOLLOWERS: Mapping[Table, tuple[tuple[str, str], ...]] = {
    player_boxscore: _OF_PLAYER,
    game_status: _OF_PLAYER,
    shots: _OF_PLAYER,
    play_by_play: (
        ("player1_lookup", "player1_id"), ("assist_lookup", "player2_id"), ("steal_lookup", "player2_id"),
        ("fouled_player_lookup", "player2_id"), ("other_player_lookup", "player2_id"), ("block_lookup", "player3_id"),
    ),
}  # fmt: skip
"""Columns that hold a lookup, with the column of the id it belongs to."""
_RENAMED = "_renamed"


def settle_people(run: Run) -> None:
    """Fill players from game logs; let lookups follow."""
    with run.db.transaction():
        before, told = Reference(run.db).people, _players(run)
        if merge_values(run.db, players, told):
            renamed = [row["player_id"] for row in told if before.get(row["player_id"]) != row["player_lookup"]]
            run.db.register(_RENAMED, pa.table({"player_id": pa.array(renamed, pa.int64())}))
            for table, pairs in _FOLLOWERS.items():
                following = Recipe(f"{table.name} with other lookups", partial(_following, table.unbound, pairs))
                run.touched.update(rewrite(run.db, table, following))
            run.db.unregister(_RENAMED)


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _players(run: Run) -> list[dict[str, Any]]:
    """Everyone in a game log, spelled as at his latest game."""
    box = player_boxscore.unbound
    lines = box.filter((box.source == LEAGUE_BOX) & box.player_id.notnull())
    when = lines.game_date.cast("string") + lines.game_id
    seen = lines.group_by("player_id").agg(
        full_name=lines.player_name.argmax(when), first_seen=lines.game_date.min(), last_seen=lines.game_date.max()
    )
    stored = {row["player_id"]: row for row in run.db.fetch(players.unbound.select(*_names(players))).to_pylist()}
    rows = {row["player_id"]: stored.get(row["player_id"], {}) | row for row in run.db.fetch(seen).to_pylist()}
    lookups = unique_lookups((player_id, row["full_name"]) for player_id, row in rows.items())
    return [row | {"player_lookup": lookups[player_id]} for player_id, row in rows.items()]


def unique_lookups(people: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Lookup of each player: of several of one name the first to come (smallest id) has it bare."""
    taken: set[str] = set()
    lookups = {}
    for player_id, name in sorted(people):
        key = player_lookup(name)
        lookups[player_id] = key = f"{key}{player_id}" if not key or key in taken else key
        taken.add(key)
    return lookups


def _following(rows: ir.Table, pairs: Iterable[tuple[str, str]]) -> ir.Table:
    """Rows with a lookup that is not that of the player with its id, of games with somebody who has another now."""
    pairs = list(pairs)
    ids = dict.fromkeys(id_column for _, id_column in pairs)
    known = players.unbound.select("player_id", "player_lookup")
    renamed = ibis.table({"player_id": "int64"}, name=_RENAMED)
    named = [rows.semi_join(renamed, rows[id_column] == renamed.player_id).select("game_id") for id_column in ids]
    rows = rows.semi_join(ibis.union(*named, distinct=True) if len(named) > 1 else named[0], "game_id")
    for number, id_column in enumerate(ids):
        people = known.select(**{f"_known{number}": known.player_id, f"_{id_column}": known.player_lookup})
        rows = rows.left_join(people, rows[id_column] == people[f"_known{number}"])
    new = {
        lookup: rows[lookup].isnull().ifelse(ibis.null("string"), rows[f"_{id_column}"].coalesce(rows[lookup]))
        for lookup, id_column in pairs
    }
    changed = rows.mutate(**{f"_new_{lookup}": value for lookup, value in new.items()})
    changed = changed.filter(ibis.or_(*(differs(changed[lookup], changed[f"_new_{lookup}"]) for lookup in new)))
    return changed.mutate(**{lookup: changed[f"_new_{lookup}"] for lookup in new})
