"""What is stored, by date: counts and sums that tell in milliseconds on which dates anything changed.

``nba_processing.contents`` keeps them as they were when every unit of the ledger was current. That is a statement
about those contents, and stays true whatever happens next: units that stand on equal contents, and have the ledger
entry that they had then, are current. Nobody has to take the note away, and a killed run cannot make it false.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from fullcourt.warehouse.duckdb import DuckDB, quote

NOTED = "nba_processing.contents"
_NOW, _BEFORE, _RUNNING = "contents_now", "contents_before", "contents_running"
_COLUMNS = "relation, day, game_day, row_count, fp"

Changes = Mapping[str, frozenset[date | None]]
"""By relation the dates whose contents differ; None for contents of no known date."""


@dataclass(frozen=True)
class Met:
    """How rows that have no date are met: by those of another relation, which has, with the same value in a column."""

    relation: str
    column: str


@dataclass(frozen=True)
class Stored:
    """A stored relation: the date of its rows, and the columns that they are compared by."""

    name: str
    columns: tuple[str, ...]
    day: str | None = None
    of_games: bool = False
    """Whether a row belongs to a game: it then counts on the game's date too, as the schedule has it now."""
    met: Met | None = None
    """Set where its rows count on the dates of those that meet them, of whom the date and the game are."""

    @property
    def label(self) -> str:
        """The name under which it is compared."""
        return f"{self.name} by {self.met.relation}" if self.met else self.name


def units_of(table: str) -> str:
    """The name under which the ledger's units of a table are compared."""
    return f"units of {table}"


def failures_of(table: str) -> str:
    """The name under which the open failures of a table are compared."""
    return f"failures of {table}"


def formula_of(table: str) -> str:
    """The name under which what decides the rows of a table is compared."""
    return f"formula of {table}"


def _of_ledger(units: str = "true", failures: str = "true") -> str:
    return f"""
        SELECT {quote(units_of(""))} || table_name, unit_date, NULL::DATE, count(*), sum(hash(inputs_fp))::VARCHAR
        FROM nba_processing.units WHERE {units} GROUP BY ALL
        UNION ALL
        SELECT {quote(failures_of(""))} || table_name, analysis_date, NULL::DATE, count(*),
               sum(hash(entity_id, failure_category))::VARCHAR
        FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN' AND {failures} GROUP BY ALL
    """


def _contents_of(stored: Stored, days: Collection[date] | None = None) -> str:
    rows, dated = f"{stored.name} r", "r"
    if stored.met is not None:
        rows, dated = f'{rows} JOIN {stored.met.relation} m USING ("{stored.met.column}")', "m"
    day = f'{dated}."{stored.day}"' if stored.day else "NULL::DATE"
    game_day = "NULL::DATE"
    if stored.of_games:
        game_day, rows = "g.game_date", f"{rows} LEFT JOIN nba_reference.schedule g ON g.game_id = {dated}.game_id"
    columns = ", ".join(f'r."{name}"' for name in stored.columns)
    fp = columns if stored.columns == ("_row",) else f"hash({columns})"
    told = f"{quote(stored.label)}, {day}, {game_day}, count(*), sum({fp})::VARCHAR"
    return f"SELECT {told} FROM {rows} WHERE {'true' if days is None else _among(day, days)} GROUP BY ALL"


def _among(day: str, days: Collection[date]) -> str:
    """All from the first of some dates to the last: rows lie by date, and a list of each would take long to read."""
    return f"{day} BETWEEN DATE '{min(days)}' AND DATE '{max(days)}'"


def once_each(stored: Iterable[Stored]) -> tuple[Stored, ...]:
    """Each relation once, compared by the most columns that are asked for."""
    found: dict[str, Stored] = {}
    for each in stored:
        known = found.setdefault(each.label, each)
        if len(each.columns) > len(known.columns):
            found[each.label] = each
    return tuple(found.values())


def take(db: DuckDB, relations: Iterable[Stored], formulas: Mapping[str, str]) -> None:
    """Sum up what is stored now; what was taken before stays at hand as that."""
    db.drop_temporary(_BEFORE)
    if _NOW in db.temporary_names():
        db.rename_temporary(_NOW, _BEFORE)
    told = [
        f"SELECT {quote(formula_of(name))}, NULL::DATE, NULL::DATE, 1, {quote(fp)}" for name, fp in formulas.items()
    ]
    parts = [_of_ledger(), *map(_contents_of, once_each(relations)), *told]
    db.execute(f'CREATE OR REPLACE TEMP TABLE "{_NOW}" ({_COLUMNS}) AS {" UNION ALL ".join(parts)}')


def summed_by_rows(db: DuckDB, relations: Iterable[Stored]) -> dict[str, str]:
    """By relation the query of what was taken of its rows alone: ``unit_date``, ``n``, ``fp``; of some relations.

    Of none where a game is on the schedule twice: its rows were taken once for each.
    """
    if db.rows("SELECT count(game_id) <> count(DISTINCT game_id) FROM nba_reference.schedule")[0][0]:
        return {}
    return {
        each.name: f"SELECT day AS unit_date, sum(row_count)::BIGINT AS n, sum(fp::HUGEINT)::VARCHAR AS fp FROM"
        f' "{_NOW}" WHERE relation = {quote(each.name)} AND day IS NOT NULL GROUP BY day'
        for each in once_each(relations)
        if each.columns == ("_row",) and each.day is not None and each.met is None
    }


