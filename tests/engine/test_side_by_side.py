"""Pieces of work side by side: in order where one stands on another, at once where not, and all or none at the end."""

from __future__ import annotations

import threading
from concurrent.futures import wait

import pytest

from fullcourt.engine.side_by_side import side_by_side
from fullcourt.warehouse.duckdb import DuckDB

NEVER_ENDING = "SELECT count(*) FROM range(1_000_000_000) a, range(1_000_000_000) b WHERE a.range + b.range < 0"
PATIENCE = 30


@pytest.fixture
def db():
    db = DuckDB(threads=2)
    db.execute("CREATE TABLE done (name VARCHAR)")
    yield db
    db.close()


def names(db: DuckDB) -> list[str]:
    return [name for (name,) in db.rows("SELECT name FROM done ORDER BY rowid")]


def writing(name):
    def work(connection, _tell):
        with connection.transaction():
            connection.execute("INSERT INTO done VALUES (?)", [name])

    return work


class Pieces:
    def __init__(self, begin):
        self.begin, self.ended = begin, []

    def end(self, name):
        self.ended.append(name)


def test_each_piece_is_done_after_those_that_it_stands_on(db):
    stands_on = {"features": ["form", "zones"], "form": ["games"], "zones": ["games"], "games": []}
    pieces = Pieces(writing)
    side_by_side(db, stands_on, pieces)
    order = names(db)
    assert sorted(order) == sorted(pieces.ended) == sorted(stands_on)
    assert all(order.index(below) < order.index(name) for name in stands_on for below in stands_on[name])


def test_what_a_piece_has_to_do_is_asked_once_what_it_stands_on_is_committed(db):
    def begin(name):
        assert name != "form" or names(db) == ["games"]
        return writing(name)

    side_by_side(db, {"form": ["games"], "games": []}, Pieces(begin))
    assert names(db) == ["games", "form"]


def test_a_piece_that_has_nothing_to_do_holds_up_nobody(db):
    side_by_side(db, {"form": ["games"], "games": []}, Pieces({"games": None, "form": writing("form")}.get))
    assert names(db) == ["form"]


def test_the_piece_that_most_others_wait_for_begins_first(db):
    db.execute("SET threads = 1")
    stands_on = {"lines": [], "games": [], "form": ["games"], "features": ["form"]}
    side_by_side(db, stands_on, Pieces(writing))
    assert names(db)[0] == "games"


def test_pieces_that_do_not_stand_on_each_other_work_at_once_with_temporary_tables_of_their_own(db):
    both = threading.Barrier(2, timeout=PATIENCE)

    def work(connection, _tell):
        connection.execute("CREATE TEMP TABLE keys AS SELECT 1 AS key")
        both.wait()
        connection.drop_temporary("keys")

    side_by_side(db, {"form": [], "zones": []}, Pieces(lambda _name: work))
    assert not both.broken


def test_what_a_piece_tells_is_told_by_the_calling_thread(db):
    told = []

    def work(_connection, tell):
        tell(lambda: told.append(threading.current_thread()))

    side_by_side(db, {"form": []}, Pieces(lambda _name: work))
    assert told == [threading.current_thread()]


def test_where_one_fails_the_others_stop_and_nothing_follows(db):
    started = threading.Event()

    def endless(connection, _tell):
        started.set()
        connection.rows(NEVER_ENDING)

    def failing(_connection, _tell):
        assert started.wait(PATIENCE)
        raise LookupError

    stands_on = {"form": [], "zones": [], "features": ["form"]}
    with pytest.raises(LookupError):
        side_by_side(db, stands_on, Pieces({"form": endless, "zones": failing, "features": writing("features")}.get))
    assert names(db) == []


def test_where_one_fails_the_commit_of_another_is_finished_first(db):
    started = threading.Event()

    def committing(connection, _tell):
        with connection.transaction():
            started.set()
            connection.execute("INSERT INTO done SELECT 'form' FROM range(300_000) WHERE md5(range::VARCHAR) <> ''")

    def failing(_connection, _tell):
        assert started.wait(PATIENCE)
        raise LookupError

    with pytest.raises(LookupError):
        side_by_side(db, {"form": [], "zones": []}, Pieces({"form": committing, "zones": failing}.get))
    assert len(names(db)) == 300_000


def test_an_interrupted_caller_leaves_no_piece_at_work(db):
    def begin(name):
        if name == "zones":
            raise KeyboardInterrupt
        return lambda connection, _tell: connection.rows(NEVER_ENDING)

    with pytest.raises(KeyboardInterrupt):
        side_by_side(db, {"form": [], "zones": []}, Pieces(begin))
    assert [thread for thread in threading.enumerate() if thread.name.startswith("ThreadPool")] == []


def test_an_interrupted_caller_that_is_interrupted_once_more_leaves_no_piece_at_work(db, monkeypatch):
    asked = []

    def wait_less(futures, timeout):
        asked.append(timeout)
        if len(asked) == 1:
            raise KeyboardInterrupt
        return wait(futures, timeout)

    def begin(name):
        if name == "zones":
            raise KeyboardInterrupt
        return lambda connection, _tell: connection.rows(NEVER_ENDING)

    monkeypatch.setattr("fullcourt.engine.side_by_side.wait", wait_less)
    with pytest.raises(KeyboardInterrupt):
        side_by_side(db, {"form": [], "zones": []}, Pieces(begin))
    assert len(asked) > 1
    assert [thread for thread in threading.enumerate() if thread.name.startswith("ThreadPool")] == []


def test_once_a_users_query_was_answered_pieces_work_all_the_same(db):
    assert db.user_query("SELECT 1 AS one").to_pylist() == [{"one": 1}]
    side_by_side(db, {"form": []}, Pieces(writing))
    assert names(db) == ["form"]


def test_pieces_read_an_instant_as_everybody_does(db):
    with db.beside() as other:
        assert other.rows("SELECT current_setting('TimeZone')") == [("UTC",)]


def test_a_piece_that_another_waits_for_passes_one_that_waited_longer(db):
    db.execute("SET threads = 1")
    stands_on = {"lines": [], "odds": [], "games": [], "form": ["games"], "zones": ["form"], "features": ["zones"]}
    side_by_side(db, stands_on, Pieces(writing))
    assert names(db)[:3] == ["games", "form", "zones"]
