"""The ``demo`` command: the main job, from raw files to an answer."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from fullcourt.cli.opening import Work, to_write
from fullcourt.cli.options import Places
from fullcourt.cli.output import out, print_table
from fullcourt.engine.calendar import DateChoice
from fullcourt.settings import HOME_VARIABLE
from fullcourt.warehouse import reports

_ZONES = {"paint": "paint", "mid_range": "mid-range", "three_pt": "three"}


def demo(
    *,
    season: Annotated[str, Parameter(help="season to show")] = "2021-22",
    start_date: Annotated[date, Parameter(help="first date")] = date(2021, 10, 19),
    end_date: Annotated[date, Parameter(help="last date")] = date(2022, 4, 10),
    places: Places = Places(),  # noqa: B008
    work: Work = Work(),  # noqa: B008
) -> int:
    """Read a real season, build Phase 3, and show who blocked what, where, by month.

    The dates are those of the 2021-22 regular season. Without --home or FULLCOURT_HOME the warehouse is
    made in a temporary folder, whose name is printed.
    """
    import tempfile

    if places.home is None and HOME_VARIABLE not in os.environ:
        places = replace(places, home=Path(tempfile.mkdtemp(prefix="fullcourt-demo-")))
    choice = DateChoice(start_date, end_date)
    with to_write(places, work, create=True) as (warehouse, advance):
        data = warehouse.settings.require_data()
        files = [path for path in sorted(data.rglob("*")) if season in path.name and path.is_file()]
        out.print(f"reading the {season} files of {data}", markup=False, soft_wrap=True)
        warehouse.ingest(files, progress=advance)
        warehouse.backfill(dates=choice, progress=advance)
        days = warehouse.days(choice)
        _print_blocks(reports.blocks_by_month(warehouse.db, days))
        for zone, heading in _ZONES.items():
            print_table(reports.best_blockers(warehouse.db, zone, days), title=f"most blocks of {heading} shots")
        where = warehouse.settings.home
    out.print("\nwhat to type next:")
    for line in (
        f"export FULLCOURT_HOME={where}",
        "fullcourt status",
        'fullcourt explain player_game_summary 2021-12-03 "Rudy Gobert" --column paint_blocks',
        'fullcourt sql "SELECT * FROM nba_analytics.team_defense_game_summary ORDER BY blocks_three_pt DESC LIMIT 5"',
    ):
        out.print(f"  {line}", markup=False, soft_wrap=True)
    return 0


def _print_blocks(months: list[dict[str, object]]) -> None:
    rows = [
        {"month": row["month"]}
        | {f"{side}_{zone}": row[f"{side}_{zone}"] for zone in _ZONES for side in ("player", "team")}
        for row in months
    ]
    headings = {"month": "month"} | {
        f"{side}_{zone}": f"{name}, by {side}s" for zone, name in _ZONES.items() for side in ("player", "team")
    }
    print_table(rows, headings, title="blocks by zone of the blocked shot, counted from players and from teams")
