"""Windows are cut on the games that exist, end before their date, and never cross a season."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import ibis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.made_up import KEYS, LINES, SPINES, Game, leagues, load, run

from fullcourt.engine.declaration import Table
from fullcourt.engine.reads import (
    AsOf,
    FirstOf,
    LastDays,
    LastGames,
    NextDays,
    Read,
    SeasonToDate,
    last_days,
    last_games,
    reference,
    same_date,
    same_game,
    season_to_date,
    whole_game,
)
from fullcourt.engine.windows import hand_over, with_games_played
from fullcourt.errors import DeclarationError
from fullcourt.warehouse.columns import dates, instants, integers, strings
from fullcourt.warehouse.duckdb import DuckDB

TEAM = {"team_abbr": "team_abbr"}
KEY_TABLE = ibis.table(KEYS, name="keys")


def cut(read: Read, keys: ibis.Table) -> ibis.Table:
    """The rows of a read for keys that tell how many games were played before them."""
    return hand_over(read, with_games_played([read], keys, SPINES), SPINES)


drawn = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def db() -> Iterator[DuckDB]:
    database = DuckDB()
    yield database
    database.close()


def key(number: int, team: str, day: date, season: int) -> dict[str, object]:
    return {"_key": number, "_date": day, "season_year": season, "team_abbr": team, "game_id": None}


def keys_of(games: list[Game], offsets: list[int]) -> list[dict[str, object]]:
    days = [date(2021, 10, 19) + timedelta(days=offset) for offset in offsets]
    return [key(n, team, day, 2021) for n, (team, day) in enumerate((t, d) for t in ("AAA", "BBB") for d in days)]


def earlier(games: list[Game], row: dict[str, object]) -> list[Game]:
    """The games before a key's date, latest first: what every window is cut from."""
    before = [
        g for g in games if g.team == row["team_abbr"] and g.season == row["season_year"] and g.date < row["_date"]
    ]
    return sorted(before, key=lambda g: (g.date, g.game_id), reverse=True)


def handed(db: DuckDB, read: Read) -> dict[int, list[tuple[str, int | None, bool]]]:
    rows = run(db, cut(read, KEY_TABLE))
    by_key: dict[int, list[tuple[str, int | None, bool]]] = {}
    for row in sorted(rows, key=lambda row: row["_rank"]):
        by_key.setdefault(row["_key"], []).append((row["_spine_game"], row["points"], row["_missing"]))
    return by_key


def expected(games: list[Game]) -> list[tuple[str, int | None, bool]]:
    return [(g.game_id, g.number if g.has_row else None, not g.has_row) for g in games]


@drawn
@given(games=leagues(), offsets=st.lists(st.integers(0, 62), min_size=1, max_size=3), n=st.integers(1, 15))
def test_last_games_are_the_n_latest_games_that_exist(db, games, offsets, n):
    keys = keys_of(games, offsets)
    load(db, games, keys)
    found = handed(db, last_games(LINES, n, "team", TEAM))
    for row in keys:
        assert found.get(row["_key"], []) == expected(earlier(games, row)[:n])


@drawn
@given(games=leagues(), offsets=st.lists(st.integers(0, 62), min_size=1, max_size=3), days=st.integers(1, 30))
def test_last_days_hold_exactly_those_days_before_the_date(db, games, offsets, days):
    keys = keys_of(games, offsets)
    load(db, games, keys)
    found = handed(db, last_days(LINES, days, "team", TEAM))
    for row in keys:
        within = [g for g in earlier(games, row) if (row["_date"] - g.date).days <= days]
        assert found.get(row["_key"], []) == expected(within)


@drawn
@given(games=leagues(), offsets=st.lists(st.integers(0, 62), min_size=1, max_size=3))
def test_season_to_date_is_every_earlier_game_of_the_season_and_no_other(db, games, offsets):
    keys = keys_of(games, offsets)
    load(db, games, keys)
    found = handed(db, season_to_date(LINES, "team", TEAM))
    for row in keys:
        assert found.get(row["_key"], []) == expected(earlier(games, row))


@drawn
@given(games=leagues(), offset=st.integers(1, 62), later=st.integers(0, 62))
def test_games_on_or_after_the_date_change_nothing(db, games, offset, later):
    keys = keys_of(games, [offset])
    day = keys[0]["_date"]
    read = last_games(LINES, 15, "team", TEAM)
    load(db, games, keys)
    before = handed(db, read)
    future = Game("AAA", 2021, offset + later, 99_000, has_row=True)
    load(db, [g for g in games if g.season != 2021 or g.date < day] + [future], keys)
    assert handed(db, read) == before


@drawn
@given(games=leagues(), offset=st.integers(0, 62), at_least=st.integers(1, 20))
def test_first_of_takes_the_other_window_only_when_the_first_is_too_thin(db, games, offset, at_least):
    keys = [key(0, "AAA", date(2021, 10, 19) + timedelta(days=offset), 2021)]
    load(db, games, keys)
    window = FirstOf(LastDays(7, "team", "team_abbr"), SeasonToDate("team", "team_abbr"), at_least)
    rows = run(db, cut(Read(LINES, window, per_date=True, missing="leave_out"), KEY_TABLE))
    league = [g for team in ("AAA", "BBB", "CCC") for g in earlier(games, keys[0] | {"team_abbr": team}) if g.has_row]
    recent = [g for g in league if (keys[0]["_date"] - g.date).days <= 7]
    enough = len(recent) >= at_least
    assert sorted(row["points"] for row in rows) == sorted(g.number for g in (recent if enough else league))
    assert {row["_window"] for row in rows} <= {"first" if enough else "otherwise"}


