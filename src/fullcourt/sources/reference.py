"""What the warehouse knows before a batch is read: games, people, spellings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pyarrow as pa

from fullcourt.basketball.game_ids import GameIdError, normalise_game_id
from fullcourt.catalog.reference.players import players
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.sources.names import NameIndex, load_names
from fullcourt.warehouse.columns import Column
from fullcourt.warehouse.duckdb import DuckDB

_ARROW: Mapping[str, pa.DataType] = {
    "int": pa.int64(), "string": pa.string(), "bool": pa.bool_(), "date": pa.date32(), "ts": pa.timestamp("us"),
    "json": pa.string(), "string[]": pa.list_(pa.string()), "int[]": pa.list_(pa.int64()),
}  # fmt: skip

GAMES: Mapping[str, pa.DataType] = {
    "raw_game": pa.string(), "game_id": pa.string(), "game_date": pa.date32(), "season_year": pa.int64(),
    "home": pa.string(), "away": pa.string(), "home_id": pa.int64(), "away_id": pa.int64(),
    "home_score": pa.int64(), "away_score": pa.int64(),
}  # fmt: skip
"""``facts["games"]``: the batch's games as the file names them, with what the schedule says of each."""


def arrow_schema(columns: Iterable[Column]) -> pa.Schema:
    """Arrow types of declared columns; decimals as text, which the warehouse casts exactly."""
    return pa.schema([(column.name, _ARROW.get(column.type, pa.string())) for column in columns])


@dataclass(frozen=True)
class Reference:
    """The warehouse's reference facts, read once a stage."""

    db: DuckDB
    earlier: Reference | None = None
    """Set where no schedule was read since another stage, which has the same games."""

    @cached_property
    def games(self) -> Mapping[str, Mapping[str, Any]]:
        """The schedule, by game id."""
        if self.earlier is not None:
            return self.earlier.games
        names = ("game_id", "game_date", "season_year", "is_counted", "home_team_abbr", "away_team_abbr",
                 "home_team_id", "away_team_id", "home_score", "away_score")  # fmt: skip
        return {row["game_id"]: row for row in self.db.fetch(schedule.unbound.select(*names)).to_pylist()}

    @cached_property
    def game_by_home(self) -> Mapping[tuple[dt.date, str], str]:
        """Id of the counted game of a date and home team, which is unique."""
        if self.earlier is not None:
            return self.earlier.game_by_home
        return {
            (game["game_date"], game["home_team_abbr"]): game_id
            for game_id, game in self.games.items()
            if game["is_counted"]
        }

    @cached_property
    def people(self) -> Mapping[int, str]:
        """Lookup of each known player id."""
        known = self.db.fetch(players.unbound.select("player_id", "player_lookup"))
        return dict(zip(known["player_id"].to_pylist(), known["player_lookup"].to_pylist(), strict=True))

    @cached_property
    def names(self) -> NameIndex:
        """Whom a spelling means."""
        return load_names(self.db)

    def games_table(self, ids: Mapping[str, str | None]) -> pa.Table:
        """``facts["games"]`` of the games that the schedule has, from raw names and ids."""
        rows = []
        for raw, game_id in ids.items():
            game = self.games.get(game_id or "")
            if game is not None:
                rows.append({
                    "raw_game": raw, "game_id": game_id, "game_date": game["game_date"],
                    "season_year": game["season_year"],
                    "home": game["home_team_abbr"], "away": game["away_team_abbr"],
                    "home_id": game["home_team_id"], "away_id": game["away_team_id"],
                    "home_score": game["home_score"], "away_score": game["away_score"],
                })  # fmt: skip
        return pa.Table.from_pylist(rows, schema=pa.schema(list(GAMES.items())))


def league_game_id(text: str, _reference: Reference | None = None) -> str | None:
    """Ten digits of a game id as the league's own files write it, or None if it is none."""
    try:
        return normalise_game_id(text)
    except GameIdError:
        return None
