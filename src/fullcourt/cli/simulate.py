"""The ``simulate`` command: a made-up season in the vendors' formats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from fullcourt.cli.options import Json, Quiet
from fullcourt.cli.output import out as console
from fullcourt.cli.output import print_json, print_table, tell_provenance
from fullcourt.cli.progress import progress
from fullcourt.errors import FolderNotNamedError


@Parameter(name="*")
@dataclass(frozen=True)
class League:
    """How big the league is, and how clean its files."""

    upto: Annotated[date | None, Parameter(help="last date with games; later ones are only scheduled")] = None
    teams: Annotated[int, Parameter(help="teams in the league, an even number")] = 30
    games_per_team: Annotated[int, Parameter(help="games of each team")] = 82
    dirt: Annotated[Literal["none", "default"], Parameter(help="what is wrong with real files, or nothing")] = "default"
    drop_shots: Annotated[str | None, Parameter(help="team that the shot chart leaves out")] = None


def simulate(
    *,
    out: Annotated[Path | None, Parameter(help="folder to write into, new or empty")] = None,
    season: Annotated[str, Parameter(help="season to invent")] = "2030-31",
    seed: Annotated[int, Parameter(help="same seed, same bytes")] = 7,
    league: League = League(),
    check: Annotated[Path | None, Parameter(help="compare a simulated folder with the league instead")] = None,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Write a made-up season, possession by possession, in the files that 'fullcourt ingest' reads.

    With --check: the rates of a simulated full season against the league's; exit code 1 if one is off.
    """
    if check is not None:
        tell_provenance(simulated=True)
        return _check(check, json=json)
    if out is None:
        raise FolderNotNamedError
    tell_provenance(simulated=True)
    from fullcourt.simulator import simulate as write
    from fullcourt.simulator.dirt import CLEAN, USUAL

    with progress(quiet=quiet or json) as advance:
        made = write(
            season, seed, out, upto=league.upto, teams=league.teams, games_per_team=league.games_per_team,
            dirt_rates=USUAL if league.dirt == "default" else CLEAN, drop_shots=league.drop_shots, progress=advance,
        )  # fmt: skip
    if json:
        print_json("simulate", {"out": out, "season": made.season, "seed": made.seed, "games": made.games,
                                "last_date": made.last_date, "dirt": dict(made.dirt)})  # fmt: skip
    else:
        console.print(f"{made.games:,} games to {made.last_date} in {out}", markup=False, soft_wrap=True)
        console.print(f"next: FULLCOURT_DATA={out} fullcourt ingest", markup=False, soft_wrap=True)
    return 0


def _check(folder: Path, *, json: bool) -> int:
    from fullcourt.simulator.acceptance import acceptance

    rows = [check.as_dict() for check in acceptance(folder)]
    if json:
        print_json("simulate", rows)
    else:
        print_table(rows, title="a simulated season against the league of 2021-22")
    return 1 if any(row["verdict"] == "off" for row in rows) else 0
