"""A warehouse that somebody changed behind fullcourt's back: it is found, where it is, and repaired exactly.

A few corruptions in every test run, hundreds with ``make drills``.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest
from tests.drills import month
from tests.drills.conftest import Month
from tests.drills.raw_files import Folder
from tests.drills.tampering import CORRUPTIONS, TOGETHER, Corruption, Tamperer, in_turn

from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Severity

TOGETHER_AT_ONCE = 10


@dataclass(frozen=True)
class Sound:
    """A warehouse that nobody touched: what a check says of it, and what is in it."""

    home: Path
    data: Path
    findings: tuple[Finding, ...]
    contents: dict[str, object]

    @classmethod
    def of(cls, home: Path, data: Path) -> Sound:
        with Warehouse.open(home, data) as warehouse:
            verdict = warehouse.check()
        assert not verdict.not_run
        return cls(home, data, verdict.findings, month.contents(home))

    def copy(self, home: Path) -> Path:
        home.mkdir()
        shutil.copy(self.home / "warehouse.duckdb", home)
        return home

    def new_in(self, findings: Sequence[Finding]) -> list[Finding]:
        known = set(self.findings)
        return [each for each in findings if each not in known]

    def elsewhere(self, findings: Sequence[Finding], done: Sequence[Corruption]) -> list[Finding]:
        """What is above info, was not there before, and is at no place that was touched."""
        before = {(each.kind, each.table, each.day, each.file) for each in self.findings}
        places = [place for corruption in done for place in corruption.places]
        return [
            each
            for each in findings
            if each.severity > Severity.INFO
            and (each.kind, each.table, each.day, each.file) not in before
            and not any(place.holds(each) for place in places)
        ]


@pytest.fixture(scope="module")
def sound(drill_month: Month, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """The drill's month with something in quarantine and sources that disagree, whatever the league's seed."""
    folder = tmp_path_factory.mktemp("soiled")
    shutil.copytree(drill_month.data, folder / "data")
    shutil.copytree(drill_month.built, folder / "home")
    Folder(folder / "data").soil()
    with Warehouse.open(folder / "home", folder / "data") as warehouse:
        warehouse.ingest()
        warehouse.backfill()
    yield Sound.of(folder / "home", folder / "data")
    shutil.rmtree(folder)


def chance(*words: object) -> random.Random:
    """Chance of one drill, that is the same whichever drills run beside it."""
    return random.Random(f"{os.environ['FULLCOURT_SEED']} {words}")


def drill(sound: Sound, home: Path, dice: random.Random, kinds: Iterator[str], together: int) -> list[str]:
    """Corrupt, check, heal and compare; returns the kinds that were done."""
    done: list[Corruption] = []
    names: list[str] = []
    with Warehouse.open(sound.copy(home), sound.data) as warehouse:
        tamperer = Tamperer(warehouse, dice)
        while len(done) < together:
            name = next(kinds)
            corruption = tamperer.do(name)
            if corruption is not None:
                done.append(corruption)
                names.append(name)
    told = [corruption.said for corruption in done]
    with Warehouse.open(home, sound.data, read_only=True) as warehouse:
        verdict = warehouse.check()
    new = sound.new_in(verdict.findings)
    assert {each.said: each.missed_by(new) for each in done if each.missed_by(new)} == {}, new
    assert sound.elsewhere(verdict.findings, done) == [], told
    with Warehouse.open(home, sound.data) as warehouse:
        after = warehouse.heal().after
    assert sound.new_in(after.findings) == [], told
    assert not after.not_run, told
    assert month.contents(home) == sound.contents, told
    with Warehouse.open(home, sound.data, read_only=True) as warehouse:
        again = warehouse.check()
    assert set(again.findings) == set(sound.findings), told
    shutil.rmtree(home)
    return names


def few_or_many(few: int, many: int) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "number", [*range(few), *(pytest.param(at, marks=pytest.mark.long) for at in range(few, many))]
    )


@few_or_many(5, 380)
def test_one_corruption_is_found_where_it_is_and_healed(number: int, sound: Sound, tmp_path: Path):
    kinds = islice(in_turn(tuple(CORRUPTIONS), chance("kinds")), number, None)
    drill(sound, tmp_path / "home", chance("one", number), kinds, 1)


@few_or_many(2, 52)
def test_ten_corruptions_at_once_are_found_and_healed(number: int, sound: Sound, tmp_path: Path):
    dice = chance("ten", number)
    drill(sound, tmp_path / "home", dice, in_turn(TOGETHER, dice), TOGETHER_AT_ONCE)
