"""A simulated month, and the warehouses that drills start from and must end with."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.drills import month
from tests.made_once import made_once


@dataclass(frozen=True)
class Month:
    """A simulated month: its raw files, a warehouse that read them, and what an undisturbed build leaves."""

    data: Path
    ingested: Path
    built: Path
    damaged: Path
    undisturbed: dict[str, object]
    undisturbed_ingest: dict[str, object]
    seconds: dict[str, float]

    def start_of(self, command: str, home: Path) -> Path:
        """A warehouse as it is before ``command``."""
        if command != "ingest":
            shutil.copytree(self.damaged if command == "heal" else self.ingested, home)
        return home

    def end(self, home: Path) -> dict[str, object]:
        """Do all there is to do, undisturbed, and tell what is there."""
        ingested = month.run(home, self.data, "ingest")
        assert ingested.code == 0, ingested.screen
        self.resume("backfill", home)
        return month.contents(home)

    def resume(self, command: str, home: Path) -> None:
        """Run a command that was disturbed to its end."""
        resumed = month.run(home, self.data, command)
        assert resumed.code in month.DONE[command], f"{resumed.code}: {resumed.screen}"

    def is_whole_after(self, command: str, home: Path) -> bool:
        """Whether the command, resumed, leaves what it leaves when nothing disturbs it."""
        self.resume(command, home)
        return self.is_whole(command, home)

    def is_whole(self, command: str, home: Path) -> bool:
        """Whether a warehouse is what the command leaves when nothing disturbs it."""
        return month.contents(home) == (self.undisturbed_ingest if command == "ingest" else self.undisturbed)


def _make(folder: Path) -> Month:
    data = month.write_month(folder / "data", random.Random(os.environ["FULLCOURT_SEED"]).randrange(1_000))
    seconds = {}
    home = folder / "home"
    seconds["ingest"] = month.seconds_of(home, data, "ingest")
    shutil.copytree(home, folder / "ingested")
    month.run(home, data, "backfill")  # the first one compiles what all others find
    shutil.rmtree(home)
    shutil.copytree(folder / "ingested", home)
    seconds["backfill"] = month.seconds_of(home, data, "backfill")
    shutil.copytree(home, folder / "damaged")
    month.damage(folder / "damaged")
    shutil.copytree(folder / "damaged", folder / "healed")
    seconds["heal"] = month.seconds_of(folder / "healed", data, "heal")
    contents = [month.contents(each) for each in (home, folder / "ingested")]
    return Month(data, folder / "ingested", home, folder / "damaged", *contents, seconds)


@pytest.fixture(scope="session")
def drill_month(tmp_path_factory: pytest.TempPathFactory) -> Month:
    """A simulated month of another league in each run."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    month.run(elsewhere, elsewhere, "init")  # starts the process that all others are forked from
    return made_once("month", _make)
