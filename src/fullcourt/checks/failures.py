"""Expected keys without a row that are not explained by the calendar."""

from __future__ import annotations

from fullcourt.checks.finding import Finding, Kind, Remedy
from fullcourt.checks.look import Look
from fullcourt.engine.failures import Category
from fullcourt.warehouse import check_queries

_FOLLOWS = Remedy.FOLLOWS, "follows when what blocks it is mended"
_REMEDY = {
    Category.NO_SOURCE_DATA: (
        Remedy.FETCH,
        "fetch the play-by-play, the list or the box score of these games, then 'fullcourt ingest'",
    ),
    Category.MISSING_UPSTREAM: _FOLLOWS,
    Category.INCOMPLETE_UPSTREAM: _FOLLOWS,
}
_DEFECT = Remedy.PERSON, "fullcourt explain, then report it"


def failure_findings(look: Look) -> list[Finding]:
    """Open failures that wait for something or are broken, by unit, category and what blocks them."""
    found = []
    for row in check_queries.unexpected_failures(look.db):
        blocked = f" (blocked by {row['blocking_table']})" if row["blocking_table"] else ""
        category = _category(row["failure_category"])
        remedy, told = _REMEDY.get(category, _DEFECT) if category else _DEFECT
        found.append(
            Finding(
                Kind.PARTIAL,
                look.severity(row["table_name"]),
                f"{row['failure_category']}: {row['failure_reason']}{blocked}",
                row["table_name"],
                row["analysis_date"],
                tuple(row["keys"]),
                len(row["keys"]),
                remedy=remedy,
                told=told,
                category=category,
                blocked_by=row["blocking_table"],
            )
        )
    return found


def _category(name: str | None) -> Category | None:
    """The category of this name; None for one that somebody made up."""
    return Category(name) if name in frozenset(Category) else None
