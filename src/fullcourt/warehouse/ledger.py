"""The ledger's statements: runs, units, failures and discrepancies, written in the rows' own transaction."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from fullcourt.printable import spelt
from fullcourt.warehouse import entries
from fullcourt.warehouse.duckdb import DuckDB, date_list, quote
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

DISAGREEMENT_KEY = ("game_id", "entity_id", "statistic", "source_a", "source_b")


def now() -> datetime:
    """The time, UTC, as the ledger keeps it (without zone)."""
    return datetime.now(UTC).replace(tzinfo=None)


@dataclass
class RunTotals:
    """What a run has done so far; written with each commit, so that a killed run tells the truth."""

    units_planned: int = 0
    units_built: int = 0
    units_skipped: int = 0
    rows_written: int = 0
    rows_rebuilt: int = 0
    failures_opened: int = 0
    failures_resolved: int = 0
    by_table: dict[str, dict[str, int]] = field(default_factory=dict)
    _counting: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def add(self, table: str, **counts: int) -> None:
        """Add counts to the totals and to the table's own."""
        with self._counting:
            own = self.by_table.setdefault(table, {})
            for name, count in counts.items():
                setattr(self, name, getattr(self, name) + count)
                own[name] = own.get(name, 0) + count

    def in_order(self, tables: Iterable[str]) -> None:
        """Have ``by_table`` in this order, whichever table was done first."""
        with self._counting:
            self.by_table = {name: self.by_table[name] for name in tables if name in self.by_table}

    def as_dict(self) -> dict[str, object]:
        """The totals by name, and those of each table by ``by_table``."""
        with self._counting:
            return {each.name: deepcopy(getattr(self, each.name)) for each in fields(self) if each.compare}


@dataclass(frozen=True)
class Unit:
    """What the ledger says of one unit."""

    unit_date: date
    status: str
    inputs_fp: str
    code_fingerprint: str
    fingerprint_version: str


