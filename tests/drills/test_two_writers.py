"""Two who want to write at the same moment: one does, the other is told who, or waits."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.drills import month
from tests.drills.conftest import Month
from tests.few_or_many import few_or_many


def both(drill_month: Month, home: Path, *words: str) -> list[tuple[int, month.Outcome]]:
    shutil.copytree(drill_month.built, home)
    processes = [month.Process(home, drill_month.data, "backfill", "--no-resume", *words) for _ in range(2)]
    return [(process.pid, process.end()) for process in processes]


def assert_names(refused: month.Outcome, pid: int) -> None:
    assert refused.code == 3, refused.screen
    assert f"(pid {pid})" in refused.screen
    assert "since " in refused.screen
    assert "Traceback" not in refused.screen


def test_while_one_writes_another_is_told_who_does(drill_month: Month, tmp_path):
    home = tmp_path / "home"
    shutil.copytree(drill_month.built, home)
    first = month.Process(home, drill_month.data, "backfill", "--no-resume")
    while not (home / "warehouse.duckdb.holder.json").exists():
        time.sleep(0.01)
    first.send(signal.SIGSTOP)
    try:
        assert_names(month.run(home, drill_month.data, "backfill"), first.pid)
    finally:
        first.send(signal.SIGCONT)
    assert first.end().code in (0, 1)
    assert month.contents(home) == drill_month.undisturbed


@few_or_many(2, 50)
def test_of_two_at_the_same_moment_one_works_and_the_other_names_it_or_comes_after_it(
    times, drill_month: Month, tmp_path
):
    met = 0
    for drill in range(times):
        home = tmp_path / str(drill)
        (worked, done), (_, second) = sorted(both(drill_month, home), key=lambda ended: ended[1].code)
        assert done.code in (0, 1), done.screen
        if second.code not in (0, 1):
            assert_names(second, worked)
            met += 1
        assert month.contents(home) == drill_month.undisturbed
        shutil.rmtree(home)
    assert met >= times // 2 or times < 10


def test_who_waits_gets_its_turn(drill_month: Month, tmp_path):
    ended = both(drill_month, tmp_path / "home", "--wait")
    assert all(done.code in (0, 1) for _, done in ended)
    assert month.contents(tmp_path / "home") == drill_month.undisturbed


def test_publishing_a_copy_does_not_let_a_second_writer_in(drill_month: Month, tmp_path):
    from fullcourt.api import Warehouse
    from fullcourt.warehouse.published import copy_beside, is_current

    home = tmp_path / "home"
    shutil.copytree(drill_month.built, home)
    with Warehouse.open(home, drill_month.data) as warehouse:
        copy_beside(warehouse.settings.warehouse).unlink()
        assert not is_current(warehouse.settings.warehouse)
        warehouse._publisher.publish()
        assert is_current(warehouse.settings.warehouse)
        assert month.run(home, drill_month.data, "backfill").code == 3


def test_a_disk_too_full_for_the_copy_is_a_warning_and_readers_go_on(drill_month: Month, tmp_path, caplog):
    from fullcourt.api import Warehouse
    from fullcourt.warehouse.published import copy_beside

    home = tmp_path / "home"
    shutil.copytree(drill_month.built, home)
    with Warehouse.open(home, drill_month.data) as warehouse:
        copy = copy_beside(warehouse.settings.warehouse)
        copy.unlink()
        copy.with_suffix(".tmp").mkdir()
        warehouse._publisher.publish()
    assert "is older than the warehouse" in caplog.text
    with Warehouse.open(home, read_only=True) as reader:
        assert reader.writing is None
        assert len(reader.table("player_game_summary"))


def test_a_note_of_a_process_that_is_gone_is_nobodys_whoever_has_its_number_now(tmp_path):
    from fullcourt.warehouse.holder import leave_note, writing_to

    warehouse = tmp_path / "warehouse.duckdb"
    leave_note(warehouse)
    note = warehouse.with_name("warehouse.duckdb.holder.json")
    mine = json.loads(note.read_text())
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        note.write_text(json.dumps(mine | {"pid": other.pid}))
        assert writing_to(warehouse) is None
        birth = mine["birth"].rpartition(" ")[0] + " " + Path(f"/proc/{other.pid}/stat").read_text().split()[21]
        note.write_text(json.dumps(mine | {"pid": other.pid, "birth": birth}))
        assert writing_to(warehouse).pid == other.pid
        other.kill()


def test_a_run_whose_process_is_gone_is_interrupted_whoever_has_its_number_now(tmp_path):
    from fullcourt.api import Warehouse

    home = tmp_path / "home"
    with Warehouse.open(home, create=True) as warehouse:
        warehouse.ledger.start_run("backfill", {})
        assert [run["status"] for run in warehouse.runs()] == ["running"]
    killed = {
        "pid": os.getpid(),
        "command": "fullcourt backfill",
        "since_utc": "2026-01-01 00:00:00",
        "birth": "earlier",
    }
    (home / "warehouse.duckdb.holder.json").write_text(json.dumps(killed))
    with Warehouse.open(home, read_only=True) as warehouse:
        assert [run["status"] for run in warehouse.runs()] == ["interrupted"]
