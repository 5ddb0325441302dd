"""Units of built tables: those that are missing, not as committed, stale, or stand on such."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.engine.plan import Reason, Stage
from fullcourt.engine.sheet import DAY, KEYS, RULE, Sheet
from fullcourt.warehouse import check_queries, unit_rows
from fullcourt.warehouse.contents import failures_of
from fullcourt.warehouse.numbered_games import games_numbered

_WHOLE = {
    Reason.FORMULA: "built by another formula",
    Reason.SEASON: "built when the season started on another date",
}


def unit_findings(look: Look) -> list[Finding]:
    """What is wrong with units, table by table in build order.

    A unit whose inputs changed is stale, unless something that it stands on is itself not as it was committed: then
    nobody can tell before that is mended, and it is suspect.
    """
    of_no_unit = [
        Finding(
            Kind.TAMPERED, look.severity(name), f"{rows:,} rows without a date", name, count=rows, remedy=Remedy.HEAL
        )
        for name, rows in look.dateless.items()
    ]
    if not look.has_schedule:
        return of_no_unit + list(_without_schedule(look))
    wrong = defaultdict[str, set[date | None]](set)
    for part in look.parts_changed:
        wrong[part.relation].add(None)
    # To hash all rows takes a while, and only where something follows from others does it matter.
    if any(reason in _FOLLOWS for stage in look.plan.stages for reason in stage.due.values()):
        for name, rows in look.altered.items():
            sheet = look.sheets[name]
            wrong[sheet.qualified] |= {row.get(sheet.day_column) for row in rows}
        for table, day in look.other_entries:
            wrong[failures_of(table)].add(day)
        # Through another view other inputs are met, on whatever date.
        for sheet in look.stored if look.replaced_views else ():
            wrong[sheet.qualified].add(None)
    found: list[Finding] = of_no_unit
    for stage in look.plan.stages:
        found += _of_stage(look, stage, wrong)
    return found


_FOLLOWS = (Reason.INPUTS, Reason.MISSING, Reason.ORPHAN, Reason.SEASON)


def _by_schedule(look: Look, by_reason: Mapping[Reason, Sequence[date]]) -> set[date]:
    """Dates that are due only if the schedule, which is not as it was left, is right."""
    known = {day for _, day in look.ledgered}
    unheard_of = {day for day in by_reason.get(Reason.MISSING, ()) if day not in known}
    return unheard_of | set(by_reason.get(Reason.ORPHAN, ())) | set(by_reason.get(Reason.SEASON, ()))


def _without_schedule(look: Look) -> Iterator[Finding]:
    """What can be said of units by the dates that other sources show: whether they are there, and as committed."""
    if not look.calendar and not look.ledgered:
        return
    text = "there is no schedule: dates are those that box scores and events show, and who should be there is not known"
    yield Finding(Kind.REFERENCE, Severity.CRITICAL, text, "schedule", remedy=Remedy.HEAL)
    for sheet in look.built:
        weight = look.severity(sheet.name)
        for day in look.season_of:
            if (sheet.name, day) not in look.ledgered:
                yield Finding(Kind.MISSING, weight, "not built", sheet.name, day, remedy=Remedy.BACKFILL)
    for (name, day), difference in look.differences.items():
        yield Finding(Kind.TAMPERED, look.severity(name), str(difference), name, day, remedy=Remedy.BACKFILL)


def _of_stage(look: Look, stage: Stage, wrong: defaultdict[str, set[date | None]]) -> Iterator[Finding]:
    sheet = look.sheets[stage.table.name]
    by_reason = stage.reasons
    unsure = look.reached_from(sheet.name, wrong, by_reason.get(Reason.INPUTS, []))
    if wrong.get(SCHEDULE):
        unsure |= {day for day in _by_schedule(look, by_reason) if (sheet.name, day) not in look.not_as_committed}
        by_reason = {reason: [day for day in days if day not in unsure] for reason, days in by_reason.items()}
    for reason in (Reason.MISSING, Reason.ROWS, Reason.ORPHAN):
        wrong[sheet.qualified].update(by_reason.get(reason, ()))
    yield from _whole_units(look, sheet, by_reason)
    # Where there are no rows by rule, no key is accounted for.
    altered = [day for day in by_reason.get(Reason.ROWS, ()) if day not in stage.bootstrap]
    stale = [day for day in by_reason.get(Reason.INPUTS, ()) if day not in unsure]
    yield from _keys(look, sheet, altered, stale, look.reached_from(sheet.name, wrong, altered))
    yield from _unexplained(look, sheet, set(by_reason.get(Reason.ROWS, ())) & stage.bootstrap.keys())
    for day in sorted(unsure | set(by_reason.get(Reason.UPSTREAM, ()))):
        text = "stands on rows that are missing, altered or stale"
        yield Finding(Kind.SUSPECT, Severity.INFO, text, sheet.name, day)


def _whole_units(look: Look, sheet: Sheet, by_reason: Mapping[Reason, Sequence[date]]) -> Iterator[Finding]:
    weight, name = look.severity(sheet.name), sheet.name
    for day in by_reason.get(Reason.MISSING, ()):
        rows = look.differences.get((name, day))
        text = f"not built; {rows}" if rows else "not built"
        yield Finding(Kind.MISSING, weight, text, name, day, remedy=Remedy.BACKFILL)
    for day in by_reason.get(Reason.ORPHAN, ()):
        text = "no counted game of this date is over, or next"
        yield Finding(Kind.ORPHAN, weight, text, name, day, remedy=Remedy.BACKFILL)
    for reason, text in _WHOLE.items():
        for day in by_reason.get(reason, ()):
            yield Finding(Kind.STALE, weight, text, name, day, remedy=Remedy.BACKFILL)
    for day in by_reason.get(Reason.ROWS, ()):
        if (name, day) in look.twice_in_ledger:
            text = "the ledger has the unit more than once"
            yield Finding(Kind.DUPLICATE, weight, text, name, day, remedy=Remedy.BACKFILL)


def _unexplained(look: Look, sheet: Sheet, days: Iterable[date]) -> Iterator[Finding]:
    """Units that are not as committed, though each of their keys is there once and holds."""
    for unit in ((sheet.name, day) for day in sorted(days)):
        if unit in look.differences:
            text = str(look.differences[unit])
        elif unit in look.other_inputs:
            text = "its input fingerprints are not those committed"
        elif unit in look.other_discrepancies:
            text = "the discrepancies that are recorded are not those that its rows tell"
        else:
            continue
        yield Finding(Kind.TAMPERED, look.severity(sheet.name), text, *unit, remedy=Remedy.BACKFILL)


def _keys(
    look: Look, sheet: Sheet, altered: Sequence[date], stale: Sequence[date], unsure: set[date]
) -> Iterator[Finding]:
    """Which keys it is, of units that are not as committed and of stale ones."""
    days = sorted({*altered, *stale})
    if not days:
        return
    from fullcourt.engine.chunk import Chunk

    chunk = Chunk(look.db, look.outlines[sheet.name].table, tuple(days))
    with games_numbered(look.db, look.outlines[sheet.name].games):
        chunk.take_accounts()
    told = unit_rows.keys_of_units(look.db, sheet, sheet.entity, days, "accounts")
    chunk.clear()
    doubled = unit_rows.doubled_keys(look.db, sheet, sheet.key, altered) if altered else []
    grouped = defaultdict[tuple[date, Kind, str], list[str]](list)
    for row in doubled:
        grouped[row[sheet.day_column], Kind.DUPLICATE, "more than one row"].append(key_text(sheet, row))
    for row in told:
        inputs_tell = row["day"] not in unsure or row["day"] not in altered
        for kind, text in _verdicts(row, altered=row["day"] in altered, inputs_tell=inputs_tell):
            grouped[row["day"], kind, text].append(row["entity_id"])
    explained = {day for day, _, _ in grouped}
    for (day, kind, text), keys in sorted(grouped.items()):
        yield Finding(
            kind, look.severity(sheet.name), text, sheet.name, day, tuple(keys), len(keys),
            remedy=Remedy.BACKFILL,
        )  # fmt: skip
    yield from _unexplained(look, sheet, set(altered) - explained)
    for day in stale:
        if day not in explained:
            text = "other keys are expected than were when it was built"
            yield Finding(Kind.STALE, look.severity(sheet.name), text, sheet.name, day, remedy=Remedy.BACKFILL)


def _verdicts(row: Mapping[str, Any], *, altered: bool, inputs_tell: bool) -> Iterator[tuple[Kind, str]]:
    if not altered:
        yield Kind.STALE, "inputs changed since it was built"
        return
    if not row["is_expected"]:
        yield Kind.ORPHAN, "nobody expects it"
    elif not row["rows"] and not row["failures"]:
        yield Kind.PARTIAL, "neither a row nor a failure"
    elif row["rows"] and row["failures"]:
        yield Kind.TAMPERED, "both a row and an open failure"
    elif row["failures"] > 1:
        yield Kind.DUPLICATE, "more than one open failure"
    elif not row["inputs_hold"] and inputs_tell:
        yield Kind.TAMPERED, "its input fingerprint is not the one committed"


def row_findings(look: Look) -> list[Finding]:
    """Rows whose fingerprint is not theirs any more: every stored row is hashed anew."""
    found = []
    paths = check_queries.paths_of_files(look.db)
    for sheet in look.stored:
        by_place = defaultdict[tuple[date | None, str | None], list[str]](list)
        for row in look.altered[sheet.name]:
            file = paths.get(row.get("source_file_id", ""))
            by_place[row.get(sheet.day_column), file].append(key_text(sheet, row))
        found += [
            Finding(
                Kind.TAMPERED, look.severity(sheet.name), "its values are not those it was written with",
                sheet.name, when, tuple(keys), len(keys), file=where, remedy=Remedy.HEAL,
            )
            for (when, where), keys in by_place.items()
        ]  # fmt: skip
    return found


def entry_findings(look: Look) -> list[Finding]:
    """Units of which the ledger says something else than was committed, and those of tables that there are not."""
    found = [
        Finding(
            Kind.ORPHAN, Severity.BLOCKING, f"{_OF_NO_TABLE} {table!r}", part.partition(".")[2], count=number,
            remedy=Remedy.HEAL,
        )
        for (part, table), number in look.of_no_table.items()
    ]  # fmt: skip
    return found + [
        Finding(
            Kind.TAMPERED, look.severity(table), _OTHER_FAILURES if of_failures else _OTHER_ENTRY, table, day,
            remedy=Remedy.HEAL,
        )
        for (table, day), of_failures in sorted(look.other_entries.items())
        if (table, day) not in look.not_as_committed
    ]  # fmt: skip


_OF_NO_TABLE = "the ledger has entries of a table that there is not:"
_OTHER_FAILURES = "its open failures do not say what was committed"
_OTHER_ENTRY = "its entry in the ledger does not say what was committed"


def rule_findings(look: Look) -> list[Finding]:
    """Stored rows that break a rule, and rows, or groups of them, that are unlikely."""
    found = []
    for sheet in look.stored:
        # What reading files makes is right if they are; nothing here makes it anew otherwise.
        told = "" if sheet.is_built else "look what its files say of these, mend them, then 'fullcourt ingest'"
        remedy = Remedy.HEAL if sheet.is_built else Remedy.PERSON
        broken, odd = look.rows_by_rule(sheet)
        found += [
            Finding(
                Kind.INVALID, look.severity(sheet.name), f"not true: {row[RULE]}", sheet.name, row[DAY],
                tuple(row[KEYS]), row["rows"], remedy=remedy, told=told,
            )
            for row in broken
        ]  # fmt: skip
        found += [
            Finding(
                Kind.PLAUSIBILITY, Severity.INFO, f"unlikely: not {row[RULE]}", sheet.name, row[DAY],
                tuple(row[KEYS] or ()), row["rows"],
            )
            for row in odd
        ]  # fmt: skip
    return found


def key_text(sheet: Sheet, row: Mapping[str, Any]) -> str:
    """The key of a row but for its date, its parts joined by a bar."""
    return "|".join(str(row[name]) for name in sheet.key if name != sheet.day_column)
