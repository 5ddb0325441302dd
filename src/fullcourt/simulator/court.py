"""Places on the floor: a point for a shot of a band, and what the shot chart calls it.

Units are tenths of a foot; the origin is the centre of the hoop, x is negative on the chart's left
side, y grows away from the baseline. Distances of a band follow the league's attempts by whole foot.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Mapping
from itertools import accumulate
from math import atan2, cos, degrees, isqrt, pi, sin, sqrt
from typing import Final, NamedTuple

_FEET: Final[Mapping[str, tuple[int, tuple[int, ...]]]] = {
    "rim": (0, (159, 190, 173, 107)),
    "floater": (4, (719, 623, 518, 474)),
    "lane": (8, (369, 302, 256, 232, 217, 165, 70, 23)),
    "short": (8, (42, 95, 117, 129, 144, 153, 244, 299)),
    "long": (16, (318, 296, 275, 245, 186, 124, 78, 26)),
    "arc": (23, (23, 897, 2383, 1778, 752)),
    "deep": (28, (301, 135, 70, 37, 21, 11, 9, 5, 4, 4, 3, 3, 2, 2)),
    "heave": (42, (15, 16, 18, 22, 22, 17, 33, 23, 21, 22, 19, 27, 16, 14, 16, 17, 11, 13, 4, 9, 7, 4, 4, 7, 8)),
}
"""Band → first foot, and relative attempts from that foot on (league, 2021-22)."""
_STEPS: Final = {band: (first, tuple(accumulate(shares))) for band, (first, shares) in _FEET.items()}

_LANE, _FREE_THROW_LINE = 80, 138  # half width of the lane; height of the line above the hoop
_CORNER_X, _CORNER_Y, _SIDELINE = 220, 88, 248
_BACKCOURT_Y = 418


_CENTER_FROM, _SIDE_BELOW = 72, 38  # degrees above the baseline
_RANGES: Final = ((8, "Less Than 8 ft.", 0), (16, "8-16 ft.", 60))
"""Up to how many feet, the chart's name, below how many degrees a side."""


class Place(NamedTuple):
    """Where a shot was taken; distance in whole feet, rounded down as on the chart."""

    x: int
    y: int
    feet: int


def _radius(band: str, draw: Callable[[], float]) -> float:
    first, steps = _STEPS[band]
    foot = bisect(steps, draw() * steps[-1])
    # Whole tenths must not fall into the next foot.
    return 10 * (first + min(foot, len(steps) - 1) + 0.08 + 0.84 * draw())


def _polar(radius: float, angle: float) -> tuple[float, float]:
    return radius * cos(angle), radius * sin(angle)


def _beside(radius: float, x: float) -> tuple[float, float]:
    return x, sqrt(max(radius * radius - x * x, 0.0))


def place(band: str, draw: Callable[[], float]) -> Place:
    """Draw a place in a band."""
    if band == "corner":
        return _whole((221 + 19 * draw()) * (1 if draw() < 0.47 else -1), -40 + 125 * draw())
    radius = _radius(band, draw)
    if band == "rim":
        x, y = _polar(min(radius, 38.4), pi * (1.5 * draw() - 0.25))
    elif band == "floater":
        x, y = _polar(min(radius, 78.5), pi * (1.2 * draw() - 0.1))
    elif band == "lane":
        low = sqrt(max(radius * radius - (_FREE_THROW_LINE - 1) ** 2, 0.0))
        high = min(float(_LANE - 1), radius - 1)
        x, y = _beside(radius, low + max(high - low, 0.0) * draw() ** 1.5)
    elif band == "short":
        x, y = _short(max(radius, 83.5), draw)
    elif band == "long":
        x, y = _polar(min(radius, 236.0), pi * draw())
        if abs(x) > _CORNER_X - 2:
            x, y = _beside(min(radius, 236.0), _CORNER_X - 3)
    else:
        x, y = _beyond(band, max(radius, 239.0), draw)
    return _whole(abs(x) if draw() < 0.5 else -abs(x), y)


def _short(radius: float, draw: Callable[[], float]) -> tuple[float, float]:
    top = radius * radius - (_FREE_THROW_LINE + 2) ** 2
    if top > 0 and draw() < 0.45:
        return _beside(radius, min(sqrt(top), float(_LANE)) * draw())
    return _beside(radius, _LANE + 2 + (radius - _LANE - 3) * draw())


def _beyond(band: str, radius: float, draw: Callable[[], float]) -> tuple[float, float]:
    if band == "heave":
        return _beside(max(radius, _BACKCOURT_Y + 6.0), 60 * draw())
    widest = min(float(_SIDELINE), sqrt(radius * radius - (_CORNER_Y + 4) ** 2))
    narrow = sqrt(max(radius * radius - (_BACKCOURT_Y - 10) ** 2, 0.0))
    return _beside(radius, narrow + (widest - narrow) * draw())


def _whole(x: float, y: float) -> Place:
    a, b = round(x), round(y)
    return Place(a, b, isqrt(a * a + b * b) // 10)


def chart_zone(band: str, spot: Place) -> tuple[str, str, str]:
    """The chart's basic zone, area and range of a place."""
    left = spot.x < 0
    side, side_center = ("Left Side(L)", "Left Side Center(LC)") if left else ("Right Side(R)", "Right Side Center(RC)")
    steep = degrees(atan2(spot.y, abs(spot.x)))
    area = side_center if steep < _CENTER_FROM else "Center(C)"
    beyond = {
        "heave": ("Backcourt", "Back Court(BC)", "Back Court Shot"),
        "corner": ("Left Corner 3" if left else "Right Corner 3", side, "24+ ft."),
        "arc": ("Above the Break 3", area, "24+ ft."),
        "deep": ("Above the Break 3", area, "24+ ft."),
        "rim": ("Restricted Area", "Center(C)", "Less Than 8 ft."),
    }
    if band in beyond:
        return beyond[band]
    basic = "Mid-Range" if band in {"short", "long"} else "In The Paint (Non-RA)"
    for feet, name, side_below in _RANGES:
        if spot.feet < feet:
            return basic, (side if steep < side_below else "Center(C)"), name
    return basic, (side if steep < _SIDE_BELOW else area), "16-24 ft."


def our_zone(value: int, feet: int) -> str:
    """Zone of the floor as the warehouse names it: ``paint``, ``mid_range`` or ``three_pt``."""
    if value == 3:
        return "three_pt"
    return "paint" if feet <= 8 else "mid_range"
