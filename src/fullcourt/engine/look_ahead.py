"""What a table of what is known before a date may read, checked where it is declared.

Windows on the spine end before the date, whatever a declaration says. What is left are the other ways in:
rows of the same date or game, schedules of the future, reference tables, and the expected keys themselves.
"""

from __future__ import annotations

from fullcourt.engine.declaration import Relation, Table, tables_behind
from fullcourt.engine.reads import AsOf, NextDays, Read, Reference, SameDate, SameGame
from fullcourt.errors import DeclarationError

_GAME_FACTS = {"game_id", "game_date"}


def assert_looks_back(table: Table) -> None:
    """Refuse an as-of table that could see what happens on its date or later.

    Raises:
        DeclarationError: naming the table and the read.
    """
    if not table.as_of:
        return
    if table.population is None or not table.population.facts_are_named:
        raise DeclarationError(
            f"{table.qualified} is an as-of table, and its population does not name the facts it hands over",
            "Declare them with population(..., facts=...): what happened in the games must not be among them.",
            table=table.name,
        )
    for name, read in table.reads.items():
        allowed = _allowed(read)
        if allowed:
            raise DeclarationError(
                f"{table.qualified}: the read {name} of {read.relation.qualified} could see its own date or the future",
                allowed,
                table=table.name,
                read=name,
            )


def _allowed(read: Read) -> str:
    """Empty if the read looks back; else what would."""
    relation = read.relation
    if read.outcomes and not isinstance(read.window, SameDate | SameGame):
        return "Failures of other dates than the key's own are not handed over: ask for outcomes of the same date."
    match read.window:
        case AsOf() if tables_behind(relation):
            return "By a time stamp an as-of table may read what came from files, not what was built of results."
        case SameDate() | SameGame() if not _is_as_of(relation):
            return "Of the same date or game an as-of table may read other as-of tables and the schedule of teams only."
        case NextDays() if not (_is_as_of(relation) and isinstance(relation, Table) and not relation.is_built):
            return "Of days to come an as-of table may read the schedule of teams only, which holds no result."
        case Reference() if not isinstance(relation, Table) or _GAME_FACTS & {c.name for c in relation.columns}:
            return "A reference table of an as-of table holds nothing about games."
        case _:
            return ""


def _is_as_of(relation: Relation) -> bool:
    return isinstance(relation, Table) and relation.as_of
