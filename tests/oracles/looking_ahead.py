"""Whether rows of a date depend on what happens on it or later: what happened is changed, the rows built again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from fullcourt import catalog
from fullcourt.engine.chunk import Chunk
from fullcourt.engine.declaration import Table
from fullcourt.engine.standing import games_of
from fullcourt.engine.validation import build_good_rows
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import games_numbered

AS_OF = tuple(table for table in catalog.build_order() if table.as_of)

_NUMBERS = {
    "nba_analytics.player_game_summary": (
        "points", "seconds_played", "fg_attempts", "fg_makes", "ft_attempts", "plays_x100", "paint_attempts"
    ),
    "nba_analytics.team_offense_game_summary": ("points_scored", "possessions_x100", "margin_of_victory"),
    "nba_analytics.team_defense_game_summary": ("points_allowed", "possessions_x100", "opp_paint_makes"),
    "nba_raw.player_boxscore": ("pts", "seconds_played", "fga"),
    "nba_raw.team_boxscore": ("pts", "fga"),
}  # fmt: skip


@contextmanager
def other_results_from(db: DuckDB, day: date, share: float) -> Iterator[None]:
    """Another course of all games from a date on: other numbers, other winners, other men on court."""
    later = f"game_date >= DATE '{day}'"
    # Dressed men who appeared did not, after all; who is dressed stays as it was known before.
    benched = f"{later} AND player_status = 'active' AND is_dressed AND hash(player_lookup) % 100 < {int(share * 100)}"
    with undone(db):
        for table, columns in _NUMBERS.items():
            other = ", ".join(f"{name} = {name} + 3 + (hash({name}, game_id) % 5)::BIGINT" for name in columns)
            db.execute(f"UPDATE {table} SET {other} WHERE {later}")
        db.execute(f"UPDATE nba_analytics.team_offense_game_summary SET win_flag = NOT win_flag WHERE {later}")
        db.execute(
            "UPDATE nba_reference.schedule SET home_score = away_score, away_score = home_score,"
            f" winner_abbr = CASE winner_abbr WHEN home_team_abbr THEN away_team_abbr ELSE home_team_abbr END WHERE {later}"
        )
        db.execute(
            "DELETE FROM nba_raw.player_boxscore WHERE (game_id, player_lookup) IN"
            f" (SELECT (game_id, player_lookup) FROM nba_raw.game_status WHERE {benched})"
        )
        db.execute(f"UPDATE nba_raw.game_status SET player_status = 'dnp' WHERE {benched}")
        for table in ("nba_analytics.shot_events", "nba_raw.play_by_play", "nba_raw.shots"):
            db.execute(f"DELETE FROM {table} WHERE {later}")
        yield


@contextmanager
def undone(db: DuckDB) -> Iterator[None]:
    """A transaction that leaves nothing behind."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def built_rows(db: DuckDB, table: Table, days: Sequence[date]) -> frozenset[tuple[object, ...]]:
    """Fingerprints of the rows, and the failing keys, that a table would get on some dates as things are now."""
    chunk = Chunk(db, table, tuple(sorted(days)))
    with games_numbered(db, games_of(table)):
        chunk.take_accounts()
        failures = build_good_rows(chunk)
    rows = db.rows('SELECT "_row", "_inputs" FROM good')
    chunk.clear()
    return frozenset(rows) | {(failure["entity_id"], failure["failure_category"]) for failure in failures}


def tables_that_change(
    db: DuckDB, day: date, days: Sequence[date], tables: Iterable[Table] = AS_OF, share: float = 0.3
) -> list[str]:
    """Tables whose rows of some dates are others if what happens from ``day`` on is another."""
    tables = tuple(tables)
    before = {table.name: built_rows(db, table, days) for table in tables}
    assert any(before.values())
    with other_results_from(db, day, share):
        after = {table.name: built_rows(db, table, days) for table in tables}
    return [name for name, rows in before.items() if rows != after[name]]
