"""What checks look at: a warehouse, what is declared, and what they find out once and share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fullcourt import scope
from fullcourt.basketball.game_ids import season_label
from fullcourt.checks.finding import Severity, weight
from fullcourt.engine.backfill import make_plan
from fullcourt.engine.calendar import DateChoice, GameDate, Season, dates_that_sources_show, game_dates, seasons
from fullcourt.engine.outline import Outline
from fullcourt.engine.plan import Plan, reached
from fullcourt.engine.sheet import Sheet
from fullcourt.engine.side_by_side import give_up
from fullcourt.errors import FullcourtError, NoDataFolderError, NothingChosenError, StorageError
from fullcourt.layout import altered_tables, declared_tables
from fullcourt.warehouse import as_left, check_queries, entries, unit_rows
from fullcourt.warehouse.as_left import Part
from fullcourt.warehouse.contents import failures_of
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.published import CopyState
from fullcourt.warehouse.unit_rows import Difference, Hashed

if TYPE_CHECKING:
    from fullcourt.sources.folder import Found

Unit = tuple[str, date]
Row = Mapping[str, Any]
SCHEDULE = "nba_reference.schedule"
_SHOW_DATES = ("nba_raw.player_boxscore", "nba_raw.play_by_play")


@contextmanager
def looking() -> Iterator[None]:
    """A query that fails, since a table is not as declared, is an error of ours that says so.

    Raises:
        StorageError: a query failed.
    """
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise StorageError(
            f"the warehouse cannot be looked at: {error}",
            "'fullcourt check' says what is wrong with its tables.",
        ) from error


@dataclass(frozen=True)
class Look:
    """One look at a warehouse."""

    db: DuckDB
    data: Path | None
    """The folder of raw files; None if it is not known."""
    hashed: frozenset[str] = frozenset()
    """Tables of which every row was hashed and found unaltered by this process, which has the lock since."""
    written: Mapping[str, Collection[date]] = field(default_factory=dict)
    """Of these, the dates on which this process has written rows since."""
    before: Look | None = None
    """The look before this one: what it was told of such a table, where nobody wrote to it since, holds still."""
    copy: CopyState | None = None
    """How the copy for readers is; None where that cannot be said, since somebody writes."""
    options: str = ""
    """What a command that is printed must end with, to be of this warehouse and these raw files."""
    _hashing: list[Future[set[Hashed]]] = field(default_factory=list, init=False, repr=False)
    """What hashes rows beside everything else, as long as something does."""

    @cached_property
    def sheets(self) -> Mapping[str, Sheet]:
        """The stored tables by name, in build order."""
        return {sheet.name: sheet for sheet in scope.sheets()}

    @cached_property
    def outlines(self) -> Mapping[str, Outline]:
        """The built tables by name, in build order."""
        return {outline.name: outline for outline in scope.outlines()}

    @cached_property
    def present(self) -> frozenset[str]:
        """The tables that are there, with their schemas; one that is not as declared is as good as gone."""
        return frozenset(self.db.table_names() - self.misshapen.keys())

    @cached_property
    def misshapen(self) -> Mapping[str, str]:
        """Tables that are not as declared, with their schemas, and what is different."""
        return altered_tables(self.db)

    @cached_property
    def ledger_gone(self) -> frozenset[str]:
        """Tables of the ledger that are not there, with their schemas."""
        return frozenset(declared_tables(self.db) - {sheet.qualified for sheet in self.sheets.values()} - self.present)

    @cached_property
    def gone(self) -> Sequence[Sheet]:
        """Declared tables that are not there."""
        return [sheet for sheet in self.sheets.values() if sheet.qualified not in self.present]

    @cached_property
    def stored(self) -> Sequence[Sheet]:
        """Declared tables that are there."""
        return [sheet for sheet in self.sheets.values() if sheet.qualified in self.present]

    @cached_property
    def built(self) -> Sequence[Sheet]:
        """Built tables that are there."""
        return [sheet for sheet in self.stored if sheet.is_built]

    @cached_property
    def sources(self) -> Sequence[Sheet]:
        """Tables that reading raw files fills, whether they are there or not."""
        return [sheet for sheet in self.sheets.values() if not sheet.is_built]

    def severity(self, table: str) -> Severity:
        """How bad it is that something is wrong in a table."""
        sheet = self.sheets.get(table)
        return weight(sheet.downstream) if sheet else Severity.BLOCKING

    @cached_property
    def replaced_views(self) -> Sequence[str]:
        """Declared views that are there and not as declared, with their schemas."""
        return check_queries.replaced_views(self.db, scope.views())

    @cached_property
    def has_schedule(self) -> bool:
        """Whether anybody can say which games there should be."""
        return SCHEDULE in self.present and bool(seasons(self.db))

    @cached_property
    def calendar(self) -> Sequence[GameDate]:
        """Every date with counted final games, and the next ones; without a schedule, those that other sources show."""
        if self.has_schedule:
            return game_dates(self.db)
        return dates_that_sources_show(self.db, [name for name in _SHOW_DATES if name in self.present])

    def days(self, choice: DateChoice) -> list[date] | None:
        """The dates of a choice on which something is expected, or was built; None for all.

        Raises:
            UnknownSeasonError: nobody knows the season.
            NothingChosenError: there is no such date.
        """
        if choice == DateChoice():
            return None
        known = [
            Season(season_label(year), year, days[0], days[-1])
            for year in sorted(set(self.season_of.values()))
            for days in [sorted(day for day, of in self.season_of.items() if of == year)]
        ]
        bounded = choice.bounds(known)
        known_days = sorted({*self.season_of, *(day for _, day in self.ledgered)})
        days = [day for day in known_days if bounded.holds(day)]
        if not days:
            there = f"Games, or units, there are from {known_days[0]} to {known_days[-1]}" if known_days else ""
            raise NothingChosenError(
                "nothing was looked at: on none of the dates chosen is a game that is over, or next, or a unit",
                f"{there}." if there else "There is no date with games yet: 'fullcourt ingest' reads the schedule.",
            )
        return days

    @cached_property
    def season_of(self) -> Mapping[date, int]:
        """The season of each of them."""
        return {each.day: each.season_year for each in self.calendar}

    @cached_property
    def stamps(self) -> Sequence[tuple[str, int | None, int | None]]:
        """For each file that something in force was read from: path, and size and time on disk then."""
        return check_queries.stamps_of_files(self.db)

    @cached_property
    def raw_files(self) -> Found:
        """What is in the folder of raw files.

        Raises:
            NoDataFolderError: nobody says where that is.
        """
        from fullcourt.sources.folder import discover

        if self.data is None:
            raise NoDataFolderError(None)
        return discover(self.data)

    @cached_property
    def ledgered(self) -> Mapping[Unit, str]:
        """The run that built each unit of the ledger; none where that part of it is gone."""
        if entries.UNITS not in self.present:
            return {}
        return unit_rows.runs_of_units(self.db)

    @cached_property
    def differences(self) -> Mapping[Unit, Difference]:
        """Units of which ledger and tables tell different things."""
        return {(each.table, each.day): each for each in unit_rows.differences(self.db, self.built)}

    @cached_property
    def dateless(self) -> Mapping[str, int]:
        """Built tables with rows that are of no date, and how many."""
        return unit_rows.dateless(self.db, self.built)

    @cached_property
    def other_inputs(self) -> frozenset[Unit]:
        """Units whose rows and failures have other input fingerprints than were committed."""
        return frozenset((sheet.name, day) for sheet in self.built for day in self._inputs_differing(sheet))

    @cached_property
    def other_discrepancies(self) -> frozenset[Unit]:
        """Units of which other discrepancies are recorded than their rows tell."""
        return frozenset(
            (sheet.name, day)
            for sheet in self.built
            if sheet.disagreeing
            for day in unit_rows.disagreements_differing(self.db, sheet, sheet.disagreeing)
        )

    def _inputs_differing(self, sheet: Sheet) -> Iterable[date]:
        if (before := self._holding(sheet.name)) is not None:
            return [day for table, day in before.other_inputs if table == sheet.name]
        return unit_rows.inputs_differing(self.db, sheet, sheet.entity)

    def rows_by_rule(self, sheet: Sheet) -> tuple[Sequence[Row], Sequence[Row]]:
        """Rows of a table by the rule that they break, and by what makes them unlikely."""
        if (before := self._holding(sheet.name)) is not None:
            return before.rows_by_rule(sheet)
        if sheet.name not in self._by_rule:
            asked = (sheet.broken, sheet.odd)
            broken, odd = (self.db.query(query) if query else () for query in asked)
            self._by_rule[sheet.name] = broken, odd
        return self._by_rule[sheet.name]

    @cached_property
    def _by_rule(self) -> dict[str, tuple[Sequence[Row], Sequence[Row]]]:
        return {}

    def _holding(self, table: str) -> Look | None:
        """The look before this one, if what it was told of the rows of a table cannot be otherwise now."""
        return self.before if table in self.hashed and not self.written.get(table) else None

    @cached_property
    def twice_in_ledger(self) -> frozenset[Unit]:
        """Units that the ledger has more than once."""
        return frozenset(unit_rows.twice_in_ledger(self.db))

    @cached_property
    def altered(self) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """By table, key, date and file of the rows whose fingerprint is not theirs: every stored row is hashed anew."""
        hashed = self._to_hash
        ahead = next(iter(self._hashing), None)
        suspicious = unit_rows.with_altered_rows(self.db, hashed.values()) if ahead is None else ahead.result()
        found: dict[str, Sequence[Mapping[str, Any]]] = dict.fromkeys((sheet.name for sheet in self.stored), ())
        for name in (name for name, where in hashed.items() if where in suspicious):
            sheet = self.sheets[name]
            columns = (*sheet.key, *filter(None, (sheet.day_column, "source_file_id" if sheet.of_files else "")))
            found[name] = unit_rows.altered_rows(self.db, hashed[name], columns)
        return found

    @contextmanager
    def hashing_ahead(self) -> Iterator[None]:
        """While the block lasts rows are hashed beside whatever else is looked at; :attr:`altered` waits for that."""
        import duckdb

        hashed = None
        # Whoever asks what there is to hash, and what is altered, gets to know why nobody can tell.
        with suppress(FullcourtError, duckdb.Error):
            hashed = list(self._to_hash.values())
        if hashed is None:
            yield
            return
        with self.db.beside() as other, ThreadPoolExecutor(1) as pool:
            future = pool.submit(unit_rows.with_altered_rows, other, hashed)
            self._hashing.append(future)
            try:
                yield
            finally:
                self._hashing.clear()
                give_up(self.db, [other], [future])

    @cached_property
    def _to_hash(self) -> Mapping[str, Hashed]:
        rows = {sheet.name: self._rows_to_hash(sheet) for sheet in self.stored}
        return {name: where for name, where in rows.items() if where is not None}

    def _rows_to_hash(self, sheet: Sheet) -> Hashed | None:
        if sheet.name not in self.hashed:
            return Hashed(sheet.qualified, sheet.text)
        days = self.written.get(sheet.name)
        return Hashed(sheet.qualified, sheet.text, sheet.day_column, frozenset(days)) if days else None

    def unaltered(self) -> frozenset[str]:
        """Tables of which every row was hashed in this look and found to be as it was written."""
        hashed = self.altered if self.causes_are_known else {}
        return frozenset(name for name, rows in hashed.items() if not rows)

    @cached_property
    def not_as_committed(self) -> frozenset[Unit]:
        """Units of which what is stored is not what was committed, as far as sums tell."""
        return self.other_inputs | self.other_discrepancies | self.twice_in_ledger | self.differences.keys()

    @cached_property
    def other_entries(self) -> Mapping[Unit, bool]:
        """Units of which the ledger, or their open failures, say something else; whether it is the failures."""
        changed = entries.changed(self.db)
        return {unit: of_failures for unit, of_failures in changed.items() if unit[0] in self.outlines}

    @cached_property
    def of_no_table(self) -> Mapping[tuple[str, str], int]:
        """How many units, and open failures, the ledger has of tables that there are not; by its part and the table."""
        return entries.of_no_table(self.db, self.outlines)

    @cached_property
    def plan(self) -> Plan:
        """What a backfill of everything would do."""
        distrusted = defaultdict[str, set[date]](set)
        for table, day in self.not_as_committed:
            distrusted[table].add(day)
        return self.plan_of(lambda _day: True, distrusted)

    def plan_of(self, chosen: Callable[[date], bool], distrusted: Mapping[str, Collection[date]]) -> Plan:
        """What is due on the chosen dates, and of the distrusted units on whatever date."""
        as_well = frozenset[date]().union(*distrusted.values())
        known = {*self.season_of, *(day for _, day in self.ledgered)}
        days = {day for day in known if chosen(day) or day in as_well}
        asked = frozenset(days), frozenset((table, day) for table, some in distrusted.items() for day in some)
        if asked not in self._plans:
            self._plans[asked] = make_plan(
                self.db,
                list(self.outlines.values()),
                self.calendar,
                chosen=lambda day: chosen(day) or day in as_well,
                distrusted=distrusted,
            )
        return self._plans[asked]

    @cached_property
    def _plans(self) -> dict[tuple[frozenset[date], frozenset[Unit]], Plan]:
        """Plans by what was asked for."""
        return {}

    @cached_property
    def notes_altered(self) -> bool:
        """Whether what was noted of what raw files left is not what was written."""
        return as_left.NOTED in self.present and as_left.is_altered(self.db)

    @cached_property
    def parts_in_doubt(self) -> Sequence[Part]:
        """Parts that are not as they were left, or of which nobody can tell: what must be read again."""
        return as_left.in_doubt(self.db, self.sources, self.misshapen) if self.notes_altered else self.parts_changed

    @cached_property
    def parts_changed(self) -> Sequence[Part]:
        """Parts of what raw files left that are not as they were left."""
        if as_left.NOTED not in self.present:
            return ()
        return as_left.changed(self.db, self.sources, self.misshapen)

    @cached_property
    def named(self) -> Mapping[str, str]:
        """The stored tables by the names of what others stand on: their rows, and their failures."""
        return {
            relation: sheet.name
            for sheet in self.sheets.values()
            for relation in (sheet.qualified, failures_of(sheet.name))
        }

    @property
    def causes_are_known(self) -> bool:
        """Whether every row was hashed in this look, as it is where suspects may stand on altered ones."""
        return "altered" in vars(self)

    @cached_property
    def reads(self) -> Mapping[str, frozenset[str]]:
        """The stored tables that each built one reads."""
        named = self.named
        return {
            name: frozenset(named[relation] for relation, _ in outline.stands_on if relation in named) - {name}
            for name, outline in self.outlines.items()
        }

    def reached_from(self, table: str, wrong: Mapping[str, set[date | None]], days: Sequence[date]) -> set[date]:
        """Of the days of a table, those that stand on wrong dates of stored relations, by their qualified names."""
        found: set[date] = set()
        for relation, window in self.outlines[table].stands_on:
            if wrong.get(relation):
                found |= reached(window, wrong[relation], days, self.season_of)
        return found
