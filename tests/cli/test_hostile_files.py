"""Files made to do harm: nothing is written outside, no memory is eaten, no text becomes a command."""

from __future__ import annotations

import io
import lzma
import shutil
import tarfile
from collections.abc import Callable

import pytest
from tests.cli import conftest
from tests.cli.conftest import Answer, League, is_documented
from tests.cli.made_files import archive, events
from tests.sources.small_files import EVENTS, game_log_players, play_by_play, write

from fullcourt.sources.unpacking import MEMBER_LIMIT, UNSUSPICIOUS

CLEAR_SCREEN = "\x1b[2J\x1b]0;owned\x07"
INJECTION = "Robert'); DROP TABLE nba_raw.shots; --"


def linked(kind: bytes, target: str) -> bytes:
    """An archive with one member that is a link or a device."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:xz") as made:
        entry = tarfile.TarInfo("22100002.csv")
        entry.type, entry.linkname = kind, target
        made.addfile(entry)
    return packed.getvalue()


def claiming(size: int) -> bytes:
    """An archive whose member says that it has more bytes than there are."""
    entry = tarfile.TarInfo("22100002.csv")
    entry.size = size
    return entry.tobuf()


HOSTILE: dict[str, tuple[str, Callable[[], bytes], tuple[str, ...]]] = {
    "a member above the folder": (
        "up.tar.xz", lambda: archive({"../../22100002.csv": events(2)}),
        ("up.tar.xz!../../22100002.csv", "the member lies outside the archive; it is not read")),
    "a member at an absolute path": (
        "root.tar.xz", lambda: archive({"/etc/22100002.csv": events(2)}),
        ("root.tar.xz!/etc/22100002.csv", "the member lies outside the archive; it is not read")),
    "a symbolic link": (
        "link.tar.xz", lambda: linked(tarfile.SYMTYPE, "/etc/passwd"),
        ("link.tar.xz!22100002.csv", "the member is no regular file; it is not read")),
    "a hard link": (
        "hard.tar.xz", lambda: linked(tarfile.LNKTYPE, "/etc/passwd"),
        ("hard.tar.xz!22100002.csv", "the member is no regular file; it is not read")),
    "a device": (
        "device.tar.xz", lambda: linked(tarfile.CHRTYPE, ""),
        ("device.tar.xz!22100002.csv", "the member is no regular file; it is not read")),
    "a decompression bomb": (
        "bomb.csv.xz", lambda: lzma.compress(bytes(UNSUSPICIOUS + 1), preset=0),
        ("bomb.csv.xz", "bytes unpack to more than 16,777,216, which no file of records does; it is not read")),
    "a member that claims to be huge": (
        "huge.tar", lambda: claiming(MEMBER_LIMIT + 1),
        ("huge.tar!22100002.csv", "the member has 134,217,729 bytes, 134,217,728 at most are read")),
}  # fmt: skip


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory, league_home) -> League:
    """The small league with a name, a description and a file name that would like to be commands."""
    home = tmp_path_factory.mktemp("attacked") / "league"
    shutil.copytree(league_home, home)
    league = League(home)
    lines = game_log_players()
    lines[0]["PLAYER_NAME"] = INJECTION
    write(league.data, "log_players.csv", lines)
    told = play_by_play()
    told[2]["HOMEDESCRIPTION"] += CLEAR_SCREEN
    write(league.data, EVENTS, told)
    (league.data / f"{CLEAR_SCREEN.replace('/', '')}.csv").write_bytes(b"")
    return league


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_with_its_reason_and_touches_nothing(league, what):
    name, content, told = HOSTILE[what]
    (league.data / name).write_bytes(content())
    before = sorted(path for path in league.home.parent.rglob("*"))
    answer = league.run("ingest", "--quiet")
    assert answer.code == 1
    assert is_documented(answer.line(f"rejected: {told[0]}, ", *told[1:]))
    assert sorted(path for path in league.home.parent.rglob("*")) == before


@pytest.fixture(scope="module")
def ingested(attacked) -> Answer:
    answer = attacked.run("ingest", "--quiet")
    attacked.run("backfill", "shot_events", "player_game_summary", "--quiet")
    return answer


def test_sql_in_a_players_name_is_his_name(ingested, attacked):
    assert ingested.code == 1  # the empty file
    names = "SELECT player_name FROM nba_raw.player_boxscore WHERE player_id = 900001 AND source = 'nba_stats'"
    assert attacked.rows(names) == [(INJECTION,)]
    assert attacked.rows("SELECT count(*) FROM nba_raw.shots") == [(4,)]
    answer = attacked.run("explain", "player_game_summary", "2021-10-19", INJECTION)
    assert answer.code == 0
    assert "nba_analytics.player_game_summary" in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ("ingest", "--quiet"),
        ("sql", "SELECT description FROM nba_raw.play_by_play WHERE event_num = 7"),
        ("sql", "SELECT path FROM nba_processing.quarantine"),
        ("explain", "shot_events", "0022100001", "7", "--column", "distance_ft"),
    ],
    ids=["a file's name", "a description", "a file's name in an answer", "a record as it was sent"],
)
def test_no_text_of_a_file_commands_the_terminal(ingested, attacked, words):
    answer = attacked.run(*words)
    assert r"\x1b[2J\x1b]0;owned\x07" in answer.out
    assert "\x1b" not in answer.out + answer.err


def test_json_has_the_text_as_it_is_and_spelt_so_that_no_terminal_obeys(ingested, attacked):
    answer = attacked.run("sql", "SELECT description AS t FROM nba_raw.play_by_play WHERE event_num = 7", "--json")
    assert answer.data[0]["t"].endswith(CLEAR_SCREEN)
    assert "\x1b" not in answer.out


def test_csv_spells_control_characters_out_on_a_terminal_and_keeps_them_in_a_file(ingested, attacked, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    words = ("sql", "SELECT description FROM nba_raw.play_by_play WHERE event_num = 7", "--csv")
    assert CLEAR_SCREEN in attacked.run(*words).out
    monkeypatch.setattr(conftest.io, "StringIO", Terminal)
    assert r"\x1b[2J\x1b]0;owned\x07" in (shown := attacked.run(*words).out)
    assert "\x1b" not in shown


def test_a_log_file_spells_control_characters_out(ingested, attacked, tmp_path):
    attacked.run("ingest", "--quiet", "--log-file", str(tmp_path / "log"))
    logged = (tmp_path / "log").read_text()
    assert r"\x1b[2J\x1b]0;owned\x07.csv: 0 of 1" in logged
    assert "\x1b" not in logged
