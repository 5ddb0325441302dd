"""Days are counted from opening night."""

from __future__ import annotations

import datetime as dt

from fullcourt.basketball.seasons import BOOTSTRAP_DAYS, season_day

OPENING_NIGHT = dt.date(2021, 10, 19)


def test_opening_night_is_day_zero():
    assert season_day(OPENING_NIGHT, OPENING_NIGHT) == 0
    assert season_day(dt.date(2021, 10, 18), OPENING_NIGHT) == -1


def test_the_season_of_2021_left_its_bootstrap_on_2_november():
    assert season_day(dt.date(2021, 11, 1), OPENING_NIGHT) == BOOTSTRAP_DAYS - 1
    assert season_day(dt.date(2021, 11, 2), OPENING_NIGHT) == BOOTSTRAP_DAYS
