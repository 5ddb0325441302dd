"""A game id says what kind of game it was, and of which season."""

from __future__ import annotations

import datetime as dt

import pytest

from fullcourt.basketball.game_ids import (
    GameIdError,
    SeasonLabelError,
    game_code,
    is_counted,
    normalise_game_id,
    season_label,
    season_type,
    season_year,
    season_year_of,
)


@pytest.mark.parametrize(
    ("written", "game_id"),
    [
        ("0022100001", "0022100001"),
        ("22100001", "0022100001"),
        (22100001, "0022100001"),
        ("22100001.0", "0022100001"),
        ('="0021700033"', "0021700033"),
        (" 0052100101 ", "0052100101"),
    ],
)
def test_an_id_has_ten_digits_however_a_file_wrote_it(written, game_id):
    assert normalise_game_id(written) == game_id


@pytest.mark.parametrize("text", ["", "1022100001", "2100001", "2.21E+07", "00221000011", "0072100001", "game"])
def test_anything_else_is_refused_by_name(text):
    with pytest.raises(GameIdError, match="is no NBA game id"):
        normalise_game_id(text)


@pytest.mark.parametrize(
    ("game_id", "kind", "counted"),
    [
        ("0012100001", "pre", False),
        ("0022100001", "regular", True),
        ("0032100001", "all_star", False),
        ("0042100401", "playoffs", True),
        ("0051900111", "play_in", True),
        ("0062300001", "cup_final", False),
    ],
)
def test_the_league_counts_regular_season_play_in_and_playoffs(game_id, kind, counted):
    assert season_type(game_id) == kind
    assert is_counted(game_id) is counted


def test_the_cup_semi_final_is_a_regular_game_and_the_final_is_not():
    assert is_counted("0022401229")
    assert not is_counted("0062400001")


def test_a_short_id_says_nothing():
    with pytest.raises(GameIdError):
        season_type("22100001")


@pytest.mark.parametrize(
    ("game_id", "year"),
    [("0022100001", 2021), ("0041900406", 2019), ("0029900001", 1999), ("0020000001", 2000)],
)
def test_the_season_is_its_first_year(game_id, year):
    assert season_year(game_id) == year


@pytest.mark.parametrize(("year", "label"), [(2021, "2021-22"), (1999, "1999-00"), (2009, "2009-10")])
def test_a_season_is_written_with_both_its_years(year, label):
    assert season_label(year) == label
    assert season_year_of(label) == year


@pytest.mark.parametrize("label", ["2021", "2021-23", "21-22", "2021-2022"])
def test_years_that_do_not_follow_each_other_are_no_season(label):
    with pytest.raises(SeasonLabelError, match="2021-22"):
        season_year_of(label)


def test_a_game_code_reads_date_away_home():
    assert game_code(dt.date(2021, 10, 19), "BKN", "MIL") == "20211019_BKN_MIL"
