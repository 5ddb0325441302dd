"""Time fullcourt beside what it is measured against, and write ``benchmarks/results.md``.

``python benchmarks/run.py [--full]``. Every figure is the median of some rounds, in which all contestants
take turns, so that a busy machine is busy for all of them. Peak memory is that of the process itself.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

import duckdb
from one_day import after_the_last_day, with_a_block_less, with_a_shot_moved, without_the_last_day
from rich import box
from rich.console import Console
from rich.table import Table

from fullcourt.simulator.version import VERSION

HERE = Path(__file__).parent
SEASON = "2021-22"
SEASONS = ("2017-18", "2018-19", "2019-20", "2020-21", "2021-22")
FILES = (
    "nba_stats_pbp_{}.tar.xz",
    "shotchartdetail_{}.parquet",
    "leaguegamelog_players_{}.csv",
    "leaguegamelog_teams_{}.csv",
    "schedule_{}.csv",
)
GAMES = 1_230
ROUNDS, SHORT_ROUNDS = 3, 5
FINDINGS = frozenset({0, 1})
"""Exit codes that are no error: 1 is a finding, games of the schedule without events."""
CRITICAL_FINDINGS = FINDINGS | {2}
"""The schedule goes on to games of the playoffs that no other of the files has: checks call that critical."""
IMPORTS = "import ibis, duckdb; duckdb.connect()"
NOTHING, IMPORT = "python -c pass", f"python -c '{IMPORTS}'"
UNPACK, FLOOR = "unpack, parse, write", "the floor: one DuckDB script"
FLOOR_ALL, FLOOR_MONTHS = "the floor of the whole cascade", "the floor of the cascade, to 31 December"
COLD, INGEST, BACKFILL = "cold season, raw to Phase 3", "cold season: ingest", "cold season: backfill of Phase 3"
REST, CASCADE = "cold season: backfill of the rest", "whole season, raw to features"
TWO_MONTHS = "November and December, raw to features"
AGAIN, DAY = "second backfill", "one more day in all files: ingest and backfill"
GAPS, CONTAMINATION, CHECK = "gaps", "contamination", "check"
CORRECTIONS = {"a shot moved by a second": with_a_shot_moved, "a block less": with_a_block_less}
READ, HEAL = "{}: ingest", "{}: heal --yes"
SEASON_BUILT = "whole season, all tables: backfill"
MONTHS_BUILT, NEXT_DAY = "November and December, all tables: backfill", "a further day, all tables: backfill"
FIVE = "five real seasons"
FIRST, TENTH = "simulated season 1, again", "simulated season 10"
FACTS = ("shot_events", "player_game_summary", "team_offense_game_summary", "team_defense_game_summary")
"""The tables that Phase 3 ends with; everything else stands on them."""
MONTHS = ("--start-date", "2021-11-01", "--end-date", "2021-12-31")
NEXT = ("--start-date", "2022-01-01", "--end-date", "2022-01-01")


@dataclass
class Stopwatch:
    """Seconds and peak memory of everything that ran, by name."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    peak: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def run(
        self,
        name: str,
        *commands: Sequence[object],
        home: Path | None = None,
        data: Path | None = None,
        codes: frozenset[int] = FINDINGS,
    ) -> float:
        """Run commands one after the other and note their time and the highest peak (bytes) under a name."""
        environment = os.environ | {"FULLCOURT_HOME": str(home), "FULLCOURT_DATA": str(data)}
        spent = 0.0
        for command in commands:
            with tempfile.TemporaryFile() as output:
                started = time.perf_counter()
                child = subprocess.Popen(  # noqa: S603 - our own commands
                    [str(part) for part in command], env=environment, stdout=output, stderr=subprocess.STDOUT
                )
                _, status, usage = os.wait4(child.pid, 0)
                spent += time.perf_counter() - started
                child.returncode = os.waitstatus_to_exitcode(status)
                if child.returncode not in codes:
                    output.seek(0)
                    sys.exit(f"{name}: {command} ended with {child.returncode}\n{output.read().decode()}")
            unit = 1 if sys.platform == "darwin" else 1024
            self.peak[name] = max(self.peak[name], usage.ru_maxrss * unit)
        self.seconds[name].append(spent)
        return spent

    def note(self, name: str, spent: float, *parts: str) -> None:
        """Note under a name of its own what some parts took together."""
        self.seconds[name].append(spent)
        self.peak[name] = max(self.peak[part] for part in parts)

    def median(self, name: str) -> float:
        """Median seconds."""
        return median(self.seconds[name])


