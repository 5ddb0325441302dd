"""Files: what is new, what changed, what is broken, what two of them say differently."""

import gzip
import io
import lzma
import os
import tarfile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.sources.small_files import (
    COLUMNS,
    EVENTS,
    GAME,
    archive_players,
    game_log_players,
    play_by_play,
    schedule,
    shots,
    text,
    write,
)

from fullcourt.sources import ahead, loading
from fullcourt.sources import settle as settling
from fullcourt.sources.files import raw_line
from fullcourt.sources.folder import SourcePathError

OTHER_GAME = "0022100002"


def events_text(rows=None, columns=None):
    return text(play_by_play() if rows is None else rows, columns or COLUMNS[EVENTS])


def season_archive(path, members):
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:xz") as archive:
        for name, content in members.items():
            data = content.encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


def test_everything_comes_in_with_its_counts(league):
    counted = league.rows(
        "SELECT kind, rows_read, rows_kept, status, settled FROM nba_processing.source_files ORDER BY 1"
    )
    assert counted == [
        ("bref_games", 1, 1, "ingested", True),
        ("bref_player_game", 5, 5, "ingested", True),
        ("bref_team_game", 2, 2, "ingested", True),
        ("game_log_players", 4, 4, "ingested", True),
        ("game_log_teams", 2, 2, "ingested", True),
        ("nba_stats_pbp", len(play_by_play()), len(play_by_play()), "ingested", True),
        ("nba_stats_shots", 4, 4, "ingested", True),
        ("schedule_csv", 1, 1, "ingested", True),
    ]
    assert league.held() == league.rejections() == []


def test_a_second_ingest_changes_nothing(league):
    before = league.fingerprints()
    report = league.ingest()
    assert (report.total("new"), report.total("changed"), report.total("unchanged")) == (0, 0, 8)
    assert league.fingerprints() == before


def test_a_file_that_was_only_touched_is_not_read_again(league):
    before = league.fingerprints()
    os.utime(league.data / EVENTS, ns=(1, 1))
    assert league.ingest().total("unchanged") == 8
    assert league.fingerprints() == before
    stored = "SELECT packed_mtime_ns FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp'"
    assert league.one(stored) == 1


def test_packing_a_file_is_no_change(league):
    before = league.fingerprints()
    plain = league.data / EVENTS
    (league.data / "pbp" / "22100001.csv.gz").write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    report = league.ingest()
    assert (report.total("new"), report.total("unchanged")) == (0, 8)
    assert league.fingerprints() == before
    assert league.one("SELECT path FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp'") == f"{EVENTS}.gz"


def test_a_corrected_file_replaces_exactly_its_rows(league):
    rows = "SELECT event_num, _row FROM nba_raw.play_by_play ORDER BY 1"
    before, other = dict(league.rows(rows)), league.fingerprints()
    corrected = play_by_play()
    corrected[2]["PCTIMESTRING"] = "11:41"
    write(league.data, EVENTS, corrected)
    assert league.ingest().kinds["nba_stats_pbp"].changed == 1
    after = dict(league.rows(rows))
    assert {number for number in after if after[number] != before[number]} == {7}
    assert after.keys() == before.keys()
    assert {name: told for name, told in league.fingerprints().items() if told != other[name]}.keys() == {
        "play_by_play"
    }
    states = league.rows(
        "SELECT status FROM nba_processing.source_files WHERE path = ? ORDER BY 1".replace("?", f"'{EVENTS}'")
    )
    assert states == [("ingested",), ("superseded",)]


def test_a_file_that_comes_again_touches_only_the_games_that_it_tells_otherwise(league, monkeypatch):
    touched, settle = [], settling.settle
    monkeypatch.setattr(settling, "settle", lambda run, order: touched.append(set(run.touched)) or settle(run, order))
    other = schedule(gid=OTHER_GAME, gcode="20211021/BKNMIL", etdate="2021-10-21", st="1", **{"h.s": "", "v.s": ""})
    write(league.data, "schedule.csv", schedule() + other)
    league.ingest()
    write(league.data, "schedule.csv", [dict(row) | {"stt": "over"} for row in schedule() + other])
    league.ingest()
    assert touched == [{OTHER_GAME}, set()], "where all is told as before nothing follows, but that is settled, too"
    assert league.one("SELECT bool_and(settled) FROM nba_processing.source_files")
    assert league.ingest().total("unchanged") == 8


