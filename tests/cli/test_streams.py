"""What becomes of a command whose stdout or stderr is closed, full, left by its reader or of a poor encoding."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import is_documented

from fullcourt.cli.app import main
from fullcourt.cli.output import err, out
from fullcourt.cli.streams import end_answer, is_heard, steady
from fullcourt.errors import AnswerNotWrittenError

FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
NO_ROOM = "fullcourt: the answer could not be written: No space left on device\n"


class Left(io.StringIO):
    """A stream whose reader has left, or whose disk is full."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    def write(self, _text: str) -> int:
        raise self.error


@pytest.fixture
def shell(league_home):
    """Runs a command of this interpreter in a shell, on the small league."""

    def run(words: str, **more: str) -> subprocess.CompletedProcess[str]:
        line = f'"{sys.executable}" -m fullcourt.cli.app {words.format(home=league_home)}'
        environment = {"FULLCOURT_HOME": str(league_home), "FULLCOURT_DATA": str(league_home / "data")} | more
        return subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, env=environment, check=False)

    return run


def test_a_reader_who_leaves_stops_no_work(monkeypatch, capsys):
    done = []
    monkeypatch.setattr(sys, "stdout", Left(BrokenPipeError(32, "Broken pipe")))
    with steady():
        for step in range(3):
            out.print(step)
            done.append(step)
        assert not is_heard()
        end_answer()
    assert done == [0, 1, 2]


def test_an_answer_for_which_there_is_no_room_is_an_error_and_progress_is_none(monkeypatch):
    full = OSError(28, "No space left on device")
    monkeypatch.setattr(sys, "stderr", Left(full))
    with steady():
        err.print("one of two")
    monkeypatch.setattr(sys, "stdout", Left(full))
    with steady():
        out.print("all of it")
        with pytest.raises(AnswerNotWrittenError, match="No space left on device"):
            end_answer()


def test_an_error_is_told_on_stderr_where_stdout_is_full(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", Left(OSError(28, "No space left on device")))
    with pytest.raises(SystemExit) as ended:
        main(["nothing-of-ours", "--json"])
    assert ended.value.code == 3
    told = capsys.readouterr().err
    assert "Unknown command" in told
    assert "Traceback" not in told


def test_characters_that_an_encoding_lacks_are_spelt_out(monkeypatch):
    bytes_out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_out, encoding="ascii"))
    with steady():
        out.print("Yánkee")
    assert sys.stdout.errors == "strict"
    assert bytes_out.getvalue() == b"Y\\xe1nkee\n"


@FULL
def test_a_full_device_ends_a_report_with_one_message(shell):
    answer = shell("runs --json > /dev/full")
    assert answer.returncode == 3
    assert answer.stderr.startswith(NO_ROOM)
    assert all(map(is_documented, answer.stderr.splitlines()))
    assert "Traceback" not in answer.stderr


def test_a_closed_stdout_is_one_that_nobody_reads(shell):
    answer = shell("sql 'SELECT 1 AS one' --csv >&-")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


@FULL
def test_a_run_does_not_end_because_there_is_no_room_for_its_log(league):
    answer = league.run("ingest", "--quiet", "--json", "--log-file", "/dev/full")
    assert answer.code == 0
    assert json.loads(answer.out)["command"] == "ingest"
    assert answer.err.count("the log file /dev/full lacks what came from here on: No space left on device") == 1
