"""Answers are whole: on a narrow screen, as JSON, as a file; and what is asked for in two ways is refused."""

from __future__ import annotations

import json
import shlex
from datetime import date, datetime
from decimal import Decimal

import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import League

from fullcourt.checks.finding import Finding, Kind, Severity
from fullcourt.cli.app import main
from fullcourt.cli.checks import print_findings
from fullcourt.cli.output import out, print_json, print_table


@pytest.fixture(scope="module")
def read(league_home) -> League:
    """The ingested league, for commands that read."""
    return League(league_home)


# On a narrow screen

ROW = {
    "table_name": "team_defense_game_summary",
    "rows": 570_363,
    "started": datetime(2021, 12, 3, 10, 11, 12),  # noqa: DTZ001 - as DuckDB gives it
    "day": date(2021, 12, 4),
    "share": Decimal("0.123456"),
    "average": 12.345678901234,
    "player": "Jaren Jackson Jr.",
    "rebuilt_rows": 1_234_567_890,
    "why": "no list of the team's game on 2021-12-04 says who was dressed for it, so nobody knows",
}


@pytest.mark.parametrize("width", [40, 41, 60, 80, 119, 120, 121, 160, 200])
def test_every_value_is_whole_on_the_screen_however_narrow_it_is(capsys, monkeypatch, width):
    monkeypatch.setattr(out, "_width", width)
    print_table([ROW, ROW | {"rows": None}], title="runs")
    said = capsys.readouterr().out
    assert max(map(len, said.splitlines())) <= width
    for value in ("570,363", "2021-12-04", "0.123456", "12.345678901234", "1,234,567,890", "2021-12-03 10:11:12"):
        assert value in said
    assert {*ROW["table_name"].split(), *ROW["player"].split(), *ROW["why"].split()} <= {*said.split()}
    assert {word for name in ROW for word in name.split("_")} <= {*said.split()}


@pytest.mark.parametrize("columns", [1, 2, 5, 9])
@pytest.mark.parametrize("width", range(20, 75, 6))
@pytest.mark.parametrize("heading", ["c{}", "c{}_of_all_that"])
def test_a_table_that_just_fits_and_one_that_just_does_not_lose_nothing(capsys, monkeypatch, width, columns, heading):
    monkeypatch.setattr(out, "_width", width)
    print_table([{heading.format(place): 10**place for place in range(columns)}])
    said = capsys.readouterr().out.split()
    assert [f"{10**place:,}" for place in range(columns) if f"{10**place:,}" not in said] == []
    assert {word for place in range(columns) for word in heading.format(place).split("_")} <= {*said}


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_finding_is_whole_on_a_narrow_screen(capsys, monkeypatch, width):
    monkeypatch.setattr(out, "_width", width)
    table = "team_defense_game_summary"
    days = date(2021, 10, 19), date(2021, 10, 21)
    print_findings(Finding(Kind.MISSING, Severity.BLOCKING, "never built", table, day, count=617_283) for day in days)
    said = capsys.readouterr().out
    assert max(map(len, said.splitlines())) <= width
    for value in ("missing", "team_defense_game_summary", "2021-10-19", "2021-10-21", "1,234,566"):
        assert value in said


# As JSON


def test_json_has_no_words_that_json_does_not_have(capsys):
    print_json("sql", [{"a": float("nan"), "b": [float("inf"), 1.5], "c": {"d": -float("inf")}, "e": ":heart:"}])
    answer = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert answer["data"] == [{"a": None, "b": [None, 1.5], "c": {"d": None}, "e": ":heart:"}]


@pytest.mark.parametrize("form", [("--json",), ("--parquet", "{file}"), ()])
def test_csv_and_another_form_are_refused(read, tmp_path, form):
    words = [word.replace("{file}", str(tmp_path / "a.parquet")) for word in form]
    answer = read.run("sql", "SELECT 1 AS a", "--csv", *words)
    assert answer.code == (3 if form else 0)
    assert not form or answer.line("fullcourt: --csv and another form were asked for")


def test_json_is_one_document_and_no_screen_that_goes_on(read):
    answer = read.run("status", "--watch", "1", "--json")
    assert answer.code == 3
    assert "--watch and --json" in json.loads(answer.out)["error"]["message"]


def test_a_file_that_was_written_is_told_as_json(read, tmp_path):
    answer = read.run("sql", "SELECT 1 AS a", "--parquet", str(tmp_path / "a.parquet"), "--json")
    assert (answer.code, answer.data) == (0, {"out": str(tmp_path / "a.parquet"), "rows": 1})


# Answers that Python does not hold as they are


def test_columns_of_one_name_keep_their_values(read):
    query = "SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS a"
    assert read.run("sql", query, "--json").data == [{"a": 1, "a_2": 2, "a_1": 3, "a_3": 4}]
    assert read.run("sql", query, "--csv").out.splitlines() == ["a,a_2,a_1,a_3", "1,2,3,4"]
    assert "1 2 3 4" in read.run("sql", query).lines
    assert "a a a_1 a" in read.run("sql", query).lines


