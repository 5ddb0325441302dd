"""A batch into the warehouse: rows, file records and quarantine in one transaction."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import pyarrow as pa

from fullcourt.catalog.processing.ledger import quarantine
from fullcourt.sources import discrepancies
from fullcourt.sources.ahead import Part
from fullcourt.sources.batch import Batch, Prepared
from fullcourt.sources.conflicts import with_stored, within_batch
from fullcourt.sources.files import Member, RecordTexts
from fullcourt.sources.format import FILE, LINE, RAW_GAME, Problem, SourceFormat
from fullcourt.sources.known import INGESTED, REJECTED, on_disk
from fullcourt.sources.reference import Reference
from fullcourt.sources.run import Run

# Size and time come last: until then a file on disk, of which this may be a part, counts as not read.
_UNSTAMPED: Mapping[str, None] = {"packed_mtime_ns": None, "packed_size_bytes": None}
_RAW_TEXT = 2_000
_FEW_GAMES = 3
_MANY_ROWS = 1 << 18
"""Rows of a batch that are put in order before they are stored: two of the pieces in which tables are stored."""
_GOING = "_going"


def load(run: Run, part: Part, reference: Reference) -> None:
    """Commit what files of one format say."""
    source_format, files = part.format, part.files
    batch = Batch(run.db, source_format, files, reference)
    batch.prepare(part.records())
    within_batch(batch)
    replaced = {
        old
        for number, file in enumerate(files)
        if number not in batch.problems
        for old in run.known.replaced_by(file.path)
    }
    paths = {source_file_id: str(record["path"]) for source_file_id, record in run.known.by_id.items()}
    giving_way = with_stored(batch, replaced=replaced, paths=paths, replace=run.replace)
    for number, problem in _refused_whole(batch).items():
        batch.problems.setdefault(number, problem)
    batch.narrow()
    accepted = [number for number in range(len(files)) if number not in batch.problems]
    old = {old for number in accepted for old in run.known.replaced_by(files[number].path)}
    with run.db.transaction():
        for prepared in batch.prepared:
            _replace_rows(run, batch, prepared, old, giving_way.rows.get(prepared.name.removesuffix("_sound"), ()))
        lost = giving_way.losers if source_format.one_game else set()
        gone = (old | lost) - {files[number].content_id for number in accepted}
        _write_records(run, batch, accepted, gone, giving_way.winners)
        reject(run, [(files[number], problem) for number, problem in batch.problems.items()], source_format)
    batch.finish()


def _refused_whole(batch: Batch) -> dict[int, Problem]:
    """Files of which every game is refused, with the reason of one of them."""
    found = {}
    for number, games in batch.games_by_file().items():
        problems = [batch.refused_games.get((number, raw)) for raw in games]
        if batch.format.game is not None and all(problems) and problems[0] is not None:
            more = f" (and {len(games) - 1} other games likewise)" if len(games) > 1 else ""
            found[number] = Problem(problems[0].code, problems[0].reason + more)
    return found


def _replace_rows(
    run: Run, batch: Batch, prepared: Prepared, old: set[str], going: Sequence[Mapping[str, Any]]
) -> None:  # fmt: skip
    table, db = prepared.target.table, run.db
    games = db.distinct(prepared.name, "game_id")
    if old:
        # Of a file that was read before, only what it says otherwise has consequences.
        run.touch(db.differing(table, prepared.name, "game_id", "source_file_id", sorted(old)))
        db.delete_rows(table, "source_file_id", sorted(old))
    else:
        run.touch(games)
    if going:
        run.touch(row.get("game_id") for row in going)
        db.register(_GOING, pa.Table.from_pylist(going))
        db.delete_matching(table, list(going[0]), _GOING)
        db.unregister(_GOING)
    db.insert(table, prepared.name, order=(FILE, LINE) if batch.records.num_rows > _MANY_ROWS else ())
    disagreements, notes = prepared.target.disagreements, prepared.target.notes
    if disagreements is not None:
        told = prepared.recipe("disagreements", lambda: disagreements(prepared.rows, batch.facts))
        found = db.fetch(told).to_pylist()
        changes = discrepancies.record(
            db, found, statistics=prepared.target.statistics, table_name=table.name, games=games, run_id=run.run_id
        )
        run.report.count_settled(discrepancies_opened=changes.opened, discrepancies_closed=changes.closed)
    if notes is not None:
        for row in db.fetch(prepared.recipe("notes", lambda: notes(prepared.rows))).to_pylist():
            run.report.unknown_values[row["note"]] = run.report.unknown_values.get(row["note"], 0) + row["rows"]


def _write_records(run: Run, batch: Batch, accepted: Iterable[int], gone: set[str], won: AbstractSet[int]) -> None:
    counts = _Counts(batch)
    records, lines = [], []
    for number in accepted:
        file = batch.files[number]
        before = run.known.by_path.get(file.path, {})
        totals = counts.of_file(number)
        record = {
            "source_file_id": file.content_id, "path": file.path, "source": batch.format.source,
            "kind": batch.format.kind, "size_bytes": len(file.data), "status": INGESTED,
            "first_seen_utc": before.get(file.content_id, {}).get("first_seen_utc", run.now),
            "last_seen_utc": run.now, "simulated": run.simulated, "dialect": run.dialects.get(file.content_id),
            "covers_games": counts.few_games(number), **totals, **_UNSTAMPED,
        }  # fmt: skip
        records.append(record)
        lines += _quarantined(run, batch, number, counts)
        # A file that was named to be read again may say and win what it did before.
        same = before.get(file.content_id, {})
        if number not in won and same.get("status") == INGESTED and totals.items() <= same.items():
            run.report.count_unchanged({batch.format.kind: 1})
        else:
            run.report.count_file(batch.format.kind, totals, changed=bool(before))
    run.db.delete_rows(quarantine, "source_file_id", [record["source_file_id"] for record in records])
    run.db.replace_values(quarantine, lines)
    run.put_aside(gone)
    run.put(records)


class _Counts:
    """Records of each file by what became of them."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        groups = batch.records.group_by([FILE, RAW_GAME]).aggregate([(LINE, "count"), (LINE, "min")]).to_pylist()
        self.games = {(row[FILE], row[RAW_GAME]): (row[f"{LINE}_count"], row[f"{LINE}_min"]) for row in groups}
        self._read = Counter[int]()
        self._in_refused_games = Counter[int]()
        self._games_of: defaultdict[int, list[str]] = defaultdict(list)
        for (number, raw), (rows, _) in self.games.items():
            self._read[number] += rows
            self._games_of[number].append(raw)
            if (number, raw) in batch.refused_games:
                self._in_refused_games[number] += rows
        self._copies = Counter(number for number, _ in set().union(*batch.copies.values()))
        self.refused: defaultdict[int, dict[int, Problem]] = defaultdict(dict)
        for part in batch.refused.values():
            for (number, line), problem in part.items():
                self.refused[number].setdefault(line, problem)

    def of_file(self, number: int) -> dict[str, int]:
        """Columns of ``source_files``."""
        held = self._in_refused_games[number] + len(self.refused[number])
        held = min(held, self._read[number] - self._copies[number])
        return {
            "rows_read": self._read[number], "duplicates_dropped": self._copies[number], "rows_quarantined": held,
            "rows_kept": self._read[number] - self._copies[number] - held,
        }  # fmt: skip

    def few_games(self, number: int) -> list[str] | None:
        """Games of the file, if it holds few."""
        games = [self._batch.raw_games.get(raw) or raw for raw in self._games_of.get(number, ()) if raw]
        return sorted(games) if 0 < len(games) <= _FEW_GAMES else None


