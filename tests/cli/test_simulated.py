"""Nobody takes a simulated number for a real one: every screen says so, in whatever form it answers."""

from __future__ import annotations

import functools
import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fullcourt import simulator
from fullcourt.api import Warehouse
from fullcourt.cli.app import app
from fullcourt.cli.output import tell_provenance
from fullcourt.simulator import simulate

SMALL = {"teams": 4, "games_per_team": 6}
SCREENS = {
    "status": [], "runs": [], "failures": [], "ingest": [], "backfill": [],
    "sql": ["SELECT count(*) AS n FROM nba_analytics.shot_events"],
    "explain": ["team_offense_game_summary"],
}  # fmt: skip


@pytest.fixture(autouse=True)
def said_before() -> Iterator[None]:
    """What one command said of its numbers is nothing to the next test."""
    yield
    tell_provenance(simulated=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("simulated") / "data"
    simulate("2030-31", 7, folder, **SMALL)
    return folder


@pytest.fixture(scope="module")
def home(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    with Warehouse.open(folder, data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()
        row = warehouse.sql("SELECT game_id, team_abbr FROM nba_analytics.team_offense_game_summary LIMIT 1")
    SCREENS["explain"][1:] = row.to_pylist()[0].values()
    return folder


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    app(list(words), exit_on_error=False)
    return capsys.readouterr().out


@pytest.mark.parametrize("command", SCREENS)
def test_every_screen_says_that_it_is_simulated_and_says_it_once(home, data, capsys, command):
    words = [command, *SCREENS[command], "--home", str(home), "--data", str(data)]
    screen = said(capsys, *words)
    assert screen.startswith("simulated data")
    assert screen.count("simulated data") == 1
    assert json.loads(said(capsys, *words, "--json"))["simulated"] is True


def test_the_first_reading_of_a_simulated_folder_says_so(tmp_path, data, capsys):
    assert said(capsys, "ingest", "--quiet", "--home", str(tmp_path), "--data", str(data)).startswith("simulated data")


def test_csv_stays_csv_and_stderr_says_it(home, data, capsys):
    app(["sql", "SELECT 1 AS n", "--csv", "--home", str(home)], exit_on_error=False)
    screen = capsys.readouterr()
    assert screen.out.split() == ["n", "1"]
    assert screen.err.startswith("simulated data")


@pytest.mark.parametrize("command", ["status", "runs", "failures"])
def test_a_warehouse_without_simulated_files_does_not_say_so_whatever_folder_is_named(tmp_path, data, capsys, command):
    Warehouse.open(tmp_path, create=True).close()
    words = [command, "--home", str(tmp_path), "--data", str(data)]
    assert "simulated data" not in said(capsys, *words)
    assert "simulated" not in json.loads(said(capsys, *words, "--json"))


def test_a_folder_that_lost_its_mark_is_still_known_by_the_ledger(home, data, tmp_path, capsys):
    shutil.copytree(data, tmp_path / "data", ignore=lambda *_: ["SIMULATED.json"])
    assert said(capsys, "status", "--home", str(home), "--data", str(tmp_path / "data")).startswith("simulated data")


def test_the_demo_without_data_simulates_a_season_on_its_own_dates(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("FULLCOURT_DATA", raising=False)
    monkeypatch.setattr(simulator, "simulate", functools.partial(simulate, **SMALL))
    screen = said(capsys, "demo", "--quiet", "--home", str(tmp_path))
    assert screen.startswith("simulated data")
    assert f"reading the 2030-31 files of {tmp_path / 'simulated-2030-31'}" in screen
    assert "2030-10" in screen
    assert "export FULLCOURT_DATA=" in screen
    again = said(capsys, "demo", "--quiet", "--home", str(tmp_path))
    assert again == screen


def test_the_demo_does_not_simulate_where_a_folder_was_named_that_is_not_there(tmp_path, monkeypatch):
    from fullcourt.errors import NoDataFolderError

    monkeypatch.setenv("FULLCOURT_DATA", str(tmp_path / "typo"))
    with pytest.raises(NoDataFolderError):
        app(["demo", "--quiet", "--home", str(tmp_path)], exit_on_error=False)


@pytest.mark.long
def test_the_demo_of_a_whole_simulated_season_takes_less_than_a_minute(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("FULLCOURT_DATA", raising=False)
    began = time.monotonic()
    assert said(capsys, "demo", "--quiet", "--home", str(tmp_path)).startswith("simulated data")
    assert time.monotonic() - began < 60
