"""A program may do with a warehouse what the commands do, in any order, and is told what is wrong in our words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import League

from fullcourt.api import Warehouse
from fullcourt.engine.calendar import DateChoice
from fullcourt.errors import (
    ArgumentError,
    ClosedWarehouseError,
    DateRangeError,
    ReadOnlyError,
    UnknownColumnError,
    UnknownTableError,
)
from fullcourt.export import Features
from fullcourt.rows import load
from fullcourt.settings import Settings

GAME_DAY = date(2021, 10, 19)
TIME_ZONE = "SELECT current_setting('TimeZone')"


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_after_a_query_the_same_warehouse_is_opened_once_more_and_built(league: League, read_only):
    with Warehouse.open(league.home, league.data, read_only=read_only) as first:
        first.sql("SELECT 1")
        with Warehouse.open(league.home, league.data, read_only=read_only) as second:
            assert second.db.rows(TIME_ZONE) == [("UTC",)]
            assert second.sql("SELECT count(*) AS games FROM nba_reference.schedule").to_pylist()[0]["games"] > 0
        with Warehouse.open(league.home, league.data) as writer:
            assert writer.backfill(["shot_events"]).totals.units_built == 1


@pytest.fixture(scope="module")
def opened(league_home: Path) -> Iterator[Warehouse]:
    with Warehouse.open(str(league_home), str(league_home / "data"), read_only=True) as warehouse:
        yield warehouse


def test_a_path_may_be_text(opened, league_home, tmp_path):
    assert opened.settings == Settings.read(league_home, league_home / "data")
    assert (opened.settings.home, opened.settings.data) == (league_home, league_home / "data")
    rows = load("schedule", home=str(league_home))
    assert rows.arrow == opened.table("schedule").arrow
    assert not Features("none", rows.arrow, {}).write(str(tmp_path / "f.csv")).samefile(tmp_path / "f.csv")
    assert (tmp_path / "f.csv").is_file()


@pytest.mark.parametrize("said", ["2021-10-19", date(2021, 10, 19), datetime(2021, 10, 19, 20, tzinfo=UTC)])
def test_a_date_may_be_text(opened, league_home, said):
    assert DateChoice(said, said, ()) == DateChoice.of(said, said) == DateChoice(GAME_DAY, GAME_DAY)
    assert DateChoice(dates=(said,)).dates == DateChoice.of(None, None, said).dates == (GAME_DAY,)
    assert len(load("schedule", start_date=said, end_date=said, home=league_home)) == 1
    for dates in (said, [said], DateChoice(dates=(said,))):
        assert opened.days(dates) == [GAME_DAY]
        assert len(opened.table("schedule", dates)) == 1


@pytest.mark.parametrize("said", ["19.10.2021", "2021-02-30", "", 20211019])
def test_what_is_no_date_is_told(opened, league_home, said):
    for ask in (
        lambda: load("schedule", start_date=said, home=league_home),
        lambda: opened.features(dates=[said]),
        lambda: opened.features(validation_from=said),
        lambda: DateChoice(end=said),
        lambda: opened.table("schedule", said),
    ):
        with pytest.raises(DateRangeError, match=r"is no date") as told:
            ask()
        assert "Write dates as 2021-12-03." in str(told.value)


@pytest.mark.parametrize(
    ("ask", "kind", "said"),
    [
        (lambda warehouse: warehouse.runs(-1), ArgumentError, "the number of runs is -1"),
        (lambda warehouse: warehouse.backfill(chunk_dates=0), ArgumentError, "the number of dates a commit is 0"),
        (lambda warehouse: warehouse.heal(chunk_dates=0), ArgumentError, "the number of dates a commit is 0"),
        (lambda warehouse: warehouse.backfill("shot_events"), ReadOnlyError, "was opened to read, so there is no backfill"),
        (lambda warehouse: warehouse.heal(), ReadOnlyError, "was opened to read, so there is no heal"),
        (lambda warehouse: warehouse.ingest(), ReadOnlyError, "was opened to read, so there is no ingest"),
        (lambda warehouse: warehouse.explain("schedule", (), "nosuch"), UnknownColumnError, "has no column 'nosuch'"),
        (lambda warehouse: warehouse.explain("schedule", (), limit=-1), ArgumentError, "rows of each read is -1"),
        (lambda warehouse: warehouse.failures(""), UnknownTableError, "there is no table ''"),
        (lambda _: Warehouse.open(""), ArgumentError, "the warehouse folder is empty"),
        (lambda warehouse: Warehouse.open(warehouse.settings.home, ""), ArgumentError, "the data folder is empty"),
        (lambda warehouse: Warehouse.open(warehouse.settings.home, threads=0), ArgumentError, "threads is 0"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told_in_our_words(opened, ask, kind, said):
    with pytest.raises(kind, match=said):
        ask(opened)


def test_an_empty_list_of_dates_does_not_mean_all(opened):
    with pytest.raises(DateRangeError, match="no date is given"):
        opened.plan(["shot_events"], [])


def test_one_table_need_not_be_a_list(opened):
    assert opened.plan("shot_events").stages == opened.plan(["shot_events"]).stages


def test_a_closed_warehouse_says_that_it_is_closed(league_home):
    with Warehouse.open(league_home, read_only=True) as warehouse:
        pass
    warehouse.close()
    for ask in (
        warehouse.seasons,
        warehouse.runs,
        lambda: warehouse.sql("SELECT 1"),
        lambda: warehouse.table("schedule"),
    ):
        with pytest.raises(ClosedWarehouseError, match="this warehouse is closed"):
            ask()
