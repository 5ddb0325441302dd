"""What the tables of a run have in common is taken once, and says the same as what each would take by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.engine.small_league import (
    SEASON,
    League,
    Score,
    changed,
    everyone_who_played,
    fixtures,
    form,
    results,
    scores,
)

from fullcourt.engine import build
from fullcourt.engine import in_common as in_common_module
from fullcourt.engine.chunk import AtHand, Chunk
from fullcourt.engine.declaration import population, view
from fullcourt.engine.in_common import InCommon
from fullcourt.engine.model import model_of
from fullcourt.engine.outline import outline_of
from fullcourt.engine.plan import Reason, Stage
from fullcourt.engine.reads import same_game
from fullcourt.errors import DeclarationError
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import number_games
from fullcourt.warehouse.shared_tables import shared_tables

DAYS = sorted({score.date for score in SEASON})
SEASONS = dict.fromkeys(DAYS, 2021)
POPULATION = everyone_who_played.name


def stage(table, reason, days=DAYS):
    return Stage(outline_of(table), dict.fromkeys(days, reason))


@pytest.fixture
def taken(monkeypatch):
    """The names of all that is taken in common, and of all that a connection takes for itself."""
    found = {"in common": [], "alone": []}
    share, materialise = in_common_module.share, DuckDB.materialise
    monkeypatch.setattr(
        in_common_module, "share", lambda db, name, query: (found["in common"].append(name), share(db, name, query))[1]
    )
    monkeypatch.setattr(
        DuckDB, "materialise", lambda db, name, *rest: (found["alone"].append(name), materialise(db, name, *rest))[1]
    )
    return found


def test_a_first_build_takes_the_population_of_all_its_tables_once(taken):
    League().backfill()
    assert taken["in common"].count(POPULATION) == 1
    assert POPULATION not in taken["alone"]


def test_a_build_in_more_commits_than_one_takes_it_for_each(taken):
    in_one, in_many = League(), League()
    in_one.backfill()
    taken["in common"].clear()
    in_many.backfill(chunk_dates=3)
    assert POPULATION not in taken["in common"]
    assert taken["alone"].count(POPULATION) >= 3
    assert in_many.fingerprints() == in_one.fingerprints()


def test_units_that_may_be_current_take_it_when_their_turn_comes(taken):
    league = League()
    league.backfill()
    taken["in common"].clear()
    told = changed(SEASON, 3, "A", points=1)
    league.tell(told)
    league.backfill()
    assert POPULATION not in taken["in common"]
    assert POPULATION in taken["alone"]
    assert league.fingerprints() == built(told).fingerprints()


def built(told):
    league = League(told)
    league.backfill()
    return league


def test_a_date_more_beside_a_correction_is_the_same_as_everything_at_once():
    later = tuple(Score(8, team, 100) for team in ("A", "B", "C", "D"))
    league = built(SEASON)
    told = (*changed(SEASON, 3, "A", points=1), *later)
    league.tell(told)
    league.backfill()
    assert league.fingerprints() == built(told).fingerprints()


def test_what_stages_wait_for_is_told_by_what_they_ask():
    in_common = InCommon([stage(results, Reason.MISSING), stage(form, Reason.UPSTREAM)], 60, SEASONS)
    assert in_common.awaited == {"results": {POPULATION}, "form": {POPULATION, "numbered_team_games"}}
    assert in_common.holds(POPULATION, DAYS)
    assert not in_common.holds(POPULATION, [*DAYS, date(2030, 1, 1)])
    assert in_common.part("results") is None


@pytest.mark.parametrize(("reason", "most"), [(Reason.UPSTREAM, 60), (Reason.MISSING, 7)], ids=["in_doubt", "too_many"])
def test_nothing_is_held_of_units_in_doubt_or_of_too_many_dates(reason, most):
    in_common = InCommon([stage(results, reason)], most, SEASONS)
    assert not in_common.awaited["results"]
    assert not in_common.holds(POPULATION, DAYS[:1])


def test_of_two_tables_with_the_same_dates_a_connection_takes_it_once(taken):
    league, at_hand = League(), AtHand()
    number_games(league.db, ("team",))
    for table in (results, form):
        Chunk(league.db, table, tuple(DAYS), at_hand).take_accounts()
    assert taken["alone"].count(POPULATION) == 1


def test_a_connection_changes_between_what_is_common_and_what_is_its_own():
    league = League()
    in_common = InCommon([stage(results, Reason.MISSING, DAYS[:4])], 60, SEASONS)
    db = league.db
    with shared_tables(db):
        at_hand = AtHand(in_common)
        in_common.part(POPULATION)(db, at_hand)

        def named(days):
            Chunk(db, results, tuple(days), at_hand).take_accounts()
            return db.rows("SELECT _date, entity_id FROM accounts ORDER BY ALL")

        for days in (DAYS[:2], DAYS[2:6], DAYS[1:3], DAYS[2:6]):
            assert named(days) == [(day, team) for day in days for team in ("A", "B", "C", "D")]
        at_hand.clear(db)
    assert POPULATION not in db.temporary_names()


def test_a_chunk_that_is_looked_at_leaves_nothing():
    league = League()
    before = league.db.temporary_names()
    number_games(league.db, ("team",))
    chunk = Chunk(league.db, results, tuple(DAYS))
    chunk.take_accounts()
    assert POPULATION in league.db.temporary_names()
    chunk.clear()
    assert league.db.temporary_names() - before == {"numbered_team_games"}


def test_after_work_that_failed_nothing_is_left_and_the_next_is_done(monkeypatch):
    league, threads = League(), League().db.threads

    def fails(*_):
        raise LookupError

    with monkeypatch.context() as patched:
        patched.setattr(build, "build_chunk", fails)
        with pytest.raises(LookupError):
            league.backfill()
    assert league.db.threads == threads
    assert league.db.rows("SELECT database_name FROM duckdb_databases() WHERE database_name = 'in_common'") == []
    league.backfill()
    assert league.fingerprints() == built(SEASON).fingerprints()


def test_what_was_left_by_work_that_ended_at_once_is_in_nobodys_way():
    league = League()
    league.db.execute("ATTACH ':memory:' AS in_common")
    league.backfill()
    assert league.fingerprints() == built(SEASON).fingerprints()


def test_after_a_users_query_tables_are_built_as_before():
    league = League()
    league.db.user_query("SELECT 1")
    league.backfill()
    assert league.fingerprints() == built(SEASON).fingerprints()


@view("nba_raw", scores, fixtures, once_a_run=True)
def scores_told(rows, games):
    """What was told, beside who played."""
    return rows.semi_join(games, ["game_id", "team_abbr"])


@population(fixtures, scores_told)
def whoever_is_told_of(games, told):
    """The teams of which something is told."""
    return everyone_who_played.build(games).semi_join(told, ["game_id", "team_abbr"])


ASKING = (
    replace(
        results,
        population=whoever_is_told_of,
        reads={"score": same_game(scores_told, by={"team_abbr": "team_abbr"})},
    ),
    form,
)


def test_a_view_that_many_ask_for_is_put_together_once_before_those_who_do(taken):
    league = League(tables=ASKING)
    league.db.create_view(scores_told)
    league.backfill()
    assert [name for name in taken["in common"] if name.endswith(("due", "of"))] == [
        "scores_told_due",
        "whoever_is_told_of",
    ]
    assert "scores_told_due" not in taken["alone"]
    assert league.fingerprints() == built(SEASON).fingerprints()


def test_without_a_view_that_is_left_to_chunks_nothing_that_stands_on_it_is_taken():
    asking = outline_of(ASKING[0])
    assert asking.taken == (("scores_told_due", ()), ("whoever_is_told_of", ("scores_told_due",)))
    other = replace(outline_of(form), taken=asking.taken[:1])
    stages = [Stage(asking, dict.fromkeys(DAYS[:2], Reason.MISSING)), stage(form, Reason.MISSING)]
    of_few = InCommon(stages, 7, SEASONS)
    assert of_few.holds("whoever_is_told_of", DAYS[:2])
    of_many = InCommon([stages[0], Stage(other, dict.fromkeys(DAYS, Reason.MISSING))], 7, SEASONS)
    assert not of_many.holds("scores_told_due", DAYS[:1])
    assert not of_many.holds("whoever_is_told_of", DAYS[:1])


def test_in_more_commits_than_one_it_is_put_together_for_each(taken):
    league = League(tables=ASKING)
    league.db.create_view(scores_told)
    league.backfill(chunk_dates=3)
    assert "scores_told_due" in taken["alone"]
    assert league.fingerprints() == built(SEASON).fingerprints()


def test_a_population_of_rows_that_are_built_is_refused():
    @population(results)
    def who_played(rows):
        return rows

    with pytest.raises(DeclarationError, match="who_played reads rows that are built"):
        assert model_of(replace(form, population=who_played)).keys
