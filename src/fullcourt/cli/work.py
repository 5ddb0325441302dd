"""Commands that write: init, ingest, backfill."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter, validators

from fullcourt.api import Warehouse
from fullcourt.cli.opening import Work, to_read, to_write
from fullcourt.cli.options import Dates, Json, Places
from fullcourt.cli.output import SHOWN_LENGTH, err, out, print_json, print_table
from fullcourt.printable import printable
from fullcourt.warehouse import reports

if TYPE_CHECKING:
    from fullcourt.engine.backfill import BackfillResult
    from fullcourt.engine.plan import Plan


_FEW = 20
"""Rejected files that are listed one by one: a season without its schedule has 1,230."""

_IN_QUARANTINE = " (SELECT * FROM nba_processing.quarantine)"
_COUNTED = {
    "unresolved_names": " (players on no list: SELECT * FROM nba_processing.unresolved_names)",
    "discrepancies_opened": " (fullcourt failures)",
    "discrepancies_closed": "",
    "games_without_checked_events": "",
}
"""What an ingest counts beside files, with where to see it in full."""


def init(places: Places = Places(), /) -> int:  # noqa: B008 - a frozen default
    """Create an empty warehouse."""
    with Warehouse.open(places.home, places.data, create=True) as warehouse:
        out.print(f"warehouse: {warehouse.settings.warehouse}", markup=False, soft_wrap=True)
        out.print("next: put raw files under FULLCOURT_DATA and run 'fullcourt ingest'")
    return 0


def ingest(
    *paths: Path,
    replace: Annotated[bool, Parameter(negative="", help="a copy that disagrees with an earlier one wins")] = False,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
    work: Work = Work(),  # noqa: B008
) -> int:
    """Read what is new or changed in the data folder (or the files named), and say what was read.

    Exit code 1 if a file was rejected or a record held back, 0 otherwise.
    """
    with to_write(places, work, create=True, json=json) as (warehouse, advance):
        report = warehouse.ingest(paths, replace=replace, progress=advance)
        quarantine = reports.quarantine_counts(warehouse.db)
        if json:
            print_json("ingest", report.as_dict() | {"quarantine": quarantine})
        else:
            _print_ingest(report.as_dict(), quarantine)
    return 1 if report.is_incomplete else 0


def _print_ingest(report: dict[str, Any], quarantine: list[dict[str, Any]]) -> None:
    kinds = report["kinds"]
    if not report["vanished"] and not any(kind["new"] + kind["changed"] + kind["rejected"] for kind in kinds):
        out.print(_nothing_new(report))
    print_table(kinds, title="raw files")
    if quarantine:
        print_table(quarantine, title="in quarantine")
    _print_missing(report)
    for path in report["without_reader"]:
        out.print(f"no reader for {printable(str(path))}", markup=False, soft_wrap=True)
    for path, why in report["not_used"].items():
        out.print(f"left alone: {printable(str(path))}, {printable(str(why))}", markup=False, soft_wrap=True)
    for value, rows in report["unknown_values"].items():
        said = f"no vocabulary knows {printable(str(value))}: its rows ({rows:,}) are kept as 'other'"
        out.print(said, markup=False, soft_wrap=True)
    for what, where in _COUNTED.items():
        if report[what]:
            out.print(f"{what.replace('_', ' ')}: {report[what]:,}{where}", markup=False, soft_wrap=True)


def _nothing_new(report: dict[str, Any]) -> str:
    if not (report["without_reader"] or report["not_used"] or report["unreachable"]):
        return "nothing new: every file was read before"
    if report["kinds"]:
        return "nothing new: every file that can be read was read before"
    return "nothing was read: no file is of a format that is read"


def _print_missing(report: dict[str, Any]) -> None:
    """What could not be looked at, files that were refused, and members that are gone."""
    for path, why in report["unreachable"].items():
        out.print(f"out of reach: {printable(path)}, {why}", markup=False, soft_wrap=True)
    refused = list(report["rejected"].items())
    for path, why in refused[:_FEW]:
        out.print(f"rejected: {printable(path)}, {printable(why[:SHOWN_LENGTH])}", markup=False, soft_wrap=True)
    if len(refused) > _FEW:
        out.print(f"rejected: {len(refused) - _FEW:,} more{_IN_QUARANTINE}", markup=False, soft_wrap=True)
    for archive, kinds in _by_archive(report["vanished"]).items():
        told = ", ".join(f"{files:,} of {kind}" for kind, files in kinds.items())
        said = f"members gone from {printable(archive)}: {told}; their rows were taken out"
        out.print(said, markup=False, soft_wrap=True)


def _by_archive(vanished: dict[str, str]) -> dict[str, Counter[str]]:
    """Members that are gone, counted by archive and kind."""
    from fullcourt.sources.folder import container

    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path, kind in vanished.items():
        found[container(path)][kind] += 1
    return found


@Parameter(name="*")
@dataclass(frozen=True)
class Extent:
    """How much of the work a backfill takes on, and in what portions."""

    resume: Annotated[bool, Parameter(help="leave alone what is current; --no-resume builds it anew")] = True
    with_upstream: Annotated[bool, Parameter(help="build what the tables stand on first")] = True
    chunk_dates: Annotated[
        int | None,
        Parameter(help="dates a commit: fewer need less memory, more are faster", validator=validators.Number(gte=1)),
    ] = None


def backfill(
    *tables: str,
    dates: Dates = Dates(),  # noqa: B008
    dry_run: Annotated[bool, Parameter(negative="", help="print the plan and do nothing")] = False,
    extent: Extent = Extent(),
    places: Places = Places(),  # noqa: B008
    json: Json = False,
    work: Work = Work(),  # noqa: B008
) -> int:
    """Build what is missing or no longer true; all tables and dates unless some are named.

    Exit code 1 if keys that should have a row ended without one, for a reason that is not expected: in the
    tables named, those that they stand on, or all if none is.
    """
    if dry_run:
        with to_read(places) as warehouse:
            plan = warehouse.plan(tables, dates.choice, resume=extent.resume, with_upstream=extent.with_upstream)
            return _print_plan(plan, json=json, as_of=warehouse.as_of)
    with to_write(places, work, json=json) as (warehouse, advance):
        result = warehouse.backfill(tables, dates.choice, **vars(extent), progress=advance)
        if json:
            print_json(
                "backfill",
                {"run_id": result.run_id, "current": result.plan.current}
                | result.totals.as_dict()
                | {"unexpected_failures": result.without_row},
            )
        else:
            _print_backfill(result)
    return 1 if result.without_row else 0


def _plan_rows(plan: Plan) -> list[dict[str, Any]]:
    from fullcourt.engine.plan import describe

    return [
        {"table": table, "why": why, "units": units, "from": first, "to": last}
        for table, why, units, first, last in describe(plan)
    ]


def _nothing_due(current: int) -> str:
    if not current:
        return "nothing to do: no unit is expected on the dates chosen"
    return f"nothing to do: all {current:,} units are current"


def _print_plan(plan: Plan, *, json: bool, as_of: datetime | None) -> int:
    rows = _plan_rows(plan)
    if json:
        print_json("backfill --dry-run", {"current": plan.current, "stages": rows}, as_of)
    elif rows:
        print_table(rows, title=f"plan: {plan.units:,} units are due, {plan.current:,} are current")
    else:
        out.print(_nothing_due(plan.current))
    return 0


def _print_backfill(result: BackfillResult) -> None:
    plan, totals = result.plan, result.totals
    if plan.units == totals.units_skipped:
        out.print(_nothing_due(plan.current + totals.units_skipped))
    else:
        print_table(
            [{"table": name} | done for name, done in totals.by_table.items()],
            {
                "table": "table",
                "units_built": "units built",
                "units_skipped": "unchanged",
                "rows_written": "rows",
                "rows_rebuilt": "rebuilt",
                "failures_opened": "failures opened",
                "failures_resolved": "resolved",
            },
            title=f"{plan.current:,} units were current",
        )
    if result.without_row:
        print_table(result.without_row, title="without a row, and not as expected (fullcourt failures --unexpected)")
        err.print("some keys that should have a row have none: see above")