def changed_since_note(db: DuckDB) -> Changes:
    """What differs from the note; a relation that the note does not know differs on every date it has."""
    return _changes(db, _NOW, NOTED) if NOTED in db.table_names() else _changes(db, _NOW, f"(FROM {_NOW} LIMIT 0)")


def changed_since_taken(db: DuckDB) -> Changes:
    """What differs from what was taken before."""
    return _changes(db, _NOW, _BEFORE)


def follow(db: DuckDB) -> None:
    """From here on keep up with what a run changes, beside what was taken before it."""
    db.execute(f'CREATE OR REPLACE TEMP TABLE "{_RUNNING}" AS FROM "{_NOW}"')


def take_again(db: DuckDB, written: Mapping[str, Collection[date]], relations: Iterable[Stored]) -> None:
    """Take what a run has ``written``, dates by table, once more, and leave the rest as it is."""
    db.drop_temporary(_BEFORE)
    db.rename_temporary(_NOW, _BEFORE)
    db.execute(f'CREATE TEMP TABLE "{_NOW}" AS FROM "{_BEFORE}"')
    _replace(db, _NOW, written, relations)


def changed_in_run(db: DuckDB, table: str, days: Collection[date], relations: Iterable[Stored]) -> None:
    """Keep up with dates of a table that were just written, and its part of the ledger."""
    _replace(db, _RUNNING, {table: days}, relations)


def _replace(db: DuckDB, taken: str, written: Mapping[str, Collection[date]], relations: Iterable[Stored]) -> None:
    """Sum up again what is stored of some dates; ``relations`` are all that are compared."""
    written = {table: days for table, days in written.items() if days}
    if not written:
        return
    parts = []
    gone = []
    for each in relations:
        days = written.get(each.name.rpartition(".")[2])
        if days:
            # Only where a row counts on its own date do dates that were written tell which sums are others.
            is_dated = each.day is not None and each.met is None
            parts.append(_contents_of(each, days if is_dated else None))
            gone.append(f"relation = {quote(each.label)}" + (f" AND {_among('day', days)}" if is_dated else ""))
    for table, days in written.items():
        names = f"{quote(units_of(table))}, {quote(failures_of(table))}"
        gone.append(f"relation IN ({names}) AND {_among('day', days)}")
    units, failures = (
        " OR ".join(f"table_name = {quote(table)} AND {_among(day, days)}" for table, days in written.items())
        for day in ("unit_date", "analysis_date")
    )
    parts.append(_of_ledger(f"({units})", f"({failures})"))
    db.execute(f'DELETE FROM "{taken}" WHERE {" OR ".join(gone)}')
    db.execute(f'INSERT INTO "{taken}" ({_COLUMNS}) {" UNION ALL ".join(parts)}')


def changed_so_far(db: DuckDB) -> Changes:
    """What differs from the note as the run goes on."""
    return _changes(db, _RUNNING, NOTED)


def _changes(db: DuckDB, one: str, other: str) -> Changes:
    both = f"SELECT {_COLUMNS}, 1 AS side FROM {one} UNION ALL SELECT {_COLUMNS}, -1 FROM {other}"
    # Either has a row once, if at all. To compare them like that takes half of what two EXCEPTs take.
    differing = f"SELECT {_COLUMNS} FROM ({both}) GROUP BY ALL HAVING sum(side) <> 0"
    found: dict[str, set[date | None]] = {}
    for relation, *days in db.rows(f"SELECT DISTINCT relation, day, game_day FROM ({differing})"):
        # A row may be met by its own date and by that of its game.
        found.setdefault(relation, set()).update({day for day in days if day is not None} or {None})
    return {relation: frozenset(days) for relation, days in found.items()}


def note(db: DuckDB) -> None:
    """Keep what was taken last, as contents under which every unit is current.

    Only what differs is written: of many seasons one changes.
    """
    same = " AND ".join(f"n.{name} IS NOT DISTINCT FROM t.{name}" for name in _COLUMNS.split(", "))
    with db.transaction():
        db.execute(f"DELETE FROM {NOTED} n WHERE NOT EXISTS (FROM {_NOW} t WHERE {same})")
        new = f"SELECT {_COLUMNS} FROM {_NOW} EXCEPT SELECT {_COLUMNS} FROM {NOTED}"
        db.execute(f"INSERT INTO {NOTED} ({_COLUMNS}) {new}")
        if db.rows(f"SELECT (SELECT count(*) FROM {NOTED}) <> (SELECT count(*) FROM {_NOW})")[0][0]:
            # Somebody doubled a row of the note, and either of the two is told now.
            db.execute(f"DELETE FROM {NOTED}")
            db.execute(f"INSERT INTO {NOTED} ({_COLUMNS}) SELECT {_COLUMNS} FROM {_NOW}")


def forget(db: DuckDB) -> None:
    """Have everything looked at once more: what was noted says nothing of a view through which rows are met."""
    db.execute(f"DELETE FROM {NOTED}")


def forget_taken(db: DuckDB) -> None:
    """Drop what was taken."""
    db.drop_temporary(_NOW, _BEFORE, _RUNNING)
