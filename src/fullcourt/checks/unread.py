"""Raw files that lie in the data folder and were never read: rows that nobody can miss otherwise."""

from __future__ import annotations

import filecmp
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.look import Look
from fullcourt.warehouse import check_queries
from fullcourt.warehouse.published import NAME

if TYPE_CHECKING:
    from fullcourt.sources.folder import Packed

NEVER_READ = "it was never read"
_RUNS = "nba_processing.runs"


def unread_findings(look: Look) -> list[Finding]:
    """Raw files that no ingest has read, as the listing of the folder and the ledger tell.

    Of files that the ledger does not know, and of no others, the header is read: one of games is critical, and so is
    any that an ingest would read where nothing was ever read. A copy, what no reader knows, and what no ingest was
    asked for is for information: whoever names files wants those.
    """
    if look.data is None or not look.data.is_dir():
        return []  # whoever looks at the files that were read says so
    return list(_unread(look, look.data))


def _unread(look: Look, data: Path) -> Iterator[Finding]:
    from fullcourt.sources.folder import container

    read = {container(path) for path, _, _ in look.stamps}
    told = set(map(container, check_queries.copies_and_others(look.db)))
    found = look.raw_files
    for path, why in found.unreachable.items():
        yield Finding(
            Kind.SOURCE, Severity.BLOCKING, f"nobody knows what it holds: {why}", file=path, remedy=Remedy.PERSON,
            told=f"mend {path} or take it away, then 'fullcourt ingest'",
        )  # fmt: skip
    asked = _asked(look, data)
    there = found.files.values()
    read_by_size = defaultdict[int, list[str]](list)
    for packed in there:
        if packed.path in read:
            read_by_size[packed.size].append(packed.path)
    for packed in there:
        if packed.path in read or packed.path in told or _is_ours(look, data / packed.path):
            continue
        if not _is_asked_for(data / packed.path, asked):
            severity, text = Severity.INFO, f"{NEVER_READ}: every ingest so far named files, and not this one"
        elif (copied := _copied(data, packed, read_by_size[packed.size])) is not None:
            severity, text = Severity.INFO, f"{NEVER_READ}: it is the same, byte for byte, as {copied}"
        else:
            severity, text = _weighed(data, packed, anything_read=bool(read))
        yield Finding(Kind.SOURCE, severity, text, file=packed.path, remedy=Remedy.INGEST)


def _asked(look: Look, data: Path) -> Sequence[Path] | None:
    """What ingests were asked to read; None where one was asked for the whole folder, or none was begun."""
    named = check_queries.asked_to_read(look.db) if _RUNS in look.present else []
    if not all(named):
        return None
    # What was named from another folder than the present one is found below the data.
    return [(data / path).resolve() for paths in named for path in paths] or None


def _is_asked_for(file: Path, asked: Sequence[Path] | None) -> bool:
    return asked is None or any(map(file.resolve().is_relative_to, asked))


def _is_ours(look: Look, file: Path) -> bool:
    """Whether it is the warehouse, its log or its copy: the folder of raw files may hold them, too."""
    own = look.db.path
    names = () if own is None else (own.name, NAME)
    return own is not None and file.name.startswith(names) and file.parent.resolve() == own.parent.resolve()


def _copied(data: Path, packed: Packed, of_its_size: Sequence[str]) -> str | None:
    """A file that was read and holds the same bytes."""
    try:
        same = (path for path in of_its_size if filecmp.cmp(data / packed.path, data / path, shallow=False))
        return next(same, None)
    except OSError:
        return None


def _weighed(data: Path, packed: Packed, *, anything_read: bool) -> tuple[Severity, str]:
    """How bad it is that a file was not read, by what its header says it is, and what to say of it."""
    from fullcourt.sources.files import is_archive
    from fullcourt.sources.format import SourceFormat
    from fullcourt.sources.records import header_of
    from fullcourt.sources.registry import recognise

    known = recognise(header_of(data, packed))
    if isinstance(known, SourceFormat) and not known.not_used:
        is_missed = known.game is not None or known.one_game or not anything_read
        return Severity.CRITICAL if is_missed else Severity.BLOCKING, NEVER_READ
    if isinstance(known, SourceFormat):
        return Severity.INFO, f"{NEVER_READ}: {known.not_used}"
    if known is None and anything_read and not is_archive(data, packed):
        return Severity.INFO, f"{NEVER_READ}: no reader knows its format"
    return Severity.BLOCKING, NEVER_READ
