"""Queries behind the reports: coverage, runs, failures, blocks by zone. They run without Ibis."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from fullcourt.warehouse.dates import calendar_of
from fullcourt.warehouse.duckdb import DuckDB, date_list, quote
from fullcourt.warehouse.eligibility import first_eligible_dates
from fullcourt.warehouse.unit_rows import Place, counted


def _in(days: list[date] | None, column: str) -> str:
    return "true" if days is None else f"{column} IN ({date_list(days)})"


def coverage_by_month(
    db: DuckDB, tables_ahead: Iterable[str], stored: Sequence[Place], season: str | None = None
) -> list[dict[str, Any]]:
    """Per table and month: game dates, units there, keys expected, rows, open failures by disposition.

    ``rows`` are those of the ``stored`` tables themselves, ``committed`` those that the ledger says; ``differing`` are
    the units of which that is not as many.
    """
    wanted = "true" if season is None else f"c.season = '{season}'"
    return db.query(f"""
        WITH calendar AS ({calendar_of(tables_ahead)}), stored AS ({counted(stored)}), failing AS (
            SELECT table_name, analysis_date,
                   count(*) FILTER (disposition = 'expected') AS expected_failures,
                   count(*) FILTER (disposition <> 'expected') AS unexpected_failures
            FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN' GROUP BY ALL
        )
        SELECT t.table_name AS "table", t.phase, c.season, strftime(c.game_date, '%Y-%m') AS month,
               count(*)::BIGINT AS dates,
               count(u.unit_date)::BIGINT AS units,
               count(*) FILTER (u.status = 'bootstrap')::BIGINT AS bootstrap,
               coalesce(sum(u.expected_count), 0)::BIGINT AS expected,
               coalesce(sum(u.accounted_count), 0)::BIGINT AS accounted,
               coalesce(sum(s.n), 0)::BIGINT AS "rows",
               coalesce(sum(u.row_count), 0)::BIGINT AS committed,
               count(*) FILTER (coalesce(s.n, 0) <> coalesce(u.row_count, 0))::BIGINT AS differing,
               coalesce(sum(f.expected_failures), 0)::BIGINT AS expected_failures,
               coalesce(sum(f.unexpected_failures), 0)::BIGINT AS unexpected_failures
        FROM nba_processing.schema_versions t JOIN calendar c ON c.table_name IS NULL OR c.table_name = t.table_name
        LEFT JOIN nba_processing.units u ON u.table_name = t.table_name AND u.unit_date = c.game_date
        LEFT JOIN stored s ON s.table_name = t.table_name AND s.unit_date = c.game_date
        LEFT JOIN failing f ON f.table_name = t.table_name AND f.analysis_date = c.game_date
        WHERE t.phase >= 3 AND {wanted}
        GROUP BY ALL ORDER BY t.phase, "table", month
    """)


def units_built(db: DuckDB) -> int:
    """Units in the ledger."""
    return int(db.rows("SELECT count(*) FROM nba_processing.units")[0][0])


def counted_games(db: DuckDB) -> int:
    """Games on the schedule that count, over or not."""
    return int(db.rows("SELECT count(*) FROM nba_reference.schedule WHERE is_counted")[0][0])


def source_summary(db: DuckDB) -> list[dict[str, Any]]:
    """Per kind of raw file: files by status, rows kept, duplicates, quarantined, when read last."""
    return db.query("""
        SELECT kind, count(*) FILTER (status = 'ingested')::BIGINT AS files,
               count(*) FILTER (status = 'rejected')::BIGINT AS rejected,
               coalesce(sum(rows_kept) FILTER (status = 'ingested'), 0)::BIGINT AS "rows",
               coalesce(sum(duplicates_dropped) FILTER (status = 'ingested'), 0)::BIGINT AS duplicates,
               coalesce(sum(rows_quarantined) FILTER (status = 'ingested'), 0)::BIGINT AS quarantined,
               max(last_seen_utc) AS last_read, bool_or(simulated) AS simulated
        FROM nba_processing.source_files GROUP BY kind ORDER BY kind
    """)


def open_condition(tables: Collection[str], days: list[date] | None, *, unexpected: bool) -> str:
    """The condition of the open failures ``f`` that a report is about; without ``tables``, it is about all."""
    conditions = ["f.resolution_status = 'OPEN'", _in(days, "f.analysis_date")]
    if tables:
        conditions.append(f"f.table_name IN ({', '.join(map(quote, tables))})")
    if unexpected:
        conditions.append("f.disposition <> 'expected'")
    return " AND ".join(conditions)


def open_failures(
    db: DuckDB, tables: Collection[str] = (), days: list[date] | None = None, *, unexpected: bool = False
) -> list[dict[str, Any]]:
    """Open failures, one row each."""
    condition = open_condition(tables, days, unexpected=unexpected)
    found = db.query(
        "SELECT table_name, analysis_date, entity_type, entity_id, failure_category, disposition, failure_reason,"
        " blocking_table, blocking_entity, blocking_date, missing_game_dates, opened_utc"
        f" FROM nba_processing.precompute_failures f WHERE {condition} ORDER BY analysis_date, table_name, entity_id"
    )
    eligible = {
        (row["table_name"], row["analysis_date"], row["entity_id"]): row["first_eligible_date"]
        for row in first_eligible_dates(db, condition)
    }
    return [
        row | {"first_eligible_date": eligible.get((row["table_name"], row["analysis_date"], row["entity_id"]))}
        for row in found
    ]


def failure_counts(
    db: DuckDB, tables: Collection[str] = (), days: list[date] | None = None, *, unexpected: bool = False
) -> list[dict[str, Any]]:
    """Open failures counted by season, table, category and reason."""
    return db.query(
        "SELECT s.season, f.table_name, f.failure_category, f.disposition, count(*)::BIGINT AS failures,"
        " min(f.failure_reason) AS for_example, min(f.analysis_date) AS first_date, max(f.analysis_date) AS last_date"
        " FROM nba_processing.precompute_failures f"
        " LEFT JOIN (SELECT DISTINCT game_date, season FROM nba_reference.schedule WHERE is_counted) s"
        "   ON s.game_date = f.analysis_date"
        f" WHERE {open_condition(tables, days, unexpected=unexpected)} GROUP BY ALL ORDER BY ALL"
    )


def failures_by_week(
    db: DuckDB, tables: Collection[str] = (), days: list[date] | None = None, *, unexpected: bool = False
) -> list[dict[str, Any]]:
    """Open failures counted by table, category and week; a week is named by its Sunday."""
    week = "(f.analysis_date - dayofweek(f.analysis_date)::INTEGER)::DATE"
    return db.query(
        f"SELECT f.table_name, f.failure_category, f.disposition, {week} AS week_of, count(*)::BIGINT AS failures"
        " FROM nba_processing.precompute_failures f"
        f" WHERE {open_condition(tables, days, unexpected=unexpected)} GROUP BY ALL ORDER BY ALL"
    )


def expected_keys(db: DuckDB, days: list[date] | None = None) -> list[dict[str, Any]]:
    """Expected keys by table and date, with how far the date is into its season."""
    return db.query(
        "SELECT u.table_name, u.unit_date, u.expected_count, (u.unit_date - first.day)::BIGINT AS season_day"
        " FROM nba_processing.units u JOIN (SELECT season_year, min(game_date) AS day FROM nba_reference.schedule"
        " WHERE is_counted GROUP BY ALL) first USING (season_year)"
        f" WHERE u.status <> 'bootstrap' AND {_in(days, 'u.unit_date')} ORDER BY ALL"
    )


def early_season(db: DuckDB, table: str, too_early: str, days: list[date]) -> list[dict[str, Any]]:
    """By date: keys that must fail for want of games, those that do, and how many are only one of the two.

    ``too_early`` is the query of the former for the dates in ``due``; the dates are those of built units.
    """
    db.list_dates("due", "_date", days)
    found = db.query(f"""
        WITH exact AS ({too_early}), actual AS (
            SELECT analysis_date AS "_date", entity_id FROM nba_processing.precompute_failures
            WHERE table_name = '{table}' AND resolution_status = 'OPEN'
              AND failure_category = 'INSUFFICIENT_HISTORY' AND analysis_date IN (SELECT "_date" FROM due)
        )
        SELECT '{table}' AS "table", coalesce(e."_date", a."_date") AS "date",
               count(e.entity_id)::BIGINT AS exact, count(a.entity_id)::BIGINT AS actual,
               count(*) FILTER (e.entity_id IS NULL OR a.entity_id IS NULL)::BIGINT AS differing
        FROM exact e FULL JOIN actual a ON a."_date" = e."_date" AND a.entity_id = e.entity_id
        GROUP BY ALL ORDER BY ALL
    """)
    db.drop_temporary("due")
    return found


def discrepancy_counts(db: DuckDB, season: str | None = None) -> list[dict[str, Any]]:
    """Standing discrepancies counted by season and statistic."""
    wanted = "true" if season is None else f"s.season = '{season}'"
    return db.query(
        "SELECT s.season, d.table_name, d.statistic, d.source_a, d.source_b, count(*)::BIGINT AS discrepancies"
        " FROM nba_processing.discrepancies d LEFT JOIN nba_reference.schedule s USING (game_id)"
        f" WHERE d.resolved_run_id IS NULL AND {wanted} GROUP BY ALL ORDER BY ALL"
    )


def quarantine_counts(db: DuckDB) -> list[dict[str, Any]]:
    """Standing quarantine entries counted by kind and reason."""
    return db.query(
        "SELECT f.kind, q.reason_code, q.reason, count(*)::BIGINT AS entries, min(q.path) AS first_path"
        " FROM nba_processing.quarantine q LEFT JOIN nba_processing.source_files f USING (source_file_id)"
        " WHERE q.resolved_utc IS NULL GROUP BY ALL ORDER BY ALL"
    )


def unresolved_names(db: DuckDB) -> list[dict[str, Any]]:
    """Names no player id is known for."""
    return db.query(
        "SELECT name_as_given, team_abbr, season_year, occurrences, candidate_lookups FROM"
        " nba_processing.unresolved_names WHERE status = 'open' ORDER BY ALL"
    )


def blocks_by_month(db: DuckDB, days: list[date] | None = None) -> list[dict[str, Any]]:
    """Blocks by zone and month, counted once from players and once from teams."""
    zones = ("paint", "mid_range", "three_pt", "unknown_zone")
    by_player = ", ".join(f"sum({zone}_blocks)::BIGINT AS player_{zone}" for zone in zones)
    by_team = ", ".join(f"sum(blocks_{zone})::BIGINT AS team_{zone}" for zone in zones)
    month = "strftime(game_date, '%Y-%m') AS month"
    return db.query(f"""
        SELECT * FROM
          (SELECT {month}, {by_player} FROM nba_analytics.player_game_summary
           WHERE {_in(days, "game_date")} GROUP BY 1) p
          FULL JOIN
          (SELECT {month}, {by_team} FROM nba_analytics.team_defense_game_summary
           WHERE {_in(days, "game_date")} GROUP BY 1) t USING (month)
        ORDER BY month
    """)


def best_blockers(db: DuckDB, zone: str, days: list[date] | None = None, limit: int = 10) -> list[dict[str, Any]]:
    """The players with the most blocks of shots from a zone; ties by name."""
    return db.query(f"""
        SELECT max(player_full_name) AS player, string_agg(DISTINCT team_abbr, '/' ORDER BY team_abbr) AS teams,
               sum({zone}_blocks)::BIGINT AS blocks, count(*) FILTER (is_active)::BIGINT AS games
        FROM nba_analytics.player_game_summary WHERE {_in(days, "game_date")}
        GROUP BY player_lookup HAVING blocks > 0 ORDER BY blocks DESC, player_lookup LIMIT {int(limit)}
    """)


def most_blocks_in_a_game(db: DuckDB, zone: str, days: list[date] | None = None) -> dict[str, Any] | None:
    """The player-game with the most blocks of shots from a zone, the earliest of them; None if there is none."""
    found = db.query(f"""
        SELECT player_full_name AS player, game_date FROM nba_analytics.player_game_summary
        WHERE {_in(days, "game_date")} AND {zone}_blocks > 0
        ORDER BY {zone}_blocks DESC, game_date, player_lookup LIMIT 1
    """)
    return found[0] if found else None


def rows_query(qualified: str, date_column: str, days: list[date] | None) -> str:
    """The query of a table's rows on chosen dates."""
    return f"SELECT * FROM {qualified} WHERE {_in(days, chr(34) + date_column + chr(34))}"
