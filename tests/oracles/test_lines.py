"""Consensus lines of January 2021 to June 2022 against what players then did in 2021-22."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.real_data

PROPS, OUTCOMES = "nba_raw.player_props", "nba_analytics.player_prop_outcomes"
LINES = "nba_analytics.upcoming_player_lines"


def test_every_record_is_a_line(season):
    rows = season.db.rows(f"SELECT market, count(*), count(*) FILTER (line = floor(line)) FROM {PROPS} GROUP BY ALL")
    assert {market: counts for market, *counts in rows} == {
        "points": [29_590, 94], "rebounds": [32_869, 455], "assists": [32_754, 405],
    }  # fmt: skip
    assert season.db.rows(f"SELECT count(*), count(DISTINCT game_date) FROM {PROPS}") == [(95_213, 390)]
    assert season.db.rows("SELECT count(*) FROM nba_processing.quarantine WHERE path LIKE 'props%'") == [(0,)]


def test_groups_of_two_are_those_of_one_date_and_of_a_player_with_two_slugs(season):
    twice = f"SELECT game_date, player_lookup, market FROM {PROPS} WHERE player_name NOT LIKE 'mo%wagner%'"
    groups = season.db.rows(f"{twice} GROUP BY ALL HAVING count(*) > 1")
    assert len(groups) == 25
    assert {str(day) for day, _, _ in groups} == {"2021-04-03"}
    both = f"SELECT player_lookup FROM {PROPS} WHERE snapshot_seq = 2 AND game_date <> DATE '2021-04-03'"
    assert season.db.rows(both) == [("moritzwagner",)] * 15


def test_points_lines_of_the_regular_season(season, regular):
    lines = f"SELECT count(*), count(DISTINCT game_date) FROM {PROPS} WHERE market = 'points' AND {regular}"
    assert season.db.rows(lines) == [(14_657, 165)]
    played = f"""SELECT count(*) FROM {PROPS} p JOIN nba_analytics.player_game_summary s USING (game_id, player_lookup)
                 WHERE market = 'points' AND s.is_active AND p.{regular}"""
    assert season.db.rows(played) == [(14_292,)]


@pytest.mark.parametrize(
    ("market", "graded", "mean", "over"),
    [("points", 14_290, "0.03", 46.9), ("rebounds", 17_372, "0.05", 46.2), ("assists", 17_324, "0.16", 47.9)],
)
def test_lines_are_good_forecasts(season, regular, market, graded, mean, over):
    found = season.db.rows(f"""
        SELECT count(*), round(avg(margin), 2)::DECIMAL(4, 2)::VARCHAR,
               round(100 * avg((over_under_result = 'OVER')::INT), 1)
        FROM {OUTCOMES} WHERE market = '{market}' AND over_under_result IN ('OVER', 'UNDER', 'PUSH') AND {regular}""")
    assert found == [(graded, mean, over)]


def test_results_are_of_the_line_and_the_statistic(season):
    broken = season.db.rows(f"""
        SELECT * FROM {OUTCOMES} o JOIN nba_analytics.player_game_summary s USING (game_id, player_lookup)
        WHERE over_under_result IS DISTINCT FROM CASE
            WHEN line IS NULL THEN 'NO_LINE' WHEN NOT s.is_active THEN 'VOID'
            WHEN actual_value > line THEN 'OVER' WHEN actual_value < line THEN 'UNDER' ELSE 'PUSH' END
        OR actual_value IS DISTINCT FROM CASE market WHEN 'points' THEN points WHEN 'rebounds' THEN rebounds ELSE assists END
        OR as_of_known OR opening_line IS NOT NULL LIMIT 1""")
    assert broken == []


def test_a_player_has_a_result_in_each_market_for_each_game_he_was_listed_for(season):
    people = season.db.rows("SELECT count(*) FROM nba_analytics.player_game_summary")[0][0]
    assert season.db.rows(f"SELECT market, count(*) FROM {OUTCOMES} GROUP BY ALL ORDER BY 1") == [
        ("assists", people), ("points", people), ("rebounds", people),
    ]  # fmt: skip
    expected = season.db.rows("SELECT count(*) FROM nba_analytics.player_game_summary WHERE is_dressed")[0][0]
    assert season.db.rows(f"SELECT count(*) FROM {LINES}") == [(3 * expected,)]


def test_streaks_are_what_counting_back_gives(season):
    """One player's games, counted in Python."""
    games = season.db.rows(
        "SELECT game_date, points FROM nba_analytics.player_game_summary "
        "WHERE player_lookup = 'stephencurry' AND is_active ORDER BY game_date DESC"
    )
    rows = season.db.rows(
        f"SELECT game_date, current_line, prop_over_streak, prop_under_streak, has_prop_line FROM {LINES} "
        "WHERE player_lookup = 'stephencurry' AND market = 'points'"
    )
    assert len(rows) > 60
    for day, line, over, under, has_line in rows:
        assert has_line == (line is not None)
        sides = [points > line for date, points in games if date < day and points != line] if has_line else []
        first = next(iter(sides), None)
        length = next((n for n, side in enumerate(sides) if side != first), len(sides))
        told = (length if first else 0, 0 if first else length) if has_line else (None, None)
        assert (over, under) == told


def test_the_views_put_the_points_line_beside_the_row(season):
    with_line = season.db.rows(f"SELECT count(line) FROM {OUTCOMES} WHERE market = 'points'")
    view = "SELECT count(points_line), count(*) FROM nba_analytics.player_game_summary_with_props"
    ((lines, rows),) = season.db.rows(view)
    assert [(lines,)] == with_line
    assert [(rows,)] == season.db.rows("SELECT count(*) FROM nba_analytics.player_game_summary")
    told = season.db.rows(
        "SELECT count(*), count(current_points_line), count(game_spread)"
        " FROM nba_analytics.upcoming_player_game_context_with_lines"
    )
    expected = season.db.rows(
        "SELECT count(*), count(current_line) FROM nba_analytics.upcoming_player_game_context"
        f" LEFT JOIN (FROM {LINES} WHERE market = 'points') USING (game_date, player_lookup)"
    )
    assert told == [(*expected[0], 0)]
    assert expected[0][1] > 14_000
