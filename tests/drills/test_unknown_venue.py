"""A venue that nobody knows: whether a team is at home there is unknown, and nothing is made up for it."""

from __future__ import annotations

from pathlib import Path

from tests.drills.conftest import Month
from tests.drills.raw_files import Folder, as_csv, records

from fullcourt.api import Warehouse

FEATURES = "SELECT home_away, null_features FROM nba_predictions.ml_feature_store_v1 WHERE game_id = ? AND is_home"
STREAKS = "SELECT home_game, consecutive_road_games FROM nba_analytics.upcoming_team_game_context WHERE game_id = ?"


def test_at_home_in_an_unknown_venue_is_neither_home_nor_away(drill_month: Month, tmp_path: Path):
    folder = Folder.copied(drill_month.data, tmp_path / "data").path
    (schedule,) = folder.glob("schedule/*.csv")
    games = records(schedule.read_bytes())
    home = drill_month.start_of("backfill", tmp_path / "home")
    with Warehouse.open(home, folder) as warehouse:
        ((game_id,),) = warehouse.db.rows(
            "SELECT max(game_id) FROM nba_reference.schedule WHERE is_counted AND game_status = 'final'"
        )
        schedule.write_bytes(as_csv([row | {"an": "Some Hall"} if row["gid"] == game_id else row for row in games]))
        warehouse.ingest()
        warehouse.backfill()
        told = warehouse.db.rows(FEATURES, [game_id])
        assert told
        assert {home_away for home_away, _ in told} == {None}
        assert all("home_away:UNKNOWN_VENUE" in reasons for _, reasons in told)
        streaks = dict(warehouse.db.rows(STREAKS, [game_id]))
        assert streaks[True] is None
        assert streaks[False] >= 1
        later = "SELECT count(*) FROM nba_predictions.ml_feature_store_v1 WHERE home_away IS NULL AND NOT is_home"
        assert warehouse.db.rows(later) == [(0,)]
