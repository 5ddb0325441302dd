"""The Python API: a warehouse as an object, and :func:`.rows.load` as its one-line form."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from fullcourt import scope
from fullcourt.engine.calendar import DateChoice, chosen, game_dates
from fullcourt.errors import (
    DateRangeError,
    FullcourtError,
    NoScheduleError,
    NoWarehouseError,
    TableAlteredError,
    TableGoneError,
    UnreadableWarehouseError,
    WarehouseHeldError,
)
from fullcourt.interruption import Stopped, shielded
from fullcourt.layout import altered_tables, lay_out, require_version
from fullcourt.rows import Rows, load
from fullcourt.settings import Settings
from fullcourt.warehouse import reports
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.holder import is_writing
from fullcourt.warehouse.kept import kept
from fullcourt.warehouse.ledger import Ledger
from fullcourt.warehouse.opening import open_to_read, open_to_write
from fullcourt.warehouse.published import CopyState, Publisher, state_of_copy

if TYPE_CHECKING:
    import pyarrow as pa

    from fullcourt.checks.healing import Healing
    from fullcourt.checks.look import Look
    from fullcourt.checks.trial import Trial
    from fullcourt.checks.verdict import Verdict
    from fullcourt.engine.backfill import BackfillResult
    from fullcourt.engine.explain import Explanation
    from fullcourt.engine.plan import Plan
    from fullcourt.export import Features
    from fullcourt.sources.report import IngestReport

Progress = Callable[[str, int, int], None]

_log = logging.getLogger(__name__)


@dataclass
class Run:
    """A run that is under way, and the exit code it will end with."""

    run_id: str
    exit_code: int = 0


class Warehouse:
    """An open warehouse. Use it as a context manager."""

    def __init__(
        self, settings: Settings, db: DuckDB, *, read_only: bool = False, writing: WarehouseHeldError | None = None
    ) -> None:
        """Wrap an open database; use :meth:`open`."""
        self.settings = settings
        self.writing = writing
        """Who writes to the warehouse meanwhile, where this is the published copy; else None."""
        self._read_only = read_only
        self._use(db)

    def _use(self, db: DuckDB) -> None:
        self.db = db
        self.ledger = Ledger(db)
        self._publisher = Publisher(db, self.settings.warehouse)

    @classmethod
    def open(
        cls,
        home: Path | None = None,
        data: Path | None = None,
        *,
        create: bool = False,
        read_only: bool = False,
        wait: bool = False,
        threads: int | None = None,
    ) -> Self:
        """Open the warehouse of ``home`` (else ``FULLCOURT_HOME``, else ``~/.fullcourt``).

        With ``read_only`` it is the published copy that is opened while another process writes; see
        :attr:`as_of`. Whoever wants to write then gets an error, or with ``wait`` its turn. It works with as
        many ``threads`` as told, else as ``FULLCOURT_THREADS`` says, else as there are cores.

        Raises:
            NoWarehouseError: there is none, and ``create`` is not set.
            WarehouseHeldError: another process writes to it.
            WarehouseVersionError: a newer fullcourt made it.
            SettingError: ``FULLCOURT_THREADS`` is no number of cores.
        """
        settings = Settings.read(home, data)
        path = settings.warehouse
        exists = path.exists()
        if not exists and not create:
            raise NoWarehouseError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        if read_only and exists:
            db, writing = open_to_read(path)
            warehouse = cls(settings, db, read_only=True, writing=writing)
        else:
            warehouse = cls(settings, open_to_write(path, wait=wait, threads=threads))
        try:
            warehouse._make_ready(may_write=not (read_only and exists))
        except BaseException:
            warehouse.close()
            raise
        return warehouse

    @property
    def as_of(self) -> datetime | None:
        """When what can be read here was committed (UTC); None before the first run."""
        return self.ledger.last_commit()

    @property
    def is_simulated(self) -> bool:
        """Whether what can be read here was made, wholly or in part, from simulated files.

        Where the ledger's records of files are gone, the folder of raw files tells.
        """
        told = self.ledger.is_simulated()
        return self.settings.data_is_simulated if told is None else told

    def _make_ready(self, *, may_write: bool) -> None:
        tables = self.db.table_names()
        # A file with nothing in it is what a first command leaves that was killed before its first commit.
        if not tables:
            if not may_write:
                raise NoWarehouseError(self.settings.warehouse)
            lay_out(self.db, new=True)
            self._publisher.publish()
        elif tables.isdisjoint(scope.shapes()):
            raise UnreadableWarehouseError(self.settings.warehouse, "it is a database, but not one of fullcourt's")
        require_version(self.db, self.settings.warehouse)

    def close(self) -> None:
        """Give the warehouse back, and to later processes what was compiled for it."""
        self.db.close()
        kept.write()

    def __enter__(self) -> Self:
        """Enter the context."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close; what failed since somebody changed the columns of tables is told as that.

        Raises:
            TableAlteredError: such a failure.
        """
        import duckdb

        try:
            altered = altered_tables(self.db) if isinstance(error, duckdb.Error) else {}
        finally:
            self.close()
        if altered:
            raise TableAlteredError(altered) from error

    @contextmanager
    def _run(self, command: str, arguments: Mapping[str, object], *, exactly: bool = False) -> Iterator[Run]:
        lay_out(self.db, exactly=exactly)
        run = Run(self.ledger.start_run(command, arguments))
        _log.info("%s %s: run %s", command, dict(arguments), run.run_id)
        try:
            yield run
        except BaseException as error:
            stopped = isinstance(error, KeyboardInterrupt)
            code = error.exit_code if isinstance(error, FullcourtError | Stopped) else 130 if stopped else 3
            # The disk may still be full: what ended the run matters more than that its end cannot be noted.
            with suppress(FullcourtError):
                self._finish(run, "interrupted" if stopped else "failed", code, None if stopped else str(error))
            raise
        self._finish(run, "succeeded", run.exit_code, exactly=exactly)

    def _finish(
        self, run: Run, status: str, exit_code: int, error: str | None = None, *, exactly: bool = False
    ) -> None:
        with shielded():
            self.ledger.finish_run(run.run_id, status, exit_code, error)
            self._publisher.publish(anew=exactly)
        _log.log(
            logging.ERROR if error else logging.INFO, "run %s %s%s", run.run_id, status, f": {error}" * bool(error)
        )

    def _after_each_step(self, progress: Progress | None) -> Progress:
        def step(what: str, done: int, total: int) -> None:
            _log.info("%s: %d of %d", what, done, total)
            self._publisher.publish_if_cheap()
            if progress is not None:
                progress(what, done, total)

        return step

    # Work

    def ingest(
        self, paths: Sequence[Path] = (), *, replace: bool = False, progress: Progress | None = None
    ) -> IngestReport:
        """Read what is new or changed in the data folder, or the files named."""
        from fullcourt.sources.ingest import asked, ingest

        data = self.settings.require_data()
        with self._run("ingest", asked(data, paths)) as run:
            report = ingest(
                self.db, data, paths=paths, replace=replace, run_id=run.run_id, progress=self._after_each_step(progress)
            )
            self.ledger.note_detail(run.run_id, report.as_dict())
            run.exit_code = 1 if report.is_incomplete else 0
            return report

    def plan(
        self,
        tables: Sequence[str] = (),
        dates: DateChoice | None = None,
        *,
        resume: bool = True,
        with_upstream: bool = True,
        looks: bool = True,
    ) -> Plan:
        """What a backfill of these tables and dates would do, and why. Empty choices mean all.

        Without ``looks`` units that stand on something that changed are listed, whether it concerns them or not.
        """
        from fullcourt.engine.backfill import LOOK_DATES, make_plan

        scope.built(tables)
        choice = dates or DateChoice()
        if choice.season is None and not self.seasons():
            raise NoScheduleError
        bounded = choice.bounds(self.seasons()) if choice.season else choice
        # Last, since it may have to compile: a mistake is told at once.
        wanted, order = scope.chosen(tables, with_upstream=with_upstream)
        gone = sorted({outline.qualified for outline in order} - self.db.table_names())
        if gone:
            raise TableGoneError(gone)
        if altered := altered_tables(self.db):
            raise TableAlteredError(altered)
        return make_plan(
            self.db,
            order,
            game_dates(self.db),
            wanted=wanted if tables else None,
            chosen=bounded.holds,
            resume=resume,
            look_dates=LOOK_DATES if looks else None,
        )

    def backfill(
        self,
        tables: Sequence[str] = (),
        dates: DateChoice | None = None,
        *,
        resume: bool = True,
        with_upstream: bool = True,
        chunk_dates: int | None = None,
        progress: Progress | None = None,
    ) -> BackfillResult:
        """Build what is missing or no longer true, at most ``chunk_dates`` dates a commit; see :meth:`plan`."""
        from fullcourt.engine.backfill import CHUNK_DATES, execute

        choice = dates or DateChoice()
        arguments = {
            "tables": list(tables),
            "start_date": choice.start,
            "end_date": choice.end,
            "dates": list(choice.dates),
            "season": choice.season,
            "resume": resume,
        }
        with self._run("backfill", arguments) as run:
            plan = self.plan(tables, choice, resume=resume, with_upstream=with_upstream, looks=False)
            result = execute(self.db, plan, run.run_id, self._after_each_step(progress), chunk_dates or CHUNK_DATES)
            _, looked_at = scope.chosen(tables, with_upstream=with_upstream)
            names = [outline.name for outline in looked_at] if tables else []
            without_row = reports.failure_counts(self.db, names, self.days(choice), unexpected=True)
            run.exit_code = 1 if without_row else 0
            return replace(result, without_row=without_row)

    # Checks and repair

    def look(self) -> Look:
        """A look at what is there, for checks."""
        from fullcourt.checks.look import Look

        return Look(self.db, self.settings.data, options=self.settings.options)

    def exact_look(self) -> Look:
        """A look at the warehouse itself, or at a copy that is the same byte for byte.

        While somebody writes, it is one at what he published last.

        Raises:
            WarehouseHeldError: somebody began to write since this was opened.
        """
        if not self._read_only or self.writing is not None:
            return self.look()
        path, copy = self.settings.warehouse, state_of_copy(self.settings.warehouse)
        if copy is not CopyState.SAME and self.db.path != path:
            self.db.close()
            self._use(DuckDB(path, read_only=True))
        return replace(self.look(), copy=copy)

    def check(self, names: Collection[str] | None = None) -> Verdict:
        """Run the checks of these names (see :data:`.checks.verdict.CHECKS`), or all of them."""
        from fullcourt.checks.verdict import CHECKS, run_checks

        return run_checks(self.exact_look(), CHECKS if names is None else names)

    def trial(self) -> Trial:
        """Build everything that is due on a copy, and say exactly which rows that changes."""
        from fullcourt.checks.trial import trial

        return trial(self.db.path or self.settings.warehouse)

    def heal(
        self,
        dates: DateChoice | None = None,
        *,
        chunk_dates: int | None = None,
        progress: Progress | None = None,
    ) -> Healing:
        """Repair what can be repaired with what is there, on chosen dates or all, and look again.

        Raw files are read where rows from them were altered or they changed; they are never written.
        """
        from fullcourt.checks.healing import heal, require_files

        choice = dates or DateChoice()
        require_files(self.look())
        with self._run("heal", vars(choice), exactly=True) as run:
            days = self.look().days(choice)
            healing = heal(
                self.db,
                self.settings.data,
                run.run_id,
                self._after_each_step(progress),
                chosen=lambda day: days is None or day in days,
                chunk_dates=chunk_dates,
                options=self.settings.options,
            )
            run.exit_code = healing.after.exit_code
            return healing

    # Reports

    def seasons(self) -> list[Any]:
        """The seasons whose schedule is there."""
        from fullcourt.engine.calendar import seasons

        return seasons(self.db)

    def days(self, choice: DateChoice | None) -> list[date] | None:
        """The game dates of a choice; None for all."""
        if choice is None or choice == DateChoice():
            return None
        return [game_date.day for game_date in chosen(self.db, choice)]

    def table(self, name: str, dates: DateChoice | None = None) -> Rows:
        """Rows of a table, on chosen dates or all.

        Raises:
            UnknownTableError: there is no such table.
            TableGoneError: it is not in the warehouse any more.
            DateRangeError: dates are chosen, and its rows have none.
        """
        from fullcourt import catalog

        table = catalog.find_table(name)
        if table.qualified not in self.db.table_names():
            raise TableGoneError([table.qualified])
        if dates not in (None, DateChoice()) and table.date not in {column.name for column in table.columns}:
            raise DateRangeError(f"{table.qualified} has no {table.date}", "Ask for all of its rows, without dates.")
        return Rows(
            table.qualified,
            self.db.arrow(reports.rows_query(table.qualified, table.date, self.days(dates))),
        )

    def features(
        self,
        *,
        season: str | Sequence[str] | None = None,
        start_date: date | None = None,
        end_date: date | None = None,
        dates: Sequence[date] = (),
        validation_from: date | None = None,
        include_looking_ahead: bool = False,
    ) -> Features:
        """Features for modellers, on chosen dates (of one season, of several) or all; see :func:`.export.export`."""
        from fullcourt.export import export

        labels: Sequence[str | None] = [season] if isinstance(season, str) else (season or [None])
        choices = [DateChoice(start_date, end_date, tuple(dates), label) for label in labels]
        return export(self, choices, validation_from=validation_from, include_looking_ahead=include_looking_ahead)

    def status(self, season: str | None = None) -> list[dict[str, Any]]:
        """Coverage of each table by month.

        Raises:
            UnknownSeasonError: the schedule does not know the season.
        """
        DateChoice(season=season).bounds(self.seasons())
        there = self.db.table_names()
        stored = [sheet for sheet in scope.sheets() if sheet.is_built and sheet.qualified in there]
        return reports.coverage_by_month(self.db, scope.tables_ahead(), stored, season)

    def runs(self, limit: int = 20) -> list[dict[str, Any]]:
        """The latest runs."""
        return [
            run | {"status": "interrupted"}
            if run["status"] == "running" and not is_writing(self.settings.warehouse, run["host_pid"])
            else run
            for run in self.ledger.runs(limit)
        ]

    def failures(
        self, table: str | None = None, dates: DateChoice | None = None, *, unexpected: bool = False
    ) -> list[dict[str, Any]]:
        """Open failures, one row each.

        Raises:
            UnknownTableError: there is no such table.
        """
        name = self._name_of(table)
        return reports.open_failures(self.db, [name] if name else [], self.days(dates), unexpected=unexpected)

    @staticmethod
    def _name_of(table: str | None) -> str | None:
        return table and scope.built([table])[0].name

    def early_season(self, table: str | None = None, dates: DateChoice | None = None) -> list[dict[str, Any]]:
        """By table and date, keys that have too few games by calendar and lists, and those that fail so."""
        from fullcourt.checks.early_season import early_season

        return early_season(self.db, self._name_of(table), self.days(dates))

    def explain(self, table: str, key: Sequence[str], column: str | None = None, limit: int = 10) -> Explanation:
        """A row, the rows it was made from, and theirs, down to raw records."""
        from fullcourt import catalog
        from fullcourt.catalog.keys import key_of_words
        from fullcourt.engine.explain import explain

        found = catalog.find_table(table)
        return explain(self.db, found, key_of_words(found, key), column, limit)

    def sql(self, query: str) -> pa.Table:
        """Answer a query."""
        return self.db.user_query(query)


__all__ = ["Rows", "Warehouse", "load"]
