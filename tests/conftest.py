"""What every test may ask for."""

import os
from pathlib import Path

import pytest

from fullcourt.api import Warehouse

ROOT = Path(__file__).resolve().parent.parent


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
