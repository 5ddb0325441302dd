"""Two files of one game: the same rows, parts of it, or two versions of which one is refused."""

from tests.sources.small_files import (
    EVENTS,
    GAME,
    SmallLeague,
    archive_players,
    play_by_play,
    schedule,
    shots,
    write,
)

AGAIN = "again/22100001.csv"
REBOUND = 10


def without_rebound():
    return [row for row in play_by_play() if row["EVENTNUM"] != REBOUND]


def with_another_rebound():
    rows = play_by_play()
    return [*rows[:5], rows[4] | {"EVENTNUM": 11}, *rows[5:]]


def event_numbers(league: SmallLeague) -> list[int]:
    return [number for (number,) in league.rows("SELECT event_num FROM nba_raw.play_by_play ORDER BY 1")]


def test_a_second_file_of_a_game_with_an_event_fewer_is_refused_or_is_the_whole_game_when_told_to(league):
    before = league.fingerprints()
    write(league.data, EVENTS, without_rebound(), to=AGAIN)
    why = (
        f"game {GAME} is already there from {EVENTS} and {AGAIN} holds other rows of it (play_by_play: 0 more, 1 fewer)"
        "; name one of them with --replace to make it the one that is read"
    )
    assert league.ingest().rejected == {AGAIN: why}
    assert league.rejections() == [(AGAIN, "DUPLICATE_KEY", why)]
    assert league.fingerprints() == before
    league.ingest(AGAIN, replace=True)
    assert event_numbers(league) == sorted(row["EVENTNUM"] for row in without_rebound())
    assert league.rows("SELECT DISTINCT path FROM nba_raw.play_by_play JOIN nba_processing.source_files "
                       "USING (source_file_id)") == [(AGAIN,)]  # fmt: skip
    assert league.rejections() == []
    league.ingest(EVENTS, replace=True)
    assert league.fingerprints() == before, "the first has its game back"


def test_of_two_files_that_come_together_the_first_is_read_and_the_other_refused(empty_league):
    write(empty_league.data, "schedule.csv")
    write(empty_league.data, EVENTS, with_another_rebound())
    write(empty_league.data, EVENTS, to=AGAIN)
    assert list(empty_league.ingest().rejected) == [EVENTS]
    assert event_numbers(empty_league) == sorted(row["EVENTNUM"] for row in play_by_play())
    write(empty_league.data, EVENTS, without_rebound(), to=AGAIN)
    assert list(empty_league.ingest().rejected) == [EVENTS]
    assert REBOUND not in event_numbers(empty_league), "a corrected file takes back what it no longer has"


def test_a_chart_that_lacks_a_shot_wins_whole_when_told_to(league):
    before = league.fingerprints()
    write(league.data, "shots.csv", [row | {"SHOT_DISTANCE": "far"} for row in shots()[:3]], to="bad_shots.csv")
    assert league.ingest("bad_shots.csv", replace=True).is_incomplete
    assert league.fingerprints() == before, "of which no shot can be used, takes no game away"
    (league.data / "bad_shots.csv").unlink()
    write(league.data, "shots.csv", shots()[:3], to="later_shots.csv")
    league.ingest("later_shots.csv", replace=True)
    assert league.one("SELECT count(*) FROM nba_raw.shots") == 3


def test_one_man_more_on_a_list_makes_it_another_list_and_its_lines_come_with_it(league):
    listed = archive_players()
    late = listed[-1] | {"player": "Late Signing", "bref_player_id": "late01"}
    write(league.data, "archive_players.csv", [*listed, late], to="lists.csv")
    assert list(league.ingest().rejected) == ["lists.csv"]
    assert league.one("SELECT count(*) FROM nba_raw.game_status") == len(listed)
    league.ingest("lists.csv", replace=True)
    assert league.one("SELECT count(*) FROM nba_raw.game_status") == len(listed) + 1
    whose = "SELECT DISTINCT path FROM nba_raw.player_boxscore JOIN nba_processing.source_files USING (source_file_id)"
    assert league.rows(f"{whose} WHERE nba_raw.player_boxscore.source = 'archive'") == [("lists.csv",)]


def test_shots_of_one_player_a_file_are_parts_of_the_game_in_whatever_order(empty_league):
    data = empty_league.data
    write(data, "schedule.csv", schedule())
    write(data, "shots.csv", shots()[:2], to="by_player/alpha.csv")
    write(data, "shots.csv", shots()[2:3], to="by_player/bravo.csv")
    assert not empty_league.ingest().rejected
    write(data, "shots.csv", shots()[3:], to="by_player/xray.csv")
    write(data, "shots.csv", [*reversed(shots()[:2])], to="by_player/alpha_again.csv")
    assert not empty_league.ingest().rejected
    write(data, "shots.csv", to="whole.csv")
    report = empty_league.ingest()
    assert not report.is_incomplete
    assert report.total("duplicates") == 4, "the parts together are the whole"
    assert empty_league.one("SELECT count(*) FROM nba_raw.shots") == 4