@dataclass(frozen=True)
class Target:
    """What was aimed at, and what was reached."""

    what: str
    value: float
    limit: float
    unit: str
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the value is on the right side of the limit."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def _python(*arguments: object) -> list[object]:
    return [sys.executable, *arguments]


def _fullcourt(*arguments: object) -> list[object]:
    return [Path(sys.executable).with_name("fullcourt"), *arguments]


_WORK = (_fullcourt("ingest", "--quiet"), _fullcourt("backfill", "--quiet"))
_TO_FACTS = _fullcourt("backfill", "--quiet", *FACTS)
_OF_MONTHS = _fullcourt("backfill", "--quiet", *MONTHS)
_OF_NEXT_DAY = _fullcourt("backfill", "--quiet", *NEXT)


def _copy_season(source: Path, season: str, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    for form in FILES:
        path = next(source.rglob(form.format(season)))
        shutil.copy2(path, into / path.name)


def _one_season(watch: Stopwatch, scratch: Path, data: Path, *, first: bool) -> int:
    """One round of everything about one season; returns how many games have zones and blocks."""
    home, months, whole, copy = (scratch / name for name in ("home", "months", "whole", "copy"))
    watch.run(UNPACK, _python(HERE / "unpack.py", data, scratch / "unpacked.duckdb", SEASON))
    watch.run(FLOOR, _python(HERE / "floor.py", data, scratch / "floor.duckdb", SEASON))
    season_floor, months_floor = scratch / "cascade.duckdb", scratch / "months.duckdb"
    watch.run(FLOOR_ALL, _python(HERE / "floor_cascade.py", data, season_floor, SEASON))
    watch.run(FLOOR_MONTHS, _python(HERE / "floor_cascade.py", data, months_floor, SEASON, MONTHS[-1]))
    shutil.rmtree(home, ignore_errors=True)
    read = watch.run(INGEST, _WORK[0], home=home, data=data)
    for apart in (months, whole):
        shutil.rmtree(apart, ignore_errors=True)
        shutil.copytree(home, apart)
    facts = watch.run(BACKFILL, _TO_FACTS, home=home, data=data)
    watch.note(COLD, read + facts, INGEST, BACKFILL)
    warehouse = home / "warehouse.duckdb"
    if first:
        _compare("floor.py", scratch / "floor.duckdb", warehouse)
    with duckdb.connect(str(warehouse), read_only=True) as db:
        games = db.execute(
            "SELECT count(DISTINCT game_id) FROM nba_analytics.team_defense_game_summary "
            "WHERE zones_source IS NOT NULL AND blocks_paint IS NOT NULL"
        ).fetchall()[0][0]
    few = watch.run(MONTHS_BUILT, _OF_MONTHS, home=months, data=data)
    watch.note(TWO_MONTHS, read + few, INGEST, MONTHS_BUILT)
    watch.run(NEXT_DAY, _OF_NEXT_DAY, home=months, data=data)
    watch.run(SEASON_BUILT, _WORK[1], home=whole, data=data)
    rest = watch.run(REST, _WORK[1], home=home, data=data)
    watch.note(CASCADE, read + facts + rest, COLD, REST)
    if first:
        _compare("floor_cascade.py", season_floor, warehouse)
        _compare("floor_cascade.py", months_floor, warehouse)
    for _ in range(SHORT_ROUNDS):
        watch.run(NOTHING, _python("-c", "pass"))
        watch.run("--help", _fullcourt("--help"))
        watch.run("status", _fullcourt("status"), home=home, data=data)
        watch.run(IMPORT, _python("-c", IMPORTS))
        watch.run(AGAIN, _WORK[1], home=home, data=data)
        for name in (GAPS, CONTAMINATION):
            watch.run(name, _fullcourt(name), home=home, data=data, codes=CRITICAL_FINDINGS)
    watch.run(CHECK, _fullcourt(CHECK), home=home, data=data, codes=CRITICAL_FINDINGS)

    for correction in CORRECTIONS:
        for apart, source in ((copy, data), (months, home)):
            shutil.rmtree(apart, ignore_errors=True)
            shutil.copytree(source, apart)
        shutil.copytree(scratch / correction, copy, dirs_exist_ok=True)
        watch.run(READ.format(correction), _WORK[0], home=months, data=copy)
        watch.run(HEAL.format(correction), _fullcourt("heal", "--yes"), home=months, data=copy, codes=CRITICAL_FINDINGS)
        _assert_rebuilt(months / "warehouse.duckdb", correction)

    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(scratch / "all_but_a_day", copy)
    shutil.rmtree(home)
    watch.run("(before the last day)", *_WORK, home=home, data=copy)
    shutil.copytree(scratch / "a_day_more", copy, dirs_exist_ok=True)
    watch.run(DAY, *_WORK, home=home, data=copy)
    return int(games)


def _assert_rebuilt(warehouse: Path, correction: str) -> None:
    """A repair that had nothing to do measures nothing."""
    with duckdb.connect(str(warehouse), read_only=True) as db:
        rebuilt = db.execute("SELECT rows_rebuilt FROM nba_processing.runs ORDER BY run_id DESC LIMIT 1").fetchall()
    if not rebuilt[0][0]:
        sys.exit(f"{correction}: nothing was rebuilt")


def _compare(script: str, floor: Path, warehouse: Path) -> None:
    compared = _python(HERE / script, "--compare", floor, warehouse)
    subprocess.run([str(part) for part in compared], check=True)  # noqa: S603


def _simulated(watch: Stopwatch, scratch: Path) -> None:
    """Nine simulated seasons added one by one to one warehouse; then a tenth, in turn with the first from nothing.

    The tenth comes each time to a copy of the warehouse that holds the nine.
    """
    first, *others = (_simulated_season(watch, number) for number in range(10))
    home, folder, own = scratch / "simulated-home", scratch / "simulated", scratch / "simulated-copy"
    for number, season in enumerate((first, *others[:-1]), 1):
        shutil.copytree(season, folder / season.name)
        watch.run(f"simulated season {number}", *_WORK, home=home, data=folder)
    shutil.copytree(others[-1], folder / others[-1].name)
    for _ in range(ROUNDS):
        watch.run(FIRST, *_WORK, home=own, data=first)
        shutil.rmtree(own)
        shutil.copytree(home, own)
        os.sync()
        watch.run(TENTH, *_WORK, home=own, data=folder)
        shutil.rmtree(own)


def _simulated_season(watch: Stopwatch, number: int) -> Path:
    """The raw files of a simulated season, made once for all benchmarks of its version."""
    cache = Path(tempfile.gettempdir()) / f"fullcourt-simulated-seasons-{VERSION}"
    season = f"{2030 + number}-{31 + number}"
    made = cache / season
    if not made.exists():
        unfinished = cache / f"{season}.{os.getpid()}"
        watch.run("(simulate)", _fullcourt("simulate", "--out", unfinished, "--season", season, "--quiet"))
        unfinished.rename(made)
    return made


def _pbpstats() -> str:
    try:
        return f"pbpstats {importlib.metadata.version('pbpstats')} is installed, but reads no archives: not timed"
    except importlib.metadata.PackageNotFoundError:
        return (
            "pbpstats is not installed here, so it was not timed in this run. Measured before on another machine, on "
            "the same play-by-play files: 6.5 to 21.7 games a second, 1,089 of 1,230 games complete."
        )


def _targets(watch: Stopwatch, games: int) -> list[Target]:
    searches = watch.median(GAPS) + watch.median(CONTAMINATION)
    cold, nothing = watch.median(COLD), watch.median(NOTHING)
    season_built, months_built = watch.median(SEASON_BUILT), watch.median(MONTHS_BUILT)
    return [
        Target("the floor, by unpack, parse and write", watch.median(FLOOR) / watch.median(UNPACK), 1.5, "x"),
        Target("raw to Phase 3, by the floor", cold / watch.median(FLOOR), 2.5, "x"),
        Target("whole season, by its floor", watch.median(CASCADE) / watch.median(FLOOR_ALL), 3, "x"),
        Target("November and December, by their floor", watch.median(TWO_MONTHS) / watch.median(FLOOR_MONTHS), 3, "x"),
        Target("second backfill, above the imports", watch.median(AGAIN) - watch.median(IMPORT), 0.3, "s"),
        Target("--help, above an empty Python", watch.median("--help") - nothing, 0.3, "s"),
        Target("status, above an empty Python", watch.median("status") - nothing, 0.3, "s"),
        # The floors read raw files, too, and the backfills do not: after an ingest is how the aim was put.
        Target("season: backfill alone, by its floor from raw", season_built / watch.median(FLOOR_ALL), 3, "x"),
        Target("two months: backfill alone, by their floor", months_built / watch.median(FLOOR_MONTHS), 3, "x"),
        Target("a further date, nothing read in between", watch.median(NEXT_DAY), 1.5, "s"),
        Target("one more day: ingest and backfill", watch.median(DAY), 1.5, "s"),
        Target("gaps and contamination, above two imports", searches - 2 * watch.median(IMPORT), 1, "s"),
        Target("check", watch.median(CHECK), 3, "s"),
        *(Target(f"heal after {what} is ingested", watch.median(HEAL.format(what)), 2, "s") for what in CORRECTIONS),
        Target("games a second to zones and blocks", games / cold, 400, "", at_least=True),
        Target("games with zones and blocks", games, GAMES, "", at_least=True),
    ]


def _tables(watch: Stopwatch, targets: Sequence[Target]) -> list[Table]:
    times = Table("what", title="medians", box=box.MARKDOWN, title_justify="left")
    for heading in ("seconds", "least", "most", "rounds", "by the floor", "peak MB"):
        times.add_column(heading, justify="right")
    floor = watch.median(FLOOR)
    for name, seconds in watch.seconds.items():
        if not name.startswith("("):
            times.add_row(
                name, f"{median(seconds):.2f}", f"{min(seconds):.2f}", f"{max(seconds):.2f}", str(len(seconds)),
                f"{median(seconds) / floor:.2f}", f"{watch.peak[name] / 1e6:,.0f}",
            )  # fmt: skip
    aims = Table("target", title="targets", box=box.MARKDOWN, title_justify="left")
    for heading in ("value", "limit", "met"):
        aims.add_column(heading, justify="right")
    for target in targets:
        sign = ">=" if target.at_least else "<="
        aims.add_row(
            target.what, f"{target.value:,.2f} {target.unit}".strip(), f"{sign} {target.limit:,} {target.unit}".strip(),
            "yes" if target.is_met else "NO",
        )  # fmt: skip
    return [times, aims]


def _write(path: Path, watch: Stopwatch, targets: Sequence[Target], *, full: bool) -> None:
    packages = ("fullcourt", "duckdb", "ibis-framework", "pyarrow")
    versions = ", ".join(
        (f"Python {platform.python_version()}", *(f"{name} {importlib.metadata.version(name)}" for name in packages))
    )
    with path.open("w") as file:
        notes = (
            "# Benchmarks\n",
            f"`make bench{' BENCH=full' if full else ''}`, {datetime.now(UTC).date().isoformat()}, season {SEASON}.\n",
            f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {versions}.\n",
            "All take turns in each round: compare ratios, the seconds are of this machine at that hour.\n",
            "What both floors write is compared with the warehouse, row by row, in the first round.\n",
            "One more day: files of two mornings, a day apart; what comes later is on the schedule alone, in both.\n",
            *([] if full else ["Five and ten seasons are part of `make bench BENCH=full`.\n"]),
        )
        for console in (Console(file=file, width=140), Console()):
            for note in notes:
                console.print(note, markup=False, highlight=False, soft_wrap=True)
            for table in _tables(watch, targets):
                console.print(table, "")
            console.print(_pbpstats(), highlight=False, soft_wrap=True)


def main(*, full: bool) -> int:
    """Run, print and write; 1 where the floor is no floor."""
    source = os.environ.get("FULLCOURT_DATA")
    if not source:
        sys.exit("FULLCOURT_DATA names no folder of raw files")
    watch = Stopwatch()
    with tempfile.TemporaryDirectory(prefix="fullcourt-bench-") as folder:
        scratch = Path(folder)
        data = scratch / "data"
        _copy_season(Path(source), SEASON, data)
        after_the_last_day(data, scratch / "a_day_more", SEASON)
        without_the_last_day(scratch / "a_day_more", scratch / "all_but_a_day", SEASON)
        for name, correct in CORRECTIONS.items():
            correct(data, scratch / name, SEASON)
        one: Callable[..., int] = partial(_one_season, watch, scratch, data)
        games = min(one(first=number == 0) for number in range(ROUNDS))
        targets = _targets(watch, games)
        if full:
            for season in SEASONS:
                _copy_season(Path(source), season, scratch / "five")
            watch.run(FIVE, *_WORK, home=scratch / "five-home", data=scratch / "five")
            targets.append(Target("five seasons, by one", watch.median(FIVE) / watch.median(CASCADE), 5.5, "x"))
            _simulated(watch, scratch)
            by_first = watch.median(TENTH) / watch.median(FIRST)
            targets.append(Target("the tenth simulated season, by the first", by_first, 1.1, "x"))
        measured = {name: peak for name, peak in watch.peak.items() if not name.startswith("(")}
        targets.append(Target("peak memory", max(measured.values()) / 1e9, 1.5, "GB"))
    _write(HERE / "results.md", watch, targets, full=full)
    return 0 if targets[0].is_met else 1


if __name__ == "__main__":
    sys.exit(main(full="--full" in sys.argv[1:]))
