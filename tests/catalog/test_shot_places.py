"""A place of the shot chart belongs to the shot that it was taken for, or to none."""

from __future__ import annotations

import pytest
from tests.sources.small_files import EVENTS, event, play_by_play, shots, write, write_all

from fullcourt.api import Warehouse

LAYUP, MISS = 7, 13
PLACE = {LAYUP: (5, 50), MISS: (14, 140)}
CLOCK = {LAYUP: (11, 42), MISS: (10, 58)}


def told(number: int, of: int = 0, **changes: object) -> dict[str, object]:
    """The chart's row of Alpha's layup or miss under an event number."""
    of = of or number
    distance, x = PLACE[of]
    minutes, seconds = CLOCK[of]
    return shots()[0] | {
        "GAME_EVENT_ID": number, "SHOT_DISTANCE": distance, "LOC_X": x, "MINUTES_REMAINING": minutes,
        "SECONDS_REMAINING": seconds, "SHOT_MADE_FLAG": int(of == LAYUP),
    } | changes  # fmt: skip


@pytest.mark.parametrize(
    ("chart", "places"),
    [
        ([told(LAYUP), told(MISS)], {LAYUP: 50, MISS: 140}),
        ([told(MISS, LAYUP), told(LAYUP, MISS)], {LAYUP: 50, MISS: 140}),
        ([told(LAYUP, MISS)], {LAYUP: None, MISS: 140}),
        ([told(LAYUP, PERIOD=2)], {LAYUP: None, MISS: None}),
        ([told(LAYUP, SHOT_MADE_FLAG=0)], {LAYUP: None, MISS: None}),
    ],
    ids=["as numbered", "renumbered", "renumbered, one missing", "another period", "another result"],
)
def test_a_chart_row_of_another_moment_or_result_is_no_place_of_the_shot(tmp_path, chart, places):
    data = tmp_path / "data"
    write_all(data)
    rows = play_by_play()
    rows.insert(6, event(MISS, 2, 1, clock="10:58", home="MISS Alpha 14' Jump Shot", one="alpha"))
    write(data, EVENTS, rows)
    write(data, "shots.csv", [*chart, *shots()[1:]])
    with Warehouse.open(tmp_path / "home", data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill(["shot_events"])
        located = "SELECT event_num, x_legacy FROM nba_analytics.shot_events WHERE shooter_lookup = 'alanalpha'"
        assert dict(warehouse.db.rows(located)) == places
