"""Which rows may be written: needs, rules, keys; and the failure of each key that has none."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from fullcourt.engine.chunk import Chunk, rows_named
from fullcourt.engine.declaration import INPUTS, ROW, Table, first_broken, tables_behind
from fullcourt.engine.failures import Category, Disposition
from fullcourt.engine.model import FAILED, Model, recipe, recipe_where, spine_tables
from fullcourt.engine.reads import FirstOf, LastGames, Read, SameDate, SameGame, SeasonToDate, spine_windows
from fullcourt.engine.windows import DATE, KEY, entity_parts, hand_over, ranked_entity
from fullcourt.later import ibis
from fullcourt.warehouse import entries

if TYPE_CHECKING:
    import ibis.expr.types as ir

FAILURES = {column.name: column.type for column in (*entries.KEY, *entries.TOLD)}
"""The columns of a failure, and their types."""

Failure = dict[str, Any]

_NOW = "_row_now"


def build_good_rows(chunk: Chunk, comparable: Collection[date] = ()) -> list[Failure]:
    """Materialise ``good``, the rows that may be written; returns the failures of the other keys.

    On ``comparable`` dates stored rows were built by the formula as it is now: those with the inputs of now are kept.
    """
    db, model = chunk.db, chunk.model
    failures = _need_failures(chunk, db.records(_failing(model)))
    keeps = bool(comparable) and chunk.table.has_one_row_an_entity
    if keeps:
        db.list_dates("comparable", DATE, comparable)
        db.materialise("kept", _unchanged(model), {_NOW: chunk.table.business_columns})
    db.materialise("standing_keys", _stale(model) if keeps else _standing(model))
    db.materialise("built", model.recipe("rows"), {ROW: chunk.table.business_columns})
    if keeps:
        db.append("built", _kept_rows(model))

    broken = _broken(chunk)
    if not broken:
        db.rename_temporary("built", "good")
        return failures
    db.list_rows("broken", {KEY: "int"}, [{KEY: key} for key in broken])
    db.materialise("good", _unbroken(model))
    named = db.records(_accounted(model))
    return failures + [_failure(chunk, row, *broken[row[KEY]]) for row in named if row[KEY] in broken]


# Expressions that depend on the table alone are put together once, not once a chunk, and not if their SQL is kept.


@recipe
def _failing(model: Model) -> ir.Table:
    return model.stored_accounts.filter(model.stored_accounts[FAILED].notnull())


@recipe
def _standing(model: Model) -> ir.Table:
    return _standing_keys(model)


def _standing_keys(model: Model) -> ir.Table:
    accounts = model.stored_accounts
    return model.stored_keys("keys").semi_join(accounts.filter(accounts[FAILED].isnull()).select(KEY), KEY)


@recipe_where(lambda table: table.has_one_row_an_entity)
def _unchanged(model: Model) -> ir.Table:
    """Stored rows whose key is still handed what they were built from."""
    accounts, stored = model.stored_accounts, model.table.unbound
    comparable = ibis.table({DATE: "date"}, name="comparable")
    accounts = accounts.filter(accounts[FAILED].isnull()).semi_join(comparable, DATE)
    by = {name: name for name in model.table.key} | {model.table.date: DATE}
    on = [accounts[key] == stored[name] for name, key in by.items()]
    on.append(accounts[INPUTS] == stored[INPUTS])
    return accounts.join(stored, on).select(accounts[KEY], *[stored[name] for name in model.table.ibis_schema])


def _kept(table: Table) -> ir.Table:
    """Those of them that are what their fingerprint says: nobody changed them."""
    found = ibis.table({KEY: "int64", **table.ibis_schema, _NOW: "int64"}, name="kept")
    return found.filter(found[ROW] == found[_NOW])


@recipe_where(lambda table: table.has_one_row_an_entity)
def _stale(model: Model) -> ir.Table:
    return _standing_keys(model).anti_join(_kept(model.table), KEY)


@recipe_where(lambda table: table.has_one_row_an_entity)
def _kept_rows(model: Model) -> ir.Table:
    return _kept(model.table).select(KEY, *model.table.ibis_schema)


@recipe
def _unbroken(model: Model) -> ir.Table:
    return rows_named(model.table, "built").anti_join(ibis.table({KEY: "int64"}, name="broken"), KEY)


@recipe
def _accounted(model: Model) -> ir.Table:
    return model.stored_accounts.select(KEY, DATE, "entity_type", "entity_id", INPUTS)


_LOST, _RULED, _TWICE = Category.PROCESSING_ERROR, Category.INVARIANT_VIOLATION, Category.DUPLICATE_KEY


@recipe
def _told_of_rows(model: Model) -> ir.Table:
    """Keys without a row, rows that break a rule (its name), and rows whose key another row has too."""
    table, built = model.table, rows_named(model.table, "built")
    key, no_rule = list(table.key), ibis.null("string")
    lost = model.stored_keys("standing_keys").anti_join(built, KEY)
    unnamed = {name: ibis.null(built[name].type()) for name in key}
    found = [lost.select(KEY, **unnamed, _rule=no_rule, _category=ibis.literal(_LOST.value))]
    if table.row_rules:
        rule = first_broken(built, table.row_rules)
        ruled = built.select(KEY, *key, _rule=rule, _category=ibis.literal(_RULED.value))
        found.append(ruled.filter(ruled["_rule"].notnull()))
    counted = built.group_by(key).agg(rows=built.count())
    twice = built.semi_join(counted.filter(counted.rows > 1), key)
    found.append(twice.select(KEY, *key, _rule=no_rule, _category=ibis.literal(_TWICE.value)))
    return found[0].union(*found[1:])


def _broken(chunk: Chunk) -> dict[int, tuple[Category, str]]:
    """What is wrong with the row of a key; of two things the one that is told last below."""
    said: dict[Category, Callable[[Mapping[str, Any]], str]] = {
        _LOST: lambda _row: "the builder returned no row for this key",
        _RULED: lambda row: f"not true: {row['_rule']} ({chunk.key_text(row)})",
        _TWICE: lambda row: f"its inputs make this key twice ({chunk.key_text(row)})",
    }
    rows = chunk.db.records(_told_of_rows(chunk.model))
    return {
        row[KEY]: (category, say(row)) for category, say in said.items() for row in rows if row["_category"] == category
    }


def _need_failures(chunk: Chunk, accounts: Sequence[Mapping[str, Any]]) -> list[Failure]:
    """The failures of the keys that fail a need, with the games they miss."""
    blames: dict[str, _Blame] = {}
    for name in {chunk.model.needs[account[FAILED]].read for account in accounts}:
        read = chunk.table.reads.get(name)
        if read is not None:
            missing = _missing_dates(chunk, name) if any(account.get(f"m_{name}") for account in accounts) else {}
            blames[name] = _Blame.of(read, accounts[0].keys(), missing)
    return [_need_failure(chunk, account, blames) for account in accounts]


def _need_failure(chunk: Chunk, account: Mapping[str, Any], blames: Mapping[str, _Blame]) -> Failure:
    need = chunk.model.needs[account[FAILED]]
    blame = blames.get(need.read)
    n = account.get(f"n_{need.read}", 0) + account.get(f"m_{need.read}", 0)
    games = blame.missing.get(account[KEY]) if blame is not None else None
    # A game without a row fails a key however many there are: only a need that is declared counts them.
    is_declared = need in chunk.table.needs
    counted = is_declared and blame is not None and isinstance(blame.read.window, LastGames | SeasonToDate | FirstOf)
    return _failure(
        chunk,
        account,
        need.category,
        need.reason.format(
            n=n, at_least=need.at_least, date=account[DATE], table=blame.read.relation.name if blame is not None else ""
        ),
        expected_game_count=need.at_least if counted else None,
        actual_game_count=n if counted else None,
        missing_game_dates=json.dumps(sorted(map(str, games))) if games else None,
        **(blame.upstream(account) if blame is not None else {}),
    )


@dataclass(frozen=True)
class _Blame:
    """Who is to blame where a need for the rows of a read is not met: what is the same for all keys of a table."""

    read: Read
    table: str
    """The upstream table."""
    missing: Mapping[int, Sequence[date]]
    """Dates of the spine games without a row, by key."""
    is_of_games: bool
    """Whether the read hands over rows of past games."""
    entity: tuple[str, ...]
    """The columns of a key that name the upstream entity; empty if they do not name one."""

    @classmethod
    def of(cls, read: Read, key_columns: Collection[str], missing: Mapping[int, Sequence[date]]) -> _Blame:
        behind = next(reversed(tables_behind(read.relation)), read.relation)
        if windows := spine_windows(read.window):
            ranked = ranked_entity(read, windows[0], key_columns).key
            return cls(read, behind.name, missing, is_of_games=True, entity=(ranked,) if ranked else ())
        columns = behind.entity.columns if isinstance(behind, Table) and behind.entity else ()
        parts = [part for part in entity_parts(read, columns, key_columns) if part is not None]
        named = tuple(parts) if len(parts) == len(columns) else ()
        return cls(read, behind.name, missing, is_of_games=False, entity=named)

    def upstream(self, account: Mapping[str, Any]) -> dict[str, object]:
        """The upstream table, key and date; nothing where there were no more games to have rows of."""
        days = self.missing.get(account[KEY])
        if self.is_of_games and not days:
            return {}
        parts = [account.get(name) for name in self.entity]
        on_the_day = account[DATE] if isinstance(self.read.window, SameDate | SameGame) else None
        return {
            "blocking_table": self.table,
            "blocking_entity": "|".join(map(str, parts)) if parts and None not in parts else None,
            "blocking_date": min(days) if self.is_of_games and days else on_the_day,
        }


def _missing_dates(chunk: Chunk, read: str) -> dict[int, list[date]]:
    """Dates of the spine games without a row that a read would have handed over, by failing key."""
    model = chunk.model
    found: dict[int, list[date]] = {}
    for row in chunk.db.records(model.recipe(f"missing games of {read}", lambda: _missing_games(model, read))):
        found.setdefault(row[KEY], []).append(row["_spine_date"])
    return found


def _missing_games(model: Model, read: str) -> ir.Table:
    accounts = model.stored_accounts
    failing = accounts.filter(accounts[FAILED].notnull() & (accounts[f"m_{read}"] > 0)).select(KEY)
    keys = model.stored_keys("keys").semi_join(failing, KEY)
    rows = hand_over(model.table.reads[read], keys, spine_tables())
    return rows.filter(rows["_missing"]).select(KEY, "_spine_date").distinct()


def _failure(chunk: Chunk, account: Mapping[str, Any], category: Category, reason: str, **facts: object) -> Failure:
    table = chunk.table
    return {
        "processor_name": "".join(part.capitalize() for part in table.name.split("_")) + "Processor",
        "table_name": table.name,
        "analysis_date": account[DATE],
        "entity_id": account["entity_id"],
        "entity_type": account["entity_type"],
        "failure_category": category.value,
        "failure_reason": reason,
        "disposition": category.disposition.value,
        "can_retry": category.disposition is not Disposition.EXPECTED,
        "inputs": account[INPUTS],
    } | facts
