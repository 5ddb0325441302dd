"""The files of a season as they were on two mornings, a day apart, and with one event corrected."""

from __future__ import annotations

import csv
import io
import shutil
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyarrow import csv as arrow_csv

_TEXT = ("GAME_ID", "gid")
_DATE = 2
"""Which column of the schedule is the date."""


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


def _team_games(data: Path, season: str) -> pa.Table:
    options = arrow_csv.ConvertOptions(column_types=dict.fromkeys(_TEXT, "string"))
    return arrow_csv.read_csv(data / f"leaguegamelog_teams_{season}.csv", convert_options=options)


def after_the_last_day(data: Path, into: Path, season: str) -> None:
    """Write the files as of the morning after the last date of the game logs: whatever comes later is to come."""
    shutil.copytree(data, into)
    last = str(pc.max(_team_games(data, season)["GAME_DATE"]).as_py())
    schedule = f"schedule_{season}.csv"
    header, *lines = (data / schedule).read_text().splitlines(keepends=True)
    games = [_unplayed(line) if line.split(",")[_DATE] > last else line for line in lines]
    (into / schedule).write_text("".join([header, *games]))


def without_the_last_day(data: Path, into: Path, season: str) -> None:
    """Write the files as of the morning before that date (its games are scheduled)."""
    shutil.copytree(data, into)
    teams = _team_games(data, season)
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


def with_a_shot_moved(data: Path, into: Path, season: str) -> None:
    """Write the archive with one missed shot, of a game in the middle of the season, moved by a second on the clock."""
    _with_a_corrected_line(data, into, season, lambda event: event["PERSON3TYPE"] == "0", _a_second_earlier)


def with_a_block_less(data: Path, into: Path, season: str) -> None:
    """Write the archive with one blocked shot, of a game in the middle of the season, that nobody blocked."""
    _with_a_corrected_line(data, into, season, lambda event: event["PERSON3TYPE"] in ("4", "5"), _unblocked)


_MISSED = "2"


def _a_second_earlier(event: dict[str, str]) -> dict[str, str]:
    minutes, seconds = map(int, event["PCTIMESTRING"].split(":"))
    earlier = 60 * minutes + seconds + 1
    return event | {"PCTIMESTRING": f"{earlier // 60}:{earlier % 60:02}"}


def _unblocked(event: dict[str, str]) -> dict[str, str]:
    words = {name: "" for name in ("HOMEDESCRIPTION", "VISITORDESCRIPTION") if " BLOCK " in event[name]}
    third = {name: "" for name in event if name.startswith("PLAYER3_")}
    return event | words | third | {"PERSON3TYPE": "0", "PLAYER3_ID": "0"}


def _with_a_corrected_line(
    data: Path,
    into: Path,
    season: str,
    wanted: Callable[[dict[str, str]], bool],
    corrected: Callable[[dict[str, str]], dict[str, str]],
) -> None:
    pbp = f"nba_stats_pbp_{season}.tar.xz"
    with tarfile.open(data / pbp) as archive:
        games = sorted(member.name for member in archive if member.isfile())
    changed: list[str] = []

    def change(name: str, text: bytes) -> bytes:
        if name != games[len(games) // 2]:
            return text
        lines = text.decode().splitlines(keepends=True)
        names = lines[0].strip().split(",")
        for number, event in enumerate(csv.DictReader(io.StringIO(text.decode())), start=1):
            if event["EVENTMSGTYPE"] == _MISSED and wanted(event) and "59" not in event["PCTIMESTRING"]:
                line = io.StringIO()
                csv.DictWriter(line, names, lineterminator="\n").writerow(corrected(event))
                changed.append(lines[number])
                lines[number] = line.getvalue()
                return "".join(lines).encode()
        return text

    _rewrite_archive(data / pbp, into / pbp, change)
    if not changed:
        sys.exit(f"{games[len(games) // 2]} has no shot that could be corrected")
