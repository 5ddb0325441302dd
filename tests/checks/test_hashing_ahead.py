"""Rows are hashed beside the other checks: it is the same answer, it ends with them, and it fails where it is asked."""

from __future__ import annotations

import threading

import pytest

from fullcourt.checks import look as look_module
from fullcourt.checks.look import Look
from fullcourt.checks.verdict import run_checks
from fullcourt.errors import StorageError
from fullcourt.layout import lay_out
from fullcourt.warehouse.duckdb import DuckDB

ENDLESS = "SELECT count(*) FROM range(1000000) a, range(1000000) b"


@pytest.fixture
def look() -> Look:
    db = DuckDB()
    lay_out(db, new=True)
    return Look(db, None)


def hashing(monkeypatch, answer):
    monkeypatch.setattr(look_module.unit_rows, "with_altered_rows", answer)


def test_it_is_done_once_and_in_a_thread_of_its_own(look, monkeypatch):
    threads = []
    hashing(monkeypatch, lambda _db, _tables: threads.append(threading.current_thread()) or set())
    with look.hashing_ahead():
        assert not any(look.altered.values())
    assert not any(look.altered.values())
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_without_it_whoever_asks_has_it_done(look, monkeypatch):
    threads = []
    hashing(monkeypatch, lambda _db, _tables: threads.append(threading.current_thread()) or set())
    assert not any(look.altered.values())
    assert threads == [threading.main_thread()]


def test_what_fails_there_is_a_check_that_could_not_run_and_the_others_do(look, monkeypatch):
    def fails(_db, _tables):
        raise StorageError("a block cannot be read", "Restore it.")

    hashing(monkeypatch, fails)
    assert dict(run_checks(look).not_run) == {"rows": "a block cannot be read. Restore it."}


def test_whoever_stops_does_not_wait_for_it(look, monkeypatch):
    begun = threading.Event()
    hashing(monkeypatch, lambda db, _tables: (begun.set(), db.rows(ENDLESS)))

    def stopped():
        with look.hashing_ahead():
            begun.wait()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert look.db.rows("SELECT 1") == [(1,)]
    assert [each.name for each in threading.enumerate() if "ThreadPool" in each.name] == []
