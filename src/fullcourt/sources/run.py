"""One ingest: what every step of it needs to know, and the records it keeps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fullcourt.basketball.game_ids import GameIdError, season_year
from fullcourt.catalog.processing.ledger import quarantine, source_files, unresolved_names
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games
from fullcourt.catalog.reference.unseen_games import unseen_games
from fullcourt.sources.known import SUPERSEDED, KnownFiles
from fullcourt.sources.report import IngestReport
from fullcourt.warehouse.as_left import Part
from fullcourt.warehouse.duckdb import DuckDB

_OF_SEASONS = (schedule, team_games, unseen_games)


@dataclass(frozen=True)
class Run:
    """An ingest under way."""

    db: DuckDB
    data: Path
    run_id: str
    replace: bool
    """Whether what is read wins over rows that other files have."""
    again: bool
    """Whether files are read even if they were before: they were named, to win."""
    now: dt.datetime
    simulated: bool
    known: KnownFiles
    resettle: bool = False
    """Whether all that follows from the files together is made anew."""
    vouched: bool = True
    """Whether what was noted of earlier ingests is what they wrote, or all that is in doubt is read again."""
    distrusted: list[Part] = field(default_factory=list)
    """Parts that were changed behind our back and are not read again now: what was noted of them stays."""
    report: IngestReport = field(default_factory=IngestReport)
    touched: set[str] = field(default_factory=set)
    """Ids of games whose rows changed."""
    seen: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """Path of each new content of this ingest, by its id."""
    found: dict[str, str] = field(default_factory=dict)
    """Path of each content that was found again in this ingest, by its id."""
    dialects: dict[str, str] = field(default_factory=dict)
    """Form of a file by its id, where its header has more than the format needs."""

    @property
    def is_changed(self) -> bool:
        """Whether anything was written that other tables follow from, or that must be noted as settled."""
        # Lines on players touch no game until it is settled which one they are of.
        touched = self.resettle or bool(self.touched)
        return touched or any(not record.get("settled") for record in self.known.by_id.values())

    @property
    def schedule_changed(self) -> bool:
        """Whether dates or seasons of games may be new."""
        counts = self.report.kinds.get("schedule_csv")
        gone = "schedule_csv" in self.report.vanished.values()
        return self.unsettled or gone or (counts is not None and bool(counts.new or counts.changed))

    @property
    def unsettled(self) -> bool:
        """Whether an earlier run ended between reading files and settling what follows from them."""
        return self.resettle or self.known.unsettled

    @property
    def seasons(self) -> set[int]:
        """Start years of the seasons of games whose rows changed; all that there are, where nobody can tell."""
        try:
            told = set(map(season_year, self.touched))
        except GameIdError:
            told = None
        if told is None or self.unsettled:
            # The season of a game that is gone from the schedule may be told by what followed from it alone.
            years = (self.db.fetch(each.unbound.select("season_year").distinct()) for each in _OF_SEASONS)
            told = (told or set()).union(*(year["season_year"].to_pylist() for year in years)) - {None}
        return told

    def touch(self, games: Iterable[str | None]) -> None:
        """Note that rows changed of these games; None stands for rows whose game is not known."""
        self.touched.update(game for game in games if game is not None)

    def all_games(self) -> set[str]:
        """Every game of the schedule."""
        return set(self.db.fetch(schedule.unbound.select("game_id"))["game_id"].to_pylist())

    def open_names(self) -> int:
        """Number of spellings that no player id is known for."""
        return sum(row["status"] == "open" for row in self.db.values(unresolved_names))

    def mark_settled(self) -> None:
        """Note that all files read so far are settled."""
        waiting = [record for record in self.known.by_id.values() if not record.get("settled")]
        self.put([dict(record) | {"settled": True} for record in waiting])

    def put(self, records: Sequence[Mapping[str, Any]]) -> None:
        """Write records of ``source_files``."""
        self.db.replace_values(source_files, records)
        for record in records:
            self.known.take(record)

    def put_aside(self, ids: Iterable[str]) -> None:
        """Note that contents are replaced: their rows are gone, what was held against them is settled."""
        ids = sorted(set(ids) & set(self.known.by_id))
        if not ids:
            return
        self.put([dict(self.known.by_id[gone]) | {"status": SUPERSEDED} for gone in ids])
        held = [row for row in self.db.values(quarantine) if row["source_file_id"] in ids and not row["resolved_utc"]]
        self.db.replace_values(quarantine, [row | {"resolved_utc": self.now} for row in held])
