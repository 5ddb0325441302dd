"""The ``failures`` command: which expected keys have no row, why, and from when on they have one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from cyclopts import Parameter

from fullcourt import scope
from fullcourt.cli.opening import to_read
from fullcourt.cli.options import Dates, Json, Places
from fullcourt.cli.output import out, print_json, print_table
from fullcourt.errors import NothingChosenError
from fullcourt.warehouse import reports

_WEEKS_SIDE_BY_SIDE = 10
By = Literal["season", "week"]


def failures(
    table: str | None = None,
    *,
    dates: Dates = Dates(),  # noqa: B008
    unexpected: Annotated[bool, Parameter(negative="", help="leave out what the calendar explains")] = False,
    by: Annotated[By | None, Parameter(help="count by week or by season; a short range is counted by week")] = None,
    rows: Annotated[bool, Parameter(negative="", help="list each failure instead of counts")] = False,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Show the open failures: which expected keys have no row, why, and from when on they are due to have one.

    Exit code 1 if any of them is not as expected, or if those for want of games are not exactly those that
    calendar and lists say.
    """
    with to_read(places) as warehouse:
        name, choice = scope.name_of(table), dates.choice
        each = warehouse.failures(name, choice, unexpected=unexpected)
        days = warehouse.days(choice)
        if days == []:
            raise NothingChosenError(
                "nothing was looked at: on none of the dates chosen is a game that is over, or next",
                "'fullcourt status' shows the months with games.",
            )
        names = [name] if name else []
        counts = reports.failure_counts(warehouse.db, names, days, unexpected=unexpected)
        weeks = reports.failures_by_week(warehouse.db, names, days, unexpected=unexpected)
        disagreements = reports.discrepancy_counts(warehouse.db, dates.season)
        early = [] if unexpected else warehouse.early_season(name, choice)
        as_of = warehouse.as_of
    differing = [row for row in early if row["differing"]]
    if json:
        print_json(
            "failures",
            {
                "counts": counts,
                "weeks": weeks,
                "failures": each,
                "early_season": early,
                "discrepancies": disagreements,
            },
            as_of,
        )
    elif not each and not differing:
        out.print("no open failures" + " that are not as expected" * unexpected + f" of {name}" * bool(name))
        _print_standing(disagreements)
    elif rows:
        print_table(each)
    else:
        count_by = by or ("week" if len({row["week_of"] for row in weeks}) <= _WEEKS_SIDE_BY_SIDE else "season")
        print_table(_side_by_side(weeks) if count_by == "week" else counts, title=f"{len(each):,} open failures")
        _print_bands(early)
        if differing:
            print_table(differing, title="too few games: not the keys that calendar and lists say")
        _print_standing(disagreements)
    return 1 if differing or any(row["disposition"] != "expected" for row in each) else 0


def _print_standing(disagreements: Sequence[dict[str, Any]]) -> None:
    if disagreements:
        print_table(disagreements, title="two sources disagree (both are kept)")


def _side_by_side(weeks: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """One line a table and category, a column a week."""
    columns = {f"{week:%m-%d}": week for week in sorted({row["week_of"] for row in weeks})}
    lines: dict[tuple[str, str], dict[str, Any]] = {}
    for row in weeks:
        key = (row["table_name"], row["failure_category"])
        line = lines.setdefault(key, {"table": key[0], "category": key[1]} | dict.fromkeys(columns))
        line[f"{row['week_of']:%m-%d}"] = row["failures"]
    return list(lines.values())


def _print_bands(early: Sequence[dict[str, Any]]) -> None:
    """Shares of keys with too few games, table by table, beside what operators are used to."""
    from fullcourt.checks.bands import WHY_OFF, shares

    lines = shares(early)
    if lines:
        print_table(lines, title="too few games, as a share of expected keys (each equal to the exact number)")
        out.print(f"[dim]{WHY_OFF}[/]")
