"""Units are built once, rebuilt exactly when something they stand on changed, and never half."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.power_cut import power_cut
from tests.engine.small_league import (
    BOTH,
    SEASON,
    TEAM,
    League,
    changed,
    everyone_who_played,
    fixtures,
    form,
    results,
    scores,
)

from fullcourt.engine.backfill import LOOK_DATES
from fullcourt.engine.declaration import invariant, table
from fullcourt.engine.handed import beside
from fullcourt.engine.model import model_of
from fullcourt.engine.plan import Reason, describe
from fullcourt.engine.reads import same_game
from fullcourt.errors import NotDeterministicError
from fullcourt.warehouse.columns import dates, integers, strings
from fullcourt.warehouse.contents import NOTED
from fullcourt.warehouse.fingerprint import fingerprint_sql
from fullcourt.warehouse.ledger import RunTotals


def day(n: int) -> date:
    return date(2021, 10, 19) + timedelta(days=n)


def test_an_empty_warehouse_misses_every_unit_and_then_none():
    league = League()
    assert {(table, why, units) for table, why, units, _, _ in describe(league.plan())} == {
        ("results", "missing", 8),
        ("form", "missing", 8),
    }
    league.backfill()
    assert league.plan().stages == ()
    assert league.plan().current == 16


def test_the_dry_run_is_the_list_that_is_executed():
    league = League()
    plan = league.plan()
    totals = league.backfill()
    assert totals.units_planned == plan.units == totals.units_built


def test_every_expected_key_is_a_row_or_one_open_failure():
    league = League(changed(SEASON, 4, "B", points=None))
    league.backfill()
    units = league.db.rows(
        "SELECT table_name, unit_date, expected_count, accounted_count, open_failures_count FROM nba_processing.units"
    )
    failing = {}
    for name, analysis_date, *_ in league.failures():
        failing[name, analysis_date] = failing.get((name, analysis_date), 0) + 1
    for name, unit_date, expected, accounted, failures in units:
        assert expected == accounted + failures == 4
        assert failing.get((name, unit_date), 0) == failures


def test_too_few_games_is_a_failure_that_says_how_many():
    league = League()
    league.backfill()
    reasons = {(d, reason) for name, d, team, category, reason in league.failures() if team == "A"}
    assert reasons == {
        (day(0), "0 of 2 games before 2021-10-19"),
        (day(1), "1 of 2 games before 2021-10-20"),
    }


def test_a_game_without_its_row_fails_the_window_instead_of_being_replaced():
    league = League(changed(SEASON, 4, "B", points=None))
    league.backfill()
    blocked = [(d, category) for name, d, team, category, _ in league.failures() if (name, team) == ("form", "B")]
    assert [pair for pair in blocked if pair[1] == "INCOMPLETE_UPSTREAM"] == [
        (day(n), "INCOMPLETE_UPSTREAM") for n in (5, 6, 7)
    ]
    missing = league.db.rows(
        "SELECT DISTINCT missing_game_dates, expected_game_count, actual_game_count"
        " FROM nba_processing.precompute_failures WHERE failure_category = 'INCOMPLETE_UPSTREAM' AND table_name = 'form'"
    )
    assert missing == [('["2021-10-23"]', None, None)]


def test_a_failure_is_resolved_by_the_row():
    league = League(changed(SEASON, 7, "B", points=None))
    league.backfill()
    assert [failure[2] for failure in league.failures() if failure[0] == "results"] == ["B"]
    league.tell(SEASON)
    totals = league.backfill()
    assert [failure for failure in league.failures() if failure[0] == "results"] == []
    assert ("results", day(7), "B", "INCOMPLETE_UPSTREAM", "no score of the game on 2021-10-26") in league.failures(
        "RESOLVED"
    )
    assert totals.failures_resolved == 1


def test_one_corrected_score_rebuilds_exactly_the_rows_that_saw_it():
    league = League()
    league.backfill()
    before = {table: league.rows(table) for table in BOTH}
    league.tell(changed(SEASON, 3, "C", points=150))
    reasons = {stage.table.name: stage.reasons for stage in league.plan().stages}
    assert reasons["results"] == {Reason.INPUTS: [day(3)]}
    totals = league.backfill()
    assert totals.by_table["results"]["rows_rebuilt"] == 1
    assert totals.by_table["form"]["rows_rebuilt"] == 3
    assert totals.by_table["form"]["units_built"] == 3
    different = {
        table.name: {key for key, row in league.rows(table).items() if row != before[table].get(key)} for table in BOTH
    }
    assert different == {"results": {(day(3), "C")}, "form": {(day(n), "C") for n in (4, 5, 6)}}
    assert league.fingerprints() == _from_scratch(changed(SEASON, 3, "C", points=150))


def test_what_is_looked_at_before_or_when_its_turn_comes_is_built_alike():
    told = changed(SEASON, 3, "C", points=150)
    leagues = []
    for look_dates in (None, 1, LOOK_DATES):
        league = League()
        league.backfill()
        league.tell(told)
        plan = league.plan(look_dates=look_dates)
        league.backfill(look_dates=look_dates)
        leagues.append((plan.stages[0].due, league.fingerprints(), league.plan().stages))
    assert leagues[0][0] == {day(3): Reason.IN_DOUBT}
    assert {tuple(first) for first, _, _ in leagues[1:]} == {(day(3),)}
    assert leagues[0][1] == leagues[1][1] == leagues[2][1] == _from_scratch(told)
    assert all(left == () for _, _, left in leagues)


def test_what_only_may_have_changed_is_left_if_it_did_not():
    league = League()
    league.backfill()
    league.db.execute(f"DELETE FROM {NOTED}")
    plan = league.plan(look_dates=None)
    assert {reason for stage in plan.stages for reason in stage.due.values()} == {Reason.IN_DOUBT}
    totals = league.backfill()
    assert (totals.units_built, totals.units_skipped) == (0, plan.units)
    assert league.plan(look_dates=None).stages == ()


def test_a_change_that_leaves_the_row_as_it_was_stops_there():
    league = League()
    league.backfill()
    league.tell(changed(SEASON, 3, "C", attendance=18_064))
    totals = league.backfill()
    assert totals.by_table["results"]["units_built"] == 1
    assert totals.by_table["form"] == {"units_skipped": 4}


def test_another_line_number_changes_nothing():
    league = League()
    league.backfill()
    league.tell(tuple(reversed(SEASON)))
    assert league.plan().stages == ()


def test_a_changed_formula_rebuilds_its_table():
    league = League()
    league.backfill()

    def doubled(keys, games):
        return beside(keys, games.group_by("_key").agg(points_last_3=games.points.sum() * 2))

    league.tables = (results, replace(form, builder=doubled))
    assert {stage.table.name: set(stage.reasons) for stage in league.plan().stages} == {"form": {Reason.FORMULA}}


def test_no_resume_builds_everything_and_comes_out_the_same():
    league = League()
    league.backfill()
    before = league.fingerprints()
    totals = league.backfill(resume=False)
    assert (totals.units_built, totals.rows_rebuilt) == (16, 0)
    assert league.fingerprints() == before


def test_a_date_whose_games_were_moved_is_emptied():
    league = League()
    league.backfill()
    league.tell(tuple(replace(s, day=9) if s.day == 7 else s for s in SEASON))
    assert {r for stage in league.plan().stages for r in stage.reasons} == {Reason.ORPHAN, Reason.MISSING}
    league.backfill()
    assert league.fingerprints() == _from_scratch(tuple(replace(s, day=9) if s.day == 7 else s for s in SEASON))


def test_of_a_moved_game_the_rows_of_its_old_date_are_not_seen_on_the_new_one():
    @table(
        schema="nba_precompute", phase=4, key=("game_id", "team_abbr"), entity=TEAM, population=everyone_who_played,
        reads={"score": same_game(results, by={"team_abbr": "team_abbr"})},
        columns=(*strings("game_id team_abbr", "key"), *dates("game_date", "date"), *integers("points", "p")),
    )  # fmt: skip
    def echo(keys, score):
        """What a team scored, once more."""
        return beside(keys, score.select("_key", "points"))

    league = League(tables=(results, echo))
    league.backfill()
    game, new = SEASON[0].game_id, day(20)
    league.db.execute(f"UPDATE nba_raw.fixtures SET game_date = DATE '{new}' WHERE game_id = '{game}'")
    league.backfill(chosen=lambda each: each == new)
    assert [row for row in league.failures() if row[1] == new] == []
    assert league.db.rows(f"SELECT count(*) FROM nba_precompute.echo WHERE game_date = DATE '{new}'") == [(2,)]


def test_a_row_that_breaks_a_rule_is_not_written_and_its_key_fails():
    league = League(changed(SEASON, 2, "D", points=-1))
    league.backfill()
    assert (day(2), "D") not in league.rows(results)
    assert [f[3:] for f in league.failures() if f[0] == "results"] == [
        ("INVARIANT_VIOLATION", "not true: points are not negative (game_id 00221002CD, team_abbr D)")
    ]


def test_a_key_that_comes_out_twice_is_not_written_at_all():
    twice = replace(results, builder=lambda keys, score: results.builder(keys, score.union(score)))
    league = League(tables=(twice,))
    league.backfill()
    assert league.rows(results) == {}
    assert {failure[3] for failure in league.failures()} == {"DUPLICATE_KEY"}


def test_a_key_the_builder_loses_is_a_failure_not_a_silence():
    def forgetful(keys, score):
        built = results.builder(keys, score)
        return built.filter(built.team_abbr != "A")

    league = League(tables=(replace(results, builder=forgetful),))
    league.backfill()
    assert {failure[2:4] for failure in league.failures()} == {("A", "PROCESSING_ERROR")}


def test_two_sources_that_differ_are_both_kept():
    league = League(changed(SEASON, 2, "D", told=77))
    league.backfill()
    pairs = "SELECT entity_id, value_a, value_b, used FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL"
    points = str(next(s.points for s in SEASON if (s.day, s.team) == (2, "D")))
    assert league.db.rows(pairs) == [("D", points, "77", "a")]
    league.tell(SEASON)
    league.backfill()
    assert league.db.rows(pairs) == []


def test_a_row_that_changes_without_a_cause_stops_the_run():
    league = League()
    league.backfill()
    league.db.execute("UPDATE nba_analytics.results SET _row = 1 WHERE team_abbr = 'A'")
    league.commit_what_is_stored("results")
    with pytest.raises(NotDeterministicError, match="came out different"):
        league.backfill(resume=False)
    assert league.db.rows("SELECT count(*) FROM nba_analytics.results WHERE _row = 1") == [(8,)]


def test_a_row_that_was_changed_behind_the_ledgers_back_is_made_anew():
    league = League()
    league.backfill()
    before = league.db.rows("SELECT _row FROM nba_analytics.results ORDER BY ALL")
    league.db.execute("UPDATE nba_analytics.results SET _row = 1 WHERE team_abbr = 'A'")
    assert set(league.plan().stages[0].reasons) == {Reason.ROWS}
    assert set(league.backfill().by_table["form"]) == {"units_skipped"}
    assert league.db.rows("SELECT _row FROM nba_analytics.results ORDER BY ALL") == before


def _make_up(league, where, *, with_fingerprint):
    """Give rows of form another value; with a fingerprint that fits, nothing tells it from a built one."""
    league.db.execute(f"UPDATE nba_precompute.form SET points_last_3 = 1 WHERE {where}")
    if with_fingerprint:
        league.db.execute(
            f"UPDATE nba_precompute.form SET _row = {fingerprint_sql(form.business_columns)} WHERE {where}"
        )


def test_a_row_with_the_inputs_it_was_built_from_is_kept_and_not_built_again():
    league = League()
    league.backfill()
    _make_up(league, "team_abbr = 'A'", with_fingerprint=True)
    league.commit_what_is_stored("form")
    league.tell(changed(SEASON, 3, "C", points=150))
    totals = league.backfill()
    assert totals.by_table["form"]["rows_rebuilt"] == 3
    made_up = league.db.rows("SELECT count(*) FROM nba_precompute.form WHERE points_last_3 = 1")
    assert made_up == [(6,)]
    with pytest.raises(NotDeterministicError, match="came out different"):
        league.backfill(resume=False)


def test_a_row_that_is_not_what_its_fingerprint_says_is_built_again_with_its_unit():
    league = League()
    league.backfill()
    _make_up(league, "team_abbr = 'A'", with_fingerprint=False)
    league.tell(changed(SEASON, 3, "C", points=150))
    league.backfill()
    untrue = league.db.rows("SELECT game_date FROM nba_precompute.form WHERE points_last_3 = 1 ORDER BY 1")
    assert [found for (found,) in untrue] == [day(n) for n in (2, 3, 7)], "the units of days 4 to 6 were due"


def test_a_stricter_rule_is_a_changed_formula():
    league = League()
    league.backfill()
    stricter = replace(results, rules=(*results.rules, invariant("a team scores", lambda row: row.points > 0)))
    league.tables = (stricter, form)
    assert Reason.FORMULA in league.plan().stages[0].reasons


def _from_scratch(told):
    fresh = League(told)
    fresh.backfill()
    return fresh.fingerprints()


def test_a_table_asked_for_on_one_date_builds_what_its_window_reaches_first():
    league = League()
    plan = league.plan(wanted=(form,), chosen=lambda each: each == day(5))
    assert {stage.table.name: sorted(stage.due) for stage in plan.stages} == {
        "results": [day(n) for n in range(5)],
        "form": [day(5)],
    }


def test_a_view_that_computes_otherwise_is_a_changed_formula():
    from fullcourt.engine.declaration import view
    from fullcourt.engine.reads import same_game

    def over(function):
        seen = view("nba_raw", scores, key=("game_id", "team_abbr"))(function)
        return replace(results, reads={"score": same_game(seen, by={"team_abbr": "team_abbr"})})

    def as_told(rows):
        return rows

    def doubled(rows):
        return rows.select(*[rows[c] for c in rows.columns if c != "points"], points=rows.points * 2)

    doubled.__name__ = "as_told"
    assert model_of(over(as_told)).code_fingerprint != model_of(over(doubled)).code_fingerprint


@settings(max_examples=10, deadline=None)
@given(
    cuts=st.lists(st.integers(1, 60), max_size=4),
    chunk=st.integers(1, 9),
    corrections=st.lists(
        st.tuples(st.integers(0, 7), st.sampled_from("ABCD"), st.integers(60, 160) | st.none()), max_size=4
    ),
)
def test_interrupted_and_resumed_equals_uninterrupted(cuts, chunk, corrections):
    league, told = League(), SEASON
    for n, cut in enumerate(cuts or [1]):
        if n < len(corrections):
            told = changed(told, corrections[n][0], corrections[n][1], points=corrections[n][2])
            league.tell(told)
        with power_cut(cut):
            league.backfill(chunk_dates=chunk)
    league.backfill(chunk_dates=chunk)
    assert league.fingerprints() == _from_scratch(told)


def with_a_day_off() -> League:
    league = League(tuple(score for score in SEASON if score.day != 5))
    league.backfill()
    return league


def move_to_the_day_off(league: League) -> None:
    """The games of a date, all there are, are now on another one that had none."""
    for game_id in ("00221003AB", "00221003CD"):
        for name in ("nba_raw.fixtures", "nba_reference.schedule", "nba_reference.team_spine"):
            league.db.execute(f"UPDATE {name} SET game_date = ? WHERE game_id = ?", [day(5), game_id])
        fingerprint = fingerprint_sql(fixtures.business_columns)
        league.db.execute(f"UPDATE nba_raw.fixtures SET _row = {fingerprint} WHERE game_id = ?", [game_id])


def rows_from(league: League, first: date) -> dict[tuple[object, ...], tuple[object, ...]]:
    return {key: row for key, row in league.rows(form).items() if key[0] >= first}


def test_a_game_that_was_moved_is_in_a_window_once_also_where_its_old_date_was_not_chosen():
    whole, some = with_a_day_off(), with_a_day_off()
    move_to_the_day_off(whole)
    move_to_the_day_off(some)
    whole.backfill()
    some.backfill(chosen=lambda each: each >= day(5))
    assert rows_from(some, day(5)) == rows_from(whole, day(5))


def test_after_a_backfill_of_some_dates_one_of_all_is_enough():
    whole, some = with_a_day_off(), with_a_day_off()
    move_to_the_day_off(whole)
    move_to_the_day_off(some)
    whole.backfill()
    some.backfill(chosen=lambda each: each >= day(5))
    some.backfill()
    assert some.plan().stages == whole.plan().stages == ()
    assert some.fingerprints() == whole.fingerprints()


def test_what_a_run_did_is_told_in_the_order_of_the_plan_whatever_was_done_first():
    totals = RunTotals()
    totals.add("form", units_built=1)
    totals.add("results", units_built=2)
    totals.in_order(["results", "never begun", "form"])
    assert list(totals.by_table) == ["results", "form"]
