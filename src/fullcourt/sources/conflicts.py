"""Keys that are taken: by another file of the batch, or by rows that are in the warehouse already.

A row that says the same as the one that is there is a copy. One that says otherwise is refused, naming
both files, unless the new one is to win. Of formats that hold one game a file the game is taken whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa

from fullcourt.engine.declaration import ROW, Table
from fullcourt.sources.batch import Batch, Prepared
from fullcourt.sources.format import FILE, LINE, Problem, Reason, Target
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_GAMES = "_games_met"
_OLD_ROW, _OLD_FILE = "_old_row", "_old_file"


def within_batch(batch: Batch) -> None:
    """Refuse what an earlier file of the batch, or another row of the same file, says otherwise."""
    for prepared in batch.prepared:
        sound, key = batch.sound(prepared), prepared.target.distinct_by
        twice = Recipe(f"keys twice in {sound.name}", partial(_twice, sound, key))
        found: defaultdict[tuple[Any, ...], list[Mapping[str, Any]]] = defaultdict(list)
        for row in batch.db.fetch(twice).to_pylist():
            found[tuple(row[name] for name in key)].append(row)
        for same_key in found.values():
            _settle(batch, prepared, sorted(same_key, key=lambda row: (row[FILE], row[LINE])))


def _twice(sound: Recipe, key: Sequence[str]) -> ir.Table:
    rows = sound.expression()
    counts = rows.group_by(*key).agg(_n=rows.count())
    twice = rows.semi_join(counts.filter(counts["_n"] > 1), list(key))
    return twice.select(*dict.fromkeys([FILE, LINE, ROW, *key]))


def _settle(batch: Batch, prepared: Prepared, rows: list[Mapping[str, Any]]) -> None:
    first, target = rows[0], prepared.target
    own = [row for row in rows if row[FILE] == first[FILE]]
    if not all(target.says_the_same(row[ROW], first[ROW]) for row in own):
        for row in own:
            key = ", ".join(str(row[name]) for name in target.table.key)
            batch.refused[prepared.name][row[FILE], row[LINE]] = Problem(
                Reason.DUPLICATE_KEY, f"another record of the file becomes the same row ({key}) and says otherwise"
            )
        return
    for row in rows[1:]:
        if target.says_the_same(row[ROW], first[ROW]):
            batch.copies[prepared.name].add((row[FILE], row[LINE]))
        else:
            _refuse(batch, prepared, row, batch.files[first[FILE]].path)


def _refuse(batch: Batch, prepared: Prepared, row: Mapping[str, Any], other: str) -> None:
    here = batch.files[row[FILE]].path
    advice = "name one of them with --replace to make it the one that is read"
    if batch.format.one_game:
        text = f"game {row['game_id']} is already there from {other} and {here} says otherwise; {advice}"
        batch.refuse_game(row[FILE], row["game_id"], Problem(Reason.DUPLICATE_KEY, text))
    else:
        text = f"{other} has this key already and {here} says otherwise; {advice}"
        batch.refused[prepared.name][row[FILE], row[LINE]] = Problem(Reason.DUPLICATE_KEY, text)


def with_stored(
    batch: Batch, prepared: Prepared, *, replaced: AbstractSet[str], paths: Mapping[str, str], replace: bool
) -> list[Mapping[str, Any]]:  # fmt: skip
    """Refuse what rows of other files say otherwise; with ``replace`` give the rows that must go instead.

    ``replaced`` are ids of contents that the batch replaces at their own paths, ``paths`` the path of each
    content that is there.
    """
    target = prepared.target
    games = _games_there(batch, prepared, replaced)
    if games is not None and not games:
        return []
    if games is not None:
        batch.db.register(_GAMES, pa.table({"game_id": pa.array(sorted(games), pa.string())}))
    sound = batch.sound(prepared)
    among = "all games" if games is None else "some games"
    met = Recipe(f"stored rows, of {among}, met by {sound.name}", partial(_met, sound, target, games is not None))
    found = [row for row in batch.db.fetch(met).to_pylist() if row[_OLD_FILE] not in replaced]
    if games is not None:
        batch.db.unregister(_GAMES)
    differing = {(row[FILE], row.get("game_id")) for row in found if not target.says_the_same(row[ROW], row[_OLD_ROW])}
    going: list[Mapping[str, Any]] = []
    for row in found:
        whole_game_differs = batch.format.one_game and (row[FILE], row.get("game_id")) in differing
        if target.says_the_same(row[ROW], row[_OLD_ROW]) and not whole_game_differs:
            batch.copies[prepared.name].add((row[FILE], row[LINE]))
        elif replace:
            going.append(row)
        else:
            _refuse(batch, prepared, row, paths.get(row[_OLD_FILE], "another file"))
    return going


def _met(sound: Recipe, target: Target, of_some_games: bool) -> ir.Table:  # noqa: FBT001 - bound by name of the recipe
    rows, stored, key = sound.expression(), target.table.unbound, target.distinct_by
    old = stored.select(*key, **{_OLD_ROW: stored[ROW], _OLD_FILE: stored.source_file_id})
    if of_some_games:
        old = old.semi_join(ibis.table({"game_id": "string"}, name=_GAMES), "game_id")
    return rows.join(old, list(key)).select(*dict.fromkeys([FILE, LINE, ROW, _OLD_ROW, _OLD_FILE, *key]))


def _games_there(batch: Batch, prepared: Prepared, replaced: AbstractSet[str]) -> set[str] | None:
    # Nearly always nothing is there yet, and asking by game is much cheaper than by key.
    table = prepared.target.table
    if batch.format.game is None:
        return None
    source = batch.format.source
    told = Recipe(f"games of {source} in {table.name}", partial(_games_of, table, source))
    there = batch.db.fetch(told).to_pylist()
    coming = set(batch.raw_games.values())
    return {row["game_id"] for row in there if row["game_id"] in coming and row["source_file_id"] not in replaced}


def _games_of(table: Table, source: str) -> ir.Table:
    stored = table.unbound
    # Where a key has no source in it, another source's row is a row with the same key.
    mine = stored.filter(stored.source == source) if "source" in table.key else stored
    return mine.select("game_id", "source_file_id").distinct()


def ids_of(rows: Iterable[Mapping[str, Any]]) -> set[str]:
    """Contents that lose rows."""
    return {row[_OLD_FILE] for row in rows}
