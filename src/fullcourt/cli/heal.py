"""The ``heal`` command: from findings to the least work that repairs them, and the check that shows it worked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from fullcourt.api import Warehouse
from fullcourt.cli.checks import print_findings
from fullcourt.cli.opening import Work, to_read, to_write
from fullcourt.cli.options import Dates, Json, Places
from fullcourt.cli.output import err, out, print_json, print_table

if TYPE_CHECKING:
    from fullcourt.checks.heal import Repair
    from fullcourt.checks.healing import Healing
    from fullcourt.checks.verdict import Verdict


def heal(
    *,
    dates: Dates = Dates(),  # noqa: B008
    dry_run: Annotated[bool, Parameter(negative="", help="say what would be done, and do nothing")] = False,
    yes: Annotated[
        bool, Parameter(name=["--yes", "-y"], negative="", help="do not ask before rows are deleted")
    ] = False,
    places: Places = Places(),  # noqa: B008
    work: Work = Work(),  # noqa: B008
    json: Json = False,
) -> int:
    """Repair what the checks find, with the least work that does it, and check again.

    Raw files are read where need be and never written. What cannot be repaired here is said, with what to fetch.
    Exit code as of check, of what is left.
    """
    if dry_run or not yes:
        with to_read(places) as warehouse:
            repair = _repair(warehouse, dates)
        if dry_run:
            return _tell(repair, json=json)
        if repair.is_nothing:
            return _end(repair.verdict, None, json=json)
        if repair.deletes and not _may(repair, json=json):
            return max(repair.verdict.exit_code, 1)
    with to_write(places, work, json=json) as (opened, advance):
        healing = opened.heal(dates.choice, progress=advance)
    return _end(healing.after, healing, json=json)


def _repair(warehouse: Warehouse, dates: Dates) -> Repair:
    from fullcourt.checks.heal import repair_of

    look = warehouse.exact_look()
    days = look.days(dates.choice)
    return repair_of(look, lambda day: days is None or day in days)


def _may(repair: Repair, *, json: bool) -> bool:
    """Ask whether rows may be deleted. A program cannot be asked: it is told what to say."""
    from rich.prompt import Confirm

    if json:
        told = {"done": None, "needs": "--yes", "steps": _steps(repair), "deletes": True}
        print_json("heal", repair.verdict.as_dict() | told)
    else:
        print_findings(repair.verdict.wrong)
    if json or not sys.stdin.isatty():
        err.print(_NOT_ASKED)
        return False
    try:
        return Confirm.ask("rows that are not what was committed are deleted and made anew; go on?", console=err)
    except EOFError:
        err.print(f"\n{_NOTHING_DONE}")
        return False


_NOTHING_DONE = "nothing was done"
_NOT_ASKED = f"rows would be deleted and made anew: say --yes to have it done; {_NOTHING_DONE}"


def _steps(repair: Repair) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    steps += [{"step": f"drop {name}, which is not as declared", "units": None} for name in repair.dropped]
    if repair.lay_out:
        steps.append({"step": "make tables and views anew that are gone or are not as declared", "units": None})
    steps += [{"step": f"delete altered rows of {table}", "units": None} for table in repair.altered]
    if repair.of_no_table:
        steps.append({"step": "delete entries of the ledger of tables that there are not", "units": None})
    if repair.parts:
        tables = sorted({part.relation for part in repair.parts})
        steps.append({"step": f"read again what raw files say of {', '.join(tables)}", "units": None})
    elif repair.ingest:
        steps.append({"step": "read raw files that are new or changed", "units": None})
    for stage in repair.plan.stages if repair.plan else ():
        for reason, days in stage.reasons.items():
            steps.append({"step": f"build {stage.table.name}: {reason.value}", "units": len(days)})
    if repair.publish:
        steps.append({"step": "make the copy for readers anew", "units": None})
    return steps


def _tell(repair: Repair, *, json: bool) -> int:
    steps = _steps(repair)
    if json:
        print_json("heal --dry-run", repair.verdict.as_dict() | {"steps": steps, "deletes": repair.deletes})
        return repair.verdict.exit_code
    _tell_not_run(repair.verdict)
    print_findings(repair.verdict.wrong)
    if steps:
        print_table(steps, title="steps, of which units that come out the same are left alone")
    elif not repair.verdict.not_run:
        out.print("nothing to do")
    return repair.verdict.exit_code


def _tell_not_run(verdict: Verdict) -> None:
    for name, why in verdict.not_run.items():
        err.print(f"the check of {name} could not run: {why}", markup=False, soft_wrap=True)


def _end(left: Verdict, healing: Healing | None, *, json: bool) -> int:
    from fullcourt.checks import cascade

    totals = healing.totals if healing else None
    if json:
        done = {"rows_deleted": healing.rows_deleted, **healing.totals.as_dict()} if healing else None
        told = {"to_fetch": cascade.to_fetch(left.findings), "for_people": cascade.for_people(left.findings)}
        print_json("heal", left.as_dict() | {"done": done} | told)
        return left.exit_code
    if totals and totals.by_table:
        print_table(
            [{"table": name} | counts for name, counts in totals.by_table.items()],
            {
                "table": "table",
                "units_built": "units built",
                "units_skipped": "unchanged",
                "rows_rebuilt": "rebuilt",
                "failures_opened": "failures opened",
                "failures_resolved": "resolved",
            },
            title="healed",
        )
    _tell_not_run(left)
    print_findings(left.wrong)
    for what, keys in cascade.to_fetch(left.findings).items():
        out.print(f"cannot be repaired here, {keys:,} keys: {what}", markup=False, soft_wrap=True)
    for what, keys in cascade.for_people(left.findings).items():
        out.print(f"somebody has to look at {keys:,} keys or files: {what}", markup=False, soft_wrap=True)
    if not left.wrong and not left.not_run:
        out.print("[green]checked: nothing wrong[/]")
    return left.exit_code
