"""A trial: the repair on a copy of the warehouse, to say exactly which rows it changes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fullcourt.checks.look import Look
from fullcourt.checks.units import key_text
from fullcourt.engine.backfill import CHUNK_DATES, execute
from fullcourt.engine.plan import Plan
from fullcourt.warehouse import unit_rows
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.ledger import Ledger, RunTotals
from fullcourt.warehouse.published import copy_apart


@dataclass(frozen=True)
class Change:
    """A row that a repair adds, takes out, or makes from other inputs."""

    table: str
    day: date
    key: str
    why: str


@dataclass(frozen=True)
class Trial:
    """What a repair did to a copy."""

    plan: Plan
    changes: Sequence[Change]
    totals: RunTotals


def trial(warehouse: Path) -> Trial:
    """Build everything that is due on a copy of a warehouse file, and compare.

    What was committed and is not in the file itself yet lies in the log beside it.
    """
    with tempfile.TemporaryDirectory(prefix="fullcourt-") as folder:
        copy = Path(folder) / "warehouse.duckdb"
        log = warehouse.with_name(warehouse.name + ".wal")
        _copy_to_write(warehouse, copy)
        if log.exists():
            _copy_to_write(log, copy.with_name(copy.name + ".wal"))
        db = DuckDB(copy)
        try:
            look = Look(db, None)
            plan = look.plan
            tables = [look.sheets[stage.table.name] for stage in plan.stages]
            for sheet in tables:
                unit_rows.remember(db, sheet)
            run_id = Ledger(db).start_run("trial", {})
            totals = execute(db, plan, run_id, chunk_dates=CHUNK_DATES).totals
            return Trial(plan, list(_changes(db, look)), totals)
        finally:
            db.close()


def _copy_to_write(original: Path, copy: Path) -> None:
    """Copy a file that may be read-only."""
    copy_apart(original, copy)
    copy.chmod(0o600)


def _changes(db: DuckDB, look: Look) -> Iterator[Change]:
    for name in (stage.table.name for stage in look.plan.stages):
        sheet = look.sheets[name]
        for row in unit_rows.since_remembered(db, sheet, sheet.key):
            yield Change(name, row[sheet.day_column], key_text(sheet, row), row["_why"])
