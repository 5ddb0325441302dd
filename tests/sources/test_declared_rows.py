"""Rows put in place of others."""

import datetime as dt

from fullcourt.catalog.reference.players import players
from fullcourt.sources.declared_rows import merge_values
from fullcourt.warehouse.duckdb import DuckDB


def _player(last_seen, full_name="Al Ba"):
    return {"player_id": 1, "player_lookup": "alba", "full_name": full_name, "last_seen": dt.date(2021, 11, last_seen)}


def test_a_later_game_of_a_player_is_noted_and_changes_nothing_that_he_is():
    db = DuckDB()
    db.create_schemas()
    db.create_table(players)
    assert merge_values(db, players, [_player(1)]) == 1
    assert merge_values(db, players, [_player(2)]) == 0
    assert [row["last_seen"] for row in db.values(players)] == [dt.date(2021, 11, 2)]
    assert merge_values(db, players, [_player(2, "Al Bah")]) == 1
    db.close()


def test_rows_are_stored_in_the_order_that_is_asked_for():
    db = DuckDB()
    db.create_schemas()
    db.create_table(players)
    names = ", ".join(f'NULL AS "{name}"' for name in players.ibis_schema if name != "player_id")
    db.execute(
        f"CREATE TEMP TABLE given AS SELECT player_id, 10 - player_id AS place, {names} FROM range(5) t(player_id)"
    )
    assert db.insert(players, "given", order=("place",)) == 5
    assert [row["player_id"] for row in db.values(players)] == [4, 3, 2, 1, 0]
    db.close()


def test_of_some_players_only_their_rows_are_made_the_given_ones():
    db = DuckDB()
    db.create_schemas()
    db.create_table(players)
    several = [_player(1) | {"player_id": player_id, "player_lookup": f"al{player_id}"} for player_id in range(4)]
    assert merge_values(db, players, several) == 4
    assert merge_values(db, players, [_player(1, "Al Bah") | {"player_id": 1}], of=("player_id", [1, 2])) == 2
    names = {row["player_id"]: row["full_name"] for row in db.values(players)}
    assert names == {0: "Al Ba", 1: "Al Bah", 3: "Al Ba"}
    assert merge_values(db, players, [], of=("player_id", [])) == 0
    assert len(db.values(players)) == 3
    db.close()
