"""Mending what somebody changed of what reading raw files left: the rows go, and their files are read again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fullcourt.warehouse import as_left
from fullcourt.warehouse.as_left import Part, Source
from fullcourt.warehouse.duckdb import DuckDB


@dataclass(frozen=True)
class Mend:
    """What an ingest reads and settles once more, though files and ledger say that it need not."""

    parts: Collection[Part]
    files: frozenset[str]
    """What is read again: ids of contents, and paths of files whose record is not as it was left."""


def make_way(db: DuckDB, parts: Sequence[Part], sources: Sequence[Source]) -> Mend | None:
    """Take out rows that no file said, and empty the tables that follow from all files and are not as they were left.

    The ingest that follows, with what is returned, fills them; should it not come, they differ from the note still.
    """
    if not parts:
        return None
    relations = {part.relation for part in parts}
    files = {part.part for part in parts if part.part and part.relation != as_left.DISCREPANCIES}
    by_name = {source.name: source for source in sources if source.of_files}
    for part in parts:
        table, _, game = part.part.partition(" ")
        if part.relation == as_left.DISCREPANCIES and table in by_name:
            files |= as_left.files_of_game(db, by_name[table].qualified, game)
    with db.transaction():
        for source in sources:
            if source.of_files and relations & {source.qualified, as_left.FILES}:
                as_left.delete_of_unknown_files(db, source.qualified)
            elif source.qualified in relations:
                as_left.empty(db, source.qualified)
    return Mend(parts, frozenset(files))
