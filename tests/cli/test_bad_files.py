"""Files that are not as they should be: each is named with what is wrong, and all the rest comes in."""

from __future__ import annotations

import lzma
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Answer, League, is_documented
from tests.cli.made_files import archive, events, game_id
from tests.sources.small_files import (
    COLUMNS,
    EVENTS,
    GAME,
    Row,
    game_log_players,
    play_by_play,
    schedule,
    shots,
    write,
    write_all,
)

from fullcourt.layout import LAYOUT_VERSION
from fullcourt.warehouse.duckdb import DuckDB

NOBODY = 65_534
GAMES = 20
"""Games of the schedule, 0022100001 and on; the first is the good one."""


def season(first: int) -> dict[str, bytes]:
    return {f"{game_id(number)[2:]}.csv": events(number) for number in range(first, first + 2)}


def damaged_archive() -> bytes:
    """An archive whose second header lost its checksum: the first member can be read."""
    content = bytearray(archive(season(13), packing=""))
    second = content.index(f"{game_id(14)[2:]}.csv".encode())
    content[second + 148 : second + 156] = b"99999999"
    return bytes(content)


def other_copy() -> bytes:
    rows = play_by_play()
    rows[2]["PCTIMESTRING"] = "11:41"
    return events(1, rows)


REFUSED: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "an archive cut in the middle": (
        "cut.tar.xz", archive(season(11))[:800], ("TRUNCATED_FILE", "cannot be unpacked: Compressed file ended before")),
    "40 bytes of an archive": (
        "first40.tar.xz", archive(season(11))[:40], ("TRUNCATED_FILE", "cannot be unpacked")),
    "packed bytes that are no archive": (
        "none.tar.xz", lzma.compress(b"x" * 40), ("UNPARSABLE", "is named an archive and its content is none")),
    "an archive of nothing": (
        "hollow.tar.xz", archive({}), ("UNPARSABLE", "is named an archive and its content is none")),
    "an archive damaged in the middle": (
        "damaged.tar", damaged_archive(), ("TRUNCATED_FILE", "no member and no end mark at byte")),
    "an empty file": ("pbp/22100018.csv", b"", ("TRUNCATED_FILE", "the file is empty")),
    "HTML instead of data": (
        "pbp/22100019.csv", b"<!DOCTYPE html><html><body>Access denied</body></html>",
        ("UNPARSABLE", "HTML where data was expected")),
    "a file cut in the middle of a line": (
        "pbp/22100002.csv", events(2)[:-300], ("UNPARSABLE", "line 18 has 27 fields, the header 34")),
    "a file cut at the end of a line": (
        "pbp/22100003.csv", b"\n".join(events(3).split(b"\n")[:15]),
        ("TRUNCATED_FILE", "the game is not complete: period 1 is the last")),
    "a file cut in its header": ("odds.csv", b"GAME_ID,EVENTNUM,EVE", ("TRUNCATED_FILE", "a header and no record")),
    "a missing column": (
        "pbp/22100004.csv", events(4, columns=[name for name in COLUMNS[EVENTS] if name != "SCORE"]),
        ("UNPARSABLE", "a nba_stats_pbp file without its column SCORE")),
    "a second copy that says otherwise": (
        "pbp_again/22100001.csv", other_copy(),
        ("DUPLICATE_KEY", f"game {GAME} is already there from {EVENTS} and pbp_again/22100001.csv says otherwise",
         "--replace")),
    "a second copy with an event fewer": (
        "pbp_again/bench/22100001.csv", events(1, [row for row in play_by_play() if row["EVENTNUM"] != 10]),
        ("DUPLICATE_KEY", "pbp_again/bench/22100001.csv holds other rows of it (play_by_play: 0 more, 1 fewer)")),
    "a game under the id of another": (
        "pbp/22100005.csv", events(6), ("UNKNOWN_GAME", "named for game 0022100005, its records are of 0022100006")),
    "a game that is in no schedule": (
        "pbp/22100099.csv", events(99), ("UNKNOWN_GAME", "game 0022100099 is not in the schedule")),
    "points that are not the result": (
        "pbp/22100007.csv", events(7).replace(b"3PT", b""),
        ("TRUNCATED_FILE", "the game is not complete: points add up to 2-5 (away-home), the schedule says 3-5")),
    "bytes that are not UTF-8": (
        "pbp/22100008.csv", events(8).replace("Yánkee".encode(), "Yánkee".encode("latin-1")),
        ("ENCODING", "line 7 is not UTF-8")),
    "a byte of nothing": (
        "pbp/22100009.csv", events(9).replace(b"Driving", b"Dri\x00ing"), ("ENCODING", "line 4 holds a NUL byte")),
    "a block of nothing": (
        "pbp/22100010.csv", bytes(4096), ("UNPARSABLE", "is named .csv and its content is none")),
    "a Parquet file without its end": (
        "shots.parquet", b"PAR1" + bytes(400), ("TRUNCATED_FILE", "the Parquet file cannot be read")),
    "a Parquet file that is none": ("more.parquet", bytes(400), ("UNPARSABLE", "is named .parquet and its content is none")),
}  # fmt: skip


