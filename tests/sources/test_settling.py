"""What follows from all files together, in whatever order they came."""

import random
import shutil

import pytest
from tests.sources.small_files import (
    EVENTS,
    ROWS,
    SmallLeague,
    archive_games,
    archive_players,
    game_log_players,
    game_log_teams,
    play_by_play,
    schedule,
    write,
)

from fullcourt.basketball.aliases import PlayerAlias
from fullcourt.catalog.reference.players import player_aliases
from fullcourt.sources import league as packaged
from fullcourt.sources import people
from fullcourt.sources import settle as settling
from fullcourt.sources.names import Identity, NameIndex, Spelling
from fullcourt.sources.people import unique_lookups

OTHER_GAME = "0022100002"


def open_discrepancies(league, *statistics):
    rows = league.rows(
        "SELECT statistic, entity_id, source_a, value_a, source_b, value_b, used FROM nba_processing.discrepancies "
        "WHERE resolved_run_id IS NULL ORDER BY ALL"
    )
    return [row for row in rows if not statistics or row[0] in statistics]


def test_the_order_of_files_does_not_matter(league, empty_home, tmp_path):
    names = list(ROWS)
    orders = [list(reversed(names)), random.Random(7).sample(names, len(names))]
    for number, order in enumerate(orders):
        shutil.copytree(empty_home, tmp_path / str(number))
        other = SmallLeague(tmp_path / str(number))
        for name in order:
            write(other.data, name)
            other.ingest()
        assert other.fingerprints() == league.fingerprints(), order
        assert other.rejections() == other.held() == []
        assert open_discrepancies(other) == open_discrepancies(league)
        assert other.rows("SELECT * FROM nba_processing.unresolved_names") == league.rows(
            "SELECT * FROM nba_processing.unresolved_names"
        )
        other.db.close()


