"""Who holds the warehouse: a note beside it, for the messages that others get meanwhile.

The lock itself is DuckDB's, and the kernel frees it when the process ends, however it ends. The note only
says what the lock cannot: the command, and since when. It is believed if it names the process that has the lock.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class Holder:
    """A process that writes to the warehouse."""

    pid: int
    command: str
    since_utc: str
    birth: str = ""
    """When the process began, as its kernel counts: another one may have its id by now. Empty where nobody tells."""

    def __str__(self) -> str:
        """Say who, since when."""
        return f"'{self.command}' (pid {self.pid}) since {self.since_utc} UTC"


def _note(warehouse: Path) -> Path:
    return warehouse.with_name(warehouse.name + ".holder.json")


def leave_note(warehouse: Path) -> None:
    """Say that this process holds the warehouse; whoever held it before is gone.

    The note is a courtesy: where it cannot be written, others read the process id only.
    """
    command = shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
    since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S")
    holder = Holder(os.getpid(), command, since, _birth_of(os.getpid()))
    fresh = _note(warehouse).with_suffix(".tmp")
    with suppress(OSError):
        fresh.write_text(json.dumps(asdict(holder)), encoding="utf-8")
        fresh.replace(_note(warehouse))


def take_note_away(warehouse: Path) -> None:
    """Say that nobody holds the warehouse."""
    with suppress(OSError):
        _note(warehouse).unlink(missing_ok=True)


def holder_of(warehouse: Path, pid: int | None) -> Holder | None:
    """The note of the process that has the lock; None if there is none, or another process left it."""
    try:
        holder = Holder(**json.loads(_note(warehouse).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return holder if pid in (None, holder.pid) else None


def writing_to(warehouse: Path) -> Holder | None:
    """The other process that holds the warehouse, by its note; None if there is none, or it is gone."""
    holder = holder_of(warehouse, None)
    return holder if holder is not None and holder.pid != os.getpid() and lives(holder) else None


def lives(holder: Holder) -> bool:
    """Whether the process that left the note runs still: itself, and not another one with its id."""
    return is_there(holder.pid) and _birth_of(holder.pid) == holder.birth


def is_writing(warehouse: Path, pid: int) -> bool:
    """Whether a process that began to write to the warehouse is still at it; without a note, whether it runs."""
    holder = holder_of(warehouse, None)
    return is_there(pid) if holder is None else holder.pid == pid and lives(holder)


def _birth_of(pid: int) -> str:
    """Which boot of the machine a process is of, and how many ticks of its clock it came after."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        # The name of the program stands in brackets before the numbers, and may have brackets and blanks in it.
        numbers = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return f"{boot} {numbers[_STARTTIME]}"


_STARTTIME = 22 - 3
"""Position in proc(5)'s ``stat``, of which the first two numbers are before the bracket, counted from one."""


def is_there(pid: int) -> bool:
    """Whether a process of this machine runs, whoever it belongs to."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # it is there, and somebody else's
    return True
