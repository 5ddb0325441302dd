"""Real files: the figures measured in the specification, to the last row."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fullcourt import catalog
from fullcourt.basketball.events import FOULS
from fullcourt.sources.ingest import ingest
from fullcourt.sources.report import IngestReport
from fullcourt.warehouse.duckdb import DuckDB

pytestmark = pytest.mark.real_data

PERSONAL = ", ".join(f"'{foul.subtype}'" for foul in FOULS.values() if foul.is_personal)
# One row for each thing an event says about a player.
EVENTS_SAY = f"""
    SELECT game_id, player1_lookup AS player, event_type = 'made' AS fgm, event_type IN ('made', 'missed') AS fga,
           event_type = 'made' AND shot_value = 3 AS fg3m,
           event_type IN ('made', 'missed') AND shot_value = 3 AS fg3a,
           event_type = 'free_throw' AND points_value = 1 AS ftm, event_type = 'free_throw' AS fta,
           event_type = 'rebound' AND event_subtype = 'offensive' AS oreb,
           event_type = 'rebound' AND event_subtype = 'defensive' AS dreb, event_type = 'rebound' AS reb,
           event_type = 'turnover' AS tov, coalesce(foul_type IN ({PERSONAL}), false) AS pf, points_value AS pts,
           false AS ast, false AS stl, false AS blk
    FROM nba_raw.play_by_play
    UNION ALL BY NAME SELECT game_id, assist_lookup AS player, true AS ast FROM nba_raw.play_by_play
    UNION ALL BY NAME SELECT game_id, steal_lookup AS player, true AS stl FROM nba_raw.play_by_play
    UNION ALL BY NAME SELECT game_id, block_lookup AS player, true AS blk FROM nba_raw.play_by_play
    UNION ALL BY NAME SELECT game_id, fouled_player_lookup AS player, true AS pf FROM nba_raw.play_by_play
                      WHERE foul_type = 'double_personal'
"""
STATISTICS = "fgm fga fg3m fg3a ftm fta oreb dreb reb ast stl blk tov pf pts".split()
COUNTS = """
    SELECT kind, count(*), sum(rows_read)::INT, sum(rows_kept)::INT, sum(duplicates_dropped)::INT
    FROM nba_processing.source_files WHERE status = 'ingested' GROUP BY kind ORDER BY kind
"""
DISCREPANCIES = """
    SELECT statistic, count(*) FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL
    GROUP BY statistic ORDER BY statistic
