"""Days of a season, counted from opening night."""

from __future__ import annotations

import datetime as dt
from typing import Final

BOOTSTRAP_DAYS: Final = 14
"""Season days 0 to 13 have too little history: as-of tables are not built on them."""


def season_day(date: dt.date, regular_start: dt.date) -> int:
    """Days since the regular season began: 0 on opening night, negative before it."""
    return (date - regular_start).days
