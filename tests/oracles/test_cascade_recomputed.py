"""The as-of tables of real 2021-22 beside a naive recomputation in plain Python, keys and values."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.oracles.naive import comparison
from tests.oracles.naive.tables import TABLES

pytestmark = pytest.mark.real_data

ROWS = 40


@pytest.fixture(params=TABLES, ids=lambda table: table.name)
def table(request, season):
    """Each table that is recomputed."""
    if not comparison.columns_of(season.db, request.param):
        pytest.skip(f"there is no table {request.param.qualified} yet")
    return request.param


@pytest.fixture
def stored(season, table):
    return comparison.stored_keys(season.db, table)


@pytest.fixture
def failures(season, table):
    return comparison.open_failures(season.db, table)


def test_each_expected_key_is_a_row_or_an_open_failure_with_the_reason_counted_from_the_box_scores(
    facts, table, stored, failures
):
    assert stored
    assert comparison.wrong_keys(table, facts, stored, failures)[:5] == []


def test_on_every_date_rows_and_open_failures_are_as_many_as_the_expected_keys(facts, table, stored, failures):
    assert comparison.unbalanced_dates(table, facts, stored, failures) == []


def test_the_ledger_expects_what_the_lists_say(season, facts, table):
    if not table.entity:
        pytest.skip("built at ingest, without a ledger of its own")
    assert comparison.wrong_ledger(season.db, table, facts) == []


def test_every_column_of_rows_by_chance_is_what_is_recomputed(season, facts, table, seed):
    rows = comparison.some_rows(season.db, table, ROWS, seed)
    assert len(rows) == ROWS
    assert comparison.wrong_values(table, facts, rows) == [], f"FULLCOURT_SEED={seed} repeats this"


# The same checks, each shown to fail.


def test_a_changed_value_is_seen_in_whichever_column(season, facts, table, seed):
    (row,) = comparison.some_rows(season.db, table, 1, seed)
    key = tuple(row[name] for name in table.key)
    for column in row.keys() - set(table.key) - set(table.in_words):
        changed = row | {column: "changed" if row[column] != "changed" else None}
        assert [(where, which) for where, which, *_ in comparison.wrong_values(table, facts, [changed])] == [
            (key, column)
        ]


def last_digit(value):
    return Decimal((0, (1,), value.as_tuple().exponent))


def test_the_last_digit_counts(season, facts, table, seed):
    for row in comparison.some_rows(season.db, table, 3, seed):
        for column, value in row.items():
            if isinstance(value, int) and not isinstance(value, bool):
                assert len(comparison.wrong_values(table, facts, [row | {column: value + 1}])) == 1
            elif isinstance(value, Decimal):
                assert len(comparison.wrong_values(table, facts, [row | {column: value + last_digit(value)}])) == 1


def defenses(season):
    (table,) = (table for table in TABLES if table.name == "team_defense_zone_analysis")
    return table, comparison.stored_keys(season.db, table), comparison.open_failures(season.db, table)


def test_a_lost_row_is_seen(season, facts):
    table, stored, failures = defenses(season)
    lost, *rest = stored
    assert [key for key, *_ in comparison.wrong_keys(table, facts, rest, failures)] == [lost]
    assert len(comparison.unbalanced_dates(table, facts, rest, failures)) == 1


def test_a_row_nobody_expected_or_twice_is_seen(season, facts):
    table, stored, failures = defenses(season)
    stranger = ("nobody", *stored[0][1:]) if isinstance(stored[0][0], str) else (*stored[0][:-1], "nobody")
    assert comparison.wrong_keys(table, facts, [*stored, stranger], failures) == [("unexpected", stranger, 1)]
    assert len(comparison.wrong_keys(table, facts, [*stored, stored[0]], failures)) == 1


def test_a_lost_failure_and_one_of_another_category_are_seen(season, facts):
    table, stored, failures = defenses(season)
    (account, _), *rest = failures
    assert len(comparison.wrong_keys(table, facts, stored, rest)) == 1
    assert len(comparison.wrong_keys(table, facts, stored, [(account, "PROCESSING_ERROR"), *rest])) == 2
    assert len(comparison.unbalanced_dates(table, facts, stored, rest)) == 1
