"""Units as they are stored: what the ledger says was committed, beside what is there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Protocol

from fullcourt.warehouse.duckdb import DuckDB, date_list, quote
from fullcourt.warehouse.fingerprint import fingerprint_of, rehashed


class Place(Protocol):
    """A built table, as far as its units can be counted."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def qualified(self) -> str:
        """Its name with its schema."""

    @property
    def day_column(self) -> str:
        """The column of the unit's date."""


@dataclass(frozen=True)
class Difference:
    """A unit of which the ledger and the tables tell different things."""

    table: str
    day: date
    rows: int
    rows_committed: int | None
    """None where the ledger has no such unit."""
    failures: int
    failures_committed: int | None

    def __str__(self) -> str:
        """Say what is there and what was."""
        if self.rows_committed is None:
            return f"{self.rows:,} rows of a unit that the ledger does not have"
        if self.rows != self.rows_committed:
            return f"{self.rows:,} rows, {self.rows_committed:,} were committed"
        if self.failures != self.failures_committed:
            return f"{self.failures:,} open failures, {self.failures_committed or 0:,} were committed"
        return f"its {self.rows:,} rows are not those that were committed"


def _rows_of(place: Place) -> str:
    return (
        f'SELECT {quote(place.name)} AS table_name, "{place.day_column}" AS unit_date, count(*) AS n,'
        f" coalesce(sum(_row), 0)::VARCHAR AS fp FROM {place.qualified}"
        f' WHERE "{place.day_column}" IS NOT NULL GROUP BY ALL'
    )


def counted(places: Sequence[Place]) -> str:
    """The query of how many rows each unit has in its table: ``table_name``, ``unit_date``, ``n``."""
    told = f"SELECT table_name, unit_date, n FROM ({' UNION ALL '.join(map(_rows_of, places))})"
    return told if places else "SELECT NULL AS table_name, NULL::DATE AS unit_date, 0 AS n WHERE false"


def dateless(db: DuckDB, places: Sequence[Place]) -> dict[str, int]:
    """By table, rows without a date: they are of no unit, so nobody committed them."""
    counts = " UNION ALL ".join(
        f'SELECT {quote(place.name)}, count(*) AS n FROM {place.qualified} WHERE "{place.day_column}" IS NULL'
        for place in places
    )
    return dict(db.rows(f"FROM ({counts}) WHERE n > 0")) if places else {}


def delete_dateless(db: DuckDB, place: Place) -> int:
    """Delete them; returns how many went."""
    return int(db.rows(f'DELETE FROM {place.qualified} WHERE "{place.day_column}" IS NULL')[0][0])


def differences(
    db: DuckDB, places: Sequence[Place], summed: Mapping[str, str] = MappingProxyType({})
) -> list[Difference]:
    """Units whose rows, or whose open failures, are not those of the ledger, in no order.

    ``summed`` has queries of what tables, by name with schema, are known to hold: ``unit_date``, ``n``, ``fp``.
    """
    if not places:
        return []
    names = ", ".join(quote(place.name) for place in places)
    stored = [
        f"SELECT {quote(place.name)} AS table_name, unit_date, n, fp FROM ({summed[place.qualified]})"
        if place.qualified in summed
        else _rows_of(place)
        for place in places
    ]
    found = db.rows(f"""
        WITH stored AS ({" UNION ALL ".join(stored)}),
        failing AS (
            SELECT table_name, analysis_date AS unit_date, count(*) AS n FROM nba_processing.precompute_failures
            WHERE resolution_status = 'OPEN' AND table_name IN ({names}) GROUP BY ALL
        ), committed AS (
            SELECT table_name, unit_date, row_count, rows_fp, open_failures_count
            FROM nba_processing.units WHERE table_name IN ({names})
        )
        SELECT table_name, unit_date, coalesce(s.n, 0), u.row_count, coalesce(f.n, 0), u.open_failures_count
        FROM committed u
        FULL JOIN stored s USING (table_name, unit_date)
        FULL JOIN failing f USING (table_name, unit_date)
        WHERE coalesce(s.n, 0) IS DISTINCT FROM u.row_count OR coalesce(s.fp, '0') IS DISTINCT FROM u.rows_fp
           OR coalesce(f.n, 0) IS DISTINCT FROM u.open_failures_count
    """)
    return [Difference(*row) for row in found]


def twice_in_ledger(db: DuckDB) -> list[tuple[str, date]]:
    """Units that the ledger has more than once."""
    return [
        (row[0], row[1])
        for row in db.rows("SELECT table_name, unit_date FROM nba_processing.units GROUP BY ALL HAVING count(*) > 1")
    ]


