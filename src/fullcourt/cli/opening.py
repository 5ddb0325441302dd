"""Opening the warehouse for a command."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators

from fullcourt.api import Warehouse
from fullcourt.cli.options import Places, Quiet
from fullcourt.cli.output import err, tell_provenance
from fullcourt.cli.progress import Advance, progress
from fullcourt.errors import LogFileError
from fullcourt.printable import printable


@Parameter(name="*")
@dataclass(frozen=True)
class Work:
    """How a command that writes goes about it."""

    wait: Annotated[
        bool, Parameter(negative="", help="if another process holds the warehouse, wait for it instead of leaving")
    ] = False
    log_file: Annotated[Path | None, Parameter(help="append each step, with its time, to this file")] = None
    threads: Annotated[
        int | None,
        Parameter(help="cores to use (FULLCOURT_THREADS, else all of them)", validator=validators.Number(gte=1)),
    ] = None
    quiet: Quiet = False


@contextmanager
def to_read(places: Places) -> Iterator[Warehouse]:
    """Open what was committed last, and say so if it is not the latest because somebody is writing."""
    with Warehouse.open(places.home, places.data, read_only=True) as warehouse:
        tell_provenance(simulated=warehouse.is_simulated)
        if warehouse.writing is not None:
            committed = f"{warehouse.as_of:%Y-%m-%d %H:%M:%S} UTC" if warehouse.as_of else "before the first run"
            err.print(f"as of {committed}; {warehouse.writing.message}", markup=False, soft_wrap=True)
        yield warehouse


@contextmanager
def to_write(
    places: Places, work: Work, *, create: bool = False, json: bool = False
) -> Iterator[tuple[Warehouse, Advance]]:
    """Open the warehouse for work that shows how far it is."""
    with ExitStack() as stack:
        stack.enter_context(_logging_to(work.log_file))
        warehouse = stack.enter_context(
            Warehouse.open(places.home, places.data, create=create, wait=work.wait, threads=work.threads)
        )
        # Whoever may create the warehouse is about to read the data folder into it.
        tell_provenance(simulated=warehouse.is_simulated or (create and warehouse.settings.data_is_simulated))
        yield warehouse, stack.enter_context(progress(quiet=work.quiet or json))


class _Printable(logging.Formatter):
    """Log lines with control characters spelt out: names of files stand in them."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as a line."""
        return printable(super().format(record))


class _LogFile(logging.FileHandler):
    """A log file; a run does not end because there is no room for its log."""

    _is_told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - so logging calls it
        """Say, once, that the log is not whole."""
        self._tell(sys.exc_info()[1])

    def close(self) -> None:
        """Close the file, of which the end may be missing."""
        try:
            super().close()
        except OSError as error:
            self._tell(error)

    def _tell(self, error: BaseException | None) -> None:
        if not self._is_told:
            why = error.strerror if isinstance(error, OSError) else error
            text = f"the log file {printable(self.baseFilename)} lacks what came from here on: {why}"
            err.print(text, markup=False, soft_wrap=True)
        self._is_told = True


@contextmanager
def _logging_to(path: Path | None) -> Iterator[None]:
    """Warnings to stderr; all there is to say to a file, if one is named.

    Raises:
        LogFileError: it cannot be written.
    """
    log = logging.getLogger("fullcourt")
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    # An error that ends the command is told by the command itself.
    handlers[0].setFormatter(_Printable())
    handlers[0].addFilter(lambda record: record.levelno == logging.WARNING)
    if path is not None:
        try:
            handlers.append(_LogFile(path, encoding="utf-8", errors="backslashreplace"))
        except OSError as error:
            raise LogFileError(
                f"cannot write the log file {path}: {error.strerror}", "Name a file in a folder that exists."
            ) from error
        handlers[1].setFormatter(_Printable("%(asctime)s %(levelname)s %(process)d %(message)s"))
    before = log.level
    log.setLevel(logging.INFO)
    for handler in handlers:
        log.addHandler(handler)
    try:
        yield
    finally:
        log.setLevel(before)
        for handler in handlers:
            log.removeHandler(handler)
            handler.close()
