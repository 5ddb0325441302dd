"""A simulated month, runs on it that may be disturbed, and what is in a warehouse afterwards.

Each run is a process of its own, forked from one that has everything imported: the drills are many, and
starting Python and compiling the tables' SQL would be most of their time.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.simulator import simulate
from fullcourt.warehouse import entries

DONE = {"ingest": (0, 1), "backfill": (0, 1), "heal": (0, 1, 2)}
"""Exit codes of commands that did their work; a simulated month has dirt in it that no repair takes away."""
SIZE = {"teams": 6, "games_per_team": 14}
CHUNK_DATES = 24
ALL_CORES = ("--threads", str(os.cpu_count()))
"""What is disturbed works side by side, however few cores a process of the test run has."""

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.drills.warm_up"])
# Starting a process asks all others whether they ended. Where two threads read the one answer there is, the second
# takes its absence for the exit code 255.
_ASKING = threading.Lock()
_PAUSE_SECONDS = 0.01


def write_month(folder: Path, seed: int) -> Path:
    """The raw files of a league of six, from October to November, with the usual dirt."""
    simulate("2030-31", seed, folder, **SIZE)
    return folder


@dataclass(frozen=True)
class Outcome:
    """How a run ended."""

    code: int
    screen: str


class Process:
    """A command under way."""

    def __init__(
        self,
        home: Path,
        data: Path,
        *words: str,
        largest_file: int | None = None,
        chunk_dates: int = CHUNK_DATES,
    ) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._screen = home / f"screen-{time.monotonic_ns()}.txt"
        arguments = [*words, "--home", str(home), "--data", str(data)]
        if words[0] == "heal":
            arguments.append("--yes")
        if words[0] == "backfill":
            arguments += ["--chunk-dates", str(chunk_dates)]
        self._process = _FORKS.Process(target=_run, args=(arguments, self._screen, largest_file))
        with _ASKING:
            self._process.start()
        self.pid = self._process.pid

    def is_running(self) -> bool:
        with _ASKING:
            return self._process.is_alive()

    def send(self, number: signal.Signals) -> None:
        if self.is_running():
            os.kill(self.pid, number)

    def end(self) -> Outcome:
        while self.is_running():
            time.sleep(_PAUSE_SECONDS)
        screen = self._screen.read_text(encoding="utf-8") if self._screen.exists() else ""
        self._screen.unlink(missing_ok=True)
        return Outcome(self._process.exitcode, screen)


def run(home: Path, data: Path, *words: str, **more: int) -> Outcome:
    """Run a command to its end."""
    return Process(home, data, *words, **more).end()


def _run(arguments: list[str], screen: Path, largest_file: int | None) -> None:
    from fullcourt.cli.app import main

    descriptor = os.open(screen, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    if largest_file is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    sys.argv = ["fullcourt", *arguments]
    main(arguments)


def contents(home: Path) -> dict[str, object]:
    """All that a warehouse holds, but for run ids, times of day and what is history."""
    with Warehouse.open(home, read_only=True) as warehouse:
        rows = warehouse.db.rows
        tables = {
            table.name: rows(f"SELECT count(*), sum(_row) FROM {table.qualified}")
            for table in catalog.TABLES
            if table.fingerprinted
        }
        built = {
            table.name: rows(f"SELECT count(DISTINCT ({', '.join(table.key)})), sum(_inputs) FROM {table.qualified}")
            for table in catalog.BUILT
        }
        ledger = {
            "units": rows(
                "SELECT table_name, unit_date, status, expected_count, accounted_count, row_count, open_failures_count,"
                " rows_fp, inputs_fp, failures_fp, code_fingerprint, season_year, population_basis"
                " FROM nba_processing.units ORDER BY ALL"
            ),
            "failures": rows(
                f"SELECT {', '.join(column.name for column in (*entries.KEY, *entries.TOLD))}"
                " FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN' ORDER BY ALL"
            ),
            "discrepancies": rows(
                "SELECT table_name, game_id, entity_id, statistic, source_a, source_b, value_a, value_b"
                " FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL ORDER BY ALL"
            ),
            "source files": rows(
                "SELECT source_file_id, path, kind, status, rows_read, rows_kept, rows_quarantined, simulated"
                " FROM nba_processing.source_files WHERE status <> 'superseded' ORDER BY ALL"
            ),
            "quarantine": rows(
                "SELECT source_file_id, source_row, reason_code FROM nba_processing.quarantine"
                " WHERE resolved_utc IS NULL ORDER BY ALL"
            ),
        }
    return {"tables": tables, "built": built, **ledger}


def is_sound(home: Path) -> bool:
    """Whether what was committed adds up: rows are those of the ledger, keys are rows or failures."""
    with Warehouse.open(home) as warehouse:
        units = warehouse.db.rows(
            "SELECT table_name, count(*), sum(row_count), count(*) FILTER (expected_count <> accounted_count +"
            " open_failures_count) FROM nba_processing.units GROUP BY ALL"
        )
        return all(
            not unequal
            and warehouse.db.rows(f"SELECT count(*) FROM {catalog.find_table(name).qualified}") == [(stored,)]
            for name, _, stored, unequal in units
        )


def warehouse_bytes(home: Path) -> int:
    """Size of the warehouse file; 0 before there is one."""
    path = home / "warehouse.duckdb"
    return path.stat().st_size if path.exists() else 0


def seconds_of(home: Path, data: Path, command: str) -> float:
    """Run a command undisturbed; how long it took tells when it can be disturbed."""
    started = time.monotonic()
    assert run(home, data, command, *ALL_CORES).code in DONE[command]
    return time.monotonic() - started


def last_run(home: Path) -> dict[str, object] | None:
    """What the ledger says of the latest run; None if it was stopped before it began."""
    with Warehouse.open(home, read_only=True) as warehouse:
        return next(iter(warehouse.runs(1)), None)


def damage(home: Path) -> None:
    """Change a warehouse behind fullcourt's back: raw and built rows, a day, ledger entries."""
    last_day, doubled = "(SELECT max(game_date) FROM nba_analytics.shot_events)", "nba_analytics.team_form"
    some_day = "(SELECT min(game_date) + 14 FROM nba_reference.schedule)"
    with Warehouse.open(home) as warehouse:
        for sql in (
            "DELETE FROM nba_raw.play_by_play WHERE _row IN (SELECT _row FROM nba_raw.play_by_play ORDER BY 1 LIMIT 3)",
            f"UPDATE nba_raw.player_boxscore SET pts = pts + 1 WHERE game_date = {some_day}",
            f"UPDATE nba_analytics.player_game_summary SET points = 99 WHERE game_date > {some_day}",
            f"DELETE FROM nba_analytics.shot_events WHERE game_date = {last_day}",
            f"INSERT INTO {doubled} SELECT * FROM {doubled} LIMIT 5",
            f"DELETE FROM nba_processing.units WHERE table_name = 'team_rotation' AND unit_date > {some_day}",
        ):
            warehouse.db.execute(sql)


def lose_a_row(home: Path) -> None:
    """Take a row out of a table, behind the ledger's back."""
    with Warehouse.open(home) as warehouse:
        warehouse.db.execute(
            "DELETE FROM nba_analytics.player_game_summary WHERE _row = (SELECT min(_row) FROM"
            " nba_analytics.player_game_summary)"
        )
