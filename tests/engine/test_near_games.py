"""Rows near games: all of theirs, and few others."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.near_games import lie_near, near, see_no_more, see_rows_near

FEW_SEASONS = [f"00{kind}{year:02d}0000{n}" for kind in (1, 2, 4) for year in (17, 18) for n in range(1, 5)]
IDS = st.one_of(st.sampled_from(FEW_SEASONS), st.text(max_size=7), st.integers(0, 10**10).map("{:010d}".format))


@pytest.fixture(scope="module")
def db():
    database = DuckDB()
    database.execute("CREATE TABLE games (game_id VARCHAR)")
    yield database
    database.close()


def stored(db: DuckDB, games: list[str], where: str) -> set[str | None]:
    db.execute("DELETE FROM games")
    db.execute("INSERT INTO games SELECT unnest(?)", [[*games, None]])
    return {game for (game,) in db.rows(f"SELECT game_id FROM games WHERE {where}")}


@example(asked=["\0"], others=["0022100001"])
@settings(deadline=None)
@given(asked=st.lists(IDS, unique=True, max_size=60), others=st.lists(IDS, unique=True, max_size=6))
def test_all_rows_of_the_games_lie_near_whatever_their_ids_are(db, asked, others):
    found = stored(db, list({*asked, *others}), lie_near(asked))
    assert set(asked) <= found


def test_games_of_a_season_between_are_not_near(db):
    asked = ["0011700001", "0041700009"]
    assert stored(db, [*asked, "0021600001", "0021700001", "0021800001"], lie_near(asked)) == set(asked)


def test_nothing_is_near_no_game_and_everything_may_be_near_very_many(db):
    many = [f"{n:05d}00001" for n in range(60)]
    assert stored(db, FEW_SEASONS, lie_near([])) == set()
    assert stored(db, [*FEW_SEASONS, *many], lie_near(many)) >= set(many)


def test_the_rows_are_seen_as_long_as_they_are_asked_for(db):
    db.execute("CREATE SCHEMA raw")
    db.execute("CREATE TABLE raw.games AS SELECT unnest(['0021700001', '0021800001', NULL]) AS game_id")
    see_rows_near(db, [("raw.games", "games")], ["0021700001"])
    assert db.rows(f'FROM "{near("games")}"') == [("0021700001",)]
    see_no_more(db, ["games"])
    assert db.rows("SELECT count(*) FROM duckdb_views() WHERE temporary AND NOT internal") == [(0,)]
