"""The floor of the whole cascade: the as-of tables of a season by hand-written DuckDB, from ``floor.py``'s facts.

``python benchmarks/floor_cascade.py DATA OUT SEASON [UNTIL]`` reads the raw files and writes every table up to
``ml_feature_store_v1`` into the DuckDB file OUT, of the games up to the date UNTIL. There is no engine, ledger, lineage
or check, one source of everything, and who appeared follows from the game log. Windows are the catalog's, divisions
plain. Left out, as they are constant, copied, or only explain a row: and-ones, possession points, starters, age and
position (nobody's files here say them), injuries, national television and local times, ``missing_factors``,
``null_features``, warnings and the JSON contexts, versions, names, and the tables of lines.

``floor_cascade.py --compare OUT WAREHOUSE`` fails where a table has other rows than the warehouse up to the floor's
last date, or where a column that both have is NULL in one only or differs by more than 1e-9: all that is stored.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import floor
import floor_of_players
import floor_of_teams
import pyarrow as pa

from fullcourt.basketball.arenas import arena_of, is_neutral

RATIO = "CREATE TEMP MACRO ratio(n, d, places) AS round(10 ** places * n / d) / 10 ** places"
COLUMNS = (*floor.COLUMNS, "PLAYER2_ID")
OF_SHOT = {"assisted": "PLAYER2_ID NOT IN ('0', '')"}
SCHEDULED = """
CREATE TEMP TABLE scheduled AS
SELECT gid AS game_id, etdate::DATE AS game_date, "h.ta" AS home, "v.ta" AS away, an AS arena
FROM schedule WHERE gid[:3] IN ('002', '004', '005') AND st IN (1, 3)
"""


def travel(db: duckdb.DuckDBPyConnection) -> None:
    """Write where each game is, where each team is at home, and how far clocks are ahead in each zone and day."""
    db.execute(SCHEDULED)
    games = db.execute("SELECT game_id, game_date, home, arena FROM scheduled").fetchall()
    venues = []
    for game, day, home, name in games:
        arena = arena_of(name, home, day)
        if arena is None:
            sys.exit(f"nobody knows {name}")
        neutral = is_neutral(arena.arena_id, home, day)
        venues.append((game, arena.lat, arena.lon, arena.altitude_m, arena.timezone, neutral))
    first = {home: day for _, day, home, _ in sorted(games, key=lambda game: game[1], reverse=True)}
    homes = [(team, arena_of(None, team, day)) for team, day in first.items()]
    placed = [(team, home.lat, home.lon, home.altitude_m, home.timezone) for team, home in homes if home]
    clocks = [
        (
            zone,
            day,
            (dt.datetime.combine(day, dt.time(12), ZoneInfo(zone)).utcoffset() or dt.timedelta()).seconds // 3600,
        )
        for zone in {venue[4] for venue in venues}
        for day in {day for _, day, _, _ in games}
    ]
    for table, names, rows in (
        ("venues", "game_id lat lon altitude zone is_neutral", venues),
        ("homes", "team lat lon altitude zone", placed),
        ("clocks", "zone game_date hours", clocks),
    ):
        columns = (pa.array(column) for column in zip(*rows, strict=True))
        db.register(table, pa.table(dict(zip(names.split(), columns, strict=True))))


def main(data: Path, out: Path, season: str, until: str = "9999-12-31") -> None:
    """Write every table."""
    out.unlink(missing_ok=True)
    with duckdb.connect(str(out)) as db:
        # What is divided by 0 is NULL.
        db.execute("SET ieee_floating_point_ops = false; SET error_on_division_by_zero = false")
        db.execute(RATIO)
        floor.read(db, data, season, COLUMNS)
        db.execute("DELETE FROM games WHERE game_date > ?", [until])
        floor.zones(db, **OF_SHOT)
        travel(db)
        for statement in (*floor_of_teams.STATEMENTS, *floor_of_players.STATEMENTS):
            db.execute(statement)


TOLERANCE = "1e-9"
"""Doubles beside decimals: less than any digit that is stored."""
KEYS = {"team": "team_abbr", "player_id": "player_id"}
TABLES = {
    "team_form": ("nba_analytics", "as_of_date", "team"),
    "team_rotation": ("nba_analytics", "as_of_date", "player_id"),
    "upcoming_team_game_context": ("nba_analytics", "game_date", "team"),
    "upcoming_player_game_context": ("nba_analytics", "game_date", "player_id"),
    "team_defense_zone_analysis": ("nba_precompute", "analysis_date", "team"),
    "player_shot_zone_analysis": ("nba_precompute", "analysis_date", "player_id"),
    "player_composite_factors": ("nba_precompute", "game_date", "player_id"),
    "player_daily_cache": ("nba_precompute", "cache_date", "player_id"),
    "ml_feature_store_v1": ("nba_predictions", "game_date", "player_id"),
}


def _common(db: duckdb.DuckDBPyConnection, table: str) -> dict[str, str]:
    """The columns that both have and their types in the warehouse."""
    rows = db.execute(
        """SELECT w.column_name, w.data_type FROM duckdb_columns() AS w JOIN duckdb_columns() AS f USING (column_name)
        WHERE w.table_name = $1 AND f.table_name = $1 AND w.database_name = 'w' AND f.database_name <> 'w'""",
        [table],
    ).fetchall()
    return dict(rows)


def _apart(name: str, kind: str) -> str:
    if kind in {"VARCHAR", "DATE", "BOOLEAN"}:
        return f"f.{name} IS DISTINCT FROM w.{name}"
    return f"(f.{name} IS NULL) <> (w.{name} IS NULL) OR abs(f.{name} - w.{name}::DOUBLE) > {TOLERANCE}"


def compare(out: Path, warehouse: Path) -> None:
    """Fail where the floor's tables are not the warehouse's."""
    apart = []
    with duckdb.connect(str(out), read_only=True) as db:
        db.execute(f"ATTACH '{warehouse}' AS w (READ_ONLY)")
        last = db.execute("SELECT max(game_date) FROM team_facts").fetchall()[0][0]
        for table, (schema, date, entity) in TABLES.items():
            columns = _common(db, table)
            tests = ", ".join(f"count(*) FILTER ({_apart(name, kind)})" for name, kind in columns.items())
            rows, built, both, *counts = db.execute(
                f"""SELECT count(f.game_date), count(w.{date}), count(*) FILTER (f.game_date = w.{date}), {tests}
                FROM {table} AS f FULL JOIN (FROM w.{schema}.{table} WHERE {date} <= '{last}') AS w
                    ON f.game_date = w.{date} AND f.{entity} = w.{KEYS[entity]}"""
            ).fetchall()[0]
            found = {name: count for name, count in zip(columns, counts, strict=True) if count}
            if not rows or not rows == built == both or found:
                apart.append(f"{table}: {rows:,} rows here, {built:,} there, {both:,} in both; values apart: {found}")
            else:
                print(f"{table}: {rows:,} rows, {len(columns)} columns, the same in both")
    if apart:
        sys.exit("\n".join(["the floor and the warehouse differ", *apart]))


if __name__ == "__main__":
    if sys.argv[1] == "--compare":
        compare(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
