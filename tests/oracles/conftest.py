"""The real seasons, read and built once for all oracles."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.oracles.naive.facts import Facts

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
def facts(season: Warehouse) -> Facts:
    """The facts of 2021-22 as plain Python rows."""
    return Facts(season.db)


@pytest.fixture(scope="session")
def five(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """A warehouse with everything in the data folder."""
    with Warehouse.open(tmp_path_factory.mktemp("five"), data_dir, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()
        yield warehouse


@pytest.fixture(scope="session")
def facts_of_five(five: Warehouse) -> Facts:
    """The facts of the five seasons as plain Python rows."""
    return Facts(five.db)


@pytest.fixture(scope="session")
def regular() -> str:
    """The condition that a row belongs to the regular season."""
    return "game_date BETWEEN DATE '2021-10-19' AND DATE '2022-04-10'"
