"""Results of lines, streaks against them, and who may know of them."""

from __future__ import annotations

from decimal import Decimal

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fullcourt import catalog
from fullcourt.basketball.lines import MARKETS, result
from fullcourt.catalog.analytics.upcoming_player_lines import streaks
from fullcourt.warehouse.duckdb import DuckDB

WITH_LINES = {"player_props", "game_lines", "upcoming_player_lines", "upcoming_game_lines", "player_prop_outcomes"}


@pytest.fixture(scope="module")
def db():
    database = DuckDB()
    yield database
    database.close()


def behind(relation):
    """Names of all that a relation stands on."""
    reads = relation.upstream if hasattr(relation, "upstream") else relation.reads
    return {relation.name}.union(*(behind(read) for read in reads)) if reads else {relation.name}


@pytest.mark.parametrize("table", catalog.BUILT, ids=lambda table: table.name)
def test_no_line_reaches_a_table_that_is_not_about_lines(table):
    assert bool(behind(table) & WITH_LINES) == (table.name in WITH_LINES)


@pytest.mark.parametrize(
    ("actual", "line", "appeared", "ends"),
    [
        (21, "20.5", True, "OVER"),
        (20, "20.5", True, "UNDER"),
        (0, "0.5", True, "UNDER"),
        (20, "20.0", True, "PUSH"),
        (None, "20.5", False, "VOID"),
        (None, None, False, "NO_LINE"),
        (20, None, True, "NO_LINE"),
        (None, "20.5", True, None),  # it happened and nobody knows what: no result, and the row is refused
    ],
)
def test_a_line_ends_over_under_pushed_void_or_was_never_there(db, actual, line, appeared, ends):
    row = result(
        ibis.literal(actual, "int64"),
        ibis.literal(None if line is None else Decimal(line), "decimal(4, 1)"),
        ibis.literal(appeared),
    )
    assert db.fetch(row.name("ends").as_table()).to_pylist() == [{"ends": ends}]


PLAYER = ibis.table({"_key": "int64", "market": "string", "line": "decimal(4, 1)"}, name="player")
GAMES = ibis.table(dict.fromkeys(("_key", "_rank", *MARKETS), "int64"), name="games")


def counted(db, values, line):
    """Over and under streak of a player whose latest points come first; None where there is nothing to count."""
    lines = pa.table(
        {"_key": [1], "market": ["points"], "line": pa.array([line and Decimal(line)], pa.decimal128(4, 1))}
    )
    games = [{"_key": 1, "_rank": rank, "points": value} for rank, value in enumerate(values, start=1)]
    db.register("player", lines)
    db.register("games", pa.Table.from_pylist(games, schema=pa.schema([(name, pa.int64()) for name in GAMES.columns])))
    return next(((row["over"], row["under"]) for row in db.records(streaks(GAMES, PLAYER))), None)


@pytest.mark.parametrize(
    ("values", "line", "told"),
    [
        ([25, 24, 10, 30], "20.5", (2, 0)),
        ([10, 25], "20.5", (0, 1)),
        ([20, 25, 20, 22, 3], "20.0", (2, 0)),  # one on the line neither counts nor breaks
        ([20, 20], "20.0", (0, 0)),
        ([25, 24], None, None),
    ],
)
def test_a_streak_is_of_the_latest_games_on_one_side_of_the_line(db, values, line, told):
    assert counted(db, values, line) == told


@settings(max_examples=25, deadline=None)
@given(values=st.lists(st.integers(18, 22), min_size=1, max_size=8))
def test_a_streak_is_what_counting_back_gives(db, values):
    off_the_line = [value for value in values if value != 20]

    def run(is_on_side):
        return next((n for n, value in enumerate(off_the_line) if not is_on_side(value)), len(off_the_line))

    assert counted(db, values, "20.0") == (run(lambda value: value > 20), run(lambda value: value < 20))