"""


def equal_lines(db: DuckDB) -> dict[str, int]:
    """Player-games of the league's box score whose statistic equals the events', by statistic."""
    sums = ", ".join(f"sum({name})::INT AS {name}" for name in STATISTICS)
    equal = ", ".join(f"count(*) FILTER (b.{name} = coalesce(e.{name}, 0)) AS {name}" for name in STATISTICS)
    query = f"""
        WITH e AS (SELECT game_id, player, {sums} FROM ({EVENTS_SAY}) WHERE player IS NOT NULL GROUP BY ALL)
        SELECT {equal} FROM nba_raw.player_boxscore AS b
        LEFT JOIN e ON b.game_id = e.game_id AND b.player_lookup = e.player WHERE b.source = 'nba_stats'
    """
    (row,) = db.arrow(query).to_pylist()
    return dict(row)


def value(db: DuckDB, query: str) -> object:
    ((one,),) = db.rows(query)
    return one


@pytest.fixture(scope="module")
def season(ingested: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DuckDB]:
    copy = tmp_path_factory.mktemp("real_season") / "warehouse.duckdb"
    shutil.copy(ingested / "warehouse.duckdb", copy)
    db = DuckDB(copy)
    yield db
    db.close()


def test_every_record_of_the_season_is_accounted_for(season):
    assert season.rows(COUNTS) == [
        ("bref_games", 1, 1_323, 1_323, 0),
        ("bref_player_game", 1, 44_762, 44_762, 0),
        ("bref_team_game", 1, 2_646, 2_646, 0),
        ("game_log_players", 1, 26_039, 26_039, 0),
        ("game_log_teams", 1, 2_460, 2_460, 0),
        ("nba_stats_pbp", 1_230, 570_363, 570_352, 11),
        ("nba_stats_shots", 1, 216_722, 216_722, 0),
        ("schedule_csv", 1, 1_393, 1_393, 0),
    ]
    assert value(season, "SELECT count(*) FROM nba_processing.quarantine") == 0


def test_events_add_up_to_every_line_of_the_box_score(season):
    assert equal_lines(season) == dict.fromkeys(STATISTICS, 26_039)


def test_statuses_of_the_regular_season(season):
    statuses = season.rows(
        "SELECT player_status, count(*) FROM nba_raw.game_status WHERE game_id LIKE '002%' GROUP BY 1 ORDER BY 2 DESC"
    )
    assert statuses == [
        ("active", 26_039), ("inactive", 10_666), ("dnp", 4_898), ("dnd", 289), ("nwt", 55), ("suspended", 3),
    ]  # fmt: skip
    assert value(season, "SELECT count(*) FROM nba_raw.game_status WHERE game_id LIKE '002%' AND is_starter") == 12_300


def test_everyone_who_played_in_the_regular_season_is_identified(season):
    lines = "FROM nba_raw.player_boxscore AS a {} JOIN nba_raw.player_boxscore AS b USING (game_id, player_id) "
    ours = lines.format("") + "WHERE a.source = 'archive' AND b.source = 'nba_stats'"
    assert value(season, f"SELECT count(*) {ours}") == 26_039


def test_events_of_the_season(season):
    assert season.rows("SELECT event_type, count(*) FROM nba_raw.play_by_play GROUP BY 1 ORDER BY 2 DESC, 1") == [
        ("rebound", 128_916), ("missed", 116_792), ("made", 99_930), ("substitution", 57_427), ("free_throw", 53_781),
        ("foul", 49_837), ("turnover", 33_857), ("timeout", 13_386), ("period_end", 4_987), ("period_start", 4_987),
        ("jump_ball", 2_183), ("violation", 2_110), ("replay", 2_064), ("ejection", 95),
    ]  # fmt: skip
    assert value(season, "SELECT sum(points_value) FROM nba_raw.play_by_play") == 272_115
    assert value(season, "SELECT count(assist_lookup) FROM nba_raw.play_by_play") == 60_636
    assert value(season, "SELECT count(block_lookup) FROM nba_raw.play_by_play") == 11_594


def test_blockers_are_on_the_other_team_and_assisters_on_the_same(season):
    team = "(SELECT game_id, player_lookup, team_abbr AS {0} FROM nba_raw.player_boxscore WHERE source = 'nba_stats')"
    for column, condition in (
        ("block_lookup", "theirs = e.team_abbr"), ("steal_lookup", "theirs = e.team_abbr"),
        ("fouled_player_lookup", "theirs = e.team_abbr"), ("assist_lookup", "theirs <> e.team_abbr"),
    ):  # fmt: skip
        wrong = (
            f"SELECT count(*) FROM nba_raw.play_by_play AS e JOIN {team.format('theirs')} AS p "
            f"ON p.game_id = e.game_id AND p.player_lookup = e.{column} WHERE {condition}"
        )
        assert value(season, wrong) == 0, column


def test_every_attempt_of_the_chart_is_an_event_of_the_same_player(season):
    joined = (
        "SELECT count(*) FROM nba_raw.shots AS s JOIN nba_raw.play_by_play AS e "
        "ON e.game_id = s.game_id AND e.event_num = s.event_num AND e.player1_id = s.player_id "
        "AND (e.event_type = 'made') = s.shot_made AND e.team_abbr = s.team_abbr"
    )
    assert value(season, joined) == 216_722
    assert value(season, "SELECT count(*) FROM nba_raw.shots WHERE len(on_court_ids) = 5") == 216_722


def test_the_calendar_of_the_season(season):
    (row,) = season.arrow("SELECT * FROM nba_reference.seasons").to_pylist()
    dates = {name: str(day) for name, day in row.items() if name.endswith(("_start", "_end", "_date"))}
    assert dates == {
        "regular_start": "2021-10-19", "regular_end": "2022-04-10", "play_in_start": "2022-04-12",
        "play_in_end": "2022-04-15", "playoffs_start": "2022-04-16", "playoffs_end": "2022-06-16",
        "first_processed_date": "2021-11-02",
    }  # fmt: skip
    assert (row["scheduled_games"], row["games_played"]) == (1_323, 1_323)


def test_every_game_takes_events_that_passed_the_game_check(season):
    assert season.rows("SELECT source, checked, count(*) FROM nba_raw.pbp_choice GROUP BY ALL") == [
        ("nba_stats_v2", True, 1_230)
    ]


def test_disagreements_of_the_season(season):
    assert season.rows(DISCREPANCIES) == [
        ("final_score", 2), ("plus_minus", 499), ("running_score", 7), ("team_turnovers", 1),
    ]  # fmt: skip
    assert season.rows("SELECT game_id FROM nba_processing.discrepancies WHERE statistic = 'team_turnovers'") == [
        ("0022101135",)
    ]


def test_turnovers_of_teams_include_those_of_no_player(season):
    sums = season.rows(
        "SELECT source, sum(player_turnovers)::INT, sum(team_turnovers)::INT, sum(tov)::INT FROM nba_raw.team_boxscore "
        "WHERE game_id LIKE '002%' GROUP BY 1 ORDER BY 1"
    )
    assert sums == [("archive", 32_117, 1_740, 33_857), ("nba_stats", 32_117, None, 32_117)]


def test_no_raw_table_has_a_key_twice(season):
    for table in (*catalog.REFERENCE, *catalog.RAW):
        key = ", ".join(table.key)
        twice = f"SELECT count(*) FROM (SELECT 1 FROM {table.qualified} GROUP BY {key} HAVING count(*) > 1)"
        assert value(season, twice) == 0, table.name


@pytest.fixture(scope="module")
def five_seasons(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DuckDB, IngestReport]]:
    db = DuckDB(tmp_path_factory.mktemp("five_seasons") / "warehouse.duckdb")
    db.create_schemas()
    for table in catalog.TABLES:
        db.create_table(table)
    for view in catalog.VIEWS:
        db.create_view(view)
    report = ingest(db, data_dir, run_id="five")
    yield db, report
    db.close()


@pytest.mark.long
def test_five_seasons_to_the_last_row(five_seasons):
    db, report = five_seasons
    assert db.rows(COUNTS) == [
        ("bref_games", 5, 6_261, 6_261, 0),
        ("bref_player_game", 5, 207_437, 207_435, 0),
        ("bref_team_game", 5, 12_522, 12_522, 0),
        ("game_log_players", 5, 123_694, 123_694, 0),
        ("game_log_teams", 5, 11_658, 11_658, 0),
        ("nba_stats_pbp", 5_829, 2_718_481, 2_718_119, 362),
        ("nba_stats_shots", 5, 1_012_320, 1_012_320, 0),
        ("props_csv", 1, 95_213, 95_213, 0),
        ("schedule_csv", 5, 6_656, 6_656, 0),
    ]
    assert report.without_reader == [
        "bigdataball/bdb_pbp_2017-18_GSW_82games.csv.gz",
        "bigdataball/raw_746cfbef.csv",
    ]
    assert len(report.not_used) == 5
    assert not report.rejected
    assert not report.unknown_values


@pytest.mark.long
def test_events_of_five_seasons_add_up_to_every_line(five_seasons):
    db, _ = five_seasons
    assert equal_lines(db) == dict.fromkeys(STATISTICS, 123_694)


@pytest.mark.long
def test_two_lines_of_the_archive_contradict_themselves_and_are_held_back(five_seasons):
    """Los Angeles at Memphis, 2021-01-05: points that do not follow from makes. Both still stand on the list."""
    db, _ = five_seasons
    held = db.rows("SELECT path, source_row, reason_code FROM nba_processing.quarantine ORDER BY 2")
    path = "box_scores/bref_player_game_2020-21.parquet"
    assert held == [(path, 3_419, "INVARIANT"), (path, 3_420, "INVARIANT")]
    assert value(db, "SELECT count(*) FROM nba_raw.game_status") == 207_437


@pytest.mark.long
def test_disagreements_of_five_seasons(five_seasons):
    """With the two lines held back, 29 player-games differ in a count, and 2,818 in plus-minus."""
    db, _ = five_seasons
    assert dict(db.rows(DISCREPANCIES)) == {
        "blocks": 6, "fg_attempts": 2, "final_score": 4, "plus_minus": 2_818, "rebounds": 9, "running_score": 71,
        "steals": 6, "team_turnovers": 8, "three_pt_attempts": 1, "turnovers": 6,
    }  # fmt: skip
    by_season = db.rows(
        "SELECT substr(game_id, 4, 2), count(*) FROM nba_processing.discrepancies WHERE statistic = 'running_score' "
        "GROUP BY 1 ORDER BY 1"
    )
    assert by_season == [("17", 40), ("18", 13), ("19", 4), ("20", 7), ("21", 7)]
    final = db.rows("SELECT game_id FROM nba_processing.discrepancies WHERE statistic = 'final_score' ORDER BY 1")
    assert final == [("0021700025",), ("0021700211",), ("0022100028",), ("0022100298",)]


@pytest.mark.long
def test_names_of_five_seasons(five_seasons):
    db, _ = five_seasons
    unknown = (
        "SELECT count(*), count(*) FILTER (player_id IS NULL) FROM nba_raw.{} "
        "WHERE source = 'archive' AND game_id LIKE '002%' {}"
    )
    assert db.rows(unknown.format("player_boxscore", "")) == [(123_692, 0)]
    assert db.rows(unknown.format("game_status", "AND player_status <> 'active'")) == [(70_222, 827)]


@pytest.mark.long
def test_games_of_five_seasons_are_final_and_at_a_known_place(five_seasons):
    db, _ = five_seasons
    games = db.rows(
        "SELECT game_status, count(*), count(arena_id), count(overtime_periods) FROM nba_reference.schedule "
        "WHERE is_counted GROUP BY 1"
    )
    assert games == [("final", 6_261, 6_261, 6_261)]
    first = db.rows("SELECT first_processed_date::VARCHAR FROM nba_reference.seasons ORDER BY season_year")
    assert [day for (day,) in first] == ["2017-10-31", "2018-10-30", "2019-11-05", "2021-01-05", "2021-11-02"]
