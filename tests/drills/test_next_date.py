"""The next date of a season under way: who is expected, what is said of him, and what becomes of it once it is over."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.drills import month
from tests.drills.conftest import Month
from tests.drills.raw_files import as_csv, records
from tests.season_so_far import on_the_morning

from fullcourt import catalog
from fullcourt.api import Warehouse

WHO_IS_OUT = {
    "upcoming_team_game_context": ("starters_out_count",),
    "upcoming_player_game_context": ("star_teammates_out", "projected_usage_rate"),
    "player_composite_factors": ("usage_spike_score",),
    "ml_feature_store_v1": ("usage_spike_score",),
}
"""Columns that tell who is not dressed, or follow from it: nobody knows before the game's own list is there."""
OF_THE_LIST = {
    "team_rotation": {"population_basis", "expected", "player_id"},
    "upcoming_player_game_context": {"population_basis", "player_id"},
    "upcoming_player_lines": {"player_id"},
    "player_composite_factors": {
        *("total_composite_adjustment", "factors_in_total", "missing_factors", "usage_context_json")
    },
    "player_daily_cache": {"total_composite_adjustment"},
    "ml_feature_store_v1": {
        *("population_basis", "null_features", "null_count", "feature_quality_score", "quality_tier")
    },
}
"""What tells of them, adds them up or counts them; and who is who: a name may be resolved later."""
AS_OF = tuple(table for table in catalog.BUILT if table.as_of)


class Morning(NamedTuple):
    day: dt.date
    home: Path
    data: Path


