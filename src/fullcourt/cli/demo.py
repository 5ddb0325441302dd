"""The ``demo`` command: the main job, from raw files to an answer."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from fullcourt.cli.opening import Work, to_write
from fullcourt.cli.options import Places
from fullcourt.cli.output import err, out, print_table
from fullcourt.cli.player import print_page
from fullcourt.cli.progress import progress
from fullcourt.engine.calendar import DateChoice
from fullcourt.settings import DATA_VARIABLE, HOME_VARIABLE, SIMULATED, Settings
from fullcourt.warehouse import player_page, reports
from fullcourt.warehouse.player_page import ZONES

_REGULAR_SEASONS = {"2021-22": (date(2021, 10, 19), date(2022, 4, 10))}
"""The schedule has the play-offs too, and of those there is no play-by-play."""
_SIMULATED_SEASON, _SEED = "2030-31", 7


def demo(
    *,
    season: Annotated[str | None, Parameter(help="season to show: 2021-22, or what the simulator made")] = None,
    start_date: Annotated[date | None, Parameter(help="first date, else that of the regular season")] = None,
    end_date: Annotated[date | None, Parameter(help="last date")] = None,
    places: Places = Places(),  # noqa: B008
    work: Work = Work(),  # noqa: B008
) -> int:
    """Read a season, build it up to the features, show who blocked what, where, by month, and a player's page.

    Without a folder of raw files (--data or FULLCOURT_DATA) the season is simulated, and the answer says so.
    Without --home or FULLCOURT_HOME the warehouse is made in a temporary folder, whose name is printed.
    """
    import tempfile

    if places.home is None and HOME_VARIABLE not in os.environ:
        places = replace(places, home=Path(tempfile.mkdtemp(prefix="fullcourt-demo-")))
    if Settings.read(places.home, places.data).data is None:
        places = replace(places, data=_simulated(places, season or _SIMULATED_SEASON, quiet=work.quiet))
    with to_write(places, work, create=True) as (warehouse, advance):
        data = warehouse.settings.require_data()
        wanted = season or _season_of(data) or next(iter(_REGULAR_SEASONS))
        files = [path for path in sorted(data.rglob("*")) if wanted in path.name and path.is_file()]
        out.print(f"reading the {wanted} files of {data}", markup=False, soft_wrap=True)
        warehouse.ingest(files, progress=advance)
        regular = None if warehouse.settings.data_is_simulated else _REGULAR_SEASONS.get(wanted)
        choice = _dates(wanted, start_date, end_date, regular)
        warehouse.backfill(dates=choice, progress=advance)
        days = warehouse.days(choice)
        _print_blocks(reports.blocks_by_month(warehouse.db, days))
        for zone, heading in ZONES.items():
            print_table(reports.best_blockers(warehouse.db, zone, days), title=f"most blocks of {heading} shots")
        best = reports.most_blocks_in_a_game(warehouse.db, "paint", days)
        features = player_page.of_a_player_to_show(warehouse.db)
        if features is not None:
            print_page(warehouse, features)
        where = warehouse.settings.home
    out.print("\nwhat to type next:")
    lines = [*_activation(), f"export {HOME_VARIABLE}={where}", f"export {DATA_VARIABLE}={data}", "fullcourt status"]
    if best is not None:
        key = f"{best['game_date']} {shlex.quote(best['player'])}"
        lines.append(f"fullcourt explain player_game_summary {key} --column paint_blocks")
    lines.append("fullcourt features --out features.parquet")
    lines.append(
        'fullcourt sql "SELECT * FROM nba_analytics.team_defense_game_summary ORDER BY blocks_three_pt DESC LIMIT 5"'
    )
    for line in lines:
        out.print(f"  {line}", markup=False, soft_wrap=True)
    return 0


def _activation() -> list[str]:
    """How the shell finds the command that it was just shown, where it does not yet."""
    script = Path(sys.prefix) / "bin" / "activate"
    return [f". {shlex.quote(str(script))}"] if shutil.which("fullcourt") is None and script.exists() else []


def _simulated(places: Places, season: str, *, quiet: bool) -> Path:
    """Write a season beside the warehouse; the same bytes as the last time, if it is there."""
    from fullcourt.simulator import simulate

    folder = Settings.read(places.home).home / f"simulated-{season}"
    if not quiet:
        err.print(f"{DATA_VARIABLE} is not set: simulating a season")
    with progress(quiet=quiet) as advance:
        simulate(season, _SEED, folder, progress=advance)
    return folder


def _season_of(data: Path) -> str | None:
    """The season of a simulated folder; None for any other."""
    marker = data / SIMULATED
    return str(json.loads(marker.read_text(encoding="utf-8"))["season"]) if marker.is_file() else None


def _dates(season: str, start: date | None, end: date | None, regular: tuple[date, date] | None) -> DateChoice:
    if start is None and end is None and regular is None:
        return DateChoice(season=season)
    first, last = regular or (None, None)
    return DateChoice(start or first, end or last)


def _print_blocks(months: list[dict[str, object]]) -> None:
    rows = [
        {"month": row["month"]}
        | {f"{side}_{zone}": row[f"{side}_{zone}"] for zone in ZONES for side in ("player", "team")}
        for row in months
    ]
    headings = {"month": "month"} | {
        f"{side}_{zone}": f"{name}, by {side}s" for zone, name in ZONES.items() for side in ("player", "team")
    }
    print_table(rows, headings, title="blocks by zone of the blocked shot, counted from players and from teams")
