"""Runs of work: each is noted in the ledger when it begins and ends, and what it committed is published."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from fullcourt.errors import FullcourtError
from fullcourt.interruption import Stopped, shielded
from fullcourt.layout import lay_out
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.ledger import Ledger
from fullcourt.warehouse.published import Publisher

Progress = Callable[[str, int, int], None]

_log = logging.getLogger(__name__)


@dataclass
class Run:
    """A run that is under way, and the exit code it will end with."""

    run_id: str
    exit_code: int = 0


@dataclass(frozen=True)
class Runs:
    """Runs in a warehouse that is open for writing."""

    db: DuckDB
    ledger: Ledger
    publisher: Publisher

    @contextmanager
    def begun(self, command: str, arguments: Mapping[str, object], *, exactly: bool = False) -> Iterator[Run]:
        """A run that lasts as long as the block, however that ends."""
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
            self.publisher.publish(anew=exactly)
        _log.log(
            logging.ERROR if error else logging.INFO, "run %s %s%s", run.run_id, status, f": {error}" * bool(error)
        )

    def after_each_step(self, progress: Progress | None) -> Progress:
        """What a run is to call after each step: it logs the step, publishes where that is cheap, and passes it on."""

        def step(what: str, done: int, total: int) -> None:
            _log.info("%s: %d of %d", what, done, total)
            self.publisher.publish_if_cheap()
            if progress is not None:
                progress(what, done, total)

        return step