def inputs_differing(db: DuckDB, place: Place, entity: Sequence[str]) -> list[date]:
    """Dates on which the input fingerprints of rows and failures do not sum up to their unit's."""
    of_key = ", ".join(f'"{name}"' for name in entity)
    found = db.rows(f"""
        WITH keys AS (
            SELECT "{place.day_column}" AS day, min(_inputs) AS least, max(_inputs) AS most
            FROM {place.qualified} GROUP BY "{place.day_column}", {of_key}
            UNION ALL
            SELECT analysis_date, inputs, inputs FROM nba_processing.precompute_failures
            WHERE table_name = {quote(place.name)} AND resolution_status = 'OPEN'
        ), sums AS (
            SELECT day, sum(least)::VARCHAR AS least, sum(most)::VARCHAR AS most FROM keys GROUP BY day
        )
        SELECT DISTINCT unit_date FROM nba_processing.units u LEFT JOIN sums s ON s.day = u.unit_date
        WHERE u.table_name = {quote(place.name)}
          AND (coalesce(s.least, '0') <> u.inputs_fp OR coalesce(s.most, '0') <> u.inputs_fp)
        ORDER BY 1
    """)
    return [row[0] for row in found]


def disagreements_differing(db: DuckDB, place: Place, disagreeing: str) -> list[date]:
    """Dates on which the recorded discrepancies of a table are not those that a query of its rows tells."""
    told = "game_date, game_id, entity_id, statistic, source_a, source_b, value_a, value_b"
    found = db.rows(f"""
        WITH rows_tell AS (SELECT {told} FROM ({disagreeing})),
        recorded AS (
            SELECT {told} FROM nba_processing.discrepancies
            WHERE table_name = {quote(place.name)} AND resolved_run_id IS NULL
        )
        SELECT DISTINCT game_date FROM (
            (FROM rows_tell EXCEPT ALL FROM recorded) UNION ALL (FROM recorded EXCEPT ALL FROM rows_tell)
        ) WHERE game_date IS NOT NULL ORDER BY 1
    """)
    return [row[0] for row in found]


def keys_of_units(
    db: DuckDB, place: Place, entity: Sequence[str], days: Sequence[date], accounts: str
) -> list[dict[str, Any]]:
    """What became of each key of units: expected or not, rows, failures, and whether its inputs are what they were.

    ``accounts`` is a temporary table of the keys that are expected now (``_date``, ``entity_id``, ``_inputs``). Only
    keys that do not add up are listed: neither row nor failure, both, more than one failure, nobody expected, or
    other inputs.
    """
    text = " || '|' || ".join(f'CAST("{name}" AS VARCHAR)' for name in entity)
    within = date_list(days)
    return db.query(f"""
        WITH stored AS (
            SELECT "{place.day_column}" AS day, {text} AS entity_id, count(*) AS n,
                   min(_inputs) AS least, max(_inputs) AS most
            FROM {place.qualified} WHERE "{place.day_column}" IN ({within}) GROUP BY ALL
        ), failing AS (
            SELECT analysis_date AS day, entity_id, count(*) AS n, min(inputs) AS least, max(inputs) AS most
            FROM nba_processing.precompute_failures
            WHERE table_name = {quote(place.name)} AND resolution_status = 'OPEN' AND analysis_date IN ({within})
            GROUP BY ALL
        ), expected AS (SELECT _date AS day, entity_id, _inputs AS inputs FROM {accounts})
        SELECT * FROM (
            SELECT day, entity_id, e.inputs IS NOT NULL AS is_expected,
                   coalesce(s.n, 0)::BIGINT AS "rows", coalesce(f.n, 0)::BIGINT AS failures,
                   coalesce(s.least = e.inputs AND s.most = e.inputs, true)
                   AND coalesce(f.least = e.inputs AND f.most = e.inputs, true) AS inputs_hold
            FROM expected e FULL JOIN stored s USING (day, entity_id) FULL JOIN failing f USING (day, entity_id)
        ) WHERE NOT is_expected OR ("rows" > 0)::INT + failures <> 1 OR NOT inputs_hold
        ORDER BY ALL
    """)


def doubled_keys(db: DuckDB, place: Place, key: Sequence[str], days: Sequence[date]) -> list[dict[str, Any]]:
    """Keys of which there is more than one row."""
    names = ", ".join(f'"{name}"' for name in dict.fromkeys((place.day_column, *key)))
    return db.query(
        f'SELECT {names}, count(*)::BIGINT AS "_rows" FROM {place.qualified}'
        f' WHERE "{place.day_column}" IN ({date_list(days)}) GROUP BY {names} HAVING count(*) > 1 ORDER BY ALL'
    )


