"""Figures of the real 2021-22 regular season that were measured before the first line was written."""

from __future__ import annotations

from decimal import Decimal

import pytest

pytestmark = pytest.mark.real_data


def one(season, sql):
    rows = season.db.rows(sql)
    assert len(rows) == 1
    return rows[0]


def test_volumes(season, regular):
    assert one(season, "SELECT count(*) FROM nba_raw.play_by_play") == (570_352,)
    assert one(
        season, "SELECT sum(duplicates_dropped) FROM nba_processing.source_files WHERE kind = 'nba_stats_pbp'"
    ) == (11,)
    assert one(
        season,
        f"SELECT count(DISTINCT game_id), count(DISTINCT game_date), count(*), count(*) FILTER (is_made),"
        f" count(*) FILTER (shot_value = 3), count(*) FILTER (shot_value = 3 AND is_made),"
        f" count(*) FILTER (is_assisted), count(*) FILTER (is_blocked), count(*) FILTER (is_and_one)"
        f" FROM nba_analytics.shot_events WHERE {regular}",
    ) == (1_230, 165, 216_722, 99_930, 86_535, 30_598, 60_636, 11_594, 5_706)


def test_every_shot_is_located_by_the_chart(season):
    assert season.db.rows("SELECT DISTINCT distance_source FROM nba_analytics.shot_events") == [("shot_chart",)]


def test_player_rows_by_status(season, regular):
    rows = season.db.rows(
        f"SELECT player_status, count(*) FROM nba_analytics.player_game_summary WHERE {regular} GROUP BY ALL"
    )
    assert dict(rows) == {
        "active": 26_039, "dnp": 4_898, "dnd": 289, "nwt": 55, "suspended": 3, "inactive": 10_666,
    }  # fmt: skip


def test_starts_and_team_rows(season, regular):
    assert one(season, f"SELECT count(*) FROM nba_analytics.player_game_summary WHERE starter_flag AND {regular}") == (
        12_300,
    )
    for table in ("team_offense_game_summary", "team_defense_game_summary"):
        assert one(season, f"SELECT count(*) FROM nba_analytics.{table} WHERE {regular}") == (2_460,)


@pytest.mark.parametrize(
    ("zone", "attempts", "makes", "blocked", "assisted"),
    [
        ("paint", 90_428, 52_685, 9_747, 28_598),
        ("mid_range", 39_759, 16_647, 1_157, 6_929),
        ("three_pt", 86_535, 30_598, 690, 25_109),
        ("unknown", 0, 0, 0, 0),
    ],
)
def test_zones_of_the_season(season, zone, attempts, makes, blocked, assisted):
    assert one(
        season,
        "SELECT count(*), count(*) FILTER (is_made), count(*) FILTER (is_blocked), count(*) FILTER (is_assisted)"
        f" FROM nba_analytics.shot_events WHERE zone = '{zone}'",
    ) == (attempts, makes, blocked, assisted)


MONTHS = {
    "2021-10": ((6_834, 3_864, 776), (3_191, 1_297, 102), (6_682, 2_272, 67)),
    "2021-11": ((16_182, 9_187, 1_828), (7_435, 3_151, 205), (16_007, 5_519, 130)),
    "2021-12": ((15_150, 8_715, 1_752), (6_769, 2_792, 201), (14_646, 5_217, 114)),
    "2022-01": ((16_869, 9_874, 1_830), (7_431, 3_118, 215), (16_276, 5_681, 132)),
    "2022-02": ((12_356, 7_295, 1_243), (5_291, 2_226, 148), (11_255, 3_988, 101)),
    "2022-03": ((17_162, 10_183, 1_726), (7_142, 3_032, 228), (15_982, 5_786, 109)),
    "2022-04": ((5_875, 3_567, 592), (2_500, 1_031, 58), (5_687, 2_135, 37)),
}


@pytest.mark.parametrize(("month", "figures"), MONTHS.items())
def test_zones_by_month(season, month, figures):
    for zone, expected in zip(("paint", "mid_range", "three_pt"), figures, strict=True):
        assert (
            one(
                season,
                "SELECT count(*), count(*) FILTER (is_made), count(*) FILTER (is_blocked) FROM nba_analytics.shot_events"
                f" WHERE zone = '{zone}' AND strftime(game_date, '%Y-%m') = '{month}'",
            )
            == expected
        )


def test_a_blocker_without_an_attempt_keeps_his_blocks(season):
    assert one(
        season,
        "SELECT sum(blocks), sum(paint_blocks + mid_range_blocks + three_pt_blocks + unknown_zone_blocks)"
        " FROM nba_analytics.player_game_summary WHERE fg_attempts = 0 AND blocks > 0"
        " AND strftime(game_date, '%Y-%m') = '2021-12'",
    ) == (19, 19)


def test_offences_of_the_season(season, regular):
    mean_possessions, mean_pace, rating, points = one(
        season,
        "SELECT round(avg(possessions_x100) / 100, 2), round(avg(possessions_x100 / 100 * 14400 / team_seconds), 2),"
        " round(10000 * sum(points_scored) / sum(possessions_x100), 2), sum(points_scored)"
        f" FROM nba_analytics.team_offense_game_summary WHERE {regular}",
    )
    assert (mean_possessions, mean_pace, rating, points) == (101.15, 100.58, 109.36, 272_115)


def test_overtime_games(season, regular):
    rows = season.db.rows(
        f"SELECT overtime_periods, count(*) / 2 FROM nba_analytics.team_offense_game_summary WHERE {regular}"
        " AND overtime_periods > 0 GROUP BY 1 ORDER BY 1"
    )
    assert rows == [(1, 51), (2, 5), (3, 2)]