def test_a_run_that_ends_before_settling_is_settled_by_the_next(league, empty_league, monkeypatch):
    for name in ROWS:
        write(empty_league.data, name)
    with monkeypatch.context() as patch:
        patch.setattr(settling, "settle_identities", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            empty_league.ingest()
    assert empty_league.one("SELECT count(*) FROM nba_raw.pbp_choice") == 0
    empty_league.ingest()
    assert empty_league.fingerprints() == league.fingerprints()
    assert empty_league.one("SELECT bool_and(settled) FROM nba_processing.source_files")


# Names


def test_names_of_the_archive_lead_to_the_leagues_players(league):
    people = league.rows("SELECT player_name, player_lookup, player_id FROM nba_raw.game_status ORDER BY player_name")
    assert people == [
        ("Alan Alpha", "alanalpha", 900001),
        ("Bo Bravo", "bobravojr", 900002),  # the suffix alone is missing
        ("Ike Injured", "ikeinjured", None),
        ("Xavi Xray", "xavixray", 900101),
        ("Yan Yankee", "yanyankee", 900102),  # an accent is no difference
    ]
    assert league.rows("SELECT name_as_given, occurrences, status FROM nba_processing.unresolved_names") == [
        ("Ike Injured", 1, "open")
    ]


def test_a_line_of_statistics_identifies_a_name_that_nothing_else_does(league):
    listed = archive_players()
    listed[0]["player"] = "Nick Name"
    write(league.data, "archive_players.csv", listed)
    league.ingest()
    assert league.one("SELECT player_id FROM nba_raw.game_status WHERE player_name = 'Nick Name'") == 900001


def test_an_alias_of_the_user_identifies_a_name_at_the_next_ingest(league):
    league.db.insert_values(
        player_aliases, [{"alias_lookup": "ikeinjured", "player_id": 900101, "source": "me", "method": "manual"}]
    )
    write(league.data, "shots.csv", [])
    write(league.data, "log_teams.csv", [row | {"MIN": "240"} for row in game_log_teams()])
    league.ingest()
    # The man himself stands on the same list under his own name, so that alias cannot be right.
    assert league.one("SELECT player_id FROM nba_raw.game_status WHERE player_name = 'Xavi Xray'") == 900101
    assert league.one("SELECT player_id FROM nba_raw.game_status WHERE player_name = 'Ike Injured'") is None

    league.db.delete_rows(player_aliases, "source", ["me"])
    more = game_log_players()[2] | {"GAME_ID": OTHER_GAME, "PLAYER_ID": "900103", "PLAYER_NAME": "Isaac Injured"}
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    write(league.data, "log_players.csv", [*game_log_players(), more])
    league.db.insert_values(
        player_aliases, [{"alias_lookup": "ikeinjured", "player_id": 900103, "source": "me", "method": "manual"}]
    )
    league.ingest()
    row = league.row("SELECT * FROM nba_raw.game_status WHERE player_name = 'Ike Injured'")
    assert (row["player_id"], row["player_lookup"]) == (900103, "isaacinjured")
    assert league.one("SELECT status FROM nba_processing.unresolved_names") == "aliased"


@pytest.mark.parametrize("ends_early", [False, True], ids=["", "after a run that ended early"])
def test_an_alias_that_a_newer_package_adds_or_takes_back_works_at_the_next_ingest(league, monkeypatch, ends_early):
    known = "SELECT player_id FROM nba_raw.game_status WHERE player_name = 'Ike Injured'"
    alias = PlayerAlias("ikeinjured", None, 900103, "archive", "nickname")
    more = game_log_players()[2] | {"GAME_ID": OTHER_GAME, "PLAYER_ID": "900103", "PLAYER_NAME": "Isaac Injured"}
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    write(league.data, "log_players.csv", [*game_log_players(), more])
    league.ingest()
    assert league.one(known) is None
    with monkeypatch.context() as newer:
        newer.setattr(packaged, "PLAYER_ALIASES", (alias,))
        if ends_early:
            with newer.context() as killed:
                killed.setattr(people, "settle_people", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
                with pytest.raises(KeyboardInterrupt):
                    league.ingest()
            assert league.one(known) is None
        assert league.ingest().total("unchanged") == 8
        assert league.one(known) == 900103
    league.ingest()
    assert league.one(known) is None


@pytest.fixture
def index():
    index = NameIndex(
        lookups={1: "johnsmith", 2: "johnsmith2", 3: "ajones", 4: "bobrown"}, aliases={("jimmy", None): 3}
    )
    index.learn(1, "John Smith", "MIL", 2021)
    index.learn(2, "John Smith", "BKN", 2021)
    index.learn(3, "A. Jones III", "MIL", 2020)
    index.learn(4, "Bo Brown Jr.", "MIL", 2021)
    return index


@pytest.mark.parametrize(
    ("name", "team", "season", "player_id", "method"),
    [
        ("John Smith", "MIL", 2021, 1, "exact"),
        ("John Smith", "BKN", 2021, 2, "exact"),
        ("John Smith", "ATL", 2021, None, "unresolved"),  # two in the league, neither on this team
        ("Jimmy", "ATL", 2021, 3, "manual"),
        ("Bo Brown", "MIL", 2021, 4, "suffix"),
        ("Al Jones", "MIL", 2020, None, "unresolved"),
        ("A. Jones", "ATL", 2021, 3, "suffix"),
        ("Nobody", "MIL", 2021, None, "unresolved"),
    ],
)
def test_a_name_is_identified_in_its_context_or_not_at_all(index, name, team, season, player_id, method):
    found = index.identify(Spelling(name, team, season))
    assert (found.player_id, found.method) == (player_id, method)


def test_a_name_that_could_be_two_does_not_take_the_key_of_one(index):
    assert index.identify(Spelling("John Smith", "ATL", 2021)) == Identity(None, "johnsmithatl", "unresolved")


def test_players_of_one_name_get_different_lookups():
    assert unique_lookups([(7, "Al Ba"), (5, "Al Bá"), (9, "Al Ba Jr.")]) == {5: "alba", 7: "alba7", 9: "albajr"}


def test_a_new_spelling_of_a_player_renames_him_everywhere(league):
    later = [row | {"GAME_ID": OTHER_GAME, "GAME_DATE": "2021-10-21"} for row in game_log_players()]
    later[1]["PLAYER_NAME"] = "Bo Bravo-Smith"
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    write(league.data, "log_players.csv", [*game_log_players(), *later])
    league.ingest()
    assert league.one("SELECT full_name FROM nba_reference.players WHERE player_id = 900002") == "Bo Bravo-Smith"
    for table, column in (
        ("game_status", "player_lookup"), ("player_boxscore", "player_lookup"), ("shots", "player_lookup"),
        ("play_by_play", "block_lookup"), ("play_by_play", "player1_lookup"), ("play_by_play", "assist_lookup"),
    ):  # fmt: skip
        names = {name for (name,) in league.rows(f"SELECT DISTINCT {column} FROM nba_raw.{table}")}
        assert "bobravosmith" in names, (table, column)
        assert "bobravojr" not in names, (table, column)


# Games


def test_a_game_with_its_result_in_a_box_score_is_final_whatever_its_status(league):
    write(league.data, "schedule.csv", schedule(st="2", stt="1st Qtr"))
    league.ingest()
    game = league.row("SELECT * FROM nba_reference.schedule")
    assert (game["game_status"], game["winner_abbr"], game["overtime_periods"]) == ("final", "MIL", 0)


def test_a_game_without_a_result_is_not_final(empty_league):
    write(empty_league.data, "schedule.csv", schedule(**{"st": "2", "h.s": "2", "v.s": "0"}))
    write(empty_league.data, "log_teams.csv")
    empty_league.ingest()
    game = empty_league.row("SELECT * FROM nba_reference.schedule")
    assert (game["game_status"], game["winner_abbr"], game["home_score"]) == ("in_progress", None, 2)


def test_a_game_that_moves_keeps_its_first_date_and_takes_its_rows_along(league):
    write(league.data, "schedule.csv", schedule(etdate="2021-10-22"))
    league.ingest()
    game = league.row(
        "SELECT game_date::VARCHAR d, original_game_date::VARCHAR o, tipoff_utc::VARCHAR t FROM nba_reference.schedule"
    )
    assert game == {"d": "2021-10-22", "o": "2021-10-19", "t": "2021-10-22 23:30:00"}
    for table in ("play_by_play", "shots", "player_boxscore", "team_boxscore", "game_status", "referee_assignments"):
        assert league.rows(f"SELECT DISTINCT game_date::VARCHAR FROM nba_raw.{table}") == [("2021-10-22",)], table
    assert league.one("SELECT regular_start::VARCHAR FROM nba_reference.seasons") == "2021-10-22"


def test_overtimes_are_told_by_events_before_minutes(league):
    write(league.data, "archive_teams.csv", [row | {"mp": "265"} for row in ROWS["archive_teams.csv"]()])
    league.ingest()
    assert league.one("SELECT overtime_periods FROM nba_reference.schedule") == 0


def test_overtimes_are_told_by_minutes_where_there_are_no_events(empty_league):
    write(empty_league.data, "schedule.csv")
    write(empty_league.data, "archive_teams.csv", [row | {"mp": "265"} for row in ROWS["archive_teams.csv"]()])
    empty_league.ingest()
    assert empty_league.one("SELECT overtime_periods FROM nba_reference.schedule") == 1


# Two sources


def test_a_clean_game_has_no_disagreements(league):
    assert open_discrepancies(league) == []


def test_the_archives_team_line_tells_the_turnovers_of_no_player(league):
    lines = league.rows(
        "SELECT team_abbr, player_turnovers, team_turnovers, tov FROM nba_raw.team_boxscore WHERE source = 'archive' ORDER BY 1"
    )
    assert lines == [("BKN", 0, 0, 0), ("MIL", 1, 1, 2)]
    lines = league.rows(
        "SELECT team_abbr, player_turnovers, team_turnovers, tov FROM nba_raw.team_boxscore WHERE source = 'nba_stats' ORDER BY 1"
    )
    assert lines == [("BKN", 0, None, 0), ("MIL", 1, None, 1)]


def test_a_statistic_that_two_boxes_tell_differently_is_recorded_and_closed(league):
    listed = archive_players()
    listed[0] |= {"stl": 1, "plus_minus": 7}
    write(league.data, "archive_players.csv", listed)
    report = league.ingest()
    assert report.discrepancies_opened == 2
    assert open_discrepancies(league) == [
        ("plus_minus", "alanalpha", "nba_stats", "2", "archive", "7", "a"),
        ("steals", "alanalpha", "nba_stats", "0", "archive", "1", "a"),
    ]
    write(league.data, "archive_players.csv")
    league.ingest()
    assert open_discrepancies(league) == []
    assert league.one("SELECT count(*) FROM nba_processing.discrepancies") == 2


def test_team_turnovers_that_events_tell_differently_are_recorded(league):
    write(league.data, EVENTS, [row for row in play_by_play() if row["EVENTNUM"] != 15])
    league.ingest()
    assert open_discrepancies(league) == [("team_turnovers", "MIL", "nba_stats_v2", "0", "archive", "1", "a")]


def test_a_player_with_a_line_who_is_not_on_the_list_is_recorded(league):
    listed = archive_players()
    listed[0] |= {"reason": "Did Not Play"}
    write(league.data, "archive_players.csv", [row for row in listed if row["player"] != "Xavi Xray"])
    league.ingest()
    assert open_discrepancies(league, "player_status") == [
        ("player_status", "alanalpha", "archive", "dnp", "nba_stats", "active", "b"),
        ("player_status", "xavixray", "archive", "not listed", "nba_stats", "active", "b"),
    ]


def test_a_game_takes_the_source_that_passes_the_game_check(league):
    choice = league.row("SELECT * FROM nba_raw.pbp_choice")
    assert (choice["source"], choice["checked"], choice["rejected"]) == ("nba_stats_v2", True, [])


def test_events_that_differ_from_the_box_are_used_unchecked_with_their_differences(league):
    rows = play_by_play()
    rows[2] |= {"PERSON2TYPE": 0, "PLAYER2_ID": 0}
    write(league.data, EVENTS, rows)
    league.ingest()
    choice = league.row("SELECT * FROM nba_raw.pbp_choice")
    assert (choice["checked"], "1 statistics" in choice["reason"]) == (False, True)
    assert open_discrepancies(league) == [("events_assists", "bobravojr", "nba_stats_v2", "0", "nba_stats", "1", "b")]


def test_team_points_that_are_not_the_result_are_recorded(league):
    lines = game_log_teams()
    lines[0] |= {"PTS": 6, "FTM": 2}
    write(league.data, "log_teams.csv", lines)
    league.ingest()
    assert open_discrepancies(league, "team_points") == [("team_points", "MIL", "schedule", "5", "nba_stats", "6", "b")]


def test_a_trade_ends_one_spell_and_begins_another(league):
    traded = [row | {"bref_game_id": "202110210MIL", "date": "20211021"} for row in archive_players()]
    traded[0] |= {"team": "BRK", "opp": "MIL"}
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid=OTHER_GAME, etdate="2021-10-21")])
    write(league.data, "archive_players.csv", [*archive_players(), *traded])
    league.ingest()
    spells = league.rows(
        "SELECT from_date::VARCHAR, to_date::VARCHAR, team_abbr FROM nba_reference.player_team_spells "
        "WHERE player_id = 900001 ORDER BY 1"
    )
    assert spells == [("2021-10-19", "2021-10-21", "MIL"), ("2021-10-21", None, "BKN")]


