"""What one module says about one vendor format: how to know it, how to check it, what its rows become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.engine.declaration import Table
from fullcourt.sources.reference import Reference

if TYPE_CHECKING:
    import ibis.expr.types as ir  # noqa: TC004 - only annotations name it

Facts = Mapping[str, "ir.Table"]
"""Small tables that a normalisation joins, by name. ``games`` is always there (:data:`reference.GAMES`)."""

FILE = "_file"
"""Number of the file within the batch."""
LINE = "_line"
"""Record in the file, from 1; a header is no record."""
CODE = "_code"
"""Why a row or a game is refused (see :class:`Reason`), NULL if it is not."""
WHY = "_why"
"""The same as a sentence."""

RAW_GAME = "raw_game"
"""Column of a batch that names the game as the file does, whatever the vendor calls it."""


class Reason:
    """Reason codes of the quarantine (closed list)."""

    UNPARSABLE = "UNPARSABLE"
    UNKNOWN_TEAM = "UNKNOWN_TEAM"
    UNKNOWN_GAME = "UNKNOWN_GAME"
    DUPLICATE_KEY = "DUPLICATE_KEY"
    RANGE = "RANGE"
    INVARIANT = "INVARIANT"
    ENCODING = "ENCODING"
    TRUNCATED_FILE = "TRUNCATED_FILE"


@dataclass(frozen=True)
class Problem:
    """What is wrong with a file, a game in it or a record: code and sentence."""

    code: str
    reason: str


@dataclass(frozen=True, eq=False)
class Target:
    """One table that a format fills.

    ``normalise`` turns the raw batch (vendor columns as ``v_NAME``, ``_file``, ``_line``, ``raw_game``) into
    the declared columns plus ``_file``, ``_line``, ``_code`` and ``_why``; whatever else it adds with a leading
    underscore stays at hand for the two functions that follow. ``check`` looks at normalised rows and
    gives the games that are not as they should be: ``_file``, ``game_id``, ``_code``, ``_why``.
    ``disagreements`` compares what the file says twice: columns of ``discrepancies`` from ``game_id`` to
    ``used``; ``statistics`` names all that it may report, so that a disagreement that is gone is closed.
    """

    table: Table
    normalise: Callable[[ir.Table, Facts], ir.Table]
    check: Callable[[ir.Table, Facts], ir.Table] | None = None
    disagreements: Callable[[ir.Table, Facts], ir.Table] | None = None
    statistics: tuple[str, ...] = ()
    notes: Callable[[ir.Table], ir.Table] | None = None
    """Values that no vocabulary knows: ``note``, ``rows``. Reported, never dropped."""
    identity: tuple[str, ...] = ()
    """Columns that tell all a record says, where the table's key is only known when all is settled: rows that
    are equal in them are copies, whatever was found out about one of them since. None of them may be NULL."""

    @property
    def distinct_by(self) -> tuple[str, ...]:
        """The columns by which two rows are rows of one thing."""
        return self.identity or self.table.key

    def says_the_same(self, fingerprint: object, other: object) -> bool:
        """Whether two rows of one thing, given their fingerprints, say the same of it."""
        return bool(self.identity) or fingerprint == other


@dataclass(frozen=True, eq=False)
class SourceFormat:
    """One vendor format.

    A file is of the format whose ``columns`` its header holds, in whatever order; further columns are
    noted and left alone. Files are read in the order of ``stage``, since later ones stand on earlier.
    """

    kind: str
    source: str
    stage: int
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    game: str | None = None
    """The column that names the game."""
    game_id: Callable[[str, Reference], str | None] = lambda _text, _reference: None
    """Id in the schedule of a game as the file names it; None if there is none."""
    one_game: bool = False
    """Whether a file holds one whole game, which its name tells: no two files of a game are parts of it."""
    prepare: Callable[[pa.Table, Reference], Mapping[str, pa.Table]] = field(default=lambda _raw, _reference: {})
    """Facts about the distinct values of a batch that take Python: names as keys, Eastern times as UTC."""
    not_used: str = ""
    """Why files of this known format are not read."""

    def __post_init__(self) -> None:
        """Refuse a declaration that contradicts itself."""
        if not self.not_used and (not self.targets or not set(self.key) <= set(self.columns)):
            msg = f"format {self.kind}: needs targets and a key made of its columns"
            raise ValueError(msg)
