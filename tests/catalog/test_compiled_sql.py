"""Every table and view compiles for every engine, and a change of the SQL shows as a readable diff.

``make sql`` (or FULLCOURT_WRITE_SQL=1) writes the stored SQL anew: read the diff before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fullcourt import catalog
from fullcourt.engine.expressions import ALLOWED, operations
from fullcourt.engine.model import model_of
from fullcourt.warehouse.compiler import DIALECTS, compile_sql

STORED = Path(__file__).parent / "sql"
EXPRESSIONS = (
    {f"{view.name}": lambda view=view: view.expression for view in catalog.VIEWS}
    | {f"taken.{part.name}": part.query.expression for table in catalog.BUILT for part in model_of(table).taken}
    | {
        f"{table.name}.{part}": lambda table=table, part=part: getattr(model_of(table), part)
        for table in catalog.BUILT
        for part in ("keys", "accounts", "rows")
    }
)


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", EXPRESSIONS)
def test_the_sql_is_the_stored_one(name, dialect):
    path = STORED / dialect / f"{name}.sql"
    sql = compile_sql(EXPRESSIONS[name](), dialect) + "\n"
    if os.environ.get("FULLCOURT_WRITE_SQL"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(sql, encoding="utf-8")
    assert path.is_file(), f"{path.name} is not stored yet: run 'make sql' and read it"
    assert sql == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_only_operations_that_every_engine_agrees_on_are_used(name):
    assert operations(EXPRESSIONS[name]()) <= ALLOWED


def test_nothing_is_stored_for_a_table_that_is_gone():
    assert {path.stem for path in STORED.rglob("*.sql")} == set(EXPRESSIONS)
