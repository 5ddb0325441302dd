"""Commands that report: status, runs, failures."""

from __future__ import annotations

import json as jsonlib
import time
from typing import Annotated, Any

from cyclopts import Parameter, validators

from fullcourt.cli.fitting import Column, fitting
from fullcourt.cli.opening import to_read
from fullcourt.cli.options import MOST_SHOWN, Json, Places
from fullcourt.cli.output import out, print_json, print_table
from fullcourt.cli.streams import is_heard
from fullcourt.errors import ArgumentError
from fullcourt.warehouse import reports


def status(
    *,
    season: Annotated[str | None, Parameter(help="one season only, such as 2021-22")] = None,
    watch: Annotated[
        int | None,
        Parameter(help="show it again every so many seconds, until stopped", validator=validators.Number(gte=1)),
    ] = None,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Show each table's coverage by month: full, partly built, with failures, or missing.

    Exit code 2 if a table has not as many rows as the ledger says, or units were built by a schedule that is gone.
    """
    if watch is not None and json:
        raise ArgumentError("--watch and --json were asked for", "JSON is one document: ask for it once.")
    if watch is None:
        return _show_status(season, places, json=json)
    try:
        while is_heard():
            out.clear()
            _show_status(season, places, json=json)
            time.sleep(watch)
    except KeyboardInterrupt:
        pass  # to be stopped is how it ends
    return 0


def _show_status(season: str | None, places: Places, *, json: bool) -> int:
    with to_read(places) as warehouse:
        coverage = warehouse.status(season)
        sources = reports.source_summary(warehouse.db)
        games, units = reports.counted_games(warehouse.db), reports.units_built(warehouse.db)
        as_of = warehouse.as_of
    differing = sum(row["differing"] for row in coverage)
    is_lost = not coverage and not games and bool(units)
    code = 2 if differing or is_lost else 0
    if json:
        print_json("status", {"coverage": coverage, "sources": sources}, as_of)
        return code
    print_table(sources, title="raw files read")
    for label in sorted({row["season"] for row in coverage}):
        _print_season(label, [row for row in coverage if row["season"] == label])
    if differing:
        told = f"{differing:,} units have not as many rows as the ledger says: 'fullcourt check' says which"
        out.print(f"[bold red]{told}[/]", soft_wrap=True)
    if is_lost:
        told = f"there is no schedule any more, and {units:,} units were built by one: 'fullcourt heal' reads it again"
        out.print(f"[bold red]{told}[/]", soft_wrap=True)
    elif not coverage and games:
        out.print(f"{games:,} counted games are on the schedule, and none is over: nothing is expected yet")
    elif not coverage:
        out.print("no schedule yet: run 'fullcourt ingest'")
    return code


def _mark(row: dict[str, Any]) -> str:
    if row["differing"]:
        return f"[bold red]{row['rows']:,} of {row['committed']:,} rows[/]"
    return _mark_as_committed(row)


def _mark_as_committed(row: dict[str, Any]) -> str:
    if not row["units"]:
        return "[dim]·[/]"
    if row["units"] < row["dates"]:
        return f"[yellow]{row['units']}/{row['dates']}[/]"
    if row["bootstrap"] == row["dates"]:
        return "[dim]opening[/]"
    if row["unexpected_failures"]:
        return f"[red]{row['accounted']:,} (-{row['unexpected_failures']:,})[/]"
    if row["expected_failures"]:
        return f"[green]{row['accounted']:,}[/] [dim](-{row['expected_failures']:,})[/]"
    return f"[green]{row['accounted']:,}[/]"


def _print_season(label: str, rows: list[dict[str, Any]]) -> None:
    months = sorted({row["month"] for row in rows})
    by_table = {
        name: {row["month"]: row for row in rows if row["table"] == name}
        for name in dict.fromkeys(row["table"] for row in rows)
    }
    columns = [Column("table", whole=True), *(Column(month, number=True, whole=True) for month in months)]
    marks = [
        [name, *(_mark(by_month[month]) if month in by_month else "" for month in months)]
        for name, by_month in by_table.items()
    ]
    out.print(fitting(out, columns, marks, f"{label}: keys with a row, by month", pad_edge=True))
    out.print("[dim]· not built   12/30 units of dates built   (-5) failures: red need work, dim are expected[/]")
    out.print("[dim]opening: the first days of a season, on which there are no rows by rule[/]")


def runs(
    *,
    limit: Annotated[
        int, Parameter(help="how many, newest first", validator=validators.Number(gte=1, lte=MOST_SHOWN))
    ] = 10,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Show the latest runs: what each was asked and what it did."""
    with to_read(places) as warehouse:
        found, as_of = warehouse.runs(limit), warehouse.as_of
    if json:
        encoded = ("arguments", "detail")
        decoded = [run | {name: jsonlib.loads(run[name] or "null") for name in encoded} for run in found]
        print_json("runs", decoded, as_of)
        return 0
    print_table(
        [
            run | {"seconds": (run["ended_utc"] - run["started_utc"]).total_seconds() if run["ended_utc"] else None}
            for run in found
        ],
        {
            "started_utc": "started (UTC)",
            "command": "command",
            "status": "status",
            "seconds": "s",
            "units_built": "units built",
            "units_skipped": "unchanged",
            "rows_written": "rows",
            "rows_rebuilt": "rebuilt",
            "failures_opened": "opened",
            "failures_resolved": "resolved",
        },
    )
    for run in found[:1]:
        detail = jsonlib.loads(run["detail"] or "{}")
        if run["command"] == "backfill" and detail:
            print_table([{"table": name} | done for name, done in detail.items()], title="the latest, by table")
    return 0
