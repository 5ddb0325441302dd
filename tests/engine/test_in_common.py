"""What the tables of a run have in common is taken once, and says the same as what each would take by itself."""

from __future__ import annotations

from datetime import date

import pytest
from tests.engine.small_league import SEASON, League, Score, changed, everyone_who_played, form, results

from fullcourt.engine.chunk import AtHand, Chunk
from fullcourt.engine.in_common import InCommon
from fullcourt.engine.outline import outline_of
from fullcourt.engine.plan import Reason, Stage
from fullcourt.warehouse.duckdb import DuckDB

DAYS = sorted({score.date for score in SEASON})
POPULATION = everyone_who_played.name


def stage(table, reason, days=DAYS):
    return Stage(outline_of(table), dict.fromkeys(days, reason))


@pytest.fixture
def taken(monkeypatch):
    """The names of all that is taken in common, and of all that a connection takes for itself."""
    found = {"in common": [], "alone": []}
    put, materialise = DuckDB.put_in_common, DuckDB.materialise
    monkeypatch.setattr(
        DuckDB, "put_in_common", lambda db, name, query: (found["in common"].append(name), put(db, name, query))[1]
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
    in_common = InCommon([stage(results, Reason.MISSING), stage(form, Reason.UPSTREAM)], 60)
    assert in_common.waited_for == {"results": {POPULATION}, "form": {POPULATION, "numbered_team_games"}}
    assert in_common.holds(POPULATION, DAYS)
    assert not in_common.holds(POPULATION, [*DAYS, date(2030, 1, 1)])
    assert in_common.part("results") is None


@pytest.mark.parametrize(("reason", "most"), [(Reason.UPSTREAM, 60), (Reason.MISSING, 7)], ids=["in_doubt", "too_many"])
def test_nothing_is_held_of_units_in_doubt_or_of_too_many_dates(reason, most):
    in_common = InCommon([stage(results, reason)], most)
    assert not in_common.waited_for["results"]
    assert not in_common.holds(POPULATION, DAYS[:1])


def test_a_connection_changes_between_what_is_common_and_what_is_its_own():
    league = League()
    in_common = InCommon([stage(results, Reason.MISSING, DAYS[:4])], 60)
    db = league.db
    with db.common():
        in_common.part(POPULATION)(db)
        at_hand = AtHand(in_common)

        def named(days):
            Chunk(db, results, tuple(days), at_hand).take_accounts()
            return db.rows("SELECT _date, entity_id FROM accounts ORDER BY ALL")

        for days in (DAYS[:2], DAYS[2:6], DAYS[1:3], DAYS[2:6]):
            assert named(days) == [(day, team) for day in days for team in ("A", "B", "C", "D")]
    assert db.temporary_names() >= {"keys", "accounts"}
