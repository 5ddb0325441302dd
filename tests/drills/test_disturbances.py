"""Runs that are killed, told to stop, or cannot write: what was committed stands, and the next run ends it exactly.

A few of each in every test run, hundreds with ``make drills``.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from multiprocessing.pool import ThreadPool
from pathlib import Path

from tests.drills import month
from tests.drills.conftest import Month
from tests.few_or_many import few_or_many

COMMANDS = ("ingest", "backfill", "heal")


def disturb(drill_month: Month, home: Path, command: str, number: signal.Signals, share: float) -> month.Outcome:
    """Send a signal to a command when about a share of its time is over; sooner, if it was done by then."""
    while True:
        process = month.Process(drill_month.start_of(command, home), drill_month.data, command, *month.ALL_CORES)
        time.sleep(share * drill_month.seconds[command])
        if process.is_running():
            process.send(number)
            return process.end()
        assert process.end().code in month.DONE[command]
        shutil.rmtree(home)
        share /= 2


def at_once(drill: Callable[[int], bool], times: int) -> int:
    """Run drills, as many at a time as there are cores; how many of them met what they were after."""
    with ThreadPool(os.cpu_count()) as pool:
        return sum(pool.map(drill, range(times), chunksize=1))


@few_or_many(11, 200)
def test_killed_and_resumed_equals_undisturbed(times, drill_month: Month, dice: random.Random, tmp_path):
    moments = [dice.random() for _ in range(times)]

    def drill(number: int) -> bool:
        home = tmp_path / str(number)
        command = COMMANDS[number % len(COMMANDS)]
        done = disturb(drill_month, home, command, signal.SIGKILL, moments[number])
        assert done.code in (*month.DONE[command], -signal.SIGKILL), done.screen
        assert drill_month.is_whole_after(command, home)
        return done.code == -signal.SIGKILL

    assert at_once(drill, times) > times / 2


@few_or_many(4, 50)
def test_told_to_stop_a_run_commits_what_it_can_and_says_so(times, drill_month: Month, dice, tmp_path):
    moments = [dice.uniform(0.1, 0.9) for _ in range(times)]

    def drill(number: int) -> bool:
        home = tmp_path / str(number)
        told = signal.SIGINT if number % 4 == 3 else signal.SIGTERM
        command = COMMANDS[number % len(COMMANDS)]
        done = disturb(drill_month, home, command, told, moments[number])
        stopped = done.code == 128 + told
        if stopped:
            assert "stopped; what was committed stands" in done.screen
            assert "Traceback" not in done.screen
            run = month.last_run(home)
            # Told so when all is committed, it may be stopped while it makes the readers' copy.
            is_honest = run is None or run["command"] != command or run["status"] == "interrupted"
            assert is_honest or (run["status"] == "succeeded" and drill_month.is_whole(command, home))
        assert stopped or done.code in month.DONE[command], done.screen
        assert drill_month.is_whole_after(command, home)
        return stopped

    assert at_once(drill, times) > times / 2


@few_or_many(10, 100)
def test_a_disk_that_fills_up_at_any_write_loses_nothing(times, drill_month: Month, tmp_path):
    def drill(number: int) -> bool:
        home, command = tmp_path / str(number), COMMANDS[number % len(COMMANDS)]
        smallest = month.warehouse_bytes(drill_month.start_of(command, home))
        largest = month.warehouse_bytes(drill_month.ingested if command == "ingest" else drill_month.built)
        room = smallest + (largest - smallest) * (number + 1) // times
        done = month.run(home, drill_month.data, command, *month.ALL_CORES, largest_file=room)
        refused = done.code == 3
        if refused:
            assert "could not be read or written" in done.screen
            assert "Traceback" not in done.screen
        assert refused or done.code in month.DONE[command], done.screen
        assert drill_month.is_whole_after(command, home)
        return refused

    assert at_once(drill, times) > times / 2


def test_what_a_drill_compares_can_tell_a_lost_row(drill_month: Month, tmp_path):
    home = drill_month.start_of("backfill", tmp_path / "home")
    month.run(home, drill_month.data, "backfill")
    assert month.contents(home) == drill_month.undisturbed
    assert month.is_sound(home)
    month.lose_a_row(home)
    assert month.contents(home) != drill_month.undisturbed
    assert not month.is_sound(home)
