"""The as-of tables of five real seasons beside the naive recomputation; takes minutes, so only with ``make long``."""

from __future__ import annotations

import pytest
from tests.oracles.naive import comparison, eligibility
from tests.oracles.naive.expected_players import members
from tests.oracles.naive.facts import final_dates, processed_dates
from tests.oracles.naive.tables import TABLES

pytestmark = [pytest.mark.real_data, pytest.mark.long]

ROWS = 500


@pytest.fixture(params=TABLES, ids=lambda table: table.name)
def table(request, five):
    """Each table that is recomputed."""
    if not comparison.columns_of(five.db, request.param):
        pytest.skip(f"there is no table {request.param.qualified} yet")
    return request.param


def test_each_expected_key_of_five_seasons_is_a_row_or_an_open_failure_with_the_reason(five, facts_of_five, table):
    stored = comparison.stored_keys(five.db, table)
    failures = comparison.open_failures(five.db, table)
    assert comparison.wrong_keys(table, facts_of_five, stored, failures)[:5] == []
    assert comparison.unbalanced_dates(table, facts_of_five, stored, failures) == []


def test_every_column_of_rows_of_five_seasons_is_what_is_recomputed(five, facts_of_five, table, seed):
    rows = comparison.some_rows(five.db, table, ROWS, seed)
    assert len(rows) == ROWS
    assert comparison.wrong_values(table, facts_of_five, rows) == [], f"FULLCOURT_SEED={seed} repeats this"


def test_no_team_ever_had_fewer_than_five_games_after_a_fortnight(facts_of_five):
    short = [
        (day, team)
        for day in processed_dates(facts_of_five)
        for team in facts_of_five.teams
        if eligibility.defense_zones(facts_of_five, day, team) == eligibility.INSUFFICIENT_HISTORY
    ]
    assert short == []


def test_ten_times_a_traded_player_is_on_the_lists_of_two_teams_on_six_dates(facts_of_five):
    twice = {}
    for day in final_dates(facts_of_five):
        names = [member.player_lookup for member in members(facts_of_five, day)]
        if len(names) > len(set(names)):
            twice[day] = len(names) - len(set(names))
    assert (len(twice), sum(twice.values())) == (6, 10)


def test_nobody_is_dressed_for_two_teams_on_a_date(facts_of_five):
    for day in final_dates(facts_of_five):
        names = [member.player_lookup for member in members(facts_of_five, day) if member.expected]
        assert len(names) == len(set(names))


def test_every_game_that_is_over_has_a_list(facts_of_five):
    assert [game for game in facts_of_five.games.values() if not facts_of_five.lists[game.game_id]] == []