def test_a_trade_between_seasons_follows_the_lists_of_either_as_they_come_and_go(league):
    def spells():
        found = league.rows(
            "SELECT player_id, from_date::VARCHAR, to_date::VARCHAR, team_abbr FROM nba_reference.player_team_spells"
        )
        assert found
        return sorted(row[1:] for row in found if row[0] == 900001), len(found)

    before = spells()
    assert before[0] == [("2021-10-19", None, "MIL")]
    later = [
        row | {"season_end": "2023", "bref_game_id": "202210190MIL", "date": "20221019"} for row in archive_players()
    ]
    later[0] |= {"team": "BRK", "opp": "MIL"}
    write(league.data, "schedule.csv", [*schedule(), *schedule(gid="0022200001", etdate="2022-10-19")])
    write(league.data, "archive_players.csv", later, "archive_next.csv")
    league.ingest()
    assert spells()[0] == [("2021-10-19", "2022-10-19", "MIL"), ("2022-10-19", None, "BKN")]
    write(league.data, "archive_players.csv", later[1:], "archive_next.csv")
    league.ingest()
    assert spells() == before


@pytest.mark.parametrize("told", ["3", "3.0"])
def test_a_status_that_was_saved_as_a_decimal_is_the_same_status(empty_league, told):
    write(empty_league.data, "schedule.csv", schedule(st=told))
    empty_league.ingest()
    assert empty_league.one("SELECT game_status FROM nba_reference.schedule") == "final"


