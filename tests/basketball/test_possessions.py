"""Possessions, ratings and pace of Golden State at the Lakers, 2021-10-19."""

from __future__ import annotations

from decimal import Decimal

from fullcourt.basketball.possessions import pace, possessions, possessions_x100, rating, team_seconds


def test_an_offensive_rebound_keeps_the_possession_and_a_turnover_ends_it(evaluate):
    assert evaluate(possessions_x100, fga=[90, 90, 90], fta=[25, 25, 25], oreb=[0, 10, 10], tov=[0, 0, 15]) == [
        10_100,
        9_100,
        10_600,
    ]


def test_possessions_are_shown_with_one_decimal(evaluate):
    assert evaluate(possessions, hundredths=[11_420, 11_636, 10_115]) == [
        Decimal("114.2"), Decimal("116.4"), Decimal("101.2"),
    ]  # fmt: skip


def test_golden_state_scored_106_and_the_lakers_98_per_100_possessions(evaluate):
    assert evaluate(rating, points=[121, 114], possessions=[11_420, 11_636]) == [
        Decimal("105.95"), Decimal("97.97"),
    ]  # fmt: skip


def test_a_defence_is_rated_by_the_points_it_allowed(evaluate):
    # Golden State's fifteen games before Christmas 2021.
    assert evaluate(rating, points=[1_516], possessions=[149_964]) == [Decimal("101.09")]


def test_a_team_without_possessions_has_no_rating(evaluate):
    assert evaluate(rating, points=[0], possessions=[0]) == [None]


def test_both_teams_of_a_game_have_the_same_pace(evaluate):
    assert evaluate(pace, own=[11_420, 11_636], opponent=[11_636, 11_420], seconds=[14_400, 14_400]) == [
        Decimal("115.3"), Decimal("115.3"),
    ]  # fmt: skip


def test_overtime_slows_the_same_number_of_possessions(evaluate):
    assert evaluate(pace, own=[11_000, 11_000], opponent=[11_000, 11_000], seconds=[14_400, 15_900]) == [
        Decimal("110.0"), Decimal("99.6"),
    ]  # fmt: skip


def test_pace_of_ten_games_comes_from_their_sums(evaluate):
    assert evaluate(pace, own=[99_796], opponent=[99_660], seconds=[144_000]) == [Decimal("99.7")]


def test_an_overtime_adds_five_minutes_of_five_players(evaluate):
    assert evaluate(team_seconds, overtimes=[0, 1, 3, None]) == [240 * 60, 265 * 60, 315 * 60, None]
