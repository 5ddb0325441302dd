"""A small league for every test that wants one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sources.small_files import SmallLeague, write_all


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty data folder and an empty warehouse: copy it, do not use it."""
    home = tmp_path_factory.mktemp("empty_league")
    SmallLeague.new(home).db.close()
    return home


@pytest.fixture(scope="session")
def full_home(empty_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with all files of the small league, ingested."""
    home = tmp_path_factory.mktemp("full_league") / "home"
    shutil.copytree(empty_home, home)
    league = SmallLeague(home)
    write_all(league.data)
    assert not league.ingest().rejected
    league.db.close()
    return home


def _copy(home: Path, to: Path) -> Iterator[SmallLeague]:
    shutil.copytree(home, to)
    league = SmallLeague(to, runs=1)
    yield league
    league.db.close()


@pytest.fixture
def empty_league(empty_home: Path, tmp_path: Path) -> Iterator[SmallLeague]:
    """A data folder without files and an empty warehouse."""
    yield from _copy(empty_home, tmp_path / "empty")


@pytest.fixture
def league(full_home: Path, tmp_path: Path) -> Iterator[SmallLeague]:
    """A data folder with all files of the small league, ingested (run1)."""
    yield from _copy(full_home, tmp_path / "home")
