"""A corrected figure: what is told to change is exactly what a build from scratch makes otherwise, and no row more."""

from __future__ import annotations

import os
import random
import shutil
from datetime import date
from pathlib import Path

from tests.drills import month
from tests.drills.conftest import Month
from tests.drills.raw_files import Folder
from tests.few_or_many import few_or_many

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.checks.finding import Kind
from fullcourt.checks.units import key_text
from fullcourt.engine.declaration import INPUTS, ROW
from fullcourt.scope import sheets

Row = dict[str, object]
Key = tuple[str, date, str]


def built_rows(warehouse: Warehouse) -> dict[Key, Row]:
    """Every row of every built table, by table, date and the rest of its key."""
    return {
        (sheet.name, row[sheet.day_column], key_text(sheet, row)): row
        for sheet in sheets()
        if sheet.is_built
        for row in warehouse.db.query(f"SELECT * FROM {sheet.qualified}")
    }


def differing(one: dict[Key, Row], other: dict[Key, Row]) -> set[Key]:
    """Keys of rows that only one has, or that have other fingerprints."""

    def told(rows: dict[Key, Row]) -> set[tuple[Key, object, object]]:
        return {(key, row[ROW], row[INPUTS]) for key, row in rows.items()}

    return {key for key, _, _ in told(one) ^ told(other)}


def from_scratch(home: Path, data: Path) -> dict[Key, Row]:
    with Warehouse.open(home, data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()
        return built_rows(warehouse)


def a_correction(drill_month: Month, tmp_path: Path, number: int) -> None:
    folder = Folder.copied(drill_month.data, tmp_path / "data")
    told = folder.correct(random.Random(f"{os.environ['FULLCOURT_SEED']} exact {number}"))
    shutil.copytree(drill_month.built, tmp_path / "home")
    with Warehouse.open(tmp_path / "home", folder.path) as warehouse:
        old = built_rows(warehouse)
        warehouse.ingest()
        found = warehouse.check(("units",)).findings
        trial = warehouse.trial()
        assert built_rows(warehouse) == old, told
        by_heal = (number + int(os.environ["FULLCOURT_SEED"])) % 2
        totals = warehouse.heal().totals if by_heal else warehouse.backfill().totals
        after = built_rows(warehouse)
        assert set(warehouse.check(("units", "rules", "rows", "sources")).wrong) == set(), told
    new = from_scratch(tmp_path / "anew", folder.path)

    assert after == new, told
    assert month.contents(tmp_path / "home") == month.contents(tmp_path / "anew"), told
    exact = differing(old, new)
    assert {(each.table, each.day, each.key) for each in trial.changes} == exact, told
    assert len(trial.changes) == len(exact)
    # A figure in one file makes no unit due that was not: whatever changes is known to be stale or in doubt.
    assert {(table, day) for table, day, _ in exact} <= {
        (each.table, each.day) for each in found if each.kind in (Kind.STALE, Kind.SUSPECT)
    }, told
    # Totals count rows that are new or made from other inputs. Those that are gone are in no count.
    assert totals.rows_rebuilt == len(exact & new.keys()) == sum(each.why != "gone" for each in trial.changes), told
    assert {each.key for each in trial.changes if each.why == "gone"} == {key[2] for key in exact - new.keys()}, told
    assert all(after[key] == old[key] for key in after.keys() - exact), told
    assert {each.why for each in trial.changes}.isdisjoint({"restored"}), told


@few_or_many(1, 100)
def test_what_is_told_to_change_is_what_changes(times: int, drill_month: Month, tmp_path: Path):
    for number in range(times):
        own = tmp_path / str(number)
        own.mkdir()
        a_correction(drill_month, own, number)
        shutil.rmtree(own)


def test_a_correction_that_does_not_add_up_is_refused_and_changes_nothing(drill_month: Month, tmp_path: Path):
    folder = Folder.copied(drill_month.data, tmp_path / "data")
    folder.made(random.Random(os.environ["FULLCOURT_SEED"]))
    shutil.copytree(drill_month.built, tmp_path / "home")
    with Warehouse.open(tmp_path / "home", folder.path) as warehouse:
        old = built_rows(warehouse)
        warehouse.ingest()
        assert warehouse.trial().changes == []
        assert warehouse.heal().totals.rows_rebuilt == 0
        assert built_rows(warehouse) == old
        held = [each.text for each in warehouse.check(("standing",)).findings if each.kind is Kind.QUARANTINE]
        assert any("TRUNCATED_FILE" in text for text in held)


def test_every_built_table_is_compared(drill_month: Month):
    with Warehouse.open(drill_month.built, drill_month.data, read_only=True) as warehouse:
        assert {table for table, _, _ in built_rows(warehouse)} == {table.name for table in catalog.BUILT}