@pytest.fixture(scope="module")
def morning(drill_month: Month, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Morning]:
    """The drill's month before the games of a date late in it, ingested and built."""
    with Warehouse.open(drill_month.built, drill_month.data, read_only=True) as warehouse:
        days = warehouse.db.rows(
            "SELECT DISTINCT analysis_date FROM nba_precompute.player_shot_zone_analysis ORDER BY 1"
        )
    day = days[len(days) // 2][0]
    folder = tmp_path_factory.mktemp("morning")
    on_the_morning(drill_month.data, folder / "data", day)
    for command in ("ingest", "backfill"):
        done = month.run(folder / "home", folder / "data", command)
        assert done.code in (0, 1), done.screen
    yield Morning(day, folder / "home", folder / "data")
    shutil.rmtree(folder)


def units_on(home: Path, day: dt.date) -> set[str]:
    with Warehouse.open(home, read_only=True) as warehouse:
        found = warehouse.db.rows("SELECT table_name FROM nba_processing.units WHERE unit_date = ?", [day])
    return {name for (name,) in found}


def test_tables_of_what_is_known_before_have_units_of_the_next_date_and_no_other_table_has(morning: Morning):
    assert units_on(morning.home, morning.day) == {table.name for table in AS_OF}
    with Warehouse.open(morning.home, read_only=True) as warehouse:
        ahead = warehouse.db.rows("SELECT count(*) FROM nba_processing.units WHERE unit_date > ?", [morning.day])
    assert ahead == [(0,)]


def test_whatever_is_expected_of_the_next_date_is_a_row_or_a_failure_and_nothing_is_wrong(morning: Morning):
    assert month.is_sound(morning.home)
    with Warehouse.open(morning.home, morning.data, read_only=True) as warehouse:
        assert warehouse.check().wrong == ()
        assert warehouse.plan().units == 0


def rows_of(home: Path, day: dt.date, table: catalog.Table) -> dict[tuple[object, ...], dict[str, object]]:
    with Warehouse.open(home, read_only=True) as warehouse:
        rows = warehouse.db.query(f'SELECT * FROM {table.qualified} WHERE "{table.date}" = ?', [day])
    return {tuple(row[name] for name in table.key): row for row in rows}


@pytest.fixture(scope="module")
def of_another_team(morning: Morning, drill_month: Month) -> set[str]:
    """Who is on a team's list for the first time on the date: before, he is taken for one of his last team."""
    with Warehouse.open(drill_month.built, read_only=True) as warehouse:
        lists = warehouse.db.rows(
            "SELECT player_lookup, team_abbr, game_date FROM nba_raw.game_status WHERE game_date <= ? ORDER BY 3",
            [morning.day],
        )
    last = {player: team for player, team, day in lists if day < morning.day}
    return {player for player, team, day in lists if day == morning.day and last.get(player, team) != team}


@pytest.mark.parametrize("table", AS_OF, ids=lambda table: table.name)
def test_what_was_said_before_the_games_is_what_is_said_after_them_but_for_who_is_out(
    table: catalog.Table, morning, of_another_team: set[str], drill_month: Month
):
    before, after = (rows_of(home, morning.day, table) for home in (morning.home, drill_month.built))
    both = [key for key in after.keys() & before.keys() if not of_another_team.intersection(key)]
    assert both
    differing = {name for key in both for name in before[key] if before[key][name] != after[key][name]}
    fingerprints = {"_row", "_inputs"}
    assert differing <= {*OF_THE_LIST.get(table.name, ()), *WHO_IS_OUT.get(table.name, ()), *fingerprints}


def test_an_ingest_that_finds_no_new_file_says_who_is_expected_if_nobody_did(morning: Morning, tmp_path: Path):
    home = tmp_path / "home"
    shutil.copytree(morning.home, home)
    with Warehouse.open(home, morning.data) as warehouse:
        warehouse.db.execute("DELETE FROM nba_reference.next_rosters")
        warehouse.ingest()
        assert {row["game_date"] for row in warehouse.db.query("SELECT * FROM nba_reference.next_rosters")} == {
            morning.day
        }


@pytest.mark.parametrize("name", WHO_IS_OUT)
def test_who_is_out_nobody_knows_yet_and_nothing_is_made_up_instead(name: str, morning: Morning):
    rows = rows_of(morning.home, morning.day, catalog.find_table(name)).values()
    assert rows
    assert {row[column] for row in rows for column in WHO_IS_OUT[name]} == {None}
    if name == "ml_feature_store_v1":
        assert all("usage_spike_score:NO_PROJECTION" in row["null_features"] for row in rows)


@pytest.mark.parametrize(
    "tampering",
    ["UPDATE nba_reference.next_rosters SET is_expected = false", "DROP TABLE nba_reference.next_rosters"],
)
def test_whoever_changes_who_is_expected_is_found_out_and_it_is_mended(
    tampering: str, morning: Morning, tmp_path: Path
):
    home = tmp_path / "home"
    shutil.copytree(morning.home, home)
    undisturbed = month.contents(home)
    with Warehouse.open(home, morning.data) as warehouse:
        warehouse.db.execute(tampering)
        assert {each.table for each in warehouse.check().wrong} == {"next_rosters"}
        assert warehouse.heal().after.wrong == ()
    assert month.contents(home) == undisturbed


def test_features_of_the_next_date_are_to_predict_and_not_to_learn_from(morning: Morning):
    with Warehouse.open(morning.home, morning.data, read_only=True) as warehouse:
        rows = warehouse.features().arrow.select(["game_date", "split", "target_points"]).to_pylist()
    ahead = [row for row in rows if row["game_date"] == morning.day]
    assert ahead
    assert {(row["split"], row["target_points"]) for row in ahead} == {("to_come", None)}
    assert {row["split"] for row in rows if row not in ahead} == {"train", "validation"}


def test_once_it_is_over_nothing_is_left_of_what_was_expected(morning: Morning, drill_month: Month, tmp_path: Path):
    home = tmp_path / "home"
    shutil.copytree(morning.home, home)
    assert drill_month.end(home) == drill_month.undisturbed


def test_a_date_whose_games_are_moved_leaves_nothing_and_the_next_one_takes_its_place(morning: Morning, tmp_path: Path):
    home, data = tmp_path / "home", tmp_path / "data"
    shutil.copytree(morning.home, home)
    shutil.copytree(morning.data, data)
    (schedule,) = data.glob("schedule/*.csv")
    games = records(schedule.read_bytes())
    later = {"etdate": str(morning.day + dt.timedelta(days=40))}
    schedule.write_bytes(as_csv([game | later if game["etdate"] == str(morning.day) else game for game in games]))
    for command in ("ingest", "backfill"):
        done = month.run(home, data, command)
        assert done.code in (0, 1), done.screen
    assert units_on(home, morning.day) == set()
    with Warehouse.open(home, data, read_only=True) as warehouse:
        ((newest,),) = warehouse.db.rows("SELECT max(unit_date) FROM nba_processing.units")
        assert warehouse.check().wrong == ()
    assert newest > morning.day
    assert units_on(home, newest) == {table.name for table in AS_OF}
