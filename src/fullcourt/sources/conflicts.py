"""Keys that are taken: by another file of the batch, or by rows that are in the warehouse already.

A row that says the same as the one that is there is a copy. One that says otherwise is refused, naming
both files, unless the new one is to win. Where it is to win, a game is taken whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from fullcourt.engine.declaration import ROW, Table
from fullcourt.later import ibis
from fullcourt.sources import whole_games
from fullcourt.sources.batch import Batch, Prepared
from fullcourt.sources.format import FILE, LINE, Problem, Reason, Target
from fullcourt.sources.whole_games import ADVICE, Game, Met, stored_of
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_GAMES = "_games_met"
_OLD_ROW, _OLD_FILE = "_old_row", "_old_file"

Row = Mapping[str, Any]


class GivingWay(NamedTuple):
    """Stored rows that must go, since a file of the batch is to win."""

    rows: Mapping[str, Sequence[Row]]
    """By name of what was prepared: columns that tell the rows, and ``source_file_id``."""
    winners: AbstractSet[int]
    """Numbers of the files that win."""

    @property
    def losers(self) -> set[str]:
        """Contents that lose rows."""
        return {row["source_file_id"] for rows in self.rows.values() for row in rows}


def within_batch(batch: Batch) -> None:
    """Refuse what an earlier file of the batch, or another row of the same file, says otherwise."""
    whole_games.within_batch(batch)
    for prepared in batch.prepared:
        sound, key = batch.sound(prepared), prepared.target.distinct_by
        twice = Recipe(f"keys twice in {sound.name}", partial(_twice, sound, key))
        found: defaultdict[tuple[Any, ...], list[Row]] = defaultdict(list)
        for row in batch.db.fetch(twice).to_pylist():
            found[tuple(row[name] for name in key)].append(row)
        for same_key in found.values():
            _settle(batch, prepared, sorted(same_key, key=lambda row: (row[FILE], row[LINE])))


def _twice(sound: Recipe, key: Sequence[str]) -> ir.Table:
    rows = sound.expression()
    counts = rows.group_by(*key).agg(_n=rows.count())
    twice = rows.semi_join(counts.filter(counts["_n"] > 1), list(key))
    return twice.select(*dict.fromkeys([FILE, LINE, ROW, *key]))


def _settle(batch: Batch, prepared: Prepared, rows: list[Row]) -> None:
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


def _refuse(batch: Batch, prepared: Prepared, row: Row, other: str) -> None:
    here = batch.files[row[FILE]].path
    if batch.format.one_game:
        whole_games.refuse(batch, Game(row[FILE], row["game_id"]), [other], "says otherwise")
    else:
        text = f"{other} has this key already and {here} says otherwise; {ADVICE}"
        batch.refused[prepared.name][row[FILE], row[LINE]] = Problem(Reason.DUPLICATE_KEY, text)


def with_stored(
    batch: Batch, *, replaced: AbstractSet[str], paths: Mapping[str, str], replace: bool
) -> GivingWay:  # fmt: skip
    """Refuse what rows of other files say otherwise; with ``replace`` give the rows that must go instead.

    ``replaced`` are ids of contents that the batch replaces at their own paths, ``paths`` the path of each
    content that is there.
    """
    games = {prepared.name: _games_there(batch, prepared, replaced) for prepared in batch.prepared}
    met = {
        prepared.name: whole_games.met(batch, prepared, there, replaced)
        for prepared in batch.prepared
        if (there := games[prepared.name])
    }
    if not replace:
        _refuse_unlike(batch, met, paths)
    same_keys = {
        prepared.name: _rows_met(batch, prepared, games[prepared.name], replaced) for prepared in batch.prepared
    }
    differing = {
        prepared.name: [row for row in same_keys[prepared.name] if not _is_copy(prepared, row)]
        for prepared in batch.prepared
    }
    taken = _games_that_win(batch, met, differing) if replace else set()
    for prepared in batch.prepared:
        for row in same_keys[prepared.name]:
            if (row[FILE], row.get("game_id")) in taken:
                continue
            if _is_copy(prepared, row):
                batch.copies[prepared.name].add((row[FILE], row[LINE]))
            elif not replace:
                _refuse(batch, prepared, row, paths.get(row[_OLD_FILE], "another file"))
    going: dict[str, list[Row]] = {
        name: [version._asdict() for game in sorted(taken) for version in there.versions.get(game, ())]
        for name, there in met.items()
    }
    if batch.format.game is None:
        going = {prepared.name: [_told_by(prepared, row) for row in differing[prepared.name]]
                 for prepared in batch.prepared if replace}  # fmt: skip
    winners = {row[FILE] for rows in differing.values() for row in rows} if replace else set()
    return GivingWay(going, winners | {game.number for game in taken})


def _is_copy(prepared: Prepared, row: Row) -> bool:
    return prepared.target.says_the_same(row[ROW], row[_OLD_ROW])


def _told_by(prepared: Prepared, row: Row) -> Row:
    return {name: row[name] for name in prepared.target.distinct_by} | {"source_file_id": row[_OLD_FILE]}


def _refuse_unlike(batch: Batch, met: Mapping[str, Met], paths: Mapping[str, str]) -> None:
    for there in met.values():
        for game, how in there.unlike.items():
            others = [paths.get(version.source_file_id, "another file") for version in there.versions[game]]
            whole_games.refuse(batch, game, others, how)


def _games_that_win(batch: Batch, met: Mapping[str, Met], differing: Mapping[str, Sequence[Row]]) -> set[Game]:
    """Games of which a file says otherwise than what is there, in one of its targets, and has a sound row."""
    if batch.format.game is None:
        return set()
    by_rows = {Game(row[FILE], row["game_id"]) for rows in differing.values() for row in rows}
    by_sets = {game for there in met.values() for game in there.unlike}
    for prepared in batch.prepared if by_sets - by_rows else ():
        sound = batch.sound(prepared)
        told = batch.db.fetch(Recipe(f"games of {sound.name}", partial(_games_in, sound))).to_pylist()
        by_rows |= by_sets & {Game(row[FILE], row["game_id"]) for row in told}
    return by_rows


def _games_in(sound: Recipe) -> ir.Table:
    return sound.expression().select(FILE, "game_id").distinct()


def _rows_met(
    batch: Batch, prepared: Prepared, games: AbstractSet[str] | None, replaced: AbstractSet[str]
) -> list[Row]:  # fmt: skip
    """Sound rows whose key another content has, in these games; None for all."""
    if games is not None and not games:
        return []
    if games is not None:
        batch.db.register(_GAMES, pa.table({"game_id": pa.array(sorted(games), pa.string())}))
    sound = batch.sound(prepared)
    among = "all games" if games is None else "some games"
    met = Recipe(
        f"stored rows, of {among}, met by {sound.name}", partial(_met, sound, prepared.target, games is not None)
    )
    found = [row for row in batch.db.fetch(met).to_pylist() if row[_OLD_FILE] not in replaced]
    if games is not None:
        batch.db.unregister(_GAMES)
    return found


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
    coming = sorted(game for game in set(batch.raw_games.values()) if game is not None)
    batch.db.register(_GAMES, pa.table({"game_id": pa.array(coming, pa.string())}))
    told = Recipe(f"coming games of {source} in {table.name}", partial(_games_of, table, source))
    there = batch.db.fetch(told).to_pylist()
    batch.db.unregister(_GAMES)
    return {row["game_id"] for row in there if row["source_file_id"] not in replaced}


def _games_of(table: Table, source: str) -> ir.Table:
    coming = ibis.table({"game_id": "string"}, name=_GAMES)
    return stored_of(table, source).semi_join(coming, "game_id").select("game_id", "source_file_id").distinct()
