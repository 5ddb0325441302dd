"""Mending what somebody changed of what reading raw files left: the rows go, and their files are read again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fullcourt.sources.folder import container
from fullcourt.warehouse import as_left
from fullcourt.warehouse.as_left import Part, Source
from fullcourt.warehouse.duckdb import DuckDB


@dataclass(frozen=True)
class Mend:
    """What an ingest reads and settles once more, though files and ledger say that it need not."""

    parts: Mapping[Part, frozenset[str]]
    """What is read again for each part: ids of contents, and paths of files whose record is not as it was left."""

    @property
    def files(self) -> frozenset[str]:
        """All that is read again."""
        return frozenset().union(*self.parts.values())


def make_way(
    db: DuckDB, parts: Sequence[Part], sources: Sequence[Source], paths: Mapping[str, str], there: Collection[str]
) -> Mend | None:
    """Take out rows that no file said, and empty the tables that follow from all files and are not as they were left.

    The ingest that follows, with what is returned, fills them; should it not come, it is noted that they are not as
    they were left. Where the file is gone whose record is not as it was, its rows cannot be told from others, and
    none are taken out. ``paths`` are those of contents by id, ``there`` the files on disk.
    """
    if not parts:
        return None
    relations = {part.relation for part in parts}
    by_name = {source.name: source for source in sources if source.of_files}
    mend = Mend({part: _read_for(db, part, by_name) for part in parts})
    unreadable = any(part.is_record for part in out_of_reach(mend, paths, there))
    with db.transaction():
        as_left.distrust(db, parts)
        for source in sources:
            if source.of_files and relations & {source.qualified, as_left.FILES}:
                if not unreadable:
                    as_left.delete_of_unknown_files(db, source.qualified)
                # Readers look games up in what is stored: where one is there twice, each of its records would be.
                as_left.delete_doubled(db, source.qualified, source.key)
            elif source.qualified in relations:
                as_left.empty(db, source.qualified)
    return mend


def _read_for(db: DuckDB, part: Part, by_name: Mapping[str, Source]) -> frozenset[str]:
    if part.relation != as_left.DISCREPANCIES:
        return frozenset({part.part} - {""})
    table, _, game = part.part.partition(" ")
    return frozenset(as_left.files_of_game(db, by_name[table].qualified, game) if table in by_name else ())


def out_of_reach(mend: Mend, paths: Mapping[str, str], there: Collection[str]) -> Iterator[Part]:
    """The parts of which a file is not on disk: it cannot be read again, and what is stored of it is believed no more.

    ``paths`` are those of contents on disk, by id.
    """
    for part, files in mend.parts.items():
        wanted = {container(paths.get(file, file)) for file in files if file in paths or part.is_record}
        if not wanted <= set(there):
            yield part
