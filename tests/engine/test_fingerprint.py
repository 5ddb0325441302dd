"""A row's fingerprint is the same number however it is taken, and one that every engine can take."""

import hashlib

import pytest

from fullcourt.warehouse.columns import dates, integers, strings
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION, fingerprint_sql, rehashed, text_sql

COLUMNS = (*strings("name", ""), *integers("points", ""), *dates("day", ""))
SAID = {
    ("Jokić", 27, "2022-01-15"): "Jokić|27|2022-01-15",
    ("a|b\\c", None, None): "a\\|b\\\\c|\\N|\\N",
    ("", 0, "1999-12-31"): "|0|1999-12-31",
    (None, -1, None): "\\N|-1|\\N",
}


@pytest.fixture
def db():
    db = DuckDB()
    db.execute("CREATE TABLE lines (name VARCHAR, points BIGINT, day DATE, _row BIGINT)")
    rows = [*SAID, *((f"player {n}", n, "2022-01-15") for n in range(2_000))]
    for row in rows:
        db.execute("INSERT INTO lines VALUES (?, ?, ?, NULL)", row)
    db.execute(f"UPDATE lines SET _row = {fingerprint_sql(COLUMNS)}")
    yield db
    db.close()


def test_a_fingerprint_is_sixty_bits_of_the_md5_of_the_canonical_text(db):
    for row, text in SAID.items():
        digest = hashlib.md5(f"{VERSION}|{text}".encode(), usedforsecurity=False).hexdigest()
        met = "name IS NOT DISTINCT FROM ? AND points IS NOT DISTINCT FROM ? AND day IS NOT DISTINCT FROM ?::DATE"
        assert db.rows(f"SELECT _row FROM lines WHERE {met}", row) == [(int(digest[:15], 16),)]


def test_rows_that_are_hashed_anew_have_the_fingerprint_that_they_were_written_with(db):
    query = rehashed("lines", text_sql(COLUMNS))
    assert db.rows(f"SELECT count(*), count(*) FILTER (WHERE _row = _row_now) FROM ({query})") == [(2_004, 2_004)]


@pytest.mark.parametrize("bit", [0, 3, 4, 31, 32, 59, 60, 62])
def test_whichever_bit_is_another_one_is_seen(db, bit):
    db.execute(f"UPDATE lines SET _row = xor(_row, {1 << bit}::BIGINT) WHERE points = 27")
    db.execute("UPDATE lines SET _row = NULL WHERE points = 0 AND name = ''")
    query = rehashed("lines", text_sql(COLUMNS))
    altered = f"SELECT count(*) FROM ({query}) WHERE _row IS DISTINCT FROM _row_now"
    rows = db.rows("SELECT count(*) FROM lines WHERE points = 27")[0][0] + 1
    assert db.rows(altered) == [(rows,)]
