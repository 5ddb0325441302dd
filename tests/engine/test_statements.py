"""Compiled SQL is kept beside the warehouse, and only the very same expression finds it again."""

import ibis
import pytest

from fullcourt.warehouse import compiler
from fullcourt.warehouse.statements import Statements

GAMES = ibis.table({"game_id": "string", "points": "int64"}, name="games", database="nba_raw")


@pytest.fixture
def compiled(monkeypatch):
    asked = []
    true_compiler = compiler.compile_sql
    monkeypatch.setattr(compiler, "compile_sql", lambda expression: asked.append(1) or true_compiler(expression))
    return asked


def high(points, games=GAMES):
    return games.filter(games.points > points)


def test_a_statement_is_compiled_once_for_all_processes(tmp_path, compiled):
    first = Statements(tmp_path / "sql").of(high(100))
    assert Statements(tmp_path / "sql").of(high(100)) == first == compiler.compile_sql(high(100))
    assert len(compiled) == 2, "once to keep it, once by the comparison above"


@pytest.mark.parametrize(
    "other",
    [
        high(101),
        high(100, ibis.table({"game_id": "string", "points": "int32"}, name="games", database="nba_raw")),
        high(100, ibis.table({"game_id": "string", "points": "int64"}, name="games", database="nba_reference")),
        GAMES.filter(GAMES.points >= 100),
    ],
)
def test_a_changed_constant_type_relation_or_operation_is_another_statement(tmp_path, compiled, other):
    Statements(tmp_path / "sql").of(high(100))
    assert Statements(tmp_path / "sql").of(other) == compiler.compile_sql(other)
    assert len(compiled) == 3


def test_a_statement_that_was_damaged_on_disk_is_compiled_anew(tmp_path, compiled):
    true = Statements(tmp_path / "sql").of(high(100))
    (kept,) = (tmp_path / "sql").rglob("*.sql")
    kept.write_text(kept.read_text().replace("100", "1"))
    assert Statements(tmp_path / "sql").of(high(100)) == true
    assert len(compiled) == 2
    assert Statements(tmp_path / "sql").of(high(100)) == true
    assert len(compiled) == 2, "it was kept again"


def test_where_nothing_can_be_kept_statements_are_compiled_all_the_same(tmp_path):
    (tmp_path / "sql").write_text("a file where the folder would be")
    assert Statements(tmp_path / "sql").of(high(100)) == Statements(None).of(high(100))


def test_statements_of_another_compiler_are_thrown_away(tmp_path):
    old = tmp_path / "sql" / "another" / "x.sql"
    old.parent.mkdir(parents=True)
    old.write_text("")
    Statements(tmp_path / "sql").of(high(100))
    assert not old.exists()
