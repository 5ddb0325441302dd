"""Small made-up tables and spines, and plain-Python answers to hold windows against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import ibis
import pyarrow as pa
from hypothesis import strategies as st

from fullcourt.engine.declaration import Table
from fullcourt.engine.windows import NUMBERED_SCHEMA, SPINE_SCHEMA
from fullcourt.warehouse.columns import dates, integers, strings
from fullcourt.warehouse.compiler import compile_sql
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import NUMBERED, number_games

LINES = Table(
    name="lines",
    schema="made_up",
    key=("game_id", "team_abbr"),
    title="A made-up line of a team in a game.",
    columns=(
        *strings("game_id team_abbr", "key"),
        *dates("game_date", "date"),
        *integers("season_year points", "facts"),
    ),
)
KEYS = {"_key": "int64", "_date": "date", "season_year": "int64", "team_abbr": "string", "game_id": "string"}
SPINES = {side: ibis.table(NUMBERED_SCHEMA, name=NUMBERED["team"]) for side in ("team", "player")}


@dataclass(frozen=True)
class Game:
    """A made-up game of a team, played on the ``day``-th day of a season."""

    team: str
    season: int
    day: int
    number: int
    has_row: bool

    @property
    def date(self) -> date:
        return date(self.season, 10, 19) + timedelta(days=self.day)

    @property
    def game_id(self) -> str:
        return f"002{self.season % 100:02}{self.number:05}"


@st.composite
def leagues(draw: st.DrawFn) -> list[Game]:
    """A few teams over two seasons; some games have no row in the table that is read."""
    games, number = [], 0
    for season in (2020, 2021):
        for team in ("AAA", "BBB", "CCC"):
            for day in sorted(draw(st.sets(st.integers(0, 60), max_size=14))):
                number += 1
                games.append(Game(team, season, day, number, draw(st.sampled_from([True] * 6 + [False]))))
    return games


def load(db: DuckDB, games: list[Game], keys: list[dict[str, object]]) -> None:
    """Put games, rows and keys where the engine looks for them."""
    spine = [{"entity": g.team, "season_year": g.season, "game_date": g.date, "game_id": g.game_id} for g in games]
    rows = [
        {"game_id": g.game_id, "team_abbr": g.team, "game_date": g.date, "season_year": g.season, "points": g.number,
         "_row": g.number * 1_000}
        for g in games
        if g.has_row
    ]  # fmt: skip
    db.execute("CREATE SCHEMA IF NOT EXISTS made_up")
    for name, schema, data in (
        ("team_spine", SPINE_SCHEMA, spine),
        ("made_up.lines", LINES.ibis_schema, rows),
        ("keys", KEYS, keys),
    ):
        columns = {column: _ARROW[kind] for column, kind in schema.items()}
        db.register("incoming", pa.Table.from_pylist(data, schema=pa.schema(columns)))
        db.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM incoming")
        db.unregister("incoming")
    number_games(db, ["team"], {"team": "team_spine"})


_ARROW = {"string": pa.string(), "int64": pa.int64(), "date": pa.date32()}


def run(db: DuckDB, expression: ibis.Table) -> list[dict[str, object]]:
    """The rows of an expression."""
    return db.query(compile_sql(expression))
