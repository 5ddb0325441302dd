"""The raw files of a season as they were on the morning of a date: later games are on the schedule and nowhere else."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from tests.drills.raw_files import as_csv, pack, records, unpacked


def on_the_morning(data: Path, into: Path, day: dt.date) -> Path:
    """Write the files of ``data``, one season, as they were before the games of ``day``."""
    for path in sorted(each for each in data.rglob("*") if each.is_file() and "truth" not in each.parts):
        to = into / path.relative_to(data)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to)
    (schedule,) = into.glob("schedule/*.csv")
    games = records(schedule.read_bytes())
    later = {game["gid"] for game in games if dt.date.fromisoformat(game["etdate"]) >= day}
    on_paper = {"st": "1", "stt": "7:00 pm ET", "h.s": "", "v.s": ""}
    schedule.write_bytes(as_csv([game | on_paper if game["gid"] in later else game for game in games]))
    for log in into.glob("game_logs/*.csv"):
        log.write_bytes(as_csv([line for line in records(log.read_bytes()) if line["GAME_ID"] not in later]))
    (archive,) = into.glob("nba_stats_pbp/*.tar.xz")
    pack(
        archive,
        {name: text for name, text in unpacked(archive).items() if Path(name).stem.zfill(10) not in later},
    )
    (chart,) = into.glob("nba_stats_shots/*.parquet")
    _keep(chart, lambda shots: pc.invert(pc.is_in(shots["GAME_ID"].cast(pa.string()), pa.array(sorted(later)))))
    for box in into.glob("box_scores/*.parquet"):
        _keep(box, lambda lines: pc.less(pc.utf8_slice_codeunits(lines["bref_game_id"], 0, 8), f"{day:%Y%m%d}"))
    return into


def _keep(path: Path, which) -> None:
    rows = pq.read_table(path)
    pq.write_table(rows.filter(which(rows)), path)
