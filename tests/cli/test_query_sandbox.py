"""A user's query reads the warehouse and nothing else, also where the warehouse is open for writing."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from fullcourt.errors import QueryError
from fullcourt.warehouse.duckdb import DuckDB

ATTACKS = (
    "DELETE FROM t",
    "INSERT INTO t VALUES (2)",
    "UPDATE t SET a = 2",
    "DROP TABLE t",
    "ALTER TABLE t ADD COLUMN b INT",
    "TRUNCATE t",
    "CREATE TABLE u AS SELECT 1",
    "CREATE TEMP TABLE u AS SELECT 1",
    "CREATE MACRO m() AS 1",
    "ATTACH '{file}.db' AS other",
    "COPY t TO '{file}.out'",
    "COPY t FROM '{file}'",
    "EXPORT DATABASE '{file}.folder'",
    "IMPORT DATABASE '{file}.folder'",
    "SELECT * FROM '{file}'",
    "SELECT * FROM read_csv('{file}')",
    "SELECT * FROM read_text('{file}')",
    "SELECT * FROM read_blob('{file}')",
    "SELECT * FROM glob('{file}*')",
    "DESCRIBE SELECT * FROM '{file}'",
    "SUMMARIZE '{file}'",
    "WITH x AS (FROM read_text('{file}')) SELECT * FROM x",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET threads = 1",
    "RESET threads",
    "PRAGMA threads = 1",
    "SET enable_external_access = true",
    "CREATE SECRET s (TYPE s3)",
    "FROM duckdb_secrets()",
    "SELECT getenv('HOME')",
    "SELECT 1; DELETE FROM t",
    "SELECT 1; SELECT 2",
    "CALL pragma_version()",
    "EXPLAIN ANALYZE DELETE FROM t",
    "FROM query('SELECT 1')",
    "FROM \"query\"/* */('SELECT 1')",
    "FROM query_table('t')",
    "FROM checkpoint()",
    "FROM secret_frame",
    "CHECKPOINT",
    "BEGIN",
    "",
)
READS = (
    "SELECT * FROM t",
    "WITH x AS (SELECT 1 AS a) SELECT * FROM x",
    "VALUES (1)",
    "FROM t",
    "DESCRIBE t",
    "SHOW TABLES",
    "SUMMARIZE t",
    "EXPLAIN SELECT * FROM t",
    "EXPLAIN ANALYZE SELECT * FROM t",
    "SELECT * FROM t;",
    "SELECT 'DROP TABLE t; --' AS name",
)


@pytest.fixture(params=[False, True], ids=["writable", "read-only"])
def database(request: pytest.FixtureRequest, tmp_path: Path):
    (tmp_path / "secret.csv").write_text("a\n1\n")
    path = tmp_path / "w.duckdb"
    made = DuckDB(path)
    made.execute("CREATE TABLE t AS SELECT 1 AS a")
    if request.param:
        made.close()
        made = DuckDB(path, read_only=True)
    yield made
    made.close()


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_no_read_of_the_warehouse_is_refused(database, tmp_path, attack):
    secret_frame = pa.table({"a": [1]})
    with pytest.raises(QueryError):
        database.user_query(attack.replace("{file}", str(tmp_path / "secret.csv")))
    assert database.rows("SELECT * FROM t") == [(1,)]
    assert sorted(file.name for file in tmp_path.iterdir() if not file.name.startswith("w.duckdb.")) == [
        "secret.csv",
        "w.duckdb",
    ]
    assert secret_frame.num_rows == 1


@pytest.mark.parametrize("query", READS)
def test_every_way_to_read_is_answered(database, query):
    assert database.user_query(query).num_rows >= 1


@pytest.mark.parametrize(
    "attack", ["FROM '{file}'", "SELECT content FROM read_text('{file}')", "FROM secret_frame", "FROM query('FROM t')"]
)
def test_a_plain_connection_would_have_answered(tmp_path, attack):
    (tmp_path / "secret.csv").write_text("a\n1\n")
    secret_frame = pa.table({"a": [1]})
    with duckdb.connect() as plain:
        plain.execute("CREATE TABLE t AS SELECT 1 AS a")
        assert plain.sql(attack.replace("{file}", str(tmp_path / "secret.csv"))).fetchall()
    assert secret_frame.num_rows == 1


def test_after_a_users_query_the_warehouse_can_still_be_written(tmp_path):
    database = DuckDB(tmp_path / "w.duckdb")
    database.user_query("SELECT 1")
    database.user_query("SELECT 1")
    database.register("rows", pa.table({"a": [1, 2]}))
    database.execute("CREATE TABLE t AS SELECT * FROM rows")
    database.execute("CHECKPOINT")
    assert database.rows("SELECT count(*) FROM t") == [(2,)]
    database.close()
