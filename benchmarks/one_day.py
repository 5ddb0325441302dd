"""The files of a season as they were a day before its last one, and with one game corrected."""

from __future__ import annotations

import io
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyarrow import csv

_TEXT = ("GAME_ID", "gid")


def _rewrite_archive(source: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> None:
    """Copy an archive of games; what ``change`` says None of is left out."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(source) as old, tarfile.open(target, "w:xz", preset=1) as new:
        for member in old:
            file = old.extractfile(member)
            data = change(member.name, file.read()) if file else None
            if data is not None:
                member.size = len(data)
                new.addfile(member, io.BytesIO(data))


def without_the_last_day(data: Path, into: Path, season: str) -> None:
    """Write the files as if the last date with events had not been played yet (its games are scheduled)."""
    shutil.copytree(data, into)
    options = csv.ConvertOptions(column_types=dict.fromkeys(_TEXT, "string"))
    teams = csv.read_csv(data / f"leaguegamelog_teams_{season}.csv", convert_options=options)
    last = pc.max(teams["GAME_DATE"])
    games = teams.filter(pc.equal(teams["GAME_DATE"], last))["GAME_ID"].to_pylist()
    numbers = {str(int(game)) for game in games}
    pbp = f"nba_stats_pbp_{season}.tar.xz"
    _rewrite_archive(data / pbp, into / pbp, lambda name, text: None if Path(name).stem in numbers else text)
    for name in (f"leaguegamelog_teams_{season}.csv", f"leaguegamelog_players_{season}.csv"):
        lines = (data / name).read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if not any(game.encode() in line for game in set(games))]
        (into / name).write_bytes(b"".join(kept))
    chart = f"shotchartdetail_{season}.parquet"
    shots = pq.read_table(data / chart)
    pq.write_table(shots.filter(pc.invert(pc.is_in(shots["GAME_ID"], value_set=pc.unique(teams.filter(
        pc.equal(teams["GAME_DATE"], last))["GAME_ID"])))), into / chart)  # fmt: skip
    schedule = f"schedule_{season}.csv"
    lines = (data / schedule).read_text().splitlines(keepends=True)
    (into / schedule).write_text("".join(_unplayed(line) if line[:10] in games else line for line in lines))


def _unplayed(line: str) -> str:
    """Turn the line of a finished game into that of one to come."""
    cells = line.rstrip("\n").split(",")
    cells[7:9] = "1", f"{cells[3]}"
    cells[13:15] = "", ""
    return ",".join(cells) + "\n"


def with_a_corrected_game(data: Path, into: Path, season: str) -> None:
    """Write the archive with one shot of one game moved by a second on the clock."""
    pbp = f"nba_stats_pbp_{season}.tar.xz"
    done: list[str] = []

    def change(name: str, text: bytes) -> bytes:
        if done:
            return text
        done.append(name)
        return text.replace(b",11:37,", b",11:36,", 1) if b",11:37," in text else text

    _rewrite_archive(data / pbp, into / pbp, change)
