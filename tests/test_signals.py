"""Signals that come while a library works."""

from __future__ import annotations

import duckdb
import pytest

from fullcourt.warehouse.duckdb import DuckDB


class _Stubborn:
    """A connection in whose query a signal comes."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def execute(self, *_: object) -> None:
        raise self._error

    register = unregister = execute


@pytest.mark.parametrize(
    "told",
    [
        duckdb.InterruptException("INTERRUPT Error: Interrupted!"),
        duckdb.InvalidInputException("Invalid Input Error: counting the rows of the object failed: Stopped: SIGTERM"),
        duckdb.InvalidInputException("Invalid Input Error: Python exception: KeyboardInterrupt"),
        RuntimeError("Query interrupted"),
    ],
    ids=lambda error: str(error)[:40],
)
def test_a_signal_is_a_signal_in_whatever_words_duckdb_tells_of_it(told, monkeypatch):
    db = DuckDB()
    monkeypatch.setattr(db, "_connection", _Stubborn(told))
    for work in (lambda: db.rows("SELECT 1"), lambda: db.unregister("rows"), lambda: db.register("rows", None)):
        with pytest.raises(KeyboardInterrupt):
            work()


def test_an_error_of_duckdb_is_no_signal(monkeypatch):
    db = DuckDB()
    monkeypatch.setattr(db, "_connection", _Stubborn(duckdb.BinderException("Binder Error: no such column")))
    with pytest.raises(duckdb.BinderException):
        db.rows("SELECT 1")