def _quarantined(run: Run, batch: Batch, number: int, counts: _Counts) -> list[dict[str, Any]]:
    file = batch.files[number]
    held = dict(counts.refused[number])
    for (at, raw), problem in batch.refused_games.items():
        if at == number:
            rows, first = counts.games[at, raw]
            held[first] = Problem(problem.code, f"{problem.reason} ({rows} records)")
    texts = RecordTexts(file.data)
    return [
        {"source_file_id": file.content_id, "path": file.path, "source_row": line, "reason_code": problem.code,
         "reason": problem.reason, "raw_text": texts[line][:_RAW_TEXT], "opened_utc": run.now}
        for line, problem in held.items()
    ]  # fmt: skip


def reject(run: Run, files: Sequence[tuple[Member, Problem]], source_format: SourceFormat | None) -> None:
    """Record files that are refused as a whole. What an earlier content of the path said stays."""
    records, lines = [], []
    for file, problem in files:
        kind = source_format.kind if source_format else "unknown"
        run.report.count_rejected(kind, file.path, problem.reason)
        if run.known.rejections.get(file.rejected_id) == problem.reason:
            continue  # tried again, and nothing is new
        records.append({
            "source_file_id": file.rejected_id, "path": file.path, "size_bytes": len(file.data), "status": REJECTED,
            "source": source_format.source if source_format else None,
            "kind": source_format.kind if source_format else None,
            "first_seen_utc": run.now, "last_seen_utc": run.now, "simulated": run.simulated,
            "rows_kept": 0, "settled": True,
            **on_disk(file.packed),
        })  # fmt: skip
        lines.append({
            "source_file_id": file.rejected_id, "path": file.path, "source_row": 0, "reason_code": problem.code,
            "reason": problem.reason, "opened_utc": run.now,
            "raw_text": file.data[:_RAW_TEXT].decode(errors="replace").replace("\x00", "") or None,
        })  # fmt: skip
    gone = {
        old
        for file, _ in files
        for old, record in run.known.by_path.get(file.path, {}).items()
        if record["status"] == REJECTED and old != file.rejected_id
    }
    run.put_aside(gone)
    run.db.replace_values(quarantine, lines)
    run.put(records)
