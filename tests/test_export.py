"""Features leave as one tidy table: what was known before, what happened apart, nothing that looks ahead."""

from __future__ import annotations

import json
from datetime import date

import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest
from tests.made_up_features import LOOKS_AHEAD, PLAYERS, SAT, days, fill

import fullcourt
from fullcourt.api import Warehouse
from fullcourt.errors import DateRangeError, FileEndingError, NoFeaturesError, UnknownSeasonError

LAST = days("2021-22")[-1]
TARGETS = ["target_points", "target_rebounds", "target_assists", "target_seconds_played", "target_appeared"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("features")
    fill(folder)
    return folder


@pytest.fixture(scope="module")
def exported(home):
    return fullcourt.features(home=home)


def row(exported, player, day):
    found = [
        each for each in exported.to_arrow().to_pylist() if (each["player_lookup"], each["game_date"]) == (player, day)
    ]
    assert len(found) == 1
    return found[0]


def test_rows_are_sorted_by_date_game_and_player(exported):
    order = [(each["game_date"], each["game_id"], each["player_lookup"]) for each in exported.to_arrow().to_pylist()]
    assert order == sorted(order)
    assert len(set(order)) == len(order) == 10 * (len(PLAYERS) - 1)


def test_it_can_be_had_as_arrow_polars_and_pandas(exported):
    assert isinstance(exported.to_polars(), pl.DataFrame)
    assert isinstance(exported.to_pandas(), pd.DataFrame)
    assert exported.to_polars().shape == exported.to_pandas().shape == exported.to_arrow().shape


def test_the_first_table_that_has_a_name_wins(exported):
    there = row(exported, "anaxx", LAST)
    assert there["points_avg_last_5"] == 12.3456  # not the 99.99 of the context
    assert there["back_to_back"] == 0
    assert there["usage_rate_last_10"] == 20.25
    assert there["travel_miles"] == 27


def test_no_column_is_an_exact_decimal(exported):
    assert not [field for field in exported.to_arrow().schema if "decimal" in str(field.type)]
    assert str(exported.to_arrow().schema.field("points_avg_last_5").type) == "double"


def test_targets_are_what_he_then_did(exported):
    there = row(exported, "anaxx", days("2021-22")[0])
    assert [there[name] for name in TARGETS] == [10, 5, 4, 1800, True]


def test_targets_are_null_where_he_sat_and_that_he_sat_is_known(exported):
    assert [row(exported, SAT, days("2021-22")[0])[name] for name in TARGETS] == [None, None, None, None, False]


def test_targets_are_null_while_the_game_is_not_over(exported):
    assert [row(exported, "anaxx", LAST)[name] for name in TARGETS] == [None] * 5


def test_an_unknown_feature_stays_null(exported):
    assert row(exported, "anaxx", LAST)["injury_risk"] is None


def test_rows_that_look_ahead_are_left_out_unless_asked_for(home, exported):
    assert LOOKS_AHEAD not in exported.to_polars()["player_lookup"].to_list()
    assert exported.dictionary["looking_ahead"] == {"rows": 10, "included": False}
    asked = fullcourt.features(home=home, include_looking_ahead=True)
    assert asked.to_polars()["player_lookup"].to_list().count(LOOKS_AHEAD) == 10


def test_the_last_fifth_of_the_dates_with_known_targets_is_for_validation(exported):
    frame = exported.to_polars()
    *known, newest = days("2021-22")
    dates = {
        split: frame.filter(pl.col("split") == split)["game_date"].unique().sort() for split in set(frame["split"])
    }
    assert dates["validation"].to_list() == known[-2:]
    assert dates["to_come"].to_list() == [newest]
    assert frame.filter(pl.col("split") == "to_come")["target_points"].to_list() == [None, None]
    assert exported.dictionary["validation_from"] == "2022-01-07"
    assert exported.dictionary["rows"] == {"train": 14, "validation": 4, "to_come": 2}


def test_validation_begins_where_it_is_told_to(home):
    frame = fullcourt.features(home=home, validation_from=date(2022, 1, 1)).to_polars()
    assert frame.filter(pl.col("split") == "validation")["season_year"].unique().to_list() == [2021]
    assert frame.filter(pl.col("split") == "train")["season_year"].unique().to_list() == [2020]


@pytest.mark.parametrize(
    ("choice", "seasons"),
    [
        ({"season": "2021-22"}, [2021]),
        ({"season": ["2020-21", "2021-22"]}, [2020, 2021]),
        ({"end_date": date(2021, 12, 31)}, [2020]),
        ({"dates": [LAST]}, [2021]),
        ({"start_date": date(2022, 1, 4), "end_date": date(2022, 1, 8)}, [2021]),
    ],
)
def test_dates_are_chosen_by_season_by_several_and_by_range(home, choice, seasons):
    assert fullcourt.features(home=home, **choice).to_polars()["season_year"].unique().sort().to_list() == seasons


def test_contradicting_and_unknown_choices_are_refused(home):
    with pytest.raises(DateRangeError):
        fullcourt.features(home=home, season=["2020-21", "2021-22"], start_date=LAST)
    with pytest.raises(UnknownSeasonError):
        fullcourt.features(home=home, season=["2020-21", "1999-00"])


def test_no_row_at_all_is_an_error_that_says_what_to_run(tmp_path):
    fill(tmp_path)
    with Warehouse.open(tmp_path) as warehouse:
        warehouse.db.execute("DELETE FROM nba_predictions.ml_feature_store_v1")
        with pytest.raises(NoFeaturesError, match="backfill ml_feature_store_v1"):
            warehouse.features(start_date=LAST)


def test_dates_without_games_are_no_dates_that_were_not_built(home):
    with pytest.raises(NoFeaturesError, match="none of them has a game") as told:
        fullcourt.features(home=home, start_date=date(2022, 6, 1))
    assert "backfill" not in str(told.value)


def test_columns_are_found_by_their_role(exported):
    assert exported.names("feature")[0] == "points_avg_last_5"
    assert exported.names("target") == TARGETS
    assert not set(exported.names("feature", "input")) & {*TARGETS, "split", "population_basis", "game_id"}
    assert exported.names("key", "feature", "input", "about", "target") == exported.to_arrow().column_names


def test_the_same_warehouse_gives_the_same_bytes_in_whatever_order_it_holds_its_rows(home, exported, tmp_path):
    fill(tmp_path / "other", upside_down=True)
    other = fullcourt.features(home=tmp_path / "other")
    for ending in ("parquet", "csv"):
        exported.write(tmp_path / f"one.{ending}")
        other.write(tmp_path / f"two.{ending}")
        assert (tmp_path / f"one.{ending}").read_bytes() == (tmp_path / f"two.{ending}").read_bytes()
    assert (tmp_path / "one.dictionary.json").read_bytes() == (tmp_path / "two.dictionary.json").read_bytes()


def test_the_file_and_its_dictionary_say_version_commit_and_whether_it_is_simulated(tmp_path):
    fill(tmp_path / "home", simulated=True)
    beside = fullcourt.features(home=tmp_path / "home").write(tmp_path / "f.parquet")
    assert beside == tmp_path / "f.dictionary.json"
    dictionary = json.loads(beside.read_text(encoding="utf-8"))
    told = {
        "version": fullcourt.__version__,
        "as_of": "2022-06-01T12:00:00Z",
        "simulated": True,
        "feature_version": "v1_baseline_25",
        "validation_from": "2022-01-07",
    }
    assert {name: dictionary[name] for name in told} == told
    metadata = pq.read_schema(tmp_path / "f.parquet").metadata
    assert metadata[b"fullcourt.simulated"] == b"true"
    assert {name: metadata[f"fullcourt.{name}".encode()].decode() for name in told} == told | {"simulated": "true"}


def test_a_file_of_another_ending_is_refused_and_nothing_is_left(exported, tmp_path):
    with pytest.raises(FileEndingError, match=r"\.parquet or \.csv"):
        exported.write(tmp_path / "features.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_dates_on_which_nothing_was_built_are_named(tmp_path):
    day = days("2021-22")[0]
    fill(tmp_path, not_built=(day,))
    found = fullcourt.features(home=tmp_path)
    assert found.dates_not_built == (day,)
    assert found.dictionary["dates_not_built"] == [day.isoformat()]
