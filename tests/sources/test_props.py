"""Consensus lines on players: whose they are, of which game, and that none of them is lost."""

import datetime as dt
import shutil

import pytest
from tests.sources.small_files import BKN, MIL, SmallLeague, schedule, text, write

from fullcourt.catalog.reference.players import player_aliases
from fullcourt.sources.names import NameIndex
from fullcourt.sources.props_csv import PROPS_CSV

COLUMNS = (*PROPS_CSV.columns, "odds_text")
DAY, GAME = "2021-10-19", "0022100001"
LATER, LATER_GAME = "2021-10-25", "0022100050"


def line(slug, line="2.5", odds="-110", market="points", date=DAY):
    return {
        "date": date, "market": market, "slug": slug, "line": line, "over_odds": odds, "odds_text": odds,
    }  # fmt: skip


def put(league, rows, name="props.csv"):
    (league.data / name).write_text(text(rows, COLUMNS))


def told(league, *rows):
    """Ingest lines, and give what became of them by slug."""
    put(league, rows)
    league.ingest()
    found = league.rows(
        "SELECT player_name, player_id, player_lookup, game_id FROM nba_raw.player_props ORDER BY source_row"
    )
    return {slug: facts for slug, *facts in found}


def open_names(league):
    return league.rows(
        "SELECT name_as_given, team_abbr, season_year, occurrences, status FROM nba_processing.unresolved_names "
        "WHERE source = 'props_csv' ORDER BY 1"
    )


# Whose line it is


def test_a_slug_is_a_name_with_a_season_and_perhaps_a_position_or_a_suffix(league):
    players = {
        "alanalpha2022": 900001,
        "alanalpha2021": 900001,  # labelled with a season that nobody has files of
        "alanalpha": 900001,
        "xavixray-g2022": 900101,  # a position, where two players have one name
        "bobravo2022": 900002,  # Jr. in the league's files
        "bobravo-jr2022": 900002,
        "yan-yankee2022": 900102,  # an accent in the league's files
    }
    found = told(league, *map(line, players))
    assert {slug: player_id for slug, (player_id, _, _) in found.items()} == players


def test_a_slug_that_means_two_players_means_nobody_and_has_the_key_of_neither():
    index = NameIndex(lookups={1: "samsmith", 2: "samsmithjr"}, aliases={})
    index.learn(1, "Sam Smith", "MIL", 2021)
    index.learn(2, "Sam Smith Jr.", "BKN", 2021)
    assert index.identify_slug("samsmith2022").player_id == 1  # his very name
    assert index.identify_slug("samsmith-jr2022").player_id == 2
    index.learn(3, "Tom Twin Jr.", "MIL", 2021)
    index.learn(4, "Tom Twin III", "BKN", 2021)
    assert index.identify_slug("tomtwin2022")[:2] == (None, "tomtwin")


def test_an_alias_holds_in_its_season_before_one_of_any():
    index = NameIndex(lookups={1: "mo", 2: "moe"}, aliases={("mohamed", 2020): 1, ("mohamed", None): 2})
    assert [index.identify_slug(slug).player_id for slug in ("mohamed2021", "mohamed2022", "mohamed")] == [1, 2, 2]


def test_a_line_on_nobody_stays_and_the_name_is_open_until_an_alias_says_whom_it_means(league):
    found = told(league, line("ghostly-guard2022"), line("alanalpha2022"))
    assert found["ghostly-guard2022"] == [None, "ghostlyguard", None]
    assert open_names(league) == [("ghostly-guard2022", None, 2021, 1, "open")]
    of_the_list = "SELECT name_as_given, status FROM nba_processing.unresolved_names WHERE source = 'archive'"
    assert league.rows(of_the_list) == [("Ike Injured", "open")]  # each source closes its own names
    league.db.insert_values(player_aliases, [{"alias_lookup": "ghostlyguard", "player_id": 900101, "source": "user"}])
    assert told(league, line("ghostly-guard2022"), line("yanyankee2022")) == {
        "ghostly-guard2022": [900101, "xavixray", GAME],
        "yanyankee2022": [900102, "yanyankee", GAME],
    }
    assert open_names(league) == [("ghostly-guard2022", None, 2021, 1, "aliased")]


# Which game it is of


def with_a_second_game(day=LATER):
    return schedule() + schedule(
        gid=LATER_GAME, gcode=f"{day.replace('-', '')}/MILBKN", etdate=day, st="1", stt="7:00 pm ET",
        **{"h.tid": BKN, "v.tid": MIL, "h.ta": "BKN", "v.ta": "MIL", "h.s": "", "v.s": ""},
    )  # fmt: skip


def test_a_line_of_the_future_is_of_the_next_game_of_his_team_and_does_not_move_with_it(league):
    write(league.data, "schedule.csv", with_a_second_game())
    assert told(league, line("alanalpha2022", date=LATER))["alanalpha2022"] == [900001, "alanalpha", LATER_GAME]
    write(league.data, "schedule.csv", with_a_second_game("2021-10-26"))
    league.ingest()
    row = league.row("SELECT game_date, game_id FROM nba_raw.player_props")
    assert row == {"game_date": dt.date.fromisoformat(LATER), "game_id": None}


