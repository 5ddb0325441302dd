"""Tables that are gone or not as declared, and files that are damaged: told in our words, with what brings them back."""

from __future__ import annotations

import pytest
from tests.cli.conftest import League, behind_its_back

from fullcourt.warehouse.published import NAME

DAMAGED_BYTES = 16
_STEP = 1_000

ASKED_OF = {
    "nba_reference.schedule": ("status",),
    "nba_processing.units": ("status",),
    "nba_processing.precompute_failures": ("failures",),
    "nba_reference.players": ("player", "Nobody"),
    "nba_raw.play_by_play": ("explain", "shot_events", "{game}"),
    "nba_processing.runs": ("runs",),
    "nba_precompute.player_daily_cache": ("backfill", "--dry-run"),
    "nba_predictions.ml_feature_store_v1": ("features", "--out", "{home}/features.parquet"),
    "nba_processing.source_files": ("status",),
}
"""By table, a command that cannot do without it."""


@pytest.mark.parametrize("table", ASKED_OF)
def test_whoever_needs_a_table_that_is_gone_is_told_which_and_what_makes_it_anew(table, built):
    ((game, event),) = built.rows("SELECT game_id, event_num FROM nba_analytics.shot_events ORDER BY ALL LIMIT 1")
    behind_its_back(built, f"DROP TABLE {table}")
    words = [word.format(home=built.home, game=game) for word in ASKED_OF[table]]
    answer = built.run(*words, *([str(event)] if "explain" in words else []))
    assert answer.code == 3
    assert answer.line(f"not in the warehouse any more, or not yet: {table}")
    assert answer.line("'fullcourt heal' makes them anew")


def found(league: League) -> dict[str, str]:
    """What a check says is wrong, by table."""
    findings = league.run("check", "--json").data["findings"]
    return {each["table"]: each["text"] for each in findings if each["table"] and each["severity"] != "info"}


def test_tables_and_keys_that_are_not_as_declared_are_found_and_made_anew(built):
    cache = "nba_precompute.player_daily_cache"
    facts, form, features = (
        "nba_analytics.player_game_summary", "nba_analytics.team_form", "nba_predictions.ml_feature_store_v1",
    )  # fmt: skip
    sums = " UNION ALL ".join(
        f"SELECT sum(_row), count(DISTINCT player_lookup) FROM {name}" for name in (facts, features, cache)
    )
    before = built.rows(sums)
    behind_its_back(
        built,
        f"ALTER TABLE {facts} ALTER COLUMN points TYPE VARCHAR",
        f"ALTER TABLE {features} DROP COLUMN player_lookup",
        "ALTER TABLE nba_processing.discrepancies ADD COLUMN seen BOOLEAN",
        f"CREATE TABLE main.form AS FROM {form}",
        f"DROP TABLE {form}",
        f"CREATE VIEW {form} AS FROM main.form",
        f"UPDATE {cache} SET player_lookup = 'x' WHERE rowid = (SELECT max(rowid) FROM {cache})",
    )
    said = found(built)
    assert "points as VARCHAR, not BIGINT" in said["player_game_summary"]
    assert "no column player_lookup" in said["ml_feature_store_v1"]
    assert "a column seen that is not declared" in said["discrepancies"]
    assert said["team_form"] == "the table is gone"
    assert said["player_daily_cache"] == "its values are not those it was written with"
    lost = next(built.data.glob("nba_stats_shots/*"))
    lost.rename(built.home / lost.name)
    refused = built.run("heal", "--yes", "--quiet")
    assert refused.code == 3
    assert refused.line("nba_processing.discrepancies can only be made anew from raw files", lost.name)
    (built.home / lost.name).rename(lost)
    assert built.run("heal", "--yes", "--quiet").code == 0
    assert found(built) == {}
    assert built.rows(sums) == before


def test_parts_of_the_ledger_without_which_nothing_else_is_known_come_back(built):
    files = built.rows("SELECT count(*) FROM nba_processing.source_files WHERE settled")
    behind_its_back(
        built,
        "DROP TABLE nba_processing.schema_versions",
        "DROP TABLE nba_processing.source_files",
        "UPDATE nba_processing.units SET table_name = 'nobodys' WHERE rowid = (SELECT min(rowid) FROM nba_processing.units)",
        "INSERT INTO nba_processing.precompute_failures (table_name, resolution_status) VALUES ('nobodys', 'OPEN')",
    )
    (built.home / NAME).unlink(missing_ok=True)
    (built.home / NAME).mkdir()
    said = found(built)
    assert said["schema_versions"] == said["source_files"] == "the table is gone"
    assert "nobodys" in said["units"]
    assert "nobodys" in said["precompute_failures"]
    answer = built.run("heal", "--yes", "--json")
    assert answer.code == 1
    assert list(answer.data["for_people"]) == [
        f"move what has the name {NAME} out of the warehouse folder: the next run makes the copy"
    ]
    assert {each["kind"] for each in answer.data["findings"] if each["severity"] != "info"} == {"tampered"}
    assert built.rows("SELECT count(*) FROM nba_processing.source_files WHERE settled") == files


def test_a_damaged_file_is_told_as_one_with_the_way_back(built):
    file = built.home / "warehouse.duckdb"
    content = bytearray(file.read_bytes())
    for place in range(len(content) // 3, len(content) * 2 // 3, _STEP):
        content[place : place + DAMAGED_BYTES] = b"\xff" * DAMAGED_BYTES
    file.write_bytes(content)
    (built.home / NAME).unlink()
    for words in (["check"], ["backfill", "--dry-run"], ["backfill", "--quiet"], ["heal", "--yes", "--quiet"]):
        answer = built.run(*words)
        assert answer.code == 3, words
        said = answer.out + answer.err
        assert f"the file {file} is damaged" in said, words
        assert "Move warehouse.duckdb and published.duckdb away" in said, words
    file.write_bytes(content[: len(content) // 4])
    assert built.run("status").line(f"the file {file} is damaged")
