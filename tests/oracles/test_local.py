"""Views and populations say of a date what the rows of that date say, and views of raw rows say of a game what its own say.

Plans rely on it when they look at few dates, and builds when they put together a view of few games.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import ibis
import pytest

from fullcourt import catalog
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Population, Table, View
from fullcourt.engine.local import is_local, of_games
from fullcourt.engine.standing import stored_below

DAYS = (date(2021, 12, 3), date(2022, 2, 10))
POPULATIONS = {table.population.name: table.population for table in catalog.build_order()}
GAMES = schedule.unbound


def _of_day(rows, day, own="game_date"):
    """The rows of a date's games, or of the date; all rows where they have neither."""
    if "game_id" in rows.columns and rows.op().name != schedule.name:
        games = GAMES.filter(GAMES.game_date == day).select(_game="game_id").view()
        return rows.semi_join(games, rows.game_id == games["_game"])
    return rows.filter(rows[own] == day) if own in rows.columns else rows


def _restricted(relation, day):
    """A relation as it would be if there were no rows of other dates."""
    if isinstance(relation, Table):
        return _of_day(relation.unbound, day, relation.date)
    return relation.build(*(_restricted(each, day) for each in relation.reads))


def _told(db, rows):
    return sorted(repr(tuple(row.values())) for row in db.records(rows))


def _on(relation, expression, day):
    rows = expression.view()
    if isinstance(relation, Population):
        return rows.filter(rows["_date"] == day)
    if "game_id" in rows.columns:
        games = GAMES.filter(GAMES.game_date == day).select(_game="game_id").view()
        return rows.semi_join(games, rows.game_id == games["_game"])
    return rows.filter(rows["game_date"] == day)


def assert_local(db, relation):
    for day in DAYS:
        found = _told(db, _on(relation, relation.expression, day))
        assert found, f"{relation.name} has no rows on {day}"
        assert found == _told(db, _on(relation, _restricted(relation, day), day)), (relation.name, day)


@pytest.mark.parametrize("name", POPULATIONS)
def test_a_population_takes_the_keys_of_a_date_from_rows_of_that_date(season, name):
    assert_local(season.db, POPULATIONS[name])


MET_BY_KEYS = [
    (table.name, stored) for table in catalog.build_order() for stored in stored_below(table) if stored.met is not None
]


def keys_that_nobody_names(db, table, column):
    """Values of a fact of the keys of a table, that no row of their date that meets a reference table has."""
    naming = {stored.met.relation: stored for name, stored in MET_BY_KEYS if name == table.name}
    named = [
        f"SELECT {column}, {stored.day} AS day FROM {relation}"
        f" UNION ALL SELECT n.{column}, g.game_date FROM {relation} n JOIN {schedule.qualified} g USING (game_id)"
        for relation, stored in naming.items()
    ]
    keys = table.population.expression
    db.materialise("asked", keys.filter(keys[column].notnull()).select(column, day=keys["_date"]).distinct())
    return db.rows(f"SELECT {column}, day FROM asked ANTI JOIN ({' UNION ALL '.join(named)}) USING ({column}, day)")


@pytest.mark.parametrize("name", sorted({name for name, _ in MET_BY_KEYS}))
def test_keys_have_a_fact_by_which_they_meet_a_reference_from_rows_of_their_date_that_name_it(season, name):
    table = next(each for each in catalog.build_order() if each.name == name)
    assert keys_that_nobody_names(season.db, table, "player_id") == []
    assert season.db.rows("SELECT count(*) > 10_000 FROM asked") == [(True,)]


def test_a_key_that_nobody_names_would_be_found(season):
    table = player_game_summary
    elsewhere = table.population.expression.mutate(player_id=table.population.expression.player_id + 1)
    moved = replace(table, population=replace(table.population, build=lambda *_reads: elsewhere))
    assert keys_that_nobody_names(season.db, moved, "player_id")


@pytest.mark.parametrize("view", catalog.VIEWS, ids=lambda view: view.name)
def test_a_view_takes_what_it_says_of_a_game_from_rows_of_that_game_or_its_date(season, view):
    assert_local(season.db, view)


def assert_local_to_games(db, view):
    for day in DAYS:
        games = db.rows(
            "SELECT game_id FROM nba_reference.schedule WHERE is_counted AND game_date = ? ORDER BY 1", [day]
        )
        for (game,) in games[:2]:
            rows = view.expression.view()
            found = _told(db, rows.filter(rows.game_id == game))
            assert found, f"{view.name} has no rows of {game}"
            (told,) = of_games([view], GAMES.filter(GAMES.game_id == game).view())
            assert found == _told(db, told), (view.name, game)


@pytest.mark.parametrize("view", [*filter(is_local, catalog.VIEWS)], ids=lambda view: view.name)
def test_a_view_of_raw_rows_takes_what_it_says_of_a_game_from_rows_of_that_game(season, view):
    assert_local_to_games(season.db, view)


def test_a_view_that_mixes_games_of_a_date_would_be_found(season):
    def place(games):
        order = ibis.window(group_by=games.game_date, order_by=games.game_id)
        return games.filter(games.is_counted).mutate(n=ibis.row_number().over(order))

    mixed = View("place", "nba_raw", (schedule,), place, "Games, numbered along their date.")
    assert_local(season.db, mixed)
    with pytest.raises(AssertionError):
        assert_local_to_games(season.db, mixed)


def test_a_view_that_mixes_dates_would_be_found(season):
    def so_far(games):
        return games.mutate(n=ibis.row_number().over(order_by=games.game_id))

    with pytest.raises(AssertionError):
        assert_local(season.db, View("so_far", "nba_raw", (schedule,), so_far, "Games, numbered."))
