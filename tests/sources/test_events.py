"""Play-by-play v2: what the vendor's 34 columns become."""

import pytest
from tests.sources.small_files import BKN, EVENTS, SmallLeague, event, play_by_play, write


def told(league: SmallLeague, number: int) -> dict:
    return league.row(f"SELECT * FROM nba_raw.play_by_play WHERE event_num = {number}")


def with_event(league: SmallLeague, extra: dict) -> dict:
    """The game with one more event, and what became of it."""
    rows = play_by_play()
    write(league.data, EVENTS, [*rows[:-1], extra, rows[-1]])
    report = league.ingest()
    assert not report.rejected
    return told(league, extra["EVENTNUM"])


def test_every_record_becomes_one_event_in_delivered_order(league):
    assert league.one("SELECT count(*) FROM nba_raw.play_by_play") == len(play_by_play())
    numbers = league.rows("SELECT event_num FROM nba_raw.play_by_play ORDER BY source_row")
    assert [number for (number,) in numbers] == [row["EVENTNUM"] for row in play_by_play()]


def test_a_made_shot_names_shooter_and_assister(league):
    made = told(league, 7)
    assert (made["event_type"], made["event_subtype"], made["team_abbr"]) == ("made", "driving_layup", "MIL")
    assert (made["player1_id"], made["player1_lookup"]) == (900001, "alanalpha")
    assert (made["player2_id"], made["assist_lookup"]) == (900002, "bobravojr")
    assert (made["shot_value"], made["points_value"], made["shot_distance_ft"]) == (2, 2, 5)


def test_a_blocked_shot_names_the_blocker_and_the_other_team(league):
    missed = told(league, 9)
    assert (missed["event_type"], missed["team_abbr"], missed["player1_lookup"]) == ("missed", "BKN", "xavixray")
    assert (missed["player3_id"], missed["block_lookup"]) == (900002, "bobravojr")
    assert missed["description"] == "Bravo BLOCK (1 BLK) | MISS Xray 26' 3PT Jump Shot"
    assert (missed["shot_value"], missed["points_value"]) == (3, 0)


def test_a_three_is_known_by_its_text_even_without_a_distance(league):
    three = told(league, 14)
    assert (three["shot_value"], three["points_value"], three["shot_distance_ft"]) == (3, 3, None)


def test_a_steal_belongs_to_player_two_of_the_turnover(league):
    lost = told(league, 12)
    assert (lost["event_type"], lost["event_subtype"]) == ("turnover", "bad_pass")
    assert (lost["player1_lookup"], lost["steal_lookup"], lost["assist_lookup"]) == ("alanalpha", "yanyankee", None)


def test_a_team_id_is_a_team_and_no_player(league):
    lost = told(league, 15)
    assert (lost["team_abbr"], lost["player1_id"], lost["player1_lookup"]) == ("MIL", None, None)
    rebound = told(league, 18)
    assert (rebound["event_subtype"], rebound["team_abbr"], rebound["player1_id"]) == ("dead_ball", "MIL", None)


def test_a_foul_names_the_fouled_player(league):
    foul = told(league, 16)
    assert (foul["foul_type"], foul["event_subtype"]) == ("shooting", "shooting")
    assert (foul["player1_lookup"], foul["fouled_player_lookup"]) == ("xavixray", "bobravojr")


def test_an_official_of_a_replay_is_no_player(league):
    replay = told(league, 20)
    assert (replay["event_type"], replay["event_subtype"]) == ("replay", "1")
    assert (replay["player1_id"], replay["player1_lookup"], replay["team_abbr"]) == (None, None, None)


def test_free_throws_are_counted_by_code_and_missed_by_text(league):
    first, second = told(league, 17), told(league, 19)
    assert (first["free_throw_num"], first["free_throw_of"], first["points_value"]) == (1, 2, 0)
    assert (second["free_throw_num"], second["free_throw_of"], second["points_value"]) == (2, 2, 1)


def test_a_jump_ball_at_the_start_names_both_jumpers_and_the_receiver(league):
    jump = told(league, 4)
    assert (jump["event_subtype"], jump["player1_lookup"], jump["other_player_lookup"]) == (
        "start",
        "alanalpha",
        "xavixray",
    )
    assert jump["player3_id"] == 900002


def test_who_comes_in_is_player_two_of_a_substitution(league):
    change = with_event(
        league, event(90, 8, period=4, clock="5:00", home="SUB: Bravo FOR Alpha", one="alpha", two="bravo")
    )
    assert (change["player1_lookup"], change["other_player_lookup"], change["event_subtype"]) == (
        "alanalpha",
        "bobravojr",
        None,
    )


def test_person_types_written_as_floats_are_read_alike(league):
    before = league.fingerprints()["play_by_play"]
    rows = play_by_play()
    for row in rows:
        row["PERSON1TYPE"] = f"{row['PERSON1TYPE']}.0"
    write(league.data, EVENTS, rows)
    assert league.ingest().kinds["nba_stats_pbp"].changed == 1
    assert league.fingerprints()["play_by_play"] == before


def test_a_team_event_without_a_side_is_known_by_the_team_id(league):
    delay = event(91, 7, 1, period=4, clock="5:00", neutral="Delay Of Game", one=BKN) | {"PERSON1TYPE": ""}
    assert with_event(league, delay)["team_abbr"] == "BKN"


