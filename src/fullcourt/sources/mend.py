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

    @property
    def files(self) -> frozenset[str]:
        """What is read again: ids of contents, and paths of files whose record is not as it was left."""
        return frozenset(part.part for part in self.parts if part.part)


def make_way(db: DuckDB, parts: Sequence[Part], sources: Sequence[Source]) -> None:
    """Take out rows that no file said, and empty the tables that follow from all files and are not as they were left.

    The ingest that follows fills them; should it not come, they differ from the note still.
    """
    relations = {part.relation for part in parts}
    with db.transaction():
        for source in sources:
            if source.of_files and relations & {source.qualified, as_left.FILES}:
                as_left.delete_of_unknown_files(db, source.qualified)
            elif source.qualified in relations:
                as_left.empty(db, source.qualified)
