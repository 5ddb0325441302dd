"""Commands that find what is wrong: check, gaps, contamination, coverage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from fullcourt.cli.fitting import Column, fitting
from fullcourt.cli.opening import to_read
from fullcourt.cli.options import Dates, Json, Phase, Places
from fullcourt.cli.output import err, out, print_json, print_table, shown
from fullcourt.cli.pages import Html, leave_page, print_cascade, require_ending
from fullcourt.errors import NoScheduleError, WarehouseHeldError
from fullcourt.warehouse.holder import writing_to

if TYPE_CHECKING:
    from fullcourt.checks.finding import Finding
    from fullcourt.checks.look import Look
    from fullcourt.checks.verdict import Verdict

_COLOURS = {"info": "dim", "blocking": "yellow", "critical": "bold red"}
_MOST_LINES = 40


def check(
    *tables: str,
    dates: Dates = Dates(),  # noqa: B008
    phase: Phase = (),
    all_findings: Annotated[bool, Parameter(name="--all", negative="", help="also what is known and stands")] = False,
    html: Html = None,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Run every check, hash every stored row anew, and give one verdict.

    Exit code by the worst finding: 0 nothing above info, 1 blocking, 2 critical (three or more tables stand on it);
    3 if a check could not run, whatever the others found.
    """
    require_ending(html)
    from fullcourt.checks.chosen import chosen, extent
    from fullcourt.checks.verdict import run_checks
    from fullcourt.pages.state import State

    with to_read(places) as warehouse:
        # All that is committed may be in the copy for readers: who is about to change it is there all the same.
        holder = writing_to(warehouse.settings.warehouse)
        if warehouse.writing is not None or holder is not None:
            raise WarehouseHeldError(
                warehouse.writing.message if warehouse.writing else f"the warehouse is held by {holder}",
                "A check looks at the warehouse itself: run it when that one is done.",
            )
        look = warehouse.exact_look()
        days, wanted = extent(look, dates.choice, tables, phase)
        verdict = chosen(look, run_checks(look), days, wanted)
        as_of = warehouse.as_of
        lines = _commands(look, verdict)
        left = leave_page("check", State(warehouse, look, verdict, days, wanted), html)
    if json:
        print_json("check", verdict.as_dict() | lines, as_of)
        return max(left, verdict.exit_code)
    print_findings(verdict.findings if all_findings else verdict.wrong)
    _print_commands(lines)
    _print_verdict(verdict)
    return max(left, verdict.exit_code)


