"""What fullcourt builds from a clean season is what the season was made from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from fullcourt.api import Warehouse

SEASON = "2030-31"
# Truth → player_game_summary.
COLUMNS = {
    "seconds": "seconds_played", "plus_minus": "plus_minus", "pts": "points", "ast": "assists", "stl": "steals",
    "blk": "blocks", "tov": "turnovers", "pf": "personal_fouls", "oreb": "offensive_rebounds",
    "dreb": "defensive_rebounds", "reb": "rebounds", "fga": "fg_attempts", "fgm": "fg_makes",
    "fg3a": "three_pt_attempts", "fg3m": "three_pt_makes", "fta": "ft_attempts", "ftm": "ft_makes",
    "paint_attempts": "paint_attempts", "paint_makes": "paint_makes", "paint_blocks": "paint_blocks",
    "mid_range_attempts": "mid_range_attempts", "mid_range_makes": "mid_range_makes",
    "mid_range_blocks": "mid_range_blocks", "three_pt_attempts": "three_pt_attempts_pbp",
    "three_pt_makes": "three_pt_makes_pbp", "three_pt_blocks": "three_pt_blocks", "assisted": "assisted_fg_makes",
    "was_blocked": "fg_attempts_blocked", "and_ones": "and1_count",
}  # fmt: skip


def truth_of(data: Path, what: str) -> list[dict[str, object]]:
    return pq.read_table(data / "truth" / f"{what}_{SEASON}.parquet").to_pylist()


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.long), pytest.param(3, marks=pytest.mark.long)])
def test_every_zone_block_and_minute_is_the_truth(write, tmp_path, seed):
    data = write(seed=seed)
    with Warehouse.open(tmp_path / "home", data, create=True) as warehouse:
        report = warehouse.ingest()
        assert report.rejected == {}
        assert report.as_dict()["discrepancies_opened"] == 0
        assert report.as_dict()["games_without_checked_events"] == 0
        assert report.as_dict()["unknown_values"] == {}
        assert all(
            kind["quarantined"] + kind["duplicates"] + kind["rejected"] == 0 for kind in report.as_dict()["kinds"]
        )
        warehouse.backfill()
        assert warehouse.failures(unexpected=True) == []
        assert warehouse.sql("SELECT * FROM nba_processing.discrepancies").num_rows == 0
        built = warehouse.table("player_game_summary").to_arrow().to_pylist()
        teams = warehouse.table("team_offense_game_summary").to_arrow().to_pylist()
    true = truth_of(data, "players")
    active = {(row["game_id"], row["player_id"]): row for row in true if row["reason"] is None}
    found = {(row["game_id"], row["player_id"]): row for row in built if row["is_active"]}
    assert found.keys() == active.keys()
    for key, row in found.items():
        assert {name: row[ours] for name, ours in COLUMNS.items()} == {name: active[key][name] for name in COLUMNS}
        assert row["starter_flag"] == active[key]["is_starter"]
    absent = Counter((row["game_id"], row["team_abbr"], row["reason"]) for row in true if row["reason"])
    assert (
        Counter((row["game_id"], row["team_abbr"], row["dnp_reason"]) for row in built if not row["is_active"])
        == absent
    )
    games = {row["game_id"]: row for row in truth_of(data, "games")}
    assert len(teams) == 2 * len(games)


@pytest.mark.parametrize("seed", [1, 2])
def test_seconds_and_points_of_teams_add_up(write, seed):
    data = write(seed=seed)
    games = {row["game_id"]: row for row in truth_of(data, "games")}
    seconds, points, starters = Counter(), Counter(), Counter()
    for row in truth_of(data, "players"):
        side = row["game_id"], row["team_abbr"]
        seconds[side] += row["seconds"] or 0
        points[side] += row["pts"] or 0
        starters[side] += row["is_starter"]
    for (game_id, team), played in seconds.items():
        game = games[game_id]
        assert played == 14_400 + 1_500 * game["overtimes"]
        assert points[game_id, team] == game["home_points" if team == game["home"] else "away_points"]
        assert starters[game_id, team] == 5


def test_the_usual_dirt_is_healed_but_for_recorded_discrepancies(write, tmp_path):
    from fullcourt.simulator.dirt import USUAL

    data = write(rates=USUAL)
    with Warehouse.open(tmp_path / "home", data, create=True) as warehouse:
        assert warehouse.ingest().rejected == {}
        warehouse.backfill()
        built = warehouse.table("player_game_summary").to_arrow().to_pylist()
    active = {(row["game_id"], row["player_id"]): row for row in truth_of(data, "players") if row["reason"] is None}
    found = {(row["game_id"], row["player_id"]): row for row in built if row["is_active"]}
    assert found.keys() == active.keys()
    for key, row in found.items():
        assert {name: row[ours] for name, ours in COLUMNS.items()} == {name: active[key][name] for name in COLUMNS}
