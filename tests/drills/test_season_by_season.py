"""Seasons that come one after the other leave what they leave when they come together: nothing looks back for nothing."""

from __future__ import annotations

import csv
import shutil

import pytest
from tests.drills import month

from fullcourt.api import Warehouse
from fullcourt.simulator import simulate

SEASONS = ("2030-31", "2031-32", "2032-33")
SIZE = {"teams": 4, "games_per_team": 12}


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """Files of three seasons of a league of four, apart."""
    made = tmp_path_factory.mktemp("seasons")
    for season in SEASONS:
        simulate(season, 7, made / season, **SIZE)
    return made


def read_and_build(home, data):
    """Read and build what is new; the seasons of the units that were listed to be built or looked at."""
    with Warehouse.open(home, data, create=not home.exists()) as warehouse:
        warehouse.ingest()
        plan = warehouse.backfill().plan
    return {plan.season_of[day] for stage in plan.stages for day in stage.due}


def grow(raw, folder, seasons):
    """Add seasons to a warehouse, together."""
    for season in seasons:
        shutil.copytree(raw / season, folder / "data" / season)
    return read_and_build(folder / "home", folder / "data")


@pytest.fixture(scope="module")
def at_once(raw, tmp_path_factory):
    """A folder with all seasons, read and built together, and what is in the warehouse."""
    folder = tmp_path_factory.mktemp("at_once")
    assert grow(raw, folder, SEASONS) == {2030, 2031, 2032}
    return folder, month.contents(folder / "home")


def test_season_after_season_leaves_what_all_leave_together_and_puts_no_unit_of_another_in_doubt(
    raw, at_once, tmp_path
):
    assert [grow(raw, tmp_path, [season]) for season in SEASONS] == [{2030}, {2031}, {2032}]
    assert month.contents(tmp_path / "home") == at_once[1]


@pytest.mark.long
@pytest.mark.parametrize(
    "order", [[SEASONS[2:], SEASONS[:2]], [SEASONS[1:], SEASONS[:1]]], ids=["backwards", "the first one last"]
)
def test_whatever_order_seasons_come_in_the_warehouse_is_the_same(raw, at_once, tmp_path, order):
    for seasons in order:
        grow(raw, tmp_path, seasons)
    assert month.contents(tmp_path / "home") == at_once[1]


def test_a_schedule_that_changes_in_one_season_leaves_what_it_leaves_from_the_start(at_once, tmp_path):
    shutil.copytree(at_once[0], tmp_path, dirs_exist_ok=True)
    (schedule,) = (tmp_path / "data" / SEASONS[0] / "schedule").rglob("*.csv")
    with schedule.open(newline="") as told:
        names, *games = list(csv.reader(told))
    venue = [names.index(name) for name in ("an", "ac")]
    counted = [game for game in games if game[names.index("gid")].startswith("002")]
    moved = counted[len(counted) // 2]
    elsewhere = next(game for game in counted if game[venue[0]] != moved[venue[0]])
    for at in venue:
        moved[at] = elsewhere[at]
    with schedule.open("w", newline="") as told:
        csv.writer(told).writerows([names, *games])
    assert read_and_build(tmp_path / "home", tmp_path / "data") == {2030}
    changed = month.contents(tmp_path / "home")
    read_and_build(tmp_path / "anew", tmp_path / "data")
    assert changed == month.contents(tmp_path / "anew")
    assert changed["tables"]["team_games"] != at_once[1]["tables"]["team_games"]
