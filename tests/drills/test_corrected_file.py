"""A corrected play-by-play file: what depends on it is rebuilt, and nothing else changes by a byte."""

from __future__ import annotations

import csv
import io
import tarfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.drills.raw_files import pack

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.engine.calendar import DateChoice
from fullcourt.engine.plan import describe
from fullcourt.warehouse import reports

# The same truth holds in every test run of a correction by chance, on a simulated month (test_exact_repair.py).
pytestmark = [pytest.mark.real_data, pytest.mark.long]

DECEMBER = DateChoice(date(2021, 12, 1), date(2021, 12, 31))
GAME = "0022100339"
PLAYED = date(2021, 12, 3)
TABLES = ("player_prop_outcomes", "team_defense_game_summary", "team_form", "team_rotation")
"""Boston at Utah, 2021-12-03: Rudy Gobert blocks two shots in the paint."""


def december_games(data: Path) -> set[str]:
    with (data / "schedule" / "schedule_2021-22.csv").open(encoding="utf-8") as file:
        return {
            row["gid"] for row in csv.DictReader(file) if row["etdate"][:7] == "2021-12" and row["gid"][:3] == "002"
        }


def without_the_block(content: bytes) -> bytes:
    """The game's file with Gobert's first block taken out: the shot is a miss, and nobody's block."""
    text = io.StringIO(content.decode(), newline="")
    reader = csv.DictReader(text)
    rows = list(reader)
    row = next(row for row in rows if row["EVENTNUM"] == "146")
    assert (row["PLAYER3_NAME"], row["HOMEDESCRIPTION"]) == ("Rudy Gobert", "Gobert BLOCK (1 BLK)")
    row |= {name: "" for name in row if name.startswith("PLAYER3_")} | {"PLAYER3_ID": "0", "HOMEDESCRIPTION": ""}
    out = io.StringIO()
    writer = csv.DictWriter(out, reader.fieldnames, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


class December:
    """A data folder with the real December 2021, whose play-by-play a test may rewrite."""

    def __init__(self, folder: Path, data: Path) -> None:
        self.folder = folder
        self.archive = folder / "nba_stats_pbp" / "nba_stats_pbp_2021-22.tar.xz"
        for path in sorted(data.rglob("*2021-22*")):
            place = folder / path.relative_to(data)
            place.parent.mkdir(parents=True, exist_ok=True)
            if path.name != self.archive.name:
                place.symlink_to(path)
        games = {f"{game[2:]}.csv" for game in december_games(data)}
        with tarfile.open(data / "nba_stats_pbp" / self.archive.name) as real:
            self.members = {e.name: real.extractfile(e).read() for e in real if Path(e.name).name in games}
        self.pack()

    def pack(self, change: Callable[[bytes], bytes] = lambda content: content) -> None:
        pack(self.archive, {
            name: change(content) if GAME[2:] in name else content for name, content in self.members.items()
        })  # fmt: skip


@pytest.fixture
def december(data_dir: Path, tmp_path: Path) -> Iterator[tuple[December, Warehouse]]:
    folder = December(tmp_path / "data", data_dir)
    with Warehouse.open(tmp_path / "home", folder.folder, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill(TABLES, dates=DECEMBER)
        yield folder, warehouse


def rows(warehouse: Warehouse) -> dict[str, dict[tuple[object, ...], tuple[object, ...]]]:
    return {
        table.name: {
            tuple(row[name] for name in table.key): tuple(map(str, row.values()))
            for row in warehouse.db.query(f"SELECT * FROM {table.qualified}")
        }
        for table in catalog.BUILT
    }


def december_blocks(warehouse: Warehouse) -> tuple[int, ...]:
    (month,) = reports.blocks_by_month(warehouse.db, warehouse.days(DECEMBER))
    by_player = tuple(month[f"player_{zone}"] for zone in ("paint", "mid_range", "three_pt"))
    assert by_player == tuple(month[f"team_{zone}"] for zone in ("paint", "mid_range", "three_pt"))
    return by_player


def test_a_block_taken_out_of_the_file_is_out_of_the_table_and_nothing_else_changes(december):
    folder, warehouse = december
    assert december_blocks(warehouse) == (1_752, 201, 114)
    before = rows(warehouse)

    folder.pack(without_the_block)
    report = warehouse.ingest()
    assert (report.total("changed"), report.total("unchanged")) == (1, 208 + 7)

    plan = warehouse.plan(TABLES, dates=DECEMBER)
    facts = ("shot_events", "team_offense_game_summary", "player_game_summary", "team_defense_game_summary")
    planned = describe(plan)
    assert [(table, units) for table, _, units, _, _ in planned if table in facts] == [(name, 1) for name in facts]
    # What is known before a date can only be another on later ones.
    assert {first > PLAYED for table, _, _, first, _ in planned if catalog.find_table(table).as_of} == {True}
    totals = warehouse.backfill(TABLES, dates=DECEMBER).totals
    assert december_blocks(warehouse) == (1_751, 201, 114)
    assert warehouse.runs(1)[0]["rows_rebuilt"] == totals.rows_rebuilt

    after = rows(warehouse)
    changed = {name: {key for key in after[name] if after[name][key] != before[name].get(key)} for name in after}
    assert all(before[name].keys() == after[name].keys() for name in after)
    # The whole game was handed to its shots; the shooter, the blocker and the two teams saw the one that changed.
    assert {key[0] for key in changed["shot_events"]} == {GAME}
    assert changed["player_game_summary"] == {(GAME, "enesfreedom"), (GAME, "rudygobert")}
    assert changed["team_offense_game_summary"] == {(GAME, "BOS")}
    assert changed["team_defense_game_summary"] == {(GAME, "UTA")}
    assert {teams for _, teams in changed["team_form"]} <= {"BOS", "UTA"}
    assert {(GAME, "rudygobert"), (GAME, "enesfreedom")} == {key[:2] for key in changed["player_prop_outcomes"]}
    assert {player for _, _, player in changed["team_rotation"]} == {"enesfreedom", "rudygobert"}
    rebuilt = {name: done["rows_rebuilt"] for name, done in totals.by_table.items() if done.get("rows_rebuilt")}
    assert rebuilt == {name: len(keys) for name, keys in changed.items() if keys}
    # The box score still has the block: both stand.
    assert ("blocks", "1", "2") in warehouse.db.rows(
        "SELECT statistic, value_a, value_b FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL"
        f" AND game_id = '{GAME}' AND entity_id LIKE 'rudygobert%'"
    )

    folder.pack()
    warehouse.ingest()
    warehouse.backfill(TABLES, dates=DECEMBER)
    assert rows(warehouse) == before
