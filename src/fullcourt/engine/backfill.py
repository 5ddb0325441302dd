"""From a choice of tables and dates to a plan, and from a plan to committed units."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from importlib import import_module
from threading import Thread
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fullcourt.engine.calendar import GameDate, chunks
from fullcourt.engine.in_common import InCommon, games_asked
from fullcourt.engine.outline import Outline, games_below
from fullcourt.engine.plan import BROKEN, MAY_BE_CURRENT, Everything, Plan, Reason, Stage, dates_needed, follow, reached
from fullcourt.engine.reads import Window
from fullcourt.engine.side_by_side import Tell, Work, side_by_side
from fullcourt.warehouse import contents
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.ledger import Ledger, RunTotals, Unit
from fullcourt.warehouse.numbered_games import games_numbered
from fullcourt.warehouse.reached_rows import KeyMap
from fullcourt.warehouse.row_groups import put_together
from fullcourt.warehouse.shared_tables import shared_tables
from fullcourt.warehouse.unit_rows import differences

if TYPE_CHECKING:
    from fullcourt.engine.chunk import AtHand

CHUNK_DATES = 240
LOOK_DATES = 400
"""Dates that are looked at together: two seasons."""

Progress = Callable[[str, int, int], None]


def _reads_of(table: Outline) -> Iterable[tuple[str, Window]]:
    return table.reads


def make_plan(
    db: DuckDB,
    tables: Sequence[Outline],
    dates: Sequence[GameDate],
    *,
    wanted: Iterable[Outline] | None = None,
    chosen: Callable[[date], bool] = lambda _day: True,
    resume: bool = True,
    look_dates: int | None = LOOK_DATES,
    distrusted: Mapping[str, Collection[date]] = MappingProxyType({}),
) -> Plan:
    """Decide what is due: units that are missing, not as committed, of other formula or inputs, or that may follow.

    ``tables`` are in build order, ``dates`` are all that have counted final games, and the next ones. The ``wanted``
    tables (all of them unless told) are looked at on the ``chosen`` dates, those that they stand on also on the
    earlier dates that their windows reach. A chosen date of the ledger that has no game any more is due
    as an orphan. Units whose inputs may have changed are looked at, ``look_dates`` together; with None they are listed
    instead, for whoever executes the plan comes to know, table beside table. Of ``distrusted`` units, by table, it is
    known that what is stored is not what was committed.
    """
    units = Ledger(db).all_units(*(table.name for table in tables))
    season_of = {game_date.day: game_date.season_year for game_date in dates}
    season_day = {game_date.day: game_date.season_day for game_date in dates}
    played = {game_date.day for game_date in dates if game_date.is_played}
    targets = {day for day in season_of if chosen(day)}
    contents.take(db, *_standing(tables))
    changes = contents.changed_since_note(db)
    altered = _altered(db, tables, distrusted)
    needed = dates_needed(tables, wanted, targets, season_of, _reads_of)
    settles = wanted is None
    planned: dict[str, set[date]] = {}
    broken: dict[str, set[date]] = {}
    stages = []
    current = 0
    with _Looks(db, tables) as looks:
        for table in tables:
            ledgered = units.get(table.name, {})
            calendar = season_of.keys() if table.is_as_of else played
            days = needed[table.name] & calendar
            opening = {day: season_of[day] for day in days if season_day[day] < table.bootstrap_days}
            due, known = _by_ledger(table.code_fingerprint, ledgered, days, opening, set() if resume else targets)
            due |= {day: Reason.ROWS for day in altered[table.name] & days if due.get(day) is not Reason.MISSING}
            known = [day for day in known if day not in due]
            # What stands on units that must be built anew is looked at when they are.
            unsure = follow(table, known, broken, season_of, _reads_of)
            in_doubt = _reached(table, changes, set(known) - unsure, season_of)
            if look_dates is not None:
                due |= dict.fromkeys(looks.differing(table, in_doubt, ledgered, look_dates), Reason.INPUTS)
            else:
                due |= dict.fromkeys(in_doubt, Reason.IN_DOUBT)
            following = follow(table, known, planned, season_of, _reads_of)
            due |= {day: Reason.UPSTREAM for day in following if day not in due}
            orphans = {day for day in (*ledgered, *altered[table.name]) if day not in calendar}
            due |= {day: Reason.ORPHAN for day in orphans if chosen(day)}
            settles = settles and orphans <= due.keys()
            rest = {day for day, unit in ledgered.items() if day not in days and unit.status != "bootstrap"} - orphans
            settles = settles and not _reached(table, changes, rest, season_of)
            planned[table.name] = set(due)
            broken[table.name] = {day for day, reason in due.items() if reason in BROKEN}
            current += len(days - set(due))
            if due:
                stages.append(
                    Stage(table, dict(sorted(due.items())), {day: opening[day] for day in due if day in opening})
                )
    everything = Everything(tuple(tables), season_of, differs=bool(changes))
    return Plan(tuple(stages), current, season_of, everything if settles else None)


def _standing(tables: Iterable[Outline]) -> tuple[list[contents.Stored], dict[str, str]]:
    """The stored relations that tables stand on, and what decides their rows."""
    return [each for table in tables for each in table.stored], {table.name: table.fingerprint for table in tables}


def _altered(db: DuckDB, tables: Sequence[Outline], distrusted: Mapping[str, Collection[date]]) -> dict[str, set[date]]:
    """By table, the dates on which what is stored, and was just taken, is not what was committed."""
    found = {table.name: set(distrusted.get(table.name, ())) for table in tables}
    stored, _ = _standing(tables)
    for difference in differences(db, tables, contents.summed_by_rows(db, stored)):
        found[difference.table].add(difference.day)
    return found


def _reached(
    table: Outline, changes: contents.Changes, days: Collection[date], season_of: Mapping[date, int]
) -> set[date]:
    """The dates on which what a table stands on may have changed; on no other one it can have."""
    found: set[date] = set()
    for relation, window in table.stands_on:
        found |= reached(window, changes.get(relation, ()), days, season_of)
    return found


class _Looks(ExitStack):
    """Looks at inputs; the games are numbered when the first is taken."""

    def __init__(self, db: DuckDB, tables: Iterable[Outline]) -> None:
        super().__init__()
        self._db, self._games, self._numbered = db, games_below(tables), False

    def differing(
        self, table: Outline, days: Collection[date], ledgered: Mapping[date, Unit], look_dates: int
    ) -> set[date]:
        """The dates whose inputs are not those that their units were built from."""
        if days and not self._numbered:
            self.enter_context(games_numbered(self._db, self._games))
            self._numbered = True
        found: set[date] = set()
        for group in chunks(days, look_dates):
            now = table.inputs_by_date(self._db, group)
            found |= {day for day in group if now.get(day) != ledgered[day].inputs_fp}
        return found


def _by_ledger(
    formula: str,
    ledgered: Mapping[date, Unit],
    days: Iterable[date],
    bootstrap: Container[date],
    forced: Container[date],
) -> tuple[dict[date, Reason], list[date]]:
    """What is due by the ledger alone, and the dates whose inputs must be looked at."""
    due: dict[date, Reason] = {}
    known = []
    for day in sorted(days):
        unit = ledgered.get(day)
        if day in forced:
            due[day] = Reason.FORCED
        elif unit is None:
            due[day] = Reason.MISSING
        elif (unit.code_fingerprint, unit.fingerprint_version) != (formula, VERSION):
            due[day] = Reason.FORMULA
        elif (unit.status == "bootstrap") != (day in bootstrap):
            due[day] = Reason.SEASON
        elif day in bootstrap:
            continue
        else:
            known.append(day)
    return due, known


def load_ahead() -> None:
    """Load what builds tables in a thread of its own: DuckDB finds out meanwhile what is due."""
    Thread(target=import_module, args=("fullcourt.engine.build",), daemon=True).start()


@dataclass(frozen=True)
class BackfillResult:
    """What a backfill did."""

    run_id: str
    plan: Plan
    totals: RunTotals
    without_row: Sequence[Mapping[str, Any]] = ()
    """Open failures that are not as expected, of the tables and dates looked at, counted."""
    written: Mapping[str, Collection[date]] = field(default_factory=dict)
    """By table, the dates on which something was written; on the others units turned out to be current."""


def execute(
    db: DuckDB, plan: Plan, run_id: str, progress: Progress | None = None, chunk_dates: int = CHUNK_DATES
) -> BackfillResult:
    """Execute a plan, one commit a chunk."""
    totals = RunTotals(units_planned=plan.units)
    written: dict[str, set[date]] = {stage.table.name: set() for stage in plan.stages}
    if plan.stages:
        only_adds = all(reason is Reason.MISSING for stage in plan.stages for reason in stage.due.values())
        put_together(db, rows=not only_adds)
        in_common = InCommon(plan.stages, chunk_dates, plan.season_of)
        with shared_tables(db):
            work = _Execution(db, plan, run_id, totals, written, progress, chunk_dates, in_common)
            # What is taken in common is little: the only stage of a plan computes with all cores.
            side_by_side(db, _stands_on(plan, in_common), work, most_at_once=len(plan.stages))
        totals.in_order(stage.table.name for stage in plan.stages)
    Ledger(db).note_progress(run_id, totals)
    if plan.settles is not None and (plan.stages or plan.settles.differs):
        _note_if_current(db, plan, plan.settles, written)
    contents.forget_taken(db)
    return BackfillResult(run_id, plan, totals, written=written)


class _Execution:
    """The stages of a plan, and what they have in common, as pieces of work."""

    def __init__(
        self,
        db: DuckDB,
        plan: Plan,
        run_id: str,
        totals: RunTotals,
        written: Mapping[str, set[date]],
        progress: Progress | None,
        chunk_dates: int,
        in_common: InCommon,
    ) -> None:
        self._db, self._plan, self._run_id, self._totals = db, plan, run_id, totals
        self._written, self._progress, self._chunk_dates = written, progress, chunk_dates
        self._stages = {stage.table.name: stage for stage in plan.stages}
        self._stored = contents.once_each(each for stage in plan.stages for each in stage.table.stored)
        self._asks = any(reason in MAY_BE_CURRENT for stage in plan.stages for reason in stage.due.values())
        """Whether a unit may turn out to be current after all, once what it stands on is built."""
        self._in_common = in_common
        self._at_hand: dict[DuckDB, AtHand] = {}
        """What each connection has, as long as the plan is executed."""
        self._changed_before: contents.Changes = {}
        """What differed from the note before anything was built."""
        self._noted: dict[str, set[date]] = {}
        """By table, the dates on which each row that changed is noted."""
        self._met_by: dict[str, set[str]] = {}
        """By table, the columns by which keys of others meet its rows."""
        if self._asks:
            contents.follow(db)
            self._changed_before = contents.changed_so_far(db)
            for qualified, by in (each for stage in plan.stages for each in stage.table.keyed):
                self._met_by.setdefault(qualified, set()).update(column for column, _ in by)

    def begin(self, name: str) -> Work | None:
        """What of a stage is still due, or all of a part that is taken in common."""
        if (part := self._in_common.part(name)) is not None:
            return lambda db, _tell: part(db, self._hand_of(db))
        stage = self._stages[name]
        due = self._still_due(stage)
        self._totals.add(name, units_skipped=len(stage.due) - len(due.days))
        return partial(self._build, stage, due) if due.days else None

    def _still_due(self, stage: Stage) -> _Due:
        """What is due of a stage, once what it stands on is built.

        Where that came out as it was when every unit was current, nothing need be looked at: the wave has stopped.
        Where all that changed are rows that were noted, nobody is concerned but the keys that meet them.
        """
        in_doubt = {day for day, reason in stage.due.items() if reason in MAY_BE_CURRENT}
        if not in_doubt:
            return _Due(list(stage.due))
        changes = contents.changed_so_far(self._db)
        known = {
            name: changes.get(name, frozenset()) & self._noted.get(name, set()) - self._changed_before.get(name, set())
            for name, _ in stage.table.keyed
        }
        reached = _reached(stage.table, changes, in_doubt, self._plan.season_of)
        rest = {name: days - known.get(name, set()) for name, days in changes.items()}
        return _Due(
            [day for day in stage.due if day in reached or day not in in_doubt],
            frozenset(reached - _reached(stage.table, rest, reached, self._plan.season_of)),
            [(name, by) for name, by in stage.table.keyed if known[name]],
        )

    def end(self, name: str) -> None:
        """Keep up with what the stage changed, if anything will be decided by that."""
        if not self._asks or name not in self._stages:
            return
        contents.changed_in_run(self._db, name, self._written[name], self._stored)

    def _hand_of(self, db: DuckDB) -> AtHand:
        from fullcourt.engine.chunk import AtHand

        return self._at_hand.setdefault(db, AtHand(self._in_common))

    def _build(self, stage: Stage, due: _Due, db: DuckDB, tell: Tell) -> None:
        from fullcourt.engine.build import build_chunk, build_reached, record_bootstrap

        at_hand = self._hand_of(db)
        at_hand.see(db, games_asked(stage.table))
        table, written, done = stage.table.table, self._written[stage.table.name], 0
        met_by = self._met_by.get(table.qualified, set())
        for days in chunks(due.days, self._chunk_dates):
            opening = {day: stage.bootstrap[day] for day in days if day in stage.bootstrap}
            if opening:
                record_bootstrap(db, table, opening, self._run_id, self._totals)
                written.update(opening)
            rest = {day: stage.due[day] for day in days if day not in opening}
            if by_keys := due.by_keys & rest.keys():
                sound, whole = build_reached(db, table, by_keys, due.met, self._run_id, self._totals, at_hand, met_by)
                written |= sound
                rest = {day: reason for day, reason in rest.items() if day not in by_keys or day in whole}
            if rest:
                written |= build_chunk(db, table, rest, self._run_id, self._totals, at_hand, met_by)
            if met_by:
                self._noted.setdefault(table.qualified, set()).update(day for day in days if day not in opening)
            done += len(days)
            if self._progress is not None:
                tell(partial(self._progress, table.name, done, len(due.days)))


@dataclass(frozen=True)
class _Due:
    """What is due of a stage: dates, those of which only keys are built that meet changed rows, and how they do."""

    days: Sequence[date]
    by_keys: frozenset[date] = frozenset()
    met: Sequence[tuple[str, KeyMap]] = ()


def _stands_on(plan: Plan, in_common: InCommon) -> dict[str, set[str]]:
    """What each stage must wait for: stages, by the names of their tables, and what is taken in common."""
    awaited = in_common.awaited
    found = {part: set(below) for part, below in in_common.parts.items()}
    for stage in plan.stages:
        relations = {relation for relation, _ in stage.table.stands_on} | {name for name, _ in stage.table.reads}
        found[stage.table.name] = awaited[stage.table.name] | {
            other.table.name
            for other in plan.stages
            if other is not stage and relations & {other.table.name, other.table.qualified}
        }
    return found


def _note_if_current(db: DuckDB, plan: Plan, everything: Everything, written: Mapping[str, Collection[date]]) -> None:
    """After a plan that settles everything: note what is stored, if all units are current.

    They are, if units come out as the plan foresaw. What changed since it was made, and could reach a unit that it
    did not list, is looked at rather than believed.
    """
    if plan.stages:
        # Nothing else is written while a plan is executed.
        stored = contents.once_each(each for table in everything.tables for each in table.stored)
        contents.take_again(db, written, stored)
        changes = contents.changed_since_taken(db)
        listed = {stage.table.name: stage.due.keys() for stage in plan.stages}
        with _Looks(db, everything.tables) as looks:
            for table in everything.tables:
                # A unit of a date without games would be an orphan, and those are all listed.
                rest = everything.season_of.keys() - listed.get(table.name, set())
                reached_now = _reached(table, changes, rest, everything.season_of)
                ledgered = Ledger(db).units(table.name) if reached_now else {}
                built = {day for day in reached_now & ledgered.keys() if ledgered[day].status != "bootstrap"}
                if looks.differing(table, built, ledgered, LOOK_DATES):
                    return
    contents.note(db)
