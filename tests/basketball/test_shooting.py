"""Shooting and usage of Stephen Curry's opening night, and their edges."""

from __future__ import annotations

from decimal import Decimal

from fullcourt.basketball.shooting import (
    effective_field_goal,
    plays_x100,
    team_plays_on_court_x100,
    true_shooting,
    usage_rate,
)


def test_a_free_throw_weighs_44_hundredths_of_a_play(evaluate):
    # Curry at the Lakers, 2021-10-19: 21 attempts, 9 free throws, 4 turnovers.
    assert evaluate(plays_x100, fga=[21, 0, 0], fta=[9, 1, 0], tov=[4, 0, 0]) == [2896, 44, 0]


def test_curry_shot_421_true_on_opening_night_of_2021(evaluate):
    assert evaluate(true_shooting, points=[21], fga=[21], fta=[9]) == [Decimal("0.421")]


def test_curry_shot_286_effective_on_opening_night_of_2021(evaluate):
    assert evaluate(effective_field_goal, fgm=[5], fg3m=[2], fga=[21]) == [Decimal("0.286")]


def test_a_made_three_is_worth_one_and_a_half_field_goals(evaluate):
    assert evaluate(effective_field_goal, fgm=[4, 4], fg3m=[0, 4], fga=[8, 8]) == [
        Decimal("0.500"), Decimal("0.750"),
    ]  # fmt: skip


def test_missing_everything_is_zero_and_not_shooting_is_null(evaluate):
    assert evaluate(true_shooting, points=[0, 0], fga=[6, 0], fta=[0, 0]) == [Decimal("0.000"), None]
    assert evaluate(effective_field_goal, fgm=[0, 0], fg3m=[0, 0], fga=[6, 0]) == [Decimal("0.000"), None]


def test_free_throws_alone_have_a_true_shooting_and_no_effective_one(evaluate):
    assert evaluate(true_shooting, points=[2], fga=[0], fta=[2]) == [Decimal("1.136")]
    assert evaluate(effective_field_goal, fgm=[0], fg3m=[0], fga=[0]) == [None]


def test_curry_ended_31_percent_of_the_plays_while_on_court(evaluate):
    on_court = evaluate(team_plays_on_court_x100, plays=[12_320], seconds=[2_171], team_seconds=[14_398])
    assert on_court == [9_288]
    assert evaluate(usage_rate, plays=[2_896], on_court=on_court) == [Decimal("31.18")]


def test_five_who_play_all_game_share_all_plays(evaluate):
    on_court = evaluate(team_plays_on_court_x100, plays=[10_000], seconds=[2_880], team_seconds=[14_400])
    assert on_court == [10_000]
    assert evaluate(usage_rate, plays=[2_000], on_court=on_court) == [Decimal("20.00")]


def test_usage_of_a_season_comes_from_its_sums(evaluate):
    # Curry's thirty games before Christmas 2021.
    assert evaluate(usage_rate, plays=[78_016], on_court=[238_286]) == [Decimal("32.74")]


def test_a_player_of_no_seconds_has_no_usage(evaluate):
    on_court = evaluate(team_plays_on_court_x100, plays=[12_320], seconds=[0], team_seconds=[14_400])
    assert on_court == [0]
    assert evaluate(usage_rate, plays=[0], on_court=on_court) == [None]
