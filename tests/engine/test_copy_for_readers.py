"""The copy for readers is the warehouse byte for byte, and only what changed of it is written."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest

from fullcourt.warehouse.copy_program import brought_up_to_date
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.published import Publisher, copy_beside

ROWS = 200_000
PART = 1 << 18


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


def test_what_did_not_change_is_not_written(tmp_path, monkeypatch):
    original, spare, copy = tmp_path / "original", tmp_path / "spare", tmp_path / "copy"
    content = bytearray(os.urandom(20 * PART + 1_000))
    spare.write_bytes(content + b"of an older, longer one")
    content[3 * PART + 5 : 3 * PART + 7] = b"!!"
    content[-1:] = b"!"
    original.write_bytes(content)
    written, write = [], os.pwrite
    monkeypatch.setattr(os, "pwrite", lambda file, part, at: written.append(at) or write(file, part, at))
    assert brought_up_to_date(str(original), str(copy), str(spare))
    assert copy.read_bytes() == content
    assert written == [3 * PART, 20 * PART]


def test_values_that_changed_places_are_in_the_copy(db, warehouse):
    db.execute("CREATE TABLE facts AS SELECT range AS n, hash(range) >> 4 AS fact FROM range(3000)")
    for turn in range(6):
        publish(db, warehouse, f"UPDATE facts SET fact = hash((n + {turn}) % 3) >> 4 WHERE n < 3")
        assert is_same(warehouse)


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


@pytest.mark.parametrize("anew", [True, False])
def test_whatever_somebody_did_to_the_copy_or_the_spare_the_next_copies_are_right(db, warehouse, tmp_path, anew):
    for _ in range(3):
        publish(db, warehouse)
    for path in (tmp_path / "published.spare", copy_beside(warehouse)):
        with path.open("r+b") as told:
            for at in range(12_288, path.stat().st_size, 262_144):
                told.seek(at + 8 + 200_000)
                told.write(b"evil")
    for number in range(3):
        publish(db, warehouse, anew=anew and number == 0)
        assert is_same(warehouse)


def test_where_files_cannot_have_two_names_every_copy_is_whole(db, warehouse, monkeypatch):
    def refused(*_args):
        raise OSError("the file system has no links")

    monkeypatch.setattr(os, "link", refused)
    files = [publish(db, warehouse) for _ in range(3)]
    assert is_same(warehouse)
    assert len(files) == 3
    assert not warehouse.with_name("published.spare").exists()
