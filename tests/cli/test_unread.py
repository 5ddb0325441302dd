"""Raw files that nobody read: an empty warehouse beside them is not one in which nothing is wrong."""

from __future__ import annotations

import gzip
import shlex
import shutil

import pytest
from tests.cli.conftest import Answer, League
from tests.sources.small_files import EVENTS, ROWS, write_all

from fullcourt.warehouse.published import NAME


@pytest.fixture(scope="module")
def unread(tmp_path_factory: pytest.TempPathFactory) -> League:
    """An empty warehouse beside raw files: look at it, do not change it."""
    league = League(tmp_path_factory.mktemp("unread"))
    write_all(league.data)
    assert league.run("init").code == 0
    return league


def sources(answer: Answer) -> dict[str, str]:
    """Severity of each raw file of which something is found."""
    return {each["file"]: each["severity"] for each in answer.data["findings"] if each["kind"] == "source"}


@pytest.mark.parametrize("command", ["check", "gaps", "contamination"])
def test_an_empty_warehouse_beside_raw_files_lacks_all_of_them(command, unread):
    answer = unread.run(command, "--json")
    assert answer.code == 2
    assert sources(answer) == dict.fromkeys(ROWS, "critical")
    assert {each["repair"] for each in answer.data["findings"]} == {
        shlex.join(["fullcourt", "ingest", *unread.options])
    }
    assert [command.split()[1] for command in answer.data["commands"]] == ["ingest", "backfill"]


@pytest.mark.parametrize("words", [["heal", "--dry-run"], ["handoff"]])
def test_whoever_mends_or_takes_over_an_empty_warehouse_is_told_to_read(words, unread):
    answer = unread.run(*words)
    assert answer.code == 2
    assert "it was never read" in answer.out
    assert "**Nothing wrong" not in answer.out
    assert "nothing to do" not in answer.out


def test_a_game_that_came_later_is_missed_until_it_is_read_and_a_copy_is_not(league):
    shutil.copy(league.data / EVENTS, league.data / "again.csv")
    (league.data / "odds.json").write_text("{}")
    shutil.copy(league.home / "warehouse.duckdb", league.data / NAME)
    assert sources(league.run("contamination", "--json")) == {
        "again.csv": "info", "odds.json": "info", NAME: "info",
    }  # fmt: skip
    (league.data / "22100002.csv").write_text((league.data / EVENTS).read_text().replace("22100001", "22100002"))
    (league.data / "packed.csv.gz").write_bytes(gzip.compress((league.data / "shots.csv").read_bytes()))
    found = sources(league.run("contamination", "--json"))
    assert {file for file, severity in found.items() if severity == "critical"} == {
        "22100002.csv", "packed.csv.gz",
    }  # fmt: skip
    league.run("ingest", "--quiet")
    league.run("ingest", str(league.data / "odds.json"), "--quiet")
    assert sources(league.run("gaps", "--json")) == {}


def test_who_names_files_misses_no_other_one_and_is_told_of_it(tmp_path):
    league = League(tmp_path)
    write_all(league.data)
    league.run("ingest", str(league.data / "schedule.csv"), "--quiet")
    answer = league.run("check", "--json")
    assert sources(answer) == dict.fromkeys(set(ROWS) - {"schedule.csv"}, "info")
    assert all("every ingest so far named files" in each["text"] for each in answer.data["findings"] if each["file"])
    league.run("ingest", "--quiet")
    (league.data / "22100002.csv").write_text((league.data / EVENTS).read_text().replace("22100001", "22100002"))
    assert sources(league.run("check", "--json")) == {"22100002.csv": "critical"}
