"""What every test may ask for."""

import os
import random
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests import made_once

from fullcourt.api import Warehouse

ROOT = Path(__file__).resolve().parent.parent

LONGEST = ("season", "drill_month")
"""Fixtures that take long to make: the files whose tests want them begin early."""


@cache
def _fixture(path: str) -> str | None:
    """The first of them that a file asks for."""
    text = (ROOT / path).read_text(encoding="utf-8")
    asked = (name for name in LONGEST if re.search(rf"def \w+\((?:[^)]*[ (])?{name}[:,)]", text))
    found = next(asked, None)
    return found if found != "season" or path.startswith("tests/oracles") else None


def _place(item: pytest.Item) -> int:
    found = _fixture(item.nodeid.partition("::")[0])
    return LONGEST.index(found) if found else len(LONGEST)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed of this run, and where things are made, for all of its processes."""
    os.environ.setdefault("FULLCOURT_SEED", str(random.randrange(1_000_000)))
    if hasattr(config, "workerinput"):
        # Processes that share the cores are faster with a share each: threads that wait for each other cost a tenth.
        share = (os.cpu_count() or 1) // config.workerinput["workercount"]
        os.environ.setdefault("FULLCOURT_THREADS", str(max(share, 1)))
    else:
        made_once.begin()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing."""
    if not hasattr(config, "workerinput"):
        made_once.end()


def pytest_report_header() -> str:
    """Tell the seed."""
    seed = os.environ["FULLCOURT_SEED"]
    return f"seed of drills and samples: {seed} (FULLCOURT_SEED={seed} repeats them)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    items.sort(key=_place)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Compile what is going to be built: of two processes each begins at another end, and finds what the other made."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None or not any(item.nodeid.startswith(("tests/drills", "tests/oracles")) for item in session.items):
        return
    import fullcourt.engine.build  # noqa: F401 - with it all statements of a build are known
    from fullcourt import catalog
    from fullcourt.engine.model import model_of

    order = -1 if int(worker["workerid"].removeprefix("gw")) % 2 else 1
    for table in catalog.BUILT[::order]:
        model_of(table).compile_all()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give a process whole files, and all files about the built season to one: it holds the facts in memory."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0]
            return path if _fixture(path) != "season" else "season"

    return ByFile(config, log)


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
def ingested(data_dir: Path) -> Path:
    """The home of a warehouse with the real season 2021-22 ingested and nothing built: copy it, do not use it."""

    def make(folder: Path) -> Path:
        with Warehouse.open(folder / "home", data_dir, create=True) as warehouse:
            warehouse.ingest(season_files(data_dir, "2021-22"))
        return folder / "home"

    return made_once.made_once("ingested", make)
