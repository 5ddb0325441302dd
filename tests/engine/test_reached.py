"""Where it is known which rows changed, the keys that meet them are built again, and what is stored is as if all were."""

from __future__ import annotations

from datetime import date, timedelta

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.small_league import SEASON, TEAM, League, changed, everyone_who_played, fixtures, form, results

from fullcourt.engine import standing
from fullcourt.engine.declaration import Entity, Need, not_too_early, population, table
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.outline import outline_of
from fullcourt.engine.reads import Read, SeasonToDate, last_games, same_date
from fullcourt.warehouse.columns import dates, integers, strings


@table(
    short="pre",
    schema="nba_precompute",
    phase=4,
    key=("game_date", "team_abbr"),
    entity=TEAM,
    population=everyone_who_played,
    reads={"form": same_date(form, outcomes=True), "games": last_games(results, 2, "team", {"team_abbr": "team_abbr"})},
    needs=(*not_too_early("form"), Need("games", Category.INSUFFICIENT_HISTORY, "{n} games", at_least=1)),
    columns=(*strings("team_abbr", "key"), *dates("game_date", "date"), *integers("season_year preview", "p")),
)
def preview(keys, form, games):
    """What is told of a team before a game."""
    latest = games.group_by("_key").agg(latest=games.points.sum())
    told = beside(keys, form.select("_key", "points_last_3"), latest)
    return told.mutate(preview=told.points_last_3 // 60 + told.latest * 0)


@table(
    short="lea",
    schema="nba_precompute",
    phase=4,
    key=("game_date", "team_abbr"),
    entity=TEAM,
    population=everyone_who_played,
    reads={
        "form": same_date(form, outcomes=True),
        "league": Read(results, SeasonToDate("team", "team_abbr"), per_date=True, missing="leave_out"),
    },
    needs=not_too_early("form"),
    columns=(*strings("team_abbr", "key"), *dates("game_date", "date"), *integers("season_year above", "p")),
)
def league_of(keys, form, league):
    """A team beside all that was played so far."""
    so_far = league.group_by("_date").agg(so_far=league.points.sum())
    told = beside(beside(keys, form.select("_key", "points_last_3")), so_far, on=("_date",))
    return told.mutate(above=told.points_last_3 - told.so_far)


@population(fixtures)
def by_coach(games):
    """Who coaches the teams of each game: two of them are of one man."""
    coach = games.team_abbr.isin(["A", "C"]).ifelse("X", games.team_abbr)
    return games.mutate(
        _date=games.game_date, entity_type=ibis.literal("TEAM"), entity_id=coach, coach=coach,
        population_basis=ibis.literal("fixtures"),
    )  # fmt: skip


@table(
    short="coa",
    schema="nba_precompute",
    phase=4,
    key=("game_date", "coach"),
    entity=Entity("TEAM", ("coach",)),
    population=by_coach,
    reads={"form": same_date(form, {"team_abbr": "team_abbr"})},
    columns=(*strings("coach", "key"), *dates("game_date", "date"), *integers("season_year points_last_3", "p")),
)
def coaches(keys, form):
    """How the team of a coach does; of one with two teams that cannot be told."""
    return beside(keys, form.select("_key", "points_last_3"))


TABLES = (results, form, preview, league_of)


def day(n: int) -> date:
    return date(2021, 10, 19) + timedelta(days=n)


def test_keys_meet_rows_by_what_their_reads_say():
    assert {each.name: outline_of(each).keyed for each in TABLES} == {
        "results": (),
        "form": (("nba_analytics.results", (("team_abbr", "team_abbr"),)),),
        "preview": (
            ("nba_precompute.form", (("game_date", "_date"), ("team_abbr", "team_abbr"))),
            ("nba_analytics.results", (("team_abbr", "team_abbr"),)),
        ),
        "league_of": (("nba_precompute.form", (("game_date", "_date"), ("team_abbr", "team_abbr"))),),
    }, "a read that all keys of a date share is not among them, nor is any of a table with two rows a key"


def test_no_other_row_is_written_than_those_that_come_out_otherwise():
    league = League(tables=TABLES)
    league.backfill()
    league.tell(changed(SEASON, 3, "C", points=150))
    totals = league.backfill()
    assert totals.by_table["form"]["rows_written"] == totals.by_table["form"]["rows_rebuilt"] == 3
    assert totals.by_table["preview"]["rows_written"] == totals.by_table["preview"]["rows_rebuilt"] == 3
    assert totals.by_table["league_of"]["rows_written"] == 16, "what is played so far concerns everybody"


def test_where_a_sum_of_inputs_is_not_that_of_the_unit_all_of_it_is_built():
    league = League(tables=TABLES)
    league.backfill()
    league.db.execute(f"UPDATE nba_precompute.form SET _inputs = 1 WHERE team_abbr = 'A' AND game_date = '{day(4)}'")
    league.tell(changed(SEASON, 3, "C", points=150))
    league.backfill()
    assert league.fingerprints() == from_scratch(changed(SEASON, 3, "C", points=150))


def test_two_keys_of_one_entity_are_built_together_though_one_alone_is_reached():
    tables = (results, form, coaches)
    told = changed(SEASON, 3, "C", points=150)
    assert outline_of(coaches).keyed
    league = League(tables=tables)
    league.backfill()
    assert {category for _, _, coach, category, _ in league.failures() if coach == "X"} == {"DUPLICATE_KEY"}
    league.tell(told)
    league.backfill()
    assert league.fingerprints() == from_scratch(told, tables)


def from_scratch(told, tables=TABLES):
    league = League(told, tables)
    league.backfill()
    return league.fingerprints()


_STEP = st.tuples(
    st.lists(
        st.tuples(st.integers(0, 7), st.sampled_from("ABCD"), st.sampled_from((60, 90, 150, -1, None))), max_size=3
    ),
    st.sampled_from(((results,), (results, form), None, None)),
    st.sampled_from((1, 3, 60)),
)


@settings(max_examples=6, deadline=None)
@given(steps=st.lists(_STEP, min_size=1, max_size=4))
def test_what_is_stored_is_as_if_whole_units_were_built(steps):
    stored = []
    for by_keys in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            if not by_keys:
                patch.setattr(standing, "keyed", lambda *_: ())
            league, told = League(tables=TABLES), SEASON
            league.backfill()
            states = []
            for corrections, wanted, chunk_dates in steps:
                for at, team, points in corrections:
                    told = changed(told, at, team, points=points)
                league.tell(told)
                some = {} if wanted is None else {"wanted": [outline_of(each) for each in wanted]}
                league.backfill(chunk_dates, **some)
                states.append(league.fingerprints())
            league.backfill()
            stored.append([*states, league.fingerprints(), league.failures("RESOLVED"), league.failures("OBSOLETE")])
    assert stored[0] == stored[1]
    assert stored[0][-3] == from_scratch(told)
