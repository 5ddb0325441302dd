"""Errors of our own: what happened, where, and what to do.

Every error carries the facts of its message in :attr:`FullcourtError.facts`, so that ``--json`` can
give them to a program, and an exit code: 3, since whatever raised it could not do its work.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from fullcourt.printable import spelt


class FullcourtError(Exception):
    """Base of all errors of this package."""

    exit_code = 3

    def __init__(self, message: str, hint: str = "", **facts: object) -> None:
        """Make an error of a message, what to do about it, and its facts."""
        # Names of files may be any bytes, and whoever writes a message down writes UTF-8.
        self.message = spelt(message)
        self.hint = spelt(hint)
        super().__init__(f"{self.message}\n  {self.hint}" if hint else self.message)
        self.facts = facts


class DeclarationError(FullcourtError):
    """A table's declaration contradicts itself or the rules of the house."""

    @classmethod
    def operation_off_list(cls, table: str, operations: list[str]) -> DeclarationError:
        """Report an operation that not every engine means the same by."""
        return cls(
            f"{table}: the builder uses {', '.join(operations)}, which is not on the list of operations "
            "that every engine agrees on",
            "Express it with the operations in engine/expressions.py, or add one with a test on every engine.",
            table=table,
            operations=operations,
        )

    @classmethod
    def undeclared_read(cls, table: str, relations: list[str]) -> DeclarationError:
        """Report a relation that a builder reads without having declared it."""
        return cls(
            f"{table}: the builder reads {', '.join(relations)}, which it did not declare",
            "Add a read to the declaration; a builder sees only the rows it is handed.",
            table=table,
            relations=relations,
        )


class UnknownTableError(FullcourtError):
    """A table name that no declaration has."""

    def __init__(self, name: str, near: Iterable[str] = (), *, view_of: Iterable[str] = ()) -> None:
        """Name the table and those that are spelled like it, or those that it is a view of."""
        near = list(near)
        if behind := list(view_of):
            super().__init__(
                f"{name} is no table but a view of {', '.join(behind)}",
                f"'fullcourt tables {name}' describes it, 'fullcourt sql' reads it; here name a table.",
                table=name,
                view_of=behind,
            )
            return
        hint = f"Did you mean {' or '.join(near)}?" if near else "'fullcourt tables' lists them all."
        super().__init__(f"there is no table {name!r}", hint, table=name, near=near)


class UnknownColumnError(FullcourtError):
    """A column that a table does not have."""

    def __init__(self, table: str, name: str, known: Iterable[str]) -> None:
        """Name both, and columns that are spelled like it."""
        near = difflib.get_close_matches(name, list(known), n=3)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"'fullcourt tables {table}' lists its columns."
        super().__init__(f"{table} has no column {name!r}", hint, table=table, column=name, near=near)


class UnknownCheckError(FullcourtError):
    """A check that there is not: it must not pass for one that found nothing."""

    def __init__(self, names: Iterable[str], known: Iterable[str]) -> None:
        """Name them and those that there are."""
        super().__init__(f"there is no check named {', '.join(names)}", f"The checks are {', '.join(known)}.")


class UnknownSeasonError(FullcourtError):
    """A season that the warehouse's schedule does not know."""

    def __init__(self, season: str, known: Iterable[str]) -> None:
        """Name the season and those that are there."""
        known = list(known)
        have = ", ".join(known) if known else "none yet"
        super().__init__(
            f"no schedule of season {season!r} in the warehouse (seasons there: {have})",
            "Put its schedule and files under FULLCOURT_DATA and run 'fullcourt ingest'.",
            season=season,
            known=known,
        )


class NoScheduleError(FullcourtError):
    """There is no schedule, so nobody can say what should exist."""

    def __init__(self) -> None:
        """Say what to read."""
        super().__init__(
            "the warehouse has no schedule, so nothing can be expected of it",
            "Put schedule files under FULLCOURT_DATA and run 'fullcourt ingest'; one that was read before and "
            "is gone is read again by 'fullcourt heal'.",
        )


