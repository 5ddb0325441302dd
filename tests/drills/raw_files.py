"""A data folder of the simulator whose raw files a drill rewrites, as a vendor's correction would."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path


def edited(content: bytes, at: int, **values: str) -> bytes:
    """CSV with other values in one of its records."""
    reader = csv.DictReader(io.StringIO(content.decode(), newline=""))
    rows = list(reader)
    rows[at] |= values
    out = io.StringIO()
    writer = csv.DictWriter(out, reader.fieldnames or (), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


@dataclass(frozen=True)
class Folder:
    """A data folder."""

    path: Path

    def soil(self) -> None:
        """Make two lines of the players' log say what nobody else does, and one what nobody can read."""
        (log,) = self.path.glob("game_logs/leaguegamelog_players_*.csv")
        content = log.read_bytes()
        content = edited(content, 5, REB="31", BLK="11")
        content = edited(content, 40, FGA="41", FGM="33")
        log.write_bytes(edited(content, 60, AST="many"))
