"""Everyone who reads while one writes: no error, and what each sees was committed together."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from tests.drills import month
from tests.drills.conftest import Month

from fullcourt import catalog
from fullcourt.api import Warehouse


def committed_state(home: Path) -> str | None:
    """What is wrong with what a reader sees; None if it adds up."""
    with Warehouse.open(home, read_only=True) as warehouse:
        told = warehouse.db.rows("SELECT table_name, sum(row_count) FROM nba_processing.units GROUP BY ALL")
        for name, rows in told:
            ((stored,),) = warehouse.db.rows(f"SELECT count(*) FROM {catalog.find_table(name).qualified}")
            if stored != rows:
                return f"{name}: {stored} rows, the ledger says {rows}"
    return None


def read_until(home: Path, ended: Path, pause: float) -> tuple[int, list[str]]:
    """Read again and again; how often, and what was wrong."""
    times, wrong = 0, []
    while not ended.exists():
        found = committed_state(home)
        wrong += [found] if found else []
        times += 1
        time.sleep(pause)
    return times, wrong


def test_a_reader_during_a_build_sees_a_committed_state_and_is_told_of_which(drill_month: Month, tmp_path):
    home = drill_month.start_of("backfill", tmp_path / "home")
    writer = month.Process(home, drill_month.data, "backfill")
    seen = 0
    while writer.is_running():
        assert committed_state(home) is None
        with Warehouse.open(home, read_only=True) as warehouse:
            if warehouse.writing is not None:
                seen += 1
                assert f"(pid {writer.pid})" in warehouse.writing.message
                assert warehouse.as_of is not None
    assert writer.end().code in (0, 1)
    assert seen > 0
    assert month.contents(home) == drill_month.undisturbed


@pytest.mark.long
@pytest.mark.real_data
def test_eight_readers_during_a_build_of_five_seasons(data_dir: Path, tmp_path):
    home, ended = tmp_path / "home", tmp_path / "ended"
    with Warehouse.open(home, data_dir, create=True) as warehouse:
        warehouse.ingest()
    environment = os.environ | {"FULLCOURT_HOME": str(home), "FULLCOURT_DATA": str(data_dir)}
    command = [sys.executable, "-m", "fullcourt.cli.app"]
    writer = subprocess.Popen([*command, "backfill", "--quiet"], env=environment, stdout=subprocess.DEVNULL)
    answers: list[float] = []
    with get_context("spawn").Pool(8) as pool, ThreadPoolExecutor() as threads:
        readers = threads.submit(pool.starmap, read_until, [(home, ended, 1.0)] * 8)
        while writer.poll() is None:
            started = time.monotonic()
            answer = subprocess.run([*command, "status", "--json"], env=environment, capture_output=True, check=True)
            answers.append(time.monotonic() - started)
            assert json.loads(answer.stdout)["as_of"]
            time.sleep(0.5)
        ended.touch()
        found = readers.result()
    assert writer.returncode in (0, 1)
    reads = sum(times for times, _ in found)
    print(f"\n{reads} reads by 8 readers; status answered {len(answers)} times, at the slowest in {max(answers):.2f} s")  # noqa: T201
    assert all(times > 5 for times, _ in found)
    assert [wrong for _, wrong in found if wrong] == []
    shutil.rmtree(home)
