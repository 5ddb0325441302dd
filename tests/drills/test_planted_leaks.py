"""What happens on a date or later changes no row of it: on a simulated month; and six planted leaks are caught."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drills.conftest import Month
from tests.few_or_many import few_or_many
from tests.oracles.looking_ahead import AS_OF, built_rows, other_results_from, tables_that_change

from fullcourt.api import Warehouse
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.precompute.player_daily_cache import player_daily_cache
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine import windows
from fullcourt.engine.declaration import Table, view
from fullcourt.engine.model import Model, model_of
from fullcourt.engine.reads import AsOf, LastGames, NextDays, Read, Reference, SameDate, SameGame, last_games
from fullcourt.errors import DeclarationError


@pytest.fixture(scope="module")
def month(drill_month: Month, tmp_path_factory) -> Iterator[Warehouse]:
    home = tmp_path_factory.mktemp("leaks") / "home"
    shutil.copytree(drill_month.built, home)
    with Warehouse.open(home, drill_month.data) as warehouse:
        yield warehouse


@pytest.fixture(scope="module")
def late_dates(month: Warehouse) -> list:
    """Dates on which players have caches."""
    return [
        row[0] for row in month.db.rows("SELECT DISTINCT cache_date FROM nba_precompute.player_daily_cache ORDER BY 1")
    ]


def test_every_table_of_what_is_known_before_is_tried():
    assert [table.name for table in AS_OF] == [
        "team_form",
        "team_rotation",
        "upcoming_player_lines",
        "team_defense_zone_analysis",
        "player_shot_zone_analysis",
        "upcoming_team_game_context",
        "upcoming_player_game_context",
        "player_composite_factors",
        "player_daily_cache",
        "ml_feature_store_v1",
    ]


@few_or_many(2, 40)
def test_what_happens_on_a_date_or_later_changes_no_row_of_it_or_before(times, month: Warehouse, late_dates):
    @settings(max_examples=times, deadline=None)
    @given(day=st.sampled_from(late_dates), share=st.floats(0.05, 0.95))
    def holds(day, share):
        assert tables_that_change(month.db, day, [one for one in late_dates if one <= day][-3:], share=share) == []

    holds()


def test_what_happened_before_does_change_rows(month: Warehouse, late_dates):
    facts_alone = [table for table in AS_OF if not any(is_as_of(read.relation) for read in table.reads.values())]
    changed = tables_that_change(month.db, late_dates[-5], late_dates[-1:], facts_alone, share=0.9)
    assert set(changed) == {table.name for table in facts_alone}


def is_as_of(relation: object) -> bool:
    return isinstance(relation, Table) and relation.as_of


# Six ways to let the future in


def leaky(**changes: object) -> Table:
    """The daily cache, with something else in its declaration."""
    return replace(player_daily_cache, **changes)


def with_read(read: Read) -> Table:
    """The daily cache, with one more read that its builder adds to the points."""

    def builder(keys, peek, **reads):
        built = player_daily_cache.builder(keys, **reads)
        seen = peek.group_by("_key").agg(_peek=peek.points.sum())
        joined = built.left_join(seen, "_key")
        return joined.select(
            *[built[name] for name in built.columns if name != "points_avg_last_5"],
            points_avg_last_5=(seen["_peek"] % 7).fill_null(0).cast("decimal(18, 4)"),
        )

    return leaky(builder=builder, reads={**player_daily_cache.reads, "peek": read})


def refused(table: Table) -> str:
    with pytest.raises(DeclarationError) as error:
        _ = Model(table).rows
    return error.value.message


def test_a_closure_over_a_table_is_refused():
    def builder(keys, **reads):
        everything = player_game_summary.unbound
        mean = everything.group_by("player_lookup").agg(mean=everything.points.mean())
        built = player_daily_cache.builder(keys, **reads)
        return built.mutate(points_avg_season=mean.filter(mean.player_lookup == "x").mean.max().as_scalar())

    said = refused(leaky(builder=builder))
    assert "player_game_summary, which it did not declare" in said or "not on the list of operations" in said


def test_a_relation_of_another_connection_is_refused():
    def builder(keys, **reads):
        built = player_daily_cache.builder(keys, **reads)
        mean = ibis.table({"player_lookup": "string", "mean": "float64"}, name="means", database="temp")
        return built.left_join(mean, "player_lookup").select(*[built[name] for name in built.columns])

    assert "means, which it did not declare" in refused(leaky(builder=builder))


def test_a_number_from_a_raw_connection_is_caught(month: Warehouse, late_dates):
    def builder(keys, **reads):
        whole = month.db.rows("SELECT sum(points)::BIGINT FROM nba_analytics.player_game_summary")[0][0]
        points = ibis.literal(Decimal(whole).scaleb(-4)).cast("decimal(18, 4)")
        return player_daily_cache.builder(keys, **reads).mutate(points_avg_last_5=points)

    day = late_dates[-2]
    before = built_rows(month.db, leaky(builder=builder), [day])
    with other_results_from(month.db, day, share=0.3):
        assert built_rows(month.db, leaky(builder=builder), [day]) != before


@pytest.mark.parametrize("window", [SameDate(), SameGame("key"), SameGame("game"), Reference(), NextDays(7)], ids=str)
def test_facts_of_the_same_date_or_later_are_refused(window):
    assert "could see its own date or the future" in refused(with_read(Read(player_game_summary, window)))


def test_failures_of_the_date_itself_are_refused_through_a_window_of_games_before_it():
    read = last_games(player_game_summary, 5, "player", {"player_lookup": "player_lookup"})
    assert "could see its own date or the future" in refused(with_read(replace(read, outcomes=True)))


def test_results_are_refused_by_a_time_stamp():
    assert "could see its own date" in refused(with_read(Read(player_game_summary, AsOf("tipoff_utc", "built_utc"))))


def test_results_of_the_days_to_come_are_refused():
    assert "could see its own date or the future" in refused(with_read(Read(schedule, NextDays(7))))


def test_the_schedule_of_the_days_to_come_is_not():
    games = Read(team_games, NextDays(7), by={"team_abbr": "team_abbr"})
    assert (
        Model(
            leaky(
                builder=lambda keys, ahead, **reads: player_daily_cache.builder(keys, **reads),
                reads={**player_daily_cache.reads, "ahead": games},
            )
        ).rows
        is not None
    )


def test_an_aggregate_of_the_whole_season_is_caught(month: Warehouse, late_dates):
    @view("nba_analytics", player_game_summary, key=("game_id", "player_lookup"))
    def games_with_the_season(games):
        """Games, each with what the player scored in all of the season."""
        whole = ibis.window(group_by=[games.season_year, games.player_lookup])
        return games.mutate(points=games.points.sum().over(whole))

    latest = LastGames(1, "player", "player_lookup")
    leak = with_read(Read(games_with_the_season, latest, by={"player_lookup": "player_lookup"}))
    month.db.create_view(games_with_the_season)
    try:
        assert tables_that_change(month.db, late_dates[-2], [late_dates[-2]], [leak]) == ["player_daily_cache"]
    finally:
        month.db.execute("DROP VIEW nba_analytics.games_with_the_season")


def test_a_window_that_ends_a_day_later_is_caught(month: Warehouse, late_dates, monkeypatch):
    monkeypatch.setattr(windows, "_is_before", lambda day, date: day <= date)
    leak = replace(player_daily_cache)
    model_of.cache_clear()
    try:
        assert tables_that_change(month.db, late_dates[-2], [late_dates[-2]], [leak]) == ["player_daily_cache"]
    finally:
        model_of.cache_clear()
