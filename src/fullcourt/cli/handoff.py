"""The ``handoff`` command: the present state on one page, for whoever takes over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from fullcourt.cli.opening import to_read
from fullcourt.cli.options import Places
from fullcourt.cli.output import print_document
from fullcourt.cli.pages import HTML, MARKDOWN, page_text, require_ending, write_page


def handoff(
    *,
    out: Annotated[Path | None, Parameter(help="file to write: .html for a page, .md for Markdown")] = None,
    places: Places = Places(),  # noqa: B008
) -> int:
    """Write the present state on one page: verdict, what to do next, coverage, failures, findings, cascade, runs.

    Markdown on stdout unless a file is named. It may run while another process writes, and speaks of the copy for
    readers then. Exit codes as of check.
    """
    require_ending(out, (*HTML, *MARKDOWN))
    from fullcourt.checks.verdict import COULD_NOT_RUN, run_checks
    from fullcourt.pages.state import State, page_of

    with to_read(places) as warehouse:
        look = warehouse.exact_look()
        verdict = run_checks(look)
        page = page_of("handoff", State(warehouse, look, verdict))
    if out is None:
        print_document(page_text(page, MARKDOWN[0]))
    else:
        write_page(page, out)
    return verdict.exit_code if page.is_whole else COULD_NOT_RUN
