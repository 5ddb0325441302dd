"""What came from raw files: tables that are gone, parts that somebody changed, files that are not as they were read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fullcourt import scope
from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.look import Look
from fullcourt.errors import NoDataFolderError
from fullcourt.warehouse import as_left, check_queries
from fullcourt.warehouse.as_left import Part
from fullcourt.warehouse.kept import kept

if TYPE_CHECKING:
    from fullcourt.sources.folder import Packed
    from fullcourt.sources.known import KnownFiles

_NOT_OVER = "games have box scores and are not over by the schedule: nothing is expected of them"
_BOXES = {"nba_raw.team_boxscore", "nba_raw.player_boxscore"}
_NO_ZONES = "no zones: their games have no checked events"


def schema_findings(look: Look) -> list[Finding]:
    """Declared tables and views that are not there, and tables that have other columns."""
    views = dict.fromkeys(scope.views().keys() - check_queries.view_names(look.db), "the view is gone")
    gone = views | dict.fromkeys(look.ledger_gone, _GONE)
    return [_gone(look, sheet.qualified, look.severity(sheet.name), _GONE) for sheet in look.gone] + [
        _gone(look, name, Severity.CRITICAL, text) for name, text in sorted(gone.items())
    ]


def _gone(look: Look, qualified: str, severity: Severity, text: str) -> Finding:
    name = qualified.partition(".")[2]
    unlike = look.misshapen.get(qualified)
    if unlike:
        return Finding(Kind.TAMPERED, severity, f"it is not as declared: {unlike}", name, remedy=Remedy.HEAL)
    return Finding(Kind.MISSING, severity, text, name, remedy=Remedy.HEAL)


_GONE = "the table is gone"


def view_findings(look: Look) -> list[Finding]:
    """Views that are not as declared."""
    ours = look.db.laid_out_by() == kept.source
    kind, who = (Kind.TAMPERED, "somebody") if ours else (Kind.STALE, "another version of fullcourt, or somebody,")
    text = f"the view is not as declared: {who} made another one in its place"
    return [
        Finding(kind, Severity.CRITICAL, text, name.partition(".")[2], remedy=Remedy.HEAL)
        for name in look.replaced_views
    ]


def part_findings(look: Look) -> list[Finding]:
    """Rows from raw files, and what follows from them, that are not as the last ingest left them."""
    unsettled = check_queries.unsettled_files(look.db)
    if unsettled:
        text = f"an ingest ended before all that follows from {unsettled:,} files was brought up to date"
        return [Finding(Kind.PARTIAL, Severity.CRITICAL, text, count=unsettled, remedy=Remedy.INGEST)]
    paths = check_queries.paths_of_files(look.db)
    if paths and not (as_left.NOTED in look.present and as_left.is_noted(look.db)):
        text = "nobody noted what the last ingest left: rows from raw files can only be held against themselves"
        again = "fullcourt ingest FOLDER --replace, with the folder of raw files: all is read again"
        return [
            Finding(
                Kind.TAMPERED, Severity.CRITICAL, text, "as_left", count=len(paths), remedy=Remedy.PERSON, told=again
            )
        ]  # fmt: skip
    notes = [Finding(Kind.TAMPERED, Severity.CRITICAL, _NO_NOTE, "as_left", remedy=Remedy.HEAL)] * look.notes_altered
    return notes + [
        Finding(
            Kind.TAMPERED, look.severity(part.relation.partition(".")[2]), _told(part, paths),
            part.relation.partition(".")[2], count=max(abs(part.rows - max(part.rows_left or 0, 0)), 1),
            file=part.part if part.relation == as_left.FILES else paths.get(part.part), remedy=Remedy.HEAL,
        )
        for part in look.parts_changed
    ]  # fmt: skip


def _told(part: Part, paths: dict[str, str]) -> str:
    if part.relation == as_left.FILES:
        return f"the record of this file is {'not as it was written' if part.rows else 'gone'}"
    if part.relation == as_left.DISCREPANCIES:
        return f"of {part.part}, {part.rows:,} discrepancies, {part.rows_left or 0:,} were left by the last ingest"
    if part.part and part.part not in paths and part.relation not in _OF_LEDGER:
        return f"{part.rows:,} rows of a file that the ledger does not know"
    if part.rows_left is None:
        return f"{part.rows:,} rows of a file that gave none"
    if part.rows != part.rows_left >= 0:
        return f"{part.rows:,} rows, {part.rows_left:,} were left by the last ingest"
    return f"its {part.rows:,} rows are not those that the last ingest left"


_NO_NOTE = "the notes of what the last ingest left are not those that were written: who knows what else is not"
_OF_LEDGER = (as_left.QUARANTINE, as_left.DISCREPANCIES)


def file_findings(look: Look) -> list[Finding]:
    """Raw files that changed, or are gone, since they were read.

    Only of a file with another size or time the content is looked at.

    Raises:
        NoDataFolderError: the folder of raw files is not there, or files were read and nobody says from where.
    """
    if look.data is None and not look.stamps:
        return []
    if look.data is None or not look.data.is_dir():
        raise NoDataFolderError(look.data)
    return list(_files(look, look.data))


def _files(look: Look, data: Path) -> Iterator[Finding]:
    from fullcourt.sources.folder import container

    known = defaultdict[str, set[tuple[int | None, int | None]]](set)
    for path, *stamps in look.stamps:
        known[container(path)].add((stamps[0], stamps[1]))
    there = look.raw_files.files
    contents = cache(lambda: _known_files(look))
    for path, when_read in sorted(known.items()):
        packed = there.get(path)
        if packed is None:
            text = "it was read and is not there any more; what it said still stands"
            fetch = f"put {path} back, or fetch it anew: without it nothing of it can be built again"
            yield Finding(Kind.SOURCE, Severity.BLOCKING, text, file=path, remedy=Remedy.FETCH, told=fetch)
        elif when_read != {(packed.size, packed.mtime_ns)} and not _says_the_same(data, packed, contents):
            yield Finding(
                Kind.SOURCE, Severity.CRITICAL, "it changed since it was read", file=path, remedy=Remedy.INGEST
            )


# What reads files is loaded where one was touched, and not before: it takes as long as all other checks of gaps.


def _known_files(look: Look) -> KnownFiles:
    from fullcourt.sources.known import KnownFiles

    return KnownFiles(look.db)


def _says_the_same(data: Path, packed: Packed, contents: Callable[[], KnownFiles]) -> bool:
    from fullcourt.sources.touched import is_as_read

    return is_as_read(data, packed, contents())


def schedule_findings(look: Look) -> list[Finding]:
    """Games that were played and are still to come by the schedule: nothing is expected of their dates."""
    if not look.has_schedule or _BOXES - look.present:
        return []
    return [
        Finding(
            Kind.REFERENCE, Severity.BLOCKING, _NOT_OVER, "schedule", row["day"], keys=tuple(row["games"]),
            count=len(row["games"]), remedy=Remedy.FETCH,
            told=f"fetch the schedule of {row['season']} anew, then 'fullcourt ingest'",
        )
        for row in check_queries.results_before_schedule(look.db)
    ]  # fmt: skip


def account_findings(look: Look) -> list[Finding]:
    """What is known not to add up and stands: discrepancies, quarantine, names, reference, rows without zones."""
    found = []
    for row in check_queries.standing_discrepancies(look.db):
        text = f"{row['statistic']}: {row['source_a']} and {row['source_b']} disagree"
        found.append(Finding(Kind.DISCREPANCY, Severity.INFO, text, row["table_name"], count=row["n"]))
    for (path, code), rows in _quarantined(look).items():
        text = f"{code}: {min(row['reason'] for row in rows)}"
        found.append(
            Finding(
                Kind.QUARANTINE, Severity.INFO, text, count=sum(row["n"] for row in rows), file=path,
                remedy=Remedy.PERSON, told="mend the file, then 'fullcourt ingest'",
            )
        )  # fmt: skip
    names = Counter[int]()
    for row in check_queries.open_names(look.db):
        names[row["season_year"]] += row["n"]
    for season, number in sorted(names.items()):
        text = f"{number:,} spellings in the season from {season} that no player is known for"
        found.append(
            Finding(Kind.NAMES, Severity.INFO, text, count=number, remedy=Remedy.PERSON, told="fullcourt status")
        )
    found += [
        Finding(Kind.MISSING_ZONES, Severity.INFO, _NO_ZONES, row["table_name"], row["day"], count=row["n"])
        for row in check_queries.without_zones(look.db)
    ]
    for text, number in check_queries.unknown_places(look.db) if look.has_schedule else ():
        found.append(Finding(Kind.REFERENCE, Severity.INFO, text, "schedule", count=number))
    return found


def _quarantined(look: Look) -> Mapping[tuple[str, str], list[dict[str, Any]]]:
    """What stands in quarantine, by file on disk and reason."""
    from fullcourt.sources.folder import container

    found = defaultdict[tuple[str, str], list[dict[str, Any]]](list)
    for row in check_queries.standing_quarantine(look.db):
        found[container(row["path"]), row["reason_code"]].append(row)
    return dict(sorted(found.items()))
