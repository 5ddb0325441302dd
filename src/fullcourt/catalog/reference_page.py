"""The reference of the tables, written from their declarations."""

from __future__ import annotations

from typing import Any

from fullcourt import catalog
from fullcourt.engine.declaration import Grade, Table, View, stored_behind
from fullcourt.engine.reads import in_words


def summary(table: Table) -> dict[str, Any]:
    """A table in one line."""
    return {
        "table": table.qualified,
        "short": table.short,
        "phase": table.phase,
        "key": ", ".join(table.key),
        "reads": ", ".join(relation.name for relation in table.upstream),
        "title": table.title,
    }


def _downstream(table: Table) -> list[str]:
    return [other.name for other in catalog.BUILT if table is not other and table in catalog.with_upstream((other,))]


def _reads(table: Table) -> list[str]:
    lines = []
    if table.population is not None:
        lines += [
            "## Who must be in it",
            "",
            f"`{table.population.name}`: {_first_line(table.population.build.__doc__)}",
            "",
            "## What it reads",
            "",
        ]
    for name, read in table.reads.items():
        by = ", ".join(f"{column} = {key}" for column, key in read.by.items())
        lines.append(f"- `{name}`: {read.relation.qualified}, {in_words(read.window)}{f', by {by}' if by else ''}")
    return [*lines, ""] if lines else []


def _first_line(text: str | None) -> str:
    return (text or "").strip().splitlines()[0] if text else ""


def _rules(table: Table) -> list[str]:
    lines = []
    if table.needs:
        lines += ["## What must be there for a row", ""]
        lines += [f"- `{need.read}`, else a failure `{need.category.value}`: {need.reason}" for need in table.needs]
        lines.append("")
    graded = {
        "## What must be true of a row": [rule.name for rule in table.row_rules],
        "## What is reported when it is not true": [r.name for r in table.rules if r.grade is Grade.WARNING],
        "## Where two sources are compared": [
            f"{told.statistic}: {told.source_a} against {told.source_b}" for told in table.disagreements
        ],
    }
    for heading, names in graded.items():
        if names:
            lines += [heading, "", *(f"- {name}" for name in names), ""]
    return lines


def page(table: Table) -> str:
    """The reference page of one table, in Markdown."""
    lines = [
        f"# {table.qualified}",
        "",
        table.title,
        "",
        f"- key: {', '.join(f'`{name}`' for name in table.key)}",
        f"- short name: `{table.short}`" if table.short else "",
        f"- phase {table.phase}" if table.phase else "",
    ]
    downstream = _downstream(table)
    if downstream:
        lines.append(f"- tables that stand on it: {', '.join(downstream)}")
    lines = [line for position, line in enumerate(lines) if line or position in (1, 3)] + [""]
    lines += [
        *_reads(table),
        *_rules(table),
        "## Columns",
        "",
        "| column | type | unit | meaning |",
        "|---|---|---|---|",
    ]
    lines += [f"| {c.name} | {c.type} | {c.unit} | {c.meaning.replace('|', '/')} |" for c in table.columns]
    if table.fingerprinted:
        lines.append("| _row | int | | fingerprint of the row's business columns |")
    if table.is_built:
        lines.append("| _inputs | int | | fingerprint of exactly the upstream rows it was made from |")
    return "\n".join(lines) + "\n"


def view_summary(view: View) -> dict[str, Any]:
    """A view in one line, and its columns: those that come as they are from a table mean what they mean there."""
    told = {column.name: column for table in stored_behind(view) for column in table.columns}
    return {
        "view": view.qualified,
        "of": [table.qualified for table in stored_behind(view)],
        "key": ", ".join(view.key),
        "title": view.title,
        "columns": [
            {
                "name": name,
                "type": str(kind),
                "unit": told[name].unit if name in told else "",
                "meaning": told[name].meaning if name in told else "",
            }
            for name, kind in view.unbound.schema().items()
        ],
    }


def view_page(view: View) -> str:
    """The reference page of one view, in Markdown."""
    about = view_summary(view)
    lines = [
        f"# {view.qualified}",
        "",
        view.title,
        "",
        f"- a view of {', '.join(about['of'])}",
        *([f"- key: {', '.join(f'`{name}`' for name in view.key)}"] if view.key else []),
        "",
        "## Columns",
        "",
        "| column | type | unit | meaning |",
        "|---|---|---|---|",
        *(f"| {c['name']} | {c['type']} | {c['unit']} | {c['meaning'].replace('|', '/')} |" for c in about["columns"]),
    ]
    return "\n".join(lines) + "\n"


def index_page() -> str:
    """The list of all pages."""
    lines = [
        "# Tables",
        "",
        "Written from the declarations by `make docs-tables`.",
        "",
        "| table | phase | key | what it holds |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| [{table.qualified}]({table.name}.md) | {table.phase or ''} | {', '.join(table.key)} | {table.title} |"
        for table in catalog.TABLES
    ]
    return "\n".join(lines) + "\n"
