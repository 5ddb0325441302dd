"""Names that lead to nobody: opened, kept up to date, and closed when somebody says whom they mean."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from fullcourt.catalog.processing.ledger import unresolved_names
from fullcourt.sources.run import Run

Named = tuple[str, str | None, int | None]
"""A name as given, with its team and season where the source tells them."""


def record_unresolved(run: Run, unresolved: Mapping[Named, Mapping[str, Any]], sources: Collection[str]) -> None:
    """Make the open names of some sources those that are given; a user's ``ignored`` stays.

    Each name comes with its ``source``, ``first_game_id``, ``occurrences`` and ``candidate_lookups``.
    """
    stored: dict[Named, Mapping[str, Any]] = {
        (row["name_as_given"], row["team_abbr"], row["season_year"]): row for row in run.db.values(unresolved_names)
    }
    rows: list[dict[str, Any]] = []
    for (name, team_abbr, season_year), facts in unresolved.items():
        old = stored.get((name, team_abbr, season_year))
        row = {
            "name_as_given": name, "team_abbr": team_abbr, "season_year": season_year,
            "status": "open", "resolved_utc": None, **facts,
        }  # fmt: skip
        if old is not None and old["status"] == "ignored":
            row["status"] = "ignored"
        if old is None or any(old[name] != value for name, value in row.items()):
            rows.append(row)
    for key, old in stored.items():
        if key not in unresolved and old["status"] == "open" and old["source"] in sources:
            rows.append(dict(old) | {"status": "aliased", "resolved_utc": run.now})
    run.db.replace_values(unresolved_names, rows)