def test_a_bench_technical_has_a_side_and_no_player(league):
    coach = event(92, 6, 11, period=4, clock="5:00", home="T.FOUL") | {"PERSON1TYPE": "6", "PLAYER1_ID": "1277"}
    foul = with_event(league, coach)
    assert (foul["team_abbr"], foul["player1_id"], foul["foul_type"]) == ("MIL", None, "technical")


def test_a_coach_coded_as_a_player_is_none_once_the_box_score_is_there(league):
    coach = event(93, 6, 11, period=4, clock="5:00", home="T.FOUL", one="alpha")
    coach |= {"PLAYER1_ID": "1787", "PLAYER1_NAME": "Carl Coach"}
    foul = with_event(league, coach)
    assert (foul["team_abbr"], foul["player1_id"], foul["player1_lookup"]) == ("MIL", None, None)


def test_rebounds_entered_at_once_share_the_growth_of_the_counters(league):
    rows = play_by_play()
    more = [
        event(94, 4, period=4, clock="5:00", home="Alpha REBOUND (Off:1 Def:1)", one="alpha"),
        event(95, 4, period=4, clock="4:59", home="Alpha REBOUND (Off:3 Def:1)", one="alpha"),
        event(96, 4, period=4, clock="4:58", home="Alpha REBOUND (Off:3 Def:1)", one="alpha"),
        event(97, 4, period=4, clock="4:57", home="Alpha REBOUND (Off:3 Def:2)", one="alpha"),
    ]
    write(league.data, EVENTS, [*rows[:-1], *more, rows[-1]])
    league.ingest()
    kinds = league.rows(
        "SELECT event_subtype FROM nba_raw.play_by_play WHERE event_num BETWEEN 94 AND 97 ORDER BY event_num"
    )
    assert [kind for (kind,) in kinds] == ["offensive", "offensive", "offensive", "defensive"]


@pytest.mark.parametrize(
    ("extra", "kind", "subtype"),
    [
        (event(98, 77, 3, period=4, clock="5:00", neutral="?"), "other", "77:3"),
        (event(98, 5, 99, period=4, clock="5:00", home="Alpha Turnover", one="alpha"), "turnover", "other"),
        (event(98, 6, 99, period=4, clock="5:00", home="X.FOUL", one="alpha"), "foul", "other"),
        (event(98, 2, 250, period=4, clock="5:00", home="MISS Alpha 3' Flip", one="alpha"), "missed", "250"),
    ],
)
def test_a_code_nobody_knows_is_kept_and_counted(league, extra, kind, subtype):
    rows = play_by_play()
    write(league.data, EVENTS, [*rows[:-1], extra, rows[-1]])
    report = league.ingest()
    odd = told(league, 98)
    assert (odd["event_type"], odd["event_subtype"]) == (kind, subtype)
    assert report.unknown_values == {f"{kind} {subtype}": 1}


def test_a_clock_that_is_none_holds_back_the_record_alone(league):
    rows = play_by_play()
    rows[4]["PCTIMESTRING"] = "soon"
    write(league.data, EVENTS, rows)
    report = league.ingest()
    assert league.held() == [(EVENTS, 5, "UNPARSABLE")]
    assert report.kinds["nba_stats_pbp"].quarantined == 1
    assert league.one("SELECT count(*) FROM nba_raw.play_by_play") == len(rows) - 1


def test_a_team_that_does_not_play_holds_back_the_record(league):
    rows = play_by_play()
    rows[4]["PLAYER1_TEAM_ID"] = "1610612747.0"
    write(league.data, EVENTS, rows)
    league.ingest()
    assert league.held() == [(EVENTS, 5, "UNKNOWN_TEAM")]


def test_an_exact_duplicate_is_dropped_and_counted(league):
    before = league.fingerprints()["play_by_play"]
    rows = play_by_play()
    write(league.data, EVENTS, [*rows[:3], rows[2], *rows[3:]])
    counts = league.ingest().kinds["nba_stats_pbp"]
    assert (counts.rows_read, counts.rows_kept, counts.duplicates) == (len(rows) + 1, len(rows), 1)
    assert league.fingerprints()["play_by_play"] == before


def test_one_event_number_told_twice_differently_holds_back_both(league):
    rows = play_by_play()
    again = dict(rows[4]) | {"HOMEDESCRIPTION": "Alpha REBOUND (Off:1 Def:0)"}
    write(league.data, EVENTS, [*rows[:5], again, *rows[5:]])
    league.ingest()
    assert league.held() == [(EVENTS, 5, "DUPLICATE_KEY"), (EVENTS, 6, "DUPLICATE_KEY")]
    assert league.one("SELECT count(*) FROM nba_raw.play_by_play WHERE event_num = 10") == 0


def test_a_running_score_that_is_wrong_is_recorded_and_closed_when_corrected(league):
    rows = play_by_play()
    rows[2]["SCORE"], rows[6]["SCORE"], rows[12]["SCORE"] = "0 - 2", "9 - 2", "3 - 3"
    write(league.data, EVENTS, rows)
    league.ingest()
    found = "SELECT statistic, value_a, value_b, used, resolved_run_id FROM nba_processing.discrepancies ORDER BY 1"
    assert league.rows(found) == [
        ("final_score", "3 - 5", "3 - 3", "a", None),
        ("running_score", "3", "2", "a", None),
    ]
    write(league.data, EVENTS)
    league.ingest()
    assert [row[-1] for row in league.rows(found)] == ["run3", "run3"]
