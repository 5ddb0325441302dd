"""A small league for every test that wants one."""

from pathlib import Path

import pytest

from tests.sources.small_files import SmallLeague, write_all


@pytest.fixture
def empty_league(tmp_path: Path) -> SmallLeague:
    """A data folder without files and an empty warehouse."""
    return SmallLeague(tmp_path / "data")


@pytest.fixture
def league(empty_league: SmallLeague) -> SmallLeague:
    """A data folder with all files of the small league, ingested."""
    write_all(empty_league.data)
    report = empty_league.ingest()
    assert not report.rejected
    return empty_league
