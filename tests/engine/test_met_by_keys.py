"""A reference table that is read by a fact of the key is met on the dates on which somebody names its rows."""

from __future__ import annotations

from dataclasses import replace

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.small_league import SEASON, TEAM, League, everyone_who_played, fixtures
from tests.engine.test_note import day, due, due_without_the_note, looks  # noqa: F401 - a fixture

from fullcourt.engine.declaration import Table, population, table
from fullcourt.engine.handed import beside
from fullcourt.engine.plan import Reason
from fullcourt.engine.reads import reference
from fullcourt.engine.standing import stored_below
from fullcourt.warehouse.columns import dates, integers, strings

clubs = Table(
    name="clubs", schema="nba_reference", key=("team_abbr",), title="The clubs.",
    columns=(*strings("team_abbr", "tricode"), *strings("city", "where it plays")),
)  # fmt: skip
CITIES = {"A": "Atlanta", "B": "Boston", "C": "Chicago", "D": "Denver"}


def _hosts(population, by):
    @table(
        short="hosts",
        schema="nba_analytics",
        phase=3,
        key=("game_date", "team_abbr"),
        entity=TEAM,
        population=population,
        reads={"club": reference(clubs, by=by)},
        columns=(*strings("team_abbr city", "key"), *dates("game_date", "date"), *integers("season_year", "p")),
    )
    def hosts(keys, club):
        """Where a team is at home."""
        return beside(keys, club.select("_key", "city"))

    return hosts


hosts = _hosts(everyone_who_played, {"team_abbr": "team_abbr"})


@population(fixtures, clubs)
def every_club(games, known):
    """All clubs on every date with games."""
    days = games.select("game_date", "season_year").distinct()
    keys = days.cross_join(known.select("team_abbr", "_row"))
    return keys.mutate(
        _date=keys.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=keys.team_abbr,
        population_basis=ibis.literal("clubs"),
    )


class Hosts(League):
    def __init__(self, told=SEASON, cities=CITIES, tables=(hosts,)):
        super().__init__(told, tables)
        self.db.create_table(clubs)
        self.name(cities)

    def name(self, cities):
        rows = [{"team_abbr": team, "city": city} for team, city in cities.items()]
        told = pa.Table.from_pylist(rows, schema=pa.schema([("team_abbr", pa.string()), ("city", pa.string())]))
        self.db.register("told_clubs", told)
        unbound = ibis.table({"team_abbr": "string", "city": "string"}, name="told_clubs")
        self.db.materialise("now", unbound, {"_row": clubs.business_columns})
        self.db.execute(f"DELETE FROM {clubs.qualified}")
        self.db.insert(clubs, "now")
        self.db.unregister("told_clubs")


def _with_team_e(first, last):
    return tuple(replace(s, team="E") if s.team == "C" and first <= s.day <= last else s for s in SEASON)


def test_a_new_club_makes_the_dates_be_looked_at_on_which_it_is_named(looks):  # noqa: F811
    league = Hosts(_with_team_e(6, 6))
    league.backfill()
    league.name(CITIES | {"E": "Everett"})
    assert due(league) == {"hosts": {day(6): Reason.INPUTS}}
    assert looks == {"hosts": {day(6)}}


def test_a_club_of_which_nothing_is_told_so_far_makes_no_date_be_looked_at(looks):  # noqa: F811
    league = Hosts()
    league.backfill()
    league.name(CITIES | {"E": "Everett"})
    assert due(league) == {}
    assert looks == {}


def test_a_club_that_moves_makes_all_dates_be_looked_at_on_which_it_plays(looks):  # noqa: F811
    league = Hosts(_with_team_e(2, 4))
    league.backfill()
    league.name(CITIES | {"C": "Cleveland"})
    there = {day(n) for n in (0, 1, 5, 6, 7)}
    assert due(league) == {"hosts": dict.fromkeys(there, Reason.INPUTS)}
    assert looks == {"hosts": there}


def test_a_club_that_is_taken_away_is_missed_on_the_dates_on_which_it_plays():
    league = Hosts()
    league.backfill()
    league.name({team: city for team, city in CITIES.items() if team != "D"})
    assert due(league) == {"hosts": dict.fromkeys(map(day, range(8)), Reason.INPUTS)}


@pytest.mark.parametrize(
    "other", [_hosts(every_club, {"team_abbr": "team_abbr"}), _hosts(everyone_who_played, {"city": "team_abbr"})]
)
def test_where_the_key_may_have_it_from_elsewhere_every_date_is_looked_at(other, looks):  # noqa: F811
    assert not any(each.met for each in stored_below(other))
    league = Hosts(tables=(other,))
    league.backfill()
    league.name(CITIES | {"E": "Everett"})
    due(league)
    assert looks == {"hosts": set(map(day, range(8)))}


_CITIES = st.dictionaries(st.sampled_from("ABCDE"), st.sampled_from(("Here", "There")), max_size=5)
_STEP = st.one_of(
    st.tuples(st.just("name"), _CITIES),
    st.tuples(st.just("play"), st.tuples(st.integers(0, 7), st.integers(0, 7))),
    st.tuples(st.just("build"), st.sets(st.integers(0, 7))),
)


@settings(max_examples=8, deadline=None)
@given(steps=st.lists(_STEP, min_size=1, max_size=6))
def test_a_plan_of_what_is_met_by_keys_is_the_plan_without_a_note(steps):
    league, told, cities = Hosts(), SEASON, CITIES
    league.backfill()
    for what, how in steps:
        if what == "name":
            league.name(cities := how)
        elif what == "play":
            league.tell(told := _with_team_e(*how))
        else:
            days = {day(n) for n in how}
            league.backfill(chosen=lambda each, days=days: not days or each in days)
        assert due(league) == due_without_the_note(league)
    league.backfill()
    fresh = Hosts(told, cities)
    fresh.backfill()
    assert league.fingerprints() == fresh.fingerprints()
