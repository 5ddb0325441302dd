"""The Python API: a warehouse as an object, and :func:`.rows.load` as its one-line form."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from fullcourt import scope
from fullcourt.arguments import Day, Place, as_day, as_names, as_path, at_least
from fullcourt.engine.calendar import DateChoice, Dates, days_of, seasons
from fullcourt.errors import NoWarehouseError, ReadOnlyError, TableAlteredError, WarehouseHeldError
from fullcourt.layout import altered_tables, make_ready
from fullcourt.rows import Rows, load, rows_of
from fullcourt.runs import Progress, Run, Runs
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
        self._runs = Runs(db, self.ledger, self._publisher)

    @classmethod
    def open(
        cls,
        home: Place | None = None,
        data: Place | None = None,
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
            ArgumentError: ``home`` or ``data`` is empty, or ``threads`` is below 1.
        """
        if threads is not None:
            at_least(1, threads, "the number of threads")
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
            if make_ready(warehouse.db, path, may_write=not (read_only and exists)):
                warehouse._publisher.publish()
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
        if self._read_only:
            raise ReadOnlyError(self.settings.warehouse, command)
        if exactly:
            from fullcourt.checks.healing import require_files

            require_files(self.look())
        with self._runs.begun(command, arguments, exactly=exactly) as run:
            yield run

    # Work

    def ingest(
        self, paths: Sequence[Place] | Place = (), *, replace: bool = False, progress: Progress | None = None
    ) -> IngestReport:
        """Read what is new or changed in the data folder, or the files named."""
        from fullcourt.sources.ingest import asked, ingest

        data = self.settings.require_data()
        files = [as_path(path, "a path") for path in ([paths] if isinstance(paths, Place) else paths)]
        with self._run("ingest", asked(data, files)) as run:
            step = self._runs.after_each_step(progress)
            report = ingest(self.db, data, paths=files, replace=replace, run_id=run.run_id, progress=step)
            self.ledger.note_detail(run.run_id, report.as_dict())
            run.exit_code = 1 if report.is_incomplete else 0
            return report

    def plan(
        self,
        tables: Sequence[str] | str = (),
        dates: Dates | None = None,
        *,
        resume: bool = True,
        with_upstream: bool = True,
        looks: bool = True,
    ) -> Plan:
        """What a backfill of these tables and dates would do, and why. Empty choices mean all.

        Without ``looks`` units that stand on something that changed are listed, whether it concerns them or not.
        """
        from fullcourt.planning import plan

        choice = DateChoice.meant(dates)
        return plan(self.db, tables, choice, resume=resume, with_upstream=with_upstream, looks=looks)

    def backfill(
        self,
        tables: Sequence[str] | str = (),
        dates: Dates | None = None,
        *,
        resume: bool = True,
        with_upstream: bool = True,
        chunk_dates: int | None = None,
        progress: Progress | None = None,
    ) -> BackfillResult:
        """Build what is missing or no longer true, at most ``chunk_dates`` dates a commit; see :meth:`plan`.

        Raises:
            ReadOnlyError: the warehouse was opened to read.
            ArgumentError: ``chunk_dates`` is below 1.
        """
        from fullcourt.engine.backfill import CHUNK_DATES, execute, load_ahead

        load_ahead()
        size = CHUNK_DATES if chunk_dates is None else at_least(1, chunk_dates, "the number of dates a commit")
        choice = DateChoice.meant(dates)
        arguments = {
            "tables": as_names(tables),
            "start_date": choice.start,
            "end_date": choice.end,
            "dates": list(choice.dates),
            "season": choice.season,
            "resume": resume,
        }
        with self._run("backfill", arguments) as run:
            plan = self.plan(tables, choice, resume=resume, with_upstream=with_upstream, looks=False)
            result = execute(self.db, plan, run.run_id, self._runs.after_each_step(progress), size)
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
        dates: Dates | None = None,
        *,
        chunk_dates: int | None = None,
        progress: Progress | None = None,
    ) -> Healing:
        """Repair what can be repaired with what is there, on chosen dates or all, and look again.

        Raw files are read where rows from them were altered or they changed; they are never written.
        """
        from fullcourt.checks.healing import heal

        if chunk_dates is not None:
            at_least(1, chunk_dates, "the number of dates a commit")
        choice = DateChoice.meant(dates)
        with self._run("heal", vars(choice), exactly=True) as run:
            days = self.look().days(choice)
            healing = heal(
                self.db,
                self.settings.data,
                run.run_id,
                self._runs.after_each_step(progress),
                chosen=lambda day: days is None or day in days,
                chunk_dates=chunk_dates,
                options=self.settings.options,
            )
            run.exit_code = healing.after.exit_code
            return healing

    # Reports

    def seasons(self) -> list[Any]:
        """The seasons whose schedule is there."""
        return seasons(self.db)

    def days(self, choice: Dates | None) -> list[date] | None:
        """The game dates of a choice; None for all."""
        return days_of(self.db, DateChoice.meant(choice))

    def table(self, name: str, dates: Dates | None = None) -> Rows:
        """Rows of a table, on chosen dates or all.

        Raises:
            UnknownTableError: there is no such table.
            TableGoneError: it is not in the warehouse any more.
            DateRangeError: dates are chosen, and its rows have none.
        """
        return rows_of(self.db, name, DateChoice.meant(dates))

    def features(
        self,
        *,
        season: str | Sequence[str] | None = None,
        start_date: Day | None = None,
        end_date: Day | None = None,
        dates: Sequence[Day] | Day = (),
        validation_from: Day | None = None,
        include_looking_ahead: bool = False,
    ) -> Features:
        """Features for modellers, on chosen dates (of one season, of several) or all; see :func:`.export.export`."""
        from fullcourt.export import export

        labels: Sequence[str | None] = [season] if isinstance(season, str) else (season or [None])
        choices = [DateChoice.of(start_date, end_date, dates, label) for label in labels]
        first = None if validation_from is None else as_day(validation_from)
        return export(self, choices, validation_from=first, include_looking_ahead=include_looking_ahead)

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
        """The latest runs, at most ``limit``.

        Raises:
            ArgumentError: ``limit`` is below 0.
        """
        at_least(0, limit, "the number of runs")
        return [
            run | {"status": "interrupted"}
            if run["status"] == "running" and not is_writing(self.settings.warehouse, run["host_pid"])
            else run
            for run in self.ledger.runs(limit)
        ]

    def failures(
        self, table: str | None = None, dates: Dates | None = None, *, unexpected: bool = False
    ) -> list[dict[str, Any]]:
        """Open failures, one row each.

        Raises:
            UnknownTableError: there is no such table.
        """
        name = scope.name_of(table)
        return reports.open_failures(self.db, [name] if name else [], self.days(dates), unexpected=unexpected)

    def early_season(self, table: str | None = None, dates: Dates | None = None) -> list[dict[str, Any]]:
        """By table and date, keys that have too few games by calendar and lists, and those that fail so."""
        from fullcourt.checks.early_season import early_season

        return early_season(self.db, scope.name_of(table), self.days(dates))

    def explain(self, table: str, key: Sequence[str], column: str | None = None, limit: int = 10) -> Explanation:
        """A row, the rows it was made from (at most ``limit`` of each read), and theirs, down to raw records.

        Raises:
            UnknownTableError: there is no such table.
            UnknownColumnError: it has no such column.
            KeyNotFoundError: ``key`` fits no row and no failure, or several.
            ArgumentError: ``limit`` is below 0.
        """
        from fullcourt import catalog
        from fullcourt.catalog.keys import key_of_words
        from fullcourt.engine.explain import explain

        at_least(0, limit, "the number of rows of each read")
        found = catalog.find_table(table)
        return explain(self.db, found, key_of_words(found, key), column, limit)

    def sql(self, query: str) -> pa.Table:
        """Answer a query."""
        return self.db.user_query(query)


__all__ = ["Rows", "Warehouse", "load"]
