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
from typing import Any

import pytest
from tests.conftest import season_files
from tests.drills import month
from tests.drills.conftest import Month
from tests.drills.raw_files import Folder
from tests.drills.tampering import CORRUPTIONS, TOGETHER, Corruption, Tamperer, files_without_record, in_turn

from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Kind, Severity
from fullcourt.checks.healing import Healing
from fullcourt.checks.verdict import CHECKS, Verdict

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
        lost = files_without_record(done)
        places = [place.told_by(lost) for corruption in done for place in corruption.places]
        return [
            each
            for each in findings
            if each.severity > Severity.INFO
            and (each.kind, each.table, each.day, each.file) not in before
            and not any(place.covers(each) for place in places)
        ]


@pytest.fixture(scope="module")
def sound(drill_month: Month, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """The drill's month with something in quarantine and sources that disagree, whatever the league's seed."""
    folder = tmp_path_factory.mktemp("soiled")
    shutil.copytree(drill_month.data, folder / "data")
    shutil.copytree(drill_month.built, folder / "home")
    Folder(folder / "data").soil()
    build(folder / "home", folder / "data")
    yield Sound.of(folder / "home", folder / "data")
    shutil.rmtree(folder)


def build(home: Path, data: Path) -> None:
    with Warehouse.open(home, data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()


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
    missed = {each.said: each.missed_by(new, done) for each in done if each.missed_by(new, done)}
    assert missed == {}, (told, [each for each in new if each.severity])
    elsewhere = sound.elsewhere(verdict.findings, done)
    assert elsewhere == [], (told, elsewhere)
    with Warehouse.open(home, sound.data) as warehouse:
        after = warehouse.heal().after
    assert sound.new_in(after.findings) == [], (told, sound.new_in(after.findings))
    assert not after.not_run, told
    assert differing(month.contents(home), sound.contents) == {}, told
    with Warehouse.open(home, sound.data, read_only=True) as warehouse:
        again = warehouse.check()
    assert set(again.findings) ^ set(sound.findings) == set(), told
    shutil.rmtree(home)
    return names


def differing(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Where two contents of warehouses differ."""
    told = {name: (one[name], other[name]) for name in one if one[name] != other[name]}
    return {
        name: set(map(str, now)) ^ set(map(str, then))
        if isinstance(now, list)
        else {each: (now[each], then[each]) for each in now if now[each] != then[each]}
        for name, (now, then) in told.items()
    }


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


def heal(home: Path, data: Path) -> Healing:
    with Warehouse.open(home, data) as warehouse:
        return warehouse.heal()


def check(home: Path, data: Path) -> Verdict:
    with Warehouse.open(home, data, read_only=True) as warehouse:
        return warehouse.check()


def about_files(verdict: Verdict) -> list[tuple[str | None, str]]:
    return [(each.file, each.severity.name) for each in verdict.findings if each.kind is Kind.SOURCE]


@few_or_many(1, 40)
def test_a_raw_file_that_changed_is_found_and_what_it_says_now_is_built(number: int, sound: Sound, tmp_path: Path):
    folder = Folder.copied(sound.data, tmp_path / "data")
    path, told = folder.correct(chance("corrected", number))
    home = sound.copy(tmp_path / "home")
    verdict = check(home, folder.path)
    assert about_files(verdict) == [(path, "CRITICAL")], told
    assert {each.file for each in verdict.wrong} == {path}, told

    after = heal(home, folder.path).after
    assert about_files(after) == [], told
    build(tmp_path / "anew", folder.path)
    assert differing(month.contents(home), month.contents(tmp_path / "anew")) == {}, told
    assert set(check(home, folder.path).findings) == set(check(tmp_path / "anew", folder.path).findings), told
    shutil.rmtree(tmp_path)


@few_or_many(1, 20)
def test_a_raw_file_that_is_gone_is_asked_for_and_the_rest_is_left_alone(number: int, sound: Sound, tmp_path: Path):
    folder = Folder.copied(sound.data, tmp_path / "data")
    lost = chance("lost", number).choice(folder.read_files())
    lost.rename(tmp_path / lost.name)
    home = sound.copy(tmp_path / "home")
    for verdict in (check(home, folder.path), heal(home, folder.path).after, check(home, folder.path)):
        assert about_files(verdict) == [(folder.told(lost), "BLOCKING")]
        assert len(verdict.wrong) == 1
        assert folder.told(lost) in verdict.wrong[0].repair
        assert verdict.exit_code == 1
    assert differing(month.contents(home), sound.contents) == {}

    (tmp_path / lost.name).rename(lost)
    assert set(check(home, folder.path).findings) == set(sound.findings)
    shutil.rmtree(tmp_path)


@few_or_many(1, 20)
def test_a_raw_file_that_is_there_twice_changes_nothing(number: int, sound: Sound, tmp_path: Path):
    folder = Folder.copied(sound.data, tmp_path / "data")
    path = chance("twice", number).choice(folder.read_files())
    again = path.with_name(f"again_{path.name}")
    shutil.copy2(path, again)
    home = sound.copy(tmp_path / "home")
    verdict = check(home, folder.path)
    assert about_files(verdict) == [(folder.told(again), "INFO")]
    assert verdict.exit_code == 0

    heal(home, folder.path)
    assert differing(month.contents(home), sound.contents) == {}
    with Warehouse.open(home, folder.path) as warehouse:
        warehouse.ingest()
    assert set(check(home, folder.path).findings) == set(sound.findings)
    assert differing(month.contents(home), sound.contents) == {}
    shutil.rmtree(tmp_path)


@pytest.mark.parametrize(
    ("blind_to", "kind"),
    [
        ("rows", "value_altered"),
        ("units", "value_and_fingerprint_altered"),
        ("units", "unit_deleted"),
        ("units", "failure_deleted"),
        ("rules", "critical_emptied"),
        ("sources", "source_file_deleted"),
        ("tables", "view_dropped"),
    ],
)
def test_a_check_that_is_left_out_is_missed(blind_to: str, kind: str, sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        tamperer = Tamperer(warehouse, chance("blind"))
        while (corruption := tamperer.do(kind)) is None or corruption.is_of_source:
            pass
        seeing = sound.new_in(warehouse.check().findings)
        blind = sound.new_in(warehouse.check(CHECKS.keys() - {blind_to}).findings)
    assert corruption.missed_by(seeing, ()) == []
    assert corruption.missed_by(blind, ()) == list(corruption.places)


@pytest.fixture(scope="module")
def real_season(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """The real season 2021-22, without lines, built from nothing."""
    folder = tmp_path_factory.mktemp("real_season")
    for path in season_files(data_dir, "2021-22"):
        place = folder / "data" / path.relative_to(data_dir)
        if "props" not in place.parts:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(path)
    build(folder / "home", folder / "data")
    yield Sound.of(folder / "home", folder / "data")
    shutil.rmtree(folder)


@pytest.mark.long
@pytest.mark.real_data
@pytest.mark.parametrize("number", range(60))
def test_one_corruption_of_a_real_season_is_found_and_healed(number: int, real_season: Sound, tmp_path: Path):
    kinds = islice(in_turn(tuple(CORRUPTIONS), chance("real kinds")), number, None)
    drill(real_season, tmp_path / "home", chance("real one", number), kinds, 1)


@pytest.mark.long
@pytest.mark.real_data
@pytest.mark.parametrize("number", range(4))
def test_ten_corruptions_at_once_of_a_real_season_are_found_and_healed(number: int, real_season: Sound, tmp_path: Path):
    dice = chance("real ten", number)
    drill(real_season, tmp_path / "home", dice, in_turn(TOGETHER, dice), TOGETHER_AT_ONCE)
