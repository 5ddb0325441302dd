"""What nobody can leave out: unpack the raw files of a season, parse them, write them into a DuckDB file.

``python benchmarks/unpack.py DATA OUT SEASON``. The yardstick of ``floor.py``.
"""

from __future__ import annotations

import lzma
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
from pyarrow import csv


def find(data: Path, name: str) -> Path:
    """Find the one file of this name, wherever it stands below ``data``."""
    return next(data.rglob(name))


def events(data: Path, season: str, columns: Sequence[str] = ()) -> pa.Table:
    """Every event of the season's archive as text, all columns unless some are named."""
    parts = []
    with (
        lzma.open(find(data, f"nba_stats_pbp_{season}.tar.xz")) as packed,
        tarfile.open(fileobj=packed, mode="r|") as tar,
    ):
        for member in tar:
            file = tar.extractfile(member)
            if file is not None:
                header, _, lines = file.read().partition(b"\n")
                parts.append(lines)
    names = header.decode().strip().split(",")
    return csv.read_csv(
        pa.BufferReader(b"".join(parts)),
        read_options=csv.ReadOptions(column_names=names, block_size=8 << 20),
        convert_options=csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), include_columns=list(columns), strings_can_be_null=True
        ),
    )


def main(data: Path, out: Path, season: str) -> None:
    """Write one table a file, as it comes."""
    out.unlink(missing_ok=True)
    with duckdb.connect(str(out)) as db:
        db.register("archive", events(data, season))
        db.execute("CREATE TABLE events AS FROM archive")
        for table, name in {
            "chart": f"shotchartdetail_{season}.parquet",
            "players": f"leaguegamelog_players_{season}.csv",
            "teams": f"leaguegamelog_teams_{season}.csv",
            "schedule": f"schedule_{season}.csv",
        }.items():
            db.execute(f"CREATE TABLE {table} AS FROM '{find(data, name)}'")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
