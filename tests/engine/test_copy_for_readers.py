"""The copy for readers is the warehouse byte for byte, and only what changed of it is written."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest

from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.published import CopyState, Publisher, copy_beside, state_of_copy

ROWS = 200_000


@pytest.fixture
def warehouse(tmp_path):
    return tmp_path / "warehouse.duckdb"


@pytest.fixture
def db(warehouse):
    with closing(DuckDB(warehouse)) as opened:
        opened.execute("CREATE TABLE games AS SELECT range AS game, hash(range) AS fact FROM range(?)", [ROWS])
        opened.execute("CREATE TABLE notes (note INTEGER)")
        yield opened


def publish(db, warehouse, change="UPDATE games SET fact = hash(fact) WHERE game = 7", **how):
    """Change something and publish; the identity of the file that the copy is."""
    db.execute(change)
    Publisher(db, warehouse).publish(**how)
    copy = copy_beside(warehouse)
    assert copy.stat().st_mtime_ns == warehouse.stat().st_mtime_ns
    return copy.stat().st_ino


def bytes_apart(path):
    """What is in a file, read by another process: to close it here would give DuckDB's lock away."""
    program = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
    return subprocess.run([sys.executable, "-c", program, path], check=True, capture_output=True).stdout


def is_same(warehouse):
    return bytes_apart(warehouse) == bytes_apart(copy_beside(warehouse))


@contextmanager
def reading(path):
    """Another process that has a file open through DuckDB; it tells the sum that it sees when it is asked."""
    program = (
        "import duckdb, sys\nwith duckdb.connect(sys.argv[1], read_only=True) as db:\n"
        " for _ in sys.stdin: print(db.execute('SELECT sum(fact)::VARCHAR FROM games').fetchone()[0], flush=True)"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program, path], stdin=pipe, stdout=pipe, text=True) as reader:

        def ask():
            reader.stdin.write("\n")
            reader.stdin.flush()
            return reader.stdout.readline()

        yield ask
        reader.stdin.close()


def test_two_files_take_turns_and_each_is_the_warehouse_when_it_is_published(db, warehouse):
    files = []
    for change in (
        "UPDATE games SET fact = 1 WHERE game = 7",
        f"INSERT INTO games SELECT range, hash(range) FROM range({ROWS}, {2 * ROWS})",
        "DELETE FROM games WHERE game > 1000",
        "CREATE TABLE players AS SELECT range AS player FROM range(90_000)",
        "DROP TABLE players",
    ):
        files.append(publish(db, warehouse, change))
        assert is_same(warehouse)
    assert files == [files[0], files[1], files[0], files[1], files[0]]
    assert files[0] != files[1]


def test_what_did_not_change_is_not_written(db, warehouse, tmp_path):
    for _ in range(3):
        publish(db, warehouse, "INSERT INTO notes VALUES (7)")
    spare = tmp_path / "published.spare"
    blocks = range(12_288, spare.stat().st_size, 262_144)
    with spare.open("r+b") as told:
        for at in blocks:
            told.seek(at + 8 + 200_000)
            told.write(b"not written over")
    publish(db, warehouse, "INSERT INTO notes VALUES (7)")
    left = bytes_apart(copy_beside(warehouse)).count(b"not written over")
    assert len(blocks) // 2 < left < len(blocks)


def test_a_reader_of_an_older_copy_keeps_it(db, warehouse):
    first = publish(db, warehouse)
    with reading(copy_beside(warehouse)) as ask:
        before = ask()
        files = {publish(db, warehouse) for _ in range(4)}
        assert ask() == before
        assert is_same(warehouse)
    assert first not in files


@pytest.mark.parametrize("planted", ["half a copy", "second name", "folder", "link"])
def test_what_is_no_copy_of_ours_alone_is_not_written_to(db, warehouse, tmp_path, planted):
    publish(db, warehouse)
    spare, other = tmp_path / "published.spare", tmp_path / "other"
    if planted == "half a copy":
        (tmp_path / "published.tmp").write_bytes(b"half")
    elif planted == "folder":
        spare.mkdir()
    else:
        other.write_bytes(b"his own")
        spare.hardlink_to(other) if planted == "second name" else spare.symlink_to(other)
    publish(db, warehouse)
    assert is_same(warehouse)
    assert not other.exists() or other.read_bytes() == b"his own"
    publish(db, warehouse)
    assert is_same(warehouse)


def test_what_is_made_anew_is_made_of_the_warehouse_alone(db, warehouse, tmp_path):
    publish(db, warehouse)
    publish(db, warehouse)
    spare = tmp_path / "published.spare"
    told = bytearray(spare.read_bytes())
    told[12_288 + 100_000 : 12_288 + 100_004] = b"evil"
    spare.write_bytes(told)
    publish(db, warehouse, anew=True)
    assert is_same(warehouse)


def test_a_spare_that_somebody_changed_makes_a_copy_that_is_found_to_be_none(db, warehouse, tmp_path):
    for _ in range(3):
        publish(db, warehouse)
    spare = tmp_path / "published.spare"
    with spare.open("r+b") as told:
        for at in range(12_288, spare.stat().st_size, 262_144):
            told.seek(at + 8 + 200_000)
            told.write(b"evil")
    publish(db, warehouse)
    db.close()
    assert state_of_copy(warehouse) is CopyState.ALTERED


def test_where_files_cannot_have_two_names_every_copy_is_whole(db, warehouse, monkeypatch):
    def refused(*_args):
        raise OSError("the file system has no links")

    monkeypatch.setattr(os, "link", refused)
    files = [publish(db, warehouse) for _ in range(3)]
    assert is_same(warehouse)
    assert len(files) == 3
    assert not warehouse.with_name("published.spare").exists()
