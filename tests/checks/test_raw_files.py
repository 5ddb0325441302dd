"""Raw files as checks see them: touched, packed anew, changed, more of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from tests.cli.made_files import archive, events
from tests.sources.small_files import SmallLeague, play_by_play, schedule, shots, write

from fullcourt.checks.look import Look
from fullcourt.checks.sources import file_findings

SEASON = "season.tar.xz"
NOTES = {"notes.txt": b"nothing to see"}


@pytest.fixture(scope="module")
def league(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallLeague]:
    """A schedule, a chart and an archive of one game and a note, all ingested."""
    league = SmallLeague.new(tmp_path_factory.mktemp("touched"))
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid="0022100002", etdate="2021-10-21")])
    write(league.data, "shots.csv")
    (league.data / SEASON).write_bytes(archive({"22100001.csv": events(1)} | NOTES))
    assert not league.ingest().rejected
    yield league
    league.db.close()


def told(league: SmallLeague) -> list[tuple[str | None, str]]:
    return [(finding.file, finding.text) for finding in file_findings(Look(league.db, league.data))]


def test_a_file_that_was_only_touched_or_packed_anew_is_as_it_was_read(league):
    os.utime(league.data / "shots.csv", (1, 1))
    (league.data / SEASON).write_bytes(archive({"22100001.csv": events(1)} | NOTES, packing=""))
    assert told(league) == []


@pytest.mark.parametrize(
    "members",
    [{"22100001.csv": events(1, play_by_play()[1:])}, {"22100002.csv": events(2), "22100001.csv": events(1)}, NOTES],
    ids=["another content", "a game more", "the game is gone"],
)
def test_an_archive_that_says_something_else_has_changed(league, members):
    (league.data / SEASON).write_bytes(archive(members))
    assert told(league) == [(SEASON, "it changed since it was read")]
    (league.data / SEASON).write_bytes(archive({"22100001.csv": events(1)}))


def test_a_file_with_one_shot_less_has_changed(league):
    write(league.data, "shots.csv", shots()[:3])
    assert told(league) == [("shots.csv", "it changed since it was read")]
    write(league.data, "shots.csv")
