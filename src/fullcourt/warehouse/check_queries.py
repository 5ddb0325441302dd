"""Queries behind the checks, but for those that hold units against their rows. They run without Ibis."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fullcourt.warehouse.dates import TAKING_PLACE, calendar_of
from fullcourt.warehouse.duckdb import DuckDB, date_list
from fullcourt.warehouse.kept import kept


def unexpected_failures(db: DuckDB) -> list[dict[str, Any]]:
    """Open failures that are not as expected, by unit, category, reason and what blocks them."""
    return db.query(
        "SELECT table_name, analysis_date, failure_category, min(failure_reason) AS failure_reason, blocking_table,"
        " list(entity_id ORDER BY entity_id) AS keys FROM nba_processing.precompute_failures"
        " WHERE resolution_status = 'OPEN' AND disposition <> 'expected'"
        " GROUP BY table_name, analysis_date, failure_category, blocking_table ORDER BY 2, 1, 3"
    )


def declared_tables(db: DuckDB) -> set[str]:
    """Tables that this warehouse was laid out with, with their schemas."""
    found = db.rows("SELECT schema_name || '.' || table_name FROM nba_processing.schema_versions")
    return {name for (name,) in found}


def view_names(db: DuckDB) -> set[str]:
    """Views that are there, with their schemas."""
    return {
        name for (name,) in db.rows("SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal")
    }


def replaced_views(db: DuckDB, declared: Mapping[str, str]) -> list[str]:
    """Views that are there and not as declared, by SQL.

    DuckDB keeps a view parsed, and words it anew from that; both are compared as it words them.
    """
    there = dict(
        db.rows(
            "SELECT schema_name || '.' || view_name,"
            " nullif(regexp_extract(sql, '^CREATE VIEW [a-z_.0-9]+ AS (.*?);?$', 1, 's'), '')"
            " FROM duckdb_views() WHERE NOT internal AND NOT temporary"
        )
    )
    # Parsing them all takes a fifth of the time of repairing a row; how one engine words one text is always the same.
    asked = f"views as DuckDB {db.rows('SELECT version()')} words them: {sorted(declared.items())}"
    worded = json.loads(
        kept.text(asked, lambda: json.dumps({name: _reworded(db, declared[name]) for name in declared}))
    )
    unlike = [name for name in sorted(declared.keys() & there.keys()) if there[name] != worded[name]]
    return [name for name in unlike if there[name] is None or _reworded(db, there[name]) != worded[name]]


def _reworded(db: DuckDB, sql: str) -> str | None:
    words: str | None = db.rows("SELECT json_deserialize_sql(json_serialize_sql(?))", [sql])[0][0]
    return words


def results_before_schedule(db: DuckDB) -> list[dict[str, Any]]:
    """Dates of games with a box score of both teams that are not over by the schedule."""
    return db.query(f"""
        WITH waiting AS (
            SELECT game_id, game_date AS day, season FROM ({TAKING_PLACE}) WHERE NOT is_final
        ), told AS (
            SELECT game_id FROM (
                SELECT game_id, source, team_abbr FROM nba_raw.team_boxscore
                UNION SELECT game_id, source, team_abbr FROM nba_raw.player_boxscore
            ) WHERE game_id IN (SELECT game_id FROM waiting)
            GROUP BY game_id, source HAVING count(*) > 1
        )
        SELECT season, day, list(game_id ORDER BY game_id) AS games
        FROM waiting WHERE game_id IN (FROM told) GROUP BY ALL ORDER BY day
    """)


def unsettled_files(db: DuckDB) -> int:
    """Files that were read, and what follows from all files together was not brought up to date since."""
    return int(db.rows("SELECT count(*) FROM nba_processing.source_files WHERE settled IS NOT TRUE")[0][0])


def paths_of_files(db: DuckDB) -> dict[str, str]:
    """Paths of the files that were read, by id."""
    return dict(db.rows("SELECT source_file_id, path FROM nba_processing.source_files"))


def stamps_of_files(db: DuckDB) -> list[tuple[str, int | None, int | None]]:
    """For each file that something in force was read from, member or not: path, and size and time on disk then."""
    found = db.rows(
        "SELECT DISTINCT path, packed_size_bytes, packed_mtime_ns FROM nba_processing.source_files"
        " WHERE status <> 'superseded' ORDER BY ALL"
    )
    return [(path, size, mtime) for path, size, mtime in found]


def asked_to_read(db: DuckDB) -> list[list[str]]:
    """For each ingest that was begun, the paths that were named; none for the whole folder."""
    told = db.rows("SELECT arguments FROM nba_processing.runs WHERE command = 'ingest'")
    return [json.loads(arguments).get("paths", []) for (arguments,) in told]


def copies_and_others(db: DuckDB) -> set[str]:
    """Paths that ingests saw and did not read: copies of others, formats that are not used or not known.

    Those since the last one that went through the whole folder: before, they may have been other files.
    """
    found = db.rows(
        "WITH told AS (SELECT run_id, detail, json_array_length(arguments, '$.paths') = 0 AS is_of_all"
        " FROM nba_processing.runs WHERE command = 'ingest' AND detail IS NOT NULL)"
        " SELECT unnest(json_keys(detail, '$.copies') || json_keys(detail, '$.not_used')"
        " || CAST(json_extract(detail, '$.without_reader') AS VARCHAR[]))"
        " FROM told WHERE run_id >= coalesce((SELECT max(run_id) FROM told WHERE is_of_all), '')"
    )
    return {path for (path,) in found}


def standing_discrepancies(db: DuckDB) -> list[dict[str, Any]]:
    """Discrepancies that stand, counted."""
    return db.query(
        "SELECT table_name, statistic, source_a, source_b, count(*)::BIGINT AS n FROM nba_processing.discrepancies"
        " WHERE resolved_run_id IS NULL GROUP BY ALL ORDER BY ALL"
    )


def standing_quarantine(db: DuckDB) -> list[dict[str, Any]]:
    """Quarantine entries that stand, counted by file and reason."""
    return db.query(
        "SELECT path, reason_code, min(reason) AS reason, count(*)::BIGINT AS n"
        " FROM nba_processing.quarantine WHERE resolved_utc IS NULL GROUP BY path, reason_code ORDER BY ALL"
    )


def open_names(db: DuckDB) -> list[dict[str, Any]]:
    """Spellings that no player is known for, counted by season."""
    return db.query(
        "SELECT season_year, count(*)::BIGINT AS n FROM nba_processing.unresolved_names WHERE status = 'open'"
        " GROUP BY ALL ORDER BY ALL"
    )


def without_zones(db: DuckDB) -> list[dict[str, Any]]:
    """Rows of player and team games without zones, by table and date."""
    tables = ("player_game_summary", "team_offense_game_summary", "team_defense_game_summary")
    there = db.table_names()
    parts = [
        f"SELECT '{table}' AS table_name, game_date AS day, count(*)::BIGINT AS n FROM nba_analytics.{table}"
        " WHERE zones_source IS NULL GROUP BY ALL"
        for table in tables
        if f"nba_analytics.{table}" in there
    ]
    return db.query(" UNION ALL ".join(parts) + " ORDER BY ALL") if parts else []


def unknown_places(db: DuckDB) -> list[tuple[str, int]]:
    """What of the schedule does not add up, with the number of games."""
    row = db.rows(
        "SELECT count(*) FILTER (arena_id IS NULL), count(*) FILTER (home_team_abbr = away_team_abbr)"
        " FROM nba_reference.schedule WHERE is_counted"
    )[0]
    said = ("games at a venue that nobody knows", "games of a team against itself")
    return [(text, number) for text, number in zip(said, row, strict=True) if number]


def expected_by_unit(db: DuckDB) -> dict[tuple[str, date], int]:
    """Expected keys of each unit that is in the ledger."""
    found = db.rows("SELECT table_name, unit_date, expected_count FROM nba_processing.units")
    return {(table, day): keys for table, day, keys in found}


def coverage(db: DuckDB, tables_ahead: Iterable[str]) -> list[dict[str, Any]]:
    """By table and date of the calendar: what was expected, and what became of it; NULL where there is no unit."""
    return db.query(f"""
        WITH calendar AS ({calendar_of(tables_ahead)}), failing AS (
            SELECT table_name, analysis_date,
                   count(*) FILTER (disposition = 'expected')::BIGINT AS expected_failures,
                   count(*) FILTER (disposition = 'waiting')::BIGINT AS waiting_failures,
                   count(*) FILTER (disposition = 'broken')::BIGINT AS broken_failures
            FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN' GROUP BY ALL
        )
        SELECT t.table_name AS "table", t.phase, c.season, c.game_date AS "date", u.status,
               u.expected_count AS expected, u.accounted_count AS accounted, u.row_count AS "rows",
               coalesce(f.expected_failures, 0) AS expected_failures,
               coalesce(f.waiting_failures, 0) AS waiting_failures,
               coalesce(f.broken_failures, 0) AS broken_failures
        FROM nba_processing.schema_versions t JOIN calendar c ON c.table_name IS NULL OR c.table_name = t.table_name
        LEFT JOIN nba_processing.units u ON u.table_name = t.table_name AND u.unit_date = c.game_date
        LEFT JOIN failing f ON f.table_name = t.table_name AND f.analysis_date = c.game_date
        WHERE t.phase >= 3 ORDER BY t.phase, "table", "date"
    """)


_EVERYBODY, _DRESSED = "true", "is_dressed"
_OF_PLAYERS = (
    ("nba_analytics", "player_game_summary", "game_date", _EVERYBODY),
    ("nba_analytics", "team_rotation", "as_of_date", _EVERYBODY),
    ("nba_analytics", "upcoming_player_game_context", "game_date", _DRESSED),
    ("nba_precompute", "player_shot_zone_analysis", "analysis_date", _DRESSED),
    ("nba_precompute", "player_composite_factors", "game_date", _DRESSED),
    ("nba_precompute", "player_daily_cache", "cache_date", _DRESSED),
    ("nba_predictions", "ml_feature_store_v1", "game_date", _DRESSED),
)
"""Tables of players, their dates, and who of a list is expected in them."""


def players_without_rows(db: DuckDB, days: list[date] | None) -> list[dict[str, Any]]:
    """Players on the list of a game, by table in which they have no row: the failure, or what explains it.

    ``unaccounted`` is 1 where nothing does: he is expected there and has neither row nor failure.
    """
    within = "true" if days is None else f"s.game_date IN ({date_list(days)})"
    parts = [
        f"""
        SELECT '{table}' AS "table", l.*,
               EXISTS (SELECT 1 FROM {schema}.{table} t WHERE t."{day}" = l."date" AND t.player_lookup = l.player)
                 AS is_there,
               (SELECT first(f.failure_category || ': ' || f.failure_reason) FROM nba_processing.precompute_failures f
                WHERE f.table_name = '{table}' AND f.resolution_status = 'OPEN' AND f.analysis_date = l."date"
                  AND (f.entity_id = l.player OR f.entity_id LIKE l.player || '|%' OR f.entity_id LIKE '%|' || l.player
                       OR f.entity_id = l.game_id)) AS failure,
               u.status, {whom} AS is_expected, {position} AS place
        FROM lists l
        LEFT JOIN nba_processing.units u ON u.table_name = '{table}' AND u.unit_date = l."date"
        """
        for position, (schema, table, day, whom) in enumerate(_OF_PLAYERS)
    ]
    return db.query(f"""
        WITH listed AS (
            SELECT s.game_date AS "date", g.game_id, g.team_abbr AS team, g.player_lookup AS player,
                   g.player_status AS list_says, g.is_dressed AS says_dressed,
                   EXISTS (SELECT 1 FROM nba_raw.player_boxscore b WHERE b.game_id = g.game_id
                           AND b.player_lookup = g.player_lookup) AS in_box
            FROM nba_raw.game_status g JOIN nba_reference.schedule s USING (game_id)
            WHERE s.is_counted AND s.game_status = 'final' AND {within}
        ), lists AS (SELECT *, in_box OR says_dressed AS is_dressed FROM listed)
        SELECT "date", team, player, list_says, in_box, "table",
               CASE WHEN status IS NULL THEN 'its unit is not built' WHEN status = 'bootstrap' THEN 'no rows by rule'
                    WHEN failure IS NOT NULL THEN failure WHEN NOT is_expected THEN 'on the list as ' || list_says
                    ELSE 'neither a row nor a failure' END AS why,
               (status IS NULL OR (status <> 'bootstrap' AND failure IS NULL AND is_expected))::INT
                 AS unaccounted
        FROM ({" UNION ALL ".join(parts)}) WHERE NOT is_there ORDER BY "date", team, player, place
    """)
