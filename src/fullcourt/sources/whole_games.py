"""A game is told whole: a second file of it holds the very rows of the first, or it is another version of the game.

What a file says of a game is compared as a set of keys, row by row only afterwards. Files that share no row of a
game are parts of it, such as the shots of one player each, unless a file of the format holds one whole game. Files
that share some and not all of them tell two different games, and nobody merges those.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.sources.batch import Batch, Prepared
from fullcourt.sources.format import FILE, Problem, Reason, Target
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

ADVICE = "name one of them with --replace to make it the one that is read"

_GAMES, _OTHER, _ROWS = "_games_met", "_other", "_rows"


class Game(NamedTuple):
    """A game as a file of the batch tells it."""

    number: int
    """Of the file within the batch."""
    game_id: str


class Version(NamedTuple):
    """Rows of a game that are there already, from one content."""

    game_id: str
    source_file_id: str


class Met(NamedTuple):
    """Games of the batch that are there already, in one target."""

    versions: Mapping[Game, Sequence[Version]]
    """The contents whose rows the file's share a key with."""
    unlike: Mapping[Game, str]
    """How the rows of both differ as a set, where they do."""


def within_batch(batch: Batch) -> None:
    """Refuse games of which an earlier file of the batch holds other rows."""
    told = Counter(
        batch.raw_games[raw]
        for number, games in batch.games_by_file().items()
        for raw in games
        if batch.format.game is not None and (number, raw) not in batch.refused_games
    )
    twice = {game_id for game_id, files in told.items() if game_id is not None and files > 1}
    for prepared in batch.prepared if twice else ():
        with_games = _Games(batch, twice)
        claimed = batch.claimed(prepared)
        sizes = with_games.counted(f"sizes of {claimed.name}", partial(_sizes, claimed, prepared.target))
        shared = with_games.counted(f"shared by {claimed.name}", partial(_shared, claimed, prepared.target))
        with_games.done()
        first: defaultdict[str, list[int]] = defaultdict(list)
        for number, game_id in sorted(sizes):
            before = first[game_id]
            same = {other: shared.get((number, game_id, other), 0) for other in before}
            others = [other for other in before if same[other] or batch.format.one_game]
            if not others:
                before.append(number)
                continue
            unlike = _unlike(
                prepared, sizes[number, game_id], sum(sizes[other, game_id] for other in others), sum(same.values())
            )
            if unlike:
                refuse(batch, Game(number, game_id), [batch.files[other].path for other in others], unlike)


def met(batch: Batch, prepared: Prepared, games: AbstractSet[str], replaced: AbstractSet[str]) -> Met:
    """What other contents than ``replaced`` have of ``games`` in a target, and where a file's rows are not the same."""
    target = prepared.target
    with_games = _Games(batch, games)
    claimed = batch.claimed(prepared)
    sizes = with_games.counted(f"sizes of {claimed.name}", partial(_sizes, claimed, target))
    there = with_games.counted(f"sizes in {target.table.name} of {batch.format.source}",
                               partial(_stored_sizes, target, batch.format.source))  # fmt: skip
    shared = with_games.counted(f"rows of {target.table.name} shared by {claimed.name}",
                                partial(_shared_with_stored, claimed, target))  # fmt: skip
    with_games.done()
    by_game: defaultdict[str, list[str]] = defaultdict(list)
    for game_id, content in sorted(there):
        if content not in replaced:
            by_game[game_id].append(content)
    versions: dict[Game, Sequence[Version]] = {}
    unlike: dict[Game, str] = {}
    for (number, game_id), size in sizes.items():
        same = {content: shared.get((number, game_id, content), 0) for content in by_game[game_id]}
        others = [content for content, rows in same.items() if rows or batch.format.one_game]
        told = _unlike(prepared, size, sum(there[game_id, other] for other in others), sum(same.values()))
        if others:
            versions[Game(number, game_id)] = [Version(game_id, other) for other in others]
        if others and told:
            unlike[Game(number, game_id)] = told
    return Met(versions, unlike)


def refuse(batch: Batch, game: Game, others: Sequence[str], how: str) -> None:
    """Refuse a game of a file; ``others`` are the paths of those that tell it otherwise."""
    more = f" and {len(others) - 1:,} other files" if len(others) > 1 else ""
    here = batch.files[game.number].path
    text = f"game {game.game_id} is already there from {others[0]}{more} and {here} {how}; {ADVICE}"
    batch.refuse_game(game.number, game.game_id, Problem(Reason.DUPLICATE_KEY, text))


def _unlike(prepared: Prepared, mine: int, theirs: int, same: int) -> str:
    """How a file's rows of a game differ from those of others; empty if they are the same."""
    if mine == theirs == same:
        return ""
    return f"holds other rows of it ({prepared.target.table.name}: {mine - same:,} more, {theirs - same:,} fewer)"


class _Games:
    """Counts of rows, in some games only."""

    def __init__(self, batch: Batch, games: AbstractSet[str]) -> None:
        self._db = batch.db
        self._db.register(_GAMES, pa.table({"game_id": pa.array(sorted(games), pa.string())}))

    def counted(self, name: str, expression: partial[ir.Table]) -> dict[tuple[Any, ...], int]:
        rows = self._db.fetch(Recipe(f"{name}, in some games", expression)).to_pylist()
        return {tuple(value for column, value in row.items() if column != _ROWS): row[_ROWS] for row in rows}

    def done(self) -> None:
        self._db.unregister(_GAMES)


def _in_games(rows: ir.Table) -> ir.Table:
    return rows.semi_join(ibis.table({"game_id": "string"}, name=_GAMES), "game_id")


def _keys(claimed: Recipe, target: Target) -> ir.Table:
    rows = _in_games(claimed.expression())
    known = rows.filter(*(rows[name].notnull() for name in target.distinct_by))
    return known.select(FILE, *target.distinct_by).distinct()


def _sizes(claimed: Recipe, target: Target) -> ir.Table:
    keys = _keys(claimed, target)
    return keys.group_by(FILE, "game_id").agg(**{_ROWS: keys.count()})


def _shared(claimed: Recipe, target: Target) -> ir.Table:
    keys = _keys(claimed, target)
    others = keys.select(*target.distinct_by, **{_OTHER: keys[FILE]})
    both = keys.join(others, list(target.distinct_by))
    both = both.filter(both[_OTHER] < both[FILE])
    return both.group_by(FILE, "game_id", _OTHER).agg(**{_ROWS: both.count()})


def stored_of(table: Table, source: str) -> ir.Table:
    """Stored rows that a file of a source may meet."""
    stored = table.unbound
    # Where a key has no source in it, another source's row is a row with the same key.
    return stored.filter(stored.source == source) if "source" in table.key else stored


def _stored_sizes(target: Target, source: str) -> ir.Table:
    stored = _in_games(stored_of(target.table, source))
    return stored.group_by("game_id", "source_file_id").agg(**{_ROWS: stored.count()})


def _shared_with_stored(claimed: Recipe, target: Target) -> ir.Table:
    stored = _in_games(target.table.unbound)
    both = _keys(claimed, target).join(
        stored.select(*target.distinct_by, **{_OTHER: stored.source_file_id}), list(target.distinct_by)
    )
    return both.group_by(FILE, "game_id", _OTHER).agg(**{_ROWS: both.count()})
