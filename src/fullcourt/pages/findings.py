"""Findings on a page: the verdict, what to do, what was found, what stands on it, and how each table is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from fullcourt.checks import cascade
from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.grouped import Group, grouped
from fullcourt.checks.look import Look
from fullcourt.checks.verdict import Verdict
from fullcourt.pages.coverage import PHASES
from fullcourt.pages.drawing import drawing_of, tone_of
from fullcourt.pages.model import Block, Cell, Grid, Listing, Step, Steps, Tone, Words, grid, span

TONES: dict[Severity, Tone] = {Severity.INFO: "quiet", Severity.BLOCKING: "blocking", Severity.CRITICAL: "critical"}


def verdict_words(verdict: Verdict) -> Words:
    """The verdict in one line."""
    if verdict.not_run:
        missing = ", ".join(verdict.not_run)
        return Words(f"No verdict: not everything could be looked at ({missing})", "critical")
    if not verdict.wrong:
        return Words("Nothing wrong", "good")
    tables = {each.table for each in verdict.wrong if each.table}
    rows = sum(each.count for each in verdict.wrong)
    where = f" in {len(tables):,} {'table' if len(tables) == 1 else 'tables'}" if tables else ""
    text = f"{verdict.severity.name.capitalize()}: {rows:,} rows, keys or files{where}. {_remedies(verdict)}"
    return Words(text, TONES[verdict.severity])


def _remedies(verdict: Verdict) -> str:
    """How much of it who can mend."""
    counts = Counter[str]()
    for each in verdict.wrong:
        counts[_who_mends(each.remedy)] += each.count
    return ", ".join(f"{counts[what]:,} {what}" for what in (_COMMANDS, *_OTHERS.values()) if counts[what])


_COMMANDS = "for commands"
_OTHERS = {Remedy.PERSON: "for a person", Remedy.FETCH: "to be fetched", Remedy.FOLLOWS: "follow from others"}


def _who_mends(remedy: Remedy) -> str:
    return _COMMANDS if remedy.is_command else _OTHERS.get(remedy, _OTHERS[Remedy.PERSON])


def unchecked(verdict: Verdict) -> list[str]:
    """What could not be looked at, and why."""
    return [f"Could not be checked: {name}. {why}" for name, why in verdict.not_run.items()]


def steps(look: Look, verdict: Verdict, writing: str | None, last_run: str | None) -> Steps:
    """What to do next, in order."""
    found: list[Step] = []
    if writing:
        text = f"Wait: {writing}. What it is about to mend is still in here; look again when it is done."
        found.append(Step(text, _lines(look, "fullcourt handoff")))
    found += [Step(f"Make the check of {name} possible: {why}") for name, why in verdict.not_run.items()]
    if last_run:
        found.append(Step(last_run))
    commands = tuple(cascade.commands(look, verdict.findings))
    if commands:
        found.append(Step("Repair what can be repaired with what is here, in this order.", commands))
    for what, keys in cascade.to_fetch(verdict.findings).items():
        found.append(Step(f"No command can repair {keys:,} keys or files: {what}. They are listed under Findings."))
    found += [
        Step(f"{keys:,} keys or files need a person: {what}. They are listed under Findings.")
        for what, keys in cascade.for_people(verdict.findings).items()
    ]
    if cascade.to_fetch(verdict.findings):
        found.append(Step("Read what was fetched, and build what waits for it.", _lines(look, *_UP_TO_DATE)))
    if _unread(verdict):
        found.append(Step(f"Read {_unread(verdict):,} raw files that were never read.", _lines(look, *_UP_TO_DATE)))
    if found:
        found.append(Step("See that nothing is left.", _lines(look, "fullcourt check")))
    else:
        found.append(Step("Nothing is to be repaired. When new games are there:", _lines(look, *_UP_TO_DATE)))
    return Steps(tuple(found))


def _lines(look: Look, *commands: str) -> tuple[str, ...]:
    """Commands of the folders that were given."""
    return tuple(command + look.options for command in commands)


_UP_TO_DATE = ("fullcourt ingest", "fullcourt backfill")


def _unread(verdict: Verdict) -> int:
    return sum(
        each.kind is Kind.SOURCE and not each.severity and each.remedy is Remedy.INGEST for each in verdict.findings
    )


def findings_blocks(verdict: Verdict) -> list[Block]:
    """What is wrong, what must be fetched for it, and what is only known to stand."""
    wrong, known = grouped(verdict.wrong), grouped(each for each in verdict.findings if not each.severity)
    blocks: list[Block] = [_groups("Wrong", wrong, verdict.options)] if wrong else [Words("Nothing is wrong.", "good")]
    blocks += _to_fetch(verdict.wrong)
    if known:
        blocks.append(_groups("Known, and stands", known, verdict.options))
    return blocks


def _groups(title: str, groups: Iterable[Group], options: str) -> Grid:
    return grid(
        title,
        [
            {
                "finding": Cell(
                    f"{each.severity.name.lower()}, {each.kind.value.replace('_', ' ')}", TONES[each.severity]
                ),
                "table": each.table,
                "when": _when(each),
                "rows": each.count,
                "what": f"{each.text} (for example {each.example})" if each.example else each.text,
                "repair": each.repair_with(options) or None,
            }
            for each in groups
        ],
    )


def _when(group: Group) -> str | None:
    return f"{len(group.days):,} dates\n{span(group.days)}" if len(group.days) > 1 else span(group.days)


def _to_fetch(wrong: Iterable[Finding]) -> list[Listing]:
    by_repair = defaultdict[str, list[str]](list)
    for each in wrong:
        if each.remedy in (Remedy.FETCH, Remedy.PERSON):
            place = " ".join(str(part) for part in (each.day, each.table, each.file) if part)
            by_repair[each.repair].append(f"{place}: {', '.join(each.keys)}" if each.keys else place)
    return [Listing(f"{repair[:1].upper()}{repair[1:]}", tuple(lines)) for repair, lines in by_repair.items()]


def blocked_grid(look: Look, verdict: Verdict) -> Grid | None:
    """What stands on the findings; None if nothing does."""
    blocked = cascade.blocked(look, verdict.findings)
    rows = [
        {"table": each.table, "units": len(each.days), "keys": each.keys, "from – to": span(each.days)}
        for each in blocked
    ]
    return grid("Stands on it, and is blocked or will have to be looked at again", rows) if rows else None


def cascade_blocks(look: Look, verdict: Verdict) -> list[Block]:
    """The tables with their health: drawn, and told."""
    health = cascade.health(look, verdict.findings)
    complete = not verdict.not_run
    told = grid(
        "Tables, what is wrong with them, and what they read",
        [
            {
                "table": name,
                "phase": f"{look.sheets[name].phase} {PHASES[look.sheets[name].phase]}",
                "health": Cell(str(health[name]), tone_of(health[name], complete=complete)),
                "stand on it": len(look.sheets[name].downstream),
                "reads": ", ".join(sorted(reads)),
            }
            for name, reads in look.reads.items()
        ],
    )
    return [drawing_of(look, health, complete=complete), told]
