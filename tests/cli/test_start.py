"""Commands that need no compiler start without it: what they load is what they take to answer."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from fullcourt import Warehouse

HEAVY = {"ibis", "numpy", "pandas", "pyarrow", "sqlglot"}
RUN = """
import sys
from fullcourt.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    print("ended", end.code or 0, *sorted(sys.modules), file=sys.stderr)
"""


def loaded(home, *words):
    """Modules that a command had loaded when it was done."""
    command = [sys.executable, "-c", RUN, *words]
    told = subprocess.run(
        command, env=os.environ | {"FULLCOURT_HOME": str(home)}, capture_output=True, text=True, check=True
    )
    code, *modules = told.stderr.rpartition("ended ")[2].split()
    assert code in {"0", "1"}, told.stderr
    return set(modules)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    with Warehouse.open(folder, create=True):
        return folder


def test_help_loads_neither_the_compiler_nor_the_database(tmp_path):
    assert not loaded(tmp_path, "--help") & (HEAVY | {"duckdb"})


@pytest.mark.parametrize("command", ["status", "runs", "failures"])
def test_a_report_loads_the_database_and_no_compiler(home, command):
    loaded(home, command)
    found = loaded(home, command)
    assert "duckdb" in found
    assert not found & HEAVY


def test_a_backfill_that_finds_everything_current_loads_no_compiler(league):
    loaded(league.home, "backfill")
    assert not loaded(league.home, "backfill") & HEAVY


def test_a_build_whose_sql_is_kept_loads_no_compiler(league):
    loaded(league.home, "backfill", "--no-resume")
    assert not loaded(league.home, "backfill", "--no-resume") & HEAVY


def test_what_needs_the_compiler_is_seen_to_load_it(league):
    loaded(league.home, "backfill")
    with Warehouse.open(league.home) as warehouse:
        row = warehouse.db.query("SELECT player_lookup, game_id FROM nba_analytics.player_game_summary LIMIT 1")[0]
    key = [f"{name}={value}" for name, value in row.items()]
    assert "ibis" in loaded(league.home, "explain", "player_game_summary", *key, "--data", str(league.data))
