"""Ratios are rounded once, half away from zero, on whole numbers."""

from __future__ import annotations

import math
import statistics
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import ibis
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fullcourt.basketball.rounding import (
    round_div,
    round_div_exact,
    round_div_int,
    sample_std,
    sample_std_exact,
)

WHOLE = st.one_of(st.none(), st.integers(-50, 50), st.integers(-(10**12), 10**12))


def is_within_limits(pair):
    """Whether the ratio has fewer than 2^51 steps of four decimals."""
    n, d = pair
    return not n or not d or abs(n) * 10**4 < 2**51 * abs(d)


PAIRS = st.lists(st.tuples(WHOLE, WHOLE).filter(is_within_limits), min_size=1, max_size=40)

# One DuckDB serves all examples: it keeps nothing between two of them.
on_one_engine = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def by_fractions(n: int | None, d: int | None, scale: int) -> Decimal | None:
    """Round a ratio by the definition in words, without the formula under test."""
    if n is None or d is None or d == 0:
        return None
    units = Fraction(n, d) * 10**scale
    below = abs(units).__floor__()
    away = below + (abs(units) - below >= Fraction(1, 2))
    return Decimal(away if units > 0 else -away).scaleb(-scale)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
@on_one_engine
@given(pairs=PAIRS)
@example(pairs=[(10**12, 5), (-(10**12), 7), (225 * 10**9, 1), (10**12, 10**12 - 1)])
@example(pairs=[(1, 20), (-1, 20), (1, -20), (1, 2_000), (-1, 20_000), (0, -3), (0, 0), (5, 0), (None, 0)])
def test_a_ratio_is_rounded_half_away_from_zero(evaluate, scale, pairs):
    n, d = zip(*pairs, strict=True)
    assert evaluate(lambda n, d: round_div(n, d, scale), n=n, d=d) == [by_fractions(*pair, scale) for pair in pairs]


@on_one_engine
@given(pairs=PAIRS)
def test_a_whole_ratio_is_an_integer(evaluate, pairs):
    n, d = zip(*pairs, strict=True)
    expected = [None if (exact := by_fractions(*pair, 0)) is None else int(exact) for pair in pairs]
    assert evaluate(round_div_int, n=n, d=d) == expected


@given(pair=st.tuples(WHOLE, WHOLE), scale=st.integers(0, 6))
def test_the_python_twin_says_what_the_definition_says(pair, scale):
    assert round_div_exact(*pair, scale) == by_fractions(*pair, scale)


def test_a_tie_goes_away_from_zero_on_both_sides(evaluate):
    assert evaluate(lambda n: round_div(n, 1000, 2), n=[125, 124, -125, -124]) == [
        Decimal("0.13"), Decimal("0.12"), Decimal("-0.13"), Decimal("-0.12"),
    ]  # fmt: skip


@pytest.mark.parametrize(("n", "d"), [(999_999_997_078, 99), (999_999_997_951, 999)])
def test_a_ratio_too_long_for_a_double_keeps_its_last_digit(evaluate, n, d):
    dividend, divisor = 2 * n * 10**4 + d, 2 * d
    assert math.floor(float(dividend) / float(divisor)) != dividend // divisor
    assert evaluate(lambda n: round_div(n, d, 4), n=[n]) == [by_fractions(n, d, 4)]


def test_a_ratio_of_products_keeps_its_last_digit(evaluate):
    # Projected usage of Stephen Curry, 2021-12-25: his usage of ten games, raised by half of what is missing.
    n, d = 100 * 27_288 * (21_131_712 + 33_438_384), 2 * 79_550 * 21_131_712
    assert 2 * n * 10**2 > 2**53
    assert evaluate(lambda n, d: round_div(n, d, 2), n=[n], d=[d]) == [Decimal("44.29")]


def test_a_constant_stands_on_either_side(evaluate):
    assert evaluate(lambda seconds: round_div(seconds, 60, 2), seconds=[2171, None]) == [
        Decimal("36.18"),
        None,
    ]
    assert evaluate(lambda games: round_div(1, games, 3), games=[3, 0]) == [Decimal("0.333"), None]


def test_a_narrow_column_does_not_overflow(evaluate):
    assert evaluate(
        lambda points, games: round_div(points, games, 4),
        types={"points": "int16", "games": "int8"}, points=[30_000], games=[7],
    ) == [Decimal("4285.7143")]  # fmt: skip


def test_a_sum_is_divided_like_a_column(evaluate):
    games = {"points": [46, 30, 30, 22, 26], "games": [1, 1, 1, 1, 1]}
    assert set(evaluate(lambda points, games: round_div(points.sum(), games.sum(), 1), **games)) == {Decimal("30.8")}


def test_the_type_of_a_ratio_is_part_of_its_definition():
    table = ibis.table({"n": "int64", "d": "int64"}, name="given")
    assert round_div(table.n, table.d, 3).type() == ibis.dtype("decimal(18, 3)")
    assert round_div_int(table.n, table.d).type() == ibis.dtype("int64")


@on_one_engine
@given(scores=st.lists(st.integers(0, 81), min_size=0, max_size=20), scale=st.integers(1, 4))
@example(scores=[], scale=4)
@example(scores=[30], scale=4)
@example(scores=[30, 30], scale=4)
def test_a_standard_deviation_is_that_of_a_sample(evaluate, scores, scale):
    n, total, squares = len(scores), sum(scores), sum(score * score for score in scores)
    found = evaluate(lambda n, x, xx: sample_std(n, x, xx, scale), n=[n], x=[total], xx=[squares])
    expected = None
    if n > 1:
        exact = Decimal(str(statistics.stdev(scores)))
        expected = exact.quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)
    assert found == [expected]
    assert sample_std_exact(n, total, squares, scale) == expected


def test_points_of_curry_before_christmas_2021_vary_by_7_7_a_game(evaluate):
    # Ten games with 275 points; the sum of squares follows from the published deviation.
    squares = 8103
    assert evaluate(sample_std, n=[10], x=[275], xx=[squares]) == [Decimal("7.7496")]
