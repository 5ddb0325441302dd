"""What the inputs of a table's units stand on: stored relations, and the window through which each is met.

Views are taken as the stored tables behind them. That needs views and populations to be *local*: what they say of
a game or a date they take from rows of that game or date, and from relations that have neither. A test holds
every declared one to it, and views of raw rows to the games alone (:mod:`.local`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from fullcourt.engine.declaration import ROW, Table, stored_behind
from fullcourt.engine.reads import Read, Reference, SameDate, SameGame, Spine, Window, spine_windows
from fullcourt.engine.taken import SCHEDULE
from fullcourt.engine.windows import DATE, SPINE_SCHEMA, key_map, ranked_entity
from fullcourt.warehouse.contents import Met, Stored, failures_of, formula_of, units_of
from fullcourt.warehouse.numbered_games import SOURCES


def stands_on(table: Table) -> tuple[tuple[str, Window], ...]:
    """All that the input fingerprints of a table's units, and their ledger entries, depend on."""
    own: list[tuple[str, Window]] = [(formula_of(table.name), Reference()), (units_of(table.name), SameDate())]
    own += [(each.qualified, SameDate() if _is_dated(each) else Reference()) for each in _population(table)]
    for read in table.reads.values():
        window = _met_through(read)
        own += [(each.qualified, window if _is_dated(each) else Reference()) for each in stored_behind(read.relation)]
        own += [(each.label, SameDate()) for each in _met_by_keys(table, read)]
        own += [(SOURCES[each.of], window) for each in spine_windows(window)]
        if read.outcomes and isinstance(read.relation, Table):
            own.append((failures_of(read.relation.name), SameDate()))
    return tuple(dict.fromkeys(own))


def keyed(table: Table, key_columns: Collection[str]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The built tables of which each key is handed rows with its values in some columns alone; these, and the key's.

    A table is none of them if any read meets it otherwise: through a view, or by date alone. And there are none for a
    table whose units are not made of one row, or failure, a key: keys of theirs cannot be built alone.
    """
    if not table.has_one_row_an_entity or table.disagreements:
        return ()
    found: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    otherwise: set[str] = set()
    for read in table.reads.values():
        if (by := _met_by(read, key_columns)) and isinstance(read.relation, Table) and read.relation.is_built:
            found.append((read.relation.qualified, by))
        else:
            otherwise |= {each.qualified for each in stored_behind(read.relation)}
    return tuple(dict.fromkeys(each for each in found if each[0] not in otherwise))


def _met_by(read: Read, key_columns: Collection[str]) -> tuple[tuple[str, str], ...]:
    """The columns by which keys meet rows of a read, each with the key's; none where keys of a date share them all."""
    if read.per_date:
        return ()
    if not (windows := spine_windows(read.window)):
        of_date = (
            {read.relation.date: DATE} if isinstance(read.window, SameDate) and isinstance(read.relation, Table) else {}
        )
        return tuple((key_map(read, key_columns) | of_date).items())
    # Whether a game has no row is judged by whose games are ranked, whatever else the key map names.
    first, *others = {ranked_entity(read, window, key_columns) for window in windows}
    return ((first.column, first.key),) if first.key is not None and not others else ()


def games_of(table: Table) -> set[Spine]:
    """Whose games the windows of a table's reads are cut from."""
    return {each.of for read in table.reads.values() for each in spine_windows(read.window)}


def stored_below(table: Table) -> tuple[Stored, ...]:
    """The stored relations among them, with what to compare them by."""
    found: dict[str, Stored] = {}
    for read in table.reads.values():
        met = _met_by_keys(table, read)
        rows = met or [_stored(each, whole=False) for each in stored_behind(read.relation)]
        found |= {each.label: each for each in rows}
    # What a population says is not told by fingerprints of rows alone: it hands over columns.
    found |= {each.qualified: _stored(each, whole=True) for each in _population(table)}
    spines = sorted(games_of(table))
    found |= {SOURCES[spine]: Stored(SOURCES[spine], tuple(SPINE_SCHEMA), "game_date") for spine in spines}
    return tuple(found.values())


def _stored(table: Table, *, whole: bool) -> Stored:
    names = [column.name for column in table.columns]
    told = tuple(column.name for column in table.business_columns)
    if not table.fingerprinted:
        columns = tuple(names)
    elif whole:
        columns = (*told, ROW)
    else:
        columns = (ROW,)
    day = table.date if table.date in names else None
    return Stored(table.qualified, columns, day, "game_id" in names and table.qualified != SCHEDULE)


def _met_by_keys(table: Table, read: Read) -> tuple[Stored, ...]:
    """A reference table that is read by a fact of the key: as rows that the population takes that fact from meet it.

    A population has a fact from columns of its name, on the date of the key; a test holds every declared one to it.
    So a row that is new, or that changed, is met on the dates of the rows that name it, and on no other.
    """
    relation = read.relation
    if not isinstance(read.window, Reference) or not isinstance(relation, Table) or len(read.by) != 1:
        return ()
    ((column, fact),) = read.by.items()
    named = [each for each in _population(table) if fact in {other.name for other in each.columns}]
    if column != fact or _is_dated(relation) or not all(map(_is_dated, named)):
        return ()
    rows = _stored(relation, whole=False)
    dated = [(_stored(each, whole=False), Met(each.qualified, column)) for each in named]
    return tuple(replace(rows, day=by.day, of_games=by.of_games, met=met) for by, met in dated)


def _population(table: Table) -> tuple[Table, ...]:
    reads = table.population.reads if table.population else ()
    return tuple(dict.fromkeys(each for relation in reads for each in stored_behind(relation)))


def _is_dated(table: Table) -> bool:
    stored = _stored(table, whole=False)
    return stored.of_games or stored.day is not None


def _met_through(read: Read) -> Window:
    """The window of a read; one whose key map names the game sees nothing but the game."""
    return SameGame() if not spine_windows(read.window) and read.by.get("game_id") == "game_id" else read.window
