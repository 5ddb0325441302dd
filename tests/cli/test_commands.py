"""The command line says what happened and what to do, and its exit codes mean what they say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fullcourt.api import Warehouse
from fullcourt.warehouse.duckdb import DuckDB

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def fullcourt(tmp_path: Path) -> Run:
    """Runs the command with a home of its own and an empty data folder."""
    data = tmp_path / "data"
    data.mkdir()

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        home = {"FULLCOURT_HOME": str(tmp_path / "home"), "FULLCOURT_DATA": str(data), "PATH": "/usr/bin:/bin"}
        return subprocess.run(
            [sys.executable, "-m", "fullcourt.cli.app", *words],
            env=home | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def empty_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse that was just made."""
    home = tmp_path_factory.mktemp("empty")
    Warehouse.open(home, create=True).close()
    return home


@pytest.fixture
def made(fullcourt: Run, empty_warehouse: Path, tmp_path: Path) -> Run:
    """The command with an empty warehouse."""
    shutil.copytree(empty_warehouse, tmp_path / "home")
    return fullcourt


def test_init_makes_a_warehouse_and_says_what_is_next(fullcourt, tmp_path):
    done = fullcourt("init")
    assert done.returncode == 0
    assert (tmp_path / "home" / "warehouse.duckdb").is_file()
    assert "fullcourt ingest" in done.stdout


@pytest.mark.parametrize("command", ["status", "runs", "failures", "backfill"])
def test_without_a_warehouse_a_report_is_3_and_says_what_to_run(fullcourt, command):
    done = fullcourt(command)
    assert done.returncode == 3
    assert "fullcourt init" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_end_before_the_start_is_refused(made):
    done = made("backfill", "--start-date", "2021-12-31", "--end-date", "2021-12-01")
    assert done.returncode == 3
    assert "before the start date" in done.stderr


def test_a_season_without_schedule_names_the_seasons_there_are(made):
    done = made("backfill", "--season", "2021-22")
    assert done.returncode == 3
    assert "no schedule of season '2021-22'" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("backfill", "player_game_sumary"), "Did you mean player_game_summary"),
        (("tables", "tdsg"), "Did you mean tdgs"),
        (("sql", "SELECT * FROM nowhere"), "nowhere"),
        (("explain", "player_game_summary", "2021-12-03", "Rudy Gobert"), "no row and no open failure"),
        (("explain", "player_game_summary", "points=many"), "'many' is no value of points, which is a whole number"),
        (("explain", "player_game_summary", "is_active=maybe"), "true or false"),
        (("explain", "player_prop_outcomes", "20211203_UTA_BOS"), "names no part of the key"),
        (("explain", "player_prop_outcomes", "2021-12-03", "Rudy Gobert", "points"), "market points"),
        (("backfill", "--no-such-option"), "no-such-option"),
        (("backfill", "--dates", "2021-13-01"), "month must be in 1..12"),
    ],
)
def test_a_mistake_gets_one_clear_message(made, words, said):
    done = made(*words)
    assert done.returncode == 3
    assert said in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_ingest_without_a_data_folder_says_which_variable_to_set(fullcourt):
    done = fullcourt("ingest", FULLCOURT_DATA="/nowhere/at/all")
    assert done.returncode == 3
    assert "/nowhere/at/all" in done.stderr


@pytest.mark.parametrize("command", ["status", "runs", "failures", "tables"])
def test_json_has_the_documented_shape(made, command):
    document = json.loads(made(command, "--json").stdout)
    assert document.keys() == {"command", "version", "data"}
    assert (document["command"], document["version"]) == (command, 1)


def test_json_of_a_query_is_a_list_of_rows(made):
    done = made("sql", "SELECT team_abbr FROM nba_reference.teams ORDER BY 1 LIMIT 2", "--json")
    assert json.loads(done.stdout)["data"] == [{"team_abbr": "ATL"}, {"team_abbr": "BKN"}]


def test_a_query_can_be_written_as_csv_and_parquet(made, tmp_path):
    query = "SELECT team_abbr FROM nba_reference.teams ORDER BY 1 LIMIT 1"
    assert made("sql", query, "--csv").stdout.split() == ["team_abbr", "ATL"]
    assert made("sql", query, "--parquet", str(tmp_path / "teams.parquet")).returncode == 0
    assert (tmp_path / "teams.parquet").is_file()


def test_a_query_cannot_write(made):
    done = made("sql", "DELETE FROM nba_reference.teams")
    assert done.returncode == 3
    assert "read-only" in done.stderr


def test_a_warehouse_of_a_newer_version_is_refused(made, tmp_path):
    db = DuckDB(tmp_path / "home" / "warehouse.duckdb")
    db.execute("UPDATE nba_processing.schema_versions SET version = 99")
    db.close()
    done = made("status")
    assert done.returncode == 3
    assert "layout 99" in done.stderr


def test_a_second_writer_is_told_that_the_warehouse_is_held(made, tmp_path):
    db = DuckDB(tmp_path / "home" / "warehouse.duckdb")
    done = made("backfill")
    db.close()
    assert done.returncode == 3
    assert f"(pid {os.getpid()}) since " in done.stderr
    assert "--wait" in done.stderr


@pytest.mark.parametrize("words", [("--help",), ("status",), ("runs",)])
def test_help_and_reports_do_not_wait_for_ibis_or_data_frames(made, tmp_path, words):
    probe = (
        "import sys; from fullcourt.cli.app import main\n"
        f"try: main({list(words)!r})\n"
        "except SystemExit: pass\n"
        "print([name for name in ('ibis', 'pandas', 'polars') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        env={"FULLCOURT_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1] == "[]"
