"""What a platform of this kind has got wrong before, each as a statement that must hold on the real season."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.real_data


def value(season, sql):
    return season.db.rows(sql)[0][0]


PGS = "nba_analytics.player_game_summary"
TOGS = "nba_analytics.team_offense_game_summary"
TDGS = "nba_analytics.team_defense_game_summary"


def test_december_blocks_are_not_counted_4_times(season):
    assert season.db.rows(
        f"SELECT sum(blocks_paint), sum(blocks_mid_range), sum(blocks_three_pt), sum(blocks) FROM {TDGS}"
        " WHERE strftime(game_date, '%Y-%m') = '2021-12'"
    ) == [(1_752, 201, 114, 2_067)]


def test_corner_threes_of_22_feet_are_threes_and_long_twos_are_not(season):
    assert (
        value(season, "SELECT count(*) FROM nba_analytics.shot_events WHERE shot_value = 3 AND zone <> 'three_pt'") == 0
    )
    assert (
        value(season, "SELECT count(*) FROM nba_analytics.shot_events WHERE zone = 'three_pt' AND distance_ft < 23.75")
        > 0
    )
    assert (
        value(season, "SELECT count(*) FROM nba_analytics.shot_events WHERE shot_value = 2 AND zone = 'three_pt'") == 0
    )


def test_an_attempt_without_distance_in_the_text_is_neither_dropped_nor_called_mid_range(season):
    silent = season.db.rows(
        "SELECT s.zone, count(*) FROM nba_analytics.shot_events s JOIN nba_raw.play_by_play e USING (game_id, event_num)"
        " WHERE e.shot_distance_ft IS NULL AND e.shot_value = 2 GROUP BY 1"
    )
    assert silent == [("paint", 8_469)]


def test_an_and_one_is_a_make_and_a_shooting_foul_not_every_single_free_throw(season, regular):
    singles = value(
        season,
        "SELECT count(*) FROM nba_raw.play_by_play WHERE event_type = 'free_throw' AND event_subtype = 'regular'"
        " AND free_throw_of = 1",
    )
    assert (singles, value(season, f"SELECT sum(and1_count) FROM {PGS} WHERE {regular}")) == (5_844, 5_706)


def test_somebody_wins_every_game(season):
    assert (
        value(season, f"SELECT count(*) FROM (SELECT game_id FROM {TOGS} GROUP BY 1 HAVING sum(win_flag::INT) <> 1)")
        == 0
    )
    assert value(season, f"SELECT count(DISTINCT win_flag) FROM {PGS}") == 2


def test_everyone_who_was_on_court_has_a_usage_rate(season):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE seconds_played > 0 AND usage_rate IS NULL") == 0


def test_a_starter_is_on_the_list_not_whoever_plays_20_minutes(season):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE starter_flag AND minutes_played < 20") > 0
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE NOT starter_flag AND minutes_played > 20") > 0


def test_a_night_without_a_basket_is_zero_not_unknown(season):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE fg_attempts > 0 AND points = 0 AND ts_pct = 0") > 0
    assert (
        value(
            season, f"SELECT count(*) FROM {PGS} WHERE is_active AND fg_attempts + ft_attempts > 0 AND ts_pct IS NULL"
        )
        == 0
    )


def test_minutes_keep_their_seconds(season, regular):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE {regular} AND seconds_played % 60 <> 0") > 20_000


def test_a_player_nobody_has_an_id_for_keeps_his_rows(season):
    rows, names = season.db.rows(f"SELECT count(*), count(DISTINCT player_lookup) FROM {PGS} WHERE player_id IS NULL")[
        0
    ]
    assert rows > 0
    assert names == value(
        season,
        "SELECT count(DISTINCT name_as_given) FROM nba_processing.unresolved_names"
        " WHERE status = 'open' AND source = 'archive'",
    )


def test_who_did_not_play_has_a_row_that_says_why(season):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE NOT is_active AND dnp_reason IS NULL") == 0


def test_overtime_makes_no_team_faster_and_both_teams_have_one_pace(season):
    assert (
        value(season, f"SELECT count(*) FROM (SELECT game_id FROM {TOGS} GROUP BY 1 HAVING count(DISTINCT pace) > 1)")
        == 0
    )
    regulation, overtime = season.db.rows(
        f"SELECT avg(pace) FILTER (overtime_periods = 0), avg(pace) FILTER (overtime_periods > 0) FROM {TOGS}"
    )[0]
    assert abs(overtime / regulation - 1) < 0.05


def test_turnovers_of_no_player_count_for_the_team(season):
    assert value(season, f"SELECT count(*) FROM {TOGS} WHERE turnovers <> player_turnovers + team_turnovers") == 0
    assert value(season, f"SELECT sum(team_turnovers) FROM {TOGS}") > 1_700


def test_no_unknown_is_filled_with_a_constant(season):
    assert season.db.rows(
        f"SELECT count(second_chance_points_scored), count(team_paint_attempts) FILTER (zones_source IS NULL) FROM {TOGS}"
    ) == [(0, 0)]
    assert value(season, f"SELECT count(paint_blocks) FROM {PGS} WHERE zones_source IS NULL") == 0


def test_the_season_comes_from_the_game_id_not_from_the_month(season):
    assert (
        value(
            season,
            "SELECT count(*) FROM nba_reference.schedule WHERE season_year <> 2000 + substr(game_id, 4, 2)::INT",
        )
        == 0
    )


def test_a_team_plays_once_a_date(season):
    assert (
        value(
            season,
            "SELECT count(*) FROM (SELECT entity, game_date FROM nba_reference.team_spine GROUP BY ALL HAVING count(*) > 1)",
        )
        == 0
    )


def test_a_player_of_0_seconds_stands_on_the_spine(season, regular):
    assert value(season, f"SELECT count(*) FROM {PGS} WHERE {regular} AND is_active AND seconds_played = 0") == 5
