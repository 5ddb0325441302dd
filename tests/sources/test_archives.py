"""An archive that is replaced: what its members say now is what stands, and what is gone is taken out and told."""

from __future__ import annotations

import pytest
from tests.sources.small_files import COLUMNS, EVENTS, GAME, play_by_play, schedule, text, write
from tests.sources.test_files import OTHER_GAME, season_archive

from fullcourt.sources import settle as settling

ONE, TWO = "22100001.csv", "22100002.csv"
TOLD = text(play_by_play(), COLUMNS[EVENTS])
CONTENTS = {ONE: TOLD, TWO: TOLD.replace(GAME, OTHER_GAME)}
GAMES = "SELECT DISTINCT game_id FROM nba_raw.play_by_play ORDER BY 1"
CHOSEN = "SELECT game_id FROM nba_raw.pbp_choice ORDER BY 1"


def paths(league, status):
    return [
        path
        for (path,) in league.rows(
            f"SELECT path FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp' AND status = '{status}' ORDER BY 1"
        )
    ]


@pytest.fixture
def archived(empty_league):
    """A league with two games in one archive."""
    write(empty_league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    season_archive(empty_league.data / "season.tar.xz", CONTENTS)
    assert empty_league.ingest().kinds["nba_stats_pbp"].new == 2
    return empty_league


def pack(league, **members):
    season_archive(
        league.data / "season.tar.xz", {f"{name.removeprefix('g')}.csv": say for name, say in members.items()}
    )


def test_a_member_that_is_gone_takes_its_rows_along_and_that_is_told(archived):
    pack(archived, g22100001=CONTENTS[ONE])
    report = archived.ingest()
    assert report.vanished == {f"season.tar.xz!{TWO}": "nba_stats_pbp"}
    assert archived.rows(GAMES) == archived.rows(CHOSEN) == [(GAME,)]
    assert paths(archived, "ingested") == [f"season.tar.xz!{ONE}"]
    assert paths(archived, "superseded") == [f"season.tar.xz!{TWO}"]
    again = archived.ingest()
    assert not again.vanished
    assert again.kinds["nba_stats_pbp"].unchanged == 1


def test_a_member_that_comes_back_gives_its_rows_back(archived):
    before = archived.fingerprints()
    pack(archived, g22100001=CONTENTS[ONE])
    archived.ingest()
    pack(archived, g22100001=CONTENTS[ONE], g22100002=CONTENTS[TWO])
    archived.ingest()
    assert archived.fingerprints() == before


def test_a_member_under_a_new_name_keeps_its_rows(archived):
    before = archived.fingerprints()
    pack(archived, g22100001=CONTENTS[ONE], g0022100002=CONTENTS[TWO])
    assert not archived.ingest().vanished
    assert archived.fingerprints() == before
    assert paths(archived, "ingested") == ["season.tar.xz!0022100002.csv", f"season.tar.xz!{ONE}"]


def test_a_member_under_a_new_name_may_say_something_new(archived):
    pack(archived, g22100001=CONTENTS[ONE], g0022100002=CONTENTS[TWO].replace("11:42", "11:41"))
    report = archived.ingest()
    assert list(report.vanished) == [f"season.tar.xz!{TWO}"]
    assert not report.rejected
    assert archived.rows(GAMES) == [(GAME,), (OTHER_GAME,)]


@pytest.mark.parametrize("name", ["another.csv", "unpacked/22100002.csv"])
def test_a_member_that_lies_unpacked_elsewhere_keeps_its_rows(archived, name):
    before = archived.fingerprints()
    (archived.data / name).parent.mkdir(exist_ok=True)
    (archived.data / name.replace("another", TWO.removesuffix(".csv"))).write_text(CONTENTS[TWO])
    pack(archived, g22100001=CONTENTS[ONE])
    archived.ingest()
    archived.ingest()
    assert archived.fingerprints() == before


@pytest.mark.parametrize("cut", [100, -100])
def test_an_archive_that_cannot_be_read_to_its_end_takes_nothing_out(archived, cut):
    path = archived.data / "season.tar.xz"
    pack(archived, g22100001=CONTENTS[ONE])
    path.write_bytes(path.read_bytes()[:cut])
    report = archived.ingest()
    assert list(report.rejected) == ["season.tar.xz"]
    assert not report.vanished
    assert archived.rows(GAMES) == [(GAME,), (OTHER_GAME,)]


def test_a_run_that_ends_after_a_member_was_taken_out_is_settled_by_the_next(archived, monkeypatch):
    pack(archived, g22100001=CONTENTS[ONE])
    with monkeypatch.context() as killed:
        killed.setattr(settling, "settle", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            archived.ingest()
    assert len(archived.rows(CHOSEN)) == 2
    archived.ingest()
    assert archived.rows(CHOSEN) == [(GAME,)]


def test_a_refused_member_that_is_gone_is_held_against_nobody(archived):
    pack(archived, g22100001=CONTENTS[ONE], g22100002=CONTENTS[TWO], g22100003="")
    assert archived.ingest().rejected
    pack(archived, g22100001=CONTENTS[ONE], g22100002=CONTENTS[TWO])
    report = archived.ingest()
    assert not report.rejected
    assert not report.vanished
    assert archived.one("SELECT count(*) FROM nba_processing.quarantine WHERE resolved_utc IS NULL") == 0


def test_an_archive_that_is_named_with_replace_and_is_as_before_has_nothing_new(archived):
    counts = archived.ingest("season.tar.xz", replace=True).kinds["nba_stats_pbp"]
    assert (counts.new, counts.changed, counts.unchanged) == (0, 0, 2)


def test_of_an_archive_named_with_replace_the_member_that_wins_is_counted_alone(archived):
    corrected = archived.data / "corrected" / TWO
    corrected.parent.mkdir()
    corrected.write_text(CONTENTS[TWO].replace("11:42", "11:41"))
    assert archived.ingest("corrected", replace=True).kinds["nba_stats_pbp"].new == 1
    counts = archived.ingest("season.tar.xz", replace=True).kinds["nba_stats_pbp"]
    assert (counts.new, counts.changed, counts.unchanged) == (0, 1, 1)
    assert archived.rows(
        f"SELECT DISTINCT source_file_id FROM nba_raw.play_by_play WHERE game_id = '{OTHER_GAME}'"
    ) == (archived.rows(f"SELECT source_file_id FROM nba_processing.source_files WHERE path = 'season.tar.xz!{TWO}'"))
