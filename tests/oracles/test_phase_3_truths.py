"""Truths of Phase 3 on the real 2021-22 season: everything is counted once, and from both sides alike."""

from __future__ import annotations

import pytest
from tests.oracles.truths import TRUTHS, rows_changed_when_built_anew, seconds_off

pytestmark = pytest.mark.real_data


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth.__name__)
def test_of_the_real_season(season, truth):
    assert truth(season) == []


def test_teams_play_240_minutes_and_25_an_overtime(season):
    # The archive's own seconds do not add up to more than that.
    assert seconds_off(season) <= 60


@pytest.mark.long
def test_rows_built_anew_come_out_the_same_bytes(season):
    assert rows_changed_when_built_anew(season) == []
