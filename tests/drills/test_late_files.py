"""Files of a game that come late, or not at all: what is built without them is true, and what cannot be is not there."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from tests.drills.conftest import Month
from tests.drills.raw_files import Folder, as_csv, records

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.basketball.teams import tricode
from fullcourt.checks.finding import Kind, Severity


def without_players(data: Path, game_id: str, day: dt.date, home: str) -> None:
    """Take the players of a game out of the game log and out of the archive."""
    (log,) = data.glob("game_logs/*players*.csv")
    log.write_bytes(as_csv([line for line in records(log.read_bytes()) if line["GAME_ID"].zfill(10) != game_id]))
    for box in data.glob("box_scores/*player*.parquet"):
        lines = pq.read_table(box)
        games = lines["bref_game_id"].to_pylist()
        others = [(code[:8], tricode(code[-3:])) != (f"{day:%Y%m%d}", home) for code in games]
        assert False in others, f"the archive has no lines of {home} on {day}"
        pq.write_table(lines.filter(pa.array(others)), box)


AS_FAR_AS_KNOWN = {
    "player_composite_factors": (
        "factors_in_total",
        "missing_factors",
        "total_composite_adjustment",
        "usage_context_json",
    ),
    "player_daily_cache": ("total_composite_adjustment",),
    "ml_feature_store_v1": ("null_count", "null_features", "feature_quality_score", "quality_tier"),
}
"""Columns that say how much is known, or add up what is: they differ where a factor more is unknown."""
KNOWS_LESS = (
    "CREATE OR REPLACE TEMP TABLE knows_less AS SELECT a.game_date AS day, a.player_lookup AS who"
    " FROM nba_precompute.player_composite_factors a JOIN truth.nba_precompute.player_composite_factors b"
    " USING (game_date, player_lookup) WHERE a.factors_in_total < b.factors_in_total"
)


def told_otherwise(warehouse: Warehouse, truth: Path) -> dict[str, int]:
    """By table and column, values that are not those of another warehouse, nor unknown; rows it does not have."""
    rows, found = warehouse.db.rows, {}
    warehouse.db.execute(f"ATTACH '{truth / 'warehouse.duckdb'}' AS truth (READ_ONLY)")
    warehouse.db.execute(KNOWS_LESS)
    for table in catalog.BUILT:
        same = " AND ".join(f'a."{name}" IS NOT DISTINCT FROM b."{name}"' for name in table.key)
        names = [column.name for column in table.business_columns if column.name not in table.key]
        less = AS_FAR_AS_KNOWN.get(table.name, ())
        knows = f"(a.{table.date}, a.player_lookup) NOT IN (FROM knows_less)" if less else "true"
        conditions = {name: knows if name in less else "true" for name in names}
        counts = ", ".join(f'count(*) FILTER (a."{name}" <> b."{name}" AND {conditions[name]})' for name in names)
        both = f"FROM {table.qualified} a JOIN truth.{table.qualified} b ON {same}"
        told = dict(zip(names, rows(f"SELECT {counts} {both}")[0], strict=True))
        met = rows(f"SELECT (SELECT count(*) FROM {table.qualified}) - (SELECT count(*) {both})")[0][0]
        found |= {f"{table.name}.{name}": number for name, number in told.items() if number}
        found |= {table.name: met} if met else {}
    return found


def test_a_game_whose_players_are_not_there_yet_is_no_game_that_did_not_happen(drill_month: Month, tmp_path: Path):
    with Warehouse.open(drill_month.built, drill_month.data, read_only=True) as warehouse:
        games = warehouse.db.rows(
            "SELECT game_id, game_date, home_team_abbr FROM nba_reference.schedule WHERE is_counted ORDER BY 2, 1"
        )
    game_id, day, home = games[len(games) * 2 // 3]
    folder = Folder.copied(drill_month.data, tmp_path / "data").path
    without_players(folder, game_id, day, home)
    with Warehouse.open(tmp_path / "home", folder, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()
        unseen = warehouse.db.rows(
            "SELECT DISTINCT game_id, count(DISTINCT team_abbr) FROM nba_reference.unseen_games GROUP BY 1"
        )
        assert unseen == [(game_id, 2)]
        failing = warehouse.db.rows(
            "SELECT count(*) FROM nba_processing.precompute_failures WHERE failure_category = 'INCOMPLETE_UPSTREAM'"
            " AND table_name = 'upcoming_player_lines' AND resolution_status = 'OPEN' AND analysis_date > ?",
            [day],
        )
        assert failing[0][0] > 0
        assert told_otherwise(warehouse, drill_month.built) == {}


def test_what_is_compared_can_tell_a_window_that_reached_past_a_game(drill_month: Month, tmp_path: Path):
    home = drill_month.start_of("heal", tmp_path / "home")
    with Warehouse.open(home, drill_month.data) as warehouse:
        assert told_otherwise(warehouse, drill_month.built)


def test_games_that_were_played_and_are_to_come_by_an_old_schedule_are_found(drill_month: Month, tmp_path: Path):
    folder = Folder.copied(drill_month.data, tmp_path / "data").path
    (schedule,) = folder.glob("schedule/*.csv")
    new, on_paper = schedule.read_bytes(), {"st": "1", "stt": "7:00 pm ET", "h.s": "", "v.s": ""}
    games = records(new)
    newest = max(game["etdate"] for game in games if game["st"] == "3" and game["gid"].startswith("002"))
    late = {game["gid"] for game in games if game["etdate"] == newest and game["gid"].startswith("002")}
    schedule.write_bytes(as_csv([game | on_paper if game["gid"] in late else game for game in games]))
    with Warehouse.open(tmp_path / "home", folder, create=True) as warehouse:
        warehouse.ingest()
        (found,) = [each for each in warehouse.check(("schedule",)).findings if each.kind is Kind.REFERENCE]
        assert (found.severity, found.day, set(found.keys)) == (Severity.BLOCKING, dt.date.fromisoformat(newest), late)
        assert "fetch the schedule of 2030-31 anew" in found.repair
        schedule.write_bytes(new)
        warehouse.ingest()
        assert warehouse.check(("schedule",)).findings == ()
