"""The same files give the same warehouse: whatever the threads, the chunks, the order, the time zone, the locale."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import subprocess
import sys

import pytest
from tests.drills import month
from tests.drills.conftest import Month

THREADS, CHUNKS = (1, 2, 8), (1, 7, 31)
ZONES, LOCALES = ("UTC", "Asia/Kolkata", "America/Los_Angeles"), ("C", "C.UTF-8")


def cases(first: list[tuple[object, ...]], all_of_them: itertools.product) -> list[object]:
    rest = [pytest.param(*case, marks=pytest.mark.long) for case in all_of_them if case not in first]
    return [*(pytest.param(*case) for case in first), *rest]


@pytest.mark.parametrize(("threads", "chunk"), cases([(8, 7)], itertools.product(THREADS, CHUNKS)))
def test_threads_and_chunks_change_nothing(drill_month: Month, tmp_path, threads, chunk):
    home = tmp_path / "home"
    with_threads = ("--threads", str(threads))
    assert month.run(home, drill_month.data, "ingest", *with_threads).code == 0
    assert month.run(home, drill_month.data, "backfill", *with_threads, chunk_dates=chunk).code in (0, 1)
    assert month.contents(home) == drill_month.undisturbed


def test_the_order_in_which_files_come_changes_nothing(drill_month: Month, dice: random.Random, tmp_path):
    home, files = tmp_path / "home", sorted(path for path in drill_month.data.rglob("*") if path.is_file())
    files = [path for path in files if path.suffix in {".csv", ".xz", ".parquet"}]
    dice.shuffle(files)
    for path in files:
        assert month.run(home, drill_month.data, "ingest", str(path)).code in (0, 1), path
    assert drill_month.end(home) == drill_month.undisturbed


@pytest.mark.parametrize(
    ("zone", "locale", "commands"),
    cases([("Asia/Kolkata", "C", 1)], itertools.product(ZONES, LOCALES, (2,))),
)
def test_where_the_machine_stands_and_what_it_speaks_change_nothing(
    drill_month: Month, tmp_path, zone, locale, commands
):
    environment = os.environ | {
        "TZ": zone, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0",
        "FULLCOURT_HOME": str(tmp_path / "home"), "FULLCOURT_DATA": str(drill_month.data),
    }  # fmt: skip
    for command, undisturbed in (("ingest", drill_month.undisturbed_ingest), ("backfill", drill_month.undisturbed))[
        :commands
    ]:
        done = subprocess.run(
            [sys.executable, "-m", "fullcourt.cli.app", command], env=environment, capture_output=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr
        assert month.contents(tmp_path / "home") == undisturbed


def test_another_season_is_another_warehouse(drill_month: Month, tmp_path):
    data = month.write_month(tmp_path / "data", seed=1_001)
    month.run(tmp_path / "home", data, "ingest")
    assert month.contents(tmp_path / "home")["tables"] != drill_month.undisturbed_ingest["tables"]
    shutil.rmtree(data)
