"""What every test may ask for."""

import os
import random
from pathlib import Path

import pytest

from fullcourt.api import Warehouse

ROOT = Path(__file__).resolve().parent.parent

SHARED = ("drill_month", "ingested")
"""Fixtures that take long to make, the longest first: tests that want one run in one process, and begin early."""


def pytest_configure() -> None:
    """Choose the seed of this run, for all of its processes."""
    os.environ.setdefault("FULLCOURT_SEED", str(random.randrange(1_000_000)))


def pytest_report_header() -> str:
    """Tell the seed."""
    seed = os.environ["FULLCOURT_SEED"]
    return f"seed of drills and samples: {seed} (FULLCOURT_SEED={seed} repeats them)"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep tests that share a warehouse, or a file, in one process; what takes longest begins first."""
    groups = {item: _group(item) for item in items}
    for item, group in groups.items():
        item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=lambda item: SHARED.index(groups[item]) if groups[item] in SHARED else len(SHARED))


def _group(item: pytest.Item) -> str:
    wanted = set(getattr(item, "fixturenames", ()))
    return next((name for name in SHARED if name in wanted), str(item.path))


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
