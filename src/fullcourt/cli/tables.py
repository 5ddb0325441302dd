"""The ``tables`` command: what exists, and the reference page of one table or view from its declaration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from fullcourt.cli.options import Json
from fullcourt.cli.output import out, print_json, print_table


def tables(
    table: str | None = None,
    *,
    write: Annotated[Path | None, Parameter(help="write the reference page, or every one, into a folder")] = None,
    json: Json = False,
) -> int:
    """List the tables, or show the reference page of one, or of a view."""
    from fullcourt import catalog
    from fullcourt.catalog.reference_page import index_page, page, summary

    described = None if table is None else _described(table)
    if write is not None:
        if described is None:
            pages = {each.name: page(each) for each in catalog.TABLES} | {"README": index_page()}
        else:
            pages = {described[0]: described[1]}
        _write(pages, write, json=json)
    elif described is not None and json:
        print_json("tables", described[2])
    elif described is not None:
        from rich.markdown import Markdown

        out.print(Markdown(described[1]))
    elif json:
        print_json("tables", [summary(each) for each in catalog.TABLES])
    else:
        print_table(
            [summary(each) for each in catalog.TABLES],
            {
                "short": "short",
                "table": "table",
                "phase": "phase",
                "key": "key",
                "reads": "reads",
                "title": "what it holds",
            },
        )
    return 0


def _described(name: str) -> tuple[str, str, dict[str, Any]]:
    """A table's or a view's own name, its page, and what it is for programs."""
    from fullcourt import catalog
    from fullcourt.catalog.reference_page import page, summary, view_page, view_summary

    view = catalog.find_view(name)
    if view is not None:
        return view.name, view_page(view), view_summary(view)
    table = catalog.find_table(name)
    return table.name, page(table), summary(table) | {"columns": [vars(column) for column in table.columns]}


def _write(pages: dict[str, str], folder: Path, *, json: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    if json:
        print_json("tables", {"out": folder, "pages": [f"{name}.md" for name in pages]})
    else:
        number = len(pages.keys() - {"README"})
        said = "1 page" if number == 1 else f"{number} pages"
        out.print(f"{said} written to {folder}", markup=False, soft_wrap=True)