class ArgumentError(FullcourtError, ValueError):
    """A value that cannot mean anything where it was given."""


class DateRangeError(FullcourtError):
    """Dates that are none, or that name no unit of work."""


class NothingChosenError(FullcourtError):
    """A choice in which nothing can lie: to have looked at nothing is not to have found nothing wrong."""


class NotBuiltError(FullcourtError):
    """A table without units, where tables are asked for that are built unit by unit."""

    def __init__(self, table: str, built: Iterable[str], *, is_ledger: bool) -> None:
        """Name the table, who fills it, and those that are built."""
        who = "fullcourt keeps it itself" if is_ledger else "'fullcourt ingest' fills it from raw files"
        super().__init__(
            f"{table} is no table that is built: it has no units and no failures, {who}",
            f"Built are {', '.join(built)}.",
            table=table,
        )


class NoDataFolderError(FullcourtError):
    """No folder of raw files was named, or it is not there."""

    def __init__(self, path: Path | None) -> None:
        """Say which folder was looked for."""
        what = f"the data folder {path} does not exist" if path else "FULLCOURT_DATA is not set"
        super().__init__(
            what,
            "Set FULLCOURT_DATA to the folder that holds your raw files, or pass --data.",
            path=str(path) if path else None,
        )


class NoRawFilesError(FullcourtError):
    """There is a data folder and nothing in it: a failure, never an ingest of zero rows."""

    def __init__(self, places: Iterable[Path], unreachable: Mapping[str, str]) -> None:
        """Name the folders that were looked through, and what in them could not be looked at."""
        named = [str(place) for place in places]
        told = "; ".join(f"{path}, {why}" for path, why in unreachable.items())
        super().__init__(
            f"there is no file in {', '.join(named)}" + (f" that can be read ({told})" if told else ""),
            "Put raw files there, or name their folder with --data; if it is mounted, see that it is.",
            paths=named,
        )


class FolderNotNamedError(FullcourtError):
    """A simulated season and no folder for it."""

    def __init__(self) -> None:
        """Say how to name one."""
        super().__init__(
            "no folder was named to write a season into, or to look at",
            "Name a folder to write into with --out, or one to look at with --check.",
        )


class NoWarehouseError(FullcourtError):
    """There is no warehouse yet."""

    def __init__(self, path: Path) -> None:
        """Say where it was looked for."""
        super().__init__(
            f"there is no warehouse at {path}",
            "Run 'fullcourt init', then 'fullcourt ingest'.",
            path=str(path),
        )


class ReadOnlyError(FullcourtError):
    """Work on a warehouse that was opened to read."""

    def __init__(self, path: Path, command: str) -> None:
        """Name the work."""
        super().__init__(
            f"the warehouse {path} was opened to read, so there is no {command} here",
            "Open it without read_only=True.",
            path=str(path),
            command=command,
        )


