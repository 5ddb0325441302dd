"""The ``fullcourt`` command."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from typing import NoReturn

from cyclopts import App, CycloptsError
from rich.markup import escape

import fullcourt
from fullcourt.cli.checks import check, contamination, coverage, gaps
from fullcourt.cli.demo import demo
from fullcourt.cli.explain import explain
from fullcourt.cli.failures import failures
from fullcourt.cli.features import features
from fullcourt.cli.handoff import handoff
from fullcourt.cli.heal import heal
from fullcourt.cli.output import err, print_json_error
from fullcourt.cli.player import player
from fullcourt.cli.query import sql
from fullcourt.cli.reports import runs, status
from fullcourt.cli.simulate import simulate
from fullcourt.cli.streams import end_answer, steady
from fullcourt.cli.tables import tables
from fullcourt.cli.work import backfill, ingest, init
from fullcourt.errors import ArgumentError, FullcourtError
from fullcourt.interruption import Stopped, listening
from fullcourt.printable import printable

_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def _version() -> str:
    return str(fullcourt.__version__)


app = App(
    name="fullcourt",
    version=_version,
    help="Basketball tables that cannot look ahead, cannot lie about being complete, and repair themselves exactly.",
    help_epilogue="Exit codes: 0 all is well, 1 blocking findings, 2 critical findings, 3 it could not be done.",
    help_format="plaintext",
    result_action="return_value",
    suppress_keyboard_interrupt=False,  # main says what a stopped command leaves
)
_COMMANDS = (
    init, ingest, backfill, status, gaps, contamination, coverage, failures, check, heal, handoff, runs, tables,
    explain, player, features, sql, demo, simulate,
)  # fmt: skip
for command in _COMMANDS:
    app.command(command)


def _tell(error: FullcourtError, arguments: list[str] | None) -> None:
    words = sys.argv[1:] if arguments is None else arguments
    if "--json" in words:
        print_json_error(words[0], error)
    # Only for a reader's eyes is a line broken: a path or a pid that goes on in the next line is found by no search.
    whole = not err.is_terminal
    err.print(f"[bold red]fullcourt:[/] {escape(printable(error.message))}", soft_wrap=whole)
    if error.hint:
        err.print(f"  {escape(printable(error.hint))}", soft_wrap=whole)


def _refuse_empty(words: Sequence[str]) -> None:
    """An option without a value is a variable of a script that is not set: it must not mean all, or here.

    Raises:
        ArgumentError: there is one.
    """
    options = [word.removesuffix("=") for word in words if word.startswith("--") and word.endswith("=")]
    options += [option for option, value in pairwise(words) if option.startswith("-") and not value.strip()]
    if options:
        raise ArgumentError(f"the value of {options[0]} is empty", "Give it a value, or leave the option out.")


def main(arguments: list[str] | None = None) -> None:
    """Run a command; every error of ours ends in one message and its exit code."""
    with steady():
        code = _code_of(arguments)
    sys.exit(code)


def run() -> NoReturn:
    """Run a command as the whole of a process.

    What it holds is given back and what it says is said when it ends: to take every module and every thread of a
    library down one by one as well takes a tenth of a second, and the system does it at once.
    """
    # What is read is a million objects without a cycle: to look for one after every 700 of them finds nothing.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        main()
    except SystemExit as end:
        code = int(end.code or 0)
    atexit._run_exitfuncs()  # noqa: SLF001 - whoever asked to be called at the end is
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # there may be none, and nobody may listen any more
            stream.flush()
    os._exit(code)


def _code_of(arguments: list[str] | None) -> int:
    try:
        with listening():
            _refuse_empty(sys.argv[1:] if arguments is None else arguments)
            code = app(arguments, exit_on_error=False, print_error=False)
        end_answer()
    except CycloptsError as error:
        _tell(
            FullcourtError(str(error), "'fullcourt --help' and 'fullcourt COMMAND --help' list what there is."),
            arguments,
        )
        return FullcourtError.exit_code
    except FullcourtError as error:
        _tell(error, arguments)
        return error.exit_code
    except OSError as error:
        _tell(
            FullcourtError(
                f"a file could not be read or written: {error}",
                "Check that the path is right, its permissions and the space left; what was committed stands.",
            ),
            arguments,
        )
        return FullcourtError.exit_code
    except Exception:  # noqa: BLE001 - the last resort: a defect is no finding, and its exit code must say so
        err.print_exception()
        err.print("fullcourt: a defect; nothing that was not committed was written. Please report the above.")
        return FullcourtError.exit_code
    except KeyboardInterrupt as stop:
        err.print("fullcourt: stopped; what was committed stands, the next run goes on from there")
        return stop.exit_code if isinstance(stop, Stopped) else 130
    return code if isinstance(code, int) else 0


if __name__ == "__main__":
    run()
