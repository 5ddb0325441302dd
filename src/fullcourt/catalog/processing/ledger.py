"""The ledger's tables: runs, units, failures, discrepancies, source files, quarantine, names, versions."""

from __future__ import annotations

from fullcourt.engine.declaration import Table
from fullcourt.warehouse.columns import Column, booleans, dates, instants, integers, strings


def _ledger_table(name: str, key: tuple[str, ...], title: str, columns: tuple[Column, ...]) -> Table:
    return Table(name=name, schema="nba_processing", key=key, title=title, columns=columns, fingerprinted=False)


runs = _ledger_table(
    "runs",
    ("run_id",),
    "Each command that wrote to the warehouse: when, with what arguments, to what end.",
    (
        *strings("run_id", "ULID, sorts by start"),
        *strings("command", "sub-command"),
        Column("arguments", "json", "arguments of the command"),
        *instants("started_utc ended_utc", "start and end"),
        *strings("status", "running, succeeded, failed, interrupted"),
        *integers("exit_code", "exit code of the command"),
        *strings("code_version", "version of fullcourt"),
        *integers("host_pid", "process id; a running row whose process is gone is shown as interrupted"),
        *integers("units_planned units_built units_skipped", "units of the plan, by what became of them", "units"),
        *integers("rows_written", "rows that were written", "rows"),
        *integers("rows_rebuilt", "rows that are new or whose inputs or formula changed", "rows"),
        *integers("failures_opened failures_resolved", "failures opened and closed", "failures"),
        Column("detail", "json", "units and rows by table; for ingest files and rows by kind"),
        *strings("error", "message of the error that ended the run"),
    ),
)

units = _ledger_table(
    "units",
    ("table_name", "unit_date"),
    "One row for each table and date that was built: the checkpoint.",
    (
        *strings("table_name", "table"),
        *dates("unit_date", "date of the unit"),
        *integers("season_year", "start year of the season"),
        *strings("status", "built; bootstrap (not built by rule); blocked (an upstream unit is absent)"),
        *integers(
            "expected_count accounted_count row_count open_failures_count",
            "expected = accounted + open failures, always",
            "keys",
        ),
        *strings("rows_fp inputs_fp", "sums of _row and of the expected keys' input fingerprints"),
        *strings("code_fingerprint", "hash of the formula the unit was built by"),
        *strings("fingerprint_version", "version of the fingerprint scheme"),
        *strings("run_id", "run that built it"),
        *instants("committed_utc", "time of the commit"),
        *strings("population_basis", "where the expected keys came from, joined by a plus sign"),
        *strings("failures_fp", "sum of the fingerprints of its open failures, but for when they were opened"),
        *integers("entry_fp", "fingerprint of all that this row says: who changes it is found out"),
    ),
)

precompute_failures = _ledger_table(
    "precompute_failures",
    ("table_name", "analysis_date", "entity_id", "opened_run_id"),
    "Each expected key without a row, with the reason and what it waits for.",
    (
        *strings("processor_name", "name of the original's processor, kept for old queries"),
        *strings("table_name", "table"),
        *dates("analysis_date", "date of the unit"),
        *strings("entity_id", "player_lookup, team_abbr or game_id; further key parts follow, joined by a bar"),
        *strings("entity_type", "PLAYER, TEAM or GAME"),
        *strings("failure_category", "closed list; see the reference of failures"),
        *strings("failure_reason", "one sentence with numbers"),
        *strings("disposition", "expected, waiting or broken"),
        *booleans("can_retry", "whether anything but time can resolve it"),
        *integers("expected_game_count actual_game_count", "games of a window minimum; NULL without one", "games"),
        Column("missing_game_dates", "json", "dates of spine games whose input row is absent"),
        *strings("blocking_table blocking_entity", "first upstream cause"),
        *dates("blocking_date", "date of the first upstream cause"),
        *strings("resolution_status", "OPEN, RESOLVED (a row now exists), OBSOLETE (no longer expected)"),
        *strings("opened_run_id resolved_run_id", "runs that opened and closed it"),
        *instants("opened_utc resolved_utc", "times of opening and closing"),
        *integers("inputs", "input fingerprint of the key when it failed: it is retried when this changes"),
    ),
)

