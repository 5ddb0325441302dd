"""Lines on a small league, before and after they come: what each ends as, and what they make stale."""

from __future__ import annotations

import pytest
from tests.sources.small_files import archive_players, text, write, write_all

from fullcourt.api import Warehouse
from fullcourt.sources.props_csv import PROPS_CSV

TABLES = ("player_prop_outcomes", "upcoming_player_lines")  # and what they stand on


def put(data, *lines):
    """Lines as (slug, market, line)."""
    rows = [
        {"date": "2021-10-19", "slug": f"{slug}2022", "market": market, "line": line, "over_odds": "-110"}
        for slug, market, line in lines
    ]
    (data / "props.csv").write_text(text(rows, PROPS_CSV.columns))


@pytest.fixture
def data(tmp_path):
    """Where the files are."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def warehouse(tmp_path, data):
    """The small league, built without lines: two points and a rebound for Alpha, three points for Bravo."""
    write_all(data)
    dressed = [row | {"reason": "Did Not Play"} if row["player"] == "Ike Injured" else row for row in archive_players()]
    write(data, "archive_players.csv", dressed)
    with Warehouse.open(tmp_path / "home", data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill(TABLES)
        yield warehouse


def results(warehouse):
    rows = warehouse.db.rows(
        "SELECT player_lookup, market, over_under_result, line::DOUBLE, margin::DOUBLE"
        " FROM nba_analytics.player_prop_outcomes WHERE over_under_result <> 'NO_LINE'"
    )
    return {(player, market): facts for player, market, *facts in rows}


def test_a_line_that_comes_late_is_graded_and_makes_nothing_stale_that_is_not_about_lines(warehouse, data):
    assert results(warehouse) == {}
    assert warehouse.db.rows("SELECT count(*) FROM nba_analytics.player_prop_outcomes") == [
        (9,)
    ]  # Brooklyn took no shot in the paint: no row of the team, and none of its two who played

    put(
        data, ("alanalpha", "points", "1.5"), ("bobravo", "points", "3"), ("xavixray", "points", "0.5"),
        ("ikeinjured", "points", "8.5"), ("alanalpha", "rebounds", "1.5"), ("alanalpha", "threes", "0.5"),
    )  # fmt: skip
    warehouse.ingest()
    plan = warehouse.plan(TABLES)
    assert {stage.table.name for stage in plan.stages} == {"player_prop_outcomes", "upcoming_player_lines"}
    totals = warehouse.backfill(TABLES).totals
    assert results(warehouse) == {
        ("alanalpha", "points"): ["OVER", 1.5, 0.5],
        ("bobravojr", "points"): ["PUSH", 3.0, 0.0],
        ("ikeinjured", "points"): ["VOID", 8.5, None],
        ("alanalpha", "rebounds"): ["UNDER", 1.5, -0.5],
    }
    # four rows got a result, and five a line: Xray's game is what is missing, not his line
    assert totals.rows_rebuilt == 9
    lines = warehouse.db.rows(
        "SELECT player_lookup, current_line::DOUBLE, prop_over_streak, prop_under_streak, line_as_of_known"
        " FROM nba_analytics.upcoming_player_lines WHERE has_prop_line AND market = 'rebounds'"
    )
    assert lines == [("alanalpha", 1.5, 0, 0, False)]  # his first game: nothing to count back to

    put(data, ("alanalpha", "points", "2.5"))
    warehouse.ingest()
    warehouse.backfill(TABLES)
    assert results(warehouse) == {("alanalpha", "points"): ["UNDER", 2.5, -0.5]}
    assert warehouse.plan(TABLES).stages == ()