@pytest.mark.parametrize("told", ["", "9", "final"])
def test_a_status_that_nobody_knows_is_held_back_and_no_game_to_come(empty_league, told):
    write(empty_league.data, "schedule.csv", schedule(st=told))
    empty_league.ingest()
    assert empty_league.held() == [("schedule.csv", 1, "UNPARSABLE")]
    assert empty_league.rows("SELECT game_status FROM nba_reference.schedule") == []


def test_points_of_players_that_are_not_the_result_are_recorded(league):
    lines = game_log_players()
    lines[0] |= {"PTS": int(lines[0]["PTS"]) + 1, "FTM": int(lines[0]["FTM"]) + 1, "FTA": int(lines[0]["FTA"]) + 1}
    write(league.data, "log_players.csv", lines)
    league.ingest()
    ((statistic, team, told_by, result, *rest),) = open_discrepancies(league, "points_of_players")
    assert (statistic, told_by, rest[-1]) == ("points_of_players", "schedule", "b")
    assert (team, int(rest[1]) - int(result)) == (lines[0]["TEAM_ABBREVIATION"], 1)


@pytest.mark.parametrize("damaged", ['[["oneofi99r", "One Official"], ["twoofi99r"]]', "[[1, 2]]", "{}", "cut ["])
def test_a_list_of_officials_of_which_a_part_cannot_be_read_is_held_back_whole(league, damaged):
    (game,) = archive_games()
    write(league.data, "archive_games.csv", [game | {"officials_json": damaged}])
    league.ingest()
    assert league.rows("SELECT count(*) FROM nba_raw.referee_assignments") == [(0,)]
    ((reason,),) = league.rows("SELECT reason FROM nba_processing.quarantine WHERE path = 'archive_games.csv'")
    assert "officials" in reason
