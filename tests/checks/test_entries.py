"""What the ledger says of units and of open failures is held against what was committed, column by column."""

from __future__ import annotations

from tests.drills.tampered_ledger import OF_FAILURE, OF_UNIT

from fullcourt.catalog.processing.ledger import precompute_failures, units
from fullcourt.warehouse import entries
from fullcourt.warehouse.columns import Column

_OF_FAILURE = (*entries.KEY, *entries.TOLD)


def types(columns: tuple[Column, ...]) -> dict[str, str]:
    return {column.name: column.type for column in columns}


def test_all_that_a_unit_says_is_in_its_fingerprint():
    declared = types(units.columns)
    assert declared.pop("entry_fp") == "int"
    assert types(entries.UNIT) == declared


def test_all_that_a_failure_says_is_in_its_fingerprint_but_for_its_history():
    history = {"resolution_status", "opened_run_id", "resolved_run_id", "opened_utc", "resolved_utc"}
    declared = types(precompute_failures.columns)
    assert types(_OF_FAILURE) == {name: kind for name, kind in declared.items() if name not in history}


def test_the_drills_alter_each_of_them():
    keys = {"table_name", "unit_date", "analysis_date", "entity_id"}
    of_units = {"fingerprint_version", "committed_utc"} | keys
    assert types(entries.UNIT).keys() - of_units == OF_UNIT.keys() - {"entry_fp"}
    assert types(entries.TOLD).keys() - {"inputs"} == OF_FAILURE.keys()
