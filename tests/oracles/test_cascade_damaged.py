"""What real seasons do not show: games without events, list or starters, and players whose age is known.

A season is damaged after it was read and before it is built; takes minutes, so only with ``make long``.
"""

from __future__ import annotations

import shutil

import pytest
from tests.oracles import damage
from tests.oracles.naive import comparison
from tests.oracles.naive.facts import Facts
from tests.oracles.naive.tables import TABLES

from fullcourt.api import Warehouse

pytestmark = [pytest.mark.real_data, pytest.mark.long]

ROWS = 500


@pytest.fixture(scope="module")
def damaged(ingested, data_dir, tmp_path_factory, seed):
    """2021-22, built over gaps that are elsewhere in each run."""
    home = tmp_path_factory.mktemp("damaged") / "home"
    shutil.copytree(ingested, home)
    with Warehouse.open(home, data_dir) as warehouse:
        db = warehouse.db
        damage.take_away(db, "events", damage.games_by_chance(db, "2021-10-22", "2022-03-20", 12, seed))
        damage.take_away(db, "list", damage.games_by_chance(db, "2021-11-10", "2022-03-20", 6, seed + 1))
        damage.forget_who_started(db, damage.games_by_chance(db, "2021-12-01", "2022-03-20", 4, seed + 2))
        damage.tell_ages_and_positions(db)
        warehouse.backfill()
        yield warehouse


@pytest.fixture(scope="module")
def facts_of_damaged(damaged):
    return Facts(damaged.db)


@pytest.fixture(params=TABLES, ids=lambda table: table.name)
def table(request, damaged):
    """Each table that is recomputed."""
    if not comparison.columns_of(damaged.db, request.param):
        pytest.skip(f"there is no table {request.param.qualified} yet")
    return request.param


def test_every_gap_is_a_failure_with_its_reason_and_nothing_else_is(damaged, facts_of_damaged, table, seed):
    stored = comparison.stored_keys(damaged.db, table)
    failures = comparison.open_failures(damaged.db, table)
    wrong = comparison.wrong_keys(table, facts_of_damaged, stored, failures)
    assert wrong[:5] == [], f"FULLCOURT_SEED={seed} repeats this"


def test_rows_beside_gaps_are_what_is_recomputed(damaged, facts_of_damaged, table, seed):
    rows = comparison.some_rows(damaged.db, table, ROWS, seed)
    assert comparison.wrong_values(table, facts_of_damaged, rows) == [], f"FULLCOURT_SEED={seed} repeats this"
