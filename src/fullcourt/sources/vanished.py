"""Members that an archive held and its new content does not: what they said is taken out, and that is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from fullcourt.sources import discrepancies
from fullcourt.sources.files import Member
from fullcourt.sources.folder import MEMBER, Packed
from fullcourt.sources.known import INGESTED, REJECTED, Record
from fullcourt.sources.registry import BY_KIND
from fullcourt.sources.run import Run


def vanished(run: Run, packed: Packed, there: Iterable[Member]) -> list[Record]:
    """Records of members that are not in the archive any more; none if it could not be read to its end."""
    paths = {member.path for member in there}
    if packed.path in paths or not paths:
        return []
    return [
        record
        for record in run.known.records_of(packed)
        if MEMBER in record["path"] and record["path"] not in paths and record["status"] in (INGESTED, REJECTED)
    ]


def take_out(run: Run, records: Iterable[Record]) -> None:
    """Remove the rows of vanished members, unless another file was found to say the very same."""
    gone = []
    for record in records:
        other = run.found.get(record["source_file_id"])
        if other is not None and record["status"] == INGESTED:
            run.put([dict(record) | {"path": other, "settled": False}])
        else:
            gone.append(record)
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for record in gone:
        if record["status"] == INGESTED:
            by_kind[record["kind"]].append(record["source_file_id"])
            run.report.vanished[record["path"]] = record["kind"]
    for kind, ids in by_kind.items():
        for target in BY_KIND[kind].targets:
            rows = target.table.unbound
            theirs = rows.filter(rows.source_file_id.isin(sorted(ids))).select("game_id").distinct()
            games = set(run.db.fetch(theirs)["game_id"].to_pylist())
            run.touched.update(games)
            run.db.delete_rows(target.table, "source_file_id", sorted(ids))
            closed = discrepancies.record(
                run.db, (), statistics=target.statistics, table_name=target.table.name, games=games, run_id=run.run_id
            )
            run.report.count_settled(discrepancies_closed=closed.closed)
    # Should this run end before all is settled, the next one must know; should they come back, they are read.
    unread = {"settled": False, "packed_mtime_ns": None, "packed_size_bytes": None}
    run.put([dict(record) | unread for record in gone])
    run.put_aside(record["source_file_id"] for record in gone)