class Ledger:
    """Reads and writes of ``nba_processing``."""

    def __init__(self, db: DuckDB) -> None:
        """Keep the ledger of ``db``."""
        self._db = db

    # Runs

    def start_run(self, command: str, arguments: Mapping[str, object]) -> str:
        """Open a run; returns its id."""
        from importlib.metadata import version

        from ulid import ULID

        run_id = str(ULID())
        self._db.execute(
            "INSERT INTO nba_processing.runs (run_id, command, arguments, started_utc, status, code_version, host_pid)"
            " VALUES (?, ?, ?, ?, 'running', ?, ?)",
            [
                run_id,
                command,
                json.dumps(arguments, default=str, sort_keys=True),
                now(),
                version("fullcourt"),
                os.getpid(),
            ],
        )
        return run_id

    def note_progress(self, run_id: str, totals: RunTotals) -> None:
        """Write the totals so far; part of the commit they describe."""
        told = totals.as_dict()
        told["detail"] = json.dumps(told.pop("by_table"), sort_keys=True)
        columns = ", ".join(f"{name} = ?" for name in told)
        self._db.execute(f"UPDATE nba_processing.runs SET {columns} WHERE run_id = ?", [*told.values(), run_id])

    def note_detail(self, run_id: str, detail: Mapping[str, object]) -> None:
        """Write what an ingest read."""
        self._db.execute(
            "UPDATE nba_processing.runs SET detail = ? WHERE run_id = ?",
            [json.dumps(detail, default=str, sort_keys=True), run_id],
        )

    def finish_run(self, run_id: str, status: str, exit_code: int, error: str | None = None) -> None:
        """Close a run."""
        self._db.execute(
            "UPDATE nba_processing.runs SET status = ?, exit_code = ?, ended_utc = ?, error = ? WHERE run_id = ?",
            [status, exit_code, now(), None if error is None else spelt(error), run_id],
        )

    # Units

    def units(self, table: str) -> dict[date, Unit]:
        """The units of a table that are built."""
        return self.all_units(table).get(table, {})

    def all_units(self, *tables: str) -> dict[str, dict[date, Unit]]:
        """The units of tables that are built, by table."""
        found: dict[str, dict[date, Unit]] = {}
        for table, *told in self._db.rows(
            "SELECT table_name, unit_date, status, inputs_fp, code_fingerprint, fingerprint_version"
            f" FROM nba_processing.units WHERE table_name IN ({', '.join(map(quote, tables))})"
        ):
            found.setdefault(table, {})[told[0]] = Unit(*told)
        return found

    def replace_units(self, table: str, days: Iterable[date], units: Recipe | ir.Table | str, run_id: str) -> None:
        """Replace the ledger rows of units, whose failures are merged already."""
        entries.replace_units(self._db, table, days, units, run_id, now())

    # Failures

    def merge_failures(
        self,
        table: str,
        days: Iterable[date],
        failures: str,
        accounts: str,
        run_id: str,
        *,
        narrowed: bool = False,
    ) -> tuple[int, int]:
        """Make the open failures of units those of the temporary table ``failures``.

        A failure that stays keeps its opening; one whose key has a row now is RESOLVED, one whose key
        nobody expects any more (it is not in ``accounts``) is OBSOLETE. Returns opened and closed. With ``narrowed``
        it is about the keys in ``accounts`` alone, and failures of others stay.
        """
        mine = (
            f"f.table_name = {quote(table)} AND f.resolution_status = 'OPEN' AND f.analysis_date IN ({date_list(days)})"
        )
        if narrowed:
            mine += f' AND (f.analysis_date, f.entity_id) IN (SELECT (_date, entity_id) FROM temp."{accounts}")'
        same = "f.analysis_date = n.analysis_date AND f.entity_id = n.entity_id"
        told = [column.name for column in entries.TOLD]
        open_before, failing_now = self._db.rows(
            f"SELECT (SELECT count(*) FROM nba_processing.precompute_failures f WHERE {mine}),"
            f' (SELECT count(*) FROM "{failures}")'
        )[0]
        opened = closed = 0
        if open_before and failing_now:
            self._db.execute(
                f"UPDATE nba_processing.precompute_failures f SET {', '.join(f'{c} = n.{c}' for c in told)}"
                f' FROM "{failures}" n WHERE {mine} AND {same}'
            )
        if open_before:
            closed = self._db.rows(
                "UPDATE nba_processing.precompute_failures f SET resolved_run_id = ?, resolved_utc = ?,"
                f' resolution_status = CASE WHEN EXISTS (SELECT 1 FROM "{accounts}" n WHERE n._date = f.analysis_date'
                " AND n.entity_id = f.entity_id) THEN 'RESOLVED' ELSE 'OBSOLETE' END"
                f' WHERE {mine} AND NOT EXISTS (SELECT 1 FROM "{failures}" n WHERE {same})',
                [run_id, now()],
            )[0][0]
        if failing_now:
            opened = self._db.rows(
                "INSERT INTO nba_processing.precompute_failures BY NAME"
                " SELECT n.*, 'OPEN' AS resolution_status, ? AS opened_run_id, ? AS opened_utc"
                f' FROM "{failures}" n WHERE NOT EXISTS (SELECT 1 FROM nba_processing.precompute_failures f'
                f" WHERE {mine} AND {same})",
                [run_id, now()],
            )[0][0]
        return opened, closed

    # Discrepancies

    def merge_discrepancies(self, table: str, scope: str, found: str, run_id: str) -> int:
        """Make the unresolved discrepancies of ``table`` within ``scope`` those of the temporary table ``found``.

        ``scope`` is a condition on columns of ``nba_processing.discrepancies d``. Returns how many are new.
        """
        mine = f"d.table_name = {quote(table)} AND d.resolved_run_id IS NULL AND ({scope})"
        same = " AND ".join(f"d.{name} = n.{name}" for name in DISAGREEMENT_KEY)
        values = "d.value_a IS NOT DISTINCT FROM n.value_a AND d.value_b IS NOT DISTINCT FROM n.value_b"
        self._db.execute(
            f"UPDATE nba_processing.discrepancies d SET resolved_run_id = ? WHERE {mine}"
            f' AND NOT EXISTS (SELECT 1 FROM "{found}" n WHERE {same} AND {values})',
            [run_id],
        )
        new = self._db.rows(
            "INSERT INTO nba_processing.discrepancies BY NAME"
            " SELECT n.*, ? AS table_name, ? AS first_seen_run_id"
            f' FROM "{found}" n WHERE NOT EXISTS (SELECT 1 FROM nba_processing.discrepancies d'
            f" WHERE {mine} AND {same})",
            [table, run_id],
        )
        return int(new[0][0])

    # Reports

    def last_commit(self) -> datetime | None:
        """When something was last committed, UTC; None before the first run, or if that part of the ledger is gone."""
        told = {
            "nba_processing.runs": "max(greatest(started_utc, ended_utc))",
            "nba_processing.units": "max(committed_utc)",
        }
        there = self._db.table_names()
        found = [self._db.rows(f"SELECT {when} FROM {name}")[0][0] for name, when in told.items() if name in there]
        return max((when.replace(tzinfo=UTC) for when in found if when is not None), default=None)

    def is_simulated(self) -> bool | None:
        """Whether anything that was read, and still counts, came from a simulated folder; None if nobody can tell."""
        if "nba_processing.source_files" not in self._db.table_names():
            return None
        found = self._db.rows("SELECT bool_or(simulated) FROM nba_processing.source_files WHERE status = 'ingested'")
        return bool(found[0][0])

    def runs(self, limit: int = 20) -> list[dict[str, Any]]:
        """The latest runs, newest first."""
        return self._db.query(f"SELECT * FROM nba_processing.runs ORDER BY run_id DESC LIMIT {int(limit)}")
