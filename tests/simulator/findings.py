"""What a warehouse finds wrong with the files of a simulated league, by kind of dirt, and what was planted."""

from __future__ import annotations

import csv
import io
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from fullcourt.api import Warehouse

SEASON = "2030-31"
ZONES = [f"{zone}_{what}" for zone in ("paint", "mid_range") for what in ("attempts", "makes", "blocks")]
_OF_PLAYERS = {"assists", "steals", "blocks", "turnovers"}
_SQL = {
    # A number that is above one further down was given late.
    "late_numbers": """
        SELECT count(*) FROM (SELECT event_num, min(event_num) OVER (
            PARTITION BY game_id ORDER BY source_row ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS lowest
            FROM nba_raw.play_by_play) WHERE event_num > lowest""",
    "missing_distances": """
        SELECT count(*) FROM nba_raw.play_by_play WHERE shot_value IS NOT NULL AND shot_distance_ft IS NULL""",
    "empty_shot_types": "SELECT count(*) FROM nba_raw.shots WHERE shot_value IS NULL",
}


def truth(data: Path, what: str) -> list[dict[str, Any]]:
    return pq.read_table(data / "truth" / f"{what}_{SEASON}.parquet").to_pylist()


def planted(data: Path, kind: str) -> list[dict[str, Any]]:
    return [row for row in truth(data, "dirt") if row["kind"] == kind]


def total(rows: list[dict[str, Any]]) -> int:
    return sum(int(row["what"]) for row in rows)


def all_planted(data: Path) -> Counter[str]:
    """How much dirt of each kind the simulator says it planted; a moved game is one."""
    counts: Counter[str] = Counter()
    for row in truth(data, "dirt"):
        counts[row["kind"]] += int(row["what"]) if row["what"].isdecimal() else 1
    return counts


def play_by_play(data: Path) -> Iterator[list[dict[str, str]]]:
    """The records of each game, as they lie in the file."""
    with tarfile.open(data / f"nba_stats_pbp/nba_stats_pbp_{SEASON}.tar.xz") as archive:
        for member in archive:
            content = archive.extractfile(member)
            assert content is not None
            yield list(csv.DictReader(io.TextIOWrapper(content, encoding="utf-8")))


def without_copies(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [row for row, before in zip(rows, [None, *rows], strict=False) if row != before]


FACTS = ("player_game_summary", "team_defense_game_summary")
"""What games are told by; what is made of them tells nothing more of dirt."""


class Read:
    """A league, read, and its facts built, or all tables."""

    def __init__(self, data: Path, home: Path, tables: tuple[str, ...] = FACTS) -> None:
        self.data = data
        with Warehouse.open(home, data, create=True) as warehouse:
            self.report = warehouse.ingest().as_dict()
            warehouse.backfill(tables)
            self.built = [
                row for row in warehouse.table("player_game_summary").to_arrow().to_pylist() if row["is_active"]
            ]
            self.discrepancies = warehouse.sql(
                "SELECT * FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL"
            ).to_pylist()
            self.quarantine = warehouse.sql("SELECT * FROM nba_processing.quarantine").to_pylist()
            self.failures = warehouse.failures(unexpected=True)
            self.nameless = warehouse.sql("SELECT name_as_given FROM nba_processing.unresolved_names").to_pylist()
            self.shots = warehouse.table("shot_events").to_arrow().to_pylist()
            self.chart = warehouse.sql("SELECT * FROM nba_raw.shots").to_pylist()
            self._counted = {kind: warehouse.sql(sql).to_pylist()[0] for kind, sql in _SQL.items()}

    def kind(self, name: str) -> dict[str, Any]:
        return next(kind for kind in self.report["kinds"] if kind["kind"] == name)

    @property
    def statistics(self) -> set[str]:
        return {row["statistic"] for row in self.discrepancies}

    def dirt(self) -> Counter[str]:
        """What is wrong, by kind: by the warehouse's own word, or by the files where the reader heals in silence."""
        found = Counter({kind: next(iter(row.values())) for kind, row in self._counted.items()})
        found["duplicate_records"] = self.kind("nba_stats_pbp")["duplicates"]
        for row in self.discrepancies:
            if row["statistic"] == "running_score":
                found["broken_scores"] += int(row["value_a"]) - int(row["value_b"])
            elif row["statistic"] in _OF_PLAYERS and row["source_b"] == "archive":
                found["late_corrections"] += abs(int(row["value_a"]) - int(row["value_b"]))
        for rows in play_by_play(self.data):
            found["float_person_types"] += sum(not row["PERSON1TYPE"].isdecimal() for row in without_copies(rows))
        chart = pq.read_table(self.data / f"nba_stats_shots/shotchartdetail_{SEASON}.parquet")
        found["leading_bars"] = sum(text.startswith("|") for text in chart["PLAYERS_ON"].to_pylist())
        dates = {row["game_id"]: row["game_date"] for row in self.built}
        found["moved_games"] = sum(dates[row["game_id"]] != row["planned_date"] for row in truth(self.data, "games"))
        return +found

    def tells_the_truth(self) -> bool:
        true = {(row["game_id"], row["player_id"]): row for row in truth(self.data, "players")}
        return all(
            all(row[name] == true[row["game_id"], row["player_id"]][name] for name in ZONES)
            and row["seconds_played"] == true[row["game_id"], row["player_id"]]["seconds"]
            and row["game_date"] == true[row["game_id"], row["player_id"]]["game_date"]
            for row in self.built
        )
