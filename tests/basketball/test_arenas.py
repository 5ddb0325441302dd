"""Every counted game has a venue, whatever its name was that year."""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fullcourt.basketball.arenas import ARENAS, arena_of, is_neutral
from fullcourt.basketball.game_ids import is_counted
from fullcourt.basketball.teams import TEAM_BY_ABBR, TEAMS


def arena_id(name: str | None, home_team: str, date: str) -> str | None:
    arena = arena_of(name, home_team, dt.date.fromisoformat(date))
    return arena.arena_id if arena else None


def neutral(arena: str, home_team: str, date: str) -> bool | None:
    return is_neutral(arena, home_team, dt.date.fromisoformat(date))


@pytest.mark.parametrize("date", ["2017-10-17", "2019-10-22", "2020-12-22", "2021-12-25", "2024-10-22"])
def test_every_team_has_a_home_every_season(date):
    for team in TEAMS:
        home = arena_id(None, team.team_abbr, date)
        assert home is not None
        assert neutral(home, team.team_abbr, date) is False


def test_a_renamed_arena_is_the_same_building():
    names = ["STAPLES Center", "Staples Center", "Crypto.com Arena"]
    assert {arena_id(name, "LAL", "2021-12-25") for name in names} == {"los_angeles"}


def test_two_teams_shared_one_building():
    assert arena_id("STAPLES Center", "LAC", "2017-10-19") == arena_id("STAPLES Center", "LAL", "2017-10-19")
    assert neutral("los_angeles", "LAC", "2017-10-19") is False
    assert neutral("los_angeles", "LAL", "2017-10-19") is False


def test_the_clippers_moved_to_inglewood_in_2024():
    assert arena_id(None, "LAC", "2024-04-14") == "los_angeles"
    assert arena_id(None, "LAC", "2024-10-23") == "inglewood"
    assert neutral("los_angeles", "LAC", "2024-11-01") is True


def test_golden_state_moved_across_the_bay_in_2019():
    assert arena_id(None, "GSW", "2019-06-13") == "oakland"
    assert arena_id(None, "GSW", "2019-10-24") == "san_francisco"


def test_miami_is_not_dallas():
    assert arena_id("American Airlines Arena", "MIA", "2019-10-23") == "miami"
    assert arena_id("American Airlines Center", "DAL", "2019-10-23") == "dallas"


def test_toronto_was_at_home_in_tampa_for_one_season():
    assert arena_id(None, "TOR", "2020-02-28") == "toronto"
    assert arena_id(None, "TOR", "2020-12-23") == "tampa"
    assert neutral("tampa", "TOR", "2020-12-23") is False
    assert neutral("toronto", "TOR", "2020-12-23") is True
    assert neutral("tampa", "TOR", "2021-10-20") is True
    assert arena_id(None, "TOR", "2021-10-20") == "toronto"


def test_milwaukee_played_one_night_in_its_old_hall():
    assert arena_id(None, "MIL", "2017-10-26") == "milwaukee_panther"
    assert arena_id(None, "MIL", "2017-10-27") == "milwaukee_bradley"
    assert neutral("milwaukee_panther", "MIL", "2017-10-26") is False


@pytest.mark.parametrize("home_team", ["ORL", "LAL"])
def test_nobody_was_at_home_in_the_bubble(home_team):
    assert arena_id("The Field House", home_team, "2020-08-13") == "lake_buena_vista"
    assert arena_id(None, home_team, "2020-08-13") == "lake_buena_vista"
    assert neutral("lake_buena_vista", home_team, "2020-08-13") is True


def test_london_is_nobodys_home():
    assert arena_id("The O2 Arena", "WAS", "2019-01-17") == "london"
    assert neutral("london", "WAS", "2019-01-17") is True


def test_a_name_nobody_knows_is_not_guessed():
    assert arena_id("Honda Center", "LAL", "2018-10-06") is None
    assert is_neutral(None, "LAL", dt.date(2018, 10, 6)) is None


def test_an_empty_name_is_no_name():
    assert arena_id("", "BOS", "2021-10-22") == "boston"


def test_a_tenancy_is_one_record_and_never_overlaps_itself():
    spans = Counter((arena.arena_id, arena.team_abbr, arena.valid_from) for arena in ARENAS)
    assert set(spans.values()) == {1}
    for a in ARENAS:
        for b in ARENAS:
            if a is not b and (a.arena_id, a.team_abbr) == (b.arena_id, b.team_abbr):
                assert not (b.valid_from and a.is_valid_on(b.valid_from))


def test_a_building_stands_in_one_place():
    places = {(a.arena_id, a.lat, a.lon, a.altitude_m, a.timezone, a.city) for a in ARENAS}
    assert len(places) == len({arena.arena_id for arena in ARENAS})
    for arena in ARENAS:
        assert ZoneInfo(arena.timezone).key == arena.timezone
        assert arena.name in arena.names_seen or arena.arena_id == "lake_buena_vista"


def test_a_team_plays_at_home_in_its_own_zone():
    for arena in ARENAS:
        if arena.team_abbr and arena.arena_id != "tampa":
            assert arena.timezone == TEAM_BY_ABBR[arena.team_abbr].timezone


def counted_games(data_dir: Path) -> Iterator[dict[str, str]]:
    """Regular-season, play-in and play-off games of the schedules of 2017-22."""
    for schedule in sorted((data_dir / "schedule").glob("schedule_*.csv")):
        with schedule.open(encoding="utf-8", newline="") as file:
            yield from (row for row in csv.DictReader(file) if is_counted(row["gid"]))


@pytest.mark.real_data
def test_every_counted_game_of_five_seasons_has_a_venue(data_dir):
    games = list(counted_games(data_dir))
    assert len(games) == 5_829 + 13 + 419
    assert {game["an"] for game in games if arena_id(game["an"], game["h.ta"], game["etdate"]) is None} == set()


@pytest.mark.real_data
def test_the_venue_without_its_name_is_the_same_unless_the_game_went_abroad(data_dir):
    for game in counted_games(data_dir):
        named = arena_id(game["an"], game["h.ta"], game["etdate"])
        if named not in {"london", "paris", "mexico_city"}:
            assert arena_id(None, game["h.ta"], game["etdate"]) == named


@pytest.mark.real_data
def test_181_counted_games_of_five_seasons_were_at_neutral_venues(data_dir):
    venues = Counter(
        venue
        for game in counted_games(data_dir)
        if (venue := arena_id(game["an"], game["h.ta"], game["etdate"]))
        and neutral(venue, game["h.ta"], game["etdate"])
    )
    assert venues == {"lake_buena_vista": 172, "mexico_city": 6, "london": 2, "paris": 1}
