"""One thing is wrong and all the rest is well: the exit code says whether something is missing."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import League, is_documented
from tests.cli.made_files import archive, events
from tests.cli.test_query_sandbox import ATTACKS
from tests.sources.small_files import (
    COLUMNS,
    EVENTS,
    archive_players,
    game_log_players,
    play_by_play,
    schedule,
    text,
    write,
)


def points_that_do_not_add_up(league: League) -> None:
    lines = game_log_players()
    lines[0] |= {"PTS": 9}
    write(league.data, "log_players.csv", lines)


def a_player_on_no_list(league: League) -> None:
    listed = archive_players()
    listed[-1]["player"] = "Nobody Known"
    write(league.data, "archive_players.csv", listed)


def an_unknown_event_type(league: League) -> None:
    rows = play_by_play()
    rows.insert(3, {**rows[0], "EVENTNUM": 8, "EVENTMSGTYPE": 99, "PCTIMESTRING": "11:30"})
    write(league.data, EVENTS, rows)


def columns_in_another_order(league: League) -> None:
    (league.data / EVENTS).write_text(text(play_by_play(), sorted(COLUMNS[EVENTS])))


def ids_with_a_point(league: League) -> None:
    names = ["PLAYER1_ID", "PLAYER2_ID", "PLAYER3_ID", "PERIOD"]
    write(league.data, EVENTS, [row | {name: f"{row[name]}.0" for name in names} for row in play_by_play()])


def a_file_of_another_kind(league: League) -> None:
    (league.data / "odds.csv").write_text("date,market\n2021-10-19,points\n")


def a_member_that_is_gone(league: League) -> None:
    (league.data / EVENTS).unlink()
    members = {"22100001.csv": events(1), "notes.csv": b"date,market\n2021-10-19,points\n"}
    (league.data / "season.tar.xz").write_bytes(archive(members))
    league.run("ingest", "--quiet")
    del members["22100001.csv"]
    (league.data / "season.tar.xz").write_bytes(archive(members))


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (
            points_that_do_not_add_up,
            1,
            ("log_players.csv", "INVARIANT", "points = 2 x twos + 3 x threes + free throws"),
        ),
        (a_player_on_no_list, 0, ("unresolved names: 1 (players on no list",)),
        (an_unknown_event_type, 0, ("no vocabulary knows other 99:0: its rows (1) are kept as 'other'",)),
        (a_member_that_is_gone, 0, ("members gone from season.tar.xz: 1 of nba_stats_pbp; their rows were taken out",)),
        (a_file_of_another_kind, 0, ("no reader for odds.csv",)),
        (columns_in_another_order, 0, ("nba_stats_pbp 0 1 0 0 0 21 21 0 0",)),
        (ids_with_a_point, 0, ("nba_stats_pbp 0 1 0 0 0 21 21 0 0",)),
    ],
)
def test_one_fault_has_its_message_and_its_exit_code(
    league, fault: Callable[[League], None], code: int, told: tuple[str, ...]
):
    fault(league)
    answer = league.run("ingest", "--quiet")
    assert answer.code == code
    said = answer.line(*told)
    assert is_documented(said) or fault in (columns_in_another_order, ids_with_a_point)
    (run,) = league.rows("SELECT exit_code FROM nba_processing.runs ORDER BY run_id DESC LIMIT 1")
    assert run == (code,)


def test_a_season_of_which_only_the_schedule_came_is_all_failures_and_exit_code_1(tmp_path):
    league = League(tmp_path)
    write(league.data, "schedule.csv", schedule())
    assert league.run("ingest", "--quiet").code == 0
    answer = league.run("backfill", "--season", "2021-22", "--quiet")
    assert answer.code == 1
    said = answer.line("shot_events", "NO_SOURCE_DATA", "final, but no play-by-play source has this game")
    assert is_documented(said.removesuffix(" 2021-10-19 2021-10-19"))
    facts = (
        "table_name IN ('shot_events', 'player_game_summary', 'team_offense_game_summary', 'team_defense_game_summary')"
    )
    units = f"SELECT sum(expected_count), sum(row_count) FROM nba_processing.units WHERE {facts}"
    assert league.rows(units) == [(6, 0)]


def test_a_table_built_without_what_it_stands_on_waits_for_it(league):
    answer = league.run("backfill", "team_offense_game_summary", "--no-with-upstream", "--quiet")
    assert answer.code == 1
    answer.line("team_offense_game_summary", "MISSING_UPSTREAM", "the shot_events rows of the team are not there")
    assert league.run("backfill", "team_offense_game_summary", "--quiet").code == 1
    still = (
        "SELECT entity_id, failure_category FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN'"
    )
    assert league.rows(still) == [("BKN", "INVARIANT_VIOLATION")]  # it tried no shot from the paint in the small game


def test_an_empty_data_folder_is_a_failure_and_not_zero_rows(tmp_path):
    league = League(tmp_path)
    league.data.mkdir()
    answer = league.run("ingest", "--quiet")
    assert answer.code == 3
    assert league.spoken(answer)[0] == "fullcourt: there is no file in nba-data"
    assert all(map(is_documented, league.spoken(answer)))
    unbuildable = league.run("backfill")
    assert unbuildable.code == 3
    unbuildable.line("the warehouse has no schedule")
    assert all(map(is_documented, league.spoken(unbuildable)))


MISTAKES: dict[str, tuple[str, ...]] = {
    "an end before the start": ("backfill", "--start-date", "2021-12-31", "--end-date", "2021-12-01"),
    "a date that is none": ("backfill", "--dates", "2021-13-45"),
    "dates in two ways": ("backfill", "--dates", "2021-10-19", "--season", "2021-22"),
    "a season without schedule": ("backfill", "--season", "2019-20"),
    "a report of a season without schedule": ("status", "--season", "2019-20"),
    "an unknown option": ("backfill", "--no-such"),
    "an unknown table": ("backfill", "player_game_sumary"),
    "an unknown key": ("explain", "shot_events", "0022100001", "999"),
    "a query that writes": ("sql", "DELETE FROM nba_raw.shots"),
    "a query of a file": ("sql", "SELECT * FROM read_text('/etc/passwd')"),
    "a path elsewhere": ("ingest", "/nowhere"),
    "a log file nowhere": ("ingest", "--log-file", "/nowhere/log"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_ends_with_exit_code_3_and_the_message_of_the_operators_page(league_home, mistake):
    league = League(league_home)
    answer = league.run(*MISTAKES[mistake])
    assert answer.code == 3
    assert answer.out == ""
    message, *advice = league.spoken(answer)
    assert message.startswith("fullcourt: ")
    assert len(advice) == 1
    assert [line for line in (message, *advice) if not is_documented(line)] == []


@pytest.mark.parametrize("command", ["status", "ingest"])
def test_folders_that_are_not_there_are_named(tmp_path, command):
    league = League(tmp_path)
    answer = league.run(command)
    assert answer.code == 3
    assert [is_documented(line) for line in league.spoken(answer)] == [True, True]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_query_that_is_no_read_ends_with_exit_code_3_and_one_message(league_home, attack):
    league = League(league_home)
    answer = league.run("sql", attack.replace("{file}", str(league.data / "shots.csv")).replace(" t", " nba_raw.shots"))
    assert answer.code == 3
    answer.line("fullcourt: ")
    assert answer.out == ""


def test_a_disk_that_is_full_is_told_and_the_same_command_later_goes_on(tmp_path, league_home):
    league = League(tmp_path)
    assert league.run("init").code == 0
    words = [sys.executable, "-m", "fullcourt.cli.app", "ingest", "--home", str(tmp_path)]
    room = (tmp_path / "warehouse.duckdb").stat().st_size + 4096
    full = subprocess.run(
        [*words, "--data", str(league_home / "data")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert full.returncode == 3
    assert "the warehouse could not be read or written" in full.stderr
    assert "Make room and run the same command again" in full.stderr
    assert "Traceback" not in full.stderr
    league.data = league_home / "data"
    assert league.run("ingest").code == 0
    assert league.rows("SELECT count(*) FROM nba_raw.play_by_play") == [(len(play_by_play()),)]


_SECONDS_TO_START = 2


def _seconds_at_work(pid: int) -> float:
    """What a process has used of its cores; to import everything takes it less than a second."""
    used = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="nobody tells how long a process has been at work")
def test_a_query_without_end_is_stopped_by_a_signal(league_home):
    """Between two rows that DuckDB counts of this one, it never asks whether there was a signal."""
    endless = "SELECT count(*) FROM range(100000000000) a, range(1000000) b"
    with subprocess.Popen(
        [sys.executable, "-m", "fullcourt.cli.app", "sql", endless, "--home", str(league_home)],
        stderr=subprocess.PIPE, text=True,
    ) as query:  # fmt: skip
        while _seconds_at_work(query.pid) < _SECONDS_TO_START:
            assert query.poll() is None
            time.sleep(0.1)
        query.send_signal(signal.SIGINT)
        told = query.communicate(timeout=30)[1]
    assert query.returncode == 128 + signal.SIGINT
    assert "stopped" in told