def gaps(
    *tables: str,
    dates: Dates = Dates(),  # noqa: B008
    phase: Phase = (),
    check_contamination: Annotated[bool, Parameter(negative="", help="also rows that are invalid or stale")] = False,
    html: Html = None,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Find units and keys that are missing, what they block, and the commands that repair it.

    Exit codes as of check.
    """
    require_ending(html)
    from fullcourt.checks import cascade
    from fullcourt.checks.chosen import chosen, extent
    from fullcourt.checks.finding import Kind
    from fullcourt.checks.look import looking
    from fullcourt.checks.verdict import CONTAMINATION, GAPS, run_checks
    from fullcourt.pages.state import State

    with to_read(places) as warehouse:
        look = warehouse.look()
        names = {*GAPS, *CONTAMINATION} if check_contamination else set(GAPS)
        days, wanted = extent(look, dates.choice, tables, phase)
        verdict = run_checks(look, names, causes=check_contamination)
        if not check_contamination:
            verdict = verdict.without(Kind.STALE, Kind.SUSPECT, Kind.INVALID)
        verdict = chosen(look, verdict, days, wanted)
        with looking():
            blocked = cascade.blocked(look, verdict.findings)
        lines = _commands(look, verdict)
        as_of = warehouse.as_of
        left = leave_page("gaps", State(warehouse, look, verdict, days, wanted), html)
    impact = [
        {"table": each.table, "units": len(each.days), "keys": each.keys, "from": each.days[0], "to": each.days[-1]}
        for each in blocked
    ]
    if json:
        listed = [each | {"dates": list(of.days)} for each, of in zip(impact, blocked, strict=True)]
        print_json("gaps", verdict.as_dict() | {"blocked": listed} | lines, as_of)
        return max(left, verdict.exit_code)
    print_findings(verdict.wrong)
    if verdict.wrong:
        print_cascade(look, verdict.findings)
    if impact:
        print_table(impact, title="stands on it, and is blocked or will have to be looked at again")
    _print_commands(lines)
    _print_verdict(verdict)
    return max(left, verdict.exit_code)


def contamination(
    *tables: str,
    dates: Dates = Dates(),  # noqa: B008
    phase: Phase = (),
    exact: Annotated[
        bool, Parameter(negative="", help="build the stale units on a copy, and say exactly which rows change")
    ] = False,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Find rows that are invalid, stale, or suspect since they stand on such, stage by stage.

    Exit codes as of check.
    """
    from fullcourt.checks.chosen import chosen, extent
    from fullcourt.checks.look import looking
    from fullcourt.checks.verdict import CONTAMINATION, EXACT, run_checks

    with to_read(places) as warehouse:
        look = warehouse.exact_look() if exact else warehouse.look()
        days, wanted = extent(look, dates.choice, tables, phase)
        verdict = chosen(look, run_checks(look, EXACT if exact else CONTAMINATION, causes=True), days, wanted)
        with looking():
            changing = warehouse.trial().changes if exact else None
        as_of, lines = warehouse.as_of, _commands(look, verdict)
    shown: dict[str, Any] = verdict.as_dict() | lines
    rows: list[dict[str, Any]] = []
    if changing is not None:
        rows = [
            {"table": each.table, "date": each.day, "key": each.key, "why": each.why}
            for each in changing
            if (days is None or each.day in days) and (wanted is None or each.table in wanted)
        ]
        shown["exact"] = rows
    if json:
        print_json("contamination", shown, as_of)
        return verdict.exit_code
    print_findings(each for each in verdict.findings if each.severity or each.kind == "suspect")
    if changing is not None:
        counted: defaultdict[tuple[str, str], int] = defaultdict(int)
        for row in rows:
            counted[row["table"], row["why"]] += 1
        print_table(
            [{"table": table, "what": why, "rows": number} for (table, why), number in counted.items()],
            title=f"exactly {len(rows):,} rows change when it is repaired",
        )
    _print_commands(lines)
    _print_verdict(verdict)
    return verdict.exit_code


def coverage(
    *tables: str,
    dates: Dates = Dates(),  # noqa: B008
    phase: Phase = (),
    reconcile: Annotated[
        bool, Parameter(negative="", help="follow each player of the chosen dates through all tables")
    ] = False,
    html: Html = None,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Show by table and date what was expected, what is there, and what is not accounted for.

    Exit code 2 or 1 if anything is not accounted for, as of check; 2 if a table has other rows than the ledger says.
    """
    require_ending(html)
    from fullcourt.checks import coverage as found
    from fullcourt.checks.chosen import extent
    from fullcourt.checks.look import looking
    from fullcourt.cli.calendar import calendar, legend
    from fullcourt.pages.state import State

    with to_read(places) as warehouse, looking():
        look = warehouse.look()
        if not look.has_schedule:
            raise NoScheduleError
        days, wanted = extent(look, dates.choice, tables, phase, of_units=True)
        if reconcile:
            told: list[dict[str, Any]] = found.reconciled(look, days)
            rows = [row for row in told if wanted is None or row["table"] in wanted]
        else:
            rows = found.chosen_units(look, days, wanted)
        as_of = warehouse.as_of
        left = leave_page("coverage", State(warehouse, look, None, days, wanted), html)
    lacking = [] if reconcile else [row for row in rows if found.differs(row)]
    code = max(left, *(int(look.severity(row["table"])) for row in rows if row["unaccounted"]), 2 * bool(lacking))
    if json:
        print_json("coverage", {"reconciled" if reconcile else "units": rows}, as_of)
    elif reconcile:
        print_table(_by_player(rows), title="players on the lists, and where they have no row")
    else:
        out.print(calendar(rows))
        out.print(legend())
        off = [row for row in rows if row["unaccounted"] or row["waiting"] or row["broken"]]
        print_table(off[:_MOST_LINES], title=f"{len(off):,} units with keys that have no row and should")
        if lacking:
            where = ", ".join(dict.fromkeys(row["table"] for row in lacking))
            text = f"{len(lacking):,} units have not as many rows as the ledger says, in {where}: fullcourt check"
            out.print(text, style="bold red", soft_wrap=True)
    return code


def _by_player(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """One line a player and reason, with the tables."""
    grouped: defaultdict[tuple[Any, ...], list[str]] = defaultdict(list)
    named = ("date", "team", "player", "list_says", "in_box", "why")
    for row in rows:
        grouped[tuple(row[name] for name in named)].append(row["table"])
    return [dict(zip(named, said, strict=True)) | {"no row in": ", ".join(tables)} for said, tables in grouped.items()]


def _commands(look: Look, verdict: Verdict) -> dict[str, Any]:
    from fullcourt.checks import cascade
    from fullcourt.checks.look import looking

    with looking():
        return {
            "commands": cascade.commands(look, verdict.findings),
            "to_fetch": cascade.to_fetch(verdict.findings),
            "for_people": cascade.for_people(verdict.findings),
        }


def print_findings(findings: Iterable[Finding]) -> None:
    """Findings for people: those that say the same of one table in one line."""
    from fullcourt.checks.grouped import grouped

    groups = grouped(findings)
    if not groups:
        return
    columns = [Column(heading, whole=True) for heading in ("severity", "kind", "table", "dates")]
    columns += [Column("rows", number=True, whole=True), Column("what, and the first of them", long=True)]
    rows = [
        (
            f"[{_COLOURS[each.severity.name.lower()]}]{each.severity.name.lower()}[/]",
            each.kind.value,
            shown(each.table or ""),
            _when(each.days),
            f"{each.count:,}",
            shown(each.text) + (f" [dim]({shown(each.example)})[/]" if each.example else ""),
        )
        for each in groups[:_MOST_LINES]
    ]
    out.print(fitting(out, columns, rows, "findings"))
    if len(groups) > _MOST_LINES:
        out.print(f"and {len(groups) - _MOST_LINES:,} more lines (--json has them all)")


def _when(days: Sequence[date]) -> str:
    from fullcourt.pages.model import span

    listed = span(days) or "–"
    return f"{len(days)}, {listed}" if len(days) > 1 else listed


def _print_commands(lines: dict[str, Any]) -> None:
    if lines["commands"]:
        out.print("to repair it, in this order:")
        for line in lines["commands"]:
            out.print(f"  {line}", markup=False, soft_wrap=True)
    for what, keys in lines["to_fetch"].items():
        out.print(f"no command can repair {keys:,} keys: {what}", markup=False, soft_wrap=True)
    for what, keys in lines["for_people"].items():
        out.print(f"somebody has to look at {keys:,} keys or files: {what}", markup=False, soft_wrap=True)


def _print_verdict(verdict: Verdict) -> None:
    for name, why in verdict.not_run.items():
        err.print(f"the check of {name} could not run: {why}", markup=False, soft_wrap=True)
    if verdict.not_run:
        out.print("[bold red]no verdict[/]: not everything could be looked at")
    elif not verdict.wrong:
        out.print("[green]nothing wrong[/]")
    else:
        word = verdict.severity.name.lower()
        out.print(f"[{_COLOURS[word]}]{word}[/]: {sum(each.count for each in verdict.wrong):,} rows, keys or files")