TIMES = """SELECT INTERVAL 36 HOUR AS i, DATE 'infinity' AS d, TIMESTAMP '-infinity' AS t,
    DATE '0044-03-15 (BC)' AS b, [DATE 'infinity'] AS l, DATE '2021-10-19' AS g"""


def test_a_time_that_python_has_no_value_for_is_text(read):
    (row,) = read.run("sql", TIMES, "--json").data
    assert row == {
        "i": "36:00:00", "d": "infinity", "t": "-infinity", "b": "0044-03-15 (BC)", "l": "[infinity]", "g": "2021-10-19",
    }  # fmt: skip
    assert read.run("sql", TIMES).line("36:00:00", "0044-03-15 (BC)")


def test_parquet_has_an_interval_as_text_and_says_what_it_cannot_hold(read, tmp_path):
    file = tmp_path / "a.parquet"
    assert read.run("sql", TIMES, "--parquet", str(file)).code == 0
    assert pq.read_table(file)["i"].to_pylist() == ["36:00:00"]
    answer = read.run("sql", "SELECT union_value(a := 1) AS u", "--parquet", str(tmp_path / "b.parquet"))
    assert answer.code == 3
    assert answer.line("fullcourt: Parquet has no such type")
    assert not (tmp_path / "b.parquet").exists()


# What is asked of a row, a table, a date


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("schedule", "--column", "nosuch"), "nba_reference.schedule has no column 'nosuch'"),
        (("schedule", "2030-02-30"), "'2030-02-30' is no value of game_date, which is a date"),
        (("runs", "2021-10-19"), "nba_processing.runs has no date that 2021-10-19 could be"),
        (("teams", "2021-10-19"), "nba_reference.teams has no date that 2021-10-19 could be"),
        (("player_boxscore_best", "2021-10-19"), "player_boxscore_best is no table but a view of player_boxscore"),
        (("schedule", "game_dat=2021-10-19"), "nba_reference.schedule has no column 'game_dat'"),
        (("schedule", "--limit", "-1"), "Must be >= 1"),
    ],
)
def test_what_cannot_be_explained_is_told(read, words, said):
    answer = read.run("explain", *words)
    assert answer.code == 3
    assert answer.line(said)
    assert answer.out == ""


@pytest.mark.parametrize("table", ["player_boxscore", "play_by_play", "shots", "team_boxscore"])
def test_a_key_that_is_suggested_is_accepted(read, table):
    answer = read.run("explain", table)
    suggested = answer.line("Say which one:").removeprefix("Say which one: ").removesuffix(" …").split("; ")
    assert suggested
    for key in suggested:
        assert read.run("explain", table, *shlex.split(key)).code == 0


def tables(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What is printed of tables, which needs no warehouse."""
    with pytest.raises(SystemExit) as ended:
        main(["tables", *words])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_a_view_is_described_with_what_it_is_a_view_of(read, capsys):
    about = json.loads(tables(capsys, "ml_feature_store", "--json"))["data"]
    assert about["of"] == ["nba_predictions.ml_feature_store_v1"]
    assert {"name": "game_date", "type": "date", "unit": "", "meaning": "date of the game"} in about["columns"]
    assert "a view of nba_predictions.ml_feature_store_v1" in tables(capsys, "nba_predictions.ml_feature_store")
    refused = read.run("failures", "ml_feature_store")
    assert refused.code == 3
    assert refused.line("ml_feature_store is no table but a view of ml_feature_store_v1")


def test_the_page_of_the_table_that_is_named_is_written_and_no_other(capsys, tmp_path):
    answer = tables(capsys, "shots", "--write", str(tmp_path / "d"), "--json")
    assert json.loads(answer)["data"] == {"out": str(tmp_path / "d"), "pages": ["shots.md"]}
    assert [path.name for path in (tmp_path / "d").iterdir()] == ["shots.md"]


@pytest.mark.parametrize(
    "words", [("--dates", ""), ("--dates="), ("--season", ""), ("--log-file", " "), ("--dates", ","), ("--start-date", "")]
)  # fmt: skip
def test_an_option_without_a_value_does_not_mean_all(read, words):
    answer = read.run("backfill", *([words] if isinstance(words, str) else words), "--dry-run")
    assert answer.code == 3
    assert "empty" in answer.err or "no date" in answer.err
    assert answer.out == ""


@pytest.mark.parametrize("option", ["--home", "--data"])
def test_a_folder_without_a_name_is_not_the_one_that_somebody_is_in(capsys, tmp_path, monkeypatch, option):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["init", option, ""])
    assert ended.value.code == 3
    assert f"the value of {option} is empty" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
