"""A batch of files of one format: from records to declared rows, and everything that was refused on the way.

Nothing is written here. A record is refused alone, a game of a file with all its records, a file as a
whole; each refusal is one line of the quarantine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fullcourt.engine.declaration import ROW, first_broken
from fullcourt.later import ibis
from fullcourt.sources.duplicates import Place, repeated
from fullcourt.sources.files import Member
from fullcourt.sources.folder import MEMBER
from fullcourt.sources.format import (
    CODE,
    FILE,
    LINE,
    RAW_GAME,
    WHY,
    Facts,
    Problem,
    Reason,
    SourceFormat,
    Target,
)
from fullcourt.sources.records import Records
from fullcourt.sources.reference import Reference, league_game_id
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir  # noqa: TC004 - only annotations name it

INCOMING = "_incoming"
_SOUND = "_sound"
_SCANNED_AT_ONCE = 1 << 17
"""Records that one thread of the database takes at a time."""


@dataclass(frozen=True)
class Prepared:
    """Rows of one target, in a temporary table, checked against themselves."""

    target: Target
    name: str
    shape: str
    """All that decides the columns and every expression over the rows: format, columns that came, facts."""
    normalised: Callable[[], ir.Table]

    @cached_property
    def rows(self) -> ir.Table:
        """The rows as an expression."""
        return ibis.table({**self.normalised().schema(), ROW: "int64"}, name=self.name)

    def recipe(self, what: str, expression: Callable[[], ir.Table]) -> Recipe:
        """Something that is asked of the rows, by a name under which its SQL is found again."""
        return Recipe(f"{what} of {self.name} of {self.shape}", expression)


@dataclass
class Batch:
    """Files of one format on their way to rows."""

    db: DuckDB
    format: SourceFormat
    files: Sequence[Member]
    reference: Reference
    problems: dict[int, Problem] = field(default_factory=dict)
    """What is wrong with whole files."""
    refused: defaultdict[str, dict[Place, Problem]] = field(default_factory=lambda: defaultdict(dict))
    """What is wrong with records: in all they say (under ""), or in one target's row."""
    refused_games: dict[tuple[int, str], Problem] = field(default_factory=dict)
    """What is wrong with games of a file, by the name the file has for them."""
    copies: defaultdict[str, set[Place]] = field(default_factory=lambda: defaultdict(set))
    """Records that say what another already said: in all they say (under ""), or in one target's row."""
    records: pa.Table = field(default_factory=lambda: pa.table({}))
    prepared: list[Prepared] = field(default_factory=list)
    raw_games: dict[str, str | None] = field(default_factory=dict)
    """Game id by the name that the files have for a game."""
    facts: Facts = field(default_factory=dict)
    """Small tables that normalisations and checks join."""
    registered: set[str] = field(default_factory=set)
    """Names of Arrow tables that say what was refused."""

    def prepare(self, read_records: Records) -> None:
        """Make rows of the records of the files."""
        self.problems |= read_records.problems
        self.records = read_records.table
        game = self.format.game
        names = self.records[game] if game else pa.nulls(self.records.num_rows)
        self.records = self.records.append_column(RAW_GAME, pc.fill_null(pc.cast(names, pa.string()), ""))
        self._know_games()
        left_out = self._repeated()
        usable = self.records
        if left_out:
            usable = usable.filter(pa.array(~np.isin(np.arange(usable.num_rows), left_out)))
        incoming = as_vendor_columns(usable, self.format.columns)
        # Several threads read a table batch by batch, and one thread one that has a single batch.
        self.db.register(INCOMING, pa.Table.from_batches(incoming.to_batches(_SCANNED_AT_ONCE), incoming.schema))
        self.facts = self._facts(usable)
        for target in self.format.targets:
            self._normalise(target, _schema(incoming))
        # What files say is in the prepared rows now; of the records it is only asked whose they are.
        self.db.unregister(INCOMING)
        self.records = self.records.select([FILE, LINE, RAW_GAME])

    def _know_games(self) -> None:
        if self.format.game is None:
            return
        self.raw_games = {
            raw: self.format.game_id(raw, self.reference) for raw in pc.unique(self.records[RAW_GAME]).to_pylist()
        }
        for number, games in self.games_by_file().items():
            if self.format.one_game:
                said = league_game_id(PurePosixPath(self.files[number].path.rpartition(MEMBER)[2]).name.split(".")[0])
                inside = {self.raw_games[raw] for raw in games}
                if said is not None and inside != {said}:
                    told = ", ".join(sorted(str(game_id) for game_id in inside))
                    self.problems[number] = Problem(
                        Reason.UNKNOWN_GAME, f"the file is named for game {said}, its records are of {told}"
                    )
                    continue
            for raw in games:
                if self.raw_games[raw] not in self.reference.games:
                    self.refused_games[number, raw] = Problem(
                        Reason.UNKNOWN_GAME, f"game {raw or '(none)'} is not in the schedule"
                    )

    def games_by_file(self) -> dict[int, list[str]]:
        """Games of each file, as the file names them."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        pairs = self.records.select([FILE, RAW_GAME]).group_by([FILE, RAW_GAME]).aggregate([])
        for row in pairs.to_pylist():
            found[row[FILE]].append(row[RAW_GAME])
        return found

    def _repeated(self) -> list[int]:
        twice = repeated(self.records, self.format.key)
        self.copies[""].update(twice.copies)
        for place in twice.contradictions:
            key = ", ".join(self.format.key)
            self.refused[""][place] = Problem(
                Reason.DUPLICATE_KEY, f"another record of the file has the same {key} and says otherwise"
            )
        return twice.positions

    def _facts(self, usable: pa.Table) -> Facts:
        tables = {"games": self.reference.games_table(self.raw_games), "files": self._files_table()}
        tables |= self.format.prepare(usable, self.reference)
        facts = {}
        for name, table in tables.items():
            self.db.register(f"_fact_{name}", table)
            facts[name] = ibis.table(_schema(table), name=f"_fact_{name}")
        return facts

    def _files_table(self) -> pa.Table:
        return pa.table(
            {
                FILE: pa.array(range(len(self.files)), pa.int64()),
                "source_file_id": pa.array([file.content_id for file in self.files], pa.string()),
            }
        )

    def _normalise(self, target: Target, incoming: Mapping[str, str]) -> None:
        name = f"_new_{target.table.name}"
        facts = {fact: dict(table.schema()) for fact, table in self.facts.items()}
        rows = cache(partial(_declared, target, incoming, self.facts))
        prepared = Prepared(target, name, f"{self.format.kind} from {dict(incoming)} with {facts}", rows)
        self.db.materialise(name, prepared.recipe("rows", rows), {ROW: target.table.business_columns})
        self.prepared.append(prepared)
        self._refuse(prepared)
        check = target.check
        if check is not None:
            sound = self.sound(prepared)
            told = Recipe(f"check of {sound.name}", lambda: check(sound.expression(), self.facts))
            for row in self.db.fetch(told).to_pylist():
                self.refuse_game(row[FILE], row["game_id"], Problem(row[CODE], row[WHY]))

    def _refuse(self, prepared: Prepared) -> None:
        told = prepared.recipe("refused rows", lambda: _refused(prepared.rows))
        for row in self.db.fetch(told).to_pylist():
            self.refused[prepared.name].setdefault((row[FILE], row[LINE]), Problem(row[CODE], row[WHY] or row[CODE]))

    def refuse_game(self, number: int, game_id: str, problem: Problem) -> None:
        """Refuse a game of a file."""
        raw = next((raw for raw, known in self.raw_games.items() if known == game_id), game_id)
        self.refused_games.setdefault((number, raw), problem)

    def sound(self, prepared: Prepared) -> Recipe:
        """The rows that nothing has been said against so far."""
        parts = ("", prepared.name.removesuffix(_SOUND))
        lines = [place for part in parts for places in (self.refused[part], self.copies[part]) for place in places]
        left_out = self._left_out(prepared)
        if lines:
            name = self._register("lines", prepared, {FILE: [p[0] for p in lines], LINE: [p[1] for p in lines]})
            left_out = {name: {FILE: "int64", LINE: "int64"}} | left_out
        return prepared.recipe(f"sound rows (without {sorted(left_out)})", partial(_sound, prepared, left_out))

    def claimed(self, prepared: Prepared) -> Recipe:
        """All rows of files and games that nothing has been said against, single rows that are refused among them."""
        left_out = self._left_out(prepared)
        return prepared.recipe(f"claimed rows (without {sorted(left_out)})", partial(_without, prepared, left_out))

    def _left_out(self, prepared: Prepared) -> dict[str, dict[str, str]]:
        games = [(number, self.raw_games[raw]) for number, raw in self.refused_games]
        named = [pair for pair in games if pair[1] is not None]
        left_out: dict[str, dict[str, str]] = {}
        if named and any(column.name == "game_id" for column in prepared.target.table.columns):
            name = self._register("games", prepared, {FILE: [p[0] for p in named], "game_id": [p[1] for p in named]})
            left_out[name] = {FILE: "int64", "game_id": "string"}
        if self.problems:
            left_out[self._register("files", prepared, {FILE: list(self.problems)})] = {FILE: "int64"}
        return left_out

    def _register(self, what: str, prepared: Prepared, columns: Mapping[str, list[Any]]) -> str:
        name = f"_refused_{what}_of{prepared.name}"
        self.db.register(name, pa.table(columns))
        self.registered.add(name)
        return name

    def narrow(self) -> None:
        """Look only at sound rows from here on."""
        if not (any(self.refused.values()) or any(self.copies.values()) or self.refused_games or self.problems):
            return
        narrowed = []
        for prepared in self.prepared:
            name = f"{prepared.name}{_SOUND}"
            # Few are refused of many: to copy all others takes longer than to leave these out each time.
            self.db.view(name, self.sound(prepared))
            narrowed.append(Prepared(prepared.target, name, prepared.shape, prepared.normalised))
        self.prepared = narrowed

    def finish(self) -> None:
        """Forget the temporary tables."""
        names = [prepared.name for prepared in self.prepared]
        self.db.drop_views(*(name for name in names if name.endswith(_SOUND)))
        self.db.drop_temporary(*(name.removesuffix(_SOUND) for name in names))
        for name in (*self.registered, *(f"_fact_{name}" for name in self.facts)):
            self.db.unregister(name)


def _declared(target: Target, incoming: Mapping[str, str], facts: Facts) -> ir.Table:
    """What the incoming records say as declared rows, with what is wrong with each."""
    rows = target.normalise(ibis.table(incoming, name=INCOMING), facts)
    rows = rows.join(facts["files"], FILE)
    rows = rows.mutate(source_row=rows[LINE])
    if target.table.row_rules:
        names = first_broken(rows, target.table.row_rules)
        is_broken = rows[CODE].isnull() & names.notnull()
        rows = rows.mutate(
            **{
                CODE: is_broken.ifelse(Reason.INVARIANT, rows[CODE]),
                WHY: is_broken.ifelse("does not hold: " + names, rows[WHY]),
            }
        )
    columns = {column.name: rows[column.name].cast(column.ibis_type) for column in target.table.columns}
    return rows.mutate(**columns)


def _refused(rows: ir.Table) -> ir.Table:
    return rows.filter(rows[CODE].notnull()).select(FILE, LINE, CODE, WHY)


def _sound(prepared: Prepared, left_out: Mapping[str, Mapping[str, str]]) -> ir.Table:
    rows = _without(prepared, left_out)
    return rows.filter(rows[CODE].isnull())


def _without(prepared: Prepared, left_out: Mapping[str, Mapping[str, str]]) -> ir.Table:
    rows = prepared.rows
    for name, columns in left_out.items():
        rows = rows.anti_join(ibis.table(columns, name=name), list(columns))
    return rows


def as_vendor_columns(records: pa.Table, columns: Sequence[str]) -> pa.Table:
    """Vendor columns with ``v_`` before their names: an engine does not tell ``GAME_ID`` from ``game_id``."""
    return records.rename_columns([f"v_{name}" if name in columns else name for name in records.column_names])


def _schema(table: pa.Table) -> dict[str, str]:
    return {field.name: _ibis_type(field.type) for field in table.schema}


_TYPES: Mapping[str, str] = {
    "string": "string", "large_string": "string", "int64": "int64", "int32": "int32", "double": "float64",
    "bool": "boolean", "date32[day]": "date", "timestamp[us]": "timestamp(6)",
}  # fmt: skip


def _ibis_type(kind: pa.DataType) -> str:
    return _TYPES.get(str(kind), "string")
