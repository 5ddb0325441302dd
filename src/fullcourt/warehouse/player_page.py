"""What is known about one player before one game, from the tables that say it."""

from __future__ import annotations

from datetime import date
from typing import Any

from fullcourt.warehouse.duckdb import DuckDB

ZONES = {"paint": "paint", "mid_range": "mid-range", "three_pt": "three"}
"""What people call each zone."""
_FEATURES = "nba_predictions.ml_feature_store_v1"


def of_a_player_to_show(db: DuckDB) -> dict[str, Any] | None:
    """Features of the best scorer of the last date on which most are known; None if there are none."""
    found = db.query(f"""
        SELECT game_date, player_lookup FROM {_FEATURES}
        WHERE game_date = (SELECT max(game_date) FROM {_FEATURES} WHERE quality_tier = 'high') AND quality_tier = 'high'
        ORDER BY points_avg_season DESC, player_lookup LIMIT 1
    """)
    return features_of(db, found[0]["player_lookup"], found[0]["game_date"]) if found else None


def is_known(db: DuckDB, player_lookup: str) -> bool:
    """Whether there is a player of this name."""
    return bool(db.rows("SELECT 1 FROM nba_reference.players WHERE player_lookup = ? LIMIT 1", [player_lookup]))


def names_like(db: DuckDB, player_lookup: str, most: int = 3) -> list[str]:
    """Full names of players whose names are spelled like it, the nearest first."""
    found = db.rows(
        "SELECT any_value(full_name) FROM nba_reference.players WHERE full_name IS NOT NULL"
        " AND jaro_winkler_similarity(player_lookup, ?) > 0.85 GROUP BY player_lookup"
        " ORDER BY max(jaro_winkler_similarity(player_lookup, ?)) DESC, 1 LIMIT ?",
        [player_lookup, player_lookup, most],
    )
    return [name for (name,) in found]


def features_of(db: DuckDB, player_lookup: str, day: date | None = None) -> dict[str, Any] | None:
    """His features of a date, or of his latest date; with his name. None if he has none."""
    when = "" if day is None else f"AND f.game_date = DATE '{day}'"
    found = db.query(
        f"SELECT f.*, p.full_name FROM {_FEATURES} f LEFT JOIN nba_reference.players p USING (player_id)"
        f" WHERE f.player_lookup = ? {when} ORDER BY f.game_date DESC LIMIT 1",
        [player_lookup],
    )
    return found[0] if found else None


def zones_of(db: DuckDB, features: dict[str, Any]) -> list[dict[str, Any]]:
    """Zone by zone: where he shoots and how well, what the opponent allows and blocks there, and the league."""
    rows = ", ".join(
        f"('{name}', z.{zone}_rate_last_10, z.{zone}_pct_last_10, o.{zone}_pct_allowed_last_15, o.league_{zone}_pct,"
        f" o.{zone}_defense_vs_league_avg, o.{zone}_blocks_per_game)"
        for zone, name in ZONES.items()
    )
    found = db.query(
        f"""
        SELECT each.* FROM (SELECT ? AS player_lookup, ?::DATE AS day, ? AS opponent) asked
        LEFT JOIN nba_precompute.player_shot_zone_analysis z
          ON z.player_lookup = asked.player_lookup AND z.analysis_date = asked.day
        LEFT JOIN nba_precompute.team_defense_zone_analysis o
          ON o.team_abbr = asked.opponent AND o.analysis_date = asked.day,
        LATERAL (VALUES {rows}) each(zone, share_of_his_shots, his_pct, opponent_allows, league, difference,
                                     opponent_blocks_a_game)
        """,
        [features["player_lookup"], features["game_date"], features["opponent_team_abbr"]],
    )
    return sorted(found, key=lambda row: list(ZONES.values()).index(row["zone"]))


def factors_of(db: DuckDB, features: dict[str, Any]) -> dict[str, Any]:
    """His composite factors of the date."""
    return db.query(
        "SELECT * FROM nba_precompute.player_composite_factors WHERE player_lookup = ? AND game_date = ?",
        [features["player_lookup"], features["game_date"]],
    )[0]