class ClosedWarehouseError(FullcourtError):
    """A warehouse was used after it was given back."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            "this warehouse is closed", "Open it again, or keep all that uses it inside 'with Warehouse.open() …'."
        )


class WarehouseHeldError(FullcourtError):
    """Another process holds the warehouse."""


class SettingError(FullcourtError):
    """An environment variable of ours says what it cannot mean."""


class AnswerNotWrittenError(FullcourtError):
    """What a command has to say cannot be written where it is sent."""

    def __init__(self, reason: str) -> None:
        """Give the reason."""
        super().__init__(
            f"the answer could not be written: {reason}",
            "Make room there, or send it elsewhere; what was committed stands.",
        )


class LogFileError(FullcourtError):
    """The log file cannot be written."""


class StorageError(FullcourtError):
    """The disk or the memory ran out, or a file of the warehouse cannot be read or written."""


class TableGoneError(FullcourtError):
    """A table of the warehouse is not there: nobody can say what is due in it."""

    def __init__(self, tables: Iterable[str]) -> None:
        """Name them."""
        tables = list(tables)
        super().__init__(
            f"not in the warehouse any more, or not yet: {', '.join(tables)}",
            "'fullcourt heal' makes them anew and fills them again; 'fullcourt check' says what else is wrong.",
            tables=sorted(tables),
        )


class TableAlteredError(FullcourtError):
    """A table of the warehouse has other columns than are declared: what stands in it can mean anything."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        """Name them, each with what is different."""
        super().__init__(
            "not as declared: " + "; ".join(f"{name} ({told})" for name, told in tables.items()),
            "'fullcourt heal' makes such tables anew and fills them again; whatever else somebody put there is lost.",
            tables=dict(tables),
        )


class FilesGoneError(FullcourtError):
    """A table must be made anew from raw files, and some of them are not there any more."""

    def __init__(self, tables: Iterable[str], files: Sequence[str]) -> None:
        """Name the tables, and the files or the first of them."""
        tables = sorted(tables)
        more = f" and {len(files) - 1:,} more" if len(files) > 1 else ""
        super().__init__(
            f"{', '.join(tables)} can only be made anew from raw files, and {files[0]}{more} is not there any more",
            "Put it back and run the same command again; nothing was done, so that what it said is not lost.",
            tables=tables,
            files=list(files),
        )


class DamagedWarehouseError(StorageError):
    """A part of a file of the warehouse is not what was written there."""

    def __init__(self, path: Path | None, reason: str) -> None:
        """Name the file and give the engine's words."""
        super().__init__(
            f"the file {path} is damaged: {reason}",
            "Look after the disk. Move warehouse.duckdb and published.duckdb away: 'fullcourt ingest' and 'fullcourt "
            "backfill' make the warehouse anew from the raw files. If only one of the two is damaged, a copy of the "
            "other in its place will do.",
            path=str(path),
        )


class UnreadableWarehouseError(FullcourtError):
    """The warehouse file is no DuckDB file, or may not be opened."""

    def __init__(self, path: Path | None, reason: str) -> None:
        """Name the file and give the engine's words."""
        super().__init__(
            f"the warehouse {path} cannot be opened: {reason}",
            "If it is no DuckDB file, move it away and run 'fullcourt init'; otherwise check permissions and space.",
            path=str(path),
        )


class WarehouseVersionError(FullcourtError):
    """The warehouse was made by another version of fullcourt."""


class NotDeterministicError(FullcourtError):
    """A row whose inputs and formula did not change came out different: a defect of fullcourt."""


class KeyNotFoundError(FullcourtError):
    """No row and no failure with this key."""


class NoFeaturesError(FullcourtError):
    """No feature row on the chosen dates."""

    def __init__(self, *, looking_ahead: int, has_games: bool = True) -> None:
        """Say whether there are games, or rows that look ahead, and what to run otherwise."""
        if not has_games:
            super().__init__(
                "there is no row of features on these dates: none of them has a game that is over or is the next date",
                "Choose other dates; 'fullcourt status' shows the months that have games.",
                looking_ahead=looking_ahead,
            )
            return
        super().__init__(
            "there is no row of features on these dates"
            + (f" but {looking_ahead:,} that look ahead" if looking_ahead else ""),
            "Take them with --include-looking-ahead, or ingest the lists of who was dressed."
            if looking_ahead
            else "Run 'fullcourt backfill ml_feature_store_v1'; the first weeks of a season have none by rule.",
            looking_ahead=looking_ahead,
        )


class FileEndingError(FullcourtError):
    """A file name whose ending says nothing that can be written."""

    def __init__(self, path: Path, known: Iterable[str]) -> None:
        """Name the file and the endings there are."""
        known = list(known)
        super().__init__(
            f"cannot tell from the name {path.name!r} what to write",
            f"Let it end in {' or '.join(known)}.",
            path=str(path),
            known=known,
        )


class QueryError(FullcourtError):
    """A query of the user's that the engine refused."""
