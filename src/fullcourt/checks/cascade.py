"""What is blocked by what: units that stand on missing ones, and the commands that repair them, in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fullcourt.checks.finding import Finding, Kind, Remedy, Severity, worst
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.warehouse import check_queries, entries


@dataclass(frozen=True)
class Blocked:
    """Units of one table that stand on something that is missing or wrong."""

    table: str
    days: tuple[date, ...]
    keys: int
    """Keys that were expected of them."""


def blocked(look: Look, findings: Iterable[Finding]) -> list[Blocked]:
    """Units that were built and stand downstream of the findings, in build order.

    None without a schedule, or without the units of the ledger: nobody can tell then.
    """
    wrong = defaultdict[str, set[date | None]](set)
    for finding in findings:
        if finding.severity > Severity.INFO and finding.table and finding.table in look.sheets:
            wrong[look.sheets[finding.table].qualified].add(finding.day)
    if not wrong or {SCHEDULE, entries.UNITS} - look.present:
        return []
    expected = check_queries.expected_by_unit(look.db)
    days, found = list(look.season_of), []
    for name in look.outlines:
        reached = look.reached_from(name, wrong, days)
        own = wrong[look.sheets[name].qualified]
        standing = tuple(sorted(day for day in reached - own if (name, day) in expected))
        if standing:
            found.append(Blocked(name, standing, sum(expected[name, day] for day in standing)))
        own |= reached
    return found


def commands(look: Look, findings: Iterable[Finding]) -> list[str]:
    """Commands that repair what was found, in the order in which they must run, with the folders that were given."""
    return [command + look.options for command in _commands(look, findings)]


def _commands(look: Look, findings: Iterable[Finding]) -> list[str]:
    by_table = defaultdict[str, set[date]](set)
    remedies = set()
    for finding in findings:
        if finding.severity is Severity.INFO:
            continue
        remedies.add(finding.remedy)
        if finding.remedy is Remedy.BACKFILL and finding.table and finding.day:
            by_table[finding.table].add(finding.day)
    if Remedy.HEAL in remedies:
        return ["fullcourt ingest"] * (Remedy.INGEST in remedies) + ["fullcourt heal"]
    if Remedy.INGEST in remedies:
        # What is read may concern any unit; those that were named are due with them.
        return ["fullcourt ingest", "fullcourt backfill"]
    return [
        f"fullcourt backfill {name} {in_words(sorted(by_table[name]), list(look.season_of))}"
        for name in look.outlines
        if by_table[name]
    ]


def to_fetch(findings: Iterable[Finding]) -> dict[str, int]:
    """What no command can repair: what to fetch, with how many keys want it."""
    return _told(findings, Remedy.FETCH)


def for_people(findings: Iterable[Finding]) -> dict[str, int]:
    """What somebody has to look at and decide, with how many keys want it."""
    return _told(findings, Remedy.PERSON)


def _told(findings: Iterable[Finding], remedy: Remedy) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for finding in findings:
        if finding.severity > Severity.INFO and finding.remedy is remedy:
            found[finding.told] += finding.count
    return dict(found)


def in_words(days: Sequence[date], calendar: Sequence[date]) -> str:
    """Options that name these dates: a range where they follow on each other in the calendar, else a list."""
    first, last = days[0], days[-1]
    if len(days) > 1 and [day for day in calendar if first <= day <= last] == list(days):
        return f"--start-date {first} --end-date {last}"
    return f"--dates {','.join(map(str, days))}"


@dataclass(frozen=True)
class Health:
    """How a table is: how many findings of each kind there are, and how bad the worst is."""

    kinds: Mapping[Kind, int]
    severity: Severity

    @property
    def is_suspect(self) -> bool:
        """Whether nothing in it is wrong itself, and something that it stands on is."""
        return not self.severity and Kind.SUSPECT in self.kinds

    def __str__(self) -> str:
        """Say what there is: what is wrong itself, the most frequent first, before what only stands on such."""
        most = sorted(self.kinds.items(), key=lambda item: (item[0] is Kind.SUSPECT, -item[1]))
        return ", ".join(f"{number:,} {kind.value.replace('_', ' ')}" for kind, number in most) or "nothing wrong"


def health(look: Look, findings: Iterable[Finding]) -> Mapping[str, Health]:
    """How each table is. Beside what is wrong, findings of what is only known to stand are not counted."""
    by_table = defaultdict[str, list[Finding]](list)
    for finding in findings:
        if finding.table and finding.table in look.sheets and (finding.severity or finding.kind is Kind.SUSPECT):
            by_table[finding.table].append(finding)
    return {name: Health(Counter(each.kind for each in by_table[name]), worst(by_table[name])) for name in look.sheets}
