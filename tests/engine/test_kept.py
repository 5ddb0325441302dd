"""SQL is kept between processes, and only the very same expression of the very same source finds it again."""

import os

import ibis
import pytest

from fullcourt import catalog
from fullcourt.engine.model import model_of
from fullcourt.warehouse import compiler, kept
from fullcourt.warehouse.kept import Kept, Recipe

GAMES = ibis.table({"game_id": "string", "points": "int64"}, name="games", database="nba_raw")


@pytest.fixture
def compiled(monkeypatch):
    asked = []
    true_compiler = compiler.compile_sql
    monkeypatch.setattr(compiler, "compile_sql", lambda expression: asked.append(1) or true_compiler(expression))
    return asked


def high(points, games=GAMES):
    return games.filter(games.points > points)


def in_a_process(folder, query):
    """What a process of its own would say, which then ends."""
    mine = Kept(folder)
    sql = mine.sql(query)
    mine.write()
    return sql


def test_a_statement_is_compiled_once_for_all_processes(tmp_path, compiled):
    first = in_a_process(tmp_path, high(100))
    assert in_a_process(tmp_path, high(100)) == first == compiler.compile_sql(high(100))
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
    in_a_process(tmp_path, high(100))
    assert in_a_process(tmp_path, other) == compiler.compile_sql(other)
    assert len(compiled) == 3


def test_an_expression_whose_sql_is_kept_is_not_put_together(tmp_path):
    first = in_a_process(tmp_path, Recipe("high games", lambda: high(100)))
    again = in_a_process(tmp_path, Recipe("high games", lambda: pytest.fail("put together again")))
    assert again == first


def test_any_change_of_the_source_finds_nothing(tmp_path, compiled, monkeypatch):
    in_a_process(tmp_path, Recipe("high games", lambda: high(100)))
    monkeypatch.setattr(kept, "source_fingerprint", lambda: "another")
    assert in_a_process(tmp_path, Recipe("high games", lambda: high(101))) == compiler.compile_sql(high(101))
    assert len(compiled) == 3


def test_every_module_counts_as_source(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "_PACKAGE", tmp_path)
    (tmp_path / "zones.py").write_text("PAINT_FEET = 8\n")
    before = kept.source_fingerprint()
    (tmp_path / "zones.py").write_text("PAINT_FEET = 9\n")
    changed = kept.source_fingerprint()
    (tmp_path / "zones.py").rename(tmp_path / "areas.py")
    assert len({before, changed, kept.source_fingerprint()}) == 3


def test_a_process_whose_source_was_edited_meanwhile_keeps_nothing(tmp_path, monkeypatch):
    mine = Kept(tmp_path)
    mine.sql(high(100))
    monkeypatch.setattr(kept, "source_fingerprint", lambda: "edited")
    mine.write()
    assert not list(tmp_path.rglob("*"))


def test_a_process_whose_source_was_replaced_before_it_asked_for_anything_keeps_nothing(tmp_path, monkeypatch):
    mine = Kept(tmp_path)
    monkeypatch.setattr(kept, "source_fingerprint", lambda: "replaced")
    mine.sql(high(100))
    mine.write()
    assert not list(tmp_path.rglob("*"))


def test_a_statement_that_was_damaged_on_disk_is_compiled_anew(tmp_path, compiled):
    true = in_a_process(tmp_path, high(100))
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    file.write_text(file.read_text().replace("100", "1"))
    assert in_a_process(tmp_path, high(100)) == true
    assert len(compiled) == 2
    assert in_a_process(tmp_path, high(100)) == true
    assert len(compiled) == 2, "it was kept again"


def test_where_nothing_can_be_kept_statements_are_compiled_all_the_same(tmp_path):
    (tmp_path / "kept").write_text("a file where the folder would be")
    assert in_a_process(tmp_path / "kept", high(100)) == compiler.compile_sql(high(100))


def test_sources_that_nobody_ran_for_long_are_forgotten(tmp_path, monkeypatch):
    for number in range(12):
        monkeypatch.setattr(kept, "source_fingerprint", lambda number=number: f"source {number:02}")
        in_a_process(tmp_path, high(100))
        os.utime(tmp_path / f"source {number:02}", (number, number))
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"source {number:02}" for number in range(4, 12)]


def test_only_tables_as_this_package_declares_them_have_kept_sql():
    from dataclasses import replace

    declared = catalog.BUILT[0]
    assert isinstance(model_of(declared).recipe("keys"), Recipe)
    assert not isinstance(model_of(replace(declared, notes="another")).recipe("keys"), Recipe)
