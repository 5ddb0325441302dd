"""What is wrong around a command gets one message that says what, where and what to do, and exit code 3."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest

from fullcourt.api import Warehouse
from fullcourt.cli.app import main
from fullcourt.cli.output import cell, out, print_table


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return ended.value.code, said.out, " ".join(said.err.split())


@pytest.mark.parametrize("columns", ["40", "80"])
def test_a_long_path_in_a_message_is_not_broken_where_no_eye_reads_it(capsys, tmp_path, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    home = tmp_path / ("a" * 90) / ("b" * 90)
    with pytest.raises(SystemExit) as ended:
        main(["runs", "--home", str(home)])
    assert ended.value.code == 3
    assert str(home / "warehouse.duckdb") in capsys.readouterr().err


@pytest.mark.parametrize("told", ["0", "many", "-1", "1.5"])
def test_what_is_no_number_of_cores_is_told(capsys, tmp_path, monkeypatch, told):
    monkeypatch.setenv("FULLCOURT_THREADS", told)
    code, _, said = run(capsys, "init", "--home", str(tmp_path))
    assert code == 3
    assert f"FULLCOURT_THREADS is '{told}', which is no number of cores" in said
    assert "Set it to a whole number from 1 on, or unset it to use all cores." in said


def test_as_many_cores_are_used_as_the_environment_says_unless_the_command_says_otherwise(tmp_path, monkeypatch):
    monkeypatch.setenv("FULLCOURT_THREADS", "3")
    with Warehouse.open(tmp_path, create=True) as warehouse:
        assert warehouse.db.threads == 3
    with Warehouse.open(tmp_path, threads=2) as warehouse:
        assert warehouse.db.threads == 2


@pytest.mark.parametrize("content", [b"garbage", b"<html>not found</html>" * 500])
def test_a_warehouse_that_is_no_duckdb_file_is_named(capsys, tmp_path, content):
    (tmp_path / "warehouse.duckdb").write_bytes(content)
    code, _, said = run(capsys, "runs", "--home", str(tmp_path))
    assert code == 3
    assert "cannot be opened" in said
    assert "move it away and run 'fullcourt init'" in said


def test_a_home_that_is_a_file_is_named(capsys, tmp_path):
    (tmp_path / "home").write_text("")
    code, _, said = run(capsys, "init", "--home", str(tmp_path / "home"))
    assert code == 3
    assert "Check that the path is right" in said


def test_a_full_disk_is_no_defect(capsys, tmp_path, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path))

    monkeypatch.setattr(Warehouse, "open", full)
    code, _, said = run(capsys, "runs", "--home", str(tmp_path))
    assert code == 3
    assert "No space left on device" in said
    assert "the space left" in said


def test_an_error_of_a_json_command_is_json_with_its_facts(capsys, tmp_path: Path):
    code, answer, _ = run(capsys, "runs", "--home", str(tmp_path / "none"), "--json")
    assert code == 3
    error = json.loads(answer)["error"]
    assert error["facts"] == {"path": str(tmp_path / "none" / "warehouse.duckdb")}
    assert error["hint"].startswith("Run 'fullcourt init'")


def test_an_unknown_option_is_named(capsys):
    code, _, said = run(capsys, "runs", "--no-such-option")
    assert code == 3
    assert said.startswith("fullcourt: Unknown option: --no-such-option")
    code, answer, _ = run(capsys, "runs", "--no-such-option", "--json")
    assert code == 3
    assert "--no-such-option" in json.loads(answer)["error"]["message"]


@pytest.mark.parametrize("value", ["\x1b[2J", "\x9b31m", "a\rb", "\u202e"])
def test_a_value_cannot_command_the_terminal(value):
    assert value not in cell(value)
    assert "\x1b" not in cell([value])


def test_markup_in_a_value_is_shown_as_it_is():
    assert cell("[red]x[/red]") == r"\[red]x\[/red]"


def test_a_narrow_terminal_folds_a_wide_table_and_crops_nothing(capsys, monkeypatch):
    monkeypatch.setattr(out, "_width", 40)
    print_table([{"first": "a" * 30, "second": "b" * 30, "third": "c" * 30}])
    said = capsys.readouterr().out
    assert [said.count(letter) >= 30 for letter in "abc"] == [True] * 3


@pytest.mark.parametrize(
    ("content", "code", "reason"),
    [
        (b"", "TRUNCATED_FILE", "the file is empty"),
        (b"<html><body>404</body></html>", "UNPARSABLE", "HTML where data was expected"),
    ],
)
def test_a_source_without_data_is_rejected_with_its_reason_and_exit_code_1(capsys, tmp_path, content, code, reason):
    data = tmp_path / "data"
    data.mkdir()
    (data / "nbastats_2021.csv").write_bytes(content)
    exit_code, answer, _ = run(
        capsys, "ingest", "--json", "--quiet", "--home", str(tmp_path / "home"), "--data", str(data)
    )
    assert exit_code == 1
    (entry,) = json.loads(answer)["data"]["quarantine"]
    assert entry["reason_code"] == code
    assert reason in entry["reason"]
    assert entry["first_path"] == "nbastats_2021.csv"
