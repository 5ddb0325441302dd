"""Real slugs of two seasons lead to real players."""

from __future__ import annotations

import pytest
from tests.conftest import season_files

from fullcourt.api import Warehouse

pytestmark = pytest.mark.real_data


@pytest.fixture(scope="module")
def lines(data_dir, tmp_path_factory):
    """A warehouse with lines, and what says whose they are and of which game: schedules, game logs, lists."""
    needed = ("schedule", "game_logs", "box_scores")
    files = [path for season in ("2020-21", "2021-22") for path in season_files(data_dir, season)]
    with Warehouse.open(tmp_path_factory.mktemp("lines"), data_dir, create=True) as warehouse:
        warehouse.ingest([path for path in files if path.parent.name in needed] + [data_dir / "props"])
        yield warehouse


def test_every_slug_but_one_leads_to_a_player(lines):
    rows = "SELECT count(*), count(player_id), count(DISTINCT player_name) FROM nba_raw.player_props"
    assert lines.db.rows(rows) == [(95_213, 95_212, 900)]
    nobody = lines.db.rows("SELECT name_as_given FROM nba_processing.unresolved_names WHERE source = 'props_csv'")
    assert nobody == [("aamirsimms2022",)]
    assert lines.db.rows("SELECT player_lookup FROM nba_raw.player_props WHERE player_id IS NULL") == [("aamirsimms",)]


def test_every_line_that_has_a_game_is_of_its_date(lines):
    moved = """SELECT * FROM nba_raw.player_props p JOIN nba_reference.schedule s USING (game_id)
               WHERE p.game_date <> s.game_date OR NOT s.is_counted"""
    assert lines.db.rows(moved) == []


def test_lines_without_a_game_are_few_and_nearly_all_of_four_dates(lines):
    rows = lines.db.rows(
        "SELECT game_date::VARCHAR, count(*) FROM nba_raw.player_props WHERE game_id IS NULL GROUP BY ALL"
    )
    by_date = dict(rows)
    assert sum(by_date.values()) == 145
    assert {day: n for day, n in by_date.items() if n > 3} == {
        "2021-03-14": 15, "2021-03-17": 21, "2021-04-03": 73, "2021-04-04": 25,
    }  # fmt: skip


def test_lines_of_players_who_played(lines):
    rows = lines.db.rows("""
        SELECT s.season_year, p.market, count(*) FROM nba_raw.player_props p
        JOIN nba_raw.player_boxscore b USING (game_id, player_lookup) JOIN nba_reference.schedule s USING (game_id)
        WHERE b.source = 'nba_stats' AND s.season_type = 'regular' GROUP BY ALL ORDER BY 1, 2""")
    assert rows == [
        (2020, "assists", 11_833), (2020, "points", 11_882), (2020, "rebounds", 11_865),
        (2021, "assists", 17_326), (2021, "points", 14_292), (2021, "rebounds", 17_374),
    ]  # fmt: skip
