"""From findings to the least work that repairs them, and that work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from fullcourt.checks.finding import Finding, Kind, Remedy
from fullcourt.checks.look import Look, looking
from fullcourt.checks.verdict import Verdict, run_checks
from fullcourt.engine.plan import Plan
from fullcourt.warehouse.as_left import Part
from fullcourt.warehouse.published import CopyState

_OF_ROWS = (Kind.TAMPERED, Kind.INVALID, Kind.DUPLICATE, Kind.ORPHAN, Kind.PARTIAL)
_BY_US = (Remedy.HEAL, Remedy.BACKFILL)


@dataclass(frozen=True)
class Repair:
    """What there is to do, in order; each step only if the one before left something of it."""

    verdict: Verdict
    lay_out: bool
    """Whether tables that are gone are made anew, empty, and views that are gone or are other ones."""
    dropped: tuple[str, ...]
    """Tables with other columns than declared, which are dropped for that, with what stands in them."""
    altered: tuple[str, ...]
    """Tables filled from raw files in which rows whose fingerprint is not theirs are deleted."""
    dateless: tuple[str, ...]
    """Built tables in which rows of no date are deleted."""
    of_no_table: bool
    """Whether entries of the ledger are deleted that are of tables which there are not."""
    parts: tuple[Part, ...]
    """What is deleted and read again from raw files."""
    ingest: bool
    """Whether raw files are read: for these parts, or since they changed."""
    distrusted: Mapping[str, frozenset[date]]
    """Units that are built anew whatever their fingerprints say."""
    publish: bool
    """Whether the copy for readers is made anew."""
    plan: Plan | None
    """What a backfill does then, as far as it can be told before; None where tables or the schedule are gone."""

    @property
    def deletes(self) -> bool:
        """Whether rows are deleted that somebody may have wanted."""
        of_rows = any(each.kind in _OF_ROWS and each.remedy in _BY_US and each.day for each in self.verdict.wrong)
        return bool(self.dropped or self._rows) or of_rows

    @property
    def _rows(self) -> bool:
        return bool(self.altered or self.dateless or self.of_no_table or self.parts)

    @property
    def work(self) -> tuple[object, ...]:
        """What there is to do, so that a second round can tell that the first one changed nothing."""
        units = [] if self.plan is None else [(stage.table.name, stage.due) for stage in self.plan.stages]
        return (
            self.lay_out,
            self.altered,
            self.dateless,
            self.of_no_table,
            self.parts,
            self.ingest,
            self.distrusted,
            units,
        )

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing that could be done."""
        units = self.plan is None or self.plan.units
        return not (self.lay_out or self._rows or self.ingest or self.publish or units)


def repair_of(look: Look, chosen: Callable[[date], bool] = lambda _day: True) -> Repair:
    """Look at everything, and say what there is to do on the chosen dates, and wherever there is no date.

    Raises:
        StorageError: a table cannot be read.
    """
    verdict = run_checks(look)
    # What raw files left has dates and no units: it is mended whole.
    mended = {sheet.name for sheet in look.sources}
    kept = [each for each in verdict.findings if not each.day or chosen(each.day) or each.table in mended]
    verdict = replace(verdict, findings=tuple(kept))
    if look.ledger_gone:
        # Nobody can tell the rest before the ledger's tables are there.
        dropped = tuple(sorted(look.misshapen))
        return Repair(verdict, True, dropped, (), (), False, (), False, {}, False, None)
    with looking():
        return _repair_of(look, verdict, chosen)


def _repair_of(look: Look, verdict: Verdict, chosen: Callable[[date], bool]) -> Repair:
    altered = {
        finding.table
        for finding in verdict.findings
        if finding.kind is Kind.TAMPERED and finding.keys and finding.table and not look.sheets[finding.table].is_built
    }
    distrusted = _distrusted(look, verdict.findings, chosen)
    gone = any(each.kind is Kind.MISSING and each.day is None and each.table for each in verdict.findings)
    unsettled = any(each.remedy is Remedy.INGEST for each in verdict.wrong)
    parts = tuple(look.parts_in_doubt)
    sources_gone = any(not sheet.is_built for sheet in look.gone)
    return Repair(
        verdict=verdict,
        lay_out=gone or bool(look.replaced_views or look.misshapen),
        dropped=tuple(sorted(look.misshapen)),
        altered=tuple(sorted(altered)),
        dateless=tuple(look.dateless),
        of_no_table=bool(look.of_no_table),
        parts=parts,
        ingest=bool(altered or parts or unsettled or sources_gone),
        distrusted=distrusted,
        publish=look.copy is CopyState.ALTERED,
        plan=None if look.gone or not look.has_schedule else look.plan_of(chosen, distrusted),
    )


def _distrusted(look: Look, findings: Iterable[Finding], chosen: Callable[[date], bool]) -> dict[str, frozenset[date]]:
    """Units with wrong rows, and those that may have been made from them since.

    While a row was altered and its fingerprint was not, whatever was built from it looks right and is not. Only a
    run after the one that built the row can have done so. It is enough to build its direct readers anew: if they
    come out otherwise, all that stands on them is stale and known to be. Readers on dates that were not chosen are
    among them: once the row is mended, nobody could tell any more.
    """
    found = defaultdict[str, set[date]](set)
    for table, day in look.not_as_committed | look.other_entries.keys():
        if chosen(day):
            found[table].add(day)
    runs = look.ledgered
    silent = defaultdict[str, set[date | None]](set)
    for finding in findings:
        if finding.kind in (Kind.TAMPERED, Kind.INVALID) and finding.keys and finding.table:
            sheet = look.sheets[finding.table]
            silent[sheet.qualified].add(finding.day)
            if sheet.is_built and finding.day:
                found[sheet.name].add(finding.day)
    for name in look.outlines if silent and not look.gone else ():
        for relation, days in silent.items():
            since = _earliest_run(runs, relation.partition(".")[2], days)
            reached = look.reached_from(name, {relation: days}, list(look.season_of))
            found[name] |= {day for day in reached if runs.get((name, day), "") > since}
    return {table: frozenset(days) for table, days in found.items() if days}


def _earliest_run(runs: Mapping[tuple[str, date], str], table: str, days: Iterable[date | None]) -> str:
    """The first run that built one of these units; before all others for rows that no run built."""
    return min((runs.get((table, day), "") if day is not None else "" for day in days), default="")
