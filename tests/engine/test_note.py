"""What is stored is compared with a note of when all was current: it spares looks, and never a unit that is due."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.power_cut import power_cut
from tests.engine.small_league import BOTH, SEASON, League, changed, form, results

from fullcourt.engine.outline import Outline
from fullcourt.engine.plan import Reason, reached, reaches
from fullcourt.engine.reads import (
    AsOf,
    FirstOf,
    LastDays,
    LastGames,
    NextDays,
    Reference,
    SameDate,
    SameGame,
    SeasonToDate,
)
from fullcourt.warehouse.contents import NOTED

FIRST = date(2021, 10, 19)


def day(n: int) -> date:
    return FIRST + timedelta(days=n)


def due(league: League, **options: object) -> dict[str, dict[date, Reason]]:
    return {stage.table.name: dict(stage.due) for stage in league.plan(**options).stages}


def due_without_the_note(league: League, **options: object) -> dict[str, dict[date, Reason]]:
    league.db.execute(f"CREATE TEMP TABLE note AS FROM {NOTED}")
    league.db.execute(f"DELETE FROM {NOTED}")
    try:
        return due(league, **options)
    finally:
        league.db.execute(f"INSERT INTO {NOTED} FROM note")
        league.db.execute("DROP TABLE note")


@pytest.fixture
def looks(monkeypatch):
    """The dates that were looked at, by table."""
    seen: dict[str, set[date]] = {}
    look = Outline.inputs_by_date

    def noticed(self, db, days):
        days = tuple(days)
        seen.setdefault(self.name, set()).update(days)
        return look(self, db, days)

    monkeypatch.setattr(Outline, "inputs_by_date", noticed)
    return seen


def test_after_a_full_run_nothing_is_looked_at(looks):
    league = League()
    league.backfill()
    assert due(league) == {}
    assert league.plan().current == 16
    assert looks == {}


def test_without_a_note_everything_is_looked_at(looks):
    league = League()
    league.backfill()
    league.db.execute(f"DELETE FROM {NOTED}")
    assert due(league) == {}
    assert looks == {table.name: {day(n) for n in range(8)} for table in BOTH}


def test_a_warehouse_of_before_there_were_notes_can_be_planned_for(looks):
    league = League()
    league.backfill()
    league.db.execute(f"DROP TABLE {NOTED}")
    assert due(league) == {}
    assert looks == {table.name: {day(n) for n in range(8)} for table in BOTH}


def test_a_note_of_which_a_row_was_doubled_is_put_right_by_the_next_run(looks):
    league = League()
    league.backfill()
    league.db.execute(f"INSERT INTO {NOTED} FROM {NOTED} WHERE relation LIKE 'formula of %'")
    assert due(league) == {}
    assert looks, "the note tells nothing of them"
    league.backfill()
    looks.clear()
    assert due(league) == {}
    assert looks == {}


def test_a_game_that_is_on_the_schedule_twice_makes_no_rows_count_as_others_than_were_committed():
    league = League()
    league.backfill()
    league.db.execute("INSERT INTO nba_reference.schedule FROM nba_reference.schedule LIMIT 1")
    reasons = {reason for days in due(league).values() for reason in days.values()}
    assert Reason.ROWS not in reasons


def test_one_changed_score_makes_its_date_be_looked_at_and_no_other(looks):
    league = League()
    league.backfill()
    league.tell(changed(SEASON, 3, "C", points=150))
    assert due(league)["results"] == {day(3): Reason.INPUTS}
    assert looks == {"results": {day(3)}}


def test_one_more_day_makes_no_date_be_looked_at(looks):
    league = League(tuple(s for s in SEASON if s.day < 7))
    league.backfill()
    league.tell(SEASON)
    assert due(league) == {"results": {day(7): Reason.MISSING}, "form": {day(7): Reason.MISSING}}
    assert set().union(*looks.values()) <= {day(7)}


def test_a_plan_of_some_tables_uses_the_note_and_writes_none(looks):
    league = League()
    league.backfill()
    assert due(league, wanted=(form,), chosen=lambda each: each == day(5)) == {}
    assert looks == {}
    league.db.execute(f"DELETE FROM {NOTED}")
    league.backfill(wanted=(results,))
    assert league.db.rows(f"SELECT count(*) FROM {NOTED}") == [(0,)]
    league.backfill()
    assert league.db.rows(f"SELECT count(*) > 0 FROM {NOTED}") == [(True,)]


def test_after_date_by_date_no_earlier_date_is_looked_at(looks):
    league = League()
    for n in range(8):
        league.backfill(chosen=lambda each, n=n: each == day(n))
    assert due(league) == {}
    assert all(days <= {day(0)} for days in looks.values())


def test_a_plan_of_some_dates_notes_nothing_while_another_date_is_in_doubt(looks):
    league = League()
    league.backfill()
    noted = league.db.rows(f"FROM {NOTED} ORDER BY ALL")
    league.tell(changed(SEASON, 3, "C", points=150))
    league.backfill(chosen=lambda each: each in {day(0), day(1)})
    assert league.db.rows(f"FROM {NOTED} ORDER BY ALL") == noted
    assert due(league)["results"] == {day(3): Reason.INPUTS}
    league.backfill(chosen=lambda each: each == day(3))
    assert due(league) == due_without_the_note(league) != {}


def test_a_change_of_no_consequence_is_looked_at_once(looks):
    league = League()
    league.backfill()
    league.tell(changed(SEASON, 3, "C", attendance=18_064))
    league.backfill()
    looks.clear()
    assert due(league) == {}
    assert looks == {}


@pytest.mark.parametrize(
    "told",
    [
        changed(SEASON, 3, "C", points=150),
        changed(changed(SEASON, 0, "A", points=99), 7, "B", points=98),
        tuple(score for score in SEASON if score.day != 5),
        tuple(score for score in SEASON if score.day < 6),
    ],
    ids=["a game", "the first and the last day", "a day without games", "two days less"],
)
def test_what_is_noted_after_a_run_is_what_is_noted_of_everything(told):
    league = League()
    for facts in (SEASON, told, SEASON):
        league.tell(facts)
        league.backfill()
        noted = league.db.rows(f"FROM {NOTED} ORDER BY ALL")
        league.db.execute(f"DELETE FROM {NOTED}")
        league.backfill()
        assert noted == league.db.rows(f"FROM {NOTED} ORDER BY ALL") != []


def test_what_was_built_from_facts_that_were_taken_back_is_due_again():
    league = League()
    league.backfill()
    league.tell(changed(SEASON, 3, "C", points=150))
    league.backfill(wanted=(results,), chosen=lambda each: each == day(3))
    league.tell(SEASON)
    assert due(league)["results"] == {day(3): Reason.INPUTS}
    league.backfill()
    assert league.fingerprints() == _from_scratch(SEASON)


def test_rows_and_ledger_entries_that_were_edited_by_hand_are_seen():
    for edit in (
        "UPDATE nba_raw.scores SET _row = 1 WHERE game_id = '00221003CD'",
        "DELETE FROM nba_raw.scores WHERE game_id = '00221003CD'",
        "UPDATE nba_raw.fixtures SET team_abbr = 'E' WHERE game_id = '00221003CD' AND team_abbr = 'C'",
        "UPDATE nba_analytics.results SET _row = 1 WHERE game_id = '00221003CD'",
        "UPDATE nba_processing.units SET inputs_fp = '1' WHERE unit_date = '2021-10-22' AND table_name = 'form'",
        "DELETE FROM nba_reference.team_spine WHERE game_id = '00221003CD'",
    ):
        league = League()
        league.backfill()
        league.db.execute(edit)
        assert due(league) == due_without_the_note(league) != {}, edit


def test_rows_of_no_known_date_are_a_reason_to_look_everywhere(looks):
    league = League()
    league.backfill()
    league.db.execute("UPDATE nba_raw.scores SET game_id = 'nobody knows' WHERE game_id = '00221003CD'")
    assert due(league)["results"] == {day(3): Reason.INPUTS}
    assert looks["results"] == {day(n) for n in range(8)}


_SCORE = st.tuples(st.integers(0, 7), st.sampled_from("ABCD"), st.sampled_from((60, 90, None)), st.integers(0, 1))
_STEP = st.one_of(
    st.tuples(st.just("tell"), _SCORE),
    st.tuples(st.just("take back"), st.none()),
    st.tuples(st.just("all"), st.none() | st.integers(1, 90)),
    st.tuples(st.just("some"), st.tuples(st.sampled_from((None, *BOTH)), st.sets(st.integers(0, 7)), st.booleans())),
)


@settings(max_examples=8, deadline=None)
@given(steps=st.lists(_STEP, min_size=1, max_size=7))
def test_a_plan_with_the_note_is_the_plan_without_it(steps):
    league, told = League(), SEASON
    league.backfill()
    for what, how in steps:
        if what == "tell":
            at, team, points, attendance = how
            told = changed(told, at, team, points=points, attendance=attendance)
            league.tell(told)
        elif what == "take back":
            league.tell(told := SEASON)
        elif what == "all":
            with power_cut(how):
                league.backfill(chunk_dates=3)
        else:
            table, numbers, resume = how
            days = {day(n) for n in numbers}
            league.backfill(wanted=table and (table,), chosen=days.__contains__, resume=resume)
        assert due(league) == due_without_the_note(league)
    league.backfill()
    assert due(league) == due_without_the_note(league) == {}
    assert league.fingerprints() == _from_scratch(told)


def _from_scratch(told):
    fresh = League(told)
    fresh.backfill()
    return fresh.fingerprints()


SPINE = st.sampled_from((LastGames(3, "team"), LastDays(4, "team"), SeasonToDate("player")))
WINDOW = st.one_of(
    SPINE,
    st.sampled_from((SameGame(), SameDate(), NextDays(3), Reference(), AsOf("c", "s"))),
    st.builds(FirstOf, SPINE, SPINE, st.just(2)),
)
DAYS = st.sets(st.integers(0, 30).map(day))


@given(
    window=WINDOW, touched=DAYS, days=DAYS, known=st.dictionaries(st.integers(0, 30).map(day), st.sampled_from((1, 2)))
)
def test_every_date_that_a_window_reaches_from_a_changed_one_is_reached(window, touched, days, known):
    found = reached(window, touched, days, known)
    on_spine = isinstance(window, LastGames | LastDays | SeasonToDate | FirstOf)
    for each in days:
        seasons = {known.get(each)}
        if any(
            reaches(window, one, each) and (not on_spine or {known.get(one), *seasons} <= {None, *seasons})
            for one in touched
        ):
            assert each in found
    assert found <= days
    assert reached(window, {*touched, None}, days, known) == days
    assert reached(window, (), days, known) == set()
