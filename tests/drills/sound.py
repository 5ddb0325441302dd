"""Warehouses that nobody touched, and drills that corrupt copies of them."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.drills import month
from tests.drills.tampered_ledger import CORRUPTIONS
from tests.drills.tampering import Corruption, Tamperer, files_without_record

from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Kind, Severity
from fullcourt.checks.verdict import Verdict
from fullcourt.sources.folder import container


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

    def newly_wrong_in(self, verdict: Verdict) -> list[Finding]:
        """What is above info and was not there before: a simulated month may lack a game's events."""
        return self.new_in(verdict.wrong)

    def elsewhere(self, findings: Sequence[Finding], done: Sequence[Corruption]) -> list[Finding]:
        """What is above info, was not there before, and is at no place that was touched."""
        before = {(each.kind, each.table, each.day, each.file) for each in self.findings}
        lost = files_without_record(done)
        touched = [place for each in done for place in (*each.places, each.hides) if place is not None]
        places = [place.told_by(lost) for place in touched]
        # A file whose record is gone is one that nobody read, as far as anybody can tell.
        unread = {container(file) for file in lost if file is not None}
        return [
            each
            for each in findings
            if each.severity > Severity.INFO
            and (each.kind, each.table, each.day, each.file) not in before
            and not any(place.covers(each) for place in places)
            and not (each.kind is Kind.SOURCE and each.file in unread)
        ]


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
            corruption = CORRUPTIONS[name](tamperer)
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
    assert not after.not_run, (told, after.not_run)
    others = differing(month.contents(home), sound.contents)
    assert others == {}, (told, others)
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