def test_a_file_that_goes_back_to_what_it_was_gives_the_old_rows(league):
    before = league.fingerprints()
    corrected = play_by_play()
    corrected[2]["PCTIMESTRING"] = "11:41"
    write(league.data, EVENTS, corrected)
    league.ingest()
    write(league.data, EVENTS)
    league.ingest()
    assert league.fingerprints() == before


BROKEN = {
    "empty": (b"", "TRUNCATED_FILE", "empty"),
    "header_only": (events_text([]).encode(), "TRUNCATED_FILE", "no record"),
    "html": (b"<!DOCTYPE html><html>Access denied</html>", "UNPARSABLE", "HTML"),
    "truncated_xz": (lzma.compress(events_text().encode() * 40)[:-60], "TRUNCATED_FILE", "unpacked"),
    "truncated_gzip": (gzip.compress(events_text().encode())[:-30], "TRUNCATED_FILE", "unpacked"),
    "cut_in_a_record": (events_text().encode()[:-300], "UNPARSABLE", "fields, the header 34"),
    "cut_after_a_record": (b"\n".join(events_text().encode().split(b"\n")[:15]), "TRUNCATED_FILE", "period"),
    "missing_column": (
        events_text(columns=[c for c in COLUMNS[EVENTS] if c != "SCORE"]).encode(),
        "UNPARSABLE",
        "SCORE",
    ),
    "wrong_game": (events_text().replace(GAME, OTHER_GAME).encode(), "UNKNOWN_GAME", OTHER_GAME),
    "not_utf8": (events_text().encode().replace("Yánkee".encode(), "Yánkee".encode("latin-1")), "ENCODING", "UTF-8"),
    "other_result": (events_text().replace("3PT", "").encode(), "TRUNCATED_FILE", "the schedule says 3-5"),
}