def test_a_spine_game_without_a_row_is_handed_over_as_missing_not_replaced(db):
    games = [Game("AAA", 2021, day, day + 1, has_row=day != 3) for day in range(5)]
    load(db, games, [key(0, "AAA", date(2021, 10, 24), 2021)])
    found = handed(db, last_games(LINES, 3, "team", TEAM))[0]
    assert [(points, missing) for _, points, missing in found] == [(5, False), (None, True), (3, False)]


def test_a_league_sample_leaves_missing_games_out(db):
    games = [Game("AAA", 2021, day, day + 1, has_row=day != 3) for day in range(5)]
    load(db, games, [key(0, "AAA", date(2021, 10, 24), 2021)])
    read = Read(LINES, LastGames(3, "team"), TEAM, missing="leave_out")
    assert [points for _, points, _ in handed(db, read)[0]] == [5, 3]


def test_a_per_date_window_is_cut_once_and_shared(db):
    games = [Game(team, 2021, 0, number, has_row=True) for number, team in enumerate(("AAA", "BBB", "CCC"), 1)]
    load(db, games, [key(0, "AAA", date(2021, 10, 21), 2021), key(1, "BBB", date(2021, 10, 21), 2021)])
    read = Read(LINES, SeasonToDate("team", "team_abbr"), per_date=True, missing="leave_out")
    rows = run(db, cut(read, KEY_TABLE))
    assert sorted(row["points"] for row in rows) == [1, 2, 3]
    assert "_key" not in rows[0]


def test_same_game_hands_over_his_rows_and_whole_game_everybodys(db):
    games = [Game("AAA", 2021, 0, 1, has_row=True), Game("BBB", 2021, 0, 1, has_row=True)]
    load(db, games, [key(7, "AAA", date(2021, 10, 19), 2021) | {"game_id": games[0].game_id}])
    assert [row["team_abbr"] for row in run(db, cut(same_game(LINES, by=TEAM), KEY_TABLE))] == ["AAA"]
    whole = run(db, cut(whole_game(LINES), KEY_TABLE))
    assert sorted(row["team_abbr"] for row in whole) == ["AAA", "BBB"]
    assert {row["_key"] for row in whole} == {7}


def test_a_key_map_reads_the_opponents_row(db):
    games = [Game("AAA", 2021, 0, 1, has_row=True), Game("BBB", 2021, 0, 1, has_row=True)]
    load(db, games, [key(0, "AAA", date(2021, 10, 19), 2021) | {"game_id": games[0].game_id}])
    keys = KEY_TABLE.mutate(opponent=ibis.literal("BBB"))
    rows = run(db, cut(same_game(LINES, by={"team_abbr": "opponent"}), keys))
    assert [row["team_abbr"] for row in rows] == ["BBB"]


def test_same_date_reads_the_row_of_the_date_itself(db):
    games = [Game("AAA", 2021, day, day + 1, has_row=True) for day in range(3)]
    load(db, games, [key(0, "AAA", date(2021, 10, 20), 2021)])
    assert [row["points"] for row in run(db, cut(same_date(LINES, by=TEAM), KEY_TABLE))] == [2]


def test_next_days_hold_only_later_dates(db):
    games = [Game("AAA", 2021, day, day + 1, has_row=True) for day in range(6)]
    load(db, games, [key(0, "AAA", date(2021, 10, 20), 2021)])
    rows = run(db, cut(Read(LINES, NextDays(2), TEAM), KEY_TABLE))
    assert sorted(row["points"] for row in rows) == [3, 4]


def test_a_reference_read_needs_no_game(db):
    games = [Game("AAA", 2021, 0, 1, has_row=True), Game("BBB", 2021, 0, 2, has_row=True)]
    load(db, games, [key(0, "BBB", date(2021, 12, 1), 2021)])
    assert [row["points"] for row in run(db, cut(reference(LINES, by=TEAM), KEY_TABLE))] == [2]


def test_as_of_hands_over_what_was_known_at_the_cut_off_and_what_has_no_time(db):
    quotes = Table(
        name="quotes", schema="made_up", key=("team_abbr",), title="Quotes.",
        columns=(*strings("game_id team_abbr", "key"), *dates("game_date", "d"), *instants("seen", "t"),
                 *integers("line", "l")),
    )  # fmt: skip
    db.execute(
        "CREATE OR REPLACE TABLE made_up.quotes AS SELECT '1' AS game_id, 'AAA' AS team_abbr, DATE '2021-10-19' AS"
        " game_date, TIMESTAMP '2021-10-19 12:00:00' + to_hours(i) AS seen, i AS line, i AS _row FROM range(6) t(i)"
    )
    load(db, [], [key(0, "AAA", date(2021, 10, 19), 2021)])
    keys = KEY_TABLE.mutate(cutoff=ibis.timestamp("2021-10-19 14:00:00"))
    read = Read(quotes, AsOf("cutoff", "seen"), TEAM)
    rows = run(db, cut(read, keys))
    assert sorted(row["line"] for row in rows) == [0, 1, 2]
    db.execute("UPDATE made_up.quotes SET seen = NULL WHERE line = 5")
    assert sorted(row["line"] for row in run(db, cut(read, keys))) == [0, 1, 2, 5]
    unknown = KEY_TABLE.mutate(cutoff=ibis.null("timestamp"))
    assert [row["line"] for row in run(db, cut(read, unknown))] == [5]


def test_a_window_must_say_whose_games_it_ranks():
    with pytest.raises(DeclarationError, match="whose games are ranked"):
        cut(Read(LINES, LastGames(5, "player"), {"points": "season_year"}), KEY_TABLE)
