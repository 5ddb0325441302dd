"""What happened: open failures beside what the calendar says, and the latest runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fullcourt.checks.bands import WHY_OFF, shares
from fullcourt.pages.model import Block, Cell, Tone, Words, grid, span

_TONES: dict[str, Tone] = {
    "expected": "rule", "waiting": "waiting", "broken": "critical",
    "succeeded": "good", "running": "waiting", "interrupted": "blocking", "failed": "critical",
}  # fmt: skip


def failures_blocks(counts: Sequence[Mapping[str, Any]], early: Sequence[Mapping[str, Any]]) -> list[Block]:
    """Open failures counted, and those for want of games held against calendar and lists.

    Args:
        counts: rows of :func:`.reports.failure_counts`.
        early: rows of :meth:`.Warehouse.early_season`.
    """
    if not counts and not early:
        return [Words("No open failures.", "good")]
    differing = [row for row in early if row["differing"]]
    exact = sum(row["exact"] for row in early)
    if differing:
        keys = sum(row["differing"] for row in differing)
        text = f"Too few games: {keys:,} keys on {len(differing):,} units are not those that calendar and lists say."
        judged = Words(text, "critical")
    else:
        text = f"Too few games: the {exact:,} keys that fail are exactly those that calendar and lists say."
        judged = Words(text, "good")
    blocks: list[Block] = [judged]
    if differing:
        named = ("table", "date", "exact", "actual", "differing")
        blocks.append(
            grid(
                "Units that differ from calendar and lists", [{name: row[name] for name in named} for row in differing]
            )
        )
    blocks.append(
        grid(
            "Open failures",
            [
                {
                    "season": row["season"],
                    "table": row["table_name"],
                    "category": row["failure_category"],
                    "disposition": Cell(row["disposition"], _TONES.get(row["disposition"], "")),
                    "failures": row["failures"],
                    "from – to": span([row["first_date"], row["last_date"]]),
                    "for example": row["for_example"],
                }
                for row in counts
            ],
        )
    )
    lines = shares(early)
    if lines:
        blocks.append(grid("Too few games, as a share of expected keys", lines, WHY_OFF))
    return blocks


def runs_blocks(runs: Sequence[Mapping[str, Any]]) -> list[Block]:
    """The latest runs, newest first."""
    if not runs:
        return [Words("Nothing was run yet.")]
    return [
        grid(
            "Newest first",
            [
                {
                    "started (UTC)": f"{run['started_utc']:%Y-%m-%d %H:%M:%S}",
                    "command": run["command"],
                    "status": Cell(run["status"], _TONES.get(run["status"], "")),
                    "exit code": run["exit_code"],
                    "seconds": _seconds(run),
                    "units built": run["units_built"],
                    "unchanged": run["units_skipped"],
                    "rows": run["rows_written"],
                    "failures opened": run["failures_opened"],
                    "resolved": run["failures_resolved"],
                    "error": run["error"],
                }
                for run in runs
            ],
        )
    ]


def _seconds(run: Mapping[str, Any]) -> int | None:
    return round((run["ended_utc"] - run["started_utc"]).total_seconds()) if run["ended_utc"] else None


def unfinished(runs: Sequence[Mapping[str, Any]]) -> str | None:
    """What to know of the latest run if it did not come to its end."""
    if not runs or runs[0]["status"] not in {"interrupted", "failed"}:
        return None
    last = runs[0]
    error = f" ({last['error']})" if last["error"] else ""
    return (
        f"The latest run, {last['command']} of {last['started_utc']:%Y-%m-%d %H:%M} UTC, was {last['status']}{error}. "
        "What it committed stands; the same command goes on from there."
    )
