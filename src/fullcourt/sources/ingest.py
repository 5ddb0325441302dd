"""From files to rows: what is new is read, checked and committed, format by format; then all is settled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fullcourt.errors import NoDataFolderError, NoRawFilesError
from fullcourt.printable import spelt
from fullcourt.scope import sources
from fullcourt.settings import SIMULATED
from fullcourt.sources.ahead import Ahead, Opened, Part, reading_ahead
from fullcourt.sources.files import Member, is_archive
from fullcourt.sources.folder import Packed, discover
from fullcourt.sources.format import Problem, Reason, SourceFormat
from fullcourt.sources.known import KnownFiles, Record, is_there, restamped
from fullcourt.sources.mend import Mend, out_of_reach
from fullcourt.sources.records import header_of
from fullcourt.sources.registry import BY_KIND, recognise
from fullcourt.sources.report import IngestReport
from fullcourt.sources.run import Run
from fullcourt.sources.vanished import take_out, vanished
from fullcourt.warehouse import as_left
from fullcourt.warehouse.dates import knows_next_dates
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.row_groups import put_together

if TYPE_CHECKING:
    from fullcourt.sources.reference import Reference

Progress = Callable[[str, int, int], None]

_BATCH_BYTES = 96 << 20
"""Decoded bytes that are read at once, unless one file has more: about a season of play-by-play."""

_LAST = 99
"""Stage of archives whose first member is of no known format; others in them may be."""

DEFAULT_EVENTS_ORDER = ("nba_stats_v2", "nba_live", "nba_stats_v3", "bigdataball")
"""Which play-by-play source a game takes first."""


class _Waiting(NamedTuple):
    """A file that must be read. What cannot be recognised comes first, to be refused."""

    stage: int
    kind: str
    packed: Packed


class _Batch(NamedTuple):
    """Files on disk that are taken in together: what of them is new, on its way to records."""

    stage: int
    read: Sequence[Packed]
    parts: Sequence[Part]
    reference: Reference


def asked(data: Path, paths: Iterable[Path]) -> dict[str, object]:
    """What an ingest was asked, as its run notes it."""
    return {"data": spelt(str(data)), "paths": [spelt(str(path)) for path in paths]}


def ingest(
    db: DuckDB,
    data: Path,
    *,
    paths: Sequence[Path] = (),
    replace: bool = False,
    run_id: str,
    progress: Progress | None = None,
    events_order: Sequence[str] = DEFAULT_EVENTS_ORDER,
    mend: Mend | None = None,
) -> IngestReport:
    """Read what is new below the data folder, or below ``paths`` in it, into the raw and reference tables.

    Each batch of files of one format is one transaction: rows, file records and quarantine together. A
    second call with nothing new looks at sizes and times only. With ``replace`` what is read wins over rows
    that other files have for the same keys. With ``mend`` contents are read, and all is settled, once more.

    Raises:
        NoDataFolderError: there is no such folder.
        SourcePathError: a path is not below it.
        NoRawFilesError: there is no file in it, or in ``paths``.
    """
    if not data.is_dir():
        raise NoDataFolderError(data)
    run = Run(
        db=db,
        data=data,
        run_id=run_id,
        replace=replace,
        again=replace and bool(paths),
        now=dt.datetime.now(dt.UTC).replace(tzinfo=None),
        simulated=(data / SIMULATED).exists(),
        known=KnownFiles(db, mend.files if mend else ()),
        resettle=mend is not None,
        vouched=mend is not None or not as_left.is_altered(db),
    )
    found = discover(data, paths)
    if not found.files:
        raise NoRawFilesError(paths or [data], found.unreachable)
    run.report.unreachable.update(found.unreachable)
    run.report.not_used.update(found.left_alone)
    waiting = _waiting(run, found.files.values())
    # Reading more must not make what somebody changed look like ours.
    changed = as_left.distrusted(db) if run.known.unsettled else as_left.changed(db, sources())
    if mend is not None:
        known = {source_file_id: record["path"] for source_file_id, record in run.known.by_id.items()}
        lost = {part.name for part in out_of_reach(mend, known, found.files)}
        mended = {part.name for part in mend.parts} - lost
        changed = [part for part in changed if part.name not in mended]
    run.distrusted.extend(changed)
    if waiting:
        put_together(db, rows=mend is not None or any(run.known.records_of(file.packed) for file in waiting))
        # Should this run end before all is settled, the next one cannot tell them from what was read.
        with db.transaction():
            as_left.distrust(db, changed)
    package_changed = _load_package(run)
    people_settled = bool(waiting) and _read_all(run, waiting, progress)
    if run.is_changed or run.unsettled or package_changed or not knows_next_dates(db):
        from fullcourt.sources.people import settle_people
        from fullcourt.sources.settle import settle

        if run.unsettled or run.resettle:
            run.touched.update(run.all_games())
        if not people_settled or run.unsettled or run.report.vanished:
            settle_people(run)
        settle(run, events_order)
    run.report.settled["unresolved_names"] = run.open_names()
    if progress is not None:
        progress("all settled", len(waiting), len(waiting))
    return run.report


def _load_package(run: Run) -> bool:
    """Take in what the package says of the league and its names; whether it says something new."""
    from fullcourt.sources.league import load_league

    with run.db.transaction():
        changed = load_league(run.db)
        if changed:
            # Should this run end before names are settled anew, the next one must know.
            run.put([dict(record) | {"settled": False} for record in list(run.known.by_id.values())[:1]])
    return changed


def _waiting(run: Run, found: Iterable[Packed]) -> list[_Waiting]:
    waiting = []
    for packed in found:
        if run.known.is_unchanged(packed) and not run.again:
            run.report.count_unchanged(run.known.files_of(packed))
            continue
        known = recognise(header_of(run.data, packed))
        if known is None and run.known.records_of(packed):
            # It was of a known format: let reading it say what is wrong.
            waiting.append(_Waiting(0, "", packed))
        elif known is None and is_archive(run.data, packed):
            waiting.append(_Waiting(_LAST, "", packed))
        elif known is None:
            run.report.without_reader.append(packed.path)
        elif isinstance(known, Problem):
            waiting.append(_Waiting(0, "", packed))
        elif known.not_used:
            run.report.not_used[packed.path] = known.not_used
        else:
            waiting.append(_Waiting(known.stage, known.kind, packed))
    return sorted(waiting, key=lambda file: (file.stage, file.kind, file.packed.path))


def _read_all(run: Run, waiting: Sequence[_Waiting], progress: Progress | None) -> bool:
    """Read files; whether it is settled who is who, since nothing that tells was read later."""
    from fullcourt.sources.people import settle_people

    people_settled = False
    with reading_ahead(run.data, [file.packed for file in waiting]) as ahead:
        for batch in _one_ahead(_batches(run, waiting, ahead, progress)):
            if batch.stage > BY_KIND["game_log_players"].stage and not people_settled:
                settle_people(run)
                people_settled = True
            _load(run, batch)
            # An archive holds whatever it holds.
            people_settled = people_settled and not _has(batch.parts, "game_log_players")
    return people_settled


def _batches(run: Run, waiting: Sequence[_Waiting], ahead: Ahead, progress: Progress | None) -> Iterator[_Batch]:
    from fullcourt.sources.reference import Reference

    done = 0
    before: Reference | None = None

    def batch(stage: int, read: Sequence[Packed], fresh: Iterable[tuple[SourceFormat, Member]]) -> _Batch:
        nonlocal before
        parts = ahead.parse(fresh)
        reads_schedules = _has(parts, "schedule_csv")
        reference = Reference(run.db, None if reads_schedules else before)
        before = None if reads_schedules else reference
        return _Batch(stage, read, parts, reference)

    for (stage, _), group in groupby(waiting, key=lambda file: (file.stage, file.kind)):
        fresh: list[tuple[SourceFormat, Member]] = []
        read: list[Packed] = []
        held = 0
        for file in group:
            if progress is not None:
                progress(file.packed.path, done, len(waiting))
            more = _fresh(run, file.packed, ahead.next_file())
            size = sum(len(member.data) for _, member in more)
            if fresh and held + size > _BATCH_BYTES:
                yield batch(stage, read, fresh)
                fresh, read, held = [], [], 0
            fresh += more
            held += size
            read.append(file.packed)
            done += 1
            if held > _BATCH_BYTES:
                # One file alone: the next one need not be opened beside it.
                yield batch(stage, read, fresh)
                fresh, read, held = [], [], 0
        if read:
            yield batch(stage, read, fresh)


def _has(parts: Iterable[Part], kind: str) -> bool:
    """Whether files of a kind are among those that are read, or of one that is read before it."""
    return any(part.format.stage <= BY_KIND[kind].stage for part in parts)


def _one_ahead(batches: Iterable[_Batch]) -> Iterator[_Batch]:
    """The same batches; each is given away when the next is there already, and can be parsed meanwhile."""
    before = None
    for batch in batches:
        if before is not None:
            yield before
        before = batch
    if before is not None:
        yield before


def _load(run: Run, batch: _Batch) -> None:
    """Commit what is new, kind by kind, and only then note that these files on disk were read."""
    from fullcourt.sources.loading import load

    for part in batch.parts:
        load(run, part, batch.reference)
    with run.db.transaction():
        for packed in batch.read:
            run.put(restamped(run.known.records_of(packed), packed))


def _fresh(run: Run, packed: Packed, found: Iterable[Opened]) -> list[tuple[SourceFormat, Member]]:
    """The members of a file that say something new, by format; what is wrong with others is recorded."""
    from fullcourt.sources.loading import reject

    fresh: list[tuple[SourceFormat, Member]] = []
    refused: list[tuple[Member, Problem]] = []
    as_before: list[str] = []
    moved: list[Record] = []
    there: list[Member] = []
    for member, names in found:
        there.append(Member(member.path, b"", packed))
        known = _format(run, member, names)
        if isinstance(known, Problem):
            refused.append((member, known))
        elif known is not None:
            record = run.known.is_read(member, again=run.again)
            copy = run.known.copy_of(member) or run.seen.get(member.content_id)
            if record is not None:
                run.report.count_unchanged({known.kind: 1})
                as_before.append(member.path)
            elif copy is not None and is_there(run.data, copy["path"]):
                run.report.count_copy(known.kind, member.path, copy["path"])
                run.found[member.content_id] = member.path
            elif copy is not None:
                moved.append({**copy, "path": member.path, "settled": False})
                run.report.count_unchanged({known.kind: 1})
            else:
                run.seen[member.content_id] = {"path": member.path}
                fresh.append((known, member))
    gone = vanished(run, packed, there)
    mended = [old for path in as_before for old in run.known.rejections_of(path)]
    if moved or refused or mended or gone:
        with run.db.transaction():
            take_out(run, gone)
            run.put(moved)
            run.put_aside(mended)
            reject(run, refused, None)
    return fresh


def _format(run: Run, member: Member, names: tuple[str, ...] | Problem | None) -> SourceFormat | Problem | None:
    known = recognise(names)
    before = run.known.by_path.get(member.path)
    if known is None and before:
        kind = next(record["kind"] for record in before.values())
        return Problem(Reason.UNPARSABLE, f"it was a {kind} file before and now has the columns of no known format")
    if known is None:
        run.report.without_reader.append(member.path)
    elif isinstance(known, SourceFormat):
        if known.not_used:
            run.report.not_used[member.path] = known.not_used
            return None
        more = [name for name in names if name not in known.columns] if isinstance(names, tuple) else []
        if more:
            run.dialects[member.content_id] = "more columns: " + ", ".join(more)
    return known
