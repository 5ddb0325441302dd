"""The commands that find what is wrong: exit codes that a script can trust, and commands that repair it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path

import duckdb
import pytest
from tests.cli.conftest import Answer, League, behind_its_back

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.checks import verdict
from fullcourt.checks.look import Look
from fullcourt.engine.calendar import DateChoice
from fullcourt.errors import DateRangeError, UnknownCheckError, UnknownTableError

_WRITER = """
import pathlib, sys
from fullcourt.api import Warehouse
with Warehouse.open(pathlib.Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
OCTOBER = "game_date < DATE '2030-11-01'"


def one_row_less(table: str) -> str:
    return f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})"


def test_nothing_wrong_is_0(built):
    answer = built.run("check")
    assert answer.code == 0
    assert "nothing wrong" in answer.out


def test_something_wrong_below_which_little_stands_is_1(built):
    behind_its_back(built, one_row_less("nba_predictions.ml_feature_store_v1"))
    answer = built.run("check", "--json")
    assert answer.code == 1
    assert {each["severity"] for each in answer.data["findings"] if each["kind"] == "partial"} == {"blocking"}


def test_something_wrong_on_which_much_stands_is_2(built):
    behind_its_back(built, one_row_less("nba_analytics.player_game_summary"))
    answer = built.run("check", "--json")
    assert answer.code == 2
    (found,) = (each for each in answer.data["findings"] if each["severity"] != "info")
    assert (found["kind"], found["table"], found["count"]) == ("partial", "player_game_summary", 1)


