"""Pages that commands leave: where, in which form, and the cascade on a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter
from rich.markup import escape
from rich.tree import Tree

from fullcourt.cli.output import err, out
from fullcourt.errors import FileEndingError
from fullcourt.printable import printable

if TYPE_CHECKING:
    from fullcourt.checks.finding import Finding
    from fullcourt.checks.look import Look
    from fullcourt.pages.model import Page
    from fullcourt.pages.state import State

HTML = (".html", ".htm")
MARKDOWN = (".md", ".markdown")
Html = Annotated[Path | None, Parameter(name="--html", help="also write the answer as one HTML page to this file")]
_COLOURS = {"good": "green", "suspect": "magenta", "unknown": "dim", "blocking": "yellow", "critical": "bold red"}


def require_ending(path: Path | None, known: Sequence[str] = HTML) -> None:
    """Refuse, before any work is done, a file name that does not say what to write.

    Raises:
        FileEndingError: it has none of the known endings.
    """
    if path is not None and path.suffix.lower() not in known:
        raise FileEndingError(path, known)


def page_text(page: Page, ending: str) -> str:
    """A page in the form that the ending of its file says."""
    if ending.lower() in HTML:
        from fullcourt.pages.html import as_html

        return as_html(page)
    from fullcourt.pages.markdown import as_markdown

    return as_markdown(page)


def write_page(page: Page, path: Path) -> None:
    """Write a page, and say where it is."""
    # A path of a raw file need not be UTF-8; it is told byte by byte then.
    path.write_text(page_text(page, path.suffix), encoding="utf-8", errors="backslashreplace")
    err.print(f"written: {printable(str(path))}", markup=False, soft_wrap=True)


def leave_page(command: str, state: State, path: Path | None) -> int:
    """Write the page of a command, if one is wanted; 3 if a part of it could not be made, else 0."""
    if path is None:
        return 0
    from fullcourt.checks.verdict import COULD_NOT_RUN
    from fullcourt.pages.state import page_of

    page = page_of(command, state)
    write_page(page, path)
    return 0 if page.is_whole else COULD_NOT_RUN


def print_cascade(look: Look, findings: Sequence[Finding]) -> None:
    """The built tables by stage, with what is wrong in each."""
    from fullcourt.checks import cascade
    from fullcourt.pages.coverage import PHASES
    from fullcourt.pages.drawing import tone_of

    health = cascade.health(look, findings)
    tree = Tree("the cascade, from what is built first", guide_style="dim")
    shown = [name for name in look.sheets if name in look.outlines or health[name].severity]
    for phase in sorted({look.sheets[name].phase for name in shown}):
        branch = tree.add(f"phase {phase}, {PHASES[phase]}")
        for name in shown:
            if look.sheets[name].phase == phase:
                colour = _COLOURS[tone_of(health[name], complete=True)]
                branch.add(f"{name}  [{colour}]{escape(str(health[name]))}[/]")
    out.print(tree)
