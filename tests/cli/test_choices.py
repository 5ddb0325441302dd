"""What is chosen: nothing at all is no clean answer, and what cannot be is refused in our words."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import League, behind_its_back

from fullcourt.checks import trial
from fullcourt.warehouse.duckdb import DuckDB

NO_GAMES = ("--dates", "2029-07-01")
NOTHING: dict[str, tuple[tuple[str, ...], str]] = {
    "a check of dates without games": (("check", *NO_GAMES), "on none of the dates chosen"),
    "coverage of dates without games": (("coverage", *NO_GAMES), "on none of the dates chosen"),
    "a repair of dates without games": (("heal", "--dry-run", *NO_GAMES), "on none of the dates chosen"),
    "failures of dates without games": (("failures", *NO_GAMES), "on none of the dates chosen"),
    "a phase without tables": (("check", "--phase", "1"), "there is no such table among those chosen"),
    "a phase that is none": (("gaps", "--phase", "3,x"), "'x' is no phase"),
    "coverage of what is not built": (("coverage", "players"), "no such table that is built"),
    "failures of what is not built": (("failures", "shots"), "nba_raw.shots is no table that is built"),
    "a plan of what is not built": (("backfill", "shots", "--dry-run"), "nba_raw.shots is no table that is built"),
    "fewer rows than none": (("sql", "SELECT 1", "--limit", "-1"), "Must be >= 0"),
    "fewer runs than one": (("runs", "--limit", "-1"), "Must be >= 1"),
    "more runs than there can be": (("runs", "--limit", "99999999999999999999"), "Must be <= "),
}


@pytest.mark.parametrize("choice", NOTHING)
def test_a_choice_in_which_nothing_can_lie_is_refused_and_says_what_can_be_chosen(choice, built_home):
    words, said = NOTHING[choice]
    answer = League(built_home).run(*words)
    assert answer.code == 3
    assert said in " ".join(answer.lines)
    assert "nothing wrong" not in answer.out
    assert len(answer.err.strip().splitlines()) > 1


def test_phases_are_joined_by_commas_as_dates_are(built_home):
    league = League(built_home)
    tables = {unit["table"] for unit in league.run("coverage", "--phase", "4,5", "--json").data["units"]}
    alone = [
        {unit["table"] for unit in league.run("coverage", "--phase", phase, "--json").data["units"]}
        for phase in ("4", "5")
    ]
    assert all(alone)
    assert tables == alone[0] | alone[1]


def test_that_nothing_fails_is_said(built_home):
    answer = League(built_home).run("failures", "--unexpected")
    assert answer.code == 0
    assert answer.line("no open failures that are not as expected")


@pytest.fixture
def asking(built: League, monkeypatch: pytest.MonkeyPatch) -> Iterator[League]:
    """A league that cannot be healed without a question, and somebody who ends the input there."""

    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    table = "nba_precompute.player_daily_cache"
    behind_its_back(built, f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})")
    monkeypatch.setattr(sys, "stdin", Keyboard())
    before = (built.home / "warehouse.duckdb").read_bytes()
    yield built
    assert (built.home / "warehouse.duckdb").read_bytes() == before


def test_no_answer_is_no_and_a_program_is_not_asked_but_told_what_to_say(asking):
    answer = asking.run("heal", "--quiet")
    assert answer.code == 1
    assert answer.line("nothing was done")
    answer = asking.run("heal", "--json")
    assert answer.code == 1
    assert (answer.data["needs"], answer.data["done"]) == ("--yes", None)
    assert json.loads(answer.out)["command"] == "heal"
    assert answer.line("say --yes")


def test_a_trial_on_a_warehouse_that_is_read_only_writes_to_its_copy(built, monkeypatch):
    modes = []

    def opened(path: Path) -> DuckDB:
        modes.append(path.stat().st_mode & 0o777)
        return DuckDB(path)

    monkeypatch.setattr(trial, "DuckDB", opened)
    for name in ("warehouse.duckdb", "published.duckdb"):
        (built.home / name).chmod(0o400)
    assert built.run("contamination", "--exact").code == 0
    assert modes == [0o600]