def test_team_turnovers_come_from_events_and_one_team_game_differs_from_the_archive(season, regular):
    assert one(
        season,
        "SELECT sum(turnovers), sum(player_turnovers), sum(team_turnovers) FROM nba_analytics.team_offense_game_summary"
        f" WHERE {regular}",
    ) == (33_856, 32_117, 1_739)
    assert season.db.rows(
        "SELECT game_id, value_a, value_b FROM nba_processing.discrepancies WHERE statistic = 'team_turnovers'"
        f" AND resolved_run_id IS NULL AND {regular}"
    ) == [("0022101135", "1", "2")]


def test_smallest_zone_counts_of_a_team_game(season, regular):
    assert one(
        season,
        "SELECT min(opp_paint_attempts), min(opp_mid_range_attempts), min(opp_three_pt_attempts)"
        f" FROM nba_analytics.team_defense_game_summary WHERE {regular}",
    ) == (17, 1, 15)


def test_who_leads_in_blocks_from_the_paint(season, regular):
    assert season.db.rows(
        "SELECT player_lookup, sum(paint_blocks) FROM nba_analytics.player_game_summary"
        f" WHERE {regular} GROUP BY 1 ORDER BY 2 DESC LIMIT 1"
    ) == [("jarenjacksonjr", 156)]


def test_stephen_curry_on_opening_night(season):
    row = season.db.query(
        "SELECT * FROM nba_analytics.player_game_summary WHERE player_lookup = 'stephencurry' AND game_id = '0022100002'"
    )[0]
    expected = {
        "player_id": 201_939, "team_abbr": "GSW", "opponent_team_abbr": "LAL", "points": 21, "paint_makes": 3,
        "paint_attempts": 10, "mid_range_makes": 0, "mid_range_attempts": 3, "three_pt_makes_pbp": 2,
        "three_pt_attempts_pbp": 8, "assisted_fg_makes": 2, "unassisted_fg_makes": 3, "seconds_played": 2_171,
        "minutes_played": Decimal("36.18"), "plays_x100": 2_896, "team_plays_on_court_x100": 9_288,
        "usage_rate": Decimal("31.18"), "ts_pct": Decimal("0.421"), "efg_pct": Decimal("0.286"),
        "fg_attempts_blocked": 3, "team_possessions_x100": 11_420, "starter_flag": True, "win_flag": True,
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected


def test_golden_state_at_los_angeles_on_opening_night(season):
    offence = {
        row["team_abbr"]: row
        for row in season.db.query("SELECT * FROM nba_analytics.team_offense_game_summary WHERE game_id = '0022100002'")
    }
    assert [
        (t, offence[t]["points_scored"], offence[t]["possessions_x100"], offence[t]["turnovers"],
         offence[t]["team_turnovers"], offence[t]["offensive_rating"], offence[t]["pace"])
        for t in ("GSW", "LAL")
    ] == [
        ("GSW", 121, 11_420, 17, 0, Decimal("105.95"), Decimal("115.3")),
        ("LAL", 114, 11_636, 18, 1, Decimal("97.97"), Decimal("115.3")),
    ]  # fmt: skip
    defence = {
        row["defending_team_abbr"]: row
        for row in season.db.query("SELECT * FROM nba_analytics.team_defense_game_summary WHERE game_id = '0022100002'")
    }
    columns = (
        "opp_paint_makes", "opp_paint_attempts", "opp_mid_range_makes", "opp_mid_range_attempts", "opp_three_pt_makes",
        "opp_three_pt_attempts", "blocks_paint", "blocks_mid_range", "blocks_three_pt",
    )  # fmt: skip
    assert [defence["GSW"][name] for name in columns] == [14, 28, 16, 25, 15, 42, 2, 0, 0]
    assert [defence["LAL"][name] for name in columns] == [22, 41, 5, 13, 14, 39, 4, 0, 0]


def test_plus_minus_does_not_add_up_in_nine_games_of_the_leagues_own_log(season, regular):
    assert one(
        season,
        f"SELECT count(*) FROM (SELECT game_id FROM nba_analytics.player_game_summary WHERE {regular}"
        " GROUP BY 1 HAVING sum(plus_minus) <> 0)",
    ) == (9,)


def test_a_status_that_is_not_active_has_no_statistics(season):
    assert one(
        season,
        "SELECT count(points), count(seconds_played), count(paint_attempts), count(box_source)"
        " FROM nba_analytics.player_game_summary WHERE NOT is_active",
    ) == (0, 0, 0, 0)


def test_the_play_ins_and_play_offs_have_rows_without_zones_and_a_failure_each_game(season):
    games = one(season, "SELECT count(*) FROM nba_reference.schedule WHERE season_type IN ('play_in', 'playoffs')")
    assert games == (93,)
    assert one(
        season,
        "SELECT count(DISTINCT game_id), count(zones_source), count(*) FILTER (is_active AND points IS NULL)"
        " FROM nba_analytics.player_game_summary WHERE season_type IN ('play_in', 'playoffs')",
    ) == (93, 0, 0)
    assert season.db.rows(
        "SELECT table_name, failure_category, disposition, count(*) FROM nba_processing.precompute_failures"
        " WHERE resolution_status = 'OPEN' AND disposition <> 'expected'"
        " AND failure_category NOT IN ('MISSING_UPSTREAM', 'INCOMPLETE_UPSTREAM') GROUP BY ALL"
    ) == [("shot_events", "NO_SOURCE_DATA", "waiting", 93)]
