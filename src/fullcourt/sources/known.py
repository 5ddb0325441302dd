"""What ``source_files`` knows: which files are unchanged, which must be read, which are read again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from fullcourt.catalog.processing.ledger import quarantine, source_files
from fullcourt.sources.files import Member
from fullcourt.sources.folder import Packed, container
from fullcourt.sources.format import Reason
from fullcourt.warehouse.duckdb import DuckDB

INGESTED, SUPERSEDED, REJECTED = "ingested", "superseded", "rejected"

Record = Mapping[str, Any]


class KnownFiles:
    """The records of ``source_files``, by path, by content and by the file on disk."""

    def __init__(self, db: DuckDB, reread: Collection[str] = ()) -> None:
        """Read the ledger; contents and files that ``reread`` names, by id or by path, are read again."""
        self.reread = frozenset(reread)
        self.by_id: dict[str, Record] = {}
        self.by_path: defaultdict[str, dict[str, Record]] = defaultdict(dict)
        self._inside: defaultdict[str, set[str]] = defaultdict(set)
        self._again = {container(each) for each in self.reread}
        # A game may be unknown only because its schedule had not come yet.
        held = [row for row in db.values(quarantine) if row["resolved_utc"] is None]
        waiting = {row["source_file_id"] for row in held if row["reason_code"] == Reason.UNKNOWN_GAME}
        self.rejections: dict[str, str] = {
            row["source_file_id"]: row["reason"] for row in held if not row["source_row"]
        }
        """Why each rejected file was refused, by id."""
        for record in db.values(source_files):
            self.take(record)
            if record["status"] == REJECTED or record["source_file_id"] in waiting | self.reread:
                self._again.add(container(record["path"]))
        self._waiting = waiting
        self.unsettled = any(not record["settled"] for record in self.by_id.values())

    def take(self, record: Record) -> None:
        """Remember a record."""
        source_file_id, path = record["source_file_id"], record["path"]
        old = self.by_id.get(source_file_id)
        if old is not None and old["path"] != path:
            self.by_path[old["path"]].pop(source_file_id)
            self._inside[container(old["path"])].discard(source_file_id)
        self.by_id[source_file_id] = record
        self.by_path[path][source_file_id] = record
        self._inside[container(path)].add(source_file_id)

    def is_unchanged(self, packed: Packed) -> bool:
        """Whether a file on disk is as it was, by size and time, and nothing in it waits to be tried again."""
        records = self.records_of(packed)
        # Contents that were replaced tell nothing any more, unless the file holds nothing else.
        current = [record for record in records if record["status"] != SUPERSEDED] or records
        return (
            packed.path not in self._again
            and bool(current)
            and all(_is_stamped(record, on_disk(packed)) for record in current)
        )

    def files_of(self, packed: Packed) -> Mapping[str, int]:
        """Number of files in a file on disk, by kind."""
        return Counter(record["kind"] for record in self.records_of(packed) if record["status"] == INGESTED)

    def records_of(self, packed: Packed) -> list[Record]:
        """Records of a file on disk and of its members."""
        return [self.by_id[source_file_id] for source_file_id in self._inside.get(packed.path, ())]

    def is_read(self, member: Member, *, again: bool) -> Record | None:
        """The record of this very content at this very path, unless it is to be read again.

        Content that was superseded by another file stays so: only naming it again brings it back.
        """
        record = self.by_path.get(member.path, {}).get(member.content_id)
        once_more = self._waiting | self.reread
        again = again or not once_more.isdisjoint((member.content_id, member.path))
        if record is None or again or is_vanished(record):
            return None
        if record["status"] == INGESTED:
            return record
        newer = any(other["status"] == INGESTED for other in self.by_path[member.path].values())
        return record if record["status"] == SUPERSEDED and not newer else None

    def rejections_of(self, path: str) -> list[str]:
        """Ids of the contents of a path that were refused and still stand so."""
        return [
            source_file_id
            for source_file_id, record in self.by_path.get(path, {}).items()
            if record["status"] == REJECTED
        ]

    def copy_of(self, member: Member) -> Record | None:
        """The record of the same content read from another path."""
        record = self.by_id.get(member.content_id)
        if record is None or record["status"] != INGESTED or record["path"] == member.path:
            return None
        return record

    def replaced_by(self, path: str) -> list[str]:
        """Ids of the contents read from a path so far, rejected ones included."""
        return [
            source_file_id
            for source_file_id, record in self.by_path.get(path, {}).items()
            if record["status"] != SUPERSEDED
        ]


def is_there(data: Path, path: str) -> bool:
    """Whether the file, or the archive, of a path is on disk."""
    return (data / container(path)).exists()


def is_vanished(record: Record) -> bool:
    """Whether a content was taken out since its archive held it no more; should it come back, it is read."""
    return record["status"] == SUPERSEDED and record["packed_mtime_ns"] is None


def on_disk(packed: Packed) -> dict[str, int]:
    """Columns that tell an unchanged file."""
    return {"packed_mtime_ns": packed.mtime_ns, "packed_size_bytes": packed.size}


def restamped(records: Iterable[Record], packed: Packed) -> list[Record]:
    """Records of what was read of a file on disk with its present size and time, where they have others."""
    stamp = on_disk(packed)
    read = (record for record in records if record["status"] != REJECTED and not is_vanished(record))
    return [dict(record) | stamp for record in read if not _is_stamped(record, stamp)]


def _is_stamped(record: Record, stamp: Mapping[str, int]) -> bool:
    return all(record[name] == value for name, value in stamp.items())