def test_a_warehouse_that_somebody_writes_to_is_3(built):
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(built.home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline() == "open\n"
        for words in (["check"], ["check", "--json"]):
            answer = built.run(*words)
            assert answer.code == 3
            assert "held by" in answer.out + answer.err
    finally:
        process.communicate("")


def test_a_table_that_lacks_a_column_is_3_and_nobody_works_around_it(built):
    behind_its_back(built, "ALTER TABLE nba_analytics.player_game_summary DROP COLUMN assists")
    for words in (["check"], ["contamination"], ["heal", "--quiet"], ["heal", "--dry-run"], ["backfill"], ["ingest"]):
        answer = built.run(*words)
        assert answer.code == 3, words
        assert "assists" in answer.out + answer.err, words


def test_a_table_that_no_check_needs_but_the_hashes_is_3_without_its_column(built):
    behind_its_back(built, "ALTER TABLE nba_reference.arenas DROP COLUMN altitude_m")
    assert built.run("check").code == 3


@pytest.mark.parametrize("name", verdict.CHECKS)
def test_a_check_whose_query_fails_is_3_and_named(name, built, monkeypatch):
    def fails(_look: Look) -> list[object]:
        raise duckdb.InvalidInputException("out of luck")

    monkeypatch.setattr(verdict, "CHECKS", {**verdict.CHECKS, name: fails})
    answer = built.run("check")
    assert answer.code == 3
    assert f"the check of {name} could not run: the query failed: " in answer.err
    assert "nothing wrong" not in answer.out


def test_a_check_that_is_interrupted_is_no_verdict(built, monkeypatch):
    def stopped(_look: Look) -> list[object]:
        raise KeyboardInterrupt

    monkeypatch.setattr(verdict, "CHECKS", {**verdict.CHECKS, "rows": stopped})
    answer = built.run("check")
    assert answer.code == 130
    assert "nothing wrong" not in answer.out


def test_a_data_folder_that_is_named_and_not_there_is_3(built):
    shutil.move(built.data, built.home / "elsewhere")
    answer = built.run("check")
    assert answer.code == 3
    assert "the check of files could not run" in answer.err


@pytest.mark.parametrize("words", [["check"], ["gaps"], ["heal", "--dry-run"], ["handoff"]])
def test_raw_files_of_which_nobody_says_where_they_are_are_3_and_it_is_said_what_to_do(words, built, monkeypatch):
    monkeypatch.delenv("FULLCOURT_DATA", raising=False)
    built.data = None
    answer = built.run(*words)
    assert answer.code == 3
    said = (answer.out + answer.err).replace("\\", "")
    assert (
        "FULLCOURT_DATA is not set. Set FULLCOURT_DATA to the folder that holds your raw files, or pass --data." in said
    )


def test_what_work_did_is_numbers_in_json(built):
    counts = {
        "units_planned", "units_built", "units_skipped", "rows_written", "rows_rebuilt", "failures_opened",
        "failures_resolved", "by_table",
    }  # fmt: skip
    behind_its_back(built, one_row_less("nba_predictions.ml_feature_store_v1"))
    healed = built.run("heal", "--yes", "--json").data["done"]
    assert healed.keys() == counts | {"rows_deleted"}
    assert healed["units_built"] == 1
    assert built.run("backfill", "--json").data.keys() == counts | {"run_id", "current", "unexpected_failures"}


def test_where_no_raw_file_was_read_none_is_missed(tmp_path, monkeypatch):
    monkeypatch.delenv("FULLCOURT_DATA", raising=False)
    nothing = League(tmp_path)
    nothing.data = None
    assert nothing.run("init").code == 0
    assert nothing.run("check").code == 0


@contextmanager
def with_its_time(path: Path) -> Iterator[None]:
    """Change a file, and leave it with the time that it had."""
    stat = path.stat()
    yield
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert path.stat().st_size == stat.st_size


POINTS = (
    "UPDATE nba_analytics.player_game_summary SET points = 99 WHERE rowid ="
    " (SELECT max(rowid) FROM nba_analytics.player_game_summary)"
)


@pytest.mark.parametrize("hides", [with_its_time, nullcontext])
def test_a_copy_for_readers_that_was_altered_is_found_and_made_anew(hides, built):
    copy, warehouse = built.home / "published.duckdb", built.home / "warehouse.duckdb"
    with hides(copy):
        behind_its_back(built, POINTS, of=copy)
    for words in (["check"], ["heal", "--dry-run"]):
        answer = built.run(*words, "--json")
        wrong = [each for each in answer.data["findings"] if each["severity"] != "info"]
        assert [(each["kind"], each["file"]) for each in wrong] == [("tampered", copy.name)]
        assert answer.code == 2
    assert built.run("heal", "--quiet").code == 0
    assert copy.read_bytes() == warehouse.read_bytes()
    assert built.run("check").code == 0


def test_a_warehouse_that_was_altered_is_found_whatever_its_time_says(built):
    warehouse = built.home / "warehouse.duckdb"
    with with_its_time(warehouse):
        behind_its_back(built, POINTS)
    answer = built.run("check", "--json")
    assert answer.code == 2
    assert {("tampered", "player_game_summary"), ("tampered", None)} <= told(answer)
    not_asked = built.run("heal", "--json")
    assert (not_asked.code, not_asked.data["deletes"]) == (2, True)
    assert "say --yes" in not_asked.err
    assert built.run("heal", "--yes", "--quiet").code == 0
    assert built.run("check").code == 0


def test_a_copy_that_is_gone_or_older_is_no_reason_for_alarm(built):
    copy = built.home / "published.duckdb"
    older = copy.read_bytes()
    copy.unlink()
    assert copies(built.run("check", "--json")) == (0, [("missing", "info")])
    assert built.run("backfill", "--quiet").code == 0
    assert copies(built.run("check", "--json")) == (0, [])
    copy.write_bytes(older)
    os.utime(copy, ns=(0, 0))
    assert copies(built.run("check", "--json")) == (0, [("stale", "info")])


def test_a_copy_with_a_later_time_and_the_same_bytes_is_one(built):
    os.utime(built.home / "published.duckdb")
    assert copies(built.run("check", "--json")) == (0, [])


def copies(answer: Answer) -> tuple[int, list[tuple[str, str]]]:
    found = answer.data["findings"]
    return answer.code, [(each["kind"], each["severity"]) for each in found if each["file"] == "published.duckdb"]


def test_the_commands_that_gaps_prints_restore_a_month_that_was_lost(built):
    before = built.rows("SELECT table_name, unit_date, rows_fp, inputs_fp FROM nba_processing.units ORDER BY ALL")
    days = [day for (day,) in built.rows(f"SELECT DISTINCT game_date FROM nba_analytics.player_game_summary"
                                         f" WHERE {OCTOBER} ORDER BY 1")]  # fmt: skip
    behind_its_back(
        built,
        f"DELETE FROM nba_analytics.player_game_summary WHERE {OCTOBER}",
        "DELETE FROM nba_processing.units WHERE table_name = 'player_game_summary' AND unit_date < DATE '2030-11-01'",
    )
    answer = built.run("gaps", "--json")
    assert answer.code == 2
    missing = [each for each in answer.data["findings"] if each["kind"] == "missing"]
    assert [(each["table"], date.fromisoformat(each["date"])) for each in missing] == [
        ("player_game_summary", day) for day in days
    ]
    assert len(days) > 2

    blocked = {each["table"]: [date.fromisoformat(day) for day in each["dates"]] for each in answer.data["blocked"]}
    standing = {table.name for table in catalog.downstream(catalog.find_table("player_game_summary"))}
    assert blocked.keys() <= standing
    assert {"player_prop_outcomes", "team_rotation", "player_daily_cache"} <= blocked.keys()
    assert blocked["player_prop_outcomes"] == days
    assert min(blocked["team_rotation"]) > min(days)

    commands = answer.data["commands"]
    given = shlex.join(built.options)
    assert commands == [f"fullcourt backfill player_game_summary --start-date {days[0]} --end-date {days[-1]} {given}"]
    assert {each["repair"] for each in missing} == {
        f"fullcourt backfill player_game_summary --dates {day} {given}" for day in days
    }
    for command in commands:
        assert built.run(*shlex.split(command)[1:], "--quiet").code == 0
    assert built.run("check").code == 0
    assert (
        built.rows("SELECT table_name, unit_date, rows_fp, inputs_fp FROM nba_processing.units ORDER BY ALL") == before
    )
    assert built.run("gaps", "--json").data["findings"] == []


@pytest.mark.parametrize("lost", ["DROP TABLE nba_reference.schedule", "DELETE FROM nba_reference.schedule"])
def test_without_a_schedule_gaps_go_by_the_dates_of_other_sources_and_say_so(lost, built):
    gone = "SELECT max(unit_date) FROM nba_processing.units"
    behind_its_back(built, f"DELETE FROM nba_processing.units WHERE unit_date = ({gone})", lost)
    answer = built.run("gaps", "--json")
    assert answer.code >= 2
    found = answer.data["findings"]
    assert [each["severity"] for each in found if each["kind"] == "reference"] == ["critical"]
    missing = {each["table"]: each["date"] for each in found if each["kind"] == "missing" and each["date"]}
    assert missing.keys() == {table.name for table in catalog.BUILT}
    assert len(set(missing.values())) == 1
    assert built.run("heal", "--yes", "--quiet").code == 0
    assert built.run("check").code == 0


def test_a_part_of_the_ledger_that_is_gone_is_named_and_made_anew(built):
    behind_its_back(built, "DROP TABLE nba_processing.units")
    answer = built.run("check", "--json")
    assert answer.code == 3
    assert [each["table"] for each in answer.data["findings"] if each["kind"] == "missing"] == ["units"]
    assert built.run("heal", "--yes", "--quiet").code == 0


def altered(table: str) -> str:
    return f"UPDATE {table} SET season_year = season_year + 1 WHERE rowid = (SELECT max(rowid) FROM {table})"


def told(answer: Answer) -> set[tuple[str, str]]:
    return {(each["kind"], each["table"]) for each in answer.data["findings"] if each["severity"] != "info"}


def test_contamination_exactly_names_a_row_that_was_altered_without_its_fingerprint(built):
    behind_its_back(built, altered("nba_analytics.team_form"))
    answer = built.run("contamination", "--exact", "--json")
    assert answer.code == 2
    assert ("tampered", "team_form") in told(answer)


def test_where_rows_were_hashed_for_suspects_contamination_names_those_that_were_altered(built):
    behind_its_back(
        built, altered("nba_analytics.player_game_summary"),
        "DELETE FROM nba_processing.units WHERE table_name = 'team_form' AND unit_date > DATE '2030-11-01'",
    )  # fmt: skip
    answer = built.run("contamination", "--json")
    assert told(answer) == {("tampered", "player_game_summary"), ("missing", "team_form")}


def test_what_a_suspect_stands_on_is_told_with_it_whatever_tables_and_dates_were_asked_for(built):
    day = built.rows("SELECT max(unit_date) FROM nba_processing.units WHERE status = 'built'")[0][0]
    behind_its_back(built, one_row_less("nba_analytics.player_game_summary"))
    for words in (["check"], ["contamination"], ["gaps", "--check-contamination"]):
        answer = built.run(*words, "player_daily_cache", "--dates", str(day), "--json")
        assert {each["kind"] for each in answer.data["findings"] if each["table"] == "player_daily_cache"} == {
            "suspect"
        }
        assert told(answer) == {("partial", "player_game_summary")}, words
        assert answer.code == 2, words


def test_what_nothing_that_was_asked_for_stands_on_is_not_told(built):
    behind_its_back(built, one_row_less("nba_precompute.player_daily_cache"))
    answer = built.run("check", "team_form", "--json")
    assert (answer.code, told(answer)) == (0, set())


def test_a_name_that_there_is_not_is_no_clean_answer(built):
    with Warehouse.open(built.home, built.data, read_only=True) as warehouse:
        with pytest.raises(UnknownCheckError, match="no check named rowz"):
            warehouse.check(("rowz",))
        for ask in (warehouse.failures, warehouse.early_season):
            with pytest.raises(UnknownTableError):
                ask("no_such_table")
        assert warehouse.failures("psza") == warehouse.failures("player_shot_zone_analysis") != []


def test_rows_on_dates_of_a_table_without_dates_are_refused(built):
    with Warehouse.open(built.home, built.data, read_only=True) as warehouse:
        assert len(warehouse.table("players")) > 0
        with pytest.raises(DateRangeError, match="has no game_date"):
            warehouse.table("players", DateChoice(season="2021-22"))


def test_the_code_of_a_backfill_is_of_what_was_asked_for(built):
    waiting = (
        "INSERT INTO nba_processing.precompute_failures (table_name, analysis_date, entity_id, entity_type, disposition,"
        " failure_category, failure_reason, resolution_status) SELECT 'player_daily_cache', max(cache_date), 'nobody',"
        " 'PLAYER', 'waiting', 'MISSING_UPSTREAM', 'planted', 'OPEN' FROM nba_precompute.player_daily_cache"
    )
    behind_its_back(built, waiting)
    assert built.run("backfill", "team_form", "--quiet").code == 0
    assert built.run("failures", "--unexpected").code == 1


def test_a_plan_without_one_of_its_tables_says_which_and_what_makes_it_anew(built):
    behind_its_back(built, "DROP TABLE nba_analytics.team_form")
    answer = built.run("backfill", "--dry-run")
    assert answer.code == 3
    assert answer.line("not in the warehouse any more, or not yet: nba_analytics.team_form")
    assert built.run("backfill", "--quiet").code == 0


def test_whoever_is_on_a_list_is_missed_where_everybody_on_it_is_expected_and_nowhere_else(built):
    with Warehouse.open(built.home, built.data, read_only=True) as warehouse:
        found = warehouse.db.rows(
            "SELECT p.player_lookup FROM nba_analytics.player_game_summary p JOIN nba_raw.game_status g"
            " USING (game_id, player_lookup) WHERE NOT g.is_dressed ORDER BY p.game_date DESC, 1 LIMIT 1"
        )
    ((player,),) = found
    behind_its_back(built, f"DELETE FROM nba_analytics.player_game_summary WHERE player_lookup = '{player}'")
    told = [row for row in built.run("coverage", "--reconcile", "--json").data["reconciled"] if row["player"] == player]
    unaccounted = {row["table"] for row in told if row["unaccounted"]}
    assert unaccounted == {"player_game_summary"}
    assert any(row["why"].startswith("on the list as") for row in told)
    chosen = built.run("coverage", "team_form", "--reconcile", "--json")
    assert (chosen.code, chosen.data["reconciled"]) == (0, [])