@pytest.mark.parametrize(("content", "code", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_with_the_reason_and_what_was_there_stays(league, content, code, reason):
    before = league.fingerprints()
    write(league.data, "shots.csv", shots()[:3])
    (league.data / EVENTS).write_bytes(content)
    report = league.ingest()
    ((path, found, why),) = league.rejections()
    assert (path, found) == (EVENTS, code)
    assert reason in why
    assert report.rejected == {EVENTS: why}
    after = league.fingerprints()
    assert after["shots"] != before["shots"], "the rest goes on"
    assert {name: told for name, told in after.items() if name != "shots"} == {
        name: told for name, told in before.items() if name != "shots"
    }


def test_a_broken_file_is_tried_again_and_reported_again(league):
    (league.data / EVENTS).write_bytes(b"")
    first = league.ingest()
    assert league.ingest().rejected == first.rejected
    assert len(league.rejections()) == 1


def test_a_broken_file_that_is_mended_settles_its_quarantine(league):
    before = league.fingerprints()
    (league.data / EVENTS).write_bytes(b"")
    league.ingest()
    write(league.data, EVENTS)
    league.ingest()
    assert league.rejections() == []
    assert league.fingerprints() == before
    assert league.one("SELECT count(*) FROM nba_processing.source_files WHERE status = 'rejected'") == 0


def test_a_game_that_is_not_in_the_schedule_comes_in_when_its_schedule_does(empty_league):
    write(empty_league.data, EVENTS)
    report = empty_league.ingest()
    ((_, code, why),) = empty_league.rejections()
    assert (code, why) == ("UNKNOWN_GAME", f"game {GAME} is not in the schedule")
    assert report.total("rejected") == 1
    write(empty_league.data, "schedule.csv")
    assert not empty_league.ingest().rejected
    assert empty_league.rejections() == []
    assert empty_league.one("SELECT count(*) FROM nba_raw.play_by_play") == len(play_by_play())


def test_an_unknown_game_of_a_season_file_is_held_back_alone_until_it_is_known(league):
    more = [row | {"GAME_ID": OTHER_GAME} for row in game_log_players()]
    write(league.data, "log_players.csv", [*game_log_players(), *more])
    report = league.ingest()
    assert league.held() == [("log_players.csv", 5, "UNKNOWN_GAME")]
    assert report.kinds["game_log_players"].quarantined == 4
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    league.ingest()
    assert league.held() == []
    assert league.one("SELECT count(*) FROM nba_raw.player_boxscore WHERE source = 'nba_stats'") == 8


def test_columns_may_come_in_any_order(league):
    before = league.fingerprints()
    (league.data / EVENTS).write_text(events_text(columns=sorted(COLUMNS[EVENTS])))
    assert league.ingest().kinds["nba_stats_pbp"].changed == 1
    assert league.fingerprints() == before


def test_a_column_nobody_knows_is_noted_and_left_alone(league):
    before = league.fingerprints()
    rows = [row | {"NOVELTY": "x"} for row in play_by_play()]
    (league.data / EVENTS).write_text(events_text(rows, [*COLUMNS[EVENTS], "NOVELTY"]))
    assert not league.ingest().rejected
    assert league.fingerprints() == before
    noted = f"SELECT dialect FROM nba_processing.source_files WHERE path = '{EVENTS}' AND status = 'ingested'"
    assert league.one(noted) == "more columns: NOVELTY"


def test_windows_line_ends_a_byte_order_mark_and_quoted_line_breaks_are_no_matter(league):
    before = league.fingerprints()
    (league.data / EVENTS).write_bytes(b"\xef\xbb\xbf" + events_text().replace("\n", "\r\n").encode())
    assert not league.ingest().rejected
    assert league.fingerprints() == before
    rows = play_by_play()
    rows[0]["NEUTRALDESCRIPTION"] = "Start of\n1st Period"
    write(league.data, EVENTS, rows)
    assert not league.ingest().rejected
    assert league.one("SELECT description FROM nba_raw.play_by_play WHERE event_num = 2") == "Start of\n1st Period"


def test_a_parquet_file_says_what_the_csv_said(league):
    before = league.fingerprints()
    listed = archive_players()
    numbers = ["season_end", "is_home", "starter", "mp_sec"]
    counts = [
        name
        for name in COLUMNS["archive_players.csv"]
        if name.islower() and name in "fg fga fg3 fg3a ft fta orb drb trb ast stl blk tov pf pts plus_minus".split()
    ]
    table = pa.Table.from_pylist(
        [
            {
                name: None
                if row[name] == ""
                else int(row[name])
                if name in numbers
                else float(row[name])
                if name in counts
                else row[name]
                for name in COLUMNS["archive_players.csv"]
            }
            for row in listed
        ]
    )
    pq.write_table(table, league.data / "archive_players.parquet")
    (league.data / "archive_players.csv").unlink()
    league.ingest(replace=True)
    assert league.fingerprints() == before


def test_the_same_content_at_another_path_is_noted_and_not_read(league):
    write(league.data, EVENTS, to="copies/22100001.csv")
    before = league.fingerprints()
    report = league.ingest()
    assert report.copies == {"copies/22100001.csv": EVENTS}
    assert league.fingerprints() == before


def test_a_file_that_moved_keeps_its_rows(league):
    before = league.fingerprints()
    (league.data / "moved").mkdir()
    (league.data / EVENTS).rename(league.data / "moved" / "22100001.csv")
    assert league.ingest().total("new") == 0
    assert league.fingerprints() == before
    assert (
        league.one("SELECT path FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp'") == "moved/22100001.csv"
    )


def other_copy():
    rows = play_by_play()
    rows[2]["PCTIMESTRING"] = "11:41"
    return rows


def test_a_second_copy_of_a_game_that_says_otherwise_is_refused_naming_both(league):
    before = league.fingerprints()
    write(league.data, EVENTS, other_copy(), to="again/22100001.csv")
    league.ingest()
    ((path, code, why),) = league.rejections()
    assert (path, code) == ("again/22100001.csv", "DUPLICATE_KEY")
    assert EVENTS in why
    assert "again/22100001.csv" in why
    assert league.fingerprints() == before


def test_a_second_copy_wins_when_it_is_told_to(league):
    write(league.data, EVENTS, other_copy(), to="again/22100001.csv")
    league.ingest()
    league.ingest("again/22100001.csv", replace=True)
    assert league.rejections() == []
    clock = "SELECT clock_seconds FROM nba_raw.play_by_play WHERE event_num = 7"
    assert league.one(clock) == 701
    assert league.one("SELECT count(*) FROM nba_raw.play_by_play") == len(play_by_play())
    before = league.fingerprints()
    assert league.ingest().total("unchanged") == 8, "the copy that lost does not come back by itself"
    assert league.fingerprints() == before
    league.ingest(EVENTS, replace=True)
    assert league.one(clock) == 702


def test_one_line_that_says_otherwise_is_held_back_alone(league):
    before = league.fingerprints()
    lines = game_log_players()
    lines[0] |= {"STL": 4}
    write(league.data, "log_players.csv", lines, to="log_of_the_day.csv")
    report = league.ingest()
    assert league.held() == [("log_of_the_day.csv", 1, "DUPLICATE_KEY")]
    assert report.kinds["game_log_players"].duplicates == 3
    assert league.fingerprints() == before
    league.ingest("log_of_the_day.csv", replace=True)
    assert league.one("SELECT stl FROM nba_raw.player_boxscore WHERE player_id = 900001 AND source = 'nba_stats'") == 4
    assert league.held() == []


def test_a_line_whose_points_do_not_add_up_is_held_back(league):
    lines = game_log_players()
    lines[0] |= {"PTS": 9}
    write(league.data, "log_players.csv", lines)
    league.ingest()
    ((why, raw),) = league.rows("SELECT reason, raw_text FROM nba_processing.quarantine")
    assert why == "does not hold: points = 2 x twos + 3 x threes + free throws"
    assert "Alan Alpha" in raw


def test_a_counted_game_of_an_unknown_team_is_held_back(league):
    write(league.data, "schedule.csv", [*schedule(), *schedule(**{"gid": OTHER_GAME, "v.tid": "15016", "v.ta": "MEL"})])
    league.ingest()
    assert league.held() == [("schedule.csv", 2, "UNKNOWN_TEAM")]


def test_a_foreign_guest_of_the_pre_season_is_no_team_and_no_fault(league):
    write(
        league.data, "schedule.csv", [*schedule(), *schedule(**{"gid": "0012100009", "v.tid": "15016", "v.ta": "MEL"})]
    )
    league.ingest()
    assert league.held() == []
    guest = league.row("SELECT * FROM nba_reference.schedule WHERE game_id = '0012100009'")
    assert (guest["home_team_abbr"], guest["away_team_abbr"], guest["away_team_id"]) == ("MIL", None, 15016)


def test_members_of_an_archive_are_files_of_their_own(empty_league):
    data = empty_league.data
    write(data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    second = events_text().replace(GAME, OTHER_GAME)
    season_archive(data / "season.tar.xz", {"22100001.csv": events_text(), "22100002.csv": second})
    empty_league.ingest()
    paths = (
        "SELECT path FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp' AND status = 'ingested' ORDER BY 1"
    )
    assert empty_league.rows(paths) == [("season.tar.xz!22100001.csv",), ("season.tar.xz!22100002.csv",)]
    rows = "SELECT game_id, event_num, _row FROM nba_raw.play_by_play"
    before = set(empty_league.rows(rows))

    corrected = second.replace("11:42", "11:41")
    season_archive(
        data / "season.tar.xz", {"22100001.csv": events_text(), "22100002.csv": corrected, "22100003.csv": ""}
    )
    report = empty_league.ingest()
    counts = report.kinds["nba_stats_pbp"]
    assert (counts.changed, counts.unchanged) == (1, 1)
    assert list(report.rejected) == ["season.tar.xz!22100003.csv"]
    assert {row[:2] for row in set(empty_league.rows(rows)) - before} == {(OTHER_GAME, 7)}


def test_a_link_or_a_path_out_of_the_archive_is_refused(empty_league):
    path = empty_league.data / "season.tar"
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("22100001.csv")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        outside = tarfile.TarInfo("../22100002.csv")
        outside.size = 4
        archive.addfile(outside, io.BytesIO(b"a,b\n"))
    empty_league.ingest()
    assert [(path, code) for path, code, _ in empty_league.rejections()] == [
        ("season.tar!../22100002.csv", "UNPARSABLE"),
        ("season.tar!22100001.csv", "UNPARSABLE"),
    ]


def test_formats_nobody_reads_are_listed_and_samples_and_readme_are_left_alone(league):
    for name in ("odds.csv", "readme.csv", "samples/22100001.csv", "README.md", "notes.json"):
        path = league.data / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"a": 1}' if name.endswith("json") else "date,market,slug\n2021-10-19,points,alanalpha\n")
    report = league.ingest()
    assert report.without_reader == ["notes.json", "odds.csv", "readme.csv"]
    assert report.not_used == {"samples": "samples to look at; to read them, name the folder"}
    assert not report.is_incomplete


def test_a_path_outside_the_data_folder_is_refused(league, tmp_path):
    with pytest.raises(SourcePathError, match="below the data folder"):
        league.ingest(str(tmp_path))


def test_a_record_can_be_shown_as_it_was_sent(league):
    season_archive(league.data / "season.tar.xz", {"22100001.csv": events_text()})
    pq.write_table(pa.table({"a": [1, 2], "b": ["x", "ü"]}), league.data / "t.parquet")
    assert raw_line(league.data, EVENTS, 3).startswith("0022100001,7,1,6,1,")
    assert raw_line(league.data, "season.tar.xz!22100001.csv", 3) == raw_line(league.data, EVENTS, 3)
    assert raw_line(league.data, "t.parquet", 2) == '{"a": 2, "b": "ü"}'
    with pytest.raises(SourcePathError):
        raw_line(league.data, "season.tar.xz!22100009.csv", 1)


def test_a_simulated_folder_marks_its_files(empty_league):
    (empty_league.data / "SIMULATED.json").write_text("{}")
    write(empty_league.data, "schedule.csv")
    empty_league.ingest()
    assert empty_league.one("SELECT simulated FROM nba_processing.source_files") is True


def test_a_file_that_was_corrected_is_unchanged_from_then_on(league, monkeypatch):
    corrected = play_by_play()
    corrected[2]["PCTIMESTRING"] = "11:41"
    write(league.data, EVENTS, corrected)
    league.ingest()
    monkeypatch.setattr(ahead, "members", lambda *_: pytest.fail("a file was opened although none has changed"))
    assert league.ingest().total("unchanged") == 8


def test_a_run_that_ends_while_an_archive_is_read_loses_nothing(empty_league, monkeypatch):
    data = empty_league.data
    write(data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    season_archive(data / "season.tar.xz", {"22100001.csv": events_text()})
    empty_league.ingest()
    second = events_text().replace(GAME, OTHER_GAME)
    season_archive(data / "season.tar.xz", {"22100001.csv": events_text(), "22100002.csv": second})
    with monkeypatch.context() as patch:
        patch.setattr(loading, "load", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            empty_league.ingest()
    assert empty_league.ingest().kinds["nba_stats_pbp"].new == 1
    assert empty_league.one("SELECT count(DISTINCT game_id) FROM nba_raw.play_by_play") == 2


def test_one_archive_may_hold_files_of_several_formats(league, empty_league):
    contents = {name: (league.data / name).read_text() for name in COLUMNS}
    season_archive(empty_league.data / "everything.tar.xz", dict(reversed(contents.items())))
    assert not empty_league.ingest().rejected
    assert empty_league.fingerprints() == league.fingerprints()


def test_text_and_typed_files_of_one_format_are_read_together(league):
    listed = [row | {"GAME_ID": OTHER_GAME} for row in shots()]
    numbers = {"PLAYER_ID", "TEAM_ID", "GAME_EVENT_ID", "SHOT_DISTANCE", "LOC_X", "LOC_Y", "SHOT_MADE_FLAG"}
    rows = [{name: int(value) if name in numbers else str(value) for name, value in row.items()} for row in listed]
    for row in rows:
        row |= {name: int(row[name]) for name in ("PERIOD", "MINUTES_REMAINING", "SECONDS_REMAINING")}
    pq.write_table(pa.Table.from_pylist(rows), league.data / "more_shots.parquet")
    write(league.data, "shots.csv", [shots()[0] | {"LOC_X": 7}, *shots()[1:]])
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    report = league.ingest()
    assert not report.rejected
    assert league.rows("SELECT loc_x FROM nba_raw.shots WHERE event_num = 7 ORDER BY game_id") == [(7,), (50,)]


def test_an_archive_may_bring_the_schedule_and_game_logs_after_others_were_read_without(league, empty_league):
    contents = {name: (league.data / name).read_text() for name in COLUMNS}
    early = [name for name in contents if name.startswith("archive")]
    late = [name for name in reversed(contents) if name not in early]
    for archive, names in (("early", early), ("late", late)):
        season_archive(empty_league.data / f"{archive}.tar.xz", {name: contents[name] for name in names})
    first = empty_league.ingest()
    assert first.kinds["nba_stats_shots"].new == first.kinds["nba_stats_pbp"].new == 1
    assert empty_league.one("SELECT count(*) FROM nba_reference.players") > 0
    assert empty_league.one("SELECT count(*) FROM nba_raw.play_by_play") > 0
    assert not empty_league.ingest().rejected
    assert empty_league.fingerprints() == league.fingerprints()
