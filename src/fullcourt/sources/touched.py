"""Files with another size or time than when they were read: whether they say the same."""

from __future__ import annotations

from pathlib import Path

from fullcourt.sources.files import Member, members
from fullcourt.sources.folder import Packed
from fullcourt.sources.known import SUPERSEDED, KnownFiles
from fullcourt.sources.records import header
from fullcourt.sources.registry import recognise


def is_as_read(data: Path, packed: Packed, known: KnownFiles) -> bool:
    """Whether a file on disk holds what was read of it and nothing else to read, however it is packed."""
    missing = {record["source_file_id"] for record in known.records_of(packed) if record["status"] != SUPERSEDED}
    for member in members(data, packed):
        ids = {member.content_id, member.rejected_id}
        if ids.isdisjoint(known.by_id) and _is_to_be_read(member):
            return False
        missing -= ids
    return not missing


def _is_to_be_read(member: Member) -> bool:
    found = recognise(member.problem or header(member.data, member.path))
    return found is not None and not getattr(found, "not_used", "")
