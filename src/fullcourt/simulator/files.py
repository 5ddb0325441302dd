"""The files of a season, written game by game: nothing of a season is kept in memory but its results.

The same content gives the same bytes: fixed owners and times in the archive, fixed packing.
"""

from __future__ import annotations

import io
import lzma
import tarfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO

import pyarrow as pa
import pyarrow.parquet as pq

from fullcourt.simulator import archive, game_logs, shot_chart, truth

_OWNER: Final = "root"
_WRITTEN: Final = 1_577_836_800
"""Time of the archive's members, in seconds since 1970."""
_MODE: Final = 0o664
_PRESET: Final = 1
_BATCH: Final = 60
"""Games a row group."""


class RowsFile:
    """A Parquet file that grows."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        """Begin it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._schema = schema
        self._writer = pq.ParquetWriter(path, schema)
        self._rows: list[dict[str, Any]] = []
        self._games = 0

    def add(self, rows: list[dict[str, Any]]) -> None:
        """Add the rows of a game."""
        self._rows += rows
        self._games += 1
        if self._games % _BATCH == 0:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []

    def close(self) -> None:
        """End it."""
        self._flush()
        self._writer.close()


class ChartFile:
    """The shot chart, which grows by columns since it is long."""

    def __init__(self, path: Path) -> None:
        """Begin it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._writer = pq.ParquetWriter(path, shot_chart.SCHEMA)
        self._rows: list[shot_chart.Record] = []
        self._games = 0

    def add(self, rows: list[shot_chart.Record]) -> None:
        """Add the attempts of a game."""
        self._rows += rows
        self._games += 1
        if self._games % _BATCH == 0:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(shot_chart.table(self._rows))
            self._rows = []

    def close(self) -> None:
        """End it."""
        self._flush()
        self._writer.close()


class GamesArchive:
    """The packed archive of play-by-play, a member a game."""

    def __init__(self, path: Path) -> None:
        """Begin it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._packed = lzma.open(path, "wb", preset=_PRESET)  # noqa: SIM115 - closed with the season
        self._tar = tarfile.open(fileobj=self._packed, mode="w", format=tarfile.USTAR_FORMAT)  # noqa: SIM115

    def add(self, game_id: str, content: bytes) -> None:
        """Add a game: ``22100001.csv``."""
        member = tarfile.TarInfo(f"{game_id[2:]}.csv")
        member.size, member.mtime, member.mode = len(content), _WRITTEN, _MODE
        member.uname = member.gname = _OWNER
        self._tar.addfile(member, io.BytesIO(content))

    def close(self) -> None:
        """End it."""
        self._tar.close()
        self._packed.close()


def _text_file(path: Path, header: str) -> TextIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("w", encoding="utf-8", newline="\n")
    file.write(f"{header}\n")
    return file


class SeasonFiles:
    """All files of a season. Use it as a context manager."""

    def __init__(self, out: Path, season: str) -> None:
        """Name them; they begin when the context is entered."""
        self._out, self._season = out, season
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Begin all files."""
        out, season = self._out, self._season
        boxes, logs = out / "box_scores", out / "game_logs"
        self.events = GamesArchive(out / "nba_stats_pbp" / f"nba_stats_pbp_{season}.tar.xz")
        self.chart = ChartFile(out / "nba_stats_shots" / f"shotchartdetail_{season}.parquet")
        self.pages = RowsFile(boxes / f"bref_games_{season}.parquet", archive.GAMES)
        self.lines = RowsFile(boxes / f"bref_player_game_{season}.parquet", archive.PLAYERS)
        self.team_lines = RowsFile(boxes / f"bref_team_game_{season}.parquet", archive.TEAMS)
        self.true_players = RowsFile(out / "truth" / f"players_{season}.parquet", truth.PLAYERS)
        self.true_games = RowsFile(out / "truth" / f"games_{season}.parquet", truth.GAMES)
        self.dirt = RowsFile(out / "truth" / f"dirt_{season}.parquet", truth.DIRT)
        self.log_players = _text_file(logs / f"leaguegamelog_players_{season}.csv", game_logs.PLAYERS_HEADER)
        self.log_teams = _text_file(logs / f"leaguegamelog_teams_{season}.csv", game_logs.TEAMS_HEADER)
        for file in (self.events, self.chart, self.pages, self.lines, self.team_lines, self.true_players,
                     self.true_games, self.dirt, self.log_players, self.log_teams):  # fmt: skip
            self._stack.callback(file.close)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all files."""
        self._stack.close()

    def write_schedule(self, text: str) -> None:
        """Write the schedule."""
        path = self._out / "schedule" / f"schedule_{self._season}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
