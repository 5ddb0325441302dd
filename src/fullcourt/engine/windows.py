"""Windows, cut in one place.

:func:`hand_over` joins the keys that are due with the upstream rows inside a read's window and labels
each row with the key it belongs to. Windows are cut on the spine (the games that exist), *then* rows
are joined: a spine game without upstream row is handed over with ``_missing`` set and no values.
A window ends before its date; no builder can see the game it describes or predicts.

Handed columns beside the upstream ones: ``_key`` (the label; ``_date`` for a window that is cut once a
date), ``_rank`` (1 = most recent), ``_spine_date``, ``_spine_game`` and ``_days_before`` (the spine game),
``_missing``, ``_row`` (the upstream fingerprint).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fullcourt.engine.declaration import ROW, Table, tables_behind
from fullcourt.engine.local import due_rows, is_local, of_games
from fullcourt.engine.reads import (
    AsOf,
    FirstOf,
    LastDays,
    LastGames,
    NextDays,
    Read,
    Reference,
    SameDate,
    SameGame,
    SeasonToDate,
    Spine,
    SpineWindow,
    Window,
    spine_windows,
)
from fullcourt.errors import DeclarationError
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

KEY = "_key"
DATE = "_date"
PLAYED = "_played_"
SPINE_SCHEMA = {"entity": "string", "season_year": "int64", "game_date": "date", "game_id": "string"}
NUMBERED_SCHEMA = SPINE_SCHEMA | {"nth": "int64", "next_date": "date"}
Spines = Mapping[Spine, "ir.Table"]


def hand_over(read: Read, keys: ir.Table, spines: Spines) -> ir.Table:
    """The rows of one read for the keys that are due, each labelled with its key.

    ``keys`` holds one row an expected key with ``_key``, ``_date``, ``season_year``, the columns that key maps
    name, and the games played (:func:`with_games_played`). ``spines`` holds, for players and teams, the games that
    exist, numbered along each season (:data:`NUMBERED_SCHEMA`).
    """
    if read.per_date:
        days = keys.select(DATE, "season_year").distinct()
        return _cut(read, read.window, days, DATE, spines)
    return _cut(read, read.window, keys, KEY, spines)


def _cut(read: Read, window: Window, keys: ir.Table, label: str, spines: Spines) -> ir.Table:
    if isinstance(window, FirstOf):
        return _first_of(read, window, keys, label, spines)
    if isinstance(window, LastGames | LastDays | SeasonToDate):
        return _cut_on_spine(read, window, keys, label, spines)
    rows = _upstream(read, keys if isinstance(window, SameGame) else None)
    on = [keys[key] == rows[column] for column, key in key_map(read, keys.columns).items()]
    match window:
        case SameGame():
            on.append(keys["game_id"] == rows["game_id"])
            if (day := _day_built(read)) is not None:
                on.append(keys[DATE] == rows[day])
        case SameDate():
            on.append(keys[DATE] == rows[_date_column(read)])
        case NextDays(days=days):
            ahead = rows[_date_column(read)].delta(keys[DATE], unit="day")
            on += [ahead > 0, ahead <= days]
        case AsOf(cutoff=cutoff, snapshot=snapshot):
            # When a row without a time was known nobody can say: it is handed over, and says so itself.
            on.append(rows[snapshot].isnull() | (rows[snapshot] <= keys[cutoff]))
        case Reference():
            pass
    handed = keys.join(rows, on)
    return handed.select(
        **{label: keys[label]},
        _missing=ibis.literal(False),
        **{name: rows[name] for name in rows.columns},
    )


@dataclass(frozen=True)
class Ranked:
    """Whose games are ranked: upstream column, and column of the key (None: everybody's)."""

    column: str
    key: str | None


def ranked_entity(read: Read, window: SpineWindow, key_columns: Collection[str]) -> Ranked:
    """Whose games a window ranks; the key map says so.

    Raises:
        DeclarationError: it does not.
    """
    by = key_map(read, key_columns)
    suffix = "lookup" if window.of == "player" else "team_abbr"
    column = window.entity or next((name for name in by if name.endswith(suffix)), None)
    if column is None:
        raise DeclarationError(
            f"read of {read.relation.qualified}: whose games are ranked is not in its key map",
            "Name the upstream column of the entity, or map it to a column of the key.",
        )
    return Ranked(column, by.get(column))


def met_before(keys: ir.Table, spine: ir.Table, ranked: Ranked) -> list[ir.BooleanValue]:
    """How keys meet the spine games of their season before their date."""
    own = [] if ranked.key is None else [keys[ranked.key] == spine["entity"]]
    return [keys["season_year"] == spine["season_year"], *own, _is_before(spine["game_date"], keys[DATE])]


def _is_before(day: ir.DateValue, date: ir.DateValue) -> ir.BooleanValue:
    """The one place that says where every window ends: a key stands before the games of its own date."""
    return day < date


def _cut_on_spine(read: Read, window: SpineWindow, keys: ir.Table, label: str, spines: Spines) -> ir.Table:
    ranked = ranked_entity(read, window, keys.columns)
    rest = {column: key for column, key in key_map(read, keys.columns).items() if column != ranked.column}
    spine = spines[window.of]
    played = _games_played(keys, label, window, ranked, rest, spine)
    games = spine.select(
        _entity="entity", _season="season_year", _spine_date="game_date", _spine_game="game_id", _nth="nth"
    )
    rows = _upstream(read)
    day = _day_built(read)
    if rest:
        # Of rows of all seasons those of other games are met by nothing, but would be looked through twice.
        rows = rows.semi_join(spine, rows["game_id"] == spine["game_id"])
        # Missing is judged by the entity whose games are ranked, not by the rest of the key map.
        named = ["game_id", *([day] if day else [])]
        present = rows.select(*named, _whose=rows[ranked.column]).distinct()
        games = _told(games, present, "_whose", day).select(*games.columns, "_missing")
        handed = _told(_inside(window, played, games, label), rows, ranked.column, day, rest)
        handed = handed.filter(handed["_missing"] | handed["game_id"].notnull())
    else:
        # Games are far fewer than games inside the windows of keys: they get their rows first. An optimiser takes the
        # windows first where a table has many seasons, unless a game's number depends on its row.
        told = _told(games, rows, ranked.column, day)
        told = told.mutate(_nth=told["_missing"].ifelse(told["_nth"], told["_nth"]))
        handed = _inside(window, played, told, label)
    own = [label, "_rank", "_spine_date", "_spine_game", "_days_before", "_missing"]
    handed = handed.select(*own, *rows.columns)
    return handed if read.missing != "leave_out" else handed.filter(~handed["_missing"])


def with_games_played(reads: Iterable[Read], keys: ir.Table, spines: Spines) -> ir.Table:
    """Keys with what their windows are cut by: how many games of the season each entity had played before their date.

    NULL for none. Said once a key and entity, and not once a read.
    """
    asked = {
        (window.of, ranked.key): (spines[window.of].view(), ranked)
        for read in reads
        if not read.per_date
        for window in spine_windows(read.window)
        if (ranked := ranked_entity(read, window, keys.columns)).key is not None
    }
    for (of, key), (spine, ranked) in asked.items():
        latest = keys.left_join(spine, _latest_before(keys, spine, ranked))
        keys = latest.select(*[keys[name] for name in keys.columns], **{_played(of, key): spine["nth"]})
    return keys


def _played(of: Spine, key: str | None) -> str:
    """The column of keys that tells how many games the entity of another one had played."""
    return f"{PLAYED}{of}_{key}"


def _latest_before(keys: ir.Table, spine: ir.Table, ranked: Ranked) -> list[ir.BooleanValue]:
    """How keys meet the latest game before their date: the one whose next game is not before it."""
    is_last = spine["next_date"].isnull() | ~_is_before(spine["next_date"], keys[DATE])
    return [*met_before(keys, spine, ranked), is_last]


def _games_played(
    keys: ir.Table, label: str, window: SpineWindow, ranked: Ranked, rest: Mapping[str, str], spine: ir.Table
) -> ir.Table:
    """Keys with how many games of the season were played before their date."""
    own = {label: keys[label]} | {f"_by_{column}": keys[key] for column, key in rest.items()}
    if ranked.key is not None:
        played = keys[_played(window.of, ranked.key)]
        return keys.select(**own, _day=DATE, _entity=ranked.key, _season="season_year", _played=played)
    latest = keys.join(spine, _latest_before(keys, spine, ranked))
    return latest.select(
        **own, _day=keys[DATE], _entity=spine["entity"], _season=spine["season_year"], _played=spine["nth"]
    )


def _inside(window: SpineWindow, played: ir.Table, games: ir.Table, label: str) -> ir.Table:
    """The games inside the window of each key, ranked, with all that is told of them."""
    days_before = played["_day"].delta(games["_spine_date"], unit="day")
    on = [
        played["_entity"] == games["_entity"],
        played["_season"] == games["_season"],
        games["_nth"] <= played["_played"],
    ]
    match window:
        case LastGames(n=n):
            on.append(games["_nth"] > played["_played"] - n)
        case LastDays(days=days):
            on.append(days_before <= days)
        case SeasonToDate():
            pass
    own = dict.fromkeys([label, *(name for name in played.columns if name.startswith("_by_"))])
    return played.join(games, on).select(
        **{name: played[name] for name in own},
        _days_before=days_before,
        _rank=played["_played"] - games["_nth"] + 1,
        **{name: games[name] for name in games.columns},
    )


def _told(games: ir.Table, rows: ir.Table, entity: str, day: str | None, rest: Iterable[str] = ()) -> ir.Table:
    """Games with the rows of them, or NULLs; the first time also whether there are any."""
    on = [games["_spine_game"] == rows["game_id"], games["_entity"] == rows[entity]]
    if day is not None:
        on.append(games["_spine_date"] == rows[day])
    on += [games[f"_by_{column}"] == rows[column] for column in rest]
    missing = {} if "_missing" in games.columns else {"_missing": rows["game_id"].isnull()}
    return games.left_join(rows, on).select(
        *[games[name] for name in games.columns], **missing, **{name: rows[name] for name in rows.columns}
    )


def _first_of(read: Read, window: FirstOf, keys: ir.Table, label: str, spines: Spines) -> ir.Table:
    first = _cut_on_spine(read, window.window, keys, label, spines).mutate(_window=ibis.literal("first"))
    other = _cut_on_spine(read, window.otherwise, keys, label, spines).mutate(_window=ibis.literal("otherwise"))
    held = first.group_by(label).agg(_held=(~first["_missing"]).cast("int64").sum())
    enough = held.filter(held["_held"] >= window.at_least).select(_enough=held[label])
    kept_first = first.join(enough, first[label] == enough["_enough"]).select(*[first[c] for c in first.columns])
    left = other.left_join(enough, other[label] == enough["_enough"])
    kept_other = left.filter(enough["_enough"].isnull()).select(*other.columns)
    return kept_first.union(kept_other)


def key_map(read: Read, key_columns: Collection[str]) -> dict[str, str]:
    """Upstream column to column of the key; by default the upstream key columns that the key has too."""
    if isinstance(read.window, SameGame) and read.window.scope == "game":
        return {}
    if read.by:
        return dict(read.by)
    skip = {"game_id"} if not isinstance(read.window, Reference) else set()
    return {c: c for c in read.relation.key if c in key_columns and c not in skip}


def entity_parts(read: Read, entity: Iterable[str], key_columns: Collection[str]) -> list[str | None]:
    """The columns of a key that say whose upstream rows are met, part by part of the upstream entity.

    None for a part that the read leaves open, as one of all members of a team does, though the key be of a player.
    """
    by = key_map(read, key_columns)
    if isinstance(read.window, SameGame):
        by = {"game_id": "game_id"} | by
    return [by.get(name) for name in entity]


def _upstream(read: Read, games: ir.Table | None = None) -> ir.Table:
    """The rows that a read hands over; of ``games`` alone where it is told that no others are met."""
    rows, day = read.relation.unbound, _day_built(read)
    if games is not None and is_local(read.relation):
        rows = due_rows(read.relation) if read.relation.once_a_run else of_games([read.relation], games)[0]
    own = ("game_id",) if day is None else ("game_id", day)
    return rows if read.columns is None else rows.select(*dict.fromkeys((*own, *read.columns, ROW)))


def _day_built(read: Read) -> str | None:
    """The date of the units that the rows of a read are of; None for rows that were not built.

    Of a game that was moved, rows of its old date stay until that date is built again.
    """
    relation = read.relation
    if not tables_behind(relation):
        return None
    return relation.date if isinstance(relation, Table) else "game_date" if "game_date" in relation.unbound else None


def _date_column(read: Read) -> str:
    return read.relation.date if isinstance(read.relation, Table) else "game_date"