@dataclass(frozen=True)
class Hashed:
    """Rows that are hashed anew: those of a table, or of some dates of it."""

    qualified: str
    text: str
    """The expression of the text that a row's fingerprint is made of."""
    day_column: str | None = None
    days: frozenset[date] | None = None
    """Dates; None for all."""

    @property
    def within(self) -> str:
        """The condition that they are met by."""
        return "true" if self.days is None else f'"{self.day_column}" IN ({date_list(sorted(self.days))})'


def with_altered_rows(db: DuckDB, tables: Iterable[Hashed]) -> set[Hashed]:
    """Those in which some row's fingerprint is not its own; one query, so that every core has something to hash."""
    asked = list(tables)
    if not asked:
        return set()
    counts = " UNION ALL ".join(
        f"SELECT {n} AS place, count(*) FILTER (WHERE _row IS DISTINCT FROM _row_now) AS n"
        f" FROM ({rehashed(each.qualified, each.text, each.within)})"
        for n, each in enumerate(asked)
    )
    return {asked[place] for (place,) in db.rows(f"SELECT place FROM ({counts}) WHERE n > 0")}


def altered_rows(db: DuckDB, table: Hashed, columns: Sequence[str]) -> list[dict[str, Any]]:
    """Some columns of the rows whose fingerprint is not theirs any more."""
    names = ", ".join(f'"{name}"' for name in dict.fromkeys(columns))
    altered = f"_row IS DISTINCT FROM {fingerprint_of(table.text)} AND {table.within}"
    return db.query(f"SELECT {names} FROM {table.qualified} WHERE {altered} ORDER BY ALL")


def delete_altered(db: DuckDB, qualified: str, fingerprint: str, but_of: Collection[str] = ()) -> int:
    """Delete the rows whose fingerprint is not theirs any more, ``but_of`` some files; returns how many."""
    kept = f" AND source_file_id NOT IN ({', '.join(map(quote, but_of))})" if but_of else ""
    return int(db.rows(f"DELETE FROM {qualified} WHERE _row IS DISTINCT FROM {fingerprint}{kept}")[0][0])


def distrust(db: DuckDB, units: Mapping[str, Collection[date]]) -> None:
    """Have the ledger say of units that what is stored of them was never committed, until they are built anew.

    Whoever mends what they were made from does this first: should he be stopped in between, it is known still.
    """
    with db.transaction():
        for table, days in units.items():
            db.execute(
                f"UPDATE nba_processing.units SET rows_fp = 'distrusted' WHERE table_name = {quote(table)}"
                f" AND unit_date IN ({date_list(days)})"
            )


def delete_doubled_failures(db: DuckDB) -> int:
    """Of open failures of one key, leave the one that was opened first; returns how many went."""
    return int(
        db.rows(
            "DELETE FROM nba_processing.precompute_failures WHERE rowid IN (SELECT rowid FROM"
            " (SELECT rowid, row_number() OVER (PARTITION BY table_name, analysis_date, entity_id"
            " ORDER BY opened_run_id, rowid) AS n FROM nba_processing.precompute_failures"
            " WHERE resolution_status = 'OPEN') WHERE n > 1)"
        )[0][0]
    )


def runs_of_units(db: DuckDB) -> dict[tuple[str, date], str]:
    """The run that built each unit; runs sort by their start."""
    found = db.rows("SELECT table_name, unit_date, run_id FROM nba_processing.units")
    return {(table, day): run_id for table, day, run_id in found}


def remember(db: DuckDB, place: Place) -> None:
    """Keep what is stored of a table at hand, to compare it with what will be."""
    db.execute(f'CREATE TEMP TABLE "remembered_{place.name}" AS FROM {place.qualified}')


def since_remembered(db: DuckDB, place: Place, key: Sequence[str]) -> list[dict[str, Any]]:
    """Keys of the rows that are new, gone, or made from other inputs or to other values since; ``_why`` says which."""
    names = list(dict.fromkeys((place.day_column, *key)))
    told = ", ".join(f'coalesce(n."{name}", o."{name}") AS "{name}"' for name in names)
    met = " AND ".join(f'n."{name}" IS NOT DISTINCT FROM o."{name}"' for name in names)
    return db.query(f"""
        SELECT {told}, CASE WHEN o._row IS NULL THEN 'new' WHEN n._row IS NULL THEN 'gone'
               WHEN o._inputs = n._inputs THEN 'restored' WHEN o._row = n._row THEN 'other inputs, same values'
               ELSE 'other inputs, other values' END AS _why
        FROM {place.qualified} n FULL JOIN "remembered_{place.name}" o ON {met}
        WHERE o._row IS DISTINCT FROM n._row OR o._inputs IS DISTINCT FROM n._inputs
        ORDER BY ALL
    """)
