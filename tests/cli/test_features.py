"""The features command writes a file and says what is in it and what is not."""

from __future__ import annotations

import csv

import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import League
from tests.made_up_features import days, fill

from fullcourt.api import Warehouse


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("features_command")
    fill(folder)
    return League(folder)


def test_it_writes_the_file_and_the_dictionary_and_says_how_many_rows(store, tmp_path):
    answer = store.run("features", "--out", str(tmp_path / "features.parquet"))
    assert answer.code == 0
    assert answer.line("20 rows of v1_baseline_25 from 2021-04-01 to 2022-01-11")
    assert answer.line("14 to train, 4 to validate, from 2022-01-07 on; 2 of games to come")
    assert answer.line("left out: 10 rows that look ahead (--include-looking-ahead)")
    assert pq.read_table(tmp_path / "features.parquet").num_rows == 20
    assert (tmp_path / "features.dictionary.json").is_file()


def test_the_ending_decides_the_format_and_null_is_an_empty_field(store, tmp_path):
    assert store.run("features", "--season", "2021-22", "--out", str(tmp_path / "features.csv")).code == 0
    with (tmp_path / "features.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 10
    assert rows[-1]["target_points"] == ""
    assert rows[0]["points_avg_last_5"] == "12.3456"


@pytest.mark.parametrize("words", [("--season", "2020-21,2021-22"), ("--season", "2020-21", "--season", "2021-22")])
def test_several_seasons_are_joined_by_commas_or_given_one_by_one(store, tmp_path, words):
    answer = store.run("features", *words, "--validation-from", "2022-01-01", "--out", str(tmp_path / "f.parquet"))
    assert answer.code == 0
    assert answer.line("10 to train, 8 to validate")


def test_json_has_the_dictionary(store, tmp_path):
    answer = store.run("features", "--include-looking-ahead", "--json", "--out", str(tmp_path / "f.parquet"))
    assert answer.code == 0
    assert answer.data["rows"] == {"train": 21, "validation": 6, "to_come": 3}
    assert answer.data["columns"][0]["role"] == "key"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--out", "features.xlsx"), ".parquet or .csv"),
        (("--out", "no/such/folder/features.csv"), "could not be read or written"),
        (("--out", "f.csv", "--season", "1999-00"), "no schedule of season '1999-00'"),
        (("--out", "f.csv", "--start-date", "2023-01-01"), "no row of features"),
        (("--out", "f.csv", "--dates", "2021-07-04"), "none of them has a game that is over or is the next date"),
        (("--season", "2021-22"), "--out"),
    ],
)
def test_what_cannot_be_done_is_3_and_one_message(store, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    answer = store.run("features", *words)
    assert answer.code == 3
    assert said in answer.out + answer.err
    assert list(tmp_path.iterdir()) == []


def test_dates_that_are_not_built_are_a_finding(tmp_path):
    fill(tmp_path / "home", not_built=tuple(days("2020-21")))
    answer = League(tmp_path / "home").run("features", "--out", str(tmp_path / "f.parquet"))
    assert answer.code == 1
    assert answer.line("not built: 2021-04-01")
    assert (tmp_path / "f.parquet").is_file()


@pytest.fixture
def with_a_player(tmp_path):
    fill(tmp_path / "home")
    with Warehouse.open(tmp_path / "home") as warehouse:
        warehouse.db.execute(
            "INSERT INTO nba_reference.players (player_id, player_lookup, full_name)"
            " VALUES (7, 'sambenched', 'Sam Benched')"
        )
    return League(tmp_path / "home")


def test_a_player_without_features_is_an_error_that_says_where_to_look(with_a_player):
    answer = with_a_player.run("player", "Sam Benched", "--date", "2022-01-11")
    assert answer.code == 3
    assert answer.line("no features of Sam Benched on 2022-01-11")
    assert answer.line("fullcourt failures ml_feature_store_v1 --rows")


@pytest.mark.parametrize(("name", "hint"), [("Sam Bench", "Did you mean Sam Benched?"), ("Q", "nba_reference.players")])
def test_a_name_that_nobody_has_is_an_error_that_says_whose_is_like_it(with_a_player, name, hint):
    answer = with_a_player.run("player", name)
    assert answer.code == 3
    assert answer.line(f"no list and no box score has a player named {name}")
    assert answer.line(hint)