def odd_game() -> list[Row]:
    """A game with an event of a type nobody knows."""
    rows = play_by_play()
    rows.insert(3, {**rows[0], "EVENTNUM": 8, "EVENTMSGTYPE": 99, "PCTIMESTRING": "11:30"})
    return rows


@pytest.fixture(scope="module")
def heap(tmp_path_factory: pytest.TempPathFactory) -> League:
    """The good league and everything bad in one folder."""
    league = League(tmp_path_factory.mktemp("heap"))
    write_all(league.data)
    days = [schedule(gid=game_id(n), etdate=f"2021-10-{18 + n if n < 13 else 30}")[0] for n in range(2, GAMES + 1)]
    write(league.data, "schedule.csv", [*schedule(), *days])
    lines = game_log_players()
    lines[0] |= {"PTS": 9}
    write(league.data, "log_players.csv", lines)
    for path, content, _ in REFUSED.values():
        (league.data / path).parent.mkdir(exist_ok=True)
        (league.data / path).write_bytes(content)
    (league.data / "gone.csv").symlink_to(league.data / "nowhere")
    columns = sorted(COLUMNS[EVENTS])
    floats = [
        row | {f"PLAYER{at}_ID": f"{row[f'PLAYER{at}_ID']}.0" for at in (1, 2, 3)} | {"PERIOD": f"{row['PERIOD']}.0"}
        for row in play_by_play()
    ]
    (league.data / "pbp/22100015.csv").write_bytes(events(15, columns=columns))
    (league.data / "pbp/22100016.csv").write_bytes(events(16, floats))
    (league.data / "pbp/22100017.csv").write_bytes(events(17, odd_game()))
    (league.data / "notes.txt").write_text("nothing to see")
    (league.data / "README.md").write_text("nothing to see")
    return league


@pytest.fixture(scope="module")
def ingested(heap: League) -> Answer:
    return heap.run("ingest", "--quiet")


def test_an_ingest_that_refuses_files_ends_with_exit_code_1(ingested):
    assert ingested.code == 1


@pytest.mark.parametrize("what", REFUSED)
def test_a_bad_file_is_refused_with_its_path_its_reason_and_exit_code_1(ingested, heap, what):
    path, _, (code, *told) = REFUSED[what]
    alone = heap.run("ingest", str(heap.data / path), "--quiet")
    assert alone.code == 1
    assert is_documented(alone.line("rejected: "))
    alone.line(f"rejected: {path}, ", *told)
    codes = "SELECT reason_code FROM nba_processing.quarantine WHERE source_row = 0 AND path = "
    assert heap.rows(f"{codes} '{path}'") == [(code,)]


def test_after_twenty_refused_files_the_others_are_counted_and_where_to_look_is_said(ingested):
    assert sum(line.startswith("rejected: ") for line in ingested.lines) == 20 + 1
    ingested.line(f"rejected: {len(REFUSED) + 1 - 20} more (SELECT * FROM nba_processing.quarantine)")


def test_a_link_to_nothing_is_refused(ingested):
    assert is_documented(ingested.line("rejected: gone.csv", "cannot be read: No such file or directory"))


def test_a_file_of_a_kind_that_nobody_reads_is_listed_and_no_fault(ingested):
    ingested.line("no reader for notes.txt")
    assert not [line for line in ingested.lines if "rejected" in line and ("notes" in line or "README" in line)]


def test_a_line_that_does_not_add_up_is_held_back_with_its_rule(ingested, heap):
    ingested.line("log_players.csv", "INVARIANT", "does not hold: points = 2 x twos + 3 x threes + free throws")
    held = heap.rows("SELECT source_row, raw_text FROM nba_processing.quarantine WHERE reason_code = 'INVARIANT'")
    assert [(row, "Alan Alpha" in record) for row, record in held] == [(1, True)]


def test_a_player_on_no_list_is_counted_and_where_to_look_is_said(ingested, heap):
    said = ingested.line("unresolved names: ", "SELECT * FROM nba_processing.unresolved_names")
    answer = heap.run("sql", said[said.index("SELECT") :].rstrip(")"))
    answer.line("Ike Injured", "BKN", "2021")


def test_an_unknown_event_type_is_told_and_its_event_kept(ingested, heap):
    ingested.line("no vocabulary knows other 99:0: its rows (1) are kept as 'other'")
    assert heap.rows("SELECT event_type FROM nba_raw.play_by_play WHERE game_id = '0022100017' AND event_num = 8") == [
        ("other",)
    ]


def test_all_that_is_good_among_the_bad_comes_in(ingested, heap):
    games = heap.rows("SELECT game_id, count(*) FROM nba_raw.play_by_play GROUP BY ALL ORDER BY ALL")
    whole = len(play_by_play())
    assert games == [
        (GAME, whole),
        ("0022100013", whole),  # the first member of the damaged archive
        ("0022100015", whole),
        ("0022100016", whole),
        ("0022100017", whole + 1),
    ]
    assert heap.rows("SELECT count(*) FROM nba_raw.player_boxscore WHERE source = 'nba_stats'") == [(3,)]


