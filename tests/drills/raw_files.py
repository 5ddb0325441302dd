"""A data folder of the simulator whose raw files a drill rewrites, as a vendor's correction would."""

from __future__ import annotations

import csv
import io
import random
import shutil
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

_MADE, _MISSED = "1", "2"
_IN_THE_BOX = ("AST", "STL", "BLK", "TOV", "PF")
_ZONES = ("Restricted Area", "In The Paint (Non-RA)", "Mid-Range", "Above the Break 3")

_EVENTS = "nba_stats_pbp/*.tar.xz"

Record = dict[str, str]


def _is_two(row: Record) -> bool:
    return not any("3PT" in text for name, text in row.items() if name.endswith("DESCRIPTION"))


def _is_made(row: Record) -> bool:
    return row["EVENTMSGTYPE"] == _MADE and _is_two(row)


def _is_missed(row: Record) -> bool:
    return row["EVENTMSGTYPE"] == _MISSED and _is_two(row)


def _is_blocked(row: Record) -> bool:
    return row["EVENTMSGTYPE"] == _MISSED and row["PLAYER3_ID"] not in ("", "0")


def records(content: bytes) -> list[Record]:
    """The records of a CSV."""
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def as_csv(rows: list[Record]) -> bytes:
    """Records as a CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def pack(archive: Path, members: Mapping[str, bytes]) -> None:
    """Write an archive anew."""
    with tarfile.open(archive, "w:xz", preset=0) as packed:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))


def unpacked(archive: Path) -> dict[str, bytes]:
    """The members of an archive."""
    with tarfile.open(archive) as packed:
        return {entry.name: file.read() for entry in packed if (file := packed.extractfile(entry)) is not None}


@dataclass(frozen=True)
class Folder:
    """A data folder."""

    path: Path

    @classmethod
    def copied(cls, data: Path, to: Path) -> Folder:
        """A copy that may be changed; times of files are as they were."""
        shutil.copytree(data, to)
        return cls(to)

    def one(self, pattern: str) -> Path:
        """The one file of a kind."""
        (found,) = self.path.glob(pattern)
        return found

    def soil(self) -> None:
        """Make a line of the players' log say what nobody else does, one what cannot be, and one what nobody can read."""
        log = self.one("game_logs/leaguegamelog_players_*.csv")
        rows = records(log.read_bytes())
        rows[5] |= {name: str(int(rows[5][name]) + 1) for name in ("BLK", "AST", "FGA")}
        rows[40] |= {"FGA": "41", "FGM": "43"}
        rows[60] |= {"AST": "many"}
        log.write_bytes(as_csv(rows))

    def correct(self, dice: random.Random) -> tuple[str, str]:
        """Change a figure in some raw file, such that it still adds up; its path, and what was changed."""
        correction = dice.choice(list(CORRECTIONS))
        return CORRECTIONS[correction](self, dice)

    def _game(self, dice: random.Random, *wanted: Callable[[Record], bool]) -> tuple[str, list[Record]]:
        """Some game whose events have what is wanted: its file in the archive, and its records."""
        members = unpacked(self.one(_EVENTS))
        while True:
            name = dice.choice(sorted(members))
            rows = records(members[name])
            if all(any(map(each, rows)) for each in wanted):
                return name, rows

    def _write_game(self, name: str, rows: list[Record]) -> str:
        archive = self.one(_EVENTS)
        pack(archive, unpacked(archive) | {name: as_csv(rows)})
        return self.told(archive)

    def made(self, dice: random.Random) -> tuple[str, str]:
        """A missed shot is a made one, and the game's points do not add up any more."""
        name, rows = self._game(dice, _is_missed)
        row = dice.choice(list(filter(_is_missed, rows)))
        row["EVENTMSGTYPE"] = _MADE
        return self._write_game(name, rows), f"shot {row['EVENTNUM']} of {name} was made"

    def another_made(self, dice: random.Random) -> tuple[str, str]:
        """A made shot was missed, and another of the same team made instead."""
        name, rows = self._game(dice, _is_made, _is_missed)
        made = dice.choice(list(filter(_is_made, rows)))
        team = made["PLAYER1_TEAM_ID"]
        missed = dice.choice([row for row in rows if _is_missed(row) and row["PLAYER1_TEAM_ID"] == team])
        for column in ("EVENTMSGTYPE", "SCORE", "SCOREMARGIN"):
            made[column], missed[column] = missed[column], made[column]
        return self._write_game(name, rows), f"not shot {made['EVENTNUM']} of {name}, but {missed['EVENTNUM']} was made"

    def another_shooter(self, dice: random.Random) -> tuple[str, str]:
        """Who shot was a team mate."""
        name, rows = self._game(dice, _is_made)
        row = dice.choice(list(filter(_is_made, rows)))
        told = [column for column in row if column.startswith("PLAYER1_")]
        mate = dice.choice(
            [each for each in rows if _is_missed(each) and each["PLAYER1_TEAM_ID"] == row["PLAYER1_TEAM_ID"]]
        )
        row |= {column: mate[column] for column in told}
        return self._write_game(name, rows), f"shot {row['EVENTNUM']} of {name} was {mate['PLAYER1_NAME']}'s"

    def block_taken_out(self, dice: random.Random) -> tuple[str, str]:
        """A shot that was blocked was just missed."""
        name, rows = self._game(dice, _is_blocked)
        row = dice.choice(list(filter(_is_blocked, rows)))
        row |= {column: "" for column in row if column.startswith("PLAYER3_") or column.endswith("DESCRIPTION")}
        row["PLAYER3_ID"] = "0"
        return self._write_game(name, rows), f"shot {row['EVENTNUM']} of {name} was not blocked"

    def zone(self, dice: random.Random) -> tuple[str, str]:
        """A shot was from another zone."""
        chart = self.one("nba_stats_shots/*.parquet")
        rows = pq.read_table(chart)
        at = dice.randrange(rows.num_rows)
        shots = rows.to_pylist()
        zone = dice.choice([zone for zone in _ZONES if zone != shots[at]["SHOT_ZONE_BASIC"]])
        shots[at] |= {"SHOT_ZONE_BASIC": zone}
        self._write(chart, shots, rows.schema)
        return self.told(chart), f"zone of shot {at}: {zone}"

    def box_score(self, dice: random.Random) -> tuple[str, str]:
        """A player did something once more."""
        log = self.one("game_logs/leaguegamelog_players_*.csv")
        rows = records(log.read_bytes())
        row, name = dice.choice(rows), dice.choice(_IN_THE_BOX)
        row[name] = str(int(row[name]) + 1)
        log.write_bytes(as_csv(rows))
        return self.told(log), f"{name} of {row['PLAYER_NAME']} in {row['GAME_ID']}"

    def archive_box_score(self, dice: random.Random) -> tuple[str, str]:
        """The archive says that a player did something once more."""
        lines = self.one("box_scores/bref_player_game_*.parquet")
        rows = pq.read_table(lines)
        players = rows.to_pylist()
        row = dice.choice([row for row in players if row["ast"] is not None])
        name = dice.choice(["ast", "stl", "blk", "tov", "pf"])
        row[name] += 1
        self._write(lines, players, rows.schema)
        return self.told(lines), f"{name} of {row['player']} in {row['bref_game_id']}"

    def _write(self, path: Path, rows: list[dict[str, Any]], schema: pa.Schema) -> None:
        pq.write_table(pa.Table.from_pylist(rows, schema=schema), path)

    def told(self, path: Path) -> str:
        """The path as the ledger has it."""
        return path.relative_to(self.path).as_posix()

    def read_files(self) -> list[Path]:
        """The files that are read: all but what the simulator says of itself."""
        return sorted(path for path in self.path.glob("*/*") if path.parent.name != "truth")


Correction = Callable[[Folder, random.Random], tuple[str, str]]

CORRECTIONS: Mapping[str, Correction] = {
    "another shot made": Folder.another_made,
    "another shooter": Folder.another_shooter,
    "a block taken out": Folder.block_taken_out,
    "another zone": Folder.zone,
    "a number in the box score": Folder.box_score,
    "a number in the archive": Folder.archive_box_score,
}
