"""What is kept of a table in outline says what its declaration says."""

from __future__ import annotations

import pytest

from fullcourt import catalog
from fullcourt.engine.declaration import tables_behind
from fullcourt.engine.model import model_of
from fullcourt.engine.outline import Outline, as_text, of_text, outline_of
from fullcourt.engine.reads import FirstOf, LastDays, LastGames

ORDER = catalog.build_order()


def test_outlines_come_back_from_text_as_they_were():
    outlines = [outline_of(table) for table in ORDER]
    for told, outline, table in zip(of_text(as_text(outlines), catalog.find_table), outlines, ORDER, strict=True):
        assert told.table is outline.table is table
        assert (told.name, told.code_fingerprint, told.inputs) == (
            table.name,
            model_of(table).code_fingerprint,
            outline.inputs,
        )
        assert told.taken == outline.taken
        assert told.taken[-1][0] == table.population.name
        assert told.reads == tuple(
            (behind.name, read.window) for read in table.reads.values() for behind in tables_behind(read.relation)
        )


@pytest.mark.parametrize(
    "window", [LastGames(10, "team"), FirstOf(LastGames(5, "player", "player_lookup"), LastDays(30, "player"), 3)]
)
def test_a_window_comes_back_from_text_as_it_was(window):
    [told] = of_text(
        as_text(
            [
                Outline(
                    "form",
                    "s.form",
                    "d",
                    "f",
                    (("results", window),),
                    "SELECT 1",
                    True,
                    14,
                    "",
                    (("teams_due", ()), ("teams", ("teams_due",))),
                    catalog.find_table,
                )
            ]
        ),
        None,
    )
    assert told.reads == (("results", window),)
