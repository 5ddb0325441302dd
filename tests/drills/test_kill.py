"""A backfill that is killed at any moment and started again ends as if nothing had happened."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fullcourt import catalog
from fullcourt.api import Warehouse

pytestmark = [pytest.mark.real_data, pytest.mark.long]

KILLS = 3


def fullcourt(home: Path, data: Path, *words: str) -> subprocess.Popen[str]:
    environment = os.environ | {"FULLCOURT_HOME": str(home), "FULLCOURT_DATA": str(data)}
    command = [sys.executable, "-m", "fullcourt.cli.app", *words]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def fingerprints(home: Path) -> list[object]:
    with Warehouse.open(home, read_only=True) as warehouse:
        tables = [
            warehouse.db.rows(f"SELECT count(*), sum(_row), sum(_inputs) FROM {table.qualified}")
            for table in catalog.BUILT
        ]
        ledger = warehouse.db.rows(
            "SELECT table_name, unit_date, status, expected_count, accounted_count, row_count, rows_fp, inputs_fp"
            " FROM nba_processing.units ORDER BY ALL"
        )
        failures = warehouse.db.rows(
            "SELECT table_name, analysis_date, entity_id, failure_category, failure_reason"
            " FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN' ORDER BY ALL"
        )
    return [tables, ledger, failures]


@pytest.fixture(scope="module")
def undisturbed(ingested: Path, data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    """What an undisturbed backfill leaves."""
    home = tmp_path_factory.mktemp("undisturbed") / "home"
    shutil.copytree(ingested, home)
    fullcourt(home, data_dir, "backfill").communicate()
    return fingerprints(home)


def test_killed_and_resumed_equals_undisturbed(ingested, data_dir, undisturbed, seed, tmp_path):
    expected = undisturbed
    print(f"seed {seed} (FULLCOURT_SEED={seed} repeats it)")  # noqa: T201 - a failure must be repeatable
    dice = random.Random(seed)
    home = tmp_path / "home"
    shutil.copytree(ingested, home)
    killed = 0
    for _ in range(KILLS):
        process = fullcourt(home, data_dir, "backfill", "--no-resume")
        for _ in range(dice.randint(1, 8)):
            process.stderr.readline()
        time.sleep(dice.uniform(0, 0.5))
        killed += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.communicate()
        # However it ended: what is there adds up.
        with Warehouse.open(home) as warehouse:
            assert (
                warehouse.db.rows(
                    "SELECT * FROM nba_processing.units WHERE expected_count <> accounted_count + open_failures_count"
                )
                == []
            )
    process = fullcourt(home, data_dir, "backfill")
    process.communicate()
    assert killed > 0
    assert fingerprints(home) == expected
