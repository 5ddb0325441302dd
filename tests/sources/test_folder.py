"""The data folder: what is found below it, what is passed over, what is out of reach."""

import os
from pathlib import Path

import pytest

from fullcourt.errors import NoRawFilesError
from fullcourt.sources.folder import discover


def test_what_may_hold_data_and_cannot_be_looked_at_is_named(tmp_path, monkeypatch):
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    for folder in (data / "pbp", data / "locked", elsewhere):
        folder.mkdir(parents=True)
        (folder / "22100001.csv").touch()
    (data / "linked").symlink_to(elsewhere)
    (data / "inner").symlink_to(data / "pbp")
    (data / "one.csv").symlink_to(elsewhere / "22100001.csv")
    os.mkfifo(data / "pipe.csv")
    Path(os.fsdecode(os.fsencode(data) + b"/bad\xff.csv")).touch()
    look_into = Path.iterdir

    def iterdir(folder):
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return look_into(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    found = discover(data)
    assert list(found.files) == ["one.csv", "pbp/22100001.csv"]
    assert found.left_alone == {"inner": "a link to a folder that is read where it lies"}
    assert found.unreachable == {
        "bad\\xff.csv": "its name is not UTF-8: rename it",
        "linked": "a link to a folder, and those are not followed: put the folder itself here",
        "locked": "the folder cannot be read: Permission denied",
        "pipe.csv": "it is neither a file nor a folder",
    }
    assert "locked, the folder cannot be read" in str(NoRawFilesError([data], found.unreachable))


@pytest.mark.parametrize("name", ["README", "readme.txt", ".hidden/22100001.csv", "season/truth/games.csv"])
def test_what_is_known_to_be_no_data_is_passed_over(tmp_path, name):
    (tmp_path / "season").mkdir()
    (tmp_path / "season" / "SIMULATED.json").touch()
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    found = discover(tmp_path)
    assert (found.files, found.left_alone, found.unreachable) == ({}, {}, {})


def test_samples_are_read_when_their_folder_is_named(tmp_path):
    (tmp_path / "samples").mkdir()
    (tmp_path / "samples" / "22100001.csv").touch()
    assert list(discover(tmp_path).left_alone) == ["samples"]
    assert list(discover(tmp_path, [tmp_path / "samples"]).files) == ["samples/22100001.csv"]
