"""Pages of the state of a warehouse: the hand-over, and those of single commands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

import duckdb

import fullcourt
from fullcourt.api import Warehouse
from fullcourt.checks.coverage import chosen_units
from fullcourt.checks.look import SCHEDULE, Look
from fullcourt.checks.verdict import Verdict
from fullcourt.errors import FullcourtError
from fullcourt.pages import findings, history
from fullcourt.pages.coverage import coverage_blocks, covered_words
from fullcourt.pages.model import Block, Page, Section, Words, span
from fullcourt.warehouse import reports
from fullcourt.warehouse.holder import holder_of, lives

_RUNS = 10
SIMULATED = "Simulated data: players, games and numbers are invented."


@dataclass(frozen=True)
class State:
    """What pages are made of."""

    warehouse: Warehouse
    look: Look
    verdict: Verdict | None
    """None where nothing was checked but coverage."""
    days: Collection[date] | None = None
    tables: Collection[str] | None = None
    """What the page is about; None for all."""

    @cached_property
    def units(self) -> list[dict[str, Any]]:
        """Units of the calendar as :func:`.checks.coverage.by_unit` has them, of the chosen tables and dates."""
        return chosen_units(self.look, self.days, self.tables)


def _next(state: State) -> Iterable[Block]:
    runs = state.warehouse.runs(1)
    writing = state.warehouse.writing
    message = writing.message if writing else None
    yield findings.steps(state.look, _verdict(state), message, None if writing else history.unfinished(runs))


def _coverage(state: State) -> Iterable[Block]:
    return coverage_blocks(state.look, state.units)


def _failures(state: State) -> Iterable[Block]:
    return history.failures_blocks(reports.failure_counts(state.warehouse.db), state.warehouse.early_season())


def _findings(state: State) -> Iterable[Block]:
    yield from findings.findings_blocks(_verdict(state))
    blocked = findings.blocked_grid(state.look, _verdict(state))
    if blocked:
        yield blocked


def _cascade(state: State) -> Iterable[Block]:
    return findings.cascade_blocks(state.look, _verdict(state))


def _runs(state: State) -> Iterable[Block]:
    return history.runs_blocks(state.warehouse.runs(_RUNS))


def _verdict(state: State) -> Verdict:
    return state.verdict or Verdict((), {})


_SECTIONS: Mapping[str, Callable[[State], Iterable[Block]]] = {
    "What to do next": _next,
    "Coverage": _coverage,
    "Open failures": _failures,
    "Findings": _findings,
    "Cascade": _cascade,
    "Latest runs": _runs,
}
PAGES: Mapping[str, tuple[str, Collection[str]]] = {
    "handoff": ("State of the warehouse", tuple(_SECTIONS)),
    "check": ("Check", ("What to do next", "Findings", "Cascade")),
    "gaps": ("Gaps", ("What to do next", "Findings", "Cascade", "Coverage")),
    "coverage": ("Coverage", ("Coverage",)),
}
"""Titles and sections of the pages, by command."""


def page_of(command: str, state: State) -> Page:
    """The page of a command. A section that could not be made says so, and there is no verdict then."""
    title, headings = PAGES[command]
    sections, failed = [], {}
    for heading in headings:
        try:
            blocks = tuple(_SECTIONS[heading](state))
        except (FullcourtError, duckdb.Error) as error:
            failed[heading] = str(error)
            blocks = (Words(f"This could not be read: {error}", "critical"),)
        sections.append(Section(heading, blocks))
    verdict = replace(_verdict(state), not_run={**_verdict(state).not_run, **failed})
    simulated = (SIMULATED,) if state.warehouse.is_simulated else ()
    return Page(
        title,
        findings.verdict_words(verdict) if state.verdict or failed else covered_words(state.units),
        tuple(_facts(state)),
        (*simulated, *findings.unchecked(verdict)),
        tuple(sections),
        is_whole=not failed,
    )


def _facts(state: State) -> Iterable[tuple[str, str]]:
    warehouse = state.warehouse
    as_of = warehouse.as_of
    yield "As of the commit of", f"{as_of:%Y-%m-%d %H:%M:%S} UTC" if as_of else "before the first run"
    yield "Running now", _running(warehouse)
    if state.tables is not None:
        yield "Tables", ", ".join(sorted(state.tables)) or "none"
    if state.days is not None:
        yield "Dates", span(sorted(state.days)) or "none"
    if SCHEDULE in state.look.present:
        yield "Seasons", ", ".join(season.label for season in warehouse.seasons()) or "none yet"
    yield "Warehouse", str(warehouse.settings.warehouse)
    yield "Raw files", str(warehouse.settings.data or "FULLCOURT_DATA is not set")
    yield "Written", f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC by fullcourt {fullcourt.__version__}"


def _running(warehouse: Warehouse) -> str:
    if warehouse.writing:
        return f"{warehouse.writing.message}; this page is of the copy for readers, as of that commit"
    holder = holder_of(warehouse.settings.warehouse, None)
    if holder and lives(holder):
        return f"{holder} holds the warehouse and has committed nothing since"
    return "nothing: nobody writes to the warehouse"
