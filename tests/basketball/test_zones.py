"""A shot's zone: its worth first, then its distance."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fullcourt.basketball.zones import PAINT_MAX_FEET, Zone, zone_of


@pytest.mark.parametrize(
    ("shot_value", "distance_ft", "zone"),
    [
        (2, "0.0", Zone.PAINT),
        (2, "8.0", Zone.PAINT),
        (2, "8.9", Zone.PAINT),
        (2, "9.0", Zone.MID_RANGE),
        (2, "23.9", Zone.MID_RANGE),
        (3, "22.0", Zone.THREE_PT),
        (3, "4.0", Zone.THREE_PT),
        (3, None, Zone.THREE_PT),
        (2, None, Zone.UNKNOWN),
        (None, "25.0", Zone.UNKNOWN),
    ],
)
def test_type_decides_before_distance(evaluate, shot_value, distance_ft, zone):
    found = evaluate(
        zone_of,
        types={"distance_ft": "decimal(5, 1)"},
        shot_value=[shot_value],
        distance_ft=[None if distance_ft is None else Decimal(distance_ft)],
    )
    assert found == [zone]


def test_distances_in_whole_feet_have_the_same_zones(evaluate):
    feet = [0, PAINT_MAX_FEET, PAINT_MAX_FEET + 1]
    assert evaluate(zone_of, shot_value=[2, 2, 2], distance_ft=feet) == ["paint", "paint", "mid_range"]


def test_the_zones_of_the_floor_have_these_names():
    assert list(Zone) == ["paint", "mid_range", "three_pt", "unknown"]
