"""What reading raw files left in the warehouse, part by part: who changes it otherwise is found out.

Rows of built tables are held against the ledger's units. What comes from raw files has no units; its parts are the
rows of one file, or, of a table that follows from all files together, the whole table. They are noted in the
transaction in which an ingest settles, so that the note is true of every state that was committed as settled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from fullcourt.warehouse.columns import Column, integers, strings
from fullcourt.warehouse.duckdb import DuckDB, quote
from fullcourt.warehouse.fingerprint import fingerprint_sql

NOTED = "nba_processing.as_left"
QUARANTINE = "nba_processing.quarantine"
DISCREPANCIES = "nba_processing.discrepancies"
FILES = "nba_processing.source_files"
_KEPT = "parts_kept"
_DISTRUSTED = -1
_GAME = "concat(table_name, ' ', game_id)"
_PART = "coalesce(source_file_id, '')"


class Source(Protocol):
    """A table that reading raw files fills."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def qualified(self) -> str:
        """Its name with its schema."""

    @property
    def key(self) -> tuple[str, ...]:
        """The columns of which no two rows have the same values."""

    @property
    def of_files(self) -> bool:
        """Whether each row tells the file it was read from."""


@dataclass(frozen=True)
class Part:
    """A part that is not as it was left."""

    relation: str
    part: str
    """The file of its rows by id, of its record by path; table and game of discrepancies; empty for a whole table."""
    rows: int
    rows_left: int | None
    """None where the note has no such part, below zero where it was found not to be as it was left before."""

    @property
    def name(self) -> tuple[str, str]:
        """What it is a part of, and which; its rows may be others by now."""
        return self.relation, self.part

    @property
    def is_record(self) -> bool:
        """Whether it is the record of a file, not its rows."""
        return self.relation == FILES


def _sum_of(*columns: Column) -> str:
    # DuckDB's own hash may be another one in its next version.
    return f"sum({fingerprint_sql(columns)})::VARCHAR"


_IS_SEAL = f"relation = {quote(NOTED)}"
_SEAL = (
    f"SELECT {quote(NOTED)} AS relation, '' AS part, count(*) AS row_count, coalesce("
    f"{_sum_of(*strings('relation part', ''), *integers('row_count', ''), *strings('fp', ''))}, '0') AS fp"
    f" FROM {NOTED} WHERE NOT {_IS_SEAL}"
)


def _parts(sources: Sequence[Source], there: Collection[str]) -> str:
    """What is left of each part now: of tables that are there, and of whatever was said of any of them."""
    queries = [
        f"SELECT {quote(each.qualified)} AS relation, {_PART if each.of_files else quote('')} AS part,"
        f" count(*) AS row_count, coalesce(sum(_row), 0)::VARCHAR AS fp FROM {each.qualified} GROUP BY ALL"
        for each in sources
        if each.qualified in there
    ]
    held = _sum_of(Column("source_row", "int", ""), *strings("reason_code", ""))
    queries.append(f"SELECT {quote(QUARANTINE)}, {_PART}, count(*), {held} FROM {QUARANTINE} GROUP BY ALL")
    told = _sum_of(*strings("game_id entity_id statistic source_a source_b value_a value_b", ""))
    names = ", ".join(quote(each.name) for each in sources)
    queries.append(
        f"SELECT {quote(DISCREPANCIES)}, {_GAME}, count(*), {told} FROM {DISCREPANCIES}"
        f" WHERE resolved_run_id IS NULL AND table_name IN ({names}) GROUP BY ALL"
    )
    counts = integers("rows_read rows_kept duplicates_dropped rows_quarantined", "")
    read = _sum_of(*strings("source_file_id kind", ""), *counts)
    queries.append(f"SELECT {quote(FILES)}, path, count(*), {read} FROM {FILES} WHERE status = 'ingested' GROUP BY ALL")
    return " UNION ALL ".join(queries)


def note(db: DuckDB, sources: Sequence[Source], keep: Collection[Part] = (), *, vouched: bool = True) -> None:
    """Note what is there as left by us, but for parts that were changed before: of those the note stays.

    Where nobody can vouch for the notes that were there, and not everything was read again, that stays known too.
    """
    kept = ", ".join(f"({quote(part.relation)}, {quote(part.part)})" for part in keep) or "(NULL, NULL)"
    own = f"(relation, part) IN ({kept})"
    db.execute(f'CREATE OR REPLACE TEMP TABLE "{_KEPT}" AS SELECT * FROM {NOTED} WHERE {own}')
    db.execute(f"DELETE FROM {NOTED}")
    db.execute(f'INSERT INTO {NOTED} BY NAME FROM "{_KEPT}"')
    parts = _parts(sources, db.table_names())
    db.execute(f"INSERT INTO {NOTED} BY NAME SELECT * FROM ({parts}) WHERE NOT coalesce({own}, false)")
    db.drop_temporary(_KEPT)
    _seal(db, vouched=vouched)


