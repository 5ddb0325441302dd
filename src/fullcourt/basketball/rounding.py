"""Ratios rounded once, the same to the last digit on every engine.

A ratio is one division of two integers, rounded half away from zero to ``scale`` decimals::

    round_div(n, d, s) = sign(n·d) · floor((2·|n|·10^s + |d|) / (2·|d|)) / 10^s

It is NULL where ``d`` is 0 or either side is NULL. No engine rounds decimals like another, so the
rounding is done on integers and only the result becomes a decimal.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

Whole: TypeAlias = "ir.IntegerValue | int"
"""An integer column or scalar, or a Python constant."""


def round_div(n: Whole, d: Whole, scale: int) -> ir.DecimalValue:
    """Ratio ``n / d`` as decimal(18, scale), half away from zero; NULL if ``d`` is 0 or either is NULL.

    Exact while ``|n / d| · 10^scale`` is below 2^51 and ``|n| · 2 · 10^scale + |d|`` below 2^63: at four
    decimals that is a ratio of 225 thousand million, of numerators up to 460 million million.
    """
    return _shift(_quotient(n, d, scale), scale)


def round_div_int(n: Whole, d: Whole) -> ir.IntegerValue:
    """Ratio ``n / d`` as int64, half away from zero; NULL if ``d`` is 0 or either is NULL."""
    return _quotient(n, d, 0)


def sample_std(n: ir.IntegerValue, sum_x: ir.IntegerValue, sum_xx: ir.IntegerValue, scale: int = 4) -> ir.DecimalValue:
    """Sample standard deviation (n − 1) from a count, Σx and Σx², as decimal(18, scale); NULL for n < 2.

    With v = (n·Σx² − (Σx)²) / (n·(n − 1)) it is floor(10^scale · √v + 1/2) / 10^scale. Double precision
    suffices: for n ≤ 20 and counts of a box score no v lies on a rounding tie.
    """
    count, total = _whole(n), _whole(sum_x)
    spread = count * _whole(sum_xx) - total * total
    deviation = (spread / (count * (count - 1)).nullif(0)).sqrt()
    return _shift((deviation * 10**scale + 0.5).floor().cast("int64"), scale)


def round_div_exact(n: int | None, d: int | None, scale: int) -> Decimal | None:
    """Do what :func:`round_div` does, in Python integers."""
    if n is None or d is None or d == 0:
        return None
    steps = (2 * abs(n) * 10**scale + abs(d)) // (2 * abs(d))
    return Decimal(-steps if (n < 0) != (d < 0) else steps).scaleb(-scale)


def sample_std_exact(n: int, sum_x: int, sum_xx: int, scale: int = 4) -> Decimal | None:
    """Do what :func:`sample_std` does, in Python integers: no square root is ever taken of a float."""
    if n < 2:
        return None
    spread, pairs = n * sum_xx - sum_x * sum_x, n * (n - 1)
    # floor(r + 1/2) = floor((2r + 1) / 2), and the root of a floor has the same floor as the root.
    steps = (math.isqrt(4 * 10 ** (2 * scale) * spread // pairs) + 1) // 2
    return Decimal(steps).scaleb(-scale)


def _whole(value: Whole) -> ir.IntegerValue:
    # A narrow column times a constant would overflow in its own width.
    return ibis.literal(value, "int64") if isinstance(value, int) else value.cast("int64")


def _quotient(n: Whole, d: Whole, scale: int) -> ir.IntegerValue:
    """Whole number of units of 10^-scale in ``n / d``."""
    numerator, denominator = _whole(n), _whole(d)
    twice = 2 * denominator.abs().nullif(0)
    dividend = 2 * 10**scale * numerator.abs() + denominator.abs()
    # Engines divide integers as doubles, too short for products such as those of projected usage (2^54).
    # Less its remainder the dividend has a whole quotient, which a double off in its last bit still gives.
    steps = ((dividend - dividend % twice) / twice + 0.5).floor().cast("int64")
    opposite_signs = (numerator < 0) != (denominator < 0)
    # Not sign(): Spark's returns a double.
    return steps * ibis.ifelse(opposite_signs, -1, 1)


def _shift(steps: ir.IntegerValue, scale: int) -> ir.DecimalValue:
    """Decimal(18, scale) of a whole number of units of 10^-scale."""
    # Dividing would give a double, and ibis multiplies decimals of one type only: ten digits to spare.
    wide = f"decimal(28, {scale})"
    unit = ibis.literal(Decimal(1).scaleb(-scale), wide)
    return (steps.cast(wide) * unit).cast(f"decimal(18, {scale})")
