"""Trips between arenas: great-circle miles and hours of time-zone change."""

from __future__ import annotations

import datetime as dt
from math import asin, cos, radians, sin, sqrt
from typing import Final
from zoneinfo import ZoneInfo

from fullcourt.basketball.arenas import Arena

EARTH_RADIUS_MILES: Final = 3_958.8


def miles_between(one: Arena, other: Arena) -> int:
    """Great-circle distance of two arenas in whole miles (haversine formula, a spherical earth)."""
    latitude_1, latitude_2 = radians(one.lat), radians(other.lat)
    across, along = latitude_2 - latitude_1, radians(other.lon - one.lon)
    chord = sin(across / 2) ** 2 + cos(latitude_1) * cos(latitude_2) * sin(along / 2) ** 2
    return round(2 * EARTH_RADIUS_MILES * asin(sqrt(chord)))


def time_zone_change(origin: Arena, destination: Arena, day: dt.date) -> int:
    """Hours that clocks are ahead after a trip on a date; positive eastward."""
    return _offset_hours(destination, day) - _offset_hours(origin, day)


def local_start(arena: Arena, tipoff_utc: dt.datetime) -> str:
    """Tip-off as the clock in the arena shows it, HH:MM; ``tipoff_utc`` has no zone of its own."""
    return tipoff_utc.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(arena.timezone)).strftime("%H:%M")


def _offset_hours(arena: Arena, day: dt.date) -> int:
    noon = dt.datetime.combine(day, dt.time(12), ZoneInfo(arena.timezone))
    offset = noon.utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 3_600)
