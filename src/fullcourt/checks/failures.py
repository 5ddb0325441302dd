"""Expected keys without a row that are not explained by the calendar."""

from __future__ import annotations

from fullcourt.checks.finding import Finding, Kind
from fullcourt.checks.look import Look
from fullcourt.engine.failures import Category
from fullcourt.warehouse import check_queries

_REPAIR = {
    Category.NO_SOURCE_DATA.value: "fetch the play-by-play or the box score of these games, then 'fullcourt ingest'",
    Category.MISSING_UPSTREAM.value: "follows when what blocks it is mended",
    Category.INCOMPLETE_UPSTREAM.value: "follows when what blocks it is mended",
}


def failure_findings(look: Look) -> list[Finding]:
    """Open failures that wait for something or are broken, by unit, category and reason."""
    found = []
    for row in check_queries.unexpected_failures(look.db):
        blocked = f" (blocked by {row['blocking_table']})" if row["blocking_table"] else ""
        found.append(
            Finding(
                Kind.PARTIAL,
                look.severity(row["table_name"]),
                f"{row['failure_category']}: {row['failure_reason']}{blocked}",
                row["table_name"],
                row["analysis_date"],
                tuple(row["keys"]),
                len(row["keys"]),
                repair=_REPAIR.get(row["failure_category"], "fullcourt explain, then report it"),
            )
        )
    return found
