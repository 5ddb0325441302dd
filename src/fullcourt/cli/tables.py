"""The ``tables`` command: what exists, and the reference page of one table from its declaration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from fullcourt.cli.options import Json
from fullcourt.cli.output import out, print_json, print_table


def tables(
    table: str | None = None,
    *,
    write: Annotated[Path | None, Parameter(help="write every reference page into a folder")] = None,
    json: Json = False,
) -> int:
    """List the tables, or show the reference page of one."""
    from fullcourt import catalog
    from fullcourt.catalog.reference_page import index_page, page, summary

    if write is not None:
        write.mkdir(parents=True, exist_ok=True)
        for each in catalog.TABLES:
            (write / f"{each.name}.md").write_text(page(each), encoding="utf-8")
        (write / "README.md").write_text(index_page(), encoding="utf-8")
        out.print(f"{len(catalog.TABLES)} pages written to {write}", markup=False, soft_wrap=True)
    elif table is not None:
        found = catalog.find_table(table)
        if json:
            print_json("tables", summary(found) | {"columns": [vars(column) for column in found.columns]})
        else:
            from rich.markdown import Markdown

            out.print(Markdown(page(found)))
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
