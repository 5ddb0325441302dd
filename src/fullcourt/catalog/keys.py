"""A key as people say it: a date, a game id or game code, a team, a player's name or lookup."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from fullcourt.arguments import as_day
from fullcourt.basketball.game_ids import normalise_game_id
from fullcourt.basketball.lines import MARKETS
from fullcourt.basketball.names import player_lookup
from fullcourt.basketball.teams import tricode
from fullcourt.engine.declaration import Table
from fullcourt.errors import DateRangeError, KeyNotFoundError, UnknownColumnError
from fullcourt.warehouse.columns import Column

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_GAME_CODE = re.compile(r"\d{8}_[A-Z]{3}_[A-Z]{3}")
_AS_SAID = {"int": "a whole number", "date": "a date", "bool": "true or false"}
_WAYS = "Give a date, a game id (or code, where the table has it), a team, a player, a market, or COLUMN=VALUE."
_GAME_ID = re.compile(r"\d{8}(\d\d)?")


def key_of_words(table: Table, words: Sequence[str]) -> dict[str, Any]:
    """Columns and values that the words name, such as ``2021-12-03 "Rudy Gobert"``.

    Raises:
        KeyNotFoundError: a word fits no column of the table's key, or is no value of its column.
        UnknownColumnError: COLUMN=VALUE names a column that the table does not have.
    """
    named: dict[str, Any] = {}
    for word in words:
        if "=" in word:
            name, _, value = word.partition("=")
            column = next((column for column in table.columns if column.name == name), None)
            if column is None:
                raise UnknownColumnError(table.qualified, name, (column.name for column in table.columns))
            named[name] = _typed(table, column, value)
            continue
        column_name, value = _place(table, word, named)
        named[column_name] = value
    return named


def _typed(table: Table, column: Column, value: str) -> Any:
    """A value as its column holds it."""
    try:
        if column.type == "int":
            return int(value)
        if column.type == "date":
            return as_day(value)
        if column.type == "bool":
            return {"true": True, "false": False}[value.lower()]
        if column.type.startswith("dec"):
            return Decimal(value)
    except (ValueError, KeyError, InvalidOperation, DateRangeError):
        kind = _AS_SAID.get(column.type, "a number")
        raise KeyNotFoundError(
            f"{table.qualified}: {value!r} is no value of {column.name}, which is {kind}",
            "Write it as 'fullcourt sql' would show it, with true or false for yes or no.",
        ) from None
    return value


def _place(table: Table, word: str, named: Mapping[str, Any]) -> tuple[str, Any]:
    columns = {column.name: column for column in table.columns}
    if _DATE.fullmatch(word):
        if table.date not in columns:
            raise KeyNotFoundError(f"{table.qualified} has no date that {word} could be", _WAYS.replace("a date, ", ""))
        return table.date, _typed(table, columns[table.date], word)
    if _GAME_CODE.fullmatch(word) and "game_code" in columns:
        return "game_code", word
    if _GAME_ID.fullmatch(word) and "game_id" in columns:
        return "game_id", normalise_game_id(word)
    if word.isdigit() and "event_num" in table.key:
        return "event_num", int(word)
    return _named(table, word, named)


def _named(table: Table, word: str, named: Mapping[str, Any]) -> tuple[str, Any]:
    """A team, a market or a player."""
    team = next((name for name in table.key if name.endswith("team_abbr")), None)
    if team and tricode(word.upper()):
        return team, tricode(word.upper())
    if word.lower() in MARKETS and "market" in table.key:
        return "market", word.lower()
    player = next((name for name in table.key if name.endswith("lookup")), None)
    if player and player not in named and not _GAME_CODE.fullmatch(word):
        return player, player_lookup(word)
    raise KeyNotFoundError(
        f"{word!r} names no part of the key of {table.qualified} ({', '.join(table.key)})",
        _WAYS,
    )
