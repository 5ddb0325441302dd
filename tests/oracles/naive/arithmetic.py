"""Division, deviation and clamping, as the definitions word them: exact, rounded once, half away from zero."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor, sqrt


def rounded(value: Fraction | None, scale: int) -> Decimal | None:
    """A fraction with ``scale`` decimals."""
    if value is None:
        return None
    units = floor(abs(value) * 10**scale + Fraction(1, 2))
    return Decimal(units if value >= 0 else -units).scaleb(-scale)


def round_div(n: int | None, d: int | None, scale: int) -> Decimal | None:
    """A ratio of two whole numbers with ``scale`` decimals; None without a denominator."""
    if n is None or not d:
        return None
    return rounded(Fraction(n, d), scale)


def sample_std(values: list[int]) -> Decimal | None:
    """Sample standard deviation (n - 1) with four decimals; None for fewer than two values."""
    n = len(values)
    if n < 2:
        return None
    variance = Fraction(n * sum(x * x for x in values) - sum(values) ** 2, n * (n - 1))
    return Decimal(floor(10_000 * sqrt(variance) + 0.5)).scaleb(-4)


def clamped(value: Fraction, low: int, high: int) -> Fraction:
    """The value, or the nearer end of the range."""
    return max(Fraction(low), min(Fraction(high), value))


def total(rows: list, column: str) -> int:
    """Sum of a column."""
    return sum(getattr(row, column) for row in rows)
