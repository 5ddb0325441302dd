"""A program may do with a warehouse what the commands do, in any order, and is told what is wrong in our words."""

from __future__ import annotations

import pytest
from tests.cli.conftest import League

from fullcourt.api import Warehouse

TIME_ZONE = "SELECT current_setting('TimeZone')"


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_after_a_query_the_same_warehouse_is_opened_once_more_and_built(league: League, read_only):
    with Warehouse.open(league.home, league.data, read_only=read_only) as first:
        first.sql("SELECT 1")
        with Warehouse.open(league.home, league.data, read_only=read_only) as second:
            assert second.db.rows(TIME_ZONE) == [("UTC",)]
            assert second.sql("SELECT count(*) AS games FROM nba_reference.schedule").to_pylist()[0]["games"] > 0
        with Warehouse.open(league.home, league.data) as writer:
            assert writer.backfill(["shot_events"]).totals.units_built == 1