def test_a_line_without_a_game_stays_and_one_without_an_id_has_the_game_of_its_list(league):
    put(league, [line("alanalpha2022", date="2021-10-20"), line("ikeinjured2022")])
    league.ingest()
    rows = league.rows("SELECT player_lookup, player_id, game_id FROM nba_raw.player_props ORDER BY 1")
    assert rows == [("alanalpha", 900001, None), ("ikeinjured", None, GAME)]


# Nothing is lost, nothing is there twice


def test_two_prices_and_two_lines_of_one_date_are_all_kept_in_a_fixed_order(league):
    put(
        league,
        [line("alanalpha2022", "3.5"), line("alanalpha2022", "2.5", "120"), line("alanalpha2022", "2.5", "-130")],
    )
    assert league.ingest().kinds["props_csv"].rows_kept == 3
    assert league.rows("SELECT snapshot_seq, line, over_price_american FROM nba_raw.player_props ORDER BY 1") == [
        (1, pytest.approx(2.5), -130),
        (2, pytest.approx(2.5), 120),
        (3, pytest.approx(3.5), -110),
    ]


def test_a_record_twice_is_one_line(league):
    put(league, [line("alanalpha2022"), line("alanalpha2022"), line("bobravo2022")])
    assert league.ingest().kinds["props_csv"].duplicates == 1
    assert league.one("SELECT count(*) FROM nba_raw.player_props") == 2


def test_what_a_line_is_without(league):
    told(league, line("alanalpha2022", "10", "+100"))
    row = league.row("SELECT * FROM nba_raw.player_props")
    absent = ("under_price_american", "snapshot_utc", "opening_line")
    assert {name: row[name] for name in absent} == dict.fromkeys(absent)
    assert (row["book"], row["as_of_known"], row["is_alternate"], row["over_price_american"]) == (
        "consensus", False, False, 100,
    )  # fmt: skip


def test_a_record_that_is_no_line_is_held_back_alone(league):
    bad = {
        "UNPARSABLE": [
            {"date": "2021-02-30"}, {"line": "2.25"}, {"line": ""}, {"over_odds": "even"}, {"over_odds": ""},
            {"slug": "-2022"}, {"slug": ""}, {"market": ""},
        ],
        "RANGE": [{"over_odds": "99"}, {"over_odds": "0"}],
    }  # fmt: skip
    changes = [(code, change) for code, several in bad.items() for change in several]
    put(league, [*(line("alanalpha2022") | change for _, change in changes), line("bobravo2022")])
    league.ingest()
    assert league.held() == [("props.csv", number, code) for number, (code, _) in enumerate(changes, start=1)]
    assert league.rows("SELECT player_lookup FROM nba_raw.player_props") == [("bobravojr",)]


def test_a_market_that_nobody_asks_for_is_kept_and_told(league):
    put(league, [line("alanalpha2022", market="dunks")])
    assert league.ingest().unknown_values == {"market dunks": 1}
    assert league.one("SELECT market FROM nba_raw.player_props") == "dunks"


def test_reading_again_changes_nothing(league):
    told(league, line("alanalpha2022"), line("ghostly-guard2022"))
    before = league.fingerprints(), open_names(league)
    report = league.ingest()
    assert report.kinds["props_csv"].unchanged == 1
    league.ingest("props.csv", replace=True)
    assert (league.fingerprints(), open_names(league)) == before
    assert told(league, line("alanalpha2022")) == {"alanalpha2022": [900001, "alanalpha", GAME]}
    assert open_names(league) == [("ghostly-guard2022", None, 2021, 1, "aliased")]  # gone from the file


def test_files_that_overlap_give_the_same_lines_in_any_order(league, empty_home, tmp_path):
    one = [line("alanalpha2022"), line("alanalpha2022", "3.5"), line("ghostly-guard2022")]
    two = [line("ghostly-guard2022"), line("alanalpha2022", "2.5", "105"), line("alanalpha2022")]
    put(league, one, "one.csv")
    put(league, two, "two.csv")
    league.ingest()
    assert league.one("SELECT count(*) FROM nba_raw.player_props") == 4
    for number, names in enumerate((("two.csv", "one.csv"), ("one.csv", "two.csv"))):
        shutil.copytree(empty_home, tmp_path / str(number))
        other = SmallLeague(tmp_path / str(number))
        for name in names:  # lines first, and only then the games and the people
            shutil.copy(league.data / name, other.data / name)
            other.ingest()
        shutil.copytree(league.data, other.data, dirs_exist_ok=True)
        other.ingest()
        assert other.fingerprints() == league.fingerprints()
        assert other.held() == other.rejections() == []
        # who was nobody while there were no people was then found: that is noted
        assert [row for row in open_names(other) if row[-1] == "open"] == open_names(league)
        other.db.close()
