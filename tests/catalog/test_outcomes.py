"""Whose failures a row asks for: of one upstream key, or of all that a read hands over, such as a team's members."""

from __future__ import annotations

import datetime as dt

import ibis
import pytest

from fullcourt import catalog
from fullcourt.catalog.processing.ledger import precompute_failures
from fullcourt.engine.model import _outcome, model_of
from fullcourt.engine.windows import entity_parts
from fullcourt.warehouse.duckdb import DuckDB

DAY = dt.date(2021, 11, 7)
MEMBERS = catalog.find_table("upcoming_player_game_context").reads["members"]


@pytest.mark.parametrize(
    ("table", "read", "parts"),
    [
        ("upcoming_player_game_context", "members", [None, "team_abbr"]),
        ("upcoming_team_game_context", "members", [None, "team_abbr"]),
        ("player_game_summary", "shots", ["game_id"]),
        ("player_composite_factors", "zones", ["player_lookup"]),
        ("player_composite_factors", "opponent_zones", ["opponent_team_abbr"]),
        ("ml_feature_store_v1", "cache", ["player_lookup"]),
    ],
)
def test_the_key_of_a_row_names_as_much_of_the_upstream_entity_as_the_read_fixes(table, read, parts):
    declared = catalog.find_table(table)
    of = declared.reads[read]
    assert entity_parts(of, of.relation.entity.columns, model_of(declared).keys.columns) == parts


@pytest.mark.parametrize(
    ("failing", "outcome"),
    [
        ("able|CLE", "INCOMPLETE_UPSTREAM"),
        ("traded|CLE", "INCOMPLETE_UPSTREAM"),
        ("traded|CHI", None),
        ("able|CHI", None),
    ],
)
def test_a_player_asks_for_the_failures_of_his_teammates_and_not_for_his_own_with_another_team(failing, outcome):
    db = DuckDB()
    db.create_schemas()
    db.create_table(precompute_failures)
    row = {
        "table_name": "team_rotation", "analysis_date": DAY, "entity_id": failing,
        "failure_category": "INCOMPLETE_UPSTREAM", "resolution_status": "OPEN",
    }  # fmt: skip
    db.insert_values(precompute_failures, [row])
    db.list_rows(
        "keys",
        {"_date": "date", "player_lookup": "string", "team_abbr": "string"},
        [{"_date": DAY, "player_lookup": "traded", "team_abbr": "CLE"}],
    )
    keys = ibis.table({"_date": "date", "player_lookup": "string", "team_abbr": "string"}, name="keys")
    failures, met = _outcome(MEMBERS, keys)
    told = db.records(keys.left_join(failures, met).select(told=failures["_failed_category"]))
    assert told == [{"told": outcome}]
