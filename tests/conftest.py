"""What every test may ask for."""

import os
import random
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from fullcourt.api import Warehouse

ROOT = Path(__file__).resolve().parent.parent

SHARED = ("drill_month", "season")
"""Fixtures that take long to make: the files whose tests want one run in one process, and begin early."""


@cache
def _group(path: str) -> str:
    text = (ROOT / path).read_text(encoding="utf-8")
    asked = (name for name in SHARED if re.search(rf"def \w+\((?:[^)]*[ (])?{name}[:,)]", text))
    fixture = next(asked, path)
    return fixture if fixture != "season" or path.startswith("tests/oracles") else path


def _place(item: pytest.Item) -> int:
    group = _group(item.nodeid.partition("::")[0])
    return [*SHARED, group].index(group)


def pytest_configure() -> None:
    """Choose the seed of this run, for all of its processes."""
    os.environ.setdefault("FULLCOURT_SEED", str(random.randrange(1_000_000)))


def pytest_report_header() -> str:
    """Tell the seed."""
    seed = os.environ["FULLCOURT_SEED"]
    return f"seed of drills and samples: {seed} (FULLCOURT_SEED={seed} repeats them)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    items.sort(key=_place)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give a process whole files, and all files that share a warehouse to one."""
    from xdist.scheduler import LoadScopeScheduling

    class ByWarehouse(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _group(nodeid.partition("::")[0])

    return ByWarehouse(config, log)


@pytest.fixture(scope="session")
def seed() -> int:
    """What chance begins with: another number in each run; FULLCOURT_SEED repeats a run."""
    return int(os.environ["FULLCOURT_SEED"])


@pytest.fixture(scope="session")
def dice(seed: int) -> random.Random:
    """Chance, another one in each run."""
    return random.Random(seed)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real NBA files: FULLCOURT_DATA, else ../shared/data, else the test is skipped.

    A folder that was named but is not there fails the test: a typing error must not turn the tests
    with real data off.
    """
    named = os.environ.get("FULLCOURT_DATA")
    if named:
        folder = Path(named).expanduser()
        if not folder.is_dir():
            pytest.fail(f"FULLCOURT_DATA is set to {named}, which is not a folder", pytrace=False)
        return folder.resolve()
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real data: FULLCOURT_DATA is not set and ../shared/data does not exist")
    return folder


def season_files(data: Path, season: str) -> list[Path]:
    """The raw files of one season."""
    return [path for path in sorted(data.rglob("*")) if season in path.name and path.is_file()]


@pytest.fixture(scope="session")
def ingested(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a warehouse with the real season 2021-22 ingested and nothing built: copy it, do not use it."""
    home = tmp_path_factory.mktemp("ingested")
    with Warehouse.open(home, data_dir, create=True) as warehouse:
        warehouse.ingest(season_files(data_dir, "2021-22"))
    return home