def _seal(db: DuckDB, *, vouched: bool) -> None:
    """Note of the notes themselves how many they are and what they sum up to; nothing, if nobody vouches for them."""
    db.execute(f"DELETE FROM {NOTED} WHERE {_IS_SEAL}")
    if vouched:
        db.execute(f"INSERT INTO {NOTED} BY NAME {_SEAL}")


def distrust(db: DuckDB, parts: Iterable[Part]) -> None:
    """Note that parts are not as they were left, whatever becomes of them until they are read again."""
    names = sorted({part.name for part in parts})
    if names:
        vouched = not is_altered(db)
        told = ", ".join(f"({quote(relation)}, {quote(part)})" for relation, part in names)
        db.execute(f"DELETE FROM {NOTED} WHERE (relation, part) IN ({told})")
        db.execute(
            f"INSERT INTO {NOTED} (relation, part, row_count, fp) SELECT col0, col1, {_DISTRUSTED}, ''"
            f" FROM (VALUES {told})"
        )
        _seal(db, vouched=vouched)


def is_noted(db: DuckDB) -> bool:
    """Whether anything was ever noted."""
    return bool(db.rows(f"SELECT 1 FROM {NOTED} LIMIT 1"))


def is_altered(db: DuckDB) -> bool:
    """Whether the notes are not those that were written.

    Where one is gone together with its part, nothing else tells that anything is missing.
    """
    return is_noted(db) and not db.rows(f"(FROM {NOTED} WHERE {_IS_SEAL}) INTERSECT ({_SEAL})")


def distrusted(db: DuckDB) -> list[Part]:
    """Parts of which that was noted."""
    found = db.rows(f"SELECT relation, part, 0, row_count FROM {NOTED} WHERE row_count = {_DISTRUSTED} ORDER BY ALL")
    return [Part(*row) for row in found]


def changed(db: DuckDB, sources: Sequence[Source], but_of: Collection[str] = ()) -> list[Part]:
    """Parts that are not as they were left; none where nothing was ever noted.

    ``but_of`` some tables, with their schemas: those that are not as declared cannot be asked.
    """
    return _those(db, sources, but_of, "n.row_count IS DISTINCT FROM l.row_count OR n.fp IS DISTINCT FROM l.fp")


def in_doubt(db: DuckDB, sources: Sequence[Source], but_of: Collection[str] = ()) -> list[Part]:
    """Parts that are not as they were left; all parts, where the notes themselves are not."""
    return _those(db, sources, but_of, "true") if is_altered(db) else changed(db, sources, but_of)


def _those(db: DuckDB, sources: Sequence[Source], but_of: Collection[str], which: str) -> list[Part]:
    there = db.table_names() - set(but_of)
    relations = {each.qualified for each in sources} & there | {QUARANTINE, DISCREPANCIES, FILES}
    # What is refused leaves quarantine behind also where nothing else changes, and nothing is noted then.
    found = db.rows(f"""
        WITH now AS ({_parts(sources, there)}), left_ AS (FROM {NOTED})
        SELECT relation, part, coalesce(n.row_count, 0), l.row_count
        FROM now n FULL JOIN left_ l USING (relation, part)
        WHERE EXISTS (FROM left_) AND relation IN ({", ".join(map(quote, sorted(relations)))}) AND ({which})
          AND NOT (relation = {quote(QUARANTINE)} AND l.row_count IS NULL
                   AND part NOT IN (SELECT source_file_id FROM {FILES} WHERE status = 'ingested'))
        ORDER BY ALL
    """)
    return [Part(*row) for row in found]


def delete_of_unknown_files(db: DuckDB, qualified: str) -> int:
    """Delete the rows that tell no file, or one that no record of a file that was read has; returns how many."""
    return int(
        db.rows(
            f"DELETE FROM {qualified} WHERE source_file_id IS NULL OR source_file_id NOT IN"
            " (SELECT source_file_id FROM nba_processing.source_files WHERE status = 'ingested')"
        )[0][0]
    )


def delete_doubled(db: DuckDB, qualified: str, key: Sequence[str]) -> int:
    """Of the rows with one key leave one; returns how many went."""
    names = ", ".join(f'"{name}"' for name in key)
    return int(
        db.rows(f"DELETE FROM {qualified} WHERE rowid NOT IN (SELECT min(rowid) FROM {qualified} GROUP BY {names})")[0][
            0
        ]
    )


def empty(db: DuckDB, qualified: str) -> None:
    """Delete all rows of a table."""
    db.execute(f"DELETE FROM {qualified}")


def files_of_game(db: DuckDB, qualified: str, game_id: str) -> set[str]:
    """Ids of the files that a table has rows of a game from."""
    found = db.rows(
        f"SELECT DISTINCT source_file_id FROM {qualified} WHERE game_id = ? AND source_file_id IS NOT NULL", [game_id]
    )
    return {row[0] for row in found}
