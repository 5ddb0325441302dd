"""Where a shot was taken from: the one rule, type first and then distance.

"Paint" is a distance band of 8 feet, not the painted area of the floor: never compare it with the
league's points in the paint. A block has the zone of the shot that was blocked.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

PAINT_MAX_FEET: Final = 8
"""The farthest two of the paint, in whole feet from the hoop."""


class Zone(StrEnum):
    """Zones of the floor; ``unknown`` is a two whose distance nobody recorded."""

    PAINT = "paint"
    MID_RANGE = "mid_range"
    THREE_PT = "three_pt"
    UNKNOWN = "unknown"


ZONES: Final = (Zone.PAINT.value, Zone.MID_RANGE.value, Zone.THREE_PT.value)
"""The zones of shots whose place is known."""


def zone_of(shot_value: ir.IntegerValue, distance_ft: ir.NumericValue) -> ir.StringValue:
    """Zone of a field-goal attempt worth 2 or 3, ``distance_ft`` feet from the hoop (NULL if unknown).

    A three is ``three_pt`` whatever its distance. A two is ``paint`` if its distance, floored to whole
    feet, is 8 or less: 8.9 ft is paint, 9.0 ft is mid-range.
    """
    is_two = shot_value == 2
    # floor(d) <= 8 and d < 9 are the same; the second needs no rounding function.
    in_paint = distance_ft < PAINT_MAX_FEET + 1
    return ibis.cases(
        (shot_value == 3, Zone.THREE_PT.value),
        (is_two & in_paint, Zone.PAINT.value),
        (is_two & ~in_paint, Zone.MID_RANGE.value),
        else_=Zone.UNKNOWN.value,
    )
