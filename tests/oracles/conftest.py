"""The real 2021-22 season, read and built once for all oracles."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fullcourt.api import Warehouse


@pytest.fixture(scope="session")
def season(ingested: Path, data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """A warehouse with all of 2021-22 (play-offs too), and lines from January 2021 on, ingested and built."""
    home = tmp_path_factory.mktemp("season") / "home"
    shutil.copytree(ingested, home)
    with Warehouse.open(home, data_dir) as warehouse:
        warehouse.ingest([data_dir / "props"])
        warehouse.backfill()
        yield warehouse


@pytest.fixture(scope="session")
def regular() -> str:
    """The condition that a row belongs to the regular season."""
    return "game_date BETWEEN DATE '2021-10-19' AND DATE '2022-04-10'"
