"""What nobody asks for is not handed on from step to step, and nothing else changes."""

from __future__ import annotations

import ibis
import pytest

from fullcourt.warehouse.compiler import compile_sql
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.pruning import pruned

SHOTS = ibis.table(
    {"game_id": "string", "player": "string", "points": "int64", "zones": "array<string>", "arena": "string"},
    name="shots",
)
GAMES = ibis.table({"game_id": "string", "team": "string", "attendance": "int64"}, name="games")


def wide():
    return SHOTS.mutate(twice=SHOTS.points * 2, loud=SHOTS.arena.upper())


def joined():
    shots = wide()
    return shots.left_join(GAMES, shots.game_id == GAMES.game_id).select(
        *[shots[name] for name in shots.columns], GAMES.team, GAMES.attendance
    )


def teammates():
    one, other = joined(), joined().view()
    return one.inner_join(other, [one.team == other.team, one.player < other.player]).select(
        one.player, mate=other.player, sum=one.twice + other.points
    )


def in_line():
    nth = ibis.row_number().over(group_by="team", order_by=["points", "player", "arena"])
    return joined().mutate(nth=nth).select("player", "nth")


def before_large_crowds():
    large = GAMES.filter(GAMES.attendance > 100)
    return wide().filter(lambda shot: shot.game_id.isin(large.game_id)).select("loud")


def points_by_team():
    shots = joined()
    return shots.group_by("team").agg(points=shots.points.sum(), shots=shots.count()).select("points")


ASKED = {
    "one column of many": lambda: joined().select("player", "twice"),
    "a filter by a column that goes no further": lambda: joined().filter(lambda t: t.attendance > 100).select("player"),
    "sums": points_by_team,
    "nothing but how many": lambda: joined().aggregate(n=joined().count()),
    "each element of a list": lambda: SHOTS.select("player", zone=SHOTS.zones.unnest()).select("player"),
    "the elements alone": lambda: SHOTS.select("player", zone=SHOTS.zones.unnest()).select("zone"),
    "different rows": lambda: joined().select("player", "team", "arena").distinct().select("team"),
    "two sets of rows": lambda: (
        joined().select("player", "team").union(joined().select("team", player="loud").select("player", "team"))
    ).select("team"),
    "a place in line": in_line,
    "a relation beside itself": teammates,
    "players with a game": lambda: wide().semi_join(GAMES, "game_id").select("player"),
    "among values of another relation": before_large_crowds,
}


@pytest.fixture(scope="module")
def db():
    db = DuckDB()
    db.execute(
        "CREATE TABLE shots AS SELECT (range % 3)::VARCHAR AS game_id, 'p' || range % 5 AS player,"
        " range % 4 AS points, list_value('paint', 'three_pt')[: range % 3] AS zones, 'arena ' || range AS arena"
        " FROM range(20)"
    )
    db.execute(
        "CREATE TABLE games AS SELECT range::VARCHAR AS game_id, 'T' || range AS team, 90 * range AS attendance"
        " FROM range(3)"
    )
    yield db
    db.close()


@pytest.mark.parametrize("asked", ASKED)
def test_the_rows_are_the_same(db, asked):
    expression = ASKED[asked]()
    assert pruned(expression.op()).schema == expression.op().schema
    plain = str(ibis.to_sql(expression, dialect="duckdb"))
    assert sorted(db.rows(compile_sql(expression)), key=repr) == sorted(db.rows(plain), key=repr) != []


def test_a_column_that_nobody_asks_for_is_in_no_step():
    sql = compile_sql(ASKED["one column of many"]())
    assert "arena" not in sql
    assert "attendance" not in sql
    assert "points" in sql