@pytest.mark.parametrize("game", ["0022100015", "0022100016"], ids=["columns in another order", "ids with .0"])
def test_what_is_only_written_otherwise_is_read_right(ingested, heap, game):
    def rows(of: str) -> list[tuple[object, ...]]:
        return heap.rows(
            "SELECT * EXCLUDE (game_id, game_date, source_file_id, _row)"
            f" FROM nba_raw.play_by_play WHERE game_id = '{of}' ORDER BY event_num"
        )

    assert rows(game) == rows(GAME)


def test_the_same_again_refuses_the_same_and_changes_nothing(ingested, heap):
    count = "SELECT count(*), sum(_row) FROM nba_raw.play_by_play"
    before = heap.rows(count)
    again = heap.run("ingest", "--quiet", "--json")
    assert again.code == 1
    assert sorted(again.data["rejected"]) == sorted([path for path, _, _ in REFUSED.values()] + ["gone.csv"])
    assert heap.rows(count) == before


def test_a_file_that_is_mended_comes_in_and_its_refusal_is_over(league):
    (league.data / EVENTS).write_bytes(events(1)[:-300])
    assert league.run("ingest", "--quiet").code == 1
    (league.data / EVENTS).write_bytes(events(1))
    mended = league.run("ingest", "--quiet")
    assert mended.code == 0
    assert "in quarantine" not in mended.out


def test_what_is_named_with_replace_and_is_as_before_is_no_new_file(league):
    answer = league.run("ingest", str(league.data / "shots.csv"), "--replace", "--json")
    (shots,) = answer.data["kinds"]
    assert (shots["new"], shots["changed"], shots["unchanged"]) == (0, 0, 1)
    write(league.data, "shots.csv", [])
    assert league.run("ingest", str(league.data / "shots.csv"), "--replace").code == 1


def test_what_is_out_of_reach_is_named_alone_and_later_commands_work(league, monkeypatch):
    (league.data / "linked").symlink_to(league.home.parent)
    (league.data / "locked").mkdir()
    os.mkfifo(league.data / "pipe.csv")
    look_into = Path.iterdir

    def iterdir(folder: Path) -> Iterator[Path]:
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return look_into(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    bad = Path(os.fsdecode(os.fsencode(league.data) + b"/bad\xff.csv"))
    bad.write_bytes(events(1))
    write(league.data, "shots.csv", shots()[:3])
    answer = league.run("ingest", "--quiet")
    assert answer.code == 1
    for name in ("bad", "linked", "locked", "pipe.csv"):
        assert is_documented(answer.line(f"out of reach: {name}"))
    assert league.rows("SELECT count(*) FROM nba_raw.shots") == [(3,)], "the rest is read"
    again = league.run("ingest", "--quiet")
    assert again.code == 1
    again.line("nothing new: every file that can be read was read before")
    assert league.run("ingest", str(bad)).code == 3
    assert "bad\\xff.csv" in league.run("check").line("nobody knows what it holds: its name is not UTF-8")


def test_where_no_file_is_of_a_known_format_nothing_is_said_to_have_been_read(tmp_path):
    league = League(tmp_path)
    league.data.mkdir()
    (league.data / "odds.csv").write_text("date,market\n2021-10-19,points\n")
    league.run("ingest", "--quiet").line("nothing was read: no file is of a format that is read")


def test_a_warehouse_of_a_newer_fullcourt_is_refused_as_such(league):
    db = DuckDB(league.home / "warehouse.duckdb")
    db.execute("UPDATE nba_processing.schema_versions SET version = 99")
    db.close()
    (league.home / "warehouse.read.duckdb").unlink(missing_ok=True)
    for command in ("status", "ingest"):
        answer = league.run(command)
        assert answer.code == 3
        assert [is_documented(line) for line in league.spoken(answer)] == [True, True]
        answer.line(f"has layout 99, this fullcourt reads {LAYOUT_VERSION}")


@pytest.fixture
def forbidden() -> Iterator[League]:
    """A league whose home may be read and not be written, and nobody to overrule that."""
    with tempfile.TemporaryDirectory() as folder:
        # Not below pytest's own folder, which nobody else may enter.
        league = League(Path(folder))
        assert league.run("init").code == 0
        for path in (league.home, *league.home.rglob("*")):
            path.chmod(0o555)
        me = os.geteuid()
        if me == 0:
            os.seteuid(NOBODY)
        try:
            yield league
        finally:
            os.seteuid(me)
            league.home.chmod(0o700)


def test_a_folder_that_may_not_be_written_is_named(forbidden):
    answer = forbidden.run("ingest")
    assert answer.code == 3
    answer.line(str(forbidden.home), "Permission denied")
    answer.line("check permissions and space")
    assert forbidden.run("runs").code == 0
