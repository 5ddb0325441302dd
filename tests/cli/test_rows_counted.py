"""Coverage and status count rows in the tables, not in what the ledger says of them."""

from __future__ import annotations

import pytest
from tests.cli.conftest import behind_its_back

EMPTIED, DROPPED = "nba_predictions.ml_feature_store_v1", "nba_precompute.player_daily_cache"


def test_a_table_that_was_emptied_or_dropped_is_not_full(built):
    behind_its_back(built, f"DELETE FROM {EMPTIED}", f"DROP TABLE {DROPPED}")
    names = {name.partition(".")[2] for name in (EMPTIED, DROPPED)}
    answer = built.run("coverage", "--json")
    units = [unit for unit in answer.data["units"] if unit["committed"]]
    assert answer.code == 2
    assert {unit["table"] for unit in units if unit["rows"] != unit["committed"]} == names
    assert {unit["rows"] for unit in units if unit["table"] in names} == {0}
    assert all(unit["unaccounted"] == unit["committed"] for unit in units if unit["table"] in names)
    assert built.run("coverage", "ml_feature_store_v1").code == 2
    assert built.run("coverage", "team_form").code == 0
    shown = built.run("status")
    assert shown.code == 2
    lacking = sum(unit["table"] in names for unit in units)
    assert shown.line(f"{lacking} units have not as many rows as the ledger says")
    assert sum(month["differing"] for month in built.run("status", "--json").data["coverage"]) == lacking


@pytest.mark.parametrize(("command", "code"), [("coverage", 3), ("status", 2)])
def test_a_schedule_that_was_deleted_is_no_empty_calendar(command, code, built):
    behind_its_back(built, "DELETE FROM nba_reference.schedule")
    answer = built.run(command)
    assert answer.code == code
    assert "'fullcourt heal'" in answer.out + answer.err
