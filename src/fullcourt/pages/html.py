"""A page as one HTML file that needs nothing else: styles and drawings are inside, and there is no script."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from fullcourt.pages.model import Page
from fullcourt.printable import printable


def as_html(page: Page) -> str:
    """Write a page. Whatever stands in it is text: nothing that comes from data becomes markup."""
    return _template().render(page=page)


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("fullcourt.pages"),
        autoescape=True,
        finalize=_plain,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.jinja")


def _plain(value: Any) -> Any:
    # The type is kept of what is markup already: the outcome of the template's own macros.
    return printable(value) if type(value) is str else value