contents = _ledger_table(
    "contents",
    ("relation", "day", "game_day"),
    "What was stored, by date, when every unit of the ledger was current: where it is the same still, nothing is due.",
    (
        *strings("relation", "table, spine, or part of the ledger"),
        *dates("day game_day", "date of the rows, and of their games; NULL if they have none"),
        *integers("row_count", "rows", "rows"),
        *strings("fp", "sum of their fingerprints"),
    ),
)

as_left = _ledger_table(
    "as_left",
    ("relation", "part"),
    "What reading raw files left, by table and file: what is otherwise was changed by somebody else.",
    (
        *strings("relation", "table"),
        *strings(
            "part",
            "source_file_id of the rows, path of a file whose record it is, table and game of discrepancies; empty"
            " where it is the whole table, such as this one",
        ),
        *integers("row_count", "rows", "rows"),
        *strings("fp", "sum of their fingerprints"),
    ),
)

discrepancies = _ledger_table(
    "discrepancies",
    ("game_id", "entity_id", "statistic", "source_a", "source_b"),
    "Two sources disagree, both are kept.",
    (
        *strings("game_id", "game"),
        *dates("game_date", "date of the game"),
        *strings("entity_id", "player_lookup, team_abbr or game_id"),
        *strings("statistic", "what is told differently"),
        *strings("source_a source_b", "who tells it"),
        *strings("value_a value_b", "what each says"),
        *strings("used", "a or b"),
        *strings("table_name", "table whose build or ingest found it"),
        *strings("first_seen_run_id resolved_run_id", "runs that found it first and no longer"),
    ),
)

source_files = _ledger_table(
    "source_files",
    ("source_file_id",),
    "Each raw file that was read, by content.",
    (
        *strings("source_file_id", "SHA-256 of the decoded bytes"),
        *strings("path", "path below the data folder; members of an archive as archive!member"),
        *strings("source kind", "vendor and format"),
        *integers("size_bytes", "decoded size", "bytes"),
        *integers("packed_mtime_ns", "modification time of the file (of the archive, for a member)", "ns"),
        *integers("packed_size_bytes", "size of the file on disk (of the archive, for a member)", "bytes"),
        *instants("first_seen_utc last_seen_utc", "first and latest reading"),
        *integers("rows_read rows_kept duplicates_dropped rows_quarantined", "rows by what became of them", "rows"),
        *strings("dialect", "form of the format, where there are several"),
        Column("covers_games", "string[]", "games in the file, where it holds few"),
        *strings("status", "ingested, superseded, rejected"),
        *booleans("simulated", "whether the data folder was made by the simulator"),
        *booleans("settled", "whether what follows from all files together was brought up to date since"),
    ),
)

quarantine = _ledger_table(
    "quarantine",
    ("source_file_id", "source_row"),
    "Rows and files that could not be used, with the reason.",
    (
        *strings("source_file_id path", "file"),
        *integers("source_row", "record in the file, from 1; 0 for the whole file"),
        *strings(
            "reason_code",
            "UNPARSABLE, UNKNOWN_TEAM, UNKNOWN_GAME, DUPLICATE_KEY, RANGE, INVARIANT, ENCODING or TRUNCATED_FILE",
        ),
        *strings("reason", "one sentence"),
        *strings("raw_text", "the record as sent, first 2,000 characters"),
        *instants("opened_utc resolved_utc", "times of opening and closing"),
    ),
)

unresolved_names = _ledger_table(
    "unresolved_names",
    ("name_as_given", "team_abbr", "season_year"),
    "Names no player id is known for.",
    (
        *strings("name_as_given team_abbr", "spelling and team"),
        *integers("season_year", "start year of the season"),
        *strings("source first_game_id", "where it was seen first"),
        *integers("occurrences", "rows with this name", "rows"),
        Column("candidate_lookups", "string[]", "known players spelled alike; a suggestion, never a decision"),
        *strings("status", "open, aliased, ignored"),
        *instants("resolved_utc", "when an alias resolved it"),
    ),
)

schema_versions = _ledger_table(
    "schema_versions",
    ("table_name",),
    "Version of each table in this warehouse.",
    (
        *strings("table_name schema_name short", "table"),
        *integers("phase", "phase of the table; 0 for reference and ledger"),
        *integers("version", "version of the warehouse's layout"),
        *strings("fingerprint_version", "version of the fingerprint scheme"),
        *instants("applied_utc", "when this version was applied"),
    ),
)

LEDGER = (
    runs,
    units,
    precompute_failures,
    contents,
    as_left,
    discrepancies,
    source_files,
    quarantine,
    unresolved_names,
    schema_versions,
)
